import { type FunnelTest, regressionTest, type TrimFill, trimAndFill } from "@anagen/evidence";
import type { Sheet } from "../files/sheet.ts";
import type { FunnelPoint } from "../plots/funnel-drawing.ts";
import type { Pool } from "./pool.ts";
import { tried } from "./tried.ts";

export interface Funnel {
  readonly points: readonly FunnelPoint[];
  readonly test: FunnelTest | null;
  readonly filled: TrimFill | null;
  /** Why trim and fill gave nothing, where it was asked for. */
  readonly refused: string | null;
  readonly sheet: Sheet;
}

const FEWEST = 3;

/** Points of the funnel, Egger's test, and the studies that trim and fill would add. */
export function funnelOf({ used, model }: Pool, withFill: boolean): Funnel {
  const effects = used.map(({ estimate }) => estimate);
  const variances = used.map(({ variance }) => variance);
  const enough = used.length >= FEWEST;
  const [test] = enough ? tried(() => regressionTest({ effects, variances })) : [null];
  const [filled, refused] =
    enough && withFill
      ? tried(() => trimAndFill(effects, variances, "L0", "auto", model.method))
      : [null, null];
  const points: FunnelPoint[] = [
    ...used.map(({ estimate, variance }) => ({
      estimate,
      standardError: Math.sqrt(variance),
      filled: false,
    })),
    ...(filled?.filledEffects ?? []).map((estimate, i) => ({
      estimate,
      standardError: Math.sqrt(filled?.filledVariances[i] ?? 0),
      filled: true,
    })),
  ];
  return {
    points,
    test,
    filled,
    refused,
    sheet: {
      caption: "Points of the funnel",
      columns: ["Study", "Effect as analysed", "Standard error"],
      rows: points.map(({ estimate, standardError }, i) => [
        used[i]?.label ?? "added by trim and fill",
        estimate,
        standardError,
      ]),
    },
  };
}
