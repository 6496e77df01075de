import { InvalidInput } from "@anagen/quantities";

const GTIN_DIGITS = 14;

/**
 * The check digit of a GS1 key: weights 3 and 1 in turn from the right, filled up to ten.
 * @source GS1 General Specifications, section 7.9.1
 * @example gs1CheckDigit("629104150021") // 3
 */
export function gs1CheckDigit(digitsBefore: string): number {
  const sum = [...digitsBefore]
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/**
 * A GTIN of 8, 12, 13 or 14 digits as 14 digits, its check digit proved.
 * @throws {InvalidInput}
 */
export function gtin14(field: string, text: string): string {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) {
    throw new InvalidInput(field, text, "a GTIN of 8, 12, 13 or 14 digits");
  }
  const whole = text.padStart(GTIN_DIGITS, "0");
  const expected = gs1CheckDigit(whole.slice(0, -1));
  if (Number(whole.at(-1)) !== expected) {
    throw new InvalidInput(
      field,
      text,
      `a GTIN whose last digit is ${expected}; one digit is wrong`,
    );
  }
  return whole;
}
