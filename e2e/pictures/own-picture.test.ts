import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage, PHONE } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { signedIn } from "./a-patient.ts";
import { drawWithoutScale } from "./drawn-scalp.ts";
import { expectGoodAtEverySize } from "./every-size.ts";
import { OWNER, withPlace } from "./place-in-file.ts";

const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let phone: Page;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  const own = { viewport: PHONE, hasTouch: true, reducedMotion: "reduce" } as const;
  phone = await openPage(await browser.newContext(own), faults);
  // The second link that the demonstration prints is the patient's.
  await signedIn(phone, clinic.links[1] ?? "");
});
afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

test("a patient sends a picture from a phone; the clinic sees it, without place and owner", async () => {
  const drawn = await drawWithoutScale();
  await phone.goto(`${clinic.address}/my/pictures`);
  await phone.getByRole("button", { name: "Send a picture" }).tap();
  const dialog = phone.getByRole("dialog", { name: "Send a picture" });
  await dialog.getByText("Nobody looks at it at once.").waitFor();
  const file = { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: withPlace(drawn) };
  await dialog.getByLabel("Picture file").setInputFiles(file);
  await dialog.getByAltText("Chosen, to be kept").waitFor();
  await dialog.getByRole("radio", { name: "After a session" }).check({ force: true });
  await expectGoodAtEverySize(phone);
  await dialog.getByRole("button", { name: "Send", exact: true }).tap();
  await phone.getByText("Picture sent to your clinic").waitFor();
  await expectGoodAtEverySize(phone);

  const { user } = (await (await phone.request.get(`${clinic.address}/api/session`)).json()) as {
    user: { patientId: string };
  };
  const page = await openPage(await browser.newContext(), faults);
  await signedIn(page, clinic.links[0] ?? "");
  const list = await page.request.get(`${clinic.address}/api/patients/${user.patientId}/pictures`);
  const { items } = (await list.json()) as { items: { id: string; body: { purpose: string } }[] };
  const sent = items.find(({ body }) => body.purpose === "aftercare");
  const back = await page.request.get(`${clinic.address}/api/pictures/${sent?.id}/file`);
  const bytes = await back.body();
  expect(bytes.includes(OWNER)).toBe(false);
  expect(bytes.equals(drawn)).toBe(true);
});

test("no page threw, broke the content policy, or got a 5xx", () => {
  expect(faults).toEqual([]);
});
