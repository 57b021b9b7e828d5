### The tools of daily life.

## Rights at work

tool-work-question = क्या मुझे कानून के अनुसार वेतन मिल रहा है?
tool-work-about = ओंटारियो में न्यूनतम वेतन, आपके हफ़्ते का वेतन एक-एक लाइन में, सरकारी छुट्टियाँ, सालाना छुट्टी का वेतन और आख़िरी वेतन।
tool-work-section-wage = न्यूनतम वेतन
tool-work-section-week = आपका हफ़्ता
tool-work-section-vacation = सालाना छुट्टी
tool-work-section-holidays = सरकारी छुट्टियाँ
tool-work-section-last-pay = नौकरी ख़त्म होने पर
tool-work-field-worker = यह किस तरह का काम है?
tool-work-field-week = आपके काम के हफ़्ते का पहला दिन
tool-work-hint-week = इसी हफ़्ते के लिए, सोमवार से, ख़ाली छोड़ें।
tool-work-field-hours = इस हफ़्ते में आपके काम के घंटे
tool-work-hint-hours = केवल न्यूनतम वेतन देखना हो, तो ख़ाली छोड़ें।
tool-work-field-in-school-time = क्या यह पढ़ाई के दिनों का हफ़्ता था?
tool-work-field-hourly-pay = आपका एक घंटे का वेतन, कटौतियों से पहले
tool-work-field-years = इस नियोक्ता के पास पूरे साल
tool-work-field-paid = नियोक्ता ने इस हफ़्ते के लिए जो दिया, कटौतियों से पहले
tool-work-hint-paid = सालाना छुट्टी के वेतन के बिना।
tool-work-field-wages-before = सरकारी छुट्टी से पहले के चार हफ़्तों का वेतन
tool-work-hint-wages-before = सामान्य वेतन और सालाना छुट्टी का वेतन, ओवरटाइम के बिना। केवल तब, जब आपके हफ़्ते में सरकारी छुट्टी हो।
tool-work-field-holiday-hours = सरकारी छुट्टी के दिन आपके काम के घंटे
tool-work-hint-holiday-hours = ये घंटे ऊपर लिखे हफ़्ते के घंटों में शामिल हैं।
tool-work-field-last-day = आपके काम का आख़िरी दिन
tool-work-field-next-pay-day = उसके बाद वेतन मिलने का अगला दिन
tool-work-line-minimum = एक घंटे का न्यूनतम वेतन: { $who }
tool-work-line-minimum-day = एक दिन का न्यूनतम वेतन: { $who }
tool-work-line-student-hours = पढ़ाई के दिनों में छात्रों वाला वेतन इससे कम घंटों पर ही लागू है।
tool-work-line-new-rate = { $day } से न्यूनतम वेतन { $amount } है। उस दिन से आगे के घंटों का वेतन यहाँ कम गिना गया है।
tool-work-line-not-known = हमें न्यूनतम वेतन { $day } तक का मालूम है। उसके बाद की दरें आधिकारिक पेज पर देखें।
tool-work-line-rate = आपका { $rate } प्रति घंटा न्यूनतम { $minimum } तक पहुँचता है
tool-work-line-rate-of-a-day = आपके { $rate } प्रति घंटे की तुलना एक दिन के वेतन से नहीं हो सकती
tool-work-line-usual = सामान्य वेतन: { $rate } पर { $hours } घंटे
tool-work-line-overtime = ओवरटाइम: { $rate } के { $share }% पर { $hours } घंटे
tool-work-line-holiday-worked = सरकारी छुट्टी के दिन काम: { $rate } के { $share }% पर { $hours } घंटे
tool-work-line-holiday-pay = सरकारी छुट्टी का वेतन, { $name }, { $day }: पहले के { $weeks } हफ़्तों का वेतन, { $parts } से भाग देकर
tool-work-line-holiday-choice = आपने लिखकर हामी भरी हो, तो इसके बदले आपको सामान्य वेतन और किसी और दिन वेतन के साथ छुट्टी मिल सकती है।
tool-work-line-total = हफ़्ते का वेतन
tool-work-line-missing = कम मिला, क्योंकि आपको { $paid } मिले
tool-work-line-paid-enough = आपको मिले { $paid } काफ़ी हैं
tool-work-line-vacation = इस हफ़्ते का सालाना छुट्टी का वेतन: आपके वेतन का { $rate }%। साल में आपकी छुट्टी { $weeks } हफ़्ते की है।
tool-work-line-vacation-later = नियोक्ता के पास { $years } साल के बाद, इस हफ़्ते का सालाना छुट्टी का वेतन: आपके वेतन का { $rate }%। साल में आपकी छुट्टी { $weeks } हफ़्ते की है।
tool-work-line-long-week = इतने लंबे हफ़्ते के लिए आपकी लिखित सहमति चाहिए। कुछ नौकरियों के नियम अलग हैं।
tool-work-line-elsewhere = इस काम में घंटों, ओवरटाइम, सालाना छुट्टी और सरकारी छुट्टियों के नियम अलग हैं। श्रम मंत्रालय (Ministry of Labour) से पूछें कि कौन-से।
tool-work-line-last-pay = आपका आख़िरी वेतन इस दिन तक मिलना चाहिए: आख़िरी दिन के { $days } दिन बाद, या वेतन के अगले दिन, जो भी बाद में हो
tool-work-line-last-pay-or-later = आपका आख़िरी वेतन आख़िरी दिन के { $days } दिन बाद तक मिलना चाहिए, या वेतन के अगले दिन, अगर वह बाद में हो

