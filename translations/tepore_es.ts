<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tepore</source>
        <translation>Acerca de Tepore</translation>
    </message>
    <message>
        <source>Tepore %1</source>
        <translation>Tepore %1</translation>
    </message>
    <message>
        <source>Shows and controls BTicino and Legrand Smarther chronothermostats.</source>
        <translation>Muestra y controla los cronotermostatos Smarther de BTicino y Legrand.</translation>
    </message>
    <message>
        <source>Not affiliated with BTicino or Legrand. It talks only to Legrand&apos;s sign-in and thermostat service; no telemetry.</source>
        <translation>Sin relación con BTicino ni Legrand. Solo habla con el inicio de sesión y el servicio de termostatos de Legrand; sin telemetría.</translation>
    </message>
    <message>
        <source>Tepore&apos;s page</source>
        <translation>La página de Tepore</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, QtKeychain, libsodium, OpenSSL and SQLite.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Hecho con Qt %1, QtKeychain, libsodium, OpenSSL y SQLite.</translation>
    </message>
</context>
<context>
    <name>AccountNotices</name>
    <message>
        <source>The keyring still holds the old account</source>
        <translation>El llavero aún guarda la cuenta anterior</translation>
    </message>
    <message>
        <source>It was unlinked, but the keyring did not let go of its entry. Tepore tries again at every start until it is gone.</source>
        <translation>Se desvinculó, pero su entrada sigue en el llavero. Tepore lo intenta de nuevo en cada inicio hasta que desaparezca.</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>El client secret caduca pronto, como muy tarde el %1</translation>
    </message>
    <message>
        <source>Secrets last a year. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Un client secret dura un año. Crea uno nuevo en el portal y escríbelo aquí; nada más cambia.</translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>El client secret tiene más de un año</translation>
    </message>
    <message>
        <source>Legrand may refuse it any day. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Legrand puede rechazarlo cualquier día. Crea uno nuevo en el portal y escríbelo aquí; nada más cambia.</translation>
    </message>
    <message>
        <source>If this lasts until %1, you have to sign in again: a sign-in ends after 90 days without use.</source>
        <comment>a date</comment>
        <translation>Si esto dura hasta el %1, tendrás que iniciar sesión de nuevo: una sesión termina tras 90 días sin uso.</translation>
    </message>
    <message>
        <source>After that you probably have to sign in again: a sign-in ends after 90 days without use.</source>
        <translation>Después, probablemente tendrás que iniciar sesión de nuevo: una sesión termina tras 90 días sin uso.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>nowhere: you are asked at every start</source>
        <translation>ningún sitio: se te piden en cada inicio</translation>
    </message>
    <message>
        <source>a file that only your passphrase opens</source>
        <translation>un archivo que solo abre tu frase de contraseña</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>this Mac&apos;s keychain</source>
        <translation>el llavero de este Mac</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>el llavero de este equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver a la vista general</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión de</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Iniciada el</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Última renovación</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
    <message>
        <source>Your values from the portal</source>
        <translation>Tus valores del portal</translation>
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
        <translation>Clave de suscripción</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>Secrets kept in</source>
        <translation>Secretos guardados en</translation>
    </message>
    <message>
        <source>Replace se&amp;cret…</source>
        <translation>Cambiar el se&amp;creto…</translation>
    </message>
    <message>
        <source>Replace subscription &amp;key…</source>
        <translation>Cambiar la c&amp;lave de suscripción…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Tepore forgets this account. Your thermostats and the phone app are not touched.</source>
        <translation>Tepore olvida esta cuenta. Ni tus termostatos ni la app del teléfono se tocan.</translation>
    </message>
    <message>
        <source>&amp;Unlink…</source>
        <translation>&amp;Desvincular…</translation>
    </message>
    <message>
        <source>Not while the keyring is closed</source>
        <translation>No con el llavero cerrado</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal</source>
        <translation>Legrand lo dirá en la próxima renovación</translation>
    </message>
    <message>
        <source>As Legrand told, until %1. For information only: not verified, and nothing depends on it.</source>
        <translation>Lo indicó Legrand, válido hasta: %1. Solo a título informativo: no está verificado y nada depende de ello.</translation>
    </message>
    <message>
        <source>As Legrand told. For information only: not verified, and nothing depends on it.</source>
        <translation>Lo indicó Legrand. Solo a título informativo: no está verificado y nada depende de ello.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>%1, more than 90 days ago</source>
        <comment>a date</comment>
        <translation>%1, hace más de 90 días</translation>
    </message>
    <message>
        <source>%1; it lasts until %2 if Tepore is not used</source>
        <comment>how long ago, a date</comment>
        <translation>%1; si no usas Tepore, dura hasta el %2</translation>
    </message>
    <message>
        <source>none: please sign in again</source>
        <translation>ninguno: inicia sesión de nuevo</translation>
    </message>
    <message>
        <source>valid until %1, then renewed by itself</source>
        <comment>a moment</comment>
        <translation>válido hasta: %1; después se renueva solo</translation>
    </message>
    <message>
        <source>renewed with the next request</source>
        <translation>se renueva con la próxima petición</translation>
    </message>
    <message>
        <source>none: the keyring is closed</source>
        <translation>ninguno: el llavero está cerrado</translation>
    </message>
    <message>
        <source>in use here since %1; it ends a year after it was made, on %2 at the latest</source>
        <comment>two dates</comment>
        <translation>en uso aquí desde el %1; caduca un año después de crearlo, como muy tarde el %2</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>not shown; primary and secondary both work</source>
        <translation>no se muestra; sirven tanto la primaria como la secundaria</translation>
    </message>
    <message>
        <source>The new secret works and has taken the old one&apos;s place.</source>
        <translation>El nuevo secreto funciona y ha sustituido al anterior.</translation>
    </message>
    <message>
        <source>The new subscription key works and has taken the old one&apos;s place.</source>
        <translation>La nueva clave de suscripción funciona y ha sustituido a la anterior.</translation>
    </message>
    <message>
        <source>Another computer signs in by itself, with the same values. A copy of this sign-in would end it on both, because Legrand exchanges it at every use.</source>
        <translation>Otro equipo inicia sesión por su cuenta, con los mismos valores. Una copia de esta sesión la terminaría en ambos, porque Legrand la cambia en cada uso.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver a la vista general</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>Todo lo importante</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>Cambios de ajustes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Every request to Legrand</source>
        <translation>Todas las peticiones a Legrand</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>All thermostats</source>
        <translation>Todos los termostatos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is read, changed, or goes wrong will be listed here.</source>
        <translation>Aún no ha pasado nada. Aquí se mostrará lo que se lea, se cambie o salga mal.</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>No ha pasado nada de ese tipo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore por sí solo</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>A request</source>
        <translation>Una petición</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Sending a change</source>
        <translation>Envío de un cambio</translation>
    </message>
    <message>
        <source>Looking for homes</source>
        <translation>Búsqueda de casas</translation>
    </message>
    <message>
        <source>Looking for a home&apos;s thermostats</source>
        <translation>Búsqueda de los termostatos de una casa</translation>
    </message>
    <message>
        <source>Reading the programs&apos; names</source>
        <translation>Lectura de los nombres de los programas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>how it ended was not seen</source>
        <translation>no se vio cómo terminó</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a request, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Un termostato anterior</translation>
    </message>
    <message>
        <source>In Tepore</source>
        <translation>En Tepore</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore por sí solo</translation>
    </message>
    <message>
        <source>Outside Tepore</source>
        <translation>Fuera de Tepore</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Legrand</source>
        <translation>Legrand</translation>
    </message>
    <message>
        <source>It happened within %1 before: then it was read the last time.</source>
        <comment>a duration</comment>
        <translation>Ocurrió como mucho %1 antes: la lectura anterior es de entonces.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptada</translation>
    </message>
    <message>
        <source>This computer or its network</source>
        <comment>where a failure came from</comment>
        <translation>Este ordenador o su red</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the proxy</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one: HTTP</source>
        <comment>the proxy</comment>
        <translation>Este: HTTP</translation>
    </message>
    <message>
        <source>This one: SOCKS5</source>
        <comment>the proxy</comment>
        <translation>Este: SOCKS5</translation>
    </message>
    <message>
        <source>Its name and port</source>
        <comment>of the proxy</comment>
        <translation>Su nombre y puerto</translation>
    </message>
    <message>
        <source>Proxy: name or IP address</source>
        <translation>Proxy: nombre o dirección IP</translation>
    </message>
    <message>
        <source>Proxy: port</source>
        <translation>Proxy: puerto</translation>
    </message>
    <message>
        <source>Only a name or an IP address belongs here, such as proxy.example. Until then nothing changes.</source>
        <translation>Aquí va solo un nombre o una dirección IP, por ejemplo proxy.example. Hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until then nothing changes.</source>
        <translation>Un puerto es un número de 1 a 65535. Hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name and port. Until then nothing changes.</source>
        <translation>Escribe el nombre y el puerto del proxy. Hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>A proxy that wants a password lets nothing through: Tepore cannot sign in to one.</source>
        <translation>Un proxy que pide contraseña no deja pasar nada: Tepore no puede iniciar sesión en él.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Check its power and its Wi-Fi. It goes on heating or cooling as it was set last.</source>
        <translation>Comprueba su alimentación y su wifi. Sigue calentando o enfriando con el último ajuste.</translation>
    </message>
    <message>
        <source>%1 is not reachable %2</source>
        <comment>a thermostat, since when</comment>
        <translation>%1 está sin conexión %2</translation>
    </message>
    <message>
        <source>Last %1, %2.</source>
        <comment>a temperature, an age</comment>
        <translation>Última lectura: %1, %2.</translation>
    </message>
    <message>
        <source>%1 is cold: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1: hace frío, %2</translation>
    </message>
    <message>
        <source>Below your limit of %1.</source>
        <translation>Por debajo de tu límite de %1.</translation>
    </message>
    <message>
        <source>%1 is warm: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1: hace calor, %2</translation>
    </message>
    <message>
        <source>Above your limit of %1.</source>
        <translation>Por encima de tu límite de %1.</translation>
    </message>
    <message>
        <source>%1 is humid: %2</source>
        <comment>a thermostat, a humidity</comment>
        <translation>%1: aire húmedo, %2</translation>
    </message>
    <message>
        <source>Boost has ended: %1</source>
        <comment>a thermostat</comment>
        <translation>Boost terminado: %1</translation>
    </message>
    <message>
        <source>%1 now. %2.</source>
        <comment>a temperature, what it does from here on</comment>
        <translation>Ahora %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s) are not reachable</source>
        <translation>
            <numerusform>%n termostato está sin conexión</numerusform>
            <numerusform>%n termostatos están sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Check their power and Wi-Fi. They go on heating or cooling as they were set last.</source>
        <translation>%1. Comprueba su alimentación y su wifi. Siguen calentando o enfriando con el último ajuste.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are colder than your limits</source>
        <translation>
            <numerusform>%n habitación está más fría que tu límite</numerusform>
            <numerusform>%n habitaciones están más frías que tus límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are warmer than your limits</source>
        <translation>
            <numerusform>%n habitación está más cálida que tu límite</numerusform>
            <numerusform>%n habitaciones están más cálidas que tus límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are more humid than your limits</source>
        <translation>
            <numerusform>%n habitación está más húmeda que tu límite</numerusform>
            <numerusform>%n habitaciones están más húmedas que tus límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost has ended in %n rooms</source>
        <translation>
            <numerusform>Boost terminado en %n habitación</numerusform>
            <numerusform>Boost terminado en %n habitaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>El client secret tiene más de un año</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>El client secret caduca pronto, como muy tarde el %1</translation>
    </message>
    <message>
        <source>Create a new one on the portal and enter it in Tepore; nothing else changes.</source>
        <translation>Crea uno nuevo en el portal y escríbelo en Tepore; nada más cambia.</translation>
    </message>
    <message>
        <source>A thermostat has not been reachable for two hours</source>
        <translation>Un termostato lleva dos horas sin conexión</translation>
    </message>
    <message>
        <source>A room is colder than its limit</source>
        <translation>Una habitación está más fría que su límite</translation>
    </message>
    <message>
        <source>A room is warmer than its limit</source>
        <translation>Una habitación está más cálida que su límite</translation>
    </message>
    <message>
        <source>A room is more humid than its limit</source>
        <translation>Una habitación está más húmeda que su límite</translation>
    </message>
    <message>
        <source>A boost has ended</source>
        <translation>Un boost ha terminado</translation>
    </message>
    <message>
        <source>Signing in, or something else only you can do, is needed</source>
        <translation>Hace falta iniciar sesión u otra cosa que solo puedes hacer tú</translation>
    </message>
    <message>
        <source>The client secret is about to end</source>
        <translation>El client secret está a punto de caducar</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover a&amp;rriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover aba&amp;jo</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Posición %1 de %2</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Tepore keeps running</source>
        <translation>Tepore sigue en marcha</translation>
    </message>
    <message>
        <source>Its icon is in the tray; choose Quit there to end it. What the window&apos;s close button does is a matter of the settings.</source>
        <translation>Su icono está en la bandeja; para cerrarlo, elige allí Salir. Lo que hace el botón de cerrar de la ventana se elige en los ajustes.</translation>
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
        <translation>Listo: has iniciado sesión</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tepore.</source>
        <translation>Puedes cerrar esta pestaña y volver a Tepore.</translation>
    </message>
    <message>
        <source>You can close this tab: Tepore shows what to do next.</source>
        <translation>Puedes cerrar esta pestaña: Tepore muestra qué hacer a continuación.</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in Tepore</source>
        <translation>Este inicio de sesión se canceló en Tepore</translation>
    </message>
    <message>
        <source>Go back to Tepore</source>
        <translation>Vuelve a Tepore</translation>
    </message>
    <message>
        <source>Your part is done. It takes Tepore longer than usual to finish the sign-in with Legrand; it shows how that ends.</source>
        <translation>Tu parte está hecha. Tepore tarda más de lo habitual en completar el inicio de sesión con Legrand; allí verás cómo termina.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Una respuesta a otro inicio de sesión</translation>
    </message>
    <message>
        <source>For your safety Tepore has ignored it. Close this tab and go on in the newest one that Tepore opened.</source>
        <translation>Por tu seguridad, Tepore la ha ignorado. Cierra esta pestaña y sigue en la más reciente que abrió Tepore.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Thermostats</source>
        <translation>Termostatos</translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>No se encontró ninguna casa</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access, and check that it is the same account. Then choose View ▸ Look for thermostats.</source>
        <translation>Has iniciado sesión, pero la cuenta no muestra casas. En la app «Thermostat» del teléfono, activa Cuenta ▸ Acceso de terceros y comprueba que sea la misma cuenta. Después elige Ver ▸ Buscar termostatos.</translation>
    </message>
    <message>
        <source>Looking for your thermostats…</source>
        <translation>Buscando tus termostatos…</translation>
    </message>
    <message>
        <source>The first readings appear here in a moment.</source>
        <translation>Las primeras lecturas aparecen aquí en un momento.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s), all hidden: neither shown nor read.</source>
        <translation>
            <numerusform>%n termostato, oculto: ni se muestra ni se lee.</numerusform>
            <numerusform>%n termostatos, todos ocultos: ni se muestran ni se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Buscando termostatos…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Legrand no pudo dar ahora la lista de esta casa. Tepore lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>No hay termostatos en esta casa.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Choose what is shown: %1</source>
        <comment>a home</comment>
        <translation>Elegir qué se muestra: %1</translation>
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
        <translation>Inicio de sesión de Legrand</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>Legrand&apos;s thermostat service</source>
        <translation>Servicio de termostatos de Legrand</translation>
    </message>
    <message>
        <source>Place of the secrets</source>
        <translation>Lugar de los secretos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Requests of the day</source>
        <translation>Peticiones del día</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is found.</source>
        <translation>Se encuentra la dirección de Legrand.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>It is right, to %1.</source>
        <comment>a duration</comment>
        <translation>Está en hora, con un margen de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder can be written; %1 MB are left.</source>
        <translation>Se puede escribir en la carpeta de Tepore; quedan %1 MB.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <comment>requests</comment>
        <translation>Quedan %1 de %2.</translation>
    </message>
    <message>
        <source>Linked. Access is valid until %1, then renewed by itself.</source>
        <comment>a moment</comment>
        <translation>Vinculada. El acceso es válido hasta: %1; después se renueva solo.</translation>
    </message>
    <message>
        <source>Linked. Access is renewed with the next request.</source>
        <translation>Vinculada. El acceso se renueva con la próxima petición.</translation>
    </message>
    <message>
        <source>Legrand told, and it holds until %1. It is on the account&apos;s page.</source>
        <comment>a moment</comment>
        <translation>Lo indicó Legrand, válido hasta: %1. Está en la página de la cuenta.</translation>
    </message>
    <message>
        <source>Legrand told. It is on the account&apos;s page.</source>
        <translation>Lo indicó Legrand. Está en la página de la cuenta.</translation>
    </message>
    <message>
        <source>Nobody told the time to compare it with. Look whether it is right.</source>
        <translation>Nadie ha dado la hora para compararlo. Mira si está en hora.</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal; nothing depends on it.</source>
        <translation>Legrand lo dirá en la próxima renovación; nada depende de ello.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se sabe.</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is not found. Behind a proxy that may be all right; otherwise look at the network.</source>
        <translation>No se encuentra la dirección de Legrand. Detrás de un proxy puede ser normal; si no, revisa la red.</translation>
    </message>
    <message>
        <source>Only %1 MB are left. Make room, or readings will be lost.</source>
        <translation>Solo quedan %1 MB. Libera espacio o se perderán lecturas.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder cannot be written as it should. Make room, or look who may write there.</source>
        <translation>No se puede escribir como es debido en la carpeta de Tepore. Libera espacio o mira quién puede escribir allí.</translation>
    </message>
    <message>
        <source>Only %1 are left, and kept for what you do yourself. Reading goes on by itself.</source>
        <comment>requests</comment>
        <translation>Solo quedan %1, reservadas para lo que hagas tú. Después, la lectura sigue sola.</translation>
    </message>
    <message>
        <source>No account is linked yet.</source>
        <translation>Aún no hay ninguna cuenta vinculada.</translation>
    </message>
    <message>
        <source>It is locked: reading it now would ask you for its password.</source>
        <translation>Está bloqueado: leerlo ahora te pediría su contraseña.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: it is of another kind than RS256.</source>
        <translation>No se pudo comprobar la firma: es de un tipo distinto de RS256.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: its key is newer than your sign-in.</source>
        <translation>No se pudo comprobar la firma: su clave es más reciente que tu inicio de sesión.</translation>
    </message>
    <message>
        <source>Its signature does not fit Legrand&apos;s keys. Nothing depends on it; sign in again to have it told anew.</source>
        <translation>La firma no corresponde a las claves de Legrand. Nada depende de ella; inicia sesión de nuevo para recibirla otra vez.</translation>
    </message>
    <message>
        <source>Its signature was checked and fits.</source>
        <translation>La firma se comprobó y corresponde.</translation>
    </message>
    <message>
        <source>Your proxy looks up Legrand&apos;s address; the next line tells whether it lets Tepore through.</source>
        <translation>La dirección de Legrand la busca tu proxy; la línea siguiente dice si deja pasar a Tepore.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: this Tepore was built without the library that does it.</source>
        <translation>No se pudo comprobar la firma: este Tepore se compiló sin la biblioteca que lo hace.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: Tepore did not get Legrand&apos;s keys when you signed in.</source>
        <translation>No se pudo comprobar la firma: Tepore no recibió las claves de Legrand cuando iniciaste sesión.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Consigna: %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <translation>Deshacer, %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Dejar %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Undo: back to %1 (about %n request(s))</source>
        <translation>
            <numerusform>Deshacer: volver a %1 (unas %n petición)</numerusform>
            <numerusform>Deshacer: volver a %1 (unas %n peticiones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver a la vista general</translation>
    </message>
    <message>
        <source>Read now (1 request)</source>
        <translation>Leer ahora (1 petición)</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Ya está al día</translation>
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
        <translation>Consigna, %1</translation>
    </message>
    <message>
        <source>Set point as a number, %1</source>
        <translation>Consigna en cifras, %1</translation>
    </message>
    <message>
        <source>Warmer by %1, %2</source>
        <translation>Subir %1, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Bajar %1, %2</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatura %1</translation>
    </message>
    <message>
        <source>Temperature unknown</source>
        <translation>Temperatura desconocida</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Humedad %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Humedad desconocida</translation>
    </message>
    <message>
        <source>Cooling season</source>
        <translation>Temporada de verano</translation>
    </message>
    <message>
        <source>Heating season</source>
        <translation>Temporada de invierno</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>Esperando la primera lectura</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>Not reachable, since when. What to do</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Open the &amp;log&apos;s folder</source>
        <translation>Abrir carpeta del re&amp;gistro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>&amp;Run a check (no requests)</source>
        <translation>&amp;Comprobar (sin peticiones)</translation>
    </message>
    <message>
        <source>A check looks at everything Tepore needs. It costs none of the day&apos;s requests.</source>
        <translation>Se comprueba todo lo que Tepore necesita. No se gasta ninguna petición del día.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Cancelar la comprobación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was checked, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Se canceló la comprobación.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you.</source>
        <translation>
            <numerusform>%n cosa requiere tu atención.</numerusform>
            <numerusform>%n cosas requieren tu atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends by itself. No secret and no name is in the log.</source>
        <translation>Termina por sí solo. En el registro no hay secretos ni nombres.</translation>
    </message>
    <message>
        <source>A more &amp;detailed log until %1</source>
        <comment>a time of day</comment>
        <translation>Registro más &amp;detallado hasta las %1</translation>
    </message>
    <message>
        <source>A more &amp;detailed log for an hour</source>
        <translation>Registro más &amp;detallado durante una hora</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>When there are new ones is not known yet.</source>
        <translation>Aún no se sabe cuándo habrá nuevas.</translation>
    </message>
    <message>
        <source>There are new ones in %1.</source>
        <translation>Habrá nuevas dentro de %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>Ya la he renovado</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>Ya las he aceptado</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Revisar los valores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Cambiar el secreto…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Cambiar la clave…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Escribir la frase…</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <comment>a home, in the time zone it was found in</comment>
        <translation>Sí, sigue allí</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; when there are new ones is not known yet</source>
        <translation>Las peticiones de hoy están agotadas; aún no se sabe cuándo habrá nuevas</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Las peticiones de hoy están agotadas; nuevas: %1</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests a day.</source>
        <translation>Legrand permite %1 peticiones al día.</translation>
    </message>
    <message>
        <source>Legrand says so, though this app used only %1. Another program (for example Home Assistant) shares the same %2.</source>
        <translation>Así lo indica Legrand, aunque esta app solo ha usado %1. Otro programa (por ejemplo, Home Assistant) comparte las mismas %2.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong</source>
        <translation>El reloj del equipo está mal</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock may be wrong</source>
        <translation>Puede que el reloj del equipo esté mal</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate at the other end has run out by then. Set the clock right if it is wrong, then try again.</source>
        <translation>Marca %1, y en esa fecha el certificado del otro extremo ya ha caducado. Si está mal, ponlo en hora y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows %1, about %2 ahead. Set it right, then try again.</source>
        <translation>Marca %1: va adelantado cerca de %2. Ponlo en hora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>It shows %1, at least %2 behind. Set it right, then try again.</source>
        <translation>Marca %1: va atrasado al menos %2. Ponlo en hora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Sin internet</translation>
    </message>
    <message>
        <source>Showing the last readings.</source>
        <translation>Se muestran las últimas lecturas.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service is not answering</source>
        <translation>El servicio de Legrand no responde</translation>
    </message>
    <message>
        <source>Showing the last readings; your network is not to blame.</source>
        <translation>Se muestran las últimas lecturas; tu red no tiene la culpa.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>The connection to Legrand could not be secured: something between it and this computer changes it, or the network wants a sign-in page first.</source>
        <translation>No se pudo proteger la conexión con Legrand: algo la altera por el camino, o la red exige pasar antes por una página de acceso.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Parece que tu red exige pasar antes por una página de acceso</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Algo en la red responde en lugar de Legrand. Abre cualquier página en el navegador, accede allí a la red y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>The address given for the service is neither https nor this computer.</source>
        <translation>La dirección indicada para el servicio no es https ni de este equipo.</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>The subscription key was not accepted, or these homes are not shared with this account. The key is on your portal profile; primary and secondary both work.</source>
        <translation>No se aceptó la clave de suscripción, o estas casas no se comparten con esta cuenta. La clave está en tu perfil del portal; sirven tanto la primaria como la secundaria.</translation>
    </message>
    <message>
        <source>Legrand does not allow this. In the phone app “Thermostat”, check Account ▸ Third-party access.</source>
        <translation>Legrand no lo permite. En la app «Thermostat» del teléfono, comprueba Cuenta ▸ Acceso de terceros.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1</source>
        <comment>until when</comment>
        <translation>Legrand pide esperar %1</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand pide esperar</translation>
    </message>
    <message>
        <source>Then reading goes on by itself.</source>
        <translation>Después, la lectura sigue sola.</translation>
    </message>
    <message>
        <source>The phone app&apos;s password has expired</source>
        <translation>La contraseña de la app del teléfono ha caducado</translation>
    </message>
    <message>
        <source>Renew the password of the official Thermostat app there.</source>
        <translation>Renueva allí la contraseña de la app oficial Thermostat.</translation>
    </message>
    <message>
        <source>The phone app&apos;s terms have changed</source>
        <translation>Las condiciones de la app del teléfono han cambiado</translation>
    </message>
    <message>
        <source>Accept the new terms of the official Thermostat app there.</source>
        <translation>Acepta allí las nuevas condiciones de la app oficial Thermostat.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring, and it cannot be read: the keyring is locked, or the entry is gone. Unlock it and try again.</source>
        <translation>Tu sesión se guarda en el llavero de este equipo y no se puede leer: el llavero está bloqueado o la entrada ya no está. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Access to the keyring was refused</source>
        <translation>Se denegó el acceso al llavero</translation>
    </message>
    <message>
        <source>Your sign-in lies there. Allow Tepore to use the keyring and try again.</source>
        <translation>Tu sesión está allí. Permite que Tepore use el llavero y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>Your sign-in is kept there. Tepore keeps trying.</source>
        <translation>Tu sesión se guarda allí. Tepore sigue intentándolo.</translation>
    </message>
    <message>
        <source>No keyring is running</source>
        <translation>No hay ningún llavero en marcha</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring. Tepore goes on by itself as soon as the keyring is there.</source>
        <translation>Tu sesión se guarda en el llavero de este equipo. Tepore sigue solo en cuanto el llavero esté disponible.</translation>
    </message>
    <message>
        <source>Your passphrase is needed</source>
        <translation>Hace falta tu frase de contraseña</translation>
    </message>
    <message>
        <source>The sign-in lies in a file that only your passphrase opens. Until then you see the last readings.</source>
        <translation>La sesión está en un archivo que solo abre tu frase de contraseña. Hasta entonces ves las últimas lecturas.</translation>
    </message>
    <message>
        <source>The file with your sign-in is damaged or gone</source>
        <translation>El archivo con tu sesión está dañado o ha desaparecido</translation>
    </message>
    <message>
        <source>What was left of it is set aside. Sign in again; your homes and settings are still here.</source>
        <translation>Lo que quedaba se ha puesto aparte. Inicia sesión de nuevo; tus casas y ajustes siguen aquí.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Inicia sesión</translation>
    </message>
    <message>
        <source>As you chose, nothing secret is stored on this computer: Tepore asks at every start.</source>
        <translation>Tal como elegiste, en este equipo no se guarda nada secreto: Tepore pide los datos en cada inicio.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Inicia sesión de nuevo</translation>
    </message>
    <message>
        <source>The sign-in was interrupted while it was being renewed, and Legrand does not accept the old one any more.</source>
        <translation>La renovación de la sesión se interrumpió, y Legrand ya no acepta la anterior.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID o client secret no aceptados</translation>
    </message>
    <message>
        <source>The secret is wrong or has expired; secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>El secreto es incorrecto o ha caducado; un client secret dura un año. Crea uno nuevo en el portal y escríbelo aquí.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>El client secret ha caducado</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Un client secret dura un año. Crea uno nuevo en el portal y escríbelo aquí.</translation>
    </message>
    <message>
        <source>The sign-in has ended: after 90 days without use, or because it was used on two computers.</source>
        <translation>La sesión ha terminado: tras 90 días sin uso, o porque se usó en dos equipos.</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lectura fallida</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <translation>El servicio de Legrand no aceptó la petición (código %1).</translation>
    </message>
    <message>
        <source>Requests cannot be written down</source>
        <translation>No se pueden anotar las peticiones</translation>
    </message>
    <message>
        <source>Reading by itself has stopped, for Tepore could not know after a restart how many of the %1 are left; your own changes still work. Make room on the disk, or allow writing to %2.</source>
        <translation>La lectura automática se ha detenido, porque tras un reinicio Tepore no sabría cuántas de las %1 quedan; tus propios cambios siguen funcionando. Libera espacio en el disco o permite escribir en %2.</translation>
    </message>
    <message>
        <source>No safe place for the secret was found on this computer</source>
        <translation>En este equipo no hay un lugar seguro para el secreto</translation>
    </message>
    <message>
        <source>It has no keyring. Choose where your sign-in is kept instead.</source>
        <translation>No tiene llavero. Elige en qué otro sitio guardar tu sesión.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The thermostat is not connected right now. Check its power and Wi-Fi, then the phone app.</source>
        <translation>El termostato no está conectado ahora mismo. Comprueba su alimentación y su wifi, y después la app del teléfono.</translation>
    </message>
    <message>
        <source>The thermostat did not answer in time.</source>
        <translation>El termostato no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer about this thermostat could not be understood.</source>
        <translation>No se pudo entender la respuesta de Legrand sobre este termostato.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had a problem with this thermostat.</source>
        <translation>El servicio de Legrand tuvo un problema con este termostato.</translation>
    </message>
    <message>
        <source>This thermostat is not shared with the account any more.</source>
        <translation>Este termostato ya no se comparte con la cuenta.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>the thermostat refused the values. Set points lie between %1 and %2.</source>
        <translation>el termostato rechazó los valores. Las consignas van de %1 a %2.</translation>
    </message>
    <message>
        <source>someone is using the thermostat&apos;s screen. Try again in a minute.</source>
        <translation>alguien está usando la pantalla del termostato. Vuelve a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>the thermostat did not answer in time.</source>
        <translation>el termostato no respondió a tiempo.</translation>
    </message>
    <message>
        <source>the thermostat is not connected right now.</source>
        <translation>el termostato no está conectado ahora mismo.</translation>
    </message>
    <message>
        <source>no answer came back.</source>
        <translation>no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>there is no internet. You can set the thermostat on the wall.</source>
        <translation>no hay internet. Puedes ajustar el termostato en la pared.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service cannot be reached. You can set the thermostat on the wall.</source>
        <translation>no se puede contactar con el servicio de Legrand. Puedes ajustar el termostato en la pared.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had an internal problem.</source>
        <translation>el servicio de Legrand tuvo un problema interno.</translation>
    </message>
    <message>
        <source>today&apos;s 500 requests are used up.</source>
        <translation>las 500 peticiones de hoy están agotadas.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1.</source>
        <translation>Legrand pide esperar %1.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait.</source>
        <translation>Legrand pide esperar.</translation>
    </message>
    <message>
        <source>Legrand does not allow it. The application may lack the permission comfort.write.</source>
        <translation>Legrand no lo permite. Puede que a la aplicación le falte el permiso comfort.write.</translation>
    </message>
    <message>
        <source>the subscription key or the sign-in was not accepted.</source>
        <translation>no se aceptó la clave de suscripción o la sesión.</translation>
    </message>
    <message>
        <source>the password of the official Thermostat app has expired. Renew it in the phone app.</source>
        <translation>la contraseña de la app oficial Thermostat ha caducado. Renuévala en la app del teléfono.</translation>
    </message>
    <message>
        <source>the terms of the official Thermostat app have changed. Accept them in the phone app.</source>
        <translation>las condiciones de la app oficial Thermostat han cambiado. Acéptalas en la app del teléfono.</translation>
    </message>
    <message>
        <source>you have to sign in again first.</source>
        <translation>antes tienes que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is locked.</source>
        <translation>el llavero de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not running.</source>
        <translation>el llavero de este equipo no está en marcha.</translation>
    </message>
    <message>
        <source>your passphrase is needed first.</source>
        <translation>antes hace falta tu frase de contraseña.</translation>
    </message>
    <message>
        <source>the computer slept before it was sent.</source>
        <translation>el equipo entró en suspensión antes de enviarlo.</translation>
    </message>
    <message>
        <source>the thermostat has not said whether it heats or cools. Read it again first.</source>
        <translation>el termostato no ha dicho si calienta o enfría. Antes, vuelve a leerlo.</translation>
    </message>
    <message>
        <source>no safe connection to Legrand could be made.</source>
        <translation>no se pudo establecer una conexión segura con Legrand.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <comment>after “Not changed: ”</comment>
        <translation>el servicio de Legrand no aceptó la petición (código %1).</translation>
    </message>
    <message>
        <source>The old one stays.</source>
        <translation>Se mantiene el valor anterior.</translation>
    </message>
    <message>
        <source>It could not be tried: please sign in again first.</source>
        <translation>No se pudo probar: antes, inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Legrand did not accept this secret. Copy it once more, whole, from where the portal shows it.</source>
        <translation>Legrand no aceptó este secreto. Cópialo otra vez, entero, de donde lo muestra el portal.</translation>
    </message>
    <message>
        <source>Legrand did not accept this key. Copy it once more from your portal profile.</source>
        <translation>Legrand no aceptó esta clave. Cópiala otra vez de tu perfil del portal.</translation>
    </message>
    <message>
        <source>It could not be tried, because the sign-in itself has ended. Sign in again and enter the new secret there.</source>
        <translation>No se pudo probar, porque la propia sesión ha terminado. Inicia sesión de nuevo y escribe allí el nuevo secreto.</translation>
    </message>
    <message>
        <source>It could not be tried: today&apos;s requests are used up.</source>
        <translation>No se pudo probar: las peticiones de hoy están agotadas.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand asks us to wait. Try again in a few minutes.</source>
        <translation>No se pudo probar: Legrand pide esperar. Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>It could not be tried: no connection to Legrand. Try again when there is one.</source>
        <translation>No se pudo probar: sin conexión con Legrand. Vuelve a intentarlo cuando la haya.</translation>
    </message>
    <message>
        <source>It works, but access to the keyring was refused. Leave Tepore open, and try again at the top of the window.</source>
        <translation>Funciona, pero se denegó el acceso al llavero. Deja Tepore abierto y vuelve a intentarlo en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>It works, but this computer&apos;s keyring does not take it. Tepore keeps trying; leave it open until then.</source>
        <translation>Funciona, pero el llavero de este equipo no lo acepta. Tepore sigue intentándolo; déjalo abierto hasta entonces.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand&apos;s service had a problem (code %1). Try again later.</source>
        <translation>No se pudo probar: el servicio de Legrand tuvo un problema (código %1). Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Ajustes del proxy</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>No hay paso por el proxy</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand.</source>
        <translation>El proxy no se encuentra, no responde o no deja pasar nada hacia Legrand.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network.</source>
        <translation>Tepore no puede iniciar sesión en un proxy: usa otro o pregunta a quien gestiona tu red.</translation>
    </message>
    <message>
        <source>there is no way through the proxy. You can set the thermostat on the wall.</source>
        <translation>no hay paso por el proxy. Puedes ajustar el termostato en la pared.</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in. You can set the thermostat on the wall.</source>
        <translation>el proxy pide iniciar sesión. Puedes ajustar el termostato en la pared.</translation>
    </message>
    <message>
        <source>access to this computer&apos;s keyring was refused.</source>
        <translation>se denegó el acceso al llavero de este equipo.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring does not answer.</source>
        <translation>el llavero de este equipo no responde.</translation>
    </message>
    <message>
        <source>The history is not kept</source>
        <translation>El historial no se guarda</translation>
    </message>
    <message>
        <source>What Tepore reads now may be missing there later. Make room on the disk, or allow writing to %1; it goes on by itself.</source>
        <translation>Lo que Tepore lee ahora puede faltar después. Libera espacio en el disco o permite escribir en %1; sigue por sí solo.</translation>
    </message>
    <message>
        <source>Your thermostats go on as they are set; you can set them on the wall.</source>
        <translation>Tus termostatos siguen como están ajustados; puedes ajustarlos en la pared.</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Quit anyway?</source>
        <translation>¿Salir igualmente?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what became of the change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir igualmente</translation>
    </message>
    <message>
        <source>The keyring has not taken the renewed sign-in. If you quit now, you may have to sign in again.</source>
        <translation>El llavero no ha aceptado el acceso renovado. Si sales ahora, quizá tengas que iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%1 there (%2 here)</source>
        <comment>a moment by the home&apos;s clock, and by this computer&apos;s</comment>
        <translation>%1 allí (%2 aquí)</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a moment by two clocks</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>hasta mañana a las %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>hasta el %1 a las %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>since yesterday %1</source>
        <comment>a time of day</comment>
        <translation>desde ayer a las %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>desde el %1 a las %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and a time</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>Unidad de temperatura</translation>
    </message>
    <message>
        <source>As the thermostats show it</source>
        <translation>Como en los termostatos</translation>
    </message>
    <message>
        <source>Warmer and cooler by</source>
        <translation>Paso al subir y bajar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Start Tepore when I log in, without its window</source>
        <translation>Iniciar Tepore al iniciar mi sesión, sin su ventana</translation>
    </message>
    <message>
        <source>This computer did not let Tepore change that.</source>
        <translation>Este equipo no dejó que Tepore cambiara eso.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Show the temperature in the tray&apos;s icon</source>
        <translation>Mostrar la temperatura en el icono de la bandeja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>On a thermostat, the keys +, −, B and the digits work alone</source>
        <translation>En un termostato, las teclas +, −, B y las cifras bastan por sí solas</translation>
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
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>%1 (no longer in this account)</source>
        <comment>a thermostat</comment>
        <translation>%1 (ya no está en esta cuenta)</translation>
    </message>
</context>
<context>
    <name>HistoryEventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
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
        <translation>En este periodo no se cambió nada.</translation>
    </message>
    <message>
        <source>Earlier ones are not shown; choose a shorter range to see them.</source>
        <translation>Los anteriores no se muestran; para verlos, elige un periodo más corto.</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>Show in folde&amp;r</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>CSV for any program (*.csv)</source>
        <translation>CSV para cualquier programa (*.csv)</translation>
    </message>
    <message>
        <source>CSV for my spreadsheet (*.csv)</source>
        <translation>CSV para mi hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export the readings</source>
        <translation>Exportar las lecturas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Importar lecturas</translation>
    </message>
    <message>
        <source>Readings that Tepore exported (*.csv)</source>
        <translation>Lecturas exportadas por Tepore (*.csv)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) exported to %1.</source>
        <translation>
            <numerusform>%n lectura exportada a %1.</numerusform>
            <numerusform>%n lecturas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) imported.</source>
        <translation>
            <numerusform>%n lectura importada.</numerusform>
            <numerusform>%n lecturas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they are.</source>
        <translation>
            <numerusform>%n ya estaba y se queda como está.</numerusform>
            <numerusform>%n ya estaban y se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>No se pudo abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no readings that Tepore exported. Nothing was changed.</source>
        <translation>%1 no contiene lecturas exportadas por Tepore. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read. Nothing was changed.</source>
        <translation>La línea %1 de %2 no se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The history could not be read or written: %1</source>
        <translation>No se pudo leer o escribir el historial: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF, to be printed or sent (*.pdf)</source>
        <translation>PDF, para imprimir o enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved as %1, ready to be printed.</source>
        <comment>a file</comment>
        <translation>Guardado como %1, listo para imprimir.</translation>
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
        <translation>sin lecturas</translation>
    </message>
    <message>
        <source>heating %1, cooling %2</source>
        <comment>two durations</comment>
        <translation>calefacción %1, refrigeración %2</translation>
    </message>
    <message>
        <source>cooling %1</source>
        <comment>a duration</comment>
        <translation>refrigeración %1</translation>
    </message>
    <message>
        <source>heating %1</source>
        <comment>a duration</comment>
        <translation>calefacción %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
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
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week by then</source>
        <translation>Semana pasada, hasta aquí</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Of the last eight weeks, by the home&apos;s clock. Between two readings nobody knows: what is “about” may be off by what stands after ±.</source>
        <translation>De las últimas ocho semanas, con la hora de la casa. Lo que pasa entre dos lecturas no se sabe: un valor «aprox.» puede desviarse lo indicado tras ±.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Warms up by 1 °C in</source>
        <translation>Sube 1&#x202f;°C en</translation>
    </message>
    <message>
        <source>Warms up by 1 °F in</source>
        <translation>Sube 1&#x202f;°F en</translation>
    </message>
    <message>
        <source>Cools down by 1 °C in</source>
        <translation>Baja 1&#x202f;°C en</translation>
    </message>
    <message>
        <source>Cools down by 1 °F in</source>
        <translation>Baja 1&#x202f;°F en</translation>
    </message>
    <message>
        <source>Above 65 % for %1 from %2 on, up to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>Más del 65&#x202f;% durante %1 desde el %2; máximo: %3.</translation>
    </message>
    <message>
        <source>Below 35 % for %1 from %2 on, down to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>Menos del 35&#x202f;% durante %1 desde el %2; mínimo: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s).</source>
        <translation>
            <numerusform>%n vez más.</numerusform>
            <numerusform>%n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>never for an hour above 65 % or below 35 %</source>
        <translation>nunca más del 65&#x202f;% ni menos del 35&#x202f;% durante una hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Heating, about</source>
        <translation>Calefacción, aprox.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Cooling, about</source>
        <translation>Refrigeración, aprox.</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>en reposo en los %1 con lecturas</translation>
    </message>
