<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tepore</source>
        <translation>Informazioni su Tepore</translation>
    </message>
    <message>
        <source>Tepore %1</source>
        <translation>Tepore %1</translation>
    </message>
    <message>
        <source>Shows and controls BTicino and Legrand Smarther chronothermostats.</source>
        <translation>Mostra e regola i cronotermostati Smarther di BTicino e Legrand.</translation>
    </message>
    <message>
        <source>Not affiliated with BTicino or Legrand. It talks only to Legrand&apos;s sign-in and thermostat service; no telemetry.</source>
        <translation>Non affiliato a BTicino o Legrand. Parla solo con il servizio di accesso e quello dei termostati di Legrand; nessuna telemetria.</translation>
    </message>
    <message>
        <source>Tepore&apos;s page</source>
        <translation>La pagina di Tepore</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licenza</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, QtKeychain, libsodium, OpenSSL and SQLite.</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva. Realizzato con Qt %1, QtKeychain, libsodium, OpenSSL e SQLite.</translation>
    </message>
</context>
<context>
    <name>AccountNotices</name>
    <message>
        <source>The keyring still holds the old account</source>
        <translation>Il portachiavi contiene ancora il vecchio account</translation>
    </message>
    <message>
        <source>It was unlinked, but the keyring did not let go of its entry. Tepore tries again at every start until it is gone.</source>
        <translation>È stato scollegato, ma la sua voce è rimasta nel portachiavi. Tepore riprova a ogni avvio finché non riesce a toglierla.</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>Il client secret scade presto, al più tardi %1</translation>
    </message>
    <message>
        <source>Secrets last a year. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Un secret dura un anno. Creane uno nuovo sul portale e inseriscilo qui; non cambia nient&apos;altro.</translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>Il client secret ha più di un anno</translation>
    </message>
    <message>
        <source>Legrand may refuse it any day. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Legrand potrebbe rifiutarlo da un giorno all&apos;altro. Creane uno nuovo sul portale e inseriscilo qui; non cambia nient&apos;altro.</translation>
    </message>
    <message>
        <source>If this lasts until %1, you have to sign in again: a sign-in ends after 90 days without use.</source>
        <comment>a date</comment>
        <translation>Se la situazione dura fino a %1, dovrai accedere di nuovo: un accesso termina dopo 90 giorni senza uso.</translation>
    </message>
    <message>
        <source>After that you probably have to sign in again: a sign-in ends after 90 days without use.</source>
        <translation>Dopo, probabilmente dovrai accedere di nuovo: un accesso termina dopo 90 giorni senza uso.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>nella Gestione credenziali di Windows</translation>
    </message>
    <message>
        <source>this Mac&apos;s keychain</source>
        <translation>nel portachiavi di questo Mac</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Torna alla panoramica</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Accesso come</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Data di accesso</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Ultimo rinnovo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Accedi di &amp;nuovo</translation>
    </message>
    <message>
        <source>Your values from the portal</source>
        <translation>I tuoi valori del portale</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Chiave di abbonamento</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>Secrets kept in</source>
        <translation>Dati segreti</translation>
    </message>
    <message>
        <source>Replace se&amp;cret…</source>
        <translation>Sostituisci il s&amp;ecret…</translation>
    </message>
    <message>
        <source>Replace subscription &amp;key…</source>
        <translation>Sostituisci la &amp;chiave di abbonamento…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Scollega</translation>
    </message>
    <message>
        <source>Tepore forgets this account. Your thermostats and the phone app are not touched.</source>
        <translation>Tepore dimentica questo account. I tuoi termostati e l&apos;app del telefono non vengono toccati.</translation>
    </message>
    <message>
        <source>&amp;Unlink…</source>
        <translation>Sco&amp;llega…</translation>
    </message>
    <message>
        <source>Not while the keyring is closed</source>
        <translation>Non con il portachiavi chiuso</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal</source>
        <translation>Legrand lo comunica al prossimo rinnovo</translation>
    </message>
    <message>
        <source>As Legrand told, until %1. For information only: not verified, and nothing depends on it.</source>
        <translation>Come indicato da Legrand, valido fino a: %1. Solo per informazione: non è verificato e non ne dipende nulla.</translation>
    </message>
    <message>
        <source>As Legrand told. For information only: not verified, and nothing depends on it.</source>
        <translation>Come indicato da Legrand. Solo per informazione: non è verificato e non ne dipende nulla.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>%1, more than 90 days ago</source>
        <comment>a date</comment>
        <translation>%1, più di 90 giorni fa</translation>
    </message>
    <message>
        <source>%1; it lasts until %2 if Tepore is not used</source>
        <comment>how long ago, a date</comment>
        <translation>%1; se non usi Tepore, dura fino a %2</translation>
    </message>
    <message>
        <source>none: please sign in again</source>
        <translation>nessuna: accedi di nuovo</translation>
    </message>
    <message>
        <source>valid until %1, then renewed by itself</source>
        <comment>a moment</comment>
        <translation>valida fino a: %1; poi si rinnova da sola</translation>
    </message>
    <message>
        <source>renewed with the next request</source>
        <translation>si rinnova con la prossima richiesta</translation>
    </message>
    <message>
        <source>none: the keyring is closed</source>
        <translation>nessuna: il portachiavi è chiuso</translation>
    </message>
    <message>
        <source>in use here since %1; it ends a year after it was made, on %2 at the latest</source>
        <comment>two dates</comment>
        <translation>in uso qui da %1; scade un anno dopo la creazione, al più tardi %2</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non mostrato</translation>
    </message>
    <message>
        <source>not shown; primary and secondary both work</source>
        <translation>non mostrata; vanno bene sia la primaria sia la secondaria</translation>
    </message>
    <message>
        <source>The new secret works and has taken the old one&apos;s place.</source>
        <translation>Il nuovo secret funziona e ha preso il posto di quello vecchio.</translation>
    </message>
    <message>
        <source>The new subscription key works and has taken the old one&apos;s place.</source>
        <translation>La nuova chiave di abbonamento funziona e ha preso il posto di quella vecchia.</translation>
    </message>
    <message>
        <source>nowhere: you are asked at every start</source>
        <translation>in nessun posto: viene chiesto a ogni avvio</translation>
    </message>
    <message>
        <source>a file that only your passphrase opens</source>
        <translation>in un file che solo la tua frase segreta apre</translation>
    </message>
    <message>
        <source>Another computer signs in by itself, with the same values. A copy of this sign-in would end it on both, because Legrand exchanges it at every use.</source>
        <translation>Un altro computer esegue l&apos;accesso per conto suo, con gli stessi valori. Una copia di questo accesso lo farebbe finire su entrambi, perché Legrand lo cambia a ogni uso.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Da chi</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Torna alla panoramica</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Che cosa mostrare</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>Tutto ciò che conta</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>Modifiche alle impostazioni</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>Every request to Legrand</source>
        <translation>Ogni richiesta a Legrand</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>All thermostats</source>
        <translation>Tutti i termostati</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is read, changed, or goes wrong will be listed here.</source>
        <translation>Non è ancora successo nulla. Qui comparirà ciò che viene letto, ciò che viene cambiato e ciò che va storto.</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>Non è successo nulla del genere.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Dettagli: %1</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore da solo</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>A request</source>
        <translation>Una richiesta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Sending a change</source>
        <translation>Invio di una modifica</translation>
    </message>
    <message>
        <source>Looking for homes</source>
        <translation>Ricerca delle case</translation>
    </message>
    <message>
        <source>Looking for a home&apos;s thermostats</source>
        <translation>Ricerca dei termostati di una casa</translation>
    </message>
    <message>
        <source>Reading the programs&apos; names</source>
        <translation>Lettura dei nomi dei programmi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>how it ended was not seen</source>
        <translation>esito non visto</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a request, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Un termostato non più presente</translation>
    </message>
    <message>
        <source>In Tepore</source>
        <translation>In Tepore</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore da solo</translation>
    </message>
    <message>
        <source>Outside Tepore</source>
        <translation>Fuori da Tepore</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Il programma</translation>
    </message>
    <message>
        <source>Legrand</source>
        <translation>Legrand</translation>
    </message>
    <message>
        <source>It happened within %1 before: then it was read the last time.</source>
        <comment>a duration</comment>
        <translation>È successo al massimo %1 prima: a quel momento risale la lettura precedente.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accettata</translation>
    </message>
    <message>
        <source>This computer or its network</source>
        <comment>where a failure came from</comment>
        <translation>Questo computer o la sua rete</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the proxy</comment>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>This one: HTTP</source>
        <comment>the proxy</comment>
        <translation>Questo: HTTP</translation>
    </message>
    <message>
        <source>This one: SOCKS5</source>
        <comment>the proxy</comment>
        <translation>Questo: SOCKS5</translation>
    </message>
    <message>
        <source>Its name and port</source>
        <comment>of the proxy</comment>
        <translation>Il suo nome e la porta</translation>
    </message>
    <message>
        <source>Proxy: name or IP address</source>
        <translation>Proxy: nome o indirizzo IP</translation>
    </message>
    <message>
        <source>Proxy: port</source>
        <translation>Proxy: porta</translation>
    </message>
    <message>
        <source>Only a name or an IP address belongs here, such as proxy.example. Until then nothing changes.</source>
        <translation>Qui va solo un nome o un indirizzo IP, per esempio proxy.example. Fino ad allora non cambia nulla.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until then nothing changes.</source>
        <translation>Una porta è un numero da 1 a 65535. Fino ad allora non cambia nulla.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name and port. Until then nothing changes.</source>
        <translation>Inserisci il nome e la porta del proxy. Fino ad allora non cambia nulla.</translation>
    </message>
    <message>
        <source>A proxy that wants a password lets nothing through: Tepore cannot sign in to one.</source>
        <translation>Un proxy che chiede una password non lascia passare nulla: Tepore non può accedervi.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Check its power and its Wi-Fi. It goes on heating or cooling as it was set last.</source>
        <translation>Controlla l&apos;alimentazione e il Wi-Fi. Intanto il termostato riscalda o raffresca come impostato l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>%1 is not reachable %2</source>
        <comment>a thermostat, since when</comment>
        <translation>%1 non è in linea %2</translation>
    </message>
    <message>
        <source>Last %1, %2.</source>
        <comment>a temperature, an age</comment>
        <translation>Ultima lettura: %1, %2.</translation>
    </message>
    <message>
        <source>%1 is cold: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1: fa freddo, %2</translation>
    </message>
    <message>
        <source>Below your limit of %1.</source>
        <translation>Sotto il tuo limite di %1.</translation>
    </message>
    <message>
        <source>%1 is warm: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1: fa caldo, %2</translation>
    </message>
    <message>
        <source>Above your limit of %1.</source>
        <translation>Sopra il tuo limite di %1.</translation>
    </message>
    <message>
        <source>%1 is humid: %2</source>
        <comment>a thermostat, a humidity</comment>
        <translation>%1: aria umida, %2</translation>
    </message>
    <message>
        <source>Boost has ended: %1</source>
        <comment>a thermostat</comment>
        <translation>Boost terminato: %1</translation>
    </message>
    <message>
        <source>%1 now. %2.</source>
        <comment>a temperature, what it does from here on</comment>
        <translation>Ora %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s) are not reachable</source>
        <translation>
            <numerusform>%n termostato non è in linea</numerusform>
            <numerusform>%n termostati non sono in linea</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Check their power and Wi-Fi. They go on heating or cooling as they were set last.</source>
        <translation>%1. Controlla alimentazione e Wi-Fi. Intanto i termostati riscaldano o raffrescano come impostati l&apos;ultima volta.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are colder than your limits</source>
        <translation>
            <numerusform>%n stanza è più fredda del tuo limite</numerusform>
            <numerusform>%n stanze sono più fredde dei tuoi limiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are warmer than your limits</source>
        <translation>
            <numerusform>%n stanza è più calda del tuo limite</numerusform>
            <numerusform>%n stanze sono più calde dei tuoi limiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are more humid than your limits</source>
        <translation>
            <numerusform>%n stanza è più umida del tuo limite</numerusform>
            <numerusform>%n stanze sono più umide dei tuoi limiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost has ended in %n rooms</source>
        <translation>
            <numerusform>Boost terminato in %n stanza</numerusform>
            <numerusform>Boost terminato in %n stanze</numerusform>
        </translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>Il client secret ha più di un anno</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>Il client secret scade presto, al più tardi %1</translation>
    </message>
    <message>
        <source>Create a new one on the portal and enter it in Tepore; nothing else changes.</source>
        <translation>Creane uno nuovo sul portale e inseriscilo in Tepore; non cambia nient&apos;altro.</translation>
    </message>
    <message>
        <source>A thermostat has not been reachable for two hours</source>
        <translation>Un termostato non è in linea da due ore</translation>
    </message>
    <message>
        <source>A room is colder than its limit</source>
        <translation>Una stanza è più fredda del suo limite</translation>
    </message>
    <message>
        <source>A room is warmer than its limit</source>
        <translation>Una stanza è più calda del suo limite</translation>
    </message>
    <message>
        <source>A room is more humid than its limit</source>
        <translation>Una stanza è più umida del suo limite</translation>
    </message>
    <message>
        <source>A boost has ended</source>
        <translation>Un boost è terminato</translation>
    </message>
    <message>
        <source>Signing in, or something else only you can do, is needed</source>
        <translation>Serve un accesso, o qualcos&apos;altro che puoi fare solo tu</translation>
    </message>
    <message>
        <source>The client secret is about to end</source>
        <translation>Il client secret sta per scadere</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Nascondi</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Posto %1 di %2</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Tepore keeps running</source>
        <translation>Tepore resta in funzione</translation>
    </message>
    <message>
        <source>Its icon is in the tray; choose Quit there to end it. What the window&apos;s close button does is a matter of the settings.</source>
        <translation>La sua icona è nell&apos;area di notifica; per chiuderlo scegli lì Esci. Che cosa fa il pulsante di chiusura della finestra si decide nelle impostazioni.</translation>
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
        <translation>Fatto: accesso eseguito</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tepore.</source>
        <translation>Puoi chiudere questa scheda e tornare a Tepore.</translation>
    </message>
    <message>
        <source>You can close this tab: Tepore shows what to do next.</source>
        <translation>Puoi chiudere questa scheda: Tepore mostra che cosa fare ora.</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in Tepore</source>
        <translation>Questo accesso è stato annullato in Tepore</translation>
    </message>
    <message>
        <source>Go back to Tepore</source>
        <translation>Torna a Tepore</translation>
    </message>
    <message>
        <source>Your part is done. It takes Tepore longer than usual to finish the sign-in with Legrand; it shows how that ends.</source>
        <translation>La tua parte è fatta. A Tepore serve più tempo del solito per concludere l&apos;accesso con Legrand; lì vedrai com&apos;è andata.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Risposta a un altro accesso</translation>
    </message>
    <message>
        <source>For your safety Tepore has ignored it. Close this tab and go on in the newest one that Tepore opened.</source>
        <translation>Per la tua sicurezza Tepore l&apos;ha ignorata. Chiudi questa scheda e continua nella più recente aperta da Tepore.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Thermostats</source>
        <translation>Termostati</translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>Nessuna casa trovata</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access, and check that it is the same account. Then choose View ▸ Look for thermostats.</source>
        <translation>L&apos;accesso è riuscito, ma l&apos;account non mostra case. Nell&apos;app “Thermostat” sul telefono attivare Account ▸ Accesso di terze parti e controllare che l&apos;account sia lo stesso. Poi scegliere Visualizza ▸ Cerca termostati.</translation>
    </message>
    <message>
        <source>Looking for your thermostats…</source>
        <translation>Ricerca dei termostati…</translation>
    </message>
    <message>
        <source>The first readings appear here in a moment.</source>
        <translation>Le prime letture compaiono qui tra un momento.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s), all hidden: neither shown nor read.</source>
        <translation>
            <numerusform>%n termostato, nascosto: né mostrato né letto.</numerusform>
            <numerusform>%n termostati, tutti nascosti: né mostrati né letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Ricerca dei termostati…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Per ora Legrand non ha dato l&apos;elenco di questa casa. Tepore riprova da solo.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>Nessun termostato in questa casa.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostra…</translation>
    </message>
    <message>
        <source>Choose what is shown: %1</source>
        <comment>a home</comment>
        <translation>Scegli che cosa mostrare: %1</translation>
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
        <translation>Accesso di Legrand</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Orologio di questo computer</translation>
    </message>
    <message>
        <source>Legrand&apos;s thermostat service</source>
        <translation>Servizio dei termostati di Legrand</translation>
    </message>
    <message>
        <source>Place of the secrets</source>
        <translation>Posto dei dati segreti</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Requests of the day</source>
        <translation>Richieste del giorno</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Chi ha eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is found.</source>
        <translation>L&apos;indirizzo di Legrand viene trovato.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Risponde.</translation>
    </message>
    <message>
        <source>It is right, to %1.</source>
        <comment>a duration</comment>
        <translation>È giusto, con uno scarto di %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder can be written; %1 MB are left.</source>
        <translation>Nella cartella di Tepore si può scrivere; restano %1 MB.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <comment>requests</comment>
        <translation>Ne restano %1 di %2.</translation>
    </message>
    <message>
        <source>Linked. Access is valid until %1, then renewed by itself.</source>
        <comment>a moment</comment>
        <translation>Collegato. L&apos;autorizzazione è valida fino a: %1; poi si rinnova da sola.</translation>
    </message>
    <message>
        <source>Linked. Access is renewed with the next request.</source>
        <translation>Collegato. L&apos;autorizzazione si rinnova con la prossima richiesta.</translation>
    </message>
    <message>
        <source>Legrand told, and it holds until %1. It is on the account&apos;s page.</source>
        <comment>a moment</comment>
        <translation>Legrand l&apos;ha comunicato; vale fino a: %1. Si trova nella pagina dell&apos;account.</translation>
    </message>
    <message>
        <source>Legrand told. It is on the account&apos;s page.</source>
        <translation>Legrand l&apos;ha comunicato. Si trova nella pagina dell&apos;account.</translation>
    </message>
    <message>
        <source>Nobody told the time to compare it with. Look whether it is right.</source>
        <translation>Non è arrivata nessuna ora con cui confrontarlo. Controlla se è giusto.</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal; nothing depends on it.</source>
        <translation>Legrand lo comunica al prossimo rinnovo; non ne dipende nulla.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Non si sa.</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is not found. Behind a proxy that may be all right; otherwise look at the network.</source>
        <translation>L&apos;indirizzo di Legrand non viene trovato. Dietro un proxy può essere normale; altrimenti controlla la rete.</translation>
    </message>
    <message>
        <source>Only %1 MB are left. Make room, or readings will be lost.</source>
        <translation>Restano solo %1 MB. Libera spazio sul disco, o si perderanno letture.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder cannot be written as it should. Make room, or look who may write there.</source>
        <translation>Nella cartella di Tepore non si riesce a scrivere come si deve. Libera spazio sul disco, o controlla chi può scriverci.</translation>
    </message>
    <message>
        <source>Only %1 are left, and kept for what you do yourself. Reading goes on by itself.</source>
        <comment>requests</comment>
        <translation>Ne restano solo %1, tenute per ciò che fai tu. La lettura riprende da sola.</translation>
    </message>
    <message>
        <source>No account is linked yet.</source>
        <translation>Non è ancora collegato nessun account.</translation>
    </message>
    <message>
        <source>It is locked: reading it now would ask you for its password.</source>
        <translation>È bloccato: per leggerlo adesso ti verrebbe chiesta la sua password.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: it is of another kind than RS256.</source>
        <translation>Non è stato possibile verificarne la firma: è di un tipo diverso da RS256.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: its key is newer than your sign-in.</source>
        <translation>Non è stato possibile verificarne la firma: la sua chiave è più recente del tuo accesso.</translation>
    </message>
    <message>
        <source>Its signature does not fit Legrand&apos;s keys. Nothing depends on it; sign in again to have it told anew.</source>
        <translation>La firma non corrisponde alle chiavi di Legrand. Nulla dipende da essa; accedi di nuovo per riceverla ancora.</translation>
    </message>
    <message>
        <source>Its signature was checked and fits.</source>
        <translation>La firma è stata verificata e corrisponde.</translation>
    </message>
    <message>
        <source>Your proxy looks up Legrand&apos;s address; the next line tells whether it lets Tepore through.</source>
        <translation>L&apos;indirizzo di Legrand lo cerca il tuo proxy; la riga seguente dice se lascia passare Tepore.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: this Tepore was built without the library that does it.</source>
        <translation>Non è stato possibile verificarne la firma: questo Tepore è stato compilato senza la libreria che lo fa.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: Tepore did not get Legrand&apos;s keys when you signed in.</source>
        <translation>Non è stato possibile verificarne la firma: Tepore non ha ricevuto le chiavi di Legrand quando hai fatto l&apos;accesso.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Riprova %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Tieni %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Impostata a %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <translation>Ripristina, %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo: back to %1 (about %n request(s))</source>
        <translation>
            <numerusform>Ripristina: di nuovo %1 (circa %n richiesta)</numerusform>
            <numerusform>Ripristina: di nuovo %1 (circa %n richieste)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Torna alla panoramica</translation>
    </message>
    <message>
        <source>Read now (1 request)</source>
        <translation>Leggi ora (1 richiesta)</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Già aggiornato</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set point, %1</source>
        <translation>Temperatura impostata, %1</translation>
    </message>
    <message>
        <source>Set point as a number, %1</source>
        <translation>Temperatura impostata in cifre, %1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatura %1</translation>
    </message>
    <message>
        <source>Temperature unknown</source>
        <translation>Temperatura sconosciuta</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Umidità %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Umidità sconosciuta</translation>
    </message>
    <message>
        <source>Cooling season</source>
        <translation>Stagione estiva</translation>
    </message>
    <message>
        <source>Heating season</source>
        <translation>Stagione invernale</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>In attesa della prima lettura</translation>
    </message>
    <message>
        <source>Warmer by %1, %2</source>
        <translation>Più caldo di %1, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Più fresco di %1, %2</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>Not reachable, since when. What to do</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>R&amp;apporto…</translation>
    </message>
    <message>
        <source>Open the &amp;log&apos;s folder</source>
        <translation>Apri la cartella del &amp;log</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>&amp;Run a check (no requests)</source>
        <translation>&amp;Esegui un controllo (nessuna richiesta)</translation>
    </message>
    <message>
        <source>A check looks at everything Tepore needs. It costs none of the day&apos;s requests.</source>
        <translation>Un controllo esamina tutto ciò che serve a Tepore. Non costa nessuna delle richieste del giorno.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>non ancora controllato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Annulla il controllo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was checked, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Il controllo è stato annullato.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>È tutto a posto.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you.</source>
        <translation>
            <numerusform>%n cosa richiede il tuo intervento.</numerusform>
            <numerusform>%n cose richiedono il tuo intervento.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends by itself. No secret and no name is in the log.</source>
        <translation>Finisce da solo. Nel log non ci sono segreti né nomi.</translation>
    </message>
    <message>
        <source>A more &amp;detailed log until %1</source>
        <comment>a time of day</comment>
        <translation>Log più &amp;dettagliato fino alle %1</translation>
    </message>
    <message>
        <source>A more &amp;detailed log for an hour</source>
        <translation>Log più &amp;dettagliato per un&apos;ora</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Try now</source>
        <translation>Riprova ora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Controlla i valori</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Legrand&apos;s service is not answering</source>
        <translation>Il servizio di Legrand non risponde</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Nessuna connessione sicura</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Indirizzo non consentito</translation>
    </message>
    <message>
        <source>The address given for the service is neither https nor this computer.</source>
        <translation>L&apos;indirizzo indicato per il servizio non è https e non è di questo computer.</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Accesso rifiutato</translation>
    </message>
    <message>
        <source>The subscription key was not accepted, or these homes are not shared with this account. The key is on your portal profile; primary and secondary both work.</source>
        <translation>La Subscription key non è stata accettata, oppure queste case non sono condivise con questo account. La chiave è nel profilo del portale; vanno bene sia la primaria sia la secondaria.</translation>
    </message>
    <message>
        <source>Legrand does not allow this. In the phone app “Thermostat”, check Account ▸ Third-party access.</source>
        <translation>Legrand non lo consente. Nell&apos;app “Thermostat” sul telefono controllare Account ▸ Accesso di terze parti.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand chiede di attendere</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID o Client secret non accettati</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Il Client secret è scaduto</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Accesso da rinnovare</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lettura fallita</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <translation>Legrand non ha accettato la richiesta (codice %1).</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>The thermostat is not connected right now. Check its power and Wi-Fi, then the phone app.</source>
        <translation>Il termostato al momento non è connesso. Controllare l&apos;alimentazione e il Wi-Fi, poi l&apos;app sul telefono.</translation>
    </message>
    <message>
        <source>The thermostat did not answer in time.</source>
        <translation>Il termostato non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer about this thermostat could not be understood.</source>
        <translation>La risposta di Legrand su questo termostato non è comprensibile.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had a problem with this thermostat.</source>
        <translation>Il servizio di Legrand ha avuto un problema con questo termostato.</translation>
    </message>
    <message>
        <source>This thermostat is not shared with the account any more.</source>
        <translation>Questo termostato non è più condiviso con l&apos;account.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modificato</translation>
    </message>
    <message>
        <source>someone is using the thermostat&apos;s screen. Try again in a minute.</source>
        <translation>qualcuno sta usando lo schermo del termostato. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>the thermostat did not answer in time.</source>
        <translation>il termostato non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>the thermostat is not connected right now.</source>
        <translation>il termostato al momento non è connesso.</translation>
    </message>
    <message>
        <source>no answer came back.</source>
        <translation>non è arrivata risposta.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service cannot be reached. You can set the thermostat on the wall.</source>
        <translation>il servizio di Legrand non è raggiungibile. È possibile regolare il termostato sul posto.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had an internal problem.</source>
        <translation>il servizio di Legrand ha avuto un problema interno.</translation>
    </message>
    <message>
        <source>today&apos;s 500 requests are used up.</source>
        <translation>le 500 richieste di oggi sono esaurite.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1.</source>
        <translation>Legrand chiede di attendere %1.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait.</source>
        <translation>Legrand chiede di attendere.</translation>
    </message>
    <message>
        <source>Legrand does not allow it. The application may lack the permission comfort.write.</source>
        <translation>Legrand non lo consente. All&apos;applicazione forse manca il permesso comfort.write.</translation>
    </message>
    <message>
        <source>the subscription key or the sign-in was not accepted.</source>
        <translation>la Subscription key o l&apos;accesso non sono stati accettati.</translation>
    </message>
    <message>
        <source>the password of the official Thermostat app has expired. Renew it in the phone app.</source>
        <translation>la password dell&apos;app ufficiale Thermostat è scaduta. Rinnovarla nell&apos;app sul telefono.</translation>
    </message>
    <message>
        <source>the terms of the official Thermostat app have changed. Accept them in the phone app.</source>
        <translation>le condizioni dell&apos;app ufficiale Thermostat sono cambiate. Accettarle nell&apos;app sul telefono.</translation>
    </message>
    <message>
        <source>you have to sign in again first.</source>
        <translation>prima è necessario accedere di nuovo.</translation>
    </message>
    <message>
        <source>the thermostat has not said whether it heats or cools. Read it again first.</source>
        <translation>il termostato non ha indicato se riscalda o raffresca. Prima va letto di nuovo.</translation>
    </message>
    <message>
        <source>no safe connection to Legrand could be made.</source>
        <translation>impossibile stabilire una connessione sicura con Legrand.</translation>
    </message>
    <message>
        <source>When there are new ones is not known yet.</source>
        <translation>Non si sa ancora quando ce ne saranno di nuove.</translation>
    </message>
    <message>
        <source>There are new ones in %1.</source>
        <translation>Ce ne saranno di nuove tra %1.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring, and it cannot be read: the keyring is locked, or the entry is gone. Unlock it and try again.</source>
        <translation>L&apos;accesso è custodito nel portachiavi di questo computer e non si può leggere: il portachiavi è bloccato o la voce non c&apos;è più. Sbloccarlo e riprovare.</translation>
    </message>
    <message>
        <source>Access to the keyring was refused</source>
        <translation>Accesso al portachiavi rifiutato</translation>
    </message>
    <message>
        <source>Your sign-in lies there. Allow Tepore to use the keyring and try again.</source>
        <translation>L&apos;accesso è custodito lì. Consentire a Tepore di usare il portachiavi e riprovare.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>Your sign-in is kept there. Tepore keeps trying.</source>
        <translation>L&apos;accesso è custodito lì. Tepore continua a provare.</translation>
    </message>
    <message>
        <source>the thermostat refused the values. Set points lie between %1 and %2.</source>
        <translation>il termostato ha rifiutato i valori. Sono ammesse temperature da %1 a %2.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is locked.</source>
        <translation>il portachiavi di questo computer è bloccato.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <comment>after “Not changed: ”</comment>
        <translation>Legrand non ha accettato la richiesta (codice %1).</translation>
    </message>
    <message>
        <source>the computer slept before it was sent.</source>
        <translation>il computer è andato in sospensione prima dell&apos;invio.</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>L&apos;ho rinnovata</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>Le ho accettate</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; when there are new ones is not known yet</source>
        <translation>Le richieste di oggi sono esaurite; non si sa ancora quando ce ne saranno di nuove</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Le richieste di oggi sono esaurite; di nuove: %1</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests a day.</source>
        <translation>Legrand consente %1 richieste al giorno.</translation>
    </message>
    <message>
        <source>Legrand says so, though this app used only %1. Another program (for example Home Assistant) shares the same %2.</source>
        <translation>Lo dice Legrand, anche se questa app ne ha usate solo %1. Un altro programma (per esempio Home Assistant) condivide le stesse %2.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Internet assente</translation>
    </message>
    <message>
        <source>Showing the last readings.</source>
        <translation>Sono mostrate le ultime letture.</translation>
    </message>
    <message>
        <source>Showing the last readings; your network is not to blame.</source>
        <translation>Sono mostrate le ultime letture; la tua rete non c’entra.</translation>
    </message>
    <message>
        <source>Then reading goes on by itself.</source>
        <translation>Poi la lettura riprende da sola.</translation>
    </message>
    <message>
        <source>The phone app&apos;s password has expired</source>
        <translation>La password dell&apos;app del telefono è scaduta</translation>
    </message>
    <message>
        <source>Renew the password of the official Thermostat app there.</source>
        <translation>Rinnova lì la password dell&apos;app ufficiale Thermostat.</translation>
    </message>
    <message>
        <source>The phone app&apos;s terms have changed</source>
        <translation>Le condizioni dell&apos;app del telefono sono cambiate</translation>
    </message>
    <message>
        <source>Accept the new terms of the official Thermostat app there.</source>
        <translation>Accetta lì le nuove condizioni dell&apos;app ufficiale Thermostat.</translation>
    </message>
    <message>
        <source>The sign-in has ended: after 90 days without use, or because it was used on two computers.</source>
        <translation>L&apos;accesso è terminato: dopo 90 giorni senza uso, o perché è stato usato su due computer.</translation>
    </message>
    <message>
        <source>there is no internet. You can set the thermostat on the wall.</source>
        <translation>internet è assente. Puoi regolare il termostato a parete.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1</source>
        <comment>until when</comment>
        <translation>Legrand chiede di attendere %1</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Sostituisci il secret…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Sostituisci la chiave…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Inserisci la frase segreta…</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong</source>
        <translation>L&apos;orologio del computer è sbagliato</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock may be wrong</source>
        <translation>L&apos;orologio del computer forse è sbagliato</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate at the other end has run out by then. Set the clock right if it is wrong, then try again.</source>
        <translation>Segna %1, e a quella data il certificato all&apos;altro capo della connessione risulta scaduto. Se è sbagliato, regolalo, poi riprova.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows %1, about %2 ahead. Set it right, then try again.</source>
        <translation>Segna %1: è avanti di circa %2. Regolalo, poi riprova.</translation>
    </message>
    <message>
        <source>It shows %1, at least %2 behind. Set it right, then try again.</source>
        <translation>Segna %1: è indietro di almeno %2. Regolalo, poi riprova.</translation>
    </message>
    <message>
        <source>The connection to Legrand could not be secured: something between it and this computer changes it, or the network wants a sign-in page first.</source>
        <translation>Non è stato possibile proteggere la connessione a Legrand: qualcosa lungo il percorso la altera, oppure la rete vuole prima una pagina di accesso.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Sembra che la tua rete voglia prima una pagina di accesso</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Qualcosa nella rete risponde al posto di Legrand. Apri una pagina qualsiasi nel browser, accedi lì alla rete, poi riprova.</translation>
    </message>
    <message>
        <source>No keyring is running</source>
        <translation>Nessun portachiavi in funzione</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring. Tepore goes on by itself as soon as the keyring is there.</source>
        <translation>L&apos;accesso è custodito nel portachiavi di questo computer. Tepore prosegue da solo appena il portachiavi è disponibile.</translation>
    </message>
    <message>
        <source>Your passphrase is needed</source>
        <translation>Serve la tua frase segreta</translation>
    </message>
    <message>
        <source>The sign-in lies in a file that only your passphrase opens. Until then you see the last readings.</source>
        <translation>L&apos;accesso è custodito in un file che solo la tua frase segreta apre. Fino ad allora vedi le ultime letture.</translation>
    </message>
    <message>
        <source>The file with your sign-in is damaged or gone</source>
        <translation>Il file con il tuo accesso è danneggiato o sparito</translation>
    </message>
    <message>
        <source>What was left of it is set aside. Sign in again; your homes and settings are still here.</source>
        <translation>Quello che ne restava è stato messo da parte. Accedi di nuovo; le tue case e le impostazioni ci sono ancora.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Serve l&apos;accesso</translation>
    </message>
    <message>
        <source>As you chose, nothing secret is stored on this computer: Tepore asks at every start.</source>
        <translation>Come hai scelto, su questo computer non si conserva nulla di segreto: Tepore lo chiede a ogni avvio.</translation>
    </message>
    <message>
        <source>The sign-in was interrupted while it was being renewed, and Legrand does not accept the old one any more.</source>
        <translation>Il rinnovo dell&apos;accesso si è interrotto, e Legrand non accetta più quello vecchio.</translation>
    </message>
    <message>
        <source>The secret is wrong or has expired; secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Il secret è sbagliato o scaduto: un secret dura un anno. Creane uno nuovo sul portale e inseriscilo qui.</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Un client secret dura un anno. Creane uno nuovo sul portale e inseriscilo qui.</translation>
    </message>
    <message>
        <source>Requests cannot be written down</source>
        <translation>Le richieste non possono essere annotate</translation>
    </message>
    <message>
        <source>Reading by itself has stopped, for Tepore could not know after a restart how many of the %1 are left; your own changes still work. Make room on the disk, or allow writing to %2.</source>
        <translation>La lettura automatica si è fermata, perché dopo un riavvio Tepore non saprebbe quante delle %1 restano; le tue modifiche funzionano ancora. Libera spazio sul disco, oppure consenti la scrittura in %2.</translation>
    </message>
    <message>
        <source>The old one stays.</source>
        <translation>Resta in uso il valore precedente.</translation>
    </message>
    <message>
        <source>Legrand did not accept this secret. Copy it once more, whole, from where the portal shows it.</source>
        <translation>Legrand non ha accettato questo secret. Copialo di nuovo, per intero, da dove lo mostra il portale.</translation>
    </message>
    <message>
        <source>Legrand did not accept this key. Copy it once more from your portal profile.</source>
        <translation>Legrand non ha accettato questa chiave. Copiala di nuovo dal tuo profilo del portale.</translation>
    </message>
    <message>
        <source>It could not be tried, because the sign-in itself has ended. Sign in again and enter the new secret there.</source>
        <translation>Non è stato possibile provarlo, perché l&apos;accesso stesso è terminato. Accedi di nuovo e inserisci lì il nuovo secret.</translation>
    </message>
    <message>
        <source>It could not be tried: please sign in again first.</source>
        <translation>Non è stato possibile provarla: prima accedi di nuovo.</translation>
    </message>
    <message>
        <source>It could not be tried: today&apos;s requests are used up.</source>
        <translation>La prova non è stata possibile: le richieste di oggi sono esaurite.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand asks us to wait. Try again in a few minutes.</source>
        <translation>La prova non è stata possibile: Legrand chiede di attendere. Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>It could not be tried: no connection to Legrand. Try again when there is one.</source>
        <translation>La prova non è stata possibile: manca la connessione a Legrand. Riprova quando è tornata.</translation>
    </message>
    <message>
        <source>It works, but this computer&apos;s keyring does not take it. Tepore keeps trying; leave it open until then.</source>
        <translation>Funziona, ma il portachiavi di questo computer non accetta il nuovo valore. Tepore continua a provare; lascialo aperto finché non ci riesce.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand&apos;s service had a problem (code %1). Try again later.</source>
        <translation>La prova non è stata possibile: il servizio di Legrand ha avuto un problema (codice %1). Riprova più tardi.</translation>
    </message>
    <message>
        <source>No safe place for the secret was found on this computer</source>
        <translation>Nessun posto sicuro per i dati segreti su questo computer</translation>
    </message>
    <message>
        <source>It has no keyring. Choose where your sign-in is kept instead.</source>
        <translation>Qui non c&apos;è un portachiavi. Scegli in quale altro modo custodire l&apos;accesso.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not running.</source>
        <translation>il portachiavi di questo computer non è in funzione.</translation>
    </message>
    <message>
        <source>your passphrase is needed first.</source>
        <translation>prima serve la tua frase segreta.</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <comment>a home, in the time zone it was found in</comment>
        <translation>Sì, è ancora lì</translation>
    </message>
    <message>
        <source>It works, but access to the keyring was refused. Leave Tepore open, and try again at the top of the window.</source>
        <translation>Funziona, ma l&apos;accesso al portachiavi è stato rifiutato. Lascia Tepore aperto e riprova in cima alla finestra.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Impostazioni del proxy</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Nessun passaggio attraverso il proxy</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand.</source>
        <translation>Il proxy non si trova, non risponde o non lascia passare nulla verso Legrand.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Il proxy chiede l&apos;accesso</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network.</source>
        <translation>Tepore non può accedere a un proxy: usane un altro o chiedi a chi gestisce la tua rete.</translation>
    </message>
    <message>
        <source>there is no way through the proxy. You can set the thermostat on the wall.</source>
        <translation>non si passa attraverso il proxy. Puoi regolare il termostato a parete.</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in. You can set the thermostat on the wall.</source>
        <translation>il proxy chiede l&apos;accesso. Puoi regolare il termostato a parete.</translation>
    </message>
    <message>
        <source>access to this computer&apos;s keyring was refused.</source>
        <translation>l&apos;accesso al portachiavi di questo computer è stato negato.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring does not answer.</source>
        <translation>il portachiavi di questo computer non risponde.</translation>
    </message>
    <message>
        <source>The history is not kept</source>
        <translation>Lo storico non viene conservato</translation>
    </message>
    <message>
        <source>What Tepore reads now may be missing there later. Make room on the disk, or allow writing to %1; it goes on by itself.</source>
        <translation>Quello che Tepore legge ora potrebbe poi mancare. Libera spazio sul disco o consenti la scrittura in %1; riprende da solo.</translation>
    </message>
    <message>
        <source>Your thermostats go on as they are set; you can set them on the wall.</source>
        <translation>I termostati continuano come sono impostati; puoi regolarli sul posto.</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Quit anyway?</source>
        <translation>Uscire comunque?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what became of the change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Esci comunque</translation>
    </message>
    <message>
        <source>The keyring has not taken the renewed sign-in. If you quit now, you may have to sign in again.</source>
        <translation>Il portachiavi non ha accettato l&apos;accesso rinnovato. Se esci ora, potresti dover accedere di nuovo.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>adesso</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min fa</numerusform>
            <numerusform>%n min fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h fa</numerusform>
            <numerusform>%n h fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>ieri alle %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>il %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>domani %1</translation>
    </message>
    <message>
        <source>%1 there (%2 here)</source>
        <comment>a moment by the home&apos;s clock, and by this computer&apos;s</comment>
        <translation>%1 lì (%2 qui)</translation>
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
    <message>
        <source>%1 h %2 min</source>
        <comment>a duration</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a moment by two clocks</comment>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>fino a domani alle %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>fino a %1 alle %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>since yesterday %1</source>
        <comment>a time of day</comment>
        <translation>da ieri alle %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>da %1 alle %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and a time</comment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>Unità di temperatura</translation>
    </message>
    <message>
        <source>As the thermostats show it</source>
        <translation>Come sui termostati</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Start Tepore when I log in, without its window</source>
        <translation>Avvia Tepore all&apos;avvio della mia sessione, senza la sua finestra</translation>
    </message>
    <message>
        <source>This computer did not let Tepore change that.</source>
        <translation>Questo computer non ha permesso a Tepore di cambiarlo.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Resta nell&apos;area di notifica quando si chiude la finestra</translation>
    </message>
    <message>
        <source>Show the temperature in the tray&apos;s icon</source>
        <translation>Mostra la temperatura nell&apos;icona dell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Warmer and cooler by</source>
        <translation>Più caldo e più fresco di</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>On a thermostat, the keys +, −, B and the digits work alone</source>
        <translation>Su un termostato, i tasti +, −, B e le cifre funzionano da soli</translation>
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
        <translation>Termostato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>a thermostat</comment>
        <translation>%1 (nascosto)</translation>
    </message>
    <message>
        <source>%1 (no longer in this account)</source>
        <comment>a thermostat</comment>
        <translation>%1 (non più in questo account)</translation>
    </message>
