## Le classeur : tout ce qu’une personne garde, sur cet appareil seulement

nav-binder = Classeur
screen-binder = Classeur
screen-documents = Documents
screen-document = Un document
screen-applications = Demandes
screen-application = Une demande
screen-application-edit = Modifier une demande
screen-goods = Biens
screen-good = Un bien de votre liste
screen-appointments = Rendez-vous et contacts
screen-appointment = Un rendez-vous
screen-contact = Un contact
screen-questions = Questions
screen-question = Une question
screen-saved = Pages enregistrées
screen-family = Famille
screen-member = Une personne de la famille

binder-title = Mon classeur
binder-lead = Vos papiers, demandes, listes et rendez-vous, au même endroit.
binder-private = Ce que vous écrivez ici reste sur cet appareil et est chiffré.
binder-need = Ce qu’il vous faut encore
binder-need-nothing = Rien de ce que vous avez noté ne manque, et aucune tâche ne demande d’autre papier pour l’instant.
binder-need-unknown = Dites quelques mots sur vous dans le plan, ou notez vos papiers. Vous verrez ici ce qui manque.
binder-need-for = Pour :
binder-need-more =
    { $count ->
        [one] et { $count } autre tâche
       *[other] et { $count } autres tâches
    }
binder-need-all =
    { $count ->
        [1] L’afficher
       *[other] Afficher les { $count }
    }
binder-parts = Parties du classeur
binder-documents = Documents
binder-applications = Demandes
binder-goods = Biens que vous apportez
binder-appointments = Rendez-vous et contacts
binder-questions = Questions à poser
binder-question = question
binder-saved = Pages enregistrées
binder-family = Famille
binder-count =
    { $count ->
        [0] rien encore
        [one] { $count } élément
       *[other] { $count } éléments
    }
binder-documents-count =
    { $count ->
        [0] rien encore
       *[other] vous en avez { $ready } sur { $count }
    }
binder-goods-count =
    { $count ->
        [one] { $count } bien, { $value }
       *[other] { $count } biens, { $value }
    }
binder-appointments-count = { $appointments } à venir, contacts : { $contacts }
binder-questions-count =
    { $count ->
        [0] rien encore
       *[other] { $open } sans réponse sur { $count }
    }

entry-delete = Supprimer
entry-note = Note
entry-gone = Ceci n’est plus dans votre classeur
entry-gone-way = Vers le classeur
notice-entry-kept = Enregistré dans votre classeur.
notice-entry-deleted = Supprimé : { $name }
notice-written = Le fichier est écrit.

## Les papiers

papers-count = Vous en avez { $ready } sur { $total }
paper-ready = vous l’avez
paper-missing = pas encore dans votre classeur
paper-expired = expire le { $date }, trop tôt
paper-have = Je l’ai
paper-note = Le noter
paper-any-of = Un seul de ceux-ci suffit :
paper-in-binder = Voir dans mon classeur
notice-paper-have = Dans votre classeur : { $paper }

document-state = Où en est-il
document-state-need = Il me le faut
document-state-have = Je l’ai
document-state-must-translate = À faire traduire
document-state-asked-for = Demandé, pas encore reçu
documents-empty = Aucun document encore
documents-empty-text = Notez quels papiers vous avez et lesquels il vous faut ; vos tâches les cocheront d’elles-mêmes.
documents-add = Ajouter un document
document-at = Endroit :
document-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
document-what = Document
document-what-none = Choisissez
document-what-own = Autre chose, avec mes mots
document-what-missing = Choisissez ce que c’est.
document-words = Comment s’appelle-t-il ?
document-whose = À qui est-il ?
document-whose-all = Personne en particulier
document-expires = Dernier jour de validité
document-expires-hint = Laissez vide s’il n’expire pas. Vous êtes averti six mois avant.
document-issued = Date de délivrance
document-place = Où se trouve le papier
document-place-hint = Par exemple : chemise bleue, chez mes parents, à la banque.
document-number = Son numéro
document-number-why = Vous avez rarement besoin du numéro ici. Si cet appareil est perdu ou prêté, personne ne peut abuser de ce qui n’y est pas.
document-number-keep = Garder quand même le numéro ici
document-number-field = Numéro
document-translate-hint = S’il n’est ni en anglais ni en français, les bureaux demandent souvent une traduction certifiée. Choisissez alors « À faire traduire » jusqu’à ce que vous l’ayez.
document-delete-title = Supprimer ce document et ses fichiers ?
document-delete-text =
    { $count ->
        [one] { $count } fichier joint disparaît avec lui, sans retour possible.
       *[other] { $count } fichiers joints disparaissent avec lui, sans retour possible.
    }
expiry-late = expiré le { $date }
expiry-soon = expire le { $date }
expiry-fine = valide jusqu’au { $date }

