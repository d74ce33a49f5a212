### The settings: how the window looks, who works, what opens the workspace, its backups and its data.

settings-sections = Parts of the settings
settings-section-look = Look
settings-section-people = People and roles
settings-section-departments = Departments
settings-section-papers = Papers
settings-section-holidays = Holidays
settings-section-lock = Lock and passphrase
settings-section-backups = Backups
settings-section-copies = Copies and change files
settings-section-data = Data and check
settings-section-history = History
settings-section-sample = Sample
settings-section-about = About and licences

## The look

settings-language-text = Changes at once. The language of a packet is chosen when the packet is made.
settings-theme = Brightness
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = High contrast
settings-contrast-text = Stronger letters and lines.
settings-size = Type size
settings-size-text = From 80% to 200%.
# $size is a type size in percent.
settings-size-value = { NUMBER($size) }%

# Notifications of the operating system.
settings-notifications = System notifications
settings-notifications-text = Late replies, promises that fall due, visits in 7 days and today, and failed backups are told once a day, as counts. Nobody is named.

## People

settings-me = Who works on this computer
settings-me-text = This name stands in the history, and this person’s role says what may be changed.
settings-me-nobody = Nobody in particular
settings-people = People of this workspace
settings-people-text = Mayor, chief of staff, aides and viewers. Viewers look at masked data and change nothing; the mayor marks and remarks, and can turn on editing at the top.
settings-roles-limit = Roles guard against slips. Whoever knows the workspace’s passphrase can work as anybody, so share it only with people you trust.
# Stands where somebody else than the chief of staff looks at people or backups.
settings-chief-alone = The chief of staff alone edits people and restores backups.
# A viewer wants to work as somebody else: the passphrase is asked.
settings-become = Work as somebody else
settings-become-text = Type the workspace’s passphrase or recovery code.
settings-become-do = Go on
settings-name = Name
settings-person-title = Title
settings-role = Role
settings-person-add = Add person
settings-remove = Remove
# $name is a person, a department or a holiday.
settings-remove-one = Remove { $name }

## Departments

settings-departments-text = The departments that suggestions and promises are given to. Lists show them in this order.
settings-department-name = Name of the department
settings-department-add = Add department
# $name is a department.
settings-move-up = Move { $name } up
settings-move-down = Move { $name } down

## Papers

settings-papers-logo = Logo
settings-papers-logo-text = Printed at the head of packets and other papers, before the district's name. It must be an SVG file of shapes in plain colours.
settings-papers-logo-now = The logo in use
settings-papers-logo-choose = Choose a logo
settings-papers-logo-remove = Take the logo away
settings-papers-issuer = Issuing department
settings-papers-issuer-text = The department named on every paper. Left empty, the app's own word stands there.
settings-papers-title = Title of packets
# Braces are typed as they are.
settings-papers-title-text = The dong's name stands in the place of { "{neighborhood}" }. Left empty, the app's own title is used.
settings-papers-ko = Korean
settings-papers-en = English
settings-papers-sections = What packets hold
settings-papers-sections-text = Page one always leads. What is off is not printed.
settings-papers-section = Section
settings-papers-section-title = Other title
settings-papers-full = Full
settings-papers-short = Short
settings-papers-order = Order
# $name is a section of the packet.
settings-papers-title-of = Other title of { $name }
settings-papers-in-full = { $name } in the full packet
settings-papers-in-short = { $name } in the short packet

## Holidays

# $unconfirmed counts days that nobody has checked against the source.
settings-holidays-text = { $unconfirmed ->
    [0] Every day was checked against its source. Visits avoid these days.
    [one] One day was not yet checked against its source. Look it up in the gazette or the law and tick it.
   *[other] { NUMBER($unconfirmed) } days were not yet checked against their sources. Look them up in the gazette or the law and tick them.
  }
settings-year = Year
# $year is a year as it is written, without a comma.
settings-year-of = { $year }
settings-date = Date
settings-source = Source
settings-confirmed = Checked
# $name is a holiday.
settings-confirmed-one = { $name } was checked against its source
# The source of days that came from a spreadsheet without one; then what a paste did, $left counts rows that were left out.
settings-holiday-pasted = Pasted from a spreadsheet
settings-rows-pasted = { $left ->
    [0] { NUMBER($count) } rows were added.
   *[other] { NUMBER($count) } rows were added, { NUMBER($left) } left out: no date or name, or a day that is there already.
  }
