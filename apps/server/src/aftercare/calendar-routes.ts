import { calendarLinkReply, z } from "@anagen/api";
import { quietCalendar } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { CALENDAR_LINK, currentLink, newLink, placeOfToken, revokeLink } from "./calendar-link.ts";
import { courseEvents } from "./course-events.ts";

/** The feed for a phone's calendar, behind an address that can be taken back. */
export function calendarRoutes(app: FastifyInstance, context: Context): void {
  const { records, now, publicUrl } = context;

  route(app, {
    method: "GET",
    url: "/api/patients/:id/calendar-link",
    summary: "Whether there is a calendar feed; its address is told only when it is made",
    replies: calendarLinkReply,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      const link = await currentLink(records, request.place);
      return { id: link?.recordId ?? null, createdAt: link?.at ?? null, url: null };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/patients/:id/calendar-link",
    summary: "A new address for the calendar feed; an earlier one stops working",
    replies: calendarLinkReply,
    status: 201,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      const { token, created } = await newLink(records, request.actor, request.place);
      const url = `${publicUrl()}/api/calendars/${token}`;
      return { id: created.recordId, createdAt: created.at, url };
    },
  });

  route(app, {
    method: "DELETE",
    url: "/api/patients/:id/calendar-link",
    summary: "Take the calendar feed back",
    replies: null,
    status: 204,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      await revokeLink(records, request.actor, request.place);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/calendars/:id",
    summary: "The calendar feed; its titles tell nothing about health",
    replies: z.string(),
    produces: "text/calendar",
    async handle({ id, request, reply }) {
      const place = await placeOfToken(records, id.replace(/\.ics$/, ""));
      if (place === null) throw notFound();
      await records.audit.append(request.actor, {
        action: "read",
        resourceKind: CALENDAR_LINK,
        resourceId: null,
        siteId: place.siteId,
        patientId: place.patientId,
        outcome: "done",
      });
      reply.type("text/calendar; charset=utf-8");
      return quietCalendar(await courseEvents(context, place), now().toISOString());
    },
  });
}
