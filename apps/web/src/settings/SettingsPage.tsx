import { Link, Outlet } from "@tanstack/react-router";
import { Icon } from "../elements/Icon.tsx";
import { useSession } from "../sign-in/session.ts";
import { SETTINGS_PLACES } from "./settings-places.ts";
import "./settings.css";

/** The frame of all settings: what this person may open, and the part that is open. */
export function SettingsPage() {
  const { user } = useSession();
  return (
    <div className="settings">
      <nav className="settings-nav screen-only" aria-label="Settings">
        <ul>
          {SETTINGS_PLACES.filter((place) => place.open(user)).map((place) => (
            <li key={place.to}>
              <Link
                to={place.to}
                className="settings-place"
                activeProps={{ "aria-current": "page" }}
              >
                <Icon of={place.icon} />
                <span>{place.word}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings-part">
        <Outlet />
      </div>
    </div>
  );
}
