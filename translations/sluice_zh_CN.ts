<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdmissionText</name>
    <message numerus="yes">
        <source>Memory lets %n batch(es) run at a time again.</source>
        <translation>
            <numerusform>内存再次允许同时运行 %n 个批次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 batches at a time: one more needs about %3 of memory, and of the %4 allowed only %5 are left.</source>
        <translation>同时运行 %1 / %2 个批次：再增加一个约需 %3 内存，而允许的 %4 中只剩 %5。</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>Memory was short: no batch could start for %1 of the run.</source>
        <translation>内存不足：在本次运行 %1 的时间里无法开始任何批次。</translation>
    </message>
    <message>
        <source>The memory limit held batches back for %1 of the run, and nothing else was short of memory.</source>
        <translation>在本次运行 %1 的时间里，内存上限使批次暂缓，而其他程序并不缺内存。</translation>
    </message>
    <message>
        <source>%1 of the processor stood idle.</source>
        <translation>处理器有 %1 处于空闲。</translation>
    </message>
    <message>
        <source>Starting processes took %1 of the run.</source>
        <translation>启动进程占用了本次运行 %1 的时间。</translation>
    </message>
    <message>
        <source>The disk was busy for %1 of the run while the processor waited; a faster disk, or another one for the results, would help.</source>
        <translation>在本次运行 %1 的时间里，磁盘繁忙而处理器在等待；换用更快的磁盘，或将结果放到另一个磁盘，会有所改善。</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) were lost.</source>
        <translation>
            <numerusform>丢失了 %n 个进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Next time: switch “%1” on.</source>
        <translation>下次：开启“%1”。</translation>
    </message>
    <message>
        <source>Next time: “%1” at %2 instead of %3.</source>
        <translation>下次：将“%1”设为 %2，而不是 %3。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1/s</source>
        <comment>so many bytes a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>how high a picture of rates is</comment>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>找到 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other(s) left alone</source>
        <translation>
            <numerusform>，另有 %n 个保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %n kind(s) of files</source>
        <translation>
            <numerusform>已忘记：%n 类文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n 个文件待转换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>，%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that can not be planned</source>
        <translation>
            <numerusform>，%n 个无法列入计划</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at a time with %2 threads each, in batches of %3</source>
        <translation>同时 %1 个，每个 %2 个线程，每批 %3 个</translation>
    </message>
</context>
<context>
    <name>DesktopText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Another window of Sluice is open and has the queue.</source>
        <translation>Sluice 的另一个窗口已打开，并占有队列。</translation>
    </message>
    <message>
        <source>Better use that one: this window begins with an empty queue, and only one of the two can convert at a time.</source>
        <translation>最好使用那个窗口：此窗口以空队列开始，且两者中同时只有一个可以转换。</translation>
    </message>
    <message>
        <source>another window is open</source>
        <translation>另一个窗口已打开</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished, with problems</source>
        <translation>已结束，有问题</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 could not be shown.</source>
        <translation>%1无法显示。</translation>
    </message>
    <message>
        <source>Open it in your file manager.</source>
        <translation>请在文件管理器中打开。</translation>
    </message>
    <message>
        <source>no program opens folders here</source>
        <translation>此处没有可打开文件夹的程序</translation>
    </message>
    <message>
        <source>At the end of this run the computer goes to sleep.</source>
        <translation>本次运行结束后，计算机将进入睡眠。</translation>
    </message>
    <message>
        <source>There is a minute to cancel that, and it does not happen if you stop the run.</source>
        <translation>届时有一分钟可以取消；如果您停止运行，则不会执行。</translation>
    </message>
    <message>
        <source>At the end of this run the computer is switched off.</source>
        <translation>本次运行结束后，计算机将关机。</translation>
    </message>
    <message>
        <source>At the end of this run Sluice runs %1.</source>
        <translation>本次运行结束后，Sluice 将运行%1。</translation>
    </message>
    <message>
        <source>It does not if you stop the run.</source>
        <translation>如果您停止运行，则不会执行。</translation>
    </message>
    <message>
        <source>The computer could not be put to sleep.</source>
        <translation>计算机无法进入睡眠。</translation>
    </message>
    <message>
        <source>it could not be put to sleep</source>
        <translation>无法进入睡眠</translation>
    </message>
    <message>
        <source>The computer could not be switched off.</source>
        <translation>计算机无法关机。</translation>
    </message>
    <message>
        <source>it could not be switched off</source>
        <translation>无法关机</translation>
    </message>
    <message>
        <source>Try it in a terminal.</source>
        <translation>请在终端中尝试。</translation>
    </message>
    <message>
        <source>The command %1 was not found.</source>
        <translation>未找到命令%1。</translation>
    </message>
    <message>
        <source>the command was not found</source>
        <translation>未找到命令</translation>
    </message>
    <message>
        <source>The command %1 ended with error %2.</source>
        <translation>命令%1以错误 %2 结束。</translation>
    </message>
    <message>
        <source>the command failed</source>
        <translation>命令失败</translation>
    </message>
    <message>
        <source>The command %1 has been run.</source>
        <translation>命令%1已运行。</translation>
    </message>
