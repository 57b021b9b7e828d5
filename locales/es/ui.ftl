## The frame

nav-label = Secciones de Portage
nav-brand = Portage, ir a Inicio
nav-home = Inicio
nav-guides = Guías
nav-plan = Plan
nav-tools = Herramientas
nav-services = Servicios
nav-settings = Ajustes
nav-more = Idioma, ajustes y más
nav-copy = Contenido del { $date }
language-menu = Idioma: { $language }
skip-to-page = Ir al contenido
dialog-close = Cerrar
print = Imprimir
listen = Escuchar
listen-group = Lectura en voz alta
listen-pause = Pausar
listen-go-on = Seguir
listen-stop = Detener
listen-slowly = Despacio
listen-failed = La voz se detuvo. Inténtelo de nuevo o siga leyendo aquí.
pdf-save = Guardar como PDF
pdf-writing = Se está creando el PDF…
pdf-written = El PDF está listo.
pdf-written-own = El PDF está listo. No está cifrado: cualquiera que lo tenga puede leerlo.

print-foot = Impreso desde Portage, contenido del { $date }
print-foot-undated = Impreso desde Portage

screen-home = Inicio
screen-guides = Guías
screen-guide = Guía
screen-plan = Plan
screen-tools = Herramientas
screen-tool = Herramienta
screen-services = Servicios
screen-service = Servicio
screen-search = Buscar
screen-changes = Qué cambió
screen-copy = Estado de la copia
screen-settings = Ajustes
screen-answer = Cambiar una respuesta
screen-start = Su plan
screen-language = Idioma
screen-install = Primer inicio
screen-broken = No se puede mostrar esta pantalla
screen-aside = Sobre este tema

notice-undo = Deshacer
notice-task-done = Hecha: { $title }
notice-task-skipped = Apartada: { $title }
notice-task-open = De vuelta en el plan: { $title }
notice-page-saved = Guardada. Encontrará esta página en Guías.
notice-page-let-go = Esta página ya no está guardada.

## Links that lead outside

link-outside = (se abre fuera de Portage)
link-title-web = ¿Abrir esta página en el navegador?
link-title-phone = ¿Llamar a este número?
link-title-mail = ¿Escribir a esta dirección?
link-lead-web = Esta página no es parte de Portage y necesita conexión. Está en:
link-lead-phone = Su dispositivo le preguntará con qué aplicación llamar. El número es:
link-lead-mail = Se abrirá su programa de correo. La dirección es:
link-open-web = Abrir
link-open-phone = Llamar
link-open-mail = Escribir
link-copy = Copiar
link-copied = Copiado.
link-cancel = Cancelar

## First start

language-title = ¿En qué idioma lee mejor?
install-title = Portage se está preparando
install-lead = Las guías y los servicios que vienen con Portage se están instalando en este dispositivo. No hace falta conexión y ocurre una sola vez.
progress-checking = Revisando lo que ya está
progress-receiving = Recibiendo
progress-building = Desempaquetando
progress-indexing = Preparando la búsqueda
progress-finishing = Falta poco
progress-bytes = { $size } recibidos
progress-of = { $size } de { $total } recibidos

start-next = Siguiente
start-skip = Omitir
start-back = Atrás
start-finish = Ver mi plan
start-leave = Ir directo a las guías y los servicios
start-trail = Pregunta { $n } de { $total }
start-private = Sus respuestas se quedan en este dispositivo. Puede cambiarlas cuando quiera.
answer-save = Guardar
answer-cancel = Cancelar
answer-yes = Sí
answer-no = No

start-stage-title = ¿En qué punto del camino está?
start-stage-lead = Su plan empieza donde usted está ahora.
start-stage-short = Dónde está
whereabouts-exploring = Explorando
whereabouts-exploring-hint = Estoy averiguando si puedo ir y cómo.
whereabouts-applying = Solicitando
whereabouts-applying-hint = Preparo una solicitud o ya la envié.
whereabouts-approved = Con aprobación
whereabouts-approved-hint = Ya puedo ir y me estoy preparando.
whereabouts-in-ontario = En Ontario
whereabouts-in-ontario-hint = Ya llegué y me estoy instalando.

start-landing-title = ¿Cuándo llega a Canadá?
start-landing-title-past = ¿Cuándo llegó a Canadá?
start-landing-lead = Las fechas de sus tareas se cuentan desde este día. Si solo sabe el mes, deje el día vacío.
start-landing-short = Llegada
landing-legend = El día o el mes de llegada
landing-hint = Por ejemplo, 14 de marzo de 2027. Basta una fecha aproximada. Si ya llegó, ponga ese día.
landing-day = Día
landing-month = Mes
landing-month-none = Elija
landing-year = Año
landing-month-missing = Elija un mes o deje vacíos los otros campos.
landing-year-missing = Escriba también el año, por ejemplo 2027.
landing-year-odd = { $year } no puede ser el año. Escríbalo con cuatro cifras, por ejemplo 2027.
landing-day-odd = El día { $day } no existe en { $month }: el último día es el { $last }. Corrija el día o déjelo vacío.

