### Traduction automatique, non révisée.
### Les outils de la vie quotidienne.

## Droits au travail

tool-work-question = Suis-je payé comme la loi l’exige?
tool-work-about = Le salaire minimum, votre paie d’une semaine ligne par ligne, les jours fériés, les vacances et la dernière paie en Ontario.
tool-work-section-wage = Salaire minimum
tool-work-section-week = Votre semaine
tool-work-section-vacation = Vacances
tool-work-section-holidays = Jours fériés
tool-work-section-last-pay = À la fin de l’emploi
tool-work-field-worker = De quel travail s’agit-il?
tool-work-field-week = Premier jour de votre semaine de travail
tool-work-hint-week = Laissez vide pour cette semaine, à partir de lundi.
tool-work-field-hours = Heures travaillées cette semaine-là
tool-work-hint-hours = Laissez vide pour voir seulement le salaire minimum.
tool-work-field-in-school-time = Était-ce en période scolaire?
tool-work-field-hourly-pay = Votre salaire pour une heure, avant les retenues
tool-work-field-years = Années complètes chez cet employeur
tool-work-field-paid = Ce que l’employeur a payé pour cette semaine, avant les retenues
tool-work-hint-paid = Sans l’indemnité de vacances.
tool-work-field-wages-before = Paie des quatre semaines avant un jour férié
tool-work-hint-wages-before = Salaire habituel et indemnité de vacances, sans heures supplémentaires. Seulement si un jour férié tombe dans votre semaine.
tool-work-field-holiday-hours = Heures travaillées le jour férié
tool-work-hint-holiday-hours = Elles font partie des heures de la semaine ci-dessus.
tool-work-field-last-day = Votre dernier jour de travail
tool-work-field-next-pay-day = Le prochain jour de paie après ce jour
tool-work-line-minimum = Salaire minimum pour une heure : { $who }
tool-work-line-minimum-day = Salaire minimum pour une journée : { $who }
tool-work-line-student-hours = Le salaire étudiant ne s’applique pas à un si grand nombre d’heures en période scolaire.
tool-work-line-new-rate = À partir du { $day }, le salaire minimum est de { $amount }. Les heures à partir de ce jour sont comptées trop bas ici.
tool-work-line-not-known = Nous connaissons le salaire minimum jusqu’au { $day }. Voyez la page officielle pour la suite.
tool-work-line-rate = Vos { $rate } de l’heure atteignent le minimum de { $minimum }
tool-work-line-rate-of-a-day = Vos { $rate } de l’heure ne se comparent pas à la paie d’une journée
tool-work-line-usual = Salaire habituel : { $hours } heures à { $rate }
tool-work-line-overtime = Heures supplémentaires : { $hours } heures à { $share } % de { $rate }
tool-work-line-holiday-worked = Travail le jour férié : { $hours } heures à { $share } % de { $rate }
tool-work-line-holiday-pay = Salaire pour jour férié, { $name }, { $day } : la paie des { $weeks } semaines précédentes, divisée par { $parts }
tool-work-line-holiday-choice = Si vous l’avez accepté par écrit, vous pouvez recevoir votre salaire habituel et un autre jour de congé payé.
tool-work-line-total = Paie de la semaine
tool-work-line-missing = Il manque, car vous avez reçu { $paid }
tool-work-line-paid-enough = Les { $paid } que vous avez reçus suffisent
tool-work-line-vacation = Indemnité de vacances de cette semaine : { $rate } % de votre salaire. Vous avez { $weeks } semaines de vacances par an.
tool-work-line-vacation-later = Indemnité de vacances de cette semaine après { $years } ans chez l’employeur : { $rate } % de votre salaire. Vous avez { $weeks } semaines de vacances par an.
tool-work-line-long-week = Une semaine aussi longue demande votre accord écrit. Certains emplois ont d’autres règles.
tool-work-line-elsewhere = Les heures, les heures supplémentaires, les vacances et les jours fériés suivent d’autres règles dans ce travail. Demandez au ministère du Travail lesquelles.
tool-work-line-last-pay = Votre dernière paie est due : { $days } jours après le dernier jour, ou le prochain jour de paie s’il est plus tard
tool-work-line-last-pay-or-later = Votre dernière paie est due { $days } jours après le dernier jour, ou le prochain jour de paie s’il est plus tard

## Location

