### Traduit par une machine, pas encore relu par une personne.

## Le cadre

nav-label = Parties de Portage
nav-brand = Portage, vers l’accueil
nav-home = Accueil
nav-guides = Guides
nav-plan = Plan
nav-tools = Outils
nav-services = Services
nav-settings = Réglages
nav-more = Langue, réglages et autres
nav-copy = Contenu du { $date }
language-menu = Langue : { $language }
skip-to-page = Aller à la page
dialog-close = Fermer
print = Imprimer
listen = Écouter
listen-group = Lecture à voix haute
listen-pause = Pause
listen-go-on = Continuer
listen-stop = Arrêter
listen-slowly = Lentement
listen-failed = La voix s’est arrêtée. Réessayez, ou lisez la suite ici.
pdf-save = Enregistrer en PDF
pdf-writing = Le PDF est en cours d’écriture…
pdf-written = Le PDF est écrit.
pdf-written-own = Le PDF est écrit. Il n’est pas chiffré : toute personne qui l’a peut le lire.

print-foot = Imprimé avec Portage, contenu du { $date }
print-foot-undated = Imprimé avec Portage

screen-home = Accueil
screen-guides = Guides
screen-guide = Guide
screen-plan = Plan
screen-tools = Outils
screen-tool = Outil
screen-services = Services
screen-service = Service
screen-search = Recherche
screen-changes = Ce qui a changé
screen-copy = État de la copie
screen-settings = Réglages
screen-answer = Changer une réponse
screen-start = Votre plan
screen-language = Langue
screen-install = Premier démarrage
screen-broken = Cet écran ne peut pas être affiché
screen-aside = Sur ce sujet

notice-undo = Annuler
notice-task-done = Fait : { $title }
notice-task-skipped = Mis de côté : { $title }
notice-task-open = De retour dans le plan : { $title }
notice-page-saved = Enregistré. Vous retrouvez cette page sous Guides.
notice-page-let-go = Cette page n’est plus enregistrée.

## Liens vers l’extérieur

link-outside = (s’ouvre hors de Portage)
link-title-web = Ouvrir cette page dans votre navigateur?
link-title-phone = Appeler ce numéro?
link-title-mail = Écrire à cette adresse?
link-lead-web = Cette page ne fait pas partie de Portage et demande une connexion. Elle se trouve sur :
link-lead-phone = Votre appareil demandera quelle application doit appeler. Le numéro est :
link-lead-mail = Votre logiciel de courriel s’ouvrira. L’adresse est :
link-open-web = Ouvrir
link-open-phone = Appeler
link-open-mail = Écrire
link-copy = Copier
link-copied = C’est copié.
link-cancel = Annuler

## Premier démarrage

language-title = Quelle langue lisez-vous le mieux?
install-title = Portage se prépare
install-lead = Les guides et les services fournis avec Portage s’installent sur cet appareil. Cela se fait sans connexion, une seule fois.
progress-checking = Vérification de ce qui est là
progress-receiving = Réception
progress-building = Déballage
progress-indexing = Préparation de la recherche
progress-finishing = Presque fini
progress-bytes = { $size } reçus
progress-of = { $size } reçus sur { $total }

start-next = Suivant
start-skip = Passer
start-back = Retour
start-finish = Voir mon plan
start-leave = Aller tout de suite aux guides et aux services
start-trail = Question { $n } sur { $total }
start-private = Vos réponses restent sur cet appareil. Vous pouvez les changer en tout temps.
answer-save = Enregistrer
answer-cancel = Annuler
answer-yes = Oui
answer-no = Non

start-stage-title = Où en êtes-vous?
start-stage-lead = Votre plan commence là où vous êtes.
start-stage-short = Où vous en êtes
whereabouts-exploring = J’explore
whereabouts-exploring-hint = Je cherche si je peux venir, et comment.
whereabouts-applying = Je fais ma demande
whereabouts-applying-hint = Je prépare une demande ou je l’ai envoyée.
whereabouts-approved = C’est accepté
whereabouts-approved-hint = Je peux venir et je me prépare.
whereabouts-in-ontario = Je suis en Ontario
whereabouts-in-ontario-hint = Je suis sur place et je m’installe.

start-landing-title = Quand arrivez-vous au Canada?
start-landing-title-past = Quand êtes-vous arrivé au Canada?
start-landing-lead = Vos tâches sont datées à partir de ce jour. Si vous ne connaissez que le mois, laissez le jour vide.
start-landing-short = Arrivée
landing-legend = Le jour ou le mois de l’arrivée
landing-hint = Par exemple 14 mars 2027. Une estimation suffit. Si vous êtes au Canada, donnez le jour de votre arrivée.
landing-day = Jour
landing-month = Mois
landing-month-none = Choisir
landing-year = Année
landing-month-missing = Choisissez un mois, ou videz les autres champs.
landing-year-missing = Écrivez aussi l’année, par exemple 2027.
landing-year-odd = { $year } ne peut pas être l’année. Écrivez-la en quatre chiffres, par exemple 2027.
landing-day-odd = Il n’y a pas de jour { $day } en { $month } : le dernier jour est le { $last }. Corrigez le jour, ou laissez-le vide.

