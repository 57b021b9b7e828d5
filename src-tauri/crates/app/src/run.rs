//! One update, whoever wants it: look at the addresses in order, ask, make sure of the room, fetch, build, flip.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Instant,
};

use jiff::Timestamp;
use portage_content::Digest;
use portage_store::{Generation, LapseNote, ReleaseInfo, StoreError, SyncNotes, UpdateLock};
use portage_sync::{Address, Held, Job, Look, SyncError, look};

use crate::{
    AppError, Portage, Problem,
    building::Building,
    live::Live,
    stop::Stop,
    trust::Trust,
    view::{ProgressStep, SyncEnd, SyncOutcome, Tag, UpdateOutcome, UpdateProgress},
};

/// What an update did, for the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateSummary {
    pub outcome: UpdateOutcome,
    /// The release on offer of each owner.
    pub releases: BTreeMap<String, u32>,
    /// Of whom nothing new was taken, and why.
    pub held_up: BTreeMap<String, String>,
    /// What it would cost, where the person is to be asked first.
    pub waiting_bytes: u32,
    pub bytes_received: u64,
    pub requests: u32,
    /// The address that answered.
    pub address: Option<String>,
    /// Of what runs now; absent where nothing does.
    pub content_hash: Option<Digest>,
    pub millis: u64,
}

/// An update that is wanted.
pub(crate) struct Wish {
    /// In the order in which they are tried.
    pub addresses: Vec<Address>,
    pub trust: Trust,
    pub fresh: Freshness,
    /// Whether the person asked for it.
    pub asked: bool,
    /// The bytes above which it waits for an answer.
    pub ask_above: Option<u64>,
    /// Whether it is a folder that was picked this once: that an old stick has expired says nothing of the repository.
    pub picked: bool,
}

/// Whether signatures must not have expired.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Freshness {
    Enforced,
    /// The installer is trusted as the program in it is, however long it lay on a shelf; its signatures are still
    /// verified, at the time at which none of them had expired. Whom it does not name may have come since.
    Bundled,
}

/// What an update has come to so far.
#[derive(Default)]
struct Course {
    releases: BTreeMap<String, u32>,
    held_up: BTreeMap<String, String>,
    waiting_bytes: u32,
    bytes_received: u64,
    requests: u32,
    address: Option<String>,
    /// Whether that is a server: who reads from a folder has no connection, or wants to use none.
    is_online: bool,
}

impl Portage {
    pub(crate) async fn run_update(&self, wish: Wish) -> Result<UpdateSummary, AppError> {
        let started = Instant::now();
        let lock = self.library()?.lock()?;
        let run = self.activity.begin(wish.asked);
        let mut course = Course::default();
        let outcome = self.run_course(&wish, lock, &run.stop, &mut course).await;
        let is_check = wish.fresh == Freshness::Enforced;
        if is_check
            && matches!(outcome, Ok(UpdateOutcome::Updated | UpdateOutcome::Current | UpdateOutcome::Waiting))
            && let Err(error) = self.note_check(self.clock.now())
        {
            // The update is there all the same; it is only asked for again sooner than it need be.
            tracing::warn!(%error, "the time of the check is not kept");
        }
        if outcome.is_ok() && is_check && !wish.picked && course.is_online {
            self.send_reports(wish.ask_above, &run.stop).await;
        }
        let waiting = (course.waiting_bytes > 0).then_some(course.waiting_bytes);
        let end = is_check.then(|| self.end_of(&outcome, &course));
        // A stick that was picked once is not where updates come from.
        if let Some(end) = end.as_ref().filter(|_| !wish.picked || outcome.is_ok()) {
            self.keep_end(end);
        }
        run.end(end, waiting);
        // Whatever was looked for, the state of the copy says when.
        self.changed(match outcome {
            Ok(UpdateOutcome::Updated) => &[Tag::Content, Tag::Copy, Tag::Plan],
            _ => &[Tag::Copy],
        });
        self.activity.wake.notify_one();
        Ok(UpdateSummary {
            outcome: outcome?,
            releases: course.releases,
            held_up: course.held_up,
            waiting_bytes: course.waiting_bytes,
            bytes_received: course.bytes_received,
            requests: course.requests,
            address: course.address,
            content_hash: self.live_if_any().map(|live| live.generation.info()).transpose()?.map(|it| it.content_hash),
            millis: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        })
    }

