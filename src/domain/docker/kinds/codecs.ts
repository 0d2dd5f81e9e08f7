import type { Word } from '../../../data/schema/command';
import type { Kind } from '../../../data/schema/runOption';
import type { Codec } from './codec';
import { gpusKind, type Gpus } from './gpus';
import { mountKind, type Mount } from './mount';
import { decimalKind, intKind } from './number';
import { pairKind, type Pair } from './pair';
import { publishKind, type Publish } from './publish';
import { restartKind, type Restart } from './restart';
import { sizeKind, swapKind } from './size';
import { switchKind } from './switch';
import { textKind } from './text';
import { ulimitKind, type Ulimit } from './ulimit';
import { userKind, type User } from './user';
import { volumeKind, type Volume } from './volume';

/** The value type of each kind. */
export type Values = {
  readonly switch: boolean;
  readonly text: Word;
  readonly int: number;
  readonly decimal: string;
  readonly size: string;
  readonly swap: string;
  readonly pair: Pair;
  readonly user: User;
  readonly gpus: Gpus;
  readonly volume: Volume;
  readonly mount: Mount;
  readonly publish: Publish;
  readonly ulimit: Ulimit;
  readonly restart: Restart;
};

/** The codec of each kind; a missing one is a type error. */
export const codecs: { readonly [K in Kind]: Codec<Values[K]> } = {
  switch: switchKind,
  text: textKind,
  int: intKind,
  decimal: decimalKind,
  size: sizeKind,
  swap: swapKind,
  pair: pairKind,
  user: userKind,
  gpus: gpusKind,
  volume: volumeKind,
  mount: mountKind,
  publish: publishKind,
  ulimit: ulimitKind,
  restart: restartKind,
};
