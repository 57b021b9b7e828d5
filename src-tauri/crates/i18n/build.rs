//! Lists `locales/*/*.ftl` as a table, so that the messages travel inside the program.

use std::{env, fmt::Write as _, fs, io, path::Path};

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut table = String::from("&[\n");
    for folder in sorted(&locales)?.iter().filter(|path| path.is_dir()) {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for file in sorted(folder)?.iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path = fs::canonicalize(file)?.to_string_lossy().into_owned();
            // Debug quoting is Rust quoting, backslashes of Windows included.
            writeln!(table, "({tag:?}, {name:?}, include_str!({path:?})),").expect("a String takes everything");
        }
    }
    table.push(']');
    fs::write(Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("locales.rs"), table)
}

fn sorted(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
