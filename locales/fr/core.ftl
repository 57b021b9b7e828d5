### Traduit par une machine, pas encore relu.
### Ce que Rust écrit lui-même : les chiffres avec leur unité.

## Les chiffres : $count est le nombre tel qu’il s’écrit, $plural sa catégorie (one, other).
## Une espace insécable sépare le nombre de son unité.

figure-cad = { $count }{ "\u00A0" }$
figure-cad-per-hour = { $count }{ "\u00A0" }$ l’heure
figure-cad-per-month = { $count }{ "\u00A0" }$ par mois
figure-cad-per-year = { $count }{ "\u00A0" }$ par année
figure-percent = { $count }{ "\u00A0" }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count }{ "\u00A0" }heure
       *[other] { $count }{ "\u00A0" }heures
    }
figure-days =
    { $plural ->
        [one] { $count }{ "\u00A0" }jour
       *[other] { $count }{ "\u00A0" }jours
    }
figure-weeks =
    { $plural ->
        [one] { $count }{ "\u00A0" }semaine
       *[other] { $count }{ "\u00A0" }semaines
    }
figure-months = { $count }{ "\u00A0" }mois
figure-years =
    { $plural ->
        [one] { $count }{ "\u00A0" }an
       *[other] { $count }{ "\u00A0" }ans
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count }{ "\u00A0" }point
       *[other] { $count }{ "\u00A0" }points
    }

## Ce qui a changé : $value est un chiffre avec son unité, $date un jour, $days un nombre de jours.

change-figure-from = { $value }, à partir du { $date }
change-due-after = dans les { $days } suivant l’arrivée
change-due-before = au moins { $days } avant l’arrivée
change-due-landing = le jour de l’arrivée
change-due-law = { $due }, délai fixé par la loi

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Mon chemin vers l’Ontario
qr-first-line = Mes prochaines étapes (Portage)
takeout-about = environ : { $title }
takeout-law = { $title } (selon la loi)
takeout-counted = Compté à partir du { $day } : seul le mois de votre arrivée est connu.
qr-earlier =
    { $count ->
        [one] { $count } autre tâche d’étapes précédentes est ouverte : voir Portage
       *[other] { $count } autres tâches d’étapes précédentes sont ouvertes : voir Portage
    }
goods-table-list = Liste
goods-table-item = Article
goods-table-serial = Numéro de série
goods-table-value = Valeur (CAD)
goods-table-kind = Sorte
goods-table-note = Remarque
goods-table-total = Total
goods-table-without-value =
    { $count ->
        [one] { $count } objet sans valeur indiquée
       *[other] { $count } objets sans valeur indiquée
    }
goods-with-me = Avec moi
goods-to-follow = À suivre
goods-jewellery = Bijoux
goods-other = Autre
