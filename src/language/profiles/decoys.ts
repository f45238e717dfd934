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
    'fr',
    'àâæçéèêëîïôœùûüÿ',
    `
de la le et les des est a je un une que en il pas pour dans ne qui sur vous ce on avec mon ma se au nous elle ils plus son sa mes par mais
ai ont ete avez suis sont etait etaient cest jai na du aux ses leur leurs cette ces tout tous bien tres ou si moi lui y comme quand
bonjour bonsoir salut merci sil plait svp oui non aide aidez besoin police policier policiers agents immigration prison tribunal juge
mari femme fils fille frere soeur mere pere ami amie voisin voisine famille enfant enfants maison rue voiture travail ecole eglise porte
arrete arreter demande demander dit dire pris prendre emmene appele appeler venu venus vient parti papiers statut hier aujourdhui demain
matin soir nuit heure heures ici pourquoi comment parce rien personne jamais encore deja apres avant chez sans homme hommes quelquun
fait faire vu voir sait sais savoir veux veut peux peut parle parler francais cela sest quil quelle deux trois quatre cinq etes avons`,
  ),
  latin(
    'kea',
    'áàâãéêíóôõúçñ',
    `
n ta ka e na di ku ki nha bu pa un dja es el mi nos sta staba tinha bai ben fla fra faze odja pergunta pidi leba prende
bon dia boa tardi noti modi tudu dretu obrigadu favor ajuda kriolu kabuverdianu polisia fidju mudjer omi irmon mai pai kasa rua karu trabadju
kuza kenha kantu undi pamodi nton manera kel kes kela li la djuntu ses nhos nho sen oji onti manxa papel dokumentu purgunta kre pode sabe
kumunidadi imigrason txiga txoma odjadu lebadu nada ninguen gosi dipos antis riba baxu fora dentu mas tanbe so inda sin nau`,
  ),
  latin(
    'it',
    'àèéìòù',
    `
di che la il e un a per in una mi sono ho non si con ha lo le i gli del della da al alla mio mia come ma se questo era stato hanno
ciao buongiorno buonasera grazie prego aiuto polizia agente mio marito moglie figlio figlia fratello sorella casa strada macchina lavoro
chiesto detto preso fermato arrestato ieri oggi domani quando dove chi perche sempre mai nulla niente qualcuno documenti anche molto`,
  ),
  latin(
    'vi',
    'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    `
toi la cua va co khong cho nguoi da duoc trong mot nhung voi cac den nay o tai chong vo con anh chi em ong ba canh sat hoi giay to
bat giu di tru xin chao cam on giup do nha xe duong hom qua nay sang toi dem ho noi goi bi lam gi ai sao vi roi rat nhieu biet muon can`,
  ),
  latin(
    'so',
    '',
    `
waa iyo in ka ku u oo ah la si uu ay aan ma waxa waxaan waxay ayaa kale wax qof dad mid haa maya fadlan mahadsanid salaam iga caawi booliska
askari socdaalka sharci waraaqo xabsi gurigayga baabuur shaqo ninkayga xaaskayga wiilkayga walaalkay maanta shalay xalay subax habeen weydiiyey qabtay`,
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
