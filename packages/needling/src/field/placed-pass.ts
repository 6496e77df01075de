import { DEFAULTS } from "../devices/defaults.ts";
import { passPattern, speedOf } from "../pattern/pass-pattern.ts";
import type { Pattern } from "../pattern/pattern.ts";
import { angleSpreadOf, type Pass, type Protocol, tremorOf } from "../request/check-request.ts";
import type { Values } from "../uncertainty/parameters.ts";
import { counterRandom, gaussPair } from "./counter-random.ts";

/**
 * A pass laid on the skin. Strips run along `directionRad`; strip k is centred `k acrossMm +
 * sidewaysMm` across. `exact`: no strip has a phase or turn of its own.
 */
export type PlacedPass = {
  pattern: Pattern;
  directionRad: number;
  sidewaysMm: number;
  phase: number;
  tremorSdMm: number;
  /** Distance over which the hand wavers to another place; 0: anew at each puncture or stamp. */
  waverMm: number;
  exact: boolean;
  /** The hand turns the device between strips (a pen). */
  turns: boolean;
  /** Key of this pass's own random numbers. */
  seed: number;
};

const RAD_PER_DEG = Math.PI / 180;

/** Counters of the draws made once a pass; strips and cells use others. */
const PASS_DRAW = 0x7a55;
const PASS_SEED_DRAW = 0x5eed;

/** Lays out each pass; what the caller left open is drawn from the pass's own seed. */
export function placePasses(protocol: Protocol, values: Values, seed: number): PlacedPass[] {
  return protocol.passes.map((pass, index) =>
    placePass(protocol, values, pass, passSeed(seed, index)),
  );
}

/** An independent seed for each pass of a run. */
export function passSeed(seed: number, passIndex: number): number {
  const out = new Float64Array(4);
  counterRandom(seed, Math.floor(seed / 0x1_0000_0000), passIndex, PASS_SEED_DRAW, out);
  return Math.floor((out[0] ?? 0) * 0x1_0000_0000) | 0;
}

function placePass(protocol: Protocol, values: Values, pass: Pass, seed: number): PlacedPass {
  const draws = new Float64Array(4);
  counterRandom(seed, 0, 0, PASS_DRAW, draws);
  const [sideways = 0, phase = 0, u = 0, v = 0] = draws;
  gaussPair(u, v, draws);
  const angleDeg = pass.directionDeg + angleSpreadOf(protocol, pass) * (draws[0] ?? 0);
  const pattern = passPattern(protocol.device, pass, values);
  const exact = pass.phase !== null;
  return {
    pattern,
    directionRad: angleDeg * RAD_PER_DEG,
    sidewaysMm: exact ? 0 : (sideways - 0.5) * pattern.acrossMm,
    phase: pass.phase ?? phase,
    tremorSdMm: tremorOf(protocol, pass),
    waverMm: waverOf(protocol, pass, values),
    exact,
    turns: protocol.device.kind === "pen",
    seed,
  };
}

/** A pen's stamps follow each other faster than a hand wavers: half a tremor apart it is elsewhere. */
function waverOf({ device }: Protocol, pass: Pass, values: Values): number {
  if (device.kind !== "pen") return 0;
  return speedOf(pass, values) / (2 * DEFAULTS.handTremorHz.value);
}
