use std::fmt;
use std::path::PathBuf;

use url::Url;

use crate::SyncError;

/// Where a repository is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// `http:` or `https:`. The signatures protect what is fetched either way; https hides who fetches it.
    Web(Url),
    /// A folder: a USB stick, a network drive, another folder of this computer.
    Folder(PathBuf),
}

impl Address {
    /// Reads `https://...`, `http://...`, `file://...` or the path of a folder.
    ///
    /// A web address with a name and password, a query or a fragment is refused: addresses are shown and logged.
    pub fn parse(text: &str) -> Result<Self, SyncError> {
        let bad = || SyncError::BadAddress { text: text.to_owned() };
        let text = text.trim();
        if text.is_empty() || text.contains('\0') {
            return Err(bad());
        }
        let Some((scheme, _)) = text.split_once("://") else { return Ok(Self::Folder(PathBuf::from(text))) };
        let mut url = Url::parse(text).map_err(|_| bad())?;
        match scheme.to_ascii_lowercase().as_str() {
            "file" => url.to_file_path().map(Self::Folder).map_err(|()| bad()),
            "http" | "https" => {
                let plain = url.username().is_empty() && url.password().is_none();
                if !plain || url.query().is_some() || url.fragment().is_some() || !url.has_host() {
                    return Err(bad());
                }
                // Only with a slash at its end is the address a folder that names can be joined to.
                if !url.path().ends_with('/') {
                    url.set_path(&format!("{}/", url.path()));
                }
                Ok(Self::Web(url))
            }
            _ => Err(bad()),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Web(url) => f.write_str(url.as_str()),
            Self::Folder(path) => write!(f, "{}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_addresses_end_in_a_slash() {
        for (text, shown) in [
            ("https://portage.example/repo", "https://portage.example/repo/"),
            (" HTTP://Portage.example ", "http://portage.example/"),
            ("http://[::1]:8080/a/", "http://[::1]:8080/a/"),
        ] {
            let address = Address::parse(text).unwrap();
            assert!(matches!(address, Address::Web(_)), "{text}");
            assert_eq!(address.to_string(), shown);
        }
    }

    #[test]
    fn anything_without_a_scheme_is_a_folder() {
        for text in ["/media/stick/portage", "portage", "C:\\portage", "\\\\server\\share\\portage"] {
            assert_eq!(Address::parse(text).unwrap(), Address::Folder(PathBuf::from(text)));
        }
        let here = std::env::current_dir().unwrap();
        let url = Url::from_directory_path(&here).unwrap();
        assert_eq!(Address::parse(url.as_str()).unwrap(), Address::Folder(here));
    }

    #[test]
    fn other_schemes_and_secrets_are_refused() {
        for text in [
            "",
            " ",
            "ftp://portage.example/",
            "javascript://x",
            "https://",
            "https://anna:secret@portage.example/",
            "https://portage.example/?token=secret",
            "https://portage.example/#x",
        ] {
            assert!(matches!(Address::parse(text), Err(SyncError::BadAddress { .. })), "{text}");
        }
    }
}
