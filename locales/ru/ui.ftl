## The frame

nav-label = Разделы Portage
nav-brand = Portage, на главную
nav-home = Главная
nav-guides = Справочник
nav-plan = План
nav-tools = Инструменты
nav-services = Службы
nav-settings = Настройки
nav-more = Язык, настройки и другое
nav-copy = Материалы от { $date }
language-menu = Язык: { $language }
skip-to-page = Перейти к странице
dialog-close = Закрыть
print = Печать
listen = Слушать
listen-group = Чтение вслух
listen-pause = Пауза
listen-go-on = Продолжить
listen-stop = Стоп
listen-slowly = Медленно
listen-failed = Голос прервался. Попробуйте еще раз или читайте дальше здесь.
pdf-save = Сохранить как PDF
pdf-writing = PDF записывается…
pdf-written = PDF записан.
pdf-written-own = PDF записан. Он не зашифрован: прочитать его может любой, у кого он есть.

print-foot = Напечатано из Portage, материалы от { $date }
print-foot-undated = Напечатано из Portage

screen-home = Главная
screen-guides = Справочник
screen-guide = Страница справочника
screen-plan = План
screen-tools = Инструменты
screen-tool = Инструмент
screen-services = Службы
screen-service = Служба
screen-search = Поиск
screen-changes = Что изменилось
screen-copy = Состояние копии
screen-settings = Настройки
screen-answer = Изменить ответ
screen-start = Ваш план
screen-language = Язык
screen-install = Первый запуск
screen-broken = Этот экран нельзя показать
screen-aside = По этой теме

notice-undo = Отменить
notice-task-done = Сделано: { $title }
notice-task-skipped = Отложено: { $title }
notice-task-open = Снова в плане: { $title }
notice-page-saved = Сохранено. Эту страницу вы найдете в разделе «Справочник».
notice-page-let-go = Эта страница больше не сохранена.

## Links that lead outside

link-outside = (откроется вне Portage)
link-title-web = Открыть эту страницу в браузере?
link-title-phone = Позвонить по этому номеру?
link-title-mail = Написать на этот адрес?
link-lead-web = Эта страница — не часть Portage, и для нее нужен интернет. Она находится здесь:
link-lead-phone = Устройство спросит, через какое приложение звонить. Номер:
link-lead-mail = Откроется ваша почтовая программа. Адрес:
link-open-web = Открыть
link-open-phone = Позвонить
link-open-mail = Написать
link-copy = Скопировать
link-copied = Скопировано.
link-cancel = Отмена

## First start

language-title = На каком языке вам удобнее читать?
install-title = Portage готовится к работе
install-lead = Справочник и список служб, которые пришли вместе с Portage, распаковываются на этом устройстве. Интернет не нужен. Это делается один раз.
progress-checking = Проверка того, что уже есть
progress-receiving = Получение
progress-building = Распаковка
progress-indexing = Подготовка поиска
progress-finishing = Почти готово
progress-bytes = Получено { $size }
progress-of = Получено { $size } из { $total }

start-next = Дальше
start-skip = Пропустить
start-back = Назад
start-finish = Показать мой план
start-leave = Сразу к справочнику и службам
start-trail = Вопрос { $n } из { $total }
start-private = Ваши ответы остаются на этом устройстве. Изменить их можно в любое время.
answer-save = Сохранить
answer-cancel = Отмена
answer-yes = Да
answer-no = Нет

start-stage-title = На каком вы этапе?
start-stage-lead = Ваш план начнется с того места, где вы сейчас.
start-stage-short = Ваш этап
whereabouts-exploring = Выбираю путь
whereabouts-exploring-hint = Узнаю, стоит ли ехать и как это сделать.
whereabouts-applying = Подаю заявление
whereabouts-applying-hint = Готовлю заявление, или оно уже отправлено.
whereabouts-approved = Заявление одобрено
whereabouts-approved-hint = Мне разрешено приехать, готовлюсь к переезду.
whereabouts-in-ontario = В Онтарио
whereabouts-in-ontario-hint = Я уже здесь и обустраиваюсь.

start-landing-title = Когда вы приезжаете в Канаду?
start-landing-title-past = Когда вы приехали в Канаду?
start-landing-lead = От этого дня зависят сроки ваших задач. Если знаете только месяц, оставьте день пустым.
start-landing-short = Приезд
landing-legend = День или месяц приезда
landing-hint = Например, 14 марта 2027 года. Можно примерно. Если вы уже приехали, укажите тот день.
landing-day = День
landing-month = Месяц
landing-month-none = Выберите
landing-year = Год
landing-month-missing = Выберите месяц или очистите остальные поля.
landing-year-missing = Напишите и год, например 2027.
landing-year-odd = { $year } не может быть годом. Напишите год четырьмя цифрами, например 2027.
landing-day-odd = В этом месяце нет такого дня ({ $month }, { $day }): последний день — { $last }. Исправьте день или оставьте его пустым.

