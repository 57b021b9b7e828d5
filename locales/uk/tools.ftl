## What all tools share

tools-ask = Показати відповідь
tools-yes = Так
tools-no = Ні
tools-not-known = Невідомо
tools-choose = Оберіть
tools-add = Додати
tools-remove = Вилучити
tools-result = Відповідь
tools-of = із { $of }
tools-capped = обмежено; без обмеження { $from }
tools-would-change = Що змінило б відповідь
tools-next = Що робити далі
tools-rules = Правила
tools-in-force = Діє від { $date }
tools-stale = Ці правила мали переглянути до { $date }, тож перш ніж покладатися на відповідь, подивіться на офіційну сторінку.
tools-faults = Будь ласка, перегляньте ще раз ці відповіді
tools-copy = Копіювати як текст
tools-copied = Скопійовано.

## What is wrong with a field

tools-fault-missing = Це потрібно. Заповніть, будь ласка.
tools-fault-whole = Напишіть ціле число від { $min } до { $max }.
tools-fault-number = Напишіть число від { $min } до { $max }, із кроком { $step }.
tools-fault-money = Напишіть суму від 0 до { $max }, щонайбільше з двома цифрами після коми.
tools-fault-yes-no = Оберіть «так» або «ні».
tools-fault-choice = Оберіть одну з відповідей.
tools-fault-choices = Оберіть із цих відповідей.
tools-fault-day = Вкажіть день від { $from } до { $to }
tools-fault-month = Вкажіть місяць у цих межах: { $from } – { $to }
tools-fault-list = Скільки тут вміщується, щонайбільше: { $max }.
tools-fault-noc = Напишіть п’ять цифр коду професії.
tools-fault-noc-unknown = Професії з таким кодом немає. Пошукайте за назвою.
tools-fault-unknown = Про це тут не питають.
tools-fault-same = Це має відрізнятися від «{ $other }».
tools-fault-more-than = Це може бути щонайбільше { $max }, як вказано в «{ $other }».

## Questions that several tools ask

tools-section-person = Ви
tools-section-language = Мови
tools-section-work = Робота
tools-section-spouse = Ваш чоловік, дружина або партнер
tools-section-additional = Додаткові бали
tools-section-adaptability = Зв’язки з Канадою
tools-section-minimums = Що обов’язково має бути
tools-field-age = Скільки вам повних років
tools-field-education = Ваша найвища освіта
tools-hint-education = Освіту з-за меж Канади зараховують після оцінки диплома (ECA).
tools-choice-education-less-than-secondary = Менше ніж середня школа
tools-choice-education-secondary = Середня школа
tools-choice-education-one-year = Однорічна програма після середньої школи
tools-choice-education-two-year = Дворічна програма після середньої школи
tools-choice-education-bachelor = Бакалавр або програма, що триває три роки чи довше
tools-choice-education-two-or-more = Два або більше дипломів, один із них — за три роки чи довше
tools-choice-education-masters = Магістр або диплом для професії, що потребує ліцензії
tools-choice-education-doctoral = Доктор філософії (PhD) або інший докторат
tools-hint-first-language = Іспит, який дає вам вищий рівень. Якщо результату ще немає, лишіть порожнім.
tools-field-first-language = Перша офіційна мова
tools-field-second-language = Друга офіційна мова
tools-field-lang = Мова
tools-field-clb = Рівень кожної навички (CLB або NCLC)
tools-hint-clb = Інструмент для результатів іспиту перетворює бали на рівні. Де рівня немає, напишіть 0.
tools-field-first-language-clb = Перша офіційна мова: рівень кожної навички
tools-field-second-language-clb = Друга офіційна мова: рівень кожної навички
tools-choice-lang-en = Англійська
tools-choice-lang-fr = Французька
tools-ability-reading = Читання
tools-ability-writing = Письмо
tools-ability-listening = Слухання
tools-ability-speaking = Говоріння
tools-line-ability-reading = читання
tools-line-ability-writing = письмо
tools-line-ability-listening = слухання
tools-line-ability-speaking = говоріння
tools-field-canadian-work-years = Кваліфікована робота в Канаді, повних років
tools-hint-canadian-work-years = Оплачувана робота з дозволом за останні десять років. Тридцять годин на тиждень протягом року — це один рік.
tools-field-foreign-work-years = Кваліфікована робота за межами Канади, повних років
tools-hint-foreign-work-years = Оплачувана робота за останні десять років.
tools-line-age = Вік: { $age }
tools-line-education = Освіта: { $education }
tools-line-first-language = Перша офіційна мова, { $ability }: рівень { $level }
tools-line-no-first-language = Результат іспиту з першої офіційної мови не враховано.
tools-line-birthday = Ваш наступний день народження
tools-line-first-language-more = На один рівень більше за кожну навичку першої мови
tools-line-education-more = Освіта вищого рівня: { $education }

