import { Ban, Camera, Check, Eye, type LucideIcon, ThumbsUp } from "lucide-react";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import { changesInWords } from "./care-words.ts";
import type { CareItem } from "./own-data.ts";

const KIND: Readonly<Record<CareItem["kind"], { word: string; icon: LucideIcon }>> = {
  avoid: { word: "Leave out", icon: Ban },
  may: { word: "You may", icon: ThumbsUp },
  do: { word: "Do", icon: Check },
  expect: { word: "To expect", icon: Eye },
  photograph: { word: "Photograph", icon: Camera },
};

/** Lines of the aftercare, each with what it is and until when it holds. */
export function CareList({ items, label }: { items: readonly CareItem[]; label: string }) {
  return (
    <ul className="care-list" aria-label={label}>
      {items.map((item) => {
        const { word, icon } = KIND[item.kind];
        const span =
          item.fromDay === item.toDay
            ? shortDay(item.fromDay)
            : `${shortDay(item.fromDay)} to ${shortDay(item.toDay)}`;
        return (
          <li key={item.id} className={`care-item care-${item.state}`}>
            <span className="care-kind">
              <Icon of={icon} size={16} />
              {word}
            </span>
            <span>{item.text}</span>
            <span className="own-care-when">
              {span}
              {item.changesInHours === null ? "" : ` · ${changesInWords(item)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