</context>
<context>
    <name>HistoryKeepDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Keep and delete readings</source>
        <translation>Conservar y eliminar lecturas</translation>
    </message>
    <message>
        <source>Readings are kept on this computer alone: Legrand keeps none.</source>
        <translation>Las lecturas solo se conservan en este equipo: Legrand no guarda ninguna.</translation>
    </message>
    <message>
        <source>for 3 months</source>
        <translation>durante 3 meses</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>durante un año</translation>
    </message>
    <message>
        <source>for 2 years</source>
        <translation>durante 2 años</translation>
    </message>
    <message>
        <source>for 5 years</source>
        <translation>durante 5 años</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Keep readings</source>
        <translation>&amp;Conservar lecturas</translation>
    </message>
    <message>
        <source>&amp;Readings of</source>
        <translation>&amp;Lecturas de</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Están en %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Delete what is older?</source>
        <translation>¿Eliminar las más antiguas?</translation>
    </message>
    <message>
        <source>Readings older than you keep them are deleted at once, for good.</source>
        <translation>Las lecturas más antiguas que el plazo elegido se eliminan al momento, para siempre.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete all readings of %1?</source>
        <translation>¿Eliminar todas las lecturas de %1?</translation>
    </message>
    <message>
        <source>They cannot be brought back, unless you exported them. New ones are kept.</source>
        <translation>No se pueden recuperar, salvo que las hayas exportado. Las nuevas se conservan.</translation>
    </message>
    <message>
        <source>%1 (not shown; last read %2)</source>
        <comment>a thermostat, a day</comment>
        <translation>%1 (no se muestra; última lectura: %2)</translation>
    </message>
    <message>
        <source>%1 (not shown; never read)</source>
        <comment>a thermostat</comment>
        <translation>%1 (no se muestra; nunca leído)</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Keep and delete…</source>
        <translation>&amp;Conservar y eliminar…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Volver a la vista general</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>There is no thermostat yet.</source>
        <translation>Todavía no hay ningún termostato.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. There is no reading of this thermostat yet.</source>
        <translation>El historial empieza cuando Tepore está en marcha. Todavía no hay ninguna lectura de este termostato.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since today %1.</source>
        <comment>a time of day</comment>
        <translation>El historial empieza cuando Tepore está en marcha. Por ahora: desde hoy a las %1.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since %1.</source>
        <comment>a day and a time of day</comment>
        <translation>El historial empieza cuando Tepore está en marcha. Por ahora: desde el %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Temperature of %1, %2</source>
        <comment>a thermostat, a range of time</comment>
        <translation>Temperatura de %1, %2</translation>
    </message>
    <message>
        <source>The readings of %1 are deleted.</source>
        <translation>Se han eliminado las lecturas de %1.</translation>
    </message>
    <message>
        <source>Nothing new of it is recorded. It was last read on %1.</source>
        <comment>a day</comment>
        <translation>Ya no se registra nada nuevo de él. Se leyó por última vez el %1.</translation>
    </message>
    <message>
        <source>The readings of %1 could not all be deleted: the history&apos;s file cannot be written. Try again.</source>
        <translation>No se pudieron eliminar todas las lecturas de %1: no se puede escribir en el archivo del historial. Vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>HistoryRangeBar</name>
    <message>
        <source>Last night</source>
        <translation>Anoche</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>last night</source>
        <translation>anoche</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último año</translation>
    </message>
