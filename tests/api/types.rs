//! The TypeScript that the page is written against is the one that the commands are made of.

#[test]
fn the_checked_in_typescript_is_what_the_commands_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/api/generated/commands.ts");
    let written = std::fs::read_to_string(path).expect("the checked-in types");
    let wanted = alley_api::typescript();
    let differs = written.lines().zip(wanted.lines()).find(|(there, here)| there != here);
    let anew =
        "write it anew: cargo run -p alley-cli -- call --typescript > ui/src/api/generated/commands.ts";
    assert_eq!(differs, None, "{anew}");
    assert_eq!(written.trim_end().lines().count(), wanted.trim_end().lines().count(), "{anew}");
}
