import { InvalidInput } from "@anagen/quantities";
import { conclusionRecords } from "../../data/conclusions/index.ts";
import { numberAt, objectsAt, oneOf, requireObject, textAt } from "../document/json.ts";
import { CERTAINTIES, type CertaintyLevel } from "../questions/certainty.ts";

/** What was concluded for a question on a day, on which data, and what would change it. */
export type Conclusion = {
  question: string;
  date: string;
  /** of all records on that day; see `dataFingerprint` */
  data: string;
  identified: number;
  eligible: number;
  included: number;
  people: number;
  /** the included trials, with the effect on the scale of the analysis, two decimals */
  effects: { trial: string; estimate: number }[];
  /** the pooled result in its own scale, two decimals; null where nothing was pooled */
  pooled: { estimate: number; low: number; high: number } | null;
  certainty: CertaintyLevel;
  /** one plain sentence */
  concluded: string;
  wouldChange: string[];
};

/**
 * The log of conclusions, one list a question, oldest first. A test holds the last entry of each to
 * what `poolQuestion` gives.
 *
 * @throws {InvalidInput} naming the entry and field
 */
export function listConclusions(question?: string): Conclusion[] {
  return conclusionRecords
    .flatMap((record, i) => loadConclusion(record, `conclusions[${i}]`))
    .filter((one) => question === undefined || one.question === question);
}

export function loadConclusion(input: unknown, path = "conclusion"): Conclusion[] {
  const record = requireObject(input, path);
  const question = textAt(record, "question", path);
  return objectsAt(record["entries"], `${path}.entries`).map((entry, i) => {
    const here = `${path}.entries[${i}]`;
    const figures = requireObject(entry["figures"], `${here}.figures`);
    const count = (key: string) => known(numberAt(figures, key, here), `${here}.figures.${key}`);
    const wouldChange = entry["would_change"];
    if (!Array.isArray(wouldChange) || wouldChange.length === 0)
      throw new InvalidInput(`${here}.would_change`, wouldChange, "at least one sentence");
    return {
      question,
      date: day(textAt(entry, "date", here), `${here}.date`),
      data: textAt(entry, "data", here),
      identified: count("identified"),
      eligible: count("eligible"),
      included: count("included"),
      people: count("people"),
      effects: objectsAt(figures["effects"], `${here}.figures.effects`).map((row) => ({
        trial: textAt(row, "trial", here),
        estimate: known(numberAt(row, "estimate", here), `${here}.estimate`),
      })),
      pooled: pooledOf(figures["pooled"], `${here}.figures.pooled`),
      certainty: oneOf(figures["certainty"], `${here}.figures.certainty`, CERTAINTIES),
      concluded: textAt(entry, "concluded", here),
      wouldChange: wouldChange.map(String),
    };
  });
}

function pooledOf(input: unknown, path: string): Conclusion["pooled"] {
  if (input === null || input === undefined) return null;
  const row = requireObject(input, path);
  const at = (key: string) => known(numberAt(row, key, path), `${path}.${key}`);
  return { estimate: at("estimate"), low: at("low"), high: at("high") };
}

function known(value: number | null, path: string): number {
  if (value === null) throw new InvalidInput(path, value, "a number");
  return value;
}

function day(text: string, path: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidInput(path, text, "a day, YYYY-MM-DD");
  return text;
}
