/** A piece of HTML that is already escaped. Only `html` makes one from text. */
export type Markup = { readonly markup: string };

type Part = Markup | string | number | readonly Part[];

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapedHtml = (text: string): string =>
  [...text]
    .filter(mayStand)
    .join("")
    .replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** Control marks other than tab and line ends are not allowed in HTML. */
const mayStand = (character: string): boolean => character >= " " || "\t\n\r".includes(character);

/** A template whose inserted texts are escaped; inserted markup and lists of it stay as they are. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const pieces = strings.map((piece, index) => {
    const part = parts[index];
    return part === undefined ? piece : piece + written(part);
  });
  return { markup: pieces.join("") };
}

function written(part: Part): string {
  if (typeof part === "string") return escapedHtml(part);
  if (typeof part === "number") return String(part);
  if ("markup" in part) return part.markup;
  return part.map(written).join("");
}

export const NOTHING: Markup = { markup: "" };
