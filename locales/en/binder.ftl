## The binder: everything that a person keeps, on this device only

nav-binder = Binder
screen-binder = Binder
screen-documents = Documents
screen-document = A document
screen-applications = Applications
screen-application = An application
screen-application-edit = Change an application
screen-goods = Goods
screen-good = A thing on your list
screen-appointments = Appointments and contacts
screen-appointment = An appointment
screen-contact = A contact
screen-questions = Questions
screen-question = A question
screen-saved = Saved pages
screen-family = Family
screen-member = Somebody of the family

binder-title = My binder
binder-lead = Your papers, applications, lists and appointments, in one place.
binder-private = What you write here stays on this device and is encrypted.
binder-need = What you still need
binder-need-nothing = Nothing that you wrote down is missing, and no task asks for another paper now.
binder-need-unknown = Tell a few things about yourself in the plan, or write down your papers. Then you see here what is missing.
binder-need-for = For:
binder-need-more =
    { $count ->
        [one] and { $count } more task
       *[other] and { $count } more tasks
    }
binder-need-all =
    { $count ->
        [one] Show it
       *[other] Show all { $count }
    }
binder-parts = Parts of the binder
binder-documents = Documents
binder-applications = Applications
binder-goods = Goods you bring
binder-appointments = Appointments and contacts
binder-questions = Questions to ask
binder-question = question
binder-saved = Saved pages
binder-family = Family
binder-count =
    { $count ->
        [0] nothing yet
        [one] { $count } entry
       *[other] { $count } entries
    }
binder-documents-count =
    { $count ->
        [0] nothing yet
       *[other] you have { $ready } of { $count }
    }
binder-goods-count =
    { $count ->
        [one] { $count } thing, { $value }
       *[other] { $count } things, { $value }
    }
binder-appointments-count = { $appointments } to come, contacts: { $contacts }
binder-questions-count =
    { $count ->
        [0] nothing yet
       *[other] { $open } open of { $count }
    }

entry-delete = Delete
entry-note = Note
entry-gone = This is no longer in your binder
entry-gone-way = To the binder
notice-entry-kept = Saved in your binder.
notice-entry-deleted = Deleted: { $name }
notice-written = The file is written.

## Papers

papers-count = You have { $ready } of { $total }
paper-ready = you have it
paper-missing = not in your binder yet
paper-expired = runs out on { $date }, too early
paper-have = I have it
paper-note = Write it down
paper-any-of = One of these is enough:
paper-in-binder = See in my binder
notice-paper-have = In your binder: { $paper }

document-state = Where it stands
document-state-need = I need it
document-state-have = I have it
document-state-must-translate = Must be translated
document-state-asked-for = Asked for, not here yet
documents-empty = No documents yet
documents-empty-text = Write down which papers you have and which you need; your tasks then tick them by themselves.
documents-add = Add a document
document-at = Place:
document-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
document-what = Document
document-what-none = Choose
document-what-own = Something else, in my own words
document-what-missing = Choose what it is.
document-words = What is it called?
document-whose = Whose is it?
document-whose-all = Nobody in particular
document-expires = Last day on which it is valid
document-expires-hint = Leave it empty if it does not run out. You are warned half a year before.
document-issued = Day of issue
document-place = Where the paper is
document-place-hint = For example: blue folder, with my parents, at the bank.
document-number = Its number
document-number-why = You seldom need the number here. If this device is lost or lent, nobody can misuse what is not in it.
document-number-keep = Keep the number here all the same
document-number-field = Number
document-translate-hint = If it is neither in English nor in French, offices often ask for a certified translation. Then choose “Must be translated” until you have it.
document-delete-title = Delete this document and its files?
document-delete-text =
    { $count ->
        [one] { $count } attached file goes with it and cannot be brought back.
       *[other] { $count } attached files go with it and cannot be brought back.
    }
expiry-late = ran out on { $date }
expiry-soon = runs out on { $date }
expiry-fine = valid until { $date }

