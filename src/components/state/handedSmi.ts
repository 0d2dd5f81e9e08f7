/** `nvidia-smi` output on its way from the search box to the server check: in memory, never in an address. */
let handed: string | null = null;

/** Leaves the text for the server check, which opens next. */
export function handSmi(text: string): void {
  handed = text;
}

/** Takes the text that was left for the server check; empty otherwise, and during the build. */
export const handedSmi = (): string => handed ?? '';
