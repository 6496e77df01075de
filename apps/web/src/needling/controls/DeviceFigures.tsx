import { NumberField } from "../../elements/fields/NumberField.tsx";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { deviceOf, isOwn, listedSetting } from "../state/device-numbers.ts";
import { SETTING_FIELDS } from "../state/lab-fields.ts";
import {
  type LabProtocol,
  type Lane,
  SETTINGS_OF_KIND,
  type SettingName,
} from "../state/lab-state.ts";

interface DeviceFiguresProps {
  readonly lane: Lane;
  readonly protocol: LabProtocol;
  readonly errorAt: (field: SettingName) => string | undefined;
  readonly onChange: (control: string, part: Partial<LabProtocol>) => void;
}

/** What the device itself is taken to be; each figure may be replaced by one that was measured. */
export function DeviceFigures({ lane, protocol, errorAt, onChange }: DeviceFiguresProps) {
  const { device, settings } = protocol;
  const names = SETTINGS_OF_KIND[deviceOf(device).kind];
  const set = (name: SettingName, value: number | null) => {
    const { [name]: _, ...others } = settings;
    onChange(name, { settings: value === null ? others : { ...others, [name]: value } });
  };
  const refused = names.some((name) => errorAt(name) !== undefined);
  return (
    <Disclosure
      key={`${isOwn(device)} ${refused}`}
      open={isOwn(device) || refused}
      summary={
        <>
          Figures of the device<span className="spoken">, protocol {lane.toUpperCase()}</span>
        </>
      }
    >
      <div className="lab-device">
        {names.map((name) => (
          <NumberField
            key={`${device} ${name}`}
            {...SETTING_FIELDS[name]}
            label={
              <>
                {SETTING_FIELDS[name].label}
                <span className="spoken">, protocol {lane.toUpperCase()}</span>
              </>
            }
            hint={hintOf(device, name, settings[name] !== undefined)}
            placeholder={`${listedSetting(device, name) ?? ""}`}
            value={settings[name] ?? null}
            error={errorAt(name)}
            onChange={(value) => set(name, value)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function hintOf(device: number, name: SettingName, entered: boolean): string {
  if (entered) return "Entered by you. Empty it to go back.";
  const facts = (deviceOf(device) as unknown as Record<string, { basis: string } | undefined>)[
    name
  ];
  if (isOwn(device)) return name === "rings" ? "Left empty: the most even." : "To start from.";
  return facts?.basis === "assumed" ? "Assumed: not published." : "As published.";
}
