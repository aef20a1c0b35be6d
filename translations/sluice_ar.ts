<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AdmissionText</name>
    <message numerus="yes">
        <source>Memory lets %n batch(es) run at a time again.</source>
        <translation>
            <numerusform>تسمح الذاكرة من جديد بتشغيل %n دفعة في آن واحد.</numerusform>
            <numerusform>تسمح الذاكرة من جديد بتشغيل دفعة واحدة في كل مرة.</numerusform>
            <numerusform>تسمح الذاكرة من جديد بتشغيل دفعتين في آن واحد.</numerusform>
            <numerusform>تسمح الذاكرة من جديد بتشغيل %n دفعات في آن واحد.</numerusform>
            <numerusform>تسمح الذاكرة من جديد بتشغيل %n دفعة في آن واحد.</numerusform>
            <numerusform>تسمح الذاكرة من جديد بتشغيل %n دفعة في آن واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches at a time: one more needs about %3 of memory, and of the %4 allowed only %5 are left.</source>
        <translation>الدفعات في آن واحد %1 من %2: تحتاج دفعة أخرى إلى نحو %3 من الذاكرة، ولم يبقَ من المسموح به (%4) سوى %5.</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>Memory was short: no batch could start for %1 of the run.</source>
        <translation>كانت الذاكرة غير كافية: لم يمكن بدء أي دفعة خلال %1 من التشغيل.</translation>
    </message>
    <message>
        <source>The memory limit held batches back for %1 of the run, and nothing else was short of memory.</source>
        <translation>حدّ الذاكرة أخّر الدفعات خلال %1 من التشغيل، ولم ينقص الذاكرة شيءٌ آخر.</translation>
    </message>
    <message>
        <source>%1 of the processor stood idle.</source>
        <translation>بقي %1 من المعالج بلا عمل.</translation>
    </message>
    <message>
        <source>Starting processes took %1 of the run.</source>
        <translation>استغرق بدء العمليات %1 من التشغيل.</translation>
    </message>
    <message>
        <source>The disk was busy for %1 of the run while the processor waited; a faster disk, or another one for the results, would help.</source>
        <translation>كان القرص مشغولًا خلال %1 من التشغيل بينما كان المعالج ينتظر؛ قد يفيد قرص أسرع، أو قرص آخر للنتائج.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) were lost.</source>
        <translation>
            <numerusform>فُقدت %n عملية.</numerusform>
            <numerusform>فُقدت عملية واحدة.</numerusform>
            <numerusform>فُقدت عمليتان.</numerusform>
            <numerusform>فُقدت %n عمليات.</numerusform>
            <numerusform>فُقدت %n عملية.</numerusform>
            <numerusform>فُقدت %n عملية.</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Next time: switch “%1” on.</source>
        <translation>في المرة القادمة: تفعيل «%1».</translation>
    </message>
    <message>
        <source>Next time: “%1” at %2 instead of %3.</source>
        <translation>في المرة القادمة: «%1» على %2 بدلًا من %3.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1/s</source>
        <comment>so many bytes a second</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>how high a picture of rates is</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>عُثر على %n ملف</numerusform>
            <numerusform>عُثر على ملف واحد</numerusform>
            <numerusform>عُثر على ملفين</numerusform>
            <numerusform>عُثر على %n ملفات</numerusform>
            <numerusform>عُثر على %n ملفًا</numerusform>
            <numerusform>عُثر على %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other(s) left alone</source>
        <translation>
            <numerusform>، و%n غيرها تُترك كما هي</numerusform>
            <numerusform>، وآخر يُترك كما هو</numerusform>
            <numerusform>، واثنان آخران يُتركان كما هما</numerusform>
            <numerusform>، و%n غيرها تُترك كما هي</numerusform>
            <numerusform>، و%n غيرها تُترك كما هي</numerusform>
            <numerusform>، و%n غيرها تُترك كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %n kind(s) of files</source>
        <translation>
            <numerusform>تم نسيان: %n نوع من الملفات</numerusform>
            <numerusform>تم نسيان: نوع واحد من الملفات</numerusform>
            <numerusform>تم نسيان: نوعين من الملفات</numerusform>
            <numerusform>تم نسيان: %n أنواع من الملفات</numerusform>
            <numerusform>تم نسيان: %n نوعًا من الملفات</numerusform>
            <numerusform>تم نسيان: %n نوع من الملفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n ملف للتحويل</numerusform>
            <numerusform>ملف واحد للتحويل</numerusform>
            <numerusform>ملفان للتحويل</numerusform>
            <numerusform>%n ملفات للتحويل</numerusform>
            <numerusform>%n ملفًا للتحويل</numerusform>
            <numerusform>%n ملف للتحويل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>، %n موجودة بالفعل</numerusform>
            <numerusform>، واحد موجود بالفعل</numerusform>
            <numerusform>، اثنان موجودان بالفعل</numerusform>
            <numerusform>، %n موجودة بالفعل</numerusform>
            <numerusform>، %n موجودة بالفعل</numerusform>
            <numerusform>، %n موجودة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that can not be planned</source>
        <translation>
            <numerusform>، %n لا يمكن تخطيطها</numerusform>
            <numerusform>، واحد لا يمكن تخطيطه</numerusform>
            <numerusform>، اثنان لا يمكن تخطيطهما</numerusform>
            <numerusform>، %n لا يمكن تخطيطها</numerusform>
            <numerusform>، %n لا يمكن تخطيطها</numerusform>
            <numerusform>، %n لا يمكن تخطيطها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at a time with %2 threads each, in batches of %3</source>
        <translation>%1 في آن واحد، وعدد الخيوط لكل منها %2، في دفعات حجمها %3</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Another window of Sluice is open and has the queue.</source>
        <translation>هناك نافذة أخرى من Sluice مفتوحة ولديها قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Better use that one: this window begins with an empty queue, and only one of the two can convert at a time.</source>
        <translation>الأفضل استخدام تلك النافذة: تبدأ هذه بقائمة انتظار فارغة، ولا يمكن التحويل إلا في إحداهما في الوقت الواحد.</translation>
    </message>
    <message>
        <source>another window is open</source>
        <translation>هناك نافذة أخرى مفتوحة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Finished, with problems</source>
        <translation>انتهى مع مشكلات</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation>%1 لم يمكن إظهاره.</translation>
    </message>
    <message>
        <source>Open it in your file manager.</source>
        <translation>افتحه في مدير الملفات لديك.</translation>
    </message>
    <message>
        <source>no program opens folders here</source>
        <translation>لا يوجد هنا برنامج يفتح المجلدات</translation>
    </message>
    <message>
        <source>At the end of this run the computer goes to sleep.</source>
        <translation>في نهاية هذا التشغيل يدخل الحاسوب في وضع السكون.</translation>
    </message>
    <message>
        <source>There is a minute to cancel that, and it does not happen if you stop the run.</source>
        <translation>أمامك دقيقة لإلغاء ذلك، ولا يحدث إذا أوقفت التشغيل.</translation>
    </message>
    <message>
        <source>At the end of this run the computer is switched off.</source>
        <translation>في نهاية هذا التشغيل يُطفأ الحاسوب.</translation>
    </message>
    <message>
        <source>At the end of this run Sluice runs %1.</source>
        <translation>في نهاية هذا التشغيل ينفّذ Sluice الأمر %1.</translation>
    </message>
    <message>
        <source>It does not if you stop the run.</source>
        <translation>لا يحدث ذلك إذا أوقفت التشغيل.</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep.</source>
        <translation>لم يمكن إدخال الحاسوب في وضع السكون.</translation>
    </message>
    <message>
        <source>it could not be put to sleep</source>
        <translation>لم يمكن إدخاله في وضع السكون</translation>
    </message>
    <message>
        <source>The computer could not be switched off.</source>
        <translation>لم يمكن إطفاء الحاسوب.</translation>
    </message>
    <message>
        <source>it could not be switched off</source>
        <translation>لم يمكن إطفاؤه</translation>
    </message>
    <message>
        <source>Try it in a terminal.</source>
        <translation>جرّبه في الطرفية.</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>لم يُعثر على الأمر %1.</translation>
    </message>
    <message>
        <source>the command was not found</source>
        <translation>لم يُعثر على الأمر</translation>
    </message>
    <message>
        <source>The command %1 ended with error %2.</source>
        <translation>انتهى الأمر %1 بالخطأ %2.</translation>
    </message>
    <message>
        <source>the command failed</source>
        <translation>فشل الأمر</translation>
    </message>
    <message>
        <source>The command %1 has been run.</source>
        <translation>تم تنفيذ الأمر %1.</translation>
    </message>
