import type { RecordVersion } from "@anagen/records";
import { SINGLE_USE, type TreatmentSession, type UsedItem } from "@anagen/treatment";
import { contentOf } from "../records/record-view.ts";

export const TREATMENT_SESSION = "treatment-session";

/** A session as it is kept, with the lots it used where the store looks for them. */
export type SessionContent = TreatmentSession & { lotUses: LotUsed[] };

type LotUsed = Pick<UsedItem, "kind" | "gtin" | "serial" | "stockId"> & {
  lot: string;
  usedOn: string;
  singleUse: boolean;
};

export const sessionOf = (version: RecordVersion): SessionContent =>
  contentOf<SessionContent>(version);

/** The session with the lots it names: creams, cartridges, products. */
export function withLots(session: TreatmentSession): SessionContent {
  const { numbing, cartridges, products, day } = session;
  const used: readonly UsedItem[] = [...numbing.products, ...cartridges, ...products];
  const lotUses = used.flatMap(({ kind, gtin, lot, serial, stockId }): LotUsed[] =>
    lot === null
      ? []
      : [{ kind, gtin, lot, serial, stockId, usedOn: day, singleUse: SINGLE_USE.has(kind) }],
  );
  return { ...session, lotUses };
}

type Beginning = Pick<
  TreatmentSession,
  "planId" | "planVersion" | "consentId" | "number" | "day" | "startedAt" | "previous"
>;

/** Nothing answered yet. */
export const newSession = (beginning: Beginning): TreatmentSession => ({
  ...beginning,
  identity: [],
  checklist: [],
  rescreen: { answers: [], changes: {}, overrides: [] },
  rescreenResult: null,
  numbing: {
    used: null,
    weightKg: null,
    products: [],
    appliedAt: null,
    removedAt: null,
    check: null,
  },
  needling: { startedAt: null, endedAt: null },
  cartridges: [],
  zones: [],
  pain: { before: null, during: null, after: null },
  products: [],
  coTherapy: null,
  operator: null,
  deviationReasons: [],
  photographs: { ids: [], whyNone: null },
  aftercare: { givenAt: null, how: null },
  needlestick: null,
  outcome: null,
  stoppedBecause: null,
  note: "",
});

/** A needle or a cream has touched the skin: what was done can no longer be undone, only recorded. */
export const hasBegun = ({ needling, numbing, zones }: TreatmentSession): boolean =>
  needling.startedAt !== null || numbing.appliedAt !== null || zones.length > 0;
