import type {
  catalogueItemSchema,
  lotPatientsReply,
  recallSchema,
  staffProfileSchema,
  stockReply,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type CatalogueItem = z.infer<typeof catalogueItemSchema>;
export type Stock = z.infer<typeof stockReply>;
export type StockItem = Stock["items"][number];
export type Recall = z.infer<typeof recallSchema>;
export type LotPatients = z.infer<typeof lotPatientsReply>;
export type StaffProfile = z.infer<typeof staffProfileSchema>;

const ofSite = (siteId: string): string => `/api/sites/${encodeURIComponent(siteId)}`;
const listOf = <Item>(key: string, siteId: string) =>
  queryOptions({
    queryKey: [key, siteId],
    queryFn: async ({ signal }) =>
      (await request<{ items: Item[] }>(`${ofSite(siteId)}/${key}`, { signal })).data.items,
  });

export const catalogueQuery = (siteId: string) => listOf<CatalogueItem>("catalogue", siteId);
export const recallsQuery = (siteId: string) => listOf<Recall>("recalls", siteId);
export const staffProfilesQuery = (siteId: string) => listOf<StaffProfile>("staff", siteId);

export const wholeStockQuery = (siteId: string) =>
  queryOptions({
    queryKey: ["stock", siteId, "whole"],
    queryFn: async ({ signal }) =>
      (await request<Stock>(`${ofSite(siteId)}/stock`, { signal })).data,
  });

export const lotPatientsQuery = (siteId: string, lot: string) =>
  queryOptions({
    queryKey: ["lot-patients", siteId, lot],
    queryFn: async ({ signal }) => {
      const path = `${ofSite(siteId)}/lot-patients?${new URLSearchParams({ lot }).toString()}`;
      return (await request<LotPatients>(path, { signal })).data;
    },
  });

export interface Receipt {
  readonly itemId: string;
  readonly code: string | null;
  readonly lot: string | null;
  readonly expiresOn: string | null;
  readonly quantity: number;
}

export const receiveStock = (siteId: string, receipt: Receipt, idempotencyKey: string) =>
  request(`${ofSite(siteId)}/stock`, { method: "POST", body: receipt, idempotencyKey });

export const discardStock = (item: StockItem, quantity: number, reason: string) =>
  request(`/api/stock-items/${encodeURIComponent(item.id)}/discard`, {
    method: "POST",
    body: { quantity, reason },
    ifMatch: `"${item.version}"`,
  });

export const recallLot = (siteId: string, lot: string, reason: string, idempotencyKey: string) =>
  request(`${ofSite(siteId)}/recalls`, { method: "POST", body: { lot, reason }, idempotencyKey });

export const saveStaffProfile = (siteId: string, staff: StaffProfile) =>
  request(`${ofSite(siteId)}/staff`, {
    method: "PUT",
    body: { userId: staff.userId, licence: staff.licence, training: staff.training },
    ifMatch: `"${staff.version}"`,
  });

/** What a change of the stock or the staff makes old. */
export const STOCK_KEYS = ["stock", "recalls", "staff", "lot-patients"] as const;
