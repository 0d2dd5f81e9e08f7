import { it } from 'vitest';
import { packageWords } from '../../../../src/domain/dockerfile/packageWords';
import {
  formatOf,
  readFile,
} from '../../../../src/domain/requirements/readFile';
import { nearTexts } from '../../../support/nearTexts';
import { keep, line } from './keep';
import { requirementTexts } from './requirementTexts';

const texts = Object.values(requirementTexts).flat();

it.each([
  ['requirements', texts],
  [
    'requirements-near',
    nearTexts(
      texts.filter(({ length }) => length < 250),
      5,
    ),
  ],
])('every line of package files: %s', async (name, files) => {
  const answers = files.flatMap((text) => {
    const { language, lines } = readFile(text);
    return [
      line('####', [text]),
      line('format', formatOf(text), language),
      ...lines.map(({ kind, first, last, text: own, ...rest }) =>
        line(
          `  ${String(first)}-${String(last)}`,
          kind,
          [own],
          'why' in rest ? '' : rest,
        ),
      ),
    ];
  });
  await keep(name, answers);
});

const words = [
  [
    'apt',
    'sudo apt-get update && apt-get install -y --no-install-recommends git  vim=1:2',
  ],
  ['apt', 'git，vim、curl'],
  ['pip', 'pip3 install --upgrade "a [b] >=1" c==1 --no-cache-dir'],
  ['pip', '%pip install a; pip install b'],
  ['pip', 'uv pip install a\nuv add b'],
  ['conda', 'conda install -c conda-forge a b=1'],
  ['conda', 'a-c conda-forge b'],
  ['conda', 'b conda-forge--channel'],
  ['conda', 'mamba install --channel conda-forge --channel nvidia a'],
  ['cran', 'library(sf)\ninstall.packages(c("terra", \'sp\'), repos="x")'],
  ['cran', 'remotes::install_github("a/b")'],
] as const;

it('the packages in what people type', async () => {
  const answers = words.map(([kind, text]) =>
    line(kind, [text], packageWords(text, kind)),
  );
  await keep('package-words', answers);
});
