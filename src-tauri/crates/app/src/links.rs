use portage_content::Target;

/// The address to hand to the system when a person agreed to open `url`: a page, a number or a mail address; nothing
/// else leaves the window.
pub fn openable(url: &str) -> Option<String> {
    match Target::parse(url)? {
        Target::Web { url } => Some(url),
        Target::Phone { number } => Some(format!("tel:{number}")),
        Target::Mail { address } => Some(format!("mailto:{address}")),
        Target::Record { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_numbers_and_mail_leave_the_window() {
        for url in [
            "https://www.ontario.ca/page/x?y=1#z",
            "http://www.cbsa-asfc.gc.ca/",
            "tel:1-866-532-3161",
            "mailto:a@b.example",
        ] {
            assert_eq!(openable(url).as_deref(), Some(url));
        }
        for url in
            ["file:///etc/passwd", "javascript:alert(1)", "guide:ohip", "smb://host/share", "", "data:text/html,x"]
        {
            assert_eq!(openable(url), None, "{url}");
        }
        // What a mail address may carry besides is not handed on.
        assert_eq!(openable("mailto:a@b.example?body=secret").as_deref(), Some("mailto:a@b.example"));
    }
}
