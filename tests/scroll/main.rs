//! How smoothly a list of very many services is scrolled in the real window, drawn without a graphics card, beside a
//! plain list of 5,000 rows in the same window: `cargo bench --bench scroll [NUMBER]`. The budget is 60 frames a second; where
//! the machine does not draw the plain list as fast, 1.2 times what that takes.
//!
//! WebKitGTK's driver exists on Linux only; on other systems there is nothing to measure with.

#![allow(clippy::print_stdout, reason = "the table is what this program is for")]

#[cfg(target_os = "linux")]
#[allow(dead_code, unused_imports, reason = "the tests of the window need more of it")]
#[path = "../e2e/harness/mod.rs"]
mod harness;
#[cfg(target_os = "linux")]
#[path = "../../src-tauri/crates/app/benches/many/mod.rs"]
mod many;

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() {
    linux::measure().await;
}

#[cfg(target_os = "linux")]
mod linux {
    use serde_json::Value;

    use super::harness::{App, Device};
    use super::many;

    const FRAMES: usize = 300;
    const PLAIN_FRAMES: usize = 60;
    const PLAIN: usize = 5_000;
    const MEDIAN_MS: f64 = 17.0;
    const SLOW_MS: f64 = 34.0;

    pub async fn measure() {
        // `cargo bench` hands over words of its own; a bare number is the services.
        let count = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(100_000);
        let packs = tempfile::tempdir().expect("a scratch folder");
        let Some(device) = Device::with_packs(packs.path()) else { return };
        many::fill(&device.data(), count);
        let app = device.open().await;
        app.settle("en").await;
        app.go("services", "services").await;
        let rows = "return document.querySelectorAll('[data-testid=services-list] > li').length";
        app.until("rows", rows, |rows| rows.as_u64().is_some_and(|rows| rows > 0)).await;

        println!(
            "| {count} services | median | 19 of 20 within | slowest | over {SLOW_MS} ms | without a row in sight |"
        );
        println!("|---|---|---|---|---|---|");
        // What the machine gives at best: a busy one has no 60 frames for anybody.
        let still = scrolled(&app, "nothing moves", 0, FRAMES).await;
        let read = scrolled(&app, "read", 12, FRAMES).await;
        let thrown = scrolled(&app, "thrown far", 400, FRAMES).await;
        plain(&app).await;
        let rival = format!("plain list of {PLAIN}");
        let rival_read = scrolled(&app, &format!("{rival}, read"), 12, PLAIN_FRAMES).await;
        let rival_thrown = scrolled(&app, &format!("{rival}, thrown far"), 400, PLAIN_FRAMES).await;
        println!(
            "beside the plain list: {:.2} read, {:.2} thrown far; beside a window in which nothing moves: {:.2} and {:.2}",
            read / rival_read,
            thrown / rival_thrown,
            read / still,
            thrown / still
        );
        app.close().await;
        for (what, median, rival) in [("read", read, rival_read), ("thrown far", thrown, rival_thrown)] {
            let budget = MEDIAN_MS.max(rival * 1.2);
            assert!(median <= budget, "{what}: a frame takes {median:.1} ms, the budget is {budget:.1}");
        }
    }

    /// Scrolls by so many pixels a frame, prints a line of the table and gives the median in milliseconds.
    async fn scrolled(app: &App, what: &str, step: usize, frames: usize) -> f64 {
        let script = format!(
            "scrollTo(0, 0); const times = []; let bare = 0; let before = 0; \
             const seen = () => {{ \
               const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2); \
               return at?.closest('li') != null; }}; \
             const frame = (now) => {{ \
               if (before) times.push(now - before); \
               before = now; \
               if (!seen()) bare += 1; \
               if (times.length === {frames}) {{ done([times, bare]); return; }} \
               scrollBy(0, {step}); requestAnimationFrame(frame); }}; \
             setTimeout(() => requestAnimationFrame(frame), 500);"
        );
        let told = app.later(&script).await;
        let mut times: Vec<f64> = told[0].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        times.sort_by(f64::total_cmp);
        assert_eq!(times.len(), frames, "{told}");
        let (median, most) = (times[frames / 2], times[frames * 19 / 20]);
        let slow = times.iter().filter(|time| **time > SLOW_MS).count();
        println!(
            "| {what}, {step} px a frame | {median:.1} ms | {most:.1} ms | {:.1} ms | {slow} of {frames} | {} |",
            times[frames - 1],
            told[1]
        );
        median
    }

    /// Puts on another screen a list that holds all its rows, as it would be without the trouble.
    async fn plain(app: &App) {
        app.script("scrollTo(0, 0)").await;
        let rows = "window.rows = [...document.querySelectorAll('[data-testid=services-list] > li')]; \
                    return window.rows.length";
        app.until("rows", rows, |rows| rows.as_u64().is_some_and(|rows| rows > 0)).await;
        app.script("window.rows = window.rows.map((row) => row.cloneNode(true))").await;
        app.go("copy", "copy").await;
        let script = format!(
            "const plain = document.createElement('ul'); plain.role = 'list'; \
             for (let at = 0; at < {PLAIN}; at += 1) plain.append(window.rows[at % window.rows.length].cloneNode(true)); \
             document.querySelector('main').replaceChildren(plain); return plain.children.length"
        );
        assert_eq!(app.script(&script).await.as_u64(), Some(PLAIN as u64));
    }
}