start-class-title = ¿Por qué vía viene a Canadá?
start-class-lead = Las reglas y los servicios cambian según la vía. Si no lo sabe con seguridad, omita la pregunta.
start-class-short = Su vía
class-economic = Inmigración económica
class-economic-hint = Express Entry, el programa de nominación de la provincia u otro programa para quienes vienen a trabajar y quedarse
class-family = Familia
class-family-hint = Alguien en Canadá le patrocina
class-refugee = Persona refugiada reasentada
class-refugee-hint = Le eligieron en el extranjero, con ayuda del gobierno o de un grupo privado
class-claimant = Solicitud de refugio
class-claimant-hint = Pide, o va a pedir, protección como persona refugiada en Canadá
class-worker = Trabajo
class-worker-hint = Tiene o quiere un permiso de trabajo temporal
class-student = Estudios
class-student-hint = Tiene o quiere un permiso de estudios
class-visitor = Visita
class-visitor-hint = Viene de visita

start-family-title = ¿Quién viene con usted?
start-family-lead = De eso dependen las escuelas, el cuidado infantil, los beneficios y los documentos.
start-family-short = Familia
family-partner = ¿Viene con usted su esposo, esposa o pareja?
family-children = ¿Vienen hijos con usted?
family-years = ¿En qué años nacieron?
family-years-hint = Basta el año. Un campo por cada hijo.
family-year-label = Año de nacimiento del hijo { $n }
family-year-remove = Quitar al hijo { $n }
family-year-add = Agregar un hijo
family-year-missing = Escriba el año de nacimiento de un hijo por lo menos, o responda “No”.
family-year-odd = { $year } no puede ser un año de nacimiento. Escríbalo con cuatro cifras, por ejemplo 2019.
family-with-partner = Con pareja
family-without-partner = Sin pareja
family-child-count =
    { $count ->
        [0] Sin hijos
        [one] { $count } hijo
       *[other] { $count } hijos
    }

start-occupation-title = ¿En qué trabaja?
start-occupation-lead = Algunos empleos exigen una licencia en Ontario, y el trámite puede empezar desde el extranjero.
start-occupation-short = Trabajo
occupation-label = Su ocupación
occupation-hint = Con sus propias palabras, por ejemplo enfermera, electricista, maestro, contadora.

start-destination-title = ¿En qué lugar de Ontario quiere vivir?
start-destination-lead = Así verá primero los servicios cercanos.
start-destination-short = Lugar
destination-label = Ciudad, pueblo o región
destination-hint = Por ejemplo Ottawa, Sudbury o Hamilton. Si aún no lo sabe, omita la pregunta.
destination-known = Es { $place }.
destination-unknown = Portage no conoce ningún lugar con este nombre. Puede seguir, o elegir uno más tarde en Lugares.

## Home

home-title = Sus próximos pasos
home-welcome = Le damos la bienvenida
home-landing = Llegada prevista: { $date }, { $when }
home-landed = Fecha de su llegada: { $date }, { $when }
home-landing-unknown = Diga cuándo llega y sus tareas tendrán fecha
home-nothing-next = No tiene nada pendiente por ahora.
home-whole-plan = Ver todo el plan
home-changed = Qué cambió para usted
home-changed-all = Todo lo que cambió
home-saved =
    { $count ->
        [one] { $count } página guardada
       *[other] { $count } páginas guardadas
    }
home-continue = Seguir leyendo
home-copy = Su copia
home-offline = Aquí todo funciona sin conexión.
home-content-of = Contenido del { $date }.
home-copy-link = Estado de la copia
home-update-ready = Hay una actualización lista ({ $size }).
invitation-title = ¿Hacemos su plan?
invitation-text = Seis preguntas cortas; puede omitir cualquiera. Después verá qué hacer, en qué orden y para cuándo: desde los primeros documentos hasta su primer año en Ontario.
invitation-start = Hacer mi plan
invitation-read = Leer primero

## Notices: what cannot wait

alert-label = Avisos
alert-fraud = Cuidado con el fraude
alert-change = Cambió una regla
alert-information = Conviene saberlo ahora
alert-read = Leer más:
alert-official = Página oficial:
alert-until = Vale hasta el { $date }.
alert-by = Escrito por { $publisher }.

## The trail, the plan and its tasks

trail-label = Las etapas de su plan
trail-past = ya recorrida
trail-here = Usted está aquí
trail-ahead = por delante
stage-exploring = Exploración
stage-applying = Solicitud
stage-waiting = Espera
stage-preparing = Preparativos
stage-travel = Viaje
stage-first-days = Primeros días
stage-first-weeks = Primeras semanas
stage-first-months = Primeros meses
stage-first-year = Primer año
stage-settled =
    { $total ->
        [0] nada que hacer
        [one] { $settled } de { $total } resuelta
       *[other] { $settled } de { $total } resueltas
    }

plan-title = Su plan
plan-no-profile = Este plan es para todo el mundo
plan-no-profile-text = Responda unas preguntas cortas y será el suyo: solo las tareas que le tocan, cada una con su fecha.

