/** One part of a GS1 element string. `digits`: fixed length; otherwise it ends at a separator. */
export type ApplicationIdentifier = {
  ai: string;
  name: "gtin" | "madeOn" | "expiresOn" | "lot" | "serial" | null;
  length: { fixed: number } | { most: number };
  digitsOnly: boolean;
};

const fixed = (ai: string, length: number, name: ApplicationIdentifier["name"] = null) => ({
  ai,
  name,
  length: { fixed: length },
  digitsOnly: true,
});
const upTo = (ai: string, most: number, name: ApplicationIdentifier["name"] = null) => ({
  ai,
  name,
  length: { most },
  digitsOnly: false,
});

/**
 * The parts that are read, and those that may stand between them on a medical device.
 * Source: GS1 General Specifications, section 3 (application identifiers) and figure 7.8.5-2
 * (predefined lengths).
 */
export const APPLICATION_IDENTIFIERS: readonly ApplicationIdentifier[] = [
  fixed("00", 18),
  fixed("01", 14, "gtin"),
  fixed("02", 14),
  fixed("11", 6, "madeOn"),
  fixed("12", 6),
  fixed("13", 6),
  fixed("15", 6),
  fixed("16", 6),
  fixed("17", 6, "expiresOn"),
  fixed("20", 2),
  upTo("10", 20, "lot"),
  upTo("21", 20, "serial"),
  upTo("22", 20),
  upTo("30", 8),
  upTo("37", 8),
  upTo("235", 28),
  upTo("240", 30),
  upTo("241", 30),
  upTo("242", 6),
  upTo("243", 20),
  upTo("250", 30),
  upTo("251", 30),
  upTo("710", 20),
  upTo("711", 20),
  upTo("712", 20),
  upTo("713", 20),
  upTo("714", 20),
  upTo("90", 30),
  upTo("91", 90),
  upTo("92", 90),
  upTo("93", 90),
  upTo("94", 90),
  upTo("95", 90),
  upTo("96", 90),
  upTo("97", 90),
  upTo("98", 90),
  upTo("99", 90),
];
