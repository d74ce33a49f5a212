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
