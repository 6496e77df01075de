/** Why a picture is refused: code, plain words, what to do about it. */
export const REASONS = {
  "no-scale": {
    words: "The picture has no scale: no bar, sticker or ruler was found and none was given.",
    remedy: "Give pixels per millimetre, or photograph the scale sticker with the scalp.",
  },
  "bar-ambiguous": {
    words: "Something like a scale bar was found, but its length cannot be told for sure.",
    remedy: "Give pixels per millimetre, or use the scale sticker.",
  },
  "sticker-unreadable": {
    words: "The scale sticker is bent, cut off or covered.",
    remedy: "Lay it flat, whole and free of hair in the picture.",
  },
  "sticker-tilted": {
    words: "The camera looks at the scale sticker too much from the side.",
    remedy: "Hold the camera straight over the scalp.",
  },
  "ruler-ambiguous": {
    words: "Ticks of a ruler were found, but their spacing cannot be told for sure.",
    remedy: "Give pixels per millimetre, or lay the ruler along an edge of the picture.",
  },
  "scales-disagree": {
    words: "Two scales in the picture contradict each other.",
    remedy: "Find out which one is right and give pixels per millimetre.",
  },
  "too-small": {
    words: "A hair would be fewer than two pixels wide, or the area holds too little skin.",
    remedy: "Go closer, or take the picture at full resolution.",
  },
  blurred: {
    words: "The picture is too blurred to see where hairs begin.",
    remedy: "Focus again and hold still; wipe the lens.",
  },
  saturated: {
    words: "Too much of the picture is burnt out by light.",
    remedy: "Turn the light down or use cross-polarised light.",
  },
  tangle: {
    words: "Hair covers so much of the skin that roots cannot be seen.",
    remedy: "Clip or part the hair. Thickness may still be measured.",
  },
  "not-a-scalp": {
    words: "This does not look like skin with hair.",
    remedy: "Check that the right picture was chosen.",
  },
  blank: {
    words: "The picture is empty: one colour all over.",
    remedy: "Check lens cap, light and file.",
  },
  "noise-only": {
    words: "The picture holds noise and nothing else.",
    remedy: "Use more light.",
  },
  "low-contrast": {
    words: "Hairs can hardly be told from the skin.",
    remedy: "More even light; for light hair, dye or another instrument.",
  },
  "hardly-any-hair": {
    words:
      "Fewer than 15 hairs per cm² were found. A nearly bald area and hair too pale to be seen look alike to this instrument.",
    remedy: "Count by eye and enter the number by hand; for light hair, dye or another instrument.",
  },
  "no-hair-found": {
    words: "No hair was found. A bald area and a failed picture look alike to this instrument.",
    remedy: "Count by eye and enter the number by hand.",
  },
} as const satisfies Record<string, { words: string; remedy: string }>;

export type ReasonCode = keyof typeof REASONS;
