import { toCompose } from '../docker/compose/toCompose';
import { writeYaml } from '../docker/compose/writeYaml';
import { toDevcontainer } from '../docker/toDevcontainer';
import { downloadText, scriptText, type ScriptFile } from '../script/script';
import { transferScripts } from '../transfer/scripts';
import { buildAndSave } from './scripts/buildAndSave';
import { readme } from './readme/readme';
import { smokeProgram, smokeTest } from './smoke/smokeTest';
import type { KitFile, KitSpec } from './spec';
import { loadAndRun } from './scripts/loadAndRun';

/** Every file of a kit, README first, in the order in which users need them. */
export function kitFiles(spec: KitSpec): readonly KitFile[] {
  const { locale, transfer, run } = spec;
  const script = (file: ScriptFile): KitFile => ({
    path: file.name,
    text: downloadText(file, scriptText(file, locale)),
    what: file.summary,
  });
  const [, upload, load] = transferScripts(transfer.bash, 'bash', locale);
  const [, uploadWindows] = transferScripts(
    transfer.powershell,
    'powershell',
    locale,
  );
  const files: readonly KitFile[] = [
    ...spec.context,
    script(buildAndSave(spec, 'bash')),
    script(buildAndSave(spec, 'powershell')),
    script(upload),
    script(uploadWindows),
    script(load),
    script(loadAndRun(spec)),
    script(smokeTest(spec)),
    smokeProgram(spec),
    {
      path: 'compose.yaml',
      text: writeYaml(toCompose(run).file),
      what: {
        en: 'The same container for docker compose.',
        zh: '给 docker compose 用的同一个容器。',
      },
    },
    {
      path: 'devcontainer.json',
      text: `${JSON.stringify(toDevcontainer(run).file, null, 2)}\n`,
      what: {
        en: 'The same container for VS Code.',
        zh: '给 VS Code 用的同一个容器。',
      },
    },
  ];
  const all = [...files, ...spec.notes];
  return [readme(spec, all), ...all];
}
