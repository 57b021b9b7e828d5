## The plan: its groups, own tasks, notes

plan-landing-change = بدلیں
plan-by = کاموں کی ترتیب
plan-by-time = وقت سے
plan-by-stage = مرحلے سے
plan-who = کس کے کام
plan-who-all = سب کے
plan-none-for = اس شخص کے لیے ابھی کوئی کام نہیں۔ کوئی کام کھولیں اور بتائیں کہ اسے کون کرے گا۔
plan-show-all =
    { $count ->
        [one] { $count } کام دکھائیں
       *[other] تمام { $count } کام دکھائیں
    }
group-overdue = دیر ہو گئی
group-today = آج
group-week = اس ہفتے
group-later = بعد میں
group-no-day = تاریخ کے بغیر
group-earlier = پچھلے مرحلوں کے باقی کام
group-done = ہو چکے اور ایک طرف رکھے
group-count = { $count } کام

timeline-today = آج
timeline-landing = آمد، { $date }
timeline-landing-unknown = آمد
timeline-says =
    { $count ->
        [one] وقت کی لکیر جس پر { $count } کام ہے۔ آپ کی آمد: { $date }، { $when }۔ یہ کام نیچے کی فہرست میں ہے۔
       *[other] وقت کی لکیر جس پر { $count } کام ہیں۔ آپ کی آمد: { $date }، { $when }۔ یہ سب کام نیچے کی فہرست میں ہیں۔
    }
timeline-says-unknown =
    { $count ->
        [one] وقت کی لکیر جس پر آمد سے پہلے اور بعد کا { $count } کام ہے۔ یہ نیچے کی فہرست میں ہے۔
       *[other] وقت کی لکیر جس پر آمد سے پہلے اور بعد کے { $count } کام ہیں۔ یہ سب نیچے کی فہرست میں ہیں۔
    }

task-for-child = { $title }: { $child }
child-born = بچہ، پیدائش { $year }
child-born-nth = بچہ { $n }، پیدائش { $year }
task-papers = اس کے لیے درکار کاغذات
task-unlocks = پھر آپ یہ کر سکتے ہیں
task-own-day = آپ کا اپنا دن
task-usual-day = ورنہ:
task-not-now = ابھی نہیں
task-not-for-me = میرے لیے نہیں
task-state-not-for-me = میرے لیے نہیں
notice-task-not-for-me = آپ کے لیے نہیں: { $title }
task-who = یہ کون کرے گا
task-who-nobody = کسی کا نام نہیں
task-note = نوٹ
task-note-title = آپ نے کیا لکھا
task-note-add = نوٹ یا اپنا دن لکھیں
task-note-add-who = نوٹ، شخص یا اپنا دن لکھیں
task-day = آپ کا اپنا دن
task-day-hint = منصوبے کا دن رکھنا ہو تو خالی چھوڑ دیں۔ جہاں قانون نے اس سے پہلے کا دن رکھا ہو، وہاں قانون کا دن چلتا ہے۔
notice-note-kept = محفوظ ہو گیا۔

own-task-add = اپنا کام شامل کریں
own-task-title = کیا کرنا ہے؟
own-task-title-hint = مثلاً: کزن سے سردی کے جوتوں کا پوچھنا۔
own-task-day = کس دن تک؟
own-task-day-hint = خالی بھی چھوڑ سکتے ہیں۔
own-task-stage = کس مرحلے کا کام ہے
own-task-yours = یہ کام آپ نے خود شامل کیا۔
notice-own-task-added = کام آپ کے منصوبے میں شامل ہو گیا۔
notice-own-task-deleted = حذف کیا: { $title }

day-missing = دن بھی لکھیں، مثلاً 14۔
field-left =
    { $count ->
        [one] { $count } اور حرف کی جگہ ہے
       *[other] { $count } اور حروف کی جگہ ہے
    }
field-over =
    { $count ->
        [one] { $count } حرف زیادہ ہے: یہاں { $limit } تک آ سکتے ہیں
       *[other] { $count } حروف زیادہ ہیں: یہاں { $limit } تک آ سکتے ہیں
    }

