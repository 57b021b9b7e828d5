## Take it along: calendar, paper, phone, hand-over

take-along = ሒዝኩምዎ ኪዱ
take-back = ተመለሱ
take-calendar = ናይ ካላንደር ፋይል
take-calendar-text = ዕለታትኩም፣ ኣብ ካላንደር ናይ ተሌፎንኩም ወይ ኮምፒተርኩም
take-print = ሕታም ወይ PDF
take-print-text = መደብ፣ ሰነዳት፣ ኣቑሑ፣ ዝተዓቀቡ መልስታት፣ ወይ ምሉእ ማህደር
take-phone = ኣብ ተሌፎን
take-phone-text = ዝቕጽሉ ዕማማት ከም ጽሑፍ፣ ብካሜራ ናይቲ ተሌፎን
take-give = መረካኸቢ ፋይል
take-give-text = ንኻልእ Portage ዘለዎ መሳርሒ፣ ወይ ንኣማኻሪኹም
take-open = መረካኸቢ ፋይል ክፈቱ
take-open-text = ካብኡ እትወስድዎ ባዕልኹም ትመርጹ

calendar-lead = ነቲ ፋይል ብካላንደርኩም ክፈትዎ። ድሒርኩም ከም ሓድሽ እንተ ጽሒፍኩምዎ፣ እተን መዓልታት ምስኡ ይሰጋገራ፣ ክልተ ግዜ ድማ ኣይመጻን።
calendar-nothing = መዓልቲ ዘለዎ ክፉት ዕማም ገና የለን። መዓስ ከም እትኣትዉ ንገሩ፣ ወይ ንዕማም ናትኩም መዓልቲ ሃብዎ።
calendar-which = ኣየኖት መዓልታት
calendar-all =
    { $count ->
        [one] መዓልቲ ዘለዎ { $count } ዕማም ወይ ቆጸራ
       *[other] ኩሎም መዓልቲ ዘለዎም { $count } ዕማማትን ቆጸራታትን
    }
calendar-chosen = ነቶም ዝመርጾም ጥራይ
calendar-save = ነቲ ናይ ካላንደር ፋይል ዓቅብዎ
calendar-written = እቲ ናይ ካላንደር ፋይል ተጻሒፉ። ብኮድ ኣይተዓጽወን፦ ዝረኸቦ ሰብ ከንብቦ ይኽእል።

screen-print = ሕተሙ
print-lead = መጀመርታ ነቶም ወረቓቕቲ ትርእይዎም፣ ድሕሪኡ ትሓትምዎም ወይ ከም PDF ትዕቅብዎም።
print-plan = መደበይ
print-documents = ሰነዳተይ
print-goods = ኣቑሑተይ፣ ንጉምሩክ
print-results = ዝተዓቀቡ መልስታተይ
print-results-note = እዞም መልስታት ውሳነታት ኣይኮኑን። ዝውስን እቲ ሓላፍነት ዘለዎ ቤት ጽሕፈት ጥራይ እዩ።
print-binder = ምሉእ ማህደረይ
print-see = ሕተሙ…
print-hint =
    { $count ->
        [one] { $count } ወረቐት
       *[other] { $count } ወረቓቕቲ
    }
paper-title = ወረቐት
paper-letter = Letter (ካናዳ)
paper-a4 = A4
print-page = ወረቐት { $n } ካብ { $total }
print-made = ኣብ { $date } ዝተሓትመ
print-way = እዚ ገጽ ኣብ Portage፦ ነዚ ኣብ ምድላይ ጽሓፉ፦
print-earlier =
    { $count ->
        [one] { $count } ክፉት ዕማም ናይ ዝሓለፈ ምዕራፍ ኣብ ወረቐት የለን። ኣብ Portage፣ ኣብ መወዳእታ ናይቲ መደብ ትረኽብዎ።
       *[other] { $count } ክፉታት ዕማማት ናይ ዝሓለፉ ምዕራፋት ኣብ ወረቐት የለዉን። ኣብ Portage፣ ኣብ መወዳእታ ናይቲ መደብ ትረኽብዎም።
    }
print-other-language = ትርጉም ስለ ዘየለ፣ ገለ ቃላት ኣብዚ ብቋንቋ { $language } እዮም።
print-name = ስም
print-signature = ፊርማ
print-day = ዕለት
print-papers = ኣምጽኡ፦ { $papers }

phone-lead = ካሜራ ናይ ተሌፎን ናብዚ ኮድ ኣቕንዑ። እቲ ተሌፎን ነቶም ዝቕጽሉ ዓሰርተ ዕማማት ከም ጽሑፍ የርኢ፤ Portage ወይ ኢንተርነት ኣየድልዮን።
phone-code = ኮድ ናይቶም ዝቕጽሉ ዓሰርተ ዕማማት
phone-content = ኣብቲ ኮድ ዘሎ

