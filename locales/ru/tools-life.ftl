### The tools of daily life.

## Rights at work

tool-work-question = Платят ли мне столько, сколько требует закон?
tool-work-about = Минимальная зарплата, ваша зарплата за неделю строка за строкой, государственные праздники, отпускные и последняя зарплата в Онтарио.
tool-work-section-wage = Минимальная зарплата
tool-work-section-week = Ваша неделя
tool-work-section-vacation = Отпуск
tool-work-section-holidays = Государственные праздники
tool-work-section-last-pay = Когда работа заканчивается
tool-work-field-worker = Какая это работа?
tool-work-field-week = Первый день вашей рабочей недели
tool-work-hint-week = Оставьте пустым, если речь об этой неделе, с понедельника.
tool-work-field-hours = Сколько часов вы работали на этой неделе
tool-work-hint-hours = Оставьте пустым, если хотите увидеть только минимальную зарплату.
tool-work-field-in-school-time = Это было во время учебы?
tool-work-field-hourly-pay = Ваша зарплата за час, до вычетов
tool-work-field-years = Сколько полных лет вы у этого работодателя
tool-work-field-paid = Сколько работодатель заплатил за эту неделю, до вычетов
tool-work-hint-paid = Без отпускных.
tool-work-field-wages-before = Зарплата за четыре недели до государственного праздника
tool-work-hint-wages-before = Обычная зарплата и отпускные, без сверхурочных. Только если на вашу неделю приходится государственный праздник.
tool-work-field-holiday-hours = Сколько часов вы работали в государственный праздник
tool-work-hint-holiday-hours = Они входят в часы за неделю, указанные выше.
tool-work-field-last-day = Ваш последний рабочий день
tool-work-field-next-pay-day = Следующий после него день выплаты
tool-work-line-minimum = Минимальная зарплата за час: { $who }
tool-work-line-minimum-day = Минимальная зарплата за день: { $who }
tool-work-line-student-hours = Во время учебы ставка для учащихся действует только при меньшем числе часов.
tool-work-line-new-rate = С { $day } минимальная зарплата — { $amount }. Часы с этого дня здесь посчитаны по более низкой оплате.
tool-work-line-not-known = Минимальная зарплата известна нам только до { $day } О следующих ставках читайте на официальной странице.
tool-work-line-rate = Ваши { $rate } в час достигают минимума { $minimum }
tool-work-line-rate-of-a-day = Ваши { $rate } в час нельзя сравнить с оплатой за день
tool-work-line-usual = Обычная зарплата: { $hours } ч по { $rate }
tool-work-line-overtime = Сверхурочная работа: { $hours } ч по { $share }{ "\u00A0" }% от { $rate }
tool-work-line-holiday-worked = Работа в государственный праздник: { $hours } ч по { $share }{ "\u00A0" }% от { $rate }
tool-work-line-holiday-pay =
    { $weeks ->
        [one] Оплата государственного праздника, { $name }, { $day }: зарплата за { $weeks } неделю до него, деленная на { $parts }
        [few] Оплата государственного праздника, { $name }, { $day }: зарплата за { $weeks } недели до него, деленная на { $parts }
       *[other] Оплата государственного праздника, { $name }, { $day }: зарплата за { $weeks } недель до него, деленная на { $parts }
    }
tool-work-line-holiday-choice = Если вы согласились на это письменно, вам могут дать обычную зарплату и другой оплаченный выходной.
tool-work-line-total = Зарплата за неделю
tool-work-line-missing = Не хватает: вам заплатили { $paid }
tool-work-line-paid-enough = Вам заплатили { $paid }, этого достаточно
tool-work-line-vacation =
    { $weeks ->
        [one] Отпускные за эту неделю: { $rate }{ "\u00A0" }% вашей зарплаты. У вас { $weeks } неделя отпуска в год.
        [few] Отпускные за эту неделю: { $rate }{ "\u00A0" }% вашей зарплаты. У вас { $weeks } недели отпуска в год.
       *[other] Отпускные за эту неделю: { $rate }{ "\u00A0" }% вашей зарплаты. У вас { $weeks } недель отпуска в год.
    }
tool-work-line-vacation-later = Отпускные за эту неделю, когда у работодателя отработано { $years ->
        [one] { $years } год
        [few] { $years } года
       *[other] { $years } лет
    }: { $rate }{ "\u00A0" }% вашей зарплаты. У вас { $weeks ->
        [one] { $weeks } неделя отпуска
        [few] { $weeks } недели отпуска
       *[other] { $weeks } недель отпуска
    } в год.
