import {
  type PhantomOptions,
  renderPair,
  renderReshoots,
  renderScene,
  sceneOptions,
} from "@anagen/phantom";
import { InvalidInput } from "@anagen/quantities";
import type { Command } from "commander";
import { withCommonOptions } from "../common-options.ts";
import { Refusal } from "../failure/refusal.ts";
import { print, printJson } from "../output/print.ts";
import { prepareOutFolder } from "../phantom/out-folder.ts";
import { type WrittenPicture, writePictures } from "../phantom/output-pictures.ts";
import {
  type PhantomCommandOptions,
  scenesHelp,
  withPhantomOptions,
} from "../phantom/phantom-options.ts";

const DEFAULT_SEED = 1;
const SEED_DIGITS = 4;

/** `anagen phantom --out DIR`: synthetic scalp pictures, and beside each what is true of it. */
export function phantomCommand(program: Command): void {
  withCommonOptions(
    withPhantomOptions(
      program
        .command("phantom")
        .description("Write synthetic scalp pictures with the truth about every hair on them")
        .addHelpText("after", scenesHelp()),
    ),
  ).action(run);
}

async function run(options: PhantomCommandOptions): Promise<void> {
  const { out, count, scene } = options;
  refuseUnfitting(options);
  const first = options.seed ?? DEFAULT_SEED;
  if (!Number.isSafeInteger(first + count)) {
    const allowed = `a whole number up to ${Number.MAX_SAFE_INTEGER - count} for ${count} pictures`;
    throw new InvalidInput("--seed", first, allowed);
  }
  prepareOutFolder(out);
  const written: WrittenPicture[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const name = `${scene.replaceAll(" ", "-")}-${String(seed).padStart(SEED_DIGITS, "0")}`;
    written.push(...(await writeOne(options, seed, name)));
  }
  if (options.json) printJson({ folder: out, scene, pictures: written });
  else print(`✓ ${written.length} pictures, each with its truth, in ${out}.`);
}

/** One picture, one pair or one series of a seed. */
async function writeOne(
  { out, scene, pair, otherSite, reshoots, jpeg, ...camera }: PhantomCommandOptions,
  seed: number,
  name: string,
): Promise<WrittenPicture[]> {
  if (pair) {
    const rendered = renderPair({
      ...scalpOptions(scene, seed),
      ...tiltOf(camera),
      sameSite: !otherSite,
    });
    const { before, after, change } = rendered;
    const visits = [
      { name: `${name}-before`, phantom: before },
      { name: `${name}-after`, phantom: after },
    ];
    return writePictures(out, visits, jpeg, { name, truth: change });
  }
  if (reshoots !== undefined) {
    const series = renderReshoots({ ...scalpOptions(scene, seed), ...tiltOf(camera) }, reshoots);
    const shots = series.map((phantom, at) => ({ name: `${name}-shot-${at + 1}`, phantom }));
    return writePictures(out, shots, jpeg);
  }
  return writePictures(out, [{ name, phantom: renderScene(scene, seed, tiltOf(camera)) }], jpeg);
}

const tiltOf = ({ tilt, tiltTowards }: Pick<PhantomCommandOptions, "tilt" | "tiltTowards">) => ({
  ...(tilt === undefined ? {} : { tiltDeg: tilt }),
  ...(tiltTowards === undefined ? {} : { tiltTowardsDeg: tiltTowards }),
});

function scalpOptions(scene: string, seed: number): PhantomOptions {
  const options = sceneOptions(scene, seed);
  if (options !== null) return options;
  throw new Refusal(
    "usage",
    `the scene "${scene}" shows no scalp that could be taken twice or askew`,
    {
      path: "--scene",
      received: scene,
      allowed: "a scene of a scalp, with --pair, --reshoots or --tilt",
    },
  );
}

function refuseUnfitting(options: PhantomCommandOptions): void {
  const { scene, pair, otherSite, reshoots, tilt, tiltTowards } = options;
  const scalp = pair || reshoots !== undefined || tilt !== undefined || tiltTowards !== undefined;
  if (scalp) scalpOptions(scene, 0);
  const why =
    pair && reshoots !== undefined
      ? "--pair and --reshoots exclude each other"
      : otherSite && !pair
        ? "--other-site needs --pair"
        : null;
  if (why === null) return;
  throw new Refusal("usage", why, {
    path: pair ? "--reshoots" : "--other-site",
    received: pair ? reshoots : true,
    allowed: "--pair, --pair --other-site, or --reshoots N",
  });
}
