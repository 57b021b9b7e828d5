## The binder: everything that a person keeps, on this device only

nav-binder = Папка
screen-binder = Папка
screen-documents = Документи
screen-document = Документ
screen-applications = Заяви
screen-application = Заява
screen-application-edit = Змінити заяву
screen-goods = Речі
screen-good = Річ із вашого списку
screen-appointments = Зустрічі й контакти
screen-appointment = Зустріч
screen-contact = Контакт
screen-questions = Запитання
screen-question = Запитання
screen-saved = Збережені сторінки
screen-family = Родина
screen-member = Член родини

binder-title = Моя папка
binder-lead = Ваші документи, заяви, списки й зустрічі в одному місці.
binder-private = Те, що ви тут пишете, лишається на цьому пристрої й зашифроване.
binder-need = Що вам ще потрібно
binder-need-nothing = Усе, що ви записали, є, і жодне завдання зараз не потребує іншого документа.
binder-need-unknown = Розкажіть трохи про себе в плані або запишіть свої документи. Тоді тут буде видно, чого бракує.
binder-need-for = Для чого:
binder-need-more =
    { $count ->
        [one] і ще { $count } завдання
        [few] і ще { $count } завдання
       *[other] і ще { $count } завдань
    }
binder-need-all =
    { $count ->
        [1] Показати
        [one] Показати всі { $count }
        [few] Показати всі { $count }
       *[other] Показати всі { $count }
    }
binder-parts = Розділи папки
binder-documents = Документи
binder-applications = Заяви
binder-goods = Речі, які ви везете
binder-appointments = Зустрічі й контакти
binder-questions = Що запитати
binder-question = запитання
binder-saved = Збережені сторінки
binder-family = Родина
binder-count =
    { $count ->
        [0] ще нічого
        [one] { $count } запис
        [few] { $count } записи
       *[other] { $count } записів
    }
binder-documents-count =
    { $count ->
        [0] ще нічого
       *[other] є { $ready } з { $count }
    }
binder-goods-count =
    { $count ->
        [one] { $count } річ, { $value }
        [few] { $count } речі, { $value }
       *[other] { $count } речей, { $value }
    }
binder-appointments-count = попереду: { $appointments }, контакти: { $contacts }
binder-questions-count =
    { $count ->
        [0] ще нічого
       *[other] без відповіді { $open } з { $count }
    }

entry-delete = Видалити
entry-note = Нотатка
entry-gone = Цього більше немає у вашій папці
entry-gone-way = До папки
notice-entry-kept = Збережено у вашій папці.
notice-entry-deleted = Видалено: { $name }
notice-written = Файл записано.

## Papers

papers-count = Маєте { $ready } з { $total }
paper-ready = є у вас
paper-missing = ще немає у вашій папці
paper-expired = строк дії закінчиться зарано: { $date }
paper-have = Маю
paper-note = Записати
paper-any-of = Досить одного з цих:
paper-in-binder = Подивитися в моїй папці
notice-paper-have = У вашій папці: { $paper }

document-state = Що з ним зараз
document-state-need = Мені потрібен
document-state-have = Він у мене є
document-state-must-translate = Треба перекласти
document-state-asked-for = Замовлено, ще не отримано
documents-empty = Документів ще немає
documents-empty-text = Запишіть, які документи ви маєте, а які вам потрібні. Тоді завдання позначатимуть їх самі.
documents-add = Додати документ
document-at = Де лежить:
document-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файли
       *[other] { $count } файлів
    }
document-what = Документ
document-what-none = Оберіть
document-what-own = Інший, своїми словами
document-what-missing = Оберіть, який це документ.
document-words = Як він називається?
document-whose = Чий він?
document-whose-all = Не вказано
document-expires = Останній день, коли він чинний
document-expires-hint = Лишіть порожнім, якщо строку немає. Ми попередимо за пів року.
document-issued = День видачі
document-place = Де лежить документ
document-place-hint = Наприклад: у синій папці, у батьків, у банку.
document-number = Номер
document-number-why = Номер тут рідко потрібен. Якщо пристрій загубиться або його позичать, ніхто не скористається тим, чого в ньому немає.
document-number-keep = Усе-таки зберегти номер тут
document-number-field = Номер
document-translate-hint = Якщо документ не англійською і не французькою, установи часто просять завірений переклад. Тоді оберіть «Треба перекласти», доки його не маєте.
document-delete-title = Видалити цей документ і його файли?
document-delete-text =
    { $count ->
        [one] Разом із ним зникне { $count } доданий файл, і повернути його не можна.
        [few] Разом із ним зникнуть { $count } додані файли, і повернути їх не можна.
       *[other] Разом із ним зникнуть { $count } доданих файлів, і повернути їх не можна.
    }
expiry-late = строк дії сплив: { $date }
expiry-soon = строк дії спливає: { $date }
expiry-fine = останній день дії: { $date }

