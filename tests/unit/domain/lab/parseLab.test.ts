import { describe, expect, it } from 'vitest';
import { parseLab } from '../../../../src/domain/lab/parseLab';
import example from '../../../labs/example';
import other from '../../../labs/other';

const [ash, birch] = example.servers;
const withServer = (change: object) => ({
  ...example,
  servers: [{ ...ash, ...change }],
});

describe('a lab file', () => {
  it.each([
    ['the example', example],
    ['one as unlike it as can be', other],
    ['a public mirror by its name', { ...example, mirrors: 'tuna' }],
    [
      'a card that no table knows, with its capability',
      withServer({ gpus: [{ name: 'NVIDIA Nonesuch', capability: '9.0' }] }),
    ],
    ['a machine without cards', withServer({ gpus: [] })],
    [
      'two engines of one host with ports of their own',
      {
        ...example,
        servers: [ash, { ...ash, id: 'ash-2', portRange: [19000, 19999] }],
      },
    ],
  ])('is taken as it is: %s', (_, lab) => {
    expect(parseLab(lab)).toEqual(lab);
  });

  it.each([
    ['shmDefault', 'x32g'],
    ['shmDefault', '32'],
    ['shmDefault', '32gb'],
    ['cpus', 0],
    ['cpus', 1.5],
    ['sshPort', 0],
    ['sshPort', 65_536],
    ['host', 'a b'],
    ['host', '-oProxyCommand=id'],
    ['driver', 'x535.183.01'],
    ['home', 'home/{user}'],
    ['dataRoots', ['data']],
    ['portRange', [19_000, 18_000]],
    ['portRange', [0, 100]],
    ['id', ''],
  ])('refuses %s: %j', (field, value) => {
    const lab = withServer({ [field]: value });
    expect(() => parseLab(lab)).toThrow(
      new RegExp(`^  servers\\.0\\.${field}`, 'm'),
    );
  });

  const { url: _url, ...withoutUrl } = example;
  it.each<[string, unknown, RegExp]>([
    ['no object', 'lab', /^ {2}\(file\): must be an object$/m],
    ['a missing field', withoutUrl, /^ {2}url: is missing$/m],
    [
      'a field with a typing error',
      { ...example, mirors: {} },
      /^ {2}mirors: is not a field here\. Known: name, homepage, title, /m,
    ],
    [
      'a path in the address',
      { ...example, url: 'https://a.b/c' },
      /^ {2}url: .*baseUrl$/m,
    ],
    [
      'a path without its slash',
      { ...example, baseUrl: '/guide' },
      /^ {2}baseUrl: .*slash/m,
    ],
    [
      'a script for a link',
      { ...example, contactLink: 'javascript:1' },
      /^ {2}contactLink: /m,
    ],
    [
      'an empty text',
      { ...example, contact: { en: ' ', zh: '群' } },
      /^ {2}contact\.en: must not be empty$/m,
    ],
    [
      'one language only',
      { ...example, title: { en: 'A' } },
      /^ {2}title\.zh: /m,
    ],
    [
      'a misspelt card',
      withServer({ gpus: [{ name: 'NVIDIA A100-PCIE-40G' }] }),
      /^ {2}servers\.0\.gpus\.0\.name: “NVIDIA A100-PCIE-40G” is not in the table of GPUs\. Did you mean .*NVIDIA A100-PCIE-40GB/m,
    ],
    [
      'a card that nothing resembles',
      withServer({ gpus: [{ name: 'Voodoo 2' }] }),
      /^ {2}servers\.0\.gpus\.0\.name: “Voodoo 2” is not in the table of GPUs\. Write it/m,
    ],
    [
      'a capability that does not exist',
      withServer({ gpus: [{ name: 'x', capability: '8.5' }] }),
      /^ {2}servers\.0\.gpus\.0\.capability: /m,
    ],
    [
      'an unknown mirror',
      { ...example, mirrors: 'tsinghua' },
      /^ {2}mirrors: must be one of tuna, ustc, aliyun, or/m,
    ],
    [
      'an unknown tool',
      { ...example, mirrors: { npm: 'https://a.b' } },
      /^ {2}mirrors\.npm: is not a field here\. Known: apt, pip, conda, cran$/m,
    ],
    [
      'a mirror without its scheme',
      { ...example, mirrors: { pip: 'pypi.lab' } },
      /^ {2}mirrors\.pip: must be an http/m,
    ],
    [
      'ports the wrong way round',
      withServer({ portRange: [2, 1] }),
      /^ {2}servers\.0\.portRange: must begin with the lower port$/m,
    ],
    [
      'the port of SSH among the ports',
      withServer({ portRange: [20, 30] }),
      /^ {2}servers\.0\.portRange: must not hold the port of SSH$/m,
    ],
    [
      'ports of one host that overlap',
      {
        ...example,
        servers: [birch, { ...birch, id: 'b2', portRange: [18500, 19500] }],
      },
      /^ {2}servers\.1\.portRange: overlaps with the range of birch, which is the same host$/m,
    ],
    [
      'an id twice',
      { ...example, servers: [ash, { ...ash, host: 'x' }] },
      /^ {2}servers: must not use an id twice$/m,
    ],
    [
      'no server',
      { ...example, servers: [] },
      /^ {2}servers: must name at least one server$/m,
    ],
    [
      'a host that is an option',
      withServer({ host: '-oProxyCommand=x' }),
      /^ {2}servers\.0\.host: /m,
    ],
  ])('is refused by the path of the field: %s', (_, lab, message) => {
    expect(() => parseLab(lab)).toThrow(message);
  });

  it('names all wrong fields at once', () => {
    expect(() =>
      parseLab({ ...withServer({ driver: 'x' }), exampleUser: 'Tom' }),
    ).toThrow(/exampleUser: [^]*servers\.0\.driver: /);
  });
});