tool-rent-question = Loyer, dépôt ou avis : mon propriétaire a-t-il le droit?
tool-rent-about = De combien et dès quand le loyer peut monter, quels paiements un propriétaire peut demander et quel préavis il faut en Ontario.
tool-rent-section-increase = La hausse
tool-rent-section-payment = Le paiement
tool-rent-section-notice = L’avis
tool-rent-section-guideline = Le taux légal
tool-rent-section-checks = Ce que la loi demande
tool-rent-field-about = De quoi s’agit-il?
tool-rent-choice-about-increase = Un loyer plus élevé
tool-rent-choice-about-payment = Un dépôt ou un autre paiement
tool-rent-choice-about-notice = Un départ
tool-rent-field-rent = Votre loyer actuel
tool-rent-hint-rent = Pour un mois, ou pour une semaine si vous payez à la semaine.
tool-rent-field-first-lived-in = Quand le logement a-t-il été habité pour la première fois?
tool-rent-field-last-change = Jour de la dernière hausse, ou premier jour de votre location
tool-rent-field-new-rent = Le nouveau loyer que le propriétaire demande
tool-rent-field-start = Premier jour du nouveau loyer
tool-rent-field-told-on = Jour où vous avez reçu l’avis écrit
tool-rent-field-payment = Que demande le propriétaire?
tool-rent-field-amount = Combien?
tool-rent-field-notice = Quel avis est-ce?
tool-rent-field-given-on = Jour où il est donné
tool-rent-field-ends-on = Dernier jour qu’il indique
tool-rent-line-interval = Le loyer peut monter { $months } mois après le { $day }, pas avant
tool-rent-line-earliest = Premier jour possible, si on vous avertissait aujourd’hui
tool-rent-line-tell-by = Le propriétaire doit vous avertir par écrit { $days } jours avant le { $day }, donc au plus tard le
tool-rent-line-guideline = Taux légal le { $day }
tool-rent-line-percent = { $rate } %
tool-rent-line-not-confirmed = Ce taux vient de dossiers publics et non de l’avis du gouvernement. Comparez-le à la page officielle avant de vous y fier.
tool-rent-line-guideline-unknown = Le taux légal de cette année-là n’est pas connu ici. Voyez la page officielle.
tool-rent-line-not-covered = Le logement a été habité pour la première fois après le { $day }, donc aucun taux ne limite le loyer. Les autres règles s’appliquent.
tool-rent-line-ask-age = Le logement était-il habité le { $day } ou avant? Le taux légal ne s’applique que dans ce cas. Demandez la réponse par écrit.
tool-rent-line-most-more = Hausse la plus élevée
tool-rent-line-highest = Nouveau loyer le plus élevé
tool-rent-line-no-limit = Aucun taux ne limite le loyer de ce logement
tool-rent-line-increase-may-not = Pas permis ainsi
tool-rent-line-not-before = Pas avant le { $day }
tool-rent-line-enough-months = Assez de mois ont passé
tool-rent-line-told-in-time = L’avis est arrivé à temps
tool-rent-line-within-guideline = Le nouveau loyer respecte le taux légal
tool-rent-line-challenge = Vous pouvez contester une hausse à la Commission de la location immobilière jusqu’au
tool-rent-line-other-homes = Si vous partagez la cuisine ou la salle de bain avec le propriétaire, ou vivez en logement communautaire, d’autres règles s’appliquent.
tool-rent-line-may = Le propriétaire peut le demander
tool-rent-line-may-not = Le propriétaire ne peut pas l’exiger
tool-rent-line-may-up-to = Seulement jusqu’à { $amount }
tool-rent-line-may-cost = Seulement le coût réel
tool-rent-line-may-rents = Jusqu’à un loyer
tool-rent-line-deposit-most = Dépôt le plus élevé
tool-rent-line-too-much = Au-delà de ce qui peut être exigé
tool-rent-line-interest = Intérêts que le propriétaire vous doit pour un an, au taux légal
tool-rent-line-ends = Dernier jour au plus tôt, { $days } jours après l’avis
tool-rent-line-pay-by = Délai pour payer, { $days } jours après l’avis. Si vous payez tout d’ici là, l’avis est nul
tool-rent-line-long-enough = L’avis est assez long
tool-rent-line-end-of-period = Le dernier jour doit être le dernier d’une période de location, et pas avant la fin d’un bail à durée fixe.
tool-rent-line-owed = Le propriétaire vous doit
tool-rent-line-owed-nothing = Avec { $days } jours d’avis ou plus, le propriétaire ne vous doit rien.
tool-rent-line-owed-unless = Le propriétaire vous doit du loyer, sauf si l’avis est de { $days } jours ou plus. Indiquez le dernier jour pour le voir
tool-rent-line-board-decides = Vous n’avez pas à partir à cause d’un avis. Seule la Commission de la location immobilière peut l’ordonner.

