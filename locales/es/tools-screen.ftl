# The shelf of tools, their forms and answers.

tools-need-immigration = Venir a Canadá
tools-need-money = Dinero
tools-need-home = Vivienda
tools-need-work = Trabajo
tools-need-everyday = Vida diaria
tools-filled = Algunas respuestas ya están puestas, según lo que dijo antes.
tools-empty-form = Vaciar el formulario
tools-ask-again = Ver la respuesta otra vez
tools-changed = Cambió sus datos. La respuesta de abajo es todavía la de antes.
tools-nth = { $label }, { $n }
tools-keep = Guardar en mi carpeta
tools-kept = Guardado en su carpeta.
tools-not-copied = Esto no se pudo copiar. Puede imprimirlo.
tools-saved-on = Guardó esta respuesta el { $date }. Entonces era:
tools-other-rules = Las reglas cambiaron desde entonces. Las que se usan ahora están vigentes desde el { $date }.
tools-other-outcome = Hoy la respuesta es distinta. La ve abajo.
tools-same-outcome = Hoy la respuesta es la misma.
screen-results = Respuestas guardadas
binder-results = Respuestas guardadas
results-empty = Todavía no hay respuestas guardadas
results-empty-text = Cuando una herramienta le dé una respuesta, puede guardarla aquí. Al abrirla de nuevo, se calcula con las reglas de ese día.
results-add = Ir a las herramientas
tools-told = Lo que respondió
tools-comma = { ", " }
tools-chart = Lo que queda de sus ahorros
tools-chart-month =
    { $month ->
        [0] Al llegar
        [one] Después de 1 mes
       *[other] Después de { $month } meses
    }
occupation-again = Elegir otra
tools-dollars = Dólares canadienses
tools-other-language = Por ahora, algunas partes existen solo en { $language }.