tool-work-line-long-week = На такую длинную неделю нужно ваше письменное согласие. На некоторых работах другие правила.
tool-work-line-elsewhere = Для часов, сверхурочных, отпуска и праздников на этой работе другие правила. Спросите в Министерстве труда какие.
tool-work-line-last-pay =
    { $days ->
        [one] Последнюю зарплату должны выплатить не позже чем через { $days } день после последнего рабочего дня или в следующий день выплаты, если он позже
        [few] Последнюю зарплату должны выплатить не позже чем через { $days } дня после последнего рабочего дня или в следующий день выплаты, если он позже
       *[other] Последнюю зарплату должны выплатить не позже чем через { $days } дней после последнего рабочего дня или в следующий день выплаты, если он позже
    }
tool-work-line-last-pay-or-later =
    { $days ->
        [one] Последнюю зарплату должны выплатить не позже чем через { $days } день после последнего рабочего дня или в следующий день выплаты, если он позже
        [few] Последнюю зарплату должны выплатить не позже чем через { $days } дня после последнего рабочего дня или в следующий день выплаты, если он позже
       *[other] Последнюю зарплату должны выплатить не позже чем через { $days } дней после последнего рабочего дня или в следующий день выплаты, если он позже
    }

## Renting

tool-rent-question = Арендная плата, депозит или уведомление: имеет ли арендодатель на это право?
tool-rent-about = На сколько и с какого дня может вырасти арендная плата, какие платежи вправе просить арендодатель и за сколько в Онтарио должно прийти уведомление.
tool-rent-section-increase = Повышение
tool-rent-section-payment = Платеж
tool-rent-section-notice = Уведомление
tool-rent-section-guideline = Разрешенный процент (guideline)
tool-rent-section-checks = Что требует закон
tool-rent-field-about = О чем речь?
tool-rent-choice-about-increase = Арендную плату повышают
tool-rent-choice-about-payment = Депозит или другой платеж
tool-rent-choice-about-notice = Выезд из жилья
tool-rent-field-rent = Ваша арендная плата сейчас
tool-rent-hint-rent = За месяц или за неделю, если вы платите по неделям.
tool-rent-field-first-lived-in = Когда в этом жилье впервые поселились люди?
tool-rent-field-last-change = День последнего повышения или первый день вашей аренды
tool-rent-field-new-rent = Новая арендная плата, которую просит арендодатель
tool-rent-field-start = Первый день новой арендной платы
tool-rent-field-told-on = День, когда вы получили письменное уведомление
tool-rent-field-payment = Что просит арендодатель?
tool-rent-field-amount = Сколько?
tool-rent-field-notice = Какое это уведомление?
tool-rent-field-given-on = День, когда его вручают
tool-rent-field-ends-on = Последний день, который в нем назван
tool-rent-line-interval =
    { $months ->
        [one] Арендная плата может вырасти через { $months } месяц после { $day }, не раньше
        [few] Арендная плата может вырасти через { $months } месяца после { $day }, не раньше
       *[other] Арендная плата может вырасти через { $months } месяцев после { $day }, не раньше
    }
tool-rent-line-earliest = Самый ранний возможный день, если вам сообщили сегодня
tool-rent-line-tell-by =
    { $days ->
        [one] Арендодатель обязан письменно сообщить вам за { $days } день до { $day }, то есть не позже
        [few] Арендодатель обязан письменно сообщить вам за { $days } дня до { $day }, то есть не позже
       *[other] Арендодатель обязан письменно сообщить вам за { $days } дней до { $day }, то есть не позже
    }
