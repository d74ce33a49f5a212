-- The hash of the very file that a packet was written as, so that a file that stands where a packet is wanted can be
-- told from an older one, a damaged one and one that is no packet. Packets made before this migration have none and are
-- written again once. An app older than this one refuses the file (store-newer-schema).

-- SHA-256 of the file, in hexadecimal digits; NULL where the same packet never gives the same bytes.
ALTER TABLE packet_issue ADD COLUMN file_hash TEXT;
