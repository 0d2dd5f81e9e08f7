import { describe, expect, it } from 'vitest';
import { questions } from '../../src/data/practice';
import type { Choice, Situation } from '../../src/data/schema/practice';
import { changedSituation } from '../../src/domain/practice/check/choice';
import { outcomeOf } from '../../src/domain/practice/outcomeOf';
import { dockerClients, hasTerminal } from './support/clients';
import { runBash } from './support/runBash';

/**
 * Every situation with a `docker run`: those of the questions, and those in which
 * another choice is right.
 */
const situations = questions
  .flatMap(({ task }): readonly Situation[] => {
    if (task.kind === 'cards') return [task.situation];
    if (task.kind !== 'choice') return [];
    const choices: readonly Choice[] = task.choices;
    return choices.map((one) => changedSituation(task.situation, one));
  })
  .flatMap((situation) =>
    'command' in situation && situation.command.startsWith('docker run')
      ? [situation]
      : [],
  );

type Body = {
  readonly Cmd?: readonly string[] | null;
  readonly User?: string;
  readonly Env?: readonly string[] | null;
  readonly HostConfig: {
    readonly AutoRemove?: boolean;
    readonly Binds?: readonly string[] | null;
    readonly IpcMode?: string;
    readonly ShmSize?: number;
    readonly DeviceRequests?:
      readonly { Count: number; DeviceIDs: readonly string[] | null }[] | null;
    readonly PortBindings?: Readonly<
      Record<string, readonly { HostIp: string }[]>
    >;
  };
};

/**
 * What the client requests, in the judge's terms; null if the client doesn't
 * determine that part of the outcome.
 */
function outcomeIn(situation: Situation, body: Body | undefined) {
  if (!body) return 'refused';
  const { HostConfig: host } = body;
  switch (situation.judge) {
    case 'cards': {
      const [request] = host.DeviceRequests ?? [];
      if (!request) return 'none';
      if (request.Count && request.DeviceIDs?.length) return 'refused';
      if (body.Env?.some((one) => one.startsWith('CUDA_VISIBLE'))) return null;
      if (request.DeviceIDs?.length) return request.DeviceIDs.join(',');
      const all = Array.from({ length: situation.cards }, (_, i) => i);
      return (request.Count < 0 ? all : all.slice(0, request.Count)).join(',');
    }
    case 'option':
      if (host.DeviceRequests?.length) return 'docker';
      return body.Cmd?.includes('--gpus') === true ? 'program' : 'absent';
    case 'reach': {
      const bound = Object.values(host.PortBindings ?? {}).flat();
      if (bound.length === 0) return 'nobody';
      return bound.every(({ HostIp }) => HostIp === '127.0.0.1')
        ? 'server'
        : 'network';
    }
    case 'shared-memory':
      if (host.IpcMode === 'host') return 'host';
      return String(host.ShmSize || 64 * 1024 ** 2);
    case 'source':
      // The engine rejects a name with a slash.
      return /^[^/:]+\//.test(host.Binds?.[0] ?? '')
        ? 'refused'
        : host.Binds?.[0]?.startsWith('/') === true
          ? 'folder'
          : 'volume';
    case 'owner':
      return body.User === ''
        ? 'root'
        : body.User === '1000:1000'
          ? 'uid 1000'
          : 'you';
    default:
      return null;
  }
}

describe.skipIf(!hasTerminal())('the answers of the practice page', () => {
  it.for(dockerClients())('match docker $version', async (client) => {
    const run = await runBash(
      situations.map(({ command }) => command),
      client,
    );
    const judged = situations.map((situation, i) => ({
      command: situation.command,
      answer: outcomeOf(situation),
      // The stub posts what the client sent.
      client: outcomeIn(situation, run.requests[i]?.body as Body | undefined),
    }));
    const compared = judged.filter((one) => one.client !== null);
    console.log(
      `docker ${client.version}: ${String(compared.length)} situations of the practice page`,
    );
    expect(compared.length).toBeGreaterThan(20);
    expect(compared.filter((one) => one.answer !== one.client)).toEqual([]);
  });
});
