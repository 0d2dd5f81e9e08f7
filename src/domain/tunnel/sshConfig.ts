import { tunnelOptions, type TunnelSpec } from './spec';

/**
 * The entry for `~/.ssh/config`. Its name differs from the server's: otherwise
 * every login would open the ports, and the second login would fail. Values
 * have passed checks, so none needs quotes.
 */
export function sshConfig({ target, alias, forwards }: TunnelSpec): string {
  const { account, host, port, jump } = target;
  const lines = [
    ['HostName', host],
    ['User', account],
    ...(port ? [['Port', port]] : []),
    ...(jump ? [['ProxyJump', jump]] : []),
    ...forwards.map(({ laptop, server }) => [
      'LocalForward',
      `127.0.0.1:${String(laptop)} 127.0.0.1:${String(server)}`,
    ]),
    ...tunnelOptions,
  ];
  return [
    `Host ${alias}`,
    ...lines.map((line) => `  ${line.join(' ')}`),
    '',
  ].join('\n');
}
