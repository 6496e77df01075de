import { aftercareReply } from "@anagen/api";
import { daysAfterSession, EMERGENCY_WORDS, sessionAftercare } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { dayIn, timezoneOf } from "../records/day.ts";
import { contentOf } from "../records/record-view.ts";
import { type NeedledSession, sessionOf } from "./newest-session.ts";

const ON_THE_SCALP = "minoxidil-topical";

/** What to do and leave after a session, to the hour. */
export function aftercareRoutes(app: FastifyInstance, context: Context): void {
  route(app, {
    method: "GET",
    url: "/api/patients/:id/aftercare",
    summary: "The aftercare of the newest session, hour by hour",
    replies: aftercareReply,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      return aftercareOf(context, request.place, null);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/treatment-sessions/:id/aftercare",
    summary: "The aftercare of this session, hour by hour",
    replies: aftercareReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      return aftercareOf(context, request.place, id);
    },
  });
}

async function aftercareOf(context: Context, place: Place, sessionId: string | null) {
  const { records } = context;
  const timezone = await timezoneOf(records, place.siteId);
  const now = context.now().toISOString();
  const shown = { timezone, now, emergencyWords: EMERGENCY_WORDS };
  const found = await sessionOf(context, place, sessionId);
  if (found === null) {
    const nothing = { endedAt: null, day: null, items: [], products: [] };
    return { ...shown, sessionId: null, ...nothing };
  }
  const { endedAt } = found;
  const items = await timedAftercare(context, found, { timezone, now });
  return {
    ...shown,
    sessionId: found.version.recordId,
    endedAt,
    day: daysAfterSession({ endedAt, now }),
    items: items.map((item) => ({ ...item, sources: [...item.sources] })),
    products: found.session.products.map(({ name }) => name),
  };
}

/** The lines of one session, by the constraints and co-therapy of its plan. */
export async function timedAftercare(
  { records }: Pick<Context, "records">,
  { session, endedAt }: NeedledSession,
  { timezone, now }: { timezone: string; now: string },
) {
  const version = await records.versions.get(session.planId, session.planVersion);
  const plan = version?.kind === "plan" ? contentOf<PlanContent>(version).plan : null;
  const planned = (plan?.protocol.coTherapy ?? []).some(
    ({ name, inPlan }) => name === ON_THE_SCALP && inPlan,
  );
  const given = (session.coTherapy ?? []).some(({ name }) => name === ON_THE_SCALP);
  return sessionAftercare({
    endedAt,
    now,
    constraints: plan?.constraints ?? [],
    hasMinoxidil: planned || given,
    dayOf: (instant) => dayIn(timezone, new Date(instant)),
  });
}
