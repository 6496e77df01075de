import type { CheckAnswers, Look, MeasuredAt, Reported } from "./after-session-event.ts";
import type { HeldSession } from "./held-session.ts";

export type ConsentKind = "treatment" | "photographs" | "research";

/** What happens in the course of one person, in days before today. */
export type CourseEvent = { daysAgo: number } & (
  | { kind: "consent"; to: ConsentKind; declines?: readonly string[]; typed?: true }
  | { kind: "consent-withdrawn"; to: ConsentKind; reason: string }
  | ({ kind: "session" } & HeldSession)
  | { kind: "session-begun"; operator: string; weightKg: number; creamLot: string }
  | { kind: "check"; by: "patient" | "staff"; answers: CheckAnswers; handled?: string }
  | ({ kind: "side-effect" } & Reported)
  | ({ kind: "look"; of: string } & Look)
  | ({ kind: "outcome"; draft?: true } & MeasuredAt)
  | {
      kind: "own-answers";
      answers: { satisfaction: number; bother: { bother: number } };
    }
  | { kind: "picture"; visit: "before" | "after"; seed: number; zone: string; notes: string }
  | { kind: "message"; by: "patient" | "clinic"; text: string }
  | { kind: "messages-seen" }
);

/** The course of one person of the demonstration, by their number. */
export type FictionalCourse = { number: string; events: readonly CourseEvent[] };
