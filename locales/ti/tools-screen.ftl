# The shelf of tools, their forms and answers.

tools-need-immigration = ናብ ካናዳ ምምጻእ
tools-need-money = ገንዘብ
tools-need-home = ገዛ
tools-need-work = ስራሕ
tools-need-everyday = መዓልታዊ ህይወት
tools-filled = ገለ መልስታት ካብ ቅድም ዝሃብኩምዎ ተመሊኦም ኣለዉ።
tools-empty-form = ነቲ ቅጥዒ ባዶ ግበርዎ
tools-ask-again = ነቲ መልሲ ደጊምኩም ኣርእዩ
tools-changed = መልስታትኩም ቀይርኩም። ኣብ ታሕቲ ዘሎ መልሲ ግን ገና እቲ ናይ ቅድም እዩ።
tools-nth = { $label }፣ { $n }
tools-keep = ኣብ ማህደረይ ዓቅቡ
tools-kept = ኣብ ማህደርኩም ተዓቂቡ።
tools-not-copied = እዚ ክቕዳሕ ኣይተኻእለን። ኣብ ክንድኡ ክትሓትምዎ ትኽእሉ።
tools-saved-on = ነዚ መልሲ ኣብ { $date } ዓቂብኩምዎ። ሽዑ ዝነበሮ፦
tools-other-rules = ካብ ሽዑ እቶም ሕግታት ተቐይሮም። እቶም ሕጂ ንጥቀመሎም ካብ { $date } ኣትሒዞም ይሰርሑ።
tools-other-outcome = ሎሚ እቲ መልሲ ዝተፈልየ እዩ። ኣብ ታሕቲ ትርእይዎ።
tools-same-outcome = ሎሚ እቲ መልሲ ከምኡ እዩ።
screen-results = ዝተዓቀቡ መልስታት
binder-results = ዝተዓቀቡ መልስታት
results-empty = ገና ዝተዓቀቡ መልስታት የለዉን
results-empty-text = መሓገዚ መልሲ ምስ ሃበኩም፣ ኣብዚ ክትዕቅብዎ ትኽእሉ። ደጊምኩም ምስ ከፈትኩምዎ፣ በቶም ናይታ መዓልቲ ሕግታት ይስላዕ።
results-add = ናብ መሓገዚታት ኪዱ
tools-told = ዝመለስኩምዎ
tools-comma = { "፣ " }
tools-chart = ካብ ዝዓቀብኩምዎ ገንዘብ ዝተርፍ
tools-chart-month =
    { $month ->
        [0] ኣብ ምእታው
        [1] ድሕሪ 1 ወርሒ
        [one] ድሕሪ { $month } ወርሒ
       *[other] ድሕሪ { $month } ወርሒ
    }
occupation-again = ካልእ ምረጹ
tools-dollars = ካናዳዊ ዶላር
tools-other-language = ገለ ክፋላት ናይዚ ክሳብ ሕጂ ብቋንቋ { $language } ጥራይ እዮም ዘለዉ።