</context>
<context>
    <name>HistoryRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>History from … to …</source>
        <translation>Historial de … a …</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>By the home&apos;s clock.</source>
        <translation>Con la hora de la casa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>What it tells of %1</source>
        <comment>a thermostat</comment>
        <translation>En resumen: %1</translation>
    </message>
    <message>
        <source>Printed on %1, %2 with Tepore %3</source>
        <comment>a day, a time of day, a version</comment>
        <translation>Impreso el %1, %2 con Tepore %3</translation>
    </message>
</context>
<context>
    <name>HistorySketch</name>
    <message>
        <source>no readings</source>
        <translation>sin lecturas</translation>
    </message>
    <message>
        <source>History. Last 24 hours: %1</source>
        <comment>a range of temperatures</comment>
        <translation>Historial. Últimas 24 horas: %1</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
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
        <translation>consigna %1</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>humedad %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
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
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>about %1 (± %2)</source>
        <comment>a duration and how far it may be off</comment>
        <translation>aprox. %1 (± %2)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Enfriando</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Cooling for %1 of the time</source>
        <translation>Enfriando: %1 del tiempo</translation>
    </message>
    <message>
        <source>Heating for %1 of the time</source>
        <translation>Calentando: %1 del tiempo</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>heating on for %1</source>
        <comment>about a duration</comment>
        <translation>calefacción encendida %1</translation>
    </message>
    <message>
        <source>cooling on for %1</source>
        <comment>about a duration</comment>
        <translation>refrigeración encendida %1</translation>
    </message>
    <message>
        <source>always idle</source>
        <translation>siempre en reposo</translation>
    </message>
    <message>
        <source>Between %1 and %2: no readings.</source>
        <translation>De %1 a %2: sin lecturas.</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3.</source>
        <translation>De %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <comment>a duration</comment>
        <translation>%1 sin datos.</translation>
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
        <translation>enviado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>no confirmado</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no mantenido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>replaced by the next</source>
        <translation>sustituido por el siguiente</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>what was wrong, a duration</comment>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>Set here to %1: %2</source>
        <comment>what was asked for, what became of it</comment>
        <translation>Pedido aquí: %1 (%2)</translation>
    </message>
    <message>
        <source>By the program: %1</source>
        <comment>what is so now</comment>
        <translation>Por el programa: %1</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <comment>what is so now</comment>
        <translation>Cambiado aquí: %1</translation>
    </message>
    <message>
        <source>Changed outside Tepore: %1</source>
        <comment>what is so now</comment>
        <translation>Cambiado fuera de Tepore: %1</translation>
    </message>
    <message>
        <source>Signed in with Legrand</source>
        <translation>Sesión iniciada en Legrand</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Un termostato anterior</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>en reposo en los %1 con lecturas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomesDialog</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Casas y termostatos</translation>
    </message>
    <message>
        <source>What has no tick is neither shown nor read. Names and time zones stay on this computer.</source>
        <translation>Lo que no está marcado ni se muestra ni se lee. Los nombres y las zonas horarias se quedan en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
        <translation>Nombre de la casa: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <comment>a home</comment>
        <translation>Zona horaria: %1</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name to find it</source>
        <translation>Para encontrarla, escribe parte del nombre de una ciudad</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a thermostat</comment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show it, and read it</source>
        <translation>Mostrarlo y leerlo</translation>
    </message>
    <message>
        <source>Name of the thermostat: %1</source>
        <translation>Nombre del termostato: %1</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <comment>a thermostat</comment>
        <translation>Volver a leer: %1</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>En la bandeja</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Buscando termostatos…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Legrand no pudo dar ahora la lista de esta casa. Tepore lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>No hay termostatos en esta casa.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
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
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>LimitSettings</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Thermostats</source>
        <translation>Termostatos</translation>
    </message>
    <message>
        <source>No thermostats yet.</source>
        <translation>Todavía no hay termostatos.</translation>
    </message>
    <message>
        <source>The limits for the notifications above. A room that is beyond one for ten minutes is told of.</source>
        <translation>Los límites de las notificaciones de arriba. Se avisa de una habitación cuando lleva diez minutos fuera de uno de ellos.</translation>
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
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>warmer than</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>more humid than</source>
        <translation>humedad superior a</translation>
    </message>
