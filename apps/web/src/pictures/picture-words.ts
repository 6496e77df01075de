import { isScalpZone, SCALP_ZONES, ZONE_FACTS } from "@anagen/treatment";
import type { Choice } from "../elements/fields/choice.ts";
import { shortDay } from "../elements/records/days.ts";
import type { Picture } from "./picture-data.ts";

export type Purpose = Picture["body"]["purpose"];

export const PURPOSE_CHOICES: readonly Choice<Purpose>[] = [
  { value: "trichoscopy", label: "Close-up", hint: "For measuring" },
  { value: "overview", label: "Overview", hint: "The whole zone" },
  { value: "aftercare", label: "After a session" },
  { value: "side-effect", label: "Side effect" },
];

export const ZONE_CHOICES: readonly Choice<string>[] = SCALP_ZONES.map((zone) => ({
  value: zone,
  label: ZONE_FACTS[zone].name,
}));

export const zoneName = (zone: string | null): string =>
  zone === null ? "Zone not told" : isScalpZone(zone) ? ZONE_FACTS[zone].name : zone;

export const purposeName = (purpose: Purpose): string =>
  PURPOSE_CHOICES.find(({ value }) => value === purpose)?.label ?? purpose;

/** "Crown (vertex), close-up, 20 Nov 2026" */
export const pictureTitle = ({ body }: Picture): string =>
  `${zoneName(body.zone)}, ${purposeName(body.purpose).toLowerCase()}, ${shortDay(body.takenOn)}`;