start-class-title = На каком основании вы едете в Канаду?
start-class-lead = От этого зависят правила и службы. Если не уверены, пропустите вопрос.
start-class-short = Основание
class-economic = Экономическая иммиграция
class-economic-hint = Express Entry, программа провинциальной номинации или другая программа для работников, которые остаются насовсем
class-family = Семья
class-family-hint = В Канаде у вас есть спонсор
class-refugee = Переселенный беженец
class-refugee-hint = Вас выбрали за границей, помогает государство или частная группа
class-claimant = Прошу убежища
class-claimant-hint = Вы просите или попросите защиты в Канаде как беженец
class-worker = Работник
class-worker-hint = У вас есть или вам нужно временное разрешение на работу
class-student = Студент
class-student-hint = У вас есть или вам нужно разрешение на учебу
class-visitor = Посетитель
class-visitor-hint = Вы едете в гости или в поездку

start-family-title = Кто едет с вами?
start-family-lead = От этого зависят школа, детский сад, пособия и документы.
start-family-short = Семья
family-partner = Едет ли с вами муж, жена или партнер?
family-children = Едут ли с вами дети?
family-years = В каком году они родились?
family-years-hint = Достаточно года. Для каждого ребенка свое поле.
family-year-label = Год рождения, ребенок { $n }
family-year-remove = Убрать: ребенок { $n }
family-year-add = Добавить ребенка
family-year-missing = Напишите год рождения хотя бы одного ребенка или ответьте «Нет».
family-year-odd = { $year } не может быть годом рождения. Напишите год четырьмя цифрами, например 2019.
family-with-partner = С партнером
family-without-partner = Без партнера
family-child-count =
    { $count ->
        [0] Без детей
        [one] { $count } ребенок
        [few] { $count } ребенка
       *[other] { $count } детей
    }

start-occupation-title = Кем вы работаете?
start-occupation-lead = Для некоторых профессий в Онтарио нужна лицензия. Начать ее оформлять можно еще из-за границы.
start-occupation-short = Работа
occupation-label = Ваша профессия
occupation-hint = Своими словами, например: медсестра, электрик, учитель, бухгалтер.

start-destination-title = Где в Онтарио вы хотите жить?
start-destination-lead = Тогда службы рядом с этим местом будут стоять первыми.
start-destination-short = Место
destination-label = Город, поселок или регион
destination-hint = Например, Оттава (Ottawa), Садбери (Sudbury) или Гамильтон (Hamilton). Если еще не знаете, пропустите.
destination-known = Это { $place }.
destination-unknown = Portage не знает места с таким названием. Можно продолжить или выбрать место позже в разделе мест.

## Home

home-title = Ваши следующие шаги
home-welcome = Добро пожаловать
home-landing = Приезд: { $date }, { $when }
home-landed = Ваш приезд: { $date }, { $when }
home-landing-unknown = Укажите, когда приезжаете, и у задач появятся сроки
home-nothing-next = Сейчас делать ничего не нужно.
home-whole-plan = Посмотреть весь план
home-changed = Что изменилось для вас
home-changed-all = Все изменения
home-saved =
    { $count ->
        [one] { $count } сохраненная страница
        [few] { $count } сохраненные страницы
       *[other] { $count } сохраненных страниц
    }
home-continue = Читать дальше
home-copy = Ваша копия
home-offline = Здесь всё работает без интернета.
home-content-of = Материалы от { $date }
home-copy-link = Состояние копии
home-update-ready = Готово обновление, { $size }.
invitation-title = Составим ваш план?
invitation-text = Шесть коротких вопросов, каждый можно пропустить. Потом вы увидите, что делать, в каком порядке и к какому дню: от первых документов до первого года в Онтарио.
invitation-start = Составить мой план
invitation-read = Сначала почитать

## Notices: what cannot wait

alert-label = Объявления
alert-fraud = Осторожно, мошенники
alert-change = Изменилось правило
alert-information = Полезно знать сейчас
alert-read = Подробнее:
alert-official = Официальная страница:
alert-until = Действует до { $date }
alert-by = Автор: { $publisher }.

## The trail, the plan and its tasks

trail-label = Этапы вашего плана
trail-past = пройдено
trail-here = Вы здесь
trail-ahead = впереди
stage-exploring = Выбор пути
stage-applying = Заявление
stage-waiting = Ожидание
stage-preparing = Подготовка
stage-travel = Переезд
stage-first-days = Первые дни
stage-first-weeks = Первые недели
stage-first-months = Первые месяцы
stage-first-year = Первый год
stage-settled =
    { $total ->
        [0] задач нет
       *[other] закрыто { $settled } из { $total }
    }

plan-title = Ваш план
plan-no-profile = Это общий план для всех
plan-no-profile-text = Ответьте на несколько коротких вопросов, и план станет вашим: только задачи, которые касаются вас, и каждая со своим сроком.

due-today = сегодня
due-in-days =
    { $days ->
        [1] завтра
        [one] через { $days } день
        [few] через { $days } дня
       *[other] через { $days } дней
    }
due-in-weeks =
    { $weeks ->
        [one] через { $weeks } неделю
        [few] через { $weeks } недели
       *[other] через { $weeks } недель
    }
