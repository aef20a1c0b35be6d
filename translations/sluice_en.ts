<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
            <source>%n batch(es) at once instead of %1.</source>
            <translation>
                <numerusform>%n batch at once instead of %1.</numerusform>
                <numerusform>%n batches at once instead of %1.</numerusform>
            </translation>
        </message>
    </context>
</TS>
