### What a command refuses, and what long work is doing. A refusal says what happened, what is safe, what to do.

# A value that must be given is not. $field is a field's name.
field-missing = ‘{ WORD($field, "field") }’ 값이 없습니다. 저장하지 않았습니다. 값을 넣어 다시 하십시오.
# Something that should not happen.
internal = 프로그램 안에서 예상하지 못한 일이 생겼습니다. 저장된 것은 안전합니다. 다시 해 보고 계속되면 알려 주십시오.
# A command's name or request that a script or another version got wrong. $name and $detail come from there.
command-unknown = { $name } 명령은 없습니다. 바뀐 것은 없습니다. 이름을 확인하십시오.
request-malformed = 요청을 알아볼 수 없습니다({ $detail }). 바뀐 것은 없습니다. 요청의 모양을 고쳐 다시 하십시오.
# A language other than Korean and English was asked for.
language-unknown = { $name } 언어는 없습니다. 바뀐 것은 없습니다. ko나 en을 쓰십시오.
# A district pack that does not ship; $known lists those that do.
pack-unknown = { $name } 지역 자료가 없습니다. 만든 것은 없습니다. 파일 위치를 확인하거나 다음 중에서 고르십시오: { $known }.
# The copy of the pack's rules in the workspace cannot be read. $detail is for a technician.
pack-setting-broken = 업무공간에 든 지역 설정을 읽을 수 없습니다({ $detail }). 다른 자료는 그대로입니다. 백업에서 되살리십시오(alley restore).
# A dong that the workspace does not have.
neighborhood-unknown = { $name }: 그런 동이 없습니다. 바뀐 것은 없습니다. 동 이름이나 행정동코드를 확인하십시오.
# A store's number that is not in the stores in force.
store-unknown = 상가업소번호 { $name }: 그런 점포가 없습니다. 바뀐 것은 없습니다. 번호를 확인하거나 새 상가(상권)정보를 가져오십시오.
# A version of the store file that was to be compared. $name is its key.
store-version-unknown = 그런 상가(상권)정보 판이 없습니다({ $name }). 바뀐 것은 없습니다. 목록에서 다시 고르십시오.
# A stop that is not in the timetable.
stop-unknown = 시간계획에 그런 항목이 없습니다({ $name }). 시간계획은 그대로입니다. 방문을 다시 열어 확인하십시오.

# A meeting's note.
note-line-empty = 빈 줄은 기록하지 않습니다. 기록은 그대로입니다. 내용을 적으십시오.
note-line-is-promise = 이 줄은 이미 약속 { $number }입니다. 새로 만들지 않았습니다. 그 약속을 고치십시오.
note-line-is-suggestion = 이 줄은 이미 건의 { $number }입니다. 새로 만들지 않았습니다. 그 건의를 고치십시오.
note-line-private = 비공개 줄은 약속이나 건의로 만들 수 없습니다. 기록은 그대로입니다. 먼저 줄의 종류를 바꾸십시오.
# $name is the number of a version.
note-version-unknown = 기록에 그런 판이 없습니다({ $name }). 기록은 그대로입니다. 판 목록에서 다시 고르십시오.

