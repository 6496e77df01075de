import type { Page } from "playwright-core";

/** Draws a line of some length into the signature box. */
export async function drawSignature(page: Page): Promise<void> {
  const box = page.locator(".signature-box");
  await box.scrollIntoViewIfNeeded();
  const at = await box.boundingBox();
  if (at === null) throw new Error("there is no box to sign in");
  await page.mouse.move(at.x + 60, at.y + 90);
  await page.mouse.down();
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.move(at.x + 60 + step * 7, at.y + 90 + Math.sin(step / 2) * 30);
  }
  await page.mouse.up();
}

export async function checkEvery(page: Page, name: string | RegExp): Promise<void> {
  for (const radio of await page.getByRole("radio", { name, exact: true }).all()) {
    await radio.check({ force: true });
  }
}

export async function tickAll(page: Page): Promise<void> {
  for (const box of await page.locator(".session-check input").all()) {
    await box.check({ force: true });
  }
}

export const goTo = (page: Page, step: string) =>
  page
    .getByRole("navigation", { name: "Steps of the session" })
    .getByRole("button", { name: new RegExp(step) })
    .first()
    .click();

export const rate = (page: Page, group: RegExp, score: string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name: score, exact: true }).check({
    force: true,
  });

/** Waits until the server has everything that was entered. */
export async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(800);
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
}

export async function signIn(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: "Full name" }).check({ force: true });
  await page.getByRole("checkbox", { name: "Birth date" }).check({ force: true });
  await page.getByLabel("Who does the needling?").selectOption({ index: 1 });
  await checkEvery(page, "No, as last time");
  await tickAll(page);
  await rate(page, /Pain on the scalp now/, "0");
}

export async function openCartridge(page: Page, code: string): Promise<void> {
  await page.getByRole("button", { name: "Open a cartridge" }).click();
  const box = page.getByLabel("Code on the box");
  await box.fill(code);
  await box.press("Enter");
}

export async function needleAllZones(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start needling" }).click();
  await page.getByRole("button", { name: /^Needled as planned/ }).click();
  await checkEvery(page, "Mild redness");
  await rate(page, /Pain during/, "3");
  await page.getByRole("button", { name: "End needling" }).click();
}

export async function finish(page: Page): Promise<void> {
  await goTo(page, "After needling");
  await checkEvery(page, "No");
  await page.getByLabel("Why there is no picture").fill("Not wanted today");
  await rate(page, /Pain now/, "1");
  await goTo(page, "Sign out");
  await tickAll(page);
  await checkEvery(page, "Done");
  await page.getByRole("button", { name: /Aftercare given/ }).click();
  await page.getByRole("radio", { name: "Completed" }).check({ force: true });
  await saved(page);
  for (const box of await page.locator("textarea").all()) {
    if ((await box.inputValue()) === "")
      await box.fill("A short session, for a test of the course");
  }
  await saved(page);
}
