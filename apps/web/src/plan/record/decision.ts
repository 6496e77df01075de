import { queryOptions } from "@tanstack/react-query";
import { request } from "../../connection/request.ts";

export interface DecisionHead {
  readonly id: string;
  readonly status: "draft" | "signed" | "amended" | "entered-in-error";
  readonly body: { readonly outcome: string | null };
}

/** The decision that a plan rests on: the plan is signed only after it. */
export const decisionHeadQuery = (id: string) =>
  queryOptions({
    queryKey: ["decision-head", id],
    queryFn: async ({ signal }) =>
      (await request<DecisionHead>(`/api/decisions/${encodeURIComponent(id)}`, { signal })).data,
  });