</context>
<context>
    <name>HistoryEventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
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
        <translation>In questo periodo non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Earlier ones are not shown; choose a shorter range to see them.</source>
        <translation>Gli eventi precedenti non sono mostrati; per vederli scegli un periodo più breve.</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>Show in folde&amp;r</source>
        <translation>Mostra nella ca&amp;rtella</translation>
    </message>
    <message>
        <source>CSV for any program (*.csv)</source>
        <translation>CSV per qualsiasi programma (*.csv)</translation>
    </message>
    <message>
        <source>CSV for my spreadsheet (*.csv)</source>
        <translation>CSV per il mio foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Export the readings</source>
        <translation>Esporta le letture</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Importa letture</translation>
    </message>
    <message>
        <source>Readings that Tepore exported (*.csv)</source>
        <translation>Letture esportate da Tepore (*.csv)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) exported to %1.</source>
        <translation>
            <numerusform>%n lettura esportata in %1.</numerusform>
            <numerusform>%n letture esportate in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) imported.</source>
        <translation>
            <numerusform>%n lettura importata.</numerusform>
            <numerusform>%n letture importate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they are.</source>
        <translation>
            <numerusform>%n c&apos;era già e resta com&apos;è.</numerusform>
            <numerusform>%n c&apos;erano già e restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>Non è stato possibile aprire %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>Non è stato possibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no readings that Tepore exported. Nothing was changed.</source>
        <translation>%1 non contiene letture esportate da Tepore. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read. Nothing was changed.</source>
        <translation>La riga %1 di %2 non è leggibile. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The history could not be read or written: %1</source>
        <translation>Non è stato possibile leggere o scrivere lo storico: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF, to be printed or sent (*.pdf)</source>
        <translation>PDF, da stampare o inviare (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved as %1, ready to be printed.</source>
        <comment>a file</comment>
        <translation>Salvato come %1, pronto da stampare.</translation>
    </message>
</context>
<context>
    <name>HistoryInsightsPanel</name>
    <message>
        <source>no readings</source>
        <translation>nessuna lettura</translation>
    </message>
    <message>
        <source>heating %1, cooling %2</source>
        <comment>two durations</comment>
        <translation>riscaldamento %1, raffrescamento %2</translation>
    </message>
    <message>
        <source>cooling %1</source>
        <comment>a duration</comment>
        <translation>raffrescamento %1</translation>
    </message>
    <message>
        <source>heating %1</source>
        <comment>a duration</comment>
        <translation>riscaldamento %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
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
        <translation>In sintesi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Last week by then</source>
        <translation>Settimana scorsa, a questo punto</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Settimana scorsa</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Minima</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Massima</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Umidità</translation>
    </message>
    <message>
        <source>Of the last eight weeks, by the home&apos;s clock. Between two readings nobody knows: what is “about” may be off by what stands after ±.</source>
        <translation>Riguarda le ultime otto settimane, con l&apos;ora della casa. Che cosa succede tra due letture non si sa: un valore con “circa” può scostarsi di quanto segue il ±.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Giorno per giorno</translation>
    </message>
    <message>
        <source>Warms up by 1 °C in</source>
        <translation>Si scalda di 1&#x202f;°C in</translation>
    </message>
    <message>
        <source>Warms up by 1 °F in</source>
        <translation>Si scalda di 1&#x202f;°F in</translation>
    </message>
    <message>
        <source>Cools down by 1 °C in</source>
        <translation>Si raffredda di 1&#x202f;°C in</translation>
    </message>
    <message>
        <source>Cools down by 1 °F in</source>
        <translation>Si raffredda di 1&#x202f;°F in</translation>
    </message>
    <message>
        <source>Above 65 % for %1 from %2 on, up to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>Sopra il 65&#x202f;% per %1 da %2, con un massimo di %3.</translation>
    </message>
    <message>
        <source>Below 35 % for %1 from %2 on, down to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>Sotto il 35&#x202f;% per %1 da %2, con un minimo di %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s).</source>
        <translation>
            <numerusform>Ancora %n volta.</numerusform>
            <numerusform>Ancora %n volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>never for an hour above 65 % or below 35 %</source>
        <translation>mai per un&apos;ora sopra il 65&#x202f;% o sotto il 35&#x202f;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>a duration and how far it may be off</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Heating, about</source>
        <translation>Riscaldamento, circa</translation>
    </message>
    <message>
        <source>Cooling, about</source>
        <translation>Raffrescamento, circa</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>a riposo nei %1 con letture</translation>
    </message>
</context>
<context>
    <name>HistoryKeepDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>Keep and delete readings</source>
        <translation>Conserva ed elimina le letture</translation>
    </message>
    <message>
        <source>Readings are kept on this computer alone: Legrand keeps none.</source>
        <translation>Le letture si conservano solo su questo computer: Legrand non ne conserva.</translation>
    </message>
    <message>
        <source>for 3 months</source>
        <translation>per 3 mesi</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>per un anno</translation>
    </message>
    <message>
        <source>for 2 years</source>
        <translation>per 2 anni</translation>
    </message>
    <message>
        <source>for 5 years</source>
        <translation>per 5 anni</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>per sempre</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>per %n giorno</numerusform>
            <numerusform>per %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Keep readings</source>
        <translation>&amp;Conserva le letture</translation>
    </message>
    <message>
        <source>&amp;Readings of</source>
        <translation>&amp;Letture di</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Si trovano in %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Delete what is older?</source>
        <translation>Eliminare le letture più vecchie?</translation>
    </message>
    <message>
        <source>Readings older than you keep them are deleted at once, for good.</source>
        <translation>Le letture più vecchie della durata scelta vengono eliminate subito, per sempre.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Delete all readings of %1?</source>
        <translation>Eliminare tutte le letture di %1?</translation>
    </message>
    <message>
        <source>They cannot be brought back, unless you exported them. New ones are kept.</source>
        <translation>Non si possono recuperare, a meno che tu non le abbia esportate. Quelle nuove vengono conservate.</translation>
    </message>
    <message>
        <source>%1 (not shown; last read %2)</source>
        <comment>a thermostat, a day</comment>
        <translation>%1 (non mostrato; ultima lettura %2)</translation>
    </message>
    <message>
        <source>%1 (not shown; never read)</source>
        <comment>a thermostat</comment>
        <translation>%1 (non mostrato; mai letto)</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Storico</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Come &amp;tabella</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Keep and delete…</source>
        <translation>&amp;Conserva ed elimina…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Salva come &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;onfronta</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bella</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Torna alla panoramica</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Più indietro</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mostra più tempo</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Mostra meno tempo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più avanti</translation>
    </message>
    <message>
        <source>There is no thermostat yet.</source>
        <translation>Non c&apos;è ancora nessun termostato.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. There is no reading of this thermostat yet.</source>
        <translation>Lo storico comincia quando Tepore è in funzione. Di questo termostato non c&apos;è ancora nessuna lettura.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since today %1.</source>
        <comment>a time of day</comment>
        <translation>Lo storico comincia quando Tepore è in funzione. Per ora: da oggi alle %1.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since %1.</source>
        <comment>a day and a time of day</comment>
        <translation>Lo storico comincia quando Tepore è in funzione. Per ora: da %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Temperature of %1, %2</source>
        <comment>a thermostat, a range of time</comment>
        <translation>Temperatura di %1, %2</translation>
    </message>
    <message>
        <source>The readings of %1 are deleted.</source>
        <translation>Le letture di %1 sono state eliminate.</translation>
    </message>
    <message>
        <source>Nothing new of it is recorded. It was last read on %1.</source>
        <comment>a day</comment>
        <translation>Non se ne registra più nulla. L&apos;ultima lettura è del %1.</translation>
    </message>
    <message>
        <source>The readings of %1 could not all be deleted: the history&apos;s file cannot be written. Try again.</source>
        <translation>Non è stato possibile eliminare tutte le letture di %1: non si può scrivere nel file dello storico. Riprova.</translation>
    </message>
</context>
<context>
    <name>HistoryRangeBar</name>
    <message>
        <source>Last night</source>
        <translation>Ultima notte</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ore</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Da … a …</translation>
    </message>
    <message>
        <source>last night</source>
        <translation>ultima notte</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>ultime 24 ore</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ultimi 7 giorni</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ultimi 30 giorni</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>ultimo anno</translation>
    </message>
</context>
<context>
    <name>HistoryRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>History from … to …</source>
        <translation>Storico da … a …</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Inizio</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>By the home&apos;s clock.</source>
        <translation>Con l&apos;ora della casa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>What it tells of %1</source>
        <comment>a thermostat</comment>
        <translation>In sintesi: %1</translation>
    </message>
    <message>
        <source>Printed on %1, %2 with Tepore %3</source>
        <comment>a day, a time of day, a version</comment>
        <translation>Stampato il %1, %2 con Tepore %3</translation>
    </message>
</context>
<context>
    <name>HistorySketch</name>
    <message>
        <source>no readings</source>
        <translation>nessuna lettura</translation>
    </message>
    <message>
        <source>History. Last 24 hours: %1</source>
        <comment>a range of temperatures</comment>
        <translation>Storico. Ultime 24 ore: %1</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Mostra lo storico</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misurata</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Umidità</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Impostata</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
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
        <translation>temperatura impostata %1</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>umidità %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation>ddd d MMM</translation>
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
        <translation>circa %1</translation>
    </message>
    <message>
        <source>about %1 (± %2)</source>
        <comment>a duration and how far it may be off</comment>
        <translation>circa %1 (± %2)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>A riposo</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Raffresca</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Riscalda</translation>
    </message>
    <message>
        <source>Cooling for %1 of the time</source>
        <translation>Raffresca: %1 del tempo</translation>
    </message>
    <message>
        <source>Heating for %1 of the time</source>
        <translation>Riscalda: %1 del tempo</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>heating on for %1</source>
        <comment>about a duration</comment>
        <translation>riscaldamento acceso per %1</translation>
    </message>
    <message>
        <source>cooling on for %1</source>
        <comment>about a duration</comment>
        <translation>raffrescamento acceso per %1</translation>
    </message>
    <message>
        <source>always idle</source>
        <translation>sempre a riposo</translation>
    </message>
    <message>
        <source>Between %1 and %2: no readings.</source>
        <translation>Periodo %1 – %2: nessuna lettura.</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3.</source>
        <translation>Periodo %1 – %2: %3.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <comment>a duration</comment>
        <translation>%1 senza dati.</translation>
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
        <translation>inviato</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confermato</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non mantenuto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>replaced by the next</source>
        <translation>sostituito dal successivo</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>what was wrong, a duration</comment>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Set here to %1: %2</source>
        <comment>what was asked for, what became of it</comment>
        <translation>Impostato qui: %1 (%2)</translation>
    </message>
    <message>
        <source>By the program: %1</source>
        <comment>what is so now</comment>
        <translation>Dal programma: %1</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <comment>what is so now</comment>
        <translation>Cambiato qui: %1</translation>
    </message>
    <message>
        <source>Changed outside Tepore: %1</source>
        <comment>what is so now</comment>
        <translation>Cambiato fuori da Tepore: %1</translation>
    </message>
    <message>
        <source>Signed in with Legrand</source>
        <translation>Accesso eseguito con Legrand</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Un termostato non più presente</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>a riposo nei %1 con letture</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomesDialog</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Case e termostati</translation>
    </message>
    <message>
        <source>What has no tick is neither shown nor read. Names and time zones stay on this computer.</source>
        <translation>Ciò che non ha la spunta non viene né mostrato né letto. Nomi e fusi orari restano su questo computer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>HomesEditor</name>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Name of the home: %1</source>
        <translation>Nome della casa: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <comment>a home</comment>
        <translation>Fuso orario: %1</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name to find it</source>
        <translation>Per trovarlo, scrivi una parte del nome di una città</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a thermostat</comment>
        <translation>Mostra %1</translation>
    </message>
    <message>
        <source>Show it, and read it</source>
        <translation>Mostra e leggi questo termostato</translation>
    </message>
    <message>
        <source>Name of the thermostat: %1</source>
        <translation>Nome del termostato: %1</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <comment>a thermostat</comment>
        <translation>Rileggi: %1</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Ricerca dei termostati…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Per ora Legrand non ha dato l&apos;elenco di questa casa. Tepore riprova da solo.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>Nessun termostato in questa casa.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non mostrato</translation>
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
        <translation>Svuota il campo</translation>
    </message>
</context>
<context>
    <name>LimitSettings</name>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Thermostats</source>
        <translation>Termostati</translation>
    </message>
    <message>
        <source>No thermostats yet.</source>
        <translation>Ancora nessun termostato.</translation>
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
        <translation>più fredda di</translation>
    </message>
    <message>
        <source>warmer than</source>
        <translation>più calda di</translation>
    </message>
    <message>
        <source>more humid than</source>
        <translation>più umida di</translation>
    </message>
    <message>
        <source>The limits for the notifications above. A room that is beyond one for ten minutes is told of.</source>
        <translation>I limiti per le notifiche qui sopra. Una stanza che ne resta fuori per dieci minuti viene segnalata.</translation>
    </message>
</context>
<context>
    <name>LinkBeforePage</name>
    <message>
        <source>Before you start</source>
        <translation>Prima di cominciare</translation>
    </message>
    <message>
        <source>Legrand knows two kinds of account. Most of what goes wrong comes from mixing them up.</source>
        <translation>Legrand conosce due tipi di account. Quasi tutto ciò che va storto nasce dallo scambiarli.</translation>
    </message>
    <message>
        <source>The portal account</source>
        <translation>L&apos;account del portale</translation>
    </message>
    <message>
        <source>Made on the “Works with Legrand” portal. It registers Tepore and gives you the four values. An account of the phone app cannot sign in there: make a new one.</source>
        <translation>Si crea sul portale “Works with Legrand”. Registra Tepore e ti dà i quattro valori. Con un account dell&apos;app del telefono non si entra lì: creane uno nuovo.</translation>
    </message>
    <message>
        <source>The home account</source>
        <translation>L&apos;account di casa</translation>
    </message>
    <message>
        <source>The one of the phone app “Thermostat”. It owns your thermostats. Sign in with this one when the browser asks for permission.</source>
        <translation>Quello dell&apos;app “Thermostat” del telefono. Possiede i tuoi termostati. Accedi con questo quando il browser chiede il permesso.</translation>
    </message>
    <message>
        <source>Only Smarther units of the phone app “Thermostat” work (X8000, X8000W, SX8000). The later ones “with Netatmo” (XW8002, SXW8002), which use the app Home + Control, belong to another service.</source>
        <translation>Funzionano solo gli Smarther dell&apos;app “Thermostat” (X8000, X8000W, SX8000). Quelli successivi “with Netatmo” (XW8002, SXW8002), che usano l&apos;app Home + Control, appartengono a un altro servizio.</translation>
    </message>
    <message>
        <source>In the phone app, switch on Account ▸ Third-party access now. Without it Legrand says yes and shows no homes.</source>
        <translation>Nell&apos;app del telefono attiva adesso Account ▸ Accesso di terze parti. Senza, Legrand dice di sì ma non mostra nessuna casa.</translation>
    </message>
    <message>
        <source>&amp;Next: register on the portal</source>
        <translation>Ava&amp;nti: registrazione sul portale</translation>
    </message>
    <message>
        <source>I &amp;already have the four values</source>
        <translation>&amp;Ho già i quattro valori</translation>
    </message>
</context>
<context>
    <name>LinkGuide</name>
    <message>
        <source>Link my thermostats</source>
        <translation>Collega i miei termostati</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Leave for n&amp;ow</source>
        <translation>Riprendi &amp;più tardi</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Non è stato possibile aprire un browser</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself: %1</source>
        <translation>Apri tu questo indirizzo in un browser: %1</translation>
    </message>
</context>
<context>
    <name>LinkHomesPage</name>
    <message>
        <source>Your homes</source>
        <translation>Le tue case</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>Conclu&amp;di</translation>
    </message>
    <message>
        <source>&amp;Check again (1 request)</source>
        <translation>Controlla di n&amp;uovo (1 richiesta)</translation>
    </message>
    <message numerus="yes">
        <source>This used %n request(s) of the 500 a day.</source>
        <translation>
            <numerusform>È servita %n richiesta delle 500 al giorno.</numerusform>
            <numerusform>Sono servite %n richieste delle 500 al giorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>Nessuna casa trovata</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso eseguito</translation>
    </message>
    <message>
        <source>Looking for your homes…</source>
        <translation>Ricerca delle tue case…</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access. Also check that it is the same account.</source>
        <translation>L&apos;accesso è riuscito, ma l&apos;account non mostra case. Nell&apos;app “Thermostat” del telefono attiva Account ▸ Accesso di terze parti. Controlla anche che l&apos;account sia lo stesso.</translation>
    </message>
    <message>
        <source>Your sign-in is kept safe. Tepore asks Legrand for your homes and thermostats.</source>
        <translation>L&apos;accesso è al sicuro. Tepore chiede a Legrand le tue case e i tuoi termostati.</translation>
    </message>
    <message>
        <source>Take the tick from what you do not want to see: it is not read either, which leaves more requests for the others. Names and time zones stay on this computer.</source>
        <translation>Togli la spunta a ciò che non vuoi vedere: non viene nemmeno letto, e per gli altri ci sono più richieste. Nomi e fusi orari restano su questo computer.</translation>
    </message>
    <message>
        <source>All of this can be changed later: View ▸ Homes and thermostats.</source>
        <translation>Puoi cambiare tutto anche più tardi: Visualizza ▸ Case e termostati.</translation>
    </message>
    <message>
        <source>Fi&amp;nish later</source>
        <translation>Conclu&amp;di più tardi</translation>
    </message>
    <message numerus="yes">
        <source>%n home(s)</source>
        <translation>
            <numerusform>%n casa</numerusform>
            <numerusform>%n case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s)</source>
        <translation>
            <numerusform>%n termostato</numerusform>
            <numerusform>%n termostati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>LinkPortalPage</name>
    <message>
        <source>Register on the portal</source>
        <translation>Registrazione sul portale</translation>
    </message>
    <message>
        <source>This &amp;computer (recommended)</source>
        <translation>&amp;Questo computer (consigliato)</translation>
    </message>
    <message>
        <source>A &amp;web page of my own</source>
        <translation>Una mia pagina &amp;web</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>L&apos;h&amp;o inviata</translation>
    </message>
    <message>
        <source>First choose where the browser comes back to after you have signed in. The portal calls it Reply URL; it cannot be guessed later, so Tepore keeps it for you.</source>
        <translation>Scegli per prima cosa dove torna il browser dopo l&apos;accesso. Il portale lo chiama Reply URL; più tardi non si può indovinare, perciò Tepore lo conserva per te.</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Indirizzo della pagina web</translation>
    </message>
    <message>
        <source>Whoever runs that page can see your sign-in code. After signing in you paste its address into Tepore.</source>
        <translation>Chi gestisce quella pagina può vedere il tuo codice di accesso. Dopo l&apos;accesso ne incolli l&apos;indirizzo in Tepore.</translation>
    </message>
    <message>
        <source>Open the portal and make an account there, or sign in.</source>
        <translation>Apri il portale e crea un account, oppure accedi.</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>Apri i&amp;l portale</translation>
    </message>
    <message>
        <source>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: subscribe to the Starter Kit. Your profile then shows a primary and a secondary key. Either is the subscription key.</source>
        <translation>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: abbonati allo Starter Kit. Il tuo profilo mostra poi una chiave primaria e una secondaria. L&apos;una o l&apos;altra è la chiave di abbonamento.</translation>
    </message>
    <message>
        <source>My Applications ▸ Request New Application. Copy these into the form:</source>
        <translation>My Applications ▸ Request New Application. Copia questi dati nel modulo:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
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
        <translation>Nella pagina degli scope spunta tutti e due questi, anche qui se aiuta:</translation>
    </message>
    <message>
        <source>Validate. Legrand shows the client ID and the client secret, and sends them by e-mail. Keep the secret: it cannot be shown again.</source>
        <translation>Conferma con Validate. Legrand mostra il client ID e il client secret e li manda per e-mail. Conserva il secret: non può essere mostrato di nuovo.</translation>
    </message>
    <message>
        <source>As Vendor put your own name, and as logo any small picture: only you will see them.</source>
        <comment>Vendor and logo: fields of Legrand&apos;s portal, in English there</comment>
        <translation>Come Vendor metti il tuo nome e come logo una piccola immagine qualsiasi: li vedrai solo tu.</translation>
    </message>
