### Facts that go into a packet: what changed, what became of a suggestion, where figures come from.

# The office's name on page one, and the beginning of a packet's file name.
packet-office = Mayor's office
packet-file = visit-packet
packet-file-card = pocket-card
packet-file-changes = visit-packet-changes
# Neither a dong nor all of them were asked for.
packet-for-nothing = It is not said for which dong the packet is. Nothing was made. Choose a dong, or all (--dong, --all).

# A packet could not be made. $name is the dong; nothing was written for it.
# A font that the program carries cannot be used.
packet-font-unusable = Packet of { $name }: a font of the program cannot be used, so it was not made. The data is as it was. Install the program again.
# A name or number that must be masked could still be read on a page. Which one is never repeated. $page: the first such page; $found: how many places.
packet-unmasked = Packet of { $name }: names or numbers that must be masked can be read in { NUMBER($found) } places (first on page { $page }), so it was not released. No file was made, and the data is as it was. Correct the names and numbers written in the texts of that page, then make it again.
# A figure or place among the facts makes no sense, such as a coordinate that is not a number.
packet-facts-unusable = Packet of { $name }: a value makes no sense, so it was not made. The data is as it was. Check the places and figures of that dong, then make it again.
# The finished pages could not be put together as a PDF.
packet-not-written = Packet of { $name }: it could not be put together as a PDF. The data is as it was. Make it again, and report it if it goes on.
# A password for a packet has letters that no PDF takes, or is too long.
packet-password-unusable = Packet of { $name }: no PDF takes this password (it has letters such as a line break, or is too long). No file was made. Choose another one.
# A password for a packet is shorter than eight letters.
packet-password-short = The password is too short. Nothing was made. Choose one of at least 8 letters.
# Only the changed pages were asked for, but no packet of the dong that they could be compared with was made before. $name is the dong.
packet-no-earlier = Packet of { $name }: there is no earlier packet to tell the changed pages by. Nothing was made. Make the whole packet first.
# Changes cannot be marked on a pocket card, and the changed pages of a booklet cannot be printed alone.
packet-changes-paper = On this paper, changes cannot be marked or changed pages be made alone. Nothing was made. Choose A4 or both sides.
# The person asked to stop.
packet-cancelled = Making packets was stopped at { $name }. Packets saved before are as they were. Make them again if they are needed.
# The same after some were made: $made packets are there, $count more were not made.
packets-stopped = Stopped. Packets made: { NUMBER($made) }, not made: { NUMBER($count) }. Making them again goes on with those that were not made.

# What the footer of an unmasked packet says it is for when it is read on the screen.
packet-reading = read on screen

# What page one left out or shortened so that it stayed one page; $kept of $of entries are still there.
packet-yielded-topics = { NUMBER($kept) } of { NUMBER($of) } people who will bring something up
packet-yielded-lines-to-take = { NUMBER($kept) } of { NUMBER($of) } lines to take
packet-yielded-promises = { NUMBER($kept) } of { NUMBER($of) } earlier promises
packet-yielded-attendees = { NUMBER($kept) } of { NUMBER($of) } people attending
packet-yielded-places = { NUMBER($kept) } of { NUMBER($of) } alley districts
packet-yielded-picks = { NUMBER($kept) } of { NUMBER($of) } picked suggestions
# Long texts were cut; $of letters of the longest one, $kept of them are printed.
packet-yielded-texts = long texts up to { NUMBER($kept) } letters (the longest has { NUMBER($of) })
# The type on page one had to be smaller than asked for; both in percent of the usual size.
packet-yielded-type-size = page one at { NUMBER($kept) }% instead of { NUMBER($of) }% type
packet-yielded-strips = { NUMBER($kept) } of { NUMBER($of) } lines

# What changed since the last visit: counts of suggestions, promises, member stores (percent), stores between two files.
# $states names how many are in which state now, in the words below; those in which there is none are left out.
packet-change-suggestions-new = { NUMBER($count) ->
    [one] { NUMBER($count) } new suggestion ({ $states })
   *[other] { NUMBER($count) } new suggestions ({ $states })
}
packet-change-suggestions-older = of the earlier ones { $states }
packet-change-promises-new = { NUMBER($count) ->
    [one] { NUMBER($count) } new promise ({ $states })
   *[other] { NUMBER($count) } new promises ({ $states })
}
packet-change-promises-older = of the earlier ones { $states }
# Between these counts.
packet-change-then = ;{ " " }
packet-change-promises-open = { NUMBER($count) } open now
packet-change-suggestion-received = { NUMBER($count) } received
packet-change-suggestion-assigned = { NUMBER($count) } assigned
packet-change-suggestion-answered = { NUMBER($count) ->
    [one] { NUMBER($count) } answer drafted
   *[other] { NUMBER($count) } answers drafted
}
packet-change-suggestion-told = { NUMBER($count) ->
    [one] { NUMBER($count) } answer passed on
   *[other] { NUMBER($count) } answers passed on
}
packet-change-suggestion-closed = { NUMBER($count) } closed
packet-change-promise-done = { NUMBER($count) } done
packet-change-promise-in-progress = { NUMBER($count) } in progress
packet-change-promise-planned = { NUMBER($count) } planned
packet-change-promise-long-term = { NUMBER($count) } in long-term review
packet-change-promise-impossible = { NUMBER($count) } not possible
packet-change-promise-transferred = { NUMBER($count) } transferred
packet-change-membership = Membership { NUMBER($before, minimumFractionDigits: 1, maximumFractionDigits: 1) }% ({ NUMBER($earlier) } stores, { $since }) → { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }% ({ NUMBER($members) } stores, { $date }), of { NUMBER($eligible) } eligible stores
# No newer file of members has been imported since the last visit.
packet-change-membership-none = No newer file of members since the last visit. Membership { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }% ({ NUMBER($members) } of { NUMBER($eligible) } eligible stores, { $date })
packet-change-stores = { NUMBER($all) } stores on { $to }; since { $from }: { NUMBER($opened) } opened, { NUMBER($closed) } closed, { NUMBER($moved) } moved
# No newer file of stores has been imported since the last visit.
packet-change-stores-none = No newer file of stores since the last visit. { NUMBER($all) } stores on { $date }

