import { PLAN_CODE_TEXTS, type Plan } from "@anagen/treatment";
import { shortDay } from "../elements/records/days.ts";
import { moneyRangeInWords, rangeInWords } from "./figures/in-words.ts";

const lines = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** The plan as plain text for a letter or a message: no name, nothing that tells who it is. */
export function planInWords(plan: Plan): string {
  const { protocol, cost, startDate } = plan;
  const { min, max } = protocol.sessions;
  const { start, bySession } = protocol.depthMm;
  const parts: [heading: string, text: string][] = [
    [
      "A proposed course of scalp needling",
      "This is a proposal that your clinician may change. Scalp use is off-label in the US.",
    ],
    ["Before it may start", lines(plan.conditionalOn.map(({ text }) => text))],
    [
      "In short",
      lines([
        `${rangeInWords(min.value, max.value)} sessions, at least ${protocol.intervalDays.value} days apart, from ${shortDay(startDate.value)}`,
        `Depth: ${start.value} mm at first, at most ${Math.max(...bySession)} mm in this course`,
        `Stop sign: ${protocol.endpoint.value}`,
        `Cost of the course: ${moneyRangeInWords(cost.course, cost.currency)}, a range and not a quote`,
      ]),
    ],
    ["Dates", lines(plan.schedule.map(({ date, label }) => `${shortDay(date)}: ${label}`))],
    ["What to expect", lines(plan.expectations.map(({ when, text }) => `${when}: ${text}`))],
    [
      "After each session (day 0 is the day itself)",
      lines(
        plan.aftercare.map(({ fromDay, toDay, text }) =>
          fromDay === toDay ? `Day ${fromDay}: ${text}` : `Days ${fromDay} to ${toDay}: ${text}`,
        ),
      ),
    ],
    ["When to pause or stop", lines(plan.stopRules.map(({ when, then }) => `${when}: ${then}.`))],
    ["Kept in mind", lines(plan.constraints.map((code) => PLAN_CODE_TEXTS[code]))],
    [
      "Other choices",
      lines(plan.alternatives.map(({ name, text, benefits }) => `${name}: ${text} ${benefits}`)),
    ],
  ];
  return parts
    .filter(([, text]) => text !== "")
    .map(([heading, text]) => `${heading}\n${text}`)
    .join("\n\n");
}
