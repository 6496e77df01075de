import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, expectAccessible, openBrowser, openPage, PHONE } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import {
  checkEvery,
  drawSignature,
  finish,
  goTo,
  needleAllZones,
  openCartridge,
  saved,
  signIn,
} from "./steps.ts";

// One course, told in order: consent, two sessions, what is interrupted and what is refused.
const PASSWORD = "amber lantern over quiet water";
const CARTRIDGE = "(01)09521234543213(17)281231(10)AB1(21)S1";

const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let patientId = "";
let planId = "";
let siteId = "";
let login = "";

type Head = { id: string; kind: string; status: string };

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce" });
  page = await openPage(context, faults);
  await page.goto(clinic.links[0] ?? "");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
  const { user } = await fromApi<{ user: { id: string; login: string } }>("/session");
  login = user.login;
  const { items } = await fromApi<{ items: { id: string; siteId: string }[] }>(
    "/patients?limit=50",
  );
  for (const one of items) {
    const records = await fromApi<{ items: Head[] }>(`/patients/${one.id}/records`);
    const plan = records.items.find(({ kind, status }) => kind === "plan" && status === "signed");
    const begun = records.items.some(({ kind }) => /session|consent/.test(kind));
    if (plan === undefined || begun) continue;
    [patientId, planId, siteId] = [one.id, plan.id, one.siteId];
    const training = [{ what: "Scalp needling", on: "2026-01-10", by: "Hill academy (fictional)" }];
    const staff = await fromApi<{ items: { userId: string; version: number }[] }>(
      `/sites/${one.siteId}/staff`,
    );
    const version = staff.items.find(({ userId }) => userId === user.id)?.version ?? 0;
    await page.request.put(`${clinic.address}/api/sites/${one.siteId}/staff`, {
      data: { userId: user.id, licence: "D-1 (fictional)", training },
      headers: { "x-anagen-csrf": "1", origin: clinic.address, "if-match": `"${version}"` },
    });
    break;
  }
});
afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

const fromApi = async <T>(path: string): Promise<T> =>
  (await (await page.request.get(`${clinic.address}/api${path}`)).json()) as T;
const visit = (path: string) => page.goto(`${clinic.address}${path}`);

test("a session cannot begin without consent, and a blank consent is refused", async () => {
  expect(patientId).not.toBe("");
  await visit(`/patients/${patientId}`);
  await page.getByText("No valid consent to the treatment").waitFor();
  await page.getByRole("link", { name: "Ask for consent" }).click();
  const sign = page.getByRole("button", { name: "Sign consent" });
  await sign.click();
  await page.getByText("Not signed yet: something is missing").waitFor();
  expect(await page.getByText("Not answered yet.").count()).toBeGreaterThan(8);
  await expectAccessible(page);
  await checkEvery(page, "I have read and agree");
  await sign.click();
  await page
    .getByText(/there is none|box is empty/)
    .first()
    .waitFor();
  await drawSignature(page);
  await sign.click();
  await page.waitForURL("**/consents");
  await page.getByText("Given", { exact: true }).first().waitFor();
  await expectAccessible(page);
});

