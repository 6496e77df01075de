import { Link } from "@tanstack/react-router";
import { Icon } from "../elements/Icon.tsx";
import { seesPatients, seesRegistry } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { PLACES } from "./places.ts";

/** The places: at the left on wide screens, along the bottom on a phone. */
export function Navigation() {
  const { user } = useSession();
  const places = PLACES.filter(({ to }) => {
    if (to === "/patients") return seesPatients(user);
    return to !== "/registry" || seesRegistry(user);
  });
  return (
    <ul className="places">
      {places.map((place) => (
        <li key={place.to}>
          <Link to={place.to} className="place" activeProps={{ "aria-current": "page" }}>
            <Icon of={place.icon} />
            <span>{place.word}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
