import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, openBrowser, openPage } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { consentsToPhotographs, newPatient, sendPicture, signedIn } from "./a-patient.ts";
import { drawsAndRemoves, splitsAndMerges } from "./correction-steps.ts";
import { drawBlank, drawVisits, drawWithoutScale } from "./drawn-scalp.ts";
import { expectGoodAtEverySize } from "./every-size.ts";
import { loseNextReply } from "./lost-reply.ts";
import { dragOn, measureAndKeep, type StoredMeasurement } from "./picture-steps.ts";

// Two visits to one drawn spot, told in order: measured, looked at closely, corrected, compared.
const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let patientId = "";
let drawn: Awaited<ReturnType<typeof drawVisits>>;
const pictureIds: string[] = [];

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce" });
  page = await openPage(context, faults);
  await signedIn(page, clinic.links[0] ?? "");
  patientId = await newPatient(page, clinic.address);
  await page.goto(picturesAt());
  await consentsToPhotographs(page);
  drawn = await drawVisits();
  const send = (file: Buffer, takenOn: string) =>
    sendPicture(page, { address: clinic.address, patientId, file, takenOn });
  pictureIds.push(await send(drawn.before, "2026-05-04"));
  pictureIds.push(await send(drawn.after, "2026-11-16"));
  pictureIds.push(await send(await drawWithoutScale(), "2026-11-17"));
  pictureIds.push(await send(await drawBlank(), "2026-11-18"));
});
afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

