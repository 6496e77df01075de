import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choosePicture } from "./a-patient.ts";
import { drawVisits } from "./drawn-scalp.ts";
import { expectGoodAtEverySize } from "./every-size.ts";
import { type OwnClinic, openOwnClinic } from "./own-clinic.ts";

// A picture over a slow line: how far it is, stopping, and sending it after all.
const BYTES_A_SECOND = 60_000;
let own: OwnClinic;
let page: Page;

beforeAll(async () => {
  own = await openOwnClinic();
  page = own.page;
});
afterAll(() => own?.close());

const kept = async (): Promise<unknown[]> => {
  const reply = await page.request.get(`${own.address}/api/patients/${own.patientId}/pictures`);
  return ((await reply.json()) as { items: unknown[] }).items;
};

test("a slow line: how far it is, stopped, and sent after all", async () => {
  const { before } = await drawVisits();
  await page.goto(`${own.address}/patients/${own.patientId}/pictures`);
  await choosePicture(page, { name: "scalp.jpg", mimeType: "image/jpeg", buffer: before }, {});
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  const speed = { offline: false, latency: 0, downloadThroughput: -1 };
  const slow = { ...speed, uploadThroughput: BYTES_A_SECOND };
  await line.send("Network.emulateNetworkConditions", slow);
  const dialog = page.getByRole("dialog", { name: "Add a picture" });
  await page.getByRole("button", { name: "Keep picture" }).click();
  const told = dialog.getByText(/^\d+ % of \d+\.\d MB$/);
  await told.waitFor();
  const bar = dialog.getByRole("progressbar", { name: "Sending the picture" });
  const share = Number(await bar.getAttribute("value"));
  expect(share).toBeGreaterThanOrEqual(0);
  expect(share).toBeLessThan(1);
  await expectGoodAtEverySize(page);
  await dialog.getByRole("button", { name: "Stop sending" }).click();
  await dialog.getByText("Not sent: cancelled. The picture is still here.").waitFor();
  expect(await kept()).toHaveLength(0);
  await line.send("Network.emulateNetworkConditions", { ...speed, uploadThroughput: -1 });
  await page.getByRole("button", { name: "Keep picture" }).click();
  await page.getByText("Picture kept").waitFor();
  expect(await kept()).toHaveLength(1);
  expect(own.faults).toEqual([]);
});
