import type { Plugin } from "vite";

/** The module `virtual:libraries` with the list. */
export function libraries(): Plugin;
