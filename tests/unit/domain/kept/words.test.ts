import fc from 'fast-check';
import { it } from 'vitest';
import { render } from '../../../../src/domain/command/render/render';
import { word } from '../../../../src/domain/command/word';
import { anyWord } from '../randomSpec';
import { keep, line } from './keep';

const awkward = [
  ...`a b,"a",'a',a'b,\\,a\\,a\\\\,"a\\",$A,%A%,!A!,^,&,|,<,>,(,),;,\`a\`,*.py,~,#,-,--,=,@a,{a},a^b,a%b,数据`.split(
    ',',
  ),
  '',
  '\\"',
];

it('how words are written for each shell', async () => {
  const random = fc.sample(anyWord, { numRuns: 150, seed: 20_261_127 });
  const answers = [...awkward.map((text) => word(text)), ...random].flatMap(
    (w) => [
      line(w),
      ...(['bash', 'powershell', 'cmd'] as const).map((shell) => {
        const step = { on: 'laptop', pipe: [[word('echo'), w]] } as const;
        const text = render([step], shell);
        return line(' ', shell, text.ok ? text.text : 'refused');
      }),
    ],
  );
  await keep('words', answers);
});