tool-rent-line-guideline = Разрешенный процент на { $day }
tool-rent-line-percent = { $rate }{ "\u00A0" }%
tool-rent-line-not-confirmed = Этот процент взят из открытых данных, а не из уведомления правительства. Сравните его с официальной страницей, прежде чем на него полагаться.
tool-rent-line-guideline-unknown = Разрешенный процент на тот год здесь неизвестен. Посмотрите официальную страницу.
tool-rent-line-not-covered = Люди впервые поселились в этом жилье после { $day }, поэтому разрешенный процент не ограничивает арендную плату. Остальные правила действуют.
tool-rent-line-ask-age = Жили ли в этом жилье люди { $day } или раньше? Только тогда действует разрешенный процент. Попросите ответить письменно.
tool-rent-line-most-more = Наибольшее повышение
tool-rent-line-highest = Наибольшая новая арендная плата
tool-rent-line-no-limit = Разрешенный процент не ограничивает арендную плату за это жилье
tool-rent-line-increase-may-not = Так нельзя
tool-rent-line-not-before = Не раньше { $day }
tool-rent-line-enough-months = Прошло достаточно месяцев
tool-rent-line-told-in-time = Уведомление пришло вовремя
tool-rent-line-within-guideline = Новая арендная плата в пределах разрешенного процента
tool-rent-line-challenge = В Комиссию по делам арендодателей и арендаторов (LTB) с неверным повышением можно обратиться до
tool-rent-line-other-homes = Если у вас общая с владельцем кухня или ванная либо вы живете в социальном жилье (community housing), действуют другие правила.
tool-rent-line-may = Арендодатель вправе это просить
tool-rent-line-may-not = Арендодатель не вправе этого требовать
tool-rent-line-may-up-to = Не больше { $amount }
tool-rent-line-may-cost = Не больше, чем это стоит на самом деле
tool-rent-line-may-rents = Не больше одной арендной платы
tool-rent-line-deposit-most = Наибольший депозит
tool-rent-line-too-much = Сверх того, что можно требовать
tool-rent-line-interest = Проценты, которые арендодатель должен вам за год, по разрешенному проценту
tool-rent-line-ends =
    { $days ->
        [one] Самый ранний последний день, через { $days } день после уведомления
        [few] Самый ранний последний день, через { $days } дня после уведомления
       *[other] Самый ранний последний день, через { $days } дней после уведомления
    }
tool-rent-line-pay-by =
    { $days ->
        [one] Срок для оплаты, { $days } день после уведомления. Если за это время заплатить всё, уведомление теряет силу
        [few] Срок для оплаты, { $days } дня после уведомления. Если за это время заплатить всё, уведомление теряет силу
       *[other] Срок для оплаты, { $days } дней после уведомления. Если за это время заплатить всё, уведомление теряет силу
    }
tool-rent-line-long-enough = Срок уведомления достаточный
tool-rent-line-end-of-period = Последний день должен быть последним днем периода аренды и не раньше конца договора на определенный срок.
tool-rent-line-owed = Арендодатель должен вам
tool-rent-line-owed-nothing =
    { $days ->
        [one] Если уведомили за { $days } день или раньше, арендодатель вам ничего не должен.
        [few] Если уведомили за { $days } дня или раньше, арендодатель вам ничего не должен.
       *[other] Если уведомили за { $days } дней или раньше, арендодатель вам ничего не должен.
    }
tool-rent-line-owed-unless =
    { $days ->
        [one] Арендодатель должен вам арендную плату, если только не уведомил за { $days } день или раньше. Чтобы увидеть ответ, укажите последний день
        [few] Арендодатель должен вам арендную плату, если только не уведомил за { $days } дня или раньше. Чтобы увидеть ответ, укажите последний день
       *[other] Арендодатель должен вам арендную плату, если только не уведомил за { $days } дней или раньше. Чтобы увидеть ответ, укажите последний день
    }
tool-rent-line-board-decides = Из-за уведомления вы не обязаны уезжать. Приказать это может только Комиссия по делам арендодателей и арендаторов (LTB).

## Driver's licence

tool-driving-question = Как получить водительские права Онтарио?
tool-driving-about = Обмен, экзамены или весь путь с начала — в зависимости от того, откуда ваши права. А еще сколько времени по ним можно ездить и какие документы взять.
tool-driving-section-path = Ваш путь
tool-driving-section-clock = Ваши прежние права
tool-driving-section-papers = Что взять с собой
tool-driving-field-place = Откуда ваши права?
tool-driving-field-class = Какие это права?
tool-driving-choice-class-car = Полные права на легковую машину
tool-driving-choice-class-motorcycle = Права на мотоцикл
tool-driving-choice-class-learner = Ученические права
tool-driving-field-years = Водительский стаж с полными правами, лет
tool-driving-field-resident-since = День, когда вы стали жителем Онтарио
tool-driving-hint-resident-since = Часто это день, когда вы приехали сюда жить.
tool-driving-field-english-or-french = Ваши документы на английском или на французском?
tool-driving-field-letter-of = Дата письма о вашем стаже
tool-driving-line-exchange = Вы можете обменять права без письменного экзамена и без экзамена на дороге
tool-driving-line-exchange-if = Вы можете обменять права, если у вас достаточный стаж
tool-driving-line-credit = Возможно, ваш стаж засчитают
tool-driving-line-tests = Вам нужно сдать экзамены
tool-driving-line-full = Вы начинаете как новый водитель
tool-driving-line-ask = Спросите в DriveTest
tool-driving-line-age =
    { $years ->
        [one] Водить в Онтарио можно с { $years } года.
        [few] Водить в Онтарио можно с { $years } лет.
       *[other] Водить в Онтарио можно с { $years } лет.
    }
