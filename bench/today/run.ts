// Times the Today page at 100,000 patients with courses in every state; see bench/README.md.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { begunSession } from "../course/begun-session.ts";
import { ask } from "../course/requests.ts";
import { type BenchClinic, benchClinic } from "../records/clinic.ts";
import { row } from "../records/timed-requests.ts";
import { appendResults } from "../result-table.ts";
import { fillCourses } from "./fill-courses.ts";

const PATIENTS = Number(process.argv[2] ?? 100_000);
const COURSES = Number(process.argv[3] ?? 5000);
const OVER_DAYS = 1095;
const REQUESTS = 300;

const dataDir = mkdtempSync(join(tmpdir(), "anagen-bench-today-"));
const clinic = await benchClinic(PATIENTS, dataDir);
try {
  const patientId = await aCourse(clinic);
  fillCourses(dataDir, { patientId, courses: COURSES, overDays: OVER_DAYS });
  // Connections that the server closed during the filling are noticed before the first request.
  await setTimeout(1000);
  const first = await ask(clinic, ["GET", "/today"]);
  const ms: number[] = [];
  for (let count = 0; count < REQUESTS; count += 1) {
    ms.push((await ask(clinic, ["GET", "/today"])).ms);
  }
  const shown = Object.values(first.body).filter(Array.isArray).flat().length;
  const courses = COURSES.toLocaleString("en");
  appendResults(
    `Today, ${PATIENTS.toLocaleString("en")} invented patients, ${courses} courses over three years, SQLite file, over HTTP`,
    [
      row(`Today, ${shown} entries in its lists`, ms, "p99 under 100 ms"),
      {
        what: "The first after the server began",
        measured: `${first.ms.toFixed(0)} ms`,
        target: "none",
      },
    ],
  );
} finally {
  await clinic.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** A person with a signed plan, a session begun, a side effect, a check and an outcome. */
async function aCourse(at: BenchClinic): Promise<string> {
  const siteId: string = (await ask(at, ["GET", "/sites"])).body.items[0].id;
  const invented = { siteId, family: "Invented", given: "Course", fictional: true };
  const { patient } = (await ask(at, ["POST", "/patients"], invented)).body;
  await begunSession(at, patient.id);
  const person = `/patients/${patient.id}`;
  const rash = { term: "rash", grade: 1, causality: "possible" };
  await ask(at, ["POST", `${person}/side-effects`], rash);
  const answers = { symptoms: ["redness"], severity: "severe", worsening: true };
  await ask(at, ["POST", `${person}/checks`], { answers });
  const today = new Date().toISOString().slice(0, 10);
  await ask(at, ["POST", `${person}/outcomes`], { milestone: "baseline", on: today });
  await ask(at, ["POST", `${person}/messages`], { text: "An invented message." });
  return patient.id;
}
