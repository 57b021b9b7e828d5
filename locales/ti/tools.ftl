## What all tools share

tools-ask = ነቲ መልሲ ኣርእዩ
tools-yes = እወ
tools-no = ኣይፋል
tools-not-known = ኣይተፈልጠን
tools-choose = ምረጹ
tools-add = ወስኹ
tools-remove = ኣልግሱ
tools-result = መልሲ
tools-of = ካብ { $of }
tools-capped = ዝተደረተ፤ ብዘይ ደረት { $from }
tools-would-change = እንታይ ምቐየሮ
tools-next = ቀጺልኩም እንታይ ትገብሩ
tools-rules = እቶም ሕግታት
tools-in-force = ካብ { $date } ኣትሒዙ ይሰርሕ
tools-stale = እዞም ሕግታት ክሳብ { $date } ደጊሞም ክርኣዩ ነይርዎም። ቅድሚ ነዚ መልሲ ምትእምማንኩም ነቲ ወግዓዊ ገጽ ርኣዩ።
tools-faults = በጃኹም ነዞም መልስታት ደጊምኩም ርኣይዎም
tools-copy = ከም ጽሑፍ ቅድሑ
tools-copied = ተቐዲሑ።

## What is wrong with a field

tools-fault-missing = እዚ የድሊ። በጃኹም መልእዎ።
tools-fault-whole = ካብ { $min } ክሳብ { $max } ምሉእ ቁጽሪ ጽሓፉ።
tools-fault-number = ካብ { $min } ክሳብ { $max } ቁጽሪ ጽሓፉ፣ ብስጉምቲ { $step }።
tools-fault-money = ካብ 0 ክሳብ { $max } መጠን ገንዘብ ጽሓፉ፣ ድሕሪ ነጥቢ እንተበዝሐ ክልተ ኣሃዝ።
tools-fault-yes-no = እወ ወይ ኣይፋል ምረጹ።
tools-fault-choice = ካብቶም መልስታት ሓደ ምረጹ።
tools-fault-choices = ካብቶም መልስታት ምረጹ።
tools-fault-day = ካብ { $from } ክሳብ { $to } ዘላ መዓልቲ ጽሓፉ።
tools-fault-month = ካብ { $from } ክሳብ { $to } ዘላ ወርሒ ጽሓፉ።
tools-fault-list = ኣብዚ እንተበዝሐ { $max } ይኣቱ።
tools-fault-noc = ነቲ ሓሙሽተ ኣሃዝ ናይቲ ሞያ ጽሓፉ።
tools-fault-noc-unknown = እዚ ኮድ ዘለዎ ሞያ የለን። ኣብ ክንድኡ ብስም ሞያ ድለዩ።
tools-fault-unknown = እዚ ኣብዚ ኣይሕተትን።
tools-fault-same = እዚ ካብ “{ $other }” ክፍለ ኣለዎ።
tools-fault-more-than = እዚ ክሳብ { $max } ጥራይ ክኸውን ይኽእል፣ ከምቲ “{ $other }” ዝብሎ።

## Questions that several tools ask

