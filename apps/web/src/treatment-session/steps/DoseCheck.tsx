import { anaestheticDoseCheck } from "@anagen/treatment";
import { Notice } from "../../elements/states/Notice.tsx";
import type { SessionParts } from "../record/session-record.ts";

const WORDS = {
  "within-caps": "Below the usual caps",
  "above-caps": "Above the caps",
  "cannot-check": "Cannot be checked yet",
} as const;

const TONE = { "within-caps": "info", "above-caps": "problem", "cannot-check": "warning" } as const;

/** The dose of all creams together against its caps: a check, never a prescription. */
export function DoseCheck({ numbing }: { readonly numbing: SessionParts["numbing"] }) {
  const { products, weightKg } = numbing;
  if (products.length === 0) return null;
  const { status, totalMg, shareOfCaps, notes } = anaestheticDoseCheck(
    products.map(({ substance, percent, grams }) => ({
      product: substance,
      percent,
      grams,
      weightKg,
    })),
  );
  const figures =
    totalMg === null || shareOfCaps === null
      ? ""
      : ` ${Math.round(totalMg)} mg in all, ${Math.round(shareOfCaps * 100)} % of the caps.`;
  return (
    <Notice
      tone={TONE[status]}
      title={`${WORDS[status]}.${figures}`}
      announce={status === "above-caps"}
    >
      {notes.join(" ")}
    </Notice>
  );
}
