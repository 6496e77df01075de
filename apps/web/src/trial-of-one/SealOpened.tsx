import { useQuery } from "@tanstack/react-query";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { sealMatches } from "./seal-check.ts";

interface SealOpenedProps {
  readonly text: string;
  readonly hash: string | null;
}

/** The sealed text, and whether it gives the seal that was told before the first session. */
export function SealOpened({ text, hash }: SealOpenedProps) {
  const { data: matches = null } = useQuery({
    queryKey: ["seal", hash, text],
    queryFn: () => sealMatches(text, hash),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Disclosure summary="The seal, opened">
      <p>
        {matches === null
          ? "This browser cannot work out the seal here. The SHA-256 of this text must give it:"
          : matches
            ? "This text gives the seal that was kept before the first pair: the allocation was not changed."
            : "This text does not give the seal that was kept: the allocation was changed. Do not use the result."}
      </p>
      <p>
        <code className="one-trial-seal">{text}</code>
      </p>
    </Disclosure>
  );
}
