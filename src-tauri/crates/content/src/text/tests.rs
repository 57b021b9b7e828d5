use proptest::prelude::*;

use super::*;

fn text(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

#[test]
fn a_page_becomes_blocks() {
    let parsed = parse_markdown(
        "## What to do\n\n1. Go to [ServiceOntario](service:serviceontario).\n2. Pay {figure:card-fee}.\n\n> [!WARNING]\n> Never pay **cash**.\n",
    );
    assert_eq!(parsed.problems, []);
    assert_eq!(
        parsed.blocks,
        [
            Block::Heading { level: 2, content: vec![text("What to do")] },
            Block::List {
                ordered: true,
                items: vec![
                    vec![Block::Paragraph {
                        content: vec![
                            text("Go to "),
                            Inline::Link {
                                target: Target::Record { kind: "service".into(), id: "serviceontario".into() },
                                content: vec![text("ServiceOntario")],
                            },
                            text("."),
                        ]
                    }],
                    vec![Block::Paragraph {
                        content: vec![text("Pay "), Inline::Figure { id: "card-fee".into() }, text(".")]
                    }],
                ],
            },
            Block::Callout {
                tone: CalloutTone::Warning,
                content: vec![Block::Paragraph {
                    content: vec![text("Never pay "), Inline::Strong { content: vec![text("cash")] }, text(".")]
                }],
            },
        ]
    );
    assert_eq!(parsed.figures.iter().map(|(_, id)| id.as_str()).collect::<Vec<_>>(), ["card-fee"]);
}

#[test]
fn raw_html_and_pictures_never_reach_the_tree() {
    let parsed =
        parse_markdown("<script>alert(1)</script>\n\nHello <b onclick=x>you</b> ![x](https://a.example/p.png)\n");
    let drawn = serde_json::to_string(&parsed.blocks).unwrap();
    assert!(!drawn.contains('<') && !drawn.contains("script") && !drawn.contains("a.example"), "{drawn}");
    assert!(parsed.problems.iter().filter(|p| p.kind == TextProblemKind::RawHtml).count() >= 3);
}

#[test]
fn only_four_schemes_and_records_are_links() {
    for destination in
        ["https://www.ontario.ca/", "http://a.example/x", "tel:1-866-532-3161", "mailto:a@b.example", "guide:ohip"]
    {
        assert!(Target::parse(destination).is_some(), "{destination}");
    }
    for destination in [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https:",
        "guide:../x",
        "tel:abc",
        "ftp://a.example",
        "//a.example",
        "x",
    ] {
        assert!(Target::parse(destination).is_none(), "{destination}");
    }
    let parsed = parse_markdown("[press](javascript:alert)");
    assert_eq!(parsed.blocks, [Block::Paragraph { content: vec![text("press")] }]);
}

#[test]
fn typed_figures_are_found() {
    let check = |text: &str, expected: &[&str]| {
        let found: Vec<String> = typed_figures(text).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("It costs $1,590 today.", &["1,590"]);
    check("Cela coûte 1 590 $ par an.", &["590 $"]);
    check("within 60 days or 2 years", &["60 days", "2 years"]);
    check("un délai de 6 mois, 2,5 %", &["6 mois", "2,5 %"]);
    check("Call 988, day or night. In 2026, 30 days.", &["30 days"]);
    check("Call 911 or 2-1-1, form 1295, in 3 steps, {figure:a-90-days} days, NOC 2021", &[]);
}

#[test]
fn what_stands_too_deep_inside_each_other_is_left_out_and_told() {
    for deep in ["> ".repeat(20_000) + "x", "- ".repeat(2_000) + "x", "*a ".repeat(2_000) + "b" + &"*".repeat(2_000)] {
        let parsed = parse_markdown(&format!("before\n\n{deep}\n\n## after"));
        let too_deep = TextProblemKind::NotAllowed { what: "so much inside each other" };
        assert_eq!(parsed.problems.iter().filter(|problem| problem.kind == too_deep).count(), 1, "{}", &deep[..12]);
        // The limit of the JSON reader on the window's side of the boundary is 128.
        let sent = serde_json::to_string(&parsed.blocks).unwrap();
        assert_eq!(serde_json::from_str::<Vec<Block>>(&sent).unwrap(), parsed.blocks);
        assert_eq!(parsed.blocks.last(), Some(&Block::Heading { level: 2, content: vec![text("after")] }));
    }
    let page = "> - one\n>   - **two [three](guide:sin)**";
    assert_eq!(parse_markdown(page).problems, []);
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(markdown in "\\PC{0,300}") {
        let parsed = parse_markdown(&markdown);
        let _ = plain_text(&parsed.blocks);
    }
}
