//! The receipt of an import as text, to copy or to keep.

import type { ImportReceipt, Statement } from "$lib/api/generated/commands";

interface Speaks {
  say: (key: string, args?: Record<string, string | number>) => string;
  statement: (statement: Statement) => string;
}

const COUNTS = ["read", "taken", "filtered", "unchanged", "refused"] as const;
export type Count = (typeof COUNTS)[number];

/** The counts that a receipt tells: all that matter, and refusals always. */
export const counts = (receipt: ImportReceipt): [Count, number][] =>
  COUNTS.map((name) => [name, name === "read" ? receipt.rowsRead : receipt[name]] as [Count, number]).filter(
    ([name, count]) => count > 0 || name === "read" || name === "taken" || name === "refused",
  );

/** The whole receipt, line by line. */
export function receiptText(receipt: ImportReceipt, kind: string, words: Speaks): string {
  const columns = receipt.columns
    .filter((column) => column.field !== null)
    .map((column) => `  ${column.header} → ${words.say(`column-${column.field ?? ""}`)}`);
  const more = receipt.refused - receipt.refusals.length;
  return [
    `${kind}: ${receipt.file}`,
    ...(receipt.encoding ? [`${words.say("stores-import-encoding")}: ${words.say(`stores-encoding-${receipt.encoding}`)}`] : []),
    ...counts(receipt).map(([name, count]) => `${words.say(`stores-receipt-${name}`)}: ${count}`),
    ...(columns.length > 0 ? ["", words.say("stores-receipt-columns"), ...columns] : []),
    ...(receipt.remarks.length > 0 ? ["", words.say("stores-receipt-remarks"), ...receipt.remarks.map(words.statement)] : []),
    ...(receipt.refusals.length > 0 ? ["", words.say("stores-receipt-refusals"), ...receipt.refusals.map(words.statement)] : []),
    ...(more > 0 && receipt.refusals.length > 0 ? [words.say("stores-receipt-more", { count: more })] : []),
    "",
  ].join("\r\n");
}
