### The tools of daily life.

## Rights at work

tool-work-question = Tama ba sa batas ang sahod ko?
tool-work-about = Ang pinakamababang sahod, ang sahod ninyo sa isang linggo sa bawat linya, mga pista opisyal, bayad sa bakasyon at huling sahod sa Ontario.
tool-work-section-wage = Pinakamababang sahod
tool-work-section-week = Ang inyong linggo
tool-work-section-vacation = Bakasyon
tool-work-section-holidays = Mga pista opisyal
tool-work-section-last-pay = Kapag natapos ang trabaho
tool-work-field-worker = Anong uri ng trabaho ito?
tool-work-field-week = Unang araw ng inyong linggo ng trabaho
tool-work-hint-week = Iwanang blangko para sa linggong ito, mula Lunes.
tool-work-field-hours = Mga oras na nagtrabaho kayo sa linggong ito
tool-work-hint-hours = Iwanang blangko kung pinakamababang sahod lang ang gusto ninyong makita.
tool-work-field-in-school-time = Panahon ba ito ng klase?
tool-work-field-hourly-pay = Sahod ninyo kada oras, bago ang mga kaltas
tool-work-field-years = Mga buong taon sa employer na ito
tool-work-field-paid = Ibinayad ng employer para sa linggong ito, bago ang mga kaltas
tool-work-hint-paid = Hindi kasama ang bayad sa bakasyon.
tool-work-field-wages-before = Sahod sa apat na linggo bago ang isang pista opisyal
tool-work-hint-wages-before = Karaniwang sahod at bayad sa bakasyon, walang overtime. Kung may pista opisyal (public holiday) lang sa linggo ninyo.
tool-work-field-holiday-hours = Mga oras na nagtrabaho kayo sa pista opisyal
tool-work-hint-holiday-hours = Bahagi ang mga ito ng mga oras sa linggo sa itaas.
tool-work-field-last-day = Huling araw ninyo sa trabaho
tool-work-field-next-pay-day = Ang susunod na araw ng sahod pagkatapos nito
tool-work-line-minimum = Pinakamababang sahod kada oras: { $who }
tool-work-line-minimum-day = Pinakamababang sahod kada araw: { $who }
tool-work-line-student-hours = Para lang sa mas kaunting oras ang sahod ng estudyante sa panahon ng klase.
tool-work-line-new-rate = Mula { $day }, ang pinakamababang sahod ay { $amount }. Mas mababa sa dapat ang bilang dito ng bayad sa mga oras mula sa araw na iyon.
tool-work-line-not-known = Alam namin ang pinakamababang sahod hanggang { $day }. Tingnan sa opisyal na pahina ang mga susunod na rate.
tool-work-line-rate = Umaabot ang { $rate } ninyo kada oras sa pinakamababang { $minimum }
tool-work-line-rate-of-a-day = Ang { $rate } ninyo kada oras ay hindi maihahambing sa bayad sa isang araw
tool-work-line-usual = Karaniwang sahod: { $hours } oras, { $rate } kada oras
tool-work-line-overtime = Overtime: { $hours } oras, { $share }% ng { $rate } kada oras
tool-work-line-holiday-worked = Trabaho sa pista opisyal: { $hours } oras, { $share }% ng { $rate } kada oras
tool-work-line-holiday-pay = Bayad sa pista opisyal na { $name }, { $day }: ang sahod sa { $weeks } linggo bago nito, hinati sa { $parts }
tool-work-line-holiday-choice = Kung pumayag kayo nang nakasulat, puwedeng karaniwang sahod at ibang araw ng pahingang may bayad ang ibigay sa inyo sa halip na ito.
tool-work-line-total = Sahod sa linggong ito
tool-work-line-missing = Kulang, dahil { $paid } ang ibinayad sa inyo
tool-work-line-paid-enough = Sapat ang { $paid } na ibinayad sa inyo
tool-work-line-vacation = Bayad sa bakasyon para sa linggong ito: { $rate }% ng inyong sahod. May { $weeks } linggo kayong bakasyon sa isang taon.
tool-work-line-vacation-later = Bayad sa bakasyon para sa linggong ito pagkatapos ng { $years } taon sa employer: { $rate }% ng inyong sahod. May { $weeks } linggo kayong bakasyon sa isang taon.
tool-work-line-long-week = Kailangan ng nakasulat ninyong pagpayag ang ganito kahabang linggo. May ibang patakaran para sa ilang trabaho.
tool-work-line-elsewhere = Iba ang mga patakaran ng trabahong ito sa oras, overtime, bakasyon at mga pista opisyal. Itanong sa kagawaran ng paggawa (Ministry of Labour) kung alin.
tool-work-line-last-pay = Dapat ibigay ang huling sahod ninyo: { $days } araw pagkatapos ng huling araw, o sa susunod na araw ng sahod kung mas huli iyon
tool-work-line-last-pay-or-later = Dapat ibigay ang huling sahod ninyo { $days } araw pagkatapos ng huling araw, o sa susunod na araw ng sahod kung mas huli iyon

