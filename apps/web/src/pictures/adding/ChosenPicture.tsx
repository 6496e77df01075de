import { useEffect, useState } from "react";
import { sizeWords } from "./sendable.ts";
import "./adding.css";

interface ChosenPictureProps {
  readonly file: Blob;
  readonly name: string;
}

/** A picture that is not kept yet, as this page alone sees it. */
export function ChosenPicture({ file, name }: ChosenPictureProps) {
  const [address, setAddress] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    setUnreadable(false);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <figure className="chosen-picture">
      {address === null || unreadable ? null : (
        <img src={address} alt="Chosen, to be kept" onError={() => setUnreadable(true)} />
      )}
      <figcaption className="quiet">
        {name === "" ? "Taken just now" : name}, {sizeWords(file.size)}
        {unreadable ? "; this browser cannot show it" : ""}
      </figcaption>
    </figure>
  );
}
