import { reminderSettingsReply, reminderSettingsRequest, remindersReply } from "@anagen/api";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { everyRecord } from "../records/every-record.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";
import { REMINDER, reminderOf } from "./reminder-content.ts";
import { addressOf, REMINDER_SETTINGS, settingsOf } from "./reminder-settings.ts";

/** Whether a patient wants notes by mail, and what was sent. */
export function reminderRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;
  const url = "/api/patients/:id/reminder-settings";

  route(app, {
    method: "GET",
    url,
    summary: "Whether notes go out by mail",
    replies: reminderSettingsReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const { settings } = await settingsOf(records, request.place);
      return { ...settings, hasAddress: (await addressOf(records, id)) !== null };
    },
  });

  route(app, {
    method: "PUT",
    url,
    summary: "Switch notes by mail on or off",
    body: reminderSettingsRequest,
    replies: reminderSettingsReply,
    async handle({ id, body, request }) {
      if (request.place === null) throw notFound();
      const { siteId } = request.place;
      const { version } = await settingsOf(records, request.place);
      const kept = keptBody(body, UNSIGNED);
      if (version === null) {
        const kind = REMINDER_SETTINGS;
        await records.versions.create(request.actor, { kind, siteId, patientId: id, body: kept });
      } else {
        const { recordId, version: expectedVersion } = version;
        const next = { recordId, expectedVersion, status: "draft" as const, body: kept };
        await records.versions.write(request.actor, next);
      }
      return { email: body.email, hasAddress: (await addressOf(records, id)) !== null };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/reminders",
    summary: "The notes of a patient: planned, sent, failed, with every try",
    replies: remindersReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const { siteId } = request.place;
      const all = await everyRecord(records, { siteIds: [siteId], patientId: id, kind: REMINDER });
      const items = all.map((version) => {
        const { dueAt, state, channel, attempts } = reminderOf(version);
        return {
          id: version.recordId,
          patientId: id,
          siteId,
          dueAt,
          state,
          channel,
          attempts: [...attempts],
        };
      });
      return { items };
    },
  });
}
