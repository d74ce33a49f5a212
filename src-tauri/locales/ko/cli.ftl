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

# Things that a name or number did not find. $name is what was typed.
cli-date-unreadable = ‘{ $name }’: 날짜로 읽을 수 없습니다. 바뀐 것은 없습니다. 2026-12-03처럼 적으십시오.
cli-key-unreadable = ‘{ $name }’: 열쇠 번호가 아닙니다. 바뀐 것은 없습니다. --json으로 찾은 id를 적으십시오.
cli-visit-unknown = ‘{ $name }’: 그런 방문이 없습니다. 바뀐 것은 없습니다. ‘alley visit list’에서 고르십시오.
cli-tour-unknown = ‘{ $name }’: 그런 순회가 없습니다. 바뀐 것은 없습니다. ‘alley tour list’에서 고르십시오.
cli-alley-unknown = ‘{ $name }’: 그런 골목형상점가가 없습니다. 바뀐 것은 없습니다. 이름을 확인하십시오.
# $names lists the first few of them.
cli-alley-several = ‘{ $name }’: 여러 골목형상점가에 들어 있는 이름입니다({ $names }). 바뀐 것은 없습니다. 이름을 다 적으십시오.
cli-association-unknown = ‘{ $name }’: 그런 상인회가 하나로 정해지지 않습니다. 바뀐 것은 없습니다. 이름을 다 적으십시오.
# $known lists the departments.
cli-department-unknown = ‘{ $name }’: 그런 부서가 없습니다. 바뀐 것은 없습니다. 부서: { $known }
cli-suggestion-unknown = ‘{ $name }’: 그런 번호의 건의가 없습니다. 바뀐 것은 없습니다. ‘alley suggestion list’에서 고르십시오.
cli-promise-unknown = ‘{ $name }’: 그런 번호의 약속이 없습니다. 바뀐 것은 없습니다. ‘alley promise list’에서 고르십시오.
cli-meeting-unknown = ‘{ $name }’: 그런 간담회가 하나로 정해지지 않습니다. 바뀐 것은 없습니다. ‘alley meeting list’에서 고르십시오.
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

# Packets; the first two stand in a table.
cli-packet-made = 만듦
cli-packet-same = 그대로
# A letter that no font has. $glyph is its code, $name the dong.
cli-packet-glyph = { $name }: 글꼴에 없는 글자를 □로 찍었습니다({ $glyph }).
# $part is a part of the packet that had no room or no data.
cli-packet-left-out = { $name }: 빠진 부분 — { $part }

# Backups. $megabytes has one decimal.
cli-backed-up = 백업을 만들고 다시 열어 확인했습니다: { $path } ({ $megabytes } MB)
cli-restored = 되살렸습니다: { $path } ({ $megabytes } MB)
# What stood there before was moved, not deleted.
cli-set-aside = 먼저 있던 업무공간은 여기 두었습니다: { $path }
# The check of a workspace.
cli-check-sound = 이상이 없습니다(행 { NUMBER($rows) }개, 작업 { NUMBER($steps) }개).
cli-check-unsound = 이상이 있습니다(행 { NUMBER($rows) }개, 작업 { NUMBER($steps) }개). 고치지 않고 두었습니다:
cli-check-failed = 점검에서 이상을 찾았습니다. 아무것도 고치지 않았습니다. 백업에서 되살리십시오(alley restore).

# The sample.
cli-sample-there = 표본 자료를 보고 있습니다({ NUMBER($rows) }행). 없애려면 ‘alley sample remove’.
cli-sample-gone = 표본 자료가 없습니다(지운 행 { NUMBER($rows) }개).

## Heads of table columns.

cli-column-dong = 행정동
cli-column-kibibytes = KB
cli-column-kind = 종류
cli-column-made = 만든 때
cli-column-mebibytes = MB
cli-column-number = 번호
cli-column-pages = 쪽
cli-column-path = 파일
cli-column-state = 상태
cli-column-text = 내용
cli-column-title = 제목
cli-column-what = 한 일
cli-column-when = 언제
cli-column-who = 누가
