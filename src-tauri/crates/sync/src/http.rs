//! A repository on a web server.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_RANGE, ETAG, HeaderMap, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, RequestBuilder, Response, StatusCode};
use url::{Host, Url};

use crate::Patience;
use crate::body::{decoded, is_encoded, read};
use crate::fault::{Fault, broken};
use crate::meter::Meter;
use crate::part::{Part, mark_of};
use crate::patience::{Pauses, retry_after};
use crate::trust::TrustFolder;

const USER_AGENT: &str = concat!("Portage/", env!("CARGO_PKG_VERSION"));
const MAX_REDIRECTS: usize = 3;
/// A target that is shorter is fetched anew after an interruption.
const WORTH_RESUMING: u64 = 64 * 1024;
/// An attempt that brought so much more is no sign of a dead line, however it ended.
const GOOD_PIECE: usize = 16 * 1024;

pub(crate) struct Web {
    client: Client,
    metadata: Url,
    targets: Url,
    patience: Patience,
    /// Whether all attempts at a file were in vain. The line is dead then; what else is asked for is tried once.
    tired: AtomicBool,
}

impl Web {
    /// Both addresses end in a slash.
    pub(crate) fn new(metadata: Url, targets: Url, patience: Patience) -> Result<Self, Fault> {
        let mut builder = builder(&patience).redirect(redirects());
        if is_this_computer(&metadata) && is_this_computer(&targets) {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| Fault::Unreachable(error.without_url().into()))?;
        Ok(Self { client, metadata, targets, patience, tired: AtomicBool::new(false) })
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
        let mut pauses = self.patience.pauses();
        loop {
            match self.metadata_once(&url, limit, trust, meter).await {
                Err(Fault::Broken { source, asked }) => self.pause(&mut pauses, source, asked).await?,
                outcome => return self.rested(outcome),
            }
        }
    }

    async fn metadata_once(
        &self,
        url: &Url,
        limit: u64,
        trust: &TrustFolder,
        meter: &Meter,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let is_timestamp = url.path().ends_with("/timestamp.json");
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
        let mut body = Part::default();
        read(response, &mut body, limit, &self.patience, meter).await?;
        let bytes = decoded(&headers, body.take().await, limit)?;
        if is_timestamp && let Some(etag) = headers.get(ETAG).and_then(|etag| etag.to_str().ok()) {
            trust.mark_timestamp(url.as_str(), etag, &bytes);
        }
        Ok(Some(bytes))
    }

    /// Fetches a target of `limit` bytes. What arrives of a long one is kept, so that this run, or the next, goes on
    /// where a broken line has stopped.
    pub(crate) async fn target(
        &self,
        name: &str,
        limit: u64,
        trust: &TrustFolder,
        meter: &Meter,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let url = join(&self.targets, name)?;
        let place = if limit >= WORTH_RESUMING { trust.part(name) } else { None };
        let mut part = Part::load(place, limit).await;
        let mut furthest = part.len();
        let mut pauses = self.patience.pauses();
        meter.set_resumed(false);
        loop {
            match self.target_once(&url, limit, &mut part, meter).await {
                Err(Fault::Broken { source, asked }) => {
                    part.flush().await;
                    if part.len() >= furthest + GOOD_PIECE {
                        furthest = part.len();
                        pauses = self.patience.pauses();
                    }
                    self.pause(&mut pauses, source, asked).await?;
                }
                Ok(bytes) => return self.rested(Ok(bytes)),
                Err(fault) => {
                    part.discard().await;
                    return self.rested(Err(fault));
                }
            }
        }
    }

