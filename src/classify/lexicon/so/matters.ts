import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';

/** "meesha aan ku dhashay": the place where somebody was born, comes from, works. */
const WHERE =
  'meesha, meeshii, meel, halka, halkii, goobta, goobtii, xaggee, halkee, xagee, meeshee, intee, halkay, meeshay, meeshaan, halkaan, meeshuu, halkuu, goobtaan';
const COUNTRY =
  'dalka, dalkii, dalkee, dal, dalkaan, dalkay, waddanka, waddankee, waddankii, waddan, waddankaan, waddankay, wadan, wadanka, wadankee, wadamada, dalalka, magaalada, magaaladee, gobolka, deegaanka';
const BORN =
  'ku dhash*, _ ku dhash*, ku dhalat*, _ ku dhalat*, ku dhalan*, lagu dhal*, _ lagu dhal*, dhalat*';
const FROM =
  'ka imid, _ ka imid, ka yimid, _ ka yimid, ka timid, _ ka timid, ka nimid, _ ka nimid, ka yimaad*, _ ka yimaad*, ka timaad*, _ ka timaad*, ka imaad*, _ ka imaad*, kasoo jeed*, ka soo jeed*, _ ka soo jeed*, _ kasoo jeed*, ka ah, _ ka ah, ka soo jeen*, ka soo gal*, kasoo gal*, _ ka soo gal*, ka soo qax*';
const WHEN =
  'saacadda, saacada, saacaddii, goorta, goortii, goorma, xilliga, xiligii, waqtiga, waqtigii, wakhtiga, marka, maalinta, maalintii, taariikhda, markay, markuu, goortay, goortuu, saacaduu, habka, in, inay, inuu';
const HOUR =
  'saacadda, saacada, saacaddii, saacadaan, goorta, goorma, goortaan, xilliga, waqtiga, wakhtiga, saacadduu, saacadaha';
const GETS_OUT =
  '_ sii dayn*, _ sii deyn*, _ sii dayo, _ sii daayo, sii dayn*, la sii dayn*, la sii deyn*, la sii daayo, la sii dayo, la sii daynayo, la sii deynayo, lagu sii dayn*, laga sii dayn*, laga sii deyn*, _ la sii dayn*, _ la sii deyn*, _ la sii dayo, _ la sii daayo, _ laga sii dayn*, _ laga sii deyn*, _ lagu sii dayn*, la fasax*, _ la fasax*, _ laga fasax*, la bixin*, _ la bixin*, xabsiga ka bax*, _ xabsiga ka bax*, _ xabsiga ka soo bax*, xabsiga ka soo bax*, saldhigga ka bax*, _ saldhigga ka bax*, _ saldhigga ka soo bax*, la furay*, la furi*, _ la furay*, _ bixi doon*, _ soo bixi doon*, la soo deyn*, _ soo baxayo, _ soo baxayso, _ baxayo, _ baxayso';
const NONE =
  'ma, lama, looma, laguma, lagama, uma, kuma, kama, nama, ima, iima, midna, maya, laan, laan ah, la an, la aan, laaan';

