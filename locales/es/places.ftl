# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = Lugares
places-title = Dónde vivir en Ontario
places-lead = Diga qué le importa y vea qué lugares le convienen. O elija unos cuantos y compárelos lado a lado.
places-empty = Todavía no hay lugares en esta copia
places-celsius = { $count } °C
places-services-label = Servicios para recién llegados
places-services-note = Servicios en esta copia de Portage que tienen una oficina en este lugar o a 25 km como máximo. Algunos atienden solo ciertos días. Hay otros que no conocemos.
places-wishes-title = ¿Qué le importa?
places-wishes-lead = El orden de los lugares cambia cuando mueve un control deslizante. Lo que usted ajusta se queda en este dispositivo.
places-wish-cheap-rent = Alquiler barato
places-wish-work = Poco desempleo
places-wish-french = Francés a mi alrededor
places-wish-language = Mi idioma en los hogares a mi alrededor
places-wish-newcomers = Muchas personas recién llegadas
places-wish-services = Ayuda cercana para recién llegados
places-wish-size = El tamaño del lugar
places-wish-mild-winter = Inviernos suaves
places-wish-transit = Transporte público
places-wish-study = Universidad o college
places-wish-pilots = Un programa piloto para inmigrar (RCIP o FCIP)
places-weight-0 = No importa
places-weight-1 = Importa
places-weight-2 = Importa mucho
places-language = Su idioma
places-language-none = Elija un idioma
places-language-hint = Elija primero su idioma. Nuestras listas solo tienen estos.
places-size-big = Grande
places-size-small = Pequeño
places-clear = Empezar de nuevo
places-cleared = Ya no hay nada que cuente. Los lugares están en el orden de sus nombres.
places-why-cheap-rent =
    { $standing ->
        [good] El alquiler es más bajo que en la mayoría de los lugares: { $value } por dos dormitorios.
        [poor] El alquiler es más alto que en la mayoría de los lugares: { $value } por dos dormitorios.
       *[middle] El alquiler está cerca del término medio: { $value } por dos dormitorios.
    }
places-why-work =
    { $standing ->
        [good] Menos personas buscan trabajo que en la mayoría de las zonas: { $value }.
        [poor] Más personas buscan trabajo que en la mayoría de las zonas: { $value }.
       *[middle] El desempleo está cerca del término medio: { $value }.
    }
places-why-french =
    { $standing ->
        [good] Más personas tienen el francés como primer idioma oficial que en la mayoría de los lugares: { $value }.
        [poor] Menos personas tienen el francés como primer idioma oficial que en la mayoría de los lugares: { $value }.
       *[middle] Personas que tienen el francés como primer idioma oficial: { $value }.
    }
places-why-language =
    { $count ->
        [0] Este idioma no está entre los que se nombran aquí ({ $language }): como máximo { $value } de las personas lo hablan en casa.
       *[other]
            { $standing ->
                [good] Más personas hablan este idioma en casa que en la mayoría de los lugares ({ $language }): { $value }.
                [poor] Menos personas hablan este idioma en casa que en la mayoría de los lugares ({ $language }): { $value }.
               *[middle] Personas que hablan este idioma en casa ({ $language }): { $value }.
            }
    }
places-why-newcomers =
    { $standing ->
        [good] Hay más inmigrantes que en la mayoría de los lugares: { $value } de las personas.
        [poor] Hay menos inmigrantes que en la mayoría de los lugares: { $value } de las personas.
       *[middle] La proporción de inmigrantes está cerca del término medio: { $value }.
    }
places-why-services =
    { $count ->
        [0] Nuestra lista no tiene ningún servicio para recién llegados a 25 km como máximo.
        [one] Nuestra lista tiene { $value } servicio para recién llegados aquí o a 25 km como máximo.
       *[other] Nuestra lista tiene { $value } servicios para recién llegados aquí o a 25 km como máximo.
    }
places-why-size =
    { $standing ->
        [good] Tiene el tamaño que usted busca: { $value } habitantes.
        [poor] No tiene el tamaño que usted busca: { $value } habitantes.
       *[middle] No es ni grande ni pequeño: { $value } habitantes.
    }
places-why-mild-winter =
    { $standing ->
        [good] Enero es más suave que en la mayoría de los lugares: { $value } en promedio.
        [poor] Enero es más frío que en la mayoría de los lugares: { $value } en promedio.
       *[middle] Enero está cerca del término medio: { $value } en promedio.
    }
places-why-transit = Transporte público: { $value }.
places-why-study = Aquí puede estudiar: { $value }.
places-why-pilots =
    { $count ->
        [0] Aquí no funciona ninguno de los dos programas piloto.
       *[other] Aquí funciona un programa piloto para inmigrar: { $value }.
    }
places-list = Todos los lugares
places-list-ordered = Primero, los lugares que más le convienen
places-rank = Puesto { $rank } en su orden
places-sure = De lo que le importa, se conoce: { $known } de { $wishes }
places-unknown = No se conoce: { $what }.
places-people = { $count } habitantes ({ $year })
places-parts = De dónde sale el puesto de { $name }
places-part-known = Qué sabemos
places-part-weight = Cuánto importa
places-part-points = Puntos
places-part-total = En total
places-not-known = No se conoce
places-pick = Comparar
places-pick-name = Comparar { $name }
places-picked =
    { $count ->
        [one] { $count } lugar elegido. Elija hasta 4.
       *[other] { $count } lugares elegidos. Elija hasta 4.
    }
