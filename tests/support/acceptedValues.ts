import { valuePatterns } from '../../src/data/valuePatterns';

/** Values that the client accepts, for each pattern that restricts the client's values. */
export const acceptedValues: Readonly<
  Record<keyof typeof valuePatterns, readonly [string, ...string[]]>
> = {
  stream: ['stdin', 'STDERR'],
  pull: ['never', ''],
  device: ['/dev/a', '/dev/a:/dev/b:rw', '/dev/a:r', 'nvidia.com/gpu=0'],
  deviceRule: ['c 1:* rwm', 'a *:* r'],
  weight: ['0', '300', '1000'],
  deviceWeight: ['/dev/a:100'],
  deviceBytes: ['/dev/a:1mb', '/dev/a:1.5 GiB'],
  deviceCount: ['/dev/a:10'],
  hostOnly: ['host', ''],
  hostOrPrivate: ['private', 'host'],
  pidMode: ['host', 'container:a'],
  network: ['mine', 'name=mine,alias=a'],
  hostEntry: ['a:10.0.0.1', 'a:fd00::1', 'a:host-gateway'],
  address: ['10.0.0.1', 'fd00::1', '::'],
  domain: ['lab.example.org.', 'lab', 'a-b.c', '.'],
  ports: ['80', '80-82/udp'],
  link: ['a', 'a:b'],
  mac: ['92:d0:c6:0a:29:33', ''],
  security: ['no-new-privileges', 'label=disable', 'label:disable'],
  kernelParameter: ['kernel.shmmax=1', 'net.core.somaxconn=', 'fs.mqueue.a=b'],
  duration: ['0', '1m30s', '1.5h', '.5s'],
  notNegative: ['0', '3'],
  assignment: ['size=1G'],
  nameWithoutSpaces: ['a=b c', 'a'],
};

export const acceptedBy = (pattern: RegExp): readonly string[] => {
  const [name] =
    Object.entries(valuePatterns).find(([, one]) => one === pattern) ?? [];
  // Every pattern has a row in the table above.
  return acceptedValues[name as keyof typeof valuePatterns];
};
