import {
  nothing,
  type CSSResult,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Answer } from '../calculators/answer.js';
import type { Example } from '../calculators/calculator.js';
import { freeze } from '../calculators/freeze.js';
import { isAsked, type AnyInputs, type Question } from '../calculators/question.js';
import type { Suggestion } from '../core/outcome.js';
import { attributeOf } from '../host/attributes.js';
import { emit } from '../host/events.js';
import { isOption, type Options } from '../host/options.js';
import { VERSION } from '../host/version.js';
import { warnOnce } from '../host/warn.js';
import { directionOf, languageOf } from '../locale/language.js';
import { observeLanguage } from '../locale/observe-language.js';
import { spokenTag } from '../locale/words.js';
import { Announcer } from './announcer.js';
import type { CalculatorState } from './calculator-state.js';
import { isShown, type Block } from './blocks.js';
import type { Edition } from './edition.js';
import { FormMember } from './form-member.js';
import type { Model } from './model.js';
import { Models } from './models.js';
import { PageConfiguration } from './page-configuration.js';
import { page } from './parts/page.js';
import { summary } from './parts/summary.js';
import { issueText } from './parts/texts.js';
import { PictureBox } from './picture-box.js';
import { calculatorStyles } from './styles/styles.js';
import { createText, type Text } from './text.js';
import type { View } from './view.js';

/** Milliseconds after a change until closed parts follow: after the paint, before anybody has opened one. */
const SETTLED_AFTER = 50;

/** A script may set a property to anything; only text becomes an attribute. */
const textOnly = {
  fromAttribute: (value: string | null) => value,
  toAttribute: (value: unknown) => (typeof value === 'string' ? value : null),
};

/**
 * What all calculators do: read the page's configuration, ask the questions, show the answer, tell the page.
 * A calculator adds its description, its words and its pictures.
 */
export abstract class CalculatorElement extends FormMember {
  static readonly version = VERSION;

