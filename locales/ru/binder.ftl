## The binder: everything that a person keeps, on this device only

nav-binder = Папка
screen-binder = Моя папка
screen-documents = Документы
screen-document = Документ
screen-applications = Заявления
screen-application = Заявление
screen-application-edit = Изменить заявление
screen-goods = Вещи
screen-good = Вещь из списка
screen-appointments = Встречи и контакты
screen-appointment = Встреча
screen-contact = Контакт
screen-questions = Вопросы
screen-question = Вопрос
screen-saved = Сохраненные страницы
screen-family = Семья
screen-member = Член семьи

binder-title = Моя папка
binder-lead = Ваши документы, заявления, списки и встречи в одном месте.
binder-private = То, что вы здесь пишете, остается на этом устройстве и зашифровано.
binder-need = Что вам еще нужно
binder-need-nothing = Всё, что вы записали, на месте, и ни для одной задачи сейчас не нужен другой документ.
binder-need-unknown = Расскажите немного о себе в плане или запишите свои документы. Тогда здесь будет видно, чего не хватает.
binder-need-for = Для чего:
binder-need-more =
    { $count ->
        [one] и еще { $count } задача
        [few] и еще { $count } задачи
       *[other] и еще { $count } задач
    }
binder-need-all =
    { $count ->
        [1] Показать
        [one] Показать все { $count }
        [few] Показать все { $count }
       *[other] Показать все { $count }
    }
binder-parts = Разделы папки
binder-documents = Документы
binder-applications = Заявления
binder-goods = Вещи, которые вы везете
binder-appointments = Встречи и контакты
binder-questions = Что спросить
binder-question = вопрос
binder-saved = Сохраненные страницы
binder-family = Семья
binder-count =
    { $count ->
        [0] пока пусто
        [one] { $count } запись
        [few] { $count } записи
       *[other] { $count } записей
    }
binder-documents-count =
    { $count ->
        [0] пока пусто
       *[other] есть { $ready } из { $count }
    }
binder-goods-count =
    { $count ->
        [one] { $count } вещь, { $value }
        [few] { $count } вещи, { $value }
       *[other] { $count } вещей, { $value }
    }
binder-appointments-count = предстоит встреч: { $appointments }, контактов: { $contacts }
binder-questions-count =
    { $count ->
        [0] пока пусто
       *[other] без ответа { $open } из { $count }
    }

entry-delete = Удалить
entry-note = Заметка
entry-gone = Этого больше нет в вашей папке
entry-gone-way = К моей папке
notice-entry-kept = Сохранено в вашей папке.
notice-entry-deleted = Удалено: { $name }
notice-written = Файл записан.

## Papers

papers-count = У вас есть { $ready } из { $total }
paper-ready = есть
paper-missing = в вашей папке пока нет
paper-expired = истекает { $date }, слишком рано
paper-have = У меня есть
paper-note = Записать
paper-any-of = Достаточно одного из них:
paper-in-binder = Открыть в моей папке
notice-paper-have = В вашей папке: { $paper }

document-state = Что с ним сейчас
document-state-need = Он мне нужен
document-state-have = Он у меня есть
document-state-must-translate = Нужен перевод
document-state-asked-for = Запрошен, но еще не пришел
documents-empty = Документов пока нет
documents-empty-text = Запишите, какие документы у вас есть и какие нужны; тогда в задачах они будут отмечены сами.
documents-add = Добавить документ
document-at = Где лежит:
document-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
       *[other] { $count } файлов
    }
document-what = Документ
document-what-none = Выберите
document-what-own = Другое, своими словами
document-what-missing = Выберите, что это.
document-words = Как он называется?
document-whose = Чей он?
document-whose-all = Общий
document-expires = Последний день, когда он действует
document-expires-hint = Оставьте пустым, если срока нет. Мы предупредим за полгода.
document-issued = Дата выдачи
document-place = Где лежит бумага
document-place-hint = Например: синяя папка, у родителей, в банке.
document-number = Его номер
document-number-why = Номер здесь нужен редко. Если устройство потеряется или окажется в чужих руках, никто не воспользуется тем, чего в нем нет.
document-number-keep = Всё равно записать номер
document-number-field = Номер
document-translate-hint = Если документ не на английском и не на французском, часто просят заверенный перевод. Пока его нет, выберите «Нужен перевод».
document-delete-title = Удалить этот документ и его файлы?
document-delete-text =
    { $count ->
        [one] Вместе с ним удалится { $count } прикрепленный файл, и вернуть его будет нельзя.
        [few] Вместе с ним удалятся { $count } прикрепленных файла, и вернуть их будет нельзя.
       *[other] Вместе с ним удалится { $count } прикрепленных файлов, и вернуть их будет нельзя.
    }
expiry-late = срок истек { $date }
expiry-soon = истекает { $date }
expiry-fine = действует до { $date }

