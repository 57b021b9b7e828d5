import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: {
      $lib: at("./src/lib"),
      $shared: at("./src/shared"),
      $fonts: at("../assets/fonts"),
      $maps: at("../assets/maps"),
    },
  },
  // The texts and the fonts live beside ui/, because the Rust side uses them too.
  server: { port: 1420, strictPort: true, fs: { allow: [at("..")] } },
  build: {
    // The oldest engines that Tauri 2 meets: WebKitGTK 2.40, WebView2, macOS 13.
    target: ["safari16.4", "chrome111"],
    // A data: font or an inline script would be refused by the window's content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
