//! Which suggestion a line of a note speaks of.

import { expect, test } from "vitest";

import { likest } from "../src/workspaces/meetings/likest";

const lamp = { text: "저수지길 가로등이 사흘째 꺼져 있어 위험합니다" };
const parking = { text: "장날마다 공영주차장이 모자랍니다" };

test("a line finds the text it speaks of", () => {
  expect(likest("저수지길 가로등을 12월까지 바꾼다", [parking, lamp])).toBe(lamp);
  expect(likest("공영주차장을 저녁에 연다", [parking, lamp])).toBe(parking);
});

test("a line that speaks of none, or of two alike, proposes none", () => {
  expect(likest("다음 달에 다시 만난다", [parking, lamp])).toBeUndefined();
  expect(likest("저수지길 가로등", [lamp, { ...lamp }])).toBeUndefined();
  expect(likest("", [])).toBeUndefined();
});
