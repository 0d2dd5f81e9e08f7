import { expect, it } from 'vitest';
import { examineCommands } from '../../../src/domain/doctor/commands/examineCommands';
import { fillPageCommand, pageCommands } from '../../support/pageCommands';
import { readers } from '../../support/readers';

it('finds nothing above info in the commands of pages, READMEs, and errors', () => {
  const wrong = pageCommands().flatMap((command) => {
    const filled = fillPageCommand(command, readers.usual, 'bash');
    if (!filled.ok) return [];
    const { findings } = examineCommands(filled.text, {
      host: 'posix',
      shared: command.on === 'server',
      namePrefix: readers.usual.prefix,
    });
    return findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => `${command.where}: ${rule} in ${filled.text}`);
  });
  expect(wrong).toEqual([]);
});
