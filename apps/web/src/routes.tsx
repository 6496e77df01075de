import {
  createRoute,
  lazyRouteComponent,
  type RouteComponent,
  redirect,
} from "@tanstack/react-router";
import { askedConsent } from "./consent/asked-consent.ts";
import { courseParts } from "./course-routes.ts";
import { inside, root, signedIn } from "./signed-in-route.ts";

// Every address of the app. Ids only: nothing about a person stands in an address.

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  // Only a path of this app, never another site.
  validateSearch: (search: Record<string, unknown>): { back?: string } =>
    typeof search["back"] === "string" && /^\/(?![/\\])/.test(search["back"])
      ? { back: search["back"] }
      : {},
  component: lazyRouteComponent(() => import("./sign-in/SignInPage.tsx"), "SignInPage"),
});

const linkRoute = createRoute({
  getParentRoute: () => root,
  path: "/link",
  component: lazyRouteComponent(() => import("./sign-in/LinkPage.tsx"), "LinkPage"),
});

const passwordRoute = createRoute({
  getParentRoute: () => root,
  path: "/password",
  component: lazyRouteComponent(() => import("./sign-in/PasswordPage.tsx"), "PasswordPage"),
});

const styleguideRoute = createRoute({
  getParentRoute: () => root,
  path: "/styleguide",
  component: lazyRouteComponent(() => import("./styleguide/StyleguidePage.tsx"), "StyleguidePage"),
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/today", replace: true });
  },
});

const today = inside(
  "/today",
  lazyRouteComponent(() => import("./today/TodayPage.tsx"), "TodayPage"),
);

const patients = inside(
  "/patients",
  lazyRouteComponent(() => import("./patients/PatientsPage.tsx"), "PatientsPage"),
);

const patient = inside(
  "/patients/$patientId",
  lazyRouteComponent(() => import("./patient/PatientPage.tsx"), "PatientPage"),
);

const assessment = inside(
  "/patients/$patientId/assessments/$assessmentId",
  lazyRouteComponent(() => import("./assessment/AssessmentPage.tsx"), "AssessmentPage"),
);

const decision = inside(
  "/patients/$patientId/decisions/$decisionId",
  lazyRouteComponent(() => import("./decision/DecisionPage.tsx"), "DecisionPage"),
);

const plan = inside(
  "/patients/$patientId/plans/$planId",
  lazyRouteComponent(() => import("./plan/PlanPage.tsx"), "PlanPage"),
);

const consents = inside(
  "/patients/$patientId/consents",
  lazyRouteComponent(() => import("./consent/ConsentsPage.tsx"), "ConsentsPage"),
);

const giveConsent = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId/consents/new",
  validateSearch: askedConsent,
  component: lazyRouteComponent(() => import("./consent/GiveConsentPage.tsx"), "GiveConsentPage"),
});

const pictures = inside(
  "/patients/$patientId/pictures",
  lazyRouteComponent(() => import("./pictures/PicturesPage.tsx"), "PicturesPage"),
);

const picture = inside(
  "/patients/$patientId/pictures/$pictureId",
  lazyRouteComponent(() => import("./pictures/PicturePage.tsx"), "PicturePage"),
);

const treatmentSession = inside(
  "/patients/$patientId/sessions/$sessionId",
  lazyRouteComponent(() => import("./treatment-session/SessionPage.tsx"), "SessionPage"),
);

const explain = inside(
  "/explain",
  lazyRouteComponent(() => import("./explain/ExplainPage.tsx"), "ExplainPage"),
);

const needling = createRoute({
  getParentRoute: () => signedIn,
  path: "/needling",
  // Numbers of two protocols; the page reads them and says what cannot be used.
  validateSearch: (search: Record<string, unknown>): { [name: string]: unknown } => search,
  component: lazyRouteComponent(() => import("./needling/NeedlingPage.tsx"), "NeedlingPage"),
});

const evidenceParts = [
  inside(
    "/evidence",
    lazyRouteComponent(() => import("./evidence/known/KnownPage.tsx"), "KnownPage"),
  ),
  inside(
    "/evidence/trials",
    lazyRouteComponent(() => import("./evidence/trials/TrialsPage.tsx"), "TrialsPage"),
  ),
  inside(
    "/evidence/trials/$studyId",
    lazyRouteComponent(() => import("./evidence/study/StudyPage.tsx"), "StudyPage"),
  ),
  inside(
    "/evidence/questions/$questionId",
    lazyRouteComponent(() => import("./evidence/question/QuestionPage.tsx"), "QuestionPage"),
  ),
  inside(
    "/evidence/conclusions",
    lazyRouteComponent(
      () => import("./evidence/conclusions/ConclusionsPage.tsx"),
      "ConclusionsPage",
    ),
  ),
  inside(
    "/evidence/own",
    lazyRouteComponent(() => import("./evidence/own/OwnDataPage.tsx"), "OwnDataPage"),
  ),
] as const;

const settings = inside(
  "/settings",
  lazyRouteComponent(() => import("./settings/SettingsPage.tsx"), "SettingsPage"),
);

const setting = <const Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => settings, path, component });

const settingsParts = [
  setting(
    "/",
    lazyRouteComponent(() => import("./settings/SettingsIndex.tsx"), "SettingsIndex"),
  ),
  setting(
    "/people",
    lazyRouteComponent(() => import("./settings/people/PeoplePage.tsx"), "PeoplePage"),
  ),
  setting(
    "/sites",
    lazyRouteComponent(() => import("./settings/sites/SitesPage.tsx"), "SitesPage"),
  ),
  setting(
    "/prices",
    lazyRouteComponent(() => import("./settings/prices/PricesPage.tsx"), "PricesPage"),
  ),
  setting(
    "/stock",
    lazyRouteComponent(() => import("./stock/StockPage.tsx"), "StockPage"),
  ),
  setting(
    "/rules",
    lazyRouteComponent(() => import("./settings/rules/RulesPage.tsx"), "RulesPage"),
  ),
  setting(
    "/audit",
    lazyRouteComponent(() => import("./settings/audit/AuditPage.tsx"), "AuditPage"),
  ),
  setting(
    "/tokens",
    lazyRouteComponent(() => import("./settings/tokens/TokensPage.tsx"), "TokensPage"),
  ),
  setting(
    "/account",
    lazyRouteComponent(() => import("./settings/account/AccountPage.tsx"), "AccountPage"),
  ),
] as const;

export const tree = root.addChildren([
  signInRoute,
  linkRoute,
  passwordRoute,
  styleguideRoute,
  signedIn.addChildren([
    home,
    today,
    patients,
    patient,
    assessment,
    decision,
    plan,
    consents,
    giveConsent,
    treatmentSession,
    pictures,
    picture,
    ...courseParts,
    explain,
    needling,
    ...evidenceParts,
    settings.addChildren(settingsParts),
  ]),
]);
