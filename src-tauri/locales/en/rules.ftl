### Reasons and warnings of the rules: urgency, reply clock, proposals, timetable, advice, membership; and what is
### wrong with a phone number, a date, an amount, a code.

# Reply clock. Hours and minutes count on working days only.
rules-reply-open = { $hours } h { $minutes } min of working days left to reply.
rules-reply-overdue = The reply is { $hours } h { $minutes } min of working days overdue.
rules-reply-kept = The merchant was told in time.
rules-reply-late = The merchant was told { $hours } h { $minutes } min of working days late.

# Urgency: $word is the word of the text that speaks of danger.
rules-urgency-safety = Safety: the text says “{ $word }”.
rules-urgency-safety-none = No word of danger.
rules-urgency-repeats = Repeats: { $count } people ask for the same.
rules-urgency-repeats-none = Nobody else asks for the same.
rules-urgency-age = Waiting: { $days ->
    [one] one working day
   *[other] { $days } working days
} since intake.
rules-urgency-age-none = Taken in today.
rules-urgency-season-now = Season: it is now.
rules-urgency-season-near = Season: it begins next month.
rules-urgency-season-none = No season, or not this one.
rules-urgency-on-site = On site: it can be settled at the visit.
rules-urgency-on-site-none = It cannot be settled at the visit.
rules-urgency-on-site-unknown = Nobody has looked yet whether it can be settled at the visit.
urgency-overrule-reason = Give a reason to change the urgency.
urgency-overrule-score = Urgency lies between 0 and 100.

# Proposals.
rules-category-word = The text says “{ $word }”.
rules-place-dong-name = The text names { $name }.
rules-place-alley-name = The text names the alley district “{ $name }”.
rules-place-alias = The text has another name of it, “{ $name }”.
rules-place-landmark = The text mentions “{ $name }”, which is here.
rules-place-part = The text has a part of an alley district’s name, “{ $name }”.
rules-place-misspelt = “{ $written }” may be { $name } misspelt.
rules-place-shared-name = Several dongs share the name “{ $name }”.

# Duplicates. $percent is how much the texts are alike.
rules-duplicate-text = The texts are { NUMBER($percent) } % alike.
rules-duplicate-alley = Same alley district.
rules-duplicate-dong = Same dong.
rules-duplicate-other-alley = Another alley of the same dong.
rules-duplicate-category = Same category, { $category }.
rules-duplicate-other-dong = Another dong.
rules-duplicate-sender = Same sender.
rules-duplicate-days = { $days ->
    [0] Came on the same day.
    [one] Came a day apart.
   *[other] Came { NUMBER($days) } days apart.
}

# Answered or promised before?
rules-earlier-answered = Answered on { DATE($date) }: { $text }
rules-earlier-closed = Received on { DATE($date) } and closed without an answer: { $text }
rules-earlier-promised = Promised on { DATE($date) }, still to be kept: { $text }
rules-earlier-done = Promised on { DATE($date) } and done: { $text }
rules-earlier-refused = Refused or handed on, { DATE($date) }: { $text }

# Order of stops.
rules-order-unchanged = The present order is the best.
rules-order-less-late = { MINUTES($minutes) } less lateness in all.
rules-order-saves = { MINUTES($minutes) } less on the way and waiting.
rules-order-costs = { MINUTES($minutes) } more on the way and waiting, to be in time.
rules-order-moved = “{ $stop }”: moved from place { $from } to { $to }.
rules-order-late = “{ $stop }”: still ends { MINUTES($minutes) } late.
rules-order-until = “{ $stop }”: here because it must be over by { $time }.
rules-order-waits = “{ $stop }”: { MINUTES($minutes) } of waiting until it can begin.
rules-order-locked = { $count ->
    [one] One locked stop stays where it is.
   *[other] { $count } locked stops stay where they are.
}
rules-order-not-exact = With { $count } stops not every order was tried.
schedule-cancelled = The search for an order was stopped. Nothing has changed.
schedule-travel-size = There are { $stops } stops, but travel times for { $travel }.

# Check of a timetable made by hand.
rules-check-overlap = “{ $stop }” overlaps “{ $before }” by { MINUTES($minutes) }.
rules-check-no-time = “{ $stop }”: it takes { MINUTES($leg) } from “{ $before }”, { MINUTES($minutes) } too little.
rules-check-too-early = “{ $stop }” begins { MINUTES($minutes) } before { $time }.
rules-check-too-late = “{ $stop }” ends { MINUTES($minutes) } after { $time }.
rules-check-closing-day = “{ $stop }” is closed on { DATE($date) }.
rules-check-holiday = { DATE($date) } is a public holiday: { $name }
rules-check-restricted = The law restricts events before { $election } ({ DATE($from) } to { DATE($until) }, { $source }). Please check with those in charge.
rules-check-double-booking = { $person } is expected at both “{ $one }” and “{ $other }” on { DATE($date) } ({ MINUTES($minutes) } overlap).

# Where to go next.
rules-advice-never = Never visited ({ $alleys } alley districts).
rules-advice-days = { NUMBER($days) } days since the last visit ({ $alleys } alley districts).
rules-advice-no-alleys = No alley district here.
rules-advice-suggestions = { NUMBER($count) } open suggestions, the most urgent at { $highest }.
rules-advice-no-suggestions = No open suggestion.
rules-advice-promises = { $overdue } promises overdue, { $due } due within two weeks.
rules-advice-no-promises = No promise due.

# Membership rate with everything it rests on.
rules-rate = { NUMBER($percent) } % ({ NUMBER($numerator) } of { NUMBER($denominator) }; { $numerator-source }, { $denominator-source }; as of { DATE($date) })
rules-rate-none = No rate, as there is no store to divide by ({ NUMBER($numerator) } of { NUMBER($denominator) }; { $numerator-source }, { $denominator-source }; as of { DATE($date) }).

# Phone numbers. The number itself is never repeated: it may be personal data.
phone-empty = The phone number is empty.
phone-character = A phone number cannot have “{ $character }” (character { $position }). Write digits and hyphens only.
phone-country = This is a number of another country. Write a Korean number.
phone-length = No phone number of this kind has { $digits } digits. Check it from the area code on.
phone-prefix = No phone number begins with “{ $prefix }”. Please check it.

# Dates, times, amounts.
date-empty = The date or time is empty.
date-unknown = This cannot be read as a date: “{ $text }”. Write it like 2026-07-16.
time-unknown = This cannot be read as a time: “{ $text }”. Write it like 14:00.
date-not-in-calendar = The calendar has no such day: { NUMBER($year, useGrouping: "false") }-{ $month }-{ $day }.
won-empty = The amount is empty.
won-unknown = This cannot be read as an amount. Write it like 1,234 or 3억 5,000만원.
won-too-large = The amount is too large.

# Places.
place-code = This is no code of a dong: “{ $text }”. Write its ten digits.
place-code-change = Row { $row } of the table of code changes is wrong: both codes must be equally long.
place-code-circle = The code changes lead back to where they began: { $prefix }. Mend one row of the table.
place-alias-circle = These names point to one another: { $names }. Nothing was saved. Let one of them name the alley district itself.
