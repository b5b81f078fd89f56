import type { Findings } from './messages.ts';
import { drawEntries, drawFindings, fillExcerpts, type Piece } from './results.ts';
import { markScripts } from './script-spans.ts';

/** How many pieces of what was found are drawn at once, about a phone's window full: what else was searched, a chapter, its first sections. */
const AT_ONCE = 7;

/** The list of what was found. A question is answered several times, each time with more: the list is drawn once and then added to. */
export class ResultList {
  readonly element = document.createElement('div');
  /** The question that is answered here, and by which sections. */
  private question = 0;
  private sections = '';
  /** What is still to be drawn. */
  private rest: Iterator<Piece> = [].values();

  constructor() {
    this.element.className = 'search-results';
  }

  /** Whether a question's answer, or a first one, is shown. */
  answers(question: number): boolean {
    return this.question === question;
  }

  /** Takes everything away. */
  clear(): void {
    this.question = 0;
    this.draw([].values());
  }

  /** Shows an answer; of the one that is complete the entries too. */
  show(findings: Findings, question: number, typed: string): void {
    const sections = JSON.stringify([findings.sections.map(({ url }) => url), findings.total.sections]);
    // The index may know better than the first answer; a reader who is among its sections keeps them.
    const isKept = this.answers(question) && (this.sections === sections || this.element.contains(document.activeElement));
    if (!isKept) this.draw(drawFindings(findings, typed));
    else {
      this.add(Number.POSITIVE_INFINITY);
      fillExcerpts(this.element, findings);
    }
    this.question = question;
    this.sections = sections;
    if (findings.facets === undefined) return;
    this.add(Number.POSITIVE_INFINITY);
    this.rest = drawEntries(findings);
    this.addLater();
  }

  /** Draws a window full, and the rest once that is painted. */
  private draw(pieces: Iterator<Piece>): void {
    this.element.replaceChildren();
    this.rest = pieces;
    this.add(AT_ONCE);
    this.addLater();
  }

  private addLater(): void {
    const { rest } = this;
    setTimeout(() => this.rest === rest && this.add(Number.POSITIVE_INFINITY));
  }

  /** Draws so many of those still to be drawn. */
  private add(most: number): void {
    for (let drawn = 0; drawn < most; drawn += 1) {
      const { done, value } = this.rest.next();
      if (done === true) return;
      this.append(value);
    }
  }

  private append({ element, into = this.element }: Piece): void {
    markScripts(element);
    into.append(element);
  }
}
