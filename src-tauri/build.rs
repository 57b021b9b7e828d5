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
        // The pattern matches nothing; without it cargo would watch a folder that is swept below, and build for ever.
        .app_manifest(
            tauri_build::AppManifest::new()
                .commands(COMMAND_NAMES)
                .permissions_path_pattern("./src-tauri/permissions/*"),
        );
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("tauri-build: {error:#}");
    }
    sweep_generated();
}

/// tauri-build writes its schemas to ./gen and the permissions of our commands to ./permissions; neither belongs at the
/// top level, and what it needs of them is in its own output by now.
fn sweep_generated() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let root = Path::new(&root);
    let (schemas, kept) = (root.join("gen"), root.join("src-tauri/gen"));
    // The schemas only help editors; a build does not fail over them.
    if schemas.is_dir() {
        let _ = fs::remove_dir_all(&kept);
        let _ = fs::rename(&schemas, &kept);
    }
    let _ = fs::remove_dir_all(root.join("permissions"));
}
