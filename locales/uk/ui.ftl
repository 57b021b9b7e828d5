## The frame

nav-label = Розділи Portage
nav-brand = Portage, на головну
nav-home = Головна
nav-guides = Посібники
nav-plan = План
nav-tools = Інструменти
nav-services = Служби
nav-settings = Налаштування
nav-more = Мова, налаштування та інше
nav-copy = Дані від { $date }
language-menu = Мова: { $language }
skip-to-page = Перейти до сторінки
dialog-close = Закрити
print = Друкувати
listen = Слухати
listen-group = Читання вголос
listen-pause = Пауза
listen-go-on = Продовжити
listen-stop = Зупинити
listen-slowly = Повільно
listen-failed = Голос урвався. Спробуйте ще раз або читайте далі тут.
pdf-save = Зберегти як PDF
pdf-writing = PDF записується…
pdf-written = PDF записано.
pdf-written-own = PDF записано. Він не зашифрований: його прочитає кожен, у кого він є.

print-foot = Надруковано з Portage, дані від { $date }
print-foot-undated = Надруковано з Portage

screen-home = Головна
screen-guides = Посібники
screen-guide = Посібник
screen-plan = План
screen-tools = Інструменти
screen-tool = Інструмент
screen-services = Служби
screen-service = Служба
screen-search = Пошук
screen-changes = Що змінилося
screen-copy = Стан копії
screen-settings = Налаштування
screen-answer = Змінити відповідь
screen-start = Ваш план
screen-language = Мова
screen-install = Перший запуск
screen-broken = Цей екран показати не вдалося
screen-aside = До цієї теми

notice-undo = Скасувати
notice-task-done = Виконано: { $title }
notice-task-skipped = Відкладено: { $title }
notice-task-open = Знову в плані: { $title }
notice-page-saved = Збережено. Цю сторінку ви знайдете в розділі «Посібники».
notice-page-let-go = Цю сторінку більше не збережено.

## Links that lead outside

link-outside = (відкриється поза Portage)
link-title-web = Відкрити цю сторінку в браузері?
link-title-phone = Зателефонувати за цим номером?
link-title-mail = Написати на цю адресу?
link-lead-web = Ця сторінка не належить до Portage, і для неї потрібен інтернет. Вона на сайті:
link-lead-phone = Пристрій запитає, яким застосунком телефонувати. Номер:
link-lead-mail = Відкриється ваша поштова програма. Адреса:
link-open-web = Відкрити
link-open-phone = Зателефонувати
link-open-mail = Написати
link-copy = Копіювати
link-copied = Скопійовано.
link-cancel = Скасувати

## First start

language-title = Якою мовою вам найлегше читати?
install-title = Готуємо Portage
install-lead = Посібники й список служб, які постачаються з Portage, розпаковуються на цьому пристрої. Інтернет не потрібен. Це робиться лише один раз.
progress-checking = Перевіряємо, що вже є
progress-receiving = Отримуємо
progress-building = Розпаковуємо
progress-indexing = Готуємо пошук
progress-finishing = Майже готово
progress-bytes = Отримано { $size }
progress-of = Отримано { $size } з { $total }

start-next = Далі
start-skip = Пропустити
start-back = Назад
start-finish = Показати мій план
start-leave = Одразу до посібників і служб
start-trail = Запитання { $n } з { $total }
start-private = Ваші відповіді лишаються на цьому пристрої. Їх завжди можна змінити.
answer-save = Зберегти
answer-cancel = Скасувати
answer-yes = Так
answer-no = Ні

start-stage-title = На якому етапі шляху ви зараз?
start-stage-lead = Ваш план почнеться з цього місця.
start-stage-short = Де ви зараз
whereabouts-exploring = Придивляюся
whereabouts-exploring-hint = З’ясовую, чи приїжджати і як це зробити.
whereabouts-applying = Подаю заяву
whereabouts-applying-hint = Готую заяву або її вже подано.
whereabouts-approved = Заяву схвалено
whereabouts-approved-hint = Мені дозволено приїхати, готуюся до переїзду.
whereabouts-in-ontario = В Онтаріо
whereabouts-in-ontario-hint = Я вже тут і облаштовуюся.

start-landing-title = Коли ви приїжджаєте до Канади?
start-landing-title-past = Коли ви приїхали до Канади?
start-landing-lead = Від цього дня рахуються строки ваших завдань. Якщо знаєте лише місяць, не вказуйте дня.
start-landing-short = Приїзд
landing-legend = День або місяць приїзду
landing-hint = Наприклад, 14 березня 2027 року. Можна вказати приблизно. Якщо ви вже приїхали, вкажіть той день.
landing-day = День
landing-month = Місяць
landing-month-none = Оберіть
landing-year = Рік
landing-month-missing = Оберіть місяць або очистьте інші поля.
landing-year-missing = Вкажіть також рік, наприклад 2027.
landing-year-odd = { $year } не може бути роком. Напишіть його чотирма цифрами, наприклад 2027.
landing-day-odd = У цьому місяці немає такого дня ({ $month }, { $day }): останній день — { $last }. Виправте день або не вказуйте його.

