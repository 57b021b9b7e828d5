## Ce que tous les outils ont en commun

tools-ask = Voir la réponse
tools-yes = Oui
tools-no = Non
tools-not-known = Inconnu
tools-choose = Choisissez
tools-add = Ajouter
tools-remove = Retirer
tools-result = Réponse
tools-of = sur { $of }
tools-capped = limité; sans plafond : { $from }
tools-would-change = Ce qui changerait la réponse
tools-next = Que faire ensuite
tools-rules = Les règles
tools-in-force = En vigueur depuis le { $date }
tools-stale = Ces règles devaient être revues avant le { $date }. Consultez la page officielle avant de vous fier à la réponse.
tools-faults = Veuillez revoir ces réponses
tools-copy = Copier le texte
tools-copied = Copié.

## Ce qui ne va pas dans un champ

tools-fault-missing = Cette réponse est nécessaire. Veuillez la donner.
tools-fault-whole = Écrivez un nombre entier de { $min } à { $max }.
tools-fault-number = Écrivez un nombre de { $min } à { $max }, par pas de { $step }.
tools-fault-money = Écrivez un montant de 0 à { $max }, avec au plus deux décimales.
tools-fault-yes-no = Choisissez oui ou non.
tools-fault-choice = Choisissez une des réponses.
tools-fault-choices = Choisissez parmi les réponses.
tools-fault-day = Écrivez un jour du { $from } au { $to }.
tools-fault-month = Écrivez un mois, de { $from } à { $to }.
tools-fault-list = Au plus { $max } entrées.
tools-fault-noc = Écrivez les cinq chiffres de la profession.
tools-fault-noc-unknown = Aucune profession n’a ce code. Cherchez plutôt le titre.
tools-fault-unknown = Ceci n’est pas demandé ici.
tools-fault-same = Cette réponse doit différer de « { $other } ».
tools-fault-more-than = Au plus { $max }, selon « { $other } ».

## Questions que plusieurs outils posent

tools-section-person = Vous
tools-section-language = Langues
tools-section-work = Travail
tools-section-spouse = Votre époux ou conjoint
tools-section-additional = Points supplémentaires
tools-section-adaptability = Liens avec le Canada
tools-section-minimums = Exigences
tools-field-age = Votre âge en années complètes
tools-field-education = Votre plus haut niveau d’études
tools-hint-education = Des études faites hors du Canada comptent une fois évaluées.
tools-choice-education-less-than-secondary = Moins que l’école secondaire
tools-choice-education-secondary = École secondaire
tools-choice-education-one-year = Programme d’un an après le secondaire
tools-choice-education-two-year = Programme de deux ans après le secondaire
tools-choice-education-bachelor = Baccalauréat, ou programme de trois ans ou plus
tools-choice-education-two-or-more = Deux diplômes ou plus, dont un de trois ans ou plus
tools-choice-education-masters = Maîtrise, ou diplôme d’une profession réglementée
tools-choice-education-doctoral = Doctorat
tools-hint-first-language = Le test où votre niveau est le plus élevé. Laissez vide si vous n’avez pas encore de résultat.
tools-field-first-language = Première langue officielle
tools-field-second-language = Deuxième langue officielle
tools-field-lang = Langue
tools-field-clb = Niveau par compétence (CLB ou NCLC)
tools-hint-clb = L’outil des notes de test convertit les notes en niveaux. Écrivez 0 s’il n’y en a pas.
tools-field-first-language-clb = Première langue officielle : niveau par compétence
tools-field-second-language-clb = Deuxième langue officielle : niveau par compétence
tools-choice-lang-en = Anglais
tools-choice-lang-fr = Français
tools-ability-reading = Lecture
tools-ability-writing = Écriture
tools-ability-listening = Écoute
tools-ability-speaking = Expression orale
tools-line-ability-reading = lecture
tools-line-ability-writing = écriture
tools-line-ability-listening = écoute
tools-line-ability-speaking = expression orale
tools-field-canadian-work-years = Travail qualifié au Canada, en années complètes
tools-hint-canadian-work-years = Travail payé et autorisé des dix dernières années. Trente heures par semaine pendant un an font une année.
tools-field-foreign-work-years = Travail qualifié hors du Canada, en années complètes
tools-hint-foreign-work-years = Travail payé des dix dernières années.
tools-line-age = Âge : { $age }
tools-line-education = Études : { $education }
tools-line-first-language = Première langue officielle, { $ability } : niveau { $level }
tools-line-no-first-language = Aucun résultat de test dans une première langue officielle n’est compté.
tools-line-birthday = Votre prochain anniversaire
tools-line-first-language-more = Un niveau de plus dans chaque compétence de la première langue
tools-line-education-more = Plus d’études : { $education }

