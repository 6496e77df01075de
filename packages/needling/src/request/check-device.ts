import { InvalidInput } from "@anagen/quantities";
import { deviceById } from "../devices/catalogue.ts";
import { DEFAULTS } from "../devices/defaults.ts";
import type { Device, Layout } from "../devices/device.ts";
import { type Quantity, stated } from "../quantity/estimate.ts";
import { checkGeometry } from "./check-geometry.ts";
import { LIMITS, type LimitName } from "./limits.ts";
import { type Bag, readCount, readLimited, readObject, readOneOf } from "./read-input.ts";

const KINDS = ["roller", "pen", "stamp"] as const;
const COUNTS: ReadonlySet<string> = new Set(["needles", "rings", "pins"]);
const LAYOUTS = {
  roller: ["aligned", "staggered", "random"],
  pen: ["disc", "ring"],
  stamp: ["grid"],
} as const;

/**
 * The device of a request: from the list, from the list with settings changed, or the caller's own.
 * @throws {InvalidInput} naming the field
 */
export function checkDevice(value: unknown): Device {
  if (typeof value === "string") return deviceById(value);
  const bag = readObject("device", value);
  if (bag["id"] !== undefined) {
    if (typeof bag["id"] !== "string") {
      throw new InvalidInput("device.id", bag["id"], "the id of a listed device");
    }
    return checkGeometry(changed(deviceById(bag["id"], "device.id"), bag));
  }
  return checkGeometry(ownDevice(bag));
}

/** A listed device with the caller's figures in place of its own. */
function changed(device: Device, bag: Bag): Device {
  const own: Record<string, unknown> = { ...device };
  for (const name of Object.keys(LIMITS) as LimitName[]) {
    if (bag[name] !== undefined && name in device) own[name] = readStated(name, bag);
  }
  if (bag["layout"] !== undefined) own["layout"] = readLayout(device.kind, bag);
  return own as Device;
}

function ownDevice(bag: Bag): Device {
  const kind = readOneOf("device.kind", bag["kind"], KINDS);
  const needle = {
    id: null,
    name: `own ${kind}`,
    needleMm: readStated("needleMm", bag),
    needleDiameterMm: readStated("needleDiameterMm", bag),
  };
  if (kind === "roller") {
    const needles = readStated("needles", bag);
    const radiusMm = readStated("radiusMm", bag);
    const widthMm = readStated("widthMm", bag);
    const rings =
      bag["rings"] === undefined
        ? likelyRings(needles.value, radiusMm.value, widthMm.value)
        : readStated("rings", bag);
    const layout = readLayout("roller", bag) as Layout<"aligned">;
    return { ...needle, kind, needles, radiusMm, widthMm, rings, layout };
  }
  if (kind === "pen") {
    const pins = readStated("pins", bag);
    const strokeHz = readStated("strokeHz", bag);
    const arrayDiameterMm =
      bag["arrayDiameterMm"] === undefined
        ? DEFAULTS.arrayDiameterMm
        : readStated("arrayDiameterMm", bag);
    const layout = readLayout("pen", bag) as Layout<"disc">;
    return { ...needle, kind, pins, strokeHz, arrayDiameterMm, layout };
  }
  const needles = readStated("needles", bag);
  const widthMm = readStated("widthMm", bag);
  const lengthMm = bag["lengthMm"] === undefined ? widthMm : readStated("lengthMm", bag);
  const layout = readLayout("stamp", bag) as Layout<"grid">;
  return { ...needle, kind, needles, widthMm, lengthMm, layout };
}

const readStated = (name: LimitName, bag: Bag): Quantity =>
  stated(
    COUNTS.has(name)
      ? readCount(`device.${name}`, name, bag[name])
      : readLimited(`device.${name}`, name, bag[name]),
  );

function readLayout(kind: Device["kind"], bag: Bag): Layout<string> {
  const allowed: readonly string[] = LAYOUTS[kind];
  if (bag["layout"] === undefined) {
    const [usual = ""] = allowed;
    return { value: usual, basis: "assumed", source: null };
  }
  const value = readOneOf("device.layout", bag["layout"], allowed);
  return { value, basis: "exact", source: null };
}

/** The ring count that divides the needles and makes the two pitches most alike. */
function likelyRings(needles: number, radiusMm: number, widthMm: number): Quantity {
  let best = 1;
  let least = Infinity;
  for (let rings = 1; rings <= needles; rings++) {
    if (needles % rings !== 0) continue;
    const travelPitch = (2 * Math.PI * radiusMm * rings) / needles;
    const unlike = Math.abs(Math.log(travelPitch / (widthMm / rings)));
    if (unlike < least) [best, least] = [rings, unlike];
  }
  return { ...stated(best), basis: "assumed", note: "not given; the most even lattice" };
}