due-today = hoy
due-in-days =
    { $days ->
        [one] mañana
       *[other] en { $days } días
    }
due-in-weeks =
    { $weeks ->
        [one] en { $weeks } semana
       *[other] en { $weeks } semanas
    }
due-late =
    { $days ->
        [one] { $days } día de retraso
       *[other] { $days } días de retraso
    }
days-ago =
    { $days ->
        [one] ayer
       *[other] hace { $days } días
    }
due-was = vencía el { $date }
due-by = para el { $date }
due-about = hacia { $date }
due-full = A más tardar el { $date }, { $when }
due-landing-day = el día de su llegada
due-before-landing =
    { $days ->
        [one] { $days } día antes de la llegada
       *[other] { $days } días antes de la llegada
    }
due-after-landing =
    { $days ->
        [one] { $days } día después de la llegada
       *[other] { $days } días después de la llegada
    }
due-months-before-landing =
    { $months ->
        [one] { $months } mes antes de la llegada
       *[other] { $months } meses antes de la llegada
    }
due-months-after-landing =
    { $months ->
        [one] { $months } mes después de la llegada
       *[other] { $months } meses después de la llegada
    }
due-law = ley
due-law-long = una ley fija este día

task-done-label = Hecha: { $title }
task-state-done = Hecha
task-state-skipped = Apartada
task-waiting = depende de otra tarea
task-steps = Pasos
task-documents = Documentos que debe tener a mano
task-waits-for = Haga esto primero
task-read = Leer y calcular
task-because = Por qué está en su plan
task-because-unknown = no sabemos si es su caso; la tarea es solo para quienes están en él
task-authority = Responsable: { $authority }.
task-verified = Verificado el { $date }.
task-mark-done = Marcar como hecha
task-reopen = Devolver al plan

condition-everyone = Todo el mundo lo hace
condition-economic = Viene por inmigración económica
condition-family = Alguien en Canadá le patrocina
condition-refugee = Viene como persona refugiada reasentada
condition-claimant = Pide protección como persona refugiada
condition-worker = Viene con un permiso de trabajo
condition-student = Viene con un permiso de estudios
condition-visitor = Viene de visita
condition-permanent = Obtiene la residencia permanente
condition-partner = Su pareja viene con usted
condition-children = Vienen hijos con usted
condition-children-under-6 = Tiene un hijo menor de 6 años
condition-children-under-13 = Tiene un hijo menor de 13 años
condition-children-4-18 = Tiene un hijo de 4 a 18 años
condition-no-children = No vienen hijos con usted
condition-regulated = Su empleo exige una licencia en Ontario
condition-trade = Trabaja en un oficio especializado
condition-works = Quiere trabajar
condition-drives = Quiere conducir
condition-rents = Va a alquilar una vivienda
condition-pet = Viene una mascota con usted
condition-francophone = Habla francés
condition-low-income = Sus ingresos son bajos
condition-senior = Tiene 65 años o más
condition-abroad = Todavía está en el extranjero
condition-in-ontario = Está en Ontario
condition-winter-arrival = Llega en invierno

## Guides

guides-title = Guías
guides-lead = Cada página dice qué hacer, qué llevar, cuánto cuesta y quién ayuda.
guides-empty = Todavía no hay guías en este dispositivo
guides-empty-way = Ver el estado de la copia
saved-title = Páginas guardadas
saved-on = Guardada el { $date }
saved-withdrawn = Retirada, ya no está vigente
guide-save = Guardar esta página
guide-saved = Guardada
withdrawn-band = Esta página se retiró el { $date }
withdrawn-text = Lo que ve es la última copia; sigue aquí porque usted la guardó. Ya no está vigente: no se guíe por ella.
withdrawn-band-undated = Esta página se retiró
withdrawn-gone-text = Ya no es parte del portal, y usted no la había guardado.
withdrawn-reason = Por qué:
withdrawn-see = En su lugar, lea:
guide-contents = En esta página
guide-tasks = En su plan
guide-tools = Herramientas
guide-services = Quién ayuda
guide-official = Página oficial
guide-related = Siga leyendo
guide-other-language = Esta página no existe en su idioma. La ve en { $language }.
callout-note = Conviene saber
callout-free = Gratis
callout-deadline = Último día
callout-warning = Cuidado

guide-contacts = Quién responde
guide-forms = Formularios de esta página
contact-hours = Horario:
contact-abroad-yes = El número funciona desde fuera de Canadá.
contact-abroad-no = El número no funciona desde fuera de Canadá.
contact-channels = Puede comunicarse por estos medios: { $channels }.
channel-phone = teléfono
channel-web-form = formulario en la web
channel-in-person = en persona
channel-mail = carta
channel-email = correo electrónico
channel-website = su sitio web
form-superseded = Este formulario ya no se usa.
form-superseded-by = Este formulario ya no se usa. Use el { $number }.
form-unknown = No pudimos confirmar que este formulario todavía se use. Consulte la página oficial.

