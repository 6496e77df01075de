import { HEAT_COLOURS } from "@anagen/needling";
import { figureText } from "../../elements/dose/estimate-words.ts";
import "./heat-map.css";

const SCALE = `linear-gradient(90deg, ${HEAT_COLOURS.map((rgb) => `rgb(${rgb.join(" ")})`).join(", ")})`;

/** What the colours mean, from none to three times the mean. */
export function HeatLegend({ topPerCm2 }: { readonly topPerCm2: number }) {
  return (
    <div className="heat-legend figures">
      <span className="heat-scale" style={{ backgroundImage: SCALE }} aria-hidden="true" />
      <span>
        <span className="spoken">Colours from </span>0
      </span>
      <span>
        <span className="spoken"> to </span>
        {figureText(topPerCm2)} per cm² and more
      </span>
    </div>
  );
}
