import type { PlanPart } from "@anagen/treatment";

/** Parts of a plan by the headings of its page. */
export const PLAN_PART_WORDS: Readonly<Record<PlanPart, string>> = {
  "who-does-it": "To talk through before consent",
  "protocol.depthMm": "How deep",
  "protocol.sessions": "How it is done",
  "protocol.endpoint": "How it is done",
  anaesthetic: "Used beside it",
  aftercare: "After each session",
  schedule: "When",
  cost: "What it may cost",
  expectations: "What to expect, and when",
  conditionalOn: "Before it may start",
};
