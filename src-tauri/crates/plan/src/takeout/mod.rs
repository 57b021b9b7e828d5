//! What a person takes along: a calendar, a table of goods, a few lines for a phone, everything for another Portage.
//! Here are the texts and the comparing; the app writes, seals and opens the files.

mod calendar;
mod goods;
mod handed;
mod qr;

pub use calendar::{CalendarEvent, calendar};
pub use goods::{GoodsWords, goods_csv};
pub use handed::{
    HANDOVER_LIMIT, Handed, HandedError, HandedItem, Incoming, IncomingState, incoming, read_handed, write_handed,
};
pub use qr::{QR_BYTES, next_tasks_text};
