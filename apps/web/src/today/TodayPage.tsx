import { isAdministrator, seesPatients } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { AdministratorDay } from "./AdministratorDay.tsx";
import { ClinicDay } from "./ClinicDay.tsx";
import { PatientDay } from "./PatientDay.tsx";
import { ResearcherDay } from "./ResearcherDay.tsx";
import "./today.css";

/** The first page: what waits for this person, by what they are here. */
export function TodayPage() {
  const { user } = useSession();
  if (seesPatients(user)) return <ClinicDay />;
  if (user.patientId !== null) return <PatientDay patientId={user.patientId} />;
  if (isAdministrator(user)) return <AdministratorDay />;
  return <ResearcherDay />;
}
