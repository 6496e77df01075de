import { defineConfig } from "vitest/config";

const SECOND = 1000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "packages",
          include: ["packages/*/test/**/*.test.ts", "checks/test/**/*.test.ts"],
          exclude: ["packages/records/**", "**/node_modules/**"],
          testTimeout: 30 * SECOND,
        },
      },
      {
        test: {
          name: "storage",
          include: ["packages/records/test/**/*.test.ts", "apps/*/test/**/*.test.{ts,tsx}"],
          globalSetup: ["checks/postgres.ts"],
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
      {
        test: {
          name: "browser",
          include: ["e2e/**/*.test.ts"],
          globalSetup: ["checks/chromium.ts"],
          testTimeout: 180 * SECOND,
          hookTimeout: 180 * SECOND,
          fileParallelism: false,
        },
      },
    ],
  },
});
