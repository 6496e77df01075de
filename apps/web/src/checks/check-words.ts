import { House, type LucideIcon, PhoneCall, Siren, Stethoscope } from "lucide-react";
import type { CheckResult } from "./check-data.ts";

interface LevelWords {
  /** Also the end of the class name. */
  readonly id: "emergency" | "urgent" | "clinic" | "home";
  readonly title: string;
  readonly text: string;
  readonly short: string;
  readonly icon: LucideIcon;
}

const EMERGENCY: LevelWords = {
  id: "emergency",
  title: "Call the emergency number now",
  text: "Do not wait for the clinic, and do not travel alone.",
  short: "Emergency",
  icon: Siren,
};

const BY_LEVEL: Readonly<Record<CheckResult["level"], LevelWords>> = {
  "urgent-care": {
    id: "urgent",
    title: "Be seen today",
    text: "At urgent care, or by your clinic if it can see you today.",
    short: "Seen today",
    icon: Stethoscope,
  },
  "contact-clinic": {
    id: "clinic",
    title: "Call your clinic",
    text: "A person should hear about this before you go on.",
    short: "Call the clinic",
    icon: PhoneCall,
  },
  "self-care": {
    id: "home",
    title: "This fits the usual course",
    text: "Care for it at home and look again every day.",
    short: "Care at home",
    icon: House,
  },
};

/** How soon, in words and with a symbol: never by colour alone. */
export const levelWords = ({ level, emergency }: Pick<CheckResult, "level" | "emergency">) =>
  emergency ? EMERGENCY : BY_LEVEL[level];
