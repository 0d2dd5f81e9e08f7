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

/** The result of reading a pasted text. */
export type ImageText =
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'config';
      /** One per image or platform in the text; never empty. */
      readonly images: readonly [RawImage, ...RawImage[]];
      /** The text is truncated: what would follow is missing. */
      readonly cut: boolean;
    }
  | { readonly kind: 'problem'; readonly why: ImageProblem };

export type ImageProblem =
  /** The image is not on this machine. */
  | 'no-such-image'
  /** Valid, but without a configuration: a list of platforms or layers. */
  | 'no-config'
  | 'not-understood';
