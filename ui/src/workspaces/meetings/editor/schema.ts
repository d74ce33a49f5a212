//! A note as the editor sees it: lines, each with a key, a kind, a speaker and a depth. The same shape as in the core.

import { type Attrs, type Node, Schema } from "prosemirror-model";
import { v7 as newKey } from "uuid";

import type { LineKind } from "$lib/api/generated/commands";

export interface LineAttrs {
  id: string | null;
  kind: LineKind;
  speaker: string | null;
  speakerName: string | null;
  indent: number;
  /** What a line was before it was written anew on the other side of one that moved: nothing, unless words come for it. */
  hollow: string | null;
}

/** Deepest indent, as the core has it. */
export const DEEPEST = 5;

export const KINDS: readonly LineKind[] = ["remark", "suggestion", "promise", "decision", "question", "private"];

export const schema = new Schema({
  nodes: {
    doc: { content: "line+" },
    line: {
      content: "text*",
      attrs: {
        id: { default: null },
        kind: { default: "remark" },
        speaker: { default: null },
        speakerName: { default: null },
        indent: { default: 0 },
        hollow: { default: null },
      },
      parseDOM: [{ tag: "p" }, { tag: "li" }, { tag: "div" }],
      toDOM: () => ["p", 0],
    },
    text: {},
  },
});

/** What a line is marked with; the document may hold a depth as text or as a number. */
export function attrsOf(line: Node): LineAttrs {
  const { id, kind, speaker, speakerName, indent, hollow } = line.attrs as Record<string, unknown>;
  return {
    id: typeof id === "string" ? id : null,
    kind: KINDS.find((known) => known === kind) ?? "remark",
    speaker: typeof speaker === "string" ? speaker : null,
    speakerName: typeof speakerName === "string" ? speakerName : null,
    indent: Math.min(Math.max(Number(indent) || 0, 0), DEEPEST),
    hollow: typeof hollow === "string" ? hollow : null,
  };
}

/** Whether nothing of a line is shown. */
export const isHollow = (line: Node): boolean => attrsOf(line).hollow !== null && line.content.size === 0;

/** The marks of a new line below another: as deep, a remark, of nobody yet, with a key of its own. */
export const freshAttrs = (above: LineAttrs): Attrs => ({ ...above, id: newKey(), kind: "remark", speaker: null, speakerName: null, hollow: null });

export { newKey };
