import {
  newTreatmentSessionRequest,
  treatmentSessionAmendmentRequest,
  treatmentSessionDraftRequest,
  treatmentSessionHistoryReply,
  treatmentSessionSchema,
} from "@anagen/api";
import type { RecordVersion } from "@anagen/records";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { signedIn } from "../access/guard.ts";
import { type Place, rolesAt } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { conflict, notFound, versionConflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { amendRecord, currentVersion, saveDraft } from "../records/acts.ts";
import { recordRoutes, sent } from "../records/record-routes.ts";
import { type Applying, applyParts } from "./apply-parts.ts";
import { beginSession } from "./begin-session.ts";
import { planAt } from "./course-of-plan.ts";
import { mayBegin } from "./may-begin.ts";
import { hasBegun, type SessionContent, sessionOf, withLots } from "./session-content.ts";
import { sessionView } from "./session-view.ts";
import { requireComplete } from "./sign-off.ts";

/** A treatment session, from sign in to sign out. */
export function sessionRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;
  const view = sessionView(context);

  route(app, {
    method: "POST",
    url: "/api/plans/:id/treatment-sessions",
    summary: "Begin a session of a signed plan, or go on with today's unfinished one",
    body: newTreatmentSessionRequest.nullish(),
    replies: treatmentSessionSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const asked = { planId: id, consentId: body?.consentId ?? null, place: request.place };
      return sent(context, reply, await beginSession(context, request, asked), view);
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/treatment-sessions/:id",
    summary: "Save parts of the draft; parts that are left out stay as they are",
    body: treatmentSessionDraftRequest,
    replies: treatmentSessionSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await unchangedVersion(id, expected);
      const content = await applied(request, version, body);
      await requireMayBegin(version, content);
      const draft = { recordId: id, expectedVersion: expected, content };
      return sent(context, reply, await saveDraft(context, request.actor, draft), view);
    },
  });

  route(app, {
    method: "POST",
    url: "/api/treatment-sessions/:id/amend",
    summary: "A new version after the signed one, with a reason",
    body: treatmentSessionAmendmentRequest,
    replies: treatmentSessionSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await unchangedVersion(id, expected);
      const { reason, ...parts } = body;
      const content = await applied(request, version, parts);
      if (version.status !== "draft") await requireComplete(context, content);
      const amendment = { version, expectedVersion: expected, content, reason };
      return sent(context, reply, await amendRecord(context, request.actor, amendment), view);
    },
  });

  recordRoutes(app, context, {
    kind: "treatment-session",
    reply: treatmentSessionSchema,
    history: treatmentSessionHistoryReply,
    view,
    async beforeSigning(version) {
      await requireComplete(context, sessionOf(version));
      return undefined;
    },
  });

  /** Someone else's save comes back whole, so that both can be shown. @throws {Problem} 412 */
  async function unchangedVersion(id: string, expected: number): Promise<RecordVersion> {
    const version = await currentVersion(records, id);
    if (version.version === expected) return version;
    throw versionConflict(version.version, await view(version));
  }

  async function applied(
    request: FastifyRequest,
    version: RecordVersion,
    parts: Applying["parts"],
  ): Promise<SessionContent> {
    const { lotUses: _lots, ...before } = sessionOf(version);
    const plan = await planAt(records, before);
    if (plan === null) throw conflict("The plan of this session cannot be read.");
    const { siteId, recordId: sessionId } = version;
    const roles = rolesAt(signedIn(request).account, siteId);
    const byClinician = roles.some(({ role }) => role === "clinician");
    const place = placeOf(version);
    const applying = { parts, before, sessionId, place, plan, byClinician };
    return withLots(await applyParts(context, applying));
  }

  /** The first touch of the skin needs everything in order; later saves record what was done. */
  async function requireMayBegin(version: RecordVersion, content: SessionContent): Promise<void> {
    if (hasBegun(sessionOf(version)) || !hasBegun(content)) return;
    const { planId, consentId, rescreenResult: rescreen } = content;
    const { blocks, consent } = await mayBegin(records, placeOf(version), {
      planId,
      consentId,
      rescreen,
    });
    if (blocks.length > 0) throw conflict(blocks.map(({ words }) => words).join(" "));
    content.consentId = consent?.recordId ?? consentId;
  }
}

const placeOf = ({ siteId, patientId }: RecordVersion): Place => ({ siteId, patientId });
