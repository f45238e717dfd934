import {
  AMBIGUOUS_NAMES,
  COMMON,
  EVERYDAY_WORDS,
  HONORIFICS,
  KIN,
  KNOWN_NAMES,
  NAMED_BEFORE,
  NAMINGS,
  type Naming,
  PARTICLES,
  RANKS,
  SAID,
  TITLES,
} from './redaction/joined.ts';
import type { Piece } from './redaction/pieces.ts';
import { NAME_MARK, type RedactionSearch, type Secret } from './redaction.ts';
import { hanNameAt, hanNames } from './redaction-names-han.ts';

const MOST_WORDS = 4;
/** Unknown words in small letters, or of a script that has no capitals: a story may go on with them. */
const MOST_UNKNOWN = 2;
const OPENING = /^[:"“”«„'‘’*,;=–—-]$/;
const VERB_ENDING =
  /(?:ing|ed|ly|ando|iendo|endo|indo|mente|ться|тся|ают|яют|ить|ать|ет|ют|ил|ал|али|или|ated|tion|tions|cion|ción|ção|cao|ment)$/u;
/** Arabic marks a verb's person at its front: no name unless it is a known one. */
const ARABIC_VERB = /^(?:[وف]?(?:بي|بت|كي|كت|سي|هي|حي|يت|تت)\p{L}{2,}|ال\p{L}+[ةه])$/u;
const ARABIC_LETTER = /^[\u0600-\u06FF]/;
/** "Father of …", "mother of …" as a name. */
const KUNYA = /^(?:ابو|ام)$/;
const SEPARATOR_IN_NAME = /^\.$/;

type Case = 'capital' | 'small' | 'none';

function caseOf({ text }: Piece): Case {
  const first = text[0] ?? '';
  if (first.toLowerCase() === first.toUpperCase()) return 'none';
  return first === first.toUpperCase() ? 'capital' : 'small';
}

function isWord(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'word';
}

/** Whether a word can begin the name after a phrase that names. */
function beginsName(piece: Piece, next: Piece | undefined, naming: Naming): boolean {
  const { word } = piece;
  if (RANKS.has(word) && !(KNOWN_NAMES.has(word) && caseOf(piece) === 'capital')) return false;
  if (KNOWN_NAMES.has(word)) return isKnownName(piece, next, naming);
  if (word.length < 2 || naming.common.has(word)) return false;
  if (!naming.strong) return isUnknownBeforeKnown(piece, next);
  if (ARABIC_LETTER.test(word)) return !ARABIC_VERB.test(word) && !EVERYDAY_WORDS.has(word);
  if (caseOf(piece) === 'capital') return true;
  return !EVERYDAY_WORDS.has(word) && !VERB_ENDING.test(word) && !/^\p{N}/u.test(word);
}

function isKnownName(piece: Piece, next: Piece | undefined, { strong, common }: Naming): boolean {
  if (strong) return caseOf(piece) === 'capital' || !common.has(piece.word) || continuesKnown(next);
  if (common.has(piece.word) && caseOf(piece) !== 'capital')
    return caseOf(piece) === 'none' && continuesKnown(next);
  if (!AMBIGUOUS_NAMES.has(piece.word)) return true;
  return caseOf(piece) === 'capital'
    ? isWord(next) && caseOf(next) === 'capital' && continuesKnown(next)
    : continuesKnown(next);
}

/** "I am Ketlie Augustin": after a weak phrase an unknown name counts before a known one, both with capitals. */
function isUnknownBeforeKnown(piece: Piece, next: Piece | undefined): boolean {
  if (caseOf(piece) !== 'capital' || COMMON.has(piece.word) || EVERYDAY_WORDS.has(piece.word)) return false;
  if (piece.text === piece.text.toUpperCase() || !isWord(next) || caseOf(next) !== 'capital') return false;
  return continuesKnown(next) && !AMBIGUOUS_NAMES.has(next.word);
}

function continuesKnown(next: Piece | undefined): boolean {
  return isWord(next) && KNOWN_NAMES.has(next.word) && !COMMON.has(next.word);
}

/** Whether the name goes on with this word; `unknown` words in small letters are already in it. */
function goesOn(piece: Piece, first: Piece, naming: Naming, unknown: number): boolean {
  const { word } = piece;
  if (RANKS.has(word) || naming.common.has(word)) return KNOWN_NAMES.has(word) && caseOf(piece) === 'capital';
  const shape = caseOf(piece);
  const plainlyName = KNOWN_NAMES.has(word) && !AMBIGUOUS_NAMES.has(word);
  if (caseOf(first) === 'capital' && shape === 'small')
    return plainlyName && !COMMON.has(word) && !EVERYDAY_WORDS.has(word);
  if (KNOWN_NAMES.has(word)) return true;
  if (/^\p{N}/u.test(word)) return false;
  if (!naming.strong) return shape === 'capital' && !EVERYDAY_WORDS.has(word);
  if (shape === 'capital') return !(first.text === first.text.toUpperCase() && EVERYDAY_WORDS.has(word));
  if (EVERYDAY_WORDS.has(word) || COMMON.has(word) || VERB_ENDING.test(word) || word.length < 2) return false;
  if (ARABIC_LETTER.test(word) && (ARABIC_VERB.test(word) || /^[وفبلك]\p{L}{3,}$/u.test(word))) return false;
  return unknown < MOST_UNKNOWN;
}

/** The name whose first word is `pieces[at]`, as offsets. */
function nameAt(pieces: readonly Piece[], at: number, naming: Naming): Secret | undefined {
  const first = pieces[at];
  if (first?.kind === 'han') return hanNameAt(first.word, first.start, !naming.strong);
  if (!isWord(first)) return undefined;
  const next = pieces[at + 1];
  const particle =
    PARTICLES.has(first.word) &&
    (naming.strong || KUNYA.test(first.word)) &&
    isWord(next) &&
    KNOWN_NAMES.has(next.word);
  if (!particle && !beginsName(first, next, naming)) return undefined;
  if (isWord(next) && isRankBeforeName(pieces, at)) return undefined;
  let end = particle ? (next?.end ?? first.end) : first.end;
  let unknown = KNOWN_NAMES.has(first.word) || caseOf(first) === 'capital' ? 0 : 1;
  for (let taken = 1, i = at + (particle ? 2 : 1); taken < MOST_WORDS; i += 1) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const initial = SEPARATOR_IN_NAME.test(piece.word) && (pieces[i - 1]?.text.length ?? 0) === 1;
    if (initial) continue;
    if (!isWord(piece)) break;
    const after = pieces[i + 1];
    const joins = PARTICLES.has(piece.word) && isWord(after) && goesOn(after, first, naming, unknown);
    const isInitial = piece.text.length === 1 && caseOf(piece) === 'capital' && pieces[i + 1]?.word === '.';
    if (joins) continue;
    // A third unknown word only where the clause ends with it.
    const limit = isWord(after) ? unknown : Math.min(unknown, MOST_UNKNOWN - 1);
    if (!isInitial && !goesOn(piece, first, naming, limit)) break;
    if (!KNOWN_NAMES.has(piece.word) && caseOf(piece) !== 'capital') unknown += 1;
    end = piece.end;
    taken += 1;
  }
  return { start: first.start, end };
}

