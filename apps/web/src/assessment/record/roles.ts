import { useSession } from "../../sign-in/session.ts";

/** Whether the person signed in is a clinician of a site: only they sign and override. */
export function useIsClinician(siteId: string): boolean {
  const { user } = useSession();
  return user.roles.some((role) => role.siteId === siteId && role.role === "clinician");
}
