use crate::view::ToolNeed;

/// What each tool is needed for.
const NEEDS: &[(&str, ToolNeed)] = &[
    ("crs", ToolNeed::Immigration),
    ("fsw", ToolNeed::Immigration),
    ("clb", ToolNeed::Immigration),
    ("programs", ToolNeed::Immigration),
    ("oinp", ToolNeed::Immigration),
    ("times", ToolNeed::Immigration),
    ("funds", ToolNeed::Money),
    ("fees", ToolNeed::Money),
    ("budget", ToolNeed::Money),
    ("benefits", ToolNeed::Money),
    ("rent", ToolNeed::Home),
    ("work", ToolNeed::Work),
    ("occupation", ToolNeed::Work),
    ("documents", ToolNeed::Everyday),
    ("driving", ToolNeed::Everyday),
    ("school", ToolNeed::Everyday),
    ("eligibility", ToolNeed::Everyday),
];

pub(super) fn need(tool: &str) -> ToolNeed {
    NEEDS.iter().find(|(name, _)| *name == tool).map_or(ToolNeed::Everyday, |(_, need)| *need)
}

#[cfg(test)]
mod tests {
    use portage_tools::TOOLS;

    use super::*;

    #[test]
    fn every_tool_has_its_place() {
        for tool in TOOLS {
            assert!(NEEDS.iter().any(|(name, _)| *name == tool.name), "{}", tool.name);
        }
    }
}
