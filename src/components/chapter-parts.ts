import Chart from './Chart.astro';
import Contested from './Contested.astro';
import BookMap from './maps/Map.astro';
import SectionHeading2 from './SectionHeading2.astro';
import SectionHeading3 from './SectionHeading3.astro';
import Table from './Table.astro';
import Timeline from './timeline/Timeline.astro';

/** What a chapter's MDX may name, and what its headings become: on the chapter's page and in the whole book alike. */
export const CHAPTER_PARTS = { h2: SectionHeading2, h3: SectionHeading3, Chart, Contested, Map: BookMap, Table, Timeline };
