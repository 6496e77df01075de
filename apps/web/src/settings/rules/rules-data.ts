import { queryOptions } from "@tanstack/react-query";
import { request } from "../../connection/request.ts";
import type { DecisionKind } from "../../elements/findings/decisions.ts";
import type { EvidenceGrade } from "../../elements/findings/GradeBadge.tsx";

export interface RuleRow {
  readonly id: string;
  readonly group: string;
  readonly reason: string;
  readonly decision: DecisionKind;
  readonly waitDays: number | null;
  readonly until?: string | null;
  readonly overridable: boolean;
  readonly overridableAfterDays?: number | null;
  readonly when: string;
  readonly because: string;
  readonly basis: {
    readonly grade: EvidenceGrade;
    readonly sources: readonly string[];
    readonly against: readonly string[];
    readonly reviewed: string;
  };
}

export interface RuleTable {
  readonly version: string;
  readonly reviewed: string;
  readonly signedOffBy: string | null;
  readonly rules: readonly RuleRow[];
}

export interface Reference {
  readonly id: string;
  readonly code: string;
  readonly citation: string;
  readonly where: string;
  readonly grade: EvidenceGrade;
}

const ASK_AGAIN_MS = 3_600_000;

export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  staleTime: ASK_AGAIN_MS,
  queryFn: async ({ signal }) => (await request<RuleTable>("/api/rules", { signal })).data,
});

export const referencesQuery = queryOptions({
  queryKey: ["sources"],
  staleTime: ASK_AGAIN_MS,
  queryFn: async ({ signal }) => {
    const { data } = await request<{ items: Reference[] }>("/api/sources", { signal });
    return new Map(data.items.map((source) => [source.id, source]));
  },
});

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Rules in which every word occurs, of one decision when one is chosen. */
export function rulesMatching(
  rules: readonly RuleRow[],
  sought: string,
  decision: DecisionKind | null,
): readonly RuleRow[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    if (decision !== null && rule.decision !== decision) return false;
    const text = plain(
      [rule.id, rule.group, rule.reason, rule.when, rule.because, ...rule.basis.sources].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}

/** The rules under their groups, in the order of the table. */
export function groupsOf(
  rules: readonly RuleRow[],
): readonly (readonly [group: string, rules: readonly RuleRow[]])[] {
  const groups = new Map<string, RuleRow[]>();
  for (const rule of rules) {
    const known = groups.get(rule.group);
    if (known) known.push(rule);
    else groups.set(rule.group, [rule]);
  }
  return [...groups];
}