due-late =
    { $days ->
        [one] просрочено на { $days } день
        [few] просрочено на { $days } дня
       *[other] просрочено на { $days } дней
    }
days-ago =
    { $days ->
        [1] вчера
        [one] { $days } день назад
        [few] { $days } дня назад
       *[other] { $days } дней назад
    }
due-was = срок был { $date }
due-by = до { $date }
due-about = примерно { $date }
due-full = До { $date }, { $when }
due-landing-day = в день приезда
due-before-landing =
    { $days ->
        [one] за { $days } день до приезда
        [few] за { $days } дня до приезда
       *[other] за { $days } дней до приезда
    }
due-after-landing =
    { $days ->
        [one] через { $days } день после приезда
        [few] через { $days } дня после приезда
       *[other] через { $days } дней после приезда
    }
due-months-before-landing =
    { $months ->
        [one] за { $months } месяц до приезда
        [few] за { $months } месяца до приезда
       *[other] за { $months } месяцев до приезда
    }
due-months-after-landing =
    { $months ->
        [one] через { $months } месяц после приезда
        [few] через { $months } месяца после приезда
       *[other] через { $months } месяцев после приезда
    }
due-law = закон
due-law-long = этот срок установлен законом

task-done-label = Сделано: { $title }
task-state-done = Сделано
task-state-skipped = Отложено
task-waiting = ждет другой задачи
task-steps = Шаги
task-documents = Какие документы иметь под рукой
task-waits-for = Сначала сделайте это
task-read = Прочитать и посчитать
task-because = Почему это в вашем плане
task-because-unknown = мы не знаем, касается ли это вас; задача для тех, кого это касается
task-authority = За это отвечает: { $authority }.
task-verified = Проверено { $date }
task-mark-done = Отметить как сделанное
task-reopen = Вернуть в план

condition-everyone = Это делают все
condition-economic = Вы едете как экономический иммигрант
condition-family = В Канаде у вас есть спонсор
condition-refugee = Вы едете как переселенный беженец
condition-claimant = Вы просите убежища
condition-worker = Вы едете с разрешением на работу
condition-student = Вы едете с разрешением на учебу
condition-visitor = Вы едете как посетитель
condition-permanent = Вы становитесь постоянным резидентом
condition-partner = С вами едет партнер
condition-children = С вами едут дети
condition-children-under-6 = У вас есть ребенок младше 6 лет
condition-children-under-13 = У вас есть ребенок младше 13 лет
condition-children-4-18 = У вас есть ребенок от 4 до 18 лет
condition-no-children = Дети с вами не едут
condition-regulated = Для вашей работы в Онтарио нужна лицензия
condition-trade = У вас рабочая профессия (skilled trade)
condition-works = Вы хотите работать
condition-drives = Вы хотите водить машину
condition-rents = Вы будете снимать жилье
condition-pet = С вами едет домашнее животное
condition-francophone = Вы говорите по-французски
condition-low-income = У вас низкий доход
condition-senior = Вам 65 лет или больше
condition-abroad = Вы еще за границей
condition-in-ontario = Вы в Онтарио
condition-winter-arrival = Вы приезжаете зимой

## Guides

guides-title = Справочник
guides-lead = На каждой странице: что делать, что взять с собой, сколько это стоит и кто поможет.
guides-empty = На этом устройстве еще нет справочника
guides-empty-way = Посмотреть состояние копии
saved-title = Сохраненные страницы
saved-on = Сохранено { $date }
saved-withdrawn = Снята с публикации, устарела
guide-save = Сохранить страницу
guide-saved = Сохранено
withdrawn-band = Эта страница снята с публикации { $date }
withdrawn-text = Вы видите последнюю копию: она осталась, потому что вы ее сохранили. Она устарела, не полагайтесь на нее.
withdrawn-band-undated = Эта страница снята с публикации
withdrawn-gone-text = Ее больше нет в справочнике, и вы ее не сохраняли.
withdrawn-reason = Почему:
withdrawn-see = Читайте вместо нее:
guide-contents = На этой странице
guide-tasks = В вашем плане
guide-tools = Инструменты
guide-services = Кто поможет
guide-official = Официальная страница
guide-related = Читайте дальше
guide-other-language = Этой страницы нет на вашем языке. Она показана на другом: { $language }.
callout-note = Полезно знать
callout-free = Бесплатно
callout-deadline = Последний день
callout-warning = Осторожно

guide-contacts = Кто ответит
guide-forms = Формы на этой странице
contact-hours = Часы работы:
contact-abroad-yes = На этот номер можно звонить из-за границы.
contact-abroad-no = Из-за границы на этот номер не дозвониться.
contact-channels = Как обратиться: { $channels }.
channel-phone = телефон
channel-web-form = форма на сайте
channel-in-person = лично
channel-mail = обычная почта
channel-email = электронная почта
channel-website = сайт
form-superseded = Эта форма больше не используется.
form-superseded-by = Эта форма больше не используется. Вместо нее — { $number }.
form-unknown = Мы не смогли подтвердить, что эта форма еще действует. Проверьте на официальной странице.

