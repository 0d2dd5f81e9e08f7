import type {
  Argv,
  LaptopSystem,
  Shell,
  Step,
} from '../../data/schema/command';
import { tunnelServices, type ServiceId } from '../../data/tunnelServices';
import { dyn, word } from '../command/word';
import { destination, wayTo } from '../ssh/target';
import { tunnelOptions, type Forward, type TunnelSpec } from './spec';

const words = (...texts: readonly string[]): Argv => texts.map((t) => word(t));
const on = (
  machine: 'laptop' | 'server',
  ...texts: readonly string[]
): Step => ({
  on: machine,
  pipe: [words(...texts)],
});

/** The arguments of `ssh`, the same in every form of the tunnel. */
const sshWords = ({ target, forwards }: TunnelSpec): readonly string[] => [
  ...tunnelOptions.flatMap(([name, value]) => ['-o', `${name}=${value}`]),
  ...forwards.flatMap(({ laptop, server }) => [
    '-L',
    `127.0.0.1:${String(laptop)}:127.0.0.1:${String(server)}`,
  ]),
  ...wayTo(target),
  destination(target),
];

/** The tunnel in a window that must stay open. */
export const foreground = (spec: TunnelSpec): Step =>
  on('laptop', 'ssh', '-N', ...sshWords(spec));

const socket = ({ alias }: TunnelSpec) => word(dyn('home'), `/.ssh/${alias}`);

/**
 * The tunnel in the background. In bash, the command returns once the ports are
 * open, and a control socket closes it. On Windows, ssh does not support `-f`,
 * so the tunnel has a minimized window.
 */
export function background(spec: TunnelSpec, shell: Shell): Step {
  const rest = sshWords(spec);
  switch (shell) {
    case 'bash':
      return {
        on: 'laptop',
        pipe: [
          [
            ...words('ssh', '-f', '-N', '-M', '-S'),
            socket(spec),
            ...words(...rest),
          ],
        ],
      };
    case 'powershell':
      return on(
        'laptop',
        'Start-Process',
        '-WindowStyle',
        'Minimized',
        'ssh',
        '-ArgumentList',
        ['-N', ...rest].join(' '),
      );
    case 'cmd':
      return on('laptop', 'start', '/min', 'ssh', '-N', ...rest);
  }
}

/** Checks whether the background tunnel in bash is running, or closes it. */
export const control = (spec: TunnelSpec, what: 'check' | 'exit'): Step => ({
  on: 'laptop',
  pipe: [
    [
      ...words('ssh', '-S'),
      socket(spec),
      ...words('-O', what, destination(spec.target)),
    ],
  ],
});

/** Starts the tunnel by its entry in the SSH configuration. */
export const byAlias = ({ alias }: TunnelSpec): Step =>
  on('laptop', 'ssh', '-N', alias);

/**
 * Shows which programs and containers listen on these server ports. No output
 * means that they are free.
 */
export const serverPorts = ({ forwards }: TunnelSpec): readonly Step[] => [
  on('server', 'ss', '-ltn', listening(forwards.map(({ server }) => server))),
  ...forwards.map(({ server }) =>
    on(
      'server',
      'docker',
      'ps',
      '--filter',
      `publish=${String(server)}`,
      '--format',
      '{{.Names}} {{.Ports}}',
    ),
  ),
];

/** A filter of ss(8). */
const listening = (ports: readonly number[]) =>
  ports.map((port) => `sport = :${String(port)}`).join(' or ');

/** Shows which programs listen on these laptop ports. */
export function laptopPorts(
  { forwards }: TunnelSpec,
  laptop: LaptopSystem,
  shell: Shell,
): readonly Step[] {
  const ports = forwards.map((forward) => String(forward.laptop));
  if (shell === 'powershell')
    return ports.map((port) =>
      on(
        'laptop',
        'Get-NetTCPConnection',
        '-State',
        'Listen',
        '-ErrorAction',
        'SilentlyContinue',
        '-LocalPort',
        port,
      ),
    );
  if (shell === 'cmd' || laptop === 'windows')
    return [on('laptop', 'netstat', '-an', '-p', 'tcp')];
  if (laptop === 'macos')
    return [
      on(
        'laptop',
        'lsof',
        '-nP',
        '-sTCP:LISTEN',
        ...ports.map((port) => `-iTCP:${port}`),
      ),
    ];
  return [on('laptop', 'ss', '-ltn', listening(ports.map(Number)))];
}

const serviceOf = (id: ServiceId) =>
  tunnelServices.find((service) => service.id === id);

export const isWeb = ({ service }: Forward): boolean =>
  serviceOf(service)?.opensIn === 'browser';

/** Sends a request to the program, first on the server, then through the tunnel. */
export const answers = (
  { forwards }: TunnelSpec,
  machine: 'laptop' | 'server',
  shell: Shell,
): readonly Step[] =>
  forwards.filter(isWeb).map((forward) =>
    on(
      machine,
      // in Windows PowerShell, curl is an alias for another command
      machine === 'laptop' && shell === 'powershell' ? 'curl.exe' : 'curl',
      '-sI',
      `http://127.0.0.1:${String(forward[machine])}`,
    ),
  );

/** The address to enter in the browser or the viewer. */
export const addressOf = (forward: Forward): string =>
  isWeb(forward)
    ? `http://127.0.0.1:${String(forward.laptop)}`
    : `127.0.0.1:${String(forward.laptop)}`;
