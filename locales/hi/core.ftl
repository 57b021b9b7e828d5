### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad =
    { $plural ->
        [one] ${ $count }
       *[other] ${ $count }
    }
figure-cad-per-hour =
    { $plural ->
        [one] ${ $count } प्रति घंटा
       *[other] ${ $count } प्रति घंटा
    }
figure-cad-per-month =
    { $plural ->
        [one] ${ $count } प्रति माह
       *[other] ${ $count } प्रति माह
    }
figure-cad-per-year =
    { $plural ->
        [one] ${ $count } प्रति वर्ष
       *[other] ${ $count } प्रति वर्ष
    }
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } घंटे
       *[other] { $count } घंटे
    }
figure-days =
    { $plural ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
figure-weeks =
    { $plural ->
        [one] { $count } हफ़्ते
       *[other] { $count } हफ़्ते
    }
figure-months =
    { $plural ->
        [one] { $count } महीने
       *[other] { $count } महीने
    }
figure-years =
    { $plural ->
        [one] { $count } साल
       *[other] { $count } साल
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } अंक
       *[other] { $count } अंक
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, { $date } से
change-due-after = पहुँचने के { $days } के भीतर
change-due-before = पहुँचने से कम से कम { $days } पहले
change-due-landing = पहुँचने के दिन
change-due-law = { $due }, कानून से तय

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = ओंटारियो तक मेरा रास्ता
qr-first-line = मेरे अगले कदम (Portage)
takeout-about = लगभग: { $title }
takeout-law = { $title } (कानून से तय)
takeout-counted = { $day } से गिना गया: आपके पहुँचने का केवल महीना मालूम है।
qr-earlier =
    { $count ->
        [one] पहले के चरणों का { $count } और काम बाकी है: Portage में देखें
       *[other] पहले के चरणों के { $count } और काम बाकी हैं: Portage में देखें
    }
goods-table-list = सूची
goods-table-item = चीज़
goods-table-serial = सीरियल नंबर
goods-table-value = कीमत (CAD)
goods-table-kind = प्रकार
goods-table-note = नोट
goods-table-total = कुल
goods-table-without-value =
    { $count ->
        [one] बिना कीमत की { $count } चीज़
       *[other] बिना कीमत की { $count } चीज़ें
    }
goods-with-me = साथ में
goods-to-follow = बाद में आने वाला
goods-jewellery = गहने
goods-other = बाकी
