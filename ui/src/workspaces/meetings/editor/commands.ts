//! What one can do to the line the caret is in.

import type { Node } from "prosemirror-model";
import type { Command, EditorState, Transaction } from "prosemirror-state";
import { joinBackward, joinForward } from "prosemirror-commands";
import { ySyncPluginKey } from "y-prosemirror";
import * as Y from "yjs";

import { attrsOf, DEEPEST, freshAttrs, isHollow, type LineAttrs, newKey, schema } from "./schema";

/** The line the caret is in: its place in the document, and the line. */
export function currentLine(state: EditorState) {
  const { $from } = state.selection;
  const line = $from.node(1);
  return line ? { at: $from.before(1), line, attrs: attrsOf(line) } : undefined;
}

/** Where a line stands in the document, by its key. */
export function placeOf(doc: Node, key: string): number | undefined {
  let at = 0;
  for (const line of doc.children) {
    if (attrsOf(line).id === key) return at;
    at += line.nodeSize;
  }
  return undefined;
}

/** Changes the marks of every line that the selection touches. */
export const markLines =
  (change: (attrs: LineAttrs) => Partial<LineAttrs>): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    const tr: Transaction = state.tr;
    state.doc.nodesBetween(from, to, (node, at) => {
      if (node.type !== schema.nodes.line) return true;
      tr.setNodeMarkup(at, null, { ...attrsOf(node), ...change(attrsOf(node)) });
      return false;
    });
    if (!tr.docChanged) return false;
    dispatch?.(tr);
    return true;
  };

/** One step deeper or shallower. */
export const indent = (by: 1 | -1): Command =>
  markLines((attrs) => ({ indent: Math.min(Math.max(attrs.indent + by, 0), DEEPEST) }));

/** A new line below, with what stands behind the caret. */
export const splitLine: Command = (state, dispatch) => {
  const here = currentLine(state);
  const type = schema.nodes.line;
  if (!here || !type) return false;
  const tr = state.tr.deleteSelection();
  tr.split(tr.selection.from, 1, [{ type, attrs: freshAttrs(here.attrs) }]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** At the start of a line Backspace first takes its marks off, then joins it to the line above. */
export const unmarkAtStart: Command = (state, dispatch) => {
  const here = currentLine(state);
  const { $from, empty } = state.selection;
  if (!here || !empty || $from.parentOffset !== 0) return false;
  if (here.attrs.indent > 0) return indent(-1)(state, dispatch);
  const marked = here.attrs.kind !== "remark" || here.attrs.speakerName !== null;
  return marked && markLines(() => ({ kind: "remark", speaker: null, speakerName: null }))(state, dispatch);
};

/** The place of the next line that is shown, up or down. */
function neighbour(doc: Node, index: number, by: 1 | -1): number | undefined {
  let other = index + by;
  for (let line = doc.maybeChild(other); line && isHollow(line); line = doc.maybeChild(other)) other += by;
  return doc.maybeChild(other) ? other : undefined;
}

/**
 * Lets one line pass by another. It stays the very line that it is, so that what somebody writes into it elsewhere
 * meanwhile goes along. The other one is written anew on its far side; what it was before stays hollow where it was, so
 * that words that come for it later stand beside it and in no other line.
 */
export function passBy(lines: Y.XmlFragment, index: number, other: number): void {
  const line = lines.get(other);
  if (!(line instanceof Y.XmlElement)) return;
  // The editor hears of it as of any change, and takes it back as one of its own.
  lines.doc?.transact(() => {
    const anew = line.clone();
    line.setAttribute("hollow", "1");
    line.setAttribute("id", newKey());
    for (const text of line.toArray()) if (text instanceof Y.XmlText) text.delete(0, text.length);
    lines.insert(other < index ? index + 1 : index, [anew]);
  }, ySyncPluginKey);
}

/** The line goes one place up or down. */
export const moveLine =
  (by: 1 | -1): Command =>
  (state, dispatch, view) => {
    const lines = (ySyncPluginKey.getState(state) as { type: Y.XmlFragment } | undefined)?.type;
    const index = state.selection.$from.index(0);
    const other = neighbour(state.doc, index, by);
    if (!lines || other === undefined) return false;
    if (!dispatch) return true;
    passBy(lines, index, other);
    view?.dispatch(view.state.tr.scrollIntoView());
    return true;
  };

/** Two lines that are to become one let go of what is hollow between them. */
export const joinOver =
  (by: 1 | -1): Command =>
  (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    const edge = by < 0 ? 0 : $from.parent.content.size;
    const index = $from.index(0);
    const other = neighbour(state.doc, index, by);
    if (!empty || !view || $from.parentOffset !== edge || other === undefined || Math.abs(other - index) < 2) return false;
    const [first, end] = by < 0 ? [other + 1, index] : [index + 1, other];
    const at = (place: number) => state.doc.children.slice(0, place).reduce((size, line) => size + line.nodeSize, 0);
    dispatch?.(state.tr.delete(at(first), at(end)));
    return (by < 0 ? joinBackward : joinForward)(view.state, view.dispatch, view);
  };
