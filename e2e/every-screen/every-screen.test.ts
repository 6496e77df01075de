import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  DESKTOP,
  expectAccessible,
  openBrowser,
  openPage,
  PHONE,
  TABLET,
} from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { PASSWORD } from "../main-job/person.ts";
import { screensOf } from "./screens.ts";

const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;
let screens: Map<string, string>;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  const context = await browser.newContext();
  const page = await openPage(context, faults);
  const [link = ""] = clinic.links;
  await page.goto(link);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
  screens = await screensOf(page, clinic.address);
  signedIn = await context.storageState();
  await context.close();
});

afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

const LOOKS = [
  { name: "desktop, light", viewport: DESKTOP, colorScheme: "light" },
  { name: "tablet, dark", viewport: TABLET, colorScheme: "dark" },
  { name: "phone, light", viewport: PHONE, colorScheme: "light" },
  { name: "phone, dark", viewport: PHONE, colorScheme: "dark" },
] as const;

describe.each(LOOKS)("every screen on $name", ({ viewport, colorScheme }) => {
  test("has no finding of axe, does not scroll sideways, and has one first heading", async () => {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      reducedMotion: "reduce",
      storageState: signedIn,
    });
    const page = await openPage(context, faults);
    for (const [name, path] of screens) {
      await page.goto(`${clinic.address}${path}`);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
      expect.soft(await sidewaysPx(page), `${name}: pixels beyond the right edge`).toBe(0);
      expect.soft(await page.getByRole("heading", { level: 1 }).count(), name).toBe(1);
    }
    await context.close();
  });
});

const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

test("no screen threw, broke the content policy, or got a 5xx", () => {
  expect(screens.size).toBeGreaterThan(14);
  expect(faults).toEqual([]);
});
