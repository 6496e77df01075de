import { useSyncExternalStore } from "react";
import { useSession } from "../sign-in/session.ts";

export interface SiteChoice {
  readonly id: string;
  readonly name: string;
}

// Held while the page is open; after a reload the site the server names stands first.
let chosen: string | null = null;
const listeners = new Set<() => void>();

export function chooseSite(siteId: string): void {
  chosen = siteId;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sites where the person has one of the roles, and the one that is looked at now. */
export function useSites(roles: readonly string[]): {
  readonly sites: readonly SiteChoice[];
  readonly site: SiteChoice | null;
} {
  const { user, activeSiteId } = useSession();
  const wanted = useSyncExternalStore(watch, () => chosen);
  const byId = new Map<string, SiteChoice>();
  for (const { siteId, siteName, role } of user.roles) {
    if (roles.includes(role)) byId.set(siteId, { id: siteId, name: siteName });
  }
  const sites = [...byId.values()];
  const at = (siteId: string | null) => sites.find((one) => one.id === siteId);
  return { sites, site: at(wanted) ?? at(activeSiteId) ?? sites[0] ?? null };
}
