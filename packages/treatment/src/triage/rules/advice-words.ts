// Sentences of advice that several rules give.

export const CALL_EMERGENCY =
  "Call the emergency number now (112, 999, 911 or that of your country). Do not drive yourself.";
export const GO_NOW = "Go to urgent care now, and call your clinic on the way.";
export const STOP_NEEDLING =
  "Do not needle again, at home or in the clinic, until this is settled.";