## Renting

tool-rent-question = Upa, deposito o abiso: puwede ba itong gawin ng landlord?
tool-rent-about = Magkano ang puwedeng itaas ng upa at mula kailan, aling mga bayad ang puwedeng hingin ng landlord, at gaano kahaba dapat ang abiso sa Ontario.
tool-rent-section-increase = Ang pagtaas
tool-rent-section-payment = Ang bayad
tool-rent-section-notice = Ang abiso
tool-rent-section-guideline = Ang takdang limitasyon (guideline)
tool-rent-section-checks = Ang hinihingi ng batas
tool-rent-field-about = Tungkol saan ito?
tool-rent-choice-about-increase = Mas mataas na upa
tool-rent-choice-about-payment = Deposito o iba pang bayad
tool-rent-choice-about-notice = Pag-alis sa bahay
tool-rent-field-rent = Upa ninyo ngayon
tool-rent-hint-rent = Para sa isang buwan, o para sa isang linggo kung lingguhan ang bayad.
tool-rent-field-first-lived-in = Kailan unang may tumira sa bahay?
tool-rent-field-last-change = Araw ng huling pagtaas, o unang araw ng inyong pag-upa
tool-rent-field-new-rent = Bagong upa na hinihingi ng landlord
tool-rent-field-start = Unang araw ng bagong upa
tool-rent-field-told-on = Araw na natanggap ninyo ang nakasulat na abiso
tool-rent-field-payment = Ano ang hinihingi ng landlord?
tool-rent-field-amount = Magkano?
tool-rent-field-notice = Aling abiso ito?
tool-rent-field-given-on = Araw na ibinigay ito
tool-rent-field-ends-on = Huling araw na nakasulat dito
tool-rent-line-interval = Puwedeng tumaas ang upa { $months } buwan pagkatapos ng { $day }, hindi mas maaga
tool-rent-line-earliest = Unang posibleng araw, kung ngayon kayo sinabihan
tool-rent-line-tell-by = Dapat kayong sabihan ng landlord nang nakasulat { $days } araw bago ang { $day }, kaya hanggang
tool-rent-line-guideline = Takdang limitasyon (guideline) sa { $day }
tool-rent-line-percent = { $rate }%
tool-rent-line-not-confirmed = Galing ang rate na ito sa mga pampublikong file, hindi sa sariling abiso ng gobyerno. Ikumpara ito sa opisyal na pahina bago umasa rito.
tool-rent-line-guideline-unknown = Hindi alam dito ang takdang limitasyon (guideline) ng taong iyon. Tingnan ang opisyal na pahina.
tool-rent-line-not-covered = Unang tinirhan ang bahay pagkatapos ng { $day }, kaya walang takdang limitasyon sa upa. Sakop pa rin ito ng ibang patakaran.
tool-rent-line-ask-age = May nakatira na ba sa bahay sa { $day } o bago nito? Doon lang may bisa ang takdang limitasyon (guideline). Hingin nang nakasulat ang sagot.
tool-rent-line-most-more = Pinakamataas na dagdag
tool-rent-line-highest = Pinakamataas na bagong upa
tool-rent-line-no-limit = Walang takdang limitasyon (guideline) sa upa ng bahay na ito
tool-rent-line-increase-may-not = Hindi pinapayagan nang ganito
tool-rent-line-not-before = Hindi bago ang { $day }
tool-rent-line-enough-months = Sapat na ang mga buwang lumipas
tool-rent-line-told-in-time = Dumating sa oras ang abiso
tool-rent-line-within-guideline = Pasok sa takdang limitasyon (guideline) ang bagong upa
tool-rent-line-challenge = Puwede ninyong itanong ang maling pagtaas sa lupon para sa mga landlord at nangungupahan (Landlord and Tenant Board, LTB) hanggang
tool-rent-line-other-homes = Kung kahati ninyo ang may-ari sa kusina o banyo, o nakatira kayo sa community housing, iba ang mga patakaran.
tool-rent-line-may = Puwede itong hingin ng landlord
tool-rent-line-may-not = Hindi ito puwedeng igiit ng landlord
tool-rent-line-may-up-to = Hanggang { $amount } lang
tool-rent-line-may-cost = Ang totoong halaga lang nito
tool-rent-line-may-rents = Hanggang isang upa
tool-rent-line-deposit-most = Pinakamataas na deposito
tool-rent-line-too-much = Sobra sa puwedeng igiit
tool-rent-line-interest = Interes na utang sa inyo ng landlord para sa isang taon, ayon sa takdang limitasyon (guideline)
tool-rent-line-ends = Pinakamaagang huling araw, { $days } araw pagkatapos ng abiso
tool-rent-line-pay-by = Panahon para magbayad, { $days } araw pagkatapos ng abiso. Kung mabayaran ninyo ang lahat hanggang noon, wala nang bisa ang abiso
tool-rent-line-long-enough = Sapat ang haba ng abiso
tool-rent-line-end-of-period = Ang huling araw ay dapat katapusan ng isang panahon ng upa, at hindi bago matapos ang kontrata sa upa (lease) na may takdang haba.
tool-rent-line-owed = Utang sa inyo ng landlord
tool-rent-line-owed-nothing = Kapag { $days } araw o higit pa ang abiso, walang utang sa inyo ang landlord.
tool-rent-line-owed-unless = May utang na upa sa inyo ang landlord, maliban kung { $days } araw o higit pa ang abiso. Isulat ang huling araw para makita ito
tool-rent-line-board-decides = Hindi kayo kailangang umalis dahil sa abiso. Ang lupon para sa mga landlord at nangungupahan (Landlord and Tenant Board, LTB) lang ang makapag-uutos nito.

