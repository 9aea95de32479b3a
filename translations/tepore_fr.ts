<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tepore</source>
        <translation>À propos de Tepore</translation>
    </message>
    <message>
        <source>Tepore %1</source>
        <translation>Tepore %1</translation>
    </message>
    <message>
        <source>Shows and controls BTicino and Legrand Smarther chronothermostats.</source>
        <translation>Affiche et pilote les chronothermostats Smarther de BTicino et Legrand.</translation>
    </message>
    <message>
        <source>Not affiliated with BTicino or Legrand. It talks only to Legrand&apos;s sign-in and thermostat service; no telemetry.</source>
        <translation>Sans lien avec BTicino ni Legrand. Ne parle qu’au service de connexion et de thermostats de Legrand&#x202f;; aucune télémétrie.</translation>
    </message>
    <message>
        <source>Tepore&apos;s page</source>
        <translation>Page de Tepore</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, QtKeychain, libsodium, OpenSSL and SQLite.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Réalisé avec Qt %1, QtKeychain, libsodium, OpenSSL et SQLite.</translation>
    </message>
</context>
<context>
    <name>AccountNotices</name>
    <message>
        <source>The keyring still holds the old account</source>
        <translation>Le trousseau contient encore l’ancien compte</translation>
    </message>
    <message>
        <source>It was unlinked, but the keyring did not let go of its entry. Tepore tries again at every start until it is gone.</source>
        <translation>Le compte a été dissocié, mais son entrée est restée dans le trousseau. Tepore réessaie à chaque démarrage, jusqu’à ce qu’elle ait disparu.</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>Le Client secret expire bientôt, au plus tard le %1</translation>
    </message>
    <message>
        <source>Secrets last a year. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Un secret dure un an. Créez-en un nouveau sur le portail et saisissez-le ici&#x202f;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>Le Client secret a plus d’un an</translation>
    </message>
    <message>
        <source>Legrand may refuse it any day. Create a new one on the portal and enter it here; nothing else changes.</source>
        <translation>Legrand peut le refuser du jour au lendemain. Créez-en un nouveau sur le portail et saisissez-le ici&#x202f;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>If this lasts until %1, you have to sign in again: a sign-in ends after 90 days without use.</source>
        <comment>a date</comment>
        <translation>Si cela dure jusqu’au %1, il faudra vous reconnecter&#x202f;: une session prend fin après 90 jours sans utilisation.</translation>
    </message>
    <message>
        <source>After that you probably have to sign in again: a sign-in ends after 90 days without use.</source>
        <translation>Ensuite, il faudra probablement vous reconnecter&#x202f;: une session prend fin après 90 jours sans utilisation.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>nowhere: you are asked at every start</source>
        <translation>nulle part&#x202f;: demandées à chaque démarrage</translation>
    </message>
    <message>
        <source>a file that only your passphrase opens</source>
        <translation>dans un fichier que seule votre phrase secrète ouvre</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>dans le Gestionnaire d’identification de Windows</translation>
    </message>
    <message>
        <source>this Mac&apos;s keychain</source>
        <translation>dans le trousseau de ce Mac</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Revenir à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Compte connecté</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Date de connexion</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Dernier renouvellement</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
    <message>
        <source>Your values from the portal</source>
        <translation>Vos valeurs du portail</translation>
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
        <translation>Clé d’abonnement</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>Secrets kept in</source>
        <translation>Données secrètes</translation>
    </message>
    <message>
        <source>Replace se&amp;cret…</source>
        <translation>Remplacer le &amp;secret…</translation>
    </message>
    <message>
        <source>Replace subscription &amp;key…</source>
        <translation>Remplacer la clé d’abo&amp;nnement…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Tepore forgets this account. Your thermostats and the phone app are not touched.</source>
        <translation>Tepore oublie ce compte. Vos thermostats et l’appli mobile restent inchangés.</translation>
    </message>
    <message>
        <source>&amp;Unlink…</source>
        <translation>Diss&amp;ocier…</translation>
    </message>
    <message>
        <source>Not while the keyring is closed</source>
        <translation>Impossible tant que le trousseau est fermé</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal</source>
        <translation>Legrand l’indiquera au prochain renouvellement</translation>
    </message>
    <message>
        <source>As Legrand told, until %1. For information only: not verified, and nothing depends on it.</source>
        <translation>D’après Legrand, valable jusqu’à %1. À titre d’information&#x202f;: non vérifié, et rien n’en dépend.</translation>
    </message>
    <message>
        <source>As Legrand told. For information only: not verified, and nothing depends on it.</source>
        <translation>D’après Legrand. À titre d’information&#x202f;: non vérifié, et rien n’en dépend.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1, more than 90 days ago</source>
        <comment>a date</comment>
        <translation>%1, il y a plus de 90 jours</translation>
    </message>
    <message>
        <source>%1; it lasts until %2 if Tepore is not used</source>
        <comment>how long ago, a date</comment>
        <translation>%1&#x202f;; valable jusqu’au %2 si Tepore n’est pas utilisé</translation>
    </message>
    <message>
        <source>none: please sign in again</source>
        <translation>aucune&#x202f;: reconnectez-vous</translation>
    </message>
    <message>
        <source>valid until %1, then renewed by itself</source>
        <comment>a moment</comment>
        <translation>valable jusqu’à %1, puis renouvelée automatiquement</translation>
    </message>
    <message>
        <source>renewed with the next request</source>
        <translation>renouvelée avec la prochaine requête</translation>
    </message>
    <message>
        <source>none: the keyring is closed</source>
        <translation>aucune&#x202f;: le trousseau est fermé</translation>
    </message>
    <message>
        <source>in use here since %1; it ends a year after it was made, on %2 at the latest</source>
        <comment>two dates</comment>
        <translation>utilisé ici depuis le %1&#x202f;; il expire un an après sa création, au plus tard le %2</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>not shown; primary and secondary both work</source>
        <translation>non affichée&#x202f;; la primaire et la secondaire conviennent toutes deux</translation>
    </message>
    <message>
        <source>The new secret works and has taken the old one&apos;s place.</source>
        <translation>Le nouveau secret fonctionne et a remplacé l’ancien.</translation>
    </message>
    <message>
        <source>The new subscription key works and has taken the old one&apos;s place.</source>
        <translation>La nouvelle clé d’abonnement fonctionne et a remplacé l’ancienne.</translation>
    </message>
    <message>
        <source>Another computer signs in by itself, with the same values. A copy of this sign-in would end it on both, because Legrand exchanges it at every use.</source>
        <translation>Un autre ordinateur se connecte de son côté, avec les mêmes valeurs. Une copie de cette session y mettrait fin sur les deux, car Legrand la remplace à chaque utilisation.</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Revenir à la vue d’ensemble</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything worth knowing</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>Modifications de réglages</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Every request to Legrand</source>
        <translation>Toutes les requêtes à Legrand</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>All thermostats</source>
        <translation>Tous les thermostats</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is read, changed, or goes wrong will be listed here.</source>
        <translation>Il ne s’est encore rien passé. Les lectures, les modifications et les problèmes figureront ici.</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>Rien de tel ne s’est produit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what happened</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore lui-même</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>A request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Sending a change</source>
        <translation>Envoi d’un réglage</translation>
    </message>
    <message>
        <source>Looking for homes</source>
        <translation>Recherche des maisons</translation>
    </message>
    <message>
        <source>Looking for a home&apos;s thermostats</source>
        <translation>Recherche des thermostats d’une maison</translation>
    </message>
    <message>
        <source>Reading the programs&apos; names</source>
        <translation>Lecture des noms des programmes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>how it ended was not seen</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a request, how it ended</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Un ancien thermostat</translation>
    </message>
    <message>
        <source>In Tepore</source>
        <translation>Dans Tepore</translation>
    </message>
    <message>
        <source>Tepore by itself</source>
        <translation>Tepore lui-même</translation>
    </message>
    <message>
        <source>Outside Tepore</source>
        <translation>Hors de Tepore</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Legrand</source>
        <translation>Legrand</translation>
    </message>
    <message>
        <source>It happened within %1 before: then it was read the last time.</source>
        <comment>a duration</comment>
        <translation>Cela s’est produit au plus %1 avant&#x202f;: c’est alors que le thermostat avait été lu pour la dernière fois.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>This computer or its network</source>
        <comment>where a failure came from</comment>
        <translation>Cet ordinateur ou son réseau</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>the proxy</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no proxy</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one: HTTP</source>
        <comment>the proxy</comment>
        <translation>Celui-ci&#x202f;: HTTP</translation>
    </message>
    <message>
        <source>This one: SOCKS5</source>
        <comment>the proxy</comment>
        <translation>Celui-ci&#x202f;: SOCKS5</translation>
    </message>
    <message>
        <source>Its name and port</source>
        <comment>of the proxy</comment>
        <translation>Son nom et son port</translation>
    </message>
    <message>
        <source>Proxy: name or IP address</source>
        <translation>Proxy&#x202f;: nom ou adresse IP</translation>
    </message>
    <message>
        <source>Proxy: port</source>
        <translation>Proxy&#x202f;: port</translation>
    </message>
    <message>
        <source>Only a name or an IP address belongs here, such as proxy.example. Until then nothing changes.</source>
        <translation>Saisissez ici seulement un nom ou une adresse IP, par exemple proxy.example. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until then nothing changes.</source>
        <translation>Un port est un nombre de 1 à 65535. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name and port. Until then nothing changes.</source>
        <translation>Saisissez le nom et le port du proxy. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>A proxy that wants a password lets nothing through: Tepore cannot sign in to one.</source>
        <translation>Un proxy qui demande un mot de passe ne laisse rien passer&#x202f;: Tepore ne peut pas s’y connecter.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Check its power and its Wi-Fi. It goes on heating or cooling as it was set last.</source>
        <translation>Vérifiez son alimentation et son Wi-Fi. En attendant, il continue à chauffer ou à rafraîchir selon le dernier réglage.</translation>
    </message>
    <message>
        <source>%1 is not reachable %2</source>
        <comment>a thermostat, since when</comment>
        <translation>%1 est injoignable %2</translation>
    </message>
    <message>
        <source>Last %1, %2.</source>
        <comment>a temperature, an age</comment>
        <translation>Dernier relevé&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>%1 is cold: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1&#x202f;: il fait froid, %2</translation>
    </message>
    <message>
        <source>Below your limit of %1.</source>
        <translation>En dessous de votre limite de %1.</translation>
    </message>
    <message>
        <source>%1 is warm: %2</source>
        <comment>a thermostat, a temperature</comment>
        <translation>%1&#x202f;: il fait chaud, %2</translation>
    </message>
    <message>
        <source>Above your limit of %1.</source>
        <translation>Au-dessus de votre limite de %1.</translation>
    </message>
    <message>
        <source>%1 is humid: %2</source>
        <comment>a thermostat, a humidity</comment>
        <translation>%1&#x202f;: air humide, %2</translation>
    </message>
    <message>
        <source>Boost has ended: %1</source>
        <comment>a thermostat</comment>
        <translation>Boost terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 now. %2.</source>
        <comment>a temperature, what it does from here on</comment>
        <translation>Actuellement %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s) are not reachable</source>
        <translation>
            <numerusform>%n thermostat est injoignable</numerusform>
            <numerusform>%n thermostats sont injoignables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Check their power and Wi-Fi. They go on heating or cooling as they were set last.</source>
        <translation>%1. Vérifiez leur alimentation et leur Wi-Fi. En attendant, ils continuent à chauffer ou à rafraîchir selon le dernier réglage.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are colder than your limits</source>
        <translation>
            <numerusform>%n pièce est plus froide que votre limite</numerusform>
            <numerusform>%n pièces sont plus froides que vos limites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are warmer than your limits</source>
        <translation>
            <numerusform>%n pièce est plus chaude que votre limite</numerusform>
            <numerusform>%n pièces sont plus chaudes que vos limites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are more humid than your limits</source>
        <translation>
            <numerusform>%n pièce est plus humide que votre limite</numerusform>
            <numerusform>%n pièces sont plus humides que vos limites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost has ended in %n rooms</source>
        <translation>
            <numerusform>Boost terminé dans %n pièce</numerusform>
            <numerusform>Boost terminé dans %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>The client secret is more than a year old</source>
        <translation>Le Client secret a plus d’un an</translation>
    </message>
    <message>
        <source>The client secret ends soon, on %1 at the latest</source>
        <comment>a date</comment>
        <translation>Le Client secret expire bientôt, au plus tard le %1</translation>
    </message>
    <message>
        <source>Create a new one on the portal and enter it in Tepore; nothing else changes.</source>
        <translation>Créez-en un nouveau sur le portail et saisissez-le dans Tepore&#x202f;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>A thermostat has not been reachable for two hours</source>
        <translation>Un thermostat est injoignable depuis deux heures</translation>
    </message>
    <message>
        <source>A room is colder than its limit</source>
        <translation>Une pièce est plus froide que sa limite</translation>
    </message>
    <message>
        <source>A room is warmer than its limit</source>
        <translation>Une pièce est plus chaude que sa limite</translation>
    </message>
    <message>
        <source>A room is more humid than its limit</source>
        <translation>Une pièce est plus humide que sa limite</translation>
    </message>
    <message>
        <source>A boost has ended</source>
        <translation>Un boost est terminé</translation>
    </message>
    <message>
        <source>Signing in, or something else only you can do, is needed</source>
        <translation>Une connexion ou une autre action de votre part est nécessaire</translation>
    </message>
    <message>
        <source>The client secret is about to end</source>
        <translation>Le Client secret est sur le point d’expirer</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Dé&amp;placer vers le haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer &amp;vers le bas</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ma&amp;squer</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Place %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Tepore keeps running</source>
        <translation>Tepore continue de fonctionner</translation>
    </message>
    <message>
        <source>Its icon is in the tray; choose Quit there to end it. What the window&apos;s close button does is a matter of the settings.</source>
        <translation>Son icône se trouve dans la zone de notification&#x202f;; pour l’arrêter, choisissez-y Quitter. L’effet du bouton de fermeture de la fenêtre se règle dans les paramètres.</translation>
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
        <translation>C’est fait&#x202f;: connexion réussie</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tepore.</source>
        <translation>Vous pouvez fermer cet onglet et revenir à Tepore.</translation>
    </message>
    <message>
        <source>You can close this tab: Tepore shows what to do next.</source>
        <translation>Vous pouvez fermer cet onglet&#x202f;: Tepore indique la suite.</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in Tepore</source>
        <translation>Cette connexion a été annulée dans Tepore</translation>
    </message>
    <message>
        <source>Go back to Tepore</source>
        <translation>Revenez à Tepore</translation>
    </message>
    <message>
        <source>Your part is done. It takes Tepore longer than usual to finish the sign-in with Legrand; it shows how that ends.</source>
        <translation>Vous avez fait votre part. Tepore met plus de temps que d’habitude à terminer la connexion avec Legrand&#x202f;; il vous en montrera l’issue.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Réponse à une autre connexion</translation>
    </message>
    <message>
        <source>For your safety Tepore has ignored it. Close this tab and go on in the newest one that Tepore opened.</source>
        <translation>Pour votre sécurité, Tepore l’a ignorée. Fermez cet onglet et continuez dans le plus récent que Tepore a ouvert.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Thermostats</source>
        <translation>Thermostats</translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>Aucune maison trouvée</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access, and check that it is the same account. Then choose View ▸ Look for thermostats.</source>
        <translation>La connexion a réussi, mais le compte n’affiche aucune maison. Dans l’appli mobile «&#x202f;Thermostat&#x202f;», activez Compte ▸ Accès tiers, et vérifiez qu’il s’agit du même compte. Choisissez ensuite Affichage ▸ Rechercher des thermostats.</translation>
    </message>
    <message>
        <source>Looking for your thermostats…</source>
        <translation>Recherche de vos thermostats…</translation>
    </message>
    <message>
        <source>The first readings appear here in a moment.</source>
        <translation>Les premiers relevés apparaîtront ici dans un instant.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message numerus="yes">
        <source>%n thermostat(s), all hidden: neither shown nor read.</source>
        <translation>
            <numerusform>%n thermostat, masqué&#x202f;: ni affiché ni lu.</numerusform>
            <numerusform>%n thermostats, tous masqués&#x202f;: ni affichés ni lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Recherche des thermostats…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Pour le moment, Legrand n’a pas donné la liste des thermostats de cette maison. Tepore réessaie automatiquement.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>Aucun thermostat dans cette maison.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Choose what is shown: %1</source>
        <comment>a home</comment>
        <translation>Choisir ce qui est affiché&#x202f;: %1</translation>
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
        <translation>Service de connexion de Legrand</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Legrand&apos;s thermostat service</source>
        <translation>Service de thermostats de Legrand</translation>
    </message>
    <message>
        <source>Place of the secrets</source>
        <translation>Lieu des données secrètes</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Requests of the day</source>
        <translation>Requêtes du jour</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is found.</source>
        <translation>L’adresse de Legrand est trouvée.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>It is right, to %1.</source>
        <comment>a duration</comment>
        <translation>Elle est juste, à %1 près.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder can be written; %1 MB are left.</source>
        <translation>L’écriture dans le dossier de Tepore est possible&#x202f;; il reste %1 Mo.</translation>
    </message>
    <message>
        <source>%1 of %2 are left.</source>
        <comment>requests</comment>
        <translation>Il en reste %1 sur %2.</translation>
    </message>
    <message>
        <source>Linked. Access is valid until %1, then renewed by itself.</source>
        <comment>a moment</comment>
        <translation>Associé. L’autorisation est valable jusqu’à %1, puis renouvelée automatiquement.</translation>
    </message>
    <message>
        <source>Linked. Access is renewed with the next request.</source>
        <translation>Associé. L’autorisation est renouvelée avec la prochaine requête.</translation>
    </message>
    <message>
        <source>Legrand told, and it holds until %1. It is on the account&apos;s page.</source>
        <comment>a moment</comment>
        <translation>Legrand l’a indiqué&#x202f;; c’est valable jusqu’à %1. Cela figure sur la page du compte.</translation>
    </message>
    <message>
        <source>Legrand told. It is on the account&apos;s page.</source>
        <translation>Legrand l’a indiqué. Cela figure sur la page du compte.</translation>
    </message>
    <message>
        <source>Nobody told the time to compare it with. Look whether it is right.</source>
        <translation>Aucune heure n’a été reçue pour la comparaison. Vérifiez vous-même si l’horloge est juste.</translation>
    </message>
    <message>
        <source>Legrand tells at the next renewal; nothing depends on it.</source>
        <translation>Legrand l’indiquera au prochain renouvellement&#x202f;; rien n’en dépend.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>On ne le sait pas.</translation>
    </message>
    <message>
        <source>Legrand&apos;s address is not found. Behind a proxy that may be all right; otherwise look at the network.</source>
        <translation>L’adresse de Legrand est introuvable. Derrière un proxy, cela peut être normal&#x202f;; sinon, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Only %1 MB are left. Make room, or readings will be lost.</source>
        <translation>Il ne reste que %1 Mo. Libérez de la place, sinon des relevés seront perdus.</translation>
    </message>
    <message>
        <source>Tepore&apos;s folder cannot be written as it should. Make room, or look who may write there.</source>
        <translation>L’écriture dans le dossier de Tepore ne se fait pas comme il faut. Libérez de la place, ou vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>Only %1 are left, and kept for what you do yourself. Reading goes on by itself.</source>
        <comment>requests</comment>
        <translation>Il n’en reste que %1, gardées pour vos propres réglages. La lecture reprendra automatiquement.</translation>
    </message>
    <message>
        <source>No account is linked yet.</source>
        <translation>Aucun compte n’est encore associé.</translation>
    </message>
    <message>
        <source>It is locked: reading it now would ask you for its password.</source>
        <translation>Il est verrouillé&#x202f;: le lire maintenant vous demanderait son mot de passe.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: it is of another kind than RS256.</source>
        <translation>La signature n’a pas pu être vérifiée&#x202f;: elle est d’un autre type que RS256.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: its key is newer than your sign-in.</source>
        <translation>La signature n’a pas pu être vérifiée&#x202f;: sa clé est plus récente que votre connexion.</translation>
    </message>
    <message>
        <source>Its signature does not fit Legrand&apos;s keys. Nothing depends on it; sign in again to have it told anew.</source>
        <translation>La signature ne correspond pas aux clés de Legrand. Rien n’en dépend&#x202f;; reconnectez-vous pour la recevoir à nouveau.</translation>
    </message>
    <message>
        <source>Its signature was checked and fits.</source>
        <translation>La signature a été vérifiée et correspond.</translation>
    </message>
    <message>
        <source>Your proxy looks up Legrand&apos;s address; the next line tells whether it lets Tepore through.</source>
        <translation>C’est votre proxy qui cherche l’adresse de Legrand&#x202f;; la ligne suivante dit s’il laisse passer Tepore.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: this Tepore was built without the library that does it.</source>
        <translation>La signature n’a pas pu être vérifiée&#x202f;: ce Tepore a été compilé sans la bibliothèque qui le fait.</translation>
    </message>
    <message>
        <source>Its signature could not be checked: Tepore did not get Legrand&apos;s keys when you signed in.</source>
        <translation>La signature n’a pas pu être vérifiée&#x202f;: Tepore n’a pas reçu les clés de Legrand lors de votre connexion.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Consigne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <translation>Annuler le réglage, %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Mettre %1</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Undo: back to %1 (about %n request(s))</source>
        <translation>
            <numerusform>Annuler le réglage&#x202f;: retour à %1 (environ %n requête)</numerusform>
            <numerusform>Annuler le réglage&#x202f;: retour à %1 (environ %n requêtes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Revenir à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Read now (1 request)</source>
        <translation>Lire maintenant (1 requête)</translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Déjà à jour</translation>
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
        <translation>Consigne, %1</translation>
    </message>
    <message>
        <source>Set point as a number, %1</source>
        <translation>Consigne en chiffres, %1</translation>
    </message>
    <message>
        <source>Warmer by %1, %2</source>
        <translation>Monter de %1, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Baisser de %1, %2</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Température %1</translation>
    </message>
    <message>
        <source>Temperature unknown</source>
        <translation>Température inconnue</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Humidité %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Humidité inconnue</translation>
    </message>
    <message>
        <source>Cooling season</source>
        <translation>Saison d’été</translation>
    </message>
    <message>
        <source>Heating season</source>
        <translation>Saison d’hiver</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>En attente du premier relevé</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>Not reachable, since when. What to do</comment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Open the &amp;log&apos;s folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>&amp;Run a check (no requests)</source>
        <translation>&amp;Lancer un contrôle (aucune requête)</translation>
    </message>
    <message>
        <source>A check looks at everything Tepore needs. It costs none of the day&apos;s requests.</source>
        <translation>Un contrôle examine tout ce dont Tepore a besoin. Il n’utilise aucune des requêtes du jour.</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore contrôlé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Annuler le contrôle</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was checked, what to do</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Le contrôle a été annulé.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you.</source>
        <translation>
            <numerusform>%n point demande votre intervention.</numerusform>
            <numerusform>%n points demandent votre intervention.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends by itself. No secret and no name is in the log.</source>
        <translation>Cela s’arrête tout seul. Le journal ne contient ni secret ni nom.</translation>
    </message>
    <message>
        <source>A more &amp;detailed log until %1</source>
        <comment>a time of day</comment>
        <translation>Journal plus &amp;détaillé jusqu’à %1</translation>
    </message>
    <message>
        <source>A more &amp;detailed log for an hour</source>
        <translation>Journal plus &amp;détaillé pendant une heure</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>When there are new ones is not known yet.</source>
        <translation>On ne sait pas encore quand il y en aura de nouvelles.</translation>
    </message>
    <message>
        <source>There are new ones in %1.</source>
        <translation>Il y en aura de nouvelles dans %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>Je l’ai renouvelé</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>J’ai accepté</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Vérifier les valeurs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Remplacer le secret…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Remplacer la clé…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Saisir la phrase secrète…</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <comment>a home, in the time zone it was found in</comment>
        <translation>Oui, toujours là</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; when there are new ones is not known yet</source>
        <translation>Les requêtes du jour sont épuisées&#x202f;; on ne sait pas encore quand il y en aura de nouvelles</translation>
    </message>
    <message>
        <source>Today&apos;s requests are used up; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Les requêtes du jour sont épuisées&#x202f;; prochaines&#x202f;: %1</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests a day.</source>
        <translation>Legrand autorise %1 requêtes par jour.</translation>
    </message>
    <message>
        <source>Legrand says so, though this app used only %1. Another program (for example Home Assistant) shares the same %2.</source>
        <translation>C’est ce que dit Legrand, bien que cette appli n’en ait utilisé que %1. Un autre logiciel (par exemple Home Assistant) partage les mêmes %2.</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong</source>
        <translation>L’horloge de l’ordinateur est fausse</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock may be wrong</source>
        <translation>L’horloge de l’ordinateur est peut-être fausse</translation>
    </message>
    <message>
        <source>It shows %1, and the certificate at the other end has run out by then. Set the clock right if it is wrong, then try again.</source>
        <translation>Elle indique %1, et à cette date le certificat de l’autre bout de la connexion est expiré. Si elle est fausse, réglez-la, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows %1, about %2 ahead. Set it right, then try again.</source>
        <translation>Elle indique %1, soit environ %2 d’avance. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>It shows %1, at least %2 behind. Set it right, then try again.</source>
        <translation>Elle indique %1, soit au moins %2 de retard. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Showing the last readings.</source>
        <translation>Les derniers relevés sont affichés.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service is not answering</source>
        <translation>Le service de Legrand ne répond pas</translation>
    </message>
    <message>
        <source>Showing the last readings; your network is not to blame.</source>
        <translation>Les derniers relevés sont affichés&#x202f;; votre réseau n’est pas en cause.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The connection to Legrand could not be secured: something between it and this computer changes it, or the network wants a sign-in page first.</source>
        <translation>La connexion à Legrand n’a pas pu être sécurisée&#x202f;: quelque chose sur le trajet la modifie, ou le réseau exige d’abord une page de connexion.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Votre réseau semble exiger d’abord une page de connexion</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Quelque chose dans le réseau répond à la place de Legrand. Ouvrez une page quelconque dans votre navigateur, connectez-vous-y au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>The address given for the service is neither https nor this computer.</source>
        <translation>L’adresse indiquée pour le service n’est ni en https ni celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>The subscription key was not accepted, or these homes are not shared with this account. The key is on your portal profile; primary and secondary both work.</source>
        <translation>La clé d’abonnement n’a pas été acceptée, ou ces maisons ne sont pas partagées avec ce compte. La clé figure dans votre profil du portail&#x202f;; la primaire et la secondaire conviennent toutes deux.</translation>
    </message>
    <message>
        <source>Legrand does not allow this. In the phone app “Thermostat”, check Account ▸ Third-party access.</source>
        <translation>Legrand ne l’autorise pas. Dans l’appli mobile «&#x202f;Thermostat&#x202f;», vérifiez Compte ▸ Accès tiers.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1</source>
        <comment>until when</comment>
        <translation>Legrand demande d’attendre %1</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand demande d’attendre</translation>
    </message>
    <message>
        <source>Then reading goes on by itself.</source>
        <translation>La lecture reprendra ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The phone app&apos;s password has expired</source>
        <translation>Le mot de passe de l’appli mobile a expiré</translation>
    </message>
    <message>
        <source>Renew the password of the official Thermostat app there.</source>
        <translation>Renouvelez-y le mot de passe de l’appli officielle Thermostat.</translation>
    </message>
    <message>
        <source>The phone app&apos;s terms have changed</source>
        <translation>Les conditions de l’appli mobile ont changé</translation>
    </message>
    <message>
        <source>Accept the new terms of the official Thermostat app there.</source>
        <translation>Acceptez-y les nouvelles conditions de l’appli officielle Thermostat.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring, and it cannot be read: the keyring is locked, or the entry is gone. Unlock it and try again.</source>
        <translation>Votre session est conservée dans le trousseau de clés de cet ordinateur, et elle est illisible&#x202f;: le trousseau est verrouillé, ou l’entrée a disparu. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Access to the keyring was refused</source>
        <translation>L’accès au trousseau a été refusé</translation>
    </message>
    <message>
        <source>Your sign-in lies there. Allow Tepore to use the keyring and try again.</source>
        <translation>Votre session y est conservée. Autorisez Tepore à utiliser le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>Your sign-in is kept there. Tepore keeps trying.</source>
        <translation>Votre session y est conservée. Tepore continue d’essayer.</translation>
    </message>
    <message>
        <source>No keyring is running</source>
        <translation>Aucun trousseau en service</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring. Tepore goes on by itself as soon as the keyring is there.</source>
        <translation>Votre session est conservée dans le trousseau de clés de cet ordinateur. Tepore continue automatiquement dès que le trousseau est disponible.</translation>
    </message>
    <message>
        <source>Your passphrase is needed</source>
        <translation>Votre phrase secrète est nécessaire</translation>
    </message>
    <message>
        <source>The sign-in lies in a file that only your passphrase opens. Until then you see the last readings.</source>
        <translation>La session est conservée dans un fichier que seule votre phrase secrète ouvre. D’ici là, vous voyez les derniers relevés.</translation>
    </message>
    <message>
        <source>The file with your sign-in is damaged or gone</source>
        <translation>Le fichier de votre session est endommagé ou a disparu</translation>
    </message>
    <message>
        <source>What was left of it is set aside. Sign in again; your homes and settings are still here.</source>
        <translation>Ce qu’il en restait a été mis de côté. Reconnectez-vous&#x202f;; vos maisons et vos paramètres sont toujours là.</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Connexion nécessaire</translation>
    </message>
    <message>
        <source>As you chose, nothing secret is stored on this computer: Tepore asks at every start.</source>
        <translation>Comme vous l’avez choisi, rien de secret n’est conservé sur cet ordinateur&#x202f;: Tepore le demande à chaque démarrage.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Reconnexion nécessaire</translation>
    </message>
    <message>
        <source>The sign-in was interrupted while it was being renewed, and Legrand does not accept the old one any more.</source>
        <translation>Le renouvellement de la session a été interrompu, et Legrand n’accepte plus l’ancienne.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID ou Client secret non accepté</translation>
    </message>
    <message>
        <source>The secret is wrong or has expired; secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Le secret est erroné ou a expiré&#x202f;; un secret dure un an. Créez-en un nouveau sur le portail et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Le Client secret a expiré</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Un secret dure un an. Créez-en un nouveau sur le portail et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The sign-in has ended: after 90 days without use, or because it was used on two computers.</source>
        <translation>La session a pris fin&#x202f;: après 90 jours sans utilisation, ou parce qu’elle a servi sur deux ordinateurs.</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Échec de la lecture</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <translation>Le service de Legrand n’a pas accepté la requête (code %1).</translation>
    </message>
    <message>
        <source>Requests cannot be written down</source>
        <translation>Les requêtes ne peuvent pas être notées</translation>
    </message>
    <message>
        <source>Reading by itself has stopped, for Tepore could not know after a restart how many of the %1 are left; your own changes still work. Make room on the disk, or allow writing to %2.</source>
        <translation>La lecture automatique est arrêtée&#x202f;: après un redémarrage, Tepore ne saurait pas combien de requêtes restent sur les %1&#x202f;; vos propres réglages fonctionnent toujours. Libérez de la place sur le disque, ou autorisez l’écriture dans %2.</translation>
    </message>
    <message>
        <source>No safe place for the secret was found on this computer</source>
        <translation>Aucun lieu sûr pour les données secrètes sur cet ordinateur</translation>
    </message>
    <message>
        <source>It has no keyring. Choose where your sign-in is kept instead.</source>
        <translation>Il n’a pas de trousseau de clés. Choisissez un autre endroit où conserver votre session.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>The thermostat is not connected right now. Check its power and Wi-Fi, then the phone app.</source>
        <translation>Le thermostat n’est pas connecté pour le moment. Vérifiez son alimentation et son Wi-Fi, puis l’appli mobile.</translation>
    </message>
    <message>
        <source>The thermostat did not answer in time.</source>
        <translation>Le thermostat n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer about this thermostat could not be understood.</source>
        <translation>La réponse de Legrand sur ce thermostat est incompréhensible.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had a problem with this thermostat.</source>
        <translation>Le service de Legrand a eu un problème avec ce thermostat.</translation>
    </message>
    <message>
        <source>This thermostat is not shared with the account any more.</source>
        <translation>Ce thermostat n’est plus partagé avec le compte.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>the thermostat refused the values. Set points lie between %1 and %2.</source>
        <translation>le thermostat a refusé les valeurs. La consigne doit être comprise entre %1 et %2.</translation>
    </message>
    <message>
        <source>someone is using the thermostat&apos;s screen. Try again in a minute.</source>
        <translation>quelqu’un utilise l’écran du thermostat. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>the thermostat did not answer in time.</source>
        <translation>le thermostat n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>the thermostat is not connected right now.</source>
        <translation>le thermostat n’est pas connecté pour le moment.</translation>
    </message>
    <message>
        <source>no answer came back.</source>
        <translation>aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>there is no internet. You can set the thermostat on the wall.</source>
        <translation>il n’y a pas d’accès à Internet. Vous pouvez régler le thermostat sur place.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service cannot be reached. You can set the thermostat on the wall.</source>
        <translation>le service de Legrand est injoignable. Vous pouvez régler le thermostat sur place.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service had an internal problem.</source>
        <translation>le service de Legrand a eu un problème interne.</translation>
    </message>
    <message>
        <source>today&apos;s 500 requests are used up.</source>
        <translation>les 500 requêtes du jour sont épuisées.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait %1.</source>
        <translation>Legrand demande d’attendre %1.</translation>
    </message>
    <message>
        <source>Legrand asks us to wait.</source>
        <translation>Legrand demande d’attendre.</translation>
    </message>
    <message>
        <source>Legrand does not allow it. The application may lack the permission comfort.write.</source>
        <translation>Legrand ne l’autorise pas. Il manque peut-être à l’application l’autorisation comfort.write.</translation>
    </message>
    <message>
        <source>the subscription key or the sign-in was not accepted.</source>
        <translation>la clé d’abonnement ou la session n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>the password of the official Thermostat app has expired. Renew it in the phone app.</source>
        <translation>le mot de passe de l’appli officielle Thermostat a expiré. Renouvelez-le dans l’appli mobile.</translation>
    </message>
    <message>
        <source>the terms of the official Thermostat app have changed. Accept them in the phone app.</source>
        <translation>les conditions de l’appli officielle Thermostat ont changé. Acceptez-les dans l’appli mobile.</translation>
    </message>
    <message>
        <source>you have to sign in again first.</source>
        <translation>il faut d’abord vous reconnecter.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is locked.</source>
        <translation>le trousseau de clés de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not running.</source>
        <translation>le trousseau de clés de cet ordinateur n’est pas en service.</translation>
    </message>
    <message>
        <source>your passphrase is needed first.</source>
        <translation>il faut d’abord votre phrase secrète.</translation>
    </message>
    <message>
        <source>the computer slept before it was sent.</source>
        <translation>l’ordinateur s’est mis en veille avant l’envoi.</translation>
    </message>
    <message>
        <source>the thermostat has not said whether it heats or cools. Read it again first.</source>
        <translation>le thermostat n’a pas indiqué s’il chauffe ou rafraîchit. Relisez-le d’abord.</translation>
    </message>
    <message>
        <source>no safe connection to Legrand could be made.</source>
        <translation>aucune connexion sécurisée avec Legrand n’a pu être établie.</translation>
    </message>
    <message>
        <source>Legrand&apos;s service did not accept the request (code %1).</source>
        <comment>after “Not changed: ”</comment>
        <translation>le service de Legrand n’a pas accepté la requête (code %1).</translation>
    </message>
    <message>
        <source>The old one stays.</source>
        <translation>L’ancienne valeur reste.</translation>
    </message>
    <message>
        <source>It could not be tried: please sign in again first.</source>
        <translation>L’essai n’a pas pu avoir lieu&#x202f;: reconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Legrand did not accept this secret. Copy it once more, whole, from where the portal shows it.</source>
        <translation>Legrand n’a pas accepté ce secret. Copiez-le de nouveau, en entier, là où le portail l’affiche.</translation>
    </message>
    <message>
        <source>Legrand did not accept this key. Copy it once more from your portal profile.</source>
        <translation>Legrand n’a pas accepté cette clé. Copiez-la de nouveau depuis votre profil du portail.</translation>
    </message>
    <message>
        <source>It could not be tried, because the sign-in itself has ended. Sign in again and enter the new secret there.</source>
        <translation>L’essai n’a pas pu avoir lieu, car la session elle-même a pris fin. Reconnectez-vous et saisissez le nouveau secret à cette occasion.</translation>
    </message>
    <message>
        <source>It could not be tried: today&apos;s requests are used up.</source>
        <translation>L’essai n’a pas pu avoir lieu&#x202f;: les requêtes du jour sont épuisées.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand asks us to wait. Try again in a few minutes.</source>
        <translation>L’essai n’a pas pu avoir lieu&#x202f;: Legrand demande d’attendre. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>It could not be tried: no connection to Legrand. Try again when there is one.</source>
        <translation>L’essai n’a pas pu avoir lieu&#x202f;: pas de connexion à Legrand. Réessayez quand elle sera rétablie.</translation>
    </message>
    <message>
        <source>It works, but access to the keyring was refused. Leave Tepore open, and try again at the top of the window.</source>
        <translation>La nouvelle valeur fonctionne, mais l’accès au trousseau a été refusé. Laissez Tepore ouvert, et réessayez en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>It works, but this computer&apos;s keyring does not take it. Tepore keeps trying; leave it open until then.</source>
        <translation>La nouvelle valeur fonctionne, mais le trousseau de clés de cet ordinateur ne la prend pas. Tepore continue d’essayer&#x202f;; laissez-le ouvert jusque-là.</translation>
    </message>
    <message>
        <source>It could not be tried: Legrand&apos;s service had a problem (code %1). Try again later.</source>
        <translation>L’essai n’a pas pu avoir lieu&#x202f;: le service de Legrand a eu un problème (code %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Paramètres du proxy</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>Impossible de passer par le proxy</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand.</source>
        <translation>Le proxy est introuvable, ne répond pas ou ne laisse rien passer vers Legrand.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Le proxy demande une connexion</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network.</source>
        <translation>Tepore ne peut pas se connecter à un proxy&#x202f;: utilisez-en un autre ou demandez à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>there is no way through the proxy. You can set the thermostat on the wall.</source>
        <translation>impossible de passer par le proxy. Vous pouvez régler le thermostat sur place.</translation>
    </message>
    <message>
        <source>the proxy wants a sign-in. You can set the thermostat on the wall.</source>
        <translation>le proxy demande une connexion. Vous pouvez régler le thermostat sur place.</translation>
    </message>
    <message>
        <source>access to this computer&apos;s keyring was refused.</source>
        <translation>l’accès au trousseau de cet ordinateur a été refusé.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring does not answer.</source>
        <translation>le trousseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The history is not kept</source>
        <translation>L’historique n’est pas conservé</translation>
    </message>
    <message>
        <source>What Tepore reads now may be missing there later. Make room on the disk, or allow writing to %1; it goes on by itself.</source>
        <translation>Ce que Tepore lit maintenant pourrait y manquer plus tard. Libérez de la place sur le disque ou autorisez l’écriture dans %1&#x202f;; il reprend tout seul.</translation>
    </message>
    <message>
        <source>Your thermostats go on as they are set; you can set them on the wall.</source>
        <translation>Vos thermostats continuent selon leur réglage&#x202f;; vous pouvez les régler sur place.</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Quit anyway?</source>
        <translation>Quitter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what became of the change</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>The keyring has not taken the renewed sign-in. If you quit now, you may have to sign in again.</source>
        <translation>Le trousseau n’a pas pris la connexion renouvelée. Si vous quittez maintenant, vous devrez peut-être vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 there (%2 here)</source>
        <comment>a moment by the home&apos;s clock, and by this computer&apos;s</comment>
        <translation>%1 là-bas (%2 ici)</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a moment by two clocks</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>a time of day</comment>
        <translation>jusqu’à demain %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>jusqu’à %1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date and a time</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since yesterday %1</source>
        <comment>a time of day</comment>
        <translation>depuis hier %1</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>depuis %1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and a time</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a duration in minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a duration in hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a duration</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Temperature unit</source>
        <translation>Unité de température</translation>
    </message>
    <message>
        <source>As the thermostats show it</source>
        <translation>Comme sur les thermostats</translation>
    </message>
    <message>
        <source>Warmer and cooler by</source>
        <translation>Monter et baisser de</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Start Tepore when I log in, without its window</source>
        <translation>Démarrer Tepore à l’ouverture de ma session, sans sa fenêtre</translation>
    </message>
    <message>
        <source>This computer did not let Tepore change that.</source>
        <translation>Cet ordinateur n’a pas permis à Tepore de changer ce réglage.</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Show the temperature in the tray&apos;s icon</source>
        <translation>Afficher la température dans l’icône de notification</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>On a thermostat, the keys +, −, B and the digits work alone</source>
        <translation>Sur un thermostat, les touches +, −, B et les chiffres agissent seuls</translation>
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
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>%1 (no longer in this account)</source>
        <comment>a thermostat</comment>
        <translation>%1 (plus dans ce compte)</translation>
    </message>