figure-more = , откуда это число
figure-since = с { $date }
figure-in-force = Действует с { $date }
figure-next = { $value } с { $date }
figure-verified = Проверено { $date }
figure-source = Источник:
figures-title = Цифры на этой странице

provenance-title = Об этой странице
provenance-publisher = Кто написал
provenance-authority = Кто отвечает за этот вопрос
provenance-official = Официальная страница
provenance-sources = Написано по источникам
provenance-verified = Проверено
provenance-review = Проверить снова до
provenance-stale = Эту страницу должны были проверить снова до { $date }, но не проверили. Прежде чем полагаться на нее, посмотрите официальную страницу.
provenance-stale-undated = Эту страницу давно не проверяли. Прежде чем полагаться на нее, посмотрите официальную страницу.
provenance-translation = Перевод
provenance-licence = Лицензия
provenance-languages = Другие языки
translation-machine = Машинный перевод, человек его не проверял. Язык оригинала: { $language }. Если сомневаетесь, читайте оригинал.
translation-reviewed = Перевод проверен человеком. Язык оригинала: { $language }.
screen-machine = Слова на этом экране перевела машина. Если не указано иное, человек их не проверял.
translation-beside = Показать рядом оригинал: { $language }
section-untranslated = Эта часть новая и еще не переведена. Вы видите ее на языке оригинала: { $language }.
beside-title = Показать рядом
beside-other = Другой язык
beside-missing = Эта часть есть только на одном языке: { $language }.
translation-outdated = С тех пор оригинал изменился. Что действует сегодня, читайте в оригинале.
level-federal = Федеральное правительство
level-provincial = Правительство Онтарио
level-municipal = Муниципалитет
level-agency = Организация

## Tools

tools-title = Инструменты
tools-lead = Узнайте ответ по опубликованным правилам. Ни один инструмент ничего не решает.
tools-empty = На этом устройстве еще нет инструментов
receipt-not-a-decision = Это не решение. Решает орган, который назван ниже.

## Services

services-title = Службы
services-lead = Люди и места, где помогут. Чаще всего бесплатно.
services-empty = Ни одна служба не подходит под всё сразу
services-empty-text = Уберите один фильтр или позвоните по номеру 211: там отвечают на многих языках и знают, кто и где поможет.
services-all = Показать все службы
filter-label = Показать только
filter-topic = Тема
filter-language = Язык
filter-city = Место
filter-any = Все
service-free = Бесплатно
service-paid = Платно
service-remote = По телефону или онлайн
service-call-first = Сначала позвоните
service-call-first-long = Не все эти сведения нам удалось недавно подтвердить. Позвоните, прежде чем идти.
service-organization = Организация
service-phone = Телефон
service-address = Адрес
service-languages = Языки
service-eligibility = Для кого
service-web = Сайт
service-email = Электронная почта
phone-toll-free = в Канаде звонок бесплатный
phone-tty = для глухих и слабослышащих (TTY)
phone-abroad = из-за границы
phone-text = СМС

## Search

search-label = Поиск в Portage
search-placeholder = Ищите своими словами
search-key = Ctrl K
search-clear = Очистить поиск
search-title = Поиск
search-start = Напишите слово или вопрос. Официальное название знать не нужно.
search-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
       *[other] { $count } результатов
    }
search-count-first =
    { $count ->
        [one] Первый { $count } результат
        [few] Первые { $count } результата
       *[other] Первые { $count } результатов
    }
search-none = По запросу «{ $query }» ничего не нашлось.
search-call-first = Сейчас опасно? Сначала позвоните.
search-help = Не то, что нужно?
search-help-empty = Здесь вам помогут
search-help-text = Попробуйте другое слово или слово короче. Или спросите здесь:
search-all-guides = Весь справочник
search-all-services = Все службы
search-meant = Вы имели в виду:
search-suggestions = Как искать дальше
search-recent = Что вы недавно искали
search-recent-forget = Забыть эти запросы
search-filter-looked = Portage считает и фильтрует только лучшие результаты: { $count }.
search-filter-none = Ни один результат не подходит под все эти условия.
search-filter-clear = Показать все результаты
search-tell = Сообщить редакции, что этого не хватает
filter-kind = Вид
filter-government = Уровень власти
filter-written = Язык текста
kind-guide = Справочник
kind-task = Задачи плана
kind-service = Службы
kind-contact = Кто ответит
kind-form = Формы
match-fuzzy = Написано немного иначе
match-related = На близкую тему
match-language = Язык: { $language }
help-service = Служба, которая поможет
help-topic = Тема, в которой стоит поискать
help-level = Кто за это отвечает
help-level-federal = Федеральное правительство: кому можно приехать и остаться, гражданство, подоходный налог
help-level-provincial = Правительство Онтарио: карта медицинского страхования, школы, вождение, аренда жилья, работа
recent-legend = Хранить в Portage ваши последние 10 запросов?
recent-hint = Они хранятся вместе с тем, что вы пишете, в зашифрованном виде и видны под пустым полем поиска. Они никогда не отправляются.
recent-no = Нет
recent-yes = Да, на этом устройстве
notice-searches-forgotten = Ваши последние запросы забыты.

