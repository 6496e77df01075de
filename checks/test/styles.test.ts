import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SHARED = ["elements", "look"];
const root = fileURLToPath(new URL("../../apps/web/src/", import.meta.url));

test("no two places of the web app style the same class: their styles stay loaded side by side", () => {
  const places = new Map<string, Set<string>>();
  for (const [place, css] of styles()) {
    for (const name of ownClasses(css)) {
      places.set(name, (places.get(name) ?? new Set()).add(place));
    }
  }
  const shared = [...places].filter(([, of]) => of.size > 1);
  expect(places.size).toBeGreaterThan(100);
  expect(shared.map(([name, of]) => `${name}: ${[...of].join(", ")}`)).toEqual([]);
});

function styles(): [string, string][] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".css"))
    .map((file): [string, string] => [
      file.split("/")[0] ?? "",
      readFileSync(`${root}${file}`, "utf8"),
    ])
    .filter(([place]) => !SHARED.includes(place));
}

/** Classes at the head of a selector; a class below another is a place's own business. */
function ownClasses(css: string): string[] {
  const selectors = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{/g);
  return [...selectors].flatMap((match) =>
    (match[1] ?? "").split(",").flatMap((part) => /^\.([\w-]+)/.exec(part.trim())?.[1] ?? []),
  );
}
