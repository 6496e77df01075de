import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, openBrowser, openPage } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";

// What the server could not take yet survives a reload, and nothing of it survives signing out.
const PASSWORD = "amber lantern over quiet water";
const NOTE = "Itching since the spring; asked twice (fictional)";

const data = newDataFolder();
let clinic: StartedClinic;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce" });
  page = await openPage(context, []);
  await page.goto(clinic.links[0] ?? "");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
});
afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

/** Everything that the browser keeps of drafts, as text. */
const keptInBrowser = () =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    if (!names.includes("anagen-drafts")) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open("anagen-drafts");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const all = database.transaction("sealed").objectStore("sealed").getAll();
    const values = await new Promise<{ box: ArrayBuffer }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result as { box: ArrayBuffer }[]);
    });
    database.close();
    return values.map(({ box }) => new TextDecoder("latin1").decode(box));
  });

const notes = () => page.locator("textarea");
const toOutlook = () =>
  page
    .getByRole("navigation", { name: "Parts of the assessment" })
    .getByRole("button", { name: "Outlook" })
    .click();

test("a note typed while the connection is cut is there again after a reload, then is saved", async () => {
  const { items } = (await (
    await page.request.get(`${clinic.address}/api/patients?limit=1`)
  ).json()) as { items: { id: string }[] };
  await page.goto(`${clinic.address}/patients/${items[0]?.id}`);
  const made = await page.request.post(
    `${clinic.address}/api/patients/${items[0]?.id}/assessments`,
    { data: { facts: {} }, headers: { "x-anagen-csrf": "1", origin: clinic.address } },
  );
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  const url = `${clinic.address}/api/assessments/${id}`;
  await page.goto(`${clinic.address}/patients/${items[0]?.id}/assessments/${id}`);
  const cut = (route: {
    request(): { method(): string };
    abort(): unknown;
    fallback(): unknown;
  }) => (route.request().method() === "PUT" ? route.abort() : route.fallback());
  await toOutlook();
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await page.route(url, cut);
  await notes().fill(NOTE);
  await page.getByText("Not saved yet: no connection").waitFor();
  const kept = await keptInBrowser();
  expect(kept).toHaveLength(1);
  expect(kept.join().includes("Itching")).toBe(false);
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect.poll(() => notes().inputValue()).toBe(NOTE);
  await page.unroute(url, cut);
  await notes().press("End");
  await notes().pressSequentially(".");
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await expect.poll(async () => (await keptInBrowser()).length).toBe(0);
  const held = (await (await page.request.get(url)).json()) as { body: { notes: string } };
  expect(held.body.notes).toBe(`${NOTE}.`);
});

test("after signing out nothing of a draft is left in the browser", async () => {
  const cut = (route: {
    request(): { method(): string };
    abort(): unknown;
    fallback(): unknown;
  }) => (route.request().method() === "PUT" ? route.abort() : route.fallback());
  await page.route("**/api/assessments/*", cut);
  await notes().fill("not yet sent");
  await page.getByText("Not saved yet: no connection").waitFor();
  expect(await keptInBrowser()).toHaveLength(1);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.waitForURL("**/sign-in**");
  expect(await keptInBrowser()).toEqual([]);
});
