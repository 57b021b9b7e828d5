use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use portage_store::{LapseNote, SyncNotes, load_sync_notes, save_sync_notes};
use tokio::sync::Notify;

use crate::{
    Portage,
    copy::owner_name,
    portage::{Event, Tell},
    schedule::Looks,
    stop::Stop,
    view::{Changed, HeldUp, Lapsed, SyncEnd, SyncOutcome, SyncPhase, SyncState, Tag, UpdateProgress},
};

/// Clocks are set right by small steps all the time.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_mins(5);

/// What updating is doing at this moment.
pub(crate) struct Activity {
    tell: Tell,
    doing: Mutex<Doing>,
    /// Wakes the task that looks for updates by itself.
    pub(crate) wake: Notify,
}

#[derive(Default)]
pub(crate) struct Doing {
    running: Option<Running>,
    waiting_bytes: Option<u32>,
    last: Option<SyncEnd>,
    next_at: Option<Timestamp>,
    /// Present while the app looks for updates by itself.
    pub(crate) looks: Option<Looks>,
}

struct Running {
    asked: bool,
    stop: Arc<Stop>,
    progress: Option<UpdateProgress>,
}

/// An update that runs. Dropped before it ended, it breaks the update off.
pub(crate) struct Run<'a> {
    activity: &'a Activity,
    pub(crate) stop: Arc<Stop>,
    ended: bool,
}

impl Activity {
    pub(crate) fn new(tell: Tell) -> Self {
        Self { tell, doing: Mutex::default(), wake: Notify::new() }
    }

    pub(crate) fn doing(&self) -> MutexGuard<'_, Doing> {
        self.doing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn changed(&self, tags: &[Tag]) {
        (self.tell)(Event::Changed(Changed { tags: tags.to_vec() }));
    }

    pub(crate) fn progress(&self, progress: UpdateProgress) {
        if let Some(running) = &mut self.doing().running {
            running.progress = Some(progress.clone());
        }
        (self.tell)(Event::Progress(progress));
    }

    /// An update begins. The caller holds the lock of the library, so there is no other.
    pub(crate) fn begin(&self, asked: bool) -> Run<'_> {
        let stop = Arc::new(Stop::default());
        self.doing().running = Some(Running { asked, stop: Arc::clone(&stop), progress: None });
        self.changed(&[Tag::Sync]);
        Run { activity: self, stop, ended: false }
    }

    /// The bytes of the update that waits for an answer.
    pub(crate) fn waiting_bytes(&self) -> Option<u32> {
        self.doing().waiting_bytes
    }

    pub(crate) fn set_next(&self, next: Option<Timestamp>) {
        if std::mem::replace(&mut self.doing().next_at, next) != next {
            self.changed(&[Tag::Sync]);
        }
    }

    /// Tells of an update that ended before it began to run.
    pub(crate) fn note_end(&self, end: SyncEnd) {
        self.doing().last = Some(end);
        self.changed(&[Tag::Sync]);
    }
}

impl Doing {
    /// The update of this `stop` runs no more; another may have begun since.
    fn forget(&mut self, stop: &Arc<Stop>) {
        if self.running.as_ref().is_some_and(|running| Arc::ptr_eq(&running.stop, stop)) {
            self.running = None;
        }
    }
}

impl Run<'_> {
    /// The update has ended. One that failed leaves a question that was open as it was.
    pub(crate) fn end(mut self, end: Option<SyncEnd>, waiting_bytes: Option<u32>) {
        self.ended = true;
        let mut doing = self.activity.doing();
        doing.forget(&self.stop);
        if let Some(end) = end {
            if end.outcome != SyncOutcome::Failed {
                doing.waiting_bytes = waiting_bytes;
            }
            doing.last = Some(end);
        }
        drop(doing);
        self.activity.changed(&[Tag::Sync]);
    }
}