## Combien d’argent dois-je montrer?

tool-funds-question = Combien d’argent dois-je montrer?
tool-funds-about = Vous montrez que vous pouvez subvenir aux besoins de votre famille à l’arrivée. Le montant dépend de votre nombre.
tool-funds-field-program = Quel programme demandez-vous?
tool-funds-choice-program-express-entry = Entrée express
tool-funds-choice-program-pilots = Pilote des communautés rurales ou francophones
tool-funds-field-family-size = Combien êtes-vous dans votre famille?
tool-funds-hint-family-size = Comptez-vous, ainsi que votre conjoint ou conjointe et vos enfants à charge, même ceux qui ne viennent pas maintenant.
tool-funds-line-base =
    { $count ->
        [one] Montant pour { $count } personne
       *[other] Montant pour une famille de { $count }
    }
tool-funds-line-more =
    { $count ->
        [one] { $count } personne de plus
       *[other] { $count } personnes de plus
    }

## Combien de points ai-je dans Entrée express?

tool-crs-question = Combien de points ai-je dans Entrée express?
tool-crs-about = Entrée express classe les personnes par une note, le Système de classement global (SCG). Voyez la vôtre ligne par ligne, et ce qui la changerait.
tool-crs-section-core = Vous
tool-crs-section-transferability = Facteurs qui comptent ensemble
tool-crs-section-rounds = Les dernières rondes
tool-crs-field-spouse = Avez-vous un époux ou conjoint?
tool-crs-choice-spouse-none = Non
tool-crs-choice-spouse-accompanying = Oui, et il ou elle vient avec moi
tool-crs-choice-spouse-not-accompanying = Oui, et il ou elle ne vient pas avec moi
tool-crs-choice-spouse-citizen-or-pr = Oui, citoyen ou résident permanent du Canada
tool-crs-field-trade-certificate = Avez-vous un certificat de qualification canadien dans un métier?
tool-crs-field-provincial-nomination = Une province vous a-t-elle désigné?
tool-crs-field-sibling-in-canada = Un frère ou une sœur adulte vit-il au Canada comme citoyen ou résident permanent?
tool-crs-hint-sibling-in-canada = Le vôtre, ou celui de votre conjoint qui vous accompagne.
tool-crs-field-canadian-study = Études au Canada après le secondaire
tool-crs-choice-canadian-study-none = Aucune
tool-crs-choice-canadian-study-1-2 = Un diplôme d’un ou deux ans
tool-crs-choice-canadian-study-3-plus = Un diplôme de trois ans ou plus, ou d’études supérieures
tool-crs-field-spouse-factors = Ce qu’apporte votre époux ou conjoint
tool-crs-field-spouse-factors-education = Son plus haut niveau d’études
tool-crs-field-spouse-factors-clb = Son niveau par compétence dans une langue officielle
tool-crs-field-spouse-factors-canadian-work-years = Son travail qualifié au Canada, en années complètes
tool-crs-line-second-language = Deuxième langue officielle, { $ability } : niveau { $level }
tool-crs-line-canadian-work = Années de travail qualifié au Canada : { $years }
tool-crs-line-no-spouse-factors = Vous n’avez rien indiqué sur votre époux ou conjoint; aucun point n’est donc compté.
tool-crs-line-spouse-not-counted = Ce que vous avez indiqué sur votre époux ou conjoint n’est pas compté. Cela compte seulement pour une personne qui vous accompagne et qui n’est ni citoyen ni résident permanent.
tool-crs-line-spouse-education = Études de l’époux : { $education }
tool-crs-line-spouse-language = Langue de l’époux, { $ability } : niveau { $level }
tool-crs-line-spouse-canadian-work = Années de travail qualifié de l’époux au Canada : { $years }
tool-crs-line-education-and-language = Études et première langue
tool-crs-line-education-and-canadian-work = Études et travail au Canada
tool-crs-line-foreign-work-and-language = Travail à l’étranger et première langue
tool-crs-line-foreign-and-canadian-work = Travail à l’étranger et travail au Canada
tool-crs-line-trade-and-language = Certificat de métier et première langue
tool-crs-line-nomination = Désignation par une province
tool-crs-line-french = Français
tool-crs-line-canadian-study = Études au Canada : { $study }
tool-crs-line-sibling = Frère ou sœur au Canada
tool-crs-line-job-offer = Une offre d’emploi (aucun point depuis le { $date })
tool-crs-line-canadian-work-more = Une année de travail de plus au Canada
tool-crs-line-foreign-work-more = Une année de travail de plus hors du Canada
tool-crs-line-first-language-all = Niveau { $level } dans chaque compétence de la première langue
tool-crs-line-french-all = Français au niveau { $level } dans chaque compétence
tool-crs-line-rounds-only-yours = Une ronde vous concerne seulement si vous faites partie de son groupe. D’autres rondes ont pu suivre.
tool-crs-line-round = { $category }, { $date } : note la plus basse { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] il manque { $points } point
       *[other] il manque { $points } points
    }
