## The binder: everything that a person keeps, on this device only

nav-binder = Carpeta
screen-binder = Carpeta
screen-documents = Documentos
screen-document = Un documento
screen-applications = Solicitudes
screen-application = Una solicitud
screen-application-edit = Cambiar una solicitud
screen-goods = Bienes
screen-good = Un objeto de su lista
screen-appointments = Citas y contactos
screen-appointment = Una cita
screen-contact = Un contacto
screen-questions = Preguntas
screen-question = Una pregunta
screen-saved = Páginas guardadas
screen-family = Familia
screen-member = Una persona de la familia

binder-title = Mi carpeta
binder-lead = Sus documentos, solicitudes, listas y citas, en un solo lugar.
binder-private = Lo que escribe aquí se queda en este dispositivo y está cifrado.
binder-need = Lo que aún necesita
binder-need-nothing = No falta nada de lo que anotó, y por ahora ninguna tarea pide otro documento.
binder-need-unknown = Cuente algo sobre usted en el plan o anote sus documentos. Así verá aquí lo que falta.
binder-need-for = Para:
binder-need-more =
    { $count ->
        [one] y { $count } tarea más
       *[other] y { $count } tareas más
    }
binder-need-all =
    { $count ->
        [one] Verlo
       *[other] Ver los { $count }
    }
binder-parts = Partes de la carpeta
binder-documents = Documentos
binder-applications = Solicitudes
binder-goods = Bienes que trae
binder-appointments = Citas y contactos
binder-questions = Preguntas por hacer
binder-question = pregunta
binder-saved = Páginas guardadas
binder-family = Familia
binder-count =
    { $count ->
        [0] nada todavía
        [one] { $count } entrada
       *[other] { $count } entradas
    }
binder-documents-count =
    { $count ->
        [0] nada todavía
        [one] tiene { $ready } de { $count }
       *[other] tiene { $ready } de { $count }
    }
binder-goods-count =
    { $count ->
        [one] { $count } objeto, { $value }
       *[other] { $count } objetos, { $value }
    }
binder-appointments-count = Citas por venir: { $appointments }, contactos: { $contacts }
binder-questions-count =
    { $count ->
        [0] nada todavía
        [one] sin responder: { $open } de { $count }
       *[other] sin responder: { $open } de { $count }
    }

entry-delete = Borrar
entry-note = Nota
entry-gone = Esto ya no está en su carpeta
entry-gone-way = Ir a la carpeta
notice-entry-kept = Guardado en su carpeta.
notice-entry-deleted = Se borró: { $name }
notice-written = El archivo está listo.

## Papers

papers-count = Tiene { $ready } de { $total }
paper-ready = lo tiene
paper-missing = aún no está en su carpeta
paper-expired = vence el { $date }, demasiado pronto
paper-have = Lo tengo
paper-note = Anotarlo
paper-any-of = Basta uno de estos:
paper-in-binder = Ver en mi carpeta
notice-paper-have = En su carpeta: { $paper }

