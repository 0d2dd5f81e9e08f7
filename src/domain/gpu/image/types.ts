/** An image as its configuration describes it; parts that the text lacks are empty or null. */
export type RawImage = {
  /** As Docker writes it: `amd64`, `arm64`. */
  readonly architecture: string | null;
  readonly env: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  /** Names with tag or digest. */
  readonly names: readonly string[];
};

/** What was pasted. */
export type ImageText =
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'config';
      /** One for each image or platform of the text; never empty. */
      readonly images: readonly [RawImage, ...RawImage[]];
      /** The text breaks off: what comes later in it is missing. */
      readonly cut: boolean;
    }
  | { readonly kind: 'problem'; readonly why: ImageProblem };

export type ImageProblem =
  /** Docker does not have the image on this machine. */
  | 'no-such-image'
  /** Valid, but without a configuration: a list of platforms or of layers. */
  | 'no-config'
  | 'not-understood';