## How much money must I show?

tool-funds-question = Скільки грошей треба показати?
tool-funds-about = Ви показуєте, що зможете утримувати родину, коли приїдете. Сума залежить від того, скільки вас.
tool-funds-field-program = На яку програму ви подаєте заяву?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Сільська або франкомовна пілотна програма
tool-funds-field-family-size = Скільки вас у родині?
tool-funds-hint-family-size = Рахуйте себе, партнера й дітей на утриманні, також тих, хто поки лишається.
tool-funds-line-base =
    { $count ->
        [1] Сума для 1 особи
        [one] Сума для родини з { $count } особи
        [few] Сума для родини з { $count } осіб
       *[other] Сума для родини з { $count } осіб
    }
tool-funds-line-more =
    { $count ->
        [one] Ще { $count } особа
        [few] Ще { $count } особи
       *[other] Ще { $count } осіб
    }

## How many points do I have in Express Entry?

tool-crs-question = Скільки в мене балів в Express Entry?
tool-crs-about = Express Entry порівнює людей за балами системи рейтингу (Comprehensive Ranking System, CRS). Подивіться на свої бали рядок за рядком і на те, що їх змінило б.
tool-crs-section-core = Ви
tool-crs-section-transferability = Що враховують разом
tool-crs-section-rounds = Останні раунди
tool-crs-field-spouse = Чи є у вас чоловік, дружина або партнер?
tool-crs-choice-spouse-none = Ні
tool-crs-choice-spouse-accompanying = Так, і їде зі мною
tool-crs-choice-spouse-not-accompanying = Так, але не їде зі мною
tool-crs-choice-spouse-citizen-or-pr = Так, це громадянин або постійний резидент Канади
tool-crs-field-trade-certificate = Чи є у вас канадське свідоцтво про кваліфікацію (certificate of qualification) з робітничої професії?
tool-crs-field-provincial-nomination = Чи номінувала вас провінція?
tool-crs-field-sibling-in-canada = Чи живе в Канаді дорослий брат або сестра, громадянин або постійний резидент?
tool-crs-hint-sibling-in-canada = Ваш брат чи сестра або партнера, якщо партнер їде з вами.
tool-crs-field-canadian-study = Навчання в Канаді після середньої школи
tool-crs-choice-canadian-study-none = Немає
tool-crs-choice-canadian-study-1-2 = Диплом за один або два роки
tool-crs-choice-canadian-study-3-plus = Диплом за три роки чи довше або ступінь, вищий за бакалавра
tool-crs-field-spouse-factors = Що додає ваш чоловік, дружина або партнер
tool-crs-field-spouse-factors-education = Найвища освіта партнера
tool-crs-field-spouse-factors-clb = Рівень партнера в кожній навичці однієї офіційної мови
tool-crs-field-spouse-factors-canadian-work-years = Кваліфікована робота партнера в Канаді, повних років
tool-crs-line-second-language = Друга офіційна мова, { $ability }: рівень { $level }
tool-crs-line-canadian-work = Роки кваліфікованої роботи в Канаді: { $years }
tool-crs-line-no-spouse-factors = Про чоловіка, дружину або партнера ви нічого не сказали, тож балів за це немає.
tool-crs-line-spouse-not-counted = Те, що ви сказали про чоловіка, дружину або партнера, не враховано. Це враховують лише тоді, коли партнер їде з вами й не є ні громадянином, ні постійним резидентом.
tool-crs-line-spouse-education = Освіта партнера: { $education }
tool-crs-line-spouse-language = Мова партнера, { $ability }: рівень { $level }
tool-crs-line-spouse-canadian-work = Роки кваліфікованої роботи партнера в Канаді: { $years }
tool-crs-line-education-and-language = Освіта й перша мова
tool-crs-line-education-and-canadian-work = Освіта й робота в Канаді
tool-crs-line-foreign-work-and-language = Робота за кордоном і перша мова
tool-crs-line-foreign-and-canadian-work = Робота за кордоном і робота в Канаді
tool-crs-line-trade-and-language = Свідоцтво з робітничої професії й перша мова
tool-crs-line-nomination = Номінація провінції
tool-crs-line-french = Французька
tool-crs-line-canadian-study = Навчання в Канаді: { $study }
tool-crs-line-sibling = Брат або сестра в Канаді
tool-crs-line-job-offer = Пропозиція роботи (не дає балів від { $date })
tool-crs-line-canadian-work-more = Ще один рік роботи в Канаді
tool-crs-line-foreign-work-more = Ще один рік роботи за межами Канади
tool-crs-line-first-language-all = Рівень { $level } у кожній навичці першої мови
tool-crs-line-french-all = Французька: рівень { $level } у кожній навичці
tool-crs-line-rounds-only-yours = Раунд стосується вас, лише якщо ви належите до його групи. Могли вже бути новіші раунди.
tool-crs-line-round = { $category }, { $date }: найнижчий бал { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] бракує { $points } бала
        [few] бракує { $points } балів
       *[other] бракує { $points } балів
    }
