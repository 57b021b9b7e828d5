# Self-checks: short interviews that end with what to do.

screen-self-check = Verificación
kind-tool = Herramientas
kind-self_check = Verificaciones
checks-title = Verifique por su cuenta
checks-lead = Unas pocas preguntas y, al final, qué hacer. Sus respuestas no se guardan.
check-question = Pregunta { $n }
check-back = Pregunta anterior
check-again = Empezar de nuevo
check-said = Lo que respondió
check-change = Cambiar
check-because = Por qué
check-next = Qué puede hacer ahora
check-whole = Ver todas las preguntas juntas
check-whole-hide = Ver una pregunta a la vez
check-go-to = (ir a la { $n })
check-not-a-decision = Esto no es una decisión ni asesoría legal. Solo puede decidir la oficina responsable.
verdict-stop = Alto
verdict-careful = Tenga cuidado
verdict-fine = No hay señales de alerta
verdict-know = Conviene saber
