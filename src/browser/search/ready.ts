import { PACKS } from '../../search/pack.ts';
import { planQuery } from '../../search/plan-query.ts';
import type { Register } from '../../search/register.ts';
import type { Spelling } from '../../search/spellings.ts';
import { suggest } from '../../search/suggest.ts';
import { firstAnswer, readSections, type Section } from './first-answer.ts';
import { loadProse, loadRegister, loadSpellings } from './first-files.ts';
import { expectFiles, fetchPack, firstFilesCame, type Index, openIndex } from './index-files.ts';
import type { Place, Question } from './messages.ts';
import { readAhead, runSearch } from './run.ts';

/** How long the reader asks nothing before anything is made ready for the next question, in milliseconds. */
const PAUSE = 400;
/** Questions that nobody has asked: an engine runs faster what it has run before, and the first letters typed should find it so. */
const REHEARSED = ['Japan 1959', 'sh', 'Red Cross talks', 'ships to the north', 'how many went'];

/** All that questions are answered from. It comes in the order in which it is needed: first what a first answer needs, then the index. */
export class Ready {
  readonly place: Place;
  readonly spellings: Promise<Spelling[]>;
  readonly register: Promise<Register>;
  readonly sections: Promise<Section[]>;
  /** The same; none while they are on their way. */
  read: readonly Section[] = [];
  readonly index: Promise<Index>;
  /** Whether all that a search may need has come: then the index answers at once. */
  isAtHand = false;
  /** How many of the packs have come. */
  private packs = 0;
  private isAhead = false;
  private hasAsked = false;
  private readonly isBusy: () => boolean;
  /** Stops what is fetched ahead: the first question has the line to itself. */
  private readonly first = new AbortController();

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

  /** A question is asked: it comes before all else. */
  giveWay(): void {
    this.hasAsked = true;
    this.first.abort();
  }

  /** Nothing is asked for now. */
  rest(): void {
    setTimeout(() => this.ahead(), PAUSE);
  }

  /** Fetches the next pack and makes its contents ready: the sections' texts, and, for one who does search, the words of the index. */
  private ahead(): void {
    const pack = PACKS[this.packs];
    if (this.isAhead || !this.place.ahead || pack === undefined || (this.packs > 0 && !this.hasAsked)) return;
    if (this.isBusy()) {
      this.rest();
      return;
    }
    this.isAhead = true;
    this.take(pack)
      .then((came) => {
        if (!came) return;
        this.isAhead = false;
        this.ahead();
      })
      // Cut off, or lost: tried again after the next question.
      .catch(() => (this.isAhead = false));
  }

  private async take(pack: (typeof PACKS)[number]): Promise<boolean> {
    if (!(await fetchPack(this.place, pack, this.hasAsked ? undefined : this.first.signal))) return false;
    const index = await this.index;
    if (this.packs === 0) await readAhead(index, () => !this.isBusy());
    this.packs += 1;
    this.isAtHand = this.packs === PACKS.length;
    await this.rehearse(this.isAtHand ? index : undefined);
    return true;
  }

  /** Answers questions for nobody: from the prose, and from the index where it is at hand. */
  private async rehearse(index: Index | undefined): Promise<void> {
    const [known, sections] = [await this.spellings, await this.sections];
    for (const typed of REHEARSED) {
      await idle(() => !this.isBusy());
      const question: Question = { id: 0, typed, most: 10, parts: [], kinds: [], years: [] };
      if (index) await runSearch(question, known, index).catch(() => undefined);
      else firstAnswer(question, known, sections);
    }
  }
}

/** Waits until nothing is asked. */
async function idle(isIdle: () => boolean): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve));
  while (!isIdle());
}
