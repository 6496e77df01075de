import {
  Camera,
  ClipboardCheck,
  Hand,
  type LucideIcon,
  PenLine,
  Scale,
  Signature,
} from "lucide-react";
import type { GroupName } from "./today-data.ts";

export interface Group {
  readonly name: GroupName;
  readonly title: string;
  /** What the people in it wait for. */
  readonly lede: string;
  readonly icon: LucideIcon;
  /** The dates are days by which something is due; otherwise days since which it waits. */
  readonly due: boolean;
}

/** What a day asks for, in the order of who waits longest for whom. */
export const GROUPS: readonly Group[] = [
  {
    name: "decisionsWaiting",
    title: "Decide",
    lede: "Screened; a clinician answers each finding and signs.",
    icon: Scale,
    due: false,
  },
  {
    name: "plansWaiting",
    title: "Sign the plan",
    lede: "Decided; the plan is a draft until a clinician signs it.",
    icon: Signature,
    due: false,
  },
  {
    name: "sessionsDue",
    title: "Hold the session",
    lede: "Sessions that a signed plan puts on these days.",
    icon: Hand,
    due: true,
  },
  {
    name: "reviewsDue",
    title: "Review",
    lede: "Look at the course and ask about side effects.",
    icon: ClipboardCheck,
    due: true,
  },
  {
    name: "photographsDue",
    title: "Take photographs",
    lede: "Same place, light and parting as before.",
    icon: Camera,
    due: true,
  },
  {
    name: "drafts",
    title: "Finish the draft",
    lede: "Begun and not yet complete. Nothing typed is lost.",
    icon: PenLine,
    due: false,
  },
];
