//! The note's editor without a window: what is found in it, and what happens to a line that two people change apart.

import { expect, it } from "vitest";
import { updateYFragment } from "y-prosemirror";
import * as Y from "yjs";

import { passBy } from "../src/workspaces/meetings/editor/commands";
import { placesIn } from "../src/workspaces/meetings/editor/find";
import { newKey, schema } from "../src/workspaces/meetings/editor/schema";

const note = (...texts: string[]) =>
  schema.node("doc", null, texts.map((text) => schema.node("line", { id: newKey() }, text === "" ? [] : [schema.text(text)])));

it("finds words in every line, as far as a caret would count", () => {
  const doc = note("가로등이 어둡다", "", "가로등 둘, 가로등 셋");
  const places = placesIn(doc, "가로등", false);
  expect(places.map(({ from, to }) => doc.textBetween(from, to))).toEqual(["가로등", "가로등", "가로등"]);
  expect(placesIn(doc, "ㄱㄹㄷ", false)).toEqual(places);
  expect(placesIn(doc, "", false)).toEqual([]);
});

/** A note on two copies. */
function apart(...lines: string[]): [Y.Doc, Y.Doc] {
  const [first, second] = [new Y.Doc(), new Y.Doc()];
  updateYFragment(first, first.getXmlFragment("note"), note(...lines), { mapping: new Map(), isOMark: new Map() });
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
  return [first, second];
}

function together(first: Y.Doc, second: Y.Doc): void {
  Y.applyUpdate(first, Y.encodeStateAsUpdate(second));
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
  expect(shown(first)).toEqual(shown(second));
}

const all = (doc: Y.Doc) => doc.getXmlFragment("note").toArray() as Y.XmlElement[];
const textOf = (line: Y.XmlElement) => line.get(0) as Y.XmlText;
const shown = (doc: Y.Doc) => all(doc).filter((line) => !line.getAttribute("hollow") || textOf(line).length > 0).map((line) => textOf(line).toString());
const keys = (doc: Y.Doc) => all(doc).filter((line) => !line.getAttribute("hollow")).map((line) => line.getAttribute("id"));

it("moves a line down and up and keeps every line's key", () => {
  const [doc] = apart("가로등", "주차장", "안내판");
  const [lamp, park, sign] = keys(doc);
  passBy(doc.getXmlFragment("note"), 0, 1);
  expect(shown(doc)).toEqual(["주차장", "가로등", "안내판"]);
  expect(keys(doc)).toEqual([park, lamp, sign]);
  const at = all(doc).findIndex((line) => line.getAttribute("id") === sign);
  passBy(doc.getXmlFragment("note"), at, 1);
  expect(shown(doc)).toEqual(["주차장", "안내판", "가로등"]);
  expect(keys(doc)).toEqual([park, sign, lamp]);
});

it("takes along what is written into a moved line on another copy", () => {
  const [first, second] = apart("가로등", "주차장", "안내판");
  passBy(first.getXmlFragment("note"), 0, 1);
  textOf(all(second)[0]!).insert(3, " 열두 등");
  together(first, second);
  expect(shown(first)).toEqual(["주차장", "가로등 열두 등", "안내판"]);
});

it("shows beside the line, and in no other, what is written into the one that was passed by", () => {
  const [first, second] = apart("가로등", "주차장", "안내판");
  passBy(first.getXmlFragment("note"), 0, 1);
  textOf(all(second)[1]!).insert(3, " 다섯 면");
  together(first, second);
  expect(shown(first)).toEqual(["주차장", "가로등", " 다섯 면", "안내판"]);
});
