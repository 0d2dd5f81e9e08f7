import type { SystemRow } from './schema/recipe';

/** The old one-line format, up to Ubuntu 22.04. */
const ubuntuList = {
  distribution: 'ubuntu',
  file: '/etc/apt/sources.list',
  format: 'list',
  source:
    'https://github.com/mirrorz-org/mirrorz-docs/blob/6de2ce800d/ubuntu/ubuntu.zh.md',
  checked: '2026-11-24',
} as const;

/** deb822, since Ubuntu 24.04. */
const ubuntuSources = {
  ...ubuntuList,
  file: '/etc/apt/sources.list.d/ubuntu.sources',
  format: 'deb822',
} as const;

/** Container images of Debian have used the new format since 12. */
const debianSources = {
  distribution: 'debian',
  file: '/etc/apt/sources.list.d/debian.sources',
  format: 'deb822',
  source:
    'https://github.com/mirrorz-org/mirrorz-docs/blob/6de2ce800d/debian/usage.zh.md',
  checked: '2026-11-24',
} as const;

/**
 * Where the systems of the base images store the address of their package archive,
 * and what their archive lacks for the desktop
 * (https://packages.ubuntu.com/search?keywords=tigervnc, 2026-11-24: bionic has no
 * tini, xenial no tigervnc, focal has `tigervncpasswd` in tigervnc-common).
 */
export const systems: readonly SystemRow[] = [
  { id: 'ubuntu-16.04', suite: 'xenial', vnc: 'none', ...ubuntuList },
  { id: 'ubuntu-18.04', suite: 'bionic', vnc: 'none', ...ubuntuList },
  { id: 'ubuntu-20.04', suite: 'focal', vnc: 'old-names', ...ubuntuList },
  { id: 'ubuntu-22.04', suite: 'jammy', ...ubuntuList },
  { id: 'ubuntu-24.04', suite: 'noble', ...ubuntuSources },
  { id: 'ubuntu-26.04', suite: 'resolute', ...ubuntuSources },
  { id: 'debian-12', suite: 'bookworm', ...debianSources },
  { id: 'debian-13', suite: 'trixie', ...debianSources },
];