tool-crs-line-round-enough =
    { $points ->
        [0] juste autant
        [one] { $points } point de plus
       *[other] { $points } points de plus
    }
tool-crs-line-category-general = Tous les programmes
tool-crs-line-category-canadian-experience = Catégorie de l’expérience canadienne
tool-crs-line-category-provincial-nominee = Candidats des provinces
tool-crs-line-category-federal-skilled-worker = Travailleurs qualifiés (fédéral)
tool-crs-line-category-federal-skilled-trades = Travailleurs de métiers spécialisés (fédéral)
tool-crs-line-category-french = Français
tool-crs-line-category-healthcare = Santé et services sociaux
tool-crs-line-category-stem = Sciences et technologies
tool-crs-line-category-trades = Métiers
tool-crs-line-category-transport = Transport
tool-crs-line-category-education = Éducation
tool-crs-line-category-agriculture = Agriculture
tool-crs-line-category-physicians = Médecins avec expérience canadienne
tool-crs-line-category-senior-managers = Cadres supérieurs avec expérience canadienne
tool-crs-line-category-researchers = Chercheurs avec expérience canadienne
tool-crs-line-category-military = Recrues militaires

## Ai-je assez de points pour le Programme des travailleurs qualifiés (fédéral)?

tool-fsw-question = Ai-je assez de points pour le Programme des travailleurs qualifiés (fédéral)?
tool-fsw-about = Avant qu’Entrée express vous classe, ce programme demande un nombre de points sur sa propre grille.
tool-fsw-field-experience-years = Travail qualifié dans une profession, en années complètes
tool-fsw-hint-experience-years = Travail payé des dix dernières années, n’importe où.
tool-fsw-field-arranged-employment = Avez-vous une offre d’emploi valide au Canada?
tool-fsw-field-adaptability = Qu’est-ce qui s’applique à vous ou à votre conjoint?
tool-fsw-field-spouse-language-clb4 = Mon conjoint a le niveau 4 ou plus dans toutes les compétences d’une langue officielle
tool-fsw-field-own-study-2y-canada = J’ai étudié au Canada à temps plein pendant deux années scolaires ou plus
tool-fsw-field-spouse-study-2y-canada = Mon conjoint a étudié au Canada à temps plein pendant deux années scolaires ou plus
tool-fsw-field-own-work-1y-canada = J’ai travaillé au Canada à temps plein pendant un an ou plus, dans un emploi qualifié et avec un permis
tool-fsw-field-spouse-work-1y-canada = Mon conjoint a travaillé au Canada pendant un an ou plus avec un permis
tool-fsw-field-relative-in-canada = Un parent adulte, de ma famille ou de celle de mon conjoint, vit au Canada comme citoyen ou résident permanent
tool-fsw-line-second-language = Deuxième langue officielle : niveau { $level } dans chaque compétence
tool-fsw-line-experience = Années de travail qualifié : { $years }
tool-fsw-line-arranged-employment = Une offre d’emploi valide
tool-fsw-line-offer-again = Une offre d’emploi valide, comptée une seconde fois
tool-fsw-line-spouse-language = Langue du conjoint
tool-fsw-line-own-study = Vos études au Canada
tool-fsw-line-spouse-study = Études du conjoint au Canada
tool-fsw-line-own-work = Votre travail au Canada
tool-fsw-line-spouse-work = Travail du conjoint au Canada
tool-fsw-line-relative = Un parent au Canada
tool-fsw-line-minimum-language = Première langue officielle : niveau { $level } dans chaque compétence
tool-fsw-line-minimum-experience = Nombre minimal d’années de travail qualifié : { $years }
tool-fsw-line-minimum-education = École secondaire ou plus
tool-fsw-line-pass-mark = Note de passage : { $pass }
tool-fsw-line-passes = Assez de points, et chaque minimum est atteint
tool-fsw-line-too-few = Pas assez de points
tool-fsw-line-below-minimum = Un minimum n’est pas atteint. Les points ne le remplacent pas
tool-fsw-line-experience-more = Une année de travail qualifié de plus
tool-fsw-line-second-language-all = Niveau { $level } dans chaque compétence de la deuxième langue

