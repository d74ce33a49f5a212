### What `alley` says at a terminal: answers, questions, refusals, heads of tables.

# No folder of a workspace was named.
cli-workspace-missing = 어느 업무공간인지 정하지 않았습니다. 바뀐 것은 없습니다. ‘alley -w 폴더 …’로 쓰거나 ALLEY_WORKSPACE를 정하십시오.
# A recovery code with a wrong letter or too short.
cli-recovery-code-mistyped = 복구 코드를 잘못 적었습니다. 업무공간은 그대로입니다. 보관해 둔 종이의 글자를 다시 확인하십시오.
# A passphrase is needed and nobody sits at the terminal.
cli-passphrase-nobody = 암호를 물어볼 사람이 없습니다. 업무공간은 그대로입니다. --key-file이나 --passphrase-file을 쓰십시오.
# Questions for a passphrase; a colon follows.
cli-passphrase-prompt = 암호
cli-passphrase-new = 새 암호
cli-passphrase-again = 새 암호 다시
# The two did not agree.
cli-passphrases-differ = 두 암호가 다릅니다. 만든 것은 없습니다. 다시 하십시오.

# A workspace was made. $code is written down and kept; it opens the workspace when the passphrase is lost.
cli-new-done = 업무공간을 만들었습니다: { $path }
cli-recovery-code = 복구 코드: { $code }
    종이에 적어 안전한 곳에 두십시오. 암호를 잃으면 이 코드로만 열 수 있고, 다시 보여 드리지 않습니다.

# A step was done. $name is the step's name, $step its number.
cli-taken-back = 되돌렸습니다: { $name } — 다시 하려면 ‘alley redo’ (작업 { NUMBER($step, useGrouping: "false") })
cli-done = { $name } — 되돌리려면 ‘alley undo’ (작업 { NUMBER($step, useGrouping: "false") })
cli-nothing-changed = 바뀐 것이 없습니다.
# Undo left a field as it is because it was changed again since.
cli-left-alone = 그 뒤에 다시 바뀌어 그대로 둔 것: { $field }
# In a list of steps: this one was taken back.
cli-undone = 되돌림
# A list without rows, and a list that goes on.
cli-empty = 없습니다.
cli-more = 더 있습니다. --limit로 늘리십시오.
# A file was written.
cli-written = 저장했습니다: { $path } ({ NUMBER($rows) }줄)
# A report was written; the second of a format without pages, the third begins the name of its file.
cli-report-written = 저장했습니다: { $path } ({ NUMBER($pages) }쪽)
cli-report-saved = 저장했습니다: { $path }
cli-whitepaper-file = 백서
# `alley paper` was asked for a paper about a visit without naming one.
cli-paper-of-no-visit = 방문 문서인데 어느 방문인지 정하지 않았습니다. 만든 것은 없습니다. --visit에 동이나 동@날짜를 적으십시오. 간담회 결과보고는 --meeting입니다.

