import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: threats and betrayals, what is written down, shared and known, whom one lets in. */
export const pressure = {
  THREAT: `
    menas, menase, osnon, sinon, si w pa, si ou pa, l ap, m ap, lap, map, avèti, aveti, di yo pral,
    l pral, fe chantaj, mennase, di si, menase m, menase l, menase nou, menase yo, ap menase, te
    menase, manase, fe m menas, fe nou menas, fe menas, fe presyon, fe presyon sou, fe m pe, fe nou
    pe, fe m chantaj, fe nou chantaj, chantaj, avise m, aveti m, aveti nou, aveti l, pwomet, pwomet
    m, di m si m, di nou si nou, di l si l, di m si, di nou si, di l si, di li si, si m pa, si nou
    pa, si l pa, si li pa, otreman, odinman, sinon m ap, osinon, oswa, oswa m ap, oubyen m ap, oswa
    l ap, pinga, pinga ou, veye ko w, veye zo w, veye zo, w ap we, w ap peye sa, threat*, threaten*,
    threatening, li pral, di m li pral, di l li pral, di m l ap, di m li ap, di nou l ap, di nou li
    pral, di n ap, si w pa pale, si ou pa pale, si w pa di, si ou pa di, si w pa siyen, si ou pa
    siyen, si w pa soti, si ou pa soti, si w pa peye, si ou pa peye, si w pa koopere, si ou pa
    koopere, si nou pa pale, si nou pa soti, si nou pa peye, si m pa pale, si m pa di, si m pa
    siyen, si m pa soti, si m pa peye, si m pa kite, si m pa bay, si m pa ba l, si m pa ba li, si m
    kite l, si m kite kay la, si m al lapolis, si m al tribinal, si m rele polis, si m pote plent,
    si m mande lajan m, si m mande kob mwen, si m plenyen, si w plenyen, si nou plenyen, si w pote
    plent, si w kontinye, si ou kontinye, si m kontinye, si w pale anko, si m pale anko, si w louvri
    bouch ou, yon sel kout fil, careful or, be careful or, or i make, or i m calling, or else, one
    call from, keep it up, if you don t, if you dont, mete m pe, mete l pe, fe l pe, fe li pe,
    entimide, entimide m, entimide l, entimide nou, entimidasyon, ap entimide, fe m entimidasyon, fe
    m santi, fe presyon sou mwen, mete presyon, mete presyon sou mwen, mete presyon sou li, bay
    presyon, bay menas, voye menas, lage menas, ap fe menas, fe chantaj sou mwen, chantaje, chantaje
    m, veye ko ou, veye bouch ou, pran prekosyon w, di l ap, di li ap, di l pral, di li pral, di m l
    pral, di nou li ap, di yo ap, or i, or we, or i ll, m ap annik, next time i, gonna, going to, di
    m si m pa soti, di m si m pa peye, di m si m pa pale, di m si m pa fe, di m si m pa siyen, di m
    si m pa bay, di m si m pa ba l, di m si m pa ba li, di m si m pa kite, di m si m kite, di m si m
    rele, di m si m pote plent, di m si m al, di m si m mande, di m si m plenyen, di nou si nou pa
    soti, di nou si nou pa peye, di nou si nou pa pale, di nou si nou mande, di nou si nou plenyen,
    di nou si nou fe, di l si l pa, di li si li pa, di l si l pa pale, di l si l pa bay, di yo si yo
    pa, si nou mande lajan nou, si nou mande kob nou, si m pa retire plent, si m pa retire plent
    mwen, si m pa retire plent lan, di m y ap, di l y ap, di li y ap, di nou y ap, di m yo pral, di
    l yo pral, di nou yo pral, di mari m l ap, di mari m li ap, di mari m y ap, di fre m l ap, di
    fre m y ap, di papa m l ap, di pitit mwen l ap, di madanm mwen l ap, di manman m l ap, di mari m
    si, di fre m si, di papa m si, di madanm mwen si, di manman m si, di pitit mwen si, di bofre m
    si, di tonton m si, di kouzen m si, ou vle tounen ayiti, w vle tounen ayiti, ou vle tounen lakay
    ou, ou vle tounen nan peyi w, ou vle m voye w tounen, ou vle m rele ice, ou vle m rele
    imigrasyon, ou vle ice vin pran w, ou vle ice pran w, eske w vle tounen ayiti, w ap depote, ou
    pral depote, ou ka depote, w ka depote, yo pral depote w, yo ap depote w, y ap depote w, n ap
    depote w, m ap depote w, y ap voye w tounen, yo pral voye w tounen, n ap voye w tounen, m ka fe
    w depote, mwen ka fe w depote, mwen ka fe w disparet, m ka fe w disparet, fe w disparet, m ap fe
    w disparet, imigrasyon pral renmen w, ice pral renmen w, imigrasyon ap renmen w, imigrasyon pral
    kontan we w, ice pral kontan we w, imigrasyon ap aprann ou, ice ap aprann ou, imigrasyon pral
    montre w, ice pral montre w, pale oswa ice, pale oswa imigrasyon, koopere oswa ice, koopere oswa
    imigrasyon, siyen oswa ice, siyen oswa imigrasyon, reponn oswa ice, reponn oswa imigrasyon, pale
    osnon ice, pale osnon imigrasyon, koopere osnon ice, koopere osnon imigrasyon, sinon ice, sinon
    imigrasyon, osnon ice, osnon imigrasyon, or ice, or immigration, yon sel apel epi, yon sel apel
    epi ou ale, yon sel kout fil epi, avyon ayiti a toujou gen plas, toujou gen plas nan avyon, gen
    plas nan avyon, gen yon plas nan avyon, pwochen avyon an se pou ou, ice is 5 min, ice is on
    speed dial, i ll get you deported, ill get you deported, ill call ice, i ll call ice, i can call
    ice, want me to call ice, you want me to call ice, you wanna go back, do you want to go back, go
    back to haiti, imigrasyon sou kont ou, ice sou kont ou, menase _ ak, menase fre m, menase mari
    m, menase papa m, menase manman m, menase pitit mwen, menase kouzen m, menase zanmi m, menase
    madanm mwen, menase tonton m, menase vwazen an, menase vwazin nan, menase kliyan m nan, menase
    tout moun, konsa menase, fe menas ak, sevi ak imigrasyon pou menase, li di l ka, di m li ka, di
    nou li ka, di m l ka, di l li ka, bay de chwa, ban m de chwa, ban l de chwa, ban nou de chwa,
    youn nan de, chwazi
  `,
  SET_UP: `
    denonse m, denonse nou, denonse l, denonse, vann mwen, vann nou, konplo, plan an, fe depote, fe
    yo depote m, depote m, depote nou, depote m, fe depote m, depote, ranje sa, ranje kou a, nan
    konplo, ranje sa avek, konplote, fe konplo, planifye sa, fe ice vini, fe imigrasyon vini, fe yo
    depote, fe l depote, fe yo depote l, fe yo depote nou, fe ice pran, fe imigrasyon pran, fe ice
    pran m, fe ice pran nou, fe ice vin pran, fe imigrasyon vin pran, fe imigrasyon vin chache, fe
    ice vin chache, fe yo vin pran m, fe yo vin chache m, fe yo vin pran nou, fe yo pran m, fe yo
    pran nou, fe m tounen ayiti, voye m tounen ayiti, voye nou tounen ayiti, voye m ayiti, voye nou
    ayiti, voye m tounen, voye nou tounen, voye ice sou, voye imigrasyon sou, voye ice sou nou, voye
    ice sou mwen, voye imigrasyon sou nou, voye imigrasyon sou mwen, lage ice sou, lage imigrasyon
    sou, lage ice deye, lage imigrasyon deye, mete ice sou, mete imigrasyon sou, mete ice deye, mete
    imigrasyon deye, voye ice deye, voye imigrasyon deye, lage ice sou nou, lage ice sou mwen, mete
    imigrasyon sou do, mete ice sou do, mete ice nan ko, mete imigrasyon nan ko, fe imigrasyon tonbe
    sou, fe ice tonbe sou, denonse m bay, denonse nou bay, denonse l bay, trayi m, trayi nou, trayi,
    vann mwen bay, vann nou bay, vann mwen ba, ranje ak ice, ranje ak imigrasyon, ranje sa ak,
    antann li ak, antann yo ak, fe konfyans ak ice, fe yon kou, fe kou, jwe m, pyeje, pyeje m, pyeje
    nou, tann pyej, tann yon pyej, pare pyej, fe m pyej, pran m nan pyej, pran nou nan pyej, set up,
    set m up, set nou up, set me up, snitch, snitched, report m bay, report nou bay, rapote m bay,
    rapote nou bay, rapote l bay, rapote m, rapote nou, swete ice pran m, fe l voye m tounen, fe yo
    voye m tounen, fe yo vin chache nou, fe yo vin pran mari m, fe yo pran mari m, fe yo pran fre m,
    fe yo mennen m, fe yo arete m, fe yo mennen nou, fe ice arete m, fe imigrasyon arete m, fe ice
    mennen m, fe ice chache m, fe ice vin lakay, fe ice vin nan travay, fe imigrasyon vin nan
    travay, fe ice vin nan kay la, fe ice desann, fe imigrasyon desann, fe ice paret, voye ice vin
    pran m, voye ice vin chache m, voye imigrasyon vin pran m, voye imigrasyon vin chache m, voye
    ice lakay, voye ice lakay mwen, voye imigrasyon lakay, voye imigrasyon lakay mwen, voye ice nan
    kay, voye ice nan travay, voye ice nan deye, voye ice nan deye m, voye ice nan bounda m, voye
    imigrasyon nan deye m, lage ice nan deye, lage ice nan deye m, lage ice nan ko m, lage
    imigrasyon nan ko m, lage imigrasyon nan deye m, lage imigrasyon sou mwen, lage imigrasyon sou
    nou, mete ice nan deye m, mete ice nan deye nou, mete ice nan ko m, mete ice nan do m, mete ice
    sou do m, mete ice sou do nou, mete imigrasyon sou do m, mete imigrasyon nan deye m, mete
    imigrasyon deye m, mete ice deye m, denonse m bay ice, denonse m bay imigrasyon, denonse m ba
    ice, denonse nou bay imigrasyon, denonse travaye yo, denonse ouvriye yo, denonse mari m, denonse
    fre m, denonse madanm mwen, te denonse m, te denonse nou, vann mari m bay, vann fre m bay, vann
    nou bay ice, vann mwen bay ice, trayi fre m, trayi mari m, trayi m bay, konplo pou, konplo ak
    ice, konplo ak imigrasyon, fe plan ak ice, fe plan ak imigrasyon, fe anle ak ice, fe konfidans,
    fe mawonnaj ak, rapote l bay ice, rapote m bay ice, rapote m bay imigrasyon, rapote nou bay
    imigrasyon, rapote nou bay ice, reported me to, reported us to, snitch on, snitched on, ratted,
    rat me out, fe ice leve m, depote nou tout, fe depote nou, fe depote l, fe depote li, fe depote
    mari m, fe depote fre m, fe depote fanmi m, w ap depote, m ap fe depote w, fe yo depote w, fe
    depote w, fe depote ou, fe w depote, fe w tounen ayiti, voye w tounen, voye w tounen ayiti, voye
    ou tounen, voye ou tounen ayiti, voye w ayiti, voye ou ayiti, voye m nan avyon, mete w nan
    avyon, mete m nan avyon, mete nou nan avyon, mete w sou avyon, mete m sou avyon, nan pwochen
    avyon, nan pwochen vol, nan premye avyon, nan avyon pou ayiti, sou avyon pou ayiti, avyon pou
    ayiti, avyon pou okap, avyon pou potoprens, on a plane to, on a plane back, on the next plane,
    back to haiti, send you back, sent back to haiti, get you deported, have you deported, get
    deported, you ll be deported, youll be deported, get me deported, have me deported, ou vle
    tounen ayiti, w vle tounen ayiti, ou vle tounen lakay ou, ou vle tounen nan peyi w, ou vle m
    voye w tounen, ou vle m rele ice, ou vle m rele imigrasyon, ou vle ice vin pran w, ou vle ice
    pran w, eske w vle tounen ayiti, ou pral depote, ou ka depote, w ka depote, yo pral depote w, yo
    ap depote w, y ap depote w, n ap depote w, m ap depote w, y ap voye w tounen, yo pral voye w
    tounen, n ap voye w tounen, m ka fe w depote, mwen ka fe w depote, mwen ka fe w disparet, m ka
    fe w disparet, fe w disparet, m ap fe w disparet, imigrasyon pral renmen w, ice pral renmen w,
    imigrasyon ap renmen w, imigrasyon pral kontan we w, ice pral kontan we w, imigrasyon ap aprann
    ou, ice ap aprann ou, imigrasyon pral montre w, ice pral montre w, pale oswa ice, pale oswa
    imigrasyon, koopere oswa ice, koopere oswa imigrasyon, siyen oswa ice, siyen oswa imigrasyon,
    reponn oswa ice, reponn oswa imigrasyon, pale osnon ice, pale osnon imigrasyon, koopere osnon
    ice, koopere osnon imigrasyon, sinon ice, sinon imigrasyon, osnon ice, osnon imigrasyon, or ice,
    or immigration, yon sel apel epi, yon sel apel epi ou ale, yon sel kout fil epi, avyon ayiti a
    toujou gen plas, toujou gen plas nan avyon, gen plas nan avyon, gen yon plas nan avyon, pwochen
    avyon an se pou ou, ice is 5 min, ice is on speed dial, i ll get you deported, ill get you
    deported, ill call ice, i ll call ice, i can call ice, want me to call ice, you want me to call
    ice, you wanna go back, do you want to go back, go back to haiti, imigrasyon sou kont ou, ice
    sou kont ou, ak depotasyon, avek depotasyon, pou depotasyon w, fe yo voye tout fanmi w tounen,
    voye tout fanmi w tounen, fe yo voye fanmi w tounen, voye fanmi w tounen, voye manman w tounen,
    voye papa w tounen, voye madanm ou tounen, voye mari w tounen, voye pitit ou tounen, depote
    manman w, depote papa w, depote fanmi w, depote tout fanmi w, depote pitit ou, depote mari w,
    depote madanm ou, fe depote fanmi w, voye nou tout tounen, fe ice vin pran w, fe imigrasyon vin
    pran w, fe ice vin chache w, fe imigrasyon vin chache w, voye ice lakay ou, voye imigrasyon
    lakay ou, voye ice sou ou, voye imigrasyon sou ou, fe yo depote nou tout, fe yo depote mari m,
    fe yo depote fre m, fe yo depote manman m, fe yo depote papa m, fe yo depote pitit mwen, bay
    imigrasyon dosye w, bay ice dosye w, bay ice non w, bay imigrasyon non w
  `,
  KNEW: `
    te konnen, konnen, kijan _ fe konnen, kouman _ fe konnen, kijan _ konnen, kouman _ konnen, ki
    jan _ fe konnen, koman _ fe konnen, te gentan konnen, gen non, te gen adres, konn adres, konn
    non, gen adres, te gen tout enfo, te konn, te gen tout sa m, te gen tout sa, te gen sa m te, te
    gen non, te gen foto, te gen nimewo, te gentan gen, gentan gen, gentan konnen, gentan konn, deja
    konnen, deja konn, te deja konnen, te deja konn, deja genyen, te deja gen, deja gen, te gen
    tout, konn tout, konnen tout, te konnen tout, te konn tout, ki jan _ konn, kijan _ fe konn,
    kouman _ fe konn, kote yo jwenn, ki kote yo jwenn, kote _ jwenn, ki moun ki ba yo, kiyes ki ba
    yo, ki jan yo jwenn, kijan yo jwenn, kouman yo jwenn, site non, rele m pa non, rele l pa non,
    rele li pa non, rele m sou non, rele l sou non, te gen non m, te gen adres mwen, knew, knows,
    okouran, te okouran, te konn non, te konn adres, te konnen non, te konnen adres, te gentan konn,
    gentan okouran, te okouran deja, deja okouran, te gen tout detay, te gen tout enfomasyon, te gen
    tout dosye, te gen dosye, te gen enfo, te gen enfomasyon, te gen kopi, te gen menm foto, te gen
    menm enfo, te gen menm enfomasyon, te gen non fre, te gen non mari, te gen non pitit, te gen yon
    foto, te gen yon lis, gen yon lis, te rele m pa non, te rele l pa non, te rele li pa non, te
    rele non, te site, te site non, te site adres, site adres, site mo pou mo, repete mo pou mo,
    repete menm mo, menm mo m te di, menm bagay m te di polis, menm bagay m te di detektif, di m sa
    m te di polis, vin direk nan, vin direk, vin tou dwat, vini tou dwat, te vin tou dwat, ale tou
    dwat, tou dwat nan, konn tout sou, konnen tout sou, konnen tout zafe, te konn tout zafe, konnen
    nimewo, te konn nimewo, konn nimewo, konnen egzakteman, konn egzakteman, te konn egzakteman,
    already knew, already had, had my, had his, had her, knew my, knew his, knew where, knew our,
    knew what, kote yo pran, ki kote yo pran, kote yo te pran, kijan yo fe gen, kouman yo fe gen, ki
    jan yo fe gen, kijan yo gen, kouman yo gen, repete m mo pou mo, repete tout sa m te di, repete
    sa m te di, repete m sa m te di, repete tout sa, site deklarasyon, site deklarasyon mwen, site
    sa m te di, site rapo a, rele m sou nimewo, rele m sou li, rele m sou nouvo nimewo, di m li nan
    figi, di m sa nan figi, di m tout sa m te di, te gen menm detay, te gen menm pawol, te konnen
    istwa, konnen istwa, konn istwa, te konn istwa, konnen zafe, te konnen zafe, konnen bagay, te
    konnen bagay, konnen sekre, te konn sekre, konnen dat, te konnen dat, konnen koule, te konn
    koule, konnen mak machin, sou bouch yo, te deja sou bouch, te deja okouran, te gen nouvel, te
    pran nouvel, vin ak menm mo
  `,
  WRITE_UP: `
    fe yon rapo, fe rapo, ekri rapo, ekri yon rapo, rapote, ekri, di li nan gang, mete l kom, mete l
    tankou, make l kom, ekri l kom, di l nan gang, anrejistre, siyale, fe dosye, fe yon dosye, louvri
    dosye, louvri yon dosye, louvri dosye sou, ranpli rapo, ranpli yon rapo, ranpli yon fom, ranpli fom,
    redije, redije rapo, fe yon incident report, incident report, write up, wrote up, wrote, fe papye
    sou, mete non l, mete non li, mete non m, mete non pitit, mete non neve, mete non fre, met non, met
    non l, met non li, mete non, make non, make non l, make non m, note non, note, pran not, pran non,
    make nan, make _ nan, make _ sou, ajoute, ajoute l, ajoute non, ajoute _ nan, klase l, klase li,
    klase _ kom, klase kom, klase tankou, etikete, mete etiket, mete etiket sou, label, labeled, flag,
    flagged, tag, idantifye l kom, idantifye kom, idantifye _ kom, trete l kom, trete l tankou, di se
    gang, di se manm gang, di l se manm gang, di li fe pati gang, di l fe pati gang, di pitit mwen nan
    gang, di pitit mwen fe pati gang, akize l kom, fe pwose vebal, pwose vebal, fe rapo sou, fe rapo
    disiplin, fe yon rapo sou, ekri rapo sou, ekri yon rapo sou, ekri sou, ekri pitit, ekri neve, ekri
    elev, ekri l nan, ekri li, ekri non, ekri non l, ekri non li, ekri non m, ekri nan kaye, ekri l nan
    kaye, ekri sa nan kaye, ekri nan ti kaye, note non m, note non l, note tout, note sa, note l, pran
    not sou, pran non l, pran non li, pran non m, pran non pitit mwen, fe fich, fe yon fich, fe fich
    pou, ranpli yon rapo sou, ranpli fich, mete nan dosye, mete l nan dosye, mete sa nan dosye, louvri
    dosye pou, deklare l manm, di li se manm, di l se manm, di se yon gang, di li nan yon gang, di l nan
    yon gang, di pitit mwen se gang, di neve m se gang, di neve m nan gang, rele l gang, rele li gang,
    trete li kom, trete l kom gang, make l, make li, make l gang, make li gang, make kom, make kom gang,
    etikete l, etikete li, etikete pitit, idantifye pitit, klase pitit, klase neve, writes up, writing
    up, reported him, reported her, reported my, listed him, listed as, labeled him, labelled, flagged
    him, flagged as
  `,
  SHARE: `
    pataje, bay, ba, voye, pase, mete, nan sistem, itilize, pral nan, ale nan, prale nan, akse,
    antre nan, ranje nan, mete _ nan, met, mete non, konekte, konekte ak, voye nan, voye bay,
    transmet, transmet bay, pase bay, pase nan, rive nan, rive jwenn, tonbe nan, tonbe nan men, pral
    jwenn, ale jwenn, ale tou dwat nan, ale dwat nan, ale kay, foure nan, chaje nan, upload, upload
    nan, shared, share, sharing, gen akse, gen akse ak, jwenn akse, ka we, ka gade, ka li, vin gade
    nan, gade nan, fouye nan, chache nan, rechech nan, fe rechech, antre done, mete done, mete tout
    done, sinkwonize, lye ak, mache ak, itilize done, pran done nan, tire done, jwenn nan, ale bric,
    ale nan bric, antre nan sistem, antre nan baz done, antre nan lis, antre l nan, antre li nan,
    antre non, foure l nan, foure li nan, foure non, foure non l nan, foure non li nan, mete l nan,
    mete li nan, mete m nan, mete pitit mwen nan, mete neve m nan, mete fre m nan, mete non l nan,
    mete non li nan, mete non m nan, mete non pitit mwen, mete non neve m, chaje sou, chaje rapo,
    lage nan sistem, lage nan lis, lage nan baz done, voye nan sistem, voye jwenn, voye kay, voye
    lakay, fini nan, rive nan men, rive lakay, rive kay, tonbe nan men ice, tonbe nan men
    imigrasyon, al jwenn, al kay, al tonbe, al tonbe nan, al fini nan, prale direk nan, itilize
    sistem, ap sevi ak, sevi ak done, sevi ak kamera, gade done, gade sou, gade nan sistem, chache
    sou, chache plak, chache nan sistem, fe rechech sou, fe rechech nan, tcheke nan, tape nan, tape
    plak, tape nan sistem, kouri plak, kouri plak la, run plak, ran the plate, run the plate, ran my
    plate, ran plates, looked up, look up, searching, search, bay akse, bay akse nan, ba yo akse, ba
    ice akse, kite ice gade, kite ice we, kite ice sevi, kite ice itilize, kite yo gade nan, ki
    konekte ak, lye ak ice, konekte ak ice, uploaded, put in the system, put him in, put her in, put
    my son in, added, added to, add to, logged, lage l nan fichye, lage l nan lis, lage l nan
    sistem, lage m nan lis, lage non m nan, lage non l nan, lage li nan lis, tonbe nan men polis,
    tonbe nan men lapolis, al jwenn polis, rive jwenn polis, rive nan men polis, rive kay polis,
    fini nan men polis, al nan men polis
  `,
  LET_IN: `
    kite, kite m, pemet, pèmèt, louvri pot, bay akse, fe antre, fè antre, mennen, ouvri, fe _ pase,
    fe pase, fe _ antre, fe _ rantre, kite _ antre, kite _ pase, kite _ rantre, kite _ desann, kite
    _ monte, kite yo antre, kite yo pase, louvri, louvri pot bay, louvri pot ba, louvri pot pou,
    ouvri pot pou, ouvri pot bay, louvri barye, louvri barye a pou, debloke pot, debare pot, debare
    pot la, bay kle, ba _ kle, prete kle, bay badj, envite, eskote, otorize, bay otorizasyon, bay
    dwa, ba _ dwa, swipe, buzz, buzz li, let _ in, let them in, bay ice badj, bay imigrasyon badj,
    bay ice kle, bay imigrasyon kle, bay ice kod, bay ice kod pot, louvri pot la bay ice, kite ice
    antre, kite imigrasyon antre
  `,
  BRING: `
    fè vini, mennen, fe _ vini, fe vini, fe, fe _ vin, fe vin, voye chache, al chache, mennen _ vini, vini
    ak, vin ak, fe _ debake, fe debake, fe desann, fe rive, atire
  `,
} as const satisfies Partial<Lexicon>;
