//! How a map is moved: wheel, drag and keys.

import { isComposing, pressed } from "../keys";
import type { MapView } from "./view.svelte";

/** How far a pointer goes before it drags, in pixels. */
const STILL = 4;

/** Lets a person move and magnify what a map shows. */
export const hands = (view: MapView) => (node: HTMLElement) => {
  let last: { x: number; y: number } | undefined;
  let dragging = false;

  const press = (event: PointerEvent) => {
    dragging = false;
    last = view.zoom > 1 ? { x: event.clientX, y: event.clientY } : undefined;
  };
  const move = (event: PointerEvent) => {
    if (!last) return;
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (!dragging && Math.hypot(x, y) < STILL) return;
    dragging = true;
    view.panBy(x, y);
    last = { x: event.clientX, y: event.clientY };
  };
  const release = () => (last = undefined);
  // A drag ends over some area; that is no click on it.
  const click = (event: MouseEvent) => {
    if (dragging) event.preventDefault();
    dragging = false;
  };
  const turn = (event: WheelEvent) => {
    // A plain wheel scrolls the page as long as the whole map is in sight.
    if (!event.ctrlKey && view.zoom === 1) return;
    event.preventDefault();
    const { left, top } = node.getBoundingClientRect();
    view.zoomBy(event.deltaY < 0 ? 1.25 : 0.8, [event.clientX - left, event.clientY - top]);
  };
  const hear = (event: KeyboardEvent) => {
    // A plus cannot be named in a shortcut, whose parts it joins.
    const plus = event.key === "+" && !isComposing(event) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plus || pressed(event, "=")) view.zoomBy(1.5);
    else if (pressed(event, "-")) view.zoomBy(1 / 1.5);
    else if (pressed(event, "0")) view.reset();
    else return;
    event.preventDefault();
  };
  const still = (event: Event) => event.preventDefault();

  const stop = new AbortController();
  const { signal } = stop;
  node.addEventListener("pointerdown", press, { signal });
  node.addEventListener("pointermove", move, { signal });
  node.addEventListener("pointerup", release, { signal });
  node.addEventListener("pointerleave", release, { signal });
  node.addEventListener("click", click, { signal, capture: true });
  node.addEventListener("dragstart", still, { signal });
  node.addEventListener("wheel", turn, { signal, passive: false });
  node.addEventListener("keydown", hear, { signal });
  return () => stop.abort();
};
