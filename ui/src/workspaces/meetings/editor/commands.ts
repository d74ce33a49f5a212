//! What one can do to the line the caret is in.

import type { Command, EditorState, Transaction } from "prosemirror-state";
import { TextSelection } from "prosemirror-state";

import { attrsOf, DEEPEST, freshAttrs, type LineAttrs, schema } from "./schema";

/** The line the caret is in: its place in the document, and the line. */
export function currentLine(state: EditorState) {
  const { $from } = state.selection;
  const line = $from.node(1);
  return line ? { at: $from.before(1), line, attrs: attrsOf(line) } : undefined;
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

/** The line goes one place up or down. */
export const moveLine =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const here = currentLine(state);
    if (!here) return false;
    const index = state.selection.$from.index(0);
    const other = index + by;
    if (other < 0 || other >= state.doc.childCount) return false;
    const offset = state.selection.from - here.at;
    const neighbour = state.doc.child(other);
    const to = by < 0 ? here.at - neighbour.nodeSize : here.at + neighbour.nodeSize;
    const tr = state.tr.delete(here.at, here.at + here.line.nodeSize).insert(to, here.line);
    tr.setSelection(TextSelection.near(tr.doc.resolve(to + offset)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
