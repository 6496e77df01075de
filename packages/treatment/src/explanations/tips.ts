import type { Tip } from "./explanation.ts";

/** Seven tips, each tied to the part of the plan where it is acted on. */
export const TIPS: readonly Tip[] = [
  {
    id: "provider",
    tip: "Choose who does it with care.",
    why: {
      text: "Training and clean work lower the risk of harm. Ask about licence, training and experience with hair.",
      grade: "C",
      sources: ["article-001", "article-002", "article-003"],
    },
    planPart: "who-does-it",
  },
  {
    id: "low-depth-first",
    tip: "Start low.",
    why: {
      text: "The first session is shallow. Depth rises by small steps, if your skin takes it well.",
      grade: "C",
      sources: ["article-002"],
    },
    planPart: "protocol.depthMm",
  },
  {
    id: "numbing",
    tip: "Ask for numbing, and name your allergies.",
    why: {
      text: "A cream lessens pain. Its amount is checked against your weight, and it is removed fully before needling.",
      grade: "B",
      sources: ["article-002", "poisoning-anaesthetic-doses"],
    },
    planPart: "anaesthetic",
  },
  {
    id: "clean-and-dry",
    tip: "Come with a clean, dry scalp, and keep it so.",
    why: {
      text: "Germs on the skin can enter through the holes.",
      grade: "C",
      sources: ["article-002"],
    },
    planPart: "aftercare",
  },
  {
    id: "no-harsh-products",
    tip: "No harsh products for two weeks.",
    why: {
      text: "The skin is open at first and stays easily irritated. Only what the plan names may touch it.",
      grade: "B",
      sources: ["article-002", "article-003", "soltani-arabshahi-2014"],
    },
    planPart: "aftercare",
  },
  {
    id: "follow-instructions",
    tip: "Follow what your clinic tells you.",
    why: {
      text: "Aftercare affects both the result and the risks. Your clinic's word comes before this text.",
      grade: "C",
      sources: ["article-002"],
    },
    planPart: "aftercare",
  },
  {
    id: "patience",
    tip: "Give it time.",
    why: {
      text: "A change takes months. Pictures at fixed dates show it better than the mirror.",
      grade: "C",
      sources: ["article-002"],
    },
    planPart: "schedule",
  },
];