draft-brought = What you had typed here before is back. It is not saved yet.
draft-anew = Start anew
close-title = Close without saving?
close-text = What you typed into a form is not saved yet. If you close now, it is lost.
close-stay = Go on writing
close-anyway = Close without saving
attach-title = Scans and files
attach-hint = A file may have { $each } at most, all together { $all }. So far: { $used }. They are encrypted like the rest.
attach-later = Once it is saved, you can attach a scan to it.
attach-add = Attach a file
attach-see = Look at it
attach-out = Save a copy
attach-delete-title = Delete this file?
attach-delete-text = The copy of “{ $name }” in Portage is deleted and cannot be brought back.
notice-attached = The file is attached.

## Applications

applications-empty = No applications yet
applications-empty-text = Write down what you applied for, and what happened since; the published times then stand beside it.
applications-add = Add an application
application-edit = Change the application
application-filed = filed on { $date }
application-not-filed = not filed yet
application-last = last: { $event }
application-number = Number:
application-events = What happened
application-no-events = Nothing yet. Add what you sent and what you got, with its day.
application-program = For what
application-program-hint = The times of these programs are published. For any other, choose your own words.
application-program-missing = Choose for what you applied.
application-words = What did you apply for?
application-filed-on = Filed on
application-filed-hint = Leave it empty if you have not sent it yet.
application-way = How you filed it
way-online = Online
way-online-hint = In an account of your own or of your representative
way-paper = On paper
way-paper-hint = By mail, and you follow it by letters or a form
way-linked = On paper, linked to an account
way-linked-hint = By mail, and added to an online account afterwards
application-number-field = Number of the application or file
application-number-hint = Only if you want it here.
application-delete-title = Delete this application?
application-delete-text =
    { $count ->
        [0] It is only deleted from your binder. Nothing happens to the application itself.
        [one] It is only deleted from your binder, with { $count } thing that happened. Nothing happens to the application itself.
       *[other] It is only deleted from your binder, with { $count } things that happened. Nothing happens to the application itself.
    }
event-add = Add what happened
event-kind = What happened
event-day = On which day

program-cec = Canadian Experience Class (Express Entry)
program-fsw = Federal Skilled Worker (Express Entry)
program-pnp-ee = Provincial nominee through Express Entry
program-pnp-base = Provincial nominee, outside Express Entry
program-spousal-abroad-roc = Partner sponsored from abroad
program-spousal-abroad-quebec = Partner sponsored from abroad, to Quebec
program-spousal-canada-roc = Partner sponsored inside Canada
program-spousal-canada-quebec = Partner sponsored inside Canada, to Quebec
program-pgp-roc = Parents or grandparents
program-pgp-quebec = Parents or grandparents, to Quebec
program-citizen-grants = Citizenship
program-citizen-proofs = Proof of citizenship
program-eta = Electronic travel authorization (eTA)
program-iec = International Experience Canada
program-visitor-extension = Staying longer as a visitor

times-title = Published times
times-none = No times are published for this.
times-nobody-knows = These times are of other people's applications. Nobody can know when yours is decided, or how.
time-finished = Most of those finished lately took
time-expected = If you sent it today, it would be expected to take
time-expected-for-month = For those who applied in the same month, still expected
time-more-than = more than { $span }
time-people =
    { $count ->
        [one] { $count } person waits
       *[other] { $count } people wait
    }
time-people-ahead =
    { $count ->
        [one] { $count } person applied before that month and waits
       *[other] { $count } people applied before that month and wait
    }
time-as-of = As of { $date }
time-standard = The department's own service standard
time-standard-means = A goal for most applications under usual conditions, and no promise.
span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
span-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
span-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
span-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
span-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

## Goods

goods-lead = At your first arrival, border officers ask for two lists: what you bring with you, and what follows later.
goods-with-me-text = What comes in your luggage
goods-to-follow-text = What comes later, by ship, by mail or with somebody
goods-empty = No goods yet
goods-empty-text = Begin with what is worth most. What is on the list at your first arrival can follow later.
goods-add = Add a thing
goods-none = Nothing on this list yet.
goods-total =
    { $count ->
        [one] Total of { $count } thing
       *[other] Total of { $count } things
    }