impl Drop for Run<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.stop.stop();
            self.activity.doing().forget(&self.stop);
            self.activity.changed(&[Tag::Sync]);
        }
    }
}

impl Portage {
    /// What updating is doing, has done and will do.
    pub fn sync_state(&self) -> SyncState {
        let notes = load_sync_notes(&self.data);
        let now = self.clock.now();
        let behind = |believed: &Timestamp| believed.duration_since(now) > CLOCK_TOLERANCE;
        let back_since = self.library().ok().and_then(|library| library.back_since());
        let held_up = notes.held_up.into_iter().filter_map(|(owner, problem)| {
            let problem = serde_json::from_value(problem).ok()?;
            Some(HeldUp { owner: self.name_of(&owner), problem })
        });
        let held_up = held_up.collect();
        let lapsed = notes.lapsed.into_iter().map(|note| self.lapsed(note)).collect();
        let doing = self.activity.doing();
        SyncState {
            phase: match (&doing.running, doing.waiting_bytes) {
                (Some(_), _) => SyncPhase::Running,
                (None, Some(_)) => SyncPhase::Waiting,
                (None, None) => SyncPhase::Idle,
            },
            asked: doing.running.as_ref().is_some_and(|running| running.asked),
            progress: doing.running.as_ref().and_then(|running| running.progress.clone()),
            waiting_bytes: doing.waiting_bytes,
            last: doing.last.clone().or_else(|| serde_json::from_value(notes.last?).ok()),
            next_at: doing.next_at.map(|time| time.to_string()),
            back_since: back_since.map(|time| time.to_string()),
            clock_back: notes.believed.filter(behind).map(|time| time.to_string()),
            behind: notes.behind,
            lapsed,
            held_up,
        }
    }

    /// Breaks off the update that runs, if one does: what has arrived is kept for the next one. One that waits for an
    /// answer is forgotten.
    pub fn cancel_update(&self) {
        let mut doing = self.activity.doing();
        let waited = doing.waiting_bytes.take().is_some();
        if let Some(running) = &doing.running {
            running.stop.stop();
        }
        drop(doing);
        if waited {
            self.activity.changed(&[Tag::Sync]);
        }
    }

    /// The window learned that there is a connection again.
    pub fn connection_back(&self) {
        let now = self.clock.now();
        if let Some(looks) = &mut self.activity.doing().looks {
            looks.connection_back(now);
        }
        self.activity.wake.notify_one();
    }

    /// Keeps what a person must still be told after a restart: that a look failed, and whether they have all there is.
    pub(crate) fn keep_end(&self, end: &SyncEnd) {
        let notes = load_sync_notes(&self.data);
        let has_all = matches!(end.outcome, SyncOutcome::Updated | SyncOutcome::Current);
        let last = (end.outcome == SyncOutcome::Failed).then(|| serde_json::to_value(end).ok()).flatten();
        self.keep_notes(&SyncNotes { last, behind: notes.behind && !has_all, ..notes });
    }

    /// Keeps what a check found. That it cannot be kept does not undo the check.
    pub(crate) fn keep_notes(&self, notes: &SyncNotes) {
        if load_sync_notes(&self.data) != *notes
            && let Err(error) = save_sync_notes(&self.data, notes)
        {
            tracing::warn!(%error, "what the check found is not kept");
        }
    }

    fn lapsed(&self, note: LapseNote) -> Lapsed {
        Lapsed { owner: note.owner.map(|owner| self.name_of(&owner)), since: note.since.to_string() }
    }

    /// The name of an owner in the language of the window; their id where the copy does not know them.
    pub(crate) fn name_of(&self, owner: &str) -> String {
        let lang = self.settings().language.unwrap_or_else(|| "en".to_owned());
        let known = self.live_if_any().and_then(|live| owner_name(&self.reader(&live, &lang), owner).ok().flatten());
        known.unwrap_or_else(|| owner.to_owned())
    }
}
