import type { Localized } from '../../data/schema/text';

type Tool = {
  /** The tool's page; a tool is listed once it has one. */
  readonly to: string;
  readonly title: Localized;
  /** What the reader has in hand. */
  readonly from: Localized;
  /** What the tool makes of it. */
  readonly makes: Localized;
};

export const tools: readonly Tool[] = [];