const picturesAt = () => `${clinic.address}/patients/${patientId}/pictures`;
const open = async (which: number) => {
  await page.goto(`${picturesAt()}/${pictureIds[which]}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
};
const fromApi = async <T>(path: string): Promise<T> =>
  (await (await page.request.get(`${clinic.address}/api${path}`)).json()) as T;
const measurementsOf = async (which: number) => {
  const { items } = await fromApi<{ items: { id: string; pictureId: string }[] }>(
    `/patients/${patientId}/measurements`,
  );
  const own = items.filter(({ pictureId }) => pictureId === pictureIds[which]);
  return Promise.all(own.map(({ id }) => fromApi<StoredMeasurement>(`/measurements/${id}`)));
};
const viewer = () => page.locator(".viewer-window");

test("the scale is read first, with its error; measuring shows its steps and can be stopped", async () => {
  await open(0);
  expect(await page.getByRole("button", { name: "Measure", exact: true }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Read the scale" }).click();
  const scale = page.locator(".measure-scale");
  await scale.getByText("From the bar in the picture.").waitFor();
  const pxPerMm = Number.parseFloat((await scale.innerText()) ?? "");
  expect(Math.abs(pxPerMm / drawn.truth.pxPerMm - 1)).toBeLessThan(0.005);
  await expectGoodAtEverySize(page);
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).waitFor();
  expect(await page.getByText("Measured, not kept yet").count()).toBe(0);
});

test("count, density and interval are shown with the hairs, kept, and there after a reload", async () => {
  await measureAndKeep(page);
  const [kept] = await measurementsOf(0);
  const { count, densityPerCm2: density } = kept?.body.result ?? {};
  const { truth } = drawn;
  expect(density?.low).toBeLessThan(truth.densityPerCm2);
  expect(density?.high).toBeGreaterThan(truth.densityPerCm2);
  await page.reload();
  await page.getByText(`${Math.round(density?.value ?? 0)} per cm²`).waitFor();
  await page.getByText(`${count} hairs on`).waitFor();
  await page.getByText(/^\d+ terminal, over 40 µm$/).waitFor();
  // The burned-in bar and its label are hatched: no hair was looked for there.
  await page.getByText(/^hidden by a label/).waitFor();
  expect(await viewer().getAttribute("aria-label")).toContain(`${count} hairs counted`);
  const shafts = await viewer().locator(".hair-kind .hair-shaft").all();
  const lines = await Promise.all(shafts.map((path) => path.getAttribute("d")));
  expect(lines.join("").match(/M/g)?.length).toBe(kept?.body.result.hairs.length);
  await page.getByText("How do we know?").click();
  await page.getByText("Thin hair, both cut-offs").waitFor();
  await expectGoodAtEverySize(page);
});

test("the picture is enlarged and moved by keys, wheel, drag and buttons, and never leaves its window", async () => {
  const zoom = async () => Number.parseInt(await page.locator(".viewer-zoom").innerText(), 10);
  const corner = () =>
    page.locator(".viewer-sheet").evaluate((sheet) => {
      const [box, frame] = [sheet, sheet.parentElement].map((one) => one?.getBoundingClientRect());
      return [(box?.left ?? 0) - (frame?.left ?? 0), (box?.top ?? 0) - (frame?.top ?? 0)];
    });
  await viewer().focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  expect(await zoom()).toBe(196);
  const [x0 = 0] = await corner();
  await page.keyboard.press("ArrowRight");
  const [x1 = 0] = await corner();
  expect(x1).toBeLessThan(x0);
  for (let press = 0; press < 40; press += 1) await page.keyboard.press("ArrowLeft");
  expect((await corner())[0]).toBe(0);
  await dragOn(page, [0.5, 0.5], [0.3, 0.4]);
  expect((await corner())[0]).toBeLessThan(0);
  await page.keyboard.press("0");
  expect(await zoom()).toBe(100);
  const box = await viewer().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 150);
  await page.mouse.wheel(0, -300);
  await expect.poll(zoom).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Whole picture" }).click();
  expect(await zoom()).toBe(100);
  // Whoever scrolls past with the wheel is not held up.
  await viewer().evaluate((element) => (element as HTMLElement).blur());
  await viewer().hover();
  await page.mouse.wheel(0, 200);
  expect(await zoom()).toBe(100);
});

test("hairs are drawn, removed, split and merged by hand and keyboard; both numbers are kept", async () => {
  const [before] = await measurementsOf(0);
  const counted = before?.body.result.hairs.filter(({ inFrame }) => inFrame) ?? [];
  await page.getByRole("button", { name: "Correct by hand" }).click();
  await drawsAndRemoves(page, before);
  await splitsAndMerges(page);
  await expectGoodAtEverySize(page);
  const lost = await loseNextReply(page, "POST", /\/corrections$/);
  await page.getByRole("button", { name: "Keep corrections" }).click();
  expect(await lost.happened).toBe(200);
  await page.getByText(/could not be reached/).waitFor();
  await page.getByRole("button", { name: "Keep corrections" }).click();
  await page.getByText("Corrections kept; both numbers stand").waitFor();
  const [after] = await measurementsOf(0);
  expect(after?.body.corrections).toHaveLength(4);
  expect(after?.body.corrected).toMatchObject({
    added: 4,
    removed: 2,
    authors: ["Dr Robin Vale (fictional)"],
    count: counted.length + 2,
  });
  expect(after?.body.result).toEqual(before?.body.result);
  for (let step = 0; step < 4; step += 1) await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("heading", { name: "By hand: 0 added, 0 removed" }).waitFor();
  await page.getByRole("button", { name: "Keep corrections" }).click();
  await expect.poll(async () => (await measurementsOf(0))[0]?.body.corrections.length).toBe(8);
  await page.getByRole("button", { name: "Back to the picture" }).click();
});

test("the hairs and the report are taken away as files without a name in them", async () => {
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).or(page.getByRole("link", { name })).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const [kept] = await measurementsOf(0);
  const csv = await saved("Hairs (CSV)");
  expect(csv.name).toBe("hairs-vertex-2026-05-04.csv");
  const lines = csv.bytes.toString().trim().split("\r\n");
  expect(lines[0]).toMatch(/^hair,by,stands,counted,class,probability,width_um/);
  expect(lines).toHaveLength(1 + (kept?.body.result.hairs.length ?? 0));
  const json = await saved("All of it (JSON)");
  expect(JSON.parse(json.bytes.toString())).toMatchObject({ zone: "vertex", id: kept?.id });
  expect(`${csv.bytes}${json.bytes}`).not.toMatch(/Philippa|Arrowsmith/);
  const report = await saved("Report (PDF)");
  expect(report.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(report.bytes.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("the second visit: the planted change is found hair by hair, with its verdict", async () => {
  await open(1);
  await page.getByRole("button", { name: "Read the scale" }).click();
  await page.locator(".measure-scale").waitFor();
  await measureAndKeep(page);
  await page.goto(picturesAt());
  await page.locator(".change-verdict", { hasText: /^Increase$/ }).waitFor();
  const found = Number.parseFloat(
    await page
      .locator(".measure", { hasText: "Density on the common area" })
      .locator(".measure-value")
      .innerText(),
  );
  const limit = /from (\d+) % on/.exec(await page.getByRole("main").innerText())?.[1];
  const planted = drawn.planted.densityChangePercent ?? Number.NaN;
  expect(Math.abs(found - planted)).toBeLessThan(Number(limit));
  await page.getByText(/^\d+ new$/).waitFor();
  await page.getByText(/laid on the earlier one by the pattern of their hairs/).waitFor();
  expect(await page.locator(".change-gained").first().getAttribute("d")).toMatch(/^M/);
  await expectGoodAtEverySize(page);
});

test("the slider goes by keys and by drag, and every chart has its numbers in words and as a table", async () => {
  const slider = page.getByRole("slider", { name: "Share of the earlier picture that is seen" });
  await slider.focus();
  await page.keyboard.press("End");
  expect(await slider.getAttribute("aria-valuetext")).toBe("100 % before, 0 % after");
  await dragOn(page, [0.5, 0.5], [0.25, 0.5]);
  expect(Number(await slider.inputValue())).toBeCloseTo(25, -1);
  for (const chart of ["Density", "Change of density", "Mean thickness"]) {
    const plot = page.getByRole("img", { name: new RegExp(`^${chart} in Crown`) });
    expect(await plot.getAttribute("aria-label"), chart).toMatch(/4 May 2026: .*16 Nov 2026: /);
  }
  await page.getByText("The numbers: Change of density in Crown (vertex)").click();
  await page.getByRole("cell", { name: "Increase" }).waitFor();
  await expectGoodAtEverySize(page);
});

test("a picture without a scale says why and gives no number; one that is blank, too", async () => {
  await open(2);
  await page.getByRole("button", { name: "Read the scale" }).click();
  await page.getByText(/no bar, sticker or ruler was found/).waitFor();
  expect(await page.getByRole("button", { name: "Measure", exact: true }).isDisabled()).toBe(true);
  await expectGoodAtEverySize(page);
  await page.getByRole("radio", { name: /^Draw a length/ }).check({ force: true });
  await dragOn(page, [0.2, 0.5], [0.6, 0.5]);
  await page.getByText(/38\d pixels drawn/).waitFor();
  await page.getByLabel(/^Its length/).fill("2,84");
  await page.getByText(/^13\d\.\d pixels per mm/).waitFor();
  await open(3);
  await page.getByRole("radio", { name: /^Type it in/ }).check({ force: true });
  await page.getByLabel(/^Pixels per millimetre/).fill("135");
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await page.getByText("The picture is empty: one colour all over.").waitFor();
  expect(await page.getByRole("main").innerText()).not.toMatch(/per cm²/);
  await expectGoodAtEverySize(page);
  await page.getByRole("button", { name: "Keep that it was refused" }).click();
  await page.getByText("Measurement kept with the picture").waitFor();
  const [kept] = await measurementsOf(3);
  expect(kept?.body.result).toMatchObject({ status: "refused", densityPerCm2: null, count: null });
});

test("no page threw, broke the content policy, or got a 5xx", () => {
  expect(faults).toEqual([]);
});