tools-section-person = ንስኹም
tools-section-language = ቋንቋታት
tools-section-work = ስራሕ
tools-section-spouse = በዓል ወይ በዓልቲ ቤትኩም ወይ መጻምድኹም
tools-section-additional = ተወሰኽቲ ነጥብታት
tools-section-adaptability = ምስ ካናዳ ዘለኩም ርክብ
tools-section-minimums = ክማላእ ዘለዎ
tools-field-age = ዕድመኹም ብምሉእ ዓመታት
tools-field-education = ዝለዓለ ትምህርቲ ዝወዳእኩምዎ
tools-hint-education = ካብ ካናዳ ወጻኢ ዝተወስደ ትምህርቲ ምስ ተገምገመ ይቑጸር።
tools-choice-education-less-than-secondary = ትሕቲ ካልኣይ ደረጃ ቤት ትምህርቲ
tools-choice-education-secondary = ካልኣይ ደረጃ ቤት ትምህርቲ
tools-choice-education-one-year = ድሕሪ ካልኣይ ደረጃ ናይ ሓደ ዓመት ፕሮግራም
tools-choice-education-two-year = ድሕሪ ካልኣይ ደረጃ ናይ ክልተ ዓመት ፕሮግራም
tools-choice-education-bachelor = ባችለር ዲግሪ፣ ወይ ናይ ሰለስተ ዓመት ወይ ልዕሊኡ ፕሮግራም
tools-choice-education-two-or-more = ክልተ ወይ ልዕሊኡ ካብዚኦም፣ ሓዲኡ ናይ ሰለስተ ዓመት ወይ ልዕሊኡ
tools-choice-education-masters = ማስተርስ ዲግሪ፣ ወይ ፍቓድ ንዘድልዮ ሞያ ዝኸውን ዲግሪ
tools-choice-education-doctoral = ዶክትሬት
tools-hint-first-language = ዝለዓለ ደረጃ ዝህበኩም ፈተና። ገና ውጽኢት እንተ ዘይብልኩም ባዶ ግደፍዎ።
tools-field-first-language = ቀዳማይ ወግዓዊ ቋንቋ
tools-field-second-language = ካልኣይ ወግዓዊ ቋንቋ
tools-field-lang = ቋንቋ
tools-field-clb = ደረጃ ኣብ ነፍሲ ወከፍ ክእለት (CLB ወይ NCLC)
tools-hint-clb = እቲ ናይ ነጥቢ ፈተና መሓገዚ ንነጥቢ ናብ ደረጃ ይቕይሮ። ኣብ ዘይብልኩምሉ 0 ጽሓፉ።
tools-field-first-language-clb = ቀዳማይ ወግዓዊ ቋንቋ፦ ደረጃ ኣብ ነፍሲ ወከፍ ክእለት
tools-field-second-language-clb = ካልኣይ ወግዓዊ ቋንቋ፦ ደረጃ ኣብ ነፍሲ ወከፍ ክእለት
tools-choice-lang-en = እንግሊዝኛ
tools-choice-lang-fr = ፈረንሳይኛ
tools-ability-reading = ምንባብ
tools-ability-writing = ምጽሓፍ
tools-ability-listening = ምስማዕ
tools-ability-speaking = ምዝራብ
tools-line-ability-reading = ምንባብ
tools-line-ability-writing = ምጽሓፍ
tools-line-ability-listening = ምስማዕ
tools-line-ability-speaking = ምዝራብ
tools-field-canadian-work-years = ክእለት ዝሓትት ስራሕ ኣብ ካናዳ፣ ብምሉእ ዓመታት
tools-hint-canadian-work-years = ብፍቓድ ዝተሰርሐ ዝተኸፍለሉ ስራሕ፣ ናይ ዝሓለፉ ዓሰርተ ዓመታት። ንሓደ ዓመት ኣብ ሰሙን 30 ሰዓት ምስራሕ ከም ሓደ ዓመት ይቑጸር።
tools-field-foreign-work-years = ክእለት ዝሓትት ስራሕ ካብ ካናዳ ወጻኢ፣ ብምሉእ ዓመታት
tools-hint-foreign-work-years = ናይ ዝሓለፉ ዓሰርተ ዓመታት ዝተኸፍለሉ ስራሕ።
tools-line-age = ዕድመ፦ { $age }
tools-line-education = ትምህርቲ፦ { $education }
tools-line-first-language = ቀዳማይ ወግዓዊ ቋንቋ፣ { $ability }፦ ደረጃ { $level }
tools-line-no-first-language = ናይ ቀዳማይ ወግዓዊ ቋንቋ ውጽኢት ፈተና ኣይተቖጽረን።
tools-line-birthday = ዝቕጽል መዓልቲ ልደትኩም
tools-line-first-language-more = ሓንቲ ደረጃ ዝለዓለ፣ ኣብ ኩሉ ክእለት ናይ ቀዳማይ ቋንቋ
tools-line-education-more = ተወሳኺ ትምህርቲ፦ { $education }

## How much money must I show?

tool-funds-question = ክንደይ ገንዘብ ከርኢ ኣለኒ?
tool-funds-about = ክትኣትዉ ከለኹም ንስድራቤትኩም ክትናብዩ ከም እትኽእሉ ተርእዩ። እቲ መጠን ብብዝሒ ስድራቤትኩም ይውሰን።
tool-funds-field-program = ናብ ኣየናይ መደብ ተመልክቱ?
tool-funds-choice-program-express-entry = Express Entry
tool-funds-choice-program-pilots = ናይ ገጠር ወይ ፈረንሳይኛ ተዛረብቲ ማሕበረሰብ ፓይሎት
tool-funds-field-family-size = ኣብ ስድራቤትኩም ክንደይ ኢኹም?
tool-funds-hint-family-size = ንባዕልኹም፣ ንመጻምድኹምን ብኹም ንዝናበሩ ውሉዳትን ቁጸሩ፣ ንግዜኡ ኣብኡ ንዝተርፉ እውን ወስኹ።
tool-funds-line-base =
    { $count ->
        [one] መጠን ን{ $count } ሰብ
       *[other] መጠን ን{ $count } ኣባላት ስድራቤት
    }
tool-funds-line-more =
    { $count ->
        [one] { $count } ተወሳኺ ሰብ
       *[other] { $count } ተወሰኽቲ ሰባት
    }

## How many points do I have in Express Entry?

