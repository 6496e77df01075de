import type { newQuoteRequest, QuoteView, z } from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type Quote = QuoteView;
export type NewQuote = z.input<typeof newQuoteRequest>;

const ofQuote = (id: string, rest: string): string =>
  `/api/quotes/${encodeURIComponent(id)}/${rest}`;

/** What every act here may have changed. */
export const READ_ANEW = ["quotes"] as const;

export const quotesQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["quotes", patientId],
    queryFn: async ({ signal }) => {
      const path = `/api/patients/${encodeURIComponent(patientId)}/quotes`;
      return (await request<{ items: Quote[] }>(path, { signal })).data.items;
    },
  });

export const documentOf = (id: string): string => ofQuote(id, "document");

export const offerQuote = (planId: string, body: NewQuote, idempotencyKey: string) =>
  request(`/api/plans/${encodeURIComponent(planId)}/quotes`, {
    method: "POST",
    body,
    idempotencyKey,
  });

export const acceptQuote = ({ id, version }: Quote) =>
  request(ofQuote(id, "accept"), { method: "POST", ifMatch: `"${version}"` });

export const withdrawQuote = ({ id, version }: Quote, reason: string) =>
  request(ofQuote(id, "withdraw"), { method: "POST", body: { reason }, ifMatch: `"${version}"` });
