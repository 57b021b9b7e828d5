## What all tools share

tools-ask = Показать ответ
tools-yes = Да
tools-no = Нет
tools-not-known = Неизвестно
tools-choose = Выберите
tools-add = Добавить
tools-remove = Убрать
tools-result = Ответ
tools-of = из { $of }
tools-capped = ограничено; без предела { $from }
tools-would-change = Что изменило бы ответ
tools-next = Что делать дальше
tools-rules = Правила
tools-in-force = Действуют с { $date }
tools-stale = Эти правила должны были проверить снова до { $date }, но не проверили. Прежде чем полагаться на ответ, посмотрите официальную страницу.
tools-faults = Посмотрите, пожалуйста, эти ответы еще раз
tools-copy = Скопировать текст
tools-copied = Скопировано.

## What is wrong with a field

tools-fault-missing = Этот ответ нужен. Заполните, пожалуйста.
tools-fault-whole = Напишите целое число от { $min } до { $max }.
tools-fault-number = Напишите число от { $min } до { $max } с шагом { $step }.
tools-fault-money = Напишите сумму от 0 до { $max }, не больше двух цифр после запятой.
tools-fault-yes-no = Выберите «Да» или «Нет».
tools-fault-choice = Выберите один из ответов.
tools-fault-choices = Выберите среди ответов.
tools-fault-day = Напишите день с { $from } по { $to }
tools-fault-month = Напишите месяц. Самый ранний — { $from }, самый поздний — { $to }
tools-fault-list = Наибольшее число ответов здесь: { $max }.
tools-fault-noc = Напишите пять цифр кода профессии.
tools-fault-noc-unknown = Профессии с таким кодом нет. Поищите по названию.
tools-fault-unknown = Здесь об этом не спрашивают.
tools-fault-same = Этот ответ должен отличаться от ответа «{ $other }».
tools-fault-more-than = Здесь может быть не больше { $max }, как сказано в ответе «{ $other }».

## Questions that several tools ask

tools-section-person = Вы
tools-section-language = Языки
tools-section-work = Работа
tools-section-spouse = Ваш муж, жена или партнер
tools-section-additional = Дополнительные баллы
tools-section-adaptability = Связи с Канадой
tools-section-minimums = Обязательные условия
tools-field-age = Ваш возраст, полных лет
tools-field-education = Ваше самое высокое образование
tools-hint-education = Образование не из Канады засчитывают, когда есть его оценка (ECA).
tools-choice-education-less-than-secondary = Меньше, чем средняя школа
tools-choice-education-secondary = Средняя школа
tools-choice-education-one-year = Программа на один год после средней школы
tools-choice-education-two-year = Программа на два года после средней школы
tools-choice-education-bachelor = Степень бакалавра или программа на три года и больше
tools-choice-education-two-or-more = Два таких диплома или больше, один из них за три года и больше
tools-choice-education-masters = Степень магистра или степень для профессии с лицензией
tools-choice-education-doctoral = Докторская степень (doctorate)
tools-hint-first-language = Тест, который дает вам более высокий уровень. Оставьте пустым, если результата еще нет.
tools-field-first-language = Первый официальный язык
tools-field-second-language = Второй официальный язык
tools-field-lang = Язык
tools-field-clb = Уровень по каждому навыку (CLB или NCLC)
tools-hint-clb = Баллы теста в уровни переводит инструмент о языковых тестах. Где уровня нет, напишите 0.
tools-field-first-language-clb = Первый официальный язык: уровень по каждому навыку
tools-field-second-language-clb = Второй официальный язык: уровень по каждому навыку
tools-choice-lang-en = Английский
tools-choice-lang-fr = Французский
tools-ability-reading = Чтение
tools-ability-writing = Письмо
tools-ability-listening = Слушание
tools-ability-speaking = Устная речь
tools-line-ability-reading = чтение
tools-line-ability-writing = письмо
tools-line-ability-listening = слушание
tools-line-ability-speaking = устная речь
tools-field-canadian-work-years = Квалифицированная работа в Канаде, полных лет
tools-hint-canadian-work-years = Оплачиваемая работа с разрешением за последние десять лет. Год — это тридцать часов в неделю в течение года.
tools-field-foreign-work-years = Квалифицированная работа за пределами Канады, полных лет
tools-hint-foreign-work-years = Оплачиваемая работа за последние десять лет.
tools-line-age = Возраст: { $age }
tools-line-education = Образование: { $education }
tools-line-first-language = Первый официальный язык, { $ability }: уровень { $level }
tools-line-no-first-language = Результат теста по первому официальному языку не засчитан.
tools-line-birthday = Ваш следующий день рождения
tools-line-first-language-more = На уровень выше по каждому навыку первого языка
tools-line-education-more = Более высокое образование: { $education }