# Things that a name or number did not find. $name is what was typed.
cli-date-unreadable = ‘{ $name }’: 날짜로 읽을 수 없습니다. 바뀐 것은 없습니다. 2026-12-03처럼 적으십시오.
cli-key-unreadable = ‘{ $name }’: 열쇠 번호가 아닙니다. 바뀐 것은 없습니다. --json으로 찾은 id를 적으십시오.
cli-visit-unknown = ‘{ $name }’: 그런 방문이 없습니다. 바뀐 것은 없습니다. ‘alley visit list’에서 고르십시오.
cli-tour-unknown = ‘{ $name }’: 그런 순회가 없습니다. 바뀐 것은 없습니다. ‘alley tour list’에서 고르십시오.
cli-alley-unknown = ‘{ $name }’: 그런 골목형상점가가 없습니다. 바뀐 것은 없습니다. 이름을 확인하십시오.
# $names lists the first few of them.
cli-alley-several = ‘{ $name }’: 여러 골목형상점가에 들어 있는 이름입니다({ $names }). 바뀐 것은 없습니다. 이름을 다 적으십시오.
# $count leaders of different associations bear the name.
cli-leader-several = ‘{ $name }’: 같은 이름의 카드가 { NUMBER($count) }장 있습니다. 상인회를 함께 적으십시오(--association).
cli-association-unknown = ‘{ $name }’: 그런 상인회가 하나로 정해지지 않습니다. 바뀐 것은 없습니다. 이름을 다 적으십시오.
# $known lists the departments.
cli-department-unknown = ‘{ $name }’: 그런 부서가 없습니다. 바뀐 것은 없습니다. 부서: { $known }
cli-suggestion-unknown = ‘{ $name }’: 그런 번호의 건의가 없습니다. 바뀐 것은 없습니다. ‘alley suggestion list’에서 고르십시오.
cli-promise-unknown = ‘{ $name }’: 그런 번호의 약속이 없습니다. 바뀐 것은 없습니다. ‘alley promise list’에서 고르십시오.
cli-meeting-unknown = ‘{ $name }’: 그런 간담회가 하나로 정해지지 않습니다. 바뀐 것은 없습니다. ‘alley meeting list’에서 고르십시오.
# Lines, photos and documents of a meeting's note by their number from the top.
cli-line-unknown = 기록에 { $name }번째 줄이 없습니다. 붙이지 않았습니다. ‘alley meeting show’로 줄을 세어 보십시오.
cli-photo-unknown = 첨부 목록에 { $name }번이 없습니다. 바뀐 것은 없습니다. ‘alley meeting photo list’에서 고르십시오.
# The same photo or document was attached to that line before; $name is its file.
cli-photo-there = 이미 붙어 있습니다: { $name }
# The file told where the photo was taken; it was left out.
cli-photo-place-removed = 찍은 곳은 지우고 넣었습니다. 남기려면 --keep-place로 다시 붙이십시오.
# In a list: this one never leaves in a print or export.
cli-photo-stays = 밖으로 나가지 않음
# Two versions of a note were compared, line by line.
cli-compared = 새 줄 { NUMBER($added) }, 없어진 줄 { NUMBER($removed) }, 바뀐 줄 { NUMBER($changed) }
# $name is the number typed, $count how many stops there are.
cli-stop-unknown = { $name }번 항목이 없습니다(모두 { NUMBER($count) }개). 시간계획은 그대로입니다.
cli-call-name-missing = 명령 이름이 없습니다. 바뀐 것은 없습니다. ‘alley call --list’에서 고르십시오.
# What was typed for --column.
cli-column-malformed = ‘{ $name }’: ‘머리글=필드’로 적으십시오. 바뀐 것은 없습니다.

# Receipt of an import.
cli-import-receipt = { $file } ({ $encoding }): 읽은 줄 { NUMBER($read) }, 받음 { NUMBER($taken) }, 다른 지역 { NUMBER($filtered) }, 그대로 { NUMBER($unchanged) }, 거절 { NUMBER($refused) }
cli-import-more-refusals = … 거절 { NUMBER($count) }줄이 더 있습니다. 모두 보려면 --json을 쓰십시오.
cli-import-done = 가져왔습니다. 되돌리려면 ‘alley undo’ (작업 { NUMBER($step, useGrouping: "false") })
cli-import-unchanged = 업무공간은 그대로입니다.
# A department's answer before it is taken: what stands here, what the file says; empty is said as “없음”.
cli-answer = { $field }: { $ours } → { $theirs }
cli-answer-changed-here = { $field }: { $ours } → { $theirs } [여기서도 고침: --theirs를 써야 받음]
cli-answer-none = 없음
cli-answers-none = 새로 답한 것이 없습니다.
cli-answers-preview = 약속 { NUMBER($promises) }건에 답이 왔습니다. 아직 받지 않았습니다.

