import type { SourceId } from "../bibliography/sources.ts";

export type View = { text: string; sources: readonly SourceId[] };

/** A point on which the source articles disagree: all views, then what the rule table does. */
export type Disagreement = {
  id: string;
  subject: string;
  views: readonly View[];
  ruleDecides: string;
  /** Id in the rule table; null where the answer is a way of telling, not a rule. */
  rule: string | null;
};

const view = (text: string, ...sources: SourceId[]): View => ({ text, sources });

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: "D1",
    subject: "Patchy hair loss (alopecia areata)",
    views: [
      view("It works less well there.", "article-002"),
      view("It may help some people.", "article-003"),
      view("It is promising for many forms of hair loss.", "article-001"),
    ],
    ruleDecides: "A clinician decides, and only after a specialist has confirmed the diagnosis.",
    rule: "G-AA",
  },
  {
    id: "D2",
    subject: "Who may do it",
    views: [
      view("A trained health professional.", "article-003"),
      view("A licensed specialist.", "article-002"),
      view("A qualified provider.", "article-001"),
      view("A dermatologist or trichologist may advise.", "article-004"),
      view("The person at home, with a roller.", "article-003"),
    ],
    ruleDecides:
      "A trained health professional does it. A trichologist may advise. Home use has its own strict limits.",
    rule: "H-DEPTH",
  },
  {
    id: "D3",
    subject: "Whether a home roller works",
    views: [
      view("Its needles are too short to reach the hair root.", "article-003"),
      view("It is written about as if it did, and then doubted.", "article-004"),
    ],
    ruleDecides: "Taken as weak evidence: products may soak in better, nothing more is claimed.",
    rule: "H-DEPTH",
  },
  {
    id: "D4",
    subject: "How risky it is",
    views: [
      view("Few risks.", "article-001", "article-002"),
      view("Lasting damage is possible.", "article-003"),
    ],
    ruleDecides: "Both are always shown together.",
    rule: null,
  },
  {
    id: "D5",
    subject: "How well it works",
    views: [
      view("Presented as a breakthrough.", "article-001"),
      view("Presented as demonstrated.", "article-002"),
      view("Research is limited and doubtful.", "article-000", "article-004"),
    ],
    ruleDecides: "The grade of the evidence decides the wording.",
    rule: null,
  },
  {
    id: "D6",
    subject: "Minoxidil straight after needling",
    views: [
      view("In the same session.", "article-003"),
      view("After about 24 hours, as in trials and general advice.", "dermarollerathome-2019"),
    ],
    ruleDecides:
      "24 hours later. A clinician may decide otherwise, not with heart disease, not at home.",
    rule: "P-MNX",
  },
  {
    id: "D7",
    subject: "HIV and hepatitis",
    views: [
      view("Should not be needled.", "article-003"),
      view("HIV is no bar to cosmetic procedures.", "bhiva-2019"),
    ],
    ruleDecides: "A clinician's review, with the same hygiene as for everyone. It is no refusal.",
    rule: "X-BBV",
  },
  {
    id: "D8",
    subject: "Blood thinners",
    views: [
      view("Should not be needled.", "article-003"),
      view("Only bleeding disorders are named.", "article-001", "article-002"),
      view(
        "Guidance on skin surgery: do not stop them.",
        "ucsd-anticoagulation",
        "german-s3-2015",
        "palamaras-2015",
      ),
    ],
    ruleDecides: "A clinician's review. The medicine is never stopped for this.",
    rule: "X-AC",
  },
  {
    id: "D9",
    subject: "Number of sessions",
    views: [view("Four to six.", "article-002"), view("There is no standard.", "article-003")],
    ruleDecides: "Four to six as a default that can be changed.",
    rule: "P-N",
  },
  {
    id: "D10",
    subject: "Depth",
    views: [view("0.5 to 1.5 mm.", "article-003"), view("Start low and rise.", "article-002")],
    ruleDecides: "Start at 0.5 to 0.6 mm, rise in small steps, 1.5 mm at most.",
    rule: "P-DEPTH",
  },
  {
    id: "D11",
    subject: "From when results are counted",
    views: [
      view("First results: it is not said from when.", "article-002"),
      view("Best results: from the last session.", "article-002"),
    ],
    ruleDecides: "First results from the first session, best results from the last one.",
    rule: null,
  },
  {
    id: "D12",
    subject: "How PRP is given",
    views: [
      view("It soaks in through the holes.", "article-003"),
      view("It is injected.", "article-003", "article-004"),
    ],
    ruleDecides: "The way it was given is written down.",
    rule: "P-PRPX",
  },
  {
    id: "D13",
    subject: "How finasteride is given",
    views: [view("On the scalp.", "article-002"), view("As a tablet.", "article-004")],
    ruleDecides: "The way it is used is written down.",
    rule: null,
  },
  {
    id: "D14",
    subject: "Pain",
    views: [
      view("Little discomfort.", "article-002", "article-001"),
      view("Mild to moderate pain.", "article-002"),
    ],
    ruleDecides: "A number from 0 to 10 is asked and written down.",
    rule: null,
  },
  {
    id: "D15",
    subject: "Seborrhoeic dermatitis",
    views: [
      view("A side effect of needling.", "article-003"),
      view("Severe inflammation is a reason not to needle.", "article-002"),
    ],
    ruleDecides: "Both: it is asked before, and watched for afterwards.",
    rule: "X-INFL",
  },
  {
    id: "D16",
    subject: "Products on fresh channels",
    views: [
      view("Antibiotic cream, minoxidil or PRP right after.", "article-003"),
      view("No products for two weeks.", "article-003"),
    ],
    ruleDecides: "Only products that the plan names.",
    rule: "P-MNX",
  },
  {
    id: "D17",
    subject: "Who should not be needled",
    views: [
      view("Two conditions.", "article-001"),
      view("Five conditions.", "article-002"),
      view("Sixteen conditions.", "article-003"),
      view("General care.", "article-004"),
    ],
    ruleDecides: "All lists together.",
    rule: null,
  },
];
