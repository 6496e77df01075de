import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../elements/actions/Button.tsx";
import { chooseLook, currentLook, type Look } from "../look/look.ts";

const NEXT: Readonly<Record<Look, Look>> = { system: "light", light: "dark", dark: "system" };
const PICTURE = { system: Monitor, light: Sun, dark: Moon } as const;
const WORDS: Readonly<Record<Look, string>> = {
  system: "Look: as the device",
  light: "Look: light",
  dark: "Look: dark",
};

/** Light, dark, or as the device. */
export function LookSwitch() {
  const [look, setLook] = useState<Look>(currentLook);
  return (
    <IconButton
      icon={PICTURE[look]}
      label={WORDS[look]}
      onClick={() => {
        chooseLook(NEXT[look]);
        setLook(NEXT[look]);
      }}
    />
  );
}
