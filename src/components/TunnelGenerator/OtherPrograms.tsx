import type { ReactNode } from 'react';
import type { TunnelSpec } from '../../domain/tunnel/spec';
import styles from './styles.module.css';
import { texts } from './texts';

/** Where the same values go in graphical programs; their labels are in English in every language. */
export default function OtherPrograms({
  spec: { target, forwards },
}: {
  readonly spec: TunnelSpec;
}): ReactNode {
  const port = target.port || '22';
  const putty: readonly (readonly [string, string])[] = [
    ['Session → Host Name, Port', `${target.host}, ${port}`],
    ['Connection → Seconds between keepalives', '30'],
    ['Connection → Data → Auto-login username', target.account],
    ...(target.jump
      ? [
          [
            'Connection → Proxy → Proxy type: SSH to proxy and use port forwarding; Proxy hostname, Username',
            target.jump,
          ] as const,
        ]
      : []),
    ['Connection → SSH → Don’t start a shell or command at all', '✓'],
    ...forwards.map(
      ({ laptop, server }) =>
        [
          'Connection → SSH → Tunnels → Source port, Destination, Local; Add',
          `${String(laptop)}, 127.0.0.1:${String(server)}`,
        ] as const,
    ),
  ];
  const mobaxterm = forwards.flatMap(
    ({ laptop, server }): readonly (readonly [string, string])[] => [
      ['Tunneling → New SSH tunnel → Local port forwarding', '✓'],
      ['Forwarded port', String(laptop)],
      [
        'SSH server, SSH login, SSH port',
        [target.host, target.account, port].join(', '),
      ],
      ['Remote server, Remote port', `127.0.0.1, ${String(server)}`],
    ],
  );
  return (
    <details className={styles.others}>
      <summary>{texts.others()}</summary>
      <h3>{names.putty}</h3>
      <Settings rows={putty} />
      {target.jump && <p>{texts.puttyJump()}</p>}
      <h3>{names.mobaxterm}</h3>
      <Settings rows={mobaxterm} />
      {target.jump && <p>{texts.mobaxtermJump()}</p>}
    </details>
  );
}

/** Names of programs are the same in every language. */
const names = { putty: 'PuTTY', mobaxterm: 'MobaXterm' };

function Settings({
  rows,
}: {
  readonly rows: readonly (readonly [string, string])[];
}): ReactNode {
  return (
    <dl className={styles.settings}>
      {rows.map(([where, value], i) => (
        <div key={i}>
          <dt>{where}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
