//! What a person should know about a packet, as statements.

use alley_core::statement::Statement;
use alley_packet::{PacketReceipt, YieldedPart};

/// Characters that no font has, each with its code.
pub(crate) fn missing_glyphs(receipt: &PacketReceipt) -> Vec<String> {
    let glyphs = receipt.missing_glyphs.iter();
    glyphs.map(|missing| format!("{} U+{:04X}", missing.character, u32::from(missing.character))).collect()
}

/// What page one left out or shortened so that it stayed one page.
pub(super) fn left_out(receipt: &PacketReceipt) -> Vec<Statement> {
    receipt.page_one_yielded.iter().map(yielded).collect()
}

fn yielded(part: &YieldedPart) -> Statement {
    let key = match part.part.as_str() {
        "topics" => "packet-yielded-topics",
        "lines-to-take" => "packet-yielded-lines-to-take",
        "promises" => "packet-yielded-promises",
        "attendees" => "packet-yielded-attendees",
        "places" => "packet-yielded-places",
        "picks" => "packet-yielded-picks",
        "texts" => "packet-yielded-texts",
        "type-size" => "packet-yielded-type-size",
        _ => "packet-yielded-strips",
    };
    Statement::new(key).with("kept", part.kept).with("of", part.of)
}
