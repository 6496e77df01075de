import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "");
const sources = files.filter((file) => /\.(ts|tsx|mts|mjs|cjs)$/.test(file));
const text = (file: string): string => readFileSync(new URL(file, root), "utf8");

test("no source file is longer than 250 lines", () => {
  const long = sources
    .map((file) => ({ file, lines: text(file).split("\n").length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test("no folder or file is a drawer without a word of the field", () => {
  expect(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/.test(file)),
  ).toEqual([]);
});

test("no test is skipped or singled out, nothing is left as a note for later", () => {
  const marks = /\b(TODO|FIXME|XXX|HACK)\b|\b(test|it|describe)\.(skip|only|todo)\(/;
  const self = "checks/test/house.test.ts";
  expect(sources.filter((file) => file !== self && marks.test(text(file)))).toEqual([]);
});

test("the README's links to files lead somewhere", () => {
  const targets = [...text("README.md").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    (match) => match[1] ?? "",
  );
  const known = new Set(
    files.flatMap((file) => {
      const parts = file.split("/");
      return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    }),
  );
  expect(targets.filter((target) => !known.has(target.replace(/\/$/, "")))).toEqual([]);
});
