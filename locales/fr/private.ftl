### Ce qu’une personne écrit reste à elle.

## Verrouiller

screen-lock = Verrouillé
lock-now = Verrouiller
lock-title = Votre plan est verrouillé
lock-lead = Tapez votre phrase de passe pour ouvrir votre plan, votre classeur, vos réponses et vos pages enregistrées.
lock-open = Ouvrir
lock-read = Lire les guides sans l’ouvrir
saved-open-locked = Ouvrir mes pages enregistrées
lock-waits =
    { $seconds ->
        [one] Vous pourrez réessayer dans { $seconds } seconde.
       *[other] Vous pourrez réessayer dans { $seconds } secondes.
    }
lock-forgotten = J’ai oublié ma phrase de passe
lock-forgotten-text = Sans elle, personne ne peut ouvrir votre plan ni votre classeur, pas même les auteurs de Portage. Vous pouvez supprimer ce qui est verrouillé et recommencer. Les guides et les services restent.
passphrase-field = Phrase de passe
passphrase-show = Montrer ce que je tape
passphrase-empty = Tapez d’abord votre phrase de passe.

## Réglages

private-title = Vie privée
private-text = Vos réponses, votre plan, votre classeur et vos pages enregistrées sont chiffrés sur cet appareil.
kept-none = Vous n’avez encore rien écrit.
kept-keychain = La clé est dans le trousseau de cet appareil. Quiconque a ouvert une session à votre nom peut ouvrir vos données; personne d’autre.
kept-passphrase = Seule votre phrase de passe les ouvre.
kept-file = La clé se trouve dans un fichier à côté de vos données. Une copie des données seules est illisible, mais quiconque a ouvert une session à votre nom sur cet appareil peut les ouvrir. Une phrase de passe l’empêche.
kept-memory = Rien n’est conservé : quand Portage se ferme, ce que vous avez écrit disparaît.
keychain-use = Garder la clé dans le trousseau
keychain-used = La clé est maintenant dans le trousseau de cet appareil.
passphrase-set = Choisir une phrase de passe
passphrase-change = Changer la phrase de passe
passphrase-remove = Retirer la phrase de passe
passphrase-present = Phrase de passe actuelle
passphrase-new = Nouvelle phrase de passe
passphrase-hint = Au moins 8 caractères, dans n’importe quelle écriture. Cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
passphrase-warning = Si vous l’oubliez, personne ne pourra ouvrir ce que vous avez écrit. Notez-la et gardez le papier en lieu sûr, loin de cet appareil.
passphrase-save = Enregistrer la phrase de passe
passphrase-was-set = Votre phrase de passe est choisie. Portage la demandera au prochain démarrage.
passphrase-was-changed = Votre phrase de passe est changée.
passphrase-was-removed = Votre phrase de passe est retirée. Portage ne la demandera plus.
lock-after = Verrouiller de lui-même quand personne n’y touche pendant
lock-after-never = Jamais
lock-after-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## Copies de secours

backups-title = Copies de secours
backups-text = Au premier changement d’une journée, Portage garde une copie de ce qu’il y avait la veille : les 7 derniers jours, et une copie pour chacune des 4 dernières semaines et chacun des 6 derniers mois. Les copies sont chiffrées aussi. Elles sont sur cet appareil : s’il est perdu, elles n’aident pas.
backups-none = Il n’y a pas encore de copie.
backup-kind-daily = Copie du jour
backup-kind-before-restore = Ce qu’il y avait avant qu’une copie soit remise
backup-kind-before-upgrade = Avant une nouvelle version de Portage
backup-line = { $when }, { $size }
backup-restore = Remettre
backup-restore-of = Remettre la copie du { $when }
backup-restore-title = Remettre cette copie?
backup-restore-text = Votre plan, votre classeur, vos réponses et vos pages enregistrées redeviennent ce qu’ils étaient le { $when }. Ce qu’il y a maintenant est gardé en copie : vous pourrez y revenir.
backup-restored = La copie du { $when } est remise en place.
backup-not-made = La copie d’aujourd’hui n’a pas pu être faite :

## Tout supprimer

erase-title = Tout supprimer
erase-text = Enlève tout ce que vous avez écrit : vos réponses, votre plan, votre classeur, vos pages enregistrées, les copies de secours et la clé. Les guides et les services restent.
erase-start = Tout supprimer
erase-question = Supprimer tout ce que vous avez écrit?
erase-promise = C’est définitif. La clé part en premier : sans elle, ce qui peut rester sur le disque est illisible. Les fichiers sont écrasés avant d’être supprimés, mais un disque SSD, ou une sauvegarde de tout l’appareil, peut garder d’anciens octets qu’aucun programme n’atteint.
erase-promise-file = Votre clé se trouvait dans un fichier : d’anciens octets de la clé pourraient en faire partie. Si vous donnez cet appareil, faites aussi effacer tout le disque.
erase-saved-files = Les fichiers de calendrier, les tableaux, les fichiers à transmettre et les impressions que vous avez enregistrés restent là où ils sont. Supprimez-les vous-même.
erase-settings = Oublier aussi mes réglages : langue, apparence, et d’où viennent les mises à jour
erase-confirm = Supprimer
erase-done = Tout ce que vous avez écrit est supprimé.
erase-key-left = Tout ce que vous avez écrit est supprimé. Le trousseau de cet appareil n’a pas répondu et a encore la clé, qui n’ouvre plus rien. Vous pouvez y supprimer l’entrée org.portage.desktop.

## Problèmes

problem-locked = Votre plan est verrouillé.
    .safe = Rien n’est perdu. Les guides et les services peuvent être lus.
    .todo = Ouvrez-le avec votre phrase de passe.
problem-passphrase-wrong = Ce n’est pas la phrase de passe.
    .safe = Rien n’a changé.
    .todo = Vérifiez les majuscules et la langue du clavier, puis réessayez. Le prochain essai est possible dans { $seconds } s.
problem-passphrase-too-soon = Après une phrase de passe erronée, l’essai suivant attend un peu.
    .safe = Rien n’a changé et rien n’est perdu.
    .todo = Réessayez dans { $seconds } s.
problem-passphrase-short = Cette phrase de passe est trop courte.
    .safe = Rien n’a changé.
    .todo = Choisissez-en une d’au moins { $least } caractères.
problem-passphrase-long = Cette phrase de passe est trop longue.
    .safe = Rien n’a changé.
    .todo = Choisissez-en une d’au plus { $most } caractères.
problem-passphrase-none = Aucune phrase de passe n’est choisie.
    .safe = Rien n’a changé.
    .todo = Choisissez d’abord une phrase de passe dans les réglages, sous « Vie privée ».
problem-keychain-silent = Le trousseau de cet appareil ne répond pas. Il a la clé de votre plan.
    .safe = Rien n’est perdu. Les guides et les services peuvent être lus.
    .todo = Ouvrez le trousseau de cet appareil s’il demande son mot de passe, puis réessayez.
problem-keychain-lost = Le trousseau de cet appareil n’a plus la clé de votre plan.
    .safe = Vos données n’ont pas changé, mais elles ne s’ouvrent pas sans la clé.
    .todo = Si vous avez restauré ou changé le trousseau, remettez-y l’entrée org.portage.desktop. Sinon, supprimez tout dans les réglages et recommencez.
problem-backup-missing = Cette copie n’est plus là.
    .safe = Vos données n’ont pas changé.
    .todo = Choisissez une autre copie dans la liste.
problem-session-in-memory = Dans cette session, rien n’est conservé.
    .safe = Rien n’a changé.
    .todo = Quand Portage se ferme, ce que vous avez écrit disparaît de lui-même.
