import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

import { catalogues } from "./catalogues.mjs";
import { libraries } from "./libraries.mjs";

export default defineConfig({
  plugins: [svelte(), catalogues(), libraries()],
  resolve: { alias: { $lib: new URL("src", import.meta.url).pathname } },
  // The Hanja fallback face is shared with the Rust side.
  server: { fs: { allow: [".."] } },
  build: {
    target: ["es2022", "safari16.4"],
    // The page's policy forbids data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    // The PDF reader is as large as everything else together; it is fetched when a packet is looked at.
    rollupOptions: { output: { codeSplitting: { groups: [{ name: "pdf", test: /node_modules[\\/]pdfjs-dist/ }] } } },
  },
});
