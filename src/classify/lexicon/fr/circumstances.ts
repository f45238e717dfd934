import type { Lexicon } from '../../concepts.ts';

/** French: where, when, with what proof. */
export const circumstances = {
  STREET: `
    rue, rues, ru, avenue, av, boulevard, blvd, bld, route, routes, carrefour, carrefours, croisement, intersection,
    coin, coins, coin de la rue, angle, trottoir, trottoirs, chaussee, pate de maisons, bloc, block, circulation,
    trafic, quartier, ruelle, impasse, pont, autoroute, passage, st, street, ave, road, rd, place, bretelle, rond
    point, deux cotes, chaque coin, les entrees, entree de la rue, bout de la rue, pate de maison, acces
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
    de moakley park, moakley park, malcolm x park, parking du centre, parking de la ville de boston, lot municipal,
    lot de la ville, terrain de la mairie, garage des pompiers
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
    interview, garage du commissariat, garage du poste, garage de la police, garage du district, sous sol du poste,
    sous sol du commissariat, sally port, arriere salle, bureau du fond, fond du poste, piece du fond, derriere du
    poste, zone interdite, zone reservee, zone securisee, zone restreinte, zone privee, zone de detention, zone de
    ecrou, salle de detention, salle du fond, porte de derriere, porte arriere du poste, acces reserve, reserve au
    personnel, vestiaire, vestiaires, vestiaire de la police, zone de fichage, booking, salle de garde a vue, bloc
    cellulaire, quartier des cellules, coulisses du poste, parking ferme du poste, parking interieur du poste,
    partie privee, cote prive, derriere la vitre, parloir
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
    defonce la porte, defoncent la porte, defoncent, defoncer, casse la porte, cassent la porte, casser la porte,
    frappe a la porte fort, tambourine, tambourinent, tambouriner, tape sur la porte, tapent sur la porte, tapent a
    la porte, tape fort, cogne, cognent, cogner, pleure, pleurent, pleurer, petits pleurent, enfants pleurent,
    hurle, hurlent, crient, braque, braquent, arme pointee, armes pointees, armes sorties, pointe une arme, pointent
    leurs armes, gaz, gaz lacrymogene, lacrymo, lacrymos, gazent, gaze, gazes, taser, tasent, etrangl*, etouffe,
    respire plus, respire pas, saigne, saignent, sang, blesse, blessee, blesses, tabass*, frapp*, tape dessus, coups
    de matraque, matraque, matraquent, belier, aidez nous, aidez moi, au secours, help, a aide, urgence, urgent,
    terrorise, terrorisee, terrorises, trainent par terre, traine par les cheveux, trainaient une dame, par les
    cheveux, inconscient, inconsciente, forcent la porte, force la porte, veulent entrer de force, cassent les
    vitres, casse la vitre
  `,
  PAST: `
    hier, hyer, hier soir, hier matin, avant hier, ce matin, la semaine derniere, semaine derniere, semaine passee,
    la semaine passee, le mois dernier, mois dernier, mois passe, annee derniere, an dernier, il y a deux, il y a 2,
    il y a 3, il y a trois, il y a une semaine, il y a un mois, il y a quelques, y a deux, y a 2 jours, y a 3 jours,
    y a 3, y a 4, y a 5 jours, y a une semaine, y a 2 semaines, y a un mois, y a quelques, autre jour, autre soir,
    la nuit derniere, nuit derniere, cette nuit, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundi
    dernier, mardi dernier, vendredi dernier, samedi dernier, le week end dernier, weekend dernier, week end, ce
    weekend, tout a heure, tantot, ce soir la, cette nuit la, ce jour la, en janvier, en fevrier, en mars, en avril,
    en juin, en juillet, en septembre, en octobre, en novembre, en decembre, ete dernier, recemment, dernierement,
    apres midi hier, yesterday, last week
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
