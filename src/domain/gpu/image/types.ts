/**
 * An image as its configuration describes it; parts that are missing from the
 * text are empty or null.
 */
export type RawImage = {
  /** In Docker's notation: `amd64`, `arm64`. */
  readonly architecture: string | null;
  readonly env: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  /** Names with tag or digest. */
  readonly names: readonly string[];
};

/** An image that a text names, with what the text says about its platforms. */
export type NamedInText = {
  /** A reference, or the ID of an image without a tag. */
  readonly name: string;
  /** Processors in Docker's notation; null if the text lists none. */
  readonly platforms: readonly string[] | null;
};

/** The result of reading a pasted text. */
export type ImageText =
  | {
      readonly kind: 'names';
      readonly images: readonly [NamedInText, ...NamedInText[]];
    }
  | {
      readonly kind: 'config';
      /** One per image or platform in the text; never empty. */
      readonly images: readonly [RawImage, ...RawImage[]];
      /** The text is truncated: what would follow is missing. */
      readonly cut: boolean;
    }
  | {
      readonly kind: 'problem';
      readonly why: ImageProblem;
      /** The image to inspect, if the text names one. */
      readonly image?: string;
      readonly platforms?: readonly string[];
    };

export type ImageProblem =
  /** The image is not on this machine. */
  | 'no-such-image'
  /** Valid, but without a configuration: a list of platforms or layers. */
  | 'no-config'
  /** The ID or the digest of an image, without a name. */
  | 'only-digest'
  | 'not-understood';