</context>
<context>
    <name>EncoderText</name>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>not in this FFmpeg</source>
        <translation>غير موجود في FFmpeg هذا</translation>
    </message>
    <message>
        <source>no graphics card for it</source>
        <translation>لا توجد بطاقة رسومات مناسبة له</translation>
    </message>
    <message>
        <source>its driver refuses</source>
        <translation>برنامج تشغيله يرفض</translation>
    </message>
    <message>
        <source>busy at the moment</source>
        <translation>مشغول في الوقت الحالي</translation>
    </message>
    <message>
        <source>encodes wrongly</source>
        <translation>يرمّز بشكل خاطئ</translation>
    </message>
    <message>
        <source>its driver crashed</source>
        <translation>تعطّل برنامج تشغيله</translation>
    </message>
    <message>
        <source>its driver does not answer</source>
        <translation>برنامج تشغيله لا يستجيب</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 met a defect of Sluice itself.</source>
        <translation>%1 صادف خللًا في Sluice نفسه.</translation>
    </message>
    <message>
        <source>Please report it with the details, and try once more.</source>
        <translation>يُرجى الإبلاغ عنه مع التفاصيل، ثم إعادة المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>a defect of Sluice itself</source>
        <translation>خلل في Sluice نفسه</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then retry.</source>
        <translation>أعِده إلى مكانه أو صِل محرك الأقراص الخاص به، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then retry.</source>
        <translation>تحقق من أذوناته ومن محرك الأقراص الخاص به، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, then retry.</source>
        <translation>انسخه مرة أخرى من مصدره، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>%1 is not a video that Sluice knows.</source>
        <translation>%1 ليس فيديو يعرفه Sluice.</translation>
    </message>
    <message>
        <source>If it plays elsewhere, convert it there to MP4 or MKV first.</source>
        <translation>إذا كان برنامج آخر يشغّله، فحوّله هناك أولًا إلى MP4 أو MKV.</translation>
    </message>
    <message>
        <source>not a video that Sluice knows</source>
        <translation>ليس فيديو يعرفه Sluice</translation>
    </message>
    <message>
        <source>%1 ends too early: part of it is missing.</source>
        <translation>%1 ينتهي قبل أوانه: جزء منه مفقود.</translation>
    </message>
    <message>
        <source>Copy it again from the camera or the original, then retry.</source>
        <translation>انسخه مرة أخرى من الكاميرا أو من الأصل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>part of the file is missing</source>
        <translation>جزء من الملف مفقود</translation>
    </message>
    <message>
        <source>%1 has no picture, only other tracks.</source>
        <translation>%1 لا يحتوي على صورة، بل على مسارات أخرى فقط.</translation>
    </message>
    <message>
        <source>To keep its sound, choose a profile that makes sound alone.</source>
        <translation>للاحتفاظ بالصوت، اختر ملف تعريف ينتج الصوت وحده.</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>لا توجد صورة فيه</translation>
    </message>
    <message>
        <source>%1 has no sound.</source>
        <translation>%1 لا يحتوي على صوت.</translation>
    </message>
    <message>
        <source>Choose a profile that keeps the picture.</source>
        <translation>اختر ملف تعريف يحتفظ بالصورة.</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>لا يوجد صوت فيه</translation>
    </message>
    <message>
        <source>%1 is damaged: most of it cannot be decoded.</source>
        <translation>%1 تالف: لا يمكن فك ترميز معظمه.</translation>
    </message>
    <message>
        <source>Copy it again from the original, or repair it, then retry.</source>
        <translation>انسخه مرة أخرى من الأصل، أو أصلحه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>%1 uses a format or a picture size that cannot be decoded here.</source>
        <translation>%1 يستخدم تنسيقًا أو مقاس صورة لا يمكن فك ترميزه هنا.</translation>
    </message>
    <message>
        <source>Convert it once with the program that made it, then add the result.</source>
        <translation>حوّله مرة واحدة بالبرنامج الذي أنشأه، ثم أضف النتيجة.</translation>
    </message>
    <message>
        <source>its format or size is not supported</source>
        <translation>تنسيقه أو مقاسه غير مدعوم</translation>
    </message>
    <message>
        <source>%1 changed while it was being converted.</source>
        <translation>%1 تغيّر أثناء تحويله.</translation>
    </message>
    <message>
        <source>Wait until it is copied or recorded completely, then retry.</source>
        <translation>انتظر حتى يكتمل نسخه أو تسجيله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>تغيّر الملف في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1 ended the converting process in an earlier run and is left alone.</source>
        <translation>%1 أنهى عملية التحويل في تشغيل سابق، ولذلك يُترك جانبًا.</translation>
    </message>
    <message>
        <source>Retry it to try it once more, or copy it again from the original.</source>
        <translation>أعد محاولته لتجربته مرة أخرى، أو انسخه من جديد من الأصل.</translation>
    </message>
    <message>
        <source>it ended the process in an earlier run</source>
        <translation>أنهى العملية في تشغيل سابق</translation>
    </message>
    <message>
        <source>%1 has a name that is not valid text.</source>
        <translation>%1 له اسم ليس نصًا صالحًا.</translation>
    </message>
    <message>
        <source>Rename the file, then add it again.</source>
        <translation>أعد تسمية الملف، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>the file name is not valid text</source>
        <translation>اسم الملف ليس نصًا صالحًا</translation>
    </message>
    <message>
        <source>%1 cannot be opened to look for videos.</source>
        <translation>%1 لا يمكن فتحه للبحث عن مقاطع فيديو.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then add it again.</source>
        <translation>تحقق من أذونات المجلد، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>لا يمكن فتح المجلد</translation>
    </message>
    <message>
        <source>%1 holds no video.</source>
        <translation>%1 لا يحتوي على أي فيديو.</translation>
    </message>
    <message>
        <source>Choose another folder, or add the files themselves.</source>
        <translation>اختر مجلدًا آخر، أو أضف الملفات نفسها.</translation>
    </message>
    <message>
        <source>no video was found</source>
        <translation>لم يُعثر على أي فيديو</translation>
    </message>
    <message>
        <source>%1 cannot be used as the output folder.</source>
        <translation>%1 لا يمكن استخدامه كمجلد إخراج.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that can be made and written.</source>
        <translation>اختر مجلدًا على هذا الحاسوب يمكن إنشاؤه والكتابة فيه.</translation>
    </message>
    <message>
        <source>the output folder cannot be used</source>
        <translation>لا يمكن استخدام مجلد الإخراج</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 لا يمكن كتابته.</translation>
    </message>
    <message>
        <source>Choose another output folder, or allow writing to this one.</source>
        <translation>اختر مجلد إخراج آخر، أو اسمح بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>لا يمكن كتابة الإخراج</translation>
    </message>
    <message>
        <source>%1 would replace its own source.</source>
        <translation>%1 سيحل محل مصدره نفسه.</translation>
    </message>
    <message>
        <source>Choose another output folder: Sluice never touches an original.</source>
        <translation>اختر مجلد إخراج آخر: لا يمسّ Sluice أي ملف أصلي أبدًا.</translation>
    </message>
    <message>
        <source>the output would replace the source</source>
        <translation>سيحل الإخراج محل المصدر</translation>
    </message>
    <message>
        <source>%1 is there already, and Sluice did not make it from this source.</source>
        <translation>%1 موجود بالفعل، ولم ينشئه Sluice من هذا المصدر.</translation>
    </message>
    <message>
        <source>Move that file away or choose another output folder, then retry.</source>
        <translation>انقل ذلك الملف أو اختر مجلد إخراج آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>another file has the output name</source>
        <translation>يحمل ملف آخر اسم الإخراج</translation>
    </message>
    <message>
        <source>%1 would be written by two sources of this run.</source>
        <translation>%1 سيُكتب من مصدرين في هذا التشغيل.</translation>
    </message>
    <message>
        <source>Rename one of the two sources, then retry.</source>
        <translation>أعد تسمية أحد المصدرين، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>two files would get the same name</source>
        <translation>سيحصل ملفان على الاسم نفسه</translation>
    </message>
    <message>
        <source>%1 does not fit: the disk is full.</source>
        <translation>%1 لا يتسع له المكان: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make room or choose another output folder, then retry.</source>
        <translation>وفّر مساحة أو اختر مجلد إخراج آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1 لم يمكن إكمال كتابته.</translation>
    </message>
    <message>
        <source>Check the drive and its connection, then retry.</source>
        <translation>تحقق من محرك الأقراص ومن اتصاله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>فشلت الكتابة</translation>
    </message>
    <message>
        <source>%1 was written, but checking found it incomplete, so it was removed.</source>
        <translation>%1 كُتب، لكن التحقق وجده غير مكتمل، فأُزيل.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look at the log of this file.</source>
        <translation>أعد المحاولة؛ وإذا تكرر ذلك، فراجع سجل هذا الملف.</translation>
    </message>
    <message>
        <source>the result was incomplete</source>
        <translation>كانت النتيجة غير مكتملة</translation>
    </message>
    <message>
        <source>%1 was converted before with these settings.</source>
        <translation>%1 سبق تحويله بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing to do. To convert it anew, choose to overwrite or change the profile.</source>
        <translation>لا يلزم فعل شيء. لتحويله من جديد، اختر الاستبدال أو غيّر ملف التعريف.</translation>
    </message>
    <message>
        <source>converted before</source>
        <translation>سبق تحويله</translation>
    </message>
    <message>
        <source>%1 is not among the encoders of this computer.</source>
        <translation>%1 ليس من المُرمِّزات المتاحة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another profile, or install FFmpeg with this encoder.</source>
        <translation>اختر ملف تعريف آخر، أو ثبّت FFmpeg مع هذا المُرمِّز.</translation>
    </message>
    <message>
        <source>the encoder is not installed</source>
        <translation>المُرمِّز غير مثبّت</translation>
    </message>
    <message>
        <source>%1 could not be encoded.</source>
        <translation>%1 لم يمكن ترميزه.</translation>
    </message>
    <message>
        <source>Retry with another profile; the log says what the encoder reported.</source>
        <translation>أعد المحاولة بملف تعريف آخر؛ يوضح السجل ما أبلغ عنه المُرمِّز.</translation>
    </message>
    <message>
        <source>encoding failed</source>
        <translation>فشل الترميز</translation>
    </message>
    <message>
        <source>%1 was to be encoded by hardware that does not work on this computer.</source>
        <translation>%1 كان سيُرمَّز بعتاد لا يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another profile, or let this one take the software encoder instead.</source>
        <translation>اختر ملف تعريف آخر، أو اسمح لهذا باستخدام المُرمِّز البرمجي بدلًا منه.</translation>
    </message>
    <message>
        <source>the hardware encoder does not work here</source>
        <translation>المُرمِّز العتادي لا يعمل هنا</translation>
    </message>
    <message>
        <source>%1 was given up by the hardware encoder: it is busy, or it broke off.</source>
        <translation>%1 تخلى عنه المُرمِّز العتادي: إما أنه مشغول أو أنه توقف.</translation>
    </message>
    <message>
        <source>Close other programs that encode or use fewer batches at once, then retry.</source>
        <translation>أغلق البرامج الأخرى التي ترمّز أو قلّل عدد الدفعات المتزامنة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>the hardware encoder was busy or failed</source>
        <translation>كان المُرمِّز العتادي مشغولًا أو فشل</translation>
    </message>
    <message>
        <source>%1 needs more memory than there was.</source>
        <translation>%1 يحتاج إلى ذاكرة أكثر مما كان متاحًا.</translation>
    </message>
    <message>
        <source>Close other programs or use fewer batches at once, then retry.</source>
        <translation>أغلق برامج أخرى أو قلّل عدد الدفعات المتزامنة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>%1, the program that converts, is not there.</source>
        <translation>%1 الذي يقوم بالتحويل غير موجود.</translation>
    </message>
    <message>
        <source>Install Sluice again.</source>
        <translation>ثبّت Sluice من جديد.</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>برنامج التحويل مفقود</translation>
    </message>
    <message>
        <source>%1 made the converting process crash.</source>
        <translation>%1 تسبب في تعطل عملية التحويل.</translation>
    </message>
    <message>
        <source>The file is probably damaged. Retry it alone, or copy it again.</source>
        <translation>الملف تالف على الأرجح. أعد محاولته وحده، أو انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>the converting process crashed</source>
        <translation>تعطلت عملية التحويل</translation>
    </message>
    <message>
        <source>%1 made no progress for a long time and was given up.</source>
        <translation>%1 لم يتقدم لمدة طويلة فتم التخلي عنه.</translation>
    </message>
    <message>
        <source>Check the drive it lies on, then retry.</source>
        <translation>تحقق من محرك الأقراص الذي يوجد عليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>no progress for a long time</source>
        <translation>لا تقدم منذ مدة طويلة</translation>
    </message>
    <message>
        <source>%1 got an answer that makes no sense.</source>
        <translation>%1 تلقى ردًا لا معنى له.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it with the details.</source>
        <translation>أعد المحاولة؛ وإذا تكرر ذلك، فيُرجى الإبلاغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>the worker gave a senseless answer</source>
        <translation>أعطى برنامج التحويل ردًا لا معنى له</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Sluice.</source>
        <translation>%1 ينتمي إلى إصدار آخر من Sluice.</translation>
    </message>
    <message>
        <source>Install Sluice again, so that its parts match.</source>
        <translation>ثبّت Sluice من جديد، حتى تتوافق أجزاؤه.</translation>
    </message>
    <message>
        <source>the worker is of another version</source>
        <translation>برنامج التحويل من إصدار آخر</translation>
    </message>
    <message>
        <source>%1 is not a profile that Sluice knows.</source>
        <translation>%1 ليس ملف تعريف يعرفه Sluice.</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>اختر أحد ملفات التعريف في القائمة.</translation>
    </message>
    <message>
        <source>unknown profile</source>
        <translation>ملف تعريف غير معروف</translation>
    </message>
    <message>
        <source>%1 holds settings that cannot be used.</source>
        <translation>%1 يحتوي على إعدادات لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Correct the profile, or choose another.</source>
        <translation>صحّح ملف التعريف، أو اختر غيره.</translation>
    </message>
    <message>
        <source>the profile cannot be used</source>
        <translation>لا يمكن استخدام ملف التعريف</translation>
    </message>
    <message>
        <source>%1 is not an allowed setting.</source>
        <translation>%1 غير مسموح به.</translation>
    </message>
    <message>
        <source>Choose a value within the limits.</source>
        <translation>اختر قيمة ضمن الحدود.</translation>
    </message>
    <message>
        <source>a setting is not allowed</source>
        <translation>أحد الإعدادات غير مسموح به</translation>
    </message>
    <message>
        <source>%1 is no file of settings that can be used.</source>
        <translation>%1 ليس ملف إعدادات يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Correct it where the details say, or leave it out.</source>
        <translation>صحّحه في الموضع المذكور في التفاصيل، أو استغنِ عنه.</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>لا يمكن استخدام الإعدادات</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>تحقق من المساحة الحرة ومن أذونات مجلده.</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the wanted size.</source>
        <translation>%1 لا يمكن الوصول به إلى الحجم المطلوب.</translation>
    </message>
    <message>
        <source>Choose a larger size, or a profile that goes by quality.</source>
        <translation>اختر حجمًا أكبر، أو ملف تعريف يعتمد على الجودة.</translation>
    </message>
    <message>
        <source>the wanted size is not possible</source>
        <translation>الحجم المطلوب غير ممكن</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the queue would be lost at a power cut.</source>
        <translation>%1 لا يمكن كتابته، لذا ستُفقد قائمة الانتظار عند انقطاع الكهرباء.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder.</source>
        <translation>تحقق من المساحة الحرة ومن أذونات مجلدك الشخصي.</translation>
    </message>
    <message>
        <source>the queue cannot be saved</source>
        <translation>لا يمكن حفظ قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 is in use by another Sluice.</source>
        <translation>%1 يستخدمه Sluice آخر.</translation>
    </message>
    <message>
        <source>Use the Sluice that is open already, or close it first.</source>
        <translation>استخدم Sluice المفتوح بالفعل، أو أغلقه أولًا.</translation>
    </message>
    <message>
        <source>another Sluice is open</source>
        <translation>يوجد Sluice آخر مفتوح</translation>
    </message>
    <message>
        <source>%1 was stopped before it was finished.</source>
        <translation>%1 أُوقف قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>أعد المحاولة متى شئت.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما تم تحديده</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>ملف الإخراج</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>برنامج التحويل</translation>
    </message>
    <message>
        <source>The chosen profile</source>
        <translation>ملف التعريف المختار</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>أحد الإعدادات</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>ملف اليوميات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 cannot be written, so what was changed is not kept.</source>
        <translation>%1 لا يمكن كتابته، لذا لن يُحتفظ بما تم تغييره.</translation>
    </message>
    <message>
        <source>it cannot be saved</source>
        <translation>لا يمكن حفظه</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>guess, range</comment>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>نتائج حجمها %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>ذاكرة قدرها %1</translation>
    </message>
    <message>
        <source>“%1” is expected to take %2 of memory, and the limit is %3.</source>
        <translation>يُتوقع أن يحتاج «⁨%1⁩» إلى %2 من الذاكرة، والحدّ هو %3.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>وكذلك %n غيره.</numerusform>
            <numerusform>وكذلك ملف آخر.</numerusform>
            <numerusform>وكذلك ملفان آخران.</numerusform>
            <numerusform>وكذلك %n ملفات أخرى.</numerusform>
            <numerusform>وكذلك %n ملفًا آخر.</numerusform>
            <numerusform>وكذلك %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the memory limit, or choose a faster preset, a smaller picture or fewer sizes at once.</source>
        <translation>ارفع حدّ الذاكرة، أو اختر إعدادًا مسبقًا أسرع أو صورة أصغر أو مقاسات أقل في آن واحد.</translation>
    </message>
    <message>
        <source>The results may take up to %1 with what is to stay free, and %2 is free.</source>
        <translation>قد تحتاج النتائج مع المساحة التي يجب أن تبقى حرة إلى ما يصل إلى %1، والحر هو %2.</translation>
    </message>
    <message>
        <source>Make room, or choose another output folder.</source>
        <translation>وفّر مساحة، أو اختر مجلد إخراج آخر.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>⁦%1 B⁩</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>⁦%1 kB⁩</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>⁦%1 MB⁩</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>⁦%1 GB⁩</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>⁦%1 TB⁩</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>⁦%1 KiB⁩</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>⁦%1 MiB⁩</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>⁦%1 GiB⁩</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>⁦%1 TiB⁩</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>أصغر بنسبة %1</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>أكبر بنسبة %1</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>الحجم نفسه</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation>بقي نحو %1 (من %2 إلى %3)</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Add f&amp;older</source>
        <translation>إضافة م&amp;جلد</translation>
    </message>
    <message>
        <source>Add a folder with all videos below it</source>
        <translation>إضافة مجلد مع جميع مقاطع الفيديو التي تحته</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation>إضافة مل&amp;فات</translation>
    </message>
    <message>
        <source>Add single videos</source>
        <translation>إضافة مقاطع فيديو مفردة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Convert what waits</source>
        <translation>تحويل ما ينتظر</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>Hold everything where it is</source>
        <translation>تعليق كل شيء على حاله</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Finish the files at work, then stop</source>
        <translation>إكمال الملفات الجارية، ثم الإيقاف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>إيقاف فوري</translation>
    </message>
    <message>
        <source>Re&amp;view plan</source>
        <translation>م&amp;راجعة الخطة</translation>
    </message>
    <message>
        <source>See what Start would do to each file</source>
        <translation>عرض ما سيفعله «بدء» بكل ملف</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>الم&amp;حفوظات…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>أوقفه فشل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>Done, with failures</source>
        <translation>مكتمل مع حالات فشل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n عملية تشغيل</numerusform>
            <numerusform>عملية تشغيل واحدة</numerusform>
            <numerusform>عمليتا تشغيل</numerusform>
            <numerusform>%n عمليات تشغيل</numerusform>
            <numerusform>%n عملية تشغيل</numerusform>
            <numerusform>%n عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>تم توفير %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait again.</source>
        <translation>
            <numerusform>%n ملف قيد الانتظار من جديد.</numerusform>
            <numerusform>ملف واحد قيد الانتظار من جديد.</numerusform>
            <numerusform>ملفان قيد الانتظار من جديد.</numerusform>
            <numerusform>%n ملفات قيد الانتظار من جديد.</numerusform>
            <numerusform>%n ملفًا قيد الانتظار من جديد.</numerusform>
            <numerusform>%n ملف قيد الانتظار من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not there any more.</source>
        <translation>
            <numerusform>%n ملف لم يعد موجودًا.</numerusform>
            <numerusform>ملف واحد لم يعد موجودًا.</numerusform>
            <numerusform>ملفان لم يعودا موجودين.</numerusform>
            <numerusform>%n ملفات لم تعد موجودة.</numerusform>
            <numerusform>%n ملفًا لم تعد موجودة.</numerusform>
            <numerusform>%n ملف لم تعد موجودة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>, %1 fps</source>
        <translation>، ⁦%1 fps⁩</translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation>، HDR</translation>
    </message>
    <message>
        <source>%1 sound copied</source>
        <translation>الصوت منسوخ (%1)</translation>
    </message>
    <message>
        <source>%1 %2, %3 kbit/s</source>
        <translation>%1 %2، ⁦%3 kbit/s⁩</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n قناة</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%n قنوات</numerusform>
            <numerusform>%n قناة</numerusform>
            <numerusform>%n قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×%2, picture copied</source>
        <translation>⁦%1×%2⁩، الصورة منسوخة</translation>
    </message>
    <message>
        <source>%1×%2 %3, CRF %4</source>
        <translation>⁦%1×%2 %3, CRF %4⁩</translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation>
            <numerusform>HLS، %1 في %n مقاس: ⁦%2⁩</numerusform>
            <numerusform>HLS، %1 في مقاس واحد: ⁦%2⁩</numerusform>
            <numerusform>HLS، %1 في مقاسين: ⁦%2⁩</numerusform>
            <numerusform>HLS، %1 في %n مقاسات: ⁦%2⁩</numerusform>
            <numerusform>HLS، %1 في %n مقاسًا: ⁦%2⁩</numerusform>
            <numerusform>HLS، %1 في %n مقاس: ⁦%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation>نحو %1، يستغرق نحو %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>ملف التعريف: %1</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Its process crashed</source>
        <translation>تعطلت عمليته</translation>
    </message>
    <message>
        <source>Stopped, waits again</source>
        <translation>أُوقف وينتظر من جديد</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>متوقف عن التقدم</translation>
    </message>
    <message>
        <source>%1, batch %2, worker %3</source>
        <translation>⁨%1⁩، الدفعة %2، العملية %3</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>منذ %1، لمدة %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>stood still for %1</source>
        <translation>توقف عن التقدم لمدة %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>%1 من الذاكرة كحد أقصى</translation>
    </message>
    <message>
        <source>%1 of memory set aside</source>
        <translation>%1 من الذاكرة محجوزة</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1، المحاولة %2</translation>
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
        <translation>الصور المقروءة: %1، المكتوبة: %2، المُسقطة: %3، المكررة: %4</translation>
    </message>
    <message>
        <source>Errors while decoding: %1</source>
        <translation>أخطاء أثناء فك الترميز: %1</translation>
    </message>
    <message>
        <source>Took %1, %2 of the processor, %3 of memory at most</source>
        <translation>استغرق %1، و%2 من المعالج، و%3 من الذاكرة كحد أقصى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يفيد</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>الإبلاغات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>The converting process said</source>
        <translation>ما أبلغت به عملية التحويل</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Transcodes whole folders of videos without flooding the computer.</source>
        <translation>يحوّل مجلدات كاملة من الفيديو من دون إرهاق الحاسوب.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>الألوان: system (النظام) أو light (فاتح) أو dark (داكن).</translation>
    </message>
    <message>
        <source>Files and folders to add.</source>
        <translation>الملفات والمجلدات المراد إضافتها.</translation>
    </message>
    <message>
        <source>sluice: “%1” is no theme; choose system, light or dark.</source>
        <translation>sluice: «⁨%1⁩» ليس سمة؛ اختر system أو light أو dark.</translation>
    </message>
    <message>
        <source>Ask for a folder to add, in the open window where there is one.</source>
        <translation>السؤال عن مجلد لإضافته، في النافذة المفتوحة إن وُجدت.</translation>
    </message>
    <message>
        <source>Ask for files to add, in the open window where there is one.</source>
        <translation>السؤال عن ملفات لإضافتها، في النافذة المفتوحة إن وُجدت.</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>%1 at work, up to %2 at a time, in batches of %3</source>
        <translation>%1 قيد العمل، حتى %2 في آن واحد، في دفعات حجمها %3</translation>
    </message>
    <message>
        <source>%1 at work, later %2 at a time, in batches of %3</source>
        <translation>%1 قيد العمل، لاحقًا %2 في آن واحد، في دفعات حجمها %3</translation>
    </message>
    <message>
        <source>%1 at a time, in batches of %2</source>
        <translation>%1 في آن واحد، في دفعات حجمها %2</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Plan of conversion</source>
        <translation>خطة التحويل</translation>
    </message>
    <message>
        <source>The first %1 of %2 files.</source>
        <translation>أول %1 من أصل %2 من الملفات.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n مستبعد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدًا</numerusform>
            <numerusform>%n مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tracks kept, tracks left out</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n في آن واحد</numerusform>
            <numerusform>واحد في كل مرة</numerusform>
            <numerusform>اثنان في آن واحد</numerusform>
            <numerusform>%n في آن واحد</numerusform>
            <numerusform>%n في آن واحد</numerusform>
            <numerusform>%n في آن واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>channels</comment>
        <translation>%1، منسوخ</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>تخطٍّ: %1</translation>
    </message>
    <message>
        <source>Fail: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Convert, with too little memory</source>
        <translation>تحويل، بذاكرة أقل من اللازم</translation>
    </message>
    <message>
        <source>Convert, with too little room</source>
        <translation>تحويل، بمساحة أقل من اللازمة</translation>
    </message>
    <message>
        <source>Convert, under another name</source>
        <translation>تحويل، باسم آخر</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the picture</comment>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>size of the picture</comment>
        <translation>⁦%1⁩، منسوخة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n size(s) up to %2</source>
        <translation>
            <numerusform>%1، %n مقاس حتى ⁦%2⁩</numerusform>
            <numerusform>%1، مقاس واحد حتى ⁦%2⁩</numerusform>
            <numerusform>%1، مقاسان حتى ⁦%2⁩</numerusform>
            <numerusform>%1، %n مقاسات حتى ⁦%2⁩</numerusform>
            <numerusform>%1، %n مقاسًا حتى ⁦%2⁩</numerusform>
            <numerusform>%1، %n مقاس حتى ⁦%2⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, codec</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <comment>size, new size, codec</comment>
        <translation>⁦%1⁩ ← ⁦%2⁩، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n مسار</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>%n مسارات</numerusform>
            <numerusform>%n مسارًا</numerusform>
            <numerusform>%n مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file has the name that this one would have had; it becomes “%1”.</source>
        <translation>يحمل ملف آخر الاسم الذي كان سيحصل عليه هذا الملف؛ فيصبح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It is expected to take %1 of memory, which is over the limit.</source>
        <translation>يُتوقع أن يحتاج إلى %1 من الذاكرة، وهذا فوق الحدّ.</translation>
    </message>
    <message>
        <source>Its result of about %1 does not fit on the output&apos;s disk.</source>
        <translation>نتيجته التي حجمها نحو %1 لا يتسع لها قرص الإخراج.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n ملف للتحويل</numerusform>
            <numerusform>ملف واحد للتحويل</numerusform>
            <numerusform>ملفان للتحويل</numerusform>
            <numerusform>%n ملفات للتحويل</numerusform>
            <numerusform>%n ملفًا للتحويل</numerusform>
            <numerusform>%n ملف للتحويل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n للتخطي</numerusform>
            <numerusform>واحد للتخطي</numerusform>
            <numerusform>اثنان للتخطي</numerusform>
            <numerusform>%n للتخطي</numerusform>
            <numerusform>%n للتخطي</numerusform>
            <numerusform>%n للتخطي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <translation>
            <numerusform>%n سيفشل</numerusform>
            <numerusform>واحد سيفشل</numerusform>
            <numerusform>اثنان سيفشلان</numerusform>
            <numerusform>%n ستفشل</numerusform>
            <numerusform>%n ستفشل</numerusform>
            <numerusform>%n ستفشل</numerusform>
        </translation>
    </message>
    <message>
        <source>needs up to %1 of the disk, %2 is free</source>
        <translation>يحتاج إلى ما يصل إلى %1 من القرص، والحر هو %2</translation>
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
        <translation>%1 ليس بين %2 و%3</translation>
    </message>
    <message>
        <source>%1 has no %2 to choose</source>
        <translation>لا يوجد لدى %1 أي %2 للاختيار</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;, but %4</source>
        <translation>لا يوجد لدى %1 خيار %2 باسم «⁨%3⁩»، بل %4</translation>
    </message>
    <message>
        <source>is for the mode bitrate</source>
        <translation>مخصص للوضع bitrate</translation>
    </message>
    <message>
        <source>the rungs of a ladder have bit rates of their own</source>
        <translation>لدرجات السلّم معدلات بت خاصة بها</translation>
    </message>
    <message>
        <source>two passes are for a bit rate or a size, not for a quality</source>
        <translation>التمريرتان لمعدل بت أو لحجم، لا لجودة</translation>
    </message>
    <message>
        <source>%1 has one pass only</source>
        <translation>لا يوجد لدى %1 سوى تمريرة واحدة</translation>
    </message>
    <message>
        <source>is for the mode size</source>
        <translation>مخصص للوضع size</translation>
    </message>
    <message>
        <source>a copied picture keeps its size</source>
        <translation>الصورة المنسوخة تحتفظ بحجمها</translation>
    </message>
    <message>
        <source>a size can be met by one file with pictures, not by %1</source>
        <translation>لا يمكن بلوغ حجم محدد إلا بملف واحد فيه صور، لا بـ %1</translation>
    </message>
    <message>
        <source>a size needs two passes, and %1 has one only</source>
        <translation>يحتاج الحجم إلى تمريرتين، ولا يوجد لدى %1 سوى واحدة</translation>
    </message>
    <message>
        <source>how large %1 becomes is not known before</source>
        <translation>لا يُعرف مسبقًا كم سيكون حجم %1</translation>
    </message>
    <message>
        <source>%1 is less than the average of %2</source>
        <translation>%1 أقل من المتوسط %2</translation>
    </message>
    <message>
        <source>%1 does not keep below a highest bit rate</source>
        <translation>لا يلتزم %1 بأقصى معدل بت</translation>
    </message>
    <message>
        <source>the rungs of a ladder have caps of their own</source>
        <translation>لدرجات السلّم حدود قصوى خاصة بها</translation>
    </message>
    <message>
        <source>the rungs of a ladder have two seconds of their cap</source>
        <translation>لدرجات السلّم ثانيتان من حدّها الأقصى</translation>
    </message>
    <message>
        <source>a buffer needs a highest bit rate</source>
        <translation>يحتاج المخزن المؤقت إلى أقصى معدل بت</translation>
    </message>
    <message>
        <source>level %1 ends at %2 kbit/s, and %3 are asked for</source>
        <translation>ينتهي المستوى %1 عند ⁦%2 kbit/s⁩، والمطلوب %3</translation>
    </message>
    <message>
        <source>level %1 has a buffer of %2 kbit, and %3 are asked for</source>
        <translation>للمستوى %1 مخزن مؤقت قدره ⁦%2 kbit⁩، والمطلوب %3</translation>
    </message>
    <message>
        <source>a ladder needs key frames at its segments, which libsvtav1 makes by quality only</source>
        <translation>يحتاج السلّم إلى إطارات مفتاحية عند مقاطعه، ولا يصنعها libsvtav1 إلا حسب الجودة</translation>
    </message>
    <message>
        <source>%1 takes %2 only</source>
        <translation>لا يقبل %1 سوى %2</translation>
    </message>
    <message>
        <source>the profile %1 is for %2, not for %3</source>
        <translation>ملف تعريف التنسيق %1 مخصص لـ %2، لا لـ %3</translation>
    </message>
    <message>
        <source>players of ladders do not know %1 with %2</source>
        <translation>مشغّلات السلالم لا تعرف %1 مع %2</translation>
    </message>
    <message>
        <source>in a ladder the segments decide where key frames are</source>
        <translation>في السلّم تحدد المقاطع مواضع الإطارات المفتاحية</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor between %2 and %3</source>
        <translation>%1 ليس 0 ولا بين %2 و%3</translation>
    </message>
    <message>
        <source>no preset of %1 is called &quot;%2&quot;; the nearest is &quot;%3&quot;</source>
        <translation>لا يوجد لدى %1 إعداد مسبق باسم «⁨%2⁩»؛ والأقرب «⁨%3⁩»</translation>
    </message>
    <message>
        <source>sound that is copied keeps its loudness</source>
        <translation>الصوت المنسوخ يحتفظ بجهارته</translation>
    </message>
    <message>
        <source>a profile without sound has no loudness</source>
        <translation>ملف تعريف بلا صوت ليست له جهارة</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2, which takes %3</source>
        <translation>لا يمكن وضع %1 في %2 الذي يقبل %3</translation>
    </message>
    <message>
        <source>%1 is odd</source>
        <translation>%1 عدد فردي</translation>
    </message>
    <message>
        <source>the edges are either said or detected</source>
        <translation>الحواف إما محددة أو مكتشفة</translation>
    </message>
    <message>
        <source>a ladder has the sizes of its rungs</source>
        <translation>للسلّم مقاسات درجاته</translation>
    </message>
    <message>
        <source>a ladder has square pixels</source>
        <translation>بكسلات السلّم مربعة</translation>
    </message>
    <message>
        <source>an exact size has square pixels</source>
        <translation>بكسلات المقاس المحدد بدقة مربعة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate from 1 to 240, such as 25, 29.97 or 30000/1001</source>
        <translation>«⁨%1⁩» ليس معدلًا من 1 إلى 240، مثل 25 أو 29.97 أو ⁦30000/1001⁩</translation>
    </message>
    <message>
        <source>a ladder is encoded: its segments begin with key frames of their own</source>
        <translation>يُرمَّز السلّم: تبدأ مقاطعه بإطارات مفتاحية خاصة بها</translation>
    </message>
    <message>
        <source>a picture that is copied stays as it is</source>
        <translation>الصورة المنسوخة تبقى كما هي</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of three letters, as eng</source>
        <translation>«⁨%1⁩» ليس رمزًا من ثلاثة أحرف، مثل eng</translation>
    </message>
    <message>
        <source>no language is named</source>
        <translation>لم تُذكر أي لغة</translation>
    </message>
    <message>
        <source>%1 cannot stand in segments of mpegts; fmp4 and auto can hold it</source>
        <translation>لا يمكن وضع %1 في مقاطع mpegts؛ ويمكن ذلك في fmp4 وauto</translation>
    </message>
    <message>
        <source>a ladder needs at least one rung</source>
        <translation>يحتاج السلّم إلى درجة واحدة على الأقل</translation>
    </message>
    <message>
        <source>more than %1 rungs</source>
        <translation>أكثر من %1 من الدرجات</translation>
    </message>
    <message>
        <source>rungs go from the highest to the lowest</source>
        <translation>تُرتَّب الدرجات من الأعلى إلى الأدنى</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made of a-z, 0-9 and -</source>
        <translation>«⁨%1⁩» ليس مكوّنًا من ⁦a-z⁩ و⁦0-9⁩ و⁦-⁩</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>a file of sound needs sound</source>
        <translation>يحتاج ملف الصوت إلى صوت</translation>
    </message>
    <message>
        <source>another profile has this name</source>
        <translation>يحمل ملف تعريف آخر هذا الاسم</translation>
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
        <translation>سلّم HLS</translation>
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
        <translation>صوت: M4A</translation>
    </message>
    <message>
        <source>Sound: Opus</source>
        <translation>صوت: Opus</translation>
    </message>
    <message>
        <source>Sound: MP3</source>
        <translation>صوت: MP3</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>صوت: FLAC</translation>
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
        <translation>H.264 من NVIDIA</translation>
    </message>
    <message>
        <source>HEVC by NVIDIA</source>
        <translation>HEVC من NVIDIA</translation>
    </message>
    <message>
        <source>AV1 by NVIDIA</source>
        <translation>AV1 من NVIDIA</translation>
    </message>
    <message>
        <source>H.264 by Intel QSV</source>
        <translation>H.264 من Intel QSV</translation>
    </message>
    <message>
        <source>HEVC by Intel QSV</source>
        <translation>HEVC من Intel QSV</translation>
    </message>
    <message>
        <source>AV1 by Intel QSV</source>
        <translation>AV1 من Intel QSV</translation>
    </message>
    <message>
        <source>H.264 by VA-API</source>
        <translation>H.264 من VA-API</translation>
    </message>
    <message>
        <source>HEVC by VA-API</source>
        <translation>HEVC من VA-API</translation>
    </message>
    <message>
        <source>AV1 by VA-API</source>
        <translation>AV1 من VA-API</translation>
    </message>
    <message>
        <source>Encode by software</source>
        <translation>ترميز برمجي</translation>
    </message>
    <message>
        <source>Let the file fail</source>
        <translation>ترك الملف يفشل</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>Copy what fits already</source>
        <translation>نسخ ما يناسب بالفعل</translation>
    </message>
    <message>
        <source>Copy always</source>
        <translation>نسخ دائمًا</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Usual (4:2:0)</source>
        <translation>المعتاد (⁦4:2:0⁩)</translation>
    </message>
    <message>
        <source>4:2:0, 8 bits</source>
        <translation>⁦4:2:0⁩، 8 بت</translation>
    </message>
    <message>
        <source>4:2:0, 10 bits</source>
        <translation>⁦4:2:0⁩، 10 بت</translation>
    </message>
    <message>
        <source>4:2:2, 8 bits</source>
        <translation>⁦4:2:2⁩، 8 بت</translation>
    </message>
    <message>
        <source>4:2:2, 10 bits</source>
        <translation>⁦4:2:2⁩، 10 بت</translation>
    </message>
    <message>
        <source>4:4:4, 8 bits</source>
        <translation>⁦4:4:4⁩، 8 بت</translation>
    </message>
    <message>
        <source>4:4:4, 10 bits</source>
        <translation>⁦4:4:4⁩، 10 بت</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>أشرطة سوداء</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>As said here</source>
        <translation>كما هو محدد هنا</translation>
    </message>
    <message>
        <source>Black bars, found in each film</source>
        <translation>أشرطة سوداء، تُكتشف في كل فيلم</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربعة</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>مثل المصدر</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Make whole where marked</source>
        <translation>جعلها كاملة حيث وُسمت</translation>
    </message>
    <message>
        <source>Make all whole</source>
        <translation>جعلها كلها كاملة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Keep where possible</source>
        <translation>الاحتفاظ به حيث أمكن</translation>
    </message>
    <message>
        <source>Make standard range</source>
        <translation>تحويل إلى المدى القياسي</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>كحد أقصى</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>ثابت</translation>
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
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>MPEG-TS</source>
        <translation>MPEG-TS</translation>
    </message>
    <message>
        <source>Fragmented MP4</source>
        <translation>MP4 مجزّأ</translation>
    </message>
    <message>
        <source>The picture is copied as it is: nothing is lost, and nothing becomes smaller.</source>
        <translation>تُنسخ الصورة كما هي: لا يُفقد شيء، ولا يصغر شيء.</translation>
    </message>
    <message>
        <source>Each file becomes about %1 large.</source>
        <translation>يصبح حجم كل ملف نحو %1.</translation>
    </message>
    <message>
        <source>About %1 for an hour.</source>
        <translation>نحو %1 للساعة.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for an hour, %n sizes together.</source>
        <translation>
            <numerusform>نحو %1 للساعة، %n مقاس معًا.</numerusform>
            <numerusform>نحو %1 للساعة، مقاس واحد.</numerusform>
            <numerusform>نحو %1 للساعة، مقاسان معًا.</numerusform>
            <numerusform>نحو %1 للساعة، %n مقاسات معًا.</numerusform>
            <numerusform>نحو %1 للساعة، %n مقاسًا معًا.</numerusform>
            <numerusform>نحو %1 للساعة، %n مقاس معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for an hour at %2.</source>
        <translation>نحو %1 للساعة عند ⁦%2⁩.</translation>
    </message>
    <message>
        <source>An hour of film is about %1 of work for one core.</source>
        <translation>ساعة من الفيلم تعادل نحو %1 من العمل لنواة واحدة.</translation>
    </message>
    <message>
        <source>Plays nearly everywhere.</source>
        <translation>يعمل في كل مكان تقريبًا.</translation>
    </message>
    <message>
        <source>Plays on newer phones, televisions and computers.</source>
        <translation>يعمل على الهواتف وأجهزة التلفاز والحواسيب الأحدث.</translation>
    </message>
    <message>
        <source>Plays on devices and browsers of the last few years.</source>
        <translation>يعمل على أجهزة ومتصفحات السنوات القليلة الأخيرة.</translation>
    </message>
    <message>
        <source>Plays in every browser, not on every television.</source>
        <translation>يعمل في كل متصفح، لا على كل تلفاز.</translation>
    </message>
    <message>
        <source>The sound alone, for music players and phones.</source>
        <translation>الصوت وحده، لمشغّلات الموسيقى والهواتف.</translation>
    </message>
    <message>
        <source>Plays where the source plays.</source>
        <translation>يعمل حيث يعمل المصدر.</translation>
    </message>
    <message>
        <source>For editing: few players show such samples.</source>
        <translation>للمونتاج: قليل من المشغّلات يعرض مثل هذه العيّنات.</translation>
    </message>
    <message>
        <source>For a web server: players take the size that the line carries.</source>
        <translation>لخادم ويب: تأخذ المشغّلات المقاس الذي يتحمله الاتصال.</translation>
    </message>
    <message>
        <source>Matroska plays in most players, seldom in browsers.</source>
        <translation>يعمل Matroska في معظم المشغّلات، ونادرًا في المتصفحات.</translation>
    </message>
    <message>
        <source>HDR is kept.</source>
        <translation>يُحتفظ بـ HDR.</translation>
    </message>
    <message>
        <source>HDR becomes standard range.</source>
        <translation>يُحوَّل HDR إلى المدى القياسي.</translation>
    </message>
    <message>
        <source>Without sound.</source>
        <translation>بلا صوت.</translation>
    </message>
    <message>
        <source>The sound is copied as it is.</source>
        <translation>يُنسخ الصوت كما هو.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ستيريو</translation>
    </message>
    <message numerus="yes">
        <source>up to %n channels</source>
        <translation>
            <numerusform>حتى %n قناة</numerusform>
            <numerusform>حتى قناة واحدة</numerusform>
            <numerusform>حتى قناتين</numerusform>
            <numerusform>حتى %n قنوات</numerusform>
            <numerusform>حتى %n قناة</numerusform>
            <numerusform>حتى %n قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2.</source>
        <translation>الصوت: %1، %2.</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <translation>فائق السرعة</translation>
    </message>
    <message>
        <source>Super fast</source>
        <translation>سريع للغاية</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>سريع جدًا</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Slowest of all</source>
        <translation>الأبطأ على الإطلاق</translation>
    </message>
    <message>
        <source>As the driver does</source>
        <translation>كما يفعل برنامج التشغيل</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>رسوم متحركة</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>حبيبات</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>صور ثابتة</translation>
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
        <translation>فك ترميز سريع</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>بلا تأخير</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
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
        <translation>⁦High 4:2:2⁩</translation>
    </message>
    <message>
        <source>High 4:4:4</source>
        <translation>⁦High 4:4:4⁩</translation>
    </message>
    <message>
        <source>Main 10</source>
        <translation>Main 10</translation>
    </message>
    <message>
        <source>Main 4:2:2, 10 bits</source>
        <translation>⁦Main 4:2:2⁩، 10 بت</translation>
    </message>
    <message>
        <source>Main 4:4:4, 8 bits</source>
        <translation>⁦Main 4:4:4⁩، 8 بت</translation>
    </message>
    <message>
        <source>Main 4:4:4, 10 bits</source>
        <translation>⁦Main 4:4:4⁩، 10 بت</translation>
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
        <translation> ث</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it stands in the list of profiles.</source>
        <translation>كما يظهر في قائمة ملفات التعريف.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>One sentence that is shown where the mouse rests on the profile.</source>
        <translation>جملة واحدة تظهر عند وضع مؤشر الفأرة على ملف التعريف.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>What the results are: one file each, a folder with an HLS ladder, or the sound alone.</source>
        <translation>ماهية النتائج: ملف لكل منها، أو مجلد فيه سلّم HLS، أو الصوت وحده.</translation>
    </message>
    <message>
        <source>Keep the time of the file</source>
        <translation>الاحتفاظ بوقت الملف</translation>
    </message>
    <message>
        <source>The result gets the time of the last change of its source. Off: that of now.</source>
        <translation>تحصل النتيجة على وقت آخر تغيير للمصدر. عند إلغاء التفعيل: الوقت الحالي.</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>مُرمِّز الفيديو</translation>
    </message>
    <message>
        <source>What compresses the picture. H.264 plays nearly everywhere; HEVC and AV1 make smaller files and take longer.</source>
        <translation>ما يضغط الصورة. يعمل H.264 في كل مكان تقريبًا؛ أما HEVC وAV1 فينتجان ملفات أصغر ويستغرقان وقتًا أطول.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How much work the encoder puts in: slower makes smaller files of the same quality.</source>
        <translation>مقدار العمل الذي يبذله المُرمِّز: الأبطأ ينتج ملفات أصغر بالجودة نفسها.</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>من دون بطاقة الرسومات</translation>
    </message>
    <message>
        <source>What becomes of files for which the card is not there or has no time.</source>
        <translation>مصير الملفات التي لا تتوفر لها البطاقة أو ليس لدى البطاقة وقت لها.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Encode it, or copy it from the source without any loss.</source>
        <translation>ترميزها، أو نسخها من المصدر بلا أي فقد.</translation>
    </message>
    <message>
        <source>Size goes by</source>
        <translation>ما يحدد الحجم</translation>
    </message>
    <message>
        <source>A quality gives each film the bits that it needs; a bit rate or a size gives it what you say.</source>
        <translation>تعطي الجودة كل فيلم ما يحتاج إليه من البتات؛ أما معدل البت أو الحجم فيعطيه ما تحدده.</translation>
    </message>
    <message>
        <source>Smaller numbers look better and make larger files.</source>
        <translation>الأرقام الأصغر تبدو أفضل وتنتج ملفات أكبر.</translation>
    </message>
    <message>
        <source>The average of the picture.</source>
        <translation>متوسط الصورة.</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>حجم كل ملف</translation>
    </message>
    <message>
        <source>Met with two passes, whatever the length of the film.</source>
        <translation>يُبلَغ بتمريرتين، أيًا كان طول الفيلم.</translation>
    </message>
    <message>
        <source>Two passes</source>
        <translation>تمريرتان</translation>
    </message>
    <message>
        <source>The source is read twice and the bit rate is met more closely; takes longer.</source>
        <translation>يُقرأ المصدر مرتين فيُبلَغ معدل البت بدقة أكبر؛ يستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Highest bit rate</source>
        <translation>أقصى معدل بت</translation>
    </message>
    <message>
        <source>What the picture never goes above, for players and lines that bear no more.</source>
        <translation>ما لا تتجاوزه الصورة أبدًا، لمشغّلات واتصالات لا تتحمل أكثر.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>المخزن المؤقت</translation>
    </message>
    <message>
        <source>Over how much the highest bit rate is held.</source>
        <translation>المقدار الذي يُلتزم خلاله بأقصى معدل بت.</translation>
    </message>
    <message>
        <source>Two seconds of it</source>
        <translation>ثانيتان منه</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>مضبوط لـ</translation>
    </message>
    <message>
        <source>What the pictures are like, where the encoder knows such a thing.</source>
        <translation>طبيعة الصور، حيث يعرف المُرمِّز ذلك.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>لا شيء خاص</translation>
    </message>
    <message>
        <source>Profile of the format</source>
        <translation>ملف تعريف التنسيق</translation>
    </message>
    <message>
        <source>For devices that know no more than this one.</source>
        <translation>لأجهزة لا تعرف أكثر من هذا.</translation>
    </message>
    <message>
        <source>The encoder’s</source>
        <translation>ما يختاره المُرمِّز</translation>
    </message>
    <message>
        <source>Level of the format</source>
        <translation>مستوى التنسيق</translation>
    </message>
    <message>
        <source>For devices that take no more than this one.</source>
        <translation>لأجهزة لا تقبل أكثر من هذا.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>عيّنات</translation>
    </message>
    <message>
        <source>How finely colours are kept. Players show 4:2:0; the others are for editing.</source>
        <translation>مدى دقة حفظ الألوان. تعرض المشغّلات ⁦4:2:0⁩؛ أما غيرها فللمونتاج.</translation>
    </message>
    <message>
        <source>Key frames at least every</source>
        <translation>أقصى فترة بين الإطارات المفتاحية</translation>
    </message>
    <message>
        <source>Shorter makes jumping in the film quicker and the file larger.</source>
        <translation>الأقصر يجعل التنقل في الفيلم أسرع والملف أكبر.</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <translation>نحو عشر ثوانٍ</translation>
    </message>
    <message>
        <source>Not wider than</source>
        <translation>أقصى عرض</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged.</source>
        <translation>تُلاءَم الصورة ولا تُكبَّر أبدًا.</translation>
    </message>
    <message>
        <source>Not higher than</source>
        <translation>أقصى ارتفاع</translation>
    </message>
    <message>
        <source>Exact width</source>
        <translation>العرض بدقة</translation>
    </message>
    <message>
        <source>Every picture gets this width, also where it must be enlarged.</source>
        <translation>تحصل كل صورة على هذا العرض، حتى إذا لزم تكبيرها.</translation>
    </message>
    <message>
        <source>Exact height</source>
        <translation>الارتفاع بدقة</translation>
    </message>
    <message>
        <source>Every picture gets this height, also where it must be enlarged.</source>
        <translation>تحصل كل صورة على هذا الارتفاع، حتى إذا لزم تكبيرها.</translation>
    </message>
    <message>
        <source>Pictures of another shape</source>
        <translation>صور بشكل آخر</translation>
    </message>
    <message>
        <source>How they come into the exact size.</source>
        <translation>كيفية وضعها في المقاس المحدد بدقة.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>الحواف</translation>
    </message>
    <message>
        <source>What is cut off before anything is scaled.</source>
        <translation>ما يُقص قبل أي تغيير للمقاس.</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>القص من اليسار</translation>
    </message>
    <message>
        <source>Pixels of the upright picture.</source>
        <translation>بكسلات الصورة في وضعها القائم.</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>القص من الأعلى</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>القص من اليمين</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>القص من الأسفل</translation>
    </message>
    <message>
        <source>Shape of pixels</source>
        <translation>شكل البكسلات</translation>
    </message>
    <message>
        <source>Old recordings have pixels that are not square; some players show them squeezed.</source>
        <translation>للتسجيلات القديمة بكسلات غير مربعة؛ تعرضها بعض المشغّلات مضغوطة.</translation>
    </message>
    <message>
        <source>Interlaced pictures</source>
        <translation>الصور المتشابكة</translation>
    </message>
    <message>
        <source>Of old television and camcorders: two half pictures in one.</source>
        <translation>من التلفاز القديم وكاميرات الفيديو: نصفا صورة في صورة واحدة.</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>إزالة التشويش</translation>
    </message>
    <message>
        <source>For grainy pictures; costs time and some detail.</source>
        <translation>للصور المحبّبة؛ تكلّف وقتًا وبعض التفاصيل.</translation>
    </message>
    <message>
        <source>High dynamic range</source>
        <translation>المدى الديناميكي العالي</translation>
    </message>
    <message>
        <source>HDR needs a screen that shows it; elsewhere it looks pale.</source>
        <translation>يحتاج HDR إلى شاشة تعرضه؛ وفي غيرها يبدو باهتًا.</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>How many pictures a second the result has.</source>
        <translation>عدد الصور في الثانية في النتيجة.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>صور في الثانية</translation>
    </message>
    <message>
        <source>From 1 to 240: 25, 29.97 or 30000/1001.</source>
        <translation>من 1 إلى 240: 25 أو 29.97 أو ⁦30000/1001⁩.</translation>
    </message>
    <message>
        <source>Keep the sound</source>
        <translation>الاحتفاظ بالصوت</translation>
    </message>
    <message>
        <source>Off: the result is silent.</source>
        <translation>عند إلغاء التفعيل: النتيجة صامتة.</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>مُرمِّز الصوت</translation>
    </message>
    <message>
        <source>AAC plays nearly everywhere; Opus is smaller; FLAC loses nothing.</source>
        <translation>يعمل AAC في كل مكان تقريبًا؛ وOpus أصغر؛ وFLAC لا يفقد شيئًا.</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>معدل بت الصوت</translation>
    </message>
    <message>
        <source>For stereo: mono takes half of it, 5.1 two and a half times.</source>
        <translation>للستيريو: يأخذ الأحادي نصفه، و5.1 مرتين ونصفًا.</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>أقصى عدد للقنوات</translation>
    </message>
    <message>
        <source>Sound with more of them is mixed down. 2 is stereo, 6 is 5.1.</source>
        <translation>يُمزج الصوت ذو القنوات الأكثر إلى هذا العدد. 2 ستيريو، و6 هي 5.1.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Tracks of sound</source>
        <translation>مسارات الصوت</translation>
    </message>
    <message>
        <source>Which of them go along.</source>
        <translation>ما يُضم منها إلى النتيجة.</translation>
    </message>
    <message>
        <source>Languages of the sound</source>
        <translation>لغات الصوت</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng. Without any of them, the default track.</source>
        <translation>رموز من ثلاثة أحرف بترتيب النتيجة: ⁦deu, eng⁩. إذا لم يوجد أي منها، فالمسار الافتراضي.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>All films are brought to the same loudness. -16 is for computers and phones, -23 for television.</source>
        <translation>تُجعل جهارة جميع الأفلام واحدة. القيمة ⁦-16⁩ للحواسيب والهواتف، و⁦-23⁩ للتلفاز.</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>أعلى ذروة</translation>
    </message>
    <message>
        <source>The sound does not go above it before it is encoded.</source>
        <translation>لا يتجاوزها الصوت قبل ترميزه.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Which of them go along, where the kind of file can hold them.</source>
        <translation>ما يُضم منها إلى النتيجة، حيث يمكن لنوع الملف احتواؤها.</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>لغات الترجمات</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng.</source>
        <translation>رموز من ثلاثة أحرف بترتيب النتيجة: ⁦deu, eng⁩.</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>طول المقطع</translation>
    </message>
    <message>
        <source>Shorter starts and adapts sooner; longer is smaller.</source>
        <translation>الأقصر يبدأ ويتكيف أسرع؛ والأطول أصغر حجمًا.</translation>
    </message>
    <message>
        <source>Kind of segments</source>
        <translation>نوع المقاطع</translation>
    </message>
    <message>
        <source>MPEG-TS plays nearly everywhere and holds H.264 only.</source>
        <translation>يعمل MPEG-TS في كل مكان تقريبًا ولا يحتوي إلا على H.264.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>المقاسات</translation>
    </message>
    <message>
        <source>From the largest to the smallest; sizes that are larger than the source are left out.</source>
        <translation>من الأكبر إلى الأصغر؛ وتُستبعد المقاسات الأكبر من المصدر.</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Convert next</source>
        <translation>تحويله تاليًا</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>نقل إلى النهاية</translation>
    </message>
    <message>
        <source>Convert in its turn</source>
        <translation>تحويله في دوره</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>إزالة من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>إظهار المصدر في مجلده</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>إظهار النتيجة في مجلدها</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>a constant frame rate is wanted</source>
        <translation>المطلوب معدل إطارات ثابت</translation>
    </message>
    <message>
        <source>its frame rate is not known</source>
        <translation>معدل إطاراته غير معروف</translation>
    </message>
    <message>
        <source>it has %1 frames a second</source>
        <translation>معدل إطاراته ⁦%1 fps⁩</translation>
    </message>
    <message>
        <source>its pixels are %1</source>
        <translation>بكسلاته %1</translation>
    </message>
    <message>
        <source>%1 cannot hold %2</source>
        <translation>لا يمكن أن يحتوي %1 على %2</translation>
    </message>
    <message>
        <source>the source does not say when its pictures are shown</source>
        <translation>لا يذكر المصدر متى تُعرض صوره</translation>
    </message>
    <message>
        <source>%1 cannot hold a turn by %2 degrees</source>
        <translation>لا يمكن أن يحفظ %1 تدويرًا بمقدار %2 درجة</translation>
    </message>
    <message>
        <source>it is %1 and not %2</source>
        <translation>هو %1 وليس %2</translation>
    </message>
    <message>
        <source>its edges are cut off</source>
        <translation>تُقص حوافه</translation>
    </message>
    <message>
        <source>its pixels are not square</source>
        <translation>بكسلاته غير مربعة</translation>
    </message>
    <message>
        <source>its size is %1</source>
        <translation>مقاسه ⁦%1⁩</translation>
    </message>
    <message>
        <source>it is to be deinterlaced</source>
        <translation>مطلوب إزالة تشابكه</translation>
    </message>
    <message>
        <source>noise is to be taken away</source>
        <translation>مطلوب إزالة تشويشه</translation>
    </message>
    <message>
        <source>it is HDR</source>
        <translation>هو HDR</translation>
    </message>
    <message>
        <source>its loudness is to be changed</source>
        <translation>مطلوب تغيير جهارته</translation>
    </message>
    <message>
        <source>it has %1 channels</source>
        <translation>عدد قنواته %1</translation>
    </message>
    <message>
        <source>it has %1 samples a second</source>
        <translation>عدد عيّناته في الثانية %1</translation>
    </message>
    <message>
        <source>it has %1 kbit/s</source>
        <translation>معدل بته ⁦%1 kbit/s⁩</translation>
    </message>
    <message>
        <source>%1 is too small for it</source>
        <translation>%1 أصغر من أن يتسع له</translation>
    </message>
    <message>
        <source>encoded by hardware: %1</source>
        <translation>ترميز عتادي: %1</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 غير مستخدم: %2</translation>
    </message>
    <message>
        <source>encoded by %1: %2</source>
        <translation>الترميز بواسطة %1: %2</translation>
    </message>
    <message>
        <source>subtitles kept: %1</source>
        <translation>ترجمات محتفظ بها: %1</translation>
    </message>
    <message>
        <source>subtitles kept: %1 becomes %2</source>
        <translation>ترجمات محتفظ بها: %1 تصبح %2</translation>
    </message>
    <message>
        <source>subtitles left out: %1 cannot hold %2</source>
        <translation>ترجمات مستبعدة: لا يمكن أن يحتوي %1 على %2</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: the profile has none</source>
        <translation>مسارات ترجمة مستبعدة: %1 (ملف التعريف بلا ترجمات)</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: not in %2</source>
        <translation>مسارات ترجمة مستبعدة: %1 (ليست ضمن %2)</translation>
    </message>
    <message>
        <source>subtitles left out: more than %1 tracks</source>
        <translation>ترجمات مستبعدة: عدد المسارات أكثر من %1</translation>
    </message>
    <message>
        <source>%1 holds none</source>
        <translation>لا يحتوي %1 على شيء منها</translation>
    </message>
    <message>
        <source>it is %1, and neither JPEG nor PNG</source>
        <translation>هو %1، وليس JPEG ولا PNG</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation>حجمه بالبايت %1</translation>
    </message>
    <message>
        <source>too much is attached</source>
        <translation>المرفقات أكثر من اللازم</translation>
    </message>
    <message>
        <source>cover art kept</source>
        <translation>غلاف محتفظ به</translation>
    </message>
    <message>
        <source>cover art left out: %1</source>
        <translation>غلاف مستبعد: %1</translation>
    </message>
    <message>
        <source>%1 attachment(s) kept</source>
        <translation>مرفقات محتفظ بها: %1</translation>
    </message>
    <message>
        <source>nothing is in them</source>
        <translation>لا شيء فيها</translation>
    </message>
    <message>
        <source>%1 attachment(s) left out: %2</source>
        <translation>مرفقات مستبعدة: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>⁦%1⁩ بلا تغيير</translation>
    </message>
    <message>
        <source>%1 scaled to %2, with black bars to %3</source>
        <translation>غُيّر المقاس من ⁦%1⁩ إلى ⁦%2⁩، مع أشرطة سوداء حتى ⁦%3⁩</translation>
    </message>
    <message>
        <source>%1 scaled to %2</source>
        <translation>غُيّر المقاس من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 stretched to %2</source>
        <translation>مُدّد المقاس من ⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 with pixels of %2:%3 kept</source>
        <translation>⁦%1⁩ ببكسلات ⁦%2:%3⁩ بلا تغيير</translation>
    </message>
    <message>
        <source>%1 scaled to %2 with pixels of %3:%4</source>
        <translation>غُيّر المقاس من ⁦%1⁩ إلى ⁦%2⁩ ببكسلات ⁦%3:%4⁩</translation>
    </message>
    <message>
        <source>constant %1 frames a second</source>
        <translation>معدل إطارات ثابت قدره ⁦%1 fps⁩</translation>
    </message>
    <message>
        <source>%1 frames a second thinned to %2</source>
        <translation>خُفّض معدل الإطارات من ⁦%1 fps⁩ إلى ⁦%2 fps⁩</translation>
    </message>
    <message>
        <source>at most %1 frames a second</source>
        <translation>⁦%1 fps⁩ كحد أقصى</translation>
    </message>
    <message>
        <source>black bars kept: they were not looked for</source>
        <translation>أشرطة سوداء محتفظ بها: لم يُبحث عنها</translation>
    </message>
    <message>
        <source>%1 px above and below</source>
        <translation>⁦%1 px⁩ من الأعلى والأسفل</translation>
    </message>
    <message>
        <source>%1 px above</source>
        <translation>⁦%1 px⁩ من الأعلى</translation>
    </message>
    <message>
        <source>%1 px below</source>
        <translation>⁦%1 px⁩ من الأسفل</translation>
    </message>
    <message>
        <source>%1 px left and right</source>
        <translation>⁦%1 px⁩ من اليسار واليمين</translation>
    </message>
    <message>
        <source>%1 px left</source>
        <translation>⁦%1 px⁩ من اليسار</translation>
    </message>
    <message>
        <source>%1 px right</source>
        <translation>⁦%1 px⁩ من اليمين</translation>
    </message>
    <message>
        <source>no black bars found</source>
        <translation>لم يُعثر على أشرطة سوداء</translation>
    </message>
    <message>
        <source>black bars cut: %1</source>
        <translation>أشرطة سوداء مقصوصة: %1</translation>
    </message>
    <message>
        <source>%1 cropped to %2 at %3,%4</source>
        <translation>قُص من ⁦%1⁩ إلى ⁦%2⁩ عند ⁦%3,%4⁩</translation>
    </message>
    <message>
        <source>pixels made square: %1 becomes %2</source>
        <translation>جُعلت البكسلات مربعة: ⁦%1⁩ يصبح ⁦%2⁩</translation>
    </message>
    <message>
        <source>deinterlaced from end to end</source>
        <translation>أُزيل التشابك من البداية إلى النهاية</translation>
    </message>
    <message>
        <source>interlaced, left as it is</source>
        <translation>متشابك، يُترك كما هو</translation>
    </message>
    <message>
        <source>interlaced: deinterlaced</source>
        <translation>متشابك: أُزيل التشابك</translation>
    </message>
    <message>
        <source>noise taken away: %1</source>
        <translation>أُزيل التشويش: %1</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: the profile asks for it</source>
        <translation>تحويل HDR إلى SDR: يطلبه ملف التعريف</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: 8 bits are asked for</source>
        <translation>تحويل HDR إلى SDR: المطلوب 8 بت</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: H.264 has 8 bits here</source>
        <translation>تحويل HDR إلى SDR: لدى H.264 هنا 8 بت</translation>
    </message>
    <message>
        <source>HDR kept, with 10 bits</source>
        <translation>يُحتفظ بـ HDR، مع 10 بت</translation>
    </message>
    <message>
        <source>%1p left out: the source is smaller</source>
        <translation>⁦%1p⁩ مستبعد: المصدر أصغر</translation>
    </message>
    <message>
        <source>segments of fragmented MP4: %1 cannot stand in MPEG-TS</source>
        <translation>مقاطع MP4 مجزّأ: لا يمكن وضع %1 في MPEG-TS</translation>
    </message>
    <message>
        <source>no audio in %1: the default track is taken</source>
        <translation>لا صوت باللغة %1: يؤخذ المسار الافتراضي</translation>
    </message>
    <message>
        <source>audio mixed from %1 to %2 channels</source>
        <translation>مُزج الصوت: عدد القنوات من %1 إلى %2</translation>
    </message>
    <message>
        <source>audio copied: %1</source>
        <translation>صوت منسوخ: %1</translation>
    </message>
    <message>
        <source>an audio track left out: %1</source>
        <translation>مسار صوت مستبعد: %1</translation>
    </message>
    <message>
        <source>audio encoded: %1</source>
        <translation>صوت مُرمَّز: %1</translation>
    </message>
    <message>
        <source>no audio in the source</source>
        <translation>لا صوت في المصدر</translation>
    </message>
    <message>
        <source>audio left out: the profile has none</source>
        <translation>صوت مستبعد: ملف التعريف بلا صوت</translation>
    </message>
    <message>
        <source>%1 holds %2 audio track(s)</source>
        <translation>عدد مسارات الصوت التي يتسع لها %1: %2</translation>
    </message>
    <message>
        <source>loudness brought to %1 LUFS, peaks to %2 dBTP at most</source>
        <translation>ضُبطت الجهارة على ⁦%1 LUFS⁩، والذروة على ⁦%2 dBTP⁩ كحد أقصى</translation>
    </message>
    <message>
        <source>%1 more audio tracks dropped</source>
        <translation>مسارات صوت أخرى مستبعدة: %1</translation>
    </message>
    <message>
        <source>video copied: %1, %2</source>
        <translation>فيديو منسوخ: %1، %2</translation>
    </message>
    <message>
        <source>a bit rate or settings of the encoder are asked for</source>
        <translation>مطلوب معدل بت أو إعدادات للمُرمِّز</translation>
    </message>
    <message>
        <source>video encoded: %1</source>
        <translation>فيديو مُرمَّز: %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>الجودة %1</translation>
    </message>
    <message>
        <source>each rung with its own bit rate</source>
        <translation>لكل درجة معدل بت خاص بها</translation>
    </message>
    <message>
        <source>%1 kbit/s on average</source>
        <translation>⁦%1 kbit/s⁩ في المتوسط</translation>
    </message>
    <message>
        <source>at most %1 kbit/s</source>
        <translation>⁦%1 kbit/s⁩ كحد أقصى</translation>
    </message>
    <message>
        <source>in two passes</source>
        <translation>بتمريرتين</translation>
    </message>
    <message>
        <source>to fit into %1</source>
        <translation>ليتسع له حجم %1</translation>
    </message>
    <message>
        <source>tuned for %1</source>
        <translation>مضبوط لـ %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>ملف تعريف التنسيق %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>pixels as %1</source>
        <translation>البكسلات بصيغة %1</translation>
    </message>
    <message>
        <source>a key frame at least every %1 s</source>
        <translation>إطار مفتاحي كل %1 ث على الأقل</translation>
    </message>
    <message>
        <source>%1 could not be used (%2): encoded by %3 instead</source>
        <translation>لم يمكن استخدام %1 (%2): الترميز بواسطة %3 بدلًا منه</translation>
    </message>
    <message>
        <source>the track is empty</source>
        <translation>المسار فارغ</translation>
    </message>
    <message>
        <source>%1 packets before the first key frame left out</source>
        <translation>حُزم قبل أول إطار رئيسي، أُسقطت: %1</translation>
    </message>
    <message>
        <source>%1 packets without a time got one</source>
        <translation>حُزم بلا توقيت، أُضيف إليها توقيت: %1</translation>
    </message>
    <message>
        <source>%1 packets out of order were moved</source>
        <translation>حُزم غير مرتبة، نُقلت: %1</translation>
    </message>
    <message>
        <source>%1 packets are damaged, and were copied so</source>
        <translation>حُزم تالفة، نُسخت كما هي: %1</translation>
    </message>
    <message>
        <source>%1 pictures that an edit hid at the start are shown</source>
        <translation>صور في البداية كان التحرير يخفيها، تظهر: %1</translation>
    </message>
    <message>
        <source>its form changes at %1 s, which not every player follows</source>
        <translation>يتغيّر شكله عند %1 ث، ولا تتبعه كل المشغّلات</translation>
    </message>
    <message>
        <source>%1 decoding errors</source>
        <translation>أخطاء في فك الترميز: %1</translation>
    </message>
    <message>
        <source>%1 decoding errors, the first at %2 s</source>
        <translation>أخطاء في فك الترميز: %1، أولها عند %2 ث</translation>
    </message>
    <message>
        <source>sound: too quiet or too short to have a loudness, left as it is</source>
        <translation>الصوت: أخفت أو أقصر من أن تكون له شدّة مقيسة، تُرك كما هو</translation>
    </message>
    <message>
        <source>sound: %1 LUFS before, %2 dB</source>
        <translation>الصوت: كان %1 LUFS، %2 dB</translation>
    </message>
    <message>
        <source>peaks held at %1 dBTP</source>
        <translation>حُدّت الذُّرى عند %1 dBTP</translation>
    </message>
    <message>
        <source>%1; %2 LUFS is what the peaks allow</source>
        <translation>%1؛ لا تسمح الذُّرى بأكثر من %2 LUFS</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>%1 without a time left out</source>
        <translation>بلا توقيت، أُسقطت: %1</translation>
    </message>
    <message>
        <source>%1 out of order were moved</source>
        <translation>غير مرتبة، نُقلت: %1</translation>
    </message>
    <message>
        <source>%1 that cannot be read left out</source>
        <translation>غير مقروءة، أُسقطت: %1</translation>
    </message>
    <message>
        <source>%1 that are no UTF-8 were mended</source>
        <translation>ليست UTF-8، صُحّحت: %1</translation>
    </message>
    <message>
        <source>%1 that are too long left out</source>
        <translation>أطول من اللازم، أُسقطت: %1</translation>
    </message>
    <message>
        <source>a track is left out, %1</source>
        <translation>أُسقط مسار، %1</translation>
    </message>
    <message>
        <source>The source ends at %1 s of %2 s</source>
        <translation>ينتهي المصدر عند %1 ث من %2 ث</translation>
    </message>
    <message>
        <source>The source ends at %1 s</source>
        <translation>ينتهي المصدر عند %1 ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, because they begin too late: %1 tracks</source>
        <translation>مسارات أُسقطت لأنها تبدأ متأخرة: %1</translation>
    </message>
    <message>
        <source>%1 bytes, where at most %2 were wanted</source>
        <translation>%1 بايت، والمطلوب %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1 frames dropped that had no time of their own</source>
        <translation>إطارات بلا توقيت خاص، أُسقطت: %1</translation>
    </message>
    <message>
        <source>this FFmpeg cannot map HDR to standard range; colours will look pale</source>
        <translation>لا يستطيع FFmpeg هذا تحويل HDR إلى المدى القياسي؛ ستبدو الألوان شاحبة</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> مللي ثانية</translation>
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
        <translation>ال&amp;تحويل في دفعات</translation>
    </message>
    <message>
        <source>One process converts several files in turn. Off: a process of its own for every file.</source>
        <translation>تحوّل عملية واحدة عدة ملفات بالتتابع. عند إلغاء التفعيل: عملية خاصة بكل ملف.</translation>
    </message>
    <message>
        <source>&amp;Files in a batch</source>
        <translation>ا&amp;لملفات في الدفعة</translation>
    </message>
    <message>
        <source>Automatic: as many as make up the work that is wanted for a batch.</source>
        <translation>تلقائي: بقدر ما يكوّن العمل المطلوب للدفعة.</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>&amp;حدّ الذاكرة</translation>
    </message>
    <message>
        <source>From here on no new batch begins.</source>
        <translation>من هنا لا تبدأ أي دفعة جديدة.</translation>
    </message>
    <message>
        <source>Batches at &amp;once</source>
        <translation>دفعات في &amp;آن واحد</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>تلقائي: بقدر ما يتحمله المعالج والذاكرة.</translation>
    </message>
    <message>
        <source>&amp;Threads for each file</source>
        <translation>الخ&amp;يوط لكل ملف</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>تلقائي: يُقسَّم المعالج بالعدل.</translation>
    </message>
    <message>
        <source>C&amp;heck of a finished file</source>
        <translation>التح&amp;قق من ملف مكتمل</translation>
    </message>
    <message>
        <source>Every file is read back before it gets its name; this is how much of it is decoded.</source>
        <translation>يُقرأ كل ملف من جديد قبل أن يحصل على اسمه؛ وهذا هو مقدار ما يُفك ترميزه منه.</translation>
    </message>
    <message>
        <source>&amp;Work in an automatic batch</source>
        <translation>ال&amp;عمل في دفعة تلقائية</translation>
    </message>
    <message>
        <source>How long one process works until a fresh one takes over.</source>
        <translation>مدة عمل العملية الواحدة قبل أن تحل محلها عملية جديدة.</translation>
    </message>
    <message>
        <source>Lar&amp;gest automatic batch</source>
        <translation>أكبر دفعة تلق&amp;ائية</translation>
    </message>
    <message>
        <source>However short the files are, a batch holds no more of them.</source>
        <translation>مهما كانت الملفات قصيرة، لا تضم الدفعة أكثر من هذا العدد.</translation>
    </message>
    <message>
        <source>Learn from e&amp;arlier runs</source>
        <translation>التعلّم من عمليات التش&amp;غيل السابقة</translation>
    </message>
    <message>
        <source>Estimates of time and memory follow what was measured before.</source>
        <translation>تتبع تقديرات الوقت والذاكرة ما قيس من قبل.</translation>
    </message>
    <message>
        <source>Memory &amp;reserved for a file</source>
        <translation>الذاكرة المحجوز&amp;ة للملف</translation>
    </message>
    <message>
        <source>Times what the file is expected to take.</source>
        <translation>مضروبة في ما يُتوقع أن يحتاج إليه الملف.</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>ال&amp;هامش</translation>
    </message>
    <message>
        <source>So many points below a limit work goes on.</source>
        <translation>يستمر العمل عندما تنخفض القيمة عن الحدّ بهذا العدد من النقاط.</translation>
    </message>
    <message>
        <source>Shortest &amp;time between changes</source>
        <translation>أقصر &amp;زمن بين التغييرات</translation>
    </message>
    <message>
        <source>Nothing is held back or let go again sooner.</source>
        <translation>لا يُؤخَّر شيء ولا يُطلق من جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>&amp;Critical memory</source>
        <translation>الذاكرة الحر&amp;جة</translation>
    </message>
    <message>
        <source>From here on not even a single file begins.</source>
        <translation>من هنا لا يبدأ حتى ملف واحد.</translation>
    </message>
    <message>
        <source>&amp;Processor limit</source>
        <translation>حدّ المعا&amp;لج</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>فوق هذا الحدّ، أيًا كان السبب، لا تبدأ أي دفعة جديدة.</translation>
    </message>
    <message>
        <source>Waiting for m&amp;emory</source>
        <translation>انتظار ال&amp;ذاكرة</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for memory so much of the time.</source>
        <translation>لا تبدأ أي دفعة جديدة ما دامت البرامج تنتظر الذاكرة هذا القدر من الوقت.</translation>
    </message>
    <message>
        <source>&amp;Want of memory</source>
        <translation>&amp;نقص الذاكرة</translation>
    </message>
    <message>
        <source>Files at work wait or start again later while all programs wait for memory so much of the time.</source>
        <translation>تنتظر الملفات الجاري تحويلها أو تبدأ من جديد لاحقًا ما دامت جميع البرامج تنتظر الذاكرة هذا القدر من الوقت.</translation>
    </message>
    <message>
        <source>Waiting for the dis&amp;k</source>
        <translation>انتظار ال&amp;قرص</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for a disk so much of the time.</source>
        <translation>لا تبدأ أي دفعة جديدة ما دامت البرامج تنتظر القرص هذا القدر من الوقت.</translation>
    </message>
    <message>
        <source>Waiting for the process&amp;or</source>
        <translation>انت&amp;ظار المعالج</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for the processor so much of the time.</source>
        <translation>لا تبدأ أي دفعة جديدة ما دامت البرامج تنتظر المعالج هذا القدر من الوقت.</translation>
    </message>
    <message>
        <source>Space to keep &amp;free</source>
        <translation>المساحة التي ت&amp;بقى حرة</translation>
    </message>
    <message>
        <source>No new batch begins while the disk of the output has less.</source>
        <translation>لا تبدأ أي دفعة جديدة ما دامت المساحة الحرة على قرص الإخراج أقل من ذلك.</translation>
    </message>
    <message>
        <source>Pause on ba&amp;ttery</source>
        <translation>الإيقاف المؤقت عند استخدام ال&amp;بطارية</translation>
    </message>
    <message>
        <source>Nothing is converted while the computer is not plugged in.</source>
        <translation>لا يُحوَّل شيء ما دام الحاسوب غير موصول بالكهرباء.</translation>
    </message>
    <message>
        <source>Reading from slow dis&amp;ks</source>
        <translation>القراءة من الأقراص البط&amp;يئة</translation>
    </message>
    <message>
        <source>Several files at once are read from one disk that turns, or from one share on a network, only while they need no more together.</source>
        <translation>لا تُقرأ عدة ملفات في آن واحد من قرص دوّار واحد أو من مشاركة واحدة على الشبكة إلا إذا كانت لا تحتاج معًا إلى أكثر من ذلك.</translation>
    </message>
    <message>
        <source>&amp;Look at the computer every</source>
        <translation>فح&amp;ص الحاسوب كل</translation>
    </message>
    <message>
        <source>How often processor, memory and disks are measured.</source>
        <translation>عدد مرات قياس المعالج والذاكرة والأقراص.</translation>
    </message>
    <message>
        <source>&amp;Give a process up after</source>
        <translation>التخلي عن ال&amp;عملية بعد</translation>
    </message>
    <message>
        <source>It has done nothing at all for so long.</source>
        <translation>لم تفعل شيئًا على الإطلاق طوال هذه المدة.</translation>
    </message>
    <message>
        <source>After a &amp;failure</source>
        <translation>&amp;بعد الفشل</translation>
    </message>
    <message>
        <source>What a run does once a file could not be converted.</source>
        <translation>ما يفعله التشغيل عندما يتعذر تحويل ملف.</translation>
    </message>
    <message>
        <source>More &amp;tries</source>
        <translation>محاولات إ&amp;ضافية</translation>
    </message>
    <message>
        <source>A file whose process crashes or stalls is tried again alone, so often.</source>
        <translation>يُعاد تجريب الملف الذي تتعطل عمليته أو تتوقف عن التقدم وحده، بهذا العدد من المرات.</translation>
    </message>
    <message>
        <source>Leave files alone that &amp;crash again</source>
        <translation>ترك الملفات التي تت&amp;عطل مرة أخرى</translation>
    </message>
    <message>
        <source>A file that has used up its tries is left alone by later runs until it changes or is retried. Off: the next run tries it.</source>
        <translation>الملف الذي استنفد محاولاته تتركه عمليات التشغيل اللاحقة حتى يتغير أو تُعاد محاولته. عند إلغاء التفعيل: يجربه التشغيل التالي.</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>متابعة الملفات الأخرى</translation>
    </message>
    <message>
        <source>Stop; the others wait</source>
        <translation>إيقاف؛ والأخرى تنتظر</translation>
    </message>
    <message>
        <source>Nothing, only read</source>
        <translation>لا شيء، قراءة فقط</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>عيّنات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>أقل مدة ممكنة</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>الأنوية المستخدمة</translation>
    </message>
    <message>
        <source>%1 of %2, on average</source>
        <translation>%1 من %2 في المتوسط</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>أقصى ذاكرة</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 من %2، الحدّ %3</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>دفعات في آن واحد</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Threads each</source>
        <translation>الخيوط لكل ملف</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>الكبح</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation>لم يبدأ قط</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>مكتمل مع تحذيرات</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>جارٍ فحص الملفات</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, saving</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 in %2.</source>
        <translation>اكتمل: %1 في %2.</translation>
    </message>
    <message>
        <source>Done: %1 in %2, %3.</source>
        <translation>اكتمل: %1 في %2، %3.</translation>
    </message>
    <message>
        <source>Stopped before a file was done.</source>
        <translation>تم الإيقاف قبل أن يكتمل أي ملف.</translation>
    </message>
    <message>
        <source>No file could be converted.</source>
        <translation>لم يمكن تحويل أي ملف.</translation>
    </message>
    <message>
        <source>There was nothing to convert.</source>
        <translation>لم يكن هناك ما يُحوَّل.</translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation>
            <numerusform>%n ملف مع تحذيرات.</numerusform>
            <numerusform>ملف واحد مع تحذيرات.</numerusform>
            <numerusform>ملفان مع تحذيرات.</numerusform>
            <numerusform>%n ملفات مع تحذيرات.</numerusform>
            <numerusform>%n ملفًا مع تحذيرات.</numerusform>
            <numerusform>%n ملف مع تحذيرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>فشل %n ملف.</numerusform>
            <numerusform>فشل ملف واحد.</numerusform>
            <numerusform>فشل ملفان.</numerusform>
            <numerusform>فشلت %n ملفات.</numerusform>
            <numerusform>فشل %n ملفًا.</numerusform>
            <numerusform>فشل %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>تم تخطي %n ملف.</numerusform>
            <numerusform>تم تخطي ملف واحد.</numerusform>
            <numerusform>تم تخطي ملفين.</numerusform>
            <numerusform>تم تخطي %n ملفات.</numerusform>
            <numerusform>تم تخطي %n ملفًا.</numerusform>
            <numerusform>تم تخطي %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>أُلغي %n ملف.</numerusform>
            <numerusform>أُلغي ملف واحد.</numerusform>
            <numerusform>أُلغي ملفان.</numerusform>
            <numerusform>أُلغيت %n ملفات.</numerusform>
            <numerusform>أُلغي %n ملفًا.</numerusform>
            <numerusform>أُلغي %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation>
            <numerusform>لا يزال %n ملف قيد الانتظار.</numerusform>
            <numerusform>لا يزال ملف واحد قيد الانتظار.</numerusform>
            <numerusform>لا يزال ملفان قيد الانتظار.</numerusform>
            <numerusform>لا تزال %n ملفات قيد الانتظار.</numerusform>
            <numerusform>لا يزال %n ملفًا قيد الانتظار.</numerusform>
            <numerusform>لا يزال %n ملف قيد الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after the first failure.</source>
        <translation>تم الإيقاف بعد أول فشل.</translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message>
        <source>Memory at %1, limit %2</source>
        <translation>الذاكرة عند %1، الحدّ %2</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, limit %2</source>
        <translation>تنتظر البرامج الذاكرة خلال %1 من الوقت، الحدّ %2</translation>
    </message>
    <message>
        <source>Nothing moves for want of memory %1 of the time, limit %2</source>
        <translation>لا يتقدم شيء لنقص الذاكرة خلال %1 من الوقت، الحدّ %2</translation>
    </message>
    <message>
        <source>CPU at %1, limit %2</source>
        <translation>CPU عند %1، الحدّ %2</translation>
    </message>
    <message>
        <source>Programs wait for the processor %1 of the time, limit %2</source>
        <translation>تنتظر البرامج المعالج خلال %1 من الوقت، الحدّ %2</translation>
    </message>
    <message>
        <source>Programs wait for the disk %1 of the time, limit %2</source>
        <translation>تنتظر البرامج القرص خلال %1 من الوقت، الحدّ %2</translation>
    </message>
    <message>
        <source>%1 free at the output, %2 needed</source>
        <translation>%1 حرة في وجهة الإخراج، واللازم %2</translation>
    </message>
    <message>
        <source>On battery, %1 left</source>
        <translation>على البطارية، بقي %1</translation>
    </message>
    <message>
        <source>Converting processes ended too early</source>
        <translation>انتهت عمليات تحويل قبل أوانها</translation>
    </message>
    <message>
        <source>The computer is busy</source>
        <translation>الحاسوب مشغول</translation>
    </message>
    <message>
        <source>no new batches until it is under %1.</source>
        <translation>لا دفعات جديدة حتى يصبح دون %1.</translation>
    </message>
    <message>
        <source>no new batches until that eases.</source>
        <translation>لا دفعات جديدة حتى يخف ذلك.</translation>
    </message>
    <message>
        <source>no new batches until there is room.</source>
        <translation>لا دفعات جديدة حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>nothing is converted until it is plugged in.</source>
        <translation>لا يُحوَّل شيء حتى يوصَل بالكهرباء.</translation>
    </message>
    <message>
        <source>no new batches for a while.</source>
        <translation>لا دفعات جديدة لبعض الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that began last are stopped and wait for their turn again.</source>
        <translation>
            <numerusform>آخر %n ملف بدأ متوقف وينتظر دوره من جديد.</numerusform>
            <numerusform>الملف الذي بدأ أخيرًا متوقف وينتظر دوره من جديد.</numerusform>
            <numerusform>آخر ملفين بدآ متوقفان وينتظران دورهما من جديد.</numerusform>
            <numerusform>آخر %n ملفات بدأت متوقفة وتنتظر دورها من جديد.</numerusform>
            <numerusform>آخر %n ملفًا بدأت متوقفة وتنتظر دورها من جديد.</numerusform>
            <numerusform>آخر %n ملف بدأت متوقفة وتنتظر دورها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until it is plugged in.</source>
        <translation>
            <numerusform>%n ملف قيد العمل ينتظر التوصيل بالكهرباء.</numerusform>
            <numerusform>ملف واحد قيد العمل ينتظر التوصيل بالكهرباء.</numerusform>
            <numerusform>ملفان قيد العمل ينتظران التوصيل بالكهرباء.</numerusform>
            <numerusform>%n ملفات قيد العمل تنتظر التوصيل بالكهرباء.</numerusform>
            <numerusform>%n ملفًا قيد العمل تنتظر التوصيل بالكهرباء.</numerusform>
            <numerusform>%n ملف قيد العمل تنتظر التوصيل بالكهرباء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until that eases.</source>
        <translation>
            <numerusform>%n ملف قيد العمل ينتظر حتى يخف ذلك.</numerusform>
            <numerusform>ملف واحد قيد العمل ينتظر حتى يخف ذلك.</numerusform>
            <numerusform>ملفان قيد العمل ينتظران حتى يخف ذلك.</numerusform>
            <numerusform>%n ملفات قيد العمل تنتظر حتى يخف ذلك.</numerusform>
            <numerusform>%n ملفًا قيد العمل تنتظر حتى يخف ذلك.</numerusform>
            <numerusform>%n ملف قيد العمل تنتظر حتى يخف ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new begins until that eases.</source>
        <translation>لا يبدأ شيء جديد حتى يخف ذلك.</translation>
    </message>
    <message>
        <source>no new batches, and those at work end after their current file.</source>
        <translation>لا دفعات جديدة، والجارية منها تنتهي بعد ملفها الحالي.</translation>
    </message>
    <message>
        <source>It eases: files that waited go on, no new batches yet.</source>
        <translation>خفّ الضغط: تُستأنف الملفات المنتظرة، ولا دفعات جديدة بعد.</translation>
    </message>
    <message>
        <source>It eases: no new batches yet.</source>
        <translation>خفّ الضغط: لا دفعات جديدة بعد.</translation>
    </message>
    <message>
        <source>Memory is down to %1: batches begin again.</source>
        <translation>انخفضت الذاكرة إلى %1: تبدأ الدفعات من جديد.</translation>
    </message>
    <message>
        <source>Memory is free again, waiting %1 of the time: batches begin again.</source>
        <translation>الذاكرة حرة من جديد، مع انتظار %1 من الوقت: تبدأ الدفعات من جديد.</translation>
    </message>
    <message>
        <source>CPU is down to %1: batches begin again.</source>
        <translation>انخفض CPU إلى %1: تبدأ الدفعات من جديد.</translation>
    </message>
    <message>
        <source>The processor keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>عاد المعالج يلاحق العمل، مع انتظار %1 من الوقت: تبدأ الدفعات من جديد.</translation>
    </message>
    <message>
        <source>The disk keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>عاد القرص يلاحق العمل، مع انتظار %1 من الوقت: تبدأ الدفعات من جديد.</translation>
    </message>
    <message>
        <source>%1 free at the output again: batches begin again.</source>
        <translation>%1 حرة من جديد في وجهة الإخراج: تبدأ الدفعات من جديد.</translation>
    </message>
    <message>
        <source>Plugged in again: batches begin again.</source>
        <translation>وُصل بالكهرباء من جديد: تبدأ الدفعات من جديد.</translation>
    </message>
    <message>
        <source>Batches begin again.</source>
        <translation>تبدأ الدفعات من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation>
            <numerusform>تضم الدفعات اللاحقة %n ملف بدلًا من %1.</numerusform>
            <numerusform>تضم الدفعات اللاحقة ملفًا واحدًا بدلًا من %1.</numerusform>
            <numerusform>تضم الدفعات اللاحقة ملفين بدلًا من %1.</numerusform>
            <numerusform>تضم الدفعات اللاحقة %n ملفات بدلًا من %1.</numerusform>
            <numerusform>تضم الدفعات اللاحقة %n ملفًا بدلًا من %1.</numerusform>
            <numerusform>تضم الدفعات اللاحقة %n ملف بدلًا من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation>
            <numerusform>%n دفعة في آن واحد بدلًا من %1.</numerusform>
            <numerusform>دفعة واحدة في كل مرة بدلًا من %1.</numerusform>
            <numerusform>دفعتان في آن واحد بدلًا من %1.</numerusform>
            <numerusform>%n دفعات في آن واحد بدلًا من %1.</numerusform>
            <numerusform>%n دفعة في آن واحد بدلًا من %1.</numerusform>
            <numerusform>%n دفعة في آن واحد بدلًا من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, consequence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a file stopped</source>
        <translation>أُوقف ملف</translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>تنتظر الملفات</translation>
    </message>
    <message>
        <source>batches end</source>
        <translation>تنتهي الدفعات</translation>
    </message>
    <message>
        <source>no new batches</source>
        <translation>لا دفعات جديدة</translation>
    </message>
    <message>
        <source>batches again</source>
        <translation>الدفعات من جديد</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>تم التكييف</translation>
    </message>
    <message>
        <source>, size %1 → %2</source>
        <translation>، الحجم %1 ← %2</translation>
    </message>
    <message>
        <source>, at once %1 → %2</source>
        <translation>، في آن واحد %1 ← %2</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::RunNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::SleepInhibitor</name>
    <message>
        <source>Videos are being converted</source>
        <translation>يجري تحويل مقاطع فيديو</translation>
    </message>
