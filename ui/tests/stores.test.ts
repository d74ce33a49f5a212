//! Stores: pages of the list, selection, what is copied, keys of a long table, membership, walk, import, names.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { AlleyDistrict, AskStore, ImportPreview, ImportReceipt, Membership, StoreEntry, StorePageRequest } from "$lib/api/generated/commands";
import { cell, tsv } from "$lib/components/clipboard";
import { inSight, rowAfter, scrollTo } from "$lib/components/table";

const rpc = vi.fn();
vi.mock("$lib/api/rpc", async () => {
  class CommandError extends Error {
    static of = (thrown: unknown) => thrown;
  }
  return { rpc: (...all: unknown[]) => rpc(...all) as unknown, CommandError };
});

const { StoreList } = await import("$lib/workspaces/stores/list/list.svelte");
const { Importing } = await import("$lib/workspaces/stores/import/importing.svelte");
const { inOrder, Walk } = await import("$lib/workspaces/stores/ask/walk.svelte");
const { receiptText } = await import("$lib/workspaces/stores/import/receipt");
const { proposal } = await import("$lib/workspaces/stores/aliases/alike");
const { change, ordered, rateRows } = await import("$lib/workspaces/stores/membership/rates");

beforeEach(() => {
  rpc.mockReset();
});

const store = (at: number): StoreEntry => ({
  number: `N${at}`,
  name: `가게 ${at}`,
  trade: "한식",
  neighborhood: "풍암동",
  alleyDistrict: "",
  address: "",
  standing: "non-member",
  kinds: [null, null, null],
});

/** Answers pages out of so many stores. */
function answerPages(total: number) {
  rpc.mockImplementation((_: string, { offset, limit }: StorePageRequest) =>
    Promise.resolve({
      total,
      eligible: total,
      members: 0,
      rows: Array.from({ length: Math.max(Math.min(limit ?? 200, total - offset), 0) }, (_, index) => store(offset + index)),
    }),
  );
}

describe("the list of stores", () => {
  it("fetches only the pages in sight, each once", async () => {
    answerPages(17_000);
    const list = new StoreList();
    await list.load();
    await list.see(0, 30);
    expect(rpc).toHaveBeenCalledTimes(1);
    await list.see(9_990, 10_010);
    await list.see(9_995, 10_015);
    expect(rpc).toHaveBeenCalledTimes(3);
    expect([list.row(0)?.number, list.row(10_005)?.number, list.row(5_000)]).toEqual(["N0", "N10005", undefined]);
  });

  it("keeps what is shown until the narrowed answer is there, and drops a late one", async () => {
    answerPages(500);
    const list = new StoreList();
    await list.load();
    const answers: ((page: unknown) => void)[] = [];
    rpc.mockImplementation(() => new Promise((answer) => answers.push(answer)));
    const [first, second] = [list.narrow({ text: "ㅍ" }), list.narrow({ text: "ㅍㅇ" })];
    expect(list.row(3)?.number).toBe("N3");
    answers[1]?.({ total: 1, eligible: 1, members: 0, rows: [store(7)] });
    answers[0]?.({ total: 2, eligible: 2, members: 0, rows: [store(8), store(9)] });
    await Promise.all([first, second]);
    expect([list.total, list.row(0)?.number]).toEqual([1, "N7"]);
  });

  it("chooses alone, between and in addition, and takes rows that were never in sight", async () => {
    answerPages(1_000);
    const list = new StoreList();
    await list.load();
    list.choose(5, "one");
    list.choose(8, "range");
    list.choose(6, "toggle");
    list.choose(900, "toggle");
    expect((await list.taken()).map((row) => row.number)).toEqual(["N5", "N7", "N8", "N900"]);
    list.chooseAll();
    expect(await list.taken()).toHaveLength(1_000);
  });
});

