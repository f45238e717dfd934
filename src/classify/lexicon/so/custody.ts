import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

const AGENTS = 'ice, immigration, laanta socdaalka, socdaalka, ero, federaalka';
const HELD =
  'ayay hayeen, bay hayeen, ayuu hayay, buu hayay, ayay haysteen, bay haysteen, ayuu haystay, buu haystay, ayay haysay, bay haysay, la hayay, la haystay, ayaa la hayay, baa la hayay, ayaa la haystay, baa la haystay, oo kale ayay hayeen, oo kale ayaa la hayay, ku hayeen, ayay ku hayeen, bay ku hayeen, ayay ku haysteen, bay ku haysteen, bay i hayeen, ayay i hayeen, bay na hayeen, ayaa la i hayay, baa la i hayay, ayaa lagu hayay, baa lagu hayay, lagu hayay, oo dheeraad ah ayay hayeen, oo dheeraad ah ayaa la hayay, wey hayeen, way hayeen, kale way hayeen, kale ayay hayeen, kale bay hayeen, kale ayaa la hayay';
const SPANS =
  'saac, saacadood, saacado, saacad, habeen, habeenkii oo dhan, habeen dhan, maalin, maalin dhan, maalmood, daqiiqo, daqiiqad, daqiiqadood, saac iyo badh, saac iyo bar, saacadood iyo badh, saacadood iyo bar, nus saac, saac bar, laba cisho, saddex cisho, laba beri';
const JUDGES =
  'garsooraha, garsooruhu, garsoorihii, garsoore, xaakinka, xaakinku, xaakimka, xaakimku, maxkamadda, maxkamaddu, maxkamad';
const FREED = 'daa*, day*, dey*';
const HELD_FOR = pairs(
  'dil, dilka, dhac hubaysan, dhac hubeysan, kufsi, kufsiga, toogasho, toogashada, gacan ku dhiig',
  'loo hay*, loo hey*, loo raadin*, loogu raadin*, loo maxkamad*, loo xukum*, lagu eedee*, lagu tuhunsan*',
);
const CASES =
  'dacwadda, dacwaddii, dacwadii, dacwaddiisa, dacwaddiisii, dacwaddeeda, dacwaddeedii, dacwaddayda, dacwaddaydii, dacwadi, kiiska, kiiskii, kiiskiisa, kiiskiisii, kiiskayga, kiiskeeda, kiiskeedii, dambigii, eedda, eeddii, eedihii, eedaha, eedayntii, charge ka, charge kii, charges ka, charges kii, case ka, case kii, case kiisa, case kayga, ticketkii';
const JUDGED = 'garsoore, xaakin, xaakim, garsoore ah, xaakin ah, maxkamad, maxkamad ah';
const NOT_THERE =
  'ma lihi, ma laha, ma leh, malaha, ma hayo, ma hayno, ma hayaan, ma hayn, ma haysan, ma haysanin, ma haysto, ma haystaan, ma wato, ma watin, ma wadan, ma wadanin, ma wado, ma sidan, ma sitin, ma sidanin, ma keenin, ma tusin, ima tusin, nama tusin, muu wadan, muu tusin, muu haysan, may wadan, may haysan, may tusin, may sidan, may keenin, wey wadan waayeen, tusi waay*, keeni waay*, uma haysan, kuma jirin, ma jirto, ma ahayn, ma aha, maaha';

