import { judgementReply, questionnairesReply } from "@anagen/api";
import {
  BOTHER_SCALE,
  judgeCourse,
  LICENSED_QUESTIONNAIRES,
  MEASURING_METHODS,
  OUTCOME_MEASURES,
  OUTCOME_MILESTONES,
  type OutcomeMeasure,
  PHQ_2,
  pointsOf,
  SATISFACTION_STEPS,
  SUPPORT_CONTACTS,
} from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import { needledSessions } from "../aftercare/newest-session.ts";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { isSigned } from "../records/acts.ts";
import { dayIn, timezoneOf, today } from "../records/day.ts";
import { type OutcomeContent, outcomesOf } from "./outcome-content.ts";

/** "Is it working for me", and the questions that are asked at a milestone. */
export function judgementRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/patients/:id/judgement",
    summary: "The change so far against the error of the measurement, and the stop rules",
    replies: judgementReply,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      const { place } = request;
      const forPatient = request.actor.role === "patient";
      const outcomes = await outcomesOf(context, place, (one) => !forPatient || isSigned(one));
      const first = (await needledSessions(context, place)).at(-1);
      const timezone = await timezoneOf(records, place.siteId);
      const judged = judgeCourse({
        outcomes,
        firstSessionOn: first === undefined ? null : dayIn(timezone, new Date(first.endedAt)),
        today: await today(context, place.siteId),
      });
      const trials = judged.trials.map(({ men, ...trial }) => ({ ...trial, people: men }));
      return { ...judged, trials, series: seriesOf(outcomes) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/questionnaires",
    summary:
      "Questions, scales, methods and milestones; licensed questionnaires without their text",
    replies: questionnairesReply,
    handle: async () => ({
      phq2: PHQ_2,
      bother: BOTHER_SCALE,
      satisfaction: [...SATISFACTION_STEPS],
      licensed: LICENSED_QUESTIONNAIRES.map(({ id, name, low, high }) => ({ id, name, low, high })),
      methods: [...MEASURING_METHODS],
      milestones: [...OUTCOME_MILESTONES],
      support: [...SUPPORT_CONTACTS],
    }),
  });
}

/** Every point for the chart; without an interval of its own, the value alone. */
function seriesOf(outcomes: readonly OutcomeContent[]) {
  const measures = Object.keys(OUTCOME_MEASURES) as OutcomeMeasure[];
  return measures.flatMap((measure) =>
    pointsOf(outcomes, measure).map(({ on, measured }) => ({
      measure,
      on,
      value: measured.value,
      low: measured.low ?? measured.value,
      high: measured.high ?? measured.value,
      method: measured.method,
      zone: measured.zone,
    })),
  );
}
