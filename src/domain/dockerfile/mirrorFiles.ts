import type { SystemRow } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import { addressesOf } from '../lab/mirror';
import { bindMount } from './run';
import type { ExtraFile } from './instruction';
import type { DockerSpec } from './spec';

export type MirrorTool = 'apt' | 'pip' | 'conda' | 'cran';

/** A tool that may need a mirror setting; uv uses pip's mirror. */
export type InstallTool = MirrorTool | 'uv';

/** A tool's mirror setting as a file, and the path where the tool reads it. */
export type MirrorSetting = {
  readonly file: ExtraFile;
  readonly target: string;
};

/** The folder next to the Dockerfile that holds the settings. */
export const mirrorFolder = 'mirror/';

/** The setting for a tool, or null if it uses the original server. */
export function mirrorSetting(
  spec: DockerSpec,
  tool: InstallTool,
): MirrorSetting | null {
  const { form, context } = spec;
  const address = addressesOf(form.mirror, context.mirrors)[
    tool === 'uv' ? 'pip' : tool
  ];
  return address
    ? settingOf(tool, address, spec.base.system, form.mirror === 'lab')
    : null;
}

/**
 * The file that makes a tool use a mirror; null for apt on a system whose
 * sources are not known.
 *
 * @param own - whether it is the lab's own mirror, which may be the only
 * reachable one
 */
export function settingOf(
  tool: InstallTool,
  address: string,
  system: SystemRow | null,
  own: boolean,
): MirrorSetting | null {
  if (tool !== 'apt') return settings[tool](address);
  return system ? aptSetting(system, address, own) : null;
}

/**
 * The RUN options that mount a tool's setting during the step; empty if there
 * is no setting or the image already contains it.
 */
export function mirrorMount(
  spec: DockerSpec,
  tool: InstallTool,
): readonly string[] {
  return spec.form.keepMirror ? [] : stageMirrorMount(spec, tool);
}

/**
 * Like {@link mirrorMount}, for the compiler stage. That stage never contains
 * the setting, because none of it ends up in the image.
 */
export function stageMirrorMount(
  spec: DockerSpec,
  tool: InstallTool,
): readonly string[] {
  const setting = mirrorSetting(spec, tool);
  return setting ? [bindMount(setting.file.path, setting.target)] : [];
}

const why: Localized = {
  en: 'Names the mirror. It is mounted while the packages are installed, so nothing of it stays in the image.',
  zh: '写明镜像源地址。只在安装时挂载，不会留在镜像里。',
};

const settings: Readonly<
  Record<Exclude<InstallTool, 'apt'>, (address: string) => MirrorSetting>
> = {
  pip: (address) => ({
    target: '/etc/pip.conf',
    file: {
      path: `${mirrorFolder}pip.conf`,
      text: `[global]\nindex-url = ${address}\n${trust(address)}`,
      why,
    },
  }),
  // https://docs.astral.sh/uv/reference/settings/: uv does not read pip's
  // configuration files
  uv: (address) => ({
    target: '/etc/uv/uv.toml',
    file: {
      path: `${mirrorFolder}uv.toml`,
      text: `[[index]]\nurl = "${address}"\ndefault = true\n`,
      why,
    },
  }),
  conda: (address) => ({
    target: '/etc/conda/.condarc',
    file: {
      path: `${mirrorFolder}condarc`,
      text: `channels:\n  - conda-forge\ncustom_channels:\n  conda-forge: ${address.replace(/\/$/, '')}\n`,
      why,
    },
  }),
  cran: (address) => ({
    target: '/root/.Rprofile',
    file: {
      path: `${mirrorFolder}Rprofile`,
      text: `options(repos = c(CRAN = ${JSON.stringify(address)}))\n`,
      why,
    },
  }),
};

/** pip ignores an index without TLS unless its host is listed as trusted. */
function trust(address: string): string {
  const host = /^http:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]+)/i.exec(address)?.[1];
  return host ? `trusted-host = ${host}\n` : '';
}

/**
 * The mirrors recommend Ubuntu's own host for security updates, because mirrors
 * lag behind; but a lab's own mirror may be the only reachable host. Debian's
 * security updates come from the mirror, which has them next to the archive.
 */
function aptSetting(
  system: SystemRow,
  address: string,
  all: boolean,
): MirrorSetting {
  const { distribution, suite, file, format } = system;
  const main = `${address.replace(/\/$/, '')}/${distribution}`;
  const ubuntuSecurity = all ? main : 'http://security.ubuntu.com/ubuntu';
  const security =
    distribution === 'ubuntu' ? ubuntuSecurity : `${main}-security`;
  const components =
    distribution === 'ubuntu' ? 'main restricted universe multiverse' : 'main';
  const parts = [
    { uri: main, suites: [suite, `${suite}-updates`] },
    { uri: security, suites: [`${suite}-security`] },
  ];
  const keyring = `/usr/share/keyrings/${distribution}-archive-keyring.gpg`;
  const text =
    format === 'deb822'
      ? parts
          .map(
            ({ uri, suites }) =>
              `Types: deb\nURIs: ${uri}/\nSuites: ${suites.join(' ')}\nComponents: ${components}\nSigned-By: ${keyring}\n`,
          )
          .join('\n')
      : parts
          .flatMap(({ uri, suites }) =>
            suites.map((s) => `deb ${uri}/ ${s} ${components}\n`),
          )
          .join('');
  const path = `${mirrorFolder}${file.split('/').at(-1) ?? 'sources.list'}`;
  return { target: file, file: { path, text, why } };
}
