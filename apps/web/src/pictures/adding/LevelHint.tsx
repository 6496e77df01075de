import { useTilt } from "./useTilt.ts";

const LEVEL_WITHIN_DEG = 3;

/** Whether the device lies flat over the spot: a tilted picture has another scale at each end. */
export function LevelHint() {
  const tilt = useTilt();
  const level = tilt !== null && Math.abs(tilt) <= LEVEL_WITHIN_DEG;
  return (
    <div className="camera-level">
      <p aria-live="polite" className={level ? "level" : undefined}>
        {tilt === null
          ? "This device tells no tilt: hold the camera straight over the skin."
          : level
            ? "Level"
            : `Tilted by ${Math.round(Math.abs(tilt))}°`}
      </p>
      {tilt === null ? null : (
        <p>On the side of the head hold it straight over the skin; there level is not wanted.</p>
      )}
    </div>
  );
}
