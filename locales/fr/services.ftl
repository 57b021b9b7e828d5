## Trouver un service

services-fits =
    { $count ->
        [one] { $count } service convient
       *[other] { $count } services conviennent
    }
services-of-place = { $city } : { $count }. Les autres suivent, les plus proches d’abord.
services-to-ask =
    { $count ->
        [one] Pour { $count } autre, quelque chose n’est pas connu. Il vient ensuite, avec ce qu’il faut demander.
       *[other] Pour { $count } autres, quelque chose n’est pas connu. Ils viennent ensuite, avec ce qu’il faut demander.
    }
services-far = Aucun de leurs bureaux n’est à moins de 150 km. Les services par téléphone ou en ligne viennent d’abord.
services-nearest = Le bureau le plus proche est à environ { $km } km.
services-place-unknown = Nous ne savons pas où cela se trouve. Il manque des codes postaux à notre liste : choisissez un lieu par son nom.
services-holiday = Ce jour est férié : { $holiday }. Les heures peuvent changer. Appelez avant de vous déplacer.
services-loading = Recherche de services…
filter-count = { $label } ({ $count })
filter-french = En français
filter-postal = Code postal
filter-postal-hint = Les 3 premiers caractères suffisent, par exemple M5V. Ils restent sur cet appareil. Dans le Nord, un code couvre une très grande région : les distances sont approximatives.
filter-within = À moins de
filter-within-km = { $km } km
filter-open = Ouvert
filter-open-now = Maintenant
filter-open-at = Un jour, à une heure
filter-weekday = Jour
filter-hour = Heure
filter-way = Comment
filter-way-in-person = En personne
filter-way-remote = Par téléphone ou en ligne
filter-for-me = Pour moi
filter-for-me-hint = Dites dans vos réponses comment vous venez, pour que nous sachions qui est là pour vous.
filter-wheelchair = Accessible en fauteuil
filter-free = Gratuit
filter-saved = Enregistrés

services-as = Afficher
services-as-list = Liste
services-as-map = Carte
service-map = Carte des services
service-map-part = Partie de l’Ontario
service-map-label = Carte de l’Ontario avec { $count } endroits où se trouvent des services. Le tableau à côté dit la même chose.
service-map-here =
    { $count ->
        [one] { $count } service est sur cette partie de la carte.
       *[other] { $count } services sont sur cette partie de la carte.
    }
service-map-elsewhere =
    { $count ->
        [one] { $count } autre se trouve hors de cette partie.
       *[other] { $count } autres se trouvent hors de cette partie.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } n’est pas sur la carte : on le joint par téléphone ou en ligne, ou nous ne savons pas où il est.
       *[other] { $count } ne sont pas sur la carte : on les joint par téléphone ou en ligne, ou nous ne savons pas où ils sont.
    }
service-map-near = Quand nous ne connaissons pas le lieu exact, un service est placé au milieu de sa zone postale ou de sa ville.
service-map-place = Endroit
service-map-cities =
    { $count ->
        [one] { $city } et { $count } autre endroit
       *[other] { $city } et { $count } autres endroits
    }
service-map-closer = Voir de plus près
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } service : voir de plus près
       *[other] { $city }, { $count } services : voir de plus près
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } service : afficher la liste
       *[other] { $city }, { $count } services : afficher la liste
    }
service-map-back = Un pas en arrière
services-print-more =
    { $count ->
        [one] { $count } autre service convient et n’est pas sur ce papier. Choisissez plus de filtres et imprimez de nouveau.
       *[other] { $count } autres services conviennent et ne sont pas sur ce papier. Choisissez plus de filtres et imprimez de nouveau.
    }

service-km = à environ { $km } km
service-ask = À demander : { $what }
ask-topic = en quoi ils aident
ask-language = la langue
ask-french = le français
ask-place = la distance
ask-open = les heures
ask-whom = si c’est pour vous
ask-way = si l’on peut s’y rendre
ask-wheelchair = l’accès en fauteuil roulant
ask-free = le prix
service-also-short = Aussi indiqué par { $names }

open-until = Ouvert jusqu’à { $time }
open-always = Ouvert jour et nuit
open-may-be-closed = Peut être fermé : { $holiday }
open-closed = Fermé maintenant
open-closed-until = Fermé, ouvre { $time }
open-for-now = Fermé pour le moment
open-at-open = Ouvert à ce moment
open-at-closed = Fermé à ce moment

service-hours = Heures d’ouverture
service-hours-week = Heures des 7 prochains jours
service-hours-clock = Les heures sont celles de l’horloge là où se trouve le service.
service-hours-shared = Ce sont les heures de tous ses bureaux ensemble. Appelez pour un bureau précis.
service-hours-words = Dans les mots de la source
service-hours-none = Nous ne connaissons pas les heures. Appelez d’abord.
service-day-closed = Fermé
service-day-all = Ouvert toute la journée
service-day-unknown = Nous ne savons pas
service-day-unsure = Le texte ci-dessous peut changer cela.
service-day-holiday = { $holiday } : peut être fermé
service-spell = { $from } à { $to }
service-day = Jour
service-day-hours = Heures
service-access = Accès
service-wheelchair-yes = Accessible en fauteuil roulant.
service-wheelchair-no = Pas accessible en fauteuil roulant.
service-cost = Prix
service-application = Comment s’en servir
service-documents = À apporter
service-interpretation = Interprètes
service-areas = Pour les gens de
service-licence = Permis
service-quoted = Les mots sont ceux de la source (langue : { $language }). Nous ne les avons ni changés ni traduits.
service-order = D’abord ceci, puis cela
service-before = Allez d’abord ici
service-after = Allez ensuite ici
service-instead = Ou allez plutôt ici
service-same = La même aide ailleurs
service-also = Aussi indiqué par
service-also-text = Ces sources parlent du même service. Un rédacteur l’a décidé.
service-verified = Vérifié la dernière fois le { $date } par { $name }
service-looked-at = Revu la dernière fois le { $date }, mais non confirmé par le service lui-même. Tenu par { $name }.
service-save = Enregistrer ce service
service-saved = Enregistré
service-card = Enregistrer comme fiche de contact
service-card-written = La fiche de contact est écrite.
service-code = Nom, téléphone et adresse pour l’appareil photo d’un téléphone
service-code-show = Afficher un code pour un téléphone
phone-extension = poste { $number }
notice-service-saved = Enregistré. Vous le trouvez sous Services, Enregistrés.
notice-service-let-go = N’est plus enregistré
service-hours-unknown = Nous ne connaissons pas les heures.
service-look-first = Voyez d’abord sa page
service-look-first-long = Nous n’avons pas pu tout confirmer récemment. Voyez sa page, ou appelez le 211.
