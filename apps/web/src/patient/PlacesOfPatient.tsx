import { Link } from "@tanstack/react-router";
import {
  Activity,
  FileSignature,
  Flag,
  House,
  Images,
  type LucideIcon,
  Mail,
  MessageCircleQuestion,
} from "lucide-react";
import { Icon } from "../elements/Icon.tsx";

interface Place {
  readonly to:
    | "/patients/$patientId/consents"
    | "/patients/$patientId/pictures"
    | "/patients/$patientId/side-effects"
    | "/patients/$patientId/outcomes"
    | "/patients/$patientId/messages"
    | "/patients/$patientId/check"
    | "/patients/$patientId/home-use";
  readonly label: string;
  readonly icon: LucideIcon;
}

const PLACES: readonly Place[] = [
  { to: "/patients/$patientId/consents", label: "Consents", icon: FileSignature },
  { to: "/patients/$patientId/pictures", label: "Pictures and measurement", icon: Images },
  { to: "/patients/$patientId/outcomes", label: "Outcomes", icon: Flag },
  { to: "/patients/$patientId/side-effects", label: "Side effects", icon: Activity },
  { to: "/patients/$patientId/check", label: "Is this normal?", icon: MessageCircleQuestion },
  { to: "/patients/$patientId/messages", label: "Messages", icon: Mail },
  { to: "/patients/$patientId/home-use", label: "Home use", icon: House },
];

/** The other places of this person, one step away. */
export function PlacesOfPatient({ patientId }: { readonly patientId: string }) {
  return (
    <nav className="patient-places" aria-label="Places of this person">
      <ul>
        {PLACES.map(({ to, label, icon }) => (
          <li key={to}>
            <Link to={to} params={{ patientId }} className="patient-place">
              <Icon of={icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