## What has changed

changes-title = Что изменилось
changes-lead = Что принесли обновления на это устройство. Сначала то, что касается вас.
changes-means = Что это значит для вашего плана
changes-plan = Ваш план
changes-saved = Ваши сохраненные страницы
changes-place = Там, куда вы едете
changes-rest = Остальное
changes-none = Пока ничего не изменилось
changes-none-text = Когда обновление изменит страницу, здесь будет видно, какая фраза изменилась.
change-added = Новое
change-edited = Изменено
change-removed = Больше нет
change-of-figure = Цифра
change-of-guide = Страница
change-of-service = Служба
change-of-task = Задача
change-value-figure = Цифра
change-value-phone = Телефон
change-value-email = Электронная почта
change-value-address = Адрес
change-value-language = Язык
change-value-due = Срок
change-value-official = Официальная страница
change-more = и еще { $count }
change-used-in = Где встречается:
change-before = Было
change-now = Стало
change-sentences =
    { $count ->
        [1] Показать фразу
        [one] Показать { $count } фразу
        [few] Показать { $count } фразы
       *[other] Показать { $count } фраз
    }

## State of the copy

copy-title = Состояние копии
copy-status-never = Вы читаете то, что пришло вместе с Portage
copy-status-never-text = На этом устройстве еще никто не искал обновлений.
copy-status-today = У вас самая новая копия
copy-status-was = Ваша копия была самой новой { $when }
copy-status-text = В последний раз Portage искал обновления { $moment }.
copy-status-running = Идет обновление
copy-status-running-text = Читайте дальше: ничего не изменится, пока всё не придет и не будет проверено.
copy-status-waiting = Готово обновление, { $size }
copy-status-waiting-text = Из него еще ничего не скачано: вы просили сначала спрашивать. Можно и дальше читать ту копию, что есть.
copy-status-behind = Есть обновление, которого на этом устройстве еще нет
copy-status-behind-text = Чтобы получить его, поищите обновления еще раз. То, что уже пришло, второй раз не скачивается.
copy-status-back = Вы вернулись к прежней копии
copy-status-back-text = { $date } вы вернулись к копии от { $copy }, поэтому новое не устанавливается, пока вы не нажмете «К новой копии».
copy-status-back-undated = { $date } вы вернулись к предыдущей копии. Новое не устанавливается, пока вы не нажмете «К новой копии».
copy-move-on = К новой копии
copy-look = Искать обновления
copy-fetch = Скачать сейчас
copy-not-now = Не сейчас
copy-cancel = Отмена
copy-cancelling = Остановка
copy-address = Обновления приходят с адреса { $address }.
copy-address-next = Если он не ответит, Portage попробует ваш следующий адрес.
copy-no-address = Адрес для обновлений не указан. Вы читаете то, что пришло вместе с Portage.
copy-set-address = Указать адрес
copy-change = Изменить
copy-next = Portage сам проверит снова { $moment }.
copy-next-daily = Portage сам проверяет раз в день и когда появляется интернет.
copy-next-start = Portage сам проверит снова при следующем запуске.
copy-next-manual = Portage проверяет, только когда вы об этом просите.
copy-clock = Часы этого устройства показывают { $now }. Portage уже видел более позднее время: { $seen }. Поправьте часы устройства, потом поищите снова.
copy-lapsed = С { $date } подписи этих обновлений недействительны: новое не устанавливается. Всё, что есть, можно читать.
copy-lapsed-owner = С { $date } недействительны подписи этого издателя: { $owner }. Новое оттуда не устанавливается. Всё, что есть, можно читать.
copy-held-up = Новое от этого издателя не взято: { $owner }. { $why }
copy-stick = Обновить с флешки или из папки…
copy-stick-more = Написать, где находится папка
copy-stick-text = Возьмите папку, в которую кто-то положил обновления Portage. Интернет не нужен, и это бесплатно.
copy-stick-folder = Папка
copy-stick-missing = Напишите, где находится папка.
copy-stick-go = Обновить оттуда
copy-back = Вернуться к предыдущей копии
copy-back-title = Вернуться к предыдущей копии?
copy-back-text = Материалы станут такими, какими были до последнего обновления, и такими останутся, пока вы не нажмете «К новой копии». Ваш план и ваши ответы не изменятся.
copy-outcome-updated = Теперь у вас самая новая копия.
copy-outcome-current = У вас и так была самая новая копия.
copy-outcome-waiting = Обновление готово и ждет вас.
copy-outcome-cancelled = Остановлено. Ваша копия прежняя; то, что уже пришло, сохранено до следующего раза.
copy-tried = Последняя попытка: { $moment }
copy-cost = Передано данных: { $size }.
copy-changes =
    { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
       *[other] { $count } изменений
    }
copy-changes-all = Все изменения
copy-content-date = Дата материалов
copy-checked = Последний поиск обновлений
copy-never-checked = Никогда
copy-built = Собрано на этом устройстве
copy-holds = Что в ней есть
copy-guides =
    { $count ->
        [one] { $count } страница справочника
        [few] { $count } страницы справочника
       *[other] { $count } страниц справочника
    }
