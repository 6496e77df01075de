import { type Device, listDevices } from "@anagen/needling";
import type { Choice } from "../../elements/fields/choice.ts";
import { SETTINGS_OF_KIND, type SettingName } from "./lab-state.ts";

// A link holds numbers only, so each device has one for good: a number is never given again.
export const DEVICE_NUMBERS: Readonly<Record<number, string>> = {
  1: "dermaroller-mf8",
  2: "dermaroller-cit8",
  3: "dermaroller-c8he",
  4: "dermaroller-c8",
  5: "roller-540",
  6: "stamp-80",
  7: "skinpen",
  8: "dermapen-2012",
  9: "dermapen-md",
  10: "exceed",
  11: "rejuvapen-nxt",
  12: "pro-pen",
};

/** Devices of one's own, by kind. */
export const OWN_NUMBERS: Readonly<Record<number, Device["kind"]>> = {
  101: "roller",
  102: "pen",
  103: "stamp",
};

/** What an own device starts from until its figures are entered. */
const OWN_START: Readonly<Record<Device["kind"], string>> = {
  roller: "dermaroller-mf8",
  pen: "dermapen-md",
  stamp: "stamp-80",
};

export const isDeviceNumber = (number: number): boolean =>
  Object.hasOwn(DEVICE_NUMBERS, number) || Object.hasOwn(OWN_NUMBERS, number);

export const isOwn = (number: number): boolean => Object.hasOwn(OWN_NUMBERS, number);

const LISTED = new Map(listDevices().map((device) => [device.id, device]));

/** The listed device, or the one that an own device starts from. @throws {Error} no such number */
export function deviceOf(number: number): Device {
  const own = OWN_NUMBERS[number];
  const device = LISTED.get(own === undefined ? (DEVICE_NUMBERS[number] ?? "") : OWN_START[own]);
  if (device === undefined) throw new Error(`no device has the number ${number}`);
  return device;
}

export const numberOfDevice = (id: string): number =>
  Number(Object.keys(DEVICE_NUMBERS).find((number) => DEVICE_NUMBERS[Number(number)] === id));

/** A figure of the device as listed; null where its kind has none. */
export function listedSetting(number: number, name: SettingName): number | null {
  const device = deviceOf(number);
  if (!SETTINGS_OF_KIND[device.kind].includes(name)) return null;
  return (device as unknown as Record<string, { value: number } | undefined>)[name]?.value ?? null;
}

const KIND_WORDS: Readonly<Record<Device["kind"], string>> = {
  roller: "roller",
  pen: "pen",
  stamp: "stamp",
};

export const DEVICE_CHOICES: readonly Choice<string>[] = [
  ...listDevices().map(({ id, name, kind }) => ({
    value: `${numberOfDevice(id ?? "")}`,
    label: name.toLowerCase().includes(KIND_WORDS[kind]) ? name : `${name}, ${KIND_WORDS[kind]}`,
  })),
  ...Object.entries(OWN_NUMBERS).map(([number, kind]) => ({
    value: number,
    label: `Own ${KIND_WORDS[kind]}`,
  })),
];