## Renting

tool-rent-question = किराया, डिपॉज़िट या नोटिस: क्या मकान मालिक ऐसा कर सकता है?
tool-rent-about = ओंटारियो में किराया कितना और कब से बढ़ सकता है, मकान मालिक कौन-से पैसे माँग सकता है, और नोटिस कितने दिन का होना चाहिए।
tool-rent-section-increase = किराया बढ़ना
tool-rent-section-payment = माँगे गए पैसे
tool-rent-section-notice = नोटिस
tool-rent-section-guideline = किराया बढ़ाने की तय दर
tool-rent-section-checks = कानून क्या माँगता है
tool-rent-field-about = बात किस बारे में है?
tool-rent-choice-about-increase = बढ़ा हुआ किराया
tool-rent-choice-about-payment = डिपॉज़िट या कोई और पैसे
tool-rent-choice-about-notice = घर छोड़ना
tool-rent-field-rent = आपका अभी का किराया
tool-rent-hint-rent = एक महीने का, या हफ़्ते के हिसाब से देते हों, तो एक हफ़्ते का।
tool-rent-field-first-lived-in = इस घर में लोग पहली बार कब रहने लगे?
tool-rent-field-last-change = किराया पिछली बार बढ़ने का दिन, या आपकी किराएदारी का पहला दिन
tool-rent-field-new-rent = मकान मालिक जो नया किराया माँगता है
tool-rent-field-start = नए किराए का पहला दिन
tool-rent-field-told-on = लिखित नोटिस मिलने का दिन
tool-rent-field-payment = मकान मालिक क्या माँगता है?
tool-rent-field-amount = कितना?
tool-rent-field-notice = यह कौन-सा नोटिस है?
tool-rent-field-given-on = नोटिस देने का दिन
tool-rent-field-ends-on = नोटिस में लिखा आख़िरी दिन
tool-rent-line-interval = किराया { $day } के { $months } महीने बाद बढ़ सकता है, उससे पहले नहीं
tool-rent-line-earliest = सबसे पहला संभव दिन, अगर आपको आज बताया गया
tool-rent-line-tell-by = मकान मालिक को { $day } से { $days } दिन पहले लिखकर बताना होगा, यानी इस दिन तक
tool-rent-line-guideline = { $day } को तय दर (guideline)
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = यह दर सार्वजनिक फ़ाइलों से ली गई है, सरकार की अपनी सूचना से नहीं। भरोसा करने से पहले आधिकारिक पेज से मिलाएँ।
tool-rent-line-guideline-unknown = उस साल की तय दर यहाँ मालूम नहीं। आधिकारिक पेज देखें।
tool-rent-line-not-covered = इस घर में लोग पहली बार { $day } के बाद रहने लगे, इसलिए किराए पर तय दर की सीमा नहीं है। बाकी नियम लागू हैं।
tool-rent-line-ask-age = क्या इस घर में { $day } को या उससे पहले कोई रहता था? तभी तय दर लागू है। जवाब लिखित में माँगें।
tool-rent-line-most-more = ज़्यादा से ज़्यादा बढ़ोतरी
tool-rent-line-highest = ज़्यादा से ज़्यादा नया किराया
tool-rent-line-no-limit = इस घर के किराए पर तय दर की सीमा नहीं है
tool-rent-line-increase-may-not = इस तरह इजाज़त नहीं है
tool-rent-line-not-before = { $day } से पहले नहीं
tool-rent-line-enough-months = काफ़ी महीने बीत चुके हैं
tool-rent-line-told-in-time = नोटिस समय पर मिला
tool-rent-line-within-guideline = नया किराया तय दर के अंदर है
tool-rent-line-challenge = ग़लत बढ़ोतरी के बारे में आप मकान मालिक और किराएदार बोर्ड (Landlord and Tenant Board, LTB) से इस दिन तक पूछ सकते हैं
tool-rent-line-other-homes = रसोई या बाथरूम मालिक के साथ साझा हो, या घर सामुदायिक आवास (community housing) का हो, तो नियम अलग हैं।
tool-rent-line-may = मकान मालिक यह माँग सकता है
tool-rent-line-may-not = मकान मालिक इसकी माँग नहीं कर सकता
tool-rent-line-may-up-to = केवल { $amount } तक
tool-rent-line-may-cost = केवल असली कीमत जितना
tool-rent-line-may-rents = ज़्यादा से ज़्यादा एक किराया
tool-rent-line-deposit-most = ज़्यादा से ज़्यादा डिपॉज़िट
tool-rent-line-too-much = जितना माँगा जा सकता है, उससे ऊपर
tool-rent-line-interest = साल भर का ब्याज जो मकान मालिक को आपको देना है, तय दर से
tool-rent-line-ends = सबसे पहला संभव आख़िरी दिन, नोटिस के { $days } दिन बाद
tool-rent-line-pay-by = पैसे देने का समय, नोटिस के { $days } दिन बाद तक। तब तक पूरे पैसे दे दें, तो नोटिस रद्द हो जाता है
tool-rent-line-long-enough = नोटिस काफ़ी दिनों का है
tool-rent-line-end-of-period = आख़िरी दिन किराए की अवधि का आख़िरी दिन होना चाहिए, और तय समय के किरायानामे (lease) के ख़त्म होने से पहले नहीं।
tool-rent-line-owed = मकान मालिक को आपको देना है
tool-rent-line-owed-nothing = नोटिस { $days } दिन या ज़्यादा का हो, तो मकान मालिक को आपको कुछ नहीं देना।
tool-rent-line-owed-unless = मकान मालिक को आपको किराए के बराबर पैसे देने हैं। नोटिस { $days } दिन या ज़्यादा का हो, तो नहीं। देखने के लिए आख़िरी दिन लिखें
tool-rent-line-board-decides = केवल नोटिस मिलने से घर छोड़ना ज़रूरी नहीं। इसका आदेश केवल मकान मालिक और किराएदार बोर्ड (Landlord and Tenant Board) दे सकता है।

