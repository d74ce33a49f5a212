import type { Plugin } from "vite";

/** The modules `virtual:catalogue/ko` and `virtual:catalogue/en`. */
export function catalogues(): Plugin;
