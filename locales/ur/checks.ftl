# Self-checks: short interviews that end with what to do.

screen-self-check = خود جانچیں
kind-tool = ٹولز
kind-self_check = خود جانچیں
checks-title = خود جانچیں
checks-lead = چند سوال، اور پھر یہ کہ کیا کریں۔ آپ کے جواب محفوظ نہیں کیے جاتے۔
check-question = سوال { $n }
check-back = پچھلا سوال
check-again = دوبارہ شروع کریں
check-said = آپ کے جواب
check-change = بدلیں
check-because = وجہ
check-next = اب آپ کیا کر سکتے ہیں
check-whole = تمام سوال ایک ساتھ دکھائیں
check-whole-hide = ایک وقت میں ایک سوال دکھائیں
check-go-to = (سوال { $n } پر جائیں)
check-not-a-decision = یہ فیصلہ نہیں، اور قانونی مشورہ بھی نہیں۔ فیصلہ صرف متعلقہ دفتر کر سکتا ہے۔
verdict-stop = رک جائیں
verdict-careful = احتیاط کریں
verdict-fine = خطرے کی کوئی علامت نہیں ملی
verdict-know = جاننے کی بات
