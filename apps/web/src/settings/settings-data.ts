import type {
  apiTokensReply,
  auditReply,
  auditVerificationReply,
  newApiTokenReply,
  newUserReply,
  oneTimeLinkReply,
  ownSessionsReply,
  pricesReply,
  siteSchema,
  userSchema,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { type Reply, request } from "../connection/request.ts";

export type Person = z.infer<typeof userSchema>;
export type Site = z.infer<typeof siteSchema>;
export type Prices = z.infer<typeof pricesReply>;
export type AuditPage = z.infer<typeof auditReply>;
export type AuditEvent = AuditPage["items"][number];
export type ChainReport = z.infer<typeof auditVerificationReply>;
export type ApiToken = z.infer<typeof apiTokensReply>["items"][number];
export type NewApiToken = z.infer<typeof newApiTokenReply>;
export type NewPerson = z.infer<typeof newUserReply>;
export type OneTimeLink = z.infer<typeof oneTimeLinkReply>;
export type OwnSignIn = z.infer<typeof ownSessionsReply>["items"][number];

interface Items<T> {
  readonly items: readonly T[];
}

const list = <T>(key: string, path: string) =>
  queryOptions({
    queryKey: ["settings", key],
    queryFn: async ({ signal }) => (await request<Items<T>>(path, { signal })).data.items,
  });

export const usersQuery = list<Person>("people", "/api/users");
export const sitesQuery = list<Site>("sites", "/api/sites");
export const tokensQuery = list<ApiToken>("tokens", "/api/api-tokens");
export const signInsQuery = list<OwnSignIn>("sign-ins", "/api/sessions");

/** Prices of a site, with the version they were read at. */
export const pricesQuery = (siteId: string) =>
  queryOptions({
    queryKey: ["settings", "prices", siteId],
    queryFn: ({ signal }): Promise<Reply<Prices>> =>
      request<Prices>(`/api/sites/${encodeURIComponent(siteId)}/prices`, { signal }),
  });

export interface AuditFilter {
  readonly siteId?: string;
  readonly actorId?: string;
  readonly patientId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
}

export async function auditPage(
  filter: AuditFilter,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<AuditPage> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, cursor })) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  return (await request<AuditPage>(`/api/audit?${query}`, { signal })).data;
}
