import { InvalidInput } from "@anagen/quantities";
import type { Hair, Masks, Measurement } from "@anagen/trichometry";
import { readJson } from "../input/read-json.ts";
import { hasPicture, measureFile } from "./measure-file.ts";
import type { PictureOptions } from "./measure-options.ts";

/**
 * One side of a comparison: a picture, measured now, or what `measure --json` wrote of one.
 *
 * @throws {Refusal} unreadable, not JSON
 * @throws {InvalidInput} JSON that is no measurement
 */
export async function measurementOf(
  name: "BEFORE" | "AFTER",
  path: string,
  options: PictureOptions,
): Promise<Measurement> {
  if (/\.json$/i.test(path)) return requireMeasurement(name, await readJson(path));
  const { result } = await measureFile(path, options);
  if (hasPicture(result)) return result;
  throw new InvalidInput(name, result.reasons.join(", "), "a picture that can be read");
}

function requireMeasurement(name: string, value: unknown): Measurement {
  const wrong = (path: string, received: unknown, allowed: string) =>
    new InvalidInput(`${name}${path}`, received, allowed);
  const given = value as Partial<Measurement> | null;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw wrong("", value, "one object as written by `anagen measure --json`");
  }
  if (given.status !== "measured" && given.status !== "refused") {
    throw wrong(".status", given.status, "measured or refused");
  }
  if (!Array.isArray(given.hairs)) throw wrong(".hairs", given.hairs, "a list of hairs");
  if (given.status === "measured") {
    positive(`${name}.pxPerMm.value`, given.pxPerMm?.value);
    for (const side of ["x", "y", "width", "height"] as const) {
      finite(`${name}.frame.${side}`, given.frame?.[side]);
    }
  }
  requireHairs(`${name}.hairs`, given.hairs);
  if (given.faint !== undefined && !Array.isArray(given.faint)) {
    throw wrong(".faint", given.faint, "a list of hairs");
  }
  requireHairs(`${name}.faint`, given.faint ?? []);
  requireMasks(`${name}.masks`, given.masks);
  return given as Measurement;
}

/** Results from before masks were kept have none. */
function requireMasks(path: string, masks: unknown): void {
  if (masks === undefined || masks === null) return;
  const hidden: unknown = (masks as Partial<Masks>).hidden;
  if (!Array.isArray(hidden)) throw new InvalidInput(`${path}.hidden`, hidden, "a list of pieces");
  for (const [index, piece] of hidden.entries()) {
    const good = Array.isArray(piece) && piece.length === 4 && piece.every(Number.isFinite);
    if (good) continue;
    throw new InvalidInput(
      `${path}.hidden[${index}]`,
      piece,
      "[left, top, width, height] in pixels",
    );
  }
}

function requireHairs(path: string, hairs: readonly Hair[]): void {
  for (const [index, hair] of hairs.entries()) {
    const at = `${path}[${index}]`;
    for (const end of ["root", "tip"] as const) {
      const point: unknown = hair?.[end];
      const good = Array.isArray(point) && point.length === 2 && point.every(Number.isFinite);
      if (!good) throw new InvalidInput(`${at}.${end}`, point, "[x, y] in pixels");
    }
    const { widthUm, flags, id } = hair;
    finite(`${at}.id`, id);
    finite(`${at}.probability`, hair.probability);
    if (!Array.isArray(flags)) throw new InvalidInput(`${at}.flags`, flags, "a list");
    if (widthUm !== null) {
      positive(`${at}.widthUm.value`, widthUm?.value);
      finite(`${at}.widthUm.sd`, widthUm?.sd);
    }
  }
}

function finite(path: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InvalidInput(path, value, "a number");
  }
}

function positive(path: string, value: unknown): void {
  if (typeof value !== "number" || !(value > 0)) {
    throw new InvalidInput(path, value, "a number greater than 0");
  }
}