figure-more = , de dónde sale este número
figure-since = desde el { $date }
figure-in-force = Vigente desde el { $date }
figure-next = { $value } desde el { $date }
figure-verified = Verificado el { $date }
figure-source = Fuente:
figures-title = Cifras de esta página

provenance-title = Sobre esta página
provenance-publisher = Escrita por
provenance-authority = Responsable del tema
provenance-official = Página oficial
provenance-sources = Fuentes
provenance-verified = Verificada el
provenance-review = Se revisará a más tardar el
provenance-stale = Esto debía revisarse a más tardar el { $date }, y no se hizo. Consulte la página oficial antes de confiar en ello.
provenance-stale-undated = Esto no se ha revisado en mucho tiempo. Consulte la página oficial antes de confiar en ello.
provenance-translation = Traducción
provenance-licence = Licencia
provenance-languages = Otros idiomas
translation-machine = Traducido del { $language } por una máquina, sin revisión de una persona. En caso de duda, lea el original.
translation-reviewed = Traducido del { $language } y revisado por una persona.
screen-machine = Una máquina tradujo las palabras de esta pantalla. Salvo que se indique otra cosa, ninguna persona las ha revisado.
translation-beside = Mostrar al lado: { $language }
section-untranslated = Esta parte es nueva y aún no está traducida. La ve en { $language }.
beside-title = Lado a lado con
beside-other = Otro idioma
beside-missing = Esta parte solo está en { $language }.
translation-outdated = El original cambió después. Lea el original para saber qué vale hoy.
level-federal = Gobierno federal
level-provincial = Gobierno de Ontario
level-municipal = Municipio
level-agency = Organismo

## Tools

tools-title = Herramientas
tools-lead = Calcule una respuesta con las reglas publicadas. Ninguna herramienta decide nada.
tools-empty = Todavía no hay herramientas en este dispositivo
receipt-not-a-decision = Esto no es una decisión. Decide el organismo que se nombra abajo.

## Services

services-title = Servicios
services-lead = Personas y lugares que ayudan; la mayoría, gratis.
services-empty = Ningún servicio cumple todo esto
services-empty-text = Quite un filtro o llame al 211: atienden en muchos idiomas y saben quién ayuda y dónde.
services-all = Ver todos los servicios
filter-label = Ver solo
filter-topic = Tema
filter-language = Idioma
filter-city = Lugar
filter-any = Todos
service-free = Gratis
service-paid = Tiene costo
service-remote = Por teléfono o en línea
service-call-first = Llame antes
service-call-first-long = No pudimos confirmar todo esto hace poco. Llame antes de ir.
service-organization = A cargo de
service-phone = Teléfono
service-address = Dirección
service-languages = Idiomas
service-eligibility = Para quién
service-web = Página web
service-email = Correo electrónico
phone-toll-free = llamada gratis en Canadá
phone-tty = para personas sordas o con dificultades auditivas (TTY)
phone-abroad = desde fuera de Canadá
phone-text = mensaje de texto

## Search

search-label = Buscar en Portage
search-placeholder = Busque con sus propias palabras
search-key = Ctrl K
search-clear = Borrar la búsqueda
search-title = Buscar
search-start = Escriba una palabra o una pregunta. No tiene que ser la palabra oficial.
search-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-count-first = Los primeros { $count } resultados
search-none = No se encontró nada para “{ $query }”.
search-call-first = ¿En peligro ahora? Llame primero.
search-help = ¿No es lo que necesita?
search-help-empty = Aquí pueden ayudarle
search-help-text = Pruebe con otra palabra o con una más corta. O pregunte aquí:
search-all-guides = Todas las guías
search-all-services = Todos los servicios
search-meant = Quizás quiso decir:
search-suggestions = Cómo seguir
search-recent = Lo que buscó hace poco
search-recent-forget = Borrar estas búsquedas
search-filter-looked = Portage cuenta y filtra los { $count } mejores resultados.
search-filter-none = Ningún resultado cumple todo lo que eligió.
search-filter-clear = Ver todos los resultados
search-tell = Avisar al equipo editorial de que esto falta
filter-kind = Tipo
filter-government = Gobierno
filter-written = Escrito en
kind-guide = Guías
kind-task = Tareas del plan
kind-service = Servicios
kind-contact = Quién responde
kind-form = Formularios
match-fuzzy = Se escribe un poco distinto
match-related = Sobre un tema parecido
match-language = En { $language }
help-service = Un servicio que ayuda
help-topic = Un tema donde buscar
help-level = Quién es responsable
help-level-federal = El gobierno federal: quién puede venir y quedarse, ciudadanía, impuesto sobre la renta
help-level-provincial = El Gobierno de Ontario: tarjeta de salud, escuelas, conducir, alquiler, trabajo
recent-legend = ¿Debe Portage guardar sus 10 últimas búsquedas?
recent-hint = Se guardan cifradas, junto con lo que usted escribe, y se muestran debajo del campo de búsqueda vacío. Nunca se envían.
recent-no = No
recent-yes = Sí, en este dispositivo
notice-searches-forgotten = Se borraron sus últimas búsquedas.

