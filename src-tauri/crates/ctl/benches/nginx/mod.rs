//! A real nginx on loopback, set up as a publisher would: gzip for metadata, packs as they are.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Nginx {
    child: Child,
    folder: tempfile::TempDir,
    port: u16,
}

impl Nginx {
    pub fn serve(repository: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a scratch folder");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let dir = folder.path().display();
        let config = format!(
            "daemon off; pid {dir}/pid; error_log {dir}/error.log;\n\
             events {{ worker_connections 64; }}\n\
             http {{\n\
             log_format cost '$bytes_sent'; access_log {dir}/access.log cost;\n\
             types {{ application/json json; }} default_type application/octet-stream;\n\
             gzip on; gzip_types application/json; gzip_min_length 200; gzip_comp_level 9;\n\
             client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy; fastcgi_temp_path {dir}/fastcgi;\n\
             uwsgi_temp_path {dir}/uwsgi; scgi_temp_path {dir}/scgi;\n\
             server {{ listen 127.0.0.1:{port}; root {}; }}\n}}\n",
            repository.display()
        );
        let file = folder.path().join("nginx.conf");
        fs::write(&file, config).expect("a file");
        let child = Command::new("nginx")
            .arg("-p")
            .arg(folder.path())
            .arg("-c")
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("nginx");
        let patience = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < patience, "nginx does not answer");
            std::thread::sleep(Duration::from_millis(10));
        }
        // The workers have given up root, and must still be able to read.
        open_to_all(repository);
        Self { child, folder, port }
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Counts from here on.
    pub fn forget(&self) {
        fs::File::options().write(true).truncate(true).open(self.folder.path().join("access.log")).expect("the log");
    }

    /// What went out since, headers included.
    pub fn bytes_sent(&self) -> u64 {
        let log = fs::read_to_string(self.folder.path().join("access.log")).expect("the log");
        log.lines().filter_map(|line| line.parse::<u64>().ok()).sum()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Killed outright, the master would leave its worker behind.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

fn open_to_all(repository: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    // Scratch folders are made for their owner alone.
    for folder in repository.ancestors().take_while(|folder| folder.starts_with(std::env::temp_dir())) {
        if folder != std::env::temp_dir() {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("a folder of ours");
        }
    }
}
