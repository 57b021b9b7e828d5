# Self-checks: short interviews that end with what to do.

screen-self-check = ርእሰ-ምርመራ
kind-tool = መሓገዚታት
kind-self_check = ርእሰ-ምርመራታት
checks-title = ባዕልኹም መርምሩ
checks-lead = ውሑዳት ሕቶታት፣ ድሕሪኡ ድማ እንታይ ከም እትገብሩ። መልስታትኩም ኣይዕቀቡን።
check-question = ሕቶ { $n }
check-back = ናብ ዝሓለፈ ሕቶ
check-again = ከም ሓድሽ ጀምሩ
check-said = ዝመለስኩምዎ
check-change = ቀይሩ
check-because = ስለምንታይ
check-next = ቀጺልኩም እንታይ ክትገብሩ ትኽእሉ
check-whole = ኩሎም ሕቶታት ብሓባር ኣርእዩ
check-whole-hide = ሕቶታት በብሓደ ኣርእዩ
check-go-to = (ናብ { $n } ኪዱ)
check-not-a-decision = እዚ ውሳነ ወይ ሕጋዊ ምኽሪ ኣይኮነን። ክውስን ዝኽእል እቲ ሓላፍነት ዘለዎ ቤት ጽሕፈት ጥራይ እዩ።
verdict-stop = ደው በሉ
verdict-careful = ተጠንቀቑ
verdict-fine = ናይ ሓደጋ ምልክት ኣይተረኽበን
verdict-know = ምፍላጡ ጽቡቕ
