import { describe, expect, it } from 'vitest';
import { sectionText } from '../../support/sectionText';

const html = `<h1>Title</h1><p>Intro <code>a &amp;&amp; b</code></p>
<h2 class="x" id="one">One</h2><p>first</p><h3 id=sub>Sub</h3><p>below</p>
<h2 id="two">Two</h2><p>second</p>`;

describe('the text of a section', () => {
  it('extends to the next heading of its level', () => {
    expect(sectionText(html, 'one')).toBe(' One first Sub below ');
    expect(sectionText(html, 'sub')).toBe(' Sub below ');
    expect(sectionText(html, 'two')).toBe(' Two second ');
  });

  it('is the introduction if there is no id', () => {
    expect(sectionText(html, null)).toBe(' Title Intro a && b ');
  });

  it('is undefined for an unknown id', () => {
    expect(sectionText(html, 'on')).toBeNull();
  });
});
