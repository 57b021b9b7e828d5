//! Every character that Portage shows is in a font that it carries: no language depends on what a system has.

mod sheets;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use portage_i18n::{language, languages};
use read_fonts::{FontRef, TableProvider};

use sheets::{Face, Stacks, faces};
use texts::{Text, ends_in, files, locale_tags, read, root, texts_of, written};

/// A font as it is in the file, unpacked.
struct Font(Vec<u8>);

impl Font {
    fn open(file: &str) -> Self {
        let packed =
            std::fs::read(root().join("assets/fonts").join(file)).unwrap_or_else(|why| panic!("{file}: {why}"));
        Self(wuff::decompress_woff2(&packed).unwrap_or_else(|why| panic!("{file}: {why:?}")))
    }

    fn font(&self) -> FontRef<'_> {
        FontRef::new(&self.0).expect("a font that was unpacked can be read")
    }

    fn draws(&self, letter: char) -> bool {
        let cmap = self.font().cmap().expect("a font says which characters it has");
        cmap.map_codepoint(letter).is_some_and(|glyph| glyph.to_u32() != 0)
    }

    /// The rules by which letters change and join, by their four letters.
    fn rules(&self) -> BTreeSet<String> {
        let gsub = self.font().gsub().expect("a script that joins has rules");
        let features = gsub.feature_list().expect("rules are listed");
        features.feature_records().iter().map(|record| record.feature_tag().to_string()).collect()
    }
}

/// The faces of the window with their fonts, each opened once.
struct Fonts {
    faces: Vec<Face>,
    fonts: BTreeMap<String, Font>,
}

impl Fonts {
    fn open() -> Self {
        let faces = faces();
        let fonts = faces.iter().map(|face| (face.file.clone(), Font::open(&face.file))).collect();
        Self { faces, fonts }
    }

    /// Whether running text in these families is drawn from a font of Portage.
    fn draw(&self, letter: char, families: &[String]) -> bool {
        let faces = self.faces.iter().filter(|face| families.contains(&face.family) && face.is_for_text());
        faces.filter(|face| face.holds(letter)).any(|face| self.fonts[&face.file].draws(letter))
    }

    /// The characters of `text` that would be boxes, each with its code point.
    fn lacking(&self, text: &Text, families: &[String]) -> Vec<String> {
        let letters: BTreeSet<char> = text.words.chars().filter(|letter| is_drawn(*letter)).collect();
        let missing = letters.into_iter().filter(|letter| !self.draw(*letter, families));
        missing.map(|letter| format!("{}: {letter} U+{:04X}", text.place, u32::from(letter))).collect()
    }
}

