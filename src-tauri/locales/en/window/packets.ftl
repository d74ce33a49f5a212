### The workspace of packets.

packets-preview = Preview
packets-one = Packet of the chosen visit
packets-which = Choose the visit
packets-variant = Personal data
packets-outside = Outside (masked)
packets-office = Office (unmasked)
packets-language = Language of the packet
packets-extent = Extent
packets-full = Full
packets-short = Short
# The paper: the second has a wider margin for the punch, the third is folded and stapled, the last is a card for the inside pocket.
packets-paper = Paper
packets-paper-a4 = A4, one side
packets-paper-duplex = A4, both sides
packets-paper-booklet = Booklet
packets-paper-card = A6 card
packets-type = Type size
# What changed since the packet was made before: nothing is marked, the whole packet with bars in the margin, or the changed pages alone.
packets-changes = Changes
packets-changes-none = Not shown
packets-changes-marked = Marked
packets-changes-only = Changed pages
# Only changed pages were wanted, and no page changed; nothing was made.
packets-nothing-changed = No page changed, so nothing was made.
# Dongs of which no changed pages were made, because nothing changed or no packet was made before. $names lists them.
packets-no-changes = No page changed, or no earlier packet to compare with: { $names }
packets-pages = { NUMBER($pages) } pages
packets-page = Page { NUMBER($page) } of { NUMBER($of) }
packets-empty = There is no visit yet
packets-empty-hint = Plan a visit in Tour, and the packet of its dong can be seen here at once.
packets-loading = Making the packet…

## The list of visits

packets-dong = Filter by dong
packets-every-dong = Every dong
packets-visits = Visits
packets-upcoming = Upcoming visits
packets-no-upcoming = No visit is planned.
packets-past = Past visits
# The packet that people hold no longer says what the workspace says.
packets-changed = Changed
# $at is when the packet was last made.
packets-changed-since = Data changed since { $at }
packets-made-at = Last made: { $at }
packets-never-made = Not made yet

## Unmasked copies

packets-recipient = Recipient
packets-purpose = Purpose
packets-office-needs = Say for whom and what for, and the unmasked packet is shown.
packets-office-logged = It is logged who saw it when, and each copy is numbered.

## What is unusual about the packet

packets-unusual = { NUMBER($count) } to check
# $what is a sentence such as ‘last promises: 4 of 7’.
packets-left-out = Did not all fit on page one — { $what }
packets-missing-glyphs = Letters that no font has, printed as □: { $glyphs }

## Buttons

packets-read = Read
packets-print = Print
packets-save = Save as file
packets-all = All dongs
packets-log = Print log
packets-trace = Follow the trace
packets-stop = Stop
packets-smaller = Zoom out
packets-larger = Zoom in
packets-fit = Fit width
packets-outline = Contents
packets-progress = Progress
# $size is a size such as 340 KB.
packets-saved = Saved { $file } · { NUMBER($pages) } pages · { $size }

## A password for the file

packets-protect = Save with a password
packets-protect-title = A password for the packet of { $name }
packets-protect-what = The file is encrypted (AES-256), and only who knows the password can open it. The password is kept nowhere: write it down.
packets-protect-all = The same password for every file
packets-password = Password of the file
packets-password-hint = At least 8 letters. If it is forgotten the file cannot be opened, and the packet has to be made again.
packets-password-again = Password once more
packets-password-short = At least 8 letters are needed.
packets-password-differs = This differs from the password above.

## Printing

packets-print-title = Print the packet of { $name }
packets-printer = Printer
packets-printer-usual = usual
packets-printer-stopped = stopped
packets-printer-viewer = Print from the PDF viewer
packets-no-printer = No printer of this computer can be used directly. The packet can be opened in the PDF viewer and printed there.
packets-copies = Copies
packets-copies-numbered = Each office copy bears a number of its own.
packets-sides = Sides
packets-sides-long-edge = Both (long edge)
packets-sides-short-edge = Both (short edge)
packets-sides-one = One
packets-print-outside = { NUMBER($pages) } pages. Names and phone numbers are masked.
packets-print-office = { NUMBER($pages) } pages. Names and phone numbers are printed in full. It is logged who printed them when.
packets-open-viewer = Open
packets-printed = Sent to { $printer } · { NUMBER($pages) } pages, { NUMBER($copies) } copies
# The person stopped the printing: $made copies went to the printer, $count did not.
packets-print-stopped = Stopped. Copies sent to the printer: { NUMBER($made) }, not sent: { NUMBER($count) }.
packets-opened = Opened in the PDF viewer. Print it there.

## All dongs at once

packets-all-title = Make the packets of all dongs
packets-all-what = For each dong the packet of its next visit is made in one folder, with the extent, language and type size chosen now. A packet whose data did not change is not made again.
packets-all-folder = Folder for the packets
packets-all-make = Choose a folder and make
packets-all-more = Make again
packets-again = Make unchanged ones again too
# $fresh were rendered, $same were unchanged, $pages is the sum of pages, $folder the name of a folder.
packets-receipt = The folder ‘{ $folder }’ holds { NUMBER($count) } packets with { NUMBER($pages) } pages: { NUMBER($fresh) } made anew, { NUMBER($same) } unchanged.
packets-column-dong = Dong
packets-column-state = State
packets-column-pages = Pages
packets-column-size = Size
packets-column-notes = To check
packets-state-fresh = Made anew
packets-state-same = Unchanged

## The print log

packets-log-title = Print log of packets
packets-log-which = Which log
packets-log-issues = Packets made
packets-log-accesses = Unmasked ones seen
packets-log-empty = Nothing is logged yet
packets-log-empty-hint = When a packet is saved or printed, who made it, when and for whom stands here.
packets-log-copy = no. { NUMBER($number) }
packets-log-file = File
packets-log-printed = Printed, copies: { NUMBER($copies) } ({ $printer })
packets-access-open = Seen on screen
packets-access-reading = Read on screen
packets-access-print = Made
packets-access-export = Exported

## Reading on the whole window

packets-read-title = Reading the packet of { $name }
packets-read-leave = Leave
packets-read-back = Back
packets-read-next = Next
packets-read-mark = Mark
packets-read-marked = Marked page
packets-read-tools = Writing tools
packets-read-pen = Pen
packets-read-marker = Marker
packets-read-undo = Undo
packets-read-clear = Clear page
packets-read-remark = Remark
packets-read-list = Marked pages
packets-read-page = p. { NUMBER($page) }
packets-read-drawn = { NUMBER($count) } lines by hand
packets-read-remark-on = Remark on page { NUMBER($page) }
packets-read-private = Only you see this, on this computer. It enters no print, file, log or backup.
packets-read-done = Close
packets-read-list-empty = No page is marked or written on. Press M to mark this one.
packets-read-set-aside = What you wrote before cannot be read and was put aside. What you write now is kept anew.
# In the search box: reads the packet of the next visit.
packets-read-next-visit = Read the packet of the next visit
