import type { Locale } from '../../../data/schema/text';
import { quoteBash } from '../../command/render/bash';
import { pick } from '../../text/pick';
import type { Smoke } from '../spec';
import * as texts from './texts';

/** The test program for images with neither Python nor R, for any sh(1). */
export const shellTest = (smoke: Smoke, locale: Locale): string =>
  [
    'failed=0',
    'check() {',
    '  what=$1',
    '  shift',
    `  if "$@"; then echo ${quoteBash(pick(texts.okText, locale))}"$what"; else`,
    `    echo ${quoteBash(pick(texts.failedText, locale))}"$what"`,
    '    failed=1',
    '  fi',
    '}',
    ...smoke.packages.map(
      (program) =>
        `check ${quoteBash(program)} command -v ${quoteBash(program)}`,
    ),
    ...(smoke.gpu
      ? [`check ${quoteBash(pick(texts.card, locale))} nvidia-smi -L`]
      : []),
    ...(smoke.folder === null
      ? []
      : [
          `file=${quoteBash(smoke.folder)}/.smoke-test-$$`,
          `check ${quoteBash(`${pick(texts.mountedFolder, locale)} ${smoke.folder}`)} touch "$file"`,
          'rm -f "$file"',
        ]),
    'exit "$failed"',
    '',
  ].join('\n');
