import { useSession } from "../../sign-in/session.ts";

/** Whether the person signed in is a clinician of a site: only they change and sign plans. */
export function useIsClinician(siteId: string): boolean {
  const { user } = useSession();
  return user.roles.some((role) => role.siteId === siteId && role.role === "clinician");
}

/** Whether the person signed in belongs to the staff that may read decisions. */
export function useIsClinicalStaff(siteId: string): boolean {
  const { user } = useSession();
  return user.roles.some(
    (role) => role.siteId === siteId && (role.role === "clinician" || role.role === "assistant"),
  );
}