</context>
<context>
    <name>LinkBeforePage</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Legrand knows two kinds of account. Most of what goes wrong comes from mixing them up.</source>
        <translation>Legrand conoce dos tipos de cuenta. Casi todo lo que sale mal viene de confundirlas.</translation>
    </message>
    <message>
        <source>The portal account</source>
        <translation>La cuenta del portal</translation>
    </message>
    <message>
        <source>Made on the “Works with Legrand” portal. It registers Tepore and gives you the four values. An account of the phone app cannot sign in there: make a new one.</source>
        <translation>Se crea en el portal «Works with Legrand». Registra Tepore y te da los cuatro valores. Con una cuenta de la app del teléfono no se puede entrar allí: crea una nueva.</translation>
    </message>
    <message>
        <source>The home account</source>
        <translation>La cuenta de la casa</translation>
    </message>
    <message>
        <source>The one of the phone app “Thermostat”. It owns your thermostats. Sign in with this one when the browser asks for permission.</source>
        <translation>La de la app «Thermostat» del teléfono. Es la propietaria de tus termostatos. Inicia sesión con esta cuando el navegador pida permiso.</translation>
    </message>
    <message>
        <source>Only Smarther units of the phone app “Thermostat” work (X8000, X8000W, SX8000). The later ones “with Netatmo” (XW8002, SXW8002), which use the app Home + Control, belong to another service.</source>
        <translation>Solo funcionan los aparatos Smarther de la app «Thermostat» del teléfono (X8000, X8000W, SX8000). Los posteriores «with Netatmo» (XW8002, SXW8002), que usan la app Home + Control, pertenecen a otro servicio.</translation>
    </message>
    <message>
        <source>In the phone app, switch on Account ▸ Third-party access now. Without it Legrand says yes and shows no homes.</source>
        <translation>En la app del teléfono, activa ahora Cuenta ▸ Acceso de terceros. Sin eso, Legrand acepta, pero no muestra ninguna casa.</translation>
    </message>
    <message>
        <source>&amp;Next: register on the portal</source>
        <translation>&amp;Siguiente: registro en el portal</translation>
    </message>
    <message>
        <source>I &amp;already have the four values</source>
        <translation>Ya teng&amp;o los cuatro valores</translation>
    </message>
</context>
<context>
    <name>LinkGuide</name>
    <message>
        <source>Link my thermostats</source>
        <translation>Vincular mis termostatos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Leave for n&amp;ow</source>
        <translation>Seguir &amp;más tarde</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself: %1</source>
        <translation>Abre tú esta dirección en un navegador: %1</translation>
    </message>
</context>
<context>
    <name>LinkHomesPage</name>
    <message>
        <source>Your homes</source>
        <translation>Tus casas</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>Finali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Check again (1 request)</source>
        <translation>Comprobar de &amp;nuevo (1 petición)</translation>
    </message>
    <message numerus="yes">
        <source>This used %n request(s) of the 500 a day.</source>
        <translation>
            <numerusform>Se ha usado %n petición de las 500 diarias.</numerusform>
            <numerusform>Se han usado %n peticiones de las 500 diarias.</numerusform>
        </translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>No se encontró ninguna casa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Looking for your homes…</source>
        <translation>Buscando tus casas…</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access. Also check that it is the same account.</source>
        <translation>Has iniciado sesión, pero la cuenta no muestra casas. En la app «Thermostat» del teléfono, activa Cuenta ▸ Acceso de terceros. Comprueba también que sea la misma cuenta.</translation>
    </message>
    <message>
        <source>Your sign-in is kept safe. Tepore asks Legrand for your homes and thermostats.</source>
        <translation>Tu sesión está a salvo. Tepore pide a Legrand tus casas y termostatos.</translation>
    </message>
    <message>
        <source>Take the tick from what you do not want to see: it is not read either, which leaves more requests for the others. Names and time zones stay on this computer.</source>
        <translation>Desmarca lo que no quieras ver: tampoco se lee, y así quedan más peticiones para los demás. Los nombres y las zonas horarias se quedan en este equipo.</translation>
    </message>
    <message>
        <source>All of this can be changed later: View ▸ Homes and thermostats.</source>
        <translation>Todo esto se puede cambiar después: Ver ▸ Casas y termostatos.</translation>
    </message>
    <message>
        <source>Fi&amp;nish later</source>
        <translation>Finali&amp;zar más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n home(s)</source>
        <translation>
            <numerusform>%n casa</numerusform>
            <numerusform>%n casas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s)</source>
        <translation>
            <numerusform>%n termostato</numerusform>
            <numerusform>%n termostatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>LinkPortalPage</name>
    <message>
        <source>Register on the portal</source>
        <translation>Registro en el portal</translation>
    </message>
    <message>
        <source>This &amp;computer (recommended)</source>
        <translation>Este e&amp;quipo (recomendado)</translation>
    </message>
    <message>
        <source>A &amp;web page of my own</source>
        <translation>Una página web &amp;propia</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>Ya lo he e&amp;nviado</translation>
    </message>
    <message>
        <source>First choose where the browser comes back to after you have signed in. The portal calls it Reply URL; it cannot be guessed later, so Tepore keeps it for you.</source>
        <translation>Elige primero adónde vuelve el navegador después de iniciar sesión. El portal lo llama Reply URL; más tarde no se puede adivinar, por eso Tepore la guarda.</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Dirección de la página web</translation>
    </message>
    <message>
        <source>Whoever runs that page can see your sign-in code. After signing in you paste its address into Tepore.</source>
        <translation>Quien gestiona esa página puede ver tu código de inicio de sesión. Después de iniciar sesión, pegas su dirección en Tepore.</translation>
    </message>
    <message>
        <source>Open the portal and make an account there, or sign in.</source>
        <translation>Abre el portal y crea allí una cuenta, o inicia sesión.</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>Abrir el porta&amp;l</translation>
    </message>
    <message>
        <source>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: subscribe to the Starter Kit. Your profile then shows a primary and a secondary key. Either is the subscription key.</source>
        <translation>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: suscríbete al Starter Kit. Tu perfil muestra después una clave primaria y una secundaria. Cualquiera de las dos es la clave de suscripción.</translation>
    </message>
    <message>
        <source>My Applications ▸ Request New Application. Copy these into the form:</source>
        <translation>My Applications ▸ Request New Application. Copia esto en el formulario:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
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
        <translation>En la página de scopes marca estos dos, y también aquí si te ayuda:</translation>
    </message>
    <message>
        <source>Validate. Legrand shows the client ID and the client secret, and sends them by e-mail. Keep the secret: it cannot be shown again.</source>
        <translation>Pulsa Validate. Legrand muestra el client ID y el client secret, y los envía por correo. Guarda el secreto: no se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>As Vendor put your own name, and as logo any small picture: only you will see them.</source>
        <comment>Vendor and logo: fields of Legrand&apos;s portal, in English there</comment>
        <translation>Como Vendor pon tu propio nombre y como logo cualquier imagen pequeña: solo tú los verás.</translation>
    </message>
</context>
<context>
    <name>LinkProblem</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar in&amp;forme</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>No reintentar</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
</context>
<context>
    <name>LinkRetry</name>
    <message>
        <source>Trying again in %1</source>
        <translation>Nuevo intento en %1</translation>
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
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Paste the address instead</source>
        <translation>&amp;Pegar la dirección</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, where the secret and the key are. Unlock it if it asks; the sign-in then begins by itself.</source>
        <translation>Esperando al llavero de este equipo, donde están el secreto y la clave. Desbloquéalo si lo pide; el inicio de sesión empieza después por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Or paste the address instead:</source>
        <translation>O bien pega la dirección:</translation>
    </message>
    <message>
        <source>Address of the page the browser ended on</source>
        <translation>Dirección de la página final del navegador</translation>
    </message>
    <message>
        <source>Paste the address of the page the browser ended on</source>
        <translation>Pega la dirección de la página final del navegador</translation>
    </message>
    <message>
        <source>It takes long. What helps</source>
        <translation>Está tardando. Qué puede ayudar</translation>
    </message>
    <message>
        <source>Is the browser&apos;s page still there, perhaps behind this window or in another browser profile? “Open again” brings it back.</source>
        <translation>¿Sigue ahí la página del navegador, quizá detrás de esta ventana o en otro perfil del navegador? «Abrir de nuevo» la recupera.</translation>
    </message>
    <message>
        <source>Signed in with the portal account by mistake? Use “Copy link” and open it in a private window.</source>
        <translation>¿Iniciaste sesión por error con la cuenta del portal? Usa «Copiar enlace» y ábrelo en una ventana privada.</translation>
    </message>
    <message>
        <source>A page that does not open at the end is no harm: copy its whole address and paste it above.</source>
        <translation>Si al final la página no se abre, no pasa nada: copia su dirección completa y pégala arriba.</translation>
    </message>
    <message>
        <source>Your browser opens Legrand&apos;s page. Sign in there with the home account, the one of the phone app that owns the thermostats, and allow access.</source>
        <translation>Tu navegador abre la página de Legrand. Inicia sesión allí con la cuenta de la casa, la de la app del teléfono que es propietaria de los termostatos, y permite el acceso.</translation>
    </message>
    <message>
        <source>It ends on your own page, which Tepore cannot see: copy that page&apos;s whole address and paste it here.</source>
        <translation>Termina en tu propia página, que Tepore no puede ver: copia la dirección completa de esa página y pégala aquí.</translation>
    </message>
    <message>
        <source>Tepore never sees your password.</source>
        <translation>Tepore nunca ve tu contraseña.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Asking Legrand for access…</source>
        <translation>Pidiendo acceso a Legrand…</translation>
    </message>
    <message>
        <source>Keeping your sign-in safe…</source>
        <translation>Guardando tu sesión…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Tepore notices by itself when you have.</source>
        <translation>Inicia sesión allí con la cuenta de la app del teléfono y permite el acceso. Tepore lo nota por sí solo.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Then copy the whole address of the page the browser ends on, even if the page shows an error.</source>
        <translation>Inicia sesión allí con la cuenta de la app del teléfono y permite el acceso. Después copia la dirección completa de la página final del navegador, aunque muestre un error.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>El llavero de este equipo aún no ha respondido. Desbloquéalo si lo pide.</translation>
    </message>
    <message>
        <source>Does the page show an error of Legrand&apos;s instead of the sign-in? Then the client ID or the Reply URL is not what is registered: go back and compare them.</source>
        <translation>¿La página muestra un error de Legrand en vez del inicio de sesión? Entonces el client ID o la Reply URL no es lo registrado: vuelve atrás y compáralos.</translation>
    </message>
    <message>
        <source>Has no browser opened? Use “Copy link” and open it in one yourself.</source>
        <translation>¿No se ha abierto ningún navegador? Copia el enlace con el botón de abajo y ábrelo tú en uno.</translation>
    </message>