## Driver's licence

tool-driving-question = Paano ako makakukuha ng lisensiya sa pagmamaneho ng Ontario?
tool-driving-about = Palitan, mga test o ang buong daan, ayon sa pinanggalingan ng inyong lisensiya, kasama kung hanggang kailan pa kayo puwedeng magmaneho gamit ito at ang mga papel na dadalhin.
tool-driving-section-path = Ang inyong daan
tool-driving-section-clock = Ang dati ninyong lisensiya
tool-driving-section-papers = Ano ang dadalhin
tool-driving-field-place = Saan galing ang lisensiya ninyo?
tool-driving-field-class = Anong uri ng lisensiya ito?
tool-driving-choice-class-car = Kumpletong lisensiya ng kotse
tool-driving-choice-class-motorcycle = Lisensiya ng motorsiklo
tool-driving-choice-class-learner = Lisensiya ng nag-aaral magmaneho (learner’s licence)
tool-driving-field-years = Mga taon ng karanasan sa pagmamaneho na may kumpletong lisensiya
tool-driving-field-resident-since = Araw na naging residente kayo ng Ontario
tool-driving-hint-resident-since = Madalas, ang araw na tumira kayo rito.
tool-driving-field-english-or-french = Nasa Ingles o French ba ang inyong mga papel?
tool-driving-field-letter-of = Petsa ng sulat tungkol sa inyong karanasan
tool-driving-line-exchange = Puwede ninyong papalitan ang inyong lisensiya nang walang nakasulat na test o road test
tool-driving-line-exchange-if = Puwede ninyong papalitan ang inyong lisensiya kung sapat ang karanasan ninyo
tool-driving-line-credit = Maaaring bilangin ang inyong karanasan
tool-driving-line-tests = Kailangan ninyo ng mga test
tool-driving-line-full = Magsisimula kayo bilang bagong drayber
tool-driving-line-ask = Magtanong sa DriveTest
tool-driving-line-age = Dapat { $years } taon o mas matanda kayo para magmaneho sa Ontario.
tool-driving-line-agreement = Kasunduan sa Ontario: { $place }
tool-driving-line-experience = Karanasang { $months } buwan o higit pa
tool-driving-line-less-experience = DriveTest ang magpapasya kung ano ang katumbas ng mas maikling karanasan. Dalhin ang patunay ng lahat nito
tool-driving-line-motorcycle = Iba ang mga patakaran sa motorsiklo. Magtanong sa DriveTest
tool-driving-line-learner-no-exchange = Hindi puwedeng papalitan ang lisensiya ng nag-aaral magmaneho (learner’s licence).
tool-driving-line-eye-test = Pagsusuri sa mata sa isang DriveTest centre
tool-driving-line-knowledge-test = Nakasulat na test sa mga patakaran sa kalsada
tool-driving-line-road-test = Road test
tool-driving-line-credit-changed = Naiulat na magbabago ang mga patakarang ito sa { $day }, at hindi namin nakumpirma kung paano. Itanong sa DriveTest kung aling mga test ang kailangan ninyo at ano ang bisa ng inyong sulat
tool-driving-line-credit-ask = Maaaring paikliin ng inyong karanasan ang panahon sa pagitan ng mga test. Itanong sa DriveTest kung ano ang bisa ng inyong sulat
tool-driving-line-learner = Unang road test { $months } buwan pagkatapos ng nakasulat na test, o { $course } buwan kung may aprubadong kurso sa pagmamaneho. Habang wala pa, magmaneho kayo nang may katabing bihasang drayber.
tool-driving-line-full-test = Ikalawang road test para sa kumpletong lisensiya
tool-driving-line-grace = Tagal na puwede kayong magmaneho gamit ang balido ninyong lisensiya mula nang maging residente
tool-driving-line-drive-until = Huling araw na puwede kayong magmaneho gamit ang balido ninyong lisensiya, { $days } araw mula nang maging residente
tool-driving-line-apply-before = Mag-apply para sa lisensiya ng Ontario bago ang araw na iyon.
tool-driving-line-time-over = Tapos na ang panahong ito. Huwag magmaneho hanggang may lisensiya na kayo ng Ontario. Maaaring hindi magbayad ang insurance kapag nabangga.
tool-driving-line-letter-until = May bisa ang sulat nang { $months } buwan, kaya hanggang
tool-driving-line-letter-too-old = Masyado nang luma ang sulat. Humingi ng bago.
tool-driving-line-fees = May bayad ang mga test at ang lisensiya. Hindi namin nakumpirma ang mga halaga, kaya tumingin sa drivetest.ca bago pumunta.

