### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = ${ $count }
figure-cad-per-hour = ${ $count } kada oras
figure-cad-per-month = ${ $count } kada buwan
figure-cad-per-year = ${ $count } kada taon
figure-percent = { $count }%
figure-count = { $count }
figure-hours = { $count } oras
figure-days = { $count } araw
figure-weeks = { $count } linggo
figure-months = { $count } buwan
figure-years = { $count } taon
figure-age = { figure-years }
figure-points = { $count } puntos

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, mula { $date }
change-due-after = sa loob ng { $days } mula sa pagdating
change-due-before = hindi bababa sa { $days } bago ang pagdating
change-due-landing = sa araw ng pagdating
change-due-law = { $due }, itinakda ng batas

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = Ang daan ko papuntang Ontario
qr-first-line = Ang mga susunod kong hakbang (Portage)
takeout-about = tinatayang araw: { $title }
takeout-law = { $title } (ayon sa batas)
takeout-counted = Binilang mula { $day }: ang buwan lang ng inyong pagdating ang alam.
qr-earlier = { $count } pang gawain mula sa mga naunang yugto ang hindi pa tapos: tingnan sa Portage
goods-table-list = Listahan
goods-table-item = Gamit
goods-table-serial = Serial number
goods-table-value = Halaga (CAD)
goods-table-kind = Uri
goods-table-note = Tala
goods-table-total = Kabuuan
goods-table-without-value = { $count } gamit na walang halaga
goods-with-me = Kasama ko
goods-to-follow = Susunod
goods-jewellery = Alahas
goods-other = Iba pa
