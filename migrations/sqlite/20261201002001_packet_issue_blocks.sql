-- What stood in a packet, as short digests of its blocks and none of its words, so that the next issue can mark what
-- changed and print the changed pages alone. Packets made before this migration have none: their next issue is printed
-- whole. An app older than this one refuses the file (store-newer-schema).

-- JSON: digests of the blocks of each part, one behind the other; NULL where nothing is compared with it.
ALTER TABLE packet_issue ADD COLUMN blocks TEXT;
