import type { Localized } from '../../data/schema/text';
import { tunnelFields, type TunnelForm } from '../../data/tunnelFields';
import { checkFields, type Checks } from '../form/checkFields';
import { port } from '../form/checks';
import type { Problem } from '../form/problem';
import { trimmed } from '../form/trimmed';
import { checkAccount, checkHost, checkJump } from '../ssh/checks';
import { targetOf } from '../ssh/target';
import { ownPort, ownPorts } from './ownPorts';
import type { Forward, TunnelSpec } from './spec';

export type TunnelResult =
  | { readonly ok: true; readonly spec: TunnelSpec }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Context = { readonly portRange: readonly [from: number, to: number] };

const laptopPort = (text: string): Localized | null =>
  port(text) ??
  (Number(text) < 1024
    ? {
        en: 'Your laptop’s system reserves the ports below 1024. Use 1024 or higher.',
        zh: '1024 以下的端口归电脑的系统使用，请填 1024 或更大的数字。',
      }
    : null);

const tunnelChecks: Checks<typeof tunnelFields, Context> = {
  ports: {
    row: ({ server, laptop }) => ({
      server: server ? port(server) : null,
      laptop: laptop ? laptopPort(laptop) : null,
    }),
  },
  block: null,
  background: null,
  account: checkAccount,
  host: checkHost,
  sshPort: (text) => (text ? port(text) : null),
  jump: (text) => (text ? checkJump(text) : null),
  alias: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
      ? null
      : {
          en: 'Use letters, digits, dots, and dashes: the name goes into the SSH configuration.',
          zh: '只能用字母、数字、点和短横线：这个名称会写进 SSH 配置。',
        },
};

/**
 * The tunnel that a form describes, or the problems to fix first.
 *
 * @param context - the ports that the lab assigns to its members
 */
export function toTunnel(typed: TunnelForm, context: Context): TunnelResult {
  const form = trimmed(tunnelFields, typed);
  const problems = checkFields(tunnelFields, tunnelChecks, form, context);
  if (problems.length) return { ok: false, problems };
  const [first, ...others] = forwardsOf(form, context);
  const meeting = first && meetingPorts([first, ...others]);
  if (!first || meeting?.length)
    return { ok: false, problems: meeting ?? [nothing] };
  const { account, host, sshPort, jump, alias, background } = form;
  return {
    ok: true,
    spec: {
      target: targetOf(account, { host, port: sshPort, jump }),
      forwards: [first, ...others],
      alias,
      background,
    },
  };
}

const nothing: Problem = {
  field: 'ports',
  message: {
    en: 'Add at least one program.',
    zh: '至少添加一个程序。',
  },
};

/** The forwards in the rows; empty values are derived from the account. */
export function forwardsOf(
  { ports, account, block }: TunnelForm,
  { portRange }: Context,
): readonly Forward[] {
  const own = ownPorts(account, portRange, Number(block));
  return ports.map(({ service, server, laptop }) => {
    const there = server ? Number(server) : ownPort(service, own);
    return { service, server: there, laptop: laptop ? Number(laptop) : there };
  });
}

const sameLaptopPort = (port: number): Localized => ({
  en: `Another row already uses port ${String(port)} of your laptop.`,
  zh: `另一行已经用了自己电脑的 ${String(port)} 端口。`,
});

/** A problem for each row whose laptop port an earlier row uses too. */
function meetingPorts(forwards: readonly Forward[]): readonly Problem[] {
  const taken = forwards.map(({ laptop }) => laptop);
  return taken.flatMap((laptop, i) =>
    taken.indexOf(laptop) < i
      ? [
          {
            field: `ports.${String(i)}.laptop`,
            message: sameLaptopPort(laptop),
          },
        ]
      : [],
  );
}
