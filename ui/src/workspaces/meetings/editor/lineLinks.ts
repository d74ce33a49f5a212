//! What a line became or stands on the agenda for: small marks that open it.

import type { LineLink } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

export class LineLinks {
  dom = document.createElement("span");
  private shown = "";

  constructor(private readonly open: (link: LineLink) => void) {
    this.dom.className = "links";
    this.dom.contentEditable = "false";
    this.dom.hidden = true;
    this.dom.addEventListener("keydown", (event) => this.hear(event));
  }

  show(links: readonly LineLink[] = []): void {
    // The same marks come anew with every save: the buttons stay, and with them the focus.
    const shown = JSON.stringify([words.language, links]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.dom.hidden = links.length === 0;
    this.dom.replaceChildren(...links.map((link) => this.mark(link)));
  }

  private mark(link: LineLink): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    button.dataset["entity"] = link.entity;
    button.textContent = link.number;
    const key = link.entity === "promise" ? "meetings-open-promise" : link.agenda ? "meetings-open-agenda" : "meetings-open-suggestion";
    button.title = words.say(key, { number: link.number });
    button.setAttribute("aria-label", button.title);
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => this.open(link));
    return button;
  }

  /** Between the marks of one line by arrows. */
  private hear(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const buttons = [...this.dom.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at + step]?.focus();
    event.preventDefault();
  }
}
