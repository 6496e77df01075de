import { InvalidInput } from "@anagen/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gs1CheckDigit } from "../../src/devices/gs1/check-digit.ts";
import { gs1Date } from "../../src/devices/gs1/gs1-date.ts";
import { gtin14, readGs1 } from "../../src/index.ts";

const TODAY = "2026-11-21";
const GS = "\u001d";
const WHOLE = {
  gtin: "09521234543213",
  lot: "ABC123",
  serial: "12345",
  expiresOn: "2027-12-31",
  madeOn: "2025-01-15",
};

test.each([
  // GS1 General Specifications, section 7.9.1: 629104150021 has check digit 3.
  ["629104150021", 3],
  // The GTIN of the examples of the GS1 Digital Link standard: 9506000134352.
  ["950600013435", 2],
  // GS1 General Specifications use 9521234543213 throughout.
  ["952123454321", 3],
])("the check digit of %s is %i", (digits, expected) => {
  expect(gs1CheckDigit(digits)).toBe(expected);
});

test("property: one wrong digit is always found", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 13, maxLength: 13 }),
      fc.nat(13),
      fc.integer({ min: 1, max: 9 }),
      (digits, at, by) => {
        const body = digits.join("");
        const whole = `${body}${gs1CheckDigit(body)}`;
        expect(gtin14("gtin", whole)).toBe(whole);
        const wrong = [...whole].map((digit, index) =>
          index === at ? `${(Number(digit) + by) % 10}` : digit,
        );
        expect(() => gtin14("gtin", wrong.join(""))).toThrow(InvalidInput);
      },
    ),
  );
});

describe("dates", () => {
  test.each([
    ["271231", "2027-12-31"],
    // Section 3.4.7: day 00 is the last day of the month, in leap years too.
    ["270200", "2027-02-28"],
    ["280200", "2028-02-29"],
    // Section 7.12: 51 to 99 years ahead is the century before, 50 to 99 back the one after.
    ["760101", "2076-01-01"],
    ["770101", "1977-01-01"],
  ])("%s is %s", (digits, day) => expect(gs1Date("d", digits, 2026)).toBe(day));
  test("in 1975, 20 is 2020", () => expect(gs1Date("d", "200101", 1975)).toBe("2020-01-01"));
  test.each(["271301", "270230", "2712", "27123A"])("%s is refused", (digits) => {
    expect(() => gs1Date("d", digits, 2026)).toThrow(InvalidInput);
  });
});

describe("a code", () => {
  test.each([
    ["as printed", "(01)09521234543213(11)250115(17)271231(10)ABC123(21)12345"],
    ["with spaces around", "  (01)09521234543213(11)250115(17)271231(10)ABC123(21)12345 "],
    ["as scanned", `0109521234543213112501151727123110ABC123${GS}2112345`],
    ["from a DataMatrix", `]d20109521234543213112501151727123110ABC123${GS}2112345`],
    ["from GS1-128", `]C10109521234543213112501151727123110ABC123${GS}2112345`],
    ["with FNC1 in front", `${GS}0109521234543213112501151727123110ABC123${GS}2112345`],
    ["with FNC1 in words", "0109521234543213112501151727123110ABC123<GS>2112345"],
    ["in another order", `2112345${GS}10ABC123${GS}17271231112501150109521234543213`],
    [
      "as a web address",
      "https://id.gs1.org/01/9521234543213/10/ABC123/21/12345?11=250115&17=271231",
    ],
  ])("%s", (_how, code) => expect(readGs1(code, TODAY)).toEqual(WHOLE));

  test("the example of the Digital Link standard", () => {
    const link = "https://id.gs1.org/01/09506000134352/10/ABC123/21/12345?17=271231";
    expect(readGs1(link, TODAY)).toMatchObject({ gtin: "09506000134352", lot: "ABC123" });
  });

  test("parts that are not asked for are read over", () => {
    const code = `0109521234543213240REF-9${GS}1727123110A1`;
    expect(readGs1(code, TODAY)).toMatchObject({ lot: "A1", expiresOn: "2027-12-31" });
  });

  test.each([
    ["nothing", ""],
    ["words", "a box"],
    ["a wrong check digit", "(01)09521234543214(10)A"],
    ["no GTIN", "(10)ABC(17)271231"],
    ["a part twice", "(01)09521234543213(10)A(10)B"],
    ["a lot too long", "(01)09521234543213(10)ABCDEFGHIJKLMNOPQRSTU"],
    ["an empty lot", "(01)09521234543213(10)"],
    ["a GTIN too short", "(01)0952123454321"],
    ["a month 13", "(01)09521234543213(17)271301"],
    ["a mark that GS1 does not allow", "(01)09521234543213(10)A#1"],
    ["a web address without one", "https://example.org/cartridge"],
    ["a web address cut in a letter", "https://id.gs1.org/01/9521234543213/10/%E0%A4%A"],
    ["far too much", "0".repeat(401)],
  ])("%s is refused", (_what, code) => {
    expect(() => readGs1(code, TODAY)).toThrow(InvalidInput);
  });

  test("property: any text is read or refused, never a fault", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        for (const code of [text, `(01)09521234543213(10)${text}`, `https://x/01/${text}`]) {
          try {
            expect(readGs1(code, TODAY).gtin).toMatch(/^\d{14}$/);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidInput);
          }
        }
      }),
    );
  });

  test("property: a lot and a serial come back as they were written", () => {
    const mark = fc.constantFrom(..."ABCxyz0189-/.%+_".split(""));
    const text = fc.array(mark, { minLength: 1, maxLength: 20 }).map((marks) => marks.join(""));
    fc.assert(
      fc.property(text, text, (lot, serial) => {
        const scanned = `0109521234543213${"17271231"}10${lot}${GS}21${serial}`;
        expect(readGs1(scanned, TODAY)).toMatchObject({ lot, serial });
      }),
    );
  });
});
