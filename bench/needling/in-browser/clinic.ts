import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";

const ANAGEN = fileURLToPath(new URL("../../../apps/cli/bin/anagen.mjs", import.meta.url));
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export type OpenLab = { page: Page; chromiumVersion: string; close: () => Promise<void> };

/** The demonstration clinic as anybody starts it, and a Chromium signed in to it. */
export async function openClinic(): Promise<OpenLab> {
  const folder = mkdtempSync(join(tmpdir(), "anagen-bench-"));
  const child = spawn(
    process.execPath,
    [ANAGEN, "serve", "--demo", "--data", folder, "--port", "0"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const link = await printedLink(child);
  const executablePath = process.env["CHROMIUM_PATH"] ?? CHROMIUM.find(existsSync);
  if (executablePath === undefined) throw new Error("No Chromium found: set CHROMIUM_PATH.");
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(link);
  await page.getByLabel("New password").fill("four fictional herons wade");
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
  return {
    page,
    chromiumVersion: browser.version(),
    async close() {
      await browser.close();
      child.kill("SIGTERM");
      await new Promise((resolve) => child.once("exit", resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function printedLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (part: Buffer) => {
      text += part.toString();
      const found = /https?:\/\/\S+\/link#token=\S+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`anagen serve ended early:\n${text}`)));
  });
}
