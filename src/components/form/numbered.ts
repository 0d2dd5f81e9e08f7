import { translate } from '@docusaurus/Translate';

/** The label of a control in a row, with the row's number from the second row on. */
export const numbered = (label: string, index: number): string =>
  index === 0
    ? label
    : translate(
        {
          id: 'field.numbered',
          message: '{label} ({number})',
          description: 'Label of a control in a row, e.g. "host port (2)"',
        },
        { label, number: String(index + 1) },
      );
