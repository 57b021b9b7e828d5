## The frame

nav-label = Parts of Portage
nav-brand = Portage, to Home
nav-home = Home
nav-guides = Guides
nav-plan = Plan
nav-tools = Tools
nav-services = Services
nav-settings = Settings
nav-more = Language, settings and more
nav-copy = Content of { $date }
language-menu = Language: { $language }
skip-to-page = Skip to the page
dialog-close = Close
print = Print
listen = Listen
listen-group = Read aloud
listen-pause = Pause
listen-go-on = Go on
listen-stop = Stop
listen-slowly = Slowly
listen-failed = The voice stopped. Try again, or read on here.
pdf-save = Save as PDF
pdf-writing = The PDF is being written…
pdf-written = The PDF is written.
pdf-written-own = The PDF is written. It is not encrypted: whoever has it can read it.

print-foot = Printed from Portage, content of { $date }
print-foot-undated = Printed from Portage

screen-home = Home
screen-guides = Guides
screen-guide = Guide
screen-plan = Plan
screen-tools = Tools
screen-tool = Tool
screen-services = Services
screen-service = Service
screen-search = Search
screen-changes = What changed
screen-copy = State of the copy
screen-settings = Settings
screen-answer = Change an answer
screen-start = Your plan
screen-language = Language
screen-install = First start
screen-broken = This screen cannot be shown
screen-aside = On this matter

notice-undo = Undo
notice-task-done = Done: { $title }
notice-task-skipped = Set aside: { $title }
notice-task-open = Back in the plan: { $title }
notice-page-saved = Saved. You find this page again under Guides.
notice-page-let-go = This page is no longer saved.

## Links that lead outside

link-outside = (opens outside Portage)
link-title-web = Open this page in your browser?
link-title-phone = Call this number?
link-title-mail = Write to this address?
link-lead-web = This page is not part of Portage and needs a connection. It is on:
link-lead-phone = Your device will ask which app should call. The number is:
link-lead-mail = Your mail program will open. The address is:
link-open-web = Open
link-open-phone = Call
link-open-mail = Write
link-copy = Copy
link-copied = Copied.
link-cancel = Cancel

## First start

language-title = Which language do you read best?
install-title = Getting Portage ready
install-lead = The guides and services that came with Portage are being unpacked on this device. This needs no connection and happens once.
progress-checking = Checking what is there
progress-receiving = Receiving
progress-building = Unpacking
progress-indexing = Making everything easy to find
progress-finishing = Almost done
progress-bytes = { $size } received
progress-of = { $size } of { $total } received

start-next = Next
start-skip = Skip
start-back = Back
start-finish = Show my plan
start-leave = Go straight to the guides and services
start-trail = Question { $n } of { $total }
start-private = Your answers stay on this device. You can change them at any time.
answer-save = Save
answer-cancel = Cancel
answer-yes = Yes
answer-no = No

start-stage-title = Where are you on the way?
start-stage-lead = Your plan begins where you are now.
start-stage-short = Where you are
whereabouts-exploring = Exploring
whereabouts-exploring-hint = I am finding out whether and how to come.
whereabouts-applying = Applying
whereabouts-applying-hint = I am preparing or have sent an application.
whereabouts-approved = Approved
whereabouts-approved-hint = I may come, and I am getting ready.
whereabouts-in-ontario = In Ontario
whereabouts-in-ontario-hint = I have arrived and am settling in.

start-landing-title = When do you land in Canada?
start-landing-title-past = When did you land in Canada?
start-landing-lead = Your tasks are dated from this day. If you only know the month, leave the day empty.
start-landing-short = Landing
landing-legend = The day or the month of landing
landing-hint = For example 14 March 2027. A guess is fine. If you have already landed, give that day.
landing-day = Day
landing-month = Month
landing-month-none = Choose
landing-year = Year
landing-month-missing = Choose a month, or empty the other fields.
landing-year-missing = Write the year too, for example 2027.
landing-year-odd = { $year } cannot be the year. Write it with four digits, for example 2027.
landing-day-odd = There is no day { $day } in { $month }: the last day is { $last }. Correct the day, or leave it empty.

