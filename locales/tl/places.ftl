# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Mga lugar
places-title = Saan titira sa Ontario
places-lead = Sabihin kung ano ang mahalaga sa inyo, at tingnan kung aling mga lugar ang bagay. O pumili ng ilan at pagtabihin ang mga ito.
places-empty = Wala pang mga lugar sa kopyang ito
places-celsius = { $count } °C
places-services-label = Mga serbisyo para sa mga bagong dating
places-services-note = Mga serbisyo sa kopyang ito ng Portage na may tanggapan sa lugar na ito o hanggang 25 km mula rito. May ilang dumarating lang sa ilang araw. May iba pang hindi namin alam.
places-wishes-title = Ano ang mahalaga sa inyo?
places-wishes-lead = Nagbabago ang pagkakasunod ng mga lugar kapag iginalaw ninyo ang isang slider. Nananatili sa device na ito ang mga itinakda ninyo.
places-wish-cheap-rent = Murang upa
places-wish-work = Kaunti ang walang trabaho
places-wish-french = May French sa paligid
places-wish-language = Ang wika ko sa mga bahay sa paligid
places-wish-newcomers = Maraming bagong dating
places-wish-services = Malapit na tulong para sa mga bagong dating
places-wish-size = Ang laki ng lugar
places-wish-mild-winter = Hindi gaanong malamig na taglamig
places-wish-transit = Pampublikong transit
places-wish-study = Unibersidad o kolehiyo
places-wish-pilots = Pilot para makapag-immigrate (RCIP o FCIP)
places-weight-0 = Hindi mahalaga
places-weight-1 = Mahalaga
places-weight-2 = Napakahalaga
places-language = Ang inyong wika
places-language-none = Pumili ng wika
places-language-hint = Piliin muna ang inyong wika. Ito lang ang mga nasa aming mga listahan.
places-size-big = Malaki
places-size-small = Maliit
places-clear = Magsimula ulit
places-cleared = Wala nang binibilang na mahalaga. Nakaayos ang mga lugar ayon sa pangalan.
places-why-cheap-rent =
    { $standing ->
        [good] Mas mababa ang upa kaysa sa karamihan ng mga lugar: { $value } para sa dalawang kuwarto.
        [poor] Mas mataas ang upa kaysa sa karamihan ng mga lugar: { $value } para sa dalawang kuwarto.
       *[middle] Malapit sa gitna ang upa: { $value } para sa dalawang kuwarto.
    }
places-why-work =
    { $standing ->
        [good] Mas kaunti ang naghahanap ng trabaho kaysa sa karamihan ng mga lugar: { $value }.
        [poor] Mas marami ang naghahanap ng trabaho kaysa sa karamihan ng mga lugar: { $value }.
       *[middle] Malapit sa gitna ang bahagi ng walang trabaho: { $value }.
    }
places-why-french =
    { $standing ->
        [good] Mas marami ang may French bilang unang opisyal na wika kaysa sa karamihan ng mga lugar: { $value }.
        [poor] Mas kaunti ang may French bilang unang opisyal na wika kaysa sa karamihan ng mga lugar: { $value }.
       *[middle] Mga taong French ang unang opisyal na wika: { $value }.
    }