draft-brought = Те, що ви тут раніше друкували, повернуто. Його ще не збережено.
draft-anew = Почати спочатку
close-title = Закрити, не зберігши?
close-text = Те, що ви надрукували у формі, ще не збережено. Якщо закрити зараз, воно пропаде.
close-stay = Писати далі
close-anyway = Закрити, не зберігши
attach-title = Скани й файли
attach-hint = Один файл — щонайбільше { $each }, усі разом — { $all }. Поки що: { $used }. Вони зашифровані, як і решта.
attach-later = Коли документ буде збережено, до нього можна додати скан.
attach-add = Додати файл
attach-see = Подивитися
attach-out = Зберегти копію
attach-delete-title = Видалити цей файл?
attach-delete-text = Копію «{ $name }» у Portage буде видалено, і повернути її не можна.
notice-attached = Файл додано.

## Applications

applications-empty = Заяв ще немає
applications-empty-text = Запишіть, на що ви подали заяву і що було відтоді. Поруч стоятимуть оприлюднені строки.
applications-add = Додати заяву
application-edit = Змінити заяву
application-filed = подано { $date }
application-not-filed = ще не подано
application-last = останнє: { $event }
application-number = Номер:
application-events = Що сталося
application-no-events = Ще нічого. Додайте, що ви надіслали й що отримали, з датою.
application-program = На що
application-program-hint = Строки для цих програм оприлюднюють. Для будь-якої іншої напишіть своїми словами.
application-program-missing = Оберіть, на що ви подали заяву.
application-words = На що ви подали заяву?
application-filed-on = Коли подано
application-filed-hint = Лишіть порожнім, якщо ще не надіслали.
application-way = Як ви її подали
way-online = Через інтернет
way-online-hint = Через ваш обліковий запис або запис вашого представника
way-paper = На папері
way-paper-hint = Поштою, і ви дізнаєтеся новини з листів або через форму
way-linked = На папері, пов’язано з обліковим записом
way-linked-hint = Поштою, а потім заяву додано до облікового запису
application-number-field = Номер заяви або справи
application-number-hint = Лише якщо хочете мати його тут.
application-delete-title = Видалити цю заяву?
application-delete-text =
    { $count ->
        [0] Вона зникне лише з вашої папки. Із самою заявою нічого не станеться.
        [one] Вона зникне лише з вашої папки, а з нею { $count } подія. Із самою заявою нічого не станеться.
        [few] Вона зникне лише з вашої папки, а з нею { $count } події. Із самою заявою нічого не станеться.
       *[other] Вона зникне лише з вашої папки, а з нею { $count } подій. Із самою заявою нічого не станеться.
    }
event-add = Додати, що сталося
event-kind = Що сталося
event-day = Якого дня

program-cec = Canadian Experience Class, канадський досвід (Express Entry)
program-fsw = Federal Skilled Worker, кваліфіковані працівники (Express Entry)
program-pnp-ee = Номінація провінції через Express Entry
program-pnp-base = Номінація провінції поза Express Entry
program-spousal-abroad-roc = Запрошення партнера з-за кордону
program-spousal-abroad-quebec = Запрошення партнера з-за кордону, до Квебеку
program-spousal-canada-roc = Запрошення партнера, який уже в Канаді
program-spousal-canada-quebec = Запрошення партнера, який уже в Канаді, до Квебеку
program-pgp-roc = Батьки, бабусі й дідусі
program-pgp-quebec = Батьки, бабусі й дідусі, до Квебеку
program-citizen-grants = Громадянство
program-citizen-proofs = Доказ громадянства
program-eta = Електронний дозвіл на в’їзд (eTA)
program-iec = International Experience Canada (робота й подорожі для молоді)
program-visitor-extension = Лишитися довше як відвідувач

times-title = Оприлюднені строки
times-none = Для цього строків не оприлюднюють.
times-nobody-knows = Це строки заяв інших людей. Ніхто не може знати, коли вирішать вашу заяву й що вирішать.
time-finished = Більшість нещодавно завершених заяв тривала
time-expected = Якби ви надіслали сьогодні, очікуваний строк
time-expected-for-month = Тим, хто подав заяву того самого місяця, лишається чекати
time-more-than = більше ніж { $span }
time-people =
    { $count ->
        [one] чекає { $count } людина
        [few] чекають { $count } людини
       *[other] чекають { $count } людей
    }
time-people-ahead =
    { $count ->
        [one] { $count } людина подала заяву до того місяця й чекає
        [few] { $count } людини подали заяву до того місяця й чекають
       *[other] { $count } людей подали заяву до того місяця й чекають
    }
time-as-of = Станом на { $date }
time-standard = Власний норматив міністерства
time-standard-means = Мета для більшості заяв за звичайних умов, а не обіцянка.
span-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
       *[other] { $count } хвилин
    }
span-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
       *[other] { $count } годин
    }
span-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
       *[other] { $count } днів
    }
span-weeks =
    { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
       *[other] { $count } тижнів
    }
span-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
       *[other] { $count } місяців
    }
span-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[other] { $count } років
    }

## Goods