start-class-title = Comment venez-vous au Canada?
start-class-lead = Les règles et les services en dépendent. Dans le doute, passez.
start-class-short = Votre voie
class-economic = Immigration économique
class-economic-hint = Entrée express, programme des candidats de la province, ou un autre programme pour travailler et rester
class-family = Famille
class-family-hint = Une personne au Canada vous parraine
class-refugee = Personne réfugiée réinstallée
class-refugee-hint = On vous a choisi à l’étranger, avec l’aide du gouvernement ou d’un groupe privé
class-claimant = Demande d’asile
class-claimant-hint = Vous demandez, ou demanderez, l’asile au Canada
class-worker = Travail
class-worker-hint = Vous avez ou voulez un permis de travail temporaire
class-student = Études
class-student-hint = Vous avez ou voulez un permis d’études
class-visitor = Visite
class-visitor-hint = Vous venez en visite

start-family-title = Qui vient avec vous?
start-family-lead = Les écoles, la garde d’enfants, les prestations et les papiers en dépendent.
start-family-short = Famille
family-partner = Votre époux, épouse, conjoint ou conjointe vient-il avec vous?
family-children = Des enfants viennent-ils avec vous?
family-years = En quelles années sont-ils nés?
family-years-hint = L’année suffit. Un champ par enfant.
family-year-label = Année de naissance de l’enfant { $n }
family-year-remove = Retirer l’enfant { $n }
family-year-add = Ajouter un enfant
family-year-missing = Écrivez l’année de naissance d’au moins un enfant, ou répondez « Non ».
family-year-odd = { $year } ne peut pas être une année de naissance. Écrivez-la en quatre chiffres, par exemple 2019.
family-with-partner = Avec conjoint ou conjointe
family-without-partner = Sans conjoint ni conjointe
family-child-count =
    { $count ->
        [0] Pas d’enfants
        [one] { $count } enfant
       *[other] { $count } enfants
    }

start-occupation-title = Quel est votre travail?
start-occupation-lead = Certains métiers demandent un permis en Ontario, et les démarches peuvent commencer de l’étranger.
start-occupation-short = Travail
occupation-label = Votre métier ou profession
occupation-hint = Dans vos mots, par exemple infirmière, électricien, enseignante, comptable.

start-destination-title = Où voulez-vous vivre en Ontario?
start-destination-lead = Les services proches viennent alors en premier.
start-destination-short = Lieu
destination-label = Ville ou région
destination-hint = Par exemple Ottawa, Sudbury ou Hamilton. Si vous ne le savez pas encore, passez.
destination-known = C’est { $place }.
destination-unknown = Portage ne connaît aucun lieu de ce nom. Vous pouvez continuer, ou en choisir un plus tard sous Lieux.

## Accueil

home-title = Vos prochaines étapes
home-welcome = Bienvenue
home-landing = Arrivée le { $date }, { $when }
home-landed = Vous êtes au Canada depuis le { $date }, { $when }
home-landing-unknown = Dites quand vous arrivez, et vos tâches auront une date
home-nothing-next = Rien ne vous attend pour le moment.
home-whole-plan = Voir tout le plan
home-changed = Ce qui a changé pour vous
home-changed-all = Tout ce qui a changé
home-saved =
    { $count ->
        [one] { $count } page enregistrée
       *[other] { $count } pages enregistrées
    }
home-continue = Reprendre la lecture
home-copy = Votre copie
home-offline = Tout fonctionne ici sans connexion.
home-content-of = Contenu du { $date }.
home-copy-link = État de la copie
home-update-ready = Une mise à jour de { $size } est prête.
invitation-title = Voulez-vous votre plan?
invitation-text = Six courtes questions, que vous pouvez toutes passer. Vous voyez ensuite quoi faire, dans quel ordre et pour quand : des premiers papiers à votre première année en Ontario.
invitation-start = Faire mon plan
invitation-read = D’abord lire

## Avis : ce qui ne peut pas attendre

alert-label = Avis
alert-fraud = Attention à la fraude
alert-change = Une règle a changé
alert-information = Bon à savoir maintenant
alert-read = Lire la suite :
alert-official = Page officielle :
alert-until = Valable jusqu’au { $date }.
alert-by = Rédaction : { $publisher }.

## Le sentier, le plan et ses tâches

trail-label = Les étapes de votre plan
trail-past = derrière vous
trail-here = Vous êtes ici
trail-ahead = devant vous
stage-exploring = Exploration
stage-applying = Demande
stage-waiting = Attente
stage-preparing = Préparatifs
stage-travel = Voyage
stage-first-days = Premiers jours
stage-first-weeks = Premières semaines
stage-first-months = Premiers mois
stage-first-year = Première année
stage-settled =
    { $total ->
        [0] rien à faire
       *[other] { $settled } sur { $total } réglées
    }

plan-title = Votre plan
plan-no-profile = Ce plan est celui de tout le monde
plan-no-profile-text = Répondez à quelques courtes questions et il devient le vôtre : seulement les tâches qui vous concernent, chacune avec sa date.

