//! A repository on a web server.

use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_RANGE, ETAG, HeaderMap, IF_NONE_MATCH, RANGE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use tokio::io::AsyncWriteExt as _;
use url::{Host, Url};

use crate::remote::{Fault, Meter};
use crate::trust::TrustFolder;

const USER_AGENT: &str = concat!("Portage/", env!("CARGO_PKG_VERSION"));
const MAX_REDIRECTS: usize = 3;
/// A line may be slow, but a connection on which nothing comes for so long is dead.
const SILENCE: Duration = Duration::from_mins(1);
const CONNECT: Duration = Duration::from_secs(30);
/// A target that is shorter is fetched anew after an interruption.
const WORTH_RESUMING: u64 = 64 * 1024;

pub(crate) struct Web {
    client: Client,
    metadata: Url,
    targets: Url,
}

impl Web {
    pub(crate) fn new(base: &Url) -> Result<Self, Fault> {
        let joined = |name| base.join(name).map_err(|error| Fault::Unreachable(error.into()));
        let mut builder = Client::builder()
            .user_agent(USER_AGENT)
            .referer(false)
            // Compression is undone here, so that what comes over the wire can be counted and bounded.
            .no_gzip()
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            .redirect(redirects());
        if is_this_computer(base) {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(unreachable)?;
        Ok(Self { client, metadata: joined("metadata/")?, targets: joined("targets/")? })
    }

    /// Fetches a metadata file of at most `limit` bytes.
    pub(crate) async fn metadata(
        &self,
        name: &str,
        limit: u64,
        trust: &TrustFolder,
        meter: &Meter,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let url = join(&self.metadata, name)?;
        let is_timestamp = name == "timestamp.json";
        let marked = is_timestamp.then(|| trust.marked_timestamp(url.as_str())).flatten();
        let mut request = self.client.get(url.clone()).header(ACCEPT_ENCODING, "gzip");
        if let Some((etag, _)) = &marked {
            request = request.header(IF_NONE_MATCH, etag);
        }
        let response = send(request, meter).await?;
        if let (StatusCode::NOT_MODIFIED, Some((_, timestamp))) = (response.status(), marked) {
            return Ok(Some(timestamp));
        }
        let Some(response) = found(response)? else { return Ok(None) };
        let headers = response.headers().clone();
        let body = read(response, Vec::new(), limit, None, meter).await?;
        let bytes = decoded(&headers, body, limit)?;
        if is_timestamp && let Some(etag) = headers.get(ETAG).and_then(|etag| etag.to_str().ok()) {
            trust.mark_timestamp(url.as_str(), etag, &bytes);
        }
        Ok(Some(bytes))
    }

    /// Fetches a target of `limit` bytes. What arrives is kept in the file `partial`, so that the next run goes on
    /// where a broken line has stopped this one.
    pub(crate) async fn target(
        &self,
        name: &str,
        limit: u64,
        partial: &Path,
        meter: &Meter,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let url = join(&self.targets, name)?;
        let keeps = limit >= WORTH_RESUMING;
        let mut had = if keeps { tokio::fs::read(partial).await.unwrap_or_default() } else { Vec::new() };
        if had.len() as u64 >= limit {
            had.clear();
        }
        let get = || self.client.get(url.clone()).header(ACCEPT_ENCODING, "identity");
        let mut response = if had.is_empty() {
            send(get(), meter).await?
        } else {
            send(get().header(RANGE, format!("bytes={}-", had.len())), meter).await?
        };
        if response.status() == StatusCode::RANGE_NOT_SATISFIABLE {
            had.clear();
            response = send(get(), meter).await?;
        }
        let resumed = response.status() == StatusCode::PARTIAL_CONTENT && starts_at(response.headers(), had.len());
        if !resumed {
            had.clear();
        }
        meter.set_resumed(resumed);
        let Some(response) = found(response)? else { return Ok(None) };
        let headers = response.headers().clone();
        let kept = if keeps { Some(open_partial(partial, resumed).await?) } else { None };
        let body = read(response, had, limit, kept, meter).await?;
        if keeps {
            // Whole now; whether it is the right one is for the client to say, and if not it must not be gone on with.
            let _ = tokio::fs::remove_file(partial).await;
        }
        decoded(&headers, body, limit).map(Some)
    }
}

fn redirects() -> Policy {
    Policy::custom(|attempt| {
        let from = attempt.previous().last().map_or("", Url::scheme);
        if attempt.previous().len() > MAX_REDIRECTS {
            attempt.error("too many redirections")
        } else if attempt.url().scheme() == "https" || attempt.url().scheme() == from {
            attempt.follow()
        } else {
            attempt.error("a redirection to an address that is less safe")
        }
    })
}

/// A server on this computer is never behind a proxy.
fn is_this_computer(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn join(base: &Url, name: &str) -> Result<Url, Fault> {
    base.join(name).map_err(|error| Fault::Unreachable(error.into()))
}

async fn send(request: RequestBuilder, meter: &Meter) -> Result<Response, Fault> {
    meter.request();
    request.send().await.map_err(unreachable)
}

/// The response if it brings something. Object stores say 403 for what is not there.
fn found(response: Response) -> Result<Option<Response>, Fault> {
    match response.status() {
        StatusCode::NOT_FOUND | StatusCode::FORBIDDEN | StatusCode::GONE => Ok(None),
        status if status.is_success() => Ok(Some(response)),
        status => Err(Fault::Unreachable(format!("the server answers {status}").into())),
    }
}

/// Reads a body behind what is there already, and stops at the limit whatever the server says or sends.
async fn read(
    mut response: Response,
    mut bytes: Vec<u8>,
    limit: u64,
    mut kept: Option<tokio::fs::File>,
    meter: &Meter,
) -> Result<Vec<u8>, Fault> {
    // What does not compress comes out of gzip a little longer than it went in.
    let zipped = response.headers().contains_key(CONTENT_ENCODING);
    let limit = if zipped { limit.saturating_add(limit / 1000 + 64) } else { limit };
    let coming = response.content_length().unwrap_or_default();
    if (bytes.len() as u64).saturating_add(coming) > limit {
        return Err(Fault::TooLarge);
    }
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        meter.received(chunk.len());
        if bytes.len() as u64 + chunk.len() as u64 > limit {
            return Err(Fault::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
        if let Some(file) = &mut kept {
            // A part that cannot be kept only has to be fetched again.
            if file.write_all(&chunk).await.is_err() {
                kept = None;
            }
        }
        meter.target_has(bytes.len());
    }
    if let Some(mut file) = kept {
        let _ = file.flush().await;
    }
    Ok(bytes)
}

fn decoded(headers: &HeaderMap, body: Vec<u8>, limit: u64) -> Result<Vec<u8>, Fault> {
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

fn starts_at(headers: &HeaderMap, at: usize) -> bool {
    let range = headers.get(CONTENT_RANGE).and_then(|range| range.to_str().ok()).unwrap_or_default();
    range
        .strip_prefix("bytes ")
        .and_then(|range| range.split_once('-'))
        .is_some_and(|(start, _)| start.parse() == Ok(at))
}

async fn open_partial(path: &Path, resumed: bool) -> Result<tokio::fs::File, Fault> {
    let failed = |source| Fault::Io { path: path.to_owned(), source };
    if let Some(dir) = path.parent() {
        tokio::fs::create_dir_all(dir).await.map_err(failed)?;
    }
    let mut options = tokio::fs::OpenOptions::new();
    options.create(true).append(resumed).write(true).truncate(!resumed);
    options.open(path).await.map_err(failed)
}

/// The fault without the address that failed: it may be one that the server sent us to.
fn unreachable(error: reqwest::Error) -> Fault {
    Fault::Unreachable(error.without_url().into())
}
