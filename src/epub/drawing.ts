import { selectAll } from 'hast-util-select';
import type { Element } from 'hast';

const RED = '#9b2c12';
const BLUE = '#0b4a6f';
const GREEN = '#275635';

/**
 * Charts and maps in plain colours: what of a drawing has which of SVG's own attributes. A later row counts for more. Attributes, since
 * many reading systems know SVG but take no style sheet to it, and would paint every shape black.
 */
const DRAWN: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  ['.figure svg', { fontFamily: 'sans-serif' }],
  ['svg.chart', { fontSize: '10' }],
  ['.chart .across, .chart .along, .chart .base', { fill: 'none', stroke: '#bbb', strokeWidth: '1' }],
  ['.chart .base', { stroke: '#777' }],
  ['.chart .end', { textAnchor: 'end' }],
  ['.chart .middle', { textAnchor: 'middle' }],
  ['.chart .line', { fill: 'none', stroke: RED, strokeWidth: '2' }],
  ['.chart .area', { fill: RED, fillOpacity: '0.16' }],
  ['.chart .dots, .chart .range', { fill: 'none', stroke: RED, strokeWidth: '5', strokeLinecap: 'round' }],
  ['.chart .range', { strokeWidth: '3', strokeLinecap: 'butt' }],
  ['.chart .ring', { fill: 'none', stroke: '#222', strokeWidth: '1' }],
  ['.chart .bar, .chart .solid', { fill: RED }],
  ['.chart .k1 .line, .chart .k1 .dots', { stroke: BLUE }],
  ['.chart .k1 .dots', { strokeLinecap: 'square' }],
  ['.chart .k1 .line', { strokeDasharray: '6 3' }],
  ['.chart .k1 .solid', { fill: BLUE }],
  ['.chart .k2 .line, .chart .k2 .dots', { stroke: GREEN }],
  ['.chart .k2 .solid', { fill: GREEN }],
  ['.chart .whole, .chart .k1 .bar', { fill: '#e8d3cc', stroke: RED, strokeWidth: '1' }],
  ['.chart .period .bar', { fill: '#777' }],
  ['.map svg', { fontSize: '13' }],
  ['.map .land', { fill: '#fcfaf6', stroke: '#777', strokeWidth: '0.8' }],
  ['.map .way, .map .boundary, .map .arrow', { fill: 'none', stroke: RED, strokeWidth: '1.8' }],
  ['.map .way', { strokeDasharray: '5 4' }],
  ['.map circle, .map .line', { fill: RED }],
  ['.map .bar', { fill: 'none', stroke: '#444' }],
  ['.map .sea', { fill: BLUE, fontFamily: 'serif', fontStyle: 'italic' }],
  ['.map .country', { letterSpacing: '0.12em' }],
  ['.map .sea, .map .country, .map .line, .map .above, .map .below', { textAnchor: 'middle' }],
  ['.map .start', { textAnchor: 'end' }],
  ['.map .country, .map .km', { fontSize: '11' }],
];

/** Gives the drawings in an element their colours, lines and letters as attributes, in place. */
export function drawPlainly(element: Element): void {
  for (const figure of selectAll('.figure', element))
    for (const [selector, attributes] of DRAWN)
      for (const drawn of selectAll(selector, figure)) Object.assign(drawn.properties, attributes);
}
