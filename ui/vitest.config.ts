import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { $lib: new URL("src", import.meta.url).pathname } },
  test: { include: ["tests/**/*.test.ts"] },
});