start-class-title = Як ви їдете до Канади?
start-class-lead = Від цього залежать правила й послуги. Якщо не певні, пропустіть.
start-class-short = Як ви їдете
class-economic = Економічна імміграція
class-economic-hint = Express Entry, провінційна номінація або інша програма для працівників, які лишаються назавжди
class-family = Родина
class-family-hint = Вас запрошує спонсор у Канаді
class-refugee = Переселений біженець
class-refugee-hint = Вас відібрали за кордоном, вам допомагає держава або приватна група
class-claimant = Прошу захисту
class-claimant-hint = Ви подаєте або подасте в Канаді заяву про статус біженця
class-worker = Працівник
class-worker-hint = Ви маєте або хочете отримати тимчасовий дозвіл на роботу (work permit)
class-student = Студент
class-student-hint = Ви маєте або хочете отримати дозвіл на навчання (study permit)
class-visitor = Відвідувач
class-visitor-hint = Ви їдете в гості або подорожуєте

start-family-title = Хто їде з вами?
start-family-lead = Від цього залежать школа, догляд за дітьми, виплати й документи.
start-family-short = Родина
family-partner = Чи їде з вами чоловік, дружина або партнер?
family-children = Чи їдуть із вами діти?
family-years = У якому році вони народилися?
family-years-hint = Досить року. Окреме поле для кожної дитини.
family-year-label = Рік народження, дитина { $n }
family-year-remove = Вилучити: дитина { $n }
family-year-add = Додати дитину
family-year-missing = Вкажіть рік народження принаймні однієї дитини або дайте відповідь «Ні».
family-year-odd = { $year } не може бути роком народження. Напишіть його чотирма цифрами, наприклад 2019.
family-with-partner = З партнером
family-without-partner = Без партнера
family-child-count =
    { $count ->
        [0] Без дітей
        [one] { $count } дитина
        [few] { $count } дитини
       *[other] { $count } дітей
    }

start-occupation-title = Ким ви працюєте?
start-occupation-lead = Для деяких професій в Онтаріо потрібна ліцензія. Почати її оформлювати можна ще з-за кордону.
start-occupation-short = Робота
occupation-label = Ваша професія
occupation-hint = Своїми словами, наприклад: медсестра, електрик, учитель, бухгалтер.

start-destination-title = Де в Онтаріо ви хочете жити?
start-destination-lead = Тоді служби поблизу будуть першими.
start-destination-short = Місце
destination-label = Місто, містечко або регіон
destination-hint = Наприклад, Оттава (Ottawa), Садбері (Sudbury) чи Гамільтон (Hamilton). Якщо ще не знаєте, пропустіть.
destination-known = Це { $place }.
destination-unknown = Portage не знає місця з такою назвою. Ви можете йти далі або вибрати місце пізніше в розділі місць.

## Home

home-title = Ваші наступні кроки
home-welcome = Вітаємо
home-landing = Приїзд: { $date }, { $when }
home-landed = Ваш приїзд: { $date }, { $when }
home-landing-unknown = Вкажіть, коли приїдете, і завдання отримають дати
home-nothing-next = Зараз робити нічого не треба.
home-whole-plan = Побачити весь план
home-changed = Що змінилося для вас
home-changed-all = Усі зміни
home-saved =
    { $count ->
        [one] { $count } збережена сторінка
        [few] { $count } збережені сторінки
       *[other] { $count } збережених сторінок
    }
home-continue = Читати далі
home-copy = Ваша копія
home-offline = Усе тут працює без інтернету.
home-content-of = Дані від { $date }.
home-copy-link = Стан копії
home-update-ready = Є готове оновлення ({ $size }).
invitation-title = Складемо ваш план?
invitation-text = Шість коротких запитань, кожне можна пропустити. Потім ви побачите, що робити, у якому порядку й до якого дня: від перших документів до першого року в Онтаріо.
invitation-start = Скласти мій план
invitation-read = Спершу почитати

## Notices: what cannot wait

alert-label = Повідомлення
alert-fraud = Стережіться шахраїв
alert-change = Правило змінилося
alert-information = Варто знати зараз
alert-read = Докладніше:
alert-official = Офіційна сторінка:
alert-until = Діє до { $date }.
alert-by = Хто написав: { $publisher }.

## The trail, the plan and its tasks

trail-label = Етапи вашого плану
trail-past = позаду
trail-here = Ви тут
trail-ahead = попереду
stage-exploring = Вибір шляху
stage-applying = Подання заяви
stage-waiting = Очікування
stage-preparing = Підготовка
stage-travel = Дорога
stage-first-days = Перші дні
stage-first-weeks = Перші тижні
stage-first-months = Перші місяці
stage-first-year = Перший рік
stage-settled =
    { $total ->
        [0] завдань немає
       *[other] закрито { $settled } з { $total }
    }

plan-title = Ваш план
plan-no-profile = Цей план — для всіх
plan-no-profile-text = Дайте відповідь на кілька коротких запитань, і він стане вашим: лише завдання, які стосуються вас, кожне зі своєю датою.

due-today = сьогодні
due-in-days =
    { $days ->
        [1] завтра
        [one] через { $days } день
        [few] через { $days } дні
       *[other] через { $days } днів
    }
due-in-weeks =
    { $weeks ->
        [one] через { $weeks } тиждень
        [few] через { $weeks } тижні
       *[other] через { $weeks } тижнів
    }
