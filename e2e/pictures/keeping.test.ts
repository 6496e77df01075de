import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, openBrowser, openPage, PHONE } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { choosePicture, consentsToPhotographs, newPatient, signedIn } from "./a-patient.ts";
import { drawVisits, hugePng } from "./drawn-scalp.ts";
import { expectGoodAtEverySize } from "./every-size.ts";
import { loseNextReply } from "./lost-reply.ts";
import { OWNER, withPlace } from "./place-in-file.ts";

// From no consent to kept pictures, told in order: what is refused, what is lost and found again.
const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let patientId = "";
let drawn: Awaited<ReturnType<typeof drawVisits>>;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser(
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
  );
  context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce" });
  await context.grantPermissions(["camera"], { origin: clinic.address });
  page = await openPage(context, faults);
  await signedIn(page, clinic.links[0] ?? "");
  patientId = await newPatient(page, clinic.address);
  drawn = await drawVisits();
});
afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

type Kept = { id: string; body: { removedMetadata: string[]; takenOn: string; zone: string } };

const picturesAt = () => `${clinic.address}/patients/${patientId}/pictures`;
const kept = async (): Promise<Kept[]> => {
  const reply = await page.request.get(`${clinic.address}/api/patients/${patientId}/pictures`);
  return ((await reply.json()) as { items: Kept[] }).items;
};
const jpeg = (buffer: Buffer, name = "scalp.jpg") => ({ name, mimeType: "image/jpeg", buffer });
const keep = () => page.getByRole("button", { name: "Keep picture" }).click();
const dialog = () => page.getByRole("dialog", { name: "Add a picture" });

test("without consent to photographs nothing is kept, neither by the page nor past it", async () => {
  await page.goto(picturesAt());
  await page.getByText("No valid consent to photographs").waitFor();
  expect(await page.getByRole("button", { name: "Add a picture" }).isDisabled()).toBe(true);
  await expectGoodAtEverySize(page);
  const past = await page.request.post(`${clinic.address}/api/patients/${patientId}/pictures`, {
    headers: { "x-anagen-csrf": "1", origin: clinic.address },
    multipart: { about: JSON.stringify({ purpose: "overview" }), file: jpeg(drawn.before) },
  });
  expect(past.status()).toBe(409);
  expect(await kept()).toEqual([]);
  await consentsToPhotographs(page);
  await page.goto(picturesAt());
  await page.getByText("No pictures yet").waitFor();
  await expectGoodAtEverySize(page);
});

