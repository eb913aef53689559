import {
  html,
  nothing,
  render,
  type CSSResult,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Answer } from '../calculators/answer.js';
import { freeze } from '../calculators/freeze.js';
import { isAsked, type AnyInputs } from '../calculators/question.js';
import { attributeOf } from '../host/attributes.js';
import { CANNOT_WORK, canWork } from '../host/can-work.js';
import { observeJsonChild, readJsonChild } from '../host/json-child.js';
import { keepKeys } from '../host/keep-keys.js';
import { isDoubtful, isUnclosed, misspeltAttributes, unclosed } from '../host/markup.js';
import { isChecked } from '../host/notices.js';
import type { Options } from '../host/options.js';
import { parseJson } from '../host/parse-json.js';
import { adoptSheets } from '../host/sheets.js';
import { copyText, printPage } from '../host/to-page.js';
import { VERSION } from '../host/version.js';
import { warnOnce } from '../host/warn.js';
import { directionOf, languageOf } from '../locale/language.js';
import { observeLanguage } from '../locale/observe-language.js';
import { withoutQuotes } from '../locale/without-quotes.js';
import { CalculatorAttributes } from './calculator-attributes.js';
import type { CalculatorState } from './calculator-state.js';
import { isShown, unknownBlocks, type Block } from './blocks.js';
import { Disclosures, foldsOf } from './disclosures.js';
import { keepFocus } from './keep-focus.js';
import type { Edition } from './edition.js';
import { Intakes } from './intakes.js';
import { KeptText } from './kept-text.js';
import type { Model } from './model.js';
import { Models } from './models.js';
import { News } from './news.js';
import { PageConfiguration } from './page-configuration.js';
import { page } from './parts/page.js';
import { summary } from './parts/summary.js';
import { PictureBox } from './picture-box.js';
import { requests } from './requests.js';
import { Settling } from './settling.js';
import { calculatorStyles } from './styles/styles.js';
import type { Text } from './text.js';
import type { View } from './view.js';

/**
 * What all calculators do: read the page's configuration, ask the questions, show the answer, tell the page.
 * A calculator adds its description, its words and its pictures.
 */
export abstract class CalculatorElement extends CalculatorAttributes {
  static readonly version = VERSION;

  static override readonly properties: PropertyDeclarations = {
    config: { attribute: false, noAccessor: true },
    inputs: { attribute: false, noAccessor: true },
  };

  /** What the element can count, and how its answers are explored: every subclass has its own. */
  static readonly edition: Edition;

  protected static override finalizeStyles(): CSSResultOrNative[] {
    // Lit asks the base class as well, which has no edition. Its own way makes lists flat, which older browsers cannot.
    return [...calculatorStyles, ...((this.edition as Edition | undefined)?.styles ?? [])];
  }

  /** One attribute a question of any model, so that markup is enough. */
  static override get observedAttributes(): string[] {
    const asked = this.edition.models.flatMap(({ calculator }) =>
      calculator.questions.map(({ id }) => attributeOf(id)),
    );
    return [...super.observedAttributes, ...new Set(asked)];
  }

