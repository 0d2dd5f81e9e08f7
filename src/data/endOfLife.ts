import type { EndOfLifeRow } from './schema/baseSystem';

const ubuntu = {
  system: 'ubuntu',
  archived: false,
  source: 'https://ubuntu.com/about/release-cycle',
  checked: '2026-11-27',
} as const;

const debian = {
  system: 'debian',
  archived: true,
  source: 'https://wiki.debian.org/DebianReleases',
  checked: '2026-11-27',
} as const;

const centos = {
  system: 'centos',
  archived: true,
  source: 'https://www.redhat.com/en/topics/linux/centos-linux-eol',
  checked: '2026-11-27',
} as const;

const python = {
  system: 'python',
  archived: false,
  source: 'https://devguide.python.org/versions/',
  checked: '2026-11-27',
} as const;

/** Base systems without further fixes, oldest first. For Debian, the end of long-term support counts. */
export const endOfLife: readonly EndOfLifeRow[] = [
  { ...ubuntu, versions: ['14.04', 'trusty'], until: '2019-04-30' },
  { ...ubuntu, versions: ['16.04', 'xenial'], until: '2021-04-30' },
  { ...ubuntu, versions: ['18.04', 'bionic'], until: '2023-05-31' },
  { ...ubuntu, versions: ['20.04', 'focal'], until: '2025-05-31' },
  { ...debian, versions: ['8', 'jessie'], until: '2020-06-30' },
  { ...debian, versions: ['9', 'stretch'], until: '2022-06-30' },
  { ...debian, versions: ['10', 'buster'], until: '2024-06-30' },
  { ...centos, versions: ['6'], until: '2020-11-30' },
  { ...centos, versions: ['8'], until: '2021-12-31' },
  { ...centos, versions: ['7'], until: '2024-06-30' },
  { ...python, versions: ['2.7', '2'], until: '2020-01-01' },
  { ...python, versions: ['3.6'], until: '2021-12-23' },
  { ...python, versions: ['3.7'], until: '2023-06-27' },
  { ...python, versions: ['3.8'], until: '2024-10-07' },
  { ...python, versions: ['3.9'], until: '2025-10-31' },
];