</context>
<context>
    <name>sluice::ui::BatchPanel</name>
    <message>
        <source>One process converts several files in turn, then makes way for a fresh one. Off: a process of its own for every file.</source>
        <translation>تحوّل عملية واحدة عدة ملفات بالتتابع، ثم تفسح المجال لعملية جديدة. عند إلغاء التفعيل: عملية خاصة بكل ملف.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Files in a batch</source>
        <translation>الملفات في الدفعة</translation>
    </message>
    <message>
        <source>Automatic: by the time that they will take.</source>
        <translation>تلقائي: حسب الوقت الذي ستستغرقه.</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>دفعات في آن واحد</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>تلقائي: بقدر ما يتحمله المعالج والذاكرة.</translation>
    </message>
    <message>
        <source>Threads for each file</source>
        <translation>الخيوط لكل ملف</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>تلقائي: يُقسَّم المعالج بالعدل.</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>حدّ المعالج</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>فوق هذا الحدّ، أيًا كان السبب، لا تبدأ أي دفعة جديدة.</translation>
    </message>
    <message>
        <source>Above it no new batch begins until memory is free again.</source>
        <translation>فوق هذا الحدّ لا تبدأ أي دفعة جديدة حتى تتحرر الذاكرة.</translation>
    </message>
    <message>
        <source>Off: it is left as it is, and its source is skipped.</source>
        <translation>عند إلغاء التفعيل: يُترك كما هو، ويُتخطى مصدره.</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>التح&amp;ويل في دفعات</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>حدّ الذاكرة</translation>
    </message>
    <message>
        <source>Replace what is at the output already</source>
        <translation>استبدال الموجود في وجهة الإخراج</translation>
    </message>
    <message>
        <source>All s&amp;ettings…</source>
        <translation>جميع الإ&amp;عدادات…</translation>
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
        <translation>حفظ ال&amp;صورة…</translation>
    </message>
    <message>
        <source>Save &amp;values…</source>
        <translation>حفظ ال&amp;قيم…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>عرض ك&amp;جدول</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>عرض التشغيل &amp;كاملًا</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>&amp;Shown charts</source>
        <translation>ال&amp;مخططات المعروضة</translation>
    </message>
    <message>
        <source>As many as have &amp;room</source>
        <translation>بقدر ما ي&amp;تسع المكان</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Countdown</name>
    <message numerus="yes">
        <source>Done. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>اكتمل. يدخل الحاسوب في وضع السكون خلال %n ثانية.</numerusform>
            <numerusform>اكتمل. يدخل الحاسوب في وضع السكون خلال ثانية واحدة.</numerusform>
            <numerusform>اكتمل. يدخل الحاسوب في وضع السكون خلال ثانيتين.</numerusform>
            <numerusform>اكتمل. يدخل الحاسوب في وضع السكون خلال %n ثوانٍ.</numerusform>
            <numerusform>اكتمل. يدخل الحاسوب في وضع السكون خلال %n ثانية.</numerusform>
            <numerusform>اكتمل. يدخل الحاسوب في وضع السكون خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>اكتمل. يُطفأ الحاسوب خلال %n ثانية.</numerusform>
            <numerusform>اكتمل. يُطفأ الحاسوب خلال ثانية واحدة.</numerusform>
            <numerusform>اكتمل. يُطفأ الحاسوب خلال ثانيتين.</numerusform>
            <numerusform>اكتمل. يُطفأ الحاسوب خلال %n ثوانٍ.</numerusform>
            <numerusform>اكتمل. يُطفأ الحاسوب خلال %n ثانية.</numerusform>
            <numerusform>اكتمل. يُطفأ الحاسوب خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the run is lost if you cancel.</source>
        <translation>لا يُفقد شيء من التشغيل عند الإلغاء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>سكون الآن</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>إطفاء الآن</translation>
    </message>
