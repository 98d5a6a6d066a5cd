import { html, nothing } from 'lit';
import * as api from './api.js';
import { PageElement } from './element.js';
import { icon } from './glyphs.js';
import { go, href } from './route.js';

/** Takes an article's text or its address in, and leads to the article as it is read. */
export class PublishDialog extends PageElement {
  static properties = { by: { state: true }, problem: { state: true }, busy: { state: true }, askKey: { state: true } };

  constructor() {
    super();
    this.by = 'text';
  }

  open() {
    this.problem = undefined;
    this.querySelector('dialog').showModal();
  }

  close() {
    this.querySelector('dialog').close();
  }

  render() {
    const byText = this.by === 'text';
    return html`<dialog aria-labelledby="publish-title" class="publish">
      <form @submit=${this.submit} novalidate>
        <header><h2 id="publish-title">Add an article</h2><button type="button" class="quiet" aria-label="Close" @click=${this.close}>${icon('close')}</button></header>
        <div class="segmented" role="group" aria-label="What to add">${[['text', 'Its text'], ['url', 'Its address']].map(([by, label]) => html`<button type="button" aria-pressed=${this.by === by} @click=${() => (this.by = by)}>${label}</button>`)}</div>
        ${byText ? this.textFields() : html`<label>Address of the page<input name="url" type="url" required autofocus placeholder="https://"></label>
          <p class="meta">The page is fetched; its text, headline, outlet and date are taken from it.</p>`}
        ${this.askKey || api.key.get() ? html`<label><span>Key that may write <span class="meta">kept until this tab is closed</span></span><input name="key" type="password" autocomplete="off" .value=${api.key.get()}></label>` : nothing}
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        <footer><button type="button" class="quiet" @click=${this.close}>Cancel</button><button class="primary" ?disabled=${this.busy}>${this.busy ? 'Publishing…' : 'Publish'}</button></footer>
      </form>
    </dialog>`;
  }

  textFields() {
    return html`<label>Text<textarea name="articleBody" rows="9" required autofocus></textarea></label>
      <p class="meta">The rest may be left out. Without a date it counts as published now.</p>
      <div class="pair"><label>Headline<input name="headline"></label><label>Outlet<input name="publisher"></label></div>
      <div class="pair"><label><span>Published <span class="meta">in UTC</span></span><input name="datePublished" type="datetime-local"></label><label>Address<input name="url" type="url" placeholder="https://"></label></div>`;
  }

  async submit(event) {
    event.preventDefault();
    const given = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
    if (!given.articleBody && !given.url) {
      this.problem = this.by === 'text' ? 'An article needs its text.' : 'Give the address of a page.';
      return;
    }
    if ('key' in given) api.key.set(given.key);
    delete given.key;
    if (given.datePublished) given.datePublished += given.datePublished.length === 16 ? ':00Z' : 'Z';
    await this.send(given, event.target);
  }

  async send(given, form) {
    this.busy = true;
    this.problem = undefined;
    try {
      const receipt = this.by === 'text' ? await api.publish('application/json', JSON.stringify(given)) : await api.publish('text/uri-list', given.url);
      sessionStorage.setItem('crosswire.published', receipt.id);
      form.reset();
      this.close();
      go(href({ article: receipt.id }));
    } catch (problem) {
      if (problem.locked) this.askKey = true;
      this.problem = problem.message;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('publish-dialog', PublishDialog);
