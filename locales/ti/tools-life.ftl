### The tools of daily life.

## Rights at work

tool-work-question = ከምቲ ሕጊ ዝብሎ ይኽፈለኒ ኣሎ ዶ?
tool-work-about = ዝተሓተ ደሞዝ፣ ናይ ሰሙን ክፍሊትኩም መስመር ብመስመር፣ ህዝባዊ በዓላት፣ ናይ ዕረፍቲ ክፍሊትን ናይ መወዳእታ ክፍሊትኩምን ኣብ ኦንታርዮ።
tool-work-section-wage = ዝተሓተ ደሞዝ
tool-work-section-week = ሰሙንኩም
tool-work-section-vacation = ዕረፍቲ
tool-work-section-holidays = ህዝባዊ በዓላት
tool-work-section-last-pay = እቲ ስራሕ ክውዳእ ከሎ
tool-work-field-worker = እንታይ ዓይነት ስራሕ እዩ?
tool-work-field-week = ናይ ሰሙን ስራሕኩም ቀዳመይቲ መዓልቲ
tool-work-hint-week = ናይዚ ሰሙን፣ ካብ ሰኑይ፣ እንተ ኾይኑ ባዶ ግደፍዎ።
tool-work-field-hours = ኣብዚ ሰሙን ዝሰራሕኩምሉ ሰዓታት
tool-work-hint-hours = ዝተሓተ ደሞዝ ጥራይ ክትርእዩ እንተ ደሊኹም ባዶ ግደፍዎ።
tool-work-field-in-school-time = ኣብ ናይ ትምህርቲ ግዜ ድዩ ነይሩ?
tool-work-field-hourly-pay = ናይ ሓደ ሰዓት ደሞዝኩም፣ ቅድሚ ምንካይ
tool-work-field-years = ምስዚ ኣስራሒ ዝሰራሕኩምሉ ምሉእ ዓመታት
tool-work-field-paid = ኣስራሒ ንዚ ሰሙን ዝኸፈሎ፣ ቅድሚ ምንካይ
tool-work-hint-paid = ብዘይ ናይ ዕረፍቲ ክፍሊት።
tool-work-field-wages-before = ክፍሊት ናይተን ቅድሚ ህዝባዊ በዓል ዝነበራ ኣርባዕተ ሰሙን
tool-work-hint-wages-before = ልሙድ ክፍሊትን ናይ ዕረፍቲ ክፍሊትን፣ ብዘይ ትርፊ ሰዓት። ኣብ ሰሙንኩም ህዝባዊ በዓል እንተሎ ጥራይ።
tool-work-field-holiday-hours = ኣብቲ ህዝባዊ በዓል ዝሰራሕኩምሉ ሰዓታት
tool-work-hint-holiday-hours = ክፋል ናይቶም ኣብ ላዕሊ ዘለዉ ናይ ሰሙን ሰዓታት እዮም።
tool-work-field-last-day = ናይ መወዳእታ መዓልቲ ስራሕኩም
tool-work-field-next-pay-day = ድሕሪኡ ዝመጽእ መዓልቲ ደሞዝ
tool-work-line-minimum = ዝተሓተ ደሞዝ ንሓደ ሰዓት፦ { $who }
tool-work-line-minimum-day = ዝተሓተ ደሞዝ ንሓንቲ መዓልቲ፦ { $who }
tool-work-line-student-hours = ናይ ተማሃሮ ደሞዝ፣ ኣብ ናይ ትምህርቲ ግዜ ንዝወሓደ ሰዓታት ጥራይ እዩ።
tool-work-line-new-rate = ካብ { $day } ዝተሓተ ደሞዝ { $amount } እዩ። ካብታ መዓልቲ እቲኣ ዝጅምራ ሰዓታት ኣብዚ ብትሑት ክፍሊት ተቖጺረን ኣለዋ።
tool-work-line-not-known = ዝተሓተ ደሞዝ ክሳብ { $day } ንፈልጦ። ንድሕሪኡ ዘሎ መጠን ነቲ ወግዓዊ ገጽ ርኣዩ።
tool-work-line-rate = ንሓደ ሰዓት { $rate } ዝኾነ ደሞዝኩም ነቲ ዝተሓተ ደሞዝ { $minimum } ይበጽሖ
tool-work-line-rate-of-a-day = ንሓደ ሰዓት { $rate } ዝኾነ ደሞዝኩም ምስ ናይ ሓንቲ መዓልቲ ደሞዝ ክወዳደር ኣይክእልን
tool-work-line-usual = ልሙድ ክፍሊት፦ { $hours } ሰዓት ብ{ $rate }
tool-work-line-overtime = ትርፊ ሰዓት፦ { $hours } ሰዓት ብ{ $share }% ናይ { $rate }
tool-work-line-holiday-worked = ኣብ ህዝባዊ በዓል ስራሕ፦ { $hours } ሰዓት ብ{ $share }% ናይ { $rate }
tool-work-line-holiday-pay = ናይ ህዝባዊ በዓል ክፍሊት፣ { $name }፣ { $day }፦ ናይተን ቅድሚኡ ዝነበራ { $weeks } ሰሙን ክፍሊት፣ ን{ $parts } ዝተመቐለ
tool-work-line-holiday-choice = ብጽሑፍ እንተ ተሰማሚዕኩም፣ ኣብ ክንድኡ ልሙድ ክፍሊትኩምን ብክፍሊት ካልእ ናይ ዕረፍቲ መዓልትን ክትረኽቡ ትኽእሉ።
tool-work-line-total = ናይ ሰሙን ክፍሊት
tool-work-line-missing = ዝጎደለ፣ ዝተኸፈለኩም { $paid } ስለ ዝኾነ
tool-work-line-paid-enough = እቲ ዝተኸፈለኩም { $paid } ይሽፍኖ
tool-work-line-vacation = ናይዚ ሰሙን ናይ ዕረፍቲ ክፍሊት፦ { $rate }% ናይ ደሞዝኩም። ኣብ ዓመት { $weeks } ሰሙን ዕረፍቲ ኣለኩም።
tool-work-line-vacation-later = ምስቲ ኣስራሒ ድሕሪ { $years } ዓመት፣ ናይዚ ሰሙን ናይ ዕረፍቲ ክፍሊት፦ { $rate }% ናይ ደሞዝኩም። ኣብ ዓመት { $weeks } ሰሙን ዕረፍቲ ኣለኩም።
tool-work-line-long-week = ክንድዚ ዝነውሐ ሰሙን ናትኩም ስምምዕ ብጽሑፍ የድልዮ። ገሊኡ ስራሕ ካልእ ሕግታት ኣለዎ።
tool-work-line-elsewhere = ኣብዚ ስራሕ ሰዓታት፣ ትርፊ ሰዓት፣ ዕረፍትን በዓላትን ብኻልእ ሕግታት ይኸዱ። ኣየኖት ምዃኖም ንሚኒስትሪ ዕዮ (Ministry of Labour) ሕተቱ።
tool-work-line-last-pay = ናይ መወዳእታ ክፍሊትኩም ዝኽፈለሉ፦ { $days } መዓልቲ ድሕሪ ናይ መወዳእታ መዓልቲ ስራሕ፣ ወይ ድሒሩ ዝመጽእ እንተ ኾይኑ ኣብ ዝቕጽል መዓልቲ ደሞዝ
tool-work-line-last-pay-or-later = ናይ መወዳእታ ክፍሊትኩም { $days } መዓልቲ ድሕሪ ናይ መወዳእታ መዓልቲ ስራሕ ክኽፈል ኣለዎ፣ ወይ ድሒሩ ዝመጽእ እንተ ኾይኑ ኣብ ዝቕጽል መዓልቲ ደሞዝ

