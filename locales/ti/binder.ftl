## The binder: everything that a person keeps, on this device only

nav-binder = ማህደር
screen-binder = ማህደር
screen-documents = ሰነዳት
screen-document = ሰነድ
screen-applications = ምልክታታት
screen-application = ምልክታ
screen-application-edit = ምልክታ ቀይሩ
screen-goods = ኣቑሑ
screen-good = ኣቕሓ ኣብ ዝርዝርኩም
screen-appointments = ቆጸራታትን ርክባትን
screen-appointment = ቆጸራ
screen-contact = ርክብ
screen-questions = ሕቶታት
screen-question = ሕቶ
screen-saved = ዝተዓቀቡ ገጻት
screen-family = ስድራቤት
screen-member = ኣባል ስድራቤት

binder-title = ማህደረይ
binder-lead = ሰነዳትኩም፣ ምልክታታትኩም፣ ዝርዝራትኩምን ቆጸራታትኩምን ኣብ ሓደ ቦታ።
binder-private = ኣብዚ እትጽሕፍዎ ኣብዚ መሳርሒ ይጸንሕ፣ ብኮድ ድማ ይዕጾ።
binder-need = ገና ዘድልየኩም
binder-need-nothing = ካብ ዝጸሓፍኩምዎ ዝጎደለ የለን፣ ሕጂ ካልእ ሰነድ ዝሓትት ዕማም ድማ የለን።
binder-need-unknown = ኣብቲ መደብ ብዛዕባኹም ገለ ነገራት ንገሩ፣ ወይ ሰነዳትኩም ጽሓፉ። ሽዑ እንታይ ከም ዝጎደለ ኣብዚ ትርእዩ።
binder-need-for = ን፦
binder-need-more =
    { $count ->
        [one] ከምኡ’ውን { $count } ተወሳኺ ዕማም
       *[other] ከምኡ’ውን { $count } ተወሰኽቲ ዕማማት
    }
binder-need-all =
    { $count ->
        [1] ኣርእዩ
       *[other] ኩሎም { $count } ኣርእዩ
    }
binder-parts = ክፍልታት ናይቲ ማህደር
binder-documents = ሰነዳት
binder-applications = ምልክታታት
binder-goods = እተምጽእዎም ኣቑሑ
binder-appointments = ቆጸራታትን ርክባትን
binder-questions = ክትሓትዎም ዘለኩም ሕቶታት
binder-question = ሕቶ
binder-saved = ዝተዓቀቡ ገጻት
binder-family = ስድራቤት
binder-count =
    { $count ->
        [0] ገና የለን
        [one] { $count } ምዝገባ
       *[other] { $count } ምዝገባታት
    }
binder-documents-count =
    { $count ->
        [0] ገና የለን
        [one] { $ready } ካብ { $count } ኣለኩም
       *[other] { $ready } ካብ { $count } ኣለኩም
    }
binder-goods-count =
    { $count ->
        [one] { $count } ኣቕሓ፣ { $value }
       *[other] { $count } ኣቑሑ፣ { $value }
    }
binder-appointments-count = ዝመጹ ቆጸራታት፦ { $appointments }፣ ርክባት፦ { $contacts }
binder-questions-count =
    { $count ->
        [0] ገና የለን
        [one] { $open } ካብ { $count } ክፉት
       *[other] { $open } ካብ { $count } ክፉታት
    }

entry-delete = ደምስሱ
entry-note = መዘኻኸሪ
entry-gone = እዚ ድሕሪ ሕጂ ኣብ ማህደርኩም የለን
entry-gone-way = ናብ ማህደር
notice-entry-kept = ኣብ ማህደርኩም ተዓቂቡ።
notice-entry-deleted = ተደምሲሱ፦ { $name }
notice-written = እቲ ፋይል ተጻሒፉ።

## Papers

papers-count = { $ready } ካብ { $total } ኣለኩም
paper-ready = ኣለኩም
paper-missing = ገና ኣብ ማህደርኩም የለን
paper-expired = ግዜኡ ኣብ { $date } የብቅዕ፣ ኣዝዩ ቀልጢፉ
paper-have = ኣለኒ
paper-note = መዝግብዎ
paper-any-of = ካብዚኦም ሓደ ይኣክል፦
paper-in-binder = ኣብ ማህደረይ ርኣዩ
notice-paper-have = ኣብ ማህደርኩም፦ { $paper }

