import type { Lexicon } from '../../concepts.ts';

/** French: why people were stopped, and crimes. */
export const reasons = {
  TRAFFIC_REASON: `
    phare, phares, feu arriere, feux arriere, feu grille, feu casse, feu rouge, feu orange, feu stop, feux stop, feu
    de stop, grille un feu, grille le feu, brule un feu, brule le feu, brule un stop, grille un stop, panneau stop, un
    stop, au stop, stop pas marque, ampoule, ampoule grillee, clignotant, clignotants, clignot, vitesse, exces de
    vitesse, trop vite, ceinture, ceinture de securite, vignette, vignette expiree, sticker, sticker expire, sticker
    de inspection, inspection expiree, inspection, controle technique, plaque expiree, plaque cassee, plaque pas
    eclairee, immatriculation expiree, immatriculation perimee, enregistrement expire, telephone au volant, tel au
    volant, texto au volant, retroviseur, retro, retro casse, pare brise, vitre fissuree, vitres teintees, vitre
    teintee, vitre cassee, demi tour interdit, demi tour, double file, mal gare, mal garee, sens interdit, priorite,
    refus de priorite, virage interdit, tourne a droite, virage, phare casse, code de la route, voie de bus, accrochage,
    accident de voiture, trottinette sans, casque, tail light, traffic stop, ligne blanche, tourner a     gauche
    interdit, pneu lisse, pneus lisses, radar, eclairage, lumiere arriere, lumiere cassee, lumiere grillee, feu de
    position, feu avant, pneu, freins, feu pieton, passage pieton, traverse hors, constat amiable, rond     point, brule
    le rouge, grille le rouge, phares eteints, phare grille, feux eteints, stop grille, ampoule de     plaque, assurance
    expiree, defaut de assurance, vitre teinte, pour stop, pour un stop, stop brule, stop mal marque, stop non respecte,
    pas marque le stop, marque pas le stop, mal stationne, mal stationnee, stationnement interdit, double stationnement,
    parcmetre, horodateur, ceinture pas attachee, sans ceinture, au telephone au volant, telephone en main, telephone au
    feu, u turn, tourne sans clignotant, sans clignotant, pas de clignotant, oublie le clignotant, oublie mon
    clignotant, roulait vite, roulais vite, roulais trop vite, roulait trop vite, trop de vitesse, depassement, depasse
    la ligne, ligne continue, ligne jaune, ecart de conduite, zigzag, fume noire, pot de echappement, echappement,
    musique trop forte, musique a fond, plaque manquante, plaque sale, plaque pas visible, plaque avant, sans plaque
    avant, inspection perimee, sticker perime, sticker de inspection, registration expiree, registration expired,
    insurance expiree, phare mort, phare brule, phare qui marche pas, feu qui marche pas, feu mort, feu brule, feu
    arriere mort, feu arriere casse, feu arriere grille, feu de freinage, feu de frein, lumiere de frein, headlight,
    taillight, broken taillight, stop sign, speeding, red light, voie bus, voie reservee, scooter sur le trottoir, velo
    sur le trottoir, grille le stop, passe au rouge, passe au orange, traverse au rouge, traverse en dehors, jaywalk*,
    retro pete, retroviseur casse, pare brise fissure, pare brise casse
  `,
  NO_REASON: `
    sans raison, sans aucune raison, aucune raison, sans motif, sans aucun motif, aucun motif, pour rien, sans
    explication, sans explications, sans me dire pourquoi, sans nous dire pourquoi, sans dire pourquoi, pas dit
    pourquoi, jamais dit pourquoi, refusait de dire pourquoi, refuse de dire pourquoi, sans aucune explication, pas
    de raison, pas de motif, pas de explication, comme ca pour rien, gratuitement, de nulle part, sans
    justification, sans cause
  `,
  OWN_COMPLAINT: `
    porter plainte, porte plainte, deposer plainte, depose plainte, depot de plainte, deposer une plainte, depose
    une plainte, ma plainte, la plainte, prendre ma plainte, prendre la plainte, pris la plainte, pris ma plainte, pour
    ma plainte, pour la plainte, appele la police parce que, appele la police pour, appelle la police pour, appelle la
    police parce que, jai appele la police, je ai appele la police, on a appele la police, nous avons     appele la
    police, appele les flics, appele la police car, je les ai appeles, on ma vole, on me a vole, me suis     fait voler,
    on nous a vole, vole mon, vole ma, on a vole, on a cambriole, cambriol*, signaler un vol, declarer     un vol,
    declare le vol, declarer le vol, declarer le, signaler un accident, signaler le vol, declaration de vol, vol de, vol
    du, vol de ma, vol de mon, pour un vol, dispute entre voisins, tapage, nuisance sonore, querelle de     voisins,
    probleme de voisinage, constat de accident, pour accident, accident de velo, mon velo vole, ma voiture     volee,
    agresse dans la rue, agression, braqu*, jai porte plainte, je ai porte plainte, jai fait une deposition, je ai fait
    une deposition, on est venu signaler, je suis alle signaler, je suis allee signaler, je etais alle     signaler,
    pour signaler un, pour declarer, jai signale, je ai signale, perdu mon, declarer la perte, perte de     mon, je
    avais appele, avais appele la police, avais appele pour, on avait appele la police, on avait appele, ai     appele
    la police, avons appele la police, appele la police moi meme, demande de aide a la police, venu pour un     tapage,
    pour une bagarre de voisins, venus pour du bruit, venus pour le bruit, venu pour du bruit, venue pour du     bruit,
    pour declarer un, porter plainte contre, on a porte plainte, plainte contre mon, ai declare, etais     victime de un
    vol, suis fait cambrioler, sest fait voler, on ma casse ma voiture, casse la vitre de ma voiture, appele le 911
    pour, plainte pour vol, plainte pour agression, trop de bruit, mon telephone vole, mon telephone volee, mon
    telephone disparu, mon telephone disparue, mon tel vole, mon tel volee, mon tel disparu, mon tel disparue, mon
    portable vole, mon portable volee, mon portable disparu, mon portable disparue, mon velo volee, mon velo disparu,
    mon velo disparue, mon voiture vole, mon voiture volee, mon voiture disparu, mon voiture disparue, mon sac vole, mon
    sac volee, mon sac disparu, mon sac disparue, mon portefeuille vole, mon portefeuille volee, mon portefeuille
    disparu, mon portefeuille disparue, mon porte monnaie vole, mon porte monnaie volee, mon porte monnaie disparu, mon
    porte monnaie disparue, mon scooter vole, mon scooter volee, mon scooter disparu, mon scooter disparue, mon moto
    vole, mon moto volee, mon moto disparu, mon moto disparue, mon passeport vole, mon passeport volee, mon passeport
    disparu, mon passeport disparue, mon ordi vole, mon ordi volee, mon ordi disparu, mon ordi disparue, mon camion
    vole, mon camion volee, mon camion disparu, mon camion disparue, mon trottinette vole, mon trottinette volee, mon
    trottinette disparu, mon trottinette disparue, mon colis vole, mon colis volee, mon colis disparu, mon colis
    disparue, ma telephone vole, ma telephone volee, ma telephone disparu, ma telephone disparue, ma tel vole, ma tel
    volee, ma tel disparu, ma tel disparue, ma portable vole, ma portable volee, ma portable disparu, ma portable
    disparue, ma velo vole, ma velo volee, ma velo disparu, ma velo disparue, ma voiture vole, ma voiture volee, ma
    voiture disparu, ma voiture disparue, ma sac vole, ma sac volee, ma sac disparu, ma sac disparue, ma portefeuille
    vole, ma portefeuille volee, ma portefeuille disparu, ma portefeuille disparue, ma porte monnaie vole, ma porte
    monnaie volee, ma porte monnaie disparu, ma porte monnaie disparue, ma scooter vole, ma scooter volee, ma scooter
    disparu, ma scooter disparue, ma moto vole, ma moto volee, ma moto disparu, ma moto disparue, ma passeport vole, ma
    passeport volee, ma passeport disparu, ma passeport disparue, ma ordi vole, ma ordi volee, ma ordi disparu, ma ordi
    disparue, ma camion vole, ma camion volee, ma camion disparu, ma camion disparue, ma trottinette vole, ma
    trottinette volee, ma trottinette disparu, ma trottinette disparue, ma colis vole, ma colis volee, ma colis disparu,
    ma colis disparue, notre telephone vole, notre telephone volee, notre telephone disparu, notre telephone disparue,
    notre tel vole, notre tel volee, notre tel disparu, notre tel disparue, notre portable vole, notre portable volee,
    notre portable disparu, notre portable disparue, notre velo vole, notre velo volee, notre velo disparu, notre velo
    disparue, notre voiture vole, notre voiture volee, notre voiture disparu, notre voiture disparue, notre sac vole,
    notre sac volee, notre sac disparu, notre sac disparue, notre portefeuille vole, notre portefeuille volee, notre
    portefeuille disparu, notre portefeuille disparue, notre porte monnaie vole, notre porte monnaie volee, notre porte
    monnaie disparu, notre porte monnaie disparue, notre scooter vole, notre scooter volee, notre scooter disparu, notre
    scooter disparue, notre moto vole, notre moto volee, notre moto disparu, notre moto disparue, notre passeport vole,
    notre passeport volee, notre passeport disparu, notre passeport disparue, notre ordi vole, notre ordi volee, notre
    ordi disparu, notre ordi disparue, notre camion vole, notre camion volee, notre camion disparu, notre camion
    disparue, notre trottinette vole, notre trottinette volee, notre trottinette disparu, notre trottinette disparue,
    notre colis vole, notre colis volee, notre colis disparu, notre colis disparue, sa telephone vole, sa telephone
    volee, sa telephone disparu, sa telephone disparue, sa tel vole, sa tel volee, sa tel disparu, sa tel disparue, sa
    portable vole, sa portable volee, sa portable disparu, sa portable disparue, sa velo vole, sa velo volee, sa velo
    disparu, sa velo disparue, sa voiture vole, sa voiture volee, sa voiture disparu, sa voiture disparue, sa sac vole,
    sa sac volee, sa sac disparu, sa sac disparue, sa portefeuille vole, sa portefeuille volee, sa portefeuille disparu,
    sa portefeuille disparue, sa porte monnaie vole, sa porte monnaie volee, sa porte monnaie disparu, sa porte monnaie
    disparue, sa scooter vole, sa scooter volee, sa scooter disparu, sa scooter disparue, sa moto vole, sa moto volee,
    sa moto disparu, sa moto disparue, sa passeport vole, sa passeport volee, sa passeport disparu, sa passeport
    disparue, sa ordi vole, sa ordi volee, sa ordi disparu, sa ordi disparue, sa camion vole, sa camion volee, sa camion
    disparu, sa camion disparue, sa trottinette vole, sa trottinette volee, sa trottinette disparu, sa trottinette
    disparue, sa colis vole, sa colis volee, sa colis disparu, sa colis disparue, son telephone vole, son telephone
    volee, son telephone disparu, son telephone disparue, son tel vole, son tel volee, son tel disparu, son tel
    disparue, son portable vole, son portable volee, son portable disparu, son portable disparue, son velo vole, son
    velo volee, son velo disparu, son velo disparue, son voiture vole, son voiture volee, son voiture disparu, son
    voiture disparue, son sac vole, son sac volee, son sac disparu, son sac disparue, son portefeuille vole, son
    portefeuille volee, son portefeuille disparu, son portefeuille disparue, son porte monnaie vole, son porte monnaie
    volee, son porte monnaie disparu, son porte monnaie disparue, son scooter vole, son scooter volee, son scooter
    disparu, son scooter disparue, son moto vole, son moto volee, son moto disparu, son moto disparue, son passeport
    vole, son passeport volee, son passeport disparu, son passeport disparue, son ordi vole, son ordi volee, son ordi
    disparu, son ordi disparue, son camion vole, son camion volee, son camion disparu, son camion disparue, son
    trottinette vole, son trottinette volee, son trottinette disparu, son trottinette disparue, son colis vole, son
    colis volee, son colis disparu, son colis disparue, declare mon, declare ma, declarer mon, declarer ma, je ai
    declare, je declare, declare le vol de, faire une declaration, fait une declaration de vol, pour faire un rapport,
    faire un rapport pour, viens declarer, venu declarer, venue declarer, venus declarer, venais declarer, allais
    declarer, alle declarer, allee declarer, suis alle porter plainte, suis allee porter plainte, alle porter plainte,
    allee porter plainte, viens porter plainte, venu porter plainte, venue porter plainte, venais porter plainte,
    voulais porter plainte, voulait porter plainte, veux porter plainte, on se est fait voler, se est fait cambrioler,
    on se est fait cambrioler, cambriolage chez, cambriole chez, cambriole mon, cambriole ma, appele pour un vol, appele
    pour un cambriolage, appele pour une bagarre, appele pour une dispute, appele pour signaler, appele pour mon, appele
    pour ma, appele pour un, appele parce que mon, appele parce que un, appele les flics pour, appele les flics parce
    que, je appelle les flics, je ai appele les flics, on a appele les flics, je avais appele les flics, je avais appele
    pour, ce est moi qui avais appele, ce est moi qui ai appele, ce est nous qui avons appele, moi qui avais appele, moi
    qui ai appele la police, moi qui les ai appeles, ce est moi la victime, ce est moi qui ai porte plainte, accroche ma
    voiture, on a accroche ma voiture, quelqu un a accroche, percute ma voiture, percute par, rentre dans ma voiture,
    casse mon pare brise, casse mon retroviseur, vandalise ma, accident avec, apres un accident, apres accident, apres
    accrochage, constat avec, vol de colis, vol chez moi, vol dans ma, vol de mes, client violent, client agressif,
    voisin qui me menace, disparition de
  `,
  VICTIM: `
    victime, victimes, viktime, violences conjugales, violence conjugale, violence domestique, violences
    domestiques, violences familiales, femme battue, me bat, me frappe, ma frappe, ma frappee, me avait frappe, me
    frappait, me battait, il me tape, ma tape, tape dessus, me suis fait tabasser, ma tabasse, tabasse, tabassee, la
    frappe souvent, la bat, son mari la frappe, son mari la bat, frappe sa femme, jai ete frappe, je ai ete frappe, ai
    ete frappe, ai ete frappee, qui ai ete frappe, jai ete agresse, je ai ete agresse, je ai ete agressee, ai ete
    agresse, ai ete agressee, ete agresse, ete agressee, ma agresse, me a agresse, mont agresse, agresse dans la
    rue, ma viole, ete violee, ete viole, mon viol, apres mon viol, mon agression, agression sexuelle, mon
    agresseur, mon violeur, ma poignarde, poignarde, ete poignarde, ma plante, ma braque, fait braquer, fait
    agresser, fait racketter, fait depouiller, depouille, ma depouille, mont depouille, mont vole et, racket, ma
    vole mon sac, arrache mon sac, suis fait voler, me suis fait voler, suis fait arracher, on ma vole, on me a
    vole, ordonnance de protection, ordonnance restrictive, restraining order, abusif, mari violent, conjoint
    violent, ex violent, delit de fuite, renverse par, ma renverse, ma menace avec un couteau, maltraite, maltraitee,
    harcelee, sequestree par, coups de mon mari, mon telephone vole, mon telephone volee, mon tel vole, mon tel volee,
    mon velo vole, mon velo volee, mon voiture vole, mon voiture volee, mon sac vole, mon sac volee, mon portefeuille
    vole, mon portefeuille volee, mon scooter vole, mon scooter volee, mon moto vole, mon moto volee, mon passeport
    vole, mon passeport volee, ma telephone vole, ma telephone volee, ma tel vole, ma tel volee, ma velo vole, ma velo
    volee, ma voiture vole, ma voiture volee, ma sac vole, ma sac volee, ma portefeuille vole, ma portefeuille volee, ma
    scooter vole, ma scooter volee, ma moto vole, ma moto volee, ma passeport vole, ma passeport volee, ai ete
    poignarde, ai ete poignardee, ai ete volee, ai ete vole, ai ete cambriole, ai ete tabasse, ai ete tabassee, ai ete
    battue, ai ete battu, ai ete victime, a ete victime, a ete agresse, a ete agressee, a ete battue, a ete poignarde, a
    ete violee, a ete tabasse, a ete frappee, a ete frappe, recu un coup, recu des coups, recu un coup de couteau, recu
    une balle, prend des coups, a pris des coups, coup de son patron, coups de son mari, coups de son ex, mon mari me
    bat, mon mari me tape, mon copain me frappe, mon ex me frappe, me a mis un coup, me a cogne, me a cognee, me cogne,
    me a gifle, me a giflee, me a tape dessus, me ont tabasse, me ont frappe, me a saute dessus, me a attaque, me a
    attaquee, me ont attaque, on me a attaque, on me a attaquee, on me a frappe, on me a frappee, on me a tabasse, on me
    a tire dessus, on me a braque, on me a depouille, on me a arrache, on me a agresse, on me a agressee, on me a
    poignarde, on me a viole, on me a violee, se est fait agresser, se est fait tabasser, se est fait poignarder, se est
    fait voler, se est fait braquer, se est fait violer, se est fait renverser, me suis fait agresser, me suis fait
    braquer, me suis fait renverser, me suis fait poignarder, vol de salaire, vole mon salaire, gardait le passeport,
    gardait mon passeport, confisque mon passeport, confisque le passeport, garde mon passeport, garde nos passeports,
    me gardait le passeport, exploite par, exploitee par, exploitee comme, traite des personnes, victime de trafic,
    travail force, forcee a travailler, force a travailler, refuge pour femmes, foyer pour femmes, ordonnance de
    eloignement, 209a, cambriole chez nous, ce est moi la victime
  `,
  WITNESS: `
    temoin, temoins, temoigne, temoigner, temoignage, temoignais, temoignait, jai vu le crime, vu la bagarre, vu le
    meurtre, vu la fusillade, vu agression, vu accident, assiste a la fusillade, assiste a une agression, assiste au
    crime, temouin, je suis temoin, je etais temoin, jetais temoin, etait temoin, est temoin, temoin du, temoin de la,
    temoin de l , temoin de un, temoin de une, temoin principal, seul temoin, temoin oculaire, temoignage contre,
    temoigner contre, temoigne contre, accepte de temoigner, a vu la bagarre, a vu le meurtre, a vu la fusillade, a vu
    agression, a vu accident, a vu le vol, ai vu la fusillade, ai vu le meurtre, ai vu agression, ai vu la bagarre, je
    ai tout vu du meurtre, identifier le suspect, identifier agresseur, identifier le tireur, reconnaitre agresseur
  `,
  PETTY: `
    bagarre, bagarres, se battre, battu, vol a etalage, vol, voler, vole, volait, vole un, cambriolage, larcin,
    agression, coups et blessures, violences, vandalisme, tag, tags, graffiti, ivre, ivresse, etat de ivresse,
    conduite en etat de ivresse, ivresse publique, alcool au volant, alcool, bourre, saoul, conduite sans permis,
    conduire sans permis, conduisait sans permis, sans permis, permis suspendu, shit, weed, cannabis, beuh, joint,
    chanvre, drogue, drogues, possession, deal, trafic, recel, velo vole, le velo, voiture volee, scooter vole,
    trottinette, fraude, intrusion, tapage, tapage nocturne, insulte, outrage, rebellion, dispute, altercation,
    arme, couteau, pistolet, bris de vitre, pisser dans la rue, uriner, boire dans la rue, amendes impayees, amende
    impayee, escroquerie, delit, infraction, jai bu, je ai bu, avais bu, avait bu, vol de velo, vol de telephone,
    vol de scooter, vol dans un magasin, vol de voiture, vol de bouffe, pickpocket, scandale, ivre au volant, rixe,
    crachat, menaces, frappe sa femme, coup de poing, gifle, degradation, casse une vitre, insultes, resiste,
    resistance, defaut de permis, fraude au metro, graffitis, tagger
  `,
  ICE_REASON: `
    a cause de ice, a cause de immigration, cause de immigration, cause de ice, cause ice, cause immigration, pour
    cause de immigration, pour cause de ice, rapport a immigration, motif ice, motif immigration, pour des raisons
    de immigration, raisons de immigration, pour raison de immigration, question de immigration, histoire de
    immigration, une histoire de immigration, un truc de immigration, un truc avec immigration, un probleme de
    immigration, probleme avec immigration, souci avec immigration, par rapport a immigration, par rapport a ice,
    probleme immigration, grace a ice
  `,
  ICE_CAR: `
    van de ice, vans de ice, van ice, vans ice, fourgon de ice, fourgons de ice, fourgon ice, fourgons ice, fourgonnette
    de ice, fourgonnette ice, camionnette de ice, camionnettes de ice, camionnette ice, voiture de ice, voitures de ice,
    voiture ice, voitures ice, vehicule de ice, vehicules de ice, vehicule ice, vehicules ice, suv     de ice, suv ice,
    suvs de ice, suvs ice, bus de ice, convoi de ice, convoi de immigration, convoi ice, convois de     ice, van de
    immigration, vans de immigration, fourgon de immigration, fourgons de immigration, voiture de     immigration,
    voitures de immigration, vehicule de immigration, vehicules de immigration, camionnette de     immigration, suv de
    immigration, 4x4 de ice, 4x4 de immigration, camion de ice, camion de immigration, camions     de ice, van banalise
    de ice, van des agents ice, voiture des agents ice, caravane de ice, van _ de ice, vans _ de ice, fourgon
    _ de ice, camion _ de ice, camion ice, camionnette _ de ice, voiture _ de ice, voiture _ ice,
    voitures _ de ice, suv _ de ice, bus ice, van _ de immigration, van immigration, fourgon _ de
    immigration, camionnette de immigration, voiture _ de immigration, van des     federaux, vans des federaux, voiture
    des federaux, voitures des federaux, suv des federaux, fourgon des federaux, camionnette des federaux, camion des
    federaux, vehicule des federaux, van de hsi, voiture de hsi, suv de hsi, vehicule de hsi, camions de immigration,
    bagnole de ice, bagnoles de ice, caisse de ice, van aux vitres     teintees
  `,
} as const satisfies Partial<Lexicon>;
