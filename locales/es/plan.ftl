## The plan: its groups, own tasks, notes

plan-landing-change = Cambiar
plan-by = Orden de las tareas
plan-by-time = Por fecha
plan-by-stage = Por etapa
plan-who = Tareas de
plan-who-all = Todos
plan-none-for = Esta persona todavía no tiene tareas. Abra una tarea y diga quién la hace.
plan-show-all =
    { $count ->
        [one] Ver { $count } tarea
       *[other] Ver las { $count } tareas
    }
group-overdue = Con retraso
group-today = Hoy
group-week = Esta semana
group-later = Más adelante
group-no-day = Sin fecha
group-earlier = De etapas anteriores, aún abiertas
group-done = Hechas y apartadas
group-count =
    { $count ->
        [one] { $count } tarea
       *[other] { $count } tareas
    }

timeline-today = Hoy
timeline-landing = Llegada, { $date }
timeline-landing-unknown = Llegada
timeline-says =
    { $count ->
        [one] Una línea de tiempo con { $count } tarea. Su llegada: { $date }, { $when }. Está en la lista de abajo.
       *[other] Una línea de tiempo con { $count } tareas. Su llegada: { $date }, { $when }. Todas están en la lista de abajo.
    }
timeline-says-unknown =
    { $count ->
        [one] Una línea de tiempo con { $count } tarea, antes y después de la llegada. Está en la lista de abajo.
       *[other] Una línea de tiempo con { $count } tareas, antes y después de la llegada. Todas están en la lista de abajo.
    }

task-for-child = { $title }: { $child }
child-born = hijo nacido en { $year }
child-born-nth = hijo { $n }, nacido en { $year }
task-papers = Documentos que necesita
task-unlocks = Después podrá hacer esto
task-own-day = su propia fecha
task-usual-day = Si no:
task-not-now = Ahora no
task-not-for-me = No es para mí
task-state-not-for-me = No es para mí
notice-task-not-for-me = No es para usted: { $title }
task-who = Quién la hace
task-who-nobody = Nadie en particular
task-note = Nota
task-note-title = Lo que usted escribió
task-note-add = Agregar una nota o su propia fecha
task-note-add-who = Agregar una nota, una persona o su propia fecha
task-day = Su propia fecha
task-day-hint = Déjela vacía para conservar la fecha del plan. Si una ley fija una fecha anterior, cuenta esa.
notice-note-kept = Guardado.

own-task-add = Agregar una tarea
own-task-title = ¿Qué hay que hacer?
own-task-title-hint = Por ejemplo: preguntar a mi prima por las botas de invierno.
own-task-day = ¿Para qué día?
own-task-day-hint = Puede dejarlo vacío.
own-task-stage = Etapa del camino
own-task-yours = Usted agregó esta tarea.
notice-own-task-added = La tarea está en su plan.
notice-own-task-deleted = Se borró: { $title }

day-missing = Escriba también el día, por ejemplo 14.
field-left =
    { $count ->
        [one] cabe { $count } letra más
       *[other] caben { $count } letras más
    }
field-over =
    { $count ->
        [one] sobra { $count } letra: aquí caben hasta { $limit }
       *[other] sobran { $count } letras: aquí caben hasta { $limit }
    }

## Other answers: what they would change

plan-left = Ya no están en el contenido
plan-left-text = Una actualización quitó estas tareas. Lo que usted hizo y escribió se queda aquí.
preview-title = Qué cambiaría en su plan
preview-moves =
    { $count ->
        [one] { $count } tarea cambia de fecha
       *[other] { $count } tareas cambian de fecha
    }
preview-appears =
    { $count ->
        [one] { $count } tarea es nueva
       *[other] { $count } tareas son nuevas
    }
preview-goes =
    { $count ->
        [one] { $count } tarea sale del plan
       *[other] { $count } tareas salen del plan
    }
preview-papers =
    { $count ->
        [one] { $count } tarea necesita otros documentos
       *[other] { $count } tareas necesitan otros documentos
    }
preview-paper-added = Nuevo
preview-paper-dropped = Ya no hace falta
preview-settled = hecha o apartada
preview-no-day = sin fecha
preview-all = Ver todas
preview-safe =
    { $count ->
        [one] No se pierde nada de lo hecho: { $count } tarea hecha o apartada queda así, y también lo que usted escribió.
       *[other] No se pierde nada de lo hecho: { $count } tareas hechas o apartadas quedan así, y también lo que usted escribió.
    }
preview-safe-none = No se pierde nada: lo que usted escribió se queda.
doubt-sure = Sí, es correcto
doubt-sure-save = Es correcto, guardar
doubt-correct = Corregir
answers-erase = Borrar mis respuestas
answers-erase-title = ¿Borrar sus respuestas?
answers-erase-text = El plan mostrará las tareas de todo el mundo, sin sus fechas. Las herramientas volverán a preguntarle todo. Lo que usted hizo y escribió, y su carpeta, se quedan. Las copias de días anteriores conservan sus respuestas hasta que se eliminen con el tiempo.
notice-answers-erased = Se borraron sus respuestas.

reminder-today =
    { $count ->
        [one] Hoy vence { $count } tarea.
       *[other] Hoy vencen { $count } tareas.
    }
reminder-week =
    { $count ->
        [one] En los próximos 7 días vence { $count } tarea.
       *[other] En los próximos 7 días vencen { $count } tareas.
    }
reminder-open = Abra Portage para ver cuáles.
remind-title = Recordatorios e inicio
remind-text = Una vez al día, su sistema puede decir cuántas tareas vencen. Nunca dice cuáles: otras personas pueden ver la pantalla. Para eso, Portage debe estar abierto.
remind-on = Recordarme las tareas que vencen
remind-hour = A esta hora:
remind-none = Este sistema no muestra notificaciones; los recordatorios no se verían.
start-on = Iniciar Portage cuando inicio sesión
start-text = La ventana se abre y queda en segundo plano.