# Packets; the first two stand in a table.
cli-packet-made = 만듦
cli-packet-same = 그대로
# Dongs of which no changed pages were made, because nothing changed or no packet was made before. $names lists them.
cli-packet-no-changes = 달라진 쪽 없음: { $names }
# Pages of a packet that changed since it was made before; $name is the dong.
cli-packet-changed-pages = { $name }: 달라진 쪽 { $pages }
# A letter that no font has. $glyph is its code, $name the dong.
cli-packet-glyph = { $name }: 글꼴에 없는 글자를 □로 찍었습니다({ $glyph }).
# Questions for the password of a packet's file; a colon follows. And nobody sits at the terminal to answer them.
cli-packet-password-prompt = 자료집 파일의 암호
cli-packet-password-again = 한 번 더
cli-packet-password-nobody = 암호를 물어볼 사람이 없습니다. 만든 것은 없습니다. --password-file을 쓰십시오.
# $part says what had no room on page one.
cli-packet-left-out = { $name } 첫 장: { $part }

# Backups. $megabytes has one decimal.
cli-backed-up = 백업을 만들고 다시 열어 확인했습니다: { $path } ({ $megabytes } MB)
# $when is a date and time, as 2026-11-23 09:00.
cli-backup-last = 마지막 백업: { $when }
cli-restored = 되살렸습니다: { $path } ({ $megabytes } MB)
# What stood there before was moved, not deleted.
cli-set-aside = 먼저 있던 업무공간은 여기 두었습니다: { $path }
# The check of a workspace.
cli-check-sound = 이상이 없습니다(행 { NUMBER($rows) }개, 작업 { NUMBER($steps) }개).
cli-check-unsound = 이상이 있습니다(행 { NUMBER($rows) }개, 작업 { NUMBER($steps) }개):
cli-check-failed = 점검에서 이상을 찾았습니다. 아무것도 고치지 않았습니다. 이상마다 적힌 대로 하십시오.

# The sample.
cli-sample-there = 표본 자료를 보고 있습니다({ NUMBER($rows) }행). 없애려면 ‘alley sample remove’.
cli-sample-gone = 표본 자료가 없습니다(지운 행 { NUMBER($rows) }개).

# Rows were made or changed; $name is the new row's name.
cli-made = 만들었습니다: { $name }
cli-changed = 고쳤습니다.
# A word that is none of a list's choices; $known lists them.
cli-word-unknown = ‘{ $name }’: 쓸 수 없는 말입니다. 바뀐 것은 없습니다. 다음 중에서 고르십시오: { $known }
# What the text of a suggestion speaks for; $percent is how sure, $why the reasons.
cli-proposal-dong = 행정동 제안: { $name } ({ NUMBER($percent) }%) — { $why }
cli-proposal-category = 분류 제안: { $name } ({ NUMBER($percent) }%) — { $why }
cli-proposal-duplicate = 비슷한 건의가 있습니다({ NUMBER($percent) }%) — { $why }
# The score of a suggestion, out of 100; its parts follow.
cli-urgency = 긴급도 { NUMBER($score) }점
# Two versions of the store file compared; dates as 2026-06-30.
cli-store-changes = { DATE($from) }~{ DATE($to) }: 새로 연 점포 { NUMBER($opened) }곳, 닫은 점포 { NUMBER($closed) }곳, 옮긴 점포 { NUMBER($moved) }곳
# Two imports of the member file compared; $from and $to are dates.
cli-member-changes = { $from }과 { $to } 사이: 새 가맹 { NUMBER($joined) }곳, 빠짐 { NUMBER($left) }곳, 받는 상품권이 바뀜 { NUMBER($kinds) }곳
cli-one-version = 점포 자료가 하나뿐이라 견줄 수 없습니다. 다른 날짜의 파일을 가져오십시오.
# In a table of stores: it takes the vouchers.
cli-member = 가맹
# Above the board.
cli-sample-shown = 표본 자료입니다. 우리 자료로 돌아가려면 ‘alley sample hide’.

## Heads of table columns.

