import { useEffect, useState } from "react";

/** How far the device is from lying flat, in degrees; null where it does not tell. */
export function useTilt(): number | null {
  const [tilt, setTilt] = useState<number | null>(null);
  useEffect(() => {
    const read = ({ beta, gamma }: DeviceOrientationEvent) => {
      if (beta === null || gamma === null) return;
      setTilt(Math.hypot(beta, gamma));
    };
    window.addEventListener("deviceorientation", read);
    return () => window.removeEventListener("deviceorientation", read);
  }, []);
  return tilt;
}
