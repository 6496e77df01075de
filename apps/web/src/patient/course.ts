import { addDays } from "@anagen/quantities";
import { dayOf } from "../elements/records/instants.ts";
import type { TimelineLane, TimelineMark } from "../elements/records/Timeline.tsx";
import type { CourseItem, Plan } from "./patient-data.ts";
import { isSigned, plainSummary } from "./record-words.ts";

/** One thing of the course: a record that exists, or a day that a plan names. */
export interface CourseStep {
  readonly id: string;
  readonly day: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly recordId: string | null;
  readonly planned: boolean;
  readonly signed: boolean;
}

interface PlannedDays {
  readonly planId: string;
  readonly schedule: Plan["schedule"];
}

const RECORDS = ["assessment", "decision", "plan"];

/** Records and planned days in order of day; the newest version stands for a record. */
export function courseSteps(
  items: readonly CourseItem[],
  planned: PlannedDays | null,
): readonly CourseStep[] {
  const newest = new Map<string, CourseItem>();
  for (const item of items) {
    const known = newest.get(item.recordId);
    if (RECORDS.includes(item.kind) && (known === undefined || known.version < item.version)) {
      newest.set(item.recordId, item);
    }
  }
  const records = [...newest.values()]
    .filter((item) => item.status !== "entered-in-error")
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((item) => ({
      id: item.recordId,
      day: dayOf(item.at),
      kind: item.kind,
      title: item.title,
      detail: plainSummary(item.summary),
      recordId: item.recordId,
      planned: false,
      signed: isSigned(item),
    }));
  const days = (planned?.schedule ?? []).map((entry) => ({
    id: `${entry.date}-${entry.kind}-${entry.label}`,
    day: entry.date,
    kind: entry.kind,
    title: entry.label,
    detail: "",
    recordId: null,
    planned: true,
    signed: false,
  }));
  return [...records, ...days].sort((a, b) => a.day.localeCompare(b.day));
}

const LANES: readonly (readonly [kind: string, label: string])[] = [
  ["assessment", "Assessments"],
  ["decision", "Decisions"],
  ["plan", "Plans"],
  ["session", "Sessions"],
  ["review", "Reviews"],
  ["photographs", "Photographs"],
  ["milestone", "Milestones"],
];

/** A lane for each kind that occurs; a record opens by its mark. */
export function courseLanes(
  steps: readonly CourseStep[],
  open: (step: CourseStep) => void,
): readonly TimelineLane[] {
  return LANES.flatMap(([kind, label]) => {
    const marks: TimelineMark[] = steps
      .filter((step) => step.kind === kind)
      .map((step) => ({
        id: step.id,
        day: step.day,
        label: step.planned ? `${step.title}, planned` : step.title,
        tone: step.planned ? "planned" : step.signed ? "accent" : "plain",
        ...(step.recordId === null ? {} : { onOpen: () => open(step) }),
      }));
    return marks.length === 0 ? [] : [{ id: kind, label, marks }];
  });
}

const MARGIN_DAYS = 10;
const SHORTEST_DAYS_AHEAD = 60;

/** From a little before the first step to a little after the last, today always within. */
export function courseSpan(steps: readonly CourseStep[], today: string) {
  const first = steps[0]?.day ?? today;
  const last = steps.at(-1)?.day ?? today;
  const ahead = addDays(today, SHORTEST_DAYS_AHEAD);
  return {
    from: addDays(first < today ? first : today, -MARGIN_DAYS),
    to: addDays(last > ahead ? last : ahead, MARGIN_DAYS),
  };
}