copy-tasks =
    { $count ->
        [one] { $count } задача
        [few] { $count } задачи
       *[other] { $count } задач
    }
copy-services =
    { $count ->
        [one] { $count } служба
        [few] { $count } службы
       *[other] { $count } служб
    }
copy-releases = Откуда материалы
copy-release = выпуск { $release }

## Settings

settings-title = Настройки
settings-language = Язык
settings-machine = Кнопки и фразы Portage переведены машиной, и человек их не проверял.
settings-theme = Цвета
theme-system = Как на устройстве
theme-light = Светлые
theme-dark = Темные
theme-contrast = Высокий контраст
settings-text = Размер текста
settings-percent = { $percent }{ "\u00A0" }%
settings-digits = Цифры
settings-digits-text = Для дат, чисел и денежных сумм. Номера телефонов, адреса и формы остаются как есть.
settings-answers = Ваши ответы
settings-answers-text = По ним составлен ваш план. Они остаются на этом устройстве.
settings-no-answer = Нет ответа
settings-change = Изменить
settings-updates = Обновления
settings-addresses = Откуда приходят обновления
settings-addresses-hint = Portage пробует адреса в этом порядке и берет первый, который ответит.
settings-addresses-none = Пока ни одного: вы читаете то, что пришло вместе с Portage.
settings-address-field = Адрес сайта или папка
settings-address-hint = Например, https://portage.example.org или папка на этом устройстве, в вашей сети или на флешке.
settings-address-add = Добавить
settings-address-up = Пробовать раньше: { $address }
settings-address-remove = Убрать: { $address }
settings-address-removed = Убрано: { $address }
settings-address-empty = Сначала напишите адрес сайта или папку.
settings-address-twice = { $address } уже есть в списке.
settings-schedule = Когда Portage сам ищет обновления
schedule-daily = Раз в день
schedule-daily-hint = А еще при запуске и когда появляется интернет
schedule-start = При запуске
schedule-start-hint = При каждом запуске Portage, а между запусками — нет
schedule-manual = Никогда
schedule-manual-hint = Только когда вы нажмете «Искать обновления»
settings-ask = Спрашивать меня, если обновление больше
settings-ask-always = Спрашивать всегда
settings-ask-never = Не спрашивать
settings-trust-more = Еще
settings-trust = Файл доверия (root.json)
settings-trust-hint = Этот файл вам даст организация, у которой свое хранилище обновлений. Без него Portage доверяет только своим издателям.
settings-save = Сохранить
settings-saved = Сохранено.
settings-about = О программе Portage
settings-version = Версия { $version }
settings-private = Всё, что вы пишете, остается на этом устройстве, пока вы сами это не отправите. Учетной записи нет.