    /// Tries the addresses in order. The first that gives something usable is the one; if none does, what was wrong
    /// with the first is told.
    async fn run_course(
        &self,
        wish: &Wish,
        lock: UpdateLock,
        stop: &Arc<Stop>,
        course: &mut Course,
    ) -> Result<UpdateOutcome, AppError> {
        self.catch_up()?;
        let before = self.live_if_any();
        let mut lock = Some(lock);
        let (mut first, mut expired) = (None, None);
        for address in &wish.addresses {
            let attempt = Attempt { wish, address, before: before.clone(), stop };
            match self.attempt(attempt, &mut lock, course).await {
                // Another address would not mend a folder of this device.
                Err(AppError::Sync(error)) if !matches!(error, SyncError::Io { .. }) => {
                    if let SyncError::Expired { since, .. } = &error {
                        expired = expired.or(Some(*since));
                    }
                    first = first.or(Some(error));
                }
                outcome => return outcome,
            }
        }
        if let Some(since) = expired.filter(|_| wish.fresh == Freshness::Enforced && !wish.picked) {
            let lapsed = vec![LapseNote { owner: None, since }];
            self.keep_notes(&SyncNotes { lapsed, ..portage_store::load_sync_notes(&self.data) });
        }
        Err(first.map_or(AppError::NoRepository, AppError::Sync))
    }

    async fn attempt(
        &self,
        attempt: Attempt<'_>,
        lock: &mut Option<UpdateLock>,
        course: &mut Course,
    ) -> Result<UpdateOutcome, AppError> {
        let Attempt { wish, address, before, stop } = attempt;
        self.activity.progress(progress(ProgressStep::Checking, 0));
        let origin = Digest::of(&wish.trust.root);
        let before_of_root = match &before {
            Some(live) if live.generation.info()?.origin == origin => before.clone(),
            _ => None,
        };
        // Another root's release numbers mean nothing here.
        let held = before_of_root.as_ref().map(|live| held(&live.generation)).transpose()?.unwrap_or_default();
        let base = |owner: &str| before_of_root.as_ref()?.generation.pack(owner).ok().map(|pack| pack.to_bytes());
        let now = match wish.fresh {
            Freshness::Enforced => self.clock.now(),
            Freshness::Bundled => Timestamp::UNIX_EPOCH,
        };
        let Trust { root, folder } = &wish.trust;
        let job = Job { address, root, trust_dir: folder, held: &held, base: &base, now };
        let Some(offer) = unless_stopped(stop, look(job)).await? else { return Ok(UpdateOutcome::Cancelled) };
        course.note(address, &offer);
        if wish.fresh == Freshness::Enforced {
            self.note_standing(&offer.held_up, offer.clock_back);
        }
        let strike_off = wish.fresh == Freshness::Enforced;
        let is_struck_off = strike_off && held.iter().any(|held| !offer.owners.contains(&held.owner));
        if offer.bytes() == 0 && !is_struck_off && before.is_some() {
            return Ok(UpdateOutcome::Current);
        }
        if wish.fresh == Freshness::Enforced {
            self.keep_notes(&SyncNotes { behind: true, ..portage_store::load_sync_notes(&self.data) });
        }
        if wish.ask_above.is_some_and(|limit| offer.bytes() > limit) {
            course.waiting_bytes = small(offer.bytes());
            return Ok(UpdateOutcome::Waiting);
        }
        self.check_room(&offer, before_of_root.as_deref())?;
        // Broken off or not, what has come has cost something.
        let arrived = AtomicU64::new(course.bytes_received);
        let told = |told: portage_sync::Progress| {
            arrived.store(told.bytes_received, Relaxed);
            self.activity.progress(UpdateProgress {
                step: ProgressStep::Receiving,
                done: told.done,
                total: told.total,
                bytes_received: small(told.bytes_received),
            });
        };
        let fetched = unless_stopped(stop, offer.fetch(&told)).await;
        course.bytes_received = arrived.load(Relaxed);
        let Some(fetched) = fetched? else { return Ok(UpdateOutcome::Cancelled) };
        (course.bytes_received, course.requests) = (fetched.bytes_received, fetched.requests);
        // More owners may have turned out to be at fault once their packs had come.
        course.held_up = reasons(&fetched.held_up);
        if wish.fresh == Freshness::Enforced {
            self.note_standing(&fetched.held_up, fetched.clock_back);
        }
        let Some(lock) = lock.take() else { return Err(StoreError::UpdateRunning.into()) };
        let building = Building {
            data: self.data.clone(),
            lock,
            fetched,
            same_root: before_of_root.is_some(),
            before,
            strike_off,
            origin,
            now: self.clock.now(),
            live: Arc::clone(&self.live),
            activity: Arc::clone(&self.activity),
            stop: Arc::clone(stop),
        };
        let built = tokio::task::spawn_blocking(move || building.finish()).await;
        let built = built.map_err(|error| AppError::Unexpected { what: error.to_string() })??;
        Ok(if built { UpdateOutcome::Updated } else { UpdateOutcome::Cancelled })
    }

