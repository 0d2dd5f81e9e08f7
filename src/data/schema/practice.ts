import type { Localized } from './text';

/** What a question shows; a judge of `domain/practice` says what happens. */
export type Situation =
  /** Which cards of the server the container, or its program, gets. */
  | {
      readonly judge: 'cards';
      readonly command: string;
      /** How many cards the server has. */
      readonly cards: number;
    }
  /** Who acts on an option: Docker, or the program in the container. */
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
  /** Whose the files are that the program writes to a mounted folder. */
  | { readonly judge: 'owner'; readonly command: string }
  /** The value of HOME in the container. */
  | { readonly judge: 'home'; readonly command: string }
  /** The size of /dev/shm in the container. */
  | { readonly judge: 'shared-memory'; readonly command: string }
  /** Where the output of a program is that crashed after the reader logged out. */
  | { readonly judge: 'output'; readonly command: string }
  /** What a log says. */
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
  /** Whether an engine reads an archive. */
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

export type JudgeId = Situation['judge'];

type Changed<S> = S extends Situation ? Partial<Omit<S, 'judge'>> : never;

/** An answer to choose. The judge decides which one is right: the one with the situation's outcome. */
export type Choice<S extends Situation = Situation> = {
  /** What the judge says where this answer is right. */
  readonly outcome: string;
  readonly text: Localized;
  /** Why it is right, or why it is not. */
  readonly feedback: Localized;
  /** What to change so that this answer becomes right; a test lets the judge confirm it. */
  readonly rightFor?: Changed<S>;
};

type ChoiceOf<S> = S extends Situation
  ? {
      readonly kind: 'choice';
      readonly situation: S;
      readonly choices: readonly Choice<S>[];
    }
  : never;

/** How a question is answered, and what the answer is compared with. */
export type Task =
  | ChoiceOf<Situation>
  /** Tick the cards on a drawn server. */
  | {
      readonly kind: 'cards';
      readonly situation: Extract<Situation, { judge: 'cards' }>;
      readonly why: Localized;
    }
  /** Type a `docker run`; any that does the same counts. */
  | {
      readonly kind: 'command';
      /** What the terminal shows. */
      readonly shown?: string;
      /** The beginning of the field's text. */
      readonly start: string;
      readonly reference: string;
      readonly why: Localized;
    }
  /** Type `TORCH_CUDA_ARCH_LIST` for these cards. */
  | {
      readonly kind: 'archs';
      readonly cards: readonly string[];
      readonly why: Localized;
    }
  /** Type a port that is free. */
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
      /** As they are shown first. */
      readonly lines: readonly string[];
      /** The file that changes often. */
      readonly changed: string;
      /** What must not run again then: the beginning of an instruction. */
      readonly keep: string;
      readonly why: Localized;
    };

export type PracticeTopic = {
  readonly id: 'gpus' | 'commands' | 'images' | 'build' | 'after';
  readonly title: Localized;
};

/** Predict, then check. */
export type Question = {
  /** Its address on the page, and its name in what the browser stores. */
  readonly id: string;
  readonly topic: PracticeTopic['id'];
  /** The situation in words; may contain `code`. */
  readonly text: Localized;
  readonly ask: Localized;
  readonly task: Task;
  /** The page that explains it. */
  readonly page: `/${string}`;
};