screen-credits = Источники и лицензии
credits-lead = Portage можно копировать и использовать снова, но то, из чего он составлен, принадлежит тем, кто назван здесь.
credits-owners = Кто написал страницы
credits-sources = Чьи данные в них
credits-program = Программа
credits-program-text = Программа свободная, лицензия — MIT или Apache 2.0. Ее шрифты (Noto) — под лицензией SIL Open Font License 1.1.
credits-publisher = Подпись: { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Попробовать снова
problem-not-found = Этой страницы нет в вашей копии.
    .safe = Всё остальное на месте.
    .todo = Возможно, ее убрало обновление. Поищите ее или вернитесь назад.
problem-no-content = На этом устройстве еще нет материалов.
    .safe = Ваш план и ваши настройки не изменились.
    .todo = Откройте «Состояние копии» и нажмите «Искать обновления».
problem-data-damaged = Файл Portage поврежден: { $path }
    .safe = Ничего не удалено.
    .todo = Обновите копию еще раз или вернитесь к прежней. Если не поможет, покажите эту строку тому, кто следит за вашим устройством.
problem-disk-full = Диск этого устройства заполнен.
    .safe = Ваша копия, ваш план и ваши ответы не изменились.
    .todo = Освободите место и попробуйте снова.
problem-no-room = Для этого обновления нужно { $needed } МБ свободного места, а на устройстве свободно { $free } МБ.
    .safe = Ничего не скачано. Ваша копия, ваш план и ваши ответы не изменились.
    .todo = Освободите место и обновите снова.
problem-storage = Portage не может здесь читать или писать: { $path }
    .safe = Всё, что было сохранено раньше, на месте.
    .todo = Проверьте, что диск подключен и что вам разрешено на него писать, и попробуйте снова.
problem-repository-unreachable = Не удалось связаться с адресом { $address }.
    .safe = Ваша копия не изменилась, и читать можно всё.
    .todo = Проверьте подключение или адрес в настройках и попробуйте снова.
problem-not-a-repository = По этому адресу нет обновлений Portage: { $address }
    .safe = Ничего не изменилось. Ваша копия прежняя.
    .todo = Выберите папку, в которую скопированы обновления Portage, например папку «portage» на флешке, или проверьте адрес в настройках.
problem-repository-refused = То, что прислал адрес { $address }, не принято.
    .safe = Ничего из этого не использовано. Ваша копия прежняя.
    .todo = Попробуйте позже. Если это повторится, сообщите тому, кто ведет этот адрес.
problem-repository-expired = Срок подписей этого хранилища обновлений закончился { $since }
    .safe = Ничего нового не взято. Ваша копия прежняя, и читать можно всё.
    .todo = Проверьте дату на этом устройстве. Если она верна, попробуйте через несколько дней.
problem-pdf-failed = Не удалось записать PDF.
    .safe = Больше ничего не изменилось. Если файл с таким именем уже был, он прежний.
    .todo = Выберите другую папку или другое имя и проверьте, что на диске есть место.
problem-start-refused = Ваша система не приняла эту настройку.
    .safe = Ничего не изменилось.
    .todo = Найдите в настройках системы программы, которые запускаются вместе с ней.
problem-link-refused = Этот адрес Portage не открывает: { $url }
    .safe = Ничего не открыто.
    .todo = Открываются только сайты, номера телефонов и почтовые адреса.
problem-nothing-to-go-back-to = Прежней копии, к которой можно вернуться, нет.
    .safe = Ваша копия не изменилась.
    .todo = Пользуйтесь той, что есть.
problem-landing-impossible = Это не может быть днем приезда: { $text }
    .safe = Остальные ваши ответы сохранены.
    .todo = Исправьте или оставьте пустым.
problem-birth-year-impossible = { $year } не может быть годом рождения.
    .safe = Остальные ваши ответы сохранены.
    .todo = Напишите год от { $from } до { $to }.
problem-text-too-long = Этот ответ слишком длинный.
    .safe = Остальные ваши ответы сохранены.
    .todo = Сократите его до { $limit ->
            [one] { $limit } знака
            [few] { $limit } знаков
           *[other] { $limit } знаков
        }.
problem-too-many-children = Для одного плана это слишком много детей.
    .safe = Остальные ваши ответы сохранены.
    .todo = Можно указать не больше { $limit ->
            [one] { $limit } ребенка
            [few] { $limit } детей
           *[other] { $limit } детей
        }.
problem-rules-unreadable = Правила этого инструмента не удается прочитать.
    .safe = Справочник и ваш план не изменились.
    .todo = Обновите копию. До этого смотрите официальную страницу.
problem-data-too-new = Этот файл записан более новой версией Portage: { $path }
    .safe = В нем ничего не изменилось.
    .todo = Установите самую новую версию Portage.
problem-wrong-key = Этот файл закрыт другим ключом: { $path }
    .safe = В нем ничего не изменилось.
    .todo = Войдите в устройство под именем того, кто создал этот файл, и запустите Portage заново.
problem-update-running = Обновление уже идет.
    .safe = Ничего не изменилось.
    .todo = Подождите, пока оно закончится.
problem-no-repository = Нет адреса, откуда брать обновления.
    .safe = Ваша копия не изменилась.
    .todo = Напишите в настройках адрес или папку.
problem-update-options = Файл updates.toml нельзя использовать: { $reason }.
    .safe = Пока его не исправят, ничего не обновляется. Всё, что у вас есть, можно читать.
    .todo = Исправьте файл в папке данных Portage или покажите эту строку тому, кто следит за вашим устройством.
problem-no-bundle = Нет материалов, которые приходят вместе с Portage.
    .safe = Ваш план и ваши настройки не изменились.
    .todo = Установите Portage снова или напишите в настройках адрес или папку.
problem-trust-unreadable = Portage не может прочитать файл, в котором сказано, кому доверять: { $path }
    .safe = Ничего не скачано. Ваша копия прежняя.
    .todo = Исправьте путь к файлу в настройках или покажите эту строку тому, кто следит за вашим устройством.
problem-address-impossible = Это не адрес и не папка: { $address }
    .safe = Ничего не изменилось.
    .todo = Исправьте в настройках. Адрес сайта начинается с https://
problem-repository-older = То, что предлагает адрес { $address }, старее вашей копии.
    .safe = Ничего из этого не использовано. Ваша копия прежняя.
    .todo = Попробуйте позже. Если это повторится, сообщите тому, кто ведет этот адрес.
problem-landing-ahead = Вы в Онтарио, а день вашего приезда еще впереди. Всё верно?
    .safe = Пока ничего не изменилось.
    .todo = Если вы ждете в Онтарио статуса постоянного резидента, так и оставьте. Если нет, исправьте один из двух ответов.
problem-landing-behind = День вашего приезда прошел, а вы не в Онтарио. Всё верно?
    .safe = Пока ничего не изменилось.
    .todo = Если вы приехали и снова уехали, так и оставьте. Если нет, укажите, что вы в Онтарио, или исправьте день.
problem-landing-long-ago = День вашего приезда был больше десяти лет назад. Всё верно?
    .safe = Пока ничего не изменилось.
    .todo = Если верно, так и оставьте; от плана останется немного. Если нет, исправьте день.
problem-entry-empty = Нужное поле осталось пустым.
    .safe = То, что вы написали раньше, сохранено.
    .todo = Заполните отмеченное поле и сохраните снова.
problem-entry-impossible = Здесь указано то, чего не может быть.
    .safe = То, что вы написали раньше, сохранено.
    .todo = Исправьте отмеченное поле или оставьте его пустым.
problem-entry-order = Эти две даты идут не в том порядке.
    .safe = То, что вы написали раньше, сохранено.
    .todo = Исправьте одну из двух дат.
problem-too-many-entries = Для еще одной записи нет места.
    .safe = То, что вы написали раньше, сохранено.
    .todo = Здесь помещается не больше { $limit ->
            [one] { $limit } записи
            [few] { $limit } записей
           *[other] { $limit } записей
        }. Удалите ту, что больше не нужна.
problem-attachment-too-large = Этот файл слишком большой.
    .safe = Ничего не прикреплено, а файл не изменился.
    .todo = Файл может быть не больше { $limit } МБ. Скан в серых тонах или с меньшим числом точек занимает меньше места.
problem-attachment-kind = Прикрепить можно только скан: PDF или картинку.
    .safe = Ничего не прикреплено, а файл не изменился.
    .todo = Сохраните или отсканируйте документ как PDF, JPEG, PNG, WebP, HEIC или TIFF и прикрепите этот файл.
problem-attachments-full = Для новых файлов нет места.
    .safe = То, что вы прикрепили раньше, сохранено.
    .todo = Все файлы вместе могут занимать не больше { $limit } МБ. Удалите тот, что больше не нужен.
problem-passphrase-too-short = Этот пароль слишком короткий.
    .safe = Ничего не записано.
    .todo = Нужно не меньше { $limit ->
            [one] { $limit } знака
            [few] { $limit } знаков
           *[other] { $limit } знаков
        }. Хороший пароль — четыре слова, не связанные между собой: его легко запомнить.
problem-handover-passphrase = Этот пароль не открывает файл.
    .safe = Ничего не взято из файла. Ваш план и ваша папка не изменились.
    .todo = Проверьте заглавные буквы и раскладку клавиатуры или спросите того, кто создал файл.
problem-handover-unreadable = Это не файл передачи из Portage, или он поврежден.
    .safe = Ничего не взято из файла. Ваш план и ваша папка не изменились.
    .todo = Попросите файл еще раз. Почта и мессенджеры иногда меняют файл, а флешка — нет.
problem-handover-too-new = Этот файл передачи записан более новой версией Portage.
    .safe = Ничего не взято из файла. Ваш план и ваша папка не изменились.
    .todo = Установите самую новую версию Portage и откройте файл снова.
problem-handover-too-large = Этот файл больше, чем может быть файл передачи.
    .safe = Ничего не взято из файла. Ваш план и ваша папка не изменились.
    .todo = Проверьте, тот ли это файл.
problem-unexpected = Случилось то, чего мы не предусмотрели: { $what }
    .safe = Всё, что было сохранено раньше, на месте.
    .todo = Попробуйте снова. Если это повторится, запустите Portage заново.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Отправлено
event-submitted-means = Вы отправили заявление.
event-aor = Получено (AOR)
event-aor-means = Министерство написало, что ваше заявление у него: это подтверждение получения (acknowledgement of receipt). В нем есть номер дела.
event-biometrics-asked = Запросили биометрию
event-biometrics-asked-means = В письме просят сдать отпечатки пальцев и фотографию и называют срок.
event-biometrics-given = Биометрия сдана
event-biometrics-given-means = У вас взяли отпечатки пальцев и сделали фотографию.
event-medical-asked = Запросили медицинский осмотр
event-medical-asked-means = Вас просят прийти к врачу из списка IRCC (panel physician).
event-medical-passed = Медицинский осмотр пройден
event-medical-passed-means = В вашей учетной записи сказано, что медицинский осмотр пройден.
event-background = Проверка биографии
event-background-means = Министерство проверяет безопасность и прошлые правонарушения. Проверка может начаться и закончиться так, что вам ничего не сообщат.
event-more-asked = Запросили другие документы
event-more-asked-means = Министерству нужен еще один документ. В запросе назван срок.
event-p1 = Первое сообщение портала (P1)
event-p1-means = Заявители называют его P1: вы подтверждаете, где находитесь, и свой адрес. Министерство этим словом не пользуется.
event-p2 = Второе сообщение портала (P2)
event-p2-means = Заявители называют его P2: вы отправляете фотографию и адрес. Министерство этим словом не пользуется.
event-copr = Подтверждение (COPR)
event-copr-means = Вы получили подтверждение статуса постоянного резидента (Confirmation of Permanent Residence).
event-visa = Виза или запрос паспорта
event-visa-means = У вас попросили паспорт, или вы получили в нем визу.
event-refused = Отказ
event-refused-means = Министерство отказало. В письме сказано почему и что вы можете сделать.
event-withdrawn = Отозвано
event-withdrawn-means = Вы отозвали свое заявление.
event-other = Другое
event-other-means = Что именно, вы пишете своими словами.
language-cmn = мандаринский китайский