</context>
<context>
    <name>LinkProblem</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Copia il rapporto</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Non riprovare</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>codice %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Dettagli: %1</translation>
    </message>
</context>
<context>
    <name>LinkRetry</name>
    <message>
        <source>Trying again in %1</source>
        <translation>Nuovo tentativo tra %1</translation>
    </message>
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
    <name>LinkSignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Acc&amp;edi</translation>
    </message>
    <message>
        <source>&amp;Paste the address instead</source>
        <translation>Inco&amp;lla l&apos;indirizzo</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usa questo indirizzo</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;Riapri</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Or paste the address instead:</source>
        <translation>Oppure incolla l&apos;indirizzo:</translation>
    </message>
    <message>
        <source>Address of the page the browser ended on</source>
        <translation>Indirizzo della pagina finale del browser</translation>
    </message>
    <message>
        <source>Paste the address of the page the browser ended on</source>
        <translation>Incollare l&apos;indirizzo della pagina finale del browser</translation>
    </message>
    <message>
        <source>It takes long. What helps</source>
        <translation>Ci vuole molto. Che cosa aiuta</translation>
    </message>
    <message>
        <source>Is the browser&apos;s page still there, perhaps behind this window or in another browser profile? “Open again” brings it back.</source>
        <translation>La pagina del browser c&apos;è ancora, forse dietro questa finestra o in un altro profilo? “Riapri” la riporta.</translation>
    </message>
    <message>
        <source>Signed in with the portal account by mistake? Use “Copy link” and open it in a private window.</source>
        <translation>Hai usato per sbaglio l&apos;account del portale? Usa “Copia link” e aprilo in una finestra anonima.</translation>
    </message>
    <message>
        <source>A page that does not open at the end is no harm: copy its whole address and paste it above.</source>
        <translation>Se alla fine la pagina non si apre non è un problema: copia il suo indirizzo completo e incollalo qui sopra.</translation>
    </message>
    <message>
        <source>Your browser opens Legrand&apos;s page. Sign in there with the home account, the one of the phone app that owns the thermostats, and allow access.</source>
        <translation>Il browser apre la pagina di Legrand. Accedi lì con l&apos;account di casa, quello dell&apos;app del telefono che possiede i termostati, e consenti l&apos;accesso.</translation>
    </message>
    <message>
        <source>It ends on your own page, which Tepore cannot see: copy that page&apos;s whole address and paste it here.</source>
        <translation>Finisce sulla tua pagina, che Tepore non può vedere: copia il suo indirizzo completo e incollalo qui.</translation>
    </message>
    <message>
        <source>Tepore never sees your password.</source>
        <translation>Tepore non vede mai la tua password.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>In attesa del browser…</translation>
    </message>
    <message>
        <source>Asking Legrand for access…</source>
        <translation>Richiesta di accesso a Legrand…</translation>
    </message>
    <message>
        <source>Keeping your sign-in safe…</source>
        <translation>Salvataggio sicuro dell&apos;accesso…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Ci vuole un momento.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Tepore notices by itself when you have.</source>
        <translation>Accedi lì con l&apos;account dell&apos;app del telefono e consenti l&apos;accesso. Tepore se ne accorge da solo.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Then copy the whole address of the page the browser ends on, even if the page shows an error.</source>
        <translation>Accedi lì con l&apos;account dell&apos;app del telefono e consenti l&apos;accesso. Poi copia l&apos;indirizzo completo della pagina su cui finisce il browser, anche se mostra un errore.</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, where the secret and the key are. Unlock it if it asks; the sign-in then begins by itself.</source>
        <translation>In attesa del portachiavi di questo computer, dove si trovano il secret e la chiave. Sbloccalo se lo chiede; poi l&apos;accesso comincia da solo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>Il portachiavi di questo computer non ha ancora risposto. Sbloccarlo se lo chiede.</translation>
    </message>
    <message>
        <source>Does the page show an error of Legrand&apos;s instead of the sign-in? Then the client ID or the Reply URL is not what is registered: go back and compare them.</source>
        <translation>La pagina mostra un errore di Legrand invece dell&apos;accesso? Allora il client ID o il Reply URL non è quello registrato: torna indietro e confrontali.</translation>
    </message>
    <message>
        <source>Has no browser opened? Use “Copy link” and open it in one yourself.</source>
        <translation>Non si è aperto alcun browser? Copia il link con il pulsante qui sotto e aprilo tu in un browser.</translation>
    </message>
