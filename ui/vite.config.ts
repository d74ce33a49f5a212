import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

import { catalogues } from "./catalogues.mjs";
import { libraries } from "./libraries.mjs";

const scopes = new Map<string, string>();

/** The class that keeps the rules of a component to itself: short, and no other component's. */
function cssHash({ hash, filename }: { hash: (text: string) => string; filename: string }): string {
  const scope = `s${hash(filename).slice(0, 4)}`;
  if ((scopes.get(scope) ?? filename) !== filename) throw new Error(`${filename}: ${scopes.get(scope)} has the same scope`);
  scopes.set(scope, filename);
  return scope;
}

export default defineConfig({
  plugins: [svelte({ compilerOptions: { cssHash } }), catalogues(), libraries()],
  resolve: { alias: { $lib: new URL("src", import.meta.url).pathname } },
  // The Hanja fallback face is shared with the Rust side.
  server: { fs: { allow: [".."] } },
  build: {
    target: ["es2022", "safari16.4"],
    // The page's policy forbids data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    // The rules of one component weigh less beside the others' than in a file of their own.
    cssCodeSplit: false,
    // The PDF reader is as large as everything else together; it is fetched when a packet is looked at.
    rollupOptions: { output: { codeSplitting: { groups: [{ name: "pdf", test: /node_modules[\\/]pdfjs-dist/ }] } } },
  },
});
