## The frame

nav-label = ክፍልታት Portage
nav-brand = Portage፣ ናብ መበገሲ
nav-home = መበገሲ
nav-guides = መምርሒታት
nav-plan = መደብ
nav-tools = መሓገዚታት
nav-services = ኣገልግሎታት
nav-settings = ቅንብራት
nav-more = ቋንቋ፣ ቅንብራትን ካልእን
nav-copy = ትሕዝቶ ናይ { $date }
language-menu = ቋንቋ፦ { $language }
skip-to-page = ቀጥታ ናብቲ ገጽ
dialog-close = ዕጸዉ
print = ሕተሙ
listen = ስምዑ
listen-group = ብድምጺ ምንባብ
listen-pause = ኣዕርፉ
listen-go-on = ቀጽሉ
listen-stop = ደው ኣብሉ
listen-slowly = ብቐስታ
listen-failed = እቲ ድምጺ ደው ኢሉ። ደጊምኩም ፈትኑ፣ ወይ ኣብዚ ምንባብ ቀጽሉ።
pdf-save = ከም PDF ዓቅቡ
pdf-writing = እቲ PDF ይጽሓፍ ኣሎ…
pdf-written = እቲ PDF ተጻሒፉ።
pdf-written-own = እቲ PDF ተጻሒፉ። ብኮድ ኣይተዓጽወን፦ ዝረኸቦ ሰብ ከንብቦ ይኽእል።

print-foot = ካብ Portage ዝተሓትመ፣ ትሕዝቶ ናይ { $date }
print-foot-undated = ካብ Portage ዝተሓትመ

screen-home = መበገሲ
screen-guides = መምርሒታት
screen-guide = መምርሒ
screen-plan = መደብ
screen-tools = መሓገዚታት
screen-tool = መሓገዚ
screen-services = ኣገልግሎታት
screen-service = ኣገልግሎት
screen-search = ምድላይ
screen-changes = እንታይ ተቐይሩ
screen-copy = ኩነታት ቅዳሕ
screen-settings = ቅንብራት
screen-answer = መልሲ ቀይሩ
screen-start = መደብኩም
screen-language = ቋንቋ
screen-install = ናይ መጀመርታ ምጅማር
screen-broken = እዚ ስክሪን ክርአ ኣይከኣለን
screen-aside = ብዛዕባ እዚ ጉዳይ

notice-undo = ምለሱ
notice-task-done = ተዛዚሙ፦ { $title }
notice-task-skipped = ንጎኒ ተገዲፉ፦ { $title }
notice-task-open = ናብ መደብ ተመሊሱ፦ { $title }
notice-page-saved = ተዓቂቡ። ነዚ ገጽ ኣብ “መምርሒታት” መሊስኩም ትረኽብዎ።
notice-page-let-go = እዚ ገጽ ድሕሪ ሕጂ ዝተዓቀበ ኣይኮነን።

## Links that lead outside

link-outside = (ካብ Portage ወጻኢ ይኽፈት)
link-title-web = ነዚ ገጽ ኣብ ብራውዘርኩም ትኸፍትዎ ዶ?
link-title-phone = ናብዚ ቁጽሪ ትድውሉ ዶ?
link-title-mail = ናብዚ ኣድራሻ ትጽሕፉ ዶ?
link-lead-web = እዚ ገጽ ክፋል Portage ኣይኮነን፣ ኢንተርነት ከኣ የድልዮ። ዝርከበሉ ቦታ፦
link-lead-phone = መሳርሒኹም በየናይ መተግበሪ ከም እትድውሉ ክሓትት እዩ። እቲ ቁጽሪ፦
link-lead-mail = ናይ ኢመይል መተግበሪኹም ክኽፈት እዩ። እቲ ኣድራሻ፦
link-open-web = ክፈቱ
link-open-phone = ደውሉ
link-open-mail = ጽሓፉ
link-copy = ቅድሑ
link-copied = ተቐዲሑ።
link-cancel = ይትረፍ

## First start

language-title = በየናይ ቋንቋ ብዝበለጸ ተንብቡ?
install-title = Portage ይዳሎ ኣሎ
install-lead = ምስ Portage ዝመጹ መምርሒታትን ኣገልግሎታትን ኣብዚ መሳርሒ ይኽፈቱ ኣለዉ። ኢንተርነት ኣየድልን፣ ሓደ ግዜ ጥራይ ከኣ ይግበር።
progress-checking = ዘሎ ነገር ይፍተሽ ኣሎ
progress-receiving = ይቕበል ኣሎ
progress-building = ይኽፈት ኣሎ
progress-indexing = ኩሉ ብቐሊሉ ክርከብ ይሰራዕ ኣሎ
progress-finishing = ዳርጋ ተወዲኡ
progress-bytes = { $size } መጺኡ
progress-of = { $size } ካብ { $total } መጺኡ

start-next = ቀጽሉ
start-skip = ስገሩ
start-back = ተመለሱ
start-finish = መደበይ ኣርእዩኒ
start-leave = ቀጥታ ናብ መምርሒታትን ኣገልግሎታትን
start-trail = ሕቶ { $n } ካብ { $total }
start-private = መልስታትኩም ኣብዚ መሳርሒ ጥራይ ይጸንሑ። ኣብ ዝኾነ ግዜ ክትቅይርዎም ትኽእሉ።
answer-save = ዓቅቡ
answer-cancel = ይትረፍ
answer-yes = እወ
answer-no = ኣይፋል

start-stage-title = ኣበየናይ ክፋል ናይቲ መንገዲ ኣለኹም?
start-stage-lead = መደብኩም ካብ ሕጂ ዘለኹምዎ ይጅምር።
start-stage-short = ዘለኹምዎ
whereabouts-exploring = ምጽናዕ
whereabouts-exploring-hint = ክመጽእ እኽእል ድየ፣ ብኸመይከ፣ የጻሪ ኣለኹ።
whereabouts-applying = ምምልካት
whereabouts-applying-hint = ምልክታ የዳሉ ኣለኹ ወይ ሰዲደ ኣለኹ።
whereabouts-approved = ዝተፈቕደ
whereabouts-approved-hint = ክመጽእ ተፈቒዱለይ፣ እዳሎ ከኣ ኣለኹ።
whereabouts-in-ontario = ኣብ ኦንታርዮ
whereabouts-in-ontario-hint = መጺአ ኣለኹ፣ ህይወተይ ከኣ እሰራርዕ ኣለኹ።

start-landing-title = መዓስ ናብ ካናዳ ትኣትዉ?
start-landing-title-past = መዓስ ናብ ካናዳ ኣቲኹም?
start-landing-lead = ናይ ዕማማትኩም ዕለታት ካብዛ መዓልቲ ይቑጸሩ። ወርሒ ጥራይ እንተ ፈሊጥኩም፣ ነታ መዓልቲ ባዶ ግደፍዋ።
start-landing-short = ምእታው
landing-legend = መዓልቲ ወይ ወርሒ ምእታው
landing-hint = ንኣብነት 14 መጋቢት 2027። ግምት ይኣክል። ድሮ ኣቲኹም እንተ ኾይንኩም፣ ነታ መዓልቲ ጽሓፍዋ።
landing-day = መዓልቲ
landing-month = ወርሒ
landing-month-none = ምረጹ
landing-year = ዓመት
landing-month-missing = ወርሒ ምረጹ፣ ወይ ነቶም ካልኦት ቦታታት ባዶ ግበርዎም።
landing-year-missing = ዓመት እውን ጽሓፉ፣ ንኣብነት 2027።
landing-year-odd = { $year } ዓመት ክኸውን ኣይክእልን። ብኣርባዕተ ኣሃዝ ጽሓፍዎ፣ ንኣብነት 2027።
landing-day-odd = ኣብ { $month } መዓልቲ { $day } የለን፦ ናይ መወዳእታ መዓልቲ { $last } እዩ። ነታ መዓልቲ ኣርሙ፣ ወይ ባዶ ግደፍዋ።