/// Marks of direction, joiners and ends of lines steer what stands around them and are no letters.
fn is_drawn(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[test]
fn every_character_of_a_language_is_in_its_fonts() {
    let (fonts, stacks) = (Fonts::open(), Stacks::read());
    let mut lacking = Vec::new();
    for tag in locale_tags() {
        // A language that is not offered yet is drawn as a foreign word is.
        let families = language(&tag).map_or_else(|| stacks.everywhere.clone(), |each| each.fonts.clone());
        lacking.extend(texts_of(&tag).iter().flat_map(|text| fonts.lacking(text, &families)));
    }
    assert!(lacking.is_empty(), "no font has these; see ui/fonts/README.md\n{}", lacking.join("\n"));
}

#[test]
fn what_the_program_writes_is_in_the_fonts_of_the_language() {
    let fonts = Fonts::open();
    let lacking: Vec<String> = languages().iter().flat_map(|each| fonts.lacking(&written(each), &each.fonts)).collect();
    assert!(lacking.is_empty(), "no font has these; see ui/fonts/README.md\n{}", lacking.join("\n"));
}

/// English and French, names of places and services, and names of languages in their own letters.
#[test]
fn every_character_of_the_shared_content_can_be_drawn() {
    let (fonts, stacks) = (Fonts::open(), Stacks::read());
    let shared = files("assets/content").into_iter().filter(|file| !file.contains("/words/"));
    let lacking: Vec<String> =
        shared.filter_map(|file| read(&file)).flat_map(|text| fonts.lacking(&text, &stacks.everywhere)).collect();
    assert!(lacking.is_empty(), "no font has these; see ui/fonts/README.md\n{}", lacking.join("\n"));
}

#[test]
fn the_check_finds_what_no_font_has() {
    let (fonts, stacks) = (Fonts::open(), Stacks::read());
    let text = Text { place: "here".to_owned(), words: "aé ግ 中\u{2068}\n🙂𠮷".to_owned() };
    assert_eq!(fonts.lacking(&text, &stacks.everywhere), ["here: 🙂 U+1F642", "here: 𠮷 U+20BB7"]);
    assert_eq!(fonts.lacking(&text, &["Noto Sans".to_owned()]).len(), 4);
}

#[test]
fn the_list_of_languages_and_the_style_sheet_name_the_same_fonts() {
    let (faces, stacks) = (faces(), Stacks::read());
    for each in languages() {
        let first = stacks.first(&each.tag);
        assert_eq!(each.fonts.first(), Some(&first), "{}: tokens.css begins with another font", each.tag);
        for family in &each.fonts {
            assert!(faces.iter().any(|face| face.family == *family), "{}: {family} is not in fonts.css", each.tag);
            assert!(stacks.everywhere.contains(family), "{}: {family} is not in --latin", each.tag);
        }
    }
}

#[test]
fn every_file_is_used_and_its_owner_is_named() {
    let faces = faces();
    let used: BTreeSet<String> = faces.iter().map(|face| format!("assets/fonts/{}", face.file)).collect();
    let there: BTreeSet<String> = files("assets/fonts").into_iter().filter(|file| ends_in(file, "woff2")).collect();
    assert_eq!(used, there, "fonts.css and assets/fonts");
    let licence = read("assets/fonts/OFL.txt").expect("the licence stands beside the fonts").words;
    for face in &faces {
        assert!(licence.contains(&format!("{}: ", face.family)), "OFL.txt does not say whose {} is", face.family);
    }
}

/// Else a list of languages reads a whole script for one name.
#[test]
fn the_first_screen_reads_no_whole_chinese_or_korean() {
    let faces = faces();
    for each in languages() {
        let first: Vec<&Face> =
            faces.iter().filter(|face| each.fonts[0] == face.family && face.file.contains("-first-")).collect();
        if first.is_empty() {
            continue;
        }
        let title = texts::message(&each.tag, "language-title");
        for letter in
            format!("{}{title}", each.name).chars().filter(|letter| letter.is_alphabetic() && !letter.is_ascii())
        {
            assert!(
                first.iter().all(|face| face.holds(letter)),
                "{}: {letter} is in no file of the first screen",
                each.tag
            );
        }
    }
}

/// What a cut can lose without any character of it missing.
#[test]
fn scripts_that_join_keep_their_rules() {
    let rules = [
        ("vazirmatn-arabic-wght-normal.woff2", "init medi fina"),
        ("noto-sans-arabic-arabic-wght-normal.woff2", "init medi fina rlig"),
        ("noto-sans-devanagari-devanagari-wght-normal.woff2", "akhn rphf rkrf half cjct blwf pres nukt"),
        ("noto-sans-gurmukhi-gurmukhi-wght-normal.woff2", "blwf pstf nukt abvs"),
        ("noto-sans-tamil-tamil-wght-normal.woff2", "akhn haln psts"),
    ];
    for (file, needed) in rules {
        let there = Font::open(file).rules();
        let lost: Vec<&str> = needed.split(' ').filter(|rule| !there.contains(*rule)).collect();
        assert!(lost.is_empty(), "{file} lacks {lost:?}");
    }
}
