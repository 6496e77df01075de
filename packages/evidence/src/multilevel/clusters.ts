import { InvalidInput } from "@anagen/quantities";
import type { Studies } from "../models/studies.ts";

/** Effects nested in clusters, with sampling covariances rho √(vᵢ vⱼ) inside a cluster. */
export type ClusteredStudies = {
  studies: Studies;
  /** rows of each cluster, clusters in the order of `labels` */
  rows: number[][];
  labels: string[];
  rho: number;
};

/**
 * Sorts studies into clusters; numeric labels in numeric order, words in alphabetical order.
 *
 * @param rho correlation of sampling errors inside a cluster, from −1 to 1 (below 1)
 * @throws {InvalidInput} lengths differ, or rho is outside its range
 */
export function groupByCluster(
  studies: Studies,
  cluster: readonly (string | number)[],
  rho = 0,
): ClusteredStudies {
  if (cluster.length !== studies.k)
    throw new InvalidInput("cluster", cluster.length, `one label per study (${studies.k})`);
  if (!(rho > -1 && rho < 1)) throw new InvalidInput("rho", rho, "above -1 and below 1");
  const found = new Map<string | number, number[]>();
  cluster.forEach((label, i) => {
    const rows = found.get(label) ?? [];
    rows.push(i);
    found.set(label, rows);
  });
  const numeric = cluster.every((label) => typeof label === "number");
  const labels = [...found.keys()].sort((a, b) =>
    numeric ? Number(a) - Number(b) : String(a).localeCompare(String(b), "en"),
  );
  return {
    studies,
    rows: labels.map((label) => found.get(label) ?? []),
    labels: labels.map(String),
    rho,
  };
}
