import { useState } from "react";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { chooseLook, currentLook, type Look } from "../../look/look.ts";
import { useSession } from "../../sign-in/session.ts";
import { roleInWords } from "../people/role-words.ts";
import { OwnSignIns } from "./OwnSignIns.tsx";
import { PasswordForm } from "./PasswordForm.tsx";

const LOOKS = [
  { value: "system", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** What belongs to the person who is signed in. */
export function AccountPage() {
  const { user } = useSession();
  const [look, setLook] = useState<Look>(currentLook);
  return (
    <>
      <PageHeader title="My account" lede={`${user.displayName}, signs in as ${user.login}`} />
      <div className="stack">
        <Section title="Roles">
          <ul>
            {user.roles.map(({ siteId, siteName, role }) => (
              <li key={siteId + role}>
                {roleInWords(role)} <span className="quiet">at {siteName}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Look">
          <ChoiceGroup
            label="Colours"
            hideLabel
            value={look}
            choices={LOOKS}
            onChange={(next) => {
              if (next === null) return;
              chooseLook(next);
              setLook(next);
            }}
          />
        </Section>
        <Section title="Password">
          <PasswordForm />
        </Section>
        <Section title="My sign-ins" lede="Where you are signed in now. End what you do not know.">
          <OwnSignIns />
        </Section>
      </div>
    </>
  );
}
