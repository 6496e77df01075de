import type { SiteName } from "../clinic.ts";

export type StaffPapers = {
  login: string;
  site: SiteName;
  licence: string;
  training: readonly { what: string; daysAgo: number; by: string }[];
};

const ACADEMY = "Northlight Academy (fictional)";

/** Licence and training of those who needle; both invented. */
export const STAFF_PAPERS: readonly StaffPapers[] = [
  {
    login: "demo",
    site: "harbour",
    licence: "DEMO-D-1001 (fictional)",
    training: [
      { what: "Scalp microneedling, theory and practice", daysAgo: 900, by: ACADEMY },
      { what: "Anaesthetic toxicity and allergy, drill", daysAgo: 400, by: ACADEMY },
    ],
  },
  {
    login: "demo",
    site: "hillside",
    licence: "DEMO-D-1001 (fictional)",
    training: [{ what: "Scalp microneedling, theory and practice", daysAgo: 900, by: ACADEMY }],
  },
  {
    login: "demo-assistant",
    site: "harbour",
    licence: "DEMO-N-2002 (fictional)",
    training: [
      { what: "Scalp microneedling for assistants", daysAgo: 520, by: ACADEMY },
      { what: "Needle injuries: first minutes", daysAgo: 410, by: ACADEMY },
    ],
  },
  {
    login: "demo-clinician",
    site: "hillside",
    licence: "DEMO-D-1003 (fictional)",
    training: [{ what: "Scalp microneedling, theory and practice", daysAgo: 700, by: ACADEMY }],
  },
];
