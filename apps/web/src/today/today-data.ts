import type { todayReply, z } from "@anagen/api";
import { queryOptions } from "@tanstack/react-query";
import { request } from "../connection/request.ts";

export type Day = z.infer<typeof todayReply>;
export type DayItem = Day["drafts"][number];
export type GroupName = Exclude<keyof Day, "date">;

export const todayQuery = (siteId: string) =>
  queryOptions({
    queryKey: ["today", siteId],
    refetchOnWindowFocus: true,
    queryFn: async ({ signal }) =>
      (await request<Day>(`/api/today?siteId=${encodeURIComponent(siteId)}`, { signal })).data,
  });
