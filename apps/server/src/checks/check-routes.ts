import {
  checkHandledRequest,
  checkSchema,
  checksReply,
  newCheckRequest,
  symptomsReply,
  triageReply,
  triageRequest,
} from "@anagen/api";
import { EMERGENCY_WORDS, SYMPTOMS, TRIAGE_RULES_VERSION, triage } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import { sessionOf } from "../aftercare/newest-session.ts";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notAllowed, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { currentVersion } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { requireVersion, sent } from "../records/record-routes.ts";
import { authorNames, contentOf, keptBody, recordView } from "../records/record-view.ts";
import {
  backgroundOf,
  type CheckContent,
  checkContent,
  SYMPTOM_CHECK,
  waitsForStaff,
} from "./check-content.ts";

/** "Is this normal?": asked by a patient or by staff, kept with the answer of the rules. */
export function checkRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "GET",
    url: "/api/symptoms",
    summary: "Every symptom that the triage rules know, in plain words",
    replies: symptomsReply,
    handle: async () => ({
      rulesVersion: TRIAGE_RULES_VERSION,
      items: [...SYMPTOMS],
      emergencyWords: EMERGENCY_WORDS,
    }),
  });

  route(app, {
    method: "POST",
    url: "/api/triages",
    summary: "What the triage rules say; nothing is kept",
    body: triageRequest,
    replies: triageReply,
    handle: async ({ body }) => ({ ...triage(body.facts), rulesVersion: TRIAGE_RULES_VERSION }),
  });

  route(app, {
    method: "POST",
    url: "/api/patients/:id/checks",
    summary: "A symptom check: the answers are kept with what the rules say about them",
    body: newCheckRequest,
    replies: checkSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const { place } = request;
      const session = await sessionOf(context, place, body.sessionId ?? null);
      if (session === null && body.sessionId) throw notFound("There is no such session.");
      const content = checkContent({
        answers: body.answers,
        by: request.actor.role === "patient" ? "patient" : "staff",
        photoIds: body.photoIds,
        session,
        background: await backgroundOf(context, place, session),
      });
      const { created } = await records.versions.create(
        request.actor,
        {
          kind: SYMPTOM_CHECK,
          siteId: place.siteId,
          patientId: id,
          // A draft waits for the clinic; a check that nobody needs to look at is done.
          status: waitsForStaff(content) ? "draft" : "signed",
          body: keptBody(content, {
            signedBy: request.actor.userId,
            signedAt: now().toISOString(),
            amendmentReason: null,
          }),
        },
        createOptions(request),
      );
      return sent(context, reply, created);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/checks",
    summary: "The symptom checks of a patient, newest first",
    replies: checksReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const nameOf = authorNames(records);
      const filter = { siteIds: [request.place.siteId], patientId: id, kind: SYMPTOM_CHECK };
      const all = await everyRecord(records, filter);
      return { items: await Promise.all(all.map((one) => recordView(one, nameOf))) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/checks/:id",
    summary: "One symptom check with the answer that was given",
    replies: checkSchema,
    handle: async ({ id, reply }) => sent(context, reply, await currentVersion(records, id)),
  });

  route(app, {
    method: "POST",
    url: "/api/checks/:id/handled",
    summary: "Staff looked at the check; a clinician may say that sessions may go on",
    body: checkHandledRequest,
    replies: checkSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      if (version.status === "entered-in-error") throw conflict("It was withdrawn.");
      if (body.mayGoOn && request.actor.role !== "clinician") {
        throw notAllowed("Only a clinician says that sessions may go on.");
      }
      const content = contentOf<CheckContent>(version);
      const at = now().toISOString();
      const next: CheckContent = {
        ...content,
        handled: { at, byUserId: request.actor.userId, words: body.words },
        mayGoOnAt: body.mayGoOn ? at : content.mayGoOnAt,
      };
      const wasWaiting = version.status === "draft";
      const written = await records.versions.write(request.actor, {
        recordId: id,
        expectedVersion: expected,
        status: wasWaiting ? "signed" : "amended",
        body: keptBody(next, {
          signedBy: request.actor.userId,
          signedAt: at,
          amendmentReason: wasWaiting ? null : "looked at again",
        }),
      });
      return sent(context, reply, written);
    },
  });
}
