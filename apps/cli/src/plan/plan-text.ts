import type { CourseCost, MoneyRange, Plan, PlanAnswer, Reasoned } from "@anagen/treatment";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";

/** A plan, or why there is none, for a person at a terminal. The printable plan says more. */
export function planText({ plan, whyNoPlan }: PlanAnswer): string {
  if (plan === null) return `${styled("bold", "No plan")}\n${paragraph(whyNoPlan, "  ")}`;
  return [
    `${styled("bold", "Plan")} (${plan.status})`,
    ...titled(
      "Before it may start",
      plan.conditionalOn.map(({ rule, text }) => `${text} (${rule})`),
    ),
    ...titled("Protocol", protocolLines(plan)),
    ...titled(
      "Asked for, and changed",
      plan.adjustments.map(
        ({ asked, used, because }) => `Asked: ${asked}; proposed: ${used}. ${because}`,
      ),
    ),
    ...titled(
      "Dates",
      plan.schedule.map(({ date, kind, label }) => `${date}  ${kind.padEnd(11)} ${label}`),
    ),
    ...titled("Cost", [costLine(plan.cost)]),
    ...titled(
      "What to expect",
      plan.expectations.map(({ when, text, grade }) => `${when}: ${text} (grade ${grade})`),
    ),
    ...titled(
      "Beside it",
      plan.protocol.coTherapy.map(({ name, timing, notes }) => `${name}: ${timing} ${notes}`),
    ),
    ...titled(
      "Instead of it",
      plan.alternatives.map(({ name, text }) => `${name}: ${text}`),
    ),
    ...titled(
      "Aftercare",
      plan.aftercare.map(({ fromDay, toDay, text }) => `day ${fromDay}-${toDay}: ${text}`),
    ),
    ...titled("Sources", [plan.sources.join(", ")]),
  ].join("\n");
}

function protocolLines({ protocol }: Plan): string[] {
  const { device, depthMm, intervalDays, sessions, endpoint, passes, zones } = protocol;
  return [
    because("Device", device.value, device),
    because("Depth at first", `${depthMm.start.value} mm`, depthMm.start),
    because("Deeper each time by at most", `${depthMm.stepMax.value} mm`, depthMm.stepMax),
    because("Deepest", `${depthMm.max.value} mm`, depthMm.max),
    because("Days between sessions", `at least ${intervalDays.value}`, intervalDays),
    because("Sessions", range({ low: sessions.min.value, high: sessions.max.value }), sessions.max),
    because("Passes", passes.value, passes),
    because("When to stop a session", endpoint.value, endpoint),
    because("Zones", zones.value.join(", ") || "marked by the clinician", zones),
  ];
}

const because = (name: string, value: string, { because, grade }: Reasoned<unknown>): string =>
  `${name}: ${value}. ${because} (grade ${grade})`;

const costLine = ({ currency, perSession, course, because }: CourseCost): string =>
  `Each session ${range(perSession)} ${currency}, the course ${range(course)} ${currency}. ${because}`;

const range = ({ low, high }: MoneyRange): string =>
  low === high ? `${low}` : `${low} to ${high}`;

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        "",
        styled("bold", title),
        ...lines.map((line) => paragraph(line, "    ").replace(/^ {4}/, "  - ")),
      ];
