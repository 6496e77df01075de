import type { RoleName } from "@anagen/api";
import { Plus, X } from "lucide-react";
import { Button, IconButton } from "../../elements/actions/Button.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import type { Site } from "../settings-data.ts";
import { ROLE_CHOICES } from "./role-words.ts";

export interface RoleLine {
  readonly key: number;
  readonly siteId: string | null;
  readonly role: RoleName | null;
}

interface RoleLinesProps {
  readonly lines: readonly RoleLine[];
  readonly sites: readonly Site[];
  readonly onChange: (lines: readonly RoleLine[]) => void;
}

/** Which role at which site; at least one line. */
export function RoleLines({ lines, sites, onChange }: RoleLinesProps) {
  const change = (key: number, part: Partial<RoleLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const hint = ROLE_CHOICES.find((choice) => choice.value === lines.at(-1)?.role)?.hint;
  return (
    <fieldset className="role-lines">
      <legend className="field-label">Roles</legend>
      {lines.map((line, index) => (
        <div key={line.key} className="role-line">
          <SelectField
            label={`Role ${index + 1}`}
            hideLabel
            value={line.role}
            choices={ROLE_CHOICES}
            onChange={(role) => change(line.key, { role })}
          />
          <SelectField
            label={`Site of role ${index + 1}`}
            hideLabel
            value={line.siteId}
            choices={sites.map((site) => ({ value: site.id, label: site.name }))}
            onChange={(siteId) => change(line.key, { siteId })}
          />
          <IconButton
            icon={X}
            label={`Remove role ${index + 1}`}
            disabled={lines.length === 1}
            onClick={() => onChange(lines.filter((other) => other.key !== line.key))}
          />
        </div>
      ))}
      {hint ? <p className="quiet">{hint}</p> : null}
      <div>
        <Button
          small
          icon={Plus}
          onClick={() =>
            onChange([
              ...lines,
              {
                key: Math.max(...lines.map((line) => line.key)) + 1,
                siteId: sites[0]?.id ?? null,
                role: null,
              },
            ])
          }
        >
          Another role
        </Button>
      </div>
    </fieldset>
  );
}
