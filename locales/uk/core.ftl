### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = { $count }{ "\u00A0" }кан.{ "\u00A0" }$
figure-cad-per-hour = { $count }{ "\u00A0" }кан.{ "\u00A0" }$ за годину
figure-cad-per-month = { $count }{ "\u00A0" }кан.{ "\u00A0" }$ на місяць
figure-cad-per-year = { $count }{ "\u00A0" }кан.{ "\u00A0" }$ на рік
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
figure-days =
    { $plural ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
figure-weeks =
    { $plural ->
        [one] { $count } тиждень
        [few] { $count } тижні
        [many] { $count } тижнів
       *[other] { $count } тижня
    }
figure-months =
    { $plural ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
figure-years =
    { $plural ->
        [one] { $count } рік
        [few] { $count } роки
        [many] { $count } років
       *[other] { $count } року
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } бал
        [few] { $count } бали
        [many] { $count } балів
       *[other] { $count } бала
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, від { $date }
change-due-after = найпізніше через { $days } після приїзду
change-due-before = щонайменше за { $days } до приїзду
change-due-landing = у день приїзду
change-due-law = { $due }, так вимагає закон

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Мій шлях до Онтаріо
qr-first-line = Мої наступні кроки (Portage)
takeout-about = орієнтовно: { $title }
takeout-law = { $title } (за законом)
takeout-counted = Пораховано від дня { $day }: відомо лише місяць вашого приїзду.
qr-earlier =
    { $count ->
        [one] Ще { $count } завдання з попередніх етапів не виконано: дивіться в Portage
        [few] Ще { $count } завдання з попередніх етапів не виконано: дивіться в Portage
       *[other] Ще { $count } завдань із попередніх етапів не виконано: дивіться в Portage
    }
goods-table-list = Список
goods-table-item = Річ
goods-table-serial = Серійний номер
goods-table-value = Вартість (CAD)
goods-table-kind = Вид
goods-table-note = Примітка
goods-table-total = Разом
goods-table-without-value =
    { $count ->
        [one] { $count } річ без вартості
        [few] { $count } речі без вартості
       *[other] { $count } речей без вартості
    }
goods-with-me = Зі мною
goods-to-follow = Прибудуть пізніше
goods-jewellery = Прикраси
goods-other = Інше