## School

tool-school-question = Aling paaralan ang tama para sa aking anak?
tool-school-about = Ang grade ayon sa kapanganakan ng anak, ang apat na sistema ng public school, ang mga dadalhin at ang mga bakunang hinihingi ng Ontario.
tool-school-section-grade = Grade
tool-school-section-systems = Ang apat na sistema
tool-school-section-papers = Ano ang dadalhin
tool-school-section-vaccines = Mga bakuna
tool-school-field-born = Buwan ng kapanganakan ng inyong anak
tool-school-field-arrival = Araw ng pagdating ninyo sa Ontario
tool-school-hint-arrival = Iwanang blangko kung narito na kayo.
tool-school-field-status = Status ng inyong anak sa Canada
tool-school-field-french-right = May karapatan ba ang isang magulang sa paaralan sa French?
tool-school-hint-french-right = Mayroon nito ang mamamayan ng Canada (Canadian citizen) na French ang unang wika, o nag-elementarya sa French sa Canada. Mayroon din nito ang pamilyang may isa pang anak sa ganoong paaralan.
tool-school-field-catholic = Katoliko ba ang isang magulang o ang anak?
tool-school-field-with-guardian = Nakatira ba ang bata sa taong hindi niya magulang?
tool-school-line-school-year = Nagsisimula ang taong pampaaralan sa
tool-school-line-age = Sa taon ng kalendaryong iyon, magiging { $age } taong gulang ang inyong anak.
tool-school-line-may-begin = Puwedeng magsimula ng kindergarten sa
tool-school-line-later = Hindi pa
tool-school-line-ask-board = Magtanong sa school board
tool-school-line-too-old = Lampas na ang inyong anak sa karaniwang edad ng high school. Itanong sa school board kung aling paaralan o programa para sa mga adult ang bukas.
tool-school-line-grade = Karaniwang grade
tool-school-line-compulsory = Sapilitan ang paaralan mula { $from } hanggang { $to } taon
tool-school-line-assessment = Maaaring suriin muna ng school board ang wika at matematika. Karaniwang ayon sa edad ang grade.
tool-school-line-credits = Mga credit para sa diploma sa high school
tool-school-line-community-hours = Mga oras ng pagboboluntaryo para sa diploma sa high school
tool-school-line-free = Libre ang paaralan
tool-school-line-free-ask = Itanong sa school board bago bumiyahe kung may bayad
tool-school-line-open = Puwede kayong magpatala
tool-school-line-ask-catholic = Karamihan ay para sa mga pamilyang Katoliko. Itanong sa school board ang mga patakaran nito
tool-school-line-by-right = May karapatan kayo sa puwesto
tool-school-line-by-committee = Puwede kayong humiling. Isang komite ng school board ang nagpapasya
tool-school-line-immersion = Iba ang French immersion: mga batang nasa paaralang Ingles ang natututo roon ng French.
tool-school-line-paper-missing = Kung may kulang na papel, pumunta pa rin sa paaralan at itanong kung ano ang tinatanggap nitong kapalit.

