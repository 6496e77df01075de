import { type RefObject, useEffect, useState } from "react";
import { moved, type Size, type Spot, showing, type View, WHOLE, zoomed } from "./view.ts";

const WHEEL_STEP = 1.25;

/** Zoom and pan of what lies in a window. */
export function useZoom(box: RefObject<HTMLElement | null>, shown: boolean) {
  const [view, setView] = useState<View>(WHOLE);
  const size = (): Size => {
    const { width = 1, height = 1 } = box.current?.getBoundingClientRect() ?? {};
    return { width, height };
  };
  const zoomAt = (by: number, at: Spot) =>
    setView((before) => settled(zoomed(before, by, at, size())));

  // React listens to wheels passively: the page would scroll along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window stays the same while shown
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      const meant = event.ctrlKey || event.metaKey || element.contains(document.activeElement);
      // Whoever only scrolls past goes on scrolling.
      if (!meant) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const by = event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP;
      zoomAt(by, [event.clientX - left, event.clientY - top]);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, [shown]);

  return {
    view,
    size,
    zoomAt,
    zoom: (by: number) => {
      const { width, height } = size();
      zoomAt(by, [width / 2, height / 2]);
    },
    pan: (byX: number, byY: number) => setView((before) => moved(before, byX, byY, size())),
    show: (shares: Spot) => setView((before) => showing(before, shares, size())),
    whole: () => setView(WHOLE),
  };
}

const settled = (view: View): View => (view.zoom <= 1 ? WHOLE : view);