tool-crs-question = ኣብ Express Entry ክንደይ ነጥቢ ኣለኒ?
tool-crs-about = Express Entry ንሰባት ብነጥቢ ይሰርዖም፣ እዚ ስርዓት Comprehensive Ranking System (CRS)፣ ሓፈሻዊ ስርዓት መሰርዕ ነጥብታት፣ ይበሃል። ናትኩም መስመር ብመስመር ርኣዩ፣ እንታይ ከም ዝቕይሮ ድማ።
tool-crs-section-core = ንስኹም
tool-crs-section-transferability = ብሓባር ዝቑጸሩ ነገራት
tool-crs-section-rounds = ናይ መወዳእታ ዙራት
tool-crs-field-spouse = በዓል ወይ በዓልቲ ቤት ወይ መጻምዲ ኣለኩም ዶ?
tool-crs-choice-spouse-none = ኣይፋል
tool-crs-choice-spouse-accompanying = እወ፣ ምሳይ ድማ ይመጽእ
tool-crs-choice-spouse-not-accompanying = እወ፣ ግን ምሳይ ኣይመጽእን
tool-crs-choice-spouse-citizen-or-pr = እወ፣ ዜጋ ወይ ቀዋሚ ተቐማጢ ካናዳ
tool-crs-field-trade-certificate = ኣብ ተክኒካዊ ሞያ ካናዳዊ ናይ ብቕዓት ምስክር ወረቐት ኣለኩም ዶ?
tool-crs-field-provincial-nomination = ክፍለ-ሃገር ሓርያትኩም (nomination) ዶ?
tool-crs-field-sibling-in-canada = ዜጋ ወይ ቀዋሚ ተቐማጢ ኮይኑ ኣብ ካናዳ ዝነብር በጽሒ ሓው ወይ ሓፍቲ ኣለኩም ዶ?
tool-crs-hint-sibling-in-canada = ናትኩም፣ ወይ መጻምድኹም ምሳኹም ዝመጽእ እንተ ኾይኑ ናቱ።
tool-crs-field-canadian-study = ድሕሪ ካልኣይ ደረጃ ኣብ ካናዳ ዝተገብረ ትምህርቲ
tool-crs-choice-canadian-study-none = የለን
tool-crs-choice-canadian-study-1-2 = ናይ ሓደ ወይ ክልተ ዓመት ምስክር ወረቐት
tool-crs-choice-canadian-study-3-plus = ናይ ሰለስተ ዓመት ወይ ልዕሊኡ ምስክር ወረቐት፣ ወይ ድሕረ-ምረቓ ዲግሪ
tool-crs-field-spouse-factors = በዓል ወይ በዓልቲ ቤትኩም ወይ መጻምድኹም ዘምጽኦ
tool-crs-field-spouse-factors-education = ዝለዓለ ትምህርቶም
tool-crs-field-spouse-factors-clb = ኣብ ነፍሲ ወከፍ ክእለት ናይ ሓደ ወግዓዊ ቋንቋ ደረጃኦም
tool-crs-field-spouse-factors-canadian-work-years = ክእለት ዝሓትት ስራሖም ኣብ ካናዳ፣ ብምሉእ ዓመታት
tool-crs-line-second-language = ካልኣይ ወግዓዊ ቋንቋ፣ { $ability }፦ ደረጃ { $level }
tool-crs-line-canadian-work = ኣብ ካናዳ ክእለት ዝሓትት ስራሕ ዓመታት፦ { $years }
tool-crs-line-no-spouse-factors = ብዛዕባ በዓል ወይ በዓልቲ ቤትኩም ወይ መጻምድኹም ዝበልኩምዎ የለን፣ ስለዚ ነጥቢ ኣየምጽኡን።
tool-crs-line-spouse-not-counted = ብዛዕባ በዓል ወይ በዓልቲ ቤትኩም ወይ መጻምድኹም ዝበልኩምዎ ኣይቑጸርን። ዝቑጸር፣ ምሳኹም ዝመጽእ እንተ ኾይኑን ዜጋ ወይ ቀዋሚ ተቐማጢ እንተ ዘይኮይኑን ጥራይ እዩ።
tool-crs-line-spouse-education = ትምህርቲ ናይ በዓል ወይ በዓልቲ ቤት፦ { $education }
tool-crs-line-spouse-language = ቋንቋ ናይ በዓል ወይ በዓልቲ ቤት፣ { $ability }፦ ደረጃ { $level }
tool-crs-line-spouse-canadian-work = በዓል ወይ በዓልቲ ቤት ኣብ ካናዳ ዝሰርሕዎ ክእለት ዝሓትት ስራሕ፣ ዓመታት፦ { $years }
tool-crs-line-education-and-language = ትምህርትን ቀዳማይ ቋንቋን
tool-crs-line-education-and-canadian-work = ትምህርትን ስራሕ ኣብ ካናዳን
tool-crs-line-foreign-work-and-language = ስራሕ ኣብ ወጻእን ቀዳማይ ቋንቋን
tool-crs-line-foreign-and-canadian-work = ስራሕ ኣብ ወጻእን ስራሕ ኣብ ካናዳን
tool-crs-line-trade-and-language = ምስክር ወረቐት ተክኒካዊ ሞያን ቀዳማይ ቋንቋን
tool-crs-line-nomination = ሕርየት ብክፍለ-ሃገር (nomination)
tool-crs-line-french = ፈረንሳይኛ
tool-crs-line-canadian-study = ትምህርቲ ኣብ ካናዳ፦ { $study }
tool-crs-line-sibling = ሓው ወይ ሓፍቲ ኣብ ካናዳ
tool-crs-line-job-offer = ናይ ስራሕ ቅራበት (job offer) (ካብ { $date } ኣትሒዙ ነጥቢ የብሉን)
tool-crs-line-canadian-work-more = ሓደ ተወሳኺ ዓመት ስራሕ ኣብ ካናዳ
tool-crs-line-foreign-work-more = ሓደ ተወሳኺ ዓመት ስራሕ ካብ ካናዳ ወጻኢ
tool-crs-line-first-language-all = ደረጃ { $level } ኣብ ኩሉ ክእለት ናይ ቀዳማይ ቋንቋ
tool-crs-line-french-all = ፈረንሳይኛ ኣብ ኩሉ ክእለት ብደረጃ { $level }
tool-crs-line-rounds-only-yours = ዙር ንዓኹም ዝኸውን ኣብ ጉጅለኡ እንተ ኣለኹም ጥራይ እዩ። ድሕሪኡ ሓደስቲ ዙራት ክህልዉ ይኽእሉ።
tool-crs-line-round = { $category }፣ { $date }፦ ዝተሓተ ነጥቢ { $lowest }
tool-crs-line-round-short =
    { $points ->
        [one] { $points } ነጥቢ ይጎድለኩም
       *[other] { $points } ነጥብታት ይጎድለኩም
    }
