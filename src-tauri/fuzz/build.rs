//! Tells the files that are taken in from other crates that the fuzzer takes them.

fn main() {
    println!("cargo::rustc-cfg=fuzzing");
    println!("cargo::rerun-if-changed=build.rs");
}
