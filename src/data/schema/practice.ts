import type { Localized } from './text';

/** What a question shows; a judge in `domain/practice` computes the outcome. */
export type Situation =
  /** Which GPUs of the server the container, or its program, gets. */
  | {
      readonly judge: 'cards';
      readonly command: string;
      /** How many GPUs the server has. */
      readonly cards: number;
    }
  /** Who handles an option: Docker, or the program in the container. */
  | {
      readonly judge: 'option';
      readonly command: string;
      readonly option: string;
    }
  /** What the source of `-v` is. */
  | { readonly judge: 'source'; readonly command: string }
  /** Who can open a published port. */
  | { readonly judge: 'reach'; readonly command: string }
  /** Where a file of the container is after its program has ended. */
  | { readonly judge: 'file'; readonly command: string; readonly file: string }
  /** Who owns the files that the program writes to a mounted folder. */
  | { readonly judge: 'owner'; readonly command: string }
  /** The value of HOME in the container. */
  | { readonly judge: 'home'; readonly command: string }
  /** The size of /dev/shm in the container. */
  | { readonly judge: 'shared-memory'; readonly command: string }
  /** Where to find the output of a program that crashed after the reader logged out. */
  | { readonly judge: 'output'; readonly command: string }
  /** The error that a log contains. */
  | { readonly judge: 'log'; readonly log: string }
  /** Whether an image runs. */
  | {
      readonly judge: 'image';
      readonly image: string;
      readonly card: string;
      readonly driver: string;
    }
  /** Which instructions a build runs again after a file has changed. */
  | {
      readonly judge: 'rebuilt';
      readonly dockerfile: string;
      readonly changed: string;
    }
  /** How many megabytes of a file are in an image. */
  | {
      readonly judge: 'size';
      readonly dockerfile: string;
      readonly file: string;
      readonly megabytes: number;
    }
  /** The value of a variable at the last instruction. */
  | {
      readonly judge: 'variable';
      readonly dockerfile: string;
      readonly name: string;
    }
  /** The names of the images in an archive. */
  | { readonly judge: 'saved'; readonly command: string }
  /** Whether an engine can read an archive. */
  | {
      readonly judge: 'archive';
      readonly command: string;
      readonly docker: string;
    }
  /** Whether a built image starts on an x86-64 server. */
  | {
      readonly judge: 'platform';
      readonly command: string;
      readonly laptop: 'amd64' | 'arm64';
    };

type Changed<S> = S extends Situation ? Partial<Omit<S, 'judge'>> : never;

/** An answer option. The judge decides which one is right: the one that matches the situation's outcome. */
export type Choice<S extends Situation = Situation> = {
  /** What the judge returns if this answer is right. */
  readonly outcome: string;
  readonly text: Localized;
  /** Why it is right or wrong. */
  readonly feedback: Localized;
  /** The change that makes this answer right; a test has the judge confirm it. */
  readonly rightFor?: Changed<S>;
};

type ChoiceOf<S> = S extends Situation
  ? {
      readonly kind: 'choice';
      readonly situation: S;
      readonly choices: readonly Choice<S>[];
    }
  : never;

/** How to answer a question, and what the answer is compared with. */
export type Task =
  | ChoiceOf<Situation>
  /** Select the GPUs of a server in a drawing. */
  | {
      readonly kind: 'cards';
      readonly situation: Extract<Situation, { judge: 'cards' }>;
      readonly why: Localized;
    }
  /** Type a `docker run`; any command with the same effect counts. */
  | {
      readonly kind: 'command';
      /** What the terminal shows. */
      readonly shown?: string;
      /** The initial text of the field. */
      readonly start: string;
      readonly reference: string;
      readonly why: Localized;
    }
  /** Type `TORCH_CUDA_ARCH_LIST` for these GPUs. */
  | {
      readonly kind: 'archs';
      readonly cards: readonly string[];
      readonly why: Localized;
    }
  /** Type a free port. */
  | {
      readonly kind: 'port';
      /** What `ss -tln` prints. */
      readonly listening: string;
      readonly range: readonly [from: number, to: number];
      readonly why: Localized;
    }
  /** Put the lines of a Dockerfile in order. */
  | {
      readonly kind: 'order';
      /** The initial order. */
      readonly lines: readonly string[];
      /** The file that changes often. */
      readonly changed: string;
      /** What must not run again after a change: the start of an instruction. */
      readonly keep: string;
      readonly why: Localized;
    };

export type PracticeTopic = {
  readonly id: 'gpus' | 'commands' | 'images' | 'build' | 'after';
  readonly title: Localized;
};

/** Predict, then check. */
export type Question = {
  /** The anchor on the page, and the key in the browser's storage. */
  readonly id: string;
  readonly topic: PracticeTopic['id'];
  /** The situation in words; may contain `code`. */
  readonly text: Localized;
  readonly ask: Localized;
  readonly task: Task;
  /** The page that explains it. */
  readonly page: `/${string}`;
};
