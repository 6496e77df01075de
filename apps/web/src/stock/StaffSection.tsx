import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { shortDay } from "../elements/records/days.ts";
import { Section } from "../elements/structure/Columns.tsx";
import { hasRole } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { StaffDialog } from "./StaffDialog.tsx";
import { type StaffProfile, staffProfilesQuery } from "./stock-data.ts";

/** Who may needle here: licence and training, written into each session's record. */
export function StaffSection({ siteId }: { readonly siteId: string }) {
  const staff = useQuery(staffProfilesQuery(siteId));
  const { user } = useSession();
  const [changing, setChanging] = useState<StaffProfile | null>(null);
  const mayChange = hasRole(user, ["administrator"], siteId);
  return (
    <Section
      title="Who needles"
      lede="Licence and training stand in the record of each session. Nobody without training on file can be signed as the operator."
    >
      <ul className="recalls">
        {(staff.data ?? []).map((person) => (
          <li key={person.userId}>
            <div>
              <strong>{person.name}</strong>
              <p className="quiet">
                {person.licence ? `Licence ${person.licence}. ` : "No licence on file. "}
                {person.training.length === 0
                  ? "No training on file."
                  : person.training
                      .map(({ what, on, by }) => `${what}, ${shortDay(on)}, ${by}`)
                      .join("; ")}
              </p>
            </div>
            {mayChange ? (
              <Button small onClick={() => setChanging(person)}>
                Change<span className="spoken"> {person.name}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {changing ? (
        <StaffDialog siteId={siteId} person={changing} onClose={() => setChanging(null)} />
      ) : null}
    </Section>
  );
}
