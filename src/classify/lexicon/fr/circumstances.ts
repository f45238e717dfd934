import type { Lexicon } from '../../concepts.ts';

/** French: where, when, with what proof. */
export const circumstances = {
  STREET: `
    rue, rues, ru, avenue, av, boulevard, blvd, bld, route, routes, carrefour, carrefours, croisement, intersection,
    coin, coins, coin de la rue, angle, trottoir, trottoirs, chaussee, pate de maisons, bloc, block, circulation,
    trafic, quartier, ruelle, impasse, pont, autoroute, passage, st, street, ave, road, rd, place, bretelle, rond
    point, deux cotes, chaque coin, les entrees, entree de la rue, bout de la rue, pate de maison, acces, bloque l
    escalier, bloque le couloir, bloque le quai, bloque l entree, bloque l acces, bloque la sortie, bloque le hall,
    bloque le passage, bloque l ascenseur, bloque le parking, bloque l allee, bloque l impasse, bloque     la ruelle,
    bloque l entree de immeuble, bloque la porte de entree, bloque les sorties, bloque les entrees, bloque     les
    acces, bloque tout le pate, bloque le pate de maisons, bloquait l escalier, bloquait le couloir, bloquait le
    quai, bloquait l entree, bloquait l acces, bloquait la sortie, bloquait le hall, bloquait le     passage, bloquait l
    ascenseur, bloquait le parking, bloquait l allee, bloquait l impasse, bloquait la ruelle, bloquait l entree de
    immeuble, bloquait la porte de entree, bloquait les sorties, bloquait les entrees, bloquait les     acces, bloquait
    tout le pate, bloquait le pate de maisons, bloquaient l escalier, bloquaient le couloir, bloquaient     le quai,
    bloquaient l entree, bloquaient l acces, bloquaient la sortie, bloquaient le hall, bloquaient le passage, bloquaient
    l ascenseur, bloquaient le parking, bloquaient l allee, bloquaient l impasse, bloquaient la ruelle, bloquaient l
    entree de immeuble, bloquaient la porte de entree, bloquaient les sorties, bloquaient les entrees, bloquaient les
    acces, bloquaient tout le pate, bloquaient le pate de maisons, bloquent l     escalier, bloquent le couloir,
    bloquent le quai, bloquent l entree, bloquent l acces, bloquent la     sortie, bloquent le hall, bloquent le
    passage, bloquent l ascenseur, bloquent le parking, bloquent l allee, bloquent     l impasse, bloquent la ruelle,
    bloquent l entree de immeuble, bloquent la porte de entree, bloquent les sorties, bloquent les entrees, bloquent les
    acces, bloquent tout le pate, bloquent le pate de maisons, bloquer l escalier, bloquer le couloir, bloquer le quai,
    bloquer l entree, bloquer l acces, bloquer la sortie, bloquer     le hall, bloquer le passage, bloquer l ascenseur,
    bloquer le parking, bloquer l allee, bloquer l impasse, bloquer la     ruelle, bloquer l entree de immeuble, bloquer
    la porte de entree, bloquer les sorties, bloquer les entrees, bloquer     les acces, bloquer tout le pate, bloquer
    le pate de maisons, ferme l escalier, ferme le couloir, ferme le quai, ferme l entree, ferme l acces, ferme la
    sortie, ferme le hall, ferme le passage, ferme l ascenseur, ferme le parking, ferme l allee, ferme l impasse, ferme
    la ruelle, ferme l entree de immeuble, ferme la porte de     entree, ferme les sorties, ferme les entrees, ferme les
    acces, ferme tout le pate, ferme le pate de maisons, fermait     l escalier, fermait le couloir, fermait le quai,
    fermait l entree, fermait l acces, fermait la     sortie, fermait le hall, fermait le passage, fermait l ascenseur,
    fermait le parking, fermait l allee, fermait l     impasse, fermait la ruelle, fermait l entree de immeuble, fermait
    la porte de entree, fermait les sorties, fermait     les entrees, fermait les acces, fermait tout le pate, fermait
    le pate de maisons, fermaient l escalier, fermaient le     couloir, fermaient le quai, fermaient l entree, fermaient
    l acces, fermaient la sortie, fermaient le hall, fermaient le passage, fermaient l ascenseur, fermaient le parking,
    fermaient l allee, fermaient l     impasse, fermaient la ruelle, fermaient l entree de immeuble, fermaient la porte
    de entree, fermaient les sorties, fermaient les entrees, fermaient les acces, fermaient tout le pate, fermaient le
    pate de maisons, ferment l     escalier, ferment le couloir, ferment le quai, ferment l entree, ferment l acces,
    ferment la     sortie, ferment le hall, ferment le passage, ferment l ascenseur, ferment le parking, ferment l
    allee, ferment l     impasse, ferment la ruelle, ferment l entree de immeuble, ferment la porte de entree, ferment
    les sorties, ferment     les entrees, ferment les acces, ferment tout le pate, ferment le pate de maisons, barre l
    escalier, barre le     couloir, barre le quai, barre l entree, barre l acces, barre la sortie, barre le hall, barre
    le     passage, barre l ascenseur, barre le parking, barre l allee, barre l impasse, barre la ruelle, barre l entree
    de     immeuble, barre la porte de entree, barre les sorties, barre les entrees, barre les acces, barre tout le
    pate, barre     le pate de maisons, barrait l escalier, barrait le couloir, barrait le quai, barrait l entree,
    barrait l acces, barrait la sortie, barrait le hall, barrait le passage, barrait l ascenseur, barrait le parking,
    barrait l allee, barrait l impasse, barrait la ruelle, barrait l entree de immeuble, barrait la porte de entree,
    barrait les sorties, barrait les entrees, barrait les acces, barrait tout le pate, barrait le pate de maisons,
    barraient l escalier, barraient le couloir, barraient le quai, barraient l entree, barraient l     acces, barraient
    la sortie, barraient le hall, barraient le passage, barraient l ascenseur, barraient le parking, barraient l allee,
    barraient l impasse, barraient la ruelle, barraient l entree de immeuble, barraient la porte de     entree,
    barraient les sorties, barraient les entrees, barraient les acces, barraient tout le pate, barraient le pate     de
    maisons, barrent l escalier, barrent le couloir, barrent le quai, barrent l entree, barrent l     acces, barrent la
    sortie, barrent le hall, barrent le passage, barrent l ascenseur, barrent le parking, barrent l     allee, barrent l
    impasse, barrent la ruelle, barrent l entree de immeuble, barrent la porte de entree, barrent les     sorties,
    barrent les entrees, barrent les acces, barrent tout le pate, barrent le pate de maisons, rue barree, rues
    barrees, rue coupee, route barree, route coupee, bus devies, bus devie, detourne le bus, detournait le bus, devie le
    bus, devie les bus, circulation coupee, circulation bloquee, circulation deviee, trafic devie, trafic coupe,
    gyrophares en travers, tient la circulation, tenait la circulation, tenaient la circulation, tient la rue, tenait la
    rue, tenaient la rue, aux deux bouts de la rue, bout de rue, la voie, voie, cul de sac, allee, esplanade, le square,
    quai, pate de immeubles, tout le bloc, la rue entiere, escalator, escalators, tourniquets, tenait les escalators,
    tenait les escaliers, tenait les portes, tenait les quais, tenait les entrees, tenait les sorties, tenait les
    tourniquets, tenaient les escalators, tenaient les escaliers, tenaient les portes, tenaient les quais, tenaient les
    entrees, tenaient les sorties, tenaient les tourniquets, bloqu* les escalators, bloqu* les escaliers, bloqu* les
    tourniquets
  `,
  STATION: `
    poste, poste de police, au poste, commissariat, comico, commico, commissaria, commissariats, postes de police,
    bureau de police, poste b2, poste de roxbury, poste de dorchester, prefecture, siege de la police, quartier
    general, qg de la police, station de police, police station, precinct, garde a vue, gav, lockup, posde, polis
    station, hall du poste, hall du commissariat, accueil du poste
  `,
  COURT: `
    tribunal, tribunaux, palais de justice, cour, la cour, cour de justice, audience, salle de audience, greffe,
    court, courthouse, comparution, comparu, bmc court, tribinal, parquet, procureur, jury
  `,
  JAIL: `
    prison, prizon, prisons, maison de arret, penitencier, taule, tole, au trou, cabane, detention, centre de
    detention, maison de correction, south bay, prison du comte, prison de suffolk, geole, ecrou, ballon
  `,
  SCHOOL: `
    ecole, ecoles, lycee, college, classe, cantine, prof, profs, professeur, professeurs, instituteur, institutrice,
    maitresse de ecole, directeur de ecole, directrice, proviseur, principal du college, cour de ecole, cour de
    recre, recre, bus scolaire, creche, maternelle, garderie, fac, universite, campus, residence u, sortie de ecole,
    lekol, english high, madison park, etudie, cours de math
  `,
  CLINIC: `
    hopital, hopitaux, hosto, clinique, urgences, aux urgences, medecin, docteur, centre de sante, dispensaire,
    maternite, bmc, mgh, infirmerie, infirmiere, toubib, lopital
  `,
  CITY_BUILDING: `
    mairie, hotel de ville, city hall, bibliotheque, biblio, centre communautaire, centre social, bureau de la
    ville, office du logement, maison de quartier, bcyf, batiment municipal, batiment de la ville, gymnase
    municipal, etat civil
  `,
  CITY_PROPERTY: `
    parking municipal, parkings municipaux, parking de la ville, parking de la mairie, parking de city hall, parking
    du city hall, parking de la bibliotheque, parking de la biblio, parking du centre communautaire, parking de
    bcyf, parking du bcyf, parking du parc, parking de franklin park, parking de ecole, parking de ecole publique,
    parking de ecole municipale, parking du lycee, parking du lycee public, parking du stade municipal, parking de
    la piscine municipale, parking de la piscine, parking public, parking public de la ville, parking _ de la ville,
    parking _ municipal, parking _ bibliotheque, parking _ mairie, parking _ centre communautaire, garage municipal,
    garage de la ville, garage de la mairie, garage de city hall, depot municipal, depot de la ville, terrain
    municipal, terrain de la ville, terrain de foot municipal, terrain public, batiment municipal, batiment de la
    ville, batiments de la ville, propriete de la ville, propriete municipale, local municipal, locaux de la ville,
    salle municipale, parc public, parc municipal, parc de la ville, franklin park, boston common, jardin public,
    gymnase municipal, gymnase de la ville, piscine municipale, patinoire municipale, centre communautaire de la
    ville, centre communautaire municipal, caserne de pompiers, caserne des pompiers, parking de la caserne, parvis
    de la mairie, city hall plaza, esplanade de la mairie, cour de ecole publique, stade municipal, place de la
    mairie, entrepot de la ville, plaza de la mairie, bibliotheque municipale, cour de la mairie, parking de la bpl,
    garage _ mairie, garage _ ville, white stadium, stade white stadium, parking du stade, parking du terrain de
    foot, parking du terrain, parking de la patinoire, parking de la caserne de pompiers, parking du park, parking
    de moakley park, moakley park, malcolm x park, parking du centre, parking de la ville de boston, lot municipal, lot
    de la ville, terrain de la mairie, garage des pompiers, parking municipale, parking de boston, parking des travaux
    publics, parking du college, parking des pompiers, parking bcyf, parking bps, parking public works, parking du dpw,
    parking de bps, parking du bha, parking du zoo, garage municipale, garage de boston, garage des travaux publics,
    garage de la bibliotheque, garage de la biblio, garage du centre communautaire, garage de ecole, garage du lycee,
    garage du college, garage de la caserne, garage du parc, garage de la piscine, garage bcyf, garage bps, garage
    public works, garage du dpw, garage de bps, garage du bha, garage du stade, garage de franklin park, garage du zoo,
    depot municipale, depot de la mairie, depot de city hall, depot de boston, depot des travaux publics, depot de la
    bibliotheque, depot de la biblio, depot du centre communautaire, depot de ecole, depot du lycee, depot du college,
    depot de la caserne, depot des pompiers, depot du parc, depot de la piscine, depot bcyf, depot bps, depot public
    works, depot du dpw, depot de bps, depot du bha, depot du stade, depot de franklin park, depot du zoo, terrain
    municipal, terrain municipale, terrain de city hall, terrain de boston, terrain des travaux publics, terrain de la
    bibliotheque, terrain de la biblio, terrain du centre communautaire, terrain de ecole, terrain du lycee, terrain du
    college, terrain de la caserne, terrain des pompiers, terrain du parc, terrain de la piscine, terrain bcyf, terrain
    bps, terrain public works, terrain du dpw, terrain de bps, terrain du bha, terrain du stade, terrain de franklin
    park, terrain du zoo, cour municipal, cour municipale, cour de la ville, cour de city hall, cour de boston, cour des
    travaux publics, cour de la bibliotheque, cour de la biblio, cour du centre communautaire, cour du lycee, cour du
    college, cour de la caserne, cour des pompiers, cour du parc, cour de la piscine, cour bcyf, cour bps, cour public
    works, cour du dpw, cour de bps, cour du bha, cour du stade, cour de franklin park, cour du zoo, hangar municipal,
    hangar municipale, hangar de la ville, hangar de la mairie, hangar de city hall, hangar de boston, hangar des
    travaux publics, hangar de la bibliotheque, hangar de la biblio, hangar du centre communautaire, hangar de ecole,
    hangar du lycee, hangar du college, hangar de la caserne, hangar des pompiers, hangar du parc, hangar de la piscine,
    hangar bcyf, hangar bps, hangar public works, hangar du dpw, hangar de bps, hangar du bha, hangar du stade, hangar
    de franklin park, hangar du zoo, local municipale, local de la ville, local de la mairie, local de city hall, local
    de boston, local des travaux publics, local de la bibliotheque, local de la biblio, local du centre communautaire,
    local de ecole, local du lycee, local du college, local de la caserne, local des pompiers, local du parc, local de
    la piscine, local bcyf, local bps, local public works, local du dpw, local de bps, local du bha, local du stade,
    local de franklin park, local du zoo, gymnase municipale, gymnase de la mairie, gymnase de city hall, gymnase de
    boston, gymnase des travaux publics, gymnase de la bibliotheque, gymnase de la biblio, gymnase du centre
    communautaire, gymnase de ecole, gymnase du lycee, gymnase du college, gymnase de la caserne, gymnase des pompiers,
    gymnase du parc, gymnase de la piscine, gymnase bcyf, gymnase bps, gymnase public works, gymnase du dpw, gymnase de
    bps, gymnase du bha, gymnase du stade, gymnase de franklin park, gymnase du zoo, batiment municipale, batiment de la
    ville, batiment de la mairie, batiment de city hall, batiment de boston, batiment des travaux publics, batiment de
    la bibliotheque, batiment de la biblio, batiment du centre communautaire, batiment de ecole, batiment du lycee,
    batiment du college, batiment de la caserne, batiment des pompiers, batiment du parc, batiment de la piscine,
    batiment bcyf, batiment bps, batiment public works, batiment du dpw, batiment de bps, batiment du bha, batiment du
    stade, batiment de franklin park, batiment du zoo, entrepot municipal, entrepot municipale, entrepot de la mairie,
    entrepot de city hall, entrepot de boston, entrepot des travaux publics, entrepot de la bibliotheque, entrepot de la
    biblio, entrepot du centre communautaire, entrepot de ecole, entrepot du lycee, entrepot du college, entrepot de la
    caserne, entrepot des pompiers, entrepot du parc, entrepot de la piscine, entrepot bcyf, entrepot bps, entrepot
    public works, entrepot du dpw, entrepot de bps, entrepot du bha, entrepot du stade, entrepot de franklin park,
    entrepot du zoo, parking ville de boston, lot de la mairie, dpw, city yard, depot de bus scolaires, depot des bus
    scolaires, terrain de basket, terrain de foot, playground, parking du playground, parking de la plage, carson beach,
    malibu beach, parking de arboretum, parc de franklin, ronan park, ramsay park, parking de jim rice, cimetiere
    municipal, golf municipal, golf de franklin park, centre bcyf, poste de pompiers, station de pompiers, sur le
    parking de la bibliotheque, sur le parking de la biblio, sur le parking municipal, sur le parking de la ville, sur
    le parking de la mairie, sur le parking de city hall, sur le parking du centre communautaire, sur le parking de
    ecole, sur le parking du lycee, sur le parking de la caserne, sur le parking des pompiers, sur le parking de la
    piscine, sur le parking du stade, sur le parking de franklin park, sur le parking du parc, sur le parking de la
    patinoire, sur le parking bcyf, sur le parking du zoo, dans le garage de la mairie, dans le garage municipal, dans
    le garage de la ville, dans le garage des pompiers, dans le garage de city hall
  `,
  PARK: `
    parc, parcs, park, parking, parkings, square, terrain de foot, terrain de basket, terrain de jeu, terrain de
    jeux, aire de jeux, jardin public, terrain, stade, plage, playground
  `,
  SHELTER: `
    shelter, refuge, foyer, foyer de accueil, centre de hebergement, hebergement de urgence, abri, centre de
    accueil, hotel des migrants
  `,
  TRAIN: `
    metro, train, trains, bus, gare, arret de bus, arret du bus, station de metro, quai, quais, ligne rouge, ligne
    orange, ligne bleue, ligne verte, tramway, tram, mbta, le t, aeroport, logan, ruggles, south station, north
    station, andrew station, jfk station, forest hills station, commuter rail, tourniquet, tourniquets, portique,
    silver line, wagon, rame
  `,
  HOME: `
    maison, maisons, appart, apparts, appartement, appartements, apart, appt, apt, chez moi, chez nous, chez lui,
    chez elle, chez eux, domicile, logement, immeuble, batiment, triplex, triple decker, studio, piaule, porte,
    porte de entree, palier, cage de escalier, escalier, etage, 2eme, 3eme, 1er etage, 2e etage, 3e etage, chambre,
    chambres, salon, kay, baraque, hlm, immeubl, entree de immeuble, cuisine de chez, toit, 3eme etage, deuxieme
    etage, troisieme etage, perron, pavillon
  `,
  WORK: `
    travail, boulot, taf, taff, job, resto, restaurant, restau, cuisine, usine, chantier, chantiers, magasin,
    boutique, entrepot, depot, bureau, car wash, lavage auto, station de lavage, pressing, lavomatic, laverie, salon
    de coiffure, boulangerie, garage, ferme, hotel, menage, boite, job site, home depot, cheque, ma paye, ma paie,
    salaire, atelier, epicerie, nounou, taxi
  `,
  CELLS: `
    cellule, cellules, sellule, couloir des cellules, zone des cellules, cachot, cachots, geole, geoles, derriere le
    comptoir, derriere le guichet, derriere accueil, salle de interrogatoire, salle interrogatoire, salle de
    interview, garage du commissariat, garage du poste, garage de la police, garage du district, sous sol du poste, sous
    sol du commissariat, sally port, arriere salle, bureau du fond, fond du poste, piece du fond, derriere du     poste,
    zone interdite, zone reservee, zone securisee, zone restreinte, zone privee, zone de detention, zone de     ecrou,
    salle de detention, salle du fond, porte de derriere, porte arriere du poste, acces reserve, reserve au
    personnel, vestiaire, vestiaires, vestiaire de la police, zone de fichage, booking, salle de garde a vue, bloc
    cellulaire, quartier des cellules, coulisses du poste, parking ferme du poste, parking interieur du poste, partie
    privee, cote prive, derriere la vitre, parloir, dans le garage du poste, garage de la prison, garage du tribunal,
    sallyport, porte du fond, porte de service, petite porte du fond, entree de service, entree du personnel, couloir du
    personnel, couloir interne, ascenseur du personnel, ascenseur prive, sous sol du     tribunal, sous sol du palais,
    cellule du sous sol, cellules du sous sol, salle de audition, salle de interro, salle     des gardes, bureau du
    sergent, bureau du shift commander, salle de repos, salle du personnel, cellule de attente, dans unite, unite de
    detention, le pod, le tier, dortoir de la prison, infirmerie de la prison, au guichet arriere, derriere la porte
    securisee, porte securisee, sas, le sas, dans le sas, cote cellules, zone arriere, arriere     boutique du poste,
    coin des detenus, parloir avocat, salle du poste, dans la salle du poste, booking room, holding     cell, holding,
    lock up, par le garage du poste, par le garage du commissariat, par le garage de la prison
  `,
  NOW: `
    maintenant, mtn, tout de suite, tt de suite, la tout de suite, en ce moment, en ce moment meme, a linstant, a
    linstant meme, la maintenant, actuellement, ici maintenant, la ca se passe, ca se passe maintenant, en cours, en
    direct, ils sont la, ils sont ici, sont encore la, sont encore dehors, sont toujours la, sont toujours dehors,
    est toujours la, est tjrs labas, toujours labas, tjrs la, toujours la, vite, venez vite, depechez vous, depeche,
    ca bouge, en train de, je attends, attends toujours, attend encore, encore la bas, toujours la bas, toujours au
    poste, encore au poste, live, a la minute, a cette heure, la la, ce moment
  `,
  DANGER: `
    defonce la porte, defoncent la porte, defoncent, defoncer, casse la porte, cassent la porte, casser la porte, frappe
    a la porte fort, tambourine, tambourinent, tambouriner, tape sur la porte, tapent sur la porte, tapent a     la
    porte, tape fort, cogne, cognent, cogner, pleure, pleurent, pleurer, petits pleurent, enfants pleurent, hurle,
    hurlent, crient, braque, braquent, arme pointee, armes pointees, armes sorties, pointe une arme, pointent     leurs
    armes, gaz, gaz lacrymogene, lacrymo, lacrymos, gazent, gaze, gazes, taser, tasent, etrangl*, etouffe, respire plus,
    respire pas, saigne, saignent, sang, blesse, blessee, blesses, tabass*, frapp*, tape dessus, coups     de matraque,
    matraque, matraquent, belier, aidez nous, aidez moi, au secours, help, urgence, urgent, terrorise, terrorisee,
    terrorises, trainent par terre, traine par les cheveux, trainaient une dame, par les     cheveux, inconscient,
    inconsciente, forcent la porte, force la porte, veulent entrer de force, cassent les     vitres, casse la vitre,
    crie a aide, appelle a aide
  `,
  PAST: `
    hier, hyer, hier soir, hier matin, avant hier, ce matin, la semaine derniere, semaine derniere, semaine passee, la
    semaine passee, le mois dernier, mois dernier, mois passe, annee derniere, an dernier, il y a deux, il y a 2, il y a
    3, il y a trois, il y a une semaine, il y a un mois, il y a quelques, y a deux, y a 2 jours, y a 3 jours, y a 3, y a
    4, y a 5 jours, y a une semaine, y a 2 semaines, y a un mois, y a quelques, autre jour, autre soir, la nuit
    derniere, nuit derniere, cette nuit, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundi     dernier,
    mardi dernier, vendredi dernier, samedi dernier, le week end dernier, weekend dernier, week end, ce     weekend,
    tout a heure, tantot, ce soir la, cette nuit la, ce jour la, en janvier, en fevrier, en mars, en avril, en juin, en
    juillet, en septembre, en octobre, en novembre, en decembre, ete dernier, recemment, dernierement, apres midi hier,
    yesterday, last week, y a 1 ans, y a 2 ans, y a 3 ans, y a 4 ans, y a 5 ans, y a 6 ans, y a 7 ans, y a 8 ans, y a 9
    ans, y a 10 ans, y a 11 ans, y a 12 ans, y a 13 ans, y a 14 ans, y a 15 ans, y a 16 ans, y a 17 ans, il y a 1 ans,
    il y a 2 ans, il y a 3 ans, il y a 4 ans, il y a 5 ans, il y a 6 ans, il y a 7 ans, il y a 8 ans, il y a 9 ans, il y
    a 10 ans, il y a 11 ans, il y a 12 ans, il y a 13 ans, il y a 14 ans, il y a 15 ans, il y a 16 ans, il y a 17 ans
  `,
  HOURS: 'heure, heures, h, hr, hrs, eure, eures, heurs',
  MINUTES: 'minute, minutes, min, mins, mn de, minuttes',
  DAYS: 'jour, jours, jrs, j, journee',
  NUMBER: '',
  VEST: `
    gilet, gilets, gilet pare balles, gilets pare balles, veste, vestes, blouson, blousons, tee shirt, tshirt, t
    shirt, dossard, dossards, ecusson, ecussons, brassard, brassards, casquette, casquettes, uniforme, marque
    police, marque dessus, ecrit police, ecrit dessus, inscription, inscrit police, dans le dos, sweat, hoodie
  `,
  VIDEO: `
    video, videos, vid, filme, filmer, filment, filmais, filmee, film de la scene, camera de la sonnette, sonnette
    ring, ring camera, enregistre, enregistrement, en live, live facebook, live insta, images de la camera, en train
    de filmer, sur camera
  `,
  PHOTO: `
    jai les photos, je ai les photos, jai des photos, je ai des photos, jai une photo, je ai une photo, jai la
    photo, je ai la photo, pris en photo, pris des photos, pris une photo, photo a appui, photos a appui, capture,
    capture de ecran, captures, screenshot, screen, on a des photos, on a les photos, ai photographie, photographie
  `,
  PAPER_PROOF: `
    jai le papier, je ai le papier, jai les papiers du, jai garde le papier, je ai garde le papier, jai le document,
    je ai le document, jai une copie, je ai une copie, jai la copie, je ai la copie, jai le mail, je ai le mail, jai
    les mails, je ai les mails, jai les messages, je ai les messages, jai le message, je ai le message, jai le recu,
    je ai le recu, recu de la caution, jai la lettre, je ai la lettre, jai la feuille, je ai la feuille, jai le
    formulaire, je ai le formulaire, imprime dans la main, on a le papier, on a la feuille, on a le recu, jai les
    sms, je ai les sms, jai le ticket, je ai le ticket
  `,
  BADGE_NO: `
    numero de badge, num de badge, matricule, numero de matricule, badge numero, son badge, numero du policier, n de
    badge, badge number, no de badge
  `,
  CAR_NO: `
    numero de la voiture, numero de voiture, numero du vehicule, numero de patrouille, plaque de la voiture, jai la
    plaque, je ai la plaque, jai les plaques, je ai les plaques, jai note la plaque, je ai note la plaque, plaque du
    van, plaque du vehicule, numero de plaque de la voiture, numero du van
  `,
  INCIDENT_NO: `
    numero de dossier, numero du dossier, numero de rapport, numero du rapport, numero de incident, numero de
    plainte, numero de affaire, incident number, report number
  `,
} as const satisfies Partial<Lexicon>;
