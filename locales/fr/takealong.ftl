## À emporter : calendrier, papier, téléphone, transmission

take-along = À emporter
take-back = Retour
take-calendar = Un fichier de calendrier
take-calendar-text = Vos dates, dans le calendrier de votre téléphone ou ordinateur
take-print = Imprimer ou PDF
take-print-text = Plan, documents, biens, réponses enregistrées, ou tout le classeur
take-phone = Sur un téléphone
take-phone-text = Les prochaines tâches en texte simple, par l’appareil photo
take-give = Un fichier à transmettre
take-give-text = Pour un autre appareil avec Portage, ou pour votre conseillère
take-open = Ouvrir un fichier transmis
take-open-text = Choisissez ce que vous en prenez

calendar-lead = Ouvrez le fichier avec votre calendrier. Si vous l’écrivez de nouveau plus tard, les dates se déplacent sans se répéter.
calendar-nothing = Aucune tâche ouverte n’a encore de date. Dites quand vous arrivez, ou donnez à une tâche votre propre date.
calendar-which = Quelles dates
calendar-all =
    { $count ->
        [one] { $count } tâche ou rendez-vous avec une date
       *[other] Les { $count } tâches et rendez-vous avec une date
    }
calendar-chosen = Seulement ceux que je choisis
calendar-save = Enregistrer le fichier de calendrier
calendar-written = Le fichier de calendrier est écrit. Il n’est pas chiffré : qui l’a peut le lire.

screen-print = Imprimer
print-lead = Vous voyez d’abord les feuilles, puis vous les imprimez ou les enregistrez en PDF.
print-plan = Mon plan
print-documents = Mes documents
print-goods = Mes biens, pour la douane
print-results = Mes réponses enregistrées
print-results-note = Ces réponses ne sont pas des décisions. Seul l’organisme responsable décide.
print-binder = Tout mon classeur
print-see = Imprimer…
print-hint =
    { $count ->
        [one] { $count } feuille
       *[other] { $count } feuilles
    }
paper-title = Papier
paper-letter = Lettre (Canada)
paper-a4 = A4
print-page = Feuille { $n } de { $total }
print-made = Imprimé le { $date }
print-way = La même page dans Portage : tapez ceci dans la recherche :
print-earlier =
    { $count ->
        [one] { $count } tâche ouverte d’une étape passée n’est pas sur papier. Elle est dans Portage, à la fin du plan.
       *[other] { $count } tâches ouvertes d’étapes passées ne sont pas sur papier. Elles sont dans Portage, à la fin du plan.
    }
print-other-language = Certains textes sont en { $language }, faute de traduction.
print-name = Nom
print-signature = Signature
print-day = Date
print-papers = À apporter : { $papers }

phone-lead = Tenez l’appareil photo d’un téléphone devant ce code. Le téléphone montre les dix prochaines tâches en texte ; il n’a besoin ni de Portage ni de connexion.
phone-code = Code avec les dix prochaines tâches
phone-content = Ce que contient le code

give-lead = Le fichier contient ce que vous choisissez. Il est chiffré, et seule la phrase secrète l’ouvre.
give-nothing = Il n’y a encore rien à transmettre.
give-what = Ce qu’il contient
give-no-files = Les numérisations jointes restent ici. Transmettez-les à part.
give-save = Enregistrer le fichier
give-writing = Le fichier est en cours de chiffrement. Cela prend quelques secondes.
give-written = Le fichier est écrit. Dites la phrase secrète par un autre chemin que le fichier, par exemple au téléphone.
passphrase = Phrase secrète
passphrase-again = La même encore une fois
passphrase-differs = Les deux ne sont pas identiques. Tapez de nouveau la deuxième.
passphrase-advice = Prenez quatre mots sans rapport entre eux. Personne ne peut ouvrir le fichier sans eux, et nous ne pouvons pas aider s’ils sont oubliés.
passphrase-see = Afficher ce qui est tapé

open-lead = Vous voyez d’abord ce que contient le fichier. Rien de ce qui est à vous n’est remplacé sans votre choix.
open-pick = Choisir le fichier
open-pick-other = Choisir un autre fichier
open-passphrase = Phrase secrète du fichier
open-open = Ouvrir
open-opening = Ouverture en cours. Cela prend quelques secondes.
open-profile = Prendre les réponses sur soi
open-profile-text = Elles diffèrent des vôtres et prendraient leur place.
open-new =
    { $count ->
        [one] { $count } élément que vous n’avez pas
       *[other] { $count } éléments que vous n’avez pas
    }
open-differs =
    { $count ->
        [one] { $count } élément que vous avez écrit autrement
       *[other] { $count } éléments que vous avez écrits autrement
    }
open-keep-mine = Garder le mien
open-take-theirs = Prendre l’autre : { $theirs }
open-written = écrit le { $date }
open-newer = plus récent que le vôtre
open-older = pas plus récent que le vôtre
open-same =
    { $count ->
        [one] { $count } élément est déjà identique ici.
       *[other] { $count } éléments sont déjà identiques ici.
    }
open-left-out =
    { $count ->
        [one] Cette version de Portage ne peut pas utiliser { $count } élément.
       *[other] Cette version de Portage ne peut pas utiliser { $count } éléments.
    }
open-nothing = Il ne contient rien que vous n’ayez déjà.
open-take =
    { $count ->
        [0] Choisissez quoi prendre
        [one] Prendre { $count } élément
       *[other] Prendre { $count } éléments
    }
open-taken =
    { $count ->
        [one] { $count } élément a été repris.
       *[other] { $count } éléments ont été repris.
    }
entries-member = Famille
entries-task = Ce que j’ai fait et écrit dans le plan
entries-own-task = Mes propres tâches
entries-document = Documents
entries-application = Demandes
entries-appointment = Rendez-vous
entries-good = Biens
entries-contact = Contacts
entries-question = Questions
entries-result = Réponses des outils