## What has changed

changes-title = Qué cambió
changes-lead = Lo que trajeron las actualizaciones a este dispositivo; primero, lo que le toca a usted.
changes-means = Qué significa para su plan
changes-plan = Su plan
changes-saved = Sus páginas guardadas
changes-place = El lugar adonde va
changes-rest = Todo lo demás
changes-none = Todavía no ha cambiado nada
changes-none-text = Cuando una actualización cambie una página, aquí leerá qué frase cambió.
change-added = Nuevo
change-edited = Cambiado
change-removed = Ya no está
change-of-figure = Cifra
change-of-guide = Guía
change-of-service = Servicio
change-of-task = Tarea
change-value-figure = Cifra
change-value-phone = Teléfono
change-value-email = Correo electrónico
change-value-address = Dirección
change-value-language = Idioma
change-value-due = Día
change-value-official = Página oficial
change-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
change-used-in = Aparece en:
change-before = Antes
change-now = Ahora
change-sentences =
    { $count ->
        [one] Ver la frase
       *[other] Ver las { $count } frases
    }

## State of the copy

copy-title = Estado de la copia
copy-status-never = Está leyendo lo que venía con Portage
copy-status-never-text = Todavía no se han buscado actualizaciones en este dispositivo.
copy-status-today = Su copia está al día
copy-status-was = Su copia estaba al día { $when }
copy-status-text = Portage buscó actualizaciones por última vez el { $moment }.
copy-status-running = Hay una actualización en curso
copy-status-running-text = Siga leyendo: nada cambia hasta que todo haya llegado y esté revisado.
copy-status-waiting = Hay una actualización lista ({ $size })
copy-status-waiting-text = Todavía no se ha descargado nada, porque usted quiere que le pregunten antes. Puede seguir con la copia que tiene.
copy-status-behind = Hay una actualización que aún no está en este dispositivo
copy-status-behind-text = Vuelva a buscar actualizaciones para recibirla. Lo que ya llegó no se descarga dos veces.
copy-status-back = Usted volvió a una copia anterior
copy-status-back-text = El { $date } volvió a la copia del { $copy }. No se instala nada nuevo hasta que decida avanzar.
copy-status-back-undated = El { $date } volvió a la copia anterior. No se instala nada nuevo hasta que decida avanzar.
copy-move-on = Avanzar
copy-look = Buscar actualizaciones
copy-fetch = Descargar ahora
copy-not-now = Ahora no
copy-cancel = Cancelar
copy-cancelling = Deteniendo
copy-address = Las actualizaciones vienen de { $address }.
copy-address-next = Si no responde, Portage prueba la siguiente dirección de su lista.
copy-no-address = No hay ninguna dirección para actualizar. Está leyendo lo que venía con Portage.
copy-set-address = Poner una dirección
copy-change = Cambiar
copy-next = Portage volverá a buscar por sí solo el { $moment }.
copy-next-daily = Portage busca por sí solo una vez al día, y cuando vuelve la conexión.
copy-next-start = Portage volverá a buscar por sí solo la próxima vez que se inicie.
copy-next-manual = Portage busca solo cuando usted lo pide.
copy-clock = El reloj de este dispositivo marca { $now }. Portage ya ha visto { $seen }. Corrija la fecha y la hora del dispositivo y vuelva a buscar.
copy-lapsed = Las firmas de estas actualizaciones vencieron el { $date }: no se instala nada nuevo. Todo se puede seguir leyendo.
copy-lapsed-owner = Las firmas de { $owner } vencieron el { $date }: no se instala nada nuevo de esa fuente. Todo se puede seguir leyendo.
copy-held-up = No se tomó nada nuevo de { $owner }. { $why }
copy-stick = Actualizar desde una memoria USB o una carpeta…
copy-stick-more = Escribir dónde está la carpeta
copy-stick-text = Use la carpeta que alguien llenó con actualizaciones de Portage. No necesita conexión y no cuesta nada.
copy-stick-folder = Carpeta
copy-stick-missing = Escriba dónde está la carpeta.
copy-stick-go = Actualizar desde ahí
copy-back = Volver a la copia anterior
copy-back-title = ¿Volver a la copia anterior?
copy-back-text = El contenido vuelve a ser el de antes de la última actualización, y queda así hasta que decida avanzar. Su plan y sus respuestas no cambian.
copy-outcome-updated = Su copia está al día.
copy-outcome-current = Su copia ya estaba al día.
copy-outcome-waiting = Hay una actualización lista que espera su decisión.
copy-outcome-cancelled = Se detuvo. Su copia está como estaba; lo que llegó se guarda para la próxima vez.
copy-tried = Último intento: { $moment }
copy-cost = Usó { $size } de datos.
copy-changes =
    { $count ->
        [one] Un cambio
       *[other] { $count } cambios
    }
