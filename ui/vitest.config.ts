import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // State classes (`.svelte.ts`) are compiled as in the page.
  plugins: [svelte()],
  resolve: { alias: { $lib: new URL("src", import.meta.url).pathname }, conditions: ["browser"] },
  test: { include: ["tests/**/*.test.ts"] },
});
