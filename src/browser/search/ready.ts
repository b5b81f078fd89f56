import { TEXTS, WORDS } from '../../search/pack.ts';
import { planQuery } from '../../search/plan-query.ts';
import type { Register } from '../../search/register.ts';
import type { Spelling } from '../../search/spellings.ts';
import { suggest } from '../../search/suggest.ts';
import { readSections, type Section } from './first-answer.ts';
import { loadProse, loadRegister, loadSpellings } from './first-files.ts';
import { idle } from './idle.ts';
import { expectFiles, fetchPack, firstFilesCame, type Index, openIndex } from './index-files.ts';
import type { Place } from './messages.ts';
import { rehearseFirstAnswers, rehearseSearches } from './rehearsal.ts';
import { readTexts } from './run.ts';

/** How long the reader asks nothing before anything is made ready for the next question, in milliseconds. */
const PAUSE = 400;

/** All that questions are answered from. It comes in the order in which it is needed: first what a first answer needs, then the index. */
export class Ready {
  readonly place: Place;
  readonly spellings: Promise<Spelling[]>;
  readonly register: Promise<Register>;
  readonly sections: Promise<Section[]>;
  /** The same, with their notes once these have come; none while they are on their way. */
  read: readonly Section[] = [];
  readonly index: Promise<Index>;
  /** Whether all that a search may need has come and been tried: then the index answers at once. */
  isAtHand = false;
  private hasAsked = false;
  private askedAt = Number.NEGATIVE_INFINITY;
  /** What has come ahead, or is on its way. */
  private readonly coming = new Map<string, Promise<boolean>>();
  private readonly isBusy: () => boolean;

  /** @param isBusy whether a question is being answered: what is made ready waits for it */
  constructor(place: Place, isBusy: () => boolean) {
    this.place = place;
    this.isBusy = isBusy;
    expectFiles(place);
    this.index = firstFilesCame(place).then(() => openIndex(place));
    this.spellings = loadSpellings(place);
    this.register = loadRegister(place);
    this.sections = loadProse(place).then(readSections);
    void this.sections.then((read) => (this.read = read));
    // What the first question would have to make is made before it.
    this.spellings.then((known) => [planQuery('xx', known), suggest('xx', known)]).catch(() => undefined);
    // The index's failure is told to the one who asks.
    this.index
      .then(async (index) => {
        await index.under('kind', 'section');
        this.rest();
      })
      .catch(() => undefined);
  }

  /** A question is asked: its answer will need the texts. */
  wake(): void {
    this.hasAsked = true;
    this.askedAt = performance.now();
    void this.texts();
  }

  /** Nothing is asked for now. */
  rest(): void {
    setTimeout(() => void this.ahead(), PAUSE);
  }

  /**
   * Waits for the texts of all sections. Undefined for a reader who saves data, to whom they do not come unasked, and where they are lost:
   * then they are tried again with the next question.
   */
  async texts(): Promise<readonly Section[] | undefined> {
    const have = await this.once(TEXTS, async (index) => {
      const texts = await readTexts(index);
      const sections = await this.sections;
      this.read = sections.map(({ data, text }) => ({ data, text: texts.get(data.url) ?? text }));
      void rehearseFirstAnswers(await this.spellings, this.read, this.quiet);
    });
    return have && this.read.length > 0 ? this.read : undefined;
  }

  /** Waits for the words of the index in the same way. */
  private words(): Promise<boolean> {
    return this.once(WORDS, async (index) => {
      const source = { ...index, texts: () => this.texts() };
      void rehearseSearches(await this.spellings, source, this.quiet).then(() => (this.isAtHand = true));
    });
  }

  /** Fetches ahead what later questions need: the texts, and the words for one who does search. */
  private async ahead(): Promise<void> {
    if (this.isBusy()) this.rest();
    else if ((await this.texts()) && this.hasAsked) await this.words();
  }

  private once(pack: typeof TEXTS | typeof WORDS, came: (index: Index) => Promise<void>): Promise<boolean> {
    const coming = this.coming.get(pack) ?? this.take(pack, came);
    this.coming.set(pack, coming);
    void coming.then((hasCome) => {
      if (!hasCome) this.coming.delete(pack);
    });
    return coming;
  }

  private async take(pack: typeof TEXTS | typeof WORDS, came: (index: Index) => Promise<void>): Promise<boolean> {
    if (!this.place.ahead) return false;
    try {
      const index = await this.index;
      await fetchPack(this.place, pack);
      await came(index);
      return true;
    } catch {
      return false;
    }
  }

  /** Waits until nobody asks or types: what holds the worker for longer than a letter may wait is done only then. */
  private readonly quiet = (): Promise<void> => idle(() => !this.isBusy() && performance.now() - this.askedAt > PAUSE);
}