due-late =
    { $days ->
        [one] прострочено на { $days } день
        [few] прострочено на { $days } дні
       *[other] прострочено на { $days } днів
    }
days-ago =
    { $days ->
        [1] вчора
        [one] { $days } день тому
        [few] { $days } дні тому
       *[other] { $days } днів тому
    }
due-was = строк був { $date }
due-by = до { $date }
due-about = орієнтовно { $date }
due-full = Не пізніше { $date }, { $when }
due-landing-day = у день приїзду
due-before-landing =
    { $days ->
        [one] за { $days } день до приїзду
        [few] за { $days } дні до приїзду
       *[other] за { $days } днів до приїзду
    }
due-after-landing =
    { $days ->
        [one] через { $days } день після приїзду
        [few] через { $days } дні після приїзду
       *[other] через { $days } днів після приїзду
    }
due-months-before-landing =
    { $months ->
        [one] за { $months } місяць до приїзду
        [few] за { $months } місяці до приїзду
       *[other] за { $months } місяців до приїзду
    }
due-months-after-landing =
    { $months ->
        [one] через { $months } місяць після приїзду
        [few] через { $months } місяці після приїзду
       *[other] через { $months } місяців після приїзду
    }
due-law = закон
due-law-long = цю дату визначає закон

task-done-label = Виконано: { $title }
task-state-done = Виконано
task-state-skipped = Відкладено
task-waiting = чекає на інше завдання
task-steps = Кроки
task-documents = Які документи мати під рукою
task-waits-for = Спершу зробіть це
task-read = Почитати й порахувати
task-because = Чому це у вашому плані
task-because-unknown = ми не знаємо цього про вас; завдання для тих, кого це стосується
task-authority = Хто за це відповідає: { $authority }.
task-verified = Перевірено { $date }.
task-mark-done = Позначити як виконане
task-reopen = Повернути в план

condition-everyone = Це роблять усі
condition-economic = Ви їдете як економічний іммігрант
condition-family = Вас запрошує спонсор у Канаді
condition-refugee = Ви їдете як переселений біженець
condition-claimant = Ви просите захисту як біженець
condition-worker = Ви їдете з дозволом на роботу
condition-student = Ви їдете з дозволом на навчання
condition-visitor = Ви їдете як відвідувач
condition-permanent = Ви стаєте постійним резидентом
condition-partner = З вами їде партнер
condition-children = З вами їдуть діти
condition-children-under-6 = У вас є дитина віком до 6 років
condition-children-under-13 = У вас є дитина віком до 13 років
condition-children-4-18 = У вас є дитина віком від 4 до 18 років
condition-no-children = Діти з вами не їдуть
condition-regulated = Для вашої роботи в Онтаріо потрібна ліцензія
condition-trade = Ви маєте робітничу професію
condition-works = Ви хочете працювати
condition-drives = Ви хочете водити авто
condition-rents = Ви орендуватимете житло
condition-pet = З вами їде тварина
condition-francophone = Ви говорите французькою
condition-low-income = Ваш дохід низький
condition-senior = Вам 65 років або більше
condition-abroad = Ви ще за кордоном
condition-in-ontario = Ви в Онтаріо
condition-winter-arrival = Ви приїжджаєте взимку

## Guides

guides-title = Посібники
guides-lead = Кожна сторінка каже, що робити, що взяти, скільки це коштує і хто допоможе.
guides-empty = На цьому пристрої ще немає посібників
guides-empty-way = Подивитися на стан копії
saved-title = Збережені сторінки
saved-on = Збережено { $date }
saved-withdrawn = Вилучено, більше не чинне
guide-save = Зберегти сторінку
guide-saved = Збережено
withdrawn-band = Цю сторінку вилучено { $date }
withdrawn-text = Ви бачите останню копію. Вона є тут, бо ви її зберегли. Вона вже не чинна: не покладайтеся на неї.
withdrawn-band-undated = Цю сторінку вилучено
withdrawn-gone-text = Її більше немає на порталі, а ви її не зберігали.
withdrawn-reason = Чому:
withdrawn-see = Натомість читайте:
guide-contents = На цій сторінці
guide-tasks = У вашому плані
guide-tools = Інструменти
guide-services = Хто допоможе
guide-official = Офіційна сторінка
guide-related = Читайте також
guide-other-language = Вашою мовою цієї сторінки немає. Ви бачите її іншою мовою: { $language }.
callout-note = Варто знати
callout-free = Безоплатно
callout-deadline = Останній день
callout-warning = Обережно

guide-contacts = Хто відповість
guide-forms = Бланки на цій сторінці
contact-hours = Години:
contact-abroad-yes = Номер працює з-за меж Канади.
contact-abroad-no = Номер не працює з-за меж Канади.
contact-channels = Як звернутися: { $channels }.
channel-phone = телефон
channel-web-form = форма на сайті
channel-in-person = особисто
channel-mail = лист поштою
channel-email = електронна пошта
channel-website = сайт
form-superseded = Цей бланк більше не використовують.
form-superseded-by = Цей бланк більше не використовують. Натомість візьміть { $number }.
form-unknown = Ми не змогли підтвердити, що цей бланк ще використовують. Подивіться на офіційну сторінку.

