use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::Value;
use thirtyfour::prelude::*;

use super::process::{Grandchild, PATIENCE, Running};

/// The open window.
pub struct App {
    // These first, so that after a failed test nobody waits for an answer to the closing of the session.
    program: Grandchild,
    driver: Running,
    window: WebDriver,
}

impl App {
    pub(super) fn new(window: WebDriver, driver: Running) -> Self {
        Self { program: Grandchild::of(&driver), driver, window }
    }

    /// Waits until this screen shows its data.
    pub async fn screen(&self, name: &str) {
        self.until(&format!("the screen {name:?}"), "return document.documentElement.dataset.ready", |ready| {
            ready.as_str() == Some(name)
        })
        .await;
    }

    /// Waits until what a script answers is what is wanted, and gives it.
    pub async fn until(&self, what: &str, script: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        loop {
            let answer = self.script(script).await;
            if wanted(&answer) {
                return answer;
            }
            self.pause(start, &format!("{what} (`{script}` answers {answer})")).await;
        }
    }

    /// The element with this test id, once it can be seen and pressed.
    pub async fn find(&self, id: &str) -> WebElement {
        self.find_css(&with_id(id)).await
    }

    async fn find_css(&self, selector: &str) -> WebElement {
        // Looked for in one step inside the window, which may put another element in its place at any time.
        let script = "const found = document.querySelector(arguments[0]); \
                      const there = found?.checkVisibility() && !found.disabled; return there ? found : null";
        let start = Instant::now();
        loop {
            let found = self.window.execute(script, vec![selector.into()]).await;
            let found = found.unwrap_or_else(|error| panic!("cannot look for {selector}: {error}"));
            match found.element() {
                Ok(element) => return element,
                Err(_) => self.pause(start, &format!("{selector} on the screen")).await,
            }
        }
    }

    /// Presses an element; if the window exchanged it meanwhile, the one that took its place.
    async fn press_css(&self, selector: &str) {
        let start = Instant::now();
        // The driver itself does not scroll to what lies just below the window's edge.
        let to_middle = format!("document.querySelector(\"{selector}\")?.scrollIntoView({{block: 'center'}})");
        while let Err(error) = {
            let element = self.find_css(selector).await;
            self.script(&to_middle).await;
            element.click().await
        } {
            self.pause(start, &format!("{selector}, to be pressed ({error})")).await;
        }
    }

    /// Lets the window get on, unless it has had its time.
    async fn pause(&self, start: Instant, what: &str) {
        if start.elapsed() > PATIENCE {
            let shown = self.script("return document.body.innerText").await;
            panic!("{what} did not come about in {PATIENCE:?}; on the screen: {shown}");
        }
        self.later("setTimeout(done, 20)").await;
    }

    pub async fn is_there(&self, id: &str) -> bool {
        let script = format!("return document.querySelector(\"[data-testid='{id}']\") !== null");
        self.script(&script).await == Value::Bool(true)
    }

    pub async fn press(&self, id: &str) {
        self.press_css(&with_id(id)).await;
    }

    /// Presses the one of several elements with this test id that leads to `address`.
    pub async fn press_link(&self, id: &str, address: &str) {
        self.press_css(&format!("{}[href='{address}']", with_id(id))).await;
    }

    /// Ticks a task off. The box itself is drawn by its label, so the driver takes it for unseen.
    pub async fn tick(&self, task: &str) {
        let selector = format!("label:has([data-testid='task-{task}-done'])");
        self.press_css(&selector).await;
    }

    pub async fn is_ticked(&self, task: &str) -> bool {
        let script = format!("return document.querySelector(\"[data-testid='task-{task}-done']\").checked");
        self.script(&script).await == Value::Bool(true)
    }

    /// Waits until the plan, as it was read back, says that a task is done.
    pub async fn until_settled(&self, task: &str) {
        let script = format!("return document.querySelector(\"[data-testid='task-{task}']\").dataset.state");
        self.until(&format!("{task} done"), &script, |state| state == "done").await;
    }

    /// The words of an element as a person reads them, without the marks that Fluent puts around values.
    pub async fn text(&self, id: &str) -> String {
        let script = format!("return document.querySelector(\"{}\")?.innerText", with_id(id));
        let text = self.until(&format!("{id} on the screen"), &script, Value::is_string).await;
        plain(text.as_str().unwrap_or_default())
    }

    /// Types into a field in place of what is in it.
    pub async fn fill(&self, id: &str, text: &str) {
        let start = Instant::now();
        let selector = with_id(id);
        let to_middle = format!("document.querySelector(\"{selector}\")?.scrollIntoView({{block: 'center'}})");
        loop {
            let field = self.find_css(&selector).await;
            self.script(&to_middle).await;
            let typed = async {
                field.clear().await?;
                field.send_keys(text).await
            };
            match typed.await {
                Ok(()) => return,
                Err(error) => self.pause(start, &format!("{id}, to be typed into ({error})")).await,
            }
        }
    }

    /// Everything that the page in front says.
    pub async fn page(&self) -> String {
        let text = self.script("return document.querySelector('main').innerText").await;
        plain(text.as_str().expect("a page has text"))
    }

