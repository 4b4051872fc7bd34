import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import program from "../tauri.conf.json" with { type: "json" };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  define: { __VERSION__: JSON.stringify(program.version) },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["es2022", "safari16"],
    // The content security policy allows no inline script, no inline style and no data: font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The catalogue of words, which Rust reads too.
  server: { fs: { allow: [".", "../src-tauri/words"] } },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.ts"],
    restoreMocks: true,
    // A test that hangs is ended; how long a slow machine takes says nothing about the pages.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
