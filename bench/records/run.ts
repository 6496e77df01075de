// Times patient search, patient page and draft writing at 100,000 patients; see bench/README.md.
import { seededRandom } from "@anagen/quantities";
import { appendResults, type Row } from "../result-table.ts";
import { inventPeople } from "../screening/people.ts";
import { type BenchClinic, benchClinic } from "./clinic.ts";
import { pick } from "./invented-patients.ts";
import { row, timed } from "./timed-requests.ts";

const PATIENTS = Number(process.argv[2] ?? 100_000);
const REQUESTS = 1000;
const PREFIXES = [1, 2, 3, 5, 8];
const TARGET = "p99 under 25 ms";
const random = seededRandom(2);

type Person = { id: string; family: string; given: string; number: string };

const clinic = await benchClinic(PATIENTS, process.argv[3]);
try {
  const people = await somePeople(clinic);
  const rows: Row[] = [
    ...filling(clinic),
    ...(await searches(clinic, people)),
    await drafts(clinic, people),
    ...(await pages(clinic, people)),
  ];
  appendResults(
    `Records, ${PATIENTS.toLocaleString("en")} invented patients, SQLite file, over HTTP`,
    rows,
  );
} finally {
  await clinic.close();
}

/** Not told of a store that was filled before. */
function filling({ fillSeconds }: BenchClinic): Row[] {
  const what = "Bringing the patients in, 1,000 a transaction";
  return fillSeconds === 0 ? [] : [{ what, measured: `${fillSeconds} s`, target: "none" }];
}

/** A sample across the alphabet: those found by numbers spread over the whole. */
async function somePeople(at: BenchClinic): Promise<Person[]> {
  const found: Person[] = [];
  for (let count = 0; count < 500; count += 1) {
    const number = `BENCH-${String(Math.floor(random() * PATIENTS)).padStart(6, "0")}`;
    const { body } = await timed(at, `/patients?q=${number}`);
    found.push(...(body["items"] as Person[]));
  }
  return found;
}

async function searches(at: BenchClinic, people: Person[]): Promise<Row[]> {
  const rows: Row[] = [];
  const ask = async (what: string, query: (person: Person) => string) => {
    const ms: number[] = [];
    for (let count = 0; count < REQUESTS; count += 1) {
      const text = encodeURIComponent(query(pick(random, people)));
      ms.push((await timed(at, `/patients?q=${text}`)).ms);
    }
    rows.push(row(what, ms, TARGET));
  };
  await ask("Patient list without a search", () => "");
  for (const letters of PREFIXES) {
    await ask(`Search, first ${letters} letters of the family name`, ({ family }) =>
      family.slice(0, letters),
    );
  }
  await ask("Search, family and given name", ({ family, given }) => `${given} ${family}`);
  await ask(
    "Search, one letter of each name",
    ({ family, given }) => `${given.slice(0, 1)} ${family.slice(0, 1)}`,
  );
  await ask("Search, patient number", ({ number }) => number);
  await ask("Search, a name that nobody has", ({ family }) => `${family}xqz`);
  return rows;
}

async function drafts(at: BenchClinic, people: Person[]): Promise<Row> {
  const ms: number[] = [];
  for (const facts of inventPeople(REQUESTS, 3)) {
    const path = `/patients/${pick(random, people).id}/assessments`;
    ms.push((await timed(at, path, { facts, notes: "Invented." })).ms);
  }
  return row("New assessment draft, screened and durable", ms, "none");
}

async function pages(at: BenchClinic, people: Person[]): Promise<Row[]> {
  const details: number[] = [];
  const timelines: number[] = [];
  for (let count = 0; count < REQUESTS; count += 1) {
    const { id } = pick(random, people);
    details.push((await timed(at, `/patients/${id}`)).ms);
    timelines.push((await timed(at, `/patients/${id}/timeline`)).ms);
  }
  return [
    row("Patient page, details", details, TARGET),
    row("Patient page, timeline", timelines, TARGET),
  ];
}