draft-brought = Ce que vous aviez écrit ici est de retour. Ce n’est pas encore enregistré.
draft-anew = Recommencer
close-title = Fermer sans enregistrer ?
close-text = Ce que vous avez écrit dans un formulaire n’est pas encore enregistré. Si vous fermez maintenant, c’est perdu.
close-stay = Continuer à écrire
close-anyway = Fermer sans enregistrer
attach-title = Numérisations et fichiers
attach-hint = Un fichier peut avoir { $each } au plus, tous ensemble { $all }. Jusqu’ici : { $used }. Ils sont chiffrés comme le reste.
attach-later = Une fois enregistré, vous pourrez y joindre une numérisation.
attach-add = Joindre un fichier
attach-see = Regarder
attach-out = Enregistrer une copie
attach-delete-title = Supprimer ce fichier ?
attach-delete-text = La copie de « { $name } » dans Portage est supprimée, sans retour possible.
notice-attached = Le fichier est joint.

## Les demandes

applications-empty = Aucune demande encore
applications-empty-text = Notez ce que vous avez demandé et ce qui s’est passé depuis ; les délais publiés figureront à côté.
applications-add = Ajouter une demande
application-edit = Modifier la demande
application-filed = déposée le { $date }
application-not-filed = pas encore déposée
application-last = dernier : { $event }
application-number = Numéro :
application-events = Ce qui s’est passé
application-no-events = Rien encore. Ajoutez ce que vous avez envoyé et reçu, avec la date.
application-program = Pour quoi
application-program-hint = Les délais de ces programmes sont publiés. Pour tout autre, choisissez vos propres mots.
application-program-missing = Choisissez ce que vous avez demandé.
application-words = Qu’avez-vous demandé ?
application-filed-on = Déposée le
application-filed-hint = Laissez vide si vous ne l’avez pas encore envoyée.
application-way = Comment vous l’avez déposée
way-online = En ligne
way-online-hint = Dans votre compte ou celui de votre représentant
way-paper = Sur papier
way-paper-hint = Par la poste, et vous la suivez par lettres ou par formulaire
way-linked = Sur papier, liée à un compte
way-linked-hint = Par la poste, puis ajoutée à un compte en ligne
application-number-field = Numéro de la demande ou du dossier
application-number-hint = Seulement si vous le voulez ici.
application-delete-title = Supprimer cette demande ?
application-delete-text =
    { $count ->
        [0] Elle n’est supprimée que de votre classeur. Rien n’arrive à la demande elle-même.
        [one] Elle n’est supprimée que de votre classeur, avec { $count } événement. Rien n’arrive à la demande elle-même.
       *[other] Elle n’est supprimée que de votre classeur, avec { $count } événements. Rien n’arrive à la demande elle-même.
    }
event-add = Ajouter ce qui s’est passé
event-kind = Ce qui s’est passé
event-day = À quelle date

program-cec = Catégorie de l’expérience canadienne (Entrée express)
program-fsw = Travailleurs qualifiés fédéral (Entrée express)
program-pnp-ee = Candidat d’une province, par Entrée express
program-pnp-base = Candidat d’une province, hors Entrée express
program-spousal-abroad-roc = Partenaire parrainé depuis l’étranger
program-spousal-abroad-quebec = Partenaire parrainé depuis l’étranger, vers le Québec
program-spousal-canada-roc = Partenaire parrainé au Canada
program-spousal-canada-quebec = Partenaire parrainé au Canada, vers le Québec
program-pgp-roc = Parents ou grands-parents
program-pgp-quebec = Parents ou grands-parents, vers le Québec
program-citizen-grants = Citoyenneté
program-citizen-proofs = Preuve de citoyenneté
program-eta = Autorisation de voyage électronique (AVE)
program-iec = Expérience internationale Canada
program-visitor-extension = Prolonger un séjour de visiteur

times-title = Délais publiés
times-none = Aucun délai n’est publié pour cela.
times-nobody-knows = Ces délais sont ceux des demandes d’autres personnes. Nul ne peut savoir quand la vôtre sera décidée, ni comment.
time-finished = La plupart de celles terminées récemment ont pris
time-expected = Si vous l’envoyiez aujourd’hui, il faudrait compter
time-expected-for-month = Pour ceux qui ont demandé le même mois, il faut encore compter
time-more-than = plus de { $span }
time-people =
    { $count ->
        [one] { $count } personne attend
       *[other] { $count } personnes attendent
    }
time-people-ahead =
    { $count ->
        [one] { $count } personne a demandé avant ce mois et attend
       *[other] { $count } personnes ont demandé avant ce mois et attendent
    }
time-as-of = Au { $date }
time-standard = La norme de service du ministère
time-standard-means = Un but pour la plupart des demandes dans des conditions normales, et non une promesse.
span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
span-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
span-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
span-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
span-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
span-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

## Les biens

goods-lead = À votre première arrivée, les agents frontaliers demandent deux listes : ce que vous apportez et ce qui suivra.
goods-with-me-text = Ce qui est dans vos bagages
goods-to-follow-text = Ce qui vient plus tard, par bateau, par la poste ou avec quelqu’un
goods-empty = Aucun bien encore
goods-empty-text = Commencez par ce qui a le plus de valeur. Ce qui est sur la liste à votre première arrivée peut suivre plus tard.
goods-add = Ajouter un bien
goods-none = Rien encore sur cette liste.
goods-total =
    { $count ->
        [one] Total de { $count } bien
       *[other] Total de { $count } biens
    }
