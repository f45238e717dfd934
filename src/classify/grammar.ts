/** How a language orders doer, verb and object, as far as it changes who did what to whom. */
export interface Grammar {
  /** The doer may follow the verb without a mark ("me preguntó el policía"). */
  readonly inverts: boolean;
  /** What is asked, given or shown may stand before the verb ("papers he asked for"). */
  readonly objectFirst: boolean;
  /** The mark of who receives an act stands behind the receiver, before the verb (Somali "ICE u sheegeen"). */
  readonly marksAfter: boolean;
  /** A general question may end with its question word ("police may ask me that or not"): the whole sentence asks. */
  readonly asksAtEnd: boolean;
  /** Words of denial that stand behind the verb (French "ils demandent pas"). */
  readonly deniesAfter: readonly string[];
  /** Words it takes where English takes one; patterns reach so much farther. */
  readonly stretch: number;
}

/** Doer, verb, object, as in English. */
export const PLAIN: Grammar = {
  inverts: false,
  objectFirst: false,
  marksAfter: false,
  asksAtEnd: false,
  deniesAfter: [],
  stretch: 1,
};
