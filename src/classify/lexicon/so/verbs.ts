import { pairs } from './pairs.ts';

/** Forms of "to call": the stem alone also begins other words ("wacan", good). */
export const WAC =
  'wac, waca, wacayo, wacayso, waceyso, wacaayo, wacaayso, waceyo, wacdaan, wacno, wacay, wacey, wacday, wacdey, waceen, wacayaa, wacaya, wacayay, wacayeen, wacaysaa, wacaysay, wacaynaa, wacaynay, waceynaa, wacnay, wacnaa, waci, wacaan, waco, wacin, wacii, wicin, wici, wiciin, wacaayaa, wacaaya, wacdo';
export const YEER =
  'yeer, yeerayo, yeedhayo, yeerayso, yeedhayso, yeerno, yeedhno, yeeri, yeeray, yeeree, yeedhay, yeertay, yeedhay, yeereen, yeedheen, yeedhin, yeerin, yeerayaa, yeedhayaa, yeeraya, yeedhaya, yeerayaan, yeedhayaan, yeeraan, yeedhaan, yeeri, yeedhi, yeero, yeedho, yeera, yeedha, yeerayay, yeedhayay, yeerayeen, yeedhayeen, yeernay, yeedhnay, yeernaa, yeernayaa, yeedhnaa, yeeraynaa, yeedhaynaa, yeerto, yeertay, yeeraan';
export const SII_PAST =
  'daayay, daayey, daayeen, daayeen, daysay, deysay, deyseen, dayay, deyay, deyey, deeyay, dayeen, deyeen, deeyeen, deyn, dayn, dayin, deynin, daynin, daayin, daynay, deynay, daye, daysey, deeysay';

/** "I will …": the focus particle and the pronouns before the verb. */
export const I_WILL =
  'baan, ayaan, waan, waxaan, baanu, ayaanu, waanu, waxaanu, baannu, ayaannu, anaa, anigaa, baan u, ayaan u, waan u, waxaan u, baanu u, ayaanu u, anaa u, anigaa u, baan kuu, ayaan kuu, waan kuu, waxaan kuu, baanu kuu, ayaanu kuu, waxaanu kuu, anaa kuu, anigaa kuu, baan idiin, ayaan idiin, waxaan idiin, waan idiin, baan kuugu, ayaan kuugu, waan kuugu, waxaan kuugu, baan idiinku, wuxuu kuu, waxay kuu, waxaan idiinku, kuu, kuugu, idiin';
/** Threats to call, to tell or give, and to bring: a phrase is of both classes. */
export const THREAT_CALLS = pairs(
  I_WILL,
  'wacayaa, wacaya, wacaa, wici doontaa, taleefoonayaa, wacaynaa, waceynaa, waca, wacaynayaa, wici, wici doonaa, wici doono, yeerayaa, yeedhayaa, yeeraya, yeedhaya, yeeraynaa, yeedhaynaa, yeeri, yeedhi, yeeri doonaa, yeedhi doonaa, yeeraa, yeedhaa, yeernayaa',
);
export const THREATS = pairs(
  I_WILL,
  'sheegayaa, sheegaya, sheegi, sheegaa, sheegi doonaa, dhiibi, dhiibaa, siin, gudbin, gudbinaa, diri, sheegaynaa, sheegeynaa, siinayaa, siinaya, siin doonaa, dirayaa, diraya, dhiibayaa, dhiibaya, dhiibi doonaa, dhiibaynaa, gudbinayaa, gudbinaya, gudbin doonaa, diri doonaa',
);
export const THREAT_BRINGS = pairs(
  I_WILL,
  'keenayaa, keenaya, keeni, keenaa, keeni doonaa, keenaynaa, soo dirayaa, soo diraya, soo diri doonaa',
);
export const ROADS =
  'waddad*, waddo*, jid, jidka, jidkii, jidadka, suuqa, laamiga, laami, xaafadda, street, streetka, isgoyska, isgooyska, buundada, buundo, lane, labada dhinac, labada gees, labada daraf, dariiqa, dariiqii, road, block, blockka';
/** "Closed the road": of BLOCK and of STREET. */
export const CLOSED_ROADS = pairs(
  ROADS,
  'xir*, _ xir*, goo*, gooy*, _ gooyeen, _ gooy*, _ goysay, ku xir*, laga xir*, lagu xir*, la xir*, loo xir*, _ la xir*, _ laga xir*, awd*, _ awd*, xannib*, xanib*, _ xanib*, _ xannib*, oodeen, _ oodeen, jareen, _ jareen, _ jar*, u banneey*, u baneey*, u bannee*, u banee*, _ u banneey*, _ u baneey*, _ u bannee*, u furay gaari*, istaaji*, _ istaaji*, u haya, ka jooji* gaari*, ka horistaag*, ka hor istaag*, _ ka hor istaag*, dhex dhig*, gudub dhig*, isku gudb*, isku gudub*',
);
/** "Stopped the crossings for them": of BLOCK and of STREET. */
export const CLOSED_CROSSINGS = pairs(
  'isgoys*, isgooys*, laydhadhka, laydhka taraafikada',
  'jooji*, _ jooji*, joojin*, _ joojin*, xir*, _ xir*, awd*, _ awd*, u xir*, u jooji*, ka jooji*, u furay, u banee*, u bannee*, hay*, _ hay*, istaag*, _ istaag*, fadhiist*',
);
/** "I work, clean, keep the books there": said of a place. */
export const I_WORK_THERE =
  'ayaan ka shaqeeyaa, baan ka shaqeeyaa, ayaan u shaqeeyaa, baan u shaqeeyaa, waan ka shaqeeyaa, waan u shaqeeyaa, ayaan ka nadiifiyaa, baan ka nadiifiyaa, ayaan nadiifiyaa, baan nadiifiyaa, ayaan habeenkii ka nadiifiyaa, ayaan ka ahay, ayaan karraani ka ahay, ayaan waardiye ka ahay, gudihiisa ayaan ka shaqeeyaa, ayaan shaqaale ka ahay';