copy-changes-all = Todo lo que cambió
copy-content-date = Contenido del
copy-checked = Última búsqueda de actualizaciones
copy-never-checked = Nunca
copy-built = Preparada en este dispositivo
copy-holds = Contiene
copy-guides =
    { $count ->
        [one] { $count } guía
       *[other] { $count } guías
    }
copy-tasks =
    { $count ->
        [one] { $count } tarea
       *[other] { $count } tareas
    }
copy-services =
    { $count ->
        [one] { $count } servicio
       *[other] { $count } servicios
    }
copy-releases = De dónde viene el contenido
copy-release = versión { $release }

## Settings

settings-title = Ajustes
settings-language = Idioma
settings-machine = Una máquina tradujo los botones y las frases de Portage, y nadie los ha revisado.
settings-theme = Colores
theme-system = Como el dispositivo
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Alto contraste
settings-text = Tamaño del texto
settings-percent = { $percent } %
settings-digits = Cifras
settings-digits-text = Para fechas, números y dinero. Los números de teléfono, las direcciones y los formularios no cambian.
settings-answers = Sus respuestas
settings-answers-text = Dan forma a su plan y se quedan en este dispositivo.
settings-no-answer = Sin respuesta
settings-change = Cambiar
settings-updates = Actualizaciones
settings-addresses = De dónde vienen las actualizaciones
settings-addresses-hint = Portage las prueba en este orden y usa la primera que responde.
settings-addresses-none = Ninguna todavía: está leyendo lo que venía con Portage.
settings-address-field = Dirección web o carpeta
settings-address-hint = Por ejemplo https://portage.example.org, o una carpeta en este dispositivo, en su red o en una memoria USB.
settings-address-add = Agregar
settings-address-up = Probar antes { $address }
settings-address-remove = Quitar { $address }
settings-address-removed = Se quitó: { $address }
settings-address-empty = Escriba primero una dirección web o una carpeta.
settings-address-twice = { $address } ya está en la lista.
settings-schedule = Cuándo busca Portage actualizaciones por sí solo
schedule-daily = Una vez al día
schedule-daily-hint = También al iniciar y cuando vuelve la conexión
schedule-start = Al iniciar
schedule-start-hint = Cada vez que Portage se inicia, y no entre medio
schedule-manual = Nunca
schedule-manual-hint = Solo cuando usted presiona “Buscar actualizaciones”
settings-ask = Preguntarme antes de una actualización de más de
settings-ask-always = Preguntar siempre
settings-ask-never = No preguntar nunca
settings-trust-more = Más
settings-trust = Archivo de confianza (root.json)
settings-trust-hint = Una agencia que tiene su propio repositorio le da este archivo. Sin él, Portage confía solo en quienes publican su propio contenido.
settings-save = Guardar
settings-saved = Guardado.
settings-about = Sobre Portage
settings-version = Versión { $version }
settings-private = Nada de lo que escribe sale de este dispositivo, salvo que usted lo envíe. No hay cuenta de usuario.

