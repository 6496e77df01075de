import { lazyRouteComponent } from "@tanstack/react-router";
import { inside } from "./signed-in-route.ts";

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
    "/patients/$patientId/outcomes",
    lazyRouteComponent(() => import("./outcomes/OutcomesPage.tsx"), "OutcomesPage"),
  ),
  inside(
    "/patients/$patientId/messages",
    lazyRouteComponent(() => import("./messages/MessagesPage.tsx"), "MessagesPage"),
  ),
] as const;
