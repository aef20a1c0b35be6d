<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdmissionText</name>
    <message numerus="yes">
        <source>Memory lets %n batch(es) run at a time again.</source>
        <translation>
            <numerusform>La mémoire permet de nouveau %n lot à la fois.</numerusform>
            <numerusform>La mémoire permet de nouveau %n lots à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches at a time: one more needs about %3 of memory, and of the %4 allowed only %5 are left.</source>
        <translation>%1 lots sur %2 à la fois : un de plus demande environ %3 de mémoire, et sur les %4 permis, il ne reste que %5.</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>Memory was short: no batch could start for %1 of the run.</source>
        <translation>La mémoire manquait : aucun lot n’a pu démarrer pendant %1 de l’exécution.</translation>
    </message>
    <message>
        <source>The memory limit held batches back for %1 of the run, and nothing else was short of memory.</source>
        <translation>La limite de mémoire a retenu des lots pendant %1 de l’exécution, et rien d’autre ne manquait de mémoire.</translation>
    </message>
    <message>
        <source>%1 of the processor stood idle.</source>
        <translation>%1 du processeur est resté inoccupé.</translation>
    </message>
    <message>
        <source>Starting processes took %1 of the run.</source>
        <translation>Le démarrage des processus a pris %1 de l’exécution.</translation>
    </message>
    <message>
        <source>The disk was busy for %1 of the run while the processor waited; a faster disk, or another one for the results, would help.</source>
        <translation>Le disque a été occupé pendant %1 de l’exécution alors que le processeur attendait ; un disque plus rapide, ou un autre disque pour les résultats, aiderait.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) were lost.</source>
        <translation>
            <numerusform>%n processus a été perdu.</numerusform>
            <numerusform>%n processus ont été perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Next time: switch “%1” on.</source>
        <translation>La prochaine fois : activer « %1 ».</translation>
    </message>
    <message>
        <source>Next time: “%1” at %2 instead of %3.</source>
        <translation>La prochaine fois : « %1 » sur %2 au lieu de %3.</translation>
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
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n fichier trouvé</numerusform>
            <numerusform>%n fichiers trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other(s) left alone</source>
        <translation>
            <numerusform>, %n autre laissé tel quel</numerusform>
            <numerusform>, %n autres laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %n kind(s) of files</source>
        <translation>
            <numerusform>Oublié : %n type de fichiers</numerusform>
            <numerusform>Oublié : %n types de fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n fichier à convertir</numerusform>
            <numerusform>%n fichiers à convertir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>, %n déjà là</numerusform>
            <numerusform>, %n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that can not be planned</source>
        <translation>
            <numerusform>, %n impossible à planifier</numerusform>
            <numerusform>, %n impossibles à planifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at a time with %2 threads each, in batches of %3</source>
        <translation>%1 à la fois avec %2 threads chacun, par lots de %3</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Another window of Sluice is open and has the queue.</source>
        <translation>Une autre fenêtre de Sluice est ouverte et détient la file d’attente.</translation>
    </message>
    <message>
        <source>Better use that one: this window begins with an empty queue, and only one of the two can convert at a time.</source>
        <translation>Mieux vaut utiliser celle-là : cette fenêtre commence avec une file d’attente vide, et une seule des deux peut convertir à la fois.</translation>
    </message>
    <message>
        <source>another window is open</source>
        <translation>une autre fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished, with problems</source>
        <translation>Terminé, avec des problèmes</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation>%1 n’a pas pu être affiché.</translation>
    </message>
    <message>
        <source>Open it in your file manager.</source>
        <translation>Ouvrez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>no program opens folders here</source>
        <translation>aucun programme n’ouvre les dossiers ici</translation>
    </message>
    <message>
        <source>At the end of this run the computer goes to sleep.</source>
        <translation>À la fin de cette exécution, l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>There is a minute to cancel that, and it does not happen if you stop the run.</source>
        <translation>Il reste alors une minute pour annuler, et cela n’a pas lieu si vous arrêtez l’exécution.</translation>
    </message>
    <message>
        <source>At the end of this run the computer is switched off.</source>
        <translation>À la fin de cette exécution, l’ordinateur s’éteint.</translation>
    </message>
    <message>
        <source>At the end of this run Sluice runs %1.</source>
        <translation>À la fin de cette exécution, Sluice exécute %1.</translation>
    </message>
    <message>
        <source>It does not if you stop the run.</source>
        <translation>Cela n’a pas lieu si vous arrêtez l’exécution.</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep.</source>
        <translation>L’ordinateur n’a pas pu être mis en veille.</translation>
    </message>
    <message>
        <source>it could not be put to sleep</source>
        <translation>la mise en veille a échoué</translation>
    </message>
    <message>
        <source>The computer could not be switched off.</source>
        <translation>L’ordinateur n’a pas pu être éteint.</translation>
    </message>
    <message>
        <source>it could not be switched off</source>
        <translation>l’extinction a échoué</translation>
    </message>
    <message>
        <source>Try it in a terminal.</source>
        <translation>Essayez-la dans un terminal.</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>La commande %1 est introuvable.</translation>
    </message>
    <message>
        <source>the command was not found</source>
        <translation>la commande est introuvable</translation>
    </message>
    <message>
        <source>The command %1 ended with error %2.</source>
        <translation>La commande %1 s’est terminée avec l’erreur %2.</translation>
    </message>
    <message>
        <source>the command failed</source>
        <translation>la commande a échoué</translation>
    </message>
    <message>
        <source>The command %1 has been run.</source>
        <translation>La commande %1 a été exécutée.</translation>
    </message>
