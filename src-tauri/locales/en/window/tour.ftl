### The workspace of tours and visits.

tour-date = Date
tour-neighborhood = Dong
tour-desk = Desk
tour-purpose = Purpose
tour-state = State
tour-empty = There is no tour yet
tour-empty-hint = Make a tour, then give each dong a day.
