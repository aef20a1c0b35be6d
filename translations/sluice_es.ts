<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdmissionText</name>
    <message numerus="yes">
        <source>Memory lets %n batch(es) run at a time again.</source>
        <translation>
            <numerusform>La memoria permite de nuevo %n lote a la vez.</numerusform>
            <numerusform>La memoria permite de nuevo %n lotes a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches at a time: one more needs about %3 of memory, and of the %4 allowed only %5 are left.</source>
        <translation>%1 de %2 lotes a la vez: uno más necesita aprox. %3 de memoria, y de los %4 permitidos solo quedan %5.</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>Memory was short: no batch could start for %1 of the run.</source>
        <translation>Faltó memoria: ningún lote pudo empezar durante el %1 de la ejecución.</translation>
    </message>
    <message>
        <source>The memory limit held batches back for %1 of the run, and nothing else was short of memory.</source>
        <translation>El límite de memoria retuvo lotes durante el %1 de la ejecución, y a nada más le faltó memoria.</translation>
    </message>
    <message>
        <source>%1 of the processor stood idle.</source>
        <translation>El %1 del procesador estuvo inactivo.</translation>
    </message>
    <message>
        <source>Starting processes took %1 of the run.</source>
        <translation>Iniciar procesos ocupó el %1 de la ejecución.</translation>
    </message>
    <message>
        <source>The disk was busy for %1 of the run while the processor waited; a faster disk, or another one for the results, would help.</source>
        <translation>El disco estuvo ocupado durante el %1 de la ejecución mientras el procesador esperaba; un disco más rápido, u otro para los resultados, ayudaría.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) were lost.</source>
        <translation>
            <numerusform>Se perdió %n proceso.</numerusform>
            <numerusform>Se perdieron %n procesos.</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Next time: switch “%1” on.</source>
        <translation>La próxima vez: activar «%1».</translation>
    </message>
    <message>
        <source>Next time: “%1” at %2 instead of %3.</source>
        <translation>La próxima vez: «%1» en %2 en lugar de %3.</translation>
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
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n archivo encontrado</numerusform>
            <numerusform>%n archivos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other(s) left alone</source>
        <translation>
            <numerusform>, %n más que no se toca</numerusform>
            <numerusform>, %n más que no se tocan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %n kind(s) of files</source>
        <translation>
            <numerusform>Olvidado: %n tipo de archivos</numerusform>
            <numerusform>Olvidado: %n tipos de archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n archivo por convertir</numerusform>
            <numerusform>%n archivos por convertir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>, %n que ya existe</numerusform>
            <numerusform>, %n que ya existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that can not be planned</source>
        <translation>
            <numerusform>, %n que no se puede planificar</numerusform>
            <numerusform>, %n que no se pueden planificar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at a time with %2 threads each, in batches of %3</source>
        <translation>%1 a la vez con %2 hilos cada uno, en lotes de %3</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Another window of Sluice is open and has the queue.</source>
        <translation>Hay otra ventana de Sluice abierta, y tiene la cola.</translation>
    </message>
    <message>
        <source>Better use that one: this window begins with an empty queue, and only one of the two can convert at a time.</source>
        <translation>Es mejor usar esa: esta ventana empieza con una cola vacía, y solo una de las dos puede convertir a la vez.</translation>
    </message>
    <message>
        <source>another window is open</source>
        <translation>hay otra ventana abierta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Finished, with problems</source>
        <translation>Terminado, con problemas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation>%1 no se pudo mostrar.</translation>
    </message>
    <message>
        <source>Open it in your file manager.</source>
        <translation>Ábralo en el administrador de archivos.</translation>
    </message>
    <message>
        <source>no program opens folders here</source>
        <translation>aquí ningún programa abre carpetas</translation>
    </message>
    <message>
        <source>At the end of this run the computer goes to sleep.</source>
        <translation>Al final de esta ejecución, el equipo se suspende.</translation>
    </message>
    <message>
        <source>There is a minute to cancel that, and it does not happen if you stop the run.</source>
        <translation>Hay un minuto para cancelarlo, y no ocurre si se detiene la ejecución.</translation>
    </message>
    <message>
        <source>At the end of this run the computer is switched off.</source>
        <translation>Al final de esta ejecución, el equipo se apaga.</translation>
    </message>
    <message>
        <source>At the end of this run Sluice runs %1.</source>
        <translation>Al final de esta ejecución, Sluice ejecuta %1.</translation>
    </message>
    <message>
        <source>It does not if you stop the run.</source>
        <translation>No lo hace si se detiene la ejecución.</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep.</source>
        <translation>El equipo no se pudo suspender.</translation>
    </message>
    <message>
        <source>it could not be put to sleep</source>
        <translation>no se pudo suspender</translation>
    </message>
    <message>
        <source>The computer could not be switched off.</source>
        <translation>El equipo no se pudo apagar.</translation>
    </message>
    <message>
        <source>it could not be switched off</source>
        <translation>no se pudo apagar</translation>
    </message>
    <message>
        <source>Try it in a terminal.</source>
        <translation>Pruébelo en un terminal.</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>No se encontró el comando %1.</translation>
    </message>
    <message>
        <source>the command was not found</source>
        <translation>no se encontró el comando</translation>
    </message>
    <message>
        <source>The command %1 ended with error %2.</source>
        <translation>El comando %1 acabó con el error %2.</translation>
    </message>
    <message>
        <source>the command failed</source>
        <translation>el comando falló</translation>
    </message>
    <message>
        <source>The command %1 has been run.</source>
        <translation>Se ejecutó el comando %1.</translation>
    </message>
