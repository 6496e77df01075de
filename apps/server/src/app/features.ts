import type { FastifyInstance } from "fastify";
import { assessmentRoutes } from "../assessments/assessment-routes.ts";
import { auditRoutes } from "../audit/audit-routes.ts";
import { decisionRoutes } from "../decisions/decision-routes.ts";
import { healthRoutes } from "../health/health-routes.ts";
import { knowledgeRoutes } from "../knowledge/knowledge-routes.ts";
import { courseRoutes } from "../patients/course-routes.ts";
import { importRoutes } from "../patients/import-routes.ts";
import { patientRoutes } from "../patients/patient-routes.ts";
import { pictureRoutes } from "../pictures/picture-routes.ts";
import { planPrintRoutes } from "../plans/plan-print-routes.ts";
import { planRoutes } from "../plans/plan-routes.ts";
import { apiTokenRoutes } from "../settings/api-token-routes.ts";
import { peopleRoutes } from "../settings/people-routes.ts";
import { siteRoutes } from "../settings/site-routes.ts";
import { ownAccountRoutes } from "../sign-in/own-account-routes.ts";
import { signInRoutes } from "../sign-in/sign-in-routes.ts";
import { todayRoutes } from "../today/today-routes.ts";
import type { Context } from "./context.ts";

const FEATURES = [
  healthRoutes,
  signInRoutes,
  ownAccountRoutes,
  knowledgeRoutes,
  patientRoutes,
  courseRoutes,
  importRoutes,
  assessmentRoutes,
  decisionRoutes,
  planRoutes,
  planPrintRoutes,
  pictureRoutes,
  todayRoutes,
  siteRoutes,
  peopleRoutes,
  apiTokenRoutes,
  auditRoutes,
];

/** Every feature of the server, one folder each. */
export function features(app: FastifyInstance, context: Context): void {
  for (const feature of FEATURES) feature(app, context);
}