give-lead = እቲ ፋይል ነቲ እትመርጽዎ ይሕዝ። ብኮድ ይዕጾ፣ እቲ ምስጢራዊ ሓረግ ጥራይ ድማ ይኸፍቶ።
give-nothing = ገና ዝወሃብ ነገር የለን።
give-what = እንታይ ይኣትዎ
give-no-files = ዝተጣበቑ ስካናት ኣብዚ ይተርፉ። ንበይኖም ሃቡዎም።
give-save = ነቲ ፋይል ዓቅብዎ
give-writing = እቲ ፋይል ብኮድ ይዕጾ ኣሎ። ገለ ካልኢታት ይወስድ።
give-written = እቲ ፋይል ተጻሒፉ። ነቲ ምስጢራዊ ሓረግ ካብቲ ፋይል ብዝተፈልየ መንገዲ ንገርዎ፣ ንኣብነት ብተሌፎን።
passphrase = ምስጢራዊ ሓረግ
passphrase-again = ደጊምኩም ጽሓፍዎ
passphrase-differs = ክልቲኡ ሓደ ኣይኮነን። ነቲ ካልኣይ ደጊምኩም ጽሓፍዎ።
passphrase-advice = ዘይተኣሳሰራ ኣርባዕተ ቃላት ጽሓፉ። ብዘይ ብእአን ነቲ ፋይል ክኸፍት ዝኽእል የለን፣ እንተ ተረሲዐን ድማ ክንሕግዝ ኣይንኽእልን።
passphrase-see = ዝጽሓፍ ኣርእዩ

open-lead = መጀመርታ ኣብቲ ፋይል ዘሎ ትርእዩ። ባዕልኹም እንተ ዘይመሪጽኩም፣ ናትኩም ዝትካእ የለን።
open-pick = ፋይል ምረጹ
open-pick-other = ካልእ ፋይል ምረጹ
open-passphrase = ምስጢራዊ ሓረግ ናይቲ ፋይል
open-open = ክፈቱ
open-opening = ይኽፈት ኣሎ። ገለ ካልኢታት ይወስድ።
open-profile = ነቶም ናይ ውልቀ-ሰብ መልስታት ውሰዱ
open-profile-text = ካብ ናትኩም ይፍለዩ፣ ኣብ ቦታ ናትኩም ድማ ይኣትዉ።
open-new =
    { $count ->
        [one] ዘይብልኩም { $count } ነገር
       *[other] ዘይብልኩም { $count } ነገራት
    }
open-differs =
    { $count ->
        [one] ብኻልእ መንገዲ ዝጸሓፍኩምዎ { $count } ነገር
       *[other] ብኻልእ መንገዲ ዝጸሓፍኩምዎም { $count } ነገራት
    }
open-keep-mine = ናተይ ይጽናሕ
open-take-theirs = ናቶም ውሰዱ፦ { $theirs }
open-written = ኣብ { $date } ዝተጻሕፈ
open-newer = ካብ ናትኩም ዝሓደሰ
open-older = ካብ ናትኩም ዘይሓደሰ
open-same =
    { $count ->
        [one] { $count } ነገር ኣብዚ ድሮ ሓደ ዓይነት እዩ።
       *[other] { $count } ነገራት ኣብዚ ድሮ ሓደ ዓይነት እዮም።
    }
open-left-out =
    { $count ->
        [one] { $count } ነገር በዚ ስሪት Portage ክሰርሕ ኣይክእልን።
       *[other] { $count } ነገራት በዚ ስሪት Portage ክሰርሑ ኣይክእሉን።
    }
open-nothing = ኣብኡ ድሮ ዘይብልኩም ነገር የለን።
open-take =
    { $count ->
        [0] እትወስድዎ ነገር ምረጹ
        [one] { $count } ነገር ውሰዱ
       *[other] { $count } ነገራት ውሰዱ
    }
open-taken =
    { $count ->
        [one] { $count } ነገር ተወሲዱ።
       *[other] { $count } ነገራት ተወሲዶም።
    }
entries-member = ስድራቤት
entries-task = ኣብ መደብ ዝገበርክዎን ዝጸሓፍክዎን
entries-own-task = ናተይ ዕማማት
entries-document = ሰነዳት
entries-application = ምልክታታት
entries-appointment = ቆጸራታት
entries-good = ኣቑሑ
entries-contact = ርክባት
entries-question = ሕቶታት
entries-result = መልስታት ናይ መሓገዚታት
