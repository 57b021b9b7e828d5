## Finding a service

services-fits =
    { $count ->
        [one] { $count } service fits
       *[other] { $count } services fit
    }
services-of-place = { $city }: { $count }. The others follow, the nearest first.
services-to-ask =
    { $count ->
        [one] Of { $count } more something is not known. It comes after them, with what to ask.
       *[other] Of { $count } more something is not known. They come after them, with what to ask.
    }
services-far = No office of these is within 150 km. Services by phone or online come first.
services-nearest = The nearest office is about { $km } km away.
services-place-unknown = We do not know where this is. Our list lacks some postal codes, so choose a place by its name.
services-holiday = This day is a public holiday: { $holiday }. Hours may differ. Call before you go.
services-loading = Looking for services…
filter-count = { $label } ({ $count })
filter-french = In French
filter-postal = Postal code
filter-postal-hint = The first 3 characters are enough, such as M5V. They stay on this device. In the North, one code is a very large area, so distances are rough.
filter-within = Within
filter-within-km = { $km } km
filter-open = Open
filter-open-now = Now
filter-open-at = On a day, at an hour
filter-weekday = Day
filter-hour = Hour
filter-way = How
filter-way-in-person = In person
filter-way-remote = By phone or online
filter-for-me = For me
filter-for-me-hint = Tell us in your answers how you come, so that we can say who is for you.
filter-wheelchair = Wheelchair access
filter-free = Free
filter-saved = Saved

services-as = Show as
services-as-list = List
services-as-map = Map
service-map = Map of the services
service-map-part = Part of Ontario
service-map-label = Map of Ontario with { $count } places where services are. The table beside it says the same.
service-map-here =
    { $count ->
        [one] { $count } service is on this part of the map.
       *[other] { $count } services are on this part of the map.
    }
service-map-elsewhere =
    { $count ->
        [one] { $count } more lies outside this part.
       *[other] { $count } more lie outside this part.
    }
service-map-nowhere =
    { $count ->
        [one] { $count } is not on the map: you reach it by phone or online, or we do not know where it is.
       *[other] { $count } are not on the map: you reach them by phone or online, or we do not know where they are.
    }
service-map-near = Where we do not know the exact place, a service stands in the middle of its postal area or its city.
service-map-place = Place
service-map-cities =
    { $count ->
        [one] { $city } and { $count } other place
       *[other] { $city } and { $count } other places
    }
service-map-closer = Look closer
service-map-closer-at =
    { $count ->
        [one] { $city }, { $count } service: look closer
       *[other] { $city }, { $count } services: look closer
    }
service-map-list-at =
    { $count ->
        [one] { $city }, { $count } service: show as a list
       *[other] { $city }, { $count } services: show as a list
    }
service-map-back = One step back
services-print-more =
    { $count ->
        [one] { $count } more service fits and is not on this paper. Choose more filters, and print again.
       *[other] { $count } more services fit and are not on this paper. Choose more filters, and print again.
    }

service-km = about { $km } km away
service-ask = Ask: { $what }
ask-topic = what they help with
ask-language = the language
ask-french = French
ask-place = how far it is
ask-open = the hours
ask-whom = whether it is for you
ask-way = whether you can go there
ask-wheelchair = access with a wheelchair
ask-free = what it costs
service-also-short = Also told by { $names }

open-until = Open until { $time }
open-always = Open day and night
open-may-be-closed = May be closed: { $holiday }
open-closed = Closed now
open-closed-until = Closed, opens { $time }
open-for-now = Closed for now
open-at-open = Open then
open-at-closed = Closed then

service-hours = Opening hours
service-hours-week = Hours of the next 7 days
service-hours-clock = Times are those of the clock where the service is.
service-hours-shared = These are the hours of all its offices together. Call to ask about one.
service-hours-words = In the words of the source
service-hours-none = We do not know the hours. Call first.
service-day-closed = Closed
service-day-all = Open all day
service-day-unknown = We do not know
service-day-unsure = The words below may change this.
service-day-holiday = { $holiday }: may be closed
service-spell = { $from } to { $to }
service-day = Day
service-day-hours = Hours
service-access = Access
service-wheelchair-yes = A wheelchair gets in.
service-wheelchair-no = A wheelchair does not get in.
service-cost = Cost
service-application = How to use it
service-documents = Bring with you
service-interpretation = Interpreters
service-areas = For people in
service-licence = Licence
service-quoted = The words are the source’s own, in { $language }. We have not changed or translated them.
service-order = First this, then that
service-before = Go here first
service-after = Go here afterwards
service-instead = Or go here in its place
service-same = The same help elsewhere
service-also = Also told by
service-also-text = These sources tell of the same service. An editor decided so.
service-verified = Last verified on { $date } by { $name }
service-looked-at = Last looked at on { $date }, not confirmed by the service itself. Kept by { $name }.
service-save = Save this service
service-saved = Saved
service-card = Save as a contact card
service-card-written = The contact card is written.
service-code = Name, phone and address for the camera of a phone
service-code-show = Show as a code for a phone
phone-extension = extension { $number }
notice-service-saved = Saved. You find it under Services, Saved.
notice-service-let-go = No longer saved
service-hours-unknown = We do not know the hours.
service-look-first = Look at its page first
service-look-first-long = We could not confirm all of this lately. Look at its page, or call 211.