figure-more = , звідки це число
figure-since = від { $date }
figure-in-force = Діє від { $date }
figure-next = { $value } від { $date }
figure-verified = Перевірено { $date }
figure-source = Джерело:
figures-title = Числа на цій сторінці

provenance-title = Про цю сторінку
provenance-publisher = Хто написав
provenance-authority = Хто відповідає за це питання
provenance-official = Офіційна сторінка
provenance-sources = За якими джерелами
provenance-verified = Перевірено
provenance-review = Переглянути до
provenance-stale = Цю сторінку мали переглянути до { $date }, але не переглянули. Перш ніж покладатися на неї, подивіться на офіційну сторінку.
provenance-stale-undated = Цю сторінку давно не переглядали. Перш ніж покладатися на неї, подивіться на офіційну сторінку.
provenance-translation = Переклад
provenance-licence = Ліцензія
provenance-languages = Інші мови
translation-machine = Мова оригіналу: { $language }. Переклала машина, людина переклад не перевіряла. Якщо сумніваєтеся, читайте оригінал.
translation-reviewed = Мова оригіналу: { $language }. Переклад перевірила людина.
screen-machine = Слова на цьому екрані переклала машина. Якщо не вказано інше, людина їх не перевіряла.
translation-beside = Показати поруч оригінал: { $language }
section-untranslated = Ця частина нова, її ще не перекладено. Ви бачите її мовою оригіналу: { $language }.
beside-title = Показати поруч
beside-other = Інша мова
beside-missing = Ця частина є лише однією мовою: { $language }.
translation-outdated = Відтоді оригінал змінився. Що діє сьогодні, читайте в оригіналі.
level-federal = Федеральний уряд
level-provincial = Уряд Онтаріо
level-municipal = Муніципалітет
level-agency = Агенція

## Tools

tools-title = Інструменти
tools-lead = Отримайте відповідь за оприлюдненими правилами. Жоден інструмент нічого не вирішує.
tools-empty = На цьому пристрої ще немає інструментів
receipt-not-a-decision = Це не рішення. Вирішує установа, названа нижче.

## Services

services-title = Служби
services-lead = Люди й місця, де допомагають, здебільшого безоплатно.
services-empty = Жодна служба не відповідає всім умовам
services-empty-text = Приберіть один фільтр або зателефонуйте 211: там відповідають багатьма мовами й знають, хто де допоможе.
services-all = Показати всі служби
filter-label = Показати лише
filter-topic = Тема
filter-language = Мова
filter-city = Місце
filter-any = Усі
service-free = Безоплатно
service-paid = Платно
service-remote = Телефоном або через інтернет
service-call-first = Спершу зателефонуйте
service-call-first-long = Останнім часом ми не змогли підтвердити все це. Зателефонуйте, перш ніж іти.
service-organization = Організація
service-phone = Телефон
service-address = Адреса
service-languages = Мови
service-eligibility = Для кого
service-web = Сайт
service-email = Електронна пошта
phone-toll-free = у Канаді дзвінок безоплатний
phone-tty = для людей із порушеннями слуху (TTY)
phone-abroad = з-за меж Канади
phone-text = текстове повідомлення

## Search

search-label = Пошук у Portage
search-placeholder = Шукайте своїми словами
search-key = Ctrl K
search-clear = Очистити пошук
search-title = Пошук
search-start = Введіть слово або запитання. Офіційних слів знати не треба.
search-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результати
       *[other] { $count } результатів
    }
search-count-first = Перші результати: { $count }
search-none = За запитом «{ $query }» нічого не знайдено.
search-call-first = Зараз небезпечно? Спершу зателефонуйте.
search-help = Не те, що вам треба?
search-help-empty = Тут вам допоможуть
search-help-text = Спробуйте інше або коротше слово. Або запитайте тут:
search-all-guides = Усі посібники
search-all-services = Усі служби
search-meant = Ви мали на увазі:
search-suggestions = Як шукати далі
search-recent = Що ви нещодавно шукали
search-recent-forget = Забути ці запити
search-filter-looked = Portage рахує та фільтрує лише найкращі результати: { $count }.
search-filter-none = Жоден результат не відповідає всім цим умовам.
search-filter-clear = Показати всі результати
search-tell = Повідомити редакцію, що цього бракує
filter-kind = Вид
filter-government = Рівень влади
filter-written = Мова тексту
kind-guide = Посібники
kind-task = Завдання в плані
kind-service = Служби
kind-contact = Хто відповість
kind-form = Бланки
match-fuzzy = Написано трохи інакше
match-related = На схожу тему
match-language = Мова: { $language }
help-service = Служба, яка допоможе
help-topic = Тема, у якій варто пошукати
help-level = Хто за це відповідає
help-level-federal = Федеральний уряд: хто може приїхати й залишитися, громадянство, прибутковий податок
help-level-provincial = Уряд Онтаріо: картка медичного страхування, школи, водіння, оренда житла, робота
recent-legend = Чи зберігати в Portage ваші останні 10 запитів?
recent-hint = Вони зберігаються разом із тим, що ви пишете, у зашифрованому вигляді, і їх видно під порожнім полем пошуку. Вони ніколи не надсилаються.
recent-no = Ні
recent-yes = Так, на цьому пристрої
notice-searches-forgotten = Ваші останні запити забуто.