describe("what is copied", () => {
  it("runs nothing in a spreadsheet and stays in its cell", () => {
    expect(["=1+1", "+82", "-1", "@cmd", "＝표"].map(cell)).toEqual(["'=1+1", "'+82", "'-1", "'@cmd", "'＝표"]);
    expect(tsv([["가\t나", "다\n라"], [-5, null]])).toBe("가 나\t다 라\r\n-5\t");
  });
});

describe("a long table", () => {
  const key = (name: string, shiftKey = false) => ({ key: name, code: name, shiftKey, ctrlKey: false, altKey: false, metaKey: false }) as KeyboardEvent;

  it("is walked by keys within its ends, and not by composing ones", () => {
    expect(rowAfter(key("ArrowDown"), 9, 10, 5)).toBe(9);
    expect(rowAfter(key("PageUp", true), 3, 10, 5)).toBe(0);
    expect(rowAfter(key("End"), 0, 17_000, 5)).toBe(16_999);
    expect(rowAfter({ ...key("ArrowDown"), isComposing: true }, 0, 10, 5)).toBeUndefined();
    expect(rowAfter(key("a"), 0, 10, 5)).toBeUndefined();
  });

  it("draws the rows in sight and scrolls no more than it must", () => {
    expect(inSight(32_000, 480, 32, 17_000, 2)).toEqual([998, 1_016]);
    expect(inSight(0, 480, 32, 0)).toEqual([0, -1]);
    expect([scrollTo(3, 320, 100, 32), scrollTo(11, 320, 100, 32), scrollTo(20, 320, 100, 32)]).toEqual([96, 320, 572]);
  });
});

const alley = (id: string, membersBefore: number | null) => ({ id, neighborhood: "d", name: id, membersBefore }) as AlleyDistrict;
const figure = (value: number) => ({ value, unit: "stores" as const, source: "", as_of: "2026-06-30" });
const membership = (alleyDistrict: string | null, members: number, eligible: number): Membership => ({
  neighborhood: "d",
  alleyDistrict,
  rate: { numerator: figure(members), denominator: figure(eligible) },
  kinds: [0, 0, 0],
});

describe("membership", () => {
  it("tells the rise since designation, of a dong only when every alley district knows it", () => {
    const all = [membership(null, 50, 100), membership("a", 30, 60), membership("b", 0, 0)];
    const known = rateRows(all, [alley("a", 15), alley("b", 5)]);
    expect(known.map(change)).toEqual([0.3, 0.25, undefined]);
    expect(rateRows(all, [alley("a", 15), alley("b", null)])[0]?.before).toBeUndefined();
    expect(ordered(known, "share", true).map((row) => row.alley?.id)).toEqual([undefined, "a", "b"]);
  });
});

const ask = (number: string, position: number | undefined, metres: number): AskStore =>
  ({
    store: { number, name: number, asked: null },
    metres,
    near: position === undefined ? null : { position, title: "", startsAt: "14:00:00" },
  }) as unknown as AskStore;

describe("the walk", () => {
  it("goes from stop to stop, and at each from the nearest store on", () => {
    const stores = [ask("c", 2, 5), ask("x", undefined, 1), ask("b", 1, 90), ask("a", 1, 10)];
    expect(inOrder(stores).map((one) => one.store.number)).toEqual(["a", "b", "c", "x"]);
  });

  it("asks why before it records a refusal, and then goes on", async () => {
    rpc.mockResolvedValueOnce([ask("a", 1, 1), ask("b", 1, 2)]);
    const walk = new Walk("v");
    await walk.load();
    const [first] = walk.stores;
    if (!first) throw new Error("no store");
    expect(await walk.record(first, "refused")).toBe(false);
    expect([walk.refusing, walk.asked]).toEqual(["a", 0]);
    rpc.mockResolvedValueOnce({ visit: "v", answer: "refused", reason: "수수료" });
    expect(await walk.record(first, "refused", " 수수료 ")).toBe(true);
    expect(rpc).toHaveBeenLastCalledWith("ask", { visit: "v", storeNumber: "a", answer: "refused", reason: "수수료" });
    expect([walk.refusing, walk.asked, walk.next(0)]).toEqual([undefined, 1, 1]);
  });
});

