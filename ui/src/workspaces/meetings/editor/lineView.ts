//! How a line is drawn: its kind and speaker beside it as buttons, its text, and what it became.

import type { Node } from "prosemirror-model";
import type { Decoration, NodeView } from "prosemirror-view";

import { words } from "$lib/words/words.svelte";

import { type LinePhotos, PhotoStrip } from "./photoStrip";
import { attrsOf } from "./schema";

export interface LineActions {
  /** The person opens a photo or document of the line. */
  open: (attachment: string) => void;
  /** The address of a photo's small picture. */
  small: (attachment: string) => Promise<string>;
  /** The person asks for another kind, or another speaker, of the line at this place. */
  choose: (what: "kind" | "speaker", at: number) => void;
}

export class LineView implements NodeView {
  dom = document.createElement("div");
  contentDOM = document.createElement("p");
  private kind = document.createElement("button");
  private speaker = document.createElement("button");
  private photos: PhotoStrip;

  constructor(node: Node, place: () => number | undefined, beside: readonly Decoration[], actions: LineActions) {
    this.photos = new PhotoStrip(actions);
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
    this.dom.append(marks, this.contentDOM, this.photos.dom);
    this.update(node, beside);
  }

  update(node: Node, beside: readonly Decoration[]): boolean {
    if (node.type.name !== "line") return false;
    const { kind, speakerName, indent } = attrsOf(node);
    this.dom.dataset["kind"] = kind;
    this.dom.dataset["indent"] = String(indent);
    this.kind.textContent = words.word("line-kind", kind);
    this.kind.title = words.say("meetings-kind-choose");
    this.speaker.textContent = speakerName ?? words.say("meetings-speaker-none");
    this.speaker.title = words.say("meetings-speaker-choose");
    this.speaker.dataset["none"] = String(speakerName === null);
    const spec = beside.map((one) => one.spec as { photos?: LinePhotos }).find((one) => one.photos);
    this.photos.show(spec?.photos);
    return true;
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  stopEvent(event: Event): boolean {
    const { target } = event;
    return target === this.kind || target === this.speaker || (target instanceof globalThis.Node && this.photos.dom.contains(target));
  }
}
