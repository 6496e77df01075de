import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { request } from "../connection/request.ts";
import { takeDraftKey } from "../drafts/draft-key.ts";
import { forgetAllDrafts } from "../drafts/kept-drafts.ts";

export interface SiteRole {
  readonly siteId: string;
  readonly siteName: string;
  readonly role: string;
}

export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly login: string;
  readonly roles: readonly SiteRole[];
  /** The person's own record, for somebody who signs in as a patient. */
  readonly patientId: string | null;
  readonly mustSetPassword: boolean;
}

export interface Session {
  readonly user: User;
  readonly activeSiteId: string | null;
  /** The demonstration clinic: everybody in it is fictional. */
  readonly demo: boolean;
  /** Base64: for copies of drafts in this browser; no other session has it. */
  readonly draftKey: string | null;
}

/** Who is signed in; the query fails with status 401 when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => {
    const { data } = await request<Session>("/api/session", { signal, ownUnauthorised: true });
    takeDraftKey(data.draftKey);
    return data;
  },
});

/** The session, inside the signed-in part of the app. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

export async function signIn(login: string, password: string): Promise<void> {
  await request("/api/sign-in", {
    method: "POST",
    body: { login, password },
    ownUnauthorised: true,
  });
}

export async function signOut(): Promise<void> {
  takeDraftKey(null);
  await forgetAllDrafts();
  await request("/api/sign-out", { method: "POST", ownUnauthorised: true });
}

export async function redeemLink(token: string): Promise<void> {
  await request("/api/one-time-links/redeem", {
    method: "POST",
    body: { token },
    ownUnauthorised: true,
  });
}

export async function setPassword(newPassword: string, currentPassword?: string): Promise<void> {
  await request("/api/password", {
    method: "POST",
    body: currentPassword === undefined ? { newPassword } : { newPassword, currentPassword },
  });
}
