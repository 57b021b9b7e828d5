## Finding a service

services-fits =
    { $count ->
        [one] { $count } ኣገልግሎት ይሰማማዕ
       *[other] { $count } ኣገልግሎታት ይሰማምዑ
    }
services-of-place = { $city }፦ { $count }። እቶም ካልኦት ድሕሪኡ ይስዕቡ፣ እቶም ዝቐረቡ ቅድም።
services-to-ask =
    { $count ->
        [one] ብዛዕባ { $count } ተወሳኺ ኣገልግሎት ዘይንፈልጦ ነገር ኣሎ። እንታይ ከም እትሓቱ ምስ ዝነግር ሓበሬታ፣ ድሕሪኦም ይመጽእ።
       *[other] ብዛዕባ { $count } ተወሰኽቲ ኣገልግሎታት ዘይንፈልጦ ነገር ኣሎ። እንታይ ከም እትሓቱ ምስ ዝነግር ሓበሬታ፣ ድሕሪኦም ይመጹ።
    }
services-far = ካብዚኦም ክሳብ 150 ኪ.ሜ ቤት ጽሕፈት ዘለዎ የለን። ብተሌፎን ወይ ብኢንተርነት ዝወሃቡ ኣገልግሎታት ይቕድሙ።
services-nearest = እቲ ዝቐረበ ቤት ጽሕፈት ኣስታት { $km } ኪ.ሜ ይርሕቕ።
services-place-unknown = እዚ ኣበይ ከም ዘሎ ኣይንፈልጥን። ኣብ ዝርዝርና ዝጐደሉ ናይ ፖስታ ኮድ ኣለዉ፣ ስለዚ ነቲ ቦታ ብስሙ ምረጽዎ።
services-holiday = እዛ መዓልቲ ህዝባዊ በዓል እያ፦ { $holiday }። ሰዓታት ክፍለ ይኽእል። ቅድሚ ምኻድኩም ደውሉ።
services-loading = ኣገልግሎታት ይድለዩ ኣለዉ…
filter-count = { $label } ({ $count })
filter-french = ብፈረንሳይኛ
filter-postal = ናይ ፖስታ ኮድ
filter-postal-hint = ናይ መጀመርታ 3 ፊደላትን ቁጽርታትን ይኣክሉ፣ ንኣብነት M5V። ኣብዚ መሳርሒ ይጸንሑ። ኣብ ሰሜን ኦንታርዮ ሓደ ኮድ ኣዝዩ ሰፊሕ ቦታ ይሽፍን፣ ስለዚ ርሕቀታት ግምት እዮም።
filter-within = ክሳብ ርሕቀት
filter-within-km = { $km } ኪ.ሜ
filter-open = ክፉት
filter-open-now = ሕጂ
filter-open-at = ኣብ ዝተመርጸት መዓልትን ሰዓትን
filter-weekday = መዓልቲ
filter-hour = ሰዓት
filter-way = ብኸመይ
filter-way-in-person = ብኣካል
filter-way-remote = ብተሌፎን ወይ ብኢንተርነት
filter-for-me = ንዓይ
filter-for-me-hint = ንመን ከም ዝኸውን ክንነግረኩም፣ ኣብ መልስታትኩም ብኸመይ ከም እትመጹ ንገሩና።
filter-wheelchair = ብዊልቸር (wheelchair) ዝእቶ
filter-free = ነጻ
filter-saved = ዝተዓቀበ

services-as = ኣርእዩ ብ
services-as-list = ዝርዝር
services-as-map = ካርታ
service-map = ካርታ ናይ ኣገልግሎታት
service-map-part = ክፋል ኦንታርዮ
service-map-label = ኣገልግሎታት ዝርከቡሎም { $count } ቦታታት ዘለዎ ካርታ ኦንታርዮ። እቲ ኣብ ጎኑ ዘሎ ሰሌዳ እውን ነዚ ባዕሉ ይነግር።
service-map-here =
    { $count ->
        [one] ኣብዚ ክፋል ናይቲ ካርታ { $count } ኣገልግሎት ኣሎ።
       *[other] ኣብዚ ክፋል ናይቲ ካርታ { $count } ኣገልግሎታት ኣለዉ።
    }
