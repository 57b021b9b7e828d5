use std::{borrow::Cow, collections::HashSet, sync::LazyLock};

use crate::{
    scripts::is_han,
    words::{Word, words},
};

/// Words that a question is made with and that say nothing of what it is about. One list for all languages: the
/// language of a question is not known. A word that is an acronym in another language (sin) is not among them.
const STOP_WORDS: &[&str] = &[
    // English
    "a about after am an and any are as at be been but by can could did do does dont for from get had has have he her
    his how i if im in into is it its ive just like may me much must my need needs of on or our please she should so some
    than that the their them then there they this those to want wants was we were what when where which who why will
    with would you your whats wheres hows isnt arent cant doesnt",
    // French
    "au aux avec avoir ce ces cet cette comment dans de des dois du elle elles en est et etre eu faire faut il ils je la
    le les leur leurs lui ma mais mes moi mon ne nos notre nous obtenir on ou par pas peut peux pour quand que quel
    quelle quelles quels qui quoi sa sans se ses si son sont suis sur ta te tes ton tu un une veux vos votre vous y
    puis-je combien estce",
    // Spanish and Portuguese
    "el los las del al una unos unas con por para como cómo qué cuál cuándo cuánto cuánta cuántos dónde quién puedo
    puede tengo tiene hay es son mi mis su sus lo nos quiero necesito hacer me muy o os as um uma uns umas do da dos das
    no na nos nas com posso pode tenho tem quanto quantos onde quem quando meu minha meus minhas seu sua preciso fazer
    isso isto ao à é são não",
    // Tagalog
    "ang ng nang sa ay mga ko ako mo ka ba po paano saan sino ano kung para ni kay ito yung pwede puwede gusto kailan
    magkano bakit rin din lang na pa at o may mayroon wala ito iyon namin natin kami tayo siya nila niya ating aking",
    // Arabic
    "هل ما ماذا متى من في على إلى عن مع كيف أين هذا هذه التي الذي أو أن أنا هو هي كم لي و وين شو كيفية لازم بدي بدو عندي إذا
    لا لم لو يا قد ثم بعد قبل كل أقدر ممكن يمكن يمكنني أريد",
    // Persian
    "از به در با برای را رو که این آن است هست هستم نیست می من ما شما او آنها چه چی چطور چگونه چطوری کجا کی آیا چند چقدر باید
    یا و هم تا بر بی اگر شود شد کنم کنیم کند کرد کردن کن بشه میشه میکنه می‌کنه می‌شه دارم داریم دارد خود یک",
    // Urdu
    "کا کی کے کو سے میں پر نے ہے ہیں ہو ہوں تھا تھی تھے گا گی گے کیا کیوں کیسے کہاں کب کون کونسا کتنا کتنی کتنے یہ وہ میرا میری
    میرے ہم آپ اور یا بھی تو ہی نہیں نہ کر کرنا کریں کرے رہا رہی رہے جا جائے چاہیے لیے کوئی ایک والا والی والے اس ان",
    // Hindi
    "का की के को से में पर ने है हैं हो हूँ था थी थे गा गी गे क्या क्यों कैसे कहाँ कब कौन कौनसा कितना कितनी कितने यह ये वह वो मेरा
    मेरी मेरे मैं हम आप और या भी तो ही नहीं न ना कर करना करें करे करूँ रहा रही रहे जा जाए चाहिए लिए कोई एक वाला वाली वाले इस उस
    मुझे हमें",
    // Punjabi
    "ਦਾ ਦੀ ਦੇ ਨੂੰ ਤੋਂ ਵਿੱਚ ਵਿਚ ਚ ਤੇ ਨੇ ਹੈ ਹਨ ਆ ਏ ਹਾਂ ਸੀ ਕੀ ਕਿਉਂ ਕਿਵੇਂ ਕਿੱਥੇ ਕਿੱਥੋਂ ਕਦੋਂ ਕੌਣ ਕਿਹੜਾ ਕਿਹੜੀ ਕਿੰਨਾ ਕਿੰਨੀ ਕਿੰਨੇ
    ਇਹ ਉਹ ਮੇਰਾ ਮੇਰੀ ਮੇਰੇ ਮੈਂ ਅਸੀਂ ਤੁਸੀਂ ਅਤੇ ਜਾਂ ਵੀ ਤਾਂ ਹੀ ਨਹੀਂ ਨਾ ਕਰ ਕਰਨਾ ਕਰੀਏ ਰਿਹਾ ਰਹੀ ਰਹੇ ਜਾ ਲਈ ਕੋਈ ਇੱਕ ਵਾਲਾ ਵਾਲੀ ਵਾਲੇ ਇਸ ਉਸ ਮੈਨੂੰ
    ਚਾਹੀਦਾ ਹੋ ਗਈ ਗਿਆ",
    // Tamil
    "என்ன எப்படி எங்கே எங்கு எப்போது எவ்வளவு யார் ஏன் எந்த ஒரு இந்த அந்த நான் நாங்கள் என் எனக்கு என் மற்றும் அல்லது வேண்டும் முடியுமா
    உள்ளது இல்லை இது அது செய்வது செய்ய",
    // Russian
    "и в во на с со к ко по за из у о об от до для при без не ни что как где куда когда кто какой какая какие какую
    сколько зачем почему можно нужно надо ли я мы вы он она они мне нам мой моя мои мою это этот эта если или а но же
    бы есть быть могу может",
    // Ukrainian
    "і й та в у на з із зі до від для при без не що як де куди коли хто який яка які яку скільки чому навіщо можна
    треба потрібно чи я ми ви він вона вони мені нам мій моя мої мою це цей ця якщо або а але ж би є бути можу може за
    по про",
];

