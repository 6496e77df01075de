import { burnBar, placeBar } from "../overlay/bar.ts";
import { burnBox, burnCircle } from "../overlay/burn.ts";
import type { PhantomPicture } from "../picture.ts";
import type { ScalpBox } from "../truth/measure-truth.ts";
import type { Shot } from "./shot.ts";

export const WRONG_LABEL = { label: "x70", lengthShare: 0.83 };
const STRIP_TOP = { share: 44 / 2048, rgb: [128, 128, 128] } as const;
const STRIP_BOTTOM = { share: 32 / 2048, rgb: [220, 220, 220] } as const;

/** What software lays over a finished picture; gives back the scalp that still shows. */
export function burnOverlays(picture: PhantomPicture, shot: Shot, pxPerMm: number): ScalpBox {
  const { widthPx, heightPx } = picture;
  const strips = shot.nuisances.includes("strips");
  const top = strips ? Math.round(STRIP_TOP.share * heightPx) : 0;
  const bottom = strips ? heightPx - Math.round(STRIP_BOTTOM.share * heightPx) : heightPx;
  if (shot.nuisances.includes("circle")) {
    const line = Math.max(1, Math.round(widthPx / 900));
    const [x, y] = [0.52 * widthPx, 0.5 * heightPx];
    burnCircle(picture, x, y, 0.36 * widthPx, line, [225, 20, 20]);
    burnBox(
      picture,
      {
        xPx: Math.round(x),
        yPx: Math.round(y),
        widthPx: Math.round(0.36 * widthPx),
        heightPx: line,
      },
      [225, 20, 20],
    );
  }
  if (shot.scale === "bar") burnBar(picture, placeBar(picture, pxPerMm, bottom, "1.0 mm", 1));
  if (shot.scale === "wrong label") {
    const { label, lengthShare } = WRONG_LABEL;
    burnBar(picture, placeBar(picture, pxPerMm, bottom, label, lengthShare));
  }
  if (strips) {
    burnBox(picture, { xPx: 0, yPx: 0, widthPx, heightPx: top }, STRIP_TOP.rgb);
    burnBox(
      picture,
      { xPx: 0, yPx: bottom, widthPx, heightPx: heightPx - bottom },
      STRIP_BOTTOM.rgb,
    );
  }
  return { x: 0, y: top, width: widthPx, height: bottom - top };
}
