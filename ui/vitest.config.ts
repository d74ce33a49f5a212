import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { catalogues } from "./catalogues.mjs";

export default defineConfig({
  plugins: [svelte(), catalogues()],
  // The browser's side of Svelte, so that state is state.
  resolve: { alias: { $lib: new URL("src", import.meta.url).pathname }, conditions: ["browser"] },
  test: { include: ["tests/**/*.test.ts"], setupFiles: ["tests/setup.ts"] },
});
