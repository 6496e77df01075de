import { shownMoney } from "../cost/money.ts";
import type { ConsentItem, CourseCost } from "../plan/plan.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";

export type ConsentInput = {
  sessions: { min: number; max: number };
  intervalDays: number;
  cost: CourseCost;
};

/** The points that a consent must record, each once, in a fixed order. */
export function consentItems({ sessions, intervalDays, cost }: ConsentInput): ConsentItem[] {
  const { min, max } = sessions;
  const count = min === max ? `${min}` : `${min} to ${max}`;
  const { low, high } = cost.course;
  const minutes = PROTOCOL_VALUES.needlingMinutes.value;
  return [
    {
      id: "off-label",
      title: "Off-label use",
      text: "No US device is authorised for hair. Use on the scalp is off-label in the US.",
      sources: ["fda-microneedling-devices"],
    },
    {
      id: "not-a-cure",
      title: "Not a cure",
      text: "Needling does not cure hair loss, and it does not work for everyone.",
      sources: ["article-000", "article-002", "article-003"],
    },
    {
      id: "evidence",
      title: "How good the evidence is",
      text: "Trials are small and their quality is low. Most tested needling together with minoxidil. Long-term effects are little known.",
      sources: ["english-2022", "ahmed-2025", "article-004"],
    },
    {
      id: "alternatives",
      title: "Other choices",
      text: "Minoxidil on the scalp, finasteride tablets for men, laser light and no treatment were explained.",
      sources: ["article-004"],
    },
    {
      id: "common-harms",
      title: "Common harms",
      text: "Pain, redness, swelling, small bleeding, bruises, itch, dryness, flakes and tightness, mostly gone within days.",
      sources: ["article-002", "article-003", "chu-2021"],
    },
    {
      id: "rare-harms",
      title: "Rare harms",
      text: "Infection, dark or pale marks, scars, firm lumps, swollen lymph nodes and allergy. Lasting damage is possible.",
      sources: ["article-003", "chu-2021", "soltani-arabshahi-2014", "friedmann-2024"],
    },
    {
      id: "cost",
      title: "Cost",
      text: `The course may cost ${shownMoney(low, cost.currency)} to ${shownMoney(high, cost.currency)}.`,
      sources: cost.sources,
    },
    {
      id: "number-and-time",
      title: "Number and time",
      text: `${count} sessions, at least ${intervalDays} days apart, ${minutes.low} to ${minutes.high} minutes of needling each. A first change may take 3 to 6 months.`,
      sources: ["article-002", "article-003"],
    },
    {
      id: "aftercare",
      title: "Aftercare",
      text: "The aftercare was explained and handed out, with the number to call.",
      sources: ["article-002", "article-003"],
    },
    {
      id: "who-does-it",
      title: "Who does it",
      text: "The name, role and training of the person who needles were told.",
      sources: ["article-001", "article-002", "article-003"],
    },
    {
      id: "photo-use",
      title: "Photographs",
      text: "Who sees the photographs and what they are used for was agreed. Saying no to other uses changes nothing in the treatment.",
      sources: ["gdpr-article-9", "project-default"],
    },
    {
      id: "right-to-stop",
      title: "Right to stop",
      text: "The treatment can be stopped at any time, without giving a reason.",
      sources: ["project-default"],
    },
  ];
}
