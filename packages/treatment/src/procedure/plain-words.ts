import { ZONE_FACTS } from "../scalp/scalp-zones.ts";
import type { TreatmentSession } from "./session.ts";
import { minutesBetween } from "./time-deviations.ts";

const ENDPOINT_WORDS = {
  none: "no redness",
  "mild-redness": "mild redness",
  "pinpoint-bleeding": "tiny points of blood",
  "more-than-pinpoint-bleeding": "more than tiny points of blood",
} as const;

/** What was done, in sentences for the person who was treated. */
export function sessionInPlainWords(session: TreatmentSession): string[] {
  const { number, day, operator, outcome, stoppedBecause } = session;
  const lines = [
    `Session ${number}, on ${day}${operator === null ? "" : `, done by ${operator.name}`}.`,
  ];
  if (outcome === "stopped") lines.push(`It was stopped. ${stoppedBecause ?? ""}`.trim());
  const minutes = minutesBetween(session.needling.startedAt, session.needling.endedAt);
  if (minutes !== null) lines.push(`Needling took ${minutes} minutes.`);
  for (const { zone, depthMm, endpoint } of session.zones) {
    const depth = depthMm === null ? "" : `, ${depthMm} mm deep`;
    const until = endpoint === null ? "" : `, until ${ENDPOINT_WORDS[endpoint]}`;
    lines.push(`${ZONE_FACTS[zone].name}${depth}${until}.`);
  }
  const { before, during, after } = session.pain;
  if (before !== null && during !== null && after !== null) {
    lines.push(`Your pain, from 0 to 10: ${before} before, ${during} during, ${after} after.`);
  }
  const creams = session.numbing.used === true ? session.numbing.products : [];
  const put = [...creams, ...session.products].map(({ name }) => name);
  if (put.length > 0) lines.push(`On your scalp: ${put.join(", ")}.`);
  return [...lines, ...therapyLines(session)];
}

const therapyLines = ({ coTherapy }: TreatmentSession): string[] =>
  (coTherapy ?? [])
    .filter(({ given, hoursAfter }) => given && hoursAfter !== null)
    .map(({ name, hoursAfter }) =>
      hoursAfter === 0
        ? `${name}: given right after needling.`
        : `${name}: from ${hoursAfter} hours after needling.`,
    );