/** "Officer Miller", "капитан Иванов": who bears a rank is named as an official. */
function isRankBeforeName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return isWord(before) && RANKS.has(before.word) && !TITLES.has(before.word);
}

const SHORT_WORD = 4;
/** "The officer said: my name is …" names an official. */
function isOfficialSpeaking(pieces: readonly Piece[], cueAt: number): boolean {
  let at = cueAt - 1;
  for (let skipped = 0; skipped < 5; skipped += 1, at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) return false;
    if (isWord(piece) && SAID.has(piece.word)) break;
    if (piece.kind === 'word' && piece.word.length > SHORT_WORD) return false;
    if (skipped === 4) return false;
  }
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const piece = pieces[i];
    if (!isWord(piece)) return false;
    if (RANKS.has(piece.word)) return true;
  }
  return false;
}

function skipOpening(pieces: readonly Piece[], from: number): number {
  let at = from;
  for (let skipped = 0; skipped < 3; skipped += 1, at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const title = isWord(piece) && TITLES.has(piece.word) && isWord(pieces[at + 1]);
    const mark = piece.kind === 'mark' && OPENING.test(piece.word);
    const dotOfTitle = piece.word === '.' && skipped > 0;
    if (!title && !mark && !dotOfTitle) break;
  }
  return at;
}

/** "aqui Doña Chepa": what follows such a title is a name after a weak phrase too. */
function afterHonorific(pieces: readonly Piece[], at: number, naming: Naming): Naming {
  const title = pieces[at - 1]?.word === '.' ? pieces[at - 2] : pieces[at - 1];
  const name = pieces[at];
  const honoured = isWord(title) && HONORIFICS.has(title.word) && isWord(name) && caseOf(name) === 'capital';
  return honoured ? { ...naming, strong: true } : naming;
}