service-map-elsewhere =
    { $count ->
        [one] { $count } ተወሳኺ ካብዚ ክፋል ወጻኢ ኣሎ።
       *[other] { $count } ተወሰኽቲ ካብዚ ክፋል ወጻኢ ኣለዉ።
    }
service-map-nowhere =
    { $count ->
        [one] { $count } ኣብቲ ካርታ የለን፦ ብተሌፎን ወይ ብኢንተርነት ትረኽብዎ፣ ወይ ኣበይ ከም ዘሎ ኣይንፈልጥን።
       *[other] { $count } ኣብቲ ካርታ የለዉን፦ ብተሌፎን ወይ ብኢንተርነት ትረኽብዎም፣ ወይ ኣበይ ከም ዘለዉ ኣይንፈልጥን።
    }
service-map-near = ልክዕ ቦታኡ ዘይንፈልጦ ኣገልግሎት፣ ኣብ ማእከል ናይ ፖስታ ዞባኡ ወይ ከተማኡ ይቕመጥ።
service-map-place = ቦታ
service-map-cities =
    { $count ->
        [one] { $city }፣ ከምኡ’ውን { $count } ካልእ ቦታ
       *[other] { $city }፣ ከምኡ’ውን { $count } ካልኦት ቦታታት
    }
service-map-closer = ብቐረባ ርኣዩ
service-map-closer-at =
    { $count ->
        [one] { $city }፣ { $count } ኣገልግሎት፦ ብቐረባ ርኣዩ
       *[other] { $city }፣ { $count } ኣገልግሎታት፦ ብቐረባ ርኣዩ
    }
service-map-list-at =
    { $count ->
        [one] { $city }፣ { $count } ኣገልግሎት፦ ብዝርዝር ኣርእዩ
       *[other] { $city }፣ { $count } ኣገልግሎታት፦ ብዝርዝር ኣርእዩ
    }
service-map-back = ሓደ ስጉምቲ ንድሕሪት
services-print-more =
    { $count ->
        [one] { $count } ተወሳኺ ኣገልግሎት ይሰማማዕ፣ ኣብዚ ወረቐት ግን የለን። ተወሰኽቲ መጻረይታት መሪጽኩም ደጊምኩም ሕተሙ።
       *[other] { $count } ተወሰኽቲ ኣገልግሎታት ይሰማምዑ፣ ኣብዚ ወረቐት ግን የለዉን። ተወሰኽቲ መጻረይታት መሪጽኩም ደጊምኩም ሕተሙ።
    }

service-km = ኣስታት { $km } ኪ.ሜ ርሕቀት
service-ask = ሕተቱ፦ { $what }
ask-topic = ብምንታይ ከም ዝሕግዙ
ask-language = ቋንቋ
ask-french = ፈረንሳይኛ
ask-place = ክንደይ ከም ዝርሕቕ
ask-open = ሰዓታት
ask-whom = ንዓኹም ድዩ
ask-way = ብኣካል ክትከዱ ይከኣል ድዩ
ask-wheelchair = መእተዊ ንዊልቸር (wheelchair)
ask-free = ክንደይ ከም ዝኸፍል
service-also-short = እዚኦም እውን ይነግርዎ፦ { $names }

open-until = ክሳብ { $time } ክፉት
open-always = ለይትን መዓልትን ክፉት
open-may-be-closed = ዕጹው ክኸውን ይኽእል፦ { $holiday }
open-closed = ሕጂ ዕጹው
open-closed-until = ዕጹው፣ ዝኽፈተሉ፦ { $time }
open-for-now = ንግዜኡ ዕጹው
open-at-open = ሽዑ ክፉት
open-at-closed = ሽዑ ዕጹው

