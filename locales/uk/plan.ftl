## The plan: its groups, own tasks, notes

plan-landing-change = Змінити
plan-by = Порядок завдань
plan-by-time = За часом
plan-by-stage = За етапами
plan-who = Чиї завдання
plan-who-all = Усі
plan-none-for = Для цієї людини завдань ще немає. Відкрийте завдання й вкажіть, хто його виконує.
plan-show-all =
    { $count ->
        [one] Показати { $count } завдання
        [few] Показати всі { $count } завдання
       *[other] Показати всі { $count } завдань
    }
group-overdue = Прострочено
group-today = Сьогодні
group-week = Цього тижня
group-later = Пізніше
group-no-day = Без дати
group-earlier = З попередніх етапів, ще не виконано
group-done = Виконано й відкладено
group-count =
    { $count ->
        [one] { $count } завдання
        [few] { $count } завдання
       *[other] { $count } завдань
    }

timeline-today = Сьогодні
timeline-landing = Приїзд, { $date }
timeline-landing-unknown = Приїзд
timeline-says =
    { $count ->
        [one] Лінія часу, на ній { $count } завдання. День приїзду: { $date }, { $when }. Завдання є в списку нижче.
        [few] Лінія часу, на ній { $count } завдання. День приїзду: { $date }, { $when }. Усі завдання є в списку нижче.
       *[other] Лінія часу, на ній { $count } завдань. День приїзду: { $date }, { $when }. Усі завдання є в списку нижче.
    }
timeline-says-unknown =
    { $count ->
        [one] Лінія часу, на ній { $count } завдання до приїзду й після нього. Завдання є в списку нижче.
        [few] Лінія часу, на ній { $count } завдання до приїзду й після нього. Усі завдання є в списку нижче.
       *[other] Лінія часу, на ній { $count } завдань до приїзду й після нього. Усі завдання є в списку нижче.
    }

task-for-child = { $title }: { $child }
child-born = дитина { $year } року народження
child-born-nth = дитина { $n }, { $year } року народження
task-papers = Які документи потрібні
task-unlocks = Потім можна зробити це
task-own-day = ваша дата
task-usual-day = Інакше:
task-not-now = Не зараз
task-not-for-me = Не для мене
task-state-not-for-me = Не для мене
notice-task-not-for-me = Не для вас: { $title }
task-who = Хто це робить
task-who-nobody = Нікого не вказано
task-note = Нотатка
task-note-title = Що ви записали
task-note-add = Додати нотатку або свою дату
task-note-add-who = Додати нотатку, людину або свою дату
task-day = Ваша дата
task-day-hint = Лишіть порожнім, щоб діяла дата з плану. Якщо закон визначає ранішу дату, діє вона.
notice-note-kept = Записано.

own-task-add = Додати завдання
own-task-title = Що треба зробити?
own-task-title-hint = Наприклад: запитати в сестри про зимові чоботи.
own-task-day = До якого дня?
own-task-day-hint = Можна лишити порожнім.
own-task-stage = Етап шляху
own-task-yours = Це завдання додали ви.
notice-own-task-added = Завдання вже у вашому плані.
notice-own-task-deleted = Видалено: { $title }

day-missing = Вкажіть також день, наприклад 14.
field-left =
    { $count ->
        [one] лишилося місця на { $count } літеру
        [few] лишилося місця на { $count } літери
       *[other] лишилося місця на { $count } літер
    }
field-over =
    { $count ->
        [one] забагато на { $count } літеру: сюди вміщується { $limit }
        [few] забагато на { $count } літери: сюди вміщується { $limit }
       *[other] забагато на { $count } літер: сюди вміщується { $limit }
    }

## Other answers: what they would change

plan-left = Більше немає в даних
plan-left-text = Ці завдання прибрало оновлення. Те, що ви зробили й записали, лишається тут.
preview-title = Що зміниться у вашому плані
preview-moves =
    { $count ->
        [one] { $count } завдання отримає іншу дату
        [few] { $count } завдання отримають іншу дату
       *[other] { $count } завдань отримають іншу дату
    }
preview-appears =
    { $count ->
        [one] { $count } нове завдання
        [few] { $count } нові завдання
       *[other] { $count } нових завдань
    }
preview-goes =
    { $count ->
        [one] { $count } завдання зникне з плану
        [few] { $count } завдання зникнуть із плану
       *[other] { $count } завдань зникнуть із плану
    }
preview-papers =
    { $count ->
        [one] { $count } завдання потребує інших документів
        [few] { $count } завдання потребують інших документів
       *[other] { $count } завдань потребують інших документів
    }
preview-paper-added = Новий
preview-paper-dropped = Більше не потрібен
preview-settled = виконано або відкладено
preview-no-day = без дати
preview-all = Показати всі
preview-safe =
    { $count ->
        [one] Зроблене не пропаде: { $count } виконане або відкладене завдання лишається таким, і ваші записи теж.
        [few] Зроблене не пропаде: { $count } виконані або відкладені завдання лишаються такими, і ваші записи теж.
       *[other] Зроблене не пропаде: { $count } виконаних або відкладених завдань лишаються такими, і ваші записи теж.
    }
preview-safe-none = Нічого не пропаде: ваші записи лишаються.
doubt-sure = Так, правильно
doubt-sure-save = Усе правильно, зберегти
doubt-correct = Виправити
answers-erase = Стерти мої відповіді
answers-erase-title = Стерти ваші відповіді?
answers-erase-text = Тоді план покаже завдання для всіх, без ваших дат. Інструменти знову питатимуть усе з початку. Те, що ви зробили й записали, і ваша папка лишаються. Копії за попередні дні ще міститимуть ваші відповіді, доки не мине їхній строк.
notice-answers-erased = Ваші відповіді стерто.

reminder-today =
    { $count ->
        [one] На сьогодні { $count } завдання.
        [few] На сьогодні { $count } завдання.
       *[other] На сьогодні { $count } завдань.
    }
reminder-week =
    { $count ->
        [one] На найближчі 7 днів { $count } завдання.
        [few] На найближчі 7 днів { $count } завдання.
       *[other] На найближчі 7 днів { $count } завдань.
    }
reminder-open = Відкрийте Portage, щоб побачити, які саме.
remind-title = Нагадування й запуск
remind-text = Раз на день система може сказати, скільки завдань треба виконати. Які саме, вона не каже: екран можуть бачити інші. Для цього Portage має бути відкритий.
remind-on = Нагадувати про завдання, яким настає строк
remind-hour = О котрій
remind-none = Ця система не показує сповіщень, тож нагадувань не було б видно.
start-on = Запускати Portage, коли я входжу в систему
start-text = Вікно відкривається й лишається у фоні.
