use pinyin::ToPinyinMulti as _;

/// A character seldom has more readings that anybody types.
const MAX_READINGS: usize = 3;
/// A word has at most this many readings.
const MAX_TOGETHER: usize = 6;

/// How a word is read, its syllables without tones and without spaces; more than one where characters have several.
pub(super) fn readings(word: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for c in word.chars() {
        let Some(syllables) = c.to_pinyin_multi() else { return Vec::new() };
        let mut plain: Vec<String> = syllables.into_iter().map(|reading| typed(reading.plain())).collect();
        plain.dedup();
        plain.truncate(MAX_READINGS);
        let mut longer = Vec::new();
        for syllable in &plain {
            for before in &all {
                let reading = format!("{before}{syllable}");
                if longer.len() < MAX_TOGETHER && !longer.contains(&reading) {
                    longer.push(reading);
                }
            }
        }
        all = longer;
    }
    all
}

/// The sounds of a Chinese word of more than one character; alone, a character sounds like too many.
pub(super) fn sounds_like(word: &str) -> Vec<String> {
    if word.chars().count() > 1 { readings(word) } else { Vec::new() }
}

/// Syllables as they are compared: u with two dots is typed as v or as u.
pub(super) fn typed(syllables: &str) -> String {
    syllables.chars().map(|c| if matches!(c, 'ü' | 'v') { 'u' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_in_syllables() {
        assert_eq!(readings("驾照"), ["jiazhao"]);
        assert!(readings("银行").contains(&"yinhang".to_owned()));
        assert!(readings("绿卡").contains(&"luka".to_owned()));
        assert_eq!(typed("lvka"), "luka");
        assert_eq!(readings("a"), [""; 0]);
        assert!(sounds_like("枫叶").contains(&"fengye".to_owned()) && sounds_like("枫夜") == ["fengye"]);
        assert_eq!(sounds_like("卡"), [""; 0]);
    }
}
