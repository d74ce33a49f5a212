### Reasons and warnings of the rules: urgency, reply clock, proposals, timetable, advice, membership; and what is
### wrong with a phone number, a date, an amount, a code.

# Reply clock. Hours and minutes count on working days only.
rules-reply-open = 회신까지 근무일 기준 { $hours }시간 { $minutes }분 남았습니다.
rules-reply-overdue = 회신 기한이 근무일 기준 { $hours }시간 { $minutes }분 지났습니다.
rules-reply-kept = 기한 안에 회신했습니다.
rules-reply-late = 근무일 기준 { $hours }시간 { $minutes }분 늦게 회신했습니다.

# Urgency: $word is the word of the text that speaks of danger.
rules-urgency-safety = 안전: ‘{ $word }’ 같은 말이 있습니다.
rules-urgency-safety-none = 안전과 관련된 말이 없습니다.
rules-urgency-repeats = 반복: 같은 건의를 { $count }명이 냈습니다.
rules-urgency-repeats-none = 같은 건의를 낸 사람이 더 없습니다.
rules-urgency-age = 경과: 접수한 지 근무일로 { $days }일 지났습니다.
rules-urgency-age-none = 오늘 접수했습니다.
rules-urgency-season-now = 시기: 지금이 그 철입니다.
rules-urgency-season-near = 시기: 다음 달부터 그 철입니다.
rules-urgency-season-none = 때를 타지 않거나 철이 아닙니다.
rules-urgency-on-site = 현장: 방문 자리에서 해결할 수 있습니다.
rules-urgency-on-site-none = 방문 자리에서는 해결할 수 없습니다.
rules-urgency-on-site-unknown = 방문 자리에서 해결할 수 있는지 아직 살펴보지 않았습니다.
urgency-overrule-reason = 긴급도를 고치려면 까닭을 적어야 합니다.
urgency-overrule-score = 긴급도는 0에서 100 사이여야 합니다.

# Proposals.
rules-category-word = ‘{ $word }’ 같은 말이 있습니다.
rules-place-dong-name = 본문에 { JOSA($name, "이/가") } 나옵니다.
rules-place-alley-name = 본문에 골목형상점가 이름 { JOSA($name, "이/가") } 나옵니다.
rules-place-alias = 다른 이름 { JOSA($name, "이/가") } 나옵니다.
rules-place-landmark = 이곳에 있는 { JOSA($name, "이/가") } 나옵니다.
rules-place-part = 골목형상점가 이름의 일부인 { JOSA($name, "이/가") } 나옵니다.
rules-place-misspelt = { JOSA($name, "을/를") } { JOSA($written, "으로/로") } 잘못 쓴 것 같습니다.
rules-place-shared-name = { JOSA($name, "은/는") } 여러 동이 함께 쓰는 이름입니다.

# Duplicates. $percent is how much the texts are alike.
rules-duplicate-text = 글이 { NUMBER($percent) }% 비슷합니다.
rules-duplicate-alley = 같은 골목형상점가입니다.
rules-duplicate-dong = 같은 동입니다.
rules-duplicate-other-alley = 같은 동의 다른 골목입니다.
rules-duplicate-category = 같은 분야({ $category })입니다.
rules-duplicate-other-dong = 다른 동입니다.
rules-duplicate-sender = 같은 사람이 보냈습니다.
rules-duplicate-days = { $days ->
    [0] 같은 날 들어왔습니다.
   *[other] { NUMBER($days) }일 사이를 두고 들어왔습니다.
}

# Answered or promised before?
rules-earlier-answered = { DATE($date) }에 답변했습니다: { $text }
rules-earlier-closed = { DATE($date) }에 접수해 답변 없이 종결했습니다: { $text }
rules-earlier-promised = { DATE($date) }에 약속했고 아직 이행 중입니다: { $text }
rules-earlier-done = { DATE($date) }에 한 약속을 지켰습니다: { $text }
rules-earlier-refused = { DATE($date) }에 어렵다고 했거나 다른 기관에 넘겼습니다: { $text }

# Order of stops.
rules-order-unchanged = 지금 순서가 가장 좋습니다.
rules-order-less-late = 늦는 시간이 모두 { MINUTES($minutes) } 줄어듭니다.
rules-order-saves = 이동과 기다림이 모두 { MINUTES($minutes) } 줄어듭니다.
rules-order-costs = 시간을 지키려고 이동과 기다림이 { MINUTES($minutes) } 늘어납니다.
rules-order-moved = ‘{ $stop }’: { $from }번째에서 { $to }번째로 옮겼습니다.
rules-order-late = ‘{ $stop }’: 그래도 { MINUTES($minutes) } 늦게 끝납니다.
rules-order-until = ‘{ $stop }’: { $time }까지 끝나야 해서 이 자리에 두었습니다.
rules-order-waits = ‘{ $stop }’: 시작할 수 있을 때까지 { MINUTES($minutes) } 기다립니다.
rules-order-locked = 고정한 { $count }곳은 그 자리에 두었습니다.
rules-order-not-exact = 방문지가 { $count }곳이라 가장 좋은 순서인지는 다 살피지 못했습니다.
schedule-cancelled = 순서 찾기를 그만두었습니다. 바뀐 것은 없습니다.
schedule-travel-size = 방문지는 { $stops }곳인데 이동 시간은 { $travel }곳 것입니다.

