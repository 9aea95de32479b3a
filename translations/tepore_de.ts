<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tepore</source>
        <translation>Über Tepore</translation>
    </message>
    <message>
        <source>Tepore %1</source>
        <translation>Tepore %1</translation>
    </message>
    <message>
        <source>Shows and controls BTicino and Legrand Smarther chronothermostats.</source>
        <translation>Zeigt und steuert Smarther-Chronothermostate von BTicino und Legrand.</translation>
    </message>
    <message>
        <source>Not affiliated with BTicino or Legrand. It talks only to Legrand&apos;s sign-in and thermostat service; no telemetry.</source>
        <translation>Unabhängig von BTicino und Legrand. Tepore spricht nur mit Legrands Anmeldung und Thermostatdienst; keine Telemetrie.</translation>
    </message>
    <message>
        <source>Tepore&apos;s page</source>
        <translation>Seite von Tepore</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, QtKeychain, libsodium, OpenSSL and SQLite.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Erstellt mit Qt %1, QtKeychain, libsodium, OpenSSL und SQLite.</translation>
    </message>
</context>
<context>
    <name>AccountNotices</name>
    <message>
        <source>The keyring still holds the old account</source>
        <translation>Der Schlüsselbund enthält noch das alte Konto</translation>
    </message>
    <message>
        <source>It was unlinked, but the keyring did not let go of its entry. Tepore tries again at every start until it is gone.</source>
        <translation>Es wurde getrennt, doch der Schlüsselbund gab seinen Eintrag nicht frei. Tepore versucht es bei jedem Start erneut, bis er entfernt ist.</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>Das Client Secret läuft bald ab, spätestens am %1</translation>
    </message>
    <message>
        <source>Secrets last a year. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Ein Secret gilt ein Jahr. Erstellen Sie im Portal ein neues und tragen Sie es hier ein; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>Das Client Secret ist über ein Jahr alt</translation>
    </message>
    <message>
        <source>Legrand may refuse it any day. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Legrand kann es jederzeit ablehnen. Erstellen Sie im Portal ein neues und tragen Sie es hier ein; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>If this lasts until %1, you have to sign in again: a sign-in ends after 90 days without use.</source>
        <comment>a date</comment>
        <translation>Wenn das bis zum %1 anhält, müssen Sie sich neu anmelden: Eine Anmeldung endet nach 90 Tagen ohne Nutzung.</translation>
    </message>
    <message>
        <source>After that you probably have to sign in again: a sign-in ends after 90 days without use.</source>
        <translation>Danach müssen Sie sich wahrscheinlich neu anmelden: Eine Anmeldung endet nach 90 Tagen ohne Nutzung.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>nowhere: you are asked at every start</source>
        <translation>nirgends: Sie werden bei jedem Start gefragt</translation>
    </message>
    <message>
        <source>a file that only your passphrase opens</source>
        <translation>in einer Datei, die nur Ihre Passphrase öffnet</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>in der Anmeldeinformationsverwaltung von Windows</translation>
    </message>
    <message>
        <source>this Mac&apos;s keychain</source>
        <translation>im Schlüsselbund dieses Mac</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>Your values from the portal</source>
        <translation>Ihre Werte aus dem Portal</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Abo-Schlüssel</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>Secrets kept in</source>
        <translation>Geheime Daten</translation>
    </message>
    <message>
        <source>Replace se&amp;cret…</source>
        <translation>Se&amp;cret ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Replace subscription &amp;key…</source>
        <translation>Abo-&amp;Schlüssel ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Tepore forgets this account. Your thermostats and the phone app are not touched.</source>
        <translation>Tepore vergisst dieses Konto. Ihre Thermostate und die Handy-App bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Unlink…</source>
        <translation>T&amp;rennen&#xa0;…</translation>
    </message>
    <message>
        <source>Not while the keyring is closed</source>
        <translation>Nicht bei geschlossenem Schlüsselbund</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal</source>
        <translation>Legrand teilt es bei der nächsten Erneuerung mit</translation>
    </message>
    <message>
        <source>As Legrand told, until %1. For information only: not verified, and nothing depends on it.</source>
        <translation>Laut Legrand, gültig bis %1. Nur zur Information: nicht geprüft, und nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>As Legrand told. For information only: not verified, and nothing depends on it.</source>
        <translation>Laut Legrand. Nur zur Information: nicht geprüft, und nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1, more than 90 days ago</source>
        <comment>a date</comment>
        <translation>%1, vor mehr als 90 Tagen</translation>
    </message>
    <message>
        <source>%1; it lasts until %2 if Tepore is not used</source>
        <comment>how long ago, a date</comment>
        <translation>%1; gilt bis zum %2, wenn Tepore nicht benutzt wird</translation>
    </message>
    <message>
        <source>none: please sign in again</source>
        <translation>keiner: bitte neu anmelden</translation>
    </message>
    <message>
        <source>valid until %1, then renewed by itself</source>
        <comment>a moment</comment>
        <translation>gültig bis %1, dann von selbst erneuert</translation>
    </message>
    <message>
        <source>renewed with the next request</source>
        <translation>wird mit der nächsten Anfrage erneuert</translation>
    </message>
    <message>
        <source>none: the keyring is closed</source>
        <translation>keiner: der Schlüsselbund ist geschlossen</translation>
    </message>
    <message>
        <source>in use here since %1; it ends a year after it was made, on %2 at the latest</source>
        <comment>two dates</comment>
        <translation>hier benutzt seit dem %1; endet ein Jahr nach dem Erstellen, spätestens am %2</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>not shown; primary and secondary both work</source>
        <translation>nicht angezeigt; ob primär oder sekundär, ist gleich</translation>
    </message>
    <message>
        <source>The new secret works and has taken the old one&apos;s place.</source>
        <translation>Das neue Secret funktioniert und hat das alte ersetzt.</translation>
    </message>
    <message>
        <source>The new subscription key works and has taken the old one&apos;s place.</source>
        <translation>Der neue Abo-Schlüssel funktioniert und hat den alten ersetzt.</translation>
    </message>
    <message>
        <source>Another computer signs in by itself, with the same values. A copy of this sign-in would end it on both, because Legrand exchanges it at every use.</source>
        <translation>Ein anderer Computer meldet sich selbst an, mit denselben Werten. Eine Kopie dieser Anmeldung würde sie auf beiden beenden, weil Legrand sie bei jeder Nutzung austauscht.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>Alles Wissenswerte</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Every request to Legrand</source>
        <translation>Jede Anfrage an Legrand</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>All thermostats</source>
        <translation>Alle Thermostate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is read, changed, or goes wrong will be listed here.</source>
        <translation>Noch ist nichts geschehen. Was abgelesen oder geändert wird oder schiefgeht, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>Nichts dergleichen ist geschehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore von selbst</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>A request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>Sending a change</source>
        <translation>Senden einer Änderung</translation>
    </message>
    <message>
        <source>Looking for homes</source>
        <translation>Suche nach Wohnungen</translation>
    </message>
    <message>
        <source>Looking for a home&apos;s thermostats</source>
        <translation>Suche nach den Thermostaten einer Wohnung</translation>
    </message>
    <message>
        <source>Reading the programs&apos; names</source>
        <translation>Ablesung der Programmnamen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>how it ended was not seen</source>
        <translation>Ausgang nicht bekannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a request, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Ein früheres Thermostat</translation>
    </message>
    <message>
        <source>In Tepore</source>
        <translation>In Tepore</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore von selbst</translation>
    </message>
    <message>
        <source>Outside Tepore</source>
        <translation>Außerhalb von Tepore</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Legrand</source>
        <translation>Legrand</translation>
    </message>
    <message>
        <source>It happened within %1 before: then it was read the last time.</source>
        <comment>a duration</comment>
        <translation>Es geschah höchstens %1 vorher: Da wurde zuletzt abgelesen.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>This computer or its network</source>
        <comment>where a failure came from</comment>
        <translation>Dieser Computer oder sein Netz</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the proxy</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one: HTTP</source>
        <comment>the proxy</comment>
        <translation>Dieser: HTTP</translation>
    </message>
    <message>
        <source>This one: SOCKS5</source>
        <comment>the proxy</comment>
        <translation>Dieser: SOCKS5</translation>
    </message>
    <message>
        <source>Its name and port</source>
        <comment>of the proxy</comment>
        <translation>Name und Port</translation>
    </message>
    <message>
        <source>Proxy: name or IP address</source>
        <translation>Proxy: Name oder IP-Adresse</translation>
    </message>
    <message>
        <source>Proxy: port</source>
        <translation>Proxy: Port</translation>
    </message>
    <message>
        <source>Only a name or an IP address belongs here, such as proxy.example. Until then nothing changes.</source>
        <translation>Hierher gehört nur ein Name oder eine IP-Adresse, etwa proxy.example. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until then nothing changes.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name and port. Until then nothing changes.</source>
        <translation>Geben Sie Name und Port des Proxys ein. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>A proxy that wants a password lets nothing through: Tepore cannot sign in to one.</source>
        <translation>Ein Proxy, der ein Passwort verlangt, lässt nichts durch: Tepore kann sich dort nicht anmelden.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Check its power and its Wi-Fi. It goes on heating or cooling as it was set last.</source>
        <translation>Prüfen Sie Stromversorgung und WLAN. Das Thermostat heizt oder kühlt weiter wie zuletzt eingestellt.</translation>
    </message>
    <message>
        <source>%1 is not reachable %2</source>
        <comment>a thermostat, since when</comment>
        <translation>%1 ist %2 nicht erreichbar</translation>
    </message>
    <message>
        <source>Last %1, %2.</source>
        <comment>a temperature, an age</comment>
        <translation>Zuletzt %1, %2.</translation>
    </message>
    <message>
        <source>%1 is cold: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1 ist kalt: %2</translation>
    </message>
    <message>
        <source>Below your limit of %1.</source>
        <translation>Unter Ihrem Grenzwert von %1.</translation>
    </message>
    <message>
        <source>%1 is warm: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1 ist warm: %2</translation>
    </message>
    <message>
        <source>Above your limit of %1.</source>
        <translation>Über Ihrem Grenzwert von %1.</translation>
    </message>
    <message>
        <source>%1 is humid: %2</source>
        <comment>a thermostat, a humidity</comment>
        <translation>%1 ist feucht: %2</translation>
    </message>
    <message>
        <source>Boost has ended: %1</source>
        <comment>a thermostat</comment>
        <translation>Boost beendet: %1</translation>
    </message>
    <message>
        <source>%1 now. %2.</source>
        <comment>a temperature, what it does from here on</comment>
        <translation>Jetzt %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s) are not reachable</source>
        <translation>
            <numerusform>%n Thermostat ist nicht erreichbar</numerusform>
            <numerusform>%n Thermostate sind nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Check their power and Wi-Fi. They go on heating or cooling as they were set last.</source>
        <translation>%1. Prüfen Sie Stromversorgung und WLAN. Die Thermostate heizen oder kühlen weiter wie zuletzt eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are colder than your limits</source>
        <translation>
            <numerusform>%n Raum ist kälter als Ihr Grenzwert</numerusform>
            <numerusform>%n Räume sind kälter als Ihre Grenzwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are warmer than your limits</source>
        <translation>
            <numerusform>%n Raum ist wärmer als Ihr Grenzwert</numerusform>
            <numerusform>%n Räume sind wärmer als Ihre Grenzwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are more humid than your limits</source>
        <translation>
            <numerusform>%n Raum ist feuchter als Ihr Grenzwert</numerusform>
            <numerusform>%n Räume sind feuchter als Ihre Grenzwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost has ended in %n rooms</source>
        <translation>
            <numerusform>Boost in %n Raum beendet</numerusform>
            <numerusform>Boost in %n Räumen beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>Das Client Secret ist über ein Jahr alt</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>Das Client Secret läuft bald ab, spätestens am %1</translation>
    </message>
    <message>
        <source>Create a new one on the portal and enter it in Tepore; nothing else changes.</source>
        <translation>Erstellen Sie im Portal ein neues und tragen Sie es in Tepore ein; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>A thermostat has not been reachable for two hours</source>
        <translation>Ein Thermostat ist seit zwei Stunden nicht erreichbar</translation>
    </message>
    <message>
        <source>A room is colder than its limit</source>
        <translation>Ein Raum ist kälter als sein Grenzwert</translation>
    </message>
    <message>
        <source>A room is warmer than its limit</source>
        <translation>Ein Raum ist wärmer als sein Grenzwert</translation>
    </message>
    <message>
        <source>A room is more humid than its limit</source>
        <translation>Ein Raum ist feuchter als sein Grenzwert</translation>
    </message>
    <message>
        <source>A boost has ended</source>
        <translation>Ein Boost ist beendet</translation>
    </message>
    <message>
        <source>Signing in, or something else only you can do, is needed</source>
        <translation>Eine Anmeldung ist nötig, oder etwas anderes, das nur Sie tun können</translation>
    </message>
    <message>
        <source>The client secret is about to end</source>
        <translation>Das Client Secret läuft bald ab</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Platz %1 von %2</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Tepore keeps running</source>
        <translation>Tepore läuft weiter</translation>
    </message>
    <message>
        <source>Its icon is in the tray; choose Quit there to end it. What the window&apos;s close button does is a matter of the settings.</source>
        <translation>Das Symbol ist im Infobereich; dort schließen Sie Tepore mit Beenden. Was beim Schließen des Fensters geschieht, bestimmen die Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, since when</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>BrowserPages</name>
    <message>
        <source>Done: you are signed in</source>
        <translation>Fertig: Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tepore.</source>
        <translation>Sie können diesen Tab schließen und zu Tepore zurückkehren.</translation>
    </message>
    <message>
        <source>You can close this tab: Tepore shows what to do next.</source>
        <translation>Sie können diesen Tab schließen: Tepore zeigt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in Tepore</source>
        <translation>Diese Anmeldung wurde in Tepore abgebrochen</translation>
    </message>
    <message>
        <source>Go back to Tepore</source>
        <translation>Kehren Sie zu Tepore zurück</translation>
    </message>
    <message>
        <source>Your part is done. It takes Tepore longer than usual to finish the sign-in with Legrand; it shows how that ends.</source>
        <translation>Ihr Teil ist getan. Tepore braucht länger als sonst, um die Anmeldung bei Legrand abzuschließen; dort sehen Sie, wie sie ausgeht.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Antwort auf eine andere Anmeldung</translation>
    </message>
    <message>
        <source>For your safety Tepore has ignored it. Close this tab and go on in the newest one that Tepore opened.</source>
        <translation>Zu Ihrer Sicherheit hat Tepore sie nicht beachtet. Schließen Sie diesen Tab und machen Sie in dem neuesten weiter, den Tepore geöffnet hat.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Thermostats</source>
        <translation>Thermostate</translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>Keine Wohnungen gefunden</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access, and check that it is the same account. Then choose View ▸ Look for thermostats.</source>
        <translation>Sie sind angemeldet, aber das Konto zeigt keine Wohnungen. Schalten Sie in der Handy-App „Thermostat“ Konto ▸ Zugriff Dritter ein, und prüfen Sie, ob es dasselbe Konto ist. Wählen Sie dann Ansicht ▸ Thermostate suchen.</translation>
    </message>
    <message>
        <source>Looking for your thermostats…</source>
        <translation>Ihre Thermostate werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The first readings appear here in a moment.</source>
        <translation>Die ersten Messwerte erscheinen gleich hier.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s), all hidden: neither shown nor read.</source>
        <translation>
            <numerusform>%n Thermostat, ausgeblendet: weder gezeigt noch abgelesen.</numerusform>
            <numerusform>%n Thermostate, alle ausgeblendet: weder gezeigt noch abgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Thermostate werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Legrand konnte diese Wohnung gerade nicht auflisten. Tepore versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>Keine Thermostate in dieser Wohnung.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose what is shown: %1</source>
        <comment>a home</comment>
        <translation>Wählen, was gezeigt wird: %1</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in</source>
        <translation>Legrands Anmeldung</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Legrand&apos;s thermostat service</source>
        <translation>Legrands Thermostatdienst</translation>
    </message>
    <message>
        <source>Place of the secrets</source>
        <translation>Ort der geheimen Daten</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Requests of the day</source>
        <translation>Anfragen des Tages</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is found.</source>
        <translation>Legrands Adresse wurde gefunden.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Antwortet.</translation>
    </message>
    <message>
        <source>It is right, to %1.</source>
        <comment>a duration</comment>
        <translation>Sie geht richtig, auf %1 genau.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder can be written; %1 MB are left.</source>
        <translation>Tepores Ordner ist beschreibbar; %1&#x202f;MB sind frei.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <comment>requests</comment>
        <translation>%1 von %2 sind übrig.</translation>
    </message>
    <message>
        <source>Linked. Access is valid until %1, then renewed by itself.</source>
        <comment>a moment</comment>
        <translation>Verknüpft. Der Zugriff ist gültig bis %1 und wird dann von selbst erneuert.</translation>
    </message>
    <message>
        <source>Linked. Access is renewed with the next request.</source>
        <translation>Verknüpft. Der Zugriff wird mit der nächsten Anfrage erneuert.</translation>
    </message>
    <message>
        <source>Legrand told, and it holds until %1. It is on the account&apos;s page.</source>
        <comment>a moment</comment>
        <translation>Legrand hat es mitgeteilt, gültig bis %1. Es steht auf der Seite des Kontos.</translation>
    </message>
    <message>
        <source>Legrand told. It is on the account&apos;s page.</source>
        <translation>Legrand hat es mitgeteilt. Es steht auf der Seite des Kontos.</translation>
    </message>
    <message>
        <source>Nobody told the time to compare it with. Look whether it is right.</source>
        <translation>Zum Vergleich hat niemand die Zeit mitgeteilt. Prüfen Sie, ob die Uhr richtig geht.</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal; nothing depends on it.</source>
        <translation>Legrand teilt es bei der nächsten Erneuerung mit; nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is not found. Behind a proxy that may be all right; otherwise look at the network.</source>
        <translation>Legrands Adresse wurde nicht gefunden. Hinter einem Proxy kann das in Ordnung sein; prüfen Sie sonst das Netz.</translation>
    </message>
    <message>
        <source>Only %1 MB are left. Make room, or readings will be lost.</source>
        <translation>Nur %1&#x202f;MB sind frei. Schaffen Sie Platz, sonst gehen Messwerte verloren.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder cannot be written as it should. Make room, or look who may write there.</source>
        <translation>Tepores Ordner lässt sich nicht wie nötig beschreiben. Schaffen Sie Platz, oder prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Only %1 are left, and kept for what you do yourself. Reading goes on by itself.</source>
        <comment>requests</comment>
        <translation>Nur %1 sind übrig und bleiben für das, was Sie selbst tun. Das Ablesen geht von selbst weiter.</translation>
    </message>
    <message>
        <source>No account is linked yet.</source>
        <translation>Noch ist kein Konto verknüpft.</translation>
    </message>
    <message>
        <source>It is locked: reading it now would ask you for its password.</source>
        <translation>Gesperrt: Beim Lesen müssten Sie jetzt das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: it is of another kind than RS256.</source>
        <translation>Die Signatur ließ sich nicht prüfen: Sie ist von anderer Art als RS256.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: its key is newer than your sign-in.</source>
        <translation>Die Signatur ließ sich nicht prüfen: Ihr Schlüssel ist neuer als Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>Its signature does not fit Legrand&apos;s keys. Nothing depends on it; sign in again to have it told anew.</source>
        <translation>Die Signatur passt nicht zu Legrands Schlüsseln. Nichts hängt davon ab; melden Sie sich neu an, um sie neu zu erhalten.</translation>
    </message>
    <message>
        <source>Its signature was checked and fits.</source>
        <translation>Die Signatur wurde geprüft und passt.</translation>
    </message>
    <message>
        <source>Your proxy looks up Legrand&apos;s address; the next line tells whether it lets Tepore through.</source>
        <translation>Legrands Adresse schlägt Ihr Proxy nach; die nächste Zeile sagt, ob er Tepore durchlässt.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: this Tepore was built without the library that does it.</source>
        <translation>Die Signatur ließ sich nicht prüfen: Dieses Tepore wurde ohne die Bibliothek gebaut, die das tut.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: Tepore did not get Legrand&apos;s keys when you signed in.</source>
        <translation>Die Signatur ließ sich nicht prüfen: Tepore hat bei Ihrer Anmeldung die Schlüssel von Legrand nicht erhalten.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Eingestellt auf %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <translation>Rückgängig, %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Nochmals %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 lassen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Undo: back to %1 (about %n request(s))</source>
        <translation>
            <numerusform>Rückgängig: zurück zu %1 (etwa %n Anfrage)</numerusform>
            <numerusform>Rückgängig: zurück zu %1 (etwa %n Anfragen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Read now (1 request)</source>
        <translation>Jetzt ablesen (1 Anfrage)</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Schon aktuell</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set point, %1</source>
        <translation>Solltemperatur, %1</translation>
    </message>
    <message>
        <source>Set point as a number, %1</source>
        <translation>Solltemperatur als Zahl, %1</translation>
    </message>
    <message>
        <source>Warmer by %1, %2</source>
        <translation>Um %1 wärmer, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Um %1 kühler, %2</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>Temperature unknown</source>
        <translation>Temperatur unbekannt</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Luftfeuchte %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Luftfeuchte unbekannt</translation>
    </message>
    <message>
        <source>Cooling season</source>
        <translation>Kühlperiode</translation>
    </message>
    <message>
        <source>Heating season</source>
        <translation>Heizperiode</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>Warten auf die erste Ablesung</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>Not reachable, since when. What to do</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird abgelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>&amp;Bericht&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;log&apos;s folder</source>
        <translation>Ordner des &amp;Protokolls öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Run a check (no requests)</source>
        <translation>Prüfung &amp;starten (keine Anfragen)</translation>
    </message>
    <message>
        <source>A check looks at everything Tepore needs. It costs none of the day&apos;s requests.</source>
        <translation>Die Prüfung umfasst alles, was Tepore braucht. Sie verbraucht keine der Anfragen für heute.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was checked, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you.</source>
        <translation>
            <numerusform>%n Punkt erfordert Ihr Zutun.</numerusform>
            <numerusform>%n Punkte erfordern Ihr Zutun.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends by itself. No secret and no name is in the log.</source>
        <translation>Das endet von selbst. Im Protokoll steht nichts Geheimes und kein Name.</translation>
    </message>
    <message>
        <source>A more &amp;detailed log until %1</source>
        <comment>a time of day</comment>
        <translation>Aus&amp;führlicheres Protokoll bis %1</translation>
    </message>
    <message>
        <source>A more &amp;detailed log for an hour</source>
        <translation>Aus&amp;führlicheres Protokoll für eine Stunde</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>When there are new ones is not known yet.</source>
        <translation>Wann es neue gibt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>There are new ones in %1.</source>
        <translation>Neue gibt es in %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>Ich habe es erneuert</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>Ich habe zugestimmt</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Werte prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Secret ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Passphrase eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <comment>a home, in the time zone it was found in</comment>
        <translation>Ja, noch dort</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; when there are new ones is not known yet</source>
        <translation>Die Anfragen für heute sind aufgebraucht; wann es neue gibt, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Die Anfragen für heute sind aufgebraucht; neue ab %1</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests a day.</source>
        <translation>Legrand erlaubt %1 Anfragen am Tag.</translation>
    </message>
    <message>
        <source>Legrand says so, though this app used only %1. Another program (for example Home Assistant) shares the same %2.</source>
        <translation>Das sagt Legrand, obwohl diese App nur %1 verbraucht hat. Ein anderes Programm (zum Beispiel Home Assistant) nutzt dieselben %2.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong</source>
        <translation>Die Uhr Ihres Computers geht falsch</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock may be wrong</source>
        <translation>Die Uhr Ihres Computers geht vielleicht falsch</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate at the other end has run out by then. Set the clock right if it is wrong, then try again.</source>
        <translation>Sie zeigt %1, und dann ist das Zertifikat der Gegenstelle schon abgelaufen. Stellen Sie die Uhr, falls sie falsch geht, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows %1, about %2 ahead. Set it right, then try again.</source>
        <translation>Sie zeigt %1 und geht etwa %2 vor. Stellen Sie sie richtig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It shows %1, at least %2 behind. Set it right, then try again.</source>
        <translation>Sie zeigt %1 und geht mindestens %2 nach. Stellen Sie sie richtig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Kein Internet</translation>
    </message>
    <message>
        <source>Showing the last readings.</source>
        <translation>Gezeigt werden die letzten Messwerte.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service is not answering</source>
        <translation>Legrands Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Showing the last readings; your network is not to blame.</source>
        <translation>Gezeigt werden die letzten Messwerte; an Ihrem Netz liegt es nicht.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The connection to Legrand could not be secured: something between it and this computer changes it, or the network wants a sign-in page first.</source>
        <translation>Die Verbindung zu Legrand ließ sich nicht sichern: Etwas auf dem Weg verändert sie, oder das Netz verlangt zuerst eine Anmeldung auf seiner Seite.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Ihr Netz verlangt wohl zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Etwas im Netz antwortet anstelle von Legrand. Öffnen Sie im Browser eine beliebige Seite, melden Sie sich dort im Netz an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>The address given for the service is neither https nor this computer.</source>
        <translation>Die für den Dienst angegebene Adresse ist weder https noch dieser Computer.</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Nicht zugänglich</translation>
    </message>
    <message>
        <source>The subscription key was not accepted, or these homes are not shared with this account. The key is on your portal profile; primary and secondary both work.</source>
        <translation>Der Abo-Schlüssel wurde nicht angenommen, oder diese Wohnungen sind nicht mit diesem Konto geteilt. Der Schlüssel steht in Ihrem Portal-Profil; ob der primäre oder der sekundäre, ist gleich.</translation>
    </message>
    <message>
        <source>Legrand does not allow this. In the phone app “Thermostat”, check Account ▸ Third-party access.</source>
        <translation>Legrand erlaubt das nicht. Prüfen Sie in der Handy-App „Thermostat“ Konto ▸ Zugriff Dritter.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1</source>
        <comment>until when</comment>
        <translation>Legrand bittet um eine Pause %1</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand bittet um eine Pause</translation>
    </message>
    <message>
        <source>Then reading goes on by itself.</source>
        <translation>Danach geht das Ablesen von selbst weiter.</translation>
    </message>
    <message>
        <source>The phone app&apos;s password has expired</source>
        <translation>Das Passwort der Handy-App ist abgelaufen</translation>
    </message>
    <message>
        <source>Renew the password of the official Thermostat app there.</source>
        <translation>Erneuern Sie dort das Passwort der offiziellen App Thermostat.</translation>
    </message>
    <message>
        <source>The phone app&apos;s terms have changed</source>
        <translation>Die Bedingungen der Handy-App haben sich geändert</translation>
    </message>
    <message>
        <source>Accept the new terms of the official Thermostat app there.</source>
        <translation>Stimmen Sie dort den neuen Bedingungen der offiziellen App Thermostat zu.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring, and it cannot be read: the keyring is locked, or the entry is gone. Unlock it and try again.</source>
        <translation>Ihre Anmeldung liegt im Schlüsselbund dieses Computers und lässt sich nicht lesen: Er ist gesperrt, oder der Eintrag fehlt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Access to the keyring was refused</source>
        <translation>Zugriff auf den Schlüsselbund verweigert</translation>
    </message>
    <message>
        <source>Your sign-in lies there. Allow Tepore to use the keyring and try again.</source>
        <translation>Dort liegt Ihre Anmeldung. Erlauben Sie Tepore, den Schlüsselbund zu benutzen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Your sign-in is kept there. Tepore keeps trying.</source>
        <translation>Dort liegt Ihre Anmeldung. Tepore versucht es weiter.</translation>
    </message>
    <message>
        <source>No keyring is running</source>
        <translation>Kein Schlüsselbund aktiv</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring. Tepore goes on by itself as soon as the keyring is there.</source>
        <translation>Ihre Anmeldung liegt im Schlüsselbund dieses Computers. Tepore macht von selbst weiter, sobald er da ist.</translation>
    </message>
    <message>
        <source>Your passphrase is needed</source>
        <translation>Ihre Passphrase wird gebraucht</translation>
    </message>
    <message>
        <source>The sign-in lies in a file that only your passphrase opens. Until then you see the last readings.</source>
        <translation>Die Anmeldung liegt in einer Datei, die nur Ihre Passphrase öffnet. Bis dahin sehen Sie die letzten Messwerte.</translation>
    </message>
    <message>
        <source>The file with your sign-in is damaged or gone</source>
        <translation>Die Datei mit Ihrer Anmeldung ist beschädigt oder fehlt</translation>
    </message>
    <message>
        <source>What was left of it is set aside. Sign in again; your homes and settings are still here.</source>
        <translation>Was von ihr übrig war, wurde beiseitegelegt. Melden Sie sich neu an; Ihre Wohnungen und Einstellungen sind noch da.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Bitte melden Sie sich an</translation>
    </message>
    <message>
        <source>As you chose, nothing secret is stored on this computer: Tepore asks at every start.</source>
        <translation>Wie von Ihnen gewählt, ist auf diesem Computer nichts Geheimes gespeichert: Tepore fragt bei jedem Start.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Bitte melden Sie sich neu an</translation>
    </message>
    <message>
        <source>The sign-in was interrupted while it was being renewed, and Legrand does not accept the old one any more.</source>
        <translation>Die Anmeldung wurde beim Erneuern unterbrochen, und Legrand nimmt die alte nicht mehr an.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID oder Secret nicht angenommen</translation>
    </message>
    <message>
        <source>The secret is wrong or has expired; secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Das Secret ist falsch oder abgelaufen; ein Secret gilt ein Jahr. Erstellen Sie im Portal ein neues und tragen Sie es hier ein.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Das Client Secret ist abgelaufen</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Ein Secret gilt ein Jahr. Erstellen Sie im Portal ein neues und tragen Sie es hier ein.</translation>
    </message>
    <message>
        <source>The sign-in has ended: after 90 days without use, or because it was used on two computers.</source>
        <translation>Die Anmeldung ist beendet: nach 90 Tagen ohne Nutzung, oder weil sie auf zwei Computern benutzt wurde.</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Nicht abgelesen</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <translation>Legrands Dienst hat die Anfrage nicht angenommen (Code %1).</translation>
    </message>
    <message>
        <source>Requests cannot be written down</source>
        <translation>Anfragen lassen sich nicht notieren</translation>
    </message>
    <message>
        <source>Reading by itself has stopped, for Tepore could not know after a restart how many of the %1 are left; your own changes still work. Make room on the disk, or allow writing to %2.</source>
        <translation>Das Ablesen ist angehalten, denn nach einem Neustart wüsste Tepore nicht, wie viele der %1 übrig sind; Ihre eigenen Änderungen funktionieren weiterhin. Schaffen Sie Platz auf dem Datenträger, oder erlauben Sie das Schreiben in %2.</translation>
    </message>
    <message>
        <source>No safe place for the secret was found on this computer</source>
        <translation>Kein sicherer Ort für das Secret auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>It has no keyring. Choose where your sign-in is kept instead.</source>
        <translation>Es gibt keinen Schlüsselbund. Wählen Sie, wo Ihre Anmeldung stattdessen liegen soll.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>The thermostat is not connected right now. Check its power and Wi-Fi, then the phone app.</source>
        <translation>Das Thermostat ist gerade nicht verbunden. Prüfen Sie Stromversorgung und WLAN, dann die Handy-App.</translation>
    </message>
    <message>
        <source>The thermostat did not answer in time.</source>
        <translation>Das Thermostat hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer about this thermostat could not be understood.</source>
        <translation>Legrands Antwort zu diesem Thermostat war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had a problem with this thermostat.</source>
        <translation>Legrands Dienst hatte ein Problem mit diesem Thermostat.</translation>
    </message>
    <message>
        <source>This thermostat is not shared with the account any more.</source>
        <translation>Dieses Thermostat ist nicht mehr mit dem Konto geteilt.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>the thermostat refused the values. Set points lie between %1 and %2.</source>
        <translation>das Thermostat hat die Werte abgelehnt. Möglich sind %1 bis %2.</translation>
    </message>
    <message>
        <source>someone is using the thermostat&apos;s screen. Try again in a minute.</source>
        <translation>jemand benutzt gerade das Display des Thermostats. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>the thermostat did not answer in time.</source>
        <translation>das Thermostat hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>the thermostat is not connected right now.</source>
        <translation>das Thermostat ist gerade nicht verbunden.</translation>
    </message>
    <message>
        <source>no answer came back.</source>
        <translation>es kam keine Antwort zurück.</translation>
    </message>
    <message>
        <source>there is no internet. You can set the thermostat on the wall.</source>
        <translation>es gibt kein Internet. Sie können das Thermostat an der Wand einstellen.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service cannot be reached. You can set the thermostat on the wall.</source>
        <translation>Legrands Dienst ist nicht erreichbar. Sie können das Thermostat an der Wand einstellen.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had an internal problem.</source>
        <translation>Legrands Dienst hatte ein internes Problem.</translation>
    </message>
    <message>
        <source>today&apos;s 500 requests are used up.</source>
        <translation>die 500 Anfragen für heute sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1.</source>
        <translation>Legrand bittet um eine Pause %1.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait.</source>
        <translation>Legrand bittet um eine Pause.</translation>
    </message>
    <message>
        <source>Legrand does not allow it. The application may lack the permission comfort.write.</source>
        <translation>Legrand erlaubt es nicht. Der Anwendung fehlt vielleicht die Berechtigung comfort.write.</translation>
    </message>
    <message>
        <source>the subscription key or the sign-in was not accepted.</source>
        <translation>der Abo-Schlüssel oder die Anmeldung wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>the password of the official Thermostat app has expired. Renew it in the phone app.</source>
        <translation>das Passwort der offiziellen App Thermostat ist abgelaufen. Erneuern Sie es in der Handy-App.</translation>
    </message>
    <message>
        <source>the terms of the official Thermostat app have changed. Accept them in the phone app.</source>
        <translation>die Bedingungen der offiziellen App Thermostat haben sich geändert. Stimmen Sie ihnen in der Handy-App zu.</translation>
    </message>
    <message>
        <source>you have to sign in again first.</source>
        <translation>zuerst müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is locked.</source>
        <translation>der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not running.</source>
        <translation>der Schlüsselbund dieses Computers läuft nicht.</translation>
    </message>
    <message>
        <source>your passphrase is needed first.</source>
        <translation>zuerst wird Ihre Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>the computer slept before it was sent.</source>
        <translation>der Computer ging vor dem Senden in den Ruhezustand.</translation>
    </message>
    <message>
        <source>the thermostat has not said whether it heats or cools. Read it again first.</source>
        <translation>das Thermostat hat nicht gemeldet, ob es heizt oder kühlt. Lesen Sie es zuerst erneut ab.</translation>
    </message>
    <message>
        <source>no safe connection to Legrand could be made.</source>
        <translation>eine sichere Verbindung zu Legrand kam nicht zustande.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <comment>after “Not changed: ”</comment>
        <translation>Legrands Dienst hat die Anfrage nicht angenommen (Code %1).</translation>
    </message>
    <message>
        <source>The old one stays.</source>
        <translation>Der bisherige Wert bleibt.</translation>
    </message>
    <message>
        <source>It could not be tried: please sign in again first.</source>
        <translation>Die Probe war nicht möglich: Bitte melden Sie sich zuerst neu an.</translation>
    </message>
    <message>
        <source>Legrand did not accept this secret. Copy it once more, whole, from where the portal shows it.</source>
        <translation>Legrand hat dieses Secret nicht angenommen. Kopieren Sie es noch einmal, vollständig, dort, wo das Portal es zeigt.</translation>
    </message>
    <message>
        <source>Legrand did not accept this key. Copy it once more from your portal profile.</source>
        <translation>Legrand hat diesen Schlüssel nicht angenommen. Kopieren Sie ihn noch einmal aus Ihrem Portal-Profil.</translation>
    </message>
    <message>
        <source>It could not be tried, because the sign-in itself has ended. Sign in again and enter the new secret there.</source>
        <translation>Die Probe war nicht möglich, weil die Anmeldung selbst beendet ist. Melden Sie sich neu an und tragen Sie das neue Secret dort ein.</translation>
    </message>
    <message>
        <source>It could not be tried: today&apos;s requests are used up.</source>
        <translation>Die Probe war nicht möglich: Die Anfragen für heute sind aufgebraucht.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand asks us to wait. Try again in a few minutes.</source>
        <translation>Die Probe war nicht möglich: Legrand bittet um eine Pause. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>It could not be tried: no connection to Legrand. Try again when there is one.</source>
        <translation>Die Probe war nicht möglich: keine Verbindung zu Legrand. Versuchen Sie es erneut, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>It works, but access to the keyring was refused. Leave Tepore open, and try again at the top of the window.</source>
        <translation>Der neue Wert funktioniert, aber der Zugriff auf den Schlüsselbund wurde verweigert. Lassen Sie Tepore offen und versuchen Sie es oben im Fenster erneut.</translation>
    </message>
    <message>
        <source>It works, but this computer&apos;s keyring does not take it. Tepore keeps trying; leave it open until then.</source>
        <translation>Der neue Wert funktioniert, aber der Schlüsselbund dieses Computers nimmt ihn nicht an. Tepore versucht es weiter; lassen Sie es so lange offen.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand&apos;s service had a problem (code %1). Try again later.</source>
        <translation>Die Probe war nicht möglich: Legrands Dienst hatte ein Problem (Code %1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Kein Weg durch den Proxy</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand.</source>
        <translation>Der Proxy ist nicht zu finden, antwortet nicht oder lässt nichts zu Legrand durch.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network.</source>
        <translation>Tepore kann sich an keinem Proxy anmelden: Nutzen Sie einen anderen, oder fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>there is no way through the proxy. You can set the thermostat on the wall.</source>
        <translation>es gibt keinen Weg durch den Proxy. Sie können das Thermostat an der Wand einstellen.</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in. You can set the thermostat on the wall.</source>
        <translation>der Proxy verlangt eine Anmeldung. Sie können das Thermostat an der Wand einstellen.</translation>
    </message>
    <message>
        <source>access to this computer&apos;s keyring was refused.</source>
        <translation>der Zugriff auf den Schlüsselbund dieses Computers wurde verweigert.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring does not answer.</source>
        <translation>der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The history is not kept</source>
        <translation>Der Verlauf wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>What Tepore reads now may be missing there later. Make room on the disk, or allow writing to %1; it goes on by itself.</source>
        <translation>Was Tepore jetzt liest, fehlt dort später vielleicht. Schaffen Sie Platz auf der Festplatte oder erlauben Sie das Schreiben in %1; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Your thermostats go on as they are set; you can set them on the wall.</source>
        <translation>Ihre Thermostate laufen weiter wie eingestellt; Sie können sie an der Wand einstellen.</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Quit anyway?</source>
        <translation>Trotzdem beenden?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what became of the change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>The keyring has not taken the renewed sign-in. If you quit now, you may have to sign in again.</source>
        <translation>Der Schlüsselbund hat die erneuerte Anmeldung nicht angenommen. Wenn Sie jetzt beenden, müssen Sie sich vielleicht neu anmelden.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n&#x202f;min</numerusform>
            <numerusform>vor %n&#x202f;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>vor %n&#x202f;h</numerusform>
            <numerusform>vor %n&#x202f;h</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 there (%2 here)</source>
        <comment>a moment by the home&apos;s clock, and by this computer&apos;s</comment>
        <translation>%1 dort (%2 hier)</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a moment by two clocks</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>bis morgen %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>bis %1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since yesterday %1</source>
        <comment>a time of day</comment>
        <translation>seit gestern %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>seit %1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a duration in minutes</comment>
        <translation>
            <numerusform>%n&#x202f;min</numerusform>
            <numerusform>%n&#x202f;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a duration in hours</comment>
        <translation>
            <numerusform>%n&#x202f;h</numerusform>
            <numerusform>%n&#x202f;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a duration</comment>
        <translation>%1&#x202f;h %2&#x202f;min</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>Temperatureinheit</translation>
    </message>
    <message>
        <source>As the thermostats show it</source>
        <translation>Wie auf den Thermostaten</translation>
    </message>
    <message>
        <source>Warmer and cooler by</source>
        <translation>Wärmer und kühler um</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Start Tepore when I log in, without its window</source>
        <translation>Tepore beim Anmelden am Computer starten, ohne Fenster</translation>
    </message>
    <message>
        <source>This computer did not let Tepore change that.</source>
        <translation>Dieser Computer ließ Tepore das nicht ändern.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Show the temperature in the tray&apos;s icon</source>
        <translation>Temperatur im Symbol des Infobereichs zeigen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>On a thermostat, the keys +, −, B and the digits work alone</source>
        <translation>Auf einem Thermostat wirken die Tasten +, −, B und die Ziffern allein</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>%1 – %2</source>
        <comment>what the cursor is on, the chart&apos;s title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>HistoryChooser</name>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a thermostat</comment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 (no longer in this account)</source>
        <comment>a thermostat</comment>
        <translation>%1 (nicht mehr in diesem Konto)</translation>
    </message>
</context>
<context>
    <name>HistoryEventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>when, what happened</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was changed in this time.</source>
        <translation>In dieser Zeit wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Earlier ones are not shown; choose a shorter range to see them.</source>
        <translation>Frühere Ereignisse werden nicht gezeigt; wählen Sie dafür einen kürzeren Zeitraum.</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>Show in folde&amp;r</source>
        <translation>Im O&amp;rdner zeigen</translation>
    </message>
    <message>
        <source>CSV for any program (*.csv)</source>
        <translation>CSV für jedes Programm (*.csv)</translation>
    </message>
    <message>
        <source>CSV for my spreadsheet (*.csv)</source>
        <translation>CSV für meine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Export the readings</source>
        <translation>Messwerte exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Messwerte importieren</translation>
    </message>
    <message>
        <source>Readings that Tepore exported (*.csv)</source>
        <translation>Von Tepore exportierte Messwerte (*.csv)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) exported to %1.</source>
        <translation>
            <numerusform>%n Messwert in %1 exportiert.</numerusform>
            <numerusform>%n Messwerte in %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) imported.</source>
        <translation>
            <numerusform>%n Messwert importiert.</numerusform>
            <numerusform>%n Messwerte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they are.</source>
        <translation>
            <numerusform>%n war schon da und bleibt, wie er ist.</numerusform>
            <numerusform>%n waren schon da und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>%1 ließ sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 holds no readings that Tepore exported. Nothing was changed.</source>
        <translation>%1 enthält keine von Tepore exportierten Messwerte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read. Nothing was changed.</source>
        <translation>Zeile %1 in %2 ist nicht lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The history could not be read or written: %1</source>
        <translation>Der Verlauf ließ sich nicht lesen oder schreiben: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF, to be printed or sent (*.pdf)</source>
        <translation>PDF, zum Drucken oder Senden (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as %1, ready to be printed.</source>
        <comment>a file</comment>
        <translation>Als %1 gespeichert, bereit zum Drucken.</translation>
    </message>
</context>
<context>
    <name>HistoryInsightsPanel</name>
    <message>
        <source>%1 ± %2</source>
        <comment>a duration and how far it may be off</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>heating %1, cooling %2</source>
        <comment>two durations</comment>
        <translation>geheizt %1, gekühlt %2</translation>
    </message>
    <message>
        <source>cooling %1</source>
        <comment>a duration</comment>
        <translation>gekühlt %1</translation>
    </message>
    <message>
        <source>heating %1</source>
        <comment>a duration</comment>
        <translation>geheizt %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a temperature, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week by then</source>
        <translation>Letzte Woche bis dahin</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Tiefstwert</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>Of the last eight weeks, by the home&apos;s clock. Between two readings nobody knows: what is “about” may be off by what stands after ±.</source>
        <translation>Aus den letzten acht Wochen, nach der Uhr der Wohnung. Was zwischen zwei Messwerten geschieht, weiß niemand: Was „etwa“ gilt, kann um das abweichen, was nach ± steht.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Warms up by 1 °C in</source>
        <translation>Erwärmt sich um 1&#x202f;°C in</translation>
    </message>
    <message>
        <source>Warms up by 1 °F in</source>
        <translation>Erwärmt sich um 1&#x202f;°F in</translation>
    </message>
    <message>
        <source>Cools down by 1 °C in</source>
        <translation>Kühlt um 1&#x202f;°C ab in</translation>
    </message>
    <message>
        <source>Cools down by 1 °F in</source>
        <translation>Kühlt um 1&#x202f;°F ab in</translation>
    </message>
    <message>
        <source>Above 65 % for %1 from %2 on, up to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>Über 65&#x202f;% für %1 ab %2, bis zu %3.</translation>
    </message>
    <message>
        <source>Below 35 % for %1 from %2 on, down to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>Unter 35&#x202f;% für %1 ab %2, bis hinab zu %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s).</source>
        <translation>
            <numerusform>Noch %n weiteres Mal.</numerusform>
            <numerusform>Noch %n weitere Male.</numerusform>
        </translation>
    </message>
    <message>
        <source>never for an hour above 65 % or below 35 %</source>
        <translation>nie eine Stunde lang über 65&#x202f;% oder unter 35&#x202f;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Heating, about</source>
        <translation>Heizen, etwa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Cooling, about</source>
        <translation>Kühlen, etwa</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>weder geheizt noch gekühlt, soweit abgelesen (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryKeepDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep and delete readings</source>
        <translation>Messwerte aufbewahren und löschen</translation>
    </message>
    <message>
        <source>Readings are kept on this computer alone: Legrand keeps none.</source>
        <translation>Messwerte liegen nur auf diesem Computer: Legrand bewahrt keine auf.</translation>
    </message>
    <message>
        <source>for 3 months</source>
        <translation>3 Monate lang</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>ein Jahr lang</translation>
    </message>
    <message>
        <source>for 2 years</source>
        <translation>2 Jahre lang</translation>
    </message>
    <message>
        <source>for 5 years</source>
        <translation>5 Jahre lang</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Keep readings</source>
        <translation>Messwerte &amp;aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Readings of</source>
        <translation>&amp;Messwerte von</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Die Messwerte liegen in %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Delete what is older?</source>
        <translation>Ältere löschen?</translation>
    </message>
    <message>
        <source>Readings older than you keep them are deleted at once, for good.</source>
        <translation>Messwerte, die älter sind als gewählt, werden sofort und endgültig gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete all readings of %1?</source>
        <translation>Alle Messwerte von %1 löschen?</translation>
    </message>
    <message>
        <source>They cannot be brought back, unless you exported them. New ones are kept.</source>
        <translation>Die Messwerte lassen sich nicht zurückholen, es sei denn, Sie haben sie exportiert. Neue werden aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 (not shown; last read %2)</source>
        <comment>a thermostat, a day</comment>
        <translation>%1 (nicht angezeigt; zuletzt abgelesen am %2)</translation>
    </message>
    <message>
        <source>%1 (not shown; never read)</source>
        <comment>a thermostat</comment>
        <translation>%1 (nicht angezeigt; nie abgelesen)</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep and delete…</source>
        <translation>&amp;Aufbewahren und löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Längeren Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Kürzeren Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>There is no thermostat yet.</source>
        <translation>Es gibt noch kein Thermostat.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. There is no reading of this thermostat yet.</source>
        <translation>Der Verlauf entsteht, während Tepore läuft. Von diesem Thermostat gibt es noch keinen Messwert.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since today %1.</source>
        <comment>a time of day</comment>
        <translation>Der Verlauf entsteht, während Tepore läuft. Bisher: seit heute %1.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since %1.</source>
        <comment>a day and a time of day</comment>
        <translation>Der Verlauf entsteht, während Tepore läuft. Bisher: seit %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Temperature of %1, %2</source>
        <comment>a thermostat, a range of time</comment>
        <translation>Temperatur von %1, %2</translation>
    </message>
    <message>
        <source>The readings of %1 are deleted.</source>
        <translation>Die Messwerte von %1 sind gelöscht.</translation>
    </message>
    <message>
        <source>Nothing new of it is recorded. It was last read on %1.</source>
        <comment>a day</comment>
        <translation>Von ihm wird nichts Neues aufgezeichnet. Zuletzt gelesen am %1.</translation>
    </message>
    <message>
        <source>The readings of %1 could not all be deleted: the history&apos;s file cannot be written. Try again.</source>
        <translation>Die Messwerte von %1 konnten nicht alle gelöscht werden: In die Datei des Verlaufs kann nicht geschrieben werden. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>HistoryRangeBar</name>
    <message>
        <source>Last night</source>
        <translation>Letzte Nacht</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von&#xa0;… bis&#xa0;…</translation>
    </message>
    <message>
        <source>last night</source>
        <translation>letzte Nacht</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letzte 12 Monate</translation>
    </message>
</context>
<context>
    <name>HistoryRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>History from … to …</source>
        <translation>Verlauf von&#xa0;… bis&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>By the home&apos;s clock.</source>
        <translation>Nach der Uhr der Wohnung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What it tells of %1</source>
        <comment>a thermostat</comment>
        <translation>Auf einen Blick: %1</translation>
    </message>
    <message>
        <source>Printed on %1, %2 with Tepore %3</source>
        <comment>a day, a time of day, a version</comment>
        <translation>Gedruckt am %1, %2 mit Tepore %3</translation>
    </message>
</context>
<context>
    <name>HistorySketch</name>
    <message>
        <source>no readings</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>History. Last 24 hours: %1</source>
        <comment>a range of temperatures</comment>
        <translation>Verlauf. Letzte 24 Stunden: %1</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>set to %1</source>
        <translation>eingestellt auf %1</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>Luftfeuchte %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a day and a time of day, another time of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two moments</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a temperature to another with its unit</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 (± %2)</source>
        <comment>a duration and how far it may be off</comment>
        <translation>etwa %1 (± %2)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizt</translation>
    </message>
    <message>
        <source>Cooling for %1 of the time</source>
        <translation>Kühlt %1 der Zeit</translation>
    </message>
    <message>
        <source>Heating for %1 of the time</source>
        <translation>Heizt %1 der Zeit</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>heating on for %1</source>
        <comment>about a duration</comment>
        <translation>Heizung %1 an</translation>
    </message>
    <message>
        <source>cooling on for %1</source>
        <comment>about a duration</comment>
        <translation>Kühlung %1 an</translation>
    </message>
    <message>
        <source>always idle</source>
        <translation>weder geheizt noch gekühlt</translation>
    </message>
    <message>
        <source>Between %1 and %2: no readings.</source>
        <translation>Zwischen %1 und %2: keine Messwerte.</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3.</source>
        <translation>Zwischen %1 und %2: %3.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <comment>a duration</comment>
        <translation>%1 ohne Daten.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mode and its program</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, until when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht beibehalten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>replaced by the next</source>
        <translation>durch die nächste ersetzt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>what was wrong, a duration</comment>
        <translation>%1, %2 lang</translation>
    </message>
    <message>
        <source>Set here to %1: %2</source>
        <comment>what was asked for, what became of it</comment>
        <translation>Hier eingestellt auf %1: %2</translation>
    </message>
    <message>
        <source>By the program: %1</source>
        <comment>what is so now</comment>
        <translation>Durch das Programm: %1</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <comment>what is so now</comment>
        <translation>Hier geändert: %1</translation>
    </message>
    <message>
        <source>Changed outside Tepore: %1</source>
        <comment>what is so now</comment>
        <translation>Außerhalb von Tepore geändert: %1</translation>
    </message>
    <message>
        <source>Signed in with Legrand</source>
        <translation>Bei Legrand angemeldet</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Ein früheres Thermostat</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>weder geheizt noch gekühlt, soweit abgelesen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomesDialog</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Wohnungen und Thermostate</translation>
    </message>
    <message>
        <source>What has no tick is neither shown nor read. Names and time zones stay on this computer.</source>
        <translation>Was kein Häkchen hat, wird weder gezeigt noch abgelesen. Namen und Zeitzonen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>HomesEditor</name>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Name of the home: %1</source>
        <translation>Name der Wohnung: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <comment>a home</comment>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name to find it</source>
        <translation>Geben Sie einen Teil eines Städtenamens ein, um sie zu finden</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut ablesen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a thermostat</comment>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Show it, and read it</source>
        <translation>Anzeigen und ablesen</translation>
    </message>
    <message>
        <source>Name of the thermostat: %1</source>
        <translation>Name des Thermostats: %1</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <comment>a thermostat</comment>
        <translation>Erneut ablesen: %1</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Im Infobereich</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Thermostate werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Legrand konnte diese Wohnung gerade nicht auflisten. Tepore versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>Keine Thermostate in dieser Wohnung.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>LimitSettings</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Thermostats</source>
        <translation>Thermostate</translation>
    </message>
    <message>
        <source>No thermostats yet.</source>
        <translation>Noch keine Thermostate.</translation>
    </message>
    <message>
        <source>The limits for the notifications above. A room that is beyond one for ten minutes is told of.</source>
        <translation>Die Grenzwerte für die Benachrichtigungen oben. Gemeldet wird ein Raum, der zehn Minuten lang außerhalb liegt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat, &quot;colder than&quot;</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>colder than</source>
        <translation>kälter als</translation>
    </message>
    <message>
        <source>warmer than</source>
        <translation>wärmer als</translation>
    </message>
    <message>
        <source>more humid than</source>
        <translation>feuchter als</translation>
    </message>
</context>
<context>
    <name>LinkBeforePage</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Legrand knows two kinds of account. Most of what goes wrong comes from mixing them up.</source>
        <translation>Legrand kennt zwei Arten von Konten. Das meiste, was schiefgeht, kommt daher, dass man sie verwechselt.</translation>
    </message>
    <message>
        <source>The portal account</source>
        <translation>Das Portal-Konto</translation>
    </message>
    <message>
        <source>Made on the “Works with Legrand” portal. It registers Tepore and gives you the four values. An account of the phone app cannot sign in there: make a new one.</source>
        <translation>Es wird im Portal „Works with Legrand“ angelegt. Damit registrieren Sie Tepore und erhalten die vier Werte. Ein Konto der Handy-App gilt dort nicht: Legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>The home account</source>
        <translation>Das App-Konto</translation>
    </message>
    <message>
        <source>The one of the phone app “Thermostat”. It owns your thermostats. Sign in with this one when the browser asks for permission.</source>
        <translation>Das Konto der Handy-App „Thermostat“. Ihm gehören Ihre Thermostate. Melden Sie sich mit diesem an, wenn der Browser um Erlaubnis fragt.</translation>
    </message>
    <message>
        <source>Only Smarther units of the phone app “Thermostat” work (X8000, X8000W, SX8000). The later ones “with Netatmo” (XW8002, SXW8002), which use the app Home + Control, belong to another service.</source>
        <translation>Es funktionieren nur Smarther-Geräte der Handy-App „Thermostat“ (X8000, X8000W, SX8000). Die späteren „with Netatmo“ (XW8002, SXW8002), die die App Home + Control verwenden, gehören zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>In the phone app, switch on Account ▸ Third-party access now. Without it Legrand says yes and shows no homes.</source>
        <translation>Schalten Sie jetzt in der Handy-App Konto ▸ Zugriff Dritter ein. Sonst sagt Legrand Ja und zeigt keine Wohnungen.</translation>
    </message>
    <message>
        <source>&amp;Next: register on the portal</source>
        <translation>&amp;Weiter: im Portal registrieren</translation>
    </message>
    <message>
        <source>I &amp;already have the four values</source>
        <translation>&amp;Ich habe die vier Werte schon</translation>
    </message>
</context>
<context>
    <name>LinkGuide</name>
    <message>
        <source>Link my thermostats</source>
        <translation>Meine Thermostate verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Leave for n&amp;ow</source>
        <translation>Später &amp;fortsetzen</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es ließ sich kein Browser öffnen</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself: %1</source>
        <translation>Öffnen Sie diese Adresse selbst in einem Browser: %1</translation>
    </message>
</context>
<context>
    <name>LinkHomesPage</name>
    <message>
        <source>Your homes</source>
        <translation>Ihre Wohnungen</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Check again (1 request)</source>
        <translation>Erneut &amp;prüfen (1 Anfrage)</translation>
    </message>
    <message numerus="yes">
        <source>This used %n request(s) of the 500 a day.</source>
        <translation>
            <numerusform>Das hat %n Anfrage von 500 am Tag verbraucht.</numerusform>
            <numerusform>Das hat %n Anfragen von 500 am Tag verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>Keine Wohnungen gefunden</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Looking for your homes…</source>
        <translation>Ihre Wohnungen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access. Also check that it is the same account.</source>
        <translation>Sie sind angemeldet, aber das Konto zeigt keine Wohnungen. Schalten Sie in der Handy-App „Thermostat“ Konto ▸ Zugriff Dritter ein. Prüfen Sie auch, ob es dasselbe Konto ist.</translation>
    </message>
    <message>
        <source>Your sign-in is kept safe. Tepore asks Legrand for your homes and thermostats.</source>
        <translation>Ihre Anmeldung ist sicher aufbewahrt. Tepore fragt Legrand nach Ihren Wohnungen und Thermostaten.</translation>
    </message>
    <message>
        <source>Take the tick from what you do not want to see: it is not read either, which leaves more requests for the others. Names and time zones stay on this computer.</source>
        <translation>Entfernen Sie das Häkchen bei allem, was Sie nicht sehen möchten: Es wird auch nicht abgelesen, so bleiben mehr Anfragen für die anderen. Namen und Zeitzonen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>All of this can be changed later: View ▸ Homes and thermostats.</source>
        <translation>All das lässt sich später ändern: Ansicht ▸ Wohnungen und Thermostate.</translation>
    </message>
    <message>
        <source>Fi&amp;nish later</source>
        <translation>Später &amp;fertigstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n home(s)</source>
        <translation>
            <numerusform>%n Wohnung</numerusform>
            <numerusform>%n Wohnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s)</source>
        <translation>
            <numerusform>%n Thermostat</numerusform>
            <numerusform>%n Thermostate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>LinkPortalPage</name>
    <message>
        <source>Register on the portal</source>
        <translation>Im Portal registrieren</translation>
    </message>
    <message>
        <source>This &amp;computer (recommended)</source>
        <translation>Dieser &amp;Computer (empfohlen)</translation>
    </message>
    <message>
        <source>A &amp;web page of my own</source>
        <translation>Eine &amp;eigene Webseite</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>Ich habe es ab&amp;geschickt</translation>
    </message>
    <message>
        <source>First choose where the browser comes back to after you have signed in. The portal calls it Reply URL; it cannot be guessed later, so Tepore keeps it for you.</source>
        <translation>Wählen Sie zuerst, wohin der Browser nach der Anmeldung zurückkehrt. Das Portal nennt das Reply URL; später lässt sie sich nicht erraten, darum merkt Tepore sie sich für Sie.</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Adresse der Webseite</translation>
    </message>
    <message>
        <source>Whoever runs that page can see your sign-in code. After signing in you paste its address into Tepore.</source>
        <translation>Wer diese Seite betreibt, kann Ihren Anmeldecode sehen. Nach der Anmeldung fügen Sie deren Adresse in Tepore ein.</translation>
    </message>
    <message>
        <source>Open the portal and make an account there, or sign in.</source>
        <translation>Öffnen Sie das Portal und legen Sie dort ein Konto an, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>&amp;Portal öffnen</translation>
    </message>
    <message>
        <source>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: subscribe to the Starter Kit. Your profile then shows a primary and a secondary key. Either is the subscription key.</source>
        <translation>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: Abonnieren Sie das Starter Kit. Ihr Profil zeigt dann einen primären und einen sekundären Schlüssel. Beide eignen sich als Abo-Schlüssel.</translation>
    </message>
    <message>
        <source>My Applications ▸ Request New Application. Copy these into the form:</source>
        <translation>My Applications ▸ Request New Application. Kopieren Sie dies in das Formular:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>On the page about scopes tick both of these, here too if it helps:</source>
        <translation>Setzen Sie auf der Seite mit den Scopes diese beiden Häkchen, als Gedächtnisstütze auch hier:</translation>
    </message>
    <message>
        <source>Validate. Legrand shows the client ID and the client secret, and sends them by e-mail. Keep the secret: it cannot be shown again.</source>
        <translation>Bestätigen Sie mit Validate. Legrand zeigt die Client ID und das Client Secret und schickt sie per E-Mail. Bewahren Sie das Secret auf: Es kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>As Vendor put your own name, and as logo any small picture: only you will see them.</source>
        <comment>Vendor and logo: fields of Legrand&apos;s portal, in English there</comment>
        <translation>Als Vendor nehmen Sie Ihren eigenen Namen, als Logo irgendein kleines Bild: Nur Sie werden beides sehen.</translation>
    </message>
</context>
<context>
    <name>LinkProblem</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Nicht erneut versuchen</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>LinkRetry</name>
    <message>
        <source>Trying again in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>a duration in seconds</comment>
        <translation>
            <numerusform>%n&#x202f;s</numerusform>
            <numerusform>%n&#x202f;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkSignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Paste the address instead</source>
        <translation>Stattdessen Adresse &amp;einfügen</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, where the secret and the key are. Unlock it if it asks; the sign-in then begins by itself.</source>
        <translation>Warten auf den Schlüsselbund dieses Computers, in dem das Secret und der Schlüssel liegen. Entsperren Sie ihn, wenn er fragt; die Anmeldung beginnt dann von selbst.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>Diese Adresse ver&amp;wenden</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Or paste the address instead:</source>
        <translation>Oder fügen Sie stattdessen die Adresse ein:</translation>
    </message>
    <message>
        <source>Address of the page the browser ended on</source>
        <translation>Adresse der Seite, auf der der Browser endete</translation>
    </message>
    <message>
        <source>Paste the address of the page the browser ended on</source>
        <translation>Adresse der Seite einfügen, auf der der Browser endete</translation>
    </message>
    <message>
        <source>It takes long. What helps</source>
        <translation>Es dauert lange. Was hilft</translation>
    </message>
    <message>
        <source>Is the browser&apos;s page still there, perhaps behind this window or in another browser profile? “Open again” brings it back.</source>
        <translation>Ist die Seite des Browsers noch da, vielleicht hinter diesem Fenster oder in einem anderen Browserprofil? „Erneut öffnen“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Signed in with the portal account by mistake? Use “Copy link” and open it in a private window.</source>
        <translation>Versehentlich mit dem Portal-Konto angemeldet? Wählen Sie „Link kopieren“ und öffnen Sie ihn in einem privaten Fenster.</translation>
    </message>
    <message>
        <source>A page that does not open at the end is no harm: copy its whole address and paste it above.</source>
        <translation>Eine Seite, die sich am Ende nicht öffnet, schadet nicht: Kopieren Sie ihre ganze Adresse und fügen Sie sie oben ein.</translation>
    </message>
    <message>
        <source>Your browser opens Legrand&apos;s page. Sign in there with the home account, the one of the phone app that owns the thermostats, and allow access.</source>
        <translation>Ihr Browser öffnet Legrands Seite. Melden Sie sich dort mit dem App-Konto an, also dem der Handy-App, dem die Thermostate gehören, und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>It ends on your own page, which Tepore cannot see: copy that page&apos;s whole address and paste it here.</source>
        <translation>Am Ende steht Ihre eigene Seite, die Tepore nicht sehen kann: Kopieren Sie deren ganze Adresse und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Tepore never sees your password.</source>
        <translation>Tepore sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Warten auf Ihren Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Asking Legrand for access…</source>
        <translation>Legrand wird um Zugriff gebeten&#xa0;…</translation>
    </message>
    <message>
        <source>Keeping your sign-in safe…</source>
        <translation>Ihre Anmeldung wird sicher abgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Tepore notices by itself when you have.</source>
        <translation>Melden Sie sich dort mit dem Konto der Handy-App an und erlauben Sie den Zugriff. Tepore bemerkt es von selbst.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Then copy the whole address of the page the browser ends on, even if the page shows an error.</source>
        <translation>Melden Sie sich dort mit dem Konto der Handy-App an und erlauben Sie den Zugriff. Kopieren Sie dann die ganze Adresse der Seite, auf der der Browser endet, auch wenn sie einen Fehler zeigt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>Der Schlüsselbund dieses Computers hat noch nicht geantwortet. Entsperren Sie ihn, wenn er fragt.</translation>
    </message>
    <message>
        <source>Does the page show an error of Legrand&apos;s instead of the sign-in? Then the client ID or the Reply URL is not what is registered: go back and compare them.</source>
        <translation>Zeigt die Seite einen Fehler von Legrand statt der Anmeldung? Dann ist die Client ID oder die Reply URL nicht die registrierte: Gehen Sie zurück und vergleichen Sie beide.</translation>
    </message>
    <message>
        <source>Has no browser opened? Use “Copy link” and open it in one yourself.</source>
        <translation>Hat sich kein Browser geöffnet? Kopieren Sie den Link mit der Schaltfläche unten und öffnen Sie ihn selbst in einem.</translation>
    </message>
</context>
<context>
    <name>LinkValuesPage</name>
    <message>
        <source>Take the&amp;m over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>The whole e-mail</source>
        <translation>Die ganze E-Mail</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here. Nothing of it is sent.</source>
        <translation>Fügen Sie hier die ganze E-Mail ein. Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1: nicht gefunden</translation>
    </message>
    <message>
        <source>%1: found (%2)</source>
        <translation>%1: gefunden (%2)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Abo-Schlüssel</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>The four values</source>
        <translation>Die vier Werte</translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation>&amp;Weiter: anmelden</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not take the secrets. They are kept until Tepore is closed; unlock the keyring to keep them longer.</source>
        <translation>Der Schlüsselbund dieses Computers nimmt die geheimen Daten nicht an. Diese bleiben, bis Tepore geschlossen wird; entsperren Sie den Schlüsselbund, um sie länger aufzubewahren.</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Client S&amp;ecret</translation>
    </message>
    <message>
        <source>from the e-mail; shown there only once</source>
        <translation>aus der E-Mail; dort nur einmal gezeigt</translation>
    </message>
    <message>
        <source>Subscription &amp;key</source>
        <translation>Abo-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>primary or secondary key, on your portal profile</source>
        <translation>primärer oder sekundärer, im Portal-Profil</translation>
    </message>
    <message>
        <source>Two of these look swapped.</source>
        <translation>Zwei davon scheinen vertauscht.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>Ta&amp;uschen</translation>
    </message>
    <message>
        <source>Reply &amp;URL</source>
        <translation>&amp;Reply URL</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>The secret and the key are stored nowhere: you enter them again at every start, as you chose.</source>
        <translation>Das Secret und der Schlüssel werden nirgends gespeichert: Sie geben sie bei jedem Start neu ein, wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>The secret and the key are kept in the file that your passphrase opens, and nowhere else.</source>
        <translation>Das Secret und der Schlüssel liegen in der Datei, die Ihre Passphrase öffnet, und nirgends sonst.</translation>
    </message>
    <message>
        <source>The secret and the key are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Das Secret und der Schlüssel liegen im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>The secret and the key are in this computer&apos;s keyring, which did not give them. Unlock it and start Tepore again, or enter them once more.</source>
        <translation>Das Secret und der Schlüssel liegen im Schlüsselbund dieses Computers, der sie nicht herausgab. Entsperren Sie ihn und starten Sie Tepore neu, oder geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as http://localhost:23571/callback.</source>
        <translation>Das ist keine vollständige Adresse wie http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>Given for the portal: %1</source>
        <translation>Für das Portal angegeben: %1</translation>
    </message>
    <message>
        <source>Typed here: %1</source>
        <translation>Hier eingegeben: %1</translation>
    </message>
    <message>
        <source>Right only if you registered this one: they must match letter for letter.</source>
        <translation>Richtig nur, wenn Sie diese registriert haben: Beide müssen Zeichen für Zeichen übereinstimmen.</translation>
    </message>
    <message>
        <source>The browser will end on this page; paste its address here afterwards.</source>
        <translation>Der Browser wird auf dieser Seite enden; fügen Sie danach deren Adresse hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n character(s).</source>
        <translation>
            <numerusform>Eine Client ID hat meist 8-4-4-4-12 Buchstaben und Ziffern. Ihre hat %n Zeichen.</numerusform>
            <numerusform>Eine Client ID hat meist 8-4-4-4-12 Buchstaben und Ziffern. Ihre hat %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Legrand knows this client ID.</source>
        <translation>Legrand kennt diese Client ID.</translation>
    </message>
    <message>
        <source>Legrand does not know this client ID. Compare it with the e-mail; a new registration may not be approved yet.</source>
        <translation>Legrand kennt diese Client ID nicht. Vergleichen Sie sie mit der E-Mail; eine neue Registrierung ist vielleicht noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>This is the same as the client ID. The secret is a different value in the e-mail.</source>
        <translation>Das ist dasselbe wie die Client ID. Das Secret ist ein anderer Wert in der E-Mail.</translation>
    </message>
    <message>
        <source>This is the same as the subscription key. The secret is a different value in the e-mail.</source>
        <translation>Das ist dasselbe wie der Abo-Schlüssel. Das Secret ist ein anderer Wert in der E-Mail.</translation>
    </message>
    <message>
        <source>A secret usually has neither spaces nor “…” in it. Perhaps something else was copied.</source>
        <translation>Ein Secret enthält meist weder Leerzeichen noch „…“. Vielleicht wurde etwas anderes kopiert.</translation>
    </message>
    <message>
        <source>A subscription key is usually 32 characters 0–9 a–f. It is on your portal profile, not in the e-mail.</source>
        <translation>Ein Abo-Schlüssel hat meist 32 Zeichen 0–9 a–f. Er steht in Ihrem Portal-Profil, nicht in der E-Mail.</translation>
    </message>
    <message>
        <source>With http:// the sign-in code would travel unencrypted. Use a page with https://, or this computer: http://localhost:23571/callback.</source>
        <translation>Mit http:// ginge der Anmeldecode unverschlüsselt auf die Reise. Nehmen Sie eine Seite mit https:// oder diesen Computer: http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>&amp;Paste the e-mail</source>
        <comment>from Legrand, with the values</comment>
        <translation>E-Mail einfü&amp;gen</translation>
    </message>
</context>
<context>
    <name>LinkWaitPage</name>
    <message>
        <source>Waiting for Legrand&apos;s e-mail</source>
        <translation>Warten auf Legrands E-Mail</translation>
    </message>
    <message>
        <source>The e-mail comes from “Works with Legrand” and names your application. It holds the client ID, five groups of letters and digits with hyphens between them, and the client secret, a longer jumble of signs. The subscription key is not in it: that one is on your portal profile.</source>
        <translation>Die E-Mail kommt von „Works with Legrand“ und nennt Ihre Anwendung. Sie enthält die Client ID, fünf durch Bindestriche getrennte Gruppen von Buchstaben und Ziffern, und das Client Secret, ein längeres Durcheinander von Zeichen. Der Abo-Schlüssel ist nicht dabei: Er steht in Ihrem Portal-Profil.</translation>
    </message>
    <message>
        <source>Approval usually takes one or two days. You can close Tepore; it comes back to this page.</source>
        <translation>Die Freigabe dauert meist ein bis zwei Tage. Sie können Tepore schließen; es kehrt zu dieser Seite zurück.</translation>
    </message>
    <message>
        <source>Nothing after three days? Look into the spam folder. Then sign in to the portal, open My Applications, and see whether the application is listed there: its page shows the client ID, and a new secret can be made on it.</source>
        <translation>Nach drei Tagen noch nichts? Sehen Sie im Spam-Ordner nach. Melden Sie sich dann im Portal an, öffnen Sie My Applications und prüfen Sie, ob die Anwendung dort steht: Die Seite der Anwendung zeigt die Client ID, und ein neues Secret lässt sich dort erstellen.</translation>
    </message>
    <message>
        <source>I have it: &amp;continue</source>
        <translation>Ist da: &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Leave for now</source>
        <translation>&amp;Später fortsetzen</translation>
    </message>
</context>
<context>
    <name>LinkWelcomePage</name>
    <message>
        <source>Welcome to Tepore</source>
        <translation>Willkommen bei Tepore</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Tepore shows your BTicino or Legrand Smarther thermostats on this computer and lets you change them: temperatures, modes, boost, several homes at once.</source>
        <translation>Tepore zeigt Ihre Smarther-Thermostate von BTicino oder Legrand auf diesem Computer und lässt Sie alles einstellen: Temperaturen, Modi, Boost, mehrere Wohnungen zugleich.</translation>
    </message>
    <message>
        <source>a client ID, the name of your own copy of Tepore at Legrand</source>
        <translation>eine Client ID, der Name Ihrer eigenen Kopie von Tepore bei Legrand</translation>
    </message>
    <message>
        <source>a client secret, its password</source>
        <translation>ein Client Secret, ihr Passwort</translation>
    </message>
    <message>
        <source>a subscription key, which allows 500 requests a day</source>
        <translation>ein Abo-Schlüssel, der 500 Anfragen am Tag erlaubt</translation>
    </message>
    <message>
        <source>a Reply URL, the address your browser comes back to</source>
        <translation>eine Reply URL, die Adresse, zu der Ihr Browser zurückkehrt</translation>
    </message>
    <message>
        <source>It takes about ten minutes of your time. Legrand&apos;s approval can take one or two days; Tepore keeps your place meanwhile.</source>
        <translation>Es kostet Sie etwa zehn Minuten. Legrands Freigabe kann ein bis zwei Tage dauern; Tepore merkt sich so lange, wo Sie stehen.</translation>
    </message>
    <message>
        <source>&amp;Link my thermostats</source>
        <translation>Meine Thermostate verknü&amp;pfen</translation>
    </message>
    <message>
        <source>I am &amp;waiting for the vendor&apos;s e-mail</source>
        <translation>Ich &amp;warte auf Legrands E-Mail</translation>
    </message>
    <message>
        <source>Look &amp;around with sample data</source>
        <translation>Mit Beispieldaten &amp;umsehen</translation>
    </message>
    <message>
        <source>Tepore talks only to Legrand&apos;s service. It has no account of its own and sends nothing about you to anybody.</source>
        <translation>Tepore spricht nur mit Legrands Dienst. Es hat kein eigenes Konto und sendet niemandem etwas über Sie.</translation>
    </message>
    <message>
        <source>To reach them it needs four values. Legrand gives you the first three, free of charge; Tepore has the fourth:</source>
        <translation>Dafür braucht es vier Werte. Die ersten drei gibt Ihnen Legrand kostenlos, den vierten hat Tepore:</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>The Reply URL does not match</source>
        <translation>Die Reply URL stimmt nicht überein</translation>
    </message>
    <message>
        <source>The Reply URL here and on the portal are not the same. They must match letter for letter.</source>
        <translation>Die Reply URL hier und die im Portal sind nicht gleich. Beide müssen Zeichen für Zeichen übereinstimmen.</translation>
    </message>
    <message>
        <source>This client ID may not sign in</source>
        <translation>Diese Client ID darf sich nicht anmelden</translation>
    </message>
    <message>
        <source>The registration may not be approved yet, or the ID belongs to another application.</source>
        <translation>Die Registrierung ist vielleicht noch nicht freigegeben, oder die ID gehört zu einer anderen Anwendung.</translation>
    </message>
    <message>
        <source>Permission types not allowed</source>
        <translation>Berechtigungen nicht erlaubt</translation>
    </message>
    <message>
        <source>On the portal, tick comfort.read and comfort.write for your application, then sign in again.</source>
        <translation>Setzen Sie im Portal bei Ihrer Anwendung die Häkchen comfort.read und comfort.write und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID oder Secret nicht angenommen</translation>
    </message>
    <message>
        <source>The ID does not exist, or the secret is wrong or has expired. You can create a new secret on the portal.</source>
        <translation>Die ID gibt es nicht, oder das Secret ist falsch oder abgelaufen. Im Portal können Sie ein neues Secret erstellen.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Das Client Secret ist abgelaufen</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Ein Secret gilt ein Jahr. Erstellen Sie im Portal ein neues und tragen Sie es hier ein.</translation>
    </message>
    <message>
        <source>The subscription key was not accepted</source>
        <translation>Der Abo-Schlüssel wurde nicht angenommen</translation>
    </message>
    <message>
        <source>It is on your portal profile; primary and secondary both work.</source>
        <translation>Er steht in Ihrem Portal-Profil; ob der primäre oder der sekundäre, ist gleich.</translation>
    </message>
    <message>
        <source>Legrand did not understand the request</source>
        <translation>Legrand hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>One of the four values does not fit what is registered. Most often the Reply URL differs by a slash, http/https or a port.</source>
        <translation>Einer der vier Werte passt nicht zur Registrierung. Meist weicht die Reply URL um einen Schrägstrich, http/https oder einen Port ab.</translation>
    </message>
    <message>
        <source>The sign-in code was no longer valid</source>
        <translation>Der Anmeldecode war nicht mehr gültig</translation>
    </message>
    <message>
        <source>Codes work once and only for a short time. Pasted twice? Each sign-in gives a new one.</source>
        <translation>Codes gelten einmal und nur kurze Zeit. Zweimal eingefügt? Jede Anmeldung liefert einen neuen.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Neu anmelden</translation>
    </message>
    <message>
        <source>Permission was not given</source>
        <translation>Erlaubnis nicht erteilt</translation>
    </message>
    <message>
        <source>You pressed Cancel, or signed in with an account that does not own these thermostats. Use the account of the phone app.</source>
        <translation>Sie haben auf Abbrechen gedrückt oder sich mit einem Konto angemeldet, dem diese Thermostate nicht gehören. Nehmen Sie das Konto der Handy-App.</translation>
    </message>
    <message>
        <source>Tepore sent a wrong request</source>
        <translation>Tepore hat eine falsche Anfrage gesendet</translation>
    </message>
    <message>
        <source>This is a fault in this program, not in your data.</source>
        <translation>Das ist ein Fehler in diesem Programm, nicht in Ihren Daten.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erne&amp;ut versuchen</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in is busy or under maintenance</source>
        <translation>Legrands Anmeldung ist überlastet oder wird gewartet</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. This is usually over within the hour.</source>
        <translation>Auf Ihrer Seite ist alles in Ordnung. Das ist meist innerhalb einer Stunde vorbei.</translation>
    </message>
    <message>
        <source>Tr&amp;y again now</source>
        <translation>Jetzt erne&amp;ut versuchen</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand bittet um eine Pause</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program. Tepore goes on by itself.</source>
        <translation>Es kamen zu viele Anfragen auf einmal, vielleicht von einem anderen Programm. Tepore macht von selbst weiter.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Antwort auf eine andere Anmeldung</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in. For your safety it was ignored.</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung. Zu Ihrer Sicherheit wurde sie nicht beachtet.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>No code in this address</source>
        <translation>Kein Code in dieser Adresse</translation>
    </message>
    <message>
        <source>Copy the whole address after the page has loaded, even if the page shows an error.</source>
        <translation>Kopieren Sie die ganze Adresse, nachdem die Seite geladen ist, auch wenn sie einen Fehler zeigt.</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>Der Port ist belegt</translation>
    </message>
    <message>
        <source>Another program uses the port that is part of your Reply URL. Close it and try again, paste the address instead, or use another port, which has to be registered on the portal, too.</source>
        <translation>Ein anderes Programm belegt den Port, der Teil Ihrer Reply URL ist. Schließen Sie es und versuchen Sie es erneut, fügen Sie stattdessen die Adresse ein, oder nehmen Sie einen anderen Port, der auch im Portal registriert sein muss.</translation>
    </message>
    <message>
        <source>No safe place for the secret</source>
        <translation>Kein sicherer Ort für das Secret</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not take the sign-in. Unlock it, then sign in once more.</source>
        <translation>Der Schlüsselbund dieses Computers hat die Anmeldung nicht angenommen. Entsperren Sie ihn und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept. Do what the line at the top of the window says, then sign in once more.</source>
        <translation>Die Anmeldung ließ sich nicht aufbewahren. Folgen Sie der Zeile oben im Fenster und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The keyring does not keep the sign-in</source>
        <translation>Der Schlüsselbund behält die Anmeldung nicht</translation>
    </message>
    <message>
        <source>It took the sign-in and lost it at once. Check this computer&apos;s keyring, then sign in once more.</source>
        <translation>Er nahm die Anmeldung an und verlor sie sofort. Prüfen Sie den Schlüsselbund dieses Computers und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Legrand&apos;s server failed</source>
        <translation>Fehler bei Legrands Server</translation>
    </message>
    <message>
        <source>Wait a little, then try again; your values are kept.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es erneut; Ihre Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in had an internal problem</source>
        <translation>Legrands Anmeldung hatte ein internes Problem</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side as far as we can tell. Your values are kept.</source>
        <translation>Soweit erkennbar, ist auf Ihrer Seite alles in Ordnung. Ihre Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Today&apos;s 500 requests are used up</source>
        <translation>Die 500 Anfragen für heute sind aufgebraucht</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. There are new ones in %1; finish now, and Tepore looks for your homes then.</source>
        <translation>Vielleicht durch ein anderes Programm mit demselben Konto. Neue gibt es in %1; wählen Sie „Später fertigstellen“, Tepore sucht Ihre Wohnungen dann.</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. Finish now; Tepore looks for your homes by itself when there are new requests.</source>
        <translation>Vielleicht durch ein anderes Programm mit demselben Konto. Wählen Sie „Später fertigstellen“; Tepore sucht Ihre Wohnungen von selbst, wenn es neue Anfragen gibt.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Legrand does not reach this home right now. Finish; Tepore tries again by itself.</source>
        <translation>Legrand erreicht diese Wohnung gerade nicht. Sie können abschließen; Tepore versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The home did not answer in time.</source>
        <translation>Die Wohnung hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>You seem offline</source>
        <translation>Sie scheinen offline zu sein</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in could not be reached. Check this computer&apos;s internet connection; your values are kept.</source>
        <translation>Legrands Anmeldung war nicht erreichbar. Prüfen Sie die Internetverbindung dieses Computers; Ihre Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Something between this computer and Legrand changes the connection: a network that wants a sign-in page first, or a filter that inspects it. Nothing secret was sent.</source>
        <translation>Etwas zwischen diesem Computer und Legrand verändert die Verbindung: ein Netz, das zuerst eine Anmeldung auf seiner Seite verlangt, oder ein Filter, der sie prüft. Nichts Geheimes wurde gesendet.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Ihr Netz verlangt wohl zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open the network&apos;s page, sign in there, then try again.</source>
        <translation>Etwas im Netz antwortet anstelle von Legrand. Öffnen Sie die Seite des Netzes, melden Sie sich dort an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer could not be understood</source>
        <translation>Legrands Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The service seems to have a problem. Your values are kept; try again in a little while.</source>
        <translation>Der Dienst scheint ein Problem zu haben. Ihre Werte bleiben erhalten; versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>No answer from Legrand</source>
        <translation>Keine Antwort von Legrand</translation>
    </message>
    <message>
        <source>Your internet works, Legrand&apos;s sign-in does not answer. Your values are kept; try again in a little while.</source>
        <translation>Ihr Internet funktioniert, Legrands Anmeldung antwortet nicht. Ihre Werte bleiben erhalten; versuchen Sie es in einer Weile erneut.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es ließ sich kein Browser öffnen</translation>
    </message>
    <message>
        <source>Choose “Copy link”, open it in a browser yourself, and come back.</source>
        <translation>Wählen Sie „Link kopieren“, öffnen Sie ihn selbst in einem Browser und kommen Sie zurück.</translation>
    </message>
    <message>
        <source>Something is missing or odd</source>
        <translation>Etwas fehlt oder stimmt nicht</translation>
    </message>
    <message>
        <source>Please fill in the marked fields. All four values are needed to sign in.</source>
        <translation>Bitte füllen Sie die markierten Felder aus. Für die Anmeldung sind alle vier Werte nötig.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The client secret and the subscription key that you entered are in this computer&apos;s keyring. Unlock it and go on, or enter them once more.</source>
        <translation>Das Client Secret und der Abo-Schlüssel, die Sie eingegeben haben, liegen im Schlüsselbund dieses Computers. Entsperren Sie ihn und machen Sie weiter, oder geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>Register this Reply URL, too</source>
        <translation>Auch diese Reply URL registrieren</translation>
    </message>
    <message>
        <source>The one below uses a port that is free. Add it to your application on the portal, where the old one may stay, and go on: they must match letter for letter.</source>
        <translation>Die unten stehende verwendet einen freien Port. Fügen Sie sie im Portal Ihrer Anwendung hinzu, wo die alte bleiben darf, und machen Sie weiter: Jedes Zeichen muss übereinstimmen.</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Portal öffnen</translation>
    </message>
    <message>
        <source>I am waiting for approval</source>
        <translation>Ich warte auf die Freigabe</translation>
    </message>
    <message>
        <source>Open the network&apos;s page</source>
        <translation>Seite des Netzes öffnen</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Werte prüfen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>Ich habe es erneuert</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>Ich habe zugestimmt</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Anderen Port nehmen</translation>
    </message>
    <message>
        <source>Linking: your homes</source>
        <translation>Verknüpfung: Ihre Wohnungen</translation>
    </message>
    <message>
        <source>before you start</source>
        <comment>Linking: step 1 of 5 – …</comment>
        <translation>bevor Sie beginnen</translation>
    </message>
    <message>
        <source>registering on the portal</source>
        <comment>Linking: step 2 of 5 – …</comment>
        <translation>im Portal registrieren</translation>
    </message>
    <message>
        <source>waiting for Legrand&apos;s e-mail</source>
        <comment>Linking: step 3 of 5 – …</comment>
        <translation>Warten auf Legrands E-Mail</translation>
    </message>
    <message>
        <source>entering the four values</source>
        <comment>Linking: step 4 of 5 – …</comment>
        <translation>die vier Werte eingeben</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>Linking: step 5 of 5 – …</comment>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>Linking: step %1 of 5 – %2</source>
        <translation>Verknüpfung: Schritt %1 von 5 – %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Step %1 of 5</source>
        <translation>Schritt %1 von 5</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand. Your values are kept.</source>
        <translation>Der Proxy ist nicht zu finden, antwortet nicht oder lässt nichts zu Legrand durch. Ihre Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network. Your values are kept.</source>
        <translation>Tepore kann sich an keinem Proxy anmelden: Nutzen Sie einen anderen, oder fragen Sie, wer Ihr Netzwerk betreut. Ihre Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program.</source>
        <translation>Es kamen zu viele Anfragen auf einmal, vielleicht von einem anderen Programm.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – these homes are made up; nothing here touches a real thermostat.</source>
        <translation>%1 – diese Wohnungen sind erfunden; nichts hier berührt ein echtes Thermostat.</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>Der Schlüsselbund dieses Computers hat noch nicht geantwortet. Entsperren Sie ihn, wenn er fragt.</translation>
    </message>
    <message>
        <source>The sign-in is not saved</source>
        <translation>Die Anmeldung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Access to the keyring was refused. Tepore asks for it again when you try again, or at the next renewal; leave it open until this message is gone.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert. Tepore bittet wieder darum, wenn Sie es erneut versuchen, oder bei der nächsten Erneuerung; lassen Sie es offen, bis diese Meldung verschwunden ist.</translation>
    </message>
    <message>
        <source>The keyring does not take the renewed sign-in. Tepore keeps trying; leave it open until this message is gone.</source>
        <translation>Der Schlüsselbund nimmt die erneuerte Anmeldung nicht an. Tepore versucht es weiter; lassen Sie es offen, bis diese Meldung verschwunden ist.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Opening the keyring…</source>
        <translation>Schlüsselbund wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Thermostate werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for Legrand…</source>
        <translation>Warten auf Legrand&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Konto&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Unlink this account…</source>
        <translation>Dieses Konto &amp;trennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>A&amp;lle aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Look for thermostats</source>
        <translation>Thermostate &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Homes and thermostats…</source>
        <translation>&amp;Wohnungen und Thermostate&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Refresh &amp;all (%n request(s))</source>
        <translation>
            <numerusform>A&amp;lle aktualisieren (%n Anfrage)</numerusform>
            <numerusform>A&amp;lle aktualisieren (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh &amp;all: already up to date</source>
        <translation>A&amp;lle aktualisieren: schon aktuell</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh (%n request(s))</source>
        <translation>
            <numerusform>&amp;Aktualisieren (%n Anfrage)</numerusform>
            <numerusform>&amp;Aktualisieren (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Aktualisieren: schon aktuell</translation>
    </message>
    <message>
        <source>&amp;Thermostat</source>
        <translation>&amp;Thermostat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Tepore</source>
        <translation>Ü&amp;ber Tepore</translation>
    </message>
    <message>
        <source>Choose a thermostat first</source>
        <translation>Wählen Sie zuerst ein Thermostat</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>Abwe&amp;senheit&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Everything back to Automatic…</source>
        <translation>Alles &amp;zurück auf Automatik&#xa0;…</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>Tepore was updated to version %1</source>
        <translation>Tepore wurde auf Version %1 aktualisiert</translation>
    </message>
    <message>
        <source>What has changed is in the Help menu, too.</source>
        <translation>Was sich geändert hat, steht auch im Menü Hilfe.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu&#xa0;…</translation>
    </message>
    <message>
        <source>O&amp;verview as</source>
        <translation>Übersic&amp;ht als</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>Akti&amp;vitäten</translation>
    </message>
    <message>
        <source>Thermostat %1</source>
        <comment>the first, the second …</comment>
        <translation>Thermostat %1</translation>
    </message>
    <message>
        <source>&amp;Automatic: a list above 8 thermostats</source>
        <translation>&amp;Automatisch: Liste bei mehr als 8 Thermostaten</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Refresh &amp;all: reading…</source>
        <translation>A&amp;lle aktualisieren: wird abgelesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Aktualisieren: wird abgelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ModesPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>what a screen reader calls the list of programs</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>boost for so long</comment>
        <translation>
            <numerusform>%n&#x202f;min</numerusform>
            <numerusform>%n&#x202f;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost für %n&#x202f;min</numerusform>
            <numerusform>Boost für %n&#x202f;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Boost beenden</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>until the next change, %1</source>
        <translation>bis zum nächsten Wechsel, %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>für %n&#x202f;h</numerusform>
            <numerusform>für %n&#x202f;h</numerusform>
        </translation>
    </message>
    <message>
        <source>until a time…</source>
        <translation>bis zu einer Zeit&#xa0;…</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>bis auf Weiteres</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new in Tepore</source>
        <translation>Was ist neu in Tepore</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me when the following happens, each at most once a day:</source>
        <translation>Melden, wenn Folgendes geschieht, jedes höchstens einmal am Tag:</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours from 22:00</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours from 22:00 to 7:00</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>its price in requests</comment>
        <translation>Aktualisieren (%1)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Read %n thermostat(s) now (%n request(s))</source>
        <translation>
            <numerusform>%n Thermostat jetzt ablesen (%n Anfrage)</numerusform>
            <numerusform>%n Thermostate jetzt ablesen (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Schon aktuell</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find thermostats</source>
        <translation>Nach Thermostaten suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Names of thermostats and homes are looked through. What is hidden is found under View ▸ Homes and thermostats.</source>
        <translation>Durchsucht werden die Namen von Thermostaten und Wohnungen. Ausgeblendetes finden Sie unter Ansicht ▸ Wohnungen und Thermostate.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a home, why it shows no thermostats</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>what was looked for</comment>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thermostat(s)</source>
        <comment>those found</comment>
        <translation>
            <numerusform>%1 von %n Thermostat</numerusform>
            <numerusform>%1 von %n Thermostaten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Only the list is sorted</source>
        <translation>Nur die Liste ist sortiert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird abgelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Vo&amp;riger Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>The name stays on this computer. Leave it empty for the one it has at Legrand: %1</source>
        <translation>Der Name bleibt auf diesem Computer. Ein leeres Feld steht für den Namen bei Legrand: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Client Secret ersetzen</translation>
    </message>
    <message>
        <source>Replace the subscription key</source>
        <translation>Abo-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Create a new secret on the portal, at your application, and enter it here. Tepore tries it at once; the old one stays until the new one has worked.</source>
        <translation>Erstellen Sie im Portal bei Ihrer Anwendung ein neues Secret und tragen Sie es hier ein. Tepore probiert es sofort aus; das alte bleibt, bis das neue funktioniert hat.</translation>
    </message>
    <message>
        <source>The primary and the secondary key of your subscription both work; they are on your portal profile. Tepore tries the new one at once; the old one stays until it has worked.</source>
        <translation>Der primäre und der sekundäre Schlüssel Ihres Abos gelten beide; sie stehen in Ihrem Portal-Profil. Tepore probiert den neuen sofort aus; der alte bleibt, bis der neue funktioniert hat.</translation>
    </message>
    <message>
        <source>This uses none of today&apos;s requests.</source>
        <translation>Das verbraucht keine der Anfragen für heute.</translation>
    </message>
    <message>
        <source>This uses one of about %1 requests left today, or two if the key is refused.</source>
        <translation>Das verbraucht eine von etwa %1 Anfragen, die heute übrig sind, oder zwei, wenn der Schlüssel abgelehnt wird.</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Neues Client Secret</translation>
    </message>
    <message>
        <source>New subscription key</source>
        <translation>Neuer Abo-Schlüssel</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Geben Sie zuerst das neue Secret ein.</translation>
    </message>
    <message>
        <source>Enter the new key first.</source>
        <translation>Geben Sie zuerst den neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>This is a client ID. What is wanted here is a different value.</source>
        <translation>Das ist eine Client ID. Hier wird ein anderer Wert gebraucht.</translation>
    </message>
    <message>
        <source>This looks like a subscription key. The secret is a different value.</source>
        <translation>Das sieht nach einem Abo-Schlüssel aus. Das Secret ist ein anderer Wert.</translation>
    </message>
    <message>
        <source>Trying it with Legrand…</source>
        <translation>Wird bei Legrand ausprobiert&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is the whole report. It holds no secret, no name and no identifier of yours; nothing is sent anywhere by itself.</source>
        <translation>Das ist der ganze Bericht. Er enthält nichts Geheimes, keinen Namen und keine Kennung von Ihnen; nichts wird von selbst irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Der Bericht ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>RequestMeter</name>
    <message>
        <source>Cloud requests</source>
        <translation>Cloud-Anfragen</translation>
    </message>
    <message>
        <source>No cloud requests left; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Keine Cloud-Anfragen mehr; neue ab %1</translation>
    </message>
    <message>
        <source>No cloud requests left; when there are new ones is not known yet</source>
        <translation>Keine Cloud-Anfragen mehr; wann es neue gibt, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>None left %1</source>
        <comment>until when</comment>
        <translation>Keine mehr %1</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine mehr</translation>
    </message>
    <message numerus="yes">
        <source>Reading pauses: %n request(s) are kept for you</source>
        <translation>
            <numerusform>Ablesen pausiert: %n Anfrage bleibt für Sie</numerusform>
            <numerusform>Ablesen pausiert: %n Anfragen bleiben für Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for you</source>
        <comment>cloud requests</comment>
        <translation>
            <numerusform>%n bleibt für Sie</numerusform>
            <numerusform>%n bleiben für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cloud requests</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Slowing down: next reading every %1</source>
        <comment>a duration</comment>
        <translation>Langsamer: eine Ablesung alle %1</translation>
    </message>
    <message>
        <source>Cloud requests: at least %1 of %2</source>
        <translation>Cloud-Anfragen: mindestens %1 von %2</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests in 24 hours. At least %2 are used; %3 of them were counted here.</source>
        <translation>Legrand erlaubt %1 Anfragen in 24 Stunden. Mindestens %2 sind verbraucht; %3 davon wurden hier gezählt.</translation>
    </message>
    <message>
        <source>Reading slows down in time and leaves %1 for your own changes.</source>
        <translation>Das Ablesen wird rechtzeitig langsamer und lässt %1 für Ihre eigenen Änderungen übrig.</translation>
    </message>
    <message>
        <source>They cannot be written down on this computer, so that they are forgotten when Tepore ends.</source>
        <translation>Die Anfragen lassen sich auf diesem Computer nicht notieren und sind vergessen, wenn Tepore endet.</translation>
    </message>
    <message>
        <source>next reading %1</source>
        <translation>nächste Ablesung %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>reading, at a moment</comment>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>“At least”, because other programs on the same account use the same requests, and Tepore cannot see theirs.</source>
        <translation>„Mindestens“, denn andere Programme mit demselben Konto verbrauchen dieselben Anfragen, und Tepore sieht deren nicht.</translation>
    </message>
</context>
<context>
    <name>RoundChoice</name>
    <message>
        <source>Automatic: the program each followed last</source>
        <translation>Automatik: Jedes folgt seinem letzten Programm</translation>
    </message>
    <message>
        <source>Off: nothing protects the home</source>
        <translation>Aus: Nichts schützt die Wohnung</translation>
    </message>
    <message>
        <source>Temperature for all</source>
        <translation>Temperatur für alle</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>für %n&#x202f;h</numerusform>
            <numerusform>für %n&#x202f;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the boost</source>
        <translation>Dauer des Boosts</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <translation>
            <numerusform>für %n&#x202f;min</numerusform>
            <numerusform>für %n&#x202f;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Frost or heat protection</source>
        <translation>Frost- oder Hitzeschutz</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Going away</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>The thermostats stay so until you switch them back: neither Legrand&apos;s service nor Tepore ends it by itself. Thermostat ▸ Everything back to Automatic does it, from wherever you are.</source>
        <translation>Die Thermostate bleiben so, bis Sie sie zurückschalten: Weder Legrands Dienst noch Tepore beendet das von selbst. Das geht mit Thermostat ▸ Alles zurück auf Automatik, wo immer Sie sind.</translation>
    </message>
    <message>
        <source>Everything back to Automatic</source>
        <translation>Alles zurück auf Automatik</translation>
    </message>
    <message>
        <source>Each thermostat follows the program it followed last.</source>
        <translation>Jedes Thermostat folgt dem Programm, dem es zuletzt gefolgt ist.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The thermostats are set again.</source>
        <translation>Die Thermostate werden erneut eingestellt.</translation>
    </message>
    <message>
        <source>The thermostats go back to what they were.</source>
        <translation>Die Thermostate werden wieder so eingestellt wie zuvor.</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht abgelesen</translation>
    </message>
    <message>
        <source>not reachable at the last reading</source>
        <translation>bei der letzten Ablesung nicht erreichbar</translation>
    </message>
    <message>
        <source>already in Automatic</source>
        <translation>schon auf Automatik</translation>
    </message>
    <message numerus="yes">
        <source>Set %n thermostat(s)</source>
        <translation>
            <numerusform>%n Thermostat einstellen</numerusform>
            <numerusform>%n Thermostate einstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sent. Each card says when its thermostat confirms.</source>
        <translation>
            <numerusform>%1 von %n gesendet. Die Karte zeigt, wann das Thermostat bestätigt.</numerusform>
            <numerusform>%1 von %n gesendet. Jede Karte zeigt, wann ihr Thermostat bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Fehlgeschlagenes erneut senden (%n)</numerusform>
            <numerusform>Fehlgeschlagene erneut senden (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <comment>what is known</comment>
        <translation>nicht sicher: %1</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <comment>why</comment>
        <translation>nicht geändert: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <comment>why</comment>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>They are set one after the other, a second apart. Edit ▸ Undo takes all of it back.</source>
        <translation>Sie werden nacheinander eingestellt, im Abstand einer Sekunde. Bearbeiten ▸ Rückgängig nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>This will use about %n of some %1 requests left today: each change is read back.</source>
        <translation>
            <numerusform>Das verbraucht etwa %n von rund %1 Anfragen, die heute übrig sind: Jede Änderung wird zurückgelesen.</numerusform>
            <numerusform>Das verbraucht etwa %n von rund %1 Anfragen, die heute übrig sind: Jede Änderung wird zurückgelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where to keep the sign-in</source>
        <translation>Wo die Anmeldung liegen soll</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it safely.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sie sicher aufbewahren könnte.</translation>
    </message>
    <message>
        <source>In a &amp;file that only you can read</source>
        <translation>In einer &amp;Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Nowhere: &amp;ask at every start</source>
        <translation>Nirgends: bei jedem Start &amp;fragen</translation>
    </message>
    <message>
        <source>A passphrase of your own locks the file; Tepore asks for it once at every start. If you forget it, you sign in again and nothing else is lost.</source>
        <translation>Eine eigene Passphrase verschließt die Datei; Tepore fragt bei jedem Start einmal danach. Wenn Sie sie vergessen, melden Sie sich neu an; sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The passphrase &amp;once more</source>
        <translation>Passphrase noch &amp;einmal</translation>
    </message>
    <message>
        <source>Nothing secret is stored. At every start you enter the client secret and the subscription key, and sign in in the browser.</source>
        <translation>Nichts Geheimes wird gespeichert. Bei jedem Start geben Sie das Client Secret und den Abo-Schlüssel ein und melden sich im Browser an.</translation>
    </message>
    <message>
        <source>I have &amp;forgotten it…</source>
        <translation>&amp;Vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>It opens the file with your sign-in, until Tepore is closed.</source>
        <translation>Sie öffnet die Datei mit Ihrer Anmeldung, bis Tepore geschlossen wird.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>In Datei aufbewahren</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Bei jedem Start fragen</translation>
    </message>
    <message numerus="yes">
        <source>Please take at least %n character(s).</source>
        <translation>
            <numerusform>Bitte nehmen Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte nehmen Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Das ist nicht die Passphrase der Datei.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei ließ sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read now (%n request(s))</source>
        <translation>
            <numerusform>Jetzt ablesen (%n Anfrage)</numerusform>
            <numerusform>Jetzt ablesen (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Schon aktuell</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n ausblenden</numerusform>
            <numerusform>%n ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1… (about %n request(s))</source>
        <comment>so many thermostats</comment>
        <translation>
            <numerusform>%1 einstellen&#xa0;… (etwa %n Anfrage)</numerusform>
            <numerusform>%1 einstellen&#xa0;… (etwa %n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird abgelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Settings – Tepore</source>
        <translation>Einstellungen – Tepore</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Going to a thermostat</source>
        <translation>Zu einem Thermostat gehen</translation>
    </message>
    <message>
        <source>On a thermostat&apos;s card</source>
        <translation>Auf der Karte eines Thermostats</translation>
    </message>
    <message>
        <source>Warmer, cooler</source>
        <translation>Wärmer, kühler</translation>
    </message>
    <message>
        <source>Type a temperature</source>
        <translation>Temperatur eingeben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation>Zur nächsten Karte</translation>
    </message>
    <message>
        <source>Take back what is not sent yet</source>
        <translation>Noch nicht Gesendetes zurücknehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Boost for 30, 60 or 90 minutes</source>
        <translation>Boost für 30, 60 oder 90 Minuten</translation>
    </message>
    <message>
        <source>B, then 3, 6 or 9</source>
        <translation>B, dann 3, 6 oder 9</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Boost beenden</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Umschalt+B</translation>
    </message>
    <message>
        <source>A key that works from every program: let the keyboard settings of your desktop run one of these, with your thermostat&apos;s name. Tepore itself takes no key away from other programs.</source>
        <translation>Eine Taste, die aus jedem Programm wirkt: Lassen Sie in den Tastatureinstellungen Ihres Desktops einen dieser Befehle ausführen, mit dem Namen Ihres Thermostats. Tepore selbst nimmt anderen Programmen keine Taste weg.</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Wohnungen und Thermostate</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Tepore could not be started</source>
        <translation>Tepore konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>It runs already and does not answer, or its folder cannot be written to: %1. Wait a moment, or end it, and start Tepore again.</source>
        <translation>Es läuft bereits und antwortet nicht, oder in seinen Ordner kann nicht geschrieben werden: %1. Warten Sie einen Moment oder beenden Sie es, und starten Sie Tepore neu.</translation>
    </message>
    <message>
        <source>Its folder cannot be made: %1. Look who may write there, and whether the disk is full.</source>
        <translation>Sein Ordner lässt sich nicht anlegen: %1. Prüfen Sie, wer dort schreiben darf und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The sample data could not be prepared. Look whether the disk is full, or install Tepore again.</source>
        <translation>Die Beispieldaten konnten nicht vorbereitet werden. Prüfen Sie, ob der Datenträger voll ist, oder installieren Sie Tepore neu.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message numerus="yes">
        <source>%n heating</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n heizt</numerusform>
            <numerusform>%n heizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooling</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n kühlt</numerusform>
            <numerusform>%n kühlen</numerusform>
        </translation>
    </message>
    <message>
        <source>All idle</source>
        <translation>Alle ruhen</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n ruht</numerusform>
            <numerusform>%n ruhen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>a temperature</comment>
        <translation>%1 im Mittel</translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n nicht erreicht</numerusform>
            <numerusform>%n nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old reading(s)</source>
        <translation>
            <numerusform>%n veralteter Messwert</numerusform>
            <numerusform>%n veraltete Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n noch nicht abgelesen</numerusform>
            <numerusform>%n noch nicht abgelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>coldest %1, %2</source>
        <comment>a temperature, a thermostat</comment>
        <translation>am kältesten %1, %2</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a thermostat or page</source>
        <translation>Zu einem Thermostat oder einer Seite gehen</translation>
    </message>
    <message>
        <source>A thermostat, a home, a page…</source>
        <translation>Ein Thermostat, eine Wohnung, eine Seite&#xa0;…</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Esc leaves.</source>
        <comment>what was looked for</comment>
        <translation>Nichts heißt „%1“. Esc schließt die Suche.</translation>
    </message>
</context>
<context>
    <name>TemperatureDial</name>
    <message>
        <source>Set to</source>
        <translation>Soll</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>Please enter a temperature between %1 and %2.</source>
        <translation>Bitte geben Sie eine Temperatur zwischen %1 und %2 ein.</translation>
    </message>
</context>
<context>
    <name>TerminalErrand</name>
    <message>
        <source>“%1” could be any of: %2. Type more of the name.</source>
        <translation>„%1“ kann mehreres sein: %2. Geben Sie mehr vom Namen an.</translation>
    </message>
    <message>
        <source>no thermostat is known yet. “tepore status --refresh” asks for them.</source>
        <translation>noch ist kein Thermostat bekannt. „tepore status --refresh“ fragt danach.</translation>
    </message>
    <message>
        <source>there is no thermostat “%1”. There are: %2.</source>
        <translation>es gibt kein Thermostat „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>name one thermostat; a name with spaces goes between quotes.</source>
        <translation>nennen Sie ein Thermostat; ein Name mit Leerzeichen steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>--boost takes 30, 60 or 90 minutes, and not “%1”.</source>
        <translation>--boost nimmt 30, 60 oder 90 Minuten an, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program&apos;s name, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no program of %1 is known by name. Give its number.</source>
        <translation>kein Programm von %1 ist mit Namen bekannt. Geben Sie seine Nummer an.</translation>
    </message>
    <message>
        <source>there is no program “%1”. There are: %2.</source>
        <translation>es gibt kein Programm „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--to takes a temperature between %1 and %2, and not “%3”.</source>
        <translation>--to nimmt eine Temperatur zwischen %1 und %2 an, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 has no set point now. Give one with --to.</source>
        <translation>%1 hat jetzt keine Solltemperatur. Geben Sie eine mit --to an.</translation>
    </message>
    <message>
        <source>only one of --until and --for can be said.</source>
        <translation>nur eines von --until und --for lässt sich angeben.</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90m, 2h or 1h30m, and not “%1”.</source>
        <translation>--for nimmt eine Dauer wie 90m, 2h oder 1h30m an, nicht „%1“.</translation>
    </message>
    <message>
        <source>--until takes a time such as 22:30, 2026-12-24T18:00 or “changed”, and not “%1”.</source>
        <translation>--until nimmt eine Zeit wie 22:30, 2026-12-24T18:00 oder „changed“ an, nicht „%1“.</translation>
    </message>
    <message>
        <source>--until %1 is over already.</source>
        <translation>--until %1 ist schon vorbei.</translation>
    </message>
    <message>
        <source>a day is written as 2026-11-01, and not “%1”.</source>
        <translation>ein Tag wird wie 2026-11-01 geschrieben, nicht „%1“.</translation>
    </message>
    <message>
        <source>say --csv: there is no other form.</source>
        <translation>geben Sie --csv an: Eine andere Form gibt es nicht.</translation>
    </message>
    <message>
        <source>say what to set: --to, --warmer, --cooler, --boost, --auto, --off or --protect.</source>
        <translation>geben Sie an, was einzustellen ist: --to, --warmer, --cooler, --boost, --auto, --off oder --protect.</translation>
    </message>
    <message>
        <source>only one of --to, --warmer, --cooler, --boost, --auto, --off and --protect can be set.</source>
        <translation>nur eines von --to, --warmer, --cooler, --boost, --auto, --off und --protect lässt sich einstellen.</translation>
    </message>
</context>
<context>
    <name>TerminalRequest</name>
    <message>
        <source>[THERMOSTAT…]</source>
        <translation>[THERMOSTAT…]</translation>
    </message>
    <message>
        <source>Show the last readings and their age; no request is made.</source>
        <translation>Zeigt die letzten Messwerte und ihr Alter; ohne Anfrage.</translation>
    </message>
    <message>
        <source>THERMOSTAT</source>
        <translation>THERMOSTAT</translation>
    </message>
    <message>
        <source>Set a thermostat, and wait until it was read back.</source>
        <translation>Stellt ein Thermostat ein und wartet, bis es wieder abgelesen ist.</translation>
    </message>
    <message>
        <source>--csv [THERMOSTAT…]</source>
        <translation>--csv [THERMOSTAT…]</translation>
    </message>
    <message>
        <source>Write the kept readings as CSV; no request is made.</source>
        <translation>Schreibt die aufbewahrten Messwerte als CSV; ohne Anfrage.</translation>
    </message>
    <message>
        <source>For programs: see the manual page.</source>
        <translation>Für Programme: siehe die Handbuchseite.</translation>
    </message>
    <message>
        <source>Read anew first: one request for each thermostat.</source>
        <translation>Zuerst neu ablesen: eine Anfrage für jedes Thermostat.</translation>
    </message>
    <message>
        <source>Only the names, a line each.</source>
        <translation>Nur die Namen, einer je Zeile.</translation>
    </message>
    <message>
        <source>TEMPERATURE</source>
        <translation>TEMPERATUR</translation>
    </message>
    <message>
        <source>By hand, to this: 21.5 or 21,5.</source>
        <translation>Manuell, auf diese: 21.5 oder 21,5.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>set: by hand until 22:30, 2026-12-24T18:00 or “changed”. history: until that day, and with it.</source>
        <translation>set: manuell bis 22:30, 2026-12-24T18:00 oder „changed“. history: bis zu diesem Tag, einschließlich.</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>By hand for 90m, 2h or 1h30m.</source>
        <translation>Manuell für 90m, 2h oder 1h30m.</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>Full power for 30, 60 or 90 minutes.</source>
        <translation>Volle Leistung für 30, 60 oder 90 Minuten.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>By a program, by its name or number; else by the last one.</source>
        <translation>Nach einem Programm, mit Namen oder Nummer; sonst nach dem letzten.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>Frost protection, or heat protection.</source>
        <translation>Frostschutz oder Hitzeschutz.</translation>
    </message>
    <message>
        <source>End once the cloud has taken it.</source>
        <translation>Enden, sobald die Cloud es angenommen hat.</translation>
    </message>
    <message>
        <source>As CSV; there is no other form.</source>
        <translation>Als CSV; eine andere Form gibt es nicht.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>From that day on, 2026-11-01; else all.</source>
        <translation>Ab diesem Tag, 2026-11-01; sonst alles.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Into this file, instead of the terminal.</source>
        <translation>In diese Datei statt ins Terminal.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>The profile in this folder.</source>
        <translation>Das Profil in diesem Ordner.</translation>
    </message>
    <message>
        <source>On sample data.</source>
        <translation>Mit Beispieldaten.</translation>
    </message>
    <message>
        <source>Sign in here instead.</source>
        <translation>Stattdessen hier anmelden.</translation>
    </message>
    <message>
        <source>Ask here instead.</source>
        <translation>Stattdessen hier anfragen.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies hier anzeigen.</translation>
    </message>
    <message>
        <source>there is no command “%1”. “tepore --help” lists them.</source>
        <translation>es gibt keinen Befehl „%1“. „tepore --help“ nennt alle.</translation>
    </message>
    <message>
        <source>there is no option “%1”. “tepore --help” lists them.</source>
        <translation>es gibt keine Option „%1“. „tepore --help“ nennt alle.</translation>
    </message>
    <message>
        <source>“--%1” takes no value.</source>
        <translation>„--%1“ nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>“--%1” needs a value.</source>
        <translation>„--%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>“--%1” was given twice.</source>
        <translation>„--%1“ wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>no command was given. “tepore --help” lists them.</source>
        <translation>es wurde kein Befehl angegeben. „tepore --help“ nennt alle.</translation>
    </message>
    <message>
        <source>“--%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>„--%1“ gehört nicht zu „%2“. „tepore %2 --help“ nennt, was dazugehört.</translation>
    </message>
    <message>
        <source>Look for what is wrong; no request is made.</source>
        <translation>Nachsehen, was nicht stimmt; ohne Anfrage.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>„%1“ gehört nicht zu „%2“. „tepore %2 --help“ nennt, was dazugehört.</translation>
    </message>
    <message>
        <source>Warmer by one step, as “+” in the window.</source>
        <translation>Um eine Stufe wärmer, wie „+“ im Fenster.</translation>
    </message>
    <message>
        <source>Cooler by one step, as “−” in the window.</source>
        <translation>Um eine Stufe kühler, wie „−“ im Fenster.</translation>
    </message>
</context>
<context>
    <name>TerminalWords</name>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1, eingestellt auf %2</translation>
    </message>
    <message>
        <source>The last readings that are kept; no request was made. “tepore status --refresh” reads anew.</source>
        <translation>Die letzten aufbewahrten Messwerte; keine Anfrage wurde gestellt. „tepore status --refresh“ liest neu ab.</translation>
    </message>
    <message>
        <source>Read less than a minute ago; no request was made.</source>
        <translation>Vor weniger als einer Minute abgelesen; keine Anfrage wurde gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made, %1 of 500 left in these 24 hours.</source>
        <translation>
            <numerusform>%n Anfrage gestellt, %1 von 500 in diesen 24 Stunden übrig.</numerusform>
            <numerusform>%n Anfragen gestellt, %1 von 500 in diesen 24 Stunden übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: another change took its place before it was confirmed. “tepore status” shows what was read last.</source>
        <translation>%1: Eine andere Änderung ersetzte diese, bevor sie bestätigt war. „tepore status“ zeigt, was zuletzt abgelesen wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat, what became of its change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was interrupted. “tepore status --refresh” shows what holds now.</source>
        <translation>es wurde unterbrochen. „tepore status --refresh“ zeigt, was jetzt gilt.</translation>
    </message>
    <message>
        <source>%1. Open Tepore: it leads through it.</source>
        <comment>what is wrong</comment>
        <translation>%1. Öffnen Sie Tepore: Es zeigt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>%1. Try again later.</source>
        <comment>what is wrong</comment>
        <translation>%1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <comment>what is wrong</comment>
        <translation>%1. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the history cannot be read: %1. “tepore” shows more about it.</source>
        <translation>der Verlauf lässt sich nicht lesen: %1. „tepore“ zeigt mehr dazu.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1. Choose another with --output.</source>
        <translation>die Datei lässt sich nicht schreiben: %1. Wählen Sie eine andere mit --output.</translation>
    </message>
    <message>
        <source>no account is linked here. Open Tepore and link your thermostats, or name the profile with --profile.</source>
        <translation>hier ist kein Konto verknüpft. Öffnen Sie Tepore und verknüpfen Sie Ihre Thermostate, oder nennen Sie das Profil mit --profile.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) written.</source>
        <translation>
            <numerusform>%n Messwert geschrieben.</numerusform>
            <numerusform>%n Messwerte geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was read yet. “tepore status --refresh” does it.</source>
        <translation>noch wurde nichts abgelesen. „tepore status --refresh“ tut es.</translation>
    </message>
    <message>
        <source>the sample data could not be prepared.</source>
        <translation>die Beispieldaten ließen sich nicht vorbereiten.</translation>
    </message>
    <message>
        <source>Tepore runs with this profile and does not answer, or the profile&apos;s folder cannot be written to. Nothing was changed; close Tepore and try again.</source>
        <translation>Tepore läuft mit diesem Profil und antwortet nicht, oder der Ordner des Profils ist nicht beschreibbar. Nichts wurde geändert; schließen Sie Tepore und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Tepore ended before it was known what became of it. “tepore status --refresh” shows it.</source>
        <translation>Tepore endete, bevor bekannt war, was daraus wurde. „tepore status --refresh“ zeigt es.</translation>
    </message>
    <message>
        <source>%1. Your sign-in is kept there; try again when it does.</source>
        <comment>the keyring does not answer</comment>
        <translation>%1. Dort liegt Ihre Anmeldung; versuchen Sie es wieder, wenn er antwortet.</translation>
    </message>
    <message>
        <source>%1. Look at the proxy in Tepore&apos;s settings.</source>
        <comment>what is wrong</comment>
        <translation>%1. Prüfen Sie den Proxy in Tepores Einstellungen.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <comment>a thermostat, why</comment>
        <translation>%1: Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>ThermostatCard</name>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Warmer by %1, %2</source>
        <translation>Um %1 wärmer, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Um %1 kühler, %2</translation>
    </message>
    <message>
        <source>Mode, %1</source>
        <translation>Modus, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>Temperature unknown</source>
        <translation>Temperatur unbekannt</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Luftfeuchte %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Luftfeuchte unbekannt</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>Warten auf die erste Ablesung</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Read now (%1)</source>
        <comment>its price in requests</comment>
        <translation>Jetzt ablesen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Read this thermostat now (%n request(s))</source>
        <translation>
            <numerusform>Dieses Thermostat jetzt ablesen (%n Anfrage)</numerusform>
            <numerusform>Dieses Thermostat jetzt ablesen (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Eingestellt auf %1</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Um %1 wärmer</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Um %1 kühler</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Wählen Sie zuerst Automatik oder Manuell</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten&#xa0;…</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Modus&#xa0;…</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Boost beenden</translation>
    </message>
    <message>
        <source>Boost…</source>
        <translation>Boost&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ThermostatList</name>
    <message>
        <source>Thermostats</source>
        <translation>Thermostate</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Wählen Sie zuerst Automatik oder Manuell</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Um %1 wärmer</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Um %1 kühler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what becomes of a command</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ThermostatMenu</name>
    <message>
        <source>&amp;Warmer by %1</source>
        <translation>Um %1 &amp;wärmer</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>Um %1 &amp;kühler</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automatik · %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message numerus="yes">
        <source>Manual, %1 for %n h</source>
        <translation>
            <numerusform>Manuell, %1 für %n&#x202f;h</numerusform>
            <numerusform>Manuell, %1 für %n&#x202f;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Manual, %1 until I change it</source>
        <translation>Manuell, %1 bis auf Weiteres</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost für %n&#x202f;min</numerusform>
            <numerusform>Boost für %n&#x202f;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Boost beenden</translation>
    </message>
    <message>
        <source>Manual, %1 %2</source>
        <comment>a temperature, until when</comment>
        <translation>Manuell, %1 %2</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
</context>
<context>
    <name>ThermostatTable</name>
    <message>
        <source>Waiting for the first reading</source>
        <translation>Warten auf die erste Ablesung</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Abgelesen</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>Tiefst- bis Höchstwert</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>set</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date on an axis, in Qt&apos;s letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of the week and of the month on an axis, in Qt&apos;s letters</comment>
        <translation>ddd d.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Change end</source>
        <translation>Ende ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what it was set to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>&amp;Open Tepore</source>
        <translation>Tepore ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No thermostats yet</source>
        <translation>Noch keine Thermostate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, reading</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n weiteres&#xa0;…</numerusform>
            <numerusform>%n weitere&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warmer by %1</source>
        <translation>Um %1 &amp;wärmer</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>Um %1 &amp;kühler</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>Warmer by 0.5, thermostat, temperature</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Boost</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>Abwe&amp;senheit&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh now (%n request(s))</source>
        <translation>
            <numerusform>Jetzt &amp;aktualisieren (%n Anfrage)</numerusform>
            <numerusform>Jetzt &amp;aktualisieren (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Aktualisieren: schon aktuell</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Aktualisieren: wird abgelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: not possible, changed elsewhere since</source>
        <translation>&amp;Rückgängig: nicht möglich, inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>&amp;Undo: not now (%1)</source>
        <comment>why</comment>
        <translation>&amp;Rückgängig: nicht jetzt (%1)</translation>
    </message>
    <message>
        <source>&amp;Redo: not now (%1)</source>
        <comment>why</comment>
        <translation>&amp;Wiederholen: nicht jetzt (%1)</translation>
    </message>
    <message>
        <source>&amp;Undo: do not send %1 to %2</source>
        <comment>a setting, a thermostat</comment>
        <translation>&amp;Rückgängig: %1 nicht an %2 senden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: set %1 thermostats again (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Wiederholen: %1 Thermostate erneut einstellen (etwa %n Anfrage)</numerusform>
            <numerusform>&amp;Wiederholen: %1 Thermostate erneut einstellen (etwa %n Anfragen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %1 thermostats back to what they were (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Rückgängig: %1 Thermostate wie zuvor (etwa %n Anfrage)</numerusform>
            <numerusform>&amp;Rückgängig: %1 Thermostate wie zuvor (etwa %n Anfragen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Wiederholen: %1, %2 (etwa %n Anfrage)</numerusform>
            <numerusform>&amp;Wiederholen: %1, %2 (etwa %n Anfragen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: back to %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Rückgängig: zurück zu %1, %2 (etwa %n Anfrage)</numerusform>
            <numerusform>&amp;Rückgängig: zurück zu %1, %2 (etwa %n Anfragen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlinkDialog</name>
    <message>
        <source>Unlink this account</source>
        <translation>Dieses Konto trennen</translation>
    </message>
    <message>
        <source>Unlink this account?</source>
        <translation>Dieses Konto trennen?</translation>
    </message>
    <message>
        <source>Tepore forgets the sign-in and the four values: client ID, client secret, subscription key and Reply URL. To link again you need them once more.</source>
        <translation>Tepore vergisst die Anmeldung und die vier Werte: Client ID, Client Secret, Abo-Schlüssel und Reply URL. Um neu zu verknüpfen, brauchen Sie sie wieder.</translation>
    </message>
    <message>
        <source>The count of today&apos;s requests stays, because Legrand goes on counting them.</source>
        <translation>Die Zählung der heutigen Anfragen bleibt, weil Legrand weiter mitzählt.</translation>
    </message>
    <message>
        <source>Legrand is not told of this. To withdraw the permission too, use your account&apos;s pages at Legrand, or switch off Account ▸ Third-party access in the phone app “Thermostat”: that shuts out every other program as well.</source>
        <translation>Legrand erfährt davon nichts. Um auch die Erlaubnis zurückzuziehen, nutzen Sie die Seiten Ihres Kontos bei Legrand, oder schalten Sie in der Handy-App „Thermostat“ Konto ▸ Zugriff Dritter aus: Das sperrt auch jedes andere Programm aus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Keep the readings and their history</source>
        <translation>Messwerte und ihren Verlauf &amp;aufbewahren</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Heat protection</source>
        <translation>Hitzeschutz</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Frostschutz</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Unbekannter Modus</translation>
    </message>
    <message>
        <source>Unknown mode “%1”</source>
        <translation>Unbekannter Modus „%1“</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>Unbekannt, ob aktiv</translation>
    </message>
    <message>
        <source>Was idle</source>
        <translation>Ruhte</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Was cooling</source>
        <translation>Kühlte</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt</translation>
    </message>
    <message>
        <source>Was heating</source>
        <translation>Heizte</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizt</translation>
    </message>
    <message>
        <source>Was running</source>
        <translation>Lief</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>built-in program</source>
        <translation>eingebautes Programm</translation>
    </message>
    <message>
        <source>program %1</source>
        <translation>Programm %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 left)</source>
        <comment>what, until when, a duration</comment>
        <translation>%1 %2 (noch %3)</translation>
    </message>
    <message>
        <source>%1 – then back to %2</source>
        <comment>Boost until a time – then back to a mode</comment>
        <translation>%1 – danach wieder %2</translation>
    </message>
    <message>
        <source>%1, next change %2</source>
        <translation>%1, Wechsel %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, until when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 until changed</source>
        <translation>%1 bis auf Weiteres</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Noch kein Messwert</translation>
    </message>
    <message>
        <source>Old reading, %1</source>
        <translation>Veraltet, %1</translation>
    </message>
    <message>
        <source>%1 – sending in a moment</source>
        <translation>%1 – wird gleich gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Someone is using the thermostat&apos;s screen. Sending %1 again in %n s</source>
        <translation>
            <numerusform>Jemand benutzt das Display des Thermostats. %1 wird in %n&#x202f;s erneut gesendet</numerusform>
            <numerusform>Jemand benutzt das Display des Thermostats. %1 wird in %n&#x202f;s erneut gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>%1 wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Sent %1, the thermostat does not show it yet</source>
        <translation>Gesendet %1, das Thermostat zeigt es noch nicht</translation>
    </message>
    <message>
        <source>Sent %1 · waiting for the thermostat</source>
        <translation>Gesendet %1 · warten auf das Thermostat</translation>
    </message>
    <message>
        <source>Confirmed %1 · %2, rounded by the thermostat</source>
        <translation>Bestätigt %1 · %2, vom Thermostat gerundet</translation>
    </message>
    <message>
        <source>Confirmed %1 · %2</source>
        <translation>Bestätigt %1 · %2</translation>
    </message>
    <message>
        <source>Not sure that “%1” arrived: %2</source>
        <translation>Nicht sicher, ob „%1“ angekommen ist: %2</translation>
    </message>
    <message>
        <source>Sent %1, not confirmed yet: %2</source>
        <translation>Gesendet %1, noch nicht bestätigt: %2</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. It may take half degrees only.</source>
        <translation>Gewünscht: %1, das Thermostat meldet %2. Vielleicht nimmt es nur halbe Grade an.</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. Changed on the wall or by the program?</source>
        <translation>Gewünscht: %1, das Thermostat meldet %2. An der Wand oder durch das Programm geändert?</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch kein Messwert</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>a temperature, an age</comment>
        <translation>zuletzt %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>Luftfeuchte %1</translation>
    </message>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, set to a temperature</comment>
        <translation>%1, eingestellt auf %2</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>America</source>
        <translation>Amerika</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlantik</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Indischer Ozean</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pazifik</translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s)</source>
        <comment>a time zone</comment>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>Rome</source>
        <comment>the city</comment>
        <translation>Rom</translation>
    </message>
</context>
<context>
    <name>ZoneQuestion</name>
    <message>
        <source>Is your home still in the time zone of %1?</source>
        <comment>a city</comment>
        <translation>Ist Ihre Wohnung noch in der Zeitzone von %1?</translation>
    </message>
    <message>
        <source>Is “%1” still in the time zone of %2?</source>
        <comment>a home, a city</comment>
        <translation>Ist „%1“ noch in der Zeitzone von %2?</translation>
    </message>
    <message>
        <source>This computer now goes by the time of %1. When a setting ends is told to the thermostats in the home&apos;s own time; nothing changes unless you say so.</source>
        <comment>a city</comment>
        <translation>Dieser Computer richtet sich jetzt nach der Zeit von %1. Das Ende einer Einstellung wird den Thermostaten in der Zeit der Wohnung mitgeteilt; ohne Ihr Zutun ändert sich nichts.</translation>
    </message>
    <message>
        <source>No, it moved here</source>
        <comment>the home</comment>
        <translation>Nein, sie ist jetzt hier</translation>
    </message>
</context>
</TS>
