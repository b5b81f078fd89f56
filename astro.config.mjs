import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { epub } from './src/integrations/epub.ts';
import { fallbackFonts } from './src/integrations/fallback-fonts.ts';
import { cutFonts } from './src/integrations/fonts.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { offline } from './src/integrations/offline.ts';
import { oldAddresses } from './src/integrations/old-addresses.ts';
import { lastGood } from './src/integrations/last-good.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { soundContent } from './src/integrations/sound-content.ts';
import { isGivenUp } from './src/permalinks/aliases.ts';
import { rehypeNativeScript } from './src/markdown/rehype-native-script.ts';
import { rehypeTables } from './src/markdown/rehype-tables.ts';
import { remarkHeadingIds } from './src/markdown/remark-heading-ids.ts';
import { remarkLedgerNotes } from './src/markdown/remark-ledger-notes.ts';
import { remarkLinks } from './src/markdown/remark-links.ts';
import { remarkParagraphIds } from './src/markdown/remark-paragraph-ids.ts';
import { remarkNotes } from './src/markdown/remark-notes.ts';

// Where the site lives; both are told to it when it is built.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = (process.env.BASE_PATH || '/').replace(/\/*$/, '');
// Pages that search engines are not told of: what stands on them stands elsewhere.
const unlisted = [`${base}/specimen/`, `${base}/book/`];
// Where the finished site goes, from the project's root: the tests build theirs beside the writer's.
const dist = process.env.DIST || 'dist';

const fonts = await cutFonts();

export default defineConfig({
  site,
  base: base || '/',
  trailingSlash: 'always',
  // Not dist/: last-good moves a finished build there, so that a failed one harms nothing.
  outDir: process.env.DIST ? `./${dist}.new` : './.build',
  // Two builds of the tests run side by side.
  ...(process.env.DIST && { cacheDir: `./${dist}.cache` }),
  // Astro's default drops the space between a word and a tag on the next line, which a formatter may put there.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // All Markdown goes through remark (Astro's default processor takes no plugins). GFM is ours to run, so that marks of the ledger are
  // seen as notes.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, remarkLedgerNotes, remarkParagraphIds, remarkHeadingIds, remarkNotes, [remarkLinks, { base }]],
      rehypePlugins: [rehypeTables, rehypeNativeScript],
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      // A font that comes late is kept for the next page: no line moves under a reader's eyes.
      display: 'optional',
      options: {
        variants: fonts.map(({ style, weight, file, range }) => ({ style, weight, src: [`./${file}`], unicodeRange: [range] })),
      },
    },
  ],
  // Scripts stay files of their own: the content security policy (layouts/Page.astro) then needs no list of hashes.
  vite: {
    build: { assetsInlineLimit: 0 },
    // The search's worker is a module: it imports Pagefind, which is written after it.
    worker: { format: 'es' },
  },
  integrations: [
    layerOrder(),
    mdx(),
    sitemap({ filter: (page) => !unlisted.includes(new URL(page).pathname) && !isGivenUp(new URL(page).pathname.slice(base.length)) }),
    soundContent(),
    fallbackFonts(),
    oldAddresses({ base }),
    searchIndex(),
    epub(),
    offline(),
    lastGood({ dist }),
  ],
});
