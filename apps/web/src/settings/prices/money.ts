interface Range {
  readonly low: number;
  readonly high: number;
}

/** "USD 200 to 400": the code, as it is the same in every language. */
export function moneyRange(currency: string, { low, high }: Range): string {
  const amount = (value: number) =>
    value.toLocaleString("en-GB", { minimumFractionDigits: 0, maximumFractionDigits: 2 });
  return low === high
    ? `${currency} ${amount(low)}`
    : `${currency} ${amount(low)} to ${amount(high)}`;
}
