import { expect, it } from 'vitest';
import {
  fromRegistry,
  inRegistry,
} from '../../../../src/domain/docker/fromRegistry';

it.each([
  ['FROM a/b:1', 'FROM r.lab/hub/a/b:1'],
  ['FROM debian:12 AS x', 'FROM r.lab/hub/library/debian:12 AS x'],
  [
    'from --platform=linux/amd64 a/b',
    'from --platform=linux/amd64 r.lab/hub/a/b',
  ],
  ['FROM nvcr.io/nvidia/pytorch:1', 'FROM nvcr.io/nvidia/pytorch:1'],
  ['FROM localhost:5000/a', 'FROM localhost:5000/a'],
  ['FROM localhost/a', 'FROM localhost/a'],
  ['FROM scratch', 'FROM scratch'],
  ['FROM ${REGISTRY}a/b', 'FROM ${REGISTRY}a/b'],
  ['FROM a/b AS Build\nFROM build', 'FROM r.lab/hub/a/b AS Build\nFROM build'],
  ['FROM a/b AS build\nFROM BUILD', 'FROM r.lab/hub/a/b AS build\nFROM BUILD'],
  ['FROM a.b/c', 'FROM a.b/c'],
  ['FROM xlocalhost/a', 'FROM r.lab/hub/xlocalhost/a'],
  ['FROM localhostx/a', 'FROM r.lab/hub/localhostx/a'],
  ['FROM a/b:1 # why', 'FROM r.lab/hub/a/b:1 # why'],
  ['# FROM a/b\nRUN echo FROM x', '# FROM a/b\nRUN echo FROM x'],
])('%j becomes %j', (text, written) => {
  expect(fromRegistry(text, 'r.lab/hub/')).toBe(written);
});

it('separates the registry with exactly one slash', () => {
  for (const prefix of ['r.lab/hub', 'r.lab/hub/'])
    expect(inRegistry('a', prefix)).toBe('r.lab/hub/library/a');
});