start-class-title = How do you come to Canada?
start-class-lead = Rules and services differ by the way you come. If you are not sure, skip.
start-class-short = How you come
class-economic = Economic immigration
class-economic-hint = Express Entry, the provincial nominee program, or another program for workers who stay
class-family = Family
class-family-hint = Someone in Canada sponsors you
class-refugee = Resettled refugee
class-refugee-hint = You were chosen abroad, with help from the government or a private group
class-claimant = Asking for protection
class-claimant-hint = You ask, or will ask, for refugee protection in Canada
class-worker = Worker
class-worker-hint = You have or want a work permit for a time
class-student = Student
class-student-hint = You have or want a study permit
class-visitor = Visitor
class-visitor-hint = You come for a visit

start-family-title = Who comes with you?
start-family-lead = Schools, child care, benefits and papers depend on it.
start-family-short = Family
family-partner = Does a husband, wife or partner come with you?
family-children = Do children come with you?
family-years = In which years were they born?
family-years-hint = The year is enough. One field for each child.
family-year-label = Year of birth of child { $n }
family-year-remove = Remove child { $n }
family-year-add = Add a child
family-year-missing = Write the year of birth of one child at least, or answer “No”.
family-year-odd = { $year } cannot be a year of birth. Write it with four digits, for example 2019.
family-with-partner = With a partner
family-without-partner = Without a partner
family-child-count =
    { $count ->
        [0] No children
        [one] { $count } child
       *[other] { $count } children
    }

start-occupation-title = What is your work?
start-occupation-lead = Some jobs need a licence in Ontario, and getting it can start from abroad.
start-occupation-short = Work
occupation-label = Your occupation
occupation-hint = In your own words, for example nurse, electrician, teacher, accountant.

start-destination-title = Where in Ontario do you want to live?
start-destination-lead = Then services near there come first.
start-destination-short = Place
destination-label = City, town or region
destination-hint = For example Ottawa, Sudbury or Hamilton. If you do not know yet, skip.
destination-known = This is { $place }.
destination-unknown = Portage knows no place of this name. You can go on, or choose one later under Places.

## Home

home-title = Your next steps
home-welcome = Welcome
home-landing = Landing on { $date }, { $when }
home-landed = You landed on { $date }, { $when }
home-landing-unknown = Tell when you land, and your tasks get their dates
home-nothing-next = Nothing is waiting for you now.
home-whole-plan = See the whole plan
home-changed = What changed for you
home-changed-all = Everything that changed
home-saved =
    { $count ->
        [one] { $count } saved page
       *[other] { $count } saved pages
    }
home-continue = Continue reading
home-copy = Your copy
home-offline = Everything here works without a connection.
home-content-of = Content of { $date }.
home-copy-link = State of the copy
home-update-ready = An update of { $size } is ready.
invitation-title = Shall we make your plan?
invitation-text = Six short questions, each of which you can skip. Then you see what to do, in which order and by when: from the first papers to your first year in Ontario.
invitation-start = Make my plan
invitation-read = Read first

## Notices: what cannot wait

alert-label = Notices
alert-fraud = Beware of fraud
alert-change = A rule has changed
alert-information = Good to know now
alert-read = Read more:
alert-official = Official page:
alert-until = Holds until { $date }.
alert-by = Written by { $publisher }.

## The trail, the plan and its tasks

trail-label = The stages of your plan
trail-past = behind you
trail-here = You are here
trail-ahead = ahead
stage-exploring = Exploring
stage-applying = Applying
stage-waiting = Waiting
stage-preparing = Preparing
stage-travel = Travel
stage-first-days = First days
stage-first-weeks = First weeks
stage-first-months = First months
stage-first-year = First year
stage-settled =
    { $total ->
        [0] nothing to do
       *[other] { $settled } of { $total } settled
    }