goods-sum = Les deux listes ensemble :
goods-without-value =
    { $count ->
        [one] { $count } bien n’a pas encore de valeur ; le total est sans lui.
       *[other] { $count } biens n’ont pas encore de valeur ; le total est sans eux.
    }
goods-jewellery-text = Une photo aide à dire de quelle pièce il s’agit.
goods-csv = Enregistrer en tableau (CSV)
good-list = Sur quelle liste
good-item = Bien
good-item-hint = Avec sa marque, par exemple : machine à coudre Singer 4423.
good-value = Valeur en dollars canadiens
good-value-hint = Ce qu’il vaut aujourd’hui. Une estimation honnête suffit.
good-value-odd = Ceci ne se lit pas comme un montant. Écrivez par exemple 120 ou 120,50.
good-no-value = sans valeur
good-serial = Numéro de série
good-serial-hint = Pour les appareils, s’il y en a un.
good-kind = Genre
good-another = Puis en ajouter un autre
notice-good-kept = Sur la liste : { $item }

## Rendez-vous, contacts, questions, famille

appointments-empty = Aucun rendez-vous encore
appointments-empty-text = Notez quand et où, et Portage coche ce qu’il faut apporter.
appointments-add = Ajouter un rendez-vous
appointment-here = À l’heure de cet appareil : { $moment }
appointment-bring = Ce qu’il faut apporter
appointment-what = Pour quoi ?
appointment-what-hint = Par exemple : carte Santé à ServiceOntario.
appointment-what-missing = Écrivez pour quoi.
appointment-date = Jour
appointment-date-missing = Écrivez le jour.
appointment-time = Heure
appointment-time-hint = Sur 24 heures, par exemple 9:30 ou 14:15. Laissez vide si vous ne la connaissez pas.
appointment-time-odd = Ceci n’est pas une heure. Écrivez par exemple 9:30 ou 14:15.
appointment-zone = À l’heure de quel lieu ?
zone-toronto = Ontario (Toronto, Ottawa)
zone-winnipeg = Nord-ouest de l’Ontario (Kenora)
zone-here = Ici, où est cet appareil ({ $zone })
appointment-place = Où
appointment-who = Qui y va ?
appointment-task = Tâche de votre plan
appointment-task-hint = Ses papiers figurent alors dans ce qu’il faut apporter.
appointment-task-none = Aucune tâche
appointment-papers =
    { $count ->
        [0] Choisir les papiers à apporter
        [one] { $count } papier à apporter
       *[other] { $count } papiers à apporter
    }
appointment-others = Autres choses à apporter
appointment-others-hint = Une par ligne.
contacts-title = Contacts
contacts-empty = Aucun contact encore
contacts-empty-text = Gardez ici les personnes dont vous pourriez avoir besoin : une conseillère, un propriétaire, un cousin.
contacts-add = Ajouter un contact
contact-name = Nom
contact-what-for = Pour quoi
contact-what-for-hint = Par exemple : aide pour l’école de notre fille.
questions-empty = Aucune question encore
questions-empty-text = Notez ce que vous voulez demander, pour l’avoir au guichet.
questions-add = Ajouter une question
question-edit = Modifier une question
question-text = Votre question
question-text-hint = Dans n’importe quelle langue.
question-whom = À qui la poser
question-whom-hint = Par exemple : organisme d’établissement, école, mon employeur.
question-answer = La réponse
question-is-answered = Elle a sa réponse
question-answered = Répondue
saved-empty = Aucune page enregistrée encore
saved-empty-text = Appuyez sur « Enregistrer cette page » dans un guide, et vous la trouvez ici.
saved-drop = Ne plus garder
family-lead = Avec la famille ici, les tâches et les papiers peuvent dire à qui ils sont. Un prénom ou une lettre suffit.
family-empty = Personne encore
family-empty-text = Nommez ceux qui viennent avec vous ; les tâches de chaque enfant seront alors sous son nom.
family-add = Ajouter quelqu’un
member-name = Nom
member-name-hint = Comme vous voulez : un prénom ou une lettre suffit.
member-role = Qui est-ce
role-oneself = Moi
role-partner = Mon partenaire ou ma partenaire
role-child = Un enfant
role-other = Quelqu’un d’autre
member-birth = Naissance
member-birth-hint = L’année suffit. Pour un enfant, elle dit quelles tâches le concernent.
member-delete-title = Supprimer { $name } ?
member-delete-text = Tout cela reste. Les papiers ne comptent alors pour personne. « Annuler » remet tout comme avant.
member-delete-papers =
    { $count ->
        [one] { $count } papier nomme { $name }.
       *[other] { $count } papiers nomment { $name }.
    }
member-delete-tasks =
    { $count ->
        [one] { $count } tâche nomme { $name }.
       *[other] { $count } tâches nomment { $name }.
    }
member-delete-appointments =
    { $count ->
        [one] { $count } rendez-vous nomme { $name }.
       *[other] { $count } rendez-vous nomment { $name }.
    }
member-born = naissance : { $date }
