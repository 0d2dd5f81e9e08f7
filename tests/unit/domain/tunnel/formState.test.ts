import { expect, it } from 'vitest';
import lab from '../../../labs/example';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import {
  blankPort,
  tunnelFormOf,
} from '../../../../src/domain/tunnel/formState';
import { blankKit } from '../../../support/kits';

const { server, ...reader } = resolveProfile(
  { ...blankKit.profile, server: 'birch' },
  lab,
  'linux',
);

it('the form starts with a notebook on the user’s server', () => {
  expect(tunnelFormOf({}, { ...reader, server })).toEqual({
    ports: [blankPort],
    block: '1',
    background: false,
    account: 'tom',
    host: 'birch.lab.example',
    sshPort: '',
    jump: 'gate.lab.example',
    alias: 'birch-tunnel',
  });
});

it('the port of SSH is that of the server, and edits come first', () => {
  const edits = { account: 'eve', background: true } as const;
  expect(
    tunnelFormOf(edits, { ...reader, server: { ...server, sshPort: 2222 } }),
  ).toMatchObject({ sshPort: '2222', ...edits });
});
