## Take it along: calendar, paper, phone, hand-over

take-along = Llevar conmigo
take-back = Atrás
take-calendar = Un archivo de calendario
take-calendar-text = Sus fechas, en el calendario de su teléfono o computadora
take-print = Imprimir o PDF
take-print-text = El plan, los documentos, los bienes, las respuestas guardadas o toda la carpeta
take-phone = En un teléfono
take-phone-text = Las próximas tareas como texto, con la cámara
take-give = Un archivo de traspaso
take-give-text = Para otro dispositivo con Portage, o para quien le orienta
take-open = Abrir un archivo de traspaso
take-open-text = Elija qué parte quiere importar

calendar-lead = Abra el archivo con su calendario. Si más adelante lo crea de nuevo, las fechas se corrigen y no aparecen dos veces.
calendar-nothing = Ninguna tarea abierta tiene fecha todavía. Diga cuándo llega, o ponga su propia fecha a una tarea.
calendar-which = Qué fechas
calendar-all =
    { $count ->
        [one] { $count } tarea o cita con fecha
       *[other] Las { $count } tareas y citas con fecha
    }
calendar-chosen = Solo las que yo elija
calendar-save = Guardar el calendario
calendar-written = El archivo de calendario está listo. No está cifrado: cualquiera que lo tenga puede leerlo.

screen-print = Imprimir
print-lead = Primero ve las hojas; después las imprime o las guarda como PDF.
print-plan = Mi plan
print-documents = Mis documentos
print-goods = Mis bienes, para la aduana
print-results = Mis respuestas guardadas
print-results-note = Estas respuestas no son decisiones. Solo decide la oficina responsable.
print-binder = Toda mi carpeta
print-see = Imprimir…
print-hint =
    { $count ->
        [one] { $count } hoja
       *[other] { $count } hojas
    }
paper-title = Papel
paper-letter = Carta (Canadá)
paper-a4 = A4
print-page = Hoja { $n } de { $total }
print-made = Impreso el { $date }
print-way = La misma página en Portage; escriba esto en la búsqueda:
print-earlier =
    { $count ->
        [one] { $count } tarea abierta de una etapa anterior no está en el papel. La encuentra en Portage, al final del plan.
       *[other] { $count } tareas abiertas de etapas anteriores no están en el papel. Las encuentra en Portage, al final del plan.
    }
print-other-language = Algunas palabras están en { $language }, porque falta la traducción.
print-name = Nombre
print-signature = Firma
print-day = Fecha
print-papers = Lleve: { $papers }

phone-lead = Apunte la cámara de un teléfono a este código. El teléfono muestra las próximas diez tareas como texto; no necesita Portage ni conexión.
phone-code = Código con las próximas diez tareas
phone-content = Qué hay en el código

give-lead = El archivo contiene lo que usted elija. Está cifrado, y solo lo abre la frase secreta.
give-nothing = Todavía no hay nada que traspasar.
give-what = Qué va en el archivo
give-no-files = Los escaneos adjuntos se quedan aquí. Entréguelos por separado.
give-save = Guardar el archivo
give-writing = Se está cifrando el archivo. Tarda unos segundos.
give-written = El archivo está listo. Diga la frase secreta por un medio distinto del archivo, por ejemplo por teléfono.
passphrase = Frase secreta
passphrase-again = La misma otra vez
passphrase-differs = Las dos no son iguales. Escriba otra vez la segunda.
passphrase-advice = Use cuatro palabras que no tengan relación entre sí. Sin ellas nadie puede abrir el archivo, y si se olvidan no podemos ayudar.
passphrase-see = Mostrar lo que se escribe

open-lead = Primero ve qué hay en el archivo. Nada de lo suyo se reemplaza si usted no lo elige.
open-pick = Elegir el archivo
open-pick-other = Elegir otro archivo
open-passphrase = Frase secreta del archivo
open-open = Abrir
open-opening = Se está abriendo. Tarda unos segundos.
open-profile = Importar las respuestas sobre la persona
open-profile-text = Son distintas de las suyas y ocuparían su lugar.
open-new =
    { $count ->
        [one] { $count } elemento que usted no tiene
       *[other] { $count } elementos que usted no tiene
    }
open-differs =
    { $count ->
        [one] { $count } elemento que usted escribió de otra manera
       *[other] { $count } elementos que usted escribió de otra manera
    }
open-keep-mine = Conservar lo mío
open-take-theirs = Usar lo del archivo: { $theirs }
open-written = escrito el { $date }
open-newer = más nuevo que lo suyo
open-older = no más nuevo que lo suyo
open-same =
    { $count ->
        [one] { $count } elemento ya está igual aquí.
       *[other] { $count } elementos ya están igual aquí.
    }
open-left-out =
    { $count ->
        [one] Esta versión de Portage no puede usar { $count } elemento.
       *[other] Esta versión de Portage no puede usar { $count } elementos.
    }
open-nothing = No hay nada en él que usted no tenga ya.
open-take =
    { $count ->
        [0] Elija qué importar
        [one] Importar { $count } elemento
       *[other] Importar { $count } elementos
    }
open-taken =
    { $count ->
        [one] Se importó { $count } elemento.
       *[other] Se importaron { $count } elementos.
    }
entries-member = Familia
entries-task = Lo que hice y escribí en el plan
entries-own-task = Mis propias tareas
entries-document = Documentos
entries-application = Solicitudes
entries-appointment = Citas
entries-good = Bienes
entries-contact = Contactos
entries-question = Preguntas
entries-result = Respuestas de las herramientas