tool-crs-line-round-enough =
    { $points ->
        [0] ልክዕ ክንድኡ
        [one] { $points } ነጥቢ ልዕሊኡ
       *[other] { $points } ነጥብታት ልዕሊኡ
    }
tool-crs-line-category-general = ኩሎም መደባት
tool-crs-line-category-canadian-experience = Canadian Experience Class (ተመክሮ ካናዳ)
tool-crs-line-category-provincial-nominee = ብክፍለ-ሃገር ዝተሓረዩ
tool-crs-line-category-federal-skilled-worker = Federal Skilled Worker Program (ፈደራላዊ ክእለት ዘለዎም ሰራሕተኛታት)
tool-crs-line-category-federal-skilled-trades = Federal Skilled Trades Program (ፈደራላዊ ተክኒካዊ ሞያታት)
tool-crs-line-category-french = ፈረንሳይኛ
tool-crs-line-category-healthcare = ክንክን ጥዕናን ማሕበራዊ ኣገልግሎትን
tool-crs-line-category-stem = ስነ-ፍልጠትን ተክኖሎጅን
tool-crs-line-category-trades = ተክኒካዊ ሞያታት
tool-crs-line-category-transport = መጓዓዝያ
tool-crs-line-category-education = ትምህርቲ
tool-crs-line-category-agriculture = ሕርሻ
tool-crs-line-category-physicians = ካናዳዊ ተመክሮ ዘለዎም ሓካይም
tool-crs-line-category-senior-managers = ካናዳዊ ተመክሮ ዘለዎም ላዕለዎት ኣመሓደርቲ
tool-crs-line-category-researchers = ካናዳዊ ተመክሮ ዘለዎም ተመራመርቲ
tool-crs-line-category-military = ምልምላት ሰራዊት

## Do I pass the grid of the Federal Skilled Worker Program?

