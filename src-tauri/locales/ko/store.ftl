### What can go wrong with a workspace. Each sentence says what happened, what is safe, and what to do.
### $path is a file or folder; $detail is what the system or the database said, in its own language.

# The named folder holds no workspace.
store-no-workspace = 업무공간이 없습니다: { $path }. 바뀐 것은 없습니다. 폴더 이름을 확인하거나 ‘alley new’로 새로 만드십시오.
# A new workspace was to be made where something already stands.
store-already-there = 이미 무엇인가 있습니다: { $path }. 덮어쓰지 않았습니다. 다른 이름을 쓰거나 그 업무공간을 여십시오.
# The folder has its key file but the database is gone.
store-database-missing = 업무공간의 데이터 파일이 없습니다: { $path }. 빈 파일을 만들지 않았습니다. 파일을 옮겼다면 제자리에 두고, 아니면 백업에서 되살리십시오(alley restore).
# Passphrase, recovery code or key do not fit.
store-wrong-key = 암호나 복구 코드가 맞지 않습니다. 업무공간은 그대로입니다. 다시 입력하거나 보관해 둔 복구 코드를 쓰십시오.
# Not a database, or cut short.
store-not-a-database = 업무공간 데이터로 읽을 수 없습니다: { $path }. 잘렸거나 다른 파일일 수 있습니다. 아무것도 고치지 않았습니다. 백업에서 되살리십시오(alley restore).
# A page of the file failed its check.
store-damaged = 데이터가 손상되었습니다: { $path }. 더는 쓰지 않았고 백업은 안전합니다. 이 파일을 보관한 채 백업에서 되살리고(alley restore) 디스크를 점검하십시오.
# $found and $known are version numbers of the file's layout.
store-newer-schema = 이 업무공간은 새 버전의 앱에서 만든 것입니다(파일 { NUMBER($found, useGrouping: "false") }, 이 앱 { NUMBER($known, useGrouping: "false") }까지). 열지 않았으므로 그대로입니다. 앱을 최신 버전으로 바꾸십시오.
# Another program has the workspace open.
store-in-use = 다른 프로그램이 이 업무공간을 열고 있습니다. 바뀐 것은 없습니다. 그 프로그램을 닫고 다시 하십시오.
# Commits that were seen here before are missing from the file.
store-older-than-seen = 업무공간이 마지막에 본 것보다 오래되었습니다(저장 { NUMBER($found) }번, 본 것 { NUMBER($expected) }번). 옛 사본이거나 ‘-wal’ 파일을 잃은 것일 수 있습니다. 아무것도 고치지 않았습니다. 알맞은 파일을 찾거나 백업에서 되살리십시오.
# No room on the disk.
store-disk-full = 디스크가 가득 찼습니다. 이번 일은 저장하지 않았고 앞서 저장한 것은 안전합니다. 공간을 비우고 다시 하십시오.
# The folder or file cannot be written.
store-read-only = 쓸 수 없는 곳입니다: { $path }. 바뀐 것은 없습니다. 쓰기 권한을 확인하거나 다른 폴더로 옮기십시오.
# Any other file of the workspace that cannot be read or written.
store-file = 파일을 읽거나 쓸 수 없습니다: { $path } ({ $detail }). 저장된 것은 안전합니다. 파일과 권한을 확인하고 다시 하십시오.
# A key file or backup list whose content makes no sense. $detail names the part.
store-malformed = 파일의 내용을 알아볼 수 없습니다: { $path } ({ $detail }). 아무것도 고치지 않았습니다. 백업에 있는 같은 파일로 바꾸십시오.
# $entity is a table's name.
store-no-such-row = 그런 { JOSA(WORD($entity, "entity"), "이/가") } 없습니다. 바뀐 것은 없습니다. 이미 지웠거나 다른 업무공간의 것인지 확인하십시오.
# A field that the entity does not have, or a value that it cannot hold.
store-wrong-field = { WORD($entity, "entity") }의 ‘{ WORD($field, "field") }’에 넣을 수 없는 값입니다. 저장하지 않았습니다. 값을 고쳐 다시 하십시오.
# $rule is the name of a rule of the database.
store-refused = 자료의 규칙에 어긋나 저장하지 않았습니다({ WORD($rule, "rule") }). 앞서 저장한 것은 그대로입니다. 값을 고쳐 다시 하십시오.
# A note edit points at a line that is not there.
store-no-such-line = 간담회 기록에 그런 줄이나 자리가 없습니다. 기록은 그대로입니다. 기록을 다시 열고 하십시오.
# An exchanged edit of a note that cannot be read.
store-bad-note-update = 간담회 기록의 변경분을 읽을 수 없습니다. 기록은 그대로입니다. 보낸 쪽에서 다시 보내십시오.
# Nothing to undo, or nothing to redo.
store-nothing-to-undo = 되돌리거나 다시 할 일이 없습니다. 바뀐 것은 없습니다.
# One step was to be taken back, but others were done since.
store-not-the-last-step = 그 뒤에 한 다른 작업이 있어 이것만 되돌릴 수 없습니다. 바뀐 것은 없습니다. 나중에 한 것부터 차례로 되돌리십시오.
# The person asked to stop.
cancelled = 중단했습니다. 이번 일은 저장하지 않았고 업무공간은 그대로입니다. 필요하면 다시 하십시오.
# A backup that was read again after it was written, or before it was restored, and failed.
store-bad-backup = 백업이 점검을 통과하지 못했습니다: { $path }. 업무공간은 그대로입니다. ‘alley check’로 업무공간을 점검한 뒤 새로 만들거나(alley backup) 다른 백업을 쓰십시오.
# The key of this workspace lies in no keychain of this computer, or the keychain is locked or missing.
store-no-keychain = 이 컴퓨터의 키체인에 업무공간의 열쇠가 없거나 키체인을 쓸 수 없습니다. 업무공간은 그대로입니다. 암호나 복구 코드로 여십시오.
# The program was built with a database library that this app was not tried with: $sqlite and $cipher are versions.
store-untried-library = 이 프로그램은 확인되지 않은 데이터베이스 라이브러리(SQLite { $sqlite }, SQLCipher { $cipher })로 만들어졌습니다. 업무공간을 열지 않았으므로 그대로입니다. 배포된 프로그램을 다시 설치하십시오.
# The operating system gave no random numbers, so no key could be made.
store-no-randomness = 운영체제에서 난수를 얻지 못해 열쇠를 만들지 못했습니다. 바뀐 것은 없습니다. 컴퓨터를 다시 시작하고 하십시오.
# Anything else the database said.
store-database = 데이터베이스 오류입니다({ $detail }). 이번 일은 저장하지 않았고 앞서 저장한 것은 안전합니다. 다시 해 보고 계속되면 ‘alley check’로 점검하십시오.

