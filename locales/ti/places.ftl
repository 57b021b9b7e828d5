# Where to live: the list of places, what matters, places side by side, the page of one place.

nav-places = ቦታታት
places-title = ኣብ ኦንታርዮ ኣበይ ትነብሩ
places-lead = እንታይ ከም ዘገድሰኩም ንገሩ፣ ኣየኖት ቦታታት ከም ዝሰማምዑኹም ድማ ርኣዩ። ወይ ገለ ቦታታት መሪጽኩም ጎኒ ንጎኒ ኣቐምጥዎም።
places-empty = ኣብዚ ቅዳሕ ገና ቦታታት የለዉን
places-celsius = { $count } °C
places-services-label = ኣገልግሎታት ንሓደስቲ መጻእቲ
places-services-note = ኣብዚ ቅዳሕ Portage ዘለዉ፣ ኣብዚ ቦታ ወይ ክሳብ 25 ኪ.ሜ ካብኡ ቤት ጽሕፈት ዘለዎም ኣገልግሎታት። ገሊኦም ኣብ ፍሉጣት መዓልታት ጥራይ ይመጹ። ዘይንፈልጦም ካልኦት ኣገልግሎታት እውን ኣለዉ።
places-wishes-title = እንታይ የገድሰኩም?
places-wishes-lead = ክንደይ ከም ዘገድሰኩም ክትቅይሩ ከለኹም፣ ቅደም-ተኸተል ናይቶም ቦታታት ይቕየር። ዝመረጽኩምዎ ኣብዚ መሳርሒ ይጸንሕ።
places-wish-cheap-rent = ሕሱር ክራይ
places-wish-work = ውሑድ ስራሕ ኣልቦነት
places-wish-french = ፈረንሳይኛ ኣብ ከባቢየይ
places-wish-language = ኣብ ከባቢየይ ብቋንቋይ ዝዛረቡ ስድራቤታት
places-wish-newcomers = ብዙሓት ሓደስቲ መጻእቲ
places-wish-services = ኣብ ቀረባ ሓገዝ ንሓደስቲ መጻእቲ
places-wish-size = ዕብየት ናይቲ ቦታ
places-wish-mild-winter = ዘይከቢድ ቁሪ
places-wish-transit = ህዝባዊ መጓዓዝያ
places-wish-study = ዩኒቨርሲቲ ወይ ኮለጅ
places-wish-pilots = ናይ ኢሚግረሽን ፓይሎት (RCIP ወይ FCIP)
places-weight-0 = ኣየገድስን
places-weight-1 = የገድስ
places-weight-2 = ብዙሕ የገድስ
places-language = ቋንቋኹም
places-language-none = ቋንቋ ምረጹ
places-language-hint = ቅድም ቋንቋኹም ምረጹ። ኣብ ዝርዝራትና እዚኦም ጥራይ ኣለዉ።
places-size-big = ዓቢ
places-size-small = ንእሽቶ
places-clear = ከም ሓድሽ ጀምሩ
places-cleared = ሕጂ ከም ዘገድስ ዝተመርጸ የለን። ቦታታት ብቅደም-ተኸተል ኣስማቶም ተሰሪዖም ኣለዉ።
places-why-cheap-rent =
    { $standing ->
        [good] ክራይ ካብ መብዛሕትኦም ቦታታት ይሓስር፦ { $value } ንክልተ መደቀሲ ክፍሊ።
        [poor] ክራይ ካብ መብዛሕትኦም ቦታታት ይኸብር፦ { $value } ንክልተ መደቀሲ ክፍሊ።
       *[middle] ክራይ ኣብ ከባቢ ማእከል እዩ፦ { $value } ንክልተ መደቀሲ ክፍሊ።
    }
places-why-work =
    { $standing ->
        [good] ስራሕ ዝደልዩ ሰባት ካብ መብዛሕትኡ ከባቢታት ይውሕዱ፦ { $value }።
        [poor] ስራሕ ዝደልዩ ሰባት ካብ መብዛሕትኡ ከባቢታት ይበዝሑ፦ { $value }።
       *[middle] ስራሕ ኣልቦነት ኣብ ከባቢ ማእከል እዩ፦ { $value }።
    }
places-why-french =
    { $standing ->
        [good] ቅድሚ ኩሉ ፈረንሳይኛ ዝዛረቡ ሰባት ካብ መብዛሕትኦም ቦታታት ይበዝሑ፦ { $value }።
        [poor] ቅድሚ ኩሉ ፈረንሳይኛ ዝዛረቡ ሰባት ካብ መብዛሕትኦም ቦታታት ይውሕዱ፦ { $value }።
       *[middle] ቅድሚ ኩሉ ፈረንሳይኛ ዝዛረቡ ሰባት፦ { $value }።
    }
