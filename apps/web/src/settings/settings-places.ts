import {
  Building2,
  CircleUserRound,
  Coins,
  KeyRound,
  ListChecks,
  type LucideIcon,
  Package,
  ScrollText,
  UsersRound,
} from "lucide-react";
import type { User } from "../sign-in/session.ts";
import { hasRole, isAdministrator } from "./roles.ts";

export interface SettingsPlace {
  readonly to:
    | "/settings/people"
    | "/settings/sites"
    | "/settings/prices"
    | "/settings/stock"
    | "/settings/rules"
    | "/settings/audit"
    | "/settings/tokens"
    | "/settings/account";
  readonly word: string;
  readonly icon: LucideIcon;
  readonly open: (user: User) => boolean;
}

const staff = (user: User) =>
  hasRole(user, ["administrator", "clinician", "assistant", "researcher"]);

/** The sub-places, each shown only to those whom the server lets in. */
export const SETTINGS_PLACES: readonly SettingsPlace[] = [
  { to: "/settings/account", word: "My account", icon: CircleUserRound, open: () => true },
  { to: "/settings/rules", word: "Rules", icon: ListChecks, open: () => true },
  { to: "/settings/people", word: "People", icon: UsersRound, open: isAdministrator },
  { to: "/settings/sites", word: "Sites", icon: Building2, open: staff },
  { to: "/settings/prices", word: "Prices", icon: Coins, open: staff },
  {
    to: "/settings/stock",
    word: "Stock and staff",
    icon: Package,
    open: (user) => hasRole(user, ["administrator", "clinician", "assistant"]),
  },
  { to: "/settings/audit", word: "Audit", icon: ScrollText, open: isAdministrator },
  {
    to: "/settings/tokens",
    word: "API tokens",
    icon: KeyRound,
    open: (user) => hasRole(user, ["administrator", "clinician"]),
  },
];
