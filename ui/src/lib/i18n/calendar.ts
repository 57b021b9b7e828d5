// Generated from what Rust writes; a test compares. Not edited by hand.

/** By language, a day and a year-and-month of each month, with {d} or {dd} and {y} for the day, alone or in two digits, and the year. */
export const CALENDAR: Record<string, { days: string[]; months: string[] }> = {
  "en": {
    days: ["{d} January {y}", "{d} February {y}", "{d} March {y}", "{d} April {y}", "{d} May {y}", "{d} June {y}", "{d} July {y}", "{d} August {y}", "{d} September {y}", "{d} October {y}", "{d} November {y}", "{d} December {y}"],
    months: ["January {y}", "February {y}", "March {y}", "April {y}", "May {y}", "June {y}", "July {y}", "August {y}", "September {y}", "October {y}", "November {y}", "December {y}"],
  },
  "fr": {
    days: ["{d} janvier {y}", "{d} février {y}", "{d} mars {y}", "{d} avril {y}", "{d} mai {y}", "{d} juin {y}", "{d} juillet {y}", "{d} août {y}", "{d} septembre {y}", "{d} octobre {y}", "{d} novembre {y}", "{d} décembre {y}"],
    months: ["janvier {y}", "février {y}", "mars {y}", "avril {y}", "mai {y}", "juin {y}", "juillet {y}", "août {y}", "septembre {y}", "octobre {y}", "novembre {y}", "décembre {y}"],
  },
  "ar": {
    days: ["{d} يناير {y}", "{d} فبراير {y}", "{d} مارس {y}", "{d} أبريل {y}", "{d} مايو {y}", "{d} يونيو {y}", "{d} يوليو {y}", "{d} أغسطس {y}", "{d} سبتمبر {y}", "{d} أكتوبر {y}", "{d} نوفمبر {y}", "{d} ديسمبر {y}"],
    months: ["يناير {y}", "فبراير {y}", "مارس {y}", "أبريل {y}", "مايو {y}", "يونيو {y}", "يوليو {y}", "أغسطس {y}", "سبتمبر {y}", "أكتوبر {y}", "نوفمبر {y}", "ديسمبر {y}"],
  },
  "zh-Hans": {
    days: ["{y}年1月{d}日", "{y}年2月{d}日", "{y}年3月{d}日", "{y}年4月{d}日", "{y}年5月{d}日", "{y}年6月{d}日", "{y}年7月{d}日", "{y}年8月{d}日", "{y}年9月{d}日", "{y}年10月{d}日", "{y}年11月{d}日", "{y}年12月{d}日"],
    months: ["{y}年1月", "{y}年2月", "{y}年3月", "{y}年4月", "{y}年5月", "{y}年6月", "{y}年7月", "{y}年8月", "{y}年9月", "{y}年10月", "{y}年11月", "{y}年12月"],
  },
  "es": {
    days: ["{d} de enero de {y}", "{d} de febrero de {y}", "{d} de marzo de {y}", "{d} de abril de {y}", "{d} de mayo de {y}", "{d} de junio de {y}", "{d} de julio de {y}", "{d} de agosto de {y}", "{d} de septiembre de {y}", "{d} de octubre de {y}", "{d} de noviembre de {y}", "{d} de diciembre de {y}"],
    months: ["enero de {y}", "febrero de {y}", "marzo de {y}", "abril de {y}", "mayo de {y}", "junio de {y}", "julio de {y}", "agosto de {y}", "septiembre de {y}", "octubre de {y}", "noviembre de {y}", "diciembre de {y}"],
  },
  "pa": {
    days: ["{d} ਜਨਵਰੀ {y}", "{d} ਫ\u{a3c}ਰਵਰੀ {y}", "{d} ਮਾਰਚ {y}", "{d} ਅਪ\u{a4d}ਰ\u{a48}ਲ {y}", "{d} ਮਈ {y}", "{d} ਜ\u{a42}ਨ {y}", "{d} ਜ\u{a41}ਲਾਈ {y}", "{d} ਅਗਸਤ {y}", "{d} ਸਤ\u{a70}ਬਰ {y}", "{d} ਅਕਤ\u{a42}ਬਰ {y}", "{d} ਨਵ\u{a70}ਬਰ {y}", "{d} ਦਸ\u{a70}ਬਰ {y}"],
    months: ["ਜਨਵਰੀ {y}", "ਫ\u{a3c}ਰਵਰੀ {y}", "ਮਾਰਚ {y}", "ਅਪ\u{a4d}ਰ\u{a48}ਲ {y}", "ਮਈ {y}", "ਜ\u{a42}ਨ {y}", "ਜ\u{a41}ਲਾਈ {y}", "ਅਗਸਤ {y}", "ਸਤ\u{a70}ਬਰ {y}", "ਅਕਤ\u{a42}ਬਰ {y}", "ਨਵ\u{a70}ਬਰ {y}", "ਦਸ\u{a70}ਬਰ {y}"],
  },
  "fa": {
    days: ["{d} ژانویه {y}", "{d} فوریه {y}", "{d} مارس {y}", "{d} آوریل {y}", "{d} مه {y}", "{d} ژوئن {y}", "{d} ژوئیه {y}", "{d} اوت {y}", "{d} سپتامبر {y}", "{d} اکتبر {y}", "{d} نوامبر {y}", "{d} دسامبر {y}"],
    months: ["ژانویه {y}", "فوریه {y}", "مارس {y}", "آوریل {y}", "مه {y}", "ژوئن {y}", "ژوئیه {y}", "اوت {y}", "سپتامبر {y}", "اکتبر {y}", "نوامبر {y}", "دسامبر {y}"],
  },
  "uk": {
    days: ["{d} січня {y}\u{a0}року", "{d} лютого {y}\u{a0}року", "{d} березня {y}\u{a0}року", "{d} квітня {y}\u{a0}року", "{d} травня {y}\u{a0}року", "{d} червня {y}\u{a0}року", "{d} липня {y}\u{a0}року", "{d} серпня {y}\u{a0}року", "{d} вересня {y}\u{a0}року", "{d} жовтня {y}\u{a0}року", "{d} листопада {y}\u{a0}року", "{d} грудня {y}\u{a0}року"],
    months: ["січень {y}\u{a0}року", "лютий {y}\u{a0}року", "березень {y}\u{a0}року", "квітень {y}\u{a0}року", "травень {y}\u{a0}року", "червень {y}\u{a0}року", "липень {y}\u{a0}року", "серпень {y}\u{a0}року", "вересень {y}\u{a0}року", "жовтень {y}\u{a0}року", "листопад {y}\u{a0}року", "грудень {y}\u{a0}року"],
  },
  "hi": {
    days: ["{d} जनवरी, {y}", "{d} फ\u{93c}रवरी, {y}", "{d} मार\u{94d}च, {y}", "{d} अप\u{94d}र\u{948}ल, {y}", "{d} मई, {y}", "{d} ज\u{942}न, {y}", "{d} ज\u{941}लाई, {y}", "{d} अगस\u{94d}त, {y}", "{d} सित\u{902}बर, {y}", "{d} अक\u{94d}ट\u{942}बर, {y}", "{d} नव\u{902}बर, {y}", "{d} दिस\u{902}बर, {y}"],
    months: ["जनवरी {y}", "फ\u{93c}रवरी {y}", "मार\u{94d}च {y}", "अप\u{94d}र\u{948}ल {y}", "मई {y}", "ज\u{942}न {y}", "ज\u{941}लाई {y}", "अगस\u{94d}त {y}", "सित\u{902}बर {y}", "अक\u{94d}ट\u{942}बर {y}", "नव\u{902}बर {y}", "दिस\u{902}बर {y}"],
  },
  "ur": {
    days: ["{d} جنوری، {y}", "{d} فروری، {y}", "{d} مارچ، {y}", "{d} اپریل، {y}", "{d} مئی، {y}", "{d} جون، {y}", "{d} جولائی، {y}", "{d} اگست، {y}", "{d} ستمبر، {y}", "{d} اکتوبر، {y}", "{d} نومبر، {y}", "{d} دسمبر، {y}"],
    months: ["جنوری {y}", "فروری {y}", "مارچ {y}", "اپریل {y}", "مئی {y}", "جون {y}", "جولائی {y}", "اگست {y}", "ستمبر {y}", "اکتوبر {y}", "نومبر {y}", "دسمبر {y}"],
  },
  "tl": {
    days: ["Enero {d}, {y}", "Pebrero {d}, {y}", "Marso {d}, {y}", "Abril {d}, {y}", "Mayo {d}, {y}", "Hunyo {d}, {y}", "Hulyo {d}, {y}", "Agosto {d}, {y}", "Setyembre {d}, {y}", "Oktubre {d}, {y}", "Nobyembre {d}, {y}", "Disyembre {d}, {y}"],
    months: ["Enero {y}", "Pebrero {y}", "Marso {y}", "Abril {y}", "Mayo {y}", "Hunyo {y}", "Hulyo {y}", "Agosto {y}", "Setyembre {y}", "Oktubre {y}", "Nobyembre {y}", "Disyembre {y}"],
  },
  "ta": {
    days: ["{d} ஜனவரி {y}", "{d} பிப\u{bcd}ரவரி {y}", "{d} ம\u{bbe}ர\u{bcd}ச\u{bcd} {y}", "{d} ஏப\u{bcd}ரல\u{bcd} {y}", "{d} மே {y}", "{d} ஜூன\u{bcd} {y}", "{d} ஜூலை {y}", "{d} ஆகஸ\u{bcd}ட\u{bcd} {y}", "{d} செப\u{bcd}டம\u{bcd}பர\u{bcd} {y}", "{d} அக\u{bcd}டோபர\u{bcd} {y}", "{d} நவம\u{bcd}பர\u{bcd} {y}", "{d} டிசம\u{bcd}பர\u{bcd} {y}"],
    months: ["ஜனவரி {y}", "பிப\u{bcd}ரவரி {y}", "ம\u{bbe}ர\u{bcd}ச\u{bcd} {y}", "ஏப\u{bcd}ரல\u{bcd} {y}", "மே {y}", "ஜூன\u{bcd} {y}", "ஜூலை {y}", "ஆகஸ\u{bcd}ட\u{bcd} {y}", "செப\u{bcd}டம\u{bcd}பர\u{bcd} {y}", "அக\u{bcd}டோபர\u{bcd} {y}", "நவம\u{bcd}பர\u{bcd} {y}", "டிசம\u{bcd}பர\u{bcd} {y}"],
  },
  "pt": {
    days: ["{d} de janeiro de {y}", "{d} de fevereiro de {y}", "{d} de março de {y}", "{d} de abril de {y}", "{d} de maio de {y}", "{d} de junho de {y}", "{d} de julho de {y}", "{d} de agosto de {y}", "{d} de setembro de {y}", "{d} de outubro de {y}", "{d} de novembro de {y}", "{d} de dezembro de {y}"],
    months: ["janeiro de {y}", "fevereiro de {y}", "março de {y}", "abril de {y}", "maio de {y}", "junho de {y}", "julho de {y}", "agosto de {y}", "setembro de {y}", "outubro de {y}", "novembro de {y}", "dezembro de {y}"],
  },
  "ru": {
    days: ["{d} января {y}\u{a0}года", "{d} февраля {y}\u{a0}года", "{d} марта {y}\u{a0}года", "{d} апреля {y}\u{a0}года", "{d} мая {y}\u{a0}года", "{d} июня {y}\u{a0}года", "{d} июля {y}\u{a0}года", "{d} августа {y}\u{a0}года", "{d} сентября {y}\u{a0}года", "{d} октября {y}\u{a0}года", "{d} ноября {y}\u{a0}года", "{d} декабря {y}\u{a0}года"],
    months: ["январь {y}\u{a0}года", "февраль {y}\u{a0}года", "март {y}\u{a0}года", "апрель {y}\u{a0}года", "май {y}\u{a0}года", "июнь {y}\u{a0}года", "июль {y}\u{a0}года", "август {y}\u{a0}года", "сентябрь {y}\u{a0}года", "октябрь {y}\u{a0}года", "ноябрь {y}\u{a0}года", "декабрь {y}\u{a0}года"],
  },
  "so": {
    days: ["Janaayo {dd}, {y}", "Febraayo {dd}, {y}", "Maarso {dd}, {y}", "Abriil {dd}, {y}", "Maayo {dd}, {y}", "Juun {dd}, {y}", "Luulyo {dd}, {y}", "Agosto {dd}, {y}", "Sebtembar {dd}, {y}", "Oktoobar {dd}, {y}", "Noofeembar {dd}, {y}", "Diseembar {dd}, {y}"],
    months: ["Janaayo {y}", "Febraayo {y}", "Maarso {y}", "Abriil {y}", "Maayo {y}", "Juun {y}", "Luulyo {y}", "Agosto {y}", "Sebtembar {y}", "Oktoobar {y}", "Noofeembar {y}", "Diseembar {y}"],
  },
  "ti": {
    days: ["{dd} ጥሪ {y}", "{dd} ለካቲት {y}", "{dd} መጋቢት {y}", "{dd} ሚያዝያ {y}", "{dd} ጉንበት {y}", "{dd} ሰነ {y}", "{dd} ሓምለ {y}", "{dd} ነሓሰ {y}", "{dd} መስከረም {y}", "{dd} ጥቅምቲ {y}", "{dd} ሕዳር {y}", "{dd} ታሕሳስ {y}"],
    months: ["ጥሪ {y}", "ለካቲት {y}", "መጋቢት {y}", "ሚያዝያ {y}", "ጉንበት {y}", "ሰነ {y}", "ሓምለ {y}", "ነሓሰ {y}", "መስከረም {y}", "ጥቅምቲ {y}", "ሕዳር {y}", "ታሕሳስ {y}"],
  },
  "vi": {
    days: ["{d} tháng 1 {y}", "{d} tháng 2 {y}", "{d} tháng 3 {y}", "{d} tháng 4 {y}", "{d} tháng 5 {y}", "{d} tháng 6 {y}", "{d} tháng 7 {y}", "{d} tháng 8 {y}", "{d} tháng 9 {y}", "{d} tháng 10 {y}", "{d} tháng 11 {y}", "{d} tháng 12 {y}"],
    months: ["tháng 1 năm {y}", "tháng 2 năm {y}", "tháng 3 năm {y}", "tháng 4 năm {y}", "tháng 5 năm {y}", "tháng 6 năm {y}", "tháng 7 năm {y}", "tháng 8 năm {y}", "tháng 9 năm {y}", "tháng 10 năm {y}", "tháng 11 năm {y}", "tháng 12 năm {y}"],
  },
  "ko": {
    days: ["{y}년 1월 {d}일", "{y}년 2월 {d}일", "{y}년 3월 {d}일", "{y}년 4월 {d}일", "{y}년 5월 {d}일", "{y}년 6월 {d}일", "{y}년 7월 {d}일", "{y}년 8월 {d}일", "{y}년 9월 {d}일", "{y}년 10월 {d}일", "{y}년 11월 {d}일", "{y}년 12월 {d}일"],
    months: ["{y}년 1월", "{y}년 2월", "{y}년 3월", "{y}년 4월", "{y}년 5월", "{y}년 6월", "{y}년 7월", "{y}년 8월", "{y}년 9월", "{y}년 10월", "{y}년 11월", "{y}년 12월"],
  },
};
