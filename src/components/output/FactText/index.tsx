import type { ReactNode } from 'react';
import Contact from '../Contact';
import { parseInline, type Inline } from '../../../domain/text/inline';

type Props = { readonly text: string };

/** A fact's text, with its `code` and emphasis. */
export default function FactText({ text }: Props): ReactNode {
  return parseInline(text).map((piece, index) => (
    <Piece key={index} {...piece} />
  ));
}

function Piece({ kind, text }: Inline): ReactNode {
  switch (kind) {
    case 'code':
      return <code>{text}</code>;
    case 'strong':
      return <strong>{text}</strong>;
    case 'emphasis':
      return <em>{text}</em>;
    case 'contact':
      return <Contact />;
    case 'text':
      return text;
  }
}
