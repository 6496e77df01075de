import { InvalidInput } from "@anagen/quantities";
import type { Patient, Records, RecordVersion } from "@anagen/records";
import type { Command } from "commander";
import { print, printJson } from "../output/print.ts";
import { writeWhole } from "../output/write-whole.ts";
import { requireNewFile } from "../store/new-file.ts";
import { withStore } from "../store/open-store.ts";
import { type StoreOptions, withStoreOptions } from "../store/store-options.ts";
import { SYSTEM } from "../store/system-actor.ts";

const FORM = "anagen-patient-versions-1";
const PAGE = 500;

/** `anagen export --patient ID OUT`: every version of everything kept of one person. */
export function exportCommand(program: Command): void {
  withStoreOptions(
    program
      .command("export")
      .description("Write everything kept of one person, with every version, to one JSON file")
      .argument("<OUT>", "the file to write; it must not exist yet")
      .requiredOption("--patient <ID>", "the patient's id (not the clinic's own number)"),
  ).action(run);
}

async function run(out: string, options: StoreOptions & { patient: string }): Promise<void> {
  requireNewFile("OUT", out);
  const { patient: patientId } = options;
  const content = await withStore(options, async (records) => {
    const patient = await records.patients.get(patientId);
    if (patient === null) throw new InvalidInput("--patient", patientId, "the id of a patient");
    const exported = await everythingOf(records, patient);
    await records.audit.append(SYSTEM, {
      action: "export",
      resourceKind: "patient",
      resourceId: patientId,
      siteId: patient.siteId,
      patientId,
      outcome: "done",
    });
    return exported;
  });
  const text = `${JSON.stringify(content, null, 2)}\n`;
  writeWhole([{ option: "OUT", path: out, content: text, ownerOnly: true }], "-");
  if (options.json) printJson({ file: out, records: content.records.length });
  else
    print(
      `✓ ${content.records.length} versions of records in ${out}. It holds health data in clear.`,
    );
}

async function everythingOf(records: Records, patient: Patient) {
  const { patientId, siteId } = patient;
  const heads: RecordVersion[] = [];
  let cursor: string | null = null;
  do {
    const next: { cursor?: string } = cursor === null ? {} : { cursor };
    const page = await records.versions.list({
      siteIds: [siteId],
      patientId,
      limit: PAGE,
      ...next,
    });
    heads.push(...page.records);
    cursor = page.nextCursor;
  } while (cursor !== null);
  const clinical = heads.filter(({ recordId }) => recordId !== patientId);
  const histories = await Promise.all(
    clinical.map(({ recordId }) => records.versions.history(recordId)),
  );
  return {
    form: FORM,
    exportedAt: new Date().toISOString(),
    patient,
    patientHistory: await records.versions.history(patientId),
    records: histories.flat(),
  };
}