# Photos and documents. $file is the file's name, $kind photo or document.
attachment-owner = 어느 줄이나 약속에 붙일지 하나만 정해야 합니다. 붙이지 않았습니다. 줄이나 약속을 다시 고르십시오.
attachment-unreadable = 붙여넣은 내용을 읽을 수 없습니다. 붙이지 않았습니다. 다시 복사하거나 파일로 골라 주십시오.
attachment-other-note = 다른 간담회의 줄로는 옮길 수 없습니다. 첨부는 그대로입니다. 같은 기록의 줄을 고르십시오.
attachment-private = 비공개 { WORD($kind, "attachment-kind") }이거나 비공개 줄, 지워진 줄에 붙어 있어 내보내지 않습니다. 내보낸 것은 없습니다. 비공개를 풀거나 다른 줄로 옮긴 뒤 다시 하십시오.
attachment-not-here = { JOSA(WORD($kind, "attachment-kind"), "은/는") } 아직 이 컴퓨터에 오지 않았습니다. 다른 자료는 그대로입니다. 올린 컴퓨터의 변경 파일을 다시 가져오십시오.
attachment-empty = { $file } 파일이 비어 있습니다. 붙이지 않았습니다. 파일을 다시 받아 주십시오.
attachment-neither-photo-nor-document = { $file }: 사진(JPEG, PNG, WebP)도 문서(PDF)도 아닙니다. 붙이지 않았습니다. 다른 형식이면 사진이나 PDF로 저장해 다시 하십시오.
attachment-too-large = { $file } 파일이 너무 큽니다({ $megabytes } MB, 한도 { $limit-megabytes } MB). 붙이지 않았습니다. 크기를 줄여 다시 하십시오.
attachment-too-many-pixels = { $file } 사진의 화소가 너무 많습니다({ $width }×{ $height }, 한도 { $limit-megapixels }백만 화소). 붙이지 않았습니다. 사진을 줄여 다시 하십시오.
attachment-broken = { $file } 파일이 끝까지 들어 있지 않거나 손상되었습니다. 붙이지 않았습니다. 원본을 다시 받아 주십시오.

# Promises. $state is a state of the ledger.
promise-text-empty = 약속의 내용이 비어 있습니다. 저장하지 않았습니다. 무엇을 약속했는지 적으십시오.
promise-reason-missing = ‘{ WORD($state, "promise-state") }’ 상태에는 사유가 있어야 합니다. 저장하지 않았습니다. 사유를 적으십시오.

