import { Plus, Printer } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "../elements/actions/Button.tsx";
import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { Stepper } from "../elements/structure/Stepper.tsx";
import { Tabs } from "../elements/structure/Tabs.tsx";

export function ActionsShown() {
  const [asking, setAsking] = useState(false);
  const [step, setStep] = useState("skin");
  const [tab, setTab] = useState("course");
  const say = useToast();
  return (
    <Section title="Actions and structure">
      <div className="row">
        <Button tone="main" icon={Plus}>
          New patient
        </Button>
        <Button icon={Printer}>Print</Button>
        <LinkButton to="/today">Go to Today</LinkButton>
        <Button tone="quiet" onClick={() => say({ message: "Allergy removed", undo: () => {} })}>
          Show a message
        </Button>
        <Button tone="danger" onClick={() => setAsking(true)}>
          Erase
        </Button>
        <Button tone="main" busy>
          Saving
        </Button>
        <Button disabled>Not now</Button>
        <Button small>Small</Button>
        <IconButton icon={Printer} label="Print the page" />
      </div>
      <ConfirmDialog
        open={asking}
        title="Sign and lock this decision?"
        confirm="Sign and lock"
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      >
        After signing, changes are made as a new version; this one stays as it is.
      </ConfirmDialog>
      <div className="styleguide-pair">
        <Stepper
          label="Parts of the assessment"
          current={step}
          onGo={setStep}
          steps={[
            { id: "person", label: "Person", state: "done" },
            { id: "hair", label: "Hair loss", state: "done" },
            { id: "skin", label: "Skin and scalp", state: "open", note: "2 not answered" },
            { id: "medicines", label: "Medicines and allergies", state: "open" },
          ]}
        />
        <Tabs
          label="Views of the course"
          current={tab}
          onChange={setTab}
          tabs={[
            { id: "course", label: "Course", content: <p>The whole course on one line.</p> },
            { id: "documents", label: "Documents", content: <p>Consent, plan, report.</p> },
          ]}
        />
      </div>
    </Section>
  );
}
