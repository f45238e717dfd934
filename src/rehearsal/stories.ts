import type { Language } from '../language/locale.ts';

export interface Story {
  readonly language: Language;
  /** For the operator, in English. */
  readonly title: string;
  readonly text: string;
}

/**
 * FICTIONAL. Nobody here exists and nothing of this happened: first texts for rehearsals and seeded queues, written
 * the way people text in a hurry, with and without accents.
 */
export const STORIES: readonly Story[] = [
  {
    language: 'en',
    title: 'Traffic stop, asked for papers',
    text: 'bpd pulled my cousin over on columbia rd, said his brake light is out. then the cop ask is he here legal or no. no ticket',
  },
  {
    language: 'en',
    title: 'Kept after bail',
    text: 'we paid bail for my wife at the south end boston police station 2 hours ago. desk officer says she cant leave, immigration wants her. still waiting here',
  },
  {
    language: 'en',
    title: 'Police told ICE when he leaves',
    text: 'A Boston officer told ICE on the phone what time my neighbor leaves for work, I heard it in the hallway. Next day they were waiting by his car.',
  },
  {
    language: 'en',
    title: 'ICE alone',
    text: 'ice took a man at the bus stop by the market, black jackets, no police there only them',
  },
  {
    language: 'es',
    title: 'Asked where he was born',
    text: 'ayer en maverick un policia de boston paro a mi hijo en la bici y le pregunto donde nacio y si tiene papeles. no le dio ningun tiket',
  },
  {
    language: 'es',
    title: 'Driven to ICE',
    text: 'Dos policías de Boston bajaron a mi cuñado de su troca en Hyde Park, lo llevaron en la patrulla a un estacionamiento y ahí lo recibieron los de ICE. Nadie enseñó una orden de un juez.',
  },
  {
    language: 'es',
    title: 'Happening now',
    text: 'estan aqui ahorita en mi edificio, la policia esta afuera tapando la calle y la migra toca las puertas, hay niños',
  },
  {
    language: 'es',
    title: 'Threat by an officer',
    text: 'fui a poner una queja por un robo y el oficial me dijo que si seguia molestando iba a llamar a migracion',
  },
  {
    language: 'ht',
    title: 'Asked for papers at a stop',
    text: 'Yon polis Boston rete m nan Mattapan, li di limyè machin nan pa bon. Apre sa li mande m èske m gen papye. Li pa ban m okenn tikè.',
  },
  {
    language: 'ht',
    title: 'Not released',
    text: 'jij la di frem nan ka ale men polis la kenbe l toujou nan stasyon an. yo di se imigrasyon ki mande sa. sa fe twazè tan',
  },
  {
    language: 'ht',
    title: 'Road closed for ICE',
    text: 'Maten an de polis Boston bare lari a devan legliz la pou ICE te ka antre nan yon kay. Yo pa t kite pèsòn pase. Mwen gen yon videyo.',
  },
  {
    language: 'ht',
    title: 'Happening now',
    text: 'ICE devan pot mwen kounye a ak polis, timoun yo pè, kisa pou m fè',
  },
  {
    language: 'pt',
    title: 'Asked for papers at a stop',
    text: 'a policia de boston parou meu marido perto de day square por causa do farol e perguntou se ele tinha documento e de onde ele era. depois liberou',
  },
  {
    language: 'pt',
    title: 'Kept after the case was dropped',
    text: 'O juiz arquivou o caso do meu irmão hoje cedo, mas os policiais seguraram ele na delegacia de Boston por mais três horas até o ICE chegar.',
  },
  {
    language: 'pt',
    title: 'Police gave an address',
    text: 'um policial de boston ligou pro ICE e passou o endereço do meu primo, eu ouvi ele falando no radio. no outro dia eles vieram aqui',
  },
  {
    language: 'pt',
    title: 'Joint operation at work',
    text: 'hoje na obra em Brighton veio o ICE junto com dois carros da polícia de Boston, pediram documento de todo mundo e levaram 4',
  },
];
