import { SelectField } from "../elements/fields/SelectField.tsx";
import { chooseSite, type SiteChoice } from "./chosen-site.ts";
import "./site-switch.css";

interface SiteSwitchProps {
  readonly sites: readonly SiteChoice[];
  readonly site: SiteChoice;
}

/** Which site is looked at; nothing to choose for somebody who works at one. */
export function SiteSwitch({ sites, site }: SiteSwitchProps) {
  if (sites.length < 2) return null;
  return (
    <div className="site-switch">
      <SelectField
        label="Site"
        hideLabel
        value={site.id}
        choices={sites.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(id) => {
          if (id !== null) chooseSite(id);
        }}
      />
    </div>
  );
}
