### The tools of daily life.

## Rights at work

tool-work-question = Чи платять мені за законом?
tool-work-about = Мінімальна зарплата, ваша плата за тиждень рядок за рядком, святкові дні, оплата відпустки й остання зарплата в Онтаріо.
tool-work-section-wage = Мінімальна зарплата
tool-work-section-week = Ваш тиждень
tool-work-section-vacation = Відпустка
tool-work-section-holidays = Святкові дні
tool-work-section-last-pay = Коли робота закінчується
tool-work-field-worker = Що це за робота?
tool-work-field-week = Перший день вашого робочого тижня
tool-work-hint-week = Лишіть порожнім для цього тижня, від понеділка.
tool-work-field-hours = Скільки годин ви працювали цього тижня
tool-work-hint-hours = Лишіть порожнім, якщо хочете побачити лише мінімальну зарплату.
tool-work-field-in-school-time = Чи було це під час навчання, не на канікулах?
tool-work-field-hourly-pay = Ваша плата за одну годину, до відрахувань
tool-work-field-years = Повних років у цього роботодавця
tool-work-field-paid = Скільки роботодавець заплатив за цей тиждень, до відрахувань
tool-work-hint-paid = Без оплати відпустки.
tool-work-field-wages-before = Зарплата за чотири тижні перед святковим днем
tool-work-hint-wages-before = Звичайна зарплата й оплата відпустки, без понаднормових. Лише якщо у вашому тижні є святковий день.
tool-work-field-holiday-hours = Скільки годин ви працювали у святковий день
tool-work-hint-holiday-hours = Вони входять у години тижня, вказані вище.
tool-work-field-last-day = Ваш останній робочий день
tool-work-field-next-pay-day = Наступний день зарплати після нього
tool-work-line-minimum = Мінімальна зарплата за одну годину: { $who }
tool-work-line-minimum-day = Мінімальна зарплата за один день: { $who }
tool-work-line-student-hours = Під час навчання студентська ставка діє лише для меншої кількості годин.
tool-work-line-new-rate = Від { $day } мінімальна зарплата — { $amount }. Години від цього дня тут пораховано за нижчою оплатою.
tool-work-line-not-known = Ми знаємо мінімальну зарплату до { $day }, пізніші ставки дивіться на офіційній сторінці.
tool-work-line-rate = Ваші { $rate } за годину досягають мінімуму { $minimum }
tool-work-line-rate-of-a-day = Ваші { $rate } за годину не можна порівняти з оплатою за день
tool-work-line-usual = Звичайна плата: { $hours } год по { $rate }
tool-work-line-overtime = Понаднормова робота: { $hours } год по { $share }% від { $rate }
tool-work-line-holiday-worked = Робота у святковий день: { $hours } год по { $share }% від { $rate }
tool-work-line-holiday-pay =
    { $weeks ->
        [one] Оплата святкового дня, { $name }, { $day }: зарплата за { $weeks } тиждень перед ним, поділена на { $parts }
        [few] Оплата святкового дня, { $name }, { $day }: зарплата за { $weeks } тижні перед ним, поділена на { $parts }
       *[other] Оплата святкового дня, { $name }, { $day }: зарплата за { $weeks } тижнів перед ним, поділена на { $parts }
    }
tool-work-line-holiday-choice = Якщо ви письмово на це погодилися, натомість можете отримати звичайну плату й інший оплачуваний вихідний.
tool-work-line-total = Плата за тиждень
tool-work-line-missing = Скільки бракує, бо вам заплатили { $paid }
tool-work-line-paid-enough = Сплачених вам { $paid } досить
tool-work-line-vacation =
    { $weeks ->
        [one] Оплата відпустки за цей тиждень: { $rate }% вашої зарплати. У вас { $weeks } тиждень відпустки на рік.
        [few] Оплата відпустки за цей тиждень: { $rate }% вашої зарплати. У вас { $weeks } тижні відпустки на рік.
       *[other] Оплата відпустки за цей тиждень: { $rate }% вашої зарплати. У вас { $weeks } тижнів відпустки на рік.
    }
tool-work-line-vacation-later =
    { $weeks ->
        [one] Оплата відпустки за цей тиждень після { $years } { $years ->
                [one] року
                [few] років
               *[other] років
            } у роботодавця: { $rate }% вашої зарплати. У вас { $weeks } тиждень відпустки на рік.
        [few] Оплата відпустки за цей тиждень після { $years } { $years ->
                [one] року
                [few] років
               *[other] років
            } у роботодавця: { $rate }% вашої зарплати. У вас { $weeks } тижні відпустки на рік.
       *[other] Оплата відпустки за цей тиждень після { $years } { $years ->
                [one] року
                [few] років
               *[other] років
            } у роботодавця: { $rate }% вашої зарплати. У вас { $weeks } тижнів відпустки на рік.
    }
