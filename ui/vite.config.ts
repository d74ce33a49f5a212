import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

import { libraries } from "./libraries.mjs";

export default defineConfig({
  plugins: [svelte(), libraries()],
  resolve: { alias: { $lib: new URL("src", import.meta.url).pathname } },
  // The catalogues and the Hanja fallback face are shared with the Rust side.
  server: { fs: { allow: [".."] } },
  build: {
    target: ["es2022", "safari16.4"],
    // The page's policy forbids data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