</context>
<context>
    <name>LinkValuesPage</name>
    <message>
        <source>Take the&amp;m over</source>
        <translation>Usar est&amp;os</translation>
    </message>
    <message>
        <source>The whole e-mail</source>
        <translation>El correo completo</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here. Nothing of it is sent.</source>
        <translation>Pega aquí el correo completo. No se envía nada de él.</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1: no encontrado</translation>
    </message>
    <message>
        <source>%1: found (%2)</source>
        <translation>%1: encontrado (%2)</translation>
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
        <translation>Clave de suscripción</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>The four values</source>
        <translation>Los cuatro valores</translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation>&amp;Siguiente: iniciar sesión</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not take the secrets. They are kept until Tepore is closed; unlock the keyring to keep them longer.</source>
        <translation>El llavero de este equipo no acepta los secretos. Se guardan hasta que se cierre Tepore; desbloquea el llavero para conservarlos más tiempo.</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Client se&amp;cret</source>
        <translation>&amp;Client secret</translation>
    </message>
    <message>
        <source>from the e-mail; shown there only once</source>
        <translation>del correo; allí se muestra una sola vez</translation>
    </message>
    <message>
        <source>Subscription &amp;key</source>
        <translation>Clave de s&amp;uscripción</translation>
    </message>
    <message>
        <source>primary or secondary key, on your portal profile</source>
        <translation>clave primaria o secundaria, en tu perfil del portal</translation>
    </message>
    <message>
        <source>Two of these look swapped.</source>
        <translation>Dos de estos parecen intercambiados.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>Intercam&amp;biarlos</translation>
    </message>
    <message>
        <source>Reply &amp;URL</source>
        <translation>Reply UR&amp;L</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>The secret and the key are stored nowhere: you enter them again at every start, as you chose.</source>
        <translation>El secreto y la clave no se guardan en ningún sitio: los escribes de nuevo en cada inicio, como elegiste.</translation>
    </message>
    <message>
        <source>The secret and the key are kept in the file that your passphrase opens, and nowhere else.</source>
        <translation>El secreto y la clave se guardan en el archivo que abre tu frase de contraseña y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The secret and the key are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>El secreto y la clave se guardan en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The secret and the key are in this computer&apos;s keyring, which did not give them. Unlock it and start Tepore again, or enter them once more.</source>
        <translation>El secreto y la clave están en el llavero de este equipo, que no los ha dado. Desbloquéalo y reinicia Tepore, o escríbelos otra vez.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as http://localhost:23571/callback.</source>
        <translation>No es una dirección completa, como http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>Given for the portal: %1</source>
        <translation>Indicada para el portal: %1</translation>
    </message>
    <message>
        <source>Typed here: %1</source>
        <translation>Escrita aquí: %1</translation>
    </message>
    <message>
        <source>Right only if you registered this one: they must match letter for letter.</source>
        <translation>Solo es correcta si registraste esta: deben coincidir letra por letra.</translation>
    </message>
    <message>
        <source>The browser will end on this page; paste its address here afterwards.</source>
        <translation>El navegador terminará en esta página; pega después su dirección aquí.</translation>
    </message>
    <message numerus="yes">
        <source>A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n character(s).</source>
        <translation>
            <numerusform>Un client ID suele tener letras y cifras en grupos 8-4-4-4-12. El tuyo tiene %n carácter.</numerusform>
            <numerusform>Un client ID suele tener letras y cifras en grupos 8-4-4-4-12. El tuyo tiene %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Legrand knows this client ID.</source>
        <translation>Legrand conoce este client ID.</translation>
    </message>
    <message>
        <source>Legrand does not know this client ID. Compare it with the e-mail; a new registration may not be approved yet.</source>
        <translation>Legrand no conoce este client ID. Compáralo con el correo; puede que un registro nuevo aún no esté aprobado.</translation>
    </message>
    <message>
        <source>This is the same as the client ID. The secret is a different value in the e-mail.</source>
        <translation>Es igual que el client ID. El client secret es otro valor del correo.</translation>
    </message>
    <message>
        <source>This is the same as the subscription key. The secret is a different value in the e-mail.</source>
        <translation>Es igual que la clave de suscripción. El client secret es otro valor del correo.</translation>
    </message>
    <message>
        <source>A secret usually has neither spaces nor “…” in it. Perhaps something else was copied.</source>
        <translation>Un client secret no suele tener espacios ni «…». Quizá se copió otra cosa.</translation>
    </message>
    <message>
        <source>A subscription key is usually 32 characters 0–9 a–f. It is on your portal profile, not in the e-mail.</source>
        <translation>Una clave de suscripción suele tener 32 caracteres 0–9 a–f. Está en tu perfil del portal, no en el correo.</translation>
    </message>
    <message>
        <source>With http:// the sign-in code would travel unencrypted. Use a page with https://, or this computer: http://localhost:23571/callback.</source>
        <translation>Con http:// el código de inicio de sesión viajaría sin cifrar. Usa una página con https:// o este equipo: http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>&amp;Paste the e-mail</source>
        <comment>from Legrand, with the values</comment>
        <translation>Pegar el corre&amp;o</translation>
    </message>
</context>
<context>
    <name>LinkWaitPage</name>
    <message>
        <source>Waiting for Legrand&apos;s e-mail</source>
        <translation>Esperando el correo de Legrand</translation>
    </message>
    <message>
        <source>The e-mail comes from “Works with Legrand” and names your application. It holds the client ID, five groups of letters and digits with hyphens between them, and the client secret, a longer jumble of signs. The subscription key is not in it: that one is on your portal profile.</source>
        <translation>El correo viene de «Works with Legrand» y menciona tu aplicación. Contiene el client ID, cinco grupos de letras y cifras separados por guiones, y el client secret, una secuencia más larga de caracteres. La clave de suscripción no está en él: está en tu perfil del portal.</translation>
    </message>
    <message>
        <source>Approval usually takes one or two days. You can close Tepore; it comes back to this page.</source>
        <translation>La aprobación suele tardar uno o dos días. Puedes cerrar Tepore; volverá a esta página.</translation>
    </message>
    <message>
        <source>Nothing after three days? Look into the spam folder. Then sign in to the portal, open My Applications, and see whether the application is listed there: its page shows the client ID, and a new secret can be made on it.</source>
        <translation>¿Nada después de tres días? Mira en el correo no deseado. Luego entra en el portal, abre My Applications y comprueba si la aplicación está en la lista: su página muestra el client ID, y allí se puede crear un nuevo client secret.</translation>
    </message>
    <message>
        <source>I have it: &amp;continue</source>
        <translation>Ya lo tengo: &amp;continuar</translation>
    </message>
    <message>
        <source>&amp;Leave for now</source>
        <translation>Seguir más tar&amp;de</translation>
    </message>
