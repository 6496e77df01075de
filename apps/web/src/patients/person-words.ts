const SEX: Readonly<Record<string, string>> = {
  female: "Female",
  male: "Male",
  intersex: "Intersex",
  other: "Other",
};

export function sexInWords(sex: string | null): string {
  return sex === null ? "Sex not known" : (SEX[sex] ?? sex);
}

/** Whole years on a day; null when the birth date is not known. */
export function ageOn(birthDate: string | null, today: string): number | null {
  if (birthDate === null) return null;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

export function fullName(person: { readonly family: string; readonly given: string }): string {
  return `${person.given} ${person.family}`;
}
