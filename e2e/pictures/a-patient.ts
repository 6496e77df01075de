import type { Page } from "playwright-core";
import { checkEvery, drawSignature } from "../course/steps.ts";
import { PASSWORD } from "../main-job/person.ts";

const OWN_REQUEST = (address: string) => ({ "x-anagen-csrf": "1", origin: address });

/** Signs in with the demonstration's link; the leading clinician may do everything here. */
export async function signedIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password" }).click();
  await page.waitForURL("**/today");
}

/** A new person of whom nothing is known yet. */
export async function newPatient(page: Page, address: string): Promise<string> {
  const session = await page.request.get(`${address}/api/patients?limit=1`);
  const { items } = (await session.json()) as { items: { siteId: string }[] };
  const made = await page.request.post(`${address}/api/patients`, {
    data: {
      siteId: items[0]?.siteId,
      family: "Arrowsmith-Fairweather",
      given: "Philippa",
      fictional: true,
    },
    headers: OWN_REQUEST(address),
  });
  if (made.status() !== 201) throw new Error(`the patient was refused: ${await made.text()}`);
  return ((await made.json()) as { patient: { id: string } }).patient.id;
}

/** The person reads the page on photographs, agrees to what is needed and signs. */
export async function consentsToPhotographs(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ask for consent" }).click();
  await page.getByRole("button", { name: "Sign consent" }).waitFor();
  // Only what the record needs: not shown to others, not for teaching, not published.
  await checkEvery(page, "I do not agree");
  await checkEvery(page, "I have read and agree");
  await drawSignature(page);
  await page.getByRole("button", { name: "Sign consent" }).click();
  await page.waitForURL("**/consents");
}

export type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

/** Opens the dialog and fills it; nothing is sent yet. */
export async function choosePicture(
  page: Page,
  file: ChosenFile,
  { zone, takenOn }: { zone?: string; takenOn?: string },
): Promise<void> {
  await page.getByRole("button", { name: "Add a picture" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a picture" });
  await dialog.getByLabel("Picture file").setInputFiles(file);
  await dialog.getByText(file.name).waitFor();
  if (zone !== undefined) await dialog.getByLabel(/^Zone/).selectOption(zone);
  if (takenOn !== undefined) await dialog.getByLabel(/^Taken on/).fill(takenOn);
}

type Sent = { address: string; patientId: string; file: Buffer; takenOn: string };

/** Keeps a close-up of the crown past the page. @returns its id */
export async function sendPicture(page: Page, sent: Sent): Promise<string> {
  const { address, patientId, file, takenOn } = sent;
  const kept = await page.request.post(`${address}/api/patients/${patientId}/pictures`, {
    headers: OWN_REQUEST(address),
    multipart: {
      about: JSON.stringify({ purpose: "trichoscopy", zone: "vertex", takenOn }),
      file: { name: "scalp.jpg", mimeType: "image/jpeg", buffer: file },
    },
  });
  if (kept.status() !== 201) throw new Error(`the picture was refused: ${await kept.text()}`);
  return ((await kept.json()) as { id: string }).id;
}
