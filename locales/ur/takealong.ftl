## Take it along: calendar, paper, phone, hand-over

take-along = ساتھ لے جائیں
take-back = پیچھے
take-calendar = کیلنڈر کی فائل
take-calendar-text = آپ کے دن، آپ کے فون یا کمپیوٹر کے کیلنڈر میں
take-print = پرنٹ یا PDF
take-print-text = منصوبہ، دستاویزات، سامان، محفوظ جواب، یا پورا فولڈر
take-phone = فون پر
take-phone-text = اگلے کام سادہ لفظوں میں، فون کے کیمرے سے
take-give = منتقلی کی فائل
take-give-text = Portage والی کسی اور ڈیوائس کے لیے، یا اپنے مشیر کے لیے
take-open = منتقلی کی فائل کھولیں
take-open-text = آپ چنیں کہ اس میں سے کیا لینا ہے

calendar-lead = یہ فائل اپنے کیلنڈر سے کھولیں۔ بعد میں اسے دوبارہ بنائیں تو دن آگے پیچھے ہو جاتے ہیں، دو بار نہیں آتے۔
calendar-nothing = ابھی کسی باقی کام کا دن نہیں۔ بتائیں کہ آپ کب پہنچیں گے، یا کسی کام کو اپنا دن دیں۔
calendar-which = کون سے دن
calendar-all =
    { $count ->
        [one] دن والا { $count } کام یا اپائنٹمنٹ
       *[other] دن والے تمام { $count } کام اور اپائنٹمنٹس
    }
calendar-chosen = صرف جو میں چنوں
calendar-save = کیلنڈر کی فائل محفوظ کریں
calendar-written = کیلنڈر کی فائل بن گئی۔ یہ خفیہ کوڈ میں نہیں: جس کے پاس ہو، وہ اسے پڑھ سکتا ہے۔

screen-print = پرنٹ
print-lead = پہلے آپ صفحے دیکھتے ہیں، پھر انہیں پرنٹ کرتے ہیں یا PDF محفوظ کرتے ہیں۔
print-plan = میرا منصوبہ
print-documents = میری دستاویزات
print-goods = میرا سامان، کسٹم کے لیے
print-results = میرے محفوظ جواب
print-results-note = یہ جواب فیصلے نہیں ہیں۔ فیصلہ صرف متعلقہ دفتر کرتا ہے۔
print-binder = میرا پورا فولڈر
print-see = پرنٹ…
print-hint =
    { $count ->
        [one] { $count } صفحہ
       *[other] { $count } صفحے
    }
paper-title = کاغذ
paper-letter = Letter (کینیڈا)
paper-a4 = A4
print-page = صفحہ { $n }، کل { $total }
print-made = { $date } کو پرنٹ کیا گیا
print-way = Portage میں یہی صفحہ: تلاش میں یہ لکھیں:
print-earlier =
    { $count ->
        [one] پچھلے مرحلے کا { $count } باقی کام کاغذ پر نہیں۔ وہ Portage میں منصوبے کے آخر میں ملے گا۔
       *[other] پچھلے مرحلوں کے { $count } باقی کام کاغذ پر نہیں۔ وہ Portage میں منصوبے کے آخر میں ملیں گے۔
    }
print-other-language = ترجمہ نہ ہونے کی وجہ سے یہاں کچھ الفاظ اس زبان میں ہیں: { $language }۔
print-name = نام
print-signature = دستخط
print-day = تاریخ
print-papers = ساتھ لائیں: { $papers }

phone-lead = فون کا کیمرہ اس کوڈ کے سامنے رکھیں۔ فون اگلے دس کام لکھے ہوئے دکھائے گا؛ اسے Portage یا انٹرنیٹ نہیں چاہیے۔
phone-code = اگلے دس کاموں کا کوڈ
phone-content = کوڈ میں کیا ہے

give-lead = فائل میں وہی ہوتا ہے جو آپ چنیں۔ یہ خفیہ کوڈ میں ہوتی ہے، اور صرف خفیہ جملے سے کھلتی ہے۔
give-nothing = ابھی منتقل کرنے کو کچھ نہیں۔
give-what = اس میں کیا ڈالنا ہے
give-no-files = منسلک اسکین یہیں رہتے ہیں۔ انہیں الگ سے دیں۔
give-save = فائل محفوظ کریں
give-writing = فائل خفیہ کوڈ میں بدلی جا رہی ہے۔ چند سیکنڈ لگیں گے۔
give-written = فائل بن گئی۔ خفیہ جملہ فائل سے الگ راستے سے بتائیں، مثلاً فون پر۔
passphrase = خفیہ جملہ
passphrase-again = وہی دوبارہ
passphrase-differs = دونوں ایک جیسے نہیں۔ دوسرا پھر سے لکھیں۔
passphrase-advice = چار بے جوڑ الفاظ لیں۔ ان کے بغیر فائل کوئی نہیں کھول سکتا، اور بھول جائیں تو ہم مدد نہیں کر سکتے۔
passphrase-see = لکھا ہوا دکھائیں

open-lead = پہلے آپ دیکھتے ہیں کہ فائل میں کیا ہے۔ جب تک آپ نہ چنیں، آپ کی کوئی چیز نہیں بدلتی۔
open-pick = فائل چنیں
open-pick-other = کوئی اور فائل چنیں
open-passphrase = فائل کا خفیہ جملہ
open-open = کھولیں
open-opening = کھل رہی ہے۔ چند سیکنڈ لگیں گے۔
open-profile = اپنے بارے میں دیے گئے جواب لیں
open-profile-text = یہ آپ کے جوابوں سے مختلف ہیں اور ان کی جگہ لے لیں گے۔
open-new =
    { $count ->
        [one] { $count } چیز جو آپ کے پاس نہیں
       *[other] { $count } چیزیں جو آپ کے پاس نہیں
    }
open-differs =
    { $count ->
        [one] { $count } چیز جو آپ نے مختلف لکھی
       *[other] { $count } چیزیں جو آپ نے مختلف لکھیں
    }
open-keep-mine = میری رکھیں
open-take-theirs = ان کی لیں: { $theirs }
open-written = { $date } کو لکھی
open-newer = آپ کی سے نئی
open-older = آپ کی سے نئی نہیں
open-same =
    { $count ->
        [one] { $count } چیز یہاں پہلے ہی ایسی ہے۔
       *[other] { $count } چیزیں یہاں پہلے ہی ایسی ہیں۔
    }
open-left-out =
    { $count ->
        [one] { $count } چیز Portage کا یہ ورژن استعمال نہیں کر سکتا۔
       *[other] { $count } چیزیں Portage کا یہ ورژن استعمال نہیں کر سکتا۔
    }
open-nothing = اس میں ایسا کچھ نہیں جو آپ کے پاس پہلے سے نہ ہو۔
open-take =
    { $count ->
        [0] لینے کے لیے کچھ چنیں
        [one] { $count } چیز لیں
       *[other] { $count } چیزیں لیں
    }
open-taken =
    { $count ->
        [one] { $count } چیز لے لی گئی۔
       *[other] { $count } چیزیں لے لی گئیں۔
    }
entries-member = خاندان
entries-task = میں نے منصوبے میں جو کیا اور لکھا
entries-own-task = میرے اپنے کام
entries-document = دستاویزات
entries-application = درخواستیں
entries-appointment = اپائنٹمنٹس
entries-good = سامان
entries-contact = رابطے
entries-question = سوال
entries-result = ٹولز کے جواب