plan-title = Your plan
plan-no-profile = This plan is for everybody
plan-no-profile-text = Answer a few short questions and it becomes yours: only the tasks that concern you, each with its date.

due-today = today
due-in-days =
    { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
due-in-weeks =
    { $weeks ->
        [one] in { $weeks } week
       *[other] in { $weeks } weeks
    }
due-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
days-ago =
    { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }
due-was = was due { $date }
due-by = by { $date }
due-about = around { $date }
due-full = By { $date }, { $when }
due-landing-day = on the day you land
due-before-landing =
    { $days ->
        [one] { $days } day before landing
       *[other] { $days } days before landing
    }
due-after-landing =
    { $days ->
        [one] { $days } day after landing
       *[other] { $days } days after landing
    }
due-months-before-landing =
    { $months ->
        [one] { $months } month before landing
       *[other] { $months } months before landing
    }
due-months-after-landing =
    { $months ->
        [one] { $months } month after landing
       *[other] { $months } months after landing
    }
due-law = law
due-law-long = a law sets this day

task-done-label = Done: { $title }
task-state-done = Done
task-state-skipped = Set aside
task-waiting = waits for another task
task-steps = Steps
task-documents = Papers to have at hand
task-waits-for = First do this
task-read = Read and work out
task-because = Why it is in your plan
task-because-unknown = we do not know this about you; the task is for those of whom it is true
task-authority = { $authority } is responsible for this.
task-verified = Verified on { $date }.
task-mark-done = Mark as done
task-reopen = Put back in the plan

condition-everyone = Everybody does this
condition-economic = You come as an economic immigrant
condition-family = Someone in Canada sponsors you
condition-refugee = You come as a resettled refugee
condition-claimant = You ask for refugee protection
condition-worker = You come with a work permit
condition-student = You come with a study permit
condition-visitor = You come as a visitor
condition-permanent = You become a permanent resident
condition-partner = A partner comes with you
condition-children = Children come with you
condition-children-under-6 = You have a child under 6
condition-children-under-13 = You have a child under 13
condition-children-4-18 = You have a child from 4 to 18
condition-no-children = No children come with you
condition-regulated = Your job needs a licence in Ontario
condition-trade = You work in a skilled trade
condition-works = You want to work
condition-drives = You want to drive
condition-rents = You will rent a home
condition-pet = A pet comes with you
condition-francophone = You speak French
condition-low-income = Your income is low
condition-senior = You are 65 or older
condition-abroad = You are still abroad
condition-in-ontario = You are in Ontario
condition-winter-arrival = You arrive in winter

## Guides

guides-title = Guides
guides-lead = Each page says what to do, what to bring, what it costs and who helps.
guides-empty = No guides are on this device yet
guides-empty-way = Look at the state of the copy
saved-title = Saved pages
saved-on = Saved on { $date }
saved-withdrawn = Withdrawn, no longer current
guide-save = Save this page
guide-saved = Saved
withdrawn-band = This page was withdrawn on { $date }
withdrawn-text = What you see is the last copy, kept because you saved it. It is no longer current: do not rely on it.
withdrawn-band-undated = This page was withdrawn
withdrawn-gone-text = It is no longer part of the portal, and you had not saved it.
withdrawn-reason = Why:
withdrawn-see = Read instead:
guide-contents = On this page
guide-tasks = In your plan
guide-tools = Tools
guide-services = Who helps
guide-official = Official page
guide-related = Read next
guide-other-language = This page is not there in your language. You see it in { $language }.
callout-note = Good to know
callout-free = Free
callout-deadline = Last day
callout-warning = Take care

guide-contacts = Who answers
guide-forms = Forms on this page
contact-hours = Hours:
contact-abroad-yes = The number works from outside Canada.
contact-abroad-no = The number does not work from outside Canada.
contact-channels = You reach them by: { $channels }.
channel-phone = phone
channel-web-form = form on the web
channel-in-person = in person
channel-mail = letter
channel-email = e-mail
channel-website = their website
form-superseded = This form is no longer used.
form-superseded-by = This form is no longer used. Use { $number } instead.
form-unknown = We could not confirm that this form is still used. Check the official page.

figure-more = , where this number comes from
figure-since = since { $date }
figure-in-force = In force since { $date }
figure-next = { $value } from { $date }
figure-verified = Verified on { $date }
figure-source = Source:
figures-title = Figures on this page

provenance-title = About this page
provenance-publisher = Written by
provenance-authority = Responsible for the matter
provenance-official = Official page
provenance-sources = Written from
provenance-verified = Verified on
provenance-review = Review by
provenance-stale = This was to be looked at again by { $date }, and has not been. Check the official page before you rely on it.
provenance-stale-undated = This has not been looked at for a long time. Check the official page before you rely on it.
provenance-translation = Translation
provenance-licence = Licence
provenance-languages = Other languages
translation-machine = Translated from { $language } by a machine and not reviewed by a person. If in doubt, read the original.
translation-reviewed = Translated from { $language } and reviewed by a person.
screen-machine = The words on this screen were translated by a machine. Unless it says otherwise, no person has reviewed them.
translation-beside = Show the { $language } beside it
section-untranslated = This part is new and not translated yet. You see it in { $language }.
beside-title = Side by side with
beside-other = Another language
beside-missing = This part is there in { $language } only.
translation-outdated = The original has changed since. Read the original for what counts today.
level-federal = Federal government
level-provincial = Government of Ontario
level-municipal = Municipality
level-agency = Agency

## Tools

tools-title = Tools
tools-lead = Work out an answer from the published rules. No tool decides anything.
tools-empty = No tools are on this device yet
receipt-not-a-decision = This is not a decision. The body named below decides.

## Services

services-title = Services
services-lead = People and places that help, most of them free.
services-empty = No service fits all of this
services-empty-text = Take one filter away, or call 211: they answer in many languages and know who helps where.
services-all = Show all services
filter-label = Show only
filter-topic = About
filter-language = Language
filter-city = Place
filter-any = All
service-free = Free
service-paid = Costs money
service-remote = By phone or online
service-call-first = Call first
service-call-first-long = We could not confirm all of this lately. Call before you go.
service-organization = Run by
service-phone = Phone
service-address = Address
service-languages = Languages
service-eligibility = For whom
service-web = Web page
service-email = Email
phone-toll-free = free to call in Canada
phone-tty = for deaf and hard-of-hearing people (TTY)
phone-abroad = from outside Canada
phone-text = text message

## Search

search-label = Search Portage
search-placeholder = Search in your own words
search-key = Ctrl K
search-clear = Clear the search
search-title = Search
search-start = Type a word or a question. It does not have to be the official word.
search-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-count-first = The first { $count } results
search-none = Nothing was found for “{ $query }”.
search-call-first = In danger now? Call first.
search-help = Not what you need?
search-help-empty = Here somebody can help
search-help-text = Try another word, or a shorter one. Or ask here:
search-all-guides = All guides
search-all-services = All services
search-meant = Did you mean:
search-suggestions = Ways to go on
search-recent = What you looked for lately
search-recent-forget = Forget these
search-filter-looked = Portage counts and filters the best { $count } results.
search-filter-none = No result fits all of these choices.
search-filter-clear = Show all results
search-tell = Tell the editors that this is missing
filter-kind = Kind
filter-government = Government
filter-written = Written in
kind-guide = Guides
kind-task = Tasks in the plan
kind-service = Services
kind-contact = Who answers
kind-form = Forms
match-fuzzy = Spelled a little differently
match-related = On a related subject
match-language = In { $language }
help-service = A service that helps
help-topic = A subject to look under
help-level = Who is responsible
help-level-federal = The federal government: who may come and stay, citizenship, income tax
help-level-provincial = The Government of Ontario: health card, schools, driving, rent, work
recent-legend = Should Portage keep your last 10 searches?
recent-hint = They are kept with what you write, encrypted, and shown under the empty search box. They are never sent.
recent-no = No
recent-yes = Yes, on this device
notice-searches-forgotten = Your last searches are forgotten.

## What has changed

changes-title = What changed
changes-lead = What updates have brought to this device, what concerns you first.
changes-means = What it means for your plan
changes-plan = Your plan
changes-saved = Your saved pages
changes-place = Where you are going
changes-rest = Everything else
changes-none = Nothing has changed yet
changes-none-text = Once an update has changed a page, you read here which sentence it was.
change-added = New
change-edited = Changed
change-removed = No longer there
change-of-figure = Figure
change-of-guide = Guide
change-of-service = Service
change-of-task = Task
change-value-figure = Figure
change-value-phone = Telephone
change-value-email = Email
change-value-address = Address
change-value-language = Language
change-value-due = Day
change-value-official = Official page
change-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
change-used-in = It stands in:
change-before = Before
change-now = Now
change-sentences =
    { $count ->
        [one] Show the sentence
       *[other] Show the { $count } sentences
    }

## State of the copy

copy-title = State of the copy
copy-status-never = You read what came with Portage
copy-status-never-text = Nobody has looked for updates on this device yet.
copy-status-today = Your copy is up to date
copy-status-was = Your copy was up to date { $when }
copy-status-text = Portage last looked for updates on { $moment }.
copy-status-running = An update is under way
copy-status-running-text = Go on reading: nothing changes until everything has arrived and been checked.
copy-status-waiting = An update of { $size } is ready
copy-status-waiting-text = Nothing of it has been fetched yet, because you want to be asked first. You can go on with the copy you have.
copy-status-behind = There is an update that is not on this device yet
copy-status-behind-text = Look for updates again to get it. What has already arrived is not fetched twice.
copy-status-back = You went back to an earlier copy
copy-status-back-text = You went back to the copy of { $copy } on { $date }. Nothing new is installed until you move on.
copy-status-back-undated = You went back to the copy before on { $date }. Nothing new is installed until you move on.
copy-move-on = Move on
copy-look = Look for updates
copy-fetch = Fetch it now
copy-not-now = Not now
copy-cancel = Cancel
copy-cancelling = Stopping
copy-address = Updates come from { $address }.
copy-address-next = If it does not answer, Portage tries your next address.
copy-no-address = No address for updates is set. You read what came with Portage.
copy-set-address = Set an address
copy-change = Change
copy-next = Portage looks again by itself on { $moment }.
copy-next-daily = Portage looks once a day by itself, and when the connection comes back.
copy-next-start = Portage looks again by itself when it next starts.
copy-next-manual = Portage looks only when you ask.
copy-clock = The clock of this device says { $now }. Portage has already seen { $seen }. Set the clock of the device, then look again.
copy-lapsed = The signatures of these updates have expired since { $date }: nothing new is installed. Everything stays readable.
copy-lapsed-owner = The signatures of { $owner } have expired since { $date }: nothing new is installed from there. Everything stays readable.
copy-held-up = Nothing new was taken from { $owner }. { $why }
copy-stick = Update from a USB stick or folder…
copy-stick-more = Write where the folder is
copy-stick-text = Take the folder that somebody filled with updates for Portage. It needs no connection and costs nothing.
copy-stick-folder = Folder
copy-stick-missing = Write where the folder is.
copy-stick-go = Update from there
copy-back = Go back to the copy before
copy-back-title = Go back to the copy before?
copy-back-text = The content becomes what it was before the last update, and stays so until you move on. Your plan and your answers stay as they are.
copy-outcome-updated = Your copy is up to date.
copy-outcome-current = Your copy was already up to date.
copy-outcome-waiting = An update is ready and waits for you.
copy-outcome-cancelled = Stopped. Your copy is as it was; what has arrived is kept for the next time.
copy-tried = Last try: { $moment }
copy-cost = It took { $size } of data.
copy-changes =
    { $count ->
        [one] One change
       *[other] { $count } changes
    }
copy-changes-all = Everything that changed
copy-content-date = Content of
copy-checked = Last looked for updates
copy-never-checked = Never
copy-built = Put together on this device
copy-holds = It holds
copy-guides =
    { $count ->
        [one] { $count } guide
       *[other] { $count } guides
    }
copy-tasks =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
copy-services =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
copy-releases = Where the content comes from
copy-release = release { $release }

## Settings

settings-title = Settings
settings-language = Language
settings-machine = The buttons and sentences of Portage were translated by a machine and have not been reviewed.
settings-theme = Colours
theme-system = Like the device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
settings-text = Size of the text
settings-percent = { $percent } %
settings-digits = Digits
settings-digits-text = For dates, numbers and money. Telephone numbers, addresses and forms stay as they are.
settings-answers = Your answers
settings-answers-text = They shape your plan and stay on this device.
settings-no-answer = Not answered
settings-change = Change
settings-updates = Updates
settings-addresses = Where updates come from
settings-addresses-hint = Portage tries them in this order and takes the first that answers.
settings-addresses-none = None yet: you read what came with Portage.
settings-address-field = Web address or folder
settings-address-hint = For example https://portage.example.org, or a folder on this device, on your network or on a USB stick.
settings-address-add = Add
settings-address-up = Try { $address } earlier
settings-address-remove = Remove { $address }
settings-address-removed = Removed: { $address }
settings-address-empty = Write a web address or a folder first.
settings-address-twice = { $address } is in the list already.
settings-schedule = When Portage looks for updates by itself
schedule-daily = Once a day
schedule-daily-hint = And at the start, and when the connection comes back
schedule-start = At the start
schedule-start-hint = Each time Portage starts, and not in between
schedule-manual = Never
schedule-manual-hint = Only when you press “Look for updates”
settings-ask = Ask me before an update of more than
settings-ask-always = Always ask
settings-ask-never = Never ask
settings-trust-more = More
settings-trust = Trust file (root.json)
settings-trust-hint = An agency that runs its own repository gives you this file. Without it, Portage trusts only its own publishers.
settings-save = Save
settings-saved = Saved.
settings-about = About Portage
settings-version = Version { $version }
settings-private = Nothing you type leaves this device unless you send it. There is no account.

screen-credits = Sources and licences
credits-lead = Portage may be copied and used again, but what it is made of belongs to those named here.
credits-owners = Who wrote the pages
credits-sources = Whose data they use
credits-program = The program
credits-program-text = The program is free software under the MIT or Apache 2.0 licence. Its fonts (Noto) are under the SIL Open Font License 1.1.
credits-publisher = Signed by { $name }

## Problems: what happened; .safe: what is safe; .todo: what to do

problem-retry = Try again
problem-not-found = This page is not in your copy.
    .safe = Nothing else is missing.
    .todo = It may have been taken away by an update. Search for it, or go back.
problem-no-content = There is no content on this device yet.
    .safe = Your plan and your settings are as they were.
    .todo = Open “State of the copy” and press “Look for updates”.
problem-data-damaged = A file of Portage is damaged: { $path }
    .safe = Nothing was deleted.
    .todo = Update again, or go back to the earlier state. If that does not help, show this line to whoever looks after your device.
problem-disk-full = The disk of this device is full.
    .safe = Your copy, your plan and your answers are as they were.
    .todo = Free some space, then try again.
problem-no-room = This update needs { $needed } MB of free space on this device, and { $free } MB are free.
    .safe = Nothing was downloaded. Your copy, your plan and your answers are as they were.
    .todo = Free some space, then update again.
problem-storage = Portage cannot read or write here: { $path }
    .safe = What was saved before is still there.
    .todo = Check that the disk is connected and that you may write to it, then try again.
problem-repository-unreachable = { $address } could not be reached.
    .safe = Your copy is as it was, and everything can still be read.
    .todo = Check the connection, or the address in the settings, then try again.
problem-not-a-repository = There are no Portage updates at { $address }.
    .safe = Nothing was changed. Your copy is as it was.
    .todo = Pick the folder that Portage updates were copied to, such as the folder “portage” on a USB stick, or check the address in the settings.
problem-repository-refused = What { $address } sent was not accepted.
    .safe = Nothing of it was used. Your copy is as it was.
    .todo = Try again later. If it happens again, tell whoever runs that address.
problem-repository-expired = The signatures of this repository ran out on { $since }.
    .safe = Nothing new was taken in. Your copy is as it was, and everything can still be read.
    .todo = Check the date of this device. If it is right, try again in some days.
problem-pdf-failed = The PDF could not be written.
    .safe = Nothing else was changed. A file that had this name is as it was.
    .todo = Choose another folder or name, and check that there is room on the disk.
problem-start-refused = Your system did not take this setting.
    .safe = Nothing was changed.
    .todo = Look in the settings of your system for the programs that start with it.
problem-link-refused = Portage does not open this address: { $url }
    .safe = Nothing was opened.
    .todo = Only web pages, phone numbers and mail addresses are opened.
problem-nothing-to-go-back-to = There is no earlier state to go back to.
    .safe = Your copy is as it was.
    .todo = Go on with the state you have.
problem-landing-impossible = This cannot be a day of landing: { $text }
    .safe = Your other answers are kept.
    .todo = Correct it, or leave it empty.
problem-birth-year-impossible = { $year } cannot be a year of birth.
    .safe = Your other answers are kept.
    .todo = Write a year from { $from } to { $to }.
problem-text-too-long = This answer is too long.
    .safe = Your other answers are kept.
    .todo = Shorten it to { $limit } letters at most.
problem-too-many-children = These are too many children for one plan.
    .safe = Your other answers are kept.
    .todo = Up to { $limit } can be named.
problem-rules-unreadable = The rules of this tool cannot be read.
    .safe = The guides and your plan are as they were.
    .todo = Update the copy. Until then, look at the official page.
problem-data-too-new = This file was written by a newer Portage: { $path }
    .safe = Nothing in it was changed.
    .todo = Install the newest version of Portage.
problem-wrong-key = This file is locked with another key: { $path }
    .safe = Nothing in it was changed.
    .todo = Sign in to this device as the person who made it, then start Portage anew.
problem-update-running = An update is already running.
    .safe = Nothing was changed.
    .todo = Wait until it is done.
problem-no-repository = There is no address to get updates from.
    .safe = Your copy is as it was.
    .todo = Write an address or a folder in the settings.
problem-update-options = The file updates.toml cannot be used: { $reason }.
    .safe = Nothing is updated until it is mended. Everything you have stays readable.
    .todo = Correct the file in the data folder of Portage, or show this line to whoever looks after your device.
problem-no-bundle = The content that comes with Portage is not there.
    .safe = Your plan and your settings are as they were.
    .todo = Install Portage again, or write an address or a folder in the settings.
problem-trust-unreadable = Portage cannot read the file that says whom to trust: { $path }
    .safe = Nothing was fetched. Your copy is as it was.
    .todo = Correct its path in the settings, or show this line to whoever looks after your device.
problem-address-impossible = This is not an address or a folder: { $address }
    .safe = Nothing was changed.
    .todo = Correct it in the settings. A web address begins with https://
problem-repository-older = What { $address } offers is older than your copy.
    .safe = Nothing of it was used. Your copy is as it was.
    .todo = Try again later. If it happens again, tell whoever runs that address.
problem-landing-ahead = You are in Ontario, and your day of landing is still to come. Is that right?
    .safe = Nothing was changed yet.
    .todo = If you wait in Ontario to become a permanent resident, keep it so. Otherwise correct one of the two answers.
problem-landing-behind = Your day of landing is past, and you are not in Ontario. Is that right?
    .safe = Nothing was changed yet.
    .todo = If you landed and left again, keep it so. Otherwise say that you are in Ontario, or correct the day.
problem-landing-long-ago = Your day of landing is more than ten years ago. Is that right?
    .safe = Nothing was changed yet.
    .todo = Keep it so if it is right; little of the plan will be left. Otherwise correct the day.
problem-entry-empty = Something that is needed here is empty.
    .safe = What you wrote before is kept.
    .todo = Fill in the marked field, then save again.
problem-entry-impossible = Something here cannot be right.
    .safe = What you wrote before is kept.
    .todo = Correct the marked field, or leave it empty.
problem-entry-order = These two days are in the wrong order.
    .safe = What you wrote before is kept.
    .todo = Correct one of the two days.
problem-too-many-entries = There is no room for another one.
    .safe = What you wrote before is kept.
    .todo = Up to { $limit } fit here. Remove one that you no longer need.
problem-attachment-too-large = This file is too large.
    .safe = Nothing was attached, and the file is as it was.
    .todo = A file may have { $limit } MB at most. A scan in grey, or with fewer dots, is smaller.
problem-attachment-kind = Only scans can be attached: a PDF or a picture.
    .safe = Nothing was attached, and the file is as it was.
    .todo = Save or scan it as a PDF, JPEG, PNG, WebP, HEIC or TIFF, and attach that.
problem-attachments-full = There is no room for more files.
    .safe = What you attached before is kept.
    .todo = All files together may have { $limit } MB. Remove one that you no longer need.
problem-passphrase-too-short = This passphrase is too short.
    .safe = Nothing was written.
    .todo = Take { $limit } letters or more. Four words that do not belong together are good and easy to keep in mind.
problem-handover-passphrase = This passphrase does not open the file.
    .safe = Nothing was taken over. Your plan and your binder are as they were.
    .todo = Check capital letters and the keyboard, or ask whoever made the file.
problem-handover-unreadable = This file is no hand-over from Portage, or it is damaged.
    .safe = Nothing was taken over. Your plan and your binder are as they were.
    .todo = Ask for the file again. Mail and messages sometimes change a file; a USB stick does not.
problem-handover-too-new = This hand-over was written by a newer Portage.
    .safe = Nothing was taken over. Your plan and your binder are as they were.
    .todo = Install the newest version of Portage, then open the file again.
problem-handover-too-large = This file is larger than a hand-over can be.
    .safe = Nothing was taken over. Your plan and your binder are as they were.
    .todo = Check that it is the right file.
problem-unexpected = Something went wrong that we did not foresee: { $what }
    .safe = What was saved before is still there.
    .todo = Try again. If it happens again, start Portage anew.

## What happens to an application: the word, and what it means. Never what comes next.

event-submitted = Sent
event-submitted-means = You sent the application.
event-aor = Received (AOR)
event-aor-means = The department wrote that it has your application: the acknowledgement of receipt. It gives a file number.
event-biometrics-asked = Biometrics asked for
event-biometrics-asked-means = A letter asks for your fingerprints and photo, and says by when.
event-biometrics-given = Biometrics given
event-biometrics-given-means = Your fingerprints and photo were taken.
event-medical-asked = Medical exam asked for
event-medical-asked-means = You are asked to see a panel doctor.
event-medical-passed = Medical exam passed
event-medical-passed-means = Your account says that the medical exam is passed.
event-background = Background check
event-background-means = The department checks security and past offences. It can begin and end without a word to you.
event-more-asked = More papers asked for
event-more-asked-means = The department wants another paper, and says by when.
event-p1 = First portal message (P1)
event-p1-means = Applicants call it P1: you confirm where you are and your address. The department does not use this word.
event-p2 = Second portal message (P2)
event-p2-means = Applicants call it P2: you send a photo and your address. The department does not use this word.
event-copr = Confirmation (COPR)
event-copr-means = You got the Confirmation of Permanent Residence.
event-visa = Visa or passport request
event-visa-means = You were asked for your passport, or got the visa in it.
event-refused = Refused
event-refused-means = The department refused the application. The letter says why, and what you can do.
event-withdrawn = Withdrawn
event-withdrawn-means = You took the application back.
event-other = Something else
event-other-means = Your own words say what.
language-cmn = Mandarin
