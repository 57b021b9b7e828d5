# Où vivre : la liste des endroits, ce qui compte, les endroits côte à côte, la page d'un endroit.

nav-places = Endroits
places-title = Où vivre en Ontario
places-lead = Dites ce qui compte pour vous et voyez quels endroits conviennent. Ou choisissez-en quelques-uns et mettez-les côte à côte.
places-empty = Pas encore d’endroits dans cette copie
places-celsius = { $count } °C
places-services-label = Services aux nouveaux arrivants
places-services-note = Les services de cette copie de Portage qui ont un bureau à cet endroit ou à 25 km au plus. Certains ne viennent que certains jours. Il y en a d’autres que nous ne connaissons pas.
places-wishes-title = Qu’est-ce qui compte pour vous ?
places-wishes-lead = L’ordre des endroits change quand vous déplacez un curseur. Vos réglages restent sur cet appareil.
places-wish-cheap-rent = Un loyer bas
places-wish-work = Peu de chômage
places-wish-french = Le français autour de moi
places-wish-language = Ma langue parlée autour de moi
places-wish-newcomers = Beaucoup de nouveaux arrivants
places-wish-services = De l’aide aux nouveaux arrivants tout près
places-wish-size = La taille de l’endroit
places-wish-mild-winter = Des hivers doux
places-wish-transit = Le transport en commun
places-wish-study = Une université ou un collège
places-wish-pilots = Un programme pilote pour immigrer (RCIP ou FCIP)
places-weight-0 = Ne compte pas
places-weight-1 = Compte
places-weight-2 = Compte beaucoup
places-language = Votre langue
places-language-none = Choisissez une langue
places-language-hint = Choisissez d’abord votre langue. Seules celles-ci sont dans nos listes.
places-size-big = Grand
places-size-small = Petit
places-clear = Recommencer
places-cleared = Plus rien ne compte. Les endroits sont dans l’ordre de leurs noms.
places-why-cheap-rent =
    { $standing ->
        [good] Le loyer est plus bas que presque partout : { $value } pour deux chambres.
        [poor] Le loyer est plus haut que presque partout : { $value } pour deux chambres.
       *[middle] Le loyer est près du milieu : { $value } pour deux chambres.
    }
places-why-work =
    { $standing ->
        [good] Moins de gens cherchent du travail que presque partout : { $value }.
        [poor] Plus de gens cherchent du travail que presque partout : { $value }.
       *[middle] Le chômage est près du milieu : { $value }.
    }
places-why-french =
    { $standing ->
        [good] Plus de gens parlent d’abord français que presque partout : { $value }.
        [poor] Moins de gens parlent d’abord français que presque partout : { $value }.
       *[middle] Gens qui parlent d’abord français : { $value }.
    }
