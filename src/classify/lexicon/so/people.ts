import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';
import { I_WORK_THERE } from './verbs.ts';

const OFFICERS =
  'boolis*, askari*, askar, askarta, askartii, askartu, sarkaal*, saraakiil*, ciidan*, detective*, gaari boolis, gaariga boolis*, gawaarida boolis*, cop, cops, copka, officer, officers, sarjin, sarjinka, taliye*';

/** Anybody and anything that may be said to belong to a police force. */
const ANYBODY =
  'nin, ninkii, ninka, niman, nimankii, rag, ragga, raggii, labo, laba, saddex, gaari, gaariga, gaarigii, gawaari, gawaarida, baabuur, baabuurta, baabuurka, van, vanka, dad, dadka, koox, xubno, qof, haweeney, wakiil, wakiillo, mid, kii, kan, saldhig, saldhigga';

const AGENTS =
  'askari*, askar, askarta, askartii, askartu, sarkaal*, saraakiil*, boolis*, ciidan*, nin, ninkii, niman, nimankii, rag, ragga, ragii, raggii, wiilal, wiilasha, dad, dadka, dadkii, wakiil*, koox, kooxda, haweeney, hawlwadeen*, shaqaale*, officer, officers, cop, cops, agent, agents';

/** Somali: who acts and who is spoken of. */
export const people = {
  BPD: `
    ${pairs('saldhigga bpd, saldhig bpd ah, bpd, booliska boston', I_WORK_THERE)},
    ${pairs(OFFICERS, 'boston, bpd, ka boston, boston ah, boston ah oo, bpd ah, boston ka socda, boston ka socday, ka socda boston, ka tirsan boston')},
    ${pairs(ANYBODY, 'bpd, bpd ah, bpd leedahay, ka socda bpd, ka tirsan bpd, boston boolis*')},
    boolis* magaalada boston, boolis* magaalo boston, boolis* degmada boston, boolis* ee boston, boolis* ee
    magaalada boston, askar* magaalada boston, askari* ka tirsan boston, askari* ka tirsan bpd, askari* ka
    tirsan boolis* boston, sarkaal* magaalada boston, sarkaal* ka tirsan boston, boston boolis*, boston
    askari*, boston askar*, boston detective*, ciidan* boolis* boston, waaxda boolis* boston, waaxda boolis*
    ee boston, waaxda booliiska boston, kan boston ka socda, kan boston, kii boston, kuwa boston, kuwii
    boston, ka socda boston boolis*, ka socda boolis* boston, ka tirsan boolis* boston, ka tirsan bpd, bpd
    boolis*, bpd askari*, bpd askar*, bpd gaari*, bpd baabuur*, bpd officer*, bpd detective*, taliska boolis*
    boston, saldhig bpd, saldhigga bpd, saldhigga boston, boston cop, boston polic*, boston p d
  `,
  LOCAL: `
    boolis*, askari*, askar, askarta, askartii, askartu, askartaas, askarigii, sarkaal*, saraakiil*, ciidan
    boolis*, ciidanka boolis*, ciidamada boolis*, detective*, detektiif*, ditektif*, dambi baar*, dambibaar*,
    danbi baar*, sarjin*, sarjen*, sajin*, sargeant*, sarjint*, ninka boolis*, ninkii boolis*, nin boolis*,
    gabar boolis*, gabadha boolis*, haweeneyda boolis*, haweeney boolis*, gaari boolis*, gaariga boolis*,
    gaarigii boolis*, baabuurka boolis*, gawaarida boolis*, baabuurta boolis*, van boolis*, cop, cops, copka,
    copkii, copska, taliye*, boolisiin*, ilaalada amniga, ciidanka amniga, laamaha amniga, patrol*, kobta
    boolis*, popo, officer*, ofiser*, ofisar*, miiska boolis*, miisku, ninka miiska fadhiya
  `,
  STATE: `
    boolis* gobol*, boolis* state, state boolis*, boolis* massachusetts, boolis* dawladda gobol*, askari*
    gobol*, askar* gobol*, askari* state, state trooper*, statey*, stati, statiga, statigu, statie*, state boolis, boolis*
    mass, boolis* heer gobol, boolis* ee gobolka, trooper*, boolis* waddada weyn, boolis* highway*,
    ciidan* gobolka, boolis* dawlad goboleed*
  `,
  TRANSIT: `
    ${pairs('boolis*, askari*, askar*, sarkaal*, ilaalo, ilaalada, ilaaliye*, officer, cop', 'mbta, tareen*, transit, tareenka, mbta ah, tareenada, ee tareenka, ee mbta, ka tareenka')},
    mbta boolis*, mbta askari*, transit boolis*, transit officer*, transit cop*, boolis* t ga, amniga tareenka
  `,
  SHERIFF: `
    waardiyaha xabsi*, waardiyaha jeel*, waardiyihii xabsi*, waardiyihii jeel*, waardiyayaasha xabsi*, waardiyayaasha jeel*, waardiyaasha xabsi*, waardiyaasha jeel*, ilaalada jeel*, askarta jeel*, shaqaalaha jeel*, jeelka south bay,
    shariif*, sheriif*, sherif*, sharif*, sheriff*, cherif*, ilaalada xabsi*, ilaaliyaha xabsi*, ilaaliye xabsi,
    ilaaliyayaasha xabsi*, askari* xabsi*, askar* xabsi*, askarta xabsi*, sarkaal* xabsi*, waardiye* xabsi*,,, shaqaalaha xabsi*, maamulka xabsi*, xabsi haye*, xabsiga degmada,
    xabsiga south bay, xabsiga nashua, xabsiga nashua street, xabsiga suffolk, south bay, southbay, south
    bay xabsi*, nashua xabsi*, suffolk xabsi*, guard ka xabsi*, boolis* xabsi*, correction officer*, deputy*
  `,
  COURT_OFFICER: `
    ${pairs('askari*, askar, askarta, askartii, ilaalo, ilaalada, ilaaliye*, ilaaliyaha, sarkaal*, saraakiil*, boolis*, amniga, waardiye*, waardiyaha, waardiyihii, waardiyayaasha, security, sekuuriti, shaqaalaha, officer, officers, officers kii, officer kii, officers ka, officer ka, officer ku, officers ku, askartii, askar ka tirsan', 'maxkamad*, ee maxkamad*, maxkamad* ah, court, court ka, court officer ah, ka maxkamad*')},
    court officer*, court boolis*, court askari*, courtofficer*, court security, court guard*, officerka
    maxkamadda, court oficer*
  `,
  SCHOOL_OFFICER: `
    ${pairs('amniga, amnigu, ilaalo, ilaalada, ilaaliye*, ilaaliyaha, ilaaliyayaasha, sarkaal*, askari*, askar, askarta, boolis*, waardiye*, waardiyaha, waardiyihii, waardiyayaasha, security, securityga, sekuuriti, sekuuritiga, nin amni, ninka amniga, officer, guard, guardiga', 'dugsi*, iskuul*, iskool*, ee dugsi*, ee iskuul*, school*, bps, bps ah, dugsiyada bps, iskuulka ah, school ka, sekandari*')},
    school safety*, school boolis*, school security, school officer*, bps amniga, bps security, bps officer*,
    bps askari*, bps boolis*, amniga bps, ilaaliyaha dugsiyada bps, school resource officer*
  `,
  CITY: `
    xarunta bcyf, bcyf, shaqaalaha bcyf, xarunta bulshada, gabadha diiwaangelinta, ninka diiwaangelinta, xafiiska diiwaangelinta, shaqaalaha library*, shaqaalaha maktabadda, ninka miiska city hall,
    city hall*, shaqaalaha magaalada, shaqaale magaalada, shaqaale magaalo, dowladda hoose, dawladda hoose,
    dowlada hoose, hoolka magaalada, xoghayaha magaalada, xafiiska magaalada, xafiisyada magaalada, maamulka
    magaalada, magaalada boston u shaqeeya, magaalada boston u shaqeeysa, inspector* magaalada, inspector* ka
    socda magaalada, inspector* ka socda magaalada boston, inspector* boston, kormeere* magaalada, kormeeraha
    guryaha, kormeere guriyeed, housing ka magaalada, boston housing, hay'adda guryaha, hayadda guryaha,
    hayada guryaha, library ga boston, shaqaalaha maktabadda, sarkaal* city hall, nin city hall, gabar city
    hall, islaanta city hall, park ranger*, ilaalada beeraha, shaqaalaha baarkinka, parking enforcement,
    duqa magaalada, xafiiska duqa, city clerk*, clerk ka city hall, isd, shaqaale boston ah, shaqaalaha boston,
    kormeere boston, inspectorka, kormeerka dhismaha
  `,
  CAMPUS: `
    ${pairs('boolis*, askari*, askar*, sarkaal*, ilaalo, ilaalada, amniga, security, sekuuriti', 'jaamacad*, jaamacadda, campus*, kaambas*, kulliyad*, kuliyad*, college*, university*, northeastern, bu, umass, harvard, mit, bc, suffolk university, ee jaamacad*, bunker hill')},
    campus boolis*, university boolis*, college boolis*, bu boolis*, northeastern boolis*, umass boolis*,
    harvard boolis*, mit boolis*, jaamacad* boolis*
  `,
  ICE: `
    ice ma tihiin, ma ice baa, ma ice baad tihiin, immigration ma tihiin, ice miyaad tihiin, waa ice miyaa, ma laanta socdaalka baa, ma immigration baa,
    immigration, socdaalka, laanta socdaal*, laantii socdaal*, laanta socodaalka, hayadda socdaal*, hayada
    socdaal*, hay'adda socdaalka, waaxda socdaal*, waxda socdaal*, xafiiska socdaalka boolis*, laan socdaal*,
    laanta immigration, hayadda immigration, ciidan* tarxiil*, ice da, ice dii, ice du, ice ta, ice na,
    ${pairs(AGENTS, 'ice, immigration, socdaalka, laanta socdaal*, ice ah, immigration ah, ka socda ice, ka socday ice, ka socda immigration, ka tirsan ice, hayadda socdaal*, ee ice, ee laanta socdaal*, ee socdaalka, migra')},
    laba ice, labo ice, saddex ice, afar ice, shan ice, laba ice ah, labo ice ah, saddex ice ah, ragga ice da,
    kuwa ice, kuwii ice, kuwa immigration, kuwii immigration, kuwa socdaalka, kuwii socdaalka
  `,
  ERO: 'ero, waaxda tarxiilka, askar* tarxiilka, sarkaal* tarxiilka, ice ero',
  HSI: `
    homeland security investigations, ${pairs('askari*, askar, askarta, sarkaal*, nin, niman, rag, ragga, wakiil*, laba, labo', 'hsi, hsi ah')},
    hsi agent*
  `,
  CBP: `
    border patrol*, boolis* xudduud*, boolis* xuduud*, ilaalada xudduud*, ilaalada xuduud*, ilaalo xuduud*,
    ciidan* xudduud*, ciidan* xuduud*, kastam*, customs, askar* xuduud*, askar* xudduud*
  `,
  FED_OTHER:
    'fbi da, fbi du, us marshal*, ilaalada qaranka, ciidanka qaranka, askar* fbi, nin fbi, rag fbi, marshals ka, ciidan milatari, national guard ka',
  FED: `
    rag maaskaro xir*, niman maaskaro xir*, maaskaro xir*, maaskaro wat*, maaskarooyin xir*, weji xir*, weji duub*, wejiga duub*, wejiyada duub*, rag wejiga duub*, rag wejiyada duub*, niman wejiga duub*, weji qarsan*, wejiga qarsan*, wejiyada qarsan*, rag weji qarsan*, wejiyada xir*, maaskaro gash*, wejiyada dabool*,
    ${pairs('askari*, askar, askarta, sarkaal*, saraakiil*, ciidan*, rag, ragga, niman, nin, wakiil*, boolis*, agent, agents, officer*', 'federaal, federaalka, federal, federal ah, federaal ah, federalka, dowladda federaalka, ee federaalka, dhexe, dowladda dhexe')},
    ciidamada federaalka, federal agent*, federal boolis*, federalka, dawladda federaalka, hay'adaha
    federaalka, wejiyada daboolan, wejiyo daboolan, wejiyada duubtay, weji daboolan, weji duuban, weji
    duubato, wejiga duuban, wejigooda daboolan, rag weji xiran, niman weji xiran, rag afduuban, af duuban,
    maaskaro*, maskaro*, mask wata, mask xiran, masks, rag dharcad ah, niman dharcad, rag dharcad, dharcad
    ah, dhar cad ah, dhar shacab ah, rag aan dirays lahayn, rag dirays lahayn, rag mask, niman mask, nin mask,
    agents, agent, feds, fed agents, rag hubaysan, niman hubaysan
  `,
  PRIVATE: `
    ninka leh ayaa, ninkii lahaa ayaa, ninka iska leh, islaanta iska leh, ninkayga ayaa yiri haddii, ninkayga baa yiri haddii, ninkayga ayaa tiri haddii, ninkayga ayaa igu yiri haddii, ninkayga ayaa iigu hanjab*, ninkayga ayaa igu hanjab*, ninkayga baa igu hanjab*, ninkayga wuxuu iigu hanjab*, ninkayga wuxuu igu hanjab*, ninkayga baa igu yiri haddii, ninkayga wuxuu igu yiri haddii, ninkeyga ayaa yiri haddii, ninkeyga baa yiri haddii, ninkeyga ayaa tiri haddii, ninkeyga ayaa igu yiri haddii, ninkeyga ayaa iigu hanjab*, ninkeyga ayaa igu hanjab*, ninkeyga baa igu hanjab*, ninkeyga wuxuu iigu hanjab*, ninkeyga wuxuu igu hanjab*, ninkeyga baa igu yiri haddii, ninkeyga wuxuu igu yiri haddii, seygayga ayaa yiri haddii, seygayga baa yiri haddii, seygayga ayaa tiri haddii, seygayga ayaa igu yiri haddii, seygayga ayaa iigu hanjab*, seygayga ayaa igu hanjab*, seygayga baa igu hanjab*, seygayga wuxuu iigu hanjab*, seygayga wuxuu igu hanjab*, seygayga baa igu yiri haddii, seygayga wuxuu igu yiri haddii, seygeyga ayaa yiri haddii, seygeyga baa yiri haddii, seygeyga ayaa tiri haddii, seygeyga ayaa igu yiri haddii, seygeyga ayaa iigu hanjab*, seygeyga ayaa igu hanjab*, seygeyga baa igu hanjab*, seygeyga wuxuu iigu hanjab*, seygeyga wuxuu igu hanjab*, seygeyga baa igu yiri haddii, seygeyga wuxuu igu yiri haddii, xaaskayga ayaa yiri haddii, xaaskayga baa yiri haddii, xaaskayga ayaa tiri haddii, xaaskayga ayaa igu yiri haddii, xaaskayga ayaa iigu hanjab*, xaaskayga ayaa igu hanjab*, xaaskayga baa igu hanjab*, xaaskayga wuxuu iigu hanjab*, xaaskayga wuxuu igu hanjab*, xaaskayga baa igu yiri haddii, xaaskayga wuxuu igu yiri haddii, xaaskeyga ayaa yiri haddii, xaaskeyga baa yiri haddii, xaaskeyga ayaa tiri haddii, xaaskeyga ayaa igu yiri haddii, xaaskeyga ayaa iigu hanjab*, xaaskeyga ayaa igu hanjab*, xaaskeyga baa igu hanjab*, xaaskeyga wuxuu iigu hanjab*, xaaskeyga wuxuu igu hanjab*, xaaskeyga baa igu yiri haddii, xaaskeyga wuxuu igu yiri haddii, saaxiibkay ayaa yiri haddii, saaxiibkay baa yiri haddii, saaxiibkay ayaa tiri haddii, saaxiibkay ayaa igu yiri haddii, saaxiibkay ayaa iigu hanjab*, saaxiibkay ayaa igu hanjab*, saaxiibkay baa igu hanjab*, saaxiibkay wuxuu iigu hanjab*, saaxiibkay wuxuu igu hanjab*, saaxiibkay baa igu yiri haddii, saaxiibkay wuxuu igu yiri haddii, ninkaygu wuxuu yiri haddii, ninkeygu wuxuu yiri haddii, ninkaygu wuxuu igu yiri haddii, ninkaygu wuu iigu hanjab*, ninkaygu wuxuu igu hanjab*, ninkaygu wuxuu iigu hanjab*,
    ninka shaqada, islaanta shaqada, qofka shaqada, ninka shaqada leh, ninka shirkadda leh, ninka gaariga leh, ninka dukaanka, islaanta dukaanka leh, islaanta guriga, ninka guriga,
    madaxeeda, madaxeedu, madaxiisa shaqada, madaxa shaqadu, shaqada madaxeeda, shaqada madaxeedu, madaxda shirkadda, shirkadda, shirkaddu, shirkadu, shirkada, shaqo bixiyaha, wakaaladda shaqada, agaasime*, madaxdeenna, madaxdeena, horjooge*, formanka, foreman*, ninka na shaqaaleysiiya, xaaska labaad, ninka aan isku haysanno, nin aan is haynay,
    milkiile*, mulkiile*, milkiilaha, mulkiilaha, landlord*, laandlor*, landlorka, kireeye*, kireeyaha, kiraystaha
    weyn, ninka guriga leh, ninka guriga iska leh, ninkii guriga lahaa, islaanta guriga leh, guri leh*, guriga
    milkiilihiisa, ninka qolka iga kireeya, ninka iga kireeya, islaanta iga kireysa, ninka aan guriga ka
    kiraysto, nin iga kireeya, ninka aan ka kireysto, boss*, madaxa shaqada, madaxa shirkadda, madaxa
    makhaayadda, madaxayga, madaxeyga, madaxaygu, madaxeygu, madaxdayda, madaxda shaqada, maareeye*, maamule*,
    maamulihiis*, maamulaha, manager*, maanajar*, maanijar*, supervisor*, suberfaysar*, kormeerayaashayda, shaqo
    bixiye*, shaqobixiye*, loo shaqeeye*, ninka aan u shaqeeyo, ninkaan u shaqeeyo, islaanta aan u shaqeeyo,
    islaantaan u shaqeeyo, qofka aan u shaqeeyo, dukaanle*, makhaayadle*, hoteelka maamul*, ninka dukaanka leh,
    ninka makhaayadda leh, shirkadda aan u shaqeeyo, mulkiilaha dukaanka, ninkaygii hore, ninkeygii hore,
    ninkaygi hore, xaaskaygii hore, xaaskeygii hore, afadaydii hore, seygaygii hore, seygii hore, ninkeedii
    hore, xaaskiisii hore, saaxiibkaygii hore, saaxiibadaydii hore, wiilkii aan shukaansan jiray, ninkii
    aan kala tagnay, ninkii hore, my ex, ex ayga, exkayga, ex kayga, exkaygii, soddohday baa, soddohdayda
    baa, derisku, dariskaygu, deriskaygu, deriskeygu, dariskeygu, dariskii ayaa, deriska ayaa, dariska ayaa,
    deriska baa, dariska baa, derista ah, dariska ah, deriskayga ayaa, dariskayga ayaa, deriskayga baa,
    dariskayga baa, deriskeyga ayaa, dariskeyga ayaa, jaarka ayaa, jaarkayga ayaa, jaarkaygu, jaarku, jaarka
    baa, jaarkayga baa, deyn ku leeyahay, deyn ku leeyay, deyn ku lahaa, qandaraasle*, contractor*, qof aan
    deyn ku leeyahay, nin deyn igu leh, roommate*, ruumeet*, ninka aan qolka wadaagno, gabadha aan qolka
    wadaagno, iga kireeya, iga kireysa
  `,
  BOSTON: 'magaalada boston, boston ah, boston gudaheeda, boston ee',
  TOWN: 'kelsi, chelsea da, everet, kwinsi, kuinsi, quinsi, linn, brokton, sommerville, melden, randolf, kambrij',
  DISTRICT: 'district*, distrik, degmada boolis*, degmada, saldhigga degmada, distirik',
  HOOD: `
    rooksbari, roksbury, roxburry, dorjester, dorchster, dorchestar, dorjistar, dorjestar, mattapaan, matapaan,
    jamaica plain, iist boston, easti, bariga boston, koonfurta boston, isboqdol, alsten, braytan,
    haydh park, hayd park, rosi, dhadley, nubian, dudley, magaalada xaafadda shiinaha
  `,
  SELF: `
    aan, inaan, markaan, i, ii, igu, iga, ila, iigu, iiga, iila, noo, nagu, naga, nala, inoo, inagu, naloo,
    aniga, anigu, anigoo, anoo, annaga, anaga, innaga, gaarigayga, gaarigeyga, gurigayga, gurigeyga, guriga aan,
    shaqadayda, shaqadeyda, magacayga, magaceyga, cinwaankayga, sharcigayga, sharcigeyga, taleefoonkayga
  `,
  I: `
    iska dhigay, iska dhigeen, iska dhigtay, iska dhigayay, iska dhigayeen, isku sheegay, isku sheegeen, isku sheegtay,
    aniga, anigu, anigoo, anoo, aniguna, annaga, annagu, annagoo, anaga, anagu, innagu, innaga, baan, ayaan,
    waxaan, waan, baanu, ayaanu, waxaanu, waanu, baannu, ayaannu, waxaannu, waannu, waxaynu, waanan, waxaanan, waxannu,
    ayaynu, baynu, nahay, ahay, baan nahay, ayaan nahay, waanu nahay, waan nahay, waxaan nahay, baanu nahay, ayaanu
    nahay, baan ahay, ayaan ahay, waxaan ahay, waan ahay, baannu nahay, ayaannu nahay
  `,
  THEY: `
    wuxuu, waxay, ayay, ayuu, bay, buu, wuu, way, uu, ay, isaga, isagu, isagoo, iyada, iyadu, iyadoo, iyaga,
    iyagu, iyagoo, iyagii, wuxuuna, waxayna, ayayna, ayuuna, wuuna, wayna, inuu, inay, iney, inayna, markuu,
    markay, kuwaas, kuwaa, kuwii, kuwan, kan, kii, midkood, mid, midka
  `,
  THEY_ALL: 'iyaga, iyagu, iyagoo, iyagii, iyagana, iyaguna, kuwaas, kuwaa, kuwii',
  FAMILY: `
    walaalk*, walaash*, walaalah*, walaalih*, walaalad*, walalk*, walash*, ninkay*, ninkey*, ninkeed*,
    seygay*, seygey*, seygeed*, odaygay*, odaygey*, xaaskay*, xaaskey*, xaaskiis*, xaskay*,
    xaskey*, xaaskiina, afadayd*, afadeyd*, islaantayd*, islaanteyd*, marwadayd*, wiilkay*, wiilkey*, wiilkeed*,
    wiilkiis*, wiilashay*, wiilasheyd*, wilkay*, wilkey*, inankay*, inankey*, inankii aan dhalay, gabadhay*,
    gabartay*, gabartey*, gabadheyd*, gabadheed*, gabadhiis*, gabdhahay*, inantay*, inanteyd*, hooyad*, hooyo*,
    hoyad*, hooyaday, aabah*, aabbah*, aabe, aabo, abahay, aabbe, awoow*, awow*, ayeey*, ayay deyd, adeerk*,
    adeerad*, adeerkay, abtig*, abtiy*, eeddad*, eedday, eedaday*, eddaday, habaryar*, habryar*, habreyar*,
    habarya*, ina abti*, ina adeer*, inaabti*, abti, abtigi, inaadeer*, ilma adeer*, ilmaadeer*, ilma abti*, ilmaabti*, ina eeddo*,
    ina habar*, inaadeerk*, seedi*, seeddi*, sedi*, soddog*, sodog*, soddoh*, sodoh*, dumaash*, dumaashi*,
    ilmahay*, ilmaheyg*, carruurtay*, caruurtay*, caruurteyd*, carruurteyd*, cunugay*, cunugey*, qoys*, reerkay*,
    reerkey*, reerkii, ehelkay*, ehelkey*, ehelkaan, qaraabad*, waalidk*, waalidiin*, labadayd*, gacaliy*, husband*,
    wiilka walaash*, wiilka walaalk*, gabadha walaash*, wiilka abti*, wiilka adeer*, seygiis*, ninkaygii, xigaal*,
    curadk*, inanka abtig*, walaalka, walaasheed, walaalkeed, walaalkiis
  `,
  PERSON: `
    qof, qofka, qofkii, qofku, qofna, qofkaas, nin, ninka, ninkii, ninku, ninkaas, niman, nimanka, nimankii, rag, ragga,
    raggii, naag, naagta, naagtii, naago, haweeney*, haweenay*, haweenta, haween, dumar*, islaan*, oday*, odayga,
    odaygii, dad, dadka, dadkii, dadku, wiil, wiilka, wiilkii, wiilku, wiilal, wiilasha, wiilashii, wiilashu,
    gabar, gabarta, gabartii, gabarti, gabdho, gabdhaha, gabdhihii, inan, inanka, inankii, inanta, inantii, saaxiib*,
    saxiib*, jaal*, rafiiq*, deris*, daris*, jaar, jaarka, jaarkayga, jaarkeyga, macmiil*, rakaab*, shaqaale*, darawal*,
    dereewal*, wadaha, gabadha, gabadhii, gabadha, gabadhu, dhalinyaro*, dhallinyar*, xoogsato*, soomaali*, muwaadin
    ka, mid ka mid ah, cid, cidda, ciddii, qaxooti*, martid*, ninkeer, islaanteer, barbaar*, ardayda jaamacadda
  `,
  CHILD: `
    ilmo, ilmaha, ilmihii, ilmahii, ilmahaas, caruur, caruurta, caruurtii, carruur, carruurta, carruurtii, cunug*,
    canug*, cunugga, ciyaal*, cayaal*, arday, ardayga, ardaygii, ardayda, ardaydii, ardeyga, ardeyda, dhasha,
    ubad*, inan yar, wiil yar, gabar yar, wiilka yar, gabadha yar, wiilkii yaraa, inankii yaraa, gabadhii yarayd
  `,
  MINOR: `
    aan qaan gaarin, aan qaangaarin, qaan gaar ma aha, qaan gaar maaha, da' yar, dada yar, dadiisu ka yar tahay, ka yar
    18, ka yar siddeed iyo toban, ka hooseeya 18, 18 ka yar, dhigta fasalka, fasalka sideedaad, fasalka toddobaad,
    fasalka sagaalaad, fasalka tobnaad, dugsiga dhexe dhigta, ilmo yar, ilmo da yar, wiilkayga yar, wiilkeyga yar,
    gabadhayda yar, gabadheyda yar, walaalkayga yar, walaalkay yar, walaalkey yar, walaalkayga ka yar, walaashay yar,
    walaashayda yar, tobon jir, toban jir, kow iyo toban jir, laba iyo toban jir, saddex iyo toban jir, afar iyo
    toban jir, shan iyo toban jir, lix iyo toban jir, toddoba iyo toban jir, todoba iyo toban jir, laba iyo tobon jir,
    afar iyo tobon jir, shan iyo tobon jir, lix iyo tobon jir, todobo iyo toban jir, toddobo iyo toban jir
  `,
  AGE_BEFORE: "jirka, da'diisu, dadiisu waa, dadeedu waa, dadiisu, dadeedu, waa, jiray, jirtay, jira",
  AGE_AFTER: `
    jir, jir ah, jirka, jirka ah, jiray, sano jir, sanno jir, sano jir ah, sanadood jir, sannadood jir, sanno buu
    jiraa, sano buu jiraa, sano ayuu jiraa, sano bay jirtaa, buu jiraa, bay jirtaa, ayuu jiraa, ayay jirtaa, jiraa,
    jirtaa, jirsan, buu jiray, ayuu jiray, bay jirtay, ayay jirtay, jirkii, jir buu ahaa, jirsaday, yo, years old, year
    old
  `,
} as const satisfies Partial<Lexicon>;
