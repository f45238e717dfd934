import { everyPhrase, type RedactionWords } from './words.ts';

const MY = 'nha | ña | ñ | nh | nhá | nia | nya | nnha | minha';
const NAME =
  'nomi | nome | nomê | nomes | nom | numi | nomi kompletu | nome kompletu | nome completo | nomi interu | nomi y apelidu | nomi i apelidu | nome e apelidu | nome y apelidu | nomi ku apelidu | nomi tudu | nomi verdaderu | nomi di verdadi | nomi di kasa | nomi di kaza | nome di kaza | nominhu | nominha | nominhu di kaza | apelidu | apilidu | apelido | apilidu di familia | subrinomi | sobrenome | alkunha';
const IS = 'e | é | eh | he | ê | ta ser | ta screbedu | ';
const I = 'n | m | n’ | mi | ami | mi n | ami n | mi m | ami m | mi e ki n | dja n | dja-m';
const AM_CALLED =
  'txoma | xoma | chama | tchoma | choma | txama | xama | tchama | txuma | tshoma | ta txoma | ta xoma | ta chama | ta tchoma | ta choma | ta txama | ta xama | ta txuma | ta txomadu | e txomadu | txomadu | xomadu | e xomadu | chomadu | tchomadu | chamadu | e chamadu | txamadu | txomada | e txomada | xomada';
const JOINED_CALLED =
  'ntxoma | mtxoma | nxoma | nchama | ntchoma | nchoma | n’txama | n-ta txoma | nta txoma | nta xoma | nta chama | mta txoma';
const CALL_ME =
  'txoma-m | txoma-n | txoman | txoma mi | txoma-mi | xoma-m | xoma-n | xoma mi | chama-m | chama-n | chama mi | tchoma-m | tchoma-n | tchoma mi | choma-m | choma-n | txama-m | txama-n | txoma-me | txoma m | txoma n | xoma m | tchoma m';
const LIVE =
  'mora | moro | móra | vive | vivi | reside | ta mora | ta móra | ta moro | ta vive | ta vivi | ta reside | sata mora | sa ta mora | ta bibe | stá mora | moradu | morador';
const ADDRESS =
  'enderesu | endereço | endereso | inderesu | indiresu | indresu | adresu | adres | morada | moráda | moradia | residensia | kasa | kaza | casa | kaza di meu';

