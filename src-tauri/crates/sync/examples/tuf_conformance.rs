//! The client that the public conformance suite for TUF drives, over the same [`Client`] that an update goes through:
//! the same requests, time-outs, limits, trust folder and clock. Only the owners and packs of an update are not here.
//!
//! ```text
//! tuf_conformance --metadata-dir DIR init ROOT
//! tuf_conformance --metadata-dir DIR --metadata-url URL refresh
//! tuf_conformance --metadata-dir DIR --metadata-url URL
//!     --target-name NAME --target-dir DIR --target-base-url URL download
//! ```
//!
//! Ends with 0 or 1. The trust folder is the metadata folder; a target is kept under its name, percent-encoded.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use jiff::Timestamp;
use portage_sync::{Client, Patience, Site};
use url::Url;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    match run(std::env::args().skip(1)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(mut args: impl Iterator<Item = String>) -> Outcome<()> {
    let (mut flags, mut words) = (BTreeMap::<String, String>::new(), Vec::new());
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--") {
            Some(flag) => {
                let value = args.next().ok_or_else(|| format!("--{flag} has no value"))?;
                flags.insert(flag.to_owned(), value);
            }
            None => words.push(arg),
        }
    }
    let flag = |name: &str| flags.get(name).map(String::as_str).ok_or_else(|| format!("--{name} is missing"));
    let dir = Path::new(flag("metadata-dir")?);
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["init", root] => {
            fs::create_dir_all(dir)?;
            fs::copy(root, dir.join("root.json"))?;
        }
        ["refresh"] => {
            let metadata = folder(flag("metadata-url")?)?;
            refresh(dir, &metadata, &metadata).await?;
        }
        ["download"] => {
            let (metadata, targets) = (folder(flag("metadata-url")?)?, folder(flag("target-base-url")?)?);
            let mut client = refresh(dir, &metadata, &targets).await?;
            download(&mut client, flag("target-name")?, Path::new(flag("target-dir")?)).await?;
        }
        _ => return Err("init ROOT, refresh or download".into()),
    }
    Ok(())
}

async fn refresh(dir: &Path, metadata: &Url, targets: &Url) -> Outcome<Client> {
    let root = fs::read(dir.join("root.json"))?;
    let site = Site::Web { metadata, targets };
    Ok(Client::refresh(site, &root, dir, Timestamp::now(), Patience::default()).await?)
}

async fn download(client: &mut Client, name: &str, dir: &Path) -> Outcome<()> {
    let file = client.find(name).await?.ok_or_else(|| format!("nobody vouches for {name:?}"))?;
    let bytes = client.download(&file, name).await?;
    let path = dir.join(encoded(name));
    // The suite reads the order of downloads from the times of the files.
    if fs::read(&path).ok().as_ref() != Some(&bytes) {
        fs::create_dir_all(dir)?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// An address that names can be joined to.
fn folder(text: &str) -> Outcome<Url> {
    Ok(Url::parse(&format!("{}/", text.trim_end_matches('/')))?)
}

/// A name that is one name in every file system.
fn encoded(name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) && !encoded.is_empty() {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
