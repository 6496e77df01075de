// Finds a Chromium for the browser tests; as root on Debian it installs one.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";

const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const found = (): string | undefined => PLACES.find((place) => place && existsSync(place));

function installOnDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.error("No Chromium found: installing Debian's (apt-get install chromium) ...");
  const apt = (...args: string[]) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core");
}

declare module "vitest" {
  interface ProvidedContext {
    chromiumPath: string;
  }
}

export default function setup(project: TestProject): void {
  if (found() === undefined) installOnDebian();
  const path = found();
  if (path === undefined) {
    throw new Error(
      "The browser tests need Chromium: run `sudo apt-get install chromium`, or set CHROMIUM_PATH.",
    );
  }
  project.provide("chromiumPath", path);
}