## How much money must I show?

tool-funds-question = Сколько денег нужно подтвердить?
tool-funds-about = Вы показываете, что сможете содержать семью, когда приедете. Сумма зависит от того, сколько вас.
tool-funds-field-program = В какую программу вы подаете?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = Пилотная программа для сельских или франкоязычных общин
tool-funds-field-family-size = Сколько вас в семье?
tool-funds-hint-family-size = Считайте себя, партнера и детей на иждивении, даже тех, кто пока остается.
tool-funds-line-base =
    { $count ->
        [1] Сумма для 1 человека
        [one] Сумма для семьи из { $count } человека
        [few] Сумма для семьи из { $count } человек
       *[other] Сумма для семьи из { $count } человек
    }
tool-funds-line-more =
    { $count ->
        [one] Еще { $count } человек
        [few] Еще { $count } человека
       *[other] Еще { $count } человек
    }

## How many points do I have in Express Entry?

tool-crs-question = Сколько у меня баллов в Express Entry?
tool-crs-about = Express Entry выстраивает людей по баллам. Это система Comprehensive Ranking System (CRS). Посмотрите свои баллы строка за строкой и что бы их изменило.
tool-crs-section-core = Вы
tool-crs-section-transferability = Что засчитывают вместе
tool-crs-section-rounds = Последние раунды приглашений
tool-crs-field-spouse = Есть ли у вас муж, жена или партнер?
tool-crs-choice-spouse-none = Нет
tool-crs-choice-spouse-accompanying = Да, и едет со мной
tool-crs-choice-spouse-not-accompanying = Да, но со мной не едет
tool-crs-choice-spouse-citizen-or-pr = Да, у партнера гражданство Канады или статус постоянного резидента
tool-crs-field-trade-certificate = Есть ли у вас канадский сертификат по рабочей профессии (certificate of qualification)?
tool-crs-field-provincial-nomination = Номинировала ли вас провинция?
tool-crs-field-sibling-in-canada = Живет ли в Канаде взрослый брат или сестра с гражданством или статусом постоянного резидента?
tool-crs-hint-sibling-in-canada = Ваш брат или сестра либо партнера, если партнер едет с вами.
tool-crs-field-canadian-study = Учеба в Канаде после средней школы
tool-crs-choice-canadian-study-none = Не было
tool-crs-choice-canadian-study-1-2 = Диплом или сертификат за один или два года
tool-crs-choice-canadian-study-3-plus = Диплом за три года и больше или степень выше бакалавра
tool-crs-field-spouse-factors = Что дает ваш партнер
tool-crs-field-spouse-factors-education = Самое высокое образование партнера
tool-crs-field-spouse-factors-clb = Уровень партнера по каждому навыку одного официального языка
tool-crs-field-spouse-factors-canadian-work-years = Квалифицированная работа партнера в Канаде, полных лет
tool-crs-line-second-language = Второй официальный язык, { $ability }: уровень { $level }
tool-crs-line-canadian-work = Квалифицированная работа в Канаде, лет: { $years }
tool-crs-line-no-spouse-factors = О партнере вы ничего не сказали, поэтому баллов за партнера нет.
tool-crs-line-spouse-not-counted = То, что вы сказали о партнере, не засчитано. Засчитывают только партнера, который едет с вами и у которого нет ни гражданства Канады, ни статуса постоянного резидента.
tool-crs-line-spouse-education = Образование партнера: { $education }
tool-crs-line-spouse-language = Язык партнера, { $ability }: уровень { $level }
tool-crs-line-spouse-canadian-work = Квалифицированная работа партнера в Канаде, лет: { $years }
tool-crs-line-education-and-language = Образование и первый язык
tool-crs-line-education-and-canadian-work = Образование и работа в Канаде
tool-crs-line-foreign-work-and-language = Работа за границей и первый язык
tool-crs-line-foreign-and-canadian-work = Работа за границей и работа в Канаде
tool-crs-line-trade-and-language = Сертификат по рабочей профессии и первый язык
tool-crs-line-nomination = Номинация провинции
tool-crs-line-french = Французский
tool-crs-line-canadian-study = Учеба в Канаде: { $study }
tool-crs-line-sibling = Брат или сестра в Канаде
tool-crs-line-job-offer = Предложение работы (не дает баллов с { $date })
tool-crs-line-canadian-work-more = Еще один год работы в Канаде
tool-crs-line-foreign-work-more = Еще один год работы за пределами Канады
tool-crs-line-first-language-all = Уровень { $level } по каждому навыку первого языка
tool-crs-line-french-all = Французский: уровень { $level } по каждому навыку
tool-crs-line-rounds-only-yours = Раунд для вас, только если вы входите в его группу. С тех пор могли пройти новые раунды.
tool-crs-line-round = { $category }, { $date }: самый низкий балл { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] не хватает { $points } балла
        [few] не хватает { $points } баллов
       *[other] не хватает { $points } баллов
    }
