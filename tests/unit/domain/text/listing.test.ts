import { expect, it } from 'vitest';
import { fillListing } from '../../../../src/domain/text/listing';

it('fills in a file and omits the lines with an empty placeholder', () => {
  const file = 'Host {id}\n  Port {port}\n  User {user}\n  ProxyJump {jump}\n';
  const values = { id: 'ash', port: '', user: 'tom', jump: '' };
  expect(fillListing(file, values)).toBe('Host ash\n  User tom\n');
  expect(fillListing('{unknown} { user }', values)).toBe('{unknown} { user }');
});
