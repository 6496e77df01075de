import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, openBrowser } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { PASSWORD } from "./person.ts";

const MOST_KILOBYTES = 200;
const data = newDataFolder();
let clinic: StartedClinic;
let browser: Browser;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

test(`signing in and Today load at most ${MOST_KILOBYTES} kB of compressed script`, async () => {
  const page = await browser.newPage({ viewport: DESKTOP });
  const scripts = new Map<string, number>();
  page.on("response", async (reply) => {
    if (reply.request().resourceType() !== "script") return;
    const body = await reply.body().catch(() => Buffer.alloc(0));
    scripts.set(new URL(reply.url()).pathname, gzipSync(body).byteLength);
  });
  const [link = ""] = clinic.links;
  await page.goto(link);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
  expect(scripts.size).toBeGreaterThan(1);
  expect(total, JSON.stringify([...scripts])).toBeLessThanOrEqual(MOST_KILOBYTES);
});
