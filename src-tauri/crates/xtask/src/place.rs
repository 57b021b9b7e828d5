use std::env;
use std::path::{Path, PathBuf};

use crate::fault::Fault;
use crate::process::{answer, cargo};

/// Where the sources stand and where what is made of them goes.
pub struct Place {
    pub root: PathBuf,
    /// Cargo's target folder, wherever the machine keeps it.
    pub target: PathBuf,
}

impl Place {
    /// Asks cargo, which knows about `CARGO_TARGET_DIR` and every configuration file.
    pub fn find() -> Result<Self, Fault> {
        let metadata = answer(cargo().args(["metadata", "--no-deps", "--offline", "--format-version", "1"]))?;
        let path = |field: &str| {
            string_field(&metadata, field).map(PathBuf::from).ok_or_else(|| Fault::Answer {
                program: "cargo metadata",
                wanted: format!("a {field:?}"),
                got: metadata.chars().take(200).collect(),
            })
        };
        Ok(Self { root: path("workspace_root")?, target: path("target_directory")? })
    }

    /// The repository of development packs that `run` and `package` carry.
    pub fn packs(&self) -> PathBuf {
        self.target.join("packs")
    }

    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    pub fn content(&self) -> PathBuf {
        self.root.join("assets").join("content")
    }

    /// A program that cargo built in the development profile.
    pub fn built(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }
}

/// The value of the first `"name":"..."` in JSON that a program wrote without spaces around the colon.
///
/// Enough for one known field of a trusted program; keeps this crate free of dependencies.
pub fn string_field(json: &str, name: &str) -> Option<String> {
    let start = json.find(&format!("\"{name}\":\""))? + name.len() + 4;
    let mut value = String::new();
    let mut letters = json[start..].chars();
    loop {
        match letters.next()? {
            '"' => return Some(value),
            '\\' => match letters.next()? {
                'n' => value.push('\n'),
                // Only paths, names and base64 are read this way; a letter by number does not occur in them.
                'u' => return None,
                letter => value.push(letter),
            },
            letter => value.push(letter),
        }
    }
}

/// Whether a program of this name is on the PATH.
pub fn on_path(name: &str) -> bool {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let folders = env::var_os("PATH").unwrap_or_default();
    // Debian keeps nginx and ip where an ordinary user's PATH does not look.
    env::split_paths(&folders).chain([PathBuf::from("/usr/sbin")]).any(|folder| is_file(&folder.join(&file)))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| metadata.is_file())
}

#[cfg(test)]
mod tests {
    use super::string_field;

    #[test]
    fn a_field_is_read_with_its_escapes() {
        let json = r#"{"packages":[],"target_directory":"C:\\work\\a \"b\"","workspace_root":"/srv/a"}"#;
        assert_eq!(string_field(json, "target_directory").as_deref(), Some(r#"C:\work\a "b""#));
        assert_eq!(string_field(json, "workspace_root").as_deref(), Some("/srv/a"));
        assert_eq!(string_field(json, "absent"), None);
        assert_eq!(string_field(r#"{"cut":"off"#, "cut"), None);
    }
}