</context>
<context>
    <name>EncoderText</name>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>not in this FFmpeg</source>
        <translation>absent de ce FFmpeg</translation>
    </message>
    <message>
        <source>no graphics card for it</source>
        <translation>aucune carte graphique adaptée</translation>
    </message>
    <message>
        <source>its driver refuses</source>
        <translation>son pilote refuse</translation>
    </message>
    <message>
        <source>busy at the moment</source>
        <translation>occupé en ce moment</translation>
    </message>
    <message>
        <source>encodes wrongly</source>
        <translation>encode incorrectement</translation>
    </message>
    <message>
        <source>its driver crashed</source>
        <translation>son pilote a planté</translation>
    </message>
    <message>
        <source>its driver does not answer</source>
        <translation>son pilote ne répond pas</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 met a defect of Sluice itself.</source>
        <translation>%1 a rencontré un défaut de Sluice même.</translation>
    </message>
    <message>
        <source>Please report it with the details, and try once more.</source>
        <translation>Veuillez le signaler avec les détails, puis réessayer une fois.</translation>
    </message>
    <message>
        <source>a defect of Sluice itself</source>
        <translation>un défaut de Sluice même</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then retry.</source>
        <translation>Remettez-le en place ou connectez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then retry.</source>
        <translation>Vérifiez ses droits d’accès et son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, then retry.</source>
        <translation>Copiez-le de nouveau depuis sa source, puis réessayez.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>%1 is not a video that Sluice knows.</source>
        <translation>%1 n’est pas une vidéo que Sluice connaît.</translation>
    </message>
    <message>
        <source>If it plays elsewhere, convert it there to MP4 or MKV first.</source>
        <translation>Si un autre programme peut le lire, convertissez-le d’abord là en MP4 ou MKV.</translation>
    </message>
    <message>
        <source>not a video that Sluice knows</source>
        <translation>ce n’est pas une vidéo que Sluice connaît</translation>
    </message>
    <message>
        <source>%1 ends too early: part of it is missing.</source>
        <translation>%1 se termine trop tôt : il en manque une partie.</translation>
    </message>
    <message>
        <source>Copy it again from the camera or the original, then retry.</source>
        <translation>Copiez-le de nouveau depuis la caméra ou l’original, puis réessayez.</translation>
    </message>
    <message>
        <source>part of the file is missing</source>
        <translation>il manque une partie du fichier</translation>
    </message>
    <message>
        <source>%1 has no picture, only other tracks.</source>
        <translation>%1 n’a pas d’image, seulement d’autres pistes.</translation>
    </message>
    <message>
        <source>To keep its sound, choose a profile that makes sound alone.</source>
        <translation>Pour garder le son, choisissez un profil qui ne produit que du son.</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>il ne contient pas d’image</translation>
    </message>
    <message>
        <source>%1 has no sound.</source>
        <translation>%1 n’a pas de son.</translation>
    </message>
    <message>
        <source>Choose a profile that keeps the picture.</source>
        <translation>Choisissez un profil qui garde l’image.</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>il ne contient pas de son</translation>
    </message>
    <message>
        <source>%1 is damaged: most of it cannot be decoded.</source>
        <translation>%1 est endommagé : la plus grande partie ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>Copy it again from the original, or repair it, then retry.</source>
        <translation>Copiez-le de nouveau depuis l’original, ou réparez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>%1 uses a format or a picture size that cannot be decoded here.</source>
        <translation>%1 a un format ou une taille d’image qui ne peut pas être décodé ici.</translation>
    </message>
    <message>
        <source>Convert it once with the program that made it, then add the result.</source>
        <translation>Convertissez-le une fois avec le programme qui l’a créé, puis ajoutez le résultat.</translation>
    </message>
    <message>
        <source>its format or size is not supported</source>
        <translation>format ou taille non pris en charge</translation>
    </message>
    <message>
        <source>%1 changed while it was being converted.</source>
        <translation>%1 a changé pendant la conversion.</translation>
    </message>
    <message>
        <source>Wait until it is copied or recorded completely, then retry.</source>
        <translation>Attendez qu’il soit entièrement copié ou enregistré, puis réessayez.</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>le fichier a changé entre-temps</translation>
    </message>
    <message>
        <source>%1 ended the converting process in an earlier run and is left alone.</source>
        <translation>%1 a mis fin au processus de conversion lors d’une exécution précédente et est laissé de côté.</translation>
    </message>
    <message>
        <source>Retry it to try it once more, or copy it again from the original.</source>
        <translation>Réessayez-le pour le tenter encore une fois, ou copiez-le de nouveau depuis l’original.</translation>
    </message>
    <message>
        <source>it ended the process in an earlier run</source>
        <translation>il a mis fin au processus lors d’une exécution précédente</translation>
    </message>
    <message>
        <source>%1 has a name that is not valid text.</source>
        <translation>%1 a un nom qui n’est pas un texte valide.</translation>
    </message>
    <message>
        <source>Rename the file, then add it again.</source>
        <translation>Renommez le fichier, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>the file name is not valid text</source>
        <translation>le nom du fichier n’est pas un texte valide</translation>
    </message>
    <message>
        <source>%1 cannot be opened to look for videos.</source>
        <translation>%1 ne peut pas être ouvert pour y chercher des vidéos.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then add it again.</source>
        <translation>Vérifiez les droits d’accès du dossier, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>le dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 holds no video.</source>
        <translation>%1 ne contient aucune vidéo.</translation>
    </message>
    <message>
        <source>Choose another folder, or add the files themselves.</source>
        <translation>Choisissez un autre dossier, ou ajoutez les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>no video was found</source>
        <translation>aucune vidéo trouvée</translation>
    </message>
    <message>
        <source>%1 cannot be used as the output folder.</source>
        <translation>%1 ne peut pas servir de dossier de sortie.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that can be made and written.</source>
        <translation>Choisissez sur cet ordinateur un dossier qui peut être créé et modifié.</translation>
    </message>
    <message>
        <source>the output folder cannot be used</source>
        <translation>le dossier de sortie est inutilisable</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another output folder, or allow writing to this one.</source>
        <translation>Choisissez un autre dossier de sortie, ou autorisez l’écriture dans celui-ci.</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>la sortie ne peut pas être écrite</translation>
    </message>
    <message>
        <source>%1 would replace its own source.</source>
        <translation>%1 remplacerait sa propre source.</translation>
    </message>
    <message>
        <source>Choose another output folder: Sluice never touches an original.</source>
        <translation>Choisissez un autre dossier de sortie : Sluice ne touche jamais à un original.</translation>
    </message>
    <message>
        <source>the output would replace the source</source>
        <translation>la sortie remplacerait la source</translation>
    </message>
    <message>
        <source>%1 is there already, and Sluice did not make it from this source.</source>
        <translation>%1 existe déjà, et Sluice ne l’a pas créé à partir de cette source.</translation>
    </message>
    <message>
        <source>Move that file away or choose another output folder, then retry.</source>
        <translation>Déplacez ce fichier ou choisissez un autre dossier de sortie, puis réessayez.</translation>
    </message>
    <message>
        <source>another file has the output name</source>
        <translation>un autre fichier porte le nom de sortie</translation>
    </message>
    <message>
        <source>%1 would be written by two sources of this run.</source>
        <translation>%1 serait écrit par deux sources de cette exécution.</translation>
    </message>
    <message>
        <source>Rename one of the two sources, then retry.</source>
        <translation>Renommez l’une des deux sources, puis réessayez.</translation>
    </message>
    <message>
        <source>two files would get the same name</source>
        <translation>deux fichiers auraient le même nom</translation>
    </message>
    <message>
        <source>%1 does not fit: the disk is full.</source>
        <translation>%1 n’a plus de place : le disque est plein.</translation>
    </message>
    <message>
        <source>Make room or choose another output folder, then retry.</source>
        <translation>Libérez de la place ou choisissez un autre dossier de sortie, puis réessayez.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1 n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>Check the drive and its connection, then retry.</source>
        <translation>Vérifiez le disque et sa connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>échec de l’écriture</translation>
    </message>
    <message>
        <source>%1 was written, but checking found it incomplete, so it was removed.</source>
        <translation>%1 a été écrit, mais la vérification l’a trouvé incomplet ; il a donc été supprimé.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look at the log of this file.</source>
        <translation>Réessayez ; si cela se reproduit, consultez le journal de ce fichier.</translation>
    </message>
    <message>
        <source>the result was incomplete</source>
        <translation>le résultat était incomplet</translation>
    </message>
    <message>
        <source>%1 was converted before with these settings.</source>
        <translation>%1 a déjà été converti avec ces réglages.</translation>
    </message>
    <message>
        <source>Nothing to do. To convert it anew, choose to overwrite or change the profile.</source>
        <translation>Rien à faire. Pour le convertir de nouveau, choisissez d’écraser ou changez de profil.</translation>
    </message>
    <message>
        <source>converted before</source>
        <translation>déjà converti</translation>
    </message>
    <message>
        <source>%1 is not among the encoders of this computer.</source>
        <translation>%1 ne fait pas partie des encodeurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another profile, or install FFmpeg with this encoder.</source>
        <translation>Choisissez un autre profil, ou installez FFmpeg avec cet encodeur.</translation>
    </message>
    <message>
        <source>the encoder is not installed</source>
        <translation>l’encodeur n’est pas installé</translation>
    </message>
    <message>
        <source>%1 could not be encoded.</source>
        <translation>%1 n’a pas pu être encodé.</translation>
    </message>
    <message>
        <source>Retry with another profile; the log says what the encoder reported.</source>
        <translation>Réessayez avec un autre profil ; le journal indique ce que l’encodeur a signalé.</translation>
    </message>
    <message>
        <source>encoding failed</source>
        <translation>échec de l’encodage</translation>
    </message>
    <message>
        <source>%1 was to be encoded by hardware that does not work on this computer.</source>
        <translation>%1 devait être encodé par un matériel qui ne fonctionne pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another profile, or let this one take the software encoder instead.</source>
        <translation>Choisissez un autre profil, ou autorisez celui-ci à prendre l’encodeur logiciel à la place.</translation>
    </message>
    <message>
        <source>the hardware encoder does not work here</source>
        <translation>l’encodeur matériel ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>%1 was given up by the hardware encoder: it is busy, or it broke off.</source>
        <translation>%1 a été abandonné par l’encodeur matériel : il est occupé, ou il s’est interrompu.</translation>
    </message>
    <message>
        <source>Close other programs that encode or use fewer batches at once, then retry.</source>
        <translation>Fermez les autres programmes qui encodent ou réduisez le nombre de lots simultanés, puis réessayez.</translation>
    </message>
    <message>
        <source>the hardware encoder was busy or failed</source>
        <translation>l’encodeur matériel était occupé ou en panne</translation>
    </message>
    <message>
        <source>%1 needs more memory than there was.</source>
        <translation>%1 demande plus de mémoire qu’il n’y en avait.</translation>
    </message>
    <message>
        <source>Close other programs or use fewer batches at once, then retry.</source>
        <translation>Fermez d’autres programmes ou réduisez le nombre de lots simultanés, puis réessayez.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>%1, the program that converts, is not there.</source>
        <translation>%1, le programme qui convertit, est introuvable.</translation>
    </message>
    <message>
        <source>Install Sluice again.</source>
        <translation>Réinstallez Sluice.</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>le programme de conversion manque</translation>
    </message>
    <message>
        <source>%1 made the converting process crash.</source>
        <translation>%1 a fait planter le processus de conversion.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Retry it alone, or copy it again.</source>
        <translation>Le fichier est sans doute endommagé. Réessayez-le seul, ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>the converting process crashed</source>
        <translation>le processus de conversion a planté</translation>
    </message>
    <message>
        <source>%1 made no progress for a long time and was given up.</source>
        <translation>%1 n’a pas avancé pendant longtemps et a été abandonné.</translation>
    </message>
    <message>
        <source>Check the drive it lies on, then retry.</source>
        <translation>Vérifiez le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>no progress for a long time</source>
        <translation>aucun progrès pendant longtemps</translation>
    </message>
    <message>
        <source>%1 got an answer that makes no sense.</source>
        <translation>%1 a reçu une réponse qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it with the details.</source>
        <translation>Réessayez ; si cela se reproduit, veuillez le signaler avec les détails.</translation>
    </message>
    <message>
        <source>the worker gave a senseless answer</source>
        <translation>le programme de conversion a donné une réponse incohérente</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Sluice.</source>
        <translation>%1 appartient à une autre version de Sluice.</translation>
    </message>
    <message>
        <source>Install Sluice again, so that its parts match.</source>
        <translation>Réinstallez Sluice, pour que ses composants correspondent.</translation>
    </message>
    <message>
        <source>the worker is of another version</source>
        <translation>le programme de conversion est d’une autre version</translation>
    </message>
    <message>
        <source>%1 is not a profile that Sluice knows.</source>
        <translation>%1 n’est pas un profil que Sluice connaît.</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>Choisissez l’un des profils de la liste.</translation>
    </message>
    <message>
        <source>unknown profile</source>
        <translation>profil inconnu</translation>
    </message>
    <message>
        <source>%1 holds settings that cannot be used.</source>
        <translation>%1 contient des réglages inutilisables.</translation>
    </message>
    <message>
        <source>Correct the profile, or choose another.</source>
        <translation>Corrigez le profil, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the profile cannot be used</source>
        <translation>le profil est inutilisable</translation>
    </message>
    <message>
        <source>%1 is not an allowed setting.</source>
        <translation>%1 n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Choose a value within the limits.</source>
        <translation>Choisissez une valeur dans les limites.</translation>
    </message>
    <message>
        <source>a setting is not allowed</source>
        <translation>un réglage n’est pas autorisé</translation>
    </message>
    <message>
        <source>%1 is no file of settings that can be used.</source>
        <translation>%1 n’est pas un fichier de réglages utilisable.</translation>
    </message>
    <message>
        <source>Correct it where the details say, or leave it out.</source>
        <translation>Corrigez-le à l’endroit indiqué par les détails, ou ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>Vérifiez l’espace libre et les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the wanted size.</source>
        <translation>%1 ne peut pas être ramené à la taille voulue.</translation>
    </message>
    <message>
        <source>Choose a larger size, or a profile that goes by quality.</source>
        <translation>Choisissez une taille plus grande, ou un profil fondé sur la qualité.</translation>
    </message>
    <message>
        <source>the wanted size is not possible</source>
        <translation>la taille voulue n’est pas possible</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the queue would be lost at a power cut.</source>
        <translation>%1 ne peut pas être écrit ; la file d’attente serait perdue en cas de coupure de courant.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder.</source>
        <translation>Vérifiez l’espace libre et les droits d’accès de votre dossier personnel.</translation>
    </message>
    <message>
        <source>the queue cannot be saved</source>
        <translation>la file d’attente ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>%1 is in use by another Sluice.</source>
        <translation>%1 est utilisé par un autre Sluice.</translation>
    </message>
    <message>
        <source>Use the Sluice that is open already, or close it first.</source>
        <translation>Utilisez le Sluice déjà ouvert, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>another Sluice is open</source>
        <translation>un autre Sluice est ouvert</translation>
    </message>
    <message>
        <source>%1 was stopped before it was finished.</source>
        <translation>%1 a été arrêté avant d’être terminé.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Réessayez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été indiqué</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Le fichier de sortie</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Le programme de conversion</translation>
    </message>
    <message>
        <source>The chosen profile</source>
        <translation>Le profil choisi</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Un réglage</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Le journal de reprise</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 cannot be written, so what was changed is not kept.</source>
        <translation>%1 ne peut pas être écrit ; les modifications ne sont donc pas conservées.</translation>
    </message>
    <message>
        <source>it cannot be saved</source>
        <translation>l’enregistrement est impossible</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>guess, range</comment>
        <translation>%1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>résultats : %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>mémoire : %1</translation>
    </message>
    <message>
        <source>“%1” is expected to take %2 of memory, and the limit is %3.</source>
        <translation>« %1 » devrait prendre %2 de mémoire, et la limite est de %3.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>C’est aussi le cas de %n autre.</numerusform>
            <numerusform>C’est aussi le cas de %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the memory limit, or choose a faster preset, a smaller picture or fewer sizes at once.</source>
        <translation>Augmentez la limite de mémoire, ou choisissez un préréglage plus rapide, une image plus petite ou moins de tailles à la fois.</translation>
    </message>
    <message>
        <source>The results may take up to %1 with what is to stay free, and %2 is free.</source>
        <translation>Les résultats peuvent prendre jusqu’à %1, espace à garder libre compris, et %2 sont libres.</translation>
    </message>
    <message>
        <source>Make room, or choose another output folder.</source>
        <translation>Libérez de la place, ou choisissez un autre dossier de sortie.</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 plus petit</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 plus grand</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>même taille</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation>reste environ %1 (de %2 à %3)</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Add f&amp;older</source>
        <translation>Ajouter un &amp;dossier</translation>
    </message>
    <message>
        <source>Add a folder with all videos below it</source>
        <translation>Ajouter un dossier avec toutes les vidéos qu’il contient</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation>Ajouter des &amp;fichiers</translation>
    </message>
    <message>
        <source>Add single videos</source>
        <translation>Ajouter des vidéos une par une</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Convert what waits</source>
        <translation>Convertir ce qui attend</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Hold everything where it is</source>
        <translation>Tout suspendre en l’état</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Finish the files at work, then stop</source>
        <translation>Terminer les fichiers en cours, puis arrêter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Réglag&amp;es…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Arrêter immédiatement</translation>
    </message>
    <message>
        <source>Re&amp;view plan</source>
        <translation>&amp;Voir le plan</translation>
    </message>
    <message>
        <source>See what Start would do to each file</source>
        <translation>Voir ce que Démarrer ferait de chaque fichier</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>Arrêté par un échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Done, with failures</source>
        <translation>Terminé, avec des échecs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1 gagnés en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait again.</source>
        <translation>
            <numerusform>%n fichier attend de nouveau.</numerusform>
            <numerusform>%n fichiers attendent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not there any more.</source>
        <translation>
            <numerusform>%n n’est plus là.</numerusform>
            <numerusform>%n ne sont plus là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>, %1 fps</source>
        <translation>, %1 i/s</translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation>, HDR</translation>
    </message>
    <message>
        <source>%1 sound copied</source>
        <translation>son %1 copié</translation>
    </message>
    <message>
        <source>%1 %2, %3 kbit/s</source>
        <translation>%1 %2, %3 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×%2, picture copied</source>
        <translation>%1×%2, image copiée</translation>
    </message>
    <message>
        <source>%1×%2 %3, CRF %4</source>
        <translation>%1×%2 %3, CRF %4</translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation>
            <numerusform>HLS, %1 en %n taille : %2</numerusform>
            <numerusform>HLS, %1 en %n tailles : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation>environ %1, durée environ %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil : %1</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Its process crashed</source>
        <translation>Son processus a planté</translation>
    </message>
    <message>
        <source>Stopped, waits again</source>
        <translation>Arrêté, attend de nouveau</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>%1, batch %2, worker %3</source>
        <translation>%1, lot %2, processus %3</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>depuis %1, durée %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>de %1 à %2, %3</translation>
    </message>
    <message>
        <source>stood still for %1</source>
        <translation>suspendu pendant %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>%1 de mémoire au maximum</translation>
    </message>
    <message>
        <source>%1 of memory set aside</source>
        <translation>%1 de mémoire réservés</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, essai %2</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Pictures read: %1, written: %2, dropped: %3, repeated: %4</source>
        <translation>Images lues : %1, écrites : %2, abandonnées : %3, répétées : %4</translation>
    </message>
    <message>
        <source>Errors while decoding: %1</source>
        <translation>Erreurs de décodage : %1</translation>
    </message>
    <message>
        <source>Took %1, %2 of the processor, %3 of memory at most</source>
        <translation>Durée %1, %2 du processeur, %3 de mémoire au maximum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>The converting process said</source>
        <translation>Messages du processus de conversion</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Transcodes whole folders of videos without flooding the computer.</source>
        <translation>Convertit des dossiers entiers de vidéos sans surcharger l’ordinateur.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Couleurs : system, light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>Files and folders to add.</source>
        <translation>Fichiers et dossiers à ajouter.</translation>
    </message>
    <message>
        <source>sluice: “%1” is no theme; choose system, light or dark.</source>
        <translation>sluice : « %1 » n’est pas un thème ; choisissez system, light ou dark.</translation>
    </message>
    <message>
        <source>Ask for a folder to add, in the open window where there is one.</source>
        <translation>Demander un dossier à ajouter, dans la fenêtre ouverte s’il y en a une.</translation>
    </message>
    <message>
        <source>Ask for files to add, in the open window where there is one.</source>
        <translation>Demander des fichiers à ajouter, dans la fenêtre ouverte s’il y en a une.</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>%1 at work, up to %2 at a time, in batches of %3</source>
        <translation>%1 en cours, jusqu’à %2 à la fois, par lots de %3</translation>
    </message>
    <message>
        <source>%1 at work, later %2 at a time, in batches of %3</source>
        <translation>%1 en cours, plus tard %2 à la fois, par lots de %3</translation>
    </message>
    <message>
        <source>%1 at a time, in batches of %2</source>
        <translation>%1 à la fois, par lots de %2</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Plan of conversion</source>
        <translation>Plan de conversion</translation>
    </message>
    <message>
        <source>The first %1 of %2 files.</source>
        <translation>Les %1 premiers fichiers sur %2.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omise</numerusform>
            <numerusform>%n omises</numerusform>
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
            <numerusform>%n à la fois</numerusform>
            <numerusform>%n à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>channels</comment>
        <translation>%1, copié</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Ignorer : %1</translation>
    </message>
    <message>
        <source>Fail: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Convert, with too little memory</source>
        <translation>Convertir, mémoire insuffisante</translation>
    </message>
    <message>
        <source>Convert, with too little room</source>
        <translation>Convertir, place insuffisante</translation>
    </message>
    <message>
        <source>Convert, under another name</source>
        <translation>Convertir, sous un autre nom</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the picture</comment>
        <translation>omise</translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>size of the picture</comment>
        <translation>%1, copiée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n size(s) up to %2</source>
        <translation>
            <numerusform>%1, %n taille jusqu’à %2</numerusform>
            <numerusform>%1, %n tailles jusqu’à %2</numerusform>
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
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file has the name that this one would have had; it becomes “%1”.</source>
        <translation>Un autre fichier porte le nom que celui-ci aurait eu ; il devient « %1 ».</translation>
    </message>
    <message>
        <source>It is expected to take %1 of memory, which is over the limit.</source>
        <translation>Il devrait prendre %1 de mémoire, ce qui dépasse la limite.</translation>
    </message>
    <message>
        <source>Its result of about %1 does not fit on the output&apos;s disk.</source>
        <translation>Son résultat d’environ %1 ne tient pas sur le disque de sortie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n fichier à convertir</numerusform>
            <numerusform>%n fichiers à convertir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n à ignorer</numerusform>
            <numerusform>%n à ignorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <translation>
            <numerusform>%n échouera</numerusform>
            <numerusform>%n échoueront</numerusform>
        </translation>
    </message>
    <message>
        <source>needs up to %1 of the disk, %2 is free</source>
        <translation>demande jusqu’à %1 du disque, %2 libres</translation>
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
        <translation>%1 n’est pas entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 has no %2 to choose</source>
        <translation>%1 n’offre aucun choix de %2</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;, but %4</source>
        <translation>%1 n’a pas de %2 « %3 », mais %4</translation>
    </message>
    <message>
        <source>is for the mode bitrate</source>
        <translation>ne vaut que pour le mode débit</translation>
    </message>
    <message>
        <source>the rungs of a ladder have bit rates of their own</source>
        <translation>les tailles d’une échelle ont leurs propres débits</translation>
    </message>
    <message>
        <source>two passes are for a bit rate or a size, not for a quality</source>
        <translation>deux passes servent à un débit ou à une taille, pas à une qualité</translation>
    </message>
    <message>
        <source>%1 has one pass only</source>
        <translation>%1 n’a qu’une passe</translation>
    </message>
    <message>
        <source>is for the mode size</source>
        <translation>ne vaut que pour le mode taille</translation>
    </message>
    <message>
        <source>a copied picture keeps its size</source>
        <translation>une image copiée garde sa taille</translation>
    </message>
    <message>
        <source>a size can be met by one file with pictures, not by %1</source>
        <translation>une taille peut être atteinte par un seul fichier avec image, pas par %1</translation>
    </message>
    <message>
        <source>a size needs two passes, and %1 has one only</source>
        <translation>une taille demande deux passes, et %1 n’en a qu’une</translation>
    </message>
    <message>
        <source>how large %1 becomes is not known before</source>
        <translation>la taille que prendra %1 n’est pas connue d’avance</translation>
    </message>
    <message>
        <source>%1 is less than the average of %2</source>
        <translation>%1 est inférieur à la moyenne de %2</translation>
    </message>
    <message>
        <source>%1 does not keep below a highest bit rate</source>
        <translation>%1 ne respecte pas de débit maximal</translation>
    </message>
    <message>
        <source>the rungs of a ladder have caps of their own</source>
        <translation>les tailles d’une échelle ont leurs propres plafonds</translation>
    </message>
    <message>
        <source>the rungs of a ladder have two seconds of their cap</source>
        <translation>les tailles d’une échelle ont deux secondes de leur plafond</translation>
    </message>
    <message>
        <source>a buffer needs a highest bit rate</source>
        <translation>un tampon demande un débit maximal</translation>
    </message>
    <message>
        <source>level %1 ends at %2 kbit/s, and %3 are asked for</source>
        <translation>le niveau %1 s’arrête à %2 kbit/s, et %3 sont demandés</translation>
    </message>
    <message>
        <source>level %1 has a buffer of %2 kbit, and %3 are asked for</source>
        <translation>le niveau %1 a un tampon de %2 kbit, et %3 sont demandés</translation>
    </message>
    <message>
        <source>a ladder needs key frames at its segments, which libsvtav1 makes by quality only</source>
        <translation>une échelle demande des images clés au début de ses segments, ce que libsvtav1 ne fait que par qualité</translation>
    </message>
    <message>
        <source>%1 takes %2 only</source>
        <translation>%1 n’accepte que %2</translation>
    </message>
    <message>
        <source>the profile %1 is for %2, not for %3</source>
        <translation>le profil %1 est pour %2, pas pour %3</translation>
    </message>
    <message>
        <source>players of ladders do not know %1 with %2</source>
        <translation>les lecteurs d’échelles ne connaissent pas %1 avec %2</translation>
    </message>
    <message>
        <source>in a ladder the segments decide where key frames are</source>
        <translation>dans une échelle, les segments décident de la place des images clés</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor between %2 and %3</source>
        <translation>%1 n’est ni 0 ni entre %2 et %3</translation>
    </message>
    <message>
        <source>no preset of %1 is called &quot;%2&quot;; the nearest is &quot;%3&quot;</source>
        <translation>aucun préréglage de %1 ne s’appelle « %2 » ; le plus proche est « %3 »</translation>
    </message>
    <message>
        <source>sound that is copied keeps its loudness</source>
        <translation>un son copié garde son niveau sonore</translation>
    </message>
    <message>
        <source>a profile without sound has no loudness</source>
        <translation>un profil sans son n’a pas de niveau sonore</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2, which takes %3</source>
        <translation>%1 n’a pas sa place dans %2, qui accepte %3</translation>
    </message>
    <message>
        <source>%1 is odd</source>
        <translation>%1 est impair</translation>
    </message>
    <message>
        <source>the edges are either said or detected</source>
        <translation>les bords sont soit indiqués, soit détectés</translation>
    </message>
    <message>
        <source>a ladder has the sizes of its rungs</source>
        <translation>une échelle a ses propres tailles</translation>
    </message>
    <message>
        <source>a ladder has square pixels</source>
        <translation>une échelle a des pixels carrés</translation>
    </message>
    <message>
        <source>an exact size has square pixels</source>
        <translation>une taille exacte a des pixels carrés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate from 1 to 240, such as 25, 29.97 or 30000/1001</source>
        <translation>« %1 » n’est pas une fréquence de 1 à 240, comme 25, 29.97 ou 30000/1001</translation>
    </message>
    <message>
        <source>a ladder is encoded: its segments begin with key frames of their own</source>
        <translation>une échelle est encodée : ses segments commencent par leurs propres images clés</translation>
    </message>
    <message>
        <source>a picture that is copied stays as it is</source>
        <translation>une image copiée reste telle quelle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of three letters, as eng</source>
        <translation>« %1 » n’est pas un code de trois lettres, comme eng</translation>
    </message>
    <message>
        <source>no language is named</source>
        <translation>aucune langue n’est indiquée</translation>
    </message>
    <message>
        <source>%1 cannot stand in segments of mpegts; fmp4 and auto can hold it</source>
        <translation>%1 n’a pas sa place dans des segments mpegts ; fmp4 et auto peuvent le contenir</translation>
    </message>
    <message>
        <source>a ladder needs at least one rung</source>
        <translation>une échelle demande au moins une taille</translation>
    </message>
    <message>
        <source>more than %1 rungs</source>
        <translation>plus de %1 tailles</translation>
    </message>
    <message>
        <source>rungs go from the highest to the lowest</source>
        <translation>les tailles vont de la plus haute à la plus basse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made of a-z, 0-9 and -</source>
        <translation>« %1 » n’est pas fait de a-z, 0-9 et -</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>a file of sound needs sound</source>
        <translation>un fichier de son demande du son</translation>
    </message>
    <message>
        <source>another profile has this name</source>
        <translation>un autre profil porte ce nom</translation>
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
        <translation>Échelle HLS</translation>
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
        <translation>Son : M4A</translation>
    </message>
    <message>
        <source>Sound: Opus</source>
        <translation>Son : Opus</translation>
    </message>
    <message>
        <source>Sound: MP3</source>
        <translation>Son : MP3</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>Son : FLAC</translation>
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
        <translation>H.264 par NVIDIA</translation>
    </message>
    <message>
        <source>HEVC by NVIDIA</source>
        <translation>HEVC par NVIDIA</translation>
    </message>
    <message>
        <source>AV1 by NVIDIA</source>
        <translation>AV1 par NVIDIA</translation>
    </message>
    <message>
        <source>H.264 by Intel QSV</source>
        <translation>H.264 par Intel QSV</translation>
    </message>
    <message>
        <source>HEVC by Intel QSV</source>
        <translation>HEVC par Intel QSV</translation>
    </message>
    <message>
        <source>AV1 by Intel QSV</source>
        <translation>AV1 par Intel QSV</translation>
    </message>
    <message>
        <source>H.264 by VA-API</source>
        <translation>H.264 par VA-API</translation>
    </message>
    <message>
        <source>HEVC by VA-API</source>
        <translation>HEVC par VA-API</translation>
    </message>
    <message>
        <source>AV1 by VA-API</source>
        <translation>AV1 par VA-API</translation>
    </message>
    <message>
        <source>Encode by software</source>
        <translation>Encoder par logiciel</translation>
    </message>
    <message>
        <source>Let the file fail</source>
        <translation>Laisser le fichier échouer</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Copy what fits already</source>
        <translation>Copier ce qui convient déjà</translation>
    </message>
    <message>
        <source>Copy always</source>
        <translation>Toujours copier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Usual (4:2:0)</source>
        <translation>Habituel (4:2:0)</translation>
    </message>
    <message>
        <source>4:2:0, 8 bits</source>
        <translation>4:2:0, 8 bits</translation>
    </message>
    <message>
        <source>4:2:0, 10 bits</source>
        <translation>4:2:0, 10 bits</translation>
    </message>
    <message>
        <source>4:2:2, 8 bits</source>
        <translation>4:2:2, 8 bits</translation>
    </message>
    <message>
        <source>4:2:2, 10 bits</source>
        <translation>4:2:2, 10 bits</translation>
    </message>
    <message>
        <source>4:4:4, 8 bits</source>
        <translation>4:4:4, 8 bits</translation>
    </message>
    <message>
        <source>4:4:4, 10 bits</source>
        <translation>4:4:4, 10 bits</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>Bandes noires</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>As said here</source>
        <translation>Comme indiqué ici</translation>
    </message>
    <message>
        <source>Black bars, found in each film</source>
        <translation>Bandes noires, détectées par film</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laisser telles quelles</translation>
    </message>
    <message>
        <source>Make whole where marked</source>
        <translation>Désentrelacer si signalées</translation>
    </message>
    <message>
        <source>Make all whole</source>
        <translation>Désentrelacer toutes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Keep where possible</source>
        <translation>Garder si possible</translation>
    </message>
    <message>
        <source>Make standard range</source>
        <translation>Convertir en plage standard</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
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
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>MPEG-TS</source>
        <translation>MPEG-TS</translation>
    </message>
    <message>
        <source>Fragmented MP4</source>
        <translation>MP4 fragmenté</translation>
    </message>
    <message>
        <source>The picture is copied as it is: nothing is lost, and nothing becomes smaller.</source>
        <translation>L’image est copiée telle quelle : rien n’est perdu, et rien ne devient plus petit.</translation>
    </message>
    <message>
        <source>Each file becomes about %1 large.</source>
        <translation>Chaque fichier fera environ %1.</translation>
    </message>
    <message>
        <source>About %1 for an hour.</source>
        <translation>Environ %1 par heure.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for an hour, %n sizes together.</source>
        <translation>
            <numerusform>Environ %1 par heure, pour %n taille.</numerusform>
            <numerusform>Environ %1 par heure, %n tailles ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for an hour at %2.</source>
        <translation>Environ %1 par heure en %2.</translation>
    </message>
    <message>
        <source>An hour of film is about %1 of work for one core.</source>
        <translation>Une heure de film représente environ %1 de travail pour un cœur.</translation>
    </message>
    <message>
        <source>Plays nearly everywhere.</source>
        <translation>Lisible presque partout.</translation>
    </message>
    <message>
        <source>Plays on newer phones, televisions and computers.</source>
        <translation>Lisible sur les téléphones, téléviseurs et ordinateurs récents.</translation>
    </message>
    <message>
        <source>Plays on devices and browsers of the last few years.</source>
        <translation>Lisible sur les appareils et navigateurs des dernières années.</translation>
    </message>
    <message>
        <source>Plays in every browser, not on every television.</source>
        <translation>Lisible dans tous les navigateurs, pas sur tous les téléviseurs.</translation>
    </message>
    <message>
        <source>The sound alone, for music players and phones.</source>
        <translation>Le son seul, pour les lecteurs de musique et les téléphones.</translation>
    </message>
    <message>
        <source>Plays where the source plays.</source>
        <translation>Lisible là où la source l’est.</translation>
    </message>
    <message>
        <source>For editing: few players show such samples.</source>
        <translation>Pour le montage : peu de lecteurs affichent de tels échantillons.</translation>
    </message>
    <message>
        <source>For a web server: players take the size that the line carries.</source>
        <translation>Pour un serveur web : les lecteurs prennent la taille que la connexion supporte.</translation>
    </message>
    <message>
        <source>Matroska plays in most players, seldom in browsers.</source>
        <translation>Matroska est lisible dans la plupart des lecteurs, rarement dans les navigateurs.</translation>
    </message>
    <message>
        <source>HDR is kept.</source>
        <translation>Le HDR est gardé.</translation>
    </message>
    <message>
        <source>HDR becomes standard range.</source>
        <translation>Le HDR passe en plage standard.</translation>
    </message>
    <message>
        <source>Without sound.</source>
        <translation>Sans son.</translation>
    </message>
    <message>
        <source>The sound is copied as it is.</source>
        <translation>Le son est copié tel quel.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message numerus="yes">
        <source>up to %n channels</source>
        <translation>
            <numerusform>jusqu’à %n canal</numerusform>
            <numerusform>jusqu’à %n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2.</source>
        <translation>Son : %1, %2.</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <translation>Ultra rapide</translation>
    </message>
    <message>
        <source>Super fast</source>
        <translation>Super rapide</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Très rapide</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Très lent</translation>
    </message>
    <message>
        <source>Slowest of all</source>
        <translation>Le plus lent</translation>
    </message>
    <message>
        <source>As the driver does</source>
        <translation>Selon le pilote</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Images fixes</translation>
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
        <translation>Décodage rapide</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sans délai</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect visuel</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
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
        <translation>Main 4:2:2, 10 bits</translation>
    </message>
    <message>
        <source>Main 4:4:4, 8 bits</source>
        <translation>Main 4:4:4, 8 bits</translation>
    </message>
    <message>
        <source>Main 4:4:4, 10 bits</source>
        <translation>Main 4:4:4, 10 bits</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it stands in the list of profiles.</source>
        <translation>Tel qu’il figure dans la liste des profils.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>One sentence that is shown where the mouse rests on the profile.</source>
        <translation>Une phrase affichée quand la souris s’arrête sur le profil.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>What the results are: one file each, a folder with an HLS ladder, or the sound alone.</source>
        <translation>Ce que sont les résultats : un fichier chacun, un dossier avec une échelle HLS, ou le son seul.</translation>
    </message>
    <message>
        <source>Keep the time of the file</source>
        <translation>Garder la date du fichier</translation>
    </message>
    <message>
        <source>The result gets the time of the last change of its source. Off: that of now.</source>
        <translation>Le résultat reçoit la date de dernière modification de sa source. Désactivé : la date actuelle.</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>Encodeur vidéo</translation>
    </message>
    <message>
        <source>What compresses the picture. H.264 plays nearly everywhere; HEVC and AV1 make smaller files and take longer.</source>
        <translation>Ce qui comprime l’image. H.264 est lisible presque partout ; HEVC et AV1 font des fichiers plus petits et prennent plus de temps.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How much work the encoder puts in: slower makes smaller files of the same quality.</source>
        <translation>L’effort que fournit l’encodeur : plus lent fait des fichiers plus petits à qualité égale.</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>Sans la carte graphique</translation>
    </message>
    <message>
        <source>What becomes of files for which the card is not there or has no time.</source>
        <translation>Ce que deviennent les fichiers pour lesquels la carte est absente ou n’a pas le temps.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Encode it, or copy it from the source without any loss.</source>
        <translation>L’encoder, ou la copier de la source sans aucune perte.</translation>
    </message>
    <message>
        <source>Size goes by</source>
        <translation>Taille selon</translation>
    </message>
    <message>
        <source>A quality gives each film the bits that it needs; a bit rate or a size gives it what you say.</source>
        <translation>Une qualité donne à chaque film les bits qu’il lui faut ; un débit ou une taille lui donne ce que vous indiquez.</translation>
    </message>
    <message>
        <source>Smaller numbers look better and make larger files.</source>
        <translation>Des nombres plus petits donnent une meilleure image et des fichiers plus gros.</translation>
    </message>
    <message>
        <source>The average of the picture.</source>
        <translation>La moyenne de l’image.</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Taille de chaque fichier</translation>
    </message>
    <message>
        <source>Met with two passes, whatever the length of the film.</source>
        <translation>Atteinte en deux passes, quelle que soit la durée du film.</translation>
    </message>
    <message>
        <source>Two passes</source>
        <translation>Deux passes</translation>
    </message>
    <message>
        <source>The source is read twice and the bit rate is met more closely; takes longer.</source>
        <translation>La source est lue deux fois et le débit est mieux respecté ; cela prend plus de temps.</translation>
    </message>
    <message>
        <source>Highest bit rate</source>
        <translation>Débit maximal</translation>
    </message>
    <message>
        <source>What the picture never goes above, for players and lines that bear no more.</source>
        <translation>Ce que l’image ne dépasse jamais, pour les lecteurs et les connexions qui ne supportent pas plus.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>Over how much the highest bit rate is held.</source>
        <translation>Sur quelle quantité le débit maximal est respecté.</translation>
    </message>
    <message>
        <source>Two seconds of it</source>
        <translation>Deux secondes de débit</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Adapté à</translation>
    </message>
    <message>
        <source>What the pictures are like, where the encoder knows such a thing.</source>
        <translation>Ce que sont les images, si l’encodeur en tient compte.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>Profile of the format</source>
        <translation>Profil du format</translation>
    </message>
    <message>
        <source>For devices that know no more than this one.</source>
        <translation>Pour les appareils qui n’en connaissent pas plus.</translation>
    </message>
    <message>
        <source>The encoder’s</source>
        <translation>Celui de l’encodeur</translation>
    </message>
    <message>
        <source>Level of the format</source>
        <translation>Niveau du format</translation>
    </message>
    <message>
        <source>For devices that take no more than this one.</source>
        <translation>Pour les appareils qui n’acceptent pas plus.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>How finely colours are kept. Players show 4:2:0; the others are for editing.</source>
        <translation>Avec quelle finesse les couleurs sont gardées. Les lecteurs affichent 4:2:0 ; les autres servent au montage.</translation>
    </message>
    <message>
        <source>Key frames at least every</source>
        <translation>Image clé au moins toutes les</translation>
    </message>
    <message>
        <source>Shorter makes jumping in the film quicker and the file larger.</source>
        <translation>Plus court rend les sauts dans le film plus rapides et le fichier plus gros.</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <translation>Environ dix secondes</translation>
    </message>
    <message>
        <source>Not wider than</source>
        <translation>Largeur maximale</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged.</source>
        <translation>L’image est ajustée et jamais agrandie.</translation>
    </message>
    <message>
        <source>Not higher than</source>
        <translation>Hauteur maximale</translation>
    </message>
    <message>
        <source>Exact width</source>
        <translation>Largeur exacte</translation>
    </message>
    <message>
        <source>Every picture gets this width, also where it must be enlarged.</source>
        <translation>Chaque image reçoit cette largeur, même s’il faut l’agrandir.</translation>
    </message>
    <message>
        <source>Exact height</source>
        <translation>Hauteur exacte</translation>
    </message>
    <message>
        <source>Every picture gets this height, also where it must be enlarged.</source>
        <translation>Chaque image reçoit cette hauteur, même s’il faut l’agrandir.</translation>
    </message>
    <message>
        <source>Pictures of another shape</source>
        <translation>Images d’autres proportions</translation>
    </message>
    <message>
        <source>How they come into the exact size.</source>
        <translation>Comment elles entrent dans la taille exacte.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>What is cut off before anything is scaled.</source>
        <translation>Ce qui est coupé avant toute mise à l’échelle.</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>Couper à gauche</translation>
    </message>
    <message>
        <source>Pixels of the upright picture.</source>
        <translation>Pixels de l’image redressée.</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>Couper en haut</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>Couper à droite</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>Couper en bas</translation>
    </message>
    <message>
        <source>Shape of pixels</source>
        <translation>Forme des pixels</translation>
    </message>
    <message>
        <source>Old recordings have pixels that are not square; some players show them squeezed.</source>
        <translation>Les vieux enregistrements ont des pixels qui ne sont pas carrés ; certains lecteurs les affichent déformés.</translation>
    </message>
    <message>
        <source>Interlaced pictures</source>
        <translation>Images entrelacées</translation>
    </message>
    <message>
        <source>Of old television and camcorders: two half pictures in one.</source>
        <translation>De l’ancienne télévision et des caméscopes : deux demi-images en une.</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>Débruitage</translation>
    </message>
    <message>
        <source>For grainy pictures; costs time and some detail.</source>
        <translation>Pour les images granuleuses ; coûte du temps et un peu de détail.</translation>
    </message>
    <message>
        <source>High dynamic range</source>
        <translation>Plage dynamique étendue</translation>
    </message>
    <message>
        <source>HDR needs a screen that shows it; elsewhere it looks pale.</source>
        <translation>Le HDR demande un écran qui l’affiche ; ailleurs, il paraît pâle.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fréquence d’images</translation>
    </message>
    <message>
        <source>How many pictures a second the result has.</source>
        <translation>Combien d’images par seconde a le résultat.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>From 1 to 240: 25, 29.97 or 30000/1001.</source>
        <translation>De 1 à 240 : 25, 29.97 ou 30000/1001.</translation>
    </message>
    <message>
        <source>Keep the sound</source>
        <translation>Garder le son</translation>
    </message>
    <message>
        <source>Off: the result is silent.</source>
        <translation>Désactivé : le résultat est muet.</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>Encodeur du son</translation>
    </message>
    <message>
        <source>AAC plays nearly everywhere; Opus is smaller; FLAC loses nothing.</source>
        <translation>AAC est lisible presque partout ; Opus est plus petit ; FLAC ne perd rien.</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>Débit du son</translation>
    </message>
    <message>
        <source>For stereo: mono takes half of it, 5.1 two and a half times.</source>
        <translation>Pour la stéréo : le mono en prend la moitié, le 5.1 deux fois et demie.</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>Canaux au maximum</translation>
    </message>
    <message>
        <source>Sound with more of them is mixed down. 2 is stereo, 6 is 5.1.</source>
        <translation>Un son qui en a plus est mixé. 2 : stéréo, 6 : 5.1.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Tracks of sound</source>
        <translation>Pistes son</translation>
    </message>
    <message>
        <source>Which of them go along.</source>
        <translation>Lesquelles sont reprises.</translation>
    </message>
    <message>
        <source>Languages of the sound</source>
        <translation>Langues du son</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng. Without any of them, the default track.</source>
        <translation>Codes de trois lettres dans l’ordre du résultat : deu, eng. Si aucune n’existe, la piste par défaut.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>All films are brought to the same loudness. -16 is for computers and phones, -23 for television.</source>
        <translation>Tous les films sont amenés au même niveau sonore. -16 convient aux ordinateurs et téléphones, -23 à la télévision.</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Crête maximale</translation>
    </message>
    <message>
        <source>The sound does not go above it before it is encoded.</source>
        <translation>Le son ne la dépasse pas avant d’être encodé.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Pistes de sous-titres</translation>
    </message>
    <message>
        <source>Which of them go along, where the kind of file can hold them.</source>
        <translation>Lesquelles sont reprises, si le type de fichier peut les contenir.</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Langues des sous-titres</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng.</source>
        <translation>Codes de trois lettres dans l’ordre du résultat : deu, eng.</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>Durée d’un segment</translation>
    </message>
    <message>
        <source>Shorter starts and adapts sooner; longer is smaller.</source>
        <translation>Plus court démarre et s’adapte plus vite ; plus long est plus petit.</translation>
    </message>
    <message>
        <source>Kind of segments</source>
        <translation>Type de segments</translation>
    </message>
    <message>
        <source>MPEG-TS plays nearly everywhere and holds H.264 only.</source>
        <translation>MPEG-TS est lisible presque partout et ne contient que H.264.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>From the largest to the smallest; sizes that are larger than the source are left out.</source>
        <translation>De la plus grande à la plus petite ; les tailles supérieures à la source sont omises.</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Convert next</source>
        <translation>Convertir en premier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Placer à la fin</translation>
    </message>
    <message>
        <source>Convert in its turn</source>
        <translation>Convertir à son tour</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>Afficher la source dans son dossier</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Afficher le résultat dans son dossier</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>une fréquence d’images constante est voulue</translation>
    </message>
    <message>
        <source>its frame rate is not known</source>
        <translation>sa fréquence d’images est inconnue</translation>
    </message>
    <message>
        <source>it has %1 frames a second</source>
        <translation>sa fréquence est de %1 images par seconde</translation>
    </message>
    <message>
        <source>its pixels are %1</source>
        <translation>ses pixels sont en %1</translation>
    </message>
    <message>
        <source>%1 cannot hold %2</source>
        <translation>%1 ne peut pas contenir %2</translation>
    </message>
    <message>
        <source>the source does not say when its pictures are shown</source>
        <translation>la source n’indique pas quand ses images sont affichées</translation>
    </message>
    <message>
        <source>%1 cannot hold a turn by %2 degrees</source>
        <translation>%1 ne peut pas contenir une rotation de %2 degrés</translation>
    </message>
    <message>
        <source>it is %1 and not %2</source>
        <translation>format %1 et non %2</translation>
    </message>
    <message>
        <source>its edges are cut off</source>
        <translation>ses bords sont coupés</translation>
    </message>
    <message>
        <source>its pixels are not square</source>
        <translation>ses pixels ne sont pas carrés</translation>
    </message>
    <message>
        <source>its size is %1</source>
        <translation>sa taille est %1</translation>
    </message>
    <message>
        <source>it is to be deinterlaced</source>
        <translation>désentrelacement demandé</translation>
    </message>
    <message>
        <source>noise is to be taken away</source>
        <translation>débruitage demandé</translation>
    </message>
    <message>
        <source>it is HDR</source>
        <translation>source en HDR</translation>
    </message>
    <message>
        <source>its loudness is to be changed</source>
        <translation>son niveau sonore doit changer</translation>
    </message>
    <message>
        <source>it has %1 channels</source>
        <translation>nombre de canaux : %1</translation>
    </message>
    <message>
        <source>it has %1 samples a second</source>
        <translation>échantillons par seconde : %1</translation>
    </message>
    <message>
        <source>it has %1 kbit/s</source>
        <translation>son débit est de %1 kbit/s</translation>
    </message>
    <message>
        <source>%1 is too small for it</source>
        <translation>%1 est trop petit pour cela</translation>
    </message>
    <message>
        <source>encoded by hardware: %1</source>
        <translation>encodage matériel : %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 non utilisé : %2</translation>
    </message>
    <message>
        <source>encoded by %1: %2</source>
        <translation>encodage par %1 : %2</translation>
    </message>
    <message>
        <source>subtitles kept: %1</source>
        <translation>sous-titres gardés : %1</translation>
    </message>
    <message>
        <source>subtitles kept: %1 becomes %2</source>
        <translation>sous-titres gardés : %1 devient %2</translation>
    </message>
    <message>
        <source>subtitles left out: %1 cannot hold %2</source>
        <translation>sous-titres omis : %1 ne peut pas contenir %2</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: the profile has none</source>
        <translation>pistes de sous-titres omises : %1 (le profil n’en prévoit pas)</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: not in %2</source>
        <translation>pistes de sous-titres omises : %1 (pas en %2)</translation>
    </message>
    <message>
        <source>subtitles left out: more than %1 tracks</source>
        <translation>sous-titres omis : plus de %1 pistes</translation>
    </message>
    <message>
        <source>%1 holds none</source>
        <translation>%1 ne peut pas en contenir</translation>
    </message>
    <message>
        <source>it is %1, and neither JPEG nor PNG</source>
        <translation>format %1, ni JPEG ni PNG</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>image défectueuse</translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation>sa taille est de %1 octets</translation>
    </message>
    <message>
        <source>too much is attached</source>
        <translation>il y a trop de pièces jointes</translation>
    </message>
    <message>
        <source>cover art kept</source>
        <translation>pochette gardée</translation>
    </message>
    <message>
        <source>cover art left out: %1</source>
        <translation>pochette omise : %1</translation>
    </message>
    <message>
        <source>%1 attachment(s) kept</source>
        <translation>pièces jointes gardées : %1</translation>
    </message>
    <message>
        <source>nothing is in them</source>
        <translation>elles sont vides</translation>
    </message>
    <message>
        <source>%1 attachment(s) left out: %2</source>
        <translation>pièces jointes omises : %1 (%2)</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>taille %1 gardée</translation>
    </message>
    <message>
        <source>%1 scaled to %2, with black bars to %3</source>
        <translation>%1 mis à l’échelle en %2, avec bandes noires jusqu’à %3</translation>
    </message>
    <message>
        <source>%1 scaled to %2</source>
        <translation>%1 mis à l’échelle en %2</translation>
    </message>
    <message>
        <source>%1 stretched to %2</source>
        <translation>%1 étiré en %2</translation>
    </message>
    <message>
        <source>%1 with pixels of %2:%3 kept</source>
        <translation>%1 avec pixels de %2:%3, gardés</translation>
    </message>
    <message>
        <source>%1 scaled to %2 with pixels of %3:%4</source>
        <translation>%1 mis à l’échelle en %2 avec pixels de %3:%4</translation>
    </message>
    <message>
        <source>constant %1 frames a second</source>
        <translation>fréquence constante de %1 images par seconde</translation>
    </message>
    <message>
        <source>%1 frames a second thinned to %2</source>
        <translation>fréquence de %1 images par seconde réduite à %2</translation>
    </message>
    <message>
        <source>at most %1 frames a second</source>
        <translation>au plus %1 images par seconde</translation>
    </message>
    <message>
        <source>black bars kept: they were not looked for</source>
        <translation>bandes noires gardées : elles n’ont pas été recherchées</translation>
    </message>
    <message>
        <source>%1 px above and below</source>
        <translation>%1 px en haut et en bas</translation>
    </message>
    <message>
        <source>%1 px above</source>
        <translation>%1 px en haut</translation>
    </message>
    <message>
        <source>%1 px below</source>
        <translation>%1 px en bas</translation>
    </message>
    <message>
        <source>%1 px left and right</source>
        <translation>%1 px à gauche et à droite</translation>
    </message>
    <message>
        <source>%1 px left</source>
        <translation>%1 px à gauche</translation>
    </message>
    <message>
        <source>%1 px right</source>
        <translation>%1 px à droite</translation>
    </message>
    <message>
        <source>no black bars found</source>
        <translation>aucune bande noire trouvée</translation>
    </message>
    <message>
        <source>black bars cut: %1</source>
        <translation>bandes noires coupées : %1</translation>
    </message>
    <message>
        <source>%1 cropped to %2 at %3,%4</source>
        <translation>%1 recadré en %2 à %3,%4</translation>
    </message>
    <message>
        <source>pixels made square: %1 becomes %2</source>
        <translation>pixels rendus carrés : %1 devient %2</translation>
    </message>
    <message>
        <source>deinterlaced from end to end</source>
        <translation>désentrelacé d’un bout à l’autre</translation>
    </message>
    <message>
        <source>interlaced, left as it is</source>
        <translation>entrelacé, laissé tel quel</translation>
    </message>
    <message>
        <source>interlaced: deinterlaced</source>
        <translation>entrelacé : désentrelacé</translation>
    </message>
    <message>
        <source>noise taken away: %1</source>
        <translation>débruitage : %1</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: the profile asks for it</source>
        <translation>HDR converti en SDR : le profil le demande</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: 8 bits are asked for</source>
        <translation>HDR converti en SDR : 8 bits sont demandés</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: H.264 has 8 bits here</source>
        <translation>HDR converti en SDR : H.264 a 8 bits ici</translation>
    </message>
    <message>
        <source>HDR kept, with 10 bits</source>
        <translation>HDR gardé, avec 10 bits</translation>
    </message>
    <message>
        <source>%1p left out: the source is smaller</source>
        <translation>%1p omis : la source est plus petite</translation>
    </message>
    <message>
        <source>segments of fragmented MP4: %1 cannot stand in MPEG-TS</source>
        <translation>segments en MP4 fragmenté : %1 n’a pas sa place dans MPEG-TS</translation>
    </message>
    <message>
        <source>no audio in %1: the default track is taken</source>
        <translation>pas de son en %1 : la piste par défaut est prise</translation>
    </message>
    <message>
        <source>audio mixed from %1 to %2 channels</source>
        <translation>son mixé, canaux : %1 → %2</translation>
    </message>
    <message>
        <source>audio copied: %1</source>
        <translation>son copié : %1</translation>
    </message>
    <message>
        <source>an audio track left out: %1</source>
        <translation>une piste son omise : %1</translation>
    </message>
    <message>
        <source>audio encoded: %1</source>
        <translation>son encodé : %1</translation>
    </message>
    <message>
        <source>no audio in the source</source>
        <translation>pas de son dans la source</translation>
    </message>
    <message>
        <source>audio left out: the profile has none</source>
        <translation>son omis : le profil n’en prévoit pas</translation>
    </message>
    <message>
        <source>%1 holds %2 audio track(s)</source>
        <translation>pistes son au maximum dans %1 : %2</translation>
    </message>
    <message>
        <source>loudness brought to %1 LUFS, peaks to %2 dBTP at most</source>
        <translation>niveau sonore amené à %1 LUFS, crêtes à %2 dBTP au plus</translation>
    </message>
    <message>
        <source>%1 more audio tracks dropped</source>
        <translation>autres pistes son abandonnées : %1</translation>
    </message>
    <message>
        <source>video copied: %1, %2</source>
        <translation>vidéo copiée : %1, %2</translation>
    </message>
    <message>
        <source>a bit rate or settings of the encoder are asked for</source>
        <translation>un débit ou des réglages de l’encodeur sont demandés</translation>
    </message>
    <message>
        <source>video encoded: %1</source>
        <translation>vidéo encodée : %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>qualité %1</translation>
    </message>
    <message>
        <source>each rung with its own bit rate</source>
        <translation>chaque taille avec son propre débit</translation>
    </message>
    <message>
        <source>%1 kbit/s on average</source>
        <translation>%1 kbit/s en moyenne</translation>
    </message>
    <message>
        <source>at most %1 kbit/s</source>
        <translation>au plus %1 kbit/s</translation>
    </message>
    <message>
        <source>in two passes</source>
        <translation>en deux passes</translation>
    </message>
    <message>
        <source>to fit into %1</source>
        <translation>pour tenir dans %1</translation>
    </message>
    <message>
        <source>tuned for %1</source>
        <translation>adapté à %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>pixels as %1</source>
        <translation>pixels en %1</translation>
    </message>
    <message>
        <source>a key frame at least every %1 s</source>
        <translation>une image clé au moins toutes les %1 s</translation>
    </message>
    <message>
        <source>%1 could not be used (%2): encoded by %3 instead</source>
        <translation>%1 n’a pas pu être utilisé (%2) : encodage par %3 à la place</translation>
    </message>
    <message>
        <source>the track is empty</source>
        <translation>la piste est vide</translation>
    </message>
    <message>
        <source>%1 packets before the first key frame left out</source>
        <translation>paquets avant la première image clé, omis : %1</translation>
    </message>
    <message>
        <source>%1 packets without a time got one</source>
        <translation>paquets sans horodatage, complétés : %1</translation>
    </message>
    <message>
        <source>%1 packets out of order were moved</source>
        <translation>paquets en désordre, déplacés : %1</translation>
    </message>
    <message>
        <source>%1 packets are damaged, and were copied so</source>
        <translation>paquets endommagés, copiés tels quels : %1</translation>
    </message>
    <message>
        <source>%1 pictures that an edit hid at the start are shown</source>
        <translation>images du début qu’un montage masquait, visibles : %1</translation>
    </message>
    <message>
        <source>its form changes at %1 s, which not every player follows</source>
        <translation>sa forme change à %1 s, ce que tous les lecteurs ne suivent pas</translation>
    </message>
    <message>
        <source>%1 decoding errors</source>
        <translation>erreurs de décodage : %1</translation>
    </message>
    <message>
        <source>%1 decoding errors, the first at %2 s</source>
        <translation>erreurs de décodage : %1, la première à %2 s</translation>
    </message>
    <message>
        <source>sound: too quiet or too short to have a loudness, left as it is</source>
        <translation>son : trop faible ou trop court pour avoir une sonie, laissé tel quel</translation>
    </message>
    <message>
        <source>sound: %1 LUFS before, %2 dB</source>
        <translation>son : %1 LUFS avant, %2 dB</translation>
    </message>
    <message>
        <source>peaks held at %1 dBTP</source>
        <translation>crêtes limitées à %1 dBTP</translation>
    </message>
    <message>
        <source>%1; %2 LUFS is what the peaks allow</source>
        <translation>%1 ; les crêtes ne permettent que %2 LUFS</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image : %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Son : %1</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>Sous-titres : %1</translation>
    </message>
    <message>
        <source>%1 without a time left out</source>
        <translation>sans horodatage, omis : %1</translation>
    </message>
    <message>
        <source>%1 out of order were moved</source>
        <translation>en désordre, déplacés : %1</translation>
    </message>
    <message>
        <source>%1 that cannot be read left out</source>
        <translation>illisibles, omis : %1</translation>
    </message>
    <message>
        <source>%1 that are no UTF-8 were mended</source>
        <translation>pas en UTF-8, corrigés : %1</translation>
    </message>
    <message>
        <source>%1 that are too long left out</source>
        <translation>trop longs, omis : %1</translation>
    </message>
    <message>
        <source>a track is left out, %1</source>
        <translation>une piste est omise, %1</translation>
    </message>
    <message>
        <source>The source ends at %1 s of %2 s</source>
        <translation>La source s’arrête à %1 s sur %2 s</translation>
    </message>
    <message>
        <source>The source ends at %1 s</source>
        <translation>La source s’arrête à %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Left out, because they begin too late: %1 tracks</source>
        <translation>Omises, car elles commencent trop tard : %1 pistes</translation>
    </message>
    <message>
        <source>%1 bytes, where at most %2 were wanted</source>
        <translation>%1 octets, alors que %2 au plus étaient souhaités</translation>
    </message>
    <message>
        <source>%1 frames dropped that had no time of their own</source>
        <translation>images sans horodatage propre, abandonnées : %1</translation>
    </message>
    <message>
        <source>this FFmpeg cannot map HDR to standard range; colours will look pale</source>
        <translation>ce FFmpeg ne peut pas convertir le HDR en plage standard ; les couleurs paraîtront pâles</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
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
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>&amp;Convertir par lots</translation>
    </message>
    <message>
        <source>One process converts several files in turn. Off: a process of its own for every file.</source>
        <translation>Un processus convertit plusieurs fichiers l’un après l’autre. Désactivé : un processus propre à chaque fichier.</translation>
    </message>
    <message>
        <source>&amp;Files in a batch</source>
        <translation>&amp;Fichiers par lot</translation>
    </message>
    <message>
        <source>Automatic: as many as make up the work that is wanted for a batch.</source>
        <translation>Automatique : autant qu’il en faut pour le travail voulu par lot.</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>Limite de mém&amp;oire</translation>
    </message>
    <message>
        <source>From here on no new batch begins.</source>
        <translation>À partir de là, aucun nouveau lot ne commence.</translation>
    </message>
    <message>
        <source>Batches at &amp;once</source>
        <translation>Lots &amp;simultanés</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>Automatique : autant que le processeur et la mémoire en supportent.</translation>
    </message>
    <message>
        <source>&amp;Threads for each file</source>
        <translation>&amp;Threads par fichier</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>Automatique : le processeur est partagé équitablement.</translation>
    </message>
    <message>
        <source>C&amp;heck of a finished file</source>
        <translation>Vér&amp;ification d’un fichier terminé</translation>
    </message>
    <message>
        <source>Every file is read back before it gets its name; this is how much of it is decoded.</source>
        <translation>Chaque fichier est relu avant de recevoir son nom ; ceci indique quelle part en est décodée.</translation>
    </message>
    <message>
        <source>&amp;Work in an automatic batch</source>
        <translation>T&amp;ravail d’un lot automatique</translation>
    </message>
    <message>
        <source>How long one process works until a fresh one takes over.</source>
        <translation>Combien de temps un processus travaille avant qu’un nouveau prenne le relais.</translation>
    </message>
    <message>
        <source>Lar&amp;gest automatic batch</source>
        <translation>Plus &amp;grand lot automatique</translation>
    </message>
    <message>
        <source>However short the files are, a batch holds no more of them.</source>
        <translation>Même si les fichiers sont très courts, un lot n’en contient pas davantage.</translation>
    </message>
    <message>
        <source>Learn from e&amp;arlier runs</source>
        <translation>A&amp;pprendre des exécutions précédentes</translation>
    </message>
    <message>
        <source>Estimates of time and memory follow what was measured before.</source>
        <translation>Les estimations de durée et de mémoire suivent ce qui a été mesuré auparavant.</translation>
    </message>
    <message>
        <source>Memory &amp;reserved for a file</source>
        <translation>Mémoire &amp;réservée à un fichier</translation>
    </message>
    <message>
        <source>Times what the file is expected to take.</source>
        <translation>Multiplie ce que le fichier devrait prendre.</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>Mar&amp;ge</translation>
    </message>
    <message>
        <source>So many points below a limit work goes on.</source>
        <translation>Le travail reprend à ce nombre de points sous une limite.</translation>
    </message>
    <message>
        <source>Shortest &amp;time between changes</source>
        <translation>Durée mi&amp;nimale entre les changements</translation>
    </message>
    <message>
        <source>Nothing is held back or let go again sooner.</source>
        <translation>Rien n’est retenu ni relâché plus tôt.</translation>
    </message>
    <message>
        <source>&amp;Critical memory</source>
        <translation>Mémoire &amp;critique</translation>
    </message>
    <message>
        <source>From here on not even a single file begins.</source>
        <translation>À partir de là, pas même un seul fichier ne commence.</translation>
    </message>
    <message>
        <source>&amp;Processor limit</source>
        <translation>Limite du &amp;processeur</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>Au-delà, quelle qu’en soit la cause, aucun nouveau lot ne commence.</translation>
    </message>
    <message>
        <source>Waiting for m&amp;emory</source>
        <translation>A&amp;ttente de la mémoire</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for memory so much of the time.</source>
        <translation>Aucun nouveau lot ne commence tant que les programmes attendent la mémoire pendant cette part du temps.</translation>
    </message>
    <message>
        <source>&amp;Want of memory</source>
        <translation>Manque de mémo&amp;ire</translation>
    </message>
    <message>
        <source>Files at work wait or start again later while all programs wait for memory so much of the time.</source>
        <translation>Les fichiers en cours attendent ou recommencent plus tard tant que tous les programmes attendent la mémoire pendant cette part du temps.</translation>
    </message>
    <message>
        <source>Waiting for the dis&amp;k</source>
        <translation>&amp;Attente du disque</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for a disk so much of the time.</source>
        <translation>Aucun nouveau lot ne commence tant que les programmes attendent un disque pendant cette part du temps.</translation>
    </message>
    <message>
        <source>Waiting for the process&amp;or</source>
        <translation>Attente d&amp;u processeur</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for the processor so much of the time.</source>
        <translation>Aucun nouveau lot ne commence tant que les programmes attendent le processeur pendant cette part du temps.</translation>
    </message>
    <message>
        <source>Space to keep &amp;free</source>
        <translation>E&amp;space à garder libre</translation>
    </message>
    <message>
        <source>No new batch begins while the disk of the output has less.</source>
        <translation>Aucun nouveau lot ne commence tant que le disque de sortie en a moins.</translation>
    </message>
    <message>
        <source>Pause on ba&amp;ttery</source>
        <translation>Mettre en pause sur &amp;batterie</translation>
    </message>
    <message>
        <source>Nothing is converted while the computer is not plugged in.</source>
        <translation>Rien n’est converti tant que l’ordinateur n’est pas branché.</translation>
    </message>
    <message>
        <source>Reading from slow dis&amp;ks</source>
        <translation>Lecture de dis&amp;ques lents</translation>
    </message>
    <message>
        <source>Several files at once are read from one disk that turns, or from one share on a network, only while they need no more together.</source>
        <translation>Plusieurs fichiers ne sont lus en même temps sur un même disque rotatif, ou un même partage réseau, que s’ils ne demandent pas plus ensemble.</translation>
    </message>
    <message>
        <source>&amp;Look at the computer every</source>
        <translation>&amp;Observer l’ordinateur toutes les</translation>
    </message>
    <message>
        <source>How often processor, memory and disks are measured.</source>
        <translation>À quel intervalle le processeur, la mémoire et les disques sont mesurés.</translation>
    </message>
    <message>
        <source>&amp;Give a process up after</source>
        <translation>Abando&amp;nner un processus après</translation>
    </message>
    <message>
        <source>It has done nothing at all for so long.</source>
        <translation>Il n’a rien fait du tout pendant cette durée.</translation>
    </message>
    <message>
        <source>After a &amp;failure</source>
        <translation>A&amp;près un échec</translation>
    </message>
    <message>
        <source>What a run does once a file could not be converted.</source>
        <translation>Ce que fait une exécution quand un fichier n’a pas pu être converti.</translation>
    </message>
    <message>
        <source>More &amp;tries</source>
        <translation>Essais s&amp;upplémentaires</translation>
    </message>
    <message>
        <source>A file whose process crashes or stalls is tried again alone, so often.</source>
        <translation>Un fichier dont le processus plante ou se bloque est réessayé seul, ce nombre de fois.</translation>
    </message>
    <message>
        <source>Leave files alone that &amp;crash again</source>
        <translation>Laisser de &amp;côté les fichiers qui plantent encore</translation>
    </message>
    <message>
        <source>A file that has used up its tries is left alone by later runs until it changes or is retried. Off: the next run tries it.</source>
        <translation>Un fichier qui a épuisé ses essais est laissé de côté par les exécutions suivantes, jusqu’à ce qu’il change ou soit réessayé. Désactivé : l’exécution suivante l’essaie.</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Continuer avec les autres</translation>
    </message>
    <message>
        <source>Stop; the others wait</source>
        <translation>Arrêter ; les autres attendent</translation>
    </message>
    <message>
        <source>Nothing, only read</source>
        <translation>Rien, lecture seule</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>Minimum possible</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Cœurs utilisés</translation>
    </message>
    <message>
        <source>%1 of %2, on average</source>
        <translation>%1 sur %2, en moyenne</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Mémoire au maximum</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 sur %2, limite %3</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>Lots simultanés</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Threads each</source>
        <translation>Threads par fichier</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Freiné</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation>Jamais commencés</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>Terminé avec avertissements</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, saving</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 in %2.</source>
        <translation>Terminé : %1 en %2.</translation>
    </message>
    <message>
        <source>Done: %1 in %2, %3.</source>
        <translation>Terminé : %1 en %2, %3.</translation>
    </message>
    <message>
        <source>Stopped before a file was done.</source>
        <translation>Arrêté avant qu’un fichier soit terminé.</translation>
    </message>
    <message>
        <source>No file could be converted.</source>
        <translation>Aucun fichier n’a pu être converti.</translation>
    </message>
    <message>
        <source>There was nothing to convert.</source>
        <translation>Il n’y avait rien à convertir.</translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation>
            <numerusform>%n avec avertissements.</numerusform>
            <numerusform>%n avec avertissements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n en échec.</numerusform>
            <numerusform>%n en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n ignoré.</numerusform>
            <numerusform>%n ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n annulé.</numerusform>
            <numerusform>%n annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation>
            <numerusform>%n encore en attente.</numerusform>
            <numerusform>%n encore en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after the first failure.</source>
        <translation>Arrêté après le premier échec.</translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message>
        <source>Memory at %1, limit %2</source>
        <translation>Mémoire à %1, limite %2</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, limit %2</source>
        <translation>Les programmes attendent la mémoire pendant %1 du temps, limite %2</translation>
    </message>
    <message>
        <source>Nothing moves for want of memory %1 of the time, limit %2</source>
        <translation>Rien n’avance faute de mémoire pendant %1 du temps, limite %2</translation>
    </message>
    <message>
        <source>CPU at %1, limit %2</source>
        <translation>CPU à %1, limite %2</translation>
    </message>
    <message>
        <source>Programs wait for the processor %1 of the time, limit %2</source>
        <translation>Les programmes attendent le processeur pendant %1 du temps, limite %2</translation>
    </message>
    <message>
        <source>Programs wait for the disk %1 of the time, limit %2</source>
        <translation>Les programmes attendent le disque pendant %1 du temps, limite %2</translation>
    </message>
    <message>
        <source>%1 free at the output, %2 needed</source>
        <translation>%1 libres à la sortie, %2 nécessaires</translation>
    </message>
    <message>
        <source>On battery, %1 left</source>
        <translation>Sur batterie, il reste %1</translation>
    </message>
    <message>
        <source>Converting processes ended too early</source>
        <translation>Des processus de conversion se sont terminés trop tôt</translation>
    </message>
    <message>
        <source>The computer is busy</source>
        <translation>L’ordinateur est occupé</translation>
    </message>
    <message>
        <source>no new batches until it is under %1.</source>
        <translation>aucun nouveau lot avant de repasser sous %1.</translation>
    </message>
    <message>
        <source>no new batches until that eases.</source>
        <translation>aucun nouveau lot jusqu’à ce que cela s’apaise.</translation>
    </message>
    <message>
        <source>no new batches until there is room.</source>
        <translation>aucun nouveau lot tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>nothing is converted until it is plugged in.</source>
        <translation>rien n’est converti jusqu’au branchement.</translation>
    </message>
    <message>
        <source>no new batches for a while.</source>
        <translation>aucun nouveau lot pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that began last are stopped and wait for their turn again.</source>
        <translation>
            <numerusform>%n fichier, le dernier commencé, est arrêté et attend de nouveau son tour.</numerusform>
            <numerusform>%n fichiers, les derniers commencés, sont arrêtés et attendent de nouveau leur tour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until it is plugged in.</source>
        <translation>
            <numerusform>%n fichier en cours attend le branchement.</numerusform>
            <numerusform>%n fichiers en cours attendent le branchement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until that eases.</source>
        <translation>
            <numerusform>%n fichier en cours attend que cela s’apaise.</numerusform>
            <numerusform>%n fichiers en cours attendent que cela s’apaise.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new begins until that eases.</source>
        <translation>rien de nouveau ne commence jusqu’à ce que cela s’apaise.</translation>
    </message>
    <message>
        <source>no new batches, and those at work end after their current file.</source>
        <translation>aucun nouveau lot, et ceux en cours se terminent après leur fichier actuel.</translation>
    </message>
    <message>
        <source>It eases: files that waited go on, no new batches yet.</source>
        <translation>Cela s’apaise : les fichiers en attente reprennent, pas encore de nouveaux lots.</translation>
    </message>
    <message>
        <source>It eases: no new batches yet.</source>
        <translation>Cela s’apaise : pas encore de nouveaux lots.</translation>
    </message>
    <message>
        <source>Memory is down to %1: batches begin again.</source>
        <translation>La mémoire est redescendue à %1 : les lots reprennent.</translation>
    </message>
    <message>
        <source>Memory is free again, waiting %1 of the time: batches begin again.</source>
        <translation>La mémoire est de nouveau libre, avec %1 du temps en attente : les lots reprennent.</translation>
    </message>
    <message>
        <source>CPU is down to %1: batches begin again.</source>
        <translation>Le CPU est redescendu à %1 : les lots reprennent.</translation>
    </message>
    <message>
        <source>The processor keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>Le processeur suit de nouveau, avec %1 du temps en attente : les lots reprennent.</translation>
    </message>
    <message>
        <source>The disk keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>Le disque suit de nouveau, avec %1 du temps en attente : les lots reprennent.</translation>
    </message>
    <message>
        <source>%1 free at the output again: batches begin again.</source>
        <translation>%1 de nouveau libres à la sortie : les lots reprennent.</translation>
    </message>
    <message>
        <source>Plugged in again: batches begin again.</source>
        <translation>De nouveau branché : les lots reprennent.</translation>
    </message>
    <message>
        <source>Batches begin again.</source>
        <translation>Les lots reprennent.</translation>
    </message>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation>
            <numerusform>Les lots suivants contiennent %n fichier au lieu de %1.</numerusform>
            <numerusform>Les lots suivants contiennent %n fichiers au lieu de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation>
            <numerusform>%n lot à la fois au lieu de %1.</numerusform>
            <numerusform>%n lots à la fois au lieu de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, consequence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>a file stopped</source>
        <translation>un fichier arrêté</translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>les fichiers attendent</translation>
    </message>
    <message>
        <source>batches end</source>
        <translation>les lots se terminent</translation>
    </message>
    <message>
        <source>no new batches</source>
        <translation>pas de nouveaux lots</translation>
    </message>
    <message>
        <source>batches again</source>
        <translation>les lots reprennent</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>ajusté</translation>
    </message>
    <message>
        <source>, size %1 → %2</source>
        <translation>, taille %1 → %2</translation>
    </message>
    <message>
        <source>, at once %1 → %2</source>
        <translation>, à la fois %1 → %2</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::RunNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::SleepInhibitor</name>
    <message>
        <source>Videos are being converted</source>
        <translation>Des vidéos sont en cours de conversion</translation>
    </message>
