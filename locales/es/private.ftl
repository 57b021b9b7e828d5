### What a person writes stays theirs.

## Locking

screen-lock = Bloqueado
lock-now = Bloquear
lock-title = Su plan está bloqueado
lock-lead = Escriba su frase secreta para abrir su plan, su carpeta, sus respuestas y sus páginas guardadas.
lock-open = Abrir
lock-read = Leer las guías sin abrirlo
saved-open-locked = Abrir mis páginas guardadas
lock-waits =
    { $seconds ->
        [one] Podrá intentarlo otra vez en { $seconds } segundo.
       *[other] Podrá intentarlo otra vez en { $seconds } segundos.
    }
lock-forgotten = Olvidé mi frase secreta
lock-forgotten-text = Sin ella, nadie puede abrir su plan ni su carpeta, ni siquiera quienes hicieron Portage. Puede borrar lo que está bloqueado y empezar de nuevo. Las guías y los servicios se quedan.
passphrase-field = Frase secreta
passphrase-show = Mostrar lo que escribo
passphrase-empty = Escriba primero su frase secreta.

## Settings

private-title = Privacidad
private-text = Sus respuestas, su plan, su carpeta y sus páginas guardadas están cifrados en este dispositivo.
kept-none = Todavía no ha escrito nada.
kept-keychain = La llave de cifrado está en el llavero de este dispositivo, donde el sistema guarda las contraseñas. Puede abrir sus datos quien haya iniciado sesión con su usuario, y nadie más.
kept-passphrase = Sus datos solo se abren con su frase secreta.
kept-file = La llave de cifrado está en un archivo junto a sus datos. Una copia de los datos sola no se puede leer, pero puede abrirlos quien haya iniciado sesión con su usuario en este dispositivo. Una frase secreta lo impide.
kept-memory = No se conserva nada: al cerrar Portage, desaparece lo que escribió.
keychain-use = Guardar la llave en el llavero
keychain-used = La llave ya está en el llavero de este dispositivo.
passphrase-set = Crear una frase secreta
passphrase-change = Cambiar la frase secreta
passphrase-remove = Quitar la frase secreta
passphrase-present = Frase secreta actual
passphrase-new = Frase secreta nueva
passphrase-hint = Por lo menos 8 caracteres, en cualquier alfabeto. Cinco palabras que no tengan nada que ver entre sí son fáciles de recordar y difíciles de adivinar.
passphrase-warning = Si la olvida, nadie podrá abrir lo que escribió. Anótela y guarde el papel en un lugar seguro, lejos de este dispositivo.
passphrase-save = Guardar la frase secreta
passphrase-was-set = Su frase secreta está lista. Portage se la pedirá la próxima vez que lo abra.
passphrase-was-changed = Se cambió su frase secreta.
passphrase-was-removed = Se quitó su frase secreta. Portage ya no se la pedirá.
lock-after = Bloquear cuando nadie lo use durante
lock-after-never = Nunca
lock-after-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }

## Backups

backups-title = Copias de respaldo
backups-text = Con el primer cambio de cada día, Portage guarda una copia de lo que había el día anterior. Conserva las de los últimos 7 días, una por cada una de las últimas 4 semanas y una por cada uno de los últimos 6 meses. Estas copias también están cifradas. Están en este dispositivo: si lo pierde, no sirven.
backups-none = Todavía no hay ninguna copia.
backup-kind-daily = Copia del día
backup-kind-before-restore = Lo que había antes de restaurar una copia
backup-kind-before-upgrade = Antes de una versión nueva de Portage
backup-line = { $when }, { $size }
backup-restore = Restaurar
backup-restore-of = Restaurar la copia del { $when }
backup-restore-title = ¿Restaurar esta copia?
backup-restore-text = Su plan, su carpeta, sus respuestas y sus páginas guardadas vuelven a ser como eran el { $when }. Lo que hay ahora se guarda como copia, y podrá volver a ello.
backup-restored = Se restauró la copia del { $when }.
backup-not-made = No se pudo hacer la copia de hoy:

## Delete everything

erase-title = Borrar todo
erase-text = Elimina todo lo que usted escribió: sus respuestas, su plan, su carpeta, sus páginas guardadas, las copias de respaldo y la llave de cifrado. Las guías y los servicios se quedan.
erase-start = Borrar todo
erase-question = ¿Borrar todo lo que escribió?
erase-promise = Esto no se puede deshacer. Primero se borra la llave de cifrado: sin ella no se puede leer lo que pueda quedar en el disco. Antes de eliminar los archivos, se sobrescriben. Pero un disco de estado sólido (SSD) o una copia de todo el dispositivo puede conservar datos antiguos a los que ningún programa llega.
erase-promise-file = Su llave estaba en un archivo, así que entre esos datos antiguos podría quedar parte de ella. Si va a dar este dispositivo a otra persona, pida que borren también todo el disco.
erase-saved-files = Los archivos de calendario, las tablas, los archivos de traspaso y los PDF que usted guardó siguen donde los guardó. Bórrelos usted.
erase-settings = Olvidar también mis ajustes: idioma, apariencia y de dónde vienen las actualizaciones
erase-confirm = Borrar
erase-done = Se borró todo lo que usted escribió.
erase-key-left = Se borró todo lo que usted escribió. El llavero de este dispositivo no respondió y todavía tiene la llave, que ya no abre nada. Puede quitar allí la entrada org.portage.desktop.

## Problems

problem-locked = Su plan está bloqueado.
    .safe = No se perdió nada. Las guías y los servicios se pueden leer.
    .todo = Ábralo con su frase secreta.
problem-passphrase-wrong = Esa no es la frase secreta.
    .safe = No se cambió nada.
    .todo = Revise las mayúsculas y el idioma del teclado, y vuelva a intentarlo. Podrá hacerlo en { $seconds } s.
problem-passphrase-too-soon = Después de una frase secreta equivocada, hay que esperar un poco para probar otra vez.
    .safe = No se cambió nada, y no se perdió nada.
    .todo = Vuelva a intentarlo en { $seconds } s.
problem-passphrase-short = Esta frase secreta es demasiado corta.
    .safe = No se cambió nada.
    .todo = Elija una de { $least } caracteres como mínimo.
problem-passphrase-long = Esta frase secreta es demasiado larga.
    .safe = No se cambió nada.
    .todo = Elija una de { $most } caracteres como máximo.
problem-passphrase-none = No hay ninguna frase secreta.
    .safe = No se cambió nada.
    .todo = Cree primero una frase secreta en los ajustes, en “Privacidad”.
problem-keychain-silent = El llavero de este dispositivo no responde. Tiene la llave de su plan.
    .safe = No se perdió nada. Las guías y los servicios se pueden leer.
    .todo = Abra el llavero de este dispositivo, si pide su contraseña, y vuelva a intentarlo.
problem-keychain-lost = El llavero de este dispositivo ya no tiene la llave de su plan.
    .safe = Sus datos no cambiaron, pero no se pueden abrir sin la llave.
    .todo = Si restauró o cambió el llavero, devuelva a él la entrada org.portage.desktop. Si no, borre todo en los ajustes y empiece de nuevo.
problem-backup-missing = Esta copia ya no está.
    .safe = Sus datos están como estaban.
    .todo = Elija otra copia de la lista.
problem-session-in-memory = En esta sesión no se conserva nada.
    .safe = No se cambió nada.
    .todo = Al cerrar Portage, lo que escribió desaparece por sí solo.
