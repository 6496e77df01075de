import type { Page } from "playwright-core";

type Kept = { body: { id: string; body: { design: { pairs: number } } }; etag: string };

const DESIGN = {
  unit: "halves",
  factor: "depth",
  a: 0.5,
  b: 1,
  pairs: 6,
  measure: "Density",
  measureUnit: "hairs per cm²",
  question: "Does a deeper pass give me denser hair? (fictional)",
};

type Place = { patientId: string; planId: string };

/** Makes trials in one person as a clinician would and leaves them at each stage. */
export async function trialScreens(
  page: Page,
  address: string,
  { patientId, planId }: Place,
): Promise<[string, string][]> {
  const post = async (path: string, data?: object, etag?: string): Promise<Kept> => {
    const headers = { "x-anagen-csrf": "1", origin: address };
    const reply = await page.request.post(`${address}/api${path}`, {
      headers: etag === undefined ? headers : { ...headers, "if-match": etag },
      ...(data === undefined ? {} : { data }),
    });
    if (!reply.ok()) throw new Error(`${path}: ${reply.status()} ${await reply.text()}`);
    return { body: await reply.json(), etag: reply.headers()["etag"] ?? "" };
  };
  const begin = (pairs: number) => post(`/plans/${planId}/trials-of-one`, { ...DESIGN, pairs });
  const step = ({ body, etag }: Kept, name: string, data?: object) =>
    post(`/trials-of-one/${body.id}/${name}`, data, etag);

  /** Sealed, the first allocation shown, and both halves of the first pairs entered. */
  const underway = async (pairs: number, entered: number): Promise<Kept> => {
    let trial = await step(await step(await begin(pairs), "seal"), "reveals", { pair: 1 });
    for (let pair = 1; pair <= entered; pair += 1) {
      for (const place of ["left", "right"]) {
        const value = 120 + 3 * pair + (place === "left" ? 2 : 0);
        trial = await step(trial, "results", { pair, place, value, on: "2026-01-15" });
      }
    }
    return trial;
  };
  const at = ({ body }: Kept) => `/patients/${patientId}/trials-of-one/${body.id}`;
  return [
    ["trial of one, a design", at(await begin(6))],
    ["trial of one, running", at(await underway(6, 2))],
    ["trial of one, ended", at(await step(await underway(6, 6), "end"))],
    ["trial of one, too few", at(await step(await underway(3, 2), "end"))],
    ["trial of one, nothing entered", at(await step(await underway(2, 0), "end"))],
    ["plan with trials", `/patients/${patientId}/plans/${planId}`],
    ["patient with trials", `/patients/${patientId}`],
  ];
}