/// Words that many questions hold and that say little of what they are about: who, when, how many, and what everybody
/// does. They count, but less.
const WEAK_WORDS: &[&str] = &[
    // English
    "know knows ever let lets say says said tell tells told give gives gave anything somebody someone something nobody
    everything nothing nowhere anywhere done doing still already yet here now today tomorrow yesterday back next come comes
    came coming go goes went gone going take takes taking took taken put make makes made thing things really also again
    never always one two three four five six first last week weeks month months year years day days people person man woman
    ask asks asked think see look looking use find using allowed legal happens happened because since without only more
    most best good bad big small long far near able call called old new other another own am got getting got think try
    tried start stop keep bring show us off out over up down way time hours ontario canada canadian toronto",
    // French
    "savoir sais sait dire dit dites donner donne demander demande demandé chose choses rien tout toute tous toutes encore
    déjà ici maintenant aujourd'hui demain hier venir vient viens aller va vais vas aller prendre prend mettre met jamais
    toujours deux trois quatre cinq six semaine semaines mois an ans année années jour jours personne gens quelqu'un
    autre autres après avant depuis parce sans plus moins très bien mal bon arriver arrive arrivé arrivons dois doit
    devons doivent peux voudrais aimerais fait font faut rester reste trouver trouve utiliser commencer ontario canada
    canadien canadienne toronto nouveau nouvelle premier première dernier dernière temps fois même aussi",
    // Spanish and Portuguese
    "saber sé sabe decir dice dijo dicen dar dan pedir pide algo nada alguien nadie todo toda todos todas todavía ya aquí
    ahora hoy mañana ayer venir viene ir voy va vamos tomar poner nunca siempre dos tres cuatro cinco seis semana semanas mes meses
    año años día días persona gente otro otra después antes desde porque sin más menos bien mal bueno llegar llegué llegamos
    debo debe hace hacen quiere quieren encontrar usar estoy está están dizer diz disse deu pedir pede alguém ninguém ainda
    aqui agora hoje amanhã ontem vir vem vou vamos pôr sempre dois três quatro mês ano anos dia dias pessoa outro outra
    depois desde sem mais menos bem mau chegar cheguei chegamos devo deve fazem quer querem usar estou estão canadá",
    // Tagalog
    "alam sabi sinabi bigay binigay hingi lahat walang meron na pa ngayon bukas kahapon punta pumunta kuha dito doon isa
    dalawa tatlo apat lima linggo buwan taon araw tao iba bago pagkatapos dahil nang mas gawin ginagawa dapat kailangan
    makuha hindi sana lang nga naman kasi",
    // Arabic
    "أعرف اعرف يعرف قال قالت يقول أعطى طلب يطلب شيء كل الآن اليوم غدا أمس جاء أذهب روح يروح آخذ أخذ دائما واحد اثنين ثلاثة أربعة
    خمسة أسبوع شهر شهرين أشهر سنة سنوات يوم أيام شخص ناس آخر بعد قبل منذ لأن بدون أكثر أقل جديد وصلت وصلنا أحصل احصل الحصول
    أعمل اعمل أسوي ليس ولا وهل عندنا معي كندا أونتاريو تورنتو هنا هناك",
    // Persian
    "میدانم می‌دانم گفت گفته می‌گوید میگه بده داد گرفتن گرفت بگیرم می‌گیرم چیزی همه هنوز اینجا آنجا حالا الان امروز فردا دیروز رفتن
    برم بروم آمدن همیشه دو سه چهار پنج هفته ماه سال روز نفر کسی دیگر دیگه بعد قبل چون بدون بیشتر کمتر جدید رسیدم رسیدیم شدن
    ندارم ندارد نیست کانادا انتاریو تورنتو لازم می‌توانم میتونم می‌خواهم میخوام پیدا",
    // Urdu
    "معلوم پتہ کہا کہتا کہتے بتایا دیا دینا دے لیا لینا لے کچھ سب ابھی یہاں وہاں اب آج کل آیا آئے گیا گئی جانا ہمیشہ ایک دو تین چار پانچ
    ہفتہ ہفتے مہینہ مہینے سال دن شخص لوگ دوسرا بعد پہلے کیونکہ بغیر زیادہ کم نیا نئے پہنچے سکتا سکتے سکتی ہوتا ہوتی ہوگا مل ملے
    ملتا ملنا ملتی کینیڈا اونٹاریو ٹورنٹو",
    // Hindi
    "पता मालूम कहा कहता कहते बताया दिया देना दे लिया लेना ले कुछ सब अभी यहाँ वहाँ अब आज कल आया आए गया गई गए जाना हमेशा दो तीन
    चार पाँच हफ्ता हफ्ते महीना महीने साल दिन लोग आदमी दूसरा बाद पहले क्योंकि बिना ज़्यादा ज्यादा कम नया नए पहुँचे सकता सकते सकती होता
    होती होगा मिल मिले मिलता मिलना मिलती मिलेगा बने बनता कनाडा कैनेडा ओंटारियो टोरंटो",
    // Punjabi
    "ਪਤਾ ਕਿਹਾ ਕਹਿੰਦਾ ਦੱਸਿਆ ਦਿੱਤਾ ਦੇਣਾ ਦੇ ਲਿਆ ਲੈਣਾ ਲੈ ਕੁਝ ਸਭ ਹੁਣ ਇੱਥੇ ਉੱਥੇ ਅੱਜ ਕੱਲ੍ਹ ਆਇਆ ਆਏ ਗਏ ਜਾਣਾ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਹਫ਼ਤਾ ਹਫ਼ਤੇ
    ਮਹੀਨਾ ਮਹੀਨੇ ਸਾਲ ਦਿਨ ਲੋਕ ਬੰਦਾ ਦੂਜਾ ਬਾਅਦ ਪਹਿਲਾਂ ਕਿਉਂਕਿ ਬਿਨਾਂ ਜ਼ਿਆਦਾ ਘੱਟ ਨਵਾਂ ਸਕਦਾ ਸਕਦੇ ਸਕਦੀ ਹੁੰਦਾ ਹੁੰਦੀ ਹੋਵੇਗਾ ਮਿਲ ਮਿਲੇ ਮਿਲਦਾ
    ਮਿਲਦੀ ਕੈਨੇਡਾ ਓਨਟਾਰੀਓ ਟੋਰਾਂਟੋ",
    // Tamil
    "தெரியும் தெரியாது சொன்னார் சொல்கிறார் கொடுத்தார் கொடு எல்லாம் இன்னும் இங்கே அங்கே இப்போது இன்று நாளை நேற்று வந்து வந்தேன்
    வந்தோம் போக போகிறேன் எடுக்க எப்போதும் இரண்டு மூன்று நான்கு ஐந்து வாரம் மாதம் ஆண்டு வருடம் நாள் யாரோ மற்ற பிறகு முன்
    முன்பு ஏனெனில் இல்லாமல் அதிக குறைந்த புதிய முடியும் கிடைக்கும் பெற பெறுவது கனடா ஒன்டாரியோ டொராண்டோ எங்கள் எனது",
    // Russian
    "знать знаю знаем знает сказать сказал сказали говорит говорят дать дал дали дают всё все ещё еще уже здесь тут там сейчас
    сегодня завтра вчера прийти пришел приехал приехали ехать идти пойти взять беру всегда никогда один два две три четыре
    пять неделя неделю недели месяц месяца год года лет день дня дней человек люди другой после перед потому больше меньше
    очень новый получить получают сделать делать делаю хочу хочет нет меня нас вас его её их наш наши только так
    канада канаде онтарио торонто",
    // Ukrainian
    "знати знаю знаємо знає сказати сказав сказали каже кажуть дати дав дали дають все ще вже тут там зараз сьогодні завтра
    вчора прийти приїхав приїхали їхати йти взяти завжди ніколи один два дві три чотири п'ять тиждень тижні місяць місяці
    місяця рік роки років день дня днів людина люди інший після перед тому більше менше дуже новий отримати отримують
    зробити робити роблю хочу хоче немає мене нас вас його її їх наш наші тільки так канада канаді онтаріо торонто",
    // Chinese, in the pairs that are taken of it
    "现在 今天 明天 昨天 已经 还没 没有 一个 两个 三个 个月 一年 一周 星期 时候 如果 因为 但是 知道 告诉 说要 马上 怎样 还有 还是 是否 加拿 拿大 安省
    安大 大略 多伦 伦多 一定",
];

