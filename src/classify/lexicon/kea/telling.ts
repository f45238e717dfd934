import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: how it is told. */
export const telling = {
  NEG: `
    ka, nunka, ningen, ninhun, nen, sen, nau, nada, nega, rakuza, rekuza, ka e, ka era, nunka ka, ningen ka, nen ka, nunka mas,
    nunka es, di ninhun manera, nen un, ka mesti, ka ten ninhun, ka tinha ninhun, ka ten ningen, ka tinha ningen, jamas,
    nen sikera, ka ten, ka tinha, nen un palavra, ka poi, zero, nen pensa, nada disu, ninhun deles, en bes di, enbes di, denied,
    negadu
  `,
  ONLY: `
    so, sozinhu, apenas, so es, es so, somenti, somente, unikamenti, mas ningen, fla so polisia, fla so na polisia,
    konta so polisia, fla so ku polisia, fla so detetivi, kel ki n konta polisia, kel ki n fla polisia, kuza ki n fla polisia,
    kuza ki n konta polisia, kuza ki n fla so polisia, so polisia ki sabia, so polisia sabia, fladu so, fla kela so detetivi,
    fla kela so, n so konta polisia, n so fla polisia, ka fla mas ningen, ka konta mas ningen, ka fla ningen mas,
    ka konta ningen mas, nunka n fla otu algen, ningen mas ka sabia, mas ningen ka sabia, so polisia podia sabe, so polisia tinha,
    kel ki n fla na polisia, kel ki n konta na polisia, kel ki nu fla polisia, kuza ki n konta so, kusa ki n fla so,
    ki n fla so polisia, ki n konta so polisia, ki so polisia sabia, ki so polisia sabe, ki so polisia tinha, ki n da polisia,
    ki n da so polisia, n da so polisia, n da polisia so, ice so, so ice, imigrason so, so imigrason ki
  `,
  IF: `
    si, si pulisia, si ice, si es, si imigrason, se pulisia, se ice, se imigrason, se es, se m, se n, se nu, se el, se un, se bo,
    se bu, se algen, ku medu di, ku medu ma, medu ma, medu di, n ten medu, nu ten medu, n sta ku medu, nu sta ku medu, tenho medo,
    tomara, oxala, n ta spera ma, imajina, supon, supoi, kazu ki, na kazu di, na kazu ki, n ta preokupa, preokupadu, preokupada,
    si n ka, si nu ka, si bu ka, si e ka, si el ka, si es ka, si nhos ka, si m ka, se n ka, se nu ka, se bu ka, se el ka, se m ka,
    si nu pidi, si n pidi, si nu kexa, si n kexa, si nu fla, si n txoma, si nu txoma, si n larga, si n sai, si nu sai,
    si n denunsia, si nu denunsia, si n kontinua, si n torna, si bu txoma, si bu fla, si bu kexa, si bu sai, si n dexa l,
    si n fla, si n ba, si nu ba, si n mexe, si n fase, si nu fase, si bo ka, se bo ka, si nho ka, si bo fla, si bu kontinua,
    si bo kontinua, se bo fla, si e ka mostra, si n ka mostra, si nu ka mostra, si bu ka mostra, si m ka mostra, si el ka mostra,
    tanbe si, ta spera ki ka, si un
  `,
  WHAT_IF: `
    modi ki n ta faze si, modi ki n ta fase si, kuze ki n ta faze si, kuze ki n ta fase si, kuze n ta faze si,
    kusa ki n ta faze si, kuze ki nu ta faze si, kuze ki ta kontise si, kuze ki ta pasa si, ki ta kontise si, kuze n debi faze si,
    kuze ki n debi faze si, kuze ki n pode faze si, y si, i si, e si, e se, mas si, si un dia, si algun dia, kusé ki m ta fazê si,
    kuze ki m ta faze se, ki m ta faze se, modi ki m ta faze se, kma ki m ta faze se, kma k m ta faze si, na kazu di ice,
    na kazu di pulisia, manera ki n ta faze si, modi nu ta faze si, modi ki nu ta faze si, pa kazu di, kuze ta kontise si,
    kuze ki ta sucede si, si pulisia para m kuze, hipotetikamenti, mon ki n ta faze si, mon ki n ta fase si, mon ki m ta faze se,
    si un agenti para m, si pulisia purgunta m, si pulisia para m, si ice txiga, si ice bate na porta, si ice ben nha kasa,
    ki n ta faze si, ki n debi faze si, kuze n ta faze ora ki, si un dia ice, si un dia pulisia, kuze ki e pa fase si,
    kuze ki e pa faze si, vamos supor, vamu supor, nu supo, suponhamus, fase di konta ma, nu fase di konta
  `,
  MODAL: 'pode, podeba, debi, ta pode, pudi, podê, podia',
  MAY_THEY: `
    pulisia ta pode, pulisia di boston ta pode, bpd ta pode, ice ta pode, pulisia ten dretu, pulisia ten direitu, es ten dretu,
    ice ten dretu, ten dretu di, bpd ten dretu, n ten ki, nu ten ki, m ten ki, n ten ki mostra, n e obrigadu, n e obrigada,
    m e obrigadu, nu e obrigadu, e obrigatoriu, n debi, nu debi, m debi, kal e nha dretu, kal ki e nha dretu, kal ki e nha dretus,
    kal ki e nos dretu, nha dretus, nos dretus, e verdadi ma, sera ma, e legal pa pulisia, e permitidu, n kre sabe si pulisia,
    n kre sabe si bpd, n kre sabe si ice, n kre sabe si es, n kre sabe si n, n kre sabe si nu, n kre sabe si nhos, m kre sabe si,
    nu kre sabe si, nhos sabe si, bu sabe si, algen sabe si, un duvida, un dúvida, un purgunta so, e kontra lei, dúvida so,
    ki dretu ki n ten, ki dretu n ten, kuze ki e un detainer, kuze ki e i 247, kuze ki e u visa, pulisia li ta pode,
    n mesti mostra, nu mesti mostra, pulisia pode purgunta, pulisia pode para, pulisia pode pidi, pulisia pode prende,
    pulisia di boston pode purgunta, pulisia di boston pode pidi, pulisia di boston pode prende, bpd pode purgunta,
    bpd pode prende, n pode nega, nhos ta atxa ma, kuze ki e trust act, kuze e trust act, kuze ki e kel lei, ka konprende,
    pulisia boston pode, pulisia boston ta pode, boston pode djuda, algen ta splika m, algen pode splika m, nhos pode splika m,
    n kre entendi, n kre konprende, nu kre konprende, sera ki, sera k, ten lei ki ta proibi, ten lei ki ta, ka debia djuda,
    ka debi djuda, ka devia djuda, ka mesti djuda, ten lei ki
  `,
  HEARSAY: `
    n obi fla, nu obi fla, n obi ma, nu obi ma, m obi ma, m obi dze, m obi kma, n obi kma, n ta obi, nu ta obi, m ta obi, sta ta
    obi, ta obi fla, n obi sobri, es fla na facebook, facebook, fb, na face, whatsapp, whatsap, watsap, watsapp, uatsap, na zap,
    instagram, insta, tiktok, tik tok, na rede sosial, redis sosial, redes sociais, na grupu, na grupo, grupu di whatsapp, na radiu
    kriolu, na jornal, na notisia, na notisias, boatu, boato, bokas, boka mundu, genti ta fla, genti ta fla ma, povu ta fla, povu ta
    fla ma, tudu algen ta fla, tudu genti ta fla, ta fladu, ta fladu ma, algen fla ma, algen fla na, algen fla m ma, sta ta fladu,
    sta ta korre boatu, ta korre boatu, ta korre ma, un amigu di un amigu, n ka sabe si e verdadi, n ka sabe si e vera, ka sabe si e
    verdadi, m ka sabe se e verdad, m ka sabe si e verdadi, n le na, n odja na facebook, n odja post, un post, na post, parse ma, ta
    parse ma, dizki, fofoka, mixerikus, ka ten serteza si, n ka ten serteza, n ka teni serteza, n ka sabe si e sertu, es ta fla pa
    li, boka di mundu, n obi na radiu, el obi na radiu, obi na radiu, obi na radiu di kriolu, na radiu di kriolu, radiu kriolu, e
    obi fla, el obi fla, el obi ma, e obi ma, na televizon, na tv, n obi na barber, n obi na barbearia, n obi na salon, n obi na
    igreja, n obi na bus, n obi na trabadju, so fofoka, so boatu, so obi, n so obi, m so obi, konversa di rua, konversa di
    barbearia, ta korre na, sta ta korre na zap, un audio na whatsapp, audio na zap, es ta fla na bairu, bairu interu ta fla, povu
    na bairu ta fla, txeu genti ta fla, txeu genti ta fla ma, txeu algen ta fla, dizem ke
  `,
  HEARSAY_OPENING: `
    es fla ma, es fla m ma, es ta fla, es ta fla ma, fladu ma, ta fladu, ta fladu ma, es sta ta fla, genti fla, genti fla ma, es fla
    m kma, es fla kma, es fla, fla m ma, txeu genti ta fla, txeu genti ta fla ma, txeu algen ta fla ma, povu fla ma, algen fla ma,
    dizem ma, dizem ke
  `,
  TOLD_ME: `
    konta m, konta nu, fla m ma, fla nu ma, fla m kma, e konta m, el konta m, konta m ma, es konta m, nha irmon fla, nha irmon fla
    m, nha irmon konta m, nha maridu fla, nha maridu fla m, nha maridu konta m, nha primu fla, nha primu fla m, nha primu konta m,
    nha fidju fla m, nha fidju konta m, nha fidja konta m, nha fidja fla m, nha mudjer konta m, nha mudjer fla m, nha irma konta m,
    nha irma fla m, nha tiu konta m, nha tia konta m, nha mai konta m, nha mai fla m, nha pai konta m, nha kunhadu konta m, nha
    adivogadu fla, nha adivogadu fla m, adivogadu fla, adivogadu fla m, adivogadu konta m, nha vizinha konta m, nha vizinhu konta m,
    nha vizinha fla m ma, nha vizinhu fla m ma, nha amigu konta m, nha kolega konta m, nha komadri konta m, nha konpadri konta m, ki
    konta m, na telefoni e fla m, e liga m di, el liga m di, e txoma m di, liga m di kadia, segundu nha, e konta m tudu, konta nos,
    ta fla ma, ta fla m ma, ta fla nu ma, fla ma, fla kma, fla mo, es fla ma, es fla m ma, nha irmon konta, nha irmon txoma m, nha
    irmon liga m, nha irmon skrebe m, nha irmon manda m mensajen, nha maridu konta, nha maridu txoma m, nha maridu liga m, nha
    maridu skrebe m, nha maridu manda m mensajen, nha fidju fla, nha fidju konta, nha fidju txoma m, nha fidju liga m, nha fidju
    skrebe m, nha fidju manda m mensajen, nha primu konta, nha primu txoma m, nha primu liga m, nha primu skrebe m, nha primu manda
    m mensajen, nha tiu fla, nha tiu fla m, nha tiu konta, nha tiu txoma m, nha tiu liga m, nha tiu skrebe m, nha tiu manda m
    mensajen, nha pai fla, nha pai fla m, nha pai konta, nha pai txoma m, nha pai liga m, nha pai skrebe m, nha pai manda m
    mensajen, nha mudjer fla, nha mudjer konta, nha mudjer txoma m, nha mudjer liga m, nha mudjer skrebe m, nha mudjer manda m
    mensajen, nha kunhadu fla, nha kunhadu fla m, nha kunhadu konta, nha kunhadu txoma m, nha kunhadu liga m, nha kunhadu skrebe m,
    nha kunhadu manda m mensajen, nha irma fla, nha irma konta, nha irma txoma m, nha irma liga m, nha irma skrebe m, nha irma manda
    m mensajen, nha fidja fla, nha fidja konta, nha fidja txoma m, nha fidja liga m, nha fidja skrebe m, nha fidja manda m mensajen,
    nha subrinhu fla, nha subrinhu fla m, nha subrinhu konta m, nha subrinhu konta, nha subrinhu txoma m, nha subrinhu liga m, nha
    subrinhu skrebe m, nha subrinhu manda m mensajen, nha amigu fla, nha amigu fla m, nha amigu konta, nha amigu txoma m, nha amigu
    liga m, nha amigu skrebe m, nha amigu manda m mensajen, nha vizinhu fla, nha vizinhu fla m, nha vizinhu konta, nha vizinhu txoma
    m, nha vizinhu liga m, nha vizinhu skrebe m, nha vizinhu manda m mensajen, nha subrinha fla, nha subrinha fla m, nha subrinha
    konta m, nha subrinha konta, nha subrinha txoma m, nha subrinha liga m, nha subrinha skrebe m, nha subrinha manda m mensajen,
    nha tia fla, nha tia fla m, nha tia konta, nha tia txoma m, nha tia liga m, nha tia skrebe m, nha tia manda m mensajen, nha mai
    fla, nha mai konta, nha mai txoma m, nha mai liga m, nha mai skrebe m, nha mai manda m mensajen, nha kunhada fla, nha kunhada
    fla m, nha kunhada konta m, nha kunhada konta, nha kunhada txoma m, nha kunhada liga m, nha kunhada skrebe m, nha kunhada manda
    m mensajen, nha avo fla, nha avo fla m, nha avo konta m, nha avo konta, nha avo txoma m, nha avo liga m, nha avo skrebe m, nha
    avo manda m mensajen, nha kolega fla, nha kolega fla m, nha kolega konta, nha kolega txoma m, nha kolega liga m, nha kolega
    skrebe m, nha kolega manda m mensajen, nha komadri fla, nha komadri fla m, nha komadri konta, nha komadri txoma m, nha komadri
    liga m, nha komadri skrebe m, nha komadri manda m mensajen, nha konpadri fla, nha konpadri fla m, nha konpadri konta, nha
    konpadri txoma m, nha konpadri liga m, nha konpadri skrebe m, nha konpadri manda m mensajen, nha vizinha fla, nha vizinha fla m,
    nha vizinha konta, nha vizinha txoma m, nha vizinha liga m, nha vizinha skrebe m, nha vizinha manda m mensajen, nha prima fla,
    nha prima fla m, nha prima konta m, nha prima konta, nha prima txoma m, nha prima liga m, nha prima skrebe m, nha prima manda m
    mensajen
  `,
  SAW: `
    n odja, nu odja, m odja, n staba la, nu staba la, m staba la, n staba li, n staba ta odja, n sta ta odja, nu sta ta odja, n odja
    ku nha odju, ku nha odju, ku nos odju, ku nha dos odju, dianti di mi, na nha dianti, dianti di nos, n obi ku nha oredja, ku nha
    oredja, n asisti, nu asisti, n grava, nu grava, n filma, nu filma, m filma, m grava, n sigi es, n ba tras di es, di nha janela,
    di nha varanda, na nha janela, n sta na janela, m sta na janela, n staba na janela, n odja tudu, nu odja tudu, n prezensia, n
    obi l, n obi es, n obi pulisia, n obi el, m obi, nu obi es, n odja tudu ku, n odja ku, n staba la dianti, n staba ladu, n staba
    na ladu, n staba sentadu na ladu, nha odju odja, nha odju ki odja, m odja ku, nu staba na janela, n staba na fila, n staba la na
    ora, n staba na kopia, nu odja email, n odja email, n odja mensajen, odja kel mensajen, nha neta filma, nha fidju filma, nha
    fidja filma, algen filma, n obi tudu, n obi ku
  `,
  SEE: 'odja, n odja, nu odja, m odja, nota, repara, odjadu',
  INFER: `
    debe, debem, debia, debeba, di serteza, ku serteza, ku sertéza, serteza ma, n ten serteza, nu ten serteza, so pode, so pode ser,
    so podi, so pode e, n ta atxa, nu ta atxa, m ta atxa, n atxa ma, m atxa ma, n ta pensa, nu ta pensa, m ta pensa, n pensa ma, n
    ta diskunfia, n diskunfia, n diskonfia, ta diskonfia, talves, talvez, talvés, kisa, provavelmenti, provavelmente, n ta kre ma, m
    ta kre ma, n ta kridita, n ta kredita, n ta imajina, n ta supon, kuazi serteza, sen duvida, sin duvida, e klaru ma, sta klaru
    ma, pa mi, na nha opinion, ta parse m ma, ta parse m, n ka ten prova, nu ka ten prova, so pulisia ki sabia, n aposta, n ta
    aposta, n ta jura ma, debi, sin na dubi, ken ki mas, ki mas ken pode, so pode ser es, so es ki sabia, n sta sertu, n sta serta,
    m sta sertu, sabe certeza, um sabe certeza, n sabe certeza, n sabe di serteza, modi otu, senau modi, pa mi foi es, pa mi e es,
    ta atxa ma, di sertu, ku toda serteza, debe ser, devia ser, algen di la debe, foi algen di la, foi algem na, aposta ma, ta kre
    ma foi, so algen di la
  `,
  BUT: `
    mas, mais, dipos, dispos, entan, pamodi, mamas, porén, porem, kantu, ora ki, inkuantu, nkuantu,
    enkuantu, nkuant, antis, antis di, dipos di, dipos ki, logu dipos, desdi ki, desd ki, pur isu, por isu,
    asin ki, logu ki, apezar
  `,
  AND: 'i, y, e, mas, ku, ma, tanbe, i tanbe, alen di',
  WITH: `
    ku, djuntu ku, djuntu, ku es, na kumpanhia di, kunpanhadu di, akonpanhadu di, akonpanhadu pa, na ladu di, ladu a ladu ku,
    ku se, djuntu ma, djuntu kes, di mon dadu ku, ki ice, ki imigrason, ku ice entra, ku imigrason entra, ki imigrason djuntu
  `,
  TO: 'pa, ti, te, ate, ati, na, pa na, a',
  BY: 'por, pur, di parti di, pelu, pela, pelo, pa mon di, da parti di',
  FOR: 'pa, pra, por, pur, pa kauza di, pa kausa di, pamodi',
  UNTIL: `
    ti, te, ate, até, ati, ti ki, te ki, ti ora ki, te ora ki, ti na ora, ta spera, pa spera, spera, pa spera pa, enkuantu,
    inkuantu, pa da tenpu, pa da tenpu di, pa es pode, pa pode, ki ora ki, nu sta spera ice, nu sta spera imigrason,
    nu sta spera migra, nu ta spera ice, nu ta spera imigrason, nu ta spera migra, nu sta ta spera ice, nu sta ta spera imigrason,
    nu sta ta spera migra, nu staba ta spera ice, nu staba ta spera imigrason, nu staba ta spera migra, nu spera ice,
    nu spera imigrason, nu spera migra, es sta spera ice, es sta spera imigrason, es sta spera migra, es ta spera ice,
    es ta spera imigrason, es ta spera migra, es sta ta spera ice, es sta ta spera imigrason, es sta ta spera migra,
    es staba ta spera ice, es staba ta spera imigrason, es staba ta spera migra, es spera ice, es spera imigrason, es spera migra,
    guarda sta spera ice, guarda sta spera imigrason, guarda sta spera migra, guarda ta spera ice, guarda ta spera imigrason,
    guarda ta spera migra, guarda sta ta spera ice, guarda sta ta spera imigrason, guarda sta ta spera migra,
    guarda staba ta spera ice, guarda staba ta spera imigrason, guarda staba ta spera migra, guarda spera ice,
    guarda spera imigrason, guarda spera migra, kadia sta spera ice, kadia sta spera imigrason, kadia sta spera migra,
    kadia ta spera ice, kadia ta spera imigrason, kadia ta spera migra, kadia sta ta spera ice, kadia sta ta spera imigrason,
    kadia sta ta spera migra, kadia staba ta spera ice, kadia staba ta spera imigrason, kadia staba ta spera migra,
    kadia spera ice, kadia spera imigrason, kadia spera migra, polisia sta spera ice, polisia sta spera imigrason,
    polisia sta spera migra, polisia ta spera ice, polisia ta spera imigrason, polisia ta spera migra, polisia sta ta spera ice,
    polisia sta ta spera imigrason, polisia sta ta spera migra, polisia staba ta spera ice, polisia staba ta spera imigrason,
    polisia staba ta spera migra, polisia spera ice, polisia spera imigrason, polisia spera migra, nos sta spera ice,
    nos sta spera imigrason, nos sta spera migra, nos ta spera ice, nos ta spera imigrason, nos ta spera migra,
    nos sta ta spera ice, nos sta ta spera imigrason, nos sta ta spera migra, nos staba ta spera ice,
    nos staba ta spera imigrason, nos staba ta spera migra, nos spera ice, nos spera imigrason, nos spera migra, spera ice,
    spera imigrason, spera migra, ta spera ice, ta spera imigrason, ta spera migra, sta spera ice, sta spera imigrason,
    sta spera migra, sta ta spera ice, sta ta spera imigrason, sta ta spera migra, staba ta spera ice, staba ta spera imigrason,
    staba ta spera migra, nau antis di, so dipos di ice, so dipos ki ice, so dipos ki imigrason, spera ice purmeru
  `,
  OF: 'di, na, d, dum, dun, del, della, di la, di li, do',
  DET: `
    un, dos, tres, kuatu, kuatru, sinku, kel, kes, es, kel la, kes la, otu, outu, otru, utru, outru, otus, uns, algun, alguns, nha,
    nhas, bu, bo, se, ses, nos, nosu, nosa, kada, tudu, varius, vario, poku, manera, so, la, li, kel un, 2, 3, 4, 5, ki, un dos,
    monti di, un monti di, grupu di, un grupu di, un par di, dja, mesmu, si mai, si pai, si irmon, si irma, si maridu, si mudjer, si
    fidju, si fidja, si primu, si prima, si tiu, si tia, si subrinhu, si kunhadu, si kasa, si morada, si nomi, si foto, si telefoni,
    si karu, si familia, si porta, si apartamentu, si kuartu
  `,
  IN: 'na, di, en, em, nun, nes, nel, dentu di, li na, la na',
  AT: 'na, nun, nes, pertu di, la na, li na, fora di, dianti di, frenti di, en, em, di, na frenti di, na porta di',
  REQUESTED: `
    ice pidi es, ice pidi djuda, imigrason pidi es, imigrason pidi djuda, pamodi ice pidi, pamodi ice pidi es,
    pamodi imigrason pidi, a pididu di ice, a pididu di imigrason, na pididu di ice, pa pididu di ice, pididu di ice,
    pididu di imigrason, kantu ice pidi, kantu ice ta pidi, ora ki ice ta pidi, ora ki ice pidi, sempri ki ice ta pidi,
    senpri ki ice ta pidi, ora ki imigrason ta pidi, kada bes ki ice ta pidi, ice manda sigura, ice manda guarda, ice manda es,
    ice manda sigura l, imigrason manda sigura, imigrason manda sigura l, ice fla es sigura l, ice fla pa es sigura l,
    ice fla pa sigura, ice fla pa sigura l, imigrason fla pa sigura l, ice liga pa es, ice liga pa pulisia, ice liga pa bpd,
    ice telefona pa, ice liga pa pidi, ice txoma pa pidi, ice manda email ta pidi, ice manda email pa, ice skrebe es,
    ice purgunta es, ice purgunta bpd, ice purgunta pulisia, rusponde ice, responde ice, pa manda di ice, a mandu di ice,
    pa orde di ice, pa ordi di ice, favor pa ice, agenti di ice pidi, agenti di imigrason pidi, ice ta pidi es, ice pidi pa,
    imigrason liga pa es, pididu ki ice, ice ta pidi i, ice ta pidi pa, imigrason ta pidi es, imigrason ta pidi pa,
    ice ta manda pididu, ice manda pididu, ice pidi favor, ice pidi informason, ice pidi lista, ice ta pidi informason,
    ice ta pidi lista, ice pidi nomi, ice txoma bpd, ice txoma pulisia, imigrason txoma pulisia, imigrason txoma bpd,
    ice txoma pulisia di boston, ice liga bpd, ice liga pulisia, ice manda pidi, ice pidi b 2, ice pidi pa guarda,
    ice pidi pa es guarda, ice puntal, ice purgunta l, ice purgunta si, ice purgunta undi, ice txoma es, ice txoma sarjentu,
    ice txoma stason, ice liga stason, ice liga pa stason, ice liga sarjentu, imigrason liga stason, ice kre sabe,
    imigrason kre sabe, ice fase pididu, ice skrebe pulisia, ice skrebe bpd, ice manda fax, ice faxa, ice manda email,
    ice manda un email, imigrason manda email, imigrason manda fax, kantu ice purgunta, ora ki ice purgunta, pa favor di ice,
    pidid di ice, ice pidi s, ice pidi pa es, ice roga, ice ta roga, ice roga polisia, ice pidi polisia, ice ta pidi polisia,
    ice bati na polisia, ice pidi guarda, ice pidi kadia, ice pidi stason, imigrason pidi s, imigrason pidi pa es,
    imigrason pidi pa, imigrason roga, imigrason ta roga, imigrason roga polisia, imigrason pidi polisia,
    imigrason ta pidi polisia, imigrason bati na polisia, imigrason pidi guarda, imigrason pidi kadia, imigrason pidi stason,
    migra pidi s, migra pidi es, migra pidi pa es, migra pidi pa, migra roga, migra ta roga, migra roga polisia,
    migra pidi polisia, migra ta pidi polisia, migra bati na polisia, migra pidi guarda, migra pidi kadia, migra pidi stason,
    papel di ice ta pidi polisia, detetivi konta ma imigrason pidi, ice liga ta pidi, ice skrebe ta pidi, ice fase un pididu,
    ice pidi pa sigura, ice pidi pa fika ku, ice pidi pa avisa, ice pidi pa fla, ice kre pa polisia, ice kre pa es, ice solisita,
    ice manda papel pa polisia, ice manda karta pa polisia, ice txiga ta pidi, ice pidi bpd, ice pidi pa larga,
    ice pidi pa ka larga, ice pidi kolaborason, ice ta kre pa polisia, imigrason liga ta pidi, imigrason manda pidi,
    imigrason skrebe ta pidi, imigrason fase un pididu, imigrason pidi nomi, imigrason pidi favor, imigrason pidi pa sigura,
    imigrason pidi pa guarda, imigrason pidi pa fika ku, imigrason pidi pa avisa, imigrason pidi pa fla, imigrason kre pa polisia,
    imigrason kre pa es, imigrason solisita, imigrason manda papel pa polisia, imigrason manda karta pa polisia,
    imigrason txiga ta pidi, imigrason pidi bpd, imigrason pidi informason, imigrason pidi pa larga, imigrason pidi pa ka larga,
    imigrason pidi kolaborason, imigrason ta kre pa polisia
  `,
  TOGETHER: `
    djuntu, tudu djuntu, staba ku es, staba djuntu ku es, sta ku es, staba ku es tudu tenpu, ben ku es, ben djuntu,
    ben djuntu ku es, staba djuntu, sta djuntu, txiga djuntu, ladu a ladu, ladu ladu, mesmu ekipa, na mesmu ekipa, mesmu ikipa,
    na mesmu ikipa, mesmu grupu, na mesmu karu, mesmu karu, mesmu tenpu, na mesmu tenpu, mesmu ora, konbinadu, na konjuntu,
    operason konjuntu, operason djuntu, rusga djuntu, mon ku mon, mon na mon, na mesma ekipa, trabadja djuntu, anda djuntu,
    ta anda djuntu, kunpanha es, akonpanha es, ta para djuntu, na mesmu operason, na mesmu ora, un ladu di otu, kosta ku kosta,
    tudu mistura, misturadu, misturadu ku, ladu ku ladu, na mesmu mesa, djuntadu ku, djuntu na porta, es dos ekipa, entra djuntu,
    entra djuntu ku, mistura ku, mistura, mistura ku ice, mistura ku imigrason, un ekipa so, un so ekipa, un so grupu,
    kordena djuntu, ta kordena ku, na mesmu bes, fase parti, fase parti di, fase parti di operason, fase parti di kel operason,
    fase parti di kela, toma parti, toma parti ku, staba ku ice, sta ku ice, staba ku imigrason, sta ku imigrason, mete ku ice,
    mete ki ice, mete ku imigrason, mete ki imigrason, djunta ku ice, djunta ku imigrason, djunta ku, staba na operason di ice,
    sta na operason di ice, staba na operason di imigrason, entra na trabadju di ice, entra na trabadju di imigrason, entra ku el,
    entra ku es, ku ice entra, ku imigrason entra, ice tras di es, imigrason tras di es, lado a lado, ombru ku ombru, parea ku,
    pareadu ku, di mon dadu, na mesmu rusga, na mesmu batida, dividi trabadju, tudu dos djuntu, partisipa, partisipa na,
    ta partisipa, anda ku ice, anda ku imigrason, tinha parti na, ten parti na, entra na kela ku, na mesmu tropa, mesmu tropa,
    un tropa so, djuntu djuntu, djunta mon, ku ice djuntu, ku imigrason djuntu, es ben na mesmu, es dos djuntu, ki ice djuntu,
    djuntu ki ice, djuntu ku ice, djuntu ku imigrason, lado di ice, na ladu di ice, ice na ladu, kombinadu ku ice, na mesmu van,
    mesmu van, mesmu porta, pa mesmu porta, un grupu so, tudu na un grupu
  `,
  OUTSIDE_BOSTON: 'fora di boston, ka e boston, ka era na boston, ka foi na boston, ka e na boston',
  PASSIVE: 'foi, era, fosi, sta, staba, sera, ser, e, ten sidu, tinha sidu, sidu, foru, foran, foram',
  INSIDER: `
    n ta trabadja na bpd, n ta trabadja pa bpd, n ta trabadja na pulisia, n ta trabadja pa pulisia, n ta trabadja pa pulisia di
    boston, n ta trabadja na pulisia di boston, n ta trabadja na stason, n ta trabadja na eskuadra, n ta trabadja na tribunal, n ta
    trabadja na korti, n ta trabadja na kadia, n ta trabadja na city hall, n ta trabadja na kamara, n ta trabadja pa city, n ta
    trabadja pa sidadi, n ta trabadja na 911, n ta trabadja la, n ta trabadja la dentu, n ta trabadja na nashua, n ta trabadja na
    south bay, n ta trabadja na dispatch, n ta trabadja na arkivu, n ta trabadja na skritoriu di pulisia, n ta trabadja na skritoriu
    di bpd, n ta trabadja na distritu, n ta trabadja dentu, n trabadja la, n trabadja na bpd, n trabadja pa bpd, m ta trabadja na
    bpd, m ta trabadja pa bpd, m ta trabadja na pulisia, m ta trabadja la, m ta trabadja na korti, m ta trabadja na kadia, n e
    pulisia, n e oficial, n e agenti, n e guarda, m e pulisia, n e funsionariu di, n e funsionaria di, n e klerk, n e dispatcher, n
    e fasinera di stason, n ta linpa stason, n ta limpa stason, n ta fase limpeza na stason, n ta faze limpeza na stason, n ta fase
    linpeza na stason, n ta fase limpeza na eskuadra, n ta fase limpeza na bpd, n e dispaxanti, trabadja na bpd komu sivil, n e
    profesor na, n e prufesor na, n e prufesora na, n ta trabadja pa bps, n ta trabadja na bps, n ta trabadja pa sheriff, n ta
    trabadja pa xeriff, ami e pulisia, ami n ta trabadja na bpd, n e sivil na bpd, n ta trabadja na rejistu, n ta trabadja komu
    guarda, n ta trabadja na sentral, n ta limpa la noti, n ta ba limpa la noti, n ta limpa noti na kadia, n ta limpa noti na, m ta
    limpa na stason, ami e skrivon, a mi e skrivon, n e skrivon, n ta da aula, m ta da aula, n ta da aula na, n ta trabadja na call
    center, n ta trabadja na call center 911, n ta trabadja la na, n ta trabadja na resepson, n ta trabadja na bcyf, n ta trabadja
    na biblioteka, n ta trabadja na kuzinha di kadia, n ta kuzinha na kadia, n e enfermera na, n e infermera na, n e kustodiu di, n
    e janitor, n e zelador, n ta fase turnu na, n ta fase noti na, n ta sirbi na, ami e guarda, ami e oficial, mi e guarda, mi e
    pulisia, m e guarda, m e oficial, n ta atende telefoni na, n ta trabadja pa boston, n ta trabadja na bha, n ta trabadja na
    parki, n trabadja na stason, n ta trabadja na tribunal di, n ta limpa na stason, n ta limpa na eskuadra, n ta limpa na kadia, n
    ta limpa na tribunal, m ta limpa stason, n ta limpa kadia
  `,
  ADVOCATE: `
    nha klienti, nos klienti, nha kliente, n e adivogadu, n e adivogada, n e voluntari*, m e adivogadu, m e voluntari*, asistenti
    sosial, assistente social, nos organizason, nos asosiason, n ta djuda imigranti, n e di luce, nos membru, un di nos membru, n e
    organizador, n e advogada di, n e adivogadu di, ami e adivogadu, mi e advogada, nha klienti e, n ta ripresenta, n ta representa,
    n e asistenti sosial, n ta djuda familia, n ta trabadja ku imigranti, nos sentru
  `,
  ABUSE: `
    manda imigrason prende es, manda imigrason prende, manda ice prende, manda ice panha, leba es tudu nhos ice, prende es tudu,
    diporta es tudu, diporta es, diporta tudu, diporta tudu genti, manda es pa ses tera, manda es tudu pa ses tera, manda es volta,
    manda es di volta, manda es bai, manda es tudu bai, volta pa bu tera, volta pa ses tera, volta pa nhos tera, es debi volta pa
    ses tera, nhos volta pa nhos tera, bai pa ses tera, fora ilegal, pa fora ku es, tra es di li, tra es li, tra es genti li, tra es
    genti di li, nhos tra es di li, nhos ben leba es, nhos ben panha es, ben leba es tudu, ben panha es tudu, es mereci diportadu,
    es merese diportadu, es debi ser diportadu, es mesti diporta, mesti diporta es, ta ben toma nos, toma kasa di merkanu, toma
    trabadju di merkanu, es ta roba nos trabadju, pragas, invazor, kes ilegal li, nu ka kre es li, ka kre es li, ice mesti ben, ice
    debi ben, limpa es genti, linpa es genti, ice ben leba es, leba es tudu nhos, leba es tudu, nhos manda ice, nhos manda
    imigrason, nhos manda migra, manda ice na, nhos ben buska es, nhos leba es, nhos prende es, nhos diporta es, ice devia limpa,
    ice debia limpa, limpa dorchester, bandidu stranjeru, pode bem panha s, pode ben panha es, pode ben panha s, pode ben leba es,
    pode ben leba s, bem buska s, fora ku es tudu, nhos pode ben panha, volta pa bu terra, afrikanu suju, africano sujo, volta pa
    mato, es raka, kanbada, kambada di ilegal
  `,
  ILLEGALS: `
    ilegal tudu, kes ilegal, uns ilegal, un ilegal, xeiu di ilegal, monti di ilegal, un monti di ilegal, un data di ilegal, familia
    ilegal, imigranti ilegal, genti ilegal, genti sen papel, genti ki ka ten papel, tudu sen papel, genti di kabu verdi,
    kabuverdianu ilegal, kes imigranti, stranjeru ilegal, tudu ilegal, un kasa di ilegal, tudu es e ilegal, es tudu e ilegal, un
    kasa xeiu di ilegal, xeiu di genti sen papel, monti di genti sen papel, familia sen papel, tudu genti sen papel, tudu ka ten
    papel, es tudu ka ten papel, i ka ten papel, povu di ilha, genti di ilha, kel povu, kes genti ka ten papel, ninhun ka ten papel,
    ken ki ka ten papel na, familia di _ sen dukumentu, familia _ sen dukumentu, genti sen dukumentu, monti di genti sen dukumentu,
    kasa xeiu di ilegal, sem papel tudu
  `,
  WANT_REPORT: `
    n kre denunsia, n kre reporta, n kre dinunsia, n ta denunsia, n ba denunsia, m kre denunsia, m kre reporta, nu kre denunsia, pa
    denunsia, modi ki n ta denunsia, undi ki n ta denunsia, modi pa denunsia, kma ki m ta denunsia, n kre entrega, n kre fase keixa di,
    n kre fla sobri un kasa, modi n pode denunsia, undi n ta denunsia, n kre da parti di, n mesti denunsia
  `,
  SEND: `
    manda imigrason prende, nhos ben panha, nhos ben buska, nhos ben leba, leba es tudu, prende es tudu, nhos manda, diporta es
    tudu, nhos ben, pode ben panha, pode ben panha s, pode ben panha es, pode ben buska, pode ben leba, nhos manda algen, manda nhos
    agenti
  `,
  NOISE: `
    ti ta, linha di ice, linha di imigrason, linha di migra, numeru di ice, numeru di imigrason, telefoni di ice,
    telefoni di imigrason, hotline di ice, kuze ki n ta faze gosi, paga un multa, paga multa, pa paga multa, paga ticket,
    paga un ticket, paga nha multa, multa di parking, ticket di parking, multa di stasionamentu, adivogadu di imigrason,
    juis di imigrason, tribunal di imigrason, korti di imigrason, kazu di imigrason, prosesu di imigrason, konsulta di imigrason,
    odiensia di imigrason, formulariu di imigrason pa, stason di tren, stason di bus, obrigadu, obrigada, obrigada a deus,
    obrigadu a deus, ku favor, fasi favor, por favor, pur favor, bon dia, boa tardi, boa noti, bon tardi, bon noti, tudu dretu,
    politika, politica, papel ijieniku, papel higienico, papel di karu, dukumentu di karu, parabens, ta parse, karta di konduson,
    karta, lisensa, nha numeru, n txomadu, nha nomi e, nomi e, txomada, txomada rada, liga m, txoma m, papel di snap, snap,
    papel di skola, papel di renda, papel di kasa, papel di spital, gelu, jelu, neve, nevi, ice na strada, ice na rua,
    ice na kalsada, ice na paseiu, ice na skada, kai na ice, skorega na ice, skuriga na ice, ta fase ice, ice cream, sapatu,
    papelaria, toma kafe, toma bus, toma tren, panha bus, panha tren, panha trem, panha karu, panha boleia, panha konboiu,
    toma medu, toma banhu, toma rumedi, toma remedi, da grasas, da gratas, tra karta, tra lisensa, renova vistu, renova pasaporti,
    tra pasaporti, pidi diskulpa, diskulpa, n ta pidi diskulpa, da un volta, da volta, da koraji, da forsa pa, pa familia,
    pa nha familia, mai di deus, papa deus, leba mininu, leba mininus, leba nha fidju skola, leba nha fidja skola, ba leba,
    ba buska nha, bai buska nha, bai buska mininu, liga luz, liga sirena, liga luzis, sendi luz, sendi sirena, luz azul, sertu,
    na ora sertu, kantina, kuza, kusa, kuze, kuze ki, kusa ki, kuza ki, pasa radiu, ta pasa radiu, radiu, da ora, presidenti,
    parenti di, partida, partidu, servisu sosial, kaxa, kaixa, carta, paiz, kabesa, kaminha, amigas, kontinenti, bate papu, papu,
    prendi ingles, prende ingles, ta prende ingles, ta prende, prende fla, para di, para ku, nunka para, ta para li, ka ta para,
    parada di, festa, manda beju, manda abrasu, manda dinheru, bidon, manda bidon, kontentamentu, kontenti, konta ku, da konta,
    tudu bon, guarda xuva, guarda sol, guarda dinheru, guarda lugar, fitxa odju, fitxa boka, fitxa janela, ta fitxa sedu,
    loja ta fitxa, ki ora ki ta fitxa, ki ora ta fitxa, ki ora ta abri, ki ora ki ta abri, xeki, mensalidadi, sirbisu,
    papia verdadi, ta trabadja tardi, trabadja tardi, porta a porta, sticker di parking, sta bon gosi, tudu sta bon gosi,
    sta dretu gosi, tudu dretu gosi, sta na kasa gosi, gosi sta bon, ben di, email, emails, pidi papel di juis,
    n pidi papel di juis, nu pidi papel di juis, pidi mandadu, n pidi mandadu, nu pidi mandadu, pidi odja papel di juis,
    pidi warrant, nu pidi warrant, n pidi warrant, karta di amor, pidi boleia, multa di biblioteka, bendi multa, ponta di lapis,
    telefoni na bolsu, liga tv, liga televizon, liga makina, liga pa nha mai, liga pa nha irmon, liga pa nha fidju, n liga pa nha,
    liga nha mai, txoma nha mai, txoma nha irmon, n txoma nha, pega fogu, pega gripi, panha gripi, panha friu, panha peixi,
    leba pankada, leba multa, leba komida, leba dotor, leba l dotor, leba nha mai spital, entra na skola, entra na trabadju,
    entra na servisu, sai di trabadju, sai di servisu, sai di skola, sai di igreja, sai pa trabadju, larga trabadju,
    larga servisu, n larga trabadju, larga fuma, larga bebi, n dexa nha txabi, dexa txabi, perde txabi, sai na janela,
    fila di bus, lista di spera, lista di konpra, lista di kompra, fase konpra, fase kompra, lista di merkadu, kazu di adopson,
    kazu di kasamentu, kazu di divorsiu, kazu di renda, da m raiba, ta da m raiba, da m odiu, da m pena, ta da m pena, da m sonu,
    ta da m sonu, da m vergonha, ta da m vergonha, da m trabadju, da m dor di kabesa, ta da m dor, da m forsa, ta da m forsa,
    da m grasa, ta da m grasa, prezu baratu, bon prezu, prezu bon, ki prezu, kal prezu, prezu altu, mesmu prezu, kordena,
    koordena, coordena, parking di city hall, estasionamentu di city hall, prosesu di papel, prosesu di ice, nha prosesu di ice,
    se prosesu di ice, na se prosesu, na nha prosesu, sen fiansa, sen bail, larga sen fiansa, larga sen bail, sen paga fiansa,
    sen fiansa juis larga, juis larga l sen fiansa, fixa l sen fiansa, juis ka po fiansa, juis ka pidi fiansa,
    sen fiansa nen nada, probation detainer, parole detainer, probation hold, parole hold, hold di probation, hold di parole,
    hold di parole officer, hold di otu korti, hold di otu tribunal, korti po un hold, tribunal po un hold, court po un hold,
    probation po un hold, hold di brockton, hold di otu kondadu, pa ka ten pankada, pa ka da pankada,
    pa ka ten trabadju di pankada, parking di kamara, estasionamentu di kamara, lote di city hall, lote di kamara,
    patiu di city hall, patiu di kamara, garaji di city hall, garaji di kamara, parking di biblioteka
  `,
} as const satisfies Partial<Lexicon>;