tool-driving-line-agreement = Соглашение с Онтарио: { $place }
tool-driving-line-experience =
    { $months ->
        [one] Стаж { $months } месяц или больше
        [few] Стаж { $months } месяца или больше
       *[other] Стаж { $months } месяцев или больше
    }
tool-driving-line-less-experience = Что вам дадут за меньший стаж, решает DriveTest. Возьмите доказательства всего стажа
tool-driving-line-motorcycle = Для мотоциклов другие правила. Спросите в DriveTest
tool-driving-line-learner-no-exchange = Ученические права обменять нельзя.
tool-driving-line-eye-test = Проверка зрения в центре DriveTest
tool-driving-line-knowledge-test = Письменный экзамен по правилам дорожного движения
tool-driving-line-road-test = Экзамен на дороге
tool-driving-line-credit-changed = По имеющимся сведениям, эти правила меняются с { $day }, и мы не смогли подтвердить, как именно. Спросите в DriveTest, какие экзамены вам нужны и что дает ваше письмо
tool-driving-line-credit-ask = С вашим стажем ждать между экзаменами, возможно, придется меньше. Спросите в DriveTest, что дает ваше письмо
tool-driving-line-learner =
    { $months ->
        [one] Первый экзамен на дороге — через { $months } месяц после письменного экзамена, а с одобренными курсами вождения — через { $course } мес. До этого рядом с вами должен сидеть опытный водитель.
        [few] Первый экзамен на дороге — через { $months } месяца после письменного экзамена, а с одобренными курсами вождения — через { $course } мес. До этого рядом с вами должен сидеть опытный водитель.
       *[other] Первый экзамен на дороге — через { $months } месяцев после письменного экзамена, а с одобренными курсами вождения — через { $course } мес. До этого рядом с вами должен сидеть опытный водитель.
    }
tool-driving-line-full-test = Второй экзамен на дороге, для полных прав
tool-driving-line-grace = Столько времени после того, как вы стали жителем, можно ездить по вашим действующим правам
tool-driving-line-drive-until =
    { $days ->
        [one] Последний день, когда можно ездить по вашим действующим правам, через { $days } день после того, как вы стали жителем
        [few] Последний день, когда можно ездить по вашим действующим правам, через { $days } дня после того, как вы стали жителем
       *[other] Последний день, когда можно ездить по вашим действующим правам, через { $days } дней после того, как вы стали жителем
    }
tool-driving-line-apply-before = Подайте на права Онтарио до этого дня.
tool-driving-line-time-over = Это время вышло. Не садитесь за руль, пока нет прав Онтарио. После аварии страховка может не заплатить.
tool-driving-line-letter-until =
    { $months ->
        [one] Письмо принимают { $months } месяц, то есть до
        [few] Письмо принимают { $months } месяца, то есть до
       *[other] Письмо принимают { $months } месяцев, то есть до
    }
tool-driving-line-letter-too-old = Письмо слишком старое. Попросите новое.
tool-driving-line-fees = За экзамены и права нужно платить. Мы не смогли подтвердить суммы, поэтому заранее посмотрите на drivetest.ca.

## School

tool-school-question = Какая школа подойдет моему ребенку?
tool-school-about = Класс по дате рождения ребенка, четыре системы государственных школ, что взять с собой и какие прививки требует Онтарио.
tool-school-section-grade = Класс
tool-school-section-systems = Четыре системы
tool-school-section-papers = Что взять с собой
tool-school-section-vaccines = Прививки
tool-school-field-born = Месяц, когда родился ребенок
tool-school-field-arrival = День, когда вы приезжаете в Онтарио
tool-school-hint-arrival = Оставьте пустым, если вы уже здесь.
tool-school-field-status = Статус вашего ребенка в Канаде
tool-school-field-french-right = Есть ли у кого-то из родителей право на школу на французском?
tool-school-hint-french-right = Оно есть у граждан Канады, у которых французский — первый язык или которые ходили в Канаде в начальную школу на французском. Оно есть и у семей, где другой ребенок уже в такой школе.
tool-school-field-catholic = Ребенок или кто-то из родителей католик?
tool-school-field-with-guardian = Ребенок живет не с родителем?
tool-school-line-school-year = Учебный год начинается
tool-school-line-age =
    { $age ->
        [one] В том календарном году вашему ребенку исполняется { $age } год.
        [few] В том календарном году вашему ребенку исполняется { $age } года.
       *[other] В том календарном году вашему ребенку исполняется { $age } лет.
    }
