import { afterEach, expect, it, vi } from 'vitest';
import {
  addressWith,
  textsIn,
  withoutTexts,
} from '../../../../../src/components/state/form/sharedTexts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const at = (href: string) => {
  vi.stubGlobal('window', { location: { href } });
};

it.each([
  '{"name":"tom"}',
  '{"command":"echo 100% #1 & ?x=\\ud800 好"}',
  `{"more":"${'x'.repeat(100_000)}"}`,
])('a link restores the texts that were put into it', (texts) => {
  at('https://lab.example/tools/run/?preset=vnc&form=old#top');
  const { searchParams, hash } = new URL(addressWith(texts));
  expect(textsIn({ query: {}, hash })).toBe(texts);
  expect(Object.fromEntries(searchParams)).toEqual({ preset: 'vnc' });
});

it('a link without texts is the address of the choices', () => {
  at('https://lab.example/tools/run/?preset=vnc#form=%7B%7D');
  expect(addressWith(null)).toBe('https://lab.example/tools/run/?preset=vnc');
});

it('a link names the choices that the address lacks', () => {
  at('https://lab.example/tools/run/?preset=serve&mode=foreground');
  expect(addressWith(null, { mode: 'background', after: 'keep' })).toBe(
    'https://lab.example/tools/run/?preset=serve&mode=background&after=keep',
  );
});

it.each([
  [{ query: { form: '{}' }, hash: '' }, '{}'],
  [{ query: { form: '{}' }, hash: '#form=%5B' }, '['],
  [{ query: {}, hash: '#form=%E5%A5' }, ''],
  [{ query: {}, hash: '#formal' }, null],
  [{ query: {}, hash: '' }, null],
])('%j contains the texts %j', (address, texts) => {
  expect(textsIn(address)).toBe(texts);
});

it('removing the texts keeps an anchor of the page', () => {
  const hashes = ['#afterwards', '#form=%7B%7D', ''];
  expect(hashes.map((hash) => withoutTexts.hash({ query: {}, hash }))).toEqual([
    '#afterwards',
    '',
    '',
  ]);
});