document-state = ኩነታቱ
document-state-need = የድልየኒ
document-state-have = ኣለኒ
document-state-must-translate = ክትርጎም ኣለዎ
document-state-asked-for = ተሓቲቱ፣ ገና ኣይመጸን
documents-empty = ገና ሰነዳት የለዉን
documents-empty-text = ኣየኖት ሰነዳት ከም ዘለዉኹምን ከም ዘድልዩኹምን መዝግቡ፤ ሽዑ ዕማማትኩም ባዕሎም ምልክት ይገብሩሎም።
documents-add = ሰነድ ወስኹ
document-at = ቦታ፦
document-files =
    { $count ->
        [one] { $count } ፋይል
       *[other] { $count } ፋይላት
    }
document-what = ሰነድ
document-what-none = ምረጹ
document-what-own = ካልእ ነገር፣ ብናተይ ቃላት
document-what-missing = እንታይ ምዃኑ ምረጹ።
document-words = እንታይ ይበሃል?
document-whose = ናይ መን እዩ?
document-whose-all = ናይ ዝተፈልየ ሰብ ኣይኮነን
document-expires = ዝሰርሓሉ ናይ መወዳእታ መዓልቲ
document-expires-hint = ግዜኡ ዘየብቅዕ እንተ ኾይኑ ባዶ ግደፍዎ። ፍርቂ ዓመት ኣቐዲሙ መጠንቀቕታ ክመጸኩም እዩ።
document-issued = ዝወጸሉ መዓልቲ
document-place = እቲ ሰነድ ዘለዎ ቦታ
document-place-hint = ንኣብነት፦ ሰማያዊ ማህደር፣ ኣብ ወለደይ፣ ኣብ ባንክ።
document-number = ቁጽሩ
document-number-why = እቲ ቁጽሪ ኣብዚ ብዙሕ ኣየድልየኩምን። እዚ መሳርሒ እንተ ጠፊኡ ወይ ንሰብ እንተ ተለቂሑ፣ ኣብኡ ንዘየለ ነገር ክጥቀመሉ ዝኽእል የለን።
document-number-keep = ኮይኑ ግን ነቲ ቁጽሪ ኣብዚ ዓቅብዎ
document-number-field = ቁጽሪ
document-translate-hint = ብእንግሊዝኛ ወይ ብፈረንሳይኛ እንተ ዘይኮይኑ፣ ቤት ጽሕፈታት መብዛሕትኡ ግዜ ዝተረጋገጸ ትርጉም ይሓቱ። ክሳብ እትረኽብዎ “ክትርጎም ኣለዎ” ምረጹ።
document-delete-title = እዚ ሰነድን ፋይላቱን ይደምሰሱ ዶ?
document-delete-text =
    { $count ->
        [one] ምስኡ { $count } ዝተጣበቐ ፋይል ይድምሰስ፣ ክምለስ ድማ ኣይክእልን።
       *[other] ምስኡ { $count } ዝተጣበቑ ፋይላት ይድምሰሱ፣ ክምለሱ ድማ ኣይክእሉን።
    }
expiry-late = ግዜኡ ኣብ { $date } ኣብቂዑ
expiry-soon = ግዜኡ ኣብ { $date } የብቅዕ
expiry-fine = ክሳብ { $date } ይሰርሕ

