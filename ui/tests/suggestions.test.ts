//! What the inbox asks for, the draft of what is being logged, and scores under weights that are being tried.

import { describe, expect, it } from "vitest";

import type { Candidate, Proposals, Urgency } from "../src/api/generated/commands";
import { draft, logRequest } from "../src/workspaces/suggestions/draft";
import { asked, NO_FILTER } from "../src/workspaces/suggestions/filter";
import { inOrder, ranked, weighed } from "../src/workspaces/suggestions/scores";

describe("a filter", () => {
  it("asks the workspace for what was chosen and for nothing that was not", () => {
    expect(asked(NO_FILTER, ["1"])).toEqual({
      state: "open",
      neighborhood: null,
      category: null,
      department: null,
      unassigned: false,
      words: "",
      among: null,
    });
    expect(asked({ ...NO_FILTER, department: "none" }, [])).toMatchObject({ department: null, unassigned: true });
    expect(asked({ ...NO_FILTER, state: "all", dong: "d1", batch: "new" }, ["1"])).toMatchObject({ neighborhood: "d1", among: ["1"] });
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
  const candidate = (id: string, one: Urgency) => ({ line: { suggestion: { id } }, urgency: one, pick: null, rank: null }) as Candidate;

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
