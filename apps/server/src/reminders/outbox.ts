import type { Actor, RecordVersion } from "@anagen/records";
import { VersionConflict } from "@anagen/records";
import type { Context } from "../app/context.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";
import type { Channel } from "./channel.ts";
import {
  REMINDER,
  type ReminderContent,
  reminderOf,
  retryAfterMs,
  SUBJECT,
  textOf,
} from "./reminder-content.ts";
import { addressOf, settingsOf } from "./reminder-settings.ts";

const A_PAGE = 500;
/** Longer than any send takes: one that is still "sending" then was cut off. */
const CUT_OFF_AFTER_MS = 10 * 60_000;

type Sender = { by: Actor; channel: Channel };

/**
 * Sends what is due. Before anything leaves, the try is written down; so a send that was cut off
 * (power, kill) is known, and never repeated where repeating would send it twice.
 * @returns how many were sent
 */
export async function deliverDue(
  context: Context,
  siteIds: readonly string[],
  sender: Sender,
): Promise<number> {
  let sent = 0;
  for (const version of await waiting(context, siteIds)) {
    try {
      sent += (await deliver(context, version, sender)) ? 1 : 0;
    } catch (error) {
      // Another process took it first.
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
  return sent;
}

async function waiting({ records }: Context, siteIds: readonly string[]) {
  const found: RecordVersion[] = [];
  let cursor: string | null = null;
  do {
    const filter = { siteIds, kind: REMINDER, status: "draft" as const, limit: A_PAGE };
    const page: Awaited<ReturnType<typeof records.versions.list>> = await records.versions.list({
      ...filter,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.records);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

async function deliver(context: Context, version: RecordVersion, sender: Sender): Promise<boolean> {
  const { records, now } = context;
  const { by, channel } = sender;
  const at = now().toISOString();
  const reminder = reminderOf(version);
  if (reminder.state === "sending") {
    if (now().getTime() - Date.parse(version.at) < CUT_OFF_AFTER_MS) return false;
    if (!channel.mayRepeat) {
      const result = "cut off: not known whether it was sent, so it is not sent again";
      await write(context, version, by, ended(reminder, "failed", { at, result }));
      return false;
    }
  } else if (reminder.nextTryAt > at) return false;
  const place = { siteId: version.siteId, patientId: version.patientId };
  const to = await addressOf(records, version.patientId);
  if (to === null || !(await settingsOf(records, place)).settings.email) {
    const result = "not wanted any more, or no address";
    await write(context, version, by, ended(reminder, "cancelled", { at, result }));
    return false;
  }
  const begun: ReminderContent = { ...reminder, state: "sending", channel: channel.name };
  const claimed = await write(context, version, by, begun);
  const message = { id: version.recordId, to, subject: SUBJECT, text: textOf(context.publicUrl()) };
  try {
    await channel.send(message);
  } catch (error) {
    await write(context, claimed, by, afterFailure(begun, at, nameOf(error)));
    return false;
  }
  await write(context, claimed, by, ended(begun, "sent", { at, result: "sent" }));
  return true;
}

const ended = (
  reminder: ReminderContent,
  state: "sent" | "failed" | "cancelled",
  attempt: ReminderContent["attempts"][number],
): ReminderContent => ({ ...reminder, state, attempts: [...reminder.attempts, attempt] });

/** The kind of fault only: a server's words may repeat an address. */
const nameOf = (error: unknown): string => {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" ? code.slice(0, 60) : "the channel refused it";
};

function afterFailure(reminder: ReminderContent, at: string, result: string): ReminderContent {
  const attempts = [...reminder.attempts, { at, result }];
  const waitMs = retryAfterMs(attempts.length);
  if (waitMs === null) return { ...reminder, attempts, state: "failed" };
  const nextTryAt = new Date(Date.parse(at) + waitMs).toISOString();
  return { ...reminder, attempts, state: "waiting", nextTryAt };
}

/** Each state is a version with its author and time, and so stands in the audit trail. */
function write(
  { records }: Context,
  version: RecordVersion,
  by: Actor,
  content: ReminderContent,
): Promise<RecordVersion> {
  const open = content.state === "waiting" || content.state === "sending";
  return records.versions.write(by, {
    recordId: version.recordId,
    expectedVersion: version.version,
    status: open ? "draft" : "signed",
    body: keptBody(content, UNSIGNED),
  });
}
