import { saveFile } from "../../elements/files/save-file.ts";
import type { Drawing } from "../plots/drawing.ts";
import { svgText } from "./drawing-file.ts";

const SHARPER = 2;

/** The picture as it is, to be enlarged without loss. */
export function saveSvg(name: string, drawing: Drawing): void {
  saveFile(`${name}.svg`, "image/svg+xml", svgText(drawing));
}

/** The same picture in dots, at twice its size. Throws where the browser cannot draw it. */
export async function savePng(name: string, drawing: Drawing): Promise<void> {
  const address = URL.createObjectURL(new Blob([svgText(drawing)], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.naturalWidth * SHARPER;
    canvas.height = picture.naturalHeight * SHARPER;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const dots = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (dots === null) throw new Error("the browser could not draw the picture");
    saveFile(`${name}.png`, "image/png", dots);
  } finally {
    URL.revokeObjectURL(address);
  }
}
