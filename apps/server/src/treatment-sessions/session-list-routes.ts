import {
  sessionGuideReply,
  sessionReadinessReply,
  sessionSummariesReply,
  sessionSummaryReply,
} from "@anagen/api";
import {
  NEEDLESTICK_ADVICE,
  RESCREEN_ANSWERS,
  RESCREEN_QUESTIONS,
  SESSION_CHECKLIST,
  SESSION_TIMERS,
  STEP_TEXTS,
} from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { findConsent } from "../consents/valid-consent.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { currentVersion, isSigned } from "../records/acts.ts";
import { requireForPatient } from "../records/record-routes.ts";
import { sessionsOf, standingOf } from "./course-of-plan.ts";
import { mayBegin } from "./may-begin.ts";
import { sessionOf } from "./session-content.ts";
import { sessionSummary } from "./session-view.ts";

/** What leads a session, whether one may begin, and those that were. */
export function sessionListRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "GET",
    url: "/api/session-guide",
    summary: "Steps, checklist, questions, times and advice that lead a session",
    replies: sessionGuideReply,
    async handle() {
      const { numbing, needling } = SESSION_TIMERS;
      const answers = [...RESCREEN_ANSWERS];
      return {
        steps: STEP_TEXTS,
        checklist: SESSION_CHECKLIST,
        rescreenQuestions: RESCREEN_QUESTIONS.map((question) => ({ ...question, answers })),
        timers: [
          { id: "numbing", ...numbing },
          { id: "needling", ...needling },
        ],
        needlestick: NEEDLESTICK_ADVICE,
      };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/plans/:id/session-readiness",
    summary: "Whether a session of this plan may begin now, and what stands against it",
    replies: sessionReadinessReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const { place } = request;
      const all = await sessionsOf(records, place);
      const draft = all.find(
        (version) => version.status === "draft" && sessionOf(version).planId === id,
      );
      const asked = { planId: id, consentId: null, rescreen: "not-asked" } as const;
      const { blocks, consent } = await mayBegin(records, place, asked);
      const photographs = await findConsent(records, place, { kind: "photographs", planId: null });
      const before = now().toISOString();
      const next = standingOf(all, { planId: id, before }).number;
      return {
        mayStart: blocks.length === 0,
        blocks,
        number: draft === undefined ? next : sessionOf(draft).number,
        consentId: consent?.recordId ?? null,
        photographsAllowed: photographs.whyNot === null,
        draftId: draft?.recordId ?? null,
      };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/treatment-sessions",
    summary: "The sessions of a patient in plain words, newest first",
    replies: sessionSummariesReply,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      const all = await sessionsOf(records, request.place);
      const shown = request.actor.role === "patient" ? all.filter(isSigned) : all;
      return { items: await Promise.all(shown.map((one) => sessionSummary(context, one))) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/treatment-sessions/:id/summary",
    summary: "The session in plain words",
    replies: sessionSummaryReply,
    async handle({ id, request }) {
      const version = await currentVersion(records, id);
      requireForPatient(request, version);
      return { session: await sessionSummary(context, version) };
    },
  });
}
