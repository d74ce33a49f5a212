//! Hands that drive the window: the keyboard alone, or the mouse alone.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { By, Key } from "./app.mjs";

/** What has the keyboard: its words, and whether it is a field. */
const FOCUSED = `
  const it = document.activeElement;
  const label = it.labels?.[0]?.textContent ?? "";
  return [it.getAttribute("aria-label"), label, it.textContent, it.title].filter(Boolean).map((text) => text.replace(/\\s+/g, " ").trim());`;

/** A hand: how somebody gets to things. Texts are typed in both; everything else is done by one of them alone. */
export class Keyboard {
  constructor(app) {
    this.app = app;
  }

  /** Presses Tab until something of these words has the keyboard. */
  async reach(name, { back = false, most = 160 } = {}) {
    for (let step = 0; step < most; step += 1) {
      const found = await this.app.window.executeScript(FOCUSED);
      if (found.includes(name)) return;
      await (back ? this.app.chord(Key.SHIFT, Key.TAB) : this.app.press(Key.TAB));
    }
    assert.fail(`Tab never reached ‘${name}’`);
  }

  async do(name) {
    await this.reach(name);
    await this.app.press(Key.ENTER);
  }

  async write(name, text) {
    await this.reach(name);
    await this.app.press(text);
  }

  /** Chooses in a list by typing what it says. */
  async choose(name, option) {
    await this.reach(name);
    for (let step = 0; step < 40; step += 1) {
      const chosen = await this.app.window.executeScript("return document.activeElement.selectedOptions?.[0]?.textContent.trim()");
      if (chosen === option) return;
      const at = await this.app.window.executeScript(
        "const box = document.activeElement; return [...box.options].findIndex((one) => one.textContent.trim() === arguments[0]) - box.selectedIndex",
        option,
      );
      await this.app.press(at < 0 ? Key.ARROW_UP : Key.ARROW_DOWN);
      await pause(50);
    }
    assert.fail(`‘${option}’ is not to be chosen by keys`);
  }

  async enter(text) {
    await this.app.press(text, Key.ENTER);
  }

  async go(at) {
    await this.app.chord(Key.ALT, String(at));
  }

  async search() {
    await this.app.chord(Key.CONTROL, "k");
  }

  async take() {
    await this.app.press(Key.ENTER);
  }

  /** Presses Tab until something of this kind has the keyboard, such as `[role=grid]`. */
  async reachKind(selector, most = 160) {
    for (let step = 0; step < most; step += 1) {
      if (await this.app.window.executeScript("return document.activeElement.matches(arguments[0])", selector)) return;
      await this.app.press(Key.TAB);
    }
    assert.fail(`Tab never reached ${selector}`);
  }

  /** Types a day into a field of a form, in whichever order its parts stand here. */
  async day(name, iso) {
    const value = () => this.app.window.executeScript("return document.activeElement.value");
    const [year, month, date] = iso.split("-");
    const next = Key.ARROW_RIGHT;
    const ways = [
      [...month, next, ...date, next, ...year],
      [...year, next, ...month, next, ...date],
      [...date, next, ...month, next, ...year],
    ];
    for (const keys of ways) {
      await this.reach(name);
      await this.app.press(...keys);
      if ((await value()) === iso) return;
      // Out of the field by its first part, however many parts it has, so that the next way begins there.
      await this.app.chord(Key.CONTROL, "a");
      await this.app.press(Key.BACK_SPACE);
      for (let part = 0; part < 4 && (await this.app.window.executeScript(FOCUSED)).includes(name); part += 1) await this.app.chord(Key.SHIFT, Key.TAB);
    }
    assert.fail(`${iso} is not to be typed into ‘${name}’`);
  }
}

export class Mouse {
  constructor(app, say) {
    Object.assign(this, { app, say });
  }

  /** The element of these words that is seen. */
  async find(name) {
    // What lies under a dialog cannot be pointed at.
    const inside = (await this.app.window.findElements(By.css("[role=dialog]"))).length > 0 ? `//*[@role="dialog"]` : "";
    const places = [`//button[normalize-space(.)=$]`, `//a[normalize-space(.)=$]`, `//*[@aria-label=$]`, `//*[@id=//label[normalize-space(.)=$]/@for]`];
    const path = places.map((place) => inside + place.replaceAll("$", `"${name}"`)).join("|");
    return this.app.window.wait(
      async () => {
        for (const element of await this.app.window.findElements(By.xpath(path))) if (await element.isDisplayed().catch(() => false)) return element;
        return undefined;
      },
      15_000,
      `nothing is called ‘${name}’`,
    );
  }

  /** Moves the pointer there and presses its button. */
  async point(element) {
    await this.app.window.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    await this.app.window.actions().move({ origin: element }).click().perform();
  }

  async do(name) {
    await this.point(await this.find(name));
  }

  async write(name, text) {
    await this.point(await this.find(name));
    await this.app.press(text);
  }

  async choose(name, option) {
    const box = await this.find(name);
    for (const one of await box.findElements(By.css("option"))) {
      if ((await one.getAttribute("textContent")).trim() === option) return one.click();
    }
    assert.fail(`no ‘${option}’`);
  }

  async enter(text) {
    await this.app.press(text, Key.ENTER);
  }

  async go(at) {
    await this.point(await this.app.see(`nav li:nth-child(${at}) a`));
  }

  async search() {
    await this.point(await this.app.see("header .search"));
  }

  async take() {
    await this.point(await this.app.see("[role=option][aria-selected=true]"));
  }
}
