//! The second process (child.rs), as a test drives it.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
};

/// A running second process.
pub struct Process {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

/// The command that starts it on a workspace.
pub fn command(work: &str, folder: &Path, key: &Path, first: u32) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_store-child"));
    command.arg(work).arg(folder).arg(key).arg(first.to_string());
    command
}

impl Process {
    /// Starts it.
    pub fn start(mut command: Command) -> Self {
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the process starts");
        let out = child.stdout.take().expect("its output");
        Self { child, lines: BufReader::new(out).lines() }
    }

    /// Its next line; empty when it has ended.
    pub fn line(&mut self) -> String {
        self.lines.next().and_then(Result::ok).unwrap_or_default()
    }

    /// Asks for something and reads the answer.
    pub fn ask(&mut self, question: &str) -> String {
        let input = self.child.stdin.as_mut().expect("its input");
        writeln!(input, "{question}").and_then(|()| input.flush()).expect("it listens");
        self.line()
    }

    /// Its number among the processes.
    pub fn number(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, as a power cut would, and gives the lines that it had still said.
    pub fn kill(mut self) -> Vec<String> {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
        self.lines.map_while(Result::ok).collect()
    }
}
