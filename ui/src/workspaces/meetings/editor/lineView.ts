//! How a line is drawn: its kind and speaker beside it as buttons, its text, what it is linked to, and what stands below.

import type { Node } from "prosemirror-model";
import type { Decoration, NodeView } from "prosemirror-view";

import type { LineLink } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

import { LineLinks } from "./lineLinks";
import { type LinePhotos, PhotoStrip } from "./photoStrip";
import { attrsOf, isHollow } from "./schema";

export interface LineActions {
  /** The person opens a photo or document of the line. */
  open: (attachment: string) => void;
  /** The address of a photo's small picture. */
  small: (attachment: string) => Promise<string>;
  /** The person asks for another kind, or another speaker, of the line at this place. */
  choose: (what: "kind" | "speaker", at: number) => void;
  /** The person opens what the line is linked to. */
  follow: (link: LineLink) => void;
}

/** What is known of a line besides its text. */
export interface Beside {
  photos?: LinePhotos | undefined;
  links?: readonly LineLink[] | undefined;
  /** What is asked of the line, drawn below it. */
  strip?: HTMLElement | undefined;
}

export class LineView implements NodeView {
  dom = document.createElement("div");
  contentDOM = document.createElement("p");
  // Real buttons take as long to lay out as the rest of a line, thousands of times in a long note.
  private kind = document.createElement("span");
  private speaker = document.createElement("span");
  /** Made when there is something to show: most lines have neither. */
  private links: LineLinks | undefined;
  private photos: PhotoStrip | undefined;
  private strip: HTMLElement | undefined;

  /** `still` is a line that was there before anybody wrote: it is laid out when it comes into sight. */
  constructor(
    node: Node,
    place: () => number | undefined,
    beside: readonly Decoration[],
    still: boolean,
    private readonly actions: LineActions,
  ) {
    const marks = document.createElement("span");
    marks.contentEditable = "false";
    marks.className = "marks";
    for (const [what, button] of [["kind", this.kind], ["speaker", this.speaker]] as const) {
      button.role = "button";
      button.className = what;
      button.tabIndex = -1;
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => {
        const at = place();
        if (at !== undefined) actions.choose(what, at);
      });
      marks.append(button);
    }
    this.dom.className = still ? "line still" : "line";
    this.dom.append(marks, this.contentDOM);
    this.update(node, beside);
  }

  update(node: Node, beside: readonly Decoration[]): boolean {
    if (node.type.name !== "line") return false;
    const { kind, speakerName, indent } = attrsOf(node);
    this.dom.dataset["kind"] = kind;
    this.dom.dataset["indent"] = String(indent);
    this.dom.hidden = isHollow(node);
    this.kind.textContent = words.word("line-kind", kind);
    this.kind.title = words.say("meetings-kind-choose");
    this.speaker.textContent = speakerName ?? words.say("meetings-speaker-none");
    this.speaker.title = words.say("meetings-speaker-choose");
    this.speaker.dataset["none"] = String(speakerName === null);
    const known = Object.assign({}, ...beside.map((one) => one.spec as Beside)) as Beside;
    this.stand(known);
    this.ask(known.strip);
    return true;
  }

  /** What the line is linked to stands behind its text, and what is attached to it below. */
  private stand({ links, photos }: Beside): void {
    if (links && !this.links) {
      this.links = new LineLinks(this.actions.follow);
      this.contentDOM.after(this.links.dom);
    }
    if (photos && !this.photos) {
      this.photos = new PhotoStrip(this.actions);
      (this.links?.dom ?? this.contentDOM).after(this.photos.dom);
    }
    this.links?.show(links);
    this.photos?.show(photos);
  }

  private ask(strip: HTMLElement | undefined): void {
    if (strip === this.strip) return;
    this.strip?.remove();
    this.strip = strip;
    if (strip) this.dom.append(strip);
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  stopEvent(event: Event): boolean {
    const { target } = event;
    if (!(target instanceof globalThis.Node)) return false;
    const own = [this.kind, this.speaker, this.photos?.dom, this.links?.dom, this.strip];
    return own.some((one) => one?.contains(target));
  }
}
