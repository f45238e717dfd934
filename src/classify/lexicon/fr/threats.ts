import type { Lexicon } from '../../concepts.ts';

/** French: threats, and what people do beside agents. */
export const threats = {
  THREAT: `
    menac*, menass*, ou je, ou je appelle, ou alors je, sinon, sinon je, si non, ou bien je, je vais, je va, jvais,
    vais, va, vont, on va, je peux, je pourrais, pourrait, pourraient, allait, allaient, ferait, ferai, je ferai,
    appellerai, appellerait, appelera, appellera, avertissement que, tu veux que, vous voulez que, si tu parles, si
    tu continues, si tu signes pas, si tu fais, si tu veux pas, si vous, si tu, si je signe pas, si je parle pas, si
    je retire pas, fait peur avec, faire peur avec, fait du chantage, chantage, retire ta plainte, tu retires, dit
    quil, dit que il va, disait que il, disent que ils vont, encore un mot, un mot de plus, un seul sms, un seul
    appel, un appel et, un coup de fil et, un coup de fil suffit, suffit, tu vas, vous allez, tu finiras, tu finis,
    finir chez, gare a toi, fais gaffe, attention a toi, te previens, vous previens, promet, promis, jure, ca te
    dirait, tu preferes, vous preferez, prefer*, me suffit de, il suffit, intimid*, effray*, fait comprendre, on te, on
    vous, je te, je vous, on va te, on va vous, je vais te, je vais vous, il va te, tu finiras chez, tu finiras
    avec, tu finis avec, sinon direct, ou direct, la prochaine fois, si tu collabores pas, si tu cooperes pas, si tu
    mens, si tu refuses, si vous refusez, si vous continuez, si je continue, si je refuse, si je paie pas, si on
    paie pas, si on part pas, si je pars pas, faire appeler, brandit, brandissait, fait du chantage avec, ca
    tenterait, il ma promis, je connais des gens a, je connais du monde a, ai des contacts a, jai des contacts, fait
    planer, soit je, soit tu, soit on, soit vous, ou sinon, ou bien on, ou on, ou je te, ou je vous, autrement je,
    autrement on, sans quoi, si tu viens pas, si tu dis rien, si tu dis pas, si tu ouvres pas, si vous ouvrez pas, si tu
    bouges, si vous bougez, si vous signez pas, si vous parlez pas, si vous mentez, si tu portes plainte, si vous portez
    plainte, si tu reviens, si tu te calmes pas, si vous vous calmez pas, si te arretes pas, si tu arretes pas, si vous
    arretez pas, si tu filmes, si vous filmez, si je filme, si je bouge, si je dis pas, si je signais pas, si je parlais
    pas, si je payais pas, si on payait pas, si on partait pas, si je portais plainte, avant que je appelle, que je
    appelle, avant que je fasse, moi je fais un coup de fil, je fais un coup de fil et, je passe un coup de fil et, je
    passe un appel et, un petit coup de fil, un petit appel et, je ne ai que a, je ai que a appeler, je ai juste a
    appeler, il a juste a appeler, il me suffit, il suffit que je, on peut toujours appeler, je peux toujours appeler,
    pourrait bien, ca peut changer, tu sais ce qui te attend, vous savez ce qui, on verra ce que dit, on verra avec, tu
    vas voir, vous allez voir, tu verras, vous verrez, gare a, a la prochaine, la prochaine fois ce est, prochaine fois
    je, encore une fois et, un geste et, un mot et, dis un mot, fais ca et, continue et, continuez et, parle sinon,
    signe sinon, degage ou, degagez ou, tais toi ou, taisez vous ou, calme toi ou, calmez vous ou, ferme la ou, baisse
    le ton ou, a menace, ont menace, menace de, menacait, menacaient, menacee, sous la menace, brandi la menace, brandit
    la menace, met la pression avec, pression avec, nous fait peur, me fait peur, pour nous faire peur, pour me faire
    peur, pour faire peur, se moque avec, chante, tu tiens a, tu veux revoir, tu veux rester ici, vous voulez rester
    ici, vous voulez rester dans ce pays, si tu veux rester, si vous voulez rester, demain te es, demain tu es, demain
    vous etes, je te jure que, je vous jure que, promettait, promettaient, jurait, laisse entendre, laissait entendre,
    fait sentir, sous entend, ou demain, ou demain matin, ou ce soir, ou bien demain, ou ce est ice, ou ce est
    immigration, sinon ce est, ou ce est
  `,
  SET_UP: `
    me balancer, nous balancer, le balancer, la balancer, me balance, nous balance, ma balance, nous a balance, balancer
    a, me denoncer, nous denoncer, le denoncer, la denoncer, ma denonce, nous a denonce, mont     denonce, me
    denonce, nous denonce, me denoncera, me vendre, ma vendu, nous a vendu, nous     a vendus, nous vendre, me signaler,
    nous signaler, ma signale, nous a signale, nous a     signales, me     faire expulser, nous faire expulser, te faire
    expulser, le faire expulser, la faire expulser, vous     faire     expulser, fait expulser, faire expulser, fera
    expulser, ferai expulser, me faire deporter, nous faire     deporter, te faire deporter, le faire deporter, la faire
    deporter, vous faire deporter, faire deporter, fait     deporter, fera deporter, ferai deporter, faire renvoyer,
    renvoyer au pays, te renvoyer, vous renvoyer, me     renvoyer, renvoyer chez toi, renvoyer dans ton pays, renvoie au
    pays, renvoie dans ton pays, dans le prochain     avion, dans     avion, dans un avion, dans un charter, prochain
    avion, prochain vol, retour au pays, rentrer au     bled, renvoyer     au bled, reexpedi*, charter, tendu un piege,
    tendre un piege, piege, mis ca en place, arrange le     coup, tout     organise, derriere tout ca, envoyer ice,
    envoie ice, envoyer immigration, envoie immigration, mettre     ice sur le     dos, mettre immigration sur le dos,
    expuls*, deport*, finir chez ice, finis chez ice, finiras chez     ice, finir a     immigration, finiras a
    immigration, tu partiras avec ice, tu vas partir avec ice, pars avec ice, ice te recupere, ice qui te recupere, ice
    vient te chercher, ice viendra te chercher, ice va venir, expliquer a     ice, tu     expliqueras a ice, tu verras
    avec ice, tu verras avec immigration, voir ca avec ice, tu veux parler a     ice, immigration sur toi, ice sur toi,
    ice sur nous, ice sur moi, sur notre dos, sur mon dos, sur ton dos, colle     ice, coller ice, ce est ice qui te,
    ice vient te, ice viendra, amis de ice viendront, ice va vous, ice va te, ice va les, ice viendra vous, immigration
    va te, immigration va vous, immigration viendra te, immigration vient te, vient te     chercher, viendra te
    chercher, viendront te chercher, viennent te chercher, venir te chercher, venir vous chercher, viendra vous
    chercher, viendront vous chercher, viennent vous chercher, te recuperer, vous recuperer, te ramasser, vous ramasser,
    te cueillir, te embarquer, vous embarquer, tu rentres au bled, tu rentres chez toi, retourner chez     toi,
    retournes chez toi, retourner au pays, retour a envoyeur, te faire virer, vous faire virer, me faire virer du
    pays, virer du pays, vire du pays, sortir du pays, quitter le pays, on te renvoie, je te renvoie, il te renvoie,
    renvoie chez toi, renvoyer chez vous, renvoie chez vous, renvoyer dans votre pays, direct dans avion, direct en
    haiti, direct a conakry, demain te es a, demain tu es a, demain te es en, demain tu es en, demain vous etes en,
    demain vous etes a, demain te es dans avion, demain tu es dans avion, finir en haiti, finir au senegal, finir a
    louisiane, finir en louisiane, finiras en louisiane, tu finis a burlington, tu finis chez, denoncer     a
    immigration, balance a     immigration, ice qui sonne, ice qui vient, ice qui debarque, ice qui frappe, ice qui
    toque, ice qui passe, ice qui t attend, ice qui te cherche, ice qui vous attend, ice qui te ramasse, ice qui vous
    cherche, immigration qui sonne, immigration qui vient, immigration qui debarque, immigration qui frappe, immigration
    qui toque, immigration qui passe, immigration qui t attend, immigration qui te cherche, immigration qui vous attend,
    immigration qui te ramasse, immigration qui vous cherche, ice sonne chez toi, ice sonne chez vous, ice sonne chez
    nous, ice sonne chez moi, ice frappe chez toi, ice frappe chez vous, ice frappe chez nous, ice frappe chez moi, ice
    toque chez toi, ice toque chez vous, ice toque chez nous, ice toque chez moi, ice debarque chez toi, ice debarque
    chez vous, ice debarque chez nous, ice debarque chez moi, ice passe chez toi, ice passe chez vous, ice passe chez
    nous, ice passe chez moi, ice sonnera chez toi, ice sonnera chez vous, ice sonnera chez nous, ice sonnera chez moi,
    ice frappera chez toi, ice frappera chez vous, ice frappera chez nous, ice frappera chez moi, ice debarquera chez
    toi, ice debarquera chez vous, ice debarquera chez nous, ice debarquera chez moi, ice passera chez toi, ice passera
    chez vous, ice passera chez nous, ice passera chez moi, immigration sonne chez toi, immigration sonne chez vous,
    immigration sonne chez nous, immigration sonne chez moi, immigration frappe chez toi, immigration frappe chez vous,
    immigration frappe chez nous, immigration frappe chez moi, immigration toque chez toi, immigration toque chez vous,
    immigration toque chez nous, immigration toque chez moi, immigration debarque chez toi, immigration debarque chez
    vous, immigration debarque chez nous, immigration debarque chez moi, immigration passe chez toi, immigration passe
    chez vous, immigration passe chez nous, immigration passe chez moi, immigration sonnera chez toi, immigration
    sonnera chez vous, immigration sonnera chez nous, immigration sonnera chez moi, immigration frappera chez toi,
    immigration frappera chez vous, immigration frappera chez nous, immigration frappera chez moi, immigration
    debarquera chez toi, immigration debarquera chez vous, immigration debarquera chez nous, immigration debarquera chez
    moi, immigration passera chez toi, immigration passera chez vous, immigration passera chez nous, immigration passera
    chez moi, sonne chez toi, sonner chez toi, sonne chez vous, debarquer chez toi, debarquera chez toi, debarque chez
    toi, debarquer chez vous
  `,
  BRING: `
    amener, amene, ramener, ramene, ramenes, faire venir, fait venir, fais venir, envoyer, envoie, envoies, envoi,
    appeler, appelle, mettre, met, coller, lacher, lancer, avoir
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
  EXTRA_TIME: `
    heures de plus, heures en plus, heures de trop, heure de plus, heure de trop, heure en plus, h de plus, h en
    plus, h de trop, heures supplementaires de, minutes de plus, minutes de trop, min de plus, min de trop, une nuit
    de plus, nuit de plus, un jour de plus, jour de plus, jours de plus, une journee de plus, de rab, plus longtemps
    que, trop longtemps, plus que prevu, au dela de, apres sa liberation, apres la liberation, de attente, heures de
    rab, heures en rab, heures supplementaires, heures supplementaire, heures en trop, heure de rab, heure en rab, heure
    supplementaires, heure supplementaire, heure en trop, h en plus, h de rab, h en rab, h supplementaires, h
    supplementaire, h en trop, minutes en plus, minutes de rab, minutes en rab, minutes supplementaires, minutes
    supplementaire, minutes en trop, min en plus, min de rab, min en rab, min supplementaires, min supplementaire, min
    en trop, jours en plus, jours de trop, jours de rab, jours en rab, jours supplementaires, jours supplementaire,
    jours en trop, jour en plus, jour de trop, jour de rab, jour en rab, jour supplementaires, jour supplementaire, jour
    en trop, nuits de plus, nuits en plus, nuits de trop, nuits de rab, nuits en rab, nuits supplementaires, nuits
    supplementaire, nuits en trop, nuit en plus, nuit de trop, nuit de rab, nuit en rab, nuit supplementaires, nuit
    supplementaire, nuit en trop, nuitee de plus, nuitee en plus, nuitee de trop, nuitee de rab, nuitee en rab, nuitee
    supplementaires, nuitee supplementaire, nuitee en trop, 2 heures apres la caution, 3 heures apres la caution, 4
    heures apres la caution, 5 heures apres la caution, 6 heures apres la caution, 7 heures apres la caution, 8 heures
    apres la caution, 9 heures apres la caution, 10 heures apres la caution, 12 heures apres la caution, deux heures
    apres la caution, trois heures apres la caution, quatre heures apres la caution, cinq heures apres la caution, six
    heures apres la caution, sept heures apres la caution, huit heures apres la caution, douze heures apres la caution,
    heures apres la caution, heures apres sa caution, h apres la caution, heures apres le paiement, heures apres avoir
    paye, heures apres ordre du juge, heures apres la decision, jours apres sa peine, jours apres la fin de sa peine,
    apres la fin de sa peine, depasse sa date, apres sa date de sortie, apres heure de sortie
  `,
  STAGE: `
    garaient leurs, garent leurs, garait leurs, gare leurs, gares leurs, se garent, se garaient, se gare, garaient,
    garait, garent, gares, garees, garee, garer, stationn*, rassembl*, rassemb*, regroup*, reuni*, reuniss*, prepar*, se
    retrouv*, retrouv*, rendez vous, point de rendez vous, point de ralliement, base de depart, comme     base, leur
    base, sert de base, servait de base, servi de base, utilis*, se sert, se servent, se servaient, se     servait,
    occup*, install*, campent, campaient, campe, equip*, s equip*, se changeaient, mettaient leurs gilets, mettent leurs
    gilets, briefing, brief, alignes, alignees, parqu*, postent, postaient, partent de, partaient de, partir de, base
    dans, quartier general, qg, poste de commandement, planqu*, dorment, dormaient, squattent, squattaient, se posent,
    se posaient, posaient leurs, se prepar*, se regroup*, se rassembl*, rendez vous au, stationnent, stationnaient, sont
    gares, etaient gares, en planque, se sont reunis, fait leur briefing, faisaient     leur briefing, font leur
    briefing, leur point de, leur qg, deploy*, demarrent, demarraient, sorganis*, se preparent, se preparaient, se sont
    prepares, preparent leurs, preparaient leur, enfile leurs gilets, enfilaient leurs gilets, enfilent leurs gilets,
    enfiler leurs gilets, mettre leurs gilets, mis leurs gilets, se habillent, se habillaient, se changent, se equipent,
    se equipaient, se installent, se installaient, se sont installes, se sont gares, etaient stationnes, attendaient les
    ordres, attendent les ordres, attendent le signal, point de depart, point de rassemblement, point de rencontre, base
    arriere, base de operation, base operationnelle, comme quartier general, comme qg, comme base de depart, comme point
    de, camp de base, servait de qg, sert de qg, sert de base a, sert de parking, se donnent rendez vous, se donnaient
    rendez vous, se etaient donne rendez vous, chargent les, chargeaient les, transferent les gens, transferaient les
    gens, changent de voiture, changeaient de voiture, tournaient leur, garent leurs vans, garent leurs suv, garaient
    leurs vans, garaient leurs suv, laissent leurs voitures, laissaient leurs voitures, laissent leurs vans, laissaient
    leurs vans, dorment dans leurs, en file, en rang, alignes dans, alignees dans, rangees dans, ranges dans
  `,
  BLOCK: `
    bloqu*, blok*, bloc*, blocage, ferme la, ferme les, ferme le, ferment la, ferment les, ferment le, fermaient la,
    fermaient les, fermait la, fermait les, fermer la, fermer les, ferme, boucl*, barr*, barrage, barrages, cordon*,
    coupe la route, coupe les, coupait la, coupaient la, coupent la, coupent les, couper la, deviait, deviaient, devie,
    devient la circulation, deviation, devier, regle la circulation, reglait la circulation, reglaient la
    circulation, reglent la circulation, regler la circulation, gere la circulation, gerait la circulation, geraient
    la circulation, gerent la circulation, gerer la circulation, fait la circulation, faisait la circulation, faisaient
    la circulation, font la circulation, dirige la circulation, dirigeait la circulation, dirigeaient la
    circulation, dirigent la circulation, diriger la circulation, arrete la circulation, arrete le trafic, arretent
    la circulation, arretait la circulation, arretait les voitures, arretaient les voitures, gere le trafic, gerait
    le trafic, stoppe la circulation, stoppait les voitures, interdit le passage, interdisait le passage, empeche de
    passer, empechait de passer, empechaient de passer, empechent de passer, personne passe, personne ne passe, personne
    passait, personne ne passait, laisse passer personne, laissait passer personne, laissaient passer     personne,
    laissent passer personne, ne laissait passer, en travers, mis en travers, gare en travers, perimetre, securis*,
    ruban jaune, rubalise, scelle, quadrill*, ouvrir la route, ouvrait la route, ouvraient la route, ouvre     la route,
    ouvrent la route, ouvert la route, ouvrir le passage, ouvrait le passage, fait signe de avancer, faisait signe de
    avancer, faisaient signe aux voitures, fait demi tour aux voitures, faire demi tour, fait faire     demi tour,
    detourn*, plots, cones, avec des cones, tenait le carrefour, tenaient le carrefour, tenaient le coin, tenait le
    coin, fait barrage, faisaient barrage, font barrage, faisait barrage, encadr* la rue, surveill* la     rue, garde la
    rue, gardait la rue, gardaient la rue, gardent la rue, empech* les voitures, empech* la     circulation, devie la
    circulation, deviait la circulation, deviaient la circulation, coupe la circulation, coupait la circulation,
    coupaient la circulation, coupent la circulation, couper la circulation, coupe le     trafic, coupait le trafic,
    coupaient le trafic, coupent le trafic, rue fermee, route fermee, rues fermees, routes fermees, fermee par, avenue
    fermee, rue bloquee, acces ferme, acces bloque, fermee aux voitures, bloque l escalier, bloque le couloir, bloque le
    quai, bloque l entree, bloque l acces, bloque la sortie, bloque le hall, bloque le passage, bloque     l ascenseur,
    bloque le parking, bloque l allee, bloque l impasse, bloque la ruelle, bloque l entree de immeuble, bloque la porte
    de entree, bloque les sorties, bloque les entrees, bloque les acces, bloque tout le pate, bloque le     pate de
    maisons, bloquait l escalier, bloquait le couloir, bloquait le quai, bloquait l entree, bloquait l acces, bloquait
    la sortie, bloquait le hall, bloquait le passage, bloquait l ascenseur, bloquait le     parking, bloquait l allee,
    bloquait l impasse, bloquait la ruelle, bloquait l entree de immeuble, bloquait la porte     de entree, bloquait les
    sorties, bloquait les entrees, bloquait les acces, bloquait tout le pate, bloquait le pate     de maisons,
    bloquaient l escalier, bloquaient le couloir, bloquaient le quai, bloquaient l entree, bloquaient la     porte,
    bloquaient l acces, bloquaient la sortie, bloquaient le hall, bloquaient le passage, bloquaient l ascenseur,
    bloquaient le parking, bloquaient l allee, bloquaient l impasse, bloquaient la ruelle, bloquaient l entree de
    immeuble, bloquaient la porte de entree, bloquaient les sorties, bloquaient les entrees, bloquaient les acces,
    bloquaient tout le pate, bloquaient le pate de maisons, bloquent l escalier, bloquent le couloir, bloquent le quai,
    bloquent l entree, bloquent l acces, bloquent la sortie, bloquent le hall, bloquent le passage, bloquent l
    ascenseur, bloquent le parking, bloquent l allee, bloquent l impasse, bloquent la ruelle, bloquent l     entree de
    immeuble, bloquent la porte de entree, bloquent les sorties, bloquent les entrees, bloquent les acces, bloquent tout
    le pate, bloquent le pate de maisons, bloquer l escalier, bloquer le couloir, bloquer le quai, bloquer     l entree,
    bloquer l acces, bloquer la sortie, bloquer le hall, bloquer le passage, bloquer l     ascenseur, bloquer le
    parking, bloquer l allee, bloquer l impasse, bloquer la ruelle, bloquer l entree de immeuble, bloquer la porte de
    entree, bloquer les sorties, bloquer les entrees, bloquer les acces, bloquer tout le pate, bloquer le pate de
    maisons, ferme l escalier, ferme le couloir, ferme le quai, ferme l entree, ferme     l acces, ferme la sortie,
    ferme le hall, ferme le passage, ferme l ascenseur, ferme le parking, ferme l allee, ferme     l impasse, ferme la
    ruelle, ferme l entree de immeuble, ferme la porte de entree, ferme les sorties, ferme les     entrees, ferme les
    acces, ferme tout le pate, ferme le pate de maisons, fermait l escalier, fermait le couloir, fermait le quai,
    fermait l entree, fermait l acces, fermait la sortie, fermait le hall, fermait le     passage, fermait l ascenseur,
    fermait le parking, fermait l allee, fermait l impasse, fermait la ruelle, fermait l     entree de immeuble, fermait
    la porte de entree, fermait les sorties, fermait les entrees, fermait les acces, fermait     tout le pate, fermait
    le pate de maisons, fermaient l escalier, fermaient le couloir, fermaient le quai, fermaient l     entree, fermaient
    l acces, fermaient la sortie, fermaient le hall, fermaient le passage, fermaient l ascenseur, fermaient le parking,
    fermaient l allee, fermaient l impasse, fermaient la ruelle, fermaient     l entree de immeuble, fermaient la porte
    de entree, fermaient les sorties, fermaient les entrees, fermaient les     acces, fermaient tout le pate, fermaient
    le pate de maisons, ferment l escalier, ferment le couloir, ferment le     quai, ferment l entree, ferment l acces,
    ferment la sortie, ferment le hall, ferment le passage, ferment l ascenseur, ferment le parking, ferment l allee,
    ferment l impasse, ferment la ruelle, ferment l entree de     immeuble, ferment la porte de entree, ferment les
    sorties, ferment les entrees, ferment les acces, ferment tout le     pate, ferment le pate de maisons, barre l
    escalier, barre le couloir, barre le quai, barre l entree, barre l acces, barre la sortie, barre le hall, barre le
    passage, barre l ascenseur, barre le parking, barre l allee, barre l impasse, barre la ruelle, barre l entree de
    immeuble, barre la porte de entree, barre les sorties, barre les     entrees, barre les acces, barre tout le pate,
    barre le pate de maisons, barrait l escalier, barrait le couloir, barrait le quai, barrait l entree, barrait l
    acces, barrait la sortie, barrait le hall, barrait le     passage, barrait l ascenseur, barrait le parking, barrait
    l allee, barrait l impasse, barrait la ruelle, barrait l     entree de immeuble, barrait la porte de entree, barrait
    les sorties, barrait les entrees, barrait les acces, barrait     tout le pate, barrait le pate de maisons, barraient
    l escalier, barraient le couloir, barraient le quai, barraient l     entree, barraient l acces, barraient la sortie,
    barraient le hall, barraient le passage, barraient l ascenseur, barraient le parking, barraient l allee, barraient l
    impasse, barraient la ruelle, barraient     l entree de immeuble, barraient la porte de entree, barraient les
    sorties, barraient les entrees, barraient les     acces, barraient tout le pate, barraient le pate de maisons,
    barrent l escalier, barrent le couloir, barrent le     quai, barrent l entree, barrent l acces, barrent la sortie,
    barrent le hall, barrent le passage, barrent l ascenseur, barrent le parking, barrent l allee, barrent l impasse,
    barrent la ruelle, barrent l entree de     immeuble, barrent la porte de entree, barrent les sorties, barrent les
    entrees, barrent les acces, barrent tout le     pate, barrent le pate de maisons, tient la circulation, tenait la
    circulation, tenaient la circulation, tiennent la     circulation, tient la rue, tenait la rue, tenaient la rue,
    tiennent la rue, tenir la rue, tient le carrefour, tient     le coin, faisait passer les voitures, faisaient passer
    les voitures, fait passer les voitures, faisait circuler, faisaient circuler, fait circuler, bouche la rue, bouchait
    la rue, bouchaient la rue, bouchent la rue, obstrue, obstruait, obstruaient, condamne la rue, coupe la rue, coupait
    la rue, coupaient la rue, coupent la rue, gyrophares     en travers, voiture en travers, voitures en travers, mis
    leur voiture en travers, mis leurs voitures, met sa     voiture, mis sa voiture en travers, barrieres, barriere,
    tape jaune, bande jaune, ruban de police, rubans jaunes, ruban, rubans, plots orange, cones orange, cones oranges,
    personne entre personne sort, personne entre ni sort, ni     entrer ni sortir, ni rentrer ni sortir, pas entrer ni
    sortir, pouvait plus entrer, pouvait plus passer, pouvait pas     passer, peut pas passer, peut plus passer, passage
    interdit, rue interdite, circulation coupee, circulation bloquee, circulation deviee, trafic devie, trafic coupe,
    route barree, rue barree, rues barrees, route coupee, rue coupee, nous fait faire demi tour, detourne les voitures,
    detournait les voitures, detournaient les voitures, detourne le     bus, detournait le bus, devie le bus, devie les
    bus, bus devies, bus devie, renvoyait les voitures, renvoyaient les     voitures, renvoie les voitures, arretaient
    la circulation, degage la voie, degageait la voie, degage la route, degageait la route, ouvre le chemin, ouvrait le
    chemin, libere le passage, liberait le passage, libere la voie, laisse passer que les, laissait passer que les,
    laissaient passer que les, laisse passer seulement les, laissait     passer seulement, monte la garde au coin, poste
    aux deux bouts, postes aux deux bouts, aux deux bouts de la rue, a     chaque bout de la rue, encercle, encerclait,
    encerclaient, encerclent, encercle le, tenait les escalators, tenait les escaliers, tenait les portes, tenait les
    quais, tenait les entrees, tenait les sorties, tenait les tourniquets, tenaient les escalators, tenaient les
    escaliers, tenaient les portes, tenaient les quais, tenaient les entrees, tenaient les sorties, tenaient les
    tourniquets, bloqu* les escalators, bloqu* les escaliers, bloqu* les tourniquets
  `,
  PUSH_BACK: `
    repouss*, repous*, recul*, fait reculer, font reculer, faisait reculer, faisaient reculer, faire reculer, reculez,
    pousse les gens, poussait les gens, poussaient les gens, pousse les voisins, poussait la foule, poussaient la foule,
    poussent les gens, pousse la foule, ecart*, eloign*, tenait a distance, tenaient a     distance, tient a distance,
    tiennent a distance, tenir a distance, mis a distance, maintenait a distance, maintenaient a distance, maintenu a
    distance, garde a distance, gardait a distance, gardaient a distance, tenir     la foule, tenait la foule, tenaient
    la foule, tient la foule, contenir, contenait, contenaient, contient, contenu la foule, retenait la foule,
    retenaient la foule, retient la foule, retenu la foule, retenait les gens, retenaient les gens, retenait les
    voisins, retenaient les voisins, retenir la foule, dispers*, degag*, circulez, controle de foule, fait une ligne,
    forme une ligne, forment une ligne, formaient une ligne, fait une chaine, formaient une chaine, cordon humain, mur
    humain, haie, approch* pas, empech* de approcher, empech* les gens, empech* les voisins, empech* la foule, empech*
    de filmer, empech* de passer, nous empech*, de se approcher, chass*, viraient les gens, virait les gens, fait
    evacuer, evacu*, en arriere, allez derriere, restez derriere, mettez vous derriere, faisait barrage, faisaient
    barrage, bouscul*, pousse les, pousse la, pousser les, pousser la, repoussait, repoussaient, refoul*, ecartait,
    ecartaient, tenait les gens, tenaient les gens, tient les gens, tenir les gens, tenait les voisins, tenaient les
    voisins, tenir les voisins, garde les gens, gardait les gens, gardaient les gens, maintenait les gens, maintenaient
    les gens, maintient les gens, maintenait la foule, maintenaient la foule, maintient la foule, bloque la foule,
    bloquait la foule, bloquaient la foule, bloque les gens, bloquait les gens, bloquaient les gens, bloquait les
    voisins, bloquaient les voisins, bloque les voisins, retient les gens, retient les voisins, retenir les gens,
    retenir les voisins, chasse les gens, chassait les gens, chassaient les gens, chasse les voisins, virait, viraient,
    vire les gens, vire les voisins, faire partir les gens, fait partir les gens, faisait partir les gens, faisaient
    partir les gens, nous a dit de reculer, dit de reculer, dit aux gens de reculer, ordonne de reculer, reculez
    reculez, tout le monde recule, tout le monde en arriere, back up, restez sur le trottoir, restez en arriere, recule
    de, reculer de, a coups de matraque, avec leurs boucliers, avec les matraques, gaze les, gaze la foule, spray au
    poivre, gaz au poivre, empechait les gens, empechaient les gens, empeche les gens, empeche les manifestants,
    empechait les manifestants, repousse les manifestants, forme un cordon, formaient un cordon, forment un cordon, fait
    un cordon, faisaient un cordon, font un cordon, fait le mur, faisaient le mur, faisait un mur, faisaient un mur,
    font un mur, ligne de flics, ligne de policiers, barrage humain, barricade humaine, tenaient une ligne, tenir la
    ligne, tenaient la ligne, tenait la ligne, controlait la foule, controlaient la foule, controle la foule, controler
    la foule, gere la foule, gerait la foule, geraient la foule, gerer la foule, crowd control
  `,
} as const satisfies Partial<Lexicon>;