</context>
<context>
    <name>sluice::ui::BatchPanel</name>
    <message>
        <source>One process converts several files in turn, then makes way for a fresh one. Off: a process of its own for every file.</source>
        <translation>Un processus convertit plusieurs fichiers l’un après l’autre, puis cède la place à un nouveau. Désactivé : un processus propre à chaque fichier.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Files in a batch</source>
        <translation>Fichiers par lot</translation>
    </message>
    <message>
        <source>Automatic: by the time that they will take.</source>
        <translation>Automatique : selon le temps qu’ils prendront.</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>Lots simultanés</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>Automatique : autant que le processeur et la mémoire en supportent.</translation>
    </message>
    <message>
        <source>Threads for each file</source>
        <translation>Threads par fichier</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>Automatique : le processeur est partagé équitablement.</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>Limite du processeur</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>Au-delà, quelle qu’en soit la cause, aucun nouveau lot ne commence.</translation>
    </message>
    <message>
        <source>Above it no new batch begins until memory is free again.</source>
        <translation>Au-delà, aucun nouveau lot ne commence avant que de la mémoire se libère.</translation>
    </message>
    <message>
        <source>Off: it is left as it is, and its source is skipped.</source>
        <translation>Désactivé : le fichier existant reste tel quel, et sa source est ignorée.</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>&amp;Convertir par lots</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>Replace what is at the output already</source>
        <translation>Remplacer ce qui existe déjà à la sortie</translation>
    </message>
    <message>
        <source>All s&amp;ettings…</source>
        <translation>Tous les ré&amp;glages…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1 : %2</translation>
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
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Save &amp;values…</source>
        <translation>Enregistrer les &amp;valeurs…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>Afficher toute l’&amp;exécution</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Shown charts</source>
        <translation>&amp;Graphiques affichés</translation>
    </message>
    <message>
        <source>As many as have &amp;room</source>
        <translation>Autant que la &amp;place permet</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Countdown</name>
    <message numerus="yes">
        <source>Done. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Terminé. L’ordinateur se met en veille dans %n seconde.</numerusform>
            <numerusform>Terminé. L’ordinateur se met en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>Terminé. L’ordinateur s’éteint dans %n seconde.</numerusform>
            <numerusform>Terminé. L’ordinateur s’éteint dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the run is lost if you cancel.</source>
        <translation>Rien de l’exécution n’est perdu si vous annulez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Veille immédiate</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Éteindre maintenant</translation>
    </message>