start-class-title = ናብ ካናዳ ብኸመይ ትመጹ?
start-class-lead = ሕግታትን ኣገልግሎታትን ከከም ኣመጻጽኣኹም ይፈላለዩ። ርግጸኛታት እንተ ዘይኮንኩም ስገርዎ።
start-class-short = ኣመጻጽኣ
class-economic = ቁጠባዊ ኢሚግረሽን
class-economic-hint = Express Entry፣ ናይ ክፍለ-ሃገር ሕርየት መደብ (PNP)፣ ወይ ካልእ ኣብ ካናዳ ንዝነብሩ ሰራሕተኛታት ዝኸውን መደብ
class-family = ስድራቤት
class-family-hint = ኣብ ካናዳ ዘሎ ሰብ ስፖንሰር ይኾነኩም
class-refugee = ዳግማይ ዝሰፈረ ስደተኛ
class-refugee-hint = ኣብ ወጻኢ ተሓሪኹም፣ ብሓገዝ መንግስቲ ወይ ናይ ውልቂ ጉጅለ
class-claimant = ዑቕባ ምሕታት
class-claimant-hint = ኣብ ካናዳ ናይ ስደተኛ ዑቕባ ትሓቱ፣ ወይ ክትሓቱ ኢኹም
class-worker = ሰራሕተኛ
class-worker-hint = ግዝያዊ ናይ ስራሕ ፍቓድ ኣለኩም ወይ ትደልዩ
class-student = ተማሃራይ
class-student-hint = ናይ ትምህርቲ ፍቓድ ኣለኩም ወይ ትደልዩ
class-visitor = በጻሒ
class-visitor-hint = ንብጽሖት ትመጹ

start-family-title = መን ምሳኹም ይመጽእ?
start-family-lead = ቤት ትምህርቲ፣ መውዓሊ ህጻናት፣ ናይ መንግስቲ ደገፍን ሰነዳትን ብእኡ ይውሰኑ።
start-family-short = ስድራቤት
family-partner = በዓል ቤት፣ በዓልቲ ቤት ወይ መጻምዲ ምሳኹም ይመጽእ ዶ?
family-children = ቆልዑ ምሳኹም ይመጹ ዶ?
family-years = ኣበየናይ ዓመታት ተወሊዶም?
family-years-hint = ዓመት ይኣክል። ንነፍሲ ወከፍ ቆልዓ ሓደ ቦታ።
family-year-label = ዓመተ ልደት ቆልዓ { $n }
family-year-remove = ቆልዓ { $n } ኣልግሱ
family-year-add = ቆልዓ ወስኹ
family-year-missing = እንተወሓደ ናይ ሓደ ቆልዓ ዓመተ ልደት ጽሓፉ፣ ወይ “ኣይፋል” ኢልኩም መልሱ።
family-year-odd = { $year } ዓመተ ልደት ክኸውን ኣይክእልን። ብኣርባዕተ ኣሃዝ ጽሓፍዎ፣ ንኣብነት 2019።
family-with-partner = ምስ መጻምዲ
family-without-partner = ብዘይ መጻምዲ
family-child-count =
    { $count ->
        [0] ቆልዑ የለዉን
        [one] { $count } ቆልዓ
       *[other] { $count } ቆልዑ
    }

start-occupation-title = ስራሕኩም እንታይ እዩ?
start-occupation-lead = ገሊኡ ስራሕ ኣብ ኦንታርዮ ፍቓድ የድልዮ፣ ፍቓድ ምውጻእ ድማ ካብ ወጻኢ ክጅመር ይከኣል።
start-occupation-short = ስራሕ
occupation-label = ሞያኹም
occupation-hint = ብናይ ገዛእ ርእስኹም ቃላት፣ ንኣብነት ነርስ፣ ኤለክትሪሻን፣ መምህር፣ ተሓዝ ሕሳብ።

start-destination-title = ኣበየናይ ክፋል ኦንታርዮ ክትነብሩ ትደልዩ?
start-destination-lead = ሽዑ ኣብኡ ዝቐርቡ ኣገልግሎታት ይቕድሙ።
start-destination-short = ቦታ
destination-label = ከተማ ወይ ዞባ
destination-hint = ንኣብነት ኦታዋ፣ ሳድበሪ ወይ ሃሚልተን። ገና እንተ ዘይፈሊጥኩም ስገርዎ።
destination-known = እዚ { $place } እዩ።
destination-unknown = Portage በዚ ስም ዝፍለጥ ቦታ ኣይፈልጥን። ክትቅጽሉ ትኽእሉ፣ ወይ ድሓር ኣብ ቦታታት ሓደ ክትመርጹ ትኽእሉ።

## Home

home-title = ዝቕጽሉ ስጉምትታትኩም
home-welcome = እንቋዕ ደሓን መጻእኩም
home-landing = ምእታው፦ { $date }፣ { $when }
home-landed = ዝኣተኹምሉ መዓልቲ፦ { $date }፣ { $when }
home-landing-unknown = መዓስ ከም እትኣትዉ ንገሩ፣ ዕማማትኩም ዕለታቶም ክረኽቡ
home-nothing-next = ሕጂ ዝጽበየኩም ነገር የለን።
home-whole-plan = ምሉእ መደብ ርኣዩ
home-changed = ንዓኹም ዝተቐየረ
home-changed-all = ዝተቐየረ ኩሉ
home-saved =
    { $count ->
        [one] { $count } ዝተዓቀበ ገጽ
       *[other] { $count } ዝተዓቀቡ ገጻት
    }
home-continue = ምንባብ ቀጽሉ
home-copy = ቅዳሕኩም
home-offline = ኣብዚ ዘሎ ኩሉ ብዘይ ኢንተርነት ይሰርሕ።
home-content-of = ትሕዝቶ ናይ { $date }።
home-copy-link = ኩነታት ቅዳሕ
home-update-ready = ናይ { $size } ምሕዳስ ድሉው ኣሎ።
invitation-title = መደብኩም ንስራሕ ዶ?
invitation-text = ሽዱሽተ ሓጸርቲ ሕቶታት፣ ነፍሲ ወከፎም ክትሰግርዎም ትኽእሉ። ድሕሪኡ እንታይ ከም እትገብሩ፣ ብኸመይ ቅደም-ተኸተልን ክሳብ መዓስን ትርእዩ፦ ካብ ናይ መጀመርታ ሰነዳት ክሳብ ቀዳማይ ዓመትኩም ኣብ ኦንታርዮ።
invitation-start = መደበይ ስርሑ
invitation-read = ቅድም ኣንብቡ

## Notices: what cannot wait

alert-label = መፍለጢታት
alert-fraud = ካብ ምትላል ተጠንቀቑ
alert-change = ሓደ ሕጊ ተቐይሩ
alert-information = ሕጂ ምፍላጡ ጽቡቕ
alert-read = ተወሳኺ ኣንብቡ፦
alert-official = ወግዓዊ ገጽ፦
alert-until = ክሳብ { $date } ይሰርሕ።
alert-by = ጸሓፊ፦ { $publisher }።

## The trail, the plan and its tasks

trail-label = ምዕራፋት መደብኩም
trail-past = ዝሓለፍኩምዎ
trail-here = ኣብዚ ኣለኹም
trail-ahead = ኣብ ቅድሜኹም
stage-exploring = ምጽናዕ
stage-applying = ምምልካት
stage-waiting = ምጽባይ
stage-preparing = ምድላው
stage-travel = ጉዕዞ
stage-first-days = ናይ መጀመርታ መዓልታት
stage-first-weeks = ናይ መጀመርታ ሰሙናት
stage-first-months = ናይ መጀመርታ ኣዋርሕ
stage-first-year = ቀዳማይ ዓመት
stage-settled =
    { $total ->
        [0] ዝግበር የለን
        [one] { $settled } ካብ { $total } ተዛዚሙ
       *[other] { $settled } ካብ { $total } ተዛዚሞም
    }

plan-title = መደብኩም
plan-no-profile = እዚ መደብ ንኹሉ ሰብ እዩ
plan-no-profile-text = ንውሑዳት ሓጸርቲ ሕቶታት መልሱ፣ ናትኩም መደብ ከኣ ይኸውን፦ ንዓኹም ዝምልከቱ ዕማማት ጥራይ፣ ነፍሲ ወከፎም ምስ ዕለቶም።

due-today = ሎሚ
due-in-days =
    { $days ->
        [0] ሎሚ
        [1] ጽባሕ
        [one] ኣብ ውሽጢ { $days } መዓልቲ
       *[other] ድሕሪ { $days } መዓልቲ
    }
due-in-weeks = ድሕሪ { $weeks } ሰሙን
due-late = { $days } መዓልቲ ደንጕዩ
days-ago =
    { $days ->
        [0] ሎሚ
        [1] ትማሊ
        [one] ቅድሚ { $days } መዓልቲ
       *[other] ቅድሚ { $days } መዓልቲ
    }
