import type { Page } from "playwright-core";
import { expect } from "vitest";
import { DESKTOP, expectAccessible, PHONE } from "../clinic/browser.ts";

/** No finding of axe and no sideways scroll, on a desktop and on a phone; then as it was. */
export async function expectGoodAtEverySize(page: Page): Promise<void> {
  const before = page.viewportSize() ?? DESKTOP;
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    const sidewaysPx = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(sidewaysPx, `${page.url()} at ${size.width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(before);
}