</context>
<context>
    <name>LinkValuesPage</name>
    <message>
        <source>The four values</source>
        <translation>I quattro valori</translation>
    </message>
    <message>
        <source>Take the&amp;m over</source>
        <translation>&amp;Usa questi</translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation>Ava&amp;nti: accesso</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not take the secrets. They are kept until Tepore is closed; unlock the keyring to keep them longer.</source>
        <translation>Il portachiavi di questo computer non accetta i segreti. Restano finché Tepore è aperto; sblocca il portachiavi per conservarli più a lungo.</translation>
    </message>
    <message>
        <source>The whole e-mail</source>
        <translation>L&apos;intera e-mail</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here. Nothing of it is sent.</source>
        <translation>Incolla qui l&apos;intera e-mail. Non ne viene inviato nulla.</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1: non c&apos;è</translation>
    </message>
    <message>
        <source>%1: found (%2)</source>
        <translation>%1: c&apos;è (%2)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Chiave di abbonamento</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>C&amp;lient ID</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Client s&amp;ecret</translation>
    </message>
    <message>
        <source>from the e-mail; shown there only once</source>
        <translation>nell&apos;e-mail; viene mostrato una sola volta</translation>
    </message>
    <message>
        <source>Subscription &amp;key</source>
        <translation>Subscription &amp;key</translation>
    </message>
    <message>
        <source>primary or secondary key, on your portal profile</source>
        <translation>chiave primaria o secondaria, nel profilo del portale</translation>
    </message>
    <message>
        <source>Two of these look swapped.</source>
        <translation>Due di questi sembrano scambiati.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>Scam&amp;biali</translation>
    </message>
    <message>
        <source>Reply &amp;URL</source>
        <translation>&amp;Reply URL</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>The secret and the key are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Il secret e la chiave sono conservati nel portachiavi di questo computer e da nessun&apos;altra parte.</translation>
    </message>
    <message>
        <source>The secret and the key are in this computer&apos;s keyring, which did not give them. Unlock it and start Tepore again, or enter them once more.</source>
        <translation>Il secret e la chiave sono nel portachiavi di questo computer, che non li ha dati. Sbloccalo e riavvia Tepore, oppure inseriscili di nuovo.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as http://localhost:23571/callback.</source>
        <translation>Non è un indirizzo completo, come http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>Given for the portal: %1</source>
        <translation>Dato per il portale: %1</translation>
    </message>
    <message>
        <source>Typed here: %1</source>
        <translation>Scritto qui: %1</translation>
    </message>
    <message>
        <source>Right only if you registered this one: they must match letter for letter.</source>
        <translation>Va bene solo se hai registrato questo: devono coincidere lettera per lettera.</translation>
    </message>
    <message>
        <source>The browser will end on this page; paste its address here afterwards.</source>
        <translation>Il browser arriverà a questa pagina; incollarne poi qui l&apos;indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n character(s).</source>
        <translation>
            <numerusform>Un Client ID di solito ha lettere e cifre in gruppi 8-4-4-4-12. Questo ha %n carattere.</numerusform>
            <numerusform>Un Client ID di solito ha lettere e cifre in gruppi 8-4-4-4-12. Questo ha %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same as the client ID. The secret is a different value in the e-mail.</source>
        <translation>È uguale al Client ID. Il Client secret è un altro valore nell&apos;e-mail.</translation>
    </message>
    <message>
        <source>This is the same as the subscription key. The secret is a different value in the e-mail.</source>
        <translation>È uguale alla chiave di abbonamento. Il secret è un altro valore dell&apos;e-mail.</translation>
    </message>
    <message>
        <source>A secret usually has neither spaces nor “…” in it. Perhaps something else was copied.</source>
        <translation>Di solito un secret non contiene spazi né “…”. Forse è stato copiato qualcos&apos;altro.</translation>
    </message>
    <message>
        <source>A subscription key is usually 32 characters 0–9 a–f. It is on your portal profile, not in the e-mail.</source>
        <translation>Una Subscription key di solito ha 32 caratteri 0–9 a–f. Si trova nel profilo del portale, non nell&apos;e-mail.</translation>
    </message>
    <message>
        <source>The secret and the key are stored nowhere: you enter them again at every start, as you chose.</source>
        <translation>Il secret e la chiave non sono conservati da nessuna parte: li inserisci di nuovo a ogni avvio, come hai scelto.</translation>
    </message>
    <message>
        <source>The secret and the key are kept in the file that your passphrase opens, and nowhere else.</source>
        <translation>Il secret e la chiave sono conservati nel file che si apre con la tua frase segreta e da nessun&apos;altra parte.</translation>
    </message>
    <message>
        <source>Legrand knows this client ID.</source>
        <translation>Legrand conosce questo client ID.</translation>
    </message>
    <message>
        <source>Legrand does not know this client ID. Compare it with the e-mail; a new registration may not be approved yet.</source>
        <translation>Legrand non conosce questo client ID. Confrontalo con l&apos;e-mail; una nuova registrazione forse non è ancora approvata.</translation>
    </message>
    <message>
        <source>With http:// the sign-in code would travel unencrypted. Use a page with https://, or this computer: http://localhost:23571/callback.</source>
        <translation>Con http:// il codice di accesso viaggerebbe non cifrato. Usa una pagina con https:// oppure questo computer: http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>&amp;Paste the e-mail</source>
        <comment>from Legrand, with the values</comment>
        <translation>Inc&amp;olla l&apos;e-mail</translation>
    </message>