due-was = ዕለቱ { $date } ነይሩ
due-by = ክሳብ { $date }
due-about = ኣብ ከባቢ { $date }
due-full = ክሳብ { $date }፣ { $when }
due-landing-day = ኣብታ እትኣትዉላ መዓልቲ
due-before-landing = { $days } መዓልቲ ቅድሚ ምእታው
due-after-landing = { $days } መዓልቲ ድሕሪ ምእታው
due-months-before-landing = { $months } ወርሒ ቅድሚ ምእታው
due-months-after-landing = { $months } ወርሒ ድሕሪ ምእታው
due-law = ሕጊ
due-law-long = ነዛ መዓልቲ ሕጊ ይውስና

task-done-label = ተዛዚሙ፦ { $title }
task-state-done = ተዛዚሙ
task-state-skipped = ንጎኒ ተገዲፉ
task-waiting = ካልእ ዕማም ይጽበ ኣሎ
task-steps = ስጉምትታት
task-documents = ኣብ ኢድኩም ዝህልዉ ሰነዳት
task-waits-for = ቅድም እዚ ግበሩ
task-read = ኣንብቡን ኣስልዑን
task-because = ስለምንታይ ኣብ መደብኩም ኣሎ
task-because-unknown = እዚ ብዛዕባኹም ኣይንፈልጦን፤ እቲ ዕማም ነቶም ዝምልከቶም እዩ
task-authority = ሓላፍነት ናይዚ፦ { $authority }።
task-verified = ኣብ { $date } ዝተረጋገጸ።
task-mark-done = ከም ዝተዛዘመ ምልክት ግበሩ
task-reopen = ናብ መደብ ምለሱ

condition-everyone = ኩሉ ሰብ ይገብሮ
condition-economic = ብቁጠባዊ ኢሚግረሽን ትመጹ
condition-family = ኣብ ካናዳ ዘሎ ሰብ ስፖንሰር ይኾነኩም
condition-refugee = ከም ዳግማይ ዝሰፈረ ስደተኛ ትመጹ
condition-claimant = ናይ ስደተኛ ዑቕባ ትሓቱ
condition-worker = ብናይ ስራሕ ፍቓድ ትመጹ
condition-student = ብናይ ትምህርቲ ፍቓድ ትመጹ
condition-visitor = ከም በጻሒ ትመጹ
condition-permanent = ቀዋሚ ተቐማጢ ትኾኑ
condition-partner = መጻምዲ ምሳኹም ይመጽእ
condition-children = ቆልዑ ምሳኹም ይመጹ
condition-children-under-6 = ትሕቲ 6 ዓመት ዝኾነ ቆልዓ ኣለኩም
condition-children-under-13 = ትሕቲ 13 ዓመት ዝኾነ ቆልዓ ኣለኩም
condition-children-4-18 = ካብ 4 ክሳብ 18 ዓመት ዝኾነ ቆልዓ ኣለኩም
condition-no-children = ቆልዑ ምሳኹም ኣይመጹን
condition-regulated = ስራሕኩም ኣብ ኦንታርዮ ናይ ሞያ ፍቓድ የድልዮ
condition-trade = ኣብ ተክኒካዊ ሞያ ትሰርሑ
condition-works = ክትሰርሑ ትደልዩ
condition-drives = መኪና ክትዝውሩ ትደልዩ
condition-rents = ገዛ ክትካረዩ ኢኹም
condition-pet = እንስሳ ዘቤት ምሳኹም ይመጽእ
condition-francophone = ፈረንሳይኛ ትዛረቡ
condition-low-income = እቶትኩም ትሑት እዩ
condition-senior = ዕድመኹም 65 ወይ ልዕሊኡ እዩ
condition-abroad = ገና ኣብ ወጻኢ ኣለኹም
condition-in-ontario = ኣብ ኦንታርዮ ኣለኹም
condition-winter-arrival = ኣብ ናይ ቁሪ ወቕቲ ትኣትዉ

## Guides

guides-title = መምርሒታት
guides-lead = ነፍሲ ወከፍ ገጽ እንታይ ከም እትገብሩ፣ እንታይ ከም እተምጽኡ፣ ክንደይ ከም ዝኸፍልን መን ከም ዝሕግዝን ይነግር።
guides-empty = ኣብዚ መሳርሒ ገና መምርሒታት የለዉን
guides-empty-way = ኩነታት ቅዳሕ ርኣዩ
saved-title = ዝተዓቀቡ ገጻት
saved-on = ኣብ { $date } ዝተዓቀበ
saved-withdrawn = ተሳሒቡ፣ ድሕሪ ሕጂ ኣይሰርሕን
guide-save = ነዚ ገጽ ዓቅብዎ
guide-saved = ተዓቂቡ
withdrawn-band = እዚ ገጽ ኣብ { $date } ተሳሒቡ
withdrawn-text = እዚ እትርእይዎ ናይ መወዳእታ ቅዳሕ እዩ፣ ስለ ዝዓቀብክምዎ ጸኒሑ። ድሕሪ ሕጂ ኣይሰርሕን፦ ኣይትተኣማመንዎ።
withdrawn-band-undated = እዚ ገጽ ተሳሒቡ
withdrawn-gone-text = ካብቲ ፖርታል ወጺኡ፣ ንስኹም ድማ ኣይዓቀብክምዎን።
withdrawn-reason = ምኽንያት፦
withdrawn-see = ኣብ ክንድኡ እዚ ኣንብቡ፦
guide-contents = ኣብዚ ገጽ
guide-tasks = ኣብ መደብኩም
guide-tools = መሓገዚታት
guide-services = መን ይሕግዝ
guide-official = ወግዓዊ ገጽ
guide-related = ቀጺልኩም ኣንብቡ
guide-other-language = እዚ ገጽ ብቋንቋኹም የለን። ብቋንቋ { $language } ትርእይዎ ኣለኹም።
callout-note = ምፍላጡ ጽቡቕ
callout-free = ነጻ
callout-deadline = ናይ መወዳእታ መዓልቲ
callout-warning = ተጠንቀቑ

guide-contacts = መን ይምልስ
guide-forms = ቅጥዕታት ኣብዚ ገጽ
contact-hours = ሰዓታት፦
contact-abroad-yes = እቲ ቁጽሪ ካብ ካናዳ ወጻኢ ይሰርሕ።
contact-abroad-no = እቲ ቁጽሪ ካብ ካናዳ ወጻኢ ኣይሰርሕን።
contact-channels = እትረኽብዎም ብ፦ { $channels }።
channel-phone = ተሌፎን
channel-web-form = ቅጥዒ ኣብ መርበብ
channel-in-person = ብኣካል
channel-mail = ደብዳበ
channel-email = ኢመይል
channel-website = መርበብ ሓበሬታኦም
form-superseded = እዚ ቅጥዒ ድሕሪ ሕጂ ኣይሰርሕን።
form-superseded-by = እዚ ቅጥዒ ድሕሪ ሕጂ ኣይሰርሕን። ኣብ ክንድኡ { $number } ተጠቐሙ።
form-unknown = እዚ ቅጥዒ ገና ከም ዝሰርሕ ከነረጋግጽ ኣይከኣልናን። ነቲ ወግዓዊ ገጽ ርኣዩ።

figure-more = ፣ እዚ ቁጽሪ ካበይ ከም ዝመጸ
figure-since = ካብ { $date }
figure-in-force = ካብ { $date } ኣትሒዙ ይሰርሕ
figure-next = { $value } ካብ { $date }
figure-verified = ኣብ { $date } ዝተረጋገጸ
figure-source = ምንጪ፦
figures-title = ቁጽርታት ኣብዚ ገጽ