</context>
<context>
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation>Déposer pour ajouter les vidéos</translation>
    </message>
    <message>
        <source>Only files of this computer can be added</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être ajoutés</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EffectCard</name>
    <message>
        <source>What it makes</source>
        <translation>Ce qu’il produit</translation>
    </message>
    <message>
        <source>Estimated for a camera film in 1920×1080 with 30 pictures a second.</source>
        <translation>Estimé pour un film de caméra en 1920×1080 à 30 images par seconde.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyHint</name>
    <message>
        <source>No file with “%1” in its name.</source>
        <translation>Aucun fichier dont le nom contient « %1 ».</translation>
    </message>
    <message>
        <source>Clear the search to see all files.</source>
        <translation>Effacez la recherche pour voir tous les fichiers.</translation>
    </message>
    <message>
        <source>Only a part of the files was searched: choose All.</source>
        <translation>Seule une partie des fichiers a été parcourue : choisissez Tous.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Il n’y a aucun fichier.</translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>Déposez ici un dossier de vidéos.</translation>
    </message>
    <message>
        <source>No file is waiting.</source>
        <translation>Aucun fichier n’est en attente.</translation>
    </message>
    <message>
        <source>Add more of them, or let some wait again with Retry.</source>
        <translation>Ajoutez-en d’autres, ou remettez-en certains en attente avec Réessayer.</translation>
    </message>
    <message>
        <source>Nothing is being converted now.</source>
        <translation>Rien n’est en cours de conversion.</translation>
    </message>
    <message>
        <source>Start takes up what waits.</source>
        <translation>Démarrer prend ce qui attend.</translation>
    </message>
    <message>
        <source>No file is done yet.</source>
        <translation>Aucun fichier n’est encore terminé.</translation>
    </message>
    <message>
        <source>Every file appears here once its result has been checked.</source>
        <translation>Chaque fichier apparaît ici une fois son résultat vérifié.</translation>
    </message>
    <message>
        <source>No file has a problem. Good.</source>
        <translation>Aucun fichier n’a de problème. Bien.</translation>
    </message>
    <message>
        <source>Files that failed or need a look would be here, each with its reason.</source>
        <translation>Les fichiers en échec ou à examiner seraient ici, chacun avec sa raison.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyPage</name>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>Déposez ici un dossier de vidéos.</translation>
    </message>
    <message>
        <source>All videos in it and below it are converted, and the same folders are made at the output. Your originals are never touched.</source>
        <translation>Toutes les vidéos qu’il contient, sous-dossiers compris, sont converties, et les mêmes dossiers sont créés à la sortie. Vos originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>Ajouter un dossier de vidéos</translation>
    </message>
    <message>
        <source>or choose single files</source>
        <translation>ou choisir des fichiers</translation>
    </message>
    <message>
        <source>Add what is to be converted.</source>
        <translation>Ajoutez ce qui est à convertir.</translation>
    </message>
    <message>
        <source>Choose a profile, and where the results go.</source>
        <translation>Choisissez un profil et le dossier des résultats.</translation>
    </message>
    <message>
        <source>Press Start, and go on with your work: Sluice leaves room for it.</source>
        <translation>Appuyez sur Démarrer, puis continuez votre travail : Sluice lui laisse de la place.</translation>
    </message>
    <message>
        <source>or add a recent folder</source>
        <translation>ou ajouter un dossier récent</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldRow</name>
    <message>
        <source>To correct: %1</source>
        <comment>what is wrong with a value</comment>
        <translation>À corriger : %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FilterBar</name>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Tous %1</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>En &amp;attente %1</translation>
    </message>
    <message>
        <source>Ru&amp;nning %1</source>
        <translation>E&amp;n cours %1</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>Term&amp;inés %1</translation>
    </message>
    <message>
        <source>Prob&amp;lems %1</source>
        <translation>Pro&amp;blèmes %1</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Rechercher des fichiers</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FoldSection</name>
    <message>
        <source>shown</source>
        <comment>a section</comment>
        <translation>dépliée</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>repliée</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n to correct</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 – %n à corriger</numerusform>
            <numerusform>%1 – %n à corriger</numerusform>
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
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Choisir le dossier de sortie</translation>
    </message>
    <message>
        <source>&amp;Batching</source>
        <translation>&amp;Lots</translation>
    </message>
    <message>
        <source>How many files share a process, how many run at once, how much memory they may use</source>
        <translation>Combien de fichiers partagent un processus, combien sont traités à la fois, combien de mémoire ils peuvent utiliser</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>Réglages et autres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Exécutions passées</translation>
    </message>
    <message>
        <source>What failed in this run</source>
        <translation>Ce qui a échoué dans cette exécution</translation>
    </message>
    <message>
        <source>There was no run yet</source>
        <translation>Aucune exécution pour l’instant</translation>
    </message>
    <message>
        <source>Each press of Start is kept here: what was done and what failed, how long it took, how much room it saved, and how busy the computer was.</source>
        <translation>Chaque appui sur Démarrer est conservé ici : ce qui a été fait et ce qui a échoué, la durée, la place gagnée, et l’occupation de l’ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Retry the failed ones</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>Let the files that failed in this run wait for the next start</source>
        <translation>Remettre en attente du prochain démarrage les fichiers qui ont échoué dans cette exécution</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Aucun échec</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n fichier en échec</numerusform>
            <numerusform>%n fichiers en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryModel</name>
    <message>
        <source>%1 more</source>
        <comment>bytes</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a run</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Throttled</source>
        <comment>how often</comment>
        <translation>Freiné</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Inspector</name>
    <message>
        <source>Selected file</source>
        <translation>Fichier sélectionné</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>Sélectionnez un fichier pour voir ce qu’il est et ce qu’il deviendra.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Deviendra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Let this file wait for the next start</source>
        <translation>Convertir de nouveau ce fichier au prochain démarrage</translation>
    </message>
    <message>
        <source>%1, %2 × speed</source>
        <translation>%1, vitesse × %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 × speed, %2 of memory at most</source>
        <translation>vitesse × %1, %2 de mémoire au maximum</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything that is known of how this file went</source>
        <translation>Tout ce que l’on sait du traitement de ce fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <extracomment>The accessible name of a picture taken from the film of this name</extracomment>
        <translation>Image de %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanguageBox</name>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LearnedLine</name>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Fo&amp;rget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what %1 have taught? It comes back only with new files.</source>
        <translation>Oublier ce que Sluice a appris de %1 ? Cela ne revient qu’avec de nouveaux fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>Known from %1 of %n kind(s).</source>
        <translation>
            <numerusform>Connu d’après %1 de %n type.</numerusform>
            <numerusform>Connu d’après %1 de %n types.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est connu pour l’instant.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LogWindow</name>
    <message>
        <source>Log of the file</source>
        <translation>Journal du fichier</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Copier tout le journal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MainWindow</name>
    <message>
        <source>Add a folder of videos</source>
        <translation>Ajouter un dossier de vidéos</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Ajouter des vidéos</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Choisir le dossier de sortie</translation>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>sluice::ui::NameDialog</name>
    <message>
        <source>Save the profile as</source>
        <translation>Enregistrer le profil sous</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Un autre profil porte ce nom.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathIntake</name>
    <message>
        <source>There is no file and no folder to paste.</source>
        <translation>Il n’y a ni fichier ni dossier à coller.</translation>
    </message>
    <message>
        <source>Copy files, folders or their paths in another program, then paste here.</source>
        <translation>Copiez des fichiers, des dossiers ou leurs chemins dans un autre programme, puis collez-les ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added: they do not lie on this computer.</source>
        <translation>
            <numerusform>%n fichier n’a pas été ajouté : il ne se trouve pas sur cet ordinateur.</numerusform>
            <numerusform>%n fichiers n’ont pas été ajoutés : ils ne se trouvent pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them on this computer first, then add them.</source>
        <translation>Enregistrez-les d’abord sur cet ordinateur, puis ajoutez-les.</translation>
    </message>
    <message>
        <source>Paste files or folders</source>
        <translation>Coller des fichiers ou des dossiers</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathProfileEditor</name>
    <message>
        <source>choose a profile</source>
        <translation>choisir un profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>As all others (%1)</source>
        <extracomment>Of a profile, whose name follows</extracomment>
        <translation>Comme tous les autres (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDetails</name>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>durée environ %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>mémoire : %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Selected file</source>
        <translation>Fichier sélectionné</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Deviendra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>Sélectionnez un fichier pour voir ce qu’il est et ce qu’il deviendra.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDialog</name>
    <message>
        <source>Review plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation>Fichiers du plan</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Rechercher des fichiers</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>As a &amp;table for other programs (CSV)…</source>
        <translation>En &amp;tableau pour d’autres programmes (CSV)…</translation>
    </message>
    <message>
        <source>As a &amp;page to read (HTML)…</source>
        <translation>En &amp;page à lire (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found whose names are no video&apos;s.</source>
        <translation>
            <numerusform>%n autre a été trouvé, dont le nom n’est pas celui d’une vidéo.</numerusform>
            <numerusform>%n autres ont été trouvés, dont les noms ne sont pas ceux de vidéos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what needs attention (%1)</source>
        <translation>&amp;Seulement ce qui demande attention (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>size of the result</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Écrit dans</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProblemBar</name>
    <message>
        <source>Retry selected</source>
        <translation>Réessayer la sélection</translation>
    </message>
    <message>
        <source>Let the selected files wait for the next start</source>
        <translation>Remettre les fichiers sélectionnés en attente du prochain démarrage</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <source>Let every failed file wait for the next start</source>
        <translation>Remettre chaque fichier en échec en attente du prochain démarrage</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileButtons</name>
    <message>
        <source>&amp;Save current as…</source>
        <translation>Enregi&amp;strer l’actuel sous…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Look at all settings of the profile and change them (%1)</source>
        <translation>Voir tous les réglages du profil et les modifier (%1)</translation>
    </message>
    <message>
        <source>More about the profile</source>
        <translation>Plus sur le profil</translation>
    </message>
    <message>
        <source>Save, rename, import and more</source>
        <translation>Enregistrer, renommer, importer et autres</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileDesk</name>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>“%1” is as it came with Sluice.</source>
        <translation>« %1 » est tel que fourni avec Sluice.</translation>
    </message>
    <message>
        <source>The profile “%1” was deleted.</source>
        <translation>Le profil « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was exported to “%2”.</source>
        <translation>« %1 » a été exporté vers « %2 ».</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileEditor</name>
    <message>
        <source>Profile: %1[*]</source>
        <translation>Profil : %1[*]</translation>
    </message>
    <message>
        <source>Replace &amp;for me</source>
        <translation>Remplacer &amp;pour moi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Yours takes the place of the built-in profile; Reset brings it back</source>
        <translation>Le vôtre prend la place du profil intégré ; Réinitialiser le rétablit</translation>
    </message>
    <message>
        <source>A profile of its own; this one stays as it is</source>
        <translation>Un profil à part ; celui-ci reste tel quel</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved: %n value(s) to correct.</source>
        <translation>
            <numerusform>Enregistrement impossible : %n valeur à corriger.</numerusform>
            <numerusform>Enregistrement impossible : %n valeurs à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>As it came with Sluice</source>
        <translation>Tel que fourni avec Sluice</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Enregistrer comme &amp;nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sizes of the ladder</source>
        <translation>Tailles de l’échelle</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Subtitles and the file</source>
        <translation>Sous-titres et fichier</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueEditor</name>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>retirer %n fichier</numerusform>
            <numerusform>retirer %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) next</source>
        <translation>
            <numerusform>convertir %n fichier ensuite</numerusform>
            <numerusform>convertir %n fichiers ensuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) in turn</source>
        <translation>
            <numerusform>convertir %n fichier à son tour</numerusform>
            <numerusform>convertir %n fichiers à leur tour</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the queue.</source>
        <translation>
            <numerusform>%n fichier retiré de la file.</numerusform>
            <numerusform>%n fichiers retirés de la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear finished files</source>
        <translation>Retirer les fichiers terminés</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>move %n file(s)</source>
        <translation>
            <numerusform>déplacer %n fichier</numerusform>
            <numerusform>déplacer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are moved in the order of the queue, and the list is sorted by a column.</source>
        <translation>Les fichiers se déplacent dans l’ordre de la file, et la liste est triée selon une colonne.</translation>
    </message>
    <message>
        <source>Show the order of the queue</source>
        <translation>Afficher l’ordre de la file</translation>
    </message>
    <message>
        <source>Not while the list is sorted by a column.</source>
        <translation>Impossible tant que la liste est triée selon une colonne.</translation>
    </message>
    <message>
        <source>Open all folders</source>
        <translation>Déplier tous les dossiers</translation>
    </message>
    <message>
        <source>Close all folders</source>
        <translation>Replier tous les dossiers</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n fichier en attente</numerusform>
            <numerusform>%n fichiers en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>En attente, dans votre ordre</translation>
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
        <translation>File d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RecentMenu</name>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Effacer la liste</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>nothing is being converted</source>
        <translation>aucune conversion en cours</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>sur batterie (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cores, temperature and battery</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Mémoire %1</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 sur %2, limite %3</translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation>
            <numerusform>CPU à %1 pour cent de %n cœur</numerusform>
            <numerusform>CPU à %1 pour cent de %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1 percent, limit %2 percent</source>
        <translation>Mémoire à %1 pour cent, limite %2 pour cent</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation>
            <numerusform>%n processus convertit, %1</numerusform>
            <numerusform>%n processus convertissent, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk %1 busy</source>
        <translation>Disque occupé à %1</translation>
    </message>
    <message>
        <source>%1 free, limit %2</source>
        <translation>%1 libres, limite %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>lectures %1, écritures %2</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>this computer does not tell</source>
        <translation>cet ordinateur ne l’indique pas</translation>
    </message>
    <message>
        <source>Pressure: this computer does not tell</source>
        <translation>Pression : cet ordinateur ne l’indique pas</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>disque %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>Pression %1</translation>
    </message>
    <message>
        <source>limits: %1</source>
        <translation>limites : %1</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, for the disk %2, for the processor %3</source>
        <translation>Les programmes attendent la mémoire pendant %1 du temps, le disque %2, le processeur %3</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>the disk</comment>
        <translation>occupé</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>How busy the cores are, with all that runs on this computer.</source>
        <translation>À quel point les cœurs sont occupés, par tout ce qui tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How much memory is in use, by all that runs on this computer.</source>
        <translation>Combien de mémoire est utilisée, par tout ce qui tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is read and written, how busy the busiest disk is, and how much room is left at the output.</source>
        <translation>Ce qui est lu et écrit, à quel point le disque le plus sollicité est occupé, et combien de place reste à la sortie.</translation>
    </message>
    <message>
        <source>How much of the time programs wait for memory, the disk or the processor.</source>
        <translation>Pendant quelle part du temps les programmes attendent la mémoire, le disque ou le processeur.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>Suivre ce qui se passe maintenant</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunCharts</name>
    <message>
        <source>There are no charts of this run: they are kept for the last 200.</source>
        <translation>Il n’y a pas de graphiques de cette exécution : ils sont conservés pour les 200 dernières.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>De %1 à %2, au plus %3</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation>
            <numerusform>%1 De même pour %n autre.</numerusform>
            <numerusform>%1 De même pour %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation>
            <numerusform>%n fichier était déjà dans la file d’attente.</numerusform>
            <numerusform>%n fichiers étaient déjà dans la file d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files at work go on. Sluice continues by itself.</source>
        <translation>Les fichiers en cours continuent. Sluice reprend de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is lost. Sluice continues by itself.</source>
        <translation>Rien n’est perdu. Sluice reprend de lui-même.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Arrêt dès que %n fichier en cours sera terminé.</numerusform>
            <numerusform>Arrêt dès que les %n fichiers en cours seront terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <source>The other files wait for the next start.</source>
        <translation>Les autres fichiers attendent le prochain démarrage.</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Arrêter immédiatement</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation>
            <numerusform>%n fichier est en cours de conversion.</numerusform>
            <numerusform>%n fichiers sont en cours de conversion.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Un traitement est en cours.</translation>
    </message>
    <message>
        <source>What is not finished waits for the next start.</source>
        <translation>Ce qui n’est pas terminé attend le prochain démarrage.</translation>
    </message>
    <message>
        <source>Finish these, then close</source>
        <translation>Les terminer, puis fermer</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>More run as soon as there is memory for them.</source>
        <translation>D’autres démarrent dès qu’il y a de la mémoire pour eux.</translation>
    </message>
    <message numerus="yes">
        <source>Sluice closes when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Sluice se fermera quand le fichier en cours sera terminé.</numerusform>
            <numerusform>Sluice se fermera quand les %n fichiers en cours seront terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sluice closes when the run has ended.</source>
        <translation>Sluice se fermera à la fin du traitement.</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Fermer tout de suite</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RungsEditor</name>
    <message>
        <source>Add a size</source>
        <translation>Ajouter une taille</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> lignes</translation>
    </message>
    <message>
        <source>Height of size %1</source>
        <translation>Hauteur de la taille %1</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a bit rate</comment>
        <translation>au plus </translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Highest bit rate of size %1</source>
        <translation>Débit maximal de la taille %1</translation>
    </message>
    <message>
        <source>about </source>
        <comment>before a bit rate</comment>
        <translation>environ </translation>
    </message>
    <message>
        <source>Bit rate of size %1</source>
        <translation>Débit de la taille %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove size %1</source>
        <translation>Retirer la taille %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingsDialog</name>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Lots</translation>
    </message>
    <message>
        <source>Memor&amp;y and throttling</source>
        <translation>&amp;Mémoire et régulation</translation>
    </message>
    <message>
        <source>Mo&amp;nitoring</source>
        <translation>Sur&amp;veillance</translation>
    </message>
    <message>
        <source>Error&amp;s</source>
        <translation>&amp;Erreurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Every setting of every group as in a new Sluice</source>
        <translation>Chaque réglage de chaque groupe comme dans un Sluice neuf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SizeChoice</name>
    <message>
        <source>Picture size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged. Other sizes are below, under Picture.</source>
        <translation>L’image est ajustée et jamais agrandie. D’autres tailles se trouvent plus bas, sous Image.</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Autre taille</translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Rien à faire pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>To convert: %n file(s)</source>
        <translation>
            <numerusform>À convertir : %n fichier</numerusform>
            <numerusform>À convertir : %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation>
            <numerusform>Parcours des dossiers : %n vidéo jusqu’ici</numerusform>
            <numerusform>Parcours des dossiers : %n vidéos jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 so far</source>
        <translation>%1 gagnés jusqu’ici</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gagnés</translation>
    </message>
</context>
<context>
    <name>sluice::ui::TimeSeriesView</name>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1 : %2</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>Disque occupé</translation>
    </message>
    <message>
        <source>Waits for memory</source>
        <translation>Attente mémoire</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>Attente disque</translation>
    </message>
    <message>
        <source>Waits for the CPU</source>
        <translation>Attente CPU</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesTable</name>
    <message>
        <source>Values of this computer</source>
        <translation>Valeurs de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>sluice::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>Ne &amp;rien faire</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Mettre en veille</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>É&amp;teindre</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>E&amp;xécuter une commande…</translation>
    </message>
    <message>
        <source>This computer does not offer it here</source>
        <translation>Cet ordinateur ne le propose pas ici</translation>
    </message>
    <message>
        <source>When &amp;done</source>
        <translation>À la &amp;fin</translation>
    </message>
    <message>
        <source>When &amp;done: sleep</source>
        <translation>À la &amp;fin : veille</translation>
    </message>
    <message>
        <source>When &amp;done: switch off</source>
        <translation>À la &amp;fin : extinction</translation>
    </message>
    <message>
        <source>When &amp;done: run a command</source>
        <translation>À la &amp;fin : commande</translation>
    </message>
    <message>
        <source>When done, run a command</source>
        <translation>À la fin, exécuter une commande</translation>
    </message>
    <message>
        <source>Command, as you would type it in a terminal:</source>
        <translation>Commande, comme vous la taperiez dans un terminal :</translation>
    </message>
</context>
</TS>
