import {
  BookOpen,
  CalendarDays,
  ChartNoAxesColumn,
  Grip,
  type LucideIcon,
  Scale,
  Settings,
  UsersRound,
} from "lucide-react";

export interface Place {
  readonly to:
    | "/today"
    | "/patients"
    | "/registry"
    | "/needling"
    | "/evidence"
    | "/explain"
    | "/settings";
  readonly word: string;
  readonly icon: LucideIcon;
  /** Pressed after `g`. */
  readonly key: string;
}

/** The main navigation, in order. */
export const PLACES: readonly Place[] = [
  { to: "/today", word: "Today", icon: CalendarDays, key: "t" },
  { to: "/patients", word: "Patients", icon: UsersRound, key: "p" },
  { to: "/registry", word: "Registry", icon: ChartNoAxesColumn, key: "r" },
  { to: "/needling", word: "Needling", icon: Grip, key: "n" },
  { to: "/evidence", word: "Evidence", icon: Scale, key: "v" },
  { to: "/explain", word: "Explain", icon: BookOpen, key: "e" },
  { to: "/settings", word: "Settings", icon: Settings, key: "s" },
];