# Suggestions.
suggestion-text-empty = 건의의 내용이 비어 있습니다. 저장하지 않았습니다. 내용을 적으십시오.
suggestion-text-too-long = 건의 한 건이 { NUMBER($letters) }자입니다(한도 { NUMBER($limit) }자). 저장하지 않았고 글은 그대로 있습니다. 여러 건이면 빈 줄로 나누고, 길면 줄이십시오.
suggestion-answer-missing = 답변이 없어 ‘답변 작성’으로 바꾸지 않았습니다. 건의는 그대로입니다. 답변을 적으십시오.
suggestion-answer-none = 아직 답변이 없습니다. 복사하지 않았습니다. 답변을 저장한 뒤 다시 하십시오.
suggestion-told-how-missing = 어떻게 알렸는지 없어 ‘회신 완료’로 바꾸지 않았습니다. 건의는 그대로입니다. 회신 방법을 적으십시오.
suggestion-closed-reason-missing = 사유가 없어 종결하지 않았습니다. 건의는 그대로입니다. 종결 사유를 적으십시오.
suggestion-urgency-reason-missing = 긴급도를 고친 사유가 없습니다. 저장하지 않았습니다. 사유를 적으십시오.
urgency-weights-wrong = 가중치는 0 이상이어야 하고 하나는 0보다 커야 합니다. 저장하지 않았습니다. 값을 고치십시오.
# How papers look. $text is the title that was typed, $place what stands for the dong in it, $most the letters allowed, $name a section of a packet.
paper-look-title = 자료집 제목 ‘{ $text }’에는 { $place }가 들어가야 하고, 그 밖의 중괄호는 쓸 수 없습니다. 저장하지 않았습니다. 제목을 고치십시오.
paper-look-long = 이름과 제목은 { $most }자까지, 한 줄로 적습니다. 저장하지 않았습니다. 줄여 쓰십시오.
paper-look-section = 자료집에는 ‘{ $name }’ 장이 없거나 두 번 적혔습니다. 저장하지 않았습니다. 장 목록을 고치십시오.
paper-look-page-one = 첫 장은 늘 맨 앞에 있어야 합니다. 저장하지 않았습니다. 첫 장을 맨 앞에 두십시오.
# A file that is to be the office's logo. $file is its name, $detail what is wrong, as SVG or the reader calls it.
logo-not-svg = { $file }: SVG 파일이 아니거나 깨져 있습니다({ $detail }). 바뀐 것은 없습니다. 벡터(SVG)로 저장한 로고를 고르십시오.
logo-holds-more = { $file }: 로고에 { $detail } 부분이 있어 어디서나 똑같이 인쇄할 수 없습니다. 바뀐 것은 없습니다. 글자는 윤곽선으로 바꾸고, 그림·그러데이션·투명 효과·겹친 참조는 단색 도형으로 바꾼 뒤 다시 고르십시오.
logo-empty = { $file }: 그려지는 도형이 없습니다. 바뀐 것은 없습니다. 다른 파일을 고르십시오.
logo-too-large = { $file }: 로고로 쓰기에 너무 크거나 복잡하거나, 높이보다 12배 넘게 깁니다. 바뀐 것은 없습니다. 256 KB보다 작고 단순한 로고를 고르십시오.
# An unmasked copy of a paper.
packet-copy-for-nobody = 가리지 않은 부는 받는 사람과 용도를 적어야 만듭니다. 만든 것은 없습니다. 둘 다 적으십시오.
paper-copy-format = 가리지 않은 부는 번호를 매겨 PDF로만 만듭니다. 만든 것은 없습니다. PDF를 고르십시오.
# A part of the district pack's copy that the workspace should hold. $name is the setting's name.
setting-missing = 업무공간에 { $name } 설정이 없습니다. 바뀐 것은 없습니다. 백업에서 되살리십시오(alley restore).
suggestion-merge-itself = 건의를 자기 자신과 합칠 수 없습니다. 바뀐 것은 없습니다. 다른 건의를 고르십시오.
# $id is the key of the suggestion that it became part of.
suggestion-merged-already = 이 건의는 이미 다른 건의에 합쳐졌습니다({ $id }). 바뀐 것은 없습니다. 그 건의에 합치십시오.
pick-reason-missing = 고르거나 뺀 사유가 없습니다. 저장하지 않았습니다. 사유를 적으십시오.
pick-not-picked = 선정한 건의만 순서를 바꿀 수 있습니다. 바뀐 것은 없습니다. 먼저 선정하십시오.
candidate-decided = 이미 결정했거나 이 방문의 후보가 아닌 건의입니다. 순서는 그대로입니다. 후보를 다시 고르십시오.
candidate-rank-reason-missing = 순서를 옮긴 사유가 없습니다. 저장하지 않았습니다. 사유를 적으십시오.

# Templates of answers. $letters it has, $limit it may have; $name stands for what it is for.
reply-template-wrong = 답변 서식은 1자에서 { NUMBER($limit) }자 사이여야 합니다(지금 { NUMBER($letters) }자). 저장하지 않았습니다. 글을 고치십시오.
reply-template-unknown = 그런 답변 서식이 없습니다({ $name }). 바뀐 것은 없습니다. 목록에서 다시 고르십시오.

# Go-and-ask walk.
ask-reason-missing = 거절한 까닭이 없습니다. 저장하지 않았습니다. 까닭을 적으십시오.

# Times as 14:00.
visit-ends-before-it-starts = 방문이 시작({ $start })보다 먼저 끝납니다({ $end }). 저장하지 않았습니다. 시각을 고치십시오.

# The sample.
sample-there-already = 표본 자료가 이미 있습니다. 더하지 않았습니다. 새로 만들려면 먼저 지우십시오(alley sample remove).

# Where the figures of the board come from.
figure-source-ledger = 구청 대장
figure-source-none = 자료 없음

# What long work is doing, in front of a progress bar.
progress-reading = 파일을 읽는 중
progress-sample = 표본 자료를 만드는 중
progress-gathering = 자료집에 넣을 것을 모으는 중
progress-rendering = 자료집을 조판하는 중
progress-writing = 자료집을 저장하는 중

