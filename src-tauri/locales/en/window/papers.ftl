### The papers besides packets: from the visit plan to the result report.

# A button that opens the list of papers about a visit.
papers-other = Other papers
# What each paper is called: in menus, as the title of the window that asks for a file, and at the beginning of the file's name.
papers-kind-visit-plan = Visit plan
papers-kind-timetable-card = Timetable card
papers-kind-attendee-list = Attendee list
papers-kind-remarks = Remarks sheet
papers-kind-visit-result = Result of the visit
papers-kind-meeting-result = Result of the meeting
papers-kind-promise-ledger = Ledger of promises
papers-kind-board-sheet = Board on one page
# A button beside the one that exports the ledger as XLSX; it offers the formats.
papers-ledger = Ledger on paper
# Formats of a paper. Hangul was not at hand to try the files in, and that is said where they are offered.
papers-format-pdf = PDF for print
papers-format-docx = Word document (DOCX)
papers-format-hwpx = Hangul document (HWPX) · not tested in Hangul
# Title of the window that asks for the office's own blank file.
papers-pick-form = Blank form to fill (HWPX) · not tested in Hangul
# $name is the paper; in formats whose program makes the pages.
papers-saved-docx = Saved: { $name } (Word document, personal data masked)
papers-saved-hwpx = Saved: { $name } (Hangul document, personal data masked, not tested in Hangul)
# $name is the paper.
papers-saved = { $pages ->
    [one] Saved: { $name } ({ NUMBER($pages) } page, personal data masked)
   *[other] Saved: { $name } ({ NUMBER($pages) } pages, personal data masked)
}
# A paper about a visit was asked for, and there is no visit.
papers-no-visit = There is no visit to write a paper about. Open a visit first.
# An unmasked copy for the office itself: an entry of the list of formats, and the window that asks for whom it is.
papers-format-copy = Unmasked PDF (numbered copy)…
papers-copy-title = Make an unmasked copy
papers-copy-text = Names and numbers are not masked. Each copy gets a number; recipient, purpose, maker and time stand in its footer and in the print log. It must not leave the office.
papers-copy-make = Make
# $name is the paper.
papers-saved-copy = { $pages ->
    [one] Saved: { $name } (1 page, unmasked, in the print log)
   *[other] Saved: { $name } ({ NUMBER($pages) } pages, unmasked, in the print log)
  }
