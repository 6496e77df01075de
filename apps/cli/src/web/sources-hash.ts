import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { HOUSE } from "./house.ts";

const WEB = ["src", "public", "index.html", "vite.config.ts", "package.json", "tsconfig.json"];

/** One hash over everything the web app is made from: its own sources, the packages', the lockfile. */
export function sourcesHash(): string {
  const packages = join(HOUSE, "packages");
  const places = [
    ...WEB.map((name) => join(HOUSE, "apps/web", name)),
    ...readdirSync(packages).flatMap((name) => [
      join(packages, name, "src"),
      join(packages, name, "data"),
    ]),
    join(HOUSE, "package-lock.json"),
  ];
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesUnder).sort()) {
    hash
      .update(`${relative(HOUSE, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  try {
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return [place];
    throw error;
  }
}
