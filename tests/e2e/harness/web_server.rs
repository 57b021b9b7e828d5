use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::process::{Running, find, free_port, wait_for_port};

/// A real nginx on the loopback that serves one folder.
pub struct WebServer {
    port: u16,
    scratch: TempDir,
    _server: Running,
}

impl WebServer {
    pub fn serve(folder: &Path) -> Self {
        Self::start(folder, "")
    }

    /// Packs and patches come a byte a second, as over a line that is about to die.
    pub fn serve_content_byte_by_byte(folder: &Path) -> Self {
        Self::start(folder, "location ~ \\.(patch|zst)$ { limit_rate 1; }")
    }

    fn start(folder: &Path, more: &str) -> Self {
        let nginx = find("nginx").expect("nginx is installed (`cargo xtask setup` installs it)");
        let scratch = tempfile::tempdir().expect("a scratch folder can be made");
        let (place, port) = (scratch.path().display(), free_port());
        // One process in the foreground that writes nothing outside its scratch folder.
        let configuration = format!(
            "daemon off; master_process off; pid {place}/pid; error_log {place}/error.log;\n\
             events {{}}\n\
             http {{\n\
               access_log {place}/access.log; client_body_temp_path {place}/body; proxy_temp_path {place}/proxy;\n\
               fastcgi_temp_path {place}/fastcgi; uwsgi_temp_path {place}/uwsgi; scgi_temp_path {place}/scgi;\n\
               server {{ listen 127.0.0.1:{port}; root {}; {more} }}\n\
             }}\n",
            folder.display()
        );
        let file = scratch.path().join("nginx.conf");
        std::fs::write(&file, configuration).expect("nginx's configuration can be written");
        let mut command = Command::new(nginx);
        // -e: before the configuration is read, nginx would write to a log of the machine's own.
        command.arg("-e").arg(scratch.path().join("error.log")).arg("-c").arg(&file);
        let server = Running::start(command.stdin(Stdio::null()).stderr(Stdio::null()));
        wait_for_port("nginx", port);
        Self { port, scratch, _server: server }
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// The bytes of all answers without their heads.
    pub fn bytes_sent(&self) -> u64 {
        let bytes = |line: &String| line.split("\" ").nth(1)?.split(' ').nth(1)?.parse::<u64>().ok();
        self.requests().iter().map(|line| bytes(line).unwrap_or_else(|| panic!("no size in {line}"))).sum()
    }

    /// What was asked for, a line a request, as nginx wrote it down.
    pub fn requests(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.scratch.path().join("access.log")).expect("nginx keeps a log");
        log.lines().map(str::to_owned).collect()
    }
}
