import adverseEvents from "./adverse-events.json" with { type: "json" };
import alopeciaAreataSteroid from "./alopecia-areata-steroid.json" with { type: "json" };
import needlingAlone from "./needling-alone.json" with { type: "json" };
import needlingPlusMinoxidilDensity from "./needling-plus-minoxidil-density.json" with {
  type: "json",
};
import needlingPlusMinoxidilDiameter from "./needling-plus-minoxidil-diameter.json" with {
  type: "json",
};
import needlingPlusMinoxidilResponders from "./needling-plus-minoxidil-responders.json" with {
  type: "json",
};
import needlingPlusPrp from "./needling-plus-prp.json" with { type: "json" };
import satisfaction from "./satisfaction.json" with { type: "json" };
import shallowAgainstDeep from "./shallow-against-deep.json" with { type: "json" };

/** One log of conclusions per question. A test holds this list to the folder. */
export const conclusionRecords: readonly unknown[] = [
  adverseEvents,
  alopeciaAreataSteroid,
  needlingAlone,
  needlingPlusMinoxidilDensity,
  needlingPlusMinoxidilDiameter,
  needlingPlusMinoxidilResponders,
  needlingPlusPrp,
  satisfaction,
  shallowAgainstDeep,
];
