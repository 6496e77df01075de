import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { BINARY } from "./support/run-anagen.ts";
import { scratchFolder } from "./support/scratch.ts";

const README = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
const folder = scratchFolder();

/** The blocks of one language, with the word after it (the name of a file). */
const blocks = (language: string) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language} ?(\\S*)\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, name = "", text = ""]) => ({ name, text }),
  );

test("the examples of the README run, and print what it says", { timeout: 180_000 }, async () => {
  for (const { name, text } of blocks("json")) writeFileSync(join(folder, name), text);
  const bin = join(folder, "bin/anagen");
  mkdirSync(dirname(bin));
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${BINARY}" "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${dirname(bin)}:${process.env["PATH"]}` };
  const runs = blocks("sh").map(({ text }) =>
    promisify(execFile)("sh", ["-ec", text], { cwd: folder, env }),
  );
  const outputs = (await Promise.all(runs)).map(({ stdout }) => stdout);
  expect(outputs).toHaveLength(9);
  const [screening = "", pooled = "", measured = ""] = blocks("text").map(({ text }) => text);
  expect(outputs[0]).toContain(screening);
  expect(outputs[3]).toContain(pooled);
  expect(JSON.parse(outputs[1] ?? "")).toMatchObject({ decision: "defer", earliestAfterDays: 120 });
  expect(readFileSync(join(folder, "course.ics"), "utf8")).toContain("BEGIN:VEVENT");
  expect(readFileSync(join(folder, "plan.html"), "utf8")).toContain("</html>");
  expect(readFileSync(join(folder, "forest.svg"), "utf8")).toContain("</svg>");
  const { fits, diagnostics } = JSON.parse(outputs[5] ?? "");
  expect(Math.exp(fits[0].beta[0]).toFixed(2)).toBe("1.49");
  expect(diagnostics.leave1out["REML-knha"].estimate).toHaveLength(3);
  expect(JSON.parse(outputs[6] ?? "")).toMatchObject({ puncturesPerCm2: { total: {} } });
  expect(outputs[7]).toContain(measured.trim());
  expect(readFileSync(join(folder, "stickers.svg"), "utf8")).toContain("</svg>");
  expect(JSON.parse(outputs[8] ?? "")).toMatchObject({ status: "compared", reasons: [] });
  expect(readFileSync(join(folder, "field.png")).subarray(1, 4).toString()).toBe("PNG");
});