document-state = En qué punto está
document-state-need = Lo necesito
document-state-have = Lo tengo
document-state-must-translate = Hay que traducirlo
document-state-asked-for = Pedido, aún no llega
documents-empty = Todavía no hay documentos
documents-empty-text = Anote qué documentos tiene y cuáles necesita; así quedan marcados solos en sus tareas.
documents-add = Agregar un documento
document-at = Lugar:
document-files =
    { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
document-what = Documento
document-what-none = Elija
document-what-own = Otra cosa, con mis propias palabras
document-what-missing = Elija qué es.
document-words = ¿Cómo se llama?
document-whose = ¿De quién es?
document-whose-all = De nadie en particular
document-expires = Último día en que vale
document-expires-hint = Déjelo vacío si no vence. Le avisamos medio año antes.
document-issued = Día en que se emitió
document-place = Dónde está el papel
document-place-hint = Por ejemplo: sobre azul, con mis padres, en el banco.
document-number = Su número
document-number-why = Aquí casi nunca hace falta el número. Si pierde o presta este dispositivo, nadie puede hacer mal uso de lo que no está en él.
document-number-keep = Guardar aquí el número de todos modos
document-number-field = Número
document-translate-hint = Si no está en inglés ni en francés, las oficinas suelen pedir una traducción certificada. Elija entonces “Hay que traducirlo” hasta que la tenga.
document-delete-title = ¿Borrar este documento y sus archivos?
document-delete-text =
    { $count ->
        [one] También se borra { $count } archivo adjunto, y no se puede recuperar.
       *[other] También se borran { $count } archivos adjuntos, y no se pueden recuperar.
    }
expiry-late = venció el { $date }
expiry-soon = vence el { $date }
expiry-fine = vale hasta el { $date }

draft-brought = Aquí está otra vez lo que había escrito antes. Todavía no está guardado.
draft-anew = Empezar de nuevo
close-title = ¿Cerrar sin guardar?
close-text = Lo que escribió en un formulario todavía no está guardado. Si cierra ahora, se pierde.
close-stay = Seguir escribiendo
close-anyway = Cerrar sin guardar
attach-title = Escaneos y archivos
attach-hint = Un archivo puede tener { $each } como máximo; todos juntos, { $all }. Hasta ahora: { $used }. Están cifrados como el resto.
attach-later = Cuando esté guardado, podrá adjuntarle un escaneo.
attach-add = Adjuntar un archivo
attach-see = Verlo
attach-out = Guardar una copia
attach-delete-title = ¿Borrar este archivo?
attach-delete-text = La copia de “{ $name }” en Portage se borra y no se puede recuperar.
notice-attached = El archivo está adjunto.

## Applications

applications-empty = Todavía no hay solicitudes
applications-empty-text = Anote qué solicitó y qué ha pasado desde entonces; al lado verá los plazos publicados.
applications-add = Agregar una solicitud
application-edit = Cambiar la solicitud
application-filed = presentada el { $date }
application-not-filed = aún no presentada
application-last = lo último: { $event }
application-number = Número:
application-events = Qué pasó
application-no-events = Nada todavía. Agregue lo que envió y lo que recibió, con su fecha.
application-program = Para qué
application-program-hint = Hay plazos publicados para estos programas. Para cualquier otro, elija sus propias palabras.
application-program-missing = Elija qué solicitó.
application-words = ¿Qué solicitó?
application-filed-on = Presentada el
application-filed-hint = Déjelo vacío si aún no la envió.
application-way = Cómo la presentó
way-online = En línea
way-online-hint = En una cuenta suya o de su representante
way-paper = En papel
way-paper-hint = Por correo, y la sigue por cartas o un formulario
way-linked = En papel, vinculada a una cuenta
way-linked-hint = Por correo, y agregada después a una cuenta en línea
application-number-field = Número de la solicitud o del expediente
application-number-hint = Solo si quiere tenerlo aquí.
application-delete-title = ¿Borrar esta solicitud?
application-delete-text =
    { $count ->
        [0] Solo se borra de su carpeta. A la solicitud misma no le pasa nada.
        [one] Solo se borra de su carpeta, con { $count } suceso anotado. A la solicitud misma no le pasa nada.
       *[other] Solo se borra de su carpeta, con { $count } sucesos anotados. A la solicitud misma no le pasa nada.
    }
event-add = Agregar lo que pasó
event-kind = Qué pasó
event-day = Qué día

program-cec = Clase de Experiencia Canadiense (Canadian Experience Class, Express Entry)
program-fsw = Trabajadores calificados (Federal Skilled Worker, Express Entry)
program-pnp-ee = Nominación provincial con Express Entry
program-pnp-base = Nominación provincial sin Express Entry
program-spousal-abroad-roc = Pareja patrocinada desde el extranjero
program-spousal-abroad-quebec = Pareja patrocinada desde el extranjero, a Quebec
program-spousal-canada-roc = Pareja patrocinada dentro de Canadá
program-spousal-canada-quebec = Pareja patrocinada dentro de Canadá, a Quebec
program-pgp-roc = Padres o abuelos
program-pgp-quebec = Padres o abuelos, a Quebec
program-citizen-grants = Ciudadanía
program-citizen-proofs = Prueba de ciudadanía
program-eta = Autorización electrónica de viaje (eTA)
program-iec = Experiencia Internacional (International Experience Canada)
program-visitor-extension = Quedarse más tiempo de visita

times-title = Plazos publicados
times-none = No hay plazos publicados para esto.
times-nobody-knows = Estos plazos son de las solicitudes de otras personas. Nadie puede saber cuándo se decidirá la suya ni qué se decidirá.
time-finished = La mayoría de las terminadas hace poco tardó
time-expected = Si la enviara hoy, se espera que tarde
time-expected-for-month = Para quienes la presentaron el mismo mes, espera que aún se prevé
time-more-than = más de { $span }
time-people =
    { $count ->
        [one] { $count } persona espera
       *[other] { $count } personas esperan
    }
time-people-ahead =
    { $count ->
        [one] { $count } persona la presentó antes de ese mes y espera
       *[other] { $count } personas la presentaron antes de ese mes y esperan
    }
time-as-of = Datos del { $date }
time-standard = Plazo de servicio (service standard) del propio ministerio
time-standard-means = Es una meta para la mayoría de las solicitudes en condiciones normales, no una promesa.
span-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
span-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
span-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
span-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
span-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
span-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }

## Goods

goods-lead = En su primera llegada, los oficiales de la frontera piden dos listas: lo que trae con usted y lo que llega después.
goods-with-me-text = Lo que viene en su equipaje
goods-to-follow-text = Lo que llega después, por barco, por correo o con alguien
goods-empty = Todavía no hay bienes
goods-empty-text = Empiece por lo más valioso. Lo que está en la lista en su primera llegada puede llegar después.
goods-add = Agregar un objeto
goods-none = Nada en esta lista todavía.
goods-total =
    { $count ->
        [one] Total de { $count } objeto
       *[other] Total de { $count } objetos
    }
