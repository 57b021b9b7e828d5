### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = { $count }{ "\u00A0" }кан.{ "\u00A0" }$
figure-cad-per-hour = { $count }{ "\u00A0" }кан.{ "\u00A0" }$ в час
figure-cad-per-month = { $count }{ "\u00A0" }кан.{ "\u00A0" }$ в месяц
figure-cad-per-year = { $count }{ "\u00A0" }кан.{ "\u00A0" }$ в год
figure-percent = { $count }{ "\u00A0" }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
figure-days =
    { $plural ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
figure-weeks =
    { $plural ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
figure-months =
    { $plural ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
figure-years =
    { $plural ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } балл
        [few] { $count } балла
        [many] { $count } баллов
       *[other] { $count } балла
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, с { $date }
change-due-after = не позже чем через { $days } после приезда
change-due-before = не меньше чем за { $days } до приезда
change-due-landing = в день приезда
change-due-law = { $due }, так требует закон

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Мой путь в Онтарио
qr-first-line = Мои следующие шаги (Portage)
takeout-about = примерно: { $title }
takeout-law = { $title } (по закону)
takeout-counted = Отсчет идет от { $day }, потому что известен только месяц вашего приезда.
qr-earlier =
    { $count ->
        [one] Еще { $count } задача прежних этапов не закрыта: см. Portage
        [few] Еще { $count } задачи прежних этапов не закрыты: см. Portage
       *[other] Еще { $count } задач прежних этапов не закрыто: см. Portage
    }
goods-table-list = Список
goods-table-item = Вещь
goods-table-serial = Серийный номер
goods-table-value = Стоимость (CAD)
goods-table-kind = Вид
goods-table-note = Примечание
goods-table-total = Итого
goods-table-without-value =
    { $count ->
        [one] { $count } вещь без стоимости
        [few] { $count } вещи без стоимости
       *[other] { $count } вещей без стоимости
    }
goods-with-me = Со мной
goods-to-follow = Прибудет позже
goods-jewellery = Украшения
goods-other = Другое