places-why-language =
    { $count ->
        [0] ቋንቋ { $language } ካብቶም ኣብዚ ተጠቒሶም ዘለዉ ቋንቋታት ኣይኮነን፣ ስለዚ እንተበዝሐ { $value } ካብ ህዝቢ ኣብ ገዛኦም ይዛረብዎ።
       *[other]
            { $standing ->
                [good] ኣብ ገዛኦም ቋንቋ { $language } ዝዛረቡ ሰባት ካብ መብዛሕትኦም ቦታታት ይበዝሑ፦ { $value }።
                [poor] ኣብ ገዛኦም ቋንቋ { $language } ዝዛረቡ ሰባት ካብ መብዛሕትኦም ቦታታት ይውሕዱ፦ { $value }።
               *[middle] ኣብ ገዛኦም ቋንቋ { $language } ዝዛረቡ ሰባት፦ { $value }።
            }
    }
places-why-newcomers =
    { $standing ->
        [good] ካብ ካልእ ሃገር ዝመጹ ነበርቲ (immigrants) ካብ መብዛሕትኦም ቦታታት ይበዝሑ፦ { $value }።
        [poor] ካብ ካልእ ሃገር ዝመጹ ነበርቲ (immigrants) ካብ መብዛሕትኦም ቦታታት ይውሕዱ፦ { $value }።
       *[middle] ብዝሒ ካብ ካልእ ሃገር ዝመጹ ነበርቲ (immigrants) ኣብ ከባቢ ማእከል እዩ፦ { $value }።
    }
places-why-services =
    { $count ->
        [0] ኣብ ዝርዝርና፣ ክሳብ 25 ኪ.ሜ ንሓደስቲ መጻእቲ ዝኸውን ኣገልግሎት የለን።
        [one] ኣብ ዝርዝርና፣ ኣብዚ ወይ ክሳብ 25 ኪ.ሜ ንሓደስቲ መጻእቲ ዝኸውን { $value } ኣገልግሎት ኣሎ።
       *[other] ኣብ ዝርዝርና፣ ኣብዚ ወይ ክሳብ 25 ኪ.ሜ ንሓደስቲ መጻእቲ ዝኾኑ { $value } ኣገልግሎታት ኣለዉ።
    }
places-why-size =
    { $standing ->
        [good] ዕብየቱ ከምቲ እትደልይዎ እዩ፦ { $value } ሰባት።
        [poor] ዕብየቱ ከምቲ እትደልይዎ ኣይኮነን፦ { $value } ሰባት።
       *[middle] ዓቢ እውን ንእሽቶ እውን ኣይኮነን፦ { $value } ሰባት።
    }
places-why-mild-winter =
    { $standing ->
        [good] ቁሪ ናይ ጥሪ ካብ መብዛሕትኦም ቦታታት ይቐልል፦ ብማእከላይ (average) { $value }።
        [poor] ቁሪ ናይ ጥሪ ካብ መብዛሕትኦም ቦታታት ይኸብድ፦ ብማእከላይ (average) { $value }።
       *[middle] ቁሪ ናይ ጥሪ ኣብ ከባቢ ማእከል እዩ፦ ብማእከላይ (average) { $value }።
    }
places-why-transit = ህዝባዊ መጓዓዝያ፦ { $value }።
places-why-study = ኣብዚ ክትመሃሩ ትኽእሉ፦ { $value }።
places-why-pilots =
    { $count ->
        [0] ካብቶም ክልተ ፓይሎት ኣብዚ ዝካየድ የለን።
       *[other] ኣብዚ ናይ ኢሚግረሽን ፓይሎት ይካየድ ኣሎ፦ { $value }።
    }
places-list = ኩሎም ቦታታት
places-list-ordered = ዝያዳ ዝሰማምዑኹም ቦታታት ይቕድሙ
places-rank = ኣብ ቅደም-ተኸተልኩም ተርታ { $rank }
places-sure = ዝፍለጥ፦ { $known } ካብቶም ዘገድሱኹም { $wishes } ነገራት
places-unknown = ዘይፍለጥ፦ { $what }።
places-people = { $count } ሰባት ({ $year })
places-parts = { $name } ነዚ ተርታ ብኸመይ ከም ዝረኸበ
places-part-known = እንፈልጦ
places-part-weight = ክንደይ የገድስ
places-part-points = ነጥብታት
places-part-total = ብሓባር
places-not-known = ኣይፍለጥን
places-pick = ኣወዳድሩ
places-pick-name = ን { $name } ኣወዳድሩ
places-picked =
    { $count ->
        [one] { $count } ቦታ ተመሪጹ። ክሳብ 4 ምረጹ።
       *[other] { $count } ቦታታት ተመሪጾም። ክሳብ 4 ምረጹ።
    }
