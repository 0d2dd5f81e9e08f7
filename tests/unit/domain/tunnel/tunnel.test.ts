import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  tunnelFields,
  type TunnelForm,
} from '../../../../src/data/tunnelFields';
import { tunnelServices } from '../../../../src/data/tunnelServices';
import { render } from '../../../../src/domain/command/render/render';
import {
  background,
  foreground,
  laptopPorts,
} from '../../../../src/domain/tunnel/commands';
import { ownPort, ownPorts } from '../../../../src/domain/tunnel/ownPorts';
import { sshConfig } from '../../../../src/domain/tunnel/sshConfig';
import { toTunnel } from '../../../../src/domain/tunnel/toSpec';
import { portRange, tunnelForm, tunnelOf } from '../../../support/tunnelForms';

const problems = (part: Partial<TunnelForm>) => {
  const result = toTunnel({ ...tunnelForm, ...part }, { portRange });
  return result.ok ? [] : result.problems.map(({ field }) => field);
};

const row = (server: string, laptop: string) =>
  ({ service: 'other', server, laptop }) as const;

it('offers each program in the table', () => {
  expect(tunnelFields.ports.cells.service.values).toEqual(
    tunnelServices.map(({ id }) => id),
  );
});

describe('a member’s own ports', () => {
  it('stay inside the range, and a program has the same port each time', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1024, max: 60000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom(1, 2, 3),
        (account, from, width, block) => {
          const to = from + width;
          const own = ownPorts(account, [from, to], block);
          expect(own).toEqual(ownPorts(account, [from, to], block));
          for (const { id } of tunnelServices) {
            const port = ownPort(id, own);
            expect(port).toBeGreaterThanOrEqual(from);
            expect(port).toBeLessThanOrEqual(to);
          }
        },
      ),
    );
  });

  it('are fixed: a change would move every member’s ports', () => {
    expect(ownPorts('tom', portRange)).toMatchInlineSnapshot(`
      [
        18112,
        18119,
      ]
    `);
    expect(ownPorts('tom', portRange, 2)).toMatchInlineSnapshot(`
      [
        18440,
        18447,
      ]
    `);
  });

  it('differ for each block, and for most of thirty accounts', () => {
    const blocks = [1, 2, 3].map((n) => ownPorts('tom', portRange, n)[0]);
    expect(new Set(blocks).size).toBe(3);
    const firsts = Array.from(
      { length: 30 },
      (_, i) => ownPorts(`member${String(i)}`, portRange)[0],
    );
    expect(new Set(firsts).size).toBeGreaterThan(25);
  });
});

describe('rejected values', () => {
  const bad: readonly [keyof TunnelForm, string][] = [
    ['host', '-oProxyCommand=id'],
    ['host', 'birch lab'],
    ['account', 'tom;id'],
    ['sshPort', '0'],
    ['jump', 'gate:x'],
    ['alias', 'two words'],
    ['alias', '*'],
  ];

  it.each(bad)('%s: %s', (field, text) => {
    expect(problems({ [field]: text })).toEqual([field]);
  });

  it('invalid ports, privileged ports, and duplicates on the laptop', () => {
    expect(problems({ ports: [row('70000', '')] })).toEqual(['ports.0.server']);
    expect(problems({ ports: [row('18001', '80')] })).toEqual([
      'ports.0.laptop',
    ]);
    expect(
      problems({ ports: [row('18001', '9000'), row('18002', '9000')] }),
    ).toEqual(['ports.1.laptop']);
    expect(problems({ ports: [row('', ''), row('', '')] })).toEqual([
      'ports.1.laptop',
    ]);
    expect(problems({ ports: [] })).toEqual(['ports']);
  });
});

const text = (
  spec: Parameters<typeof foreground>[0],
  shell: 'bash' | 'powershell' | 'cmd',
) => {
  const rendered = render([background(spec, shell)], shell);
  return rendered.ok ? rendered.text : rendered.why.en;
};

describe('the tunnel command', () => {
  const spec = tunnelOf({
    ports: [row('18001', ''), row('6006', '16006')],
    sshPort: '2222',
    jump: 'gate.lab.example',
  });

  it('is one ssh for all ports, through the jump host', () => {
    expect(render([foreground(spec)], 'bash')).toEqual({
      ok: true,
      text: 'ssh -N -o ExitOnForwardFailure=yes -o ServerAliveInterval=30 -o ServerAliveCountMax=3 -L 127.0.0.1:18001:127.0.0.1:18001 -L 127.0.0.1:16006:127.0.0.1:6006 -o Port=2222 -J tom@gate.lab.example tom@birch.lab.example',
    });
  });

  it('runs in the background in each shell’s way', () => {
    expect(text(spec, 'bash')).toMatch(
      /^ssh -f -N -M -S "\$HOME\/\.ssh\/birch-tunnel" /,
    );
    expect(text(spec, 'powershell')).toMatch(
      /^Start-Process -WindowStyle Minimized ssh -ArgumentList '-N -o .* tom@birch\.lab\.example'$/,
    );
    expect(text(spec, 'cmd')).toMatch(/^start \/min ssh -N -o /);
  });

  it('finds listeners with the tools of the laptop’s system', () => {
    const of = (
      laptop: 'linux' | 'macos' | 'windows',
      shell: 'bash' | 'powershell' | 'cmd',
    ) => {
      const rendered = render(laptopPorts(spec, laptop, shell), shell);
      return rendered.ok ? rendered.text : rendered.why.en;
    };
    expect(of('linux', 'bash')).toBe(
      "ss -ltn 'sport = :18001 or sport = :16006'",
    );
    expect(of('macos', 'bash')).toBe(
      'lsof -nP -sTCP:LISTEN -iTCP:18001 -iTCP:16006',
    );
    expect(of('windows', 'cmd')).toBe('netstat -an -p tcp');
    expect(of('windows', 'powershell')).toContain('-LocalPort 16006');
  });

  it('has an entry for the SSH configuration', () => {
    expect(sshConfig(spec)).toMatchInlineSnapshot(`
      "Host birch-tunnel
        HostName birch.lab.example
        User tom
        Port 2222
        ProxyJump tom@gate.lab.example
        LocalForward 127.0.0.1:18001 127.0.0.1:18001
        LocalForward 127.0.0.1:16006 127.0.0.1:6006
        ExitOnForwardFailure yes
        ServerAliveInterval 30
        ServerAliveCountMax 3
      "
    `);
  });
});
