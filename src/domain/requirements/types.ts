import type { Localized } from '../../data/schema/text';

/** The kinds of files in which people list what their program needs. */
export type FileFormat =
  | 'requirements'
  | 'environment'
  | 'pyproject'
  | 'uv-lock'
  | 'renv-lock'
  | 'description';

/** A package that a file asks for. */
export type Wanted = {
  readonly manager: 'pip' | 'conda' | 'cran';
  /** As it is written. */
  readonly name: string;
  /** For comparing: `flash-attn` for `Flash_Attn` (PEP 503); CRAN's names stay. */
  readonly id: string;
  /** `[cuda12]`, or empty. */
  readonly extras: string;
  /** The versions, as the manager writes them; empty: any. */
  readonly spec: string;
  /** The condition behind `;` (PEP 508), or empty. */
  readonly marker: string;
  /** Where it comes from instead of the index. */
  readonly url: string;
  readonly from: 'index' | 'vcs' | 'address' | 'local';
  /** The group or extra that it belongs to; empty: always installed. */
  readonly group: string;
};

/** An option of pip in a file of requirements: `-r`, `--extra-index-url`. */
export type FileOption = { readonly name: string; readonly value: string };

/** What a line turned out to be. `setting`: it belongs to the file and installs nothing. */
export type LineKind =
  | {
      readonly kind: 'package';
      readonly wanted: readonly Wanted[];
      readonly hashed: boolean;
    }
  | { readonly kind: 'option'; readonly option: FileOption }
  | { readonly kind: 'setting' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'unread'; readonly why: Localized };

/** One line of a file, with its continuation lines. Each line of a file is in exactly one. */
export type FileLine = LineKind & {
  /** Counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
};

/** A file as it was read: nothing of it is lost, nothing of it was run. */
export type ReadFile = {
  readonly format: FileFormat;
  readonly lines: readonly FileLine[];
  /** What it says of Python or R, such as `>=3.10`; empty where it says nothing. */
  readonly language: string;
};

/** A package and the line that asks for it. */
export type Asked = { readonly wanted: Wanted; readonly line: FileLine };
