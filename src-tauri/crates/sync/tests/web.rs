//! What stands between a device and a web server: https, and a proxy.

mod common;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use common::server::Server;
use common::{Device, published};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

/// A server's certificate for `name`, and the authority behind it that only this test knows.
fn certified(name: &str) -> (Arc<ServerConfig>, String) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from(certificate.der().to_vec())],
            PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
        )
        .unwrap();
    (Arc::new(config), authority.pem())
}

/// The conformance client, which goes through the same door as an update, with the environment of a program of its
/// own: what the system trusts and which proxy it names is not of this process.
fn refresh(repo: &Path, url: &str, env: &[(&str, &str)]) -> Output {
    let dir = tempfile::tempdir().unwrap();
    common::conformance(&["--metadata-dir", dir.path().to_str().unwrap(), "init"])
        .arg(repo.join("metadata/1.root.json"))
        .status()
        .unwrap();
    let mut command: Command =
        common::conformance(&["--metadata-dir", dir.path().to_str().unwrap(), "--metadata-url", url, "refresh"]);
    for name in ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy", "NO_PROXY"] {
        command.env_remove(name);
    }
    command.envs(env.iter().copied()).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn a_certificate_that_nobody_trusts_is_no_connection() {
    let sample = published();
    let (config, _) = certified("127.0.0.1");
    let server = Server::secure(&sample.repo(), config);
    let error = Device::trusting(&sample).fetch(&server.address()).await.unwrap_err();
    assert_eq!(error.code(), "unreachable");
    let mut reasons = vec![error.to_string()];
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        reasons.push(error.to_string());
        cause = error.source();
    }
    assert!(reasons.iter().any(|reason| reason.contains("certificate")), "{reasons:?}");
    assert!(server.log().is_empty(), "nothing was asked of a server that nobody vouches for");
}

#[test]
fn a_certificate_that_the_system_trusts_is_taken_for_its_name_only() {
    let sample = common::published_now();
    let trusted = tempfile::NamedTempFile::new().unwrap();
    for (name, ends) in [("127.0.0.1", Some(0)), ("portage.example", Some(1))] {
        let (config, authority) = certified(name);
        std::fs::write(trusted.path(), authority).unwrap();
        let server = Server::secure(&sample.repo(), config);
        let url = format!("{}metadata/", server.url());
        let output = refresh(&sample.repo(), &url, &[("SSL_CERT_FILE", trusted.path().to_str().unwrap())]);
        assert_eq!(output.status.code(), ends, "{name}: {}", said(&output));
    }
}

#[tokio::test]
async fn https_is_never_left_for_http() {
    let sample = common::published_now();
    let (config, authority) = certified("127.0.0.1");
    let trusted = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(trusted.path(), authority).unwrap();
    let (secure, plain) = (Server::secure(&sample.repo(), config), Server::of(&sample.repo()));
    let to = format!("{}metadata/timestamp.json", plain.url());
    secure.play("timestamp.json", common::server::Trick::Redirect(to));
    let url = format!("{}metadata/", secure.url());
    let output = refresh(&sample.repo(), &url, &[("SSL_CERT_FILE", trusted.path().to_str().unwrap())]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(plain.log().is_empty());
}

#[test]
fn the_proxy_of_the_system_is_used_for_the_web_and_never_for_this_computer() {
    let sample = common::published_now();
    let proxy = Server::of(&sample.repo());
    let output = refresh(&sample.repo(), "http://portage.invalid/metadata/", &[("http_proxy", proxy.url())]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let log = proxy.log();
    assert!(log.iter().all(|line| line.starts_with("http://portage.invalid/metadata/")), "{log:?}");
    assert_eq!(log.len(), 4, "root, timestamp, snapshot and targets");

    let server = Server::of(&sample.repo());
    let url = format!("{}metadata/", server.url());
    let output = refresh(&sample.repo(), &url, &[("http_proxy", proxy.url())]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(proxy.log().is_empty());
}