provenance-title = ብዛዕባ እዚ ገጽ
provenance-publisher = ጸሓፊ
provenance-authority = ሓላፍነት ናይዚ ጉዳይ
provenance-official = ወግዓዊ ገጽ
provenance-sources = ዝተጻሕፈሉ ምንጪ
provenance-verified = ዝተረጋገጸሉ
provenance-review = ክግምገም ዘለዎ ክሳብ
provenance-stale = እዚ ክሳብ { $date } ደጊሙ ክርአ ነይርዎ፣ ግን ኣይተራእየን። ቅድሚ ምትእምማንኩም ነቲ ወግዓዊ ገጽ ርኣዩ።
provenance-stale-undated = እዚ ንነዊሕ ግዜ ኣይተራእየን። ቅድሚ ምትእምማንኩም ነቲ ወግዓዊ ገጽ ርኣዩ።
provenance-translation = ትርጉም
provenance-licence = ፍቓድ
provenance-languages = ካልኦት ቋንቋታት
translation-machine = ካብ { $language } ብማሺን ዝተተርጎመ እዩ፣ ሰብ ኣይገምገሞን። ጥርጣረ እንተ ኣለኩም ነቲ መበቆላዊ ኣንብቡ።
translation-reviewed = ካብ { $language } ዝተተርጎመ፣ ብሰብ ድማ ዝተገምገመ።
screen-machine = ናይዚ ስክሪን ቃላት ብማሺን እዮም ተተርጒሞም። ካልእ እንተ ዘይተጻሒፉ፣ ሰብ ኣይገምገሞምን።
translation-beside = ነቲ መበቆላዊ ኣብ ጎኑ ኣርእዩ፦ { $language }
section-untranslated = እዚ ክፋል ሓድሽ እዩ፣ ገና ድማ ኣይተተርጎመን። ብቋንቋ { $language } ትርእይዎ ኣለኹም።
beside-title = ጎኒ ንጎኒ ምስ
beside-other = ካልእ ቋንቋ
beside-missing = እዚ ክፋል ብቋንቋ { $language } ጥራይ ኣሎ።
translation-outdated = ካብ ሽዑ እቲ መበቆላዊ ተቐይሩ። ሎሚ ዝሰርሕ ንምፍላጥ ነቲ መበቆላዊ ኣንብቡ።
level-federal = ፈደራላዊ መንግስቲ
level-provincial = መንግስቲ ኦንታርዮ
level-municipal = ምምሕዳር ከተማ
level-agency = ትካል

## Tools

tools-title = መሓገዚታት
tools-lead = ካብቶም ዝተሓትሙ ሕግታት መልሲ ኣስልዑ። ዝኾነ መሓገዚ ባዕሉ ኣይውስንን።
tools-empty = ኣብዚ መሳርሒ ገና መሓገዚታት የለዉን
receipt-not-a-decision = እዚ ውሳነ ኣይኮነን። ዝውስን እቲ ኣብ ታሕቲ ዝተጠቕሰ ኣካል እዩ።

## Services

services-title = ኣገልግሎታት
services-lead = ዝሕግዙ ሰባትን ቦታታትን፣ መብዛሕትኦም ብነጻ።
services-empty = ነዚ ኩሉ ዘማልእ ኣገልግሎት የለን
services-empty-text = ሓደ መጻረዪ ኣልግሱ፣ ወይ ናብ 211 ደውሉ፦ ብብዙሕ ቋንቋታት ይምልሱ፣ ኣበይ መን ከም ዝሕግዝ ድማ ይፈልጡ።
services-all = ኩሎም ኣገልግሎታት ኣርእዩ
filter-label = እዚ ጥራይ ኣርእዩ
filter-topic = ብዛዕባ
filter-language = ቋንቋ
filter-city = ቦታ
filter-any = ኩሉ
service-free = ነጻ
service-paid = ክፍሊት ኣለዎ
service-remote = ብተሌፎን ወይ ብኢንተርነት
service-call-first = ቅድም ደውሉ
service-call-first-long = እዚ ኩሉ ኣብ ቀረባ ግዜ ከነረጋግጾ ኣይከኣልናን። ቅድሚ ምኻድኩም ደውሉ።
service-organization = ኣካያዲ
service-phone = ተሌፎን
service-address = ኣድራሻ
service-languages = ቋንቋታት
service-eligibility = ንመን
service-web = ገጽ መርበብ
service-email = ኢመይል
phone-toll-free = ኣብ ውሽጢ ካናዳ ብነጻ ይድወል
phone-tty = ንጸማማትን ምስማዕ ንዝጽግሞምን (TTY)
phone-abroad = ካብ ካናዳ ወጻኢ
phone-text = ጽሑፍ መልእኽቲ

## Search

search-label = ኣብ Portage ድለዩ
search-placeholder = ብናትኩም ቃላት ድለዩ
search-key = Ctrl K
search-clear = ነቲ ምድላይ ኣጽርይዎ
search-title = ምድላይ
search-start = ቃል ወይ ሕቶ ጽሓፉ። ወግዓዊ ቃል ክኸውን ኣየድልን።
search-count =
    { $count ->
        [one] { $count } ውጽኢት
       *[other] { $count } ውጽኢታት
    }
search-count-first = ናይ መጀመርታ { $count } ውጽኢታት
search-none = ን “{ $query }” ዝተረኽበ የለን።
search-call-first = ሕጂ ኣብ ሓደጋ ዲኹም? ቅድም ደውሉ።
search-help = እትደልይዎ ኣይኮነን?
search-help-empty = ኣብዚ ክሕግዝ ዝኽእል ሰብ ኣሎ
search-help-text = ካልእ ቃል ወይ ዝሓጸረ ቃል ፈትኑ። ወይ ኣብዚ ሕተቱ፦
search-all-guides = ኩሎም መምርሒታት
search-all-services = ኩሎም ኣገልግሎታት
search-meant = እዚ ማለትኩም ድዩ፦
search-suggestions = መቐጸሊ ኣማራጺታት
search-recent = ኣብ ቀረባ ግዜ ዝደለኹምዎ
search-recent-forget = እዚኦም ደምስሱ
search-filter-looked = Portage ነቶም ዝበለጹ { $count } ውጽኢታት ጥራይ ይቖጽርን የጻርን።
search-filter-none = ምስ ኩሎም እዞም ምርጫታት ዝሰማማዕ ውጽኢት የለን።
search-filter-clear = ኩሎም ውጽኢታት ኣርእዩ
search-tell = እዚ ከም ዝጎደለ ነቶም ኣዳለውቲ ንገሩ
filter-kind = ዓይነት
filter-government = መንግስቲ
filter-written = ቋንቋ ጽሑፍ
kind-guide = መምርሒታት
kind-task = ዕማማት ኣብቲ መደብ
kind-service = ኣገልግሎታት
kind-contact = መን ይምልስ
kind-form = ቅጥዕታት
match-fuzzy = ኣጸሓሕፋኡ ቁሩብ ይፍለ
match-related = ብዛዕባ ተመሳሳሊ ጉዳይ
match-language = ብቋንቋ { $language }
help-service = ዝሕግዝ ኣገልግሎት
help-topic = ክትርእይዎ እትኽእሉ ኣርእስቲ
help-level = ሓላፍነት ናይ መን እዩ
help-level-federal = ፈደራላዊ መንግስቲ፦ መን ክመጽእን ክጸንሕን ከም ዝኽእል፣ ዜግነት፣ ናይ እቶት ግብሪ
help-level-provincial = መንግስቲ ኦንታርዮ፦ ናይ ጥዕና ካርድ፣ ኣብያተ ትምህርቲ፣ ምዝዋር መኪና፣ ክራይ፣ ስራሕ
recent-legend = Portage ነቶም ናይ መወዳእታ 10 ምድላያትኩም ክዕቅቦም ዶ?
recent-hint = ምስቲ እትጽሕፍዎ ይዕቀቡ፣ ብኮድ ይዕጸዉ፣ ኣብ ትሕቲ ባዶ ናይ ምድላይ ቦታ ድማ ይረኣዩ። ፈጺሞም ኣይለኣኹን።
recent-no = ኣይፋል
recent-yes = እወ፣ ኣብዚ መሳርሒ
notice-searches-forgotten = ናይ መወዳእታ ምድላያትኩም ተደምሲሶም።

## What has changed

