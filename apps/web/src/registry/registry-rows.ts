import type { Sheet } from "../evidence/files/sheet.ts";
import type { Drawing } from "../evidence/plots/drawing.ts";
import { type PlotRow, rowsDrawing } from "../evidence/plots/rows-drawing.ts";
import { difference } from "../evidence/plots/scales.ts";
import type { People, RegistryEntry } from "./registry-data.ts";

const PERCENT = 100;
const SHARE = difference("percent of people");

/** What is counted under one protocol, in the order of its table. */
export function countedRows(entry: RegistryEntry) {
  return [
    { name: "Any side effect", people: entry.anyGrade, events: entry.events },
    { name: "Grade 2 or more", people: entry.grade2OrMore, events: null },
    { name: "Grade 3 or more", people: entry.grade3OrMore, events: null },
    ...entry.byTerm.map(({ name, people, events }) => ({ name, people, events })),
  ];
}

type Told = People & { share: number; low: number; high: number };
const isTold = (people: People): people is Told =>
  people.share !== null && people.low !== null && people.high !== null;

/** The protocols in which anything can be told of any side effect. */
export const drawable = (entries: readonly RegistryEntry[]): RegistryEntry[] =>
  entries.filter(({ anyGrade }) => isTold(anyGrade));

/** Any side effect by protocol: share of people with its exact 95 % interval. */
export function registryDrawing(entries: readonly RegistryEntry[], width: number): Drawing {
  const rows = entries.flatMap(({ protocol, anyGrade }): PlotRow[] =>
    isTold(anyGrade)
      ? [
          {
            kind: "trial",
            label: protocol.name,
            estimate: anyGrade.share * PERCENT,
            low: anyGrade.low * PERCENT,
            high: anyGrade.high * PERCENT,
          },
        ]
      : [],
  );
  return rowsDrawing(rows, {
    width,
    scale: SHARE,
    rowWord: "Protocol",
    title: "People with any side effect, by protocol",
    says: entries.map(({ protocol, anyGrade }) => `${protocol.name}: ${anyGrade.words}`).join(" "),
    below: ["Protocols were not given by chance: differences between them prove nothing."],
  });
}

export const registrySheet = (entries: readonly RegistryEntry[]): Sheet => ({
  caption: "people with any side effect, by protocol",
  columns: ["Protocol", "People", "With a side effect", "Share, %", "Low, %", "High, %"],
  rows: entries.map(({ protocol, people, anyGrade }) => [
    protocol.name,
    people,
    anyGrade.count,
    percent(anyGrade.share),
    percent(anyGrade.low),
    percent(anyGrade.high),
  ]),
});

const percent = (share: number | null): number | null =>
  share === null ? null : Number((share * PERCENT).toFixed(1));
