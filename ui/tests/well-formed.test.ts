//! What was cut out of an emoji reaches the workspace as a letter that can be read, and the rest as it is.

import { describe, expect, it } from "vitest";

import { wellFormed } from "../src/api/well-formed";

describe("a request", () => {
  it("has the sign for an unreadable letter where half of one was", () => {
    const request = { patch: { text: "불\ud83d이야 🔥", list: ["\udd25", "가"] }, count: 3, none: null };
    expect(wellFormed(request)).toEqual({ patch: { text: "불\ufffd이야 🔥", list: ["\ufffd", "가"] }, count: 3, none: null });
  });

  it("is the very same where nothing was cut", () => {
    const request = { text: "\\ud83d라고 적은 글과 👩‍👩‍👧", bytes: "AAAA" };
    expect(wellFormed(request)).toEqual(request);
    expect(wellFormed(undefined)).toBeUndefined();
  });
});
