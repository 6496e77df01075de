export const SITES = {
  harbour: { name: "Harbour Hair Clinic (demonstration)" },
  hillside: { name: "Hillside Dermatology (demonstration)" },
} as const;
export type SiteName = keyof typeof SITES;

/** Editable prices; the figures are examples, not a market survey. */
export const PRICES = {
  harbour: { currency: "EUR", perSession: { low: 180, high: 260 }, note: "Example prices" },
  hillside: { currency: "EUR", perSession: { low: 220, high: 320 }, note: "Example prices" },
} as const;

type Role = "administrator" | "clinician" | "assistant" | "researcher";
export type StaffMember = {
  login: string;
  displayName: string;
  roles: readonly (readonly [SiteName, Role])[];
};

/** Whom the printed link signs in: sees every place of the application. */
export const LEAD: StaffMember = {
  login: "demo",
  displayName: "Dr Robin Vale (fictional)",
  roles: [
    ["harbour", "administrator"],
    ["harbour", "clinician"],
    ["hillside", "administrator"],
    ["hillside", "clinician"],
  ],
};

/** One of each role; none has a password: an administrator gives them a one-time link. */
export const STAFF: readonly StaffMember[] = [
  {
    login: "demo-administrator",
    displayName: "Sam Okoro (fictional)",
    roles: [
      ["harbour", "administrator"],
      ["hillside", "administrator"],
    ],
  },
  {
    login: "demo-clinician",
    displayName: "Dr Mei Castell (fictional)",
    roles: [["hillside", "clinician"]],
  },
  {
    login: "demo-assistant",
    displayName: "Jonah Reyes (fictional)",
    roles: [["harbour", "assistant"]],
  },
  {
    login: "demo-researcher",
    displayName: "Dr Ada Nyström (fictional)",
    roles: [["hillside", "researcher"]],
  },
];

/** The patient who may read her own record. */
export const PATIENT_ACCOUNT = { login: "demo-patient", number: "DEMO-01" } as const;