tool-crs-line-round-enough =
    { $points ->
        [0] ровно столько же
        [one] на { $points } балл больше
        [few] на { $points } балла больше
       *[other] на { $points } баллов больше
    }
tool-crs-line-category-general = Все программы
tool-crs-line-category-canadian-experience = Canadian Experience Class (опыт работы в Канаде)
tool-crs-line-category-provincial-nominee = Провинциальные номинанты
tool-crs-line-category-federal-skilled-worker = Federal Skilled Worker Program (квалифицированные работники)
tool-crs-line-category-federal-skilled-trades = Federal Skilled Trades Program (рабочие профессии)
tool-crs-line-category-french = Французский
tool-crs-line-category-healthcare = Здравоохранение и социальные услуги
tool-crs-line-category-stem = Наука и технологии
tool-crs-line-category-trades = Рабочие профессии
tool-crs-line-category-transport = Транспорт
tool-crs-line-category-education = Образование
tool-crs-line-category-agriculture = Сельское хозяйство
tool-crs-line-category-physicians = Врачи с канадским опытом
tool-crs-line-category-senior-managers = Высшие руководители с канадским опытом
tool-crs-line-category-researchers = Исследователи с канадским опытом
tool-crs-line-category-military = Квалифицированные военные

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = Хватает ли мне баллов для Federal Skilled Worker Program?
tool-fsw-about = Прежде чем Express Entry даст вам место в списке, эта программа для квалифицированных работников требует набрать баллы по собственной таблице отбора.
tool-fsw-field-experience-years = Квалифицированная работа по одной профессии, полных лет
tool-fsw-hint-experience-years = Оплачиваемая работа за последние десять лет, где угодно.
tool-fsw-field-arranged-employment = Есть ли у вас действительное предложение работы в Канаде?
tool-fsw-field-adaptability = Что верно для вас или вашего партнера?
tool-fsw-field-spouse-language-clb4 = У партнера уровень 4 или выше по всем навыкам одного официального языка
tool-fsw-field-own-study-2y-canada = Моя учеба в Канаде на полной нагрузке, два учебных года или больше
tool-fsw-field-spouse-study-2y-canada = Учеба партнера в Канаде на полной нагрузке, два учебных года или больше
tool-fsw-field-own-work-1y-canada = Моя квалифицированная работа в Канаде на полную ставку с разрешением, год или больше
tool-fsw-field-spouse-work-1y-canada = Работа партнера в Канаде с разрешением, год или больше
tool-fsw-field-relative-in-canada = В Канаде живет мой взрослый родственник или взрослый родственник партнера с гражданством или статусом постоянного резидента
tool-fsw-line-second-language = Второй официальный язык: уровень { $level } по каждому навыку
tool-fsw-line-experience = Квалифицированная работа, лет: { $years }
tool-fsw-line-arranged-employment = Действительное предложение работы
tool-fsw-line-offer-again = Действительное предложение работы, еще раз
tool-fsw-line-spouse-language = Язык партнера
tool-fsw-line-own-study = Ваша учеба в Канаде
tool-fsw-line-spouse-study = Учеба партнера в Канаде
tool-fsw-line-own-work = Ваша работа в Канаде
tool-fsw-line-spouse-work = Работа партнера в Канаде
tool-fsw-line-relative = Родственник в Канаде
tool-fsw-line-minimum-language = Первый официальный язык: уровень { $level } по каждому навыку
tool-fsw-line-minimum-experience = Квалифицированная работа, полных лет не меньше: { $years }
tool-fsw-line-minimum-education = Средняя школа или выше
tool-fsw-line-pass-mark = Проходной балл: { $pass }
tool-fsw-line-passes = Баллов достаточно, и все минимумы выполнены
tool-fsw-line-too-few = Баллов не хватает
tool-fsw-line-below-minimum = Один из минимумов не выполнен. Баллы этого не возместят
tool-fsw-line-experience-more = Еще один год квалифицированной работы
tool-fsw-line-second-language-all = Уровень { $level } по каждому навыку второго языка

