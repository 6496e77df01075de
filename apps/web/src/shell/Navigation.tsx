import { Link } from "@tanstack/react-router";
import { Icon } from "../elements/Icon.tsx";
import { PLACES } from "./places.ts";

/** The places: at the left on wide screens, along the bottom on a phone. */
export function Navigation() {
  return (
    <ul className="places">
      {PLACES.map((place) => (
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
