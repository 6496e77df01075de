import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  Outlet,
  type RouteComponent,
  redirect,
} from "@tanstack/react-router";
import { Problem } from "./connection/problem.ts";
import { NotFoundAlone } from "./shell/NotFoundPage.tsx";
import { RouteErrorAlone } from "./shell/RouteError.tsx";
import { Shell } from "./shell/Shell.tsx";
import { sessionQuery } from "./sign-in/session.ts";

interface RouterContext {
  readonly queries: QueryClient;
}

/** The root of every address. */
export const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundAlone,
  errorComponent: RouteErrorAlone,
});

/** Everything behind sign-in. */
export const signedIn = createRoute({
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

/** A place of the signed-in app that is no more than a path and its page. */
export const inside = <const Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => signedIn, path, component });
