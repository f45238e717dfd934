import type { RedactionWords } from './words.ts';

export const KEA: RedactionWords = {
  naming:
    'n txoma | n ta txoma | n chama | n ta chama | mi n txoma | ami n txoma | nha nomi e | nha nomi é | nha nomi | nha nome e | nha nome é | nha nome | nha nomi kompletu e | nha nominhu e | nha apelidu e | es ta txoma-m | es ta txoma-n | es ta txomam | txoma-m | txomam | txoma-n | bu pode txoma-m | nhos pode txoma-m | nhos txoma-m | tudu algen ta txoma-m | nha nomi di kasa e | mi txoma | ami txoma | mi e txoma | m txoma | m ta txoma | dja-m txoma | ta txoma mi | ta txoma-m',
  calling: 'mi e | ami e | mi é | n e | n é | li ki ta papia e',
  namedBefore: 'e nha nomi | é nha nomi',
  common:
    'pulisia polisia ice imigrason adivogadu avogadu nha nhas mai pai irmon irma fidju maridu mudjer primu prima amigu vizinhu xefi patron dotor tia tiu pa pamodi pamo na di da ku un uma e ka nunka ningen nada algen ti kantu kandu undi ki ken si mas tambe so tudu kel kes es el ela nu bu nhos n mi dja oji onti manhan gosi dipos antis ten tenba staba sta ta kre meste sabe fla purgunta odja bai ben fase da toma trabadja mora txiga pode por favor obrigadu bon dia tardi noti ajuda informason denunsia labora kusa kuza la li ali inportanti segredu anonimu nomi lista kasa rua simana dia mes anu ves nau sin tudu-algen vizinha sobrinhu kunhadu kunhada ambulansia sirvisu skola djuis juis karu karru taxi 911 inda tardi logu rapidu dretu sidadon tistimunha minis mininus algem-la',
  ranks:
    'ofisial oficial polisia pulisia agenti ajenti sarjentu detetivi tenenti kapiton xerifi xefi komandanti juis officer',
  said: 'fla ta-fla rasponde',
  titles: 'nho nha-sinhora sinhor sinhora so di dona',
  flat: 'apartamentu apartamentu apartamentos apto apt ap kuartu porta andar-apt blóku bloku',
  house: '',
  home: 'kasa kaza',
  street: 'rua avenida travesa streti',
  living:
    'n ta mora | n ta mora na | n mora | n mora na | nu ta mora na | nu ta mora | nha morada | nha morada e | nha enderesu | nha enderesu e | morada | enderesu | nha kasa e na | nha kasa ta fika na',
  number: 'numeru numru num nº n',
  counted:
    'ora* oras minutu* pulisia* polisia* agenti* ajenti* ofisial* omi omis mudjer* algen anu anus simana* mes dia dias ves bes mininu* fidju* porta* kasa* karu* karru* van vans suv* dolar* pesoa* mas kuartu*',
  breaks: 'na as pa volta desdi ti kantu kandu ku i mas undi ten tenba odja ki es el n nu staba dja',
  phone:
    'telefoni | telefone | tilifoni | tel | telemovel | telemóvel | selular | movel | nha numeru | nha num | nha numeru e | whatsapp | txoma-m | txoma-m na | txomam | liga-m | liga-n | ligam | liga pa mi | kontaktu',
  birth:
    'n nase | nase | nasedu | nasidu | data di nasimentu | dia di nasimentu | nasimentu | nha anu | aniversariu | n nasi',
  birthAfter: 'e nha data di nasimentu | e nha anu | e dia ki n nase',
  months: 'janeru fevereru febreru marsu abril maiu junhu julhu agostu setenbru otubru novenbru dizenbru',
  dateJoins: 'e na di dia anu ki n el',
  officials:
    'xapa karu karru viatura kraxa insignia distritu patrulha unidadi skuadra ofisial agenti formulariu',
  papers: 'kazu relatoriu prosesu multa keixa insidenti',
};