changes-title = እንታይ ተቐይሩ
changes-lead = ምሕዳሳት ናብዚ መሳርሒ ዘምጽእዎ፣ ንዓኹም ዝምልከት ይቕድም።
changes-means = ንመደብኩም እንታይ ማለት እዩ
changes-plan = መደብኩም
changes-saved = ዝዓቀብኩምዎም ገጻት
changes-place = እትኸድዎ ቦታ
changes-rest = ካልእ ኩሉ
changes-none = ገና ዝተቐየረ የለን
changes-none-text = ምሕዳስ ንሓደ ገጽ ምስ ቀየሮ፣ ኣየነይቲ ምሉእ-ሓሳብ ከም ዝተቐየረት ኣብዚ ተንብቡ።
change-added = ሓድሽ
change-edited = ዝተቐየረ
change-removed = ድሕሪ ሕጂ የለን
change-of-figure = ቁጽሪ
change-of-guide = መምርሒ
change-of-service = ኣገልግሎት
change-of-task = ዕማም
change-value-figure = ቁጽሪ
change-value-phone = ተሌፎን
change-value-email = ኢመይል
change-value-address = ኣድራሻ
change-value-language = ቋንቋ
change-value-due = መዓልቲ
change-value-official = ወግዓዊ ገጽ
change-more = ከምኡ’ውን { $count } ተወሳኺ
change-used-in = ዝርከበሉ፦
change-before = ቅድሚ ሕጂ
change-now = ሕጂ
change-sentences =
    { $count ->
        [1] ነታ ምሉእ-ሓሳብ ኣርእዩ
       *[other] ነተን { $count } ምሉእ-ሓሳባት ኣርእዩ
    }

## State of the copy

copy-title = ኩነታት ቅዳሕ
copy-status-never = ምስ Portage ዝመጸ ትሕዝቶ ተንብቡ ኣለኹም
copy-status-never-text = ኣብዚ መሳርሒ ገና ምሕዳስ ዝደለየ የለን።
copy-status-today = ቅዳሕኩም ሕዱስ እዩ
copy-status-was = ቅዳሕኩም ሕዱስ ዝነበረሉ፦ { $when }
copy-status-text = Portage ንመወዳእታ ግዜ ምሕዳስ ዝደለየሉ፦ { $moment }።
copy-status-running = ምሕዳስ ይካየድ ኣሎ
copy-status-running-text = ምንባብ ቀጽሉ፦ ኩሉ ክሳብ ዝመጽእን ክሳብ ዝፍተሽን ዝቕየር የለን።
copy-status-waiting = ናይ { $size } ምሕዳስ ድሉው ኣሎ
copy-status-waiting-text = ቅድም ክትሕተቱ ስለ ዝደለኹም፣ ገና ካብኡ ዝተወስደ የለን። በቲ ዘለኩም ቅዳሕ ክትቅጽሉ ትኽእሉ።
copy-status-behind = ገና ናብዚ መሳርሒ ዘይመጸ ምሕዳስ ኣሎ
copy-status-behind-text = ንምምጽኡ ምሕዳስ ደጊምኩም ድለዩ። ድሮ ዝመጸ ደጊሙ ኣይወርድን።
copy-status-back = ናብ ቀዳማይ ቅዳሕ ተመሊስኩም
copy-status-back-text = ኣብ { $date } ናብቲ ናይ { $copy } ቅዳሕ ተመሊስኩም። ክሳብ ንቕድሚት እትኸዱ ሓድሽ ነገር ኣይእቶን።
copy-status-back-undated = ኣብ { $date } ናብቲ ቅድሚኡ ዝነበረ ቅዳሕ ተመሊስኩም። ክሳብ ንቕድሚት እትኸዱ ሓድሽ ነገር ኣይእቶን።
copy-move-on = ንቕድሚት ኪዱ
copy-look = ምሕዳስ ድለዩ
copy-fetch = ሕጂ ኣውርድዎ
copy-not-now = ሕጂ ኣይኮነን
copy-cancel = ይትረፍ
copy-cancelling = ደው ይብል ኣሎ
copy-address = ምሕዳሳት ዝመጹሉ፦ { $address }።
copy-address-next = እንተ ዘይመሊሱ፣ Portage ነታ ትቕጽል ኣድራሻኹም ይፍትን።
copy-no-address = ኣድራሻ ምሕዳስ ኣይተመርጸን። ምስ Portage ዝመጸ ትሕዝቶ ተንብቡ ኣለኹም።
copy-set-address = ኣድራሻ ኣእትዉ
copy-change = ቀይሩ
copy-next = Portage ባዕሉ ዳግማይ ዝደልየሉ፦ { $moment }።
copy-next-daily = Portage ባዕሉ መዓልታዊ ሓደ ግዜ፣ ከምኡ’ውን ኢንተርነት ክምለስ ከሎ ይደሊ።
copy-next-start = Portage ዝቕጽል ግዜ ምስ ጀመረ ባዕሉ ዳግማይ ይደሊ።
copy-next-manual = Portage ምስ ሓተትኩምዎ ጥራይ ይደሊ።
copy-clock = ናይዚ መሳርሒ ሰዓት { $now } ይብል። Portage ግን ድሮ { $seen } ርእዩ ኣሎ። ሰዓት ናይቲ መሳርሒ ኣተዓራርዩ፣ ሽዑ ደጊምኩም ድለዩ።
copy-lapsed = ፊርማታት ናይዞም ምሕዳሳት ካብ { $date } ግዜኡ ሓሊፉ፦ ሓድሽ ነገር ኣይእቶን። ኩሉ ክንበብ ይከኣል።
copy-lapsed-owner = ፊርማታት ናይ { $owner } ካብ { $date } ግዜኡ ሓሊፉ፦ ካብኡ ሓድሽ ነገር ኣይእቶን። ኩሉ ክንበብ ይከኣል።
copy-held-up = ካብ { $owner } ሓድሽ ነገር ኣይተወስደን። { $why }
copy-stick = ካብ USB ወይ ካብ ፎልደር ኣሐድሱ…
copy-stick-more = እቲ ፎልደር ኣበይ ከም ዘሎ ጽሓፉ
copy-stick-text = ሰብ ንPortage ብምሕዳሳት ዝመልኦ ፎልደር ምረጹ። ኢንተርነት ኣየድልን፣ ክፍሊት ድማ የብሉን።
copy-stick-folder = ፎልደር
copy-stick-missing = እቲ ፎልደር ኣበይ ከም ዘሎ ጽሓፉ።
copy-stick-go = ካብኡ ኣሐድሱ
copy-back = ናብ ቀዳማይ ቅዳሕ ተመለሱ
copy-back-title = ናብ ቀዳማይ ቅዳሕ ትምለሱ ዶ?
copy-back-text = እቲ ትሕዝቶ ናብቲ ቅድሚ ናይ መወዳእታ ምሕዳስ ዝነበሮ ይምለስ፣ ክሳብ ንቕድሚት እትኸዱ ድማ ከምኡ ይጸንሕ። መደብኩምን መልስታትኩምን ከም ዝነበርዎ ይጸንሑ።
copy-outcome-updated = ቅዳሕኩም ሕዱስ እዩ።
copy-outcome-current = ቅዳሕኩም ድሮ ሕዱስ ነይሩ።
copy-outcome-waiting = ምሕዳስ ድሉው ኮይኑ ይጽበየኩም ኣሎ።
copy-outcome-cancelled = ደው ኢሉ። ቅዳሕኩም ከም ዝነበሮ ኣሎ፤ ዝመጸ ነገር ንዝቕጽል ግዜ ተዓቂቡ።
copy-tried = ናይ መወዳእታ ፈተነ፦ { $moment }
copy-cost = { $size } ዳታ ወሲዱ።
copy-changes =
    { $count ->
        [1] ሓደ ለውጢ
       *[other] { $count } ለውጥታት
    }
copy-changes-all = ዝተቐየረ ኩሉ
copy-content-date = ትሕዝቶ ናይ
copy-checked = ምሕዳስ ንመወዳእታ ዝተደለየሉ
copy-never-checked = ገና ኣይተደለየን
copy-built = ኣብዚ መሳርሒ ዝተሃንጸሉ
copy-holds = ዝሓዞ
copy-guides =
    { $count ->
        [one] { $count } መምርሒ
       *[other] { $count } መምርሒታት
    }
copy-tasks =
    { $count ->
        [one] { $count } ዕማም
       *[other] { $count } ዕማማት
    }
copy-services =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }
copy-releases = እቲ ትሕዝቶ ካበይ ይመጽእ
copy-release = ሕታም { $release }

## Settings

