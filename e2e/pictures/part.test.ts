import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendPicture } from "./a-patient.ts";
import { drawVisits } from "./drawn-scalp.ts";
import { expectGoodAtEverySize } from "./every-size.ts";
import { type OwnClinic, openOwnClinic } from "./own-clinic.ts";
import { dragOn } from "./picture-steps.ts";

// Only a part of a picture is measured: drawn by hand, then by keys.
let own: OwnClinic;
let page: Page;

beforeAll(async () => {
  own = await openOwnClinic();
  page = own.page;
  const { address, patientId } = own;
  const { before: file } = await drawVisits();
  const id = await sendPicture(page, { address, patientId, file, takenOn: "2026-05-04" });
  await page.goto(`${address}/patients/${patientId}/pictures/${id}`);
});
afterAll(() => own?.close());

const measure = () => page.getByRole("button", { name: /^Measure( once more)?$/ });
const hairsCounted = async () => {
  const words = page.locator(".measure-panel").getByText(/^\d+ hairs on/);
  await words.waitFor({ timeout: 90_000 });
  return Number.parseInt(await words.innerText(), 10);
};

test("a part drawn on the picture is measured alone, and another one after it", async () => {
  await page.getByRole("button", { name: "Read the scale" }).click();
  await page.locator(".measure-scale").waitFor();
  await measure().click();
  const everywhere = await hairsCounted();
  await page.getByText("A part", { exact: true }).click();
  await page.getByText("Draw a line in the picture from one corner").waitFor();
  expect(await measure().isDisabled()).toBe(true);
  await dragOn(page, [0.7, 0.65], [0.25, 0.25]);
  await page.getByText(/^\d\.\d × \d\.\d mm chosen\. Draw again/).waitFor();
  await expectGoodAtEverySize(page);
  await measure().click();
  const inPart = await hairsCounted();
  expect(inPart).toBeGreaterThan(0);
  expect(inPart).toBeLessThan(0.7 * everywhere);
  await expectGoodAtEverySize(page);
  await page.getByRole("button", { name: "Keep with the picture" }).click();
  await page.getByText(`${inPart} hairs on`).first().waitFor();
});

test("keys draw a part, too", async () => {
  await page.getByText("Measure again").click();
  await page.getByRole("button", { name: "Read the scale" }).click();
  await page.locator(".measure-scale").waitFor();
  await page.getByText("A part", { exact: true }).click();
  await page.locator(".viewer-window").focus();
  for (const key of ["Enter", ...Array(30).fill("ArrowLeft"), "Enter"])
    await page.keyboard.press(key);
  for (const key of [...Array(60).fill("ArrowRight"), ...Array(40).fill("ArrowDown"), "Enter"])
    await page.keyboard.press(key);
  await page.getByText(/^\d\.\d × \d\.\d mm chosen/).waitFor();
  await measure().click();
  expect(await hairsCounted()).toBeGreaterThan(0);
  expect(own.faults).toEqual([]);
});