screen-credits = Fuentes y licencias
credits-lead = Portage se puede copiar y reutilizar, pero sus contenidos y componentes pertenecen a quienes se nombran aquí.
credits-owners = Quién escribió las páginas
credits-sources = De quién son los datos que usan
credits-program = El programa
credits-program-text = El programa es software libre con licencia MIT o Apache 2.0. Sus tipos de letra (Noto) tienen la licencia SIL Open Font License 1.1.
credits-publisher = Firmado por { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Reintentar
problem-not-found = Esta página no está en su copia.
    .safe = No falta nada más.
    .todo = Quizá una actualización la quitó. Búsquela o vuelva atrás.
problem-no-content = Todavía no hay contenido en este dispositivo.
    .safe = Su plan y sus ajustes están como estaban.
    .todo = Abra “Estado de la copia” y presione “Buscar actualizaciones”.
problem-data-damaged = Un archivo de Portage está dañado: { $path }
    .safe = No se borró nada.
    .todo = Vuelva a actualizar o regrese al estado anterior. Si eso no ayuda, muestre esta línea a quien se ocupa de su dispositivo.
problem-disk-full = El disco de este dispositivo está lleno.
    .safe = Su copia, su plan y sus respuestas están como estaban.
    .todo = Libere espacio y vuelva a intentarlo.
problem-no-room = Esta actualización necesita { $needed } MB libres en este dispositivo, y hay { $free } MB libres.
    .safe = No se descargó nada. Su copia, su plan y sus respuestas están como estaban.
    .todo = Libere espacio y vuelva a actualizar.
problem-storage = Portage no puede leer ni escribir aquí: { $path }
    .safe = Lo que se guardó antes sigue ahí.
    .todo = Revise que el disco esté conectado y que usted tenga permiso para escribir en él, y vuelva a intentarlo.
problem-repository-unreachable = No se pudo llegar a { $address }.
    .safe = Su copia está como estaba, y todo se puede seguir leyendo.
    .todo = Revise la conexión, o la dirección en los ajustes, y vuelva a intentarlo.
problem-not-a-repository = En { $address } no hay actualizaciones de Portage.
    .safe = No se cambió nada. Su copia está como estaba.
    .todo = Elija la carpeta donde se copiaron las actualizaciones de Portage, por ejemplo la carpeta “portage” de una memoria USB, o revise la dirección en los ajustes.
problem-repository-refused = No se aceptó lo que envió { $address }.
    .safe = No se usó nada de eso. Su copia está como estaba.
    .todo = Vuelva a intentarlo más tarde. Si pasa otra vez, avise a quien administra esa dirección.
problem-repository-expired = Las firmas de este repositorio vencieron el { $since }.
    .safe = No se tomó nada nuevo. Su copia está como estaba, y todo se puede seguir leyendo.
    .todo = Revise la fecha de este dispositivo. Si es correcta, vuelva a intentarlo en unos días.
problem-pdf-failed = No se pudo crear el PDF.
    .safe = No se cambió nada más. Si había un archivo con ese nombre, está como estaba.
    .todo = Elija otra carpeta u otro nombre, y revise que haya espacio en el disco.
problem-start-refused = Su sistema no aceptó este ajuste.
    .safe = No se cambió nada.
    .todo = Busque en los ajustes de su sistema los programas que se inician con él.
problem-link-refused = Portage no abre esta dirección: { $url }
    .safe = No se abrió nada.
    .todo = Solo se abren páginas web, números de teléfono y direcciones de correo.
problem-nothing-to-go-back-to = No hay un estado anterior al que volver.
    .safe = Su copia está como estaba.
    .todo = Siga con el estado que tiene.
problem-landing-impossible = Este no puede ser un día de llegada: { $text }
    .safe = Sus otras respuestas se conservan.
    .todo = Corríjalo o déjelo vacío.
problem-birth-year-impossible = { $year } no puede ser un año de nacimiento.
    .safe = Sus otras respuestas se conservan.
    .todo = Escriba un año de { $from } a { $to }.
problem-text-too-long = Esta respuesta es demasiado larga.
    .safe = Sus otras respuestas se conservan.
    .todo = Acórtela a { $limit } letras como máximo.
problem-too-many-children = Son demasiados hijos para un solo plan.
    .safe = Sus otras respuestas se conservan.
    .todo = Se pueden anotar hasta { $limit }.
problem-rules-unreadable = No se pueden leer las reglas de esta herramienta.
    .safe = Las guías y su plan están como estaban.
    .todo = Actualice la copia. Mientras tanto, consulte la página oficial.
problem-data-too-new = Este archivo lo escribió una versión más nueva de Portage: { $path }
    .safe = No se cambió nada en él.
    .todo = Instale la versión más nueva de Portage.
problem-wrong-key = Este archivo está cerrado con otra llave: { $path }
    .safe = No se cambió nada en él.
    .todo = Inicie sesión en este dispositivo como la persona que lo creó y abra de nuevo Portage.
problem-update-running = Ya hay una actualización en curso.
    .safe = No se cambió nada.
    .todo = Espere hasta que termine.
problem-no-repository = No hay una dirección de donde traer actualizaciones.
    .safe = Su copia está como estaba.
    .todo = Escriba una dirección o una carpeta en los ajustes.
problem-update-options = No se puede usar el archivo updates.toml: { $reason }.
    .safe = No se actualiza nada hasta que se corrija. Todo lo que tiene se puede seguir leyendo.
    .todo = Corrija el archivo en la carpeta de datos de Portage, o muestre esta línea a quien se ocupa de su dispositivo.
problem-no-bundle = Falta el contenido que viene con Portage.
    .safe = Su plan y sus ajustes están como estaban.
    .todo = Instale Portage de nuevo, o escriba una dirección o una carpeta en los ajustes.
problem-trust-unreadable = Portage no puede leer el archivo que dice en quién confiar: { $path }
    .safe = No se descargó nada. Su copia está como estaba.
    .todo = Corrija su ruta en los ajustes, o muestre esta línea a quien se ocupa de su dispositivo.
problem-address-impossible = Esto no es una dirección ni una carpeta: { $address }
    .safe = No se cambió nada.
    .todo = Corríjala en los ajustes. Una dirección web empieza con https://
problem-repository-older = Lo que ofrece { $address } es más antiguo que su copia.
    .safe = No se usó nada de eso. Su copia está como estaba.
    .todo = Vuelva a intentarlo más tarde. Si pasa otra vez, avise a quien administra esa dirección.
problem-landing-ahead = Dice que está en Ontario, pero su fecha de llegada está por venir. ¿Es correcto?
    .safe = Todavía no se cambió nada.
    .todo = Si espera en Ontario la residencia permanente, déjelo así. Si no, corrija una de las dos respuestas.
problem-landing-behind = Su fecha de llegada ya pasó, pero dice que no está en Ontario. ¿Es correcto?
    .safe = Todavía no se cambió nada.
    .todo = Si llegó y volvió a salir, déjelo así. Si no, diga que está en Ontario o corrija el día.
problem-landing-long-ago = Su fecha de llegada fue hace más de diez años. ¿Es correcto?
    .safe = Todavía no se cambió nada.
    .todo = Déjelo así si es correcto; quedará poco del plan. Si no, corrija el día.
problem-entry-empty = Falta llenar un campo necesario.
    .safe = Lo que escribió antes se conserva.
    .todo = Llene el campo marcado y guarde otra vez.
problem-entry-impossible = Algo aquí no puede ser correcto.
    .safe = Lo que escribió antes se conserva.
    .todo = Corrija el campo marcado o déjelo vacío.
problem-entry-order = Estos dos días están en el orden equivocado.
    .safe = Lo que escribió antes se conserva.
    .todo = Corrija uno de los dos días.
problem-too-many-entries = No hay lugar para agregar más.
    .safe = Lo que escribió antes se conserva.
    .todo = Aquí caben hasta { $limit }. Quite algo que ya no necesite.
problem-attachment-too-large = Este archivo es demasiado grande.
    .safe = No se adjuntó nada, y el archivo está como estaba.
    .todo = Un archivo puede tener { $limit } MB como máximo. Un escaneo en gris o con menor resolución ocupa menos.
problem-attachment-kind = Solo se pueden adjuntar escaneos: un PDF o una imagen.
    .safe = No se adjuntó nada, y el archivo está como estaba.
    .todo = Guárdelo o escanéelo como PDF, JPEG, PNG, WebP, HEIC o TIFF, y adjunte ese archivo.
problem-attachments-full = No hay espacio para más archivos.
    .safe = Lo que adjuntó antes se conserva.
    .todo = Todos los archivos juntos pueden ocupar { $limit } MB. Quite uno que ya no necesite.
problem-passphrase-too-short = Esta frase secreta es demasiado corta.
    .safe = No se guardó nada.
    .todo = Use { $limit } letras o más. Cuatro palabras que no tengan relación entre sí son una buena frase y fácil de recordar.
problem-handover-passphrase = Esta frase secreta no abre el archivo.
    .safe = No se importó nada. Su plan y su carpeta están como estaban.
    .todo = Revise las mayúsculas y el teclado, o pregunte a quien creó el archivo.
problem-handover-unreadable = Este archivo no es un traspaso de Portage, o está dañado.
    .safe = No se importó nada. Su plan y su carpeta están como estaban.
    .todo = Pida el archivo de nuevo. El correo y los mensajes a veces alteran un archivo; una memoria USB no.
problem-handover-too-new = Este traspaso lo escribió una versión más nueva de Portage.
    .safe = No se importó nada. Su plan y su carpeta están como estaban.
    .todo = Instale la versión más nueva de Portage y abra el archivo otra vez.
problem-handover-too-large = Este archivo es más grande de lo que puede ser un traspaso.
    .safe = No se importó nada. Su plan y su carpeta están como estaban.
    .todo = Revise que sea el archivo correcto.
problem-unexpected = Ocurrió un error que no habíamos previsto: { $what }
    .safe = Lo que se guardó antes sigue ahí.
    .todo = Vuelva a intentarlo. Si pasa otra vez, cierre Portage y ábralo de nuevo.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Enviada
event-submitted-means = Usted envió la solicitud.
event-aor = Recibida (AOR)
event-aor-means = El ministerio escribió que tiene su solicitud: es el acuse de recibo (acknowledgement of receipt). Trae un número de expediente.
event-biometrics-asked = Piden datos biométricos
event-biometrics-asked-means = Una carta pide sus huellas dactilares y su foto, y dice hasta cuándo.
event-biometrics-given = Datos biométricos entregados
event-biometrics-given-means = Ya le tomaron las huellas dactilares y la foto.
event-medical-asked = Piden examen médico
event-medical-asked-means = Le piden que vea a un médico autorizado (panel physician).
event-medical-passed = Examen médico aprobado
event-medical-passed-means = Su cuenta dice que el examen médico está aprobado.
event-background = Revisión de antecedentes
event-background-means = El ministerio revisa la seguridad y los delitos pasados. Puede empezar y terminar sin que le avisen.
event-more-asked = Piden más documentos
event-more-asked-means = El ministerio quiere otro documento y dice hasta cuándo.
event-p1 = Primer mensaje del portal (P1)
event-p1-means = Los solicitantes lo llaman P1: usted confirma dónde está y su dirección. El ministerio no usa esta palabra.
event-p2 = Segundo mensaje del portal (P2)
event-p2-means = Los solicitantes lo llaman P2: usted envía una foto y su dirección. El ministerio no usa esta palabra.
event-copr = Confirmación (COPR)
event-copr-means = Recibió la Confirmación de Residencia Permanente.
event-visa = Visa o petición del pasaporte
event-visa-means = Le pidieron el pasaporte, o recibió la visa en él.
event-refused = Rechazada
event-refused-means = El ministerio rechazó la solicitud. La carta dice por qué y qué puede hacer usted.
event-withdrawn = Retirada
event-withdrawn-means = Usted retiró la solicitud.
event-other = Otra cosa
event-other-means = Sus propias palabras dicen qué.
language-cmn = mandarín