## Permis de conduire

tool-driving-question = Comment obtenir un permis de conduire de l’Ontario?
tool-driving-about = Échange, examens ou parcours complet, selon l’origine de votre permis, combien de temps vous pouvez encore l’utiliser et les papiers à apporter.
tool-driving-section-path = Votre parcours
tool-driving-section-clock = Votre permis d’avant
tool-driving-section-papers = À apporter
tool-driving-field-place = D’où vient votre permis?
tool-driving-field-class = Quel genre de permis est-ce?
tool-driving-choice-class-car = Un permis complet pour la voiture
tool-driving-choice-class-motorcycle = Un permis pour la moto
tool-driving-choice-class-learner = Un permis d’apprenti
tool-driving-field-years = Années d’expérience de conduite avec un permis complet
tool-driving-field-resident-since = Jour où vous êtes devenu résident de l’Ontario
tool-driving-hint-resident-since = Souvent le jour où vous êtes venu vivre ici.
tool-driving-field-english-or-french = Vos papiers sont-ils en anglais ou en français?
tool-driving-field-letter-of = Date de la lettre sur votre expérience
tool-driving-line-exchange = Vous pouvez échanger votre permis sans examen écrit ni routier
tool-driving-line-exchange-if = Vous pouvez échanger votre permis si vous avez assez d’expérience
tool-driving-line-credit = Votre expérience peut compter
tool-driving-line-tests = Il vous faut des examens
tool-driving-line-full = Vous commencez comme nouveau conducteur
tool-driving-line-ask = Demandez à DriveTest
tool-driving-line-age = Il faut avoir { $years } ans ou plus pour conduire en Ontario.
tool-driving-line-agreement = Entente avec l’Ontario : { $place }
tool-driving-line-experience = Expérience de { $months } mois ou plus
tool-driving-line-less-experience = DriveTest décide de ce que vaut une expérience plus courte. Apportez la preuve de toute votre expérience
tool-driving-line-motorcycle = D’autres règles s’appliquent aux motos. Demandez à DriveTest
tool-driving-line-learner-no-exchange = Un permis d’apprenti ne s’échange pas.
tool-driving-line-eye-test = Examen de la vue dans un centre DriveTest
tool-driving-line-knowledge-test = Examen écrit sur les règles de la route
tool-driving-line-road-test = Examen routier
tool-driving-line-credit-changed = Un changement de ces règles a été annoncé pour le { $day }, et nous n’avons pas pu confirmer lequel. Demandez à DriveTest quels examens il vous faut et ce que vaut votre lettre
tool-driving-line-credit-ask = Votre expérience peut réduire le temps entre les examens. Demandez à DriveTest ce que vaut votre lettre
tool-driving-line-learner = Premier examen routier { $months } mois après l’examen écrit, ou { $course } mois avec un cours de conduite approuvé. D’ici là, vous conduisez avec un conducteur expérimenté à côté de vous.
tool-driving-line-full-test = Second examen routier pour le permis complet
tool-driving-line-grace = Durée pendant laquelle vous pouvez conduire avec votre permis valide une fois résident
tool-driving-line-drive-until = Dernier jour où vous pouvez conduire avec votre permis valide, { $days } jours après le début de votre résidence
tool-driving-line-apply-before = Demandez le permis de l’Ontario avant ce jour.
tool-driving-line-time-over = Ce délai est passé. Ne conduisez pas avant d’avoir un permis de l’Ontario. Votre assurance pourrait ne pas payer après un accident.
tool-driving-line-letter-until = La lettre vaut { $months } mois, donc jusqu’au
tool-driving-line-letter-too-old = La lettre est trop ancienne. Demandez-en une nouvelle.
tool-driving-line-fees = Il y a des frais pour les examens et le permis. Nous n’avons pas pu confirmer les montants. Voyez drivetest.ca avant d’y aller.

