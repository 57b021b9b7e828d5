## The plan: its groups, own tasks, notes

plan-landing-change = Изменить
plan-by = Порядок задач
plan-by-time = По времени
plan-by-stage = По этапам
plan-who = Кто делает
plan-who-all = Все
plan-none-for = У этого человека еще нет задач. Откройте задачу и укажите, кто ее делает.
plan-show-all =
    { $count ->
        [one] Показать { $count } задачу
        [few] Показать { $count } задачи
       *[other] Показать { $count } задач
    }
group-overdue = Просрочено
group-today = Сегодня
group-week = На этой неделе
group-later = Позже
group-no-day = Без срока
group-earlier = С прежних этапов, еще не закрыты
group-done = Сделанные и отложенные
group-count =
    { $count ->
        [one] { $count } задача
        [few] { $count } задачи
       *[other] { $count } задач
    }

timeline-today = Сегодня
timeline-landing = Приезд, { $date }
timeline-landing-unknown = Приезд
timeline-says =
    { $count ->
        [one] Линия времени, на ней { $count } задача. Приезд: { $date }, { $when }. Всё это есть и в списке ниже.
        [few] Линия времени, на ней { $count } задачи. Приезд: { $date }, { $when }. Всё это есть и в списке ниже.
       *[other] Линия времени, на ней { $count } задач. Приезд: { $date }, { $when }. Всё это есть и в списке ниже.
    }
timeline-says-unknown =
    { $count ->
        [one] Линия времени, на ней { $count } задача до приезда и после него. Всё это есть и в списке ниже.
        [few] Линия времени, на ней { $count } задачи до приезда и после него. Всё это есть и в списке ниже.
       *[other] Линия времени, на ней { $count } задач до приезда и после него. Всё это есть и в списке ниже.
    }

task-for-child = { $title }: { $child }
child-born = ребенок, { $year } год рождения
child-born-nth = ребенок { $n }, { $year } год рождения
task-papers = Какие документы нужны
task-unlocks = После этого можно
task-own-day = ваш срок
task-usual-day = Обычный срок:
task-not-now = Не сейчас
task-not-for-me = Это не для меня
task-state-not-for-me = Не для меня
notice-task-not-for-me = Не для вас: { $title }
task-who = Кто делает
task-who-nobody = Никто не указан
task-note = Заметка
task-note-title = Что вы написали
task-note-add = Добавить заметку или свой срок
task-note-add-who = Добавить заметку, человека или свой срок
task-day = Ваш срок
task-day-hint = Оставьте пустым, если вам подходит срок из плана. Если закон требует раньше, считается срок по закону.
notice-note-kept = Сохранено.

own-task-add = Добавить задачу
own-task-title = Что нужно сделать?
own-task-title-hint = Например: спросить двоюродную сестру о зимней обуви.
own-task-day = К какому дню?
own-task-day-hint = Можно оставить пустым.
own-task-stage = Этап пути
own-task-yours = Эту задачу добавили вы сами.
notice-own-task-added = Задача в вашем плане.
notice-own-task-deleted = Удалено: { $title }

day-missing = Напишите и день, например 14.
field-left =
    { $count ->
        [one] можно написать еще { $count } знак
        [few] можно написать еще { $count } знака
       *[other] можно написать еще { $count } знаков
    }
field-over =
    { $count ->
        [one] лишний { $count } знак: наибольшее число — { $limit }
        [few] лишние { $count } знака: наибольшее число — { $limit }
       *[other] лишние { $count } знаков: наибольшее число — { $limit }
    }

## Other answers: what they would change

plan-left = Этого больше нет в материалах
plan-left-text = Эти задачи убрало обновление. То, что вы сделали и написали, остается здесь.
preview-title = Что изменится в вашем плане
preview-moves =
    { $count ->
        [one] У { $count } задачи изменится срок
        [few] У { $count } задач изменится срок
       *[other] У { $count } задач изменится срок
    }
preview-appears =
    { $count ->
        [one] Появится { $count } новая задача
        [few] Появятся { $count } новые задачи
       *[other] Появится { $count } новых задач
    }
preview-goes =
    { $count ->
        [one] Из плана уйдет { $count } задача
        [few] Из плана уйдут { $count } задачи
       *[other] Из плана уйдет { $count } задач
    }
preview-papers =
    { $count ->
        [one] Для { $count } задачи понадобятся другие документы
        [few] Для { $count } задач понадобятся другие документы
       *[other] Для { $count } задач понадобятся другие документы
    }
preview-paper-added = Новый
preview-paper-dropped = Больше не нужен
preview-settled = сделано или отложено
preview-no-day = без срока
preview-all = Показать все
preview-safe =
    { $count ->
        [one] Сделанное не пропадет: { $count } сделанная или отложенная задача останется такой же, как и то, что вы написали.
        [few] Сделанное не пропадет: { $count } сделанные или отложенные задачи останутся такими же, как и то, что вы написали.
       *[other] Сделанное не пропадет: { $count } сделанных или отложенных задач останутся такими же, как и то, что вы написали.
    }
preview-safe-none = Ничего не пропадет: то, что вы написали, останется.
doubt-sure = Да, всё верно
doubt-sure-save = Всё верно, сохранить
doubt-correct = Исправить
answers-erase = Стереть мои ответы
answers-erase-title = Стереть ваши ответы?
answers-erase-text = Тогда план покажет задачи для всех, без ваших сроков. Инструменты снова обо всём спросят. То, что вы сделали и написали, и ваша папка останутся. В копиях за прошлые дни ваши ответы сохранятся, пока не истечет срок этих копий.
notice-answers-erased = Ваши ответы стерты.

reminder-today =
    { $count ->
        [one] Сегодня срок у { $count } задачи.
        [few] Сегодня срок у { $count } задач.
       *[other] Сегодня срок у { $count } задач.
    }
reminder-week =
    { $count ->
        [one] В ближайшие 7 дней срок у { $count } задачи.
        [few] В ближайшие 7 дней срок у { $count } задач.
       *[other] В ближайшие 7 дней срок у { $count } задач.
    }
reminder-open = Откройте Portage, чтобы увидеть, что это.
remind-title = Напоминания и запуск
remind-text = Раз в день система может сообщать, у скольких задач подходит срок. Какие это задачи, она не скажет: экран могут видеть другие. Для этого Portage должен быть открыт.
remind-on = Напоминать о задачах, у которых подходит срок
remind-hour = Время
remind-none = Эта система не показывает уведомлений, поэтому напоминаний не будет видно.
start-on = Запускать Portage, когда я вхожу в систему
start-text = Окно откроется и останется в фоне.
