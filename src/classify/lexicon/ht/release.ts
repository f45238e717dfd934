import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what frees a person, and what else may keep one. */
export const release = {
  BAIL: `
    kosyon, kòsyon, peye kosyon, nou peye kosyon an, bail, bond, kosyon an, bail la, bond lan, peye
    bond, peye bail, kob kosyon an, lajan kosyon an, peye kob la, peye tout kob la, peye lajan an,
    peye bel, peye bel la, kosyon l, kosyon li, kosyon fre m, kosyon mari m, kosyon m, kosyon mwen,
    kosyon lan, peye kosyon an, peye kosyon l, peye kosyon li, te peye kosyon, fin peye kosyon, fin
    peye kosyon an, depoze kosyon, mete kosyon, poste kosyon, poste bail, post bail, posted bail,
    paid bail, pay bail, met kosyon, bay kosyon, vide kob kosyon, peye l soti, peye pou l soti, peye
    pou li soti, peye pou yo lage l, peye pou lage l, peye garanti, garanti a, lajan garanti, kob
    bail, kob bail la, lajan bail, kob bond, bail money, bondsman, bail bondsman, bay kob pou lage
    l, peye 500 pou, vire kob, fin peye tout kob la, kob la peye, kosyon peye, kosyon an peye, bail
    la peye, kob la antre, kob la fin antre, lajan an te fin peye, lajan an fin peye, kob la fin
    peye, kob la te peye, te fin peye tout kob, vwaye kob kosyon, kosyon fre, kosyon papa, kosyon
    kouzen, kosyon nou, kosyon 500, kosyon 1000, kosyon 200, fin bay kosyon, fin depoze kosyon, te
    depoze kosyon, depoze kob kosyon, depoze lajan kosyon, peye 500, peye 1000, peye 300, peye 200,
    peye 40, peye 40 dola, peye kob soti, peye lajan soti, peye kob pou l soti, peye kob pou li
    soti, peye lajan pou l soti, peye lajan pou li soti, peye kob pou yo lage l, peye lajan pou yo
    lage l, peye pou lage, peye pou yo lage, peye pou yo lage li, peye pou yo lage fre m, bay lajan
    pou lage, bay kob pou l soti, bay lajan pou l soti, bayal, beyl, bel la, bel li, bel li a, bel
    fre m, bel mari m, peye bel li, peye bel mari m, peye bel fre m, fin peye bel, fin peye bel la,
    peye bail li, peye bail fre m, peye bail mari m, fin peye bail, fin peye bail la, te peye bail,
    fin peye bond, te peye bond, bail peye, bel peye, bond peye, made bail, bailed out, bailed him
    out, bailed, bail out, bail li out, bail l soti, bail li soti, resi kosyon, resi bail, kob la te
    fin antre, lajan kosyon an antre, kosyon an antre, kosyon an fin antre, kosyon an fin peye,
    kosyon an te peye, kosyon te peye, ranmase kob pou peye, voye kob kosyon, kotizasyon pou kosyon,
    kotize pou kosyon, nou fin peye kosyon, kosyon _ peye, bail _ peye, peye tout kosyon, peye tout
    bail, depoze bail, lajan kosyon, peye kob kosyon, bail posted, paid the bail, kosyon an regle,
    bail la regle, regle kosyon, regle bail
  `,
  DROPPED: `
    retire chaj, yo retire chaj, chaj yo tonbe, retire akizasyon, chaj tonbe, femen ka, ka a femen,
    jij la jete ka a, dismiss*, ranvwaye dosye, dosye a femen, chaj yo retire, yo lage chaj yo, jete
    dosye a, dosye femen, ka a tonbe, anile chaj, yo anile chaj, retire tout chaj, kite chaj yo
    tonbe, yo jete ka a, ka a te deja dismiss, jij la dismiss, jij la fèmen dosye a, retire tout
    chaj yo, retire chaj yo, yo retire akizasyon yo, ka a te fini, anile ka a, yo te retire chaj, ka
    _ jete, dosye _ femen, ka _ femen, ka _ tonbe, chaj _ tonbe, yo jete dosye, chaj yo te tonbe,
    tout chaj tonbe, tout chaj yo tonbe, chaj yo fin tonbe, chaj yo anile, chaj anile, chaj yo
    disparet, chaj la tonbe, chaj la retire, chaj yo te retire, chaj retire, te retire chaj, retire
    chaj la, retire tout akizasyon, retire akizasyon yo, yo retire tout, pwosekite a retire, pwokire
    retire, pwokire a retire, pwokire a lage ka a, pwokire a lage, pwosekite a lage, da a lage, da a
    retire, da retire, da drop, dropped, drop chaj, drop charges, yo drop chaj yo, lage chaj, lage
    chaj yo, abandone chaj, abandone chaj yo, abandone akizasyon, abandone ka a, abandone pousuit,
    efase chaj, efase chaj yo, voye chaj yo jete, voye ka a jete, voye dosye a jete, voye ka jete,
    voye ka l jete, jete ka a, jete ka, jete ka l, jete chaj, jete chaj yo, jete akizasyon, mete ka
    a deyo, mete dosye a deyo, ka a jete, ka a mouri, ka a fini, ka l fini, ka a dismiss, ka l
    dismiss, ka l femen, ka li femen, ka _ anile, ka _ fini, ka li tonbe, ka l tonbe, dosye _ tonbe,
    dosye a jete, dosye a anile, dosye l femen, dosye li femen, klase dosye, klase san swit, klase
    ka, san swit, nolle, nolle prosequi, nol pros, nol pross, case dismissed, kase ka a, kase
    akizasyon, jij la kase, jij la voye jete, jij la voye ka a jete, jij la anile, jij la anile ka
    a, jij la femen ka a, jij la jete, ranvwaye ka a, ranvwaye akizasyon, voye ka _ jete, voye dosye
    _ jete, yo lage chaj, chaj yo ale, chaj yo efase, chaj yo fini, chaj la anile, chaj yo pa kanpe,
    pa gen chaj anko, pa gen plis chaj, anile akizasyon, anile akizasyon yo, anile tout chaj, anile
    dosye a, anile dosye, anile ka, akizasyon yo tonbe, akizasyon tonbe, akizasyon yo retire,
    akizasyon an tonbe, leve chaj, leve chaj yo, leve akizasyon, wete chaj, wete chaj yo, wete tout
    chaj, wete akizasyon, wete tout akizasyon, jij la wete, jij la wete chaj yo, jij la retire chaj
    yo, jij la retire tout chaj, jij la voye tout chaj, jij la voye chaj yo jete, jij la jete chaj
    yo, jij la jete tout chaj, jij la jete dosye a, jij la jete l, jij la fini ak ka a, jij la
    efase, jij la ranvwaye dosye a, jij la ranvwaye ka a, jij la klase, jij la klase dosye a, jij la
    fe dismiss, fe dismiss, te dismiss, dismiss li, dismiss ka a, dismiss chaj, dismiss chaj yo, ka
    a dismissed, disms, pwokire a jete, pwokire a anile, pwokire a abandone, pwokire a wete, da a
    wete, da a anile, da a drop, da a jete, da a abandone, d a a lage, pwosekite a wete, pwosekite a
    abandone, pwosekite a drop, viktim nan retire plent, yo retire plent lan, plent lan retire, ka a
    fin fini, ka a fin femen, ka a te femen, ka a te tonbe, ka a te jete, ka li jete, ka m tonbe, ka
    m femen, ka m jete, ka m fini, ka fre m tonbe, ka mari m tonbe, dosye m femen, dosye a te femen,
    dosye a tonbe, dosye a fini, thrown out, threw out, tossed out, charges dropped, dropped the
    charges, dropped charges, case closed, case dropped, charges dismissed, jij la di pa gen ka, jij
    la di pa gen okenn ka, jij la di pa gen ka anko, pa gen ka anko, jij la di ka a fini, jij la di
    ka a femen, jij la di se fini, jij la voye l al fe wout li, plent lan anile, plent la retire, la
    retire l, ki te pote l la retire l, retire plent lan, retire plent la, retire plent li, zero
    chaj, zewo chaj, zero akizasyon, pa gen ka sou li anko, pa gen ka kont li anko, pa gen chaj sou
    li anko, pa gen akizate, pa gen akizate anko, pa gen ka, pa gen okenn ka anko, lage afe a, lage
    ka a, lage dosye a, lage akizasyon an, femen dosye, femen dosye l, femen dosye li, femen dosye
    pitit mwen, femen dosye fre m, femen dosye mari m, femen ka a, femen ka l, dosye a dekole, ka a
    anile, chaj yo jete, di dismiss, jij la di dismiss, abandone akizasyon an, abandone akizasyon
    yo, pwokire a abandone akizasyon, pwokire a abandone akizasyon an, pwokire a lage sa, pwokire a
    retire ka a, pwokire a retire chaj yo, pa dwe tribinal la anyen, pa dwe tribinal la anyen anko,
    pa dwe lajistis anyen, nolle pros, akizasyon an anile, se te yon ere, fo akizasyon, chaj _
    anile, chaj _ jete, chaj _ retire, chaj _ disparet, akizasyon _ tonbe, akizasyon _ anile,
    akizasyon _ jete, plent _ tonbe, plent _ anile, plent _ jete, dosye _ jete, dosye _ anile, anile
    chaj yo, anile plent lan, lage tout chaj, jete tout chaj, jete tout chaj yo, pa kenbe chaj, pa
    gen prev, mank prev, san prev, ka a pa kanpe, pwokire a pa kontinye, pwokire a di non, pwokire a
    jete ka a, da a jete ka a, da a lage ka a, da dropped, viktim nan retire plent lan, jij la kraze
    ka a, jij la kraze dosye a, kraze ka a, kraze dosye a, dosye a mouri
  `,
  ACQUITTED: `
    inosan, akite, pa koupab, genyen ka, genyen pwose, acquitte, yo jwenn li inosan, acquit*,
    aquite, akite l, akite li, jij la akite, jiri a akite, jiri a di, jiri a jwenn li inosan, jiri a
    di li inosan, jiri a di l inosan, jiri a di li pa koupab, jiri a di l pa koupab, jij la di li pa
    koupab, jij la di l pa koupab, jij la di li inosan, jij la di l inosan, jij la jwenn li inosan,
    jwenn li pa koupab, jwenn l pa koupab, jwenn li inosan, jwenn l inosan, deklare inosan, deklare
    li inosan, deklare l inosan, not guilty, not gilti, non koupab, verdik inosan, genyen jijman,
    genyen pwose a, genyen ka a, genyen nan tribinal, li te genyen ka l, sot inosan, soti inosan,
    akite nan tout chaj, akite nan tout chaj yo, akite de tout chaj, akite tout chaj, akite pou tout
    chaj, jij la te akite, jiri a akite l, jiri a akite li, jiri a te akite, jiri a lage l, jiri a
    lave l, lave l, blanchi, blanchi l, blanchi li, yo blanchi l, inosante, yo inosante l, yo
    inosante li, jiri a inosante, jij la inosante, found not guilty, found innocent, pa koupab pou
    anyen, pa koupab nan tout, verdik pa koupab, verdik not guilty, te genyen ka l, genyen ka l,
    genyen ka li, genyen pwose li, genyen pwose l, genyen jijman an, pa jwenn li koupab, pa jwenn l
    koupab, yo pa jwenn li koupab, pa jwenn mwen koupab, pat jwenn li koupab, lave non l, lave non
    li, lave non vwazin nan, lave non fre m, lave non mari m, lajistis lave non, lajistis lave non
    l, lajistis lave non vwazin nan, akitman, yon akitman, an fave l, an fave li, fini an fave l,
    pwose a fini an fave l, jijman an an fave l, soti blan, soti blan kou koton, soti blan kou koton
    nan jijman, blan kou koton, blan tankou koton, jiri a di inosan, jiri a di non, jiri a di _
    inosan, jiri a di _ pa koupab, deklare _ inosan, deklare _ pa koupab, jij la di _ pa koupab, jij
    la di _ inosan, tribinal la akite, yo akite, jwenn _ pa koupab, jwenn _ inosan, soti genyen nan
    pwose a, yo di li pa koupab, yo di l pa koupab, li inosan tribinal la di, jiri a di pa koupab
  `,
  SERVED: `
    fini fe tan, fini tan li, fin fe tan, fini santans, fini santans li, fin fe santans, fini
    sentans, fe tout tan li, fini peye, fin pase tan, fini fe tan li, fini fe prizon, fin fe prizon,
    santans li fini, fin fe tan li, fini ak santans, fini tan prizon l, fini pase tan li, fin peye
    tan li, fin fe santans li, tan l fini, fin fe prizon li, fin fe tan m, te fin fe tan, fini fe
    tan m, fe tout tan l, fe tout tan prizon, fe tout santans, fe tout santans li, fe tout santans
    l, fe tout kondanasyon, te fe tout tan, te fin fe tout tan, fin fe tout tan, fin fe tan l, fini
    tan l, fini tan prizon, fini tan prizon li, fini ak tan li, fini ak tan prizon, fini ak prizon,
    fini ak prizon li, fini ak santans li, fini santans l, fin peye det li, fin peye det li ak
    sosyete, peye det li, fini kondanasyon, fini kondanasyon li, fin pije, pije tan, fin pije tan
    li, pije tout tan li, pije, fin pije pen li, pen li fini, fini pen li, santans lan fini, santans
    l fini, santans fini, kondanasyon li fini, tan li fini, tan prizon li fini, tan prizon l fini,
    time served, done his time, did his time, finished his sentence, finish his time, fin fe mwa li,
    fin fe ane li, fin fe 6 mwa, fin fe 3 mwa, fini 6 mwa, fini 3 mwa, te fin fe mwa, fe mwa prizon
    li, fini tout tan l, fini tout tan li, fin tout tan l, fin tout tan li, fini tout santans li,
    fini tout santans l, fini tout tan, fini ak tout tan li, fe tout tan m, fini tan m, fini santans
    m, fin fe santans m, fini kondanasyon l, fini 2 mwa, fini 4 mwa, fini 5 mwa, fini 8 mwa, fini 90
    jou, fini 60 jou, fini 30 jou, fin fe 2 mwa, fin fe 4 mwa, fin fe 5 mwa, fin fe 8 mwa, fin fe 9
    mwa, fin fe 90 jou, fin fe 60 jou, fin fe 30 jou, fin fe yon ane, fin fe de mwa, fin fe sis mwa,
    fin fe twa mwa, fin fe 1 an, fin fe 2 an, fini fe 6 mwa, fini fe 3 mwa, te fin fe santans, te
    fini santans, te fini tan li, te fini tan l, te fini fe tan, tan l te fini, tan li te fini,
    santans li te fini, santans l te fini, done with his time, served his time, served her time,
    finished his time, finished serving, did his 6 months, sentence done, sentence over, kondanasyon
    an fini, kondanasyon fini, tan prizon li ekspire, tan prizon l ekspire, tan prizon ekspire, tan
    l ekspire, tan li ekspire, dat fen pen nan, dat fen pen, fen pen nan, dat fen santans, dat fen
    santans lan, pen nan bout, pen nan fini, pen nan nan bout, pen li bout, pen li nan bout, santans
    lan sevi, santans lan sevi net, santans sevi, sevi santans li, sevi santans l, sevi tout santans
    li, sevi tan l, sevi tan li, sevi tout tan l, wrap up date pase, wrap up date, wrap date, wrap
    up, wrap date pase, kale tout tan l, kale tout tan li, kale tan l, kale tan li, fe tan l, fe tan
    li, fe tout jou li, fe tout jou l, fe tout mwa li, peye sa l te dwe, peye sa li te dwe, jou pou
    jou li peye, fini ak kondanasyon, fini ak kondanasyon li, bout santans li, rive nan bout santans
    li, nan bout tan l, nan bout tan li, fin bout tan li, max out, maxed out, fini sevi, fin sevi,
    fin sevi tan li, fin sevi santans li, te fin sevi, santans _ fini, pen _ fini, kondanasyon _
    fini, tan prizon _ fini, fini pen, fin fe pen li, fin fe pen l, fin fe kondanasyon, fin fe
    kondanasyon li, fin fe tout, fin bay tan l, fin bay tan li, bay tan l, fin peye sa l te dwe, fin
    peye dwa li, peye dwa li ak sosyete, fin fe prizon l, fin fe jou li, fin fe jou li yo, fin fe 45
    jou, fin fe 120 jou, fin fe 18 mwa, fin fe dezan, fin fe 2 zan, fin fe en an, fin fe kat mwa,
    fin fe senk mwa, santans li bout, santans li nan bout, depase dat fen, dat li te dwe soti pase,
    dat pou l te soti pase, dat soti li pase, dat soti a pase, dat liberasyon pase, dat liberasyon
    an pase, dat liberasyon li pase
  `,
  RECOGNIZANCE: `
    jij la lage l, jij lage l, jij la lage l, jij la kite l ale, san kosyon, jij la libere l, jij la
    di li ka ale, jij la di l ka ale, jij la te lage l, jij la di yo lage l, jij di lage l, jij la
    di l mèt ale, jij la di li met ale, jij la te kite l ale, jij la te lage li, jij la lage li, jij
    la kite li ale, jij la te libere l, jij la di l lib, jij la te di l lib, jij la te di l ka ale,
    lage sou pawol, jij la te lage, jij la lage, jij lage, jij la libere, sou angajman, sou pwop
    angajman, sou pwop angajman li, sou pwop angajman l, sou angajman pesonel, angajman pesonel, sou
    pwop rekonesans, sou rekonesans, rekonesans pesonel, sou pawol li, sou pawol l, sou pawol done,
    sou pwop pawol, sou konfyans, personal recognizance, own recognizance, recognizance, ror,
    released on pr, san peye kosyon, san peye bail, san bail, san kob, san li pa peye, san l pa
    peye, jij la pa mande kosyon, jij pa mande kosyon, jij la pa mete kosyon, jij la pa mande bail,
    jij la te di lage l, jij la te di lage li, jij la te di yo lage l, jij la te di yo lage li, jij
    la di yo lage li, jij la di lage l, jij la di lage li, jij la di kite l ale, jij la di kite li
    ale, jij la voye l lakay, jij la voye l ale, jij la voye li lakay, jij la voye li ale, jij la
    bay lod lage l, jij la bay lod lage li, jij la bay lod pou lage l, jij la bay lod libere l, jij
    la pase lod lage l, jij la otorize l ale, jij la ba l libete, jij la ba li libete, jij la ba l
    libete pwovizwa, libete pwovizwa, libete sou pawol, jij la di l gen dwa ale, jij la di li gen
    dwa ale, jij la di li lib, jij la di li te lib, jij la di m ka ale, jij la di m met ale, jij la
    lage m, jij la te lage m, jij la kite m ale, jij la di yo ka lage l, jij la di yo met lage l,
    jij la siyen pou l soti, jij la siyen pou li soti, jij la di ale, jij la di m ale, jij la di m
    al lakay mwen, jij la di l al, jij la di l al lakay, jij la di l al lakay li, jij la di li al
    lakay li, jij la di l ale lakay li, jij la di li ale lakay li, jij la di l kapab ale, jij la di
    li kapab ale, jij la di l ka al lakay li, jij la di li ka al lakay li, jij la di l ka rantre,
    jij la di l met al, jij la di li met al lakay li, jij la di l met al lakay li, jij la voye l al
    lakay li, jij la voye li al lakay li, jij la voye m lakay, jij la voye fre m lakay, jij la voye
    mari m lakay, jij la lage fre m, jij la lage mari m, jij la lage papa m, jij la lage pitit mwen,
    jij la lage kouzen m, jij la lage msye, jij la lage neve m, jij la lage tonton m, jij la lage
    madanm mwen, jij la lage manman m, jij la kite fre m ale, jij la kite mari m ale, jij la kite
    msye ale, jij la kite papa m ale, jij la libere li, jij la libere m, jij la libere fre m, jij la
    libere mari m, jij la libere msye, jij la te libere li, jij la fe lage l, jij la fe yo lage l,
    jij la ban m libete, jij la ba fre m libete, jij la ba mari m libete, jij la pase lod pou lage
    l, jij la pase lod pou yo lage l, jij la bay lod pou yo lage l, jij la bay lod lage fre m, jij
    la bay lod lage mari m, jij la bay lod lage msye, jij la ba l release, jij la bay release, jij
    la bay pr, lage sou pr, lage l sou pr, sou pr, on pr, released on recognizance, judge released,
    judge let him go, judge let her go, judge said he could go, judge said go home, the judge let,
    san mete kosyon, san mande kosyon, san yon santim, san yon kob, san depoze kosyon, zero bail, no
    bail, without bail, pa gen kosyon, okenn kosyon, jij la di tounen sou dat la, di tounen sou dat
    la, tounen sou dat la, tounen nan dat la, san yon senk kob, soti san yon senk, soti san yon senk
    kob, san yon senk, zewo bail, zero kosyon, zewo kosyon, zero kondisyon, jwenn pr, jwenn yon pr,
    ba l pr, ba li pr, ban m pr, bay pr, siyen papye pou l tounen, siyen papye pou li tounen, siyen
    pou l tounen, siyen pou li tounen, lage pa jij, lage pa jij la, lage pa jij san kosyon, libere
    pa jij, libere pa jij la, jij la pa mete bail, jij la pa mete bail sou li, jij pa mete bail, pa
    mete bail sou li, pa mete kosyon sou li, jij la pa mete kosyon sou li, jij la mande zero bail,
    sou pawol donen, sou pawol done l, sou pwop pawol li, sou pwop pawol l, jij la kite _ ale, jij
    la voye _ lakay, jij la voye _ ale, jij la di _ ka ale, jij la di _ met ale, jij la di _ lib,
    jij la di _ al lakay, jij la bay _ libete, jij la bay lod lage, jij la di lage, jij _ lage l
    san, lage _ san kosyon, lage san kosyon, kite ale san kosyon, soti san peye, soti san kosyon,
    soti sou pawol, soti sou pawol li, lage sou pawol li, kite l ale sou pawol, kite l ale san
    kosyon
  `,
  DIVERSION: `
    pwogram ranplasman, diversion, pwogram altenatif, pwogram divesyon, pwogram diversion, divesyon,
    diversyon, pwogram olye prizon, pwogram olye de prizon, pwogram nan plas prizon, pwogram pou jenn,
    antre nan yon pwogram, pretrial diversion, mete l nan yon pwogram, mete li nan yon pwogram, voye l
    nan yon pwogram, pwogram tretman, jij la voye l nan pwogram, sosyal olye prizon, pwogram jenn,
    pwogram pou mine, pwogram kominote, pwogram kominote olye, travay kominote olye, sevis kominote
    olye, pwogram edikasyon olye, pwogram konsey, pwogram rehab, rehab olye, pwogram dwog, pwogram dwog
    olye, pwogram jij la, pwogram tribinal, jij la mete l nan yon pwogram, jij la mete li nan yon
    pwogram, jij la mete l nan pwogram, jij la voye l nan yon pwogram, jij la voye li nan yon pwogram,
    jij la voye li nan pwogram, mete l nan pwogram, mete li nan pwogram, voye l nan pwogram, voye li nan
    pwogram, dako pou pwogram, asepte pwogram, asepte yon pwogram, pre trial diversion, pretrial
    program, valor act, youth program, community service instead
  `,
  RELEASED: `
    te ka soti, ka soti, ka ale, te ka ale, te lib, li lib, soti nan prizon, ap soti, tap soti, t ap
    soti, sipoze soti, te dwe soti, te sipoze soti, met ale, li met ale, te dwe lage, sipoze lage,
    ta dwe soti, li te lib, ka lage, ka lage l, te ka lage, te dwe libere, ta dwe lib, ta dwe lage,
    ta dwe deyo, te dwe deyo, te dwe lib, te dwe lakay, sipoze lib, sipoze deyo, sipoze lakay, te
    sipoze lage, te sipoze lage l, yo te sipoze lage l, yo te dwe lage l, yo ta dwe lage l, lib pou
    ale, lib pou l ale, lib pou li ale, li te lib pou, lib depi, te lib depi, lib kou zwazo, gen dwa
    soti, te gen dwa soti, gen dwa ale, te gen dwa ale, pare pou soti, te pare pou soti, pare pou l
    soti, le pou l soti, le pou li soti, le pou lage l, le pou yo lage l, te le pou l soti, te le
    pou li soti, pou l te soti, pou li te soti, te pou l soti, te pou yo lage l, fini ak ka l, free
    to go, cleared to go, supposed to be released, te fin pare, pwosesis fini, fin siyen papye soti,
    siyen pou soti, siyen papye lage l, lod lage, lod liberasyon, release order, mete l sou
    pwobasyon, mete li sou pwobasyon, mete m sou pwobasyon, mete fre m sou pwobasyon, mete mari m
    sou pwobasyon, ba l pwobasyon, ba li pwobasyon, ban m pwobasyon, jij la ba l pwobasyon, jij la
    ba li pwobasyon, jij la ban m pwobasyon, jij la mete l sou pwobasyon, jij la mete li sou
    pwobasyon, sou probation epi, mete l sou probation, ba l probation, te dwe al lakay, te dwe al
    lakay li, te dwe rantre lakay, te dwe gentan deyo, ta dwe gentan deyo, ta dwe lakay, ta dwe ale,
    te dwe ale, te sipoze ale, te sipoze deyo, te sipoze lib, te sipoze lakay, te sipoze rantre, te
    sipoze lage li, te sipoze lage fre m, te sipoze lage mari m, te gen pou soti, te gen pou l soti,
    te gen pou yo lage l, li te pou soti, l te pou soti, te pou li soti, te pou yo lage li, te pou
    yo lage fre m, te pou yo lage mari m, te pou lage l, te ka al lakay, te ka al lakay li, te ka
    deyo, ka al lakay, ka al lakay li, ka rantre lakay, ka rantre lakay li, met al lakay, met al
    lakay li, met rantre lakay, lib pou soti, lib legalman, lib devan lalwa, li te lib deja, li lib
    deja, te deja lib, deja lib, fini ak tribinal, fini ak jij, fini ak jij la, fin ak jij, fin ak
    jij la, fin fini ak jij, fini nan tribinal, fin siyen papye, fin siyen papye li, fin siyen papye
    yo, siyen papye soti, siyen papye soti li, siyen papye soti l, siyen papye liberasyon, siyen
    papye pou soti, papye soti, papye soti li, papye soti a, papye liberasyon, papye liberasyon an,
    papye lage, papye lage l, lod pou lage l, lod pou lage li, lod pou yo lage l, lod libere, ready
    to go home, free to leave, could go home, could leave, should have been released, should be out,
    was supposed to get out, supposed to get out, cleared for release, was cleared, siyen pou l ale,
    siyen pou li ale, siyen pou l soti, siyen pou li soti, ou lib, w lib, ou met ale, w met ale, ou
    ka ale, w ka ale, ou gen dwa ale, te fin egzeyate, fin egzeyate, egzeyate l, egzeyate li, mari m
    lib, fre m lib, papa m lib, pitit mwen lib, kouzen m lib, li fini ak yo, l fini ak yo, fini ak
    yo, fini avek yo, pa gen anyen anko isit, pa gen anyen anko la, pot la te pou ouvri, te pou l
    ale, te pou li ale, libere sou papye, make l pou soti, make li pou soti, make pou soti, jou
    liberasyon l, jou liberasyon li, jou liberasyon m, le l te deja fini, l te deja fini, li te deja
    fini, pa dwe yo anyen, li pa dwe yo anyen, pa dwe anyen anko, te dwe deyo deja, te lib pou l
    ale, te pou al lakay li, te gen pou l al lakay, fin peye tout sa l dwe, kite selil la, soti nan
    pos la lib, mete pye deyo, desann mach tribinal la, desann mach tribinal, kite sal tribinal la,
    kite tribinal la, soti nan tribinal, soti nan tribinal la, sot nan tribinal, sot nan tribinal
    la, soti tribinal, sot tribinal, apre odyans lan, apre odyans li, apre odyans la, soti nan sal
    odyans, soti sal odyans, soti nan court, soti nan court la, sot nan court la, soti nan kou a,
    kite court la, sot nan prizon, soti nan prizon an, sot nan prizon an, soti prizon, sot prizon,
    kite prizon, kite prizon an, mete pye deyo prizon an, mete pye deyo prizon, mete pye deyo jeol
    la, soti nan jeol, soti nan jeol la, sot nan jeol la, soti nashua, soti nashua street, soti
    south bay, sot south bay, sot nashua, soti nan estasyon, sot nan estasyon, soti nan estasyon an,
    sot nan estasyon an, soti nan pos la, sot nan pos la, soti estasyon, sot estasyon
  `,
  OTHER_HOLD: `
    lot ka, lòt ka, lot manda, yon lot dosye, lot dosye, pwobasyon, probation, lot tribinal, lòt
    tribinal, yon lot manda, lot chaj, manda yon lot tribinal, lot manda nan tribinal, lot manda
    tribinal, lot manda quincy, lot manda nan, lot manda lot vil, yon lot ka, yon lot ka nan, ka lot
    kote, ka nan lot vil, yon lot tribinal, lot lakou, lot konte, lot eta, manda lot vil, manda lot
    eta, manda new hampshire, manda rhode island, manda new york, manda florid, manda florida, manda
    nan lot vil, manda nan lot eta, yon lot warrant, lot warrant, warrant lot kote, lot akizasyon,
    yon lot akizasyon, lot chaj nan, yon lot chaj, probesyon, probasyon, libete siveye, vyolasyon
    pwobasyon, vyole pwobasyon, vyole probation, violation, violation of probation, ofisye
    pwobasyon, parole hold, libete kondisyonel, other case, another case, another warrant, other
    warrant, open case, ka ouve, ka louvri, lot ka ki louvri, default lot tribinal, lot manda
    tribinal lynn, lot manda brockton, lot manda tribinal quincy, lot manda tribinal brockton, manda
    new hampshire sou li, manda nan new hampshire, manda nan rhode island, manda nan connecticut,
    manda nan florida, manda connecticut, manda lot tribinal, yon lot manda sou li, lot manda sou
    li, lot ka sou li, yon lot ka sou li, lot ka nan tribinal, lot ka li genyen, lot ka kriminel,
    yon lot ka kriminel, lot chaj sou li, lot chaj ki ouve, chaj lot kote, lot bagay nan tribinal,
    hold pwobasyon, hold probation, hold parol, pwobasyon mete hold, ofisye pwobasyon mete hold,
    vyole kondisyon, vyolasyon kondisyon, vyole libete, violation probation, probation hold,
    probation violation, probation warrant, parole violation, ka pandan, ka ki pandan, ka annatant,
    ka an atant, ka ki poko fini, ka ki poko femen, hold lot vil, hold lot eta, hold yon lot
    tribinal, probation mete hold, probation mete yon hold, pwobasyon mete yon hold, probation mete
    yon hold sou li, pwobasyon mete yon hold sou li, florid gen yon manda, florida gen yon manda,
    nouyok gen yon manda, new york gen yon manda, lot eta gen yon manda, manda nan new york, manda
    nan nouyok, manda nan florid, warrant nan new york, warrant nan florida, warrant nan new
    hampshire, warrant nan rhode island, yon dezyem ka, dezyem ka, yon lot pwose, lot pwose, kenbe _
    pou yon lot manda, kenbe l pou yon lot manda, kenbe li pou yon lot manda, kenbe _ pou yon lot
    ka, kenbe l pou yon lot ka, kenbe _ pou lot manda, kenbe _ pou pwobasyon, kenbe _ pou probation,
    kenbe _ pou yon dezyem ka, kenbe _ pou yon vye manda, vye warrant nan new york, vye warrant nan
    florida, yon vye warrant nan, yon vye manda nan, vye manda nan, ansyen manda nan, yon ansyen
    manda nan
  `,
  PAPERWORK: `
    fomalite, pwosesis papye, papye pou ranpli, papye yo poko pare, ap fe papye yo, papye pou siyen,
    paperwork, papye administratif, papye pou fini, papye yo pou fini, papye yo pa pare, papye yo pa t
    pare, papye yo poko fini, papye yo pa fini, papye pou tape, ranpli papye, ap ranpli papye, t ap
    ranpli papye, ranpli fom, fini papye, fini ak papye, fin ak papye, fin fe papye, fin fe papye yo, fe
    papye, ap tape papye, tape papye, siyen papye, enprime papye, pwosesis la, pwosesis soti, pwosesis
    liberasyon, processing, process papye, trete papye, trete dosye, fomalite yo, dosye pou ranpli,
    sistem nan desann, sistem nan ba, sistem nan te down, sistem down, komise kosyon, komise kosyon an,
    bail clerk, bail commissioner, grefye, grefye a, clerk la, clerk, ap tann clerk, ap tann grefye, ap
    tann komise, enprimant, enprimant lan kase, enprimant la kase, printer, printer a kase, papye yo pa
    t ka soti, papye pa t ka soti, papye pa t ko soti, papye pa t pare, papye pa pare, papye yo pa ko
    pare, papye soti a pa pare, papye soti a pa t pare, papye yo pedi, pedi papye, pedi papye yo, pedi
    papye li, papye yo manke, papye manke, yon papye manke, papye yo an reta, tan papye yo, ap tann
    papye, ap tann papye yo, ap tann papye soti, t ap tann papye, t ap tann papye yo, papye yo mize,
    papye yo pran tan, papye pran tan, papye yo te pran tan, papye yo long, anpil papye pou siyen, anpil
    papye, sistem nan kase, sistem nan pann, sistem nan an pann, sistem an pann, sistem nan pa mache,
    sistem nan pa t ap mache, sistem nan bloke, odinate a kase, odinate yo kase, odinate a pann, odinate
    yo pann, odinate a down, konpite a down, konpite a kase, entenet la koupe, kouran koupe, kouran an
    koupe, chanjman ekip, chanjman shift, chanjman chif, shift change, pa gen moun pou siyen, moun ki
    pou siyen an pa la, moun ki siyen an pa la, komise a pa la, komise a poko vini, tann komise, tann
    komise a, tann clerk, tann clerk la, magistra pa la, clerk magistrate, anpil moun devan l, anpil
    moun nan liy, fil la long, paper work, paperwork delay, admin delay
  `,
} as const satisfies Partial<Lexicon>;