</context>
<context>
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation>أفلِت لإضافة مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Only files of this computer can be added</source>
        <translation>لا يمكن إضافة إلا ملفات هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EffectCard</name>
    <message>
        <source>What it makes</source>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <source>Estimated for a camera film in 1920×1080 with 30 pictures a second.</source>
        <translation>تقدير لفيلم كاميرا بمقاس ⁦1920×1080⁩ و30 صورة في الثانية.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyHint</name>
    <message>
        <source>No file with “%1” in its name.</source>
        <translation>لا يوجد ملف في اسمه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Clear the search to see all files.</source>
        <translation>امسح البحث لرؤية جميع الملفات.</translation>
    </message>
    <message>
        <source>Only a part of the files was searched: choose All.</source>
        <translation>بُحث في جزء من الملفات فقط: اختر «الكل».</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>لا توجد ملفات.</translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>أفلِت مجلد فيديو هنا.</translation>
    </message>
    <message>
        <source>No file is waiting.</source>
        <translation>لا يوجد ملف قيد الانتظار.</translation>
    </message>
    <message>
        <source>Add more of them, or let some wait again with Retry.</source>
        <translation>أضف المزيد منها، أو أعد بعضها إلى الانتظار عبر «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Nothing is being converted now.</source>
        <translation>لا يجري تحويل شيء الآن.</translation>
    </message>
    <message>
        <source>Start takes up what waits.</source>
        <translation>«بدء» يباشر ما ينتظر.</translation>
    </message>
    <message>
        <source>No file is done yet.</source>
        <translation>لم يكتمل أي ملف بعد.</translation>
    </message>
    <message>
        <source>Every file appears here once its result has been checked.</source>
        <translation>يظهر كل ملف هنا بعد التحقق من نتيجته.</translation>
    </message>
    <message>
        <source>No file has a problem. Good.</source>
        <translation>لا مشكلة في أي ملف. جيد.</translation>
    </message>
    <message>
        <source>Files that failed or need a look would be here, each with its reason.</source>
        <translation>هنا تظهر الملفات التي فشلت أو تحتاج إلى نظرة، كلٌّ مع سببه.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyPage</name>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>أفلِت مجلد فيديو هنا.</translation>
    </message>
    <message>
        <source>All videos in it and below it are converted, and the same folders are made at the output. Your originals are never touched.</source>
        <translation>تُحوَّل جميع مقاطع الفيديو فيه وفي المجلدات التي تحته، وتُنشأ المجلدات نفسها في وجهة الإخراج. لا تُمسّ ملفاتك الأصلية أبدًا.</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>إضافة مجلد فيديو</translation>
    </message>
    <message>
        <source>or choose single files</source>
        <translation>أو اختيار ملفات مفردة</translation>
    </message>
    <message>
        <source>Add what is to be converted.</source>
        <translation>أضف ما تريد تحويله.</translation>
    </message>
    <message>
        <source>Choose a profile, and where the results go.</source>
        <translation>اختر ملف تعريف، ومكان النتائج.</translation>
    </message>
    <message>
        <source>Press Start, and go on with your work: Sluice leaves room for it.</source>
        <translation>اضغط «بدء» وتابع عملك: يترك Sluice مجالًا له.</translation>
    </message>
    <message>
        <source>or add a recent folder</source>
        <translation>أو إضافة مجلد استُخدم مؤخرًا</translation>
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
        <translation>للتصحيح: %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FilterBar</name>
    <message>
        <source>&amp;All %1</source>
        <translation>ال&amp;كل %1</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>قيد الا&amp;نتظار %1</translation>
    </message>
    <message>
        <source>Ru&amp;nning %1</source>
        <translation>قيد ال&amp;تنفيذ %1</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>المكت&amp;مل %1</translation>
    </message>
    <message>
        <source>Prob&amp;lems %1</source>
        <translation>الم&amp;شكلات %1</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>البحث في الملفات</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FoldSection</name>
    <message>
        <source>shown</source>
        <comment>a section</comment>
        <translation>معروض</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>مطوي</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n to correct</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 – %n قيمة للتصحيح</numerusform>
            <numerusform>%1 – قيمة واحدة للتصحيح</numerusform>
            <numerusform>%1 – قيمتان للتصحيح</numerusform>
            <numerusform>%1 – %n قيم للتصحيح</numerusform>
            <numerusform>%1 – %n قيمة للتصحيح</numerusform>
            <numerusform>%1 – %n قيمة للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section and its state</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HeaderBar</name>
    <message>
        <source>&amp;Profile</source>
        <translation>م&amp;لف التعريف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إل&amp;ى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>مجلد الإخراج</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>اختيار مجلد الإخراج</translation>
    </message>
    <message>
        <source>&amp;Batching</source>
        <translation>ال&amp;دفعات</translation>
    </message>
    <message>
        <source>How many files share a process, how many run at once, how much memory they may use</source>
        <translation>عدد الملفات التي تتشارك عملية واحدة، وعدد ما يعمل في آن واحد، ومقدار الذاكرة التي يجوز لها استخدامها</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>الإعدادات والمزيد</translation>
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
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>عمليات التشغيل السابقة</translation>
    </message>
    <message>
        <source>What failed in this run</source>
        <translation>ما فشل في هذا التشغيل</translation>
    </message>
    <message>
        <source>There was no run yet</source>
        <translation>لم يكن هناك تشغيل بعد</translation>
    </message>
    <message>
        <source>Each press of Start is kept here: what was done and what failed, how long it took, how much room it saved, and how busy the computer was.</source>
        <translation>يُحفظ هنا كل ضغط على «بدء»: ما اكتمل وما فشل، وكم استغرق، وكم وفّر من المساحة، ومدى انشغال الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Retry the failed ones</source>
        <translation>إعادة &amp;محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Let the files that failed in this run wait for the next start</source>
        <translation>تحويل الملفات التي فشلت في هذا التشغيل من جديد عند البدء التالي</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>إظهار الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>فشل %n ملف</numerusform>
            <numerusform>فشل ملف واحد</numerusform>
            <numerusform>فشل ملفان</numerusform>
            <numerusform>فشلت %n ملفات</numerusform>
            <numerusform>فشل %n ملفًا</numerusform>
            <numerusform>فشل %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryModel</name>
    <message>
        <source>%1 more</source>
        <comment>bytes</comment>
        <translation>أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a run</comment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>التوفير</translation>
    </message>
    <message>
        <source>Throttled</source>
        <comment>how often</comment>
        <translation>الكبح</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Inspector</name>
    <message>
        <source>Selected file</source>
        <translation>الملف المحدد</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>حدّد ملفًا لترى ما هو وما سيصبح عليه.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Let this file wait for the next start</source>
        <translation>تحويل هذا الملف من جديد عند البدء التالي</translation>
    </message>
    <message>
        <source>%1, %2 × speed</source>
        <translation>%1، السرعة × %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>الدفعة %1</translation>
    </message>
    <message>
        <source>%1 × speed, %2 of memory at most</source>
        <translation>السرعة × %1، الذاكرة %2 كحد أقصى</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>إظهار النتيجة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Everything that is known of how this file went</source>
        <translation>كل ما هو معروف عن سير هذا الملف</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <extracomment>The accessible name of a picture taken from the film of this name</extracomment>
        <translation>صورة من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation>العملية %1</translation>
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
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LearnedLine</name>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>ن&amp;سيان…</translation>
    </message>
    <message>
        <source>Fo&amp;rget it</source>
        <translation>ن&amp;سيان</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الاحتفا&amp;ظ به</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what %1 have taught? It comes back only with new files.</source>
        <translation>هل تريد نسيان ما تعلّمه Sluice من %1؟ لا يعود إلا مع ملفات جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>Known from %1 of %n kind(s).</source>
        <translation>
            <numerusform>معروف من %1 من %n نوع.</numerusform>
            <numerusform>معروف من %1 من نوع واحد.</numerusform>
            <numerusform>معروف من %1 من نوعين.</numerusform>
            <numerusform>معروف من %1 من %n أنواع.</numerusform>
            <numerusform>معروف من %1 من %n نوعًا.</numerusform>
            <numerusform>معروف من %1 من %n نوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LogWindow</name>
    <message>
        <source>Log of the file</source>
        <translation>سجل الملف</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>نسخ السجل كاملًا</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>سجل ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MainWindow</name>
    <message>
        <source>Add a folder of videos</source>
        <translation>إضافة مجلد فيديو</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>إضافة مقاطع فيديو</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>اختيار مجلد الإخراج</translation>
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
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>sluice::ui::NameDialog</name>
    <message>
        <source>Save the profile as</source>
        <translation>حفظ ملف التعريف باسم</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>إعادة تسمية ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>ا&amp;سم ملف التعريف</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>يحتاج ملف التعريف إلى اسم.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>يحمل ملف تعريف آخر هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathIntake</name>
    <message>
        <source>There is no file and no folder to paste.</source>
        <translation>لا يوجد ملف ولا مجلد للصقه.</translation>
    </message>
    <message>
        <source>Copy files, folders or their paths in another program, then paste here.</source>
        <translation>انسخ ملفات أو مجلدات أو مساراتها في برنامج آخر، ثم الصقها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added: they do not lie on this computer.</source>
        <translation>
            <numerusform>لم يُترك أي ملف (%n).</numerusform>
            <numerusform>ملف واحد لم يُضَف: ليس على هذا الحاسوب.</numerusform>
            <numerusform>ملفان لم يُضافا: ليسا على هذا الحاسوب.</numerusform>
            <numerusform>%n ملفات لم تُضَف: ليست على هذا الحاسوب.</numerusform>
            <numerusform>%n ملفًا لم يُضَف: ليس على هذا الحاسوب.</numerusform>
            <numerusform>%n ملف لم يُضَف: ليس على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them on this computer first, then add them.</source>
        <translation>احفظها على هذا الحاسوب أولًا، ثم أضفها.</translation>
    </message>
    <message>
        <source>Paste files or folders</source>
        <translation>لصق ملفات أو مجلدات</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathProfileEditor</name>
    <message>
        <source>choose a profile</source>
        <translation>اختيار ملف تعريف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>As all others (%1)</source>
        <extracomment>Of a profile, whose name follows</extracomment>
        <translation>مثل كل الملفات الأخرى (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDetails</name>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>يستغرق نحو %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>ذاكرة قدرها %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Selected file</source>
        <translation>الملف المحدد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>حدّد ملفًا لترى ما هو وما سيصبح عليه.</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDialog</name>
    <message>
        <source>Review plan</source>
        <translation>مراجعة الخطة</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation>ملفات الخطة</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>البحث في الملفات</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>As a &amp;table for other programs (CSV)…</source>
        <translation>ك&amp;جدول لبرامج أخرى (CSV)…</translation>
    </message>
    <message>
        <source>As a &amp;page to read (HTML)…</source>
        <translation>ك&amp;صفحة للقراءة (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء قيد الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found whose names are no video&apos;s.</source>
        <translation>
            <numerusform>عُثر على %n ملف آخر ليس اسمه اسم فيديو.</numerusform>
            <numerusform>عُثر على ملف آخر ليس اسمه اسم فيديو.</numerusform>
            <numerusform>عُثر على ملفين آخرين ليس اسماهما اسمي فيديو.</numerusform>
            <numerusform>عُثر على %n ملفات أخرى ليست أسماؤها أسماء فيديو.</numerusform>
            <numerusform>عُثر على %n ملفًا آخر ليست أسماؤها أسماء فيديو.</numerusform>
            <numerusform>عُثر على %n ملف آخر ليست أسماؤها أسماء فيديو.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what needs attention (%1)</source>
        <translation>ما ي&amp;تطلب الانتباه فقط (%1)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>size of the result</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>مكان الكتابة</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProblemBar</name>
    <message>
        <source>Retry selected</source>
        <translation>إعادة محاولة المحدد</translation>
    </message>
    <message>
        <source>Let the selected files wait for the next start</source>
        <translation>تحويل الملفات المحددة من جديد عند البدء التالي</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>إعادة محاولة كل ما فشل</translation>
    </message>
    <message>
        <source>Let every failed file wait for the next start</source>
        <translation>تحويل كل ملف فشل من جديد عند البدء التالي</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileButtons</name>
    <message>
        <source>&amp;Save current as…</source>
        <translation>&amp;حفظ الحالي باسم…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة ت&amp;سمية…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>تحرير ملف التعريف</translation>
    </message>
    <message>
        <source>Look at all settings of the profile and change them (%1)</source>
        <translation>عرض جميع إعدادات ملف التعريف وتغييرها (%1)</translation>
    </message>
    <message>
        <source>More about the profile</source>
        <translation>المزيد عن ملف التعريف</translation>
    </message>
    <message>
        <source>Save, rename, import and more</source>
        <translation>حفظ، إعادة تسمية، استيراد والمزيد</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileDesk</name>
    <message>
        <source>Import profiles</source>
        <translation>استيراد ملفات تعريف</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>ملفات التعريف (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>تصدير ملف التعريف</translation>
    </message>
    <message>
        <source>“%1” is as it came with Sluice.</source>
        <translation>«⁨%1⁩» كما جاء مع Sluice.</translation>
    </message>
    <message>
        <source>The profile “%1” was deleted.</source>
        <translation>حُذف ملف التعريف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” was exported to “%2”.</source>
        <translation>صُدّر «⁨%1⁩» إلى «⁨%2⁩».</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileEditor</name>
    <message>
        <source>Profile: %1[*]</source>
        <translation>ملف التعريف: %1[*]</translation>
    </message>
    <message>
        <source>Replace &amp;for me</source>
        <translation>ا&amp;ستبدال لي</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Yours takes the place of the built-in profile; Reset brings it back</source>
        <translation>يحل ملفك محل ملف التعريف المدمج؛ وتعيده «استعادة»</translation>
    </message>
    <message>
        <source>A profile of its own; this one stays as it is</source>
        <translation>ملف تعريف مستقل؛ ويبقى هذا كما هو</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved: %n value(s) to correct.</source>
        <translation>
            <numerusform>لا يمكن حفظه: %n قيمة للتصحيح.</numerusform>
            <numerusform>لا يمكن حفظه: قيمة واحدة للتصحيح.</numerusform>
            <numerusform>لا يمكن حفظه: قيمتان للتصحيح.</numerusform>
            <numerusform>لا يمكن حفظه: %n قيم للتصحيح.</numerusform>
            <numerusform>لا يمكن حفظه: %n قيمة للتصحيح.</numerusform>
            <numerusform>لا يمكن حفظه: %n قيمة للتصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>As it came with Sluice</source>
        <translation>كما جاء مع Sluice</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>حفظ ك&amp;جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sizes of the ladder</source>
        <translation>مقاسات السلّم</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>المُرمِّز</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Subtitles and the file</source>
        <translation>الترجمات والملف</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueEditor</name>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>إزالة %n ملف</numerusform>
            <numerusform>إزالة ملف واحد</numerusform>
            <numerusform>إزالة ملفين</numerusform>
            <numerusform>إزالة %n ملفات</numerusform>
            <numerusform>إزالة %n ملفًا</numerusform>
            <numerusform>إزالة %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) next</source>
        <translation>
            <numerusform>تحويل %n ملف تاليًا</numerusform>
            <numerusform>تحويل ملف واحد تاليًا</numerusform>
            <numerusform>تحويل ملفين تاليًا</numerusform>
            <numerusform>تحويل %n ملفات تاليًا</numerusform>
            <numerusform>تحويل %n ملفًا تاليًا</numerusform>
            <numerusform>تحويل %n ملف تاليًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) in turn</source>
        <translation>
            <numerusform>تحويل %n ملف بحسب الدور</numerusform>
            <numerusform>تحويل ملف واحد بحسب الدور</numerusform>
            <numerusform>تحويل ملفين بحسب الدور</numerusform>
            <numerusform>تحويل %n ملفات بحسب الدور</numerusform>
            <numerusform>تحويل %n ملفًا بحسب الدور</numerusform>
            <numerusform>تحويل %n ملف بحسب الدور</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the queue.</source>
        <translation>
            <numerusform>أُزيل %n ملف من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل ملف واحد من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل ملفان من قائمة الانتظار.</numerusform>
            <numerusform>أُزيلت %n ملفات من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل %n ملفًا من قائمة الانتظار.</numerusform>
            <numerusform>أُزيل %n ملف من قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear finished files</source>
        <translation>إزالة الملفات المنتهية</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message numerus="yes">
        <source>move %n file(s)</source>
        <translation>
            <numerusform>نقل %n ملف</numerusform>
            <numerusform>نقل ملف واحد</numerusform>
            <numerusform>نقل ملفين</numerusform>
            <numerusform>نقل %n ملفات</numerusform>
            <numerusform>نقل %n ملفًا</numerusform>
            <numerusform>نقل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are moved in the order of the queue, and the list is sorted by a column.</source>
        <translation>تُنقل الملفات بحسب ترتيب قائمة الانتظار، والقائمة مرتبة الآن بحسب أحد الأعمدة.</translation>
    </message>
    <message>
        <source>Show the order of the queue</source>
        <translation>إظهار ترتيب قائمة الانتظار</translation>
    </message>
    <message>
        <source>Not while the list is sorted by a column.</source>
        <translation>غير متاح ما دامت القائمة مرتبة بحسب أحد الأعمدة.</translation>
    </message>
    <message>
        <source>Open all folders</source>
        <translation>توسيع كل المجلدات</translation>
    </message>
    <message>
        <source>Close all folders</source>
        <translation>طي كل المجلدات</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n ملف قيد الانتظار</numerusform>
            <numerusform>ملف واحد قيد الانتظار</numerusform>
            <numerusform>ملفان قيد الانتظار</numerusform>
            <numerusform>%n ملفات قيد الانتظار</numerusform>
            <numerusform>%n ملفًا قيد الانتظار</numerusform>
            <numerusform>%n ملف قيد الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>في الانتظار، بترتيبك</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RecentMenu</name>
    <message>
        <source>&amp;Recent folders</source>
        <translation>المجلدات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>م&amp;سح القائمة</translation>
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
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>nothing is being converted</source>
        <translation>لا يجري تحويل شيء</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحدّ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n نواة</numerusform>
            <numerusform>نواة واحدة</numerusform>
            <numerusform>نواتان</numerusform>
            <numerusform>%n أنوية</numerusform>
            <numerusform>%n نواة</numerusform>
            <numerusform>%n نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>⁦%1 °C⁩</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>على البطارية (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cores, temperature and battery</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>الذاكرة %1</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 من %2، الحدّ %3</translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation>
            <numerusform>CPU عند %1 بالمئة من %n نواة</numerusform>
            <numerusform>CPU عند %1 بالمئة من نواة واحدة</numerusform>
            <numerusform>CPU عند %1 بالمئة من نواتين</numerusform>
            <numerusform>CPU عند %1 بالمئة من %n أنوية</numerusform>
            <numerusform>CPU عند %1 بالمئة من %n نواة</numerusform>
            <numerusform>CPU عند %1 بالمئة من %n نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1 percent, limit %2 percent</source>
        <translation>الذاكرة عند %1 بالمئة، الحدّ %2 بالمئة</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation>
            <numerusform>%n عملية تحوّل، %1</numerusform>
            <numerusform>عملية واحدة تحوّل، %1</numerusform>
            <numerusform>عمليتان تحوّلان، %1</numerusform>
            <numerusform>%n عمليات تحوّل، %1</numerusform>
            <numerusform>%n عملية تحوّل، %1</numerusform>
            <numerusform>%n عملية تحوّل، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk %1 busy</source>
        <translation>القرص مشغول %1</translation>
    </message>
    <message>
        <source>%1 free, limit %2</source>
        <translation>%1 حرة، الحدّ %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>القراءة %1، الكتابة %2</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>this computer does not tell</source>
        <translation>هذا الحاسوب لا يوفر ذلك</translation>
    </message>
    <message>
        <source>Pressure: this computer does not tell</source>
        <translation>الضغط: هذا الحاسوب لا يوفر ذلك</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>الذاكرة %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>القرص %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>الضغط %1</translation>
    </message>
    <message>
        <source>limits: %1</source>
        <translation>الحدود: %1</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, for the disk %2, for the processor %3</source>
        <translation>تنتظر البرامج الذاكرة خلال %1 من الوقت، والقرص خلال %2، والمعالج خلال %3</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>the disk</comment>
        <translation>الانشغال</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>How busy the cores are, with all that runs on this computer.</source>
        <translation>مدى انشغال الأنوية، بكل ما يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>How much memory is in use, by all that runs on this computer.</source>
        <translation>مقدار الذاكرة المستخدمة، من كل ما يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What is read and written, how busy the busiest disk is, and how much room is left at the output.</source>
        <translation>ما يُقرأ ويُكتب، ومدى انشغال القرص الأكثر انشغالًا، ومقدار المساحة المتبقية في وجهة الإخراج.</translation>
    </message>
    <message>
        <source>How much of the time programs wait for memory, the disk or the processor.</source>
        <translation>مقدار الوقت الذي تنتظر فيه البرامج الذاكرة أو القرص أو المعالج.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>متابعة ما يحدث الآن</translation>
    </message>
    <message>
        <source>values</source>
        <translation>القيم</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunCharts</name>
    <message>
        <source>There are no charts of this run: they are kept for the last 200.</source>
        <translation>لا توجد مخططات لهذا التشغيل: تُحفظ لآخر 200 تشغيل.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>من %1 إلى %2، %3 كحد أقصى</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation>
            <numerusform>%1 وحدث الأمر نفسه مع %n غيره.</numerusform>
            <numerusform>%1 وحدث الأمر نفسه مع ملف آخر.</numerusform>
            <numerusform>%1 وحدث الأمر نفسه مع ملفين آخرين.</numerusform>
            <numerusform>%1 وحدث الأمر نفسه مع %n ملفات أخرى.</numerusform>
            <numerusform>%1 وحدث الأمر نفسه مع %n ملفًا آخر.</numerusform>
            <numerusform>%1 وحدث الأمر نفسه مع %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation>
            <numerusform>كان %n ملف في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>كان ملف واحد في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>كان ملفان في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>كانت %n ملفات في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>كان %n ملفًا في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>كان %n ملف في قائمة الانتظار بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files at work go on. Sluice continues by itself.</source>
        <translation>تستمر الملفات الجارية. يتابع Sluice من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nothing is lost. Sluice continues by itself.</source>
        <translation>لم يُفقد شيء. يتابع Sluice من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>سيتم الإيقاف عند اكتمال %n ملف جارٍ.</numerusform>
            <numerusform>سيتم الإيقاف عند اكتمال الملف الجاري.</numerusform>
            <numerusform>سيتم الإيقاف عند اكتمال الملفين الجاريين.</numerusform>
            <numerusform>سيتم الإيقاف عند اكتمال %n ملفات جارية.</numerusform>
            <numerusform>سيتم الإيقاف عند اكتمال %n ملفًا جاريًا.</numerusform>
            <numerusform>سيتم الإيقاف عند اكتمال %n ملف جارٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>جارٍ الإيقاف.</translation>
    </message>
    <message>
        <source>The other files wait for the next start.</source>
        <translation>تنتظر الملفات الأخرى البدء التالي.</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>إيقاف فوري</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation>
            <numerusform>يجري تحويل %n ملف.</numerusform>
            <numerusform>يجري تحويل ملف واحد.</numerusform>
            <numerusform>يجري تحويل ملفين.</numerusform>
            <numerusform>يجري تحويل %n ملفات.</numerusform>
            <numerusform>يجري تحويل %n ملفًا.</numerusform>
            <numerusform>يجري تحويل %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>هناك تشغيل جارٍ.</translation>
    </message>
    <message>
        <source>What is not finished waits for the next start.</source>
        <translation>ما لم يكتمل ينتظر البدء التالي.</translation>
    </message>
    <message>
        <source>Finish these, then close</source>
        <translation>إكمال هذه ثم الإغلاق</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>متابعة التشغيل</translation>
    </message>
    <message>
        <source>More run as soon as there is memory for them.</source>
        <translation>يبدأ المزيد حالما تتوفر له الذاكرة.</translation>
    </message>
    <message numerus="yes">
        <source>Sluice closes when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>سيُغلق Sluice عند الانتهاء من الملفات الجارية.</numerusform>
            <numerusform>سيُغلق Sluice عند الانتهاء من الملف الجاري.</numerusform>
            <numerusform>سيُغلق Sluice عند الانتهاء من الملفين الجاريين.</numerusform>
            <numerusform>سيُغلق Sluice عند الانتهاء من %n ملفات جارية.</numerusform>
            <numerusform>سيُغلق Sluice عند الانتهاء من %n ملفًا جاريًا.</numerusform>
            <numerusform>سيُغلق Sluice عند الانتهاء من %n ملف جارٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sluice closes when the run has ended.</source>
        <translation>سيُغلق Sluice عند انتهاء التشغيل.</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>إغلاق فورًا</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RungsEditor</name>
    <message>
        <source>Add a size</source>
        <translation>إضافة مقاس</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> سطر</translation>
    </message>
    <message>
        <source>Height of size %1</source>
        <translation>ارتفاع المقاس %1</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a bit rate</comment>
        <translation>حتى </translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>Highest bit rate of size %1</source>
        <translation>أقصى معدل بت للمقاس %1</translation>
    </message>
    <message>
        <source>about </source>
        <comment>before a bit rate</comment>
        <translation>نحو </translation>
    </message>
    <message>
        <source>Bit rate of size %1</source>
        <translation>معدل بت المقاس %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove size %1</source>
        <translation>إزالة المقاس %1</translation>
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
        <translation>ال&amp;دفعات</translation>
    </message>
    <message>
        <source>Memor&amp;y and throttling</source>
        <translation>الذا&amp;كرة والكبح</translation>
    </message>
    <message>
        <source>Mo&amp;nitoring</source>
        <translation>ال&amp;مراقبة</translation>
    </message>
    <message>
        <source>Error&amp;s</source>
        <translation>الأ&amp;خطاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>استعادة القيم الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>Every setting of every group as in a new Sluice</source>
        <translation>كل إعداد في كل مجموعة كما في Sluice جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SizeChoice</name>
    <message>
        <source>Picture size</source>
        <translation>مقاس الصورة</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged. Other sizes are below, under Picture.</source>
        <translation>تُلاءَم الصورة ولا تُكبَّر أبدًا. توجد مقاسات أخرى أدناه، تحت «الصورة».</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>مثل المصدر</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>مقاس آخر</translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>لا شيء للقيام به بعد</translation>
    </message>
    <message numerus="yes">
        <source>To convert: %n file(s)</source>
        <translation>
            <numerusform>للتحويل: %n ملف</numerusform>
            <numerusform>للتحويل: ملف واحد</numerusform>
            <numerusform>للتحويل: ملفان</numerusform>
            <numerusform>للتحويل: %n ملفات</numerusform>
            <numerusform>للتحويل: %n ملفًا</numerusform>
            <numerusform>للتحويل: %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation>
            <numerusform>جارٍ البحث في المجلدات: %n فيديو حتى الآن</numerusform>
            <numerusform>جارٍ البحث في المجلدات: فيديو واحد حتى الآن</numerusform>
            <numerusform>جارٍ البحث في المجلدات: مقطعا فيديو حتى الآن</numerusform>
            <numerusform>جارٍ البحث في المجلدات: %n مقاطع فيديو حتى الآن</numerusform>
            <numerusform>جارٍ البحث في المجلدات: %n مقطع فيديو حتى الآن</numerusform>
            <numerusform>جارٍ البحث في المجلدات: %n مقطع فيديو حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 من %n ملف</numerusform>
            <numerusform>%1 من ملف واحد</numerusform>
            <numerusform>%1 من ملفين</numerusform>
            <numerusform>%1 من %n ملفات</numerusform>
            <numerusform>%1 من %n ملفًا</numerusform>
            <numerusform>%1 من %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 so far</source>
        <translation>تم توفير %1 حتى الآن</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم توفير %1</translation>
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
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>انشغال القرص</translation>
    </message>
    <message>
        <source>Waits for memory</source>
        <translation>انتظار الذاكرة</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>انتظار القرص</translation>
    </message>
    <message>
        <source>Waits for the CPU</source>
        <translation>انتظار CPU</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesTable</name>
    <message>
        <source>Values of this computer</source>
        <translation>قيم هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>sluice::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;سكون</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>إ&amp;طفاء</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>تش&amp;غيل أمر…</translation>
    </message>
    <message>
        <source>This computer does not offer it here</source>
        <translation>لا يوفر هذا الحاسوب ذلك هنا</translation>
    </message>
    <message>
        <source>When &amp;done</source>
        <translation>عند الا&amp;كتمال</translation>
    </message>
    <message>
        <source>When &amp;done: sleep</source>
        <translation>عند الا&amp;كتمال: سكون</translation>
    </message>
    <message>
        <source>When &amp;done: switch off</source>
        <translation>عند الا&amp;كتمال: إطفاء</translation>
    </message>
    <message>
        <source>When &amp;done: run a command</source>
        <translation>عند الا&amp;كتمال: تشغيل أمر</translation>
    </message>
    <message>
        <source>When done, run a command</source>
        <translation>عند الاكتمال، تشغيل أمر</translation>
    </message>
    <message>
        <source>Command, as you would type it in a terminal:</source>
        <translation>الأمر، كما تكتبه في الطرفية:</translation>
    </message>
</context>
</TS>
