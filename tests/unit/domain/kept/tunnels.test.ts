import { it } from 'vitest';
import type { TunnelForm } from '../../../../src/data/tunnelFields';
import { render } from '../../../../src/domain/command/render/render';
import {
  addressOf,
  answers,
  background,
  byAlias,
  control,
  foreground,
  laptopPorts,
  serverPorts,
} from '../../../../src/domain/tunnel/commands';
import { sshConfig } from '../../../../src/domain/tunnel/sshConfig';
import { tunnelOf } from '../../../support/tunnelForms';
import { keep, line } from './keep';

const ports: TunnelForm['ports'] = [
  { service: 'notebook', server: '18000', laptop: '8888' },
  { service: 'vnc', server: '18001', laptop: '' },
  { service: 'other', server: '18002', laptop: '9000' },
];

const forms: readonly Partial<TunnelForm>[] = [
  {},
  { ports },
  { ports, jump: 'gate.lab.example,eve@inner.lab.example:2222' },
  { ports, sshPort: '2222' },
];

it('the commands of tunnels in each shell', async () => {
  const kept = forms.flatMap((form) => {
    const spec = tunnelOf(form);
    return [
      line('####', form),
      ...(['bash', 'powershell', 'cmd'] as const).flatMap((shell) => {
        const laptop = shell === 'bash' ? 'linux' : 'windows';
        const steps = {
          foreground: [foreground(spec)],
          background: [background(spec, shell)],
          check: [control(spec, 'check')],
          exit: [control(spec, 'exit')],
          alias: [byAlias(spec)],
          server: serverPorts(spec),
          laptop: laptopPorts(spec, laptop, shell),
          'answers on the server': answers(spec, 'server', shell),
          'answers on the laptop': answers(spec, 'laptop', shell),
        };
        return Object.entries(steps).map(([name, script]) => {
          const text = render(script, shell);
          return `## ${shell} ${name}\n${text.ok ? text.text : 'refused'}`;
        });
      }),
      `## config\n${sshConfig(spec)}`,
      ...spec.forwards.map((forward) => line(addressOf(forward))),
    ];
  });
  await keep('tunnels', kept);
});
