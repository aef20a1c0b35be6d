<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdmissionText</name>
    <message numerus="yes">
        <source>Memory lets %n batch(es) run at a time again.</source>
        <translation>
            <numerusform>Der Speicher lässt wieder %n Stapel laufen.</numerusform>
            <numerusform>Der Speicher lässt wieder %n Stapel zugleich laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches at a time: one more needs about %3 of memory, and of the %4 allowed only %5 are left.</source>
        <translation>%1 von %2 Stapeln zugleich: ein weiterer braucht etwa %3 Speicher, und von den erlaubten %4 sind nur %5 übrig.</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>Memory was short: no batch could start for %1 of the run.</source>
        <translation>Der Arbeitsspeicher war knapp: während %1 des Laufs konnte kein Stapel beginnen.</translation>
    </message>
    <message>
        <source>The memory limit held batches back for %1 of the run, and nothing else was short of memory.</source>
        <translation>Die Grenze des Arbeitsspeichers hielt während %1 des Laufs Stapel zurück, und sonst fehlte niemandem Speicher.</translation>
    </message>
    <message>
        <source>%1 of the processor stood idle.</source>
        <translation>%1 des Prozessors hatten nichts zu tun.</translation>
    </message>
    <message>
        <source>Starting processes took %1 of the run.</source>
        <translation>%1 des Laufs gingen damit hin, Prozesse zu starten.</translation>
    </message>
    <message>
        <source>The disk was busy for %1 of the run while the processor waited; a faster disk, or another one for the results, would help.</source>
        <translation>Der Datenträger war während %1 des Laufs beschäftigt, und der Prozessor wartete; ein schnellerer, oder ein anderer für die Ergebnisse, würde helfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) were lost.</source>
        <translation>
            <numerusform>Ein Prozess ging verloren.</numerusform>
            <numerusform>%n Prozesse gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Next time: switch “%1” on.</source>
        <translation>Nächstes Mal: „%1“ einschalten.</translation>
    </message>
    <message>
        <source>Next time: “%1” at %2 instead of %3.</source>
        <translation>Nächstes Mal: „%1“ auf %2 statt %3.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1/s</source>
        <comment>so many bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>how high a picture of rates is</comment>
        <translation>bis zu %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n Datei gefunden</numerusform>
            <numerusform>%n Dateien gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other(s) left alone</source>
        <translation>
            <numerusform>, %n andere bleibt unberührt</numerusform>
            <numerusform>, %n andere bleiben unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %n kind(s) of files</source>
        <translation>
            <numerusform>Vergessen: %n Art von Dateien</numerusform>
            <numerusform>Vergessen: %n Arten von Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n Datei umzuwandeln</numerusform>
            <numerusform>%n Dateien umzuwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>, %n schon da</numerusform>
            <numerusform>, %n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that can not be planned</source>
        <translation>
            <numerusform>, %n nicht planbar</numerusform>
            <numerusform>, %n nicht planbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at a time with %2 threads each, in batches of %3</source>
        <translation>%1 zugleich mit je %2 Threads, in Stapeln von %3</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Another window of Sluice is open and has the queue.</source>
        <translation>Ein anderes Fenster von Sluice ist offen und hat die Warteschlange.</translation>
    </message>
    <message>
        <source>Better use that one: this window begins with an empty queue, and only one of the two can convert at a time.</source>
        <translation>Besser jenes benutzen: dieses Fenster beginnt mit leerer Warteschlange, und nur eines von beiden kann zur selben Zeit umwandeln.</translation>
    </message>
    <message>
        <source>another window is open</source>
        <translation>ein anderes Fenster ist offen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished, with problems</source>
        <translation>Fertig, mit Problemen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation>%1 konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Open it in your file manager.</source>
        <translation>Im Dateimanager öffnen.</translation>
    </message>
    <message>
        <source>no program opens folders here</source>
        <translation>kein Programm öffnet hier Ordner</translation>
    </message>
    <message>
        <source>At the end of this run the computer goes to sleep.</source>
        <translation>Am Ende dieses Laufs geht der Rechner in Standby.</translation>
    </message>
    <message>
        <source>There is a minute to cancel that, and it does not happen if you stop the run.</source>
        <translation>Eine Minute lang lässt sich das abbrechen, und beim Beenden des Laufs geschieht es nicht.</translation>
    </message>
    <message>
        <source>At the end of this run the computer is switched off.</source>
        <translation>Am Ende dieses Laufs wird der Rechner ausgeschaltet.</translation>
    </message>
    <message>
        <source>At the end of this run Sluice runs %1.</source>
        <translation>Am Ende dieses Laufs führt Sluice %1 aus.</translation>
    </message>
    <message>
        <source>It does not if you stop the run.</source>
        <translation>Beim Beenden des Laufs geschieht es nicht.</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep.</source>
        <translation>Der Rechner konnte nicht in Standby gehen.</translation>
    </message>
    <message>
        <source>it could not be put to sleep</source>
        <translation>Standby war nicht möglich</translation>
    </message>
    <message>
        <source>The computer could not be switched off.</source>
        <translation>Der Rechner konnte nicht ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>it could not be switched off</source>
        <translation>Ausschalten war nicht möglich</translation>
    </message>
    <message>
        <source>Try it in a terminal.</source>
        <translation>In einem Terminal versuchen.</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>Der Befehl %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>the command was not found</source>
        <translation>der Befehl wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The command %1 ended with error %2.</source>
        <translation>Der Befehl %1 endete mit Fehler %2.</translation>
    </message>
    <message>
        <source>the command failed</source>
        <translation>der Befehl ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The command %1 has been run.</source>
        <translation>Der Befehl %1 wurde ausgeführt.</translation>
    </message>