places-why-language =
    { $count ->
        [0] Cette langue n’est pas parmi celles nommées ici ({ $language }) : au plus { $value } des gens la parlent à la maison.
       *[other]
            { $standing ->
                [good] Plus de gens parlent cette langue à la maison que presque partout ({ $language }) : { $value }.
                [poor] Moins de gens parlent cette langue à la maison que presque partout ({ $language }) : { $value }.
               *[middle] Gens qui parlent cette langue à la maison ({ $language }) : { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] La part d’immigrants est plus grande que presque partout : { $value }.
        [poor] La part d’immigrants est plus petite que presque partout : { $value }.
       *[middle] La part d’immigrants est près du milieu : { $value }.
    }
places-why-services =
    { $count ->
        [0] Notre liste n’a aucun service aux nouveaux arrivants à 25 km ou moins.
        [one] Notre liste a { $value } service aux nouveaux arrivants ici ou à 25 km au plus.
       *[other] Notre liste a { $value } services aux nouveaux arrivants ici ou à 25 km au plus.
    }
places-why-size =
    { $standing ->
        [good] L’endroit a la taille que vous cherchez : { $value } personnes.
        [poor] L’endroit n’a pas la taille que vous cherchez : { $value } personnes.
       *[middle] L’endroit n’est ni grand ni petit : { $value } personnes.
    }
places-why-mild-winter =
    { $standing ->
        [good] Janvier est plus doux que presque partout : { $value } en moyenne.
        [poor] Janvier est plus froid que presque partout : { $value } en moyenne.
       *[middle] Janvier est près du milieu : { $value } en moyenne.
    }
places-why-transit = Transport en commun : { $value }.
places-why-study = Vous pouvez étudier ici : { $value }.
places-why-pilots =
    { $count ->
        [0] Aucun des deux programmes pilotes n’est offert ici.
       *[other] Un programme pilote pour immigrer est offert ici : { $value }.
    }
places-list = Tous les endroits
places-list-ordered = Les endroits qui vous conviennent le mieux d’abord
places-rank = Rang { $rank } dans votre ordre
places-sure = Connu : { $known } choses sur { $wishes } qui comptent pour vous
places-unknown = Pas connu : { $what }.
places-people = { $count } personnes ({ $year })
places-parts = D’où vient le rang : { $name }
places-part-known = Ce que nous savons
places-part-weight = À quel point cela compte
places-part-points = Points
places-part-total = Ensemble
places-not-known = Pas connu
places-pick = Comparer
places-pick-name = Comparer { $name }
places-picked =
    { $count ->
        [one] { $count } endroit choisi. Choisissez-en jusqu’à 4.
       *[other] { $count } endroits choisis. Choisissez-en jusqu’à 4.
    }
places-pick-full = 4 endroits tiennent côte à côte. Enlevez-en un pour en ajouter un autre.
places-compare = Les mettre côte à côte
places-pick-none = Tout enlever
places-method = Comment nous faisons cet ordre
places-method-line = Pour chaque chose qui compte pour vous, nous rangeons tous les endroits dont nous savons quelque chose. Le meilleur reçoit 1 point, le dernier perd 1 point, celui du milieu reçoit 0.
places-method-twice = Ce qui compte beaucoup compte deux fois. Nous additionnons les points. Les endroits qui ont les mêmes points partagent un rang.
places-method-named = Pour le transport en commun, les universités et les collèges, nous n’avons que des listes de ce qui existe. Un endroit nommé reçoit jusqu’à 1 point. Un endroit qui n’est pas nommé ne perd rien.
places-method-unknown = Ce que nous ne savons pas n’ajoute rien et n’enlève rien. L’ordre en est seulement moins sûr, alors nous disons ce que nous savons.
places-method-yours = Ce n’est ni un conseil ni un classement officiel. D’autres curseurs donnent un autre ordre.
map-whole = Tout l’Ontario
map-south = Le sud, de plus près
map-table = La carte sous forme de tableau
map-credit = Contour et lacs : Natural Earth, domaine public, simplifié. Les frontières ne sont pas exactes.
places-map = Carte des endroits
places-map-label = Carte de l’Ontario avec { $count } endroits. Le tableau en dessous dit la même chose.
places-map-best = En plein : vos cinq premiers
places-map-picked = En plein : les endroits que vous avez choisis
places-map-dots = Plus le point est gros, plus l’endroit est grand
places-map-place = Endroit
places-map-north = Degrés nord
places-map-west = Degrés ouest
places-map-people = Population
places-compare-title = Endroits côte à côte
places-compare-lead = Appuyez sur une valeur pour voir d’où elle vient et de quand elle date.
places-compare-empty = Aucun endroit choisi
places-compare-empty-text = Allez à la liste et choisissez jusqu’à 4 endroits.
places-compare-list = Aller à la liste
places-compare-add = Ajouter un endroit
places-compare-out = Enlever { $name }
places-compare-what = Quoi
places-group-people = Les gens
places-group-languages = Langues et français
places-group-money = Argent
places-group-work = Travail
places-group-climate = Climat
places-group-getting-about = Se déplacer
places-group-learning = Études
places-group-newcomers = Nouveaux arrivants
places-group-other = Autres
places-yes = Oui
places-no = Non
places-cell-more = D’où cela vient
places-cell-time = Date : { $time }
places-time-undated = la source n’en donne pas
places-cell-area = Pour toute cette région, pas pour l’endroit seul : { $area }
places-cell-one = Nous en sommes moins sûrs.
places-cell-counted = Portage l’a compté dans sa propre copie.
places-cell-source = Source :
places-bars = En barres
places-climate = Hiver et été
places-climate-lead = De la moyenne de janvier à la moyenne de juillet.
places-climate-january = Janvier
places-climate-july = Juillet
places-choose = Je veux vivre ici
places-chosen = Vous avez choisi cet endroit
places-chosen-mark = Votre choix
places-choose-note = Votre plan, le budget et la liste des services porteront alors sur cet endroit.
places-chosen-said = Votre destination est maintenant { $name }.
places-unchoose = Reprendre mon choix
places-unchosen = Vous n’avez plus de destination.
places-municipality = La municipalité : { $name }
places-municipality-page = Sa page pour les nouveaux arrivants
places-municipality-publisher = Écrit par { $publisher }. La municipalité ne l’a pas vérifié.
places-municipality-none = Aucune municipalité n’a encore sa propre partie dans cette copie pour cet endroit.
places-next = À partir d’ici
places-to-services = Services à { $city }
places-to-budget = Ce que coûte un mois ici
places-to-plan = Votre plan
places-add-to-compare = Ajouter aux endroits côte à côte
places-take-from-compare = Enlever des endroits côte à côte
places-in-region = Région : { $division }
services-from-place = Vous voyez { $city }, car c’est votre destination.
kind-community = Endroits
screen-places = Endroits
screen-place = Endroit
screen-compare = Endroits côte à côte
places-not-kept = Vos réglages n’ont pas pu être gardés. Ils valent jusqu’à ce que vous quittiez cette page.
places-climate-scale = L’échelle va de { $from } °C à { $to } °C. Le trait fin est 0 °C.
places-first = Maintenant en premier : { $name }.
places-why-area = C’est pour toute cette région : { $area }.
places-why-time = Chiffres : { $time }.
places-why-rent-time = Moyenne de tous les locataires, { $time }. Les nouveaux baux coûtent plus cher.
places-rent-unknown = Loyer pas connu.
places-cell-list = La liste de Portage, { $date }
places-airport = { $name } ({ $code }), { $km } km
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, Région de Waterloo
places-airport-YOW = Ottawa
places-airport-YQG = Windsor
places-airport-YQK = Kenora
places-airport-YQT = Thunder Bay
places-airport-YSB = Sudbury
places-airport-YTS = Timmins
places-airport-YTZ = Toronto Billy Bishop
places-airport-YUL = Montréal-Trudeau
places-airport-YXL = Sioux Lookout
places-airport-YXU = London
places-airport-YYB = North Bay
places-airport-YYZ = Toronto Pearson
places-sources = Sources
