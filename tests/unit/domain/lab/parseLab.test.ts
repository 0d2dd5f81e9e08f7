import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sections } from '../../../../src/domain/lab/fields';
import { parseLab } from '../../../../src/domain/lab/parseLab';
import example from '../../../labs/example';
import other from '../../../labs/other';

const [ash, birch] = example.servers;
const withServer = (change: object) => ({
  ...example,
  servers: [{ ...ash, ...change }],
});

describe('the sections that a base path must not name', () => {
  it('are the top folders and pages of the site, and the other language', () => {
    const folders = ['docs', 'src/pages'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => !name.startsWith('index.'))
        .map((name) => name.replace(/\.\w+$/, '')),
    );
    expect([...new Set([...folders, 'examples', 'zh'])].sort()).toEqual([
      ...sections,
    ]);
  });
});

describe('a lab file', () => {
  it.each([
    ['the example', example],
    ['a lab that differs as much as possible', other],
    ['a public mirror by its name', { ...example, mirrors: 'tuna' }],
    [
      'an unknown GPU with its capability',
      withServer({ gpus: [{ name: 'NVIDIA Nonesuch', capability: '9.0' }] }),
    ],
    ['a machine without GPUs', withServer({ gpus: [] })],
    [
      'two engines on one host with separate ports',
      {
        ...example,
        servers: [ash, { ...ash, id: 'ash-2', portRange: [19000, 19999] }],
      },
    ],
  ])('is accepted as it is: %s', (_, lab) => {
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
  ])('rejects %s: %j', (field, value) => {
    const lab = withServer({ [field]: value });
    expect(() => parseLab(lab)).toThrow(
      new RegExp(`^  servers\\.0\\.${field}`, 'm'),
    );
  });

  const uuid = 'GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01';
  const card = (change: object) => [{ name: 'NVIDIA A40', ...change }];

  /** Boundary values of each field of a server. */
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['id', ['a', 'a-1'], ['A', '1a', 'a_', '-a', 'xA']],
    ['host', ['a', 'A-1.b'], ['', '.a', 'a;', '!a', 'a!']],
    [
      'jumpHost',
      ['gate', 'gate.b:2222'],
      ['', '-gate', 'me@gate', 'gate:', 'gate:x'],
    ],
    ['sshPort', [1, 65_535], [0, 65_536, 1.5, '22']],
    ['driver', ['535', '535.1.2'], ['', '535.', 'v535', '535x']],
    ['docker', ['20.10.24'], ['20.x', 'x20']],
    [
      'home',
      ['/', '/home/{user}'],
      ['a', '/a b', '/a:b', "/a'", '/$a', '/a,b', 'x/a'],
    ],
    ['dataRoots', [[], ['/a', '/b']], ['/a', ['a']]],
    [
      'portRange',
      [
        [1024, 1024],
        [60_000, 65_535],
      ],
      [[1, 2, 3], [2, 1], [1, 65_536], 1],
    ],
    ['shmDefault', ['1b', '32g'], ['g', '32G', '1.5g', '32gx']],
    ['cpus', [1, 128], [0, 1.5, '1']],
    ['memoryGiB', [1, 1.5], [0.5, '1']],
    [
      'gpus',
      [[], card({ uuid }), card({ capability: '8.6' })],
      [
        card({ uuid: 'GPU-1' }),
        card({ uuid: `x${uuid}` }),
        card({ uuid: `${uuid}x` }),
        card({ capability: '8.5' }),
        card({ name: '' }),
        card({ x: 1 }),
        {},
      ],
    ],
  ])('accepts and rejects values of %s', (field, taken, refused) => {
    for (const value of taken)
      expect(
        () => parseLab(withServer({ [field]: value })),
        JSON.stringify(value),
      ).not.toThrow();
    for (const value of refused)
      expect(
        () => parseLab(withServer({ [field]: value })),
        JSON.stringify(value),
      ).toThrow(`servers.0.${field}`);
  });

  /** And of each field of the lab. */
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      'homepage',
      ['http://a', 'https://a.b/c'],
      ['a.b', 'xhttp://a', 'ftp://a', 'http://a b'],
    ],
    [
      'url',
      ['http://a', 'https://a.b:80'],
      ['https://a/', 'xhttps://a', 'a', 'https://a b'],
    ],
    [
      'baseUrl',
      ['/', '/a/', '/a/b_c.d~e-f/', '/gpu-guide/', '/gpu/guide/', '/a/gpu/'],
      [
        '/gpu/',
        '/guide/',
        '/tools/',
        '/zh/',
        '',
        '/a',
        'a/',
        '//',
        'x/a/',
        '/a b/',
        '/a/x!',
      ],
    ],
    [
      'contactLink',
      ['mailto:a@b', 'https://a'],
      ['a@b', 'xmailto:a', 'mailto:a b'],
    ],
    [
      'exampleUser',
      ['tom', '_a', 'a-1', 'a.b-c', 'ann.m.lee'],
      ['Tom', '1a', '_', '-', 'a b', 'xA', '.a', 'a.', 'a..b'],
    ],
    [
      'naming',
      [
        { containerPrefix: 'a', imagePrefix: '' },
        { containerPrefix: '{user}-', imagePrefix: 'a/{user}_.-' },
      ],
      [
        { containerPrefix: '', imagePrefix: '' },
        { containerPrefix: '-a', imagePrefix: '' },
        { containerPrefix: '!a', imagePrefix: '' },
        { containerPrefix: 'a!', imagePrefix: '' },
        { containerPrefix: 'a', imagePrefix: 'A' },
        { containerPrefix: 'a', imagePrefix: 'Aa' },
        { containerPrefix: 'a', imagePrefix: 'a!' },
        { containerPrefix: '{host}', imagePrefix: '' },
      ],
    ],
    [
      'registryPrefix',
      ['r.lab/', 'r.lab:5000/a/b_c/'],
      ['r.lab', 'R.lab/', 'xR/r.lab/', 'r.lab/A/', 'r.lab//', 'r.lab/a/x!'],
    ],
    [
      'mirrors',
      ['tuna', {}, { apt: 'http://a' }],
      ['x', { x: 'http://a' }, { apt: 'a' }],
    ],
  ])('accepts and rejects values of %s', (field, taken, refused) => {
    for (const value of taken)
      expect(
        () => parseLab({ ...example, [field]: value }),
        JSON.stringify(value),
      ).not.toThrow();
    for (const value of refused)
      expect(
        () => parseLab({ ...example, [field]: value }),
        JSON.stringify(value),
      ).toThrow(new RegExp(`^  ${field}`, 'm'));
  });

  it.each([
    ['the first port', { sshPort: 2222, portRange: [2222, 2230] }, false],
    ['the last port', { sshPort: 2230, portRange: [2222, 2230] }, false],
    ['the port before', { sshPort: 2221, portRange: [2222, 2230] }, true],
    ['the port after', { sshPort: 2231, portRange: [2222, 2230] }, true],
    ['22 if none is given', { sshPort: undefined, portRange: [22, 30] }, false],
  ])(
    'accepts an SSH port only outside the member ports: %s',
    (_, server, taken) => {
      const parse = () => parseLab(withServer(server));
      if (taken) expect(parse).not.toThrow();
      else expect(parse).toThrow('must not hold the port of SSH');
    },
  );

  it.each([
    [[18_000, 18_100], [18_101, 18_200], true],
    [[18_000, 18_100], [18_100, 18_200], false],
    [[18_101, 18_200], [18_000, 18_100], true],
    [[18_100, 18_200], [18_000, 18_100], false],
    [[18_000, 18_200], [18_050, 18_060], false],
  ])('ports %j and %j of one host: accepted is %s', (one, two, taken) => {
    const servers = [
      { ...ash, portRange: one },
      { ...ash, id: 'b', portRange: two },
    ];
    const parse = () => parseLab({ ...example, servers });
    if (taken) expect(parse).not.toThrow();
    else
      expect(parse).toThrow(
        'servers.1.portRange: overlaps with the range of ash',
      );
    expect(() =>
      parseLab({
        ...example,
        servers: [servers[0], { ...servers[1], host: 'other' }],
      }),
    ).not.toThrow();
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
      'a language that a text lacks',
      { ...example, name: { en: 'Lab' } },
      /^ {2}name\.zh: is missing$/m,
    ],
    [
      'a text instead of one in each language',
      { ...example, contact: 'the office' },
      /^ {2}contact: must be a text in each language/m,
    ],
    [
      'a section of the guide as the path',
      { ...example, baseUrl: '/gpu/' },
      /^ {2}baseUrl: .* such as \/gpu-docs\/$/m,
    ],
    [
      'the account of one person in every home',
      withServer({ home: '/home/tom' }),
      /^ {2}servers\.0\.home: .*\{user\}/m,
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
      'a card with three typos',
      withServer({ gpus: [{ name: 'NVIDIA A100-PCIX-40XX' }] }),
      /Did you mean NVIDIA A100-PCIE-40GB/,
    ],
    [
      'a GPU with an unrecognizable name',
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
      'ports in the wrong order',
      withServer({ portRange: [2, 1] }),
      /^ {2}servers\.0\.portRange: must begin with the lower port$/m,
    ],
    [
      'the port of SSH among the ports',
      withServer({ portRange: [20, 30] }),
      /^ {2}servers\.0\.portRange: must not hold the port of SSH$/m,
    ],
    [
      'overlapping ports of one host',
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
  ])('is rejected with the path of the field: %s', (_, lab, message) => {
    expect(() => parseLab(lab)).toThrow(message);
  });

  it('names all invalid fields at once', () => {
    expect(() =>
      parseLab({ ...withServer({ driver: 'x' }), exampleUser: 'Tom' }),
    ).toThrow(/exampleUser: [^]*servers\.0\.driver: /);
  });
});
