import type { AnaestheticDoseCheck } from "../anaesthetic/dose-check.ts";
import type { ProductKind } from "../devices/product-kinds.ts";
import type { ScalpZone } from "../scalp/scalp-zones.ts";
import type { Rescreen, RescreenResult } from "./rescreen.ts";
import type {
  CheckAnswer,
  Endpoint,
  IdentityItem,
  OperatorRole,
  SessionOutcome,
} from "./session-words.ts";

/** An instant, ISO 8601 in UTC: timers are timestamps, so that nothing is lost by a closed page. */
export type Instant = string;

/** What was used up: from the stock of the site, or typed when it is not in stock. */
export type UsedItem = {
  kind: ProductKind;
  name: string;
  /** The stock entry it was taken from; null when it was typed. */
  stockId: string | null;
  gtin: string | null;
  lot: string | null;
  serial: string | null;
  /** YYYY-MM-DD. */
  expiresOn: string | null;
};

export type NumbingProduct = UsedItem & {
  /** As the dose check knows it: `lidocaine`, `lidocaine-prilocaine`. */
  substance: string;
  percent: number | null;
  grams: number | null;
  areaCm2: number | null;
};

export type Numbing = {
  /** Null: not answered yet. */
  used: boolean | null;
  weightKg: number | null;
  products: readonly NumbingProduct[];
  appliedAt: Instant | null;
  removedAt: Instant | null;
  check: AnaestheticDoseCheck | null;
};

export type NeedledZone = {
  zone: ScalpZone;
  depthMm: number | null;
  /** In each direction. */
  passes: number | null;
  directions: number | null;
  endpoint: Endpoint | null;
  /** Which of `cartridges`, counted from 0. */
  cartridge: number | null;
  note: string;
};

export type SessionCoTherapy = {
  name: string;
  given: boolean;
  /** Hours after the end of needling; 0 is at once. Null: not known. */
  hoursAfter: number | null;
  note: string;
};

export type SessionOperator = {
  userId: string;
  name: string;
  role: OperatorRole;
  licence: string | null;
  training: readonly { what: string; on: string; by: string }[];
};

/** A staff member pricked during the session. */
export type Needlestick = {
  userId: string | null;
  name: string;
  at: Instant;
  what: string;
  washed: boolean;
  reportedTo: string | null;
  careSoughtAt: Instant | null;
};

/** One visit with needling, from sign in to sign out. */
export type TreatmentSession = {
  planId: string;
  planVersion: number;
  consentId: string | null;
  /** 1 for the first session of the plan. */
  number: number;
  /** The calendar day at the site. */
  day: string;
  startedAt: Instant;
  /** The session with needling before it, whatever its plan; null when there was none. */
  previous: { day: string; depthMm: number | null } | null;
  identity: readonly IdentityItem[];
  checklist: readonly { item: string; answer: CheckAnswer; at: Instant }[];
  rescreen: Rescreen;
  rescreenResult: RescreenResult | null;
  numbing: Numbing;
  needling: { startedAt: Instant | null; endedAt: Instant | null };
  cartridges: readonly UsedItem[];
  zones: readonly NeedledZone[];
  pain: { before: number | null; during: number | null; after: number | null };
  products: readonly (UsedItem & { amount: string })[];
  /** Null: not answered yet; []: none. */
  coTherapy: readonly SessionCoTherapy[] | null;
  operator: SessionOperator | null;
  deviationReasons: readonly { deviation: string; because: string }[];
  photographs: { ids: readonly string[]; whyNone: string | null };
  aftercare: { givenAt: Instant | null; how: string | null };
  needlestick: Needlestick | null;
  outcome: SessionOutcome | null;
  stoppedBecause: string | null;
  note: string;
};
