import type { Page } from "playwright-core";

export type StoredHair = {
  id: number;
  root: [number, number];
  tip: [number, number];
  inFrame: boolean;
};
export type StoredMeasurement = {
  id: string;
  body: {
    result: {
      count: number;
      widthPx: number;
      heightPx: number;
      densityPerCm2: { value: number; low: number; high: number };
      hairs: StoredHair[];
    };
    corrections: object[];
    corrected: object | null;
  };
};

type Shares = readonly [x: number, y: number];

const boxOf = async (page: Page) => {
  const window = page.locator(".viewer-window");
  await window.scrollIntoViewIfNeeded();
  const box = await window.boundingBox();
  if (box === null) throw new Error("there is no picture on the page");
  return box;
};

/** Drags on the picture; from and to are shares of its window. */
export async function dragOn(page: Page, from: Shares, to: Shares): Promise<void> {
  const { x, y, width, height } = await boxOf(page);
  await page.mouse.move(x + from[0] * width, y + from[1] * height);
  await page.mouse.down();
  await page.mouse.move(x + to[0] * width, y + to[1] * height, { steps: 6 });
  await page.mouse.up();
}

/** Presses a hair in the whole picture, midway between root and tip. */
export async function pressHair(
  page: Page,
  { root, tip }: StoredHair,
  size: { widthPx: number; heightPx: number } | undefined,
): Promise<void> {
  const { x, y, width, height } = await boxOf(page);
  const at = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2] as const;
  await page.mouse.click(
    x + (at[0] / (size?.widthPx ?? 1)) * width,
    y + (at[1] / (size?.heightPx ?? 1)) * height,
  );
}

/** With a scale that is there: measures and keeps what came out. */
export async function measureAndKeep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await page.getByText("Measured, not kept yet").waitFor({ timeout: 90_000 });
  await page.getByRole("button", { name: "Keep with the picture" }).click();
  await page.getByText("Measurement kept with the picture").waitFor();
}
