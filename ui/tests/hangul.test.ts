//! Words are found whole, by their initial consonants, and while a syllable is still being put together.

import { expect, it } from "vitest";

import { found, has } from "../src/words/hangul";

it("finds whole syllables each time, whatever the case of letters", () => {
  expect(found("가로등과 가로수, LED 가로등", "가로등")).toEqual([[0, 3], [14, 17]]);
  expect(found("led LED", "Led")).toEqual([[0, 3], [4, 7]]);
  expect(found("가로", "가로등")).toEqual([]);
  expect(found("가로등", " ")).toEqual([]);
});

it("finds by initial consonants, mixed with syllables", () => {
  expect(found("풍암동 간담회", "ㅍㅇㄷ")).toEqual([[0, 3]]);
  expect(found("풍암동 간담회", "풍ㅇ")).toEqual([[0, 2]]);
  expect(found("풍암동", "ㅍㅇㄱ")).toEqual([]);
});

it("finds each state of a syllable on its way to the word that is meant", () => {
  for (const state of ["ㄱ", "가", "갈", "가로", "가롣", "가로드", "가로등"]) expect(found("가로등", state, true), state).not.toEqual([]);
  for (const state of ["각", "가게"]) expect(found("가게", state, true), state).toEqual([[0, 2]]);
  for (const state of ["갑", "값", "값이"]) expect(has("값이", state), state).toBe(true);
  for (const state of ["고", "과", "광"]) expect(has("광주", state), state).toBe(true);
});

it("takes a finished syllable at its word", () => {
  expect(found("각오", "가")).toEqual([]);
  expect(found("가게", "각", true)).toEqual([[0, 2]]);
  expect(found("가게", "각")).toEqual([]);
});
