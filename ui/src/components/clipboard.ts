//! Text and rows for other programs: what is copied pastes into cells and never runs as a formula.

/** One cell: on one line, and as text where a spreadsheet would run it. */
export function cell(value: string | number | null | undefined): string {
  if (typeof value === "number") return String(value);
  const line = (value ?? "").replace(/[\t\r\n]+/g, " ").trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

/** Rows as tab-separated text, the header first. */
export const tsv = (rows: ReadonlyArray<ReadonlyArray<string | number | null | undefined>>): string =>
  rows.map((row) => row.map(cell).join("\t")).join("\r\n");

/** Puts a text on the clipboard; `false` where that is not allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "visually-hidden";
  document.body.append(box);
  box.select();
  const copied = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
