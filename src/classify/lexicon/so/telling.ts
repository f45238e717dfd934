import type { Lexicon } from '../../concepts.ts';

/** Every first word with every second. */
function pairs(firsts: string, seconds: string): string {
  return firsts
    .split(', ')
    .flatMap((first) => seconds.split(', ').map((second) => `${first} ${second}`))
    .join(', ');
}

/** Somali: how it is told. */
export const telling = {
  NEG: `
    ma, maya, mayo, may, mayn, muu, maan, maysan, musan, muusan, maanan, masan, ma aan, ma uusan, ma aysan, ma aanan, ma aanay, ma uu, ma ay, ma aanu, lama, laman, kama, kamay, kamuu, kuma, kumay, kumuu, uma, umay, umuu, umaan, ima, imay, imuu, iima, iimay, iimuu, igama, iguma, ilama, nama, namay, nooma, noomay, naguma, nagama,
    nalama, looma, laguma, lagama, lalama, lama uu, isma, isuma, ugama, uguma, kalama, kulama, loogama, loogama, loona, kamana, lamana, umana, nama uu, midna, midnaba, toona, cidna, ciddna, qofna, qof na, waxba, wax ba, waxna, marna, weligiis, weligeed, waligiis, waligeed, waligey, weligood, waligood, uusan, aysan, aanan, aanay, aanu, aadan, aanad, aynaan,
    aanaan, inuusan, inaysan, iyadoo aan, isagoo aan, iyagoo aan, oo aan, oo aanay, oo aan wax, aan la, aan wax, aan waxba, laan, la an, la aan, laaan, diiday, diideen, diidday, way diideen, wuu diiday, way diidday, bilaa, ha, yaan, yaanay, maba, mana, manay, xitaa ma, xitaa lama, mooyaane,,`,
  ONLY: 'keliya, oo keliya, kali, kaliya, kaligood, keligood, kaligeed, keligeed, kaligiis, keligiis, uun, oo uun, qudha, oo qudha, qura, oo qura, oo kali ah, oo kaliya, iyaga mooyee, iyada mooyee, mooyee, ma ahane, iyagoo kali ah',
  IF: `
    haddii, hadday, hadduu, haddaan, haddaynu, haddii ay, haddii uu, haddii aan, haddii la, haddii ice, haddii boolis*, waxaan ka baqay*, waxaan ka cabsan*, waxaan ka baqayaa in, waxaan ka cabsanayaa in, ka baqayaa inay, ka cabsanayaa inay, ka cabsanaynaa, waxaan ka welwel*, ka walwal*, waxaan ka walaacsan*, ka walaac*, cabsi baan ka qabaa in, waxaan
    rajaynayaa, waxaan rajeynayaa, rajo waxaan ka qabaa, bal ka waran, ka soo qaad, kasoo qaad, sida aan u malayno, iska dhig in, male
  `,
  WHAT_IF: `
    maxaa dhacaya haddii, maxaa dhaca haddii, maxaa dhacaya hadday, maxaa dhacaya hadduu, maxaan sameeyaa haddii, maxaan samayn karaa haddii, maxaan sameyn karaa haddii, maxaan sameeyaa hadday, maxaan sameeyaa hadduu, maxaa la sameeyaa haddii, maxaan samaynaa haddii, maxaan sameynaa haddii, maxaynu samaynaa haddii, ka waran haddii, ka
    warran haddii, ka waran hadday, ka warran hadday, waran haddii, warran haddii, bal ka waran haddii, bal haddii, maxaa igu dhici kara, maxaa nagu dhacaya, maxaa i dhacaya, haddii ay dhacdo, haddiiba, haddii maalin uun, sidee yeelaa haddii, sidee baan yeelaa haddii, sidee u dhaqmaa haddii, sideen yeelaa haddii, maxaa la gudboon haddii, maxaa ii gudboon,
    maxaa nala gudboon, maxaan sameeyaa, maxaan samayn karaa, maxaan sameyn karaa, maxaan samaynaa, maxaan sameynaa, maxaan yeelaa, maxaan ku sameeyaa, maxaan dhahaa haddii, maxaan yiraahdaa haddii, tusaale ahaan haddii
  `,
  MAY_THEY: `
    ${pairs('ma, miyay, miyey, miyuu, miyaa, miyaan, mayuu', '_ karaa, _ karaan, _ karnaa, karaa, karaan, _ karto, _ karayaan')}, sharci ma u tahay, sharci miyaa, sharci ma tahay in, sharci miyay tahay, sharci ma aha miyaa, xaq ma u leeyihiin, xaq ma u leeyahay, xaq ma u leedahay, xaq ma leedahay, xaq ma leeyahay, xaq miyay u leeyihiin, xaq miyuu u leeyahay, xaq ma
    leeyihiin, xaqayga, xaqaygu, xaqa aan leeyahay, xaqa aan u leeyahay, xaqeenna, xuquuqdayda, xuquuqda aan, xuquuqdeenna, xuquuqda, xuquuqdeyda, ma la oggol yahay, ma loo oggol yahay, ma loo ogol yahay, ma u oggol yahay, ma la ogol yahay, ma ii bannaan*, ma ii banaan*, ma u bannaan tahay, ma bannaan tahay, ma banaan tahay, ma bannaan, miyaa loo oggol yahay,
    ma qasab baa, qasab ma tahay, qasab miyaa, ma waajib baa, miyaan ku qasbanahay, ma ku qasbanahay, ma qasbanahay, ma khasab baa, waa maxay, maxay tahay, waa maxay macnaha, macnaheedu waa maxay, macnaheedu maxay tahay, muxuu yahay, muxuu ka leeyahay, maxay ka leedahay, xeerka boston muxuu, sidee u shaqeysaa, sidee u shaqayso, sideen u helaa, sidee baan u helaa, sidee ku helaa, xaggee ka heli,
    xagee ka heli, halkee ka heli, halkee baan ka heli, ma run baa, run ma tahay, ma run baa in, miyay run tahay, ma dhab baa, ma jiraa sharci, miyaa laga rabaa, ma la i, ma la iigu, ma la ii, ma la ina, ma lay, ma i weydiin kar*, ma i weydin kar*, ma wici kar*, ma ii sheegi kar*, ma iga caawin kar*, ma iga jawaabi kar*, boston police ma, bpd ma la shaqay*, bpd ma la shaqee*,
    boolisku ma la shaqee*, boolisku ma la shaqey*, booliska ma la shaqee*, ma la shaqeeyaan, ma la shaqeysaa, ma la shaqaysaa, ma la shaqeeyaa, miyay la shaqeeyaan, miyay la shaqeysaa, miyuu la shaqeeyaa, ma siiyaan, ma u sheegaan, ma wacaan, ma weydiiyaan, ma xiraan, miyay weydiiyaan, miyay xiraan, miyay wacaan, miyay u sheegaan, miyay siiyaan, waxaan rabaa inaan ogaado, waxaan doonayaa inaan
    ogaado, ma ogtahay in, ma og tahay in, ma ogtihiin, ma garanaysaa in, sharciga boston muxuu, ii sharax, noo sharax, i bar xaqayga
  `,
  MODAL: 'ma, miyaa, miyay, miyey, miyuu, miyaan, miyaad',
  HEARSAY: `
    waxaan maqlay, waxaan maqalay, waxan maqlay, waan maqlay, maqlay in, maqalay in, ayaan maqlay in, baan maqlay in, waxaanu maqalnay, waxaan maqalnay, waxaa la iigu sheegay, waxaa la leeyahay, waxa la leeyahay, waa la leeyahay, la leeyahay, waxaa la sheegay, waxa la sheegay, waa la sheegay, la sheegay, la sheegayaa, waxaa la sheegayaa, waxaa la sheegaa, waxaa la yiri, waa la yiri, la yiri,
    waxaa la dhahay, waxaa la dhahaa, waa la dhahay, la isla dhex maray*, la isla dhexmaray*, la isla dhexmarayaa, xaafadda ayaa laga sheeg*, laga sheekay*, laga sheekeyn*, laga sheekaynayay, laga sheekeynayay, dadku waxay leeyihiin, dadku waxay sheeg*, dadku waxay yiraahdeen, dadka ayaa leh, dadku way leeyihiin, dad ayaa leh, dad baa leh, dad ayaa sheeg*, dad baa sheeg*, dadka qaar ayaa, facebook*,
    feysbuug*, feysbuk*, faysbuug*, fesbuk*, fb, whatsapp*, wasab*, watsab*, wadsab*, whatsab*, tiktok*, tik tok*, instagram*, insta, twitter*, telegram*, snapchat*, reddit*, group ka*, guruub*, qoraal baan arkay, qoraal ayaan ku arkay, post baan, post ayaan, internet*, intarnet*, baraha bulshada, bulshada bogag*, baraha xiriir*, warar la is*, wararka ayaa, warka ayaa sheeg*, radio ga, raadiyaha ayaan
    ka maqlay, tv ga, xan, xanta, xan baan, kutiri kuteen*, ku tiri ku teen, kutidhi kuteen, been iyo run, run iyo been, ma hubo inay run, ma hubo in ay run, lama hubo, ma ogi inay run, warkaas ma hubo, qof baa ii sheegay inuu maqlay, saaxiib saaxiib*, la ii sheegay, la igu yiri,, nin baa sheeg*, qof baa yiri, qof ayaa yiri, qof baa sheegay, qof ayaa sheegay, qof baa soo dhigay, qof ayaa soo
    dhigay, qof baa soo qoray, masaajidka ayaa laga, masaajidka laga maqlay, waa sheeko, sheeko la, sheeko baa, suuqa ayaa, suuqa baa la isla, warka suuqa
  `,
  HEARSAY_OPENING: 'waxay yiraahdeen, waxay leeyihiin, waxay sheegeen, waa la leeyahay, waxaa la leeyahay, la leeyahay, la yiri, waxaa la yiri, waxaa la sheegay, dadku waxay',
  TOLD_ME: `
    ii sheeg*, ii sheegay, ii sheegtay, ii sheegeen, iisheeg*, isagaa ii sheeg*, iyadaa ii sheeg*, noo sheeg*, inoo sheeg*, iiga sheekee*, iiga sheekey*, iga sheekee*, iiga waran*, iiga warran*, ii qirtay, ii qirat*, noo qirtay, ii xaqiiji*, iiga sheeg*, nooga sheekee*, nooga sheekay*, uu ii sheeg*, waxay ii sheeg*, wuxuu ii sheeg*, wuxuu igu yiri, waxay igu tiri, waxay i
    yiraahdeen, waxay igu yiraahdeen, ninkayga ayaa yiri, wiilkayga ayaa yiri, qareenku wuxuu yiri, qareenka ayaa yiri, qareenkayga ayaa yiri, qareenkaygu wuxuu yiri, walaalkay ayaa ii, saaxiibkay ayaa ii, i soo wacay, i soo wacday, ii soo wacay, ii soo wacday, i soo wac*, igu soo qor*, ii soo dir*
  `,
  SAW: `
    waan arkay, waan arkey, waan arkaa, waan arkayay, waan arkaynay, waan aragnay, baan arkay, ayaan arkay, waxaan arkay, waxaan arkey, waxaan arkayay, waxaanu aragnay, ayaan aragnay, baan aragnay, waan u jeeday, waan u jeednay, u jeeday, anigoo u jeeda, anoo u jeeda, anigoo arkaya, anoo arkaya, anigoo arkayay, indhahayga, indhaheyga, indhaheena, isha ku arkay, ishayda, indhahayga ku arkay,
    indhahayga ayaan ku arkay, waan joogay, waan joognay, halkaas baan joogay, halkaas ayaan joogay, halkaas waan joogay, goobta waan joogay, goobta ayaan joogay, goobta baan joogay, anigoo jooga, anoo jooga, anigoo dhinaca taagan, anoo dhinaca taagan, anoo dhagaysanaya, anigoo dhagaysanaya, anoo dhegaysanaya, anigoo dhegeysanaya, ayaan maqlay, baan maqlay, dhegahayga, dhagahayga, daaqadda ka arkay,
    daaqadda ayaan ka arkay, daaqadda baan ka arkay, daaqaddayda, waan daawaday, waan daawanayay, waan la socday, waan duubay, waan filimay, ku arkay, hortayda, horteyda, hortayda ayay, hortayda ku, markhaati baan ka ahay, waxaan hortaagnaa
  `,
  SEE: 'arkay, arkeen, aragtay, aragnay, arag, arko, arkaa, arkayaa, arkayay, arkaynaa, arki, aragteen, arkey, arkaan',
  INFER: `
    waa inay, waa inuu, waa iney, waa in ay, waa in uu, waa inay iyagu, waa inay ahayd, waa inuu ahaa, waxaan u malay*, u malaynayaa, u maleynayaa, u malaynaynaa, malaynayaa, maleynayaa, moodayaa, mooday, waxaan moodayaa, ila ahayd, ila tahay, waxay ila tahay, waxaan filayaa, filayaa, waxaan filay, malaha, malahayga, malahaygu, malaha inay, laga yaabaa, laga yaabo, waa laga yaabaa, waxaa laga
    yaabaa, hubaal, hubaal ah, waa hubaal, shaki la, shaki laan, shaki kuma jiro, shaki igagama jiro, shaki ma leh, shakiyayaa, waan shakisan*, waxaan ka shakisan*, waxaan tuhun*, tuhmay*, waan tuhun*, tuhunsan*, tuhun*, aaminsan*, waxaan aaminsanahay, waxaan rumaysan*, waxaan rumeysan*, waxay u badan tahay, u badan tahay, waxay u egtahay, waxay u eg tahay, u muuqata, waxay u muuqataa, si kale ma suurtagasho, si kale
    suurtagal ma, si kale ma suurowdo, si kale uma, si kale kuma, si kale looma, sida kale ma, qasab waa, waa qasab, iska cad, waa iska cad, way caddahay, way iska cadahay, waa caddahay, waa cad, waa cadahay, cadayn ma hayo, caddayn ma hayo, cadeyn ma hayo, ma caddayn karo, ma caddeyn karo, ma cadayn karo, ma cadeyn karo, yaa kale, cid kale ma, cid kale oo, qof baa u sheeg*, qof uun baa, qof uun ayaa, dareem*, waxaan
    dareemayaa, qiyaas*, waxaan qiyaasay*, qiyaasayaa, waxaan isleeyahay, isleeyahay, maxaa kale, sidee kale, siday kale, haddii kale sidee
  `,
  BUT: `
    laakiin, balse, hase yeeshee, haseyeeshee, hasayeeshee, se, haddana, hadana, markii, marka, markuu, markay, markaan, kadib, ka dib, kaddib, dabadeed, dabadeedna, dabadeedto, deedna, dabayaaqadii, kadibna, ka dibna, intaas ka dib, sidaa darteed, sidaas darteed, sababtoo ah, maxaa yeelay, waayo, waaye, inkastoo, in kastoo, halka, halkii, intii, inta, intay, intuu, intaan, ka hor inta, kahor inta, ka hor
    intaan, markaas, markaa, markaasna, markaasay, markaasuu, subaxdii, subaxdiina
  `,
  AND: 'iyo, iyo weliba, iyo waliba, iyo sidoo kale, and',
  WITH: `
    la sug*,
    la galay, la galeen, la gashay, la geleen, kula galeen, la soo galay, la soo galeen, la jebi*, la jabi*,
    la, oo la socda, oo la socota, oo la socday, oo la socotay, ay la socdaan, ay la socdeen, ay la socoto, uu la socdo, la socda, la socota, la socday, la socotay, la socdeen, la socdaan, la jir*, oo la jira, oo la jirta, la joog*, oo la joogay, oo la joogta, oo ay la, oo wehel*, oo weheliy*, ay weheliyaan, wehelinay*, weheliyay, la yimid, la timid, la yimaad*, oo la yimid, oo la timid, la soo galay, la soo galeen, la soo
    gashay, dhinac taagan, garab taagan, garab socda, kula jir*, kula joog*, with
  `,
  TO: 'u, ugu, uga, loo, looga, loogu, looma, uma, umay, una, loona, usoo',
  BY: 'by',
  FOR: 'awgeed, awgii, awgiis, awgood, dartii, dartiis, darteed, dartood, daraadeed, daraaddii, si ay, si uu, si loo, si ay u, si uu u, si loo siiyo, sababtiis, sababteed, sabab u ah, dambi, oo ku saabsan, ku saabsan, dartood ah',
  UNTIL: `
    ilaa, illaa, ilaa iyo, ilaa ay, ilaa uu, ilaa ay ka, ilaa la, ilaa inta, ilaa intay, ilaa intuu, ilaa markay, ilaa iyo markii, ilaa iyo inta, illaa iyo, illaa ay, inta ay, inta laga, intii laga, jeer, jeer ay, ka hor intaan, inta la sug*, la sug*, ayaanu sug*, ayaan sug*, baanu sug*, baan sug*, waxaan sug*, waxaanu sug*, waan sug*, ayaannu sug*, baannu sug*, sugayeen, sugayay, in ay ice timaad*, si ay ice u timaad*, si ice u timaad*, til
  `,
  OF: 'ee, ka socda, ka socday, ka socota, ka socdaa, ka tirsan, ka tirsanaa, ka mid ah, ka yimid, ka timid, ka, ga, ta, kii, gii, tii, dii, magaalada, ee magaalada, ee degmada, oo ka socda, oo ka tirsan, u shaqeeya, oo u shaqeeya, gudaheeda, gudahiisa, dhexdeeda, ku yaal, ku yaalla',
  DET: 'ah, oo, ayaa, baa, da, du, na, gu, ku ah, kan, kaas, taas, tan, kale, dhowr, dhawr, badan, yar, weyn, hal, mid, laba, labo, saddex, sadex, afar, ee, ah oo, qaar, qaarkood, dhammaan, oo dhan',
  IN: 'ku, gudaha, gudaheeda, gudihiisa, gudahooda, dhexdeeda, dhexdiisa, ku yaal, ku yaalla, agteeda, agtiisa, u dhow, ka, near',
  AT: 'ku, agtiisa, agteeda, hortiisa, horteeda, geeskeeda, geeskiisa, dhinaceeda, gudaheeda, gudahooda, ka, joogay, joogtay, jooga',
  REQUESTED: `
    ${pairs('ice, immigration, socdaalka, laanta socdaalka', 'ayaa naga codsa*, ayaa codsa*, baa codsa*, baa naga codsa*, way codsa*, ayay codsa*, waxay codsa*, waxay naga codsa*, ka codsa*, codsa*, ayaa ka codsa*, baa ka codsa*, ayaa nooga codsa*, _ ka codsa*, ayaa weydiista*, baa weydiista*, weydiista*, waxay ka codsa*, ayaa ka dalba*, waxay ka dalba*, ayaa dalba*, baa dalba*, ayaa noo sheegtay inaan hay*, _ codsa*, codsi ka timid, codsigeeda, codsigooda, codsigiis*, markay codsat*, marka ay codsat*, markay codsad*, ayaa amartay, baa amartay, ayaa gargaar weydiisat*')},
    codsiga ice, codsi ice, codsi ka yimid ice, codsi ka timid ice, codsiga immigration, codsi immigration, codsiga laanta socdaal*, codsi ka yimid laanta socdaal*, naga codsa*, nooga codsa*, naga codsat*, naga codsad*, iyaga oo ice ka codsat*, codsi ka socda ice, ku codsi ice, ku codsi laanta socdaal*, amarka ice awgiis, ay ice codsatay, ay ice codsadeen, markay ice codsato, marka ice codsato, ice request*, ay ka
    codsadeen ice, uu ice codsaday, ice ayaa weydiisatay booliska, caawimaad ka codsa*, caawimo ka codsa*, in la sii hayo codsad*
  `,
  TOGETHER: `
    la galay, la galeen, la gashay, la geleen, kula galeen, la soo galay, la soo galeen, la jebi*, la jabi*,
    ${pairs('wada, isla, is wada, si wada jir ah u, si wadajir ah u, isku mar, isku mar soo, kula, isku waqti, hal mar', 'gal*, soo gal*, gash*, geleen, galeen, joog*, jir*, jebi*, jabi*, yimid, yimaad*, yimaadeen, tag*, tageen, bax*, baxeen, soc*, socd*, socday, socotay, shaq*, shaqee*, shaqey*, shaqay*, qabt*, qabteen, xir*, xireen, hawlgal*, howlgal*, istaag*, taagn*, taagan, wareeg*, fuliy*, fuli*, baar*, jooji*, joojin*, raadin*, weerar*, garaac*, fadhi*, soo istaag*, soo degeen, hadlay*, kaxay*, kaxee*, gees*, socdeen, watay, wateen')},
    si wada jir ah, si wadajir ah, wada jir, wadajir, wada jireen, garab is, garab isku, garab garab, is garab taag*, dhinac dhinac, is weheshad*, hal koox, isku koox, koox wada jir, isku gaari, isku mar, isku mar bay yimaad*, isku mar ayay yimaad*, hal mar bay yimaad*, isku safan, isla socday, isla socda, isla socotay, isla socdeen, isbarbar, isku dhafan, isku dhafnaa, isku dhafan yihiin, hawlgal wada jir*, howlgal wada jir*, hawlgal
    wadajir*, hawlgal isku, is kaashaday, iska kaashad*, iskaashad*, iskaashi, iskaashi dhow, is daba socda, isku gacan, isku hal, joint
  `,
  OUTSIDE_BOSTON: 'boston dibadd*, boston dibaddeeda, boston banaankeeda, boston bannaankeeda, boston ka baxsan, dibadda boston, banaanka boston, bannaanka boston, ma aha boston, boston ma aha, boston maaha, boston kuma taal, boston ma ahayn',
  PASSIVE: 'la, lagu, laga, loo, lala, looga, loogu, loola, waa la, waa lagu, waa laga, waa loo, lay, lay ku, la i, la ii, la igu, la iga, la iigu, la na, nala, lana, laguna, lagana, loona, lama, laguma, lagama, looma, ahay, nahay, baan nahay, ayaan nahay, waanu nahay, waan nahay, waxaan nahay, baanu nahay, ayaanu nahay, baan ahay, ayaan ahay, waxaan ahay, waan ahay, baannu nahay, ayaannu nahay',
  INSIDER: `
    ${pairs('saldhigga, saldhig, saldhigga bpd, saldhig bpd ah, bpd, booliska, booliska boston, city hall, magaalada, magaalada boston, xabsiga, xabsiga south bay, south bay, nashua street, nashua st, maxkamadda, bps, saldhigga booliska, xafiiska booliska, dispatch, xafiiska diiwaanka, dugsiga, iskuulka, brick, bric', 'ayaan ka shaqeeyaa, baan ka shaqeeyaa, ayaan u shaqeeyaa, baan u shaqeeyaa, waan ka shaqeeyaa, waan u shaqeeyaa, ayaan ka nadiifiyaa, baan ka nadiifiyaa, ayaan nadiifiyaa, baan nadiifiyaa, ayaan habeenkii ka nadiifiyaa, ayaan ka ahay, ayaan karraani ka ahay, ayaan waardiye ka ahay, gudihiisa ayaan ka shaqeeyaa, ayaan shaqaale ka ahay')},
    waxaan ka shaqeeyaa saldhig*, waxaan ka shaqeeyaa boolis*, waxaan u shaqeeyaa boolis*, waxaan u shaqeeyaa bpd, waxaan ka shaqeeyaa bpd, waxaan u shaqeeyaa magaalada, waxaan ka shaqeeyaa city hall, waxaan ka shaqeeyaa xabsi*, waxaan ka shaqeeyaa maxkamad*, waxaan ka shaqeeyaa dispatch, waxaan ka shaqeeyaa gudaha, boolis baan ahay, boolis ayaan ahay, waxaan ahay boolis, waxaan ahay askari,
    askari baan ahay, askari ayaan ahay, shaqaale bpd baan ahay, shaqaale baan ka ahay, shaqaale ayaan ka ahay, shaqaalaha bpd ayaan ka mid, waxaan ka mid ahay shaqaalaha, waxaan ahay shaqaale, waxaan ahay dispatcher, dispatcher baan ahay, dispatcher ayaan ahay, shaqadayda bpd, shaqadayda saldhigga, shaqadayda xabsiga, shaqadeyda xabsiga, shaqadeyda saldhigga, shaqadeyda bpd, shaqadayda city hall,
    magacayga cidna ha u sheegin*, magaceyga cidna ha u sheegin*, magacayga ha sheegin*, magaceyga ha sheegin*, magacayga qarsha, waardiye baan ahay, waardiye ayaan ahay, waxaan ahay waardiye, karraani baan ahay, karraani ayaan ahay, waxaan ahay karraani, gudaha bpd ayaan, nadiifiye baan ka ahay, nadiifiye ayaan ka ahay
  `,
  ADVOCATE: `
    macmiilkayga, macmiilkeyga, macmiilkaygu, macmiilkeygu, macmiishayda, macmiisheyda, macaamilkayga, qareen baan ahay, qareen ayaan ahay, waxaan ahay qareen, anigu qareen, anigu waxaan ahay qareen, looyar baan ahay, mutadawac baan ahay, mutadawac ayaan ahay, waxaan ahay mutadawac, iskaa wax u qabso baan, u dooda*, u doode baan, xubin ururkayaga, xubnaheena mid, ururkayaga, ururkeenna, ururkeena, shaqaale
    bulsho, social worker*, case worker*, caseworker*, luce, goob jooge sharci, legal observer*, client kayga, client keyga, klientkayga
  `,
  ABUSE: `
    ha la tarxiilo, ha la wada tarxiilo, la tarxiilaa, la tarxiilo dhammaan, la wada tarxiilo, waa in la tarxiilo, waa in la tarxiilaa, waa in la wada tarxiilo, waa in la masaafuriyo, ha la masaafuriyo, ha la wada masaafuriyo, ha la celiyo, ha loo celiyo dalk*, ha la wada celiyo, waa in la celiyo, in dhamaan la tarxiilo, in dhammaan la tarxiilo, dalkooda ha ku noqd*, dalkoodii ha ku noqd*, dalkooda ku celi*, dalkoodii ku celi*,
    dalkoodii ha lagu celiyo, dalkooda ha lagu celiyo, dalkooda u celi*, dalkiinii ku noqda, dalkiinii ku laabta, ha naga baxeen, naga saara, naga kaxee*, naga kaxeeya, naga qaada, ka saara dalka, ha laga saaro dalka, dalka ha laga saaro, deeqda cuna, naga buuxiyay, ice soo dira, ice u soo dira, immigration soo dira, ice ha timaado, ice ha qaadato, ha qaadato ice, kaalaya oo qaata, kaalaya qaata, wasakh*, duulaan, doqomo, ha la
    uruuriyo, la uruuriyo, ha la xiro dhammaan, ha lawada celiyo, ha la musaafuriyo, in la musaafuriyo, waa in la musaafuriyo, soo qabta, ii soo qabta, ka qabta
  `,
  ILLEGALS: `
    tahriibayaal*, tahriibayaasha, tahriibe, tahriibeyaal*, tahriibiyaal, tahriibiyayaal, dad tahriib ah, dadka tahriib*, soomaalida sharci darada, soomaalida sharci darrada, sharci darada ah, sharci darrada ah, sharcidarrada ah, dad sharci darro ah, dad sharci daro ah, dadka sharci darrada ah, dadka sharci darada, dad aan sharci lahayn ayaa, dad aan sharci lahayn oo, dad aan sharci lahayn baa, dad aan sharci lahayn ka buux*, guri ka
    buuxa, dadka aan sharciga lahayn dhammaan, qoys sharci darro ah, qoys aan sharci lahayn, reer aan sharci lahayn, dad waraaqo la, dad aan waraaqo lahayn oo, sharci laawayaal*, sharci laawe*, sharcilaawe*, sharci lawayaal*, sharci la awayaal*, ajaanib sharci darro*, illegals, illegal ah oo, kulligood sharci ma, kulligood waa illegal, dhammaantood sharci ma laha, dhammaan sharci ma laha, muhaajiriinta sharci darrada
  `,
  WANT_REPORT: `
    waxaan rabaa inaan soo sheego, waxaan rabaa inaan sheego, waxaan rabaa inaan idiin sheego, waxaan doonayaa inaan soo sheego, waxaan doonayaa inaan sheego, rabaa inaan soo dacweeyo, rabaa inaan dacweeyo, rabaa inaan wargeliyo, inaan soo sheego, ayaan idiin sheegayaa, baan idiin sheegayaa, waxaan idiin sheegayaa, idiin sheegayaa, soo sheegayaa, waxaan soo sheegayaa, sidee loo soo sheegaa, sidee u soo sheegaa,
    halkee lagu soo sheegaa, waxaan soo gudbinayaa, dacwo ayaan ka qabaa, in la soo sheego
  `,
  SEND: 'soo dir, soo dira, u soo dira, u dira, dira, u yeera, ice u yeera, soo diraan, kaalaya, ha timaado, ha u yimaadaan, soo qabta, qaada, ha qaadaan, ka qaada, tarxiila, masaafuriya, soo diri kartaan',
  NOISE: `
    isku qabs*, is qabs*, isqabs*, waxba uma qaban, waxba ma qaban, waxba kama qaban, uma qaban, waxba ma qabanin, fax ice ka yimid, fax ka yimid ice, ku qabsad*, ballan qabs*,
    ayaa u, baa u, xariiqda ice, khadka ice, line ka ice, khadka immigration, telefoonka ice, taleefoonka ice, taleefoon ka ice, lambarka ice, numberka ice, lambarka immigration, hotline ice, ice hotline*, qareenka socdaalka, qareen socdaal, qareenka immigration*, qareen immigration, qareenkayga socdaalka, maxkamadda socdaalka, maxkamadda immigration*, garsooraha socdaalka, garsooraha immigration*, garsoore immigration,
    kiiska socdaalka, kiiska immigration*, kiiskayga socdaal*, kiiskayga immigration*, kiis immigration, ballanta socdaal*, ballanta immigration*, dhageysiga socdaalka, dacwadda socdaal*, foomka socdaal*, codsiga socdaalka, socdaal wanaagsan, socdaalka diyaarad*, safar*, safarka, xuquuqda socdaalka, xuquuqda immigration*, barafka, baraf*, jalaato*, ice cream, barafka waddada, baraf baa, baraf ayaa, ice ka waddada,
    laambad*, mahadsanid, mahadsantahay, mahadsanidiin, salaan*, nabad, subax wanaagsan, galab wanaagsan, habeen wanaagsan, maalin wanaagsan, iska warran, fadlan, waxaan rabaa inaan weydii*, waxaan rabaa inaan wax weydii*, inaan weydiiyo, inaan idin weydiiyo, inaan ku weydiiyo, inaan wax weydiiyo, inaan wax idin weydiiyo, inaan su'aal, inaan suaal, suaal baan qab*, suaal ayaan qab*, suaal baan qabaa, suaal kale,
    suaal ayaan, suaal baan hay*, suaal yar, su'aal yar, waxaan ku weydiinayaa, waxaan idin weydiinayaa, baarkin ticket*, ticketka baarkin*, ticket baarkin*, ganaaxa baarkin*, ganaax baarkin*, ganaaxa bixi*, ticket bixi*, ganaax bixinta, waraaqaha gaari*, waraaqaha guri*, waraaqaha iskuul*, waraaqaha dugsi*, waraaqaha shaqada, waraaqaha musqusha, warqadda dhalashada, shahaadada dhalashada, shahaada dhalasho, shahaadada dhalasho, aqoonsiga
    gaari*, saldhigga tareenka, saldhigga dabdamis*, saldhig tareen, kaalin shidaal, isbitaalka bmc, guri raadin*, shaqo raadin*, shaqo baan raadin*, i soo wac, i soo wac*, noo soo wac*, ii soo wac*, igu soo wac*, dib iigu soo wac*, dib ii soo wac*, i wac, lambarka qaldan, lambar qaldan, mise maya, iyo in kale, iyo inkale, in kale, ha ahaatee, south bay mall, south bay center*, south bay target*, south bay suuq*, dukaanka south bay*, guri
    xir*, albaabka waa xiran, dukaanku waa xiran*, dukaanka waa xiran*, waa la xiray dukaan*, maktabadda waa xiran*, xiran tahay maktabadda, weji xir*, maaskaro xir*, jaakad xir*, dirays xir*, direys xir*, direes xir*, dhar xir*, dharka xir*, vest xir*, mask xir*, hijaab xir*, waa maxay waqtiga, saacadda furitaanka, caruur hay*, carruur hay*, lacag dir*, lacag u dir*, xawaalad*, cashuur*, maxkamadda furniin*, maxkamadda reerka, furriin*,
    case kayga socdaalka, polio, policy, police academy, jaaliyad*, sport*, walaal, walaalo, walaalayaal, abaayo, aboowe, huuno, waar, waaryaa, asc, salaamu*, asalaamu*, assalaamu*, la shaqeynayo, wacan, wax wacan, si wacan, aad u wacan
  `,
} as const satisfies Partial<Lexicon>;