tool-fsw-question = ን Federal Skilled Worker Program ዝኣክል ነጥቢ ኣለኒ ዶ?
tool-fsw-about = ቅድሚ Express Entry ዝሰርዓኩም፣ እዚ መደብ ኣብ ናይ ባዕሉ ሰሌዳ ዝተወሰነ ነጥቢ ይሓትት።
tool-fsw-field-experience-years = ክእለት ዝሓትት ስራሕ ኣብ ሓደ ሞያ፣ ብምሉእ ዓመታት
tool-fsw-hint-experience-years = ናይ ዝሓለፉ ዓሰርተ ዓመታት ዝተኸፍለሉ ስራሕ፣ ኣብ ዝኾነ ቦታ።
tool-fsw-field-arranged-employment = ኣብ ካናዳ ብቑዕ ናይ ስራሕ ቅራበት (job offer) ኣለኩም ዶ?
tool-fsw-field-adaptability = ንዓኹም ወይ ንመጻምድኹም ዝምልከት ኣየናይ እዩ?
tool-fsw-field-spouse-language-clb4 = መጻምደይ ኣብ ኩሉ ክእለት ናይ ሓደ ወግዓዊ ቋንቋ ደረጃ 4 ወይ ልዕሊኡ ኣለዎ
tool-fsw-field-own-study-2y-canada = ኣብ ካናዳ ን2 ወይ ልዕሊኡ ናይ ትምህርቲ ዓመታት ምሉእ ግዜ ተማሂረ
tool-fsw-field-spouse-study-2y-canada = መጻምደይ ኣብ ካናዳ ን2 ወይ ልዕሊኡ ናይ ትምህርቲ ዓመታት ምሉእ ግዜ ተማሂሩ
tool-fsw-field-own-work-1y-canada = ኣብ ካናዳ ንሓደ ዓመት ወይ ልዕሊኡ ምሉእ ግዜ፣ ክእለት ዝሓትት ስራሕ ብፍቓድ ሰሪሐ
tool-fsw-field-spouse-work-1y-canada = መጻምደይ ኣብ ካናዳ ንሓደ ዓመት ወይ ልዕሊኡ ብፍቓድ ሰሪሑ
tool-fsw-field-relative-in-canada = ናተይ ወይ ናይ መጻምደይ በጽሒ ዘመድ፣ ዜጋ ወይ ቀዋሚ ተቐማጢ ኮይኑ ኣብ ካናዳ ይነብር
tool-fsw-line-second-language = ካልኣይ ወግዓዊ ቋንቋ፦ ደረጃ { $level } ኣብ ኩሉ ክእለት
tool-fsw-line-experience = ክእለት ዝሓትት ስራሕ ዓመታት፦ { $years }
tool-fsw-line-arranged-employment = ብቑዕ ናይ ስራሕ ቅራበት (job offer)
tool-fsw-line-offer-again = ብቑዕ ናይ ስራሕ ቅራበት (job offer)፣ ደጊሙ
tool-fsw-line-spouse-language = ቋንቋ ናይ መጻምዲ
tool-fsw-line-own-study = ትምህርትኹም ኣብ ካናዳ
tool-fsw-line-spouse-study = ትምህርቲ መጻምዲ ኣብ ካናዳ
tool-fsw-line-own-work = ስራሕኩም ኣብ ካናዳ
tool-fsw-line-spouse-work = ስራሕ መጻምዲ ኣብ ካናዳ
tool-fsw-line-relative = ዘመድ ኣብ ካናዳ
tool-fsw-line-minimum-language = ቀዳማይ ወግዓዊ ቋንቋ፦ ደረጃ { $level } ኣብ ኩሉ ክእለት
tool-fsw-line-minimum-experience = ምሉእ ዓመታት ክእለት ዝሓትት ስራሕ፦ እንተ ወሓደ { $years }
tool-fsw-line-minimum-education = ካልኣይ ደረጃ ቤት ትምህርቲ ወይ ልዕሊኡ
tool-fsw-line-pass-mark = ንምሕላፍ ዘድሊ ነጥቢ፦ { $pass }
tool-fsw-line-passes = ነጥብታት ይኣክል፣ ኩሉ ታሕተዋይ ደረታት ድማ ተማሊኡ
tool-fsw-line-too-few = ነጥብታት ኣይኣክልን
tool-fsw-line-below-minimum = ሓደ ታሕተዋይ ደረት ኣይተማልአን። ነጥብታት ክትክእዎ ኣይክእሉን
tool-fsw-line-experience-more = ሓደ ተወሳኺ ዓመት ክእለት ዝሓትት ስራሕ
tool-fsw-line-second-language-all = ደረጃ { $level } ኣብ ኩሉ ክእለት ናይ ካልኣይ ቋንቋ

## What level is my test score?

tool-clb-question = ናይ ቋንቋ ፈተናይ ነጥቢ ኣየናይ ደረጃ እዩ?
tool-clb-about = ካናዳ ንቋንቋ ብደረጃ ትቖጽሮ፦ CLB ንእንግሊዝኛ፣ NCLC ንፈረንሳይኛ። ነጥቢ ናብ ደረጃኡ ቀይሩ።
tool-clb-field-test = ኣየናይ ፈተና?
tool-clb-field-ability = ኣየናይ ክእለት?
tool-clb-choice-ability-reading = ምንባብ
tool-clb-choice-ability-writing = ምጽሓፍ
tool-clb-choice-ability-listening = ምስማዕ
tool-clb-choice-ability-speaking = ምዝራብ
tool-clb-field-score = ነጥብኹም
tool-clb-field-test-day = መዓልቲ ፈተና
tool-clb-hint-test-day = እንተ ጽሒፍኩምዎ፣ እቲ ውጽኢት ክሳብ መዓስ ከም ዝሰርሕ ትርእዩ።
tool-clb-line-score = { $test }፣ { $ability }፦ { $score }
tool-clb-line-clb-level = CLB { $level }
tool-clb-line-nclc-level = NCLC { $level }
tool-clb-line-clb-or-more = CLB { $level } ወይ ልዕሊኡ
tool-clb-line-nclc-or-more = NCLC { $level } ወይ ልዕሊኡ
tool-clb-line-clb-below = ትሕቲ CLB { $level }
tool-clb-line-nclc-below = ትሕቲ NCLC { $level }
tool-clb-line-from-score = ነጥቢ { $score }
tool-clb-line-valid-until = እቲ ውጽኢት ዝሰርሓሉ ክሳብ
tool-clb-line-expired = እዚ ውጽኢት ሕጂ ኣዝዩ ኣረጊቱ። ሓድሽ ፈተና የድልየኩም።
tool-clb-line-other-scale = በታ መዓልቲ እቲኣ እዚ ፈተና ካልእ ነጥብታት ነይርዎ። ነታ መዓልቲ ዝሰማማዕ ፈተና ምረጹ።

