import type { Localized } from '../../data/schema/text';

/** Directories shared by system programs: some exactly, others with everything below. */
const shared = /^\/(?:home|opt|root|run|srv|tmp|usr|usr\/local|var|var\/tmp)$/;
const systems =
  /^\/(?:bin|boot|dev|etc|lib\d*|proc|sbin|sys|usr\/(?:s?bin|lib\d*|local\/(?:s?bin|lib)))(?:\/|$)/;

/**
 * The message for a working directory that belongs to the system, or null. The
 * Dockerfile gives ownership of the working directory to the user, which would
 * break system directories.
 */
export function ownFolder(text: string): Localized | null {
  const path = plainPath(text);
  return path === '/' || shared.test(path) || systems.test(path)
    ? {
        en: `${path} belongs to the system, and the working directory becomes yours alone. Choose a folder such as /workspace.`,
        zh: `${path} 是系统目录，而工作目录会变成只归你所有。请换成 /workspace 之类的目录。`,
      }
    : null;
}

/** A path without `.`, `..`, and repeated slashes. */
function plainPath(text: string): string {
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
