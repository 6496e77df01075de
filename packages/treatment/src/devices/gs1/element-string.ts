import { InvalidInput } from "@anagen/quantities";
import { APPLICATION_IDENTIFIERS, type ApplicationIdentifier } from "./application-identifiers.ts";

export type Element = { ai: string; value: string };

/** Group separator: FNC1 as scanners send it. */
export const SEPARATOR = "\u001d";
/** What GS1 allows in a lot or serial number: printable, without spaces and a few marks. */
const ALLOWED = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/;

/**
 * Takes an element string apart: with brackets as printed, or plain as scanned.
 * @throws {InvalidInput} an unknown part, one too short or too long, one given twice
 */
export function elementsOf(field: string, text: string): Element[] {
  const elements = text.startsWith("(") ? bracketed(field, text) : plain(field, text);
  for (const [index, { ai }] of elements.entries()) {
    if (elements.findIndex((other) => other.ai === ai) < index) {
      throw new InvalidInput(field, text, `each part once; (${ai}) is there twice`);
    }
  }
  return elements;
}

function bracketed(field: string, text: string): Element[] {
  const parts = text.replaceAll(SEPARATOR, "").split(/\((\d{2,4})\)/);
  const elements: Element[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    const ai = parts[at] ?? "";
    const known = identifier(field, text, ai);
    if (known.ai !== ai) throw unknownPart(field, text, ai);
    elements.push(checked(field, known, (parts[at + 1] ?? "").trim()));
  }
  return elements;
}

function plain(field: string, text: string): Element[] {
  const elements: Element[] = [];
  let rest = text;
  while (rest !== "") {
    const known = identifier(field, text, rest);
    const after = rest.slice(known.ai.length);
    const end = "fixed" in known.length ? known.length.fixed : endOfPart(after);
    elements.push(checked(field, known, after.slice(0, end)));
    rest = after.slice(end);
    if (rest.startsWith(SEPARATOR)) rest = rest.slice(1);
  }
  return elements;
}

const endOfPart = (text: string): number => {
  const at = text.indexOf(SEPARATOR);
  return at === -1 ? text.length : at;
};

function identifier(field: string, text: string, from: string): ApplicationIdentifier {
  const known = APPLICATION_IDENTIFIERS.find(({ ai }) => from.startsWith(ai));
  if (known === undefined) throw unknownPart(field, text, from);
  return known;
}

function unknownPart(field: string, text: string, at: string): InvalidInput {
  const shown = at.slice(0, 4).replaceAll(SEPARATOR, "");
  return new InvalidInput(
    field,
    text.slice(0, 80),
    `a GS1 code; the part at "${shown}" is not known`,
  );
}

function checked(field: string, known: ApplicationIdentifier, value: string): Element {
  const { ai, length, digitsOnly } = known;
  const fits = "fixed" in length ? value.length === length.fixed : value.length <= length.most;
  if (!fits || value === "") {
    const wanted = "fixed" in length ? `${length.fixed}` : `1 to ${length.most}`;
    throw new InvalidInput(`${field} (${ai})`, value, `${wanted} characters`);
  }
  if (digitsOnly && !/^\d+$/.test(value))
    throw new InvalidInput(`${field} (${ai})`, value, "digits");
  if (!ALLOWED.test(value)) {
    throw new InvalidInput(`${field} (${ai})`, value, "letters, digits and the marks GS1 allows");
  }
  return { ai, value };
}