## What level is my test score?

tool-clb-question = Какому уровню равен мой балл языкового теста?
tool-clb-about = Канада считает владение языком в уровнях: CLB для английского, NCLC для французского. Переведите балл в уровень.
tool-clb-field-test = Какой тест?
tool-clb-field-ability = Какой навык?
tool-clb-choice-ability-reading = Чтение
tool-clb-choice-ability-writing = Письмо
tool-clb-choice-ability-listening = Слушание
tool-clb-choice-ability-speaking = Устная речь
tool-clb-field-score = Ваш балл
tool-clb-field-test-day = День теста
tool-clb-hint-test-day = Если укажете, увидите, до какого дня засчитывают результат.
tool-clb-line-score = { $test }, { $ability }: { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } или выше
tool-clb-line-nclc-or-more = NCLC { $level } или выше
tool-clb-line-clb-below = Ниже CLB { $level }
tool-clb-line-nclc-below = Ниже NCLC { $level }
tool-clb-line-from-score = Балл { $score }
tool-clb-line-valid-until = Результат засчитывают до
tool-clb-line-expired = Этот результат уже слишком старый. Нужен новый тест.
tool-clb-line-other-scale = В тот день у этого теста были другие баллы. Выберите тест, который подходит к этому дню.

## In my own currency

tools-section-currency = В вашей валюте
tools-field-rate = 1 канадский доллар = сколько вашей валюты?
tools-hint-rate = Если хотите увидеть сумму в своей валюте. Возьмите курс своего банка.
tools-field-rate-day = День этого курса
tools-line-own-currency = В вашей валюте по курсу { $rate } за один канадский доллар на { $date }

## Which Express Entry programs could be for me?