tool-crs-line-round-enough =
    { $points ->
        [0] рівно стільки ж
        [one] на { $points } бал більше
        [few] на { $points } бали більше
       *[other] на { $points } балів більше
    }
tool-crs-line-category-general = Усі програми
tool-crs-line-category-canadian-experience = Канадський досвід (Canadian Experience Class)
tool-crs-line-category-provincial-nominee = Номіновані провінцією
tool-crs-line-category-federal-skilled-worker = Програма Federal Skilled Worker
tool-crs-line-category-federal-skilled-trades = Програма Federal Skilled Trades
tool-crs-line-category-french = Французька
tool-crs-line-category-healthcare = Охорона здоров’я й соціальні послуги
tool-crs-line-category-stem = Наука й техніка
tool-crs-line-category-trades = Робітничі професії
tool-crs-line-category-transport = Транспорт
tool-crs-line-category-education = Освіта
tool-crs-line-category-agriculture = Сільське господарство
tool-crs-line-category-physicians = Лікарі з канадським досвідом
tool-crs-line-category-senior-managers = Вищі керівники з канадським досвідом
tool-crs-line-category-researchers = Дослідники з канадським досвідом
tool-crs-line-category-military = Новобранці збройних сил

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Чи вистачить мені балів для програми Federal Skilled Worker?
tool-fsw-about = Перш ніж Express Entry порівняє вас з іншими, ця програма для кваліфікованих працівників вимагає певної кількості балів за власною таблицею.
tool-fsw-field-experience-years = Кваліфікована робота за однією професією, повних років
tool-fsw-hint-experience-years = Оплачувана робота за останні десять років, у будь-якій країні.
tool-fsw-field-arranged-employment = Чи є у вас чинна пропозиція роботи в Канаді?
tool-fsw-field-adaptability = Що правильно про вас або вашого партнера?
tool-fsw-field-spouse-language-clb4 = Мій партнер має рівень 4 або вищий у всіх навичках однієї офіційної мови
tool-fsw-field-own-study-2y-canada = Я маю щонайменше два навчальні роки денного навчання в Канаді
tool-fsw-field-spouse-study-2y-canada = Мій партнер має щонайменше два навчальні роки денного навчання в Канаді
tool-fsw-field-own-work-1y-canada = Я маю щонайменше рік роботи в Канаді на повний день, кваліфікованої та з дозволом
tool-fsw-field-spouse-work-1y-canada = Мій партнер має щонайменше рік роботи в Канаді з дозволом
tool-fsw-field-relative-in-canada = Дорослий родич, мій або партнера, живе в Канаді як громадянин або постійний резидент
tool-fsw-line-second-language = Друга офіційна мова: рівень { $level } у кожній навичці
tool-fsw-line-experience = Роки кваліфікованої роботи: { $years }
tool-fsw-line-arranged-employment = Чинна пропозиція роботи
tool-fsw-line-offer-again = Чинна пропозиція роботи, ще раз
tool-fsw-line-spouse-language = Мова партнера
tool-fsw-line-own-study = Ваше навчання в Канаді
tool-fsw-line-spouse-study = Навчання партнера в Канаді
tool-fsw-line-own-work = Ваша робота в Канаді
tool-fsw-line-spouse-work = Робота партнера в Канаді
tool-fsw-line-relative = Родич у Канаді
tool-fsw-line-minimum-language = Перша офіційна мова: рівень { $level } у кожній навичці
tool-fsw-line-minimum-experience = Повні роки кваліфікованої роботи: щонайменше { $years }
tool-fsw-line-minimum-education = Середня школа або більше
tool-fsw-line-pass-mark = Прохідний бал: { $pass }
tool-fsw-line-passes = Балів достатньо, і всі мінімуми виконано
tool-fsw-line-too-few = Замало балів
tool-fsw-line-below-minimum = Один із мінімумів не виконано. Бали цього не компенсують
tool-fsw-line-experience-more = Ще один рік кваліфікованої роботи
tool-fsw-line-second-language-all = Рівень { $level } у кожній навичці другої мови

