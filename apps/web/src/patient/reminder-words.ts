import type { remindersReply, z } from "@anagen/api";

export type Reminder = z.infer<typeof remindersReply>["items"][number];

const STATE_WORDS: Readonly<Record<Reminder["state"], string>> = {
  waiting: "Planned",
  sending: "Being sent",
  sent: "Sent",
  failed: "Not sent",
  cancelled: "Cancelled",
};

const CHANNEL_WORDS: Readonly<Record<Reminder["channel"], string>> = {
  email: "by e-mail",
  file: "as a file that the clinic carries on",
};

/** "Planned by e-mail"; where it failed, with what the last try said. */
export function reminderWords({ state, channel, attempts }: Reminder): string {
  const words = `${STATE_WORDS[state]} ${CHANNEL_WORDS[channel]}`;
  const last = attempts.at(-1);
  const tried =
    state === "waiting" && attempts.length > 0
      ? `; ${attempts.length} ${attempts.length === 1 ? "try" : "tries"} failed`
      : "";
  const why = last !== undefined && state !== "sent" ? ` (${last.result})` : "";
  return `${words}${tried}${why}`;
}

const OPEN: readonly Reminder["state"][] = ["waiting", "sending"];
const PAST_SHOWN = 5;

/** What goes out next, the soonest first, and the last ones that went out or did not. */
export function nextAndLast(all: readonly Reminder[]): { next: Reminder[]; last: Reminder[] } {
  const byDay = [...all].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const isOpen = ({ state }: Reminder) => OPEN.includes(state);
  return {
    next: byDay.filter(isOpen),
    last: byDay
      .filter((one) => !isOpen(one))
      .reverse()
      .slice(0, PAST_SHOWN),
  };
}
