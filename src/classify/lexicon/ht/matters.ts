import type { Lexicon } from '../../concepts.ts';

/** Haitian Creole: what was asked, told, shown or alleged. */
export const matters = {
  STATUS: `
    anyen sou imigrasyon, sou imigrasyon, legal, ilegal, papye legal, estati, stati, status, estati
    imigrasyon, estati m, sitwayen, sitwayen ameriken, sitwayente, rezidan, rezidans, viza, tps,
    pemi travay, pèmi travay, san papye, gen papye, pa gen papye, papye imigrasyon, estati legal,
    imigran, nan peyi a legal, nan peyi a ilegal, dokiman imigrasyon, azil, ameriken, papye
    rezidans, pemi, kijan m antre, kouman m antre, travese fwontye, legal osnon ilegal, si m legal,
    gen rezidans, papye imigrasyon l, papye imigrasyon m, imigrasyon m, sitiyasyon imigrasyon,
    sitiyasyon m, sitwayen us, sitwayen meriken, estati imigrasyon m, estati imigrasyon l, zafe
    imigrasyon m, gen papye vre, gen papye pou, gen bon papye, bon papye, papye an regle, papye an
    reg, an reg, an regle, legalman, lejal, ilejal, illegal, si _ legal, moun legal, moun ilegal,
    yon ilegal, si l ilegal, citizen, sitwayen vre, sitwayen isit, sitwayen peyi a, sitwayen
    etazini, us citizen, natiralize, naturalize, rezidans pemanan, rezidan pemanan, residan,
    residence, rezidans legal, visa, viza touris, viza m, ki viza, ki kalite viza, ki tip viza,
    vize, vizite, pawol imanite, humanitarian parole, programme biden, pwogram biden, pwogram biden
    nan, asile, azil politik, demann azil, refijye, work permit, pemi travay la, pemi pou travay,
    otorizasyon travay, daca, dreamer, undocumented, kat travay, ead, status imigrasyon, status m,
    status l, status mwen, estati l, estati yo, estati nou, estati mwen, ki estati, sitiyasyon
    legal, sitiyasyon papye, kondisyon imigrasyon, zafe papye, zafe papye m, istwa imigrasyon, ki
    jan m antre, ki jan m te antre, kijan m te antre, kijan l antre, kijan li te rantre, ki jan m
    rantre, kijan m rantre, kijan m te rantre, ki jan li antre, kijan nou antre, kijan nou rantre,
    ki jan nou antre, ki jan _ antre, kijan _ antre, kijan _ rantre, kijan _ te antre, kijan _ te
    rantre, ki jan _ te rantre, ki jan _ te antre, kouman _ antre, kouman _ rantre, koman _ antre,
    koman _ rantre, koman _ te antre, kouman _ te antre, kouman _ te rantre, pa ki kote _ antre, pa
    ki fwontye, ki fwontye, janbe fwontye, pase fwontye, pase nan fwontye, travese meksik, vin isit
    legal, antre legal, antre ilegal, antre legalman, rantre legal, rantre legalman, rantre ilegal,
    nan peyi a legalman, gen dwa nan peyi a, gen dwa rete, gen dwa rete isit, dwa rete nan peyi a,
    dwa pou rete, depi kile _ isit, depi kile _ nan peyi a, depi ki le _ nan peyi a, depi ki le _
    isit, depi kile _ ozetazini, konbyen tan _ nan peyi a, konbyen tan _ isit, ki le _ antre nan
    peyi a, kile _ antre nan peyi a, ki le _ rantre nan peyi a, kile _ rantre nan peyi a, ki le _
    vini nan peyi a, kile _ vini, status legal, immigration status, i 94, i94, lod depotasyon nou,
    gen ka imigrasyon, ka imigrasyon, ki jan _ vini nan peyi, kijan _ vini nan peyi, kouman _ vini
    nan peyi, ki jan m te vini nan peyi, kijan m te vini nan peyi, ki jan m te vini isit, kijan m
    vini isit, kijan _ fe vini isit, kijan _ rive isit, ki jan _ rive nan peyi, papye legal yo,
    papye legal m, anyen sou papye, koze papye, koze papye m, koze imigrasyon, keksyon imigrasyon,
    kesyon imigrasyon, kesyon papye, pwoblem papye, pwoblem imigrasyon, pwosesis imigrasyon,
    sitiyasyon m nan peyi a, sitiyasyon nou, sitiyasyon imigrasyon m, sitiyasyon nou nan peyi a,
    estati nou nan peyi a, estati m nan peyi a, estati m isit, statut, statu, statut legal, statu
    legal, statut imigrasyon, stati imigrasyon, stati m, stati l, statis, estatis, estatu, status
    imigrasyon m, status nou, status yo, status li, immigration papers, got papers, have papers,
    legal papers, legal status, illegal alien, alien number, nimewo alyen, nimewo a, legal resident,
    permanent resident, rezidan ameriken, rezidan permanan, rezidans ou, rezidans m, rezidans li,
    rezidans nou, rezidan legal, sitwayen ameriken vre, sitwayenete, si m sitwayen, si m se
    sitwayen, si li sitwayen, si l sitwayen, si nou sitwayen, si nou se sitwayen, si l se sitwayen,
    si li se sitwayen, ki kalite papye, ki papye m gen, ki papye m genyen, ki papye l gen, ki papye
    nou gen, ki papye li genyen, ki papye nou genyen, ki papye mwen gen, ki kalite papye m gen, ki
    kalite papye mwen gen, gen papye isit, gen papye ameriken, papye ameriken, papye sejou, papye
    legal isit, papye pou m rete, papye pou rete, papye pou viv isit, papye pou m la, papye pou
    travay, an reg ak imigrasyon, an regle ak imigrasyon, an reg nan peyi a, legal nan peyi a, legal
    isit, legal nan peyi sa, ilegal nan peyi a, ilegal isit, si nou legal, si l legal, si li legal,
    si m ilegal, si nou ilegal, si li ilegal, si yo legal, eske m legal, eske l legal, eske nou
    legal, overstayed, overstay viza, viza m ekspire, viza w ekspire, viza ou, ki viza m, ki viza m
    te genyen, ki viza m genyen, sou ki viza, ak ki viza, viza turis, viza travay, tps m, tps la,
    tps mwen, tps ou, gen tps, si m gen tps, gen pwogram biden, gen parole, parole imaniter, pwogram
    imanite, gen azil, azil m, azil ou, asylum, asylum case, asylum denied, si m gen azil, gen lod
    depotasyon, depi konbyen tan m isit, depi konbyen tan m nan peyi a, depi konbyen tan _ nan peyi
    a, depi konbyen tan _ isit, konbyen tan m gen nan peyi a, konbyen tan m genyen isit, konbyen tan
    m gen isit, konbyen ane _ nan peyi a, konbyen ane _ isit, ki ane _ antre, ki ane _ vini, kile m
    antre, kile m te antre, kile m vini isit, kile m te vini, kile nou vini, ki le m te vini, ki le
    m antre, ki le nou antre, kouman m fe antre, kijan m fe antre, kijan m fe rive isit, kijan m fe
    vini, kijan m te vini isit, kijan m fe nan peyi a, kijan nou fe antre, ki jan m fe antre, ki jan
    m fe vini, kouman m te antre, kouman nou antre, koman m antre, si m te pase fwontye, si m pase
    fwontye, si m janbe fwontye, pase anba fil, bato m te vini, ki bato, si m te vini nan bato, si m
    vini nan bato, moun legal isit, gen dwa la, gen dwa nan peyi a vre, dwa pou m la, dwa rete isit,
    pemi sejou, kat sejou, kat rezidan, ki le m rantre, ki le m te rantre, ki le l rantre, ki le li
    rantre, ki le nou rantre, ki le nou te rantre, ki le m te antre, depi ki le m rantre, depi ki le
    m la, depi kile m la, depi kile m isit, depi ki le m isit, depi ki le nou isit, depi kile nou
    isit, depi ki le m nan peyi a, depi kile m nan peyi a, depi kile m rantre, kile m rantre, kile m
    te rantre, kile nou rantre, kile li rantre, konbyen tan m genyen nan peyi a, konbyen tan nou gen
    nan peyi a, konbyen tan l gen nan peyi a, konbyen tan m fe, konbyen tan m fe isit, konbyen tan m
    fe nan peyi a, mande _ zafe imigrasyon, kesyone _ zafe imigrasyon, kesyone _ sou zafe
    imigrasyon, kesyone m sou zafe imigrasyon, kesyone nou sou zafe imigrasyon, kesyone l sou zafe
    imigrasyon, mande m zafe imigrasyon, mande nou zafe imigrasyon, mande l zafe imigrasyon, poze _
    kesyon sou zafe imigrasyon, mande m zafe papye, mande nou zafe papye, mande l zafe papye,
    kesyone m sou imigrasyon, kesyone nou sou imigrasyon, kesyone l sou imigrasyon, poze _ kesyon
    sou imigrasyon, poze m kesyon sou imigrasyon, poze nou kesyon sou imigrasyon, poze l kesyon sou
    imigrasyon, mande m pou imigrasyon, mande m koze imigrasyon, mande m koze papye, gen dwa viv
    isit, dwa viv isit, gen dwa viv ozetazini, gen dwa viv nan peyi a, gen dwa rete nan peyi a, gen
    dwa rete ozetazini, gen dwa isit, dokiman legal, gen dokiman legal, kouman l rete nan peyi a,
    kouman m rete nan peyi a, kouman m fe isit, kijan m rete nan peyi a, ki jan l rete nan peyi a,
    estati moun, rezidan ou non, sitwayen ou non, an regle ak papye, gen viza, si m gen viza, si l
    gen viza, dwa pou m isit, dwa pou l isit
  `,
  PAPERS: `
    papye, papye m, papye m, dokiman, pyes, pies, pyes idantite imigrasyon, papye l, papye li, papye
    nou, papye yo, papye mwen, papye w, papye ou, dokiman m, dokiman l, dokiman mwen, dokiman yo,
    documents, papers, papey, pyes mwen, pyes m, papye idantite imigrasyon, kote papye, kote papye m,
    kote papye l, kote papye nou, verifye papye, tcheke papye, cheke papye, gade papye, gade papye m,
    rale _ papye, prezante papye, papye kom kwa, papye komkwa, dokiman nou, dokiman ou, dokiman w,
    dokiman li, papye mari m, papye fre m, papye papa m, papye manman m, papye moun yo, papye tout moun,
    papye chak moun, papye yo genyen, papye m genyen, papye nou genyen
  `,
  ORIGIN: `
    ki kote m soti, kote m soti, kote m sot, kote nou soti, ki kote nou soti, kote l soti, ki kote l
    soti, kote li soti, kote mwen soti, ki kote mwen soti, ki kote m fet, kote m fet, kote mwen fet,
    kote l fet, kote li fet, kote nou fet, ki peyi, nan ki peyi, nasyonalite, peyi m, peyi orijin,
    kote m te fet, ki kote m te fet, kote yo fet, kote yo soti, ki kote yo soti, ki bo m soti, ki bo
    nou soti, ki peyi m soti, ki peyi m sot, kote ou soti, kote w soti, ki kote ou fet, ki kote _
    soti, kote _ soti, ki kote _ sot, kote _ sot, ki kote _ fet, kote _ fet, ki bo _ soti, ki peyi _
    soti, nan ki peyi _ soti, nan ki peyi _ fet, ki peyi _ fet, ki nasyonalite, nasyon, fet isit,
    fet bo isit, fet ozetazini, si m fet isit, fet lot bo, fet ayiti, ki kote yo fet, ki kote moun
    yo fet, moun ki peyi, moun ki kote, ki kote moun, moun ki bo, ki bo _ sot, ki bo _ fet, ki bo w
    soti, nan ki peyi m fet, nan ki peyi m soti, ki peyi m fet, ki peyi m ye, ki peyi mwen, ki peyi
    natif, natif, natif natal, natif ki kote, moun ayiti, si _ ayisyen, si m se ayisyen, si m
    ayisyen, si nou se ayisyen, si nou ayisyen, si l ayisyen, si l se ayisyen, si li ayisyen, si li
    se ayisyen, eske m se ayisyen, eske m ayisyen, eske nou ayisyen, eske nou se ayisyen, si m soti
    ayiti, si nou soti ayiti, si m sot ayiti, si m soti, si nou soti, si m fet ayiti, si m fet
    ozetazini, si m fet etazini, si m fet boston, si m fet la, si l fet isit, si li fet isit, si nou
    fet isit, fet etazini, fet nan peyi a, fet nan peyi isit, fet deyo, fet aletranje, si m etranje,
    si _ etranje, etranje, orijin, orijin m, orijin mwen, orijin nou, ki orijin, peyi kote m, peyi
    kote _ fet, peyi kote _ soti, peyi natal, peyi nesans, lye nesans, kote nesans, kote _ te fet,
    kote _ te soti, ki kote _ te fet, ki kote _ te soti, kote manman m fet, kote fanmi _ soti, kote
    paran _ soti, kote paran _ fet, paran _ soti, ki kote sa soti, nasyonalite m, nasyonalite l,
    nasyonalite nou, ki ras, born, where you from, where are you from, where you were born, where
    were you born, where i was born, from what country, what country, vil natal, ki zon ayiti, ki
    zon _ soti, ki kote w soti, ki kote w sot, ki kote w fet, ki kote ou soti, ki kote ou sot, kote
    w sot, kote w fet, kote ou sot, kote ou fet, kot ou soti, kot w soti, kot w sot, kot m soti, kot
    m sot, kot nou soti, kot li soti, kot yo soti, kot m fet, kot ou fet, kot w fet, ki peyi w, ki
    peyi ou, ki peyi w soti, ki peyi ou soti, ki peyi l soti, ki peyi li soti, ki peyi nou soti, ki
    peyi yo soti, ki peyi l fet, ki peyi li fet, ki peyi nou fet, ki peyi ou fet, ki peyi w fet, ki
    peyi paran, ki peyi fanmi, ki peyi manman, de ki peyi, sou ki peyi, moun ki kote ou ye, moun ki
    kote m ye, moun ki kote nou ye, moun ki bo m ye, moun ki peyi m ye, moun ki peyi nou ye, moun ki
    peyi ou ye, moun ki peyi w ye, moun ki peyi l ye, moun ki peyi li ye, ki nasyon, ki nasyon m, ki
    nasyon nou, ki nasyon ou, ki nasyon w, ki nasyon l, ki nasyonalite m, ki nasyonalite nou, ki
    nasyonalite l, ki nasyonalite w, nasyonalite w, nasyonalite ou, nasyonalite yo, nationalite,
    nationality, peyi m soti, peyi w soti, peyi ou soti, peyi nou soti, peyi l soti, peyi li soti,
    peyi orijin mwen, peyi orijin m, peyi orijin nou, peyi m te soti, peyi mwen, eske m fet isit,
    eske m fet la, eske nou fet isit, eske w fet isit, eske ou fet isit, w fet isit, ou fet isit, si
    m te fet isit, si m te fet ayiti, si m te fet, si l te fet, si li te fet, si nou te fet, si m
    fet nan peyi a, si m fet bo isit, si l fet bo isit, fet nan ki peyi, fet nan ki vil, nan ki vil
    m fet, ki vil m fet, ki kote m pran nesans, kote m pran nesans, pran nesans, kote m grandi, ki
    kote m grandi, kote m leve, si m soti an ayiti, si m se moun ayiti, si nou se moun ayiti, si m
    se dominiken, si m dominiken, si se ayiti m soti, eske se ayiti m soti, eske m soti ayiti, eske
    nou soti ayiti, eske w soti ayiti, ou soti ayiti, w soti ayiti, ou ayisyen, w ayisyen, ou se
    ayisyen, w se ayisyen, eske ou ayisyen, eske w ayisyen, you haitian, are you haitian, u haitian,
    where you really from, where you from originally, where are you really from, where you born,
    where u from, where u born, where is he from, where he was born, what s your country, whats your
    country, your country, born here, were you born here, was i born here, country of birth, place
    of birth, birthplace, ki peyi m vini, ki peyi nou vini, ki kote m vini, ki kote nou vini, ki
    kote orijin, ki bo peyi m, ki peyi manman m, kote paran m fet, kote paran nou fet, kote manman m
    te fet, kote papa m fet, ki kote fre m soti, ki kote mari m soti, ki kote fre m fet, ki kote
    mari m fet, ki kote manman m fet, ki kote papa m fet, ki kote pitit mwen fet, ki kote pitit mwen
    soti, soti brezil, soti ayiti, soti dominikani, si l soti, si li soti, soti nan ki peyi, ki peyi
    m, ki peyi l, ki kote l fet, ou se moun ki bo, ou moun ki bo, ki bo ou soti
  `,
  GREEN_CARD: `
    green card*, kat vet, kat vèt, grinkad, paspo, paspò, passport, kat rezidans, batistè, batiste, akt
    nesans, kat rezidan, kat rezidans lan, paspo ayisyen, kat rezidans pemanan, kat idantite peyi,
    greencard*, grin kad, grin card, grenn kad, green kad, greenkad, kat green, kat vet la, kat vet
    mwen, kat vet m, carte verte, kat rezidans m, kat rezidans mwen, kat rezidan m, kat rezidan pemanan,
    kat pemanan, kat rezidans la, paspo m, paspo l, paspo mwen, paspo nou, paspo yo, paspo ameriken,
    paspo peyi m, paspo etranje, pasepo, paspor, passeport, pasport, passport mwen, liv paspo, batiste
    m, batiste mwen, batiste l, ekstre nesans, estre nesans, setifika nesans, akt denesans, birth
    certificate, kat imigrasyon, kat konsila, kat konsile, kat elektoral, cin, kat cin, kat vet ou, kat
    vet w, kat vet li, kat vet nou, kat vet yo, kat rezidans ou, kat rezidans w, kat rezidans li, kat
    rezidans nou, kat ver, kart vet, kart rezidans, kat residans, kat rezidan an, grinkat, gren kad,
    grincad, grin kat, paspo ou, paspo w, paspo li, passpo, passpor, pasport mwen, paspo ayisyen m,
    paspo m ak, paspo ayisyen mwen, paspo etazini, liv paspo m, batiste nou, batiste ou, batiste w,
    ekstre batiste, estre batiste, akt nesans mwen, akt nesans li, akt nesans m, kat tps, kat nasyonal,
    kat didantite ayisyen, kat idantifikasyon nasyonal, nif, kat dominiken, sedula
  `,
  U_VISA: `
    viza u a, setifika viza u, viza pou viktim, setifikasyon viza u, viza u, u viza, viza t, fom viza u,
    fom viza u a, papye viza u, papye viza u a, setifika u, setifikasyon u, i 918, i918, fom i918, fom i
    918, sipleman b, u visa certification, viza pou moun ki viktim, viza viktim, viza pou viktim krim,
    fom u visa a mande, fom u viza a mande, fom t viza a mande, fom t visa a ki mande, fom viza u a
    mande
  `,
  REQUIRED: `
    lalwa mande, lalwa egzije, lalwa oblije, lwa a mande, lalwa di fok, lalwa di li oblije, lalwa di yo
    oblije, lalwa fose, lwa a egzije, lwa a oblije, fom nan mande, fom lan mande, fom nan egzije, fom
    nan oblije, fom viza u a mande, fom federal mande, lwa federal mande, lwa federal egzije, kesyon fom
    nan, kesyon an sou fom nan, se fom nan ki mande, se lalwa ki mande, sou fom nan, pou fom nan, pou
    fom viza, pou dosye kriminel la, nesese pou ka kriminel, nesese pou anket, paske lalwa, paske fom
    nan, ki mande sa paske, fom t visa a ki mande, fom viza a ki mande, fom nan ki mande, fom u visa a
    mande, fom u viza a mande, fom t viza a mande, visa a ki mande sa, viza a ki mande sa, se fom, se
    fom lan ki mande, fom lan ki mande, paske fom lan, paske fom viza, se nan fom nan, kesyon ki sou fom
    nan, kesyon ki sou fom lan, fom legal la mande, fom sa mande, fom sa a mande, lalwa federal mande,
    lalwa federal egzije, lalwa di pou, lwa a di fok, dapre lalwa, obligatwa, obligatwa sou fom, li
    obligatwa, se obligatwa, se obligasyon, se yon obligasyon, required by law, the form asks, form
    requires, law requires, pou ranpli fom, pou l ranpli fom, pou li ranpli fom, pou ranpli fom u, pou i
    918, pou sipleman b, pou ka kriminel la, jij la te mande, tribinal la mande sa, tribinal la egzije,
    paske tribinal la mande, fom viza u mande
  `,
  STATUS_QUESTION: `
    montre l papye, montre li papye, di _ montre papye, fe _ montre papye, mande _ montre papye, di
    montre m papye, di _ montre m papye, kote papye imigrasyon, kot papye imigrasyon, kote papye w,
    kote papye ou, kot papye w, ou gen papye, ou legal, eske ou legal, eske w gen papye, papye w,
    papye ou, ban m papye w, ban m we papye w, montre m papye w, eske w legal, eske w ilegal, w
    legal, w ilegal, ou ilegal, ou legal isit, eske w sitwayen, eske ou sitwayen, ou se sitwayen, w
    sitwayen, ou sitwayen, kote papye rezidans, kote rezidans ou, eske ou gen papye, w gen papye, ou
    gen papye vre, gen papye w, eske w gen viza, eske ou gen viza, ki estati w, ki estati ou, ki
    status ou, ki status w, ki kalite papye ou genyen, ki papye w genyen, ki papye ou genyen, ki
    papye ou gen, papers please, are you legal, are you illegal, are you a citizen, you got papers,
    you have papers, u legal, u illegal, your status, what s your status, whats your status, ou gen
    papye wi ou non, ou gen papye legal, ou gen papye isit, eske nou gen papye, nou gen papye, nou
    legal isit, nou legal osnon, nou legal oswa, nou legal wi ou non, ou legal wi ou non, ou legal
    ou pa legal, w legal isit, w legal osnon, w legal wi ou non, ou ilegal wi ou non, eske ou
    ilegal, eske nou legal, eske nou sitwayen, nou sitwayen, se sitwayen ou ye, se sitwayen w ye, ou
    sitwayen ameriken, w sitwayen ameriken, ou se rezidan, w se rezidan, ou rezidan, w rezidan, eske
    ou rezidan, eske w rezidan, eske ou gen rezidans, ou gen rezidans, w gen rezidans, ou gen tps, w
    gen tps, eske ou gen tps, eske w gen tps, ou gen viza, w gen viza, viza w fini, viza w ekspire,
    viza ou ekspire, ki viza w genyen, ki viza ou genyen, ki viza w, ki viza ou, ki jan w antre, ki
    jan ou antre, ki jan w te antre, kijan ou antre, kijan w antre, kijan w te antre, kijan ou te
    antre, kouman w antre, kouman ou antre, kouman w te antre, kouman ou te antre, kijan w fe antre,
    kijan ou fe antre, kijan w fe vini isit, kile w antre, kile ou antre, kile w te antre, kile ou
    te antre, depi kile w isit, depi kile ou isit, depi kile w nan peyi a, depi kile ou nan peyi a,
    depi ki le w isit, konbyen tan w gen isit, konbyen tan ou gen isit, konbyen tan w genyen isit,
    konbyen tan w gen nan peyi a, ou gen dwa isit, ou gen dwa nan peyi a, ou nan peyi a legal, w nan
    peyi a legal, kot papye nou, kote papye nou yo, kote papye ou yo, kote papye w yo, kote papye
    legal ou, kote papye legal w, ban m papye imigrasyon w, ban m papye imigrasyon ou, montre m
    papye ou, montre m papye imigrasyon w, fe m we papye w, fe m we papye ou, fe m we papye nou, fe
    m we papye imigrasyon w, fe m we papye imigrasyon ou, fe m we rezidans ou, fe m we rezidans w,
    kot rezidans ou, kot rezidans w, kote rezidans w, kot viza w, kote viza w, ki estati w genyen,
    ki estati ou genyen, ki estati imigrasyon w, ki estati imigrasyon ou, ki sitiyasyon w, ki
    sitiyasyon ou, you got status, got your papers, where your papers, where are your papers, where
    s your papers, wheres your papers, show me your papers, show your papers, you legal, you
    illegal, you here legally, are you here legally, are you undocumented, are you documented, you a
    citizen, you citizen, u citizen, u got papers, u have papers, do you have papers, do u have
    papers, do you have status, do you have a visa, you have a visa, you got a visa, you have tps,
    you got tps, what visa, what s your immigration, what is your immigration, immigration status,
    your immigration status, how did you get here, how d you get here, how did you enter, when did
    you come here, how long you been here, how long have you been here, you a resident, are you a
    resident, are you legal here, ou se ilegal, w se ilegal, eske ou se sitwayen, eske w se
    sitwayen, eske ou se rezidan, eske w se rezidan, ou sou tps, w sou tps, eske ou sou tps, ou
    rezidan ou pa rezidan, ou gen papye ou pa gen papye, an ki kondisyon ou rete, an ki kondisyon w
    rete, an ki kondisyon ou nan peyi a, ki dwa ou gen pou rete, ki dwa w genyen isit, ki dwa w gen
    isit, ou gen dwa rete isit, eske w gen dwa rete, eske ou gen dwa rete, eske ou gen dwa rete
    isit, eske w gen dwa rete isit, ki moun ki pa gen papye, kiyes ki pa gen papye, ki moun ladan
    nou ki pa gen papye, kiyes nan nou ki pa gen papye, ou legal vre, u a citizen, what is your
    status, you undocumented, ou la legal, ou isit legal
  `,
} as const satisfies Partial<Lexicon>;