## Renting

tool-rent-question = ክራይ፣ ትሕጃ ወይ መፍለጢ፦ ኣካራዪየይ እዚ ክገብር ይኽእል ዶ?
tool-rent-about = ኣብ ኦንታርዮ ክራይ ክንደይን ካብ መዓስን ክውስኽ ከም ዝኽእል፣ ኣካራዪ ኣየኖት ክፍሊታት ክሓትት ከም ዝኽእል፣ መፍለጢ ድማ ክንደይ ኣቐዲሙ ክወሃብ ከም ዘለዎ።
tool-rent-section-increase = እቲ ጭማረ
tool-rent-section-payment = እቲ ክፍሊት
tool-rent-section-notice = እቲ መፍለጢ
tool-rent-section-guideline = ደረት ጭማረ ክራይ (guideline)
tool-rent-section-checks = ሕጊ ዝሓቶ
tool-rent-field-about = ብዛዕባ እንታይ እዩ?
tool-rent-choice-about-increase = ዝወሰኸ ክራይ
tool-rent-choice-about-payment = ትሕጃ ወይ ካልእ ክፍሊት
tool-rent-choice-about-notice = ካብቲ ገዛ ምውጻእ
tool-rent-field-rent = ናይ ሕጂ ክራይኩም
tool-rent-hint-rent = ንሓደ ወርሒ፣ ወይ ብሰሙን እንተ ትኸፍሉ ኾይንኩም ንሓደ ሰሙን።
tool-rent-field-first-lived-in = ኣብቲ ገዛ ሰብ ንመጀመርታ ግዜ ዝነበረሉ መዓስ እዩ?
tool-rent-field-last-change = መዓልቲ ናይ መወዳእታ ጭማረ፣ ወይ ዝተኻረኹምሉ ቀዳመይቲ መዓልቲ
tool-rent-field-new-rent = ኣካራዪ ዝሓቶ ሓድሽ ክራይ
tool-rent-field-start = ሓድሽ ክራይ ዝጅምረላ ቀዳመይቲ መዓልቲ
tool-rent-field-told-on = ናይ ጽሑፍ መፍለጢ ዝተቐበልኩምላ መዓልቲ
tool-rent-field-payment = ኣካራዪ እንታይ ይሓትት?
tool-rent-field-amount = ክንደይ?
tool-rent-field-notice = ኣየናይ መፍለጢ እዩ?
tool-rent-field-given-on = ዝተዋህበሉ መዓልቲ
tool-rent-field-ends-on = ኣብኡ ዝተጠቕሰት ናይ መወዳእታ መዓልቲ
tool-rent-line-interval = ክራይ ክውስኽ ዝኽእል { $months } ወርሒ ምስ ሓለፈ እዩ (ካብ { $day } ዝቑጸር)፣ ቅድሚኡ ኣይኮነን
tool-rent-line-earliest = ሎሚ እንተ ትፈልጡ፣ እታ ዝቐደመት ክትከውን እትኽእል መዓልቲ
tool-rent-line-tell-by = ኣካራዪ እንተወሓደ { $days } መዓልቲ ኣቐዲሙ (ቅድሚ { $day }) ብጽሑፍ ከፍልጠኩም ኣለዎ፣ ማለት ክሳብ
tool-rent-line-guideline = ደረት ጭማረ ኣብ { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = እዚ መጠን ካብ ህዝባዊ ፋይላት ዝተወስደ እዩ፣ ካብቲ ናይ መንግስቲ መግለጺ ባዕሉ ኣይኮነን። ቅድሚ ምትእምማንኩም ምስቲ ወግዓዊ ገጽ ኣነጻጽርዎ።
tool-rent-line-guideline-unknown = ናይታ ዓመት ደረት ጭማረ ኣብዚ ኣይፍለጥን። ነቲ ወግዓዊ ገጽ ርኣዩ።
tool-rent-line-not-covered = ሰብ ኣብዚ ገዛ ንመጀመርታ ግዜ ዝነበረ ድሕሪ { $day } እዩ፣ ስለዚ ነቲ ክራይ ዝድርት ደረት ጭማረ የለን። እቶም ካልኦት ሕግታት ይሰርሑ።
tool-rent-line-ask-age = ኣብቲ ገዛ ኣብ { $day } ወይ ቅድሚኡ ሰብ ይነብሮ ነይሩ ዶ? ደረት ጭማረ ሽዑ ጥራይ ይሰርሕ። ነቲ መልሲ ብጽሑፍ ሕተቱ።
tool-rent-line-most-more = ዝለዓለ ጭማረ
tool-rent-line-highest = ዝለዓለ ሓድሽ ክራይ
tool-rent-line-no-limit = ናይዚ ገዛ ክራይ ዝድርት ደረት ጭማረ የለን
tool-rent-line-increase-may-not = ብኸምዚ ኣይፍቀድን
tool-rent-line-not-before = ቅድሚ { $day } ኣይኮነን
tool-rent-line-enough-months = እኹላት ኣዋርሕ ሓሊፈን
tool-rent-line-told-in-time = እቲ መፍለጢ ብግዜኡ መጺኡ
tool-rent-line-within-guideline = እቲ ሓድሽ ክራይ ኣብ ውሽጢ ደረት ጭማረ እዩ
tool-rent-line-challenge = ብዛዕባ ግጉይ ጭማረ ንቦርድ ኣካረይትን ተኻረይትን (LTB) ክትሓቱ እትኽእሉ ክሳብ
tool-rent-line-other-homes = ምስቲ በዓል ገዛ ክሽነ ወይ መሕጸቢ ሰብነት እንተ ትካፈሉ፣ ወይ ኣብ ማሕበራዊ ገዛ (community housing) እንተ ትነብሩ፣ ካልእ ሕግታት ይሰርሑ።
tool-rent-line-may = ኣካራዪ ክሓቶ ይኽእል
tool-rent-line-may-not = ኣካራዪ ብግዴታ ክሓቶ ኣይክእልን
tool-rent-line-may-up-to = ክሳብ { $amount } ጥራይ
tool-rent-line-may-cost = ናይ ብሓቂ ወጻኢኡ ጥራይ
tool-rent-line-may-rents = ክሳብ ናይ ሓደ ግዜ ክራይ
tool-rent-line-deposit-most = ዝለዓለ ትሕጃ
tool-rent-line-too-much = ክሕተት ካብ ዝፍቀድ ንላዕሊ
tool-rent-line-interest = ኣካራዪ ንሓደ ዓመት ክኸፍለኩም ዘለዎ ወለድ፣ ብመጠን ደረት ጭማረ
tool-rent-line-ends = እታ ዝቐደመት ናይ መወዳእታ መዓልቲ፣ { $days } መዓልቲ ድሕሪ እቲ መፍለጢ
tool-rent-line-pay-by = ንምኽፋል ዘለኩም ግዜ፣ { $days } መዓልቲ ድሕሪ እቲ መፍለጢ። ክሳብ ሽዑ ኩሉ እንተ ከፊልኩም፣ እቲ መፍለጢ ኣይሰርሕን
tool-rent-line-long-enough = እቲ መፍለጢ ዝኣክል ኣቐዲሙ ተዋሂቡ
tool-rent-line-end-of-period = እታ ናይ መወዳእታ መዓልቲ፣ ናይ መወዳእታ መዓልቲ ናይ ሓደ ናይ ክራይ እዋን ክትከውን ኣለዋ፣ ቅድሚ መወዳእታ ናይ ዝተወሰነ ግዜ ውዕል ክራይ ድማ ክትከውን ኣይትኽእልን።
tool-rent-line-owed = ኣካራዪ ክኸፍለኩም ዘለዎ
tool-rent-line-owed-nothing = መፍለጢ { $days } መዓልቲ ወይ ልዕሊኡ ኣቐዲሙ እንተ ተዋሂቡ፣ ኣካራዪ ክኸፍለኩም ዘለዎ የለን።
tool-rent-line-owed-unless = መፍለጢ { $days } መዓልቲ ወይ ልዕሊኡ ኣቐዲሙ እንተ ዘይተዋሂቡ፣ ኣካራዪ ክራይ ክኸፍለኩም ኣለዎ። ንምርኣዩ ነታ ናይ መወዳእታ መዓልቲ ጽሓፉ
tool-rent-line-board-decides = ብሰንኪ መፍለጢ ጥራይ ካብቲ ገዛ ክትወጹ ግዴታ የብልኩምን። ክእዝዝ ዝኽእል ቦርድ ኣካረይትን ተኻረይትን (LTB) ጥራይ እዩ።

## Driver's licence

tool-driving-question = ናይ ኦንታርዮ መዘወሪ ፍቓድ ብኸመይ እረክብ?
tool-driving-about = ምልውዋጥ፣ ፈተናታት ወይ ምሉእ መንገዲ፣ ከከም ፍቓድኩም ዝመጸሉ ቦታ፤ ብእኡ ገና ክትዝውሩ እትኽእሉሉ ግዜን እተምጽእዎም ሰነዳትን ድማ።
tool-driving-section-path = መንገድኹም
tool-driving-section-clock = ናይ ቅድም ፍቓድኩም
tool-driving-section-papers = እንታይ ከተምጽኡ
tool-driving-field-place = ፍቓድኩም ካበይ እዩ?
tool-driving-field-class = እንታይ ዓይነት ፍቓድ እዩ?
tool-driving-choice-class-car = ምሉእ ናይ መኪና ፍቓድ
tool-driving-choice-class-motorcycle = ናይ ሞተርሳይክል ፍቓድ
tool-driving-choice-class-learner = ናይ ምዝዋር ልምምድ ፍቓድ (learner)
tool-driving-field-years = ብምሉእ ፍቓድ ዝዘወርኩምሉ ዓመታት
tool-driving-field-resident-since = ተቐማጢ ኦንታርዮ ዝኾንኩምላ መዓልቲ
tool-driving-hint-resident-since = መብዛሕትኡ ግዜ ኣብዚ ክትነብሩ ዝመጻእኩምላ መዓልቲ።
tool-driving-field-english-or-french = ሰነዳትኩም ብእንግሊዝኛ ወይ ብፈረንሳይኛ ድዮም?
tool-driving-field-letter-of = ዕለት ናይቲ ብዛዕባ ተመክሮ ምዝዋርኩም ዝገልጽ ደብዳበ
tool-driving-line-exchange = ብዘይ ናይ ጽሑፍ ፈተናን ብዘይ ናይ ጽርግያ ፈተናን ፍቓድኩም ክትልውጡ ትኽእሉ
tool-driving-line-exchange-if = ዝኣክል ተመክሮ እንተ ኣለኩም ፍቓድኩም ክትልውጡ ትኽእሉ
tool-driving-line-credit = ተመክሮኹም ክቑጸረልኩም ይኽእል
tool-driving-line-tests = ፈተናታት የድልዩኹም
tool-driving-line-full = ከም ሓድሽ መራሕ መኪና ትጅምሩ
tool-driving-line-ask = ን DriveTest ሕተቱ
tool-driving-line-age = ኣብ ኦንታርዮ ንምዝዋር ዕድመኹም { $years } ወይ ልዕሊኡ ክኸውን ኣለዎ።
tool-driving-line-agreement = ስምምዕ ምስ ኦንታርዮ፦ { $place }
tool-driving-line-experience = ተመክሮ ናይ { $months } ወርሒ ወይ ልዕሊኡ
tool-driving-line-less-experience = ንዝወሓደ ተመክሮ እትረኽብዎ DriveTest ይውስኖ። ናይ ኩሉ ተመክሮኹም መረጋገጺ ኣምጽኡ
tool-driving-line-motorcycle = ንሞተርሳይክል ካልእ ሕግታት ይሰርሑ። ን DriveTest ሕተቱ
tool-driving-line-learner-no-exchange = ናይ ምዝዋር ልምምድ ፍቓድ (learner) ክልወጥ ኣይክእልን።
tool-driving-line-eye-test = ፈተና ዓይኒ ኣብ ማእከል DriveTest
tool-driving-line-knowledge-test = ብዛዕባ ሕግታት ትራፊክ ናይ ጽሑፍ ፈተና
tool-driving-line-road-test = ናይ ጽርግያ ፈተና
tool-driving-line-credit-changed = እዞም ሕግታት ኣብ { $day } ከም ዝቕየሩ ተነጊሩ፣ ብኸመይ ግን ከነረጋግጽ ኣይከኣልናን። ኣየኖት ፈተናታት ከም ዘድልዩኹምን ደብዳበኹም ክንደይ ከም ዝቑጸርን ን DriveTest ሕተቱ
tool-driving-line-credit-ask = ተመክሮኹም ኣብ መንጎ ፈተናታት ዘሎ ግዜ ከሕጽሮ ይኽእል። ደብዳበኹም ክንደይ ከም ዝቑጸር ን DriveTest ሕተቱ
tool-driving-line-learner = ቀዳማይ ናይ ጽርግያ ፈተና፣ { $months } ወርሒ ድሕሪ ናይ ጽሑፍ ፈተና፣ ወይ ብዝተፈቕደ ናይ ምዝዋር ኮርስ ድሕሪ { $course } ወርሒ። ክሳብ ሽዑ ተመክሮ ዘለዎ መራሕ መኪና ኣብ ጎድንኹም ኮይኑ ትዝውሩ።
tool-driving-line-full-test = ንምሉእ ፍቓድ ካልኣይ ናይ ጽርግያ ፈተና
tool-driving-line-grace = ተቐማጢ ምስ ኮንኩም፣ ብዝሰርሕ ፍቓድኩም ክትዝውሩ እትኽእሉሉ ግዜ
tool-driving-line-drive-until = ብዝሰርሕ ፍቓድኩም ክትዝውሩ እትኽእሉላ ናይ መወዳእታ መዓልቲ፣ ተቐማጢ ድሕሪ ምዃንኩም { $days } መዓልቲ
tool-driving-line-apply-before = ቅድሚኣ ናይ ኦንታርዮ ፍቓድ ሕተቱ።
tool-driving-line-time-over = እዚ ግዜ ሓሊፉ። ናይ ኦንታርዮ ፍቓድ ክሳብ እትረኽቡ ኣይትዘውሩ። ሓደጋ እንተ ኣጋጢሙ፣ ኢንሹራንስኩም ከይከፍል ይኽእል።
tool-driving-line-letter-until = እቲ ደብዳበ ን{ $months } ወርሒ ይሰርሕ፣ ማለት ክሳብ
tool-driving-line-letter-too-old = እቲ ደብዳበ ኣዝዩ ኣረጊቱ። ሓድሽ ሕተቱ።
tool-driving-line-fees = ፈተናታትን ፍቓድን ክፍሊት ኣለዎም። እቲ መጠን ከነረጋግጽ ኣይከኣልናን፣ ስለዚ ቅድሚ ምኻድኩም ኣብ drivetest.ca ርኣዩ።

## School

tool-school-question = ንውላደይ ዝሰማማዕ ቤት ትምህርቲ ኣየናይ እዩ?
tool-school-about = ብልደት ውላድኩም ዝውሰን ክፍሊ፣ እተን ኣርባዕተ ህዝባዊ ስርዓታት ቤት ትምህርቲ፣ እንታይ ከም እተምጽኡን ኦንታርዮ እትሓቶም ክታበታትን።
tool-school-section-grade = ክፍሊ
tool-school-section-systems = እተን ኣርባዕተ ስርዓታት
tool-school-section-papers = እንታይ ከተምጽኡ
tool-school-section-vaccines = ክታበታት
tool-school-field-born = ውላድኩም ዝተወልደላ ወርሒ
tool-school-field-arrival = ናብ ኦንታርዮ እትመጹላ መዓልቲ
tool-school-hint-arrival = ድሮ ኣብዚ እንተ ኣለኹም ባዶ ግደፍዎ።
tool-school-field-status = ናይ ውላድኩም መንበሪ ኩነታት (status) ኣብ ካናዳ
tool-school-field-french-right = ወላዲ ናይ ብፈረንሳይኛ ትምህርቲ መሰል ኣለዎ ዶ?
tool-school-hint-french-right = እዚ መሰል፣ ቀዳማይ ቋንቋኡ ፈረንሳይኛ ዝኾነ ወይ ኣብ ካናዳ መባእታዊ ትምህርቲ ብፈረንሳይኛ ዝተማህረ ካናዳዊ ዜጋ ኣለዎ። ኣብ ከምኡ ዝበለ ቤት ትምህርቲ ካልእ ውላድ ዘለዎም ስድራቤታት እውን ኣለዎም።
tool-school-field-catholic = ወላዲ ወይ ቆልዓ ካቶሊክ ድዩ?
tool-school-field-with-guardian = እቲ ቆልዓ ምስ ወላዲኡ ዘይኮነ ሰብ ድዩ ዝነብር?
tool-school-line-school-year = እቲ ዓመተ-ትምህርቲ ዝጅምረሉ መዓልቲ
tool-school-line-age = በታ ዓመት (ካብ ጥሪ ክሳብ ታሕሳስ) ውላድኩም { $age } ዓመት ይመልእ።
tool-school-line-may-begin = መዋእለ ህጻናት ዝጅመረሉ
tool-school-line-later = ገና
tool-school-line-ask-board = ንቦርድ ቤት ትምህርቲ ሕተቱ
tool-school-line-too-old = ውላድኩም ካብቲ ልሙድ ዕድመ ካልኣይ ደረጃ ቤት ትምህርቲ ሓሊፉ። ኣየናይ ቤት ትምህርቲ ወይ ናይ ዓበይቲ ፕሮግራም ክፉት ከም ዝኾነ ንቦርድ ሕተቱ።
tool-school-line-grade = ልሙድ ክፍሊ
tool-school-line-compulsory = ካብ { $from } ክሳብ { $to } ዓመት ዕድመ ትምህርቲ ግዴታ እዩ
tool-school-line-assessment = እቲ ቦርድ ቅድም ቋንቋን ሒሳብን ክፍትን ይኽእል። ክፍሊ መብዛሕትኡ ግዜ ብዕድመ ይውሃብ።
tool-school-line-credits = ናይ ካልኣይ ደረጃ ዲፕሎማ ንምርካብ ዘድልዩ ክረዲታት (credits)
tool-school-line-community-hours = ናይ ካልኣይ ደረጃ ዲፕሎማ ንምርካብ ዘድልዩ ናይ ወለንታ ስራሕ ሰዓታት
tool-school-line-free = ቤት ትምህርቲ ብነጻ እዩ
tool-school-line-free-ask = ክፍሊት እንተሎ ቅድሚ ምጉዓዝኩም ንቦርድ ሕተቱ
tool-school-line-open = ክትምዝገቡ ትኽእሉ
tool-school-line-ask-catholic = መብዛሕትኡ ንካቶሊክ ስድራቤታት። ብዛዕባ ሕግታቱ ንቦርድ ሕተቱ
tool-school-line-by-right = ቦታ ክትረኽቡ መሰል ኣለኩም
tool-school-line-by-committee = ክትሓቱ ትኽእሉ። ኮሚተ ናይቲ ቦርድ ይውስን
tool-school-line-immersion = French immersion ካልእ እዩ፦ ኣብ ናይ እንግሊዝኛ ቤት ትምህርቲ ዘለዉ ቆልዑ ኣብኡ ፈረንሳይኛ ይመሃሩ።
tool-school-line-paper-missing = ሓደ ሰነድ እንተ ጎደለ እውን ናብቲ ቤት ትምህርቲ ኪዱ፣ ኣብ ክንድኡ እንታይ ከም ዝቕበሉ ድማ ሕተቱ።

## Free services

tool-eligibility-question = ኣየኖት ነጻ ኣገልግሎታት ክጥቀም እኽእል፣ ክሳብ መዓስከ?
tool-eligibility-about = ከከም መንበሪ ኩነታትኩም (status) ሓገዝ ምጥያስን ትምህርቲ ቋንቋን፣ ምስታ ዝውድኡላ መዓልቲ።
tool-eligibility-section-time = ግዜኹም
tool-eligibility-section-services = ኣገልግሎታት
tool-eligibility-field-status = መንበሪ ኩነታትኩም (status) እንታይ እዩ?
tool-eligibility-field-resident-since = ቀዋሚ ተቐማጢ ዝኾንኩምላ መዓልቲ
tool-eligibility-hint-resident-since = ኣብ መረጋገጺ ቀዋሚ ቅማጠ (COPR) ትርከብ። እትሓስብዋ ዘለኹም መዓልቲ እውን ክትጽሕፉ ትኽእሉ።
tool-eligibility-line-years = { $years } ዓመት ካብ { $day }፣ ክሳብ መወዳእታ እታ ወርሒ
tool-eligibility-line-ended-for = ካብ { $day } ወይ ካብኡ ኣቐዲሞም ብቁጠባዊ ኢሚግረሽን ቀወምቲ ተቐማጦ ንዝኾኑ፣ እዞም ኣገልግሎታት ዘብቅዑሉ
tool-eligibility-line-over = እዚ ግዜ ሓሊፉ። ኦንታርዮን ካልኦትን ዝኸፍልዎም ኣገልግሎታት ገና ክፉታት ክኾኑ ይኽእሉ።
tool-eligibility-line-left = ዝተረፈ ግዜ
tool-eligibility-line-of-until = ፈደራላዊ መንግስቲ ዝኸፍሎም ነጻ ኣገልግሎታት ናይ መወዳእታ መዓልቲ
tool-eligibility-line-until-citizen = ዜጋ ክሳብ እትኾኑ
tool-eligibility-line-before-landing = ቅድሚ ናብ ካናዳ ምምጻእኩም
tool-eligibility-line-after-landing = ድሕሪ ምምጻእኩም
tool-eligibility-line-others-only = ክፍሊ ኢሚግረሽን (IRCC) ዝኸፍሎም ኣገልግሎታት ኣይፍቀዱን። ካልኦት ክፉታት ክኾኑ ይኽእሉ

## Benefits

tool-benefits-question = ስድራቤተይ ኣየናይ ናይ መንግስቲ ደገፍ ክትረክብ ትኽእል?
tool-benefits-about = ናይ ካናዳ ደገፍ ቆልዑ (CCB) ብእቶትኩም፣ ናይ ሸመታ ደገፍ፣ ክንክን ስኒ፣ መዓስን ብኣየናይ ቅጥዕን ከም እተመልክቱ።
tool-benefits-section-apply = ንምምልካት
tool-benefits-section-child = ናይ ካናዳ ደገፍ ቆልዑ (Canada child benefit)
tool-benefits-section-groceries = ናይ ካናዳ ደገፍ ሸመታን መሰረታዊ ነገራትን (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = ካልእ ሓገዝ
tool-benefits-field-status = መንበሪ ኩነታትኩም (status) እንታይ እዩ?
tool-benefits-field-here-since = ኣብ ካናዳ ክትነብሩ ዝመጻእኩምላ መዓልቲ
tool-benefits-field-partner = ምስ በዓል ወይ በዓልቲ ቤት ወይ መጻምዲ ትነብሩ ዶ?
tool-benefits-field-children = ውሉዳትኩም ዝተወልዱለን ኣዋርሕ
tool-benefits-hint-children = ንነፍሲ ወከፍ ቆልዓ ሓንቲ ወርሒ።
tool-benefits-field-income = ናይ ዝሓለፈ ዓመት እቶት ስድራቤት
tool-benefits-hint-income = ድሕሪ ምንካይ፣ ናይ ክልቲኦም መጻምድቲ፣ ካብ ኩለን ሃገራት፣ ብካናዳዊ ዶላር።
tool-benefits-field-private-dental = ናይ ውልቂ ኢንሹራንስ ስኒ ኣለኩም ዶ?
tool-benefits-line-apply-now = ኣብዚ ምስ መጻእኩም ብቕጽበት ከተመልክቱ ትኽእሉ
tool-benefits-line-apply-after = ድሕሪ { $months } ወርሒ ኣብ ካናዳ ከተመልክቱ ትኽእሉ፣ ኣብታ ድሕሪኣ እትመጽእ ወርሒ ዝሰርሕ ፍቓድ እንተ ኣለኩም
tool-benefits-line-apply-ask = ካብ መዓስ ከተመልክቱ ከም እትኽእሉ ንትካል ግብሪ ካናዳ (CRA) ሕተቱ
tool-benefits-line-form = ቅጥዒ
tool-benefits-line-file-return = እቶት እንተ ዘይብልኩም እውን፣ ዓመታዊ ናይ ግብሪ ጸብጻብ (tax return) ኣእትዉ። ዝቕጽል ዝእተወሉ ናይ መወዳእታ ዕለት
tool-benefits-line-young =
    { $count ->
        [one] ትሕቲ { $until } ዓመት ንዝኾነ { $count } ቆልዓ፣ እንተበዝሐ ኣብ ዓመት
       *[other] ትሕቲ { $until } ዓመት ንዝኾኑ { $count } ቆልዑ፣ እንተበዝሐ ኣብ ዓመት
    }
tool-benefits-line-older =
    { $count ->
        [one] ካብ { $until } ክሳብ { $last } ዓመት ንዝኾነ { $count } ቆልዓ፣ እንተበዝሐ ኣብ ዓመት
       *[other] ካብ { $until } ክሳብ { $last } ዓመት ንዝኾኑ { $count } ቆልዑ፣ እንተበዝሐ ኣብ ዓመት
    }
tool-benefits-line-child-income = እቲ መጠን ንምርኣይ እቶት ስድራቤትኩም ጽሓፉ
tool-benefits-line-full-amount = ምሉእ መጠን፣ ምኽንያቱ { $income } ካብ { $full } ኣይበዝሕን
tool-benefits-line-reduction = ዝወሓደ፣ ምኽንያቱ { $income } ካብ { $full } ይበዝሕ
tool-benefits-line-child-year = ናይ ሓደ ዓመት ናይ ካናዳ ደገፍ ቆልዑ (CCB)፣ ብናይ ሎሚ ዕድመ ቆልዑ
tool-benefits-line-child-year-later = ናይ ሓደ ዓመት ናይ ካናዳ ደገፍ ቆልዑ (CCB)፣ ብናይ ሎሚ ዕድመ ቆልዑ፣ ከተመልክቱ ምስ እትኽእሉ
tool-benefits-line-child-from = ናይ ካናዳ ደገፍ ቆልዑ (CCB) ንምርካብ ካብኣ ጀሚርኩም ከተመልክቱ እትኽእሉላ መዓልቲ
tool-benefits-line-child-month = ንሓደ ወርሒ
tool-benefits-line-birthday = ካብ { $day }፣ ድሕሪ መዓልቲ ልደት
tool-benefits-line-depends = ብእቶትኩም ይውሰን
tool-benefits-line-no-child = ደገፍ ቆልዑ የለን፣ ምናልባት ግን ካልእ ሓገዝ ኣሎ
tool-benefits-line-single = ንሓደ ሰብ፣ እንተበዝሐ ኣብ ዓመት
tool-benefits-line-couple = ንክልተ መጻምድቲ፣ እንተበዝሐ ኣብ ዓመት
tool-benefits-line-groceries-child =
    { $count ->
        [one] ትሕቲ { $under } ዓመት ንዝኾነ { $count } ቆልዓ፣ እንተበዝሐ ኣብ ዓመት
       *[other] ትሕቲ { $under } ዓመት ንዝኾኑ { $count } ቆልዑ፣ እንተበዝሐ ኣብ ዓመት
    }
tool-benefits-line-single-parent = ብዘይ መጻምዲ ዘሎ ወላዲ ዝያዳ ክረክብ ይኽእል።
tool-benefits-line-groceries-income = እቶት ክውስኽ ከሎ ይንኪ። ትካል ግብሪ ካናዳ (CRA) ካብ ናይ ግብሪ ጸብጻብኩም (tax return) ወይ ቅጥዕኹም ይሰልዖ።
tool-benefits-line-dental = ካናዳዊ መደብ ክንክን ስኒ (Canadian Dental Care Plan)፦ እቶት ትሕቲ { $below }፣ ናይ ውልቂ ኢንሹራንስ ስኒ ዘይምህላው፣ ናይ ግብሪ ጸብጻብ (tax return) ምእታው
tool-benefits-line-dental-full = እቲ መደብ ንዝኸፍሎ ነገር ምሉእ ዋጋ ይሽፍን
tool-benefits-line-dental-share = ንስኹም እትኸፍልዎ ክፋል
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = እዞም መጠናት ክሳብ { $day } ይሰርሑ። ንድሕሪኡ ዘሎ ነቲ ወግዓዊ ገጽ ርኣዩ።

## What to bring

tool-documents-question = እንታይ ከምጽእ ኣለኒ?
tool-documents-about = ንጥዕና ካርድ፣ ቁጽሪ ማሕበራዊ ውሕስነት (SIN)፣ ቤት ትምህርቲ፣ መዘወሪ ፍቓድ፣ ሕሳብ ባንክን ዶብን ዘድልዩ ሰነዳት፦ ዘለኩም፣ ዝጎደለን ኣብ ክንድኡ ክኸውን ዝኽእልን።
tool-documents-line-one-of = ካብዚኦም ሓደ ይኣክል፦
tool-documents-section-missing = ዝጎደለ
tool-documents-section-if-it-applies = ንዓኹም ዝምልከት እንተ ኾይኑ
tool-documents-section-have = ኣለኩም
tool-documents-section-remarks = ምፍላጡ ጽቡቕ
tool-documents-field-purpose = ንምንታይ?
tool-documents-field-have = ካብዞም ሰነዳት ኣየኖት ኣለዉኹም?
tool-documents-line-complete = ኩሉ ኣለኩም
tool-documents-line-missing =
    { $count ->
        [one] { $count } ነገር ጎዲሉ
       *[other] { $count } ነገራት ጎዲሎም
    }
tool-documents-line-originals = መበቆላዊ ሰነዳት ኣምጽኡ። ቅዳሕ ብዙሕ ግዜ ኣይቅበሉዎን።
tool-documents-line-translate = ገሊኦም ካብዞም ሰነዳት ብዙሕ ግዜ ብኻልእ ቋንቋ እዮም። ብእንግሊዝኛ ወይ ብፈረንሳይኛ እንተ ዘይኮይኖም ትርጉም ኣምጽኡ።

## Published times

tool-times-question = ከም ናተይ ዝበሉ ምልክታታት ክንደይ ግዜ ይወስዱ?
tool-times-about = ዝተሓትመ ግዜታትን መዐቀኒ ኣገልግሎትን ናይ ሓደ መደብ፣ ምስታ ምልክታኹም ዝሰደድኩምላ መዓልቲ።
tool-times-section-finished = ኣብ ቀረባ ዝተወድኡ
tool-times-section-expected = ትጽቢት
tool-times-section-standard = መዐቀኒ ኣገልግሎት
tool-times-field-program = ኣየናይ መደብ?
tool-times-field-filed-on = ዘመልከትኩምላ መዓልቲ
tool-times-line-published = ዝተሓትመ ግዜታት
tool-times-line-finished = ኣብ ቀረባ ዝተወድኡ መብዛሕትኦም ዝወሰድዎ፣ ከም ናይ { $day }
tool-times-line-finished-day = ካብ መዓልትኹም ክቑጸር ከሎ፣ ማለት
tool-times-line-expected = ሎሚ እንተ ዝለኣኽ፣ ክወስዶ ትጽቢት ዝግበረሉ፣ ከም ናይ { $day }
tool-times-line-expected-for-month = ኣብታ ወርሒ ንዘመልከቱ ገና ትጽቢት ዝግበረሉ፣ ከም ናይ { $day }
tool-times-line-people = ዝጽበዩ ዘለዉ ሰባት
tool-times-line-people-ahead = ቅድሚ እታ ወርሒ ኣመልኪቶም ዝጽበዩ ዘለዉ ሰባት
tool-times-line-standard = ክፍሊ ኢሚግረሽን (IRCC) ን{ $share }% ናይ ምልክታታት ዝሓዞ ናይ ባዕሉ ዕላማ
tool-times-line-standard-day = ካብ መዓልትኹም ክቑጸር ከሎ፣ ማለት
tool-times-line-no-standard = ንዚ መደብ ዝተሓትመ መዐቀኒ ኣገልግሎት የለን።
tool-times-line-of-days = ምልክታኹም ካብ እትሰዱሉ መዓልቲ
tool-times-line-span-minutes = { $count } ደቒቕ
tool-times-line-more-minutes = ልዕሊ { $count } ደቒቕ
tool-times-line-span-hours = { $count } ሰዓት
tool-times-line-more-hours = ልዕሊ { $count } ሰዓት
tool-times-line-span-days = { $count } መዓልቲ
tool-times-line-more-days = ልዕሊ { $count } መዓልቲ
tool-times-line-span-weeks = { $count } ሰሙን
tool-times-line-more-weeks = ልዕሊ { $count } ሰሙን
tool-times-line-span-months = { $count } ወርሒ
tool-times-line-more-months = ልዕሊ { $count } ወርሒ
tool-times-line-span-years = { $count } ዓመት
tool-times-line-more-years = ልዕሊ { $count } ዓመት

## Occupation

tool-occupation-question = ካናዳ ንስራሐይ እንታይ ትብሎ፣ ፍቓድከ የድልየኒ ዶ?
tool-occupation-about = ጉጅለ ሞያኹም፣ መብዛሕትኡ ግዜ ዝሓቶ፣ ኦንታርዮ እንተ ትቖጻጸሮን ንሱ መን ከም ዝቖጻጸሮን፣ ምስ ናይ መጀመርታ ስጉምትታት።
tool-occupation-section-group = ጉጅለ
tool-occupation-section-rounds = ዙራት Express Entry ብሞያ
tool-occupation-section-licence = ናይ ሞያ ፍቓድ ኣብ ኦንታርዮ
tool-occupation-field-noc = ሞያኹም
tool-occupation-hint-noc = ካብ መዓልታዊ ህይወት ስም ሞያ ጽሓፉ፣ ከም ነርስ ወይ ከሻኒ፣ ወይ ነቲ ሓሙሽተ ኣሃዝ።
tool-occupation-line-teer = መብዛሕትኡ ግዜ ዝሓቶ (TEER { $teer })
tool-occupation-line-broad = ዓውዲ ስራሕ
tool-occupation-line-no-category = ንሓደ ጉጅለ ሞያታት ዝኸውን ዙር ንዚ ሞያ ኣይጠቅሶን።
tool-occupation-line-whole-group = ኩሉ ስራሕ ናይዚ ጉጅለ
tool-occupation-line-regulator = ፍቓድ ወይ ምስክር ወረቐት ዝህብ
tool-occupation-line-eca-body = ነቲ ትምህርቲ ዝግምግም
tool-occupation-line-step = ስጉምቲ { $number }
tool-occupation-line-lead-time = ንፍቓድ { $months } ወርሒ ወይ ልዕሊኡ ግዜ ሓዙ።
tool-occupation-line-not-known = ኦንታርዮ ነዚ ስራሕ እንተ ትቖጻጸሮ ኣይንፈልጥን። ቅድሚ ምትእምማንኩም ሕተቱ

## Budget

tool-budget-question = ዝዓቀብክዎ ገንዘብ ክሳብ መዓስ ይኣኽለኒ?
tool-budget-about = ምእታው ዝኸፍሎ፣ ሓደ ወርሒ ዝኸፍሎን ዝዓቀብኩምዎ ገንዘብ ንክንደይ ኣዋርሕ ከም ዝኣኽለኩምን። ናትኩም መጠናት ይቕድም።
tool-budget-section-monthly = ነፍሲ ወከፍ ወርሒ
tool-budget-section-once = ሓደ ግዜ፣ ኣብ ምእታው
tool-budget-section-result = ዝዓቀብኩምዎ ገንዘብ
tool-budget-field-community = ኣበይ ክትነብሩ ኢኹም?
tool-budget-field-adults = ኣብ ቤትኩም ዘለዉ ዓበይቲ ሰባት
tool-budget-field-in-child-care = ናብ መውዓሊ ህጻናት ዝኸዱ ቆልዑ
tool-budget-field-savings = ዝዓቀብኩምዎ ገንዘብ
tool-budget-field-income = ወርሓዊ እቶት፣ ድሕሪ ግብሪ
tool-budget-field-rent = ክራይ
tool-budget-hint-rent = ነቲ ዝፍለጥ ማእከላይ ክራይ (average) ናይቲ ቦታ ንምውሳድ ባዶ ግደፍዎ።
tool-budget-field-food = መግቢ
tool-budget-field-phone = ተሌፎንን ኢንተርነትን
tool-budget-field-insurance = ኢንሹራንስ
tool-budget-field-other-monthly = ካልእ ወርሓዊ ወጻኢታት
tool-budget-field-transport = መጓዓዝያ
tool-budget-hint-transport = ነቲ ናይ ህዝባዊ መጓዓዝያ ዋጋ ንምውሳድ ባዶ ግደፍዎ፣ ኣብቲ ዝፍለጠሉ ቦታ።
tool-budget-field-child-care = መውዓሊ ህጻናት
tool-budget-hint-child-care = ነቲ ዝለዓለ ናይ ሓንቲ መዓልቲ ክፍሊት ንምጥቃም ባዶ ግደፍዎ።
tool-budget-field-care-days = መዓልታት መውዓሊ ህጻናት ኣብ ሓደ ወርሒ
tool-budget-field-travel = ጉዕዞ ናብ ካናዳ
tool-budget-field-first-stay = ናይ መጀመርታ ለይትታት
tool-budget-field-furniture = ኣቑሑ ገዛን ክሽነን
tool-budget-field-clothes = ምዉቕ ክዳውንቲ
tool-budget-field-other-once = ካልእ ወጻኢታት ኣብ ምእታው
tool-budget-line-rent = ክራይ
tool-budget-line-rent-stored = ማእከላይ (average) ክራይ ናይ ክልተ መደቀሲ ክፍሊ ዘለዎ ገዛ፦ { $place }፣ { $day }
tool-budget-line-rent-higher = ሕጂ ኣብኡ ተኻርዮም ዘለዉ ሰባት ብማእከላይ ክንድዚ ከፊሎም። ሕጂ ዝኣቱ ሰብ ብዙሕ ግዜ ዝያዳ ይኸፍል።
tool-budget-line-rent-area = እዚ ማእከላይ ናይቲ ዝሰፍሐ ከባቢ እዩ።
tool-budget-line-food = መግቢ
tool-budget-line-phone = ተሌፎንን ኢንተርነትን
tool-budget-line-insurance = ኢንሹራንስ
tool-budget-line-other-monthly = ካልእ ወጻኢታት
tool-budget-line-transport = መጓዓዝያ
tool-budget-line-transit-pass = ወርሓዊ ናይ ህዝባዊ መጓዓዝያ ትኬት ንዓበይቲ ሰባት፣ ነፍሲ ወከፉ { $fare }
tool-budget-line-transit-rides = ህዝባዊ መጓዓዝያ ንዓበይቲ ሰባት፣ እንተበዝሐ፦ { $rides } ጉዕዞ ብ{ $fare }
tool-budget-line-child-care = መውዓሊ ህጻናት
tool-budget-line-child-care-most =
    { $count ->
        [one] መውዓሊ ህጻናት ን{ $count } ቆልዓ፣ እንተበዝሐ፦ { $days } መዓልቲ ብ{ $fee }
       *[other] መውዓሊ ህጻናት ን{ $count } ቆልዑ፣ እንተበዝሐ፦ { $days } መዓልቲ ብ{ $fee }
    }
tool-budget-line-child-care-until = እዚ ዝለዓለ ክፍሊት ነቶም ክፍሊቶም ዝተቐነሰ ፕሮግራማት ይምልከት፣ ትሕቲ ዕድመ ትምህርቲ ንዘለዉ ቆልዑ፤ ክሳብ { $day } ድማ ከም ዝጸንሕ ቃል ተኣትዩሉ ኣሎ።
tool-budget-line-total-monthly = ጠቕላላ ናይ ሓደ ወርሒ
tool-budget-line-deposit = ትሕጃ ናይ መወዳእታ ክራይ
tool-budget-line-travel = ጉዕዞ
tool-budget-line-first-stay = ናይ መጀመርታ ለይትታት
tool-budget-line-furniture = ኣቑሑ ገዛን ክሽነን
tool-budget-line-clothes = ምዉቕ ክዳውንቲ
tool-budget-line-other-once = ካልእ ወጻኢታት ኣብ ምእታው
tool-budget-line-total-once = ጠቕላላ ናይ ምእታው
tool-budget-line-income = ወርሓዊ እቶት
tool-budget-line-from-savings = ነፍሲ ወከፍ ወርሒ ካብ ዝተዓቀበ ገንዘብ
tool-budget-line-savings = ዝተዓቀበ ገንዘብ
tool-budget-line-after-once = ድሕሪ ምእታው ዝተርፍ
tool-budget-line-short = ዝጎደለ
tool-budget-line-left-out =
    { $count ->
        [one] { $count } ወጻኢ ኣይፍለጥን፣ ኣይተቖጽረን ድማ።
       *[other] { $count } ወጻኢታት ኣይፍለጡን፣ ኣይተቖጽሩን ድማ።
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] ትሕቲ ሓደ ወርሒ
        [one] እንተበዝሐ { $count } ምሉእ ወርሒ
       *[other] እንተበዝሐ { $count } ምሉእ ኣዋርሕ
    }
tool-budget-line-months =
    { $count ->
        [0] ትሕቲ ሓደ ወርሒ
        [one] { $count } ምሉእ ወርሒ
       *[other] { $count } ምሉእ ኣዋርሕ
    }
tool-budget-line-not-enough = ዝዓቀብኩምዎ ገንዘብ ንምእታው ኣይኣክልን
tool-budget-line-covered = እቶትኩም ነዚ ወጻኢታት ይሽፍኖ
tool-budget-line-covered-known = እቶትኩም ነቲ ክሳብ ሕጂ ዝተፈልጠ ይሽፍኖ
tool-budget-line-costs-first = መልሲ ንምርካብ ወጻኢታትኩም ጽሓፉ

tools-noc-found =
    { $count ->
        [one] { $count } ተመሳሳሊ ሞያ ተረኺቡ። ንዕኡ ምረጹ።
       *[other] { $count } ተመሳሰልቲ ሞያታት ተረኺቦም። ሓደ ምረጹ።
    }
tools-noc-none = ከምኡ ዝበለ ስም ዘለዎ ሞያ የለን። ንቲ ስራሕ ካልእ ቃል ፈትኑ፣ ብእንግሊዝኛ ወይ ብፈረንሳይኛ።
