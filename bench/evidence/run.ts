// Times fits of meta-analyses here and in R's metafor on the same trials; see bench/README.md.
import { fitModel, predictEffect, prepareStudies, qProfile } from "@anagen/evidence";
import { seededRandom } from "@anagen/quantities";
import { median } from "../percentile.ts";
import { appendResults, type Row } from "../result-table.ts";
import { type Job, type MetaforRun, timeMetafor } from "./metafor.ts";
import { inventTrials, type MadeUpTrials, resample } from "./trials.ts";

/** `--largest` also runs metafor on 10,000 trials: minutes and about 8 GB of memory. */
const LARGEST_TOO = process.argv.includes("--largest");
const SEED = 1;
const ROUNDS = 41;

const fitOf = ({ effects, variances }: MadeUpTrials) =>
  fitModel(prepareStudies(effects, variances), { method: "REML", test: "knha" });

/** Median milliseconds of processor time of one call over rounds, after half as many rounds that do not count. */
function timeHere(calls: number, job: () => void): number {
  const times = Array.from({ length: ROUNDS + Math.ceil(ROUNDS / 2) }, () => {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i += 1) job();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / calls;
  });
  return median(times.slice(-ROUNDS));
}

const JOBS: {
  k: number;
  job: Job;
  what: string;
  calls: number;
  metafor: { calls: number; rounds: number } | null;
  goal: { times?: number; ms?: number };
}[] = [
  ...[
    { k: 10, calls: 500, metafor: { calls: 100, rounds: 5 }, goal: { times: 100 } },
    { k: 100, calls: 300, metafor: { calls: 60, rounds: 5 }, goal: { times: 100 } },
    { k: 1000, calls: 100, metafor: { calls: 1, rounds: 3 }, goal: { times: 5000 } },
    {
      k: 10_000,
      calls: 10,
      metafor: LARGEST_TOO ? { calls: 1, rounds: 1 } : null,
      goal: { ms: 10 },
    },
  ].map((size) => ({ ...size, job: "fit" as const, what: "REML, Knapp-Hartung" })),
  ...[10, 100].map((k) => ({
    k,
    job: "intervals" as const,
    what: "the same with Q-profile and prediction interval",
    calls: 100,
    metafor: { calls: 20, rounds: 5 },
    goal: {},
  })),
  {
    k: 20,
    job: "bootstrap",
    what: "1,000 bootstrap refits",
    calls: 1,
    metafor: { calls: 1, rounds: 3 },
    goal: { ms: 25 },
  },
];

const rows = JOBS.map(({ k, job, what, calls, metafor, goal }): Row => {
  const trials = inventTrials(k, SEED + k);
  const here = timeHere(calls, jobOf(job, trials));
  const there = metafor && timeMetafor(trials, job, metafor);
  return {
    what: `${what}, k = ${k.toLocaleString("en")}`,
    measured: there
      ? `${shownMs(here)}; ${there.version} ${shownMs(there.ms)}: ${Math.round(there.ms / here).toLocaleString("en")} times${agreement(trials, there)}`
      : `${shownMs(here)}; metafor not run`,
    target: goal.times
      ? `at least ${goal.times.toLocaleString("en")} times faster`
      : goal.ms
        ? `under ${goal.ms} ms`
        : "none",
  };
});
appendResults("Evidence: meta-analysis beside metafor, processor time, medians", rows);

function jobOf(job: Job, trials: MadeUpTrials): () => void {
  if (job === "fit") return () => fitOf(trials);
  if (job === "intervals")
    return () => {
      const fit = fitOf(trials);
      qProfile(fit.studies);
      predictEffect(fit, [1]);
    };
  const random = seededRandom(SEED);
  const { length } = trials.effects;
  const drawn = { effects: new Float64Array(length), variances: new Float64Array(length) };
  return () => {
    for (let i = 0; i < 1000; i += 1) fitOf(resample(trials, random, drawn));
  };
}

/** Largest relative difference to metafor, which stops its iteration early by default. */
function agreement(trials: MadeUpTrials, there: MetaforRun): string {
  const { estimates, standardErrors, p, tau2 } = fitOf(trials);
  const pairs = [
    [estimates[0], there.estimate],
    [standardErrors[0], there.standardError],
    [p[0], there.p],
    [tau2, there.tau2],
  ].map(([a = Number.NaN, b = Number.NaN]) => Math.abs(a - b) / Math.max(Math.abs(b), 1e-300));
  return `, results within ${Math.max(...pairs).toExponential(0)}`;
}

function shownMs(ms: number): string {
  if (ms < 0.1) return `${(1000 * ms).toFixed(1)} µs`;
  return ms < 100 ? `${ms.toFixed(2)} ms` : `${Math.round(ms)} ms`;
}