tool-work-line-long-week = На такий довгий тиждень потрібна ваша письмова згода. Для деяких робіт правила інші.
tool-work-line-elsewhere = Години, понаднормова робота, відпустка й свята в цій роботі мають інші правила. Запитайте в Міністерстві праці, які саме.
tool-work-line-last-pay =
    { $days ->
        [one] Остання зарплата, строк: { $days } день після останнього робочого дня або наступний день зарплати, якщо він пізніше
        [few] Остання зарплата, строк: { $days } дні після останнього робочого дня або наступний день зарплати, якщо він пізніше
       *[other] Остання зарплата, строк: { $days } днів після останнього робочого дня або наступний день зарплати, якщо він пізніше
    }
tool-work-line-last-pay-or-later =
    { $days ->
        [one] Останню зарплату мають виплатити через { $days } день після останнього робочого дня або в наступний день зарплати, якщо він пізніше
        [few] Останню зарплату мають виплатити через { $days } дні після останнього робочого дня або в наступний день зарплати, якщо він пізніше
       *[other] Останню зарплату мають виплатити через { $days } днів після останнього робочого дня або в наступний день зарплати, якщо він пізніше
    }

## Renting

tool-rent-question = Орендна плата, депозит чи повідомлення: чи має орендодавець право?
tool-rent-about = Наскільки й відколи може зрости орендна плата, яких платежів може вимагати орендодавець і за скільки часу мають попередити в Онтаріо.
tool-rent-section-increase = Підвищення
tool-rent-section-payment = Платіж
tool-rent-section-notice = Повідомлення
tool-rent-section-guideline = Дозволений відсоток підвищення (guideline)
tool-rent-section-checks = Чого вимагає закон
tool-rent-field-about = Про що мова?
tool-rent-choice-about-increase = Вища орендна плата
tool-rent-choice-about-payment = Депозит або інший платіж
tool-rent-choice-about-notice = Виїзд із житла
tool-rent-field-rent = Ваша орендна плата тепер
tool-rent-hint-rent = За місяць або за тиждень, якщо платите щотижня.
tool-rent-field-first-lived-in = Коли в цьому житлі вперше хтось жив?
tool-rent-field-last-change = День останнього підвищення або перший день вашої оренди
tool-rent-field-new-rent = Нова орендна плата, якої просить орендодавець
tool-rent-field-start = Перший день нової плати
tool-rent-field-told-on = День, коли ви отримали письмове повідомлення
tool-rent-field-payment = Чого вимагає орендодавець?
tool-rent-field-amount = Скільки?
tool-rent-field-notice = Яке це повідомлення?
tool-rent-field-given-on = День, коли його дають
tool-rent-field-ends-on = Останній день, який у ньому вказано
tool-rent-line-interval =
    { $months ->
        [one] Орендна плата може зрости, коли від { $day } мине { $months } місяць, не раніше
        [few] Орендна плата може зрости, коли від { $day } мине { $months } місяці, не раніше
       *[other] Орендна плата може зрости, коли від { $day } мине { $months } місяців, не раніше
    }
tool-rent-line-earliest = Перший можливий день, якщо вам повідомлять сьогодні
tool-rent-line-tell-by =
    { $days ->
        [one] Орендодавець мусить письмово повідомити вас за { $days } день до { $day }, тобто не пізніше
        [few] Орендодавець мусить письмово повідомити вас за { $days } дні до { $day }, тобто не пізніше
       *[other] Орендодавець мусить письмово повідомити вас за { $days } днів до { $day }, тобто не пізніше
    }
