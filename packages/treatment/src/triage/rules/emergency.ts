import { restsOn } from "../../screening/rules/basis.ts";
import type { TriageRule } from "../triage-rule.ts";
import { CALL_EMERGENCY, GO_NOW } from "./advice-words.ts";
import { ALLERGIC_SKIN } from "./words.ts";

const GROUP = "Urgent: heart, breathing, numbing cream";
const ANAPHYLAXIS = restsOn("A", ["nhs-anaphylaxis"]);
const NERVES = ["perioral-numbness", "metallic-taste", "tinnitus", "muscle-twitching"] as const;
/** A numbing cream is taken up for hours: the whole first day counts. */
const FIRST_DAY = { time: "minutesSinceAnaesthetic", within: { from: 0, to: 1440 } } as const;
const FOR_STAFF =
  "In the clinic: stop, give oxygen, call for help; 20 % lipid emulsion as the ASRA checklist says.";

export const emergencyRules = [
  {
    id: "anaphylaxis",
    row: "T-ANA",
    group: GROUP,
    reason: "anaphylaxis",
    when: {
      any: [
        { symptom: ["wheeze", "tongue-swelling", "throat-tightness", "lip-swelling", "collapse"] },
        {
          all: [
            { symptom: [...ALLERGIC_SKIN, "face-swelling"] },
            { symptom: ["breathlessness", "fast-breathing", "faintness"] },
          ],
        },
      ],
    },
    level: "urgent-care",
    emergency: true,
    because:
      "These can be signs of a severe allergic reaction, which can be deadly within minutes.",
    advice: [
      CALL_EMERGENCY,
      "Use an adrenaline pen if you have one. Lie down with raised legs; sit up if breathing is hard.",
    ],
    basis: ANAPHYLAXIS,
  },
  {
    id: "anaesthetic-toxicity",
    row: "T-LAST",
    group: GROUP,
    reason: "anaesthetic-toxicity",
    when: {
      any: [
        { all: [{ symptom: [...NERVES, "seizure", "faintness", "dizziness"] }, FIRST_DAY] },
        {
          all: [{ symptom: NERVES }, { time: "daysSinceSession", within: { from: 0, to: 1 } }],
        },
      ],
    },
    level: "urgent-care",
    emergency: true,
    because: "After a numbing cream these can mean that too much of it is in the blood.",
    advice: [CALL_EMERGENCY, "Wipe off any cream that is left.", FOR_STAFF],
    basis: restsOn("B", ["asra-2020"]),
  },
  {
    id: "seizure",
    row: "T-LAST",
    group: GROUP,
    reason: "serious-illness-signs",
    when: { symptom: ["seizure"] },
    level: "urgent-care",
    emergency: true,
    because: "A seizure is an emergency, whatever the cause.",
    advice: [CALL_EMERGENCY],
    basis: restsOn("B", ["asra-2020", "project-default"]),
  },
  {
    id: "blue-lips",
    row: "T-METHB",
    group: GROUP,
    reason: "methaemoglobinaemia",
    when: { symptom: ["blue-grey-lips"] },
    level: "urgent-care",
    emergency: true,
    because: "Blue or grey lips mean that the blood carries too little oxygen.",
    advice: [CALL_EMERGENCY, "Wipe off any numbing cream and say which one it was."],
    basis: restsOn("A", ["lidocaine-prilocaine-label"]),
  },
  {
    id: "after-prilocaine",
    row: "T-METHB",
    group: GROUP,
    reason: "methaemoglobinaemia",
    when: {
      all: [
        { symptom: ["headache", "breathlessness"] },
        { takesNamed: ["prilocaine"] },
        { time: "minutesSinceAnaesthetic", within: { from: 60, to: 180 } },
      ],
    },
    level: "urgent-care",
    emergency: true,
    because:
      "Headache or short breath 1 to 3 hours after a cream with prilocaine can mean that the blood carries too little oxygen.",
    advice: [CALL_EMERGENCY, "Wipe off any numbing cream and say which one it was."],
    basis: restsOn("A", ["lidocaine-prilocaine-label"]),
  },
  {
    id: "headache-after-unnamed-cream",
    row: "T-METHB",
    group: GROUP,
    reason: "methaemoglobinaemia",
    when: {
      all: [
        { symptom: ["headache"] },
        { not: { takes: ["amide-anaesthetic", "ester-anaesthetic"] } },
        { time: "minutesSinceAnaesthetic", within: { from: 60, to: 180 } },
      ],
    },
    level: "one-up",
    because: "The numbing cream is not named, so prilocaine cannot be ruled out.",
    advice: ["Find out which numbing cream it was and tell your clinic."],
    basis: restsOn("U", ["lidocaine-prilocaine-label", "project-default"]),
  },
  {
    id: "minoxidil-in-the-body",
    row: "T-MNX",
    group: GROUP,
    reason: "minoxidil-systemic",
    when: {
      all: [
        {
          symptom: [
            "chest-pain",
            "palpitations",
            "fast-heartbeat",
            "faintness",
            "dizziness",
            "sudden-weight-gain",
            "hand-foot-swelling",
            "face-swelling",
          ],
        },
        { takes: ["minoxidil"] },
      ],
    },
    level: "urgent-care",
    because: "Minoxidil that reaches the blood can strain heart and circulation.",
    advice: [
      "Stop minoxidil, wash it off, and go to urgent care now.",
      "If chest pain does not ease within minutes, or you faint or cannot breathe well, call the emergency number.",
    ],
    basis: restsOn("A", ["minoxidil-label", "minoxidil-stop-signs"]),
  },
  {
    id: "heart-or-faint",
    row: "T-MNX",
    group: GROUP,
    reason: "serious-illness-signs",
    when: { symptom: ["chest-pain", "palpitations", "faintness"] },
    level: "urgent-care",
    because: "Chest pain, a pounding heart or fainting needs a doctor, whatever the cause.",
    advice: [
      GO_NOW,
      "If chest pain does not ease within minutes, or you faint or cannot breathe well, call the emergency number.",
    ],
    basis: restsOn("U", ["minoxidil-label", "project-default"]),
  },
] as const satisfies readonly TriageRule[];
