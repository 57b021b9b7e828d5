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
        [one] மணிநேரத்துக்கு ${ $count }
       *[other] மணிநேரத்துக்கு ${ $count }
    }
figure-cad-per-month =
    { $plural ->
        [one] மாதத்துக்கு ${ $count }
       *[other] மாதத்துக்கு ${ $count }
    }
figure-cad-per-year =
    { $plural ->
        [one] ஆண்டுக்கு ${ $count }
       *[other] ஆண்டுக்கு ${ $count }
    }
figure-percent = { $count }%
figure-count = { $count }
figure-hours =
    { $plural ->
        [one] { $count } மணிநேரம்
       *[other] { $count } மணிநேரம்
    }
figure-days =
    { $plural ->
        [one] { $count } நாள்
       *[other] { $count } நாட்கள்
    }
figure-weeks =
    { $plural ->
        [one] { $count } வாரம்
       *[other] { $count } வாரங்கள்
    }
figure-months =
    { $plural ->
        [one] { $count } மாதம்
       *[other] { $count } மாதங்கள்
    }
figure-years =
    { $plural ->
        [one] { $count } ஆண்டு
       *[other] { $count } ஆண்டுகள்
    }
figure-age = { figure-years }
figure-points =
    { $plural ->
        [one] { $count } புள்ளி
       *[other] { $count } புள்ளிகள்
    }

## What changed. $value is a figure with its unit, $date a day in full, $days a number of days.

change-figure-from = { $value }, { $date } முதல்
change-due-after = வந்திறங்கிய பிறகு { $days } முடிவதற்குள்
change-due-before = வந்திறங்கும் நாளுக்குக் குறைந்தது { $days } முன்னதாக
change-due-landing = வந்திறங்கும் நாளில்
change-due-law = { $due }, சட்டப்படி

## What a person takes along: a calendar, the table of goods, a code for a phone.

calendar-name = ஒன்டாரியோவுக்கு என் பயணம்
qr-first-line = என் அடுத்த படிகள் (Portage)
takeout-about = ஏறத்தாழ: { $title }
takeout-law = { $title } (சட்டப்படி)
takeout-counted = { $day } முதல் கணக்கிட்டது: வந்திறங்கும் மாதம் மட்டுமே தெரியும்.
qr-earlier =
    { $count ->
        [one] முந்தைய கட்டங்களில் இன்னும் { $count } பணி உள்ளது: Portage-இல் பாருங்கள்
       *[other] முந்தைய கட்டங்களில் இன்னும் { $count } பணிகள் உள்ளன: Portage-இல் பாருங்கள்
    }
goods-table-list = பட்டியல்
goods-table-item = பொருள்
goods-table-serial = வரிசை எண்
goods-table-value = மதிப்பு (CAD)
goods-table-kind = வகை
goods-table-note = குறிப்பு
goods-table-total = மொத்தம்
goods-table-without-value =
    { $count ->
        [one] மதிப்பு இல்லாத { $count } பொருள்
       *[other] மதிப்பு இல்லாத { $count } பொருட்கள்
    }
goods-with-me = என்னுடன் வருபவை
goods-to-follow = பிறகு வருபவை
goods-jewellery = நகைகள்
goods-other = மற்றவை