</context>
<context>
    <name>LinkWaitPage</name>
    <message>
        <source>Waiting for Legrand&apos;s e-mail</source>
        <translation>In attesa dell&apos;e-mail di Legrand</translation>
    </message>
    <message>
        <source>The e-mail comes from “Works with Legrand” and names your application. It holds the client ID, five groups of letters and digits with hyphens between them, and the client secret, a longer jumble of signs. The subscription key is not in it: that one is on your portal profile.</source>
        <translation>L&apos;e-mail arriva da “Works with Legrand” e nomina la tua applicazione. Contiene il client ID, cinque gruppi di lettere e cifre separati da trattini, e il client secret, una sequenza più lunga di segni. La chiave di abbonamento non c&apos;è: quella sta sul tuo profilo del portale.</translation>
    </message>
    <message>
        <source>Approval usually takes one or two days. You can close Tepore; it comes back to this page.</source>
        <translation>L&apos;approvazione richiede di solito uno o due giorni. Puoi chiudere Tepore: tornerà a questa pagina.</translation>
    </message>
    <message>
        <source>Nothing after three days? Look into the spam folder. Then sign in to the portal, open My Applications, and see whether the application is listed there: its page shows the client ID, and a new secret can be made on it.</source>
        <translation>Niente dopo tre giorni? Guarda nella posta indesiderata. Poi accedi al portale, apri My Applications e controlla se l&apos;applicazione è nell&apos;elenco: la sua pagina mostra il client ID, e lì si può creare un nuovo secret.</translation>
    </message>
    <message>
        <source>I have it: &amp;continue</source>
        <translation>È arrivata: &amp;continua</translation>
    </message>
    <message>
        <source>&amp;Leave for now</source>
        <translation>Riprendi &amp;più tardi</translation>
    </message>
