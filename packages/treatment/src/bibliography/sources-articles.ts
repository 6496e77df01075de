import type { Source } from "./source.ts";

/** The five source articles, and the mark for what has no source yet. */
export const SOURCES_ARTICLES = [
  {
    id: "article-000",
    code: "000",
    citation: "Source article 000, short overview: can microneedling help with hair loss",
    where: "source article 000",
    kind: "article",
    grade: "C",
    seen: "unknown",
  },
  {
    id: "article-001",
    code: "001",
    citation:
      "Source article 001, general article for the public: benefits, personal plans, psychological side",
    where: "source article 001",
    kind: "article",
    grade: "C",
    seen: "unknown",
  },
  {
    id: "article-002",
    code: "002",
    citation:
      "Source article 002, long guide: procedure, benefits, side effects, cost, suitability, questions and tips",
    where: "source article 002",
    kind: "article",
    grade: "C",
    seen: "unknown",
  },
  {
    id: "article-003",
    code: "003",
    citation:
      "Source article 003, patient article: how it works, a session step by step, home use, side effects, who should not",
    where: "source article 003",
    kind: "article",
    grade: "C",
    seen: "unknown",
  },
  {
    id: "article-004",
    code: "004",
    citation:
      "Source article 004, article on home rollers: what is claimed, how thin the evidence is, alternatives",
    where: "source article 004",
    kind: "article",
    grade: "C",
    seen: "unknown",
  },
  {
    id: "project-default",
    code: "U",
    citation: "Project default, to be confirmed by a dermatologist",
    where: "none",
    kind: "project",
    grade: "U",
    seen: "unknown",
    note: "Not verified against a source.",
  },
] as const satisfies readonly Source[];
