/** The look a person chose on this device; "system" follows the device. */
export type Look = "system" | "light" | "dark";

const KEPT_AS = "anagen.look";

export function currentLook(): Look {
  const look = document.documentElement.dataset["look"];
  return look === "light" || look === "dark" ? look : "system";
}

/** Applies and keeps the look. A preference only: nothing about a person is kept in the browser. */
export function chooseLook(look: Look): void {
  if (look === "system") delete document.documentElement.dataset["look"];
  else document.documentElement.dataset["look"] = look;
  try {
    if (look === "system") localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, look);
  } catch {
    // Storage may be switched off: the choice then lasts until the page closes.
  }
}
