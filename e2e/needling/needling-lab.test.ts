import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, expectAccessible, openBrowser, openPage } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { PASSWORD } from "../main-job/person.ts";

// One story told in order; each test goes on where the last one ended.
const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: DESKTOP,
    acceptDownloads: true,
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  page = await openPage(context, faults);
  const [link = ""] = clinic.links;
  await page.goto(link);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
});

afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

const panel = (letter: "A" | "B") =>
  page.getByRole("region", { name: `Protocol ${letter}`, exact: true });
const slider = (name: string, letter: "A" | "B") =>
  page.getByRole("slider", { name: `${name}, protocol ${letter}, slider` });
const cells = (letter: "A" | "B"): Promise<string> =>
  panel(letter)
    .locator("canvas")
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
const doseOf = async (letter: "A" | "B"): Promise<string> =>
  (await panel(letter).getByRole("definition").first().textContent()) ?? "";

test("the lab opens from the navigation with both heat maps and what must be known", async () => {
  await page.getByRole("link", { name: "Needling" }).first().click();
  await page.getByRole("heading", { name: "Needling lab", level: 1 }).waitFor();
  await panel("A")
    .getByRole("img", { name: /Heat map of protocol A/ })
    .waitFor();
  await panel("B")
    .getByRole("img", { name: /Heat map of protocol B/ })
    .waitFor();
  await page.getByText(/not authorised by the FDA/).waitFor();
  await panel("A")
    .getByText(/longer than what is advised for use at home/)
    .waitFor();
  await expectAccessible(page);
});

/** Whether a protocol shows the same dose for a second. */
async function isSettled(protocol: "A" | "B"): Promise<boolean> {
  const first = await doseOf(protocol);
  await page.waitForTimeout(1000);
  return (await doseOf(protocol)) === first;
}

test("a slider moved by keyboard changes that protocol's map and dose, and only its own", async () => {
  // The full reading follows the quick one: what is compared is the one that stays.
  await expect.poll(() => isSettled("A"), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => isSettled("B"), { timeout: 20_000 }).toBe(true);
  const [before, other] = [await cells("A"), await cells("B")];
  const [dose, otherDose] = [await doseOf("A"), await doseOf("B")];
  await slider("Passes", "A").focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
  await panel("A").getByText("20 passes in 3 directions").waitFor();
  await expect.poll(() => cells("A")).not.toBe(before);
  await expect.poll(() => doseOf("A")).not.toBe(dose);
  expect([await cells("B"), await doseOf("B")]).toEqual([other, otherDose]);
});

test("needles above 1.5 mm bring the warning that they were never evaluated; undo takes it back", async () => {
  await slider("Needle length", "A").focus();
  await page.keyboard.press("ArrowRight");
  await panel("A")
    .getByText(/never evaluated/)
    .waitFor();
  await page.keyboard.press("Control+z");
  await panel("A")
    .getByText(/never evaluated/)
    .waitFor({ state: "detached" });
});

test("an impossible needle is refused beside its field and the last figures stay", async () => {
  await panel("B")
    .getByRole("textbox", { name: /^Needle length\s*, protocol B$/ })
    .fill("9");
  await panel("B")
    .getByText(/must not be longer than/)
    .waitFor();
  await panel("B").getByText("This cannot be built").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await panel("B").getByText("This cannot be built").waitFor({ state: "detached" });
});

test("the copied link gives the same two protocols, maps and doses to somebody else", async () => {
  await slider("Hand speed", "B").focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("radio", { name: "In a clinic" }).check();
  await panel("A")
    .getByText(/for use at home/)
    .waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toMatch(/^\?(\w+=-?[\d.e-]+&?)+$/);
  // Both were worked out whole: the quick reading has fewer draws.
  await page.waitForTimeout(2000);
  const seen = [await cells("A"), await cells("B"), await doseOf("A"), await doseOf("B")];
  const second = await openPage(context, faults);
  await second.goto(link);
  const [first, opened] = [page, second];
  page = opened;
  await panel("B").getByText("21 mm/s").waitFor();
  await expect
    .poll(async () => [await cells("A"), await cells("B"), await doseOf("A"), await doseOf("B")], {
      timeout: 15_000,
    })
    .toEqual(seen);
  await second.close();
  page = first;
});

test("the figures leave as CSV and the maps as a PNG picture", async () => {
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Figures (CSV)" }).click(),
  ]);
  const lines = readFileSync(await csv.path(), "utf8").split("\r\n");
  expect(lines[0]).toBe("protocol,device,figure,unit,value,low,high,basis");
  expect(lines.filter((line) => line.includes(",dose,"))).toHaveLength(2);
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Picture (PNG)" }).click(),
  ]);
  const bytes = readFileSync(await png.path());
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(bytes.byteLength).toBeGreaterThan(5000);
});

test("a broken link says what could not be used and opens with the usual values", async () => {
  await page.goto(`${clinic.address}/needling?aDevice=99&bNeedleMm=deep&aPasses=1e99&where=%5B`);
  const notice = page.getByRole("alert").filter({ hasText: "could not be used" });
  await notice.getByText("The device of protocol A is not one of the list.").waitFor();
  await notice.getByText(/Needle length of protocol B must be/).waitFor();
  await panel("A").getByText("1.5 mm, 15 passes in 3 directions").waitFor();
  await panel("A")
    .getByRole("img", { name: /Heat map/ })
    .waitFor();
});

test("a draft plan's zones are measured, its dose follows, and it opens in the lab", async () => {
  const plan = await draftPlan();
  await page.goto(`${clinic.address}${plan}`);
  const zones = page.getByRole("table", { name: "Zones of the scalp" });
  await zones.getByLabel("Frontal hairline is treated").check();
  await zones.getByLabel("Area of Frontal hairline, in cm²").fill("33");
  const doses = page.getByRole("table", { name: "Planned dose by zone" });
  await doses.getByRole("row", { name: /Frontal hairline.*33 cm²/ }).waitFor();
  await expect
    .poll(async () => {
      const reply = await page.request.get(`${clinic.address}/api/plans/${plan.split("/").at(-1)}`);
      const { body } = (await reply.json()) as { body: { preferences: { zones?: object[] } } };
      return body.preferences.zones;
    })
    .toContainEqual({ zone: "frontal-hairline", areaCm2: 33 });
  const printed = await page.request.get(
    `${clinic.address}/api/plans/${plan.split("/").at(-1)}/document`,
  );
  expect(await printed.text()).toMatch(
    /How much, zone by zone[\s\S]*Frontal hairline<\/th><td>33 cm²/,
  );
  await expectAccessible(page);
  await page.getByRole("link", { name: "Open in the lab" }).click();
  await page.getByRole("heading", { name: "Needling lab", level: 1 }).waitFor();
  await panel("A").getByText("12 passes in 3 directions").waitFor();
  expect(await page.getByText("could not be used").count()).toBe(0);
});

async function draftPlan(): Promise<string> {
  const get = async <T>(path: string): Promise<T> =>
    (await (await page.request.get(`${clinic.address}/api${path}`)).json()) as T;
  const { items } = await get<{ items: { id: string }[] }>("/patients?limit=50");
  for (const { id } of items) {
    const plans = await get<{ items: { id: string; status: string }[] }>(
      `/patients/${id}/records?kind=plan`,
    );
    const draft = plans.items.find(({ status }) => status === "draft");
    if (draft !== undefined) return `/patients/${id}/plans/${draft.id}`;
  }
  throw new Error("the demonstration has no draft plan");
}

test("no page threw, broke the content policy, or got a 5xx", () => {
  expect(faults).toEqual([]);
});