settings-title = ቅንብራት
settings-language = ቋንቋ
settings-machine = መጠወቒታትን ምሉእ-ሓሳባትን ናይ Portage ብማሺን እዮም ተተርጒሞም፣ ገና ድማ ኣይተገምገሙን።
settings-theme = ሕብርታት
theme-system = ከም መሳርሒ
theme-light = ብሩህ
theme-dark = ጸልማት
theme-contrast = ጽኑዕ ፍልልይ
settings-text = ዓቐን ጽሑፍ
settings-percent = { $percent } %
settings-digits = ኣሃዛት
settings-digits-text = ንዕለታት፣ ቁጽርታትን ገንዘብን። ቁጽርታት ተሌፎን፣ ኣድራሻታትን ቅጥዕታትን ከም ዘለዉዎ ይጸንሑ።
settings-answers = መልስታትኩም
settings-answers-text = ንመደብኩም ይቕርጹ፣ ኣብዚ መሳርሒ ድማ ይጸንሑ።
settings-no-answer = ኣይተመለሰን
settings-change = ቀይሩ
settings-updates = ምሕዳሳት
settings-addresses = ምሕዳሳት ካበይ ይመጹ
settings-addresses-hint = Portage በዚ ቅደም-ተኸተል ይፍትኖም፣ ነቲ መጀመርታ ዝመለሰ ድማ ይወስድ።
settings-addresses-none = ገና የለን፦ ምስ Portage ዝመጸ ትሕዝቶ ተንብቡ ኣለኹም።
settings-address-field = ኣድራሻ መርበብ ወይ ፎልደር
settings-address-hint = ንኣብነት https://portage.example.org፣ ወይ ኣብዚ መሳርሒ፣ ኣብ መርበብኩም ወይ ኣብ USB ዘሎ ፎልደር።
settings-address-add = ወስኹ
settings-address-up = ን { $address } ኣቐዲምኩም ፈትንዎ
settings-address-remove = ን { $address } ኣልግስዎ
settings-address-removed = ተኣልዩ፦ { $address }
settings-address-empty = መጀመርታ ኣድራሻ መርበብ ወይ ፎልደር ጽሓፉ።
settings-address-twice = { $address } ድሮ ኣብቲ ዝርዝር ኣሎ።
settings-schedule = Portage ባዕሉ ምሕዳስ ዝደልየሉ ግዜ
schedule-daily = መዓልታዊ ሓደ ግዜ
schedule-daily-hint = ከምኡ’ውን ኣብ መጀመርታን ኢንተርነት ክምለስ ከሎን
schedule-start = ኣብ መጀመርታ
schedule-start-hint = Portage ኩሉ ግዜ ክጅምር ከሎ፣ ኣብ መንጎ ግን ኣይኮነን
schedule-manual = ብፍጹም
schedule-manual-hint = “ምሕዳስ ድለዩ” ምስ ጠወቕኩም ጥራይ
settings-ask = ቅድሚ ምሕዳስ ሕተቱኒ፣ እንተ በዝሐ ካብ
settings-ask-always = ኩሉ ግዜ ሕተቱኒ
settings-ask-never = ብፍጹም ኣይትሕተቱኒ
settings-trust-more = ተወሳኺ
settings-trust = ናይ እምነት ፋይል (root.json)
settings-trust-hint = ናይ ገዛእ ርእሱ መኽዘን ዘለዎ ትካል ነዚ ፋይል ይህበኩም። ብዘይ ብእኡ Portage ንናይ ገዛእ ርእሱ ኣሕተምቲ ጥራይ ይኣምን።
settings-save = ዓቅቡ
settings-saved = ተዓቂቡ።
settings-about = ብዛዕባ Portage
settings-version = ስሪት { $version }
settings-private = ባዕልኹም እንተ ዘይሰዲድኩምዎ፣ እትጽሕፍዎ ነገር ካብዚ መሳርሒ ኣይወጽእን። ናይ ተጠቃሚ ኣካውንት የለን።

