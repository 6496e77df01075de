import "./fictional.css";

/** Beside the name of a made-up person. */
export function FictionalMark() {
  return <span className="fictional">Fictional</span>;
}