static SAID_BY_LITTLE: LazyLock<HashSet<String>> =
    LazyLock::new(|| WEAK_WORDS.iter().flat_map(|list| words(list)).map(|word| word.folded).collect());

/// Whether a folded word says little of what a question is about.
pub(crate) fn is_weak(folded: &str) -> bool {
    SAID_BY_LITTLE.contains(folded)
}

/// What Chinese questions are made with. It is cut out before the rest is taken in pairs, as it would pair with them.
const CHINESE: &[&str] = &[
    "为什么",
    "怎么办",
    "怎么样",
    "是不是",
    "能不能",
    "要不要",
    "可不可以",
    "怎么",
    "什么",
    "哪里",
    "哪儿",
    "哪个",
    "多少",
    "多久",
    "可以",
    "需要",
    "如何",
    "请问",
    "我们",
    "他们",
    "你们",
    "应该",
    "吗",
    "呢",
    "了",
    "的",
    "我",
    "你",
    "您",
    "他",
    "她",
    "想",
];

static SAID_BY_NOTHING: LazyLock<HashSet<String>> =
    LazyLock::new(|| STOP_WORDS.iter().chain(CHINESE).flat_map(|list| words(list)).map(|word| word.folded).collect());

/// A question without what questions are made with, where it is in Chinese and something else is left.
pub(crate) fn without_phrases(question: &str) -> Cow<'_, str> {
    if !question.contains(is_han) {
        return Cow::Borrowed(question);
    }
    let cut = CHINESE.iter().fold(question.to_owned(), |left, phrase| left.replace(phrase, " "));
    if cut.contains(char::is_alphanumeric) { Cow::Owned(cut) } else { Cow::Borrowed(question) }
}

