import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compressed } from '../../serve.ts';
import { type PlainChapter, plainChapter } from './plain.ts';

/** A site of another making with the book's chapters, built. */
export interface Peer {
  name: string;
  folder: string;
}

const FOLDER = '.test/peers';
const CHAPTERS = 'content/chapters';

/** Makes and builds both peers with the chapters as they are, in .test/peers/, each with its own pinned packages. */
export function makePeers(): Peer[] {
  const chapters = readdirSync(CHAPTERS).map((file) => plainChapter(file, readFileSync(join(CHAPTERS, file), 'utf8')));
  return [starlight(chapters), vitepress(chapters)];
}

function starlight(chapters: readonly PlainChapter[]): Peer {
  const built = make('starlight', { astro: '7.3.5', '@astrojs/starlight': '0.42.4' }, 'astro build', 'dist', {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Book' })] };\n`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
    ...pages('src/content/docs', chapters, (markdown) =>
      // Its Markdown has no way to choose an id.
      markdown.replace(
        /^(##+) (.*) \{#([\w-]+)\}$/gm,
        (_, { length }: string, text: string, id: string) => `<h${length} id="${id}">${text}</h${length}>\n`,
      ),
    ),
  });
  return { name: 'Starlight 0.42.4', folder: built };
}

function vitepress(chapters: readonly PlainChapter[]): Peer {
  const built = make('vitepress', { vitepress: '1.6.4' }, 'vitepress build', '.vitepress/dist', {
    '.vitepress/config.mjs': `export default { title: 'Book', cleanUrls: true, ignoreDeadLinks: true, rewrites: { ':slug.md': ':slug/index.md' }, themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(
      chapters.map(({ slug, title }) => ({ text: title, link: `/${slug}/` })),
    )} } };\n`,
    ...pages('', chapters, (markdown) => markdown),
  });
  return { name: 'VitePress 1.6.4', folder: built };
}

function pages(under: string, chapters: readonly PlainChapter[], written: (markdown: string) => string): Record<string, string> {
  const page = (title: string, markdown: string) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`;
  return Object.fromEntries([
    [join(under, 'index.md'), page('Book', chapters.map(({ slug, title }) => `- [${title}](/${slug}/)`).join('\n'))],
    ...chapters.map(({ slug, title, markdown }) => [join(under, `${slug}.md`), page(title, heading(under, title) + written(markdown))]),
  ]);
}

/** VitePress shows no title that stands in the front matter alone. */
function heading(under: string, title: string): string {
  return under === '' ? `# ${title}\n\n` : '';
}

/** Writes a site's files, installs its packages where they are not yet, builds it, and compresses what was built. */
function make(name: string, dependencies: Record<string, string>, build: string, output: string, files: Record<string, string>): string {
  const folder = join(FOLDER, name);
  rmSync(join(folder, output), { recursive: true, force: true });
  for (const [path, text] of Object.entries({
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies }),
    ...files,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = (tool: string, args: string[]) => {
    const { status, stderr, stdout } = spawnSync(tool, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
  };
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['install', '--no-audit', '--no-fund']);
  run('npx', build.split(' '));
  return compressed(join(folder, output), join(FOLDER, `${name}-served`));
}