draft-brought = ቅድም ኣብዚ ዝጸሓፍኩምዎ ተመሊሱ ኣሎ። ገና ኣይተዓቀበን።
draft-anew = ከም ሓድሽ ጀምሩ
close-title = ከይዓቀብኩም ትዓጽዉ ዶ?
close-text = ኣብ ቅጥዒ ዝጸሓፍኩምዎ ገና ኣይተዓቀበን። ሕጂ እንተ ዓጺኹም ይጠፍእ።
close-stay = ምጽሓፍ ቀጽሉ
close-anyway = ከይዓቀብኩም ዕጸዉ
attach-title = ስካናትን ፋይላትን
attach-hint = ሓደ ፋይል እንተበዝሐ { $each }፣ ኩሎም ብሓባር ድማ { $all }። ክሳብ ሕጂ፦ { $used }። ከምቲ ካልእ ብኮድ ይዕጸዉ።
attach-later = ምስ ተዓቀበ፣ ስካን ከተጣብቑሉ ትኽእሉ።
attach-add = ፋይል ኣጣብቑ
attach-see = ርኣይዎ
attach-out = ቅዳሕ ዓቅቡ
attach-delete-title = እዚ ፋይል ይደምሰስ ዶ?
attach-delete-text = ኣብ Portage ዘሎ ቅዳሕ ናይ “{ $name }” ይድምሰስ፣ ክምለስ ድማ ኣይክእልን።
notice-attached = እቲ ፋይል ተጣቢቑ።

## Applications

applications-empty = ገና ምልክታታት የለዉን
applications-empty-text = ንምንታይ ከም ዘመልከትኩምን ድሕሪኡ እንታይ ከም ዘጋጠመን መዝግቡ፤ ሽዑ እቲ ዝተሓትመ ግዜታት ኣብ ጎድኑ ይርአ።
applications-add = ምልክታ ወስኹ
application-edit = ነቲ ምልክታ ቀይርዎ
application-filed = ዝቐረበሉ፦ { $date }
application-not-filed = ገና ኣይቀረበን
application-last = ናይ መወዳእታ፦ { $event }
application-number = ቁጽሪ፦
application-events = እንታይ ኣጋጢሙ
application-no-events = ገና የለን። ዝሰደድኩምዎን ዝመጸኩምን ምስ ዕለቱ ወስኹ።
application-program = ንምንታይ
application-program-hint = ግዜታት ናይዞም መደባት ተሓቲሙ ኣሎ። ንኻልእ፣ ብናትኩም ቃላት ጽሓፉ።
application-program-missing = ንምንታይ ከም ዘመልከትኩም ምረጹ።
application-words = ንምንታይ ኢኹም ኣመልኪትኩም?
application-filed-on = ዝቐረበሉ መዓልቲ
application-filed-hint = ገና እንተ ዘይሰዲድኩምዎ ባዶ ግደፍዎ።
application-way = ብኸመይ ኣቕሪብኩምዎ
way-online = ብኢንተርነት
way-online-hint = ብናትኩም ወይ ብናይ ወኪልኩም ኣካውንት
way-paper = ብወረቐት
way-paper-hint = ብፖስታ፣ ብደብዳበታት ወይ ብቅጥዒ ድማ ትከታተልዎ
way-linked = ብወረቐት፣ ምስ ኣካውንት ዝተኣሳሰረ
way-linked-hint = ብፖስታ፣ ድሒሩ ድማ ናብ ናይ ኢንተርነት ኣካውንት ዝተወሰኸ
application-number-field = ቁጽሪ ናይቲ ምልክታ ወይ ፋይል
application-number-hint = ኣብዚ ክህሉ እንተ ደሊኹም ጥራይ።
application-delete-title = እዚ ምልክታ ይደምሰስ ዶ?
application-delete-text =
    { $count ->
        [0] ካብ ማህደርኩም ጥራይ ይድምሰስ። ነቲ ምልክታ ባዕሉ ዝትንክፎ የለን።
        [one] ምስ { $count } ዘጋጠመ ነገር ካብ ማህደርኩም ጥራይ ይድምሰስ። ነቲ ምልክታ ባዕሉ ዝትንክፎ የለን።
       *[other] ምስ { $count } ዘጋጠሙ ነገራት ካብ ማህደርኩም ጥራይ ይድምሰስ። ነቲ ምልክታ ባዕሉ ዝትንክፎ የለን።
    }
event-add = ዘጋጠመ ወስኹ
event-kind = እንታይ ኣጋጢሙ
event-day = ኣበየናይ መዓልቲ

