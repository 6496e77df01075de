import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { LookSwitch } from "../shell/LookSwitch.tsx";
import { Wordmark } from "../sign-in/Wordmark.tsx";
import { ActionsShown } from "./ActionsShown.tsx";
import { FieldsShown } from "./FieldsShown.tsx";
import { FindingsShown } from "./FindingsShown.tsx";
import { NeedlingShown } from "./NeedlingShown.tsx";
import { RecordsShown } from "./RecordsShown.tsx";
import "../shell/shell.css";
import "./styleguide.css";

/** Every element on one page, to look at in light and dark and at every width. */
export function StyleguidePage() {
  return (
    <div className="styleguide">
      <header className="row styleguide-top">
        <Wordmark />
        <LookSwitch />
      </header>
      <main className="stack">
        <PageHeader
          title="Elements"
          lede="Everything the screens are made of. All people here are fictional."
        />
        <FindingsShown />
        <FieldsShown />
        <ActionsShown />
        <RecordsShown />
        <NeedlingShown />
      </main>
    </div>
  );
}
