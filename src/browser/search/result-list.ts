import type { Findings } from './messages.ts';
import { drawEntries, drawFindings, fillExcerpts } from './results.ts';
import { markScripts } from './script-spans.ts';

/** How many elements of what was found are drawn at once: what else was searched, and the first chapter or two. */
const AT_ONCE = 3;

/** The list of what was found. A question is answered several times, each time with more: the list is drawn once and then added to. */
export class ResultList {
  readonly element = document.createElement('div');
  /** The question that is answered here, and by which sections. */
  private question = 0;
  private sections = '';
  /** What is drawn but not shown yet. */
  private rest: HTMLElement[] = [];

  constructor() {
    this.element.className = 'search-results';
  }

  /** Whether a question's answer, or a first one, is shown. */
  answers(question: number): boolean {
    return this.question === question;
  }

  /** Takes everything away. */
  clear(): void {
    this.draw([]);
  }

  /** Shows an answer; of the one that is complete the entries too. */
  show(findings: Findings, question: number, typed: string): void {
    const sections = JSON.stringify([findings.sections.map(({ url }) => url), findings.total.sections]);
    // The index may know better than the first answer; a reader who is among its sections keeps them.
    const isKept = this.answers(question) && (this.sections === sections || this.element.contains(document.activeElement));
    if (isKept) fillExcerpts([this.element, ...this.rest], findings);
    else this.draw(drawFindings(findings, typed));
    this.question = question;
    this.sections = sections;
    if (findings.facets === undefined) return;
    this.add(this.rest);
    this.add(drawEntries(findings));
  }

  /** Draws a window full, and the rest once that is painted. */
  private draw(elements: readonly HTMLElement[]): void {
    this.element.replaceChildren();
    this.rest = [];
    this.add(elements.slice(0, AT_ONCE));
    const rest = elements.slice(AT_ONCE);
    this.rest = rest;
    setTimeout(() => this.rest === rest && this.add(rest));
  }

  private add(elements: readonly HTMLElement[]): void {
    for (const element of elements) markScripts(element);
    this.element.append(...elements);
    if (elements === this.rest) this.rest = [];
  }
}
