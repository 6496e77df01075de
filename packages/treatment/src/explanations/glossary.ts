import type { Term } from "./explanation.ts";

const term = (name: string, meaning: string, ...alsoCalled: string[]): Term => ({
  term: name,
  alsoCalled,
  meaning,
});

/** Words of the field, for a reader who meets them for the first time. */
export const GLOSSARY: readonly Term[] = [
  term(
    "alopecia areata",
    "Hair loss in round patches, from the body's own defence.",
    "patchy hair loss",
  ),
  term(
    "androgenetic alopecia",
    "The common hair loss with a typical pattern that runs in families.",
    "pattern hair loss",
    "female pattern hair loss",
    "male pattern hair loss",
  ),
  term("adherence", "How regularly a treatment is really done."),
  term("cartridge", "The sealed, sterile tip of a pen that holds the needles. It is used once."),
  term("collagen", "The tough fibre of the skin."),
  term("density", "How many hairs grow on a square centimetre."),
  term(
    "derma roller",
    "A small drum with needles that is rolled over the skin.",
    "microneedle roller",
  ),
  term(
    "endpoint",
    "The sign at which needling stops: mild redness or the first tiny dots of blood.",
  ),
  term("finasteride", "A prescription tablet for men with pattern hair loss."),
  term("follicle", "The root in which a hair grows.", "hair root"),
  term("Fitzpatrick type", "A scale from 1 to 6 for how skin reacts to sun.", "skin type"),
  term(
    "grade",
    "How well a statement is backed: A law, label or guideline; B study; C other page; U project default.",
  ),
  term("granuloma", "A firm lump that the body builds around something foreign."),
  term("interval", "The days between two sessions."),
  term(
    "microneedling",
    "Many tiny holes made in the skin with fine needles.",
    "collagen induction therapy",
    "needling",
  ),
  term("minoxidil", "A liquid or foam on the scalp, or a tablet, used against pattern hair loss."),
  term("Norwood scale", "Stages I to VII of pattern hair loss in men."),
  term("Ludwig and Sinclair scales", "Stages of pattern hair loss in women."),
  term("no detectable change", "A difference smaller than the error of the measurement."),
  term("off-label", "Use of a device or medicine for something its label does not name."),
  term("platelet-rich plasma", "A part of one's own blood, rich in platelets.", "PRP"),
  term("photograph series", "Pictures from the same angle, in the same light, over time."),
  term("SALT score", "How much of the scalp is bare, from 0 to 100 percent."),
  term("scarring alopecia", "Hair loss in which the hair roots are lost for good."),
  term("shedding", "More hairs than usual falling out for a time."),
  term("side effect", "An unwanted effect of a treatment."),
  term(
    "telogen effluvium",
    "Shedding all over the head, often some months after a shock to the body.",
  ),
  term("thickness", "How wide a hair is, in thousandths of a millimetre.", "diameter"),
  term("vertex", "The crown of the head."),
];