due-today = aujourd’hui
due-in-days =
    { $days ->
        [1] demain
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
due-in-weeks =
    { $weeks ->
        [one] dans { $weeks } semaine
       *[other] dans { $weeks } semaines
    }
due-late =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
days-ago =
    { $days ->
        [1] hier
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
due-was = prévu pour le { $date }
due-by = d’ici le { $date }
due-about = vers { $date }
due-full = D’ici le { $date }, { $when }
due-landing-day = le jour de l’arrivée
due-before-landing =
    { $days ->
        [one] { $days } jour avant l’arrivée
       *[other] { $days } jours avant l’arrivée
    }
due-after-landing =
    { $days ->
        [one] { $days } jour après l’arrivée
       *[other] { $days } jours après l’arrivée
    }
due-months-before-landing =
    { $months ->
        [one] { $months } mois avant l’arrivée
       *[other] { $months } mois avant l’arrivée
    }
due-months-after-landing =
    { $months ->
        [one] { $months } mois après l’arrivée
       *[other] { $months } mois après l’arrivée
    }
due-law = loi
due-law-long = une loi fixe ce jour

task-done-label = Fait : { $title }
task-state-done = Fait
task-state-skipped = Mis de côté
task-waiting = attend une autre tâche
task-steps = Étapes
task-documents = Papiers à avoir sous la main
task-waits-for = À faire d’abord
task-read = Lire et calculer
task-because = Pourquoi c’est dans votre plan
task-because-unknown = nous ne le savons pas; la tâche est pour les personnes qui sont dans ce cas
task-authority = Responsable : { $authority }.
task-verified = Vérifié le { $date }.
task-mark-done = Marquer comme fait
task-reopen = Remettre dans le plan

condition-everyone = Tout le monde le fait
condition-economic = Vous venez par l’immigration économique
condition-family = Une personne au Canada vous parraine
condition-refugee = Vous venez comme personne réfugiée réinstallée
condition-claimant = Vous demandez l’asile
condition-worker = Vous venez avec un permis de travail
condition-student = Vous venez avec un permis d’études
condition-visitor = Vous venez en visite
condition-permanent = Vous devenez résident permanent ou résidente permanente
condition-partner = Votre conjoint ou conjointe vient avec vous
condition-children = Des enfants viennent avec vous
condition-children-under-6 = Vous avez un enfant de moins de 6 ans
condition-children-under-13 = Vous avez un enfant de moins de 13 ans
condition-children-4-18 = Vous avez un enfant de 4 à 18 ans
condition-no-children = Aucun enfant ne vient avec vous
condition-regulated = Votre profession demande un permis en Ontario
condition-trade = Vous exercez un métier spécialisé
condition-works = Vous voulez travailler
condition-drives = Vous voulez conduire
condition-rents = Vous louerez un logement
condition-pet = Un animal vient avec vous
condition-francophone = Vous parlez français
condition-low-income = Votre revenu est faible
condition-senior = Vous avez 65 ans ou plus
condition-abroad = Vous êtes encore à l’étranger
condition-in-ontario = Vous êtes en Ontario
condition-winter-arrival = Vous arrivez en hiver

## Guides

guides-title = Guides
guides-lead = Chaque page dit quoi faire, quoi apporter, ce que cela coûte et qui peut aider.
guides-empty = Aucun guide n’est encore sur cet appareil
guides-empty-way = Voir l’état de la copie
saved-title = Pages enregistrées
saved-on = Enregistrée le { $date }
saved-withdrawn = Retirée, n’est plus à jour
guide-save = Enregistrer cette page
guide-saved = Enregistrée
withdrawn-band = Cette page a été retirée le { $date }
withdrawn-text = Vous voyez la dernière copie, gardée parce que vous l’avez enregistrée. Elle n’est plus à jour : ne vous y fiez pas.
withdrawn-band-undated = Cette page a été retirée
withdrawn-gone-text = Elle ne fait plus partie du portail, et vous ne l’aviez pas enregistrée.
withdrawn-reason = Pourquoi :
withdrawn-see = À lire à la place :
guide-contents = Sur cette page
guide-tasks = Dans votre plan
guide-tools = Outils
guide-services = Qui peut aider
guide-official = Page officielle
guide-related = À lire ensuite
guide-other-language = Cette page n’existe pas dans votre langue. Vous la voyez en { $language }.
callout-note = Bon à savoir
callout-free = Gratuit
callout-deadline = Dernier jour
callout-warning = Attention

guide-contacts = Qui répond
guide-forms = Formulaires de cette page
contact-hours = Heures :
contact-abroad-yes = Ce numéro fonctionne de l’extérieur du Canada.
contact-abroad-no = Ce numéro ne fonctionne pas de l’extérieur du Canada.
contact-channels = Pour les joindre : { $channels }.
channel-phone = téléphone
channel-web-form = formulaire Web
channel-in-person = en personne
channel-mail = lettre
channel-email = courriel
channel-website = leur site Web
form-superseded = Ce formulaire n’est plus utilisé.
form-superseded-by = Ce formulaire n’est plus utilisé. Prenez plutôt { $number }.
form-unknown = Nous n’avons pas pu confirmer que ce formulaire est encore utilisé. Vérifiez sur la page officielle.

figure-more = , d’où vient ce nombre
figure-since = depuis le { $date }
figure-in-force = En vigueur depuis le { $date }
figure-next = { $value } à partir du { $date }
figure-verified = Vérifié le { $date }
figure-source = Source :
figures-title = Chiffres de cette page

provenance-title = À propos de cette page
provenance-publisher = Rédaction
provenance-authority = Responsable de la matière
provenance-official = Page officielle
provenance-sources = Rédigé à partir de
provenance-verified = Vérifié le
provenance-review = À revoir avant le
provenance-stale = Cette page devait être revue avant le { $date } et ne l’a pas été. Consultez la page officielle avant de vous y fier.
provenance-stale-undated = Cette page n’a pas été revue depuis longtemps. Consultez la page officielle avant de vous y fier.
provenance-translation = Traduction
provenance-licence = Licence
provenance-languages = Autres langues
translation-machine = Traduit par une machine (langue d’origine : { $language }), sans relecture par une personne. Dans le doute, lisez l’original.
translation-reviewed = Traduit (langue d’origine : { $language }) et relu par une personne.
screen-machine = Les mots de cet écran ont été traduits par une machine. Sauf mention contraire, personne ne les a relus.
translation-beside = Afficher à côté : { $language }
section-untranslated = Cette partie est nouvelle et pas encore traduite. Vous la voyez dans sa langue : { $language }.
beside-title = Côte à côte avec
beside-other = Une autre langue
beside-missing = Cette partie n’existe que dans cette langue : { $language }.
translation-outdated = L’original a changé depuis. Lisez l’original pour savoir ce qui vaut aujourd’hui.
level-federal = Gouvernement fédéral
level-provincial = Gouvernement de l’Ontario
level-municipal = Municipalité
level-agency = Organisme

## Outils

tools-title = Outils
tools-lead = Trouvez une réponse à partir des règles publiées. Aucun outil ne décide.
tools-empty = Aucun outil n’est encore sur cet appareil
receipt-not-a-decision = Ceci n’est pas une décision. L’organisme nommé plus bas décide.

## Services

services-title = Services
services-lead = Des personnes et des lieux qui aident, le plus souvent gratuitement.
services-empty = Aucun service ne répond à tout cela
services-empty-text = Retirez un filtre, ou appelez le 211 : on y répond en plusieurs langues et on sait qui aide, et où.
services-all = Voir tous les services
filter-label = Montrer seulement
filter-topic = Sujet
filter-language = Langue
filter-city = Lieu
filter-any = Tous
service-free = Gratuit
service-paid = Payant
service-remote = Par téléphone ou en ligne
service-call-first = Appelez d’abord
service-call-first-long = Nous n’avons pas pu tout confirmer récemment. Appelez avant de vous déplacer.
service-organization = Offert par
service-phone = Téléphone
service-address = Adresse
service-languages = Langues
service-eligibility = Pour qui
service-web = Page Web
service-email = Courriel
phone-toll-free = sans frais au Canada
phone-tty = pour les personnes sourdes ou malentendantes (ATS)
phone-abroad = de l’extérieur du Canada
phone-text = message texte

## Recherche

search-label = Chercher dans Portage
search-placeholder = Cherchez dans vos mots
search-key = Ctrl K
search-clear = Effacer la recherche
search-title = Recherche
search-start = Tapez un mot ou une question. Il n’est pas nécessaire que ce soit le mot officiel.
search-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-count-first = Les { $count } premiers résultats
search-none = Rien n’a été trouvé pour « { $query } ».
search-call-first = En danger maintenant ? Appelez d’abord.
search-help = Ce n’est pas ce qu’il vous faut?
search-help-empty = Ici, quelqu’un peut vous aider
search-help-text = Essayez un autre mot, ou un mot plus court. Ou demandez ici :
search-all-guides = Tous les guides
search-all-services = Tous les services
search-meant = Vouliez-vous dire :
search-suggestions = Pour continuer
search-recent = Ce que vous avez cherché récemment
search-recent-forget = Oublier ces recherches
search-filter-looked = Portage compte et filtre les { $count } meilleurs résultats.
search-filter-none = Aucun résultat ne répond à tous ces choix.
search-filter-clear = Montrer tous les résultats
search-tell = Dire à la rédaction que cela manque
filter-kind = Sorte
filter-government = Gouvernement
filter-written = Écrit en
kind-guide = Guides
kind-task = Tâches du plan
kind-service = Services
kind-contact = Qui répond
kind-form = Formulaires
match-fuzzy = Écrit un peu autrement
match-related = Sur un sujet proche
match-language = En { $language }
help-service = Un service qui aide
help-topic = Un sujet à consulter
help-level = Qui est responsable
help-level-federal = Le gouvernement fédéral : qui peut venir et rester, citoyenneté, impôt sur le revenu
help-level-provincial = Le gouvernement de l’Ontario : carte Santé, écoles, conduite, loyer, travail
recent-legend = Portage doit-il garder vos 10 dernières recherches ?
recent-hint = Elles sont gardées avec ce que vous écrivez, chiffrées, et montrées sous le champ de recherche vide. Elles ne sont jamais envoyées.
recent-no = Non
recent-yes = Oui, sur cet appareil
notice-searches-forgotten = Vos dernières recherches sont oubliées.

## Ce qui a changé

changes-title = Ce qui a changé
changes-lead = Ce que les mises à jour ont apporté sur cet appareil, en commençant par ce qui vous concerne.
changes-means = Ce que cela change dans votre plan
changes-plan = Votre plan
changes-saved = Vos pages enregistrées
changes-place = Là où vous allez
changes-rest = Tout le reste
changes-none = Rien n’a encore changé
changes-none-text = Quand une mise à jour aura changé une page, vous lirez ici de quelle phrase il s’agit.
change-added = Nouveau
change-edited = Modifié
change-removed = N’y est plus
change-of-figure = Chiffre
change-of-guide = Guide
change-of-service = Service
change-of-task = Tâche
change-value-figure = Chiffre
change-value-phone = Téléphone
change-value-email = Courriel
change-value-address = Adresse
change-value-language = Langue
change-value-due = Date
change-value-official = Page officielle
change-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
change-used-in = On le trouve dans :
change-before = Avant
change-now = Maintenant
change-sentences =
    { $count ->
        [1] Voir la phrase
       *[other] Voir les { $count } phrases
    }

## État de la copie

copy-title = État de la copie
copy-status-never = Vous lisez ce qui est fourni avec Portage
copy-status-never-text = Personne n’a encore cherché de mises à jour sur cet appareil.
copy-status-today = Votre copie est à jour
copy-status-was = Votre copie était à jour { $when }
copy-status-text = Dernière recherche de mises à jour : le { $moment }.
copy-status-running = Une mise à jour est en cours
copy-status-running-text = Continuez à lire : rien ne change tant que tout n’est pas arrivé et vérifié.
copy-status-waiting = Une mise à jour de { $size } est prête
copy-status-waiting-text = Rien n’en a encore été téléchargé, parce que vous voulez qu’on vous demande d’abord. Vous pouvez continuer avec votre copie.
copy-status-behind = Il y a une mise à jour qui n’est pas encore sur cet appareil
copy-status-behind-text = Cherchez de nouveau les mises à jour pour l’obtenir. Ce qui est déjà arrivé n’est pas téléchargé deux fois.
copy-status-back = Vous êtes revenu à une copie précédente
copy-status-back-text = Le { $date }, vous êtes revenu à la copie du { $copy }. Rien de nouveau ne s’installe tant que vous ne reprenez pas les mises à jour.
copy-status-back-undated = Le { $date }, vous êtes revenu à la copie d’avant. Rien de nouveau ne s’installe tant que vous ne reprenez pas les mises à jour.
copy-move-on = Reprendre les mises à jour
copy-look = Chercher des mises à jour
copy-fetch = Télécharger maintenant
copy-not-now = Pas maintenant
copy-cancel = Annuler
copy-cancelling = Arrêt en cours
copy-address = Les mises à jour viennent de { $address }.
copy-address-next = Si elle ne répond pas, Portage essaie votre adresse suivante.
copy-no-address = Aucune adresse de mise à jour n’est réglée. Vous lisez ce qui est fourni avec Portage.
copy-set-address = Donner une adresse
copy-change = Changer
copy-next = Portage cherchera de nouveau de lui-même le { $moment }.
copy-next-daily = Portage cherche de lui-même une fois par jour, et quand la connexion revient.
copy-next-start = Portage cherchera de nouveau de lui-même à son prochain démarrage.
copy-next-manual = Portage cherche seulement quand vous le demandez.
copy-clock = L’horloge de cet appareil indique le { $now }. Portage a déjà vu le { $seen }. Réglez l’horloge de l’appareil, puis cherchez de nouveau.
copy-lapsed = Les signatures de ces mises à jour ne sont plus valides depuis le { $date } : rien de nouveau ne s’installe. Tout reste lisible.
copy-lapsed-owner = Signatures de { $owner } : elles ne sont plus valides depuis le { $date }, et rien de nouveau n’est installé de là. Tout reste lisible.
copy-held-up = Rien de nouveau n’a été pris de { $owner }. { $why }
copy-stick = Mettre à jour à partir d’une clé USB ou d’un dossier…
copy-stick-more = Écrire où se trouve le dossier
copy-stick-text = Prenez le dossier que quelqu’un a rempli de mises à jour pour Portage. Cela ne demande aucune connexion et ne coûte rien.
copy-stick-folder = Dossier
copy-stick-missing = Écrivez où se trouve le dossier.
copy-stick-go = Mettre à jour de là
copy-back = Revenir à la copie d’avant
copy-back-title = Revenir à la copie d’avant?
copy-back-text = Le contenu redevient ce qu’il était avant la dernière mise à jour, et le reste jusqu’à ce que vous repreniez les mises à jour. Votre plan et vos réponses ne changent pas.
copy-outcome-updated = Votre copie est à jour.
copy-outcome-current = Votre copie était déjà à jour.
copy-outcome-waiting = Une mise à jour est prête et vous attend.
copy-outcome-cancelled = Arrêté. Votre copie n’a pas changé; ce qui est arrivé est gardé pour la prochaine fois.
copy-tried = Dernier essai : le { $moment }
copy-cost = Données utilisées : { $size }.
copy-changes =
    { $count ->
        [1] Un changement
       *[other] { $count } changements
    }
copy-changes-all = Tout ce qui a changé
copy-content-date = Contenu du
copy-checked = Dernière recherche de mises à jour
copy-never-checked = Jamais
copy-built = Assemblé sur cet appareil
copy-holds = Elle contient
copy-guides =
    { $count ->
        [one] { $count } guide
       *[other] { $count } guides
    }
copy-tasks =
    { $count ->
        [one] { $count } tâche
       *[other] { $count } tâches
    }
copy-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
copy-releases = D’où vient le contenu
copy-release = version { $release }

## Réglages

settings-title = Réglages
settings-language = Langue
settings-machine = Les boutons et les phrases de Portage ont été traduits par une machine et n’ont pas été relus.
settings-theme = Couleurs
theme-system = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé
settings-text = Taille du texte
settings-percent = { $percent } %
settings-digits = Chiffres
settings-digits-text = Pour les dates, les nombres et les sommes. Les numéros de téléphone, les adresses et les formulaires ne changent pas.
settings-answers = Vos réponses
settings-answers-text = Elles façonnent votre plan et restent sur cet appareil.
settings-no-answer = Sans réponse
settings-change = Changer
settings-updates = Mises à jour
settings-addresses = D’où viennent les mises à jour
settings-addresses-hint = Portage les essaie dans cet ordre et prend la première qui répond.
settings-addresses-none = Aucune pour le moment : vous lisez ce qui est fourni avec Portage.
settings-address-field = Adresse Web ou dossier
settings-address-hint = Par exemple https://portage.example.org, ou un dossier sur cet appareil, sur votre réseau ou sur une clé USB.
settings-address-add = Ajouter
settings-address-up = Essayer { $address } plus tôt
settings-address-remove = Retirer { $address }
settings-address-removed = Retiré : { $address }
settings-address-empty = Écrivez d’abord une adresse Web ou un dossier.
settings-address-twice = { $address } est déjà dans la liste.
settings-schedule = Quand Portage cherche des mises à jour de lui-même
schedule-daily = Une fois par jour
schedule-daily-hint = Et au démarrage, et quand la connexion revient
schedule-start = Au démarrage
schedule-start-hint = Chaque fois que Portage démarre, et pas entre-temps
schedule-manual = Jamais
schedule-manual-hint = Seulement quand vous appuyez sur « Chercher des mises à jour »
settings-ask = Me demander avant une mise à jour de plus de
settings-ask-always = Toujours demander
settings-ask-never = Ne jamais demander
settings-trust-more = Plus
settings-trust = Fichier de confiance (root.json)
settings-trust-hint = Un organisme qui a son propre dépôt vous remet ce fichier. Sans lui, Portage ne fait confiance qu’à ses propres éditeurs.
settings-save = Enregistrer
settings-saved = Enregistré.
settings-about = À propos de Portage
settings-version = Version { $version }
settings-private = Rien de ce que vous tapez ne quitte cet appareil, sauf si vous l’envoyez. Il n’y a pas de compte.

screen-credits = Sources et licences
credits-lead = Portage peut être copié et réutilisé, mais ce dont il est fait appartient aux personnes et organismes nommés ici.
credits-owners = Qui a écrit les pages
credits-sources = De qui viennent les données
credits-program = Le programme
credits-program-text = Le programme est un logiciel libre sous licence MIT ou Apache 2.0. Ses polices (Noto) sont sous licence SIL Open Font License 1.1.
credits-publisher = Signé par { $name }

## Problèmes : ce qui s’est passé; .safe : ce qui est intact; .todo : quoi faire

problem-retry = Réessayer
problem-not-found = Cette page n’est pas dans votre copie.
    .safe = Rien d’autre ne manque.
    .todo = Une mise à jour l’a peut-être retirée. Cherchez-la, ou revenez en arrière.
problem-no-content = Il n’y a pas encore de contenu sur cet appareil.
    .safe = Votre plan et vos réglages n’ont pas changé.
    .todo = Ouvrez « État de la copie » et appuyez sur « Chercher des mises à jour ».
problem-data-damaged = Un fichier de Portage est endommagé : { $path }
    .safe = Rien n’a été supprimé.
    .todo = Mettez à jour de nouveau, ou revenez à l’état précédent. Si cela n’aide pas, montrez cette ligne à la personne qui s’occupe de votre appareil.
problem-disk-full = Le disque de cet appareil est plein.
    .safe = Votre copie, votre plan et vos réponses n’ont pas changé.
    .todo = Libérez de la place, puis réessayez.
problem-no-room = Cette mise à jour a besoin de { $needed } Mo d’espace libre sur cet appareil, et { $free } Mo sont libres.
    .safe = Rien n’a été téléchargé. Votre copie, votre plan et vos réponses n’ont pas changé.
    .todo = Libérez de la place, puis relancez la mise à jour.
problem-storage = Portage ne peut pas lire ou écrire ici : { $path }
    .safe = Ce qui était enregistré est toujours là.
    .todo = Vérifiez que le disque est branché et que vous pouvez y écrire, puis réessayez.
problem-repository-unreachable = Impossible de joindre { $address }.
    .safe = Votre copie n’a pas changé, et tout peut encore être lu.
    .todo = Vérifiez la connexion, ou l’adresse dans les réglages, puis réessayez.
problem-not-a-repository = Il n’y a pas de mises à jour de Portage à l’adresse { $address }.
    .safe = Rien n’a été modifié. Votre copie n’a pas changé.
    .todo = Choisissez le dossier où les mises à jour de Portage ont été copiées, comme le dossier « portage » d’une clé USB, ou vérifiez l’adresse dans les réglages.
problem-repository-refused = Ce que { $address } a envoyé n’a pas été accepté.
    .safe = Rien n’en a été utilisé. Votre copie n’a pas changé.
    .todo = Réessayez plus tard. Si cela se répète, avertissez la personne responsable de cette adresse.
problem-repository-expired = Les signatures de ce dépôt ne sont plus valides depuis le { $since }.
    .safe = Rien de nouveau n’a été pris. Votre copie n’a pas changé, et tout peut encore être lu.
    .todo = Vérifiez la date de cet appareil. Si elle est juste, réessayez dans quelques jours.
problem-pdf-failed = Le PDF n’a pas pu être écrit.
    .safe = Rien d’autre n’a changé. Un fichier qui portait ce nom est resté tel quel.
    .todo = Choisissez un autre dossier ou un autre nom, et vérifiez qu’il reste de la place sur le disque.
problem-start-refused = Votre système n’a pas accepté ce réglage.
    .safe = Rien n’a changé.
    .todo = Regardez dans les réglages de votre système quels programmes démarrent avec lui.
problem-link-refused = Portage n’ouvre pas cette adresse : { $url }
    .safe = Rien n’a été ouvert.
    .todo = Seuls les pages Web, les numéros de téléphone et les adresses de courriel s’ouvrent.
problem-nothing-to-go-back-to = Il n’y a pas d’état précédent.
    .safe = Votre copie n’a pas changé.
    .todo = Continuez avec l’état que vous avez.
problem-landing-impossible = Ce ne peut pas être un jour d’arrivée : { $text }
    .safe = Vos autres réponses sont gardées.
    .todo = Corrigez, ou laissez vide.
problem-birth-year-impossible = { $year } ne peut pas être une année de naissance.
    .safe = Vos autres réponses sont gardées.
    .todo = Écrivez une année de { $from } à { $to }.
problem-text-too-long = Cette réponse est trop longue.
    .safe = Vos autres réponses sont gardées.
    .todo = Raccourcissez-la à { $limit } lettres au plus.
problem-too-many-children = C’est trop d’enfants pour un seul plan.
    .safe = Vos autres réponses sont gardées.
    .todo = On peut en nommer jusqu’à { $limit }.
problem-rules-unreadable = Les règles de cet outil ne peuvent pas être lues.
    .safe = Les guides et votre plan n’ont pas changé.
    .todo = Mettez la copie à jour. En attendant, consultez la page officielle.
problem-data-too-new = Ce fichier vient d’un Portage plus récent : { $path }
    .safe = Rien n’y a changé.
    .todo = Installez la dernière version de Portage.
problem-wrong-key = Ce fichier est verrouillé avec une autre clé : { $path }
    .safe = Rien n’y a changé.
    .todo = Ouvrez une session sur cet appareil avec le compte qui l’a créé, puis redémarrez Portage.
problem-update-running = Une mise à jour est déjà en cours.
    .safe = Rien n’a changé.
    .todo = Attendez qu’elle soit finie.
problem-no-repository = Il n’y a pas d’adresse d’où prendre les mises à jour.
    .safe = Votre copie n’a pas changé.
    .todo = Écrivez une adresse ou un dossier dans les réglages.
problem-update-options = Le fichier updates.toml ne peut pas être utilisé : { $reason }.
    .safe = Rien n’est mis à jour tant qu’il n’est pas corrigé. Tout ce que vous avez reste lisible.
    .todo = Corrigez le fichier dans le dossier de données de Portage, ou montrez cette ligne à la personne qui s’occupe de votre appareil.
problem-no-bundle = Le contenu fourni avec Portage n’est pas là.
    .safe = Votre plan et vos réglages n’ont pas changé.
    .todo = Réinstallez Portage, ou écrivez une adresse ou un dossier dans les réglages.
problem-trust-unreadable = Portage ne peut pas lire le fichier qui dit à qui se fier : { $path }
    .safe = Rien n’a été téléchargé. Votre copie n’a pas changé.
    .todo = Corrigez son chemin dans les réglages, ou montrez cette ligne à la personne qui s’occupe de votre appareil.
problem-address-impossible = Ceci n’est ni une adresse ni un dossier : { $address }
    .safe = Rien n’a changé.
    .todo = Corrigez dans les réglages. Une adresse Web commence par https://
problem-repository-older = Ce que { $address } propose est plus ancien que votre copie.
    .safe = Rien n’en a été utilisé. Votre copie n’a pas changé.
    .todo = Réessayez plus tard. Si cela se répète, avertissez la personne responsable de cette adresse.
problem-landing-ahead = Vous êtes en Ontario, et votre arrivée est encore à venir. Est-ce exact?
    .safe = Rien n’a encore changé.
    .todo = Si vous attendez en Ontario de devenir résident permanent, gardez ces réponses. Sinon, corrigez l’une des deux.
problem-landing-behind = Votre date d’arrivée est passée, et vous n’êtes pas en Ontario. Est-ce exact?
    .safe = Rien n’a encore changé.
    .todo = Si vous êtes arrivé puis reparti, gardez ces réponses. Sinon, dites que vous êtes en Ontario, ou corrigez la date.
problem-landing-long-ago = Votre arrivée remonte à plus de dix ans. Est-ce exact?
    .safe = Rien n’a encore changé.
    .todo = Si c’est exact, gardez-la; il restera peu de choses dans le plan. Sinon, corrigez la date.
problem-entry-empty = Il manque ici quelque chose de nécessaire.
    .safe = Ce que vous aviez écrit est conservé.
    .todo = Remplissez le champ indiqué, puis enregistrez de nouveau.
problem-entry-impossible = Quelque chose ici ne peut pas être juste.
    .safe = Ce que vous aviez écrit est conservé.
    .todo = Corrigez le champ indiqué, ou laissez-le vide.
problem-entry-order = Ces deux dates ne sont pas dans le bon ordre.
    .safe = Ce que vous aviez écrit est conservé.
    .todo = Corrigez l’une des deux dates.
problem-too-many-entries = Il n’y a plus de place ici.
    .safe = Ce que vous aviez écrit est conservé.
    .todo = Il y a de la place pour { $limit }. Retirez ce dont vous n’avez plus besoin.
problem-attachment-too-large = Ce fichier est trop gros.
    .safe = Rien n’a été joint, et le fichier est intact.
    .todo = Un fichier peut avoir { $limit } Mo au plus. Une numérisation en gris, ou moins fine, est plus petite.
problem-attachment-kind = Seuls des documents numérisés peuvent être joints : un PDF ou une image.
    .safe = Rien n’a été joint, et le fichier est resté tel quel.
    .todo = Enregistrez-le ou numérisez-le en PDF, JPEG, PNG, WebP, HEIC ou TIFF, puis joignez ce fichier.
problem-attachments-full = Il n’y a plus de place pour d’autres fichiers.
    .safe = Ce que vous aviez joint est conservé.
    .todo = Tous les fichiers ensemble peuvent avoir { $limit } Mo. Retirez-en un dont vous n’avez plus besoin.
problem-passphrase-too-short = Cette phrase secrète est trop courte.
    .safe = Rien n’a été écrit.
    .todo = Prenez { $limit } lettres ou plus. Quatre mots sans lien entre eux sont sûrs et faciles à retenir.
problem-handover-passphrase = Cette phrase secrète n’ouvre pas le fichier.
    .safe = Rien n’a été repris. Votre plan et votre classeur sont inchangés.
    .todo = Vérifiez les majuscules et le clavier, ou demandez à la personne qui a fait le fichier.
problem-handover-unreadable = Ce fichier n’est pas une remise de Portage, ou il est abîmé.
    .safe = Rien n’a été repris. Votre plan et votre classeur sont inchangés.
    .todo = Demandez de nouveau le fichier. Le courriel et les messageries changent parfois un fichier; une clé USB, non.
problem-handover-too-new = Cette remise vient d’un Portage plus récent.
    .safe = Rien n’a été repris. Votre plan et votre classeur sont inchangés.
    .todo = Installez la dernière version de Portage, puis ouvrez de nouveau le fichier.
problem-handover-too-large = Ce fichier est plus gros qu’une remise ne peut l’être.
    .safe = Rien n’a été repris. Votre plan et votre classeur sont inchangés.
    .todo = Vérifiez que c’est le bon fichier.
problem-unexpected = Une chose imprévue s’est produite : { $what }
    .safe = Ce qui était enregistré est toujours là.
    .todo = Réessayez. Si cela se répète, redémarrez Portage.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Envoyée
event-submitted-means = Vous avez envoyé la demande.
event-aor = Reçue (AR)
event-aor-means = Le ministère a écrit qu’il a votre demande : l’accusé de réception. Il donne un numéro de dossier.
event-biometrics-asked = Biométrie demandée
event-biometrics-asked-means = Une lettre demande vos empreintes et votre photo, et dit avant quand.
event-biometrics-given = Biométrie donnée
event-biometrics-given-means = Vos empreintes et votre photo ont été prises.
event-medical-asked = Examen médical demandé
event-medical-asked-means = On vous demande de voir un médecin désigné.
event-medical-passed = Examen médical réussi
event-medical-passed-means = Votre compte dit que l’examen médical est réussi.
event-background = Vérification des antécédents
event-background-means = Le ministère vérifie la sécurité et les infractions passées. Cela peut commencer et finir sans qu’on vous le dise.
event-more-asked = Autres papiers demandés
event-more-asked-means = Le ministère veut un autre papier, et dit avant quand.
event-p1 = Premier message du portail (P1)
event-p1-means = Les demandeurs l’appellent P1 : vous confirmez où vous êtes et votre adresse. Le ministère n’emploie pas ce mot.
event-p2 = Deuxième message du portail (P2)
event-p2-means = Les demandeurs l’appellent P2 : vous envoyez une photo et votre adresse. Le ministère n’emploie pas ce mot.
event-copr = Confirmation (CRP)
event-copr-means = Vous avez reçu la confirmation de résidence permanente.
event-visa = Visa ou demande de passeport
event-visa-means = On vous a demandé votre passeport, ou vous avez reçu le visa.
event-refused = Refusée
event-refused-means = Le ministère a refusé la demande. La lettre dit pourquoi, et ce que vous pouvez faire.
event-withdrawn = Retirée
event-withdrawn-means = Vous avez retiré la demande.
event-other = Autre chose
event-other-means = Vos propres mots disent quoi.
language-cmn = mandarin