# A window's command that needs an open workspace came while none is open.
session-closed = 열려 있는 업무공간이 없습니다. 업무공간을 열고 다시 하십시오.
# $name stands for a file that was picked earlier, before the program was started anew.
session-pick-unknown = 고른 파일 ‘{ $name }’을 더는 찾을 수 없습니다. 파일을 다시 골라 주십시오.
session-passphrase-short = 암호가 너무 짧습니다. 8자 이상으로 정해 주십시오.
# A backup was to take the place of a workspace that is open, or that can be opened.
session-opens-well = 이 업무공간은 이상 없이 열립니다. 연 뒤에 설정 › 백업에서 되살리십시오.
# A command that runs long keeps the workspace open.
session-busy = 하고 있는 일이 끝나지 않아 업무공간을 닫지 못했습니다. 저장된 것은 그대로입니다. 끝난 뒤에 다시 하십시오.
# Somebody who may only look asked for a change. $name is the person's name.
viewer-may-not = { JOSA($name, "은/는") } 열람자입니다. 열람자는 보기만 하고 고치지 못합니다. 바뀐 것은 없습니다. 고쳐야 하면 비서에게 부탁하십시오.
# Somebody else asked for what is the chief of staff's alone. $name is the chief of staff.
chief-of-staff-alone = 사람과 역할, 백업 되살리기는 비서실장({ $name })만 고칠 수 있습니다. 바뀐 것은 없습니다.
# A mayor asked for a change while editing is off. $name is the person's name.
mayor-may-not = { JOSA($name, "은/는") } 구청장으로 보고 있어 고치지 않았습니다. 고치려면 위쪽의 ‘편집 허용’을 켜십시오.
# A viewer wants to work as somebody else and typed nothing.
session-person-proof = 열람자가 다른 사람으로 바꾸려면 업무공간의 암호나 복구 코드를 넣어야 합니다.
# The picked backup is sound but belongs to another workspace.
backup-of-another-workspace = 이 업무공간의 열쇠로 열리지 않는 백업입니다. 업무공간은 그대로입니다. 이 업무공간에서 만든 백업을 고르십시오.
# The editor of a note sent something that is no update of a document.
note-update-unreadable = 편집기가 보낸 내용을 읽을 수 없습니다. 기록은 그대로입니다. 간담회를 다시 열어 주십시오.

# A row that belongs to no visit was to be opened in the tour.
visit-of-nothing = 방문에 딸린 것이 아니어서 열 방문이 없습니다. 순회 목록에서 방문을 고르십시오.
# $days is the longest span.
calendar-too-long = 달력은 한 번에 { NUMBER($days) }일까지 볼 수 있습니다. 기간을 줄이십시오.

# Printing. $name is a printer as the system names it, $detail what it or the system said.
printer-unknown = ‘{ $name }’ 프린터를 찾을 수 없습니다. 인쇄한 것은 없습니다. 켜져 있는지 확인하고 프린터를 다시 고르십시오.
printer-refused = ‘{ $name }’ 프린터로 보내지 못했습니다({ $detail }). 인쇄하지 않았습니다. 프린터를 확인하거나 다른 프린터를 고르십시오.
printer-copies = 부수는 1부터 { NUMBER($most) }까지입니다. 인쇄한 것은 없습니다. 부수를 고쳐 다시 하십시오.
# The reader's own pen marks and remarks on a packet.
reading-marks-too-many = 이 자료집에 쓴 것이 너무 많거나 알아볼 수 없어 저장하지 못했습니다. 앞서 저장한 것은 그대로입니다. 필기를 조금 지우고 다시 하십시오.
# Whose number it is. $number of an earlier suggestion, $title as in 회장.
rules-sender-earlier = 전에 온 건의 { $number }에 적힌 번호입니다.
rules-sender-leader = 상인회 { $title }의 번호입니다.
