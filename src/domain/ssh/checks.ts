import { port, type Check } from '../form/checks';

/**
 * No space, quote, `%`, or leading dash, because the text is used in ssh
 * commands and in a configuration file.
 */
const host = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/;
const account = /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/;

/** A machine for ssh: a name, an IPv4 address, or an alias. */
export const checkHost: Check = (text) =>
  host.test(text)
    ? null
    : {
        en: 'Enter a host name, an IPv4 address, or an alias from your SSH configuration: only letters, digits, dots, and dashes. For IPv6, create an alias.',
        zh: '填主机名、IPv4 地址或 SSH 配置里的别名，只能有字母、数字、点和短横线。IPv6 地址请先起别名。',
      };

/** An account on that machine. */
export const checkAccount: Check = (text) =>
  account.test(text)
    ? null
    : {
        en: 'Enter the name that you log in with: only letters, digits, and _ . -, and not a digit first.',
        zh: '填登录用的账号，只能有英文字母、数字和 _ . -，且不能以数字开头。',
      };

/**
 * One or more hosts separated by commas, each `host`, `user@host`, or
 * `user@host:port`.
 */
export const checkJump: Check = (text) =>
  text.split(',').every((one) => isHop(one.trim()))
    ? null
    : {
        en: 'Write host, user@host, or user@host:port. Separate several with commas.',
        zh: '写成 host、user@host 或 user@host:port，多个用英文逗号隔开。',
      };

function isHop(text: string): boolean {
  const [, user, name = '', , number] =
    /^(?:([^@]*)@)?([^@:]+)(:([^:]*))?$/.exec(text) ?? [];
  return (
    host.test(name) &&
    (user === undefined || account.test(user)) &&
    (number === undefined || port(number) === null)
  );
}
