import { requireJsonShape } from "@anagen/api";
import { type ParseError, type ParseErrorCode, parse, printParseErrorCode } from "jsonc-parser";
import { Refusal } from "../failure/refusal.ts";
import { lineAndColumn } from "./line-and-column.ts";
import { nameOf } from "./read-bytes.ts";
import { readText } from "./read-text.ts";
import { refuseRepeatedKeys } from "./refuse-repeated-keys.ts";

/**
 * The JSON value in a file, or on standard input for `-`.
 *
 * @throws {Refusal} unreadable, empty, or not JSON (with line and column)
 * @throws {InvalidInput} nested too deep, a key written twice, a key such as `__proto__`
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  if (text.trim() === "") {
    throw new Refusal("invalid-json", `${nameOf(path)} is empty; a JSON value is expected`, {
      path: nameOf(path),
      received: "",
      allowed: "a JSON value",
    });
  }
  const value = parsed(text, nameOf(path));
  requireShape(value);
  refuseRepeatedKeys(text);
  return value;
}

/** In a list each part is bounded by itself, so that many cases may come at once. */
function requireShape(value: unknown): void {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) requireJsonShape(part, `[${index}]`);
  } else {
    requireJsonShape(value);
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { where, what } = firstMistake(text);
    throw new Refusal("invalid-json", `${name} is not JSON: ${where}${what}`, {
      path: name,
      received: excerpt(text),
      allowed: "a JSON value",
    });
  }
}

const WHAT_IS_WRONG: Partial<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: "a word that JSON does not know",
  InvalidNumberFormat: "a number that JSON does not know",
  PropertyNameExpected: 'a key in "double quotes" is expected',
  ValueExpected: "a value is expected",
  ColonExpected: "a colon is expected",
  CommaExpected: "a comma is expected",
  CloseBraceExpected: "a closing } is expected",
  CloseBracketExpected: "a closing ] is expected",
  EndOfFileExpected: "the text goes on after its end",
  InvalidCommentToken: "comments are not allowed",
  UnexpectedEndOfComment: "comments are not allowed",
  UnexpectedEndOfString: "the text in quotes does not end",
  UnexpectedEndOfNumber: "the number does not end",
  InvalidUnicode: "a broken \\u sequence",
  InvalidEscapeCharacter: "a broken \\ sequence",
  InvalidCharacter: "a mark that is not allowed here",
};

/** A second, position-keeping reading, only after the first has failed. */
function firstMistake(text: string): { where: string; what: string } {
  const mistakes: ParseError[] = [];
  try {
    parse(text, mistakes, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return { where: "", what: "it is nested too deep" };
  }
  const [first] = mistakes;
  if (first === undefined) return { where: "", what: "it breaks the rules of JSON" };
  const { line, column } = lineAndColumn(text, first.offset);
  return { where: `line ${line}, column ${column}: `, what: inWords(first.error) };
}

const inWords = (code: ParseErrorCode): string => {
  const name = printParseErrorCode(code);
  return WHAT_IS_WRONG[name] ?? name;
};

const LONGEST_EXCERPT = 60;
const excerpt = (text: string) =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
