# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Meelo
places-title = Meesha Ontario aad ku noolaan karto
places-lead = Sheeg waxa muhiim kuu ah, oo arag meelaha kugu habboon. Ama dhowr dooro oo is barbar dhig.
places-empty = Nuqulkan weli meelo kuma jiraan
places-celsius = { $count } °C
places-services-label = Adeegyada dadka cusub
places-services-note = Adeegyada ku jira nuqulkan Portage ee xafiis ku leh meeshan ama ugu badnaan 25 km u jira. Qaarkood maalmo gaar ah oo keliya ayay yimaaddaan. Waxaa jira kuwo kale oo aynaan ogayn.
places-wishes-title = Maxaa muhiim kuu ah?
places-wishes-lead = Kala horraynta meeluhu way isbeddeshaa marka aad dhaqaajiso calaamadda xariiqda. Waxa aad dejiso aaladdan ayuu ku harayaa.
places-wish-cheap-rent = Kiro jaban
places-wish-work = Shaqo la'aan yar
places-wish-french = Faransiis hareerahayga lagaga hadlo
places-wish-language = Luqaddayda oo guryaha ii dhow lagaga hadlo
places-wish-newcomers = Dad cusub oo badan
places-wish-services = Caawimo dadka cusub oo dhow
places-wish-size = Inta meeshu le'eg tahay
places-wish-mild-winter = Jiilaal aan aad u qabowayn
places-wish-transit = Gaadiidka dadweynaha
places-wish-study = Jaamacad ama kulliyad
places-wish-pilots = Barnaamij tijaabo ah oo socdaal (RCIP ama FCIP)
places-weight-0 = Muhiim ma aha
places-weight-1 = Waa muhiim
places-weight-2 = Aad bay muhiim u tahay
places-language = Luqaddaada
places-language-none = Dooro luqad
places-language-hint = Marka hore dooro luqaddaada. Kuwan oo keliya ayaa liisaskayaga ku jira.
places-size-big = Weyn
places-size-small = Yar
places-clear = Bilow mar kale
places-cleared = Hadda waxba muhiim laguma calaamadin. Meeluhu waxay u kala horreeyaan sida magacyadooda.
places-why-cheap-rent =
    { $standing ->
        [good] Kiradu way ka jaban tahay meelaha intooda badan: { $value }, guri laba qol-jiif leh.
        [poor] Kiradu way ka qaalisan tahay meelaha intooda badan: { $value }, guri laba qol-jiif leh.
       *[middle] Kiradu waa dhexdhexaad: { $value }, guri laba qol-jiif leh.
    }
places-why-work =
    { $standing ->
        [good] Dadka shaqada raadinaya way ka yar yihiin kuwa deegaannada intooda badan: { $value }.
        [poor] Dadka shaqada raadinaya way ka badan yihiin kuwa deegaannada intooda badan: { $value }.
       *[middle] Shaqo la'aantu waa dhexdhexaad: { $value }.
    }
places-why-french =
    { $standing ->
        [good] Dadka Faransiisku luqadda koowaad u yahay way ka badan yihiin kuwa meelaha intooda badan: { $value }.
        [poor] Dadka Faransiisku luqadda koowaad u yahay way ka yar yihiin kuwa meelaha intooda badan: { $value }.
       *[middle] Dadka Faransiisku luqadda koowaad u yahay: { $value }.
    }
