### The menu of a row in a list: opened by a right click, the menu key or Shift+F10.

# Read aloud when the menu opens; $name is the row, such as a number or a dong.
menu-of = Menu of { $name }
menu-open = Open
menu-copy = Copy as text
# $count counts the rows that were copied.
menu-copied-rows = { $count ->
    [one] One row was copied.
   *[other] { NUMBER($count) } rows were copied.
  }
menu-history = History
menu-remove = Remove
# $name is the row, such as a number or a dong; an undo stands beside it.
menu-removed = Removed: { $name }
# Title of the window with everything that was changed in a row.
menu-history-of = History of { $name }

## What rows of one workspace offer besides

menu-suggestion-assign = Hand to a department…
# Opens a second menu with the states.
menu-promise-state = Change the state
menu-promise-suggestion = Open the suggestion
menu-visit-packet = See the packet
menu-visit-pick = Pick suggestions
# $count is how many rows were chosen.
menu-store-copy-chosen = Copy { NUMBER($count) } chosen rows
menu-store-same-trade = Only this trade
menu-store-same-alley = Only this alley district
menu-store-alley = See the alley district on the board
menu-meeting-visit = Open the visit
menu-packet-read = Read on the whole window
menu-packet-visit = Open the visit
menu-alley-stores = See its stores
