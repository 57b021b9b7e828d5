//! Text read aloud by voices of the system: on Linux by speech-dispatcher, over its socket on this device.
//!
//! Other systems give their voices to the window itself, so here they have none. Nothing of a text is kept, said in an
//! error or sent to another computer.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[cfg(target_os = "linux")]
mod server;
#[cfg(target_os = "linux")]
mod ssip;
#[cfg(not(target_os = "linux"))]
mod ssip {
    use super::{Tell, Voice};

    /// Nobody to speak to.
    pub(crate) enum Connection {}

    impl Connection {
        pub(crate) fn open(_: Tell) -> Option<Self> {
            None
        }
        pub(crate) fn is_alive(&self) -> bool {
            match *self {}
        }
        pub(crate) fn voices(&self) -> &[Voice] {
            match *self {}
        }
        pub(crate) fn speak(&mut self, _: u32, _: &str, _: usize, _: bool) -> Option<()> {
            match *self {}
        }
        pub(crate) fn hush(&mut self) -> Option<()> {
            match *self {}
        }
        pub(crate) fn leave(&mut self) {
            match *self {}
        }
    }
}

use ssip::Connection;

/// What becomes of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Began,
    Ended,
    /// Something else is spoken in its place, such as what a screen reader says.
    Cut,
    /// The voice is gone.
    Failed,
}

/// Is told the number of a passage and what became of it.
pub type Tell = Arc<dyn Fn(u32, Told) + Send + Sync>;

/// A voice of the system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The engine that speaks it.
    pub engine: String,
    /// As the engine names it, such as `en-GB` or `cmn`.
    pub lang: String,
}

/// The voices of the system. All its calls may wait for the system, for some seconds where that does not answer.
pub struct Speech {
    tell: Tell,
    connection: Mutex<Option<Connection>>,
}

impl Speech {
    /// Asks nobody for anything yet.
    pub fn new(tell: Tell) -> Self {
        Self { tell, connection: Mutex::default() }
    }

    /// The voices that there are, the engine first that the person uses elsewhere; none where nobody answers.
    pub fn voices(&self) -> Vec<Voice> {
        self.connected().as_ref().map(|connection| connection.voices().to_vec()).unwrap_or_default()
    }

    /// Reads a passage in place of the one before, by the voice at a place of [`Self::voices`]. False if nobody does.
    pub fn speak(&self, number: u32, text: &str, voice: usize, slowly: bool) -> bool {
        let mut connected = self.connected();
        connected.as_mut().and_then(|connection| connection.speak(number, text, voice, slowly)).is_some()
    }

    /// Falls silent.
    pub fn hush(&self) {
        if let Some(connection) = self.lock().as_mut() {
            // Who does not answer does not speak.
            let _ = connection.hush();
        }
    }

    /// Falls silent without waiting for anybody: the program ends.
    pub fn leave(&self) {
        if let Ok(mut connection) = self.connection.try_lock()
            && let Some(connection) = connection.as_mut()
        {
            connection.leave();
        }
    }

    fn connected(&self) -> MutexGuard<'_, Option<Connection>> {
        let mut connection = self.lock();
        if !connection.as_ref().is_some_and(Connection::is_alive) {
            *connection = Connection::open(Arc::clone(&self.tell));
        }
        connection
    }

    fn lock(&self) -> MutexGuard<'_, Option<Connection>> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