    /// Picks a value of a list, as a person does who opens it and takes one.
    pub async fn choose(&self, id: &str, value: &str) {
        let list = self.find(id).await;
        let option = list.find(By::Css(format!("option[value='{value}']"))).await;
        let taken = async { option?.click().await };
        taken.await.unwrap_or_else(|error| panic!("cannot take {value} of {id}: {error}"));
    }

    /// Presses keys as they come, with Control held.
    pub async fn control(&self, letter: char) {
        let keys =
            self.window.action_chain().key_down(Key::Control).key_down(letter).key_up(letter).key_up(Key::Control);
        keys.perform().await.expect("keys can be pressed");
    }

    /// Moves the pointer over an element, without pressing it.
    pub async fn point_at(&self, id: &str) {
        let element = self.find(id).await;
        self.script(&format!("document.querySelector(\"{}\").scrollIntoView({{block: 'center'}})", with_id(id))).await;
        let moved = self.window.action_chain().move_to_element_center(&element).perform().await;
        moved.unwrap_or_else(|error| panic!("the pointer cannot go to {id}: {error}"));
    }

    /// Presses Escape, wherever the focus is.
    pub async fn escape(&self) {
        let keys = self.window.action_chain().key_down(Key::Escape).key_up(Key::Escape);
        keys.perform().await.expect("keys can be pressed");
    }

    /// Presses Enter, wherever the focus is.
    pub async fn enter(&self) {
        let keys = self.window.action_chain().key_down(Key::Enter).key_up(Key::Enter);
        keys.perform().await.expect("keys can be pressed");
    }

    /// Moves a slider with the keyboard, a step at a time.
    pub async fn arrow_right(&self, id: &str, steps: u8) {
        self.find(id).await;
        self.script(&format!("document.querySelector(\"{}\").focus()", with_id(id))).await;
        for _ in 0..steps {
            let keys = self.window.action_chain().key_down(Key::Right).key_up(Key::Right);
            keys.perform().await.expect("keys can be pressed");
        }
    }

    /// Waits until a file of the device holds this text.
    pub async fn until_file(&self, file: &Path, text: &str) {
        let start = Instant::now();
        while !std::fs::read_to_string(file).is_ok_and(|held| held.contains(text)) {
            self.pause(start, &format!("{text:?} in {}", file.display())).await;
        }
    }

    /// Runs a script in the window and gives what it returns.
    pub async fn script(&self, script: &str) -> Value {
        let answer = self.window.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("`{script}` failed: {error}")).json().clone()
    }

    /// Runs a script that calls `done(answer)` some time later.
    pub async fn later(&self, script: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1];\n{script}");
        let answer = self.window.execute_async(&*script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("`{script}` failed: {error}")).json().clone()
    }

    /// Goes to a screen by its address, as a link does, and waits for it.
    pub async fn go(&self, address: &str, screen: &str) {
        // The mark goes first: the same screen may be open with something else on it.
        let script = format!(
            "if (location.hash !== '#/{address}') {{ \
               delete document.documentElement.dataset.ready; location.hash = '#/{address}'; }}"
        );
        self.script(&script).await;
        self.screen(screen).await;
    }

    /// Goes through the first start without answering a question, up to the home screen.
    pub async fn settle(&self, language: &str) {
        self.press(&format!("language-choice-{language}")).await;
        self.skip_to_home().await;
    }

    /// Skips what is still asked.
    pub async fn skip_to_home(&self) {
        let script = "const skip = document.querySelector(\"[data-testid='start-skip']\"); \
                      if (skip && !skip.disabled) skip.click(); \
                      return document.documentElement.dataset.ready";
        self.until("the home screen after the questions", script, |ready| ready.as_str() == Some("home")).await;
    }

    /// Writes a picture of the window to the target folder and gives its place.
    pub async fn picture(&self, name: &str) -> PathBuf {
        // What is ready is on the screen only after the next frames.
        self.later("requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))").await;
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("screens");
        std::fs::create_dir_all(&folder).expect("the folder of pictures can be made");
        let path = folder.join(format!("{name}.png"));
        self.window.screenshot(&path).await.unwrap_or_else(|error| panic!("cannot take the picture {name}: {error}"));
        path
    }

    /// Makes the window another size.
    pub async fn resize(&self, width: u32, height: u32) {
        let sized = self.window.set_window_rect(0, 0, width, height).await;
        sized.unwrap_or_else(|error| panic!("the window cannot be made {width} wide: {error}"));
    }

    /// Ends the session and the program.
    pub async fn close(self) {
        self.window.quit().await.expect("the session ends");
        // The driver ends its session only; a program that lived on would share its data with the next one.
        self.program.end();
        drop(self.driver);
    }
}

fn with_id(id: &str) -> String {
    format!("[data-testid='{id}']")
}

/// Text without the isolation marks (U+2066 to U+2069) and with plain spaces.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter))
        .map(|letter| if matches!(letter, '\u{a0}' | '\u{202f}') { ' ' } else { letter })
        .collect()
}