## École

tool-school-question = Quelle école pour mon enfant?
tool-school-about = L’année d’études selon la naissance de votre enfant, les quatre systèmes publics, ce qu’il faut apporter et les vaccins que l’Ontario demande.
tool-school-section-grade = Année d’études
tool-school-section-systems = Les quatre systèmes
tool-school-section-papers = À apporter
tool-school-section-vaccines = Vaccins
tool-school-field-born = Mois de naissance de votre enfant
tool-school-field-arrival = Jour de votre arrivée en Ontario
tool-school-hint-arrival = Laissez vide si vous êtes ici.
tool-school-field-status = Statut de votre enfant au Canada
tool-school-field-french-right = Un parent a-t-il droit à l’école en français?
tool-school-hint-french-right = C’est le cas d’un citoyen canadien dont la première langue est le français, ou qui a fait son école primaire en français au Canada. C’est aussi le cas si un autre enfant de la famille est dans une telle école.
tool-school-field-catholic = Un parent ou l’enfant est-il catholique?
tool-school-field-with-guardian = L’enfant vit-il avec une personne qui n’est pas son parent?
tool-school-line-school-year = L’année scolaire commence le
tool-school-line-age = Cette année civile-là, votre enfant a { $age } ans.
tool-school-line-may-begin = La maternelle peut commencer en
tool-school-line-later = Pas encore
tool-school-line-ask-board = Demandez au conseil scolaire
tool-school-line-too-old = Votre enfant a dépassé l’âge habituel du secondaire. Demandez au conseil quelle école ou quel programme pour adultes est ouvert.
tool-school-line-grade = Année d’études habituelle
tool-school-line-compulsory = L’école est obligatoire de { $from } à { $to } ans
tool-school-line-assessment = Le conseil peut d’abord évaluer la langue et les mathématiques. L’année d’études suit d’habitude l’âge.
tool-school-line-credits = Crédits pour le diplôme d’études secondaires
tool-school-line-community-hours = Heures de bénévolat pour le diplôme d’études secondaires
tool-school-line-free = L’école est gratuite
tool-school-line-free-ask = Demandez au conseil avant le voyage s’il y a des frais
tool-school-line-open = Vous pouvez inscrire votre enfant
tool-school-line-ask-catholic = Surtout pour les familles catholiques. Demandez au conseil quelles sont ses règles
tool-school-line-by-right = Vous avez droit à une place
tool-school-line-by-committee = Vous pouvez faire une demande. Un comité du conseil décide
tool-school-line-immersion = L’immersion est autre chose : des enfants d’écoles anglaises y apprennent le français.
tool-school-line-paper-missing = S’il manque un papier, allez quand même à l’école et demandez ce qu’elle accepte à la place.

## Services gratuits

tool-eligibility-question = Quels services gratuits puis-je utiliser, et jusqu’à quand?
tool-eligibility-about = Aide à l’établissement et cours de langue selon votre statut, avec le jour où ils prennent fin.
tool-eligibility-section-time = Votre délai
tool-eligibility-section-services = Services
tool-eligibility-field-status = Quel est votre statut?
tool-eligibility-field-resident-since = Jour où vous êtes devenu résident permanent
tool-eligibility-hint-resident-since = Il figure sur votre Confirmation de résidence permanente. Un jour prévu convient aussi.
tool-eligibility-line-years = { $years } ans à partir du { $day }, jusqu’à la fin de ce mois
tool-eligibility-line-ended-for = Pour les résidents permanents de la catégorie économique depuis le { $day } ou avant, ces services ont pris fin le
tool-eligibility-line-over = Ce délai est passé. Des services payés par l’Ontario et d’autres peuvent rester ouverts.
tool-eligibility-line-left = Temps qui reste
tool-eligibility-line-of-until = Dernier jour des services gratuits que paie le gouvernement fédéral
tool-eligibility-line-until-citizen = Jusqu’à la citoyenneté
tool-eligibility-line-before-landing = Avant votre arrivée au Canada
tool-eligibility-line-after-landing = Après votre arrivée
tool-eligibility-line-others-only = Pas les services payés par IRCC. D’autres peuvent être ouverts

## Prestations

