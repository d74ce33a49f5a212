//! Rows for a spreadsheet: tab-separated text that pastes into cells and never runs as a formula.

/** One cell: on one line, and as text where a spreadsheet would run it. */
export function cell(value: string | number | null | undefined): string {
  if (typeof value === "number") return String(value);
  const line = (value ?? "").replace(/[\t\r\n]+/g, " ").trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

/** Rows as tab-separated text, the header first. */
export const tsv = (rows: ReadonlyArray<ReadonlyArray<string | number | null | undefined>>): string =>
  rows.map((row) => row.map(cell).join("\t")).join("\r\n");

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Some windows allow the clipboard only to a selection that is copied.
    const focused = document.activeElement;
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
