import { InvalidInput } from "@anagen/quantities";
import data from "../../data/devices.json" with { type: "json" };
import type { Device } from "./device.ts";

const CATALOGUE = data.devices as readonly unknown[] as readonly Device[];

/**
 * The devices this package knows, each figure with its range, basis and source.
 * @returns copies, so that a caller may change a setting
 */
export const listDevices = (): Device[] => CATALOGUE.map(structuredCopy);

/**
 * One device of the list.
 * @param path how the caller named the input, for the error
 * @throws {InvalidInput} no such id
 */
export function deviceById(id: string, path = "device"): Device {
  const found = CATALOGUE.find((device) => device.id === id);
  if (!found) {
    throw new InvalidInput(path, id, `one of ${CATALOGUE.map((device) => device.id).join(", ")}`);
  }
  return structuredCopy(found);
}

/** Plain data only, so a round trip through JSON copies it whole. */
const structuredCopy = (device: Device): Device => JSON.parse(JSON.stringify(device));
