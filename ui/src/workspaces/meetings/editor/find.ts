//! Finding words in a note: every place is marked, one of them is the one that stands out.

import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, TextSelection, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";

import { found } from "$lib/words/hangul";

interface Place {
  from: number;
  to: number;
}

interface Finding {
  query: string;
  /** Whether the last letter may still become another one. */
  composing: boolean;
  places: readonly Place[];
  at: number;
}

/** How far the person is: the place that stands out, counted from 1, and how many there are. */
export interface Found {
  at: number;
  count: number;
}

type Ask = { query: string; composing: boolean } | { step: 1 | -1 };

const NOTHING: Finding = { query: "", composing: false, places: [], at: 0 };

const key = new PluginKey<Finding>("find");

/** Every place of a note that has what was typed. */
export function placesIn(doc: Node, query: string, composing: boolean): Place[] {
  const places: Place[] = [];
  doc.forEach((line, at) => {
    for (const [from, to] of found(line.textContent, query, composing)) places.push({ from: at + 1 + from, to: at + 1 + to });
  });
  return places;
}

/** The first place at or behind a point; the first of all when there is none behind it. */
const nextFrom = (places: readonly Place[], point: number) => Math.max(places.findIndex(({ from }) => from >= point), 0);

export const finder = new Plugin<Finding>({
  key,
  state: {
    init: () => NOTHING,
    apply(tr, was) {
      const ask = tr.getMeta(key) as Ask | undefined;
      if (ask && "step" in ask) {
        const count = was.places.length;
        return count === 0 ? was : { ...was, at: (was.at + ask.step + count) % count };
      }
      const { query, composing } = ask ?? was;
      if (!ask && (!tr.docChanged || query === "")) return was;
      const places = placesIn(tr.doc, query, composing);
      const stood = was.places[was.at];
      const point = stood ? tr.mapping.map(stood.from) : tr.selection.from;
      return { query, composing, places, at: nextFrom(places, point) };
    },
  },
  props: {
    decorations(state) {
      const { places, at } = key.getState(state) ?? NOTHING;
      return DecorationSet.create(
        state.doc,
        places.map(({ from, to }, index) => Decoration.inline(from, to, { class: index === at ? "found found-now" : "found" })),
      );
    },
  },
});

const standing = (state: EditorState) => key.getState(state) ?? NOTHING;

function told(state: EditorState): Found {
  const { places, at } = standing(state);
  return { at: places.length === 0 ? 0 : at + 1, count: places.length };
}

/** Looks for something, or goes a step on; the place that stands out is brought into sight. */
export function find(view: EditorView, ask: Ask): Found {
  view.dispatch(view.state.tr.setMeta(key, ask));
  view.dom.querySelector(".found-now")?.scrollIntoView({ block: "center" });
  return told(view.state);
}

/** Stops looking; the caret is where the person was. */
export function endFind(view: EditorView): void {
  const { places, at } = standing(view.state);
  const place = places[at];
  const tr = view.state.tr.setMeta(key, { query: "", composing: false });
  if (place) tr.setSelection(TextSelection.create(tr.doc, place.from, place.to));
  view.dispatch(tr);
  view.focus();
}
