import type { Grade } from "./grade.ts";

export type SourceKind =
  | "regulator"
  | "label"
  | "guideline"
  | "law"
  | "study"
  | "review"
  | "page"
  | "article"
  | "project";

/** How much of the source was read: its abstract, a part, another party's account, or not known. */
export type SourceSeen = "abstract" | "part" | "secondary" | "unknown";

/** One reference of the rule table. Each is to be checked against its original before real use. */
export type Source = {
  id: string;
  /** Short code used in the rule table, e.g. `F1`. */
  code: string;
  /** Author, year and title, or what the page is. */
  citation: string;
  /** DOI, PubMed or PMC number, journal and page, or site. */
  where: string;
  kind: SourceKind;
  grade: Grade;
  seen: SourceSeen;
  note?: string;
};