describe("a long walk", () => {
  it("shows the nearest stores and says how many there are", async () => {
    rpc.mockResolvedValueOnce(Array.from({ length: 150 }, (_, at) => ask(String(at), 1, at)));
    const walk = new Walk("v");
    await walk.load();
    expect([walk.stores.length, walk.total, walk.rest]).toEqual([60, 150, 60]);
    walk.more();
    walk.more();
    expect([walk.stores.length, walk.rest]).toEqual([150, 0]);
  });
});

const preview = (over: Partial<ImportPreview>): ImportPreview => ({
  kind: "onnuri",
  table: "f.csv",
  encoding: "cp949",
  asOf: "2025-12-31",
  columns: [
    { header: "가", field: "store-name", score: 70 },
    { header: "나", field: null, score: 0 },
  ],
  fields: [],
  missing: [],
  problem: null,
  rows: [],
  ...over,
});
const file = { token: "t", name: "f.csv", bytes: 1 };

describe("the import", () => {
  it("moves a field from one column to another and runs with what was overruled", async () => {
    rpc.mockResolvedValue(preview({}));
    const importing = new Importing();
    importing.add([file]);
    await vi.waitFor(() => expect(importing.ready).toBe(true));
    await importing.assign("나", "store-name");
    expect(importing.headers).toEqual({ 가: "", 나: "store-name" });
    await importing.overrule({ encoding: "cp949" });
    rpc.mockResolvedValueOnce({ changed: true } as ImportReceipt);
    await importing.run();
    const call = rpc.mock.calls.find(([name]) => name === "import_onnuri");
    expect(call?.[1]).toEqual({ file: "t", encoding: "cp949", asOf: "2025-12-31", headers: { 가: "", 나: "store-name" }, dryRun: false });
    expect([importing.file, importing.finished.length]).toEqual([undefined, 1]);
  });

  it("cannot run while a column is missing or the text cannot be read", async () => {
    rpc.mockResolvedValueOnce(preview({ missing: ["market-name"] }));
    const importing = new Importing();
    importing.add([file]);
    await vi.waitFor(() => expect(importing.preview).toBeDefined());
    expect(importing.ready).toBe(false);
    rpc.mockRejectedValueOnce(new Error("intake-wrong-encoding"));
    await importing.overrule({ encoding: "utf-8" });
    expect([importing.preview, importing.ready]).toEqual([undefined, false]);
    await importing.run();
    expect(rpc.mock.calls.filter(([name]) => String(name).startsWith("import_"))).toEqual([]);
  });

  it("tells its receipt whole, as text", () => {
    const words = { say: (key: string) => key, statement: (statement: { key: string }) => statement.key };
    const receipt: ImportReceipt = {
      file: "f.csv",
      encoding: "utf8",
      rowsRead: 10,
      taken: 7,
      filtered: 0,
      unchanged: 1,
      refused: 2,
      refusals: [{ key: "refusal-missing", args: {} }],
      columns: [{ header: "가", field: "store-name" }],
      remarks: [],
      changed: true,
      step: 3,
    };
    const text = receiptText(receipt, "온누리", words);
    expect(text.split("\r\n")[0]).toBe("온누리: f.csv");
    for (const part of ["stores-receipt-read: 10", "stores-receipt-unchanged: 1", "refusal-missing", "stores-receipt-more", "가 → column-store-name"]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("filtered");
  });
});

describe("names of markets", () => {
  it("are proposed when they share what tells them apart", () => {
    const names = [{ name: "풍암 단풍길 골목형상점가" }, { name: "양동 신발골목 골목형상점가" }];
    expect(proposal("풍암단풍길상점가", names)?.name).toBe("풍암 단풍길 골목형상점가");
    expect(proposal("말바우시장", names)).toBeUndefined();
    expect(proposal("양동전통시장", names)).toBeUndefined();
  });
});