# One change on its line, between what it is about and how it stands now: that the promise or suggestion is new.
packet-change-promise-new = New
packet-change-suggestion-new = New
# The deadline of a new promise; $date is a day.
packet-change-until = by { $date }
# In place of a deadline, department or officer that was or is not set.
packet-change-unset = not set
# What became of a store between two files.
packet-store-opened = Opened
packet-store-closed = Closed
packet-store-moved = Moved

# What became of a suggestion, one line a day; the answer, how the merchant was told, or the promise stands behind it.
packet-event-drafted = Answer drafted
packet-event-answered = Answered
packet-event-told = Answer passed on
packet-event-told-again = Answer passed on again
packet-event-promised = Promised

# What a number beside an alley district rests on. $date is a day.
packet-basis-designation = when designated
packet-basis-stores = public store file of { $date }
packet-basis-members = Eligible stores of the alley districts; member file of { $date }
packet-basis-office = Office records, { $date }

# The dong in figures, on page one of a dong without a planned visit: what is counted, and the figures with their units.
packet-standing-alleys = Alley districts
packet-standing-stores = Stores
packet-standing-membership = Onnuri membership
packet-standing-suggestions = Open suggestions
packet-standing-promises = Open promises
packet-standing-last-visit = Last visit
packet-standing-places = { NUMBER($count) } in the dong
packet-standing-cases = { NUMBER($count) } open
packet-standing-rate = { NUMBER($percent, minimumFractionDigits: 1, maximumFractionDigits: 1) }% ({ NUMBER($members) } of { NUMBER($eligible) })
packet-standing-promises-count = { NUMBER($count) } open ({ NUMBER($late) } overdue)
packet-standing-never = Never visited
packet-standing-unknown = Not known
packet-standing-no-stores = Import the public store file to fill this in
packet-standing-no-members = Import the list of alley districts and the member file to fill this in

# Sources of figures: what is counted, by whom, on what basis. $district is the district, $rows a count of stores.
packet-source-office = Office records
packet-source-stores = Stores, trade mix
packet-source-stores-basis = { NUMBER($rows) } stores in { $district }
packet-source-members = Onnuri membership
packet-source-members-ledger = Of the eligible stores in the office's ledger; all rates use today's number of eligible stores
packet-source-members-file = Of the stores in the public file without excluded trades; all rates use today's number of eligible stores
packet-source-boundaries = Boundaries of the dongs
packet-source-dongs = Position and area of the dongs
packet-source-dongs-basis = One label point and the area of each dong
packet-source-alleys = Alley districts, associations, projects
packet-source-alleys-basis = { NUMBER($count) } alley districts; designations and what the associations reported
packet-source-suggestions = Suggestions
packet-source-suggestions-basis = Intake book of the suggestion line
packet-source-promises = Promises
packet-source-promises-basis = Ledger of promises
packet-source-ways = Travel times
packet-source-ways-basis = Estimated from straight distances

# A report could not be made. $name is its title; nothing was written. Which name or number could be read is never repeated.
report-unmasked = { $name }: names or numbers that must be masked can still be read in { NUMBER($found) } places (first on page { $page }), so it was not released. No file was made and nothing was changed. Correct the names and numbers written in the texts of that page, and make it again.
report-not-written = { $name }: the PDF could not be put together. Nothing was changed. Make it again, and tell us if it goes on.
# A report was to be saved as HWPX without the form that it is filled into. The words in double braces are Korean in every language.
report-form-missing = To save as HWPX a blank file of the office is needed. Nothing was made. Choose an HWPX file in which words such as ‘제목’ and ‘본문’ stand in double braces where the text is to come (--form).
# A year that is not on the records.
report-year = There is no white paper of { NUMBER($year, useGrouping: "false") }. Nothing was made. Choose a year from 2000 to this one.
