export {
  ANAESTHETIC_CAPS,
  type AnaestheticCap,
  NUMBING_MINUTES,
  OVER_THE_COUNTER_MAX_PERCENT,
  type Substance,
} from "./anaesthetic-caps.ts";
export {
  type AnaestheticDoseCheck,
  anaestheticDoseCheck,
  type SubstanceDose,
} from "./dose-check.ts";