program-cec = Canadian Experience Class — ተመክሮ ካናዳ (Express Entry)
program-fsw = Federal Skilled Worker — ፈደራላዊ ክእለት ዘለዎ ሰራሕተኛ (Express Entry)
program-pnp-ee = ሕርየት ክፍለ-ሃገር (PNP) ብ Express Entry
program-pnp-base = ሕርየት ክፍለ-ሃገር (PNP)፣ ካብ Express Entry ወጻኢ
program-spousal-abroad-roc = ስፖንሰር ዘለዎ መጻምዲ፣ ካብ ወጻኢ
program-spousal-abroad-quebec = ስፖንሰር ዘለዎ መጻምዲ፣ ካብ ወጻኢ ናብ ኩቤክ
program-spousal-canada-roc = ስፖንሰር ዘለዎ መጻምዲ፣ ኣብ ውሽጢ ካናዳ
program-spousal-canada-quebec = ስፖንሰር ዘለዎ መጻምዲ፣ ኣብ ውሽጢ ካናዳ፣ ናብ ኩቤክ
program-pgp-roc = ወለዲ ወይ ኣቦሓጎን እነሓጎን
program-pgp-quebec = ወለዲ ወይ ኣቦሓጎን እነሓጎን፣ ናብ ኩቤክ
program-citizen-grants = ዜግነት
program-citizen-proofs = መረጋገጺ ዜግነት
program-eta = ኤለክትሮኒካዊ ናይ ጉዕዞ ፍቓድ (eTA)
program-iec = International Experience Canada (IEC) — ዓለምለኻዊ ተመክሮ ካናዳ
program-visitor-extension = ከም በጻሒ ምንዋሕ

times-title = ዝተሓትመ ግዜታት
times-none = ንዚ ዝተሓትመ ግዜ የለን።
times-nobody-knows = እዚ ግዜታት ናይ ካልኦት ሰባት ምልክታታት እዩ። ናትኩም መዓስ ወይ ብኸመይ ከም ዝውሰን ክፈልጥ ዝኽእል የለን።
time-finished = ኣብ ቀረባ ዝተወድኡ መብዛሕትኦም ዝወሰድዎ
time-expected = ሎሚ እንተ ትሰድዎ፣ ክወስዶ ትጽቢት ዝግበረሉ
time-expected-for-month = ኣብታ ወርሒ ንዘመልከቱ ገና ትጽቢት ዝግበረሉ
time-more-than = ልዕሊ { $span }
time-people =
    { $count ->
        [one] { $count } ሰብ ይጽበ ኣሎ
       *[other] { $count } ሰባት ይጽበዩ ኣለዉ
    }
time-people-ahead =
    { $count ->
        [one] { $count } ሰብ ቅድሚ እታ ወርሒ ኣመልኪቱ ይጽበ ኣሎ
       *[other] { $count } ሰባት ቅድሚ እታ ወርሒ ኣመልኪቶም ይጽበዩ ኣለዉ
    }
time-as-of = ከም ናይ { $date }
time-standard = ናይ ክፍሊ ኢሚግረሽን (IRCC) ናይ ባዕሉ መዐቀኒ ኣገልግሎት
time-standard-means = ኣብ ልሙድ ኩነታት ንመብዛሕትኦም ምልክታታት ዝምልከት ዕላማ እዩ፣ ቃል ኪዳን ኣይኮነን።
span-minutes = { $count } ደቒቕ
span-hours = { $count } ሰዓት
span-days = { $count } መዓልቲ
span-weeks = { $count } ሰሙን
span-months = { $count } ወርሒ
span-years = { $count } ዓመት

## Goods

goods-lead = ኣብ ናይ መጀመርታ ኣተኣታትዋኹም ናይ ዶብ ሰራሕተኛታት ክልተ ዝርዝራት ይሓቱ፦ ምሳኹም እተምጽእዎን ደሓር ዝመጽእን።
goods-with-me-text = ኣብ ሻንጣኹም ዝመጽእ
goods-to-follow-text = ደሓር ዝመጽእ፣ ብመርከብ፣ ብፖስታ ወይ ምስ ሰብ
goods-empty = ገና ኣቑሑ የለዉን
goods-empty-text = ካብቲ ዝኸበረ ጀምሩ። ኣብ ናይ መጀመርታ ኣተኣታትዋኹም ኣብቲ ዝርዝር ዘሎ ደሓር ክመጽእ ይኽእል።
goods-add = ኣቕሓ ወስኹ
goods-none = ኣብዚ ዝርዝር ገና የለን።
goods-total =
    { $count ->
        [one] ድምር ናይ { $count } ኣቕሓ
       *[other] ድምር ናይ { $count } ኣቑሑ
    }