## What has changed

changes-title = Що змінилося
changes-lead = Що оновлення принесли на цей пристрій. Спершу те, що стосується вас.
changes-means = Що це означає для вашого плану
changes-plan = Ваш план
changes-saved = Ваші збережені сторінки
changes-place = Місце, куди ви їдете
changes-rest = Решта
changes-none = Ще нічого не змінилося
changes-none-text = Коли оновлення змінить сторінку, тут буде видно, яке саме речення.
change-added = Нове
change-edited = Змінено
change-removed = Більше немає
change-of-figure = Число
change-of-guide = Посібник
change-of-service = Служба
change-of-task = Завдання
change-value-figure = Число
change-value-phone = Телефон
change-value-email = Електронна пошта
change-value-address = Адреса
change-value-language = Мова
change-value-due = Дата
change-value-official = Офіційна сторінка
change-more = і ще { $count }
change-used-in = Де це написано:
change-before = Було
change-now = Стало
change-sentences =
    { $count ->
        [1] Показати речення
        [one] Показати { $count } речення
        [few] Показати { $count } речення
       *[other] Показати { $count } речень
    }

## State of the copy

copy-title = Стан копії
copy-status-never = Ви читаєте те, що було в Portage від початку
copy-status-never-text = На цьому пристрої ще ніхто не шукав оновлень.
copy-status-today = У вас найновіша копія
copy-status-was = Ваша копія була найновішою { $when }
copy-status-text = Portage востаннє шукав оновлення { $moment }.
copy-status-running = Триває оновлення
copy-status-running-text = Читайте далі: нічого не зміниться, доки все не надійде й не буде перевірено.
copy-status-waiting = Є готове оновлення ({ $size })
copy-status-waiting-text = З нього ще нічого не завантажено, бо ви хотіли, щоб спершу запитали. Можна й далі користуватися копією, яку ви маєте.
copy-status-behind = Є оновлення, якого на цьому пристрої ще немає
copy-status-behind-text = Щоб отримати його, пошукайте оновлення ще раз. Те, що вже надійшло, вдруге не завантажиться.
copy-status-back = Ви повернулися до давнішої копії
copy-status-back-text = Ви повернулися { $date } до копії від { $copy }, тож нове не встановлюється, доки ви не натиснете «До новішої копії».
copy-status-back-undated = Ви повернулися { $date } до попередньої копії, тож нове не встановлюється, доки ви не натиснете «До новішої копії».
copy-move-on = До новішої копії
copy-look = Шукати оновлення
copy-fetch = Завантажити зараз
copy-not-now = Не зараз
copy-cancel = Скасувати
copy-cancelling = Зупиняємо
copy-address = Звідки надходять оновлення: { $address }.
copy-address-next = Якщо ця адреса не відповість, Portage спробує вашу наступну.
copy-no-address = Адресу для оновлень не вказано. Ви читаєте те, що було в Portage від початку.
copy-set-address = Вказати адресу
copy-change = Змінити
copy-next = Наступного разу Portage сам шукатиме { $moment }.
copy-next-daily = Portage сам шукає раз на день і щоразу, коли з’являється інтернет.
copy-next-start = Portage сам пошукає під час наступного запуску.
copy-next-manual = Portage шукає лише тоді, коли ви просите.
copy-clock = Годинник цього пристрою показує { $now }. Але Portage вже бачив { $seen }. Виставте годинник пристрою й пошукайте ще раз.
copy-lapsed = Строк дії підписів цих оновлень сплив { $date }, тож нове не встановлюється. Усе, що є, можна читати.
copy-lapsed-owner = Строк дії підписів, які ставить { $owner }, сплив { $date }, тож нове звідти не встановлюється. Усе, що є, можна читати.
copy-held-up = Нове не взято. Від кого: { $owner }. { $why }
copy-stick = Оновити з USB-накопичувача або теки…
copy-stick-more = Вказати, де тека
copy-stick-text = Оберіть теку, у яку хтось поклав оновлення для Portage. Інтернет не потрібен, це нічого не коштує.
copy-stick-folder = Тека
copy-stick-missing = Вкажіть, де тека.
copy-stick-go = Оновити звідти
copy-back = До попередньої копії
copy-back-title = Повернутися до попередньої копії?
copy-back-text = Дані стануть такими, як були до останнього оновлення, і лишатимуться такими, доки ви самі не перейдете до новішої копії. Ваш план і ваші відповіді не зміняться.
copy-outcome-updated = Тепер у вас найновіша копія.
copy-outcome-current = У вас і так була найновіша копія.
copy-outcome-waiting = Оновлення готове й чекає на вас.
copy-outcome-cancelled = Зупинено. Ваша копія така, як була. Те, що вже надійшло, збережено на наступний раз.
copy-tried = Остання спроба: { $moment }
copy-cost = Витрачено даних: { $size }.
copy-changes =
    { $count ->
        [1] Одна зміна
        [one] { $count } зміна
        [few] { $count } зміни
       *[other] { $count } змін
    }
