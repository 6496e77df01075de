/** How far a picture is enlarged, and where its upper left corner lies in its window, CSS pixels. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Spot = readonly [x: number, y: number];

export const WHOLE: View = { zoom: 1, x: 0, y: 0 };
export const MOST_ZOOM = 12;

/** Enlarged about a spot of the window, which stays where it is; never smaller than the window. */
export function zoomed(view: View, by: number, [atX, atY]: Spot, size: Size): View {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * by));
  const ratio = zoom / view.zoom;
  return inside({ zoom, x: atX - (atX - view.x) * ratio, y: atY - (atY - view.y) * ratio }, size);
}

/** Moved within the window, which the picture always fills. */
export const moved = (view: View, byX: number, byY: number, size: Size): View =>
  inside({ ...view, x: view.x + byX, y: view.y + byY }, size);

function inside({ zoom, x, y }: View, { width, height }: Size): View {
  return { zoom, x: within(x, width * (1 - zoom)), y: within(y, height * (1 - zoom)) };
}

const within = (corner: number, least: number): number => Math.min(0, Math.max(least, corner));

/** Moved just so far that a spot of the picture (shares of its sides) can be seen. */
export function showing(view: View, [shareX, shareY]: Spot, size: Size): View {
  const need = (share: number, corner: number, side: number) => {
    const margin = side * MARGIN_SHARE;
    const at = corner + share * side * view.zoom;
    return at < margin ? margin - at : at > side - margin ? side - margin - at : 0;
  };
  const byX = need(shareX, view.x, size.width);
  const byY = need(shareY, view.y, size.height);
  return byX === 0 && byY === 0 ? view : moved(view, byX, byY, size);
}

const MARGIN_SHARE = 0.08;
