import { it } from 'vitest';
import { cleanPaste } from '../../../../src/domain/recognise/cleanPaste';
import { commandShare } from '../../../../src/domain/recognise/commandShare';
import { composeShare } from '../../../../src/domain/recognise/composeShare';
import { dockerfileShare } from '../../../../src/domain/recognise/dockerfileShare';
import {
  isMessage,
  saysError,
} from '../../../../src/domain/recognise/logSigns';
import { recognise } from '../../../../src/domain/recognise/recognise';
import { nearTexts } from '../../../support/nearTexts';
import { keep, line } from './keep';
import { pasteTexts } from './pasteTexts';

it.each([
  ['pastes', pasteTexts],
  [
    'pastes-near',
    nearTexts(
      pasteTexts.filter(({ length }) => length < 200),
      2,
    ),
  ],
])('evidence for each kind in short texts: %s', async (name, texts) => {
  const answers = texts.map((text) => {
    const lines = cleanPaste(text);
    const shares = [commandShare, composeShare, dockerfileShare].map((share) =>
      lines.length ? Math.round(share(lines) * 100) : 0,
    );
    const signs = [
      lines.some(isMessage) ? 'message' : '',
      saysError(lines) ? 'error' : '',
    ].filter(Boolean);
    return line(
      recognise(text),
      shares,
      signs,
      [text.slice(0, 90)],
      lines.length,
    );
  });
  await keep(name, answers);
});
