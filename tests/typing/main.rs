//! How long it takes from a letter that is typed into the search box to suggestions that are painted, in the real window and
//! on the project's own content, beside a list of as many lines that the window draws without asking anybody:
//! `cargo bench --workspace --bench typing`. The budget is 30 milliseconds; where the machine needs longer than half of
//! that for a list that it has, twice what it takes for that.
//!
//! WebKitGTK's driver exists on Linux only; on other systems there is nothing to measure with.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

#[cfg(target_os = "linux")]
#[allow(dead_code, unused_imports, reason = "the tests of the window need more of it")]
#[path = "../e2e/harness/mod.rs"]
mod harness;

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() {
    linux::measure().await;
}

#[cfg(target_os = "linux")]
mod linux {
    use serde_json::{Value, json};

    use super::harness::{App, Device};

    const BUDGET_MS: f64 = 30.0;
    /// What people begin with, in languages of several scripts.
    const WORDS: [(&str, &[&str]); 3] = [
        ("en", &["health card", "driver licence", "rent deposit", "child benefit", "school", "tax return"]),
        ("fr", &["carte santé", "permis de conduire", "loyer", "école", "impôts"]),
        ("ar", &["بطاقة صحية", "رخصة", "إيجار", "مدرسة"]),
    ];

    pub async fn measure() {
        println!("| letter to suggestions | letters | median | 19 of 20 within | a list of the window's own |");
        println!("|---|---|---|---|---|");
        let mut slow = Vec::new();
        for (lang, words) in WORDS {
            let Some(device) = Device::new() else { return };
            let app = device.open().await;
            app.settle(lang).await;
            app.go("search", "search").await;
            let mut times = typed(&app, words).await;
            times.sort_by(f64::total_cmp);
            let mut own = own_list(&app, times.len()).await;
            own.sort_by(f64::total_cmp);
            app.close().await;
            let (median, most) = (times[times.len() / 2], times[times.len() * 19 / 20]);
            let rival = own[own.len() * 19 / 20];
            println!("| {lang} | {} | {median:.1} ms | {most:.1} ms | {rival:.1} ms |", times.len());
            if most > BUDGET_MS.max(rival * 2.0) {
                slow.push(format!("{lang}: {most:.1} ms"));
            }
        }
        assert!(slow.is_empty(), "over the budget of {BUDGET_MS} ms: {}", slow.join(", "));
    }

    /// Types each word letter by letter; of the letters that are answered, the times in milliseconds until it is painted.
    async fn typed(app: &App, words: &[&str]) -> Vec<f64> {
        let script = format!(
            "const box = document.getElementById('search-input'); const times = []; \
             const painted = () => new Promise((go) => requestAnimationFrame(() => {{ \
               const {{ port1, port2 }} = new MessageChannel(); port1.onmessage = go; port2.postMessage(0); }})); \
             const list = () => document.getElementById('search-suggestions')?.textContent ?? ''; \
             const type = (text) => {{ box.value = text; box.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); }}; \
             const changed = (before) => new Promise((go) => {{ \
               const late = setTimeout(() => {{ watch.disconnect(); go(false); }}, 400); \
               const watch = new MutationObserver(() => {{ \
                 if (list() === before) return; \
                 clearTimeout(late); watch.disconnect(); go(list() !== ''); }}); \
               watch.observe(document.body, {{ subtree: true, childList: true, characterData: true }}); }}); \
             (async () => {{ for (const word of {words}) for (let to = 1; to <= word.length; to += 1) {{ \
               const answer = changed(list()); const start = performance.now(); type(word.slice(0, to)); \
               if (await answer) {{ await painted(); times.push(performance.now() - start); }} \
             }} done(times); }})()",
            words = json!(words)
        );
        numbers(&app.later(&script).await)
    }

    /// Draws a list of eight lines so many times, each until it is painted.
    async fn own_list(app: &App, count: usize) -> Vec<f64> {
        let script = format!(
            "const list = document.createElement('ul'); document.querySelector('main').prepend(list); const times = []; \
             const painted = () => new Promise((go) => requestAnimationFrame(() => {{ \
               const {{ port1, port2 }} = new MessageChannel(); port1.onmessage = go; port2.postMessage(0); }})); \
             (async () => {{ for (let at = 0; at < {count}; at += 1) {{ \
               const start = performance.now(); \
               list.replaceChildren(...Array.from({{ length: 8 }}, (_, i) => {{ \
                 const line = document.createElement('li'); line.textContent = `${{at}} ${{i}}`; return line; }})); \
               await painted(); times.push(performance.now() - start); \
             }} done(times); }})()"
        );
        numbers(&app.later(&script).await)
    }

    fn numbers(told: &Value) -> Vec<f64> {
        let times: Vec<f64> = told.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        assert!(times.len() >= 12, "too few letters were answered: {told}");
        times
    }
}
