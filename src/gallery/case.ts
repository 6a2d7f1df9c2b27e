/** What the gallery shows at `#<name>`. */
export interface GalleryCase {
  /** Kebab-case; the anchor of the case. */
  readonly name: string;
  /** One sentence on what to look for. */
  readonly look: string;
}