tool-school-line-may-begin = В детский сад при школе (kindergarten) можно пойти с
tool-school-line-later = Пока рано
tool-school-line-ask-board = Спросите школьный совет
tool-school-line-too-old = Ваш ребенок старше обычного возраста старших классов. Спросите школьный совет, какая школа или программа для взрослых ему открыта.
tool-school-line-grade = Обычный класс
tool-school-line-compulsory = Школа обязательна с { $from } до { $to } лет
tool-school-line-assessment = Школьный совет может сначала проверить язык и математику. Класс обычно определяют по возрасту.
tool-school-line-credits = Зачетных единиц (credits) для аттестата
tool-school-line-community-hours = Часов волонтерской работы для аттестата
tool-school-line-free = Школа бесплатна
tool-school-line-free-ask = До поездки спросите школьный совет, нужно ли платить
tool-school-line-open = Записать ребенка можно
tool-school-line-ask-catholic = В основном для католических семей. Спросите школьный совет о его правилах
tool-school-line-by-right = У вас есть право на место
tool-school-line-by-committee = Можно попросить. Решает комиссия школьного совета
tool-school-line-immersion = Программа French immersion — другое: там дети учат французский в английских школах.
tool-school-line-paper-missing = Если не хватает документа, всё равно идите в школу и спросите, что там примут вместо него.

## Free services

tool-eligibility-question = Какими бесплатными службами я могу пользоваться и до какого дня?
tool-eligibility-about = Помощь новоприбывшим и языковые курсы по вашему статусу и день, когда они заканчиваются.
tool-eligibility-section-time = Ваш срок
tool-eligibility-section-services = Службы
tool-eligibility-field-status = Какой у вас статус?
tool-eligibility-field-resident-since = День, когда вы стали постоянным резидентом
tool-eligibility-hint-resident-since = Он указан в вашем подтверждении статуса постоянного резидента (COPR). Подойдет и день, который вы планируете.
tool-eligibility-line-years =
    { $years ->
        [one] { $years } год с { $day } и до конца того месяца
        [few] { $years } года с { $day } и до конца того месяца
       *[other] { $years } лет с { $day } и до конца того месяца
    }
tool-eligibility-line-ended-for = Для тех, кто стал постоянным резидентом экономического класса { $day } или раньше, эти службы закончились
tool-eligibility-line-over = Этот срок вышел. Службы, за которые платят Онтарио и другие, могут быть еще доступны.
tool-eligibility-line-left = Осталось времени
tool-eligibility-line-of-until = Последний день бесплатных служб, за которые платит федеральное правительство
tool-eligibility-line-until-citizen = Пока вы не получите гражданство
tool-eligibility-line-before-landing = До приезда в Канаду
tool-eligibility-line-after-landing = После приезда
tool-eligibility-line-others-only = Не те службы, за которые платит IRCC. Другие могут быть доступны

## Benefits

