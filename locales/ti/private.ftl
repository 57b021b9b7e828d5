### What a person writes stays theirs.

## Locking

screen-lock = ዝተቖልፈ
lock-now = ቆልፉ
lock-title = መደብኩም ተቖሊፉ ኣሎ
lock-lead = መደብኩም፣ ማህደርኩም፣ መልስታትኩምን ዝዓቀብኩምዎም ገጻትን ንምኽፋት ምስጢራዊ ሓረግኩም ጽሓፉ።
lock-open = ክፈቱ
lock-read = ከይከፈትኩም መምርሒታት ኣንብቡ
saved-open-locked = ዝዓቀብክዎም ገጻት ክፈቱ
lock-waits = ድሕሪ { $seconds } ካልኢት ደጊምኩም ክትፍትኑ ትኽእሉ።
lock-forgotten = ምስጢራዊ ሓረገይ ረሲዐዮ
lock-forgotten-text = ብዘይ ብእኡ መደብኩም ወይ ማህደርኩም ክኸፍት ዝኽእል የለን፣ ሰራሕቲ Portage እውን ከይተረፉ። ነቲ ዝተቖልፈ ደምሲስኩም ከም ሓድሽ ክትጅምሩ ትኽእሉ። መምርሒታትን ኣገልግሎታትን ይጸንሑ።
passphrase-field = ምስጢራዊ ሓረግ
passphrase-show = ዝጽሕፎ ኣርእዩ
passphrase-empty = መጀመርታ ምስጢራዊ ሓረግኩም ጽሓፉ።

## Settings

private-title = ውልቃዊ
private-text = መልስታትኩም፣ መደብኩም፣ ማህደርኩምን ዝዓቀብኩምዎም ገጻትን ኣብዚ መሳርሒ ብኮድ ተዓጽዮም ኣለዉ።
kept-none = ገና ዝጸሓፍኩምዎ የለን።
kept-keychain = እቲ መፍትሕ ኣብ መኽዘን መፍትሕ ናይዚ መሳርሒ ኣሎ። ብስምኩም ናብዚ መሳርሒ ዝኣተወ ሰብ ዳታኹም ክኸፍት ይኽእል፤ ካልእ ግን ኣይክእልን።
kept-passphrase = ምስጢራዊ ሓረግኩም ጥራይ ይኸፍቶ።
kept-file = እቲ መፍትሕ ኣብ ጎኒ ዳታኹም ኣብ ዘሎ ፋይል ይርከብ። ቅዳሕ ናይቲ ዳታ በይኑ ክንበብ ኣይክእልን፣ ግን ብስምኩም ናብዚ መሳርሒ ዝኣተወ ሰብ ክኸፍቶ ይኽእል። ምስጢራዊ ሓረግ ነዚ ይክልክል።
kept-memory = ዝዕቀብ የለን፦ Portage ምስ ተዓጽወ ዝጸሓፍኩምዎ ይጠፍእ።
keychain-use = ነቲ መፍትሕ ኣብ መኽዘን መፍትሕ ዓቅብዎ
keychain-used = እቲ መፍትሕ ሕጂ ኣብ መኽዘን መፍትሕ ናይዚ መሳርሒ ኣሎ።
passphrase-set = ምስጢራዊ ሓረግ ፍጠሩ
passphrase-change = ምስጢራዊ ሓረግ ቀይሩ
passphrase-remove = ምስጢራዊ ሓረግ ኣልግሱ
passphrase-present = ናይ ሕጂ ምስጢራዊ ሓረግ
passphrase-new = ሓድሽ ምስጢራዊ ሓረግ
passphrase-hint = እንተወሓደ 8 ፊደላት፣ ብዝኾነ ይኹን ጽሕፈት። ዝምድና ዘይብለን ሓሙሽተ ቃላት ንምዝካር ቀሊላት ንምግማት ድማ ከበድቲ እየን።
passphrase-warning = እንተ ረሲዕኩምዎ፣ ዝጸሓፍኩምዎ ክኸፍት ዝኽእል የለን። ኣብ ወረቐት ጽሓፍዎ፣ ነቲ ወረቐት ድማ ካብዚ መሳርሒ ርሒቑ ኣብ ውሑስ ቦታ ኣቐምጥዎ።
passphrase-save = ምስጢራዊ ሓረግ ዓቅቡ
passphrase-was-set = ምስጢራዊ ሓረግኩም ተፈጢሩ። Portage ዝቕጽል ግዜ ክጅምር ከሎ ክሓተኩም እዩ።
passphrase-was-changed = ምስጢራዊ ሓረግኩም ተቐይሩ።
passphrase-was-removed = ምስጢራዊ ሓረግኩም ተኣልዩ። Portage ድሕሪ ሕጂ ኣይሓትትን።
lock-after = ሰብ እንተ ዘይነኪእዎ ባዕሉ ይቆለፍ፣ ድሕሪ
lock-after-never = ብፍጹም
lock-after-minutes = { $minutes } ደቒቕ

