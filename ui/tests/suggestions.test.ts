//! The inbox, the draft of what is being logged, and scores under weights that are being tried.

import { describe, expect, it } from "vitest";

import type { Candidate, Proposals, SuggestionLine, Urgency } from "../src/api/generated/commands";
import { draft, logRequest } from "../src/workspaces/suggestions/draft";
import { counted, filtered, NO_FILTER } from "../src/workspaces/suggestions/filter";
import { inOrder, ranked, weighed } from "../src/workspaces/suggestions/scores";

const line = (id: string, more: Partial<SuggestionLine["suggestion"]>, standing: "open" | "overdue" = "open"): SuggestionLine =>
  ({
    suggestion: { id, number: `2026-${id}`, text: "가로등이 꺼졌어요", state: "received", department: null, neighborhood: "d1", category: "시설", ...more },
    reply: standing === "open" ? { standing, due: 0, leftMinutes: 60 } : { standing, due: 0, overMinutes: 60 },
    senders: 1,
    untold: more.state === "told" || more.state === "closed" ? 0 : 1,
  }) as SuggestionLine;

describe("the inbox", () => {
  const lines = [
    line("1", {}, "overdue"),
    line("2", { state: "assigned", department: "p1", text: "주차장이 없어요" }),
    line("3", { state: "told", department: "p1", neighborhood: "d2" }),
  ];
  const ids = (filter: Partial<typeof NO_FILTER>) => filtered(lines, { ...NO_FILTER, ...filter }).map((one) => one.suggestion.id);

  it("begins with what the office still owes something for", () => {
    expect(ids({})).toEqual(["1", "2"]);
    expect(ids({ state: "all" })).toEqual(["1", "2", "3"]);
    expect(ids({ state: "overdue" })).toEqual(["1"]);
  });

  it("keeps what one sender was told and another was not", () => {
    const told: SuggestionLine = { ...line("4", { state: "told" }), senders: 2, untold: 1 };
    expect(filtered([...lines, told], NO_FILTER).map((one) => one.suggestion.id)).toEqual(["1", "2", "4"]);
    expect(counted([told])).toMatchObject({ open: 1, told: 1 });
  });

  it("narrows by department, the lack of one, dong and words", () => {
    expect(ids({ department: "none" })).toEqual(["1"]);
    expect(ids({ department: "p1", state: "all" })).toEqual(["2", "3"]);
    expect(ids({ dong: "d2", state: "all" })).toEqual(["3"]);
    expect(ids({ words: "주차장  없어요" })).toEqual(["2"]);
    expect(ids({ words: "2026-1" })).toEqual(["1"]);
  });

  it("shows a part of what came in last", () => {
    const batch = new Set(["2", "3"]);
    expect(filtered(lines, { ...NO_FILTER, state: "all", batch: "new" }, batch).map((one) => one.suggestion.id)).toEqual(["2", "3"]);
  });

  it("counts each state over all lines", () => {
    expect(counted(lines)).toMatchObject({ all: 3, open: 2, overdue: 1, told: 1, closed: 0 });
  });
});

