import type { SourceId } from "../bibliography/sources.ts";
import type { MedicineClass } from "./medicine.ts";

export type MedicineClassText = {
  title: string;
  /** What it means for needling, in one sentence. */
  meaning: string;
  sources: readonly SourceId[];
};

/** What each class means for needling. The rules decide; this is what a reader is told. */
export const MEDICINE_CLASSES: Readonly<Record<MedicineClass, MedicineClassText>> = {
  "systemic-retinoid": {
    title: "Retinoid by mouth",
    meaning:
      "Labels and the source article ask for six months after stopping before skin procedures; later panels found too little evidence for the wait.",
    sources: [
      "article-003",
      "projectlead-isotretinoin",
      "spring-2017",
      "waldman-2017",
      "mysore-2017",
    ],
  },
  "topical-retinoid": {
    title: "Retinoid on the skin",
    meaning: "On the scalp it irritates and thins the outer layer, so needling waits some days.",
    sources: ["nuance-pen-aftercare", "project-default"],
  },
  "topical-acid": {
    title: "Acid or peeling agent on the skin",
    meaning: "On the scalp it irritates and peels, so needling waits some days.",
    sources: ["nuance-pen-aftercare", "project-default"],
  },
  "vitamin-k-antagonist": {
    title: "Vitamin K antagonist",
    meaning:
      "Bleeding is more likely and a clinician reviews it with a recent INR; it is not to be stopped for needling.",
    sources: ["article-003", "ucsd-anticoagulation", "german-s3-2015", "palamaras-2015"],
  },
  "direct-anticoagulant": {
    title: "Direct anticoagulant",
    meaning:
      "Bleeding is more likely and a clinician reviews it; it is not to be stopped for needling.",
    sources: ["article-003", "ucsd-anticoagulation", "german-s3-2015", "palamaras-2015"],
  },
  heparin: {
    title: "Heparin or related",
    meaning:
      "Bleeding is more likely and a clinician reviews it; it is not to be stopped for needling.",
    sources: ["article-003", "ucsd-anticoagulation", "german-s3-2015", "palamaras-2015"],
  },
  antiplatelet: {
    title: "Antiplatelet",
    meaning:
      "Bleeding is more likely and a clinician reviews it; it is not to be stopped for needling.",
    sources: ["article-003", "ucsd-anticoagulation", "german-s3-2015", "palamaras-2015"],
  },
  corticosteroid: {
    title: "Corticosteroid",
    meaning:
      "Swallowed or injected it slows healing and weakens defence, so needling waits; inhaled, nasal or mild ones elsewhere are no bar.",
    sources: ["article-003", "prp-exclusions"],
  },
  immunosuppressant: {
    title: "Immunosuppressant",
    meaning: "Infection is more likely and no data on needling exist, so a clinician reviews it.",
    sources: ["article-004", "droracle-immunosuppression"],
  },
  biologic: {
    title: "Biologic",
    meaning: "Many weaken immune defence and no data on needling exist, so a clinician reviews it.",
    sources: ["article-004", "droracle-immunosuppression"],
  },
  chemotherapy: {
    title: "Cancer medicine",
    meaning:
      "Blood counts and healing may be low, so needling waits until it is over and oncology agrees.",
    sources: ["article-003", "chemotherapy-clinic-pages"],
  },
  "methaemoglobinaemia-linked": {
    title: "Linked to methaemoglobinaemia",
    meaning: "Prilocaine may add to methaemoglobin, so no prilocaine cream.",
    sources: ["lidocaine-prilocaine-label"],
  },
  "amide-anaesthetic": {
    title: "Amide local anaesthetic",
    meaning: "Doses of all products are summed; not with an allergy to amides.",
    sources: ["lidocaine-prilocaine-label", "emla-label", "poisoning-anaesthetic-doses"],
  },
  "ester-anaesthetic": {
    title: "Ester local anaesthetic",
    meaning: "Another kind than the amides; strong over-the-counter creams are warned against.",
    sources: ["fda-numbing-cream-2024"],
  },
  nsaid: {
    title: "Anti-inflammatory pain reliever",
    meaning:
      "Regular use within 48 hours counts against platelet-rich plasma, not against needling.",
    sources: ["prp-exclusions"],
  },
  minoxidil: {
    title: "Minoxidil",
    meaning:
      "On the scalp it restarts some time after a session, since open channels let more of it in; by mouth it is recorded only.",
    sources: ["minoxidil-label", "fu-2024"],
  },
  "finasteride-like": {
    title: "5-alpha-reductase inhibitor",
    meaning: "For men only; no bar to needling.",
    sources: ["finasteride-label"],
  },
  antiviral: {
    title: "Antiviral against herpes",
    meaning:
      "No bar by itself; it may tell of herpes on the scalp or forehead, which has its own rule.",
    sources: ["gilbert-2000"],
  },
  "no-bearing": {
    title: "No bearing on needling",
    meaning: "No rule speaks of it, so it gives no finding.",
    sources: ["project-default"],
  },
};
