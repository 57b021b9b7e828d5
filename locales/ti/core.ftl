### What Rust writes by itself: figures with their unit.

## Figures. $count is the number as it is written; $plural is its plural category: zero, one, two, few, many,
## other. Dollars have one form in English and several elsewhere.

figure-cad = ${ $count }
figure-cad-per-hour = ${ $count } ንሰዓት
figure-cad-per-month = ${ $count } ንወርሒ
figure-cad-per-year = ${ $count } ንዓመት
figure-percent = { $count }%
figure-count = { $count }
figure-hours = { $count } ሰዓት
figure-days = { $count } መዓልቲ
figure-weeks = { $count } ሰሙን
figure-months = { $count } ወርሒ
figure-years = { $count } ዓመት
figure-age = { figure-years }
figure-points = { $count } ነጥቢ

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }፣ ካብ { $date }
change-due-after = ድሕሪ ምእታው ኣብ ውሽጢ { $days }
change-due-before = ቅድሚ ምእታው እንተወሓደ { $days }
change-due-landing = ኣብ መዓልቲ ምእታው
change-due-law = { $due }፣ ብሕጊ ዝተወሰነ

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = መንገደይ ናብ ኦንታርዮ
qr-first-line = ዝቕጽሉ ስጉምትታተይ (Portage)
takeout-about = ብዛዕባ፦ { $title }
takeout-law = { $title } (ብሕጊ)
takeout-counted = ካብ { $day } ዝተቖጽረ፦ ናይ ምእታውኩም ወርሒ ጥራይ እዩ ዝፍለጥ።
qr-earlier =
    { $count ->
        [one] ካብ ዝሓለፉ ምዕራፋት { $count } ተወሳኺ ዕማም ክፉት ኣሎ፦ ኣብ Portage ርኣዩ
       *[other] ካብ ዝሓለፉ ምዕራፋት { $count } ተወሰኽቲ ዕማማት ክፉታት ኣለዉ፦ ኣብ Portage ርኣዩ
    }
goods-table-list = ዝርዝር
goods-table-item = ኣቕሓ
goods-table-serial = ተኸታታሊ ቁጽሪ
goods-table-value = ዋጋ (CAD)
goods-table-kind = ዓይነት
goods-table-note = መዘኻኸሪ
goods-table-total = ድምር
goods-table-without-value =
    { $count ->
        [one] { $count } ዋጋ ዘይብሉ ኣቕሓ
       *[other] { $count } ዋጋ ዘይብሎም ኣቑሑ
    }
goods-with-me = ምሳይ ዝመጽእ
goods-to-follow = ደሓር ዝመጽእ
goods-jewellery = ስልማት
goods-other = ካልእ