tool-benefits-question = Какие пособия может получить моя семья?
tool-benefits-about = Канадское детское пособие (CCB) по вашему доходу, пособие на продукты, помощь с лечением зубов, с какого дня можно подать и на какой форме.
tool-benefits-section-apply = Как подать
tool-benefits-section-child = Канадское детское пособие (CCB)
tool-benefits-section-groceries = Пособие на продукты (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = Другая помощь
tool-benefits-field-status = Какой у вас статус?
tool-benefits-field-here-since = День, с которого вы живете в Канаде
tool-benefits-field-partner = Живете ли вы с мужем, женой или партнером?
tool-benefits-field-children = Месяцы, когда родились ваши дети
tool-benefits-hint-children = По одному месяцу на каждого ребенка.
tool-benefits-field-income = Доход семьи за прошлый год
tool-benefits-hint-income = После вычетов, обоих партнеров, из всех стран, в канадских долларах.
tool-benefits-field-private-dental = Есть ли у вас частная стоматологическая страховка?
tool-benefits-line-apply-now = Подать можно сразу, как вы приехали
tool-benefits-line-apply-after =
    { $months ->
        [one] Подать можно через { $months } месяц в Канаде, если разрешение действует и в следующем месяце
        [few] Подать можно через { $months } месяца в Канаде, если разрешение действует и в следующем месяце
       *[other] Подать можно через { $months } месяцев в Канаде, если разрешение действует и в следующем месяце
    }
tool-benefits-line-apply-ask = Спросите в CRA, с какого дня вы можете подать
tool-benefits-line-form = Форма
tool-benefits-line-file-return = Подавайте налоговую декларацию каждый год, даже без дохода. Следующий срок
tool-benefits-line-young =
    { $count ->
        [one] Наибольшее за { $count } ребенка младше { $until } лет, в год
        [few] Наибольшее за { $count } детей младше { $until } лет, в год
       *[other] Наибольшее за { $count } детей младше { $until } лет, в год
    }
tool-benefits-line-older =
    { $count ->
        [one] Наибольшее за { $count } ребенка от { $until } до { $last } лет, в год
        [few] Наибольшее за { $count } детей от { $until } до { $last } лет, в год
       *[other] Наибольшее за { $count } детей от { $until } до { $last } лет, в год
    }
tool-benefits-line-child-income = Укажите доход семьи, чтобы увидеть сумму
tool-benefits-line-full-amount = Полная сумма: доход { $income } не выше { $full }
tool-benefits-line-reduction = Меньше на эту сумму: доход { $income } выше { $full }
tool-benefits-line-child-year = Канадское детское пособие в год, по сегодняшнему возрасту детей
tool-benefits-line-child-year-later = Канадское детское пособие в год, по сегодняшнему возрасту детей, когда вы сможете подать
tool-benefits-line-child-from = День, с которого можно подать на Канадское детское пособие
tool-benefits-line-child-month = В месяц
tool-benefits-line-birthday = С { $day }, после дня рождения
tool-benefits-line-depends = Зависит от вашего дохода
tool-benefits-line-no-child = Детского пособия нет, но, возможно, есть другая помощь
tool-benefits-line-single = Наибольшее для одного человека, в год
tool-benefits-line-couple = Наибольшее для пары, в год
tool-benefits-line-groceries-child =
    { $count ->
        [one] Наибольшее за { $count } ребенка младше { $under } лет, в год
        [few] Наибольшее за { $count } детей младше { $under } лет, в год
       *[other] Наибольшее за { $count } детей младше { $under } лет, в год
    }
tool-benefits-line-single-parent = Родителю без партнера могут платить больше.
tool-benefits-line-groceries-income = Чем выше доход, тем оно меньше. Его считает CRA по вашей налоговой декларации или форме.
tool-benefits-line-dental = Канадский стоматологический план (Canadian Dental Care Plan): доход ниже { $below }, нет частной стоматологической страховки и подана налоговая декларация
tool-benefits-line-dental-full = План полностью оплачивает то, что в него входит
tool-benefits-line-dental-share = Ваша часть стоимости
tool-benefits-line-percent = { $rate }{ "\u00A0" }%
tool-benefits-line-not-known = Эти суммы действуют до { $day } О следующих читайте на официальной странице.

## What to bring

tool-documents-question = Что взять с собой?
tool-documents-about = Документы для карты медицинского страхования (health card), SIN, школы, водительских прав, банковского счета и границы: что у вас есть, чего не хватает и чем это можно заменить.
tool-documents-line-one-of = Достаточно одного из этих:
tool-documents-section-missing = Не хватает
tool-documents-section-if-it-applies = Если это касается вас
tool-documents-section-have = У вас есть
tool-documents-section-remarks = Полезно знать
tool-documents-field-purpose = Для чего?
tool-documents-field-have = Какие из этих документов у вас есть?
tool-documents-line-complete = У вас есть всё
tool-documents-line-missing =
    { $count ->
        [one] Не хватает { $count } документа
        [few] Не хватает { $count } документов
       *[other] Не хватает { $count } документов
    }
tool-documents-line-originals = Берите оригиналы. Копии часто не принимают.
tool-documents-line-translate = Некоторые из этих документов часто бывают на другом языке. Возьмите перевод, если они не на английском и не на французском.

## Published times

tool-times-question = Сколько рассматривают такие заявления, как мое?
tool-times-about = Опубликованные сроки и нормы (service standards) программы рядом с днем, когда вы отправили заявление.
tool-times-section-finished = Недавно рассмотренные
tool-times-section-expected = Ожидаемый срок
tool-times-section-standard = Норма министерства (service standard)
tool-times-field-program = Какая программа?
tool-times-field-filed-on = День, когда вы подали
tool-times-line-published = Опубликованные сроки
tool-times-line-finished = Большинство недавно рассмотренных заняло, на { $day }
tool-times-line-finished-day = Если считать от вашего дня, это
tool-times-line-expected = Если отправить сегодня, ожидаемый срок, на { $day }
tool-times-line-expected-for-month = Тем, кто подал в том же месяце, по прогнозу осталось, на { $day }
tool-times-line-people = Сколько людей ждет
tool-times-line-people-ahead = Сколько людей подало до этого месяца и ждет
tool-times-line-standard = Собственная цель министерства для { $share }{ "\u00A0" }% заявлений
tool-times-line-standard-day = Если считать от вашего дня, это
tool-times-line-no-standard = Для этой программы нормы не публикуют.
tool-times-line-of-days = прошло с того дня, как вы отправили заявление
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[other] { $count } минут
    }
