### The window's frame: start, sidebar, search box, notices. Shared by every workspace of the window.

window-title = Alley Office
window-workspaces = Workspaces
window-workspace-board = Board
window-workspace-tour = Tour
window-workspace-suggestions = 119 phone
window-workspace-meetings = Meetings
window-workspace-promises = Promises
window-workspace-stores = Stores
window-workspace-packets = Packets
window-workspace-settings = Settings
# Shown when the pointer rests on a workspace in the sidebar; $key is a shortcut such as Alt+2.
window-go-to = { $name } ({ $key })
window-skip = Skip to the content
window-reading = Reading…
window-close = Close
window-dismiss = Dismiss
window-cancel = Cancel
window-undo = Undo
window-redo = Redo
window-sample = Sample data
# $time is the clock time of the last change, as 14:03.
window-saved = Saved { $time }
# Stand at the top, quietly, and lead to the backups. $days counts whole days.
window-backup-failed = Backup failed
window-backup-old = { $days ->
    [one] Last backup { NUMBER($days) } day ago
   *[other] Last backup { NUMBER($days) } days ago
  }
# Stands at the top for somebody who may change nothing.
window-reads-only = Read only
# A mayor turns on, or off again, that he or she edits too.
window-editing-on = Allow editing
window-editing-off = Stop editing
window-editing-text = The mayor reads and marks. Turned on, everything can be edited until the workspace is closed.
window-language = Language

## The search box

window-search = Search
window-search-hint = A name, a word, a number, initial consonants (ㅍㅇㄷ finds 풍암동)
window-search-found = What was found
window-search-nothing = Nothing fits “{ $query }”. Part of a word or initial consonants work too.
window-search-more = There is more. Add a word to narrow it down.
window-palette-go = Go to
window-palette-do = Do

## 할 일의 이름 / What the window does by name, in the search box and in the menu

window-do-suggestion = Log a suggestion
window-do-print = Print the packet
window-do-save = Save the packet as a file
window-do-all = Make the packets of all dongs
window-do-ledger = Export the ledger as XLSX
window-do-larger = Larger type
window-do-smaller = Smaller type
window-do-usual-size = Usual type size
window-do-light = Light theme
window-do-dark = Dark theme
window-do-system = Theme as the system has it
# Each in its own language, so that whoever cannot read the window finds the way back.
window-do-korean = 한국어로 보기
window-do-english = English

## 메뉴와 알림 / The system's menu, and its notifications

window-menu-file = File
window-menu-edit = Edit
window-menu-view = View
window-menu-go = Go
window-menu-help = Help
window-menu-text-cut = Cut
window-menu-text-copy = Copy
window-menu-text-paste = Paste
window-menu-text-select-all = Select all
window-menu-leave = Quit
# Files are held over the window; photos were let go where no note takes them.
window-drop-here = Let go to take it in
window-drop-photos = To attach photos, open a meeting’s note and drop them on a line.
# More rows were pasted than are taken at once. $rows is how many, $most is how many are.
window-paste-many = At most { NUMBER($most) } rows are taken at once. These were { NUMBER($rows) }, so nothing was added. Please paste them in parts.
# Counts only: whoever passes by may read it. $count is how many there are.
window-alert-replies-late = { $count ->
    [one] One suggestion is past its reply time.
   *[other] { NUMBER($count) } suggestions are past their reply time.
  }
window-alert-promises-due = { $count ->
    [one] One promise is due today or late.
   *[other] { NUMBER($count) } promises are due today or late.
  }
window-alert-visit-today = { $count ->
    [one] There is a visit today.
   *[other] There are { NUMBER($count) } visits today.
  }
window-alert-visit-ahead = { $count ->
    [one] There is a visit in 7 days. Check the recce and the preparations.
   *[other] There are { NUMBER($count) } visits in 7 days. Check the recce and the preparations.
  }
window-alert-backup-failed = The backup did not work. Please look at the settings.

## The start

window-start-what = What is heard in the alley becomes a suggestion, a promise, and a line of the next packet. It is typed once.
window-start-sample = Look around the sample workspace
window-start-sample-note = The sample is made of invented people and shops to try things with. It never mixes into statistics, and Settings removes it in one step.
window-start-new = Make a new workspace
window-start-open = Open a workspace folder
window-start-opening = Opening…
window-start-recent = Recent workspaces