tool-programs-question = Какие программы Express Entry могут мне подойти?
tool-programs-about = В Express Entry три программы. Посмотрите по каждому требованию, что вы выполняете, что нет и что пока неизвестно.
tool-programs-section-programs = Программы
tool-programs-section-fsw = Federal Skilled Worker Program (квалифицированные работники)
tool-programs-section-cec = Canadian Experience Class (опыт работы в Канаде)
tool-programs-section-fst = Federal Skilled Trades Program (рабочие профессии)
tool-programs-section-money = Деньги и место
tool-programs-field-teer = Уровень вашей работы (TEER)
tool-programs-hint-teer = Это вторая цифра кода вашей профессии.
tool-programs-choice-teer-0 = 0: управление
tool-programs-choice-teer-1 = 1: обычно диплом университета
tool-programs-choice-teer-2 = 2: обычно диплом колледжа или долгое ученичество
tool-programs-choice-teer-3 = 3: обычно более короткая учеба в колледже или обучение на работе
tool-programs-choice-teer-4 = 4: обычно средняя школа
tool-programs-choice-teer-5 = 5: короткое обучение на работе
tool-programs-field-continuous-work-years = Квалифицированная работа по одной профессии без перерыва, полных лет
tool-programs-hint-continuous-work-years = Оплачиваемая работа за последние десять лет, где угодно.
tool-programs-field-recent-canadian-work-years = Квалифицированная работа в Канаде за последние три года, полных лет
tool-programs-field-trade = Ваша работа — рабочая профессия (skilled trade)?
tool-programs-field-trade-work-years = Работа по рабочей профессии за последние пять лет, полных лет
tool-programs-field-trade-offer-or-certificate = Есть ли у вас предложение работы по рабочей профессии на полную ставку на год или канадский сертификат (certificate of qualification)?
tool-programs-field-education-assessed = Это образование получено в Канаде или у него есть оценка (ECA)?
tool-programs-field-fsw-points = Ваши баллы по таблице отбора Federal Skilled Worker Program
tool-programs-hint-fsw-points = Их считает отдельный инструмент.
tool-programs-field-works-with-offer = Верно ли и то и другое: вам разрешено работать в Канаде и у вас есть действительное предложение работы?
tool-programs-field-enough-funds = Есть ли у вас деньги, которые нужно подтвердить?
tool-programs-field-quebec = Собираетесь ли вы жить в Квебеке?
tool-programs-line-found = Похоже, вы выполняете условия хотя бы одной программы
tool-programs-line-not-known = Не хватает некоторых ответов
tool-programs-line-none = Пока вы не выполняете условий ни одной программы

## What does my application cost?

tool-fees-question = Сколько стоит мое заявление?
tool-fees-about = Государственные сборы за вас и вашу семью, строка за строкой.
tool-fees-field-application = На что вы подаете?
tool-fees-field-partner = Подает ли с вами муж, жена или партнер?
tool-fees-field-children = Сколько детей на иждивении подают с вами?
tool-fees-field-children-with-biometrics = Скольким из этих детей четырнадцать лет или больше?
tool-fees-hint-children-with-biometrics = С этого возраста сдают отпечатки пальцев и фотографию.
tool-fees-line-times = { $what }, × { $count }
tool-fees-line-family-apart = Ваши партнер и дети подают свои заявления. Их сборы здесь не посчитаны.
tool-fees-line-without-not-known = В сумме нет того, что неизвестно.

## Ontario Workforce Priority