    /// Runs what another process has flipped to since.
    fn catch_up(&self) -> Result<(), AppError> {
        let library = self.library()?;
        let runs = self.live_if_any().map(|live| live.generation.name());
        if library.current_name() != runs
            && let Some(generation) = library.current()?
            && Some(generation.name()) != runs
        {
            self.go_live(Live::open(generation)?);
            self.changed(&[Tag::Content, Tag::Copy, Tag::Plan]);
        }
        Ok(())
    }

    /// A repository was reached and its signatures hold: what they say of their own standing.
    fn note_standing(&self, of: &BTreeMap<String, SyncError>, believed: Option<Timestamp>) {
        let (mut lapsed, mut held_up) = (Vec::new(), BTreeMap::new());
        for (owner, error) in of {
            match error {
                SyncError::Expired { since, .. } => {
                    lapsed.push(LapseNote { owner: Some(owner.clone()), since: *since });
                }
                error => {
                    let problem = serde_json::to_value(Problem::from(error)).unwrap_or_default();
                    held_up.insert(owner.clone(), problem);
                }
            }
        }
        self.keep_notes(&SyncNotes { lapsed, believed, held_up, ..portage_store::load_sync_notes(&self.data) });
    }

    fn end_of(&self, outcome: &Result<UpdateOutcome, AppError>, course: &Course) -> SyncEnd {
        SyncEnd {
            at: self.clock.now().to_string(),
            outcome: match outcome {
                Ok(UpdateOutcome::Updated) => SyncOutcome::Updated,
                Ok(UpdateOutcome::Current) => SyncOutcome::Current,
                Ok(UpdateOutcome::Waiting) => SyncOutcome::Waiting,
                Ok(UpdateOutcome::Cancelled) => SyncOutcome::Cancelled,
                Err(_) => SyncOutcome::Failed,
            },
            problem: outcome.as_ref().err().map(Problem::from),
            bytes_received: small(course.bytes_received),
            requests: course.requests,
            address: course.address.clone(),
        }
    }
}

/// One address of a wish, tried.
struct Attempt<'a> {
    wish: &'a Wish,
    address: &'a Address,
    before: Option<Arc<Live>>,
    stop: &'a Arc<Stop>,
}

impl Course {
    fn note(&mut self, address: &Address, look: &Look) {
        self.address = Some(address.to_string());
        self.is_online = matches!(address, Address::Web(_));
        self.releases = look.releases.clone();
        self.held_up = reasons(&look.held_up);
        (self.bytes_received, self.requests) = (look.bytes_received(), look.requests());
    }
}

fn reasons(held_up: &BTreeMap<String, SyncError>) -> BTreeMap<String, String> {
    held_up.iter().map(|(owner, error)| (owner.clone(), error.to_string())).collect()
}

/// What the work gives, or none where the update is broken off first.
async fn unless_stopped<T>(
    stop: &Stop,
    work: impl Future<Output = Result<T, SyncError>>,
) -> Result<Option<T>, SyncError> {
    tokio::select! {
        biased;
        () = stop.stopped() => Ok(None),
        done = work => done.map(Some),
    }
}

/// What the device holds.
fn held(generation: &Generation) -> Result<Vec<Held>, AppError> {
    let held = |release: ReleaseInfo| Held { owner: release.owner, release: release.number, digest: release.digest };
    Ok(generation.releases()?.into_iter().map(held).collect())
}

fn progress(step: ProgressStep, bytes: u64) -> UpdateProgress {
    UpdateProgress { step, done: 0, total: 0, bytes_received: small(bytes) }
}

fn small(bytes: u64) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
