import { type TriageFacts, triage } from "../../src/index.ts";

/** Someone with a mild, quiet day 2 after a session in the clinic; `told` changes what is told. */
export const someone = (told: Partial<TriageFacts>): TriageFacts => ({
  symptoms: ["redness"],
  daysSinceSession: 2,
  minutesSinceAnaesthetic: null,
  severity: "mild",
  temperatureC: 36.8,
  spreading: false,
  setting: "clinic",
  depthMm: 1,
  conditions: [],
  medications: [],
  skinType: 2,
  worsening: false,
  ...told,
});

export const answer = (told: Partial<TriageFacts>) => {
  const { level, emergency, stopFurtherSessions } = triage(someone(told));
  return `${level}${emergency ? ", emergency" : ""}${stopFurtherSessions ? ", halt" : ""}`;
};