</context>
<context>
    <name>EncoderText</name>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>not in this FFmpeg</source>
        <translation>no está en este FFmpeg</translation>
    </message>
    <message>
        <source>no graphics card for it</source>
        <translation>no hay tarjeta gráfica adecuada</translation>
    </message>
    <message>
        <source>its driver refuses</source>
        <translation>su controlador lo rechaza</translation>
    </message>
    <message>
        <source>busy at the moment</source>
        <translation>ocupado en este momento</translation>
    </message>
    <message>
        <source>encodes wrongly</source>
        <translation>codifica mal</translation>
    </message>
    <message>
        <source>its driver crashed</source>
        <translation>su controlador falló</translation>
    </message>
    <message>
        <source>its driver does not answer</source>
        <translation>su controlador no responde</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 met a defect of Sluice itself.</source>
        <translation>%1 encontró un defecto del propio Sluice.</translation>
    </message>
    <message>
        <source>Please report it with the details, and try once more.</source>
        <translation>Notifíquelo con los detalles e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>a defect of Sluice itself</source>
        <translation>un defecto del propio Sluice</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then retry.</source>
        <translation>Devuélvalo a su sitio o conecte su unidad y reintente.</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then retry.</source>
        <translation>Compruebe sus permisos y su unidad y reintente.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, then retry.</source>
        <translation>Cópielo de nuevo desde su origen y reintente.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>%1 is not a video that Sluice knows.</source>
        <translation>%1 no es un vídeo que Sluice conozca.</translation>
    </message>
    <message>
        <source>If it plays elsewhere, convert it there to MP4 or MKV first.</source>
        <translation>Si otro programa lo reproduce, conviértalo allí primero a MP4 o MKV.</translation>
    </message>
    <message>
        <source>not a video that Sluice knows</source>
        <translation>no es un vídeo que Sluice conozca</translation>
    </message>
    <message>
        <source>%1 ends too early: part of it is missing.</source>
        <translation>%1 termina antes de tiempo: falta una parte.</translation>
    </message>
    <message>
        <source>Copy it again from the camera or the original, then retry.</source>
        <translation>Cópielo de nuevo desde la cámara o el original y reintente.</translation>
    </message>
    <message>
        <source>part of the file is missing</source>
        <translation>falta una parte del archivo</translation>
    </message>
    <message>
        <source>%1 has no picture, only other tracks.</source>
        <translation>%1 no tiene imagen, solo otras pistas.</translation>
    </message>
    <message>
        <source>To keep its sound, choose a profile that makes sound alone.</source>
        <translation>Para conservar el sonido, elija un perfil que solo produzca sonido.</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>no contiene imagen</translation>
    </message>
    <message>
        <source>%1 has no sound.</source>
        <translation>%1 no tiene sonido.</translation>
    </message>
    <message>
        <source>Choose a profile that keeps the picture.</source>
        <translation>Elija un perfil que conserve la imagen.</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <source>%1 is damaged: most of it cannot be decoded.</source>
        <translation>%1 está dañado: la mayor parte no se puede descodificar.</translation>
    </message>
    <message>
        <source>Copy it again from the original, or repair it, then retry.</source>
        <translation>Cópielo de nuevo desde el original, o repárelo, y reintente.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>%1 uses a format or a picture size that cannot be decoded here.</source>
        <translation>%1 usa un formato o un tamaño de imagen que no se puede descodificar aquí.</translation>
    </message>
    <message>
        <source>Convert it once with the program that made it, then add the result.</source>
        <translation>Conviértalo una vez con el programa que lo creó y añada el resultado.</translation>
    </message>
    <message>
        <source>its format or size is not supported</source>
        <translation>formato o tamaño no admitido</translation>
    </message>
    <message>
        <source>%1 changed while it was being converted.</source>
        <translation>%1 cambió durante la conversión.</translation>
    </message>
    <message>
        <source>Wait until it is copied or recorded completely, then retry.</source>
        <translation>Espere a que termine de copiarse o grabarse y reintente.</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>el archivo cambió entretanto</translation>
    </message>
    <message>
        <source>%1 ended the converting process in an earlier run and is left alone.</source>
        <translation>%1 puso fin al proceso de conversión en una ejecución anterior y no se toca.</translation>
    </message>
    <message>
        <source>Retry it to try it once more, or copy it again from the original.</source>
        <translation>Reinténtelo para probarlo una vez más o cópielo de nuevo desde el original.</translation>
    </message>
    <message>
        <source>it ended the process in an earlier run</source>
        <translation>puso fin al proceso en una ejecución anterior</translation>
    </message>
    <message>
        <source>%1 has a name that is not valid text.</source>
        <translation>%1 tiene un nombre que no es texto válido.</translation>
    </message>
    <message>
        <source>Rename the file, then add it again.</source>
        <translation>Cambie el nombre del archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>the file name is not valid text</source>
        <translation>el nombre del archivo no es texto válido</translation>
    </message>
    <message>
        <source>%1 cannot be opened to look for videos.</source>
        <translation>%1 no se puede abrir para buscar vídeos.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then add it again.</source>
        <translation>Compruebe los permisos de la carpeta y añádala de nuevo.</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>la carpeta no se puede abrir</translation>
    </message>
    <message>
        <source>%1 holds no video.</source>
        <translation>%1 no contiene ningún vídeo.</translation>
    </message>
    <message>
        <source>Choose another folder, or add the files themselves.</source>
        <translation>Elija otra carpeta o añada los propios archivos.</translation>
    </message>
    <message>
        <source>no video was found</source>
        <translation>no se encontró ningún vídeo</translation>
    </message>
    <message>
        <source>%1 cannot be used as the output folder.</source>
        <translation>%1 no se puede usar como carpeta de salida.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that can be made and written.</source>
        <translation>Elija en este equipo una carpeta que se pueda crear y escribir.</translation>
    </message>
    <message>
        <source>the output folder cannot be used</source>
        <translation>la carpeta de salida no se puede usar</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Choose another output folder, or allow writing to this one.</source>
        <translation>Elija otra carpeta de salida o permita escribir en esta.</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>la salida no se puede escribir</translation>
    </message>
    <message>
        <source>%1 would replace its own source.</source>
        <translation>%1 reemplazaría a su propio origen.</translation>
    </message>
    <message>
        <source>Choose another output folder: Sluice never touches an original.</source>
        <translation>Elija otra carpeta de salida: Sluice nunca toca un original.</translation>
    </message>
    <message>
        <source>the output would replace the source</source>
        <translation>la salida reemplazaría al origen</translation>
    </message>
    <message>
        <source>%1 is there already, and Sluice did not make it from this source.</source>
        <translation>%1 ya existe, y Sluice no lo creó a partir de este origen.</translation>
    </message>
    <message>
        <source>Move that file away or choose another output folder, then retry.</source>
        <translation>Mueva ese archivo o elija otra carpeta de salida y reintente.</translation>
    </message>
    <message>
        <source>another file has the output name</source>
        <translation>otro archivo tiene el nombre de salida</translation>
    </message>
    <message>
        <source>%1 would be written by two sources of this run.</source>
        <translation>%1 lo escribirían dos orígenes de esta ejecución.</translation>
    </message>
    <message>
        <source>Rename one of the two sources, then retry.</source>
        <translation>Cambie el nombre de uno de los dos orígenes y reintente.</translation>
    </message>
    <message>
        <source>two files would get the same name</source>
        <translation>dos archivos tendrían el mismo nombre</translation>
    </message>
    <message>
        <source>%1 does not fit: the disk is full.</source>
        <translation>%1 no cabe: el disco está lleno.</translation>
    </message>
    <message>
        <source>Make room or choose another output folder, then retry.</source>
        <translation>Libere espacio o elija otra carpeta de salida y reintente.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1 no se pudo escribir hasta el final.</translation>
    </message>
    <message>
        <source>Check the drive and its connection, then retry.</source>
        <translation>Compruebe la unidad y su conexión y reintente.</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>error de escritura</translation>
    </message>
    <message>
        <source>%1 was written, but checking found it incomplete, so it was removed.</source>
        <translation>%1 se escribió, pero la comprobación lo encontró incompleto y se eliminó.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look at the log of this file.</source>
        <translation>Reintente; si vuelve a ocurrir, consulte el registro de este archivo.</translation>
    </message>
    <message>
        <source>the result was incomplete</source>
        <translation>el resultado estaba incompleto</translation>
    </message>
    <message>
        <source>%1 was converted before with these settings.</source>
        <translation>%1 ya se convirtió con estos ajustes.</translation>
    </message>
    <message>
        <source>Nothing to do. To convert it anew, choose to overwrite or change the profile.</source>
        <translation>No hay nada que hacer. Para convertirlo de nuevo, elija sobrescribir o cambie el perfil.</translation>
    </message>
    <message>
        <source>converted before</source>
        <translation>ya convertido</translation>
    </message>
    <message>
        <source>%1 is not among the encoders of this computer.</source>
        <translation>%1 no está entre los codificadores de este equipo.</translation>
    </message>
    <message>
        <source>Choose another profile, or install FFmpeg with this encoder.</source>
        <translation>Elija otro perfil o instale FFmpeg con este codificador.</translation>
    </message>
    <message>
        <source>the encoder is not installed</source>
        <translation>el codificador no está instalado</translation>
    </message>
    <message>
        <source>%1 could not be encoded.</source>
        <translation>%1 no se pudo codificar.</translation>
    </message>
    <message>
        <source>Retry with another profile; the log says what the encoder reported.</source>
        <translation>Reintente con otro perfil; el registro indica lo que notificó el codificador.</translation>
    </message>
    <message>
        <source>encoding failed</source>
        <translation>error de codificación</translation>
    </message>
    <message>
        <source>%1 was to be encoded by hardware that does not work on this computer.</source>
        <translation>%1 debía codificarse con hardware que no funciona en este equipo.</translation>
    </message>
    <message>
        <source>Choose another profile, or let this one take the software encoder instead.</source>
        <translation>Elija otro perfil o permita que este use en su lugar el codificador por software.</translation>
    </message>
    <message>
        <source>the hardware encoder does not work here</source>
        <translation>el codificador por hardware no funciona aquí</translation>
    </message>
    <message>
        <source>%1 was given up by the hardware encoder: it is busy, or it broke off.</source>
        <translation>%1 fue abandonado por el codificador por hardware: está ocupado o se interrumpió.</translation>
    </message>
    <message>
        <source>Close other programs that encode or use fewer batches at once, then retry.</source>
        <translation>Cierre otros programas que codifiquen o use menos lotes a la vez y reintente.</translation>
    </message>
    <message>
        <source>the hardware encoder was busy or failed</source>
        <translation>el codificador por hardware estaba ocupado o falló</translation>
    </message>
    <message>
        <source>%1 needs more memory than there was.</source>
        <translation>%1 necesita más memoria de la que había.</translation>
    </message>
    <message>
        <source>Close other programs or use fewer batches at once, then retry.</source>
        <translation>Cierre otros programas o use menos lotes a la vez y reintente.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>%1, the program that converts, is not there.</source>
        <translation>%1, el programa que convierte, no está.</translation>
    </message>
    <message>
        <source>Install Sluice again.</source>
        <translation>Instale Sluice de nuevo.</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>falta el programa de conversión</translation>
    </message>
    <message>
        <source>%1 made the converting process crash.</source>
        <translation>%1 hizo que el proceso de conversión fallara.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Retry it alone, or copy it again.</source>
        <translation>Es probable que el archivo esté dañado. Reinténtelo solo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>the converting process crashed</source>
        <translation>el proceso de conversión falló</translation>
    </message>
    <message>
        <source>%1 made no progress for a long time and was given up.</source>
        <translation>%1 no avanzó durante mucho tiempo y se abandonó.</translation>
    </message>
    <message>
        <source>Check the drive it lies on, then retry.</source>
        <translation>Compruebe la unidad en la que está y reintente.</translation>
    </message>
    <message>
        <source>no progress for a long time</source>
        <translation>sin avance durante mucho tiempo</translation>
    </message>
    <message>
        <source>%1 got an answer that makes no sense.</source>
        <translation>%1 recibió una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it with the details.</source>
        <translation>Reintente; si vuelve a ocurrir, notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>the worker gave a senseless answer</source>
        <translation>el programa de conversión dio una respuesta sin sentido</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Sluice.</source>
        <translation>%1 pertenece a otra versión de Sluice.</translation>
    </message>
    <message>
        <source>Install Sluice again, so that its parts match.</source>
        <translation>Instale Sluice de nuevo para que sus partes coincidan.</translation>
    </message>
    <message>
        <source>the worker is of another version</source>
        <translation>el programa de conversión es de otra versión</translation>
    </message>
    <message>
        <source>%1 is not a profile that Sluice knows.</source>
        <translation>%1 no es un perfil que Sluice conozca.</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>Elija uno de los perfiles de la lista.</translation>
    </message>
    <message>
        <source>unknown profile</source>
        <translation>perfil desconocido</translation>
    </message>
    <message>
        <source>%1 holds settings that cannot be used.</source>
        <translation>%1 contiene ajustes que no se pueden usar.</translation>
    </message>
    <message>
        <source>Correct the profile, or choose another.</source>
        <translation>Corrija el perfil o elija otro.</translation>
    </message>
    <message>
        <source>the profile cannot be used</source>
        <translation>el perfil no se puede usar</translation>
    </message>
    <message>
        <source>%1 is not an allowed setting.</source>
        <translation>%1 no está permitido.</translation>
    </message>
    <message>
        <source>Choose a value within the limits.</source>
        <translation>Elija un valor dentro de los límites.</translation>
    </message>
    <message>
        <source>a setting is not allowed</source>
        <translation>un ajuste no está permitido</translation>
    </message>
    <message>
        <source>%1 is no file of settings that can be used.</source>
        <translation>%1 no es un archivo de ajustes que se pueda usar.</translation>
    </message>
    <message>
        <source>Correct it where the details say, or leave it out.</source>
        <translation>Corríjalo donde indican los detalles o prescinda de él.</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>los ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>Compruebe el espacio libre y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the wanted size.</source>
        <translation>%1 no se puede llevar al tamaño deseado.</translation>
    </message>
    <message>
        <source>Choose a larger size, or a profile that goes by quality.</source>
        <translation>Elija un tamaño mayor o un perfil basado en la calidad.</translation>
    </message>
    <message>
        <source>the wanted size is not possible</source>
        <translation>el tamaño deseado no es posible</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the queue would be lost at a power cut.</source>
        <translation>%1 no se puede escribir, así que la cola se perdería en un corte de corriente.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder.</source>
        <translation>Compruebe el espacio libre y los permisos de su carpeta personal.</translation>
    </message>
    <message>
        <source>the queue cannot be saved</source>
        <translation>la cola no se puede guardar</translation>
    </message>
    <message>
        <source>%1 is in use by another Sluice.</source>
        <translation>%1 está en uso por otro Sluice.</translation>
    </message>
    <message>
        <source>Use the Sluice that is open already, or close it first.</source>
        <translation>Use el Sluice que ya está abierto o ciérrelo primero.</translation>
    </message>
    <message>
        <source>another Sluice is open</source>
        <translation>hay otro Sluice abierto</translation>
    </message>
    <message>
        <source>%1 was stopped before it was finished.</source>
        <translation>%1 se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Reinténtelo cuando quiera.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Lo que se indicó</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>El archivo de salida</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>El programa de conversión</translation>
    </message>
    <message>
        <source>The chosen profile</source>
        <translation>El perfil elegido</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>Un valor</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 cannot be written, so what was changed is not kept.</source>
        <translation>%1 no se puede escribir, así que los cambios no se conservan.</translation>
    </message>
    <message>
        <source>it cannot be saved</source>
        <translation>no se puede guardar</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>guess, range</comment>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>resultados de %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>memoria de %1</translation>
    </message>
    <message>
        <source>“%1” is expected to take %2 of memory, and the limit is %3.</source>
        <translation>Se espera que «%1» ocupe %2 de memoria, y el límite es %3.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>Lo mismo ocurre con %n más.</numerusform>
            <numerusform>Lo mismo ocurre con %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the memory limit, or choose a faster preset, a smaller picture or fewer sizes at once.</source>
        <translation>Suba el límite de memoria o elija un preajuste más rápido, una imagen más pequeña o menos tamaños a la vez.</translation>
    </message>
    <message>
        <source>The results may take up to %1 with what is to stay free, and %2 is free.</source>
        <translation>Los resultados pueden ocupar hasta %1, incluido lo que debe quedar libre, y hay %2 libres.</translation>
    </message>
    <message>
        <source>Make room, or choose another output folder.</source>
        <translation>Libere espacio o elija otra carpeta de salida.</translation>
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
        <translation>%1 más pequeño</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 más grande</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>mismo tamaño</translation>
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
        <translation>queda aprox. %1</translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation>queda aprox. %1 (de %2 a %3)</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Add f&amp;older</source>
        <translation>Añadir car&amp;peta</translation>
    </message>
    <message>
        <source>Add a folder with all videos below it</source>
        <translation>Añadir una carpeta con todos los vídeos que contiene</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation>Añadir &amp;archivos</translation>
    </message>
    <message>
        <source>Add single videos</source>
        <translation>Añadir vídeos sueltos</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Convert what waits</source>
        <translation>Convertir lo que espera</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;sar</translation>
    </message>
    <message>
        <source>Hold everything where it is</source>
        <translation>Detener todo donde está</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finish the files at work, then stop</source>
        <translation>Terminar los archivos en curso y detener</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sal&amp;ir</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Detener de inmediato</translation>
    </message>
    <message>
        <source>Re&amp;view plan</source>
        <translation>Revisar pla&amp;n</translation>
    </message>
    <message>
        <source>See what Start would do to each file</source>
        <translation>Ver qué haría Iniciar con cada archivo</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>Detenido por un fallo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Done, with failures</source>
        <translation>Terminado, con fallos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1 ahorrados en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait again.</source>
        <translation>
            <numerusform>%n archivo vuelve a estar en espera.</numerusform>
            <numerusform>%n archivos vuelven a estar en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not there any more.</source>
        <translation>
            <numerusform>%n ya no está.</numerusform>
            <numerusform>%n ya no están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>, %1 fps</source>
        <translation>, %1 fps</translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation>, HDR</translation>
    </message>
    <message>
        <source>%1 sound copied</source>
        <translation>sonido %1 copiado</translation>
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
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×%2, picture copied</source>
        <translation>%1×%2, imagen copiada</translation>
    </message>
    <message>
        <source>%1×%2 %3, CRF %4</source>
        <translation>%1×%2 %3, CRF %4</translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation>
            <numerusform>HLS, %1 en %n tamaño: %2</numerusform>
            <numerusform>HLS, %1 en %n tamaños: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation>aprox. %1, tarda aprox. %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Its process crashed</source>
        <translation>Su proceso falló</translation>
    </message>
    <message>
        <source>Stopped, waits again</source>
        <translation>Detenido, espera de nuevo</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>No avanza</translation>
    </message>
    <message>
        <source>%1, batch %2, worker %3</source>
        <translation>%1, lote %2, proceso %3</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>desde %1, hace %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>de %1 a %2, %3</translation>
    </message>
    <message>
        <source>stood still for %1</source>
        <translation>sin avanzar durante %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>como máximo %1 de memoria</translation>
    </message>
    <message>
        <source>%1 of memory set aside</source>
        <translation>%1 de memoria reservados</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1, intento %2</translation>
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
        <translation>Imágenes leídas: %1, escritas: %2, descartadas: %3, repetidas: %4</translation>
    </message>
    <message>
        <source>Errors while decoding: %1</source>
        <translation>Errores al descodificar: %1</translation>
    </message>
    <message>
        <source>Took %1, %2 of the processor, %3 of memory at most</source>
        <translation>Duración %1, %2 del procesador, %3 de memoria como máximo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The converting process said</source>
        <translation>Mensajes del proceso de conversión</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Transcodes whole folders of videos without flooding the computer.</source>
        <translation>Convierte carpetas enteras de vídeos sin saturar el equipo.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Colores: system (sistema), light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>Files and folders to add.</source>
        <translation>Archivos y carpetas que se añaden.</translation>
    </message>
    <message>
        <source>sluice: “%1” is no theme; choose system, light or dark.</source>
        <translation>sluice: «%1» no es un tema; elija system, light o dark.</translation>
    </message>
    <message>
        <source>Ask for a folder to add, in the open window where there is one.</source>
        <translation>Pedir una carpeta para añadir, en la ventana abierta si la hay.</translation>
    </message>
    <message>
        <source>Ask for files to add, in the open window where there is one.</source>
        <translation>Pedir archivos para añadir, en la ventana abierta si la hay.</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>%1 at work, up to %2 at a time, in batches of %3</source>
        <translation>%1 en curso, hasta %2 a la vez, en lotes de %3</translation>
    </message>
    <message>
        <source>%1 at work, later %2 at a time, in batches of %3</source>
        <translation>%1 en curso, luego %2 a la vez, en lotes de %3</translation>
    </message>
    <message>
        <source>%1 at a time, in batches of %2</source>
        <translation>%1 a la vez, en lotes de %2</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Plan of conversion</source>
        <translation>Plan de conversión</translation>
    </message>
    <message>
        <source>The first %1 of %2 files.</source>
        <translation>Los primeros %1 de %2 archivos.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n excluida</numerusform>
            <numerusform>%n excluidas</numerusform>
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
            <numerusform>%n a la vez</numerusform>
            <numerusform>%n a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>channels</comment>
        <translation>%1, copiado</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>Omitir: %1</translation>
    </message>
    <message>
        <source>Fail: %1</source>
        <translation>Fallará: %1</translation>
    </message>
    <message>
        <source>Convert, with too little memory</source>
        <translation>Convertir, con poca memoria</translation>
    </message>
    <message>
        <source>Convert, with too little room</source>
        <translation>Convertir, con poco espacio</translation>
    </message>
    <message>
        <source>Convert, under another name</source>
        <translation>Convertir, con otro nombre</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the picture</comment>
        <translation>excluida</translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>size of the picture</comment>
        <translation>%1, copiada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n size(s) up to %2</source>
        <translation>
            <numerusform>%1, %n tamaño, hasta %2</numerusform>
            <numerusform>%1, %n tamaños, hasta %2</numerusform>
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
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file has the name that this one would have had; it becomes “%1”.</source>
        <translation>Otro archivo tiene el nombre que este habría recibido; se llamará «%1».</translation>
    </message>
    <message>
        <source>It is expected to take %1 of memory, which is over the limit.</source>
        <translation>Se espera que ocupe %1 de memoria, más que el límite.</translation>
    </message>
    <message>
        <source>Its result of about %1 does not fit on the output&apos;s disk.</source>
        <translation>Su resultado de aprox. %1 no cabe en el disco de salida.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n archivo por convertir</numerusform>
            <numerusform>%n archivos por convertir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n por omitir</numerusform>
            <numerusform>%n por omitir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <translation>
            <numerusform>%n fallará</numerusform>
            <numerusform>%n fallarán</numerusform>
        </translation>
    </message>
    <message>
        <source>needs up to %1 of the disk, %2 is free</source>
        <translation>necesita hasta %1 de disco, hay %2 libres</translation>
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
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 has no %2 to choose</source>
        <translation>%1 no tiene %2 que elegir</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;, but %4</source>
        <translation>%1 no tiene %2 «%3», sino %4</translation>
    </message>
    <message>
        <source>is for the mode bitrate</source>
        <translation>es para el modo bitrate</translation>
    </message>
    <message>
        <source>the rungs of a ladder have bit rates of their own</source>
        <translation>los peldaños de una escalera tienen sus propias tasas de bits</translation>
    </message>
    <message>
        <source>two passes are for a bit rate or a size, not for a quality</source>
        <translation>las dos pasadas son para una tasa de bits o un tamaño, no para una calidad</translation>
    </message>
    <message>
        <source>%1 has one pass only</source>
        <translation>%1 solo tiene una pasada</translation>
    </message>
    <message>
        <source>is for the mode size</source>
        <translation>es para el modo size</translation>
    </message>
    <message>
        <source>a copied picture keeps its size</source>
        <translation>una imagen copiada conserva su tamaño</translation>
    </message>
    <message>
        <source>a size can be met by one file with pictures, not by %1</source>
        <translation>un tamaño solo lo puede cumplir un archivo único con imagen, no %1</translation>
    </message>
    <message>
        <source>a size needs two passes, and %1 has one only</source>
        <translation>un tamaño necesita dos pasadas, y %1 solo tiene una</translation>
    </message>
    <message>
        <source>how large %1 becomes is not known before</source>
        <translation>no se sabe de antemano qué tamaño tendrá %1</translation>
    </message>
    <message>
        <source>%1 is less than the average of %2</source>
        <translation>%1 es menos que la media de %2</translation>
    </message>
    <message>
        <source>%1 does not keep below a highest bit rate</source>
        <translation>%1 no respeta una tasa de bits máxima</translation>
    </message>
    <message>
        <source>the rungs of a ladder have caps of their own</source>
        <translation>los peldaños de una escalera tienen sus propios máximos</translation>
    </message>
    <message>
        <source>the rungs of a ladder have two seconds of their cap</source>
        <translation>los peldaños de una escalera tienen dos segundos de su máximo</translation>
    </message>
    <message>
        <source>a buffer needs a highest bit rate</source>
        <translation>un búfer necesita una tasa de bits máxima</translation>
    </message>
    <message>
        <source>level %1 ends at %2 kbit/s, and %3 are asked for</source>
        <translation>el nivel %1 llega a %2 kbit/s, y se piden %3</translation>
    </message>
    <message>
        <source>level %1 has a buffer of %2 kbit, and %3 are asked for</source>
        <translation>el nivel %1 tiene un búfer de %2 kbit, y se piden %3</translation>
    </message>
    <message>
        <source>a ladder needs key frames at its segments, which libsvtav1 makes by quality only</source>
        <translation>una escalera necesita fotogramas clave en sus segmentos, y libsvtav1 solo los crea por calidad</translation>
    </message>
    <message>
        <source>%1 takes %2 only</source>
        <translation>%1 solo admite %2</translation>
    </message>
    <message>
        <source>the profile %1 is for %2, not for %3</source>
        <translation>el perfil %1 es para %2, no para %3</translation>
    </message>
    <message>
        <source>players of ladders do not know %1 with %2</source>
        <translation>los reproductores de escaleras no conocen %1 con %2</translation>
    </message>
    <message>
        <source>in a ladder the segments decide where key frames are</source>
        <translation>en una escalera, los segmentos deciden dónde hay fotogramas clave</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor between %2 and %3</source>
        <translation>%1 no es 0 ni está entre %2 y %3</translation>
    </message>
    <message>
        <source>no preset of %1 is called &quot;%2&quot;; the nearest is &quot;%3&quot;</source>
        <translation>ningún preajuste de %1 se llama «%2»; el más parecido es «%3»</translation>
    </message>
    <message>
        <source>sound that is copied keeps its loudness</source>
        <translation>el sonido copiado conserva su sonoridad</translation>
    </message>
    <message>
        <source>a profile without sound has no loudness</source>
        <translation>un perfil sin sonido no tiene sonoridad</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2, which takes %3</source>
        <translation>%1 no puede estar en %2, que admite %3</translation>
    </message>
    <message>
        <source>%1 is odd</source>
        <translation>%1 es impar</translation>
    </message>
    <message>
        <source>the edges are either said or detected</source>
        <translation>los bordes se indican o se detectan, no ambas cosas</translation>
    </message>
    <message>
        <source>a ladder has the sizes of its rungs</source>
        <translation>una escalera tiene los tamaños de sus peldaños</translation>
    </message>
    <message>
        <source>a ladder has square pixels</source>
        <translation>una escalera tiene píxeles cuadrados</translation>
    </message>
    <message>
        <source>an exact size has square pixels</source>
        <translation>un tamaño exacto tiene píxeles cuadrados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate from 1 to 240, such as 25, 29.97 or 30000/1001</source>
        <translation>«%1» no es una frecuencia de 1 a 240, como 25, 29.97 o 30000/1001</translation>
    </message>
    <message>
        <source>a ladder is encoded: its segments begin with key frames of their own</source>
        <translation>una escalera se codifica: sus segmentos empiezan con sus propios fotogramas clave</translation>
    </message>
    <message>
        <source>a picture that is copied stays as it is</source>
        <translation>una imagen copiada se queda como está</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of three letters, as eng</source>
        <translation>«%1» no es un código de tres letras, como eng</translation>
    </message>
    <message>
        <source>no language is named</source>
        <translation>no se indica ningún idioma</translation>
    </message>
    <message>
        <source>%1 cannot stand in segments of mpegts; fmp4 and auto can hold it</source>
        <translation>%1 no puede estar en segmentos mpegts; fmp4 y auto sí lo admiten</translation>
    </message>
    <message>
        <source>a ladder needs at least one rung</source>
        <translation>una escalera necesita al menos un peldaño</translation>
    </message>
    <message>
        <source>more than %1 rungs</source>
        <translation>más de %1 peldaños</translation>
    </message>
    <message>
        <source>rungs go from the highest to the lowest</source>
        <translation>los peldaños van del más alto al más bajo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made of a-z, 0-9 and -</source>
        <translation>«%1» no consta solo de a-z, 0-9 y -</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>a file of sound needs sound</source>
        <translation>un archivo de sonido necesita sonido</translation>
    </message>
    <message>
        <source>another profile has this name</source>
        <translation>otro perfil tiene este nombre</translation>
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
        <translation>Escalera HLS</translation>
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
        <translation>Sonido: M4A</translation>
    </message>
    <message>
        <source>Sound: Opus</source>
        <translation>Sonido: Opus</translation>
    </message>
    <message>
        <source>Sound: MP3</source>
        <translation>Sonido: MP3</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>Sonido: FLAC</translation>
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
        <translation>H.264 por NVIDIA</translation>
    </message>
    <message>
        <source>HEVC by NVIDIA</source>
        <translation>HEVC por NVIDIA</translation>
    </message>
    <message>
        <source>AV1 by NVIDIA</source>
        <translation>AV1 por NVIDIA</translation>
    </message>
    <message>
        <source>H.264 by Intel QSV</source>
        <translation>H.264 por Intel QSV</translation>
    </message>
    <message>
        <source>HEVC by Intel QSV</source>
        <translation>HEVC por Intel QSV</translation>
    </message>
    <message>
        <source>AV1 by Intel QSV</source>
        <translation>AV1 por Intel QSV</translation>
    </message>
    <message>
        <source>H.264 by VA-API</source>
        <translation>H.264 por VA-API</translation>
    </message>
    <message>
        <source>HEVC by VA-API</source>
        <translation>HEVC por VA-API</translation>
    </message>
    <message>
        <source>AV1 by VA-API</source>
        <translation>AV1 por VA-API</translation>
    </message>
    <message>
        <source>Encode by software</source>
        <translation>Codificar por software</translation>
    </message>
    <message>
        <source>Let the file fail</source>
        <translation>Dejar que el archivo falle</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>Copy what fits already</source>
        <translation>Copiar lo que ya encaja</translation>
    </message>
    <message>
        <source>Copy always</source>
        <translation>Copiar siempre</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Usual (4:2:0)</source>
        <translation>Habitual (4:2:0)</translation>
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
        <translation>Franjas negras</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>As said here</source>
        <translation>Como se indica aquí</translation>
    </message>
    <message>
        <source>Black bars, found in each film</source>
        <translation>Franjas negras, buscadas en cada película</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Como el origen</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejar como están</translation>
    </message>
    <message>
        <source>Make whole where marked</source>
        <translation>Desentrelazar las marcadas</translation>
    </message>
    <message>
        <source>Make all whole</source>
        <translation>Desentrelazar todas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Keep where possible</source>
        <translation>Conservar si es posible</translation>
    </message>
    <message>
        <source>Make standard range</source>
        <translation>Pasar a rango estándar</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
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
        <translation>La predeterminada</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>MPEG-TS</source>
        <translation>MPEG-TS</translation>
    </message>
    <message>
        <source>Fragmented MP4</source>
        <translation>MP4 fragmentado</translation>
    </message>
    <message>
        <source>The picture is copied as it is: nothing is lost, and nothing becomes smaller.</source>
        <translation>La imagen se copia como está: no se pierde nada, y nada se reduce.</translation>
    </message>
    <message>
        <source>Each file becomes about %1 large.</source>
        <translation>Cada archivo ocupará aprox. %1.</translation>
    </message>
    <message>
        <source>About %1 for an hour.</source>
        <translation>Aprox. %1 por hora.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for an hour, %n sizes together.</source>
        <translation>
            <numerusform>Aprox. %1 por hora, %n tamaño en total.</numerusform>
            <numerusform>Aprox. %1 por hora, %n tamaños en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for an hour at %2.</source>
        <translation>Aprox. %1 por hora a %2.</translation>
    </message>
    <message>
        <source>An hour of film is about %1 of work for one core.</source>
        <translation>Una hora de película son aprox. %1 de trabajo para un núcleo.</translation>
    </message>
    <message>
        <source>Plays nearly everywhere.</source>
        <translation>Se reproduce casi en todas partes.</translation>
    </message>
    <message>
        <source>Plays on newer phones, televisions and computers.</source>
        <translation>Se reproduce en teléfonos, televisores y equipos recientes.</translation>
    </message>
    <message>
        <source>Plays on devices and browsers of the last few years.</source>
        <translation>Se reproduce en dispositivos y navegadores de los últimos años.</translation>
    </message>
    <message>
        <source>Plays in every browser, not on every television.</source>
        <translation>Se reproduce en todos los navegadores, no en todos los televisores.</translation>
    </message>
    <message>
        <source>The sound alone, for music players and phones.</source>
        <translation>Solo el sonido, para reproductores de música y teléfonos.</translation>
    </message>
    <message>
        <source>Plays where the source plays.</source>
        <translation>Se reproduce donde se reproduce el origen.</translation>
    </message>
    <message>
        <source>For editing: few players show such samples.</source>
        <translation>Para edición: pocos reproductores admiten estas muestras.</translation>
    </message>
    <message>
        <source>For a web server: players take the size that the line carries.</source>
        <translation>Para un servidor web: los reproductores toman el tamaño que la línea soporta.</translation>
    </message>
    <message>
        <source>Matroska plays in most players, seldom in browsers.</source>
        <translation>Matroska se reproduce en la mayoría de los reproductores, rara vez en navegadores.</translation>
    </message>
    <message>
        <source>HDR is kept.</source>
        <translation>El HDR se conserva.</translation>
    </message>
    <message>
        <source>HDR becomes standard range.</source>
        <translation>El HDR pasa a rango estándar.</translation>
    </message>
    <message>
        <source>Without sound.</source>
        <translation>Sin sonido.</translation>
    </message>
    <message>
        <source>The sound is copied as it is.</source>
        <translation>El sonido se copia como está.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>up to %n channels</source>
        <translation>
            <numerusform>hasta %n canal</numerusform>
            <numerusform>hasta %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2.</source>
        <translation>Sonido: %1, %2.</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <translation>Ultrarrápida</translation>
    </message>
    <message>
        <source>Super fast</source>
        <translation>Superrápida</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>Muy rápida</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápida</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lenta</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>Muy lenta</translation>
    </message>
    <message>
        <source>Slowest of all</source>
        <translation>La más lenta</translation>
    </message>
    <message>
        <source>As the driver does</source>
        <translation>La del controlador</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Imágenes fijas</translation>
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
        <translation>Descodificación rápida</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>Sin retardo</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it stands in the list of profiles.</source>
        <translation>Tal como figura en la lista de perfiles.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>One sentence that is shown where the mouse rests on the profile.</source>
        <translation>Una frase que se muestra al detener el ratón sobre el perfil.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>What the results are: one file each, a folder with an HLS ladder, or the sound alone.</source>
        <translation>Qué son los resultados: un archivo por cada origen, una carpeta con una escalera HLS o solo el sonido.</translation>
    </message>
    <message>
        <source>Keep the time of the file</source>
        <translation>Conservar la fecha del archivo</translation>
    </message>
    <message>
        <source>The result gets the time of the last change of its source. Off: that of now.</source>
        <translation>El resultado recibe la fecha del último cambio de su origen. Desactivado: la de ahora.</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>Codificador de vídeo</translation>
    </message>
    <message>
        <source>What compresses the picture. H.264 plays nearly everywhere; HEVC and AV1 make smaller files and take longer.</source>
        <translation>Lo que comprime la imagen. H.264 se reproduce casi en todas partes; HEVC y AV1 producen archivos más pequeños y tardan más.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How much work the encoder puts in: slower makes smaller files of the same quality.</source>
        <translation>Cuánto trabajo invierte el codificador: más lento produce archivos más pequeños con la misma calidad.</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>Sin la tarjeta gráfica</translation>
    </message>
    <message>
        <source>What becomes of files for which the card is not there or has no time.</source>
        <translation>Qué ocurre con los archivos para los que la tarjeta no está o no tiene tiempo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Encode it, or copy it from the source without any loss.</source>
        <translation>Codificarla o copiarla del origen sin ninguna pérdida.</translation>
    </message>
    <message>
        <source>Size goes by</source>
        <translation>Tamaño según</translation>
    </message>
    <message>
        <source>A quality gives each film the bits that it needs; a bit rate or a size gives it what you say.</source>
        <translation>Una calidad da a cada película los bits que necesita; una tasa de bits o un tamaño le dan lo que se indique.</translation>
    </message>
    <message>
        <source>Smaller numbers look better and make larger files.</source>
        <translation>Los números más pequeños se ven mejor y producen archivos más grandes.</translation>
    </message>
    <message>
        <source>The average of the picture.</source>
        <translation>La media de la imagen.</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Tamaño de cada archivo</translation>
    </message>
    <message>
        <source>Met with two passes, whatever the length of the film.</source>
        <translation>Se cumple con dos pasadas, sea cual sea la duración de la película.</translation>
    </message>
    <message>
        <source>Two passes</source>
        <translation>Dos pasadas</translation>
    </message>
    <message>
        <source>The source is read twice and the bit rate is met more closely; takes longer.</source>
        <translation>El origen se lee dos veces y la tasa de bits se cumple mejor; tarda más.</translation>
    </message>
    <message>
        <source>Highest bit rate</source>
        <translation>Tasa de bits máxima</translation>
    </message>
    <message>
        <source>What the picture never goes above, for players and lines that bear no more.</source>
        <translation>Lo que la imagen nunca supera, para reproductores y líneas que no soportan más.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>Over how much the highest bit rate is held.</source>
        <translation>Sobre cuánto se mantiene la tasa de bits máxima.</translation>
    </message>
    <message>
        <source>Two seconds of it</source>
        <translation>Dos segundos de esa tasa</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>Optimizado para</translation>
    </message>
    <message>
        <source>What the pictures are like, where the encoder knows such a thing.</source>
        <translation>Cómo son las imágenes, si el codificador lo distingue.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nada en especial</translation>
    </message>
    <message>
        <source>Profile of the format</source>
        <translation>Perfil del formato</translation>
    </message>
    <message>
        <source>For devices that know no more than this one.</source>
        <translation>Para dispositivos que no conocen más que este.</translation>
    </message>
    <message>
        <source>The encoder’s</source>
        <translation>El del codificador</translation>
    </message>
    <message>
        <source>Level of the format</source>
        <translation>Nivel del formato</translation>
    </message>
    <message>
        <source>For devices that take no more than this one.</source>
        <translation>Para dispositivos que no admiten más que este.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How finely colours are kept. Players show 4:2:0; the others are for editing.</source>
        <translation>Con qué finura se conservan los colores. Los reproductores muestran 4:2:0; los demás son para edición.</translation>
    </message>
    <message>
        <source>Key frames at least every</source>
        <translation>Fotogramas clave al menos cada</translation>
    </message>
    <message>
        <source>Shorter makes jumping in the film quicker and the file larger.</source>
        <translation>Más corto agiliza los saltos en la película y agranda el archivo.</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <translation>Unos diez segundos</translation>
    </message>
    <message>
        <source>Not wider than</source>
        <translation>Anchura máxima</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged.</source>
        <translation>La imagen se ajusta para que quepa y nunca se amplía.</translation>
    </message>
    <message>
        <source>Not higher than</source>
        <translation>Altura máxima</translation>
    </message>
    <message>
        <source>Exact width</source>
        <translation>Anchura exacta</translation>
    </message>
    <message>
        <source>Every picture gets this width, also where it must be enlarged.</source>
        <translation>Todas las imágenes reciben esta anchura, aunque haya que ampliarlas.</translation>
    </message>
    <message>
        <source>Exact height</source>
        <translation>Altura exacta</translation>
    </message>
    <message>
        <source>Every picture gets this height, also where it must be enlarged.</source>
        <translation>Todas las imágenes reciben esta altura, aunque haya que ampliarlas.</translation>
    </message>
    <message>
        <source>Pictures of another shape</source>
        <translation>Imágenes de otra forma</translation>
    </message>
    <message>
        <source>How they come into the exact size.</source>
        <translation>Cómo se llevan al tamaño exacto.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>What is cut off before anything is scaled.</source>
        <translation>Lo que se recorta antes de escalar.</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>Recorte a la izquierda</translation>
    </message>
    <message>
        <source>Pixels of the upright picture.</source>
        <translation>Píxeles de la imagen ya girada en su posición.</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>Recorte arriba</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>Recorte a la derecha</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>Recorte abajo</translation>
    </message>
    <message>
        <source>Shape of pixels</source>
        <translation>Forma de los píxeles</translation>
    </message>
    <message>
        <source>Old recordings have pixels that are not square; some players show them squeezed.</source>
        <translation>Las grabaciones antiguas tienen píxeles que no son cuadrados; algunos reproductores las muestran comprimidas.</translation>
    </message>
    <message>
        <source>Interlaced pictures</source>
        <translation>Imágenes entrelazadas</translation>
    </message>
    <message>
        <source>Of old television and camcorders: two half pictures in one.</source>
        <translation>De la televisión y las videocámaras antiguas: dos medias imágenes en una.</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>Reducción de ruido</translation>
    </message>
    <message>
        <source>For grainy pictures; costs time and some detail.</source>
        <translation>Para imágenes con grano; cuesta tiempo y algo de detalle.</translation>
    </message>
    <message>
        <source>High dynamic range</source>
        <translation>Alto rango dinámico</translation>
    </message>
    <message>
        <source>HDR needs a screen that shows it; elsewhere it looks pale.</source>
        <translation>El HDR necesita una pantalla que lo muestre; en otras se ve pálido.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frecuencia de imagen</translation>
    </message>
    <message>
        <source>How many pictures a second the result has.</source>
        <translation>Cuántas imágenes por segundo tiene el resultado.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>From 1 to 240: 25, 29.97 or 30000/1001.</source>
        <translation>De 1 a 240: 25, 29.97 o 30000/1001.</translation>
    </message>
    <message>
        <source>Keep the sound</source>
        <translation>Conservar el sonido</translation>
    </message>
    <message>
        <source>Off: the result is silent.</source>
        <translation>Desactivado: el resultado es mudo.</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>Codificador de sonido</translation>
    </message>
    <message>
        <source>AAC plays nearly everywhere; Opus is smaller; FLAC loses nothing.</source>
        <translation>AAC se reproduce casi en todas partes; Opus es más pequeño; FLAC no pierde nada.</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>Tasa de bits del sonido</translation>
    </message>
    <message>
        <source>For stereo: mono takes half of it, 5.1 two and a half times.</source>
        <translation>Para estéreo: mono toma la mitad, 5.1 dos veces y media.</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>Canales como máximo</translation>
    </message>
    <message>
        <source>Sound with more of them is mixed down. 2 is stereo, 6 is 5.1.</source>
        <translation>El sonido con más canales se mezcla. 2 es estéreo, 6 es 5.1.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tracks of sound</source>
        <translation>Pistas de sonido</translation>
    </message>
    <message>
        <source>Which of them go along.</source>
        <translation>Cuáles de ellas se incluyen.</translation>
    </message>
    <message>
        <source>Languages of the sound</source>
        <translation>Idiomas del sonido</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng. Without any of them, the default track.</source>
        <translation>Códigos de tres letras en el orden del resultado: deu, eng. Si no hay ninguno de ellos, la pista predeterminada.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>All films are brought to the same loudness. -16 is for computers and phones, -23 for television.</source>
        <translation>Todas las películas se llevan a la misma sonoridad. -16 es para equipos y teléfonos, -23 para televisión.</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>Pico máximo</translation>
    </message>
    <message>
        <source>The sound does not go above it before it is encoded.</source>
        <translation>El sonido no lo supera antes de codificarse.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Pistas de subtítulos</translation>
    </message>
    <message>
        <source>Which of them go along, where the kind of file can hold them.</source>
        <translation>Cuáles de ellas se incluyen, si el tipo de archivo las admite.</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Idiomas de los subtítulos</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng.</source>
        <translation>Códigos de tres letras en el orden del resultado: deu, eng.</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>Duración de un segmento</translation>
    </message>
    <message>
        <source>Shorter starts and adapts sooner; longer is smaller.</source>
        <translation>Más corto empieza y se adapta antes; más largo ocupa menos.</translation>
    </message>
    <message>
        <source>Kind of segments</source>
        <translation>Tipo de segmentos</translation>
    </message>
    <message>
        <source>MPEG-TS plays nearly everywhere and holds H.264 only.</source>
        <translation>MPEG-TS se reproduce casi en todas partes y solo admite H.264.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>From the largest to the smallest; sizes that are larger than the source are left out.</source>
        <translation>Del más grande al más pequeño; los tamaños mayores que el origen se excluyen.</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Convert next</source>
        <translation>Convertir a continuación</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Convert in its turn</source>
        <translation>Convertir cuando le toque</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>Mostrar el origen en su carpeta</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Mostrar el resultado en su carpeta</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>se desea una frecuencia de imagen constante</translation>
    </message>
    <message>
        <source>its frame rate is not known</source>
        <translation>su frecuencia de imagen no se conoce</translation>
    </message>
    <message>
        <source>it has %1 frames a second</source>
        <translation>tiene %1 imágenes por segundo</translation>
    </message>
    <message>
        <source>its pixels are %1</source>
        <translation>sus píxeles son %1</translation>
    </message>
    <message>
        <source>%1 cannot hold %2</source>
        <translation>%1 no admite %2</translation>
    </message>
    <message>
        <source>the source does not say when its pictures are shown</source>
        <translation>el origen no indica cuándo se muestran sus imágenes</translation>
    </message>
    <message>
        <source>%1 cannot hold a turn by %2 degrees</source>
        <translation>%1 no admite un giro de %2 grados</translation>
    </message>
    <message>
        <source>it is %1 and not %2</source>
        <translation>es %1 y no %2</translation>
    </message>
    <message>
        <source>its edges are cut off</source>
        <translation>sus bordes se recortan</translation>
    </message>
    <message>
        <source>its pixels are not square</source>
        <translation>sus píxeles no son cuadrados</translation>
    </message>
    <message>
        <source>its size is %1</source>
        <translation>su tamaño es %1</translation>
    </message>
    <message>
        <source>it is to be deinterlaced</source>
        <translation>se debe desentrelazar</translation>
    </message>
    <message>
        <source>noise is to be taken away</source>
        <translation>se debe reducir el ruido</translation>
    </message>
    <message>
        <source>it is HDR</source>
        <translation>es HDR</translation>
    </message>
    <message>
        <source>its loudness is to be changed</source>
        <translation>su sonoridad se debe cambiar</translation>
    </message>
    <message>
        <source>it has %1 channels</source>
        <translation>sus canales son %1</translation>
    </message>
    <message>
        <source>it has %1 samples a second</source>
        <translation>tiene %1 muestras por segundo</translation>
    </message>
    <message>
        <source>it has %1 kbit/s</source>
        <translation>tiene %1 kbit/s</translation>
    </message>
    <message>
        <source>%1 is too small for it</source>
        <translation>%1 es demasiado pequeño para ello</translation>
    </message>
    <message>
        <source>encoded by hardware: %1</source>
        <translation>codificado por hardware: %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 no se usa: %2</translation>
    </message>
    <message>
        <source>encoded by %1: %2</source>
        <translation>codificado por %1: %2</translation>
    </message>
    <message>
        <source>subtitles kept: %1</source>
        <translation>subtítulos conservados: %1</translation>
    </message>
    <message>
        <source>subtitles kept: %1 becomes %2</source>
        <translation>subtítulos conservados: %1 pasa a %2</translation>
    </message>
    <message>
        <source>subtitles left out: %1 cannot hold %2</source>
        <translation>subtítulos excluidos: %1 no admite %2</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: the profile has none</source>
        <translation>pistas de subtítulos excluidas: %1 (el perfil no incluye ninguna)</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: not in %2</source>
        <translation>pistas de subtítulos excluidas: %1 (no están en %2)</translation>
    </message>
    <message>
        <source>subtitles left out: more than %1 tracks</source>
        <translation>subtítulos excluidos: más de %1 pistas</translation>
    </message>
    <message>
        <source>%1 holds none</source>
        <translation>%1 no lo permite</translation>
    </message>
    <message>
        <source>it is %1, and neither JPEG nor PNG</source>
        <translation>es %1, ni JPEG ni PNG</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>datos dañados</translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation>tiene %1 bytes</translation>
    </message>
    <message>
        <source>too much is attached</source>
        <translation>hay demasiados datos adjuntos</translation>
    </message>
    <message>
        <source>cover art kept</source>
        <translation>carátula conservada</translation>
    </message>
    <message>
        <source>cover art left out: %1</source>
        <translation>carátula excluida: %1</translation>
    </message>
    <message>
        <source>%1 attachment(s) kept</source>
        <translation>adjuntos conservados: %1</translation>
    </message>
    <message>
        <source>nothing is in them</source>
        <translation>están vacíos</translation>
    </message>
    <message>
        <source>%1 attachment(s) left out: %2</source>
        <translation>adjuntos excluidos: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>se conserva %1</translation>
    </message>
    <message>
        <source>%1 scaled to %2, with black bars to %3</source>
        <translation>%1 escalado a %2, con franjas negras hasta %3</translation>
    </message>
    <message>
        <source>%1 scaled to %2</source>
        <translation>%1 escalado a %2</translation>
    </message>
    <message>
        <source>%1 stretched to %2</source>
        <translation>%1 estirado a %2</translation>
    </message>
    <message>
        <source>%1 with pixels of %2:%3 kept</source>
        <translation>se conserva %1 con píxeles de %2:%3</translation>
    </message>
    <message>
        <source>%1 scaled to %2 with pixels of %3:%4</source>
        <translation>%1 escalado a %2 con píxeles de %3:%4</translation>
    </message>
    <message>
        <source>constant %1 frames a second</source>
        <translation>%1 imágenes por segundo constantes</translation>
    </message>
    <message>
        <source>%1 frames a second thinned to %2</source>
        <translation>de %1 imágenes por segundo reducido a %2</translation>
    </message>
    <message>
        <source>at most %1 frames a second</source>
        <translation>como máximo %1 imágenes por segundo</translation>
    </message>
    <message>
        <source>black bars kept: they were not looked for</source>
        <translation>franjas negras conservadas: no se buscaron</translation>
    </message>
    <message>
        <source>%1 px above and below</source>
        <translation>%1 px arriba y abajo</translation>
    </message>
    <message>
        <source>%1 px above</source>
        <translation>%1 px arriba</translation>
    </message>
    <message>
        <source>%1 px below</source>
        <translation>%1 px abajo</translation>
    </message>
    <message>
        <source>%1 px left and right</source>
        <translation>%1 px a la izquierda y a la derecha</translation>
    </message>
    <message>
        <source>%1 px left</source>
        <translation>%1 px a la izquierda</translation>
    </message>
    <message>
        <source>%1 px right</source>
        <translation>%1 px a la derecha</translation>
    </message>
    <message>
        <source>no black bars found</source>
        <translation>no se encontraron franjas negras</translation>
    </message>
    <message>
        <source>black bars cut: %1</source>
        <translation>franjas negras recortadas: %1</translation>
    </message>
    <message>
        <source>%1 cropped to %2 at %3,%4</source>
        <translation>%1 recortado a %2 en %3,%4</translation>
    </message>
    <message>
        <source>pixels made square: %1 becomes %2</source>
        <translation>píxeles convertidos en cuadrados: %1 pasa a %2</translation>
    </message>
    <message>
        <source>deinterlaced from end to end</source>
        <translation>desentrelazado de principio a fin</translation>
    </message>
    <message>
        <source>interlaced, left as it is</source>
        <translation>entrelazado, se deja como está</translation>
    </message>
    <message>
        <source>interlaced: deinterlaced</source>
        <translation>entrelazado: desentrelazado</translation>
    </message>
    <message>
        <source>noise taken away: %1</source>
        <translation>ruido reducido: %1</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: the profile asks for it</source>
        <translation>HDR convertido a SDR: el perfil lo pide</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: 8 bits are asked for</source>
        <translation>HDR convertido a SDR: se piden 8 bits</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: H.264 has 8 bits here</source>
        <translation>HDR convertido a SDR: H.264 tiene aquí 8 bits</translation>
    </message>
    <message>
        <source>HDR kept, with 10 bits</source>
        <translation>HDR conservado, con 10 bits</translation>
    </message>
    <message>
        <source>%1p left out: the source is smaller</source>
        <translation>%1p excluido: el origen es más pequeño</translation>
    </message>
    <message>
        <source>segments of fragmented MP4: %1 cannot stand in MPEG-TS</source>
        <translation>segmentos de MP4 fragmentado: %1 no puede estar en MPEG-TS</translation>
    </message>
    <message>
        <source>no audio in %1: the default track is taken</source>
        <translation>no hay sonido en %1: se toma la pista predeterminada</translation>
    </message>
    <message>
        <source>audio mixed from %1 to %2 channels</source>
        <translation>canales de sonido mezclados: de %1 a %2</translation>
    </message>
    <message>
        <source>audio copied: %1</source>
        <translation>sonido copiado: %1</translation>
    </message>
    <message>
        <source>an audio track left out: %1</source>
        <translation>una pista de sonido excluida: %1</translation>
    </message>
    <message>
        <source>audio encoded: %1</source>
        <translation>sonido codificado: %1</translation>
    </message>
    <message>
        <source>no audio in the source</source>
        <translation>no hay sonido en el origen</translation>
    </message>
    <message>
        <source>audio left out: the profile has none</source>
        <translation>sonido excluido: el perfil no lo incluye</translation>
    </message>
    <message>
        <source>%1 holds %2 audio track(s)</source>
        <translation>pistas de sonido que %1 admite: %2</translation>
    </message>
    <message>
        <source>loudness brought to %1 LUFS, peaks to %2 dBTP at most</source>
        <translation>sonoridad llevada a %1 LUFS, picos a %2 dBTP como máximo</translation>
    </message>
    <message>
        <source>%1 more audio tracks dropped</source>
        <translation>otras pistas de sonido descartadas: %1</translation>
    </message>
    <message>
        <source>video copied: %1, %2</source>
        <translation>vídeo copiado: %1, %2</translation>
    </message>
    <message>
        <source>a bit rate or settings of the encoder are asked for</source>
        <translation>se piden una tasa de bits o ajustes del codificador</translation>
    </message>
    <message>
        <source>video encoded: %1</source>
        <translation>vídeo codificado: %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>calidad %1</translation>
    </message>
    <message>
        <source>each rung with its own bit rate</source>
        <translation>cada peldaño con su propia tasa de bits</translation>
    </message>
    <message>
        <source>%1 kbit/s on average</source>
        <translation>%1 kbit/s de media</translation>
    </message>
    <message>
        <source>at most %1 kbit/s</source>
        <translation>como máximo %1 kbit/s</translation>
    </message>
    <message>
        <source>in two passes</source>
        <translation>en dos pasadas</translation>
    </message>
    <message>
        <source>to fit into %1</source>
        <translation>para caber en %1</translation>
    </message>
    <message>
        <source>tuned for %1</source>
        <translation>optimizado para %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>pixels as %1</source>
        <translation>píxeles como %1</translation>
    </message>
    <message>
        <source>a key frame at least every %1 s</source>
        <translation>un fotograma clave al menos cada %1 s</translation>
    </message>
    <message>
        <source>%1 could not be used (%2): encoded by %3 instead</source>
        <translation>%1 no se pudo usar (%2): codificado en su lugar por %3</translation>
    </message>
    <message>
        <source>the track is empty</source>
        <translation>la pista está vacía</translation>
    </message>
    <message>
        <source>%1 packets before the first key frame left out</source>
        <translation>paquetes anteriores al primer fotograma clave, omitidos: %1</translation>
    </message>
    <message>
        <source>%1 packets without a time got one</source>
        <translation>paquetes sin marca de tiempo, completados: %1</translation>
    </message>
    <message>
        <source>%1 packets out of order were moved</source>
        <translation>paquetes desordenados, recolocados: %1</translation>
    </message>
    <message>
        <source>%1 packets are damaged, and were copied so</source>
        <translation>paquetes dañados, copiados tal cual: %1</translation>
    </message>
    <message>
        <source>%1 pictures that an edit hid at the start are shown</source>
        <translation>imágenes del principio que un montaje ocultaba, visibles: %1</translation>
    </message>
    <message>
        <source>its form changes at %1 s, which not every player follows</source>
        <translation>su forma cambia en %1 s, lo que no todos los reproductores admiten</translation>
    </message>
    <message>
        <source>%1 decoding errors</source>
        <translation>errores de decodificación: %1</translation>
    </message>
    <message>
        <source>%1 decoding errors, the first at %2 s</source>
        <translation>errores de decodificación: %1, el primero en %2 s</translation>
    </message>
    <message>
        <source>sound: too quiet or too short to have a loudness, left as it is</source>
        <translation>sonido: demasiado bajo o corto para tener una sonoridad, se deja como está</translation>
    </message>
    <message>
        <source>sound: %1 LUFS before, %2 dB</source>
        <translation>sonido: %1 LUFS antes, %2 dB</translation>
    </message>
    <message>
        <source>peaks held at %1 dBTP</source>
        <translation>picos limitados a %1 dBTP</translation>
    </message>
    <message>
        <source>%1; %2 LUFS is what the peaks allow</source>
        <translation>%1; los picos solo permiten %2 LUFS</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sonido: %1</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>Subtítulos: %1</translation>
    </message>
    <message>
        <source>%1 without a time left out</source>
        <translation>sin marca de tiempo, omitidos: %1</translation>
    </message>
    <message>
        <source>%1 out of order were moved</source>
        <translation>desordenados, recolocados: %1</translation>
    </message>
    <message>
        <source>%1 that cannot be read left out</source>
        <translation>ilegibles, omitidos: %1</translation>
    </message>
    <message>
        <source>%1 that are no UTF-8 were mended</source>
        <translation>no son UTF-8, corregidos: %1</translation>
    </message>
    <message>
        <source>%1 that are too long left out</source>
        <translation>demasiado largos, omitidos: %1</translation>
    </message>
    <message>
        <source>a track is left out, %1</source>
        <translation>se omite una pista, %1</translation>
    </message>
    <message>
        <source>The source ends at %1 s of %2 s</source>
        <translation>El origen termina en %1 s de %2 s</translation>
    </message>
    <message>
        <source>The source ends at %1 s</source>
        <translation>El origen termina en %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, because they begin too late: %1 tracks</source>
        <translation>Omitidas porque empiezan demasiado tarde: %1 pistas</translation>
    </message>
    <message>
        <source>%1 bytes, where at most %2 were wanted</source>
        <translation>%1 bytes, cuando se querían %2 como máximo</translation>
    </message>
    <message>
        <source>%1 frames dropped that had no time of their own</source>
        <translation>fotogramas sin tiempo propio, descartados: %1</translation>
    </message>
    <message>
        <source>this FFmpeg cannot map HDR to standard range; colours will look pale</source>
        <translation>este FFmpeg no puede convertir HDR al rango estándar; los colores se verán pálidos</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
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
        <translation>&amp;Convertir por lotes</translation>
    </message>
    <message>
        <source>One process converts several files in turn. Off: a process of its own for every file.</source>
        <translation>Un proceso convierte varios archivos uno tras otro. Desactivado: un proceso propio para cada archivo.</translation>
    </message>
    <message>
        <source>&amp;Files in a batch</source>
        <translation>&amp;Archivos por lote</translation>
    </message>
    <message>
        <source>Automatic: as many as make up the work that is wanted for a batch.</source>
        <translation>Automático: tantos como hagan falta para el trabajo deseado de un lote.</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>Lí&amp;mite de memoria</translation>
    </message>
    <message>
        <source>From here on no new batch begins.</source>
        <translation>A partir de aquí no empieza ningún lote nuevo.</translation>
    </message>
    <message>
        <source>Batches at &amp;once</source>
        <translation>Lotes a la ve&amp;z</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>Automático: tantos como soporten el procesador y la memoria.</translation>
    </message>
    <message>
        <source>&amp;Threads for each file</source>
        <translation>&amp;Hilos por archivo</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>Automático: el procesador se reparte de forma equitativa.</translation>
    </message>
    <message>
        <source>C&amp;heck of a finished file</source>
        <translation>Compro&amp;bación de un archivo terminado</translation>
    </message>
    <message>
        <source>Every file is read back before it gets its name; this is how much of it is decoded.</source>
        <translation>Cada archivo se vuelve a leer antes de recibir su nombre; esta es la parte que se descodifica.</translation>
    </message>
    <message>
        <source>&amp;Work in an automatic batch</source>
        <translation>&amp;Trabajo de un lote automático</translation>
    </message>
    <message>
        <source>How long one process works until a fresh one takes over.</source>
        <translation>Cuánto tiempo trabaja un proceso hasta que lo releva uno nuevo.</translation>
    </message>
    <message>
        <source>Lar&amp;gest automatic batch</source>
        <translation>Lote automático más &amp;grande</translation>
    </message>
    <message>
        <source>However short the files are, a batch holds no more of them.</source>
        <translation>Por muy cortos que sean los archivos, un lote no contiene más.</translation>
    </message>
    <message>
        <source>Learn from e&amp;arlier runs</source>
        <translation>Aprender de ejecuc&amp;iones anteriores</translation>
    </message>
    <message>
        <source>Estimates of time and memory follow what was measured before.</source>
        <translation>Las estimaciones de tiempo y memoria siguen lo que se midió antes.</translation>
    </message>
    <message>
        <source>Memory &amp;reserved for a file</source>
        <translation>Memoria &amp;reservada para un archivo</translation>
    </message>
    <message>
        <source>Times what the file is expected to take.</source>
        <translation>Veces lo que se espera que ocupe el archivo.</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>Mar&amp;gen</translation>
    </message>
    <message>
        <source>So many points below a limit work goes on.</source>
        <translation>El trabajo continúa a estos puntos por debajo de un límite.</translation>
    </message>
    <message>
        <source>Shortest &amp;time between changes</source>
        <translation>&amp;Tiempo mínimo entre cambios</translation>
    </message>
    <message>
        <source>Nothing is held back or let go again sooner.</source>
        <translation>Nada se retiene ni se vuelve a soltar antes.</translation>
    </message>
    <message>
        <source>&amp;Critical memory</source>
        <translation>Memoria crít&amp;ica</translation>
    </message>
    <message>
        <source>From here on not even a single file begins.</source>
        <translation>A partir de aquí no empieza ni un solo archivo.</translation>
    </message>
    <message>
        <source>&amp;Processor limit</source>
        <translation>Límite del &amp;procesador</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>Por encima, sea cual sea la causa, no empieza ningún lote nuevo.</translation>
    </message>
    <message>
        <source>Waiting for m&amp;emory</source>
        <translation>Esper&amp;a de memoria</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for memory so much of the time.</source>
        <translation>No empieza ningún lote nuevo mientras los programas esperan memoria durante esta parte del tiempo.</translation>
    </message>
    <message>
        <source>&amp;Want of memory</source>
        <translation>&amp;Falta de memoria</translation>
    </message>
    <message>
        <source>Files at work wait or start again later while all programs wait for memory so much of the time.</source>
        <translation>Los archivos en curso esperan o empiezan de nuevo más tarde mientras todos los programas esperan memoria durante esta parte del tiempo.</translation>
    </message>
    <message>
        <source>Waiting for the dis&amp;k</source>
        <translation>Espera de dis&amp;co</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for a disk so much of the time.</source>
        <translation>No empieza ningún lote nuevo mientras los programas esperan un disco durante esta parte del tiempo.</translation>
    </message>
    <message>
        <source>Waiting for the process&amp;or</source>
        <translation>Espera de pr&amp;ocesador</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for the processor so much of the time.</source>
        <translation>No empieza ningún lote nuevo mientras los programas esperan el procesador durante esta parte del tiempo.</translation>
    </message>
    <message>
        <source>Space to keep &amp;free</source>
        <translation>Espacio que debe &amp;quedar libre</translation>
    </message>
    <message>
        <source>No new batch begins while the disk of the output has less.</source>
        <translation>No empieza ningún lote nuevo mientras el disco de salida tenga menos.</translation>
    </message>
    <message>
        <source>Pause on ba&amp;ttery</source>
        <translation>Pausar con &amp;batería</translation>
    </message>
    <message>
        <source>Nothing is converted while the computer is not plugged in.</source>
        <translation>No se convierte nada mientras el equipo no está enchufado.</translation>
    </message>
    <message>
        <source>Reading from slow dis&amp;ks</source>
        <translation>Lect&amp;ura de discos lentos</translation>
    </message>
    <message>
        <source>Several files at once are read from one disk that turns, or from one share on a network, only while they need no more together.</source>
        <translation>Varios archivos a la vez solo se leen de un mismo disco giratorio, o de un mismo recurso compartido de red, mientras no necesiten más en conjunto.</translation>
    </message>
    <message>
        <source>&amp;Look at the computer every</source>
        <translation>&amp;Observar el equipo cada</translation>
    </message>
    <message>
        <source>How often processor, memory and disks are measured.</source>
        <translation>Con qué frecuencia se miden el procesador, la memoria y los discos.</translation>
    </message>
    <message>
        <source>&amp;Give a process up after</source>
        <translation>Aba&amp;ndonar un proceso tras</translation>
    </message>
    <message>
        <source>It has done nothing at all for so long.</source>
        <translation>No ha hecho nada en absoluto durante este tiempo.</translation>
    </message>
    <message>
        <source>After a &amp;failure</source>
        <translation>&amp;Tras un fallo</translation>
    </message>
    <message>
        <source>What a run does once a file could not be converted.</source>
        <translation>Qué hace una ejecución cuando un archivo no se pudo convertir.</translation>
    </message>
    <message>
        <source>More &amp;tries</source>
        <translation>&amp;Más intentos</translation>
    </message>
    <message>
        <source>A file whose process crashes or stalls is tried again alone, so often.</source>
        <translation>Un archivo cuyo proceso falla o se bloquea se vuelve a intentar solo, este número de veces.</translation>
    </message>
    <message>
        <source>Leave files alone that &amp;crash again</source>
        <translation>Dejar de lado los archivos que &amp;fallan de nuevo</translation>
    </message>
    <message>
        <source>A file that has used up its tries is left alone by later runs until it changes or is retried. Off: the next run tries it.</source>
        <translation>Las ejecuciones posteriores dejan de lado un archivo que agotó sus intentos hasta que cambie o se reintente. Desactivado: la siguiente ejecución lo intenta.</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Continuar con los demás</translation>
    </message>
    <message>
        <source>Stop; the others wait</source>
        <translation>Detener; los demás esperan</translation>
    </message>
    <message>
        <source>Nothing, only read</source>
        <translation>Nada, solo leer</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>Mínimo posible</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>Núcleos usados</translation>
    </message>
    <message>
        <source>%1 of %2, on average</source>
        <translation>%1 de %2, de media</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Memoria como máximo</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 de %2, límite %3</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>Lotes a la vez</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Threads each</source>
        <translation>Hilos por archivo</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Frenado</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation>Nunca empezados</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>Terminado con advertencias</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 in %2.</source>
        <translation>Terminado: %1 en %2.</translation>
    </message>
    <message>
        <source>Done: %1 in %2, %3.</source>
        <translation>Terminado: %1 en %2, %3.</translation>
    </message>
    <message>
        <source>Stopped before a file was done.</source>
        <translation>Detenido antes de terminar algún archivo.</translation>
    </message>
    <message>
        <source>No file could be converted.</source>
        <translation>No se pudo convertir ningún archivo.</translation>
    </message>
    <message>
        <source>There was nothing to convert.</source>
        <translation>No había nada que convertir.</translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation>
            <numerusform>%n con advertencias.</numerusform>
            <numerusform>%n con advertencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fallido.</numerusform>
            <numerusform>%n fallidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n omitido.</numerusform>
            <numerusform>%n omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n cancelado.</numerusform>
            <numerusform>%n cancelados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation>
            <numerusform>%n aún en espera.</numerusform>
            <numerusform>%n aún en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after the first failure.</source>
        <translation>Detenido tras el primer fallo.</translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message>
        <source>Memory at %1, limit %2</source>
        <translation>Memoria al %1, límite %2</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, limit %2</source>
        <translation>Los programas esperan memoria el %1 del tiempo, límite %2</translation>
    </message>
    <message>
        <source>Nothing moves for want of memory %1 of the time, limit %2</source>
        <translation>Nada avanza por falta de memoria el %1 del tiempo, límite %2</translation>
    </message>
    <message>
        <source>CPU at %1, limit %2</source>
        <translation>CPU al %1, límite %2</translation>
    </message>
    <message>
        <source>Programs wait for the processor %1 of the time, limit %2</source>
        <translation>Los programas esperan el procesador el %1 del tiempo, límite %2</translation>
    </message>
    <message>
        <source>Programs wait for the disk %1 of the time, limit %2</source>
        <translation>Los programas esperan el disco el %1 del tiempo, límite %2</translation>
    </message>
    <message>
        <source>%1 free at the output, %2 needed</source>
        <translation>%1 libres en la salida, %2 necesarios</translation>
    </message>
    <message>
        <source>On battery, %1 left</source>
        <translation>Con batería, queda el %1</translation>
    </message>
    <message>
        <source>Converting processes ended too early</source>
        <translation>Hubo procesos de conversión que acabaron antes de tiempo</translation>
    </message>
    <message>
        <source>The computer is busy</source>
        <translation>El equipo está ocupado</translation>
    </message>
    <message>
        <source>no new batches until it is under %1.</source>
        <translation>sin lotes nuevos hasta bajar del %1.</translation>
    </message>
    <message>
        <source>no new batches until that eases.</source>
        <translation>sin lotes nuevos hasta que eso remita.</translation>
    </message>
    <message>
        <source>no new batches until there is room.</source>
        <translation>sin lotes nuevos hasta que haya espacio.</translation>
    </message>
    <message>
        <source>nothing is converted until it is plugged in.</source>
        <translation>no se convierte nada hasta que se enchufe.</translation>
    </message>
    <message>
        <source>no new batches for a while.</source>
        <translation>sin lotes nuevos por un tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that began last are stopped and wait for their turn again.</source>
        <translation>
            <numerusform>%n archivo, el último que empezó, está detenido y espera su turno de nuevo.</numerusform>
            <numerusform>%n archivos, los últimos que empezaron, están detenidos y esperan su turno de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until it is plugged in.</source>
        <translation>
            <numerusform>%n archivo en curso espera hasta que se enchufe.</numerusform>
            <numerusform>%n archivos en curso esperan hasta que se enchufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until that eases.</source>
        <translation>
            <numerusform>%n archivo en curso espera hasta que eso remita.</numerusform>
            <numerusform>%n archivos en curso esperan hasta que eso remita.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new begins until that eases.</source>
        <translation>no empieza nada nuevo hasta que eso remita.</translation>
    </message>
    <message>
        <source>no new batches, and those at work end after their current file.</source>
        <translation>sin lotes nuevos, y los que están en curso acaban tras su archivo actual.</translation>
    </message>
    <message>
        <source>It eases: files that waited go on, no new batches yet.</source>
        <translation>La situación remite: los archivos que esperaban continúan, todavía sin lotes nuevos.</translation>
    </message>
    <message>
        <source>It eases: no new batches yet.</source>
        <translation>La situación remite: todavía sin lotes nuevos.</translation>
    </message>
    <message>
        <source>Memory is down to %1: batches begin again.</source>
        <translation>La memoria ha bajado al %1: los lotes empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Memory is free again, waiting %1 of the time: batches begin again.</source>
        <translation>La memoria vuelve a estar libre, con un %1 del tiempo en espera: los lotes empiezan de nuevo.</translation>
    </message>
    <message>
        <source>CPU is down to %1: batches begin again.</source>
        <translation>La CPU ha bajado al %1: los lotes empiezan de nuevo.</translation>
    </message>
    <message>
        <source>The processor keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>El procesador vuelve a dar abasto, con un %1 del tiempo en espera: los lotes empiezan de nuevo.</translation>
    </message>
    <message>
        <source>The disk keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>El disco vuelve a dar abasto, con un %1 del tiempo en espera: los lotes empiezan de nuevo.</translation>
    </message>
    <message>
        <source>%1 free at the output again: batches begin again.</source>
        <translation>%1 libres de nuevo en la salida: los lotes empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Plugged in again: batches begin again.</source>
        <translation>Enchufado de nuevo: los lotes empiezan de nuevo.</translation>
    </message>
    <message>
        <source>Batches begin again.</source>
        <translation>Los lotes empiezan de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation>
            <numerusform>Los lotes siguientes contienen %n archivo en lugar de %1.</numerusform>
            <numerusform>Los lotes siguientes contienen %n archivos en lugar de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation>
            <numerusform>%n lote a la vez en lugar de %1.</numerusform>
            <numerusform>%n lotes a la vez en lugar de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, consequence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a file stopped</source>
        <translation>un archivo detenido</translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>los archivos esperan</translation>
    </message>
    <message>
        <source>batches end</source>
        <translation>los lotes acaban</translation>
    </message>
    <message>
        <source>no new batches</source>
        <translation>sin lotes nuevos</translation>
    </message>
    <message>
        <source>batches again</source>
        <translation>lotes de nuevo</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>, size %1 → %2</source>
        <translation>, tamaño %1 → %2</translation>
    </message>
    <message>
        <source>, at once %1 → %2</source>
        <translation>, a la vez %1 → %2</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::RunNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::SleepInhibitor</name>
    <message>
        <source>Videos are being converted</source>
        <translation>Se están convirtiendo vídeos</translation>
    </message>
