import type { Lexicon } from '../../concepts.ts';

/** French: who acts and who is spoken of. */
export const people = {
  ICE: `
    immigration, imigration, immigrations, imigrations, immig, immi, migra, limigrasyon, imigrasyon, agent ice, agents
    ice, agent de ice, agents de ice, agente ice, agente de ice, agent de immigration, agents de immigration, agente de
    immigration, officier ice, officiers ice, officier de ice, officiers de ice, officier de immigration, officiers de
    immigration, police de immigration, policier de immigration, policiers de immigration, police ice, policiers ice,
    policier ice, service de immigration, services de immigration, gars de ice, gars de immigration, gars ice, mec de
    ice, mecs de ice, mecs de immigration, mec de immigration, type de ice, types de ice, types de     immigration,
    homme de ice, hommes de ice, hommes ice, homme ice, homme de immigration, hommes de immigration, femme de
    immigration, gens de ice, gens de immigration, ceux de ice, ceux de immigration, equipe ice, equipe de     ice,
    equipes ice, equipe de immigration, convoi ice, flics de immigration, flic de immigration, flics de ice, flic de
    ice, amis de ice, amis ice, potes de ice, pote de ice, pote a ice, ami de ice, collegue de ice, collegues de ice,
    contact ice, contact a ice, contact chez ice, contact de ice, type de immigration, monsieur de     immigration, dame
    de immigration, agents federaux de ice, agents federaux de immigration, agents federaux ice, agent federal de ice,
    agent federal ice, agents ice masques, imigration us, agent de immigration us, dame de ice, femme de ice, monsieur
    de ice, patrouille ice, patrouilles ice, unite ice, unite de ice, brigade ice, brigade de immigration, flics
    immigration, police migra, migras, la migra, potes de immigration, copains de ice, copains de immigration, amis de
    immigration, collegues de immigration, collegue de immigration, pote de immigration, copain a ice, copine a ice,
    contact a immigration, contact immigration, numero de ice direct, chef de ice, responsable de ice, superviseur de
    ice, ice boston, ice de boston, ice new england, ice masques, ice masque
  `,
  ERO: `
    agent de expulsion, agents de expulsion, agents charges des expulsions, officier de deportation, officiers de
    deportation, agent de deportation, agents de deportation, deportation officer*, agents ero, agent ero, equipe
    ero, brigade des expulsions
  `,
  HSI: `
    agent hsi, agents hsi, agent de hsi, agents de hsi, agent de la hsi, agents de la hsi, gars de hsi, mecs de hsi,
    types de hsi, hommes de hsi, equipe hsi, enqueteur hsi, enqueteurs hsi, policiers hsi, officier hsi, homeland
    security investigations, enqueteurs de homeland security, special agent hsi, type de hsi, type hsi, gars hsi, mec de
    hsi, mec hsi, mecs hsi, homme de hsi, homme hsi, hommes hsi, femme de hsi, gens de hsi, ceux de hsi, enqueteur de
    hsi, enquetrice de hsi, officier de hsi, officiers hsi, officiers de hsi, les hsi, brigade hsi, unite hsi, agents
    speciaux hsi, agents de homeland security investigations
  `,
  CBP: `
    police aux frontieres, police des frontieres, police de la frontiere, patrouille frontaliere, patrouille des
    frontieres, garde frontiere*, gardes frontiere*, agent des frontieres, agents des frontieres, border patrol,
    douane, douanes, douanier*, agent des douanes, agents des douanes, agents cbp, agent cbp, gens de cbp, agents de
    cbp, agent de cbp, gars de cbp, gars de border patrol, gars de la border patrol, agents de border patrol, agent
    de border patrol, agents frontaliers
  `,
  FED_OTHER: `
    agents du fbi, agent du fbi, garde nationale, marshals, us marshals, marshal federal, marshals federaux, agents
    de la dea, agent de la dea, agents de latf, gars du fbi, mecs du fbi
  `,
  FED: `
    agent federal, agents federaux, agente federale, federal, federaux, feds, les feds, police federale, policiers
    federaux, policier federal, officier federal, officiers federaux, flics federaux, enqueteurs federaux, masques,
    masque, homme masque, hommes masques, mec masque, mecs masques, type masque, types masques, gars masques, gars
    masque, gens masques, agents masques, agent masque, individus masques, individu masque, personnes masquees,
    cagoules, cagoule, mecs cagoules, types cagoules, hommes cagoules, agents cagoules, gars cagoules, encagoules,
    agents encagoules, hommes encagoules, en cagoule, visages caches, visage cache, visage couvert, visages
    couverts, le visage masque, en civil, hommes en civil, types en civil, mecs en civil, agents en civil, gars en
    civil, sans uniforme, hommes armes, types armes, mecs armes, homeland security, homeland, securite interieure, dhs,
    types en treillis, hommes en treillis, mecs en treillis, en treillis, mecs en gilet pare balles, types en     gilet
    pare balles, hommes en gilet pare balles, types en noir, hommes en noir, mecs en noir, gars en noir, sans
    plaque, voitures banalisees federales, agents de homeland security, agent de homeland security, agent du dhs, agents
    du dhs, agents dhs, types sans badge, mecs sans badge, hommes sans badge, gars sans uniforme, types sans
    uniforme, mecs sans uniforme, hommes sans uniforme, agents non identifies, non identifies, gens cagoules, suv
    banalises, hommes masques et armes, types du dhs, type du dhs, gars du dhs, mecs du dhs, agents de homeland, gars de
    homeland, agents en noir, agents en treillis, agents en tenue militaire, hommes en tenue militaire, types en tenue
    militaire, mecs en tenue militaire, agents en civil masques, agents en cagoule, mecs en cagoule, gars en cagoule,
    types en cagoule, hommes en cagoule, visages masques, le visage cache, les visages caches, en gilet pare balles,
    gilets pare balles sans nom, sans insigne, sans insignes, sans matricule, sans badges, des federaux, les fed, un
    fed, agents fed, marshals federaux, bonhommes masques, commando, un commando
  `,
  PRIVATE: `
    patron, patronne, patrons, mon boss, le boss, la boss, boss, employeur, employeuse, chef du chantier, chef de
    chantier, chef de rang, mon chef, ma chef, ma cheffe, le chef du resto, chef cuisinier, gerant, gerante,
    manager, superviseur, superviseure, contremaitre, responsable du magasin, proprio, proprios, proprietaire,
    proprietaires, bailleur, bailleresse, logeur, logeuse, landlord, concierge, gardien de immeuble, mon ex, ex, mon
    ex mari, ma ex, ex mari, ex femme, ex copain, ex copine, ex conjoint, ex compagnon, mon ex copain, exmari,
    conjoint violent, mari violent, belle mere, voisin, voisine, voisins, le voisin, la voisine, colocataire, coloc,
    colocs, mon coloc, collegue jaloux, sous traitant, entrepreneur, locataire principal, marchand de sommeil,
    tenancier, le gars qui me loue, ma belle mere, mon ancien patron, ancienne patronne, agence interim, interim,
    chef de equipe, ma proprio, mon proprio, mon chef de equipe, chef du resto, mon superviseur, mon manager, la
    manager, chef d equipe, chef de service, ma responsable, mon responsable, agence de location, agent immobilier,
    mon ex compagnon, ancien copain, ancien mari, proprio de la maison, le maitre de maison, la maitresse de maison,
    mon logeur, ma logeuse
  `,
  BOSTON: 'ville de boston, bostone, beston',
  TOWN: '',
  DISTRICT: 'district, districts, distrik, distric',
  HOOD: 'est de boston, boston est, dorchy, dorch, hydepark',
  I: `
    je, moi je, je ai, je leur ai, je lui ai, je le ai, je les ai, je la ai, je avais, je leur, je lui, je lai, je
    te, nous avons, nous leur avons, nous lui avons, je ne ai, je nai
  `,
  SELF: `
    je, moi, me, mon, ma, mes, mien, mienne, nous, notre, nos, on, mn, jai, suis, etais, avec moi, chez moi, moi
    meme, a moi
  `,
  THEY: 'il, ils, elle, elles, i, y, lui, leur, leurs, les, le, la, eux, on, se',
  THEY_ALL: 'ils, elles, eux, ils se',
  FAMILY: `
    frere, freres, frero, frerot, reuf, grand frere, petit frere, ptit frere, ti frere, demi frere, soeur, soeurs,
    seur, grande soeur, petite soeur, ptite soeur, reus, demi soeur, mari, epoux, epouse, femme, ma femme, pere,
    papa, daron, reup, mere, maman, daronne, reum, manman, parents, fils, fille, filles, mon gosse, garcon a moi,
    oncle, tonton, tata, tante, tantine, tantie, cousin, cousine, cousins, cousines, kouzin, kouz, neveu, neveux,
    niece, grand pere, grand mere, papy, papi, mamie, mami, grands parents, beau frere, belle soeur, beau pere, beau
    fils, belle fille, beauf, gendre, bru, famille, fiance, fiancee, copine, ma copine, petite amie, conjointe,
    compagne, compagnon, conjoint, mon homme, filleul, filleule, mon vieux, ma vieille, le vieux, parrain, marraine,
    parente, un parent, mon parent, petit fils, petite fille, enfants, mon bebe, ma petite, mon petit, mes petits
  `,
  PERSON: `
    ami, amie, amis, amies, pote, potes, gars, mec, mecs, type, types, homme, hommes, dame, dames, femme, femmes,
    monsieur, meuf, nana, gens, une personne, la personne, cette personne, des personnes, les personnes, personnes,
    deux personnes, quelquun, qq1, qqn, quelques uns, copain, mon copain, petit ami, mon mec, camarade, camarades,
    collegue, collegues, connaissance, compatriote*, frere de eglise, soeur de eglise, fidele, paroissien,
    paroissienne, client, cliente, clients, passager, passagere, passagers, locataire, locataires, ouvrier,
    ouvriers, livreur, livreurs, chauffeur, chauffeurs, vendeur, vendeuse, travailleur, travailleurs, employe,
    employes, serveur, cuisinier, patient, etudiant, etudiante, haitien, haitienne, haitiens, haitiennes,
    senegalais, malien, maliens, ivoirien, camerounais, congolais, marocain, algerien, guineen, guineens, bresilien,
    bresiliens, gosses, un jeune, jeune homme, jeune fille, jeunes, tout le monde, chacun, invite, contact,
    contacts, garcon, bonhomme, individu, individus, papi malien, vieux monsieur, passants, passant, riverains,
    voisin de palier, voisine de palier, ma voisine, mon voisin, patiente, mere de famille, pere de famille, dou, le
    jeune, le petit, la petite, quidam
  `,
  CHILD: `
    enfant, enfants, gosse, gosses, gamin, gamine, gamins, gamines, petit, petite, petits, petites, garcon, garcons,
    fillette, fillettes, ado, ados, adolescent*, bebe, bebes, eleve, eleves, lyceen, lyceens, lyceenne, lyceennes,
    collegien*, ecolier*, mome, momes, minot, moutard, marmaille, timoun, jeune garcon, jeune fille, minots
  `,
  MINOR: `
    mineur, mineure, mineurs, mineures, moins de 18 ans, pas majeur, pas majeure, pas 18 ans, lyceen, lyceenne,
    lyceens, collegien*, ecolier*, en seconde, en troisieme, en 6eme, en 5eme, en 4eme, en 3eme, au college, petit
    garcon, petite fille, mon bebe, fillette, gamin, gamine, mon petit dernier, mon gamin, ma gamine, encore mineur,
    encore mineure, en primaire, en maternelle, en 9eme, en 10eme, 9th grade, 10th grade, middle school
  `,
  AGE_BEFORE: `
    a, age de, agee de, ages de, de, avait, ont, juste, seulement, que, environ, a peine, peine, fils, fille, frere,
    neveu, niece, cousin, soeur, ado, enfant, garcon, eu, vient de avoir, avoir, est
  `,
  AGE_AFTER: 'ans, an, piges, annees, balais, ans et demi',
} as const satisfies Partial<Lexicon>;
