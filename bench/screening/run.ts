// Times 10,000 screenings in this process; see bench/README.md.
import { screen } from "@anagen/treatment";
import { median } from "../percentile.ts";
import { appendResults } from "../result-table.ts";
import { inventPeople } from "./people.ts";

const PEOPLE = 10_000;
const RUNS = 5;
const SEED = 1;

const people = inventPeople(PEOPLE, SEED);
const decisions = new Map<string, number>();
for (const facts of people) {
  const { decision } = screen(facts);
  decisions.set(decision, (decisions.get(decision) ?? 0) + 1);
}

const seconds = Array.from({ length: RUNS }, () => {
  const start = performance.now();
  for (const facts of people) screen(facts);
  return (performance.now() - start) / 1000;
});

const spread = [...decisions].map(([decision, count]) => `${decision} ${count}`).join(", ");
appendResults("Screening", [
  {
    what: `${PEOPLE.toLocaleString("en")} screenings in one process, median of ${RUNS} (${spread})`,
    measured: `${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)})`,
    target: "under 1 s",
  },
]);
