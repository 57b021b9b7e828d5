## The plan: its groups, own tasks, notes

plan-landing-change = ቀይሩ
plan-by = ቅደም-ተኸተል ዕማማት
plan-by-time = ብግዜ
plan-by-stage = ብምዕራፍ
plan-who = ዕማማት ናይ
plan-who-all = ኩሉ ሰብ
plan-none-for = ንዚ ሰብ ገና ዕማማት የለዉን። ዕማም ክፈቱ እሞ መን ከም ዝገብሮ ንገሩ።
plan-show-all =
    { $count ->
        [one] { $count } ዕማም ኣርእዩ
       *[other] ኩሎም { $count } ዕማማት ኣርእዩ
    }
group-overdue = ደንጕዩ
group-today = ሎሚ
group-week = ኣብዚ ሰሙን
group-later = ድሒሩ
group-no-day = መዓልቲ ዘይብሉ
group-earlier = ካብ ዝሓለፉ ምዕራፋት፣ ገና ክፉት
group-done = ዝተዛዘሙን ንጎኒ ዝተገድፉን
group-count =
    { $count ->
        [one] { $count } ዕማም
       *[other] { $count } ዕማማት
    }

timeline-today = ሎሚ
timeline-landing = ምእታው፣ { $date }
timeline-landing-unknown = ምእታው
timeline-says =
    { $count ->
        [one] { $count } ዕማም ዘለዎ መስመር ግዜ። እትኣትዉሉ፦ { $date }፣ { $when }። እቲ ዕማም ኣብቲ ኣብ ታሕቲ ዘሎ ዝርዝር ይርከብ።
       *[other] { $count } ዕማማት ዘለዎ መስመር ግዜ። እትኣትዉሉ፦ { $date }፣ { $when }። ኩሎም ኣብቲ ኣብ ታሕቲ ዘሎ ዝርዝር ይርከቡ።
    }
timeline-says-unknown =
    { $count ->
        [one] { $count } ዕማም ዘለዎ መስመር ግዜ፣ ቅድሚ ምእታውን ድሕሪኡን። እቲ ዕማም ኣብቲ ኣብ ታሕቲ ዘሎ ዝርዝር ይርከብ።
       *[other] { $count } ዕማማት ዘለዎ መስመር ግዜ፣ ቅድሚ ምእታውን ድሕሪኡን። ኩሎም ኣብቲ ኣብ ታሕቲ ዘሎ ዝርዝር ይርከቡ።
    }

task-for-child = { $title }፦ { $child }
child-born = ብ{ $year } ዝተወልደ ቆልዓ
child-born-nth = ቆልዓ { $n }፣ ብ{ $year } ዝተወልደ
task-papers = ዘድልዩ ሰነዳት
task-unlocks = ድሕሪኡ እዚ ክትገብሩ ትኽእሉ
task-own-day = ናትኩም መዓልቲ
task-usual-day = እንተ ዘይኮነ፦
task-not-now = ሕጂ ኣይኮነን
task-not-for-me = ኣይምልከተንን
task-state-not-for-me = ኣይምልከተንን
notice-task-not-for-me = ኣይምልከተኩምን፦ { $title }
task-who = መን ይገብሮ
task-who-nobody = ሰብ ኣይተመርጸን
task-note = መዘኻኸሪ
task-note-title = ዝጸሓፍኩምዎ
task-note-add = መዘኻኸሪ ወይ ናትኩም መዓልቲ ወስኹ
task-note-add-who = መዘኻኸሪ፣ ሰብ ወይ ናትኩም መዓልቲ ወስኹ
task-day = ናትኩም መዓልቲ
task-day-hint = ነታ ኣብ መደብ ዘላ መዓልቲ ንምሓዝ ባዶ ግደፍዎ። ሕጊ ዝቐደመት መዓልቲ እንተ ወሲኑ፣ ንሳ ትሰርሕ።
notice-note-kept = ተዓቂቡ።

own-task-add = ዕማም ወስኹ
own-task-title = እንታይ ክግበር ኣለዎ?
own-task-title-hint = ንኣብነት፦ ብዛዕባ ናይ ቁሪ ሳእኒ ንዘመደይ ምሕታት።
own-task-day = ክሳብ መዓስ?
own-task-day-hint = ባዶ ክትገድፍዎ ትኽእሉ።
own-task-stage = ምዕራፍ ናይቲ መንገዲ
own-task-yours = ነዚ ዕማም ባዕልኹም ወሲኽኩምዎ።
notice-own-task-added = እቲ ዕማም ኣብ መደብኩም ኣሎ።
notice-own-task-deleted = ተደምሲሱ፦ { $title }

day-missing = መዓልቲ እውን ጽሓፉ፣ ንኣብነት 14።
field-left =
    { $count ->
        [one] ን{ $count } ተወሳኺ ፊደል ቦታ ኣሎ
       *[other] ን{ $count } ተወሰኽቲ ፊደላት ቦታ ኣሎ
    }
