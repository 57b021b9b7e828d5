// Generated from what Rust writes; a test compares. Not edited by hand.

/** By language, a day and a year-and-month of each month, with {d} and {y} for the day and the year. */
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
    days: ["{d} ਜਨਵਰੀ {y}", "{d} ਫ਼ਰਵਰੀ {y}", "{d} ਮਾਰਚ {y}", "{d} ਅਪ੍ਰੈਲ {y}", "{d} ਮਈ {y}", "{d} ਜੂਨ {y}", "{d} ਜੁਲਾਈ {y}", "{d} ਅਗਸਤ {y}", "{d} ਸਤੰਬਰ {y}", "{d} ਅਕਤੂਬਰ {y}", "{d} ਨਵੰਬਰ {y}", "{d} ਦਸੰਬਰ {y}"],
    months: ["ਜਨਵਰੀ {y}", "ਫ਼ਰਵਰੀ {y}", "ਮਾਰਚ {y}", "ਅਪ੍ਰੈਲ {y}", "ਮਈ {y}", "ਜੂਨ {y}", "ਜੁਲਾਈ {y}", "ਅਗਸਤ {y}", "ਸਤੰਬਰ {y}", "ਅਕਤੂਬਰ {y}", "ਨਵੰਬਰ {y}", "ਦਸੰਬਰ {y}"],
  },
  "fa": {
    days: ["{d} ژانویهٔ {y}", "{d} فوریهٔ {y}", "{d} مارس {y}", "{d} آوریل {y}", "{d} مهٔ {y}", "{d} ژوئن {y}", "{d} ژوئیهٔ {y}", "{d} اوت {y}", "{d} سپتامبر {y}", "{d} اکتبر {y}", "{d} نوامبر {y}", "{d} دسامبر {y}"],
    months: ["ژانویهٔ {y}", "فوریهٔ {y}", "مارس {y}", "آوریل {y}", "مهٔ {y}", "ژوئن {y}", "ژوئیهٔ {y}", "اوت {y}", "سپتامبر {y}", "اکتبر {y}", "نوامبر {y}", "دسامبر {y}"],
  },
  "uk": {
    days: ["{d} січня {y} року", "{d} лютого {y} року", "{d} березня {y} року", "{d} квітня {y} року", "{d} травня {y} року", "{d} червня {y} року", "{d} липня {y} року", "{d} серпня {y} року", "{d} вересня {y} року", "{d} жовтня {y} року", "{d} листопада {y} року", "{d} грудня {y} року"],
    months: ["січень {y} року", "лютий {y} року", "березень {y} року", "квітень {y} року", "травень {y} року", "червень {y} року", "липень {y} року", "серпень {y} року", "вересень {y} року", "жовтень {y} року", "листопад {y} року", "грудень {y} року"],
  },
  "hi": {
    days: ["{d} जनवरी {y}", "{d} फ़रवरी {y}", "{d} मार्च {y}", "{d} अप्रैल {y}", "{d} मई {y}", "{d} जून {y}", "{d} जुलाई {y}", "{d} अगस्त {y}", "{d} सितंबर {y}", "{d} अक्टूबर {y}", "{d} नवंबर {y}", "{d} दिसंबर {y}"],
    months: ["जनवरी {y}", "फ़रवरी {y}", "मार्च {y}", "अप्रैल {y}", "मई {y}", "जून {y}", "जुलाई {y}", "अगस्त {y}", "सितंबर {y}", "अक्टूबर {y}", "नवंबर {y}", "दिसंबर {y}"],
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
    days: ["{d} ஜனவரி, {y}", "{d} பிப்ரவரி, {y}", "{d} மார்ச், {y}", "{d} ஏப்ரல், {y}", "{d} மே, {y}", "{d} ஜூன், {y}", "{d} ஜூலை, {y}", "{d} ஆகஸ்ட், {y}", "{d} செப்டம்பர், {y}", "{d} அக்டோபர், {y}", "{d} நவம்பர், {y}", "{d} டிசம்பர், {y}"],
    months: ["ஜனவரி {y}", "பிப்ரவரி {y}", "மார்ச் {y}", "ஏப்ரல் {y}", "மே {y}", "ஜூன் {y}", "ஜூலை {y}", "ஆகஸ்ட் {y}", "செப்டம்பர் {y}", "அக்டோபர் {y}", "நவம்பர் {y}", "டிசம்பர் {y}"],
  },
  "pt": {
    days: ["{d} de janeiro de {y}", "{d} de fevereiro de {y}", "{d} de março de {y}", "{d} de abril de {y}", "{d} de maio de {y}", "{d} de junho de {y}", "{d} de julho de {y}", "{d} de agosto de {y}", "{d} de setembro de {y}", "{d} de outubro de {y}", "{d} de novembro de {y}", "{d} de dezembro de {y}"],
    months: ["janeiro de {y}", "fevereiro de {y}", "março de {y}", "abril de {y}", "maio de {y}", "junho de {y}", "julho de {y}", "agosto de {y}", "setembro de {y}", "outubro de {y}", "novembro de {y}", "dezembro de {y}"],
  },
  "ru": {
    days: ["{d} января {y} года", "{d} февраля {y} года", "{d} марта {y} года", "{d} апреля {y} года", "{d} мая {y} года", "{d} июня {y} года", "{d} июля {y} года", "{d} августа {y} года", "{d} сентября {y} года", "{d} октября {y} года", "{d} ноября {y} года", "{d} декабря {y} года"],
    months: ["январь {y} года", "февраль {y} года", "март {y} года", "апрель {y} года", "май {y} года", "июнь {y} года", "июль {y} года", "август {y} года", "сентябрь {y} года", "октябрь {y} года", "ноябрь {y} года", "декабрь {y} года"],
  },
  "so": {
    days: ["Janaayo {d}, {y}", "Febraayo {d}, {y}", "Maarso {d}, {y}", "Abriil {d}, {y}", "Maayo {d}, {y}", "Juun {d}, {y}", "Luulyo {d}, {y}", "Agosto {d}, {y}", "Sebtembar {d}, {y}", "Oktoobar {d}, {y}", "Noofeembar {d}, {y}", "Diseembar {d}, {y}"],
    months: ["Janaayo {y}", "Febraayo {y}", "Maarso {y}", "Abriil {y}", "Maayo {y}", "Juun {y}", "Luulyo {y}", "Agosto {y}", "Sebtembar {y}", "Oktoobar {y}", "Noofeembar {y}", "Diseembar {y}"],
  },
  "ti": {
    days: ["ጥሪ {d}, {y}", "ለካቲት {d}, {y}", "መጋቢት {d}, {y}", "ሚያዝያ {d}, {y}", "ጉንበት {d}, {y}", "ሰነ {d}, {y}", "ሓምለ {d}, {y}", "ነሓሰ {d}, {y}", "መስከረም {d}, {y}", "ጥቅምቲ {d}, {y}", "ሕዳር {d}, {y}", "ታሕሳስ {d}, {y}"],
    months: ["ጥሪ {y}", "ለካቲት {y}", "መጋቢት {y}", "ሚያዝያ {y}", "ጉንበት {y}", "ሰነ {y}", "ሓምለ {y}", "ነሓሰ {y}", "መስከረም {y}", "ጥቅምቲ {y}", "ሕዳር {y}", "ታሕሳስ {y}"],
  },
  "vi": {
    days: ["{d} tháng 1, {y}", "{d} tháng 2, {y}", "{d} tháng 3, {y}", "{d} tháng 4, {y}", "{d} tháng 5, {y}", "{d} tháng 6, {y}", "{d} tháng 7, {y}", "{d} tháng 8, {y}", "{d} tháng 9, {y}", "{d} tháng 10, {y}", "{d} tháng 11, {y}", "{d} tháng 12, {y}"],
    months: ["tháng 1 năm {y}", "tháng 2 năm {y}", "tháng 3 năm {y}", "tháng 4 năm {y}", "tháng 5 năm {y}", "tháng 6 năm {y}", "tháng 7 năm {y}", "tháng 8 năm {y}", "tháng 9 năm {y}", "tháng 10 năm {y}", "tháng 11 năm {y}", "tháng 12 năm {y}"],
  },
  "ko": {
    days: ["{y}년 1월 {d}일", "{y}년 2월 {d}일", "{y}년 3월 {d}일", "{y}년 4월 {d}일", "{y}년 5월 {d}일", "{y}년 6월 {d}일", "{y}년 7월 {d}일", "{y}년 8월 {d}일", "{y}년 9월 {d}일", "{y}년 10월 {d}일", "{y}년 11월 {d}일", "{y}년 12월 {d}일"],
    months: ["{y}년 1월", "{y}년 2월", "{y}년 3월", "{y}년 4월", "{y}년 5월", "{y}년 6월", "{y}년 7월", "{y}년 8월", "{y}년 9월", "{y}년 10월", "{y}년 11월", "{y}년 12월"],
  },
};
