import { Search } from "lucide-react";
import { useState } from "react";
import { ChoiceGroup, YesNoField } from "../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../elements/fields/DateField.tsx";
import { MultiChoice } from "../elements/fields/MultiChoice.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { PasswordField } from "../elements/fields/PasswordField.tsx";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { TextAreaField, TextField } from "../elements/fields/TextField.tsx";
import { Icon } from "../elements/Icon.tsx";
import { Section } from "../elements/structure/Columns.tsx";

const SEXES = [
  { value: "female", label: "Female" },
  { value: "male", label: "Male" },
  { value: "other", label: "Other" },
] as const;

const MEDICINES = [
  "aspirin",
  "warfarin",
  "apixaban",
  "isotretinoin",
  "finasteride",
  "minoxidil",
  "methotrexate",
  "prednisolone",
  "clopidogrel",
  "spironolactone",
].map((name) => ({
  value: name,
  label: name,
  ...(name === "isotretinoin" ? { hint: "a retinoid", alsoKnownAs: ["Roaccutane"] } : {}),
}));

const SETTINGS = [
  { value: "clinic", label: "In a clinic", hint: "A trained person needles" },
  { value: "home", label: "At home", hint: "Strict limits hold; mostly ask a clinic" },
] as const;

export function FieldsShown() {
  const [name, setName] = useState("Maximiliane Featherstonehaugh-Oyelaran");
  const [depth, setDepth] = useState<number | null>(1.5);
  const [sex, setSex] = useState<"female" | "male" | "other" | null>("female");
  const [pregnant, setPregnant] = useState<boolean | null>(null);
  const [place, setPlace] = useState<"clinic" | "home" | null>("clinic");
  const [medicines, setMedicines] = useState<readonly string[] | null>(["aspirin", "isotretinoin"]);
  const [day, setDay] = useState<string | null>("2026-11-21");
  const [stage, setStage] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [sought, setSought] = useState("");
  const [password, setPassword] = useState("a long row of words");
  return (
    <Section title="Fields">
      <div className="styleguide-pair">
        <TextField label="Name" value={name} onChange={setName} />
        <NumberField
          label="Needle depth"
          hint="Comma or point."
          unit="mm"
          min={0}
          max={3}
          value={depth}
          onChange={setDepth}
        />
        <TextField
          label="Search"
          type="search"
          start={<Icon of={Search} />}
          value={sought}
          onChange={setSought}
          placeholder="Name or number"
        />
        <TextField
          label="E-mail"
          optional
          value="ada@"
          onChange={() => {}}
          error="“ada@” is not an address: the part after @ is missing."
        />
        <ChoiceGroup label="Sex" choices={SEXES} value={sex} onChange={setSex} notKnown />
        <YesNoField label="Pregnant" value={pregnant} onChange={setPregnant} answered />
        <ChoiceGroup stacked label="Setting" choices={SETTINGS} value={place} onChange={setPlace} />
        <MultiChoice
          label="Medicines"
          hint="Generic or brand name."
          choices={MEDICINES}
          value={medicines}
          onChange={setMedicines}
          noneLabel="Takes none"
          notKnown
        />
        <DateField label="Last session" value={day} onChange={setDay} />
        <SelectField
          label="Stage"
          none="Not known"
          value={stage}
          onChange={setStage}
          choices={[{ value: "norwood-3v", label: "Norwood 3 vertex" }]}
        />
        <TextAreaField label="Reason for the change" value={note} onChange={setNote} />
        <PasswordField
          label="Password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
      </div>
    </Section>
  );
}
