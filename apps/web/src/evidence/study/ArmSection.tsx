import { type Arm, type Outcome, type Responders, responderScaleOf } from "@anagen/evidence";
import { SheetTable } from "../plots/SheetTable.tsx";

/** One arm of a study: how it was treated, and its numbers printed and in a common unit. */
export function ArmSection({ arm }: { readonly arm: Arm }) {
  const { label, people, outcomes, responders } = arm;
  return (
    <section className="study-arm" aria-label={label}>
      <h3>{label}</h3>
      <p className="quiet">
        {people === null ? "Number of people not known" : `${people} people`}.{" "}
        {needlingInWords(arm)}
        {withWhat(arm)}
      </p>
      {outcomes.length > 0 ? (
        <SheetTable
          sheet={{
            caption: `Averages, ${label}`,
            columns: [
              "Measure",
              "What",
              "Week",
              "Printed",
              "In a common unit",
              "Where the SD is from",
            ],
            rows: outcomes.map((row) => [
              row.measure,
              row.kind,
              week(row.timepointWeeks),
              printed(row),
              common(row),
              row.sdSource,
            ]),
          }}
        />
      ) : null}
      {responders.length > 0 ? (
        <SheetTable
          sheet={{
            caption: `People who responded, ${label}`,
            columns: ["As the trial called it", "Week", "People", "Declared scale"],
            rows: responders.map((row) => [
              row.measure,
              week(row.timepointWeeks),
              counted(row),
              responderScaleOf(row.measure)?.meaning ?? "none: not pooled with others",
            ]),
          }}
        />
      ) : null}
      {outcomes.length + responders.length === 0 ? <p>No number was seen for this arm.</p> : null}
    </section>
  );
}

function withWhat({ cotherapy }: Arm): string {
  if (/^(none)?$/i.test(cotherapy.trim())) return "";
  return ` With: ${cotherapy}.`;
}

function needlingInWords({ needling }: Arm): string {
  if (needling === null) return "Not needled.";
  const { device, needleMm, needleMmRange, intervalWeeks, sessions, visualEndpoint } = needling;
  const length =
    needleMm !== null
      ? `${needleMm} mm`
      : needleMmRange !== null
        ? `${needleMmRange[0]} to ${needleMmRange[1]} mm`
        : "needle length not known";
  return [
    `Needled with ${device ?? "a device that is not known"}`,
    length,
    intervalWeeks === null ? "interval not known" : `every ${intervalWeeks} weeks`,
    ...(sessions === null ? [] : [`${sessions} sessions`]),
    ...(visualEndpoint === null ? [] : [`until ${visualEndpoint}`]),
  ]
    .join(", ")
    .concat(".");
}

/** As printed: 21.7 stays 21.7. */
const week = (weeks: number | null): string | null => (weeks === null ? null : String(weeks));

const spread = (sd: number | null): string => (sd === null ? "SD not known" : `SD ${sd}`);

const printed = ({ printed: { mean, sd, unit } }: Outcome): string =>
  `${mean === null ? "mean not known" : mean} (${spread(sd)}) ${unit}`;

const rounded = (value: number): number => Number(value.toPrecision(4));

function common({ normalised }: Outcome): string {
  if (normalised === null) return "cannot be converted";
  const { mean, sd, unit } = normalised;
  return `${mean === null ? "mean not known" : rounded(mean)} (${spread(sd === null ? null : rounded(sd))}) ${unit}`;
}

function counted({ events, total, percent }: Responders): string {
  if (events !== null && total !== null) return `${events} of ${total}`;
  if (percent !== null) return `${percent} %, counts not known`;
  return events === null ? "not known" : `${events}, total not known`;
}
