import { KINDS, type Kind } from '../../search/kinds.ts';
import { PART_LINES } from '../../search/part-lines.ts';
import { AFTER, BEFORE, FILTER_YEARS } from '../../search/years.ts';
import type { Facets, Narrowing } from './messages.ts';

/**
 * What narrows a search: the parts, the kinds, and the years on a small rail whose bars are as tall as what each year would leave. A
 * year taken and then another takes those between. All are buttons that are pressed or not.
 */
export class SearchFilters {
  readonly element = document.createElement('details');
  private summary = document.createElement('summary');
  private chosen: Narrowing = { parts: [], kinds: [], years: [] };
  private readonly changed: () => void;
  private readonly buttons = new Map<string, HTMLButtonElement>();

  /** @param changed told when the reader has pressed a filter */
  constructor(changed: () => void) {
    this.changed = changed;
    this.element.className = 'search-filters';
    this.element.hidden = true;
    this.element.append(
      this.summary,
      this.group('Part', PART_LINES, 'parts'),
      this.group('Kind', Object.keys(KINDS), 'kinds', (kind) => KINDS[kind as Kind]),
      this.group('Years the text speaks of', FILTER_YEARS, 'years', shortYear),
    );
    this.summarise();
  }

  get narrowing(): Narrowing {
    return this.chosen;
  }

  /** Puts a narrowing back. */
  set(narrowing: Narrowing): void {
    this.chosen = narrowing;
    this.press();
  }

  /** Shows how much each filter would leave; without findings there is nothing to narrow. */
  show(facets: Facets | undefined): void {
    const any = facets !== undefined && Object.keys(facets.kinds).length > 0;
    this.element.hidden = !any && !this.narrows();
    const most = Math.max(1, ...Object.values(facets?.years ?? {}));
    for (const [key, button] of this.buttons) {
      const [field = '', value = ''] = key.split('\n');
      const counts: Partial<Record<string, number>> = facets?.[field as keyof Facets] ?? {};
      const count = counts[value] ?? 0;
      const isIdle = count === 0 && button.getAttribute('aria-pressed') === 'false';
      // A year keeps its place on the rail; a part or a kind without findings is out of the way.
      button.disabled = isIdle;
      button.hidden = isIdle && field !== 'years';
      button.querySelector('small')?.replaceChildren(String(count));
      button.querySelector('rect')?.setAttribute('height', String(count / most));
    }
  }

  /** Whether anything is narrowed. */
  narrows(): boolean {
    return Object.values(this.chosen).some(({ length }) => length > 0);
  }

  private group(label: string, values: readonly string[], field: keyof Narrowing, name = (value: string) => value): HTMLElement {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    group.className = `search-filter ${field}`;
    for (const value of values) {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-pressed', 'false');
      if (field === 'years') {
        button.setAttribute('aria-label', value);
        button.append(bar());
      }
      button.append(name(value), ...(field === 'years' ? [] : [' ', document.createElement('small')]));
      button.addEventListener('click', () => this.toggle(field, value));
      this.buttons.set(`${field}\n${value}`, button);
      group.append(button);
    }
    return group;
  }

  private toggle(field: keyof Narrowing, value: string): void {
    const before: string[] = this.chosen[field];
    const after =
      field === 'years' ? years(before, value) : before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
    this.chosen = { ...this.chosen, [field]: after };
    this.press();
    this.changed();
  }

  private press(): void {
    for (const [key, button] of this.buttons) {
      const [field = '', value = ''] = key.split('\n');
      const chosen: string[] = this.chosen[field as keyof Narrowing];
      button.setAttribute('aria-pressed', String(chosen.includes(value)));
    }
    this.summarise();
  }

  private summarise(): void {
    const { parts, kinds, years: of } = this.chosen;
    const told = [...parts, ...kinds.map((kind) => KINDS[kind]), ...(of.length > 1 ? [`${of[0]} to ${of.at(-1)}`] : of)];
    this.summary.textContent = told.length > 0 ? `Narrowed to ${told.join(', ')}` : 'Narrow by part, kind or year';
  }
}

/** The years taken after one more was pressed: it alone, or with one taken before, all from that to it; the only one taken is let go. */
function years(before: readonly string[], value: string): string[] {
  const [only] = before;
  if (before.length !== 1 || only === undefined) return [value];
  if (only === value) return [];
  const [from, to] = [FILTER_YEARS.indexOf(only), FILTER_YEARS.indexOf(value)].sort((a, b) => a - b);
  return FILTER_YEARS.slice(from, (to ?? 0) + 1);
}

function shortYear(year: string): string {
  if (year === BEFORE) return '←';
  return year === AFTER ? '→' : `’${year.slice(2)}`;
}

/** The bar over a year, one unit high when full. */
function bar(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 1 1');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', '1');
  rect.setAttribute('height', '0');
  svg.append(rect);
  return svg;
}