    async fn target_once(
        &self,
        url: &Url,
        limit: u64,
        part: &mut Part,
        meter: &Meter,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let get = || self.client.get(url.clone()).header(ACCEPT_ENCODING, "identity");
        let mut rest = None;
        if !part.is_empty() {
            let mut request = get().header(RANGE, format!("bytes={}-", part.len()));
            if let Some(mark) = part.mark() {
                request = request.header(IF_RANGE, mark);
            }
            let response = send(request, meter).await?;
            match response.status() {
                // The whole after all.
                StatusCode::OK => rest = Some((response, false)),
                StatusCode::PARTIAL_CONTENT if continues(&response, part, limit) => rest = Some((response, true)),
                // Not the rest of what is here: it is of no use any more.
                StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE => part.discard().await,
                _ => return found(response).map(|_| None),
            }
        }
        let (response, continues) = match rest {
            Some(rest) => rest,
            None => (send(get(), meter).await?, false),
        };
        let Some(response) = found(response)? else { return Ok(None) };
        let headers = response.headers().clone();
        if continues {
            meter.set_resumed(true);
            part.go_on().await;
        } else {
            meter.set_resumed(false);
            part.begin(mark_of(&headers)).await;
        }
        let outcome = read(response, part, limit, &self.patience, meter).await;
        if outcome.is_err() && is_encoded(&headers) {
            // Bytes in a code of the server's cannot be gone on with as bytes of the file.
            part.discard().await;
        }
        outcome?;
        decoded(&headers, part.take().await, limit).map(Some)
    }

    /// Waits before the next attempt, or gives up with what went wrong.
    async fn pause(
        &self,
        pauses: &mut Pauses,
        source: Box<dyn std::error::Error + Send + Sync>,
        asked: Option<std::time::Duration>,
    ) -> Result<(), Fault> {
        let pause = if self.tired.load(Relaxed) { None } else { pauses.next(asked) };
        let Some(pause) = pause else {
            self.tired.store(true, Relaxed);
            return Err(Fault::Unreachable(source));
        };
        tokio::time::sleep(pause).await;
        Ok(())
    }

    fn rested<T>(&self, outcome: Result<Option<T>, Fault>) -> Result<Option<T>, Fault> {
        if outcome.is_ok() {
            self.tired.store(false, Relaxed);
        }
        outcome
    }
}

/// How every connection of the app is made.
pub(crate) fn builder(patience: &Patience) -> ClientBuilder {
    Client::builder()
        .user_agent(USER_AGENT)
        .referer(false)
        // Compression is undone here, so that what comes over the wire can be counted and bounded.
        .no_gzip()
        .connect_timeout(patience.connect)
        .read_timeout(patience.silence)
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
pub(crate) fn is_this_computer(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The address of a file of the folder `base`; a name never leads out of it.
fn join(base: &Url, name: &str) -> Result<Url, Fault> {
    let url = base.join(name).map_err(|error| Fault::Unreachable(error.into()))?;
    if url.as_str().starts_with(base.as_str()) {
        Ok(url)
    } else {
        Err(Fault::Unreachable("the name of a file leads out of the repository".into()))
    }
}

async fn send(request: RequestBuilder, meter: &Meter) -> Result<Response, Fault> {
    meter.request();
    request.send().await.map_err(broken)
}

/// The response if it brings something. Object stores say 403 for what is not there.
fn found(response: Response) -> Result<Option<Response>, Fault> {
    let status = response.status();
    let source = || format!("the server answers {status}").into();
    match status {
        StatusCode::NOT_FOUND | StatusCode::FORBIDDEN | StatusCode::GONE => Ok(None),
        StatusCode::REQUEST_TIMEOUT
        | StatusCode::TOO_MANY_REQUESTS
        | StatusCode::INTERNAL_SERVER_ERROR
        | StatusCode::BAD_GATEWAY
        | StatusCode::SERVICE_UNAVAILABLE
        | StatusCode::GATEWAY_TIMEOUT => {
            Err(Fault::Broken { source: source(), asked: retry_after(response.headers()) })
        }
        status if status.is_success() => Ok(Some(response)),
        _ => Err(Fault::Unreachable(source())),
    }
}

/// Whether a response brings the rest of the file, of `whole` bytes, that `part` is the beginning of.
fn continues(response: &Response, part: &Part, whole: u64) -> bool {
    let headers = response.headers();
    let same_state = part.mark().is_none() || mark_of(headers).is_none_or(|mark| part.mark() == Some(&mark));
    same_state && !headers.contains_key(CONTENT_ENCODING) && range(headers) == Some((part.len() as u64, whole))
}

/// Where a partial body starts, and the length of the whole.
fn range(headers: &HeaderMap) -> Option<(u64, u64)> {
    let (bounds, whole) = headers.get(CONTENT_RANGE)?.to_str().ok()?.strip_prefix("bytes ")?.split_once('/')?;
    Some((bounds.split_once('-')?.0.parse().ok()?, whole.parse().ok()?))
}
