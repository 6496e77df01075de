import type { Actor } from "@anagen/records";
import type { Context } from "../app/context.ts";
import { contentOf } from "../records/record-view.ts";
import type { Channel } from "./channel.ts";
import { deliverDue } from "./outbox.ts";
import { planReminders } from "./plan-reminders.ts";
import { REMINDER_SETTINGS, type ReminderSettings } from "./reminder-settings.ts";

const A_PAGE = 500;
const EVERY_MS = 60_000;
const BY: Actor = { userId: null, role: "system", requestId: null };

/** One round: plans for everybody who asked for notes, then sends what is due. */
export async function remindOnce(context: Context, channel: Channel): Promise<number> {
  const { records } = context;
  const siteIds = (await records.sites.list()).map(({ siteId }) => siteId);
  let cursor: string | null = null;
  do {
    const filter = { siteIds, kind: REMINDER_SETTINGS, limit: A_PAGE };
    const page: Awaited<ReturnType<typeof records.versions.list>> = await records.versions.list({
      ...filter,
      ...(cursor === null ? {} : { cursor }),
    });
    for (const version of page.records) {
      if (!contentOf<ReminderSettings>(version).email) continue;
      const place = { siteId: version.siteId, patientId: version.patientId };
      await planReminders(context, BY, { place, channel });
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return deliverDue(context, siteIds, { by: BY, channel });
}

/** Rounds every minute until it is ended; one round at a time. @returns ends it, after the round */
export function keepReminding(
  context: Context,
  channel: Channel,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    round = remindOnce(context, channel)
      .catch(onFault)
      .finally(() => {
        isBusy = false;
      });
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}
