//! One document from its server, bounded in bytes, time and detours.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED};
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use thiserror::Error;
use url::{Host, Url};

use super::Copy;

/// Who asks, said plainly; imitating a browser gets scripts refused, and rightly so.
const USER_AGENT: &str = concat!("portagectl/", env!("CARGO_PKG_VERSION"), " (content feeds)");
const MAX_REDIRECTS: usize = 3;
const CONNECT: Duration = Duration::from_secs(20);
/// A connection on which nothing comes for so long is dead.
const SILENCE: Duration = Duration::from_secs(30);
const WHOLE: Duration = Duration::from_mins(3);

pub(crate) enum Fetched {
    Document {
        bytes: Vec<u8>,
        etag: Option<String>,
        last_modified: Option<String>,
    },
    /// The server says that it is what we have.
    Same,
}

#[derive(Debug, Error)]
pub(crate) enum FetchError {
    #[error("{url} is not an https address")]
    NotSafe { url: Url },
    #[error("the server cannot be reached: {reason}")]
    Unreachable { reason: String },
    #[error("the server answers {status}")]
    Status { status: StatusCode },
    #[error("the server sends a web page instead of data")]
    WebPage,
    #[error("the server sends more than {limit} bytes")]
    TooLarge { limit: usize },
    #[error("the connection broke off: {reason}")]
    Broken { reason: String },
}

/// Fetches `url`; a server that still has what `last` was made from only says so.
pub(crate) async fn fetch(url: &Url, limit: usize, last: Option<&Copy>) -> Result<Fetched, FetchError> {
    let local = is_this_computer(url);
    if url.scheme() != "https" && !local {
        return Err(FetchError::NotSafe { url: url.clone() });
    }
    let mut builder = Client::builder()
        .user_agent(USER_AGENT)
        .referer(false)
        .connect_timeout(CONNECT)
        .read_timeout(SILENCE)
        .timeout(WHOLE)
        .redirect(same_host());
    if local {
        builder = builder.no_proxy();
    }
    let client = builder.build().map_err(|error| unreachable(&error))?;
    let mut request = client.get(url.clone());
    if let Some(etag) = last.and_then(|last| last.etag.as_ref()) {
        request = request.header(IF_NONE_MATCH, etag);
    }
    if let Some(date) = last.and_then(|last| last.last_modified.as_ref()) {
        request = request.header(IF_MODIFIED_SINCE, date);
    }
    let mut response = request.send().await.map_err(|error| unreachable(&error))?;
    let status = response.status();
    // That nothing has changed means something only from a server that was told what we have.
    let was_told = last.is_some_and(|last| last.etag.is_some() || last.last_modified.is_some());
    if status == StatusCode::NOT_MODIFIED && was_told {
        return Ok(Fetched::Same);
    }
    if status != StatusCode::OK {
        return Err(FetchError::Status { status });
    }
    let said = |headers: &HeaderMap, name: HeaderName| {
        headers.get(name).and_then(|value| value.to_str().ok()).filter(|value| value.len() <= 200).map(str::to_owned)
    };
    let headers = response.headers().clone();
    if said(&headers, CONTENT_TYPE).is_some_and(|kind| kind.to_lowercase().contains("html")) {
        return Err(FetchError::WebPage);
    }
    if response.content_length().is_some_and(|bytes| bytes > limit as u64) {
        return Err(FetchError::TooLarge { limit });
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| FetchError::Broken { reason: root_of(&error) })? {
        if bytes.len() + chunk.len() > limit {
            return Err(FetchError::TooLarge { limit });
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Fetched::Document { bytes, etag: said(&headers, ETAG), last_modified: said(&headers, LAST_MODIFIED) })
}

/// A few steps on the same host are followed, a way to another host is not: the address names whom we believe.
fn same_host() -> Policy {
    Policy::custom(|attempt| {
        let first = attempt.previous().first();
        let same = first.is_some_and(|first| {
            (first.host(), first.port_or_known_default(), first.scheme())
                == (attempt.url().host(), attempt.url().port_or_known_default(), attempt.url().scheme())
        });
        if attempt.previous().len() > MAX_REDIRECTS {
            attempt.error("too many redirections")
        } else if same {
            attempt.follow()
        } else {
            attempt.error("a redirection to another host")
        }
    })
}

fn is_this_computer(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn unreachable(error: &reqwest::Error) -> FetchError {
    FetchError::Unreachable { reason: root_of(error) }
}

/// The innermost cause, which says what happened; the outer ones only say where.
fn root_of(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