tool-times-line-more-minutes =
    { $count ->
        [one] больше чем { $count } минута
        [few] больше чем { $count } минуты
       *[other] больше чем { $count } минут
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[other] { $count } часов
    }
tool-times-line-more-hours =
    { $count ->
        [one] больше чем { $count } час
        [few] больше чем { $count } часа
       *[other] больше чем { $count } часов
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }
tool-times-line-more-days =
    { $count ->
        [one] больше чем { $count } день
        [few] больше чем { $count } дня
       *[other] больше чем { $count } дней
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
       *[other] { $count } недель
    }
tool-times-line-more-weeks =
    { $count ->
        [one] больше чем { $count } неделя
        [few] больше чем { $count } недели
       *[other] больше чем { $count } недель
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[other] { $count } месяцев
    }
tool-times-line-more-months =
    { $count ->
        [one] больше чем { $count } месяц
        [few] больше чем { $count } месяца
       *[other] больше чем { $count } месяцев
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }
tool-times-line-more-years =
    { $count ->
        [one] больше чем { $count } год
        [few] больше чем { $count } года
       *[other] больше чем { $count } лет
    }

## Occupation

tool-occupation-question = Как в Канаде называется моя профессия и нужна ли мне лицензия?
tool-occupation-about = Группа вашей профессии, что для нее обычно нужно, регулирует ли ее Онтарио и кто именно, с первыми шагами.
tool-occupation-section-group = Группа
tool-occupation-section-rounds = Раунды Express Entry по профессиям
tool-occupation-section-licence = Лицензия в Онтарио
tool-occupation-field-noc = Ваша профессия
tool-occupation-hint-noc = Напишите обычное название, например медсестра или повар, или пять цифр кода.
tool-occupation-line-teer = Что обычно нужно (TEER { $teer })
tool-occupation-line-broad = Область работы
tool-occupation-line-no-category = Ни в одном раунде для отдельной группы профессий ее нет.
tool-occupation-line-whole-group = Все работы этой группы
tool-occupation-line-regulator = Кто дает лицензию или сертификат
tool-occupation-line-eca-body = Кто оценивает образование
tool-occupation-line-step = Шаг { $number }
tool-occupation-line-lead-time =
    { $months ->
        [one] Отведите на лицензию { $months } месяц или больше.
        [few] Отведите на лицензию { $months } месяца или больше.
       *[other] Отведите на лицензию { $months } месяцев или больше.
    }
tool-occupation-line-not-known = Мы не знаем, регулирует ли Онтарио эту работу. Спросите, прежде чем на нее рассчитывать

## Budget

