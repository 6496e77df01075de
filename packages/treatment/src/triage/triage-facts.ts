import type { HealthCondition, Medication, Setting } from "../facts/facts.ts";

export const SEVERITIES = ["mild", "moderate", "severe"] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What someone tells of the time after a session. `null` means "not known".
 *
 * `symptoms` are words of `SYMPTOMS`; another word is kept and never reassures. Days and minutes are
 * counted from the session and from putting on the anaesthetic; null minutes: no anaesthetic, or
 * nobody knows. An illness or a medicine is a name, or an entry as in a screening.
 */
export type TriageFacts = {
  symptoms: string[];
  daysSinceSession: number | null;
  minutesSinceAnaesthetic: number | null;
  severity: Severity | null;
  temperatureC: number | null;
  /** Whether the redness spreads. */
  spreading: boolean | null;
  setting: Setting | null;
  depthMm: number | null;
  conditions: (string | HealthCondition)[] | null;
  medications: (string | Medication)[] | null;
  skinType: number | null;
  /** Left out: nobody was asked. null: asked, not known. */
  worsening?: boolean | null | undefined;
  /** Minutes of firm pressure on what bleeds. */
  pressureMinutes?: number | null | undefined;
  /** Days since minoxidil was begun; left out: counted as the days since the session. */
  daysSinceMinoxidil?: number | null | undefined;
  /** In the person's own words. Nobody's words are read as reassurance. */
  freeText?: string | null | undefined;
};
