import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const SERVER = "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/api": SERVER } },
  build: {
    outDir: "dist",
    // Inlined data: URLs would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "framework",
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/,
            },
            // The trials and their arithmetic: loaded with the places that need them, never before.
            { name: "trials", test: /packages[\\/]evidence[\\/]/ },
            { name: "quantities", test: /packages[\\/]quantities[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
});
