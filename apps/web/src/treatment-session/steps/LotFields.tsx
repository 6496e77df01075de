import { InvalidInput } from "@anagen/quantities";
import { readGs1 } from "@anagen/treatment";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { DateField } from "../../elements/fields/DateField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { checkStock } from "../record/check-stock.ts";
import type { SessionRecord } from "../record/session-record.ts";
import { ScanButton } from "./ScanButton.tsx";

/** What of an item a code or the stock can tell. */
interface Traced {
  readonly stockId?: string | null | undefined;
  readonly gtin?: string | null | undefined;
  readonly lot?: string | null | undefined;
  readonly serial?: string | null | undefined;
  readonly expiresOn?: string | null | undefined;
}

interface LotFieldsProps {
  readonly item: Traced;
  readonly record: SessionRecord;
  readonly onChange: (part: {
    stockId?: string | null;
    gtin?: string | null;
    lot?: string | null;
    serial?: string | null;
    expiresOn?: string | null;
  }) => void;
}

/** Scanned by camera or hand scanner, or typed; checked against stock, recalls and what was used. */
export function LotFields({ item, record, onChange }: LotFieldsProps) {
  const [code, setCode] = useState("");
  const [said, setSaid] = useState<{ tone: "info" | "problem"; words: string } | null>(null);
  const [busy, setBusy] = useState(false);

  async function take(text: string) {
    if (text.trim() === "") return;
    setBusy(true);
    setSaid(null);
    try {
      const { gtin, lot, serial, expiresOn } = readGs1(text, todayHere());
      const checked = await checkStock(record.siteId, { code: text, sessionId: record.id });
      if (!checked.usable) {
        setSaid({ tone: "problem", words: checked.refusedBecause ?? "It may not be used." });
        return;
      }
      onChange({
        stockId: checked.stock?.id ?? null,
        gtin,
        lot: lot ?? checked.stock?.lot ?? null,
        serial,
        expiresOn: expiresOn ?? checked.stock?.expiresOn ?? null,
      });
      setCode("");
      const where =
        checked.stock === null ? "It is not in this site's stock." : "Taken from stock.";
      setSaid({ tone: "info", words: `Lot ${lot ?? checked.stock?.lot ?? "not told"}. ${where}` });
    } catch (error) {
      setSaid({ tone: "problem", words: wordsOf(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="session-lot">
      <div className="session-scan">
        <TextField
          label="Code on the box"
          hint="Scan it, or type lot and expiry below."
          value={code}
          onChange={setCode}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void take(code);
          }}
        />
        <Button small busy={busy} onClick={() => void take(code)}>
          Read code
        </Button>
        <ScanButton onCode={(text) => void take(text)} />
      </div>
      {said === null ? null : (
        <Notice tone={said.tone} announce>
          {said.words}
        </Notice>
      )}
      <div className="session-fields">
        <TextField
          label="Lot"
          value={item.lot ?? ""}
          onChange={(lot) => onChange({ lot: lot === "" ? null : lot, stockId: null })}
        />
        <DateField
          label="Expiry"
          value={item.expiresOn ?? null}
          onChange={(expiresOn) => onChange({ expiresOn })}
        />
        <TextField
          label="Serial"
          optional
          value={item.serial ?? ""}
          onChange={(serial) => onChange({ serial: serial === "" ? null : serial })}
        />
      </div>
    </div>
  );
}

function wordsOf(error: unknown): string {
  if (error instanceof InvalidInput) return error.message;
  if (error instanceof Problem) return error.errors[0]?.message ?? error.detail ?? error.title;
  return "The code could not be read.";
}
