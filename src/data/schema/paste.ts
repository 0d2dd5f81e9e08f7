/** What a text in the box can be. */
export type PasteKind =
  'words' | 'command' | 'dockerfile' | 'compose' | 'smi' | 'log';
