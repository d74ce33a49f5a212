//! `alley packet`.

use alley_api::{
    ApiError, Code, Office, Result,
    packets::{OfficeCopy, PacketChanges, PacketPaper, PacketRequest, Password, make},
};
use alley_core::statement::Statement;

use crate::{
    args::{PacketArgs, PaperArg},
    find,
    host::Terminal,
    output::Output,
    unlock,
};

/// Makes packets and says what became of each.
pub async fn packet(office: &Office<Terminal>, args: PacketArgs, output: Output) -> Result<()> {
    let visit = match &args.visit {
        Some(named) => Some(find::visit(office, named).await?.id),
        None => None,
    };
    let neighborhood = match &args.dong {
        Some(named) => Some(office.pack.named(named)?.id),
        None => None,
    };
    let password = match &args.password_file {
        Some(file) => Some(Password(unlock::typed_in(file)?.to_string())),
        None if args.password => Some(Password(asked(output)?)),
        None => None,
    };
    let request = PacketRequest {
        visit,
        neighborhood,
        all: args.all,
        folder: args.out.display().to_string(),
        file: None,
        language: Some(args.packet_lang),
        short: args.short,
        type_factor: args.type_size,
        paper: Some(match args.paper {
            PaperArg::A4 => PacketPaper::A4,
            PaperArg::Duplex => PacketPaper::Duplex,
            PaperArg::Booklet => PacketPaper::Booklet,
            PaperArg::Card => PacketPaper::Card,
        }),
        office_copy: args.office.then(|| OfficeCopy {
            recipient: args.recipient.unwrap_or_default(),
            purpose: args.purpose.unwrap_or_default(),
        }),
        again: args.again,
        password,
        changes: match (args.changed_only, args.changes) {
            (true, _) => Some(PacketChanges::Only),
            (false, true) => Some(PacketChanges::Marked),
            (false, false) => None,
        },
    };
    let made = make(office, request).await?;
    output.show(&made, |made| {
        let rows = made.packets.iter().map(|packet| {
            let state = if packet.rendered { "cli-packet-made" } else { "cli-packet-same" };
            vec![
                packet.neighborhood.clone(),
                packet.pages.to_string(),
                format!("{}", packet.bytes.div_ceil(1024)),
                output.words.get(state),
                packet.file.clone(),
            ]
        });
        let columns = [
            "cli-column-dong",
            "cli-column-pages",
            "cli-column-kibibytes",
            "cli-column-state",
            "cli-column-path",
        ];
        output.table(&columns, rows);
        if !made.same.is_empty() {
            output.say(&Statement::new("cli-packet-no-changes").with("names", made.same.join(", ")));
        }
        for packet in &made.packets {
            let pages = packet.changed_pages.iter().flatten().map(u32::to_string).collect::<Vec<_>>();
            if !pages.is_empty() {
                let changed =
                    Statement::new("cli-packet-changed-pages").with("name", packet.neighborhood.clone());
                output.say(&changed.with("pages", pages.join(", ")));
            }
            for glyph in &packet.missing_glyphs {
                let missing = Statement::new("cli-packet-glyph").with("name", packet.neighborhood.clone());
                output.say(&missing.with("glyph", glyph.clone()));
            }
            for part in &packet.left_out {
                let left = Statement::new("cli-packet-left-out").with("name", packet.neighborhood.clone());
                output.say(&left.with("part", output.words.say(part)));
            }
        }
    });
    if made.stopped == 0 {
        return Ok(());
    }
    // The receipt above says what was written; the exit code says that it is not all.
    let written = made.packets.len();
    let stopped = Statement::new("packets-stopped").with("count", made.stopped).with("made", written);
    Err(ApiError::new(Code::Cancelled, stopped))
}

/// A password, typed twice.
fn asked(output: Output) -> Result<String> {
    let nobody = |_| ApiError::bad_request("cli-packet-password-nobody");
    let first = unlock::ask(output.words, "cli-packet-password-prompt").map_err(nobody)?;
    let second = unlock::ask(output.words, "cli-packet-password-again").map_err(nobody)?;
    if first != second {
        return Err(ApiError::bad_request("cli-passphrases-differ"));
    }
    Ok(first.to_string())
}