goods-lead = Коли ви приїжджаєте вперше, прикордонники просять два списки: що ви везете із собою і що прибуде пізніше.
goods-with-me-text = Що їде у вашому багажі
goods-to-follow-text = Що прибуде пізніше: кораблем, поштою або з кимось
goods-empty = Речей ще немає
goods-empty-text = Почніть із найдорожчого. Пізніше може прибути те, що було в списку під час вашого першого приїзду.
goods-add = Додати річ
goods-none = У цьому списку ще нічого немає.
goods-total =
    { $count ->
        [one] Разом за { $count } річ
        [few] Разом за { $count } речі
       *[other] Разом за { $count } речей
    }
goods-sum = Обидва списки разом:
goods-without-value =
    { $count ->
        [one] { $count } річ ще не має вартості; її в сумі немає.
        [few] { $count } речі ще не мають вартості; їх у сумі немає.
       *[other] { $count } речей ще не мають вартості; їх у сумі немає.
    }
goods-jewellery-text = Фото допоможе показати, яка це прикраса.
goods-csv = Зберегти як таблицю (CSV)
good-list = У якому списку
good-item = Річ
good-item-hint = З маркою, наприклад: швейна машина, Singer 4423.
good-value = Вартість у канадських доларах
good-value-hint = Скільки вона коштує сьогодні. Можна чесно прикинути.
good-value-odd = Цього не вдалося прочитати як суму. Напишіть, наприклад, 120 або 120.50.
good-no-value = без вартості
good-serial = Серійний номер
good-serial-hint = Для техніки, якщо він є.
good-kind = Вид
good-another = Потім додати ще одну
notice-good-kept = У списку: { $item }

## Appointments, contacts, questions, family

appointments-empty = Зустрічей ще немає
appointments-empty-text = Запишіть, коли й де, і Portage позначить, що взяти.
appointments-add = Додати зустріч
appointment-here = За годинником цього пристрою: { $moment }
appointment-bring = Що взяти
appointment-what = Для чого вона?
appointment-what-hint = Наприклад: картка медичного страхування в ServiceOntario.
appointment-what-missing = Напишіть, для чого вона.
appointment-date = День
appointment-date-missing = Вкажіть день.
appointment-time = Час
appointment-time-hint = У форматі 24 годин, наприклад 9:30 або 14:15. Якщо не знаєте, лишіть порожнім.
appointment-time-odd = Це не час доби. Напишіть, наприклад, 9:30 або 14:15.
appointment-zone = За чиїм годинником?
zone-toronto = Онтаріо (Торонто, Оттава)
zone-winnipeg = Північний захід Онтаріо (Кенора)
zone-here = Там, де цей пристрій ({ $zone })
appointment-place = Де
appointment-who = Хто йде?
appointment-task = Завдання у вашому плані
appointment-task-hint = Його документи тоді буде видно в «Що взяти».
appointment-task-none = Без завдання
appointment-papers =
    { $count ->
        [0] Оберіть, які документи взяти
        [one] Узяти { $count } документ
        [few] Узяти { $count } документи
       *[other] Узяти { $count } документів
    }
appointment-others = Що ще взяти
appointment-others-hint = Кожну річ з нового рядка.
contacts-title = Контакти
contacts-empty = Контактів ще немає
contacts-empty-text = Запишіть тут людей, які можуть знадобитися: консультанта, орендодавця, родичів.
contacts-add = Додати контакт
contact-name = Ім’я
contact-what-for = Для чого
contact-what-for-hint = Наприклад: допомагає зі школою нашої доньки.
questions-empty = Запитань ще немає
questions-empty-text = Запишіть, що хочете запитати, щоб мати це під рукою біля віконця.
questions-add = Додати запитання
question-edit = Змінити запитання
question-text = Ваше запитання
question-text-hint = Будь-якою мовою.
question-whom = Кого запитати
question-whom-hint = Наприклад: агенцію допомоги новоприбулим, школу, роботодавця.
question-answer = Відповідь
question-is-answered = Відповідь уже є
question-answered = З відповіддю
saved-empty = Збережених сторінок ще немає
saved-empty-text = Натисніть «Зберегти сторінку» в посібнику, і вона буде тут.
saved-drop = Прибрати
family-lead = Коли родина записана тут, у завданнях і документах видно, чиї вони. Досить імені або однієї літери.
family-empty = Ще нікого
family-empty-text = Запишіть тих, хто їде з вами. Завдання кожної дитини тоді стоятимуть під її іменем.
family-add = Додати людину
member-name = Ім’я
member-name-hint = Як хочете: досить імені або однієї літери.
member-role = Хто це
role-oneself = Я
role-partner = Партнер
role-child = Дитина
role-other = Хтось інший
member-birth = Народження
member-birth-hint = Досить року. За ним видно, які завдання стосуються дитини.
member-delete-title = Видалити: { $name }?
member-delete-text = Усі записи лишаться. Документи тоді будуть без власника. «Скасувати» поверне все, як було.
member-delete-papers = Документи, де вказано { $name }: { $count }.
member-delete-tasks = Завдання, де вказано { $name }: { $count }.
member-delete-appointments = Зустрічі, де вказано { $name }: { $count }.
member-born = народження: { $date }