places-pick-full = Caben 4 lugares lado a lado. Quite uno para agregar otro.
places-compare = Ponerlos lado a lado
places-pick-none = Quitar todos
places-method = Cómo hacemos este orden
places-method-line = Por cada cosa que le importa, ponemos en fila todos los lugares de los que sabemos algo. El mejor recibe 1 punto, el último pierde 1 punto y el de en medio recibe 0.
places-method-twice = Lo que importa mucho cuenta el doble. Sumamos los puntos. Los lugares con los mismos puntos comparten el puesto.
places-method-named = Del transporte, las universidades y los colleges solo tenemos listas de lo que hay. Un lugar que está en la lista recibe hasta 1 punto. Un lugar que no está no pierde nada.
places-method-unknown = Lo que no sabemos no suma ni resta. Solo hace menos seguro el orden, y por eso decimos cuánto sabemos.
places-method-yours = Esto no es un consejo ni una clasificación de nadie. Con otros ajustes, el orden es otro.
map-whole = Todo Ontario
map-south = El sur, más de cerca
map-table = El mapa como tabla
map-credit = Contorno y lagos: Natural Earth, dominio público, simplificado. Los límites no son exactos.
places-map = Mapa de los lugares
places-map-label = Mapa de Ontario. Número de lugares: { $count }. La tabla de abajo dice lo mismo.
places-map-best = Puntos llenos: sus cinco primeros
places-map-picked = Puntos llenos: los lugares que eligió
places-map-dots = Cuanto más grande el punto, más grande el lugar
places-map-place = Lugar
places-map-north = Grados norte
places-map-west = Grados oeste
places-map-people = Habitantes
places-compare-title = Lugares lado a lado
places-compare-lead = Presione un valor para ver de dónde sale y de cuándo es.
places-compare-empty = Todavía no ha elegido lugares
places-compare-empty-text = Vaya a la lista y elija hasta 4 lugares.
places-compare-list = Ir a la lista
places-compare-add = Agregar un lugar
places-compare-out = Quitar { $name }
places-compare-what = Qué
places-group-people = Habitantes
places-group-languages = Idiomas y francés
places-group-money = Dinero
places-group-work = Trabajo
places-group-climate = Clima
places-group-getting-about = Cómo moverse
places-group-learning = Estudios
places-group-newcomers = Recién llegados
places-group-other = Más
places-yes = Sí
places-no = No
places-cell-more = De dónde sale esto
places-cell-time = Fecha: { $time }
places-time-undated = sin fecha en la fuente
places-cell-area = Es de toda esta zona, no solo del lugar: { $area }
places-cell-one = De este dato estamos menos seguros.
places-cell-counted = Portage lo contó en su propia copia.
places-cell-source = Fuente:
places-bars = En barras
places-climate = Invierno y verano
places-climate-lead = Del promedio de enero al promedio de julio.
places-climate-january = Enero
places-climate-july = Julio
places-choose = Quiero vivir aquí
places-chosen = Usted eligió este lugar
places-chosen-mark = Su elección
places-choose-note = Su plan, el presupuesto y la lista de servicios tendrán entonces en cuenta este lugar.
places-chosen-said = Su destino es ahora { $name }.
places-unchoose = Retirar mi elección
places-unchosen = Ya no tiene un destino.
places-municipality = El municipio: { $name }
places-municipality-page = Su página para recién llegados
places-municipality-publisher = Escrito por { $publisher }. El municipio no lo ha verificado.
places-municipality-none = Ningún municipio tiene todavía su propia parte en esta copia para este lugar.
places-next = Desde aquí
places-to-services = Servicios en { $city }
places-to-budget = Cuánto cuesta un mes aquí
places-to-plan = Su plan
places-add-to-compare = Agregar a los lugares lado a lado
places-take-from-compare = Quitar de los lugares lado a lado
places-in-region = En { $division }
services-from-place = Aparece { $city } porque es su destino.
kind-community = Lugares
screen-places = Lugares
screen-place = Lugar
screen-compare = Lugares lado a lado
places-not-kept = No se pudo guardar lo que ajustó. Vale hasta que salga de esta página.
places-climate-scale = La escala va de { $from } °C a { $to } °C. La línea fina es 0 °C.
places-first = Ahora en primer lugar: { $name }.
places-why-area = Es de toda esta zona: { $area }.
places-why-time = Datos: { $time }.
places-why-rent-time = Promedio de todos los inquilinos, { $time }. Los contratos nuevos cuestan más.
places-rent-unknown = No se conoce el alquiler.
places-cell-list = Lista propia de Portage, { $date }
places-airport = { $name } ({ $code }), { $km } km
places-airport-YAM = Sault Ste. Marie
places-airport-YHM = Hamilton
places-airport-YKF = Kitchener, Región de Waterloo
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
places-sources = Fuentes
