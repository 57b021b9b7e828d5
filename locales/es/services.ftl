## Finding a service

services-fits =
    { $count ->
        [one] { $count } servicio coincide
       *[other] { $count } servicios coinciden
    }
services-of-place = { $city }: { $count }. Los demás siguen, primero los más cercanos.
services-to-ask =
    { $count ->
        [one] De { $count } más falta saber algo. Aparece después, con lo que hay que preguntar.
       *[other] De { $count } más falta saber algo. Aparecen después, con lo que hay que preguntar.
    }
services-far = Ninguno de estos servicios tiene una oficina a menos de 150 km. Aparecen primero los que atienden por teléfono o en línea.
services-nearest = La oficina más cercana está a unos { $km } km.
services-place-unknown = No sabemos dónde está. En nuestra lista faltan algunos códigos postales: elija un lugar por su nombre.
services-holiday = Ese día es feriado: { $holiday }. El horario puede cambiar. Llame antes de ir.
services-loading = Buscando servicios…
filter-count = { $label } ({ $count })
filter-french = En francés
filter-postal = Código postal
filter-postal-hint = Bastan los 3 primeros caracteres, por ejemplo M5V. Se quedan en este dispositivo. En el norte, un código abarca una zona muy grande, así que las distancias son aproximadas.
filter-within = A menos de
filter-within-km = { $km } km
filter-open = Abierto
filter-open-now = Ahora
filter-open-at = Cierto día, a cierta hora
filter-weekday = Día
filter-hour = Hora
filter-way = Cómo
filter-way-in-person = En persona
filter-way-remote = Por teléfono o en línea
filter-for-me = Para mí
filter-for-me-hint = Diga en sus respuestas por qué vía viene, y sabremos qué servicios son para usted.
filter-wheelchair = Acceso en silla de ruedas
filter-free = Gratis
filter-saved = Guardados

services-as = Mostrar como
services-as-list = Lista
services-as-map = Mapa
service-map = Mapa de los servicios
service-map-part = Parte de Ontario
service-map-label = Mapa de Ontario. Lugares donde hay servicios: { $count }. La tabla de al lado dice lo mismo.
service-map-here =
    { $count ->
        [one] { $count } servicio está en esta parte del mapa.
       *[other] { $count } servicios están en esta parte del mapa.
    }
service-map-elsewhere =
    { $count ->
        [one] { $count } más está fuera de esta parte.
       *[other] { $count } más están fuera de esta parte.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } no está en el mapa: atiende por teléfono o en línea, o no sabemos dónde está.
       *[other] { $count } no están en el mapa: atienden por teléfono o en línea, o no sabemos dónde están.
    }
service-map-near = Cuando no conocemos el lugar exacto, el servicio aparece en el centro de su zona postal o de su ciudad.
service-map-place = Lugar
service-map-cities =
    { $count ->
        [one] { $city } y { $count } lugar más
       *[other] { $city } y { $count } lugares más
    }
service-map-closer = Ver más de cerca
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } servicio: ver más de cerca
       *[other] { $city }, { $count } servicios: ver más de cerca
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } servicio: mostrar como lista
       *[other] { $city }, { $count } servicios: mostrar como lista
    }
service-map-back = Un paso atrás
services-print-more =
    { $count ->
        [one] { $count } servicio más coincide y no está en esta hoja. Elija más filtros e imprima otra vez.
       *[other] { $count } servicios más coinciden y no están en esta hoja. Elija más filtros e imprima otra vez.
    }

service-km = a unos { $km } km
service-ask = Pregunte: { $what }
ask-topic = en qué ayudan
ask-language = en qué idioma atienden
ask-french = si atienden en francés
ask-place = a qué distancia está
ask-open = el horario
ask-whom = si es para usted
ask-way = si puede ir en persona
ask-wheelchair = si se puede entrar en silla de ruedas
ask-free = cuánto cuesta
service-also-short = También aparece en { $names }

open-until = Abierto; cierra: { $time }
open-always = Abierto día y noche
open-may-be-closed = Puede estar cerrado: { $holiday }
open-closed = Cerrado ahora
open-closed-until = Cerrado; abre: { $time }
open-for-now = Cerrado por ahora
open-at-open = Abierto a esa hora
open-at-closed = Cerrado a esa hora

service-hours = Horario
service-hours-week = Horario de los próximos 7 días
service-hours-clock = Las horas son las del lugar donde está el servicio.
service-hours-shared = Este horario es el de todas sus oficinas juntas. Llame para preguntar por una.
service-hours-words = Con las palabras de la fuente
service-hours-none = No conocemos el horario. Llame antes.
service-day-closed = Cerrado
service-day-all = Abierto todo el día
service-day-unknown = No lo sabemos
service-day-unsure = El texto de abajo puede cambiar esto.
service-day-holiday = { $holiday }: puede estar cerrado
service-spell = de { $from } a { $to }
service-day = Día
service-day-hours = Horario
service-access = Acceso
service-wheelchair-yes = Se puede entrar en silla de ruedas.
service-wheelchair-no = No se puede entrar en silla de ruedas.
service-cost = Costo
service-application = Cómo usarlo
service-documents = Qué llevar
service-interpretation = Intérpretes
service-areas = Para personas que viven en
service-licence = Licencia
service-quoted = Estas son las palabras de la fuente, en { $language }. No las hemos cambiado ni traducido.
service-order = Primero esto, después aquello
service-before = Acuda primero aquí
service-after = Acuda después aquí
service-instead = O acuda aquí en su lugar
service-same = La misma ayuda en otro lugar
service-also = También aparece en
service-also-text = Estas fuentes hablan del mismo servicio. Así lo decidió una persona del equipo editorial.
service-verified = Verificado por última vez el { $date } por { $name }
service-looked-at = Revisado por última vez el { $date }, sin confirmación del propio servicio. Lo mantiene { $name }.
service-save = Guardar este servicio
service-saved = Guardado
service-card = Guardar como tarjeta de contacto
service-card-written = La tarjeta de contacto está lista.
service-code = Nombre, teléfono y dirección para la cámara de un teléfono
service-code-show = Mostrar como código para un teléfono
phone-extension = extensión { $number }
notice-service-saved = Guardado. Lo encontrará en Servicios, “Guardados”.
notice-service-let-go = Ya no está guardado
service-hours-unknown = No conocemos el horario.
service-look-first = Vea antes su página
service-look-first-long = No pudimos confirmar todo esto hace poco. Vea su página o llame al 211.
