import { todayQuery, todayReply } from "@anagen/api";
import type { FastifyInstance } from "fastify";
import { sitesInReach } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { route } from "../http/route.ts";
import { today } from "../records/day.ts";
import { afterSessionLists } from "./after-session-lists.ts";
import { todayLists } from "./today-lists.ts";
import type { TodayItem } from "./waiting-records.ts";

export function todayRoutes(app: FastifyInstance, context: Context): void {
  route(app, {
    method: "GET",
    url: "/api/today",
    summary:
      "What waits: drafts, decisions, plans, sessions, reviews, photographs and looks due, checks and messages",
    query: todayQuery,
    replies: todayReply,
    async handle({ request }) {
      const siteIds = sitesInReach(request);
      const date = await today(context, siteIds[0] ?? null);
      const lists = await todayLists(context, siteIds, date);
      const after = await afterSessionLists(context, siteIds, date);
      const waiting = [...Object.values(lists), ...Object.values(after)].flat();
      const named = await namesOf(context, waiting);
      return {
        date,
        drafts: named(lists.drafts),
        decisionsWaiting: named(lists.decisionsWaiting),
        plansWaiting: named(lists.plansWaiting),
        sessionsUnfinished: named(lists.sessionsUnfinished),
        sessionsDue: named(lists.sessionsDue),
        reviewsDue: named(lists.reviewsDue),
        photographsDue: named(lists.photographsDue),
        checksWaiting: named(after.checksWaiting),
        followUpsDue: named(after.followUpsDue),
        messagesWaiting: named(after.messagesWaiting),
        requestsWaiting: named(after.requestsWaiting),
      };
    },
  });
}

/** Adds the patients' names, all looked up at once. */
async function namesOf({ records }: Context, items: readonly TodayItem[]) {
  const ids = [...new Set(items.map(({ patientId }) => patientId))];
  const lines = await records.patients.lines(ids);
  const names = new Map(
    lines.map(({ patientId, family, given }) => [patientId, `${family}, ${given}`]),
  );
  // Withdrawn people have no line; what waits of them is still named.
  for (const id of ids.filter((one) => !names.has(one))) {
    const patient = await records.patients.get(id);
    if (patient !== null) names.set(id, `${patient.family}, ${patient.given}`);
  }
  return (of: readonly TodayItem[]) =>
    of.map((item) => ({ ...item, patientName: names.get(item.patientId) ?? "" }));
}
