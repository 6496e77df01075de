import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Keyboard, LogOut } from "lucide-react";
import { IconButton } from "../elements/actions/Button.tsx";
import { signOut, useSession } from "../sign-in/session.ts";
import { LookSwitch } from "./LookSwitch.tsx";

/** Who is signed in and where; look, keys, sign-out. */
export function AccountMenu({ onShowKeys }: { readonly onShowKeys: () => void }) {
  const { user, activeSiteId } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const here = user.roles.find((role) => role.siteId === activeSiteId) ?? user.roles[0];
  return (
    <div className="account">
      <div className="account-who">
        <strong>{user.displayName}</strong>
        {here ? (
          <span>
            {here.role}, {here.siteName}
          </span>
        ) : null}
      </div>
      <div className="account-tools">
        <LookSwitch />
        <IconButton
          icon={Keyboard}
          label="Keyboard shortcuts"
          onClick={onShowKeys}
          className="keys-button"
        />
        <IconButton
          icon={LogOut}
          label="Sign out"
          onClick={async () => {
            await signOut().catch(() => {});
            await navigate({ to: "/sign-in", search: {}, state: { signedOut: true } });
            queries.clear();
          }}
        />
      </div>
    </div>
  );
}
