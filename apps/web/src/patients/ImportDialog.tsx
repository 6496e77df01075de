import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { newIdempotencyKey } from "../connection/request.ts";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { Field } from "../elements/fields/Field.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import type { SiteChoice } from "../today/chosen-site.ts";
import { COLUMNS, type CsvLook, lookAtCsv } from "./csv-look.ts";
import { type ImportReply, importPatients } from "./patients-data.ts";
import { RefusedLines } from "./RefusedLines.tsx";

interface ImportDialogProps {
  readonly site: SiteChoice;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly look: CsvLook;
}

const MOST_BYTES = 10_000_000;
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

/** A file of people: looked at, checked line by line by the server, then all written or none. */
export function ImportDialog({ site, open, onClose }: ImportDialogProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [reply, setReply] = useState<ImportReply | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const queries = useQueryClient();
  const say = useToast();

  async function choose(file: File | undefined) {
    setReply(null);
    setChosen(null);
    setTrouble(null);
    key.current = newIdempotencyKey();
    if (file === undefined) return;
    if (file.size > MOST_BYTES) {
      setTrouble("This file is larger than 10 MB. Split it and import the parts one by one.");
      return;
    }
    const text = await file.text();
    setChosen({ name: file.name, text, look: lookAtCsv(text) });
  }

  async function send(partial: boolean) {
    if (chosen === null) return;
    setBusy(true);
    setTrouble(null);
    try {
      const done = await importPatients(site.id, chosen.text, partial, key.current);
      setReply(done);
      key.current = newIdempotencyKey();
      if (done.created > 0) {
        await queries.invalidateQueries({ queryKey: ["patients"] });
        say({ message: `${people(done.created)} imported` });
        if (done.refused.length === 0) close();
      }
    } catch (error) {
      setTrouble(
        error instanceof Problem
          ? (error.errors[0]?.message ?? error.detail ?? error.title)
          : "Something went wrong. Nothing was imported.",
      );
    } finally {
      setBusy(false);
    }
  }

  function close() {
    setChosen(null);
    setReply(null);
    setTrouble(null);
    onClose();
  }

  const refusedLines = new Set(reply?.refused.map((one) => one.line)).size;
  const others = chosen && reply ? chosen.look.people - refusedLines : 0;
  const waiting = chosen !== null && reply === null && chosen.look.lacking.length === 0;
  return (
    <Dialog
      open={open}
      onClose={close}
      wide
      title="Import patients"
      actions={
        <>
          <Button onClick={close}>Close</Button>
          {waiting ? (
            <Button tone="main" busy={busy} onClick={() => void send(false)}>
              {`Check and import ${people(chosen.look.people)}`}
            </Button>
          ) : null}
          {reply && reply.created === 0 && others > 0 ? (
            <Button busy={busy} onClick={() => void send(true)}>
              {`Import the other ${people(others)}`}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        <p className="quiet">
          A CSV file in UTF-8 whose first line names the columns: {COLUMNS.join(", ")}. Only family
          and given are needed; days as 1984-03-02, sex as female, male or other. They are added at{" "}
          {site.name}. When a line is refused, nothing is written.
        </p>
        <Field label="File">
          {(ids) => (
            <input
              {...ids}
              type="file"
              className="box box-file"
              accept=".csv,text/csv"
              onChange={(event) => void choose(event.target.files?.[0])}
            />
          )}
        </Field>
        {trouble ? (
          <Notice tone="problem" title="Nothing was imported" announce>
            {trouble}
          </Notice>
        ) : null}
        {chosen && reply === null ? <FirstLook chosen={chosen} /> : null}
        {reply && reply.refused.length > 0 ? (
          <RefusedLines refused={reply.refused} created={reply.created} />
        ) : null}
      </div>
    </Dialog>
  );
}

function FirstLook({ chosen: { look } }: { readonly chosen: Chosen }) {
  if (look.lacking.length > 0) {
    return (
      <Notice tone="problem" title={`The column ${look.lacking.join(" and ")} is missing`} announce>
        The first line of the file reads: {look.columns.slice(0, 12).join(", ")}.
      </Notice>
    );
  }
  return (
    <Notice
      tone={look.unknown.length > 0 ? "warning" : "info"}
      title={`${people(look.people)} in this file`}
      announce
    >
      {look.unknown.length > 0
        ? `Columns not known here: ${look.unknown.join(", ")}. Take them out, or the file is refused.`
        : `Columns: ${look.columns.join(", ")}.`}
    </Notice>
  );
}
