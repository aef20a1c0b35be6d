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
<context>
    <name>sluice::ui::BatchPanel</name>
    <message>
        <source>Convert &amp;in batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One process converts several files in turn, then makes way for a fresh one. Off: a process of its own for every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: about two minutes of work for each batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: as many as processor and memory carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the processor is shared fairly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it no new batch begins until memory is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::DropOverlay</name>
    <message>
        <source>Drop to add the videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::EmptyPage</name>
    <message>
        <source>Add a folder of videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of videos here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All videos in it and below it are converted, and the same folders are made at the output. Your originals are never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or choose single files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::FilterBar</name>
    <message>
        <source>&amp;All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ru&amp;nning %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prob&amp;lems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::HeaderBar</name>
    <message>
        <source>&amp;Batching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files share a process, how many run at once, how much memory they may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::Inspector</name>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, HDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×%2 %3, CRF %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>HLS, %1 in %n size(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>AAC %1, %2 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, takes about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a file to see what it is and what it will become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this file wait for the next start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::LanesView</name>
    <message>
        <source>worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::MainWindow</name>
    <message>
        <source>Add f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with all videos below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add single videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold everything where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the files at work, then stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Sluice</source>
        <comment>percent of the run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::ResourcesPanel</name>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is being converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, limit %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>CPU %1 percent of %n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memory %1 percent, limit %2 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at a time, batches of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) converting, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ui::RunMessages</name>
    <message numerus="yes">
        <source>%n file(s) were in the queue already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The same happened to %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files at work go on. Sluice continues by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopping when the %n file(s) at work are finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files wait for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being converted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not finished waits for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish these, then close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folders: %n video(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at a time, in batches of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sluice::ui::TimeSeriesView</name>
    <message>
        <source>%1: %2</source>
        <comment>time, percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
