//! The window's session: which workspace is open, and how the person likes the window.

import type { Preferences, SessionState } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { editing } from "$lib/components/editing.svelte";
import { words } from "$lib/words/words.svelte";

class Session {
  /** Nothing until the first answer. */
  state = $state<SessionState | undefined>(undefined);
  /** A counter of changes: whoever shows data reads it inside an effect and asks again when it moves. */
  version = $state(0);
  /** Whether the window shows nothing until the next answer. */
  covered = $state(false);

  get open() {
    return this.state?.open ?? undefined;
  }

  /** Whether the person may change anything of the workspace. */
  get mayChange(): boolean {
    return this.state?.open?.mayChange ?? true;
  }

  /** Whether the person may edit people and restore backups. */
  get mayGovern(): boolean {
    return this.state?.open?.mayGovern ?? true;
  }

  get preferences(): Preferences | undefined {
    return this.state?.preferences;
  }

  /** Takes in what a command of the session answered. */
  take = (state: SessionState): void => {
    this.state = state;
    this.covered = false;
    this.hold(state);
    this.show(state.preferences);
    this.version += 1;
  };

  /** Takes everything of the workspace off the window at once; what the next answer says is shown again. */
  cover = (): void => {
    this.covered = true;
    if (this.state) this.state.open = null;
  };

  /** Asks anew. */
  refresh = async (): Promise<void> => {
    const state = await rpc("session", {}).catch(async (error: unknown) => {
      await words.speak("ko");
      throw error;
    });
    // The first thing said is said in the person's language.
    await words.speak(languageOf(state.preferences));
    this.take(state);
  };

  /** Turns on or off that a mayor edits too. */
  edit = async (allowed: boolean): Promise<void> => this.take(await rpc("session_editing", { allowed }));

  /** Changes how the window looks, at once and for next time. */
  prefer = async (change: Partial<Preferences>): Promise<void> => {
    if (!this.state) return;
    const preferences = { ...this.state.preferences, ...change };
    this.show(preferences);
    this.state.preferences = await rpc("preferences_set", preferences);
  };

  /** What edits, and what hands out papers, goes away for those who may not. */
  private hold({ open }: SessionState): void {
    editing.allowed = open?.mayChange ?? true;
    const root = document.documentElement;
    root.toggleAttribute("data-reads-only", !editing.allowed);
    root.toggleAttribute("data-looks-only", open?.role === "viewer");
  }

  private show(preferences: Preferences): void {
    const root = document.documentElement;
    const dark = preferences.theme === "dark" || (preferences.theme === "system" && darkSystem.matches);
    root.dataset["theme"] = dark ? "dark" : "light";
    root.dataset["contrast"] = preferences.highContrast || strongSystem.matches ? "high" : "normal";
    root.lang = preferences.language;
    root.style.setProperty("--type-size", `${preferences.typeSize}%`);
    void words.speak(languageOf(preferences));
  }

  constructor() {
    for (const system of [darkSystem, strongSystem]) {
      system.addEventListener("change", () => this.state && this.show(this.state.preferences));
    }
  }
}

const languageOf = (preferences: Preferences) => (preferences.language === "en" ? "en" : "ko");

const darkSystem = matchMedia("(prefers-color-scheme: dark)");
const strongSystem = matchMedia("(prefers-contrast: more)");

/** The window's session. */
export const session = new Session();
