import {
  CHANGEABLE_FACTS,
  CHECK_ANSWERS,
  type ChangeableFact,
  ENDPOINTS,
  IDENTITY_ITEMS,
  PAIN,
  PRODUCT_KINDS,
  RESCREEN_ANSWERS,
  SCALP_ZONES,
  SESSION_OUTCOMES,
} from "@anagen/treatment";
import { factsSchema } from "../facts/facts-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import {
  freeWord,
  idText,
  isoDay,
  lineOfText,
  listOf,
  noteText,
  oneOf,
  yesOrNo,
} from "../text/texts.ts";
import { z } from "../zod.ts";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/** A moment of a timer, in UTC. */
const instant = () => {
  const error = "a moment in UTC as YYYY-MM-DDThh:mm:ssZ";
  return z
    .string({ error })
    .max(24, { error })
    .regex(INSTANT, { error })
    .refine((text) => !Number.isNaN(Date.parse(text)), { error });
};
const moment = () => instant().nullable();
const pain = () => wholeNumberWithin(PAIN).nullable();

const usedItem = {
  kind: oneOf(PRODUCT_KINDS),
  name: lineOfText(120),
  stockId: idText().nullable().default(null),
  gtin: lineOfText(14).nullable().default(null),
  lot: lineOfText(40).nullable().default(null),
  serial: lineOfText(40).nullable().default(null),
  expiresOn: isoDay().nullable().default(null),
};

const changes = Object.fromEntries(
  CHANGEABLE_FACTS.map((fact) => [fact, factsSchema.shape[fact].removeDefault().optional()]),
) as {
  [Fact in ChangeableFact]: z.ZodOptional<
    ReturnType<(typeof factsSchema.shape)[Fact]["removeDefault"]>
  >;
};

const zone = strict({
  zone: oneOf(SCALP_ZONES),
  depthMm: numberWithin({ low: 0, high: 3, unit: "mm", above: true }).nullable().default(null),
  passes: wholeNumberWithin({ low: 1, high: 50 }).nullable().default(null),
  directions: wholeNumberWithin({ low: 1, high: 8 }).nullable().default(null),
  endpoint: oneOf(ENDPOINTS).nullable().default(null),
  cartridge: wholeNumberWithin({ low: 0, high: 19 }).nullable().default(null),
  note: noteText(500).default(""),
});

/** The parts of a session that people fill in; each is saved by itself. */
export const sessionParts = {
  identity: listOf(oneOf(IDENTITY_ITEMS), IDENTITY_ITEMS.length),
  checklist: listOf(strict({ item: freeWord(), answer: oneOf(CHECK_ANSWERS), at: instant() }), 100),
  rescreen: strict({
    answers: listOf(strict({ question: freeWord(), answer: oneOf(RESCREEN_ANSWERS) }), 50),
    changes: strict(changes).default({}),
    overrides: listOf(strict({ rule: freeWord(), because: noteText(2000) }), 50).default([]),
  }),
  numbing: strict({
    used: yesOrNo().nullable(),
    weightKg: numberWithin({ low: 1, high: 500, unit: "kg" }).nullable().default(null),
    products: listOf(
      strict({
        ...usedItem,
        kind: oneOf(PRODUCT_KINDS).default("numbing-cream"),
        substance: lineOfText(60),
        percent: numberWithin({ low: 0, high: 100, unit: "%" }).nullable().default(null),
        grams: numberWithin({ low: 0, high: 1000, unit: "g" }).nullable().default(null),
        areaCm2: numberWithin({ low: 0, high: 1500, unit: "cm²" }).nullable().default(null),
      }),
      10,
    ).default([]),
    appliedAt: moment().default(null),
    removedAt: moment().default(null),
  }),
  needling: strict({ startedAt: moment().default(null), endedAt: moment().default(null) }),
  cartridges: listOf(
    strict({ ...usedItem, kind: oneOf(["cartridge", "roller", "stamp"]).default("cartridge") }),
    20,
  ),
  zones: listOf(zone, SCALP_ZONES.length * 4),
  pain: strict({
    before: pain().default(null),
    during: pain().default(null),
    after: pain().default(null),
  }),
  products: listOf(strict({ ...usedItem, amount: noteText(120).default("") }), 20),
  coTherapy: listOf(
    strict({
      name: freeWord(),
      given: yesOrNo(),
      hoursAfter: numberWithin({ low: 0, high: 1000, unit: "hours" }).nullable().default(null),
      note: noteText(500).default(""),
    }),
    20,
  ).nullable(),
  /** Who needles; name, role, licence and training are taken from the site's staff. */
  operatorId: idText().nullable(),
  deviationReasons: listOf(strict({ deviation: freeWord(), because: noteText(1000) }), 100),
  photographs: strict({
    ids: listOf(idText(), 100),
    whyNone: noteText(500).nullable().default(null),
  }),
  aftercare: strict({
    givenAt: moment().default(null),
    how: noteText(300).nullable().default(null),
  }),
  needlestick: strict({
    userId: idText().nullable().default(null),
    name: lineOfText(120),
    at: instant(),
    what: noteText(1000),
    washed: yesOrNo(),
    reportedTo: noteText(120).nullable().default(null),
    careSoughtAt: moment().default(null),
  }).nullable(),
  outcome: oneOf(SESSION_OUTCOMES).nullable(),
  stoppedBecause: noteText(1000).nullable(),
  note: noteText(20_000),
};