</context>
<context>
    <name>HistoryEventsPanel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what happened</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>when, what happened</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was changed in this time.</source>
        <translation>Rien n’a été modifié pendant cette période.</translation>
    </message>
    <message>
        <source>Earlier ones are not shown; choose a shorter range to see them.</source>
        <translation>Les événements antérieurs ne sont pas affichés&#x202f;; choisissez une période plus courte pour les voir.</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>Show in folde&amp;r</source>
        <translation>Ouvrir le dossie&amp;r</translation>
    </message>
    <message>
        <source>CSV for any program (*.csv)</source>
        <translation>CSV pour tout logiciel (*.csv)</translation>
    </message>
    <message>
        <source>CSV for my spreadsheet (*.csv)</source>
        <translation>CSV pour mon tableur (*.csv)</translation>
    </message>
    <message>
        <source>Export the readings</source>
        <translation>Exporter les relevés</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Importer des relevés</translation>
    </message>
    <message>
        <source>Readings that Tepore exported (*.csv)</source>
        <translation>Relevés exportés par Tepore (*.csv)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) exported to %1.</source>
        <translation>
            <numerusform>%n relevé exporté dans %1.</numerusform>
            <numerusform>%n relevés exportés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) imported.</source>
        <translation>
            <numerusform>%n relevé importé.</numerusform>
            <numerusform>%n relevés importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and stay as they are.</source>
        <translation>
            <numerusform>%n y était déjà et reste tel quel.</numerusform>
            <numerusform>%n y étaient déjà et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>Impossible d’ouvrir %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>a file, the system&apos;s reason</comment>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 holds no readings that Tepore exported. Nothing was changed.</source>
        <translation>%1 ne contient aucun relevé exporté par Tepore. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Line %1 of %2 cannot be read. Nothing was changed.</source>
        <translation>La ligne %1 de %2 est illisible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The history could not be read or written: %1</source>
        <translation>Impossible de lire ou d’écrire l’historique&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF, to be printed or sent (*.pdf)</source>
        <translation>PDF, à imprimer ou à envoyer (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved as %1, ready to be printed.</source>
        <comment>a file</comment>
        <translation>Enregistré sous %1, prêt à imprimer.</translation>
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
        <translation>aucun relevé</translation>
    </message>
    <message>
        <source>heating %1, cooling %2</source>
        <comment>two durations</comment>
        <translation>chauffage %1, rafraîchissement %2</translation>
    </message>
    <message>
        <source>cooling %1</source>
        <comment>a duration</comment>
        <translation>rafraîchissement %1</translation>
    </message>
    <message>
        <source>heating %1</source>
        <comment>a duration</comment>
        <translation>chauffage %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a temperature, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>En résumé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week by then</source>
        <translation>Semaine dernière, à ce stade</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Of the last eight weeks, by the home&apos;s clock. Between two readings nobody knows: what is “about” may be off by what stands after ±.</source>
        <translation>Sur les huit dernières semaines, à l’heure de la maison. Entre deux relevés, on ne sait pas ce qui se passe&#x202f;: une valeur «&#x202f;environ&#x202f;» peut s’écarter de ce qui suit le ±.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Warms up by 1 °C in</source>
        <translation>Se réchauffe de 1&#x202f;°C en</translation>
    </message>
    <message>
        <source>Warms up by 1 °F in</source>
        <translation>Se réchauffe de 1&#x202f;°F en</translation>
    </message>
    <message>
        <source>Cools down by 1 °C in</source>
        <translation>Se refroidit de 1&#x202f;°C en</translation>
    </message>
    <message>
        <source>Cools down by 1 °F in</source>
        <translation>Se refroidit de 1&#x202f;°F en</translation>
    </message>
    <message>
        <source>Above 65 % for %1 from %2 on, up to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>Au-dessus de 65&#x202f;% pendant %1 à partir du %2, avec un maximum de %3.</translation>
    </message>
    <message>
        <source>Below 35 % for %1 from %2 on, down to %3.</source>
        <comment>a duration, when, a humidity</comment>
        <translation>En dessous de 35&#x202f;% pendant %1 à partir du %2, avec un minimum de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more time(s).</source>
        <translation>
            <numerusform>Encore %n fois.</numerusform>
            <numerusform>Encore %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>never for an hour above 65 % or below 35 %</source>
        <translation>jamais une heure durant au-dessus de 65&#x202f;% ou en dessous de 35&#x202f;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Heating, about</source>
        <translation>Chauffage, environ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Cooling, about</source>
        <translation>Rafraîch., environ</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>au repos pendant les %1 avec relevés</translation>
    </message>
</context>
<context>
    <name>HistoryKeepDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Keep and delete readings</source>
        <translation>Conserver et supprimer des relevés</translation>
    </message>
    <message>
        <source>Readings are kept on this computer alone: Legrand keeps none.</source>
        <translation>Les relevés sont conservés sur cet ordinateur uniquement&#x202f;: Legrand n’en garde aucun.</translation>
    </message>
    <message>
        <source>for 3 months</source>
        <translation>pendant 3 mois</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>pendant un an</translation>
    </message>
    <message>
        <source>for 2 years</source>
        <translation>pendant 2 ans</translation>
    </message>
    <message>
        <source>for 5 years</source>
        <translation>pendant 5 ans</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a thermostat, its home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Keep readings</source>
        <translation>&amp;Conserver les relevés</translation>
    </message>
    <message>
        <source>&amp;Readings of</source>
        <translation>&amp;Relevés de</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Ils se trouvent dans %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Delete what is older?</source>
        <translation>Supprimer les relevés plus anciens&#x202f;?</translation>
    </message>
    <message>
        <source>Readings older than you keep them are deleted at once, for good.</source>
        <translation>Les relevés plus anciens que la durée choisie sont supprimés aussitôt et définitivement.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete all readings of %1?</source>
        <translation>Supprimer tous les relevés de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>They cannot be brought back, unless you exported them. New ones are kept.</source>
        <translation>Ils ne pourront pas être récupérés, sauf si vous les avez exportés. Les nouveaux seront conservés.</translation>
    </message>
    <message>
        <source>%1 (not shown; last read %2)</source>
        <comment>a thermostat, a day</comment>
        <translation>%1 (non affiché&#x202f;; dernier relevé&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1 (not shown; never read)</source>
        <comment>a thermostat</comment>
        <translation>%1 (non affiché&#x202f;; jamais lu)</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Keep and delete…</source>
        <translation>&amp;Conserver et supprimer…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Revenir à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Élargir la période</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Réduire la période</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>There is no thermostat yet.</source>
        <translation>Il n’y a pas encore de thermostat.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. There is no reading of this thermostat yet.</source>
        <translation>L’historique commence quand Tepore fonctionne. Il n’y a encore aucun relevé de ce thermostat.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since today %1.</source>
        <comment>a time of day</comment>
        <translation>L’historique commence quand Tepore fonctionne. Pour l’instant&#x202f;: depuis aujourd’hui %1.</translation>
    </message>
    <message>
        <source>History starts when Tepore runs. For now: since %1.</source>
        <comment>a day and a time of day</comment>
        <translation>L’historique commence quand Tepore fonctionne. Pour l’instant&#x202f;: depuis le %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Temperature of %1, %2</source>
        <comment>a thermostat, a range of time</comment>
        <translation>Température&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>The readings of %1 are deleted.</source>
        <translation>Les relevés de «&#x202f;%1&#x202f;» sont supprimés.</translation>
    </message>
    <message>
        <source>Nothing new of it is recorded. It was last read on %1.</source>
        <comment>a day</comment>
        <translation>Plus rien n’en est enregistré. Dernier relevé le %1.</translation>
    </message>
    <message>
        <source>The readings of %1 could not all be deleted: the history&apos;s file cannot be written. Try again.</source>
        <translation>Les relevés de %1 n’ont pas tous pu être supprimés&#x202f;: impossible d’écrire dans le fichier de l’historique. Réessayez.</translation>
    </message>
</context>
<context>
    <name>HistoryRangeBar</name>
    <message>
        <source>Last night</source>
        <translation>Nuit dernière</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>last night</source>
        <translation>nuit dernière</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>année écoulée</translation>
    </message>
</context>
<context>
    <name>HistoryRangeDialog</name>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>History from … to …</source>
        <translation>Historique du … au …</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>By the home&apos;s clock.</source>
        <translation>À l’heure de la maison.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>What it tells of %1</source>
        <comment>a thermostat</comment>
        <translation>En résumé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Printed on %1, %2 with Tepore %3</source>
        <comment>a day, a time of day, a version</comment>
        <translation>Imprimé le %1, %2 avec Tepore %3</translation>
    </message>
</context>
<context>
    <name>HistorySketch</name>
    <message>
        <source>no readings</source>
        <translation>aucun relevé</translation>
    </message>
    <message>
        <source>History. Last 24 hours: %1</source>
        <comment>a range of temperatures</comment>
        <translation>Historique. 24 dernières heures&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
</context>
<context>
    <name>HistoryTableModel</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurée</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
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
        <translation>consigne %1</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>humidité %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat and what is known of it</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>environ %1</translation>
    </message>
    <message>
        <source>about %1 (± %2)</source>
        <comment>a duration and how far it may be off</comment>
        <translation>environ %1 (± %2)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Rafraîchit</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffe</translation>
    </message>
    <message>
        <source>Cooling for %1 of the time</source>
        <translation>Rafraîchit %1 du temps</translation>
    </message>
    <message>
        <source>Heating for %1 of the time</source>
        <translation>Chauffe %1 du temps</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in Qt&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>heating on for %1</source>
        <comment>about a duration</comment>
        <translation>chauffage pendant %1</translation>
    </message>
    <message>
        <source>cooling on for %1</source>
        <comment>about a duration</comment>
        <translation>rafraîchissement pendant %1</translation>
    </message>
    <message>
        <source>always idle</source>
        <translation>toujours au repos</translation>
    </message>
    <message>
        <source>Between %1 and %2: no readings.</source>
        <translation>Entre %1 et %2&#x202f;: aucun relevé.</translation>
    </message>
    <message>
        <source>Between %1 and %2: %3.</source>
        <translation>Entre %1 et %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <comment>a duration</comment>
        <translation>%1 sans données.</translation>
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
        <translation>envoyé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>replaced by the next</source>
        <translation>remplacé par le suivant</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>what was wrong, a duration</comment>
        <translation>%1, pendant %2</translation>
    </message>
    <message>
        <source>Set here to %1: %2</source>
        <comment>what was asked for, what became of it</comment>
        <translation>Réglé ici&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>By the program: %1</source>
        <comment>what is so now</comment>
        <translation>Par le programme&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed here: %1</source>
        <comment>what is so now</comment>
        <translation>Modifié ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Changed outside Tepore: %1</source>
        <comment>what is so now</comment>
        <translation>Modifié hors de Tepore&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signed in with Legrand</source>
        <translation>Connexion à Legrand réussie</translation>
    </message>
    <message>
        <source>A former thermostat</source>
        <translation>Un ancien thermostat</translation>
    </message>
    <message>
        <source>idle in the %1 with readings</source>
        <comment>a duration</comment>
        <translation>au repos pendant les %1 avec relevés</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomesDialog</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Maisons et thermostats</translation>
    </message>
    <message>
        <source>What has no tick is neither shown nor read. Names and time zones stay on this computer.</source>
        <translation>Ce qui n’est pas coché n’est ni affiché ni lu. Les noms et les fuseaux horaires restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>HomesEditor</name>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Name of the home: %1</source>
        <translation>Nom de la maison&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <comment>a home</comment>
        <translation>Fuseau horaire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name to find it</source>
        <translation>Pour le trouver, tapez une partie du nom d’une ville</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a thermostat</comment>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show it, and read it</source>
        <translation>Afficher et lire ce thermostat</translation>
    </message>
    <message>
        <source>Name of the thermostat: %1</source>
        <translation>Nom du thermostat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <comment>a thermostat</comment>
        <translation>Relire&#x202f;: %1</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Recherche des thermostats…</translation>
    </message>
    <message>
        <source>Legrand could not list this home just now. Tepore tries again by itself.</source>
        <translation>Pour le moment, Legrand n’a pas donné la liste des thermostats de cette maison. Tepore réessaie automatiquement.</translation>
    </message>
    <message>
        <source>No thermostats in this home.</source>
        <translation>Aucun thermostat dans cette maison.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
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
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>LimitSettings</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Thermostats</source>
        <translation>Thermostats</translation>
    </message>
    <message>
        <source>No thermostats yet.</source>
        <translation>Pas encore de thermostat.</translation>
    </message>
    <message>
        <source>The limits for the notifications above. A room that is beyond one for ten minutes is told of.</source>
        <translation>Les limites des notifications ci-dessus. Une pièce qui en sort pendant dix minutes est signalée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat, &quot;colder than&quot;</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>thermostat, home</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>colder than</source>
        <translation>plus froide que</translation>
    </message>
    <message>
        <source>warmer than</source>
        <translation>plus chaude que</translation>
    </message>
    <message>
        <source>more humid than</source>
        <translation>plus humide que</translation>
    </message>
</context>
<context>
    <name>LinkBeforePage</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Legrand knows two kinds of account. Most of what goes wrong comes from mixing them up.</source>
        <translation>Legrand connaît deux sortes de comptes. La plupart des problèmes viennent de ce qu’on les confond.</translation>
    </message>
    <message>
        <source>The portal account</source>
        <translation>Le compte du portail</translation>
    </message>
    <message>
        <source>Made on the “Works with Legrand” portal. It registers Tepore and gives you the four values. An account of the phone app cannot sign in there: make a new one.</source>
        <translation>Il se crée sur le portail «&#x202f;Works with Legrand&#x202f;». Il enregistre Tepore et vous donne les quatre valeurs. Un compte de l’appli mobile ne permet pas de s’y connecter&#x202f;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The home account</source>
        <translation>Le compte de la maison</translation>
    </message>
    <message>
        <source>The one of the phone app “Thermostat”. It owns your thermostats. Sign in with this one when the browser asks for permission.</source>
        <translation>Celui de l’appli mobile «&#x202f;Thermostat&#x202f;». Vos thermostats lui appartiennent. Connectez-vous avec celui-ci quand le navigateur demande l’autorisation.</translation>
    </message>
    <message>
        <source>Only Smarther units of the phone app “Thermostat” work (X8000, X8000W, SX8000). The later ones “with Netatmo” (XW8002, SXW8002), which use the app Home + Control, belong to another service.</source>
        <translation>Seuls les appareils Smarther de l’appli mobile «&#x202f;Thermostat&#x202f;» fonctionnent (X8000, X8000W, SX8000). Les suivants, «&#x202f;with Netatmo&#x202f;» (XW8002, SXW8002), qui utilisent l’appli Home + Control, relèvent d’un autre service.</translation>
    </message>
    <message>
        <source>In the phone app, switch on Account ▸ Third-party access now. Without it Legrand says yes and shows no homes.</source>
        <translation>Dans l’appli mobile, activez maintenant Compte ▸ Accès tiers. Sans cela, Legrand dit oui mais ne montre aucune maison.</translation>
    </message>
    <message>
        <source>&amp;Next: register on the portal</source>
        <translation>&amp;Suivant&#x202f;: inscription sur le portail</translation>
    </message>
    <message>
        <source>I &amp;already have the four values</source>
        <translation>J’ai déjà les &amp;quatre valeurs</translation>
    </message>
</context>
<context>
    <name>LinkGuide</name>
    <message>
        <source>Link my thermostats</source>
        <translation>Associer mes thermostats</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Leave for n&amp;ow</source>
        <translation>Re&amp;prendre plus tard</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself: %1</source>
        <translation>Ouvrez vous-même cette adresse dans un navigateur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>LinkHomesPage</name>
    <message>
        <source>Your homes</source>
        <translation>Vos maisons</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>Termi&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Check again (1 request)</source>
        <translation>&amp;Vérifier de nouveau (1 requête)</translation>
    </message>
    <message numerus="yes">
        <source>This used %n request(s) of the 500 a day.</source>
        <translation>
            <numerusform>%n requête utilisée sur les 500 par jour.</numerusform>
            <numerusform>%n requêtes utilisées sur les 500 par jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>No homes were returned</source>
        <translation>Aucune maison trouvée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>Looking for your homes…</source>
        <translation>Recherche de vos maisons…</translation>
    </message>
    <message>
        <source>You are signed in, but the account shows no homes. In the phone app “Thermostat”, switch on Account ▸ Third-party access. Also check that it is the same account.</source>
        <translation>La connexion a réussi, mais le compte n’affiche aucune maison. Dans l’appli mobile «&#x202f;Thermostat&#x202f;», activez Compte ▸ Accès tiers. Vérifiez aussi qu’il s’agit du même compte.</translation>
    </message>
    <message>
        <source>Your sign-in is kept safe. Tepore asks Legrand for your homes and thermostats.</source>
        <translation>Votre session est en lieu sûr. Tepore demande vos maisons et vos thermostats à Legrand.</translation>
    </message>
    <message>
        <source>Take the tick from what you do not want to see: it is not read either, which leaves more requests for the others. Names and time zones stay on this computer.</source>
        <translation>Décochez ce que vous ne voulez pas voir&#x202f;: ce n’est pas lu non plus, ce qui laisse plus de requêtes aux autres. Les noms et les fuseaux horaires restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>All of this can be changed later: View ▸ Homes and thermostats.</source>
        <translation>Tout cela peut être modifié plus tard&#x202f;: Affichage ▸ Maisons et thermostats.</translation>
    </message>
    <message>
        <source>Fi&amp;nish later</source>
        <translation>Termi&amp;ner plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n home(s)</source>
        <translation>
            <numerusform>%n maison</numerusform>
            <numerusform>%n maisons</numerusform>
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
    <name>LinkPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Copier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>LinkPortalPage</name>
    <message>
        <source>Register on the portal</source>
        <translation>Inscription sur le portail</translation>
    </message>
    <message>
        <source>This &amp;computer (recommended)</source>
        <translation>Cet ordi&amp;nateur (recommandé)</translation>
    </message>
    <message>
        <source>A &amp;web page of my own</source>
        <translation>Ma propre page &amp;web</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>C’est &amp;envoyé</translation>
    </message>
    <message>
        <source>First choose where the browser comes back to after you have signed in. The portal calls it Reply URL; it cannot be guessed later, so Tepore keeps it for you.</source>
        <translation>Choisissez d’abord où le navigateur revient après la connexion. Le portail l’appelle Reply URL&#x202f;; on ne peut pas le deviner plus tard, Tepore le garde donc pour vous.</translation>
    </message>
    <message>
        <source>Address of the web page</source>
        <translation>Adresse de la page web</translation>
    </message>
    <message>
        <source>Whoever runs that page can see your sign-in code. After signing in you paste its address into Tepore.</source>
        <translation>Qui gère cette page peut voir votre code de connexion. Après la connexion, vous collez l’adresse de la page dans Tepore.</translation>
    </message>
    <message>
        <source>Open the portal and make an account there, or sign in.</source>
        <translation>Ouvrez le portail et créez-y un compte, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>Ouvrir le p&amp;ortail</translation>
    </message>
    <message>
        <source>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions: subscribe to the Starter Kit. Your profile then shows a primary and a secondary key. Either is the subscription key.</source>
        <translation>Documentation ▸ Works with Legrand ▸ List of APIs ▸ Subscriptions&#x202f;: abonnez-vous au Starter Kit. Votre profil affiche alors une clé primaire et une clé secondaire. L’une ou l’autre est la clé d’abonnement.</translation>
    </message>
    <message>
        <source>My Applications ▸ Request New Application. Copy these into the form:</source>
        <translation>My Applications ▸ Request New Application. Copiez ces valeurs dans le formulaire&#x202f;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <translation>Sur la page des scopes, cochez ces deux-là, ici aussi si cela vous aide&#x202f;:</translation>
    </message>
    <message>
        <source>Validate. Legrand shows the client ID and the client secret, and sends them by e-mail. Keep the secret: it cannot be shown again.</source>
        <translation>Validez avec Validate. Legrand affiche le Client ID et le Client secret, et les envoie par e-mail. Conservez le secret&#x202f;: il ne peut pas être affiché de nouveau.</translation>
    </message>
    <message>
        <source>As Vendor put your own name, and as logo any small picture: only you will see them.</source>
        <comment>Vendor and logo: fields of Legrand&apos;s portal, in English there</comment>
        <translation>Comme Vendor, mettez votre nom, et comme logo une petite image quelconque&#x202f;: vous seul les verrez.</translation>
    </message>
</context>
<context>
    <name>LinkProblem</name>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Ne pas réessayer</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>LinkRetry</name>
    <message>
        <source>Trying again in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>a duration in seconds</comment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkSignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Paste the address instead</source>
        <translation>C&amp;oller plutôt l’adresse</translation>
    </message>
    <message>
        <source>Waiting for this computer&apos;s keyring, where the secret and the key are. Unlock it if it asks; the sign-in then begins by itself.</source>
        <translation>En attente du trousseau de clés de cet ordinateur, où se trouvent le secret et la clé. Déverrouillez-le s’il le demande&#x202f;; la connexion commencera ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Or paste the address instead:</source>
        <translation>Ou collez plutôt l’adresse&#x202f;:</translation>
    </message>
    <message>
        <source>Address of the page the browser ended on</source>
        <translation>Adresse de la page finale du navigateur</translation>
    </message>
    <message>
        <source>Paste the address of the page the browser ended on</source>
        <translation>Collez l’adresse de la page finale du navigateur</translation>
    </message>
    <message>
        <source>It takes long. What helps</source>
        <translation>C’est long. Ce qui peut aider</translation>
    </message>
    <message>
        <source>Is the browser&apos;s page still there, perhaps behind this window or in another browser profile? “Open again” brings it back.</source>
        <translation>La page du navigateur est-elle encore là, peut-être derrière cette fenêtre ou dans un autre profil&#x202f;? «&#x202f;Rouvrir&#x202f;» la ramène.</translation>
    </message>
    <message>
        <source>Signed in with the portal account by mistake? Use “Copy link” and open it in a private window.</source>
        <translation>Vous avez utilisé par erreur le compte du portail&#x202f;? Choisissez «&#x202f;Copier le lien&#x202f;» et ouvrez-le dans une fenêtre de navigation privée.</translation>
    </message>
    <message>
        <source>A page that does not open at the end is no harm: copy its whole address and paste it above.</source>
        <translation>Si la page finale ne s’ouvre pas, ce n’est pas grave&#x202f;: copiez son adresse complète et collez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Your browser opens Legrand&apos;s page. Sign in there with the home account, the one of the phone app that owns the thermostats, and allow access.</source>
        <translation>Votre navigateur ouvre la page de Legrand. Connectez-vous-y avec le compte de la maison, celui de l’appli mobile, propriétaire des thermostats, et autorisez l’accès.</translation>
    </message>
    <message>
        <source>It ends on your own page, which Tepore cannot see: copy that page&apos;s whole address and paste it here.</source>
        <translation>Tout se termine sur votre propre page, que Tepore ne peut pas voir&#x202f;: copiez l’adresse complète de cette page et collez-la ici.</translation>
    </message>
    <message>
        <source>Tepore never sees your password.</source>
        <translation>Tepore ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Asking Legrand for access…</source>
        <translation>Demande d’accès à Legrand…</translation>
    </message>
    <message>
        <source>Keeping your sign-in safe…</source>
        <translation>Mise en lieu sûr de votre session…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Tepore notices by itself when you have.</source>
        <translation>Connectez-vous-y avec le compte de l’appli mobile et autorisez l’accès. Tepore s’en aperçoit de lui-même.</translation>
    </message>
    <message>
        <source>Sign in there with the account of the phone app and allow access. Then copy the whole address of the page the browser ends on, even if the page shows an error.</source>
        <translation>Connectez-vous-y avec le compte de l’appli mobile et autorisez l’accès. Copiez ensuite l’adresse complète de la page finale du navigateur, même si elle affiche une erreur.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas encore répondu. Déverrouillez-le s’il le demande.</translation>
    </message>
    <message>
        <source>Does the page show an error of Legrand&apos;s instead of the sign-in? Then the client ID or the Reply URL is not what is registered: go back and compare them.</source>
        <translation>La page affiche une erreur de Legrand au lieu de la connexion&#x202f;? Le Client ID ou le Reply URL n’est alors pas celui qui est enregistré&#x202f;: revenez en arrière et comparez-les.</translation>
    </message>
    <message>
        <source>Has no browser opened? Use “Copy link” and open it in one yourself.</source>
        <translation>Aucun navigateur ne s’est ouvert&#x202f;? Copiez le lien avec le bouton ci-dessous et ouvrez-le vous-même dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>LinkValuesPage</name>
    <message>
        <source>Take the&amp;m over</source>
        <translation>Utiliser ces &amp;valeurs</translation>
    </message>
    <message>
        <source>The whole e-mail</source>
        <translation>L’e-mail entier</translation>
    </message>
    <message>
        <source>Paste the whole e-mail here. Nothing of it is sent.</source>
        <translation>Collez ici l’e-mail entier. Rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1&#x202f;: introuvable</translation>
    </message>
    <message>
        <source>%1: found (%2)</source>
        <translation>%1&#x202f;: trouvé (%2)</translation>
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
        <translation>Clé d’abonnement</translation>
    </message>
    <message>
        <source>Reply URL</source>
        <translation>Reply URL</translation>
    </message>
    <message>
        <source>The four values</source>
        <translation>Les quatre valeurs</translation>
    </message>
    <message>
        <source>&amp;Next: sign in</source>
        <translation>&amp;Suivant&#x202f;: connexion</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not take the secrets. They are kept until Tepore is closed; unlock the keyring to keep them longer.</source>
        <translation>Le trousseau de clés de cet ordinateur ne prend pas les secrets. Ils sont gardés jusqu’à la fermeture de Tepore&#x202f;; déverrouillez le trousseau pour les garder plus longtemps.</translation>
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
        <translation>dans l’e-mail&#x202f;; affiché une seule fois</translation>
    </message>
    <message>
        <source>Subscription &amp;key</source>
        <translation>Clé d’a&amp;bonnement</translation>
    </message>
    <message>
        <source>primary or secondary key, on your portal profile</source>
        <translation>clé primaire ou secondaire, dans votre profil du portail</translation>
    </message>
    <message>
        <source>Two of these look swapped.</source>
        <translation>Deux valeurs semblent interverties.</translation>
    </message>
    <message>
        <source>S&amp;wap them</source>
        <translation>Les échan&amp;ger</translation>
    </message>
    <message>
        <source>Reply &amp;URL</source>
        <translation>Repl&amp;y URL</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message>
        <source>The secret and the key are stored nowhere: you enter them again at every start, as you chose.</source>
        <translation>Le secret et la clé ne sont conservés nulle part&#x202f;: vous les saisissez à chaque démarrage, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>The secret and the key are kept in the file that your passphrase opens, and nowhere else.</source>
        <translation>Le secret et la clé sont conservés dans le fichier qu’ouvre votre phrase secrète, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The secret and the key are kept in this computer&apos;s keyring and nowhere else.</source>
        <translation>Le secret et la clé sont conservés dans le trousseau de clés de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The secret and the key are in this computer&apos;s keyring, which did not give them. Unlock it and start Tepore again, or enter them once more.</source>
        <translation>Le secret et la clé sont dans le trousseau de clés de cet ordinateur, qui ne les a pas donnés. Déverrouillez-le et redémarrez Tepore, ou saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as http://localhost:23571/callback.</source>
        <translation>Ce n’est pas une adresse complète, comme http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>Given for the portal: %1</source>
        <translation>Donné pour le portail&#x202f;: %1</translation>
    </message>
    <message>
        <source>Typed here: %1</source>
        <translation>Saisi ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Right only if you registered this one: they must match letter for letter.</source>
        <translation>Correct seulement si vous avez enregistré celui-ci&#x202f;: les deux doivent correspondre au caractère près.</translation>
    </message>
    <message>
        <source>The browser will end on this page; paste its address here afterwards.</source>
        <translation>Le navigateur aboutira à cette page&#x202f;; collez-en ensuite l’adresse ici.</translation>
    </message>
    <message numerus="yes">
        <source>A client ID usually looks like 8-4-4-4-12 letters and digits. Yours has %n character(s).</source>
        <translation>
            <numerusform>Un Client ID a d’habitude la forme 8-4-4-4-12, en lettres et chiffres. Le vôtre a %n caractère.</numerusform>
            <numerusform>Un Client ID a d’habitude la forme 8-4-4-4-12, en lettres et chiffres. Le vôtre a %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Legrand knows this client ID.</source>
        <translation>Legrand connaît ce Client ID.</translation>
    </message>
    <message>
        <source>Legrand does not know this client ID. Compare it with the e-mail; a new registration may not be approved yet.</source>
        <translation>Legrand ne connaît pas ce Client ID. Comparez-le avec l’e-mail&#x202f;; une nouvelle inscription n’est peut-être pas encore approuvée.</translation>
    </message>
    <message>
        <source>This is the same as the client ID. The secret is a different value in the e-mail.</source>
        <translation>C’est la même valeur que le Client ID. Le secret est une autre valeur de l’e-mail.</translation>
    </message>
    <message>
        <source>This is the same as the subscription key. The secret is a different value in the e-mail.</source>
        <translation>C’est la même valeur que la clé d’abonnement. Le secret est une autre valeur de l’e-mail.</translation>
    </message>
    <message>
        <source>A secret usually has neither spaces nor “…” in it. Perhaps something else was copied.</source>
        <translation>Un secret ne contient d’habitude ni espaces ni «&#x202f;…&#x202f;». Autre chose a peut-être été copié.</translation>
    </message>
    <message>
        <source>A subscription key is usually 32 characters 0–9 a–f. It is on your portal profile, not in the e-mail.</source>
        <translation>Une clé d’abonnement a d’habitude 32 caractères 0–9 a–f. Elle figure dans votre profil du portail, pas dans l’e-mail.</translation>
    </message>
    <message>
        <source>With http:// the sign-in code would travel unencrypted. Use a page with https://, or this computer: http://localhost:23571/callback.</source>
        <translation>Avec http://, le code de connexion circulerait sans chiffrement. Utilisez une page en https://, ou cet ordinateur&#x202f;: http://localhost:23571/callback.</translation>
    </message>
    <message>
        <source>&amp;Paste the e-mail</source>
        <comment>from Legrand, with the values</comment>
        <translation>Coller l’e-&amp;mail</translation>
    </message>
</context>
<context>
    <name>LinkWaitPage</name>
    <message>
        <source>Waiting for Legrand&apos;s e-mail</source>
        <translation>En attente de l’e-mail de Legrand</translation>
    </message>
    <message>
        <source>The e-mail comes from “Works with Legrand” and names your application. It holds the client ID, five groups of letters and digits with hyphens between them, and the client secret, a longer jumble of signs. The subscription key is not in it: that one is on your portal profile.</source>
        <translation>L’e-mail vient de «&#x202f;Works with Legrand&#x202f;» et nomme votre application. Il contient le Client ID, cinq groupes de lettres et de chiffres séparés par des traits d’union, et le Client secret, une suite de signes plus longue. La clé d’abonnement n’y est pas&#x202f;: elle figure dans votre profil du portail.</translation>
    </message>
    <message>
        <source>Approval usually takes one or two days. You can close Tepore; it comes back to this page.</source>
        <translation>L’approbation prend d’habitude un ou deux jours. Vous pouvez fermer Tepore&#x202f;; il reviendra à cette page.</translation>
    </message>
    <message>
        <source>Nothing after three days? Look into the spam folder. Then sign in to the portal, open My Applications, and see whether the application is listed there: its page shows the client ID, and a new secret can be made on it.</source>
        <translation>Rien au bout de trois jours&#x202f;? Regardez dans le dossier du courrier indésirable. Connectez-vous ensuite au portail, ouvrez My Applications et voyez si l’application y figure&#x202f;: sa page affiche le Client ID, et l’on peut y créer un nouveau secret.</translation>
    </message>
    <message>
        <source>I have it: &amp;continue</source>
        <translation>Je l’ai reçu&#x202f;: &amp;continuer</translation>
    </message>
    <message>
        <source>&amp;Leave for now</source>
        <translation>Reprendre p&amp;lus tard</translation>
    </message>
</context>
<context>
    <name>LinkWelcomePage</name>
    <message>
        <source>Welcome to Tepore</source>
        <translation>Bienvenue dans Tepore</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Tepore shows your BTicino or Legrand Smarther thermostats on this computer and lets you change them: temperatures, modes, boost, several homes at once.</source>
        <translation>Tepore affiche sur cet ordinateur vos thermostats BTicino ou Legrand Smarther et vous permet de les régler&#x202f;: températures, modes, boost, plusieurs maisons à la fois.</translation>
    </message>
    <message>
        <source>a client ID, the name of your own copy of Tepore at Legrand</source>
        <translation>un Client ID, le nom de votre exemplaire de Tepore chez Legrand</translation>
    </message>
    <message>
        <source>a client secret, its password</source>
        <translation>un Client secret, son mot de passe</translation>
    </message>
    <message>
        <source>a subscription key, which allows 500 requests a day</source>
        <translation>une clé d’abonnement, qui autorise 500 requêtes par jour</translation>
    </message>
    <message>
        <source>a Reply URL, the address your browser comes back to</source>
        <translation>un Reply URL, l’adresse où revient votre navigateur</translation>
    </message>
    <message>
        <source>It takes about ten minutes of your time. Legrand&apos;s approval can take one or two days; Tepore keeps your place meanwhile.</source>
        <translation>Cela vous prend environ dix minutes. L’approbation de Legrand peut prendre un ou deux jours&#x202f;; entre-temps, Tepore retient où vous en êtes.</translation>
    </message>
    <message>
        <source>&amp;Link my thermostats</source>
        <translation>A&amp;ssocier mes thermostats</translation>
    </message>
    <message>
        <source>I am &amp;waiting for the vendor&apos;s e-mail</source>
        <translation>J’attends l’&amp;e-mail de Legrand</translation>
    </message>
    <message>
        <source>Look &amp;around with sample data</source>
        <translation>Décou&amp;vrir avec des exemples</translation>
    </message>
    <message>
        <source>Tepore talks only to Legrand&apos;s service. It has no account of its own and sends nothing about you to anybody.</source>
        <translation>Tepore ne parle qu’au service de Legrand. Il n’a pas de compte propre et n’envoie rien sur vous à personne.</translation>
    </message>
    <message>
        <source>To reach them it needs four values. Legrand gives you the first three, free of charge; Tepore has the fourth:</source>
        <translation>Pour les joindre, il lui faut quatre valeurs. Legrand vous donne les trois premières, gratuitement&#x202f;; Tepore a la quatrième&#x202f;:</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>The Reply URL does not match</source>
        <translation>Le Reply URL ne correspond pas</translation>
    </message>
    <message>
        <source>The Reply URL here and on the portal are not the same. They must match letter for letter.</source>
        <translation>Le Reply URL d’ici et celui du portail ne sont pas les mêmes. Ils doivent correspondre au caractère près.</translation>
    </message>
    <message>
        <source>This client ID may not sign in</source>
        <translation>Ce Client ID ne peut pas se connecter</translation>
    </message>
    <message>
        <source>The registration may not be approved yet, or the ID belongs to another application.</source>
        <translation>L’inscription n’est peut-être pas encore approuvée, ou l’ID appartient à une autre application.</translation>
    </message>
    <message>
        <source>Permission types not allowed</source>
        <translation>Types d’autorisation non permis</translation>
    </message>
    <message>
        <source>On the portal, tick comfort.read and comfort.write for your application, then sign in again.</source>
        <translation>Sur le portail, cochez comfort.read et comfort.write pour votre application, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Client ID or secret not accepted</source>
        <translation>Client ID ou Client secret non accepté</translation>
    </message>
    <message>
        <source>The ID does not exist, or the secret is wrong or has expired. You can create a new secret on the portal.</source>
        <translation>L’ID n’existe pas, ou le secret est erroné ou a expiré. Vous pouvez créer un nouveau secret sur le portail.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Le Client secret a expiré</translation>
    </message>
    <message>
        <source>Secrets end after a year. Create a new one on the portal and enter it here.</source>
        <translation>Un secret dure un an. Créez-en un nouveau sur le portail et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The subscription key was not accepted</source>
        <translation>La clé d’abonnement n’a pas été acceptée</translation>
    </message>
    <message>
        <source>It is on your portal profile; primary and secondary both work.</source>
        <translation>Elle figure dans votre profil du portail&#x202f;; la primaire et la secondaire conviennent toutes deux.</translation>
    </message>
    <message>
        <source>Legrand did not understand the request</source>
        <translation>Legrand n’a pas compris la requête</translation>
    </message>
    <message>
        <source>One of the four values does not fit what is registered. Most often the Reply URL differs by a slash, http/https or a port.</source>
        <translation>L’une des quatre valeurs ne correspond pas à ce qui est enregistré. Le plus souvent, le Reply URL diffère par une barre oblique, http/https ou un port.</translation>
    </message>
    <message>
        <source>The sign-in code was no longer valid</source>
        <translation>Le code de connexion n’était plus valable</translation>
    </message>
    <message>
        <source>Codes work once and only for a short time. Pasted twice? Each sign-in gives a new one.</source>
        <translation>Un code ne sert qu’une fois et pendant peu de temps. Collé deux fois&#x202f;? Chaque connexion en donne un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
    <message>
        <source>Permission was not given</source>
        <translation>L’autorisation n’a pas été donnée</translation>
    </message>
    <message>
        <source>You pressed Cancel, or signed in with an account that does not own these thermostats. Use the account of the phone app.</source>
        <translation>Vous avez appuyé sur Annuler, ou la connexion s’est faite avec un compte qui n’est pas propriétaire de ces thermostats. Utilisez le compte de l’appli mobile.</translation>
    </message>
    <message>
        <source>Tepore sent a wrong request</source>
        <translation>Tepore a envoyé une requête erronée</translation>
    </message>
    <message>
        <source>This is a fault in this program, not in your data.</source>
        <translation>C’est une erreur de ce logiciel, pas de vos données.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rées&amp;sayer</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in is busy or under maintenance</source>
        <translation>Le service de connexion de Legrand est surchargé ou en maintenance</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side. This is usually over within the hour.</source>
        <translation>Tout va bien de votre côté. Cela se règle d’habitude dans l’heure.</translation>
    </message>
    <message>
        <source>Tr&amp;y again now</source>
        <translation>Rées&amp;sayer maintenant</translation>
    </message>
    <message>
        <source>Legrand asks us to wait</source>
        <translation>Legrand demande d’attendre</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program. Tepore goes on by itself.</source>
        <translation>Trop de requêtes sont arrivées à la fois, peut-être d’un autre logiciel. Tepore continue automatiquement.</translation>
    </message>
    <message>
        <source>An answer to another sign-in</source>
        <translation>Réponse à une autre connexion</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in. For your safety it was ignored.</source>
        <translation>La réponse concerne une autre connexion. Pour votre sécurité, elle a été ignorée.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Reco&amp;mmencer</translation>
    </message>
    <message>
        <source>No code in this address</source>
        <translation>Pas de code dans cette adresse</translation>
    </message>
    <message>
        <source>Copy the whole address after the page has loaded, even if the page shows an error.</source>
        <translation>Copiez l’adresse complète une fois la page chargée, même si la page affiche une erreur.</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>Le port est occupé</translation>
    </message>
    <message>
        <source>Another program uses the port that is part of your Reply URL. Close it and try again, paste the address instead, or use another port, which has to be registered on the portal, too.</source>
        <translation>Un autre logiciel utilise le port qui fait partie de votre Reply URL. Fermez-le et réessayez, collez plutôt l’adresse, ou utilisez un autre port, qui doit lui aussi être enregistré sur le portail.</translation>
    </message>
    <message>
        <source>No safe place for the secret</source>
        <translation>Aucun lieu sûr pour les données secrètes</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not take the sign-in. Unlock it, then sign in once more.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas pris la session. Déverrouillez-le, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept. Do what the line at the top of the window says, then sign in once more.</source>
        <translation>La session n’a pas pu être conservée. Suivez l’indication en haut de la fenêtre, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keyring does not keep the sign-in</source>
        <translation>Le trousseau ne conserve pas la session</translation>
    </message>
    <message>
        <source>It took the sign-in and lost it at once. Check this computer&apos;s keyring, then sign in once more.</source>
        <translation>Il a pris la session et l’a aussitôt perdue. Vérifiez le trousseau de clés de cet ordinateur, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Legrand&apos;s server failed</source>
        <translation>Panne du serveur de Legrand</translation>
    </message>
    <message>
        <source>Wait a little, then try again; your values are kept.</source>
        <translation>Attendez un peu, puis réessayez&#x202f;; vos valeurs sont conservées.</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in had an internal problem</source>
        <translation>Le service de connexion de Legrand a eu un problème interne</translation>
    </message>
    <message>
        <source>Nothing is wrong on your side as far as we can tell. Your values are kept.</source>
        <translation>Autant qu’on puisse en juger, tout va bien de votre côté. Vos valeurs sont conservées.</translation>
    </message>
    <message>
        <source>Today&apos;s 500 requests are used up</source>
        <translation>Les 500 requêtes du jour sont épuisées</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. There are new ones in %1; finish now, and Tepore looks for your homes then.</source>
        <translation>Peut-être par un autre logiciel avec le même compte. Il y en aura de nouvelles dans %1&#x202f;; terminez maintenant, et Tepore cherchera alors vos maisons.</translation>
    </message>
    <message>
        <source>Possibly by another program on the same account. Finish now; Tepore looks for your homes by itself when there are new requests.</source>
        <translation>Peut-être par un autre logiciel avec le même compte. Terminez maintenant&#x202f;; Tepore cherchera vos maisons automatiquement quand il y aura de nouvelles requêtes.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Legrand does not reach this home right now. Finish; Tepore tries again by itself.</source>
        <translation>Legrand ne parvient pas à joindre cette maison pour le moment. Terminez&#x202f;; Tepore réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The home did not answer in time.</source>
        <translation>La maison n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>You seem offline</source>
        <translation>Vous semblez hors ligne</translation>
    </message>
    <message>
        <source>Legrand&apos;s sign-in could not be reached. Check this computer&apos;s internet connection; your values are kept.</source>
        <translation>Le service de connexion de Legrand est injoignable. Vérifiez la connexion Internet de cet ordinateur&#x202f;; vos valeurs sont conservées.</translation>
    </message>
    <message>
        <source>No safe connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>Something between this computer and Legrand changes the connection: a network that wants a sign-in page first, or a filter that inspects it. Nothing secret was sent.</source>
        <translation>Quelque chose entre cet ordinateur et Legrand modifie la connexion&#x202f;: un réseau qui exige d’abord une page de connexion, ou un filtre qui l’inspecte. Rien de secret n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your network seems to want a sign-in page first</source>
        <translation>Votre réseau semble exiger d’abord une page de connexion</translation>
    </message>
    <message>
        <source>Something in the network answers in Legrand&apos;s place. Open the network&apos;s page, sign in there, then try again.</source>
        <translation>Quelque chose dans le réseau répond à la place de Legrand. Ouvrez la page du réseau, connectez-vous-y, puis réessayez.</translation>
    </message>
    <message>
        <source>Legrand&apos;s answer could not be understood</source>
        <translation>La réponse de Legrand est incompréhensible</translation>
    </message>
    <message>
        <source>The service seems to have a problem. Your values are kept; try again in a little while.</source>
        <translation>Le service semble avoir un problème. Vos valeurs sont conservées&#x202f;; réessayez dans un petit moment.</translation>
    </message>
    <message>
        <source>No answer from Legrand</source>
        <translation>Pas de réponse de Legrand</translation>
    </message>
    <message>
        <source>Your internet works, Legrand&apos;s sign-in does not answer. Your values are kept; try again in a little while.</source>
        <translation>Votre accès à Internet fonctionne, mais le service de connexion de Legrand ne répond pas. Vos valeurs sont conservées&#x202f;; réessayez dans un petit moment.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Choose “Copy link”, open it in a browser yourself, and come back.</source>
        <translation>Choisissez «&#x202f;Copier le lien&#x202f;», ouvrez-le vous-même dans un navigateur, puis revenez ici.</translation>
    </message>
    <message>
        <source>Something is missing or odd</source>
        <translation>Valeur manquante ou étrange</translation>
    </message>
    <message>
        <source>Please fill in the marked fields. All four values are needed to sign in.</source>
        <translation>Veuillez remplir les champs signalés. Les quatre valeurs sont nécessaires pour se connecter.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The client secret and the subscription key that you entered are in this computer&apos;s keyring. Unlock it and go on, or enter them once more.</source>
        <translation>Le Client secret et la clé d’abonnement que vous avez saisis sont dans le trousseau de clés de cet ordinateur. Déverrouillez-le et continuez, ou saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Register this Reply URL, too</source>
        <translation>Enregistrez aussi ce Reply URL</translation>
    </message>
    <message>
        <source>The one below uses a port that is free. Add it to your application on the portal, where the old one may stay, and go on: they must match letter for letter.</source>
        <translation>Celui ci-dessous utilise un port libre. Ajoutez-le à votre application sur le portail, où l’ancien peut rester, et continuez&#x202f;: les deux doivent correspondre au caractère près.</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Ouvrir le portail</translation>
    </message>
    <message>
        <source>I am waiting for approval</source>
        <translation>J’attends l’approbation</translation>
    </message>
    <message>
        <source>Open the network&apos;s page</source>
        <translation>Ouvrir la page du réseau</translation>
    </message>
    <message>
        <source>Check the values</source>
        <translation>Vérifier les valeurs</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>I have renewed it</source>
        <translation>Je l’ai renouvelé</translation>
    </message>
    <message>
        <source>I have accepted</source>
        <translation>J’ai accepté</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Utiliser un autre port</translation>
    </message>
    <message>
        <source>Linking: your homes</source>
        <translation>Association&#x202f;: vos maisons</translation>
    </message>
    <message>
        <source>before you start</source>
        <comment>Linking: step 1 of 5 – …</comment>
        <translation>avant de commencer</translation>
    </message>
    <message>
        <source>registering on the portal</source>
        <comment>Linking: step 2 of 5 – …</comment>
        <translation>inscription sur le portail</translation>
    </message>
    <message>
        <source>waiting for Legrand&apos;s e-mail</source>
        <comment>Linking: step 3 of 5 – …</comment>
        <translation>en attente de l’e-mail de Legrand</translation>
    </message>
    <message>
        <source>entering the four values</source>
        <comment>Linking: step 4 of 5 – …</comment>
        <translation>saisie des quatre valeurs</translation>
    </message>
    <message>
        <source>signing in</source>
        <comment>Linking: step 5 of 5 – …</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Linking: step %1 of 5 – %2</source>
        <translation>Association&#x202f;: étape %1 sur 5 – %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>Step %1 of 5</source>
        <translation>Étape %1 sur 5</translation>
    </message>
    <message>
        <source>The proxy is not found, does not answer, or lets nothing through to Legrand. Your values are kept.</source>
        <translation>Le proxy est introuvable, ne répond pas ou ne laisse rien passer vers Legrand. Vos valeurs sont conservées.</translation>
    </message>
    <message>
        <source>Tepore cannot sign in to a proxy: use another one, or ask whoever runs your network. Your values are kept.</source>
        <translation>Tepore ne peut pas se connecter à un proxy&#x202f;: utilisez-en un autre ou demandez à la personne qui gère votre réseau. Vos valeurs sont conservées.</translation>
    </message>
    <message>
        <source>Too many requests came at once, perhaps from another program.</source>
        <translation>Trop de requêtes sont arrivées à la fois, peut-être d’un autre logiciel.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – these homes are made up; nothing here touches a real thermostat.</source>
        <translation>%1 – ces maisons sont inventées&#x202f;; rien ici ne touche un vrai thermostat.</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered yet. Unlock it if it asks.</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas encore répondu. Déverrouillez-le s’il le demande.</translation>
    </message>
    <message>
        <source>The sign-in is not saved</source>
        <translation>La session n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Access to the keyring was refused. Tepore asks for it again when you try again, or at the next renewal; leave it open until this message is gone.</source>
        <translation>L’accès au trousseau a été refusé. Tepore le demandera de nouveau quand vous réessaierez, ou au prochain renouvellement&#x202f;; laissez-le ouvert jusqu’à ce que ce message disparaisse.</translation>
    </message>
    <message>
        <source>The keyring does not take the renewed sign-in. Tepore keeps trying; leave it open until this message is gone.</source>
        <translation>Le trousseau ne prend pas la session renouvelée. Tepore continue d’essayer&#x202f;; laissez-le ouvert jusqu’à ce que ce message disparaisse.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Opening the keyring…</source>
        <translation>Ouverture du trousseau…</translation>
    </message>
    <message>
        <source>Looking for thermostats…</source>
        <translation>Recherche des thermostats…</translation>
    </message>
    <message>
        <source>Waiting for Legrand…</source>
        <translation>En attente de Legrand…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Compte…</translation>
    </message>
    <message>
        <source>&amp;Unlink this account…</source>
        <translation>&amp;Dissocier ce compte…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>&amp;Tout actualiser</translation>
    </message>
    <message>
        <source>&amp;Look for thermostats</source>
        <translation>&amp;Rechercher des thermostats</translation>
    </message>
    <message>
        <source>&amp;Homes and thermostats…</source>
        <translation>&amp;Maisons et thermostats…</translation>
    </message>
    <message numerus="yes">
        <source>Refresh &amp;all (%n request(s))</source>
        <translation>
            <numerusform>&amp;Tout actualiser (%n requête)</numerusform>
            <numerusform>&amp;Tout actualiser (%n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh &amp;all: already up to date</source>
        <translation>&amp;Tout actualiser&#x202f;: déjà à jour</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh (%n request(s))</source>
        <translation>
            <numerusform>&amp;Actualiser (%n requête)</numerusform>
            <numerusform>&amp;Actualiser (%n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Actualiser&#x202f;: déjà à jour</translation>
    </message>
    <message>
        <source>&amp;Thermostat</source>
        <translation>&amp;Thermostat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Tepore</source>
        <translation>À &amp;propos de Tepore</translation>
    </message>
    <message>
        <source>Choose a thermostat first</source>
        <translation>Choisissez d’abord un thermostat</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>&amp;Je m’absente…</translation>
    </message>
    <message>
        <source>&amp;Everything back to Automatic…</source>
        <translation>&amp;Tout remettre en Automatique…</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Tepore was updated to version %1</source>
        <translation>Tepore est passé à la version %1</translation>
    </message>
    <message>
        <source>What has changed is in the Help menu, too.</source>
        <translation>Les changements figurent aussi dans le menu Aide.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>O&amp;verview as</source>
        <translation>Vu&amp;e d’ensemble en</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Tr&amp;ier par</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ctivité</translation>
    </message>
    <message>
        <source>Thermostat %1</source>
        <comment>the first, the second …</comment>
        <translation>Thermostat %1</translation>
    </message>
    <message>
        <source>&amp;Automatic: a list above 8 thermostats</source>
        <translation>&amp;Automatique&#x202f;: une liste au-delà de 8 thermostats</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Fiches</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Refresh &amp;all: reading…</source>
        <translation>&amp;Tout actualiser&#x202f;: lecture en cours…</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Actualiser&#x202f;: lecture en cours…</translation>
    </message>
</context>
<context>
    <name>ModesPanel</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>what a screen reader calls the list of programs</comment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Date et heure de fin</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>boost for so long</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost de %n&#xa0;min</numerusform>
            <numerusform>Boost de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Arrêter le boost</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>until the next change, %1</source>
        <translation>jusqu’au prochain changement, %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>pendant %n&#xa0;h</numerusform>
            <numerusform>pendant %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>until a time…</source>
        <translation>jusqu’à l’heure choisie…</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new in Tepore</source>
        <translation>Nouveautés de Tepore</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me when the following happens, each at most once a day:</source>
        <translation>M’avertir dans les cas suivants, au plus une fois par jour chacun&#x202f;:</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>from</source>
        <comment>quiet hours from 22:00</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>quiet hours from 22:00 to 7:00</comment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <comment>its price in requests</comment>
        <translation>Actualiser (%1)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message numerus="yes">
        <source>Read %n thermostat(s) now (%n request(s))</source>
        <translation>
            <numerusform>Lire %n thermostat maintenant (%n requête)</numerusform>
            <numerusform>Lire %n thermostats maintenant (%n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Déjà à jour</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find thermostats</source>
        <translation>Rechercher des thermostats</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Names of thermostats and homes are looked through. What is hidden is found under View ▸ Homes and thermostats.</source>
        <translation>La recherche porte sur les noms des thermostats et des maisons. Ce qui est masqué se trouve sous Affichage ▸ Maisons et thermostats.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a home, why it shows no thermostats</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>what was looked for</comment>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n thermostat(s)</source>
        <comment>those found</comment>
        <translation>
            <numerusform>%1 sur %n thermostat</numerusform>
            <numerusform>%1 sur %n thermostats</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Only the list is sorted</source>
        <translation>Seule la liste est triée</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>The name stays on this computer. Leave it empty for the one it has at Legrand: %1</source>
        <translation>Le nom reste sur cet ordinateur. Laissez le champ vide pour reprendre celui de Legrand&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Remplacer le Client secret</translation>
    </message>
    <message>
        <source>Replace the subscription key</source>
        <translation>Remplacer la clé d’abonnement</translation>
    </message>
    <message>
        <source>Create a new secret on the portal, at your application, and enter it here. Tepore tries it at once; the old one stays until the new one has worked.</source>
        <translation>Créez un nouveau secret sur le portail, dans votre application, et saisissez-le ici. Tepore l’essaie aussitôt&#x202f;; l’ancien reste jusqu’à ce que le nouveau ait fonctionné.</translation>
    </message>
    <message>
        <source>The primary and the secondary key of your subscription both work; they are on your portal profile. Tepore tries the new one at once; the old one stays until it has worked.</source>
        <translation>La clé primaire et la clé secondaire de votre abonnement conviennent toutes deux&#x202f;; elles figurent dans votre profil du portail. Tepore essaie aussitôt la nouvelle&#x202f;; l’ancienne reste jusqu’à ce que la nouvelle ait fonctionné.</translation>
    </message>
    <message>
        <source>This uses none of today&apos;s requests.</source>
        <translation>Cela n’utilise aucune des requêtes du jour.</translation>
    </message>
    <message>
        <source>This uses one of about %1 requests left today, or two if the key is refused.</source>
        <translation>Cela utilise une des quelque %1 requêtes restantes aujourd’hui, ou deux si la clé est refusée.</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Nouveau Client secret</translation>
    </message>
    <message>
        <source>New subscription key</source>
        <translation>Nouvelle clé d’abonnement</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a field&apos;s name</comment>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message>
        <source>Enter the new secret first.</source>
        <translation>Saisissez d’abord le nouveau secret.</translation>
    </message>
    <message>
        <source>Enter the new key first.</source>
        <translation>Saisissez d’abord la nouvelle clé.</translation>
    </message>
    <message>
        <source>This is a client ID. What is wanted here is a different value.</source>
        <translation>C’est un Client ID. La valeur attendue ici est une autre.</translation>
    </message>
    <message>
        <source>This looks like a subscription key. The secret is a different value.</source>
        <translation>Cela ressemble à une clé d’abonnement. Le secret est une autre valeur.</translation>
    </message>
    <message>
        <source>Trying it with Legrand…</source>
        <translation>Essai auprès de Legrand…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is the whole report. It holds no secret, no name and no identifier of yours; nothing is sent anywhere by itself.</source>
        <translation>Voici le rapport complet. Il ne contient ni secret, ni nom, ni identifiant vous concernant&#x202f;; rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Impossible d’enregistrer le rapport&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>RequestMeter</name>
    <message>
        <source>Cloud requests</source>
        <translation>Requêtes cloud</translation>
    </message>
    <message>
        <source>No cloud requests left; new ones %1</source>
        <comment>a moment: 18:40, tomorrow 07:00</comment>
        <translation>Requêtes cloud épuisées&#x202f;; prochaines&#x202f;: %1</translation>
    </message>
    <message>
        <source>No cloud requests left; when there are new ones is not known yet</source>
        <translation>Requêtes cloud épuisées&#x202f;; on ne sait pas encore quand il y en aura de nouvelles</translation>
    </message>
    <message>
        <source>None left %1</source>
        <comment>until when</comment>
        <translation>Épuisées %1</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Épuisées</translation>
    </message>
    <message numerus="yes">
        <source>Reading pauses: %n request(s) are kept for you</source>
        <translation>
            <numerusform>Lecture en pause&#x202f;: %n requête est gardée pour vous</numerusform>
            <numerusform>Lecture en pause&#x202f;: %n requêtes sont gardées pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for you</source>
        <comment>cloud requests</comment>
        <translation>
            <numerusform>%n gardée pour vous</numerusform>
            <numerusform>%n gardées pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cloud requests</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Slowing down: next reading every %1</source>
        <comment>a duration</comment>
        <translation>Ralentissement&#x202f;: un relevé toutes les %1</translation>
    </message>
    <message>
        <source>Cloud requests: at least %1 of %2</source>
        <translation>Requêtes cloud&#x202f;: au moins %1 sur %2</translation>
    </message>
    <message>
        <source>Legrand allows %1 requests in 24 hours. At least %2 are used; %3 of them were counted here.</source>
        <translation>Legrand autorise %1 requêtes en 24 heures. Au moins %2 sont utilisées&#x202f;; %3 d’entre elles ont été comptées ici.</translation>
    </message>
    <message>
        <source>Reading slows down in time and leaves %1 for your own changes.</source>
        <translation>La lecture ralentit à temps et en laisse %1 pour vos propres réglages.</translation>
    </message>
    <message>
        <source>They cannot be written down on this computer, so that they are forgotten when Tepore ends.</source>
        <translation>Elles ne peuvent pas être notées sur cet ordinateur et seront oubliées à la fermeture de Tepore.</translation>
    </message>
    <message>
        <source>next reading %1</source>
        <translation>prochain relevé&#x202f;: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>reading, at a moment</comment>
        <translation>prochain&#x202f;: %1</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non notées</translation>
    </message>
    <message>
        <source>“At least”, because other programs on the same account use the same requests, and Tepore cannot see theirs.</source>
        <translation>«&#x202f;Au moins&#x202f;», car d’autres logiciels avec le même compte utilisent les mêmes requêtes, et Tepore ne voit pas les leurs.</translation>
    </message>
</context>
<context>
    <name>RoundChoice</name>
    <message>
        <source>Automatic: the program each followed last</source>
        <translation>Automatique&#x202f;: le dernier programme suivi par chacun</translation>
    </message>
    <message>
        <source>Off: nothing protects the home</source>
        <translation>Arrêt&#x202f;: rien ne protège la maison</translation>
    </message>
    <message>
        <source>Temperature for all</source>
        <translation>Température pour tous</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>until I change it</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message numerus="yes">
        <source>for %n h</source>
        <translation>
            <numerusform>pendant %n&#xa0;h</numerusform>
            <numerusform>pendant %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the boost</source>
        <translation>Durée du boost</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <translation>
            <numerusform>pendant %n min</numerusform>
            <numerusform>pendant %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Frost or heat protection</source>
        <translation>Hors-gel ou protection chaleur</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Going away</source>
        <translation>Je m’absente</translation>
    </message>
    <message>
        <source>The thermostats stay so until you switch them back: neither Legrand&apos;s service nor Tepore ends it by itself. Thermostat ▸ Everything back to Automatic does it, from wherever you are.</source>
        <translation>Les thermostats restent ainsi jusqu’à votre intervention&#x202f;: ni le service de Legrand ni Tepore n’y mettent fin. Thermostat ▸ Tout remettre en Automatique le fait, où que vous soyez.</translation>
    </message>
    <message>
        <source>Everything back to Automatic</source>
        <translation>Tout remettre en Automatique</translation>
    </message>
    <message>
        <source>Each thermostat follows the program it followed last.</source>
        <translation>Chaque thermostat suit le dernier programme qu’il a suivi.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir les réglages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler les réglages</translation>
    </message>
    <message>
        <source>The thermostats are set again.</source>
        <translation>Les thermostats sont réglés de nouveau.</translation>
    </message>
    <message>
        <source>The thermostats go back to what they were.</source>
        <translation>Les thermostats reviennent à leur état précédent.</translation>
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
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>not reachable at the last reading</source>
        <translation>injoignable au dernier relevé</translation>
    </message>
    <message>
        <source>already in Automatic</source>
        <translation>déjà en Automatique</translation>
    </message>
    <message numerus="yes">
        <source>Set %n thermostat(s)</source>
        <translation>
            <numerusform>Régler %n thermostat</numerusform>
            <numerusform>Régler %n thermostats</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sent. Each card says when its thermostat confirms.</source>
        <translation>
            <numerusform>Envoyés&#x202f;: %1 sur %n. La fiche du thermostat indique quand il confirme.</numerusform>
            <numerusform>Envoyés&#x202f;: %1 sur %n. Chaque fiche indique quand son thermostat confirme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry the %n that failed</source>
        <translation>
            <numerusform>Réessayer pour %n échec</numerusform>
            <numerusform>Réessayer pour %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not sure: %1</source>
        <comment>what is known</comment>
        <translation>incertain&#x202f;: %1</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <comment>why</comment>
        <translation>non modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <comment>why</comment>
        <translation>non envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>They are set one after the other, a second apart. Edit ▸ Undo takes all of it back.</source>
        <translation>Ils sont réglés l’un après l’autre, à une seconde d’intervalle. Édition ▸ Annuler revient sur le tout.</translation>
    </message>
    <message numerus="yes">
        <source>This will use about %n of some %1 requests left today: each change is read back.</source>
        <translation>
            <numerusform>Cela utilisera environ %n des quelque %1 requêtes restantes aujourd’hui&#x202f;: chaque réglage est relu.</numerusform>
            <numerusform>Cela utilisera environ %n des quelque %1 requêtes restantes aujourd’hui&#x202f;: chaque réglage est relu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where to keep the sign-in</source>
        <translation>Où conserver la session</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it safely.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés qui puisse la conserver en sûreté.</translation>
    </message>
    <message>
        <source>In a &amp;file that only you can read</source>
        <translation>Dans un &amp;fichier que personne d’autre ne peut lire</translation>
    </message>
    <message>
        <source>Nowhere: &amp;ask at every start</source>
        <translation>Nulle part&#x202f;: &amp;demander à chaque démarrage</translation>
    </message>
    <message>
        <source>A passphrase of your own locks the file; Tepore asks for it once at every start. If you forget it, you sign in again and nothing else is lost.</source>
        <translation>Une phrase secrète de votre choix verrouille le fichier&#x202f;; Tepore la demande une fois à chaque démarrage. Si vous l’oubliez, vous vous reconnectez et rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase &amp;once more</source>
        <translation>Phrase secrète, de &amp;nouveau</translation>
    </message>
    <message>
        <source>Nothing secret is stored. At every start you enter the client secret and the subscription key, and sign in in the browser.</source>
        <translation>Rien de secret n’est conservé. À chaque démarrage, vous saisissez le Client secret et la clé d’abonnement, et vous vous connectez dans le navigateur.</translation>
    </message>
    <message>
        <source>I have &amp;forgotten it…</source>
        <translation>Je l’ai &amp;oubliée…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>It opens the file with your sign-in, until Tepore is closed.</source>
        <translation>Elle ouvre le fichier de votre session, jusqu’à la fermeture de Tepore.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Garder dans un fichier</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message numerus="yes">
        <source>Please take at least %n character(s).</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère.</numerusform>
            <numerusform>Utilisez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Ce n’est pas la phrase secrète du fichier.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Impossible de lire le fichier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read now (%n request(s))</source>
        <translation>
            <numerusform>Lire maintenant (%n requête)</numerusform>
            <numerusform>Lire maintenant (%n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Already up to date</source>
        <translation>Déjà à jour</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>Masquer %n</numerusform>
            <numerusform>Masquer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1… (about %n request(s))</source>
        <comment>so many thermostats</comment>
        <translation>
            <numerusform>Régler %1… (environ %n requête)</numerusform>
            <numerusform>Régler %1… (environ %n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Settings – Tepore</source>
        <translation>Paramètres – Tepore</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Going to a thermostat</source>
        <translation>Aller à un thermostat</translation>
    </message>
    <message>
        <source>On a thermostat&apos;s card</source>
        <translation>Sur la fiche d’un thermostat</translation>
    </message>
    <message>
        <source>Warmer, cooler</source>
        <translation>Monter, baisser</translation>
    </message>
    <message>
        <source>Type a temperature</source>
        <translation>Saisir une température</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>To the next card</source>
        <translation>Aller à la fiche suivante</translation>
    </message>
    <message>
        <source>Take back what is not sent yet</source>
        <translation>Annuler ce qui n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Boost for 30, 60 or 90 minutes</source>
        <translation>Boost de 30, 60 ou 90 minutes</translation>
    </message>
    <message>
        <source>B, then 3, 6 or 9</source>
        <translation>B, puis 3, 6 ou 9</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Arrêter le boost</translation>
    </message>
    <message>
        <source>Shift+B</source>
        <translation>Maj+B</translation>
    </message>
    <message>
        <source>A key that works from every program: let the keyboard settings of your desktop run one of these, with your thermostat&apos;s name. Tepore itself takes no key away from other programs.</source>
        <translation>Une touche qui marche depuis tous les programmes&#x202f;: dans les réglages du clavier de votre bureau, faites exécuter l’une de ces commandes, avec le nom de votre thermostat. Tepore lui-même n’enlève aucune touche aux autres programmes.</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salon</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Homes and thermostats</source>
        <translation>Maisons et thermostats</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Tepore could not be started</source>
        <translation>Impossible de démarrer Tepore</translation>
    </message>
    <message>
        <source>It runs already and does not answer, or its folder cannot be written to: %1. Wait a moment, or end it, and start Tepore again.</source>
        <translation>Il est déjà lancé et ne répond pas, ou son dossier n’est pas accessible en écriture&#x202f;: %1. Attendez un moment ou arrêtez-le, puis redémarrez Tepore.</translation>
    </message>
    <message>
        <source>Its folder cannot be made: %1. Look who may write there, and whether the disk is full.</source>
        <translation>Impossible de créer son dossier&#x202f;: %1. Vérifiez qui peut y écrire et si le disque est plein.</translation>
    </message>
    <message>
        <source>The sample data could not be prepared. Look whether the disk is full, or install Tepore again.</source>
        <translation>Les données d’exemple n’ont pas pu être préparées. Vérifiez si le disque est plein, ou réinstallez Tepore.</translation>
    </message>
</context>
<context>
    <name>SumWords</name>
    <message numerus="yes">
        <source>%n heating</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n chauffe</numerusform>
            <numerusform>%n chauffent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooling</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n rafraîchit</numerusform>
            <numerusform>%n rafraîchissent</numerusform>
        </translation>
    </message>
    <message>
        <source>All idle</source>
        <translation>Tous au repos</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n au repos</numerusform>
            <numerusform>%n au repos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>a temperature</comment>
        <translation>%1 en moyenne</translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n injoignable</numerusform>
            <numerusform>%n injoignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old reading(s)</source>
        <translation>
            <numerusform>%n ancien relevé</numerusform>
            <numerusform>%n anciens relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n pas encore lu</numerusform>
            <numerusform>%n pas encore lus</numerusform>
        </translation>
    </message>
    <message>
        <source>coldest %1, %2</source>
        <comment>a temperature, a thermostat</comment>
        <translation>minimum %1, %2</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a thermostat or page</source>
        <translation>Aller à un thermostat ou à une page</translation>
    </message>
    <message>
        <source>A thermostat, a home, a page…</source>
        <translation>Un thermostat, une maison, une page…</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Esc leaves.</source>
        <comment>what was looked for</comment>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;». Échap pour quitter.</translation>
    </message>
</context>
<context>
    <name>TemperatureDial</name>
    <message>
        <source>Set to</source>
        <translation>Consigne</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>Please enter a temperature between %1 and %2.</source>
        <translation>Saisissez une température entre %1 et %2.</translation>
    </message>
</context>
<context>
    <name>TerminalErrand</name>
    <message>
        <source>“%1” could be any of: %2. Type more of the name.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner&#x202f;: %2. Tapez une plus longue partie du nom.</translation>
    </message>
    <message>
        <source>no thermostat is known yet. “tepore status --refresh” asks for them.</source>
        <translation>aucun thermostat n’est encore connu. «&#x202f;tepore status --refresh&#x202f;» les demande.</translation>
    </message>
    <message>
        <source>there is no thermostat “%1”. There are: %2.</source>
        <translation>il n’y a pas de thermostat «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>name one thermostat; a name with spaces goes between quotes.</source>
        <translation>indiquez un seul thermostat&#x202f;; un nom avec des espaces se met entre guillemets.</translation>
    </message>
    <message>
        <source>--boost takes 30, 60 or 90 minutes, and not “%1”.</source>
        <translation>--boost attend 30, 60 ou 90 minutes, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a program&apos;s name, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no program of %1 is known by name. Give its number.</source>
        <translation>aucun programme de %1 n’est connu par son nom. Indiquez son numéro.</translation>
    </message>
    <message>
        <source>there is no program “%1”. There are: %2.</source>
        <translation>il n’y a pas de programme «&#x202f;%1&#x202f;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--to takes a temperature between %1 and %2, and not “%3”.</source>
        <translation>--to attend une température comprise entre %1 et %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no set point now. Give one with --to.</source>
        <translation>%1 n’a pas de consigne actuellement. Indiquez-en une avec --to.</translation>
    </message>
    <message>
        <source>only one of --until and --for can be said.</source>
        <translation>on ne peut indiquer que --until ou --for, pas les deux.</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90m, 2h or 1h30m, and not “%1”.</source>
        <translation>--for attend une durée comme 90m, 2h ou 1h30m, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--until takes a time such as 22:30, 2026-12-24T18:00 or “changed”, and not “%1”.</source>
        <translation>--until attend une heure comme 22:30, 2026-12-24T18:00 ou «&#x202f;changed&#x202f;», et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--until %1 is over already.</source>
        <translation>--until %1 est déjà passé.</translation>
    </message>
    <message>
        <source>a day is written as 2026-11-01, and not “%1”.</source>
        <translation>un jour s’écrit sous la forme 2026-11-01, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>say --csv: there is no other form.</source>
        <translation>indiquez --csv&#x202f;: il n’y a pas d’autre format.</translation>
    </message>
    <message>
        <source>say what to set: --to, --warmer, --cooler, --boost, --auto, --off or --protect.</source>
        <translation>indiquez le réglage&#x202f;: --to, --warmer, --cooler, --boost, --auto, --off ou --protect.</translation>
    </message>
    <message>
        <source>only one of --to, --warmer, --cooler, --boost, --auto, --off and --protect can be set.</source>
        <translation>on ne peut indiquer qu’un seul réglage parmi --to, --warmer, --cooler, --boost, --auto, --off et --protect.</translation>
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
        <translation>Afficher les derniers relevés et leur âge&#x202f;; aucune requête n’est faite.</translation>
    </message>
    <message>
        <source>THERMOSTAT</source>
        <translation>THERMOSTAT</translation>
    </message>
    <message>
        <source>Set a thermostat, and wait until it was read back.</source>
        <translation>Régler un thermostat, et attendre qu’il soit relu.</translation>
    </message>
    <message>
        <source>--csv [THERMOSTAT…]</source>
        <translation>--csv [THERMOSTAT…]</translation>
    </message>
    <message>
        <source>Write the kept readings as CSV; no request is made.</source>
        <translation>Écrire les relevés conservés en CSV&#x202f;; aucune requête n’est faite.</translation>
    </message>
    <message>
        <source>For programs: see the manual page.</source>
        <translation>Pour d’autres logiciels&#x202f;: voir la page de manuel.</translation>
    </message>
    <message>
        <source>Read anew first: one request for each thermostat.</source>
        <translation>Relire d’abord&#x202f;: une requête par thermostat.</translation>
    </message>
    <message>
        <source>Only the names, a line each.</source>
        <translation>Seulement les noms, un par ligne.</translation>
    </message>
    <message>
        <source>TEMPERATURE</source>
        <translation>TEMPÉRATURE</translation>
    </message>
    <message>
        <source>By hand, to this: 21.5 or 21,5.</source>
        <translation>En Manuel, à cette température&#x202f;: 21.5 ou 21,5.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>set: by hand until 22:30, 2026-12-24T18:00 or “changed”. history: until that day, and with it.</source>
        <translation>set&#x202f;: en Manuel jusqu’à 22:30, 2026-12-24T18:00 ou «&#x202f;changed&#x202f;». history&#x202f;: jusqu’à ce jour inclus.</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>By hand for 90m, 2h or 1h30m.</source>
        <translation>En Manuel pendant 90m, 2h ou 1h30m.</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTES</translation>
    </message>
    <message>
        <source>Full power for 30, 60 or 90 minutes.</source>
        <translation>Pleine puissance pendant 30, 60 ou 90 minutes.</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>By a program, by its name or number; else by the last one.</source>
        <translation>Selon un programme, par son nom ou son numéro&#x202f;; sinon, selon le dernier.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Arrêt.</translation>
    </message>
    <message>
        <source>Frost protection, or heat protection.</source>
        <translation>Hors-gel, ou protection chaleur.</translation>
    </message>
    <message>
        <source>End once the cloud has taken it.</source>
        <translation>Terminer dès que le cloud l’a accepté.</translation>
    </message>
    <message>
        <source>As CSV; there is no other form.</source>
        <translation>En CSV&#x202f;; il n’y a pas d’autre format.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>From that day on, 2026-11-01; else all.</source>
        <translation>À partir de ce jour, 2026-11-01&#x202f;; sinon, tout.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Into this file, instead of the terminal.</source>
        <translation>Dans ce fichier, au lieu du terminal.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>The profile in this folder.</source>
        <translation>Le profil de ce dossier.</translation>
    </message>
    <message>
        <source>On sample data.</source>
        <translation>Avec des données d’exemple.</translation>
    </message>
    <message>
        <source>Sign in here instead.</source>
        <translation>Se connecter plutôt ici.</translation>
    </message>
    <message>
        <source>Ask here instead.</source>
        <translation>Adresser plutôt les requêtes ici.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>there is no command “%1”. “tepore --help” lists them.</source>
        <translation>il n’y a pas de commande «&#x202f;%1&#x202f;». «&#x202f;tepore --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>there is no option “%1”. “tepore --help” lists them.</source>
        <translation>il n’y a pas d’option «&#x202f;%1&#x202f;». «&#x202f;tepore --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>“--%1” takes no value.</source>
        <translation>«&#x202f;--%1&#x202f;» n’attend pas de valeur.</translation>
    </message>
    <message>
        <source>“--%1” needs a value.</source>
        <translation>«&#x202f;--%1&#x202f;» attend une valeur.</translation>
    </message>
    <message>
        <source>“--%1” was given twice.</source>
        <translation>«&#x202f;--%1&#x202f;» a été indiqué deux fois.</translation>
    </message>
    <message>
        <source>no command was given. “tepore --help” lists them.</source>
        <translation>aucune commande n’a été indiquée. «&#x202f;tepore --help&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>“--%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>«&#x202f;--%1&#x202f;» ne va pas avec «&#x202f;%2&#x202f;». «&#x202f;tepore %2 --help&#x202f;» indique ce qui convient.</translation>
    </message>
    <message>
        <source>Look for what is wrong; no request is made.</source>
        <translation>Chercher ce qui ne va pas&#x202f;; aucune requête.</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”. “tepore %2 --help” lists what does.</source>
        <translation>«&#x202f;%1&#x202f;» ne va pas avec «&#x202f;%2&#x202f;». «&#x202f;tepore %2 --help&#x202f;» indique ce qui convient.</translation>
    </message>
    <message>
        <source>Warmer by one step, as “+” in the window.</source>
        <translation>Monter d’un cran, comme «&#x202f;+&#x202f;» dans la fenêtre.</translation>
    </message>
    <message>
        <source>Cooler by one step, as “−” in the window.</source>
        <translation>Baisser d’un cran, comme «&#x202f;−&#x202f;» dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>TerminalWords</name>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1, consigne %2</translation>
    </message>
    <message>
        <source>The last readings that are kept; no request was made. “tepore status --refresh” reads anew.</source>
        <translation>Derniers relevés conservés&#x202f;; aucune requête n’a été faite. «&#x202f;tepore status --refresh&#x202f;» relit.</translation>
    </message>
    <message>
        <source>Read less than a minute ago; no request was made.</source>
        <translation>Lu il y a moins d’une minute&#x202f;; aucune requête n’a été faite.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made, %1 of 500 left in these 24 hours.</source>
        <translation>
            <numerusform>%n requête faite, il en reste %1 sur 500 pour ces 24 heures.</numerusform>
            <numerusform>%n requêtes faites, il en reste %1 sur 500 pour ces 24 heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: another change took its place before it was confirmed. “tepore status” shows what was read last.</source>
        <translation>%1&#x202f;: un autre réglage l’a remplacé avant sa confirmation. «&#x202f;tepore status&#x202f;» affiche le dernier relevé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thermostat, what became of its change</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>it was interrupted. “tepore status --refresh” shows what holds now.</source>
        <translation>la commande a été interrompue. «&#x202f;tepore status --refresh&#x202f;» affiche l’état actuel.</translation>
    </message>
    <message>
        <source>%1. Open Tepore: it leads through it.</source>
        <comment>what is wrong</comment>
        <translation>%1. Ouvrez Tepore&#x202f;: il vous guidera.</translation>
    </message>
    <message>
        <source>%1. Try again later.</source>
        <comment>what is wrong</comment>
        <translation>%1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1. Try again.</source>
        <comment>what is wrong</comment>
        <translation>%1. Réessayez.</translation>
    </message>
    <message>
        <source>the history cannot be read: %1. “tepore” shows more about it.</source>
        <translation>impossible de lire l’historique&#x202f;: %1. «&#x202f;tepore&#x202f;» en dit davantage.</translation>
    </message>
    <message>
        <source>the file cannot be written: %1. Choose another with --output.</source>
        <translation>impossible d’écrire le fichier&#x202f;: %1. Choisissez-en un autre avec --output.</translation>
    </message>
    <message>
        <source>no account is linked here. Open Tepore and link your thermostats, or name the profile with --profile.</source>
        <translation>aucun compte n’est associé ici. Ouvrez Tepore et associez vos thermostats, ou indiquez le profil avec --profile.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) written.</source>
        <translation>
            <numerusform>%n relevé écrit.</numerusform>
            <numerusform>%n relevés écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was read yet. “tepore status --refresh” does it.</source>
        <translation>rien n’a encore été lu. «&#x202f;tepore status --refresh&#x202f;» s’en charge.</translation>
    </message>
    <message>
        <source>the sample data could not be prepared.</source>
        <translation>les données d’exemple n’ont pas pu être préparées.</translation>
    </message>
    <message>
        <source>Tepore runs with this profile and does not answer, or the profile&apos;s folder cannot be written to. Nothing was changed; close Tepore and try again.</source>
        <translation>Tepore fonctionne avec ce profil et ne répond pas, ou il est impossible d’écrire dans le dossier du profil. Rien n’a été modifié&#x202f;; fermez Tepore et réessayez.</translation>
    </message>
    <message>
        <source>Tepore ended before it was known what became of it. “tepore status --refresh” shows it.</source>
        <translation>Tepore s’est arrêté avant que l’issue soit connue. «&#x202f;tepore status --refresh&#x202f;» l’affiche.</translation>
    </message>
    <message>
        <source>%1. Your sign-in is kept there; try again when it does.</source>
        <comment>the keyring does not answer</comment>
        <translation>%1. Votre connexion y est conservée&#x202f;; réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>%1. Look at the proxy in Tepore&apos;s settings.</source>
        <comment>what is wrong</comment>
        <translation>%1. Vérifiez le proxy dans les paramètres de Tepore.</translation>
    </message>
    <message>
        <source>%1: nothing was changed. %2</source>
        <comment>a thermostat, why</comment>
        <translation>%1&#x202f;: rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
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
        <translation>Monter de %1, %2</translation>
    </message>
    <message>
        <source>Cooler by %1, %2</source>
        <translation>Baisser de %1, %2</translation>
    </message>
    <message>
        <source>Mode, %1</source>
        <translation>Mode, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, thermostat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Température %1</translation>
    </message>
    <message>
        <source>Temperature unknown</source>
        <translation>Température inconnue</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Humidité %1</translation>
    </message>
    <message>
        <source>Humidity unknown</source>
        <translation>Humidité inconnue</translation>
    </message>
    <message>
        <source>Waiting for the first reading</source>
        <translation>En attente du premier relevé</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Read now (%1)</source>
        <comment>its price in requests</comment>
        <translation>Lire maintenant (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Read this thermostat now (%n request(s))</source>
        <translation>
            <numerusform>Lire ce thermostat maintenant (%n requête)</numerusform>
            <numerusform>Lire ce thermostat maintenant (%n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Consigne %1</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Monter de %1</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Baisser de %1</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Choisissez d’abord Automatique ou Manuel</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Allumer…</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Mode…</translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Arrêter le boost</translation>
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
        <translation>Thermostats</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>First choose Automatic or Manual</source>
        <translation>Choisissez d’abord Automatique ou Manuel</translation>
    </message>
    <message>
        <source>Warmer by %1</source>
        <translation>Monter de %1</translation>
    </message>
    <message>
        <source>Cooler by %1</source>
        <translation>Baisser de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what becomes of a command</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ThermostatMenu</name>
    <message>
        <source>&amp;Warmer by %1</source>
        <translation>&amp;Monter de %1</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>&amp;Baisser de %1</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <translation>Automatique · %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message numerus="yes">
        <source>Manual, %1 for %n h</source>
        <translation>
            <numerusform>Manuel, %1 pendant %n&#xa0;h</numerusform>
            <numerusform>Manuel, %1 pendant %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Manual, %1 until I change it</source>
        <translation>Manuel, %1 jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message numerus="yes">
        <source>Boost for %n min</source>
        <translation>
            <numerusform>Boost de %n&#xa0;min</numerusform>
            <numerusform>Boost de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop boost</source>
        <translation>Arrêter le boost</translation>
    </message>
    <message>
        <source>Manual, %1 %2</source>
        <comment>a temperature, until when</comment>
        <translation>Manuel, %1 %2</translation>
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
        <translation>En attente du premier relevé</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurée</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Relevé</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>minimum–maximum</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>set</source>
        <translation>consigne</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>chauffage</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>rafraîchissement</translation>
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
        <translation>Changer la fin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, what it was set to</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>&amp;Ouvrir Tepore</translation>
    </message>
    <message>
        <source>No thermostats yet</source>
        <translation>Pas encore de thermostat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thermostat, reading</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>thermostats</comment>
        <translation>
            <numerusform>%n autre…</numerusform>
            <numerusform>%n autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Warmer by %1</source>
        <translation>&amp;Monter de %1</translation>
    </message>
    <message>
        <source>&amp;Cooler by %1</source>
        <translation>&amp;Baisser de %1</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>Warmer by 0.5, thermostat, temperature</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>Boo&amp;st</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>Mo&amp;de</translation>
    </message>
    <message>
        <source>Going awa&amp;y…</source>
        <translation>&amp;Je m’absente…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Refresh now (%n request(s))</source>
        <translation>
            <numerusform>&amp;Actualiser maintenant (%n requête)</numerusform>
            <numerusform>&amp;Actualiser maintenant (%n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh: already up to date</source>
        <translation>&amp;Actualiser&#x202f;: déjà à jour</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh: reading…</source>
        <translation>&amp;Actualiser&#x202f;: lecture en cours…</translation>
    </message>
</context>
<context>
    <name>UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: not possible, changed elsewhere since</source>
        <translation>&amp;Annuler&#x202f;: impossible, modifié ailleurs entre-temps</translation>
    </message>
    <message>
        <source>&amp;Undo: not now (%1)</source>
        <comment>why</comment>
        <translation>&amp;Annuler&#x202f;: pas maintenant (%1)</translation>
    </message>
    <message>
        <source>&amp;Redo: not now (%1)</source>
        <comment>why</comment>
        <translation>&amp;Rétablir&#x202f;: pas maintenant (%1)</translation>
    </message>
    <message>
        <source>&amp;Undo: do not send %1 to %2</source>
        <comment>a setting, a thermostat</comment>
        <translation>&amp;Annuler&#x202f;: ne pas envoyer %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: set %1 thermostats again (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Rétablir&#x202f;: régler de nouveau %1 thermostats (environ %n requête)</numerusform>
            <numerusform>&amp;Rétablir&#x202f;: régler de nouveau %1 thermostats (environ %n requêtes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: %1 thermostats back to what they were (about %n request(s))</source>
        <comment>several</comment>
        <translation>
            <numerusform>&amp;Annuler&#x202f;: %1 thermostats comme avant (environ %n requête)</numerusform>
            <numerusform>&amp;Annuler&#x202f;: %1 thermostats comme avant (environ %n requêtes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo: %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Rétablir&#x202f;: %1, %2 (environ %n requête)</numerusform>
            <numerusform>&amp;Rétablir&#x202f;: %1, %2 (environ %n requêtes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: back to %1, %2 (about %n request(s))</source>
        <comment>a setting, a thermostat</comment>
        <translation>
            <numerusform>&amp;Annuler&#x202f;: retour à %1, %2 (environ %n requête)</numerusform>
            <numerusform>&amp;Annuler&#x202f;: retour à %1, %2 (environ %n requêtes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlinkDialog</name>
    <message>
        <source>Unlink this account</source>
        <translation>Dissocier ce compte</translation>
    </message>
    <message>
        <source>Unlink this account?</source>
        <translation>Dissocier ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>Tepore forgets the sign-in and the four values: client ID, client secret, subscription key and Reply URL. To link again you need them once more.</source>
        <translation>Tepore oublie la session et les quatre valeurs&#x202f;: Client ID, Client secret, clé d’abonnement et Reply URL. Pour une nouvelle association, il vous les faudra de nouveau.</translation>
    </message>
    <message>
        <source>The count of today&apos;s requests stays, because Legrand goes on counting them.</source>
        <translation>Le décompte des requêtes du jour est conservé, car Legrand continue de les compter.</translation>
    </message>
    <message>
        <source>Legrand is not told of this. To withdraw the permission too, use your account&apos;s pages at Legrand, or switch off Account ▸ Third-party access in the phone app “Thermostat”: that shuts out every other program as well.</source>
        <translation>Legrand n’en est pas informé. Pour retirer aussi l’autorisation, utilisez les pages de votre compte chez Legrand, ou désactivez Compte ▸ Accès tiers dans l’appli mobile «&#x202f;Thermostat&#x202f;»&#x202f;: cela exclut également tous les autres logiciels.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Dissocier</translation>
    </message>
    <message>
        <source>&amp;Keep the readings and their history</source>
        <translation>&amp;Conserver les relevés et leur historique</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Heat protection</source>
        <translation>Protection chaleur</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Hors-gel</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Mode inconnu</translation>
    </message>
    <message>
        <source>Unknown mode “%1”</source>
        <translation>Mode inconnu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Was idle</source>
        <translation>Était au repos</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Was cooling</source>
        <translation>Rafraîchissait</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Rafraîchit</translation>
    </message>
    <message>
        <source>Was heating</source>
        <translation>Chauffait</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffe</translation>
    </message>
    <message>
        <source>Was running</source>
        <translation>Était en marche</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>built-in program</source>
        <translation>programme intégré</translation>
    </message>
    <message>
        <source>program %1</source>
        <translation>programme %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 left)</source>
        <comment>what, until when, a duration</comment>
        <translation>%1 %2 (encore %3)</translation>
    </message>
    <message>
        <source>%1 – then back to %2</source>
        <comment>Boost until a time – then back to a mode</comment>
        <translation>%1 – puis de nouveau %2</translation>
    </message>
    <message>
        <source>%1, next change %2</source>
        <translation>%1, changement %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, until when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 until changed</source>
        <translation>%1 jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Pas encore de relevé</translation>
    </message>
    <message>
        <source>Old reading, %1</source>
        <translation>Ancien relevé, %1</translation>
    </message>
    <message>
        <source>%1 – sending in a moment</source>
        <translation>%1 – envoi dans un instant</translation>
    </message>
    <message numerus="yes">
        <source>Someone is using the thermostat&apos;s screen. Sending %1 again in %n s</source>
        <translation>
            <numerusform>Quelqu’un utilise l’écran du thermostat. Nouvel envoi de %1 dans %n&#xa0;s</numerusform>
            <numerusform>Quelqu’un utilise l’écran du thermostat. Nouvel envoi de %1 dans %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>Envoi&#x202f;: %1…</translation>
    </message>
    <message>
        <source>Sent %1, the thermostat does not show it yet</source>
        <translation>Envoyé à %1, le thermostat ne l’affiche pas encore</translation>
    </message>
    <message>
        <source>Sent %1 · waiting for the thermostat</source>
        <translation>Envoyé à %1 · en attente du thermostat</translation>
    </message>
    <message>
        <source>Confirmed %1 · %2, rounded by the thermostat</source>
        <translation>Confirmé à %1 · %2, arrondi par le thermostat</translation>
    </message>
    <message>
        <source>Confirmed %1 · %2</source>
        <translation>Confirmé à %1 · %2</translation>
    </message>
    <message>
        <source>Not sure that “%1” arrived: %2</source>
        <translation>Il n’est pas sûr que «&#x202f;%1&#x202f;» soit arrivé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sent %1, not confirmed yet: %2</source>
        <translation>Envoyé à %1, pas encore confirmé&#x202f;: %2</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. It may take half degrees only.</source>
        <translation>Demandé&#x202f;: %1&#x202f;; le thermostat indique&#x202f;: %2. Il n’accepte peut-être que des demi-degrés.</translation>
    </message>
    <message>
        <source>You asked for %1, the thermostat reports %2. Changed on the wall or by the program?</source>
        <translation>Demandé&#x202f;: %1&#x202f;; le thermostat indique&#x202f;: %2. Modifié sur place ou par le programme&#x202f;?</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>pas encore de relevé</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>a temperature, an age</comment>
        <translation>dernier relevé %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>heating, to a temperature</comment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>humidity %1</source>
        <translation>humidité %1</translation>
    </message>
    <message>
        <source>%1, set to %2</source>
        <comment>heating, set to a temperature</comment>
        <translation>%1, consigne %2</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>America</source>
        <translation>Amérique</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlantique</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Indian Ocean</source>
        <translation>Océan Indien</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pacifique</translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s)</source>
        <comment>a time zone</comment>
        <translation>%1 (de cet ordinateur)</translation>
    </message>
    <message>
        <source>Rome</source>
        <comment>the city</comment>
        <translation>Rome</translation>
    </message>
</context>
<context>
    <name>ZoneQuestion</name>
    <message>
        <source>Is your home still in the time zone of %1?</source>
        <comment>a city</comment>
        <translation>Votre maison est-elle toujours dans le fuseau horaire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Is “%1” still in the time zone of %2?</source>
        <comment>a home, a city</comment>
        <translation>La maison «&#x202f;%1&#x202f;» est-elle toujours dans le fuseau horaire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>This computer now goes by the time of %1. When a setting ends is told to the thermostats in the home&apos;s own time; nothing changes unless you say so.</source>
        <comment>a city</comment>
        <translation>Cet ordinateur suit maintenant le fuseau horaire «&#x202f;%1&#x202f;». La fin d’un réglage est indiquée aux thermostats à l’heure de la maison&#x202f;; rien ne change sans votre accord.</translation>
    </message>
    <message>
        <source>No, it moved here</source>
        <comment>the home</comment>
        <translation>Non, elle est désormais ici</translation>
    </message>
</context>
</TS>
