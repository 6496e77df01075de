import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

const FRESH_MS = 15_000;
const TRIES = 2;

/** Held in memory only; nothing is written to the browser's storage. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        networkMode: "always",
        // A refusal stays a refusal; only a lost line or a server fault is tried again.
        retry: (failures, error) =>
          failures < TRIES &&
          error instanceof Problem &&
          (error.status === 0 || error.status >= 502),
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
