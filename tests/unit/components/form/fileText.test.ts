import { expect, it } from 'vitest';
import { fileText } from '../../../../src/components/form/fileText';

const text = 'torch==2.1.0\r\n中文\r\n';
const utf16 = (littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  const marked = `\uFEFF${text}`;
  for (let i = 0; i < marked.length; i++)
    view.setUint16(2 * i, marked.charCodeAt(i), littleEndian);
  return view.buffer;
};

it.each([
  ['UTF-8', text],
  ['UTF-8 with a byte order mark', `\uFEFF${text}`],
  ['UTF-16, little-endian', utf16(true)],
  ['UTF-16, big-endian', utf16(false)],
])('reads %s', async (_, content) => {
  expect(await fileText(new File([content], 'requirements.txt'))).toBe(text);
});

it('reads an empty file', async () => {
  expect(await fileText(new File([], 'a'))).toBe('');
});