# Takes a workspace off the list of recent ones; its folder stays. $name is its name.
window-start-forget = Take off the list
window-start-forget-one = Take “{ $name }” off the list
window-start-forgotten = Taken off the list. Its folder stays as it is.

## 열리지 않는 업무공간 / A workspace that does not open

# $name is the workspace's; what is wrong with it follows as a sentence.
window-rescue-title = “{ $name }” did not open
# The file lacks the last commits that were seen on this machine.
window-rescue-older = Go on with this file
window-rescue-older-text = Some of what was saved last is not in this file. Go on only if the right file cannot be found; what is missing has to be entered again.
window-rescue-backups = Restore a backup
window-rescue-backups-text = The files that are there now are moved aside, not deleted.
window-rescue-backups-none = The workspace’s folder holds no backup. If there is one elsewhere, pick it.
# A backup is opened by the passphrase of the day on which it was made.
window-rescue-passphrase = Passphrase of the day of the backup
# $path is a folder.
window-rescue-done = The backup is restored. The files that were there before are here: { $path }

## Unlocking

window-unlock-title = Unlock “{ $name }”
window-unlock = Open
window-unlock-by-code = Open with the recovery code
window-unlock-by-passphrase = Open with the passphrase
window-unlock-code = Recovery code
window-unlock-code-hint = The code that was noted when the workspace was made. Spaces and capitals do not matter.
window-passphrase = Passphrase

## A new workspace

window-new-pack = District
# $name is a district, $dongs how many dongs it has.
window-new-pack-line = { $name } ({ NUMBER($dongs) } dongs)
window-new-name = Name of the workspace
window-new-name-hint = The district's name when left empty.
# Where the workspace's folder is made; then the usual place, the button to pick another, and the title of the window in which it is picked.
window-new-within = Where it is kept
window-new-within-own = The app’s folder on this computer
window-new-within-pick = Pick a folder…
window-new-within-title = Folder for the workspace
window-new-person = My name
window-new-person-hint = The name that the history shows for what you change.
window-new-passphrase-hint = At least 8 characters. It locks the workspace.
window-new-again = Passphrase again
window-new-differ = The two passphrases differ.
window-new-keychain = Let this computer's keychain keep the key, so that the passphrase is not asked here
window-new-make = Make it
window-new-made = The workspace is made
window-new-code = Write this recovery code on paper and keep it safe. If the passphrase is forgotten only this code opens the workspace, and it is not shown again.
# Heads the code on paper; $name is the workspace.
window-code-title = Alley Office recovery code · { $name }
window-code-print = Print
window-code-copy = Copy
window-code-copied = Copied.
window-new-in-keychain = This computer's keychain keeps the key.
window-new-not-in-keychain = On this computer the passphrase is asked each time.
window-new-noted = I wrote it down


## The lock

window-lock = Lock the window
window-locked = Locked
window-locked-text = The workspace is closed. Until it is opened again, nothing of it is on this screen.
# A key file or keychain on this machine opens the workspace, so that nothing has to be typed.
window-unlock-by-machine = Open with this computer’s key
window-unlock-other = Open another workspace

## The list of keys

window-keys = Keyboard shortcuts
window-keys-everywhere = Everywhere
window-keys-lists = Lists and fields
window-keys-next = Next, previous field
window-keys-rows = Row up, row down
window-keys-enter = Open, finish typing
window-keys-menu = The row’s menu
window-keys-choose = Choose the row
window-keys-range = Choose more rows
window-keys-all = Choose all
window-keys-copy = Copy the chosen rows
window-keys-indicators = Indicators of the wall screen
window-keys-zoom = Larger, smaller, as before
window-keys-move = Move a stop
window-keys-trace = Follow the trace
window-keys-assign = Assign the chosen ones
window-keys-merge = Merge the chosen ones
window-keys-pick = Pick for the visit, pass over
window-keys-rank = Move a candidate
window-keys-line = Kind of line, speaker
window-keys-kind = Set the kind of line
window-keys-line-promise = Make the line a promise
window-keys-line-suggestion = Make the line a suggestion
window-keys-line-move = Move the line
window-keys-attach = Attach photos and documents
window-keys-versions = Earlier versions
window-keys-edit = Change the state
window-keys-state = Set the state
window-keys-answer = Result of go and ask
window-keys-page = Previous and next page
window-keys-read = Next, back and mark while reading
window-keys-escape = Close, cancel typing
# A field's value in the history where there was none.
window-history-empty = empty
