//! What the last check found is still known after a restart.

use portage_store::{LapseNote, SyncNotes, free_room, load_sync_notes, save_sync_notes};

#[test]
fn the_notes_of_a_check_outlast_a_restart_and_damage_is_no_fault() {
    let data = tempfile::tempdir().unwrap();
    assert_eq!(load_sync_notes(data.path()), SyncNotes::default());
    let since = "2026-12-22T12:00:00Z".parse().unwrap();
    let notes = SyncNotes {
        held_up: std::iter::once(("ontario".to_owned(), serde_json::json!({"code": "repository-refused"}))).collect(),
        lapsed: vec![LapseNote { owner: None, since }, LapseNote { owner: Some("ontario".to_owned()), since }],
        believed: Some(since),
        behind: true,
        last: Some(serde_json::json!({"outcome": "failed"})),
    };
    save_sync_notes(data.path(), &notes).unwrap();
    assert_eq!(load_sync_notes(data.path()), notes);
    std::fs::write(data.path().join("content/sync.json"), b"{\"lapsed\": 3").unwrap();
    assert_eq!(load_sync_notes(data.path()), SyncNotes::default());
}

#[test]
fn a_folder_has_the_room_of_its_disk_and_one_that_is_not_there_has_none() {
    let data = tempfile::tempdir().unwrap();
    assert!(free_room(data.path()).unwrap() > 0);
    assert!(free_room(&data.path().join("missing")).is_err());
}