</context>
<context>
    <name>LinkWelcomePage</name>
    <message>
        <source>Welcome to Tepore</source>
        <translation>Benvenuto in Tepore</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>Tepore shows your BTicino or Legrand Smarther thermostats on this computer and lets you change them: temperatures, modes, boost, several homes at once.</source>
        <translation>Tepore mostra su questo computer i tuoi termostati BTicino o Legrand Smarther e ti permette di regolarli: temperature, modalità, boost, più case insieme.</translation>
    </message>
    <message>
        <source>a client ID, the name of your own copy of Tepore at Legrand</source>
        <translation>un client ID, il nome della tua copia di Tepore presso Legrand</translation>
    </message>
    <message>
        <source>a client secret, its password</source>
        <translation>un client secret, la sua password</translation>
    </message>
    <message>
        <source>a subscription key, which allows 500 requests a day</source>
        <translation>una chiave di abbonamento, che permette 500 richieste al giorno</translation>
    </message>
    <message>
        <source>a Reply URL, the address your browser comes back to</source>
        <translation>un Reply URL, l&apos;indirizzo a cui torna il browser</translation>
    </message>
    <message>
        <source>It takes about ten minutes of your time. Legrand&apos;s approval can take one or two days; Tepore keeps your place meanwhile.</source>
        <translation>Ti occorrono circa dieci minuti. L&apos;approvazione di Legrand può richiedere uno o due giorni; intanto Tepore tiene il segno.</translation>
    </message>
    <message>
        <source>&amp;Link my thermostats</source>
        <translation>Co&amp;llega i miei termostati</translation>
    </message>
    <message>
        <source>I am &amp;waiting for the vendor&apos;s e-mail</source>
        <translation>As&amp;petto l&apos;e-mail di Legrand</translation>
    </message>
    <message>
        <source>Look &amp;around with sample data</source>
        <translation>&amp;Esplora con dati di esempio</translation>
    </message>
    <message>
        <source>Tepore talks only to Legrand&apos;s service. It has no account of its own and sends nothing about you to anybody.</source>
        <translation>Tepore parla solo con il servizio di Legrand. Non ha un account proprio e non manda nulla di te a nessuno.</translation>
    </message>
    <message>
        <source>To reach them it needs four values. Legrand gives you the first three, free of charge; Tepore has the fourth:</source>
        <translation>Per raggiungerli gli servono quattro valori. I primi tre te li dà gratuitamente Legrand, il quarto ce l&apos;ha Tepore:</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>The Reply URL does not match</source>
        <translation>Il Reply URL non corrisponde</translation>
    </message>
    <message>
        <source>The Reply URL here and on the portal are not the same. They must match letter for letter.</source>
        <translation>Il Reply URL qui e quello sul portale sono diversi. Devono coincidere carattere per carattere.</translation>
    </message>
    <message>
        <source>This client ID may not sign in</source>
        <translation>Questo Client ID non può accedere</translation>
    </message>
    <message>
        <source>The registration may not be approved yet, or the ID belongs to another application.</source>
        <translation>La registrazione forse non è ancora approvata, oppure l&apos;ID è di un&apos;altra applicazione.</translation>
    </message>
    <message>
        <source>Permission types not allowed</source>
        <translation>Tipi di permesso non consentiti</translation>
    </message>
    <message>
        <source>On the portal, tick comfort.read and comfort.write for your application, then sign in again.</source>
        <translation>Sul portale spuntare comfort.read e comfort.write per l&apos;applicazione, poi accedere di nuovo.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID o Client secret non accettati</translation>
    </message>
    <message>
        <source>The ID does not exist, or the secret is wrong or has expired. You can create a new secret on the portal.</source>
        <translation>Il Client ID non esiste, oppure il Client secret è errato o scaduto. Sul portale si può creare un nuovo Client secret.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Il Client secret è scaduto</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Un Client secret dura un anno. Crearne uno nuovo sul portale e inserirlo qui.</translation>
    </message>
    <message>
        <source>The subscription key was not accepted</source>
        <translation>La chiave di abbonamento non è stata accettata</translation>
    </message>
    <message>
        <source>It is on your portal profile; primary and secondary both work.</source>
        <translation>Si trova sul tuo profilo del portale; vanno bene sia la primaria sia la secondaria.</translation>
    </message>
    <message>
        <source>Legrand did not understand the request</source>
        <translation>Legrand non ha compreso la richiesta</translation>
    </message>
    <message>
        <source>One of the four values does not fit what is registered. Most often the Reply URL differs by a slash, http/https or a port.</source>
        <translation>Uno dei quattro valori non corrisponde a quanto registrato. Di solito il Reply URL differisce per una barra, http/https o la porta.</translation>
    </message>
    <message>
        <source>The sign-in code was no longer valid</source>
        <translation>Il codice di accesso non era più valido</translation>
    </message>
    <message>
        <source>Codes work once and only for a short time. Pasted twice? Each sign-in gives a new one.</source>
        <translation>I codici valgono una volta sola e per poco tempo. Incollato due volte? Ogni accesso ne dà uno nuovo.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Acc&amp;edi di nuovo</translation>
    </message>
    <message>
        <source>Permission was not given</source>
        <translation>Autorizzazione non concessa</translation>
    </message>
    <message>
        <source>You pressed Cancel, or signed in with an account that does not own these thermostats. Use the account of the phone app.</source>
        <translation>È stato premuto Annulla, oppure l&apos;account usato non è il proprietario di questi termostati. Usare l&apos;account dell&apos;app sul telefono.</translation>
    </message>
    <message>
        <source>Tepore sent a wrong request</source>
        <translation>Tepore ha inviato una richiesta errata</translation>
    </message>
    <message>
        <source>This is a fault in this program, not in your data.</source>
        <translation>È un difetto di Tepore, non dei dati inseriti.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Ripr&amp;ova</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in had an internal problem</source>
        <translation>Problema interno dell&apos;accesso Legrand</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in is busy or under maintenance</source>
        <translation>L&apos;accesso Legrand è occupato o in manutenzione</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. This is usually over within the hour.</source>
        <translation>Il problema non è da questa parte. Di solito si risolve entro un&apos;ora.</translation>
    </message>
    <message>
        <source>Tr&amp;y again now</source>
        <translation>Ripr&amp;ova adesso</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand chiede di aspettare</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program. Tepore goes on by itself.</source>
        <translation>Sono arrivate troppe richieste insieme, forse da un altro programma. Tepore prosegue da solo.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Risposta a un altro accesso</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in. For your safety it was ignored.</source>
        <translation>La risposta riguarda un altro accesso. Per sicurezza è stata ignorata.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Ric&amp;omincia</translation>
    </message>
    <message>
        <source>No code in this address</source>
        <translation>Indirizzo senza codice</translation>
    </message>
    <message>
        <source>Copy the whole address after the page has loaded, even if the page shows an error.</source>
        <translation>Copiare l&apos;indirizzo completo a pagina caricata, anche se la pagina mostra un errore.</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>La porta è in uso</translation>
    </message>
    <message>
        <source>No safe place for the secret</source>
        <translation>Nessun posto sicuro per i dati segreti</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not take the sign-in. Unlock it, then sign in once more.</source>
        <translation>Il portachiavi di questo computer non ha accettato i dati di accesso. Sbloccarlo, poi accedere di nuovo.</translation>
    </message>
    <message>
        <source>The keyring does not keep the sign-in</source>
        <translation>Il portachiavi non conserva l&apos;accesso</translation>
    </message>
    <message>
        <source>It took the sign-in and lost it at once. Check this computer&apos;s keyring, then sign in once more.</source>
        <translation>Ha accettato i dati di accesso e li ha persi subito. Controllare il portachiavi di questo computer, poi accedere di nuovo.</translation>
    </message>
    <message>
        <source>You seem offline</source>
        <translation>Sembri non in linea</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in could not be reached. Check this computer&apos;s internet connection; your values are kept.</source>
        <translation>L&apos;accesso di Legrand non è raggiungibile. Controlla la connessione a Internet di questo computer; i tuoi valori restano.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Nessuna connessione sicura</translation>
    </message>
    <message>
        <source>Something between this computer and Legrand changes the connection: a network that wants a sign-in page first, or a filter that inspects it. Nothing secret was sent.</source>
        <translation>Qualcosa tra questo computer e Legrand altera la connessione: una rete che vuole prima una pagina di accesso, o un filtro che la ispeziona. Nulla di segreto è stato inviato.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer could not be understood</source>
        <translation>Risposta di Legrand non comprensibile</translation>
    </message>
    <message>
        <source>No answer from Legrand</source>
        <translation>Nessuna risposta da Legrand</translation>
    </message>
    <message>
        <source>Your internet works, Legrand&apos;s sign-in does not answer. Your values are kept; try again in a little while.</source>
        <translation>Internet funziona, l&apos;accesso di Legrand non risponde. I tuoi valori restano; riprova tra un po&apos;.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Non è stato possibile aprire un browser</translation>
    </message>
    <message>
        <source>Choose “Copy link”, open it in a browser yourself, and come back.</source>
        <translation>Scegliere “Copia link”, aprire il link in un browser e tornare qui.</translation>
    </message>
    <message>
        <source>Something is missing or odd</source>
        <translation>Manca qualcosa, o qualcosa non va</translation>
    </message>
    <message>
        <source>Please fill in the marked fields. All four values are needed to sign in.</source>
        <translation>Compilare i campi evidenziati. Per accedere servono tutti e quattro i valori.</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Apri il portale</translation>
    </message>
    <message>
        <source>I am waiting for approval</source>
        <translation>Aspetto l&apos;approvazione</translation>
    </message>
    <message>
        <source>Open the network&apos;s page</source>
        <translation>Apri la pagina della rete</translation>
    </message>
    <message>
        <source>before you start</source>
        <comment>Linking: step 1 of 5 – …</comment>
        <translation>prima di cominciare</translation>
    </message>
    <message>
        <source>registering on the portal</source>
        <comment>Linking: step 2 of 5 – …</comment>
        <translation>registrazione sul portale</translation>
    </message>
    <message>
        <source>waiting for Legrand&apos;s e-mail</source>
        <comment>Linking: step 3 of 5 – …</comment>
        <translation>in attesa dell&apos;e-mail di Legrand</translation>
    </message>
    <message>
        <source>entering the four values</source>
        <comment>Linking: step 4 of 5 – …</comment>
        <translation>inserimento dei quattro valori</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>Linking: step 5 of 5 – …</comment>
        <translation>accesso</translation>
    </message>
    <message>
        <source>Linking: step %1 of 5 – %2</source>
        <translation>Collegamento: passo %1 di 5 – %2</translation>
    </message>
    <message>
        <source>Step %1 of 5</source>
        <translation>Passo %1 di 5</translation>
    </message>
    <message>
        <source>The sign-in could not be kept. Do what the line at the top of the window says, then sign in once more.</source>
        <translation>Non è stato possibile conservare l&apos;accesso. Fai quello che dice la riga in cima alla finestra, poi accedi di nuovo.</translation>
    </message>
    <message>
        <source>Legrand&apos;s server failed</source>
        <translation>Guasto al server di Legrand</translation>
    </message>
    <message>
        <source>Wait a little, then try again; your values are kept.</source>
        <translation>Aspetta un po&apos;, poi riprova; i tuoi valori restano.</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side as far as we can tell. Your values are kept.</source>
        <translation>A quanto risulta, da parte tua è tutto a posto. I tuoi valori restano.</translation>
    </message>
    <message>
        <source>Today&apos;s 500 requests are used up</source>
        <translation>Le 500 richieste di oggi sono esaurite</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. There are new ones in %1; finish now, and Tepore looks for your homes then.</source>
        <translation>Forse le ha usate un altro programma con lo stesso account. Ce ne saranno di nuove tra %1; concludi ora, e Tepore cercherà le tue case allora.</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. Finish now; Tepore looks for your homes by itself when there are new requests.</source>
        <translation>Forse le ha usate un altro programma con lo stesso account. Concludi ora; Tepore cercherà da solo le tue case quando ci saranno nuove richieste.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Legrand does not reach this home right now. Finish; Tepore tries again by itself.</source>
        <translation>Al momento Legrand non raggiunge questa casa. Concludi; Tepore riprova da solo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>The home did not answer in time.</source>
        <translation>La casa non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Sembra che la tua rete voglia prima una pagina di accesso</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open the network&apos;s page, sign in there, then try again.</source>
        <translation>Qualcosa nella rete risponde al posto di Legrand. Apri la pagina della rete, accedi lì, poi riprova.</translation>
    </message>
    <message>
        <source>The service seems to have a problem. Your values are kept; try again in a little while.</source>
        <translation>Sembra che il servizio abbia un problema. I tuoi valori restano; riprova tra un po&apos;.</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Controlla i valori</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Riprova adesso</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>L&apos;ho rinnovata</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>Le ho accettate</translation>
    </message>
    <message>
        <source>Linking: your homes</source>
        <translation>Collegamento: le tue case</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso eseguito</translation>
    </message>
    <message>
        <source>Another program uses the port that is part of your Reply URL. Close it and try again, paste the address instead, or use another port, which has to be registered on the portal, too.</source>
        <translation>Un altro programma usa la porta che fa parte del tuo Reply URL. Chiudilo e riprova, incolla l&apos;indirizzo oppure usa un&apos;altra porta, che va registrata anch&apos;essa sul portale.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>The client secret and the subscription key that you entered are in this computer&apos;s keyring. Unlock it and go on, or enter them once more.</source>
        <translation>Il client secret e la chiave di abbonamento che hai inserito sono nel portachiavi di questo computer. Sbloccalo e prosegui, oppure inseriscili di nuovo.</translation>
    </message>
    <message>
        <source>Register this Reply URL, too</source>
        <translation>Registra anche questo Reply URL</translation>
    </message>
    <message>
        <source>The one below uses a port that is free. Add it to your application on the portal, where the old one may stay, and go on: they must match letter for letter.</source>
        <translation>Quello qui sotto usa una porta libera. Aggiungilo alla tua applicazione sul portale, dove quello vecchio può restare, e prosegui: devono coincidere lettera per lettera.</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usa un&apos;altra porta</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand. Your values are kept.</source>
        <translation>Il proxy non si trova, non risponde o non lascia passare nulla verso Legrand. I tuoi valori restano.</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network. Your values are kept.</source>
        <translation>Tepore non può accedere a un proxy: usane un altro o chiedi a chi gestisce la tua rete. I tuoi valori restano.</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program.</source>
        <translation>Sono arrivate troppe richieste insieme, forse da un altro programma.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – these homes are made up; nothing here touches a real thermostat.</source>
        <translation>%1 – queste case sono inventate; nulla qui tocca un termostato reale.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Account…</translation>
    </message>
    <message>
        <source>&amp;Unlink this account…</source>
        <translation>&amp;Scollega questo account…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panoramica</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>Aggiorna &amp;tutto</translation>
    </message>
    <message>
        <source>&amp;Look for thermostats</source>
        <translation>&amp;Cerca termostati</translation>
    </message>
    <message numerus="yes">
        <source>Refresh &amp;all (%n request(s))</source>
        <translation>
            <numerusform>Aggiorna &amp;tutto (%n richiesta)</numerusform>
            <numerusform>Aggiorna &amp;tutto (%n richieste)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Thermostat</source>
        <translation>&amp;Termostato</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;About Tepore</source>
        <translation>&amp;Informazioni su Tepore</translation>
    </message>
    <message>
        <source>Choose a thermostat first</source>
        <translation>Scegliere prima un termostato</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>In attesa del portachiavi</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>Il portachiavi di questo computer non ha ancora risposto. Sbloccarlo se lo chiede.</translation>
    </message>
    <message>
        <source>The sign-in is not saved</source>
        <translation>L&apos;accesso non è salvato</translation>
    </message>
    <message>
        <source>The keyring does not take the renewed sign-in. Tepore keeps trying; leave it open until this message is gone.</source>
        <translation>Il portachiavi non accetta l&apos;accesso rinnovato. Tepore continua a provare; lasciarlo aperto finché il messaggio non scompare.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Opening the keyring…</source>
        <translation>Apertura del portachiavi…</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Ricerca dei termostati…</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dati di esempio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>Refresh &amp;all: already up to date</source>
        <translation>Aggiorna &amp;tutto: già aggiornato</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh (%n request(s))</source>
        <translation>
            <numerusform>&amp;Aggiorna (%n richiesta)</numerusform>
            <numerusform>&amp;Aggiorna (%n richieste)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Aggiorna: già aggiornato</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Waiting for Legrand…</source>
        <translation>In attesa di Legrand…</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>Vado v&amp;ia…</translation>
    </message>
    <message>
        <source>&amp;Everything back to Automatic…</source>
        <translation>&amp;Tutto di nuovo in Automatico…</translation>
    </message>
    <message>
        <source>&amp;Homes and thermostats…</source>
        <translation>Ca&amp;se e termostati…</translation>
    </message>
    <message>
        <source>Access to the keyring was refused. Tepore asks for it again when you try again, or at the next renewal; leave it open until this message is gone.</source>
        <translation>L&apos;accesso al portachiavi è stato rifiutato. Tepore lo chiede di nuovo quando riprovi, o al prossimo rinnovo; lascia Tepore aperto finché questo messaggio non scompare.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Non oggi</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Chiudi la finestra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novità</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostica…</translation>
    </message>
    <message>
        <source>Tepore was updated to version %1</source>
        <translation>Tepore è stato aggiornato alla versione %1</translation>
    </message>
    <message>
        <source>What has changed is in the Help menu, too.</source>
        <translation>Che cosa è cambiato si trova anche nel menu Aiuto.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Trova…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Vai a…</translation>
    </message>
    <message>
        <source>O&amp;verview as</source>
        <translation>Pa&amp;noramica come</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>Att&amp;ività</translation>
    </message>
    <message>
        <source>Thermostat %1</source>
        <comment>the first, the second …</comment>
        <translation>Termostato %1</translation>
    </message>
    <message>
        <source>&amp;Automatic: a list above 8 thermostats</source>
        <translation>&amp;Automatica: un elenco oltre gli 8 termostati</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Schede</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Elenco</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Refresh &amp;all: reading…</source>
        <translation>Aggiorna &amp;tutto: lettura in corso…</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Aggiorna: lettura in corso…</translation>
    </message>
</context>
<context>
    <name>ModesPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>what a screen reader calls the list of programs</comment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Data e ora di fine</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
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
            <numerusform>Boost per %n min</numerusform>
            <numerusform>Boost per %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Ferma boost</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Quest&apos;ora è già passata. Sceglierne una successiva.</translation>
    </message>
    <message>
        <source>until the next change, %1</source>
        <translation>fino al prossimo cambio, %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>per %n h</numerusform>
            <numerusform>per %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>until a time…</source>
        <translation>fino a un orario…</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>senza scadenza</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new in Tepore</source>
        <translation>Novità di Tepore</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Tell me when the following happens, each at most once a day:</source>
        <translation>Avvisami quando succede quanto segue, ogni cosa al massimo una volta al giorno:</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di silenzio</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours from 22:00</comment>
        <translation>dalle</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours from 22:00 to 7:00</comment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>its price in requests</comment>
        <translation>Aggiorna (%1)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message numerus="yes">
        <source>Read %n thermostat(s) now (%n request(s))</source>
        <translation>
            <numerusform>Leggi ora %n termostato (%n richiesta)</numerusform>
            <numerusform>Leggi ora %n termostati (%n richieste)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Già aggiornato</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Trova…</translation>
    </message>
    <message>
        <source>Find thermostats</source>
        <translation>Trova termostati</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Names of thermostats and homes are looked through. What is hidden is found under View ▸ Homes and thermostats.</source>
        <translation>La ricerca riguarda i nomi di termostati e case. Ciò che è nascosto si trova in Visualizza ▸ Case e termostati.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a home, why it shows no thermostats</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>what was looked for</comment>
        <translation>Nulla si chiama “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thermostat(s)</source>
        <comment>those found</comment>
        <translation>
            <numerusform>%1 di %n termostato</numerusform>
            <numerusform>%1 di %n termostati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Only the list is sorted</source>
        <translation>Si ordina solo l&apos;elenco</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte s&amp;uccessiva della finestra</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte p&amp;recedente della finestra</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuovo nome</translation>
    </message>
    <message>
        <source>The name stays on this computer. Leave it empty for the one it has at Legrand: %1</source>
        <translation>Il nome resta su questo computer. Lascialo vuoto per usare quello che ha presso Legrand: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Sostituisci il client secret</translation>
    </message>
    <message>
        <source>Replace the subscription key</source>
        <translation>Sostituisci la chiave di abbonamento</translation>
    </message>
    <message>
        <source>Create a new secret on the portal, at your application, and enter it here. Tepore tries it at once; the old one stays until the new one has worked.</source>
        <translation>Crea un nuovo secret sul portale, nella pagina della tua applicazione, e inseriscilo qui. Tepore lo prova subito; quello vecchio resta finché il nuovo non ha funzionato.</translation>
    </message>
    <message>
        <source>The primary and the secondary key of your subscription both work; they are on your portal profile. Tepore tries the new one at once; the old one stays until it has worked.</source>
        <translation>Vanno bene sia la chiave primaria sia la secondaria del tuo abbonamento; sono nel tuo profilo del portale. Tepore prova subito quella nuova; la vecchia resta finché la nuova non ha funzionato.</translation>
    </message>
    <message>
        <source>This uses none of today&apos;s requests.</source>
        <translation>Non userà nessuna delle richieste di oggi.</translation>
    </message>
    <message>
        <source>This uses one of about %1 requests left today, or two if the key is refused.</source>
        <translation>Userà una delle circa %1 richieste rimaste oggi, o due se la chiave viene rifiutata.</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nuovo client secret</translation>
    </message>
    <message>
        <source>New subscription key</source>
        <translation>Nuova chiave di abbonamento</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Inserisci prima il nuovo secret.</translation>
    </message>
    <message>
        <source>Enter the new key first.</source>
        <translation>Inserisci prima la nuova chiave.</translation>
    </message>
    <message>
        <source>This is a client ID. What is wanted here is a different value.</source>
        <translation>Questo è un client ID. Qui serve un altro valore.</translation>
    </message>
    <message>
        <source>This looks like a subscription key. The secret is a different value.</source>
        <translation>Questa sembra una chiave di abbonamento. Il secret è un altro valore.</translation>
    </message>
    <message>
        <source>Trying it with Legrand…</source>
        <translation>Prova con Legrand in corso…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>This is the whole report. It holds no secret, no name and no identifier of yours; nothing is sent anywhere by itself.</source>
        <translation>Questo è il rapporto completo. Non contiene nessun tuo segreto, nome o identificativo; nulla viene inviato da solo da nessuna parte.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Non è stato possibile salvarlo: %1</translation>
    </message>
</context>
<context>
    <name>RequestMeter</name>
    <message>
        <source>Cloud requests</source>
        <translation>Richieste al cloud</translation>
    </message>
    <message>
        <source>No cloud requests left; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Richieste al cloud esaurite; di nuove: %1</translation>
    </message>
    <message>
        <source>No cloud requests left; when there are new ones is not known yet</source>
        <translation>Richieste al cloud esaurite; non si sa ancora quando ce ne saranno di nuove</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Esaurite</translation>
    </message>
    <message numerus="yes">
        <source>Reading pauses: %n request(s) are kept for you</source>
        <translation>
            <numerusform>Lettura in pausa: %n richiesta è tenuta per te</numerusform>
            <numerusform>Lettura in pausa: %n richieste sono tenute per te</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for you</source>
        <comment>cloud requests</comment>
        <translation>
            <numerusform>%n tenuta per te</numerusform>
            <numerusform>%n tenute per te</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cloud requests</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Slowing down: next reading every %1</source>
        <comment>a duration</comment>
        <translation>Si rallenta: una lettura ogni %1</translation>
    </message>
    <message>
        <source>Cloud requests: at least %1 of %2</source>
        <translation>Richieste al cloud: almeno %1 di %2</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests in 24 hours. At least %2 are used; %3 of them were counted here.</source>
        <translation>Legrand consente %1 richieste in 24 ore. Almeno %2 sono usate; %3 di queste sono state contate qui.</translation>
    </message>
    <message>
        <source>Reading slows down in time and leaves %1 for your own changes.</source>
        <translation>La lettura rallenta in tempo e ne lascia %1 per le tue modifiche.</translation>
    </message>
    <message>
        <source>They cannot be written down on this computer, so that they are forgotten when Tepore ends.</source>
        <translation>Su questo computer non possono essere annotate: saranno dimenticate quando Tepore si chiude.</translation>
    </message>
    <message>
        <source>next reading %1</source>
        <translation>prossima lettura %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>reading, at a moment</comment>
        <translation>prossima %1</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non annotate</translation>
    </message>
    <message>
        <source>None left %1</source>
        <comment>until when</comment>
        <translation>Esaurite %1</translation>
    </message>
    <message>
        <source>“At least”, because other programs on the same account use the same requests, and Tepore cannot see theirs.</source>
        <translation>«Almeno», perché altri programmi con lo stesso account usano le stesse richieste, e Tepore non vede le loro.</translation>
    </message>
