/** The kinds of text that the search box recognizes. */
export type PasteKind =
  'words' | 'command' | 'dockerfile' | 'compose' | 'smi' | 'packages' | 'log';
