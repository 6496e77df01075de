/** People to talk to. A clinic checks and completes this list for its own place. */
export type SupportContact = { where: string; name: string; reach: string };

const REVIEWED = "2026-11-21";

export const SUPPORT_REVIEWED = REVIEWED;
export const SUPPORT_CONTACTS: readonly SupportContact[] = [
  {
    where: "Everywhere",
    name: "In danger now",
    reach: "The emergency number: 112, 999, 911 or that of your country",
  },
  { where: "United Kingdom, Ireland", name: "Samaritans", reach: "116 123, day and night, free" },
  { where: "United States", name: "988 Suicide and Crisis Lifeline", reach: "call or text 988" },
  { where: "Germany", name: "TelefonSeelsorge", reach: "0800 1110111, day and night, free" },
  {
    where: "Other countries",
    name: "Find A Helpline",
    reach: "findahelpline.com lists lines by country",
  },
];