copy-changes-all = Усі зміни
copy-content-date = Дані від
copy-checked = Востаннє шукали оновлення
copy-never-checked = Ніколи
copy-built = Зібрано на цьому пристрої
copy-holds = Що в ній
copy-guides =
    { $count ->
        [one] { $count } посібник
        [few] { $count } посібники
       *[other] { $count } посібників
    }
copy-tasks =
    { $count ->
        [one] { $count } завдання
        [few] { $count } завдання
       *[other] { $count } завдань
    }
copy-services =
    { $count ->
        [one] { $count } служба
        [few] { $count } служби
       *[other] { $count } служб
    }
copy-releases = Звідки дані
copy-release = випуск { $release }

## Settings

settings-title = Налаштування
settings-language = Мова
settings-machine = Кнопки й речення Portage переклала машина, і людина їх не перевіряла.
settings-theme = Кольори
theme-system = Як на пристрої
theme-light = Світлі
theme-dark = Темні
theme-contrast = Високий контраст
settings-text = Розмір тексту
settings-percent = { $percent } %
settings-digits = Цифри
settings-digits-text = Для дат, чисел і грошових сум. Номери телефонів, адреси та бланки лишаються як є.
settings-answers = Ваші відповіді
settings-answers-text = Від них залежить ваш план. Вони лишаються на цьому пристрої.
settings-no-answer = Відповіді немає
settings-change = Змінити
settings-updates = Оновлення
settings-addresses = Звідки надходять оновлення
settings-addresses-hint = Portage пробує їх у цьому порядку й бере першу, що відповість.
settings-addresses-none = Ще немає: ви читаєте те, що було в Portage від початку.
settings-address-field = Веб-адреса або тека
settings-address-hint = Наприклад, https://portage.example.org або тека на цьому пристрої, у вашій мережі чи на USB-накопичувачі.
settings-address-add = Додати
settings-address-up = Пробувати раніше: { $address }
settings-address-remove = Вилучити { $address }
settings-address-removed = Вилучено: { $address }
settings-address-empty = Спершу впишіть веб-адресу або теку.
settings-address-twice = { $address } уже є в списку.
settings-schedule = Коли Portage сам шукає оновлення
schedule-daily = Раз на день
schedule-daily-hint = А також під час запуску й коли з’являється інтернет
schedule-start = Під час запуску
schedule-start-hint = Щоразу, коли Portage запускається, і лише тоді
schedule-manual = Ніколи
schedule-manual-hint = Лише коли ви натискаєте «Шукати оновлення»
settings-ask = Питати мене, якщо оновлення більше ніж
settings-ask-always = Завжди питати
settings-ask-never = Ніколи не питати
settings-trust-more = Більше
settings-trust = Файл довіри (root.json)
settings-trust-hint = Цей файл дає агенція, яка має власне сховище оновлень. Без нього Portage довіряє лише своїм видавцям.
settings-save = Зберегти
settings-saved = Збережено.
settings-about = Про Portage
settings-version = Версія { $version }
settings-private = Те, що ви пишете, лишається на цьому пристрої, якщо ви самі його не надішлете. Облікового запису немає.

