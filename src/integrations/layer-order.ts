import type { AstroIntegration } from 'astro';

/** Loads the order of the style layers before a page's components bring theirs (Astro collects styles depth first). */
export function layerOrder(): AstroIntegration {
  return {
    name: 'layer-order',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/layers.css';"),
    },
  };
}
