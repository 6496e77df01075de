import type { RegistryEntryView } from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type RegistryEntry = RegistryEntryView;
export type People = RegistryEntry["anyGrade"];
export type Registry = { readonly scope: "clinic" | "research"; readonly items: RegistryEntry[] };

/** Who sees the registry. */
export const REGISTRY_ROLES = ["clinician", "researcher"] as const;

export const registryQuery = (siteId: string) =>
  queryOptions({
    queryKey: ["registry", siteId],
    queryFn: async ({ signal }) => {
      const path = `/api/registry?siteId=${encodeURIComponent(siteId)}`;
      return (await request<Registry>(path, { signal })).data;
    },
  });

export const exportOf = (siteId: string, format: "csv" | "parquet" | "json"): string =>
  `/api/registry/export?siteId=${encodeURIComponent(siteId)}&format=${format}`;
