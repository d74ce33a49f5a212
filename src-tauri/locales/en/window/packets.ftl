### The workspace of packets.

packets-preview = Preview
packets-language = Language of the packet
packets-extent = Extent
packets-full = Full
packets-short = Short
packets-pages = { NUMBER($pages) } pages
packets-page = Page { NUMBER($page) } of { NUMBER($of) }
packets-empty = There is no visit yet
packets-empty-hint = Plan a visit in Tour, and the packet of its dong can be seen here at once.
