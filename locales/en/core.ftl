### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad =
    { $plural ->
       *[other] ${ $count }
    }
figure-cad-per-hour =
    { $plural ->
       *[other] ${ $count } an hour
    }
figure-cad-per-month =
    { $plural ->
       *[other] ${ $count } a month
    }
figure-cad-per-year =
    { $plural ->
       *[other] ${ $count } a year
    }
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } hour
       *[other] { $count } hours
    }
figure-days =
    { $plural ->
        [one] { $count } day
       *[other] { $count } days
    }
figure-weeks =
    { $plural ->
        [one] { $count } week
       *[other] { $count } weeks
    }
figure-months =
    { $plural ->
        [one] { $count } month
       *[other] { $count } months
    }
figure-years =
    { $plural ->
        [one] { $count } year
       *[other] { $count } years
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } point
       *[other] { $count } points
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, from { $date }
change-due-after = within { $days } of landing
change-due-before = at least { $days } before landing
change-due-landing = on the day of landing
change-due-law = { $due }, set by law

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = My way to Ontario
qr-first-line = My next steps (Portage)
takeout-about = about: { $title }
takeout-law = { $title } (by law)
takeout-counted = Counted from { $day }: only the month of your landing is known.
qr-earlier =
    { $count ->
        [one] { $count } more task from earlier stages is open: see Portage
       *[other] { $count } more tasks from earlier stages are open: see Portage
    }
goods-table-list = List
goods-table-item = Item
goods-table-serial = Serial number
goods-table-value = Value (CAD)
goods-table-kind = Kind
goods-table-note = Note
goods-table-total = Total
goods-table-without-value =
    { $count ->
        [one] { $count } thing without a value
       *[other] { $count } things without a value
    }
goods-with-me = With me
goods-to-follow = To follow
goods-jewellery = Jewellery
goods-other = Other
