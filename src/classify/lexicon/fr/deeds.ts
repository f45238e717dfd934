import type { Lexicon } from '../../concepts.ts';

/** French: everything else that people do. */
export const deeds = {
  TRANSFER: `
    transfer*, trasfer*, remis entre, expuls* vers, fait sortir, fait passer a, sorti par, bascule chez
  `,
  DRIVE: `
    conduit, conduits, conduite a, conduire, conduisait, conduisent, conduisaient, conduis, emmen*, amen*, ammen*,
    ramene a, transport*, depos*, depose, deposer, voitur*, trimball*, monte jusqu, monte jusquaux, la monte
    jusquaux, le monte jusquaux, descend jusqu, pose au parking, poser au, pose au, largue a, largue devant, lacher
    a, mene a, mener a, roule jusqu, escort* a, achemin*, dropp*, pris dans la voiture, pris ds la voiture
  `,
  TAKE: `
    pris, prise, prises, prend, prends, prennent, prendre, prenait, prenaient, prenant, prenez, embarqu*, embark*,
    emport*, emmen*, enlev*, kidnapp*, kidnap*, saisi, saisie, saisis, chargeait, chargeaient, chargent, charge
    dans, charge, traine par, trainaient, trainait, trainent, traine, trainee, tire dans, tire par, sorti de force,
    arrache, arrach*, ramass*, rafle, rafles, rafler, attrap*, chope, choper, chopent, choppe, pecho, arrete, arretes,
    arretee, arreter, arretent, arretaient, arretait, arrestation*, interpel*, menott*, repartis avec, reparti avec,
    repartaient avec, repart avec, repartent avec, partis avec, parti avec, partent avec, part avec, cueilli, fait
    monter, font monter, faisaient monter, faisait monter, faire monter, pousse dans, poussent dans, poussaient dans,
    jete dans, jettent dans, met dans, mis dans, mettent dans, mettaient dans, mettre dans, mise     dans, mis dedans,
    fourre dans, disparaitre, plaque, plaquent, plaquee, plaquer, plaquaient, capt*, coinc*, venu     le prendre, venus
    le prendre, viennent prendre, venus prendre, mene, raid, embarc*, se saisi*, se saisiss*, tombe sur, souleve,
    soulevent, gafe, la pris pour, la prise pour, ont pris pour, a pris pour, descente, une     descente, descentes,
    recup*, recupere, recuperait, recuperaient, recuperent, pris en charge, prise en charge, prend en charge, prennent
    en charge, embarquait, embarquaient, ramassait, ramassaient, cueillait, cueillaient, cueille, cueillent, attrapait,
    attrapaient, raflait, raflaient, enlevait, enlevaient, kidnappait, kidnappaient, tirait de sa, sorti de sa, sortie
    de sa, traine dehors, traine vers, trainee vers, enfourne, enfournent, mettait dans, fait disparaitre
  `,
  WAIT: `
    attend, attends, attendent, attendait, attendaient, attendant, attendre, poireaut*, patient*, stationn*, gare
    devant, garee devant, gares devant, garees devant, garaient devant, garee dehors, gares dehors, gare dehors, plante
    devant, plantes devant, planqu*, guett*, guet, etait la, etaient la, etait deja la, etaient deja la, deja     la,
    sont deja la, sont la, se trouvait la, se trouvaient la, dehors, devant la porte, devant la sortie, devant le poste,
    devant le commissariat, devant la prison, a la sortie, a la porte, sur le trottoir, sur le     parking, dans le
    hall, dans le couloir, dans entree, postes devant, poste devant, poste devant la, postes a la     sortie, etaient
    devant, etait devant, sont devant, est devant, a debarque au poste, debarque au poste, se pointe     au poste,
    arrive au poste, arrivent au poste, arrives au poste, present*, fait le pied de grue, font le pied de     grue,
    faisaient le pied de grue, aux aguets, en embuscade, avant nous, la avant, pres de la sortie, cueilli a la
    sortie, cueillir a la sortie, se attend*, attendu, attendue, attendus, attendues, etait sur le parking, etaient sur
    le parking, est sur le parking, sont sur le parking, attend sur le parking, sur le parking du poste, sur le parking
    du commissariat, sur le parking de la prison, sur le parking du tribunal, est la dehors, sont la dehors, est la
    devant, est deja la, attend dehors, me attendait, me attendaient, me attendent, nous attendait, nous attendaient,
    sur les marches, devant les marches, au coin de la rue du poste, moteur allume, moteur tournant, moteurs allumes, en
    bas des marches, au pied des marches, planque devant, planques devant, en planque devant, poireautait,
    poireautaient, guettait, guettaient, faisait le guet devant, tournaient autour, rodaient, rodait, etait dehors,
    etaient dehors, sont dehors, est dehors, etaient deja dehors, etait deja dehors, arrive juste a la sortie, arrives
    juste a la sortie, pile a la sortie, pile quand il sort, etaient la pile, les attendait, les attendaient
  `,
  ARRIVE: `
    arriv*, ariv*, venu, venue, venus, venues, vient, viennent, venait, venaient, viendra, viendront, viendrait, venir,
    vienne, vient chercher, debarqu*, debark*, deboul*, deboule, se pointe, se pointent, sest pointe, se sont
    pointes, point*, se ramene, se ramenent, sest ramene, se sont ramenes, rappliqu*, apparait, apparu, apparus,
    apparaissent, surgi*, passe voir, repasse, intervenu, intervenus, intervenue, intervenir, intervient, interviennent,
    sont passes, est passe, est passee, est entre, se presente, se presentent, se sont presentes, sest presente, sest
    amene, se amenent, sort de la voiture, descend, descendent, descendu, descendus, montent, monte, vienne le prendre,
    viennent le prendre, vienne la prendre, viennent la prendre, vienne le chercher, viennent le chercher, vienne la
    chercher, viennent la chercher, vient le prendre, vient la prendre, vienne le     recuperer, viennent le recuperer,
    vienne la recuperer, puisse venir, puissent venir, passe le prendre, passent     le prendre, vienne me chercher,
    viennent me chercher, vienne me prendre, viennent me prendre, debarque, vienne le recuperer, etait pas la, etaient
    pas la, etait meme pas la, etait pas presente, etaient pas presents, etait pas sur place, etaient pas sur place, se
    amene, accour*, rejoint, rejoignent, rejoints, intervenait, intervenaient
  `,
  TRANSLATE: `
    tradui*, traduct*, tradus*, traduic*, tradui, trad, interpret*, servi de interprete, servait de interprete, fait
    interprete, faisait interprete, fait le traducteur, faisait le traducteur, faisait la traductrice, parlait
    creole pour, parlait francais pour, parlait espagnol pour, parle creole pour, expliquait en creole, expliquait
    en francais, expliquait en espagnol, explique en creole, explique en francais, repetait en creole, repetait en
    francais, repetait en espagnol, disait en creole, disait en francais, repete en creole, faisait le lien en, faisait
    la trad, fait la trad, en wolof pour, en lingala pour, en arabe pour, parlait creole a sa place, parlait     a la
    place, parlait au nom, parle creole a la place de, parle creole au nom de, parle kreyol pour, parle kreyol a la
    place de, parle kreyol au nom de, parle francais pour, parle francais a la place de, parle francais au nom de, parle
    espagnol pour, parle espagnol a la place de, parle espagnol au nom de, parle portugais pour, parle portugais a la
    place de, parle portugais au nom de, parle arabe pour, parle arabe a la place de, parle arabe au nom de, parle wolof
    pour, parle wolof a la place de, parle wolof au nom de, parle lingala pour, parle lingala a la place de, parle
    lingala au nom de, parle bambara pour, parle bambara a la place de, parle bambara au nom de, parlait creole pour,
    parlait creole a la place de, parlait creole au nom de, parlait kreyol pour, parlait kreyol a la place de, parlait
    kreyol au nom de, parlait francais a la place de, parlait francais au nom de, parlait espagnol a la place de,
    parlait espagnol au nom de, parlait portugais pour, parlait portugais a la place de, parlait portugais au nom de,
    parlait arabe pour, parlait arabe a la place de, parlait arabe au nom de, parlait wolof pour, parlait wolof a la
    place de, parlait wolof au nom de, parlait lingala pour, parlait lingala a la place de, parlait lingala au nom de,
    parlait bambara pour, parlait bambara a la place de, parlait bambara au nom de, parlaient creole pour, parlaient
    creole a la place de, parlaient creole au nom de, parlaient kreyol pour, parlaient kreyol a la place de, parlaient
    kreyol au nom de, parlaient francais pour, parlaient francais a la place de, parlaient francais au nom de, parlaient
    espagnol pour, parlaient espagnol a la place de, parlaient espagnol au nom de, parlaient portugais pour, parlaient
    portugais a la place de, parlaient portugais au nom de, parlaient arabe pour, parlaient arabe a la place de,
    parlaient arabe au nom de, parlaient wolof pour, parlaient wolof a la place de, parlaient wolof au nom de, parlaient
    lingala pour, parlaient lingala a la place de, parlaient lingala au nom de, parlaient bambara pour, parlaient
    bambara a la place de, parlaient bambara au nom de, lui ki parlait pour, qui parlait pour, parlait pour eux, parlait
    pour ice, parle pour ice, porte parole, repetait en kreyol, repetait en arabe, repetait en portugais, repetait en
    wolof, repetait en lingala, repetait en bambara, repete en kreyol, repete en arabe, repete en portugais, repete en
    wolof, repete en lingala, repete en bambara, disait en kreyol, disait en arabe, disait en portugais, disait en
    wolof, disait en lingala, disait en bambara, expliquait en kreyol, expliquait en arabe, expliquait en portugais,
    expliquait en wolof, expliquait en lingala, expliquait en bambara, explique en kreyol, explique en arabe, explique
    en portugais, explique en wolof, explique en lingala, explique en bambara, criait en creole, criait en kreyol,
    criait en arabe, criait en portugais, criait en wolof, criait en lingala, criait en bambara, crie en creole, crie en
    kreyol, crie en arabe, crie en portugais, crie en wolof, crie en lingala, crie en bambara, repete tout en, repetait
    tout en, dit tout en creole, passe les questions en, posait leurs questions en, pose leurs questions en, posait les
    questions en creole, passait les questions, faisait passer les questions, traduit*, traductrice, traducteur,
    interprete, fait interprete, jouait interprete, joue interprete, joue les interpretes, sert de interprete, sert de
    traducteur, servait de traducteur, servait de traductrice, prete sa voix, prete leur voix, leur bouche
  `,
  ENTER: `
    entre, entrer, entree, entrees, entres, entrent, entrait, entraient, rentre dans, rentrer dans, rentrent dans,
    rentres dans, rentraient dans, rentres chez, rentre chez moi avec, monte dans, montee dans, montes dans, montent
    dans, monte chez, montes chez, monter chez, montee, montees, penetr*, fait irruption, font irruption, irruption,
    force la porte, force ma porte, defonc* la porte, defonce, defoncent, casse la porte, casse ma porte, cassent la
    porte, enfonc*, perquisition*, fouill* la maison, fouill* appart, fouill* appartement, fouill* mon, fouill*
    notre, fouill* les chambres, dans la maison, dans ma maison, dans mon appart, dans mon appartement, dans appart,
    dans appartement, debarque chez, debarquent chez, debarques chez, debarquer chez, envahi*, dedans avec, a
    interieur avec, sont venus chez, venus chez, venu chez, descente, une descente, rentres derriere, rentre derriere,
    entres derriere, entre derriere, entrent derriere, montes derriere, monte derriere, monte escalier, montent
    escalier, montes avec, monte avec, rentre avec, rentres avec, rentrent avec, rentrer avec, entres avec, entre avec,
    entrent avec, entraient avec, entrer avec, rentraient avec, entres ensemble, rentres ensemble, rentre ensemble,
    entrent ensemble, rentrent ensemble, montes ensemble, suivi a interieur, suivis a interieur, suivi dedans, suivent
    dedans, sont rentres dans, rentres chez nous, rentres chez moi, entres chez, entre     chez, entrent chez, entrer
    chez, rentrer chez, rentrent chez, rentraient chez, debarque dans appart, debarque dans     appartement, debarquent
    dans appart, dans les chambres, dans notre chambre, dans la chambre, dans ma chambre, dans     la cuisine, dans le
    salon, dans notre salon, dans mon salon, franchi la porte, passe la porte, passent la porte, passes par la porte, a
    interieur de appart, a interieur de la maison, a interieur de appartement, fouille appart, fouille la maison,
    fouillent appart, fouillaient appart, fouillent la maison, fouille les chambres, fouillaient les     chambres, sont
    rentres chez, sont rentres derriere, sont rentres avec, sont rentres ensemble, sont entres derriere, sont entres
    avec, sont montes avec, sont montes derriere
  `,
  ASSIST: `
    aid*, aide, aident, aider, aidait, aidaient, aides, assist*, second*, secondait, bosse avec, bosse pour, bossent
    avec, bossait avec, travail* avec, travaille main dans la main avec, collabor*, colabor*, cooper*, accompagn*,
    acompagn*, escort*, prete main forte, preter main forte, pretait main forte, pretaient main forte, donne     un coup
    de main, donner un coup de main, donnait un coup de main, donnaient un coup de main, coup de main     a, coup de
    main aux, file un coup de main, soutien, soutenait, soutenaient, soutien a, appui*, appuy*, couvr*     pour, fait le
    guet pour, faisait le guet pour, montait la garde pour, montaient la garde pour, renfort*, protege, protegeait,
    protegeaient, protegent, monte la garde pour, roul* avec, roulait avec, roulaient avec, patrouill* avec, a pied
    avec, en binome avec, fait equipe avec, font equipe avec, faisait equipe avec, faisaient     equipe avec, au
    service de, participe, participaient, participait, participent, travaille pour, travaillent     pour, travaillait
    pour, travaille avec, travaillent avec, travaillait avec, travaillaient avec, travailler avec, bosser avec,
    travailler pour, bosser pour, main forte, donne la main, donner la main, prete la main, preter la main, prete
    assistance, porte assistance, porter assistance, leur prete, ouvre la voie, fraye le passage, couvrait les, couvrent
    les, couvre les, protegeait les, protegent les, fait escorte, escortait, escortaient, servait de escorte, sert de
    escorte, montait la garde, montent la garde, monte la garde, faisait le guet, fait le guet, font le guet, faisaient
    le guet, soutient, soutiennent, facilit*, rend service a, rendre service a, rendent service a, complice de,
    complices de, complice avec, complices avec, de meche avec, main dans la main, epaule ice, epaulait, epaulaient,
    epaulent, epauler
  `,
  TALK: `
    parl*, cause, causait, causaient, causer, causent, discut*, interrog*, auditionn*, entendu par, entretien, sest
    entretenu, questionn*, question*, interview*, cuisin*, voir mon, voir ma, le voir en cellule, vu en cellule, le
    voir, la voir, lui rend visite, rendre visite, rendu visite, visite, visit*, acces a, bavard*, papot*, palabr*, se
    entretien*, entretenu, fait passer un interrogatoire, audition, ont cuisine, a cuisine, cuisine sur, interroge en
    cellule, pose des questions, posaient des questions, poser des questions, entretiens, rencontr*, face a face,
    interrogatoire, interrogatoires, interroger, interrogeait, interrogeaient, interroge, interrogent, questionne,
    questionnait, questionnaient, questionner, auditionne, parle a mon, parler a mon, parler a ma, parler avec mon,
    parler avec lui, parler avec elle, parler aux, parle aux detenus, parler aux detenus, parlent aux detenus, voir les
    detenus, voir mon mari, voir mon frere, voir mon fils, entretien avec, se entretenir, se entretenait, interview
    avec, cuisiner, cuisinait, cuisinaient, le questionne, le questionnait, lui a pose des questions, lui posait des
    questions, lui poser des questions, lui posaient des questions, lui pose des questions, fait signer, faisait signer,
    lui faire signer, faire signer, seul a seul, tete a tete
  `,
  SHOW: `
    montr*, exhib*, present*, sort un, sort une, sorti un, sorti une, sorti la, sorti le, sortent un, revient avec,
    revenu avec, il y a, y a, y avait, il y avait, voila, avait un, avait une, avait, avaient, a un, a une, ont un,
    ont une, avec un, avec une, apparait, apparu, se affiche, affich*, trouve un, mentionn*, nomm*, parle dun, parle
    de un, pretext*, brandi*, agit*, tenait, tend un, tendu un, remis un, fait voir, motif, rien que
  `,
  LET_IN: `
    laisse entrer, laissent entrer, laisser entrer, laissait entrer, laissaient entrer, laisse passer, laissent
    passer, laissait passer, laissaient passer, laisser passer, laisse, laissent, laissait, laissaient, fait entrer,
    font entrer, fait passer, fait rentrer, faisait entrer, ouvre, ouvert, ouvrent, ouvrait, ouvrir, permet,
    permettent, autoris*, donne acces, donner acces, donne la cle, donne les cles, amene, amenent, conduit, invit*,
    introdui*, badge pour, deverrouill*, guid*
  `,
  WRITE_UP: `
    fich*, signale comme, signaler comme, signale, signaler, inscri*, enregistr*, note, notent, notait, noter,
    ecrit, ecrire, ecrivait, ecrivent, rapport, un rapport, fait un rapport, fait rapport, fait un signalement,
    signalement, redig*, mis comme, mise comme, met comme, classe comme, classee comme, catalogu*, etiquet*, ajoute,
    mis dans, mise dans, met dans, entre dans, rentre dans la base, denonc*, report, incident report, fait un
    report, marque comme, repertori*, accuse de etre, traite de, considere comme, liste comme, releve, relevait,
    coch*, notes, transmis a, transmet a, transmettent a, transmise a, transmis aux, signale a, signale aux,
    signalee a, signaler a, a marque, ont marque, marque mon, marque ma, a mis que, a mis mon nom, a mis son nom,
    mis son nom, met son nom, mis mon nom, rentre son nom, rentre mon nom, entre son nom, entre mon nom, ajoute son
    nom, a rempli, rempli une fiche, rempli un rapport, fait une fiche, classe mon, classe ma, catalogue, note que,
    a note, a note que, noter sa, note ma, note mon, noter mon, releve ma
  `,
  SHARE: `
    partag*, donn*, envoi*, envoy*, transm*, transf*, pass*, file, filer, filent, mis, mise, mit, met, mettent,
    entre dans, enregistr*, ajout*, charg*, uploade, fini dans, finit dans, finit au, part chez, part au, part a,
    parti chez, parti au, va chez, va au, va dans, va direct, ira au, ira chez, alle au, atterri*, termine dans,
    acces, accede, accedent, branche sur, connect*, reli*, utilis*, se sert, se servent, servent de, sen sert, sen
    servent, regard*, consult*, vend*, vendu, fourni*, inscri*, fich*, communiqu*, dans la base, stock*, alimente,
    alimentent, tombe dans, cherch*, fouill* dans, scann*, transmis a, transmet a, transmettent a, transmise a,
    transmis aux
  `,
  KNEW: `
    savait, savaient, sait, savent, savoir deja, savait deja, savaient deja, connaissait, connaissaient, connait,
    connaissent, connu, comment ils savent, comment il sait, comment ont ils su, comment ils ont su, ont su, a su, avait
    mon, avaient mon, avait son, avaient son, avait notre, avaient notre, avait deja, avaient deja, avaient     deja
    mon, au courant de, etaient au courant, etait au courant, me appelle avec, me appelle par, appelle par mon, me
    ressort, repete mot pour mot, cite mon, cite mot pour mot, me lit, ma lu, a cite, appele par le, appele par mon, me
    appelle par mon, me a appele par mon, me a appele par le, connaissait mon, connaissaient mon, connait mon, connait
    ma, savait que, savaient que, savait tout, savaient tout, savait exactement, savaient exactement, ils avaient tout,
    il avait tout, elle avait tout, avait le nom, avaient le nom, avait adresse, avaient adresse, avait la copie,
    avaient la copie, avait une copie, avaient une copie, avait la photo, avaient la photo, avait ce que, avaient ce
    que, connait tout, connaissait tout, me a ressorti, ressortait, me a repete, me a recite, recitait, recite, a lache
    mon, me a sorti mon, me a sorti le, sort mon, connaissait adresse, connaissaient adresse, connaissait le nom,
    connaissaient le nom, etait deja au courant, etaient deja au courant, deja au courant, me montre mon, me a montre
    mon, me a montre ma, tenait ma, tenaient ma, avait en main mon, avait en main ma, dans leur main, comment ice
    savait, comment ice sait, comment ils savaient, de ou ils savent, de ou ils savaient, comment ils avaient, comment
    il avait, sorti la plainte, sorti ma plainte, avait ma plainte, avaient ma plainte, sorti le rapport
  `,
  CALL_911: `
    appele le 911, appeler le 911, appelle le 911, fait le 911, faire le 911, a fait le 911, ai fait le 911, je ai
    fait le 911, ma mere fait le 911, compose le 911, appel au 911, appele les secours, appelle les secours, le 911,
    appele 911, appel 911, appele les urgences, appele la police parce que, appele la police pcq, appele la police
    car, appele les pompiers, appele une ambulance, crie au secours, appele a aide, a appele a aide, appele police
    secours, appel pour bagarre, appel de voisin, appel des voisins, appel dun voisin, appel de un voisin, un voisin
    a appele, une voisine a appele, quelquun a appele le 911, on a appele le 911, appele au 911, appel pour tapage, ai
    compose le 911, avons appele le 911, avait appele le 911, avais appele le 911, je ai appele le 911, je ai appele
    police secours, appel de la voisine, appel de une voisine, ma voisine a appele, mon voisin a appele, le voisin a
    appele, un client a appele, on a appele la police pour, on avait appele la police, quelqu un avait appele, quelqu un
    a appele la police, 911 a envoye, le 911 a envoye, dispatch a envoye, suite a un appel, apres un appel, apres notre
    appel, apres mon appel, pour un appel, appel a la police, les gens ont appele, appele la police pour dire, appele
    les flics pour dire, signale des hommes armes, croyant a un kidnapping, croyait a un kidnapping, croyaient a un
    kidnapping, pensait a un enlevement
  `,
  CALM: `
    calm*, apais*, maintenir ordre, maintenir le calme, maintenait ordre, maintenaient ordre, maintien de ordre, garder
    la paix, gardait la paix, assur* la securite, securite des gens, proteger les gens, protege les gens, protegeait les
    gens, que personne soit blesse, que personne ne soit blesse, verifi* que personne, verifi* si     tout, verifi* si
    on, verifi* leurs badges, verifie leurs badges, verifie leur badge, demande leurs badges, demande leur badge, leurs
    badges, demande a voir leurs badges, demande leurs cartes, demande si ca va, demande     si on allait bien, demande
    si tout le monde, si ca allait, si on allait bien, ambulance, premiers secours, premiers soins, soigne, soignee,
    soigner, soignent, secour*, pompiers, desamorc*, separe les gens, separ*, sepa*, eviter la bagarre, eviter les
    debordements, eviter que ca degenere, eviter que ca parte, eviter une     bagarre, pour notre securite, pour la
    securite de, pour la securite des, restes avec nous, reste avec nous     jusqu, rassur*, pour nous proteger, pour
    proteger les, veiller a ce que, veill*, se assurer que, assuraient que, assurait que, assure que personne, nous ont
    protege, protege tout le monde, securise les gens, aide la dame, aide les blesses, donne de leau, verifie les
    badges, verifie leurs cartes, verifier leurs badges, verifier les badges, verifiait les badges, controle leurs
    badges, demande les badges, demande leurs mandats, demande leur mandat, demande le mandat, demande a voir le mandat,
    demande un mandat, demande leur identite, leur a demande leurs badges, leur a demande leur badge, verifie qui ils
    etaient, verifie qui ce etait, demande qui ils etaient, restee avec les enfants, reste avec les enfants, restee avec
    la dame, reste avec la dame, restee avec elle, restee avec nous, est restee avec, console, consolait, console les
    enfants, consolait les enfants, a calme, ont calme, calme tout le monde, calmait les gens, calmaient les gens, calme
    les gens, separait les gens, eviter que les gens, eviter le pire, eviter que quelqu un soit blesse, se assurer que
    personne, se est assure que, pour que personne soit blesse, que personne se blesse, juste pour la securite,
    seulement pour la securite, juste la securite, pour la securite, securite publique seulement, mis une couverture,
    donne une couverture, donne de eau, appele ambulance, appele une ambulance, aide le blesse, aide la blessee, protege
    les enfants, tenait la porte fermee, parle calmement
  `,
  FOUND: `
    trouv*, retrouve des, decouv*, saisi des, saisi de, saisi du, saisie de, saisi 2, saisissent, saisis, saisi,
    sorti des, ont sorti des, sortent des, confisqu*, recuper* des, recuper* de la, embarque des armes, avec 2
    kilos, avec des kilos, en possession de, possession de, pris avec de la, vend*, vendait, vendaient, deal*, prise
    en flag, flagrant delit
  `,
  CHARGED: `
    accus*, inculp*, mis en examen, mise en examen, poursuivi, poursuivie, poursuivis, poursuite pour, poursuites
    pour, reconnu coupable, coupable, recherche pour, recherchee pour, soupconn*, dossier pour, dossier ouvert,
    instruction pour, proces pour, mandat pour, chef de     accusation de, chefs de accusation de, prevenu de, jug*
    pour, charge de meurtre, charges de, charge de, indict*, condamne, condamnee, condamnes, condamne pour, descente
    pour, perquisition pour, raid pour, dossier de faux     documents, dossier     pour une arme, dossier pour
    fraudes, dossier pour faux     documents, dossier pour     homicide, dossier sur     fraudes, dossier sur faux
    documents, affaire de une     arme, affaire de     gang, affaire pour     drogues, affaire pour     meurtre, affaire
    sur meurtre, affaires     de drogues, affaires de     meurtre, affaires     de trafic, affaires de     coke,
    affaires pour     drogues, affaires pour     meurtre, affaires pour     gang, affaires     pour came, affaires
    sur drogue, affaires sur une     arme, enquete     de drogue, enquete     de coke, enquete pour     trafic, enquete
    pour     coke, enquete sur     drogues, enquete sur     trafic, enquete sur     coke, proces     de faux papiers,
    proces pour     armes, proces     pour fraudes, proces pour faux     documents, proces sur une     arme, proces sur
    gang, mandat de     drogues, mandat de     viol, mandat de     pedophilie, mandat pour     fraude, mandat     pour
    homicide, mandat sur     fraudes, suspecte de, suspectee de, suspects de, soupconne de, soupconnee de, mis en cause
    pour, reconnu coupable de, plaide coupable
  `,
  SIGNED: `
    signe, signee, signees, signes, signer, signature, nom, tampon, tamponn*, de un, de une, par un, par une, par
    le, du, emis par, emise par, delivre par, emanant de, avec le nom
  `,
} as const satisfies Partial<Lexicon>;