## Free services

tool-eligibility-question = Aling libreng serbisyo ang puwede kong gamitin, at hanggang kailan?
tool-eligibility-about = Tulong sa pagsisimula (settlement) at mga klase sa wika ayon sa inyong status, kasama ang araw ng pagtatapos.
tool-eligibility-section-time = Ang inyong panahon
tool-eligibility-section-services = Mga serbisyo
tool-eligibility-field-status = Ano ang status ninyo?
tool-eligibility-field-resident-since = Araw na naging permanent resident kayo
tool-eligibility-hint-resident-since = Nasa kumpirmasyon ito ng permanent residence (Confirmation of Permanent Residence, COPR). Puwede rin ang araw na pinaplano ninyo.
tool-eligibility-line-years = { $years } taon mula { $day }, hanggang katapusan ng buwang iyon
tool-eligibility-line-ended-for = Para sa mga pang-ekonomiyang permanent resident mula noong { $day } o mas maaga, natapos ang mga serbisyong ito noong
tool-eligibility-line-over = Tapos na ang panahong ito. Maaaring bukas pa ang mga serbisyong binabayaran ng Ontario at ng iba.
tool-eligibility-line-left = Natitirang panahon
tool-eligibility-line-of-until = Huling araw ng mga libreng serbisyong binabayaran ng gobyernong pederal
tool-eligibility-line-until-citizen = Hanggang maging mamamayan (citizen) kayo
tool-eligibility-line-before-landing = Bago kayo dumating sa Canada
tool-eligibility-line-after-landing = Pagdating ninyo
tool-eligibility-line-others-only = Hindi kasama ang mga serbisyong binabayaran ng IRCC. Maaaring bukas ang iba

## Benefits