goods-sum = ክልቲኡ ዝርዝር ብሓባር፦
goods-without-value =
    { $count ->
        [one] { $count } ኣቕሓ ገና ዋጋ የብሉን፤ እቲ ድምር ብዘይ ብእኡ እዩ።
       *[other] { $count } ኣቑሑ ገና ዋጋ የብሎምን፤ እቲ ድምር ብዘይ ብእኣቶም እዩ።
    }
goods-jewellery-text = ስእሊ ኣየናይ ስልማት ምዃኑ ንምፍላጥ ይሕግዝ።
goods-csv = ከም ሰሌዳ (CSV) ዓቅቡ
good-list = ኣበየናይ ዝርዝር
good-item = ኣቕሓ
good-item-hint = ምስ ስም ሰራሒኡ፣ ንኣብነት፦ መስፈዪት፣ Singer 4423።
good-value = ዋጋ ብካናዳዊ ዶላር
good-value-hint = ሎሚ ዘለዎ ዋጋ። ርትዓዊ ግምት ይኣክል።
good-value-odd = እዚ ከም መጠን ገንዘብ ክንበብ ኣይክእልን። ንኣብነት 120 ወይ 120.50 ጽሓፉ።
good-no-value = ዋጋ የብሉን
good-serial = ተኸታታሊ ቁጽሪ
good-serial-hint = ንኤለክትሮኒካዊ መሳርሒታት፣ እንተሃልዩ።
good-kind = ዓይነት
good-another = ድሕሪኡ ካልእ ወስኹ
notice-good-kept = ኣብቲ ዝርዝር፦ { $item }

## Appointments, contacts, questions, family

appointments-empty = ገና ቆጸራታት የለዉን
appointments-empty-text = መዓስን ኣበይን ጽሓፉ፣ Portage ድማ እተምጽእዎም ነገራት የመልክተልኩም።
appointments-add = ቆጸራ ወስኹ
appointment-here = ብናይዚ መሳርሒ ሰዓት፦ { $moment }
appointment-bring = እንታይ ከተምጽኡ
appointment-what = ንምንታይ እዩ?
appointment-what-hint = ንኣብነት፦ ናይ ጥዕና ካርድ ኣብ ServiceOntario።
appointment-what-missing = ንምንታይ ምዃኑ ጽሓፉ።
appointment-date = መዓልቲ
appointment-date-missing = ነታ መዓልቲ ጽሓፍዋ።
appointment-time = ሰዓት
appointment-time-hint = ብናይ 24 ሰዓት ኣቆጻጽራ፣ ንኣብነት 9:30 ወይ 14:15። እንተ ዘይፈሊጥኩም ባዶ ግደፍዎ።
appointment-time-odd = እዚ ሰዓት ኣይኮነን። ንኣብነት 9:30 ወይ 14:15 ጽሓፉ።
appointment-zone = ብናይ ኣበይ ሰዓት?
zone-toronto = ኦንታርዮ (ቶሮንቶ፣ ኦታዋ)
zone-winnipeg = ሰሜን-ምዕራብ ኦንታርዮ (ኬኖራ)
zone-here = እዚ መሳርሒ ዘለዎ ቦታ ({ $zone })
appointment-place = ኣበይ
appointment-who = መን ይኸይድ?
appointment-task = ዕማም ኣብ መደብኩም
appointment-task-hint = ሽዑ ሰነዳቱ ኣብ “እንታይ ከተምጽኡ” ይርአዩ።
appointment-task-none = ዕማም የለን
appointment-papers =
    { $count ->
        [0] እተምጽእዎም ሰነዳት ምረጹ
        [one] ከተምጽእዎ ዘለኩም { $count } ሰነድ
       *[other] ከተምጽእዎም ዘለኩም { $count } ሰነዳት
    }
