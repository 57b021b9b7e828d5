//! What several tests do on the way to what they are about.

use super::{App, Device};

impl App {
    /// Names a repository in the settings, after those that are there already.
    pub async fn add_address(&self, address: &str) {
        self.go("settings", "settings").await;
        self.fill("address-field", address).await;
        self.press("address-add").await;
        let shown =
            "return [...document.querySelectorAll(\"[data-testid='address'] bdi\")].map((one) => one.innerText)";
        self.until(&format!("{address} in the list"), shown, |list| {
            list.as_array().is_some_and(|list| list.iter().any(|one| one.as_str() == Some(address)))
        })
        .await;
    }

    /// Ticks one of the choices of the settings, and waits until the file of the options holds what it stands for.
    pub async fn choose_option(&self, id: &str, device: &Device, kept: &str) {
        self.go("settings", "settings").await;
        self.press(id).await;
        self.until_file(&device.data().join("updates.toml"), kept).await;
    }

    /// From now on the app does not look for updates by itself, which would come between the steps of a test.
    pub async fn update_only_when_asked(&self, device: &Device) {
        self.choose_option("schedule-manual", device, "manual").await;
    }

    /// Presses the one button of the copy, and waits for how the update ends.
    pub async fn look_for_updates(&self) -> String {
        self.go("copy", "copy").await;
        self.press("copy-update").await;
        self.outcome().await
    }

    /// How the update on the screen ended.
    pub async fn outcome(&self) -> String {
        let word = self.find("copy-outcome").await.attr("data-outcome").await;
        word.expect("the outcome can be read").unwrap_or_default()
    }

    /// Waits until the state of the copy says this.
    pub async fn copy_says(&self, state: &str) {
        let script = "return document.querySelector(\"[data-testid='copy-status']\")?.dataset.state";
        self.until(&format!("a copy that is {state:?}"), script, |said| said == state).await;
    }
}
