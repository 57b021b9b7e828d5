### What a person writes stays theirs.

## Locking

screen-lock = Nakakandado
lock-now = Ikandado
lock-title = Nakakandado ang inyong plano
lock-lead = I-type ang inyong passphrase para mabuksan ang plano, binder, mga sagot at mga naka-save na pahina.
lock-open = Buksan
lock-read = Basahin ang mga gabay nang hindi ito binubuksan
saved-open-locked = Buksan ang mga naka-save kong pahina
lock-waits = Puwede kayong sumubok ulit pagkalipas ng { $seconds } segundo.
lock-forgotten = Nakalimutan ko ang passphrase
lock-forgotten-text = Kung wala ito, walang makapagbubukas ng inyong plano o binder, kahit ang mga gumawa ng Portage. Puwede ninyong burahin ang nakakandado at magsimula ulit. Mananatili ang mga gabay at serbisyo.
passphrase-field = Passphrase
passphrase-show = Ipakita ang tina-type ko
passphrase-empty = I-type muna ang inyong passphrase.

## Settings

private-title = Pribado
private-text = Naka-encrypt sa device na ito ang inyong mga sagot, plano, binder at mga naka-save na pahina.
kept-none = Wala pa kayong naisulat.
kept-keychain = Nasa keychain ng device na ito ang susi. Ang sinumang naka-sign in bilang kayo ang makapagbubukas ng inyong data; wala nang iba.
kept-passphrase = Passphrase lang ninyo ang makapagbubukas nito.
kept-file = Nasa isang file sa tabi ng inyong data ang susi. Hindi mababasa ang kopya ng data kung ito lang, pero mabubuksan ito ng sinumang naka-sign in sa device na ito bilang kayo. Mapipigilan iyon ng passphrase.
kept-memory = Walang itinatabi: kapag isinara ang Portage, mawawala ang isinulat ninyo.
keychain-use = Itago ang susi sa keychain
keychain-used = Nasa keychain na ng device na ito ang susi.
passphrase-set = Maglagay ng passphrase
passphrase-change = Palitan ang passphrase
passphrase-remove = Alisin ang passphrase
passphrase-present = Kasalukuyang passphrase
passphrase-new = Bagong passphrase
passphrase-hint = Hindi bababa sa 8 karakter, sa anumang alpabeto. Madaling tandaan at mahirap hulaan ang limang salitang walang kaugnayan sa isa’t isa.
passphrase-warning = Kapag nakalimutan ninyo ito, walang makapagbubukas ng isinulat ninyo. Isulat ito at itago ang papel sa ligtas na lugar, malayo sa device na ito.
passphrase-save = I-save ang passphrase
passphrase-was-set = May passphrase na kayo. Hihingin ito ng Portage sa susunod na pagbukas.
passphrase-was-changed = Napalitan na ang inyong passphrase.
passphrase-was-removed = Inalis na ang inyong passphrase. Hindi na ito hihingin ng Portage.
lock-after = Kusang magkandado kung walang gumagamit nang
lock-after-never = Huwag magkandado
lock-after-minutes = { $minutes } minuto

## Backups

backups-title = Mga backup
backups-text = Sa unang pagbabago sa isang araw, nagtatabi ang Portage ng kopya ng laman noong nakaraang araw: ang huling 7 araw, at tig-isang kopya para sa bawat isa sa huling 4 na linggo at 6 na buwan. Naka-encrypt din ang mga kopya. Nasa device na ito ang mga iyon, kaya hindi makatutulong kung mawala ang device.
backups-none = Wala pang kopya.
backup-kind-daily = Kopya ng araw na iyon
backup-kind-before-restore = Ang laman bago ibinalik ang isang kopya
backup-kind-before-upgrade = Bago ang bagong bersiyon ng Portage
backup-line = { $when }, { $size }
backup-restore = Ibalik
backup-restore-of = Ibalik ang kopya: { $when }
backup-restore-title = Ibalik ang kopyang ito?
backup-restore-text = Babalik ang inyong plano, binder, mga sagot at mga naka-save na pahina sa lagay ng mga ito noong { $when }. Itatabi bilang kopya ang laman ngayon, kaya mababalikan ninyo ito.
backup-restored = Naibalik na ang kopya: { $when }.
backup-not-made = Hindi nagawa ang kopya ngayong araw:

## Delete everything

erase-title = Burahin ang lahat
erase-text = Inaalis nito ang lahat ng isinulat ninyo: mga sagot, plano, binder, naka-save na pahina, mga backup at ang susi. Mananatili ang mga gabay at serbisyo.
erase-start = Burahin ang lahat
erase-question = Burahin ang lahat ng isinulat ninyo?
erase-promise = Hindi na ito mababawi. Ang susi ang unang mawawala: kung wala ito, hindi mababasa ang anumang maiwan sa disk. Pinapatungan ng ibang data ang mga file bago alisin. Pero ang solid-state disk, o ang backup ng buong device, ay maaaring may matirang lumang data na hindi naaabot ng anumang program.
erase-promise-file = Nasa isang file ang inyong susi, kaya maaaring kasama ito sa matitirang lumang data. Kung ipapasa ninyo sa iba ang device na ito, ipabura rin ang buong disk.
erase-saved-files = Mananatili kung saan ninyo na-save ang mga file ng kalendaryo, mga talahanayan, mga file ng paglilipat at mga na-print. Kayo mismo ang magbura ng mga ito.
erase-settings = Kalimutan din ang mga setting ko: wika, itsura, at kung saan galing ang mga update
erase-confirm = Burahin
erase-done = Nabura na ang lahat ng isinulat ninyo.
erase-key-left = Nabura na ang lahat ng isinulat ninyo. Hindi sumagot ang keychain ng device na ito. Naroon pa ang susi, pero wala na itong mabubuksan. Puwede ninyong alisin doon ang entry na org.portage.desktop.

## Problems

problem-locked = Nakakandado ang inyong plano.
    .safe = Walang nawala. Mababasa ang mga gabay at serbisyo.
    .todo = Buksan ito gamit ang inyong passphrase.
problem-passphrase-wrong = Hindi ito ang passphrase.
    .safe = Walang binago.
    .todo = Suriin ang malalaking titik at ang wika ng keyboard, saka subukan ulit. Makasusubok kayo ulit pagkalipas ng { $seconds } s.
problem-passphrase-too-soon = Pagkatapos ng maling passphrase, kailangang maghintay sandali bago sumubok ulit.
    .safe = Walang binago, at walang nawala.
    .todo = Subukan ulit pagkalipas ng { $seconds } s.
problem-passphrase-short = Masyadong maikli ang passphrase na ito.
    .safe = Walang binago.
    .todo = Pumili ng may { $least } karakter o higit pa.
problem-passphrase-long = Masyadong mahaba ang passphrase na ito.
    .safe = Walang binago.
    .todo = Pumili ng hanggang { $most } karakter lang.
problem-passphrase-none = Walang nakalagay na passphrase.
    .safe = Walang binago.
    .todo = Maglagay muna ng passphrase sa mga setting, sa ilalim ng “Pribado”.
problem-keychain-silent = Hindi sumasagot ang keychain ng device na ito. Naroon ang susi ng inyong plano.
    .safe = Walang nawala. Mababasa ang mga gabay at serbisyo.
    .todo = Buksan ang keychain ng device na ito kung humihingi ito ng password, saka subukan ulit.
problem-keychain-lost = Wala na sa keychain ng device na ito ang susi ng inyong plano.
    .safe = Walang nabago sa inyong data, pero hindi ito mabubuksan nang walang susi.
    .todo = Kung ini-restore o pinalitan ninyo ang keychain, ibalik ang entry nitong org.portage.desktop. Kung hindi, burahin ang lahat sa mga setting at magsimula ulit.
problem-backup-missing = Wala na ang kopyang ito.
    .safe = Walang nagbago sa inyong data.
    .todo = Pumili ng ibang kopya sa listahan.
problem-session-in-memory = Walang itinatabi sa paggamit na ito.
    .safe = Walang binago.
    .todo = Kapag isinara ang Portage, kusang mawawala ang isinulat ninyo.