## What level is my test score?

tool-clb-question = Якому рівню відповідає мій результат мовного іспиту?
tool-clb-about = Канада рахує мови в рівнях: CLB для англійської, NCLC для французької. Дізнайтеся, якому рівню відповідає ваш бал.
tool-clb-field-test = Який іспит?
tool-clb-field-ability = Яка навичка?
tool-clb-choice-ability-reading = Читання
tool-clb-choice-ability-writing = Письмо
tool-clb-choice-ability-listening = Слухання
tool-clb-choice-ability-speaking = Говоріння
tool-clb-field-score = Ваш бал
tool-clb-field-test-day = День іспиту
tool-clb-hint-test-day = Якщо вкажете, побачите, доки діє результат.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } або вище
tool-clb-line-nclc-or-more = NCLC { $level } або вище
tool-clb-line-clb-below = Нижче ніж CLB { $level }
tool-clb-line-nclc-below = Нижче ніж NCLC { $level }
tool-clb-line-from-score = Бал { $score }
tool-clb-line-valid-until = Результат діє до
tool-clb-line-expired = Цей результат уже застарий. Потрібен новий іспит.
tool-clb-line-other-scale = Того дня цей іспит мав іншу шкалу балів. Оберіть варіант іспиту для цього дня.

## In my own currency

tools-section-currency = У вашій валюті
tools-field-rate = 1 канадський долар = скільки вашої валюти?
tools-hint-rate = Якщо хочете побачити суму у своїй валюті. Візьміть курс вашого банку.
tools-field-rate-day = День цього курсу
tools-line-own-currency = У вашій валюті, за курсом { $rate } за один канадський долар, { $date }

## Which Express Entry programs could be for me?

