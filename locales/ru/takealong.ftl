## Take it along: calendar, paper, phone, hand-over

take-along = Взять с собой
take-back = Назад
take-calendar = Файл календаря
take-calendar-text = Ваши сроки в календаре телефона или компьютера
take-print = Печать или PDF
take-print-text = План, документы, вещи, сохраненные ответы или вся папка
take-phone = На телефон
take-phone-text = Ближайшие задачи простым текстом, через камеру
take-give = Файл передачи
take-give-text = Для другого устройства с Portage или для вашего консультанта
take-open = Открыть файл передачи
take-open-text = Вы выберете, что из него взять

calendar-lead = Откройте файл в своем календаре. Если потом записать его заново, сроки сдвинутся и не появятся дважды.
calendar-nothing = Ни у одной открытой задачи пока нет срока. Укажите, когда приезжаете, или задайте задаче свой срок.
calendar-which = Какие сроки
calendar-all =
    { $count ->
        [one] { $count } задача или встреча со сроком
        [few] Все { $count } задачи и встречи со сроком
       *[other] Все { $count } задач и встреч со сроком
    }
calendar-chosen = Только те, что я выберу
calendar-save = Сохранить файл календаря
calendar-written = Файл календаря записан. Он не зашифрован: прочитать его может любой, у кого он есть.

screen-print = Печать
print-lead = Сначала вы видите листы, потом печатаете их или сохраняете как PDF.
print-plan = Мой план
print-documents = Мои документы
print-goods = Мои вещи, для таможни
print-results = Мои сохраненные ответы
print-results-note = Эти ответы — не решения. Решает только ведомство, которое за это отвечает.
print-binder = Вся моя папка
print-see = Печать…
print-hint =
    { $count ->
        [one] { $count } лист
        [few] { $count } листа
       *[other] { $count } листов
    }
paper-title = Бумага
paper-letter = Letter (Канада)
paper-a4 = A4
print-page = Лист { $n } из { $total }
print-made = Напечатано { $date }
print-way = Эта же страница в Portage: введите это в поиске:
print-earlier =
    { $count ->
        [one] { $count } открытая задача прежних этапов не напечатана. Она есть в Portage, в конце плана.
        [few] { $count } открытые задачи прежних этапов не напечатаны. Они есть в Portage, в конце плана.
       *[other] { $count } открытых задач прежних этапов не напечатано. Они есть в Portage, в конце плана.
    }
print-other-language = Часть слов здесь без перевода. Их язык: { $language }.
print-name = Имя
print-signature = Подпись
print-day = Дата
print-papers = Взять с собой: { $papers }

phone-lead = Наведите камеру телефона на этот код. Телефон покажет десять ближайших задач текстом; Portage и интернет для этого не нужны.
phone-code = Код с десятью ближайшими задачами
phone-content = Что в этом коде

give-lead = В файле будет то, что вы выберете. Он зашифрован, и открывает его только пароль.
give-nothing = Передавать пока нечего.
give-what = Что в него войдет
give-no-files = Прикрепленные сканы останутся здесь. Передайте их отдельно.
give-save = Сохранить файл
give-writing = Файл шифруется. Это займет несколько секунд.
give-written = Файл записан. Сообщите пароль другим путем, не вместе с файлом, например по телефону.
passphrase = Пароль
passphrase-again = Пароль еще раз
passphrase-differs = Пароли не совпадают. Введите второй заново.
passphrase-advice = Возьмите четыре слова, не связанные между собой. Без них никто не откроет файл, и мы не сможем помочь, если они забудутся.
passphrase-see = Показать, что введено

open-lead = Сначала вы увидите, что в файле. Ваше не заменится, если вы сами этого не выберете.
open-pick = Выбрать файл
open-pick-other = Выбрать другой файл
open-passphrase = Пароль файла
open-open = Открыть
open-opening = Файл открывается. Это займет несколько секунд.
open-profile = Взять ответы о себе
open-profile-text = Они отличаются от ваших и встанут на их место.
open-new =
    { $count ->
        [one] { $count } запись, которой у вас нет
        [few] { $count } записи, которых у вас нет
       *[other] { $count } записей, которых у вас нет
    }
open-differs =
    { $count ->
        [one] { $count } запись, которая у вас другая
        [few] { $count } записи, которые у вас другие
       *[other] { $count } записей, которые у вас другие
    }
open-keep-mine = Оставить мое
open-take-theirs = Взять из файла: { $theirs }
open-written = записано { $date }
open-newer = новее вашего
open-older = не новее вашего
open-same =
    { $count ->
        [one] { $count } запись здесь уже такая же.
        [few] { $count } записи здесь уже такие же.
       *[other] { $count } записей здесь уже такие же.
    }
open-left-out =
    { $count ->
        [one] { $count } запись не подходит для этой версии Portage.
        [few] { $count } записи не подходят для этой версии Portage.
       *[other] { $count } записей не подходят для этой версии Portage.
    }
open-nothing = Всё, что есть в файле, у вас уже есть.
open-take =
    { $count ->
        [0] Выберите, что взять
        [one] Взять { $count } запись
        [few] Взять { $count } записи
       *[other] Взять { $count } записей
    }
open-taken =
    { $count ->
        [one] Взята { $count } запись.
        [few] Взяты { $count } записи.
       *[other] Взято { $count } записей.
    }
entries-member = Семья
entries-task = Что сделано и написано в плане
entries-own-task = Мои собственные задачи
entries-document = Документы
entries-application = Заявления
entries-appointment = Встречи
entries-good = Вещи
entries-contact = Контакты
entries-question = Вопросы
entries-result = Ответы инструментов