tool-rent-line-guideline = Дозволений відсоток (guideline) на { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = Цей відсоток узято з відкритих файлів, а не з повідомлення уряду. Порівняйте його з офіційною сторінкою, перш ніж покладатися на нього.
tool-rent-line-guideline-unknown = Дозволений відсоток на той рік тут невідомий. Подивіться на офіційну сторінку.
tool-rent-line-not-covered = Уперше в цьому житлі жили після { $day }, тож дозволений відсоток (guideline) орендної плати не обмежує. Інші правила діють.
tool-rent-line-ask-age = Чи жив хтось у цьому житлі { $day } або раніше? Дозволений відсоток діє лише тоді. Попросіть письмову відповідь.
tool-rent-line-most-more = Найбільше підвищення
tool-rent-line-highest = Найвища нова орендна плата
tool-rent-line-no-limit = Орендну плату за це житло дозволений відсоток не обмежує
tool-rent-line-increase-may-not = Так не дозволено
tool-rent-line-not-before = Не раніше { $day }
tool-rent-line-enough-months = Минуло досить місяців
tool-rent-line-told-in-time = Повідомлення надійшло вчасно
tool-rent-line-within-guideline = Нова плата в межах дозволеного відсотка
tool-rent-line-challenge = Про неправильне підвищення можна запитати Комісію у справах орендодавців та орендарів (LTB) до
tool-rent-line-other-homes = Якщо у вас спільна кухня чи ванна з власником або ви живете в громадському житлі (community housing), діють інші правила.
tool-rent-line-may = Орендодавець може цього просити
tool-rent-line-may-not = Орендодавець не може цього вимагати
tool-rent-line-may-up-to = Щонайбільше { $amount }
tool-rent-line-may-cost = Лише стільки, скільки це справді коштує
tool-rent-line-may-rents = Щонайбільше одна орендна плата
tool-rent-line-deposit-most = Найбільший депозит
tool-rent-line-too-much = Понад те, чого можна вимагати
tool-rent-line-interest = Відсотки, які орендодавець винен вам за рік, за дозволеним відсотком (guideline)
tool-rent-line-ends =
    { $days ->
        [one] Найраніший останній день, { $days } день після повідомлення
        [few] Найраніший останній день, { $days } дні після повідомлення
       *[other] Найраніший останній день, { $days } днів після повідомлення
    }
tool-rent-line-pay-by =
    { $days ->
        [one] Час, щоб заплатити: { $days } день після повідомлення. Якщо доти сплатите все, повідомлення не діє
        [few] Час, щоб заплатити: { $days } дні після повідомлення. Якщо доти сплатите все, повідомлення не діє
       *[other] Час, щоб заплатити: { $days } днів після повідомлення. Якщо доти сплатите все, повідомлення не діє
    }
tool-rent-line-long-enough = Попередили досить рано
tool-rent-line-end-of-period = Останній день має бути останнім днем періоду оплати й не раніше кінця договору на визначений строк.
tool-rent-line-owed = Орендодавець винен вам
tool-rent-line-owed-nothing =
    { $days ->
        [one] Якщо вас попередили за { $days } день або раніше, орендодавець нічого вам не винен.
        [few] Якщо вас попередили за { $days } дні або раніше, орендодавець нічого вам не винен.
       *[other] Якщо вас попередили за { $days } днів або раніше, орендодавець нічого вам не винен.
    }
tool-rent-line-owed-unless =
    { $days ->
        [one] Орендодавець винен вам орендну плату, хіба що попередив за { $days } день або раніше. Вкажіть останній день, щоб це побачити
        [few] Орендодавець винен вам орендну плату, хіба що попередив за { $days } дні або раніше. Вкажіть останній день, щоб це побачити
       *[other] Орендодавець винен вам орендну плату, хіба що попередив за { $days } днів або раніше. Вкажіть останній день, щоб це побачити
    }
tool-rent-line-board-decides = Через повідомлення ви не мусите виїжджати. Наказати це може лише Комісія у справах орендодавців та орендарів (LTB).

## Driver's licence

tool-driving-question = Як отримати водійське посвідчення Онтаріо?
tool-driving-about = Обмін, іспити чи повний шлях — залежно від того, звідки ваше посвідчення. А також скільки ще можна з ним їздити і які документи взяти.
tool-driving-section-path = Ваш шлях
tool-driving-section-clock = Ваше попереднє посвідчення
tool-driving-section-papers = Що взяти
tool-driving-field-place = Звідки ваше посвідчення?
tool-driving-field-class = Що це за посвідчення?
tool-driving-choice-class-car = Повне посвідчення на легкове авто
tool-driving-choice-class-motorcycle = Посвідчення на мотоцикл
tool-driving-choice-class-learner = Учнівське посвідчення
tool-driving-field-years = Скільки років водійського стажу з повним посвідченням
tool-driving-field-resident-since = День, коли ви стали мешканцем Онтаріо
tool-driving-hint-resident-since = Часто це день, коли ви сюди переїхали.
tool-driving-field-english-or-french = Чи ваші документи англійською або французькою?
tool-driving-field-letter-of = Дата листа про ваш стаж
tool-driving-line-exchange = Посвідчення можна обміняти без письмового іспиту й без іспиту на дорозі
tool-driving-line-exchange-if = Посвідчення можна обміняти, якщо стажу досить
tool-driving-line-credit = Ваш стаж можуть зарахувати
tool-driving-line-tests = Потрібні іспити
tool-driving-line-full = Ви починаєте як новий водій
tool-driving-line-ask = Запитайте в DriveTest
tool-driving-line-age =
    { $years ->
        [one] Щоб їздити в Онтаріо, вам має бути щонайменше { $years } рік.
        [few] Щоб їздити в Онтаріо, вам має бути щонайменше { $years } роки.
       *[other] Щоб їздити в Онтаріо, вам має бути щонайменше { $years } років.
    }
tool-driving-line-agreement = Угода з Онтаріо: { $place }
tool-driving-line-experience =
    { $months ->
        [one] Стаж { $months } місяць або більше
        [few] Стаж { $months } місяці або більше
       *[other] Стаж { $months } місяців або більше
    }
tool-driving-line-less-experience = Що дає менший стаж, вирішує DriveTest. Візьміть докази всього стажу
tool-driving-line-motorcycle = Для мотоциклів правила інші. Запитайте в DriveTest
tool-driving-line-learner-no-exchange = Учнівське посвідчення обміняти не можна.
tool-driving-line-eye-test = Перевірка зору в центрі DriveTest
tool-driving-line-knowledge-test = Письмовий іспит із правил дорожнього руху
tool-driving-line-road-test = Іспит на дорозі
tool-driving-line-credit-changed = Повідомляли, що ці правила змінюються { $day }, і ми не змогли підтвердити, як саме. Запитайте в DriveTest, які іспити вам потрібні й що зараховують за вашим листом
tool-driving-line-credit-ask = Ваш стаж може скоротити час між іспитами. Запитайте в DriveTest, що зараховують за вашим листом
tool-driving-line-learner =
    { $months ->
        [one] Перший іспит на дорозі — через { $months } місяць після письмового іспиту, а зі схваленими водійськими курсами — через { $course }. А доти поруч із вами має бути досвідчений водій.
        [few] Перший іспит на дорозі — через { $months } місяці після письмового іспиту, а зі схваленими водійськими курсами — через { $course }. А доти поруч із вами має бути досвідчений водій.
       *[other] Перший іспит на дорозі — через { $months } місяців після письмового іспиту, а зі схваленими водійськими курсами — через { $course }. А доти поруч із вами має бути досвідчений водій.
    }
tool-driving-line-full-test = Другий іспит на дорозі для повного посвідчення
tool-driving-line-grace = Стільки можна їздити з чинним посвідченням після того, як ви стали мешканцем
tool-driving-line-drive-until =
    { $days ->
        [one] Останній день, коли можна їздити з чинним посвідченням, { $days } день після того, як ви стали мешканцем
        [few] Останній день, коли можна їздити з чинним посвідченням, { $days } дні після того, як ви стали мешканцем
       *[other] Останній день, коли можна їздити з чинним посвідченням, { $days } днів після того, як ви стали мешканцем
    }
tool-driving-line-apply-before = Подайте заяву на посвідчення Онтаріо до цього дня.
tool-driving-line-time-over = Цей строк сплив. Не сідайте за кермо, доки не матимете посвідчення Онтаріо. Після аварії страхування може не заплатити.
tool-driving-line-letter-until =
    { $months ->
        [one] Лист зараховують { $months } місяць, тобто до
        [few] Лист зараховують { $months } місяці, тобто до
       *[other] Лист зараховують { $months } місяців, тобто до
    }
tool-driving-line-letter-too-old = Лист застарий. Попросіть новий.
tool-driving-line-fees = За іспити й посвідчення беруть плату. Сум ми підтвердити не змогли, тож подивіться на drivetest.ca, перш ніж іти.

## School

tool-school-question = Яка школа підійде моїй дитині?
tool-school-about = Клас за датою народження дитини, чотири публічні шкільні системи, що взяти і яких щеплень вимагає Онтаріо.
tool-school-section-grade = Клас
tool-school-section-systems = Чотири системи
tool-school-section-papers = Що взяти
tool-school-section-vaccines = Щеплення
tool-school-field-born = Місяць народження вашої дитини
tool-school-field-arrival = День, коли ви приїжджаєте в Онтаріо
tool-school-hint-arrival = Лишіть порожнім, якщо ви вже тут.
tool-school-field-status = Статус вашої дитини в Канаді
tool-school-field-french-right = Чи має хтось із батьків право на школу французькою?
tool-school-hint-french-right = Його має громадянин Канади, чия перша мова — французька або хто ходив у Канаді до початкової школи французькою. А також родина, у якої інша дитина вчиться в такій школі.
tool-school-field-catholic = Чи хтось із батьків або дитина — католики?
tool-school-field-with-guardian = Чи дитина живе з кимось, хто не є її батьком чи матір’ю?
tool-school-line-school-year = Навчальний рік починається
tool-school-line-age =
    { $age ->
        [one] Того календарного року вашій дитині виповнюється { $age } рік.
        [few] Того календарного року вашій дитині виповнюється { $age } роки.
       *[other] Того календарного року вашій дитині виповнюється { $age } років.
    }
tool-school-line-may-begin = Коли можна почати дитячий садок при школі (kindergarten)
tool-school-line-later = Ще ні
tool-school-line-ask-board = Запитайте шкільну раду
tool-school-line-too-old = Вік вашої дитини більший, ніж звичайно в старшій школі. Запитайте шкільну раду, яка школа чи програма для дорослих відкрита.
tool-school-line-grade = Звичайний клас
tool-school-line-compulsory = Школа обов’язкова у віці від { $from } до { $to } років
tool-school-line-assessment = Шкільна рада може спершу перевірити мову й математику. Клас зазвичай визначають за віком.
tool-school-line-credits = Кредити для атестата старшої школи
tool-school-line-community-hours = Години волонтерської роботи для атестата старшої школи
tool-school-line-free = Школа безоплатна
tool-school-line-free-ask = Запитайте шкільну раду до поїздки, чи треба платити
tool-school-line-open = Можна записатися
tool-school-line-ask-catholic = Переважно для католицьких родин. Запитайте шкільну раду про її правила
tool-school-line-by-right = Ви маєте право на місце
tool-school-line-by-committee = Можна попросити. Вирішує комісія шкільної ради
tool-school-line-immersion = Французьке занурення (French immersion) — щось інше: так вивчають французьку діти в англомовних школах.
tool-school-line-paper-missing = Якщо документа бракує, однаково підіть до школи й запитайте, що там приймуть натомість.

## Free services

tool-eligibility-question = Якими безоплатними послугами я можу користуватися й доки?
tool-eligibility-about = Допомога новоприбулим і мовні курси за вашим статусом, із днем, коли право на них закінчується.
tool-eligibility-section-time = Ваш строк
tool-eligibility-section-services = Послуги
tool-eligibility-field-status = Який у вас статус?
tool-eligibility-field-resident-since = День, коли ви стали постійним резидентом
tool-eligibility-hint-resident-since = Він є на підтвердженні статусу постійного резидента (COPR). Можна вказати й день, який ви плануєте.
tool-eligibility-line-years =
    { $years ->
        [one] { $years } рік від { $day }, до кінця того місяця
        [few] { $years } роки від { $day }, до кінця того місяця
       *[other] { $years } років від { $day }, до кінця того місяця
    }
tool-eligibility-line-ended-for = Для економічних постійних резидентів, які стали ними { $day } або раніше, ці послуги закінчилися
tool-eligibility-line-over = Цей строк сплив. Послуги, які оплачує Онтаріо чи хтось інший, ще можуть бути доступні.
tool-eligibility-line-left = Скільки лишилося
tool-eligibility-line-of-until = Останній день безоплатних послуг, які оплачує федеральний уряд
tool-eligibility-line-until-citizen = Доки ви не станете громадянином
tool-eligibility-line-before-landing = До приїзду до Канади
tool-eligibility-line-after-landing = Після приїзду
tool-eligibility-line-others-only = Не для послуг, які оплачує IRCC. Інші можуть бути доступні

## Benefits

tool-benefits-question = Які виплати може отримати моя родина?
tool-benefits-about = Канадська допомога на дітей за вашим доходом, допомога на продукти, лікування зубів, коли й за яким бланком можна подати заяву.
tool-benefits-section-apply = Як подати заяву
tool-benefits-section-child = Канадська допомога на дітей (CCB)
tool-benefits-section-groceries = Допомога на продукти й найнеобхідніше (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = Інша допомога
tool-benefits-field-status = Який у вас статус?
tool-benefits-field-here-since = День, коли ви переїхали жити до Канади
tool-benefits-field-partner = Чи живете ви з чоловіком, дружиною або партнером?
tool-benefits-field-children = У яких місяцях народилися ваші діти
tool-benefits-hint-children = По одному місяцю на кожну дитину.
tool-benefits-field-income = Дохід родини за минулий рік
tool-benefits-hint-income = Після відрахувань, обох партнерів, з усіх країн, у канадських доларах.
tool-benefits-field-private-dental = Чи є у вас приватне страхування зубів?
tool-benefits-line-apply-now = Подати заяву можна, щойно ви тут
tool-benefits-line-apply-after =
    { $months ->
        [one] Подати заяву можна після { $months } місяця в Канаді, якщо в наступному місяці ваш дозвіл чинний
        [few] Подати заяву можна після { $months } місяців у Канаді, якщо в наступному місяці ваш дозвіл чинний
       *[other] Подати заяву можна після { $months } місяців у Канаді, якщо в наступному місяці ваш дозвіл чинний
    }
tool-benefits-line-apply-ask = Запитайте в Податковому агентстві (CRA), відколи можна подати заяву
tool-benefits-line-form = Бланк
tool-benefits-line-file-return = Подавайте податкову декларацію щороку, навіть без доходу. Наступну — не пізніше
tool-benefits-line-young =
    { $count ->
        [one] Щонайбільше за { $count } дитину віком до { $until } років, на рік
        [few] Щонайбільше за { $count } дітей віком до { $until } років, на рік
       *[other] Щонайбільше за { $count } дітей віком до { $until } років, на рік
    }
tool-benefits-line-older =
    { $count ->
        [one] Щонайбільше за { $count } дитину віком від { $until } до { $last } років, на рік
        [few] Щонайбільше за { $count } дітей віком від { $until } до { $last } років, на рік
       *[other] Щонайбільше за { $count } дітей віком від { $until } до { $last } років, на рік
    }
tool-benefits-line-child-income = Вкажіть дохід родини, щоб побачити суму
tool-benefits-line-full-amount = Повна сума, бо { $income } — не більше ніж { $full }
tool-benefits-line-reduction = На скільки менше, бо { $income } — більше ніж { $full }
tool-benefits-line-child-year = Канадська допомога на дітей за рік, за віком дітей сьогодні
tool-benefits-line-child-year-later = Канадська допомога на дітей за рік, за віком дітей сьогодні, коли ви зможете подати заяву
tool-benefits-line-child-from = День, від якого можна подати заяву на Канадську допомогу на дітей
tool-benefits-line-child-month = На місяць
tool-benefits-line-birthday = Від { $day }, після дня народження
tool-benefits-line-depends = Залежить від вашого доходу
tool-benefits-line-no-child = Допомоги на дітей немає, але може бути інша
tool-benefits-line-single = Щонайбільше за одну людину, на рік
tool-benefits-line-couple = Щонайбільше за пару, на рік
tool-benefits-line-groceries-child =
    { $count ->
        [one] Щонайбільше за { $count } дитину віком до { $under } років, на рік
        [few] Щонайбільше за { $count } дітей віком до { $under } років, на рік
       *[other] Щонайбільше за { $count } дітей віком до { $under } років, на рік
    }
tool-benefits-line-single-parent = Батько чи мати без партнера може отримати більше.
tool-benefits-line-groceries-income = Що вищий дохід, то вона менша. Її рахує Податкове агентство Канади (CRA) за вашою декларацією або бланком.
tool-benefits-line-dental = Канадський план лікування зубів (Canadian Dental Care Plan): дохід нижчий ніж { $below }, немає приватного страхування зубів і подано податкову декларацію
tool-benefits-line-dental-full = План покриває повну вартість того, що він оплачує
tool-benefits-line-dental-share = Ваша частка вартості
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = Ці суми діють до { $day }, пізніші дивіться на офіційній сторінці.

## What to bring

tool-documents-question = Що мені взяти із собою?
tool-documents-about = Документи для картки медичного страхування, SIN, школи, водійського посвідчення, банківського рахунку й кордону: що ви маєте, чого бракує і чим це можна замінити.
tool-documents-line-one-of = Досить одного з цих:
tool-documents-section-missing = Бракує
tool-documents-section-if-it-applies = Якщо це про вас
tool-documents-section-have = Ви маєте
tool-documents-section-remarks = Варто знати
tool-documents-field-purpose = Для чого?
tool-documents-field-have = Які з цих документів ви маєте?
tool-documents-line-complete = Ви маєте все
tool-documents-line-missing =
    { $count ->
        [one] Бракує { $count } документа
        [few] Бракує { $count } документів
       *[other] Бракує { $count } документів
    }
tool-documents-line-originals = Візьміть оригінали. Копій часто не приймають.
tool-documents-line-translate = Деякі з цих документів часто іншою мовою. Якщо вони не англійською і не французькою, візьміть переклад.

## Published times

tool-times-question = Скільки розглядають такі заяви, як моя?
tool-times-about = Оприлюднені строки й нормативи програми поруч із днем, коли ви надіслали заяву.
tool-times-section-finished = Нещодавно завершені
tool-times-section-expected = Очікується
tool-times-section-standard = Норматив
tool-times-field-program = Яка програма?
tool-times-field-filed-on = День, коли ви подали заяву
tool-times-line-published = Оприлюднені строки
tool-times-line-finished = Скільки тривала більшість нещодавно завершених заяв, станом на { $day }
tool-times-line-finished-day = Якщо рахувати від вашого дня, це
tool-times-line-expected = Очікуваний строк, якби надіслали сьогодні, станом на { $day }
tool-times-line-expected-for-month = Скільки ще чекати тим, хто подав того самого місяця, станом на { $day }
tool-times-line-people = Скільки людей чекає
tool-times-line-people-ahead = Скільки людей подали до того місяця й чекають
tool-times-line-standard = Власна мета міністерства для { $share }% заяв
tool-times-line-standard-day = Якщо рахувати від вашого дня, це
tool-times-line-no-standard = Для цієї програми норматив не оприлюднено.
tool-times-line-of-days = відколи ви надіслали заяву
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
       *[other] { $count } хвилин
    }
tool-times-line-more-minutes =
    { $count ->
        [one] більше ніж { $count } хвилина
        [few] більше ніж { $count } хвилини
       *[other] більше ніж { $count } хвилин
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
       *[other] { $count } годин
    }
tool-times-line-more-hours =
    { $count ->
        [one] більше ніж { $count } година
        [few] більше ніж { $count } години
       *[other] більше ніж { $count } годин
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
       *[other] { $count } днів
    }
tool-times-line-more-days =
    { $count ->
        [one] більше ніж { $count } день
        [few] більше ніж { $count } дні
       *[other] більше ніж { $count } днів
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
       *[other] { $count } тижнів
    }
tool-times-line-more-weeks =
    { $count ->
        [one] більше ніж { $count } тиждень
        [few] більше ніж { $count } тижні
       *[other] більше ніж { $count } тижнів
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
       *[other] { $count } місяців
    }
tool-times-line-more-months =
    { $count ->
        [one] більше ніж { $count } місяць
        [few] більше ніж { $count } місяці
       *[other] більше ніж { $count } місяців
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[other] { $count } років
    }
tool-times-line-more-years =
    { $count ->
        [one] більше ніж { $count } рік
        [few] більше ніж { $count } роки
       *[other] більше ніж { $count } років
    }

## Occupation

tool-occupation-question = Як у Канаді називається моя професія й чи потрібна мені ліцензія?
tool-occupation-about = Група вашої професії, що для неї зазвичай потрібно, чи регулює її Онтаріо і хто саме, і перші кроки.
tool-occupation-section-group = Група
tool-occupation-section-rounds = Раунди Express Entry за професією
tool-occupation-section-licence = Ліцензія в Онтаріо
tool-occupation-field-noc = Ваша професія
tool-occupation-hint-noc = Введіть звичайну назву англійською або французькою, наприклад nurse чи cook, або п’ять цифр.
tool-occupation-line-teer = Що зазвичай потрібно (TEER { $teer })
tool-occupation-line-broad = Сфера роботи
tool-occupation-line-no-category = Жоден раунд для окремої групи професій її не називає.
tool-occupation-line-whole-group = Усі роботи цієї групи
tool-occupation-line-regulator = Хто дає ліцензію або свідоцтво
tool-occupation-line-eca-body = Хто оцінює освіту
tool-occupation-line-step = Крок { $number }
tool-occupation-line-lead-time =
    { $months ->
        [one] Заплануйте на ліцензію щонайменше { $months } місяць.
        [few] Заплануйте на ліцензію щонайменше { $months } місяці.
       *[other] Заплануйте на ліцензію щонайменше { $months } місяців.
    }
tool-occupation-line-not-known = Ми не знаємо, чи регулює Онтаріо цю роботу. Запитайте, перш ніж на неї розраховувати

## Budget

tool-budget-question = На скільки вистачить моїх заощаджень?
tool-budget-about = Скільки коштує приїзд, скільки коштує місяць і на скільки місяців вистачить ваших заощаджень. Ваші власні суми важливіші.
tool-budget-section-monthly = Щомісяця
tool-budget-section-once = Один раз, після приїзду
tool-budget-section-result = Ваші заощадження
tool-budget-field-community = Де ви житимете?
tool-budget-field-adults = Скільки дорослих житиме разом
tool-budget-field-in-child-care = Діти, яким потрібен платний догляд (child care)
tool-budget-field-savings = Ваші заощадження
tool-budget-field-income = Дохід на місяць, після податків
tool-budget-field-rent = Орендна плата
tool-budget-hint-rent = Лишіть порожнім, щоб узяти відому середню плату в цьому місці.
tool-budget-field-food = Їжа
tool-budget-field-phone = Телефон та інтернет
tool-budget-field-insurance = Страхування
tool-budget-field-other-monthly = Інші витрати на місяць
tool-budget-field-transport = Транспорт
tool-budget-hint-transport = Лишіть порожнім, щоб узяти ціну проїзду, де вона відома.
tool-budget-field-child-care = Догляд за дітьми
tool-budget-hint-child-care = Лишіть порожнім, щоб узяти найвищу плату за день.
tool-budget-field-care-days = Днів догляду за дітьми на місяць
tool-budget-field-travel = Дорога до Канади
tool-budget-field-first-stay = Перші ночі
tool-budget-field-furniture = Меблі й кухня
tool-budget-field-clothes = Теплий одяг
tool-budget-field-other-once = Інші витрати після приїзду
tool-budget-line-rent = Орендна плата
tool-budget-line-rent-stored = Середня орендна плата за житло з двома спальнями: { $place }, { $day }
tool-budget-line-rent-higher = Стільки в середньому платили ті, хто там уже орендує. Хто в’їжджає тепер, часто платить більше.
tool-budget-line-rent-area = Це середня плата для ширшої території.
tool-budget-line-food = Їжа
tool-budget-line-phone = Телефон та інтернет
tool-budget-line-insurance = Страхування
tool-budget-line-other-monthly = Інші витрати
tool-budget-line-transport = Транспорт
tool-budget-line-transit-pass = Місячні квитки на транспорт для дорослих, по { $fare }
tool-budget-line-transit-rides =
    { $rides ->
        [one] Транспорт для дорослих, щонайбільше: { $rides } поїздка по { $fare }
        [few] Транспорт для дорослих, щонайбільше: { $rides } поїздки по { $fare }
       *[other] Транспорт для дорослих, щонайбільше: { $rides } поїздок по { $fare }
    }
tool-budget-line-child-care = Догляд за дітьми
tool-budget-line-child-care-most =
    { $count ->
        [one] Догляд за { $count } дитиною, щонайбільше: { $days } { $days ->
                [one] день
                [few] дні
               *[other] днів
            } по { $fee }
        [few] Догляд за { $count } дітьми, щонайбільше: { $days } { $days ->
                [one] день
                [few] дні
               *[other] днів
            } по { $fee }
       *[other] Догляд за { $count } дітьми, щонайбільше: { $days } { $days ->
                [one] день
                [few] дні
               *[other] днів
            } по { $fee }
    }
tool-budget-line-child-care-until = Це найвища плата в програмах зі зниженою платою для дітей до шкільного віку. Її обіцяно до { $day }
tool-budget-line-total-monthly = Разом за місяць
tool-budget-line-deposit = Депозит за останню оренду
tool-budget-line-travel = Дорога
tool-budget-line-first-stay = Перші ночі
tool-budget-line-furniture = Меблі й кухня
tool-budget-line-clothes = Теплий одяг
tool-budget-line-other-once = Інші витрати після приїзду
tool-budget-line-total-once = Разом за приїзд
tool-budget-line-income = Дохід на місяць
tool-budget-line-from-savings = Із заощаджень на місяць
tool-budget-line-savings = Заощадження
tool-budget-line-after-once = Лишається після приїзду
tool-budget-line-short = Бракує
tool-budget-line-left-out =
    { $count ->
        [one] { $count } витрата невідома й не врахована.
        [few] { $count } витрати невідомі й не враховані.
       *[other] { $count } витрат невідомі й не враховані.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] Менше ніж місяць
        [one] Щонайбільше { $count } повний місяць
        [few] Щонайбільше { $count } повні місяці
       *[other] Щонайбільше { $count } повних місяців
    }
tool-budget-line-months =
    { $count ->
        [0] Менше ніж місяць
        [one] { $count } повний місяць
        [few] { $count } повні місяці
       *[other] { $count } повних місяців
    }
tool-budget-line-not-enough = Ваших заощаджень не вистачить на приїзд
tool-budget-line-covered = Ваш дохід покриває ці витрати
tool-budget-line-covered-known = Ваш дохід покриває те, що відомо досі
tool-budget-line-costs-first = Щоб побачити відповідь, вкажіть витрати

tools-noc-found =
    { $count ->
        [1] Одна професія схожа. Оберіть її.
        [one] { $count } професія схожа. Оберіть одну.
        [few] { $count } професії схожі. Оберіть одну.
       *[other] { $count } професій схожі. Оберіть одну.
    }
tools-noc-none = Професії з такою назвою немає. Спробуйте інше слово для цієї роботи, англійською або французькою.
