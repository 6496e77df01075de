import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { Problem } from "./connection/problem.ts";
import { askedConsent } from "./consent/asked-consent.ts";
import { NotFoundAlone, NotFoundPage } from "./shell/NotFoundPage.tsx";
import { RouteError, RouteErrorAlone, RoutePending } from "./shell/RouteError.tsx";
import { Shell } from "./shell/Shell.tsx";
import { sessionQuery } from "./sign-in/session.ts";

// Every address of the app. Ids only: nothing about a person stands in an address.

interface RouterContext {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundAlone,
  errorComponent: RouteErrorAlone,
});

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

/** Everything behind sign-in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: Shell,
  errorComponent: RouteErrorAlone,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 401) {
        throw redirect({ to: "/sign-in", search: { back: location.pathname } });
      }
      throw error;
    });
    if (session.user.mustSetPassword) throw redirect({ to: "/password" });
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/today", replace: true });
  },
});

const today = createRoute({
  getParentRoute: () => signedIn,
  path: "/today",
  component: lazyRouteComponent(() => import("./today/TodayPage.tsx"), "TodayPage"),
});

const patients = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients",
  component: lazyRouteComponent(() => import("./patients/PatientsPage.tsx"), "PatientsPage"),
});

const patient = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId",
  component: lazyRouteComponent(() => import("./patient/PatientPage.tsx"), "PatientPage"),
});

const assessment = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId/assessments/$assessmentId",
  component: lazyRouteComponent(() => import("./assessment/AssessmentPage.tsx"), "AssessmentPage"),
});

const decision = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId/decisions/$decisionId",
  component: lazyRouteComponent(() => import("./decision/DecisionPage.tsx"), "DecisionPage"),
});

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId/plans/$planId",
  component: lazyRouteComponent(() => import("./plan/PlanPage.tsx"), "PlanPage"),
});

const consents = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId/consents",
  component: lazyRouteComponent(() => import("./consent/ConsentsPage.tsx"), "ConsentsPage"),
});

const giveConsent = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId/consents/new",
  validateSearch: askedConsent,
  component: lazyRouteComponent(() => import("./consent/GiveConsentPage.tsx"), "GiveConsentPage"),
});

const treatmentSession = createRoute({
  getParentRoute: () => signedIn,
  path: "/patients/$patientId/sessions/$sessionId",
  component: lazyRouteComponent(() => import("./treatment-session/SessionPage.tsx"), "SessionPage"),
});

const explain = createRoute({
  getParentRoute: () => signedIn,
  path: "/explain",
  component: lazyRouteComponent(() => import("./explain/ExplainPage.tsx"), "ExplainPage"),
});

const needling = createRoute({
  getParentRoute: () => signedIn,
  path: "/needling",
  // Numbers of two protocols; the page reads them and says what cannot be used.
  validateSearch: (search: Record<string, unknown>): { [name: string]: unknown } => search,
  component: lazyRouteComponent(() => import("./needling/NeedlingPage.tsx"), "NeedlingPage"),
});

const evidenceParts = [
  createRoute({
    getParentRoute: () => signedIn,
    path: "/evidence",
    component: lazyRouteComponent(() => import("./evidence/known/KnownPage.tsx"), "KnownPage"),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: "/evidence/trials",
    component: lazyRouteComponent(() => import("./evidence/trials/TrialsPage.tsx"), "TrialsPage"),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: "/evidence/trials/$studyId",
    component: lazyRouteComponent(() => import("./evidence/study/StudyPage.tsx"), "StudyPage"),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: "/evidence/questions/$questionId",
    component: lazyRouteComponent(
      () => import("./evidence/question/QuestionPage.tsx"),
      "QuestionPage",
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: "/evidence/conclusions",
    component: lazyRouteComponent(
      () => import("./evidence/conclusions/ConclusionsPage.tsx"),
      "ConclusionsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: "/evidence/own",
    component: lazyRouteComponent(() => import("./evidence/own/OwnDataPage.tsx"), "OwnDataPage"),
  }),
] as const;

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/SettingsPage.tsx"), "SettingsPage"),
});

const settingsParts = [
  createRoute({
    getParentRoute: () => settings,
    path: "/",
    component: lazyRouteComponent(() => import("./settings/SettingsIndex.tsx"), "SettingsIndex"),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: "/people",
    component: lazyRouteComponent(() => import("./settings/people/PeoplePage.tsx"), "PeoplePage"),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: "/sites",
    component: lazyRouteComponent(() => import("./settings/sites/SitesPage.tsx"), "SitesPage"),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: "/prices",
    component: lazyRouteComponent(() => import("./settings/prices/PricesPage.tsx"), "PricesPage"),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: "/rules",
    component: lazyRouteComponent(() => import("./settings/rules/RulesPage.tsx"), "RulesPage"),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: "/audit",
    component: lazyRouteComponent(() => import("./settings/audit/AuditPage.tsx"), "AuditPage"),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: "/tokens",
    component: lazyRouteComponent(() => import("./settings/tokens/TokensPage.tsx"), "TokensPage"),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: "/account",
    component: lazyRouteComponent(
      () => import("./settings/account/AccountPage.tsx"),
      "AccountPage",
    ),
  }),
] as const;

const tree = root.addChildren([
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
    explain,
    needling,
    ...evidenceParts,
    settings.addChildren(settingsParts),
  ]),
]);

export function newRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: RouteError,
    defaultPendingComponent: RoutePending,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  interface HistoryState {
    signedOut?: boolean;
  }
}