</context>
<context>
    <name>sluice::ui::BatchPanel</name>
    <message>
        <source>One process converts several files in turn, then makes way for a fresh one. Off: a process of its own for every file.</source>
        <translation>Un proceso convierte varios archivos uno tras otro y luego cede el paso a uno nuevo. Desactivado: un proceso propio para cada archivo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Files in a batch</source>
        <translation>Archivos por lote</translation>
    </message>
    <message>
        <source>Automatic: by the time that they will take.</source>
        <translation>Automático: según el tiempo que vayan a tardar.</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>Lotes a la vez</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>Automático: tantos como soporten el procesador y la memoria.</translation>
    </message>
    <message>
        <source>Threads for each file</source>
        <translation>Hilos por archivo</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>Automático: el procesador se reparte de forma equitativa.</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>Límite del procesador</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>Por encima, sea cual sea la causa, no empieza ningún lote nuevo.</translation>
    </message>
    <message>
        <source>Above it no new batch begins until memory is free again.</source>
        <translation>Por encima no empieza ningún lote nuevo hasta que vuelva a haber memoria libre.</translation>
    </message>
    <message>
        <source>Off: it is left as it is, and its source is skipped.</source>
        <translation>Desactivado: se deja como está y se omite su origen.</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>&amp;Convertir por lotes</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Replace what is at the output already</source>
        <translation>Reemplazar lo que ya existe en la salida</translation>
    </message>
    <message>
        <source>All s&amp;ettings…</source>
        <translation>Todos los a&amp;justes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1: %2</translation>
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
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Save &amp;values…</source>
        <translation>Guardar &amp;valores…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>Mostrar toda la &amp;ejecución</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;directo</translation>
    </message>
    <message>
        <source>&amp;Shown charts</source>
        <translation>&amp;Gráficos mostrados</translation>
    </message>
    <message>
        <source>As many as have &amp;room</source>
        <translation>Tantos como &amp;quepan</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Countdown</name>
    <message numerus="yes">
        <source>Done. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Terminado. El equipo se suspende en %n segundo.</numerusform>
            <numerusform>Terminado. El equipo se suspende en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>Terminado. El equipo se apaga en %n segundo.</numerusform>
            <numerusform>Terminado. El equipo se apaga en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the run is lost if you cancel.</source>
        <translation>Si se cancela, no se pierde nada de la ejecución.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender ahora</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>Apagar ahora</translation>
    </message>
