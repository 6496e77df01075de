import type { IsoDate } from "@anagen/quantities";
import type { AnaestheticDoseCheck } from "../anaesthetic/dose-check.ts";
import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";
import type { MoneyRange } from "../cost/money.ts";
import type { Device } from "../facts/facts.ts";
import type { ScalpZone } from "../scalp/scalp-zones.ts";
import type { PlanCode } from "./plan-codes.ts";

/** A proposed value, why, and what it rests on. The clinician may change it. */
export type Reasoned<T> = { value: T; because: string; sources: SourceId[]; grade: Grade };

export type { MoneyRange };

export type Protocol = {
  device: Reasoned<Device>;
  depthMm: {
    start: Reasoned<number>;
    stepMax: Reasoned<number>;
    max: Reasoned<number>;
    /** The depth at hairline and temples, where skin is thinner. */
    hairlineAndTemples: Reasoned<number>;
    /** At most this deep at each session of the schedule, if the one before was tolerated. */
    bySession: number[];
  };
  intervalDays: Reasoned<number>;
  sessions: { min: Reasoned<number>; max: Reasoned<number> };
  endpoint: Reasoned<string>;
  passes: Reasoned<string>;
  zones: Reasoned<string[]>;
  /** The area of each of the zones. */
  zoneAreas: Reasoned<ZoneArea[]>;
  coTherapy: CoTherapy[];
};

/** How large a zone is taken to be: entered for this plan, or an assumption with its range. */
export type ZoneArea = {
  zone: ScalpZone;
  areaCm2: number;
  lowCm2: number;
  highCm2: number;
  basis: "entered" | "assumed";
};

/** A zone to treat; without an area the assumption stands. */
export type ZoneWish = { zone: ScalpZone; areaCm2?: number | null };

export type CoTherapy = {
  name: string;
  timing: string;
  notes: string;
  /** False when a constraint of the plan speaks against it until a clinician decides. */
  inPlan: boolean;
  grade: Grade;
  sources: SourceId[];
};

/** A wish that a limit changed: what was asked, what stands in the plan, and why. */
export type Adjustment = { path: string; asked: string; used: string; because: string };

/** What a named clinician must decide, and put on record, before the plan may start. */
export type PlanCondition = { rule: string; text: string };

export type CourseCost = {
  currency: string;
  perSession: MoneyRange;
  course: MoneyRange;
  /** The day from which the default price is; null when the asker gave the price. */
  asOf: IsoDate | null;
  because: string;
  grade: Grade;
  sources: SourceId[];
};

export type ScheduleEntry = {
  date: IsoDate;
  kind: "session" | "review" | "photographs" | "milestone";
  label: string;
};

export type Expectation = { when: string; text: string; grade: Grade; sources: SourceId[] };
export type Alternative = {
  name: string;
  text: string;
  benefits: string;
  harms: string;
  effort: string;
  cost: string;
  grade: Grade;
  sources: SourceId[];
};
export type AftercareAdvice = {
  fromDay: number;
  toDay: number;
  text: string;
  sources: SourceId[];
  grade: Grade;
};
export type ConsentItem = { id: string; title: string; text: string; sources: SourceId[] };
export type StopRule = {
  id: string;
  when: string;
  then: string;
  grade: Grade;
  sources: SourceId[];
};

export type Plan = {
  status: "default, clinician may change";
  goal: string | null;
  /** Empty when nothing is left to decide; otherwise the plan does not start without it. */
  conditionalOn: PlanCondition[];
  adjustments: Adjustment[];
  startDate: Reasoned<IsoDate>;
  protocol: Protocol;
  schedule: ScheduleEntry[];
  cost: CourseCost;
  expectations: Expectation[];
  alternatives: Alternative[];
  consentItems: ConsentItem[];
  aftercare: AftercareAdvice[];
  stopRules: StopRule[];
  /** The numbing product checked against its caps; null when none is planned. */
  anaesthetic: AnaestheticDoseCheck | null;
  constraints: PlanCode[];
  sources: SourceId[];
};

export type PlanPreferences = {
  goal?: string | undefined;
  startDate?: IsoDate | undefined;
  sessions?: number | undefined;
  intervalDays?: number | undefined;
  currency?: string | undefined;
  costPerSession?: MoneyRange | undefined;
  /** The zones to treat, in place of those that the stage suggests. */
  zones?: readonly ZoneWish[] | undefined;
};
