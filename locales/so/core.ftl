### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = ${ $count }
figure-cad-per-hour = ${ $count } saacaddiiba
figure-cad-per-month = ${ $count } bishiiba
figure-cad-per-year = ${ $count } sannadkiiba
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } saacad
       *[other] { $count } saacadood
    }
figure-days =
    { $plural ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
figure-weeks = { $count } toddobaad
figure-months =
    { $plural ->
        [one] { $count } bil
       *[other] { $count } bilood
    }
figure-years = { $count } sano
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } dhibic
       *[other] { $count } dhibcood
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, laga bilaabo { $date }
change-due-after = { $days } gudahood imaatinka ka dib
change-due-before = ugu yaraan { $days } ka hor imaatinka
change-due-landing = maalinta imaatinka
change-due-law = { $due }, sharci baa dejiyey

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Jidkayga Ontario
qr-first-line = Tallaabooyinkayga xiga (Portage)
takeout-about = qiyaas: { $title }
takeout-law = { $title } (sharci)
takeout-counted = Waxaa laga tiriyey { $day }: bisha imaatinkaaga oo keliya ayaa la og yahay.
qr-earlier =
    { $count ->
        [one] { $count } hawl oo kale oo marxalado hore ah ayaa furan: ka eeg Portage
       *[other] { $count } hawlood oo kale oo marxalado hore ah ayaa furan: ka eeg Portage
    }
goods-table-list = Liis
goods-table-item = Shay
goods-table-serial = Lambarka taxanaha
goods-table-value = Qiimo (CAD)
goods-table-kind = Nooc
goods-table-note = Qoraal
goods-table-total = Wadarta
goods-table-without-value = { $count } shay oo aan qiimo lahayn
goods-with-me = Ila socda
goods-to-follow = Goor dambe iman doona
goods-jewellery = Dahab iyo qurxin
goods-other = Wax kale
