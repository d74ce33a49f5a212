### Facts that go into a packet: what changed, what became of a suggestion, where figures come from.

# The office's name on page one, and the beginning of a packet's file name.
packet-office = Mayor's office
packet-file = visit-packet
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
# The person asked to stop.
packet-cancelled = Making packets was stopped at { $name }. Packets saved before are as they were. Make them again if they are needed.

# What the footer of an unmasked packet says it is for when it is read on the screen.
packet-reading = read on screen

# What page one left out or shortened so that it stayed one page; $kept of $of entries are still there.
packet-yielded-topics = who will bring what up: { NUMBER($kept) } of { NUMBER($of) }
packet-yielded-lines-to-take = lines to take: { NUMBER($kept) } of { NUMBER($of) }
packet-yielded-promises = last promises: { NUMBER($kept) } of { NUMBER($of) }
packet-yielded-attendees = people who go along: { NUMBER($kept) } of { NUMBER($of) }
packet-yielded-places = alley districts visited: { NUMBER($kept) } of { NUMBER($of) }
packet-yielded-picks = picked suggestions: { NUMBER($kept) } of { NUMBER($of) }
# Long texts were cut; $of letters of the longest one, $kept of them are printed.
packet-yielded-texts = long texts cut: { NUMBER($kept) } of the longest one's { NUMBER($of) } letters
# The type on page one had to be smaller than asked for; both in percent of the usual size.
packet-yielded-type-size = type on page one: { NUMBER($kept) }% instead of { NUMBER($of) }%
packet-yielded-strips = lines on page one: { NUMBER($kept) } of { NUMBER($of) }

# What changed since the last visit: counts of suggestions, promises, member stores (percent), stores between two files.
packet-change-suggestions = { NUMBER($new) } new suggestions, { NUMBER($told) } merchants told
packet-change-promises = { NUMBER($new) } new promises, { NUMBER($done) } done, { NUMBER($open) } open
packet-change-membership = Membership { NUMBER($before, minimumFractionDigits: 1, maximumFractionDigits: 1) }% → { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }% ({ NUMBER($members) } of { NUMBER($eligible) } stores that may join)
packet-change-stores = { DATE($from) } to { DATE($to) }: { NUMBER($all) } stores; { NUMBER($opened) } opened, { NUMBER($closed) } closed, { NUMBER($moved) } moved

# What became of a suggestion, one line a day. $value is its channel, the answer, how the merchant was told, or the promise.
packet-event-received = Received ({ $value })
packet-event-answered = Answered: { $value }
packet-event-told = Merchant told: { $value }
packet-event-promised = Promised: { $value }

# Sources of figures: what is counted, by whom, on what basis.
packet-source-office = The office's workspace
packet-source-stores = Stores
packet-source-stores-basis = { NUMBER($rows) } stores in the district
packet-source-members = Onnuri member stores
packet-source-members-ledger = Out of the stores that may join by the office's ledger
packet-source-members-file = Out of the stores of the public file without excluded trades
packet-source-boundaries = Boundaries of the dongs
packet-source-suggestions = Suggestions
packet-source-suggestions-basis = Intake book of the 119 phone
packet-source-promises = Promises
packet-source-promises-basis = Ledger of promises
packet-source-ways = Ways
packet-source-ways-basis = Estimated from straight distances
