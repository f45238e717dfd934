import { everyPhrase, type RedactionWords } from './words.ts';

const NAME =
  'non | nom | nonm | siyati | siyate | sinyati | prenon | prenom | ti non | tinon | non jwèt | non konplè | nom konplè | non konple | non batistè | bon non | vre non | sounon';

export const HT: RedactionWords = {
  naming: [
    everyPhrase(NAME, 'm | mwen | pa m | pam | pa mwen | moin | mw', 'se | c | ce | sé | s | '),
    everyPhrase(
      'm | mwen | moin | mw | mwn | mwen menm | m menm | mem | mwenm',
      'rele | relè | rel | rle | te rele | relle | releh',
    ),
    everyPhrase(
      'yo | moun yo | tout moun | zanmi m yo | moun',
      'rele | konnen | kone',
      'm | mwen | mw',
      ' | sou non',
    ),
    'mrele | mwrele | nonm se | nonmwen se | mwenrele | ou gen dwa rele m | ou ka rele | w ka rele m | se konsa yo rele m | yo ba m non | non yo ban m se',
    "mwen rele | m rele | m'rele | mrele | mwen menm rele | mwen te rele | non mwen se | non m se | nom mwen se | nom m se | non pa m se | non mwen | non m | siyati mwen se | siyati m se | non konplè mwen se | non jwèt mwen se | ti non mwen se | ti non m se | yo rele mwen | yo rele m | rele mwen | rele m | ou ka rele m | ou met rele m | ou ka rele mwen | ou mèt rele mwen | nou ka rele m | tout moun rele m | yo konnen m sou non | prenon mwen se | prenon m se",
  ].join(' | '),
  calling:
    'mwen c | moin se | m c | mw se | mwen menm c | se mwen | se m | c mwen | moun k ap pale a se | moun kap pale a se | moun k ap ekri a se | m ap ekri w se | mwen se misye | mwen se madan | siyen | mwen se | m se | se mwen menm | mwen menm se | mwen menm',
  namedBefore: 'se non mwen | se non m | se konsa m rele | se konsa yo rele m',
  common:
    'mennaj mennajm pitit-mwen fanmi m-nan lopital anbilans ponpye yon-moun granmoun jenn gason fi fiy tifi tigason dwayen elèv elev etidyan travayè travaye sitwayen-ameriken blan nwa kretyen malad pè pe krent vwazinaj moun-isit yon-vwazen menm li-menm nou-menm ankenn okenn paret parèt anonim lapolis polis polisye ofisye ajan imigrasyon ice avoka manman papa frè fre sè se pitit mari madanm kouzen kouzin zanmi vwazen patwon bòs bos doktè dokte biwo sou nan pou pa ak avèk avek an yon la a lan yo li ou nou mwen m l w n ki ke kote lè le si men paske epi ankò anko jodi jodia yè ye demen kounye kounya apre anvan depi jiska tout tou anpil plis sèlman selman se te ap ap-vini gen genyen pral ta ka kapab dwe vle bezwen konnen di mande vin vini ale fè fe bay pran wè we rive pale travay rete abite souple tanpri mesi bonjou bonswa alo èd ed enfòmasyon rapòte rapote fin non wi pat tounen prive sekrè enpòtan enpotan anonim ekri parèt paret lis kay lakay lari semèn semenn jou mwa ane fwa moun mesye msye dam nèg neg fanmi youn de twa kat senk sis anvan pita vit ijan telefòn telefon nimewo ayisyen sitwayen temwen matant tonton nyès nyes neve bèl bel bo-frè pastè paste legliz lekòl lekol biwo anbasad sekou isit la-a sa yonn lot lòt plizyè pesonn pèsonn anyen li-menm',
  ranks:
    'ofisye ofisyè ajan polis polisye lapolis sèjan sejan detektif lyetnan kapitèn kapiten chèf chef cherif komisè komise enspektè enspekte jij majistra officer trooper',
  said: 'di te-di reponn',
  titles: 'bòs tonton matant msye misye sò pastè mesye madan madanm madmwazèl msye mèt just sèlman',
  flat: 'apatmàn apatmen apatment apatma appatman apatemán apatemen apatman apatmann apt chanm pyès pyes pòt pot bilding',
  house: '',
  home: 'kay',
  street: 'ri lari ruelle avni',
  living:
    'moin rete | mw rete | m rete nan | mwen rete nan | m abite nan | mwen abite nan | nou rete nan | m ap viv nan | map viv nan | mwen ap viv nan | m viv nan | lakay mwen se | lakay mwen | lakay m se | lakay mwen nan | kay mwen se | kay m se | kay mwen nimewo | kay nou se | adrès mwen se | adrès kay mwen se | adrès lakay mwen se | adress mwen se | adress mwen | adrèsm | adresm | adresm se | adrèsm se | adrès m se | adrès la se | m lwe nan | mwen lwe nan | m rete sou | mwen rete sou | mwen rete | m rete | nou rete | mwen abite | m abite | nou abite | adrès mwen | adres mwen | adrès | adres | kay mwen | kay mwen nan | mwen viv | m viv',
  number: 'nimewo nimero no numewo',
  counted:
    'è e èdtan edtan minit lè am pm moun polis* ajan* ofisye* nèg neg fanm gason timoun an ane semèn semenn mwa jou fwa blòk blok kay pòt machin* van vans vwati* oto dola* kouzen frè lòt lot',
  breaks: 'nan vè ve bò bo apre anvan depi jiska lè le ak epi men kote te gen yo li m nou ap pou',
  phone:
    'telefòn | telefon | tel | selilè | selile | pòtab | nimewo m | nimewo mwen | nimewo telefòn mwen | whatsapp | rele m | rele mwen | ekri m | jwenn mwen nan | jwenn mwen | kontakte m',
  birth:
    'te fèt | te fet | mwen fèt | mwen fet | m fèt | m fet | dat de nesans | dat de nèsans | dat nèsans | dat nesansm | dat nesans mwen | nèsans | nesansm | anivèsèm | anivesem | fèt mwen | fet mwen | jou m fèt | ane m fèt | fèt | fet | dat nesans | dat mwen fèt | dat mwen fet | nesans | anivèsè | anivese | fete',
  birthAfter: 'se dat nesans mwen | se anivèsè mwen | se dat mwen fèt | se dat nesans li',
  months: 'janvye fevriye mas avril me jen jiyè jiye out septanm oktòb oktob novanm desanm',
  dateJoins: 'se nan le lè jou te mwen m li ane an ki sou',
  officials: 'badj plak machin oto patwouy kriz',
  papers: 'rapò dosye plent',
};
