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
import { keep, line } from './keep';
import { pasteTexts } from './pasteTexts';

it('evidence for each kind in short texts', async () => {
  const answers = pasteTexts.map((text) => {
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
  await keep('pastes', answers);
});
