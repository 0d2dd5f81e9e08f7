import type { Kept } from './kept';

// Written by the bundler: src/plugins/builtPages/bundleWorker.ts
declare const FILES: readonly Kept[];
declare const OTHERS: readonly string[];
declare const VERSION: string;

/** What the worker caches. */
export const files = FILES;
/** Folders with the sites of other languages, which have their own workers. */
export const others = OTHERS;
/** A hash of all files. */
export const version = VERSION;
