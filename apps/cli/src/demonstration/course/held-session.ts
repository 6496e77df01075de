/** How one signed session went; zones and depths are those of the plan. */
export type HeldSession = {
  /** Login of who needled. */
  operator: string;
  /** Lot of the cartridge, as in the stock of the site. */
  cartridgeLot: string;
  /** Null: no cream was wanted. */
  cream: { lot: string; weightKg: number; grams: number; minutes: number } | null;
  minutes: number;
  endpoint: "mild-redness" | "pinpoint-bleeding";
  pain: { before: number; during: number; after: number };
  /** Co-therapy given, with hours after needling. */
  coTherapy?: readonly { name: string; hoursAfter: number }[];
  /** Zones of the plan that were not needled, and why. */
  leftOut?: { zones: readonly string[]; because: string };
  whyNoPicture: string;
  note?: string;
};

/** Said of whatever else differs from the plan. */
export const OTHER_DEVIATION = "Seen and agreed with the person before going on.";
