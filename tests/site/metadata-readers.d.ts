/** The parts that we use of two readers that ship no types. */
declare module 'html-metadata' {
  /** What Wikimedia's Citoid reads of a page, by vocabulary. */
  export function loadFromString(html: string): Promise<{
    highwirePress?: Record<string, string | string[]>;
    dublinCore?: Record<string, string | string[]>;
    openGraph?: Record<string, string>;
    jsonLd?: Record<string, unknown>[];
  }>;
}
declare module 'jsonld' {
  type Expanded = { '@id'?: string; '@type'?: string[] } & Record<string, unknown>;
  const jsonld: {
    expand(
      data: unknown,
      options: { base: string; documentLoader(url: string): Promise<{ documentUrl: string; document: unknown; contextUrl?: undefined }> },
    ): Promise<Expanded[]>;
  };
  export default jsonld;
}
