import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { Refusal } from "../failure/refusal.ts";

const EXTENSIONS = new Set([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".avif"]);

/**
 * The pictures that were named, folders opened up (not their folders), in a fixed order.
 *
 * @throws {Refusal} nothing named, a name that does not exist, a folder without a picture
 */
export function picturePaths(named: readonly string[]): { paths: string[]; several: boolean } {
  const [first] = named;
  if (first === undefined) {
    throw new Refusal("usage", "missing required argument 'IMAGE'. See: anagen measure --help", {
      path: "IMAGE",
      allowed: "one or more pictures, a folder, - for standard input, or --sticker OUT alone",
    });
  }
  let folders = 0;
  const paths = named.flatMap((name) => {
    if (name === "-" || !statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
    folders += 1;
    return picturesIn(name);
  });
  for (const path of paths) requireThere(path);
  return { paths, several: folders > 0 || named.length > 1 };
}

function picturesIn(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && EXTENSIONS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(folder, entry.name))
    .sort();
  if (found.length > 0) return found;
  throw new Refusal("unreadable", `${folder} holds no picture`, {
    path: "IMAGE",
    received: folder,
    allowed: `a folder with files ending in ${[...EXTENSIONS].join(", ")}`,
  });
}

/** A missing file is found before the first is measured, so that nothing is half done. */
function requireThere(path: string): void {
  if (path === "-" || statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  throw new Refusal("unreadable", `${path} does not exist`, {
    path: "IMAGE",
    received: path,
    allowed: "a picture or a folder that exists",
  });
}
