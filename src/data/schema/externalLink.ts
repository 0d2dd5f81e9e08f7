import type { IsoDate, Localized } from './text';

export type LinkTopic = 'docker' | 'nvidia' | 'images' | 'tools' | 'chinese';

/** An address outside this site. The guide works without any of them. */
export type ExternalLink = {
  readonly id: string;
  readonly topic: LinkTopic;
  readonly url: `https://${string}`;
  /** The name that texts use to refer to it. */
  readonly title: Localized;
  /** What it is good for. */
  readonly what: Localized;
  /** The date on which we last opened it, or `not checked`. */
  readonly checked: IsoDate | 'not checked';
};
