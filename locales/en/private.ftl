### What a person writes stays theirs.

## Locking

screen-lock = Locked
lock-now = Lock
lock-title = Your plan is locked
lock-lead = Type your passphrase to open your plan, your binder, your answers and your saved pages.
lock-open = Open
lock-read = Read the guides without opening it
saved-open-locked = Open my saved pages
lock-waits =
    { $seconds ->
        [one] You can try again in { $seconds } second.
       *[other] You can try again in { $seconds } seconds.
    }
lock-forgotten = I forgot my passphrase
lock-forgotten-text = Without it nobody can open your plan or your binder, not even the makers of Portage. You can delete what is locked and begin anew. The guides and services stay.
passphrase-field = Passphrase
passphrase-show = Show what I type
passphrase-empty = Type your passphrase first.

## Settings

private-title = Private
private-text = Your answers, your plan, your binder and your saved pages are encrypted on this device.
kept-none = You have not written anything yet.
kept-keychain = The key is in the keychain of this device. Whoever is signed in as you can open your data; nobody else can.
kept-passphrase = Only your passphrase opens it.
kept-file = The key lies in a file beside your data. A copy of the data alone cannot be read, but whoever is signed in to this device as you can open it. A passphrase prevents that.
kept-memory = Nothing is kept: when Portage closes, what you wrote is gone.
keychain-use = Keep the key in the keychain
keychain-used = The key is in the keychain of this device now.
passphrase-set = Set a passphrase
passphrase-change = Change the passphrase
passphrase-remove = Remove the passphrase
passphrase-present = Present passphrase
passphrase-new = New passphrase
passphrase-hint = At least 8 characters, in any script. Five words that have nothing to do with each other are easy to remember and hard to guess.
passphrase-warning = If you forget it, nobody can open what you wrote. Write it down and keep the paper in a safe place, away from this device.
passphrase-save = Save the passphrase
passphrase-was-set = Your passphrase is set. Portage asks for it at the next start.
passphrase-was-changed = Your passphrase is changed.
passphrase-was-removed = Your passphrase is removed. Portage does not ask any more.
lock-after = Lock by itself when nobody touches it for
lock-after-never = Never
lock-after-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## Backups

backups-title = Backups
backups-text = At the first change of a day, Portage keeps a copy of what there was the day before: the last 7 days, and one copy for each of the last 4 weeks and 6 months. The copies are encrypted too. They are on this device, so they do not help if it is lost.
backups-none = There is no copy yet.
backup-kind-daily = Copy of the day
backup-kind-before-restore = What was there before a copy was put back
backup-kind-before-upgrade = Before a new version of Portage
backup-line = { $when }, { $size }
backup-restore = Put back
backup-restore-of = Put back the copy of { $when }
backup-restore-title = Put this copy back?
backup-restore-text = Your plan, your binder, your answers and your saved pages become what they were on { $when }. What is there now is kept as a copy, so you can come back to it.
backup-restored = The copy of { $when } is back in place.
backup-not-made = The copy of today could not be made:

## Delete everything

erase-title = Delete everything
erase-text = Takes away all that you wrote: your answers, your plan, your binder, your saved pages, the backups and the key. The guides and services stay.
erase-start = Delete everything
erase-question = Delete all that you wrote?
erase-promise = This cannot be undone. The key goes first: what may be left on the disk cannot be read without it. Files are overwritten before they are removed, but a solid-state disk, or a backup of the whole device, can keep old bytes that no program reaches.
erase-promise-file = Your key lay in a file, so old bytes of it could be among them. If you pass this device on, have the whole disk erased as well.
erase-saved-files = Calendar files, tables, hand-over files and prints that you saved stay where you saved them. Delete them yourself.
erase-settings = Forget my settings too: language, look, and where updates come from
erase-confirm = Delete
erase-done = All that you wrote is deleted.
erase-key-left = All that you wrote is deleted. The keychain of this device did not answer and still has the key, which opens nothing any more. You can remove the entry org.portage.desktop there.

## Problems

problem-locked = Your plan is locked.
    .safe = Nothing is lost. The guides and services can be read.
    .todo = Open it with your passphrase.
problem-passphrase-wrong = This is not the passphrase.
    .safe = Nothing was changed.
    .todo = Check capital letters and the keyboard’s language, then try again. The next try is possible in { $seconds } s.
problem-passphrase-too-soon = After a wrong passphrase, the next try waits a little.
    .safe = Nothing was changed, and nothing is lost.
    .todo = Try again in { $seconds } s.
problem-passphrase-short = This passphrase is too short.
    .safe = Nothing was changed.
    .todo = Choose one of at least { $least } characters.
problem-passphrase-long = This passphrase is too long.
    .safe = Nothing was changed.
    .todo = Choose one of at most { $most } characters.
problem-passphrase-none = No passphrase is set.
    .safe = Nothing was changed.
    .todo = Set a passphrase in the settings, under “Private”, first.
problem-keychain-silent = The keychain of this device does not answer. It has the key to your plan.
    .safe = Nothing is lost. The guides and services can be read.
    .todo = Open the keychain of this device, if it asks for its password, then try again.
problem-keychain-lost = The keychain of this device does not have the key to your plan any more.
    .safe = Your data was not changed, but it cannot be opened without the key.
    .todo = If you restored or changed the keychain, bring its entry org.portage.desktop back. Otherwise delete everything in the settings and begin anew.
problem-backup-missing = This copy is not there any more.
    .safe = Your data is as it was.
    .todo = Choose another copy from the list.
problem-session-in-memory = In this session nothing is kept.
    .safe = Nothing was changed.
    .todo = When Portage closes, what you wrote is gone by itself.
