import { isDeviceNumber } from "./device-numbers.ts";
import { type FieldFacts, MAIN_FIELDS, type MainField, SETTING_FIELDS } from "./lab-fields.ts";
import {
  FIRST_STATE,
  LANES,
  type LabProtocol,
  type LabState,
  type Lane,
  SETTINGS,
  type SettingName,
} from "./lab-state.ts";

/** Search parameters of the lab: numbers only, nothing about a person. */
export type LabSearch = Record<string, unknown>;

const MAIN = Object.keys(MAIN_FIELDS) as MainField[];
const WHERE: readonly LabState["where"][] = [null, "clinic", "home"];

/** `needleMm` of protocol a is `aNeedleMm`. */
const keyOf = (lane: Lane, name: string): string =>
  `${lane}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The whole state as search parameters; what was not entered for a device is left out. */
export function searchOf(state: LabState): Record<string, number> {
  const search: Record<string, number> = {};
  for (const lane of LANES) {
    const protocol = state[lane];
    search[keyOf(lane, "device")] = protocol.device;
    const figures = { ...Object.fromEntries(MAIN.map((name) => [name, protocol[name]])) };
    for (const [name, value] of Object.entries({ ...figures, ...protocol.settings })) {
      if (value != null) search[keyOf(lane, name)] = value;
    }
  }
  if (state.where !== null) search["where"] = WHERE.indexOf(state.where);
  return search;
}

export interface ReadLink {
  readonly state: LabState;
  /** What could not be used, each in a sentence; the first state stands in its place. */
  readonly problems: readonly string[];
}

/** The state a link asks for. Anything that is no usable number becomes a problem, never an error. */
export function stateOf(search: LabSearch): ReadLink {
  const problems: string[] = [];
  const [a, b] = LANES.map((lane) => readProtocol(lane, search, problems));
  return {
    state: {
      a: a ?? FIRST_STATE.a,
      b: b ?? FIRST_STATE.b,
      where: readWhere(search["where"], problems),
    },
    problems,
  };
}

function readProtocol(lane: Lane, search: LabSearch, problems: string[]): LabProtocol {
  const first = FIRST_STATE[lane];
  const read = (name: string, facts: FieldFacts): number | null => {
    const value = search[keyOf(lane, name)];
    if (value === undefined) return null;
    const fits =
      typeof value === "number" &&
      value >= facts.min &&
      value <= facts.max &&
      (!facts.whole || Number.isInteger(value));
    if (fits) return value;
    const kind = facts.whole ? "a whole number" : "a number";
    const unit = facts.unit === "" ? "" : ` ${facts.unit}`;
    problems.push(
      `${facts.label} of protocol ${lane.toUpperCase()} must be ${kind} from ${facts.min} to ${facts.max}${unit}.`,
    );
    return null;
  };
  const device = readDevice(lane, search[keyOf(lane, "device")], problems);
  const main = Object.fromEntries(
    MAIN.map((name) => [name, read(name, MAIN_FIELDS[name]) ?? first[name]]),
  ) as Pick<LabProtocol, MainField>;
  const settings: Partial<Record<SettingName, number>> = {};
  for (const name of SETTINGS) {
    const value = read(name, SETTING_FIELDS[name]);
    if (value !== null) settings[name] = value;
  }
  return { ...main, device, settings };
}

function readDevice(lane: Lane, value: unknown, problems: string[]): number {
  if (value === undefined) return FIRST_STATE[lane].device;
  if (typeof value === "number" && isDeviceNumber(value)) return value;
  problems.push(`The device of protocol ${lane.toUpperCase()} is not one of the list.`);
  return FIRST_STATE[lane].device;
}

function readWhere(value: unknown, problems: string[]): LabState["where"] {
  if (value === undefined) return null;
  const where = typeof value === "number" ? WHERE[value] : undefined;
  if (where !== undefined) return where;
  problems.push("Where it is done must be 1 (clinic) or 2 (home).");
  return null;
}
