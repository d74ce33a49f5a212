//! The photos and documents under a line: small pictures as buttons, and what went wrong with the last one.

import type { AttachmentLine } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

/** What a line has attached. */
export interface LinePhotos {
  list: readonly AttachmentLine[];
  /** Whether one is being taken in. */
  busy: boolean;
  /** Why the last one was not taken in. */
  error: string | undefined;
}

export interface PhotoActions {
  open: (attachment: string) => void;
  small: (attachment: string) => Promise<string>;
}

export class PhotoStrip {
  dom = document.createElement("div");
  private shown = "";

  constructor(private readonly actions: PhotoActions) {
    this.dom.className = "photos";
    this.dom.contentEditable = "false";
    this.dom.hidden = true;
  }

  show(photos: LinePhotos | undefined): void {
    // The same photos come anew with every save: the buttons stay, and with them the focus.
    const shown = JSON.stringify([words.language, photos]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.dom.hidden = photos === undefined;
    this.dom.replaceChildren(...(photos?.list ?? []).map((line) => photoButton(line, this.actions)));
    if (photos?.busy) this.tell("status", words.say("meetings-photo-busy"));
    if (photos?.error) this.tell("alert", photos.error);
  }

  private tell(role: "status" | "alert", text: string): void {
    const told = document.createElement("span");
    told.setAttribute("role", role);
    told.className = role === "alert" ? "wrong" : "";
    told.style.whiteSpace = "pre-line";
    told.textContent = text;
    this.dom.append(told);
  }
}

/** A small picture that opens large; a document shows its name. */
export function photoButton({ attachment, mayLeave }: AttachmentLine, { open, small }: PhotoActions): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "photo";
  button.tabIndex = -1;
  button.dataset["stays"] = String(!mayLeave);
  const name = attachment.caption ?? attachment.fileName;
  const kind = words.word("attachment-kind", attachment.kind);
  button.setAttribute("aria-label", words.say(mayLeave ? "meetings-photo-open" : "meetings-photo-open-private", { kind, name }));
  button.title = name;
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => open(attachment.id));
  if (attachment.kind === "photo") {
    const picture = document.createElement("img");
    picture.alt = "";
    // The room is there before the picture is.
    const height = 64;
    picture.height = height;
    picture.width = Math.min(Math.max(Math.round((height * (attachment.width ?? 1)) / (attachment.height ?? 1)), 24), 160);
    void small(attachment.id).then((address) => (picture.src = address), () => (picture.alt = name));
    button.append(picture);
  }
  const label = attachment.kind === "photo" ? attachment.caption : `PDF · ${attachment.fileName}`;
  if (label) {
    const caption = document.createElement("span");
    caption.textContent = label;
    button.append(caption);
  }
  return button;
}
