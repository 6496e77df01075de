import { Navigate } from "@tanstack/react-router";
import { useSession } from "../sign-in/session.ts";
import { isAdministrator } from "./roles.ts";

/** Where settings open: people for those who keep them, otherwise the own account. */
export function SettingsIndex() {
  const { user } = useSession();
  return <Navigate to={isAdministrator(user) ? "/settings/people" : "/settings/account"} replace />;
}
