<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>%1 cannot be written, so the settings last only until Sluice ends.</source>
        <translation>%1 lässt sich nicht schreiben; die Einstellungen gelten daher nur, bis Sluice endet.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>Den freien Platz und die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>the settings cannot be saved</source>
        <translation>die Einstellungen lassen sich nicht sichern</translation>
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
        <translation>Frei zu h&amp;altender Platz</translation>
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
        <translation>Im ABei Ba&amp;tteriebetrieb pausierenamp;kkubetrieb pausieren</translation>
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
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation>Loslassen, um die Videos hinzuzufügen</translation>
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
    <name>sluice::ui::Inspector</name>
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
        <source>, %1 fps</source>
        <translation>, %1 B/s</translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation>, HDR</translation>
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
        <source>%1 sound copied</source>
        <translation>%1-Ton kopiert</translation>
    </message>
    <message>
        <source>%1×%2, picture copied</source>
        <translation>%1×%2, Bild kopiert</translation>
    </message>
    <message>
        <source>%1 %2, %3 kbit/s</source>
        <translation>%1 %2, %3 kbit/s</translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation>etwa %1, dauert etwa %2</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
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
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>its process crashed</source>
        <translation>der Prozess ist abgestürzt</translation>
    </message>
    <message>
        <source>%1, batch %2: %3</source>
        <translation>%1, Stapel %2: %3</translation>
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
    <name>sluice::ui::MainWindow</name>
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
        <source>Stop at once</source>
        <translation>Sofort beenden</translation>
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
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
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
    <message>
        <source>%1 at a time, batches of %2</source>
        <translation>%1 zugleich, Stapel zu %2</translation>
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
        <source>%1 at a time, in batches of %2</source>
        <translation>%1 zugleich, in Stapeln zu %2</translation>
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
        <comment>time, percent</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