## Quel niveau donne ma note de test?

tool-clb-question = Quel niveau donne ma note de test de langue?
tool-clb-about = Le Canada compte les langues en niveaux : CLB pour l’anglais, NCLC pour le français. Convertissez une note en niveau.
tool-clb-field-test = Quel test?
tool-clb-field-ability = Quelle compétence?
tool-clb-choice-ability-reading = Lecture
tool-clb-choice-ability-writing = Écriture
tool-clb-choice-ability-listening = Écoute
tool-clb-choice-ability-speaking = Expression orale
tool-clb-field-score = Votre note
tool-clb-field-test-day = Jour du test
tool-clb-hint-test-day = Si vous l’indiquez, vous voyez jusqu’à quand le résultat compte.
tool-clb-line-score = { $test }, { $ability } : { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } ou plus
tool-clb-line-nclc-or-more = NCLC { $level } ou plus
tool-clb-line-clb-below = Sous CLB { $level }
tool-clb-line-nclc-below = Sous NCLC { $level }
tool-clb-line-from-score = Une note de { $score }
tool-clb-line-valid-until = Le résultat compte jusqu’au
tool-clb-line-expired = Ce résultat est maintenant trop ancien. Il vous faut un nouveau test.
tool-clb-line-other-scale = Ce jour-là, ce test avait d’autres notes. Choisissez le test qui correspond au jour.

## Dans ma propre monnaie

tools-section-currency = Dans votre monnaie
tools-field-rate = 1 dollar canadien = combien dans votre monnaie?
tools-hint-rate = Si vous voulez voir le montant dans votre monnaie. Prenez le taux de votre banque.
tools-field-rate-day = Jour de ce taux
tools-line-own-currency = Dans votre monnaie, à { $rate } pour un dollar canadien le { $date }

