import { erasureAnswerRequest, erasureSchema, erasuresReply, newErasureRequest } from "@anagen/api";
import { addMonths, type IsoDate } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { conflict, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { today } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { requireVersion } from "../records/record-routes.ts";
import { authorNames, contentOf, keptBody, type NameOf, UNSIGNED } from "../records/record-view.ts";

const ERASURE = "erasure-request";
/** GDPR article 12(3): within one month of receipt. */
const MONTHS_TO_ANSWER = 1;

type ErasureContent = {
  askedAt: string;
  words: string;
  answerBy: IsoDate;
  answered: {
    at: string;
    byUserId: string | null;
    answer: "erased" | "partly" | "refused";
    words: string;
  } | null;
};

/** A patient asks for erasure; the clinic answers within a month, with its reasons. */
export function erasureRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "POST",
    url: "/api/patients/:id/erasure-requests",
    summary: "Ask for erasure; the clinic must answer within a month",
    body: newErasureRequest,
    replies: erasureSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const { siteId } = request.place;
      const open = await everyRecord(records, {
        siteIds: [siteId],
        patientId: id,
        kind: ERASURE,
        status: "draft",
      });
      if (open.length > 0) throw conflict("There is a request that waits for its answer.");
      const content: ErasureContent = {
        askedAt: now().toISOString(),
        words: body.words,
        answerBy: addMonths(await today(context, siteId), MONTHS_TO_ANSWER),
        answered: null,
      };
      const record = { kind: ERASURE, siteId, patientId: id, body: keptBody(content, UNSIGNED) };
      const { created } = await records.versions.create(request.actor, record);
      etag(reply, created.version);
      return erasureView(created, authorNames(records));
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/erasure-requests",
    summary: "The requests for erasure of a patient, newest first",
    replies: erasuresReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const nameOf = authorNames(records);
      const filter = { siteIds: [request.place.siteId], patientId: id, kind: ERASURE };
      const all = await everyRecord(records, filter);
      return { items: await Promise.all(all.map((one) => erasureView(one, nameOf))) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/erasure-requests/:id/answer",
    summary: "The clinic's answer, with its reasons",
    body: erasureAnswerRequest,
    replies: erasureSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      if (version.status !== "draft") throw conflict("It was answered before.");
      const at = now().toISOString();
      const { userId } = request.actor;
      const content = contentOf<ErasureContent>(version);
      const answered = await records.versions.write(request.actor, {
        recordId: id,
        expectedVersion: expected,
        status: "signed",
        body: keptBody(
          { ...content, answered: { at, byUserId: userId, ...body } },
          { signedBy: userId, signedAt: at, amendmentReason: null },
        ),
      });
      etag(reply, answered.version);
      return erasureView(answered, authorNames(records));
    },
  });
}

async function erasureView(version: RecordVersion, nameOf: NameOf) {
  const { askedAt, words, answerBy, answered } = contentOf<ErasureContent>(version);
  return {
    id: version.recordId,
    patientId: version.patientId ?? "",
    at: askedAt,
    words,
    answerBy,
    answered:
      answered === null
        ? null
        : {
            at: answered.at,
            byName: await nameOf(answered.byUserId),
            answer: answered.answer,
            words: answered.words,
          },
    version: version.version,
  };
}