</context>
<context>
    <name>EncoderText</name>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>not in this FFmpeg</source>
        <translation>nicht in diesem FFmpeg</translation>
    </message>
    <message>
        <source>no graphics card for it</source>
        <translation>keine Grafikkarte dafür</translation>
    </message>
    <message>
        <source>its driver refuses</source>
        <translation>der Treiber weigert sich</translation>
    </message>
    <message>
        <source>busy at the moment</source>
        <translation>gerade ausgelastet</translation>
    </message>
    <message>
        <source>encodes wrongly</source>
        <translation>wandelt falsch um</translation>
    </message>
    <message>
        <source>its driver crashed</source>
        <translation>der Treiber ist abgestürzt</translation>
    </message>
    <message>
        <source>its driver does not answer</source>
        <translation>der Treiber antwortet nicht</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Was angegeben wurde</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Das Arbeitsprogramm</translation>
    </message>
    <message>
        <source>The chosen profile</source>
        <translation>Das gewählte Profil</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 met a defect of Sluice itself.</source>
        <translation>%1 ist auf einen Fehler in Sluice selbst gestoßen.</translation>
    </message>
    <message>
        <source>Please report it with the details, and try once more.</source>
        <translation>Bitte melden Sie ihn mit den Einzelheiten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a defect of Sluice itself</source>
        <translation>ein Fehler in Sluice selbst</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then retry.</source>
        <translation>Legen Sie die Datei zurück oder schließen Sie das Laufwerk an, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then retry.</source>
        <translation>Prüfen Sie Zugriffsrechte und Laufwerk, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, then retry.</source>
        <translation>Kopieren Sie die Datei noch einmal von ihrer Quelle, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>%1 is not a video that Sluice knows.</source>
        <translation>%1 ist kein Video, das Sluice kennt.</translation>
    </message>
    <message>
        <source>If it plays elsewhere, convert it there to MP4 or MKV first.</source>
        <translation>Wenn ein anderes Programm es abspielt, wandeln Sie es dort zuerst in MP4 oder MKV um.</translation>
    </message>
    <message>
        <source>not a video that Sluice knows</source>
        <translation>kein bekanntes Video</translation>
    </message>
    <message>
        <source>%1 ends too early: part of it is missing.</source>
        <translation>%1 endet zu früh: ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Copy it again from the camera or the original, then retry.</source>
        <translation>Kopieren Sie sie noch einmal von der Kamera oder vom Original, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>part of the file is missing</source>
        <translation>ein Teil der Datei fehlt</translation>
    </message>
    <message>
        <source>%1 has no picture, only other tracks.</source>
        <translation>%1 hat kein Bild, nur andere Spuren.</translation>
    </message>
    <message>
        <source>To keep its sound, choose a profile that makes sound alone.</source>
        <translation>Um den Ton zu behalten, ein Profil wählen, das nur Ton erzeugt.</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>es ist kein Bild darin</translation>
    </message>
    <message>
        <source>%1 has no sound.</source>
        <translation>%1 hat keinen Ton.</translation>
    </message>
    <message>
        <source>Choose a profile that keeps the picture.</source>
        <translation>Ein Profil wählen, das das Bild behält.</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>sie enthält keinen Ton</translation>
    </message>
    <message>
        <source>%1 is damaged: most of it cannot be decoded.</source>
        <translation>%1 ist beschädigt: das meiste lässt sich nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Copy it again from the original, or repair it, then retry.</source>
        <translation>Kopieren Sie sie noch einmal vom Original oder reparieren Sie sie, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1 uses a format or a picture size that cannot be decoded here.</source>
        <translation>%1 hat ein Format oder eine Bildgröße, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Convert it once with the program that made it, then add the result.</source>
        <translation>Wandeln Sie sie mit dem Programm um, das sie erzeugt hat, und fügen Sie das Ergebnis hinzu.</translation>
    </message>
    <message>
        <source>its format or size is not supported</source>
        <translation>Format oder Größe nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 changed while it was being converted.</source>
        <translation>%1 hat sich während der Umwandlung verändert.</translation>
    </message>
    <message>
        <source>Wait until it is copied or recorded completely, then retry.</source>
        <translation>Warten Sie, bis sie ganz kopiert oder aufgenommen ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>die Datei hat sich verändert</translation>
    </message>
    <message>
        <source>%1 has a name that is not valid text.</source>
        <translation>%1 hat einen Namen, der kein gültiger Text ist.</translation>
    </message>
    <message>
        <source>Rename the file, then add it again.</source>
        <translation>Benennen Sie die Datei um und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>the file name is not valid text</source>
        <translation>der Dateiname ist kein gültiger Text</translation>
    </message>
    <message>
        <source>%1 cannot be opened to look for videos.</source>
        <translation>%1 lässt sich nicht nach Videos durchsuchen.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then add it again.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>der Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 holds no video.</source>
        <translation>%1 enthält kein Video.</translation>
    </message>
    <message>
        <source>Choose another folder, or add the files themselves.</source>
        <translation>Wählen Sie einen anderen Ordner oder fügen Sie die Dateien selbst hinzu.</translation>
    </message>
    <message>
        <source>no video was found</source>
        <translation>kein Video gefunden</translation>
    </message>
    <message>
        <source>%1 cannot be used as the output folder.</source>
        <translation>%1 kann nicht als Zielordner dienen.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that can be made and written.</source>
        <translation>Wählen Sie auf diesem Rechner einen Ordner, der angelegt und beschrieben werden kann.</translation>
    </message>
    <message>
        <source>the output folder cannot be used</source>
        <translation>der Zielordner ist nicht nutzbar</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Choose another output folder, or allow writing to this one.</source>
        <translation>Wählen Sie einen anderen Zielordner oder erlauben Sie das Schreiben in diesen.</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>das Ziel ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1 would replace its own source.</source>
        <translation>%1 würde die eigene Quelle ersetzen.</translation>
    </message>
    <message>
        <source>Choose another output folder: Sluice never touches an original.</source>
        <translation>Wählen Sie einen anderen Zielordner: Sluice rührt nie ein Original an.</translation>
    </message>
    <message>
        <source>the output would replace the source</source>
        <translation>das Ziel würde die Quelle ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already, and Sluice did not make it from this source.</source>
        <translation>%1 gibt es schon, und Sluice hat sie nicht aus dieser Quelle erzeugt.</translation>
    </message>
    <message>
        <source>Move that file away or choose another output folder, then retry.</source>
        <translation>Legen Sie jene Datei woanders hin oder wählen Sie einen anderen Zielordner, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>another file has the output name</source>
        <translation>eine andere Datei trägt den Zielnamen</translation>
    </message>
    <message>
        <source>%1 would be written by two sources of this run.</source>
        <translation>%1 würde von zwei Quellen dieses Laufs geschrieben.</translation>
    </message>
    <message>
        <source>Rename one of the two sources, then retry.</source>
        <translation>Benennen Sie eine der beiden Quellen um, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>two files would get the same name</source>
        <translation>zwei Dateien bekämen denselben Namen</translation>
    </message>
    <message>
        <source>%1 does not fit: the disk is full.</source>
        <translation>%1 passt nicht mehr: der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room or choose another output folder, then retry.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Zielordner, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1 konnte nicht zu Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the drive and its connection, then retry.</source>
        <translation>Prüfen Sie das Laufwerk und seine Verbindung, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>Schreiben fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was written, but checking found it incomplete, so it was removed.</source>
        <translation>%1 wurde geschrieben, war bei der Prüfung aber unvollständig und wurde entfernt.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look at the log of this file.</source>
        <translation>Erneut versuchen; wenn es wieder geschieht, hilft das Protokoll dieser Datei.</translation>
    </message>
    <message>
        <source>the result was incomplete</source>
        <translation>das Ergebnis war unvollständig</translation>
    </message>
    <message>
        <source>%1 was converted before with these settings.</source>
        <translation>%1 wurde mit diesen Einstellungen schon umgewandelt.</translation>
    </message>
    <message>
        <source>Nothing to do. To convert it anew, choose to overwrite or change the profile.</source>
        <translation>Nichts zu tun. Für eine neue Umwandlung Überschreiben wählen oder das Profil ändern.</translation>
    </message>
    <message>
        <source>converted before</source>
        <translation>schon umgewandelt</translation>
    </message>
    <message>
        <source>%1 is not among the encoders of this computer.</source>
        <translation>%1 gehört nicht zu den Encodern dieses Rechners.</translation>
    </message>
    <message>
        <source>Choose another profile, or install FFmpeg with this encoder.</source>
        <translation>Wählen Sie ein anderes Profil oder installieren Sie FFmpeg mit diesem Encoder.</translation>
    </message>
    <message>
        <source>the encoder is not installed</source>
        <translation>der Encoder ist nicht installiert</translation>
    </message>
    <message>
        <source>%1 could not be encoded.</source>
        <translation>%1 konnte nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>Retry with another profile; the log says what the encoder reported.</source>
        <translation>Mit einem anderen Profil erneut versuchen; im Protokoll steht die Meldung des Encoders.</translation>
    </message>
    <message>
        <source>encoding failed</source>
        <translation>Umwandlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was to be encoded by hardware that does not work on this computer.</source>
        <translation>%1 sollte von einer Hardware umgewandelt werden, die auf diesem Rechner nicht funktioniert.</translation>
    </message>
    <message>
        <source>Choose another profile, or let this one take the software encoder instead.</source>
        <translation>Ein anderes Profil wählen, oder diesem erlauben, stattdessen den Software-Encoder zu nehmen.</translation>
    </message>
    <message>
        <source>the hardware encoder does not work here</source>
        <translation>der Hardware-Encoder geht hier nicht</translation>
    </message>
    <message>
        <source>%1 was given up by the hardware encoder: it is busy, or it broke off.</source>
        <translation>%1 wurde vom Hardware-Encoder aufgegeben: Er ist ausgelastet oder hat abgebrochen.</translation>
    </message>
    <message>
        <source>Close other programs that encode or use fewer batches at once, then retry.</source>
        <translation>Andere Programme schließen, die umwandeln, oder weniger Stapel zugleich laufen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the hardware encoder was busy or failed</source>
        <translation>Hardware-Encoder ausgelastet oder gestört</translation>
    </message>
    <message>
        <source>%1 needs more memory than there was.</source>
        <translation>%1 braucht mehr Speicher, als da war.</translation>
    </message>
    <message>
        <source>Close other programs or use fewer batches at once, then retry.</source>
        <translation>Schließen Sie andere Programme oder lassen Sie weniger Stapel zugleich laufen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>%1, the program that converts, is not there.</source>
        <translation>%1, das Programm zum Umwandeln, fehlt.</translation>
    </message>
    <message>
        <source>Install Sluice again.</source>
        <translation>Installieren Sie Sluice neu.</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>das Arbeitsprogramm fehlt</translation>
    </message>
    <message>
        <source>%1 made the converting process crash.</source>
        <translation>%1 hat den umwandelnden Prozess abstürzen lassen.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Retry it alone, or copy it again.</source>
        <translation>Die Datei ist wohl beschädigt. Versuchen Sie sie allein oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>the converting process crashed</source>
        <translation>der Prozess ist abgestürzt</translation>
    </message>
    <message>
        <source>%1 made no progress for a long time and was given up.</source>
        <translation>%1 kam lange nicht voran und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Check the drive it lies on, then retry.</source>
        <translation>Prüfen Sie das Laufwerk, auf dem sie liegt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>no progress for a long time</source>
        <translation>lange kein Fortschritt</translation>
    </message>
    <message>
        <source>%1 got an answer that makes no sense.</source>
        <translation>%1 erhielt eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it with the details.</source>
        <translation>Erneut versuchen; wenn es wieder geschieht, melden Sie es bitte mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>the worker gave a senseless answer</source>
        <translation>sinnlose Antwort des Arbeitsprogramms</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Sluice.</source>
        <translation>%1 gehört zu einer anderen Version von Sluice.</translation>
    </message>
    <message>
        <source>Install Sluice again, so that its parts match.</source>
        <translation>Installieren Sie Sluice neu, damit die Teile zusammenpassen.</translation>
    </message>
    <message>
        <source>the worker is of another version</source>
        <translation>das Arbeitsprogramm hat eine andere Version</translation>
    </message>
    <message>
        <source>%1 is not a profile that Sluice knows.</source>
        <translation>%1 ist kein Profil, das Sluice kennt.</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>Wählen Sie eines der Profile aus der Liste.</translation>
    </message>
    <message>
        <source>unknown profile</source>
        <translation>unbekanntes Profil</translation>
    </message>
    <message>
        <source>%1 holds settings that cannot be used.</source>
        <translation>%1 enthält unbrauchbare Einstellungen.</translation>
    </message>
    <message>
        <source>Correct the profile, or choose another.</source>
        <translation>Berichtigen Sie das Profil oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>the profile cannot be used</source>
        <translation>das Profil ist unbrauchbar</translation>
    </message>
    <message>
        <source>%1 is not an allowed setting.</source>
        <translation>%1 ist keine erlaubte Einstellung.</translation>
    </message>
    <message>
        <source>Choose a value within the limits.</source>
        <translation>Wählen Sie einen Wert innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>a setting is not allowed</source>
        <translation>eine Einstellung ist nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the queue would be lost at a power cut.</source>
        <translation>%1 ist nicht beschreibbar, die Warteschlange ginge bei Stromausfall verloren.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder.</source>
        <translation>Prüfen Sie freien Platz und Zugriffsrechte in Ihrem persönlichen Ordner.</translation>
    </message>
    <message>
        <source>the queue cannot be saved</source>
        <translation>die Warteschlange lässt sich nicht sichern</translation>
    </message>
    <message>
        <source>%1 is in use by another Sluice.</source>
        <translation>%1 wird von einem anderen Sluice benutzt.</translation>
    </message>
    <message>
        <source>Use the Sluice that is open already, or close it first.</source>
        <translation>Benutzen Sie das schon offene Sluice oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>another Sluice is open</source>
        <translation>ein anderes Sluice ist offen</translation>
    </message>
    <message>
        <source>%1 was stopped before it was finished.</source>
        <translation>%1 wurde beendet, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Versuchen Sie es erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 ended the converting process in an earlier run and is left alone.</source>
        <translation>%1 hat in einem früheren Lauf den Umwandlungsprozess beendet und bleibt liegen.</translation>
    </message>
    <message>
        <source>Retry it to try it once more, or copy it again from the original.</source>
        <translation>Wiederholen, um sie noch einmal zu versuchen, oder noch einmal vom Original kopieren.</translation>
    </message>
    <message>
        <source>it ended the process in an earlier run</source>
        <translation>hat früher den Prozess beendet</translation>
    </message>
    <message>
        <source>%1 is no file of settings that can be used.</source>
        <translation>%1 ist keine brauchbare Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>Correct it where the details say, or leave it out.</source>
        <translation>An der genannten Stelle berichtigen oder weglassen.</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>die Einstellungen sind unbrauchbar</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>Den freien Platz und die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the wanted size.</source>
        <translation>%1 lässt sich nicht auf die gewünschte Größe bringen.</translation>
    </message>
    <message>
        <source>Choose a larger size, or a profile that goes by quality.</source>
        <translation>Eine größere Größe wählen oder ein Profil, das nach Qualität geht.</translation>
    </message>
    <message>
        <source>the wanted size is not possible</source>
        <translation>die gewünschte Größe ist nicht möglich</translation>
    </message>
    <message>
        <source>%1 cannot be written, so what was changed is not kept.</source>
        <translation>%1 lässt sich nicht schreiben; Änderungen bleiben daher nicht erhalten.</translation>
    </message>
    <message>
        <source>it cannot be saved</source>
        <translation>die Änderungen lassen sich nicht sichern</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>guess, range</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>Ergebnisse von %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>Arbeitsspeicher von %1</translation>
    </message>
    <message>
        <source>“%1” is expected to take %2 of memory, and the limit is %3.</source>
        <translation>„%1“ wird voraussichtlich %2 Arbeitsspeicher brauchen, und die Grenze ist %3.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>Ebenso %n weitere.</numerusform>
            <numerusform>Ebenso %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the memory limit, or choose a faster preset, a smaller picture or fewer sizes at once.</source>
        <translation>Die Grenze des Arbeitsspeichers anheben oder eine schnellere Voreinstellung, ein kleineres Bild oder weniger Größen zugleich wählen.</translation>
    </message>
    <message>
        <source>The results may take up to %1 with what is to stay free, and %2 is free.</source>
        <translation>Die Ergebnisse brauchen mit dem, was frei bleiben soll, bis zu %1, und frei sind %2.</translation>
    </message>
    <message>
        <source>Make room, or choose another output folder.</source>
        <translation>Platz schaffen oder einen anderen Ausgabeordner wählen.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 kleiner</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 größer</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation>noch etwa %1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Add f&amp;older</source>
        <translation>&amp;Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder with all videos below it</source>
        <translation>Einen Ordner mit allen Videos darunter hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation>&amp;Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add single videos</source>
        <translation>Einzelne Videos hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Convert what waits</source>
        <translation>Umwandeln, was wartet</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Hold everything where it is</source>
        <translation>Alles anhalten, wo es ist</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish the files at work, then stop</source>
        <translation>Begonnene Dateien fertigstellen, dann beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Re&amp;view plan</source>
        <translation>Pla&amp;n prüfen</translation>
    </message>
    <message>
        <source>See what Start would do to each file</source>
        <translation>Sehen, was Starten mit jeder Datei machen würde</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>Nach Fehlschlag angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Done, with failures</source>
        <translation>Fertig, mit Fehlschlägen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1 gespart (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait again.</source>
        <translation>
            <numerusform>%n Datei wartet wieder.</numerusform>
            <numerusform>%n Dateien warten wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not there any more.</source>
        <translation>
            <numerusform>%n ist nicht mehr da.</numerusform>
            <numerusform>%n sind nicht mehr da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>, %1 fps</source>
        <translation>, %1 B/s</translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation>, HDR</translation>
    </message>
    <message>
        <source>%1 sound copied</source>
        <translation>%1-Ton kopiert</translation>
    </message>
    <message>
        <source>%1 %2, %3 kbit/s</source>
        <translation>%1 %2, %3 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×%2, picture copied</source>
        <translation>%1×%2, Bild kopiert</translation>
    </message>
    <message>
        <source>%1×%2 %3, CRF %4</source>
        <translation>%1×%2 %3, CRF %4</translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation>
            <numerusform>HLS, %1 in %n Größe: %2</numerusform>
            <numerusform>HLS, %1 in %n Größen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation>etwa %1, dauert etwa %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Its process crashed</source>
        <translation>Prozess abgestürzt</translation>
    </message>
    <message>
        <source>Stopped, waits again</source>
        <translation>Angehalten, wartet wieder</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>%1, batch %2, worker %3</source>
        <translation>%1, Stapel %2, Prozess %3</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>seit %1, %2 lang</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>stood still for %1</source>
        <translation>stand %1 still</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>höchstens %1 Speicher</translation>
    </message>
    <message>
        <source>%1 of memory set aside</source>
        <translation>%1 Speicher vorgehalten</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pictures read: %1, written: %2, dropped: %3, repeated: %4</source>
        <translation>Bilder gelesen: %1, geschrieben: %2, ausgelassen: %3, wiederholt: %4</translation>
    </message>
    <message>
        <source>Errors while decoding: %1</source>
        <translation>Fehler beim Dekodieren: %1</translation>
    </message>
    <message>
        <source>Took %1, %2 of the processor, %3 of memory at most</source>
        <translation>Dauer %1, Prozessor %2, Speicher höchstens %3</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The converting process said</source>
        <translation>Meldungen des umwandelnden Prozesses</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Transcodes whole folders of videos without flooding the computer.</source>
        <translation>Wandelt ganze Ordner voller Videos um, ohne den Rechner zu überlasten.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Files and folders to add.</source>
        <translation>Dateien und Ordner, die hinzugefügt werden.</translation>
    </message>
    <message>
        <source>sluice: “%1” is no theme; choose system, light or dark.</source>
        <translation>sluice: „%1“ gibt es nicht als Farben; möglich sind system, light und dark.</translation>
    </message>
    <message>
        <source>Ask for a folder to add, in the open window where there is one.</source>
        <translation>Nach einem Ordner zum Hinzufügen fragen, im offenen Fenster, falls es eines gibt.</translation>
    </message>
    <message>
        <source>Ask for files to add, in the open window where there is one.</source>
        <translation>Nach Dateien zum Hinzufügen fragen, im offenen Fenster, falls es eines gibt.</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>%1 at work, up to %2 at a time, in batches of %3</source>
        <translation>%1 in Arbeit, bis zu %2 zugleich, in Stapeln zu %3</translation>
    </message>
    <message>
        <source>%1 at work, later %2 at a time, in batches of %3</source>
        <translation>%1 in Arbeit, später %2 zugleich, in Stapeln zu %3</translation>
    </message>
    <message>
        <source>%1 at a time, in batches of %2</source>
        <translation>%1 zugleich, in Stapeln zu %2</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Plan of conversion</source>
        <translation>Plan der Umwandlung</translation>
    </message>
    <message>
        <source>The first %1 of %2 files.</source>
        <translation>Die ersten %1 von %2 Dateien.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tracks kept, tracks left out</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n zugleich</numerusform>
            <numerusform>%n zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>channels</comment>
        <translation>%1, kopiert</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Überspringen: %1</translation>
    </message>
    <message>
        <source>Fail: %1</source>
        <translation>Fehlschlag: %1</translation>
    </message>
    <message>
        <source>Convert, with too little memory</source>
        <translation>Umwandeln, bei zu wenig Speicher</translation>
    </message>
    <message>
        <source>Convert, with too little room</source>
        <translation>Umwandeln, bei zu wenig Platz</translation>
    </message>
    <message>
        <source>Convert, under another name</source>
        <translation>Umwandeln, unter anderem Namen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the picture</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>size of the picture</comment>
        <translation>%1, kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n size(s) up to %2</source>
        <translation>
            <numerusform>%1, %n Größe bis %2</numerusform>
            <numerusform>%1, %n Größen bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, codec</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <comment>size, new size, codec</comment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file has the name that this one would have had; it becomes “%1”.</source>
        <translation>Eine andere Datei trägt den Namen, den diese bekommen hätte; sie wird zu „%1“.</translation>
    </message>
    <message>
        <source>It is expected to take %1 of memory, which is over the limit.</source>
        <translation>Voraussichtlich braucht sie %1 Speicher, mehr als die Grenze.</translation>
    </message>
    <message>
        <source>Its result of about %1 does not fit on the output&apos;s disk.</source>
        <translation>Ihr Ergebnis von etwa %1 passt nicht auf den Datenträger des Ziels.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n Datei umzuwandeln</numerusform>
            <numerusform>%n Dateien umzuwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n zu überspringen</numerusform>
            <numerusform>%n zu überspringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <translation>
            <numerusform>%n wird fehlschlagen</numerusform>
            <numerusform>%n werden fehlschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>needs up to %1 of the disk, %2 is free</source>
        <translation>braucht bis zu %1 Platz, frei sind %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>%1 × %2</source>
        <comment>number of files, their problem</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ProfileProblem</name>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 has no %2 to choose</source>
        <translation>%1 bietet %2 nicht zur Wahl</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;, but %4</source>
        <translation>%1 kennt %2 „%3“ nicht, nur %4</translation>
    </message>
    <message>
        <source>is for the mode bitrate</source>
        <translation>gilt nur im Modus bitrate</translation>
    </message>
    <message>
        <source>the rungs of a ladder have bit rates of their own</source>
        <translation>die Stufen einer Leiter haben eigene Bitraten</translation>
    </message>
    <message>
        <source>two passes are for a bit rate or a size, not for a quality</source>
        <translation>zwei Durchgänge gelten für Bitrate oder Größe, nicht für Qualität</translation>
    </message>
    <message>
        <source>%1 has one pass only</source>
        <translation>%1 kann nur einen Durchgang</translation>
    </message>
    <message>
        <source>is for the mode size</source>
        <translation>gilt nur im Modus size</translation>
    </message>
    <message>
        <source>a copied picture keeps its size</source>
        <translation>ein kopiertes Bild behält seine Größe</translation>
    </message>
    <message>
        <source>a size can be met by one file with pictures, not by %1</source>
        <translation>nur eine einzelne Datei mit Bild lässt sich auf eine Größe bringen, nicht %1</translation>
    </message>
    <message>
        <source>a size needs two passes, and %1 has one only</source>
        <translation>eine feste Größe braucht zwei Durchgänge, und %1 kann nur einen</translation>
    </message>
    <message>
        <source>how large %1 becomes is not known before</source>
        <translation>wie groß %1 wird, ist vorher nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is less than the average of %2</source>
        <translation>%1 ist weniger als der Mittelwert %2</translation>
    </message>
    <message>
        <source>%1 does not keep below a highest bit rate</source>
        <translation>%1 hält keine höchste Bitrate ein</translation>
    </message>
    <message>
        <source>the rungs of a ladder have caps of their own</source>
        <translation>die Stufen einer Leiter haben eigene Obergrenzen</translation>
    </message>
    <message>
        <source>the rungs of a ladder have two seconds of their cap</source>
        <translation>die Stufen einer Leiter haben zwei Sekunden ihrer Obergrenze</translation>
    </message>
    <message>
        <source>a buffer needs a highest bit rate</source>
        <translation>ein Puffer braucht eine höchste Bitrate</translation>
    </message>
    <message>
        <source>level %1 ends at %2 kbit/s, and %3 are asked for</source>
        <translation>Level %1 endet bei %2 kbit/s, verlangt sind %3</translation>
    </message>
    <message>
        <source>level %1 has a buffer of %2 kbit, and %3 are asked for</source>
        <translation>Level %1 hat einen Puffer von %2 kbit, verlangt sind %3</translation>
    </message>
    <message>
        <source>a ladder needs key frames at its segments, which libsvtav1 makes by quality only</source>
        <translation>eine Leiter braucht Schlüsselbilder an ihren Segmenten, libsvtav1 setzt sie so nur nach Qualität</translation>
    </message>
    <message>
        <source>%1 takes %2 only</source>
        <translation>%1 nimmt nur %2</translation>
    </message>
    <message>
        <source>the profile %1 is for %2, not for %3</source>
        <translation>das Profil %1 ist für %2, nicht für %3</translation>
    </message>
    <message>
        <source>players of ladders do not know %1 with %2</source>
        <translation>Player für Leitern kennen %1 mit %2 nicht</translation>
    </message>
    <message>
        <source>in a ladder the segments decide where key frames are</source>
        <translation>in einer Leiter bestimmen die Segmente, wo Schlüsselbilder stehen</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor between %2 and %3</source>
        <translation>%1 ist weder 0 noch zwischen %2 und %3</translation>
    </message>
    <message>
        <source>no preset of %1 is called &quot;%2&quot;; the nearest is &quot;%3&quot;</source>
        <translation>keine Voreinstellung von %1 heißt „%2“; die nächste ist „%3“</translation>
    </message>
    <message>
        <source>sound that is copied keeps its loudness</source>
        <translation>kopierter Ton behält seine Lautheit</translation>
    </message>
    <message>
        <source>a profile without sound has no loudness</source>
        <translation>ein Profil ohne Ton hat keine Lautheit</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2, which takes %3</source>
        <translation>%1 passt nicht in %2, das nur %3 nimmt</translation>
    </message>
    <message>
        <source>%1 is odd</source>
        <translation>%1 ist ungerade</translation>
    </message>
    <message>
        <source>the edges are either said or detected</source>
        <translation>die Ränder sind entweder angegeben oder werden gesucht</translation>
    </message>
    <message>
        <source>a ladder has the sizes of its rungs</source>
        <translation>eine Leiter hat die Größen ihrer Stufen</translation>
    </message>
    <message>
        <source>a ladder has square pixels</source>
        <translation>eine Leiter hat quadratische Pixel</translation>
    </message>
    <message>
        <source>an exact size has square pixels</source>
        <translation>eine genaue Größe hat quadratische Pixel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate from 1 to 240, such as 25, 29.97 or 30000/1001</source>
        <translation>„%1“ ist keine Rate von 1 bis 240 wie 25, 29.97 oder 30000/1001</translation>
    </message>
    <message>
        <source>a ladder is encoded: its segments begin with key frames of their own</source>
        <translation>eine Leiter wird kodiert: ihre Segmente beginnen mit eigenen Schlüsselbildern</translation>
    </message>
    <message>
        <source>a picture that is copied stays as it is</source>
        <translation>ein kopiertes Bild bleibt, wie es ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of three letters, as eng</source>
        <translation>„%1“ ist kein Code aus drei Buchstaben wie eng</translation>
    </message>
    <message>
        <source>no language is named</source>
        <translation>keine Sprache ist genannt</translation>
    </message>
    <message>
        <source>%1 cannot stand in segments of mpegts; fmp4 and auto can hold it</source>
        <translation>%1 passt nicht in Segmente von mpegts; fmp4 und auto nehmen es auf</translation>
    </message>
    <message>
        <source>a ladder needs at least one rung</source>
        <translation>eine Leiter braucht mindestens eine Stufe</translation>
    </message>
    <message>
        <source>more than %1 rungs</source>
        <translation>mehr als %1 Stufen</translation>
    </message>
    <message>
        <source>rungs go from the highest to the lowest</source>
        <translation>Stufen gehen von der höchsten zur niedrigsten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made of a-z, 0-9 and -</source>
        <translation>„%1“ besteht nicht aus a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>a file of sound needs sound</source>
        <translation>eine Tondatei braucht Ton</translation>
    </message>
    <message>
        <source>another profile has this name</source>
        <translation>ein anderes Profil hat diesen Namen</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Matroska (MKV)</source>
        <translation>Matroska (MKV)</translation>
    </message>
    <message>
        <source>HLS ladder</source>
        <translation>HLS-Leiter</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>QuickTime (MOV)</source>
        <translation>QuickTime (MOV)</translation>
    </message>
    <message>
        <source>Sound: M4A</source>
        <translation>Ton: M4A</translation>
    </message>
    <message>
        <source>Sound: Opus</source>
        <translation>Ton: Opus</translation>
    </message>
    <message>
        <source>Sound: MP3</source>
        <translation>Ton: MP3</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>Ton: FLAC</translation>
    </message>
    <message>
        <source>H.264</source>
        <translation>H.264</translation>
    </message>
    <message>
        <source>HEVC</source>
        <translation>HEVC</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>VP9</source>
        <translation>VP9</translation>
    </message>
    <message>
        <source>H.264 by NVIDIA</source>
        <translation>H.264 mit NVIDIA</translation>
    </message>
    <message>
        <source>HEVC by NVIDIA</source>
        <translation>HEVC mit NVIDIA</translation>
    </message>
    <message>
        <source>AV1 by NVIDIA</source>
        <translation>AV1 mit NVIDIA</translation>
    </message>
    <message>
        <source>H.264 by Intel QSV</source>
        <translation>H.264 mit Intel QSV</translation>
    </message>
    <message>
        <source>HEVC by Intel QSV</source>
        <translation>HEVC mit Intel QSV</translation>
    </message>
    <message>
        <source>AV1 by Intel QSV</source>
        <translation>AV1 mit Intel QSV</translation>
    </message>
    <message>
        <source>H.264 by VA-API</source>
        <translation>H.264 mit VA-API</translation>
    </message>
    <message>
        <source>HEVC by VA-API</source>
        <translation>HEVC mit VA-API</translation>
    </message>
    <message>
        <source>AV1 by VA-API</source>
        <translation>AV1 mit VA-API</translation>
    </message>
    <message>
        <source>Encode by software</source>
        <translation>Mit Software kodieren</translation>
    </message>
    <message>
        <source>Let the file fail</source>
        <translation>Datei fehlschlagen lassen</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Copy what fits already</source>
        <translation>Kopieren, was schon passt</translation>
    </message>
    <message>
        <source>Copy always</source>
        <translation>Immer kopieren</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Usual (4:2:0)</source>
        <translation>Üblich (4:2:0)</translation>
    </message>
    <message>
        <source>4:2:0, 8 bits</source>
        <translation>4:2:0, 8 Bit</translation>
    </message>
    <message>
        <source>4:2:0, 10 bits</source>
        <translation>4:2:0, 10 Bit</translation>
    </message>
    <message>
        <source>4:2:2, 8 bits</source>
        <translation>4:2:2, 8 Bit</translation>
    </message>
    <message>
        <source>4:2:2, 10 bits</source>
        <translation>4:2:2, 10 Bit</translation>
    </message>
    <message>
        <source>4:4:4, 8 bits</source>
        <translation>4:4:4, 8 Bit</translation>
    </message>
    <message>
        <source>4:4:4, 10 bits</source>
        <translation>4:4:4, 10 Bit</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>Schwarze Balken</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>As said here</source>
        <translation>Wie hier angegeben</translation>
    </message>
    <message>
        <source>Black bars, found in each film</source>
        <translation>Schwarze Balken, in jedem Film gesucht</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Wie die Quelle</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Make whole where marked</source>
        <translation>Wo markiert, zu Vollbildern</translation>
    </message>
    <message>
        <source>Make all whole</source>
        <translation>Alle zu Vollbildern</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Keep where possible</source>
        <translation>Behalten, wo möglich</translation>
    </message>
    <message>
        <source>Make standard range</source>
        <translation>In SDR umwandeln</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>AAC</source>
        <translation>AAC</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>AC-3</source>
        <translation>AC-3</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Die Standardspur</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>MPEG-TS</source>
        <translation>MPEG-TS</translation>
    </message>
    <message>
        <source>Fragmented MP4</source>
        <translation>Fragmentiertes MP4</translation>
    </message>
    <message>
        <source>The picture is copied as it is: nothing is lost, and nothing becomes smaller.</source>
        <translation>Das Bild wird kopiert, wie es ist: nichts geht verloren, und nichts wird kleiner.</translation>
    </message>
    <message>
        <source>Each file becomes about %1 large.</source>
        <translation>Jede Datei wird etwa %1 groß.</translation>
    </message>
    <message>
        <source>About %1 for an hour.</source>
        <translation>Etwa %1 je Stunde.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for an hour, %n sizes together.</source>
        <translation>
            <numerusform>Etwa %1 je Stunde, mit %n Größe.</numerusform>
            <numerusform>Etwa %1 je Stunde, alle %n Größen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for an hour at %2.</source>
        <translation>Etwa %1 je Stunde bei %2.</translation>
    </message>
    <message>
        <source>An hour of film is about %1 of work for one core.</source>
        <translation>Eine Stunde Film ist etwa %1 Arbeit für einen Kern.</translation>
    </message>
    <message>
        <source>Plays nearly everywhere.</source>
        <translation>Läuft fast überall.</translation>
    </message>
    <message>
        <source>Plays on newer phones, televisions and computers.</source>
        <translation>Läuft auf neueren Telefonen, Fernsehern und Rechnern.</translation>
    </message>
    <message>
        <source>Plays on devices and browsers of the last few years.</source>
        <translation>Läuft auf Geräten und Browsern der letzten Jahre.</translation>
    </message>
    <message>
        <source>Plays in every browser, not on every television.</source>
        <translation>Läuft in jedem Browser, nicht auf jedem Fernseher.</translation>
    </message>
    <message>
        <source>The sound alone, for music players and phones.</source>
        <translation>Nur der Ton, für Musikplayer und Telefone.</translation>
    </message>
    <message>
        <source>Plays where the source plays.</source>
        <translation>Läuft, wo die Quelle läuft.</translation>
    </message>
    <message>
        <source>For editing: few players show such samples.</source>
        <translation>Zum Schneiden: wenige Player zeigen solche Farbabtastung.</translation>
    </message>
    <message>
        <source>For a web server: players take the size that the line carries.</source>
        <translation>Für einen Webserver: Player nehmen die Größe, die die Leitung trägt.</translation>
    </message>
    <message>
        <source>Matroska plays in most players, seldom in browsers.</source>
        <translation>Matroska läuft in den meisten Playern, selten in Browsern.</translation>
    </message>
    <message>
        <source>HDR is kept.</source>
        <translation>HDR bleibt erhalten.</translation>
    </message>
    <message>
        <source>HDR becomes standard range.</source>
        <translation>HDR wird zu SDR.</translation>
    </message>
    <message>
        <source>Without sound.</source>
        <translation>Ohne Ton.</translation>
    </message>
    <message>
        <source>The sound is copied as it is.</source>
        <translation>Der Ton wird kopiert, wie er ist.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message numerus="yes">
        <source>up to %n channels</source>
        <translation>
            <numerusform>bis zu %n Kanal</numerusform>
            <numerusform>bis zu %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2.</source>
        <translation>Ton: %1, %2.</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <translation>Ultraschnell</translation>
    </message>
    <message>
        <source>Super fast</source>
        <translation>Superschnell</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Sehr schnell</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Slowest of all</source>
        <translation>Am langsamsten</translation>
    </message>
    <message>
        <source>As the driver does</source>
        <translation>Wie der Treiber</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Zeichentrick</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Filmkorn</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Standbilder</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Quick decoding</source>
        <translation>Schnelles Dekodieren</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Ohne Verzögerung</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Bildeindruck</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>High 10</source>
        <translation>High 10</translation>
    </message>
    <message>
        <source>High 4:2:2</source>
        <translation>High 4:2:2</translation>
    </message>
    <message>
        <source>High 4:4:4</source>
        <translation>High 4:4:4</translation>
    </message>
    <message>
        <source>Main 10</source>
        <translation>Main 10</translation>
    </message>
    <message>
        <source>Main 4:2:2, 10 bits</source>
        <translation>Main 4:2:2, 10 Bit</translation>
    </message>
    <message>
        <source>Main 4:4:4, 8 bits</source>
        <translation>Main 4:4:4, 8 Bit</translation>
    </message>
    <message>
        <source>Main 4:4:4, 10 bits</source>
        <translation>Main 4:4:4, 10 Bit</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> kbit</source>
        <translation> kbit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source> dBTP</source>
        <translation> dBTP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands in the list of profiles.</source>
        <translation>Wie es in der Liste der Profile steht.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>One sentence that is shown where the mouse rests on the profile.</source>
        <translation>Ein Satz, der erscheint, wenn die Maus auf dem Profil ruht.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>What the results are: one file each, a folder with an HLS ladder, or the sound alone.</source>
        <translation>Was die Ergebnisse sind: je eine Datei, ein Ordner mit einer HLS-Leiter oder nur der Ton.</translation>
    </message>
    <message>
        <source>Keep the time of the file</source>
        <translation>Zeit der Datei behalten</translation>
    </message>
    <message>
        <source>The result gets the time of the last change of its source. Off: that of now.</source>
        <translation>Das Ergebnis bekommt die Zeit der letzten Änderung der Quelle. Aus: die jetzige.</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>Video-Encoder</translation>
    </message>
    <message>
        <source>What compresses the picture. H.264 plays nearly everywhere; HEVC and AV1 make smaller files and take longer.</source>
        <translation>Was das Bild komprimiert. H.264 läuft fast überall; HEVC und AV1 machen kleinere Dateien und brauchen länger.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much work the encoder puts in: slower makes smaller files of the same quality.</source>
        <translation>Wie viel Arbeit sich der Encoder macht: langsamer ergibt kleinere Dateien gleicher Qualität.</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>Ohne Grafikkarte</translation>
    </message>
    <message>
        <source>What becomes of files for which the card is not there or has no time.</source>
        <translation>Was aus Dateien wird, für die die Karte fehlt oder keine Zeit hat.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Encode it, or copy it from the source without any loss.</source>
        <translation>Kodieren oder ohne jeden Verlust aus der Quelle kopieren.</translation>
    </message>
    <message>
        <source>Size goes by</source>
        <translation>Größe richtet sich nach</translation>
    </message>
    <message>
        <source>A quality gives each film the bits that it needs; a bit rate or a size gives it what you say.</source>
        <translation>Eine Qualität gibt jedem Film die Bits, die er braucht; Bitrate oder Größe geben ihm, was angegeben ist.</translation>
    </message>
    <message>
        <source>Smaller numbers look better and make larger files.</source>
        <translation>Kleinere Zahlen sehen besser aus und machen größere Dateien.</translation>
    </message>
    <message>
        <source>The average of the picture.</source>
        <translation>Der Mittelwert des Bildes.</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Größe jeder Datei</translation>
    </message>
    <message>
        <source>Met with two passes, whatever the length of the film.</source>
        <translation>Mit zwei Durchgängen erreicht, wie lang der Film auch ist.</translation>
    </message>
    <message>
        <source>Two passes</source>
        <translation>Zwei Durchgänge</translation>
    </message>
    <message>
        <source>The source is read twice and the bit rate is met more closely; takes longer.</source>
        <translation>Die Quelle wird zweimal gelesen und die Bitrate genauer getroffen; dauert länger.</translation>
    </message>
    <message>
        <source>Highest bit rate</source>
        <translation>Höchste Bitrate</translation>
    </message>
    <message>
        <source>What the picture never goes above, for players and lines that bear no more.</source>
        <translation>Was das Bild nie überschreitet, für Player und Leitungen, die nicht mehr vertragen.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Over how much the highest bit rate is held.</source>
        <translation>Über wie viel die höchste Bitrate eingehalten wird.</translation>
    </message>
    <message>
        <source>Two seconds of it</source>
        <translation>Zwei Sekunden davon</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Abgestimmt auf</translation>
    </message>
    <message>
        <source>What the pictures are like, where the encoder knows such a thing.</source>
        <translation>Welcher Art die Bilder sind, wenn der Encoder so etwas kennt.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>Profile of the format</source>
        <translation>Profil des Formats</translation>
    </message>
    <message>
        <source>For devices that know no more than this one.</source>
        <translation>Für Geräte, die nicht mehr als dieses kennen.</translation>
    </message>
    <message>
        <source>The encoder’s</source>
        <translation>Vorgabe des Encoders</translation>
    </message>
    <message>
        <source>Level of the format</source>
        <translation>Level des Formats</translation>
    </message>
    <message>
        <source>For devices that take no more than this one.</source>
        <translation>Für Geräte, die nicht mehr als dieses annehmen.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>How finely colours are kept. Players show 4:2:0; the others are for editing.</source>
        <translation>Wie fein Farben erhalten bleiben. Player zeigen 4:2:0; die anderen sind zum Schneiden.</translation>
    </message>
    <message>
        <source>Key frames at least every</source>
        <translation>Schlüsselbild mindestens alle</translation>
    </message>
    <message>
        <source>Shorter makes jumping in the film quicker and the file larger.</source>
        <translation>Kürzer macht Springen im Film schneller und die Datei größer.</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <translation>Etwa zehn Sekunden</translation>
    </message>
    <message>
        <source>Not wider than</source>
        <translation>Nicht breiter als</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged.</source>
        <translation>Das Bild wird eingepasst und nie vergrößert.</translation>
    </message>
    <message>
        <source>Not higher than</source>
        <translation>Nicht höher als</translation>
    </message>
    <message>
        <source>Exact width</source>
        <translation>Genaue Breite</translation>
    </message>
    <message>
        <source>Every picture gets this width, also where it must be enlarged.</source>
        <translation>Jedes Bild bekommt diese Breite, auch wenn es dafür vergrößert werden muss.</translation>
    </message>
    <message>
        <source>Exact height</source>
        <translation>Genaue Höhe</translation>
    </message>
    <message>
        <source>Every picture gets this height, also where it must be enlarged.</source>
        <translation>Jedes Bild bekommt diese Höhe, auch wenn es dafür vergrößert werden muss.</translation>
    </message>
    <message>
        <source>Pictures of another shape</source>
        <translation>Bilder anderer Form</translation>
    </message>
    <message>
        <source>How they come into the exact size.</source>
        <translation>Wie sie in die genaue Größe kommen.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>What is cut off before anything is scaled.</source>
        <translation>Was abgeschnitten wird, bevor skaliert wird.</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>Links abschneiden</translation>
    </message>
    <message>
        <source>Pixels of the upright picture.</source>
        <translation>Pixel des aufrechten Bildes.</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>Oben abschneiden</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>Rechts abschneiden</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>Unten abschneiden</translation>
    </message>
    <message>
        <source>Shape of pixels</source>
        <translation>Form der Pixel</translation>
    </message>
    <message>
        <source>Old recordings have pixels that are not square; some players show them squeezed.</source>
        <translation>Alte Aufnahmen haben Pixel, die nicht quadratisch sind; manche Player zeigen sie gestaucht.</translation>
    </message>
    <message>
        <source>Interlaced pictures</source>
        <translation>Halbbilder</translation>
    </message>
    <message>
        <source>Of old television and camcorders: two half pictures in one.</source>
        <translation>Von altem Fernsehen und Camcordern: zwei Halbbilder in einem Bild.</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>Rauschen entfernen</translation>
    </message>
    <message>
        <source>For grainy pictures; costs time and some detail.</source>
        <translation>Für körnige Bilder; kostet Zeit und einige Einzelheiten.</translation>
    </message>
    <message>
        <source>High dynamic range</source>
        <translation>Hoher Dynamikumfang</translation>
    </message>
    <message>
        <source>HDR needs a screen that shows it; elsewhere it looks pale.</source>
        <translation>HDR braucht einen Bildschirm, der es zeigt; sonst wirkt es blass.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>How many pictures a second the result has.</source>
        <translation>Wie viele Bilder je Sekunde das Ergebnis hat.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>From 1 to 240: 25, 29.97 or 30000/1001.</source>
        <translation>Von 1 bis 240: 25, 29.97 oder 30000/1001.</translation>
    </message>
    <message>
        <source>Keep the sound</source>
        <translation>Ton behalten</translation>
    </message>
    <message>
        <source>Off: the result is silent.</source>
        <translation>Aus: das Ergebnis ist stumm.</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>Ton-Encoder</translation>
    </message>
    <message>
        <source>AAC plays nearly everywhere; Opus is smaller; FLAC loses nothing.</source>
        <translation>AAC läuft fast überall; Opus ist kleiner; FLAC verliert nichts.</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>Bitrate des Tons</translation>
    </message>
    <message>
        <source>For stereo: mono takes half of it, 5.1 two and a half times.</source>
        <translation>Für Stereo: Mono braucht die Hälfte, 5.1 das Zweieinhalbfache.</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>Kanäle höchstens</translation>
    </message>
    <message>
        <source>Sound with more of them is mixed down. 2 is stereo, 6 is 5.1.</source>
        <translation>Ton mit mehr Kanälen wird heruntergemischt. 2 ist Stereo, 6 ist 5.1.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tracks of sound</source>
        <translation>Tonspuren</translation>
    </message>
    <message>
        <source>Which of them go along.</source>
        <translation>Welche davon mitkommen.</translation>
    </message>
    <message>
        <source>Languages of the sound</source>
        <translation>Sprachen des Tons</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng. Without any of them, the default track.</source>
        <translation>Codes aus drei Buchstaben in der Reihenfolge des Ergebnisses: deu, eng. Fehlen alle, die Standardspur.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>All films are brought to the same loudness. -16 is for computers and phones, -23 for television.</source>
        <translation>Alle Filme werden auf dieselbe Lautheit gebracht. -16 ist für Rechner und Telefone, -23 für Fernsehen.</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Höchste Spitze</translation>
    </message>
    <message>
        <source>The sound does not go above it before it is encoded.</source>
        <translation>Darüber geht der Ton nicht, bevor er kodiert wird.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Which of them go along, where the kind of file can hold them.</source>
        <translation>Welche davon mitkommen, wenn die Art der Datei sie aufnimmt.</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Sprachen der Untertitel</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng.</source>
        <translation>Codes aus drei Buchstaben in der Reihenfolge des Ergebnisses: deu, eng.</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>Länge eines Segments</translation>
    </message>
    <message>
        <source>Shorter starts and adapts sooner; longer is smaller.</source>
        <translation>Kürzer beginnt früher und passt sich schneller an; länger ist kleiner.</translation>
    </message>
    <message>
        <source>Kind of segments</source>
        <translation>Art der Segmente</translation>
    </message>
    <message>
        <source>MPEG-TS plays nearly everywhere and holds H.264 only.</source>
        <translation>MPEG-TS läuft fast überall und nimmt nur H.264 auf.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>From the largest to the smallest; sizes that are larger than the source are left out.</source>
        <translation>Von der größten zur kleinsten; Größen über der Quelle werden weggelassen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Convert next</source>
        <translation>Als Nächstes umwandeln</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Convert in its turn</source>
        <translation>Umwandeln, wenn sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>Quelle im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Ergebnis im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a constant frame rate is wanted</source>
        <translation>eine konstante Bildrate ist gewünscht</translation>
    </message>
    <message>
        <source>its frame rate is not known</source>
        <translation>Bildrate nicht bekannt</translation>
    </message>
    <message>
        <source>it has %1 frames a second</source>
        <translation>hat %1 Bilder/s</translation>
    </message>
    <message>
        <source>its pixels are %1</source>
        <translation>Pixelformat ist %1</translation>
    </message>
    <message>
        <source>%1 cannot hold %2</source>
        <translation>%1 kann %2 nicht aufnehmen</translation>
    </message>
    <message>
        <source>the source does not say when its pictures are shown</source>
        <translation>die Quelle sagt nicht, wann ihre Bilder gezeigt werden</translation>
    </message>
    <message>
        <source>%1 cannot hold a turn by %2 degrees</source>
        <translation>%1 kann keine Drehung um %2 Grad aufnehmen</translation>
    </message>
    <message>
        <source>it is %1 and not %2</source>
        <translation>ist %1 und nicht %2</translation>
    </message>
    <message>
        <source>its edges are cut off</source>
        <translation>Ränder werden abgeschnitten</translation>
    </message>
    <message>
        <source>its pixels are not square</source>
        <translation>Pixel sind nicht quadratisch</translation>
    </message>
    <message>
        <source>its size is %1</source>
        <translation>Größe ist %1</translation>
    </message>
    <message>
        <source>it is to be deinterlaced</source>
        <translation>Halbbilder sollen zu Vollbildern werden</translation>
    </message>
    <message>
        <source>noise is to be taken away</source>
        <translation>Rauschen soll entfernt werden</translation>
    </message>
    <message>
        <source>it is HDR</source>
        <translation>ist HDR</translation>
    </message>
    <message>
        <source>its loudness is to be changed</source>
        <translation>die Lautheit soll geändert werden</translation>
    </message>
    <message>
        <source>it has %1 channels</source>
        <translation>Kanäle: %1</translation>
    </message>
    <message>
        <source>it has %1 samples a second</source>
        <translation>hat %1 Abtastwerte je Sekunde</translation>
    </message>
    <message>
        <source>it has %1 kbit/s</source>
        <translation>hat %1 kbit/s</translation>
    </message>
    <message>
        <source>%1 is too small for it</source>
        <translation>%1 ist dafür zu klein</translation>
    </message>
    <message>
        <source>encoded by hardware: %1</source>
        <translation>von Hardware kodiert: %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 wird nicht benutzt: %2</translation>
    </message>
    <message>
        <source>encoded by %1: %2</source>
        <translation>kodiert mit %1: %2</translation>
    </message>
    <message>
        <source>subtitles kept: %1</source>
        <translation>Untertitel behalten: %1</translation>
    </message>
    <message>
        <source>subtitles kept: %1 becomes %2</source>
        <translation>Untertitel behalten: %1 wird zu %2</translation>
    </message>
    <message>
        <source>subtitles left out: %1 cannot hold %2</source>
        <translation>Untertitel weggelassen: %1 kann %2 nicht aufnehmen</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: the profile has none</source>
        <translation>Untertitelspuren weggelassen: %1 (das Profil hat keine)</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: not in %2</source>
        <translation>Untertitelspuren weggelassen: %1 (nicht in %2)</translation>
    </message>
    <message>
        <source>subtitles left out: more than %1 tracks</source>
        <translation>Untertitel weggelassen: mehr Spuren als %1</translation>
    </message>
    <message>
        <source>%1 holds none</source>
        <translation>%1 nimmt so etwas nicht auf</translation>
    </message>
    <message>
        <source>it is %1, and neither JPEG nor PNG</source>
        <translation>ist %1 und weder JPEG noch PNG</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation>hat %1 Bytes</translation>
    </message>
    <message>
        <source>too much is attached</source>
        <translation>zu viel ist angehängt</translation>
    </message>
    <message>
        <source>cover art kept</source>
        <translation>Titelbild behalten</translation>
    </message>
    <message>
        <source>cover art left out: %1</source>
        <translation>Titelbild weggelassen: %1</translation>
    </message>
    <message>
        <source>%1 attachment(s) kept</source>
        <translation>Anhänge behalten: %1</translation>
    </message>
    <message>
        <source>nothing is in them</source>
        <translation>sie sind leer</translation>
    </message>
    <message>
        <source>%1 attachment(s) left out: %2</source>
        <translation>Anhänge weggelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 scaled to %2, with black bars to %3</source>
        <translation>%1 auf %2 skaliert, mit schwarzen Balken auf %3</translation>
    </message>
    <message>
        <source>%1 scaled to %2</source>
        <translation>%1 auf %2 skaliert</translation>
    </message>
    <message>
        <source>%1 stretched to %2</source>
        <translation>%1 auf %2 gestreckt</translation>
    </message>
    <message>
        <source>%1 with pixels of %2:%3 kept</source>
        <translation>%1 mit Pixeln von %2:%3 behalten</translation>
    </message>
    <message>
        <source>%1 scaled to %2 with pixels of %3:%4</source>
        <translation>%1 auf %2 mit Pixeln von %3:%4 skaliert</translation>
    </message>
    <message>
        <source>constant %1 frames a second</source>
        <translation>konstant %1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 frames a second thinned to %2</source>
        <translation>%1 Bilder/s auf %2 verringert</translation>
    </message>
    <message>
        <source>at most %1 frames a second</source>
        <translation>höchstens %1 Bilder/s</translation>
    </message>
    <message>
        <source>black bars kept: they were not looked for</source>
        <translation>schwarze Balken behalten: nicht danach gesucht</translation>
    </message>
    <message>
        <source>%1 px above and below</source>
        <translation>%1 px oben und unten</translation>
    </message>
    <message>
        <source>%1 px above</source>
        <translation>%1 px oben</translation>
    </message>
    <message>
        <source>%1 px below</source>
        <translation>%1 px unten</translation>
    </message>
    <message>
        <source>%1 px left and right</source>
        <translation>%1 px links und rechts</translation>
    </message>
    <message>
        <source>%1 px left</source>
        <translation>%1 px links</translation>
    </message>
    <message>
        <source>%1 px right</source>
        <translation>%1 px rechts</translation>
    </message>
    <message>
        <source>no black bars found</source>
        <translation>keine schwarzen Balken gefunden</translation>
    </message>
    <message>
        <source>black bars cut: %1</source>
        <translation>schwarze Balken abgeschnitten: %1</translation>
    </message>
    <message>
        <source>%1 cropped to %2 at %3,%4</source>
        <translation>%1 auf %2 beschnitten bei %3,%4</translation>
    </message>
    <message>
        <source>pixels made square: %1 becomes %2</source>
        <translation>Pixel quadratisch gemacht: %1 wird zu %2</translation>
    </message>
    <message>
        <source>deinterlaced from end to end</source>
        <translation>ganz von Halbbildern zu Vollbildern</translation>
    </message>
    <message>
        <source>interlaced, left as it is</source>
        <translation>Halbbilder, belassen</translation>
    </message>
    <message>
        <source>interlaced: deinterlaced</source>
        <translation>Halbbilder: zu Vollbildern gemacht</translation>
    </message>
    <message>
        <source>noise taken away: %1</source>
        <translation>Rauschen entfernt: %1</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: the profile asks for it</source>
        <translation>HDR auf SDR abgebildet: das Profil verlangt es</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: 8 bits are asked for</source>
        <translation>HDR auf SDR abgebildet: 8 Bit sind verlangt</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: H.264 has 8 bits here</source>
        <translation>HDR auf SDR abgebildet: H.264 hat hier 8 Bit</translation>
    </message>
    <message>
        <source>HDR kept, with 10 bits</source>
        <translation>HDR behalten, mit 10 Bit</translation>
    </message>
    <message>
        <source>%1p left out: the source is smaller</source>
        <translation>%1p weggelassen: die Quelle ist kleiner</translation>
    </message>
    <message>
        <source>segments of fragmented MP4: %1 cannot stand in MPEG-TS</source>
        <translation>Segmente aus fragmentiertem MP4: %1 passt nicht in MPEG-TS</translation>
    </message>
    <message>
        <source>no audio in %1: the default track is taken</source>
        <translation>kein Ton in %1: die Standardspur wird genommen</translation>
    </message>
    <message>
        <source>audio mixed from %1 to %2 channels</source>
        <translation>Ton von %1 auf %2 Kanäle gemischt</translation>
    </message>
    <message>
        <source>audio copied: %1</source>
        <translation>Ton kopiert: %1</translation>
    </message>
    <message>
        <source>an audio track left out: %1</source>
        <translation>eine Tonspur weggelassen: %1</translation>
    </message>
    <message>
        <source>audio encoded: %1</source>
        <translation>Ton kodiert: %1</translation>
    </message>
    <message>
        <source>no audio in the source</source>
        <translation>kein Ton in der Quelle</translation>
    </message>
    <message>
        <source>audio left out: the profile has none</source>
        <translation>Ton weggelassen: das Profil hat keinen</translation>
    </message>
    <message>
        <source>%1 holds %2 audio track(s)</source>
        <translation>Tonspuren in %1 höchstens: %2</translation>
    </message>
    <message>
        <source>loudness brought to %1 LUFS, peaks to %2 dBTP at most</source>
        <translation>Lautheit auf %1 LUFS gebracht, Spitzen auf höchstens %2 dBTP</translation>
    </message>
    <message>
        <source>%1 more audio tracks dropped</source>
        <translation>weitere Tonspuren weggelassen: %1</translation>
    </message>
    <message>
        <source>video copied: %1, %2</source>
        <translation>Bild kopiert: %1, %2</translation>
    </message>
    <message>
        <source>a bit rate or settings of the encoder are asked for</source>
        <translation>eine Bitrate oder Einstellungen des Encoders sind verlangt</translation>
    </message>
    <message>
        <source>video encoded: %1</source>
        <translation>Bild kodiert: %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>Qualität %1</translation>
    </message>
    <message>
        <source>each rung with its own bit rate</source>
        <translation>jede Stufe mit eigener Bitrate</translation>
    </message>
    <message>
        <source>%1 kbit/s on average</source>
        <translation>im Mittel %1 kbit/s</translation>
    </message>
    <message>
        <source>at most %1 kbit/s</source>
        <translation>höchstens %1 kbit/s</translation>
    </message>
    <message>
        <source>in two passes</source>
        <translation>in zwei Durchgängen</translation>
    </message>
    <message>
        <source>to fit into %1</source>
        <translation>passend für %1</translation>
    </message>
    <message>
        <source>tuned for %1</source>
        <translation>abgestimmt auf %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>pixels as %1</source>
        <translation>Pixel als %1</translation>
    </message>
    <message>
        <source>a key frame at least every %1 s</source>
        <translation>ein Schlüsselbild mindestens alle %1 s</translation>
    </message>
    <message>
        <source>%1 could not be used (%2): encoded by %3 instead</source>
        <translation>%1 war nicht nutzbar (%2): stattdessen mit %3 kodiert</translation>
    </message>
    <message>
        <source>the track is empty</source>
        <translation>die Spur ist leer</translation>
    </message>
    <message>
        <source>%1 packets before the first key frame left out</source>
        <translation>Pakete vor dem ersten Schlüsselbild, ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 packets without a time got one</source>
        <translation>Pakete ohne Zeitangabe, ergänzt: %1</translation>
    </message>
    <message>
        <source>%1 packets out of order were moved</source>
        <translation>Pakete außer der Reihe, verschoben: %1</translation>
    </message>
    <message>
        <source>%1 packets are damaged, and were copied so</source>
        <translation>Beschädigte Pakete, so kopiert: %1</translation>
    </message>
    <message>
        <source>%1 pictures that an edit hid at the start are shown</source>
        <translation>Bilder am Anfang, die ein Schnitt verbarg, sind zu sehen: %1</translation>
    </message>
    <message>
        <source>its form changes at %1 s, which not every player follows</source>
        <translation>ihre Form ändert sich bei %1 s, was nicht jedes Abspielprogramm mitmacht</translation>
    </message>
    <message>
        <source>%1 decoding errors</source>
        <translation>Fehler beim Dekodieren: %1</translation>
    </message>
    <message>
        <source>%1 decoding errors, the first at %2 s</source>
        <translation>Fehler beim Dekodieren: %1, der erste bei %2 s</translation>
    </message>
    <message>
        <source>sound: too quiet or too short to have a loudness, left as it is</source>
        <translation>Ton: zu leise oder zu kurz für eine Lautheit, unverändert gelassen</translation>
    </message>
    <message>
        <source>sound: %1 LUFS before, %2 dB</source>
        <translation>Ton: vorher %1 LUFS, %2 dB</translation>
    </message>
    <message>
        <source>peaks held at %1 dBTP</source>
        <translation>Spitzen bei %1 dBTP gehalten</translation>
    </message>
    <message>
        <source>%1; %2 LUFS is what the peaks allow</source>
        <translation>%1; mehr als %2 LUFS lassen die Spitzen nicht zu</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>Untertitel: %1</translation>
    </message>
    <message>
        <source>%1 without a time left out</source>
        <translation>ohne Zeitangabe, ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 out of order were moved</source>
        <translation>außer der Reihe, verschoben: %1</translation>
    </message>
    <message>
        <source>%1 that cannot be read left out</source>
        <translation>nicht lesbar, ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 that are no UTF-8 were mended</source>
        <translation>kein UTF-8, ausgebessert: %1</translation>
    </message>
    <message>
        <source>%1 that are too long left out</source>
        <translation>zu lang, ausgelassen: %1</translation>
    </message>
    <message>
        <source>a track is left out, %1</source>
        <translation>eine Spur wird ausgelassen, %1</translation>
    </message>
    <message>
        <source>The source ends at %1 s of %2 s</source>
        <translation>Die Quelle endet bei %1 s von %2 s</translation>
    </message>
    <message>
        <source>The source ends at %1 s</source>
        <translation>Die Quelle endet bei %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, because they begin too late: %1 tracks</source>
        <translation>Ausgelassen, weil sie zu spät beginnen: %1 Spuren</translation>
    </message>
    <message>
        <source>%1 bytes, where at most %2 were wanted</source>
        <translation>%1 Bytes, wo höchstens %2 gewünscht waren</translation>
    </message>
    <message>
        <source>%1 frames dropped that had no time of their own</source>
        <translation>Bilder ohne eigene Zeit, ausgelassen: %1</translation>
    </message>
    <message>
        <source>this FFmpeg cannot map HDR to standard range; colours will look pale</source>
        <translation>dieses FFmpeg kann HDR nicht auf den Standardumfang abbilden; Farben werden blass aussehen</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>&amp;In Stapeln umwandeln</translation>
    </message>
    <message>
        <source>One process converts several files in turn. Off: a process of its own for every file.</source>
        <translation>Ein Prozess wandelt mehrere Dateien nacheinander um. Aus: für jede Datei ein eigener Prozess.</translation>
    </message>
    <message>
        <source>&amp;Files in a batch</source>
        <translation>&amp;Dateien in einem Stapel</translation>
    </message>
    <message>
        <source>Automatic: as many as make up the work that is wanted for a batch.</source>
        <translation>Automatisch: so viele, wie die gewünschte Arbeit eines Stapels ergeben.</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>Speicherg&amp;renze</translation>
    </message>
    <message>
        <source>From here on no new batch begins.</source>
        <translation>Von hier an beginnt kein neuer Stapel.</translation>
    </message>
    <message>
        <source>Batches at &amp;once</source>
        <translation>Stapel &amp;zugleich</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>Automatisch: so viele, wie Prozessor und Speicher tragen.</translation>
    </message>
    <message>
        <source>&amp;Threads for each file</source>
        <translation>&amp;Threads je Datei</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>Automatisch: der Prozessor wird gerecht geteilt.</translation>
    </message>
    <message>
        <source>C&amp;heck of a finished file</source>
        <translation>Prüfung einer fertigen &amp;Datei</translation>
    </message>
    <message>
        <source>Every file is read back before it gets its name; this is how much of it is decoded.</source>
        <translation>Jede Datei wird gelesen, bevor sie ihren Namen bekommt; so viel davon wird dekodiert.</translation>
    </message>
    <message>
        <source>&amp;Work in an automatic batch</source>
        <translation>&amp;Arbeit in einem automatischen Stapel</translation>
    </message>
    <message>
        <source>How long one process works until a fresh one takes over.</source>
        <translation>Wie lange ein Prozess arbeitet, bis ein neuer übernimmt.</translation>
    </message>
    <message>
        <source>Lar&amp;gest automatic batch</source>
        <translation>Größte&amp;r automatischer Stapel</translation>
    </message>
    <message>
        <source>However short the files are, a batch holds no more of them.</source>
        <translation>Wie kurz die Dateien auch sind, mehr davon hat kein Stapel.</translation>
    </message>
    <message>
        <source>Learn from e&amp;arlier runs</source>
        <translation>Aus früheren Läufen &amp;lernen</translation>
    </message>
    <message>
        <source>Estimates of time and memory follow what was measured before.</source>
        <translation>Schätzungen von Zeit und Speicher folgen dem, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Memory &amp;reserved for a file</source>
        <translation>Für eine Datei &amp;vorgehaltener Speicher</translation>
    </message>
    <message>
        <source>Times what the file is expected to take.</source>
        <translation>Mal so viel, wie die Datei voraussichtlich braucht.</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>Abs&amp;tand</translation>
    </message>
    <message>
        <source>So many points below a limit work goes on.</source>
        <translation>So viele Punkte unter einer Grenze geht es weiter.</translation>
    </message>
    <message>
        <source>Shortest &amp;time between changes</source>
        <translation>Kürzeste Zeit zw&amp;ischen Änderungen</translation>
    </message>
    <message>
        <source>Nothing is held back or let go again sooner.</source>
        <translation>Nichts wird eher gebremst oder wieder freigegeben.</translation>
    </message>
    <message>
        <source>&amp;Critical memory</source>
        <translation>&amp;Kritischer Speicher</translation>
    </message>
    <message>
        <source>From here on not even a single file begins.</source>
        <translation>Von hier an beginnt nicht einmal eine einzelne Datei.</translation>
    </message>
    <message>
        <source>&amp;Processor limit</source>
        <translation>Pro&amp;zessorgrenze</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>Darüber beginnt kein neuer Stapel, gleich wer die Last verursacht.</translation>
    </message>
    <message>
        <source>Waiting for m&amp;emory</source>
        <translation>Warten auf Sp&amp;eicher</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for memory so much of the time.</source>
        <translation>Kein neuer Stapel beginnt, während Programme so viel der Zeit auf Speicher warten.</translation>
    </message>
    <message>
        <source>Waiting for the dis&amp;k</source>
        <translation>Warten auf den &amp;Datenträger</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for a disk so much of the time.</source>
        <translation>Kein neuer Stapel beginnt, während Programme so viel der Zeit auf einen Datenträger warten.</translation>
    </message>
    <message>
        <source>Waiting for the process&amp;or</source>
        <translation>Warten auf den Pr&amp;ozessor</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for the processor so much of the time.</source>
        <translation>Kein neuer Stapel beginnt, während Programme so viel der Zeit auf den Prozessor warten.</translation>
    </message>
    <message>
        <source>Space to keep &amp;free</source>
        <translation>Frei zu haltender P&amp;latz</translation>
    </message>
    <message>
        <source>No new batch begins while the disk of the output has less.</source>
        <translation>Kein neuer Stapel beginnt, während am Ziel weniger frei ist.</translation>
    </message>
    <message>
        <source>&amp;Look at the computer every</source>
        <translation>&amp;Nach dem Rechner sehen alle</translation>
    </message>
    <message>
        <source>How often processor, memory and disks are measured.</source>
        <translation>Wie oft Prozessor, Speicher und Datenträger gemessen werden.</translation>
    </message>
    <message>
        <source>&amp;Give a process up after</source>
        <translation>Einen Prozess &amp;aufgeben nach</translation>
    </message>
    <message>
        <source>It has done nothing at all for so long.</source>
        <translation>So lange hat er gar nichts getan.</translation>
    </message>
    <message>
        <source>After a &amp;failure</source>
        <translation>&amp;Nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>What a run does once a file could not be converted.</source>
        <translation>Was ein Lauf tut, wenn sich eine Datei nicht umwandeln ließ.</translation>
    </message>
    <message>
        <source>More &amp;tries</source>
        <translation>&amp;Weitere Versuche</translation>
    </message>
    <message>
        <source>A file whose process crashes or stalls is tried again alone, so often.</source>
        <translation>Eine Datei, deren Prozess abstürzt oder hängt, wird so oft allein wiederholt.</translation>
    </message>
    <message>
        <source>Leave files alone that &amp;crash again</source>
        <translation>&amp;Ruhen lassen, was wieder abstürzt</translation>
    </message>
    <message>
        <source>A file that has used up its tries is left alone by later runs until it changes or is retried. Off: the next run tries it.</source>
        <translation>Eine Datei ohne weitere Versuche bleibt in späteren Läufen liegen, bis sie sich ändert oder wiederholt wird. Aus: der nächste Lauf versucht sie.</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Mit den anderen weitermachen</translation>
    </message>
    <message>
        <source>Stop; the others wait</source>
        <translation>Anhalten; die anderen warten</translation>
    </message>
    <message>
        <source>Nothing, only read</source>
        <translation>Nichts, nur lesen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&amp;Want of memory</source>
        <translation>Mangel &amp;an Speicher</translation>
    </message>
    <message>
        <source>Files at work wait or start again later while all programs wait for memory so much of the time.</source>
        <translation>Dateien in Arbeit warten oder beginnen später neu, solange alle Programme einen so großen Teil der Zeit auf Speicher warten.</translation>
    </message>
    <message>
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source>Pause on ba&amp;ttery</source>
        <translation>Im Ba&amp;tteriebetrieb pausieren</translation>
    </message>
    <message>
        <source>Nothing is converted while the computer is not plugged in.</source>
        <translation>Es wird nichts umgewandelt, solange der Rechner nicht am Netz ist.</translation>
    </message>
    <message>
        <source>Reading from slow dis&amp;ks</source>
        <translation>Lesen von langsamen &amp;Datenträgern</translation>
    </message>
    <message>
        <source>Several files at once are read from one disk that turns, or from one share on a network, only while they need no more together.</source>
        <translation>Von einer drehenden Platte oder einer Freigabe im Netz werden mehrere Dateien nur dann gleichzeitig gelesen, wenn sie zusammen nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>Mindestens nötig</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Kerne benutzt</translation>
    </message>
    <message>
        <source>%1 of %2, on average</source>
        <translation>im Mittel %1 von %2</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 von %2, Grenze %3</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>Stapel zugleich</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Threads each</source>
        <translation>Threads je Datei</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gebremst</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation>Nie begonnen</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>Fertig mit Warnungen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, saving</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 in %2.</source>
        <translation>Fertig: %1 in %2.</translation>
    </message>
    <message>
        <source>Done: %1 in %2, %3.</source>
        <translation>Fertig: %1 in %2, %3.</translation>
    </message>
    <message>
        <source>Stopped before a file was done.</source>
        <translation>Beendet, bevor eine Datei fertig war.</translation>
    </message>
    <message>
        <source>No file could be converted.</source>
        <translation>Keine Datei konnte umgewandelt werden.</translation>
    </message>
    <message>
        <source>There was nothing to convert.</source>
        <translation>Es gab nichts umzuwandeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation>
            <numerusform>%n mit Warnungen.</numerusform>
            <numerusform>%n mit Warnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n übersprungen.</numerusform>
            <numerusform>%n übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n abgebrochen.</numerusform>
            <numerusform>%n abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation>
            <numerusform>%n wartet noch.</numerusform>
            <numerusform>%n warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after the first failure.</source>
        <translation>Nach dem ersten Fehlschlag angehalten.</translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message>
        <source>Nothing moves for want of memory %1 of the time, limit %2</source>
        <translation>Aus Speichermangel bewegt sich %1 der Zeit nichts, Grenze %2</translation>
    </message>
    <message>
        <source>Programs wait for the processor %1 of the time, limit %2</source>
        <translation>Programme warten %1 der Zeit auf den Prozessor, Grenze %2</translation>
    </message>
    <message>
        <source>nothing new begins until that eases.</source>
        <translation>nichts Neues beginnt, bis das nachlässt.</translation>
    </message>
    <message>
        <source>no new batches, and those at work end after their current file.</source>
        <translation>keine neuen Stapel, und laufende enden nach ihrer jetzigen Datei.</translation>
    </message>
    <message>
        <source>It eases: files that waited go on, no new batches yet.</source>
        <translation>Es lässt nach: wartende Dateien laufen weiter, noch keine neuen Stapel.</translation>
    </message>
    <message>
        <source>It eases: no new batches yet.</source>
        <translation>Es lässt nach: noch keine neuen Stapel.</translation>
    </message>
    <message>
        <source>The processor keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>Der Prozessor kommt wieder mit, Wartezeit %1: es beginnen wieder Stapel.</translation>
    </message>
    <message>
        <source>batches end</source>
        <translation>Stapel enden</translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>Dateien warten</translation>
    </message>
    <message>
        <source>a file stopped</source>
        <translation>eine Datei angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until that eases.</source>
        <translation>
            <numerusform>%n laufende Datei wartet, bis das nachlässt.</numerusform>
            <numerusform>%n laufende Dateien warten, bis das nachlässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory at %1, limit %2</source>
        <translation>Speicher bei %1, Grenze %2</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, limit %2</source>
        <translation>Programme warten %1 der Zeit auf Speicher, Grenze %2</translation>
    </message>
    <message>
        <source>%1 free at the output, %2 needed</source>
        <translation>%1 frei am Ziel, %2 nötig</translation>
    </message>
    <message>
        <source>Converting processes ended too early</source>
        <translation>Umwandelnde Prozesse endeten zu früh</translation>
    </message>
    <message>
        <source>The computer is busy</source>
        <translation>Der Rechner ist ausgelastet</translation>
    </message>
    <message>
        <source>no new batches until it is under %1.</source>
        <translation>keine neuen Stapel, bis er unter %1 ist.</translation>
    </message>
    <message>
        <source>no new batches until that eases.</source>
        <translation>keine neuen Stapel, bis das nachlässt.</translation>
    </message>
    <message>
        <source>no new batches until there is room.</source>
        <translation>keine neuen Stapel, bis Platz da ist.</translation>
    </message>
    <message>
        <source>no new batches for a while.</source>
        <translation>vorerst keine neuen Stapel.</translation>
    </message>
    <message>
        <source>Memory is down to %1: batches begin again.</source>
        <translation>Speicher wieder bei %1: es beginnen wieder Stapel.</translation>
    </message>
    <message>
        <source>Memory is free again, waiting %1 of the time: batches begin again.</source>
        <translation>Speicher ist wieder frei, Wartezeit %1: es beginnen wieder Stapel.</translation>
    </message>
    <message>
        <source>%1 free at the output again: batches begin again.</source>
        <translation>Am Ziel sind wieder %1 frei: es beginnen wieder Stapel.</translation>
    </message>
    <message>
        <source>Batches begin again.</source>
        <translation>Es beginnen wieder Stapel.</translation>
    </message>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation>
            <numerusform>Spätere Stapel haben %n Datei statt %1.</numerusform>
            <numerusform>Spätere Stapel haben %n Dateien statt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation>
            <numerusform>%n Stapel zugleich statt %1.</numerusform>
            <numerusform>%n Stapel zugleich statt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, consequence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no new batches</source>
        <translation>keine neuen Stapel</translation>
    </message>
    <message>
        <source>batches again</source>
        <translation>wieder Stapel</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>, size %1 → %2</source>
        <translation>, Größe %1 → %2</translation>
    </message>
    <message>
        <source>, at once %1 → %2</source>
        <translation>, zugleich %1 → %2</translation>
    </message>
    <message>
        <source>CPU at %1, limit %2</source>
        <translation>CPU bei %1, Grenze %2</translation>
    </message>
    <message>
        <source>Programs wait for the disk %1 of the time, limit %2</source>
        <translation>Programme warten %1 der Zeit auf den Datenträger, Grenze %2</translation>
    </message>
    <message>
        <source>CPU is down to %1: batches begin again.</source>
        <translation>CPU wieder bei %1: es beginnen wieder Stapel.</translation>
    </message>
    <message>
        <source>The disk keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>Der Datenträger kommt wieder mit, Wartezeit %1: es beginnen wieder Stapel.</translation>
    </message>
    <message>
        <source>On battery, %1 left</source>
        <translation>Im Akkubetrieb, noch %1</translation>
    </message>
    <message>
        <source>nothing is converted until it is plugged in.</source>
        <translation>Bis zum Anschluss ans Netz wird nichts umgewandelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until it is plugged in.</source>
        <translation>
            <numerusform>%n Datei wartet, bis der Rechner am Netz ist.</numerusform>
            <numerusform>%n Dateien warten, bis der Rechner am Netz ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plugged in again: batches begin again.</source>
        <translation>Wieder am Netz: Stapel beginnen wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that began last are stopped and wait for their turn again.</source>
        <translation>
            <numerusform>die zuletzt begonnene Datei ist angehalten und wartet wieder, bis sie dran ist.</numerusform>
            <numerusform>die %n zuletzt begonnenen Dateien sind angehalten und warten wieder, bis sie dran sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::desktop::RunNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::SleepInhibitor</name>
    <message>
        <source>Videos are being converted</source>
        <translation>Videos werden umgewandelt</translation>
    </message>
</context>
<context>
    <name>sluice::ui::BatchPanel</name>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>&amp;In Stapeln umwandeln</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>One process converts several files in turn, then makes way for a fresh one. Off: a process of its own for every file.</source>
        <translation>Ein Prozess wandelt mehrere Dateien nacheinander um und macht dann einem neuen Platz. Aus: für jede Datei ein eigener Prozess.</translation>
    </message>
    <message>
        <source>Files in a batch</source>
        <translation>Dateien in einem Stapel</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>Stapel zugleich</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>Automatisch: so viele, wie Prozessor und Speicher tragen.</translation>
    </message>
    <message>
        <source>Threads for each file</source>
        <translation>Threads je Datei</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>Automatisch: der Prozessor wird gerecht geteilt.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Above it no new batch begins until memory is free again.</source>
        <translation>Darüber beginnt kein neuer Stapel, bis wieder Speicher frei ist.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>Prozessorgrenze</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>Darüber beginnt kein neuer Stapel, gleich wer die Last verursacht.</translation>
    </message>
    <message>
        <source>Replace what is at the output already</source>
        <translation>Ersetzen, was am Ziel schon da ist</translation>
    </message>
    <message>
        <source>Off: it is left as it is, and its source is skipped.</source>
        <translation>Aus: es bleibt, wie es ist, und die Quelle wird übersprungen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Automatic: by the time that they will take.</source>
        <translation>Automatisch: nach der Zeit, die sie brauchen werden.</translation>
    </message>
    <message>
        <source>All s&amp;ettings…</source>
        <translation>Alle Einstellun&amp;gen…</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ChartCard</name>
    <message>
        <source>%1. %2</source>
        <comment>values, what was decided last</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ChartMenu</name>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save &amp;values…</source>
        <translation>&amp;Werte speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>Ganzen Lauf &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Shown charts</source>
        <translation>&amp;Gezeigte Diagramme</translation>
    </message>
    <message>
        <source>As many as have &amp;room</source>
        <translation>So viele, wie &amp;Platz haben</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Countdown</name>
    <message numerus="yes">
        <source>Done. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Fertig. Der Rechner geht in %n Sekunde in Standby.</numerusform>
            <numerusform>Fertig. Der Rechner geht in %n Sekunden in Standby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>Fertig. Der Rechner wird in %n Sekunde ausgeschaltet.</numerusform>
            <numerusform>Fertig. Der Rechner wird in %n Sekunden ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the run is lost if you cancel.</source>
        <translation>Beim Abbrechen geht nichts vom Lauf verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Standby jetzt</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Jetzt ausschalten</translation>
    </message>
</context>
<context>
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation>Loslassen, um die Videos hinzuzufügen</translation>
    </message>
    <message>
        <source>Only files of this computer can be added</source>
        <translation>Nur Dateien dieses Computers können hinzugefügt werden</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EffectCard</name>
    <message>
        <source>What it makes</source>
        <translation>Was es ergibt</translation>
    </message>
    <message>
        <source>Estimated for a camera film in 1920×1080 with 30 pictures a second.</source>
        <translation>Geschätzt für einen Kamerafilm in 1920×1080 mit 30 Bildern je Sekunde.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyHint</name>
    <message>
        <source>No file with “%1” in its name.</source>
        <translation>Keine Datei mit „%1“ im Namen.</translation>
    </message>
    <message>
        <source>Clear the search to see all files.</source>
        <translation>Die Suche leeren, um alle Dateien zu sehen.</translation>
    </message>
    <message>
        <source>Only a part of the files was searched: choose All.</source>
        <translation>Nur ein Teil der Dateien wurde durchsucht: „Alle“ wählen.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Es gibt keine Dateien.</translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>Einen Ordner mit Videos hierher ziehen.</translation>
    </message>
    <message>
        <source>No file is waiting.</source>
        <translation>Keine Datei wartet.</translation>
    </message>
    <message>
        <source>Add more of them, or let some wait again with Retry.</source>
        <translation>Weitere hinzufügen oder mit „Erneut versuchen“ einige wieder warten lassen.</translation>
    </message>
    <message>
        <source>Nothing is being converted now.</source>
        <translation>Gerade wird nichts umgewandelt.</translation>
    </message>
    <message>
        <source>Start takes up what waits.</source>
        <translation>„Starten“ nimmt auf, was wartet.</translation>
    </message>
    <message>
        <source>No file is done yet.</source>
        <translation>Noch keine Datei ist fertig.</translation>
    </message>
    <message>
        <source>Every file appears here once its result has been checked.</source>
        <translation>Jede Datei erscheint hier, sobald ihr Ergebnis geprüft ist.</translation>
    </message>
    <message>
        <source>No file has a problem. Good.</source>
        <translation>Keine Datei hat ein Problem. Gut.</translation>
    </message>
    <message>
        <source>Files that failed or need a look would be here, each with its reason.</source>
        <translation>Fehlgeschlagene oder auffällige Dateien stünden hier, jede mit ihrem Grund.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyPage</name>
    <message>
        <source>Add a folder of videos</source>
        <translation>Ordner mit Videos hinzufügen</translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>Einen Ordner mit Videos hierher ziehen.</translation>
    </message>
    <message>
        <source>All videos in it and below it are converted, and the same folders are made at the output. Your originals are never touched.</source>
        <translation>Alle Videos darin und darunter werden umgewandelt, am Ziel entstehen dieselben Ordner. Ihre Originale werden nie angerührt.</translation>
    </message>
    <message>
        <source>or choose single files</source>
        <translation>oder einzelne Dateien wählen</translation>
    </message>
    <message>
        <source>Add what is to be converted.</source>
        <translation>Hinzufügen, was umgewandelt werden soll.</translation>
    </message>
    <message>
        <source>Choose a profile, and where the results go.</source>
        <translation>Ein Profil wählen, und wohin die Ergebnisse kommen.</translation>
    </message>
    <message>
        <source>Press Start, and go on with your work: Sluice leaves room for it.</source>
        <translation>„Starten“ drücken und weiterarbeiten: Sluice lässt Platz dafür.</translation>
    </message>
    <message>
        <source>or add a recent folder</source>
        <translation>oder einen zuletzt verwendeten Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldRow</name>
    <message>
        <source>To correct: %1</source>
        <comment>what is wrong with a value</comment>
        <translation>Zu berichtigen: %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FilterBar</name>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Alle %1</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>&amp;Wartend %1</translation>
    </message>
    <message>
        <source>Ru&amp;nning %1</source>
        <translation>&amp;Läuft %1</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>&amp;Fertig %1</translation>
    </message>
    <message>
        <source>Prob&amp;lems %1</source>
        <translation>Pro&amp;bleme %1</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Dateien suchen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FoldSection</name>
    <message>
        <source>shown</source>
        <comment>a section</comment>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n to correct</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 – %n zu berichtigen</numerusform>
            <numerusform>%1 – %n zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section and its state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HeaderBar</name>
    <message>
        <source>&amp;Batching</source>
        <translation>Stap&amp;el</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Zielordner wählen</translation>
    </message>
    <message>
        <source>How many files share a process, how many run at once, how much memory they may use</source>
        <translation>Wie viele Dateien sich einen Prozess teilen, wie viele zugleich laufen, wie viel Speicher sie nutzen dürfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>Einstellungen und mehr</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>What failed in this run</source>
        <translation>Was in diesem Lauf fehlschlug</translation>
    </message>
    <message>
        <source>There was no run yet</source>
        <translation>Es gab noch keinen Lauf</translation>
    </message>
    <message>
        <source>Each press of Start is kept here: what was done and what failed, how long it took, how much room it saved, and how busy the computer was.</source>
        <translation>Jedes Starten wird hier festgehalten: was fertig wurde und was fehlschlug, wie lange es dauerte, wie viel Platz es sparte und wie ausgelastet der Rechner war.</translation>
    </message>
    <message>
        <source>&amp;Retry the failed ones</source>
        <translation>Fehlgeschlagene &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Let the files that failed in this run wait for the next start</source>
        <translation>Die in diesem Lauf fehlgeschlagenen Dateien auf den nächsten Start warten lassen</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts schlug fehl</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n Datei fehlgeschlagen</numerusform>
            <numerusform>%n Dateien fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryModel</name>
    <message>
        <source>%1 more</source>
        <comment>bytes</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a run</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Throttled</source>
        <comment>how often</comment>
        <translation>Gebremst</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Inspector</name>
    <message>
        <source>Selected file</source>
        <translation>Gewählte Datei</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was sie ist und was aus ihr wird.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 × speed, %2 of memory at most</source>
        <translation>%1-fache Geschwindigkeit, höchstens %2 Speicher</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>%1, %2 × speed</source>
        <translation>%1, %2-fache Geschwindigkeit</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Stapel %1</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Let this file wait for the next start</source>
        <translation>Diese Datei beim nächsten Start erneut umwandeln</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything that is known of how this file went</source>
        <translation>Alles, was über den Weg dieser Datei bekannt ist</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <extracomment>The accessible name of a picture taken from the film of this name</extracomment>
        <translation>Bild aus %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanguageBox</name>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LearnedLine</name>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Fo&amp;rget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what %1 have taught? It comes back only with new files.</source>
        <translation>Vergessen, was %1 gelehrt haben? Es kommt nur mit neuen Dateien wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Known from %1 of %n kind(s).</source>
        <translation>
            <numerusform>Bekannt aus %1 von %n Art.</numerusform>
            <numerusform>Bekannt aus %1 von %n Arten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LogWindow</name>
    <message>
        <source>Log of the file</source>
        <translation>Protokoll der Datei</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Das ganze Protokoll kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MainWindow</name>
    <message>
        <source>Add a folder of videos</source>
        <translation>Ordner mit Videos hinzufügen</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Videos hinzufügen</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Zielordner wählen</translation>
    </message>
    <message>
        <source>%1 – Sluice</source>
        <comment>percent of the run</comment>
        <translation>%1 – Sluice</translation>
    </message>
    <message>
        <source>Sluice</source>
        <translation>Sluice</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::NameDialog</name>
    <message>
        <source>Save the profile as</source>
        <translation>Profil speichern unter</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name des Profils</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein anderes Profil hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathIntake</name>
    <message>
        <source>There is no file and no folder to paste.</source>
        <translation>Es ist keine Datei und kein Ordner zum Einfügen da.</translation>
    </message>
    <message>
        <source>Copy files, folders or their paths in another program, then paste here.</source>
        <translation>Dateien, Ordner oder ihre Pfade in einem anderen Programm kopieren, dann hier einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added: they do not lie on this computer.</source>
        <translation>
            <numerusform>%n Datei wurde nicht hinzugefügt: sie liegt nicht auf diesem Computer.</numerusform>
            <numerusform>%n Dateien wurden nicht hinzugefügt: sie liegen nicht auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them on this computer first, then add them.</source>
        <translation>Erst auf diesem Computer speichern, dann hinzufügen.</translation>
    </message>
    <message>
        <source>Paste files or folders</source>
        <translation>Dateien oder Ordner einfügen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathProfileEditor</name>
    <message>
        <source>choose a profile</source>
        <translation>ein Profil wählen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>As all others (%1)</source>
        <extracomment>Of a profile, whose name follows</extracomment>
        <translation>Wie alle anderen (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDetails</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>dauert etwa %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>Arbeitsspeicher von %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Selected file</source>
        <translation>Gewählte Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was sie ist und was aus ihr wird.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDialog</name>
    <message>
        <source>Review plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation>Dateien des Plans</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>As a &amp;table for other programs (CSV)…</source>
        <translation>Als &amp;Tabelle für andere Programme (CSV)…</translation>
    </message>
    <message>
        <source>As a &amp;page to read (HTML)…</source>
        <translation>Als &amp;Seite zum Lesen (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found whose names are no video&apos;s.</source>
        <translation>
            <numerusform>%n weitere gefunden, deren Name nicht der eines Videos ist.</numerusform>
            <numerusform>%n weitere gefunden, deren Namen nicht die von Videos sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what needs attention (%1)</source>
        <translation>&amp;Nur, was Aufmerksamkeit braucht (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>size of the result</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Geschrieben nach</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProblemBar</name>
    <message>
        <source>Retry selected</source>
        <translation>Gewählte erneut versuchen</translation>
    </message>
    <message>
        <source>Let the selected files wait for the next start</source>
        <translation>Die gewählten Dateien auf den nächsten Start warten lassen</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Alle fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Let every failed file wait for the next start</source>
        <translation>Jede fehlgeschlagene Datei auf den nächsten Start warten lassen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileButtons</name>
    <message>
        <source>&amp;Save current as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Look at all settings of the profile and change them (%1)</source>
        <translation>Alle Einstellungen des Profils ansehen und ändern (%1)</translation>
    </message>
    <message>
        <source>More about the profile</source>
        <translation>Mehr zum Profil</translation>
    </message>
    <message>
        <source>Save, rename, import and more</source>
        <translation>Speichern, umbenennen, importieren und mehr</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileDesk</name>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>“%1” is as it came with Sluice.</source>
        <translation>„%1“ ist, wie es mit Sluice kam.</translation>
    </message>
    <message>
        <source>The profile “%1” was deleted.</source>
        <translation>Das Profil „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was exported to “%2”.</source>
        <translation>„%1“ wurde nach „%2“ exportiert.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileEditor</name>
    <message>
        <source>Profile: %1[*]</source>
        <translation>Profil: %1[*]</translation>
    </message>
    <message>
        <source>Replace &amp;for me</source>
        <translation>Für mich &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Yours takes the place of the built-in profile; Reset brings it back</source>
        <translation>Das eigene tritt an die Stelle des eingebauten Profils; „Zurücksetzen“ bringt es wieder</translation>
    </message>
    <message>
        <source>A profile of its own; this one stays as it is</source>
        <translation>Ein eigenes Profil; dieses bleibt, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved: %n value(s) to correct.</source>
        <translation>
            <numerusform>Speichern nicht möglich: %n Wert zu berichtigen.</numerusform>
            <numerusform>Speichern nicht möglich: %n Werte zu berichtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>As it came with Sluice</source>
        <translation>Wie es mit Sluice kam</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Als &amp;neues speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sizes of the ladder</source>
        <translation>Größen der Leiter</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Subtitles and the file</source>
        <translation>Untertitel und Datei</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueEditor</name>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>%n Datei entfernen</numerusform>
            <numerusform>%n Dateien entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) next</source>
        <translation>
            <numerusform>%n Datei als Nächstes umwandeln</numerusform>
            <numerusform>%n Dateien als Nächstes umwandeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) in turn</source>
        <translation>
            <numerusform>%n Datei der Reihe nach umwandeln</numerusform>
            <numerusform>%n Dateien der Reihe nach umwandeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the queue.</source>
        <translation>
            <numerusform>%n Datei aus der Warteschlange entfernt.</numerusform>
            <numerusform>%n Dateien aus der Warteschlange entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear finished files</source>
        <translation>Fertige Dateien entfernen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message numerus="yes">
        <source>move %n file(s)</source>
        <translation>
            <numerusform>%n Datei verschieben</numerusform>
            <numerusform>%n Dateien verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are moved in the order of the queue, and the list is sorted by a column.</source>
        <translation>Dateien werden in der Reihenfolge der Warteschlange verschoben, und die Liste ist nach einer Spalte sortiert.</translation>
    </message>
    <message>
        <source>Show the order of the queue</source>
        <translation>Reihenfolge der Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Not while the list is sorted by a column.</source>
        <translation>Nicht, solange die Liste nach einer Spalte sortiert ist.</translation>
    </message>
    <message>
        <source>Open all folders</source>
        <translation>Alle Ordner aufklappen</translation>
    </message>
    <message>
        <source>Close all folders</source>
        <translation>Alle Ordner zuklappen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n Datei wartet</numerusform>
            <numerusform>%n Dateien warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>Wartet, in Ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RecentMenu</name>
    <message>
        <source>&amp;Recent folders</source>
        <translation>&amp;Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ResourcesPanel</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>nothing is being converted</source>
        <translation>es wird nichts umgewandelt</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 von %2, Grenze %3</translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation>
            <numerusform>CPU %1 Prozent von %n Kern</numerusform>
            <numerusform>CPU %1 Prozent von %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1 percent, limit %2 percent</source>
        <translation>Speicher %1 Prozent, Grenze %2 Prozent</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation>
            <numerusform>%n Prozess wandelt um, %1</numerusform>
            <numerusform>%n Prozesse wandeln um, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>im Akkubetrieb (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cores, temperature and battery</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Disk %1 busy</source>
        <translation>Datenträger %1 beschäftigt</translation>
    </message>
    <message>
        <source>%1 free, limit %2</source>
        <translation>%1 frei, Grenze %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>liest %1, schreibt %2</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>this computer does not tell</source>
        <translation>gibt dieser Rechner nicht an</translation>
    </message>
    <message>
        <source>Pressure: this computer does not tell</source>
        <translation>Wartezeit: gibt dieser Rechner nicht an</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>Datenträger %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>Wartezeit %1</translation>
    </message>
    <message>
        <source>limits: %1</source>
        <translation>Grenzen: %1</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, for the disk %2, for the processor %3</source>
        <translation>Programme warten %1 der Zeit auf Speicher, %2 auf den Datenträger, %3 auf den Prozessor</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>the disk</comment>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>How busy the cores are, with all that runs on this computer.</source>
        <translation>Wie beschäftigt die Kerne sind, mit allem, was auf diesem Rechner läuft.</translation>
    </message>
    <message>
        <source>How much memory is in use, by all that runs on this computer.</source>
        <translation>Wie viel Speicher benutzt ist, von allem, was auf diesem Rechner läuft.</translation>
    </message>
    <message>
        <source>What is read and written, how busy the busiest disk is, and how much room is left at the output.</source>
        <translation>Was gelesen und geschrieben wird, wie beschäftigt der am meisten beschäftigte Datenträger ist und wie viel Platz am Ziel bleibt.</translation>
    </message>
    <message>
        <source>How much of the time programs wait for memory, the disk or the processor.</source>
        <translation>Wie viel der Zeit Programme auf Speicher, Datenträger oder Prozessor warten.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>Folgen, was jetzt geschieht</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunCharts</name>
    <message>
        <source>There are no charts of this run: they are kept for the last 200.</source>
        <translation>Von diesem Lauf gibt es keine Diagramme: sie bleiben für die letzten 200.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>Von %1 bis %2, höchstens %3</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation>
            <numerusform>%n Datei war schon in der Warteschlange.</numerusform>
            <numerusform>%n Dateien waren schon in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation>
            <numerusform>%1 Ebenso bei %n weiteren.</numerusform>
            <numerusform>%1 Ebenso bei %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Sluice continues by itself.</source>
        <translation>Nichts geht verloren. Sluice macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Files at work go on. Sluice continues by itself.</source>
        <translation>Begonnene Dateien laufen weiter. Sluice macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Wird beendet, sobald die %n begonnene Datei fertig ist.</numerusform>
            <numerusform>Wird beendet, sobald die %n begonnenen Dateien fertig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird beendet.</translation>
    </message>
    <message>
        <source>The other files wait for the next start.</source>
        <translation>Die anderen Dateien warten auf den nächsten Start.</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation>
            <numerusform>%n Datei wird gerade umgewandelt.</numerusform>
            <numerusform>%n Dateien werden gerade umgewandelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Es wird gerade umgewandelt.</translation>
    </message>
    <message>
        <source>What is not finished waits for the next start.</source>
        <translation>Was nicht fertig ist, wartet auf den nächsten Start.</translation>
    </message>
    <message>
        <source>Finish these, then close</source>
        <translation>Fertigstellen, dann schließen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>More run as soon as there is memory for them.</source>
        <translation>Weitere laufen, sobald Speicher für sie da ist.</translation>
    </message>
    <message numerus="yes">
        <source>Sluice closes when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Sluice schließt, wenn die Datei in Arbeit fertig ist.</numerusform>
            <numerusform>Sluice schließt, wenn die %n Dateien in Arbeit fertig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sluice closes when the run has ended.</source>
        <translation>Sluice schließt, wenn der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Sofort schließen</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RungsEditor</name>
    <message>
        <source>Add a size</source>
        <translation>Größe hinzufügen</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>Height of size %1</source>
        <translation>Höhe der Größe %1</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a bit rate</comment>
        <translation>höchstens </translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Highest bit rate of size %1</source>
        <translation>Höchste Bitrate der Größe %1</translation>
    </message>
    <message>
        <source>about </source>
        <comment>before a bit rate</comment>
        <translation>etwa </translation>
    </message>
    <message>
        <source>Bit rate of size %1</source>
        <translation>Bitrate der Größe %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove size %1</source>
        <translation>Größe %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Stapel</translation>
    </message>
    <message>
        <source>Memor&amp;y and throttling</source>
        <translation>S&amp;peicher und Drosselung</translation>
    </message>
    <message>
        <source>Mo&amp;nitoring</source>
        <translation>Ü&amp;berwachung</translation>
    </message>
    <message>
        <source>Error&amp;s</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Auf Vor&amp;gaben zurücksetzen</translation>
    </message>
    <message>
        <source>Every setting of every group as in a new Sluice</source>
        <translation>Jede Einstellung jeder Gruppe wie in einem neuen Sluice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SizeChoice</name>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged. Other sizes are below, under Picture.</source>
        <translation>Das Bild wird eingepasst und nie vergrößert. Andere Größen stehen weiter unten, unter „Bild“.</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Wie die Quelle</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Noch nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation>
            <numerusform>Ordner werden durchsucht: bisher %n Video</numerusform>
            <numerusform>Ordner werden durchsucht: bisher %n Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 so far</source>
        <translation>Bisher %1 gespart</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespart</translation>
    </message>
    <message numerus="yes">
        <source>To convert: %n file(s)</source>
        <translation>
            <numerusform>Umzuwandeln: %n Datei</numerusform>
            <numerusform>Umzuwandeln: %n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::TimeSeriesView</name>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesModel</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>Datenträger beschäftigt</translation>
    </message>
    <message>
        <source>Waits for memory</source>
        <translation>Wartet auf Speicher</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>Wartet auf Datenträger</translation>
    </message>
    <message>
        <source>Waits for the CPU</source>
        <translation>Wartet auf CPU</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesTable</name>
    <message>
        <source>Values of this computer</source>
        <translation>Werte dieses Rechners</translation>
    </message>
</context>
<context>
    <name>sluice::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Standby</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Befehl ausführen…</translation>
    </message>
    <message>
        <source>This computer does not offer it here</source>
        <translation>Dieser Rechner bietet das hier nicht an</translation>
    </message>
    <message>
        <source>When &amp;done</source>
        <translation>Dana&amp;ch</translation>
    </message>
    <message>
        <source>When &amp;done: sleep</source>
        <translation>Dana&amp;ch: Standby</translation>
    </message>
    <message>
        <source>When &amp;done: switch off</source>
        <translation>Dana&amp;ch: ausschalten</translation>
    </message>
    <message>
        <source>When &amp;done: run a command</source>
        <translation>Dana&amp;ch: Befehl ausführen</translation>
    </message>
    <message>
        <source>When done, run a command</source>
        <translation>Danach einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Command, as you would type it in a terminal:</source>
        <translation>Befehl, wie er in ein Terminal eingegeben würde:</translation>
    </message>
</context>
</TS>
