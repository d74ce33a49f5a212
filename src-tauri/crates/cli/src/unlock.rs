//! Opening a workspace: with a key file, a passphrase from a file, the environment or the person, or the recovery code.

use std::{io::IsTerminal, path::Path, sync::Arc};

use alley_api::{ApiError, Code, Office, Result, open_workspace};
use alley_core::statement::Statement;
use alley_store::{Actor, OpenOptions, SystemKeychain, Unlock};
use alley_words::Words;
use zeroize::Zeroizing;

use crate::{args::Global, host::Terminal};

/// The person who works: as said, as the system knows, or nobody in particular.
pub fn actor(global: &Global) -> Actor {
    let name = global
        .person
        .clone()
        .or_else(|| std::env::var("USER").ok())
        .or_else(|| std::env::var("USERNAME").ok())
        .unwrap_or_else(|| "alley".to_owned());
    Actor { person: None, name }
}

/// Opens the workspace that the person named.
pub async fn open(global: &Global, words: Words) -> Result<Office<Terminal>> {
    let folder = folder(global)?;
    let host = || Terminal::new(global, words);
    let options = |unlock| OpenOptions { unlock, accept_older: global.accept_older };
    if let Some(unlock) = given(global, folder)? {
        return open_workspace(host(), actor(global), folder, &options(unlock)).await;
    }
    let keychain = options(Unlock::Keychain(Arc::new(SystemKeychain)));
    match open_workspace(host(), actor(global), folder, &keychain).await {
        Err(error) if error.code == Code::WrongKey => {
            let passphrase = ask(words, "cli-passphrase-prompt")?;
            open_workspace(host(), actor(global), folder, &options(Unlock::Passphrase(passphrase))).await
        }
        opened => opened,
    }
}

/// The folder of the workspace.
pub fn folder(global: &Global) -> Result<&Path> {
    global.workspace.as_deref().ok_or_else(|| ApiError::bad_request("cli-workspace-missing"))
}

/// What the person or the script gave to open the workspace with; a key file beside the folder counts as given.
pub fn given(global: &Global, folder: &Path) -> Result<Option<Unlock>> {
    if let Some(code) = &global.recovery_code {
        let code = code.parse().map_err(|_| ApiError::bad_request("cli-recovery-code-mistyped"))?;
        return Ok(Some(Unlock::Recovery(code)));
    }
    if let Some(file) = &global.key_file {
        return Ok(Some(Unlock::KeyFile(file.clone())));
    }
    if let Some(passphrase) = given_passphrase(global)? {
        return Ok(Some(Unlock::Passphrase(passphrase)));
    }
    let beside = folder.with_extension("key");
    Ok(beside.is_file().then_some(Unlock::KeyFile(beside)))
}

/// A passphrase from a file or the environment.
pub fn given_passphrase(global: &Global) -> Result<Option<Zeroizing<String>>> {
    if let Some(file) = &global.passphrase_file {
        return typed_in(file).map(Some);
    }
    Ok(std::env::var("ALLEY_PASSPHRASE").ok().map(Zeroizing::new))
}

/// What somebody typed into a file, without the end of its line.
pub fn typed_in(file: &Path) -> Result<Zeroizing<String>> {
    let text = std::fs::read_to_string(file).map(Zeroizing::new).map_err(|error| {
        let statement = Statement::new("store-file").with("path", file.display().to_string());
        ApiError::new(Code::BadFile, statement.with("detail", error.to_string()))
    })?;
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Asks the person, without showing what is typed.
pub fn ask(words: Words, prompt: &str) -> Result<Zeroizing<String>> {
    if !std::io::stdin().is_terminal() {
        return Err(ApiError::new(Code::WrongKey, Statement::new("cli-passphrase-nobody")));
    }
    let typed = rpassword::prompt_password(format!("{}: ", words.get(prompt)))
        .map_err(|_| ApiError::new(Code::WrongKey, Statement::new("cli-passphrase-nobody")))?;
    Ok(Zeroizing::new(typed))
}
