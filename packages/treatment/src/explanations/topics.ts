import type { Topic } from "./explanation.ts";

/** The six subjects that a person deciding about needling asks for. */
export const TOPICS: readonly Topic[] = [
  {
    id: "procedure",
    title: "What happens",
    statements: [
      {
        text: "Fine needles make many tiny holes in the skin. They enter a short way only, but they do enter the skin: it is a small procedure with risks.",
        grade: "C",
        sources: ["article-000", "article-002", "article-003"],
      },
      {
        text: "It began as a treatment for scars and wrinkles. Its use for hair is newer, and there is no standard way to do it.",
        grade: "C",
        sources: ["article-000", "article-003"],
      },
      {
        text: "In the clinic the scalp is numbed with a cream for 15 to 45 minutes and then cleaned. A pen with a new sealed cartridge glides over it in three directions, for 15 to 20 minutes.",
        grade: "C",
        sources: ["article-003"],
      },
      {
        text: "You may feel light pressure or scratching. The needling stops at mild redness or the first tiny dots of blood.",
        grade: "C",
        sources: ["article-003"],
      },
    ],
  },
  {
    id: "benefits",
    title: "What it may do",
    statements: [
      {
        text: "Hair may become denser and thicker. This was seen mostly when needling was added to minoxidil.",
        grade: "B",
        sources: ["ahmed-2025", "dhurat-2013", "faghihi-2021"],
      },
      {
        text: "It can be aimed at chosen areas of the scalp and be used along with other treatments.",
        grade: "C",
        sources: ["article-001"],
      },
      {
        text: "Some people say that they feel better about themselves afterwards. This is not promised.",
        grade: "C",
        sources: ["article-001"],
      },
    ],
  },
  {
    id: "efficacy",
    title: "How well it works",
    statements: [
      {
        text: "The trials are small and most are of low quality. On average they favour needling with minoxidil over minoxidil alone, by very different amounts.",
        grade: "B",
        sources: ["english-2022", "ahmed-2025", "pei-2024"],
      },
      {
        text: "Needling alone is little tested. One trial with 30 men found no gain.",
        grade: "C",
        sources: ["article-003", "kakizaki-2023"],
      },
      {
        text: "Results differ from person to person. It does not work for everyone, and it is not a cure.",
        grade: "C",
        sources: ["article-000", "article-002", "article-003", "article-004"],
      },
      {
        text: "Little is known about what happens after a year.",
        grade: "C",
        sources: ["article-000", "article-004"],
      },
    ],
  },
  {
    id: "side-effects",
    title: "Side effects",
    statements: [
      {
        text: "Common: pain, redness, swelling, small bleeding, bruises, itch, dryness, flakes and tightness. They mostly pass within 7 days.",
        grade: "B",
        sources: ["article-002", "article-003", "chu-2021"],
      },
      {
        text: "Rare: infection, dark or pale marks, scars, firm lumps, swollen lymph nodes and allergy. Lasting damage is possible, above all with poor technique.",
        grade: "B",
        sources: ["article-003", "article-004", "chu-2021", "friedmann-2024"],
      },
      {
        text: "One review counted 657 people without a serious event. That is too few to rule out rare ones.",
        grade: "B",
        sources: ["english-2022"],
      },
    ],
  },
  {
    id: "cost",
    title: "What it costs",
    statements: [
      {
        text: "One source article gives 100 to 700 US dollars a session, so 400 to 4,200 dollars for four to six sessions. Your clinic's own price counts.",
        grade: "C",
        sources: ["article-002"],
      },
      {
        text: "Place, experience and the number of sessions drive the price. Who does it matters more than the price.",
        grade: "C",
        sources: ["article-002"],
      },
      {
        text: "Some clinics let you pay in parts. Ask what is included and what happens if you stop early.",
        grade: "C",
        sources: ["article-002", "project-default"],
      },
    ],
  },
  {
    id: "suitability",
    title: "Whom it suits",
    statements: [
      {
        text: "Trials were mostly done in men and women with pattern hair loss.",
        grade: "B",
        sources: ["dhurat-2013", "kumar-2018", "article-002"],
      },
      {
        text: "Four things decide: the kind of hair loss, the state of the scalp, your health with your medicines, and what you hope for.",
        grade: "C",
        sources: ["article-002"],
      },
      {
        text: "With scars in the scalp's hair roots, needling may do harm. A diagnosis comes first.",
        grade: "B",
        sources: ["fried-2023", "lee-2020", "article-002"],
      },
      {
        text: "Some reasons pass, such as pregnancy, an infection or a recent medicine. Then it is asked again later.",
        grade: "C",
        sources: ["article-001", "article-002", "article-003"],
      },
    ],
  },
];
