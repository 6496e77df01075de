import { queryOptions } from "@tanstack/react-query";
import { request } from "../../connection/request.ts";
import type { MoneyRange } from "./plan-record.ts";

export interface SitePrices {
  readonly currency: string;
  readonly perSession: MoneyRange;
}

/** The clinic's own price for one session; null when none was entered or it may not be read. */
export const sitePricesQuery = (siteId: string) =>
  queryOptions({
    queryKey: ["site-prices", siteId],
    queryFn: async ({ signal }): Promise<SitePrices | null> => {
      const path = `/api/sites/${encodeURIComponent(siteId)}/prices`;
      const { data } = await request<Partial<SitePrices> | null>(path, { signal });
      if (data?.currency == null || data.perSession == null) return null;
      return { currency: data.currency, perSession: data.perSession };
    },
  });