draft-brought = Здесь снова то, что вы писали раньше. Оно еще не сохранено.
draft-anew = Начать заново
close-title = Закрыть без сохранения?
close-text = То, что вы написали в форме, еще не сохранено. Если закрыть сейчас, оно пропадет.
close-stay = Писать дальше
close-anyway = Закрыть без сохранения
attach-title = Сканы и файлы
attach-hint = Один файл — не больше { $each }, все вместе — не больше { $all }. Сейчас занято: { $used }. Они зашифрованы, как и всё остальное.
attach-later = Когда запись сохранится, к ней можно будет прикрепить скан.
attach-add = Прикрепить файл
attach-see = Посмотреть
attach-out = Сохранить копию
attach-delete-title = Удалить этот файл?
attach-delete-text = Копия «{ $name }» в Portage будет удалена, и вернуть ее будет нельзя.
notice-attached = Файл прикреплен.

## Applications

applications-empty = Заявлений пока нет
applications-empty-text = Запишите, что вы подали и что было потом; рядом появятся опубликованные сроки.
applications-add = Добавить заявление
application-edit = Изменить заявление
application-filed = подано { $date }
application-not-filed = еще не подано
application-last = последнее: { $event }
application-number = Номер:
application-events = Что было
application-no-events = Пока ничего. Добавьте, что вы отправили и что получили, с датой.
application-program = На что
application-program-hint = Для этих программ сроки публикуют. Для других выберите «Другое, своими словами».
application-program-missing = Выберите, на что вы подали.
application-words = На что вы подали?
application-filed-on = Дата подачи
application-filed-hint = Оставьте пустым, если еще не отправили.
application-way = Как вы подали
way-online = Онлайн
way-online-hint = В своей учетной записи или в записи вашего представителя
way-paper = На бумаге
way-paper-hint = По почте; новости приходят в письмах или через форму
way-linked = На бумаге, со связью с учетной записью
way-linked-hint = По почте, а потом добавлено в учетную запись онлайн
application-number-field = Номер заявления или дела
application-number-hint = Только если хотите записать его здесь.
application-delete-title = Удалить это заявление?
application-delete-text =
    { $count ->
        [0] Оно удалится только из вашей папки. С самим заявлением ничего не случится.
        [one] Оно удалится только из вашей папки, и вместе с ним { $count } запись о том, что было. С самим заявлением ничего не случится.
        [few] Оно удалится только из вашей папки, и вместе с ним { $count } записи о том, что было. С самим заявлением ничего не случится.
       *[other] Оно удалится только из вашей папки, и вместе с ним { $count } записей о том, что было. С самим заявлением ничего не случится.
    }
event-add = Добавить, что было
event-kind = Что было
event-day = В какой день

program-cec = Опыт работы в Канаде (Canadian Experience Class, Express Entry)
program-fsw = Квалифицированные работники (Federal Skilled Worker, Express Entry)
program-pnp-ee = Провинциальная номинация через Express Entry
program-pnp-base = Провинциальная номинация без Express Entry
program-spousal-abroad-roc = Спонсорство партнера, который за границей
program-spousal-abroad-quebec = Спонсорство партнера, который за границей, в Квебек
program-spousal-canada-roc = Спонсорство партнера, который в Канаде
program-spousal-canada-quebec = Спонсорство партнера, который в Канаде, в Квебек
program-pgp-roc = Родители, бабушки и дедушки
program-pgp-quebec = Родители, бабушки и дедушки, в Квебек
program-citizen-grants = Гражданство
program-citizen-proofs = Подтверждение гражданства
program-eta = Электронное разрешение на поездку (eTA)
program-iec = Поездки молодых людей на работу (International Experience Canada)
program-visitor-extension = Остаться дольше как посетитель

times-title = Опубликованные сроки
times-none = Для этого сроков не публикуют.
times-nobody-knows = Это сроки по заявлениям других людей. Никто не знает, когда и как решат по вашему.
time-finished = Большинство недавно рассмотренных заняло
time-expected = Если отправить сегодня, ожидаемый срок
time-expected-for-month = Тем, кто подал в том же месяце, по прогнозу осталось
time-more-than = больше чем { $span }
time-people =
    { $count ->
        [one] Ждет { $count } человек
        [few] Ждут { $count } человека
       *[other] Ждут { $count } человек
    }
time-people-ahead =
    { $count ->
        [one] Подал до этого месяца и ждет { $count } человек
        [few] Подали до этого месяца и ждут { $count } человека
       *[other] Подали до этого месяца и ждут { $count } человек
    }
time-as-of = На { $date }
time-standard = Собственная норма министерства (service standard)
time-standard-means = Это цель для большинства заявлений в обычных условиях, а не обещание.
span-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[other] { $count } минут
    }
span-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[other] { $count } часов
    }
span-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }
span-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
       *[other] { $count } недель
    }
span-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[other] { $count } месяцев
    }
span-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }

## Goods

goods-lead = Когда вы въезжаете в первый раз, сотрудники пограничной службы просят два списка: что вы везете с собой и что прибудет позже.
goods-with-me-text = Что едет в вашем багаже
goods-to-follow-text = Что прибудет позже: морем, по почте или с кем-то
goods-empty = Вещей пока нет
goods-empty-text = Начните с самого дорогого. То, что есть в списке при первом въезде, может прибыть позже.
goods-add = Добавить вещь
goods-none = В этом списке пока ничего нет.
goods-total =
    { $count ->
        [one] Всего за { $count } вещь
        [few] Всего за { $count } вещи
       *[other] Всего за { $count } вещей
    }
