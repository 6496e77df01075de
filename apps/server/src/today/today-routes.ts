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
      const named = namesOf(context);
      return {
        date,
        drafts: await named(lists.drafts),
        decisionsWaiting: await named(lists.decisionsWaiting),
        plansWaiting: await named(lists.plansWaiting),
        sessionsUnfinished: await named(lists.sessionsUnfinished),
        sessionsDue: await named(lists.sessionsDue),
        reviewsDue: await named(lists.reviewsDue),
        photographsDue: await named(lists.photographsDue),
        checksWaiting: await named(after.checksWaiting),
        followUpsDue: await named(after.followUpsDue),
        messagesWaiting: await named(after.messagesWaiting),
        requestsWaiting: await named(after.requestsWaiting),
      };
    },
  });
}

/** Adds the patients' names, each looked up once. */
function namesOf({ records }: Context) {
  const known = new Map<string, string>();
  const nameOf = async (patientId: string): Promise<string> => {
    const before = known.get(patientId);
    if (before !== undefined) return before;
    const patient = await records.patients.get(patientId);
    const name = patient === null ? "" : `${patient.family}, ${patient.given}`;
    known.set(patientId, name);
    return name;
  };
  return async (items: readonly TodayItem[]) => {
    const named = [];
    for (const item of items) named.push({ ...item, patientName: await nameOf(item.patientId) });
    return named;
  };
}
