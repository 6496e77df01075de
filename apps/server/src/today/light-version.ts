import type { RecordHead, Records, RecordVersion } from "@anagen/records";
import type { TreatmentSession } from "@anagen/treatment";
import type { DecisionContent } from "../decisions/decision-content.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { contentOf } from "../records/record-view.ts";

/** A version with no more of its content than the page Today reads. */
export type LightVersion<Content = unknown> = RecordHead & { content: Content };

export type LightPlan = Pick<PlanContent, "decisionId"> & {
  schedule: NonNullable<PlanContent["plan"]>["schedule"];
};
export type LightDecision = Pick<DecisionContent, "assessmentId" | "outcome">;
export type LightSession = Pick<TreatmentSession, "planId" | "number" | "day" | "outcome"> & {
  needling: Pick<TreatmentSession["needling"], "startedAt" | "endedAt">;
  zones: TreatmentSession["zones"];
};

/** Large contents are cut down; those of other kinds are small. */
const CUT: Record<string, (version: RecordVersion) => unknown> = {
  assessment: () => null,
  plan(version): LightPlan {
    const { decisionId, plan } = contentOf<PlanContent>(version);
    return { decisionId, schedule: plan?.schedule ?? [] };
  },
  decision(version): LightDecision {
    const { assessmentId, outcome } = contentOf<DecisionContent>(version);
    return { assessmentId, outcome };
  },
  "treatment-session"(version): LightSession {
    const session = contentOf<TreatmentSession>(version);
    const { planId, number, day, outcome, needling } = session;
    // Whether there is one matters, not what was done in it.
    return { planId, number, day, outcome, needling, zones: session.zones.slice(0, 1) };
  },
};

const MOST_KEPT = 50_000;
const kept = new WeakMap<Records, Map<string, unknown>>();

/**
 * The contents of these versions. A version never changes, so what was read once is kept in memory:
 * only what is new since then is read from the store.
 */
export async function lightVersions<Content>(
  records: Records,
  heads: readonly RecordHead[],
): Promise<LightVersion<Content>[]> {
  const known = kept.get(records) ?? new Map<string, unknown>();
  kept.set(records, known);
  const found: LightVersion<Content>[] = [];
  for (const head of heads) {
    const key = `${head.recordId} ${head.version}`;
    if (!known.has(key)) {
      const version = await records.versions.get(head.recordId, head.version);
      if (version === null) continue;
      // The oldest makes room.
      if (known.size >= MOST_KEPT) known.delete(known.keys().next().value ?? "");
      known.set(key, CUT[head.kind]?.(version) ?? contentOf<unknown>(version));
    }
    found.push({ ...head, content: known.get(key) as Content });
  }
  return found;
}
