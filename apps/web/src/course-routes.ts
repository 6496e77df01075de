import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { askedConcern } from "./outcomes/asked-concern.ts";
import { inside, signedIn } from "./signed-in-route.ts";

/** What follows a session: the places of the clinic about one person, and the patient's own. */
export const courseParts = [
  inside(
    "/check",
    lazyRouteComponent(() => import("./checks/OwnCheckPage.tsx"), "OwnCheckPage"),
  ),
  inside(
    "/patients/$patientId/check",
    lazyRouteComponent(() => import("./checks/PatientCheckPage.tsx"), "PatientCheckPage"),
  ),
  inside(
    "/patients/$patientId/side-effects",
    lazyRouteComponent(() => import("./side-effects/SideEffectsPage.tsx"), "SideEffectsPage"),
  ),
  inside(
    "/side-effect-counts",
    lazyRouteComponent(() => import("./side-effects/CountsPage.tsx"), "CountsPage"),
  ),
  inside(
    "/registry",
    lazyRouteComponent(() => import("./registry/RegistryPage.tsx"), "RegistryPage"),
  ),
  createRoute({
    getParentRoute: () => signedIn,
    path: "/patients/$patientId/outcomes",
    validateSearch: askedConcern,
    component: lazyRouteComponent(() => import("./outcomes/OutcomesPage.tsx"), "OutcomesPage"),
  }),
  inside(
    "/patients/$patientId/messages",
    lazyRouteComponent(() => import("./messages/MessagesPage.tsx"), "MessagesPage"),
  ),
  inside(
    "/patients/$patientId/home-use",
    lazyRouteComponent(() => import("./home-use/HomeUsePage.tsx"), "HomeUsePage"),
  ),
  inside(
    "/my/aftercare",
    lazyRouteComponent(() => import("./own-place/OwnAftercarePage.tsx"), "OwnAftercarePage"),
  ),
  inside(
    "/my/messages",
    lazyRouteComponent(() => import("./own-place/OwnMessagesPage.tsx"), "OwnMessagesPage"),
  ),
  inside(
    "/my/progress",
    lazyRouteComponent(() => import("./own-place/OwnProgressPage.tsx"), "OwnProgressPage"),
  ),
  inside(
    "/my/visits",
    lazyRouteComponent(() => import("./own-place/OwnVisitsPage.tsx"), "OwnVisitsPage"),
  ),
  inside(
    "/my/pictures",
    lazyRouteComponent(() => import("./own-place/OwnPicturesPage.tsx"), "OwnPicturesPage"),
  ),
  inside(
    "/my/consents",
    lazyRouteComponent(() => import("./consent/OwnConsentsPage.tsx"), "OwnConsentsPage"),
  ),
  inside(
    "/my/home-use",
    lazyRouteComponent(() => import("./own-place/OwnHomeUsePage.tsx"), "OwnHomeUsePage"),
  ),
  inside(
    "/my/data",
    lazyRouteComponent(() => import("./own-place/OwnDataPage.tsx"), "OwnDataPage"),
  ),
  inside(
    "/patients/$patientId/trials-of-one/$trialId",
    lazyRouteComponent(() => import("./trial-of-one/TrialPage.tsx"), "TrialPage"),
  ),
] as const;
