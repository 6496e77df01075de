import type { stockCheckReply, z } from "@anagen/api";
import { request } from "../../connection/request.ts";

export type StockCheck = z.infer<typeof stockCheckReply>;

const ofSite = (siteId: string): string => `/api/sites/${encodeURIComponent(siteId)}`;

/** Asks whether a scanned or chosen item may be used: not expired, recalled or used before. */
export const checkStock = async (
  siteId: string,
  asked: { readonly code?: string; readonly stockId?: string; readonly sessionId: string },
): Promise<StockCheck> =>
  (await request<StockCheck>(`${ofSite(siteId)}/stock-checks`, { method: "POST", body: asked }))
    .data;