</context>
<context>
    <name>LinkWelcomePage</name>
    <message>
        <source>Welcome to Tepore</source>
        <translation>Te damos la bienvenida a Tepore</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Tepore shows your BTicino or Legrand Smarther thermostats on this computer and lets you change them: temperatures, modes, boost, several homes at once.</source>
        <translation>Tepore muestra en este equipo tus termostatos Smarther de BTicino o Legrand y te permite ajustarlos: temperaturas, modos, boost, varias casas a la vez.</translation>
    </message>
    <message>
        <source>a client ID, the name of your own copy of Tepore at Legrand</source>
        <translation>un client ID, el nombre de tu propia copia de Tepore en Legrand</translation>
    </message>
    <message>
        <source>a client secret, its password</source>
        <translation>un client secret, su contraseña</translation>
    </message>
    <message>
        <source>a subscription key, which allows 500 requests a day</source>
        <translation>una clave de suscripción, que permite 500 peticiones al día</translation>
    </message>
    <message>
        <source>a Reply URL, the address your browser comes back to</source>
        <translation>una Reply URL, la dirección a la que vuelve tu navegador</translation>
    </message>
    <message>
        <source>It takes about ten minutes of your time. Legrand&apos;s approval can take one or two days; Tepore keeps your place meanwhile.</source>
        <translation>Te llevará unos diez minutos. La aprobación de Legrand puede tardar uno o dos días; mientras tanto, Tepore recuerda por dónde ibas.</translation>
    </message>
    <message>
        <source>&amp;Link my thermostats</source>
        <translation>Vincu&amp;lar mis termostatos</translation>
    </message>
    <message>
        <source>I am &amp;waiting for the vendor&apos;s e-mail</source>
        <translation>Esper&amp;o el correo de Legrand</translation>
    </message>
    <message>
        <source>Look &amp;around with sample data</source>
        <translation>E&amp;xplorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Tepore talks only to Legrand&apos;s service. It has no account of its own and sends nothing about you to anybody.</source>
        <translation>Tepore solo habla con el servicio de Legrand. No tiene cuenta propia y no envía nada sobre ti a nadie.</translation>
    </message>
    <message>
        <source>To reach them it needs four values. Legrand gives you the first three, free of charge; Tepore has the fourth:</source>
        <translation>Para llegar a ellos necesita cuatro valores. Los tres primeros te los da Legrand gratis; el cuarto lo tiene Tepore:</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>The Reply URL does not match</source>
        <translation>La Reply URL no coincide</translation>
    </message>
    <message>
        <source>The Reply URL here and on the portal are not the same. They must match letter for letter.</source>
        <translation>La Reply URL de aquí y la del portal no son iguales. Deben coincidir letra por letra.</translation>
    </message>
    <message>
        <source>This client ID may not sign in</source>
        <translation>Este client ID no puede iniciar sesión</translation>
    </message>
    <message>
        <source>The registration may not be approved yet, or the ID belongs to another application.</source>
        <translation>Puede que el registro aún no esté aprobado, o que el ID sea de otra aplicación.</translation>
    </message>
    <message>
        <source>Permission types not allowed</source>
        <translation>Tipos de permiso no admitidos</translation>
    </message>
    <message>
        <source>On the portal, tick comfort.read and comfort.write for your application, then sign in again.</source>
        <translation>En el portal, marca comfort.read y comfort.write para tu aplicación y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID o client secret no aceptados</translation>
    </message>
    <message>
        <source>The ID does not exist, or the secret is wrong or has expired. You can create a new secret on the portal.</source>
        <translation>El ID no existe, o el secreto es incorrecto o ha caducado. En el portal puedes crear un secreto nuevo.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>El client secret ha caducado</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Un client secret dura un año. Crea uno nuevo en el portal y escríbelo aquí.</translation>
    </message>
    <message>
        <source>The subscription key was not accepted</source>
        <translation>No se aceptó la clave de suscripción</translation>
    </message>
    <message>
        <source>It is on your portal profile; primary and secondary both work.</source>
        <translation>Está en tu perfil del portal; sirven tanto la primaria como la secundaria.</translation>
    </message>
    <message>
        <source>Legrand did not understand the request</source>
        <translation>Legrand no entendió la petición</translation>
    </message>
    <message>
        <source>One of the four values does not fit what is registered. Most often the Reply URL differs by a slash, http/https or a port.</source>
        <translation>Uno de los cuatro valores no coincide con lo registrado. Lo más habitual es que la Reply URL difiera en una barra, en http/https o en un puerto.</translation>
    </message>
    <message>
        <source>The sign-in code was no longer valid</source>
        <translation>El código de inicio de sesión ya no era válido</translation>
    </message>
    <message>
        <source>Codes work once and only for a short time. Pasted twice? Each sign-in gives a new one.</source>
        <translation>Los códigos sirven una vez y solo por poco tiempo. ¿Lo pegaste dos veces? Cada inicio de sesión da uno nuevo.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
    <message>
        <source>Permission was not given</source>
        <translation>No se dio permiso</translation>
    </message>
    <message>
        <source>You pressed Cancel, or signed in with an account that does not own these thermostats. Use the account of the phone app.</source>
        <translation>Pulsaste Cancelar o iniciaste sesión con una cuenta que no es propietaria de estos termostatos. Usa la cuenta de la app del teléfono.</translation>
    </message>
    <message>
        <source>Tepore sent a wrong request</source>
        <translation>Tepore envió una petición incorrecta</translation>
    </message>
    <message>
        <source>This is a fault in this program, not in your data.</source>
        <translation>Es un fallo de este programa, no de tus datos.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in is busy or under maintenance</source>
        <translation>El inicio de sesión de Legrand está saturado o en mantenimiento</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. This is usually over within the hour.</source>
        <translation>Por tu parte todo está bien. Suele resolverse en menos de una hora.</translation>
    </message>
    <message>
        <source>Tr&amp;y again now</source>
        <translation>Rei&amp;ntentar ahora</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand pide esperar</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program. Tepore goes on by itself.</source>
        <translation>Llegaron demasiadas peticiones a la vez, quizá de otro programa. Tepore sigue por sí solo.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Una respuesta a otro inicio de sesión</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in. For your safety it was ignored.</source>
        <translation>La respuesta corresponde a otro inicio de sesión. Por tu seguridad, se ignoró.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>No code in this address</source>
        <translation>No hay código en esta dirección</translation>
    </message>
    <message>
        <source>Copy the whole address after the page has loaded, even if the page shows an error.</source>
        <translation>Copia la dirección completa cuando la página se haya cargado, aunque muestre un error.</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>El puerto está en uso</translation>
    </message>
    <message>
        <source>Another program uses the port that is part of your Reply URL. Close it and try again, paste the address instead, or use another port, which has to be registered on the portal, too.</source>
        <translation>Otro programa usa el puerto que forma parte de tu Reply URL. Ciérralo y vuelve a intentarlo, pega la dirección o usa otro puerto, que también debe registrarse en el portal.</translation>
    </message>
    <message>
        <source>No safe place for the secret</source>
        <translation>No hay lugar seguro para el secreto</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not take the sign-in. Unlock it, then sign in once more.</source>
        <translation>El llavero de este equipo no aceptó la sesión. Desbloquéalo e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept. Do what the line at the top of the window says, then sign in once more.</source>
        <translation>No se pudo guardar la sesión. Haz lo que dice la línea de la parte superior de la ventana e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The keyring does not keep the sign-in</source>
        <translation>El llavero no conserva la sesión</translation>
    </message>
    <message>
        <source>It took the sign-in and lost it at once. Check this computer&apos;s keyring, then sign in once more.</source>
        <translation>Aceptó la sesión y la perdió al momento. Revisa el llavero de este equipo e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>Legrand&apos;s server failed</source>
        <translation>Falló el servidor de Legrand</translation>
    </message>
    <message>
        <source>Wait a little, then try again; your values are kept.</source>
        <translation>Espera un poco y vuelve a intentarlo; tus valores se conservan.</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in had an internal problem</source>
        <translation>El inicio de sesión de Legrand tuvo un problema interno</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side as far as we can tell. Your values are kept.</source>
        <translation>Por lo que sabemos, por tu parte todo está bien. Tus valores se conservan.</translation>
    </message>
    <message>
        <source>Today&apos;s 500 requests are used up</source>
        <translation>Las 500 peticiones de hoy están agotadas</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. There are new ones in %1; finish now, and Tepore looks for your homes then.</source>
        <translation>Quizá por otro programa con la misma cuenta. Habrá nuevas dentro de %1; finaliza ahora y Tepore buscará tus casas entonces.</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. Finish now; Tepore looks for your homes by itself when there are new requests.</source>
        <translation>Quizá por otro programa con la misma cuenta. Finaliza ahora; Tepore buscará tus casas por sí solo cuando haya nuevas peticiones.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Legrand does not reach this home right now. Finish; Tepore tries again by itself.</source>
        <translation>Legrand no llega a esta casa ahora mismo. Finaliza; Tepore lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The home did not answer in time.</source>
        <translation>La casa no respondió a tiempo.</translation>
    </message>
    <message>
        <source>You seem offline</source>
        <translation>Parece que no hay internet</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in could not be reached. Check this computer&apos;s internet connection; your values are kept.</source>
        <translation>No se pudo contactar con el inicio de sesión de Legrand. Comprueba la conexión a internet de este equipo; tus valores se conservan.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>Something between this computer and Legrand changes the connection: a network that wants a sign-in page first, or a filter that inspects it. Nothing secret was sent.</source>
        <translation>Algo entre este equipo y Legrand altera la conexión: una red que exige pasar antes por una página de acceso, o un filtro que la inspecciona. No se envió nada secreto.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Parece que tu red exige pasar antes por una página de acceso</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open the network&apos;s page, sign in there, then try again.</source>
        <translation>Algo en la red responde en lugar de Legrand. Abre la página de la red, accede allí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer could not be understood</source>
        <translation>No se pudo entender la respuesta de Legrand</translation>
    </message>
    <message>
        <source>The service seems to have a problem. Your values are kept; try again in a little while.</source>
        <translation>Parece que el servicio tiene un problema. Tus valores se conservan; vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>No answer from Legrand</source>
        <translation>Sin respuesta de Legrand</translation>
    </message>
    <message>
        <source>Your internet works, Legrand&apos;s sign-in does not answer. Your values are kept; try again in a little while.</source>
        <translation>Tu internet funciona, pero el inicio de sesión de Legrand no responde. Tus valores se conservan; vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Choose “Copy link”, open it in a browser yourself, and come back.</source>
        <translation>Elige «Copiar enlace», ábrelo tú en un navegador y vuelve.</translation>
    </message>
    <message>
        <source>Something is missing or odd</source>
        <translation>Falta algo o hay algo raro</translation>
    </message>
    <message>
        <source>Please fill in the marked fields. All four values are needed to sign in.</source>
        <translation>Rellena los campos marcados. Para iniciar sesión hacen falta los cuatro valores.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The client secret and the subscription key that you entered are in this computer&apos;s keyring. Unlock it and go on, or enter them once more.</source>
        <translation>El client secret y la clave de suscripción que escribiste están en el llavero de este equipo. Desbloquéalo y sigue, o escríbelos otra vez.</translation>
    </message>
    <message>
        <source>Register this Reply URL, too</source>
        <translation>Registra también esta Reply URL</translation>
    </message>
    <message>
        <source>The one below uses a port that is free. Add it to your application on the portal, where the old one may stay, and go on: they must match letter for letter.</source>
        <translation>La de abajo usa un puerto libre. Añádela a tu aplicación en el portal, donde la anterior puede quedarse, y sigue: deben coincidir letra por letra.</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Abrir el portal</translation>
    </message>
    <message>
        <source>I am waiting for approval</source>
        <translation>Espero la aprobación</translation>
    </message>
    <message>
        <source>Open the network&apos;s page</source>
        <translation>Abrir la página de la red</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Revisar los valores</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>Ya la he renovado</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>Ya las he aceptado</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Linking: your homes</source>
        <translation>Vinculación: tus casas</translation>
    </message>
    <message>
        <source>before you start</source>
        <comment>Linking: step 1 of 5 – …</comment>
        <translation>antes de empezar</translation>
    </message>
    <message>
        <source>registering on the portal</source>
        <comment>Linking: step 2 of 5 – …</comment>
        <translation>registro en el portal</translation>
    </message>
    <message>
        <source>waiting for Legrand&apos;s e-mail</source>
        <comment>Linking: step 3 of 5 – …</comment>
        <translation>esperando el correo de Legrand</translation>
    </message>
    <message>
        <source>entering the four values</source>
        <comment>Linking: step 4 of 5 – …</comment>
        <translation>escribir los cuatro valores</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>Linking: step 5 of 5 – …</comment>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>Linking: step %1 of 5 – %2</source>
        <translation>Vinculación: paso %1 de 5 – %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Step %1 of 5</source>
        <translation>Paso %1 de 5</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand. Your values are kept.</source>
        <translation>El proxy no se encuentra, no responde o no deja pasar nada hacia Legrand. Tus valores se conservan.</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network. Your values are kept.</source>
        <translation>Tepore no puede iniciar sesión en un proxy: usa otro o pregunta a quien gestiona tu red. Tus valores se conservan.</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program.</source>
        <translation>Llegaron demasiadas peticiones a la vez, quizá de otro programa.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – these homes are made up; nothing here touches a real thermostat.</source>
        <translation>%1 – estas casas son inventadas; aquí nada toca un termostato real.</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>El llavero de este equipo aún no ha respondido. Desbloquéalo si lo pide.</translation>
    </message>
    <message>
        <source>The sign-in is not saved</source>
        <translation>La sesión no está guardada</translation>
    </message>
    <message>
        <source>Access to the keyring was refused. Tepore asks for it again when you try again, or at the next renewal; leave it open until this message is gone.</source>
        <translation>Se denegó el acceso al llavero. Tepore lo pide de nuevo cuando reintentes o en la próxima renovación; déjalo abierto hasta que desaparezca este mensaje.</translation>
    </message>
    <message>
        <source>The keyring does not take the renewed sign-in. Tepore keeps trying; leave it open until this message is gone.</source>
        <translation>El llavero no acepta la sesión renovada. Tepore sigue intentándolo; déjalo abierto hasta que desaparezca este mensaje.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Opening the keyring…</source>
        <translation>Abriendo el llavero…</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Buscando termostatos…</translation>
    </message>
    <message>
        <source>Waiting for Legrand…</source>
        <translation>Esperando a Legrand…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Cuenta…</translation>
    </message>
    <message>
        <source>&amp;Unlink this account…</source>
        <translation>&amp;Desvincular esta cuenta…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>C&amp;errar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vista &amp;general</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>Actualizar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Look for thermostats</source>
        <translation>&amp;Buscar termostatos</translation>
    </message>
    <message>
        <source>&amp;Homes and thermostats…</source>
        <translation>&amp;Casas y termostatos…</translation>
    </message>
    <message numerus="yes">
        <source>Refresh &amp;all (%n request(s))</source>
        <translation>
            <numerusform>Actualizar &amp;todo (%n petición)</numerusform>
            <numerusform>Actualizar &amp;todo (%n peticiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh &amp;all: already up to date</source>
        <translation>Actualizar &amp;todo: ya está al día</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh (%n request(s))</source>
        <translation>
            <numerusform>&amp;Actualizar (%n petición)</numerusform>
            <numerusform>&amp;Actualizar (%n peticiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Actualizar: ya está al día</translation>
    </message>
    <message>
        <source>&amp;Thermostat</source>
        <translation>&amp;Termostato</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Tepore</source>
        <translation>&amp;Acerca de Tepore</translation>
    </message>
    <message>
        <source>Choose a thermostat first</source>
        <translation>Elige antes un termostato</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>A&amp;usencia…</translation>
    </message>
    <message>
        <source>&amp;Everything back to Automatic…</source>
        <translation>&amp;Todo de nuevo en Automático…</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>Tepore was updated to version %1</source>
        <translation>Tepore se ha actualizado a la versión %1</translation>
    </message>
    <message>
        <source>What has changed is in the Help menu, too.</source>
        <translation>Lo que ha cambiado está también en el menú Ayuda.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>O&amp;verview as</source>
        <translation>&amp;Vista general como</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>Activida&amp;d</translation>
    </message>
    <message>
        <source>Thermostat %1</source>
        <comment>the first, the second …</comment>
        <translation>Termostato %1</translation>
    </message>
    <message>
        <source>&amp;Automatic: a list above 8 thermostats</source>
        <translation>&amp;Automática: lista con más de 8 termostatos</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Tarjetas</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Refresh &amp;all: reading…</source>
        <translation>Actualizar &amp;todo: leyendo…</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Actualizar: leyendo…</translation>
    </message>
</context>
<context>
    <name>ModesPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>what a screen reader calls the list of programs</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
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
            <numerusform>Boost durante %n min</numerusform>
            <numerusform>Boost durante %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Parar boost</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esa hora ya ha pasado. Elige una posterior.</translation>
    </message>
    <message>
        <source>until the next change, %1</source>
        <translation>hasta el próximo cambio, %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>durante %n h</numerusform>
            <numerusform>durante %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>until a time…</source>
        <translation>hasta cierta hora…</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>hasta que lo cambie</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new in Tepore</source>
        <translation>Novedades de Tepore</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me when the following happens, each at most once a day:</source>
        <translation>Avísame cuando ocurra lo siguiente, cada cosa como mucho una vez al día:</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours from 22:00</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours from 22:00 to 7:00</comment>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>its price in requests</comment>
        <translation>Actualizar (%1)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message numerus="yes">
        <source>Read %n thermostat(s) now (%n request(s))</source>
        <translation>
            <numerusform>Leer ahora %n termostato (%n petición)</numerusform>
            <numerusform>Leer ahora %n termostatos (%n peticiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Ya está al día</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find thermostats</source>
        <translation>Buscar entre los termostatos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Names of thermostats and homes are looked through. What is hidden is found under View ▸ Homes and thermostats.</source>
        <translation>Se busca en los nombres de termostatos y casas. Lo oculto está en Ver ▸ Casas y termostatos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a home, why it shows no thermostats</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>what was looked for</comment>
        <translation>Nada se llama «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thermostat(s)</source>
        <comment>those found</comment>
        <translation>
            <numerusform>%1 de %n termostato</numerusform>
            <numerusform>%1 de %n termostatos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Only the list is sorted</source>
        <translation>Solo se ordena la lista</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Parte anterior de la ventana</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>The name stays on this computer. Leave it empty for the one it has at Legrand: %1</source>
        <translation>El nombre se queda en este equipo. Déjalo vacío para usar el que tiene en Legrand: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Cambiar el client secret</translation>
    </message>
    <message>
        <source>Replace the subscription key</source>
        <translation>Cambiar la clave de suscripción</translation>
    </message>
    <message>
        <source>Create a new secret on the portal, at your application, and enter it here. Tepore tries it at once; the old one stays until the new one has worked.</source>
        <translation>Crea un secreto nuevo en el portal, en tu aplicación, y escríbelo aquí. Tepore lo prueba al momento; el anterior se queda hasta que el nuevo haya funcionado.</translation>
    </message>
    <message>
        <source>The primary and the secondary key of your subscription both work; they are on your portal profile. Tepore tries the new one at once; the old one stays until it has worked.</source>
        <translation>Sirven tanto la clave primaria como la secundaria de tu suscripción; están en tu perfil del portal. Tepore prueba la nueva al momento; la anterior se queda hasta que la nueva haya funcionado.</translation>
    </message>
    <message>
        <source>This uses none of today&apos;s requests.</source>
        <translation>No usa ninguna de las peticiones de hoy.</translation>
    </message>
    <message>
        <source>This uses one of about %1 requests left today, or two if the key is refused.</source>
        <translation>Usa una de las aproximadamente %1 peticiones que quedan hoy, o dos si se rechaza la clave.</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nuevo client secret</translation>
    </message>
    <message>
        <source>New subscription key</source>
        <translation>Nueva clave de suscripción</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Escribe antes el nuevo secreto.</translation>
    </message>
    <message>
        <source>Enter the new key first.</source>
        <translation>Escribe antes la nueva clave.</translation>
    </message>
    <message>
        <source>This is a client ID. What is wanted here is a different value.</source>
        <translation>Esto es un client ID. Aquí hace falta otro valor.</translation>
    </message>
    <message>
        <source>This looks like a subscription key. The secret is a different value.</source>
        <translation>Esto parece una clave de suscripción. El client secret es otro valor.</translation>
    </message>
    <message>
        <source>Trying it with Legrand…</source>
        <translation>Probándolo con Legrand…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This is the whole report. It holds no secret, no name and no identifier of yours; nothing is sent anywhere by itself.</source>
        <translation>Este es el informe completo. No contiene ningún secreto, nombre ni identificador tuyo; nada se envía por sí solo a ningún sitio.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>RequestMeter</name>
    <message>
        <source>Cloud requests</source>
        <translation>Peticiones a la nube</translation>
    </message>
    <message>
        <source>No cloud requests left; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Peticiones a la nube agotadas; nuevas: %1</translation>
    </message>
    <message>
        <source>No cloud requests left; when there are new ones is not known yet</source>
        <translation>Peticiones a la nube agotadas; aún no se sabe cuándo habrá nuevas</translation>
    </message>
    <message>
        <source>None left %1</source>
        <comment>until when</comment>
        <translation>Agotadas %1</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Agotadas</translation>
    </message>
    <message numerus="yes">
        <source>Reading pauses: %n request(s) are kept for you</source>
        <translation>
            <numerusform>Lectura en pausa: se te reserva %n petición</numerusform>
            <numerusform>Lectura en pausa: se te reservan %n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for you</source>
        <comment>cloud requests</comment>
        <translation>
            <numerusform>%n reservada para ti</numerusform>
            <numerusform>%n reservadas para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cloud requests</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Slowing down: next reading every %1</source>
        <comment>a duration</comment>
        <translation>Más despacio: una lectura cada %1</translation>
    </message>
    <message>
        <source>Cloud requests: at least %1 of %2</source>
        <translation>Peticiones a la nube: al menos %1 de %2</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests in 24 hours. At least %2 are used; %3 of them were counted here.</source>
        <translation>Legrand permite %1 peticiones en 24 horas. Se han usado al menos %2; %3 de ellas se contaron aquí.</translation>
    </message>
    <message>
        <source>Reading slows down in time and leaves %1 for your own changes.</source>
        <translation>La lectura se ralentiza a tiempo y deja %1 para tus propios cambios.</translation>
    </message>
    <message>
        <source>They cannot be written down on this computer, so that they are forgotten when Tepore ends.</source>
        <translation>No se pueden anotar en este equipo, así que se olvidan cuando se cierra Tepore.</translation>
    </message>
    <message>
        <source>next reading %1</source>
        <translation>próxima lectura %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>reading, at a moment</comment>
        <translation>próxima %1</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>no se anotan</translation>
    </message>
    <message>
        <source>“At least”, because other programs on the same account use the same requests, and Tepore cannot see theirs.</source>
        <translation>«Al menos», porque otros programas con la misma cuenta usan las mismas peticiones, y Tepore no ve las suyas.</translation>
    </message>
</context>
<context>
    <name>RoundChoice</name>
    <message>
        <source>Automatic: the program each followed last</source>
        <translation>Automático: el último programa que seguía cada uno</translation>
    </message>
    <message>
        <source>Off: nothing protects the home</source>
        <translation>Apagado: nada protege la casa</translation>
    </message>
    <message>
        <source>Temperature for all</source>
        <translation>Temperatura para todos</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>hasta que lo cambie</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>durante %n h</numerusform>
            <numerusform>durante %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the boost</source>
        <translation>Duración del boost</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <translation>
            <numerusform>durante %n min</numerusform>
            <numerusform>durante %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Frost or heat protection</source>
        <translation>Antihielo o anticalor</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Going away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>The thermostats stay so until you switch them back: neither Legrand&apos;s service nor Tepore ends it by itself. Thermostat ▸ Everything back to Automatic does it, from wherever you are.</source>
        <translation>Los termostatos se quedan así hasta que los vuelvas a cambiar: ni el servicio de Legrand ni Tepore lo terminan por sí solos. Basta con Termostato ▸ Todo de nuevo en Automático, estés donde estés.</translation>
    </message>
    <message>
        <source>Everything back to Automatic</source>
        <translation>Todo de nuevo en Automático</translation>
    </message>
    <message>
        <source>Each thermostat follows the program it followed last.</source>
        <translation>Cada termostato vuelve al último programa que seguía.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The thermostats are set again.</source>
        <translation>Los termostatos se ajustan de nuevo.</translation>
    </message>
    <message>
        <source>The thermostats go back to what they were.</source>
        <translation>Los termostatos vuelven a como estaban.</translation>
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
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>not reachable at the last reading</source>
        <translation>sin conexión en la última lectura</translation>
    </message>
    <message>
        <source>already in Automatic</source>
        <translation>ya en Automático</translation>
    </message>
    <message numerus="yes">
        <source>Set %n thermostat(s)</source>
        <translation>
            <numerusform>Ajustar %n termostato</numerusform>
            <numerusform>Ajustar %n termostatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sent. Each card says when its thermostat confirms.</source>
        <translation>
            <numerusform>%1 de %n enviado. La tarjeta indica cuándo confirma el termostato.</numerusform>
            <numerusform>%1 de %n enviados. Cada tarjeta indica cuándo confirma su termostato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Reintentar %n fallido</numerusform>
            <numerusform>Reintentar los %n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <comment>what is known</comment>
        <translation>sin certeza: %1</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <comment>why</comment>
        <translation>sin cambios: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <comment>why</comment>
        <translation>no enviado: %1</translation>
    </message>
    <message>
        <source>They are set one after the other, a second apart. Edit ▸ Undo takes all of it back.</source>
        <translation>Se ajustan uno tras otro, con un segundo entre ellos. Editar ▸ Deshacer lo revierte todo.</translation>
    </message>
    <message numerus="yes">
        <source>This will use about %n of some %1 requests left today: each change is read back.</source>
        <translation>
            <numerusform>Usará unas %n de las aproximadamente %1 peticiones que quedan hoy: cada cambio se vuelve a leer.</numerusform>
            <numerusform>Usará unas %n de las aproximadamente %1 peticiones que quedan hoy: cada cambio se vuelve a leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where to keep the sign-in</source>
        <translation>Dónde guardar la sesión</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it safely.</source>
        <translation>Este equipo no tiene un llavero que pueda guardarla de forma segura.</translation>
    </message>
    <message>
        <source>In a &amp;file that only you can read</source>
        <translation>En un &amp;archivo que solo tú puedas leer</translation>
    </message>
    <message>
        <source>Nowhere: &amp;ask at every start</source>
        <translation>En ningún sitio: &amp;preguntar en cada inicio</translation>
    </message>
    <message>
        <source>A passphrase of your own locks the file; Tepore asks for it once at every start. If you forget it, you sign in again and nothing else is lost.</source>
        <translation>Una frase de contraseña elegida por ti cierra el archivo; Tepore la pide una vez en cada inicio. Si la olvidas, inicias sesión de nuevo y no se pierde nada más.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase &amp;once more</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>Nothing secret is stored. At every start you enter the client secret and the subscription key, and sign in in the browser.</source>
        <translation>No se guarda nada secreto. En cada inicio escribes el client secret y la clave de suscripción, e inicias sesión en el navegador.</translation>
    </message>
    <message>
        <source>I have &amp;forgotten it…</source>
        <translation>La he &amp;olvidado…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <source>It opens the file with your sign-in, until Tepore is closed.</source>
        <translation>Abre el archivo con tu sesión, hasta que se cierre Tepore.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Preguntar en cada inicio</translation>
    </message>
    <message numerus="yes">
        <source>Please take at least %n character(s).</source>
        <translation>
            <numerusform>Usa al menos %n carácter.</numerusform>
            <numerusform>Usa al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases no son iguales.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Esta no es la frase de contraseña del archivo.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read now (%n request(s))</source>
        <translation>
            <numerusform>Leer ahora (%n petición)</numerusform>
            <numerusform>Leer ahora (%n peticiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Ya está al día</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>Ocultar %n</numerusform>
            <numerusform>Ocultar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1… (about %n request(s))</source>
        <comment>so many thermostats</comment>
        <translation>
            <numerusform>Ajustar %1… (unas %n petición)</numerusform>
            <numerusform>Ajustar %1… (unas %n peticiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Settings – Tepore</source>
        <translation>Ajustes – Tepore</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Going to a thermostat</source>
        <translation>Ir a un termostato</translation>
    </message>
    <message>
        <source>On a thermostat&apos;s card</source>
        <translation>En la tarjeta de un termostato</translation>
    </message>
    <message>
        <source>Warmer, cooler</source>
        <translation>Subir, bajar</translation>
    </message>
    <message>
        <source>Type a temperature</source>
        <translation>Escribir una temperatura</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation>A la tarjeta siguiente</translation>
    </message>
    <message>
        <source>Take back what is not sent yet</source>
        <translation>Retirar lo que aún no se ha enviado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Boost for 30, 60 or 90 minutes</source>
        <translation>Boost durante 30, 60 o 90 minutos</translation>
    </message>
    <message>
        <source>B, then 3, 6 or 9</source>
        <translation>B, luego 3, 6 o 9</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Parar boost</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Mayús+B</translation>
    </message>
    <message>
        <source>A key that works from every program: let the keyboard settings of your desktop run one of these, with your thermostat&apos;s name. Tepore itself takes no key away from other programs.</source>
        <translation>Una tecla que funciona desde cualquier programa: en los ajustes del teclado de tu escritorio, haz que ejecute una de estas órdenes, con el nombre de tu termostato. Tepore no quita teclas a otros programas.</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salón</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Casas y termostatos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
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
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Tepore could not be started</source>
        <translation>No se pudo iniciar Tepore</translation>
    </message>
    <message>
        <source>It runs already and does not answer, or its folder cannot be written to: %1. Wait a moment, or end it, and start Tepore again.</source>
        <translation>Ya está en marcha y no responde, o no se puede escribir en su carpeta: %1. Espera un momento o ciérralo, y vuelve a iniciar Tepore.</translation>
    </message>
    <message>
        <source>Its folder cannot be made: %1. Look who may write there, and whether the disk is full.</source>
        <translation>No se puede crear su carpeta: %1. Comprueba quién puede escribir ahí y si el disco está lleno.</translation>
    </message>
    <message>
        <source>The sample data could not be prepared. Look whether the disk is full, or install Tepore again.</source>
        <translation>No se pudieron preparar los datos de ejemplo. Comprueba si el disco está lleno o vuelve a instalar Tepore.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message numerus="yes">
        <source>%n heating</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n calentando</numerusform>
            <numerusform>%n calentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooling</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n enfriando</numerusform>
            <numerusform>%n enfriando</numerusform>
        </translation>
    </message>
    <message>
        <source>All idle</source>
        <translation>Todos en reposo</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n en reposo</numerusform>
            <numerusform>%n en reposo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>a temperature</comment>
        <translation>%1 de media</translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n sin conexión</numerusform>
            <numerusform>%n sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old reading(s)</source>
        <translation>
            <numerusform>%n lectura antigua</numerusform>
            <numerusform>%n lecturas antiguas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n aún sin leer</numerusform>
            <numerusform>%n aún sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>coldest %1, %2</source>
        <comment>a temperature, a thermostat</comment>
        <translation>mínima %1, %2</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a thermostat or page</source>
        <translation>Ir a un termostato o una página</translation>
    </message>
    <message>
        <source>A thermostat, a home, a page…</source>
        <translation>Un termostato, una casa, una página…</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Esc leaves.</source>
        <comment>what was looked for</comment>
        <translation>Nada se llama «%1». Esc cierra.</translation>
    </message>
</context>
<context>
    <name>TemperatureDial</name>
    <message>
        <source>Set to</source>
        <translation>Consigna</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>Please enter a temperature between %1 and %2.</source>
        <translation>Escribe una temperatura entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>TerminalErrand</name>
    <message>
        <source>“%1” could be any of: %2. Type more of the name.</source>
        <translation>«%1» puede ser cualquiera de estos: %2. Escribe más letras del nombre.</translation>
    </message>
    <message>
        <source>no thermostat is known yet. “tepore status --refresh” asks for them.</source>
        <translation>aún no se conoce ningún termostato. «tepore status --refresh» los pide.</translation>
    </message>
    <message>
        <source>there is no thermostat “%1”. There are: %2.</source>
        <translation>no hay ningún termostato «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>name one thermostat; a name with spaces goes between quotes.</source>
        <translation>indica un termostato; un nombre con espacios va entre comillas.</translation>
    </message>
    <message>
        <source>--boost takes 30, 60 or 90 minutes, and not “%1”.</source>
        <translation>--boost admite 30, 60 o 90 minutos, y no «%1».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program&apos;s name, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no program of %1 is known by name. Give its number.</source>
        <translation>no se conoce por su nombre ningún programa de %1. Indica su número.</translation>
    </message>
    <message>
        <source>there is no program “%1”. There are: %2.</source>
        <translation>no hay ningún programa «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>--to takes a temperature between %1 and %2, and not “%3”.</source>
        <translation>--to admite una temperatura entre %1 y %2, y no «%3».</translation>
    </message>
    <message>
        <source>%1 has no set point now. Give one with --to.</source>
        <translation>%1 no tiene consigna ahora. Indica una con --to.</translation>
    </message>
    <message>
        <source>only one of --until and --for can be said.</source>
        <translation>solo se puede indicar uno de --until y --for.</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90m, 2h or 1h30m, and not “%1”.</source>
        <translation>--for admite una duración como 90m, 2h o 1h30m, y no «%1».</translation>
    </message>
    <message>
        <source>--until takes a time such as 22:30, 2026-12-24T18:00 or “changed”, and not “%1”.</source>
        <translation>--until admite una hora como 22:30, 2026-12-24T18:00 o «changed», y no «%1».</translation>
    </message>
    <message>
        <source>--until %1 is over already.</source>
        <translation>--until %1 ya ha pasado.</translation>
    </message>
    <message>
        <source>a day is written as 2026-11-01, and not “%1”.</source>
        <translation>un día se escribe como 2026-11-01, y no «%1».</translation>
    </message>
    <message>
        <source>say --csv: there is no other form.</source>
        <translation>indica --csv: no hay otro formato.</translation>
    </message>
    <message>
        <source>say what to set: --to, --warmer, --cooler, --boost, --auto, --off or --protect.</source>
        <translation>indica qué ajustar: --to, --warmer, --cooler, --boost, --auto, --off o --protect.</translation>
    </message>
    <message>
        <source>only one of --to, --warmer, --cooler, --boost, --auto, --off and --protect can be set.</source>
        <translation>solo se puede indicar uno de --to, --warmer, --cooler, --boost, --auto, --off y --protect.</translation>
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
        <translation>Muestra las últimas lecturas y su antigüedad; no se hace ninguna petición.</translation>
    </message>
    <message>
        <source>THERMOSTAT</source>
        <translation>TERMOSTATO</translation>
    </message>
    <message>
        <source>Set a thermostat, and wait until it was read back.</source>
        <translation>Ajusta un termostato y espera hasta haberlo leído de nuevo.</translation>
    </message>
    <message>
        <source>--csv [THERMOSTAT…]</source>
        <translation>--csv [TERMOSTATO…]</translation>
    </message>
    <message>
        <source>Write the kept readings as CSV; no request is made.</source>
        <translation>Escribe las lecturas guardadas como CSV; no se hace ninguna petición.</translation>
    </message>
    <message>
        <source>For programs: see the manual page.</source>
        <translation>Para programas: consulta la página del manual.</translation>
    </message>
    <message>
        <source>Read anew first: one request for each thermostat.</source>
        <translation>Antes, vuelve a leer: una petición por termostato.</translation>
    </message>
    <message>
        <source>Only the names, a line each.</source>
        <translation>Solo los nombres, uno por línea.</translation>
    </message>
    <message>
        <source>TEMPERATURE</source>
        <translation>TEMPERATURA</translation>
    </message>
    <message>
        <source>By hand, to this: 21.5 or 21,5.</source>
        <translation>Manual, a esta: 21.5 o 21,5.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HORA</translation>
    </message>
    <message>
        <source>set: by hand until 22:30, 2026-12-24T18:00 or “changed”. history: until that day, and with it.</source>
        <translation>set: manual hasta 22:30, 2026-12-24T18:00 o «changed». history: hasta ese día, incluido.</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>By hand for 90m, 2h or 1h30m.</source>
        <translation>Manual durante 90m, 2h o 1h30m.</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTOS</translation>
    </message>
    <message>
        <source>Full power for 30, 60 or 90 minutes.</source>
        <translation>A plena potencia durante 30, 60 o 90 minutos.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>By a program, by its name or number; else by the last one.</source>
        <translation>Según un programa, por su nombre o número; si no, según el último.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Apagado.</translation>
    </message>
    <message>
        <source>Frost protection, or heat protection.</source>
        <translation>Antihielo o anticalor.</translation>
    </message>
    <message>
        <source>End once the cloud has taken it.</source>
        <translation>Termina en cuanto la nube lo ha aceptado.</translation>
    </message>
    <message>
        <source>As CSV; there is no other form.</source>
        <translation>Como CSV; no hay otro formato.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DÍA</translation>
    </message>
    <message>
        <source>From that day on, 2026-11-01; else all.</source>
        <translation>Desde ese día, 2026-11-01; si no, todas.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Into this file, instead of the terminal.</source>
        <translation>En este archivo, en vez de en la terminal.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>The profile in this folder.</source>
        <translation>El perfil de esta carpeta.</translation>
    </message>
    <message>
        <source>On sample data.</source>
        <translation>Con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Sign in here instead.</source>
        <translation>Iniciar sesión aquí en su lugar.</translation>
    </message>
    <message>
        <source>Ask here instead.</source>
        <translation>Preguntar aquí en su lugar.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Muestra esto.</translation>
    </message>
    <message>
        <source>there is no command “%1”. “tepore --help” lists them.</source>
        <translation>no existe el comando «%1». «tepore --help» muestra los que hay.</translation>
    </message>
    <message>
        <source>there is no option “%1”. “tepore --help” lists them.</source>
        <translation>no existe la opción «%1». «tepore --help» muestra las que hay.</translation>
    </message>
    <message>
        <source>“--%1” takes no value.</source>
        <translation>«--%1» no admite ningún valor.</translation>
    </message>
    <message>
        <source>“--%1” needs a value.</source>
        <translation>«--%1» necesita un valor.</translation>
    </message>
    <message>
        <source>“--%1” was given twice.</source>
        <translation>«--%1» se indicó dos veces.</translation>
    </message>
    <message>
        <source>no command was given. “tepore --help” lists them.</source>
        <translation>no se indicó ningún comando. «tepore --help» muestra los que hay.</translation>
    </message>
    <message>
        <source>“--%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>«--%1» no corresponde a «%2». «tepore %2 --help» muestra lo que sí.</translation>
    </message>
    <message>
        <source>Look for what is wrong; no request is made.</source>
        <translation>Buscar qué va mal; sin peticiones.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>«%1» no corresponde a «%2». «tepore %2 --help» muestra lo que sí.</translation>
    </message>
    <message>
        <source>Warmer by one step, as “+” in the window.</source>
        <translation>Subir un paso, como «+» en la ventana.</translation>
    </message>
    <message>
        <source>Cooler by one step, as “−” in the window.</source>
        <translation>Bajar un paso, como «−» en la ventana.</translation>
    </message>
</context>
<context>
    <name>TerminalWords</name>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1, consigna %2</translation>
    </message>
    <message>
        <source>The last readings that are kept; no request was made. “tepore status --refresh” reads anew.</source>
        <translation>Las últimas lecturas guardadas; no se hizo ninguna petición. «tepore status --refresh» vuelve a leer.</translation>
    </message>
    <message>
        <source>Read less than a minute ago; no request was made.</source>
        <translation>Leído hace menos de un minuto; no se hizo ninguna petición.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made, %1 of 500 left in these 24 hours.</source>
        <translation>
            <numerusform>%n petición hecha; quedan %1 de 500 en estas 24 horas.</numerusform>
            <numerusform>%n peticiones hechas; quedan %1 de 500 en estas 24 horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: another change took its place before it was confirmed. “tepore status” shows what was read last.</source>
        <translation>%1: otro cambio lo sustituyó antes de que se confirmara. «tepore status» muestra la última lectura.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat, what became of its change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was interrupted. “tepore status --refresh” shows what holds now.</source>
        <translation>se interrumpió. «tepore status --refresh» muestra cómo está ahora.</translation>
    </message>
    <message>
        <source>%1. Open Tepore: it leads through it.</source>
        <comment>what is wrong</comment>
        <translation>%1. Abre Tepore: te guía para resolverlo.</translation>
    </message>
    <message>
        <source>%1. Try again later.</source>
        <comment>what is wrong</comment>
        <translation>%1. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <comment>what is wrong</comment>
        <translation>%1. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>the history cannot be read: %1. “tepore” shows more about it.</source>
        <translation>no se puede leer el historial: %1. «tepore» muestra más detalles.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1. Choose another with --output.</source>
        <translation>no se puede escribir el archivo: %1. Elige otro con --output.</translation>
    </message>
    <message>
        <source>no account is linked here. Open Tepore and link your thermostats, or name the profile with --profile.</source>
        <translation>aquí no hay ninguna cuenta vinculada. Abre Tepore y vincula tus termostatos, o indica el perfil con --profile.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) written.</source>
        <translation>
            <numerusform>%n lectura escrita.</numerusform>
            <numerusform>%n lecturas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was read yet. “tepore status --refresh” does it.</source>
        <translation>aún no se ha leído nada. «tepore status --refresh» lo hace.</translation>
    </message>
    <message>
        <source>the sample data could not be prepared.</source>
        <translation>no se pudieron preparar los datos de ejemplo.</translation>
    </message>
    <message>
        <source>Tepore runs with this profile and does not answer, or the profile&apos;s folder cannot be written to. Nothing was changed; close Tepore and try again.</source>
        <translation>Tepore está en marcha con este perfil y no responde, o no se puede escribir en la carpeta del perfil. No se cambió nada; cierra Tepore y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Tepore ended before it was known what became of it. “tepore status --refresh” shows it.</source>
        <translation>Tepore se cerró antes de que se supiera el resultado. «tepore status --refresh» lo muestra.</translation>
    </message>
    <message>
        <source>%1. Your sign-in is kept there; try again when it does.</source>
        <comment>the keyring does not answer</comment>
        <translation>%1. Ahí se guarda tu sesión; vuelve a intentarlo cuando responda.</translation>
    </message>
    <message>
        <source>%1. Look at the proxy in Tepore&apos;s settings.</source>
        <comment>what is wrong</comment>
        <translation>%1. Revisa el proxy en los ajustes de Tepore.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <comment>a thermostat, why</comment>
        <translation>%1: no se ha cambiado nada. %2</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelve a intentarlo más tarde.</translation>
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
        <source>Warmer by %1, %2</source>
        <translation>Subir %1, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Bajar %1, %2</translation>
    </message>
    <message>
        <source>Mode, %1</source>
        <translation>Modo, %1</translation>
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
        <translation>Temperatura desconocida</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Humedad %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Humedad desconocida</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>Esperando la lectura</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro sitio</translation>
    </message>
    <message>
        <source>Read now (%1)</source>
        <comment>its price in requests</comment>
        <translation>Leer ahora (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Read this thermostat now (%n request(s))</source>
        <translation>
            <numerusform>Leer ahora este termostato (%n petición)</numerusform>
            <numerusform>Leer ahora este termostato (%n peticiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Consigna %1</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Elige antes Automático o Manual</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Encender…</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Modo…</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Parar boost</translation>
    </message>
    <message>
        <source>Boost…</source>
        <translation>Boost…</translation>
    </message>
</context>
<context>
    <name>ThermostatList</name>
    <message>
        <source>Thermostats</source>
        <translation>Termostatos</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mi propio orden</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Elige antes Automático o Manual</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Bajar %1</translation>
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
        <translation>&amp;Subir %1</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>&amp;Bajar %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automático · %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message numerus="yes">
        <source>Manual, %1 for %n h</source>
        <translation>
            <numerusform>Manual, %1 durante %n h</numerusform>
            <numerusform>Manual, %1 durante %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Manual, %1 until I change it</source>
        <translation>Manual, %1 hasta que lo cambie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost durante %n min</numerusform>
            <numerusform>Boost durante %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Parar boost</translation>
    </message>
    <message>
        <source>Manual, %1 %2</source>
        <comment>a temperature, until when</comment>
        <translation>Manual, %1 %2</translation>
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
        <translation>Esperando la lectura</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>mínima–máxima</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>set</source>
        <translation>consigna</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>calefacción</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>refrigeración</translation>
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
        <translation>Cambiar el fin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Abrir &amp;Tepore</translation>
    </message>
    <message>
        <source>No thermostats yet</source>
        <translation>Todavía no hay termostatos</translation>
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
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warmer by %1</source>
        <translation>&amp;Subir %1</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>&amp;Bajar %1</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>Warmer by 0.5, thermostat, temperature</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>B&amp;oost</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>A&amp;usencia…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh now (%n request(s))</source>
        <translation>
            <numerusform>&amp;Actualizar ahora (%n petición)</numerusform>
            <numerusform>&amp;Actualizar ahora (%n peticiones)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Actualizar: ya está al día</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Actualizar: leyendo…</translation>
    </message>
</context>
<context>
    <name>UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: not possible, changed elsewhere since</source>
        <translation>&amp;Deshacer: no es posible, se cambió después en otro sitio</translation>
    </message>
    <message>
        <source>&amp;Undo: not now (%1)</source>
        <comment>why</comment>
        <translation>&amp;Deshacer: ahora no (%1)</translation>
    </message>
    <message>
        <source>&amp;Redo: not now (%1)</source>
        <comment>why</comment>
        <translation>&amp;Rehacer: ahora no (%1)</translation>
    </message>
    <message>
        <source>&amp;Undo: do not send %1 to %2</source>
        <comment>a setting, a thermostat</comment>
        <translation>&amp;Deshacer: no enviar %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: set %1 thermostats again (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Rehacer: ajustar de nuevo %1 termostatos (unas %n petición)</numerusform>
            <numerusform>&amp;Rehacer: ajustar de nuevo %1 termostatos (unas %n peticiones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %1 thermostats back to what they were (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Deshacer: %1 termostatos como estaban (unas %n petición)</numerusform>
            <numerusform>&amp;Deshacer: %1 termostatos como estaban (unas %n peticiones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Rehacer: %1, %2 (unas %n petición)</numerusform>
            <numerusform>&amp;Rehacer: %1, %2 (unas %n peticiones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: back to %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Deshacer: volver a %1, %2 (unas %n petición)</numerusform>
            <numerusform>&amp;Deshacer: volver a %1, %2 (unas %n peticiones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlinkDialog</name>
    <message>
        <source>Unlink this account</source>
        <translation>Desvincular esta cuenta</translation>
    </message>
    <message>
        <source>Unlink this account?</source>
        <translation>¿Desvincular esta cuenta?</translation>
    </message>
    <message>
        <source>Tepore forgets the sign-in and the four values: client ID, client secret, subscription key and Reply URL. To link again you need them once more.</source>
        <translation>Tepore olvida la sesión y los cuatro valores: client ID, client secret, clave de suscripción y Reply URL. Para vincularla de nuevo los necesitarás otra vez.</translation>
    </message>
    <message>
        <source>The count of today&apos;s requests stays, because Legrand goes on counting them.</source>
        <translation>El recuento de las peticiones de hoy se conserva, porque Legrand las sigue contando.</translation>
    </message>
    <message>
        <source>Legrand is not told of this. To withdraw the permission too, use your account&apos;s pages at Legrand, or switch off Account ▸ Third-party access in the phone app “Thermostat”: that shuts out every other program as well.</source>
        <translation>A Legrand no se le comunica. Para retirar también el permiso, usa las páginas de tu cuenta en Legrand o desactiva Cuenta ▸ Acceso de terceros en la app «Thermostat» del teléfono: eso deja fuera también a todos los demás programas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Desvincular</translation>
    </message>
    <message>
        <source>&amp;Keep the readings and their history</source>
        <translation>&amp;Conservar las lecturas y su historial</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Heat protection</source>
        <translation>Anticalor</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Antihielo</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Modo desconocido</translation>
    </message>
    <message>
        <source>Unknown mode “%1”</source>
        <translation>Modo desconocido «%1»</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Was idle</source>
        <translation>Estaba en reposo</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Was cooling</source>
        <translation>Enfriaba</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Enfriando</translation>
    </message>
    <message>
        <source>Was heating</source>
        <translation>Calentaba</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Was running</source>
        <translation>Estaba en marcha</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>built-in program</source>
        <translation>programa predefinido</translation>
    </message>
    <message>
        <source>program %1</source>
        <translation>programa %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 left)</source>
        <comment>what, until when, a duration</comment>
        <translation>%1 %2 (aún %3)</translation>
    </message>
    <message>
        <source>%1 – then back to %2</source>
        <comment>Boost until a time – then back to a mode</comment>
        <translation>%1 – luego vuelve a %2</translation>
    </message>
    <message>
        <source>%1, next change %2</source>
        <translation>%1, cambio %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, until when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 until changed</source>
        <translation>%1 hasta que se cambie</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Aún sin lecturas</translation>
    </message>
    <message>
        <source>Old reading, %1</source>
        <translation>Lectura antigua, %1</translation>
    </message>
    <message>
        <source>%1 – sending in a moment</source>
        <translation>%1 – se envía enseguida</translation>
    </message>
    <message numerus="yes">
        <source>Someone is using the thermostat&apos;s screen. Sending %1 again in %n s</source>
        <translation>
            <numerusform>Alguien está usando la pantalla del termostato. %1 se enviará de nuevo en %n s</numerusform>
            <numerusform>Alguien está usando la pantalla del termostato. %1 se enviará de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>Enviando %1…</translation>
    </message>
    <message>
        <source>Sent %1, the thermostat does not show it yet</source>
        <translation>Enviado a las %1, el termostato aún no lo muestra</translation>
    </message>
    <message>
        <source>Sent %1 · waiting for the thermostat</source>
        <translation>Enviado a las %1 · esperando al termostato</translation>
    </message>
    <message>
        <source>Confirmed %1 · %2, rounded by the thermostat</source>
        <translation>Confirmado a las %1 · %2, redondeado por el termostato</translation>
    </message>
    <message>
        <source>Confirmed %1 · %2</source>
        <translation>Confirmado a las %1 · %2</translation>
    </message>
    <message>
        <source>Not sure that “%1” arrived: %2</source>
        <translation>No hay certeza de que «%1» haya llegado: %2</translation>
    </message>
    <message>
        <source>Sent %1, not confirmed yet: %2</source>
        <translation>Enviado a las %1, aún sin confirmar: %2</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. It may take half degrees only.</source>
        <translation>Pediste %1; el termostato indica %2. Puede que solo admita medios grados.</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. Changed on the wall or by the program?</source>
        <translation>Pediste %1; el termostato indica %2. ¿Se cambió en la pared o por el programa?</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>aún sin lecturas</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>a temperature, an age</comment>
        <translation>última %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>humedad %1</translation>
    </message>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, set to a temperature</comment>
        <translation>%1, consigna %2</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>America</source>
        <translation>América</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlántico</translation>
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
        <translation>Océano Índico</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pacífico</translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s)</source>
        <comment>a time zone</comment>
        <translation>%1 (la de este equipo)</translation>
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
        <translation>¿Tu casa sigue en la zona horaria de %1?</translation>
    </message>
    <message>
        <source>Is “%1” still in the time zone of %2?</source>
        <comment>a home, a city</comment>
        <translation>¿«%1» sigue en la zona horaria de %2?</translation>
    </message>
    <message>
        <source>This computer now goes by the time of %1. When a setting ends is told to the thermostats in the home&apos;s own time; nothing changes unless you say so.</source>
        <comment>a city</comment>
        <translation>Este equipo usa ahora la hora de %1. El fin de un ajuste se comunica a los termostatos en la hora de la propia casa; nada cambia si tú no lo dices.</translation>
    </message>
    <message>
        <source>No, it moved here</source>
        <comment>the home</comment>
        <translation>No, ahora está aquí</translation>
    </message>
</context>
</TS>
