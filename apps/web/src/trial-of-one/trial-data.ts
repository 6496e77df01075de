import type {
  pairResultRequest,
  trialAnalysisReply,
  trialOfOneRequest,
  trialOfOneSchema,
  z,
} from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type TrialOfOne = z.infer<typeof trialOfOneSchema>;
export type Design = TrialOfOne["body"]["design"];
export type Place = TrialOfOne["body"]["results"][number]["place"];
export type Analysis = z.infer<typeof trialAnalysisReply>;
export type PairResult = z.input<typeof pairResultRequest>;

/** What every act here may have changed. */
export const READ_ANEW = ["trial-of-one", "trials-of-one"] as const;

const ofTrial = (id: string, rest = ""): string =>
  `/api/trials-of-one/${encodeURIComponent(id)}${rest}`;

export const trialQuery = (id: string) =>
  queryOptions({
    queryKey: ["trial-of-one", id],
    queryFn: async ({ signal }) => (await request<TrialOfOne>(ofTrial(id), { signal })).data,
  });

export const trialsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ["trials-of-one", patientId],
    queryFn: async ({ signal }) => {
      const path = `/api/patients/${encodeURIComponent(patientId)}/trials-of-one`;
      return (await request<{ items: TrialOfOne[] }>(path, { signal })).data.items;
    },
  });

/** Refused by the server until the trial has ended. */
export const analysisQuery = (id: string) =>
  queryOptions({
    queryKey: ["trial-of-one", id, "analysis"],
    queryFn: async ({ signal }) =>
      (await request<Analysis>(ofTrial(id, "/analysis"), { signal })).data,
  });

export async function startTrial(
  planId: string,
  design: z.input<typeof trialOfOneRequest>,
  idempotencyKey: string,
): Promise<TrialOfOne> {
  const path = `/api/plans/${encodeURIComponent(planId)}/trials-of-one`;
  return (await request<TrialOfOne>(path, { method: "POST", body: design, idempotencyKey })).data;
}

const step = ({ id, version }: TrialOfOne, name: string, body?: object) =>
  request<TrialOfOne>(ofTrial(id, `/${name}`), {
    method: "POST",
    ...(body === undefined ? {} : { body }),
    ifMatch: `"${version}"`,
  });

export const sealTrial = (trial: TrialOfOne) => step(trial, "seal");
export const showPair = (trial: TrialOfOne, pair: number) => step(trial, "reveals", { pair });
export const enterResult = (trial: TrialOfOne, result: PairResult) =>
  step(trial, "results", result);
export const endTrial = (trial: TrialOfOne) => step(trial, "end");
