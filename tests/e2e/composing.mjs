//! Korean input, event by event: what Chromium and WebKit send while a syllable is composed and Enter ends it.
//!
//! Whatever listens to Enter must not act on that Enter: a person who finishes a syllable has not finished the form.

/** Runs in the page: types 안녕 into every text field that is shown, in both orders, and tells where something happened. */
const compose = `
  const shown = (field) => field.getClientRects().length > 0 && !field.disabled && !field.readOnly;
  const kinds = ["text", "search", "password", "email", "tel", "url", ""];
  const fields = [...document.querySelectorAll("input, textarea, [contenteditable=true], [contenteditable='']")].filter(
    (field) => shown(field) && (field.tagName !== "INPUT" || kinds.includes(field.getAttribute("type") ?? "")),
  );
  const named = (field) => field.getAttribute("aria-label") ?? field.labels?.[0]?.textContent.trim() ?? field.id;
  const write = (field, text) => {
    if (field.isContentEditable) return;
    const kind = field.tagName === "INPUT" ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, text);
  };
  const typed = (field, data) => {
    write(field, data);
    field.dispatchEvent(new InputEvent("input", { data, inputType: "insertCompositionText", isComposing: true, bubbles: true }));
  };
  const key = (field, kind, about) =>
    field.dispatchEvent(new KeyboardEvent(kind, { bubbles: true, cancelable: true, composed: true, ...about }));
  const composition = (field, kind, data) => field.dispatchEvent(new CompositionEvent(kind, { data, bubbles: true }));
  const syllables = (field) => {
    composition(field, "compositionstart", "");
    for (const data of ["ㅇ", "아", "안", "안ㄴ", "안녀", "안녕"]) {
      key(field, "keydown", { key: "Process", keyCode: 229, isComposing: true });
      composition(field, "compositionupdate", data);
      typed(field, data);
      key(field, "keyup", { key: "Process", keyCode: 229, isComposing: true });
    }
  };
  // Chromium says Enter first, as part of the composition, and ends it then.
  const chromium = (field) => {
    const free = key(field, "keydown", { key: "Enter", code: "Enter", keyCode: 229, isComposing: true });
    composition(field, "compositionend", "안녕");
    key(field, "keyup", { key: "Enter", code: "Enter", keyCode: 13, isComposing: false });
    return free;
  };
  // WebKit ends the composition first: its Enter is not composing any more, and only the key code tells.
  const webkit = (field) => {
    composition(field, "compositionend", "안녕");
    const free = key(field, "keydown", { key: "Enter", code: "Enter", keyCode: 229, isComposing: false });
    key(field, "keyup", { key: "Enter", code: "Enter", keyCode: 13, isComposing: false });
    return free;
  };
  const wrong = [];
  for (const field of fields) {
    const before = field.value;
    for (const [order, enter] of [["Chromium", chromium], ["WebKit", webkit]]) {
      field.focus();
      syllables(field);
      const place = location.hash + " " + document.querySelectorAll("[role=dialog]").length;
      const free = enter(field);
      const after = location.hash + " " + document.querySelectorAll("[role=dialog]").length;
      if (!free) wrong.push(named(field) + ": " + order + "'s Enter was taken");
      if (place !== after) wrong.push(named(field) + ": " + order + "'s Enter went from " + place + " to " + after);
      if (!field.isConnected) wrong.push(named(field) + ": " + order + "'s Enter closed the field");
      if (field.value !== undefined && field.value !== "안녕") wrong.push(named(field) + ": holds " + field.value);
    }
    write(field, before);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  return { fields: fields.map(named), wrong };
`;

/** The names of the text fields that are shown, and what an Enter that ends a syllable did in them: nothing, it is hoped. */
export async function composed(app) {
  return app.window.executeScript(compose);
}