places-why-language =
    { $count ->
        [0] Luqaddan kama mid aha kuwa halkan lagu magacaabay: { $language }. Markaa ugu badnaan { $value } dadka ka mid ah ayaa guriga kaga hadla.
       *[other]
            { $standing ->
                [good] Dadka guriga kaga hadla luqaddan ({ $language }) way ka badan yihiin kuwa meelaha intooda badan: { $value }.
                [poor] Dadka guriga kaga hadla luqaddan ({ $language }) way ka yar yihiin kuwa meelaha intooda badan: { $value }.
               *[middle] Dadka guriga kaga hadla luqaddan ({ $language }): { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] Soo-galootigu way ka badan yihiin kuwa meelaha intooda badan: { $value } dadka ka mid ah.
        [poor] Soo-galootigu way ka yar yihiin kuwa meelaha intooda badan: { $value } dadka ka mid ah.
       *[middle] Inta soo-galootigu dadka ka yihiin waa dhexdhexaad: { $value }.
    }
places-why-services =
    { $count ->
        [0] Liiskayagu ma laha adeeg dadka cusub loogu talagalay oo ugu badnaan 25 km u jira.
        [one] Liiskayaga waxaa ku jira { $value } adeeg oo dadka cusub loogu talagalay, halkan ama ugu badnaan 25 km u jira.
       *[other] Liiskayaga waxaa ku jira { $value } adeeg oo dadka cusub loogu talagalay, halkan ama ugu badnaan 25 km u jira.
    }
places-why-size =
    { $standing ->
        [good] Meeshu waa inta aad raadinayso: { $value } qof.
        [poor] Meeshu ma aha inta aad raadinayso: { $value } qof.
       *[middle] Meeshu ma weyna, mana yara: { $value } qof.
    }
places-why-mild-winter =
    { $standing ->
        [good] Janaayo way ka qabow yar tahay meelaha intooda badan: celcelis ahaan { $value }.
        [poor] Janaayo way ka qabow badan tahay meelaha intooda badan: celcelis ahaan { $value }.
       *[middle] Qabowga Janaayo waa dhexdhexaad: celcelis ahaan { $value }.
    }
places-why-transit = Gaadiidka dadweynaha: { $value }.
places-why-study = Halkan wax baad ka baran kartaa: { $value }.
places-why-pilots =
    { $count ->
        [0] Labada barnaamij ee tijaabada ah midkoodna halkan kama socdo.
       *[other] Barnaamij tijaabo ah oo socdaal ayaa halkan ka socda: { $value }.
    }
places-list = Meelaha oo dhan
places-list-ordered = Meelaha kuugu habboon ayaa horreeya
places-rank = Kaalinta { $rank } ee kala horrayntaada
places-sure = Waxa muhiim kuu ah waxaa la og yahay { $known } ka mid ah { $wishes }
places-unknown = Lama oga: { $what }.
places-people = { $count } qof ({ $year })
places-parts = Sida { $name } kaalintan ku heshay
places-part-known = Waxa aan og nahay
places-part-weight = Inta ay muhiim tahay
places-part-points = Dhibco
places-part-total = Wadarta
places-not-known = Lama oga
places-pick = Barbar dhig
places-pick-name = Barbar dhig { $name }
places-picked =
    { $count ->
        [one] { $count } meel ayaa la doortay. Waxaad dooran kartaa ilaa 4.
       *[other] { $count } meelood ayaa la doortay. Waxaad dooran kartaa ilaa 4.
    }
places-pick-full = 4 meelood ayaa la is barbar dhigi karaa. Mid ka saar si aad mid kale ugu darto.
places-compare = Is barbar dhig
places-pick-none = Dhammaan ka saar
places-method = Sida aan kala horrayntan u samayno
places-method-line = Wax kasta oo muhiim kuu ah, waxaan u kala horraysiinnaa dhammaan meelaha aan wax ka og nahay. Ta ugu fiican waxay heshaa 1 dhibic, ta ugu liidata 1 dhibic baa laga jaraa, ta dhexdana waxay heshaa 0.
places-method-twice = Waxa aad muhiim u ah laba jeer ayaa la tiriyaa. Dhibcaha waan isku darnaa. Meelaha dhibcahoodu isku mid yihiin kaalin bay wadaagaan.
places-method-named = Gaadiidka, jaamacadaha iyo kulliyadaha waxaan ka haynaa oo keliya liisaska waxa meeshaas ka jira. Meel la magacaabay waxay heshaa ilaa 1 dhibic. Meel aan la magacaabin waxba ma lumiso.
places-method-unknown = Waxa aynaan ogayn waxba kuma daro, waxbana kama jaro. Kala horraynta ayay uun ka dhigtaa mid aan si fiican loo hubin, markaa waxaan sheegnaa inta aan ka og nahay.
places-method-yours = Tani talo ma aha, cid kalena ma kala horraysiin. Haddii aad xariiqyada si kale u dejiso, kala horraynta way isbeddeshaa.
map-whole = Ontario oo dhan
map-south = Koonfurta, si dhow
map-table = Khariidadda oo jadwal ah
map-credit = Xadka iyo harooyinka: Natural Earth, dadweynaha u furan, la fududeeyey. Xuduuduhu sax ma aha.
places-map = Khariidadda meelaha
places-map-label = Khariidadda Ontario oo leh { $count } meelood. Jadwalka hoose ayaa isla taas sheegaya.
places-map-best = Kuwa buuxa: shanta kuu horreeya
places-map-picked = Kuwa buuxa: meelaha aad dooratay
places-map-dots = Dhibicda weyn waa meel weyn
places-map-place = Meel
places-map-north = Digrii waqooyi
places-map-west = Digrii galbeed
places-map-people = Dadka
places-compare-title = Meelaha oo la is barbar dhigay
places-compare-lead = Riix tiro ama erey si aad u aragto halka uu ka yimid iyo waqtigiisa.
places-compare-empty = Weli meel lama dooran
places-compare-empty-text = Tag liiska oo dooro ilaa 4 meelood.
places-compare-list = Tag liiska
places-compare-add = Ku dar meel
places-compare-out = Ka saar { $name }
places-compare-what = Waxa la barbar dhigayo
places-group-people = Dadka
places-group-languages = Luqadaha iyo Faransiiska
places-group-money = Lacag
places-group-work = Shaqo
places-group-climate = Cimilo
places-group-getting-about = Sida loo dhaqdhaqaaqo
places-group-learning = Waxbarasho
places-group-newcomers = Dadka cusub
places-group-other = Wax kale
places-yes = Haa
places-no = Maya
places-cell-more = Halka ay tani ka timid
places-cell-time = Waqtiga: { $time }
places-time-undated = isha taariikh kuma qorna
places-cell-area = Deegaanka oo dhan baa loola jeedaa, ee meeshan oo keliya ma aha: { $area }
places-cell-one = Tan sidii kuwa kale uma hubno.
places-cell-counted = Portage ayaa tan ka tiriyey nuqulkiisa.
places-cell-source = Laga soo qaatay:
places-bars = Tiirar ahaan
places-climate = Jiilaal iyo xagaa
places-climate-lead = Laga bilaabo celceliska Janaayo ilaa celceliska Luulyo.
places-climate-january = Janaayo
places-climate-july = Luulyo
places-choose = Halkan ayaan rabaa inaan ku noolaado
places-chosen = Meeshan waad dooratay
places-chosen-mark = Doorashadaada
places-choose-note = Markaas qorshahaaga, miisaaniyadda iyo liiska adeegyadu meeshan ayay ku saabsanaanayaan.
places-chosen-said = Hadda meesha aad u socoto waa { $name }.
places-unchoose = Ka noqo doorashadayda
places-unchosen = Hadda meel aad u socoto ma doorna.
places-municipality = Dawladda hoose: { $name }
places-municipality-page = Boggeeda dadka cusub
places-municipality-publisher = Qoraaga: { $publisher }. Dawladda hoose ma hubin.
places-municipality-none = Nuqulkan weli kuma jirto qayb ay dawlad hoose u leedahay meeshan.
places-next = Halkan ka sii soco
places-to-services = Adeegyada { $city }
places-to-budget = Waxa bil halkan ku kacdo
places-to-plan = Qorshahaaga
places-add-to-compare = Ku dar barbardhigga
places-take-from-compare = Ka saar barbardhigga
places-in-region = Degmada: { $division }
services-from-place = Waxaad arkaysaa { $city }, maxaa yeelay waa meesha aad u socoto.
kind-community = Meelo
screen-places = Meelo
screen-place = Meel
screen-compare = Meelaha oo la is barbar dhigay
places-not-kept = Waxa aad dejisay lama kaydin karin. Wuu jirayaa ilaa aad boggan ka baxdo.
places-climate-scale = Cabbirku wuxuu ka bilaabmaa { $from } °C ilaa { $to } °C. Xariiqda dhuuban waa 0 °C.
places-first = Hadda waxaa horreysa: { $name }.
places-why-area = Tani waa deegaanka oo dhan: { $area }.
places-why-time = Tirooyinka { $time }.
places-why-rent-time = Celceliska kireystayaasha oo dhan, { $time }. Heshiisyada cusub way ka qaalisan yihiin.
places-rent-unknown = Kirada lama oga.
places-cell-list = Liiska Portage u gaarka ah, { $date }
places-airport = { $name } ({ $code }), { $km } km
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, degmada Waterloo
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
places-sources = Halka laga soo qaatay