tool-benefits-question = Aling mga benepisyo ang maaaring makuha ng aking pamilya?
tool-benefits-about = Ang benepisyo para sa anak (Canada child benefit, CCB) ayon sa inyong kita, ang benepisyo para sa groceries, pangangalaga sa ngipin, kung kailan kayo puwedeng mag-apply at sa aling form.
tool-benefits-section-apply = Pag-apply
tool-benefits-section-child = Benepisyo para sa anak (Canada child benefit)
tool-benefits-section-groceries = Benepisyo para sa groceries (Canada Groceries and Essentials Benefit)
tool-benefits-section-others = Iba pang tulong
tool-benefits-field-status = Ano ang status ninyo?
tool-benefits-field-here-since = Araw na tumira kayo sa Canada
tool-benefits-field-partner = May kasama ba kayong asawa o partner sa bahay?
tool-benefits-field-children = Mga buwan ng kapanganakan ng inyong mga anak
tool-benefits-hint-children = Isang buwan para sa bawat anak.
tool-benefits-field-income = Kita ng pamilya noong nakaraang taon
tool-benefits-hint-income = Pagkatapos ng mga kaltas, pinagsama ang sa inyo at sa partner ninyo, mula sa lahat ng bansa, sa dolyar ng Canada.
tool-benefits-field-private-dental = May pribado ba kayong dental insurance?
tool-benefits-line-apply-now = Puwede na kayong mag-apply pagdating ninyo rito
tool-benefits-line-apply-after = Puwede kayong mag-apply pagkalipas ng { $months } buwan sa Canada, kung may balido kayong permit sa buwan pagkatapos niyon
tool-benefits-line-apply-ask = Itanong sa ahensiya ng buwis (CRA) kung mula kailan kayo puwedeng mag-apply
tool-benefits-line-form = Form
tool-benefits-line-file-return = Mag-file ng tax return taon-taon, kahit walang kita. Ang susunod ay hanggang
tool-benefits-line-young = Pinakamataas para sa { $count } anak na wala pang { $until } taon, kada taon
tool-benefits-line-older = Pinakamataas para sa { $count } anak na { $until } hanggang { $last } taon, kada taon
tool-benefits-line-child-income = Isulat ang kita ng pamilya para makita ang halaga
tool-benefits-line-full-amount = Buong halaga, dahil hindi lampas ang { $income } sa { $full }
tool-benefits-line-reduction = Bawas, dahil lampas ang { $income } sa { $full }
tool-benefits-line-child-year = Benepisyo para sa anak (Canada child benefit) sa isang taon, ayon sa mga edad ngayon
tool-benefits-line-child-year-later = Benepisyo para sa anak (Canada child benefit) sa isang taon, ayon sa mga edad ngayon, kapag puwede na kayong mag-apply
tool-benefits-line-child-from = Araw kung kailan puwede na kayong mag-apply para sa Canada child benefit
tool-benefits-line-child-month = Sa isang buwan
tool-benefits-line-birthday = Mula { $day }, pagkatapos ng isang kaarawan
tool-benefits-line-depends = Nakadepende ito sa inyong kita
tool-benefits-line-no-child = Walang benepisyo para sa anak, pero baka may ibang tulong
tool-benefits-line-single = Pinakamataas para sa isang tao, kada taon
tool-benefits-line-couple = Pinakamataas para sa magpartner, kada taon
tool-benefits-line-groceries-child = Pinakamataas para sa { $count } anak na wala pang { $under } taon, kada taon
tool-benefits-line-single-parent = Maaaring mas malaki ang makuha ng magulang na walang partner.
tool-benefits-line-groceries-income = Lumiliit ito habang lumalaki ang kita. Kinukuwenta ito ng CRA mula sa inyong tax return o form.
tool-benefits-line-dental = Canadian Dental Care Plan (plano sa pangangalaga sa ngipin): kitang mas mababa sa { $below }, walang pribadong dental insurance at naka-file na ang tax return
tool-benefits-line-dental-full = Sagot ng plano ang buong halaga ng mga binabayaran nito
tool-benefits-line-dental-share = Ang bahagi ninyo sa gastos
tool-benefits-line-percent = { $rate }%
tool-benefits-line-not-known = May bisa ang mga halagang ito hanggang { $day }. Tingnan sa opisyal na pahina ang mga susunod.

## What to bring

tool-documents-question = Ano ang dapat kong dalhin?
tool-documents-about = Ang mga papel para sa health card, SIN, paaralan, lisensiya sa pagmamaneho, account sa bangko at border: ang mayroon kayo, ang kulang at ang puwedeng kapalit.
tool-documents-line-one-of = Sapat na ang isa sa mga ito:
tool-documents-section-missing = Kulang
tool-documents-section-if-it-applies = Kung para sa inyo ito
tool-documents-section-have = Mayroon kayo
tool-documents-section-remarks = Mabuting malaman
tool-documents-field-purpose = Para saan?
tool-documents-field-have = Alin sa mga papel na ito ang mayroon kayo?
tool-documents-line-complete = Kumpleto na ang mayroon kayo
tool-documents-line-missing = { $count } bagay ang kulang
tool-documents-line-originals = Magdala ng mga orihinal. Madalas na tinatanggihan ang mga kopya.
tool-documents-line-translate = Madalas na nasa ibang wika ang ilan sa mga papel na ito. Magdala ng salin kung wala ang mga ito sa Ingles o French.

## Published times

