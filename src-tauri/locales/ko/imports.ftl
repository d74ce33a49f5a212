### Receipts of imports: why a row was refused, and what is worth knowing about the rest.

# Stores or member stores before the workspace has any dong.
import-without-neighborhoods = 업무공간에 동이 하나도 없어 가져올 수 없습니다. 바뀐 것은 없습니다. 지역 자료로 업무공간을 다시 만드십시오(alley new).
# An encoding's name that was chosen by hand.
encoding-unknown = { $name } 인코딩은 모릅니다. 바뀐 것은 없습니다. utf-8이나 cp949를 쓰거나 자동으로 두십시오.
# The file's contents equal those of the version in force.
import-same-file = 이미 가져온 것과 같은 파일입니다. 바뀐 것은 없습니다.
# Rows of the district whose dong's code the workspace does not know.
import-unknown-neighborhoods = 동을 알 수 없는 점포 { NUMBER($count) }곳은 받지 않았습니다. 행정동코드가 바뀌었는지 확인하십시오.
# Member stores cannot be joined as no alley district is known.
import-onnuri-without-districts = 골목형상점가가 하나도 없어 가맹점을 잇지 못했습니다. 먼저 골목형상점가를 가져오십시오(alley import districts).
# A market's name in the public file that is no alley district of the workspace.
import-market-unknown = ‘{ $name }’ 소속 가맹점 { NUMBER($count) }곳: 같은 이름의 골목형상점가가 없습니다. 다른 이름으로 등록하면 이어집니다.
# A row of the ledger of alley districts.
import-neighborhood-unknown = { $file } { NUMBER($row) }행: ‘{ $name }’ 동이 없습니다. 동 이름을 고쳐 다시 가져오십시오.
# Boundaries (GeoJSON).
import-boundary-twice = { $file }: { $name } 경계가 두 번 나옵니다. 앞의 것만 받았습니다.
import-boundaries-elsewhere = { $file }: 우리 지역 동의 경계가 하나도 없습니다. 바뀐 것은 없습니다. 이 지역의 파일인지 확인하십시오.
# $text is the credit line that the publisher asks for.
import-attribution = 출처 표시: { $text }
# An event of a calendar that names no dong.
import-event-without-neighborhood = 일정 ‘{ $name }’: 동 이름이 없어 방문으로 받지 않았습니다.
# Pasted texts.
paste-empty = 붙여 넣은 글이 없습니다. 바뀐 것은 없습니다. 글을 복사해 다시 붙여 넣으십시오.
paste-too-large = 붙여 넣은 글이 { $megabytes } MB를 넘습니다. 바뀐 것은 없습니다. 파일로 저장해 가져오십시오.
# $placed: how many got a dong proposed; $repeats: how many look like earlier ones.
import-suggestions-proposed = 건의 { NUMBER($taken) }건 가운데 { NUMBER($placed) }건에 동을 제안했고, { NUMBER($repeats) }건은 앞선 건의와 비슷합니다.

# Rows of the ledger of promises that the departments sent back. $other is another row of the same promise.
refusal-promise-unknown = { $file } { $row }행 { $column }열({ $header }): 처리대장에 없는 약속입니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 번호를 확인하십시오.
refusal-promise-two = { $file } { $row }행 { $column }열({ $header }): 같은 번호의 약속이 둘 이상입니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. ‘관리 열쇠’ 열이 있는 파일로 다시 받으십시오.
refusal-promise-key = { $file } { $row }행 { $column }열({ $header }): 번호와 관리 열쇠가 서로 다른 약속을 가리킵니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 일부 열만 정렬하지 않았는지 보십시오.
refusal-promise-twice = { $file } { $row }행 { $column }열({ $header }): { $other-file } { $other }행에도 같은 약속이 있습니다. ‘{ $excerpt }’. 어느 쪽이 맞는지 알 수 없어 두 줄 모두 뺐습니다. 한 줄만 남기십시오.
refusal-promise-state = { $file } { $row }행 { $column }열({ $header }): 모르는 상태입니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 완료, 추진중, 추진예정, 장기검토, 추진불가, 타기관 이첩 가운데 하나로 적으십시오.
refusal-promise-department = { $file } { $row }행 { $column }열({ $header }): 부서 목록에 없는 부서입니다. ‘{ $excerpt }’. 이 줄만 빠졌고 나머지는 읽었습니다. 부서 이름을 고치거나 설정에서 부서를 더하십시오.
refusal-promise-reason = { $file } { $row }행 { $column }열({ $header }): ‘{ $excerpt }’에는 사유가 있어야 합니다. 이 줄만 빠졌고 나머지는 읽었습니다. 사유를 적으십시오.

# What came of a ledger that the departments sent back.
answers-taken = 약속 { NUMBER($promises) }건에서 { NUMBER($fields) }칸을 받았습니다.
# Fields that were changed here since the file went out; ours stays.
answers-left = 내보낸 뒤 여기서도 고친 { NUMBER($count) }칸은 그대로 두었습니다. 어느 값을 쓸지 골라 다시 가져올 수 있습니다.
# Fields that changed here between the look and the taking.
answers-meanwhile = 보시는 동안 값이 바뀐 { NUMBER($count) }칸은 그대로 두었습니다. 다시 비교해 보십시오.
answers-emptied = 비워 돌아온 { NUMBER($count) }칸은 여기 값을 그대로 둡니다.
# Rows without the hidden column that says what they were.
answers-without-stamp = { NUMBER($count) }줄은 내보낼 때의 값을 알 수 없어, 그 뒤 여기서 고쳤는지 가리지 못합니다.
answers-file-changed = { $file } 파일이 비교한 뒤에 바뀌었습니다. 받은 것은 없습니다. 다시 비교하십시오.
answers-reason-missing = { $number }: ‘{ WORD($state, "promise-state") }’에는 사유가 있어야 합니다. 받은 것은 없습니다. 사유도 함께 고르십시오.
