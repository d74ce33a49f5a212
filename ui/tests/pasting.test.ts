//! What a spreadsheet puts on the clipboard becomes rows.

import { describe, expect, it } from "vitest";

import { notices } from "../src/frame/notices.svelte";
import { onRows, pastedRows } from "../src/frame/pasting";

describe("a pasted text", () => {
  it("of one cell is left to the box", () => {
    expect(pastedRows("경제과")).toBeUndefined();
    expect(pastedRows("경제과\r\n")).toBeUndefined();
    expect(pastedRows("")).toBeUndefined();
  });

  it("of several rows gives their cells, without empty rows", () => {
    expect(pastedRows("홍길동\t회장\r\n\r\n김철수\t총무\r\n")).toEqual([
      ["홍길동", "회장"],
      ["김철수", "총무"],
    ]);
  });

  it("of one row gives its cells", () => {
    expect(pastedRows("2026-05-05\t어린이날\t관보")).toEqual([["2026-05-05", "어린이날", "관보"]]);
  });

  it("keeps a quoted cell with a break or a tab whole", () => {
    expect(pastedRows('"골목\n살림과"\t"그는 ""좋다""고 했다"\n둘\t"가\t나"')).toEqual([
      ["골목 살림과", '그는 "좋다"고 했다'],
      ["둘", "가\t나"],
    ]);
  });

  it("of too many rows is refused whole, and says so", () => {
    const taken: string[][][] = [];
    const paste = (rows: number) => {
      const text = Array.from({ length: rows }, (_, at) => `${at}`).join("\n");
      const event = { clipboardData: { getData: () => text }, preventDefault: () => {} };
      onRows((all) => taken.push(all))(event as unknown as ClipboardEvent);
    };
    paste(501);
    expect(taken).toHaveLength(0);
    expect(notices.list.at(-1)?.kind).toBe("error");
    paste(500);
    expect(taken[0]).toHaveLength(500);
  });
});