describe("a draft", () => {
  const proposals = {
    neighborhoods: [{ value: "d1", confidence: 0.9, reasons: [] }],
    alleyDistricts: [{ value: "a1", confidence: 0.8, reasons: [] }],
    categories: [{ value: "시설", confidence: 0.3, reasons: [] }],
    senderName: "홍길동",
    senderPhone: "01000001234",
  } as unknown as Proposals;
  const dongOf = (alley: string) => ({ a1: "d1", a2: "d2" })[alley];

  it("follows what the text proposes", () => {
    expect(draft(proposals, {}, dongOf)).toMatchObject({ neighborhood: "d1", alleyDistrict: "a1", category: "시설", senderName: "홍길동" });
  });

  it("keeps what a person set, and drops an alley district of another dong", () => {
    expect(draft(proposals, { neighborhood: "d2" }, dongOf)).toMatchObject({ neighborhood: "d2", alleyDistrict: null });
    expect(draft(proposals, { alleyDistrict: "a2" }, dongOf)).toMatchObject({ neighborhood: "d2", alleyDistrict: "a2" });
    expect(draft(proposals, { neighborhood: null, category: null }, dongOf)).toMatchObject({ neighborhood: null, category: null });
  });

  it("takes name and store of a known number where the text names nobody", () => {
    const known = { senderName: "임꺽정", senderStore: "골목떡집", why: { key: "", args: {} } };
    expect(draft({ ...proposals, known }, {}, dongOf)).toMatchObject({ senderName: "홍길동", senderStore: "골목떡집" });
    expect(draft({ ...proposals, senderName: null, known }, { senderStore: "" }, dongOf)).toMatchObject({ senderName: "임꺽정", senderStore: "" });
  });

  it("leaves a place open that the text only hints at", () => {
    const unsure = { ...proposals, neighborhoods: [{ value: "d1", confidence: 0.4, reasons: [] }], alleyDistricts: [] };
    expect(draft(unsure, {}, dongOf)).toMatchObject({ neighborhood: null, alleyDistrict: null });
  });

  it("is logged without empty words", () => {
    const request = logRequest("글", draft(proposals, { senderName: " " }, dongOf), undefined);
    expect(request).toMatchObject({ text: "글", senderName: null, senderPhone: "01000001234" });
    expect("receivedAt" in request || "mergedInto" in request).toBe(false);
  });
});

describe("scores", () => {
  const urgency = (safety: number, age: number, overrule: Urgency["overrule"] = null): Urgency => ({
    computed: 0,
    overrule,
    parts: [
      { kind: "safety", value: safety, weight: 0, points: 0, reason: { key: "", args: {} } },
      { kind: "age", value: age, weight: 0, points: 0, reason: { key: "", args: {} } },
    ],
  });
  const weights = { safety: 30, repeats: 0, age: 10, season: 0, onSite: 0 };
  const candidate = (id: string, one: Urgency) => ({ line: line(id, {}), urgency: one, pick: null, rank: null }) as Candidate;

  it("are the sum of their parts, whatever the weights add up to", () => {
    expect(weighed(urgency(1, 0), weights).computed).toBeCloseTo(75);
    expect(weighed(urgency(1, 1), weights).computed).toBeCloseTo(100);
    expect(weighed(urgency(1, 1), { ...weights, safety: 0, age: 0 }).computed).toBe(0);
  });

  it("follow the weights, except where a person overruled", () => {
    const candidates = [candidate("1", urgency(0, 1)), candidate("2", urgency(1, 0)), candidate("3", urgency(0, 0, { score: 99, reason: "지시" }))];
    expect(ranked(candidates, weights).map((one) => one.line.suggestion.id)).toEqual(["3", "2", "1"]);
    expect(ranked(candidates, { ...weights, safety: 0 }).map((one) => one.line.suggestion.id)).toEqual(["1", "3", "2"]);
  });

  it("leave a candidate exactly where a person put it, whatever the weights are", () => {
    const put = (one: Candidate, rank: number): Candidate => ({ ...one, rank: { id: "r", visit: "v", suggestion: one.line.suggestion.id, rank, reason: "까닭" } });
    // Three of the same score, and one that outweighs them all.
    const alike = ["1", "2", "3"].map((id) => candidate(id, urgency(0, 1)));
    const heavy = candidate("4", urgency(1, 1));
    for (const tried of [weights, { ...weights, safety: 0 }]) {
      for (const place of [1, 2, 3, 4]) {
        const order = inOrder(ranked([...alike.slice(0, 2), put(alike[2] as Candidate, place), heavy], tried));
        expect(order.map((one) => one.line.suggestion.id)[place - 1]).toBe("3");
        expect(order).toHaveLength(4);
      }
    }
    expect(inOrder([put(heavy, 9), ...alike]).map((one) => one.line.suggestion.id)).toEqual(["1", "2", "3", "4"]);
    expect(inOrder([put(alike[0] as Candidate, 1), put(alike[1] as Candidate, 1), heavy]).map((one) => one.line.suggestion.id)).toEqual(["1", "2", "4"]);
  });
});