tool-times-question = Gaano katagal ang mga aplikasyong gaya ng sa akin?
tool-times-about = Mga nakalathalang tagal at pamantayan ng serbisyo (service standard) ng isang programa, katabi ng araw na ipinadala ninyo ang aplikasyon.
tool-times-section-finished = Natapos kamakailan
tool-times-section-expected = Inaasahan
tool-times-section-standard = Pamantayan ng serbisyo (service standard)
tool-times-field-program = Aling programa?
tool-times-field-filed-on = Araw na nag-apply kayo
tool-times-line-published = Mga nakalathalang tagal
tool-times-line-finished = Tagal ng karamihan sa mga natapos kamakailan, ayon sa datos noong { $day }
tool-times-line-finished-day = Kung bibilangin mula sa inyong araw, iyon ay
tool-times-line-expected = Inaasahang tagal kung ipadadala ngayon, ayon sa datos noong { $day }
tool-times-line-expected-for-month = Inaasahan pang tagal para sa mga nag-apply sa parehong buwan, ayon sa datos noong { $day }
tool-times-line-people = Mga taong naghihintay
tool-times-line-people-ahead = Mga taong nag-apply bago ang buwang iyon at naghihintay
tool-times-line-standard = Sariling layunin ng kagawaran para sa { $share }% ng mga aplikasyon
tool-times-line-standard-day = Kung bibilangin mula sa inyong araw, iyon ay
tool-times-line-no-standard = Walang nakalathalang pamantayan ng serbisyo (service standard) para sa programang ito.
tool-times-line-of-days = mula nang ipadala ninyo ang aplikasyon
tool-times-line-span-minutes = { $count } minuto
tool-times-line-more-minutes = higit sa { $count } minuto
tool-times-line-span-hours = { $count } oras
tool-times-line-more-hours = higit sa { $count } oras
tool-times-line-span-days = { $count } araw
tool-times-line-more-days = higit sa { $count } araw
tool-times-line-span-weeks = { $count } linggo
tool-times-line-more-weeks = higit sa { $count } linggo
tool-times-line-span-months = { $count } buwan
tool-times-line-more-months = higit sa { $count } buwan
tool-times-line-span-years = { $count } taon
tool-times-line-more-years = higit sa { $count } taon

## Occupation

tool-occupation-question = Ano ang tawag ng Canada sa trabaho ko, at kailangan ko ba ng lisensiya?
tool-occupation-about = Ang grupo ng inyong hanapbuhay, ang karaniwang kailangan para rito, kung may regulasyon ito ng Ontario at sino ang regulator, at ang mga unang hakbang.
tool-occupation-section-group = Grupo
tool-occupation-section-rounds = Mga round ng Express Entry ayon sa hanapbuhay
tool-occupation-section-licence = Lisensiya sa Ontario
tool-occupation-field-noc = Ang inyong hanapbuhay
tool-occupation-hint-noc = Mag-type ng karaniwang titulo, gaya ng nurse o cook, o ng limang digit.
tool-occupation-line-teer = Ang karaniwang kailangan (TEER { $teer })
tool-occupation-line-broad = Larangan ng trabaho
tool-occupation-line-no-category = Hindi ito kasama sa anumang round para sa isang grupo ng mga hanapbuhay.
tool-occupation-line-whole-group = Lahat ng trabaho sa grupong ito
tool-occupation-line-regulator = Sino ang nagbibigay ng lisensiya o sertipiko
tool-occupation-line-eca-body = Sino ang nagtatasa ng pinag-aralan
tool-occupation-line-step = Hakbang { $number }
tool-occupation-line-lead-time = Maglaan ng { $months } buwan o higit pa para sa lisensiya.
tool-occupation-line-not-known = Hindi namin alam kung may regulasyon ng Ontario ang trabahong ito. Magtanong bago umasa rito

## Budget