tool-programs-question = Які програми Express Entry можуть мені підійти?
tool-programs-about = В Express Entry три програми. Подивіться вимога за вимогою, що ви виконуєте, чого не виконуєте, а що ще невідомо.
tool-programs-section-programs = Програми
tool-programs-section-fsw = Програма Federal Skilled Worker (кваліфіковані працівники)
tool-programs-section-cec = Програма Canadian Experience Class (канадський досвід)
tool-programs-section-fst = Програма Federal Skilled Trades (робітничі професії)
tool-programs-section-money = Гроші й місце
tool-programs-field-teer = Рівень вашої роботи (TEER)
tool-programs-hint-teer = Це друга цифра коду вашої професії.
tool-programs-choice-teer-0 = 0: керівна робота
tool-programs-choice-teer-1 = 1: зазвичай університетський диплом
tool-programs-choice-teer-2 = 2: зазвичай диплом коледжу або довге учнівство (apprenticeship)
tool-programs-choice-teer-3 = 3: зазвичай коротше навчання в коледжі або навчання на роботі
tool-programs-choice-teer-4 = 4: зазвичай середня школа
tool-programs-choice-teer-5 = 5: коротке навчання на роботі
tool-programs-field-continuous-work-years = Кваліфікована робота за однією професією без перерви, повних років
tool-programs-hint-continuous-work-years = Оплачувана робота за останні десять років, у будь-якій країні.
tool-programs-field-recent-canadian-work-years = Кваліфікована робота в Канаді за останні три роки, повних років
tool-programs-field-trade = Чи ваша робота — робітнича професія?
tool-programs-field-trade-work-years = Робота за робітничою професією за останні п’ять років, повних років
tool-programs-field-trade-offer-or-certificate = Чи маєте ви пропозицію роботи на рік і на повний день за цією професією або канадське свідоцтво про кваліфікацію?
tool-programs-field-education-assessed = Чи ця освіта канадська або чи є її оцінка (ECA)?
tool-programs-field-fsw-points = Ваші бали за таблицею програми Federal Skilled Worker
tool-programs-hint-fsw-points = Їх рахує окремий інструмент.
tool-programs-field-works-with-offer = Чи вам дозволено працювати в Канаді й чи маєте ви чинну пропозицію роботи?
tool-programs-field-enough-funds = Чи маєте ви гроші, які треба показати?
tool-programs-field-quebec = Чи плануєте ви жити у Квебеку?
tool-programs-line-found = Схоже, ви виконуєте умови принаймні однієї програми
tool-programs-line-not-known = Деяких відповідей ще бракує
tool-programs-line-none = Зараз ви не виконуєте умов жодної програми

## What does my application cost?

tool-fees-question = Скільки коштує моя заява?
tool-fees-about = Державні збори для вас і вашої родини, рядок за рядком.
tool-fees-field-application = На що ви подаєте заяву?
tool-fees-field-partner = Чи подається з вами чоловік, дружина або партнер?
tool-fees-field-children = Скільки дітей на утриманні подається з вами?
tool-fees-field-children-with-biometrics = Скільком із цих дітей чотирнадцять років або більше?
tool-fees-hint-children-with-biometrics = Від цього віку здають відбитки пальців і фото.
tool-fees-line-times = { $what } × { $count }
tool-fees-line-family-apart = Ваші партнер і діти подають власні заяви. Їхні збори тут не враховано.
tool-fees-line-without-not-known = У сумі немає того, що невідомо.

## Ontario Workforce Priority

