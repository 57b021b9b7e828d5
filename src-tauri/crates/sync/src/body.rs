//! The body of an answer: bounded, and not waited for when it comes drop by drop.

use std::io::Read as _;

use reqwest::Response;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};
use tokio::time::{Instant, timeout_at};

use crate::Patience;
use crate::fault::{Fault, broken};
use crate::meter::Meter;
use crate::part::Part;

/// Reads a body behind what is there already, and stops at the limit whatever the server says or sends.
pub(crate) async fn read(
    mut response: Response,
    part: &mut Part,
    limit: u64,
    patience: &Patience,
    meter: &Meter,
) -> Result<(), Fault> {
    // What does not compress comes out of gzip a little longer than it went in.
    let limit = if is_encoded(response.headers()) { limit.saturating_add(limit / 1000 + 64) } else { limit };
    let coming = response.content_length().unwrap_or_default();
    if (part.len() as u64).saturating_add(coming) > limit {
        return Err(Fault::TooLarge);
    }
    let mut deadline = Instant::now() + patience.span;
    let mut in_span = 0;
    loop {
        let chunk = match timeout_at(deadline, response.chunk()).await {
            Ok(chunk) => chunk.map_err(broken)?,
            Err(_) if in_span < patience.least => {
                return Err(Fault::Broken { source: "hardly anything comes any more".into(), asked: None });
            }
            Err(_) => {
                deadline += patience.span;
                in_span = 0;
                continue;
            }
        };
        let Some(chunk) = chunk else { return Ok(()) };
        meter.received(chunk.len());
        if part.len() as u64 + chunk.len() as u64 > limit {
            return Err(Fault::TooLarge);
        }
        in_span += chunk.len() as u64;
        part.push(&chunk).await;
        meter.target_has(part.len());
    }
}

pub(crate) fn is_encoded(headers: &HeaderMap) -> bool {
    headers.contains_key(CONTENT_ENCODING)
}

/// The bytes of the file, of which there may be `limit`.
pub(crate) fn decoded(headers: &HeaderMap, body: Vec<u8>, limit: u64) -> Result<Vec<u8>, Fault> {
    if headers.get(CONTENT_ENCODING).is_none_or(|encoding| encoding != "gzip") {
        return Ok(body);
    }
    let mut bytes = Vec::new();
    flate2::read::MultiGzDecoder::new(&body[..])
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| Fault::Unreachable(error.into()))?;
    if bytes.len() as u64 > limit { Err(Fault::TooLarge) } else { Ok(bytes) }
}
