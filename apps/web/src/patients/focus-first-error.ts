/** Moves to the first refused field, once it is marked as refused. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()),
  );
}