## Quels programmes d’Entrée express puis-je envisager?

tool-programs-question = Quels programmes d’Entrée express puis-je envisager?
tool-programs-about = Entrée express a trois programmes. Voyez lesquelles de leurs exigences vous remplissez, lesquelles non, et celles pour lesquelles il manque une réponse.
tool-programs-section-programs = Programmes
tool-programs-section-fsw = Programme des travailleurs qualifiés (fédéral)
tool-programs-section-cec = Catégorie de l’expérience canadienne
tool-programs-section-fst = Programme des travailleurs de métiers spécialisés (fédéral)
tool-programs-section-money = Argent et lieu
tool-programs-field-teer = Le niveau de votre travail (FEER)
tool-programs-hint-teer = C’est le deuxième chiffre du code de votre profession.
tool-programs-choice-teer-0 = 0 : gestion
tool-programs-choice-teer-1 = 1 : en général un diplôme universitaire
tool-programs-choice-teer-2 = 2 : en général un diplôme collégial ou un long apprentissage
tool-programs-choice-teer-3 = 3 : en général des études collégiales plus courtes ou une formation au travail
tool-programs-choice-teer-4 = 4 : en général l’école secondaire
tool-programs-choice-teer-5 = 5 : courte formation au travail
tool-programs-field-continuous-work-years = Travail qualifié dans une profession sans interruption, en années complètes
tool-programs-hint-continuous-work-years = Travail payé des dix dernières années, n’importe où.
tool-programs-field-recent-canadian-work-years = Travail qualifié au Canada ces trois dernières années, en années complètes
tool-programs-field-trade = Votre travail est-il un métier spécialisé?
tool-programs-field-trade-work-years = Travail dans le métier ces cinq dernières années, en années complètes
tool-programs-field-trade-offer-or-certificate = Avez-vous une offre d’emploi d’un an à temps plein dans le métier, ou un certificat de qualification canadien?
tool-programs-field-education-assessed = Ces études sont-elles canadiennes, ou ont-elles été évaluées?
tool-programs-field-fsw-points = Vos points sur la grille du Programme des travailleurs qualifiés (fédéral)
tool-programs-hint-fsw-points = Un autre outil les additionne.
tool-programs-field-works-with-offer = Pouvez-vous travailler au Canada, avec une offre d’emploi valide?
tool-programs-field-enough-funds = Avez-vous la somme exigée?
tool-programs-field-quebec = Voulez-vous vivre au Québec?
tool-programs-line-found = Vous semblez remplir les conditions d’un programme
tool-programs-line-not-known = Il manque encore des réponses
tool-programs-line-none = Pour l’instant, vous ne remplissez les conditions d’aucun programme

## Combien coûte ma demande?

tool-fees-question = Combien coûte ma demande?
tool-fees-about = Les frais du gouvernement pour vous et votre famille, ligne par ligne.
tool-fees-field-application = Que demandez-vous?
tool-fees-field-partner = Un époux ou conjoint fait-il la demande avec vous?
tool-fees-field-children = Combien d’enfants à charge font la demande avec vous?
tool-fees-field-children-with-biometrics = Combien de ces enfants ont quatorze ans ou plus?
tool-fees-hint-children-with-biometrics = À partir de cet âge, ils donnent leurs empreintes et une photo.
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = Votre conjoint et vos enfants font leurs propres demandes, dont les frais ne sont pas comptés ici.
tool-fees-line-without-not-known = Le total ne compte pas ce qui n’est pas connu.

## Ontario Workforce Priority