export const KEA: RedactionWords = {
  naming: [
    everyPhrase(MY, NAME, IS),
    everyPhrase(I, AM_CALLED),
    JOINED_CALLED,
    CALL_ME,
    everyPhrase('ta', CALL_ME),
    'nha nomi ta fika | nha grasa e | txoma-m di | txoma-m pa | txoma-m pa nomi di | ta txoma-m di | konxe-m pa | ta konxe-m pa | ta konxem pa | ta konxe-m komu | ta konxem komu',
  ].join(' | '),
  calling:
    'mi e | ami e | mi é | ami é | mi eh | mi he | n e | n é | m e | mi ki e | ami ki e | mi li e | li e | li é | ami | li ki ta papia e | kenha ki ta papia e | kenha ki ta skrebe e | ken ki ta papia e | ken ki ta skrebe e | ki ta papia e | ki ta skrebe e | kel ki ta skrebe e | li ta papia | li ta skrebe | asinadu',
  namedBefore: everyPhrase('e | é | eh', MY, 'nomi | nome | nomi kompletu'),
  common:
    'bric bpd hsi pulisias polisias polis policia policias police kaza casa imigrasaun imigrassan imigrason imigrasãu migra ajenti ajentis agenti agentis ofisial ofisiais adivogada irma manu mana fidja fidjus fidjas spoza spozu esposa esposu kolega kolegas madrinha padrinhu kumadri kunpadri genti jenti pesoa vizinhus vizinhas mamai papai dona-di-kaza pamo pamode pamodi purke porki pur-kauza kauza kel-la kes-li es-li li-li nh nhu ña nos bos dimeu di-meu atxa sta-ba tinha tene tevi staba era foi ser kriansa kabu dretu mariadu medu ku-medu sin nunka ninguen ninges sikretu sekretu segredu konfidensial privadu falsu eradu sertu verdadi skrebedu skritu mostradu parse parese aparese fika txeu poku tanbe tambe tanbé dipos antes gosi-li inda oxi oji ontiontem manhan amanha palmanha notxi note ajudan djudan djuda-m djuda obrigada brigadu oi ola alo bo bu bos ami mi ka-sta na-lista testimunha sitizen sidadan imigranti kabuverdianu kaboverdianu kabuverdiana kriolu moradoris morador inkilinu inkilina studanti trabadjador mudjeris mulher omi rapas rapazinhu mosa mosu bedju bedja dodu purtantu entau enton anton polisia ice imigrason adivogadu avogadu nha nhas mai pai irmon irma fidju maridu mudjer primu prima amigu vizinhu xefi patron dotor tia tiu pa pamodi pamo na di da ku un uma e ka nunka ningen nada algen ti kantu kandu undi ki ken si mas tambe so tudu kel kes es el ela nu bu nhos n mi dja oji onti manhan gosi dipos antis ten tenba staba sta ta kre meste sabe fla purgunta odja bai ben fase da toma trabadja mora txiga pode por favor obrigadu bon dia tardi noti ajuda informason denunsia labora kusa kuza la li ali inportanti segredu anonimu nomi lista kasa rua simana dia mes anu ves nau sin tudu-algen vizinha sobrinhu kunhadu kunhada ambulansia sirvisu skola djuis juis karu karru taxi 911 inda tardi logu rapidu dretu sidadon tistimunha minis mininus algem-la',
  ranks:
    'ofisial ofisiais ofissial ofisiel ofisal polis pulís pulis polisias agentis ajentis sarjento sarjenti sarjent tinenti kapitan kapitãu detetivu detektivi patrulheru guarda serifi shefi xefi-di-polisia oficial polisia pulisia agenti ajenti sarjentu detetivi tenenti kapiton xerifi xefi komandanti juis officer',
  said: 'fla ta-fla rasponde respondi responde flan fla-m fla-n flam fla-nu grita dize',
  titles: 'nho nhu nha ña nhá nhô nhara sinhor senhor senhora nha-sinhora sinhor sinhora so di dona',
  flat: 'apartament apartamento apartementu apartumentu apartmentu apartamenti appartamentu appartamento apartamantu partamentu aptu aptm kwartu kuarto kwarto apartamentu apartamentu apartamentos apto apt ap kuartu porta andar-apt blóku bloku',
  house: 'predi predio prediu prédiu edifisiu bildin bilding',
  home: 'kasa kaza casa kazinha',
  street: 'rua ruas avenida avinida travesa streti',
  living: [
    everyPhrase(
      'n | m | nu | mi n | ami n | nos nu | nta | mta',
      'mora | móra | vive | vivi',
      'na | li na | la na | di | ',
    ),
    everyPhrase(LIVE, 'na | li na | la na | nes | '),
    everyPhrase(MY, ADDRESS, 'e | é | eh | e na | é na | sta na | ta fika na | fika na | ta ser | '),
    'morada | enderesu | endereso | inderesu | moradia | nos kasa e | nos kaza e | nos kaza e na | ta mora na rua',
  ].join(' | '),
  number: 'numeru numero númeru numaru numru nunmeru nunru númaru nr nru numru num nº n',
  counted:
    'horas hora oris polis polísia* ofisiais agenti* pesua* bes biaxi semanas anuh aninhu* kolega* familia* kriansa* kamioneta* kamion* motu* mota* tiru* kuarteron* ora* oras minutu* pulisia* polisia* agenti* ajenti* ofisial* omi omis mudjer* algen anu anus simana* mes dia dias ves bes mininu* fidju* porta* kasa* karu* karru* van vans suv* dolar* pesoa* mas kuartu*',
  breaks: 'na as pa volta desdi ti kantu kandu ku i mas undi ten tenba odja ki es el n nu staba dja',
  phone: [
    everyPhrase(
      'nha | ña | ñ | nh',
      'numeru | numero | num | nunmeru | tilifoni | telefoni | telefone | tilifone | selular | telemovel | movel | kontaktu | sosial',
      'e | é | ',
    ),
    'tilifone | telefon | tilimovel | telemovi | selulari | celular | sel | kontatu | kontakto | txoma-m pa | txoma-n | txoma-n na | xoma-m | xoma-m na | liga-m na | liga-m pa | liga-n pa | ligan | liga mi | liga pa | liga na | ta liga na | manda-m mensaji | manda-m mensajen | manda mensaji pa | skrebe-m | skrebe-m na | sms | zap | numeru di tilifoni | numeru di telefoni | sosial | siguru sosial | telefoni | telefone | tilifoni | tel | telemovel | telemóvel | selular | movel | nha numeru | nha num | nha numeru e | whatsapp | txoma-m | txoma-m na | txomam | liga-m | liga-n | ligam | liga pa mi | kontaktu',
  ].join(' | '),
  birth:
    'n naseba | naseba | nhase | n nasé | n nasê | n nace | m nase | dia ki n nase | dia k n nase | anu ki n nase | nacê | nasi dia | nasidu na | nasida | nasida na | nascimento | nascimentu | nasimento | nassimentu | nasimenti | nacimentu | data nasimentu | data di nascimentu | data di nascimento | data nascimento | data ki n nase | dia di nascimentu | anu di nasimentu | anu di nascimentu | aniversáriu | aniversario | aniversari | n fase anu | n faze anu | n ta fase anu | n ta faze anu | ta fase anu | ta faze anu | ta kumpri anu | n kumpri anu | ta kompleta anu | dia di anu | n nase | nase | nasedu | nasidu | data di nasimentu | dia di nasimentu | nasimentu | nha anu | aniversariu | n nasi',
  birthAfter:
    'é nha data di nasimentu | e nha dia di nasimentu | e nha data di nascimento | e dia ki n nasi | e nha aniversariu | e dia di nha anu | e nha data di nasimentu | e nha anu | e dia ki n nase',
  months:
    'juliu juniu julu junu mai mayu abriu abriw agostu setembru setenbro otobru oktubru novembru dezembru dizembru desenbru fevreru feverero febreiru jenero janeru fevereru febreru marsu abril maiu junhu julhu agostu setenbru otubru novenbru dizenbru',
  dateJoins: 'e foi era dia mes numa na di dia anu ki n el',
  officials:
    'xapas matrikula matríkula plaka badji badje kamioneta kraxá kartaz viaturas skuadron distritu-polisia ofisiais formulariu fórmula formulári xapa karu karru viatura kraxa insignia distritu patrulha unidadi skuadra ofisial agenti formulariu',
  papers:
    'relatorio relatóriu prosesu-numeru insidenti akuzason ordi mandadu tiketi kazu relatoriu prosesu multa keixa insidenti',
};
