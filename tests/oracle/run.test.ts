import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderGroups } from '../../src/domain/command/render/render';
import { toItems } from '../../src/domain/docker/toItems';
import { toSpec } from '../../src/domain/run/toSpec';
import { dockerClients, hasTerminal } from './support/clients';
import { expected, seen } from './support/expectedRequest';
import { randomForm } from './support/randomForm';
import { runBash } from './support/runBash';
import { runs, seed } from '../support/samples';
import { testContext } from './support/testContext';

const count = runs(400);
const clients = dockerClients();
const cases = fc.sample(randomForm, { numRuns: count, seed });

const texts = cases.map(({ form }, i) => {
  const result = toSpec(form, testContext);
  if (!result.ok)
    throw new Error(`case ${String(i)}: ${JSON.stringify(result.problems)}`);
  const groups = toItems(result.spec).map((item) => item.words);
  const rendered = renderGroups(groups, 'bash', i % 2 ? 'lines' : 'line');
  if (!rendered.ok) throw new Error(`case ${String(i)}: ${rendered.why.en}`);
  return rendered.text;
});

it('has a docker client to ask', () => {
  expect(clients.map((c) => c.version)).not.toEqual([]);
});

// util-linux `script` provides the terminal that `-it` needs; the BSD version has different options.
describe.skipIf(!hasTerminal())(
  'the client requests from the engine what the form says',
  () => {
    it.for(clients)(
      `docker $version, ${String(count)} forms of seed ${String(seed)}`,
      async (client) => {
        const run = await runBash(texts, client);
        const wrong = cases.flatMap((c, i): Record<string, unknown>[] => {
          const request = run.requests[i];
          const want = expected(c, run.home, run.cwd);
          if (!request) return [{ text: texts[i], refused: run.output[i] }];
          const got = seen(request);
          return Object.keys(want)
            .filter(
              (key) => JSON.stringify(got[key]) !== JSON.stringify(want[key]),
            )
            .map((key) => ({
              text: texts[i],
              key,
              want: want[key],
              got: got[key],
            }));
        });
        console.log(
          `docker ${client.version}: ${String(count)} forms, seed ${String(seed)}, ${String(wrong.length)} differences`,
        );
        expect(run.canaries).toEqual([]);
        expect(wrong.slice(0, 3)).toEqual([]);
      },
    );
  },
);