tool-benefits-question = Quelles prestations ma famille peut-elle recevoir?
tool-benefits-about = L’Allocation canadienne pour enfants selon votre revenu, l’allocation pour l’épicerie, les soins dentaires, quand faire la demande et avec quel formulaire.
tool-benefits-section-apply = Faire la demande
tool-benefits-section-child = Allocation canadienne pour enfants
tool-benefits-section-groceries = Allocation canadienne pour l’épicerie et les besoins essentiels
tool-benefits-section-others = Autre aide
tool-benefits-field-status = Quel est votre statut?
tool-benefits-field-here-since = Jour où vous êtes venu vivre au Canada
tool-benefits-field-partner = Vivez-vous avec un époux ou un conjoint?
tool-benefits-field-children = Mois de naissance de vos enfants
tool-benefits-hint-children = Un mois par enfant.
tool-benefits-field-income = Revenu familial de l’an dernier
tool-benefits-hint-income = Après déductions, des deux conjoints et de tous les pays, en dollars canadiens.
tool-benefits-field-private-dental = Avez-vous une assurance dentaire privée?
tool-benefits-line-apply-now = Vous pouvez faire la demande dès votre arrivée
tool-benefits-line-apply-after = Vous pouvez faire la demande après { $months } mois au Canada, avec un permis valide le mois suivant
tool-benefits-line-apply-ask = Demandez à l’ARC à partir de quand vous pouvez faire la demande
tool-benefits-line-form = Formulaire
tool-benefits-line-file-return = Faites votre déclaration de revenus chaque année, même sans revenu. La prochaine est due le
tool-benefits-line-young =
    { $count ->
        [1] Au plus pour 1 enfant de moins de { $until } ans, par an
       *[other] Au plus pour { $count } enfants de moins de { $until } ans, par an
    }
tool-benefits-line-older =
    { $count ->
        [1] Au plus pour 1 enfant de { $until } à { $last } ans, par an
       *[other] Au plus pour { $count } enfants de { $until } à { $last } ans, par an
    }
tool-benefits-line-child-income = Indiquez votre revenu familial pour voir le montant
tool-benefits-line-full-amount = Montant complet, car { $income } ne dépassent pas { $full }
tool-benefits-line-reduction = En moins, car { $income } dépassent { $full }
tool-benefits-line-child-year = Allocation canadienne pour enfants pour un an, aux âges d’aujourd’hui
tool-benefits-line-child-year-later = Allocation canadienne pour enfants pour un an, aux âges d’aujourd’hui, dès que vous pourrez la demander
tool-benefits-line-child-from = Le jour à partir duquel vous pouvez demander l’Allocation canadienne pour enfants
tool-benefits-line-child-month = Pour un mois
tool-benefits-line-birthday = À partir du { $day }, après un anniversaire
tool-benefits-line-depends = Cela dépend de votre revenu
tool-benefits-line-no-child = Pas d’allocation pour enfants, mais peut-être une autre aide
tool-benefits-line-single = Au plus pour une personne, par an
tool-benefits-line-couple = Au plus pour un couple, par an
tool-benefits-line-groceries-child =
    { $count ->
        [1] Au plus pour 1 enfant de moins de { $under } ans, par an
       *[other] Au plus pour { $count } enfants de moins de { $under } ans, par an
    }
tool-benefits-line-single-parent = Un parent sans conjoint peut recevoir plus.
tool-benefits-line-groceries-income = Elle baisse quand le revenu monte. L’ARC la calcule d’après votre déclaration ou votre formulaire.
tool-benefits-line-dental = Régime canadien de soins dentaires : revenu inférieur à { $below }, pas d’assurance dentaire privée et une déclaration de revenus faite
tool-benefits-line-dental-full = Le régime couvre tout le coût de ce qu’il paie
tool-benefits-line-dental-share = Votre part du coût
tool-benefits-line-percent = { $rate } %
tool-benefits-line-not-known = Ces montants sont valables jusqu’au { $day }. Voyez la page officielle pour la suite.

## À apporter

