/** Every constraint a plan may carry, in the order in which a plan lists them. */
export const PLAN_CODES = [
  "clinic-only",
  "home-max-0.3mm",
  "home-hygiene-rules",
  "home-interval-7d",
  "off-label-consent",
  "start-low-depth",
  "max-depth-1.5mm",
  "do-not-stop-medicine",
  "specialist-clearance",
  "standard-precautions-only",
  "monitor-infection",
  "antiviral-review",
  "exclude-area",
  "pih-precautions",
  "confirm-needle-alloy",
  "no-prilocaine",
  "no-amide-anaesthetic",
  "minoxidil-after-24h",
  "no-minoxidil",
  "no-finasteride",
  "no-prp",
] as const;

export type PlanCode = (typeof PLAN_CODES)[number];
