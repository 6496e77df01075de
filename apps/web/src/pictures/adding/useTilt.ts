import { useEffect, useState } from "react";

type AskedDevice = { requestPermission?: () => Promise<string> };

/** Some phones tell their tilt only after they were asked, and only on a press of a button. */
export function askForTilt(): void {
  const { DeviceOrientationEvent: device } = window as { DeviceOrientationEvent?: AskedDevice };
  device?.requestPermission?.().catch(() => undefined);
}

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
