import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what people do. */
export const acts = {
  ASK: `
    mande, mande m, mande m, mande l, mande n, mande nou, poze keksyon, poze kesyon, kesyone,
    entewoje, vle we, vle konnen, egzije, tcheke, cheke, verifye, mande w, mond, kontwole, vle konn
    si, vle konn, bezwen konnen, bezwen we, mande yo, mande li, kesyonen, fose m montre, fose nou
    montre, pa montre, pa ba l papye, pa montre l papye, poze _ kesyon, poze m kesyon, kesyone _
    sou, mande _ montre, mande _ si, mande _ eske, vin mande, tanmen mande, komanse mande, kouri
    mande, pase mande, rete mande, mande konnen, mande pou we, di _ ban l we, di _ ban yo we, di _
    ban nou we, dil ban nou we, ban m we, ban nou we, ban yo we, ban l we, ban mwen we, di _ montre,
    di montre, fe _ montre, fose _ montre, oblije _ montre, oblije _ bay, reklame, reklamen,
    ensiste, egzije _ montre, vle pou _ montre, rale _ papye, fe _ rale, fe _ soti papye, poze l
    kesyon, poze li kesyon, poze nou kesyon, poze yo kesyon, poze mari m kesyon, kesyon sou, kesyon
    yo, pliye m ak kesyon, anba kesyon, entewoge, fe anket sou, enkyete sou, chache konnen, chache
    konn, eseye konnen, eseye konn, vle konprann, bezwen konn, anvi konnen, anvi konn, tcheke si,
    cheke si, verifye si, verifye papye, tcheke papye, cheke papye, gade papye, gade papye m,
    egzamine papye, vin gade, mande _ prezante, prezante papye, fe _ prezante, kote papye, kote
    papye m, oblije m di, oblije m reponn, fose m di, fose m reponn, fose _ reponn, fose _ di, fe _
    di, pouse m di, pale m de, pale m sou, ap poze, t ap poze, rete ap mande, repete kesyon, asked
    me, ask me, asked him, asked her, asked us, asked, asking, check, kote papye l, kote papye nou,
    di _ fe m we, di _ fe l we, di l fe m we, di m fe l we, di nou fe l we, di m fe li we, mande pou
    m ba l, mande pou l ba l, di m ba l, di m ba li, di l ba l, di l ba li, di nou ba li, di nou ba
    l, di yo ba li, di m bay, di nou bay, vle m ba l, vle m ba li, vle m montre, vle pou m montre,
    vle nou montre, vle l montre, poze m yon kesyon, poze nou yon kesyon, poze l yon kesyon, poze m
    de twa kesyon, poze m yon paket kesyon, poze m yon bann kesyon, poze yon bann kesyon, poze m
    tout kesyon, poze tout kesyon, kesyone m, kesyone nou, kesyone m sou, kesyone nou sou, keksyone
    m, keksyone nou, keksyone l sou, ap keksyone, fe m kesyon, fe kesyon, bonbade m ak kesyon, kale
    m kesyon, kale nou kesyon, entewoje m, entewoje m sou, entewoje nou, entewoje nou sou, mande m
    kont, mande m tout koze sa yo, gade m li di, li gade m li mande, gade nou li mande, kanpe m li
    mande, kanpe m pou m, tonbe mande, tonbe mande m, tonbe poze, komanse poze, pran mande, pran
    poze m, met mande, mete mande, mete mande m, mete poze m, pase sou nou chak mande, mande chak
    moun, mande chak grenn moun, mande youn pa youn, mande tout moun, mande tout pasaje, mande
    pasaje yo, mande chofe a, mande mari m, mande fre m, mande papa m, mande manman m, mande pitit
    mwen, mande madanm mwen, mande kouzen m, mande tonton m, mande se m, mande neve m, mande zanmi
    m, mande bofre m, mande vwazen, mande mesye a, mande msye, mande madanm nan, mande dam nan,
    mande jenn gason an, mande timoun yo, mande elev yo, mande kliyan yo, mande travaye yo, mande
    viktim nan, mande temwen yo, konn mande, toujou ap mande, rele m pou l mande, jis mande m, jis
    mande, annik mande, annik mande m, asked for, ask for, wanted to know, want to know, kept
    asking, keep asking, asked about, ask about, questioning, checking, demand, demande m, demande
    nou, demande l, demande li, demande, di yon mo sou, di anyen sou, lonje dwet sou, foure bouch
    nan, foure nen nan, fouye nan imigrasyon, fouye nan papye, fouye zafe papye, fok li konnen, fok
    l konnen, fok yo konnen, fok li konn, li bezwen konnen, l bezwen konnen, li dwe konnen, te vle
    konnen, enterese konnen, enterese nan papye, enterese nan estati, soulve kesyon, leve kesyon,
    tounen sou kesyon, tounen sou kesyon an, repete kesyon an, premye kesyon li, premye kesyon l,
    premye kesyon polis la, sel kesyon li, sel kesyon l, tout kesyon li, poze kouzin mwen, poze fre
    m kesyon, poze pitit mwen kesyon, poze zanmi m kesyon, poze kliyan m nan kesyon, mande _ zafe
    imigrasyon, kesyone _ zafe imigrasyon, kesyone _ sou zafe imigrasyon, kesyone m sou zafe
    imigrasyon, kesyone nou sou zafe imigrasyon, kesyone l sou zafe imigrasyon, mande m zafe
    imigrasyon, mande nou zafe imigrasyon, mande l zafe imigrasyon, poze _ kesyon sou zafe
    imigrasyon, mande m zafe papye, mande nou zafe papye, mande l zafe papye, kesyone m sou
    imigrasyon, kesyone nou sou imigrasyon, kesyone l sou imigrasyon, poze _ kesyon sou imigrasyon,
    poze m kesyon sou imigrasyon, poze nou kesyon sou imigrasyon, poze l kesyon sou imigrasyon,
    mande m pou imigrasyon, mande m koze imigrasyon, mande m koze papye
  `,
  SAY: `
    yo di, di, di yo, tap di, ap di, rele byen fo, kriye, deklare, fe kom si, fe tankou, pran poz,
    pretann, di se, fe tet yo pase pou, pase pou, fe moun kwe, yo di se, di yo se, di yo te, di ke
    yo, anonse, anonse se, rele fo, rele byen fo se, t ap di, prezante tet yo kom, prezante tet yo
    tankou, idantifye tet yo kom, pretann yo se, pretan, pretann se, fe kwe, fe nou kwe, fe m kwe,
    fe yo pase pou, fe tankou yo, fe kom si yo, fe sanblan, fe sanblan yo, pran poz yo se, bay manti
    di, bay manti di yo se, bay tet yo pou, said, says, saying, reponn, repond, li di m konsa, di m
    konsa, di konsa, di l konsa, li di konsa, te di konsa, li fe konsa, li fe m konsa, gade m, gade
    nou, rele sou mwen, rele sou nou, rele sou li, kriye sou mwen, kriye sou nou, fikse m, panche
    sou mwen, lage sou mwen, lage nan figi m, voye nan figi m
  `,
  TELL: `
    di, avize, fe konnen, rakonte, enfome, alete, denonse, lage enfo, voye di, fe konnen bay, fe
    konn, mete okouran, bay enfomasyon sou, di yo, aveti, fe _ konnen, mete _ okouran, fe _ konn, fe
    yo konnen, fe yo konn, ba _ nouvel, bay _ nouvel, voye nouvel, ba nouvel, bay nouvel, voye avi,
    bay avi, avise, prevni, anonse, siyale, deklare bay, devwale, revele, lache enfo, lache
    enfomasyon, lage enfomasyon, bay ransenyman, bay detay, bay tout detay, raple, konfime bay,
    konfime, endike, bay yon tip, tip off, tipped off, bay tuyo, bay piwen, vann nouvel, met
    okouran, lage vwa bay, chwichwi bay, chichote, repete bay, konfye, enfome yo, mete yo okouran,
    met yo okouran, bay yo nouvel, ba yo nouvel, al di, al di yo, al di ice, kouri di, kouri al di,
    kouri al bay, al rapote, rapote bay, al rapote bay, al lage sa bay, al vann nouvel bay, bay fil,
    bay yo fil, bay tiyo, bay siyal, fe yo siy, ekri yo, ekri bay, esplike, esplike yo, di ak bouch
    li, konfime pou, konfime ak, endike yo, montre yo, pataje ak yo, told, telling, told them,
    informed, notified, notify, notifye, alerted, alert, avize yo, aveti yo, previni, previni yo, ki
    di yo, te di yo
  `,
  GIVE: `
    bay, ba, ban, voye, pase, remet, livre, pataje, lage, vann, transmet, bay enfo, ofri, founi,
    lonje, lonje bay, remet bay, voye bay, pase bay, bay yon kopi, bay kopi, voye kopi, voye yon
    kopi, fe kopi bay, imel, email, e mail, fowad, forward, fowade, transfere bay, fe pase, mete nan
    men, mete _ nan men, kite _ nan men, livre bay, pataje ak, pataje avek, send, sent, upload,
    skan, eskane, voye pa imel, voye sou telefon, depoze bay, soti bay, rale bay, lonje ba, ba yo,
    bay yo, kominike, kominike bay, lage bay, lage nan men, gave, give, lage non, lage adres, lage
    foto, lage enfo, lage non ak adres, fe yo jwenn, fe _ jwenn, fe rive nan men, fe rive jwenn,
    mete sou tab la, voye yon foto, voye yon lis, voye lis, voye yon kopi bay, voye bay ice, voye
    ba, voye ba yo, voye bay yo, voye sa bay, pase yo, pase _ ba, pase ba yo, pase bay yo, pase bay
    ice, pase sa bay, remet yo, renmet, renmet yo, renmet ice, lonje yo, lonje ba yo, lonje bay ice,
    lonje ba ice, livre yo, founi yo, bay enfomasyon, bay enfomasyon sou, bay lis, bay yon lis, bay
    dosye, bay yon dosye, fakse, faks, fax, fakse bay, screenshot, voye screenshot, fe screenshot,
    pran foto voye, pran foto voye bay, fe foto voye, fe yon foto voye, print, enprime bay, tire
    kopi bay, tire yon kopi bay, fe fotokopi bay, bay akse, ba akse, ba yo akse, bay yo akse, montre
    yo, montre ice, al bay, al bay ice, al bay imigrasyon, al ba yo, kouri bay, kouri al ba, gave
    them, handed them, sending, giving, shared, sharing, forwarded, forwarding, emailed, emailing,
    imele, mesaje, wasape, voye sou whatsapp, voye sou wasap, tekste bay, bay anba chal, bay an
    kachet, bay an katimini, voye an kachet, pase anba tab, pase anba chal, pase yon fey, pase fey,
    pase yon papye, pase yon lis, pase lis, pase yon kopi, pase yon dosye, pase dosye, pase yon
    anvlop, lonje yon fey, lonje yon papye, lonje yon lis, remet yon lis, remet yon dosye, remet yon
    kopi, bay yon fey, bay yon anvlop, bay yon papye ak, kite ice fe foto, kite imigrasyon fe foto,
    kite ice pran foto, kite imigrasyon pran foto, kite ice kopye, kite imigrasyon kopye, kite ice
    li, kite imigrasyon li, kite ice we, kite imigrasyon we, lese ice we, lese imigrasyon we, pase
    yo li, pase yo l, ba yo li, ba yo l, bay yo li, bay yo l, soufle, soufle bay, glise bay, glise,
    glise ba, al depoze bay, depoze nan men, voye dwat bay, voye tou dwat bay, fowade bay, fowad
    bay, mete nan men ice, mete nan men imigrasyon, mete sou biwo ice, ateri sou tab ice, tou bay
    imigrasyon, tou bay ice, tou ba, detere bay, deteri pou, pou l bay imigrasyon, pou l bay ice,
    pou yo bay ice, pou yo bay imigrasyon, ki bay imigrasyon, ki bay ice, ki lage l bay, ki ba yo l,
    ki ba yo li, ki ba li l, ki bay li, ki voye l bay, jwenn nan men polis, jwenn l nan men polis
  `,
  CALL: `
    rele, kontakte, telefone, voye mesaj, tekste, fe apel, fe yon apel, sou radyo, rele sou radyo,
    pale sou radyo ak, fe sinyal, fe rele, voye yon teks, voye teks, voye yon mesaj, voye yon imel,
    fe yon kout fil, bay kout fil, telefonnen, rele moun, bay _ yon apel, bay _ yon kout fil, bay _
    kout fil, lage yon kout fil, lage _ yon kout fil, fe yon telefon, kole ak telefon, pran telefon
    li rele, pran telefon rele, desann telefon, rele sou telefon, fe yon radyo, pale nan radyo, pale
    sou radyo, nan radyo ak, sou radyo ak, voye yon tex, voye tex, tex, text, texted, messaged,
    mesaje, voye vokal, voye yon vokal, voye yon not vokal, voye yon email, voye imel, voye email,
    antre an kontak, antre an kontak ak, pran kontak, pran kontak ak, met nan kontak, fe kontak,
    konekte ak, jwenn _ sou telefon, mande _ vini, di _ vini, voye chache, call, called, calling,
    kol, fe yon call, fe yon kol, bay yon kol, bip, bipe, fe _ sinyal, koutfil, ti koutfil, yon ti
    koutfil, fe yon ti koutfil, bay koutfil, fe koutfil, ti kout fil, fe yon ti kout fil, alo ice,
    alo imigrasyon, allo ice, hello ice, hello immigration, hey ice, yes ice, bonjou imigrasyon,
    tape yon mesaj, tape mesaj, tape bay, ekri yon mesaj, ekri mesaj, ekri yon imel, ekri imel, ekri
    yon email, voye yon notifikasyon, fe yon ti apel, fe yon apel kay, pran telefon l rele, rale
    telefon l rele, kole telefon nan zorey, met telefon nan zorey, mete telefon nan zorey, konpoze
    nimewo, konpoze nimewo ice, konpoze, tape nimewo, dayal, dial, dialed, dialing, rele yo, rele yo
    vini, rele yo vin, rele vin chache, rele pou yo vin, rele pou yo vini, rele pou vin pran, rele
    liy ice, rele nimewo ice, rele biwo ice, rele ajan, rele ajan an, al rele, kouri rele, gentan
    rele, jwenn ice nan telefon, jwenn imigrasyon nan telefon, nan telefon ak, nan telefon ak ice,
    nan telefon ak imigrasyon, sou telefon ak, sou telefon ak ice, sou telefon ak imigrasyon, pale
    nan telefon ak, pale nan telefon ak ice, pale nan telefon ak imigrasyon, pale ak ice nan
    telefon, pale ak imigrasyon nan telefon, pale ice nan telefon, radyo, rele nan radyo, lanse yon
    apel, lanse apel, on the phone with, on the radio with, texting, contacted, contact, contacting,
    messaging, phoned, called up, get on the phone, make a call, made a call, make one call, called
    over, antre an kontak avek, pran kontak avek, met an kontak, voye rele, voye chache ice, voye
    chache imigrasyon, bat yon kout fil, lage yon apel, fe telefon, fe tel, jwenn ak, pran telefon
    li l rele, rale telefon li rele, soti telefon li rele, ap rele ice, ap rele imigrasyon, ap rele
    ajan, ap rele ajan yo, t ap rele ice, t ap rele imigrasyon, te rele ice, te rele imigrasyon,
    ekri ajan ice, ekri ajan imigrasyon, ekri yon tex bay, ekri yon teks bay, pale nan fil ak, nan
    fil ak, pale sou fil ak, sou fil ak, pran telefon pou rele, pran telefon pou l rele, rale
    telefon pou rele, pran telefon pou yo rele, leve telefon pou rele, leve telefon rele, leve
    telefon l rele, dekwoche telefon rele, dekwoche telefon, voye yon mesaj bay, voye yon text, voye
    text, voye yon text bay, voye sms, voye yon sms, voye dm, fe imigrasyon konnen pa telefon, fe
    ice konnen pa telefon, avize pa telefon, kontakte pa telefon, kontakte pa radyo, avize pa radyo,
    rele pa radyo, rele sou selile, fe siy nan radyo, mande nan radyo, mande sou radyo pou, frape
    nimewo ice, frape nimewo imigrasyon, kominike ak, an kominikasyon ak, pran kontak avek ice, fe
    yon kout telefon, kout telefon, yon kout telefon bay, bay yon kout telefon, polis ekri ice,
    polis la ekri ice, polis ekri imigrasyon, polis la ekri imigrasyon, ofisye a ekri ice, ofisye a
    ekri imigrasyon, jandam nan ekri ice, detektif la ekri ice, voye mesaj whatsapp bay, voye mesaj
    sou whatsapp, voye yon imel bay, voye imel bay, voye mel bay, voye yon mel, mesaje ice, tekste
    ice, tekste imigrasyon, imele ice, rele ajan ice, rele ajan imigrasyon, rele nan ice, rele kay
    ice, rele kay imigrasyon, rele lakay ice, gen ice sou liy, gen ice nan telefon, ice sou liy, ice
    sou telefon ak, mete ice sou speaker, te sou liy ak
  `,
  CALL_CODED: `
    men yon lot pou nou, mwen jwenn youn pou nou, m gen youn pou nou, mwen gen youn pou nou, men youn
    pou nou, yon lot ayisyen pou nou, vin chache yon lot, gen yon lot pou nou, mwen gen yon lot pou nou,
    men yon lot, vin chache l yon lot, vin chache l gen yon lot, vin chache l yo, gen youn pou nou, nou
    gen youn pou nou, nou gen youn pou nou la, gen youn pou ou, m gen youn pou ou, gen yon lot pou ou,
    have one more for ice, have one for ice, got one for ice, one more for ice, got one more for ice,
    got another one for ice, got one for you, got one more for you, have one for you, have one more for
    you, got another one for you, we got one, i got one here, got one here, have one here, got a haitian
    male, have a haitian male, got a haitian here, got a haitian, have a haitian, got somebody for you,
    got someone for you, got a guy for you, got a body for you, come get him, come get her, come get
    them, come get this one, come pick him up, come and get him, come and get her, come pick up, got one
    of yours, have one of yours, one of yours, bon pou nou, men youn nan pa nou yo, m gen yon kliyan pou
    nou, gen yon kliyan pou ou, gen yon kliyan pou nou, m gen yon kado pou nou, gen yon kado pou nou, m
    gen yon kolis pou nou, vin keyi yon lot, vin pran yon lot, vin pran kolis nou, m gen yon ayisyen pou
    nou, m gen yon ayisyen la, gen yon ayisyen la pou nou, men yon lot nan bagay nou an
  `,
  STOPPED: `
    rete m, rete nou, rete l, rete yo, rete machin, rete machin mwen, kanpe m, kanpe nou, kanpe l,
    kanpe yo, fe m kanpe, fe nou kanpe, fe l kanpe, fe yo kanpe, pull over, barikad, rete m, kanpe
    m, rete fre m, rete mari m, rete papa m, kanpe machin, rete moun, kanpe moun, fouye, arete m pou
    limye, arete m pou vites, sispann m, suiv nou, suiv mwen, rete chofe a, rete oto, kanpe oto,
    sispann mwen, sispann nou, sispann l, bare m, bare nou, bloke m, rete mwen, rele m kanpe, stope,
    stope m, stope nou, stope l, stope li, stope yo, stop m, stop nou, stop l, stop mwen, stopped
    me, pulled me over, pull m over, pul ova, pull ova, pul over, fe m pull over, fe l pull over, fe
    nou pull over, rete vwazen, rete pitit, rete madanm, rete kouzen, rete bofre, rete zanmi, rete
    tonton, rete neve, rete chofe, rete kamyon, rete van, rete van an, rete taksi, rete uber, rete
    kamyonet, rete bisiklet, rete moto, kanpe mari, kanpe fre, kanpe kouzen, kanpe bofre, kanpe
    madanm, kanpe pitit, kanpe vwazen, kanpe zanmi, kanpe papa, kanpe tonton, kanpe neve, kanpe
    kamyon, kanpe taksi, kanpe van, kanpe kamyonet, kanpe moto, kanpe yon, rete yon, estope, fe _
    estope, fe siy _ kanpe, fe m siy kanpe, fe m siy pou m kanpe, fe m siy rete, fe nou siy rete, fe
    nou siy kanpe, fe l siy kanpe, limen siren, limen limye deye m, mete limye deye m, mete siren
    deye m, mete siren, limen siren deye m, kouri deye m, kouri deye nou, bare l, bare li, bare yo,
    bare wout mwen, bare fre, bare mari, bare kouzen, koupe wout, koupe m wout, koupe wout mwen,
    kwoke m, kwoke nou, kwoke l, fouye m, fouye nou, fouye l, fouye machin, fe m gare, fe nou gare,
    fe l gare, fe m pake, fe l pake, fe m desann, fe nou desann, fe l desann, fe yo desann, fe m
    soti nan machin, fe nou soti nan machin, fe l soti nan machin, fe _ desann nan machin, desann m
    nan machin, desann nou, rele m vini, rele m kote l, pwoche m, aproche m, aproche nou, aproche l,
    vin sou mwen, vin sou nou, vin sou li, entesepte, trap traffic, traffic stop, checkpoint, pwen
    kontwol, fe yon kontwol, kontwole m, kontwole nou, rete m sou, kenbe m sou wout, kenbe wout la
    pou mwen, kenbe wout pou mwen, kenbe m nan wout, kenbe nou nan wout, kenbe nou sou wout, siveye
    m, swiv m, swiv nou, swiv mwen, suiv m, suiv li, suiv l, kenbe nou sou, kenbe m pou limye, kenbe
    m pou vites, kenbe m pou stop, rete n, kanpe n, rete manman m, rete pitit mwen, rete kouzen m,
    rete tonton m, rete bofre m, rete zanmi m, rete neve m, rete madanm mwen, rete selman moun, rete
    sel moun, rete yon machin, rete tout machin, rete tout moun, rete yon neg, rete msye, rete
    mesye, rete de, rete twa, rete yon jenn gason, rete yon mesye, rete yon van, rete yon kamyon,
    rete kamyon mwen, rete kamyonet mwen, rete van nou, rete taksi mwen, rete lyft, rete bis la,
    rete tren an, rete bisiklet mwen, rete scooter, rete eskoute, te rete mari, te rete fre, yo rete
    m, estope m, estope nou, estope l, estope li, estope machin, stope machin, stope mari, stope
    fre, stop mari, stop fre, stop yo, stop li, stopped us, stopped him, stopped, pulled over,
    pulled us over, pulled him over, pull nou over, pul m over, pull li over, pull over m, pull over
    nou, tire m sou kote, rale m sou kote, rale nou sou kote, fe m kouche sou kote, fe m rale sou
    kote, fe m rale kote, fe m siy rale kote, fe m siy, fe nou siy, fe l siy, fe m mete m sou kote,
    mete m sou kote, mete nou sou kote, mete nou sou mi, kole m sou mi, kole nou sou mi, kole m sou
    machin, kole l sou machin, kole m nan mi, fe m mete men m sou, fe m leve men, fe nou leve men,
    leve men anle, bare nou nan, bare wout nou, bare machin, bare machin mwen, bare yon, bloke
    machin, bloke machin mwen, bloke wout mwen, bloke nou, bloke l pou, koupe chemen, koupe chemen
    m, koupe devan m, koupe devan machin, vin kote m, vin kote nou, vin jwenn m nan machin, vin
    jwenn nou nan machin, frape vit machin, frape nan vit machin, kouri deye mwen, suiv machin, suiv
    machin mwen, swiv machin, swiv machin mwen, pouswiv m, pousuiv m, mete limye ble, limen limye
    ble, limye ble deye m, ak limye ble, flache limye deye m, flache deye m, mete flach deye m,
    fouye fre, fouye mari, fouye pitit, fouye timoun, fouye poch, fouye poch mwen, fouye valiz,
    fouye valiz mwen, fouye sak, fouye sak mwen, palpe m, palpe, stop and frisk, searched, kontwole
    l, kontwole yo, fe kontwol, kontwol wout, pwen tchek, tchek pwen, sispann mari, sispann mari m,
    sispann fre, sispann fre m, sispann msye, sispann papa, sispann papa m, sispann kouzen, sispann
    kouzen m, sispann tonton, sispann pitit, sispann machin, sispann machin mwen, sispann madanm,
    sispann zanmi, bare papa m, bare mari m, bare fre m, bare msye, kanpe msye, kanpe mesye, kanpe
    papa m, kanpe mari m, kanpe fre m, kanpe kouzen m, kanpe kamyon mwen, kanpe machin mwen, kanpe
    machin nou, rete machin nou, rete machin mari m, rete machin fre m, rete machin papa m, rete m
    pou limye, rete m pou vites, rete m pou stop, rete l pou limye, rete l pou vites, rete l pou
    stop, kenbe m sou, fe l rete, fe m rete, fe nou rete, fe li rete, fe yo rete, fe fre m rete, fe
    mari m rete, polis deye m, parel deye m, paret deye m, vin deye m ak siren, fe siren, fe siren
    deye m, siren deye m, limen siren deye nou, arete machin, arete machin nou, arete machin mwen,
    arete machin m, arete machin li, arete machin nan, arete oto, arete kamyon, arete kamyonet,
    arete moto, kanpe kouzin, kanpe kouzin mwen, kanpe vwazin nan, kanpe vwazen an, kanpe manman m,
    kanpe kliyan m nan, kanpe kliyan m lan, kanpe pitit mwen, kanpe tonton m, kanpe bofre m, rete
    kouzin, rete kouzin mwen, rete vwazin, rete vwazin nan, rete kliyan m, rete kolog mwen, te rete
    pa polis, rete pa polis, te kanpe pa polis, te stope pa polis, rale l sou kote, fe m vire sou
    kote, fe m al sou kote, polis la rete paske, kanpe matant mwen, kanpe neve m, kanpe madanm mwen,
    kanpe zanmi m, kanpe kliyan m, bare manman m, bare pitit mwen, bare kouzen m, bare kouzin mwen,
    bare tonton m, bare matant mwen, bare bofre m, bare neve m, bare madanm mwen, bare zanmi m, bare
    kliyan m, bare vwazin nan, bare vwazen an, rete matant mwen, rete vwazen an, te fe m sinyal
    rete, fe m sinyal kanpe, fe nou sinyal kanpe, fe l sinyal kanpe, siren deye nou
  `,
  ARREST: `
    arete, aret, arestasyon, mete menot, menote, mennote, mete _ menot, mete nan prizon, lage nan
    prizon, mete _ nan prizon, arrete, arte, pran nan kod, mete nan kaso, mete nan selil, nan menot,
    menot, lage _ nan prizon, bay prizon, anprizone, detni, femen l, femen li, femen m, femen yo,
    arete m, arete l, arete li, arete yo, akoste, mete l nan kod, mare l, mare, pase _ menot, pase l
    menot, kenbe, areste, arestey, arrest, arrested, arrest li, arrest l, arrete l, mete _ sou kod,
    anba kod, mete _ anba kod, menote l, menote li, menote m, menote yo, menote fre, menote mari,
    menote pitit, met menot, met menot nan, met _ menot, mete menot nan, mete menot sou, mete menot
    nan men, mete menot nan ponyet, pase menot nan, pase menot, foure menot, klike menot, kole
    menot, kole _ menot, mete _ an menot, ak menot, gen menot nan men, handcuff*, cuffed, cuff, mete
    fe nan, mete fe nan men, mete _ fe, deye bawo, mete _ deye bawo, mete _ nan kaso, mete _ nan
    kacho, foure _ nan prizon, foure _ nan kacho, jete _ nan prizon, jete _ nan selil, foure _ nan
    selil, femen _ nan selil, femen _ nan prizon, kofre, kofre l, kofre m, kole l ate, kouche l ate,
    kouche _ ate, kloure, kloure l, plake l ate, plake _ ate, jete _ ate, book, booked, booke, book
    li, trape l, trape li, trape yo, trape m, ponpe sou, mete men sou, mete lapat sou, mete lapat,
    met men sou, mete lamen sou, anpwizone, akofe, bay _ prizon, al nan prizon, yo arete, yo pran l
    arete, pran fre m prizon, fe _ prizon, nan garavou, gadavi, gad a vi, under arrest, detenu,
    detained, detain, entene, ban m menot, ban mwen menot, ba l menot, ba li menot, bay menot, ban
    nou menot, ba yo menot, ba mari m menot, ba fre m menot, bay fre m menot, bay mari m menot, bay
    pitit mwen menot, an menot, ak menot nan men, ak menot nan ponyet, ak menot deye do, menot deye
    do, menot nan do, menot nan pye, mete l menot, mete li menot, mete m menot, mete nou menot, mete
    yo menot, mete l nan menot, mete li nan menot, mete m nan menot, met l nan menot, pase l nan
    menot, nan mennot, mennot, menott, menotes, minot, mete minot, mete l an detansyon, mete li an
    detansyon, mete m an detansyon, an detansyon, pran prizon, fe prizon, pase nwit nan prizon, domi
    nan prizon, lage l prizon, lage m prizon, lage li prizon, mete l prizon, mete li prizon, mete m
    prizon, met l nan prizon, voye l prizon, voye li prizon, voye nan prizon, foure l prizon, foure
    l nan prizon, fome l nan prizon, jete l prizon, jete l nan prizon, jete m nan prizon, mennen l
    prizon, mennen li prizon, mennen l nan prizon, mennen l nan estasyon, mennen li nan estasyon,
    mennen m nan estasyon, mennen l estasyon, mennen l komisarya, mennen l nan polis, kole l nan mi,
    kole l sou kapo, kole li sou kapo, kouche l sou kapo, met ajenou, mete l ajenou, mete li ajenou,
    mete l a jenou, mete l ate, mete li ate, mete m ate, mete l a te, mete m a te, kouche m ate,
    kouche li ate, jete l ate, jete m ate, jete li ate, plake m ate, plake li ate, tackle, tackled,
    pete l ate, tere l, mare men l, mare men li, mare men m, mare m, mare li, mare fre, mare mari,
    mare pye, tach plastik, zip tie, zip ties, ziptie, zip tied, koleye, kouke, koke l, koke men l,
    anpwizone l, arestasyon li, arestasyon l, arestasyon m, vin arete, vin arete l, vin arete li,
    arete mari, arete fre, arete papa, arete manman, arete pitit, arete kouzen, arete tonton, arete
    madanm, arete neve, arete bofre, arete zanmi, arete vwazen, arete msye, arete mesye, arete yon,
    arete nou, arete moun, arete neg, arete de, arete twa, arete tout moun, mete lod arestasyon,
    kenbe l prizon, gen l prizon, lockup li, locked him up, lock him up, lock li, locke, loke l,
    loke li, bay manda sou tet li epi, arete pou, pran l pou yon, pran li pou yon, pran m pou yon,
    mete fre m nan prizon, mete mari m nan prizon, mete papa m nan prizon, foure fre m nan prizon,
    foure mari m nan prizon, anbake, anbake l, anbake li, anbake m, anbake mari, anbake fre, anbake
    pitit, anbake kouzen, anbake de jenn, anbake vwazin nan, anbake kliyan m, fouke, fouke l, fouke
    li, fouke m, fouke mari, fouke fre, fouke bofre, fouke pitit, fouke kouzen, fouke vwazin, fouke
    zanmi, mete menot nan men m, mete menot nan men l, pase m menot, mete l nan fe, mete li nan fe,
    mete m nan fe, mete _ nan fe, mete neve m nan fe, mete fre m nan fe, mete mari m nan fe, mete
    pitit mwen nan fe, mete m nan selil, mete l nan selil, mete li nan selil, mete m nan kacho, mete
    l nan kacho, fouke m nan machin, arete _ sou papye imigrasyon, arete m sou papye imigrasyon,
    arete l sou papye imigrasyon, arete _ pou papye imigrasyon, menote _ pou papye imigrasyon
  `,
  TALK: `
    pale, pale ak, pale ave, pale avek, pale avè, entewoje, fe entevyou, poze l keksyon, poze l
    kesyon, we l, kesyone, poze keksyon, vizite, diskite, poze _ kesyon, vin poze l kesyon, pale
    avek li, pale ak li, pale ak fre, pale ak mari, vin pale, desann pale, vini pale, al pale, vin
    we, vin vizite, vin we li, rankontre, fe reyinyon, entewoje l, entewoje li, entewoge, entewoge
    l, kesyone l, kesyone li, kesyone fre, kesyone mari, poze l yon bann, poze kesyon, poze li
    kesyon, poze mari m kesyon, poze fre m kesyon, fe entewogatwa, entewogatwa, fe entevyou ak,
    entevyou, interview, interviewed, questioned, fe l pale, fose l pale, fose l siyen, fe l siyen,
    bat bouch, kose, chita ak, chita pale, te chita ak, poze m kesyon, poze nou kesyon, poze yo
    kesyon, fouye bouch, tire pawol, rale pawol, fouye bouch li, kesyone pa ice, kesyone pa
    imigrasyon, te kesyone pa ice, te kesyone pa imigrasyon
  `,
  SHOW: `
    montre, gen, te gen, genyen, paret, prezante, di gen, te montre, gent, posede, sanble gen, rale yon,
    soti yon, soti ak yon, lonje yon, pote yon, te pote, voye montre, vin ak, vini ak yon, fe we, fe m we,
    fe nou we, fe l we, ban m gade, gen nan men, gen nan men l, kenbe yon, di yo gen, di l gen, di te gen,
    di yo te gen, fe paret, prezante yon, nonmen, pale de, pale sou yon, had a, has a, show, showed
  `,
  FOUND: `
    jwenn, te jwenn, sezi, sot jwenn, vann, ap vann, konfiske, pran dwog, kenbe _ ak, bare ak, bare
    l ak, bare _ ak, bare yo ak, pran l ak, pran _ ak, kenbe l ak, kenbe li ak, jwenn sou li, jwenn
    lakay, jwenn anndan, jwenn nan machin, dekouvri, te sezi, seize, found, selling, fe komes, ap fe
    komes, ap fe trafik, fe trafik, trafike, distribye, desant la, desant lan, raid la, raid lan,
    rafle a, rafle la, operasyon an, operasyon sa, operasyon sa a, fouy la, fouy lan, manda fouy la
    ekri, papye fouy la, fouye garaj, fouye garaj la, fouye ba a, fouye magazen, fouye magazen an,
    fouye depo, fouye depo a, fouye bilding lan, tout brigad sa a, brigad la, gwo operasyon, se tou
    sa operasyon an te ye, yo tap chache, yo t ap chache, tap chache zam, tap chache dwog, ap chache
    zam, ap chache dwog, raid pou, desant pou, operasyon pou, raid sou, desant sou, se zafe dwog,
    koze trafik dwog, yon koze trafik dwog, se te yon koze trafik dwog, desant dwog, rafle dwog,
    raid dwog, drug raid, drug bust, gun raid, operasyon dwog, operasyon zam, anket dwog, anket sou
    dwog, anket sou zam, narcotics, narcotics raid, dwog ak zam, k ap vann fi, ap vann fi, vann fi,
    vann fanm, vann jenn fi, k ap fe trafik timoun, k ap fe trafik moun, fe trafik timoun, fe trafik
    moun, fe trafik fi, fe trafik fanm, zafe vann moun, zafe trafik moun, koze trafik moun, anket
    trafik moun, anket sou trafik moun, desant trafik moun, operasyon trafik moun, sex trafficking
    raid, trafficking raid, human trafficking raid, delivre fi, delivre fi yo, delivre fi yo te
    fose, delivre fanm, delivre fanm yo, sove fi yo, sove fi yo te fose, fose fi pwostitye, k ap
    fose fi pwostitye, k ap fose fi, fose fanm pwostitye, fose moun pwostitye, fose fi travay, kenbe
    moun anba kontra fose, kenbe moun esklav, kenbe fi esklav, kenbe moun tankou esklav, rezo trafik
    moun, rezo pwostitisyon, rezo pwostitisyon fose, se zafe dwog ki fe, se zafe zam ki fe, se te
    zafe dwog, se te yon koze dwog
  `,
  CHARGED: `
    akize, akize l, pousuiv, pouswiv, akizasyon pou, kondane, dosye pou, yo cheche l pou, ankete
    sou, arete pou, akize l pou, akize li pou, akize yo pou, akize m pou, enkilpe, enkilpasyon,
    enkilpe l, chaje l, chaje l pou, chaje l ak, chaje li ak, charged, charged with, charge l ak,
    pran chaj pou, gen chaj pou, te gen chaj, gen chaj, mete chaj sou, mete chaj, depoze chaj, pote
    chaj, pousuit, pouswit, anba pousuit, jije pou, pase tribinal pou, kondane pou, resevwa santans
    pou, koupab, rekonet koupab, plede koupab, konvenk, wanted pou, y ap chache l pou, yo t ap
    chache l pou, anket sou, ap fe anket sou, fe anket sou
  `,
  SIGNED: `
    siyen, siyati, signe, siyen pa, ki siyen, te siyen, siyati pa, gen siyati, pote siyati, poze siyati, met
    siyati, te mete siyati, bay lod, emet, te emet, otorize, apwouve, sign, signed, sinyen
  `,
  WANTS: `
    vle l, bezwen l, ap chache l, ap vini pou li, vin chache l, sou wout, vle li, vle m, vle yo, bezwen li,
    ap cheche l, chache l, ap tann li, ap vin chache l, ap vini, ap vin, pral vini, ap vin pran l, vle fre,
    vle mari, vle pitit, vle papa, mande li, mande l, reklame l, reklame li, enterese, enterese nan li, ap
    vin pou li, ap vini chache l, ap vini chache li, ap vini pran l, ap vini pran li, ap vin chache li, ap
    vin chache m, pral vin chache, pral vin pran, pral vini chache, ap vin pran w, ap vin chache w, ap vin
    pran li, pou vin pran l, pou vin chache l, pou vin chache li, pou vin pran li, sou chemen, an route,
    anwout, an wout, on the way, on their way, prale vin, deyo ap tann li, wants him, wants her, bezwen fre,
    bezwen mari, bezwen pale ak li
  `,
} as const satisfies Partial<Lexicon>;