tool-oinp-question = Чи могла б мене номінувати провінція Онтаріо?
tool-oinp-about = Напрям Онтаріо вимагає пропозиції роботи. Подивіться вимога за вимогою, що виконано, і скільки балів дає заявка про зацікавленість (expression of interest).
tool-oinp-section-offer = Робота
tool-oinp-section-employer = Роботодавець
tool-oinp-section-requirements = Що обов’язково має бути
tool-oinp-section-points = Бали
tool-oinp-field-occupation = Код професії, яку вам пропонують (п’ять цифр)
tool-oinp-hint-occupation = З національного класифікатора професій (NOC), наприклад 72310 для теслярів.
tool-oinp-field-offer = Чи маєте ви постійну пропозицію роботи на повний день в Онтаріо?
tool-oinp-field-hourly-wage = Зарплата за годину, у канадських доларах
tool-oinp-field-wage-at-median = Чи вона не нижча за медіанну зарплату (median) для цієї роботи в цьому регіоні?
tool-oinp-hint-wage-at-median = Її за роботою й регіоном показує федеральний сайт Job Bank. Для недавніх випускників Онтаріо досить низької зарплати (low wage).
tool-oinp-field-location = Де місце роботи?
tool-oinp-field-position-months = Скільки місяців ви працюєте на цій посаді в Онтаріо
tool-oinp-field-other-ontario-months = Місяці іншої роботи в Онтаріо
tool-oinp-field-same-job-years = Повні роки за тією самою професією за останні п’ять років
tool-oinp-field-licence = Чи маєте ви ліцензію, якої Онтаріо вимагає для цієї роботи?
tool-oinp-hint-licence = Ні, якщо для роботи вона не потрібна.
tool-oinp-field-canadian-earnings = Ваш найкращий річний заробіток у Канаді за останні п’ять років, у доларах
tool-oinp-hint-canadian-earnings = Як у повідомленні про нарахування податку.
tool-oinp-field-status = Ваш дозвіл у Канаді
tool-oinp-choice-status-work-permit = Дозвіл на роботу (work permit)
tool-oinp-choice-status-study-permit = Дозвіл на навчання (study permit)
tool-oinp-choice-status-none = Немає
tool-oinp-field-education-assessed = Чи ця освіта канадська або чи є її оцінка (ECA)?
tool-oinp-field-canadian-credentials = Дипломи з Канади
tool-oinp-choice-canadian-credentials-none = Немає
tool-oinp-choice-canadian-credentials-one = Один
tool-oinp-choice-canadian-credentials-more = Більше ніж один
tool-oinp-field-ontario-graduate = Чи закінчили ви за останні три роки заклад в Онтаріо, який відповідає умовам?
tool-oinp-field-employer-area = Територія, де місце роботи
tool-oinp-hint-employer-area = Проміжні території названо на офіційній сторінці.
tool-oinp-choice-employer-area-gta = Великий Торонто (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = Територія зі списку
tool-oinp-choice-employer-area-elsewhere = Інше місце в Онтаріо
tool-oinp-field-employer-years = Скільки повних років роботодавець працює
tool-oinp-field-employer-revenue = Дохід роботодавця за минулий рік, у доларах
tool-oinp-field-employer-staff = Скільки громадян і постійних резидентів працює на цьому місці на повний день
tool-oinp-line-teer = Рівень роботи (TEER): { $teer }
tool-oinp-line-category = Широка категорія професії: { $category }
tool-oinp-line-wage = Зарплата за годину: { $value }
tool-oinp-line-position = Місяці на цій посаді: { $value }
tool-oinp-line-other-ontario = Місяці іншої роботи в Онтаріо: { $value }
tool-oinp-line-earnings = Заробіток у Канаді: { $value }
tool-oinp-line-status = Дозвіл у Канаді: { $choice }
tool-oinp-line-education = Освіта: { $choice }
tool-oinp-line-credentials = Дипломи з Канади: { $choice }
tool-oinp-line-language = Перша офіційна мова, найнижча навичка: рівень { $value }
tool-oinp-line-both-languages = Обидві офіційні мови
tool-oinp-line-one-language = Одна офіційна мова
tool-oinp-line-no-language = Жодної офіційної мови
tool-oinp-line-all-met = Усі вимоги, про які запитано, виконано
tool-oinp-line-some-not-met = Одну з вимог не виконано. Бали цього не компенсують
tool-oinp-line-some-not-known = Невідомо, чи виконано всі вимоги
tool-oinp-line-location = Місце роботи: { $choice }
