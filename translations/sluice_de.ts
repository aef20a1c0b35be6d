<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, saving</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 in %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before a file was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file could be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThrottleText</name>
    <message>
        <source>Memory at %1, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs wait for memory %1 of the time, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free at the output, %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting processes ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new batches until it is under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new batches until that eases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new batches until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new batches for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is down to %1: batches begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is free again, waiting %1 of the time: batches begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free at the output again: batches begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Later batches hold %n file(s) instead of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) at once instead of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, consequence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, size %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at once %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