test("a session survives a reload, a cut connection and a killed server, and is signed", async () => {
  await visit(`/patients/${patientId}`);
  await page.getByRole("button", { name: "Start session 1" }).click();
  await page.waitForURL("**/sessions/**");
  await signIn(page);
  await saved(page);
  await page.getByText("Nothing new speaks against needling today").waitFor();
  await expectAccessible(page);

  await page.reload();
  await goTo(page, "Sign in");
  expect(await page.getByRole("checkbox", { name: "Full name" }).isChecked()).toBe(true);

  await goTo(page, "Numbing");
  await page.route("**/api/treatment-sessions/*", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.fallback(),
  );
  await checkEvery(page, "No");
  await page.getByText("Not saved yet: no connection").waitFor();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.unroute("**/api/treatment-sessions/*");
  await goTo(page, "Time out");
  await openCartridge(page, CARTRIDGE);
  await page.getByText(/^Lot AB1\./).waitFor();
  await saved(page);

  await clinic.kill();
  const port = new URL(clinic.address).port;
  clinic = await startClinic(data.path, "--port", port);
  await page.reload();
  await goTo(page, "Numbing");
  expect(await page.getByRole("radio", { name: "No", exact: true }).first().isChecked()).toBe(true);
  await goTo(page, "Time out");
  expect(await page.getByRole("textbox", { name: "Lot" }).inputValue()).toBe("AB1");
  for (const box of await page.locator(".session-check input").all()) {
    await box.check({ force: true });
  }
  await checkEvery(page, "Does not apply");
  await goTo(page, "Needling");
  await expectAccessible(page);
  await needleAllZones(page);
  await finish(page);
  await page.getByText("Nothing is missing").waitFor();
  await page.getByRole("button", { name: "Sign and lock" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign and lock" }).click();
  await page.getByText("Signed and locked", { exact: true }).first().waitFor();
  await expectAccessible(page);
});

test("the cartridge of the first session is refused in the next one", async () => {
  await visit(`/patients/${patientId}`);
  const start = page.getByRole("button", { name: "Start session 2" });
  await start.waitFor();
  await start.click();
  await page.waitForURL("**/sessions/**");
  await goTo(page, "Time out");
  await openCartridge(page, CARTRIDGE);
  await page.getByText(/used/).first().waitFor();
  expect(await page.getByRole("textbox", { name: "Lot" }).inputValue()).toBe("");
});

test("a side effect of grade 2 stops the next session until a clinician has looked", async () => {
  await visit(`/patients/${patientId}/side-effects`);
  await page.getByRole("button", { name: "Enter a side effect" }).click();
  const dialog = page.getByRole("dialog", { name: "Enter a side effect" });
  await dialog.getByLabel("What is it?").selectOption({ index: 1 });
  await dialog.getByRole("radio", { name: /^2 · / }).check({ force: true });
  await dialog.getByLabel("Did the treatment cause it?").selectOption({ index: 2 });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Enter", exact: true }).click();
  await page.getByText("No session until a clinician has looked").waitFor();
  await expectAccessible(page);
  const { mayStart, blocks } = await fromApi<{ mayStart: boolean; blocks: { code: string }[] }>(
    `/plans/${planId}/session-readiness`,
  );
  expect(mayStart).toBe(false);
  expect(blocks.map(({ code }) => code)).toContain("halt");
});

test("two milestones are entered, and a change within the error is called no change", async () => {
  for (const [milestone, perCm2] of [
    [1, "120"],
    [2, "123"],
  ] as const) {
    await visit(`/patients/${patientId}/outcomes`);
    await page.getByRole("button", { name: "Enter a milestone" }).click();
    await page
      .getByRole("combobox", { name: "Milestone", exact: true })
      .selectOption({ index: milestone });
    await page.getByRole("textbox", { name: "Density (optional)", exact: true }).fill(perCm2);
    await page.getByLabel("Density: how").selectOption("automatic-count");
    await page.getByRole("button", { name: /^Keep/ }).click();
    await page.getByText("Milestone kept").waitFor();
    const signed = page.waitForResponse((reply) => /outcomes\/[^/]+\/sign$/.test(reply.url()));
    await page
      .getByRole("main")
      .getByRole("button", { name: /^Sign / })
      .first()
      .click();
    expect((await signed).status()).toBe(200);
  }
  await page
    .getByText(/no detectable change/i)
    .first()
    .waitFor();
  await expectAccessible(page);
});

test("the patient sees their own place and takes everything along", async () => {
  const made = await page.request.post(`${clinic.address}/api/users`, {
    data: {
      login: "own-place",
      displayName: "Own place (fictional)",
      roles: [{ siteId, role: "patient" }],
      patientId,
    },
    headers: { "x-anagen-csrf": "1", origin: clinic.address },
  });
  expect(made.status()).toBe(201);
  const { oneTimeLink: link } = (await made.json()) as { oneTimeLink: string };
  const own = await browser.newContext({ viewport: PHONE, reducedMotion: "reduce" });
  const phone = await openPage(own, faults);
  await phone.goto(link.startsWith("http") ? link : `${clinic.address}${link}`);
  await phone.getByLabel("New password").fill("violet harbour under slow rain");
  await phone.getByRole("button", { name: "Set password" }).click();
  await phone.waitForURL("**/today");
  await expectAccessible(phone);
  await phone.goto(`${clinic.address}/my/data`);
  await phone.getByRole("heading", { level: 1 }).waitFor();
  await expectAccessible(phone);
  const zip = await phone.request.get(`${clinic.address}/api/patients/${patientId}/download.zip`);
  expect(zip.status()).toBe(200);
  expect((await zip.body()).subarray(0, 2).toString()).toBe("PK");
  const others = await phone.request.get(`${clinic.address}/api/patients`);
  expect(others.status()).toBe(403);
  await own.close();
});

test("nothing failed on the way, and the trail and all records hold", async () => {
  expect(faults.filter((fault) => !/ERR_CONNECTION|503/.test(fault))).toEqual([]);
  expect(login).not.toBe("");
  const report = await fromApi<{ items: unknown[] }>(`/patients/${patientId}/treatment-sessions`);
  expect(report.items).toHaveLength(2);
});
