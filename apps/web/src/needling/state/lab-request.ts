import {
  DEFAULTS,
  DEVICE_OF_KIND,
  type NeedleRequest,
  type Quantity,
  spreadPasses,
} from "@anagen/needling";
import { DEVICE_NUMBERS, deviceOf, listedSetting, OWN_NUMBERS } from "./device-numbers.ts";
import {
  type LabProtocol,
  type LabState,
  SETTINGS_OF_KIND,
  type SettingName,
} from "./lab-state.ts";

/** What the engine is asked for one protocol. Stamps are set down, so they have no speed. */
export function requestOf(protocol: LabProtocol, where: LabState["where"]): NeedleRequest {
  const { passes, directions, areaCm2, speedMmPerS } = protocol;
  const speed = deviceOf(protocol.device).kind === "stamp" ? null : speedMmPerS;
  return {
    device: deviceRequest(protocol),
    area: { cm2: areaCm2 },
    passes: spreadPasses(passes, directions, speed),
    ...(where === null ? {} : { setting: where }),
  };
}

function deviceRequest({ device, needleMm, settings }: LabProtocol): NeedleRequest["device"] {
  const kind = OWN_NUMBERS[device];
  if (kind === undefined) {
    const id = DEVICE_NUMBERS[device] ?? DEVICE_OF_KIND.pen;
    return { id, needleMm, ...settings };
  }
  // The width of a pen's array and a drum's rings, when not entered, stay flagged assumptions.
  const start = SETTINGS_OF_KIND[kind].filter((name) => !LEFT_TO_ENGINE.includes(name));
  const figures = Object.fromEntries(start.map((name) => [name, listedSetting(device, name) ?? 0]));
  return { kind, ...figures, ...settings, needleMm };
}

const LEFT_TO_ENGINE: readonly SettingName[] = ["rings", "arrayDiameterMm"];

/** Another device: its own needle length, and nothing kept of what was entered for the last one. */
export function withDevice(protocol: LabProtocol, device: number): LabProtocol {
  const next = deviceOf(device);
  const sameKind = next.kind === deviceOf(protocol.device).kind;
  const speedMmPerS = sameKind ? protocol.speedMmPerS : null;
  return { ...protocol, device, needleMm: next.needleMm.value, speedMmPerS, settings: {} };
}

/** The speed that holds while none is entered; stamps have none. */
export function assumedSpeed(device: number): Quantity | null {
  const { kind } = deviceOf(device);
  if (kind === "stamp") return null;
  return kind === "pen" ? DEFAULTS.penSpeedMmPerS : DEFAULTS.rollerSpeedMmPerS;
}