## In my own currency

tools-section-currency = ብናይ ሃገርኩም ገንዘብ
tools-field-rate = 1 ካናዳዊ ዶላር = ብናይ ሃገርኩም ገንዘብ ክንደይ?
tools-hint-rate = እቲ መጠን ብናይ ሃገርኩም ገንዘብ ክትርእዩ እንተ ደሊኹም። ናይ ባንክኹም ናይ ሸርፊ ዋጋ ውሰዱ።
tools-field-rate-day = መዓልቲ ናይዚ ዋጋ ሸርፊ
tools-line-own-currency = ብናይ ሃገርኩም ገንዘብ፣ ንሓደ ካናዳዊ ዶላር { $rate }፣ ኣብ { $date }

## Which Express Entry programs could be for me?

tool-programs-question = ኣየኖት መደባት Express Entry ንዓይ ክኾኑ ይኽእሉ?
tool-programs-about = Express Entry ሰለስተ መደባት ኣለዎ። እተማልእዎ፣ ዘይተማልእዎን ገና ዘይተፈልጠን ጠለብ ብጠለብ ርኣዩ።
tool-programs-section-programs = መደባት
tool-programs-section-fsw = Federal Skilled Worker Program (ፈደራላዊ ክእለት ዘለዎም ሰራሕተኛታት)
tool-programs-section-cec = Canadian Experience Class (ተመክሮ ካናዳ)
tool-programs-section-fst = Federal Skilled Trades Program (ፈደራላዊ ተክኒካዊ ሞያታት)
tool-programs-section-money = ገንዘብን ቦታን
tool-programs-field-teer = ደረጃ ስራሕኩም (TEER)
tool-programs-hint-teer = ካልኣይ ኣሃዝ ናይቲ ኮድ ሞያኹም እዩ።
tool-programs-choice-teer-0 = 0፦ ምሕደራ
tool-programs-choice-teer-1 = 1፦ መብዛሕትኡ ግዜ ናይ ዩኒቨርሲቲ ዲግሪ
tool-programs-choice-teer-2 = 2፦ መብዛሕትኡ ግዜ ናይ ኮለጅ ዲፕሎማ ወይ ነዊሕ ናይ ስራሕ ልምምድ (apprenticeship)
tool-programs-choice-teer-3 = 3፦ መብዛሕትኡ ግዜ ሓጺር ናይ ኮለጅ ትምህርቲ ወይ ኣብ ስራሕ ስልጠና
tool-programs-choice-teer-4 = 4፦ መብዛሕትኡ ግዜ ካልኣይ ደረጃ ቤት ትምህርቲ
tool-programs-choice-teer-5 = 5፦ ሓጺር ኣብ ስራሕ ስልጠና
tool-programs-field-continuous-work-years = ክእለት ዝሓትት ስራሕ ኣብ ሓደ ሞያ ብዘይ ምቁራጽ፣ ብምሉእ ዓመታት
tool-programs-hint-continuous-work-years = ናይ ዝሓለፉ ዓሰርተ ዓመታት ዝተኸፍለሉ ስራሕ፣ ኣብ ዝኾነ ቦታ።
tool-programs-field-recent-canadian-work-years = ኣብ ዝሓለፉ ሰለስተ ዓመታት ኣብ ካናዳ ክእለት ዝሓትት ስራሕ፣ ብምሉእ ዓመታት
tool-programs-field-trade = ስራሕኩም ተክኒካዊ ሞያ (skilled trade) ድዩ?
tool-programs-field-trade-work-years = ኣብ ዝሓለፉ ሓሙሽተ ዓመታት ኣብቲ ተክኒካዊ ሞያ ስራሕ፣ ብምሉእ ዓመታት
tool-programs-field-trade-offer-or-certificate = ኣብቲ ተክኒካዊ ሞያ ናይ ሓደ ዓመት ናይ ምሉእ ግዜ ናይ ስራሕ ቅራበት (job offer)፣ ወይ ካናዳዊ ናይ ብቕዓት ምስክር ወረቐት ኣለኩም ዶ?
tool-programs-field-education-assessed = እዚ ትምህርቲ ካናዳዊ ድዩ፣ ወይ ተገምጊሙ ድዩ?
tool-programs-field-fsw-points = ኣብ ሰሌዳ ናይ Federal Skilled Worker Program ዘለኩም ነጥብታት
tool-programs-hint-fsw-points = ናይ ባዕሉ መሓገዚ ይድምሮም።
tool-programs-field-works-with-offer = ኣብ ካናዳ ክትሰርሑ ተፈቒዱልኩም፣ ብቑዕ ናይ ስራሕ ቅራበት (job offer) እውን ኣለኩም ዶ?
tool-programs-field-enough-funds = ከተርእይዎ ዘለኩም ገንዘብ ኣለኩም ዶ?
tool-programs-field-quebec = ኣብ ኩቤክ ክትነብሩ መደብ ኣለኩም ዶ?
tool-programs-line-found = ጠለባት ናይ ሓደ መደብ እተማልኡ ትመስሉ
tool-programs-line-not-known = ገለ መልስታት ገና ጎዲሎም ኣለዉ
tool-programs-line-none = ሕጂ ከምዘለዎ፣ ናይ ዝኾነ መደብ ጠለባት ኣይተማልኡን

