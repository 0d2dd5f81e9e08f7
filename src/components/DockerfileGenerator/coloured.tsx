import type { ReactNode } from 'react';

/** Matches a comment line, a keyword at the start of a line, an option, or quoted text. */
const pieces =
  /(?<comment>^#.*$)|(?<keyword>^[A-Z]+(?= )| AS (?=\w+$)|(?<=^ +)CMD(?= ))|(?<parameter>(?<=\s)--?[A-Za-z][\w-]*)|(?<string>"(?:\\.|[^"\\\n])*"|'[^'\n]*')/gm;

const kinds = ['comment', 'keyword', 'parameter', 'string'] as const;

/** The text of a Dockerfile in the site's code colors; the characters don't change. */
export function coloured(text: string): ReactNode {
  const out: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(pieces)) {
    const kind = kinds.find((name) => match.groups?.[name]) ?? '';
    out.push(
      text.slice(at, match.index),
      <span key={match.index} className={`token ${kind}`}>
        {match[0]}
      </span>,
    );
    at = match.index + match[0].length;
  }
  out.push(text.slice(at));
  return out;
}
