## The plan: its groups, own tasks, notes

plan-landing-change = Baguhin
plan-by = Ayos ng mga gawain
plan-by-time = Ayon sa petsa
plan-by-stage = Ayon sa yugto
plan-who = Kaninong gawain
plan-who-all = Lahat
plan-none-for = Wala pang gawain para sa taong ito. Magbukas ng gawain at sabihin kung sino ang gagawa nito.
plan-show-all = Ipakita ang { $count } gawain
group-overdue = Huli na
group-today = Ngayon
group-week = Ngayong linggo
group-later = Sa susunod pa
group-no-day = Walang petsa
group-earlier = Mula sa mga naunang yugto, hindi pa tapos
group-done = Tapos na at isinantabi
group-count = { $count } gawain

timeline-today = Ngayon
timeline-landing = Pagdating, { $date }
timeline-landing-unknown = Pagdating
timeline-says = Timeline na may { $count } gawain. Pagdating ninyo: { $date }, { $when }. Nasa listahan sa ibaba ang lahat ng ito.
timeline-says-unknown = Timeline na may { $count } gawain, bago at pagkatapos ng pagdating. Nasa listahan sa ibaba ang lahat ng ito.

task-for-child = { $title }: { $child }
child-born = anak na ipinanganak noong { $year }
child-born-nth = anak { $n }, ipinanganak noong { $year }
task-papers = Mga papel na kailangan
task-unlocks = Pagkatapos, magagawa na ninyo ito
task-own-day = sarili ninyong petsa
task-usual-day = Kung hindi:
task-not-now = Hindi muna
task-not-for-me = Hindi para sa akin
task-state-not-for-me = Hindi para sa akin
notice-task-not-for-me = Hindi para sa inyo: { $title }
task-who = Sino ang gagawa
task-who-nobody = Walang nakapangalan
task-note = Tala
task-note-title = Ang isinulat ninyo
task-note-add = Magdagdag ng tala o sariling petsa
task-note-add-who = Magdagdag ng tala, tao o sariling petsa
task-day = Sarili ninyong petsa
task-day-hint = Iwanang blangko para sundin ang petsa ng plano. Kung mas maaga ang itinakda ng batas, iyon ang masusunod.
notice-note-kept = Na-save.

own-task-add = Magdagdag ng gawain
own-task-title = Ano ang gagawin?
own-task-title-hint = Halimbawa: itanong sa pinsan ko ang tungkol sa botang panlamig.
own-task-day = Hanggang kailan?
own-task-day-hint = Puwedeng iwanang blangko.
own-task-stage = Yugto ng paglipat
own-task-yours = Kayo ang nagdagdag ng gawaing ito.
notice-own-task-added = Nasa plano na ninyo ang gawain.
notice-own-task-deleted = Binura: { $title }

day-missing = Isulat din ang araw, halimbawa 14.
field-left = { $count } titik pa ang kasya
field-over = sobra nang { $count } titik: hanggang { $limit } ang kasya rito

## Other answers: what they would change

plan-left = Wala na sa nilalaman
plan-left-text = Inalis ng isang update ang mga gawaing ito. Nananatili rito ang ginawa at isinulat ninyo.
preview-title = Ano ang magbabago sa inyong plano
preview-moves = { $count } gawain ang magkakaroon ng ibang petsa
preview-appears = { $count } gawain ang bago
preview-goes = { $count } gawain ang maaalis sa plano
preview-papers = { $count } gawain ang mangangailangan ng ibang papel
preview-paper-added = Bago
preview-paper-dropped = Hindi na kailangan
preview-settled = tapos na o isinantabi
preview-no-day = walang petsa
preview-all = Ipakita ang lahat
preview-safe = Walang mawawala sa nagawa na: mananatili ang { $count } gawaing tapos na o isinantabi, pati ang isinulat ninyo.
preview-safe-none = Walang mawawala: mananatili ang isinulat ninyo.
doubt-sure = Oo, tama ito
doubt-sure-save = Tama ito, i-save
doubt-correct = Itama
answers-erase = Burahin ang aking mga sagot
answers-erase-title = Burahin ang inyong mga sagot?
answers-erase-text = Ipakikita ng plano ang mga gawain ng lahat, nang wala ang inyong mga petsa. Itatanong ulit ng mga tool ang lahat. Mananatili ang ginawa at isinulat ninyo, at ang inyong binder. Nasa mga kopya ng mga nakaraang araw pa ang inyong mga sagot hanggang mabura ang mga kopyang iyon.
notice-answers-erased = Nabura na ang inyong mga sagot.

reminder-today = { $count } gawain ang dapat tapusin ngayon.
reminder-week = { $count } gawain ang dapat tapusin sa susunod na 7 araw.
reminder-open = Buksan ang Portage para makita kung alin.
remind-title = Mga paalala at pagbukas
remind-text = Minsan sa isang araw, masasabi ng inyong system kung ilang gawain ang dapat tapusin. Hindi nito sinasabi kung alin: baka makita ng iba ang screen. Kailangang nakabukas ang Portage para rito.
remind-on = Paalalahanan ako sa mga gawaing dapat tapusin
remind-hour = Oras
remind-none = Hindi nagpapakita ng abiso ang system na ito, kaya hindi makikita ang mga paalala.
start-on = Buksan ang Portage kapag nag-log in ako
start-text = Magbubukas ang window at mananatili sa likod ng iba.
