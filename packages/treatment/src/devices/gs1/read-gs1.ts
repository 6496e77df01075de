import { InvalidInput, type IsoDate } from "@anagen/quantities";
import { gtin14 } from "./check-digit.ts";
import { type Element, elementsOf, SEPARATOR } from "./element-string.ts";
import { gs1Date } from "./gs1-date.ts";

/** What the code on a box says; null: the code does not say it. */
export type Gs1Code = {
  gtin: string | null;
  lot: string | null;
  serial: string | null;
  expiresOn: IsoDate | null;
  madeOn: IsoDate | null;
};

const LONGEST_CODE = 400;
/** What scanners put in front: GS1-128, DataMatrix, QR, DataBar. */
const SYMBOLOGY = /^\](C1|d2|Q3|e0|J1)/;
/** Other ways in which FNC1 arrives. */
const OTHER_SEPARATORS = /<GS>|\{GS\}|<FNC1>|\{FNC1\}|\\x1d|\\u001d|␝/gi;

/**
 * Reads the code of a medical device: a GS1 element string, as scanned (with group separators and
 * symbology prefix) or as printed (with brackets), or a GS1 Digital Link.
 * @param today decides the century of two-digit years
 * @throws {InvalidInput} naming what is wrong; a code without a GTIN, too
 * @source GS1 General Specifications, sections 3, 5.1.2 and 7.8
 * @example readGs1("(01)09521234543213(17)271231(10)AB1", "2026-11-21").lot // "AB1"
 */
export function readGs1(text: string, today: IsoDate, field = "code"): Gs1Code {
  if (text.length > LONGEST_CODE) {
    throw new InvalidInput(
      field,
      `${text.length} characters`,
      `at most ${LONGEST_CODE} characters`,
    );
  }
  const code = text.trim();
  if (code === "") throw new InvalidInput(field, text, "a GS1 code; there is none");
  const elements = /^https?:\/\//i.test(code)
    ? elementsOfLink(field, code)
    : elementsOf(field, withoutPrefix(code));
  const value = (ai: string) => elements.find((element) => element.ai === ai)?.value ?? null;
  const gtin = value("01");
  if (gtin === null) throw new InvalidInput(field, code.slice(0, 80), "a code with a GTIN, (01)");
  const dateOf = (ai: string) => {
    const digits = value(ai);
    return digits === null ? null : gs1Date(`${field} (${ai})`, digits, Number(today.slice(0, 4)));
  };
  return {
    gtin: gtin14(`${field} (01)`, gtin),
    lot: value("10"),
    serial: value("21"),
    expiresOn: dateOf("17"),
    madeOn: dateOf("11"),
  };
}

function withoutPrefix(code: string): string {
  const scanned = code.replace(SYMBOLOGY, "").replace(OTHER_SEPARATORS, SEPARATOR);
  return scanned.startsWith(SEPARATOR) ? scanned.slice(1) : scanned;
}

/** `https://id.example/01/09521234543213/10/AB1?17=271231` */
function elementsOfLink(field: string, link: string): Element[] {
  const found = /^https?:\/\/[^/?#]+(\/[^?#]*)?(\?[^#]*)?/i.exec(link);
  const path = (found?.[1] ?? "").split("/").filter(Boolean);
  const start = path.indexOf("01");
  const pairs: string[] = [];
  const keep = (ai: string, value: string) => {
    if (/^\d{2,4}$/.test(ai)) pairs.push(`(${ai})${decoded(field, value)}`);
  };
  for (let at = start; start !== -1 && at + 1 < path.length; at += 2) {
    const value = path[at + 1] ?? "";
    keep(path[at] ?? "", path[at] === "01" ? value.padStart(14, "0") : value);
  }
  for (const part of (found?.[2] ?? "").slice(1).split("&")) {
    const [ai = "", value = ""] = part.split("=");
    keep(ai, value);
  }
  return pairs.flatMap((pair) => elementsOf(field, pair));
}

function decoded(field: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new InvalidInput(field, value.slice(0, 80), "a web address that can be read");
  }
}
