import type { Grade } from "../bibliography/basis.ts";
import type { SourceId } from "../bibliography/sources.ts";
import type { ProductKind } from "./product-kinds.ts";

/** A kind of product every clinic may use. Brands, with their GTIN, are the site's own entries. */
export type CatalogueEntry = {
  id: string;
  kind: ProductKind;
  name: string;
  singleUse: boolean;
  substance: string | null;
  percent: number | null;
  note: string;
  grade: Grade;
  sources: readonly SourceId[];
  reviewed: string;
};

const REVIEWED = "2026-11-21";
const plain = { substance: null, percent: null, reviewed: REVIEWED } as const;

export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    ...plain,
    id: "pen-motorised",
    kind: "pen",
    name: "Motorised needling pen",
    singleUse: false,
    note: "For trained professionals. No US device is authorised for hair.",
    grade: "A",
    sources: ["article-003", "fda-microneedling-devices"],
  },
  {
    ...plain,
    id: "cartridge-sterile",
    kind: "cartridge",
    name: "Sterile needle cartridge, single use",
    singleUse: true,
    note: "A new one for every session, opened in view of the patient.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    ...plain,
    id: "numbing-lidocaine-4",
    kind: "numbing-cream",
    name: "Lidocaine cream 4 %",
    singleUse: false,
    substance: "lidocaine",
    percent: 4,
    note: "Intact skin only. Remove it fully before needling.",
    grade: "A",
    sources: ["fda-numbing-cream-2024"],
  },
  {
    ...plain,
    id: "numbing-lidocaine-prilocaine",
    kind: "numbing-cream",
    name: "Lidocaine 2.5 % and prilocaine 2.5 % cream",
    singleUse: false,
    substance: "lidocaine-prilocaine",
    percent: 5,
    note: "Intact skin only. Not with methaemoglobinaemia or an allergy to amide anaesthetics.",
    grade: "A",
    sources: ["lidocaine-prilocaine-label"],
  },
  {
    ...plain,
    id: "antiseptic-alcohol",
    kind: "antiseptic",
    name: "Alcohol antiseptic 70 %",
    singleUse: false,
    note: "Let it dry before needling.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    ...plain,
    id: "antiseptic-povidone-iodine",
    kind: "antiseptic",
    name: "Povidone-iodine",
    singleUse: false,
    note: "Ask about iodine allergy first.",
    grade: "C",
    sources: ["article-003"],
  },
  {
    ...plain,
    id: "saline-sterile",
    kind: "saline",
    name: "Sterile salt water 0.9 %",
    singleUse: false,
    note: "To wipe off blood and as a glide.",
    grade: "U",
    sources: ["project-default"],
  },
  {
    ...plain,
    id: "prp-kit",
    kind: "prp-kit",
    name: "Tube set for platelet-rich plasma",
    singleUse: true,
    note: "Own blood only, labelled tube, two-person check. Off-label in the US.",
    grade: "B",
    sources: ["prp-exclusions", "prp-off-label-review"],
  },
];
