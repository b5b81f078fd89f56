import { type FileList, sizeOf } from '../../offline/file-list.ts';
import { keepWhole, listOnHost, newFiles, Overtaken, restOf, removeAll } from './keep.ts';
import { REFUSED, register } from './register.ts';
import { type Shelf, shelves } from './shelf.ts';
import { keptInWords, newerInWords, restInWords, sizeInWords, sizeOnDevice, troubleInWords } from './words.ts';

/** On the page Offline: keeps the whole book when asked, says what is kept, brings it up to date, and removes it. */
class KeepBook extends HTMLElement {
  private readonly home = new URL(`${document.documentElement.dataset['base'] ?? ''}/`, location.href).href;
  private readonly said = this.own('[role=status]');
  private readonly more = this.own('[data-more]');
  private readonly progress = this.own('progress') as HTMLProgressElement;
  private readonly label = this.own('label');
  private readonly buttons = this.own('[data-buttons]');

  connectedCallback(): void {
    void this.show();
  }

  private own(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The page Offline has no ${selector}.`);
    return found;
  }

  /** Says how things stand, and offers what can be done. @param trouble what just went wrong */
  private async show(trouble?: string): Promise<void> {
    this.progress.hidden = this.label.hidden = true;
    const at = 'serviceWorker' in navigator && 'caches' in window ? await shelves(this.home).catch(() => undefined) : undefined;
    if (at === undefined) return this.say('This browser, or a private window of it, keeps no pages. The EPUB can be saved instead.');
    const [shelf] = at;
    const [list, rest] = await Promise.all([listOnHost(this.home).catch(() => undefined), restOf(this.home)]);
    const said = shelf ? keptInWords(shelf.kept) : restInWords(rest);
    const there = shelf !== undefined || rest.bytes + rest.begun > 0;
    const remove = there ? [this.button('Remove', () => this.clear())] : [];
    if (list === undefined) {
      this.say(said, trouble ?? 'You are offline, or the book’s host is: whether there is a newer build cannot be told now.', remove);
    } else if (shelf === undefined) {
      const label = rest.begun > 0 ? 'Go on keeping the whole book' : 'Keep the whole book on this device';
      this.say(said, trouble ?? sizeOnDevice(list), [this.keepButton(label, list), ...remove]);
    } else if (shelf.kept.build === list.build) {
      this.say(said, trouble ?? 'It is the newest there is.', remove);
    } else {
      const fresh = await newFiles(this.home, list, shelf);
      this.say(said, trouble ?? newerInWords(list, fresh), [this.keepButton('Update', list, shelf), ...remove]);
    }
  }

  private say(said: string, more = '', buttons: readonly HTMLButtonElement[] = []): void {
    this.said.textContent = said;
    this.more.textContent = more;
    const focused = this.buttons.contains(document.activeElement);
    this.buttons.replaceChildren(...buttons);
    if (focused) (buttons[0] ?? this).focus();
  }

  private button(label: string, action: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => void action());
    return button;
  }

  private keepButton(label: string, list: FileList, shelf?: Shelf): HTMLButtonElement {
    const button = this.button(label, () => this.keep(list, shelf));
    button.className = 'main';
    return button;
  }

  private async keep(list: FileList, shelf?: Shelf): Promise<void> {
    const stop = new AbortController();
    const all = sizeOf(list.files);
    this.say(shelf ? 'Updating the book on this device.' : 'Keeping the whole book on this device.', '', [
      this.button('Stop', async () => stop.abort()),
    ]);
    this.progress.max = all;
    this.progress.hidden = this.label.hidden = false;
    let told = 0;
    const kept = (bytes: number) => {
      this.progress.value = bytes;
      this.label.textContent = `${sizeInWords(bytes)} of ${sizeInWords(all)}`;
      // A voice that reads the page hears of each quarter.
      const quarter = Math.floor((bytes / all) * 4);
      if (quarter > told && quarter < 4) this.said.textContent = `${quarter * 25} per cent are kept.`;
      told = Math.max(told, quarter);
    };
    kept(0);
    try {
      localStorage.removeItem(REFUSED);
      const { active } = await register();
      // Firefox asks the reader, who may be long in answering: the book is kept meanwhile, whatever is said.
      navigator.storage?.persist?.().catch(() => undefined);
      await keepWhole(this.home, list, stop.signal, kept);
      active?.postMessage({ kept: true });
      await this.show();
    } catch (error) {
      // Put on the host meanwhile: what is new now is offered.
      await this.show(error instanceof Overtaken ? undefined : troubleInWords(error));
    }
  }

  private async clear(): Promise<void> {
    this.say('Removing.');
    localStorage.setItem(REFUSED, '');
    await removeAll(this.home);
    await this.show('Removed. Nothing is kept from now on, until you ask for it again.');
  }
}

customElements.define('keep-book', KeepBook);
