import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DESKTOP, expectAccessible, openBrowser, openPage } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import {
  answersHairLossAndScalp,
  answersHealthAndMedicines,
  answersTheRest,
  saved,
  seesDecision,
} from "./assessment.ts";
import { EDDA, PASSWORD } from "./person.ts";

// One story told in order, as a new user lives it; each test goes on where the last one ended.
const data = newDataFolder();
const faults: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let login = "";

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: DESKTOP,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  page = await openPage(context, faults);
});

afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  data.remove();
});

const idIn = (place: string): string =>
  new RegExp(`/${place}/([0-9a-f-]{36})`).exec(page.url())?.[1] ?? "";

const fromApi = async <T>(path: string): Promise<T> =>
  (await (await page.request.get(`${clinic.address}/api${path}`)).json()) as T;

test("a one-time link signs in once, and the new user sets a password", async () => {
  const [link = ""] = clinic.links;
  await page.goto(link);
  await page.getByRole("heading", { name: "Choose a password" }).waitFor();
  await expectAccessible(page);
  await page.getByLabel("New password").fill("password1");
  await page.getByRole("button", { name: "Set password" }).click();
  await page
    .getByText(/common/i)
    .first()
    .waitFor();
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
  login = (await fromApi<{ user: { login: string } }>("/session")).user.login;
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await expectAccessible(page);
});

test("a new person is added, wrong entries are named at their field", async () => {
  await page.getByRole("link", { name: "Patients" }).first().click();
  await page.getByRole("button", { name: "New patient" }).click();
  const dialog = page.getByRole("dialog", { name: "New patient" });
  await dialog.getByRole("button", { name: "Add patient" }).click();
  await dialog
    .getByRole("textbox", { name: "Given name" })
    .and(dialog.locator("[aria-invalid=true]"))
    .waitFor();
  await dialog.getByLabel("Given name").fill(EDDA.given);
  await dialog.getByLabel("Family name").fill(EDDA.family);
  await dialog.getByLabel(/^Birth date/).fill(EDDA.birthDate);
  await dialog.getByRole("radio", { name: "Female" }).check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Add patient" }).click();
  await page.getByRole("heading", { name: `${EDDA.given} ${EDDA.family}` }).waitFor();
  expect(page.url()).not.toMatch(/Edda|Lindqvist/);
  await expectAccessible(page);
});

test("the decision grows while the questions are answered, and a reload loses nothing", async () => {
  await page.getByRole("button", { name: "New assessment" }).click();
  await page.getByRole("heading", { name: "Assessment", level: 1 }).waitFor();
  await seesDecision(page, "Refer");
  await answersHairLossAndScalp(page);
  await seesDecision(page, "Clinician review");
  await answersHealthAndMedicines(page);
  await seesDecision(page, /Defer/);
  await saved(page);
  await page.reload();
  await seesDecision(page, /Defer/);
  await page.getByText(EDDA.medicine).first().waitFor();
  await answersTheRest(page);
  await seesDecision(page, /Defer.*120 days/);
  await saved(page);
});

test("'why?' shows the fact, the rule, its sources and what speaks against it", async () => {
  const why = page.getByRole("complementary", { name: "Decision" }).getByText("Why?").first();
  await why.click();
  const decision = page.getByRole("complementary", { name: "Decision" });
  await decision.getByText("D-ISO").first().waitFor();
  await decision
    .getByText(/Against/)
    .first()
    .waitFor();
  await decision
    .getByText(/Spring 2017/)
    .first()
    .waitFor();
  await expectAccessible(page);
});

test("the assessment is signed, the deferral overridden with a reason, the decision signed", async () => {
  await page.getByRole("button", { name: "Sign and lock" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Sign/ }).click();
  await page
    .getByRole("button", { name: /Decide|decision/i })
    .or(page.getByRole("link", { name: /Decide|decision/i }))
    .first()
    .click();
  await page.getByRole("heading", { name: "Decision", level: 1 }).waitFor();
  await expectAccessible(page);
  await page
    .getByRole("radio", { name: /^Override/ })
    .first()
    .check();
  await page
    .getByRole("textbox", { name: /reason|because|why/i })
    .first()
    .fill("Low dose for eight weeks only; the person knows both views.");
  await page.getByRole("radio", { name: /^Proceed/ }).check();
  await saved(page);
  await page.getByRole("button", { name: "Sign and lock" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Sign/ }).click();
  await page
    .getByRole("button", { name: /plan/i })
    .or(page.getByRole("link", { name: /plan/i }))
    .first()
    .waitFor();
  await expectAccessible(page);
});

test("the plan is made, changed, signed, printed and taken away as a calendar", async () => {
  await page.getByRole("button", { name: /Make the plan/i }).click();
  await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
  await page
    .getByText(/off-label/)
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sessions: one more", exact: true }).click();
  await page
    .getByText(/Session 5 of 5/)
    .first()
    .waitFor();
  const planId = idIn("plans");
  await expect
    .poll(async () => (await fromApi<PlanRecord>(`/plans/${planId}`)).body.preferences)
    .toMatchObject({ sessions: 5 });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Calendar file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const printed = await page.request.get(`${clinic.address}/api/plans/${planId}/document`);
  expect(await printed.text()).toContain("Session 5 of 5");
  await page.getByRole("button", { name: "Sign and lock" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Sign/ }).click();
  await expect
    .poll(async () => (await fromApi<{ status: string }>(`/plans/${planId}`)).status)
    .toBe("signed");
  await expectAccessible(page);
});

type PlanRecord = {
  body: {
    facts: unknown;
    preferences: object;
    overrides: string[];
    screening: object;
    plan: { cost: { currency: string; perSession: object } };
  };
};

test("the command line gives the same decision and the same plan", async () => {
  const { body } = await fromApi<PlanRecord>(`/plans/${idIn("plans")}`);
  // The server took the site's prices, which the command line cannot know.
  const prices = { currency: body.plan.cost.currency, costPerSession: body.plan.cost.perSession };
  const anagen = fileURLToPath(new URL("../../apps/cli/bin/anagen.mjs", import.meta.url));
  const answer = execFileSync(
    process.execPath,
    [anagen, "plan", "-", "--json", "--overrides", body.overrides.join(",")],
    {
      input: JSON.stringify({ facts: body.facts, preferences: { ...body.preferences, ...prices } }),
      encoding: "utf8",
    },
  );
  const { screening, plan } = JSON.parse(answer) as { screening: object; plan: object };
  expect(body.screening).toMatchObject(screening);
  expect(plan).toEqual(body.plan);
});

test("after kill -9 and a new start everything is found again", async () => {
  const patientPath = `/patients/${idIn("patients")}`;
  await clinic.kill();
  clinic = await startClinic(data.path);
  await context.clearCookies();
  await page.goto(`${clinic.address}${patientPath}`);
  await page.getByLabel("Sign-in name").fill(login);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: `${EDDA.given} ${EDDA.family}` }).waitFor();
  await page.getByRole("link", { name: "Patients" }).first().click();
  await page.getByRole("searchbox", { name: "Find a patient" }).fill("fairw edd");
  await page.getByRole("link", { name: `${EDDA.family}, ${EDDA.given}` }).click();
  await page.getByRole("tab", { name: "Plans" }).click();
  await page
    .getByText(/Signed/)
    .first()
    .waitFor();
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toMatch(/Edda|Lindqvist|isotretinoin/i);
});

test("no page threw, broke the content policy, or got a 5xx", () => {
  expect(faults).toEqual([]);
});