tool-budget-question = Hanggang kailan tatagal ang ipon ko?
tool-budget-about = Magkano ang pagdating, magkano ang isang buwan, at ilang buwan tatagal ang inyong ipon. Inuuna ang sarili ninyong mga halaga.
tool-budget-section-monthly = Bawat buwan
tool-budget-section-once = Isang beses, sa pagdating
tool-budget-section-result = Ang inyong ipon
tool-budget-field-community = Saan kayo titira?
tool-budget-field-adults = Mga nasa hustong gulang sa bahay ninyo
tool-budget-field-in-child-care = Mga anak na papasok sa child care
tool-budget-field-savings = Ang inyong ipon
tool-budget-field-income = Kita bawat buwan, pagkatapos ng buwis
tool-budget-field-rent = Upa
tool-budget-hint-rent = Iwanang blangko para gamitin ang nalalamang average ng lugar.
tool-budget-field-food = Pagkain
tool-budget-field-phone = Telepono at internet
tool-budget-field-insurance = Insurance
tool-budget-field-other-monthly = Iba pang gastos bawat buwan
tool-budget-field-transport = Transportasyon
tool-budget-hint-transport = Iwanang blangko para gamitin ang pamasahe sa transit, kung alam.
tool-budget-field-child-care = Child care
tool-budget-hint-child-care = Iwanang blangko para gamitin ang pinakamataas na bayad sa isang araw.
tool-budget-field-care-days = Mga araw ng child care sa isang buwan
tool-budget-field-travel = Biyahe papuntang Canada
tool-budget-field-first-stay = Ang mga unang gabi
tool-budget-field-furniture = Muwebles at gamit sa kusina
tool-budget-field-clothes = Damit na panlamig
tool-budget-field-other-once = Iba pang gastos sa pagdating
tool-budget-line-rent = Upa
tool-budget-line-rent-stored = Average na upa ng bahay na may dalawang kuwarto: { $place }, { $day }
tool-budget-line-rent-higher = Ito ang average na binayaran ng mga umuupa na roon. Madalas na mas mataas ang bayad ng kalilipat pa lang.
tool-budget-line-rent-area = Sa mas malawak na lugar ang average na ito.
tool-budget-line-food = Pagkain
tool-budget-line-phone = Telepono at internet
tool-budget-line-insurance = Insurance
tool-budget-line-other-monthly = Iba pang gastos
tool-budget-line-transport = Transportasyon
tool-budget-line-transit-pass = Buwanang pass sa transit para sa mga nasa hustong gulang, { $fare } bawat isa
tool-budget-line-transit-rides = Transit para sa mga nasa hustong gulang, hindi hihigit sa: { $rides } sakay, { $fare } bawat isa
tool-budget-line-child-care = Child care
tool-budget-line-child-care-most = Child care para sa { $count } anak, hindi hihigit sa: { $days } araw, { $fee } kada araw bawat anak
tool-budget-line-child-care-until = Para sa mga programang may binawasang bayad ang pinakamataas na bayad na ito, para sa mga batang wala pa sa edad ng pag-aaral, at ipinangako hanggang { $day }.
tool-budget-line-total-monthly = Isang buwan, lahat-lahat
tool-budget-line-deposit = Deposito para sa huling upa
tool-budget-line-travel = Biyahe
tool-budget-line-first-stay = Ang mga unang gabi
tool-budget-line-furniture = Muwebles at gamit sa kusina
tool-budget-line-clothes = Damit na panlamig
tool-budget-line-other-once = Iba pang gastos sa pagdating
tool-budget-line-total-once = Pagdating, lahat-lahat
tool-budget-line-income = Kita bawat buwan
tool-budget-line-from-savings = Mula sa ipon bawat buwan
tool-budget-line-savings = Ipon
tool-budget-line-after-once = Matitira pagkatapos ng pagdating
tool-budget-line-short = Kulang
tool-budget-line-left-out = { $count } gastos ang hindi alam at hindi binilang.
tool-budget-line-months-at-most =
    { $count ->
        [0] Wala pang isang buwan
        [one] Hindi hihigit sa { $count } buong buwan
       *[other] Hindi hihigit sa { $count } buong buwan
    }
tool-budget-line-months =
    { $count ->
        [0] Wala pang isang buwan
        [one] { $count } buong buwan
       *[other] { $count } buong buwan
    }
tool-budget-line-not-enough = Hindi sapat ang ipon ninyo para sa pagdating
tool-budget-line-covered = Sapat ang kita ninyo sa mga gastos na ito
tool-budget-line-covered-known = Sapat ang kita ninyo sa mga alam na gastos sa ngayon
tool-budget-line-costs-first = Isulat muna ang mga gastos para may sagot

tools-noc-found =
    { $count ->
        [1] May 1 hanapbuhay na katulad nito. Piliin ito.
        [one] May { $count } hanapbuhay na katulad nito. Pumili ng isa.
       *[other] May { $count } hanapbuhay na katulad nito. Pumili ng isa.
    }
tools-noc-none = Walang hanapbuhay na may ganitong titulo. Subukan ang ibang salita para sa trabaho, sa Ingles o French.