</context>
<context>
    <name>RoundChoice</name>
    <message>
        <source>Automatic: the program each followed last</source>
        <translation>Automatico: il programma che ognuno seguiva per ultimo</translation>
    </message>
    <message>
        <source>Off: nothing protects the home</source>
        <translation>Spento: nulla protegge la casa</translation>
    </message>
    <message>
        <source>Temperature for all</source>
        <translation>Temperatura per tutti</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>senza scadenza</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>per %n h</numerusform>
            <numerusform>per %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the boost</source>
        <translation>Durata del boost</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <translation>
            <numerusform>per %n min</numerusform>
            <numerusform>per %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Frost or heat protection</source>
        <translation>Protezione dal gelo o dal caldo</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Going away</source>
        <translation>Vado via</translation>
    </message>
    <message>
        <source>The thermostats stay so until you switch them back: neither Legrand&apos;s service nor Tepore ends it by itself. Thermostat ▸ Everything back to Automatic does it, from wherever you are.</source>
        <translation>I termostati restano così finché non li riporti indietro: né il servizio di Legrand né Tepore lo fanno da soli. Basta Termostato ▸ Tutto di nuovo in Automatico, ovunque ti trovi.</translation>
    </message>
    <message>
        <source>Everything back to Automatic</source>
        <translation>Tutto di nuovo in Automatico</translation>
    </message>
    <message>
        <source>Each thermostat follows the program it followed last.</source>
        <translation>Ogni termostato segue il programma che seguiva per ultimo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The thermostats go back to what they were.</source>
        <translation>I termostati tornano come prima.</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>not reachable at the last reading</source>
        <translation>non raggiungibile all&apos;ultima lettura</translation>
    </message>
    <message>
        <source>already in Automatic</source>
        <translation>già in Automatico</translation>
    </message>
    <message numerus="yes">
        <source>Set %n thermostat(s)</source>
        <translation>
            <numerusform>Imposta %n termostato</numerusform>
            <numerusform>Imposta %n termostati</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sent. Each card says when its thermostat confirms.</source>
        <translation>
            <numerusform>%1 di %n inviato. La scheda dice quando il termostato conferma.</numerusform>
            <numerusform>%1 di %n inviati. Ogni scheda dice quando il suo termostato conferma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Riprova %n non riuscito</numerusform>
            <numerusform>Riprova i %n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>invio…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <comment>what is known</comment>
        <translation>non è sicuro: %1</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <comment>why</comment>
        <translation>non cambiato: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <comment>why</comment>
        <translation>non inviato: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>The thermostats are set again.</source>
        <translation>I termostati vengono impostati di nuovo.</translation>
    </message>
    <message>
        <source>They are set one after the other, a second apart. Edit ▸ Undo takes all of it back.</source>
        <translation>Vengono impostati uno dopo l&apos;altro, a un secondo di distanza. Modifica ▸ Ripristina riporta tutto indietro.</translation>
    </message>
    <message numerus="yes">
        <source>This will use about %n of some %1 requests left today: each change is read back.</source>
        <translation>
            <numerusform>Userà circa %n delle circa %1 richieste rimaste oggi: ogni modifica viene riletta.</numerusform>
            <numerusform>Userà circa %n delle circa %1 richieste rimaste oggi: ogni modifica viene riletta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Where to keep the sign-in</source>
        <translation>Dove custodire l&apos;accesso</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it safely.</source>
        <translation>Questo computer non ha un portachiavi che possa custodirlo al sicuro.</translation>
    </message>
    <message>
        <source>In a &amp;file that only you can read</source>
        <translation>In un &amp;file che solo tu puoi leggere</translation>
    </message>
    <message>
        <source>Nowhere: &amp;ask at every start</source>
        <translation>Da nessuna parte: &amp;chiedi a ogni avvio</translation>
    </message>
    <message>
        <source>A passphrase of your own locks the file; Tepore asks for it once at every start. If you forget it, you sign in again and nothing else is lost.</source>
        <translation>Una frase segreta scelta da te chiude il file; Tepore la chiede una volta a ogni avvio. Se la dimentichi, accedi di nuovo e non si perde nient&apos;altro.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase &amp;segreta</translation>
    </message>
    <message>
        <source>The passphrase &amp;once more</source>
        <translation>&amp;Di nuovo la frase segreta</translation>
    </message>
    <message>
        <source>Nothing secret is stored. At every start you enter the client secret and the subscription key, and sign in in the browser.</source>
        <translation>Non si conserva nulla di segreto. A ogni avvio inserisci il client secret e la chiave di abbonamento e accedi nel browser.</translation>
    </message>
    <message>
        <source>I have &amp;forgotten it…</source>
        <translation>L&apos;ho &amp;dimenticata…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>La tua frase segreta</translation>
    </message>
    <message>
        <source>It opens the file with your sign-in, until Tepore is closed.</source>
        <translation>Apre il file con il tuo accesso, fino alla chiusura di Tepore.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Custodisci in un file</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Chiedi a ogni avvio</translation>
    </message>
    <message numerus="yes">
        <source>Please take at least %n character(s).</source>
        <translation>
            <numerusform>Usa almeno %n carattere.</numerusform>
            <numerusform>Usa almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Le due frasi segrete non sono uguali.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Questa non è la frase segreta del file.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Non è stato possibile scrivere il file: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Non è stato possibile leggere il file: %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read now (%n request(s))</source>
        <translation>
            <numerusform>Leggi ora (%n richiesta)</numerusform>
            <numerusform>Leggi ora (%n richieste)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Già aggiornato</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>Nascondi %n</numerusform>
            <numerusform>Nascondi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1… (about %n request(s))</source>
        <comment>so many thermostats</comment>
        <translation>
            <numerusform>Imposta %1… (circa %n richiesta)</numerusform>
            <numerusform>Imposta %1… (circa %n richieste)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>No setting is called so.</source>
        <translation>Nessuna impostazione si chiama così.</translation>
    </message>
    <message>
        <source>Settings – Tepore</source>
        <translation>Impostazioni – Tepore</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Going to a thermostat</source>
        <translation>Passare a un termostato</translation>
    </message>
    <message>
        <source>On a thermostat&apos;s card</source>
        <translation>Sulla scheda di un termostato</translation>
    </message>
    <message>
        <source>Warmer, cooler</source>
        <translation>Più caldo, più fresco</translation>
    </message>
    <message>
        <source>Type a temperature</source>
        <translation>Scrivi una temperatura</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Apri il termostato</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Invio, Spazio</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation>Alla prossima scheda</translation>
    </message>
    <message>
        <source>Take back what is not sent yet</source>
        <translation>Ritira ciò che non è ancora inviato</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Boost for 30, 60 or 90 minutes</source>
        <translation>Boost per 30, 60 o 90 minuti</translation>
    </message>
    <message>
        <source>B, then 3, 6 or 9</source>
        <translation>B, poi 3, 6 o 9</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Ferma boost</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Maiusc+B</translation>
    </message>
    <message>
        <source>A key that works from every program: let the keyboard settings of your desktop run one of these, with your thermostat&apos;s name. Tepore itself takes no key away from other programs.</source>
        <translation>Un tasto che funziona da ogni programma: nelle impostazioni della tastiera del tuo desktop fai eseguire uno di questi comandi, con il nome del tuo termostato. Tepore da sé non toglie tasti agli altri programmi.</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Soggiorno</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Case e termostati</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Tepore could not be started</source>
        <translation>Impossibile avviare Tepore</translation>
    </message>
    <message>
        <source>It runs already and does not answer, or its folder cannot be written to: %1. Wait a moment, or end it, and start Tepore again.</source>
        <translation>È già in esecuzione e non risponde, oppure nella sua cartella non si può scrivere: %1. Aspetta un momento o chiudilo, poi avvia di nuovo Tepore.</translation>
    </message>
    <message>
        <source>Its folder cannot be made: %1. Look who may write there, and whether the disk is full.</source>
        <translation>Non si può creare la sua cartella: %1. Controlla chi può scriverci e se il disco è pieno.</translation>
    </message>
    <message>
        <source>The sample data could not be prepared. Look whether the disk is full, or install Tepore again.</source>
        <translation>Impossibile preparare i dati di esempio. Controlla se il disco è pieno oppure installa di nuovo Tepore.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message numerus="yes">
        <source>%n heating</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n riscalda</numerusform>
            <numerusform>%n riscaldano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooling</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n raffresca</numerusform>
            <numerusform>%n raffrescano</numerusform>
        </translation>
    </message>
    <message>
        <source>All idle</source>
        <translation>Tutti a riposo</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n a riposo</numerusform>
            <numerusform>%n a riposo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>a temperature</comment>
        <translation>media %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n non in linea</numerusform>
            <numerusform>%n non in linea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old reading(s)</source>
        <translation>
            <numerusform>%n lettura vecchia</numerusform>
            <numerusform>%n letture vecchie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n non ancora letto</numerusform>
            <numerusform>%n non ancora letti</numerusform>
        </translation>
    </message>
    <message>
        <source>coldest %1, %2</source>
        <comment>a temperature, a thermostat</comment>
        <translation>minima %1, %2</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
    <message>
        <source>Go to a thermostat or page</source>
        <translation>Vai a un termostato o a una pagina</translation>
    </message>
    <message>
        <source>A thermostat, a home, a page…</source>
        <translation>Un termostato, una casa, una pagina…</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dove andare</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Esc leaves.</source>
        <comment>what was looked for</comment>
        <translation>Nulla si chiama “%1”. Con Esc si esce.</translation>
    </message>
</context>
<context>
    <name>TemperatureDial</name>
    <message>
        <source>Set to</source>
        <translation>Impostata</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>Please enter a temperature between %1 and %2.</source>
        <translation>Inserire una temperatura tra %1 e %2.</translation>
    </message>
</context>
<context>
    <name>TerminalErrand</name>
    <message>
        <source>“%1” could be any of: %2. Type more of the name.</source>
        <translation>“%1” può essere uno di questi: %2. Scrivi una parte più lunga del nome.</translation>
    </message>
    <message>
        <source>no thermostat is known yet. “tepore status --refresh” asks for them.</source>
        <translation>ancora nessun termostato è noto. “tepore status --refresh” li chiede.</translation>
    </message>
    <message>
        <source>there is no thermostat “%1”. There are: %2.</source>
        <translation>non c&apos;è nessun termostato “%1”. Ci sono: %2.</translation>
    </message>
    <message>
        <source>name one thermostat; a name with spaces goes between quotes.</source>
        <translation>indica un solo termostato; un nome con spazi va tra virgolette.</translation>
    </message>
    <message>
        <source>--boost takes 30, 60 or 90 minutes, and not “%1”.</source>
        <translation>--boost accetta 30, 60 o 90 minuti, e non “%1”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program&apos;s name, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no program of %1 is known by name. Give its number.</source>
        <translation>nessun programma di %1 è noto per nome. Indicane il numero.</translation>
    </message>
    <message>
        <source>there is no program “%1”. There are: %2.</source>
        <translation>non c&apos;è nessun programma “%1”. Ci sono: %2.</translation>
    </message>
    <message>
        <source>--to takes a temperature between %1 and %2, and not “%3”.</source>
        <translation>--to accetta una temperatura tra %1 e %2, e non “%3”.</translation>
    </message>
    <message>
        <source>%1 has no set point now. Give one with --to.</source>
        <translation>%1 adesso non ha una temperatura impostata. Indicane una con --to.</translation>
    </message>
    <message>
        <source>only one of --until and --for can be said.</source>
        <translation>si può indicare solo uno tra --until e --for.</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90m, 2h or 1h30m, and not “%1”.</source>
        <translation>--for accetta una durata come 90m, 2h o 1h30m, e non “%1”.</translation>
    </message>
    <message>
        <source>--until takes a time such as 22:30, 2026-12-24T18:00 or “changed”, and not “%1”.</source>
        <translation>--until accetta un orario come 22:30, 2026-12-24T18:00 o “changed”, e non “%1”.</translation>
    </message>
    <message>
        <source>--until %1 is over already.</source>
        <translation>--until %1 è già passato.</translation>
    </message>
    <message>
        <source>a day is written as 2026-11-01, and not “%1”.</source>
        <translation>un giorno si scrive così: 2026-11-01, e non “%1”.</translation>
    </message>
    <message>
        <source>say --csv: there is no other form.</source>
        <translation>indica --csv: non c&apos;è un altro formato.</translation>
    </message>
    <message>
        <source>say what to set: --to, --warmer, --cooler, --boost, --auto, --off or --protect.</source>
        <translation>indica che cosa impostare: --to, --warmer, --cooler, --boost, --auto, --off o --protect.</translation>
    </message>
    <message>
        <source>only one of --to, --warmer, --cooler, --boost, --auto, --off and --protect can be set.</source>
        <translation>si può impostare solo uno tra --to, --warmer, --cooler, --boost, --auto, --off e --protect.</translation>
    </message>
</context>
<context>
    <name>TerminalRequest</name>
    <message>
        <source>[THERMOSTAT…]</source>
        <translation>[TERMOSTATO…]</translation>
    </message>
    <message>
        <source>Show the last readings and their age; no request is made.</source>
        <translation>Mostra le ultime letture e la loro età; non fa nessuna richiesta.</translation>
    </message>
    <message>
        <source>THERMOSTAT</source>
        <translation>TERMOSTATO</translation>
    </message>
    <message>
        <source>Set a thermostat, and wait until it was read back.</source>
        <translation>Imposta un termostato e attende che sia stato riletto.</translation>
    </message>
    <message>
        <source>--csv [THERMOSTAT…]</source>
        <translation>--csv [TERMOSTATO…]</translation>
    </message>
    <message>
        <source>Write the kept readings as CSV; no request is made.</source>
        <translation>Scrive le letture conservate in formato CSV; non fa nessuna richiesta.</translation>
    </message>
    <message>
        <source>For programs: see the manual page.</source>
        <translation>Per i programmi: vedi la pagina di manuale.</translation>
    </message>
    <message>
        <source>Read anew first: one request for each thermostat.</source>
        <translation>Prima rilegge: una richiesta per ogni termostato.</translation>
    </message>
    <message>
        <source>Only the names, a line each.</source>
        <translation>Solo i nomi, uno per riga.</translation>
    </message>
    <message>
        <source>TEMPERATURE</source>
        <translation>TEMPERATURA</translation>
    </message>
    <message>
        <source>By hand, to this: 21.5 or 21,5.</source>
        <translation>Manuale, a questa temperatura: 21.5 o 21,5.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ORA</translation>
    </message>
    <message>
        <source>set: by hand until 22:30, 2026-12-24T18:00 or “changed”. history: until that day, and with it.</source>
        <translation>set: Manuale fino a 22:30, 2026-12-24T18:00 o “changed”. history: fino a quel giorno, compreso.</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURATA</translation>
    </message>
    <message>
        <source>By hand for 90m, 2h or 1h30m.</source>
        <translation>Manuale per 90m, 2h o 1h30m.</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTI</translation>
    </message>
    <message>
        <source>Full power for 30, 60 or 90 minutes.</source>
        <translation>Piena potenza per 30, 60 o 90 minuti.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMMA</translation>
    </message>
    <message>
        <source>By a program, by its name or number; else by the last one.</source>
        <translation>Con un programma, per nome o numero; altrimenti con l&apos;ultimo.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Spento.</translation>
    </message>
    <message>
        <source>Frost protection, or heat protection.</source>
        <translation>Antigelo, o protezione dal caldo.</translation>
    </message>
    <message>
        <source>End once the cloud has taken it.</source>
        <translation>Termina appena il cloud l&apos;ha accettato.</translation>
    </message>
    <message>
        <source>As CSV; there is no other form.</source>
        <translation>In formato CSV; non c&apos;è un altro formato.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>GIORNO</translation>
    </message>
    <message>
        <source>From that day on, 2026-11-01; else all.</source>
        <translation>Da quel giorno in poi, 2026-11-01; altrimenti tutto.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Into this file, instead of the terminal.</source>
        <translation>In questo file, invece che nel terminale.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>The profile in this folder.</source>
        <translation>Il profilo in questa cartella.</translation>
    </message>
    <message>
        <source>On sample data.</source>
        <translation>Con dati di esempio.</translation>
    </message>
    <message>
        <source>Sign in here instead.</source>
        <translation>Accede invece qui.</translation>
    </message>
    <message>
        <source>Ask here instead.</source>
        <translation>Chiede invece qui.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Mostra questo.</translation>
    </message>
    <message>
        <source>there is no command “%1”. “tepore --help” lists them.</source>
        <translation>non c&apos;è nessun comando “%1”. “tepore --help” li elenca.</translation>
    </message>
    <message>
        <source>there is no option “%1”. “tepore --help” lists them.</source>
        <translation>non c&apos;è nessuna opzione “%1”. “tepore --help” le elenca.</translation>
    </message>
    <message>
        <source>“--%1” takes no value.</source>
        <translation>“--%1” non accetta valori.</translation>
    </message>
    <message>
        <source>“--%1” needs a value.</source>
        <translation>“--%1” richiede un valore.</translation>
    </message>
    <message>
        <source>“--%1” was given twice.</source>
        <translation>“--%1” è stato indicato due volte.</translation>
    </message>
    <message>
        <source>no command was given. “tepore --help” lists them.</source>
        <translation>non è stato indicato nessun comando. “tepore --help” li elenca.</translation>
    </message>
    <message>
        <source>“--%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>“--%1” non fa parte di “%2”. “tepore %2 --help” elenca ciò che ne fa parte.</translation>
    </message>
    <message>
        <source>Look for what is wrong; no request is made.</source>
        <translation>Cerca che cosa non va; nessuna richiesta.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>“%1” non fa parte di “%2”. “tepore %2 --help” elenca ciò che ne fa parte.</translation>
    </message>
    <message>
        <source>Warmer by one step, as “+” in the window.</source>
        <translation>Più caldo di un passo, come “+” nella finestra.</translation>
    </message>
    <message>
        <source>Cooler by one step, as “−” in the window.</source>
        <translation>Più fresco di un passo, come “−” nella finestra.</translation>
    </message>