/** Somali: keeping, freeing, handing over, and the papers for it. */
export const custody = {
  JUDGE: 'garsoor*, maxkamadda garsooraheeda, jadjka, jadge*, jaajka',
  JUDGE_PAPER: `
    ${pairs('warqad, warqadda, xaashi, warrant, amar, amarka, waaran, ogolaansho', 'garsoore federaal*, garsoore federal*, garsoore saxiix*, uu garsoore saxiixay, garsoore uu saxiixay, garsoorihii saxiixay, uu saxiixay garsoore, garsoore dhab ah, garsoore magaciis, garsooraha boston, garsoore gobol, maxkamadda gobolka, maxkamadda federaalka, maxkamad saxiixday, maxkamaddu saxiixday')},
    warrant baaris*, warrant baadhis*, waaran baaris*, warrant raadin*, garsoore federaal saxiix*, garsoore magaciis ku qor*, saxiixa garsooraha, saxiix garsoore, saxiixa garsoore, magaca garsooraha ku qor*, warrant uu garsooruhu, warqad uu garsooruhu, warqadda uu garsooruhu saxiixay, warrant sax ah oo garsoore, warrant dhab ah
  `,
  NO_JUDGE: `
    ${pairs(JUDGED, 'ma saxiixin, ma saxeexin, uma saxiixin, kuma saxiixin, lama saxiixin, uusan saxiixin, aanu saxiixin, aan saxiixin, saxiixiisa kuma, saxiixiis laan, saxiixiisa laan, warqaddiis laan, warqadiis laan, warqaddiisa laan, warqad laan, amar laan, amarkiis laan, warrant laan, saxiix laan, saxiixiisa ma, magaciis ma, magaciisa kuma')},
    ${pairs('garsooruhu, garsooraha, xaakinku, xaakinka, garsoorihii', 'ma saxiixin, ma saxeexin, uma saxiixin, kuma saxiixin, lama saxiixin, muu saxiixin')},
    ${pairs('warqad garsoore, warqadda garsoore, warqad garsoore ah, xaashi garsoore, warrant garsoore, amar garsoore, warqad xaakin, warqadda xaakin, warrant xaakin, amar xaakin, amar maxkamadeed, warqad maxkamadeed', NOT_THERE)},
    ${pairs('saxiix garsoore, saxiixa garsoore, saxiixa garsooraha, magac garsoore, magaca garsoore, magaca garsooraha', 'kuma, kuma jirin, kuma yaal, kuma yaallin, kuma qorna, lahayn, ma lahayn, ma leh, laan')},
    garsoore kuma jiro, garsoore ma jiro, garsoore ma jirin, garsoore kuma lug lahayn, garsoore laan, no judge
  `,
  CHARGED: `
    ${HELD_FOR}, loo maxkamadaynayo, loo maxkamadeynayo, loo maxkamadayay, loo maxkamadeeyay, lagu maxkamadaynayo, loo xukumay, lagu tuhunsan*, lagu tuhmay, lagu tuhmayo, la eedeeyay, lagu eedeeyo, lagu eedaynayo, lagu eedeynayo, ku eedaysan
  `,
  CHARGE: 'dacwadi, tigidh, tikid, tikidka, tigidhka, ganaaxyo, tickets',
  NO_CHARGE: `
    ${pairs('dambi iyo ganaax, ganaax iyo dambi, dambi iyo ticket, ticket iyo dambi, ticket iyo charge, charge iyo ticket, dacwad iyo dambi, dambi iyo dacwad, kiis iyo ganaax', 'midna, midnaba, toona, ma, kuma, lama, uma')},
    ${pairs('ticket, ganaax, ganaaxna, ticketna, ticket na', 'ma goyn, ma gooyn, lama goyn, lama gooyn, ma jarin, lama jarin, ma qorin, lama qorin, lama i siin, lama siin, la iima goyn, la iima qorin, la iima jarin, iima qorin, iima goyn, iima jarin, nooma qorin, uma qorin, uma goyn, ma bixin')},
    dambina ma, dambina lama, dambina kuma, dambina uma, dacwadna ma, dacwadna lama, charge na ma, charge ma jirin, charges ma jirin, dambi ma geysan, dambi ma gaysan, dambi ma falin, wax dambi ah ma gelin, wax dambi ah ma galin, dambi waligi ma, dambi weligi ma, dambi waligiis ma, dambi weligiis ma, dambi weligeed ma, record ma leh, record ma laha, no charges, no charge, no ticket
  `,
  KEEP: `
    ${pairs(SPANS, HELD)},
    ${pairs('kuu, ii, u, loo, noo, idiin, way u, wuu u, waa loo, waa la ii', 'diid* inaad bax*, diid* inuu bax*, diid* inay bax*, diid* inaan bax*, diid* in uu bax*, diid* bixi*, diid* sii dayn*, diid* sii deyn*, diid* inay tagto, diid* inuu tago, diid* inaan tago')},
    ${pairs('garbaha, gacmaha, gacanta, garabka, shaarka', 'ka hay*, _ ka hay*, ku hay*, _ hay*')},
    ${pairs('sug, iska sug, halkan sug, halkaan ku sug, halkan ku sug, yara sug, fadhiiso, halkan fadhiiso', 'ice, immigration, laanta socdaalka, ice baa, ilaa ice')},
    ku xayir*, xayireen, xayiray, la xayiray, xayirnaa, ku xannib*, ku xanib*, la xannibay, la xanibay, xannibeen, xanibeen, xabsiga ku celi*, xabsiga lagu celi*, jeelka ku celi*, jeelka lagu celi*, qolka lagu celi*, qolka ku celi*, gudaha ku celi*, gudaha lagu celi*,
    bixitaankiisa dib u dhig*, bixitaankeeda dib u dhig*, sii dayntiisa dib u dhig*, sii deyntiisa dib u dhig*, sii dayntii dib u dhig*, lama sii dayn ilaa, lama sii deyn ilaa, ma sii dayn ilaa, ma sii deyn ilaa, may sii dayn, may sii deyn, muu sii dayn, muu sii deyn, wey sii deyn waayeen, way sii deyn waayeen, way sii dayn waayeen, fasixi waayeen, fasaxi waayeen, sii daayi waay*, iska haysteen, iska heysteen, iska hayeen, saldhigga ku reeb*, gudaha ku reeb*, albaabka loo furi waay*, albaabka furi waay*, bixi ma kartid, ma bixi karaysid, weli way haystaan, weli bay haystaan, weli waa la hayaa, weli waa la haystaa, weli wuu xiran yahay, weli way xiran tahay, weli wuu ku xiran yahay, weli jeelka, weli saldhigga, sii haya, sii hayaan, naga daah*
  `,
  STILL:
    'ilaa caawa, ilaa saaka, ilaa xalay, weli xitaa, ilaa iminka, ilaa imika, ilaa daqiiqaddan, ilaa saacaddan, welinaa, weli ayay, weli ayuu, weli buu, weli bay',
  LET_GO: `
    waa la ii fasaxay, way i fasaxeen, wey i fasaxeen, iska kay daayeen, way iska kay daayeen, wey iska kay daayeen, iska key daayeen, way na sii daayeen, wey i sii daayeen, wey sii daayeen, way iska key deeyeen, lay fasaxay, nala fasaxay, la iska fasaxay, waa la iska fasaxay, waa la iska daayay, iska daayeen isla, iska soo noqday guri*, gurigii buu ku noqday, gurigii bay ku noqotay, gurigii buu u rawaxay, gurigii bay u rawaxday, waan rawaxay, waan iska rawaxnay, iska soco buu yiri, iska tag buu yiri, iska tag ayuu yiri, tag buu i yiri, iska tag buu igu yiri, haddiiba waa la sii daayay, digniin afka ah, digniin kali ah, digniin buu i siiyay, waa la sii day, isla goobta ayaa lagu fasaxay, isla goobtii ayay ku fasax*, isla goobtii bay ku fasax*
  `,
  BAIL: 'lacagta waan dhig*, lacagtii waan dhig*, lacagtii baan dhig*, lacagtii ayaan dhig*, lacagtii waa la dhig*, lacagta waa la dhig*, lacagtii lagu xiray, lacagtii lagu sii dayn*, lacagtii laga rabay waan bixin*, lacagtii lagu xukumay waan bixin*, beelka, beelkii, beel lacag, baylkii, bailkeeda, bailkiisa, bail money, lacagta bail*, lacagtii bail*, kafaalo, kafaalad*, kafiil*, bondigii, bondiga, bondkii, bondka, lacagtii lagu damiintay, lagu damiintay',
  DROPPED: `
    ${pairs(CASES, 'waa la tuuray, la tuuray, la tuurey, waa la iska daayay, la iska daayay, meesha waa laga saaray, waa laga saaray, la masaxay, waa la masaxay, wuu dhacay, way dhacday, wuu burburay, way burburtay, waa la buriyay, la buriyay, waa laga noqday, laga noqday, waa la diiday, way tuurtay, garsooruhu wuu tuuray, garsooraha ayaa tuuray, garsoorihii ayaa tuuray, garsooruhu wuu laalay, garsooraha ayaa laalay, wuu ka noqday, waa la joojiyay, waa la soo xiray, waa la laalay, la laalay, laalay, waa la iga laalay, waa laga laalay, laga laalay, la iga laalay, dismissed, waa dismissed, la dismiss gareeyay, la dismiss garey*, wuu laalmay, way laalantay, waa la baabi*')}
  `,
  ACQUITTED:
    'dambi la aan lagu helay, dambi laan lagu helay, dambi laan baa lagu helay, waa la bari yeelay, bari baa laga dhigay, waa bari, xeerbeegtidu way sii day*, jury gu wuu sii daa*, dambi laan buu noqday, dambi laan bay noqotay, lagu waayay wax dambi ah',
  SERVED: `
    ${pairs('muddadiisii, muddadii, mudadii, muddada, muddadeedii, xabsigiisii, jeelkiisii, waqtigiisii, wakhtigiisii, xukunkaygii, xukunkeedii, xukunkiisii, lixdii bilood, saddexdii bilood, sanadkiisii', 'dhamm*, wuu dhamm*, way dhamm*, dhame*, wuu dhame*, dham*, buu dhamm*, buu dhame*, ayuu dhamm*, ayuu dhame*, bay dhamm*, ayay dhamm*, wuu soo dhamm*, soo dhamm*, ka dhamm*, u dhamm*')}
  `,
  RECOGNIZANCE: `
    ${pairs(JUDGES, pairs('wuu, way, waa, ayaa, baa, wuu iska, way iska, ayaa iska, baa iska, waa la, ayuu, ayaa ii, iska', 'sii daa*, sii day*, sii dey*, fasaxay, fasaxday, xoreeyay, xoreysay'))},
    ${pairs(pairs('garsooraha, garsooruhu, garsoorihii, xaakinka, xaakinku, xaakimku', 'wuxuu yiri, ayaa yiri, baa yiri, wuxuu amray, ayaa amray'), 'iska tag, iska aad, guriga aad, guriga tag, ha la sii daayo, ha la sii deyo, ha la fasaxo, ha baxo, ha baxdo, ha tago, ha tagto, in la sii daayo, in la sii deyo, in la fasaxo, wuu bixi karaa, way bixi kartaa, wuu tagi karaa, way tagi kartaa, waad bixi kartaa, waad tagi kartaa, waad xor tahay, xor baad tahay, wuu xor yahay')},
    ${pairs('saxiixiisa, saxiixeeda, saxiixayga, saxiix, saxiixa, ballanqaad, ballan, lacag laan, lacag la aan, damiin laan, bail laan, kalsooni, pr', pairs('ku sii, lagu sii, loo sii, oo la sii, ayaa lagu sii, baa lagu sii, waa lagu sii', FREED))},
    damiin la aan lagu fasax*, saxiix lagu fasax*, saxiixiisa lagu fasax*, lacag la aan lagu fasax*
  `,
  DETAINER:
    'ditayner*, detaynar*, dhitaynar*, dhiteynar*, ditenar*, diteyner*, deteenar*, 247a, i247a, i 247a, foom 247, foomka 247, form i 247, xaashida i 247, hold immigration ka, hold uu ice, hold uu ice dhig*, hold ayay ice dhig*, hold bay ice saar*, hold ayay ice saar*',
  ADMIN_WARRANT:
    'ice saxiixday, ice ay saxiixday, uu ice saxiixay, ay ice saxiixday, warqad ice ay saxiixday, xaashi ice, xaashida ice, xaashi immigration, xaashida immigration, xaashi tarxiil, xaashida tarxiil*, xaashi i 200, xaashi i 205, xaashi i200, xaashi i205, warqad i200, warqad i205, foom i200, foom i205, warqad maamul, warqad maamuleed, amar maamul, amar maamuleed, warrant maamul, warrant maamuleed, immigration hit, waarankii immigration, warrant ka immigration, warrant ka ice, warrant ice, warrant kii ice',
  ICE_REASON: `
    ${pairs('sharciga socdaalka, sharciga immigration, arrinta socdaalka, arrin socdaal, arrin immigration, xannibaad immigration, immigration hold', 'ayaa xir*, baa xir*, ayaa hay*, baa hay*, ayaa diid*, baa diid*, dartii, awgiis, awgeed, darteed')},
    ${pairs(AGENTS, 'ayaa diiday, baa diiday, ayaa i yiri hay, ayaa yiri hay, ayaa yiri ha bixin, baa yiri ha bixin, ayaa yiri hayo, ayaa doonaysa, baa doonaysa, ayaa doonaya, baa doonaya, ayaa soo qaadanaysa, baa soo qaadanaysa, ayaa soo socota, baa soo socota, ayaa soo socda, baa soo socda, way soo socotaa, waa soo socotaa, waa soo socdaan, way soo socdaan, ayaa kaxaysanaysa, baa kaxaysanaysa')}
  `,
  HAND_OVER: `
    u sii daayeen, u sii daayay, u sii deyeen, loo sii daayay, ugu sii daayeen, loogu sii daayay, ugu soo saar*, ugu soo bixiy*, banaanka ugu soo saar*, bannaanka ugu soo saar*, loo soo saaray, ku wareejiyeen, ugu sii wareeji*, ugu sii dhiib*, ku sii wareeji*, loo sii dhiib*, gacan u galiy*, gacan ku geli*, gacanta uga sii*, gacanta ka saar*, gacanta ugu rid*, gacanta u rid*, sida lacag u dhiib*, hadyad ahaan u siiy*, turned over, handed over, hand over gareey*
  `,
  HANDED_ICE: `
    ${pairs(pairs('gacanta, gacmaha, gacantii', 'ice, immigration, laanta socdaalka, socdaalka, hsi, ero'), 'geli*, gali*, u geli*, u gali*, loo geli*, loo gali*, ku rid*, lagu rid*, ayay geli*, ayay u geli*, bay u geli*, bay geli*, ayaa la geliyay, ayaa loo geliyay, baa loo geliyay, saar*, ku tuur*, ka geli*')},
    ${pairs('ice, immigration, laanta socdaalka', 'gacanta u geli*, gacanta u gali*, gacanta loo geli*, gacanteeda geli*, gacantooda geli*, gacanta saar*, gacanta ugu geli*')}
  `,
  TAKE: `
    ${pairs('la, lagu, laga, ku, i, ii, na, ka, soo, u, kuu, ina, idin, sii, way, wuu, baan, ayaan, hoos u, kor u, adigaa la', 'qaadi')},
    qaadi doon*, qaadi kar*, qaadi lah*, qaadi jir*, qaadi may*, qaadi waay*, garba duub*, garbaduub*, ku qaateen, la roor*, la ordeen, la tegay, la tageen, la tagtay, ku shubeen gaari*, gaari ku tuur*, gaariga ku tuur*, gaadhi ku rid*, gaariga ku guray, gudaha ugu tuur*
  `,
  ARREST: `
    ${pairs('u, loo, ugu, loogu', 'xireen, xiray, xirey, xirtay, qabteen, qabtay, jeebbee*, katiinad*')},
    garba duub*, garbaduub*, qafaal*, la qafaash*, gacanta ku dhig*, gacan ku dhig*, gacanta lagu dhig*, birta u geli*, bir gacmaha, gacmaha bir*, cuff gare*, cuffs ku xir*, handcuffs ku xir*, cuffed, arrested, arrest gare*, xabsiga u taxaab*, xabsi u taxaab*, xabsiga loo taxaab*, xabsiga dhig*
  `,
  FOR: `
    ${pairs('u, loo, ugu, loogu', 'xireen, xiray, xirey, xirtay, qabteen, qabtay, jeebbee*, katiinad*')}
  `,
  DRIVE:
    'gaadhigooda ku qaad*, gaarigooda ku gee*, gaarigooda ku kaxe*, gaarigooda ku geeyeen, baabuurkooda ku qaad*, cruiserka ku qaad*, cruiser ku qaad*, gaariga boolis* ku qaad*, gaariga boolis* ku geey*, gaariga boolis* lagu geey*, gaariga boolis* lagu qaad*, boolis* gaarigiisa ku geey*, u wadeen xafiis*, ku tuureen xafiis*, rakaabiy*, u rareen',
  WAIT: 'sugin, sugaysaa, sugeyso, sugayso, sugayn, dibadda taag*, dibadda ku sug*, dibadda joog*, dibadda, debedda, debedda taag*, ag taagn*, afaafka taag*, afaafka, irridda hortaagn*, horay u joog*, horey u joog*, ku sii sug*, sii sug*, sii sugay*, u soo fadhi*, baarkinka ku sug*, gaariga ku dhex sug*, u gaadaya, u gaaday*, gaadayeen, gaadaya, gaadayay, gaaday',
  EXTRA_TIME:
    'saacado dheer, saacadood oo kale, habeen kale, laba habeen oo kale, maalmo dheeraad, maalmo kale, laba maalmood oo kale, intii loo baahnaa ka badan, intii ku habboonayd ka badan',
  PAPERWORK: `
    ${pairs('waraaqaha, waraaqihii, waraaqaha ayaa, waraaqihii ayaa, waraaqaha baa, warqadaha, warqadihii, foomamka, foomamkii, paperwork ka, paperwork kii', 'daah*, _ daah*, _ _ daah*, dib u dhac*, _ dib u dhac*, la raad*, la buuxin*, la qor*, la saxiix*')},
    karraaniga ayaa daah*, xisaabiyaha ayaa daah*, kombuyuutarka ayaa xumaaday, kombiyuutarka ayaa xumaaday, system ka ayaa xumaaday, system ka oo xumaaday, waraaqo la raadinayay, waraaqo dartood, waraaqo awgood, waraaqaha awgood, waraaqaha dartood
  `,
  CELLS: `
    qolka xirnaanta, qolalka xirnaanta, qolka xabsi*, qolalka xabsi*, qolalka maxaabiista, qolka maxaabiista, unugyada, unugga, unugii, unugyadii, albaabka shaqaalaha, irridda shaqaalaha, albaabka dambe ee saldhig*, albaabka dambe ee maxkamad*, qolka bukaanka, qolka bukaan*, qolka qalliinka, qaybta bukaan*, icu da, icu, qolka askarta, xafiiska gudaha, miiska gadaashiisa, kowntarka gadaashiisa, counter ka gadaashiisa, desk ka gadaashiisa, garaashka hoose, baarkinka hoose, baarkinka gudaha, dhismaha gudihiisa qaybta, meesha dadweynuhu aanay geli karin
  `,
  RELEASED:
    'waad xor tahay, xor baad tahay, xor bay ku ahayd, waa xor, lagu yiri waad xor tahay, lagu yiri waad bixi kartaa, lagu yiri iska tag, waa la yiri waad bixi kartaa, xilligii sii deynta, markii la sii daynayay, markii uu baxayay, markuu baxayay, markay baxaysay',
  CALM: 'ambalaasta u yeer*, dhakhtar u wac*, xaaladda deji*, xaaladda daji*, buuqa deji*, dagaalka kala',
  SERIOUS: `${HELD_FOR}, dhac hubeysan*, dhac hubaysan*, hub ku dhac*`,
  VIOLENT: HELD_FOR,
  RECORD_ONLY: `
    ${pairs('dambiyadiisii, dambiyadiisa, dambiyadiisi, dambiyadeedii, dambiyadeeda, dambiyadooda, taariikhdiisa, taariikhdeeda, rikoorkiisa, rikoodhkiisa, recordkiisa, record kiisa, record keeda, diiwaankiisa', 'hore, hore uun, hore keliya, dambi, dambiga, dambiyeed, dambiyada, criminal')},
    criminal history, criminal record ka, dambiyada hore, dambiyadii hore uun, background check uun
  `,
} as const satisfies Partial<Lexicon>;
