import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, expectAccessible, openBrowser, openPage, PHONE } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { PASSWORD } from "../main-job/person.ts";

const OWN = ["aftercare", "messages", "progress", "visits", "pictures", "consents", "home-use"];
const PLACES = ["/today", "/check", ...OWN.map((name) => `/my/${name}`), "/my/data"];

const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  const context = await browser.newContext();
  const page = await openPage(context, faults);
  // The second link that the demonstration prints is the patient's.
  await page.goto(clinic.links[1] ?? "");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
  signedIn = await context.storageState();
  await context.close();
});

afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

const LOOKS = [
  { name: "desktop, dark", viewport: DESKTOP, colorScheme: "dark" },
  { name: "phone, light", viewport: PHONE, colorScheme: "light" },
] as const;

test.each(LOOKS)("a patient's own place on $name", async ({ viewport, colorScheme }) => {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: "reduce",
    storageState: signedIn,
  });
  const page = await openPage(context, faults);
  for (const path of PLACES) {
    await page.goto(`${clinic.address}${path}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    expect.soft(await sidewaysPx(page), `${path}: pixels beyond the right edge`).toBe(0);
  }
  await context.close();
});

test("“is this normal?” says at once to call, and keeps the answer for the clinic", async () => {
  const context = await browser.newContext({ viewport: PHONE, storageState: signedIn });
  const page = await openPage(context, faults);
  await page.goto(`${clinic.address}/check`);
  await page.getByLabel("Tight throat").check();
  await page.getByText("Call the emergency number now").waitFor();
  const next = page.getByRole("button", { name: /^(Next|Skip)/ });
  while (await next.isVisible()) await next.click();
  await page.getByRole("button", { name: "See the answer" }).click();
  await page.getByRole("heading", { name: "Call the emergency number now" }).waitFor();
  await expectAccessible(page);
  await context.close();
});

const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

test("no screen threw, broke the content policy, or got a 5xx", () => {
  expect(faults).toEqual([]);
});
