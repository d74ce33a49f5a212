//! The system's printers. On Linux and macOS CUPS takes PDF files as they are, with copies and both sides of the paper,
//! through its own programs `lpstat` and `lp`: nothing has to be linked, and a machine without CUPS just has no printer.
//! Windows hands a PDF to a printer only through a viewer, so there the system's viewer is opened instead.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use alley_api::{
    Result,
    session::{PrintOrder, PrinterLine, Sides, not_printed},
};

/// The printers that the system has now; none where there is no CUPS.
pub fn list() -> Vec<PrinterLine> {
    if cfg!(windows) {
        return Vec::new();
    }
    let usual = said("lpstat", &["-d"]).and_then(|text| usual_of(&text));
    let states = said("lpstat", &["-p"]).unwrap_or_default();
    let names = said("lpstat", &["-e"]).unwrap_or_default();
    printers(&names, &states, usual.as_deref())
}

/// Sends a file to a printer and waits until the system has taken it in.
pub fn send(file: &Path, order: &PrintOrder) -> Result<()> {
    let output = english("lp")
        .args(arguments(order))
        .arg("--")
        .arg(file)
        .output()
        .map_err(|error| not_printed(&order.printer, &error.to_string()))?;
    if output.status.success() {
        return Ok(());
    }
    Err(not_printed(&order.printer, &String::from_utf8_lossy(&output.stderr)))
}

fn arguments(order: &PrintOrder) -> Vec<String> {
    let sides = match order.sides {
        Sides::One => "one-sided",
        Sides::LongEdge => "two-sided-long-edge",
        Sides::ShortEdge => "two-sided-short-edge",
    };
    let words = ["-d", &order.printer, "-t", &order.title, "-n", &order.copies.to_string()];
    let options = ["-o", &format!("sides={sides}"), "-o", "media=iso_a4_210x297mm", "-o", "collate=true"];
    words.into_iter().chain(options).map(str::to_owned).collect()
}

/// What a program of CUPS says, in the words that are understood below.
fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = english(program).args(arguments).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn english(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env("LC_ALL", "C.UTF-8").env("LANGUAGE", "C").stdin(Stdio::null());
    command
}

/// `system default destination: Office` names the usual printer.
fn usual_of(text: &str) -> Option<String> {
    text.lines().find_map(|line| Some(line.split_once("default destination:")?.1.trim().to_owned()))
}

/// One name a line; a printer that is said to be disabled takes no work now.
fn printers(names: &str, states: &str, usual: Option<&str>) -> Vec<PrinterLine> {
    let disabled = |name: &str| {
        let begins = format!("printer {name} ");
        states.lines().any(|line| line.starts_with(&begins) && line.contains("disabled"))
    };
    let names = names.lines().map(str::trim).filter(|name| !name.is_empty());
    let mut printers: Vec<PrinterLine> = names
        .map(|name| PrinterLine { name: name.to_owned(), usual: usual == Some(name), ready: !disabled(name) })
        .collect();
    printers.sort_by_key(|printer| !printer.usual);
    printers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printers_are_read_with_the_usual_one_first() {
        let states = "printer Lobby is idle.  enabled since Tue\n\
                      printer Office disabled since Tue 24 Nov -\n\tPaused\n";
        let usual = usual_of("system default destination: Office\n");
        let found = printers("Lobby\nOffice\n\n", states, usual.as_deref());
        let line = |name: &str, usual, ready| PrinterLine { name: name.to_owned(), usual, ready };
        assert_eq!(found, [line("Office", true, false), line("Lobby", false, true)]);
        assert_eq!(usual_of("no system default destination\n"), None);
        assert_eq!(printers("", "lpstat: Bad file descriptor", None), []);
    }

    #[test]
    fn an_order_becomes_arguments_and_a_name_never_becomes_an_option() {
        let order = PrintOrder {
            printer: "-o raw".to_owned(),
            title: "자료집".to_owned(),
            copies: 3,
            sides: Sides::LongEdge,
        };
        let words = arguments(&order);
        assert_eq!(words.get(..6).unwrap(), ["-d", "-o raw", "-t", "자료집", "-n", "3"]);
        assert!(words.contains(&"sides=two-sided-long-edge".to_owned()));
    }
}