field-over =
    { $count ->
        [one] { $count } ፊደል ይበዝሕ፦ ኣብዚ ክሳብ { $limit } ይኣቱ
       *[other] { $count } ፊደላት ይበዝሑ፦ ኣብዚ ክሳብ { $limit } ይኣቱ
    }

## Other answers: what they would change

plan-left = ድሕሪ ሕጂ ኣብቲ ትሕዝቶ የለዉን
plan-left-text = ምሕዳስ ነዞም ዕማማት ኣልጊስዎም። ዝገበርኩምዎን ዝጸሓፍኩምዎን ኣብዚ ይጸንሕ።
preview-title = ኣብ መደብኩም እንታይ ምተቐየረ
preview-moves =
    { $count ->
        [one] { $count } ዕማም ካልእ መዓልቲ ይረክብ
       *[other] { $count } ዕማማት ካልእ መዓልቲ ይረኽቡ
    }
preview-appears =
    { $count ->
        [one] { $count } ዕማም ሓድሽ እዩ
       *[other] { $count } ዕማማት ሓደስቲ እዮም
    }
preview-goes =
    { $count ->
        [one] { $count } ዕማም ካብ መደብ ይወጽእ
       *[other] { $count } ዕማማት ካብ መደብ ይወጹ
    }
preview-papers =
    { $count ->
        [one] { $count } ዕማም ካልእ ሰነዳት የድልዮ
       *[other] { $count } ዕማማት ካልእ ሰነዳት የድልዮም
    }
preview-paper-added = ሓድሽ
preview-paper-dropped = ድሕሪ ሕጂ ኣየድልን
preview-settled = ዝተዛዘመ ወይ ንጎኒ ዝተገድፈ
preview-no-day = መዓልቲ የብሉን
preview-all = ኩሎም ኣርእዩ
preview-safe =
    { $count ->
        [one] ዝተዛዘመ ነገር ኣይጠፍእን፦ ዝተዛዘመ ወይ ንጎኒ ዝተገድፈ { $count } ዕማም ከምኡ ይጸንሕ፣ ዝጸሓፍኩምዎ እውን ይጸንሕ።
       *[other] ዝተዛዘመ ነገር ኣይጠፍእን፦ ዝተዛዘሙ ወይ ንጎኒ ዝተገድፉ { $count } ዕማማት ከምኡ ይጸንሑ፣ ዝጸሓፍኩምዎ እውን ይጸንሕ።
    }
preview-safe-none = ዝጠፍእ የለን፦ ዝጸሓፍኩምዎ ይጸንሕ።
doubt-sure = እወ፣ ቅኑዕ እዩ
doubt-sure-save = ቅኑዕ እዩ፣ ይዓቀብ
doubt-correct = ኣርምዎ
answers-erase = መልስታተይ ደምስሱ
answers-erase-title = መልስታትኩም ይደምሰሱ ዶ?
answers-erase-text = ሽዑ እቲ መደብ ብዘይ ዕለታትኩም ናይ ኩሉ ሰብ ዕማማት የርኢ። መሓገዚታት ንኹሉ ደጊሞም ይሓቱኹም። ዝገበርኩምዎን ዝጸሓፍኩምዎን ማህደርኩምን ይጸንሑ። ናይ ዝሓለፈ መዓልታት ቅዳሓት ግዜኦም ክሳብ ዝሓልፍ መልስታትኩም ይሕዙ።
notice-answers-erased = መልስታትኩም ተደምሲሶም።

reminder-today =
    { $count ->
        [one] { $count } ዕማም ሎሚ ክግበር ኣለዎ።
       *[other] { $count } ዕማማት ሎሚ ክግበሩ ኣለዎም።
    }
reminder-week =
    { $count ->
        [one] { $count } ዕማም ኣብ ዝመጽእ 7 መዓልታት ክግበር ኣለዎ።
       *[other] { $count } ዕማማት ኣብ ዝመጽእ 7 መዓልታት ክግበሩ ኣለዎም።
    }
reminder-open = እንታይ ምዃኑ ንምርኣይ Portage ክፈቱ።
remind-title = መዘኻኸሪታትን ምጅማርን
remind-text = ኮምፒተርኩም መዓልታዊ ሓደ ግዜ ክንደይ ዕማማት ግዜኦም ከም ዝበጽሐ ክነግር ይኽእል። ኣየኖት ምዃኖም ግን ፈጺሙ ኣይነግርን፦ ካልኦት ነቲ ስክሪን ክርእይዎ ይኽእሉ እዮም። Portage ክፉት ክኸውን ኣለዎ።
remind-on = ግዜኦም ዝበጽሑ ዕማማት ኣዘኻኽሩኒ
remind-hour = ሰዓት
remind-none = እዚ ኮምፒተር መፍለጢታት ኣየርእን፣ ስለዚ መዘኻኸሪታት ኣይምተራእዩን።
start-on = ናብ ኮምፒተር ክኣቱ ከለኹ Portage ይጀምር
start-text = እቲ መስኮት ይኽፈት፣ ኣብ ድሕሪት ድማ ይጸንሕ።