cli-column-dong = 행정동
cli-column-kibibytes = KB
cli-column-kind = 종류
cli-column-made = 만든 때
cli-column-mebibytes = MB
cli-column-number = 번호
cli-column-pages = 쪽
cli-column-path = 파일
cli-column-pixels = 화소
cli-column-state = 상태
cli-column-text = 내용
cli-column-title = 제목
cli-column-what = 한 일
cli-column-when = 언제
cli-column-who = 누가
cli-column-address = 주소
cli-column-alley = 골목형상점가
cli-column-alleys = 골목형상점가
cli-column-as-of = 기준일
cli-column-category = 분류
cli-column-date = 날짜
cli-column-deadline = 처리기한
cli-column-department = 소관부서
cli-column-desk = 집무실
cli-column-fraction = 가맹/대상
cli-column-from = 부터
cli-column-key = id
cli-column-last-visit = 지난 방문
cli-column-metres = 거리(m)
cli-column-name = 이름
cli-column-next-visit = 다음 방문
cli-column-open-promises = 남은 약속
cli-column-open-suggestions = 남은 건의
cli-column-over = 지난 날
cli-column-place = 장소
cli-column-planned = 예정
cli-column-promise = 약속
cli-column-rate = 가맹률(%)
cli-column-remarks = 비고
cli-column-reply = 회신
cli-column-score = 점수
cli-column-slack = 여유
cli-column-start = 시작
cli-column-time = 시간
cli-column-trade = 업종
cli-column-until = 까지
cli-column-visits = 방문
cli-column-way = 이동
cli-column-why = 까닭

# Copies edited apart.
cli-changes-written = 변경 파일을 썼습니다: { $path } (작업 { NUMBER($steps) }건, 항목 { NUMBER($changes) }개)
cli-changes-copied = 사본을 만들었습니다: { $path }
    같은 암호로 열립니다. 다른 컴퓨터로 옮겨 쓰고, 변경 파일로 서로 주고받으십시오.
# Receipt: $people and $copy tell which copy wrote the file.
cli-changes-taken = 변경 파일을 받았습니다: 사본 { $copy } { $people }, 작업 { NUMBER($steps) }건, 간담회 기록 { NUMBER($notes) }건
cli-changes-came-before = 전에 받은 파일입니다. 바뀐 것은 없습니다.
cli-changes-waits = 이보다 앞선 변경 파일을 아직 받지 못했습니다. 이 파일은 보관했다가 앞선 파일이 오면 저절로 받습니다. 앞선 파일이 없으면 이 사본의 변경 파일을 먼저 보내십시오.
# How many files that had waited came along.
cli-changes-followed = 기다리던 변경 파일 { NUMBER($count) }개도 함께 받았습니다.
# A field with two values.
cli-changes-two-values = 두 값이 있던 항목 { NUMBER($count) }개 — 나중에 쓴 값이 남았고 다른 값은 이력에 있습니다.
cli-changes-waiting = 앞선 파일을 기다리는 변경 파일: { NUMBER($count) }개
# This copy's own mark.
cli-changes-own = 이 사본: { $copy }
# Heads of tables.
cli-column-row = 자료
cli-column-copy = 사본
cli-column-last-in = 마지막 받음
cli-column-last-out = 마지막 보냄
cli-column-new = 새로
cli-column-changed = 바뀜
cli-column-removed = 지움
cli-column-holds = 남은 값
cli-column-other = 다른 값
cli-column-field = 항목

# Heads of the three parts of a leader's card: what he or she said at meetings, was promised, and was told. $count lines follow.
cli-leader-said = 한 말 { NUMBER($count) }줄
cli-leader-promised = 약속 { NUMBER($count) }건
cli-leader-told = 알린 것 { NUMBER($count) }건

# Below a suggestion into which others were merged: whom of all senders nobody has told yet.
cli-suggestion-untold = 건의한 사람 { NUMBER($senders) }명 가운데 { NUMBER($untold) }명에게 아직 알리지 않았습니다.
# The matters of a visit or its packet, each to be followed by its number.
cli-trace-matters = 따라갈 수 있는 건의와 약속 { NUMBER($count) }건. 번호를 적으십시오: alley trace 번호