# Check of a timetable made by hand.
rules-check-overlap = ‘{ $stop }’: 앞의 ‘{ $before }’ 일정과 { MINUTES($minutes) } 겹칩니다.
rules-check-no-time = ‘{ $stop }’: ‘{ $before }’에서 가는 데 { MINUTES($leg) } 걸려 { MINUTES($minutes) } 모자랍니다.
rules-check-too-early = ‘{ $stop }’: { $time }부터 되는데 { MINUTES($minutes) } 이릅니다.
rules-check-too-late = ‘{ $stop }’: { $time }까지 끝나야 하는데 { MINUTES($minutes) } 늦습니다.
rules-check-closing-day = ‘{ $stop }’: { DATE($date) }에 쉽니다.
rules-check-holiday = 공휴일입니다: { DATE($date) } { $name }
rules-check-restricted = { JOSA($election, "을/를") } 앞두고 법이 행사를 제한하는 기간입니다({ DATE($from) }부터 { DATE($until) }까지, { $source }). 담당 기관에 확인이 필요합니다.
rules-check-double-booking = { JOSA($person, "은/는") } { DATE($date) }에 ‘{ $one }’, ‘{ $other }’ 두 곳에 함께 잡혀 있습니다({ MINUTES($minutes) } 겹침).

# Where to go next.
rules-advice-never = 아직 한 번도 가지 않았습니다(골목형상점가 { $alleys }곳).
rules-advice-days = 마지막 방문 뒤 { NUMBER($days) }일 지났습니다(골목형상점가 { $alleys }곳).
rules-advice-no-alleys = 골목형상점가가 없습니다.
rules-advice-suggestions = 답하지 않은 건의 { NUMBER($count) }건, 가장 높은 긴급도 { $highest }점.
rules-advice-no-suggestions = 답하지 않은 건의가 없습니다.
rules-advice-promises = 기한이 지난 약속 { $overdue }건, 두 주 안에 기한인 약속 { $due }건.
rules-advice-no-promises = 기한이 닥친 약속이 없습니다.

# Membership rate with everything it rests on.
rules-rate = { NUMBER($percent) }% ({ NUMBER($numerator) } / { NUMBER($denominator) }, { $numerator-source } · { $denominator-source }, { DATE($date) } 기준)
rules-rate-none = 나눌 점포가 없어 비율이 없습니다({ NUMBER($numerator) } / { NUMBER($denominator) }, { $numerator-source } · { $denominator-source }, { DATE($date) } 기준).

# Phone numbers. The number itself is never repeated: it may be personal data.
phone-empty = 전화번호가 비어 있습니다.
phone-character = 전화번호에 쓸 수 없는 글자가 있습니다: { $position }번째 글자 ‘{ $character }’. 숫자와 하이픈만 적으십시오.
phone-country = 다른 나라 번호입니다. 국내 번호를 적으십시오.
phone-length = 전화번호의 자릿수({ $digits })가 맞지 않습니다. 지역번호부터 다시 확인하십시오.
phone-prefix = ‘{ $prefix }’부터 시작하는 전화번호는 없습니다. 다시 확인하십시오.

# Dates, times, amounts.
date-empty = 날짜나 시각이 비어 있습니다.
date-unknown = 날짜로 읽을 수 없습니다: ‘{ $text }’. 2026. 7. 16.처럼 적으십시오.
time-unknown = 시각으로 읽을 수 없습니다: ‘{ $text }’. 14:00처럼 적으십시오.
date-not-in-calendar = 달력에 없는 날입니다: { NUMBER($year, useGrouping: "false") }. { $month }. { $day }.
won-empty = 금액이 비어 있습니다.
won-unknown = 금액으로 읽을 수 없습니다. 1,234원이나 3억 5,000만원처럼 적으십시오.
won-too-large = 금액이 너무 큽니다.

# Places.
place-code = 행정동 코드가 아닙니다: ‘{ $text }’. 숫자 열 자리를 적으십시오.
place-code-change = 코드 변경표 { $row }번째 줄이 잘못되었습니다. 앞뒤 코드의 자릿수가 같아야 합니다.
place-code-circle = 코드 변경이 제자리로 돌아옵니다: { $prefix }. 변경표에서 한 줄을 고치십시오.
place-alias-circle = 다른 이름이 서로를 가리킵니다: { $names }. 저장하지 않았습니다. 하나를 본래 이름으로 고치십시오.
