import type { Page } from "playwright-core";
import { expect } from "vitest";
import { dragOn, pressHair, type StoredMeasurement } from "./picture-steps.ts";

const seesByHand = (page: Page, words: string) =>
  page.getByRole("heading", { name: `By hand: ${words}`, exact: true }).waitFor();

/** One hair drawn with the mouse, one with keys; the first one counted pressed and removed. */
export async function drawsAndRemoves(
  page: Page,
  measured: StoredMeasurement | undefined,
): Promise<void> {
  const viewer = page.locator(".viewer-window");
  await page.getByRole("radio", { name: /^Draw/ }).check({ force: true });
  await dragOn(page, [0.45, 0.8], [0.5, 0.85]);
  await seesByHand(page, "1 added, 0 removed");
  await viewer.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.getByText(/The root is set/).waitFor({ state: "attached" });
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await seesByHand(page, "2 added, 0 removed");
  await page.getByRole("radio", { name: /^Choose/ }).check({ force: true });
  const first = measured?.body.result.hairs.find(({ inFrame }) => inFrame);
  if (first === undefined) throw new Error("no hair was counted in the drawn picture");
  await pressHair(page, first, measured?.body.result);
  await page.getByText("1 hair chosen").waitFor();
  await viewer.focus();
  await page.keyboard.press("Delete");
  await seesByHand(page, "2 added, 1 removed");
}

/** By keyboard alone: one hair of the list split, two merged, and the merging taken back. */
export async function splitsAndMerges(page: Page): Promise<void> {
  await page.getByText(/counted hairs as a list/).click();
  const box = page.getByRole("checkbox", { name: /^Root at/ });
  // One well inside the frame: a half whose root came to lie outside would not count.
  await box.nth(8).press("Space");
  await page.getByRole("button", { name: "Split in two" }).press("Enter");
  await seesByHand(page, "4 added, 2 removed");
  await box.nth(3).press("Space");
  await box.nth(4).press("Space");
  await page.getByText("2 hairs chosen").waitFor();
  expect(await page.getByRole("button", { name: "Remove" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Merge two" }).press("Enter");
  await seesByHand(page, "5 added, 4 removed");
  await box.first().focus();
  await page.keyboard.press("Control+z");
  await seesByHand(page, "4 added, 2 removed");
}