  static override readonly properties: PropertyDeclarations = {
    model: { type: String },
    models: { type: String },
    example: { type: String },
    currency: { type: String },
    theme: { type: String },
    mode: { type: String },
    name: { type: String, reflect: true, converter: textOnly },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean },
    lead: { type: Boolean },
    hide: { type: String },
    show: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    config: { attribute: false, noAccessor: true },
    inputs: { attribute: false, noAccessor: true },
  };

  /** What the element can count, and how its answers are explored: every subclass has its own. */
  static readonly edition: Edition;

  protected static override finalizeStyles(): CSSResultOrNative[] {
    // Lit asks the base class as well, which has no edition.
    return super.finalizeStyles([...calculatorStyles, ...((this.edition as Edition | undefined)?.styles ?? [])]);
  }

  /** One attribute a question of any model, so that markup is enough. */
  static override get observedAttributes(): string[] {
    const asked = this.edition.models.flatMap(({ calculator }) =>
      calculator.questions.map(({ id }) => attributeOf(id)),
    );
    return [...super.observedAttributes, ...new Set(asked)];
  }

  /** What is counted: the name of a model. The first one where it is not said. */
  declare model: string | null;
  /** Names of the models among which the reader may choose, by spaces or commas. */
  declare models: string | null;
  /** The name of an example whose numbers stand in the fields until others are typed. */
  declare example: string | null;

  /** The currency: an ISO code such as `EUR`, or any label. Dollars in English and roubles in Russian where it is not said. */
  declare currency: string | null;
  /**
   * The colours: light, dark, or as the reader's system has it.
   * @default 'light'
   */
  declare theme: 'light' | 'dark' | 'auto' | null;
  /**
   * `advanced` opens the questions that are asked on request.
   * @default 'simple'
   */
  declare mode: 'simple' | 'advanced' | null;
  /** The name under which the page's form submits the answer. */
  declare name: string | null;
  /** Shows the numbers and lets nobody change them. */
  declare readonly: boolean;
  /** Turns the whole calculator off; a form does not submit it. */
  declare disabled: boolean;
  /** In a form: an impossible input keeps it from being sent. */
  declare required: boolean;
  /** Adds a button that sends the answer: the page listens for `calc-lead`. */
  declare lead: boolean;
  /** Names of the blocks not to draw, by spaces or commas. */
  declare hide: string | null;
  /** Names of the only blocks to draw. */
  declare show: string | null;
  /**
   * The level of the title among the headings of the page.
   * @default 2
   */
  declare headingLevel: number | null;

  readonly #page = new PageConfiguration(this.localName);
  readonly #models = new Models((this.constructor as typeof CalculatorElement).edition.models, this.#page);
  readonly #announcer = new Announcer((sentence) => this.#announce(sentence));
  readonly #open = new Set<string>();
  readonly #exploring = (this.constructor as typeof CalculatorElement).edition.exploring;
  readonly #explorer = this.#exploring?.start(this, (sentence) => this.#announce(sentence));
  readonly #pictureBox = new PictureBox(this);
  /** The model that the reader chose, over what the page asked for at that time. */
  #chosen: { readonly id: string; readonly over: string | null } | undefined;
  /** What a script has set, until somebody asks: frameworks set `inputs` before or after the `model` that they are of. */
  #given: unknown;
  #language = 'en';
  #text: Text | undefined;
  #settling: Promise<void> | undefined;
  #mode: string | null | undefined;
  #mistaken = false;
  #formDisabled = false;
  #copied: Answer | null = null;
  #announced = '';
  #told: string | undefined;
  #disposers: (() => void)[] = [];

  /** Structured configuration; wins over a JSON child, which wins over attributes. */
  get config(): unknown {
    return this.#page.property;
  }

  set config(config: unknown) {
    this.#page.property = config;
    this.#configure();
  }

  /** Every input in force, defaults included. Setting it replaces what was typed; what is left out takes its default. */
  get inputs(): AnyInputs {
    return freeze(this.#state.inputs);
  }

  set inputs(inputs: AnyInputs) {
    this.#given = inputs ?? {};
    this.requestUpdate();
  }

  /** The answer to the inputs as they stand: frozen, serialisable; `null` while they give none. */
  get answer(): Answer | null {
    return this.#state.outcome.ok ? this.#state.outcome.value : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#followLanguage();
    this.#readChild();
    this.#disposers = [
      observeLanguage(this, () => this.#followLanguage()),
      this.#observeChild(),
      listen(this.renderRoot, 'keydown keypress keyup', keepFromHost),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disposers.forEach((dispose) => dispose());
    this.#disposers = [];
    this.#announcer.stop();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    // What a script set before is older than an attribute that it writes now.
    if (this.hasUpdated) void this.#state;
    if (before !== after && (name === 'example' || this.#models.takeAttribute(name, after))) this.#configure();
  }

  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('.fields :is(input, select, textarea)');
    (first ?? this.renderRoot.querySelector<HTMLElement>('button'))?.focus(options);
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    // Not at once: told while the attribute follows the property, a wish to draw anew would be lost in that drawing.
    queueMicrotask(() => this.requestUpdate());
  }

  /** The browser gives back what stood here before a reload or a step back in history. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    const { model, inputs } = (parseJson(state) ?? {}) as { model?: string; inputs?: AnyInputs };
    if (model !== undefined && model !== this.#model.id) {
      // The page may ask something else by now; only where the reader may choose is it theirs to bring back.
      if (!this.#models.listed(this.#option('models') ?? null).some(({ id }) => id === model)) return;
      this.#takeModel(model);
    }
    if (inputs !== undefined) this.inputs = inputs;
  }

  get #model(): Model {
    const asked = this.#option('model') ?? null;
    return this.#models.named(this.#chosen?.over === asked ? this.#chosen.id : asked);
  }

  get #state(): CalculatorState {
    const state = this.#models.stateOf(this.#model);
    if (this.#given === undefined) return state;
    const read = this.#page.read(state.calculator, this.#given);
    this.#given = undefined;
    if (!read.refused) state.inputs = read.inputs;
    return state;
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    return page(this.#state.answer, view, {
      theme: this.#option('theme') ?? 'light',
      title: view.text.words.title,
      announced: this.#announced,
      lead: this.lead,
      shown: (block) => this.#shown(block),
      pictures: (answer) => guard(seenIn(answer, view), () => this.#model.pictures(answer, view)),
      explore: (answer) =>
        this.#exploring?.draw(this.#explorer!, answer, view, (block) => this.#shown(block)) ?? nothing,
      models: this.#models.listed(this.#option('models') ?? null),
      model: this.#model.id,
      send: () => this.#send(view),
      copied: this.#copied !== null && this.#copied === this.#state.answer,
      copy: () => void this.#copy(view),
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellForm();
    // What nobody can see is no news; it is told when the element is on a page again.
    if (this.isConnected) this.#tellPage();
  }

  /** Where the page's Trusted Types leave out our policy, nothing can be drawn: what the tag holds stays readable. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'trusted-types') throw error;
      this.#giveWay(error as Error);
    }
  }

  #giveWay({ message }: Error): void {
    if (this.renderRoot.querySelector('slot')) return;
    this.renderRoot.append(document.createElement('slot'));
    warnOnce(`${message}: add that name to trusted-types in its Content-Security-Policy`);
    emit(this, 'calc-error', { ...this.#common(), code: 'trusted-types', issues: [] });
  }

  /** Amounts of an example are in its own currency, whatever the page has for the reader's. */
  #currency(): string | null {
    const page = this.#option('currency');
    return this.#state.currency ?? page ?? this.#models.exampleCurrency(this.#model) ?? null;
  }

  #view(): View {
    this.#text ??= createText(spokenTag(this.#language, this.#model.words), this.#currency(), this.#model.words);
    return {
      state: this.#state,
      text: this.#text,
      issues: this.#state.issues,
      direction: directionOf(this),
      width: this.#pictureBox.width,
      fontSize: this.#pictureBox.fontSize,
      fullWidth: this.#pictureBox.fullWidth,
      headingLevel: this.#headingLevel(),
      isDrawn: (field) => this.#isDrawn(field),
      readonly: this.#page.options.readonly ?? this.readonly,
      disabled: this.disabled || this.#formDisabled,
      settled: this.#settling === undefined,
      open: this.#open,
      tableField: this.#model.tableField,
      ask: {
        type: (question, text) => this.#change(question.id, () => this.#state.type(question, text)),
        commit: (question) => this.#commit(question),
        set: (question, value) => this.#change(question.id, () => this.#state.set(question.id, value)),
        fix: (suggestion, control) => this.#fix(suggestion, control),
        edit: (question, edit) => this.#change(question.id, () => this.#state.edit(question, edit)),
        announce: (sentence) => this.#announce(sentence),
        toggle: (disclosure) => this.#toggle(disclosure),
        reset: () => this.#change('', () => this.#reset()),
        choose: (model) => this.#change('', () => this.#takeModel(model)),
        take: (example) => this.#take(example),
      },
    };
  }

  #change(field: string, apply: () => void): void {
    apply();
    this.#settling ??= this.#settleLater();
    this.requestUpdate();
    emit(this, 'calc-input', { ...this.#common(), field });
  }

  #take({ inputs, currency }: Pick<Example, 'inputs' | 'currency'>): void {
    this.#change('', () => {
      this.#state.inputs = inputs;
      // What is kept and brought back stays in the currency that it was in.
      if (currency !== undefined) this.#state.currency = currency;
    });
    this.#text = undefined;
  }

  /** Stands until the page asks for another one. */
  #takeModel(id: string): void {
    this.#chosen = { id, over: this.#option('model') ?? null };
    this.#text = undefined;
  }

  /** Once the keystroke is painted, what is closed is brought up to date as well. */
  async #settleLater(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
    this.#settling = undefined;
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const next = this.#settling ?? this.#explorer?.turn;
    if (next === undefined) return done;
    await next;
    return this.getUpdateComplete();
  }

  #commit(question: Question): void {
    this.#state.commit(question.id);
    this.requestUpdate();
  }

  #fix({ field, value }: Suggestion, control = field): void {
    const mended = this.#question(field);
    this.#change(field, () => {
      // What mends it may be a question that is not asked yet.
      if (mended?.shownWhen) this.#state.set(mended.shownWhen.question, mended.shownWhen.is);
      this.#state.set(field, value);
    });
    if (mended?.level === 'advanced') this.#open.add('advanced');
    // The button that was pressed is gone: the focus goes to what it mended, not to the top of the page.
    void this.updateComplete.then(() => (this.renderRoot.querySelector<HTMLElement>(`#${control}`) ?? this).focus());
  }

  #toggle(disclosure: string): void {
    if (!this.#open.delete(disclosure)) this.#open.add(disclosure);
    this.requestUpdate();
  }

  /** The page may ask for the advanced questions, and a mistake in one of them brings them out; nothing closes them but a person. */
  #openAdvanced(): void {
    const mode = this.#option('mode');
    if (mode !== this.#mode) this.#open[mode === 'advanced' ? 'add' : 'delete']('advanced');
    this.#mode = mode;
    const wrong = this.#state.issues.map(({ field }) => this.#question(field));
    const mistaken = wrong.some((question) => question?.level === 'advanced');
    if (mistaken && !this.#mistaken) this.#open.add('advanced');
    this.#mistaken = mistaken;
  }

  #question(id: string): Question | undefined {
    return this.#state.calculator.questions.find((question) => question.id === id);
  }

  #shown(block: Block): boolean {
    return isShown(block, this.#option('show'), this.#option('hide'));
  }

  /** Whether a person can see the question, and with it what is wrong there. */
  #isDrawn(field: string): boolean {
    const question = this.#question(field);
    if (!question || !this.#shown('form') || !isAsked(question, this.#state.inputs, this.#state.calculator.questions))
      return false;
    return question.level === 'simple' || this.#shown('advanced');
  }

  /** 1 to 5, so that the headings inside have a level left. */
  #headingLevel(): number {
    const level = Math.round(this.headingLevel ?? 2);
    return level >= 1 && level <= 5 ? level : 2;
  }

  #reset(): void {
    this.#state.reset();
    this.#text = undefined;
    this.requestUpdate();
  }

  #send(view: View): void {
    const { answer } = this;
    emit(this, 'calc-lead', { ...this.#common(), answer, summary: answer ? summary(answer, view) : '' });
  }

  async #copy(view: View): Promise<void> {
    const { answer } = this.#state;
    if (!answer) return;
    // A page may forbid the clipboard to what it frames; then the button simply does not say "copied".
    this.#copied = await navigator.clipboard.writeText(summary(answer, view)).then(
      () => answer,
      () => null,
    );
    if (this.#copied) this.#announce(view.text.common.interface.copied);
  }

  #announce(sentence: string): void {
    this.#announced = sentence;
    this.requestUpdate();
  }

  #common() {
    return { calculator: this.#state.calculator.id, inputs: this.#state.inputs };
  }

  /** An option as configured, else as the attribute or a script has it; what makes no sense is told and counts as absent. */
  #option<Key extends 'model' | 'models' | 'example' | 'currency' | 'theme' | 'mode' | 'hide' | 'show'>(
    key: Key,
  ): Options[Key] | null {
    const configured = this.#page.options[key];
    const own: unknown = configured ?? this[key];
    if (own == null || isOption(key, own)) return (own ?? null) as Options[Key] | null;
    warnOnce(
      `<${this.localName}> ${key} has a value that cannot be used: ${typeof own === 'string' ? own : typeof own}`,
    );
    return null;
  }

  #configure(): void {
    this.#models.configure(this.#option('example') ?? null);
    this.#text = undefined;
    this.requestUpdate();
  }

  #readChild(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    const source = script?.textContent?.trim() ?? '';
    const parsed = source === '' ? undefined : parseJson(source);
    this.#page.child = parsed;
    // While the page is still arriving, half of it may be here.
    const isWhole = script?.nextSibling != null || document.readyState !== 'loading';
    if (source !== '' && parsed === undefined && isWhole)
      warnOnce(`<${this.localName}>: the JSON inside it cannot be read`);
    this.#configure();
  }

  /** While a page is parsed the element comes to life before its children do. */
  #observeChild(): () => void {
    const observer = new MutationObserver(() => this.#readChild());
    observer.observe(this, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }

  #followLanguage(): void {
    this.#language = languageOf(this);
    this.#models.language = this.#language;
    this.#text = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['currency', 'model'].some((name) => changed.has(name))) this.#text = undefined;
    if (changed.has('example')) this.#configure();
    this.#openAdvanced();
  }

  /** Sheets belong to a document: moved into another one, such as a frame's, the element needs its own anew. */
  adoptedCallback(): void {
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!this.shadowRoot || !Sheet) return;
    const { elementStyles } = this.constructor as typeof CalculatorElement;
    this.shadowRoot.adoptedStyleSheets = (elementStyles as readonly CSSResult[]).map(({ cssText }) => {
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  #tellForm(): void {
    // Without a form nobody asks for the value; what was typed is kept for a step back in history all the same.
    const value = this.form && JSON.stringify({ inputs: this.#state.inputs, answer: this.answer });
    this.internals.setFormValue(value, JSON.stringify({ model: this.#model.id, inputs: this.#state.typed }));
    const [issue] = this.#state.issues;
    // What nobody can see or mend must not keep a form from being sent.
    const anchor = issue && this.renderRoot.querySelector<HTMLElement>(`#${issue.field}`);
    if (!this.required || !anchor) this.internals.setValidity({});
    else
      this.internals.setValidity({ customError: true }, this.#text!.issue(issue, this.#question(issue.field)), anchor);
  }

  #tellPage(): void {
    const { outcome } = this.#state;
    const { answer } = this;
    // The answer follows from the inputs: typed otherwise, they are the same news.
    const news = JSON.stringify([this.#model.id, outcome.ok ? outcome.value.inputs : outcome.issues]);
    const [first, again] = [this.#told === undefined, this.#told === news];
    this.#told = news;
    if (first) emit(this, 'calc-ready', { ...this.#common(), answer });
    if (again) return;
    if (outcome.ok) emit(this, 'calc-result', { ...this.#common(), answer: outcome.value });
    else emit(this, 'calc-error', { ...this.#common(), code: 'invalid-inputs', issues: outcome.issues });
    this.#settle(first);
  }

  /** What a screen reader hears: the answer once it has settled, or what is wrong. */
  #settle(first: boolean): void {
    const { answer, issues } = this.#state;
    const [issue] = issues;
    if (!this.#text) return;
    const spoken = issue
      ? issueText(issue, { state: this.#state, text: this.#text })
      : answer && this.#text.headline(answer);
    if (spoken && first) this.#announcer.start(spoken);
    else if (spoken) this.#announcer.settle(spoken);
  }
}

/** All that a picture follows; drawing is most of the work, and most of what happens elsewhere changes no picture. */
function seenIn(answer: Answer, { text, width, fontSize, direction, settled, open }: View): unknown[] {
  return [answer, text, width, fontSize, direction, settled, [...open].join()];
}

/** Host pages bind single keys to commands; what is typed into a field must not trigger them. */
function keepFromHost(event: Event): void {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  // A script's bare event has no key.
  if (key?.length === 1 && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

function listen(target: EventTarget, names: string, listener: (event: Event) => void): () => void {
  names.split(' ').forEach((name) => target.addEventListener(name, listener));
  return () => names.split(' ').forEach((name) => target.removeEventListener(name, listener));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