settings-holiday-add = Add holiday

## Lock and keys

settings-lock-after = Lock by itself
settings-lock-after-text = Closes the workspace when nobody used it for so long, and always after the computer slept.
settings-lock-never = Never
settings-lock-minutes = { $minutes ->
    [one] After a minute
   *[other] After { NUMBER($minutes) } minutes
  }
settings-lock-now = Lock now
# $key is a shortcut such as Ctrl+L.
settings-lock-now-text = Press { $key } before you leave your desk.
settings-keychain = Keep the key in this computer’s keychain
settings-keychain-text = This computer opens the workspace without asking. So can anybody who is logged in here.
settings-key-file = A key file beside its folder opens this workspace too. That is meant for samples and scripts, not for real data.
settings-passphrase = Change the passphrase
settings-passphrase-first = Set a passphrase
settings-passphrase-text = Backups made before keep the passphrase of their day.
settings-passphrase-current = Current passphrase or recovery code
settings-passphrase-fresh = New passphrase
settings-passphrase-change = Change passphrase
settings-passphrase-done = The passphrase was changed.
settings-recovery = Recovery code
settings-recovery-text = A new code makes the one on paper useless.
settings-recovery-renew = Make a new recovery code

## Backups

settings-backups-text = A backup is made by itself once a day, then opened and checked. It is locked with the same key. The workspace’s folder keeps those of the last 7 days, 5 weeks and 12 months.
# $when is the date and time of the newest backup.
settings-backup-last = Last backup: { $when }
settings-backup-last-never = There has been no backup yet.
# The app tried by itself at $when and it did not work; the reason follows as a sentence of its own.
settings-backup-failed = The daily backup at { $when } did not work. It is tried again in an hour.
settings-backup-make = Back up now
settings-backup-make-to = Back up to another folder…
settings-backup-restore-from = Restore from another folder…
settings-backup-to = Folder for the backup
settings-backup-from = Folder of the backup to restore
settings-backup-busy = Working…
settings-backup-list = Backups
settings-backup-none = No backup yet
settings-backup-none-text = “Back up now” makes the first one within seconds.
settings-backup-drill = Restore drill
# $when is the date and time of a backup.
settings-backup-drill-one = Restore drill with the backup of { $when }
settings-backup-restore = Restore
settings-backup-restore-one = Restore the backup of { $when }
# $rows counts rows that can be found, $steps counts changes, $size is a size such as 12.4 MB, $path is a folder.
settings-backup-made = Backed up, opened and found sound ({ $size }, { NUMBER($rows) } rows): { $path }
settings-backup-drilled = This backup can be restored. It was restored aside and opened: { NUMBER($rows) } rows and { NUMBER($steps) } steps are sound. The workspace is as it was.
settings-backup-restored = Restored, with { NUMBER($rows) } rows and { NUMBER($steps) } steps.
settings-backup-aside = What stood there before was not deleted but moved to { $path }
settings-backup-let-go = Old backups let go: { NUMBER($count) }.
# $name is the date of a backup, or the name of a picked folder.
settings-backup-sure = This restores the backup “{ $name }”. Later changes leave this window, but today’s data is not deleted: it is moved aside.

## Copies edited apart

