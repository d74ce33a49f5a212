//! `alley`: every command of Alley Office without a window, for scripts and over SSH.

mod args;
mod find;
mod host;
mod output;
mod run;
mod unlock;

use clap::Parser;

use crate::{args::Cli, output::Output};

#[tokio::main]
async fn main() -> std::process::ExitCode {
    let cli = Cli::parse();
    let output = Output::new(&cli.global);
    match run::run(cli, &output).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => output.error(&error),
    }
}
