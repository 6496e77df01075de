import type { RecordVersion } from "@anagen/records";
import { contentOf } from "../records/record-view.ts";

export const REMINDER = "reminder";

export type ReminderState = "waiting" | "sending" | "sent" | "failed" | "cancelled";

/** One reminder from when it is planned until it is sent or given up. */
export type ReminderContent = {
  dueAt: string;
  /** Not before; grows with each failed try. */
  nextTryAt: string;
  state: ReminderState;
  channel: "email" | "file";
  attempts: readonly { at: string; result: string }[];
};

export const SUBJECT = "A note from your clinic";

/** Nothing about health, and not what kind of clinic it is. */
export const textOf = (publicUrl: string): string =>
  `There is something for you to look at.\n\nSign in: ${publicUrl}\n\nYou can switch these notes off there.`;

const MINUTE_MS = 60_000;
const MOST_ATTEMPTS = 6;
const LONGEST_WAIT_MINUTES = 240;

/** Minutes until the next try: 1, 4, 16, 64, 240; null when it is given up. */
export const retryAfterMs = (attempts: number): number | null =>
  attempts >= MOST_ATTEMPTS
    ? null
    : Math.min(LONGEST_WAIT_MINUTES, 4 ** (attempts - 1)) * MINUTE_MS;

export const reminderOf = (version: RecordVersion): ReminderContent =>
  contentOf<ReminderContent>(version);
