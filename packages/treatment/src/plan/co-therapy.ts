import type { CoTherapy } from "./plan.ts";
import type { PlanCode } from "./plan-codes.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";

type Known = Omit<CoTherapy, "name" | "inPlan"> & { barredBy?: PlanCode; whenBarred?: string };

const { minoxidilRestartHours: restart } = PROTOCOL_VALUES;

const KNOWN_THERAPIES: Record<string, Known> = {
  "minoxidil-topical": {
    timing: `Not on the day of a session. Restart ${restart.value} hours after it, on calm skin.`,
    notes: `${restart.because} A clinician may set another time, but not with heart disease. Not on a red or infected scalp, under 18, in pregnancy or breastfeeding. Stop and seek help for chest pain, a fast heart, faintness, sudden weight gain, or swollen hands or feet. More shedding may come at 2 to 6 weeks; benefit may take up to 4 months.`,
    grade: restart.grade,
    sources: [...restart.sources, "minoxidil-stop-signs", "minoxidil-shedding-page"],
    barredBy: "no-minoxidil",
    whenBarred: "Not in this plan unless a clinician decides otherwise.",
  },
  "minoxidil-oral": {
    timing: "Recorded only; the prescriber decides.",
    notes:
      "Experts advise against it with heart failure, disease of the heart's lining, lung pressure from a narrow heart valve, an adrenal tumour, pregnancy or breastfeeding.",
    grade: "B",
    sources: ["fu-2024"],
    barredBy: "no-minoxidil",
    whenBarred: "The prescriber must decide first.",
  },
  finasteride: {
    timing: "As prescribed. The route, tablet or liquid, is written down.",
    notes:
      "For men only. Not for women who are or may become pregnant; they must not handle broken tablets. It halves the PSA blood test, so a doctor who checks PSA must know.",
    grade: "A",
    sources: ["finasteride-label", "article-002", "article-004"],
    barredBy: "no-finasteride",
    whenBarred: "Not in this plan.",
  },
  prp: {
    timing:
      "At the session, if a clinician offers it. The route, on the skin or injected, is written down.",
    notes:
      "Off-label in the US, and trials disagree: in one split-head trial it added nothing significant to needling, and one trial against salt water found nothing. Own blood only, labelled tube, two-person check. No regular anti-inflammatory painkiller within 48 hours.",
    grade: "B",
    sources: [
      "aggarwal-2020",
      "gressenberger-2020",
      "yepuri-2021",
      "prp-exclusions",
      "droracle-prp-protocol",
      "prp-off-label-review",
    ],
    barredBy: "no-prp",
    whenBarred: "Not in this plan: one of the reasons against it is present or not ruled out.",
  },
  "laser-light": {
    timing: "The clinician sets the time between light and a session; no trial says it.",
    notes:
      "Named as an option by one source article. How it works together with needling is not known.",
    grade: "C",
    sources: ["article-004"],
  },
};

/**
 * Treatments used beside needling, each with its timing and the label's limits.
 *
 * Only products named in the plan may touch the scalp. A treatment that is not known is listed and
 * left for the clinician.
 *
 * @param names as in `facts.coTherapy`; null (not known) gives an empty list
 */
export function planCoTherapy(
  names: readonly string[] | null,
  constraints: readonly PlanCode[],
): CoTherapy[] {
  return [...new Set(names ?? [])].map((name) => {
    const known = Object.hasOwn(KNOWN_THERAPIES, name) ? KNOWN_THERAPIES[name] : undefined;
    if (known === undefined) return unknownTherapy(name);
    const { barredBy, whenBarred, ...therapy } = known;
    const barred = barredBy !== undefined && constraints.includes(barredBy);
    return {
      name,
      timing: barred && whenBarred !== undefined ? whenBarred : therapy.timing,
      notes: therapy.notes,
      inPlan: !barred,
      grade: therapy.grade,
      sources: [...therapy.sources],
    };
  });
}

function unknownTherapy(name: string): CoTherapy {
  return {
    name,
    timing: "Not on fresh channels. A clinician decides whether and when.",
    notes:
      "Not in the project's table, and no benefit is claimed. Products that are not made for open skin have caused firm lumps under the skin.",
    inPlan: false,
    grade: "B",
    sources: ["soltani-arabshahi-2014", "friedmann-2024", "article-003"],
  };
}
