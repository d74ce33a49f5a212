//! A disk without room, and a folder that cannot be written.

#![cfg(target_os = "linux")]

use std::{
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::Path,
    process::Command,
};

use alley_core::{change::Change, entity::Suggestion, statement::Statement};
use alley_store::{Filter, OpenOptions, StoreError, Workspace};
use alley_tests::{TestWorkspace, actor, numbered_suggestion, suggestion, wait};

use crate::process::{Process, command};

/// The second process, whose files may not grow beyond so many bytes until the limit is lifted.
fn with_room(bytes: u64, inner: &Command) -> Command {
    let mut outer = Command::new("sh");
    // The signal of the limit is ignored, so that the write itself fails, as it does on a full disk.
    outer.arg("-c").arg(format!("trap '' XFSZ; exec prlimit --fsize={bytes}: \"$0\" \"$@\""));
    outer.arg(inner.get_program()).args(inner.get_args());
    outer
}

fn lift(process: &Process) {
    let lifted = Command::new("prlimit")
        .arg(format!("--pid={}", process.number()))
        .arg("--fsize=unlimited:")
        .status()
        .expect("prlimit runs");
    assert!(lifted.success());
}

#[test]
fn without_room_nothing_changes_and_with_room_again_work_goes_on() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let key = office.beside("key");
        office.store().write_key_file(&key).unwrap();
        let row = suggestion(&office, "1", "가로등이 꺼져 있습니다");
        office.apply("log", |change| _ = change.create(&row)).await.unwrap();
        office.close().await;
        let size = fs::metadata(office.path().join("workspace.db")).unwrap().len();

        let mut second =
            Process::start(with_room(size + 200_000, &command("serve", &office.path(), &key, 0)));
        assert_eq!(second.line(), "open");
        assert_eq!(second.ask("add 2"), "ok");
        // One change that cannot fit, whatever was written before.
        assert_eq!(second.ask("fill 500"), "error store-disk-full");
        assert_eq!(second.ask("count"), "2");
        assert_eq!(second.ask("fill 500"), "error store-disk-full");
        lift(&second);
        assert_eq!(second.ask("add 3"), "ok");
        assert_eq!(second.ask("fill 500"), "ok");
        assert_eq!(second.ask("count"), "503");
        assert_eq!(second.ask("check"), "true");
        second.kill();
        office.try_open().await.unwrap();
        assert_eq!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().len(), 503);
        assert!(office.store().check().await.unwrap().sound());
    });
}

/// Nobody: even a test that runs as root meets closed doors then.
fn as_nobody(mut command: Command) -> Command {
    if fs::read("/proc/self/status").is_ok_and(|status| {
        String::from_utf8_lossy(&status).lines().any(|line| line.starts_with("Uid:\t0\t"))
    }) {
        command.uid(65534).gid(65534);
    }
    command
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let key = office.beside("key");
        office.store().write_key_file(&key).unwrap();
        office.close().await;
        let before = fs::read(office.path().join("workspace.db")).unwrap();
        // The program itself must be reachable for nobody, too.
        let program = office.beside("second");
        fs::copy(env!("CARGO_BIN_EXE_store-child"), &program).unwrap();
        allow(office.path().parent().unwrap(), 0o755);
        allow(&program, 0o755);
        allow(&key, 0o644);
        for entry in fs::read_dir(office.path()).unwrap() {
            allow(&entry.unwrap().path(), 0o444);
        }
        allow(&office.path(), 0o555);
        let mut command = Command::new(&program);
        command.arg("serve").arg(office.path()).arg(&key);
        let mut second = Process::start(as_nobody(command));
        assert_eq!(second.line(), "error store-read-only");
        second.kill();
        allow(&office.path(), 0o755);
        // The folder can be written, the database cannot.
        fs::remove_file(office.path().join("in-use.lock")).unwrap();
        allow(&office.path(), 0o777);
        let mut command = Command::new(&program);
        command.arg("serve").arg(office.path()).arg(&key);
        let mut second = Process::start(as_nobody(command));
        let first = second.line();
        let answer = if first == "open" { second.ask("add 1") } else { first };
        assert_eq!(answer, "error store-read-only");
        second.kill();
        assert!(fs::read(office.path().join("workspace.db")).unwrap() == before);
    });
}

/// A small disk of memory, taken down when dropped.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    /// `None` where the system does not let this user mount one; the limit on files above stands for it there.
    fn of(kilobytes: u32, at: std::path::PathBuf) -> Option<Self> {
        fs::create_dir(&at).ok()?;
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={kilobytes}k"), "tmpfs"])
            .arg(&at)
            .output()
            .ok()?;
        mount.status.success().then_some(Self(at))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn a_full_disk_is_named_and_freeing_it_is_enough() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let Some(disk) = SmallDisk::of(6_000, office.beside("disk")) else { return };
        let row = suggestion(&office, "1", "가로등이 꺼져 있습니다");
        office.apply("log", |change| _ = change.create(&row)).await.unwrap();
        let backup = office.store().backup(Some(&disk.0), office.now).await.unwrap().path;
        let unlock = office.options().unlock;
        let folder = disk.0.join("w");
        Workspace::restore(&folder, &backup, &unlock, office.now).await.unwrap();
        let options = OpenOptions { unlock: unlock.clone(), accept_older: false };
        let store = Workspace::open(&folder, &options).await.unwrap();
        let filler = disk.0.join("filler");
        // As much as fits.
        let _ = fs::write(&filler, vec![7; 6_000_000]);
        let log = |number: u32| {
            let now = office.now.plus_seconds(i64::from(number));
            let mut change = Change::new(Statement::new("log"));
            for at in 0..200 {
                change.create(&numbered_suggestion(
                    now,
                    number * 1000 + at,
                    &"골목길이 어둡습니다. ".repeat(20),
                ));
            }
            (now, change)
        };
        for number in 1..4 {
            let (now, change) = log(number);
            let full = store.apply(&actor(), now, change).await;
            assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
            let full = store.backup(Some(&disk.0), now).await;
            assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
            let full = Workspace::restore(&disk.0.join("again"), &backup, &unlock, now).await;
            assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
            assert_eq!(store.list::<Suggestion>(Filter::all()).await.unwrap().len(), 1);
        }
        fs::remove_file(&filler).unwrap();
        let (now, change) = log(9);
        store.apply(&actor(), now, change).await.unwrap();
        assert_eq!(store.list::<Suggestion>(Filter::all()).await.unwrap().len(), 201);
        assert!(store.check().await.unwrap().sound());
        store.close().await.unwrap();
        let store = Workspace::open(&folder, &options).await.unwrap();
        assert_eq!(store.list::<Suggestion>(Filter::all()).await.unwrap().len(), 201);
    });
}
