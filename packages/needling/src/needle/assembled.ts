import type { Simulation } from "../field/simulate.ts";
import { unitSpacingMm } from "../follicles/hexagonal.ts";
import { speedOf } from "../pattern/pass-pattern.ts";
import { relativePain } from "../proxies/pain.ts";
import type { Estimate } from "../quantity/estimate.ts";
import type { Protocol } from "../request/check-request.ts";
import { SKIN } from "../skin/skin.ts";
import type { Bands } from "../uncertainty/bands.ts";
import type { Sensitivity } from "../uncertainty/contributions.ts";
import type { Parameters, Values } from "../uncertainty/parameters.ts";
import { ABSORPTION } from "../uptake/finite-dose.ts";
import { assumptionsOf } from "./assumptions.ts";
import { asEstimate, closureCurves } from "./closure-curves.ts";
import { needlesInContact } from "./contact-figures.ts";
import { coverageCurve } from "./coverage-curve.ts";
import { doseVector } from "./dose-vector.ts";
import { COVERAGE_RADII_MM, FOLLICLE_RADII_MM } from "./figure-names.ts";
import { passDensitiesPerCm2 } from "./figures.ts";
import type { NeedleResult, Spacing } from "./result.ts";
import { warningsOf } from "./warnings.ts";

export type Parts = {
  protocol: Protocol;
  parameters: Parameters;
  values: Values;
  estimates: Bands;
  ranking: Sensitivity;
  field: { simulation: Simulation; spacing: Spacing };
  seed: number;
};

const CURVE_RADIUS_MM = 0.25;
const CURVE_LINES_PER_RADIUS = 4;

/** Puts the figures where readers of a result expect them. */
export function assembled(parts: Parts): NeedleResult {
  const { protocol, parameters, values, estimates, field, seed } = parts;
  const { device, passes } = protocol;
  const slowestPassMmPerS = Math.min(...passes.map((pass) => speedOf(pass, values)));
  return {
    seed,
    device: { id: device.id, name: device.name, kind: device.kind },
    puncturesPerCm2: {
      perPass: estimates.perPassPerCm2,
      total: estimates.totalPerCm2,
      eachPass: passDensitiesPerCm2(protocol, values),
      reference: asEstimate(SKIN.referencePuncturesPerCm2),
    },
    coverage: COVERAGE_RADII_MM.map((radiusMm) => ({
      radiusMm,
      fraction: estimates[`coverage${radiusMm}`],
      poisson: estimates[`poisson${radiusMm}`],
    })),
    coverageByPass: coverageCurve(protocol, values, CURVE_RADIUS_MM, CURVE_LINES_PER_RADIUS),
    spacing: field.spacing,
    openAreaFraction: estimates.openAreaFraction,
    holeMm: estimates.holeMm,
    dragMm: estimates.dragMm,
    groove:
      device.kind === "pen"
        ? { belowMmPerS: estimates.grooveSpeedMmPerS, slowestPassMmPerS }
        : null,
    depthMm: estimates.depthMm,
    layersMm: {
      epidermis: asEstimate(SKIN.epidermisMm),
      dermis: asEstimate(SKIN.dermisMm),
      bulge: asEstimate(SKIN.bulgeDepthMm),
      follicle: asEstimate(SKIN.follicleLengthMm),
    },
    follicles: FOLLICLE_RADII_MM.map((withinMm, i) => ({
      withinMm,
      fraction: estimates[`follicles${withinMm}`],
      toBulgeDepth: weakened(estimates[`folliclesToBulge${withinMm}`]),
      simulated: field.simulation.unitsReached[i] ?? 0,
    })),
    follicularUnits: {
      perCm2: asEstimate(parameters.follicularUnitsPerCm2),
      spacingMm: unitSpacingMm(values.follicularUnitsPerCm2),
      reachedPerCm2: estimates.unitsReachedPerCm2,
    },
    dose: doseVector(estimates),
    closure: closureCurves(),
    uptake: {
      drug: ABSORPTION.drug,
      fractionOfDose: estimates.uptakeFraction,
      intactFraction: asEstimate(parameters.intactFractionPerDay),
      ratioToIntact: estimates.uptakeRatio,
      ceilingRatio: estimates.uptakeCeilingRatio,
      observedRatio: asEstimate(ABSORPTION.observedRatio),
    },
    minutes: estimates.minutes,
    pressForceN: estimates.pressForceN,
    relativePain: weakened(estimates.relativePain),
    capillaryStrikesPerCm2: weakened(estimates.capillaryStrikesPerCm2),
    assumptions: assumptionsOf(protocol, parameters),
    ...verdicts(parts, slowestPassMmPerS),
  };
}

/** Rests on figures nobody measured on the scalp, whatever else goes in. */
const weakened = (estimate: Estimate): Estimate => ({ ...estimate, basis: "assumed" });

function verdicts(
  { protocol, values, estimates, ranking }: Parts,
  slowestMmPerS: number,
): Pick<NeedleResult, "warnings" | "uncertainty"> {
  const [topContributor = null] = ranking.woundVolumeMm3PerCm2;
  const inContact = needlesInContact(protocol.device.kind, values);
  return {
    warnings: warningsOf(protocol, estimates, {
      assumptionDominates: topContributor?.basis === "assumed",
      painExtrapolated: relativePain(values.needleMm, inContact).extrapolated,
      slowestMmPerS,
    }),
    uncertainty: {
      topContributor,
      woundVolume: [...ranking.woundVolumeMm3PerCm2],
      openArea: [...ranking.openAreaFraction],
      uptake: [...ranking.uptakeFraction],
    },
  };
}
