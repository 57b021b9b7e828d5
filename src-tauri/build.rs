use std::{env, fs, path::Path};

include!("src/commands/names.rs");

fn main() {
    let capabilities = "src-tauri/capabilities";
    println!("cargo:rerun-if-changed={capabilities}");
    println!("cargo:rerun-if-changed=src-tauri/src/commands/names.rs");
    println!("cargo:rerun-if-changed=tauri.conf.json");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
        // Named here, a command can only be called by a window whose capability allows it.
        .app_manifest(tauri_build::AppManifest::new().commands(COMMAND_NAMES));
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("tauri-build: {error:#}");
    }
    move_generated();
}

/// tauri-build writes its schemas to ./gen, which does not belong at the top level.
fn move_generated() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let (from, to) = (Path::new(&root).join("gen"), Path::new(&root).join("src-tauri/gen"));
    if from.is_dir() {
        // The schemas only help editors; a build does not fail over them.
        let _ = fs::remove_dir_all(&to);
        let _ = fs::rename(&from, &to);
    }
}