goods-sum = Оба списка вместе:
goods-without-value =
    { $count ->
        [one] У { $count } вещи пока нет стоимости; в сумме она не учтена.
        [few] У { $count } вещей пока нет стоимости; в сумме они не учтены.
       *[other] У { $count } вещей пока нет стоимости; в сумме они не учтены.
    }
goods-jewellery-text = Фотография поможет узнать украшение.
goods-csv = Сохранить таблицу (CSV)
good-list = В каком списке
good-item = Вещь
good-item-hint = С маркой, например: швейная машина, Singer 4423.
good-value = Стоимость в канадских долларах
good-value-hint = Сколько вещь стоит сегодня. Достаточно честной примерной оценки.
good-value-odd = Это не похоже на сумму. Напишите, например, 120 или 120,50.
good-no-value = без стоимости
good-serial = Серийный номер
good-serial-hint = Для техники, если он есть.
good-kind = Вид
good-another = Потом добавить еще одну
notice-good-kept = В списке: { $item }

## Appointments, contacts, questions, family

appointments-empty = Встреч пока нет
appointments-empty-text = Запишите, когда и где, и Portage отметит, что взять с собой.
appointments-add = Добавить встречу
appointment-here = По часам этого устройства: { $moment }
appointment-bring = Что взять с собой
appointment-what = Для чего встреча?
appointment-what-hint = Например: карта медицинского страхования в ServiceOntario.
appointment-what-missing = Напишите, для чего она.
appointment-date = День
appointment-date-missing = Напишите день.
appointment-time = Время
appointment-time-hint = В 24-часовом формате, например 9:30 или 14:15. Оставьте пустым, если не знаете.
appointment-time-odd = Такого времени нет. Напишите, например, 9:30 или 14:15.
appointment-zone = По времени какого места?
zone-toronto = Онтарио (Торонто, Оттава)
zone-winnipeg = Северо-запад Онтарио (Кенора)
zone-here = Там, где сейчас это устройство ({ $zone })
appointment-place = Где
appointment-who = Кто идет?
appointment-task = Задача из вашего плана
appointment-task-hint = Тогда ее документы появятся в списке «Что взять с собой».
appointment-task-none = Без задачи
appointment-papers =
    { $count ->
        [0] Выбрать документы с собой
        [one] { $count } документ с собой
        [few] { $count } документа с собой
       *[other] { $count } документов с собой
    }
appointment-others = Что еще взять
appointment-others-hint = Каждую вещь с новой строки.
contacts-title = Контакты
contacts-empty = Контактов пока нет
contacts-empty-text = Запишите здесь тех, кто может понадобиться: консультанта, арендодателя, родственников.
contacts-add = Добавить контакт
contact-name = Имя
contact-what-for = Для чего
contact-what-for-hint = Например: помогает со школой для дочери.
questions-empty = Вопросов пока нет
questions-empty-text = Запишите, что хотите спросить, чтобы не забыть на приеме.
questions-add = Добавить вопрос
question-edit = Изменить вопрос
question-text = Ваш вопрос
question-text-hint = На любом языке.
question-whom = Кого спросить
question-whom-hint = Например: агентство помощи новоприбывшим, школу, работодателя.
question-answer = Ответ
question-is-answered = Ответ получен
question-answered = С ответом
saved-empty = Сохраненных страниц пока нет
saved-empty-text = Нажмите «Сохранить страницу» в справочнике, и она появится здесь.
saved-drop = Убрать
family-lead = Когда семья записана здесь, у задач и документов можно указать, чьи они. Достаточно имени или одной буквы.
family-empty = Пока никого
family-empty-text = Запишите тех, кто едет с вами; тогда задачи каждого ребенка будут под его именем.
family-add = Добавить человека
member-name = Имя
member-name-hint = Как вам удобно: имя или одна буква.
member-role = Кто это
role-oneself = Я
role-partner = Муж, жена или партнер
role-child = Ребенок
role-other = Кто-то другой
member-birth = Дата рождения
member-birth-hint = Достаточно года. По нему видно, какие задачи касаются ребенка.
member-delete-title = Удалить: { $name }?
member-delete-text = Всё остальное сохранится. У документов просто не будет указано, чьи они. «Отменить» вернет всё, как было.
member-delete-papers =
    { $count ->
        [one] { $name }: указано в { $count } документе.
        [few] { $name }: указано в { $count } документах.
       *[other] { $name }: указано в { $count } документах.
    }
member-delete-tasks =
    { $count ->
        [one] { $name }: указано в { $count } задаче.
        [few] { $name }: указано в { $count } задачах.
       *[other] { $name }: указано в { $count } задачах.
    }
member-delete-appointments =
    { $count ->
        [one] { $name }: указано в { $count } встрече.
        [few] { $name }: указано в { $count } встречах.
       *[other] { $name }: указано в { $count } встречах.
    }
member-born = дата рождения: { $date }
