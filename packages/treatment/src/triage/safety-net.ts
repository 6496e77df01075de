import type { TriageLevel } from "./triage-rule.ts";

const EMERGENCY =
  "Call the emergency number at once for trouble breathing, a swollen tongue or throat, confusion, fainting, a fit, or blue or grey lips.";

const URGENT =
  "Go to urgent care the same day for fever of 38 °C or more, shivering, redness that spreads or runs in streaks, black skin, chest pain, a pounding heart, or bleeding that goes on after 15 minutes of firm pressure.";

const CLINIC =
  "Call your clinic if it gets worse, if redness, pain or swelling grows after day 3 or is still there after day 7, or if pus, blisters, bumps, a rash or marks appear.";

/** What would change the answer, and when: never left out, and on a self-care answer in full. */
export function safetyNet(level: TriageLevel): string {
  if (level === "self-care") {
    return `This answer holds only for what you told now. Look again every day. ${CLINIC} ${URGENT} ${EMERGENCY}`;
  }
  if (level === "contact-clinic")
    return `Until you have spoken with your clinic: ${URGENT} ${EMERGENCY}`;
  return `On the way: ${EMERGENCY}`;
}

/** Words that stand on every page where someone may write about how they feel. */
export const EMERGENCY_WORDS = `Nobody reads messages at once. ${EMERGENCY}`;
