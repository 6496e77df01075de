let outputClosed = false;

/** A reader that has seen enough (`| head`) ends the output quietly, not the program. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      outputClosed = true;
    });
  }
}

export function print(text: string): void {
  if (!outputClosed) process.stdout.write(`${text}\n`);
}

/** The one JSON value of a run with `--json`. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Progress, warnings and errors: never on standard output. */
export function printError(text: string): void {
  if (!outputClosed) process.stderr.write(`${text}\n`);
}
