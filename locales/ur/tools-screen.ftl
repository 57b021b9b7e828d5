# The shelf of tools, their forms and answers.

tools-need-immigration = کینیڈا آنا
tools-need-money = پیسہ
tools-need-home = گھر
tools-need-work = ملازمت
tools-need-everyday = روزمرہ زندگی
tools-filled = کچھ جواب ان باتوں سے بھر دیے گئے ہیں جو آپ نے پہلے بتائیں۔
tools-empty-form = فارم خالی کریں
tools-ask-again = جواب دوبارہ دکھائیں
tools-changed = آپ نے اپنے جواب بدل دیے ہیں۔ نیچے ابھی پہلے والا نتیجہ ہے۔
tools-nth = { $label }، { $n }
tools-keep = میرے فولڈر میں محفوظ کریں
tools-kept = آپ کے فولڈر میں محفوظ ہو گیا۔
tools-not-copied = یہ کاپی نہیں ہو سکا۔ اس کی جگہ پرنٹ کر سکتے ہیں۔
tools-saved-on = آپ نے یہ جواب { $date } کو محفوظ کیا۔ تب یہ تھا:
tools-other-rules = اس کے بعد قواعد بدل گئے ہیں۔ اب جو استعمال ہوئے وہ { $date } سے لاگو ہیں۔
tools-other-outcome = آج جواب مختلف ہے۔ یہ نیچے ہے۔
tools-same-outcome = آج بھی جواب وہی ہے۔
screen-results = محفوظ جواب
binder-results = محفوظ جواب
results-empty = ابھی کوئی جواب محفوظ نہیں
results-empty-text = جب کوئی ٹول آپ کو جواب دے تو آپ اسے یہاں محفوظ کر سکتے ہیں۔ دوبارہ کھولنے پر اس کا حساب اُس دن کے قواعد سے لگتا ہے۔
results-add = ٹولز پر جائیں
tools-told = آپ نے کیا بتایا
tools-comma = { "، " }
tools-chart = آپ کی بچت میں سے کیا بچا
tools-chart-month =
    { $month ->
        [0] آمد پر
        [one] 1 مہینے بعد
       *[other] { $month } مہینے بعد
    }
occupation-again = کوئی اور چنیں
tools-dollars = کینیڈین ڈالر
tools-other-language = اس کے کچھ حصے ابھی صرف { $language } میں ہیں۔