tool-oinp-question = L’Ontario pourrait-il me désigner?
tool-oinp-about = Le volet de l’Ontario demande une offre d’emploi. Voyez quelles exigences sont remplies, et les points d’une déclaration d’intérêt.
tool-oinp-section-offer = L’emploi
tool-oinp-section-employer = L’employeur
tool-oinp-section-requirements = Exigences
tool-oinp-section-points = Points
tool-oinp-field-occupation = Code de la profession offerte (cinq chiffres)
tool-oinp-hint-occupation = De la Classification nationale des professions, par exemple 72310 pour les charpentiers-menuisiers.
tool-oinp-field-offer = Avez-vous une offre d’emploi permanent à temps plein en Ontario?
tool-oinp-field-hourly-wage = Salaire horaire, en dollars canadiens
tool-oinp-field-wage-at-median = Est-ce au moins le salaire médian de cet emploi dans la région?
tool-oinp-hint-wage-at-median = Le Guichet-Emplois fédéral l’indique par emploi et par région. Pour les nouveaux diplômés de l’Ontario, le bas salaire suffit.
tool-oinp-field-location = Où est le lieu de travail?
tool-oinp-field-position-months = Mois de travail à ce poste en Ontario
tool-oinp-field-other-ontario-months = Mois d’autre travail en Ontario
tool-oinp-field-same-job-years = Années complètes dans la même profession, au cours des cinq dernières années
tool-oinp-field-licence = Avez-vous le permis d’exercice exigé pour cet emploi en Ontario?
tool-oinp-hint-licence = Non, si l’emploi n’en exige pas.
tool-oinp-field-canadian-earnings = Votre meilleure année de revenus au Canada, parmi les cinq dernières, en dollars
tool-oinp-hint-canadian-earnings = Selon votre avis de cotisation.
tool-oinp-field-status = Votre permis au Canada
tool-oinp-choice-status-work-permit = Permis de travail
tool-oinp-choice-status-study-permit = Permis d’études
tool-oinp-choice-status-none = Aucun
tool-oinp-field-education-assessed = Ces études sont-elles canadiennes, ou ont-elles été évaluées?
tool-oinp-field-canadian-credentials = Diplômes du Canada
tool-oinp-choice-canadian-credentials-none = Aucun
tool-oinp-choice-canadian-credentials-one = Un
tool-oinp-choice-canadian-credentials-more = Plus d’un
tool-oinp-field-ontario-graduate = Avez-vous terminé une école admissible en Ontario ces trois dernières années?
tool-oinp-field-employer-area = Région du lieu de travail
tool-oinp-hint-employer-area = La page officielle donne la liste des régions intermédiaires.
tool-oinp-choice-employer-area-gta = Région du grand Toronto
tool-oinp-choice-employer-area-listed = Une région de la liste
tool-oinp-choice-employer-area-elsewhere = Ailleurs en Ontario
tool-oinp-field-employer-years = Années complètes d’activité de l’employeur
tool-oinp-field-employer-revenue = Revenus de l’employeur l’an dernier, en dollars
tool-oinp-field-employer-staff = Citoyens et résidents permanents à temps plein sur place
tool-oinp-line-teer = Niveau de l’emploi (FEER) : { $teer }
tool-oinp-line-category = Grande catégorie de la profession : { $category }
tool-oinp-line-wage = Salaire horaire : { $value }
tool-oinp-line-position = Mois à ce poste : { $value }
tool-oinp-line-other-ontario = Mois d’autre travail en Ontario : { $value }
tool-oinp-line-earnings = Revenus au Canada : { $value }
tool-oinp-line-status = Permis au Canada : { $choice }
tool-oinp-line-education = Études : { $choice }
tool-oinp-line-credentials = Diplômes du Canada : { $choice }
tool-oinp-line-language = Première langue officielle, compétence la plus basse : niveau { $value }
tool-oinp-line-both-languages = Les deux langues officielles
tool-oinp-line-one-language = Une langue officielle
tool-oinp-line-no-language = Aucune langue officielle
tool-oinp-line-all-met = Chaque exigence dont il est question est remplie
tool-oinp-line-some-not-met = Une exigence n’est pas remplie. Les points ne la remplacent pas
tool-oinp-line-some-not-known = On ne sait pas si chaque exigence est remplie
tool-oinp-line-location = Lieu de travail : { $choice }
