import { expect, it } from 'vitest';
import { tableRecords } from '../../../../src/domain/search/tableRecords';

it('an option is found by each of its spellings', () => {
  const titles = tableRecords('en').map(({ title }) => title);
  expect(titles).toContain('--interactive, -i');
});
