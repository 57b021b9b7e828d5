//! How many cases run, which ones, and on how many cores.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A folder in memory where there is one: a process that is killed or told of a full disk loses nothing that the kernel
/// has, so that these faults are the same there, and thousands of flushes are not waited for.
pub fn scratch() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).unwrap()
}

/// Whether every case is to run.
pub fn all() -> bool {
    std::env::var_os("PORTAGE_FAULTS").is_some_and(|value| value == "all")
}

/// As many of `total` cases as fit into a test run, evenly spread and never without the first and the last; all of them
/// where that is asked for.
pub fn sample(total: usize, fit: usize) -> Vec<usize> {
    if all() || total <= fit {
        return (1..=total).collect();
    }
    (0..fit).map(|i| 1 + i * (total - 1) / (fit - 1)).collect()
}

/// Runs the cases on two threads. The first that panics fails the test, with its own message.
pub fn in_parallel<T: Send>(cases: impl IntoIterator<Item = T, IntoIter: Send>, run: impl Fn(T) + Sync) -> usize {
    let cases = Mutex::new(cases.into_iter());
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    // The lock is given back before the case runs.
                    let Some(case) = cases.lock().unwrap().next() else { break };
                    run(case);
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    done.into_inner()
}

/// Numbers that look random and come again with the same seed (xorshift64*).
pub struct Chance(u64);

impl Chance {
    /// From `PORTAGE_FAULTS_SEED`, or from the process; the seed is printed, so that a failure can be repeated.
    pub fn new(what: &str) -> Self {
        let given = std::env::var("PORTAGE_FAULTS_SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = given.unwrap_or_else(|| u64::from(std::process::id()) * 0x9E37_79B9 + 1);
        println!("{what}: PORTAGE_FAULTS_SEED={seed}");
        Self(seed.max(1))
    }

    /// From 0 up to 1.
    pub fn share(&mut self) -> f64 {
        // The high bits are the better ones, and 32 are enough for a moment.
        f64::from(u32::try_from(self.next() >> 32).unwrap()) / f64::from(u32::MAX)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }
}
