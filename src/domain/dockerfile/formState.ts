import * as v from 'valibot';
import { recipes } from '../../data/recipes';
import { flag, formCodec, oneOf } from '../form/formCodec';
import type { DockerEdits } from './spec';

/** Fields that are a choice among few: these, and these alone, stand in the address. */
const choices = {
  recipe: oneOf(recipes.map(({ id }) => id)),
  machine: oneOf(['server', 'cards']),
  variant: oneOf(['runtime', 'devel']),
  requirements: flag,
  environment: flag,
  extension: flag,
  ptx: flag,
  user: oneOf(['own', 'root']),
  locale: oneOf(['none', 'en', 'zh']),
  fonts: flag,
  service: oneOf(['none', 'jupyter', 'desktop']),
  mirror: oneOf(['none', 'tuna', 'ustc', 'aliyun', 'lab']),
  keepMirror: flag,
  models: oneOf(['none', 'mounted', 'copied']),
} as const;

const line = v.string();

/** Fields that hold a reader's own texts: kept in this tab, whatever their length. */
const texts = {
  cards: line,
  driver: line,
  image: line,
  apt: line,
  pip: line,
  conda: line,
  cran: line,
  maxJobs: line,
  uid: line,
  gid: line,
  timezone: line,
  env: v.array(v.object({ name: line, value: line })),
  title: line,
  authors: line,
  workdir: line,
  command: line,
  tag: line,
} as const;

export const dockerCodec = formCodec<DockerEdits>(choices, texts);
