import type { Source } from "./source.ts";
import { SOURCES_ARTICLES } from "./sources-articles.ts";
import { SOURCES_COURSE } from "./sources-course.ts";
import { SOURCES_HAIR_LOSS } from "./sources-hair-loss.ts";
import { SOURCES_MEASURES_AND_EVENTS } from "./sources-measures-and-events.ts";
import { SOURCES_MEDICINES } from "./sources-medicines.ts";
import { SOURCES_NEEDLING_TRIALS } from "./sources-needling-trials.ts";
import { SOURCES_PROCEDURES_AND_CONDITIONS } from "./sources-procedures-and-conditions.ts";
import { SOURCES_PRP_AND_HARMS } from "./sources-prp-and-harms.ts";
import { SOURCES_REGULATORS } from "./sources-regulators.ts";

/**
 * Every reference that a rule, plan value or text may rest on. Most were read as an abstract or
 * in part (`seen`): a clinician checks each against its original before real use.
 */
export const SOURCES = [
  ...SOURCES_REGULATORS,
  ...SOURCES_PROCEDURES_AND_CONDITIONS,
  ...SOURCES_MEDICINES,
  ...SOURCES_NEEDLING_TRIALS,
  ...SOURCES_PRP_AND_HARMS,
  ...SOURCES_HAIR_LOSS,
  ...SOURCES_MEASURES_AND_EVENTS,
  ...SOURCES_COURSE,
  ...SOURCES_ARTICLES,
] as const satisfies readonly Source[];

export type SourceId = (typeof SOURCES)[number]["id"];

const BY_ID: ReadonlyMap<string, Source> = new Map(SOURCES.map((source) => [source.id, source]));

/** Ids in the order of the bibliography. */
export const SOURCE_IDS: readonly SourceId[] = SOURCES.map((source) => source.id);

/** Short code of each source (`fda-microneedling-devices` is `F1`), by id. */
export const sourceCodes: ReadonlyMap<SourceId, string> = new Map(
  SOURCES.map((source) => [source.id, source.code]),
);

export const isSourceId = (text: string): text is SourceId => BY_ID.has(text);

/** The reference of an id. Null for a text that is no id: ids written in code are checked by type. */
export function sourceById(id: SourceId): Source;
export function sourceById(id: string): Source | null;
export function sourceById(id: string): Source | null {
  return BY_ID.get(id) ?? null;
}
