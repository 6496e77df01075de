// Times saving a session and finding the people of a lot at 1,000,000 sessions; see bench/README.md.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchClinic, benchClinic } from "../records/clinic.ts";
import { row } from "../records/timed-requests.ts";
import { appendResults, type Row } from "../result-table.ts";
import { begunSession } from "./begun-session.ts";
import { fillSessions, LARGE_LOT, USES_OF_A_LOT, USES_OF_LARGE_LOT } from "./fill-sessions.ts";
import { ask } from "./requests.ts";

const SESSIONS = Number(process.argv[2] ?? 1_000_000);
const PATIENTS = 20_000;
const PEOPLE_SAVED_FOR = 20;
const SAVES_EACH = 50;
const RECALLS = 300;
const QUESTIONS = ["pregnancy", "medicines", "illness", "scalp", "sun-and-procedures", "allergies"];

const dataDir = mkdtempSync(join(tmpdir(), "anagen-bench-course-"));
const clinic = await benchClinic(PATIENTS, dataDir);
try {
  fillSessions(dataDir, SESSIONS);
  const rows = [...(await recalls(clinic)), await saves(clinic)];
  const sessions = SESSIONS.toLocaleString("en");
  appendResults(`Course, ${sessions} invented sessions, SQLite file, over HTTP`, rows);
} finally {
  await clinic.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function recalls(at: BenchClinic): Promise<Row[]> {
  const { body } = await ask(at, ["GET", "/sites"]);
  const path = `/sites/${body.items[0].id}/lot-patients`;
  const small: number[] = [];
  const first = USES_OF_LARGE_LOT / USES_OF_A_LOT;
  const lots = Math.floor(SESSIONS / USES_OF_A_LOT) - first;
  for (let count = 0; count < RECALLS; count += 1) {
    const lot = `LOT${first + Math.floor((lots * (count + 1)) / (RECALLS + 1))}`;
    const found = await ask(at, ["GET", `${path}?lot=${lot}`]);
    if (found.body.items.length === 0) throw new Error(`nobody was treated with ${lot}`);
    small.push(found.ms);
  }
  const large: number[] = [];
  for (let count = 0; count < RECALLS / 10; count += 1) large.push(await wholeLot(at, path));
  return [
    row(`Lot to patients, ${USES_OF_A_LOT} uses, with names`, small, "p99 under 1 s"),
    row(`Lot to patients, ${USES_OF_LARGE_LOT} uses, every page`, large, "p99 under 1 s"),
  ];
}

/** Page after page, until the last person is known. @returns milliseconds */
async function wholeLot(at: BenchClinic, path: string): Promise<number> {
  let ms = 0;
  let uses = 0;
  let cursor: string | null = "";
  do {
    const page = await ask(at, [
      "GET",
      `${path}?lot=${LARGE_LOT}${cursor === "" ? "" : `&cursor=${cursor}`}`,
    ]);
    ms += page.ms;
    uses += page.body.items.length;
    cursor = page.body.nextCursor;
  } while (cursor !== null);
  if (uses !== USES_OF_LARGE_LOT) throw new Error(`${uses} uses were found`);
  return ms;
}

async function saves(at: BenchClinic): Promise<Row> {
  const ms: number[] = [];
  const siteId: string = (await ask(at, ["GET", "/sites"])).body.items[0].id;
  for (let person = 0; person < PEOPLE_SAVED_FOR; person += 1) {
    const invented = { siteId, family: "Invented", given: `Number ${person}`, fictional: true };
    const { body } = await ask(at, ["POST", "/patients"], invented);
    let saved = await begunSession(at, body.patient.id);
    const path = `/treatment-sessions/${saved.body.id}`;
    for (let count = 0; count < SAVES_EACH; count += 1) {
      saved = await ask(at, ["PUT", path], partsAt(count), saved.etag);
      ms.push(saved.ms);
    }
  }
  return row("Saving parts of a session, judged and durable", ms, "p99 under 50 ms");
}

/** What people tap: the questions, a zone, pain, a note, in turn. */
function partsAt(count: number): object {
  switch (count % 4) {
    case 0:
      return { rescreen: { answers: QUESTIONS.map((question) => ({ question, answer: "same" })) } };
    case 1:
      return { zones: [{ zone: "vertex", depthMm: 0.5, passes: 4, directions: 3 }] };
    case 2:
      return { pain: { before: 0, during: count % 10, after: 1 } };
    default:
      return { note: `Invented, ${count}.` };
  }
}
