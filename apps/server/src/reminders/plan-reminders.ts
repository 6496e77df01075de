import { createHash } from "node:crypto";
import type { Actor } from "@anagen/records";
import { AlreadyTaken } from "@anagen/records";
import type { Place } from "../access/principal.ts";
import { courseEvents } from "../aftercare/course-events.ts";
import type { Context } from "../app/context.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";
import type { Channel } from "./channel.ts";
import { REMINDER, type ReminderContent } from "./reminder-content.ts";
import { addressOf, settingsOf } from "./reminder-settings.ts";

const HOUR_MS = 3_600_000;
/** A visit is a day: its note goes out this long before the day begins (UTC). */
const BEFORE_VISIT_HOURS = 15;
/** Nothing is planned further ahead: dates move. */
const AHEAD_HOURS = 48;

/**
 * Puts what is due within two days into the outbox, each once: the id follows from the event, so
 * planning again adds nothing.
 * @returns how many were added
 */
export async function planReminders(
  context: Context,
  by: Actor,
  { place, channel }: { place: Place; channel: Channel },
): Promise<number> {
  const { records, now } = context;
  const { settings } = await settingsOf(records, place);
  if (!settings.email || (await addressOf(records, place.patientId)) === null) return 0;
  const from = now().getTime();
  let added = 0;
  for (const event of await courseEvents(context, place)) {
    const due =
      event.kind === "visit"
        ? Date.parse(`${event.day}T00:00:00Z`) - BEFORE_VISIT_HOURS * HOUR_MS
        : Date.parse(event.at);
    if (due < from - HOUR_MS || due > from + AHEAD_HOURS * HOUR_MS) continue;
    const dueAt = new Date(due).toISOString();
    const recordId = `rem_${createHash("sha256").update(`${event.id} ${dueAt}`).digest("base64url")}`;
    added += (await addOne(context, by, { recordId, dueAt, place, channel })) ? 1 : 0;
  }
  return added;
}

async function addOne(
  { records }: Context,
  by: Actor,
  asked: { recordId: string; dueAt: string; place: Place; channel: Channel },
): Promise<boolean> {
  const { recordId, dueAt, place, channel } = asked;
  const content: ReminderContent = {
    dueAt,
    nextTryAt: dueAt,
    state: "waiting",
    channel: channel.name,
    attempts: [],
  };
  try {
    await records.versions.create(by, {
      recordId,
      kind: REMINDER,
      ...place,
      body: keptBody(content, UNSIGNED),
    });
    return true;
  } catch (error) {
    if (error instanceof AlreadyTaken) return false;
    throw error;
  }
}
