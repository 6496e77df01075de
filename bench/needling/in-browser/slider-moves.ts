import type { Page } from "playwright-core";

export type Move = { what: string; slider: string; query: string };

const MOVES = 40;
const BETWEEN_MS = 120;

/**
 * Milliseconds from the input event of a slider until the next frame after the figures changed,
 * one entry a move.
 */
export async function timedMoves(page: Page, { slider, query }: Move): Promise<number[]> {
  await page.goto(`${new URL(page.url()).origin}/needling?${query}`);
  const range = page.getByRole("slider", { name: `${slider}, protocol A, slider` });
  await range.waitFor();
  await page.locator(".lab-panel canvas").first().waitFor();
  await page.waitForTimeout(2000);
  await range.evaluate(watchMoves);
  await range.focus();
  for (let move = 0; move < MOVES; move++) {
    await page.keyboard.press(move % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    await page.waitForTimeout(BETWEEN_MS);
  }
  return page.evaluate(() => (globalThis as unknown as { moves: number[] }).moves);
}

/** Runs in the page: notes each move and when the figures beside the slider have followed. */
function watchMoves(range: Element): void {
  const moves: number[] = [];
  Object.assign(globalThis, { moves });
  const figures = range.closest(".lab-panel")?.querySelector(".lab-seen");
  let started: number | null = null;
  range.addEventListener(
    "input",
    () => {
      started = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (started === null) return;
    const from = started;
    started = null;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => moves.push(performance.now() - from);
      channel.port2.postMessage(null);
    });
  }).observe(figures as Element, { subtree: true, childList: true, characterData: true });
}
