import type { OtherPackageFile } from '../../data/schema/otherPackageFile';
import type { Localized } from '../../data/schema/text';

/** File formats in which users list a program's dependencies. */
export type FileFormat =
  | 'requirements'
  | 'environment'
  | 'pyproject'
  | 'uv-lock'
  | 'renv-lock'
  | 'description';

/** A package that a file requires. */
export type Wanted = {
  readonly manager: 'pip' | 'conda' | 'cran';
  /** The name as written. */
  readonly name: string;
  /**
   * The name for comparison: `flash-attn` for `Flash_Attn` (PEP 503); CRAN
   * names stay unchanged.
   */
  readonly id: string;
  /** `[cuda12]`, or empty. */
  readonly extras: string;
  /** The version specifier in the package manager's notation; empty means any version. */
  readonly spec: string;
  /** The condition after `;` (PEP 508), or empty. */
  readonly marker: string;
  /** Where it comes from, if not from the index. */
  readonly url: string;
  /**
   * `conda-build`: the folder where a conda package was built, which `pip
   * freeze` writes; it exists only there.
   */
  readonly from: 'index' | 'vcs' | 'address' | 'local' | 'conda-build';
  /** Its group or extra; empty if it is always installed. */
  readonly group: string;
};

/** A pip option in a requirements file: `-r`, `--extra-index-url`. */
export type FileOption = { readonly name: string; readonly value: string };

/** The kind of a line. `setting`: part of the file's format that installs nothing. */
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

/**
 * One line of a file, with its continuation lines. Each line of the file
 * belongs to exactly one.
 */
export type FileLine = LineKind & {
  /** Line number, from 1. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
};

/** The lines of a file as its reader understands them: none is lost. */
export type ReadLines = {
  readonly format: FileFormat;
  readonly lines: readonly FileLine[];
  /**
   * The required version of Python or R, such as `>=3.10`; empty if the file
   * has none.
   */
  readonly language: string;
  /** Groups that bring other groups along, by name. */
  readonly includes?: GroupIncludes;
};

/** The groups that a group or extra of a file includes. */
export type GroupIncludes = Readonly<Record<string, readonly string[]>>;

/** A parsed file: nothing in it was executed. */
export type ReadFile = ReadLines & {
  /** The format that it has instead of one that is read; null if it is read. */
  readonly other: OtherPackageFile | null;
};

/** A package and the line that requires it. */
export type Asked = { readonly wanted: Wanted; readonly line: FileLine };
