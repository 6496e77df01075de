import type { Roi } from "@anagen/trichometry";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";
import { Refusal } from "../failure/refusal.ts";
import { print, printError, printJson } from "../output/print.ts";
import { writeWhole } from "../output/write-whole.ts";
import { type FileResult, hasPicture, measureFile } from "../trichometry/measure-file.ts";
import { asRoi, type PictureOptions, withPictureOptions } from "../trichometry/measure-options.ts";
import { measureText } from "../trichometry/measure-text.ts";
import { overlayPng } from "../trichometry/overlay.ts";
import { picturePaths } from "../trichometry/picture-paths.ts";
import { stickerFile } from "../trichometry/sticker-file.ts";

type Options = CommonOptions & PictureOptions & { roi?: Roi; overlay?: string; sticker?: string };

const EXAMPLE = `
Examples:
  anagen measure scalp.jpg --json
  anagen measure visit-1/ --px-per-mm 180.2 --json
  anagen measure scalp.jpg --overlay hairs.png
  anagen measure --sticker stickers.pdf`;

/** `anagen measure IMAGE...`: hairs per cm² and their width from pictures, or why not. */
export function measureCommand(program: Command): void {
  withCommonOptions(
    withPictureOptions(
      program
        .command("measure")
        .description("Count hairs and measure their width on pictures of the scalp")
        .argument("[IMAGE...]", "pictures or a folder; - for standard input")
        .option("--roi <x,y,w,h>", "measure this part alone, in pixels of the file", asRoi)
        .option("--overlay <OUT>", "write the picture with the hairs drawn on it, as PNG")
        .option("--sticker <OUT>", "write the printable sheet of scale stickers, .svg or .pdf"),
    ).addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(named: string[], options: Options): Promise<void> {
  if (options.sticker !== undefined) return writeSticker(named, options.sticker, options);
  const { paths, several } = picturePaths(named);
  requireOneForOverlay(several, options.overlay);
  const results: FileResult[] = [];
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) printError(`${index + 1} of ${paths.length}: ${path}`);
    results.push(await measured(path, options));
  }
  if (options.json) printJson(several ? results : results[0]);
  else print(results.map(measureText).join("\n\n"));
}

async function measured(path: string, options: Options): Promise<FileResult> {
  const { result, picture } = await measureFile(path, options);
  if (options.overlay === undefined) return result;
  if (picture === null || !hasPicture(result)) {
    printError("anagen: there is no picture to draw on, so no file is written");
    return result;
  }
  const content = await overlayPng(picture, result, result.orientation);
  writeWhole([{ option: "--overlay", path: options.overlay, content }], path);
  return result;
}

function requireOneForOverlay(several: boolean, overlay: string | undefined): void {
  if (!several || overlay === undefined) return;
  throw new Refusal("usage", "--overlay draws on one picture, and several were named", {
    path: "--overlay",
    received: overlay,
    allowed: "one picture at a time",
  });
}

async function writeSticker(
  named: readonly string[],
  path: string,
  { json }: CommonOptions,
): Promise<void> {
  if (named.length > 0) {
    throw new Refusal("usage", "--sticker writes the sheet and takes no picture", {
      path: "IMAGE",
      received: named[0],
      allowed: "--sticker OUT alone",
    });
  }
  writeWhole([{ option: "--sticker", path, content: await stickerFile(path) }], "-");
  if (json) printJson({ sticker: path });
  else print(`${path}: print at actual size and check the 100 mm line before use.`);
}