## Other answers: what they would change

plan-left = اب مواد میں نہیں
plan-left-text = ایک اپ ڈیٹ نے یہ کام ہٹا دیے۔ آپ نے جو کیا اور لکھا، وہ یہاں محفوظ ہے۔
preview-title = آپ کے منصوبے میں کیا بدلے گا
preview-moves =
    { $count ->
        [one] { $count } کام کا دن بدل جائے گا
       *[other] { $count } کاموں کے دن بدل جائیں گے
    }
preview-appears =
    { $count ->
        [one] { $count } کام نیا ہے
       *[other] { $count } کام نئے ہیں
    }
preview-goes =
    { $count ->
        [one] { $count } کام منصوبے سے نکل جائے گا
       *[other] { $count } کام منصوبے سے نکل جائیں گے
    }
preview-papers =
    { $count ->
        [one] { $count } کام کے لیے دوسرے کاغذات چاہییں
       *[other] { $count } کاموں کے لیے دوسرے کاغذات چاہییں
    }
preview-paper-added = نیا
preview-paper-dropped = اب ضروری نہیں
preview-settled = ہو گیا یا ایک طرف رکھا
preview-no-day = کوئی دن نہیں
preview-all = سب دکھائیں
preview-safe =
    { $count ->
        [one] جو ہو چکا وہ ضائع نہیں ہو گا: { $count } کام جو ہو گیا یا ایک طرف رکھا ہے ویسا ہی رہے گا، اور جو آپ نے لکھا وہ بھی۔
       *[other] جو ہو چکا وہ ضائع نہیں ہو گا: { $count } کام جو ہو گئے یا ایک طرف رکھے ہیں ویسے ہی رہیں گے، اور جو آپ نے لکھا وہ بھی۔
    }
preview-safe-none = کچھ ضائع نہیں ہو گا: آپ نے جو لکھا وہ رہے گا۔
doubt-sure = ہاں، درست ہے
doubt-sure-save = درست ہے، محفوظ کریں
doubt-correct = ٹھیک کریں
answers-erase = میرے جواب مٹائیں
answers-erase-title = آپ کے جواب مٹا دیں؟
answers-erase-text = پھر منصوبے میں سب کے کام ہوں گے، آپ کی تاریخوں کے بغیر۔ ٹولز آپ سے سب کچھ دوبارہ پوچھیں گے۔ آپ نے جو کیا اور لکھا، اور آپ کا فولڈر، باقی رہیں گے۔ پچھلے دنوں کے بیک اپ میں آپ کے جواب تب تک رہیں گے جب تک ان کی مدت ختم نہ ہو۔
notice-answers-erased = آپ کے جواب مٹا دیے گئے۔

reminder-today =
    { $count ->
        [one] آج { $count } کام کرنا ہے۔
       *[other] آج { $count } کام کرنے ہیں۔
    }
reminder-week =
    { $count ->
        [one] اگلے 7 دن میں { $count } کام کرنا ہے۔
       *[other] اگلے 7 دن میں { $count } کام کرنے ہیں۔
    }
reminder-open = کون سے، یہ دیکھنے کے لیے Portage کھولیں۔
remind-title = یاد دہانی اور آغاز
remind-text = آپ کا سسٹم دن میں ایک بار بتا سکتا ہے کہ کتنے کام کرنے کا وقت آ گیا ہے۔ کون سے، یہ کبھی نہیں بتاتا: اسکرین دوسرے بھی دیکھ سکتے ہیں۔ اس کے لیے Portage کا کھلا ہونا ضروری ہے۔
remind-on = جن کاموں کا دن آ جائے، مجھے یاد دلائیں
remind-hour = وقت
remind-none = یہ سسٹم اطلاعات نہیں دکھاتا، اس لیے یاد دہانی نظر نہیں آئے گی۔
start-on = میرے لاگ اِن ہونے پر Portage شروع کریں
start-text = ونڈو کھلتی ہے اور پس منظر میں رہتی ہے۔
