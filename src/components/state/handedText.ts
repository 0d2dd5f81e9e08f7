/** The pages that take a text that was pasted into the search box. */
type Tool = 'server-check' | 'image-check';

/** Pasted text on its way from the search box to a tool: in memory, never in an address. */
const handed = new Map<Tool, string>();

/** Leaves the text for the tool that opens next. */
export function handText(tool: Tool, text: string): void {
  handed.set(tool, text);
}

/** Takes the text that was left for a tool; empty otherwise, and during the build. */
export const handedText = (tool: Tool): string => handed.get(tool) ?? '';