appointment-others = ካልእ ከተምጽእዎ ዘለኩም
appointment-others-hint = ኣብ ነፍሲ ወከፍ መስመር ሓደ።
contacts-title = ርክባት
contacts-empty = ገና ርክባት የለዉን
contacts-empty-text = ከድልዩኹም ዝኽእሉ ሰባት ኣብዚ መዝግቡ፣ ንኣብነት ኣማኻሪ፣ ኣካራዪ ወይ ዘመድ።
contacts-add = ርክብ ወስኹ
contact-name = ስም
contact-what-for = ንምንታይ
contact-what-for-hint = ንኣብነት፦ ብዛዕባ ቤት ትምህርቲ ጓልና ይሕግዝ።
questions-empty = ገና ሕቶታት የለዉን
questions-empty-text = ክትሓትዎ እትደልዩ ጽሓፉ፣ ኣብቲ ቤት ጽሕፈት ምእንቲ ክህልወኩም።
questions-add = ሕቶ ወስኹ
question-edit = ሕቶ ቀይሩ
question-text = ሕቶኹም
question-text-hint = ብዝኾነ ቋንቋ።
question-whom = ንመን ትሓቱ
question-whom-hint = ንኣብነት፦ ትካል መጣየሲ ሓደስቲ መጻእቲ፣ ቤት ትምህርቲ፣ ኣስራሒየይ።
question-answer = እቲ መልሲ
question-is-answered = መልሲ ረኺቡ
question-answered = ዝተመለሰ
saved-empty = ገና ዝተዓቀቡ ገጻት የለዉን
saved-empty-text = ኣብ መምርሒ “ነዚ ገጽ ዓቅብዎ” ጠውቑ፣ ሽዑ ኣብዚ ትረኽብዎ።
saved-drop = ኣውጽእዎ
family-lead = ስድራቤት ኣብዚ እንተ ተመዝጊቦም፣ ዕማማትን ሰነዳትን ናይ መን ምዃኖም ክነግሩ ይኽእሉ። ስም ወይ ሓደ ፊደል ይኣክል።
family-empty = ገና ሰብ የለን
family-empty-text = ምሳኹም ዝመጹ ሰባት ጽሓፉ፤ ሽዑ ናይ ነፍሲ ወከፍ ቆልዓ ዕማማት ኣብ ትሕቲ ስሙ ይርከቡ።
family-add = ሰብ ወስኹ
member-name = ስም
member-name-hint = ከም ድልየትኩም፦ ስም ወይ ሓደ ፊደል ይኣክል።
member-role = መን እዩ
role-oneself = ባዕለይ
role-partner = መጻምደይ
role-child = ቆልዓ
role-other = ካልእ ሰብ
member-birth = ዝተወልደሉ
member-birth-hint = ዓመት ይኣክል። ንቆልዓ፣ ኣየኖት ዕማማት ከም ዝምልከትዎ ይነግር።
member-delete-title = { $name } ይደምሰስ ዶ?
member-delete-text = ካልእ ኩሉ ይጸንሕ። ሽዑ እቶም ሰነዳት ናይ ማንም ኣይኮኑን። “ምለሱ” ንኹሉ ከም ዝነበሮ ይመልሶ።
member-delete-papers =
    { $count ->
        [one] { $count } ሰነድ ን { $name } ይጠቅስ።
       *[other] { $count } ሰነዳት ን { $name } ይጠቅሱ።
    }
member-delete-tasks =
    { $count ->
        [one] { $count } ዕማም ን { $name } ይጠቅስ።
       *[other] { $count } ዕማማት ን { $name } ይጠቅሱ።
    }
member-delete-appointments =
    { $count ->
        [one] { $count } ቆጸራ ን { $name } ትጠቅስ።
       *[other] { $count } ቆጸራታት ን { $name } ይጠቅሳ።
    }
member-born = ዝተወልደሉ፦ { $date }
