import { renderGroups } from '../../command/render/render';
import {
  quote,
  sayIn,
  type ScriptFile,
  type ScriptShell,
  type Section,
} from '../../script/script';
import { transferScripts } from '../../transfer/scripts';
import type { KitSpec } from '../spec';
import * as texts from './texts';

/**
 * `build-and-save` for both laptop shells: the save script of the transfer
 * generator, with the build after its first step, which locates Docker.
 * Attestations contain the build time; without them, the same files give the
 * same image, and nothing is saved or sent twice.
 */
export function buildAndSave(spec: KitSpec, shell: ScriptShell): ScriptFile {
  const [save] = transferScripts(spec.transfer[shell], shell, spec.locale);
  const [tools, ...rest] = save.sections;
  const build = { ...texts.build, lines: buildLines[shell](spec) };
  return {
    ...save,
    name: shell === 'bash' ? 'build-and-save.sh' : 'build-and-save.ps1',
    summary: {
      en: `Builds ${spec.image} from the files next to this script and saves it.`,
      zh: `用本脚本旁边的文件构建 ${spec.image} 并导出。`,
    },
    sections: [...(tools ? [tools] : []), build, ...rest],
  };
}

const buildLines: Readonly<
  Record<ScriptShell, (spec: KitSpec) => Section['lines']>
> = {
  bash: (spec) => {
    const say = sayIn(spec.locale, 'bash');
    return [
      ...neededFiles(spec).map(
        (file) =>
          `[ -e ${quote(file, 'bash')} ] || stop ${say(texts.fileMissing, { file })}`,
      ),
      'export BUILDX_NO_DEFAULT_ATTESTATIONS=1',
      `${command(spec, 'bash')} || stop ${say(texts.buildFailed)}`,
    ];
  },
  powershell: (spec) => {
    const say = sayIn(spec.locale, 'powershell');
    return [
      ...neededFiles(spec).map(
        (file) =>
          `if (-not (Test-Path -LiteralPath ${quote(file, 'powershell')})) { Stop-Here ${say(texts.fileMissing, { file })} }`,
      ),
      "$env:BUILDX_NO_DEFAULT_ATTESTATIONS = '1'",
      command(spec, 'powershell'),
      `if ($LASTEXITCODE) { Stop-Here ${say(texts.buildFailed)} }`,
    ];
  },
};

const neededFiles = ({ context, own }: KitSpec): readonly string[] => [
  ...context.map(({ path }) => path),
  ...own,
];

/** The build command on one line; its texts have passed the form's checks. */
function command({ build }: KitSpec, shell: ScriptShell): string {
  const rendered = renderGroups(build, shell, 'line');
  if (!rendered.ok) throw new Error(rendered.why.en);
  return rendered.text;
}
