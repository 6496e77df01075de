import { styleText } from "node:util";

type Look = Parameters<typeof styleText>[0];

/** Text in a colour or weight, only for a person at a terminal who has not asked for none. */
export function styled(look: Look, text: string): string {
  const wanted = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  return wanted ? styleText(look, text) : text;
}
