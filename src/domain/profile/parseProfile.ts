import type { LaptopSystem, Shell } from '../../data/schema/command';
import type { Profile } from '../../data/schema/profile';
import type { Localized } from '../../data/schema/text';
import { parseObject } from '../text/json';
import { migrateProfile } from './migrateProfile';
import { parseMachine } from './parseMachine';

/** A reader who has answered nothing yet. */
export const emptyProfile: Profile = {
  user: '',
  server: '',
  home: '',
  data: '',
};

const systems: readonly LaptopSystem[] = ['windows', 'macos', 'linux'];
const shells: readonly Shell[] = ['bash', 'powershell', 'cmd'];

/** The shells of each laptop system; the first is the default. */
export const shellsOf: Readonly<
  Record<LaptopSystem, readonly [Shell, ...Shell[]]>
> = {
  windows: ['powershell', 'cmd', 'bash'],
  macos: ['bash'],
  linux: ['bash'],
};

/**
 * POSIX "Portable user name", short enough for a container name, with at least
 * one letter or digit.
 */
const account = /^(?=.*[A-Za-z0-9])[A-Za-z_][A-Za-z0-9_.-]{0,31}$/;
/** A path can contain quotes and variables, but no control characters and no colon. */
const path = /^\/[^\p{Cc}\p{Surrogate}:]{0,255}$/u;

/** The message for a text in a profile that cannot be used, or null. Empty is valid. */
export function checkProfileText(
  field: 'user' | 'home' | 'data',
  text: string,
): Localized | null {
  if (text === '') return null;
  if (field === 'user') {
    return account.test(text)
      ? null
      : {
          en: 'Enter the name that you log in with on the server: only letters, digits, and _ . -',
          zh: '填登录服务器的账号，只能有英文字母、数字和 _ . -。',
        };
  }
  return path.test(text)
    ? null
    : {
        en: 'Enter a full path on the server that starts with / and contains no colon.',
        zh: '填服务器上的完整路径，以 / 开头，不能有冒号。',
      };
}

/**
 * Parses a stored or imported profile, including those from older versions.
 * Unknown, damaged, or hostile values are dropped, so that they never break a
 * page; never throws.
 */
export function parseProfile(json: string | null): Profile {
  const input = migrateProfile(parseObject(json));
  const text = (field: 'user' | 'home' | 'data') => {
    const value = input[field];
    return typeof value === 'string' && !checkProfileText(field, value)
      ? value
      : '';
  };
  const laptop = systems.find((s) => s === input.laptop);
  const shell = shells.find((s) => s === input.shell);
  const machine = parseMachine(input.machine);
  return {
    user: text('user'),
    server:
      typeof input.server === 'string' && /^[a-z][a-z0-9-]*$/.test(input.server)
        ? input.server
        : '',
    home: text('home'),
    data: text('data'),
    ...(laptop && { laptop }),
    ...(shell && { shell }),
    ...(machine && { machine }),
  };
}
