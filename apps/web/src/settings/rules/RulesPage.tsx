import { useQuery } from "@tanstack/react-query";
import { Printer, Search } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { DECISION_LOOKS, DECISIONS, type DecisionKind } from "../../elements/findings/decisions.ts";
import { Icon } from "../../elements/Icon.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { EmptyState } from "../../elements/states/EmptyState.tsx";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { RecordsPicture } from "../../elements/states/pictures.tsx";
import { SkeletonLines } from "../../elements/states/Skeleton.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { RuleEntry } from "./RuleEntry.tsx";
import { groupsOf, referencesQuery, rulesMatching, rulesQuery } from "./rules-data.ts";
import "./rules.css";

const NO_REFERENCES = new Map<string, never>();

/** Every rule that decides, as the engine reads it, with its grade, sources and date of review. */
export function RulesPage() {
  const table = useQuery(rulesQuery);
  const references = useQuery(referencesQuery);
  const [typed, setTyped] = useState("");
  const [decision, setDecision] = useState<DecisionKind | null>(null);
  const sought = useDeferredValue(typed);
  const rules = table.data?.rules ?? [];
  const found = rulesMatching(rules, sought, decision);
  return (
    <>
      <PageHeader
        title="Rules"
        lede={
          table.data
            ? `Version ${table.data.version} · ${rules.length} rules · last reviewed ${shortDay(table.data.reviewed)}`
            : "What the screening rests on."
        }
        actions={
          <Button icon={Printer} onClick={() => window.print()}>
            Print
          </Button>
        }
      />
      {table.isPending ? <SkeletonLines lines={10} label="Loading the rules" /> : null}
      {table.error ? <ErrorState error={table.error} onRetry={() => void table.refetch()} /> : null}
      {table.data ? (
        <div className="stack">
          {table.data.signedOffBy === null ? (
            <Notice tone="warning" title="Not signed off by a named clinician">
              These rules support a decision; a clinician checks each against its source before real
              use.
            </Notice>
          ) : null}
          <search className="rules-search screen-only">
            <TextField
              label="Find a rule"
              type="search"
              data-search
              start={<Icon of={Search} />}
              placeholder="isotretinoin, keloid, pregnant"
              value={typed}
              onChange={setTyped}
            />
            <SelectField
              label="Decision"
              none="Any decision"
              value={decision}
              choices={DECISIONS.map((one) => ({ value: one, label: DECISION_LOOKS[one].word }))}
              onChange={setDecision}
            />
          </search>
          <p className="quiet screen-only" aria-live="polite">
            {found.length === rules.length
              ? "All rules are shown."
              : `${found.length} of ${rules.length} rules match.`}
          </p>
          {found.length === 0 ? (
            <EmptyState
              picture={<RecordsPicture />}
              title="No rule matches"
              action={
                <Button
                  onClick={() => {
                    setTyped("");
                    setDecision(null);
                  }}
                >
                  Show all rules
                </Button>
              }
            >
              Words are looked for in condition, reason, explanation and sources. Try the generic
              name of a medicine.
            </EmptyState>
          ) : null}
          {groupsOf(found).map(([group, rows]) => (
            <section key={group} className="rule-group" aria-label={group}>
              <h2>
                {group} <span className="quiet figures">{rows.length}</span>
              </h2>
              <ol>
                {rows.map((rule) => (
                  <RuleEntry
                    key={rule.id}
                    rule={rule}
                    references={references.data ?? NO_REFERENCES}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      ) : null}
    </>
  );
}