</context>
<context>
    <name>EncoderText</name>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not in this FFmpeg</source>
        <translation>此 FFmpeg 中没有</translation>
    </message>
    <message>
        <source>no graphics card for it</source>
        <translation>没有适用的显卡</translation>
    </message>
    <message>
        <source>its driver refuses</source>
        <translation>其驱动程序拒绝</translation>
    </message>
    <message>
        <source>busy at the moment</source>
        <translation>目前正忙</translation>
    </message>
    <message>
        <source>encodes wrongly</source>
        <translation>编码结果有误</translation>
    </message>
    <message>
        <source>its driver crashed</source>
        <translation>其驱动程序崩溃</translation>
    </message>
    <message>
        <source>its driver does not answer</source>
        <translation>其驱动程序没有响应</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 met a defect of Sluice itself.</source>
        <translation>%1遇到了 Sluice 自身的缺陷。</translation>
    </message>
    <message>
        <source>Please report it with the details, and try once more.</source>
        <translation>请附上详细信息进行报告，然后再试一次。</translation>
    </message>
    <message>
        <source>a defect of Sluice itself</source>
        <translation>Sluice 自身的缺陷</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1已不存在。</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then retry.</source>
        <translation>请将其放回原处或连接所在的驱动器，然后重试。</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1无法读取。</translation>
    </message>
    <message>
        <source>Check its permissions and its drive, then retry.</source>
        <translation>请检查其权限和所在的驱动器，然后重试。</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空的。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, then retry.</source>
        <translation>请从来源处重新复制，然后重试。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>%1 is not a video that Sluice knows.</source>
        <translation>%1不是 Sluice 能识别的视频。</translation>
    </message>
    <message>
        <source>If it plays elsewhere, convert it there to MP4 or MKV first.</source>
        <translation>如果其他程序可以播放，请先在那里将其转换为 MP4 或 MKV。</translation>
    </message>
    <message>
        <source>not a video that Sluice knows</source>
        <translation>不是 Sluice 能识别的视频</translation>
    </message>
    <message>
        <source>%1 ends too early: part of it is missing.</source>
        <translation>%1过早结束：缺少一部分。</translation>
    </message>
    <message>
        <source>Copy it again from the camera or the original, then retry.</source>
        <translation>请从摄像机或原始文件重新复制，然后重试。</translation>
    </message>
    <message>
        <source>part of the file is missing</source>
        <translation>文件缺少一部分</translation>
    </message>
    <message>
        <source>%1 has no picture, only other tracks.</source>
        <translation>%1没有画面，只有其他轨道。</translation>
    </message>
    <message>
        <source>To keep its sound, choose a profile that makes sound alone.</source>
        <translation>要保留声音，请选择只生成声音的配置方案。</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>其中没有画面</translation>
    </message>
    <message>
        <source>%1 has no sound.</source>
        <translation>%1没有声音。</translation>
    </message>
    <message>
        <source>Choose a profile that keeps the picture.</source>
        <translation>请选择保留画面的配置方案。</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>其中没有声音</translation>
    </message>
    <message>
        <source>%1 is damaged: most of it cannot be decoded.</source>
        <translation>%1已损坏：大部分内容无法解码。</translation>
    </message>
    <message>
        <source>Copy it again from the original, or repair it, then retry.</source>
        <translation>请从原始文件重新复制或进行修复，然后重试。</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>%1 uses a format or a picture size that cannot be decoded here.</source>
        <translation>%1的格式或画面尺寸无法在此解码。</translation>
    </message>
    <message>
        <source>Convert it once with the program that made it, then add the result.</source>
        <translation>请用创建它的程序转换一次，然后添加转换结果。</translation>
    </message>
    <message>
        <source>its format or size is not supported</source>
        <translation>不支持其格式或尺寸</translation>
    </message>
    <message>
        <source>%1 changed while it was being converted.</source>
        <translation>%1在转换期间发生了变化。</translation>
    </message>
    <message>
        <source>Wait until it is copied or recorded completely, then retry.</source>
        <translation>请等待其复制或录制完成，然后重试。</translation>
    </message>
    <message>
        <source>the file changed meanwhile</source>
        <translation>文件在此期间发生了变化</translation>
    </message>
    <message>
        <source>%1 ended the converting process in an earlier run and is left alone.</source>
        <translation>%1在之前的运行中使转换进程终止，因此不再处理。</translation>
    </message>
    <message>
        <source>Retry it to try it once more, or copy it again from the original.</source>
        <translation>重试可再尝试一次，也可从原始文件重新复制。</translation>
    </message>
    <message>
        <source>it ended the process in an earlier run</source>
        <translation>在之前的运行中使进程终止</translation>
    </message>
    <message>
        <source>%1 has a name that is not valid text.</source>
        <translation>%1的名称不是有效文本。</translation>
    </message>
    <message>
        <source>Rename the file, then add it again.</source>
        <translation>请重命名文件，然后重新添加。</translation>
    </message>
    <message>
        <source>the file name is not valid text</source>
        <translation>文件名不是有效文本</translation>
    </message>
    <message>
        <source>%1 cannot be opened to look for videos.</source>
        <translation>%1无法打开以查找视频。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then add it again.</source>
        <translation>请检查文件夹的权限，然后重新添加。</translation>
    </message>
    <message>
        <source>the folder cannot be opened</source>
        <translation>文件夹无法打开</translation>
    </message>
    <message>
        <source>%1 holds no video.</source>
        <translation>%1中没有视频。</translation>
    </message>
    <message>
        <source>Choose another folder, or add the files themselves.</source>
        <translation>请选择其他文件夹，或直接添加文件。</translation>
    </message>
    <message>
        <source>no video was found</source>
        <translation>未找到视频</translation>
    </message>
    <message>
        <source>%1 cannot be used as the output folder.</source>
        <translation>%1不能用作输出文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that can be made and written.</source>
        <translation>请在此计算机上选择一个可以创建和写入的文件夹。</translation>
    </message>
    <message>
        <source>the output folder cannot be used</source>
        <translation>输出文件夹不可用</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1无法写入。</translation>
    </message>
    <message>
        <source>Choose another output folder, or allow writing to this one.</source>
        <translation>请选择其他输出文件夹，或允许写入此文件夹。</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>输出无法写入</translation>
    </message>
    <message>
        <source>%1 would replace its own source.</source>
        <translation>%1会替换自己的源文件。</translation>
    </message>
    <message>
        <source>Choose another output folder: Sluice never touches an original.</source>
        <translation>请选择其他输出文件夹：Sluice 绝不改动原始文件。</translation>
    </message>
    <message>
        <source>the output would replace the source</source>
        <translation>输出会替换源文件</translation>
    </message>
    <message>
        <source>%1 is there already, and Sluice did not make it from this source.</source>
        <translation>%1已存在，且不是由 Sluice 从此源文件生成的。</translation>
    </message>
    <message>
        <source>Move that file away or choose another output folder, then retry.</source>
        <translation>请移走该文件或选择其他输出文件夹，然后重试。</translation>
    </message>
    <message>
        <source>another file has the output name</source>
        <translation>另一个文件占用了输出名称</translation>
    </message>
    <message>
        <source>%1 would be written by two sources of this run.</source>
        <translation>%1会被本次运行的两个源文件写入。</translation>
    </message>
    <message>
        <source>Rename one of the two sources, then retry.</source>
        <translation>请重命名其中一个源文件，然后重试。</translation>
    </message>
    <message>
        <source>two files would get the same name</source>
        <translation>两个文件会得到相同的名称</translation>
    </message>
    <message>
        <source>%1 does not fit: the disk is full.</source>
        <translation>%1放不下：磁盘已满。</translation>
    </message>
    <message>
        <source>Make room or choose another output folder, then retry.</source>
        <translation>请腾出空间或选择其他输出文件夹，然后重试。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>%1 could not be written to the end.</source>
        <translation>%1未能写完。</translation>
    </message>
    <message>
        <source>Check the drive and its connection, then retry.</source>
        <translation>请检查驱动器及其连接，然后重试。</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>写入失败</translation>
    </message>
    <message>
        <source>%1 was written, but checking found it incomplete, so it was removed.</source>
        <translation>%1已写入，但检查发现不完整，因此已被移除。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look at the log of this file.</source>
        <translation>请重试；如果再次发生，请查看此文件的日志。</translation>
    </message>
    <message>
        <source>the result was incomplete</source>
        <translation>结果不完整</translation>
    </message>
    <message>
        <source>%1 was converted before with these settings.</source>
        <translation>%1之前已使用这些设置转换过。</translation>
    </message>
    <message>
        <source>Nothing to do. To convert it anew, choose to overwrite or change the profile.</source>
        <translation>无需操作。要重新转换，请选择覆盖或更改配置方案。</translation>
    </message>
    <message>
        <source>converted before</source>
        <translation>之前已转换</translation>
    </message>
    <message>
        <source>%1 is not among the encoders of this computer.</source>
        <translation>%1不在此计算机的编码器之列。</translation>
    </message>
    <message>
        <source>Choose another profile, or install FFmpeg with this encoder.</source>
        <translation>请选择其他配置方案，或安装带有此编码器的 FFmpeg。</translation>
    </message>
    <message>
        <source>the encoder is not installed</source>
        <translation>编码器未安装</translation>
    </message>
    <message>
        <source>%1 could not be encoded.</source>
        <translation>%1无法编码。</translation>
    </message>
    <message>
        <source>Retry with another profile; the log says what the encoder reported.</source>
        <translation>请使用其他配置方案重试；日志中有编码器报告的内容。</translation>
    </message>
    <message>
        <source>encoding failed</source>
        <translation>编码失败</translation>
    </message>
    <message>
        <source>%1 was to be encoded by hardware that does not work on this computer.</source>
        <translation>%1本应由硬件编码，但该硬件在此计算机上不可用。</translation>
    </message>
    <message>
        <source>Choose another profile, or let this one take the software encoder instead.</source>
        <translation>请选择其他配置方案，或允许此方案改用软件编码器。</translation>
    </message>
    <message>
        <source>the hardware encoder does not work here</source>
        <translation>硬件编码器在此不可用</translation>
    </message>
    <message>
        <source>%1 was given up by the hardware encoder: it is busy, or it broke off.</source>
        <translation>%1被硬件编码器放弃：编码器正忙，或已中断。</translation>
    </message>
    <message>
        <source>Close other programs that encode or use fewer batches at once, then retry.</source>
        <translation>请关闭其他正在编码的程序或减少同时进行的批次，然后重试。</translation>
    </message>
    <message>
        <source>the hardware encoder was busy or failed</source>
        <translation>硬件编码器正忙或失败</translation>
    </message>
    <message>
        <source>%1 needs more memory than there was.</source>
        <translation>%1需要的内存超过了当时可用的内存。</translation>
    </message>
    <message>
        <source>Close other programs or use fewer batches at once, then retry.</source>
        <translation>请关闭其他程序或减少同时进行的批次，然后重试。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>%1, the program that converts, is not there.</source>
        <translation>%1（负责转换的程序）不存在。</translation>
    </message>
    <message>
        <source>Install Sluice again.</source>
        <translation>请重新安装 Sluice。</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>缺少工作进程程序</translation>
    </message>
    <message>
        <source>%1 made the converting process crash.</source>
        <translation>%1导致转换进程崩溃。</translation>
    </message>
    <message>
        <source>The file is probably damaged. Retry it alone, or copy it again.</source>
        <translation>文件可能已损坏。请单独重试，或重新复制。</translation>
    </message>
    <message>
        <source>the converting process crashed</source>
        <translation>转换进程崩溃</translation>
    </message>
    <message>
        <source>%1 made no progress for a long time and was given up.</source>
        <translation>%1长时间没有进展，已被放弃。</translation>
    </message>
    <message>
        <source>Check the drive it lies on, then retry.</source>
        <translation>请检查其所在的驱动器，然后重试。</translation>
    </message>
    <message>
        <source>no progress for a long time</source>
        <translation>长时间没有进展</translation>
    </message>
    <message>
        <source>%1 got an answer that makes no sense.</source>
        <translation>%1收到了无意义的应答。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report it with the details.</source>
        <translation>请重试；如果再次发生，请附上详细信息进行报告。</translation>
    </message>
    <message>
        <source>the worker gave a senseless answer</source>
        <translation>工作进程给出了无意义的应答</translation>
    </message>
    <message>
        <source>%1 belongs to another version of Sluice.</source>
        <translation>%1属于 Sluice 的其他版本。</translation>
    </message>
    <message>
        <source>Install Sluice again, so that its parts match.</source>
        <translation>请重新安装 Sluice，使各部分版本一致。</translation>
    </message>
    <message>
        <source>the worker is of another version</source>
        <translation>工作进程的版本不同</translation>
    </message>
    <message>
        <source>%1 is not a profile that Sluice knows.</source>
        <translation>%1不是 Sluice 能识别的配置方案。</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>请从列表中选择一个配置方案。</translation>
    </message>
    <message>
        <source>unknown profile</source>
        <translation>未知的配置方案</translation>
    </message>
    <message>
        <source>%1 holds settings that cannot be used.</source>
        <translation>%1包含无法使用的设置。</translation>
    </message>
    <message>
        <source>Correct the profile, or choose another.</source>
        <translation>请更正该配置方案，或选择其他方案。</translation>
    </message>
    <message>
        <source>the profile cannot be used</source>
        <translation>配置方案无法使用</translation>
    </message>
    <message>
        <source>%1 is not an allowed setting.</source>
        <translation>%1是不允许的设置。</translation>
    </message>
    <message>
        <source>Choose a value within the limits.</source>
        <translation>请选择限制范围内的值。</translation>
    </message>
    <message>
        <source>a setting is not allowed</source>
        <translation>有一项设置不被允许</translation>
    </message>
    <message>
        <source>%1 is no file of settings that can be used.</source>
        <translation>%1不是可用的设置文件。</translation>
    </message>
    <message>
        <source>Correct it where the details say, or leave it out.</source>
        <translation>请按详细信息所指之处更正，或不使用它。</translation>
    </message>
    <message>
        <source>the settings cannot be used</source>
        <translation>设置无法使用</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of its folder.</source>
        <translation>请检查可用空间及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 cannot be brought to the wanted size.</source>
        <translation>%1无法达到所需的大小。</translation>
    </message>
    <message>
        <source>Choose a larger size, or a profile that goes by quality.</source>
        <translation>请选择更大的大小，或按质量设定的配置方案。</translation>
    </message>
    <message>
        <source>the wanted size is not possible</source>
        <translation>无法达到所需的大小</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the queue would be lost at a power cut.</source>
        <translation>%1无法写入，因此断电时会丢失队列。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of your home folder.</source>
        <translation>请检查可用空间和主文件夹的权限。</translation>
    </message>
    <message>
        <source>the queue cannot be saved</source>
        <translation>队列无法保存</translation>
    </message>
    <message>
        <source>%1 is in use by another Sluice.</source>
        <translation>%1正由另一个 Sluice 使用。</translation>
    </message>
    <message>
        <source>Use the Sluice that is open already, or close it first.</source>
        <translation>请使用已打开的 Sluice，或先将其关闭。</translation>
    </message>
    <message>
        <source>another Sluice is open</source>
        <translation>另一个 Sluice 已打开</translation>
    </message>
    <message>
        <source>%1 was stopped before it was finished.</source>
        <translation>%1在完成之前已停止。</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>可随时重试。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>所指定的内容</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>The chosen profile</source>
        <translation>所选的配置方案</translation>
    </message>
    <message>
        <source>One value</source>
        <translation>某个值</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>恢复日志</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be written, so what was changed is not kept.</source>
        <translation>%1无法写入，因此所做的更改不会保留。</translation>
    </message>
    <message>
        <source>it cannot be saved</source>
        <translation>无法保存</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>guess, range</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>“%1” is expected to take %2 of memory, and the limit is %3.</source>
        <translation>“%1”预计需要 %2 内存，而上限为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>另有 %n 个也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the memory limit, or choose a faster preset, a smaller picture or fewer sizes at once.</source>
        <translation>请提高内存上限，或选择更快的预设、更小的画面或更少的同时输出尺寸。</translation>
    </message>
    <message>
        <source>The results may take up to %1 with what is to stay free, and %2 is free.</source>
        <translation>连同要保留的空间，结果最多可能需要 %1，而可用空间为 %2。</translation>
    </message>
    <message>
        <source>Make room, or choose another output folder.</source>
        <translation>请腾出空间，或选择其他输出文件夹。</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>缩小 %1</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>增大 %1</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>大小相同</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation>剩余约 %1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Add f&amp;older</source>
        <translation>添加文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Add a folder with all videos below it</source>
        <translation>添加文件夹及其下级的所有视频</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation>添加文件(&amp;F)</translation>
    </message>
    <message>
        <source>Add single videos</source>
        <translation>添加单个视频</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Convert what waits</source>
        <translation>转换等待中的文件</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Hold everything where it is</source>
        <translation>使一切停在原处</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finish the files at work, then stop</source>
        <translation>完成正在处理的文件，然后停止</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Re&amp;view plan</source>
        <translation>查看计划(&amp;V)</translation>
    </message>
    <message>
        <source>See what Start would do to each file</source>
        <translation>查看“开始”会对每个文件做什么</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Stopped by a failure</source>
        <translation>因失败而停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done, with failures</source>
        <translation>已完成，有失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>已节省 %1，用时 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait again.</source>
        <translation>
            <numerusform>%n 个文件重新等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not there any more.</source>
        <translation>
            <numerusform>%n 个已不存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>, %1 fps</source>
        <translation>，%1 fps</translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation>，HDR</translation>
    </message>
    <message>
        <source>%1 sound copied</source>
        <translation>音频已复制（%1）</translation>
    </message>
    <message>
        <source>%1 %2, %3 kbit/s</source>
        <translation>%1 %2，%3 kbit/s</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 声道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×%2, picture copied</source>
        <translation>%1×%2，画面已复制</translation>
    </message>
    <message>
        <source>%1×%2 %3, CRF %4</source>
        <translation>%1×%2 %3，CRF %4</translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation>
            <numerusform>HLS，%1，%n 种尺寸：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation>约 %1，用时约 %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>配置方案：%1</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Its process crashed</source>
        <translation>其进程崩溃</translation>
    </message>
    <message>
        <source>Stopped, waits again</source>
        <translation>已停止，重新等待</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>%1, batch %2, worker %3</source>
        <translation>%1，批次 %2，工作进程 %3</translation>
    </message>
    <message>
        <source>since %1, for %2</source>
        <translation>自 %1 起，已 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>stood still for %1</source>
        <translation>停住了 %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>内存最多 %1</translation>
    </message>
    <message>
        <source>%1 of memory set aside</source>
        <translation>已预留 %1 内存</translation>
    </message>
    <message>
        <source>%1, try %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pictures read: %1, written: %2, dropped: %3, repeated: %4</source>
        <translation>读取帧：%1，写入：%2，丢弃：%3，重复：%4</translation>
    </message>
    <message>
        <source>Errors while decoding: %1</source>
        <translation>解码时的错误：%1</translation>
    </message>
    <message>
        <source>Took %1, %2 of the processor, %3 of memory at most</source>
        <translation>用时 %1，处理器 %2，内存最多 %3</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>The converting process said</source>
        <translation>转换进程的输出</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Transcodes whole folders of videos without flooding the computer.</source>
        <translation>转换整个文件夹的视频，而不使计算机不堪重负。</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>颜色：system（系统）、light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Files and folders to add.</source>
        <translation>要添加的文件和文件夹。</translation>
    </message>
    <message>
        <source>sluice: “%1” is no theme; choose system, light or dark.</source>
        <translation>sluice：“%1”不是主题；请选择 system、light 或 dark。</translation>
    </message>
    <message>
        <source>Ask for a folder to add, in the open window where there is one.</source>
        <translation>询问要添加的文件夹；如有已打开的窗口，则在其中询问。</translation>
    </message>
    <message>
        <source>Ask for files to add, in the open window where there is one.</source>
        <translation>询问要添加的文件；如有已打开的窗口，则在其中询问。</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>%1 at work, up to %2 at a time, in batches of %3</source>
        <translation>%1 个进行中，最多同时 %2 个，每批 %3 个</translation>
    </message>
    <message>
        <source>%1 at work, later %2 at a time, in batches of %3</source>
        <translation>%1 个进行中，之后同时 %2 个，每批 %3 个</translation>
    </message>
    <message>
        <source>%1 at a time, in batches of %2</source>
        <translation>同时 %1 个，每批 %2 个</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Plan of conversion</source>
        <translation>转换计划</translation>
    </message>
    <message>
        <source>The first %1 of %2 files.</source>
        <translation>%2 个文件中的前 %1 个。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tracks kept, tracks left out</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>同时 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>channels</comment>
        <translation>%1，已复制</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>Fail: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Convert, with too little memory</source>
        <translation>转换，但内存不足</translation>
    </message>
    <message>
        <source>Convert, with too little room</source>
        <translation>转换，但空间不足</translation>
    </message>
    <message>
        <source>Convert, under another name</source>
        <translation>转换，使用其他名称</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>the picture</comment>
        <translation>已略去</translation>
    </message>
    <message>
        <source>%1, copied</source>
        <comment>size of the picture</comment>
        <translation>%1，已复制</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n size(s) up to %2</source>
        <translation>
            <numerusform>%1，%n 种尺寸，最大 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, codec</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <comment>size, new size, codec</comment>
        <translation>%1 → %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n 条轨道</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file has the name that this one would have had; it becomes “%1”.</source>
        <translation>另一个文件占用了此文件原本的名称；此文件将命名为“%1”。</translation>
    </message>
    <message>
        <source>It is expected to take %1 of memory, which is over the limit.</source>
        <translation>预计需要 %1 内存，超过上限。</translation>
    </message>
    <message>
        <source>Its result of about %1 does not fit on the output&apos;s disk.</source>
        <translation>其结果约 %1，输出磁盘放不下。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n 个文件待转换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n 个将跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <translation>
            <numerusform>%n 个将失败</numerusform>
        </translation>
    </message>
    <message>
        <source>needs up to %1 of the disk, %2 is free</source>
        <translation>最多需要 %1 磁盘空间，可用 %2</translation>
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
        <translation>%1 不在 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>%1 has no %2 to choose</source>
        <translation>%1 没有可选的 %2</translation>
    </message>
    <message>
        <source>%1 has no %2 &quot;%3&quot;, but %4</source>
        <translation>%1 没有 %2“%3”，但有 %4</translation>
    </message>
    <message>
        <source>is for the mode bitrate</source>
        <translation>仅适用于码率模式</translation>
    </message>
    <message>
        <source>the rungs of a ladder have bit rates of their own</source>
        <translation>阶梯的各梯级有自己的码率</translation>
    </message>
    <message>
        <source>two passes are for a bit rate or a size, not for a quality</source>
        <translation>两遍编码用于码率或大小，不用于质量</translation>
    </message>
    <message>
        <source>%1 has one pass only</source>
        <translation>%1 只有一遍编码</translation>
    </message>
    <message>
        <source>is for the mode size</source>
        <translation>仅适用于大小模式</translation>
    </message>
    <message>
        <source>a copied picture keeps its size</source>
        <translation>复制的画面保持其尺寸</translation>
    </message>
    <message>
        <source>a size can be met by one file with pictures, not by %1</source>
        <translation>只有带画面的单个文件才能达到指定大小，%1 不能</translation>
    </message>
    <message>
        <source>a size needs two passes, and %1 has one only</source>
        <translation>指定大小需要两遍编码，而 %1 只有一遍</translation>
    </message>
    <message>
        <source>how large %1 becomes is not known before</source>
        <translation>%1 会有多大无法预先得知</translation>
    </message>
    <message>
        <source>%1 is less than the average of %2</source>
        <translation>%1 小于平均值 %2</translation>
    </message>
    <message>
        <source>%1 does not keep below a highest bit rate</source>
        <translation>%1 不能保持在最高码率以下</translation>
    </message>
    <message>
        <source>the rungs of a ladder have caps of their own</source>
        <translation>阶梯的各梯级有自己的上限</translation>
    </message>
    <message>
        <source>the rungs of a ladder have two seconds of their cap</source>
        <translation>阶梯的各梯级以其上限的两秒为缓冲</translation>
    </message>
    <message>
        <source>a buffer needs a highest bit rate</source>
        <translation>缓冲需要最高码率</translation>
    </message>
    <message>
        <source>level %1 ends at %2 kbit/s, and %3 are asked for</source>
        <translation>级别 %1 最高为 %2 kbit/s，而要求的是 %3</translation>
    </message>
    <message>
        <source>level %1 has a buffer of %2 kbit, and %3 are asked for</source>
        <translation>级别 %1 的缓冲为 %2 kbit，而要求的是 %3</translation>
    </message>
    <message>
        <source>a ladder needs key frames at its segments, which libsvtav1 makes by quality only</source>
        <translation>阶梯需要在分段处有关键帧，而 libsvtav1 仅在按质量编码时如此生成</translation>
    </message>
    <message>
        <source>%1 takes %2 only</source>
        <translation>%1 只接受 %2</translation>
    </message>
    <message>
        <source>the profile %1 is for %2, not for %3</source>
        <translation>档次 %1 适用于 %2，不适用于 %3</translation>
    </message>
    <message>
        <source>players of ladders do not know %1 with %2</source>
        <translation>阶梯的播放器不识别 %1 与 %2 的组合</translation>
    </message>
    <message>
        <source>in a ladder the segments decide where key frames are</source>
        <translation>在阶梯中，关键帧的位置由分段决定</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor between %2 and %3</source>
        <translation>%1 既不是 0，也不在 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>no preset of %1 is called &quot;%2&quot;; the nearest is &quot;%3&quot;</source>
        <translation>%1 没有名为“%2”的预设；最接近的是“%3”</translation>
    </message>
    <message>
        <source>sound that is copied keeps its loudness</source>
        <translation>复制的声音保持其响度</translation>
    </message>
    <message>
        <source>a profile without sound has no loudness</source>
        <translation>没有声音的配置方案没有响度</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2, which takes %3</source>
        <translation>%1 不能放入 %2，后者接受 %3</translation>
    </message>
    <message>
        <source>%1 is odd</source>
        <translation>%1 是奇数</translation>
    </message>
    <message>
        <source>the edges are either said or detected</source>
        <translation>边缘只能指定或检测，二者择一</translation>
    </message>
    <message>
        <source>a ladder has the sizes of its rungs</source>
        <translation>阶梯采用其各梯级的尺寸</translation>
    </message>
    <message>
        <source>a ladder has square pixels</source>
        <translation>阶梯使用方形像素</translation>
    </message>
    <message>
        <source>an exact size has square pixels</source>
        <translation>精确尺寸使用方形像素</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rate from 1 to 240, such as 25, 29.97 or 30000/1001</source>
        <translation>“%1”不是 1 至 240 的帧率，例如 25、29.97 或 30000/1001</translation>
    </message>
    <message>
        <source>a ladder is encoded: its segments begin with key frames of their own</source>
        <translation>阶梯需要编码：其分段以自己的关键帧开始</translation>
    </message>
    <message>
        <source>a picture that is copied stays as it is</source>
        <translation>复制的画面保持原样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code of three letters, as eng</source>
        <translation>“%1”不是三个字母的代码，例如 eng</translation>
    </message>
    <message>
        <source>no language is named</source>
        <translation>未指定语言</translation>
    </message>
    <message>
        <source>%1 cannot stand in segments of mpegts; fmp4 and auto can hold it</source>
        <translation>%1 不能放入 mpegts 分段；fmp4 和 auto 可以</translation>
    </message>
    <message>
        <source>a ladder needs at least one rung</source>
        <translation>阶梯至少需要一个梯级</translation>
    </message>
    <message>
        <source>more than %1 rungs</source>
        <translation>超过 %1 个梯级</translation>
    </message>
    <message>
        <source>rungs go from the highest to the lowest</source>
        <translation>梯级从最高到最低排列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not made of a-z, 0-9 and -</source>
        <translation>“%1”不是由 a-z、0-9 和 - 组成</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>a file of sound needs sound</source>
        <translation>声音文件需要声音</translation>
    </message>
    <message>
        <source>another profile has this name</source>
        <translation>另一个配置方案已使用此名称</translation>
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
        <translation>HLS 阶梯</translation>
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
        <translation>声音：M4A</translation>
    </message>
    <message>
        <source>Sound: Opus</source>
        <translation>声音：Opus</translation>
    </message>
    <message>
        <source>Sound: MP3</source>
        <translation>声音：MP3</translation>
    </message>
    <message>
        <source>Sound: FLAC</source>
        <translation>声音：FLAC</translation>
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
        <translation>H.264（NVIDIA）</translation>
    </message>
    <message>
        <source>HEVC by NVIDIA</source>
        <translation>HEVC（NVIDIA）</translation>
    </message>
    <message>
        <source>AV1 by NVIDIA</source>
        <translation>AV1（NVIDIA）</translation>
    </message>
    <message>
        <source>H.264 by Intel QSV</source>
        <translation>H.264（Intel QSV）</translation>
    </message>
    <message>
        <source>HEVC by Intel QSV</source>
        <translation>HEVC（Intel QSV）</translation>
    </message>
    <message>
        <source>AV1 by Intel QSV</source>
        <translation>AV1（Intel QSV）</translation>
    </message>
    <message>
        <source>H.264 by VA-API</source>
        <translation>H.264（VA-API）</translation>
    </message>
    <message>
        <source>HEVC by VA-API</source>
        <translation>HEVC（VA-API）</translation>
    </message>
    <message>
        <source>AV1 by VA-API</source>
        <translation>AV1（VA-API）</translation>
    </message>
    <message>
        <source>Encode by software</source>
        <translation>用软件编码</translation>
    </message>
    <message>
        <source>Let the file fail</source>
        <translation>让文件失败</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Copy what fits already</source>
        <translation>复制已符合的</translation>
    </message>
    <message>
        <source>Copy always</source>
        <translation>始终复制</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Usual (4:2:0)</source>
        <translation>常用 (4:2:0)</translation>
    </message>
    <message>
        <source>4:2:0, 8 bits</source>
        <translation>4:2:0，8 位</translation>
    </message>
    <message>
        <source>4:2:0, 10 bits</source>
        <translation>4:2:0，10 位</translation>
    </message>
    <message>
        <source>4:2:2, 8 bits</source>
        <translation>4:2:2，8 位</translation>
    </message>
    <message>
        <source>4:2:2, 10 bits</source>
        <translation>4:2:2，10 位</translation>
    </message>
    <message>
        <source>4:4:4, 8 bits</source>
        <translation>4:4:4，8 位</translation>
    </message>
    <message>
        <source>4:4:4, 10 bits</source>
        <translation>4:4:4，10 位</translation>
    </message>
    <message>
        <source>Black bars</source>
        <translation>黑边</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>As said here</source>
        <translation>按此处指定</translation>
    </message>
    <message>
        <source>Black bars, found in each film</source>
        <translation>黑边，在每部影片中检测</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>与源文件相同</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Make whole where marked</source>
        <translation>有标记时去隔行</translation>
    </message>
    <message>
        <source>Make all whole</source>
        <translation>全部去隔行</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Keep where possible</source>
        <translation>尽可能保留</translation>
    </message>
    <message>
        <source>Make standard range</source>
        <translation>转为标准动态范围</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
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
        <translation>默认轨道</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>第一条轨道</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>MPEG-TS</source>
        <translation>MPEG-TS</translation>
    </message>
    <message>
        <source>Fragmented MP4</source>
        <translation>分片 MP4</translation>
    </message>
    <message>
        <source>The picture is copied as it is: nothing is lost, and nothing becomes smaller.</source>
        <translation>画面原样复制：没有损失，也不会变小。</translation>
    </message>
    <message>
        <source>Each file becomes about %1 large.</source>
        <translation>每个文件约为 %1。</translation>
    </message>
    <message>
        <source>About %1 for an hour.</source>
        <translation>每小时约 %1。</translation>
    </message>
    <message numerus="yes">
        <source>About %1 for an hour, %n sizes together.</source>
        <translation>
            <numerusform>每小时约 %1，共 %n 种尺寸。</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for an hour at %2.</source>
        <translation>%2 时每小时约 %1。</translation>
    </message>
    <message>
        <source>An hour of film is about %1 of work for one core.</source>
        <translation>一小时的影片约需一个核心工作 %1。</translation>
    </message>
    <message>
        <source>Plays nearly everywhere.</source>
        <translation>几乎随处可播放。</translation>
    </message>
    <message>
        <source>Plays on newer phones, televisions and computers.</source>
        <translation>可在较新的手机、电视和计算机上播放。</translation>
    </message>
    <message>
        <source>Plays on devices and browsers of the last few years.</source>
        <translation>可在近几年的设备和浏览器上播放。</translation>
    </message>
    <message>
        <source>Plays in every browser, not on every television.</source>
        <translation>可在所有浏览器中播放，但并非所有电视都能播放。</translation>
    </message>
    <message>
        <source>The sound alone, for music players and phones.</source>
        <translation>只有声音，用于音乐播放器和手机。</translation>
    </message>
    <message>
        <source>Plays where the source plays.</source>
        <translation>源文件能播放之处即可播放。</translation>
    </message>
    <message>
        <source>For editing: few players show such samples.</source>
        <translation>用于剪辑：很少有播放器能显示此类采样。</translation>
    </message>
    <message>
        <source>For a web server: players take the size that the line carries.</source>
        <translation>用于网页服务器：播放器选取线路能承载的尺寸。</translation>
    </message>
    <message>
        <source>Matroska plays in most players, seldom in browsers.</source>
        <translation>Matroska 可在大多数播放器中播放，但很少能在浏览器中播放。</translation>
    </message>
    <message>
        <source>HDR is kept.</source>
        <translation>保留 HDR。</translation>
    </message>
    <message>
        <source>HDR becomes standard range.</source>
        <translation>HDR 转为标准动态范围。</translation>
    </message>
    <message>
        <source>Without sound.</source>
        <translation>没有声音。</translation>
    </message>
    <message>
        <source>The sound is copied as it is.</source>
        <translation>声音原样复制。</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message numerus="yes">
        <source>up to %n channels</source>
        <translation>
            <numerusform>最多 %n 声道</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2.</source>
        <translation>声音：%1，%2。</translation>
    </message>
    <message>
        <source>Ultra fast</source>
        <translation>极快</translation>
    </message>
    <message>
        <source>Super fast</source>
        <translation>超快</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>很快</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>较快</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>较慢</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>很慢</translation>
    </message>
    <message>
        <source>Slowest of all</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>As the driver does</source>
        <translation>由驱动程序决定</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>静态图像</translation>
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
        <translation>快速解码</translation>
    </message>
    <message>
        <source>No delay</source>
        <translation>无延迟</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>观感</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
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
        <translation>Main 4:2:2，10 位</translation>
    </message>
    <message>
        <source>Main 4:4:4, 8 bits</source>
        <translation>Main 4:4:4，8 位</translation>
    </message>
    <message>
        <source>Main 4:4:4, 10 bits</source>
        <translation>Main 4:4:4，10 位</translation>
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
        <translation> 秒</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>As it stands in the list of profiles.</source>
        <translation>在配置方案列表中显示的名称。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>One sentence that is shown where the mouse rests on the profile.</source>
        <translation>一句话，鼠标停在配置方案上时显示。</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>What the results are: one file each, a folder with an HLS ladder, or the sound alone.</source>
        <translation>结果的形式：每个源文件一个文件、含 HLS 阶梯的文件夹，或只有声音。</translation>
    </message>
    <message>
        <source>Keep the time of the file</source>
        <translation>保留文件时间</translation>
    </message>
    <message>
        <source>The result gets the time of the last change of its source. Off: that of now.</source>
        <translation>结果采用源文件最后更改的时间。关闭时：采用当前时间。</translation>
    </message>
    <message>
        <source>Video encoder</source>
        <translation>视频编码器</translation>
    </message>
    <message>
        <source>What compresses the picture. H.264 plays nearly everywhere; HEVC and AV1 make smaller files and take longer.</source>
        <translation>用于压缩画面。H.264 几乎随处可播放；HEVC 和 AV1 的文件更小，但用时更长。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How much work the encoder puts in: slower makes smaller files of the same quality.</source>
        <translation>编码器投入的工作量：越慢，相同质量下的文件越小。</translation>
    </message>
    <message>
        <source>Without the graphics card</source>
        <translation>没有显卡时</translation>
    </message>
    <message>
        <source>What becomes of files for which the card is not there or has no time.</source>
        <translation>显卡不存在或无暇处理时，文件如何处理。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Encode it, or copy it from the source without any loss.</source>
        <translation>进行编码，或从源文件无损复制。</translation>
    </message>
    <message>
        <source>Size goes by</source>
        <translation>大小取决于</translation>
    </message>
    <message>
        <source>A quality gives each film the bits that it needs; a bit rate or a size gives it what you say.</source>
        <translation>按质量时，每部影片得到所需的比特数；按码率或大小时，得到您指定的数量。</translation>
    </message>
    <message>
        <source>Smaller numbers look better and make larger files.</source>
        <translation>数值越小，画面越好，文件越大。</translation>
    </message>
    <message>
        <source>The average of the picture.</source>
        <translation>画面的平均值。</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>每个文件的大小</translation>
    </message>
    <message>
        <source>Met with two passes, whatever the length of the film.</source>
        <translation>通过两遍编码达到，无论影片多长。</translation>
    </message>
    <message>
        <source>Two passes</source>
        <translation>两遍编码</translation>
    </message>
    <message>
        <source>The source is read twice and the bit rate is met more closely; takes longer.</source>
        <translation>源文件读取两次，更接近指定码率；用时更长。</translation>
    </message>
    <message>
        <source>Highest bit rate</source>
        <translation>最高码率</translation>
    </message>
    <message>
        <source>What the picture never goes above, for players and lines that bear no more.</source>
        <translation>画面绝不超过的码率，用于承受不了更多的播放器和线路。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>Over how much the highest bit rate is held.</source>
        <translation>在多大范围内保持最高码率。</translation>
    </message>
    <message>
        <source>Two seconds of it</source>
        <translation>其两秒的量</translation>
    </message>
    <message>
        <source>Tuned for</source>
        <translation>调优目标</translation>
    </message>
    <message>
        <source>What the pictures are like, where the encoder knows such a thing.</source>
        <translation>画面属于哪一类，前提是编码器支持此设置。</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>无特殊</translation>
    </message>
    <message>
        <source>Profile of the format</source>
        <translation>格式档次</translation>
    </message>
    <message>
        <source>For devices that know no more than this one.</source>
        <translation>用于最高只支持此档次的设备。</translation>
    </message>
    <message>
        <source>The encoder’s</source>
        <translation>由编码器决定</translation>
    </message>
    <message>
        <source>Level of the format</source>
        <translation>格式级别</translation>
    </message>
    <message>
        <source>For devices that take no more than this one.</source>
        <translation>用于最高只接受此级别的设备。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>How finely colours are kept. Players show 4:2:0; the others are for editing.</source>
        <translation>颜色保留的精细程度。播放器显示 4:2:0；其他用于剪辑。</translation>
    </message>
    <message>
        <source>Key frames at least every</source>
        <translation>关键帧最大间隔</translation>
    </message>
    <message>
        <source>Shorter makes jumping in the film quicker and the file larger.</source>
        <translation>间隔越短，影片中跳转越快，文件越大。</translation>
    </message>
    <message>
        <source>About ten seconds</source>
        <translation>约十秒</translation>
    </message>
    <message>
        <source>Not wider than</source>
        <translation>最大宽度</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged.</source>
        <translation>画面缩小至适合，绝不放大。</translation>
    </message>
    <message>
        <source>Not higher than</source>
        <translation>最大高度</translation>
    </message>
    <message>
        <source>Exact width</source>
        <translation>精确宽度</translation>
    </message>
    <message>
        <source>Every picture gets this width, also where it must be enlarged.</source>
        <translation>所有画面都采用此宽度，必要时放大。</translation>
    </message>
    <message>
        <source>Exact height</source>
        <translation>精确高度</translation>
    </message>
    <message>
        <source>Every picture gets this height, also where it must be enlarged.</source>
        <translation>所有画面都采用此高度，必要时放大。</translation>
    </message>
    <message>
        <source>Pictures of another shape</source>
        <translation>形状不同的画面</translation>
    </message>
    <message>
        <source>How they come into the exact size.</source>
        <translation>如何放入精确尺寸。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>What is cut off before anything is scaled.</source>
        <translation>缩放之前裁去的部分。</translation>
    </message>
    <message>
        <source>Cut off at the left</source>
        <translation>左侧裁切</translation>
    </message>
    <message>
        <source>Pixels of the upright picture.</source>
        <translation>正立画面的像素数。</translation>
    </message>
    <message>
        <source>Cut off at the top</source>
        <translation>顶部裁切</translation>
    </message>
    <message>
        <source>Cut off at the right</source>
        <translation>右侧裁切</translation>
    </message>
    <message>
        <source>Cut off at the bottom</source>
        <translation>底部裁切</translation>
    </message>
    <message>
        <source>Shape of pixels</source>
        <translation>像素形状</translation>
    </message>
    <message>
        <source>Old recordings have pixels that are not square; some players show them squeezed.</source>
        <translation>旧录像的像素不是方形；有些播放器显示时会将其压扁。</translation>
    </message>
    <message>
        <source>Interlaced pictures</source>
        <translation>隔行画面</translation>
    </message>
    <message>
        <source>Of old television and camcorders: two half pictures in one.</source>
        <translation>来自旧电视和摄像机：一个画面中有两个半画面。</translation>
    </message>
    <message>
        <source>Take noise away</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>For grainy pictures; costs time and some detail.</source>
        <translation>用于有颗粒的画面；会花费时间并损失一些细节。</translation>
    </message>
    <message>
        <source>High dynamic range</source>
        <translation>高动态范围</translation>
    </message>
    <message>
        <source>HDR needs a screen that shows it; elsewhere it looks pale.</source>
        <translation>HDR 需要支持它的屏幕；在其他屏幕上显得暗淡。</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>How many pictures a second the result has.</source>
        <translation>结果每秒有多少帧画面。</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>From 1 to 240: 25, 29.97 or 30000/1001.</source>
        <translation>1 至 240：25、29.97 或 30000/1001。</translation>
    </message>
    <message>
        <source>Keep the sound</source>
        <translation>保留声音</translation>
    </message>
    <message>
        <source>Off: the result is silent.</source>
        <translation>关闭时：结果没有声音。</translation>
    </message>
    <message>
        <source>Sound encoder</source>
        <translation>声音编码器</translation>
    </message>
    <message>
        <source>AAC plays nearly everywhere; Opus is smaller; FLAC loses nothing.</source>
        <translation>AAC 几乎随处可播放；Opus 更小；FLAC 无损。</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>声音码率</translation>
    </message>
    <message>
        <source>For stereo: mono takes half of it, 5.1 two and a half times.</source>
        <translation>针对立体声：单声道为其一半，5.1 为其两倍半。</translation>
    </message>
    <message>
        <source>Channels at most</source>
        <translation>最多声道数</translation>
    </message>
    <message>
        <source>Sound with more of them is mixed down. 2 is stereo, 6 is 5.1.</source>
        <translation>声道更多的声音会缩混。2 为立体声，6 为 5.1。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Tracks of sound</source>
        <translation>声音轨道</translation>
    </message>
    <message>
        <source>Which of them go along.</source>
        <translation>保留哪些轨道。</translation>
    </message>
    <message>
        <source>Languages of the sound</source>
        <translation>声音语言</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng. Without any of them, the default track.</source>
        <translation>三个字母的代码，按结果中的顺序：deu, eng。都没有时采用默认轨道。</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>All films are brought to the same loudness. -16 is for computers and phones, -23 for television.</source>
        <translation>所有影片调整到相同响度。-16 用于计算机和手机，-23 用于电视。</translation>
    </message>
    <message>
        <source>Highest peak</source>
        <translation>最高峰值</translation>
    </message>
    <message>
        <source>The sound does not go above it before it is encoded.</source>
        <translation>声音在编码前不超过此值。</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Which of them go along, where the kind of file can hold them.</source>
        <translation>保留哪些字幕，前提是文件类型能够容纳。</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>字幕语言</translation>
    </message>
    <message>
        <source>Codes of three letters in the order of the result: deu, eng.</source>
        <translation>三个字母的代码，按结果中的顺序：deu, eng。</translation>
    </message>
    <message>
        <source>Length of a segment</source>
        <translation>分段时长</translation>
    </message>
    <message>
        <source>Shorter starts and adapts sooner; longer is smaller.</source>
        <translation>越短，开始和适应越快；越长，文件越小。</translation>
    </message>
    <message>
        <source>Kind of segments</source>
        <translation>分段类型</translation>
    </message>
    <message>
        <source>MPEG-TS plays nearly everywhere and holds H.264 only.</source>
        <translation>MPEG-TS 几乎随处可播放，但只能容纳 H.264。</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>From the largest to the smallest; sizes that are larger than the source are left out.</source>
        <translation>从最大到最小；大于源文件的尺寸会略去。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Convert next</source>
        <translation>下一个转换</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>移到末尾</translation>
    </message>
    <message>
        <source>Convert in its turn</source>
        <translation>按原来的顺序转换</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>在文件夹中显示源文件</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>在文件夹中显示结果</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>a constant frame rate is wanted</source>
        <translation>需要恒定帧率</translation>
    </message>
    <message>
        <source>its frame rate is not known</source>
        <translation>其帧率未知</translation>
    </message>
    <message>
        <source>it has %1 frames a second</source>
        <translation>其帧率为每秒 %1 帧</translation>
    </message>
    <message>
        <source>its pixels are %1</source>
        <translation>其像素为 %1</translation>
    </message>
    <message>
        <source>%1 cannot hold %2</source>
        <translation>%1 无法容纳 %2</translation>
    </message>
    <message>
        <source>the source does not say when its pictures are shown</source>
        <translation>源文件未说明画面的显示时间</translation>
    </message>
    <message>
        <source>%1 cannot hold a turn by %2 degrees</source>
        <translation>%1 无法容纳 %2 度的旋转</translation>
    </message>
    <message>
        <source>it is %1 and not %2</source>
        <translation>它是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>its edges are cut off</source>
        <translation>其边缘要裁去</translation>
    </message>
    <message>
        <source>its pixels are not square</source>
        <translation>其像素不是方形</translation>
    </message>
    <message>
        <source>its size is %1</source>
        <translation>其尺寸为 %1</translation>
    </message>
    <message>
        <source>it is to be deinterlaced</source>
        <translation>需要去隔行</translation>
    </message>
    <message>
        <source>noise is to be taken away</source>
        <translation>需要降噪</translation>
    </message>
    <message>
        <source>it is HDR</source>
        <translation>它是 HDR</translation>
    </message>
    <message>
        <source>its loudness is to be changed</source>
        <translation>需要更改其响度</translation>
    </message>
    <message>
        <source>it has %1 channels</source>
        <translation>它有 %1 声道</translation>
    </message>
    <message>
        <source>it has %1 samples a second</source>
        <translation>其采样率为每秒 %1 个样本</translation>
    </message>
    <message>
        <source>it has %1 kbit/s</source>
        <translation>其码率为 %1 kbit/s</translation>
    </message>
    <message>
        <source>%1 is too small for it</source>
        <translation>%1 对它来说太小</translation>
    </message>
    <message>
        <source>encoded by hardware: %1</source>
        <translation>由硬件编码：%1</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>未使用 %1：%2</translation>
    </message>
    <message>
        <source>encoded by %1: %2</source>
        <translation>由 %1 编码：%2</translation>
    </message>
    <message>
        <source>subtitles kept: %1</source>
        <translation>已保留字幕：%1</translation>
    </message>
    <message>
        <source>subtitles kept: %1 becomes %2</source>
        <translation>已保留字幕：%1 转为 %2</translation>
    </message>
    <message>
        <source>subtitles left out: %1 cannot hold %2</source>
        <translation>已略去字幕：%1 无法容纳 %2</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: the profile has none</source>
        <translation>已略去 %1 条字幕轨道：配置方案不含字幕</translation>
    </message>
    <message>
        <source>%1 subtitle track(s) left out: not in %2</source>
        <translation>已略去 %1 条字幕轨道：不在 %2 之列</translation>
    </message>
    <message>
        <source>subtitles left out: more than %1 tracks</source>
        <translation>已略去字幕：超过 %1 条轨道</translation>
    </message>
    <message>
        <source>%1 holds none</source>
        <translation>%1 无法容纳</translation>
    </message>
    <message>
        <source>it is %1, and neither JPEG nor PNG</source>
        <translation>它是 %1，既不是 JPEG 也不是 PNG</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it has %1 bytes</source>
        <translation>它有 %1 字节</translation>
    </message>
    <message>
        <source>too much is attached</source>
        <translation>附件太多</translation>
    </message>
    <message>
        <source>cover art kept</source>
        <translation>已保留封面</translation>
    </message>
    <message>
        <source>cover art left out: %1</source>
        <translation>已略去封面：%1</translation>
    </message>
    <message>
        <source>%1 attachment(s) kept</source>
        <translation>已保留 %1 个附件</translation>
    </message>
    <message>
        <source>nothing is in them</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>%1 attachment(s) left out: %2</source>
        <translation>已略去 %1 个附件：%2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>%1 scaled to %2, with black bars to %3</source>
        <translation>%1 缩放至 %2，加黑边至 %3</translation>
    </message>
    <message>
        <source>%1 scaled to %2</source>
        <translation>%1 缩放至 %2</translation>
    </message>
    <message>
        <source>%1 stretched to %2</source>
        <translation>%1 拉伸至 %2</translation>
    </message>
    <message>
        <source>%1 with pixels of %2:%3 kept</source>
        <translation>保留 %1，像素为 %2:%3</translation>
    </message>
    <message>
        <source>%1 scaled to %2 with pixels of %3:%4</source>
        <translation>%1 缩放至 %2，像素为 %3:%4</translation>
    </message>
    <message>
        <source>constant %1 frames a second</source>
        <translation>恒定每秒 %1 帧</translation>
    </message>
    <message>
        <source>%1 frames a second thinned to %2</source>
        <translation>每秒 %1 帧减至 %2 帧</translation>
    </message>
    <message>
        <source>at most %1 frames a second</source>
        <translation>最高每秒 %1 帧</translation>
    </message>
    <message>
        <source>black bars kept: they were not looked for</source>
        <translation>保留黑边：未进行检测</translation>
    </message>
    <message>
        <source>%1 px above and below</source>
        <translation>上下各 %1 px</translation>
    </message>
    <message>
        <source>%1 px above</source>
        <translation>上方 %1 px</translation>
    </message>
    <message>
        <source>%1 px below</source>
        <translation>下方 %1 px</translation>
    </message>
    <message>
        <source>%1 px left and right</source>
        <translation>左右各 %1 px</translation>
    </message>
    <message>
        <source>%1 px left</source>
        <translation>左侧 %1 px</translation>
    </message>
    <message>
        <source>%1 px right</source>
        <translation>右侧 %1 px</translation>
    </message>
    <message>
        <source>no black bars found</source>
        <translation>未发现黑边</translation>
    </message>
    <message>
        <source>black bars cut: %1</source>
        <translation>已裁去黑边：%1</translation>
    </message>
    <message>
        <source>%1 cropped to %2 at %3,%4</source>
        <translation>%1 裁切为 %2，位置 %3,%4</translation>
    </message>
    <message>
        <source>pixels made square: %1 becomes %2</source>
        <translation>像素转为方形：%1 变为 %2</translation>
    </message>
    <message>
        <source>deinterlaced from end to end</source>
        <translation>全程去隔行</translation>
    </message>
    <message>
        <source>interlaced, left as it is</source>
        <translation>隔行，保持原样</translation>
    </message>
    <message>
        <source>interlaced: deinterlaced</source>
        <translation>隔行：已去隔行</translation>
    </message>
    <message>
        <source>noise taken away: %1</source>
        <translation>已降噪：%1</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: the profile asks for it</source>
        <translation>HDR 色调映射为 SDR：配置方案如此要求</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: 8 bits are asked for</source>
        <translation>HDR 色调映射为 SDR：要求 8 位</translation>
    </message>
    <message>
        <source>HDR tone-mapped to SDR: H.264 has 8 bits here</source>
        <translation>HDR 色调映射为 SDR：H.264 在此为 8 位</translation>
    </message>
    <message>
        <source>HDR kept, with 10 bits</source>
        <translation>保留 HDR，10 位</translation>
    </message>
    <message>
        <source>%1p left out: the source is smaller</source>
        <translation>已略去 %1p：源文件更小</translation>
    </message>
    <message>
        <source>segments of fragmented MP4: %1 cannot stand in MPEG-TS</source>
        <translation>分片 MP4 分段：%1 不能放入 MPEG-TS</translation>
    </message>
    <message>
        <source>no audio in %1: the default track is taken</source>
        <translation>没有 %1 的音频：采用默认轨道</translation>
    </message>
    <message>
        <source>audio mixed from %1 to %2 channels</source>
        <translation>音频从 %1 声道混为 %2 声道</translation>
    </message>
    <message>
        <source>audio copied: %1</source>
        <translation>音频已复制：%1</translation>
    </message>
    <message>
        <source>an audio track left out: %1</source>
        <translation>已略去一条音频轨道：%1</translation>
    </message>
    <message>
        <source>audio encoded: %1</source>
        <translation>音频已编码：%1</translation>
    </message>
    <message>
        <source>no audio in the source</source>
        <translation>源文件中没有音频</translation>
    </message>
    <message>
        <source>audio left out: the profile has none</source>
        <translation>已略去音频：配置方案不含音频</translation>
    </message>
    <message>
        <source>%1 holds %2 audio track(s)</source>
        <translation>%1 容纳 %2 条音频轨道</translation>
    </message>
    <message>
        <source>loudness brought to %1 LUFS, peaks to %2 dBTP at most</source>
        <translation>响度调整至 %1 LUFS，峰值最高 %2 dBTP</translation>
    </message>
    <message>
        <source>%1 more audio tracks dropped</source>
        <translation>另外舍弃 %1 条音频轨道</translation>
    </message>
    <message>
        <source>video copied: %1, %2</source>
        <translation>视频已复制：%1，%2</translation>
    </message>
    <message>
        <source>a bit rate or settings of the encoder are asked for</source>
        <translation>要求了码率或编码器设置</translation>
    </message>
    <message>
        <source>video encoded: %1</source>
        <translation>视频已编码：%1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>质量 %1</translation>
    </message>
    <message>
        <source>each rung with its own bit rate</source>
        <translation>每个梯级有自己的码率</translation>
    </message>
    <message>
        <source>%1 kbit/s on average</source>
        <translation>平均 %1 kbit/s</translation>
    </message>
    <message>
        <source>at most %1 kbit/s</source>
        <translation>最高 %1 kbit/s</translation>
    </message>
    <message>
        <source>in two passes</source>
        <translation>两遍编码</translation>
    </message>
    <message>
        <source>to fit into %1</source>
        <translation>以容入 %1</translation>
    </message>
    <message>
        <source>tuned for %1</source>
        <translation>针对 %1 调优</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>档次 %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>pixels as %1</source>
        <translation>像素为 %1</translation>
    </message>
    <message>
        <source>a key frame at least every %1 s</source>
        <translation>至少每 %1 秒一个关键帧</translation>
    </message>
    <message>
        <source>%1 could not be used (%2): encoded by %3 instead</source>
        <translation>%1 无法使用（%2）：改由 %3 编码</translation>
    </message>
    <message>
        <source>the track is empty</source>
        <translation>轨道为空</translation>
    </message>
    <message>
        <source>%1 packets before the first key frame left out</source>
        <translation>第一个关键帧之前的数据包已略去：%1 个</translation>
    </message>
    <message>
        <source>%1 packets without a time got one</source>
        <translation>没有时间戳的数据包已补上：%1 个</translation>
    </message>
    <message>
        <source>%1 packets out of order were moved</source>
        <translation>顺序错乱的数据包已调整：%1 个</translation>
    </message>
    <message>
        <source>%1 packets are damaged, and were copied so</source>
        <translation>损坏的数据包已原样复制：%1 个</translation>
    </message>
    <message>
        <source>%1 pictures that an edit hid at the start are shown</source>
        <translation>开头被剪辑隐藏的画面会显示出来：%1 帧</translation>
    </message>
    <message>
        <source>its form changes at %1 s, which not every player follows</source>
        <translation>其格式在 %1 秒处改变，并非所有播放器都支持</translation>
    </message>
    <message>
        <source>%1 decoding errors</source>
        <translation>解码错误：%1 个</translation>
    </message>
    <message>
        <source>%1 decoding errors, the first at %2 s</source>
        <translation>解码错误：%1 个，第一个在 %2 秒处</translation>
    </message>
    <message>
        <source>sound: too quiet or too short to have a loudness, left as it is</source>
        <translation>声音：过轻或过短，无法测得响度，保持原样</translation>
    </message>
    <message>
        <source>sound: %1 LUFS before, %2 dB</source>
        <translation>声音：原为 %1 LUFS，%2 dB</translation>
    </message>
    <message>
        <source>peaks held at %1 dBTP</source>
        <translation>峰值限制在 %1 dBTP</translation>
    </message>
    <message>
        <source>%1; %2 LUFS is what the peaks allow</source>
        <translation>%1；峰值只允许 %2 LUFS</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画面：%1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>声音：%1</translation>
    </message>
    <message>
        <source>Subtitles: %1</source>
        <translation>字幕：%1</translation>
    </message>
    <message>
        <source>%1 without a time left out</source>
        <translation>没有时间的已略去：%1 条</translation>
    </message>
    <message>
        <source>%1 out of order were moved</source>
        <translation>顺序错乱的已调整：%1 条</translation>
    </message>
    <message>
        <source>%1 that cannot be read left out</source>
        <translation>无法读取的已略去：%1 条</translation>
    </message>
    <message>
        <source>%1 that are no UTF-8 were mended</source>
        <translation>不是 UTF-8 的已修正：%1 条</translation>
    </message>
    <message>
        <source>%1 that are too long left out</source>
        <translation>过长的已略去：%1 条</translation>
    </message>
    <message>
        <source>a track is left out, %1</source>
        <translation>略去一条轨道，%1</translation>
    </message>
    <message>
        <source>The source ends at %1 s of %2 s</source>
        <translation>源文件在 %2 秒中的 %1 秒处结束</translation>
    </message>
    <message>
        <source>The source ends at %1 s</source>
        <translation>源文件在 %1 秒处结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out, because they begin too late: %1 tracks</source>
        <translation>因开始过晚而略去的轨道：%1 条</translation>
    </message>
    <message>
        <source>%1 bytes, where at most %2 were wanted</source>
        <translation>%1 字节，而要求最多 %2 字节</translation>
    </message>
    <message>
        <source>%1 frames dropped that had no time of their own</source>
        <translation>没有独立时间的帧已丢弃：%1 帧</translation>
    </message>
    <message>
        <source>this FFmpeg cannot map HDR to standard range; colours will look pale</source>
        <translation>此 FFmpeg 无法将 HDR 映射到标准动态范围，颜色会显得苍白</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
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
        <translation>分批转换(&amp;I)</translation>
    </message>
    <message>
        <source>One process converts several files in turn. Off: a process of its own for every file.</source>
        <translation>一个进程依次转换多个文件。关闭时：每个文件使用单独的进程。</translation>
    </message>
    <message>
        <source>&amp;Files in a batch</source>
        <translation>每批文件数(&amp;F)</translation>
    </message>
    <message>
        <source>Automatic: as many as make up the work that is wanted for a batch.</source>
        <translation>自动：达到一个批次所需的工作量即可。</translation>
    </message>
    <message>
        <source>Memory &amp;limit</source>
        <translation>内存上限(&amp;L)</translation>
    </message>
    <message>
        <source>From here on no new batch begins.</source>
        <translation>达到此值后不再开始新批次。</translation>
    </message>
    <message>
        <source>Batches at &amp;once</source>
        <translation>同时批次数(&amp;O)</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>自动：处理器和内存能承受多少就用多少。</translation>
    </message>
    <message>
        <source>&amp;Threads for each file</source>
        <translation>每个文件的线程数(&amp;T)</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>自动：公平分配处理器。</translation>
    </message>
    <message>
        <source>C&amp;heck of a finished file</source>
        <translation>检查已完成的文件(&amp;H)</translation>
    </message>
    <message>
        <source>Every file is read back before it gets its name; this is how much of it is decoded.</source>
        <translation>每个文件在获得名称之前都会被重新读取；此项决定其中解码多少。</translation>
    </message>
    <message>
        <source>&amp;Work in an automatic batch</source>
        <translation>自动批次的工作量(&amp;W)</translation>
    </message>
    <message>
        <source>How long one process works until a fresh one takes over.</source>
        <translation>一个进程工作多久后由新进程接替。</translation>
    </message>
    <message>
        <source>Lar&amp;gest automatic batch</source>
        <translation>自动批次的最大数量(&amp;G)</translation>
    </message>
    <message>
        <source>However short the files are, a batch holds no more of them.</source>
        <translation>无论文件多短，一个批次都不会超过此数量。</translation>
    </message>
    <message>
        <source>Learn from e&amp;arlier runs</source>
        <translation>从以往的运行中学习(&amp;A)</translation>
    </message>
    <message>
        <source>Estimates of time and memory follow what was measured before.</source>
        <translation>时间和内存的估计依据以往的测量。</translation>
    </message>
    <message>
        <source>Memory &amp;reserved for a file</source>
        <translation>为文件预留的内存(&amp;R)</translation>
    </message>
    <message>
        <source>Times what the file is expected to take.</source>
        <translation>文件预计所需内存的倍数。</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>余量(&amp;M)</translation>
    </message>
    <message>
        <source>So many points below a limit work goes on.</source>
        <translation>低于上限这么多个百分点时继续工作。</translation>
    </message>
    <message>
        <source>Shortest &amp;time between changes</source>
        <translation>两次变更的最短间隔(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is held back or let go again sooner.</source>
        <translation>在此之前不会暂缓，也不会恢复。</translation>
    </message>
    <message>
        <source>&amp;Critical memory</source>
        <translation>临界内存(&amp;C)</translation>
    </message>
    <message>
        <source>From here on not even a single file begins.</source>
        <translation>达到此值后连单个文件也不再开始。</translation>
    </message>
    <message>
        <source>&amp;Processor limit</source>
        <translation>处理器上限(&amp;P)</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>超过此值时，无论由谁引起，都不再开始新批次。</translation>
    </message>
    <message>
        <source>Waiting for m&amp;emory</source>
        <translation>等待内存(&amp;E)</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for memory so much of the time.</source>
        <translation>当程序在这么多的时间里等待内存时，不开始新批次。</translation>
    </message>
    <message>
        <source>&amp;Want of memory</source>
        <translation>内存紧缺(&amp;W)</translation>
    </message>
    <message>
        <source>Files at work wait or start again later while all programs wait for memory so much of the time.</source>
        <translation>当所有程序在这么多的时间里等待内存时，正在处理的文件会等待，或稍后重新开始。</translation>
    </message>
    <message>
        <source>Waiting for the dis&amp;k</source>
        <translation>等待磁盘(&amp;K)</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for a disk so much of the time.</source>
        <translation>当程序在这么多的时间里等待磁盘时，不开始新批次。</translation>
    </message>
    <message>
        <source>Waiting for the process&amp;or</source>
        <translation>等待处理器(&amp;O)</translation>
    </message>
    <message>
        <source>No new batch begins while programs wait for the processor so much of the time.</source>
        <translation>当程序在这么多的时间里等待处理器时，不开始新批次。</translation>
    </message>
    <message>
        <source>Space to keep &amp;free</source>
        <translation>要保留的可用空间(&amp;F)</translation>
    </message>
    <message>
        <source>No new batch begins while the disk of the output has less.</source>
        <translation>输出磁盘的可用空间少于此值时，不开始新批次。</translation>
    </message>
    <message>
        <source>Pause on ba&amp;ttery</source>
        <translation>使用电池时暂停(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is converted while the computer is not plugged in.</source>
        <translation>计算机未接通电源时不进行转换。</translation>
    </message>
    <message>
        <source>Reading from slow dis&amp;ks</source>
        <translation>从慢速磁盘读取(&amp;K)</translation>
    </message>
    <message>
        <source>Several files at once are read from one disk that turns, or from one share on a network, only while they need no more together.</source>
        <translation>只有在合计需求不超过此值时，才会同时从同一个机械磁盘或同一个网络共享读取多个文件。</translation>
    </message>
    <message>
        <source>&amp;Look at the computer every</source>
        <translation>查看计算机的间隔(&amp;L)</translation>
    </message>
    <message>
        <source>How often processor, memory and disks are measured.</source>
        <translation>测量处理器、内存和磁盘的频率。</translation>
    </message>
    <message>
        <source>&amp;Give a process up after</source>
        <translation>放弃进程前的等待时间(&amp;G)</translation>
    </message>
    <message>
        <source>It has done nothing at all for so long.</source>
        <translation>进程在此期间完全没有动静。</translation>
    </message>
    <message>
        <source>After a &amp;failure</source>
        <translation>失败之后(&amp;F)</translation>
    </message>
    <message>
        <source>What a run does once a file could not be converted.</source>
        <translation>有文件无法转换时，运行如何处理。</translation>
    </message>
    <message>
        <source>More &amp;tries</source>
        <translation>追加尝试次数(&amp;T)</translation>
    </message>
    <message>
        <source>A file whose process crashes or stalls is tried again alone, so often.</source>
        <translation>进程崩溃或停滞的文件会单独重试这么多次。</translation>
    </message>
    <message>
        <source>Leave files alone that &amp;crash again</source>
        <translation>不再处理再次崩溃的文件(&amp;C)</translation>
    </message>
    <message>
        <source>A file that has used up its tries is left alone by later runs until it changes or is retried. Off: the next run tries it.</source>
        <translation>用完尝试次数的文件在以后的运行中不再处理，直到文件发生变化或被重试。关闭时：下一次运行会尝试它。</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>继续处理其他文件</translation>
    </message>
    <message>
        <source>Stop; the others wait</source>
        <translation>停止；其他文件等待</translation>
    </message>
    <message>
        <source>Nothing, only read</source>
        <translation>不检查，只读取</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Least possible</source>
        <translation>最短可能时间</translation>
    </message>
    <message>
        <source>Cores used</source>
        <translation>使用的核心</translation>
    </message>
    <message>
        <source>%1 of %2, on average</source>
        <translation>平均 %1 / %2</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 / %2，上限 %3</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>同时批次数</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Threads each</source>
        <translation>每个文件的线程数</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>节流</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Never begun</source>
        <translation>从未开始</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation>已完成（有警告）</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, saving</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 in %2.</source>
        <translation>已完成：%1，用时 %2。</translation>
    </message>
    <message>
        <source>Done: %1 in %2, %3.</source>
        <translation>已完成：%1，用时 %2，%3。</translation>
    </message>
    <message>
        <source>Stopped before a file was done.</source>
        <translation>在有文件完成之前已停止。</translation>
    </message>
    <message>
        <source>No file could be converted.</source>
        <translation>没有文件能够转换。</translation>
    </message>
    <message>
        <source>There was nothing to convert.</source>
        <translation>没有需要转换的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation>
            <numerusform>%n 个有警告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 个失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n 个已跳过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n 个已取消。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation>
            <numerusform>%n 个仍在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after the first failure.</source>
        <translation>在第一次失败后停止。</translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message>
        <source>Memory at %1, limit %2</source>
        <translation>内存 %1，上限 %2</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, limit %2</source>
        <translation>程序在 %1 的时间里等待内存，上限 %2</translation>
    </message>
    <message>
        <source>Nothing moves for want of memory %1 of the time, limit %2</source>
        <translation>%1 的时间里因缺少内存而停滞，上限 %2</translation>
    </message>
    <message>
        <source>CPU at %1, limit %2</source>
        <translation>CPU %1，上限 %2</translation>
    </message>
    <message>
        <source>Programs wait for the processor %1 of the time, limit %2</source>
        <translation>程序在 %1 的时间里等待处理器，上限 %2</translation>
    </message>
    <message>
        <source>Programs wait for the disk %1 of the time, limit %2</source>
        <translation>程序在 %1 的时间里等待磁盘，上限 %2</translation>
    </message>
    <message>
        <source>%1 free at the output, %2 needed</source>
        <translation>输出处可用 %1，需要 %2</translation>
    </message>
    <message>
        <source>On battery, %1 left</source>
        <translation>使用电池，剩余 %1</translation>
    </message>
    <message>
        <source>Converting processes ended too early</source>
        <translation>转换进程过早结束</translation>
    </message>
    <message>
        <source>The computer is busy</source>
        <translation>计算机繁忙</translation>
    </message>
    <message>
        <source>no new batches until it is under %1.</source>
        <translation>在低于 %1 之前不开始新批次。</translation>
    </message>
    <message>
        <source>no new batches until that eases.</source>
        <translation>在缓解之前不开始新批次。</translation>
    </message>
    <message>
        <source>no new batches until there is room.</source>
        <translation>在有空间之前不开始新批次。</translation>
    </message>
    <message>
        <source>nothing is converted until it is plugged in.</source>
        <translation>接通电源之前不进行转换。</translation>
    </message>
    <message>
        <source>no new batches for a while.</source>
        <translation>暂时不开始新批次。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that began last are stopped and wait for their turn again.</source>
        <translation>
            <numerusform>最后开始的 %n 个文件已停止，重新排队等待。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until it is plugged in.</source>
        <translation>
            <numerusform>%n 个正在处理的文件等待接通电源。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until that eases.</source>
        <translation>
            <numerusform>%n 个正在处理的文件等待缓解。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new begins until that eases.</source>
        <translation>在缓解之前不开始新的工作。</translation>
    </message>
    <message>
        <source>no new batches, and those at work end after their current file.</source>
        <translation>不开始新批次，正在进行的批次在当前文件之后结束。</translation>
    </message>
    <message>
        <source>It eases: files that waited go on, no new batches yet.</source>
        <translation>正在缓解：等待的文件继续，暂不开始新批次。</translation>
    </message>
    <message>
        <source>It eases: no new batches yet.</source>
        <translation>正在缓解：暂不开始新批次。</translation>
    </message>
    <message>
        <source>Memory is down to %1: batches begin again.</source>
        <translation>内存已降至 %1：重新开始批次。</translation>
    </message>
    <message>
        <source>Memory is free again, waiting %1 of the time: batches begin again.</source>
        <translation>内存再次可用，等待时间占 %1：重新开始批次。</translation>
    </message>
    <message>
        <source>CPU is down to %1: batches begin again.</source>
        <translation>CPU 已降至 %1：重新开始批次。</translation>
    </message>
    <message>
        <source>The processor keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>处理器已跟上，等待时间占 %1：重新开始批次。</translation>
    </message>
    <message>
        <source>The disk keeps up again, waiting %1 of the time: batches begin again.</source>
        <translation>磁盘已跟上，等待时间占 %1：重新开始批次。</translation>
    </message>
    <message>
        <source>%1 free at the output again: batches begin again.</source>
        <translation>输出处再次可用 %1：重新开始批次。</translation>
    </message>
    <message>
        <source>Plugged in again: batches begin again.</source>
        <translation>已重新接通电源：重新开始批次。</translation>
    </message>
    <message>
        <source>Batches begin again.</source>
        <translation>重新开始批次。</translation>
    </message>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation>
            <numerusform>后续批次包含 %n 个文件，而不是 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation>
            <numerusform>同时 %n 个批次，而不是 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, consequence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a file stopped</source>
        <translation>一个文件已停止</translation>
    </message>
    <message>
        <source>files wait</source>
        <translation>文件等待</translation>
    </message>
    <message>
        <source>batches end</source>
        <translation>批次结束</translation>
    </message>
    <message>
        <source>no new batches</source>
        <translation>无新批次</translation>
    </message>
    <message>
        <source>batches again</source>
        <translation>重新开始批次</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>, size %1 → %2</source>
        <translation>，大小 %1 → %2</translation>
    </message>
    <message>
        <source>, at once %1 → %2</source>
        <translation>，同时 %1 → %2</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::RunNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
</context>
<context>
    <name>sluice::desktop::SleepInhibitor</name>
    <message>
        <source>Videos are being converted</source>
        <translation>正在转换视频</translation>
    </message>
</context>
<context>
    <name>sluice::ui::BatchPanel</name>
    <message>
        <source>One process converts several files in turn, then makes way for a fresh one. Off: a process of its own for every file.</source>
        <translation>一个进程依次转换多个文件，然后让位给新进程。关闭时：每个文件使用单独的进程。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Files in a batch</source>
        <translation>每批文件数</translation>
    </message>
    <message>
        <source>Automatic: by the time that they will take.</source>
        <translation>自动：按所需的时间决定。</translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation>同时批次数</translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation>自动：处理器和内存能承受多少就用多少。</translation>
    </message>
    <message>
        <source>Threads for each file</source>
        <translation>每个文件的线程数</translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation>自动：公平分配处理器。</translation>
    </message>
    <message>
        <source>Processor limit</source>
        <translation>处理器上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Above it, whoever causes it, no new batch begins.</source>
        <translation>超过此值时，无论由谁引起，都不再开始新批次。</translation>
    </message>
    <message>
        <source>Above it no new batch begins until memory is free again.</source>
        <translation>超过此值时不开始新批次，直到内存再次可用。</translation>
    </message>
    <message>
        <source>Off: it is left as it is, and its source is skipped.</source>
        <translation>关闭时：保持原样，并跳过其源文件。</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>分批处理</translation>
    </message>
    <message>
        <source>Convert &amp;in batches</source>
        <translation>分批转换(&amp;I)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Replace what is at the output already</source>
        <translation>替换输出处已有的文件</translation>
    </message>
    <message>
        <source>All s&amp;ettings…</source>
        <translation>所有设置(&amp;E)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ChartCard</name>
    <message>
        <source>%1. %2</source>
        <comment>values, what was decided last</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ChartMenu</name>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;values…</source>
        <translation>保存数值(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>显示整个运行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Shown charts</source>
        <translation>显示的图表(&amp;S)</translation>
    </message>
    <message>
        <source>As many as have &amp;room</source>
        <translation>空间可容纳的全部(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Countdown</name>
    <message numerus="yes">
        <source>Done. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>已完成。计算机将在 %n 秒后进入睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>已完成。计算机将在 %n 秒后关机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the run is lost if you cancel.</source>
        <translation>取消不会丢失本次运行的任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>立即睡眠</translation>
    </message>
    <message>
        <source>Switch off now</source>
        <translation>立即关机</translation>
    </message>
</context>
<context>
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation>松开以添加视频</translation>
    </message>
    <message>
        <source>Only files of this computer can be added</source>
        <translation>只能添加这台电脑上的文件</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EffectCard</name>
    <message>
        <source>What it makes</source>
        <translation>生成的结果</translation>
    </message>
    <message>
        <source>Estimated for a camera film in 1920×1080 with 30 pictures a second.</source>
        <translation>以每秒 30 帧、1920×1080 的摄像机影片估计。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyHint</name>
    <message>
        <source>No file with “%1” in its name.</source>
        <translation>没有名称含“%1”的文件。</translation>
    </message>
    <message>
        <source>Clear the search to see all files.</source>
        <translation>清除搜索以查看所有文件。</translation>
    </message>
    <message>
        <source>Only a part of the files was searched: choose All.</source>
        <translation>只搜索了部分文件：请选择“全部”。</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>没有文件。</translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>将视频文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>No file is waiting.</source>
        <translation>没有文件在等待。</translation>
    </message>
    <message>
        <source>Add more of them, or let some wait again with Retry.</source>
        <translation>请添加更多文件，或用“重试”让一些文件重新等待。</translation>
    </message>
    <message>
        <source>Nothing is being converted now.</source>
        <translation>目前没有正在进行的转换。</translation>
    </message>
    <message>
        <source>Start takes up what waits.</source>
        <translation>“开始”会处理等待中的文件。</translation>
    </message>
    <message>
        <source>No file is done yet.</source>
        <translation>尚无文件完成。</translation>
    </message>
    <message>
        <source>Every file appears here once its result has been checked.</source>
        <translation>每个文件的结果经检查后会显示在此处。</translation>
    </message>
    <message>
        <source>No file has a problem. Good.</source>
        <translation>没有文件有问题。很好。</translation>
    </message>
    <message>
        <source>Files that failed or need a look would be here, each with its reason.</source>
        <translation>失败或需要查看的文件会显示在此处，并附有原因。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyPage</name>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation>将视频文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>All videos in it and below it are converted, and the same folders are made at the output. Your originals are never touched.</source>
        <translation>其中及其下级的所有视频都会被转换，并在输出处创建相同的文件夹。您的原始文件绝不会被改动。</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>添加视频文件夹</translation>
    </message>
    <message>
        <source>or choose single files</source>
        <translation>或选择单个文件</translation>
    </message>
    <message>
        <source>Add what is to be converted.</source>
        <translation>添加要转换的内容。</translation>
    </message>
    <message>
        <source>Choose a profile, and where the results go.</source>
        <translation>选择配置方案，以及结果的存放位置。</translation>
    </message>
    <message>
        <source>Press Start, and go on with your work: Sluice leaves room for it.</source>
        <translation>按“开始”，然后继续您的工作：Sluice 会为其留出余地。</translation>
    </message>
    <message>
        <source>or add a recent folder</source>
        <translation>或添加最近使用的文件夹</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FieldRow</name>
    <message>
        <source>To correct: %1</source>
        <comment>what is wrong with a value</comment>
        <translation>需更正：%1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FilterBar</name>
    <message>
        <source>&amp;All %1</source>
        <translation>全部 %1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation>等待中 %1(&amp;W)</translation>
    </message>
    <message>
        <source>Ru&amp;nning %1</source>
        <translation>运行中 %1(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation>已完成 %1(&amp;D)</translation>
    </message>
    <message>
        <source>Prob&amp;lems %1</source>
        <translation>问题 %1(&amp;L)</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>搜索文件</translation>
    </message>
</context>
<context>
    <name>sluice::ui::FoldSection</name>
    <message>
        <source>shown</source>
        <comment>a section</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a section</comment>
        <translation>已折叠</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n to correct</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 – %n 项需更正</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a section and its state</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HeaderBar</name>
    <message>
        <source>&amp;Profile</source>
        <translation>配置方案(&amp;P)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>输出到(&amp;T)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>输出到</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <source>&amp;Batching</source>
        <translation>分批处理(&amp;B)</translation>
    </message>
    <message>
        <source>How many files share a process, how many run at once, how much memory they may use</source>
        <translation>多少个文件共用一个进程、多少个同时运行、可以使用多少内存</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>设置及更多</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>以往的运行</translation>
    </message>
    <message>
        <source>What failed in this run</source>
        <translation>本次运行中失败的内容</translation>
    </message>
    <message>
        <source>There was no run yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Each press of Start is kept here: what was done and what failed, how long it took, how much room it saved, and how busy the computer was.</source>
        <translation>每次按“开始”都会记录在此：完成和失败的内容、用时、节省的空间，以及计算机的繁忙程度。</translation>
    </message>
    <message>
        <source>&amp;Retry the failed ones</source>
        <translation>重试失败的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Let the files that failed in this run wait for the next start</source>
        <translation>让本次运行中失败的文件等待下次开始</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n 个文件失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryModel</name>
    <message>
        <source>%1 more</source>
        <comment>bytes</comment>
        <translation>增加 %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a run</comment>
        <translation>结束状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已节省</translation>
    </message>
    <message>
        <source>Throttled</source>
        <comment>how often</comment>
        <translation>节流</translation>
    </message>
</context>
<context>
    <name>sluice::ui::Inspector</name>
    <message>
        <source>Selected file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>选择一个文件，查看其内容以及将转换成什么。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>将转换为</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Let this file wait for the next start</source>
        <translation>在下次开始时重新转换此文件</translation>
    </message>
    <message>
        <source>%1, %2 × speed</source>
        <translation>%1，%2 倍速</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>%1 × speed, %2 of memory at most</source>
        <translation>%1 倍速，内存最多 %2</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Everything that is known of how this file went</source>
        <translation>关于此文件处理过程的所有已知信息</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <extracomment>The accessible name of a picture taken from the film of this name</extracomment>
        <translation>%1 的画面</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation>工作进程 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanguageBox</name>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LearnedLine</name>
    <message>
        <source>Fo&amp;rget…</source>
        <translation>忘记(&amp;R)…</translation>
    </message>
    <message>
        <source>Fo&amp;rget it</source>
        <translation>忘记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what %1 have taught? It comes back only with new files.</source>
        <translation>要忘记从 %1 中学到的内容吗？只有新文件才能使其恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Known from %1 of %n kind(s).</source>
        <translation>
            <numerusform>从 %1（%n 类）中得知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>尚无已知内容。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::LogWindow</name>
    <message>
        <source>Log of the file</source>
        <translation>文件的日志</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>复制整个日志</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
</context>
<context>
    <name>sluice::ui::MainWindow</name>
    <message>
        <source>Add a folder of videos</source>
        <translation>添加视频文件夹</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>添加视频</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
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
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>sluice::ui::NameDialog</name>
    <message>
        <source>Save the profile as</source>
        <translation>将配置方案另存为</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名配置方案</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>配置方案的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置方案的名称</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>配置方案需要名称。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>另一个配置方案已使用此名称。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathIntake</name>
    <message>
        <source>There is no file and no folder to paste.</source>
        <translation>没有可粘贴的文件或文件夹。</translation>
    </message>
    <message>
        <source>Copy files, folders or their paths in another program, then paste here.</source>
        <translation>请在其他程序中复制文件、文件夹或其路径，然后粘贴到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added: they do not lie on this computer.</source>
        <translation>
            <numerusform>%n 个文件未添加：它们不在这台电脑上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them on this computer first, then add them.</source>
        <translation>请先保存到这台电脑，然后再添加。</translation>
    </message>
    <message>
        <source>Paste files or folders</source>
        <translation>粘贴文件或文件夹</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathProfileEditor</name>
    <message>
        <source>choose a profile</source>
        <translation>选择配置方案</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>As all others (%1)</source>
        <extracomment>Of a profile, whose name follows</extracomment>
        <translation>与其他文件相同（%1）</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDetails</name>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>用时约 %1</translation>
    </message>
    <message>
        <source>memory of %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Selected file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>将转换为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation>选择一个文件，查看其内容以及将转换成什么。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDialog</name>
    <message>
        <source>Review plan</source>
        <translation>查看计划</translation>
    </message>
    <message>
        <source>Files of the plan</source>
        <translation>计划中的文件</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>搜索文件</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>As a &amp;table for other programs (CSV)…</source>
        <translation>供其他程序使用的表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>As a &amp;page to read (HTML)…</source>
        <translation>供阅读的页面 (HTML)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待中的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found whose names are no video&apos;s.</source>
        <translation>
            <numerusform>另外找到 %n 个文件，其名称不是视频的名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what needs attention (%1)</source>
        <translation>仅需留意的文件 (%1)(&amp;O)</translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>size of the result</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>写入到</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProblemBar</name>
    <message>
        <source>Retry selected</source>
        <translation>重试所选</translation>
    </message>
    <message>
        <source>Let the selected files wait for the next start</source>
        <translation>让所选文件等待下次开始</translation>
    </message>
    <message>
        <source>Retry all failed</source>
        <translation>重试全部失败文件</translation>
    </message>
    <message>
        <source>Let every failed file wait for the next start</source>
        <translation>让所有失败的文件等待下次开始</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileButtons</name>
    <message>
        <source>&amp;Save current as…</source>
        <translation>将当前方案另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>编辑配置方案</translation>
    </message>
    <message>
        <source>Look at all settings of the profile and change them (%1)</source>
        <translation>查看并更改配置方案的所有设置（%1）</translation>
    </message>
    <message>
        <source>More about the profile</source>
        <translation>更多配置方案操作</translation>
    </message>
    <message>
        <source>Save, rename, import and more</source>
        <translation>保存、重命名、导入及更多</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileDesk</name>
    <message>
        <source>Import profiles</source>
        <translation>导入配置方案</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>配置方案 (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>导出配置方案</translation>
    </message>
    <message>
        <source>“%1” is as it came with Sluice.</source>
        <translation>“%1”已是 Sluice 自带的状态。</translation>
    </message>
    <message>
        <source>The profile “%1” was deleted.</source>
        <translation>配置方案“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” was exported to “%2”.</source>
        <translation>“%1”已导出到“%2”。</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileEditor</name>
    <message>
        <source>Profile: %1[*]</source>
        <translation>配置方案：%1[*]</translation>
    </message>
    <message>
        <source>Replace &amp;for me</source>
        <translation>替换内置方案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Yours takes the place of the built-in profile; Reset brings it back</source>
        <translation>您的方案取代内置配置方案；“重置”可将其恢复</translation>
    </message>
    <message>
        <source>A profile of its own; this one stays as it is</source>
        <translation>成为单独的配置方案；此方案保持不变</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved: %n value(s) to correct.</source>
        <translation>
            <numerusform>无法保存：%n 个值需更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>As it came with Sluice</source>
        <translation>恢复为 Sluice 自带的状态</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>另存为新方案(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sizes of the ladder</source>
        <translation>阶梯的尺寸</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Subtitles and the file</source>
        <translation>字幕和文件</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueEditor</name>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>移除 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) next</source>
        <translation>
            <numerusform>接下来转换 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) in turn</source>
        <translation>
            <numerusform>按顺序转换 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the queue.</source>
        <translation>
            <numerusform>已从队列移除 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear finished files</source>
        <translation>清除已完成的文件</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message numerus="yes">
        <source>move %n file(s)</source>
        <translation>
            <numerusform>移动 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are moved in the order of the queue, and the list is sorted by a column.</source>
        <translation>文件按队列的顺序移动，而列表现在按某一列排序。</translation>
    </message>
    <message>
        <source>Show the order of the queue</source>
        <translation>显示队列的顺序</translation>
    </message>
    <message>
        <source>Not while the list is sorted by a column.</source>
        <translation>列表按某一列排序时不可用。</translation>
    </message>
    <message>
        <source>Open all folders</source>
        <translation>展开所有文件夹</translation>
    </message>
    <message>
        <source>Close all folders</source>
        <translation>折叠所有文件夹</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n 个文件等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>Waiting, in your order</source>
        <translation>等待中，按您的顺序</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RecentMenu</name>
    <message>
        <source>&amp;Recent folders</source>
        <translation>最近的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清除列表(&amp;C)</translation>
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
        <translation>内存</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>nothing is being converted</source>
        <translation>没有正在进行的转换</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>使用电池（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cores, temperature and battery</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation>%1 / %2，上限 %3</translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation>
            <numerusform>CPU 占 %n 个核心的百分之 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1 percent, limit %2 percent</source>
        <translation>内存百分之 %1，上限百分之 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation>
            <numerusform>%n 个工作进程正在转换，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk %1 busy</source>
        <translation>磁盘繁忙 %1</translation>
    </message>
    <message>
        <source>%1 free, limit %2</source>
        <translation>可用 %1，下限 %2</translation>
    </message>
    <message>
        <source>reads %1, writes %2</source>
        <translation>读取 %1，写入 %2</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>this computer does not tell</source>
        <translation>此计算机不提供</translation>
    </message>
    <message>
        <source>Pressure: this computer does not tell</source>
        <translation>压力：此计算机不提供</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>disk %1</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>压力 %1</translation>
    </message>
    <message>
        <source>limits: %1</source>
        <translation>上限：%1</translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, for the disk %2, for the processor %3</source>
        <translation>程序等待内存的时间占 %1，等待磁盘占 %2，等待处理器占 %3</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>the disk</comment>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>How busy the cores are, with all that runs on this computer.</source>
        <translation>核心的繁忙程度，包括此计算机上运行的一切。</translation>
    </message>
    <message>
        <source>How much memory is in use, by all that runs on this computer.</source>
        <translation>已使用的内存，包括此计算机上运行的一切。</translation>
    </message>
    <message>
        <source>What is read and written, how busy the busiest disk is, and how much room is left at the output.</source>
        <translation>读取和写入的量、最繁忙磁盘的繁忙程度，以及输出处的剩余空间。</translation>
    </message>
    <message>
        <source>How much of the time programs wait for memory, the disk or the processor.</source>
        <translation>程序等待内存、磁盘或处理器的时间占比。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>跟随当前情况</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunCharts</name>
    <message>
        <source>There are no charts of this run: they are kept for the last 200.</source>
        <translation>没有此次运行的图表：只保留最近 200 次的图表。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>From %1 to %2, at most %3</source>
        <translation>从 %1 到 %2，最高 %3</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation>
            <numerusform>%1 另有 %n 个也是如此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation>
            <numerusform>%n 个文件已在队列中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files at work go on. Sluice continues by itself.</source>
        <translation>正在处理的文件会继续。Sluice 会自动继续。</translation>
    </message>
    <message>
        <source>Nothing is lost. Sluice continues by itself.</source>
        <translation>不会丢失任何内容。Sluice 会自动继续。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>正在处理的 %n 个文件完成后停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>The other files wait for the next start.</source>
        <translation>其他文件等待下次开始。</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>立即停止</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation>
            <numerusform>正在转换 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation>有一次运行正在进行。</translation>
    </message>
    <message>
        <source>What is not finished waits for the next start.</source>
        <translation>未完成的文件等待下次开始。</translation>
    </message>
    <message>
        <source>Finish these, then close</source>
        <translation>完成这些，然后关闭</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>More run as soon as there is memory for them.</source>
        <translation>一有足够内存，就会运行更多。</translation>
    </message>
    <message numerus="yes">
        <source>Sluice closes when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>正在处理的 %n 个文件完成后 Sluice 将关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sluice closes when the run has ended.</source>
        <translation>运行结束后 Sluice 将关闭。</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>保持窗口打开</translation>
    </message>
</context>
<context>
    <name>sluice::ui::RungsEditor</name>
    <message>
        <source>Add a size</source>
        <translation>添加尺寸</translation>
    </message>
    <message>
        <source> lines</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>Height of size %1</source>
        <translation>尺寸 %1 的高度</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a bit rate</comment>
        <translation>最高 </translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Highest bit rate of size %1</source>
        <translation>尺寸 %1 的最高码率</translation>
    </message>
    <message>
        <source>about </source>
        <comment>before a bit rate</comment>
        <translation>约 </translation>
    </message>
    <message>
        <source>Bit rate of size %1</source>
        <translation>尺寸 %1 的码率</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove size %1</source>
        <translation>移除尺寸 %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its choice</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SettingsDialog</name>
    <message>
        <source>&amp;Batches</source>
        <translation>批次(&amp;B)</translation>
    </message>
    <message>
        <source>Memor&amp;y and throttling</source>
        <translation>内存与节流(&amp;Y)</translation>
    </message>
    <message>
        <source>Mo&amp;nitoring</source>
        <translation>监测(&amp;N)</translation>
    </message>
    <message>
        <source>Error&amp;s</source>
        <translation>错误(&amp;S)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Every setting of every group as in a new Sluice</source>
        <translation>将每个分组的每项设置恢复为全新 Sluice 的状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sluice::ui::SizeChoice</name>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>The picture is made to fit and never enlarged. Other sizes are below, under Picture.</source>
        <translation>画面缩小至适合，绝不放大。其他尺寸见下方的“画面”。</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>与源文件相同</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>尚无任务</translation>
    </message>
    <message numerus="yes">
        <source>To convert: %n file(s)</source>
        <translation>
            <numerusform>待转换：%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation>
            <numerusform>正在查找文件夹：目前有 %n 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 / %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 so far</source>
        <translation>目前已节省 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已节省 %1</translation>
    </message>
</context>
<context>
    <name>sluice::ui::TimeSeriesView</name>
    <message>
        <source>%1: %2</source>
        <comment>time, sentence</comment>
        <translation>%1：%2</translation>
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
        <translation>内存</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>磁盘繁忙</translation>
    </message>
    <message>
        <source>Waits for memory</source>
        <translation>等待内存</translation>
    </message>
    <message>
        <source>Waits for the disk</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>Waits for the CPU</source>
        <translation>等待 CPU</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of day</comment>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>sluice::ui::ValuesTable</name>
    <message>
        <source>Values of this computer</source>
        <translation>此计算机的数值</translation>
    </message>
</context>
<context>
    <name>sluice::ui::WhenDoneMenu</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>不执行任何操作(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>关机(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>运行命令(&amp;R)…</translation>
    </message>
    <message>
        <source>This computer does not offer it here</source>
        <translation>此计算机在此不提供此功能</translation>
    </message>
    <message>
        <source>When &amp;done</source>
        <translation>完成后(&amp;D)</translation>
    </message>
    <message>
        <source>When &amp;done: sleep</source>
        <translation>完成后：睡眠(&amp;D)</translation>
    </message>
    <message>
        <source>When &amp;done: switch off</source>
        <translation>完成后：关机(&amp;D)</translation>
    </message>
    <message>
        <source>When &amp;done: run a command</source>
        <translation>完成后：运行命令(&amp;D)</translation>
    </message>
    <message>
        <source>When done, run a command</source>
        <translation>完成后运行命令</translation>
    </message>
    <message>
        <source>Command, as you would type it in a terminal:</source>
        <translation>命令，与在终端中输入的相同：</translation>
    </message>
</context>
</TS>
