//! The page writes dates, numbers and particles as the core does.

import { describe, expect, it } from "vitest";

import { catalogue } from "../src/words/catalogue";
import { withJosa } from "../src/words/josa";
import { showDate, showInstant, showMinutes, showNumber } from "../src/words/show";

describe("particles", () => {
  it.each([
    ["풍암동", "을/를", "풍암동을"],
    ["가게", "를/을", "가게를"],
    ["서울", "으로/로", "서울로"],
    ["LED", "을/를", "LED를"],
    ["URL", "을/를", "URL을"],
    ["5,002", "을/를", "5,002를"],
    ["12,000", "을/를", "12,000을"],
    ["풍암동(12)", "이/가", "풍암동(12)이"],
    ["apple", "으로/로", "apple로"],
    ["", "을/를", "을(를)"],
    ["…", "으로/로", "…(으)로"],
    ["가게", "몰라/요", "가게"],
  ])("%s %s", (word, forms, expected) => expect(withJosa(word, forms)).toBe(expected));
});

describe("dates, lengths and numbers", () => {
  it("are written as the office writes them", () => {
    expect(showDate("2026-07-16", "ko")).toBe("2026. 7. 16.(목)");
    expect(showDate("2026-07-16", "en")).toBe("Thu 16 Jul 2026");
    expect(showDate("언젠가", "ko")).toBe("언젠가");
    // 23:30 UTC is 08:30 of the next day in Seoul.
    expect(showInstant(1_784_158_200_000_000, "ko")).toBe("2026. 7. 16.(목) 08:30");
    expect(showMinutes(90, "en")).toBe("1 h 30 min");
    expect(showMinutes(-90, "ko")).toBe("-1시간 30분");
    expect(showNumber(-1_234_567.5)).toBe("-1,234,567.5");
    expect(showNumber(100 / 3)).toBe("33.333");
    expect(showNumber(-0.0004)).toBe("0");
  });
});

describe("sentences", () => {
  it("are said in the reader's language with their arguments", () => {
    const newer = { found: 12, known: 3 };
    expect(catalogue("ko").say("store-newer-schema", newer)).toContain("새 버전");
    expect(catalogue("en").say("store-newer-schema", newer)).toContain("newer version");
    expect(catalogue("ko").say("step-undo", { step: "step-suggestion-create", name: "2026-0312" })).toBe(
      "되돌리기: 건의 추가 ‘2026-0312’",
    );
    expect(catalogue("en").say("no-such-key")).toBe("[no-such-key]");
  });
});