screen-credits = ምንጭታትን ፍቓዳትን
credits-lead = Portage ክቕዳሕን ደጊሙ ክጥቀመሉን ይከኣል፣ ዝተሰርሓሉ ነገር ግን ናይቶም ኣብዚ ተጠቒሶም ዘለዉ እዩ።
credits-owners = ነቶም ገጻት ዝጸሓፉ
credits-sources = ናይ መን ዳታ ይጥቀሙ
credits-program = እቲ ፕሮግራም
credits-program-text = እቲ ፕሮግራም ብፍቓድ MIT ወይ Apache 2.0 ዝተዘርግሐ ነጻ ሶፍትዌር እዩ። ፊደላቱ (Noto) ብፍቓድ SIL Open Font License 1.1 እዮም።
credits-publisher = ፈራሚ፦ { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = ደጊምኩም ፈትኑ
problem-not-found = እዚ ገጽ ኣብ ቅዳሕኩም የለን።
    .safe = ካልእ ዝጎደለ የለን።
    .todo = ምናልባት ብምሕዳስ ተኣልዩ ይኸውን። ድለይዎ፣ ወይ ንድሕሪት ተመለሱ።
problem-no-content = ኣብዚ መሳርሒ ገና ትሕዝቶ የለን።
    .safe = መደብኩምን ቅንብራትኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = “ኩነታት ቅዳሕ” ከፊትኩም “ምሕዳስ ድለዩ” ጠውቑ።
problem-data-damaged = ሓደ ፋይል ናይ Portage ተበላሽዩ፦ { $path }
    .safe = ዝተደምሰሰ የለን።
    .todo = ደጊምኩም ኣሐድሱ፣ ወይ ናብ ቀዳማይ ኩነታት ተመለሱ። እንተ ዘይሓጊዙ፣ ነዛ መስመር ነቲ መሳርሒኹም ዝከታተል ሰብ ኣርእይዎ።
problem-disk-full = ዲስክ ናይዚ መሳርሒ መሊኡ።
    .safe = ቅዳሕኩም፣ መደብኩምን መልስታትኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = ገለ ቦታ ነጻ ግበሩ፣ ሽዑ ደጊምኩም ፈትኑ።
problem-no-room = እዚ ምሕዳስ ኣብዚ መሳርሒ { $needed } MB ነጻ ቦታ የድልዮ፣ ዘሎ ነጻ ቦታ ግን { $free } MB እዩ።
    .safe = ዝወረደ የለን። ቅዳሕኩም፣ መደብኩምን መልስታትኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = ገለ ቦታ ነጻ ግበሩ፣ ሽዑ ደጊምኩም ኣሐድሱ።
problem-storage = Portage ኣብዚ ከንብብ ወይ ክጽሕፍ ኣይክእልን፦ { $path }
    .safe = ቅድሚኡ ዝተዓቀበ ክሳብ ሕጂ ኣሎ።
    .todo = እቲ ዲስክ ከም ዝተኣሳሰረን ኣብኡ ክትጽሕፉ ከም ዝተፈቕደልኩምን ኣረጋግጹ፣ ሽዑ ደጊምኩም ፈትኑ።
problem-repository-unreachable = { $address } ክርከብ ኣይተኻእለን።
    .safe = ቅዳሕኩም ከም ዝነበሮ ኣሎ፣ ኩሉ ድማ ክንበብ ይከኣል።
    .todo = ኢንተርነት ወይ ኣብ ቅንብራት ዘሎ ኣድራሻ ኣረጋግጹ፣ ሽዑ ደጊምኩም ፈትኑ።
problem-not-a-repository = ኣብ { $address } ናይ Portage ምሕዳሳት የለዉን።
    .safe = ዝተቐየረ የለን። ቅዳሕኩም ከም ዝነበሮ ኣሎ።
    .todo = ናይ Portage ምሕዳሳት ዝተቐድሑሉ ፎልደር ምረጹ፣ ንኣብነት ኣብ USB ዘሎ ፎልደር “portage”፣ ወይ ኣብ ቅንብራት ዘሎ ኣድራሻ ኣረጋግጹ።
problem-repository-refused = { $address } ዝሰደዶ ተቐባልነት ኣይረኸበን።
    .safe = ካብኡ ዝተወስደ የለን። ቅዳሕኩም ከም ዝነበሮ ኣሎ።
    .todo = ድሒርኩም ደጊምኩም ፈትኑ። እንተ ተደጊሙ፣ ነቲ ነታ ኣድራሻ ዘመሓድር ኣካል ንገርዎ።
problem-repository-expired = ፊርማታት ናይዚ መኽዘን ኣብ { $since } ግዜኡ ሓሊፉ።
    .safe = ሓድሽ ነገር ኣይኣተወን። ቅዳሕኩም ከም ዝነበሮ ኣሎ፣ ኩሉ ድማ ክንበብ ይከኣል።
    .todo = ዕለት ናይዚ መሳርሒ ኣረጋግጹ። ቅኑዕ እንተ ኾይኑ፣ ድሕሪ ገለ መዓልታት ደጊምኩም ፈትኑ።
problem-pdf-failed = እቲ PDF ክጽሓፍ ኣይተኻእለን።
    .safe = ካልእ ዝተቐየረ የለን። በዚ ስም ዝነበረ ፋይል ከም ዝነበሮ ኣሎ።
    .todo = ካልእ ፎልደር ወይ ስም ምረጹ፣ ኣብቲ ዲስክ ቦታ ከም ዘሎ ድማ ኣረጋግጹ።
problem-start-refused = ስርዓት ኮምፒተርኩም ነዚ ቅንብር ኣይተቐበሎን።
    .safe = ዝተቐየረ የለን።
    .todo = ኣብ ቅንብራት ስርዓት ኮምፒተርኩም፣ ምስኡ ዝጅምሩ ፕሮግራማት ርኣዩ።
problem-link-refused = Portage ነዚ ኣድራሻ ኣይከፍቶን፦ { $url }
    .safe = ዝተኸፍተ የለን።
    .todo = ገጻት መርበብ፣ ቁጽርታት ተሌፎንን ኣድራሻታት ኢመይልን ጥራይ ይኽፈቱ።
problem-nothing-to-go-back-to = ክትምለሱሉ እትኽእሉ ቀዳማይ ኩነታት የለን።
    .safe = ቅዳሕኩም ከም ዝነበሮ ኣሎ።
    .todo = በቲ ዘለኩም ቀጽሉ።
problem-landing-impossible = እዚ መዓልቲ ምእታው ክኸውን ኣይክእልን፦ { $text }
    .safe = ካልኦት መልስታትኩም ተዓቂቦም ኣለዉ።
    .todo = ኣርምዎ፣ ወይ ባዶ ግደፍዎ።
problem-birth-year-impossible = { $year } ዓመተ ልደት ክኸውን ኣይክእልን።
    .safe = ካልኦት መልስታትኩም ተዓቂቦም ኣለዉ።
    .todo = ካብ { $from } ክሳብ { $to } ዘሎ ዓመት ጽሓፉ።
problem-text-too-long = እዚ መልሲ ኣዝዩ ነዊሕ እዩ።
    .safe = ካልኦት መልስታትኩም ተዓቂቦም ኣለዉ።
    .todo = ካብ { $limit } ፊደላት ከም ዘይበዝሕ ገይርኩም ኣሕጽርዎ።
problem-too-many-children = ንሓደ መደብ እዞም ቆልዑ ኣዝዮም ብዙሓት እዮም።
    .safe = ካልኦት መልስታትኩም ተዓቂቦም ኣለዉ።
    .todo = ክሳብ { $limit } ክጽሓፉ ይከኣል።
problem-rules-unreadable = ሕግታት ናይዚ መሓገዚ ክንበቡ ኣይተኻእለን።
    .safe = መምርሒታትን መደብኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = ነቲ ቅዳሕ ኣሐድስዎ። ክሳብ ሽዑ ነቲ ወግዓዊ ገጽ ርኣዩ።
problem-data-too-new = እዚ ፋይል ብሓድሽ ስሪት Portage ዝተጻሕፈ እዩ፦ { $path }
    .safe = ኣብ ውሽጡ ዝተቐየረ የለን።
    .todo = ናይ መወዳእታ ስሪት Portage ጽዓኑ።
problem-wrong-key = እዚ ፋይል ብኻልእ መፍትሕ ተቖሊፉ ኣሎ፦ { $path }
    .safe = ኣብ ውሽጡ ዝተቐየረ የለን።
    .todo = ከምቲ ነቲ ፋይል ዝፈጠሮ ሰብ ኴንኩም ናብዚ መሳርሒ እተዉ፣ ሽዑ ን Portage ከም ሓድሽ ጀምርዎ።
problem-update-running = ምሕዳስ ድሮ ይካየድ ኣሎ።
    .safe = ዝተቐየረ የለን።
    .todo = ክሳብ ዝውዳእ ተጸበዩ።
problem-no-repository = ምሕዳሳት ዝመጹሉ ኣድራሻ የለን።
    .safe = ቅዳሕኩም ከም ዝነበሮ ኣሎ።
    .todo = ኣብ ቅንብራት ኣድራሻ ወይ ፎልደር ጽሓፉ።
problem-update-options = ፋይል updates.toml ንጥቀመሉ ኣይከኣልናን፦ { $reason }።
    .safe = ክሳብ ዝዕረ ዝሕደስ የለን። ዘለኩም ኩሉ ክንበብ ይከኣል።
    .todo = ነቲ ፋይል ኣብ ናይ ዳታ ፎልደር ናይ Portage ኣርምዎ፣ ወይ ነዛ መስመር ነቲ መሳርሒኹም ዝከታተል ሰብ ኣርእይዎ።
problem-no-bundle = ምስ Portage ዝመጽእ ትሕዝቶ ኣይተረኽበን።
    .safe = መደብኩምን ቅንብራትኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = Portage ደጊምኩም ጽዓኑ፣ ወይ ኣብ ቅንብራት ኣድራሻ ወይ ፎልደር ጽሓፉ።
problem-trust-unreadable = Portage ነቲ ንመን ከም ዝኣምን ዝነግር ፋይል ከንብቦ ኣይከኣለን፦ { $path }
    .safe = ዝወረደ የለን። ቅዳሕኩም ከም ዝነበሮ ኣሎ።
    .todo = ኣብ ቅንብራት መንገዲ ናይቲ ፋይል ኣርሙ፣ ወይ ነዛ መስመር ነቲ መሳርሒኹም ዝከታተል ሰብ ኣርእይዎ።
problem-address-impossible = እዚ ኣድራሻ ወይ ፎልደር ኣይኮነን፦ { $address }
    .safe = ዝተቐየረ የለን።
    .todo = ኣብ ቅንብራት ኣርምዎ። ኣድራሻ መርበብ ብ https:// ይጅምር
problem-repository-older = { $address } ዘቕረቦ ካብ ቅዳሕኩም ዝኣረገ እዩ።
    .safe = ካብኡ ዝተወስደ የለን። ቅዳሕኩም ከም ዝነበሮ ኣሎ።
    .todo = ድሒርኩም ደጊምኩም ፈትኑ። እንተ ተደጊሙ፣ ነቲ ነታ ኣድራሻ ዘመሓድር ኣካል ንገርዎ።
problem-landing-ahead = ኣብ ኦንታርዮ ኣለኹም፣ መዓልቲ ምእታውኩም ግን ገና ኣይበጽሐን። ቅኑዕ ድዩ?
    .safe = ገና ዝተቐየረ የለን።
    .todo = ኣብ ኦንታርዮ ኴንኩም ቀዋሚ ተቐማጢ ክትኮኑ ትጽበዩ እንተ ኣለኹም፣ ከምዘለዎ ግደፍዎ። እንተ ዘይኮነ ካብቶም ክልተ መልስታት ንሓዲኦም ኣርሙ።
problem-landing-behind = መዓልቲ ምእታውኩም ሓሊፉ፣ ኣብ ኦንታርዮ ድማ የለኹምን። ቅኑዕ ድዩ?
    .safe = ገና ዝተቐየረ የለን።
    .todo = ኣቲኹም መሊስኩም ወጺእኩም እንተ ኾይንኩም፣ ከምዘለዎ ግደፍዎ። እንተ ዘይኮነ ኣብ ኦንታርዮ ከም ዘለኹም ምረጹ፣ ወይ ነታ መዓልቲ ኣርሙ።
problem-landing-long-ago = መዓልቲ ምእታውኩም ልዕሊ ዓሰርተ ዓመት ሓሊፍዎ። ቅኑዕ ድዩ?
    .safe = ገና ዝተቐየረ የለን።
    .todo = ቅኑዕ እንተ ኾይኑ ከምዘለዎ ግደፍዎ፤ ካብቲ መደብ ውሑድ ክተርፍ እዩ። እንተ ዘይኮነ ነታ መዓልቲ ኣርሙ።
problem-entry-empty = ኣብዚ ዘድሊ ነገር ባዶ ኣሎ።
    .safe = ቅድሚ ሕጂ ዝጸሓፍኩምዎ ተዓቂቡ ኣሎ።
    .todo = ነቲ ምልክት ዘለዎ ቦታ መልእዎ፣ ሽዑ ደጊምኩም ዓቅቡ።
problem-entry-impossible = ኣብዚ ዘሎ ገለ ነገር ቅኑዕ ክኸውን ኣይክእልን።
    .safe = ቅድሚ ሕጂ ዝጸሓፍኩምዎ ተዓቂቡ ኣሎ።
    .todo = ነቲ ምልክት ዘለዎ ቦታ ኣርምዎ፣ ወይ ባዶ ግደፍዎ።
problem-entry-order = ቅደም-ተኸተል ናይዘን ክልተ መዓልታት ግጉይ እዩ።
    .safe = ቅድሚ ሕጂ ዝጸሓፍኩምዎ ተዓቂቡ ኣሎ።
    .todo = ካብተን ክልተ መዓልታት ሓንቲኣ ኣርሙ።
problem-too-many-entries = ንተወሳኺ ቦታ የለን።
    .safe = ቅድሚ ሕጂ ዝጸሓፍኩምዎ ተዓቂቡ ኣሎ።
    .todo = ኣብዚ ክሳብ { $limit } ይኣቱ። ድሕሪ ሕጂ ዘየድልየኩም ሓደ ኣልግሱ።
problem-attachment-too-large = እዚ ፋይል ኣዝዩ ዓቢ እዩ።
    .safe = ዝተጣበቐ የለን፣ እቲ ፋይል ድማ ከም ዝነበሮ ኣሎ።
    .todo = ሓደ ፋይል እንተበዝሐ { $limit } MB ክኸውን ይኽእል። ብሓሙኽሽታይ ሕብሪ ወይ ብዝወሓዱ ነጥብታት ዝተገብረ ስካን ይንእስ።
problem-attachment-kind = ስካናት ጥራይ ክጣበቑ ይኽእሉ፦ PDF ወይ ስእሊ።
    .safe = ዝተጣበቐ የለን፣ እቲ ፋይል ድማ ከም ዝነበሮ ኣሎ።
    .todo = ከም PDF፣ JPEG፣ PNG፣ WebP፣ HEIC ወይ TIFF ዓቅብዎ ወይ ስካን ግበርዎ፣ ንዕኡ ድማ ኣጣብቑ።
problem-attachments-full = ንተወሳኺ ፋይላት ቦታ የለን።
    .safe = ቅድሚ ሕጂ ዘጣበቕኩምዎ ተዓቂቡ ኣሎ።
    .todo = ኩሎም ፋይላት ብሓባር ክሳብ { $limit } MB ክኾኑ ይኽእሉ። ድሕሪ ሕጂ ዘየድልየኩም ሓደ ኣልግሱ።
problem-passphrase-too-short = እዚ ምስጢራዊ ሓረግ ኣዝዩ ሓጺር እዩ።
    .safe = ዝተጻሕፈ የለን።
    .todo = { $limit } ወይ ካብኡ ዝበዝሑ ፊደላት ጽሓፉ። ዘይተኣሳሰራ ኣርባዕተ ቃላት ጽቡቓት እየን፣ ንምዝካር ድማ ቀሊላት።
problem-handover-passphrase = እዚ ምስጢራዊ ሓረግ ነቲ ፋይል ኣይከፍቶን።
    .safe = ዝተወስደ የለን። መደብኩምን ማህደርኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = ዓበይቲ ፊደላትን ኪቦርድን ኣረጋግጹ፣ ወይ ነቲ ፋይል ዝሰርሐ ሰብ ሕተቱ።
problem-handover-unreadable = እዚ ፋይል ናይ Portage መረካኸቢ ፋይል ኣይኮነን፣ ወይ ተበላሽዩ ኣሎ።
    .safe = ዝተወስደ የለን። መደብኩምን ማህደርኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = ነቲ ፋይል ደጊምኩም ሕተትዎ። ኢመይልን መልእኽትታትን ሓድሓደ ግዜ ንፋይል ይቕይርዎ፤ USB ግን ኣይቅይሮን።
problem-handover-too-new = እዚ መረካኸቢ ፋይል ብሓድሽ ስሪት Portage ዝተጻሕፈ እዩ።
    .safe = ዝተወስደ የለን። መደብኩምን ማህደርኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = ናይ መወዳእታ ስሪት Portage ጽዓኑ፣ ሽዑ ነቲ ፋይል ደጊምኩም ክፈትዎ።
problem-handover-too-large = እዚ ፋይል መረካኸቢ ፋይል ክኾኖ ካብ ዝኽእል ንላዕሊ ዓቢ እዩ።
    .safe = ዝተወስደ የለን። መደብኩምን ማህደርኩምን ከም ዝነበርዎ ኣለዉ።
    .todo = እቲ ቅኑዕ ፋይል ምዃኑ ኣረጋግጹ።
problem-unexpected = ዘይተጸበናዮ ጸገም ኣጋጢሙ፦ { $what }
    .safe = ቅድሚኡ ዝተዓቀበ ክሳብ ሕጂ ኣሎ።
    .todo = ደጊምኩም ፈትኑ። እንተ ተደጊሙ ን Portage ከም ሓድሽ ጀምርዎ።

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = ተላኢኹ
event-submitted-means = ነቲ ምልክታ ሰዲድኩምዎ።
event-aor = ተቐቢሎምዎ (AOR)
event-aor-means = ክፍሊ ኢሚግረሽን (IRCC) ምልክታኹም ከም ዝበጽሖ ጽሒፉ፦ መረጋገጺ ምቕባል። ቁጽሪ ፋይል ይህብ።
event-biometrics-asked = ባዮሜትሪክ ተሓቲቱ
event-biometrics-asked-means = ደብዳበ ኣሰር ኣጻብዕቲን ስእሊን ይሓትት፣ ክሳብ መዓስ ድማ ይነግር።
event-biometrics-given = ባዮሜትሪክ ተዋሂቡ
event-biometrics-given-means = ኣሰር ኣጻብዕትኹምን ስእልኹምን ተወሲዱ።
event-medical-asked = ሕክምናዊ መርመራ ተሓቲቱ
event-medical-asked-means = ናብ ዝተመዝገበ ሓኪም (panel doctor) ክትከዱ ተሓቲትኩም።
event-medical-passed = ሕክምናዊ መርመራ ሓሊፉ
event-medical-passed-means = ኣካውንትኩም እቲ ሕክምናዊ መርመራ ከም ዝሓለፈ ይነግር።
event-background = ምጽራይ ድሕረ-ባይታ
event-background-means = ክፍሊ ኢሚግረሽን (IRCC) ጸጥታን ዝሓለፈ ገበንን ይምርምር። ከይነገረኩም ክጅምርን ክውዳእን ይኽእል።
event-more-asked = ተወሰኽቲ ሰነዳት ተሓቲቶም
event-more-asked-means = ክፍሊ ኢሚግረሽን (IRCC) ካልእ ሰነድ ይደሊ፣ ክሳብ መዓስ ድማ ይነግር።
event-p1 = ቀዳማይ መልእኽቲ ፖርታል (P1)
event-p1-means = ኣመልከትቲ P1 ይብልዎ፦ ኣበይ ከም ዘለኹምን ኣድራሻኹምን ተረጋግጹ። ክፍሊ ኢሚግረሽን (IRCC) ነዛ ቃል ኣይጥቀመላን።
event-p2 = ካልኣይ መልእኽቲ ፖርታል (P2)
event-p2-means = ኣመልከትቲ P2 ይብልዎ፦ ስእሊን ኣድራሻኹምን ትሰዱ። ክፍሊ ኢሚግረሽን (IRCC) ነዛ ቃል ኣይጥቀመላን።
event-copr = መረጋገጺ (COPR)
event-copr-means = መረጋገጺ ቀዋሚ ቅማጠ ረኺብኩም።
event-visa = ቪዛ ወይ ሕቶ ፓስፖርት
event-visa-means = ፓስፖርትኩም ተሓቲትኩም፣ ወይ ኣብ ውሽጡ ቪዛ ረኺብኩም።
event-refused = ተነጺጉ
event-refused-means = ክፍሊ ኢሚግረሽን (IRCC) ነቲ ምልክታ ነጺግዎ። እቲ ደብዳበ ስለምንታይን እንታይ ክትገብሩ ከም እትኽእሉን ይነግር።
event-withdrawn = ተሳሒቡ
event-withdrawn-means = ነቲ ምልክታ ባዕልኹም ስሒብኩምዎ።
event-other = ካልእ ነገር
event-other-means = ናትኩም ቃላት ይነግሩ።
language-cmn = ማንዳሪን
