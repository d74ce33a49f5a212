### Copies of a workspace edited apart: change files, what they brought, what is wrong with them. “사본(copy)” is the
### workspace on another computer; a “변경 파일(change file)” carries the work of one copy to another.

# Errors. Each says what happened, that nothing was changed, and what to do.
# Some other file.
change-file-not-one = 변경 파일이 아닙니다. 바뀐 것은 없습니다. 다른 사본에서 ‘변경 내용 내보내기’로 만든 파일을 고르십시오.
# It ends too early.
change-file-cut-short = 변경 파일이 중간에 잘렸습니다. 바뀐 것은 없습니다. 보낸 쪽에서 파일을 다시 복사하십시오.
# One bit or more differs from what was written.
change-file-altered = 변경 파일이 옮기는 동안 바뀌었습니다. 바뀐 것은 없습니다. 보낸 쪽에서 다시 받으십시오.
change-file-too-large = 변경 파일이 너무 큽니다(256 MiB까지). 바뀐 것은 없습니다. 보낸 쪽 업무공간에서 사본을 새로 만들어 받으십시오.
# $found and $known are version numbers.
change-file-newer = 새 버전의 앱에서 만든 변경 파일입니다(파일 { NUMBER($found, useGrouping: "false") }, 이 앱 { NUMBER($known, useGrouping: "false") }까지). 바뀐 것은 없습니다. 이 컴퓨터의 앱을 최신 버전으로 바꾸십시오.
change-file-other-workspace = 다른 업무공간의 변경 파일입니다. 바뀐 것은 없습니다. 이 업무공간의 사본에서 만든 파일을 고르십시오.
change-file-other-key = 이 업무공간의 열쇠로 잠근 파일이 아닙니다. 바뀐 것은 없습니다. 같은 업무공간의 사본에서 만든 파일인지 확인하십시오.
change-file-malformed = 변경 파일의 내용을 알아볼 수 없습니다. 바뀐 것은 없습니다. 두 컴퓨터의 앱 버전을 맞추고 다시 내보내십시오.
# $hours is how far the other computer's clock is ahead.
change-file-clock-ahead = 이 파일을 만든 컴퓨터의 시계가 { NUMBER($hours) }시간 앞서 있어 받지 않았습니다(48시간까지 받음). 바뀐 것은 없습니다. 두 컴퓨터의 날짜와 시각을 확인하십시오.
# Somebody copied the folder instead of making a copy, so two copies bear one name.
change-file-same-name = 이 사본과 같은 이름표를 쓰는 사본에서 만든 파일입니다. 폴더를 그대로 복사해 쓴 것 같습니다. 바뀐 것은 없습니다. 그 컴퓨터에서 백업을 만들고 되살리면(alley backup, alley restore) 새 이름표가 붙습니다.

# What a progress bar says.
progress-changes-export = 변경 내용을 파일로 쓰고 있습니다
progress-changes-import = 변경 파일을 받고 있습니다

# What rules decided that concern several rows; each stands in the receipt. $entity is a table's name, $name and $other
# are names or numbers of rows.
exchange-renumbered = { WORD($entity, "entity") } 번호 { $from }: 두 사본에서 함께 썼습니다. 나중 것의 번호를 { JOSA($to, "으로/로") } 바꾸었습니다.
exchange-merge-taken-back = 건의 { $name }: 건의 { JOSA($other, "과/와") } 서로 합쳐져 나중 합치기를 풀었습니다.
exchange-merge-followed = 건의 { $name }: 합쳐진 건의가 다시 합쳐져 건의 { $other }에 합쳤습니다.
exchange-same-put-away = { WORD($entity, "entity") } ‘{ $name }’: 두 사본에서 똑같이 만들었습니다. 나중 것을 두고 먼저 것은 치웠습니다(이력에 남음).
exchange-edited-but-removed = { WORD($entity, "entity") } ‘{ $name }’: 한쪽에서 지우고 한쪽에서 고쳤습니다. 지운 채로 두었고 고친 내용은 이력에 있습니다.
exchange-belongs-to-removed = { WORD($entity, "entity") } ‘{ $name }’: 딸린 곳인 { JOSA($other, "이/가") } 다른 사본에서 지워졌습니다. 이것은 그대로 두었습니다.
exchange-erased-but-newer = { WORD($entity, "entity") } ‘{ $name }’: 한쪽에서 영구 삭제한 값에 한쪽이 새 값을 썼습니다. 새 값이 남아 있으니 확인하십시오.
