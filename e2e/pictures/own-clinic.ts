import type { Page } from "playwright-core";
import { DESKTOP, openBrowser, openPage } from "../clinic/browser.ts";
import { newDataFolder, startClinic } from "../clinic/started-clinic.ts";
import { consentsToPhotographs, newPatient, signedIn } from "./a-patient.ts";

export type OwnClinic = {
  page: Page;
  address: string;
  patientId: string;
  /** What the page complained of. */
  faults: string[];
  close: () => Promise<void>;
};

/** A clinic of its own with one new patient who agrees to photographs, and a page signed in there. */
export async function openOwnClinic(): Promise<OwnClinic> {
  const data = newDataFolder();
  const faults: string[] = [];
  const clinic = await startClinic(data.path, "--demo");
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce" });
  const page = await openPage(context, faults);
  const { address } = clinic;
  await signedIn(page, clinic.links[0] ?? "");
  const patientId = await newPatient(page, address);
  await page.goto(`${address}/patients/${patientId}/pictures`);
  await consentsToPhotographs(page);
  const close = async () => {
    await browser.close();
    await clinic.stop();
    data.remove();
  };
  return { page, address, patientId, faults, close };
}