/// The words of a question without those that say nothing, or all of them when none other is left.
pub(crate) fn telling(words: Vec<Word>) -> Vec<Word> {
    if words.iter().all(says_nothing) { words } else { words.into_iter().filter(|word| !says_nothing(word)).collect() }
}

fn says_nothing(word: &Word) -> bool {
    is_stop_word(&word.folded)
}

/// Whether a folded word says nothing of what a question is about.
pub(crate) fn is_stop_word(folded: &str) -> bool {
    SAID_BY_NOTHING.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(question: &str) -> String {
        telling(words(question)).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_question_is_what_it_is_about() {
        assert_eq!(left("How do I get a health card?"), "health card");
        assert_eq!(left("Comment obtenir la carte Santé ?"), "carte sante");
        assert_eq!(left("كيف أحصل على بطاقة"), "احصل بطاقه");
        assert_eq!(left("what is it"), "what is it");
    }

    #[test]
    fn questions_of_every_language() {
        assert_eq!(left("Де отримати SIN?"), "отримати sin");
        assert_eq!(left("¿Cómo puedo alquilar?"), "alquilar");
        assert_eq!(left("paano kumuha ng SIN?"), "kumuha sin");
        assert_eq!(left("کرایہ کیسے دوں؟"), "كرايه دون");
        assert_eq!(left("बच्चे को बुखार है"), "बच्चे बुखार");
        assert_eq!(without_phrases("怎么换驾照？"), " 换驾照？");
        assert_eq!(without_phrases("怎么办"), "怎么办");
        assert_eq!(without_phrases("SIN"), "SIN");
    }

    #[test]
    fn no_acronym_is_passed_over() {
        for acronym in ["SIN", "LTB", "EI", "CRS", "GP", "UP", "ID", "ECA", "OAS", "TA"] {
            let folded = acronym.to_lowercase();
            // `ta` is French for your.
            assert_eq!(is_stop_word(&folded), folded == "ta", "{acronym}");
        }
    }
}
