import { expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { render } from '../../../../src/domain/command/render/render';
import { display } from '../../../../src/domain/command/word';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import {
  busyChoice,
  ownerCommands,
} from '../../../../src/domain/run/busyChoice';
import { fromSpec } from '../../../../src/domain/run/fromSpec';
import { fieldOfItem } from '../../../../src/domain/run/fieldOf';
import { findingsOf } from '../../../../src/domain/run/findings';
import { followUps } from '../../../../src/domain/run/followUps';
import { formHint } from '../../../../src/domain/run/formHint';
import { formOf } from '../../../../src/domain/run/formOf';
import { runCodec } from '../../../../src/domain/run/formState';
import { commandItems } from '../../../../src/domain/run/commandItems';
import { missingChoice } from '../../../../src/domain/run/missingChoice';
import { outcomeOf } from '../../../../src/domain/run/outcome';
import { quickFix } from '../../../../src/domain/run/quickFix';
import { commandShell } from '../../../../src/domain/run/commandShell';
import { testContext } from '../../../oracle/support/testContext';
import { keep, line, sentencesOf } from './keep';
import { forms, heldTexts, readers } from './runFormTexts';

it('what a form writes, which field writes it, and its explanation', async () => {
  const said = new Set<string>();
  /** Prints each text once, because most forms have the same follow-up commands. */
  const once = (text: string) => {
    const isNew = !said.has(text);
    said.add(text);
    return isNew ? [text] : [];
  };
  const answers = forms.flatMap(([who, edits]) => {
    const reader = readers[who];
    const form = formOf(edits, reader);
    const outcome = outcomeOf(form, reader);
    const { spec, problems } = outcome;
    const shell = commandShell(form, 'powershell');
    const place = {
      laptop: reader.laptop,
      shell: who === 'git-bash' ? 'bash' : shell,
    } as const;
    return [
      line('####', who, edits),
      ...problems.map(({ field, message, ...at }) =>
        line('  !', field, at, message.en),
      ),
      ...(spec
        ? commandItems(spec, form, place).map((item) =>
            line(' ', fieldOfItem(item, form), item.words.map(display)),
          )
        : []),
      ...findingsOf(outcome, reader).map((finding) =>
        line(
          '  finding',
          finding.rule,
          finding.severity,
          finding.place,
          quickFix(finding, form, reader),
          formHint(finding, reader)?.en ?? '',
        ),
      ),
      ...(spec
        ? followUps(spec, form.on, reader).flatMap(
            ({ id, on, title, step }) => {
              const text =
                step && render([step], on === 'laptop' ? shell : 'bash');
              return once(
                line('  then', id, on, title.en, text?.ok ? text.text : ''),
              );
            },
          )
        : []),
      line(
        '  gpus',
        form.gpus,
        form.cards,
        form.slices,
        busyChoice(form, reader),
        missingChoice(edits, form, reader),
      ),
    ];
  });
  const findings = forms.flatMap(([who, edits]) => {
    const reader = readers[who];
    return findingsOf(outcomeOf(formOf(edits, reader), reader), reader);
  });
  await keep('run-forms', [...answers, ...sentencesOf(findings)]);
  expect(ownerCommands([]).length).toBe(1);
  expect(ownerCommands([1, 22])[0]).toBe(
    'ps -o user,pid,ppid,etime,args -p 1,22',
  );
});

it('which parts of a command the form’s fields can hold', async () => {
  const answers = heldTexts.flatMap((text) => {
    const argv = argvOf(`docker run ${text} a:1`);
    const parsed = argv && parseRun(argv);
    const spec = parsed && specOf(argv, parsed);
    if (!spec) return [line('####', text), '  not understood'];
    const { edits, changed } = fromSpec(spec, testContext);
    return [
      line('####', text),
      line('  edits', edits),
      ...changed.map(({ en }) => line('  changed', en)),
    ];
  });
  await keep('run-held', answers);
});

it('which parts of a form the address and the storage hold', async () => {
  const answers = forms.map(([, edits]) => {
    const query = runCodec.writeChoices(edits);
    return line(
      query,
      runCodec.readChoices(query as Record<string, string>).edits,
    );
  });
  await keep('run-addresses', answers);
});
