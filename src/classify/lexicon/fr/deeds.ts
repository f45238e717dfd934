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
    arrache, arrach*, ramass*, rafle, rafles, rafler, attrap*, chope, choper, chopent, choppe, pecho, arrete,
    arretes, arretee, arreter, arretent, arretaient, arretait, arrestation*, interpel*, menott*, repartis avec,
    reparti avec, repartaient avec, repart avec, repartent avec, partis avec, parti avec, partent avec, part avec,
    cueilli, fait monter, font monter, faisaient monter, faisait monter, faire monter, pousse dans, poussent dans,
    poussaient dans, jete dans, jettent dans, met dans, mis dans, mettent dans, mettaient dans, mettre dans, mise
    dans, mis dedans, fourre dans, disparaitre, plaque, plaquent, plaquee, plaquer, plaquaient, capt*, coinc*, venu
    le prendre, venus le prendre, viennent prendre, venus prendre, mene, raid, embarc*, se saisi*, se saisiss*,
    tombe sur, souleve, soulevent, gafe, la pris pour, la prise pour, ont pris pour, a pris pour, descente, une
    descente, descentes
  `,
  WAIT: `
    attend, attends, attendent, attendait, attendaient, attendant, attendre, poireaut*, patient*, stationn*, gare
    devant, garee devant, gares devant, garees devant, garaient devant, garee dehors, gares dehors, gare dehors,
    plante devant, plantes devant, planqu*, guett*, guet, etait la, etaient la, etait deja la, etaient deja la, deja
    la, sont deja la, sont la, est la, se trouvait la, se trouvaient la, dehors, devant la porte, devant la sortie,
    devant le poste, devant le commissariat, devant la prison, a la sortie, a la porte, sur le trottoir, sur le
    parking, dans le hall, dans le couloir, dans entree, postes devant, poste devant, poste devant la, postes a la
    sortie, etaient devant, etait devant, sont devant, est devant, a debarque au poste, debarque au poste, se pointe
    au poste, arrive au poste, arrivent au poste, arrives au poste, present*, fait le pied de grue, font le pied de
    grue, faisaient le pied de grue, aux aguets, en embuscade, avant nous, la avant, pres de la sortie, cueilli a la
    sortie, cueillir a la sortie, se attend*, attendu, attendue, attendus, attendues
  `,
  ARRIVE: `
    arriv*, ariv*, venu, venue, venus, venues, vient, viennent, venait, venaient, viendra, viendront, viendrait,
    venir, vienne, vient chercher, debarqu*, debark*, deboul*, deboule, se pointe, se pointent, sest pointe, se sont
    pointes, point*, se ramene, se ramenent, sest ramene, se sont ramenes, rappliqu*, apparait, apparu, apparus,
    apparaissent, surgi*, passe voir, repasse, intervenu, intervenus, intervenue, intervenir, intervient,
    interviennent, sont passes, est passe, est passee, est entre, se presente, se presentent, se sont presentes,
    sest presente, sest amene, se amenent, sort de la voiture, descend, descendent, descendu, descendus, montent,
    monte, vienne le prendre, viennent le prendre, vienne la prendre, viennent la prendre, vienne le chercher,
    viennent le chercher, vienne la chercher, viennent la chercher, vient le prendre, vient la prendre, vienne le
    recuperer, viennent le recuperer, vienne la recuperer, puisse venir, puissent venir, passe le prendre, passent
    le prendre, vienne me chercher, viennent me chercher, vienne me prendre, viennent me prendre
  `,
  BLOCK: `
    bloqu*, blok*, bloc*, blocage, ferme la, ferme les, ferme le, ferment la, ferment les, ferment le, fermaient la,
    fermaient les, fermait la, fermait les, fermer la, fermer les, ferme, boucl*, barr*, barrage, barrages, cordon*,
    coupe la route, coupe les, coupait la, coupaient la, coupent la, coupent les, couper la, deviait, deviaient,
    devie, devient la circulation, deviation, devier, regle la circulation, reglait la circulation, reglaient la
    circulation, reglent la circulation, regler la circulation, gere la circulation, gerait la circulation, geraient
    la circulation, gerent la circulation, gerer la circulation, fait la circulation, faisait la circulation,
    faisaient la circulation, font la circulation, dirige la circulation, dirigeait la circulation, dirigeaient la
    circulation, dirigent la circulation, diriger la circulation, arrete la circulation, arrete le trafic, arretent
    la circulation, arretait la circulation, arretait les voitures, arretaient les voitures, gere le trafic, gerait
    le trafic, stoppe la circulation, stoppait les voitures, interdit le passage, interdisait le passage, empeche de
    passer, empechait de passer, empechaient de passer, empechent de passer, personne passe, personne ne passe,
    personne passait, personne ne passait, laisse passer personne, laissait passer personne, laissaient passer
    personne, laissent passer personne, ne laissait passer, en travers, mis en travers, gare en travers, perimetre,
    securis*, ruban jaune, rubalise, scelle, quadrill*, ouvrir la route, ouvrait la route, ouvraient la route, ouvre
    la route, ouvrent la route, ouvert la route, ouvrir le passage, ouvrait le passage, fait signe de avancer,
    faisait signe de avancer, faisaient signe aux voitures, fait demi tour aux voitures, faire demi tour, fait faire
    demi tour, detourn*, plots, cones, avec des cones, tenait le carrefour, tenaient le carrefour, tenaient le coin,
    tenait le coin, fait barrage, faisaient barrage, font barrage, faisait barrage, encadr* la rue, surveill* la
    rue, garde la rue, gardait la rue, gardaient la rue, gardent la rue, empech* les voitures, empech* la
    circulation, devie la circulation, deviait la circulation, deviaient la circulation, coupe la circulation,
    coupait la circulation, coupaient la circulation, coupent la circulation, couper la circulation, coupe le
    trafic, coupait le trafic, coupaient le trafic, coupent le trafic, rue fermee, route fermee, rues fermees,
    routes fermees, fermee par, avenue fermee, rue bloquee, acces ferme, acces bloque, fermee aux voitures
  `,
  PUSH_BACK: `
    repouss*, repous*, recul*, fait reculer, font reculer, faisait reculer, faisaient reculer, faire reculer,
    reculez, pousse les gens, poussait les gens, poussaient les gens, pousse les voisins, poussait la foule,
    poussaient la foule, poussent les gens, pousse la foule, ecart*, eloign*, tenait a distance, tenaient a
    distance, tient a distance, tiennent a distance, tenir a distance, mis a distance, maintenait a distance,
    maintenaient a distance, maintenu a distance, garde a distance, gardait a distance, gardaient a distance, tenir
    la foule, tenait la foule, tenaient la foule, tient la foule, contenir, contenait, contenaient, contient,
    contenu la foule, retenait la foule, retenaient la foule, retient la foule, retenu la foule, retenait les gens,
    retenaient les gens, retenait les voisins, retenaient les voisins, retenir la foule, dispers*, degag*, circulez,
    controle de foule, fait une ligne, forme une ligne, forment une ligne, formaient une ligne, fait une chaine,
    formaient une chaine, cordon humain, mur humain, haie, approch* pas, empech* de approcher, empech* les gens,
    empech* les voisins, empech* la foule, empech* de filmer, empech* de passer, nous empech*, de se approcher,
    chass*, viraient les gens, virait les gens, fait evacuer, evacu*, en arriere, allez derriere, restez derriere,
    mettez vous derriere, faisait barrage, faisaient barrage
  `,
  TRANSLATE: `
    tradui*, traduct*, tradus*, traduic*, tradui, trad, interpret*, servi de interprete, servait de interprete, fait
    interprete, faisait interprete, fait le traducteur, faisait le traducteur, faisait la traductrice, parlait
    creole pour, parlait francais pour, parlait espagnol pour, parle creole pour, expliquait en creole, expliquait
    en francais, expliquait en espagnol, explique en creole, explique en francais, repetait en creole, repetait en
    francais, repetait en espagnol, disait en creole, disait en francais, repete en creole, faisait le lien en,
    faisait la trad, fait la trad, en wolof pour, en lingala pour, en arabe pour, parlait creole a sa place, parlait
    a la place, parlait au nom
  `,
  ENTER: `
    entre, entrer, entree, entrees, entres, entrent, entrait, entraient, rentre dans, rentrer dans, rentrent dans,
    rentres dans, rentraient dans, rentres chez, rentre chez moi avec, monte dans, montee dans, montes dans, montent
    dans, monte chez, montes chez, monter chez, montee, montees, penetr*, fait irruption, font irruption, irruption,
    force la porte, force ma porte, defonc* la porte, defonce, defoncent, casse la porte, casse ma porte, cassent la
    porte, enfonc*, perquisition*, fouill* la maison, fouill* appart, fouill* appartement, fouill* mon, fouill*
    notre, fouill* les chambres, dans la maison, dans ma maison, dans mon appart, dans mon appartement, dans appart,
    dans appartement, debarque chez, debarquent chez, debarques chez, debarquer chez, envahi*, dedans avec, a
    interieur avec, sont venus chez, venus chez, venu chez, descente, une descente
  `,
  ASSIST: `
    aid*, aide, aident, aider, aidait, aidaient, aides, assist*, epaul*, second*, secondait, bosse avec, bosse pour,
    bossent avec, bossait avec, travail* avec, travaille main dans la main avec, collabor*, colabor*, cooper*,
    accompagn*, acompagn*, escort*, prete main forte, preter main forte, pretait main forte, pretaient main forte,
    donne un coup de main, donner un coup de main, donnait un coup de main, donnaient un coup de main, coup de main
    a, coup de main aux, file un coup de main, soutien, soutenait, soutenaient, soutien a, appui*, appuy*, couvr*
    pour, fait le guet pour, faisait le guet pour, montait la garde pour, montaient la garde pour, renfort*,
    protege, protegeait, protegeaient, protegent, monte la garde pour, roul* avec, roulait avec, roulaient avec,
    patrouill* avec, a pied avec, en binome avec, fait equipe avec, font equipe avec, faisait equipe avec, faisaient
    equipe avec, au service de, participe, participaient, participait, participent, travaille pour, travaillent
    pour, travaillait pour
  `,
  TALK: `
    parl*, cause, causait, causaient, causer, causent, discut*, interrog*, auditionn*, entendu par, entretien, sest
    entretenu, questionn*, question*, interview*, cuisin*, voir mon, voir ma, le voir en cellule, vu en cellule, le
    voir, la voir, lui rend visite, rendre visite, rendu visite, visite, visit*, acces a, bavard*, papot*, palabr*,
    se entretien*, entretenu, fait passer un interrogatoire, audition, ont cuisine, a cuisine, cuisine sur,
    interroge en cellule, pose des questions, posaient des questions, poser des questions, entretiens, rencontr*,
    face a face, interrogatoire, interrogatoires
  `,
  SHOW: `
    montr*, exhib*, present*, sort un, sort une, sorti un, sorti une, sorti la, sorti le, sortent un, revient avec,
    revenu avec, il y a, y a, y avait, il y avait, voila, avait un, avait une, avait, avaient, a un, a une, ont un,
    ont une, avec un, avec une, apparait, apparu, se affiche, affich*, trouve un, mentionn*, nomm*, parle dun, parle
    de un, pretext*, brandi*, agit*, tenait, tend un, tendu un, remis un, fait voir, motif, rien que
  `,
  THREAT: `
    menac*, menass*, ou je, ou je appelle, ou alors je, sinon, sinon je, si non, ou bien je, je vais, je va, jvais,
    vais, va, vont, on va, je peux, je pourrais, pourrait, pourraient, allait, allaient, ferait, ferai, je ferai,
    appellerai, appellerait, appelera, appellera, avertissement que, tu veux que, vous voulez que, si tu parles, si
    tu continues, si tu signes pas, si tu fais, si tu veux pas, si vous, si tu, si je signe pas, si je parle pas, si
    je retire pas, fait peur avec, faire peur avec, fait du chantage, chantage, retire ta plainte, tu retires, dit
    quil, dit que il va, disait que il, disent que ils vont, encore un mot, un mot de plus, un seul sms, un seul
    appel, un appel et, un coup de fil et, un coup de fil suffit, suffit, tu vas, vous allez, tu finiras, tu finis,
    finir chez, gare a toi, fais gaffe, attention a toi, te previens, vous previens, promet, promis, jure, ca te
    dirait, tu preferes, vous preferez, prefer*, me suffit de, il suffit, intimid*, effray*, fait comprendre, on te,
    on vous, je te, je vous, on va te, on va vous, je vais te, je vais vous, il va te, tu finiras chez, tu finiras
    avec, tu finis avec, sinon direct, ou direct, la prochaine fois, si tu collabores pas, si tu cooperes pas, si tu
    mens, si tu refuses, si vous refusez, si vous continuez, si je continue, si je refuse, si je paie pas, si on
    paie pas, si on part pas, si je pars pas, faire appeler, brandit, brandissait, fait du chantage avec, ca
    tenterait, il ma promis, je connais des gens a, je connais du monde a, ai des contacts a, jai des contacts, fait
    planer
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
  SET_UP: `
    me balancer, nous balancer, le balancer, la balancer, me balance, nous balance, ma balance, nous a balance,
    balancer a, balance a, me denoncer, nous denoncer, le denoncer, la denoncer, ma denonce, nous a denonce, mont
    denonce, me denonce, nous denonce, me denoncera, denoncer a, denonce a, me vendre, ma vendu, nous a vendu, nous
    a vendus, nous vendre, me signaler, nous signaler, signaler a immigration, ma signale, nous a signale, nous a
    signales, me faire expulser, nous faire expulser, te faire expulser, le faire expulser, la faire expulser, vous
    faire expulser, fait expulser, faire expulser, fera expulser, ferai expulser, me faire deporter, nous faire
    deporter, te faire deporter, le faire deporter, la faire deporter, vous faire deporter, faire deporter, fait
    deporter, fera deporter, ferai deporter, faire renvoyer, renvoyer au pays, te renvoyer, vous renvoyer, me
    renvoyer, renvoyer chez toi, renvoyer dans ton pays, renvoie au pays, renvoie dans ton pays, dans le prochain
    avion, dans avion, dans un avion, dans un charter, prochain avion, prochain vol, retour au pays, rentrer au
    bled, renvoyer au bled, reexpedi*, charter, tendu un piege, tendre un piege, piege, mis ca en place, arrange le
    coup, tout organise, derriere tout ca, envoyer ice, envoie ice, envoyer immigration, envoie immigration, mettre
    ice sur le dos, mettre immigration sur le dos, expuls*, deport*, finir chez ice, finis chez ice, finiras chez
    ice, finir a immigration, finiras a immigration, tu partiras avec ice, tu vas partir avec ice, pars avec ice,
    ice te recupere, ice qui te recupere, ice vient te chercher, ice viendra te chercher, ice va venir, expliquer a
    ice, tu expliqueras a ice, tu verras avec ice, tu verras avec immigration, voir ca avec ice, tu veux parler a
    ice, immigration sur toi, ice sur toi, ice sur nous, ice sur moi, sur notre dos, sur mon dos, sur ton dos, colle
    ice, coller ice, ce est ice qui te, ice vient te, ice viendra, amis de ice viendront
  `,
  KNEW: `
    savait, savaient, sait, savent, savoir deja, savait deja, savaient deja, connaissait, connaissaient, connait,
    connaissent, connu, comment ils savent, comment il sait, comment ont ils su, comment ils ont su, ont su, a su,
    avait mon, avaient mon, avait son, avaient son, avait notre, avaient notre, avait deja, avaient deja, avaient
    deja mon, au courant de, etaient au courant, etait au courant, me appelle avec, me appelle par, appelle par mon,
    me ressort, repete mot pour mot, cite mon, cite mot pour mot, me lit, ma lu, a cite
  `,
  STAGE: `
    garaient leurs, garent leurs, garait leurs, gare leurs, gares leurs, se garent, se garaient, se gare, garaient,
    garait, garent, gares, garees, garee, garer, stationn*, rassembl*, rassemb*, regroup*, reuni*, reuniss*,
    prepar*, se retrouv*, retrouv*, rendez vous, point de rendez vous, point de ralliement, base de depart, comme
    base, leur base, sert de base, servait de base, servi de base, utilis*, se sert, se servent, se servaient, se
    servait, occup*, install*, campent, campaient, campe, equip*, s equip*, se changeaient, mettaient leurs gilets,
    mettent leurs gilets, briefing, brief, alignes, alignees, parqu*, postent, postaient, partent de, partaient de,
    partir de, base dans, quartier general, qg, poste de commandement, planqu*, dorment, dormaient, squattent,
    squattaient, se posent, se posaient, posaient leurs, se prepar*, se regroup*, se rassembl*, rendez vous au,
    stationnent, stationnaient, sont gares, etaient gares, en planque, se sont reunis, fait leur briefing, faisaient
    leur briefing, font leur briefing, leur point de, leur qg, deploy*, demarrent, demarraient, sorganis*
  `,
  CALL_911: `
    appele le 911, appeler le 911, appelle le 911, fait le 911, faire le 911, a fait le 911, ai fait le 911, je ai
    fait le 911, ma mere fait le 911, compose le 911, appel au 911, appele les secours, appelle les secours, le 911,
    appele 911, appel 911, appele les urgences, appele la police parce que, appele la police pcq, appele la police
    car, appele les pompiers, appele une ambulance, crie au secours, appele a aide, a appele a aide, appele police
    secours, appel pour bagarre, appel de voisin, appel des voisins, appel dun voisin, appel de un voisin, un voisin
    a appele, une voisine a appele, quelquun a appele le 911, on a appele le 911, appele au 911
  `,
  CALM: `
    calm*, apais*, maintenir ordre, maintenir le calme, maintenait ordre, maintenaient ordre, maintien de ordre,
    garder la paix, gardait la paix, assur* la securite, securite des gens, proteger les gens, protege les gens,
    protegeait les gens, que personne soit blesse, que personne ne soit blesse, verifi* que personne, verifi* si
    tout, verifi* si on, verifi* leurs badges, verifie leurs badges, verifie leur badge, demande leurs badges,
    demande leur badge, leurs badges, demande a voir leurs badges, demande leurs cartes, demande si ca va, demande
    si on allait bien, demande si tout le monde, si ca allait, si on allait bien, ambulance, premiers secours,
    premiers soins, soigne, soignee, soigner, soignent, secour*, pompiers, desamorc*, separe les gens, separ*,
    sepa*, eviter la bagarre, eviter les debordements, eviter que ca degenere, eviter que ca parte, eviter une
    bagarre, pour notre securite, pour la securite de, pour la securite des, restes avec nous, reste avec nous
    jusqu, rassur*, pour nous proteger, pour proteger les, veiller a ce que, veill*, se assurer que, assuraient que,
    assurait que, assure que personne, nous ont protege, protege tout le monde, securise les gens, aide la dame,
    aide les blesses, donne de leau
  `,
  FOUND: `
    trouv*, retrouve des, decouv*, saisi des, saisi de, saisi du, saisie de, saisi 2, saisissent, saisis, saisi,
    sorti des, ont sorti des, sortent des, confisqu*, recuper* des, recuper* de la, embarque des armes, avec 2
    kilos, avec des kilos, en possession de, possession de, pris avec de la, vend*, vendait, vendaient, deal*, prise
    en flag, flagrant delit
  `,
  CHARGED: `
    accus*, inculp*, mis en examen, mise en examen, poursuivi, poursuivie, poursuivis, poursuite pour, poursuites
    pour, reconnu coupable, coupable, recherche pour, recherchee pour, soupconn*, suspect*, affaire de, dossier de,
    dossier pour, dossier ouvert, enquete sur, enquete pour, instruction pour, proces pour, mandat pour, chef de
    accusation de, chefs de accusation de, prevenu de, jug* pour, charge de meurtre, charges de, charge de, indict*,
    condamne, condamnee, condamnes, condamne pour, descente pour, perquisition pour, raid pour
  `,
  SIGNED: `
    signe, signee, signees, signes, signer, signature, nom, tampon, tamponn*, de un, de une, par un, par une, par
    le, du, emis par, emise par, delivre par, emanant de, avec le nom
  `,
  WANTS: `
    le veut, la veut, les veut, le veulent, la veulent, le cherche, la cherche, le cherchent, la cherchent, le
    recherche, la recherche, le recherchent, veut le, veut la, veulent le recuperer, veut le recuperer, veut lui
    parler, veulent lui parler, interesse a lui, interesses a lui, interesse par lui, vient le chercher, vient la
    chercher, viennent le chercher, viennent la chercher, vient le prendre, vient la prendre, viennent le prendre,
    viennent la prendre, va venir, vont venir, va venir le chercher, vont venir le chercher, arrive, arrivent,
    arrive pour lui, est en route, sont en route, en route, en chemin, va le prendre, va la prendre, vont le
    prendre, vont la prendre, va le recuperer, vont le recuperer, passe le prendre, passent le prendre, le reclame,
    la reclame, le reclament, attend, latttendent, a demande de le garder, a demande quon le garde, doit venir,
    doivent venir, voulait lui parler, voulaient lui parler, voulait le voir, voulaient le voir, voulait la voir,
    voulait le recuperer, voulaient le recuperer, voulait le prendre, voulaient le prendre, le voulait, la voulait,
    le voulaient, la voulaient, voulait la recuperer, doit le recuperer, devait le recuperer, devait venir, devaient
    venir, allait venir, allaient venir, allait le chercher, veut le prendre, veulent le prendre, veut la prendre,
    vient pour lui, vient pour elle, viennent pour lui, viennent pour elle, venait le chercher, venaient le
    chercher, venait la chercher, va passer le prendre, est en chemin, sont en chemin
  `,
  BRING: `
    amener, amene, ramener, ramene, ramenes, faire venir, fait venir, fais venir, envoyer, envoie, envoies, envoi,
    appeler, appelle, mettre, met, coller, lacher, lancer, avoir
  `,
  EXTRA_TIME: `
    heures de plus, heures en plus, heures de trop, heure de plus, heure de trop, heure en plus, h de plus, h en
    plus, h de trop, heures supplementaires de, minutes de plus, minutes de trop, min de plus, min de trop, une nuit
    de plus, nuit de plus, un jour de plus, jour de plus, jours de plus, une journee de plus, de rab, plus longtemps
    que, trop longtemps, plus que prevu, au dela de, apres sa liberation, apres la liberation, de attente
  `,
} as const satisfies Partial<Lexicon>;
