/** An output of `nvidia-smi` on its way from the box to the server check: in memory, never in an address. */
let handed: string | null = null;

/** Leaves the text for the server check, which is opened next. */
export function handOver(text: string): void {
  handed = text;
}

/** What was left for the server check; empty in every other case, and at build. */
export const handedSmi = (): string => handed ?? '';
