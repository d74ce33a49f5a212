//! What a person keeps to himself or herself: sealed outside the workspace, opened by nobody else.

use alley_store::PrivateFile;
use alley_tests::{TestWorkspace, wait};

fn content(file: PrivateFile) -> Vec<u8> {
    match file {
        PrivateFile::Content(content) => content.to_vec(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_opens_for_its_owner_alone_and_leaves_nothing_readable() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let folder = office.beside("private");
        let remark = "상인회장에게 먼저 사과할 것";
        assert_eq!(office.store().read_private(&folder, "구청장").unwrap(), PrivateFile::Absent);
        office.store().write_private(&folder, "구청장", remark.as_bytes()).unwrap();
        assert_eq!(office.store().read_private(&folder, "김보좌").unwrap(), PrivateFile::Absent);
        office.reopen().await;
        assert_eq!(content(office.store().read_private(&folder, "구청장").unwrap()), remark.as_bytes());

        let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap()).collect();
        assert_eq!(files.len(), 1);
        let bytes = std::fs::read(files[0].path()).unwrap();
        assert!(!bytes.windows(6).any(|part| remark.as_bytes().starts_with(part)));
        // Another workspace's key finds nothing there at all.
        let other = TestWorkspace::keyed().await;
        assert_eq!(other.store().read_private(&folder, "구청장").unwrap(), PrivateFile::Absent);
    });
}

#[test]
fn a_damaged_one_is_set_aside_and_never_written_over() {
    wait(async {
        let office = TestWorkspace::keyed().await;
        let folder = office.beside("private");
        office.store().write_private(&folder, "구청장", b"one").unwrap();
        let path = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
        let mut bytes = std::fs::read(&path).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        let PrivateFile::SetAside(aside) = office.store().read_private(&folder, "구청장").unwrap() else {
            panic!("a damaged file was read");
        };
        office.store().write_private(&folder, "구청장", b"two").unwrap();
        assert_eq!(std::fs::read(aside).unwrap(), bytes);
        assert_eq!(content(office.store().read_private(&folder, "구청장").unwrap()), b"two");
    });
}
