import type { Profile } from '../model.ts';

/**
 * Languages that are known but not offered: they keep a text from being taken confidently for a relative of its own.
 * A language offered later gets its own full file and leaves this list.
 */
const latin = (language: string, letters: string, words: string): Profile => ({
  language,
  script: 'Latin',
  letters,
  words,
});

export const DECOYS: readonly Profile[] = [
  latin(
    'it',
    'àèéìòù',
    `
di che la il e un a per in una mi sono ho non si con ha lo le i gli del della da al alla mio mia come ma se questo era stato hanno
ciao buongiorno buonasera grazie prego aiuto polizia agente mio marito moglie figlio figlia fratello sorella casa strada macchina lavoro
chiesto detto preso fermato arrestato ieri oggi domani quando dove chi perche sempre mai nulla niente qualcuno documenti anche molto`,
  ),
  latin(
    'de',
    'äöüß',
    `
der die und das ist ich nicht sie es ein eine in den zu mit auf mein meine von dem war hat haben wir er wie was bitte danke hallo guten tag
polizei mann frau kind haus gestern heute warum wo wer nach bei auch aber gefragt genommen hilfe papiere`,
  ),
  latin(
    'tl',
    '',
    `
ang ng sa na mga ako ko si ay at hindi po ito siya nila kami kayo ano saan bakit kung pero kasi wala may meron asawa anak kapatid bahay pulis
hinuli tinanong papeles tulong salamat kumusta magandang umaga gabi kahapon ngayon kanina opo hindi oo gusto kailangan`,
  ),
  latin(
    'sw',
    '',
    `
na ya wa kwa ni katika la za hii huyo yangu mimi wewe yeye sisi wao polisi nyumba gari kazi jana leo kesho asante tafadhali habari jambo
ndiyo hapana saidia msaada mume mke mtoto walimchukua aliuliza hati`,
  ),
  latin(
    'pl',
    'ąćęłńóśźż',
    `
nie to sie w na i z do jest ze jak co mam moj moja dzien dobry dziekuje prosze tak policja maz zona syn dom ulica wczoraj dzis pomoc dokumenty`,
  ),
  latin(
    'tr',
    'çğıöşüâî',
    `
ve bir bu da de ne icin ben sen o biz siz var yok evet hayir polis esim kocam oglum ev araba dun bugun merhaba tesekkur lutfen yardim sordu aldi`,
  ),
  latin(
    'id',
    '',
    `
yang dan di ke dari ini itu tidak saya kamu dia kami mereka ada untuk dengan polisi suami istri anak rumah jalan kemarin hari ini tolong terima kasih`,
  ),
  latin(
    'ro',
    'ăâîșțşţ',
    `
si de la in nu cu pe un o ca sa mai este am are sunt meu mea politia sotul sotia copil casa strada masina ieri azi multumesc buna ziua va rog ajutor`,
  ),
];