## Driver's licence

tool-driving-question = मुझे ओंटारियो का ड्राइविंग लाइसेंस कैसे मिलेगा?
tool-driving-about = आपका लाइसेंस कहाँ का है, इसके अनुसार: लाइसेंस बदलना, परीक्षाएँ या पूरा रास्ता; पुराने लाइसेंस पर कब तक गाड़ी चला सकते हैं, और क्या साथ ले जाएँ।
tool-driving-section-path = आपका रास्ता
tool-driving-section-clock = आपका पहले का लाइसेंस
tool-driving-section-papers = क्या साथ ले जाएँ
tool-driving-field-place = आपका लाइसेंस कहाँ का है?
tool-driving-field-class = यह किस तरह का लाइसेंस है?
tool-driving-choice-class-car = कार का पूरा लाइसेंस
tool-driving-choice-class-motorcycle = मोटरसाइकिल का लाइसेंस
tool-driving-choice-class-learner = सीखने वाला (learner's) लाइसेंस
tool-driving-field-years = पूरे लाइसेंस पर गाड़ी चलाने का अनुभव, साल में
tool-driving-field-resident-since = जिस दिन आप ओंटारियो के निवासी बने
tool-driving-hint-resident-since = अक्सर वह दिन जब आप यहाँ रहने आए।
tool-driving-field-english-or-french = क्या आपके कागज़ात अंग्रेज़ी या फ़्रेंच में हैं?
tool-driving-field-letter-of = अनुभव के पत्र की तारीख़
tool-driving-line-exchange = आप लिखित परीक्षा या रोड टेस्ट के बिना लाइसेंस बदल सकते हैं
tool-driving-line-exchange-if = काफ़ी अनुभव हो, तो आप लाइसेंस बदल सकते हैं
tool-driving-line-credit = हो सकता है आपका अनुभव गिना जाए
tool-driving-line-tests = आपको परीक्षाएँ देनी होंगी
tool-driving-line-full = आप नए ड्राइवर के रूप में शुरू करते हैं
tool-driving-line-ask = DriveTest से पूछें
tool-driving-line-age = ओंटारियो में गाड़ी चलाने के लिए आपकी उम्र { $years } साल या ज़्यादा होनी चाहिए।
tool-driving-line-agreement = ओंटारियो के साथ समझौता: { $place }
tool-driving-line-experience = { $months } महीने या ज़्यादा का अनुभव
tool-driving-line-less-experience = कम अनुभव पर क्या मिलेगा, यह DriveTest तय करता है। पूरे अनुभव का सबूत लाएँ
tool-driving-line-motorcycle = मोटरसाइकिल के नियम अलग हैं। DriveTest से पूछें
tool-driving-line-learner-no-exchange = सीखने वाला (learner's) लाइसेंस नहीं बदला जा सकता।
tool-driving-line-eye-test = DriveTest केंद्र पर आँखों की जाँच
tool-driving-line-knowledge-test = सड़क के नियमों की लिखित परीक्षा
tool-driving-line-road-test = रोड टेस्ट
tool-driving-line-credit-changed = बताया गया था कि ये नियम { $day } को बदलेंगे। क्या बदला, यह हम पक्का नहीं कर पाए। DriveTest से पूछें कि आपको कौन-सी परीक्षाएँ देनी हैं और आपका पत्र कितना गिना जाएगा
tool-driving-line-credit-ask = अनुभव से परीक्षाओं के बीच का समय कम हो सकता है। DriveTest से पूछें कि आपका पत्र कितना गिना जाएगा
tool-driving-line-learner = पहला रोड टेस्ट लिखित परीक्षा के { $months } महीने बाद, या मान्य ड्राइविंग कोर्स करने पर { $course } महीने बाद। तब तक गाड़ी चलाते समय एक अनुभवी ड्राइवर आपके साथ बैठे।
tool-driving-line-full-test = पूरे लाइसेंस के लिए दूसरा रोड टेस्ट
tool-driving-line-grace = निवासी बनने के बाद इतने समय तक आप अपने वैध लाइसेंस पर गाड़ी चला सकते हैं
tool-driving-line-drive-until = अपने वैध लाइसेंस पर गाड़ी चलाने का आख़िरी दिन, निवासी बनने के { $days } दिन बाद
tool-driving-line-apply-before = इस दिन से पहले ओंटारियो के लाइसेंस के लिए आवेदन करें।
tool-driving-line-time-over = यह समय निकल गया। ओंटारियो का लाइसेंस मिलने तक गाड़ी न चलाएँ। दुर्घटना होने पर बीमा शायद पैसे न दे।
tool-driving-line-letter-until = पत्र { $months } महीने गिना जाता है, यानी इस दिन तक
tool-driving-line-letter-too-old = पत्र बहुत पुराना है। नया माँगें।
tool-driving-line-fees = परीक्षाओं और लाइसेंस की फ़ीस लगती है। हम रकमें पक्की नहीं कर पाए, इसलिए जाने से पहले drivetest.ca देखें।

## School

tool-school-question = मेरे बच्चे के लिए कौन-सा स्कूल सही है?
tool-school-about = बच्चे के जन्म के अनुसार कक्षा, चार तरह के पब्लिक स्कूल, क्या साथ ले जाएँ, और वे टीके जो ओंटारियो माँगता है।
tool-school-section-grade = कक्षा
tool-school-section-systems = चार तरह के स्कूल
tool-school-section-papers = क्या साथ ले जाएँ
tool-school-section-vaccines = टीके
tool-school-field-born = बच्चे के जन्म का महीना
tool-school-field-arrival = आप किस दिन ओंटारियो आ रहे हैं
tool-school-hint-arrival = आप यहीं हों, तो ख़ाली छोड़ें।
tool-school-field-status = कनाडा में बच्चे का दर्जा
tool-school-field-french-right = क्या माता या पिता को फ़्रेंच में स्कूल का अधिकार है?
tool-school-hint-french-right = यह अधिकार उस कनाडाई नागरिक को है जिसकी पहली भाषा फ़्रेंच है, या जिसने कनाडा में प्राथमिक स्कूल फ़्रेंच में किया। जिस परिवार का कोई और बच्चा ऐसे स्कूल में है, उसे भी है।
tool-school-field-catholic = क्या माता, पिता या बच्चा कैथोलिक है?
tool-school-field-with-guardian = क्या बच्चा किसी ऐसे व्यक्ति के साथ रहता है जो माता या पिता नहीं है?
tool-school-line-school-year = स्कूल का साल शुरू होने का दिन
tool-school-line-age = उस कैलेंडर साल में आपका बच्चा { $age } साल का होगा।
tool-school-line-may-begin = किंडरगार्टन इसमें शुरू हो सकता है
tool-school-line-later = अभी नहीं
tool-school-line-ask-board = स्कूल बोर्ड से पूछें
tool-school-line-too-old = आपके बच्चे की उम्र हाई स्कूल (high school) की आम उम्र से ज़्यादा है। बोर्ड से पूछें कि कौन-सा स्कूल या वयस्कों का कार्यक्रम खुला है।
tool-school-line-grade = आम कक्षा
tool-school-line-compulsory = { $from } से { $to } साल की उम्र तक स्कूल जाना ज़रूरी है
tool-school-line-assessment = बोर्ड पहले भाषा और गणित की जाँच कर सकता है। कक्षा आम तौर पर उम्र से तय होती है।
tool-school-line-credits = हाई स्कूल डिप्लोमा के लिए क्रेडिट
tool-school-line-community-hours = हाई स्कूल डिप्लोमा के लिए स्वयंसेवा के घंटे
tool-school-line-free = स्कूल मुफ़्त है
tool-school-line-free-ask = यात्रा से पहले बोर्ड से पूछें कि फ़ीस लगेगी या नहीं
tool-school-line-open = आप नाम लिखा सकते हैं
tool-school-line-ask-catholic = ज़्यादातर कैथोलिक परिवारों के लिए। बोर्ड से उसके नियम पूछें
tool-school-line-by-right = आपको जगह पाने का अधिकार है
tool-school-line-by-committee = आप पूछ सकते हैं। फ़ैसला बोर्ड की समिति करती है
tool-school-line-immersion = French immersion अलग चीज़ है: उसमें बच्चे अंग्रेज़ी स्कूलों में फ़्रेंच सीखते हैं।
tool-school-line-paper-missing = कोई कागज़ न हो, तो भी स्कूल जाएँ और पूछें कि उसके बदले क्या चलेगा।

## Free services

tool-eligibility-question = मुझे कौन-सी मुफ़्त सेवाएँ मिल सकती हैं, और कब तक?
tool-eligibility-about = आपके दर्जे के अनुसार बसने में मदद और भाषा की कक्षाएँ, और वह दिन जब वे ख़त्म होती हैं।
tool-eligibility-section-time = आपका समय
tool-eligibility-section-services = सेवाएँ
tool-eligibility-field-status = आपका दर्जा क्या है?
tool-eligibility-field-resident-since = जिस दिन आप स्थायी निवासी बने
tool-eligibility-hint-resident-since = यह स्थायी निवास की पुष्टि (Confirmation of Permanent Residence, COPR) पर लिखा है। आगे का सोचा हुआ दिन भी चलेगा।
tool-eligibility-line-years = { $day } से { $years } साल, उस महीने के आख़िर तक
tool-eligibility-line-ended-for = जो { $day } को या उससे पहले आर्थिक श्रेणी में स्थायी निवासी बने, उनके लिए ये सेवाएँ इस दिन ख़त्म हुईं
tool-eligibility-line-over = यह समय निकल गया। ओंटारियो और दूसरों के ख़र्च वाली सेवाएँ अब भी खुली हो सकती हैं।
tool-eligibility-line-left = बचा हुआ समय
tool-eligibility-line-of-until = संघीय सरकार के ख़र्च वाली मुफ़्त सेवाओं का आख़िरी दिन
tool-eligibility-line-until-citizen = नागरिक बनने तक
tool-eligibility-line-before-landing = कनाडा आने से पहले
tool-eligibility-line-after-landing = आपके पहुँचने के बाद
tool-eligibility-line-others-only = IRCC के ख़र्च वाली सेवाएँ नहीं। दूसरी खुली हो सकती हैं

## Benefits

tool-benefits-question = मेरे परिवार को कौन-से भत्ते मिल सकते हैं?
tool-benefits-about = आपकी आमदनी के अनुसार कनाडा बाल भत्ता, किराने का भत्ता, दाँतों का इलाज, आवेदन कब कर सकते हैं और किस फ़ॉर्म से।
tool-benefits-section-apply = आवेदन के लिए
tool-benefits-section-child = कनाडा बाल भत्ता (Canada Child Benefit, CCB)
tool-benefits-section-groceries = किराने का भत्ता (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = दूसरी मदद
tool-benefits-field-status = आपका दर्जा क्या है?
tool-benefits-field-here-since = जिस दिन आप कनाडा में रहने आए
tool-benefits-field-partner = क्या आप पति, पत्नी या साथी के साथ रहते हैं?
tool-benefits-field-children = आपके बच्चों के जन्म के महीने
tool-benefits-hint-children = हर बच्चे के लिए एक महीना।
tool-benefits-field-income = पिछले साल परिवार की आमदनी
tool-benefits-hint-income = कटौतियों के बाद, दोनों साथियों की और सब देशों से, कनाडाई डॉलर में।
tool-benefits-field-private-dental = क्या आपके पास दाँतों का निजी बीमा है?
tool-benefits-line-apply-now = यहाँ पहुँचते ही आप आवेदन कर सकते हैं
tool-benefits-line-apply-after = कनाडा में { $months } महीने रहने के बाद आप आवेदन कर सकते हैं, अगर उसके अगले महीने में परमिट वैध हो
tool-benefits-line-apply-ask = कनाडा की टैक्स एजेंसी (CRA) से पूछें कि आप कब से आवेदन कर सकते हैं
tool-benefits-line-form = फ़ॉर्म
tool-benefits-line-file-return = हर साल टैक्स रिटर्न भरें, आमदनी न हो तब भी। अगला रिटर्न इस दिन तक भरना है
tool-benefits-line-young =
    { $count ->
        [one] { $until } साल से छोटे { $count } बच्चे के लिए, साल भर में ज़्यादा से ज़्यादा
       *[other] { $until } साल से छोटे { $count } बच्चों के लिए, साल भर में ज़्यादा से ज़्यादा
    }
tool-benefits-line-older =
    { $count ->
        [one] { $until } से { $last } साल के { $count } बच्चे के लिए, साल भर में ज़्यादा से ज़्यादा
       *[other] { $until } से { $last } साल के { $count } बच्चों के लिए, साल भर में ज़्यादा से ज़्यादा
    }
tool-benefits-line-child-income = रकम देखने के लिए परिवार की आमदनी लिखें
tool-benefits-line-full-amount = पूरी रकम, क्योंकि { $income } की आमदनी { $full } से ज़्यादा नहीं है
tool-benefits-line-reduction = कटौती, क्योंकि { $income } की आमदनी { $full } से ज़्यादा है
tool-benefits-line-child-year = साल भर का कनाडा बाल भत्ता, बच्चों की आज की उम्र पर
tool-benefits-line-child-year-later = साल भर का कनाडा बाल भत्ता, बच्चों की आज की उम्र पर, जब आप आवेदन कर सकें
tool-benefits-line-child-from = वह दिन जिससे आप कनाडा बाल भत्ते के लिए आवेदन कर सकते हैं
tool-benefits-line-child-month = एक महीने का
tool-benefits-line-birthday = { $day } से, जन्मदिन के बाद
tool-benefits-line-depends = यह आपकी आमदनी पर निर्भर है
tool-benefits-line-no-child = बाल भत्ता नहीं, पर शायद दूसरी मदद
tool-benefits-line-single = एक व्यक्ति के लिए, साल भर में ज़्यादा से ज़्यादा
tool-benefits-line-couple = दंपति के लिए, साल भर में ज़्यादा से ज़्यादा
tool-benefits-line-groceries-child =
    { $count ->
        [one] { $under } साल से छोटे { $count } बच्चे के लिए, साल भर में ज़्यादा से ज़्यादा
       *[other] { $under } साल से छोटे { $count } बच्चों के लिए, साल भर में ज़्यादा से ज़्यादा
    }
tool-benefits-line-single-parent = साथी के बिना बच्चे पालने वाले माता या पिता को ज़्यादा मिल सकता है।
tool-benefits-line-groceries-income = आमदनी बढ़ने पर यह घटता है। CRA इसका हिसाब आपके टैक्स रिटर्न या फ़ॉर्म से लगाती है।
tool-benefits-line-dental = दाँतों की योजना (Canadian Dental Care Plan): आमदनी { $below } से कम, दाँतों का निजी बीमा नहीं, और टैक्स रिटर्न भरा हुआ
tool-benefits-line-dental-full = योजना जिस इलाज का ख़र्च देती है, उसका पूरा ख़र्च देती है
tool-benefits-line-dental-share = ख़र्च में आपका हिस्सा
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = ये रकमें { $day } तक लागू हैं। उसके बाद की रकमें आधिकारिक पेज पर देखें।

## What to bring

tool-documents-question = मुझे क्या-क्या साथ ले जाना है?
tool-documents-about = हेल्थ कार्ड, सामाजिक बीमा नंबर (SIN), स्कूल, ड्राइविंग लाइसेंस, बैंक खाते और सीमा के कागज़ात: क्या आपके पास है, क्या कम है, और उसके बदले क्या चल सकता है।
tool-documents-line-one-of = इनमें से एक काफ़ी है:
tool-documents-section-missing = कम है
tool-documents-section-if-it-applies = अगर आप पर लागू हो
tool-documents-section-have = आपके पास है
tool-documents-section-remarks = जानने की बात
tool-documents-field-purpose = किसके लिए?
tool-documents-field-have = इनमें से कौन-से कागज़ात आपके पास हैं?
tool-documents-line-complete = आपके पास सब कुछ है
tool-documents-line-missing =
    { $count ->
        [one] { $count } चीज़ कम है
       *[other] { $count } चीज़ें कम हैं
    }
tool-documents-line-originals = असली कागज़ात ले जाएँ। कॉपी अक्सर नहीं मानी जाती।
tool-documents-line-translate = इनमें से कुछ कागज़ात अक्सर दूसरी भाषा में होते हैं। अंग्रेज़ी या फ़्रेंच में न हों, तो अनुवाद भी ले जाएँ।

## Published times

tool-times-question = मेरे जैसे आवेदनों में कितना समय लगता है?
tool-times-about = किसी प्रोग्राम के प्रकाशित समय और लक्ष्य (service standard), आपके आवेदन भेजने के दिन के साथ।
tool-times-section-finished = हाल में पूरे हुए
tool-times-section-expected = अनुमान
tool-times-section-standard = विभाग का लक्ष्य (service standard)
tool-times-field-program = कौन-सा प्रोग्राम?
tool-times-field-filed-on = जिस दिन आपने आवेदन किया
tool-times-line-published = प्रकाशित समय
tool-times-line-finished = हाल में पूरे हुए ज़्यादातर आवेदनों में लगा समय, { $day } की स्थिति
tool-times-line-finished-day = आपके दिन से गिनें, तो यह दिन
tool-times-line-expected = आज भेजा होता, तो लगने का अनुमान, { $day } की स्थिति
tool-times-line-expected-for-month = उसी महीने आवेदन करने वालों के लिए, अभी बाकी अनुमान, { $day } की स्थिति
tool-times-line-people = इंतज़ार में लोग
tool-times-line-people-ahead = इंतज़ार में वे लोग जिन्होंने उस महीने से पहले आवेदन किया
tool-times-line-standard = { $share }% आवेदनों के लिए विभाग का अपना लक्ष्य
tool-times-line-standard-day = आपके दिन से गिनें, तो यह दिन
tool-times-line-no-standard = इस प्रोग्राम के लिए कोई लक्ष्य (service standard) प्रकाशित नहीं है।
tool-times-line-of-days = आवेदन भेजने के दिन से अब तक
tool-times-line-span-minutes =
    { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
tool-times-line-more-minutes =
    { $count ->
        [one] { $count } मिनट से ज़्यादा
       *[other] { $count } मिनट से ज़्यादा
    }
tool-times-line-span-hours =
    { $count ->
        [one] { $count } घंटे
       *[other] { $count } घंटे
    }
tool-times-line-more-hours =
    { $count ->
        [one] { $count } घंटे से ज़्यादा
       *[other] { $count } घंटे से ज़्यादा
    }
tool-times-line-span-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
tool-times-line-more-days =
    { $count ->
        [one] { $count } दिन से ज़्यादा
       *[other] { $count } दिन से ज़्यादा
    }
tool-times-line-span-weeks =
    { $count ->
        [one] { $count } हफ़्ते
       *[other] { $count } हफ़्ते
    }
tool-times-line-more-weeks =
    { $count ->
        [one] { $count } हफ़्ते से ज़्यादा
       *[other] { $count } हफ़्ते से ज़्यादा
    }
tool-times-line-span-months =
    { $count ->
        [one] { $count } महीने
       *[other] { $count } महीने
    }
tool-times-line-more-months =
    { $count ->
        [one] { $count } महीने से ज़्यादा
       *[other] { $count } महीने से ज़्यादा
    }
tool-times-line-span-years =
    { $count ->
        [one] { $count } साल
       *[other] { $count } साल
    }
tool-times-line-more-years =
    { $count ->
        [one] { $count } साल से ज़्यादा
       *[other] { $count } साल से ज़्यादा
    }

## Occupation

tool-occupation-question = कनाडा मेरे काम को क्या कहता है, और क्या लाइसेंस चाहिए?
tool-occupation-about = आपके पेशे का समूह, उसके लिए आम तौर पर क्या चाहिए, ओंटारियो में उसके लिए लाइसेंस लगता है या नहीं और कौन देता है, और पहले कदम।
tool-occupation-section-group = समूह
tool-occupation-section-rounds = पेशे के अनुसार Express Entry के न्योतों के दौर (rounds)
tool-occupation-section-licence = ओंटारियो में लाइसेंस
tool-occupation-field-noc = आपका पेशा
tool-occupation-hint-noc = पद का आम नाम अंग्रेज़ी या फ़्रेंच में लिखें, जैसे nurse या cook, या कोड के पाँच अंक।
tool-occupation-line-teer = आम तौर पर क्या चाहिए (TEER { $teer })
tool-occupation-line-broad = काम का क्षेत्र
tool-occupation-line-no-category = पेशों के समूह वाले किसी दौर में इसका नाम नहीं है।
tool-occupation-line-whole-group = इस समूह के सब काम
tool-occupation-line-regulator = लाइसेंस या प्रमाणपत्र कौन देता है
tool-occupation-line-eca-body = पढ़ाई का मूल्यांकन कौन करता है
tool-occupation-line-step = कदम { $number }
tool-occupation-line-lead-time = लाइसेंस के लिए { $months } महीने या ज़्यादा मानकर चलें।
tool-occupation-line-not-known = हमें मालूम नहीं कि ओंटारियो में इस काम के लिए लाइसेंस चाहिए या नहीं। इस पर भरोसा करने से पहले पूछें

## Budget

tool-budget-question = मेरी बचत कितने समय चलेगी?
tool-budget-about = पहुँचने में कितना ख़र्च होता है, एक महीने में कितना, और बचत कितने महीने चलेगी। जहाँ आप अपनी रकम लिखें, वही गिनी जाती है।
tool-budget-section-monthly = हर महीने
tool-budget-section-once = एक बार, पहुँचने पर
tool-budget-section-result = आपकी बचत
tool-budget-field-community = आप कहाँ रहेंगे?
tool-budget-field-adults = आपके घर में कितने वयस्क
tool-budget-field-in-child-care = कितने बच्चे बच्चों की देखभाल (child care) में जाएँगे
tool-budget-field-savings = आपकी बचत
tool-budget-field-income = हर महीने की आमदनी, टैक्स के बाद
tool-budget-field-rent = किराया
tool-budget-hint-rent = उस जगह का औसत, जो मालूम है, लेना हो, तो ख़ाली छोड़ें।
tool-budget-field-food = खाना
tool-budget-field-phone = फ़ोन और इंटरनेट
tool-budget-field-insurance = बीमा
tool-budget-field-other-monthly = हर महीने के दूसरे ख़र्च
tool-budget-field-transport = आना-जाना
tool-budget-hint-transport = बस-ट्रेन का किराया, जहाँ मालूम है, लेना हो, तो ख़ाली छोड़ें।
tool-budget-field-child-care = बच्चों की देखभाल
tool-budget-hint-child-care = एक दिन की सबसे ज़्यादा फ़ीस लेनी हो, तो ख़ाली छोड़ें।
tool-budget-field-care-days = महीने में बच्चों की देखभाल के दिन
tool-budget-field-travel = कनाडा तक की यात्रा
tool-budget-field-first-stay = पहली रातें
tool-budget-field-furniture = फ़र्नीचर और रसोई
tool-budget-field-clothes = गर्म कपड़े
tool-budget-field-other-once = पहुँचने पर दूसरे ख़र्च
tool-budget-line-rent = किराया
tool-budget-line-rent-stored = दो बेडरूम वाले घर का औसत किराया: { $place }, { $day }
tool-budget-line-rent-higher = जो लोग वहाँ पहले से किराए पर हैं, वे औसतन इतना देते थे। जो अब घर लेते हैं, वे अक्सर ज़्यादा देते हैं।
tool-budget-line-rent-area = यह औसत आसपास के बड़े इलाके का है।
tool-budget-line-food = खाना
tool-budget-line-phone = फ़ोन और इंटरनेट
tool-budget-line-insurance = बीमा
tool-budget-line-other-monthly = दूसरे ख़र्च
tool-budget-line-transport = आना-जाना
tool-budget-line-transit-pass = वयस्कों के लिए बस-ट्रेन के मासिक पास, हर एक { $fare }
tool-budget-line-transit-rides = वयस्कों के लिए बस-ट्रेन, ज़्यादा से ज़्यादा: { $rides } सफ़र, हर एक { $fare }
tool-budget-line-child-care = बच्चों की देखभाल
tool-budget-line-child-care-most =
    { $count ->
        [one] { $count } बच्चे की देखभाल, ज़्यादा से ज़्यादा: { $days } दिन, हर दिन { $fee }
       *[other] { $count } बच्चों की देखभाल, ज़्यादा से ज़्यादा: { $days } दिन, हर दिन { $fee }
    }
tool-budget-line-child-care-until = यह सबसे ज़्यादा फ़ीस घटी फ़ीस वाले कार्यक्रमों की है, स्कूल की उम्र से छोटे बच्चों के लिए, और इसका वादा { $day } तक है।
tool-budget-line-total-monthly = एक महीने का कुल
tool-budget-line-deposit = आख़िरी किराए का डिपॉज़िट
tool-budget-line-travel = यात्रा
tool-budget-line-first-stay = पहली रातें
tool-budget-line-furniture = फ़र्नीचर और रसोई
tool-budget-line-clothes = गर्म कपड़े
tool-budget-line-other-once = पहुँचने पर दूसरे ख़र्च
tool-budget-line-total-once = पहुँचने का कुल ख़र्च
tool-budget-line-income = हर महीने की आमदनी
tool-budget-line-from-savings = हर महीने बचत में से
tool-budget-line-savings = बचत
tool-budget-line-after-once = पहुँचने के बाद बचा
tool-budget-line-short = कम पड़ता है
tool-budget-line-left-out =
    { $count ->
        [one] { $count } ख़र्च मालूम नहीं और गिना नहीं गया।
       *[other] { $count } ख़र्च मालूम नहीं और गिने नहीं गए।
    }
tool-budget-line-months-at-most =
    { $count ->
        [0] एक महीने से कम
        [one] ज़्यादा से ज़्यादा { $count } पूरा महीना
       *[other] ज़्यादा से ज़्यादा { $count } पूरे महीने
    }
tool-budget-line-months =
    { $count ->
        [0] एक महीने से कम
        [one] { $count } पूरा महीना
       *[other] { $count } पूरे महीने
    }
tool-budget-line-not-enough = आपकी बचत पहुँचने के ख़र्च से कम है
tool-budget-line-covered = आपकी आमदनी से ये ख़र्च पूरे हो जाते हैं
tool-budget-line-covered-known = अब तक जो मालूम है, वह आपकी आमदनी से पूरा हो जाता है
tool-budget-line-costs-first = जवाब के लिए अपने ख़र्च लिखें

tools-noc-found =
    { $count ->
        [one] { $count } मिलता-जुलता पेशा मिला। उसे चुनें।
       *[other] { $count } मिलते-जुलते पेशे मिले। एक चुनें।
    }
tools-noc-none = इस नाम का कोई पेशा नहीं मिला। काम के लिए दूसरा शब्द लिखें, अंग्रेज़ी या फ़्रेंच में।
