import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../../scripts/requirements/summary';
import { readFile } from '../../../../src/domain/requirements/readFile';
import { packageFiles } from '../../../support/packageFiles';

it('covers the structures of at least 60 files', () => {
  expect(packageFiles.length).toBeGreaterThanOrEqual(60);
});

describe.for(packageFiles)(
  '$name',
  ({ text, format, packages, torch, unread }) => {
    it.for([
      ['as it is', text],
      ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
      ['with a byte order mark', `\uFEFF${text}`],
    ] as const)('is read %s', ([, written]) => {
      const summary = summaryOf(written);
      expect(summary).toEqual({
        ...{ format, packages, torch, unread },
        lines: text.split('\n').length,
      });
    });

    it('loses no line', () => {
      const { lines } = readFile(text);
      expect(lines.map((line) => line.text).join('\n')).toBe(text);
    });
  },
);