/** Somali: what it is about. */
export const matters = {
  STATUS: `
    sharci*, sharciga, sharci darro, sharcidarro, sharci daro, sharcidaro, sharci la, si sharci ah, sharci ku joog*, muwaadin*, muwadin*,
    muaadin*, muuwaadin*, mowaadin*, muwaaddin*, citizen*, sitisin*, sitizen*, sitasan*, siitisan*, citizenship*, jinsiyadda
    mareykan*, dhalashada mareykan*, dhalasho mareykan*, dhalasho ma, dhalasho haysat*, dhalasho leedahay, fiis*, fiisaha, fiisahayga,
    fiise*, visa*, viso*, viiso*, viisa*, fiizo*, status*, istaatas*, deggenaansho*, degenaansho*, deganaansho*, deggenaanshaha,
    deganaanshaha, daganaansho*, degganaansho*, resident*, residency*, resadensi*, magangalyo*, magangelyo*, magan galyo*, magan gelyo*,
    magangaliyo*, asylum*, asaylam*, asaaylam*, qaxootinimo*, qaxooti ma, qaxooti baad, tahriib*, tps, tps ta, daca, work permit*, warqadda
    shaqada, ogolaansho shaqo, oggolaansho shaqo, ogolaanshaha shaqada, immigration status*, xaaladda socdaal*, xaalada socdaal*, xaaladdayda
    socdaal*, xaaladaha socdaal*, xaalad socdaal, xaaladda sharci*, arrinta socdaal*, arrimaha socdaal*, arrimo socdaal, arrimaha sharci*,
    waraaqaha socdaal*, waraaqaha immigration*, warqadaha socdaal*, waraaqo socdaal, waraaqo immigration, waraaqo sharci, waraaqaha
    sharci*, warqad sharci ah, warqado sharci, dukumenti* sharci*, sida _ dalka ku soo gal*, sida _ ku soo gal*, sidee dalka ku soo
    gal*, sidee _ ku soo gal*, sidaan ku soo gal*, sidee ku timid dalka, sida aan ku imid, xudduudda _ ka soo tallaab*, xuduudda ka soo
    tallaab*, xuduudka ka soo tallaab*, xuduud ka tallaab*, dalka sharci ku joog*, dalka ku joog*, si sharci ku joog*, ajnabi ah, immigrant*,
    muhaajir*, soo galooti*, soogalooti*, sharciyaysan, sharciyeysan, sharciyays*, legal*, illegal*, ilegal, undocumented, ogolaansho dalka,
    ogolaansho joogitaan, joogitaan*, intee baad dalka joog*, intee dalka joog*, inta aan dalka joog*, intaan dalka joog*, green card iyo
    sharci, student visa*, fiisaha ardayga, dadka sharciga leh, reer mareykan, mareykan miyaad, mareykan ma tahay, american citizen*
  `,
  PAPERS: `
    waraaqo*, waraaqa*, waraaqih*, waraaqeh*, waraaqaheyga, waraaqahayga, waraaqahaaga, waraaqahaagii, warqadah*, warqado*, waraqaha*,
    waraqo*, waraqahaaga, wargado*, documents, document*, dokumenti*, dukumenti*, dukumint*, dokument*, dokumiinti*, papers, paper, baabar*,
    cadeymo, caddeymo, caddayn, cadeyn aqoonsi, warqadda joogitaanka
  `,
  ORIGIN: `
    xaggee ka timid, xaggee ka timi, xaggee baad ka timid, xaggee baad ka timi, xaggee ayaad ka timid, xaggee baad ku dhalatay, xaggee ku dhalatay, xaggee ayaad ku dhalatay, xaggee baad ka soo jeedaa, xaggee ka soo jeedaa, xaggee ayaad ka soo jeedaa, xaggee baad ka tahay, xaggee ka tahay, xaggee ayaad ka tahay, xaggee baad ka timaaddeen, xaggee ka timaaddeen, xaggee ka timaadeen, xaggee baad ka timaadeen, xaggee ku dhalateen, xaggee baad ku dhalateen, xagee ka timid, xagee ka timi, xagee baad ka timid, xagee baad ka timi, xagee ayaad ka timid, xagee baad ku dhalatay, xagee ku dhalatay, xagee ayaad ku dhalatay, xagee baad ka soo jeedaa, xagee ka soo jeedaa, xagee ayaad ka soo jeedaa, xagee baad ka tahay, xagee ka tahay, xagee ayaad ka tahay, xagee baad ka timaaddeen, xagee ka timaaddeen, xagee ka timaadeen, xagee baad ka timaadeen, xagee ku dhalateen, xagee baad ku dhalateen, halkee ka timid, halkee ka timi, halkee baad ka timid, halkee baad ka timi, halkee ayaad ka timid, halkee baad ku dhalatay, halkee ku dhalatay, halkee ayaad ku dhalatay, halkee baad ka soo jeedaa, halkee ka soo jeedaa, halkee ayaad ka soo jeedaa, halkee baad ka tahay, halkee ka tahay, halkee ayaad ka tahay, halkee baad ka timaaddeen, halkee ka timaaddeen, halkee ka timaadeen, halkee baad ka timaadeen, halkee ku dhalateen, halkee baad ku dhalateen, meeshee ka timid, meeshee ka timi, meeshee baad ka timid, meeshee baad ka timi, meeshee ayaad ka timid, meeshee baad ku dhalatay, meeshee ku dhalatay, meeshee ayaad ku dhalatay, meeshee baad ka soo jeedaa, meeshee ka soo jeedaa, meeshee ayaad ka soo jeedaa, meeshee baad ka tahay, meeshee ka tahay, meeshee ayaad ka tahay, meeshee baad ka timaaddeen, meeshee ka timaaddeen, meeshee ka timaadeen, meeshee baad ka timaadeen, meeshee ku dhalateen, meeshee baad ku dhalateen, dalkee ka timid, dalkee ka timi, dalkee baad ka timid, dalkee baad ka timi, dalkee ayaad ka timid, dalkee baad ku dhalatay, dalkee ku dhalatay, dalkee ayaad ku dhalatay, dalkee baad ka soo jeedaa, dalkee ka soo jeedaa, dalkee ayaad ka soo jeedaa, dalkee baad ka tahay, dalkee ka tahay, dalkee ayaad ka tahay, dalkee baad ka timaaddeen, dalkee ka timaaddeen, dalkee ka timaadeen, dalkee baad ka timaadeen, dalkee ku dhalateen, dalkee baad ku dhalateen, waddankee ka timid, waddankee ka timi, waddankee baad ka timid, waddankee baad ka timi, waddankee ayaad ka timid, waddankee baad ku dhalatay, waddankee ku dhalatay, waddankee ayaad ku dhalatay, waddankee baad ka soo jeedaa, waddankee ka soo jeedaa, waddankee ayaad ka soo jeedaa, waddankee baad ka tahay, waddankee ka tahay, waddankee ayaad ka tahay, waddankee baad ka timaaddeen, waddankee ka timaaddeen, waddankee ka timaadeen, waddankee baad ka timaadeen, waddankee ku dhalateen, waddankee baad ku dhalateen, wadankee ka timid, wadankee ka timi, wadankee baad ka timid, wadankee baad ka timi, wadankee ayaad ka timid, wadankee baad ku dhalatay, wadankee ku dhalatay, wadankee ayaad ku dhalatay, wadankee baad ka soo jeedaa, wadankee ka soo jeedaa, wadankee ayaad ka soo jeedaa, wadankee baad ka tahay, wadankee ka tahay, wadankee ayaad ka tahay, wadankee baad ka timaaddeen, wadankee ka timaaddeen, wadankee ka timaadeen, wadankee baad ka timaadeen, wadankee ku dhalateen, wadankee baad ku dhalateen, intee ka timid, intee ka timi, intee baad ka timid, intee baad ka timi, intee ayaad ka timid, intee baad ku dhalatay, intee ku dhalatay, intee ayaad ku dhalatay, intee baad ka soo jeedaa, intee ka soo jeedaa, intee ayaad ka soo jeedaa, intee baad ka tahay, intee ka tahay, intee ayaad ka tahay, intee baad ka timaaddeen, intee ka timaaddeen, intee ka timaadeen, intee baad ka timaadeen, intee ku dhalateen, intee baad ku dhalateen, halkan ma ku dhalatay, mareykanka ma ku dhalatay, maraykanka ma ku dhalatay, soomaali ma tahay, soomaali miyaad tahay, soomaaliya ma ka timid, soomaaliya miyaad ka timid, dalkan ma ku dhalatay, dalkan miyaad ku dhalatay, halkan miyaad ku dhalatay, dalkee u dhalatay, dalkee baad u dhalatay, jinsiyaddaadu waa maxay, jinsiyadaadu waa maxay, jinsiyadaada waa maxay, somali ma tahay,
    ${pairs(WHERE, `${BORN}, ${FROM}`)}, ${pairs(COUNTRY, `${BORN}, ${FROM}`)}, xaggee ka timi, xagee ka timid, xaggee baad ka timid, xagee
    baad ka timid, halkee baad ka timid, halkee ka timid, meeshee ka timid, meeshee baad ka timid, dalkee ka timid, dalkee baad ka timid,
    dalkee, waddankee, dal kee, waddan kee, dalkee baad, dalkee ayaad, waddankee baad, dalkii hooyo, dalka hooyo, dalkaygii hooyo,
    dalkaagii hooyo, dalkiisii hooyo, dalkoodii hooyo,,, dalkayga hooyo, asal ahaan, asalkayg*, asalkeyg*, asalkaag*,
    asalkiis*, asalkeed*, asalkood*, asal ahaan xagee, asalka, jinsiyad*, jinsiyadda, jinsiyadeed*, jinsigee, dhalashadii, ku dhashay,
    ku dhalatay, ku dhasheen, ku dhasho, ku dhashaan, wadankaan ku dhashay, dalkan ku dhash*, mareykanka ku dhash*, maraykanka ku dhash*,
    halkan ku dhash*, halkan baad ku dhalat*, halkan ma ku dhalat*, soomaali miyaad tahay, soomaali ma tahay, soomaaliya miyaad ka, ma ku
    dhalat*, miyaad ku dhalat*, somali ma tahay, qowmiyad*, qabiil*, meesha dhalashada, goobta dhalashada, meesha dhalasho, goobta
    dhalasho, dalka dhalashada, dalka ay ka soo jeedaan, meesha aan ka imid, meeshaan ka imid, halkaan ka imid, dalkaan ka imid, meesha asalka,
    dalka asalka, waddanka asalka, born, from where, where from
  `,
  GREEN_CARD: `
    green card*, greencard*, grin kaar*, kaarka cagaar*, kaadhka cagaar*, kaar cagaar*, kaadh cagaar*, kaarka deganaansh*, kaarka
    degenaansh*, kaarka joogitaan*, kaarka cagaaran, card cagaaran, cardka cagaaran, baasaboor*, baasabor*, basaboor*, basabor*, baasboor*,
    baasbor*, basboor*, bassaboor*, paasaboor*, passport*, pasaboor*, pasport*, basaboorka, baasabooro*, aqoonsi ajnabi, kaarka deggenaansh*,
    shahaadada dhalashada tus, kaarka aqoonsiga dalk*, aqoonsiga dalk*, matricula
  `,
  PERSONAL: `
    liiska dadka, liiska magacyada, liisaska, liis dad, liiska qoysaska, liis,
    magac, magaca, magacay*, magacey*, magacaa*, magaceed*, magaciis*, magacii*, magacood*, magacyo*, magacya*, cinwaan*, cinwan*, ciwaan*,
    adreska, adres*, adress*, address*, sawir, sawirka, sawirro*, sawirad*, sawirradii, sawiro*, sawirrada, sawirkiis*, sawirkay*, sawirkeed*, sawirkeyg*,
    lambar*, lambarka taleefoon*, taleefoon lambar*, nambar*, taleefoonka qoyska, lambarkayga, taleefoonada, taleefoonno, macluumaad*, maclumaad*,
    macluumad*, macluumaadk*, xogta*, xog, xogtayda, xogteyda, xogtiisa, xogteeda, xogtooda, xog shakhsi*, faahfaahin*, faahfaahinta, qoyskayga, qoyskiisa,
    qoyska, carruurtayda, caruurtayda, xubnaha qoyska, meesha aan deggan*, meesha _ deggan*, meesha _ degan*, meesha _ ku nool*, meeshaan
    deggan*, meeshaan degan*, meeshuu deggan*, meeshuu degan*, halka _ deggan*, halka _ degan*, halkaan deggan*, halkaan degan*, halka _ ku
    nool*, goobta _ deggan*, halkuu deggan*, halkuu ku nool*, guriga aan deggan*, guriga _ deggan*, guriga _ degan*, guriga _ ku nool*, gurigayga
    meesha, guriga uu, taariikhda dhalashada, taarikhda dhalashada, taariikhdii dhalashada, dhaawaca, dhaawac, file*, fayl*, faylka, feyl*,
    aqoonsi*, social security*, social ka, lambarka social, liis magac*, liiska magac*, liis, taarikada gaari*, taargada gaari*, lambarka
    gaari*, magaca iyo, name, names, sawirka xabsi*, mugshot*, shaqadayda meesha, iskuulka carruurt*, dugsiga carruurt*, sheekadayda, wixii aan
    u sheegay, wixii aan ku iri, cabashadayda, arrimahayga
  `,
  WHEREABOUTS: `
    ${pairs(WHERE, 'ka shaqee*, _ ka shaqee*, ka shaqey*, _ ka shaqey*, _ ka shaqay*, shaqayn*, ku shaqee*, _ ku shaqee*, joog*, _ joogo, _ joogay, _ joogto, _ joogtay, _ joogaan, _ joogaa, _ joogno, _ joogtaa, lagu hel*, _ lagu hel*, laga hel*, _ laga hel*, laga helo, _ laga helo, laga heli karo, ku jir*, _ ku jir*, _ ku sugan*, ku sugan*, _ dhigto, _ dhigtay, _ dhigt*, _ gaariga dhig*, _ tag*, _ aad*, _ ku tukad*, _ ka bax*, _ taagan, _ ku dhuuman*, ku dhuuman*, _ laga qaad*, _ ku sugay*, _ ku hoyd*, _ ku sug*')},
    ${pairs(HOUR, '_ shaqada, shaqada, _ shaqo, _ ka soo bax*, ka soo bax*, _ ka bax*, ka bax*, _ ka rawax*, ka rawax*, bax*, _ bax*, _ joogo, _ joogay, _ joogto, _ joogtay, _ joogaan, _ joogaa, _ joogno, _ joogtaa, _ tag*, _ imaan*, imaan*, _ imanay*, _ timaad*, _ yimaad*, _ soo gaar*, _ gal*, _ aad*, _ guriga, _ shaqee*, _ dhammee*, _ soo hel*')},
    goobta shaqada, goobta shaqad*, meesha shaqada, meesha shaqad*, shaqadiisa meesha, jadwal*, jadwalka, jadwalkayga, jadwalkiisa, schedule*, skejuul*,
    shiftiga, shiftkayga, shift*, saacadaha shaqo*, saacadaha shaqad*, saacadda shaqo*, waqtiga shaqad*, saacadda aan, saacadda ay,
    saacadda uu, saacaddii aan, goorta aan, goorta uu, goorta ay, meeshaan ka shaqeeyo, meeshuu ka shaqeeyo, meesha uu joogo, meesha ay
    joogto, meesha aan joogo, meesha uu ku sugan yahay, maqaaxida aan, makhaayadda aan ka shaqeeyo, dukaanka aan ka shaqeeyo, shirkadda aan
    ka shaqeeyo, dugsiga aan, iskuulka uu dhigto, iskuulka caruurt*, baska aan raaco, baska uu raaco, waddada uu maro, waddada aan maro, location,
    lokeshan*, goobtiisa, goobtayda, meeshiisa, meesha laga helo, maalinta uu, saacada aan, ballanta*, ballantayda
  `,
  RELEASE_TIME: `
    ${pairs(WHEN, GETS_OUT)}, sii deynta*, sii daynta*, sii deyntiis*, sii dayntiis*, sii deynteed*, sii daynteed*, waqtiga sii deyn*, waqtiga sii dayn*,
    saacadda sii deyn*, saacadda sii dayn*, taariikhda sii deyn*, taariikhda sii dayn*, taariikhda uu baxayo, saacadda bixitaan*, waqtiga bixitaan*,
    bixitaankiisa, bixitaankeeda, bixitaanka saacad*, release date*, release time*, goorta la daynayo, saacadda la daayo, la sii daynayo, la sii
    deynayo, la sii daayo goorta, qof la fasaxayo, qof la sii daynayo, xilliga sii deynta, goorta xabsiga, in la sii daynayo, in la sii deynayo,
    inuu baxayo, inay baxayso, in uu baxayo, inuu berri baxayo, baxayo berri, damiintiisa la bixiyay, fasaxidda, fasaxiisa
  `,
  REPORT: `
    warbixin _ dir*, warbixin u dir*, warbixin dir*, warbixin gudbi*, warbixin _ gudbi*, warbixin u gudbi*, warbixin u qor*, warbixin _ u qor*, warbixin _ siiy*, warbixin siiy*,
    warbixin*, warbixinta, warbixintii, warbixintayda, warbixinteyda, warbixintiisa, warbixin boolis*, warbixinta boolis*, warbixinta iskuul*, warbixinta
    dugsi*, boolis report*, report*, ribootka, riboorka, riboor*, warbixinada, warbixinnada, diiwaanka shilka, warbixinta shilka, incident report*,
    hadalkii aan siiyay boolis*, markhaatigayga qoran, bayaankayga, bayaankii
  `,
  PLATES: `
    ${pairs('kaamir*, kamer*, kaamer*, kaamera*, kamaarad*, kamarad*, kamirad*, camera*', 'taarg*, taarig*, taarik*, targ*, _ taarg*, _ taarig*, _ taarik*, _ targ*, lambarka gaari*, gaari*, gaadiid*, gawaarid*, baabuur*, flock, waddad*, wadooyin*, waddooyin*, aqrisa, akhrisa')},
    taargada akhri*, taargad* akhri*, taargo akhri*, taarikada akhri*, akhriya taarg*, akhrisa taarg*, akhriyaha taargada, aqriyaha taarg*, flock*, alpr, plate
    reader*, plate camera*, license plate camera*, xogta taarg*, xogta taarik*, taargooyinka, taarikooyinka gawaarid*
  `,
  GANG_DB: `
    gang, gangs, gangis*, gaang*, gaangis*, gangiska, liiska gang*, liis gang*, liiska kooxa*, liiska koox*, liiska burcad*, database ka gang*, databaska
    gang*, kaydka gang*, keydka gang*, xubin koox*, xubin gang*, astaan koox, astaanta koox*, koox burcad*, kooxda burcad*, kooxaha burcad*, calaamad
    koox*, koox dambiile*, kooxaha dambiile*, xogta gang*, gang database*, kooxaha dambi*, koox ka tirsan, gang member*, burcad*
  `,
  BRIC: 'xarunta sirdoonka*, xarunta sirta boston, bric da, bric du, sirdoonka boston, sirdoonka boolis*, brik, xarunta xogta boolis*, fusion center*, intelligence center',
  FINGERPRINTS: `
    faraha, faro, farihiisa, faraheeda, farahayga, farihii, faro qaad*, faro ka qaad*, faraha laga qaad*, faraha ka qaad*, faraha iga qaad*, faraha naga
    qaad*, sawirka faraha, fingerprint*, finger print*, farosaar*, faro saar*, faraska, faraha la iga qaad*, suulal*, faraha ayaa laga qaad*, faraha waa
    laga qaad*, faraha ayay ka qaad*, sumadda faraha, raadka faraha
  `,
  DETAINER: `
    hold kii ice dartiis, hold ka ice dartiis,
    hold saar*, hold ku saar*, hold dul saar*, hold u dhig*, hold dhig*, hold ka, hold kii, hold kiisa, hold ice, hold ice ah, hold immigration, hold socdaal*, hold ka
    yimid, ice hold*, immigration hold*, socdaalka hold*, hold baa jira, hold ayaa jira, hold baa saaran, hold baa ku saaran, hold ayaa saaran, hold ayaa ku
    saaran, hold ku leh*, hold ah, hold immigration ah, hold kii ice, hold ka ice, hold kii immigration, hold ka immigration, hold ka laanta socdaal*, hold,
    detainer*, diteyner*, detayner*, diteenar*, detaynar*, detainar, i 247, foom i 247, foomka i 247, form 247, codsi xayir*, codsiga xayir*, codsi haysasho,
    codsi hayn, codsiga hayn*, codsi sii hayn, haynta socdaal*, hayn immigration, xayiraad socdaal*, xayiraad immigration, xannibaad socdaal*, xannibaad
    immigration, xanibaad socdaal*, xanibaad immigration, xayiraad ice, xannibaad ice, xanibaad ice, xayiraad ka timid, xannibaad ka timid, amar hayn*
  `,
  ADMIN_WARRANT: `
    saxiixay sarkaal socdaal*, saxiixay sarkaal ka tirsan socdaal*, saxiixay ice, saxiixday ice, saxiixay immigration, saxiixday immigration, saxiixay sarkaal ice, saxiixay sarkaal immigration, saxiixay laanta socdaal*, saxiixday laanta socdaal*, saxiixay askari ice,
    foom i200 awgiis, foom i 200 awgiis,
    ${pairs('warrant, warqad, warqadda, warqaddii, amar, amarka, amarkii, foom, foomka, form, formka, waarran', 'immigration, ice, socdaal, socdaalka, socdaal ah, immigration ah, ice ah, laanta socdaal*, ka socda ice, ka socota ice, ka timid ice, ka yimid ice, ka timid immigration, ka yimid immigration, ka timid laanta socdaal*, ka yimid laanta socdaal*, ee ice, ee socdaalka, ee laanta socdaal*, ice ka timid, ice ka yimid, ka socota immigration, ka socda immigration, tarxiil, tarxiil ah, tarxiilka, masaafurin, masaafuris, masaafurin ah, masaafurinta, celin, maamul, maamul ah, maamuleed, administrative, administrative ah, madani ah, homeland, dhs, i200, i205, i 200, i 205, 200, 205, ice leedahay, immigration ka timid, ice ku qoran*, ice ku qoran tahay, ay ice saxiix*, ice saxiix*')},
    ice warrant*, ice warqad*, ice ayaa ka soo bax*, ice baa ka soo bax*, immigration warrant*, immigration ayaa ka soo bax*, immigration baa ka soo
    bax*, immigration baa soo bax*, immigration ayaa soo bax*, ice baa soo bax*, ice ayaa soo bax*, socdaalka ayaa ka soo bax*, socdaalka baa ka soo
    bax*, ice baa saxiix*, ice ayaa saxiix*, ice saxiix*, immigration officer baa saxiix*, immigration officer ayaa saxiix*, immigration baa saxiix*,
    immigration ayaa saxiix*, sarkaal immigration ah baa saxiix*, sarkaal immigration ah ayaa saxiix*, sarkaal ice ah ayaa saxiix*, sarkaal ice ah baa
    saxiix*, sarkaal ice baa saxiix*, sarkaal ice ayaa saxiix*, sarkaal socdaal ah ayaa saxiix*, laanta socdaalka ayaa saxiix*, laanta socdaalka baa
    saxiix*, saxiixa ice, saxiixa immigration, saxiixa laanta socdaal*, tarxiil warqad*, tarxiil hore, amar tarxiil*, amarka tarxiil*, amar masaafur*, amarka
    masaafur*, amar ka saarid*, amarka ka saarid*, administrative*, admin warrant*, civil warrant*, calan immigration, calanka immigration, digniin
    immigration, digniin ice, immigration flag*, ice flag*, immigration hit*, arrin immigration ah baa ka soo bax*, wax immigration ah ayaa ka soo bax*,
    wax immigration ah baa ka soo bax*, foom i200, foomka i200, foom i205, foomka i205, foom i 200, foom i 205, foomka i 200, foomka i 205, i 200, i 205
  `,
  COMPUTER: `
    kombuyuutar*, kombiyuutar*, kombuyutar*, kombiyutar*, kumbuyuutar*, kumbiyuutar*, kombyuutar*, kompiyuutar*, kombuutar*, kompuyutar*, computer*,
    komputar*, shaashad*, shaashadda, shaashaddu, system*, sistam*, siistam*, nidaamka, nidaamkooda, laptop*, tablet*, database*, ncic, screenka
  `,
  JUDGE_PAPER: `
    ${pairs('warqad, warqadda, warqaddii, warrant, amar, amarka, amarkii, saxiix, saxiixa, oggolaansho, ogolaansho, magaca, magac', 'garsoor*, xaakin*, xaakim*, garsoore ah, ka timid garsoor*, garsoore ka timid, garsoore federal*, xaakin ka timid, xaakimka, uu garsoor* saxiix*, uu xaakin* saxiix*, uu saxiixay garsoor*, uu saxiixay xaakin*, garsoore saxiix*, xaakin saxiix*, ee garsoor*, ee xaakin*, ka yimid garsoor*, baaris, baaris ah, baaritaan, raadin')},
    garsoore saxiix*, garsoore uu saxiix*, garsoore ayaa saxiix*, garsoore baa saxiix*, garsooraha ayaa saxiix*, garsooraha saxiix*, xaakin saxiix*, xaakin
    ayaa saxiix*, xaakin baa saxiix*, xaakinka saxiix*, xaakim saxiix*, xaakimka saxiix*, saxiixay garsoor*, saxiixay xaakin*, saxiixan garsoor*, maxkamadda
    federaal*, maxkamad federaal*, maxkamada federaal*, maxkamadda federal*, maxkamad federal*, maxkamadda sare saxiix*, maxkamadda degmada
    mareykan*, search warrant*, criminal warrant*, judicial warrant*, amar baaris*, amarka baaris*, amar baadhis*, amarka baadhis*, warqad baaris*, amar
    dambi*, warrant dambi*, garsoore federal*, garsoore federaal*, xaakin federaal*, xaakin federal*
  `,
  JUDGE:
    'garsoor*, xaakin*, xaakim*, qaalli*, xakin*, xakim*, garsore*, maxkamaddu, judge*, jaaj, jaajka, jajka',
  NO_JUDGE: `
    ma ahan garsoor*, ma aha garsoor*, maaha garsoor*, ma ahayn garsoor*, ma aha xaakin*, ma ahan xaakin*, maaha xaakin*, garsoore ma ahan, garsoore ma ahayn, xaakin ma ahan, garsoore lama arag, garsoore kama muuqan, magac garsoore kama, garsoore magaciis ma, garsoore magaciisa kuma,
    ${pairs('garsoore, garsooruhu, garsooraha, xaakin, xaakinku, xaakinka, xaakim, xaakimku, xaakimka, garsoorena, xaakinna', `${NONE}, saxiix ma, ma saxiixin, uma saxiixin, maaha, ma aha, baan saxiixin, uusan saxiixin, aanu saxiixin, aan saxiixin, aan lahayn`)},
    ${pairs('warqad, warrant, amar, saxiix', 'garsoore ma, garsoore lama, garsoore uma, garsoore looma, garsoore midna, garsoore laan, garsoore wax uma, garsoore wax ma, garsoore waxba, garsoore la an, garsoore kuma, garsoore ah ma, garsoore ah lama, garsoore ah uma, xaakin ma, xaakin lama, xaakin uma, xaakin laan, xaakin wax uma, xaakin kuma, xaakim ma, xaakim laan, xaakim uma, xaakin ah ma')},
     garsoore saxiixay ma, garsoore saxiixay uma, garsoore saxiixay lama, garsoore saxiixay warqad ma, xaakin saxiixay warqad ma, xaakin saxiixay ma, xaakin saxiixay warqad uma, saxiixay garsoore maya, saxiixay xaakin maya, saxiixay garsoore ma aha, saxiixay
    garsoore maaha, saxiixay garsoore ma, saxiixay xaakin ma, garsoore laantiis, garsoore la'aan, xaakin la'aan, ma uusan saxiixin garsoore, ma saxiixin
    garsoore, ma saxiixin xaakin, uma saxiixin garsoore, garsoore midnaba, magac garsoore ma, magaca garsoore ma, saxiix garsoore ma, magac garsoore kuma,
    saxiix garsoore kuma, amar garsoore ma, amar garsoore lama, amar garsoore laan, ma jirin garsoore, lama tusin garsoore
  `,
  COURT_WARRANT: `
    courthouse warrant*, court warrant*, warrant ayaa haystay, warrant baa haystay, warrant ayaa lagu raadin*, warrant baa lagu raadin*, warrant furan ayaa, warrant ka maxkamad*, maxkamadda warrant*, warrant ka yimid court*, warrant courthouse*,
    amar maxkamad*, amarka maxkamad*, amarkii maxkamad*, warrant maxkamad*, warqad maxkamad*, warqadda maxkamad*, warrant hore, warrant duug*, warrant furan,
    warrant jira, warrant default*, default warrant*, bench warrant*, amar xarig*, amar xadhig*, amarka xarig*, amar qabasho, amar soo qabasho, amar soo qabad*,
    warrant xarig*, maxkamad uu seegay, maxkamad seegay, maxkamad buu seegay, maxkamad ka maqnaa*, ganaax hore, ganaaxyo aan la bixin, maxkamad la baajiyay,
    ballan maxkamad* seeg*, maxkamaddii seeg*, maxkamadda seeg*, maxkamad u iman waay*, maxkamad iman waay*, warrant ka yimid maxkamad*, warrant quincy,
    warrant dorchester, warrant roxbury, arrest warrant*, warrant ganaax*
  `,
  CHARGE: `
    dacwad*, dacwo*, dacwado*, ganaax*, ganax*, ganaaxa, ticket*, tikit*, tigit*, eedeyn*, eedayn*, eedeym*, xadgudub taraafik*, charge*, citation*, warqad ganaax, warqad ganaax*, warqadda ganaax*, summons, cabtay khamri, sakhraan*, sakhraansan*, khamri cab*, caymis laan,
    caymis la'aan, insurance laan, liisan laan, laysan laan, leesan laan, shati laan, liisan la'aan, license laan, liisan ma, laysan ma, liisanka darawalnimada laan,
    dui, oui, aflagaado, qalalaaso
  `,
  NO_CHARGE: `
    ma jirin dambi*, ma jirin dacwad*, ma jiro dambi*, ma jirto dacwad*, ma jirin eed*, ma jirin ganaax*, ma jirin ticket, lagu ma soo oogin, lama soo oogin, dacwad laguma soo oogin, ma gelin dambi*, ma galin dambi*, dambi ma gelin, dambi ma galin, dambi kuma lahayn, dambi malaha, dambi ma laha, dambi ma lahayn, dacwad ma lahayn, dacwad kuma lahayn, kiis ma lahayn, kiis kuma lahayn, waxba kuma haystaan, waxba kuma haysan, waxba laguma haysto, waxba laguma haysan,
    ${pairs('dacwad, dacwo, dacwadna, dacwona, ganaax, ganaaxna, ticket, ticketna, eedeyn, eedayn, eed, dambi, danbi, dembi, kiis, kiisna, charge, citation, dambina, dacwad ah, ganaax ah, ticket ah, dambi ah, eed ah, dacwad dambi, kiis dambi', NONE)},
    dacwad iyo ganaax midna, ganaax iyo dacwad midna, ticket iyo dacwad midna, dacwad iyo ticket midna, ticket iyo ganaax midna, ticket ama dacwad, ganaax ama
    dacwad, dacwad ama ganaax, dacwad ama ticket, wax dacwad ah, wax ganaax ah, wax ticket ah, wax dambi ah, wax eed ah, ticket ama dacwad ah laan, lama dacweyn*, lama
    eedayn*, lama eedeyn*, ma dacweyn*, ma eedayn, dambi uusan gelin, dambi aysan gelin, dambi aanu gelin, dambi uu galay ma, dambi aan gelin, waxba ma gelin, wax dambi
    ma, wax dambi lama, wax dambi ah ma, wax dambi ah lama, wax dacwad ah lama, wax dacwad ah ma, dacwad kale, dacwad laga ma, dacwad kale ma, kiis kale ma, ganaax la
    ima siin, ticket la ima siin, ticket xitaa ima siin, ganaax xitaa, ticket xitaa, xitaa ticket ma, xitaa ganaax ma, dacwad xitaa, dacwad la'aan, dambi la'aan buu
    ku xir*, bilaa dacwad, bilaa ganaax, bilaa dambi, ganaax ma qorin, ganaax lama qorin
  `,
  U_VISA: `
    u visa*, t visa*, u visaha, t visaha, fiisaha u, fiisaha t, fiiso u, fiiso t, viisaha u, viisaha t, warqadda u visa*, warqadda t visa*, foomka u visa*, foomka t
    visa*, shahaadada u visa*, fiisaha dhibbanayaasha, fiisaha dhibanayaasha, visa dhibbane*, fiiso dhibbane
  `,
  REQUIRED: `
    foomka ayaa ku qoran, foomka baa ku qoran, foomka ayay ku qoran*, sharciga ayaa farayaa, sharcigu wuu faray*, foomku wuu weydiin*, foomka ayaa weydiin*, waajib baa ii ah, waajib buu ku ah,
    sharcigu waa qasab, sharciga ayaa qasab, qasab ku ah foomka, foomka ayaa u baahan, foomku wuxuu u baahan, foomka dawladda, foomka federaal*, waajib sharci, sharcigu
    wuxuu qasab, sharciga ayaa waajibiyay, sharcigu wuu waajibiyay, shatiga qoriga, shatiga hubka, shatiga bastoolad*, liisanka qoriga, license ka qoriga, laysanka
    qoriga, gun license*, foomka ayaa weydiinaya, foomka ku qoran su'aasha, qunsuliyad*, sharcigu amray, sharcigu wuxuu amrayaa
  `,
  TASK_FORCE: `
    hsi task force*, hsi taskforce*, immigration task force*,
    task force*, taskforce*, ice task force*, task force ice, kooxda hawlgal* gaarka, koox hawlgal ice, kooxda hawlgalka ice, kooxda ice ka tirsan, ka tirsan kooxda ice, ku
    biiray kooxda ice, ku jira kooxda ice, loo qoondeeyay ice, loo wareejiyay ice, u shaqeeya ice, ice u shaqeeya, ice u shaqeeyo, ice u shaqee*, hsi u shaqee*, u shaqeeya hsi, la
    shaqeeya hsi, ice ku meel gaar, isku xiraha ice, ice liaison*, 287g, kaarkiisa ice, calaamad ice, badge ice, astaanta ice
  `,
  ICE_OFFICE: `
    ${pairs('xafiiska, xafiis, xafiiskii, xarunta, xarun, dhismaha, dhisme, saldhigga, xabsiga, albaabka xafiiska, xerada, xero, goobta hayn*', 'ice, immigration, immigrationka, socdaalka, laanta socdaal*, ice da, ice ee, ice ee burlington, ice ah, immigration ee')},
    burlington ice, ice burlington, ice ee burlington, burlington, xafiiska burlington, xarunta burlington, ice office*
  `,
  BAIL: `
    damiin*, damin*, damaan*, dammaan*, dammiin*, damiinta, damiintii, damiintiisa, damiinteeda, damiino*, lacagta damiin*, lacagtii damiin*, bail, bail ka, bail kii, bail lacag*, bond*,
    dammaanad*, damaanad*, lacagta dammaan*, lacag lagu soo daayo, lacagta lagu soo daynayo, lacagta sii deynta, lacagtii sii deynta, beyl, baylka, beylka
  `,
  DROPPED: `
    laga tanaasulay, waa laga tanaasulay, laga tanaasuley, laga tanaasul*, kiiskii waa laga tanaasul*, dacwaddii waa laga tanaasul*, kiiska laga tanaasul*, dacwadda laga tanaasul*, laga haray kiis*, laga hadhay kiis*, kiiskii waa dhammaa*, kiiska waa la soo gabagabeeyay, la soo afjaray, kiiska la soo afjar*,
    ${pairs('dacwad, dacwadda, dacwaddii, dacwadiisa, dacwaddiisa, dacwadiisii, dacwaddiisii, dacwadeedii, dacwaddeeda, dacwadihii, dacwo, kiiska, kiiskii, kiiskiisa, kiiskiisii, kiiskeeda, kiiskayga, kiis, eedda, eedeyntii, eedaha, eedihii, eedeymihii, dambigii, dacwadda ninkaaga, dacwaddii walaashay, dacwadda walaalk*', 'laal*, _ laal*, la laal*, lagu laal*, waa la laal*, _ lagu laal*, _ la laal*, tuur*, _ tuur*, la tuur*, waa la tuur*, _ la tuur*, burin*, _ burin*, la buriy*, _ la buriy*, waa la buriy*, laga noq*, waa laga noq*, _ laga noq*, meesha laga saar*, waa meesha laga saar*, _ meesha laga saar*, la joojiy*, waa la joojiy*, _ la joojiy*, la kansal*, _ la kansal*, la xir*, waa la xir*, _ la xir*, laga laabt*, _ laga laabt*, la diiday, la tirtir*, _ la tirtir*, la baabi*, _ la baabi*, laga daayay, waa laga daayay, la daayay')},
    laalay, laaley, laashay, la laalay, lagu laalay, waa la laalay, laaleen, dismiss*, dropped, charge kii la tuur*, charge ka la tuur*, case ka la tuur*, case kii la tuur*,
    case ka la xir*, case kii dismissed, dacwad laga noqday, dacwadii laga noqday, tuuray dacwad*, tuuray kiis*, laalay dacwad*, laalay kiis*
  `,
  ACQUITTED: `
    dambi laan, dambi la'aan, danbi laan, dembi laan, dambila'aan, lagu helay dambi laan, lagu helay danbi laan, not guilty, bari noq*, bari ah, beri noq*, beri ah, la bariyeel*,
    la beriyeel*, bariyeel*, beriyeel*, la bari yeel*, lagu waayay dambi*, dambi lagu waay*, dambi laguma helin, kiiskii ku guuleyst*, kiiska ku guuleyst*, kiiskiisa ku guuleyst*,
    dacwaddii ku guuleyst*, ku guuleystay kiis*, ku guuleystay dacwad*, xaakinku wuu bari yeel*, innocent
  `,
  SERVED: `
    ${pairs('xukun, xukunka, xukunkii, xukunkiisa, xukunkiisu, xukunkiisii, xukunkeeda, xukunkeedii, xukunkayga, xukunkaygii, xabsigii, xabsigiisa, muddadii xabsiga, muddadiisii, muddadiisa, mudadiisa, mudadii, muddada, ciqaabtii, ciqaabtiisa, xarigiisa, xariggii, bilihii, sanadkii', 'dhamm*, _ dhamm*, dham*, _ dham*, dhame*, la dhamm*, _ la dhamm*, ka dhamm*, u dhamm*, buu dhamm*, way dhamm*, wuu dhamm*, wuu dhame*, ka bax*, qaat*, _ soo qaat*, gal*, kama dambeysta')},
    markuu dhammaaday xukun*, dhammeeyay xukun*, dhameystay xukun*, dhammaystay xukun*, dhammeysatay xukun*, sentence kiisa, sentence ka _ dham*, waqtigiisii xabsiga dhamm*, time served,
    bilood buu ku jiray xabsi*, xukunkii way ka dhammaatay
  `,
  RECOGNIZANCE: `
    personal recognizance*, recognizance*, on pr, pr lagu sii da*, pr ku sii da*, saxiixiisa _ ku fasax*, saxiixiisa _ ku sii da*, saxiixeeda _ ku fasax*, saxiixeeda ku sii d*,
    saxiixiisa ku fasax*, saxiixiisa ku sii d*, saxiixa ku sii d*, saxiix lagu sii d*, saxiix ku sii d*, saxiixiis lagu sii d*, saxiixiisa lagu sii d*, saxiixeeda lagu sii d*, ballan ku sii d*,
    ballan lagu sii d*, ballanqaad ku sii d*, ballanqaad lagu sii d*, kalsooni ku sii d*, damiin laan, damiin la'aan, damiin laan ku sii d*, damiin la'aan lagu sii d*, bail laan, lacag laan
    lagu sii d*, lacag laan ku sii d*, lacag la'aan ku sii d*, garsooraha wuu sii d*, garsooruhu wuu sii d*, garsooruhu waa sii d*, xaakinku wuu sii d*, xaakinka ayaa sii d*, xaakin ayaa sii d*,
    garsooruhu ha la sii daayo, xaakinku ha la sii daayo, garsooruhu wuxuu yiri waad bixi kartaa, xaakinku wuxuu yiri wuu bixi karaa, garsooruhu wuxuu yiri wuu bixi karaa, garsooruhu wuxuu yiri wuu
    tagi karaa, xaakinku wuxuu yiri wuu tagi karaa, garsooraha ayaa yiri wuu bixi karaa, garsooraha ayaa yiri ha la sii daayo, garsooraha ayaa amray in la sii daayo, xaakinka ayaa amray in la sii
    daayo, garsooruhu wuxuu amray in la sii daayo, xaakinku wuxuu amray in la sii daayo, iska damiin*, isaga is damiin*
  `,
  DIVERSION: `
    diversion*, barnaamijka diversion*, barnaamij diversion*, barnaamij daaweyn, barnaamij daawayn, barnaamijka daaweyn*, barnaamijka beddelka*, barnaamij beddel, barnaamij kale loo diray, barnaamij
    weecin*, barnaamij dib u habayn*, pretrial*, drug court*, tijaabo ka hor maxkamad*
  `,
  RELEASED: `
    markii _ la sii daay*, markii _ la sii day*, markii _ la sii dey*, markii _ la fasax*, markii la sii daay*, markii la sii dey*, markii la sii day*, markii _ xabsiga ka soo bax*, markii _ saldhigga ka soo bax*, markii _ laga sii day*, markii _ laga sii daay*, markay _ la sii daay*, markay _ la sii day*, markay _ la sii dey*, markay _ la fasax*, markay la sii daay*, markay la sii dey*, markay la sii day*, markay _ xabsiga ka soo bax*, markay _ saldhigga ka soo bax*, markay _ laga sii day*, markay _ laga sii daay*, marka _ la sii daay*, marka _ la sii day*, marka _ la sii dey*, marka _ la fasax*, marka la sii daay*, marka la sii dey*, marka la sii day*, marka _ xabsiga ka soo bax*, marka _ saldhigga ka soo bax*, marka _ laga sii day*, marka _ laga sii daay*, markuu _ la sii daay*, markuu _ la sii day*, markuu _ la sii dey*, markuu _ la fasax*, markuu la sii daay*, markuu la sii dey*, markuu la sii day*, markuu _ xabsiga ka soo bax*, markuu _ saldhigga ka soo bax*, markuu _ laga sii day*, markuu _ laga sii daay*, intii _ la sii daay*, intii _ la sii day*, intii _ la sii dey*, intii _ la fasax*, intii la sii daay*, intii la sii dey*, intii la sii day*, intii _ xabsiga ka soo bax*, intii _ saldhigga ka soo bax*, intii _ laga sii day*, intii _ laga sii daay*, kadib markii _ la sii daay*, kadib markii _ la sii day*, kadib markii _ la sii dey*, kadib markii _ la fasax*, kadib markii la sii daay*, kadib markii la sii dey*, kadib markii la sii day*, kadib markii _ xabsiga ka soo bax*, kadib markii _ saldhigga ka soo bax*, kadib markii _ laga sii day*, kadib markii _ laga sii daay*, inta _ la sii daay*, inta _ la sii day*, inta _ la sii dey*, inta _ la fasax*, inta la sii daay*, inta la sii dey*, inta la sii day*, inta _ xabsiga ka soo bax*, inta _ saldhigga ka soo bax*, inta _ laga sii day*, inta _ laga sii daay*,
    sii deyn lahaa*, sii dayn lahaa*, la sii deyn lahaa, la sii dayn lahaa, bixi lahaa, bixi lahayd, soo bixi lahaa, soo bixi lahayd, bixi lahaayeen, waa inuu baxo, waa inay baxdo, waa inuu soo
    baxo, inuu baxo ahayd, in la sii daayo ahayd, waa in la sii daayo, in la sii daayo, in la sii deyo, in la fasaxo, in la soo daayo, la sii daayay, la sii deyay, la soo daayay, la soo deyay, soo
    daayay, soo daayeen, la fasaxay, la xoreeyay, xoroobay, xorowday, xor ah, xor ahaa, xor ahayd, xor buu ahaa, xor bay ahayd, xabsiga ka soo bax*, xabsiga ka bax*, xabsigii ka soo bax*, saldhigga ka
    soo bax*, saldhigga ka bax*, saldhiggii ka soo bax*, maxkamadda ka soo bax*, maxkamadda ka bax*, markuu soo baxay, markay soo baxday, markii uu soo baxay, markii ay soo baxday, markii la sii
    daayay, markii la sii deyay, marka la sii daayo, markii la soo daayay, markii la fasaxay, marka la fasaxo, waad bixi kartaa, waad tagi kartaa, wuu bixi karaa, way bixi kartaa, wuu tagi karaa, way
    tagi kartaa, waad xor tahay, alaabtiisa qaatay, alaabtiisii qaatay, boorsadiisii isagoo sita, ka baxo, bixitaanka u taagnaa,, shatiga bixitaanka, warqadda sii deynta, warqaddii sii
    deynta, warqadihii sii deynta, warqadda fasaxa, wuu baxay, ku baxay, u bannaan inuu baxo, lagu yiri iska bax, ka bixi rabay, bixitaankii, fasaxii, sii deyntii ka dib
  `,
  OTHER_HOLD: `
    probation*, probeeshan*, baroobeshan*, barobeeshan*, probashin*, probation warrant*, probation hold*, xadgudub probation*, parole*, kiis kale, kiis kale oo, dacwad kale oo furan, dacwad kale oo
    jirta, warrant kale, amar kale, amar maxkamad kale, maxkamad kale, maxkamadda kale, warrant ka yimid brockton, warrant worcester, degmo kale, gobol kale warrant, kiiska kale, dacwadda kale, dacwad
    kale oo ka taagan, dacwad kale ayaa, kiis kale ayaa, warrant kale oo, warrant gobol kale
  `,
  PAPERWORK: `
    waraaqihii xafiiska, waraaqo xafiis, waraaqaha xafiiska, waraaqihii sii deynta dhamm*, waraaqaha sii deynta, waraaqo dhammayst*, waraaqihii dhammayst*, waraaqihii dhameyst*, waraaqihii baan
    dhamm*, waraaqo ayaan dhamm*, waraaqo la dhammayst*, waraaqaha lama dhamm*, waraaqo qoris*, warqadihii oo la qorayay, hawlaha xafiiska, hawl xafiis*, howl xafiis*, paperwork*, paper work, nidaamka
    oo hoos u dhac*, kombuyuutarka xumaaday, kombuyuutarku wuu dhintay, kombuyuutarku waa xumaaday, kombuyuutarka ayaa damay, kombuyuutarkii baa damay, computer ka baa damay, system ka baa damay,
    system ku wuu dhacay, shift is beddel*, isbeddelka shift*, is bedel shift, waardiyaha oo is beddel*, karraanigii*, karraani ma, karraaniga oo daah*, xisaabinta, foomamka dhammayst*,
    foomam buuxin*, foomamka buuxin*, foomamkii buuxin*
  `,
  TRAFFIC_REASON: `
    xawaare*, xawaaraha, xawaraha, orod badan, speed*, ispiidh*, isbiid*, si dheereeyn*, dheerayn*, dheereyn*, nalka gaari*, nalkii gaari*, nalka dambe, nalkii dambe, nalka danbe, nal jab*, nal jaban, nal
    dambe, nal aan shid*, nalka oo dam*, nal dansan, nalka jab*, nal maqan, layt*, leyt*, laytka*, leydhka*, leydh*, nalka cas, nalka casaanka, nal cas, nal guduudan, nalka guduud*, casaanka taraafik*,
    casaan dhaaf*, casaanka dhaaf*, calaamada stop, calaamadda stop, stop sign*, calaamadda joogso, calaamada joogso, istobka, isdhaafka, leexasho khaldan, leexasho qaldan, leexad khaldan, leexad qaldan,
    leexashada, u turn*, suunka*, suun la, suun laan, seat belt*, seatbelt*, istikar*, stikar*, sticker*, isteeker*, inspection*, inspekshan*, ridjisteyshan*, registration*, taargada dhac*, taarg* dhac*, taargo
    dhacday, signal*, signalka, sigaal*, tilmaanta leexashada, shil yar, shilka gaari*, shil gaari, taleefoon isticmaal* wad*, taleefoon baan haystay gaariga, gaariga si khaldan, muraayad madow, muraayadaha
    madow, double park*, lane khaldan, lane badal*,, calaamad dhaaf*,, jaywalk*, biriigga, bareeg*, nalka bareeg*, baarkin qaldan, headlight*, taillight*, tail light*, nalka hore, nalkii hore
  `,
  LOOKS: `
    af soomaali*, afsoomaali*, af somali*, soomaali ku hadl*, somali ku hadl*, soomaali baan ku hadl*, soomaali ayaan ku hadl*, luqad qalaad, luuqad qalaad, af qalaad, af carabi ku hadl*, carabi ku hadl*, luqad
    kale ku hadl*, luqadayda, luqaddayda, luuqadayda, lahjad*, lahjadayda, lahjadeena, lahjaddeenna, accent*, midab*, midabkayg*, midabkeyg*, midabka maqaarka, maqaarka, maqaarkayga, madow awgood, madow awgeed,
    madow baan, madow ah oo, dadka madow, madow baan ahay, madow uun, hijaab*, xijaab*, jilbaab*, jilbaabka, cimaamad*, muuqaal*, muuqaalkayg*, muuqaalkeyg*, muuqaalkiis*, sida aan u eg*, sida aan u ekah*, u eg soomaali*, u
    ekayn*, soomaali uun, soomaalida uun, soomaalida kaliya, soomaalida keliya, dadka soomaalida, dad soomaali ah, soomaali nahay, soomaali awgeed, soomaali baan nahay, soomaalinimo*, afrikaan*, dadka afrikaan*, cunsuri*,
    cunsuriyad*, midab kala sooc*, takoor*, magac muslim*, magacayga muslim*, magac soomaali*, dharka, dharkayg*, latino*, latin*, spanish ku hadl*, isbaanish*, isbanish*, isbaanishka, qofkii af, english ma aqaan*, ingiriis* ma aqaan*, ingiriisi
    xun, ku hadlayn ingiriis*, ajnabi u eg*, soo galooti u eg*, muhaajir u eg*, qofkii madow, dadka madmadow, muslim*, islaam*
  `,
  NO_REASON: `
    sabab laan, sabab la'aan, sababla'aan, sabab la, sababta ma, sababta nooma, sababta iima, sabab ima, sabab iima, sabab nooma, sabab ma, sabab na ma, sabab lama, sabab kama, sabab uma, bilaa sabab, sabab ma sheegin, sabab
    kasta la'aan, wax sabab ah, waxba nooma sheegin, waxba iima sheegin, sababta ma sheegin, sababtii ma, sababtii nooma, sababtii iima, cilad la'aan, cilad laan, wax aan galabsaday, dambi aan galay, no reason, meel cidla ah, si kadis
    ah, sababtu waa maxay, waxba ma samayn, waxba ma sameyn, waxba maan samayn, wax aan sameeyay ma
  `,
  OWN_COMPLAINT: `
    booliska waan u yeer*, booliska waan wac*, booliska ayaan u yeer*, booliska ayaan wac*, booliska baan u yeer*, booliska baan wac*, booliska ayaa loo yeer*, booliska baa loo yeer*, booliska waanu wac*, booliska waanu u yeer*, booliska u yeernay, booliska wacnay, booliska ayaanu wac*, booliska ayaanu u yeer*, boolis waan u yeer*, boolis waan wac*, boolis ayaan u yeer*, boolis ayaan wac*, boolis baan u yeer*, boolis baan wac*, boolis ayaa loo yeer*, boolis baa loo yeer*, boolis waanu wac*, boolis waanu u yeer*, boolis u yeernay, boolis wacnay, boolis ayaanu wac*, boolis ayaanu u yeer*, bpd waan u yeer*, bpd waan wac*, bpd ayaan u yeer*, bpd ayaan wac*, bpd baan u yeer*, bpd baan wac*, bpd ayaa loo yeer*, bpd baa loo yeer*, bpd waanu wac*, bpd waanu u yeer*, bpd u yeernay, bpd wacnay, bpd ayaanu wac*, bpd ayaanu u yeer*, booliska boston waan u yeer*, booliska boston waan wac*, booliska boston ayaan u yeer*, booliska boston ayaan wac*, booliska boston baan u yeer*, booliska boston baan wac*, booliska boston ayaa loo yeer*, booliska boston baa loo yeer*, booliska boston waanu wac*, booliska boston waanu u yeer*, booliska boston u yeernay, booliska boston wacnay, booliska boston ayaanu wac*, booliska boston ayaanu u yeer*, police waan u yeer*, police waan wac*, police ayaan u yeer*, police ayaan wac*, police baan u yeer*, police baan wac*, police ayaa loo yeer*, police baa loo yeer*, police waanu wac*, police waanu u yeer*, police u yeernay, police wacnay, police ayaanu wac*, police ayaanu u yeer*,
    gurigayga ayaa la jabs*, gurigayga la jabs*, gurigeena la jabs*, gurigeyga la jabs*, gurigeyga ayaa la jabs*,
    la jabsaday, la jabsadey, ayaa la jabsaday,,,, la dhacay, la boobay, la xaday, la xadey, la iga xaday, la iga xadey, laga xaday, laga xadey, iga xaday, wax la iga xaday, tuug*, tuugo, tuugan*,
    xatooyo baan, xatooyo ayaan, gaarigayga la xaday, gaarigii la xaday, gaarigayga ayaa la xaday, gaarigeyga la xaday, taleefoonkayga la xaday, baaskiil*, baskiil*, wargeliyay boolis*, soo sheegay boolis*, boolis baan u yeer*, boolis baan
    u yeedh*, boolis baan wac*, boolis ayaan wac*, boolis ayaan u yeer*, boolis ayaan u yeedh*, booliska ayaan wac*, booliska ayaan u yeer*, booliska ayaan u yeedh*, booliska baan wac*, booliska baan u yeer*, booliska baan u yeedh*, waxaan
    wacay boolis*, waxaan u yeeray boolis*, waxaan booliska u yeer*, waxaan booliska wac*, waan wacay boolis*, boolis u yeer*, boolis u yeedh*, anigaa wacay, anigaa u yeeray, anaa wacay, anaa u yeeray, caawimaad ayaan u wac*, caawimo u
    wac*, gargaar u wac*, gargaar baan u wac*, warbixin inaan ka sameeyo, warbixin samaynay*, warbixin sameyn*, warbixin ka sameeyay, warbixin ka bixin*, warbixin siin*, cabasho*, cabasho gudbi*, dacwo gudbi*, buuqa deriska, shil baan
    galay, shil ayaan galay, shil gaari baan, shilka inaan, gaariga la igu dhuft*, gaarigayga la igu dhuft*, dhac ayaan soo sheeg*, dhac baan soo sheeg*, warbixintiisa ay ka qortay, la i weerar*
  `,
  IMMIGRATION_ONLY: `
    immigration uun, immigration keliya, immigration oo keliya, immigration oo qudha, immigration kaliya, socdaal uun, socdaal oo keliya, socdaal keliya, socdaalka uun, socdaalka oo keliya, arrin socdaal, arrimo socdaal, arrin immigration, arrin
    socdaal oo keliya, sharci laan oo keliya, sharci darro oo keliya, sharci la'aan oo keliya, sharci la'aan dartii, sharci laan dartii, sharci la'aan awgeed, sharci laan awgeed, sharci laan uun, sharci darro awgeed, sharci darro dartii, sharciga oo keliya, waraaqo
    laan, waraaqo la'aan, waraaqo laan awgeed, waraaqo la'aan darteed, tarxiil awgiis, tarxiilid*, tarxiil uun, si loo tarxiil*, si ay u tarxiil*, in la tarxiilo, in la masaafuriyo, si loo masaafur*, masaafurin uun, hawlgal immigration, hawlgal
    socdaal, hawlgalka socdaalka, hawlgalka immigration, howlgal immigration, howlgal socdaal, raid immigration, immigration raid*, dad aan sharci lahayn raadin*, dadka aan sharciga lahayn raadin*, raadinayeen dad aan sharci, raadinayeen dadka aan sharci,
    civil immigration, immigration ah oo keliya, wax immigration uun, immigration bay ku saabsan*, immigration ayay ku saabsan*, socdaalka ayay ku saabsan*, immigration ku saabsan*, socdaal ku saabsan*, dad sharci la raadin*
  `,
  NO_CRIME: `
    aan kiis dambi ah lahayn, kiis dambi ah lahayn, aan kiis dambi lahayn, aan dambi lahayn, aan wax dambi ah lahayn, aan dambi gelin, aan dambi galin, aan kiis lahayn, kiis dambi aan lahayn, dambi aan lahayn, dambi ma aha, dambi ku ma saabsan*, dambi laguma eedayn, dambi laguma eedeyn,
    dambi kuma saabsan*, dambi ma ahayn, dambi ma aha, dambi maaha, arrin dambi ma, arrin dambi ah ma, kiis dambi ma, kiis dambi lama, kiis dambi ah ma, kiis dambi maaha, dacwad dambi ma, dacwad dambi ah ma, dacwad dambi lama, dambi kama, dambi uma, dambi kuma
    jirin, dambi la xiriira ma, dambiile ma aha, dambiile ma ahayn, dambiile maaha, wax dambi ah kuma, wax dambi ah kama, criminal ma, criminal maaha, diiwaan dambi ma, diiwaan dambi ma leh, dambi lagama raadin*, dambi loogama, aan dambi ku lahayn, dambi
    aan ku saabsanayn, dambi aan ahayn
  `,
  SERIOUS: `
    dil, dilka, dilkii, gacan ku dhiigle*, kufsi*, kufsad*, kufsasho*, toogasho*, toogtay, toogasho, tooray*, mindi ku dhufasho, dhac hubaysan, dhac hubeysan, hub dhac*, dambi culus, dambi halis*, dambiyo culus, dambiyada culus, rabshad culus,
    rabsho culus, dambi rabshad*, afduub dambi*, murder*, homicide, shooting*
  `,
  SCHOOL_CRIME: `
    mindi, mindida, mindidii, middi, toorey, toore, qori, qoriga, bastoolad*, bastolad*, hub, hubka, hub ah, bam, bambo*, qarax*, daroogo*, daroog*, halis culus, hanjabaad dugsi*, hanjabaad bam
  `,
  DRUGS_WEAPONS: `
    daroogo*, daroog*, droogo*, maandooriye*, mukhaadaraad*, muqaadaraad*, mukhadaraad*, kokayn*, kookayn*, kokeyn*, cocaine, cocain*, heroin*, hiirow*, heerow*, fentanyl*, fentan*, fintanil*, meth, hashish*, xashiish*, qaad ah, hub, hubka, qori, qoriga,
    qoryo*, bastoolad*, bastolad*, baastoolad*, rasaas*, kiilo, kiilooyin, guns, gun, weapon*
  `,
  TRAFFICKING: `
    ka ganacsiga dad*, dad ka ganacsi*, dadka ka ganacsad*, tahriibiye*, tahriibin*, tahriibint*, tahriibiyeyaal*, addoonsi*, adoonsi*, human traffick*, traffick*, smuggl*, galmo ka ganacsi*, ka ganacsi gabdho, ka ganacsi dumar
  `,
  CHILD_CRIME: `
    carruur ku xadgudub*, caruur ku xadgudub*, xadgudub carruur*, xadgudubka carruur*, xadgudub caruur*, faraxumayn carruur*, sawirro carruur*, filim carruur*, child porn*, pedophile*, carruur ka faa'iid*
  `,
  CYBER: `
    hacking*, haker*, hacker*, jabsi internet*, jabsi*, jabsad* kombuyuutar*, cyber*, khiyaano online, khayaano internet*, khiyaano internet*, internet khiyaan*, ransomware
  `,
  VIOLENT: `
    dil, dilka, dilkii, kufsi*, toogasho*, toogtay, toorey ku dhuf*, mindi ku dhuf*, dhac hubaysan, dhac hubeysan, weerar hubaysan, gacan ku dhiigle*, murder*, shooting*, baabuur dhac hub
  `,
  IDENTITY: `
    been abuur*, been abuur ah, been ah aqoonsi*, aqoonsi been*, aqoonsi xatooyo*, xatooyo aqoonsi*, xatooyada aqoonsi*, aqoonsiyo been*, waraaqo been*, dukumenti* been*, dukumentiyo been*, social been*, baasaboor* been*, kaarar been*, kaararka bangiga, kaar been*,
    foojari*, foorjari*, forjari*, fake id*, khiyaano baanki*, khiyaanada baanki*, khayaano lacageed, fraud*, identity theft, kaararka la xaday, id been*, id yo been*
  `,
  GANG: 'dagaal kooxeed, kooxaha dambiyada dil*, ms13, kiis gang*, toogasho gang*, dambi koox*, kiiska gang*',
  RECORD_ONLY: `
    keliya diiwaanka dambi*, diiwaanka dambi*, diiwaan dambi*, diiwaanka dambiyada keliya, diiwaanka dambiyada oo keliya, diiwaanka dambiga oo keliya, taariikhda dambi*, taariikhda dambiga, taariikhdiisa dambi*, rikoorka dambi*, rikoodhka dambi*, criminal record*,
    dambiyadiisii hore, dambiyadii hore, taariikh dambiyeed*, taariikhdiisa dambiyada, xogta dambiyada oo keliya
  `,
  STATUS_ONLY: `
    sharcigiisa oo keliya, sharcigeeda oo keliya, sharcigayga oo keliya, sharciga oo keliya siiy*, kaliya sharcigiisa, keliya sharcigiisa, keliya sharcigeeda, keliya xaaladda sharci*, xaaladda sharciga oo keliya, keliya status*, statuskiisa oo keliya, status oo keliya,
    status uun, keliya muwaadinnimad*, muwaadinnimo oo keliya, muwaadinimad* oo keliya, keliya inuu muwaadin yahay, xaaladdiisa socdaal oo keliya, xaaladda socdaalka oo keliya
  `,
  PUBLIC_INFO: `
    liiska maxkamadda, liiska maxkamadaha, liiska furan ee maxkamad*, maxkamadda website*, website ka maxkamad*, diiwaanka dadweynaha, diiwaanka guud, xog dadweyne, macluumaad dadweyne, xog furan, macluumaad furan, macluumaad guud oo furan, qof walba arki karo,
    qof kasta arki karo, dadweynaha u furan, u furan dadweynaha, docket*, masscourts, internet ka ku jirta, shabakadda maxkamadda
  `,
  VICTIM: `
    la i toori*, waa la i toori*, la i mindi*, waa la i mindi*, la i tooreey*, la i xabbadeey*, la i rasaas*, la igu xad gudb*, la i jirdil*,
    i garaaca, i garaacaya, i garaacayay, i garaaci, i garaaco, wuu i garaac*, i dilaa, i dilayay, i dilay ninkayga, i handad*,
    dhibane*, dhibbane*, dhibanayaal*, dhibbanayaal*, la i dhac*, la i dhacay, la igu dhac*, la i garaac*, lay garaacay, i garaac*, i garaacay, na garaac*, la i weerar*, la i waraar*, i weerar*, la i boob*, lay boob*, lay dhac*, la i dilay, i dilo, i dili, i dishay, la i tuntun*,
    la i kufsad*, la kufsad*, i kufsad*, kufsigayga, la igu kufsad*, mindi la igu dhuft*, mindi igu dhuft*, la i toogtay, la i jiidjiid*, la i furfur*, qoyska gudihiisa rabshad, rabshad qoys*, rabshadaha qoys*, rabshada guriga, rabshadda guriga, rabshadaha guriga, rabsho
    guri*, xadgudub guri*, xadgudubka guri*, igu xadgudub*, igu xad gudub*, ku xadgudb*, la iga xaday, la iga xadey, la i xaday, gurigayga la jabs*, gurigayga ayaa la jabs*, guriga la naga jabs*, gurigeena la jabs*, la jabsaday, addoonsi, addoonsi ah, la i addoonsaday,
    shaqo addoonsi*, restraining order*, amar ilaalin*, amar kala joojin*, la dhacay, dukaanka la dhacay, hooyaday la dhac*, baarkinka la igu dhac*, dil iyo jirdil, waxaa i garaacay, ninkaygu wuu i garaac*, ninkaygu wuu i dil*, la igu dhuftay, la i dhaawac*, i dhaawac*,
    dhacii la igu, dhaca la igu, domestic violence
  `,
  WITNESS: `
    goob joog*, goobjoog*, goob jooge*, markhaati*, marqaati*, maragga, marag, marag ahaan, marag furay, marag ka ah, u markhaati*, shilka arkay, dhacdada arkay, dagaalka arkay, dilka arkay, toogashada arkay, witness*, wixii aan arkay, waxii aan arkay, waxaan arkay shil*,
    aniguna waan joogay, tuugga sawir*
  `,
  STATUS_QUESTION: `
    maxaad sharci ku haysa*, maxaad sharci haysa*, muwaadin mise, muwaadin miyaad tahay mise, sharci mise sharci darro, legal mise illegal, legal ma tahay, legal miyaad tahay, illegal ma tahay, illegal miyaad tahay, sharciyad ma leedahay, ajnabi baad tahay, ajnabi miyaad tahay, ajnabi ma tahay, mareykan miyaad tahay, mareykan ma tahay, maraykan ma tahay, wax sharci ah ma haysataa, wax sharci ah ma leedahay, wax waraaqo ah ma haysataa, wax waraaqo ah miyaad haysataa, sidee ku joogtaa dalka, sidee baad ku joogtaa, sideed dalka ku joogtaa,
    ${pairs('sharci, sharciga, sharciga dalka, dal ku joogis, dhalasho, dhalashada mareykanka, jinsiyad mareykan, muwaadin, citizen, fiiso, visa, waraaqo, warqado, papers, documents, dukumenti, green card iyo sharci, waraaqaha, waraaqo sharci', 'ma leedahay, ma leedihiin, ma haysataa, ma haysaa, ma haysataan, ma hayataa, ma wadataa, ma sidataa, ma tahay, ma tihiin, maa tahay, miyaad leedahay, miyaad leedihiin, miyaad tahay, miyaad tihiin, miyaad haysataa, miyaad haysaa, miyaad haysataan, maad leedahay, maad haysataa, maad tahay, ma ku joogtaa, ma ku joogtaan, ma ku deggan tahay, ma ku dagan tahay, ma ku degan tahay, miyaad ku joogtaa, baad ku joogtaa, ma leeyihiin, miyey leeyihiin, baad leedahay, baad haysataa, ayaad leedahay, ayaad haysataa, baad tahay, ayaad tahay')},
    si sharci ah ma ku joogtaa, si sharci ah miyaad ku joogtaa, si sharci ah ma halkan ku joogtaa, si sharci ah ma ku joogtaan, dalka sharci ma ku joogtaa, dalka sharci ma ku deggan tahay, dalka si sharci ah ma ku joogtaa, ma sharci baad ku joogtaa, ma sharci baad haysataa, ma
    sharci baad leedahay, ma muwaadin baad tahay, ma citizen baad tahay, ma muwaadin mareykan baad tahay, muwaadin mareykan miyaad tahay, muwaadin mareykan ma tahay, muwaadin maraykan ma tahay, miyaad sharci leedahay, miyaad sharci haysataa, miyaad sharci ku joogtaa, miyaad
    sharci darro tahay, miyaad muwaadin tahay, miyaad muwaadiniin tihiin, dhammaantiin miyaad muwaadiniin tihiin, sharci darro ma tahay, sharci darro miyaad tahay, sharci laan miyaad tahay, sharci la'aan ma ku joogtaa, sharci la'aan miyaad ku joogtaa, sharcigaaga
    tus, sharcigaaga i tus, sharcigaaga ii keen, sharcigaaga keen, sharcigaaga soo saar, sharciga i tus, sharciga tus, sharciga keen, sharcigiinna tusa, waraaqahaaga keen, waraaqahaaga tus, waraaqahaaga i tus, waraaqaha i tus, waraaqaha keen, waraaqaha tus, waraaqahaaga soo
    saar, waraaqaha soo saar, warqadahaaga keen, warqadahaaga tus, warqadaha i tus, warqadaha keen, waraaqahiinna soo saara, waraaqihiina keena, waraaqo keen, waraaqo i tus, waraaqo tus, fiisahaaga tus, fiisahaaga keen, status kaagu waa maxay, status kaaga waa maxay, statuskaagu
    waa maxay, status kaaga ii sheeg, xaaladdaada sharci, aaway sharcigaaga, meeday sharcigaaga, aaway waraaqahaaga, meeday waraaqahaaga, meeday waraaqihii, aaway waraaqihii, sharcigaagii meeday, sharcigaagu meeday, kii aan sharci lahayn ha, kii aan sharci lahayn, kuwii aan sharci
    lahayn ha, qofkii aan sharci lahayn ha, yaa sharci leh, yaa aan sharci lahayn, yaa sharci la, tahriib miyaad tahay, are you legal, are you illegal, are you citizen, you legal, you illegal, muwaadin ma tahay ayuu, muwaadin ma tahay mise, sidee dalka ku soo gashay, sidee baad dalka
    ku soo gashay, sidee baad ku soo gashay dalka, noocee fiiso ah
  `,
  PETTY: `
    muran*, muran jaar, buuq*, dagaal*, dagaalan*, feer*, legdan*, xatooyo*, xado, xaday, xadayay, xadeen, xatay, tuugo*, tuugnimo, tuug*, dukaan wax ka xad*, dukaan wax laga xad*, dukaanka wax ka xad*, khamri*, sakhraan*, sakhraansan*, marijuana*, xashiish*, daroogo*, caymis laan, caymis la'aan,
    insurance laan, liisan laan, liisan la'aan, laysan laan, leesan laan, shati laan, license laan, liisan aan lahayn, liisan ma lahayn, aan liisan lahayn, liisanka dhacay, liisan dhacay, gaari la xaday, gaari xaday,,, fadqalallo*, fadqalalo*, qaylo*, wax jebi*, wax jabi*, wax
    u jeb*, wax jab*, dhoob*, dhirbaax*, garaac*, cabid khamri, wadis sakhraan, isku dhac, isku dhaceen, duminta, grafiti*, kaadi*, xad gudub guri, cabbitaan, mindi, qori, weed, shoplift*, is feer*
  `,
  ICE_REASON: `
    ice awgeed, ice awgeeda, ice darteed, ice dartii, ice dartiis, ice sababteed, immigration awgeed, immigration awgiis, immigration dartii, immigration dartiis, immigration darteed, immigration sababtiis, socdaalka awgii, socdaalka awgiis, socdaalka dartii, socdaalka dartiis, laanta
    socdaalka awgeed, laanta socdaalka darteed, laanta socdaalka dartood, arrin immigration darteed, arrin immigration awgeed, arrin socdaal darteed, arrin socdaal awgeed, foom i200 awgiis, foom i 200 awgiis, sababta waa ice, sababta waa immigration, immigration mooyee wax kale, ice
    mooyee wax kale, hold kii ice dartiis, hold ka ice dartiis, ice ayaa rabta, ice ayaa raba, ice baa raba, ice way rabtaa, ice baa rabta, immigration ayaa raba, immigration baa raba, laanta socdaalka ayaa rabta, socdaalka ayaa raba
  `,
  ICE_CAR: `
    ${pairs('gaari, gaariga, gaarigii, gawaari, gawaarida, gawaaridii, baabuur, baabuurka, baabuurta, baabuurkii, gaadiid, gaadiidka, gaadiidkii, van, vanka, van ka, suv, bas, baska, kolonyada, taraagga', 'ice, immigration, immigrationka, laanta socdaal*, socdaalka, ice da, ee ice, ice leedahay, ice ah, ka socda ice')},
    ice gaari*, ice gaadiid*, ice gawaari*, ice baabuur*, ice van*, ice suv*, immigration van*, immigration gaari*, gaariga ay ice, gaari ice leedahay
  `,
} as const satisfies Partial<Lexicon>;
