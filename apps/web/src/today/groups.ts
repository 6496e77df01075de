import {
  Activity,
  Camera,
  ClipboardCheck,
  ClipboardX,
  Hand,
  type LucideIcon,
  Mail,
  MessageCircleQuestion,
  PenLine,
  Scale,
  ShieldQuestion,
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
    name: "checksWaiting",
    title: "Answer a symptom check",
    lede: "Fixed rules gave a first answer; a person looks at each, urgent ones first.",
    icon: MessageCircleQuestion,
    due: false,
  },
  {
    name: "followUpsDue",
    title: "Look at a side effect",
    lede: "Each is followed until it has ended.",
    icon: Activity,
    due: true,
  },
  {
    name: "requestsWaiting",
    title: "Talk to the patient",
    lede: "Answers that call for a talk, and requests for erasure.",
    icon: ShieldQuestion,
    due: false,
  },
  {
    name: "messagesWaiting",
    title: "Read the message",
    lede: "From patients; nobody at the clinic has marked it as seen.",
    icon: Mail,
    due: false,
  },
  {
    name: "sessionsUnfinished",
    title: "Finish the session",
    lede: "Held, but something required is missing or it is not signed.",
    icon: ClipboardX,
    due: false,
  },
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