tool-documents-question = Que dois-je apporter?
tool-documents-about = Les papiers pour la carte Santé, le NAS, l’école, le permis de conduire, un compte bancaire et la frontière : ce que vous avez, ce qui manque et ce qui peut le remplacer.
tool-documents-line-one-of = Un seul de ces papiers suffit :
tool-documents-section-missing = Il manque
tool-documents-section-if-it-applies = Si cela vous concerne
tool-documents-section-have = Vous avez
tool-documents-section-remarks = Bon à savoir
tool-documents-field-purpose = Pour quoi?
tool-documents-field-have = Lesquels de ces papiers avez-vous?
tool-documents-line-complete = Vous avez tout
tool-documents-line-missing =
    { $count ->
        [1] Il manque 1 chose
       *[other] Il manque { $count } choses
    }
tool-documents-line-originals = Apportez les originaux. Les copies sont souvent refusées.
tool-documents-line-translate = Certains de ces papiers sont souvent dans une autre langue. Apportez une traduction s’ils ne sont ni en anglais ni en français.

## Délais publiés

tool-times-question = Combien de temps prennent les demandes comme la mienne?
tool-times-about = Délais publiés et normes de service d’un programme, à côté du jour où vous avez envoyé votre demande.
tool-times-section-finished = Terminées récemment
tool-times-section-expected = Prévu
tool-times-section-standard = Norme de service
tool-times-field-program = Quel programme?
tool-times-field-filed-on = Jour de votre demande
tool-times-line-published = Délais publiés
tool-times-line-finished = La plupart des demandes terminées récemment ont pris, au { $day }
tool-times-line-finished-day = Compté à partir de votre jour, cela donne le
tool-times-line-expected = Envoyée aujourd’hui, une demande prendrait, au { $day }
tool-times-line-expected-for-month = Pour les demandes du même mois, il reste, au { $day }
tool-times-line-people = Personnes qui attendent
tool-times-line-people-ahead = Personnes qui ont fait leur demande avant ce mois et qui attendent
tool-times-line-standard = Le but que le ministère se donne pour { $share } % des demandes
tool-times-line-standard-day = Compté à partir de votre jour, cela donne le
tool-times-line-no-standard = Aucune norme de service n’est publiée pour ce programme.
tool-times-line-of-days = depuis que vous avez envoyé votre demande
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
tool-times-line-more-minutes =
    { $count ->
        [one] plus de { $count } minute
       *[other] plus de { $count } minutes
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
tool-times-line-more-hours =
    { $count ->
        [one] plus de { $count } heure
       *[other] plus de { $count } heures
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
tool-times-line-more-days =
    { $count ->
        [one] plus de { $count } jour
       *[other] plus de { $count } jours
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
tool-times-line-more-weeks =
    { $count ->
        [one] plus de { $count } semaine
       *[other] plus de { $count } semaines
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
tool-times-line-more-months =
    { $count ->
        [one] plus de { $count } mois
       *[other] plus de { $count } mois
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
tool-times-line-more-years =
    { $count ->
        [one] plus de { $count } an
       *[other] plus de { $count } ans
    }

## Profession

tool-occupation-question = Comment le Canada appelle-t-il mon métier, et faut-il un permis?
tool-occupation-about = Le groupe de votre profession, ce qu’elle demande d’habitude, si l’Ontario la réglemente et qui s’en charge, avec les premières étapes.
tool-occupation-section-group = Groupe
tool-occupation-section-rounds = Rondes d’Entrée express par profession
tool-occupation-section-licence = Permis en Ontario
tool-occupation-field-noc = Votre profession
tool-occupation-hint-noc = Écrivez un titre courant, comme infirmière ou cuisinier, ou les cinq chiffres.
tool-occupation-line-teer = Ce qu’elle demande d’habitude (FÉER { $teer })
tool-occupation-line-broad = Domaine de travail
tool-occupation-line-no-category = Aucune ronde pour un groupe de professions ne la nomme.
tool-occupation-line-whole-group = Tous les emplois de ce groupe
tool-occupation-line-regulator = Qui donne le permis ou le certificat
tool-occupation-line-eca-body = Qui évalue les études
tool-occupation-line-step = Étape { $number }
tool-occupation-line-lead-time = Prévoyez { $months } mois ou plus pour le permis.
tool-occupation-line-not-known = Nous ne savons pas si l’Ontario réglemente ce travail. Demandez avant de vous y fier

## Budget

tool-budget-question = Combien de temps dureront mes économies?
tool-budget-about = Ce que coûte l’arrivée, ce que coûte un mois et combien de mois dureront vos économies. Vos propres montants d’abord.
tool-budget-section-monthly = Chaque mois
tool-budget-section-once = Une fois, à l’arrivée
tool-budget-section-result = Vos économies
tool-budget-field-community = Où vivrez-vous?
tool-budget-field-adults = Adultes du ménage
tool-budget-field-in-child-care = Enfants qui iront à la garderie
tool-budget-field-savings = Vos économies
tool-budget-field-income = Revenu par mois, après impôt
tool-budget-field-rent = Loyer
tool-budget-hint-rent = Laissez vide pour prendre la moyenne connue de l’endroit.
tool-budget-field-food = Nourriture
tool-budget-field-phone = Téléphone et internet
tool-budget-field-insurance = Assurances
tool-budget-field-other-monthly = Autres coûts par mois
tool-budget-field-transport = Transport
tool-budget-hint-transport = Laissez vide pour prendre le tarif du transport en commun, là où il est connu.
tool-budget-field-child-care = Garde d’enfants
tool-budget-hint-child-care = Laissez vide pour utiliser le tarif le plus élevé par jour.
tool-budget-field-care-days = Jours de garde par mois
tool-budget-field-travel = Voyage au Canada
tool-budget-field-first-stay = Les premières nuits
tool-budget-field-furniture = Meubles et cuisine
tool-budget-field-clothes = Vêtements chauds
tool-budget-field-other-once = Autres coûts à l’arrivée
tool-budget-line-rent = Loyer
tool-budget-line-rent-stored = Loyer moyen d’un logement de deux chambres : { $place }, { $day }
tool-budget-line-rent-higher = Les locataires en place payaient cela en moyenne. Qui emménage maintenant paie souvent plus.
tool-budget-line-rent-area = Cette moyenne est celle de la région.
tool-budget-line-food = Nourriture
tool-budget-line-phone = Téléphone et internet
tool-budget-line-insurance = Assurances
tool-budget-line-other-monthly = Autres coûts
tool-budget-line-transport = Transport
tool-budget-line-transit-pass = Laissez-passer mensuels des adultes, à { $fare }
tool-budget-line-transit-rides = Transport en commun des adultes, au plus : { $rides } trajets à { $fare }
tool-budget-line-child-care = Garde d’enfants
tool-budget-line-child-care-most =
    { $count ->
        [1] Garde de 1 enfant, au plus : { $days } jours à { $fee }
       *[other] Garde de { $count } enfants, au plus : { $days } jours à { $fee }
    }
tool-budget-line-child-care-until = Ce tarif le plus élevé vise les programmes à frais réduits, pour les enfants avant l’âge scolaire, et est promis jusqu’au { $day }.
tool-budget-line-total-monthly = Total par mois
tool-budget-line-deposit = Dépôt pour le dernier loyer
tool-budget-line-travel = Voyage
tool-budget-line-first-stay = Les premières nuits
tool-budget-line-furniture = Meubles et cuisine
tool-budget-line-clothes = Vêtements chauds
tool-budget-line-other-once = Autres coûts à l’arrivée
tool-budget-line-total-once = Total à l’arrivée
tool-budget-line-income = Revenu par mois
tool-budget-line-from-savings = Pris sur les économies chaque mois
tool-budget-line-savings = Économies
tool-budget-line-after-once = Reste après l’arrivée
tool-budget-line-short = Il manque
tool-budget-line-left-out =
    { $count ->
        [1] 1 coût n’est pas connu et n’est pas compté.
       *[other] { $count } coûts ne sont pas connus et ne sont pas comptés.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] Moins d’un mois
        [one] 1 mois complet au plus
       *[other] { $count } mois complets au plus
    }
tool-budget-line-months =
    { $count ->
        [0] Moins d’un mois
        [one] 1 mois complet
       *[other] { $count } mois complets
    }
tool-budget-line-not-enough = Vos économies ne couvrent pas l’arrivée
tool-budget-line-covered = Votre revenu couvre ce que vous avez indiqué
tool-budget-line-covered-known = Votre revenu couvre ce qui est connu jusqu’ici
tool-budget-line-costs-first = Indiquez vos coûts pour avoir une réponse

tools-noc-found =
    { $count ->
        [1] 1 profession est semblable. Choisissez-la.
       *[other] { $count } professions sont semblables. Choisissez-en une.
    }
tools-noc-none = Aucune profession n’a ce titre. Essayez un autre mot pour ce travail.