service-hours = ክፉት ዝኾነሉ ሰዓታት
service-hours-week = ሰዓታት ናይ ዝቕጽላ 7 መዓልታት
service-hours-clock = እቲ ሰዓታት ብናይቲ ኣገልግሎት ዘለዎ ቦታ ሰዓት እዩ።
service-hours-shared = እዚ ናይ ኩሎም ኣብያተ ጽሕፈቱ ብሓባር ሰዓታት እዩ። ብዛዕባ ሓደ ንምሕታት ደውሉ።
service-hours-words = ብቓላት ናይቲ ምንጪ
service-hours-none = ሰዓታት ኣይንፈልጥን። ቅድም ደውሉ።
service-day-closed = ዕጹው
service-day-all = ምሉእ መዓልቲ ክፉት
service-day-unknown = ኣይንፈልጥን
service-day-unsure = እቲ ኣብ ታሕቲ ዘሎ ጽሑፍ ነዚ ክቕይሮ ይኽእል።
service-day-holiday = { $holiday }፦ ዕጹው ክኸውን ይኽእል
service-spell = ካብ { $from } ክሳብ { $to }
service-day = መዓልቲ
service-day-hours = ሰዓታት
service-access = መእተዊ
service-wheelchair-yes = ዊልቸር (wheelchair) ክኣቱ ይኽእል።
service-wheelchair-no = ዊልቸር (wheelchair) ክኣቱ ኣይክእልን።
service-cost = ክፍሊት
service-application = ብኸመይ ትጥቀሙሉ
service-documents = ምሳኹም ኣምጽኡ
service-interpretation = ኣስተርጐምቲ
service-areas = ንነበርቲ ናይ
service-licence = ፍቓድ
service-quoted = እዞም ቃላት ናይቲ ምንጪ ባዕሎም እዮም፣ ብቋንቋ { $language }። ኣይቀየርናዮምን፣ ኣይተርጎምናዮምን ድማ።
service-order = ቅድም እዚ፣ ደሓር እቲ
service-before = ቅድም ናብዚ ኪዱ
service-after = ድሕሪኡ ናብዚ ኪዱ
service-instead = ወይ ኣብ ክንድኡ ናብዚ ኪዱ
service-same = እቲ ሓገዝ ባዕሉ ኣብ ካልእ ቦታ
service-also = እዚኦም እውን ይነግርዎ
service-also-text = እዞም ምንጭታት ብዛዕባ ሓደ ዓይነት ኣገልግሎት ይነግሩ። ከምኡ ምዃኑ ሓደ ኣዳላዊ ወሲንዎ።
service-verified = ንመወዳእታ ዝተረጋገጸሉ { $date }፣ ብ { $name }
service-looked-at = ንመወዳእታ ዝተራእየሉ { $date }፣ ብናይቲ ኣገልግሎት ባዕሉ ግን ኣይተረጋገጸን። ዝሕዞ፦ { $name }።
service-save = ነዚ ኣገልግሎት ዓቅብዎ
service-saved = ተዓቂቡ
service-card = ከም ናይ ርክብ ካርድ ዓቅቡ
service-card-written = ናይ ርክብ ካርድ ተጻሒፉ።
service-code = ስም፣ ተሌፎንን ኣድራሻን ንካመራ ናይ ሞባይል
service-code-show = ንሞባይል ዝኸውን ኮድ ኣርእዩ
phone-extension = ኤክስተንሽን { $number }
notice-service-saved = ተዓቂቡ። ኣብ “ኣገልግሎታት”፣ “ዝተዓቀበ” ትረኽብዎ።
notice-service-let-go = ድሕሪ ሕጂ ዝተዓቀበ ኣይኮነን
service-hours-unknown = ሰዓታት ኣይንፈልጥን።
service-look-first = ቅድም ገጹ ርኣዩ
service-look-first-long = እዚ ኩሉ ኣብ ቀረባ ግዜ ከነረጋግጾ ኣይከኣልናን። ገጹ ርኣዩ፣ ወይ ናብ 211 ደውሉ።