test("a picture is kept as taken: its pixels byte for byte, its place and owner gone", async () => {
  const told = withPlace(drawn.before);
  expect(told.includes(OWNER)).toBe(true);
  await choosePicture(page, jpeg(told), { zone: "vertex", takenOn: "2026-05-04" });
  await expectGoodAtEverySize(page);
  await keep();
  await page.getByText("Picture kept").waitFor();
  const [picture] = await kept();
  expect(picture?.body).toMatchObject({
    removedMetadata: ["EXIF"],
    takenOn: "2026-05-04",
    zone: "vertex",
  });
  const back = await page.request.get(`${clinic.address}/api/pictures/${picture?.id}/file`);
  // The file as it was before owner and position were put in: not one byte else has changed.
  expect((await back.body()).equals(drawn.before)).toBe(true);
  const inStore = readdirSync(data.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  expect(inStore.some((bytes) => bytes.includes(OWNER))).toBe(false);
  expect(inStore.some((bytes) => bytes.includes(drawn.before.subarray(-4000, -2000)))).toBe(false);
});

test.each([
  ["a header that claims 30,000 x 30,000 pixels", () => hugePng(30_000), /30000 x 30000 px/],
  ["a file that breaks off", () => drawn.before.subarray(0, 20_000), /a damaged file/],
  ["a text", () => Buffer.from("this is no picture"), /Needed: a JPEG, PNG or WebP/],
])("%s is refused in clear words, and nothing is kept", async (_, file, words) => {
  const before = (await kept()).length;
  await choosePicture(page, jpeg(file()), {});
  await keep();
  await dialog().getByText(words).waitFor();
  await expectGoodAtEverySize(page);
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(await kept()).toHaveLength(before);
});

test("a file of a kind or size that can never be kept is not even sent", async () => {
  await choosePicture(page, { name: "a.heic", mimeType: "image/heic", buffer: drawn.before }, {});
  await dialog()
    .getByText(/Export it as JPEG/)
    .waitFor();
  expect(await page.getByRole("button", { name: "Keep picture" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
});

test("a lost answer loses no picture and keeps none twice", async () => {
  const before = (await kept()).length;
  const keys: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") keys.push(request.headers()["idempotency-key"]);
  });
  await choosePicture(page, jpeg(drawn.after), { zone: "vertex", takenOn: "2026-11-16" });
  const lost = await loseNextReply(page, "POST", /\/pictures$/);
  await keep();
  expect(await lost.happened).toBe(201);
  await dialog()
    .getByText(/could not be reached.*will not be kept twice/)
    .waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByText("One picture is not kept yet").waitFor();
  // Another place and back: it is still there; a reload asks first.
  await page.getByRole("link", { name: "Today" }).first().click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await page.goBack();
  const asked = page.waitForEvent("dialog").then(async (leaving) => {
    await leaving.dismiss();
    return leaving.type();
  });
  await page.getByRole("button", { name: "Go on with it" }).waitFor();
  await page.evaluate(() => window.location.reload()).catch(() => undefined);
  expect(await asked).toBe("beforeunload");
  await page.getByRole("button", { name: "Go on with it" }).click();
  await keep();
  await dialog().waitFor({ state: "hidden" });
  expect(await kept()).toHaveLength(before + 1);
  expect(new Set(keys.filter(Boolean)).size).toBe(1);
  expect(keys.filter(Boolean)).toHaveLength(2);
});

test("the camera shows the earlier picture over its view, and takes one", async () => {
  const before = (await kept()).length;
  await page.getByRole("button", { name: "Add a picture" }).click();
  await dialog().getByLabel(/^Zone/).selectOption("vertex");
  await dialog()
    .getByLabel(/^Line up/)
    .selectOption({ index: 1 });
  await page.getByRole("button", { name: "Take a picture" }).click();
  const camera = page.getByRole("dialog", { name: "Take a picture" });
  await camera.getByAltText("Earlier picture, over the camera's view").waitFor();
  await camera.getByText(/hold the camera straight|Level|Tilted/).waitFor();
  await camera.getByLabel("Earlier picture over it").fill("70");
  await expectGoodAtEverySize(page);
  await camera.getByRole("button", { name: "Take", exact: true }).click();
  await dialog().getByAltText("Chosen, to be kept").waitFor();
  await keep();
  await dialog().waitFor({ state: "hidden" });
  await expect.poll(async () => (await kept()).length).toBe(before + 1);
  const all = await kept();
  const newest = await page.request.get(`${clinic.address}/api/pictures/${all[0]?.id}`);
  const { body } = (await newest.json()) as { body: { linedUpWithId: string | null } };
  expect(all.map(({ id }) => id)).toContain(body.linedUpWithId);
});

test("on a phone a picture is chosen and kept", async () => {
  const before = (await kept()).length;
  const storageState = await context.storageState();
  const own = await browser.newContext({ viewport: PHONE, hasTouch: true, storageState });
  const phone = await openPage(own, faults);
  await phone.goto(picturesAt());
  await choosePicture(phone, jpeg(drawn.before), { zone: "mid-scalp" });
  await phone.getByRole("button", { name: "Keep picture" }).tap();
  await phone.getByText("Picture kept").waitFor();
  await own.close();
  await expect.poll(async () => (await kept()).length).toBe(before + 1);
});

test("a picture that cannot be shown says why and is loaded again; one that is not there, too", async () => {
  const [picture] = await kept();
  const file = `**/api/pictures/${picture?.id}/file`;
  await page.route(file, (route) => route.abort());
  await page.goto(`${picturesAt()}/${picture?.id}`);
  await page.getByText("There is no connection. Nothing is lost").waitFor();
  await page.unroute(file);
  await page.route(file, (route) => route.fulfill({ status: 404, body: "{}" }));
  await page.getByRole("button", { name: "Load it again" }).click();
  await page.getByText("It is not there any more").waitFor();
  await expectGoodAtEverySize(page);
  await page.unroute(file);
  await page.getByRole("button", { name: "Load it again" }).click();
  const shown = () =>
    page.evaluate(() => document.querySelector<HTMLImageElement>(".viewer img")?.naturalWidth ?? 0);
  await expect.poll(shown).toBeGreaterThan(0);
  await page.goto(`${picturesAt()}/00000000-0000-4000-8000-000000000000`);
  await page.getByText("There is no such picture, or it was withdrawn.").waitFor();
});

test("once the consent is taken back no picture is shown any more", async () => {
  const at = `${clinic.address}/api/patients/${patientId}/consents`;
  const { items } = (await (await page.request.get(at)).json()) as {
    items: { id: string; version: number }[];
  };
  const [consent] = items;
  const done = await page.request.post(`${clinic.address}/api/consents/${consent?.id}/withdraw`, {
    data: { reason: null },
    headers: {
      "x-anagen-csrf": "1",
      origin: clinic.address,
      "if-match": `"${consent?.version}"`,
    },
  });
  expect(done.status()).toBe(200);
  await page.goto(picturesAt());
  await page.getByText("Pictures are neither taken nor shown without it.").waitFor();
  expect(await page.getByRole("main").locator("img").count()).toBe(0);
  await expectGoodAtEverySize(page);
  const [picture] = await kept();
  await page.goto(`${picturesAt()}/${picture?.id}`);
  await page.getByText("The consent to photographs was withdrawn").waitFor();
});

test("no page threw, broke the content policy, or got a 5xx", () => {
  expect(faults).toEqual([]);
});
