import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { DESKTOP, expectAccessible, openBrowser, openPage } from "../clinic/browser.ts";
import { newDataFolder, type StartedClinic, startClinic } from "../clinic/started-clinic.ts";
import { PASSWORD } from "../main-job/person.ts";

const data = newDataFolder();
const faults: string[] = [];
const asked: string[] = [];
let clinic: StartedClinic;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  clinic = await startClinic(data.path, "--demo");
  browser = await openBrowser();
  page = await openPage(await browser.newContext({ viewport: DESKTOP }), faults);
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
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

beforeEach(() => {
  faults.length = 0;
});

const result = () => page.locator(".board-result").innerText();

async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).first().click(),
  ]);
  return readFile(await download.path(), "utf8");
}

test("a question: doubtful trials let in, one taken out again, the numbers follow, the picture is saved", async () => {
  await page.getByRole("link", { name: "Evidence" }).click();
  await page
    .getByRole("link", { name: "Does needling added to platelet-rich plasma give more hairs" })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /platelet-rich plasma/ }).waitFor();
  expect(await result()).toContain("One study alone is not pooled");
  await page.getByLabel(/With doubtful trials/).check();
  await page.getByText("2 studies pooled: standardised mean difference").first().waitFor();
  await page.getByText("This departs from the primary analysis.").waitFor();
  await expectAccessible(page);
  const svg = await saved("SVG of Needling plus platelet-rich plasma");
  expect(svg).toContain("<svg");
  expect(svg).toContain("2 studies pooled");
  await page.getByRole("checkbox", { name: /JCC 2025/ }).uncheck();
  expect(await result()).toContain("One study alone is not pooled");
  expect(faults).toEqual([]);
});

test("own data: worked out in the browser, another model and a study less change it, nothing is sent", async () => {
  await page.goto(`${clinic.address}/evidence/own`);
  await page.getByRole("button", { name: "Try 13 trials of BCG vaccine" }).click();
  await page.getByText("13 of 13 rows can be used.").waitFor();
  asked.length = 0;
  expect(await result()).toContain("risk ratio 0.49 (95 % interval 0.33 to 0.73)");
  await page.getByLabel("Between studies").selectOption("EE");
  await page.getByLabel("Interval and test").selectOption("z");
  const equal = await result();
  expect(equal).toContain("risk ratio 0.65 (95 % interval 0.60 to 0.70)");
  await page.getByRole("checkbox", { name: /TPT Madras/ }).uncheck();
  expect(await result()).not.toBe(equal);
  for (const view of ["Funnel", "One by one", "Influence", "Against a value", "Do it again"]) {
    await page.getByRole("tab", { name: view }).click();
    await expectAccessible(page);
  }
  const request = JSON.parse(await saved("Save the request"));
  expect(request).toMatchObject({ measure: "RR", left_out: ["TPT Madras 1980"] });
  expect(request.input).toHaveLength(12);
  expect(asked.filter((one) => one.includes("/api/"))).toEqual([]);
  expect(faults).toEqual([]);
});

test("a table that cannot be read is told in words; a row that cannot, by its number", async () => {
  await page.goto(`${clinic.address}/evidence/own`);
  await page.getByLabel("Table", { exact: true }).fill("{");
  await page.getByText("The table cannot be read").waitFor();
  await page.getByLabel("Table", { exact: true }).fill("study,yi,vi\nA,1,0.2\nB,2,0");
  await page.getByText("1 of 2 rows can be used.").waitFor();
  await page.getByText("Row 2, B:").waitFor();
  expect(faults).toEqual([]);
});