goods-sum = Both lists together:
goods-without-value =
    { $count ->
        [one] { $count } thing has no value yet; the total is without it.
       *[other] { $count } things have no value yet; the total is without them.
    }
goods-jewellery-text = A photo helps to tell which piece it is.
goods-csv = Save as a table (CSV)
good-list = On which list
good-item = Thing
good-item-hint = With its make, for example: sewing machine, Singer 4423.
good-value = Value in Canadian dollars
good-value-hint = What it is worth today. A fair guess is fine.
good-value-odd = This cannot be read as an amount. Write for example 120 or 120.50.
good-no-value = no value
good-serial = Serial number
good-serial-hint = For devices, if there is one.
good-kind = Kind
good-another = Then add another one
notice-good-kept = On the list: { $item }

## Appointments, contacts, questions, family

appointments-empty = No appointments yet
appointments-empty-text = Write down when and where, and Portage ticks what to bring.
appointments-add = Add an appointment
appointment-here = On this device's clock: { $moment }
appointment-bring = What to bring
appointment-what = What is it for?
appointment-what-hint = For example: health card at ServiceOntario.
appointment-what-missing = Write what it is for.
appointment-date = Day
appointment-date-missing = Write the day.
appointment-time = Time
appointment-time-hint = With 24 hours, for example 9:30 or 14:15. Leave it empty if you do not know.
appointment-time-odd = This is no time of day. Write for example 9:30 or 14:15.
appointment-zone = On whose clock?
zone-toronto = Ontario (Toronto, Ottawa)
zone-winnipeg = North-western Ontario (Kenora)
zone-here = Here where this device is ({ $zone })
appointment-place = Where
appointment-who = Who goes?
appointment-task = Task in your plan
appointment-task-hint = Its papers then stand under what to bring.
appointment-task-none = No task
appointment-papers =
    { $count ->
        [0] Choose papers to bring
        [one] { $count } paper to bring
       *[other] { $count } papers to bring
    }
appointment-others = Other things to bring
appointment-others-hint = One a line.
contacts-title = Contacts
contacts-empty = No contacts yet
contacts-empty-text = Keep the people you may need here, such as a counsellor, a landlord or a cousin.
contacts-add = Add a contact
contact-name = Name
contact-what-for = What for
contact-what-for-hint = For example: helps with the school of our daughter.
questions-empty = No questions yet
questions-empty-text = Write down what you want to ask, so that you have it at the counter.
questions-add = Add a question
question-edit = Change a question
question-text = Your question
question-text-hint = In any language.
question-whom = Whom to ask
question-whom-hint = For example: settlement agency, school, my employer.
question-answer = The answer
question-is-answered = It is answered
question-answered = Answered
saved-empty = No saved pages yet
saved-empty-text = Press “Save this page” on a guide, and you find it here.
saved-drop = Let go
family-lead = With the family here, tasks and papers can say whose they are. A first name or a letter is enough.
family-empty = Nobody yet
family-empty-text = Name those who come with you; the tasks of each child then stand under its name.
family-add = Add somebody
member-name = Name
member-name-hint = As you like: a first name or a letter will do.
member-role = Who it is
role-oneself = Myself
role-partner = My partner
role-child = A child
role-other = Somebody else
member-birth = Born
member-birth-hint = The year is enough. For a child it says which tasks concern it.
member-delete-title = Delete { $name }?
member-delete-text = All of it stays. The papers then count for nobody. "Undo" brings everything back as it was.
member-delete-papers =
    { $count ->
        [one] { $count } paper names { $name }.
       *[other] { $count } papers name { $name }.
    }
member-delete-tasks =
    { $count ->
        [one] { $count } task names { $name }.
       *[other] { $count } tasks name { $name }.
    }
member-delete-appointments =
    { $count ->
        [one] { $count } appointment names { $name }.
       *[other] { $count } appointments name { $name }.
    }
member-born = born { $date }
