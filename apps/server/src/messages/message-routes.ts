import { messageSchema, messagesReply, newMessageRequest } from "@anagen/api";
import type { RecordVersion } from "@anagen/records";
import { EMERGENCY_WORDS } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { currentVersion } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { authorNames, contentOf, keptBody, type NameOf, UNSIGNED } from "../records/record-view.ts";

export const MESSAGE = "message";
/** Where the web application has the symptom check. */
const CHECK_PATH = "/check";

/** What was written stays as it was; only that the other side has seen it is added. */
export type MessageContent = { from: "patient" | "clinic"; text: string; seenAt: string | null };

/** Words between a patient and the clinic. No rule reads them: they never reassure and never alarm. */
export function messageRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "GET",
    url: "/api/patients/:id/messages",
    summary: "The messages of a patient, oldest first, with the words for an emergency",
    replies: messagesReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const nameOf = authorNames(records);
      const filter = { siteIds: [request.place.siteId], patientId: id, kind: MESSAGE };
      const first = (version: RecordVersion) => records.versions.get(version.recordId, 1);
      const all = await everyRecord(records, filter);
      const items = await Promise.all(
        all.map(async (version) => messageView(version, (await first(version)) ?? version, nameOf)),
      );
      const oldestFirst = items.toSorted((one, other) => (one.at < other.at ? -1 : 1));
      return { items: oldestFirst, emergencyWords: EMERGENCY_WORDS, checkPath: CHECK_PATH };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/patients/:id/messages",
    summary: "Write a message; it cannot be changed afterwards",
    body: newMessageRequest,
    replies: messageSchema,
    status: 201,
    async handle({ id, body, request }) {
      if (request.place === null) throw notFound();
      const from = request.actor.role === "patient" ? ("patient" as const) : ("clinic" as const);
      const content: MessageContent = { from, text: body.text, seenAt: null };
      const { siteId } = request.place;
      const record = { kind: MESSAGE, siteId, patientId: id, body: keptBody(content, UNSIGNED) };
      const options = createOptions(request);
      const { created } = await records.versions.create(request.actor, record, options);
      return messageView(created, created, authorNames(records));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/messages/:id/seen",
    summary: "The other side has seen the message",
    replies: messageSchema,
    async handle({ id, request }) {
      const version = await currentVersion(records, id);
      const content = contentOf<MessageContent>(version);
      const side = request.actor.role === "patient" ? "patient" : "clinic";
      if (content.from === side) throw conflict("Only the other side says that it was seen.");
      if (content.seenAt !== null) throw conflict("It was marked as seen before.");
      const first = (await records.versions.get(id, 1)) ?? version;
      const seen = await records.versions.write(request.actor, {
        recordId: id,
        expectedVersion: version.version,
        status: "signed",
        body: keptBody({ ...content, seenAt: now().toISOString() }, UNSIGNED),
      });
      return messageView(seen, first, authorNames(records));
    },
  });
}

/** As it was written: author and time are those of the first version. */
async function messageView(version: RecordVersion, first: RecordVersion, nameOf: NameOf) {
  const { from, text, seenAt } = contentOf<MessageContent>(version);
  return {
    id: version.recordId,
    patientId: version.patientId ?? "",
    siteId: version.siteId,
    at: first.at,
    from,
    authorName: await nameOf(first.authorId),
    text,
    seenAt,
  };
}
