import type { Missing } from "./missing-item.ts";
import type { NeedledZone, TreatmentSession, UsedItem } from "./session.ts";
import type { SessionStep } from "./session-words.ts";

/** What is missing of the needling itself: cream, cartridge, zones, times, pain, products. */
export function missingInNeedling(session: TreatmentSession): Missing[] {
  return [
    ...numbing(session),
    ...cartridges(session),
    ...times(session),
    ...zones(session),
    ...pain(session),
    ...session.products.flatMap((product, index) =>
      traced(product, `products[${index}]`, "after-needling"),
    ),
    ...coTherapy(session),
  ];
}

function numbing({ numbing: cream }: TreatmentSession): Missing[] {
  const step = "numbing";
  if (cream.used === null) {
    return [{ field: "numbing.used", step, words: "Numbing cream, yes or no?" }];
  }
  if (!cream.used) return [];
  const missing: Missing[] = [];
  const need = (field: string, isThere: boolean, words: string) => {
    if (!isThere) missing.push({ field: `numbing.${field}`, step, words });
  };
  need("products", cream.products.length > 0, "Which cream was used.");
  need("weightKg", cream.weightKg !== null, "The person's weight, for the dose check.");
  need("appliedAt", cream.appliedAt !== null, "When the cream was put on.");
  need("removedAt", cream.removedAt !== null, "When the cream was removed.");
  cream.products.forEach((product, index) => {
    const at = `products[${index}]`;
    need(`${at}.percent`, product.percent !== null, `The strength of ${product.name} in percent.`);
    need(`${at}.grams`, product.grams !== null, `How many grams of ${product.name}.`);
    missing.push(...traced(product, `numbing.${at}`, step));
  });
  return missing;
}

function cartridges({ cartridges: used }: TreatmentSession): Missing[] {
  if (used.length === 0) {
    const words = "The cartridge, with its lot and expiry.";
    return [{ field: "cartridges", step: "time-out", words }];
  }
  return used.flatMap((one, index) => traced(one, `cartridges[${index}]`, "time-out"));
}

function traced({ name, lot, expiresOn }: UsedItem, field: string, step: SessionStep): Missing[] {
  const missing: Missing[] = [];
  if (lot === null) missing.push({ field: `${field}.lot`, step, words: `The lot of ${name}.` });
  if (expiresOn === null) {
    missing.push({ field: `${field}.expiresOn`, step, words: `The expiry of ${name}.` });
  }
  return missing;
}

function times({ needling }: TreatmentSession): Missing[] {
  const step = "needling";
  const missing: Missing[] = [];
  const { startedAt, endedAt } = needling;
  if (startedAt === null) {
    missing.push({ field: "needling.startedAt", step, words: "When needling began." });
  }
  if (endedAt === null) {
    missing.push({ field: "needling.endedAt", step, words: "When needling ended." });
  }
  return missing;
}

function zones({ zones: done, cartridges: used }: TreatmentSession): Missing[] {
  const step = "needling";
  if (done.length === 0) return [{ field: "zones", step, words: "Which zones were needled." }];
  return done.flatMap((zone, index) =>
    WANTED.filter(([key]) => zone[key] === null)
      .map(([key, what]): Missing => {
        const words = `${what} in ${zone.zone}.`;
        return { field: `zones[${index}].${key}`, step, words };
      })
      .concat(cartridgeOf(zone, index, used.length)),
  );
}

const WANTED: readonly (readonly [keyof NeedledZone & string, string])[] = [
  ["depthMm", "The depth"],
  ["passes", "The passes in each direction"],
  ["directions", "The number of directions"],
  ["endpoint", "The endpoint"],
  ["cartridge", "Which cartridge was used"],
];

function cartridgeOf({ cartridge, zone }: NeedledZone, index: number, count: number): Missing[] {
  if (cartridge === null || cartridge < count) return [];
  const words = `The cartridge named for ${zone} is not among the cartridges.`;
  return [{ field: `zones[${index}].cartridge`, step: "needling", words }];
}

function pain({ pain: scores }: TreatmentSession): Missing[] {
  const moments = [
    ["before", "sign-in"],
    ["during", "needling"],
    ["after", "after-needling"],
  ] as const;
  return moments
    .filter(([moment]) => scores[moment] === null)
    .map(([moment, step]) => ({
      field: `pain.${moment}`,
      step,
      words: `Pain ${moment}, 0 to 10.`,
    }));
}

function coTherapy({ coTherapy: therapies }: TreatmentSession): Missing[] {
  const step = "after-needling";
  if (therapies === null) {
    return [{ field: "coTherapy", step, words: "Co-therapy: which, or none." }];
  }
  return therapies
    .map(({ name, given, hoursAfter }, index) => ({
      name,
      open: given && hoursAfter === null,
      index,
    }))
    .filter(({ open }) => open)
    .map(({ name, index }) => ({
      field: `coTherapy[${index}].hoursAfter`,
      step,
      words: `How many hours after needling ${name} is given; 0 is at once.`,
    }));
}