### What a check found: what is out of step, what is safe, what to do. $count is how many, $detail the first of them.

# Pages of the file whose seal is broken; $detail in the database's words.
check-pages = 파일: 손상된 쪽이 { NUMBER($count) }개 있습니다({ $detail }). 이 업무공간에 더 쓰지 말고 폴더째 보관하십시오. 마지막으로 성한 백업에서 되살리고(alley restore) 디스크를 점검하십시오.
# The database's own structure; $detail in the database's words.
check-structure = 파일의 짜임: 어긋난 곳이 { NUMBER($count) }곳 있습니다({ $detail }). 이 업무공간에 더 쓰지 말고 폴더째 보관하십시오. 마지막으로 성한 백업에서 되살리십시오(alley restore).
# Rows that point to rows that are not there; $detail names tables and rows.
check-references = 이어진 자료: 없는 행을 가리키는 행이 { NUMBER($count) }개 있습니다({ $detail }). 다른 행은 그대로입니다. 마지막으로 성한 백업에서 되살리십시오(alley restore).
# Rows whose values are not the last ones in the change log. $entity is a table's name, $detail keys of rows.
check-log = 변경 이력: 이력과 값이 다른 { JOSA(WORD($entity, "entity"), "이/가") } { NUMBER($count) }건 있습니다({ $detail }). 이 건은 이력과 되돌리기를 믿을 수 없습니다. 값을 확인해(alley history) 맞는 값을 다시 넣거나, 성한 백업에서 되살리십시오(alley restore).
# Notes whose lines are not what was typed into them; $detail keys of meetings.
check-notes = 간담회 기록: 입력한 것과 줄이 다른 기록이 { NUMBER($count) }건 있습니다({ $detail }). 입력한 것은 그대로 있습니다. ‘alley check --mend’로 줄을 다시 그리십시오.
# Photos and documents whose content is missing or altered; $detail keys of attachments.
check-attachments = 사진과 문서: 내용이 없거나 달라진 첨부가 { NUMBER($count) }개 있습니다({ $detail }). 다른 자료는 그대로입니다. 성한 백업에서 되살리거나(alley restore) 원본을 다시 붙이십시오.
# Entries of the search index that are missing, too many or wrong.
check-search = 검색: 색인과 다른 자료가 { NUMBER($count) }건 있습니다. 자료는 그대로이고 검색에서만 빠지거나 잘못 나올 수 있습니다. ‘alley check --mend’로 색인을 다시 만드십시오.
