import type { PlanCode } from "./plan-codes.ts";

/** What each constraint means, in plain words, for the plan and the screen. */
export const PLAN_CODE_TEXTS: Record<PlanCode, string> = {
  "clinic-only": "Not at home. A clinic may be asked instead.",
  "home-max-0.3mm": "At home, needles of 0.3 mm at most.",
  "home-hygiene-rules":
    "At home: own roller, never shared, wiped with 70 % alcohol before and after, clean and healthy scalp, light pressure.",
  "home-interval-7d": "At home, at most once in 7 days.",
  "off-label-consent":
    "No US device is authorised for hair. Scalp use is off-label, and consent must say so.",
  "start-low-depth":
    "No earlier session is on record, so the first one starts low: at 0.6 mm or less.",
  "max-depth-1.5mm": "At most 1.5 mm. Deeper is for a clinician to decide.",
  "do-not-stop-medicine":
    "Do not stop a prescribed medicine for this. Only the prescriber may change it.",
  "specialist-clearance":
    "The treating specialist or surgeon agrees in writing before the first session.",
  "standard-precautions-only":
    "The usual hygiene that is kept for everyone is enough. It is no reason to turn a person away.",
  "monitor-infection":
    "Infection is watched for more closely, and even a mild sign is reported at once.",
  "antiviral-review": "A prescriber considers an antiviral medicine before the session.",
  "exclude-area": "Moles, birthmarks and raised scars are mapped and left out.",
  "pih-precautions":
    "The skin may mark more easily: low depth first, a test area, strict sun care, no extra pressure, a picture at 6 weeks.",
  "confirm-needle-alloy": "The metal of the needles is checked with the maker before any needling.",
  "no-prilocaine": "No prilocaine in the numbing product.",
  "no-amide-anaesthetic": "No numbing product of the amide type, such as lidocaine or prilocaine.",
  "minoxidil-after-24h": "Minoxidil starts again 24 hours after a session, not before.",
  "no-minoxidil": "No minoxidil, unless a clinician decides otherwise.",
  "no-finasteride": "No finasteride.",
  "no-prp": "No platelet-rich plasma (PRP).",
};