settings-copies-text = Work on a copy on a laptop, then bring both together by change files. A file is sealed with this workspace’s key, so nobody else can read it. The sample and public files are not exchanged.
settings-copies-export = Export changes…
settings-copies-import = Import changes…
settings-copies-make = Make a copy…
# Asked when change files were dropped onto the window; $files: their names.
settings-copies-ask = Bring these changes in?
settings-copies-ask-text = The changes in { $files } come into this workspace. That cannot be undone. Where two values differ, both stay in the receipt, and the other one can be taken there.
settings-copies-ask-do = Bring in
# Titles of the windows in which a file or a folder is picked, and the name proposed for a file; $date is a date.
settings-copies-export-title = Where to save the changes
settings-copies-import-title = Change file to import
settings-copies-make-title = Where to put the copy
settings-copies-file-name = Changes { $date }
settings-copies-copy-name = Copy
settings-copies-busy-export = Writing the changes…
settings-copies-busy-import = Taking the change file in…
settings-copies-busy-make = Making the copy and checking it…
# $steps counts steps of work, $size is a size such as 1.2 MB, $path is a file.
settings-copies-exported = Exported ({ NUMBER($steps) } steps, { $size }): { $path }
settings-copies-made = The copy was made and checked: { $path }. It opens with the same passphrase.
settings-copies-met = Copies met
# $mark is a few letters that stand for this copy.
settings-copies-own = This copy { $mark }
settings-copies-none = No copy was met yet
settings-copies-none-text = Make a copy, or import a change file that another copy made, and it appears here.
settings-copies-last-in = Last imported: { $when }
settings-copies-last-in-never = Nothing imported yet
settings-copies-last-out = Last exported: { $when }
settings-copies-waiting = { NUMBER($count) } change files wait for earlier ones. They are taken in by themselves once those come.
settings-copies-receipts = Change files imported
settings-copies-receipts-none = No change file was imported yet
settings-copies-show = Show
# $when is when a file was taken in.
settings-copies-show-one = Show the file imported on { $when }
# The receipt. $people are names, $mark stands for the copy, $when is a date and time.
settings-receipt-title = What came together
settings-receipt-from = Copy { $mark } · { $people }
settings-receipt-made = File made on { $when }, { NUMBER($steps) } steps
settings-receipt-nothing = Nothing new came. Both copies were the same already.
settings-receipt-came-before = This file was imported before. Nothing was changed.
settings-receipt-waits = An earlier change file has not come yet. This one is kept and taken in by itself once that comes. If there is none, export the changes of this copy and import them there first.
settings-receipt-followed = { NUMBER($count) } change files that had waited were taken in as well.
settings-receipt-came = What came
settings-receipt-new = New
settings-receipt-changed = Changed
settings-receipt-removed = Removed
settings-receipt-notes = Meeting notes
settings-receipt-two = Values written twice
settings-receipt-two-text = Both copies changed these. The value written later stands; the other is in the history.
settings-receipt-two-none = No value was written twice.
settings-receipt-holds = Stands now
settings-receipt-not-now = Other value
settings-receipt-newer = It was changed again since.
settings-receipt-take = Take this value
# For readers of the screen: $field of $name is to get the value $value.
settings-receipt-take-one = Take this value: { $field } of { $name }, ‘{ $value }’
settings-receipt-taken = The value was changed.
settings-receipt-remarks = Settled along with it
settings-receipt-empty = (empty)
settings-receipt-away = Removed
settings-receipt-there = Kept
settings-receipt-yes = Yes
settings-receipt-no = No

## Data and check

settings-folder = Data folder
settings-folder-show = Open folder
settings-check = Check
settings-check-text = Looks whether the file, references, search and history agree.
settings-check-now = Check now
settings-checking = Checking…
settings-check-sound = Sound
settings-check-unsound = Not sound
# Stands where the check found something wrong.
settings-check-mend = Draw anew and mend
settings-check-mend-text = The lines of notes and the search index are drawn anew. Nothing that was written changes.
settings-check-counts = Looked at { NUMBER($rows) } findable rows and { NUMBER($steps) } steps.
settings-diagnostics = Diagnostics file
settings-diagnostics-text = To send along when you ask for help. It holds versions, counts and the last errors; no names, phone numbers, texts or folders.
settings-diagnostics-show = Show it
settings-diagnostics-save = Save diagnostics file
# $file is the name of a file.
settings-diagnostics-saved = Saved: { $file }

## History

settings-history-text = Who changed what and when, the last change first.
settings-history-undo = Undo the last one
settings-history-none = Nothing was changed yet
settings-history-undone = Undone
settings-history-more = Show more

## The sample

settings-sample-text = The sample is invented people and shops. It never mixes with real data and can be removed at once.
settings-sample-busy = Working…
settings-sample-add = Add the sample
settings-sample-show = Look at the sample
settings-sample-show-text = Off shows the office’s own data alone. The sample stays.
settings-sample-remove = Remove the sample
settings-sample-remove-text = Removes every sample row and its history. This cannot be undone, but the sample can be added again.
settings-sample-sure = This removes all sample data. Real data stays as it is.
settings-sample-rows = Rows of the sample

## About

settings-about-text = No network, no telemetry. Under the MIT or the Apache-2.0 licence, as you like.
settings-fonts = Typefaces
# $fonts is a list of names of typefaces.
settings-fonts-text = { $fonts }: SIL Open Font License 1.1.
settings-libraries = Libraries
settings-libraries-text = { NUMBER($count) } libraries with their licences.
settings-libraries-find = Find a library