</context>
<context>
    <name>TerminalWords</name>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1, impostata a %2</translation>
    </message>
    <message>
        <source>The last readings that are kept; no request was made. “tepore status --refresh” reads anew.</source>
        <translation>Le ultime letture conservate; nessuna richiesta fatta. “tepore status --refresh” rilegge.</translation>
    </message>
    <message>
        <source>Read less than a minute ago; no request was made.</source>
        <translation>Lettura di meno di un minuto fa; nessuna richiesta fatta.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made, %1 of 500 left in these 24 hours.</source>
        <translation>
            <numerusform>%n richiesta fatta, ne restano %1 di 500 in queste 24 ore.</numerusform>
            <numerusform>%n richieste fatte, ne restano %1 di 500 in queste 24 ore.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: another change took its place before it was confirmed. “tepore status” shows what was read last.</source>
        <translation>%1: un&apos;altra modifica ne ha preso il posto prima della conferma. “tepore status” mostra che cosa è stato letto per ultimo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat, what became of its change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was interrupted. “tepore status --refresh” shows what holds now.</source>
        <translation>l&apos;operazione è stata interrotta. “tepore status --refresh” mostra che cosa vale adesso.</translation>
    </message>
    <message>
        <source>%1. Open Tepore: it leads through it.</source>
        <comment>what is wrong</comment>
        <translation>%1. Apri Tepore: ti guida alla soluzione.</translation>
    </message>
    <message>
        <source>%1. Try again later.</source>
        <comment>what is wrong</comment>
        <translation>%1. Riprova più tardi.</translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <comment>what is wrong</comment>
        <translation>%1. Riprova.</translation>
    </message>
    <message>
        <source>the history cannot be read: %1. “tepore” shows more about it.</source>
        <translation>non è possibile leggere lo storico: %1. “tepore” mostra di più.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1. Choose another with --output.</source>
        <translation>non è possibile scrivere il file: %1. Scegline un altro con --output.</translation>
    </message>
    <message>
        <source>no account is linked here. Open Tepore and link your thermostats, or name the profile with --profile.</source>
        <translation>qui non è collegato nessun account. Apri Tepore e collega i tuoi termostati, o indica il profilo con --profile.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) written.</source>
        <translation>
            <numerusform>%n lettura scritta.</numerusform>
            <numerusform>%n letture scritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was read yet. “tepore status --refresh” does it.</source>
        <translation>non è ancora stato letto nulla. “tepore status --refresh” legge adesso.</translation>
    </message>
    <message>
        <source>the sample data could not be prepared.</source>
        <translation>non è stato possibile preparare i dati di esempio.</translation>
    </message>
    <message>
        <source>Tepore runs with this profile and does not answer, or the profile&apos;s folder cannot be written to. Nothing was changed; close Tepore and try again.</source>
        <translation>Tepore è in funzione con questo profilo e non risponde, oppure nella cartella del profilo non si può scrivere. Non è stato cambiato nulla; chiudi Tepore e riprova.</translation>
    </message>
    <message>
        <source>Tepore ended before it was known what became of it. “tepore status --refresh” shows it.</source>
        <translation>Tepore si è chiuso prima che si sapesse l&apos;esito. “tepore status --refresh” lo mostra.</translation>
    </message>
    <message>
        <source>%1. Your sign-in is kept there; try again when it does.</source>
        <comment>the keyring does not answer</comment>
        <translation>%1. Lì è conservato il tuo accesso; riprova quando risponde.</translation>
    </message>
    <message>
        <source>%1. Look at the proxy in Tepore&apos;s settings.</source>
        <comment>what is wrong</comment>
        <translation>%1. Controlla il proxy nelle impostazioni di Tepore.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <comment>a thermostat, why</comment>
        <translation>%1: non è stato modificato nulla. %2</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
</context>
<context>
    <name>ThermostatCard</name>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mode, %1</source>
        <translation>Modalità, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatura %1</translation>
    </message>
    <message>
        <source>Temperature unknown</source>
        <translation>Temperatura sconosciuta</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Umidità %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Umidità sconosciuta</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>In attesa di lettura</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Impostata a %1</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Accendi…</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Modalità…</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Ferma boost</translation>
    </message>
    <message>
        <source>Boost…</source>
        <translation>Boost…</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiato altrove</translation>
    </message>
    <message>
        <source>Warmer by %1, %2</source>
        <translation>Più caldo di %1, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Più fresco di %1, %2</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Più caldo di %1</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Più fresco di %1</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Prima scegli Automatico o Manuale</translation>
    </message>
    <message>
        <source>Read now (%1)</source>
        <comment>its price in requests</comment>
        <translation>Leggi ora (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Read this thermostat now (%n request(s))</source>
        <translation>
            <numerusform>Leggi ora questo termostato (%n richiesta)</numerusform>
            <numerusform>Leggi ora questo termostato (%n richieste)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThermostatList</name>
    <message>
        <source>Thermostats</source>
        <translation>Termostati</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Il mio ordine</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Prima scegli Automatico o Manuale</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Più caldo di %1</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Più fresco di %1</translation>
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
        <source>Automatic · %1</source>
        <translation>Automatico · %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message numerus="yes">
        <source>Manual, %1 for %n h</source>
        <translation>
            <numerusform>Manuale, %1 per %n h</numerusform>
            <numerusform>Manuale, %1 per %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Manual, %1 until I change it</source>
        <translation>Manuale, %1 senza scadenza</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost per %n min</numerusform>
            <numerusform>Boost per %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Ferma boost</translation>
    </message>
    <message>
        <source>&amp;Warmer by %1</source>
        <translation>Più &amp;caldo di %1</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>Più &amp;fresco di %1</translation>
    </message>
    <message>
        <source>Manual, %1 %2</source>
        <comment>a temperature, until when</comment>
        <translation>Manuale, %1 %2</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
</context>
<context>
    <name>ThermostatTable</name>
    <message>
        <source>Waiting for the first reading</source>
        <translation>In attesa della prima lettura</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misurata</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Impostata</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Umidità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lettura</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>minima–massima</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurata</translation>
    </message>
    <message>
        <source>set</source>
        <translation>impostata</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>riscaldamento</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>raffrescamento</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date on an axis, in Qt&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day of the week and of the month on an axis, in Qt&apos;s letters</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Change end</source>
        <translation>Cambia la fine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
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
        <translation>Termostato</translation>
    </message>
    <message>
        <source>&amp;Open Tepore</source>
        <translation>Apri &amp;Tepore</translation>
    </message>
    <message>
        <source>No thermostats yet</source>
        <translation>Ancora nessun termostato</translation>
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
            <numerusform>%n altro…</numerusform>
            <numerusform>%n altri…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warmer by %1</source>
        <translation>Più &amp;caldo di %1</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>Più &amp;fresco di %1</translation>
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
        <translation>&amp;Modalità</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>Vado v&amp;ia…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh now (%n request(s))</source>
        <translation>
            <numerusform>&amp;Aggiorna ora (%n richiesta)</numerusform>
            <numerusform>&amp;Aggiorna ora (%n richieste)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Aggiorna: già aggiornato</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Im&amp;postazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Aggiorna: lettura in corso…</translation>
    </message>
</context>
<context>
    <name>UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Undo: not possible, changed elsewhere since</source>
        <translation>&amp;Ripristina: non possibile, nel frattempo cambiato altrove</translation>
    </message>
    <message>
        <source>&amp;Undo: do not send %1 to %2</source>
        <comment>a setting, a thermostat</comment>
        <translation>&amp;Ripristina: non inviare %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ri&amp;peti</translation>
    </message>
    <message>
        <source>&amp;Undo: not now (%1)</source>
        <comment>why</comment>
        <translation>&amp;Ripristina: non ora (%1)</translation>
    </message>
    <message>
        <source>&amp;Redo: not now (%1)</source>
        <comment>why</comment>
        <translation>Ri&amp;peti: non ora (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: set %1 thermostats again (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>Ri&amp;peti: imposta di nuovo %1 termostati (circa %n richiesta)</numerusform>
            <numerusform>Ri&amp;peti: imposta di nuovo %1 termostati (circa %n richieste)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %1 thermostats back to what they were (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Ripristina: %1 termostati come prima (circa %n richiesta)</numerusform>
            <numerusform>&amp;Ripristina: %1 termostati come prima (circa %n richieste)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>Ri&amp;peti: %1, %2 (circa %n richiesta)</numerusform>
            <numerusform>Ri&amp;peti: %1, %2 (circa %n richieste)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: back to %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Ripristina: di nuovo %1, %2 (circa %n richiesta)</numerusform>
            <numerusform>&amp;Ripristina: di nuovo %1, %2 (circa %n richieste)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlinkDialog</name>
    <message>
        <source>Unlink this account</source>
        <translation>Scollega questo account</translation>
    </message>
    <message>
        <source>Unlink this account?</source>
        <translation>Scollegare questo account?</translation>
    </message>
    <message>
        <source>Tepore forgets the sign-in and the four values: client ID, client secret, subscription key and Reply URL. To link again you need them once more.</source>
        <translation>Tepore dimentica l&apos;accesso e i quattro valori: client ID, client secret, chiave di abbonamento e Reply URL. Per un nuovo collegamento ti serviranno ancora.</translation>
    </message>
    <message>
        <source>The count of today&apos;s requests stays, because Legrand goes on counting them.</source>
        <translation>Il conteggio delle richieste di oggi resta, perché Legrand continua a contarle.</translation>
    </message>
    <message>
        <source>Legrand is not told of this. To withdraw the permission too, use your account&apos;s pages at Legrand, or switch off Account ▸ Third-party access in the phone app “Thermostat”: that shuts out every other program as well.</source>
        <translation>Legrand non lo viene a sapere. Per ritirare anche il permesso usa le pagine del tuo account presso Legrand, oppure disattiva Account ▸ Accesso di terze parti nell&apos;app “Thermostat” del telefono: così restano esclusi anche tutti gli altri programmi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Scollega</translation>
    </message>
    <message>
        <source>&amp;Keep the readings and their history</source>
        <translation>&amp;Conserva le letture e il loro storico</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Heat protection</source>
        <translation>Protezione dal caldo</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Antigelo</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Modalità sconosciuta</translation>
    </message>
    <message>
        <source>Unknown mode “%1”</source>
        <translation>Modalità sconosciuta “%1”</translation>
    </message>
    <message>
        <source>Was idle</source>
        <translation>Era a riposo</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>A riposo</translation>
    </message>
    <message>
        <source>Was cooling</source>
        <translation>Raffrescava</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Raffresca</translation>
    </message>
    <message>
        <source>Was heating</source>
        <translation>Riscaldava</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Riscalda</translation>
    </message>
    <message>
        <source>Was running</source>
        <translation>Era in funzione</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In funzione</translation>
    </message>
    <message>
        <source>built-in program</source>
        <translation>programma predefinito</translation>
    </message>
    <message>
        <source>program %1</source>
        <translation>programma %1</translation>
    </message>
    <message>
        <source>%1, next change %2</source>
        <translation>%1, cambio %2</translation>
    </message>
    <message>
        <source>%1 until changed</source>
        <translation>%1 senza scadenza</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Ancora nessuna lettura</translation>
    </message>
    <message>
        <source>Old reading, %1</source>
        <translation>Lettura vecchia, %1</translation>
    </message>
    <message>
        <source>%1 – sending in a moment</source>
        <translation>%1 – invio tra poco</translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>Invio: %1…</translation>
    </message>
    <message>
        <source>Sent %1, the thermostat does not show it yet</source>
        <translation>Inviato alle %1, il termostato non lo mostra ancora</translation>
    </message>
    <message>
        <source>Sent %1 · waiting for the thermostat</source>
        <translation>Inviato alle %1 · in attesa del termostato</translation>
    </message>
    <message>
        <source>Confirmed %1 · %2</source>
        <translation>Confermato alle %1 · %2</translation>
    </message>
    <message>
        <source>Not sure that “%1” arrived: %2</source>
        <translation>Non è certo che “%1” sia arrivato: %2</translation>
    </message>
    <message>
        <source>Sent %1, not confirmed yet: %2</source>
        <translation>Inviato alle %1, non ancora confermato: %2</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. Changed on the wall or by the program?</source>
        <translation>Richiesto: %1; il termostato indica: %2. Modificato sul posto o dal programma?</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modificato: %1</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>umidità %1</translation>
    </message>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, set to a temperature</comment>
        <translation>%1, impostata a %2</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>Stato ignoto</translation>
    </message>
    <message>
        <source>%1 – then back to %2</source>
        <comment>Boost until a time – then back to a mode</comment>
        <translation>%1 – poi di nuovo %2</translation>
    </message>
    <message numerus="yes">
        <source>Someone is using the thermostat&apos;s screen. Sending %1 again in %n s</source>
        <translation>
            <numerusform>Qualcuno sta usando lo schermo del termostato. %1 viene inviato di nuovo tra %n s</numerusform>
            <numerusform>Qualcuno sta usando lo schermo del termostato. %1 viene inviato di nuovo tra %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1 · %2, rounded by the thermostat</source>
        <translation>Confermato alle %1 · %2, arrotondato dal termostato</translation>
    </message>
    <message>
        <source>%1 %2 (%3 left)</source>
        <comment>what, until when, a duration</comment>
        <translation>%1 %2 (ancora %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, until when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. It may take half degrees only.</source>
        <translation>Richiesto: %1; il termostato indica: %2. Forse accetta solo passi di mezzo grado.</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>ancora nessuna lettura</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>a temperature, an age</comment>
        <translation>ultima lettura %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1 fino a %2</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Africa</source>
        <translation>Africa</translation>
    </message>
    <message>
        <source>America</source>
        <translation>America</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antartide</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlantico</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Oceano Indiano</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pacifico</translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s)</source>
        <comment>a time zone</comment>
        <translation>%1 (di questo computer)</translation>
    </message>
    <message>
        <source>Rome</source>
        <comment>the city</comment>
        <translation>Roma</translation>
    </message>
</context>
<context>
    <name>ZoneQuestion</name>
    <message>
        <source>Is your home still in the time zone of %1?</source>
        <comment>a city</comment>
        <translation>La tua casa è ancora nel fuso orario di %1?</translation>
    </message>
    <message>
        <source>Is “%1” still in the time zone of %2?</source>
        <comment>a home, a city</comment>
        <translation>La casa “%1” è ancora nel fuso orario di %2?</translation>
    </message>
    <message>
        <source>This computer now goes by the time of %1. When a setting ends is told to the thermostats in the home&apos;s own time; nothing changes unless you say so.</source>
        <comment>a city</comment>
        <translation>Questo computer adesso segue il fuso orario di %1. Ai termostati la fine di un&apos;impostazione si comunica con l&apos;ora della casa; non cambia nulla, se non lo dici tu.</translation>
    </message>
    <message>
        <source>No, it moved here</source>
        <comment>the home</comment>
        <translation>No, adesso è qui</translation>
    </message>
</context>
</TS>
