import { listDevices, needleWithHeatMap, requireNeedleRequest } from "@anagen/needling";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";
import { Refusal } from "../failure/refusal.ts";
import { readJson } from "../input/read-json.ts";
import { devicesText } from "../needling/devices-text.ts";
import { heatMapPng } from "../needling/heat-map-png.ts";
import { needleText } from "../needling/needle-text.ts";
import { print, printJson } from "../output/print.ts";
import { writeWhole } from "../output/write-whole.ts";

type NeedleOptions = CommonOptions & { devices?: true; heatmap?: string };

const EXAMPLE = `
Example:
  anagen needle --devices
  anagen needle protocol.json --json --seed 7 --heatmap field.png`;

/** `anagen needle FILE`: what a device and its passes do to the skin; `--devices` lists devices. */
export function needleCommand(program: Command): void {
  withCommonOptions(
    program
      .command("needle")
      .description("Simulate needling: punctures, coverage, depth, dose, with what each rests on")
      .argument("[FILE]", "{device, area: {cm2}, passes: [{directionDeg}]}; - for standard input")
      .option("--devices", "list the devices that a request may name by id")
      .option("--heatmap <OUT>", "write the punctures per cm² as a PNG picture")
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(file: string | undefined, options: NeedleOptions): Promise<void> {
  if (options.devices) return printDevices(file, options);
  if (file === undefined) {
    throw new Refusal("usage", "missing required argument 'FILE'. See: anagen needle --help", {
      path: "FILE",
      allowed: "a file with a request, - for standard input, or --devices",
    });
  }
  const request = requireNeedleRequest(await readJson(file));
  const seed = options.seed === undefined ? {} : { seed: options.seed };
  const { result, heatMap } = needleWithHeatMap(request, seed);
  const picture = options.heatmap === undefined ? null : heatMapPng(heatMap);
  if (options.heatmap !== undefined && picture !== null) {
    writeWhole([{ option: "--heatmap", path: options.heatmap, content: picture.png }], file);
  }
  if (options.json) printJson({ ...result, ...(picture && { heatmap: picture.scale }) });
  else print(needleText(result, picture?.scale ?? null));
}

function printDevices(file: string | undefined, { json, heatmap }: NeedleOptions): void {
  const beside = file === undefined ? heatmap && "--heatmap" : "FILE";
  if (beside) {
    throw new Refusal("usage", `--devices lists devices and takes no ${beside}`, {
      path: beside,
      received: file ?? heatmap,
      allowed: "--devices alone, or FILE without it",
    });
  }
  const devices = listDevices();
  if (json) printJson(devices);
  else print(devicesText(devices));
}
