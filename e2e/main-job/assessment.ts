import type { Page } from "playwright-core";
import { expectAccessible } from "../clinic/browser.ts";
import { EDDA } from "./person.ts";

const choose = (page: Page, group: RegExp | string, answer: RegExp | string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name: answer }).first().check();

const openPart = (page: Page, part: string) =>
  page
    .getByRole("navigation", { name: "Parts of the assessment" })
    .getByRole("button", { name: part })
    .click();

const decision = (page: Page) => page.getByRole("complementary", { name: "Decision" });

/** The headline of the live decision, as soon as it reads so. */
export const seesDecision = (page: Page, headline: RegExp | string) =>
  decision(page).getByText(headline).first().waitFor();

export const saved = (page: Page) =>
  page
    .getByText(/^Saved( \d\d:\d\d)?$/)
    .first()
    .waitFor();

export async function answersHairLossAndScalp(page: Page): Promise<void> {
  await choose(page, "Skin type", /^II /);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await choose(page, /^Type of hair loss/, /^Female pattern/);
  await choose(page, /^Stage, Sinclair/, /^Sinclair 2/);
  await choose(page, /^How did it begin/, /^Slowly/);
  await page.getByLabel("For how long?").fill("24");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await choose(page, /^Was the scalp looked at/, /^Yes, nothing to see/);
  await expectAccessible(page);
}

export async function answersHealthAndMedicines(page: Page): Promise<void> {
  await openPart(page, "Health");
  await choose(page, /none, or not known/, "No illnesses");
  await page.getByRole("checkbox", { name: "None of these" }).check();
  await expectAccessible(page);
  await openPart(page, "Medicines");
  const search = page.getByRole("combobox", { name: "Add a medicine" });
  await search.fill(EDDA.medicine);
  await page.getByRole("option", { name: EDDA.medicine, exact: true }).waitFor();
  await search.press("Enter");
  await page.getByLabel(`${EDDA.medicine}: Route`).selectOption({ label: "By mouth" });
  await choose(page, /Still taken/, "Stopped");
  await page
    .getByLabel(/days ago/i)
    .first()
    .fill(String(EDDA.stoppedDaysAgo));
  await expectAccessible(page);
}

export async function answersTheRest(page: Page): Promise<void> {
  await openPart(page, "Allergies");
  await choose(page, /none, or not known/, "No allergies");
  await choose(page, "Pregnant?", "No");
  await choose(page, "Breastfeeding?", "No");
  await expectAccessible(page);
  await openPart(page, "Recent events");
  await choose(page, /none, or not known/, "Nothing recent");
  await expectAccessible(page);
  await openPart(page, "Treatment wanted");
  await choose(page, "Where?", "In the clinic");
  await choose(page, "Device", /^Pen/);
  await page.getByLabel("Depth wanted", { exact: true }).fill("0,6");
  await page.getByRole("checkbox", { name: "Needling alone" }).check();
  await expectAccessible(page);
  await openPart(page, "Outlook");
  await choose(page, "Body-image screen", "Negative");
  await choose(page, /What does the person expect/, /^Some improvement/);
  await expectAccessible(page);
}