tool-budget-question = На сколько хватит моих сбережений?
tool-budget-about = Сколько стоит приезд, сколько стоит месяц и на сколько месяцев хватит сбережений. Прежде всего учитываются ваши собственные суммы.
tool-budget-section-monthly = Каждый месяц
tool-budget-section-once = Один раз, по приезде
tool-budget-section-result = Ваши сбережения
tool-budget-field-community = Где вы будете жить?
tool-budget-field-adults = Взрослых в вашей семье
tool-budget-field-in-child-care = Детей, которые пойдут в детский сад или ясли
tool-budget-field-savings = Ваши сбережения
tool-budget-field-income = Доход в месяц, после налогов
tool-budget-field-rent = Аренда
tool-budget-hint-rent = Оставьте пустым, чтобы взять среднюю плату, известную для этого места.
tool-budget-field-food = Еда
tool-budget-field-phone = Телефон и интернет
tool-budget-field-insurance = Страховка
tool-budget-field-other-monthly = Другие расходы в месяц
tool-budget-field-transport = Транспорт
tool-budget-hint-transport = Оставьте пустым, чтобы взять цену общественного транспорта, если она известна.
tool-budget-field-child-care = Детский сад или ясли
tool-budget-hint-child-care = Оставьте пустым, чтобы взять наибольшую плату за день.
tool-budget-field-care-days = Дней в детском саду в месяц
tool-budget-field-travel = Дорога в Канаду
tool-budget-field-first-stay = Первые ночи
tool-budget-field-furniture = Мебель и кухня
tool-budget-field-clothes = Теплая одежда
tool-budget-field-other-once = Другие расходы по приезде
tool-budget-line-rent = Аренда
tool-budget-line-rent-stored = Средняя плата за жилье с двумя спальнями: { $place }, { $day }
tool-budget-line-rent-higher = Столько в среднем платили те, кто уже там снимает. Кто въезжает сейчас, часто платит больше.
tool-budget-line-rent-area = Это среднее значение — для более широкой местности.
tool-budget-line-food = Еда
tool-budget-line-phone = Телефон и интернет
tool-budget-line-insurance = Страховка
tool-budget-line-other-monthly = Другие расходы
tool-budget-line-transport = Транспорт
tool-budget-line-transit-pass = Проездные на месяц для взрослых, по { $fare }
tool-budget-line-transit-rides =
    { $rides ->
        [one] Общественный транспорт для взрослых, не больше: { $rides } поездка по { $fare }
        [few] Общественный транспорт для взрослых, не больше: { $rides } поездки по { $fare }
       *[other] Общественный транспорт для взрослых, не больше: { $rides } поездок по { $fare }
    }
tool-budget-line-child-care = Детский сад или ясли
tool-budget-line-child-care-most = Детский сад или ясли, не больше: { $count ->
        [one] { $count } ребенок
        [few] { $count } ребенка
       *[other] { $count } детей
    }, { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } по { $fee }
tool-budget-line-child-care-until = Эта наибольшая плата — для программ со сниженной платой, для детей младше школьного возраста; она обещана до { $day }
tool-budget-line-total-monthly = Всего в месяц
tool-budget-line-deposit = Депозит за последний срок аренды
tool-budget-line-travel = Дорога
tool-budget-line-first-stay = Первые ночи
tool-budget-line-furniture = Мебель и кухня
tool-budget-line-clothes = Теплая одежда
tool-budget-line-other-once = Другие расходы по приезде
tool-budget-line-total-once = Всего на приезд
tool-budget-line-income = Доход в месяц
tool-budget-line-from-savings = Из сбережений в месяц
tool-budget-line-savings = Сбережения
tool-budget-line-after-once = Останется после приезда
tool-budget-line-short = Не хватает
tool-budget-line-left-out =
    { $count ->
        [one] { $count } расход неизвестен и не посчитан.
        [few] { $count } расхода неизвестны и не посчитаны.
       *[other] { $count } расходов неизвестны и не посчитаны.
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] Меньше чем на месяц
        [one] Не больше чем на { $count } полный месяц
        [few] Не больше чем на { $count } полных месяца
       *[other] Не больше чем на { $count } полных месяцев
    }
tool-budget-line-months =
    { $count ->
        [0] Меньше чем на месяц
        [one] На { $count } полный месяц
        [few] На { $count } полных месяца
       *[other] На { $count } полных месяцев
    }
tool-budget-line-not-enough = Ваших сбережений не хватит на приезд
tool-budget-line-covered = Ваш доход покрывает эти расходы
tool-budget-line-covered-known = Ваш доход покрывает то, что пока известно
tool-budget-line-costs-first = Чтобы увидеть ответ, укажите расходы

tools-noc-found =
    { $count ->
        [one] Нашлась { $count } похожая профессия. Выберите ее.
        [few] Нашлись { $count } похожие профессии. Выберите одну.
       *[other] Нашлось { $count } похожих профессий. Выберите одну.
    }
tools-noc-none = Профессии с таким названием нет. Попробуйте другое слово для этой работы, на английском или французском.
