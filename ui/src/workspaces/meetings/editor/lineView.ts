//! How a line is drawn: its kind and speaker beside it as buttons, its text, and what it became.

import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

import { words } from "$lib/words/words.svelte";

import { attrsOf } from "./schema";

export interface LineActions {
  /** The person asks for another kind, or another speaker, of the line at this place. */
  choose: (what: "kind" | "speaker", at: number) => void;
}

export class LineView implements NodeView {
  dom = document.createElement("div");
  contentDOM = document.createElement("p");
  private kind = document.createElement("button");
  private speaker = document.createElement("button");

  constructor(node: Node, place: () => number | undefined, actions: LineActions) {
    const marks = document.createElement("span");
    marks.contentEditable = "false";
    marks.className = "marks";
    for (const [what, button] of [["kind", this.kind], ["speaker", this.speaker]] as const) {
      button.type = "button";
      button.className = what;
      button.tabIndex = -1;
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => {
        const at = place();
        if (at !== undefined) actions.choose(what, at);
      });
      marks.append(button);
    }
    this.dom.className = "line";
    this.dom.append(marks, this.contentDOM);
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== "line") return false;
    const { kind, speakerName, indent } = attrsOf(node);
    this.dom.dataset["kind"] = kind;
    this.dom.dataset["indent"] = String(indent);
    this.kind.textContent = words.word("line-kind", kind);
    this.kind.title = words.say("meetings-kind-choose");
    this.speaker.textContent = speakerName ?? words.say("meetings-speaker-none");
    this.speaker.title = words.say("meetings-speaker-choose");
    this.speaker.dataset["none"] = String(speakerName === null);
    return true;
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  stopEvent(event: Event): boolean {
    return event.target === this.kind || event.target === this.speaker;
  }
}
