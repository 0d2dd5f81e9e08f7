import { expect, test } from 'vitest';
import { builtFor } from '../../../scripts/edition/builtSite';

test.each([
  ['<link href=/assets/css/styles.1.css rel=stylesheet>', '/'],
  ['<a href=/lab/gpu/> <script src="/lab/assets/js/main.1.js">', '/lab/'],
  ['<p>no scripts</p>', '(unknown)'],
])('the path that %s was built for', (page, base) => {
  expect(builtFor(page)).toBe(base);
});