## Backups

backups-title = መጠባበቒ ቅዳሓት
backups-text = Portage ነፍሲ ወከፍ መዓልቲ፣ ቀዳማይ ለውጢ ክግበር ከሎ፣ ናይታ ዝሓለፈት መዓልቲ ቅዳሕ ይዕቅብ፦ ናይ ዝሓለፉ 7 መዓልታት፣ ከምኡ’ውን ንነፍሲ ወከፍ ናይ ዝሓለፉ 4 ሰሙናትን 6 ኣዋርሕን ሓደ ቅዳሕ። እቶም ቅዳሓት እውን ብኮድ ዝተዓጽዉ እዮም። ኣብዚ መሳርሒ ስለ ዘለዉ፣ መሳርሒኹም እንተ ጠፊኡ ኣይሕግዙን።
backups-none = ገና ቅዳሕ የለን።
backup-kind-daily = ቅዳሕ ናይ መዓልቲ
backup-kind-before-restore = ቅድሚ ምምላስ ቅዳሕ ዝነበረ
backup-kind-before-upgrade = ቅድሚ ሓድሽ ስሪት Portage
backup-line = { $when }፣ { $size }
backup-restore = ምለሱ
backup-restore-of = ነቲ ናይ { $when } ቅዳሕ ምለሱ
backup-restore-title = እዚ ቅዳሕ ይመለስ ዶ?
backup-restore-text = መደብኩም፣ ማህደርኩም፣ መልስታትኩምን ዝዓቀብኩምዎም ገጻትን ናብቲ ኣብ { $when } ዝነበርዎ ይምለሱ። ሕጂ ዘሎ ከም ቅዳሕ ስለ ዝዕቀብ፣ ናብኡ ክትምለሱ ትኽእሉ።
backup-restored = እቲ ናይ { $when } ቅዳሕ ተመሊሱ።
backup-not-made = ናይ ሎሚ ቅዳሕ ክግበር ኣይተኻእለን፦

## Delete everything

erase-title = ኩሉ ደምስሱ
erase-text = ዝጸሓፍኩምዎ ኩሉ የልግስ፦ መልስታትኩም፣ መደብኩም፣ ማህደርኩም፣ ዝዓቀብኩምዎም ገጻት፣ መጠባበቒ ቅዳሓትን እቲ መፍትሕን። መምርሒታትን ኣገልግሎታትን ይጸንሑ።
erase-start = ኩሉ ደምስሱ
erase-question = ዝጸሓፍኩምዎ ኩሉ ይደምሰስ ዶ?
erase-promise = እዚ ክምለስ ኣይክእልን። መጀመርታ እቲ መፍትሕ ይጠፍእ፦ ኣብ ዲስክ ዝተረፈ እንተሃለወ ብዘይ ብእኡ ክንበብ ኣይክእልን። ፋይላት ቅድሚ ምድምሳሶም ብላዕሎም ይጽሓፍ፣ ግን SSD ዲስክ ወይ ናይ ምሉእ መሳርሒ መጠባበቒ ቅዳሕ፣ ዝኾነ ፕሮግራም ዘይበጽሖ ኣረጊት ዳታ ክሕዝ ይኽእል።
erase-promise-file = መፍትሕኩም ኣብ ፋይል ነይሩ፣ ስለዚ ኣረጊት ቁራጻቱ ኣብኡ ክህሉ ይኽእል። ነዚ መሳርሒ ንካልእ ሰብ እንተ ሂብኩምዎ፣ ምሉእ ዲስክ እውን ኣጽርይዎ።
erase-saved-files = ዝዓቀብኩምዎም ናይ ካላንደር ፋይላት፣ ሰሌዳታት፣ መረካኸቢ ፋይላትን ሕታማትን ኣብ ዝዓቀብኩምዎም ቦታ ይጸንሑ። ባዕልኹም ደምስስዎም።
erase-settings = ቅንብራተይ እውን ረስዑ፦ ቋንቋ፣ መልክዕን ምሕዳሳት ዝመጹሉ ቦታን
erase-confirm = ደምስሱ
erase-done = ዝጸሓፍኩምዎ ኩሉ ተደምሲሱ።
erase-key-left = ዝጸሓፍኩምዎ ኩሉ ተደምሲሱ። መኽዘን መፍትሕ ናይዚ መሳርሒ ኣይመለሰን፣ ነቲ መፍትሕ ድማ ገና ሒዝዎ ኣሎ፤ እቲ መፍትሕ ግን ድሕሪ ሕጂ ዝኸፍቶ ነገር የለን። ኣብኡ ነቲ org.portage.desktop ዝበሃል ክፋል ከተልግስዎ ትኽእሉ።

