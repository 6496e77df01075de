import type { FastifyInstance } from "fastify";
import { aftercareRoutes } from "../aftercare/aftercare-routes.ts";
import { calendarRoutes } from "../aftercare/calendar-routes.ts";
import { assessmentRoutes } from "../assessments/assessment-routes.ts";
import { auditRoutes } from "../audit/audit-routes.ts";
import { checkRoutes } from "../checks/check-routes.ts";
import { consentRoutes } from "../consents/consent-routes.ts";
import { oneConsentRoutes } from "../consents/one-consent-routes.ts";
import { decisionRoutes } from "../decisions/decision-routes.ts";
import { healthRoutes } from "../health/health-routes.ts";
import { homeUseRoutes } from "../home-use/home-use-routes.ts";
import { knowledgeRoutes } from "../knowledge/knowledge-routes.ts";
import { erasureRoutes } from "../messages/erasure-routes.ts";
import { messageRoutes } from "../messages/message-routes.ts";
import { judgementRoutes } from "../outcomes/judgement-routes.ts";
import { outcomeRoutes } from "../outcomes/outcome-routes.ts";
import { ownAnswersRoutes } from "../outcomes/own-answers-routes.ts";
import { ownCopyRoutes } from "../own-copy/own-copy-routes.ts";
import { courseRoutes } from "../patients/course-routes.ts";
import { importRoutes } from "../patients/import-routes.ts";
import { patientRoutes } from "../patients/patient-routes.ts";
import { measurementRoutes } from "../pictures/measurement-routes.ts";
import { pictureRoutes } from "../pictures/picture-routes.ts";
import { planPrintRoutes } from "../plans/plan-print-routes.ts";
import { planRoutes } from "../plans/plan-routes.ts";
import { quoteRoutes } from "../quotes/quote-routes.ts";
import { registryRoutes } from "../registry/registry-routes.ts";
import { reminderRoutes } from "../reminders/reminder-routes.ts";
import { apiTokenRoutes } from "../settings/api-token-routes.ts";
import { peopleRoutes } from "../settings/people-routes.ts";
import { siteRoutes } from "../settings/site-routes.ts";
import { sideEffectReportRoutes } from "../side-effects/report-routes.ts";
import { sideEffectRoutes } from "../side-effects/side-effect-routes.ts";
import { ownAccountRoutes } from "../sign-in/own-account-routes.ts";
import { signInRoutes } from "../sign-in/sign-in-routes.ts";
import { staffRoutes } from "../staff/staff-routes.ts";
import { catalogueRoutes } from "../stock/catalogue-routes.ts";
import { recallRoutes } from "../stock/recall-routes.ts";
import { stockCheckRoutes } from "../stock/stock-check-routes.ts";
import { stockRoutes } from "../stock/stock-routes.ts";
import { todayRoutes } from "../today/today-routes.ts";
import { sessionListRoutes } from "../treatment-sessions/session-list-routes.ts";
import { sessionRoutes } from "../treatment-sessions/session-routes.ts";
import { trialRoutes } from "../trials-of-one/trial-routes.ts";
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
  measurementRoutes,
  consentRoutes,
  oneConsentRoutes,
  catalogueRoutes,
  stockRoutes,
  stockCheckRoutes,
  recallRoutes,
  staffRoutes,
  sessionRoutes,
  sessionListRoutes,
  checkRoutes,
  aftercareRoutes,
  calendarRoutes,
  reminderRoutes,
  outcomeRoutes,
  judgementRoutes,
  ownAnswersRoutes,
  messageRoutes,
  erasureRoutes,
  homeUseRoutes,
  trialRoutes,
  sideEffectRoutes,
  sideEffectReportRoutes,
  quoteRoutes,
  registryRoutes,
  ownCopyRoutes,
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