tool-oinp-question = Может ли Онтарио меня номинировать?
tool-oinp-about = Для потока Онтарио нужно предложение работы. Посмотрите по каждому требованию, что выполнено, и баллы заявки об интересе (expression of interest).
tool-oinp-section-offer = Работа
tool-oinp-section-employer = Работодатель
tool-oinp-section-requirements = Что должно быть выполнено
tool-oinp-section-points = Баллы
tool-oinp-field-occupation = Код профессии, которую вам предлагают (пять цифр)
tool-oinp-hint-occupation = Из National Occupational Classification (NOC), например 72310 для плотников.
tool-oinp-field-offer = Есть ли у вас предложение постоянной работы в Онтарио на полную ставку?
tool-oinp-field-hourly-wage = Зарплата в час, в канадских долларах
tool-oinp-field-wage-at-median = Она равна медианной зарплате по этой работе в регионе или выше?
tool-oinp-hint-wage-at-median = Медианная зарплата (median) — это середина: половина получает меньше, половина больше. Ее показывает федеральный Job Bank, по работе и региону. Недавним выпускникам Онтарио достаточно низкой (low).
tool-oinp-field-location = Где место работы?
tool-oinp-field-position-months = Работа на этой должности в Онтарио, месяцев
tool-oinp-field-other-ontario-months = Другая работа в Онтарио, месяцев
tool-oinp-field-same-job-years = Работа по той же профессии за последние пять лет, полных лет
tool-oinp-field-licence = Есть ли у вас лицензия, которую Онтарио требует для этой работы?
tool-oinp-hint-licence = «Нет», если для работы она не нужна.
tool-oinp-field-canadian-earnings = Ваш заработок в Канаде за лучший из последних пяти лет, в долларах
tool-oinp-hint-canadian-earnings = Как в вашем налоговом уведомлении (notice of assessment).
tool-oinp-field-status = Ваше разрешение в Канаде
tool-oinp-choice-status-work-permit = Разрешение на работу
tool-oinp-choice-status-study-permit = Разрешение на учебу
tool-oinp-choice-status-none = Нет
tool-oinp-field-education-assessed = Это образование получено в Канаде или у него есть оценка (ECA)?
tool-oinp-field-canadian-credentials = Дипломы и сертификаты из Канады
tool-oinp-choice-canadian-credentials-none = Нет
tool-oinp-choice-canadian-credentials-one = Один
tool-oinp-choice-canadian-credentials-more = Больше одного
tool-oinp-field-ontario-graduate = Окончили ли вы за последние три года подходящее учебное заведение в Онтарио?
tool-oinp-field-employer-area = Район места работы
tool-oinp-hint-employer-area = Промежуточные районы перечислены на официальной странице.
tool-oinp-choice-employer-area-gta = Большой Торонто (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = Район из списка
tool-oinp-choice-employer-area-elsewhere = Другое место в Онтарио
tool-oinp-field-employer-years = Сколько полных лет работает бизнес работодателя
tool-oinp-field-employer-revenue = Выручка работодателя за прошлый год, в долларах
tool-oinp-field-employer-staff = Сколько граждан и постоянных резидентов работает на этом месте на полную ставку
tool-oinp-line-teer = Уровень работы (TEER): { $teer }
tool-oinp-line-category = Широкая категория профессии: { $category }
tool-oinp-line-wage = Зарплата в час: { $value }
tool-oinp-line-position = Месяцев на этой должности: { $value }
tool-oinp-line-other-ontario = Месяцев другой работы в Онтарио: { $value }
tool-oinp-line-earnings = Заработок в Канаде: { $value }
tool-oinp-line-status = Разрешение в Канаде: { $choice }
tool-oinp-line-education = Образование: { $choice }
tool-oinp-line-credentials = Дипломы и сертификаты из Канады: { $choice }
tool-oinp-line-language = Первый официальный язык, самый слабый навык: уровень { $value }
tool-oinp-line-both-languages = Оба официальных языка
tool-oinp-line-one-language = Один официальный язык
tool-oinp-line-no-language = Ни одного официального языка
tool-oinp-line-all-met = Все требования, о которых спросили, выполнены
tool-oinp-line-some-not-met = Одно из требований не выполнено. Баллы этого не возместят
tool-oinp-line-some-not-known = Неизвестно, выполнены ли все требования
tool-oinp-line-location = Место работы: { $choice }
