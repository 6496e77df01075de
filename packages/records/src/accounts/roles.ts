import { InvalidInput } from "@anagen/quantities";
import { ROLES } from "../actor.ts";
import type { Db } from "../engine/engine.ts";
import { NotFound } from "../errors.ts";
import { PATIENT } from "../patients/patient.ts";
import { requireOneOf } from "../text.ts";
import type { RoleAt } from "./account.ts";
import { requireSite } from "./sites.ts";

/**
 * Puts these roles in place of all there were.
 * @throws {InvalidInput} a patient role without a patient, or beside a staff role | {NotFound} site, patient
 */
export async function replaceRoles(
  tx: Db,
  userId: string,
  roles: readonly RoleAt[],
  patientId: string | null,
): Promise<void> {
  const rows = roles.map(({ siteId, role }, index) => ({
    user_id: userId,
    site_id: siteId,
    role: requireOneOf(`roles[${index}].role`, role, ROLES),
  }));
  for (const { site_id } of rows) await requireSite(tx, site_id);
  await requirePatientOfRole(tx, roles, patientId);
  const once = new Map(rows.map((row) => [`${row.site_id}\0${row.role}`, row]));
  await tx.deleteFrom("user_role").where("user_id", "=", userId).execute();
  if (once.size > 0)
    await tx
      .insertInto("user_role")
      .values([...once.values()])
      .execute();
}

async function requirePatientOfRole(tx: Db, roles: readonly RoleAt[], patientId: string | null) {
  const patientRoles = roles.filter(({ role }) => role === PATIENT);
  if (patientRoles.length === 0) {
    if (patientId === null) return;
    throw new InvalidInput("patientId", patientId, "null for an account without the patient role");
  }
  if (patientRoles.length < roles.length) {
    throw new InvalidInput("roles", roles, "either patient or staff roles, not both");
  }
  if (patientId === null) {
    throw new InvalidInput("patientId", patientId, "the patient the account belongs to");
  }
  const patient = await tx
    .selectFrom("patient_index")
    .select("site_id")
    .where("patient_id", "=", patientId)
    .executeTakeFirst();
  if (patient === undefined || patientRoles.some(({ siteId }) => siteId !== patient.site_id)) {
    throw new NotFound("patient at this site", patientId);
  }
}