screen-credits = Джерела й ліцензії
credits-lead = Portage можна копіювати й використовувати знову, але те, з чого він складається, належить названим тут.
credits-owners = Хто написав сторінки
credits-sources = Чиї дані вони використовують
credits-program = Програма
credits-program-text = Це вільна програма за ліцензією MIT або Apache 2.0. Її шрифти (Noto) — за ліцензією SIL Open Font License 1.1.
credits-publisher = Хто підписав: { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Спробувати ще раз
problem-not-found = Цієї сторінки у вашій копії немає.
    .safe = Усе інше на місці.
    .todo = Можливо, її прибрало оновлення. Пошукайте її або поверніться назад.
problem-no-content = На цьому пристрої ще немає даних.
    .safe = Ваш план і ваші налаштування не змінилися.
    .todo = Відкрийте «Стан копії» й натисніть «Шукати оновлення».
problem-data-damaged = Файл Portage пошкоджено: { $path }
    .safe = Нічого не видалено.
    .todo = Оновіть ще раз або поверніться до попереднього стану. Якщо не допоможе, покажіть цей рядок людині, яка доглядає за вашим пристроєм.
problem-disk-full = Диск цього пристрою заповнений.
    .safe = Ваша копія, ваш план і ваші відповіді не змінилися.
    .todo = Звільніть місце й спробуйте ще раз.
problem-no-room = Для цього оновлення на пристрої потрібно { $needed } МБ вільного місця, а вільно { $free } МБ.
    .safe = Нічого не завантажено. Ваша копія, ваш план і ваші відповіді не змінилися.
    .todo = Звільніть місце й оновіть ще раз.
problem-storage = Portage не може тут читати або записувати: { $path }
    .safe = Те, що було збережено раніше, на місці.
    .todo = Перевірте, чи під’єднано диск і чи вам дозволено на нього записувати, і спробуйте ще раз.
problem-repository-unreachable = Адреса не відповідає: { $address }.
    .safe = Ваша копія не змінилася, усе можна читати далі.
    .todo = Перевірте інтернет або адресу в налаштуваннях і спробуйте ще раз.
problem-not-a-repository = За цією адресою немає оновлень Portage: { $address }.
    .safe = Нічого не змінено. Ваша копія така, як була.
    .todo = Оберіть теку, у яку скопійовано оновлення Portage, наприклад теку «portage» на USB-накопичувачі, або перевірте адресу в налаштуваннях.
problem-repository-refused = Те, що надійшло з адреси { $address }, не прийнято.
    .safe = Нічого з цього не використано. Ваша копія така, як була.
    .todo = Спробуйте пізніше. Якщо це повториться, повідомте того, хто відповідає за цю адресу.
problem-repository-expired = Строк дії підписів цього сховища оновлень сплив { $since }
    .safe = Нічого нового не взято. Ваша копія така, як була, усе можна читати.
    .todo = Перевірте дату на цьому пристрої. Якщо вона правильна, спробуйте через кілька днів.
problem-pdf-failed = Записати PDF не вдалося.
    .safe = Більше нічого не змінено. Файл, який мав цю назву, такий, як був.
    .todo = Оберіть іншу теку чи назву й перевірте, чи є місце на диску.
problem-start-refused = Ваша система не прийняла цього налаштування.
    .safe = Нічого не змінено.
    .todo = Подивіться в налаштуваннях системи, які програми запускаються разом із нею.
problem-link-refused = Portage не відкриває цієї адреси: { $url }
    .safe = Нічого не відкрито.
    .todo = Відкриваються лише сторінки в інтернеті, номери телефонів і поштові адреси.
problem-nothing-to-go-back-to = Немає попереднього стану, до якого можна повернутися.
    .safe = Ваша копія така, як була.
    .todo = Користуйтеся далі тим станом, який маєте.
problem-landing-impossible = Це не може бути днем приїзду: { $text }
    .safe = Інші ваші відповіді збережено.
    .todo = Виправте або лишіть порожнім.
problem-birth-year-impossible = { $year } не може бути роком народження.
    .safe = Інші ваші відповіді збережено.
    .todo = Вкажіть рік від { $from } до { $to }.
problem-text-too-long = Ця відповідь задовга.
    .safe = Інші ваші відповіді збережено.
    .todo = Скоротіть її. Найбільше літер: { $limit }.
problem-too-many-children = Для одного плану тут забагато дітей.
    .safe = Інші ваші відповіді збережено.
    .todo = Скільки можна вказати, щонайбільше: { $limit }.
problem-rules-unreadable = Правила цього інструмента прочитати не вдалося.
    .safe = Посібники й ваш план не змінилися.
    .todo = Оновіть копію. А доти дивіться офіційну сторінку.
problem-data-too-new = Цей файл записала новіша версія Portage: { $path }
    .safe = У ньому нічого не змінено.
    .todo = Встановіть найновішу версію Portage.
problem-wrong-key = Цей файл замкнено іншим ключем: { $path }
    .safe = У ньому нічого не змінено.
    .todo = Увійдіть на цьому пристрої під іменем того, хто створив файл, і запустіть Portage знову.
problem-update-running = Оновлення вже триває.
    .safe = Нічого не змінено.
    .todo = Зачекайте, доки воно закінчиться.
problem-no-repository = Немає адреси, з якої брати оновлення.
    .safe = Ваша копія така, як була.
    .todo = Впишіть адресу або теку в налаштуваннях.
problem-update-options = Файл updates.toml використати не можна: { $reason }.
    .safe = Доки його не виправлено, нічого не оновлюється. Усе, що у вас є, можна читати.
    .todo = Виправте файл у теці даних Portage або покажіть цей рядок людині, яка доглядає за вашим пристроєм.
problem-no-bundle = Даних, які постачаються з Portage, немає.
    .safe = Ваш план і ваші налаштування не змінилися.
    .todo = Встановіть Portage ще раз або впишіть адресу чи теку в налаштуваннях.
problem-trust-unreadable = Portage не може прочитати файл, у якому сказано, кому довіряти: { $path }
    .safe = Нічого не завантажено. Ваша копія така, як була.
    .todo = Виправте шлях до нього в налаштуваннях або покажіть цей рядок людині, яка доглядає за вашим пристроєм.
problem-address-impossible = Це не адреса й не тека: { $address }
    .safe = Нічого не змінено.
    .todo = Виправте її в налаштуваннях. Веб-адреса починається з https://
problem-repository-older = Те, що пропонує { $address }, давніше за вашу копію.
    .safe = Нічого з цього не використано. Ваша копія така, як була.
    .todo = Спробуйте пізніше. Якщо це повториться, повідомте того, хто відповідає за цю адресу.
problem-landing-ahead = Ви в Онтаріо, а день вашого приїзду ще попереду. Це правильно?
    .safe = Ще нічого не змінено.
    .todo = Якщо ви в Онтаріо чекаєте на статус постійного резидента, лишіть так. Якщо ні, виправте одну з двох відповідей.
problem-landing-behind = День вашого приїзду вже минув, а ви не в Онтаріо. Це правильно?
    .safe = Ще нічого не змінено.
    .todo = Якщо ви приїхали й знову виїхали, лишіть так. Якщо ні, вкажіть, що ви в Онтаріо, або виправте день.
problem-landing-long-ago = День вашого приїзду був більш ніж десять років тому. Це правильно?
    .safe = Ще нічого не змінено.
    .todo = Якщо правильно, лишіть так; у плані лишиться мало завдань. Якщо ні, виправте день.
problem-entry-empty = Щось потрібне тут не заповнено.
    .safe = Те, що ви написали раніше, збережено.
    .todo = Заповніть позначене поле й збережіть ще раз.
problem-entry-impossible = Щось тут не може бути правильним.
    .safe = Те, що ви написали раніше, збережено.
    .todo = Виправте позначене поле або лишіть його порожнім.
problem-entry-order = Ці два дні стоять у неправильному порядку.
    .safe = Те, що ви написали раніше, збережено.
    .todo = Виправте один із двох днів.
problem-too-many-entries = Для ще одного запису місця немає.
    .safe = Те, що ви написали раніше, збережено.
    .todo = Скільки вміщується, щонайбільше: { $limit }. Вилучіть те, що вам більше не потрібне.
problem-attachment-too-large = Цей файл завеликий.
    .safe = Нічого не додано, файл такий, як був.
    .todo = Файл може мати щонайбільше { $limit } МБ. Скан у сірих тонах або з меншою роздільною здатністю важить менше.
problem-attachment-kind = Додавати можна лише скани: PDF або зображення.
    .safe = Нічого не додано, файл такий, як був.
    .todo = Збережіть або відскануйте документ як PDF, JPEG, PNG, WebP, HEIC чи TIFF і додайте цей файл.
problem-attachments-full = Для інших файлів місця вже немає.
    .safe = Те, що ви додали раніше, збережено.
    .todo = Усі файли разом можуть мати { $limit } МБ. Вилучіть той, що вам більше не потрібен.
problem-passphrase-too-short = Ця парольна фраза закоротка.
    .safe = Нічого не записано.
    .todo = Найменше літер: { $limit }. Добре підходять чотири слова, не пов’язані між собою: їх легко запам’ятати.
problem-handover-passphrase = Ця парольна фраза не відкриває файл.
    .safe = Нічого не перенесено. Ваш план і ваша папка не змінилися.
    .todo = Перевірте великі літери й розкладку клавіатури або запитайте того, хто створив файл.
problem-handover-unreadable = Цей файл не створено в Portage для передачі, або його пошкоджено.
    .safe = Нічого не перенесено. Ваш план і ваша папка не змінилися.
    .todo = Попросіть файл ще раз. Пошта й месенджери іноді змінюють файл, USB-накопичувач — ні.
problem-handover-too-new = Цей файл для передачі записала новіша версія Portage.
    .safe = Нічого не перенесено. Ваш план і ваша папка не змінилися.
    .todo = Встановіть найновішу версію Portage й відкрийте файл ще раз.
problem-handover-too-large = Цей файл більший, ніж може бути файл для передачі.
    .safe = Нічого не перенесено. Ваш план і ваша папка не змінилися.
    .todo = Перевірте, чи це той файл.
problem-unexpected = Сталося щось, чого ми не передбачили: { $what }
    .safe = Те, що було збережено раніше, на місці.
    .todo = Спробуйте ще раз. Якщо це повториться, запустіть Portage знову.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Надіслано
event-submitted-means = Ви надіслали заяву.
event-aor = Отримано (AOR)
event-aor-means = Міністерство написало, що має вашу заяву: це підтвердження отримання (acknowledgement of receipt, AOR). У ньому є номер справи.
event-biometrics-asked = Просять біометричні дані
event-biometrics-asked-means = У листі просять здати відбитки пальців і фото й указано, до якого дня.
event-biometrics-given = Біометричні дані здано
event-biometrics-given-means = У вас узяли відбитки пальців і фото.
event-medical-asked = Просять медичний огляд
event-medical-asked-means = Вас просять піти до лікаря з офіційного списку (panel physician).
event-medical-passed = Медичний огляд пройдено
event-medical-passed-means = У вашому обліковому записі сказано, що медичний огляд пройдено.
event-background = Перевірка безпеки (background)
event-background-means = Міністерство перевіряє, чи немає загрози безпеці й правопорушень у минулому. Перевірка може початися й закінчитися, а вам про це не скажуть.
event-more-asked = Просять ще документи
event-more-asked-means = Міністерство просить ще один документ і вказує, до якого дня.
event-p1 = Перше повідомлення порталу (P1)
event-p1-means = Заявники називають його P1: ви підтверджуєте, де ви, і свою адресу. Саме міністерство цього слова не вживає.
event-p2 = Друге повідомлення порталу (P2)
event-p2-means = Заявники називають його P2: ви надсилаєте фото й свою адресу. Саме міністерство цього слова не вживає.
event-copr = Підтвердження (COPR)
event-copr-means = Ви отримали підтвердження статусу постійного резидента (COPR).
event-visa = Віза або запит паспорта
event-visa-means = У вас попросили паспорт, або ви отримали в ньому візу.
event-refused = Відмова
event-refused-means = Міністерство відхилило заяву. У листі сказано чому і що ви можете зробити.
event-withdrawn = Відкликано
event-withdrawn-means = Ви відкликали заяву.
event-other = Щось інше
event-other-means = Ви самі пишете, що саме.
language-cmn = мандаринська китайська
