<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AdmissionText</name>
    <message numerus="yes">
        <source>Memory lets %n batch(es) run at a time again.</source>
        <translation>
            <numerusform>Memory lets %n batch run at a time again.</numerusform>
            <numerusform>Memory lets %n batches run at a time again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message numerus="yes">
        <source>%n process(es) were lost.</source>
        <translation>
            <numerusform>One process was lost.</numerusform>
            <numerusform>%n processes were lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n file(s) found</source>
        <translation>
            <numerusform>%n file found</numerusform>
            <numerusform>%n files found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n other(s) left alone</source>
        <translation>
            <numerusform>, %n other left alone</numerusform>
            <numerusform>, %n others left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %n kind(s) of files</source>
        <translation>
            <numerusform>Forgotten: %n kind of files</numerusform>
            <numerusform>Forgotten: %n kinds of files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n file to convert</numerusform>
            <numerusform>%n files to convert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n there already</source>
        <translation>
            <numerusform>, %n there already</numerusform>
            <numerusform>, %n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that can not be planned</source>
        <translation>
            <numerusform>, %n that can not be planned</numerusform>
            <numerusform>, %n that can not be planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>So is %n other.</numerusform>
            <numerusform>So are %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait again.</source>
        <translation>
            <numerusform>%n file waits again.</numerusform>
            <numerusform>%n files wait again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not there any more.</source>
        <translation>
            <numerusform>%n is not there any more.</numerusform>
            <numerusform>%n are not there any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation>
            <numerusform>HLS, %1 in %n size: %2</numerusform>
            <numerusform>HLS, %1 in %n sizes: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n at a time</numerusform>
            <numerusform>%n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n size(s) up to %2</source>
        <translation>
            <numerusform>%1, %n size up to %2</numerusform>
            <numerusform>%1, %n sizes up to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to convert</source>
        <translation>
            <numerusform>%n file to convert</numerusform>
            <numerusform>%n files to convert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n to skip</numerusform>
            <numerusform>%n to skip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <translation>
            <numerusform>%n will fail</numerusform>
            <numerusform>%n will fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message numerus="yes">
        <source>About %1 for an hour, %n sizes together.</source>
        <translation>
            <numerusform>About %1 for an hour.</numerusform>
            <numerusform>About %1 for an hour, %n sizes together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n channels</source>
        <translation>
            <numerusform>up to %n channels</numerusform>
            <numerusform>up to %n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation>
            <numerusform>%n with warnings.</numerusform>
            <numerusform>%n with warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n skipped.</numerusform>
            <numerusform>%n skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n cancelled.</numerusform>
            <numerusform>%n cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation>
            <numerusform>%n still waiting.</numerusform>
            <numerusform>%n still waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation>
            <numerusform>Later batches hold %n file instead of %1.</numerusform>
            <numerusform>Later batches hold %n files instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until that eases.</source>
        <translation>
            <numerusform>%n file at work waits until that eases.</numerusform>
            <numerusform>%n files at work wait until that eases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation>
            <numerusform>%n batch at once instead of %1.</numerusform>
            <numerusform>%n batches at once instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at work wait until it is plugged in.</source>
        <translation>
            <numerusform>%n file at work waits until it is plugged in.</numerusform>
            <numerusform>%n files at work wait until it is plugged in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that began last are stopped and wait for their turn again.</source>
        <translation>
            <numerusform>the file that began last is stopped and waits for its turn again.</numerusform>
            <numerusform>the %n files that began last are stopped and wait for their turn again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::Countdown</name>
    <message numerus="yes">
        <source>Done. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Done. The computer goes to sleep in %n second.</numerusform>
            <numerusform>Done. The computer goes to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. The computer is switched off in %n second(s).</source>
        <translation>
            <numerusform>Done. The computer is switched off in %n second.</numerusform>
            <numerusform>Done. The computer is switched off in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::FoldSection</name>
    <message numerus="yes">
        <source>%1 – %n to correct</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 – %n to correct</numerusform>
            <numerusform>%1 – %n to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%n file(s) failed</source>
        <translation>
            <numerusform>%n file failed</numerusform>
            <numerusform>%n files failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::LearnedLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known from %1 of %n kind(s).</source>
        <translation>
            <numerusform>Known from %1 of %n kind.</numerusform>
            <numerusform>Known from %1 of %n kinds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::PathIntake</name>
    <message numerus="yes">
        <source>%n file(s) were not added: they do not lie on this computer.</source>
        <translation>
            <numerusform>%n file was not added: it does not lie on this computer.</numerusform>
            <numerusform>%n files were not added: they do not lie on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::PlanDialog</name>
    <message numerus="yes">
        <source>%n more were found whose names are no video&apos;s.</source>
        <translation>
            <numerusform>%n more was found whose name is no video&apos;s.</numerusform>
            <numerusform>%n more were found whose names are no video&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::ProfileEditor</name>
    <message numerus="yes">
        <source>It cannot be saved: %n value(s) to correct.</source>
        <translation>
            <numerusform>It cannot be saved: %n value to correct.</numerusform>
            <numerusform>It cannot be saved: %n values to correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueEditor</name>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>remove %n file</numerusform>
            <numerusform>remove %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) next</source>
        <translation>
            <numerusform>convert %n file next</numerusform>
            <numerusform>convert %n files next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>convert %n file(s) in turn</source>
        <translation>
            <numerusform>convert %n file in turn</numerusform>
            <numerusform>convert %n files in turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the queue.</source>
        <translation>
            <numerusform>%n file removed from the queue.</numerusform>
            <numerusform>%n files removed from the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n file(s)</source>
        <translation>
            <numerusform>move %n file</numerusform>
            <numerusform>move %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation>
            <numerusform>%n file waiting</numerusform>
            <numerusform>%n files waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::ResourcesPanel</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation>
            <numerusform>CPU %1 percent of %n core</numerusform>
            <numerusform>CPU %1 percent of %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation>
            <numerusform>%n worker converting, %1</numerusform>
            <numerusform>%n workers converting, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation>
            <numerusform>%n file was in the queue already.</numerusform>
            <numerusform>%n files were in the queue already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation>
            <numerusform>%1 The same happened to %n more.</numerusform>
            <numerusform>%1 The same happened to %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Stopping when the %n file at work is finished.</numerusform>
            <numerusform>Stopping when the %n files at work are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation>
            <numerusform>%n file is being converted.</numerusform>
            <numerusform>%n files are being converted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sluice closes when the %n file(s) at work are finished.</source>
        <translation>
            <numerusform>Sluice closes when the file at work is finished.</numerusform>
            <numerusform>Sluice closes when the %n files at work are finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation>
            <numerusform>Looking through the folders: %n video so far</numerusform>
            <numerusform>Looking through the folders: %n videos so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To convert: %n file(s)</source>
        <translation>
            <numerusform>To convert: %n file</numerusform>
            <numerusform>To convert: %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
