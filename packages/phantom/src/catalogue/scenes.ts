import { InvalidInput } from "@anagen/quantities";
import { between, pick } from "../chance/draw.ts";
import { stream } from "../chance/streams.ts";
import { FOUR_DOTS, HALF_STICKER, STRANGE_STICKER } from "../overlay/stickers.ts";
import { checkOptions, DEFAULT_PICTURE, type PhantomOptions } from "../render/phantom-options.ts";
import { renderPhantom } from "../render/render-phantom.ts";
import type { Phantom } from "../render/shoot.ts";
import { NUISANCES } from "../render/shot.ts";
import { renderWedge } from "../wedge/render-wedge.ts";
import { NOT_SCALP, type NotScalp, renderNotScalp } from "./not-scalp.ts";

/** A scene by name: what it is for, whether a reader must refuse it, and its options. */
export type SceneEntry = {
  about: string;
  /** A careful reader gives no density for it. */
  refuse: boolean;
  options: (seed: number) => Omit<PhantomOptions, "seed">;
};

const CALM = { nuisances: [] } as const;

const SCENES_OF_SCALP = {
  clipped: { about: "stubble as on the real fields", refuse: false, options: () => ({}) },
  long: {
    about: "hair of some millimetres that crosses",
    refuse: false,
    options: () => ({ mode: "long" }),
  },
  unkempt: {
    about: "stubble as it is found: kinked, scaly, hairs against each other",
    refuse: false,
    options: () => ({ unkempt: 1 }),
  },
  enlarged: {
    about: "stubble, digital zoom of 2",
    refuse: false,
    options: () => ({ enlarge: 2 }),
  },
  thinning: {
    about: "fewer and thinner hairs, more vellus",
    refuse: false,
    options: () => ({ unitsPerCm2: 50, widthScale: 0.62 }),
  },
  "dark skin": {
    about: "phototype V or VI",
    refuse: false,
    options: (seed) => ({ phototype: pick(stream(seed, "dark skin"), [5, 6] as const) }),
  },
  "light hair": {
    about: "blond, red, grey or white hair",
    refuse: false,
    options: (seed) => ({
      hairColour: pick(stream(seed, "light hair"), ["blond", "red", "grey", "white"] as const),
    }),
  },
  sticker: {
    about: "the scale sticker that users print",
    refuse: false,
    options: () => ({ scale: "sticker" }),
  },
  "tilted sticker": {
    about: "the sticker, seen 12 to 22 degrees from the side",
    refuse: false,
    options: (seed) => {
      const random = stream(seed, "tilted sticker");
      const [tiltDeg, tiltTowardsDeg] = [between(random, 12, 22), between(random, -180, 180)];
      return { scale: "sticker", tiltDeg, tiltTowardsDeg };
    },
  },
  "half sticker": {
    about: "a finger over half of the sticker",
    refuse: true,
    options: () => ({ scale: "sticker", sticker: HALF_STICKER }),
  },
  "wrong sticker": {
    about: "a sticker of another maker: no ring, or dots at another pitch",
    refuse: true,
    options: (seed) => ({
      scale: "sticker",
      sticker: pick(stream(seed, "wrong sticker"), [STRANGE_STICKER, FOUR_DOTS] as const),
    }),
  },
  ruler: { about: "a ruler at the edge", refuse: false, options: () => ({ scale: "ruler" }) },
  nuisances: {
    about: "everything that disturbs, at once",
    refuse: false,
    options: () => ({ nuisances: NUISANCES, scale: "bar" }),
  },
  "no scale": {
    about: "nothing tells the scale",
    refuse: true,
    options: () => ({ scale: "none" }),
  },
  "wrong label": {
    about: "a bar that is 17 % short, labelled with a magnification only",
    refuse: true,
    options: () => ({ scale: "wrong label" }),
  },
  blurred: {
    about: "out of focus: blur of 38 um",
    refuse: true,
    options: () => ({ ...CALM, blurSigmaUm: 38, scale: "bar" }),
  },
  saturated: {
    about: "overexposed",
    refuse: true,
    options: () => ({ ...CALM, exposure: 3.6, scale: "bar" }),
  },
  tangle: {
    about: "unclipped hair that covers the scalp",
    refuse: true,
    options: () => ({ ...CALM, mode: "long", unitsPerCm2: 120, lengthMm: 9, scale: "bar" }),
  },
} as const satisfies Record<string, SceneEntry>;

const NOT_SCALP_ABOUT: Readonly<Record<NotScalp, string>> = {
  blank: "one colour",
  noise: "nothing but noise",
  fabric: "woven cloth",
  wood: "a table",
};

type SceneName = keyof typeof SCENES_OF_SCALP | NotScalp | "wedge";

/** Every scene: its name, what it shows, whether a careful reader refuses it. */
export const SCENES: readonly { name: SceneName; about: string; refuse: boolean }[] = [
  ...Object.entries(SCENES_OF_SCALP).map(([name, { about, refuse }]) => ({
    name: name as SceneName,
    about,
    refuse,
  })),
  { name: "wedge", about: "rods of 10 to 120 um without noise", refuse: false },
  ...NOT_SCALP.map((name) => ({ name, about: NOT_SCALP_ABOUT[name], refuse: true })),
];

/** @throws {InvalidInput} where no scene has this name */
export function requireSceneName(name: string): SceneName {
  const known = SCENES.find((scene) => scene.name === name);
  if (known) return known.name;
  throw new InvalidInput("scene", name, `one of ${SCENES.map((scene) => scene.name).join(", ")}`);
}

/** The options behind a scene; none for pictures that show no scalp and for the wedge. */
export function sceneOptions(name: string, seed: number): PhantomOptions | null {
  const known = requireSceneName(name);
  const entry = (SCENES_OF_SCALP as Readonly<Record<string, SceneEntry>>)[known];
  return entry === undefined ? null : { seed, ...entry.options(seed) };
}

/**
 * One picture of a scene by name.
 *
 * @param options what shall differ from the scene's own
 * @throws {InvalidInput} no such scene, or an option out of its bounds
 */
export function renderScene(
  name: string,
  seed: number,
  options: Omit<PhantomOptions, "seed"> = {},
): Phantom {
  const own = sceneOptions(name, seed);
  if (own !== null) return renderPhantom({ ...own, ...options });
  if (name === "wedge") return renderWedge();
  checkOptions({ seed, ...options });
  const { widthPx, heightPx } = { ...DEFAULT_PICTURE, ...options };
  return renderNotScalp(name as NotScalp, seed, { widthPx, heightPx });
}
