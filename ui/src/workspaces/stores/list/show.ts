//! A store of the list as words.

import type { StoreEntry } from "$lib/api/generated/commands";

interface Speaks {
  say: (key: string) => string;
}

const KINDS = ["card", "mobile", "paper"] as const;

/** The voucher kinds that a store takes, in words. */
export const kindsOf = (row: StoreEntry, words: Speaks): string[] =>
  KINDS.filter((_, index) => row.kinds[index] === true).map((kind) => words.say(`stores-kind-${kind}`));

/** The store as cells for a spreadsheet, its number first. */
export const line = (row: StoreEntry, words: Speaks): string[] => [
  row.number,
  row.name,
  row.trade,
  row.neighborhood,
  row.alleyDistrict,
  row.address,
  words.say(`stores-standing-${row.standing}`),
  kindsOf(row, words).join(", "),
];