## Problems

problem-locked = መደብኩም ተቖሊፉ ኣሎ።
    .safe = ዝጠፍአ የለን። መምርሒታትን ኣገልግሎታትን ክንበቡ ይኽእሉ።
    .todo = ብምስጢራዊ ሓረግኩም ክፈትዎ።
problem-passphrase-wrong = እዚ እቲ ምስጢራዊ ሓረግ ኣይኮነን።
    .safe = ዝተቐየረ የለን።
    .todo = ዓበይቲ ፊደላትን ቋንቋ ኪቦርድን ኣረጋግጹ፣ ሽዑ ደጊምኩም ፈትኑ። ዝቕጽል ፈተነ ድሕሪ { $seconds } ካልኢት ይከኣል።
problem-passphrase-too-soon = ድሕሪ ግጉይ ምስጢራዊ ሓረግ፣ ዝቕጽል ፈተነ ቁሩብ ይጽበ።
    .safe = ዝተቐየረ የለን፣ ዝጠፍአ እውን የለን።
    .todo = ድሕሪ { $seconds } ካልኢት ደጊምኩም ፈትኑ።
problem-passphrase-short = እዚ ምስጢራዊ ሓረግ ኣዝዩ ሓጺር እዩ።
    .safe = ዝተቐየረ የለን።
    .todo = እንተወሓደ { $least } ፊደላት ዘለዎ ምረጹ።
problem-passphrase-long = እዚ ምስጢራዊ ሓረግ ኣዝዩ ነዊሕ እዩ።
    .safe = ዝተቐየረ የለን።
    .todo = እንተበዝሐ { $most } ፊደላት ዘለዎ ምረጹ።
problem-passphrase-none = ምስጢራዊ ሓረግ ኣይተፈጥረን።
    .safe = ዝተቐየረ የለን።
    .todo = መጀመርታ ኣብ ቅንብራት፣ ኣብ “ውልቃዊ”፣ ምስጢራዊ ሓረግ ፍጠሩ።
problem-keychain-silent = መኽዘን መፍትሕ ናይዚ መሳርሒ ኣይምልስን። መፍትሕ መደብኩም ምስኡ እዩ።
    .safe = ዝጠፍአ የለን። መምርሒታትን ኣገልግሎታትን ክንበቡ ይኽእሉ።
    .todo = መኽዘን መፍትሕ ናይዚ መሳርሒ ክፈቱ፣ ናይ ምስጢር ቃሉ እንተ ሓቲቱ፣ ሽዑ ደጊምኩም ፈትኑ።
problem-keychain-lost = መኽዘን መፍትሕ ናይዚ መሳርሒ ድሕሪ ሕጂ መፍትሕ መደብኩም የብሉን።
    .safe = ዳታኹም ኣይተቐየረን፣ ግን ብዘይ መፍትሕ ክኽፈት ኣይክእልን።
    .todo = ነቲ መኽዘን መፍትሕ መሊስኩምዎ ወይ ቀይርኩምዎ እንተ ኾይንኩም፣ ነቲ org.portage.desktop ዝበሃል ክፋሉ ምለስዎ። እንተ ዘይኮነ ኣብ ቅንብራት ኩሉ ደምስሱ፣ ከም ሓድሽ ድማ ጀምሩ።
problem-backup-missing = እዚ ቅዳሕ ድሕሪ ሕጂ የለን።
    .safe = ዳታኹም ከም ዝነበሮ ኣሎ።
    .todo = ካብቲ ዝርዝር ካልእ ቅዳሕ ምረጹ።
problem-session-in-memory = ኣብዚ ግዜ’ዚ ዝዕቀብ የለን።
    .safe = ዝተቐየረ የለን።
    .todo = Portage ምስ ተዓጽወ፣ ዝጸሓፍኩምዎ ባዕሉ ይጠፍእ።
