import { it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import { diagnose } from '../../../../src/domain/troubleshoot/diagnose';
import { matchErrors } from '../../../../src/domain/troubleshoot/match';
import { nearTexts } from '../../../support/nearTexts';
import { keep, line } from './keep';

it('errors recognized in the sample of each error, and in all samples', async () => {
  const samples = errors.map(({ id, sample }) =>
    line(
      id,
      matchErrors(sample).map(({ row }) => row.id),
      diagnose(sample).map(({ row, lines }) => [row.id, lines.length]),
    ),
  );
  const all = errors.map(({ sample }) => sample).join('\n');
  await keep('errors', [
    ...samples,
    line(
      'all',
      diagnose(all).map(({ row }) => row.id),
    ),
  ]);
});

it('errors recognized in samples with a small change', async () => {
  const samples = nearTexts(
    errors.map(({ sample }) => sample),
    3,
  );
  const answers = samples.map((text) =>
    line(
      [text],
      diagnose(text).map(({ row, lines }) => [row.id, lines.length]),
    ),
  );
  await keep('errors-near', answers);
});