## What does my application cost?

tool-fees-question = ምልክታይ ክንደይ ይኸፍል?
tool-fees-about = ንዓኹምን ንስድራቤትኩምን መንግስቲ ዝሓቶ ክፍሊት፣ መስመር ብመስመር።
tool-fees-field-application = ንምንታይ ኢኹም እተመልክቱ?
tool-fees-field-partner = በዓል ወይ በዓልቲ ቤት ወይ መጻምዲ ምሳኹም የመልክት ዶ?
tool-fees-field-children = ብኹም ዝናበሩ ክንደይ ውሉዳት ምሳኹም የመልክቱ?
tool-fees-field-children-with-biometrics = ካብዞም ቆልዑ ክንደይ ዕድመኦም ዓሰርተው ኣርባዕተ ወይ ልዕሊኡ እዩ?
tool-fees-hint-children-with-biometrics = ካብዛ ዕድመ ጀሚሮም ኣሰር ኣጻብዕትን ስእልን ይህቡ።
tool-fees-line-times = { $what }፣ ብዝሒ { $count }
tool-fees-line-family-apart = መጻምድኹምን ውሉዳትኩምን ናይ ገዛእ ርእሶም ምልክታታት የቕርቡ፣ ክፍሊቱ ኣብዚ ኣይተቖጽረን።
tool-fees-line-without-not-known = እቲ ድምር ነቲ ዘይተፈልጠ ኣየጠቓልልን።

## Ontario Workforce Priority