/** Creole "mari m rele …": what looks like "I am called" is "my husband is called". */
function isOfKin(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const cue = pieces[at];
  return isWord(before) && isWord(cue) && /^m(?:wen)?$/.test(cue.word) && KIN.has(before.word);
}

/** A line "Name: …" of a form, or the like in another language. */
const FORM_LINE =
  /^(?:name|full-?name|nombre|nome|nom|prénom|prenom|non|nomi|имя|фио|الاسم|اسم|ism|magac|magaca|tên|ten|apellido|apellidos|sobrenome|фамилия)$/iu;
const FORM_NAMING: Naming = { strong: true, common: COMMON };
const LOOSE_FORM_NAMING: Naming = { strong: false, common: COMMON };

function isFormLine(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!isWord(piece) || !FORM_LINE.test(piece.text)) return false;
  const before = pieces[at - 1];
  return before === undefined || before.kind === 'mark';
}

/** "Name: …", or a line that begins with "name" and a name that is known as one. */
function formLineAt(pieces: readonly Piece[], at: number): { length: number; value: Naming } | undefined {
  if (!isFormLine(pieces, at)) return undefined;
  if (pieces[at + 1]?.word === ':') return { length: 2, value: FORM_NAMING };
  const next = pieces[at + 1];
  const known = isWord(next) && KNOWN_NAMES.has(next.word) && !AMBIGUOUS_NAMES.has(next.word);
  return known ? { length: 1, value: LOOSE_FORM_NAMING } : undefined;
}

/** The name that ends right before `pieces[at]`, where a phrase such as Somali "ayaa la i yiraahdaa" follows names. */
function nameEndingBefore(pieces: readonly Piece[], at: number): Secret | undefined {
  let first: Piece | undefined;
  for (let i = at - 1; i >= Math.max(0, at - MOST_WORDS); i -= 1) {
    const piece = pieces[i];
    if (!isWord(piece) || RANKS.has(piece.word)) break;
    const known = KNOWN_NAMES.has(piece.word);
    if (!known && (COMMON.has(piece.word) || (EVERYDAY_WORDS.has(piece.word) && caseOf(piece) !== 'capital')))
      break;
    if (!known && caseOf(piece) === 'small' && at - i > MOST_UNKNOWN) break;
    first = piece;
  }
  const last = pieces[at - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Creole "N' txoma": the mark and the space stand for nothing. */
function isLetterWithApostrophe(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.text.length === 1 && /^['’ʼ‘`´]$/.test(pieces[at + 1]?.word ?? '');
}

function search(pieces: readonly Piece[], plain: string): readonly Secret[] {
  const secrets: Secret[] = [];
  let free = 0;
  const take = (secret: Secret | undefined): void => {
    if (secret === undefined || secret.start < free) return;
    secrets.push(secret);
    free = secret.end;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    if (pieces[at]?.kind !== 'word') continue;
    const gap = isLetterWithApostrophe(pieces, at) ? 1 : 0;
    const wordAt = (n: number): string | undefined => {
      const piece = pieces[n === 0 ? at : at + n + gap];
      return piece?.kind === 'word' ? piece.word : undefined;
    };
    const follows = NAMED_BEFORE.find(wordAt);
    if (follows !== undefined) take(nameEndingBefore(pieces, at));
    const cue = formLineAt(pieces, at) ?? NAMINGS.find(wordAt);
    if (cue === undefined) continue;
    const from = skipOpening(pieces, at + cue.length + (cue.length > 1 ? gap : 0));
    const secret = nameAt(pieces, from, afterHonorific(pieces, from, cue.value));
    if (secret === undefined || isOfKin(pieces, at) || isOfficialSpeaking(pieces, at)) continue;
    take(secret);
  }
  return merged([...secrets, ...hanNames(plain)]);
}

/** In order, none inside another. */
function merged(secrets: readonly Secret[]): readonly Secret[] {
  const inOrder = secrets.toSorted((a, b) => a.start - b.start);
  let end = -1;
  return inOrder.filter((secret) => {
    if (secret.start < end) return false;
    end = secret.end;
    return true;
  });
}

export const NAME_SEARCH: RedactionSearch = { name: 'own name', mark: NAME_MARK, needs: /\p{L}/u, search };
