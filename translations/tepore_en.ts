<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n thermostat(s) are not reachable</source>
        <translation>
            <numerusform>%n thermostat is not reachable</numerusform>
            <numerusform>%n thermostats are not reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are colder than your limits</source>
        <translation>
            <numerusform>%n room is colder than your limit</numerusform>
            <numerusform>%n rooms are colder than your limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are warmer than your limits</source>
        <translation>
            <numerusform>%n room is warmer than your limit</numerusform>
            <numerusform>%n rooms are warmer than your limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are more humid than your limits</source>
        <translation>
            <numerusform>%n room is more humid than your limit</numerusform>
            <numerusform>%n rooms are more humid than your limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost has ended in %n rooms</source>
        <translation>
            <numerusform>Boost has ended in %n room</numerusform>
            <numerusform>Boost has ended in %n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n thermostat(s), all hidden: neither shown nor read.</source>
        <translation>
            <numerusform>%n thermostat, hidden: neither shown nor read.</numerusform>
            <numerusform>%n thermostats, all hidden: neither shown nor read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Undo: back to %1 (about %n request(s))</source>
        <translation>
            <numerusform>Undo: back to %1 (about %n request)</numerusform>
            <numerusform>Undo: back to %1 (about %n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n thing(s) need(s) you.</source>
        <translation>
            <numerusform>%n thing needs you.</numerusform>
            <numerusform>%n things need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a duration in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a duration in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message numerus="yes">
        <source>%n reading(s) exported to %1.</source>
        <translation>
            <numerusform>%n reading exported to %1.</numerusform>
            <numerusform>%n readings exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) imported.</source>
        <translation>
            <numerusform>%n reading imported.</numerusform>
            <numerusform>%n readings imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they are.</source>
        <translation>
            <numerusform>%n was there already and stays as it is.</numerusform>
            <numerusform>%n were there already and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryInsightsPanel</name>
    <message numerus="yes">
        <source>%n more time(s).</source>
        <translation>
            <numerusform>%n more time.</numerusform>
            <numerusform>%n more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryKeepDialog</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkHomesPage</name>
    <message numerus="yes">
        <source>This used %n request(s) of the 500 a day.</source>
        <translation>
            <numerusform>This used %n request of the 500 a day.</numerusform>
            <numerusform>This used %n requests of the 500 a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home(s)</source>
        <translation>
            <numerusform>%n home</numerusform>
            <numerusform>%n homes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s)</source>
        <translation>
            <numerusform>%n thermostat</numerusform>
            <numerusform>%n thermostats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRetry</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>a duration in seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkValuesPage</name>
    <message numerus="yes">
        <source>A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n character(s).</source>
        <translation>
            <numerusform>A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n character.</numerusform>
            <numerusform>A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Refresh &amp;all (%n request(s))</source>
        <translation>
            <numerusform>Refresh &amp;all (%n request)</numerusform>
            <numerusform>Refresh &amp;all (%n requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh (%n request(s))</source>
        <translation>
            <numerusform>&amp;Refresh (%n request)</numerusform>
            <numerusform>&amp;Refresh (%n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModesPanel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>boost for so long</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost for %n min</numerusform>
            <numerusform>Boost for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>for %n h</numerusform>
            <numerusform>for %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Read %n thermostat(s) now (%n request(s))</source>
        <translation>
            <numerusform>Read %n thermostat now (%n request)</numerusform>
            <numerusform>Read %n thermostats now (%n requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thermostat(s)</source>
        <comment>those found</comment>
        <translation>
            <numerusform>%1 of %n thermostat</numerusform>
            <numerusform>%1 of %n thermostats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestMeter</name>
    <message numerus="yes">
        <source>Reading pauses: %n request(s) are kept for you</source>
        <translation>
            <numerusform>Reading pauses: %n request is kept for you</numerusform>
            <numerusform>Reading pauses: %n requests are kept for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for you</source>
        <comment>cloud requests</comment>
        <translation>
            <numerusform>%n kept for you</numerusform>
            <numerusform>%n kept for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundChoice</name>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>for %n h</numerusform>
            <numerusform>for %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <translation>
            <numerusform>for %n min</numerusform>
            <numerusform>for %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message numerus="yes">
        <source>Set %n thermostat(s)</source>
        <translation>
            <numerusform>Set %n thermostat</numerusform>
            <numerusform>Set %n thermostats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sent. Each card says when its thermostat confirms.</source>
        <translation>
            <numerusform>%1 of %n sent. Each card says when its thermostat confirms.</numerusform>
            <numerusform>%1 of %n sent. Each card says when its thermostat confirms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Retry the one that failed</numerusform>
            <numerusform>Retry the %n that failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will use about %n of some %1 requests left today: each change is read back.</source>
        <translation>
            <numerusform>This will use about %n of some %1 requests left today: each change is read back.</numerusform>
            <numerusform>This will use about %n of some %1 requests left today: each change is read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message numerus="yes">
        <source>Please take at least %n character(s).</source>
        <translation>
            <numerusform>Please take at least %n character.</numerusform>
            <numerusform>Please take at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read now (%n request(s))</source>
        <translation>
            <numerusform>Read now (%n request)</numerusform>
            <numerusform>Read now (%n requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>Hide %n</numerusform>
            <numerusform>Hide %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1… (about %n request(s))</source>
        <comment>so many thermostats</comment>
        <translation>
            <numerusform>Set %1… (about %n request)</numerusform>
            <numerusform>Set %1… (about %n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message numerus="yes">
        <source>%n heating</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n heating</numerusform>
            <numerusform>%n heating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooling</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n cooling</numerusform>
            <numerusform>%n cooling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old reading(s)</source>
        <translation>
            <numerusform>%n old reading</numerusform>
            <numerusform>%n old readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n not read yet</numerusform>
            <numerusform>%n not read yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalWords</name>
    <message numerus="yes">
        <source>%n request(s) made, %1 of 500 left in these 24 hours.</source>
        <translation>
            <numerusform>%n request made, %1 of 500 left in these 24 hours.</numerusform>
            <numerusform>%n requests made, %1 of 500 left in these 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) written.</source>
        <translation>
            <numerusform>%n reading written.</numerusform>
            <numerusform>%n readings written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThermostatCard</name>
    <message numerus="yes">
        <source>Read this thermostat now (%n request(s))</source>
        <translation>
            <numerusform>Read this thermostat now (%n request)</numerusform>
            <numerusform>Read this thermostat now (%n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThermostatMenu</name>
    <message numerus="yes">
        <source>Manual, %1 for %n h</source>
        <translation>
            <numerusform>Manual, %1 for %n h</numerusform>
            <numerusform>Manual, %1 for %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost for %n min</numerusform>
            <numerusform>Boost for %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh now (%n request(s))</source>
        <translation>
            <numerusform>&amp;Refresh now (%n request)</numerusform>
            <numerusform>&amp;Refresh now (%n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoAction</name>
    <message numerus="yes">
        <source>&amp;Redo: set %1 thermostats again (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Redo: set %1 thermostats again (about %n request)</numerusform>
            <numerusform>&amp;Redo: set %1 thermostats again (about %n requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %1 thermostats back to what they were (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Undo: %1 thermostats back to what they were (about %n request)</numerusform>
            <numerusform>&amp;Undo: %1 thermostats back to what they were (about %n requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Redo: %1, %2 (about %n request)</numerusform>
            <numerusform>&amp;Redo: %1, %2 (about %n requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: back to %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Undo: back to %1, %2 (about %n request)</numerusform>
            <numerusform>&amp;Undo: back to %1, %2 (about %n requests)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Someone is using the thermostat&apos;s screen. Sending %1 again in %n s</source>
        <translation>
            <numerusform>Someone is using the thermostat&apos;s screen. Sending %1 again in %n s</numerusform>
            <numerusform>Someone is using the thermostat&apos;s screen. Sending %1 again in %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