goods-sum = Las dos listas juntas:
goods-without-value =
    { $count ->
        [one] { $count } objeto aún no tiene valor; el total no lo incluye.
       *[other] { $count } objetos aún no tienen valor; el total no los incluye.
    }
goods-jewellery-text = Una foto ayuda a saber qué pieza es.
goods-csv = Guardar como tabla (CSV)
good-list = En qué lista
good-item = Objeto
good-item-hint = Con su marca, por ejemplo: máquina de coser, Singer 4423.
good-value = Valor en dólares canadienses
good-value-hint = Lo que vale hoy. Basta un cálculo razonable.
good-value-odd = Esto no se entiende como un monto. Escriba, por ejemplo, 120 o 120.50.
good-no-value = sin valor
good-serial = Número de serie
good-serial-hint = Para aparatos, si lo tienen.
good-kind = Tipo
good-another = Agregar otro después
notice-good-kept = En la lista: { $item }

## Appointments, contacts, questions, family

appointments-empty = Todavía no hay citas
appointments-empty-text = Anote cuándo y dónde, y Portage marca lo que debe llevar.
appointments-add = Agregar una cita
appointment-here = Según el reloj de este dispositivo: { $moment }
appointment-bring = Qué llevar
appointment-what = ¿Para qué es?
appointment-what-hint = Por ejemplo: tarjeta de salud en ServiceOntario.
appointment-what-missing = Escriba para qué es.
appointment-date = Día
appointment-date-missing = Escriba el día.
appointment-time = Hora
appointment-time-hint = De 0 a 24 horas, por ejemplo 9:30 o 14:15. Déjela vacía si no la sabe.
appointment-time-odd = Esta no es una hora del día. Escriba, por ejemplo, 9:30 o 14:15.
appointment-zone = ¿La hora de qué lugar?
zone-toronto = Ontario (Toronto y Ottawa)
zone-winnipeg = Noroeste de Ontario (Kenora)
zone-here = Aquí, donde está este dispositivo ({ $zone })
appointment-place = Dónde
appointment-who = ¿Quién va?
appointment-task = Tarea de su plan
appointment-task-hint = Así verá sus documentos en “Qué llevar”.
appointment-task-none = Ninguna tarea
appointment-papers =
    { $count ->
        [0] Elegir documentos para llevar
        [one] { $count } documento para llevar
       *[other] { $count } documentos para llevar
    }
appointment-others = Otras cosas para llevar
appointment-others-hint = Una por línea.
contacts-title = Contactos
contacts-empty = Todavía no hay contactos
contacts-empty-text = Guarde aquí a las personas que pueda necesitar, como quien le orienta, su arrendador o una prima.
contacts-add = Agregar un contacto
contact-name = Nombre
contact-what-for = Para qué
contact-what-for-hint = Por ejemplo: ayuda con la escuela de nuestra hija.
questions-empty = Todavía no hay preguntas
questions-empty-text = Anote lo que quiere preguntar, para tenerlo a mano en la ventanilla.
questions-add = Agregar una pregunta
question-edit = Cambiar una pregunta
question-text = Su pregunta
question-text-hint = En cualquier idioma.
question-whom = A quién preguntar
question-whom-hint = Por ejemplo: agencia de asentamiento, escuela, mi empleador.
question-answer = La respuesta
question-is-answered = Ya tiene respuesta
question-answered = Con respuesta
saved-empty = Todavía no hay páginas guardadas
saved-empty-text = Presione “Guardar esta página” en una guía y la encontrará aquí.
saved-drop = Quitar
family-lead = Con la familia anotada aquí, las tareas y los documentos pueden decir de quién son. Basta un nombre de pila o una letra.
family-empty = Nadie todavía
family-empty-text = Nombre a quienes vienen con usted; las tareas de cada hijo aparecen entonces con su nombre.
family-add = Agregar a alguien
member-name = Nombre
member-name-hint = Como quiera: basta un nombre de pila o una letra.
member-role = Quién es
role-oneself = Yo
role-partner = Mi pareja
role-child = Un hijo o una hija
role-other = Otra persona
member-birth = Nacimiento
member-birth-hint = Basta el año. En el caso de un hijo, dice qué tareas le tocan.
member-delete-title = ¿Borrar a { $name }?
member-delete-text = Todo eso se conserva. Los documentos ya no serán de nadie en particular. “Deshacer” devuelve todo a como estaba.
member-delete-papers =
    { $count ->
        [one] { $count } documento nombra a { $name }.
       *[other] { $count } documentos nombran a { $name }.
    }
member-delete-tasks =
    { $count ->
        [one] { $count } tarea nombra a { $name }.
       *[other] { $count } tareas nombran a { $name }.
    }
member-delete-appointments =
    { $count ->
        [one] { $count } cita nombra a { $name }.
       *[other] { $count } citas nombran a { $name }.
    }
member-born = nacimiento: { $date }
