import { InvalidInput } from "@anagen/quantities";
import { DEFAULTS } from "../devices/defaults.ts";
import type { Device } from "../devices/device.ts";
import { type Quantity, stated } from "../quantity/estimate.ts";
import { SKIN } from "../skin/skin.ts";
import { checkDevice } from "./check-device.ts";
import {
  DEFAULT_SAMPLES,
  MOST_DELAY_HOURS,
  MOST_HAND_ANGLE_DEG,
  MOST_PASSES,
  MOST_SAMPLES,
  MOST_TARGET_DEPTH_MM,
  MOST_TREMOR_MM,
} from "./limits.ts";
import { readLimited, readObject, readOneOf, readWhole, readWithin } from "./read-input.ts";

/** A request whose every figure is known, stated or a flagged default. */
export type Protocol = {
  device: Device;
  areaCm2: number;
  passes: readonly Pass[];
  samples: number;
  follicularUnitsPerCm2: Quantity;
  /** Depth a channel must reach to count for a follicle; null: through the epidermis. */
  targetDepthMm: number | null;
  /** Null: the caller said nothing, so the flagged defaults hold. */
  hand: { angleSdDeg: number | null; tremorSdMm: number | null };
  setting: "home" | "clinic" | null;
  applyAfterHours: number;
};

/** `speedMmPerS`, `phase`: null when the caller did not say. */
export type Pass = { directionDeg: number; speedMmPerS: number | null; phase: number | null };

/**
 * Reads a request from outside.
 * @throws {InvalidInput} naming the field, what came and what is allowed
 */
export function checkRequest(value: unknown): Protocol {
  const bag = readObject("request", value);
  const hair = bag["hair"] === undefined ? {} : readObject("hair", bag["hair"]);
  const hand = bag["hand"] === undefined ? {} : readObject("hand", bag["hand"]);
  const units = hair["follicularUnitsPerCm2"];
  const { angleSdDeg, tremorSdMm } = hand;
  return {
    device: checkDevice(bag["device"]),
    areaCm2: readLimited("area.cm2", "cm2", readObject("area", bag["area"])["cm2"]),
    passes: checkPasses(bag["passes"]),
    samples: orElse(bag["samples"], DEFAULT_SAMPLES, (samples) =>
      readWhole("samples", samples, 1, MOST_SAMPLES),
    ),
    follicularUnitsPerCm2: orElse(units, SKIN.follicularUnitsPerCm2, (given) =>
      stated(readLimited("hair.follicularUnitsPerCm2", "follicularUnitsPerCm2", given)),
    ),
    targetDepthMm: orElse(hair["targetDepthMm"], null, (depth) =>
      readWithin("hair.targetDepthMm", depth, 0, MOST_TARGET_DEPTH_MM),
    ),
    hand: {
      angleSdDeg: orElse(angleSdDeg, null, (sd) =>
        readWithin("hand.angleSdDeg", sd, 0, MOST_HAND_ANGLE_DEG),
      ),
      tremorSdMm: orElse(tremorSdMm, null, (sd) =>
        readWithin("hand.tremorSdMm", sd, 0, MOST_TREMOR_MM),
      ),
    },
    setting: orElse(bag["setting"], null, (setting) =>
      readOneOf("setting", setting, ["home", "clinic"]),
    ),
    applyAfterHours: orElse(bag["applyAfterHours"], 0, (hours) =>
      readWithin("applyAfterHours", hours, 0, MOST_DELAY_HOURS),
    ),
  };
}

function checkPasses(value: unknown): Pass[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_PASSES) {
    throw new InvalidInput("passes", value, `a list of 1 to ${MOST_PASSES} passes`);
  }
  return value.map((pass: unknown, i) => {
    const path = `passes[${i}]`;
    const bag = readObject(path, pass);
    return {
      directionDeg: readWithin(`${path}.directionDeg`, bag["directionDeg"], -360, 360),
      speedMmPerS: orElse(bag["speedMmPerS"], null, (speed) =>
        readLimited(`${path}.speedMmPerS`, "speedMmPerS", speed),
      ),
      phase: orElse(bag["phase"], null, (phase) => readWithin(`${path}.phase`, phase, 0, 1)),
    };
  });
}

const orElse = <Given, Absent>(
  value: unknown,
  absent: Absent,
  read: (value: unknown) => Given,
): Given | Absent => (value === undefined ? absent : read(value));

/** The hand's tremor: what the caller said, else the default; passes placed exactly have none. */
export const tremorOf = (protocol: Protocol, pass: Pass): number =>
  protocol.hand.tremorSdMm ?? (pass.phase === null ? DEFAULTS.handTremorSdMm.value : 0);

/** The spread of a pass's direction, on the same terms. */
export const angleSpreadOf = (protocol: Protocol, pass: Pass): number =>
  protocol.hand.angleSdDeg ?? (pass.phase === null ? DEFAULTS.handAngleSdDeg.value : 0);
