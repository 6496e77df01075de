import type { ConsentText } from "../consent.ts";

export const RESEARCH_EN: ConsentText = {
  id: "research-en",
  kind: "research",
  version: "1",
  date: "2026-11-21",
  language: "en",
  title: "Consent to the use of my data for research",
  introduction:
    "Little is known about needling for hair loss. Records of many people help to learn more. You may say no: the treatment stays the same.",
  points: [
    {
      id: "what-is-used",
      title: "What is used",
      text: "My age group, kind of hair loss, treatment, measurements and side effects are used. My name, birth date, address, free text and pictures are left out.",
      statement: "I agree that these data are used for research.",
      optional: false,
      sources: ["gdpr-article-9"],
    },
    {
      id: "not-anonymous",
      title: "What cannot be promised",
      text: "The data carry no name, but with other knowledge about me it may be possible to guess that they are mine.",
      statement: "I understand that it cannot be ruled out that someone recognises me.",
      optional: false,
      sources: ["project-default"],
    },
    {
      id: "no-benefit",
      title: "No benefit for me",
      text: "The research does not help my own treatment, and I am not paid for it.",
      statement: "I understand that I have no benefit from it.",
      optional: false,
      sources: ["project-default"],
    },
    {
      id: "withdraw",
      title: "I can change my mind",
      text: "I can withdraw at any time. From then on my data are left out of every export. What was given out before cannot be called back.",
      statement: "I know that I can withdraw, and what that can and cannot do.",
      optional: false,
      sources: ["gdpr-article-9"],
    },
    {
      id: "share-outside",
      title: "Other researchers",
      text: "Researchers outside this clinic may use the data too, for questions about hair loss.",
      statement: "Researchers outside this clinic may use them.",
      optional: true,
      sources: ["project-default"],
    },
  ],
  closing: "I had time to think and to ask, and my questions were answered.",
};
