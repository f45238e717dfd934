import type { Lexicon } from '../../concepts.ts';
import { pairs } from './pairs.ts';
import { CLOSED_ROADS, SII_PAST, THREAT_BRINGS, THREAT_CALLS, THREATS, WAC, YEER } from './verbs.ts';

/** Somali: what people do. */
export const acts = {
  ASK: `
    hadlin, hadlay sharci*, ,,,,
    xaggee ka timid, xaggee ka timi, xaggee baad ka timid, xaggee baad ka timi, xaggee ayaad ka timid, xaggee baad ku dhalatay, xaggee ku dhalatay, xaggee ayaad ku dhalatay, xaggee baad ka soo jeedaa, xaggee ka soo jeedaa, xaggee ayaad ka soo jeedaa, xaggee baad ka tahay, xaggee ka tahay, xaggee ayaad ka tahay, xaggee baad ka timaaddeen, xaggee ka timaaddeen, xaggee ka timaadeen, xaggee baad ka timaadeen, xaggee ku dhalateen, xaggee baad ku dhalateen, xagee ka timid, xagee ka timi, xagee baad ka timid, xagee baad ka timi, xagee ayaad ka timid, xagee baad ku dhalatay, xagee ku dhalatay, xagee ayaad ku dhalatay, xagee baad ka soo jeedaa, xagee ka soo jeedaa, xagee ayaad ka soo jeedaa, xagee baad ka tahay, xagee ka tahay, xagee ayaad ka tahay, xagee baad ka timaaddeen, xagee ka timaaddeen, xagee ka timaadeen, xagee baad ka timaadeen, xagee ku dhalateen, xagee baad ku dhalateen, halkee ka timid, halkee ka timi, halkee baad ka timid, halkee baad ka timi, halkee ayaad ka timid, halkee baad ku dhalatay, halkee ku dhalatay, halkee ayaad ku dhalatay, halkee baad ka soo jeedaa, halkee ka soo jeedaa, halkee ayaad ka soo jeedaa, halkee baad ka tahay, halkee ka tahay, halkee ayaad ka tahay, halkee baad ka timaaddeen, halkee ka timaaddeen, halkee ka timaadeen, halkee baad ka timaadeen, halkee ku dhalateen, halkee baad ku dhalateen, meeshee ka timid, meeshee ka timi, meeshee baad ka timid, meeshee baad ka timi, meeshee ayaad ka timid, meeshee baad ku dhalatay, meeshee ku dhalatay, meeshee ayaad ku dhalatay, meeshee baad ka soo jeedaa, meeshee ka soo jeedaa, meeshee ayaad ka soo jeedaa, meeshee baad ka tahay, meeshee ka tahay, meeshee ayaad ka tahay, meeshee baad ka timaaddeen, meeshee ka timaaddeen, meeshee ka timaadeen, meeshee baad ka timaadeen, meeshee ku dhalateen, meeshee baad ku dhalateen, dalkee ka timid, dalkee ka timi, dalkee baad ka timid, dalkee baad ka timi, dalkee ayaad ka timid, dalkee baad ku dhalatay, dalkee ku dhalatay, dalkee ayaad ku dhalatay, dalkee baad ka soo jeedaa, dalkee ka soo jeedaa, dalkee ayaad ka soo jeedaa, dalkee baad ka tahay, dalkee ka tahay, dalkee ayaad ka tahay, dalkee baad ka timaaddeen, dalkee ka timaaddeen, dalkee ka timaadeen, dalkee baad ka timaadeen, dalkee ku dhalateen, dalkee baad ku dhalateen, waddankee ka timid, waddankee ka timi, waddankee baad ka timid, waddankee baad ka timi, waddankee ayaad ka timid, waddankee baad ku dhalatay, waddankee ku dhalatay, waddankee ayaad ku dhalatay, waddankee baad ka soo jeedaa, waddankee ka soo jeedaa, waddankee ayaad ka soo jeedaa, waddankee baad ka tahay, waddankee ka tahay, waddankee ayaad ka tahay, waddankee baad ka timaaddeen, waddankee ka timaaddeen, waddankee ka timaadeen, waddankee baad ka timaadeen, waddankee ku dhalateen, waddankee baad ku dhalateen, wadankee ka timid, wadankee ka timi, wadankee baad ka timid, wadankee baad ka timi, wadankee ayaad ka timid, wadankee baad ku dhalatay, wadankee ku dhalatay, wadankee ayaad ku dhalatay, wadankee baad ka soo jeedaa, wadankee ka soo jeedaa, wadankee ayaad ka soo jeedaa, wadankee baad ka tahay, wadankee ka tahay, wadankee ayaad ka tahay, wadankee baad ka timaaddeen, wadankee ka timaaddeen, wadankee ka timaadeen, wadankee baad ka timaadeen, wadankee ku dhalateen, wadankee baad ku dhalateen, intee ka timid, intee ka timi, intee baad ka timid, intee baad ka timi, intee ayaad ka timid, intee baad ku dhalatay, intee ku dhalatay, intee ayaad ku dhalatay, intee baad ka soo jeedaa, intee ka soo jeedaa, intee ayaad ka soo jeedaa, intee baad ka tahay, intee ka tahay, intee ayaad ka tahay, intee baad ka timaaddeen, intee ka timaaddeen, intee ka timaadeen, intee baad ka timaadeen, intee ku dhalateen, intee baad ku dhalateen, halkan ma ku dhalatay, mareykanka ma ku dhalatay, maraykanka ma ku dhalatay, soomaali ma tahay, soomaali miyaad tahay, soomaaliya ma ka timid, soomaaliya miyaad ka timid, dalkan ma ku dhalatay, dalkan miyaad ku dhalatay, halkan miyaad ku dhalatay, dalkee u dhalatay, dalkee baad u dhalatay, jinsiyaddaadu waa maxay, jinsiyadaadu waa maxay, jinsiyadaada waa maxay, somali ma tahay,
    ka hadl*,,, ka sheekay*, wax ka weydiin,,,
    weydii*, waydii*, weydiy*, waydiy*, weediy*, weydiin*, wax weydii*, suaalo weydii*, suaal weydii*, su aal weydii*,
    suaalo waydii*, suaalay*, suaaley*, suaaleen, suaalaya*, suaalaye*, suaalidda, su aalay, su aalayay, su aaleen,
    su aalayeen, suaal iga, suaalo iga, dalbad*, dalbaday, dalbatay, dalbadeen, dalbanay*, dalbaneys*, dalban*, dalbo,
    rabay, rabeen, rabtay, rabey, rabtey, doonay, doonayay, doonayeen, doonaysay, doontay in, tus, tusi, i tus, ii tus,
    na tus, itus, iitus, noo tus, ii keen, keen, soo saar, soosaar, soo saari, soo bixi, so bixi, bal keen, ii dhiib, la
    imow, meeday, meedey, aaway, awey, ma haysataa, ma haysaa, ma haysatid, ma hayataa, ma haysato, ma leedahay, ma
    leedihiin, ma leeyahay, ma leedahay ayuu, ma sidataa, ma sidato, ma wadataa, ma wadato, miyaad haysataa, miyaad
    leedahay, miyaad tahay, miyaad tihiin, miyaad leedihiin, miyuu leeyahay, miyay leedahay, miyaad haysaa, maad
    haysataa, maa tahay, ma tahay, ma tihiin, baaray, baareen, baartay, baarayay, baarayeen, hubi*, hubiy*, hubsad*, hubinay*, eeg*, eegay, eegeen, xaqiij*,,,,,,, ogaanshaha, inuu ogaado, inay ogaadaan, inuu arko,
    inay arkaan, rabay inuu arko, rabeen inay arkaan, rabay inuu ogaado, rabeen inay ogaadaan, igu celceliy*, wareer*,
    tuso, tusno, tusaan, muuji, muujiyo, caddee*, cadee*, sheeg, ii sheeg, igu qasb*, i yiri keen, ma i tusi kartaa,
    ma i tusi karta, ma tusi kartaa, ma ii keeni kartaa, ka codsad* inay tusaan, wax ka weydii*, wax ka waydii*, isku
    day in uu ogaado, hadal soo qaad*, hadal hay*, hadal hayay, ku bilaabay
  `,
  SAY: `
    ku yiraahdeen, ku yiri,
    waxay yiraahdeen, waxay leeyihiin, waxay sheegeen, wuxuu yiri, waxay tiri, iska dhigay, iska dhigeen, iska dhigtay, iska dhigayay, iska dhigayeen, isku sheegay, isku sheegeen, isku sheegtay,
    yiri, tiri, yiraahdeen, yiraahdo, yiraahdaan, yiraahday, tiraahday, tiraahdo, dhahay, dhahday, dhaheen, dheheen, dheh,
    dhahayaa, dhahayay, dhahayeen, dhahaya, dhahaayay, lahaa, lahayd, lahaayeen, leh, leeyahay, leedahay, leeyihiin,
    oranaya, oranayay, oranayeen, oranaysay, oran, qayliy*, qeyliy*, qaylinay*, ku dhawaaq*, ku qayliy*, oohiy*, sheegtay
    inay, sheegay inuu, sheegeen inay, ku doodday, ku dooday, isku sheeg*, iska dhig*, sheegan*, qirtay, qiray, qireen,
    iska dhigay, iska dhigeen, ayuu yiri, buu yiri, bay tiri, ayay tiri, bay yiraahdeen, ayay yiraahdeen, isku yeer*
  `,
  TELL: `
    ku yiraahdeen, ku yiri, ku wargeli*,
    taleefoon ayaan ugu sheeg*, taleefoon ugu sheeg*, taleefoon _ ugu sheeg*, taleefoon ku sheeg*, taleefoon _ ku sheeg*,
    ${THREATS},
    sheeg*, u sheeg*, ugu sheeg*, loo sheeg*, looga sheeg*, la sheeg, uga sheeg*, usheeg*, ogeysii*, ogaysii*, ogeeysii*,
    ogeysiy*, ogaysiy*, la socodsii*, la socodsiiy*, war geli*, wargeli*, war gali*, wargali*, war siiy*, warsiiy*, war
    u dir*, tilmaan*, u tilmaam*, basaas*, ka war celi*, u digay, u digeen, u dig*, jaasuus*, jaajuus*, u af buux*,
    farriin u dir*, fariin u dir*, ku war geli*, u war bixi*, u caddee*, u cadee*, u cadeey*, war u sheeg*, siiyay war
  `,
  GIVE: `
    warbixin _ dir*, warbixin u dir*, warbixin dir*, warbixin gudbi*, warbixin _ gudbi*, warbixin u gudbi*, warbixin u qor*, warbixin _ u qor*, warbixin _ siiy*, warbixin siiy*,
    ${THREATS},
    siiyay, siiyey, siisay, siisey, siiyeen, siiyaan, siiyaa, siinayaa, siinaya, siinayay, siinayeen, siinaysay, siin, siisaa,
    siiso, siiyo, siinnay, siinay, siinaynaa, lasiiyay, la siiyay, la siiyey, la siiyo, uga siiyay, siinayaan, siisaan,
    siinaa, dir, diray, direy, dirtay, dirtey, direen, dirin, dirayaa, diraya, dirayay, dirayeen, diraysay, diraan, dirto,
    diro, dirnay, dira, diri, u dir*, loo dir*, ugu dir*, u soo dir*, usoo dir*, email u dir*, fax u dir*, gudbi*, gudbiy*,
    u gudbi*, udbiy*, ugu gudbi*, loo gudbi*, la wadaag*, wadaag*, kula wadaag*, lala wadaag*, dhiib*, udhiib*, u dhiib*,
    dhibay, dhibeen, dhiben, bixin, macluumaad bixi*, soo bandhig*, u bandhig*, u fur*, iska iib*, ka iib*, iibiy*, u
    akhri*, u aqri*, faksi*, fakis*, u fakis*, u qor*, ugu qor*, iimayl u dir*, email gareey*, ka siiy*, tusay, tuseen,
    tustay, u tus*, u daabac*, u koobiyee*, koobi siiy*, u direen, soo bixiy*, uga bixiy*, u sii gudbi*, u sii dhiib*,
    ka sii gudbi*, ku wareeji*
  `,
  CALL: `
    taleefoon ayaan ugu sheeg*, taleefoon ugu sheeg*, taleefoon _ ugu sheeg*, taleefoon ku sheeg*, taleefoon _ ku sheeg*,
    ${WAC}, ${YEER}, ${THREAT_CALLS}, ${pairs('u, kuu, loo, soo, ugu, iigu, uga, ku, iskugu, kuugu, iiga, ka', `${WAC}, ${YEER}`)}, la xiriir*, la xidhiidh*, la xariir*, la xidhidh*,
    lasoo xiriir*, la soo xiriir*, la soo xidhiidh*, laxiriir*, kula xiriir*, xiriir la sam*, xiriir la yeel*, xidhiidh la
    sam*, xiriir*, xidhiidh*, taleefoon u dir*, taleefoon u diray, taleefoon ugu, taleefoon garee*, taleefoon u garaac*,
    taleefoon kula hadl*, taleefoon la hadl*, taleefoon ka wac*, raadiyo ku*, raadiyaha ku*, raadiyaha ka*, farriin u dir*,
    fariin u dir*, farriin u qor*, fariin u qor*, farriin ugu dir*, fariin ugu dir*, text u dir*, text gareey*, teks u dir*,
    texted, mesej u dir*, mesejka u dir*, texti u dir*, u textiy*, whatsapp ugu dir*, email u dir*, gargaar ka codsad*,
    ku war geli*, soo wac, soo waceen, soo wacday, soo wacay, lasoo hadl*, la hadashay taleefoon, taleefoon kula hadashay,
    ugu yeedh*, u yeedh*, ugu qaylo*
  `,
  CALL_CODED: `
    ice ma tihiin, ma ice baa, ma ice baad tihiin, immigration ma tihiin, ice miyaad tihiin, waa ice miyaa, ma laanta socdaalka baa, ma immigration baa,
    mid baan idiin hayaa, mid baan kuu hayaa, mid baan idiin haynaa, mid kale ayaan idiin hayaa, mid kale baan idiin hayaa,
    mid kale ayaan kuu hayaa, mid kale baan kuu hayaa, mid soomaali ah baan idiin hayaa, mid ayaan idiin hayaa, mid ayaan
    kuu hayaa, mid diyaar ah baan idiin hayaa, mid baa halkan idiin jooga, mid baan idiin qabtay, mid baan idiin helay, hal
    baan idiin hayaa, kaalaya qaata, kaalay qaad, kaalaya kaxaysta, kaalay kaxayso, soo qaata, soo qaado, imaada qaata,
    kaalaya oo qaata, kaalay oo qaado, kaalaya kala baxa, imow oo qaado, hal nin baan idiin hayaa, laba ayaan idiin hayaa
  `,
  STOPPED: `
    jooji*, soo jooji*, joojin*, joojay, joojeen, joojsaday, i jooji*, na jooji*, la jooji*, istaaji*, istaajiy*, istajiy*,
    taagay, i taageen, baajiy*, ka baajiy*, hakiy*, i hakiy*, gaari* ka daj*, gaari* ka deji*, gaariga iga daj*, gaariga
    iga deji*, gaariga ka soo dejiy*, is taag, is taaga, istaag, joogso, jooga joogsada, isbaaro*, pull over, traffic stop,
    baaritaan ku jooji*, wadada igu jooji*, waddada igu jooji*, leexi*, leexiy*, geesta mari*, geeska u bax, dhinac u bax,
    fatash*, baaray, baareen, i baar*, na baar*, boorsada baar*, la i jooji*, igu jooji*, iga hor yimid, iga horyimid, igu hor
    istaag*, soo daba gal*, i daba gal*, daba soo gal*, sireen*, la joojsaday, qabtay gaariga
  `,
  ARREST: `
    xiray, xirey, xireen, xirtay, xirtey, xireyn, xirayaa, xiraya, xirayeen, xirayay, xirin, xiri, xiro, xirid, xiriddii,
    xirnay, xirto, xiraan, la xir*, lagu xir*, laga xir*, i xir*, xirxir*, xarig, xarigga, xirxireen, la xiray, la xirey,
    qabtay, qabteen, qabatay, qabqab*, qabatey, qabtey,, la qab*, lagu qab*, la qabtay, qabten,,, soo
    qab*, jeebbe*, jeebe*, jeebbo, jeebo, jeebba*, jeeba*, katiinad*, katiinado*, katin*, kateen*, katiin*, katiinadee*,
    handcuff*, gacmaha xir*, gacmaha ka xir*, gacmaha laga xir*, gacmaha loo xir*, xabsi dhig*, xabsiga dhig*, xabsiga
    geey*, xabsi geey*, xabsiga loo taxaab*, taxaab*, u taxaab*, la xabsiyay, xabsiyeen, xabis*, xabbis*, hoosta ka xir*,
    hoos ku xir*, silsilad*, afduub*, loo xiray, arrest garee*, arrest gareey*, la arestiy*, areest*
  `,
  KEEP: `
    yiri sug, yiraahdeen sug, halkan ku sug, halkan sug, iska sug, iska suga, sug halkan, ku yiri sug, way haystaan, way haysataa, weli haystaan, weli haysataa, ayaa haysata, ayaa haysta, weli way hayaan, weli bay hayaan,
    saac buu joogay, saac bay joogtay, saac ayuu joogay, saac ayay joogtay, saac buu ku jiray, saac bay ku jirtay, saac ayuu ku jiray, saac ayay ku jirtay, saac buu fadhiyay, saac bay fadhiday, saac ayuu fadhiyay, saac ayay fadhiday, saac buu sugayay, saac ayuu sugayay, saac buu ku sugnaa, saac oo kale ayuu, saac oo kale buu, saacadood buu joogay, saacadood bay joogtay, saacadood ayuu joogay, saacadood ayay joogtay, saacadood buu ku jiray, saacadood bay ku jirtay, saacadood ayuu ku jiray, saacadood ayay ku jirtay, saacadood buu fadhiyay, saacadood bay fadhiday, saacadood ayuu fadhiyay, saacadood ayay fadhiday, saacadood buu sugayay, saacadood ayuu sugayay, saacadood buu ku sugnaa, saacadood oo kale ayuu, saacadood oo kale buu, saacado buu joogay, saacado bay joogtay, saacado ayuu joogay, saacado ayay joogtay, saacado buu ku jiray, saacado bay ku jirtay, saacado ayuu ku jiray, saacado ayay ku jirtay, saacado buu fadhiyay, saacado bay fadhiday, saacado ayuu fadhiyay, saacado ayay fadhiday, saacado buu sugayay, saacado ayuu sugayay, saacado buu ku sugnaa, saacado oo kale ayuu, saacado oo kale buu, maalmood buu joogay, maalmood bay joogtay, maalmood ayuu joogay, maalmood ayay joogtay, maalmood buu ku jiray, maalmood bay ku jirtay, maalmood ayuu ku jiray, maalmood ayay ku jirtay, maalmood buu fadhiyay, maalmood bay fadhiday, maalmood ayuu fadhiyay, maalmood ayay fadhiday, maalmood buu sugayay, maalmood ayuu sugayay, maalmood buu ku sugnaa, maalmood oo kale ayuu, maalmood oo kale buu, maalin buu joogay, maalin bay joogtay, maalin ayuu joogay, maalin ayay joogtay, maalin buu ku jiray, maalin bay ku jirtay, maalin ayuu ku jiray, maalin ayay ku jirtay, maalin buu fadhiyay, maalin bay fadhiday, maalin ayuu fadhiyay, maalin ayay fadhiday, maalin buu sugayay, maalin ayuu sugayay, maalin buu ku sugnaa, maalin oo kale ayuu, maalin oo kale buu, habeen buu joogay, habeen bay joogtay, habeen ayuu joogay, habeen ayay joogtay, habeen buu ku jiray, habeen bay ku jirtay, habeen ayuu ku jiray, habeen ayay ku jirtay, habeen buu fadhiyay, habeen bay fadhiday, habeen ayuu fadhiyay, habeen ayay fadhiday, habeen buu sugayay, habeen ayuu sugayay, habeen buu ku sugnaa, habeen oo kale ayuu, habeen oo kale buu, daqiiqo buu joogay, daqiiqo bay joogtay, daqiiqo ayuu joogay, daqiiqo ayay joogtay, daqiiqo buu ku jiray, daqiiqo bay ku jirtay, daqiiqo ayuu ku jiray, daqiiqo ayay ku jirtay, daqiiqo buu fadhiyay, daqiiqo bay fadhiday, daqiiqo ayuu fadhiyay, daqiiqo ayay fadhiday, daqiiqo buu sugayay, daqiiqo ayuu sugayay, daqiiqo buu ku sugnaa, daqiiqo oo kale ayuu, daqiiqo oo kale buu, daqiiqad buu joogay, daqiiqad bay joogtay, daqiiqad ayuu joogay, daqiiqad ayay joogtay, daqiiqad buu ku jiray, daqiiqad bay ku jirtay, daqiiqad ayuu ku jiray, daqiiqad ayay ku jirtay, daqiiqad buu fadhiyay, daqiiqad bay fadhiday, daqiiqad ayuu fadhiyay, daqiiqad ayay fadhiday, daqiiqad buu sugayay, daqiiqad ayuu sugayay, daqiiqad buu ku sugnaa, daqiiqad oo kale ayuu, daqiiqad oo kale buu, saacad buu joogay, saacad bay joogtay, saacad ayuu joogay, saacad ayay joogtay, saacad buu ku jiray, saacad bay ku jirtay, saacad ayuu ku jiray, saacad ayay ku jirtay, saacad buu fadhiyay, saacad bay fadhiday, saacad ayuu fadhiyay, saacad ayay fadhiday, saacad buu sugayay, saacad ayuu sugayay, saacad buu ku sugnaa, saacad oo kale ayuu, saacad oo kale buu, saacadod buu joogay, saacadod bay joogtay, saacadod ayuu joogay, saacadod ayay joogtay, saacadod buu ku jiray, saacadod bay ku jirtay, saacadod ayuu ku jiray, saacadod ayay ku jirtay, saacadod buu fadhiyay, saacadod bay fadhiday, saacadod ayuu fadhiyay, saacadod ayay fadhiday, saacadod buu sugayay, saacadod ayuu sugayay, saacadod buu ku sugnaa, saacadod oo kale ayuu, saacadod oo kale buu,
    way haysteen, way heysteen, wuu haystay, way haysatay, la haystay, lagu haystay, loo haystay, lagu heystay, la heystay, saldhigga ku haysteen, ilaa habeenkii haysteen, xabsiga ku haysteen,
    diiday inay sii daa*, diiday inay sii day*, diiday inay sii dey*, diiday inay fasax*, diiday inay furaan, diiday inay furo, diiday inay la sii daa*, diiday inay la fasax*, diideen inay sii daa*, diideen inay sii day*, diideen inay sii dey*, diideen inay fasax*, diideen inay furaan, diideen inay furo, diideen inay la sii daa*, diideen inay la fasax*, diiday inuu sii daa*, diiday inuu sii day*, diiday inuu sii dey*, diiday inuu fasax*, diiday inuu furaan, diiday inuu furo, diiday inuu la sii daa*, diiday inuu la fasax*, diidday inay sii daa*, diidday inay sii day*, diidday inay sii dey*, diidday inay fasax*, diidday inay furaan, diidday inay furo, diidday inay la sii daa*, diidday inay la fasax*, diiday in ay sii daa*, diiday in ay sii day*, diiday in ay sii dey*, diiday in ay fasax*, diiday in ay furaan, diiday in ay furo, diiday in ay la sii daa*, diiday in ay la fasax*, diideen in ay sii daa*, diideen in ay sii day*, diideen in ay sii dey*, diideen in ay fasax*, diideen in ay furaan, diideen in ay furo, diideen in ay la sii daa*, diideen in ay la fasax*, diidday in ay sii daa*, diidday in ay sii day*, diidday in ay sii dey*, diidday in ay fasax*, diidday in ay furaan, diidday in ay furo, diidday in ay la sii daa*, diidday in ay la fasax*, diiday in uu sii daa*, diiday in uu sii day*, diiday in uu sii dey*, diiday in uu fasax*, diiday in uu furaan, diiday in uu furo, diiday in uu la sii daa*, diiday in uu la fasax*, diiday in sii daa*, diiday in sii day*, diiday in sii dey*, diiday in fasax*, diiday in furaan, diiday in furo, diiday in la sii daa*, diiday in la fasax*, diideen in sii daa*, diideen in sii day*, diideen in sii dey*, diideen in fasax*, diideen in furaan, diideen in furo, diideen in la sii daa*, diideen in la fasax*, way diideen inay sii daa*, way diideen inay sii day*, way diideen inay sii dey*, way diideen inay fasax*, way diideen inay furaan, way diideen inay furo, way diideen inay la sii daa*, way diideen inay la fasax*, way diiday inay sii daa*, way diiday inay sii day*, way diiday inay sii dey*, way diiday inay fasax*, way diiday inay furaan, way diiday inay furo, way diiday inay la sii daa*, way diiday inay la fasax*, wuu diiday inuu sii daa*, wuu diiday inuu sii day*, wuu diiday inuu sii dey*, wuu diiday inuu fasax*, wuu diiday inuu furaan, wuu diiday inuu furo, wuu diiday inuu la sii daa*, wuu diiday inuu la fasax*, diideyn inay sii daa*, diideyn inay sii day*, diideyn inay sii dey*, diideyn inay fasax*, diideyn inay furaan, diideyn inay furo, diideyn inay la sii daa*, diideyn inay la fasax*,
    qol _ ku xir*, qol _ ku hay*, qolka _ ku hay*, qol _ lagu hay*, kursi ku fadhiisi*,
    hayay, hayey, haysay, haysey, hayeen, hayeen, hayaan, haynayaa, haynaa, hayno, haynay, haynaya, haynayaan, haynayeen, haynayay, la hay*, lagu hay*, loo hay*, sii hay*, sii haysan*, sii
    haysat*, lasii hay*, siihay*, ku hay*, ku sii hay*, lagu sii hay*, i hay*, na hay*, igu hay*, nagu hay*, uga hay*, u
    hay*, ku haynaya, halkaas ku hay*, gudaha ku hay*, qolka ku hay*, qol ku hay*, weli ku jir*, weli wuu ku jir*, weli
    way ku jir*, weli gudaha, weli xiran*, weli wuu xiran*, weli way xiran*, weli xidhan, wuu xiran yahay, weli halkaas
    ku jir*, weli xabsi*, weli waa xiran, weli lama sii day*, weli lama sii dey*, weli ma soo bixin, weli lama fasax*,
    weli ma uusan soo bixin, weli muu soo bixin, sii day* waay*, sii dey* waay*, sii deyn way di*, sii dayn way di*, sii deyn
    diid*, sii dayn diid*, diiday inay sii day*, diideen inay sii day*, diideen inay sii dey*, diiday inuu sii day*, diiday
    inuu sii dey*, diideen in la sii day*, diideen in la sii dey*, diiday in la sii day*, diiday in la sii dey*, diideen
    sii deyn*, diideen in ay sii day*, diideen in ay sii dey*, furi waay*, furi way di*, u furi waay*, fasixi waay*, fasaxi
    waay*, fasixi way di*, fasaxi diid*, bixi waay*, way diideen inuu bax*, diideen inuu bax*, diideen inay baxdo,
    diiday inuu baxo, loo diiday inuu baxo, u diideen inuu bax*, u diideen bixi*, loo diiday bixi*, ma bixi kartid, ma
    bixi karto, ma bixi karo, ma bixi karno, ma bixi kartaan, ma bixi karo ayay, ha bixin, halkan joog, halkaas joog,
    halkaan joog, iska joog, fadhiiso, fadhiisi*, fadhiisteen, fariiso, fariisi*, fariisiy*, fadhiisiiy*, sugitaan, sug
    ayay, sug ayuu, waa inaad sugto, waa inuu sugo, waa inay sugto, sugi lagu yiri, i sugsiiyeen, sugsii*, sugsiiy*, sugid
    ku, reeb*, reebay, lagu reeb*, lagu celi*, dib loo celi*, dib loogu celi*, dib ugu celi*, dib u
    celi*, dib ugu celiy*, xajin*, xaji*, daahiy*,  qol ku xir*, qolka ku xir*, qol
    lagu xir*, sii xir*, ku sii xir*, lagu sii xir*, xirnaa, xirnayd, ku xirnaa, ku xirnayd, ku xiran, weli xidh*, ku sii jir*, sii joog*, way i hayeen, albaabka ka xir*, albaabka kaga xir*, ku seex*, ku hoy*, halkaa ku
    hoy*, ku baryay, ku waabariist*, heyn, hayn, haynta, sii haynta, sii hayso, sii hayo, la sii hayo, heysay, heyay, heyey, heyeen, sii hey*, lagu hey*, ku hey*, la hey*, loo hey*,
    lagu heystay, u hey*, saldhigga dhex hay*, qaabo, saldhigga lagu hayo
  `,
  STILL: `
    weli, ilaa hadda, ilaa iyo hadda, ilaa haatan, hadda weli, ilaa iminka, ilaa iyo iminka, weli ma, weli lama, haddana weli,
    weli wuu, weli way, ilaa maanta, welina, ma soo bixin ilaa, weli uma, waliba weli
  `,
  LET_GO: `
    daqiiqo gudahood _ bax*, daqiiqo gudahood _ soo bax*, daqiiqo gudahooda _ soo bax*, saacad gudaheed _ bax*, saacad gudaheed _ soo bax*, isla markiiba _ bax*, isla markiiba _ soo bax*, isla markii _ soo bax*, dhib la'aan ayuu soo bax*, dhib la'aan ayay soo bax*, dhib la'aan ku soo bax*,
    ${pairs('sii, lasii, i sii, na sii, la sii, nala sii, lagu sii, loo sii, ku sii, isla markiiba sii, iska sii', SII_PAST)},
    ${pairs('siideyn, siidaayay, siideeyay, siidaayeen, siidaysay, siideysay, siidayn', 'isla, markiiba, degdeg')}, siidaayay,
    siidaayeen, siideeyay, siidaysay, siideysay, siidayn, siideyn, fasaxay, fasaxey, fasaxeen, fasaxday, fasaxdey, fasaxin,
    fasixin, la fasaxay, i fasax*, na fasax*, iska fasax*, iskaga fasax*, u fasax*, lagu fasaxay, fasaxeyn, furay ninka, i furay,
    i furtay, i fureen, way i furtay, way i fureen, la i furay, iska furay, jeebbada ka fur*, jeebbada iga fur*, katiinada iga
    fur*, katiinadda iga fur*, guriga u dir*, gurigii ayaan u dir*, guri u dir*, guriga ayay noo dir*, iska tag, iska taga,
    iska soco, iska socda, iska bax, guriga aad, guriga tag, gurigaaga aad, gurigaaga tag, tag guri, waad tagi kartaa, waad
    bixi kartaa, waad tagi kartaan, noo soo celi*, soo celiyeen guri*, gurigii ku soo celi*, guriga ku soo celi*, guri buu
    yimid, guri bay timid, guriga wuu yimid, guriga way timid, gurigana wuu yimid, gurigana way timid, guriga ayuu yimid,
    guriga ayay timid, guriga ayuu joogaa, guriga ayay joogtaa, guriga buu joogaa, guriga bay joogtaa, gurigii buu yimid, gurigii
    ayuu yimid, gurigii ayay timid, guri ayuu yimid, gurigana isaga, gurigana iyada, hadda guriga, wuxuu joogaa guriga, waxay
    joogtaa guriga, guriga ayaan joognaa, guri baan tagay, guri baan aaday, guriga baan aaday, guriga ayaan aaday, guriga baan
    tagay, guriga ayaan tagay, gurigii baan aaday, gurigiisa ayuu aaday, gurigii ayuu aaday, guri buu aaday, guriga buu aaday,
    guriga ayuu aaday, guriga ayay aaday, digniin kaliya, digniin uun, digniin keliya, digniin bay i siiy*, digniin ayuu i
    siiy*, digniin buu i siiy*, digniin ayay i siiy*, cidna ma haysan, daqiiqad kama daahin, daqiiqadna kama daahin, kama
    daahin, ma daahin, ma aysan daahin, isla markiiba waa la, isla markiiba wuu soo bax*, isla markiiba way soo bax*,
    isla maalintaas ayuu soo bax*, isla habeenkaas ayuu soo bax*, isla saacaddii ayuu ka soo bax*, isla markii ayuu soo
    bax*, si caadi ah ayuu u soo bax*, daqiiqo gudahood ayuu ku bax*, daqiiqo gudahood ayay ku bax*, daqiiqo kadib wuu
    bax*, daqiiqo gudahood buu ku bax*, saacad gudaheed ayuu ku bax*, saacad gudaheed ayay ku bax*, saacad gudaheed buu
    ku bax*, waqtigii ayuu soo bax*, ma ku qaadan waanu i fasax*, xor ayay noqotay, nabad baan isku maamul*, nabad
    ku kala tag*, hooyadeed baa loo dhiib*, hooyadiis baa loo dhiib*, aabihiis baa loo dhiib*, waalidkiis baa loo dhiib*,
    waalidkeed baa loo dhiib*, hooyadeed ayaa loo dhiib*, hooyadiis ayaa loo dhiib*, aabaheed baa loo dhiib*
  `,
  HAND_OVER: `
    dhiib*, u dhiib*, ugu dhiib*, loo dhiib*, loogu dhiib*, uga dhiib*, udhiib*, ku dhiib*, lagu dhiib*, soo dhiib*, u sii
    dhiib*, u dhibay, u dhibeen, loo dhibay, dhiben, u dhiben, gacanta u geli*, gacanta u gali*, gacanta uga geli*, gacanta
    uga gali*, gacanta ugu geli*, gacanta loo geli*, gacanta loo gali*, gacanta loogu geli*, gacantooda geli*, gacantooda
    gali*, gacanta ka geli*, gacanta geli*, gacan geli*, gacan gali*, gacan galiy*, gacanta saar*, gacan u geli*, gacan ugu
    geli*, ku wareeji*, u wareeji*, ugu wareeji*, lagu wareeji*, loo wareeji*, loogu wareeji*, wareeji*, wareejin*, kula
    wareeg*, ku beddel*, u gacan geli*, u gacan gali*, loo gacan geli*, ka qaataan, soo saar* oo u dhiib*, u soo saar*,
    u soo bixiy*,,,, u bixiyay, keenay hortooda
  `,
  TRANSFER: `
    ku wareeji*, lagu wareeji*, u wareeji*, loo wareeji*, u bixiyeen ninka,
    loo sii gudbi*`,
  DRIVE: `
    geeyay, geeyey, geeyeen, geeysay, geysay, geysatay, geeyaan, geynayay, geynayeen, geynaya, geynayaa, geynayaan, geeyo,
    geyn, geeyn, geyeen, geyay, geyey, geyso, gayay, gayeen, gaysay, geynno, la geeyay, loo geeyay, lagu geeyay, u geeyay, u
    geeyeen, u geysay, ugu geey*, ku geey*, ku geysay, geynin, gaarsii*, gaarsiiy*, gaarsiiyay, ku gaarsii*, dejisay, dejiyay,
    dejiyeen, dajiyay, dajiyeen, dajisay, ka dejisay, ka dejiyeen, ku dejiy*, ku wadeen, ku wadday, gaari ku qaad*, gaarigooda
    ku qaad*, ku qaadeen gaariga, u qaaday, u qaadeen, loo qaaday, u qaadday, u kaxayn*, u kaxayay, u kaxayeen, u kaxaynay*, u kaxee*, loo kaxay*, loo kaxee*, ugu
    kaxay*, u wadeen, u waday, u wadday, loo waday, u sii wadeen, sii wadeen, u rareen, u diray gaari, keeneen, keentay,
    keenay, u keeneen, u keenay, u keentay, loo keenay, u soo qaad*, u celiy*
  `,
  TAKE: `
    kaxay*, kaxeey*, kaxee*, kaxays*, kaxeys*, kaxeen*, la kaxay*, lakaxay*, kexay*, kexee*, kaxaay*, la kaxee*, lala tag*,
    la tagay, la tageen, la tagtay, la baxay, la baxeen, la baxsad*, la dhaqaaq*, la carar*, qaaday, qaadeen, qaadday, qaadey,
    qaaten, qaateen, qaadatay, qaatay, qaadanay*, qaadin, la qaad*, laga qaad*, lagu qaad*, ka qaadeen, ka qaaday, ka
    qaatay, ka qaadatay, ka qaadday, soo qaad*, gaari* saar*, gaari* ku saar*, gaariga lagu saar*, gaari lagu saar*, gaari
    ku rid*, gaari lagu rid*, gaariga ku rid*, gaari gal*, gaariga geli*, gaariga gali*, ku guray, ku gureen, gureen, guray,
    lagu guray, saaray gaari*, saartay gaari*, saareen gaari*, saarto gaari*, saaraan gaari*, van ku saar*, van lagu saar*,
    van ku rid*, saareen, saartay, saaraan, saarto, saaray, rideen, riday, dafay, dafeen, dafeen, ladafay, la dafay, afduub*,
    la afduub*, jiid*, jiidjiid*, jiideen, ka soo saar*, ka saareen, ka soo jiid*, dhulka ku tuur*, xiray, xireen, xirtay,
    qabtay, qabteen, qabatay, qabsad*, la xiray, lagu xiray, la qabtay, la soo bax*, ka bixiyay, ka bixiyeen, ka bixiyey, soo
    duul*, weerar*, lagu qaaday, kala bax*, ka kaxay*, ka kaxee*, jeebbey*, jeebbee*, jeebeeyeen, kaxaynayaan, wateen, watay,
    la socodsiiyay
  `,
  WAIT: `
    hor yaal*, hor yaall*, hor yaalay, yaalay, yaallay, yaaleen, hor taal*, hor tiil*,,, sugay, sugey, sugayay, sugayey, sugayeen, sugaysay, sugeysay, sugaya, sugayaan, sugayaa, sugaysa, sugeysa,
    sugaynaa, sugeynaa, sugaynay, sugeen, sugnay, sugtay, sugo, sugto, sugaan, sugsug*, ku sug*, u sug*,, lagu sug*,
    ka sug*, i sug*, ku sugnaa, ku sugnayd, ku sugnaayeen, u taagn*, u taagan, u taagnaa, ku taagn*, ku taagan, taagan,
    taagnaa, taagnayd, taagnaayeen, taagneyd, taagnaaye, taagnaa, banaanka, bannaanka, bananka, banaanka taag*, bannaanka
    taag*, diyaar u ah, diyaar ahaa, diyaar ahayd, diyaar u ahayd, diyaar u ahaa, diyaar ah, hore u joog*, hore u yimid,
    hore u yimaad*, horay u joog*, horey u joog*, joogay, joogey, joogtay, joogtey, joogeen, joognay, albaabka joog*, albaabka
    hortiisa, albaabka taag*, irridda taag*, iridda taag*, hortaagn*, hor taagn*, hortaagan, hor taagan, hor fadhi*, hor
    joog*,,,,,,, dhuumanay*, gabbad*, gabaad*, gaashaan, joogsad*,
    joogsat*, ku diyaarsan*, ku soo dhaweey*, isku diyaariy*, ilaalin*, sii joog*, u
    joogay, u joogtay, u joogeen, ugu sug*, ku hor sug*, filay*, heegan*, u diyaar*, u jiif*
  `,
  ARRIVE: `
    arag, la arag, lagu arag, aragnin,
    jiro, joogo, joogi, joogaan,
    yimid, yimi, yimaad*, yimaadeen, yimaaden, yimaadey, yimaaday, yimiday, timid, timi, timaad*, imaad*, imaan*, imaatin*,
    imanay*, imanaya, imanaysa, imanayaan, imaneysa, imaneyso, imanin, iman, imaan, imaanaya, imaanayaan, imid, nimid, soo
    gaar*, soo gaadh*, gaareen, gaartay, gaadhay, soo deg*, soo dag*, soo booda, soo istaag*, soo taag*, soo dhac*, soo dhicid,
    yimmid, yimiyeen, imaadeen, ka yimid, u yimid, u timid, u yimaad*, u timi, u yimi, ugu yimid, ugu timid, noo yimid, noo yimaad*,
    ii yimid, ii yimaad*, ii timid, noo timid, igu yimid, igu soo yimid, iigu yimid, soo jeed*, ka soo muuq*, soo muuq*, muuqan,
    isugu yimid, jawaab*, jirin, joogin, jirto, arkin, la arkin, lagu arkin, soo bixin, halkaas joogin, ka muuqan, lug
    lahayn, ku jirin, ka qayb galin, ka qaybgalin
  `,
  BLOCK: `
    ${CLOSED_ROADS},
    waddo xirid, waddo xidhid, waddo xir, wado xirid, jid goo*, jidgoo*, jidgooy*, waddo gooy*, gooyeen, gooyay, gooysay, goyeen,
    goosteen, xanniby*, xannib*, xanib*, awdeen, awday, awdan, oodeen, ooday, ooday, isbaaro u dhig*, isbaaro dhig*, isbaaro*, cones,
    coon, koonooyin, koonno, cones dhig*, xarig ku xir*, xadhig ku xidh*, xarig jaalle, xarig ku wareeji*, perimeter, hareereey*,
    hareeree*, go doomi*, godoomi*, ku wareegeen, ka hor istaag*, kahor istaag*, ka horjoogsad*, ka hor joogsad*, ma soo geli
    karin, ma geli karin, ma mari karin, ma soo mari karin, cidna ma mari, cidna ma soo gelin, loo ma oggolayn, dib u celinayeen
    gawaari*, gawaari* celi*, gawaari* _ celi*, baabuur* celi*, baabuur* _ celi*, gaari* celi*, gawaari* jooji*, gawaari* _
    jooji*, baabuur* jooji*, baabuur* _ jooji*, gawaarida u leexi*, gawaari* leexi*, gawaari* _ leexi*, baabuur* leexi*, baabuur*
    _ leexi*, taraafik* jooji*, taraafik* xir*, taraafik* _ jooji*, taraafik* haga*, taraafik* hag*, traffic ka jooji*, traffic ka
    xir*, traffic ka celi*, traffic ka hag*, traffic ka weecin*, hagay*, hageen, hagayay, hagayeen, weeciy*, weecin*, weecinay*,
    leexin*, leexinay*, isku gudub*, isgudub*, gudub u dhig*, is hor taag*, ishortaag*, ilaalinay* wadd*, waddo banneey*, u
    banneey* wadd*, u banee* wadd*, waddo baneey*, jidka u banneey*, jidka u ban*, roadblock*, blocked, laba lane xir*, ku gooyay
  `,
  PUSH_BACK: `
    gadaal u riix*, gadaal u celi*, gadaal u noq*, gadaal u soc*, gadaal u bax*, gadaasha u riix*, gadaal u durk*, gadaal u
    joog*, gadaal isku celi*, gadaal ku celi*, gadaal celi*, gadaal noqda, dib u noqda, dib u noqo, dib u riix*, dib u
    celi* dad*, dadka dib u celi*, dadka dib ugu celi*, dadka dib u riix*, dadkii dib u riix*, dib u joog*, dib u jooga, dib
    isku celi*, dib u durk*, dib u gura, dib u guro, dib u gurteen, dib u guri*, durk*, durka, dhexda u gal*, riix*, riixay,
    riixeen, riixayeen, tuntunt*, tunteen, kala eryey*, kala eryay*, kala eryeen, eryay, eryeen, eryayeen, eryanay*, kala
    dirir*, kala dir*, kala firdhi*, kala firir*, kala kexee*, kala kaxee*, ka fogee*, ka fogeey*, fogee*, fogeey*, ka
    fogaad*, ka fogaan*, fogaada, ha soo dhawaan*, ha soo dhowaan*, soo dhawaan, soo dhowaan, soo dhawaanin, ka celiy* dad*,
    dadka ka celiy*, dadkii ka celiy*, dadka celi*, dadka celinay*, dadka _ celi*, dadkii celi*, dadkii _ celi*, bulshada celi*,
    deriska celi*, dariska celi*, bannaanbax* celi*, mudaaharaad* celi*, mudaharaad* celi*, ka celi*, ka celinay*, saf sameey*,
    saf same*, saf galeen, darbi noq*, gidaar noq*, darbi ka sameey*, darbi ahaan, silsilad ka sameey*, ka saar* waddada, ka
    hor joog*, tallaabo gadaal, talaabo gadaal, tallaabo dib, laba tallaabo gadaal, ul u taag*, ulo,
    crowd control, crowd ka
  `,
  TRANSLATE: `
    turjum*, turjumaan*, turjubaan*, turjuma*, tarjum*, tarjumaan*, tarjub*, tarjam*, turjib*,,,,, fasir*, fasiray*, fasirin*, fasiree*,, af celi*, afceli*, af celis*,, kala
    turjum*, u celcelin*, luqadda u fasir*, ku fasir*, interpret*, translat*, soomaali ugu sheeg*, af soomaali ugu sheeg*, af
    soomaali ku sheeg*, somali ugu sheeg*, af soomaali ugu celi*, soomaali ugu celi*, turjubay*
  `,
  ENTER: `
    galay, galey, gashay, gashey, galeen, galen, geleen, gelay, gelayay, gelayeen, geli karin, soo galay, soo gashay, soo galeen,
    soo galey, soo gali, soo geli, soo gal*, soo gash*, soogal*, soogaleen, la galay, la galeen, la gashay, ku galeen, ku galay,
    ku gashay, kula galeen, u galay, u galeen, u gashay, ugu galeen, u soo gal*, u soo gash*, gudaha galay, gudaha u gal*,
    gudaha u gash*, gudaha soo gal*, jebi*, jebiy*, jabi*, jabiy*, albaabka jebi*, albaabka jabi*, albaabka laad*, xoog ku
    gal*, xoog ku soo gal*, laadeen, ku duul*, ku soo duul*, gelitaan, galitaan, soo gelid, soo galitaan, dhex gal*, raid
    gareey*, wada galeen, isla galeen
  `,
  ASSIST: `
    caawi*, caawin*, caawiy*, caawinay*, u caawi*, gacan siiy*, gacan sii*, gacan siis*, garab gal*, garab istaag*, garab siiy*,
    garab taag*, taageer*, taageertay, u taageer*, kaalmee*, kaalmo*, u hiili*, hiil*, u hiiliy*, la shaqee*, la shaqay*,
    lashaqee*, la shaqey*, la shaqaayay, la shaqayn*, la shaqeyn*, lashaqay*, shaqayn*, shaqeyn*, kala shaqee*, kala shaqay*,
    iska kaashad*, iskaashad*, iskaashat*, is kaashad*, la kaashad*, weheliy*, wehel*, weheshad*, la socota, la socoto, la socotay, la socotaan, la socd*, la socot*,
    la socot, la socday, la socdeen, la socotay, raac*, la raac*, raacay, raaceen, raacday, ku raac*, galbiy*, galbi*, u galbi*,
    gelbiy*, gelbi*, ilaalinay*, ilaalisay, ilaaliyeen, ilaalin*, difaac*, u ilaali*, dhabarka u ilaali*, dhabar jab u, back up,
    backup u, escort*, isbahaysi, la safan, la safteen, u shaqee*, u shaqay*, u shaqey*, u shaqayn*, gurmad*, u gurmad*, la qab*
  `,
  TALK: `
    la hadleen, la hadlayeen, la hadlaysay, la hadashay oo, la hadlaan, la hadasho, su aal weydii*, su aalo weydii*, suaalo badan weydii*, suaalo badan, suaalo _ weydii*, suaalaha weydii*, suaal weydii*, ,, la hadash*,,, la hadleen,, la hadlayeen,,,,,, sheekays*, sheekeys*, waraysi*, wareysi*, waraysa*, wareysa*, waraysad*, wareysad*, waraysteen, wareysteen,
    wareystay, waraystay, wareysatay, waraysatay, waraystaan,,, suaalo weydii*, suaalo waydii*,,, su aalayeen, suaalayeen,,, booqd*, booqatay, booqday,, u tageen, u tagtay, u tagay, kulm*, la
    kulm*, la kulan*,, interview*, u geeyeen si ay u`,
  SHOW: `
    tus*, tusay, tuseen, tustay, i tus*, la tus*, lagu tus*, la i tus*, tusin, i tusay, haysay, haystay, haysteen, haysatay, hayay,
    hayeen, hayso, haysto, haysta, haysan, heyso, wata, watay, wateen, wadatay, watin, wadan, sita, sitay, siteen, sidan, sidatay,
    jirto, jiray, jirtay, jireen, jirin, jiro, jirto, leh, lahaa, lahayd, lahayn, lahayeen, baa jir*, ayaa jir*, muuji*, muujiy*,
    muujisay, soo bandhig*, bandhig*, soo saar*, soo saaray, soo bax*, soo baxay, soo baxday, ka soo bax*, ka soo baxay, ku qor*,
    ku qoran, ku qornayd, ku qornaa, qoran, qornayd, qornaa, ahayd, ahaa, sheeg*, yiri,,,,, tilmaam*,
    keentay, keeneen, keenay, wareejiy*, ka muuq*, muuqd*, muuqat*, lagu arkay, lagu sheegay
  `,
  THREAT: `
    kugu wareejin*, kugu wareejiya, kugu wareejinayaa, kugu dhiibayaa, kugu dhiibi*, kuu dhiibayaa, kuu dhiibi*, ku dhiibi doon*, ku dhiibayaa ice, lagugu wareejin*, lagugu dhiibi*, lagugu celin*, waxaa lagugu celin*, waa lagu celin*, dalkaagii baa lagugu celin*, dalkaagii ayaa lagugu celin*, waa lagu masaafurin*, waa lagu tarxiilayaa, waa lagu tarxiili*, waan ku tarxiilayaa, waan ku masaafurin*, ayaan ku tarxiil*, ayaan ku masaafurin*, baan ku tarxiil*, baan ku masaafurin*, idin tarxiil*, kaa masaafurin*, ma rabtaa inaan, ma dooneysaa inaan, ma doonaysaan inaan, ma doonaysaa in aan,
    haddii kale, hadii kale, haddi kale, hadi kale,, haddii kaleba, haddaad, hadaad, haddii aad, hadii aad, haddaadan, haddii
    aadan, hadii aadan, haddii aanad, hadii aanad, haddaanad, hadaanad, haddii aadanan, mar dambe haddaad, mar danbe haddaad, mar kale
    haddaad, mar kale haddii, hadduusan, haddaysan, hanjab*, hanjabay, hanjabaad*, u hanjab*, noogu hanjab*, iigu hanjab*, igu hanjab*,
    nagu hanjab*, cabsi gel*, cabsi gal*, cabsii*, cabsiiy*, i cabsi*, igu cabsi*, baqdin gel*, handad*, handadeen, handaday, i handad*,
    ku goodiy*, igu goodi*, nagu goodi*, goodin*, u goodiy*, iigu goodi*, digniin i siiy*, igu digay, ii digay, noo digay, ${THREATS}, ${THREAT_CALLS}, ${THREAT_BRINGS}, ma rabtaa inaan, ma rabtaa in aan, ma doonaysaa inaan, ma
    doonaysaa, ma rabtaan inaan, ma dooneysaa inaan, waan wacayaa, waan u yeerayaa, waan u yeedhayaa, baan u yeerayaa, baan u yeedhayaa,
    baan wacayaa, ayaan wacayaa, ayaan u yeerayaa, ayaan u yeedhayaa, waxaan u yeerayaa, waxaan u yeedhayaa, waxaan wacayaa, wici
    doonaa, u yeeri doonaa, u yeedhi doonaa, waxaan wici doonaa, baan wici doonaa, ayaan wici doonaa, anaa u yeeraya, anaa u
    yeedhaya, anaa u yeedhayaa, anaa wacaya, anigaa wacaya, anigaa u yeeraya,  threat*, hal wac, hal
    taleefoon, hal call, talefoon keliya, la arki doonaa, waad arki doontaa, waad arki
  `,
  LET_IN: `
    geliyay, geliyey, geliyeen, gelisay, geliye, geliyaan, gelin, galiyay, galiyey, galiyeen, galisay, galin, soo geliy*, soo galiy*,
    soo gelis*, soo galis*, loo soo gali*, loo soo geli*, loo gali*, loo geli*, gudaha geli*, gudaha gali*, oggolaad*, ogolaad*,
    oggolaat*, ogolaat*, oggolaa*, ogolaa*, u oggol*, u ogol*, loo oggol*, loo ogol*, fasaxeen inay, u fur*, loo fur*, furay, fureen,
    furtay, albaabka u fur*, albaabka uga fur*, u sii fur*, soo daa*, usoo daa*, u soo day*, u soo dey*, soo daayay, soo daayeen, hor
    kac*, hogaan*, hoggaan*, hogaami*, hoggaami*, kexee*, la mari*, mariyay, mariyeen, marisay, dhaafiy*, ka mariyeen, keenay,
    keeneen, keentay, soo hor kac*, ku hor kac*
  `,
  WRITE_UP: `
    warbixin qor*, warbixin ka qor*, warbixin _ qor*, warbixin u qor*, warbixin u dir*, warbixin ayuu u qor*, report qor*, report _
    qor*, report ka qor*, qor*, qoray, qortay, qoreen, u qor*, ka qor*, ku qor*, lagu qor*, loo qor*, laga qor*, diiwaan geli*, diiwaan
    gali*, diiwaangeli*, diiwaan garee*, diwaan geli*, diwaan gali*, ku dar*, ku daray, ku dareen, lagu dar*, gelisay, geliyay,
    geliyeen, galiyay, galiyeen, galisay, lagu geliyay, la geliyay, ku sheeg*, ku tilmaam*, ku calaamad*, calaamadee*, u calaamadi*,
    ku magacaab*, ku tilmaameen, xusay, xuseen, ka warbixi*, ka war bixi*, dacwad ka gud*, ka dacwo*, soo gudbi*, warbixin gudbi*,
    warbixin _ gudbi*, warbixin _ dir*, warbixin dir*, warbixin sameey*, warbixin _ samee*, reported, report garee*
  `,
  SHARE: `
    wadaag*, la wadaag*, kula wadaag*, lala wadaag*, gash*, gashay, gasho, gelisay, geliyay, geliyey, geliyeen, gelinay*, geliy*, galiyay,
    galiyey, galiyeen, galisay, galiy*, galay, la geliyay, la galiyay, lagu daray, ku dar*, ku daray, ku dareen, lagu dar*, ku jir*, ku
    jiro, ku jira, ku jirto, ku qor*, ku qoran, lagu qor*, u fur*, furtay, furay, fureen, furan, loo fur*, isticmaal*, adeegsa*, adeegsad*,
    adeegsat*, siiyay, siisay, siiyeen, siinayaan, siinaysa, dir*, u dir*, gudbi*, u gudbi*, loo gudbi*, helaan, hesho, heli kar*, arki
    kar*, akhri kar*, akhrin*, akhriya*, aqrin*, ka arag*, ka hel*, ka helay, ka heleen, ku xiran, ku xiriiri*, ka raad*, ka baar*, iibiy*, ka
    iib*, dhiib*, ku keydi*, keydi*, ku kaydi*, lala qaybsad*, qaybsad*, la qaybs*
  `,
  SET_UP: `
    kugu wareejin*, kugu wareejiya, kugu wareejinayaa, kugu dhiibayaa, kugu dhiibi*, kuu dhiibayaa, kuu dhiibi*, ku dhiibi doon*, ku dhiibayaa ice, lagugu wareejin*, lagugu dhiibi*, lagugu celin*, waxaa lagugu celin*, waa lagu celin*, dalkaagii baa lagugu celin*, dalkaagii ayaa lagugu celin*, waa lagu masaafurin*, waa lagu tarxiilayaa, waa lagu tarxiili*, waan ku tarxiilayaa, waan ku masaafurin*, ayaan ku tarxiil*, ayaan ku masaafurin*, baan ku tarxiil*, baan ku masaafurin*, idin tarxiil*, kaa masaafurin*,
    i masaafuri*, la i masaafuri*, na masaafuri*, la idin masaafuri*, waa lagu masaafuri*, lagaa masaafuri*, kaa masaafuri*, ku
    masaafuri*, baan kaa masaafuri*, waan ku masaafuri*, waa lagu tarxiil*, waa la ku tarxiil*, waan ku tarxiil*, baan ku tarxiil*, ku
    tarxiil*, lagu tarxiil*, i tarxiil*, in la i tarxiil*, in lagu tarxiil*, in la idin tarxiil*, i celin, dalkaagii lagu celi*, dalkaagii
    baa lagugu celi*, dalkaagii ku celi*, dalkiinii lagu celi*, dalkaagii baan kugu celi*, lagugu celin*, lagugu celi*, waddankaagii
    lagu celi*, waddankaagii baa lagugu celi*, soomaaliya lagugu celi*, soomaaliya baa lagugu celi*, soomaaliya baan kugu celi*,
    diyaarad lagu saar*, diyaarad baa lagu saar*, diyaaradda lagu saar*, dayaarad lagu saar*, diyaarad baan ku saar*, i sheegtay, i
    sheegay ice, iga sheeg*, naga sheeg*, i dacweey*, igu dacweey*, igu soo sheeg*,  isagaa ka dambeeya, waxaa ka
    dambeeyay ninka, baan kuu keenayaa, ice kuu keen*, ice u sharax, ice u sharxi, ice u sheeg, ice la hadal, ice la hadli doontaa, ice
    baad la hadli, ice baad u sharxi, ice baad u sheegi, ice ayaad la hadli, ice ayaad u sharxi, ice ayaad u sheegi, ice baa ku qaadan,
    ice ayaa ku qaadan, ice baa ku kaxayn, ice ayaa ku kaxayn, immigration ayaad la hadli, immigration baad la hadli, ice ayaad raac*
  `,
  KNEW: `
    og, ogaa, ogayd, ogaayeen, ogaad*, ogaatay, oga, ogyihiin, ogtahay, ogyahay, ku ogaad*, ku ogaat*, garan*, garanay*, garanayeen,
    yaqaan*, yaqaanay, yaqaaneen, taqaan*, yiqiin, yiqiineen, taqaanay, sida ay ku ogaad*, sidee ay ku ogaad*, sidee bay ku ogaad*,
    sidee ku ogaad*, xaggee ka ogaad*, xaggee ka hel*, sidee u hel*, sidee ku hel*, hayeen magac*, haysatay magac*, magacayga hay*,
    magacayga haysat*, cinwaankayga hay*, cinwaankayga haysat*, wada hay*, horay u hay*, horay u haysat*, hore u hay*, hore u haysat*,
    waxay i weydiisay dhaawac*, xitaa garanay*
  `,
  STAGE: `
    isticmaal*, isticmaalay*, isticmaashay, isticmaaleen, adeegsad*, adeegsat*, adeegsan*, ku shir*, shir*, ku kulm*, kulm*, kulan*, kulanto,
    isugu yimaad*, isugu timaad*, isugu tag*, isugu yimid, isugu timid, isugu ururt*, isku ururs*, isku uruur*, isku soo urur*, ururt*,
    uruuri*, isku diyaari*, isku diyaarin*, is diyaariy*, isu diyaari*, diyaar garow*, safan, saf*, saftay, safteen, ku safan, baarkin
    gareey*, baarkin gare*, dhigteen, dhigtay, dhigto, dhigan*, dhigtaan, la dhig*, dhigeen, dhigay, dhigaan, gawaarida dhig*, gaadiid dhig*,
    taagan, taagnaayeen, taagnayd, taagan yihiin, istaag*, istaagay*, fadhi*, fadhiyaan, fadhiday, fadhiyeen, degg*, deggan, saldhig ka
    dhig*, saldhig u ah, saldhig ka sameey*, xero ka dhig*, xarun ka dhig*, ka dhigteen, nasanay*, joogsad*, joogsat*, qado, waraabsi,
    ka soo dhaqaaq*, ka soo bax*, kasoo dhaqaaq*, ka duul*, ka soo duul*, ka bilow*, sug*, sugayeen, sugaysay, ku jir*, ku jiray, ka buux*
  `,
  CALL_911: `
    911 wac*, 911 u wac*, 911 ayaan wac*, 911 ayaa la wac*, 911 baa la wac*, 911 baan wac*, 911 wicin, wacay 911, waceen 911, wacday 911,
    wacnay 911, 911 u yeer*, 911 u yeedh*, u yeeray 911, sagaal kow kow, sagaal hal hal, boolis u yeedhay qof, 911, boolis baa loo yeer*,
    boolis baa loo yeedh*, boolis ayaa loo yeer*, boolis ayaa loo yeedh*, boolis ayaa la wac*, boolis baa la wac*
  `,
  CALM: `
    ambalaas u yeer*, ambalaas u wac*, ambalaas wac*, ambalaas ayay u yeer*, ambalaas bay u yeer*, ambulance u yeer*, ambulance wac*, dhakhtar u yeer*, gargaar u yeer*, gurmad u yeer*, ambalaas ayaa loo yeer*,
    deji*, dejiy*, dejiyeen, daji*, dajin*, dajiyeen, qaboojiy*, qabooji*, kala dhex gal*, kala dhexgal*, kala dhex gash*, dhexgal*, dhexgash*,
    kala celi*, kala celiy*, kala qab*, kala qabtay, kala fujiy*, nabadgelyo*, nabadgeliy*, nabad geli*, nabadgalyo*, nabad ilaal*, nabadda
    ilaal*, amniga ilaal*, badbaad*, badbaadi*, ambalaas*, ambulance*, ambalas*, anbalaas*, gargaar deg*, gargaarka deg*, gurmad caafimaad,
    kaalmada koowaad, dhaawac* daawee*, ma fiican tihiin, ma nabad qabtaan, ma nabad baa, ma ladan tihiin, in aan cidna wax gaarin, in cidna
    waxyeelo, inaan cidna dhaawacmin, si aan cidna u dhaawac*, dagaal joojiy*, rabshad joojiy*, id kooda weydii*, aqoonsigooda weydii*,
    caawiyeen qofka dhaawacan
  `,
  FOUND: `
    helay, heleen, heshay, la helay, laga helay, ka helay, ka heleen, ka heshay, lagu helay daroogo, lagu qabtay, ku qabteen, laga qabtay, la
    qabtay daroogo, soo saareen, ka soo saar*, la wareeg*, qabteen daroogo, ka qaadeen, ka qaaday, laga qaaday, iibin*, iibinay*, gadayay,
    gadayeen, iibiyay, soo qabteen, kiisku ahaa, kiisku wuxuu ahaa
  `,
  CHARGED: `
    lagu soo oog*, soo oog*, ku soo oog*, lagu oog*, oogay, oogeen, dacwad lagu soo oog*, dacweey*, dacweeyay, lagu dacwee*, la dacwee*, ku
    dacwee*, eedee*, eedeeyay, lagu eedee*, loo eedee*, eedaysan*, eedeysan*, loo xiray dil, lagu helay dambi, lagu xukum*, xukum*, xukumay,
    maxkamad la saar*, maxkamad la keen*, maxkamad loo geey*, maxkamad lagu saar*, kiis ku saabsan, kiiska ku saabsan, charged, charge lagu
  `,
  SIGNED:
    'saxiix*, saxiixay, saxiixan, saxeex*, saxiixday, saxix*, sixiix*, saxiixin, signed, sign garee*, sign gareey*, magaciisa',
  WANTS: `
    ayaa raba, baa raba, raba, rabta, rabaan, rabto, way rabaan, ayay rabaan, ayaa rabta, baa rabta, doonaya, doonaysa, doonayaan, raadin*,
    raadinaya, raadinaysa, raadinayaan, raadineysa, baadi goob*, u socd*, u soo socd*, soo socd*, ayaa soo socda, ayaa soo socota, way soo
    socdaan, way soo socotaa, jidka ku jir*, waddada ku jir*, wadada ku jir*, soo qaadanay*, ayaa qaadanaya, ayaa qaadanaysa, inay qaadato, inay
    qaadaan, inay kaxeeyaan, inay kaxaystaan, u imanay*, u imanayaan, imanaya inay, ayaanu sug*, ayaan sug*, baanu sug*, baan sug*, waxaan
    sug*, waxaanu sug*, waan sug*, ayaannu sug*, baannu sug*, waxaannu sug*, wuu iman*, way imanay*
  `,
  BRING: `
    ${THREAT_BRINGS},
    keen, keeno, keeni, keenay, keenayaa, keenaya, kuu keen*, idiin keen*, ii keen*, noo keen*, u keen*, keenaynaa, keensan*, kuugu keen*, soo
    dir*, kuu soo dir*, kuu dir*, kuugu dir*, kugu soo dir*, kugu dir*, idin ku soo dir*, ugu keen*, kuugu yeer*, kuugu yeedh*, kugu shaac*
  `,
  HANDED_ICE: `
    gacanta ice u geli*, gacanta ice ka geli*, gacanta ice uga geli*, gacanta ice ugu geli*, gacanta ice geli*, gacanta ice ku geli*, gacanta ice u gali*, gacanta ice uga gali*, gacanta ice ka gali*, gacanta ice gali*, gacanta ice lagu riday, gacanta ice ku riday, gacanta ice ku rideen, gacanta ice u saareen, gacanta ice u saaray, gacanta ice loo saaray, gacanta ice _ geli*, ice gacanteeda geli*, ice gacanteeda ku riday, ice gacanteeda ku rideen, ice gacanteeda lagu riday, ice gacanteeda u gali*, ice gacanteeda ayay geli*, ice gacanta u geliy*, loo dhiibay ice, ice gacanta geliy*, gacanta ugu riday ice, gacanta immigration u geli*, gacanta immigration ka geli*, gacanta immigration uga geli*, gacanta immigration ugu geli*, gacanta immigration geli*, gacanta immigration ku geli*, gacanta immigration u gali*, gacanta immigration uga gali*, gacanta immigration ka gali*, gacanta immigration gali*, gacanta immigration lagu riday, gacanta immigration ku riday, gacanta immigration ku rideen, gacanta immigration u saareen, gacanta immigration u saaray, gacanta immigration loo saaray, gacanta immigration _ geli*, immigration gacanteeda geli*, immigration gacanteeda ku riday, immigration gacanteeda ku rideen, immigration gacanteeda lagu riday, immigration gacanteeda u gali*, immigration gacanteeda ayay geli*, immigration gacanta u geliy*, loo dhiibay immigration, immigration gacanta geliy*, gacanta ugu riday immigration, gacanta socdaalka u geli*, gacanta socdaalka ka geli*, gacanta socdaalka uga geli*, gacanta socdaalka ugu geli*, gacanta socdaalka geli*, gacanta socdaalka ku geli*, gacanta socdaalka u gali*, gacanta socdaalka uga gali*, gacanta socdaalka ka gali*, gacanta socdaalka gali*, gacanta socdaalka lagu riday, gacanta socdaalka ku riday, gacanta socdaalka ku rideen, gacanta socdaalka u saareen, gacanta socdaalka u saaray, gacanta socdaalka loo saaray, gacanta socdaalka _ geli*, socdaalka gacanteeda geli*, socdaalka gacanteeda ku riday, socdaalka gacanteeda ku rideen, socdaalka gacanteeda lagu riday, socdaalka gacanteeda u gali*, socdaalka gacanteeda ayay geli*, socdaalka gacanta u geliy*, loo dhiibay socdaalka, socdaalka gacanta geliy*, gacanta ugu riday socdaalka, gacanta laanta socdaalka u geli*, gacanta laanta socdaalka ka geli*, gacanta laanta socdaalka uga geli*, gacanta laanta socdaalka ugu geli*, gacanta laanta socdaalka geli*, gacanta laanta socdaalka ku geli*, gacanta laanta socdaalka u gali*, gacanta laanta socdaalka uga gali*, gacanta laanta socdaalka ka gali*, gacanta laanta socdaalka gali*, gacanta laanta socdaalka lagu riday, gacanta laanta socdaalka ku riday, gacanta laanta socdaalka ku rideen, gacanta laanta socdaalka u saareen, gacanta laanta socdaalka u saaray, gacanta laanta socdaalka loo saaray, gacanta laanta socdaalka _ geli*, laanta socdaalka gacanteeda geli*, laanta socdaalka gacanteeda ku riday, laanta socdaalka gacanteeda ku rideen, laanta socdaalka gacanteeda lagu riday, laanta socdaalka gacanteeda u gali*, laanta socdaalka gacanteeda ayay geli*, laanta socdaalka gacanta u geliy*, loo dhiibay laanta socdaalka, laanta socdaalka gacanta geliy*, gacanta ugu riday laanta socdaalka
  `,
  EXTRA_TIME: `
    dheeraad ah, dheeri ah, saacadood oo dheeraad, saacado dheeraad, saacado dheeri, saacadood oo dheeri, saacad dheeraad, saacad dheeri,
    saac dheeraad, habeen dheeraad, habeen dheeri, maalin dheeraad, maalin dheeri, waqti dheeraad, wakhti dheeraad, oo dheeraad ah, oo dheeri
    ah, in ka badan intii, ka badan inta, ka badan intii, ka dib markii la sii, saacado kale, saacadood oo kale, habeen kale, maalin kale, nus
    saac dheeraad, dheeraad ahaan
  `,
} as const satisfies Partial<Lexicon>;