  readonly #page = new PageConfiguration(this.localName);
  readonly #models = new Models((this.constructor as typeof CalculatorElement).edition.models, this.#page);
  readonly #disclosures = new Disclosures();
  readonly #ask = requests({
    element: this,
    state: () => this.#state,
    disclosures: this.#disclosures,
    change: (field, apply) => this.#change(field, apply),
    reset: () => this.#reset(),
    takeModel: (id) => this.#takeModel(id),
    announce: (sentence) => this.#announce(sentence),
  });
  readonly #news = new News(this, (sentence) => this.#announce(sentence));
  readonly #exploring = (this.constructor as typeof CalculatorElement).edition.exploring;
  readonly #explorer = this.#exploring?.start(this, (sentence) => this.#announce(sentence));
  readonly #settling = new Settling();
  readonly #pictureBox = new PictureBox(this);
  readonly #intakes = new Intakes(this, (sentence) => this.#announce(sentence));
  /** What a script has set, until somebody asks: frameworks set `inputs` before or after the `model` that they are of. */
  #given: unknown;
  #language = 'en';
  readonly #kept = new KeptText();
  #formDisabled = false;
  #copied: Answer | null = null;
  /** What the page does not allow, in words, once it was tried. */
  #refused = '';
  #announced = '';
  /** The author of the page wants to read what could not be used of the markup. */
  #checked = false;
  #unclosed = false;
  /** What stands inside the tag is shown in place of the calculator. */
  #gaveWay = false;
  #works = true;
  #disposers: (() => void)[] = [];

  /** Structured configuration; wins over a JSON child, which wins over attributes. */
  get config(): unknown {
    return this.#page.property;
  }

  set config(config: unknown) {
    this.#safely(() => {
      this.#page.property = config;
      this.#configure();
    });
  }

  /**
   * Every input in force, defaults included. Setting it replaces what was typed, and what is left out takes its
   * default; inputs that are in force already change nothing, so that a page may hand back what `calc-input` told.
   */
  get inputs(): AnyInputs {
    return freeze(this.#state.inputs);
  }

  set inputs(inputs: AnyInputs) {
    this.#given = inputs ?? {};
    this.requestUpdate();
  }

  /** The answer to the inputs as they stand: frozen, serialisable; `null` while they give none. */
  get answer(): Answer | null {
    return this.#state.current;
  }

  override connectedCallback(): void {
    this.#safely(() => {
      super.connectedCallback();
      this.#works = canWork();
      if (!this.#works) throw new Error(CANNOT_WORK);
      this.#followLanguage();
      this.#checked = isChecked(this);
      this.#readChild();
      this.#disposers = [
        observeLanguage(this, () => this.#safely(() => this.#followLanguage())),
        observeJsonChild(this, () => this.#safely(() => this.#readChild())),
        keepKeys(this.renderRoot),
      ];
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disposers.forEach((dispose) => dispose());
    this.#disposers = [];
    this.#news.stop();
  }

  override attributeChangedCallback(name: string, before: string | null, written: string | null): void {
    this.#safely(() => {
      const after = written === null ? null : withoutQuotes(written);
      super.attributeChangedCallback(name, before, after);
      // What a script set before is older than an attribute that it writes now.
      if (this.hasUpdated) void this.#state;
      if (before !== written && (name === 'example' || this.#models.takeAttribute(name, after))) this.#configure();
    });
  }

  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('.fields :is(input, select, textarea)');
    (first ?? this.renderRoot.querySelector<HTMLElement>('button'))?.focus(options);
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#safely(() => this.#reset());
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    // Not at once: told while the attribute follows the property, a wish to draw anew would be lost in that drawing.
    void Promise.resolve().then(() => this.requestUpdate());
  }

  /** The browser gives back what stood here before a reload or a step back in history. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    const { model, inputs } = (parseJson(state) ?? {}) as { model?: string; inputs?: AnyInputs };
    if (model !== undefined && model !== this.#model.id) {
      // The page may ask something else by now; only where the reader may choose is it theirs to bring back.
      if (!this.#models.listed(this.#option('models')).some(({ id }) => id === model)) return;
      this.#takeModel(model);
    }
    if (inputs !== undefined) this.inputs = inputs;
  }

  get #model(): Model {
    return this.#models.current(this.#option('model'));
  }

  get #state(): CalculatorState {
    const state = this.#models.stateOf(this.#model);
    if (this.#given === undefined) return state;
    const read = this.#page.read(state.calculator, this.#given);
    this.#given = undefined;
    // A page that hands back what it has just heard, as templates of frameworks do, must not undo what is being typed.
    const isEcho = Object.keys(read.inputs).length > 0 && state.holds(read.inputs);
    if (!read.refused && !isEcho) state.inputs = read.inputs;
    return state;
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const drawn = page(this.#state.answer, view, {
      theme: this.#option('theme') ?? 'light',
      look: this.#option('look') ?? 'page',
      title: view.text.words.title,
      announced: this.#announced,
      lead: this.lead,
      shown: (block) => this.#shown(block),
      pictures: guarded(this.#model.pictures),
      furtherPictures: guarded(this.#model.furtherPictures),
      explore: (answer) =>
        this.#exploring?.draw(this.#explorer!, answer, view, (block) => this.#shown(block)) ?? nothing,
      models: this.#models.listed(this.#option('models')),
      model: this.#model.id,
      send: () => this.#news.lead(view),
      copied: this.#copied !== null && this.#copied === this.#state.answer,
      copy: () => void this.#copy(view),
      print: () => void this.#print(view),
      refused: this.#refused,
      // The last to be asked: what stands above may have found something.
      notices: this.#checked ? this.#page.notices.all : undefined,
    });
    return this.#unclosed ? html`${drawn}<slot></slot>` : drawn;
  }

  protected override firstUpdated(): void {
    // Later, so that all elements that are drawn together are looked at together.
    void Promise.resolve().then(() => {
      if (this.isConnected && getComputedStyle(this).display === 'inline') this.markInline();
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellForm();
    // What nobody can see is no news; it is told when the element is on a page again.
    if (this.isConnected) this.#news.tell(this.#model.id, this.#state, this.#text());
  }

  /** An element that was made in one document may be drawn in another first, which cannot share the sheets of the one. */
  protected override createRenderRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof CalculatorElement;
    if (this.ownerDocument === document) return super.createRenderRoot() as ShadowRoot;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptSheets(root, elementStyles as readonly CSSResult[]);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.#works;
  }

  /**
   * Nothing is ever thrown at the page: where something cannot be drawn, because its Trusted Types leave out our policy
   * or because of what nobody thought of, what the tag holds is readable in its place, until it can be drawn again.
   */
  protected override performUpdate(): void {
    this.#safely(() => {
      const keep = keepFocus(this.shadowRoot);
      super.performUpdate();
      keep();
      this.#gaveWay &&= !this.#works;
    });
  }

  #safely(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#giveWay(error as { readonly message?: string; readonly code?: unknown });
    }
  }

  #giveWay({ message, code }: { readonly message?: string; readonly code?: unknown }): void {
    if (this.#gaveWay) return;
    this.#gaveWay = true;
    const isPolicy = code === 'trusted-types';
    warnOnce(isPolicy ? `${message}: add that name to trusted-types in its Content-Security-Policy` : String(message));
    // Before it is on a page, the element has nothing to show its content in and needs nothing.
    const { shadowRoot } = this;
    if (!shadowRoot) return;
    this.#safely(() => render(nothing, shadowRoot, this.renderOptions));
    shadowRoot.append(this.ownerDocument.createElement('slot'));
    if (isPolicy) this.#news.fail(this.#state, code, []);
  }

  /** Amounts of an example are in its own currency, whatever the page has for the reader's. */
  #text(): Text {
    const currency = this.#state.currency ?? this.#option('currency') ?? this.#models.exampleCurrency(this.#model);
    return this.#kept.of(this.#language, currency ?? null, this.#model.words);
  }

  #view(): View {
    return {
      state: this.#state,
      text: this.#text(),
      issues: this.#state.issues,
      direction: directionOf(this),
      ...this.#pictureBox.room,
      headingLevel: this.#headingLevel(),
      isDrawn: (field) => this.#isDrawn(field),
      readonly: this.#page.options.readonly ?? this.readonly,
      disabled: this.disabled || this.#formDisabled,
      settled: this.#settling.over === undefined,
      open: this.#disclosures.open,
      tableField: this.#model.tableField,
      seriesField: this.#model.seriesField,
      intake: this.#intakes.of(this.#model),
      ask: this.#ask,
    };
  }

  #change(field: string, apply: () => void): void {
    this.#safely(() => {
      apply();
      this.#settling.begin(() => this.requestUpdate());
      this.requestUpdate();
      this.#news.change(this.#state, field);
    });
  }

  #takeModel(id: string): void {
    this.#models.choose(id, this.#option('model'));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const next = this.#settling.over ?? this.#explorer?.turn;
    if (next === undefined) return done;
    await next;
    return this.getUpdateComplete();
  }

  #shown(block: Block): boolean {
    return isShown(block, this.#option('show'), this.#option('hide'));
  }

  /** Whether a person can see the question, and with it what is wrong there. */
  #isDrawn(field: string): boolean {
    const question = this.#state.question(field);
    if (!question || !this.#shown('form') || !isAsked(question, this.#state.inputs, this.#state.calculator.questions))
      return false;
    return question.level === 'simple' || this.#shown('advanced');
  }

  /** 1 to 5, so that the headings inside have a level left; they take that of a title that is not shown. */
  #headingLevel(): number {
    const level = Math.round(this.headingLevel ?? 2);
    return (level >= 1 && level <= 5 ? level : 2) - Number(!this.#shown('title'));
  }

  #reset(): void {
    this.#state.reset();
    this.#intakes.of(this.#model)?.reset();
    this.requestUpdate();
  }

  async #copy(view: View): Promise<void> {
    const { answer } = this.#state;
    if (!answer) return;
    const { copied, cannotCopy } = view.text.common.interface;
    this.#copied = (await copyText(summary(answer, view), this.renderRoot as ShadowRoot)) ? answer : null;
    this.#refused = this.#copied ? '' : cannotCopy;
    this.#announce(this.#copied ? copied : cannotCopy);
  }

  async #print(view: View): Promise<void> {
    this.#refused = (await printPage(this)) ? '' : view.text.common.interface.cannotPrint;
    if (this.#refused) this.#announce(this.#refused);
  }

  #announce(sentence: string): void {
    this.#announced = sentence;
    this.requestUpdate();
  }

  #option<Key extends Exclude<keyof Options, 'readonly'>>(key: Key): NonNullable<Options[Key]> | null {
    return this.#page.option(key, this[key]);
  }

  #configure(): void {
    this.#models.configure(this.#option('example'));
    this.requestUpdate();
  }

  #readChild(): void {
    const { notices } = this.#page;
    this.#page.child = readJsonChild(this, notices);
    this.#unclosed = isUnclosed(this);
    if (this.#unclosed || (this.#checked && isDoubtful(this))) notices.tell(unclosed(this));
    misspeltAttributes(this, (this.constructor as typeof CalculatorElement).observedAttributes).forEach((notice) =>
      notices.tell(notice),
    );
    this.#configure();
  }

  #followLanguage(): void {
    this.#language = languageOf(this);
    this.#models.language = this.#language;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('example')) this.#configure();
    if (this.#checked) this.#check();
    const wrong = this.#state.issues.map(({ field }) => this.#state.question(field));
    this.#disclosures.follow(
      this.#option('mode'),
      wrong.flatMap((question) => (question ? foldsOf(question) : [])),
    );
  }

  /** What was wrong with the markup may be right by now. */
  #check(): void {
    this.#page.notices.clear();
    this.#readChild();
    for (const list of ['show', 'hide'] as const)
      unknownBlocks(list, this.#option(list)).forEach((notice) => this.#page.notices.tell(notice));
  }

  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof CalculatorElement;
    const { shadowRoot } = this;
    if (shadowRoot) this.#safely(() => adoptSheets(shadowRoot, elementStyles as readonly CSSResult[]));
  }

  #tellForm(): void {
    const state = this.#state;
    const [issue] = state.issues;
    // What nobody can see or mend must not keep a form from being sent.
    const anchor = issue && this.renderRoot.querySelector<HTMLElement>(`#${issue.field}`);
    this.tellForm({
      // Without a form nobody asks for the value; what was typed is kept for a step back in history all the same.
      value: this.form && JSON.stringify({ inputs: state.inputs, answer: state.current }),
      kept: JSON.stringify({ model: this.#model.id, inputs: state.typed }),
      wrong:
        this.required && anchor ? { message: this.#text().issue(issue, state.question(issue.field)), anchor } : null,
    });
  }
}

/** All that a picture follows; drawing is most of the work, and most of what happens elsewhere changes no picture. */
/** Drawn again only for another answer, or for a reader who sees it in another way. */
function guarded<Draw extends Model['furtherPictures']>(draw: Draw) {
  return draw && ((answer: Answer, view: View) => guard(seenIn(answer, view), () => draw(answer, view)));
}

function seenIn(answer: Answer, { text, width, fontSize, direction, settled, open }: View): unknown[] {
  return [answer, text, width, fontSize, direction, settled, [...open].join()];
}