places-why-language =
    { $count ->
        [0] Wala ang { $language } sa mga wikang pinangalanan dito, kaya hindi hihigit sa { $value } ng mga tao ang nagsasalita nito sa bahay.
       *[other]
            { $standing ->
                [good] Mas marami ang nagsasalita ng { $language } sa bahay kaysa sa karamihan ng mga lugar: { $value }.
                [poor] Mas kaunti ang nagsasalita ng { $language } sa bahay kaysa sa karamihan ng mga lugar: { $value }.
               *[middle] Mga taong nagsasalita ng { $language } sa bahay: { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] Mas marami ang imigrante kaysa sa karamihan ng mga lugar: { $value }.
        [poor] Mas kaunti ang imigrante kaysa sa karamihan ng mga lugar: { $value }.
       *[middle] Malapit sa gitna ang bahagi ng mga imigrante: { $value }.
    }
places-why-services =
    { $count ->
        [0] Walang serbisyo para sa mga bagong dating sa aming listahan na hanggang 25 km ang layo.
        [one] May { $value } serbisyo para sa mga bagong dating sa aming listahan, dito o hanggang 25 km ang layo.
       *[other] May { $value } serbisyo para sa mga bagong dating sa aming listahan, dito o hanggang 25 km ang layo.
    }
places-why-size =
    { $standing ->
        [good] Ganito ang laki na hinahanap ninyo: { $value } tao.
        [poor] Hindi ito ang laki na hinahanap ninyo: { $value } tao.
       *[middle] Hindi ito malaki at hindi rin maliit: { $value } tao.
    }
places-why-mild-winter =
    { $standing ->
        [good] Hindi kasinlamig ng karamihan ng mga lugar ang Enero: { $value } sa average.
        [poor] Mas malamig ang Enero kaysa sa karamihan ng mga lugar: { $value } sa average.
       *[middle] Malapit sa gitna ang lamig ng Enero: { $value } sa average.
    }
places-why-transit = Pampublikong transit: { $value }.
places-why-study = Puwede kayong mag-aral dito: { $value }.
places-why-pilots =
    { $count ->
        [0] Wala rito ang alinman sa dalawang pilot.
       *[other] May pilot dito para makapag-immigrate: { $value }.
    }
places-list = Lahat ng lugar
places-list-ordered = Nauuna ang mga lugar na pinakabagay sa inyo
places-rank = Ika-{ $rank } sa inyong pagkakasunod
places-sure = Alam: { $known } sa { $wishes } bagay na mahalaga sa inyo
places-unknown = Hindi alam: { $what }.
places-people = { $count } tao ({ $year })
places-parts = Paano nakuha ng { $name } ang puwesto nito
places-part-known = Ang alam namin
places-part-weight = Gaano kahalaga
places-part-points = Puntos
places-part-total = Kabuuan
places-not-known = Hindi alam
places-pick = Ihambing
places-pick-name = Ihambing ang { $name }
places-picked = { $count } lugar ang napili. Pumili ng hanggang 4.
places-pick-full = 4 na lugar ang kasya nang magkakatabi. Mag-alis ng isa para makapagdagdag.
places-compare = Pagtabihin ang mga ito
places-pick-none = Alisin lahat
places-method = Paano namin ginagawa ang pagkakasunod
places-method-line = Para sa bawat bagay na mahalaga sa inyo, pinipila namin ang lahat ng lugar na may alam kami. Nakakakuha ng 1 puntos ang pinakamaganda, nababawasan ng 1 puntos ang pinakahuli, at 0 ang nasa gitna.
places-method-twice = Doble ang bilang ng napakahalaga. Pinagsasama-sama namin ang mga puntos. Iisa ang puwesto ng mga lugar na pareho ang puntos.
places-method-named = Sa transit, mga unibersidad at mga kolehiyo, mga listahan lang ng kung ano ang naroon ang alam namin. Hanggang 1 puntos ang nakukuha ng lugar na nasa listahan. Walang nababawas sa lugar na wala sa listahan.
places-method-unknown = Walang idinadagdag at walang ibinabawas ang hindi namin alam. Nagiging hindi lang gaanong sigurado ang pagkakasunod, kaya sinasabi namin kung gaano karami ang alam namin.
places-method-yours = Hindi ito payo at hindi ranggo ng sinuman. Iba ang pagkakasunod kapag iba ang mga slider.
map-whole = Buong Ontario
map-south = Ang timog, mas malapit
map-table = Ang mapa bilang talahanayan
map-credit = Hugis at mga lawa: Natural Earth, public domain, pinasimple. Hindi eksakto ang mga hangganan.
places-map = Mapa ng mga lugar
places-map-label = Mapa ng Ontario na may { $count } lugar. Pareho ang sinasabi ng talahanayan sa ibaba.
places-map-best = May kulay: ang unang lima ninyo
places-map-picked = May kulay: ang mga pinili ninyo
places-map-dots = Mas malaking tuldok, mas malaking lugar
places-map-place = Lugar
places-map-north = Digri sa hilaga
places-map-west = Digri sa kanluran
places-map-people = Mga tao
places-compare-title = Magkakatabing lugar
places-compare-lead = Pindutin ang isang halaga para makita kung saan ito galing at kung kailan pa ito.
places-compare-empty = Wala pang napiling lugar
places-compare-empty-text = Pumunta sa listahan at pumili ng hanggang 4 na lugar.
places-compare-list = Pumunta sa listahan
places-compare-add = Magdagdag ng lugar
places-compare-out = Alisin ang { $name }
places-compare-what = Ano
places-group-people = Mga tao
places-group-languages = Mga wika at French
places-group-money = Pera
places-group-work = Trabaho
places-group-climate = Klima
places-group-getting-about = Pagbiyahe
places-group-learning = Pag-aaral
places-group-newcomers = Mga bagong dating
places-group-other = Iba pa
places-yes = Oo
places-no = Hindi
places-cell-more = Saan ito galing
places-cell-time = Petsa: { $time }
places-time-undated = walang petsa sa pinagkunan
places-cell-area = Para sa buong sakop na ito, hindi lang sa lugar: { $area }
places-cell-one = Hindi kami gaanong sigurado rito.
places-cell-counted = Binilang ito ng Portage sa sarili nitong kopya.
places-cell-source = Pinagkunan:
places-bars = Sa mga bar
places-climate = Taglamig at tag-init
places-climate-lead = Mula sa average ng Enero hanggang sa average ng Hulyo.
places-climate-january = Enero
places-climate-july = Hulyo
places-choose = Gusto kong tumira rito
places-chosen = Pinili ninyo ang lugar na ito
places-chosen-mark = Pinili ninyo
places-choose-note = Ang lugar na ito na ang gagamitin ng inyong plano, ng badyet at ng listahan ng mga serbisyo.
places-chosen-said = { $name } na ang inyong pupuntahan.
places-unchoose = Bawiin ang pinili ko
places-unchosen = Wala na kayong napiling pupuntahan.
places-municipality = Ang munisipalidad: { $name }
places-municipality-page = Ang pahina nito para sa mga bagong dating
places-municipality-publisher = Isinulat ng { $publisher }. Hindi ito sinuri ng munisipalidad.
places-municipality-none = Wala pang munisipalidad na may sariling bahagi sa kopyang ito para sa lugar na ito.
places-next = Mula rito
places-to-services = Mga serbisyo sa { $city }
places-to-budget = Magkano ang isang buwan dito
places-to-plan = Ang inyong plano
places-add-to-compare = Idagdag sa mga magkakatabing lugar
places-take-from-compare = Alisin sa mga magkakatabing lugar
places-in-region = Nasa { $division }
services-from-place = Nakikita ninyo ang { $city } dahil ito ang inyong pupuntahan.
kind-community = Mga lugar
screen-places = Mga lugar
screen-place = Lugar
screen-compare = Magkakatabing lugar
places-not-kept = Hindi na-save ang mga itinakda ninyo. May bisa ang mga ito hanggang umalis kayo sa pahinang ito.
places-climate-scale = Mula { $from } °C hanggang { $to } °C ang sukat. Ang manipis na linya ay 0 °C.
places-first = Nauuna ngayon: { $name }.
places-why-area = Para ito sa buong { $area }.
places-why-time = Datos: { $time }.
places-why-rent-time = Average ng lahat ng umuupa, { $time }. Mas mahal ang mga bagong kontrata.
places-rent-unknown = Hindi alam ang upa.
places-cell-list = Sariling listahan ng Portage, { $date }
places-airport = { $name } ({ $code }), { $km } km
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, Rehiyon ng Waterloo
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
places-sources = Mga pinagkunan
