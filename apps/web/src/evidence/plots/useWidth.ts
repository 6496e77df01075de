import { type RefObject, useLayoutEffect, useRef, useState } from "react";

const FIRST_GUESS = 720;
const STEP = 8;

/** The width an element has, in pixels, so that letters in a picture keep their size. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => setWidth(Math.max(240, Math.floor(box.clientWidth / STEP) * STEP));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  return [element, width];
}
