//! Keys of lines: each line has one of its own, also after pasting, splitting and copying.

import { Plugin } from "prosemirror-state";
import { ySyncPluginKey } from "y-prosemirror";

import { attrsOf, newKey, schema } from "./schema";

/** Gives a key to each line that has none, or one that stands above already. What came from elsewhere is left alone. */
export const lineKeys = new Plugin({
  appendTransaction(transactions, _, state) {
    const own = transactions.some((tr) => tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined);
    if (!own) return null;
    const tr = state.tr;
    const seen = new Set<string>();
    state.doc.forEach((line, at) => {
      const { id } = attrsOf(line);
      if (line.type === schema.nodes.line && (id === null || seen.has(id))) {
        tr.setNodeMarkup(at, null, { ...attrsOf(line), id: newKey() });
      } else if (id !== null) seen.add(id);
    });
    return tr.docChanged ? tr : null;
  },
});
