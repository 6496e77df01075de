import { Link } from "@tanstack/react-router";
import {
  Download,
  FileSignature,
  Images,
  type LucideIcon,
  Mail,
  MessageCircleQuestion,
  SprayCan,
  Stethoscope,
  SunMedium,
  TrendingUp,
} from "lucide-react";
import { Icon } from "../elements/Icon.tsx";
import "./own-place.css";

interface Place {
  readonly to:
    | "/check"
    | "/my/aftercare"
    | "/my/messages"
    | "/my/progress"
    | "/my/visits"
    | "/my/pictures"
    | "/my/consents"
    | "/my/home-use"
    | "/my/data";
  readonly label: string;
  readonly about: string;
  readonly icon: LucideIcon;
}

const PLACES: readonly Place[] = [
  {
    to: "/check",
    label: "Is this normal?",
    about: "Plain questions, an answer at once",
    icon: MessageCircleQuestion,
  },
  {
    to: "/my/aftercare",
    label: "Aftercare",
    about: "Day by day, in your calendar if you like",
    icon: SunMedium,
  },
  { to: "/my/messages", label: "Messages", about: "To and from your clinic", icon: Mail },
  {
    to: "/my/progress",
    label: "My progress",
    about: "Is it working? And how you feel",
    icon: TrendingUp,
  },
  { to: "/my/visits", label: "My visits", about: "What was done each time", icon: Stethoscope },
  { to: "/my/pictures", label: "My pictures", about: "As your clinic keeps them", icon: Images },
  {
    to: "/my/consents",
    label: "My consents",
    about: "What you agreed to; take it back here",
    icon: FileSignature,
  },
  {
    to: "/my/home-use",
    label: "Needling at home",
    about: "Steps, log and limits",
    icon: SprayCan,
  },
  { to: "/my/data", label: "My data", about: "Download it, or ask for erasure", icon: Download },
];

/** Everything that is the patient's own, one step away. */
export function OwnPlaces() {
  return (
    <nav className="own-places" aria-label="My own place">
      <ul>
        {PLACES.map(({ to, label, about, icon }) => (
          <li key={to}>
            <Link to={to} className="own-place">
              <Icon of={icon} size={24} />
              <span>
                <strong>{label}</strong>
                <small>{about}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
