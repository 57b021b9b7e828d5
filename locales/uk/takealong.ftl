## Take it along: calendar, paper, phone, hand-over

take-along = Узяти із собою
take-back = Назад
take-calendar = Файл календаря
take-calendar-text = Ваші дати в календарі телефона чи комп’ютера
take-print = Друк або PDF
take-print-text = План, документи, речі, збережені відповіді або вся папка
take-phone = На телефон
take-phone-text = Наступні завдання простим текстом, через камеру
take-give = Файл для передачі
take-give-text = Для іншого пристрою з Portage або для вашого консультанта
take-open = Відкрити файл для передачі
take-open-text = Ви обираєте, що з нього взяти

calendar-lead = Відкрийте файл у своєму календарі. Якщо потім запишете його знову, дати зсунуться й не повторяться двічі.
calendar-nothing = Жодне невиконане завдання ще не має дати. Вкажіть, коли приїдете, або задайте завданню свою дату.
calendar-which = Які дати
calendar-all =
    { $count ->
        [1] Одне завдання або зустріч із датою
        [one] Завдання й зустрічі з датою: усі { $count }
        [few] Завдання й зустрічі з датою: усі { $count }
       *[other] Завдання й зустрічі з датою: усі { $count }
    }
calendar-chosen = Лише ті, які оберу
calendar-save = Зберегти файл календаря
calendar-written = Файл календаря записано. Він не зашифрований: його прочитає кожен, у кого він є.

screen-print = Друк
print-lead = Спершу ви бачите аркуші, а тоді друкуєте їх або зберігаєте як PDF.
print-plan = Мій план
print-documents = Мої документи
print-goods = Мої речі, для митниці
print-results = Мої збережені відповіді
print-results-note = Ці відповіді — не рішення. Вирішує лише установа, яка за це відповідає.
print-binder = Уся моя папка
print-see = Друкувати…
print-hint =
    { $count ->
        [one] { $count } аркуш
        [few] { $count } аркуші
       *[other] { $count } аркушів
    }
paper-title = Папір
paper-letter = Letter (Канада)
paper-a4 = A4
print-page = Аркуш { $n } з { $total }
print-made = Надруковано { $date }
print-way = Та сама сторінка в Portage: введіть у пошуку:
print-earlier =
    { $count ->
        [one] { $count } невиконане завдання з попереднього етапу не надруковано. Воно є в Portage, наприкінці плану.
        [few] { $count } невиконані завдання з попередніх етапів не надруковано. Вони є в Portage, наприкінці плану.
       *[other] { $count } невиконаних завдань із попередніх етапів не надруковано. Вони є в Portage, наприкінці плану.
    }
print-other-language = Деякі слова тут іншою мовою ({ $language }), бо перекладу немає.
print-name = Ім’я
print-signature = Підпис
print-day = Дата
print-papers = Узяти: { $papers }

phone-lead = Наведіть камеру телефона на цей код. Телефон покаже наступні десять завдань текстом. Ні Portage, ні інтернету для цього не треба.
phone-code = Код із наступними десятьма завданнями
phone-content = Що в цьому коді

give-lead = У файлі буде те, що ви оберете. Він зашифрований, і відкриває його лише парольна фраза.
give-nothing = Передавати ще нічого.
give-what = Що в ньому буде
give-no-files = Додані скани лишаються тут. Передайте їх окремо.
give-save = Зберегти файл
give-writing = Файл шифрується. Це триває кілька секунд.
give-written = Файл записано. Парольну фразу повідомте не тим самим шляхом, що й файл, наприклад телефоном.
passphrase = Парольна фраза
passphrase-again = Ще раз те саме
passphrase-differs = Вони не однакові. Введіть другу ще раз.
passphrase-advice = Візьміть чотири слова, не пов’язані між собою. Без них файл ніхто не відкриє, і якщо їх забудуть, ми не зможемо допомогти.
passphrase-see = Показувати надруковане

open-lead = Спершу ви бачите, що у файлі. Нічого вашого не замінюється, якщо ви самі цього не оберете.
open-pick = Обрати файл
open-pick-other = Обрати інший файл
open-passphrase = Парольна фраза файлу
open-open = Відкрити
open-opening = Файл відкривається. Це триває кілька секунд.
open-profile = Узяти відповіді про себе
open-profile-text = Вони відрізняються від ваших і стануть на їхнє місце.
open-new =
    { $count ->
        [one] { $count } запис, якого у вас немає
        [few] { $count } записи, яких у вас немає
       *[other] { $count } записів, яких у вас немає
    }
open-differs =
    { $count ->
        [one] { $count } запис, який у вас інший
        [few] { $count } записи, які у вас інші
       *[other] { $count } записів, які у вас інші
    }
open-keep-mine = Лишити мій
open-take-theirs = Узяти з файлу: { $theirs }
open-written = записано { $date }
open-newer = новіший за ваш
open-older = не новіший за ваш
open-same =
    { $count ->
        [one] { $count } запис тут уже такий самий.
        [few] { $count } записи тут уже такі самі.
       *[other] { $count } записів тут уже такі самі.
    }
open-left-out =
    { $count ->
        [one] { $count } запис ця версія Portage використати не може.
        [few] { $count } записи ця версія Portage використати не може.
       *[other] { $count } записів ця версія Portage використати не може.
    }
open-nothing = У ньому немає нічого, чого б ви вже не мали.
open-take =
    { $count ->
        [0] Оберіть, що взяти
        [one] Узяти { $count } запис
        [few] Узяти { $count } записи
       *[other] Узяти { $count } записів
    }
open-taken =
    { $count ->
        [one] Узято { $count } запис.
        [few] Узято { $count } записи.
       *[other] Узято { $count } записів.
    }
entries-member = Родина
entries-task = Що я роблю й записую в плані
entries-own-task = Мої власні завдання
entries-document = Документи
entries-application = Заяви
entries-appointment = Зустрічі
entries-good = Речі
entries-contact = Контакти
entries-question = Запитання
entries-result = Відповіді інструментів
