/** The name with its mark: a follicle from which a hair grows. */
export function Wordmark({ small = false }: { readonly small?: boolean }) {
  return (
    <span className={small ? "wordmark wordmark-small" : "wordmark"}>
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path
          className="wordmark-skin"
          d="M2.5 14.5c4-1.4 7-1.4 9.7-.2M29.5 14.5c-4-1.4-7-1.4-9.7-.2"
        />
        <path
          className="wordmark-root"
          d="M12.2 14.3c.5 4-2.9 5.8-2.9 9.3 0 3.4 2.9 5.9 6.7 5.9s6.7-2.5 6.7-5.9c0-3.5-3.4-5.3-2.9-9.3"
        />
        <path className="wordmark-hair" d="M16 22.5c-1.2-8 2.6-13 2-20.5" />
        <circle className="wordmark-bulb" cx="16" cy="24" r="2.1" />
      </svg>
      <span>Anagen</span>
    </span>
  );
}