tool-oinp-question = ኦንታርዮ ክትሓርየኒ (nomination) ትኽእል ዶ?
tool-oinp-about = እዚ ናይ ኦንታርዮ መስርሕ ናይ ስራሕ ቅራበት (job offer) ይሓትት። እንታይ ከም ዝተማልአ ጠለብ ብጠለብ፣ ናይ መግለጺ ድሌት (expression of interest) ነጥብታት ድማ ርኣዩ።
tool-oinp-section-offer = እቲ ስራሕ
tool-oinp-section-employer = ኣስራሒ
tool-oinp-section-requirements = ክማላእ ዘለዎ
tool-oinp-section-points = ነጥብታት
tool-oinp-field-occupation = ኮድ ናይቲ ዝተዋህበኩም ሞያ (ሓሙሽተ ኣሃዝ)
tool-oinp-hint-occupation = ካብ ሃገራዊ ምደባ ሞያታት (NOC)፣ ንኣብነት 72310 ንጸረብቲ።
tool-oinp-field-offer = ኣብ ኦንታርዮ ናይ ምሉእ ግዜ ቀዋሚ ናይ ስራሕ ቅራበት (job offer) ኣለኩም ዶ?
tool-oinp-field-hourly-wage = ደሞዝ ንሰዓት፣ ብካናዳዊ ዶላር
tool-oinp-field-wage-at-median = እንተወሓደ ማእከላይ (median) ደሞዝ ናይዚ ስራሕ ኣብቲ ዞባ ድዩ?
tool-oinp-hint-wage-at-median = ናይ ፈደራል Job Bank ብስራሕን ብዞባን የርእዮ። ኣብ ቀረባ ካብ ኦንታርዮ ንዝተመረቑ እቲ ትሑት ደሞዝ ይኣክል።
tool-oinp-field-location = እቲ ቦታ ስራሕ ኣበይ እዩ?
tool-oinp-field-position-months = ኣብ ኦንታርዮ በዚ መደብ ስራሕ (position) ዝሰራሕኩምሉ ኣዋርሕ
tool-oinp-field-other-ontario-months = ኣብ ኦንታርዮ ካልእ ስራሕ ዝሰራሕኩምሉ ኣዋርሕ
tool-oinp-field-same-job-years = ኣብ ዝሓለፉ ሓሙሽተ ዓመታት ኣብ ሓደ ዓይነት ሞያ፣ ምሉእ ዓመታት
tool-oinp-field-licence = ኦንታርዮ ኣብዚ ስራሕ እትሓቶ ናይ ሞያ ፍቓድ ኣለኩም ዶ?
tool-oinp-hint-licence = እቲ ስራሕ ፍቓድ ዘየድልዮ እንተ ኾይኑ “ኣይፋል”።
tool-oinp-field-canadian-earnings = ካብ ዝሓለፉ ሓሙሽተ ዓመታት፣ ኣብ ካናዳ ዝለዓለ ዓመታዊ እቶትኩም፣ ብዶላር
tool-oinp-hint-canadian-earnings = ከምቲ መግለጺ ግብርኹም (tax assessment) ዝብሎ።
tool-oinp-field-status = ኣብ ካናዳ ዘለኩም ፍቓድ
tool-oinp-choice-status-work-permit = ናይ ስራሕ ፍቓድ
tool-oinp-choice-status-study-permit = ናይ ትምህርቲ ፍቓድ
tool-oinp-choice-status-none = የለን
tool-oinp-field-education-assessed = እዚ ትምህርቲ ካናዳዊ ድዩ፣ ወይ ተገምጊሙ ድዩ?
tool-oinp-field-canadian-credentials = ካብ ካናዳ ዝተረኽቡ ምስክር ወረቐታት
tool-oinp-choice-canadian-credentials-none = የለን
tool-oinp-choice-canadian-credentials-one = ሓደ
tool-oinp-choice-canadian-credentials-more = ልዕሊ ሓደ
tool-oinp-field-ontario-graduate = ኣብ ዝሓለፉ ሰለስተ ዓመታት ኣብ ኦንታርዮ ካብ ብቑዕ ቤት ትምህርቲ ተመሪቕኩም ዶ?
tool-oinp-field-employer-area = ዞባ ናይቲ ቦታ ስራሕ
tool-oinp-hint-employer-area = ኣብ መንጎ ንዘለዉ ዞባታት እቲ ወግዓዊ ገጽ ይዝርዝሮም።
tool-oinp-choice-employer-area-gta = ዓባይ ቶሮንቶን ከባቢኣን (Greater Toronto Area)
tool-oinp-choice-employer-area-listed = ኣብቲ ዝርዝር ዘሎ ዞባ
tool-oinp-choice-employer-area-elsewhere = ካልእ ቦታ ኣብ ኦንታርዮ
tool-oinp-field-employer-years = እቲ ኣስራሒ ዝሰርሓሎም ምሉእ ዓመታት
tool-oinp-field-employer-revenue = እቶት ናይቲ ኣስራሒ ኣብ ዝሓለፈ ዓመት፣ ብዶላር
tool-oinp-field-employer-staff = ኣብቲ ቦታ ምሉእ ግዜ ዝሰርሑ ዜጋታትን ቀወምቲ ተቐማጦን
tool-oinp-line-teer = ደረጃ ናይቲ ስራሕ (TEER)፦ { $teer }
tool-oinp-line-category = ሰፊሕ ምድብ ናይቲ ሞያ፦ { $category }
tool-oinp-line-wage = ደሞዝ ንሰዓት፦ { $value }
tool-oinp-line-position = በዚ መደብ ስራሕ ዝሰራሕኩምሉ ኣዋርሕ፦ { $value }
tool-oinp-line-other-ontario = ኣብ ኦንታርዮ ካልእ ስራሕ ዝሰራሕኩምሉ ኣዋርሕ፦ { $value }
tool-oinp-line-earnings = እቶት ኣብ ካናዳ፦ { $value }
tool-oinp-line-status = ፍቓድ ኣብ ካናዳ፦ { $choice }
tool-oinp-line-education = ትምህርቲ፦ { $choice }
tool-oinp-line-credentials = ካብ ካናዳ ዝተረኽቡ ምስክር ወረቐታት፦ { $choice }
tool-oinp-line-language = ቀዳማይ ወግዓዊ ቋንቋ፣ ዝተሓተ ክእለት፦ ደረጃ { $value }
tool-oinp-line-both-languages = ክልቲኡ ወግዓዊ ቋንቋታት
tool-oinp-line-one-language = ሓደ ወግዓዊ ቋንቋ
tool-oinp-line-no-language = ወግዓዊ ቋንቋ የለን
tool-oinp-line-all-met = ኩሉ እቲ ዝተሓተትኩምዎ ጠለብ ተማሊኡ
tool-oinp-line-some-not-met = ሓደ ጠለብ ኣይተማልአን። ነጥብታት ክትክእዎ ኣይክእሉን
tool-oinp-line-some-not-known = ኩሉ ጠለብ እንተ ተማሊኡ ኣይተፈልጠን
tool-oinp-line-location = ቦታ ስራሕ፦ { $choice }
