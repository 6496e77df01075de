import { stickerSvg } from "@anagen/trichometry";
import { Printer } from "lucide-react";
import { Button } from "../elements/actions/Button.tsx";
import { saveFile } from "../elements/files/save-file.ts";

/** A sheet of scale stickers to print at actual size; drawn here. */
export function ScaleStickers() {
  return (
    <Button
      icon={Printer}
      onClick={() => saveFile("anagen-scale-stickers.svg", "image/svg+xml", stickerSvg())}
    >
      Scale stickers to print
    </Button>
  );
}
