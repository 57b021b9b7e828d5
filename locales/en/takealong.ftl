## Take it along: calendar, paper, phone, hand-over

take-along = Take it along
take-back = Back
take-calendar = A calendar file
take-calendar-text = Your days, in the calendar of your phone or computer
take-print = Print or PDF
take-print-text = Plan, documents, goods, saved answers, or the whole binder
take-phone = On a phone
take-phone-text = The next tasks as plain text, by its camera
take-give = A hand-over file
take-give-text = For another device with Portage, or for your counsellor
take-open = Open a hand-over file
take-open-text = Choose what of it you take

calendar-lead = Open the file with your calendar. If you write it anew later, the days move along and do not come twice.
calendar-nothing = No open task has a day yet. Tell when you land, or give a task a day of your own.
calendar-which = Which days
calendar-all =
    { $count ->
        [one] { $count } task or appointment with a day
       *[other] All { $count } tasks and appointments with a day
    }
calendar-chosen = Only those I choose
calendar-save = Save the calendar file
calendar-written = The calendar file is written. It is not encrypted: whoever has it can read it.

screen-print = Print
print-lead = You see the sheets first, and then print them or save them as a PDF.
print-plan = My plan
print-documents = My documents
print-goods = My goods, for customs
print-results = My saved answers
print-results-note = These answers are not decisions. Only the responsible office decides.
print-binder = My whole binder
print-see = Print…
print-hint =
    { $count ->
        [one] { $count } sheet
       *[other] { $count } sheets
    }
paper-title = Paper
paper-letter = Letter (Canada)
paper-a4 = A4
print-page = Sheet { $n } of { $total }
print-made = Printed on { $date }
print-way = The same page in Portage: type this in the search:
print-earlier =
    { $count ->
        [one] { $count } open task of an earlier stage is not on paper. You find it in Portage, last in the plan.
       *[other] { $count } open tasks of earlier stages are not on paper. You find them in Portage, last in the plan.
    }
print-other-language = Some words here are in { $language }, for want of a translation.
print-name = Name
print-signature = Signature
print-day = Date
print-papers = Bring: { $papers }

phone-lead = Hold the camera of a phone over this code. The phone shows the next ten tasks as text; it needs no Portage and no connection.
phone-code = Code with the next ten tasks
phone-content = What is in the code

give-lead = The file holds what you choose. It is encrypted, and only the passphrase opens it.
give-nothing = There is nothing to hand over yet.
give-what = What goes into it
give-no-files = Attached scans stay here. Hand them over by themselves.
give-save = Save the file
give-writing = The file is being encrypted. This takes a few seconds.
give-written = The file is written. Tell the passphrase by another way than the file, for example by phone.
passphrase = Passphrase
passphrase-again = The same again
passphrase-differs = The two are not the same. Type the second one again.
passphrase-advice = Take four words that do not belong together. Nobody can open the file without them, and we cannot help if they are forgotten.
passphrase-see = Show what is typed

open-lead = You see first what is in the file. Nothing of yours is replaced unless you choose so.
open-pick = Choose the file
open-pick-other = Choose another file
open-passphrase = Passphrase of the file
open-open = Open
open-opening = It is being opened. This takes a few seconds.
open-profile = Take the answers about oneself
open-profile-text = They differ from yours and would take their place.
open-new =
    { $count ->
        [one] { $count } thing that you do not have
       *[other] { $count } things that you do not have
    }
open-differs =
    { $count ->
        [one] { $count } thing that you wrote differently
       *[other] { $count } things that you wrote differently
    }
open-keep-mine = Keep mine
open-take-theirs = Take theirs: { $theirs }
open-written = written on { $date }
open-newer = newer than yours
open-older = not newer than yours
open-same =
    { $count ->
        [one] { $count } thing is the same here already.
       *[other] { $count } things are the same here already.
    }
open-left-out =
    { $count ->
        [one] { $count } thing cannot be used by this version of Portage.
       *[other] { $count } things cannot be used by this version of Portage.
    }
open-nothing = There is nothing in it that you do not have already.
open-take =
    { $count ->
        [0] Choose something to take
        [one] Take { $count } thing
       *[other] Take { $count } things
    }
open-taken =
    { $count ->
        [one] { $count } thing was taken over.
       *[other] { $count } things were taken over.
    }
entries-member = Family
entries-task = What I did and wrote in the plan
entries-own-task = My own tasks
entries-document = Documents
entries-application = Applications
entries-appointment = Appointments
entries-good = Goods
entries-contact = Contacts
entries-question = Questions
entries-result = Answers of tools