places-pick-full = ጎኒ ንጎኒ 4 ቦታታት ጥራይ ይኣትዉ። ካልእ ንምውሳኽ ሓደ ኣውጽኡ።
places-compare = ጎኒ ንጎኒ ኣቐምጥዎም
places-pick-none = ኩሎም ኣውጽኡ
places-method = ነዚ ቅደም-ተኸተል ብኸመይ ንሰርሖ
places-method-line = ንነፍሲ ወከፍ ዘገድሰኩም ነገር፣ ገለ እንፈልጠሎም ኩሎም ቦታታት ብተርታ ንሰርዖም። እቲ ዝበለጸ 1 ነጥቢ ይረክብ፣ እቲ ናይ መወዳእታ 1 ነጥቢ ይጐድሎ፣ እቲ ማእከላይ ድማ 0 ይረክብ።
places-method-twice = ብዙሕ ዘገድስ ክልተ ግዜ ይቑጸር። ነቲ ነጥብታት ንድምሮ። ማዕረ ነጥቢ ዘለዎም ቦታታት ሓደ ተርታ ይሕዙ።
places-method-named = ንህዝባዊ መጓዓዝያ፣ ዩኒቨርሲታትን ኮለጃትን ዝምልከት፣ ናይ ዘሎ ነገር ዝርዝር ጥራይ ኣሎና። ኣብቲ ዝርዝር ዘሎ ቦታ ክሳብ 1 ነጥቢ ይረክብ። ዘየለ ቦታ ዝጐድሎ የብሉን።
places-method-unknown = ዘይንፈልጦ ነገር ኣይውስኽን፣ ኣይንክን ድማ። ርግጸኛነት ናይቲ ቅደም-ተኸተል ጥራይ የጉድል፣ ስለዚ ክንደይ ከም እንፈልጥ ንነግር።
places-method-yours = እዚ ምኽሪ ኣይኮነን፣ ዝኾነ ኣካል ዝሃቦ ደረጃ እውን ኣይኮነን። ካልእ ምርጫ ካልእ ቅደም-ተኸተል ይህብ።
map-whole = ምሉእ ኦንታርዮ
map-south = ደቡብ፣ ብቐረባ
map-table = እቲ ካርታ ብሰሌዳ
map-credit = ቅርጽን ቀላያትን፦ Natural Earth፣ ንህዝቢ ነጻ (public domain)፣ ዝተቓለለ። ዶባት ልክዕ ኣይኮኑን።
places-map = ካርታ ናይቶም ቦታታት
places-map-label = { $count } ቦታታት ዘለዎ ካርታ ኦንታርዮ። እቲ ኣብ ታሕቲ ዘሎ ሰሌዳ እውን ነዚ ባዕሉ ይነግር።
places-map-best = ዝተመልአ ነጥቢ፦ ናትኩም ናይ መጀመርታ ሓሙሽተ
places-map-picked = ዝተመልአ ነጥቢ፦ ዝመረጽኩምዎም ቦታታት
places-map-dots = ዝዓበየ ነጥቢ ማለት ዝዓበየ ቦታ
places-map-place = ቦታ
places-map-north = ዲግሪ ሰሜን
places-map-west = ዲግሪ ምዕራብ
places-map-people = ብዝሒ ህዝቢ
places-compare-title = ቦታታት ጎኒ ንጎኒ
places-compare-lead = ካበይን ካብ መዓስን ከም ዝኾነ ንምርኣይ፣ ንሓደ ሓበሬታ ጠውቑ።
places-compare-empty = ገና ዝተመርጸ ቦታ የለን
places-compare-empty-text = ናብቲ ዝርዝር ከይድኩም ክሳብ 4 ቦታታት ምረጹ።
places-compare-list = ናብቲ ዝርዝር
places-compare-add = ቦታ ወስኹ
places-compare-out = ን { $name } ኣውጽኡ
places-compare-what = እንታይ
places-group-people = ህዝቢ
places-group-languages = ቋንቋታትን ፈረንሳይኛን
places-group-money = ገንዘብ
places-group-work = ስራሕ
places-group-climate = ክሊማ
places-group-getting-about = ምንቅስቓስ
places-group-learning = ትምህርቲ
places-group-newcomers = ሓደስቲ መጻእቲ
places-group-other = ተወሳኺ
places-yes = እወ
places-no = ኣይፋል
places-cell-more = እዚ ካበይ ከም ዝመጸ
places-cell-time = ዕለት፦ { $time }
places-time-undated = ኣብቲ ምንጪ ዕለት የለን
places-cell-area = ንምሉእ ዞባ እዩ፣ ነዚ ቦታ ጥራይ ኣይኮነን፦ { $area }
places-cell-one = ብዛዕባ እዚ ርግጸኛነትና ይንእስ።
places-cell-counted = Portage ነዚ ኣብ ናይ ገዛእ ርእሱ ቅዳሕ ቈጺርዎ።
places-cell-source = ምንጪ፦
places-bars = ብዓንድታት (bars)
places-climate = ናይ ቁሪ ወቕትን ናይ ሙቐት ወቕትን
places-climate-lead = ካብ ማእከላይ (average) ናይ ጥሪ ክሳብ ማእከላይ ናይ ሓምለ።
places-climate-january = ጥሪ
places-climate-july = ሓምለ
places-choose = ኣብዚ ክነብር እደሊ
places-chosen = ነዚ ቦታ መሪጽኩምዎ ኣለኹም
places-chosen-mark = ምርጫኹም
places-choose-note = ሽዑ መደብኩም፣ ባጀትን ዝርዝር ኣገልግሎታትን ነዚ ቦታ ይምልከቱ።
places-chosen-said = ሕጂ እትኸድዎ ቦታ፦ { $name }።
places-unchoose = ምርጫይ ምለሱ
places-unchosen = ሕጂ ዝተመርጸ እትኸድዎ ቦታ የለን።
places-municipality = ምምሕዳር ከተማ፦ { $name }
places-municipality-page = ገጹ ንሓደስቲ መጻእቲ
places-municipality-publisher = ጸሓፊ፦ { $publisher }። እቲ ምምሕዳር ከተማ ኣየረጋገጾን።
places-municipality-none = ንዚ ቦታ ዝምልከት፣ ኣብዚ ቅዳሕ ናይ ገዛእ ርእሱ ክፋል ዘለዎ ምምሕዳር ከተማ ገና የለን።
places-next = ካብዚ ናበይ
places-to-services = ኣገልግሎታት ኣብ { $city }
places-to-budget = ኣብዚ ናይ ሓደ ወርሒ ወጻኢ
places-to-plan = መደብኩም
places-add-to-compare = ጎኒ ንጎኒ ናብ ዘለዉ ቦታታት ወስኹ
places-take-from-compare = ካብቶም ጎኒ ንጎኒ ዘለዉ ቦታታት ኣውጽኡ
places-in-region = ኣብ { $division }
services-from-place = { $city } ትርእዩ ዘለኹም፣ እትኸድዎ ቦታ ስለ ዝኾነ እዩ።
kind-community = ቦታታት
screen-places = ቦታታት
screen-place = ቦታ
screen-compare = ቦታታት ጎኒ ንጎኒ
places-not-kept = ዝመረጽኩምዎ ክዕቀብ ኣይተኻእለን። ካብዚ ገጽ ክሳብ እትወጹ ይጸንሕ።
places-climate-scale = እቲ መለክዒ ካብ { $from } °C ክሳብ { $to } °C እዩ። እታ ቀጣን መስመር 0 °C እያ።
places-first = ሕጂ ቀዳማይ፦ { $name }።
places-why-area = እዚ ንምሉእ ዞባ እዩ፦ { $area }።
places-why-time = ቁጽርታት ናይ { $time }።
places-why-rent-time = ማእከላይ (average) ናይ ኩሎም ተኻረይቲ፣ { $time }። ሓደስቲ ውዕላት ክራይ ይኸብሩ።
places-rent-unknown = ክራይ ኣይፍለጥን።
places-cell-list = ናይ Portage ዝርዝር፣ { $date }
places-airport = { $name } ({ $code })፣ { $km } ኪ.ሜ
places-airport-YAM = ሱ ሰይንት ማሪ
places-airport-YHM = ሃሚልተን
places-airport-YKF = ኪችነር፣ ዞባ ዋተርሉ
places-airport-YOW = ኦታዋ
places-airport-YQG = ዊንድዘር
places-airport-YQK = ኬኖራ
places-airport-YQT = ታንደር በይ
places-airport-YSB = ሳድበሪ
places-airport-YTS = ቲሚንስ
places-airport-YTZ = ቶሮንቶ ቢሊ ቢሾፕ
places-airport-YUL = ሞንትሪያል ትሩዶ
places-airport-YXL = ሱ ሉክኣውት
places-airport-YXU = ለንደን (ኦንታርዮ)
places-airport-YYB = ኖርዝ በይ
places-airport-YYZ = ቶሮንቶ ፒርሰን
places-sources = ምንጭታት
