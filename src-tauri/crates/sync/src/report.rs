//! What a person wrote to a publisher, on its way there.

use std::time::Duration;

use portage_content::Feedback;
use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;
use url::Url;

use crate::Patience;
use crate::http::{builder, is_this_computer};

/// The longest that one report may take, all in all.
const WHOLE: Duration = Duration::from_secs(30);

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    Taken,
    /// The publisher does not want it, and says so with this status. It is not asked again.
    Refused(u16),
    /// The line or the server failed, or the address is no safe one; another day may be better.
    NotNow,
}

/// Posts `body`, which is JSON, to `address`, once. No cookie, no referrer, no redirection to another place, and nothing
/// of the answer is read but its status.
pub async fn deliver(address: &str, body: String, patience: &Patience) -> Delivery {
    let Ok(url) = Url::parse(address) else { return Delivery::NotNow };
    if !Feedback::is_safe(address) {
        return Delivery::NotNow;
    }
    let mut builder = builder(patience).timeout(WHOLE).redirect(Policy::none());
    if is_this_computer(&url) {
        builder = builder.no_proxy();
    }
    let Ok(client) = builder.build() else { return Delivery::NotNow };
    let request = client.post(url).header(CONTENT_TYPE, "application/json").body(body);
    match request.send().await.map(|response| response.status()) {
        Ok(status) if status.is_success() => Delivery::Taken,
        Ok(StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS) => Delivery::NotNow,
        Ok(status) if status.is_client_error() => Delivery::Refused(status.as_u16()),
        Ok(_) | Err(_) => Delivery::NotNow,
    }
}