</context>
<context>
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation>Soltar para añadir los vídeos</translation>
    </message>
    <message>
        <source>Only files of this computer can be added</source>
        <translation>Solo se pueden añadir archivos de este equipo</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EffectCard</name>
    <message>
        <source>What it makes</source>
        <translation>Qué produce</translation>
    </message>
    <message>
        <source>Estimated for a camera film in 1920×1080 with 30 pictures a second.</source>
        <translation>Estimado para una película de cámara en 1920×1080 con 30 imágenes por segundo.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyHint</name>
    <message>
        <source>No file with “%1” in its name.</source>
        <translation>Ningún archivo con «%1» en el nombre.</translation>
    </message>
    <message>
        <source>Clear the search to see all files.</source>
        <translation>Borre la búsqueda para ver todos los archivos.</translation>
    </message>
    <message>
        <source>Only a part of the files was searched: choose All.</source>
        <translation>Solo se buscó en una parte de los archivos: elija Todos.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>No hay archivos.</translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>Suelte aquí una carpeta de vídeos.</translation>
    </message>
    <message>
        <source>No file is waiting.</source>
        <translation>No hay archivos en espera.</translation>
    </message>
    <message>
        <source>Add more of them, or let some wait again with Retry.</source>
        <translation>Añada más, o devuelva algunos a la espera con Reintentar.</translation>
    </message>
    <message>
        <source>Nothing is being converted now.</source>
        <translation>Ahora no se está convirtiendo nada.</translation>
    </message>
    <message>
        <source>Start takes up what waits.</source>
        <translation>Iniciar empieza con lo que está en espera.</translation>
    </message>
    <message>
        <source>No file is done yet.</source>
        <translation>Todavía no hay archivos terminados.</translation>
    </message>
    <message>
        <source>Every file appears here once its result has been checked.</source>
        <translation>Cada archivo aparece aquí en cuanto se ha comprobado su resultado.</translation>
    </message>
    <message>
        <source>No file has a problem. Good.</source>
        <translation>Ningún archivo tiene problemas. Bien.</translation>
    </message>
    <message>
        <source>Files that failed or need a look would be here, each with its reason.</source>
        <translation>Aquí estarían los archivos fallidos o que conviene revisar, cada uno con su motivo.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyPage</name>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>Suelte aquí una carpeta de vídeos.</translation>
    </message>
    <message>
        <source>All videos in it and below it are converted, and the same folders are made at the output. Your originals are never touched.</source>
        <translation>Se convierten todos los vídeos que contiene, incluidas sus subcarpetas, y en la salida se crean las mismas carpetas. Sus originales nunca se tocan.</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>Añadir una carpeta de vídeos</translation>
    </message>
    <message>
        <source>or choose single files</source>
        <translation>o elegir archivos sueltos</translation>
    </message>
    <message>
        <source>Add what is to be converted.</source>
        <translation>Añada lo que se va a convertir.</translation>
    </message>
    <message>
        <source>Choose a profile, and where the results go.</source>
        <translation>Elija un perfil y dónde se guardan los resultados.</translation>
    </message>
    <message>
        <source>Press Start, and go on with your work: Sluice leaves room for it.</source>
        <translation>Pulse Iniciar y siga con su trabajo: Sluice le deja espacio.</translation>
    </message>
    <message>
        <source>or add a recent folder</source>
        <translation>o añadir una carpeta reciente</translation>
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
        <translation>Por corregir: %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FilterBar</name>
    <message>
        <source>&amp;All %1</source>
        <translation>&amp;Todos %1</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>En &amp;espera %1</translation>
    </message>
    <message>
        <source>Ru&amp;nning %1</source>
        <translation>En c&amp;urso %1</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>Termina&amp;dos %1</translation>
    </message>
    <message>
        <source>Prob&amp;lems %1</source>
        <translation>Pro&amp;blemas %1</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Buscar archivos</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FoldSection</name>
    <message>
        <source>shown</source>
        <comment>a section</comment>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>plegada</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n to correct</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 – %n por corregir</numerusform>
            <numerusform>%1 – %n por corregir</numerusform>
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
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Sa&amp;lida</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Elegir la carpeta de salida</translation>
    </message>
    <message>
        <source>&amp;Batching</source>
        <translation>L&amp;otes</translation>
    </message>
    <message>
        <source>How many files share a process, how many run at once, how much memory they may use</source>
        <translation>Cuántos archivos comparten un proceso, cuántos se procesan a la vez, cuánta memoria pueden usar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>Ajustes y más</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>What failed in this run</source>
        <translation>Qué falló en esta ejecución</translation>
    </message>
    <message>
        <source>There was no run yet</source>
        <translation>Todavía no hubo ninguna ejecución</translation>
    </message>
    <message>
        <source>Each press of Start is kept here: what was done and what failed, how long it took, how much room it saved, and how busy the computer was.</source>
        <translation>Aquí se conserva cada pulsación de Iniciar: qué se hizo y qué falló, cuánto tardó, cuánto espacio ahorró y lo ocupado que estuvo el equipo.</translation>
    </message>
    <message>
        <source>&amp;Retry the failed ones</source>
        <translation>&amp;Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Let the files that failed in this run wait for the next start</source>
        <translation>Convertir de nuevo en el próximo inicio los archivos que fallaron en esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>&amp;Mostrar carpeta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nada falló</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n archivo falló</numerusform>
            <numerusform>%n archivos fallaron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryModel</name>
    <message>
        <source>%1 more</source>
        <comment>bytes</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a run</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Ahorrado</translation>
    </message>
    <message>
        <source>Throttled</source>
        <comment>how often</comment>
        <translation>Frenado</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Inspector</name>
    <message>
        <source>Selected file</source>
        <translation>Archivo seleccionado</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>Seleccione un archivo para ver qué es y en qué se convertirá.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Se convertirá en</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Let this file wait for the next start</source>
        <translation>Convertir de nuevo este archivo en el próximo inicio</translation>
    </message>
    <message>
        <source>%1, %2 × speed</source>
        <translation>%1, velocidad × %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>%1 × speed, %2 of memory at most</source>
        <translation>velocidad × %1, %2 de memoria como máximo</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Mostrar resultado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything that is known of how this file went</source>
        <translation>Todo lo que se sabe de cómo fue este archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <extracomment>The accessible name of a picture taken from the film of this name</extracomment>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation>proceso %1</translation>
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
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LearnedLine</name>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Fo&amp;rget it</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Co&amp;nservar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what %1 have taught? It comes back only with new files.</source>
        <translation>¿Olvidar lo que Sluice aprendió de %1? Solo vuelve con archivos nuevos.</translation>
    </message>
    <message numerus="yes">
        <source>Known from %1 of %n kind(s).</source>
        <translation>
            <numerusform>Conocido por %1 de %n tipo.</numerusform>
            <numerusform>Conocido por %1 de %n tipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Todavía no se conoce nada.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LogWindow</name>
    <message>
        <source>Log of the file</source>
        <translation>Registro del archivo</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Copiar todo el registro</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Registro de %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MainWindow</name>
    <message>
        <source>Add a folder of videos</source>
        <translation>Añadir una carpeta de vídeos</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Añadir vídeos</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Elegir la carpeta de salida</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>sluice::ui::NameDialog</name>
    <message>
        <source>Save the profile as</source>
        <translation>Guardar el perfil como</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Otro perfil tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathIntake</name>
    <message>
        <source>There is no file and no folder to paste.</source>
        <translation>No hay ningún archivo ni carpeta que pegar.</translation>
    </message>
    <message>
        <source>Copy files, folders or their paths in another program, then paste here.</source>
        <translation>Copie archivos, carpetas o sus rutas en otro programa y péguelos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added: they do not lie on this computer.</source>
        <translation>
            <numerusform>%n archivo no se añadió: no está en este equipo.</numerusform>
            <numerusform>%n archivos no se añadieron: no están en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them on this computer first, then add them.</source>
        <translation>Guárdelos primero en este equipo y después añádalos.</translation>
    </message>
    <message>
        <source>Paste files or folders</source>
        <translation>Pegar archivos o carpetas</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathProfileEditor</name>
    <message>
        <source>choose a profile</source>
        <translation>elegir un perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>As all others (%1)</source>
        <extracomment>Of a profile, whose name follows</extracomment>
        <translation>Como todos los demás (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDetails</name>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>tarda aprox. %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>memoria de %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Selected file</source>
        <translation>Archivo seleccionado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Se convertirá en</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>Seleccione un archivo para ver qué es y en qué se convertirá.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDialog</name>
    <message>
        <source>Review plan</source>
        <translation>Revisar plan</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation>Archivos del plan</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>As a &amp;table for other programs (CSV)…</source>
        <translation>Como &amp;tabla para otros programas (CSV)…</translation>
    </message>
    <message>
        <source>As a &amp;page to read (HTML)…</source>
        <translation>Como &amp;página para leer (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada está en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found whose names are no video&apos;s.</source>
        <translation>
            <numerusform>Se encontró %n más cuyo nombre no es de vídeo.</numerusform>
            <numerusform>Se encontraron %n más cuyos nombres no son de vídeo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what needs attention (%1)</source>
        <translation>&amp;Solo lo que requiere atención (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>size of the result</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Se escribe en</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProblemBar</name>
    <message>
        <source>Retry selected</source>
        <translation>Reintentar seleccionados</translation>
    </message>
    <message>
        <source>Let the selected files wait for the next start</source>
        <translation>Convertir de nuevo los archivos seleccionados en el próximo inicio</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>Reintentar todos los fallidos</translation>
    </message>
    <message>
        <source>Let every failed file wait for the next start</source>
        <translation>Convertir de nuevo todos los archivos fallidos en el próximo inicio</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileButtons</name>
    <message>
        <source>&amp;Save current as…</source>
        <translation>&amp;Guardar el actual como…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Editar el perfil</translation>
    </message>
    <message>
        <source>Look at all settings of the profile and change them (%1)</source>
        <translation>Ver todos los ajustes del perfil y cambiarlos (%1)</translation>
    </message>
    <message>
        <source>More about the profile</source>
        <translation>Más sobre el perfil</translation>
    </message>
    <message>
        <source>Save, rename, import and more</source>
        <translation>Guardar, cambiar nombre, importar y más</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileDesk</name>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>“%1” is as it came with Sluice.</source>
        <translation>«%1» está como vino con Sluice.</translation>
    </message>
    <message>
        <source>The profile “%1” was deleted.</source>
        <translation>Se eliminó el perfil «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” was exported to “%2”.</source>
        <translation>«%1» se exportó a «%2».</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileEditor</name>
    <message>
        <source>Profile: %1[*]</source>
        <translation>Perfil: %1[*]</translation>
    </message>
    <message>
        <source>Replace &amp;for me</source>
        <translation>Reemplazar &amp;para mí</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Yours takes the place of the built-in profile; Reset brings it back</source>
        <translation>El suyo ocupa el lugar del perfil integrado; Restablecer lo recupera</translation>
    </message>
    <message>
        <source>A profile of its own; this one stays as it is</source>
        <translation>Un perfil propio; este se queda como está</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved: %n value(s) to correct.</source>
        <translation>
            <numerusform>No se puede guardar: %n valor por corregir.</numerusform>
            <numerusform>No se puede guardar: %n valores por corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>As it came with Sluice</source>
        <translation>Como vino con Sluice</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Guardar como &amp;nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sizes of the ladder</source>
        <translation>Tamaños de la escalera</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Subtitles and the file</source>
        <translation>Subtítulos y archivo</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueEditor</name>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>quitar %n archivo</numerusform>
            <numerusform>quitar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) next</source>
        <translation>
            <numerusform>convertir %n archivo a continuación</numerusform>
            <numerusform>convertir %n archivos a continuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) in turn</source>
        <translation>
            <numerusform>convertir %n archivo en su turno</numerusform>
            <numerusform>convertir %n archivos en su turno</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the queue.</source>
        <translation>
            <numerusform>%n archivo quitado de la cola.</numerusform>
            <numerusform>%n archivos quitados de la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear finished files</source>
        <translation>Quitar los archivos terminados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message numerus="yes">
        <source>move %n file(s)</source>
        <translation>
            <numerusform>mover %n archivo</numerusform>
            <numerusform>mover %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are moved in the order of the queue, and the list is sorted by a column.</source>
        <translation>Los archivos se mueven en el orden de la cola, y la lista está ordenada por una columna.</translation>
    </message>
    <message>
        <source>Show the order of the queue</source>
        <translation>Mostrar el orden de la cola</translation>
    </message>
    <message>
        <source>Not while the list is sorted by a column.</source>
        <translation>No mientras la lista esté ordenada por una columna.</translation>
    </message>
    <message>
        <source>Open all folders</source>
        <translation>Desplegar todas las carpetas</translation>
    </message>
    <message>
        <source>Close all folders</source>
        <translation>Plegar todas las carpetas</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n archivo en espera</numerusform>
            <numerusform>%n archivos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>En espera, en su orden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RecentMenu</name>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar la lista</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>nothing is being converted</source>
        <translation>no se está convirtiendo nada</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>%n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>con batería (%1)</translation>
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
        <translation>Memoria %1</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 de %2, límite %3</translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation>
            <numerusform>CPU al %1 por ciento de %n núcleo</numerusform>
            <numerusform>CPU al %1 por ciento de %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1 percent, limit %2 percent</source>
        <translation>Memoria al %1 por ciento, límite %2 por ciento</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation>
            <numerusform>%n proceso convirtiendo, %1</numerusform>
            <numerusform>%n procesos convirtiendo, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk %1 busy</source>
        <translation>Disco ocupado al %1</translation>
    </message>
    <message>
        <source>%1 free, limit %2</source>
        <translation>%1 libres, límite %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>lee %1, escribe %2</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>this computer does not tell</source>
        <translation>este equipo no la indica</translation>
    </message>
    <message>
        <source>Pressure: this computer does not tell</source>
        <translation>Presión: este equipo no la indica</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>disco %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>Presión %1</translation>
    </message>
    <message>
        <source>limits: %1</source>
        <translation>límites: %1</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, for the disk %2, for the processor %3</source>
        <translation>Los programas esperan memoria el %1 del tiempo, el disco el %2, el procesador el %3</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>the disk</comment>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>How busy the cores are, with all that runs on this computer.</source>
        <translation>Lo ocupados que están los núcleos, con todo lo que se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>How much memory is in use, by all that runs on this computer.</source>
        <translation>Cuánta memoria está en uso, por todo lo que se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>What is read and written, how busy the busiest disk is, and how much room is left at the output.</source>
        <translation>Qué se lee y se escribe, lo ocupado que está el disco más ocupado y cuánto espacio queda en la salida.</translation>
    </message>
    <message>
        <source>How much of the time programs wait for memory, the disk or the processor.</source>
        <translation>Qué parte del tiempo los programas esperan memoria, el disco o el procesador.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>Seguir lo que ocurre ahora</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunCharts</name>
    <message>
        <source>There are no charts of this run: they are kept for the last 200.</source>
        <translation>No hay gráficos de esta ejecución: se conservan los de las 200 últimas.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>De %1 a %2, como máximo %3</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation>
            <numerusform>%1 Lo mismo ocurrió con %n más.</numerusform>
            <numerusform>%1 Lo mismo ocurrió con %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation>
            <numerusform>%n archivo ya estaba en la cola.</numerusform>
            <numerusform>%n archivos ya estaban en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files at work go on. Sluice continues by itself.</source>
        <translation>Los archivos en curso continúan. Sluice continúa por sí solo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Sluice continues by itself.</source>
        <translation>No se pierde nada. Sluice continúa por sí solo.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Se detendrá cuando termine %n archivo en curso.</numerusform>
            <numerusform>Se detendrá cuando terminen los %n archivos en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Deteniendo.</translation>
    </message>
    <message>
        <source>The other files wait for the next start.</source>
        <translation>Los demás archivos esperan al próximo inicio.</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Detener de inmediato</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation>
            <numerusform>Se está convirtiendo %n archivo.</numerusform>
            <numerusform>Se están convirtiendo %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>What is not finished waits for the next start.</source>
        <translation>Lo que no esté terminado espera al próximo inicio.</translation>
    </message>
    <message>
        <source>Finish these, then close</source>
        <translation>Terminar estos y cerrar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir convirtiendo</translation>
    </message>
    <message>
        <source>More run as soon as there is memory for them.</source>
        <translation>Empezarán más en cuanto haya memoria para ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Sluice closes when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Sluice se cerrará cuando termine el archivo en curso.</numerusform>
            <numerusform>Sluice se cerrará cuando terminen los %n archivos en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sluice closes when the run has ended.</source>
        <translation>Sluice se cerrará cuando termine la ejecución.</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Cerrar ahora mismo</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RungsEditor</name>
    <message>
        <source>Add a size</source>
        <translation>Añadir un tamaño</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> líneas</translation>
    </message>
    <message>
        <source>Height of size %1</source>
        <translation>Altura del tamaño %1</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a bit rate</comment>
        <translation>máx. </translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Highest bit rate of size %1</source>
        <translation>Tasa de bits máxima del tamaño %1</translation>
    </message>
    <message>
        <source>about </source>
        <comment>before a bit rate</comment>
        <translation>aprox. </translation>
    </message>
    <message>
        <source>Bit rate of size %1</source>
        <translation>Tasa de bits del tamaño %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove size %1</source>
        <translation>Quitar el tamaño %1</translation>
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
        <source>&amp;Batches</source>
        <translation>&amp;Lotes</translation>
    </message>
    <message>
        <source>Memor&amp;y and throttling</source>
        <translation>Memoria &amp;y regulación</translation>
    </message>
    <message>
        <source>Mo&amp;nitoring</source>
        <translation>&amp;Supervisión</translation>
    </message>
    <message>
        <source>Error&amp;s</source>
        <translation>&amp;Errores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Restablecer los valores pre&amp;determinados</translation>
    </message>
    <message>
        <source>Every setting of every group as in a new Sluice</source>
        <translation>Todos los ajustes de todos los grupos como en un Sluice nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SizeChoice</name>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged. Other sizes are below, under Picture.</source>
        <translation>La imagen se ajusta para que quepa y nunca se amplía. Hay otros tamaños más abajo, en Imagen.</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Como el origen</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Otro tamaño</translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Nada que hacer todavía</translation>
    </message>
    <message numerus="yes">
        <source>To convert: %n file(s)</source>
        <translation>
            <numerusform>Por convertir: %n archivo</numerusform>
            <numerusform>Por convertir: %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation>
            <numerusform>Recorriendo las carpetas: %n vídeo hasta ahora</numerusform>
            <numerusform>Recorriendo las carpetas: %n vídeos hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 de %n archivo</numerusform>
            <numerusform>%1 de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 so far</source>
        <translation>%1 ahorrados hasta ahora</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 ahorrados</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>Disco ocupado</translation>
    </message>
    <message>
        <source>Waits for memory</source>
        <translation>Espera de memoria</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>Espera de disco</translation>
    </message>
    <message>
        <source>Waits for the CPU</source>
        <translation>Espera de CPU</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesTable</name>
    <message>
        <source>Values of this computer</source>
        <translation>Valores de este equipo</translation>
    </message>
</context>
<context>
    <name>sluice::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Ejecutar un comando…</translation>
    </message>
    <message>
        <source>This computer does not offer it here</source>
        <translation>Este equipo no lo ofrece aquí</translation>
    </message>
    <message>
        <source>When &amp;done</source>
        <translation>Al &amp;terminar</translation>
    </message>
    <message>
        <source>When &amp;done: sleep</source>
        <translation>Al &amp;terminar: suspender</translation>
    </message>
    <message>
        <source>When &amp;done: switch off</source>
        <translation>Al &amp;terminar: apagar</translation>
    </message>
    <message>
        <source>When &amp;done: run a command</source>
        <translation>Al &amp;terminar: ejecutar un comando</translation>
    </message>
    <message>
        <source>When done, run a command</source>
        <translation>Al terminar, ejecutar un comando</translation>
    </message>
    <message>
        <source>Command, as you would type it in a terminal:</source>
        <translation>Comando, tal como se escribiría en un terminal:</translation>
    </message>
</context>
</TS>
