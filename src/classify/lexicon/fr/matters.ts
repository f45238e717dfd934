import type { Lexicon } from '../../concepts.ts';

/** French: what was asked, told and shown. */
export const matters = {
  STATUS: `
    statut, statu, statuts, status, statut migratoire, statut legal, statut de immigration, statut administratif,
    situation migratoire, situation administrative, situation legale, situation de immigration, situation reguliere,
    situation irreguliere, en situation irreguliere, en situation reguliere, en regle, pas en regle, regularise,
    regularisee, regularises, legal, legale, legaux, legalement, illegal, illegale, illegaux, illegalement, ilegal,
    illegals, clandestin, clandestine, clandestins, clandestinement, sans papier, sans papiers, sans pap,
    sanspapiers, avec ou sans papiers, citoyen, citoyenne, citoyens, citoyennes, citoyennete, citoyen americain,
    citoyenne americaine, citizen, visa, visas, mon visa, residence, residence permanente, resident, residente,
    resident permanent, residente permanente, residents, permis de travail, autorisation de travail, permis de
    sejour, droit de sejour, droit de etre la, droit de etre ici, droit de rester, droit de asile, asile, demandeur
    de asile, demandeuse de asile, refugie, refugiee, tps, daca, immigrant, immigrante, immigrants, immigre,
    immigree, immigres, migrant, migrants, papiers de immigration, papiers immigration, papiers americains, papiers
    en regle, papiers pour etre ici, papiers pour rester, documents de immigration, document de immigration,
    documents migratoires, sur immigration, question de immigration, questions de immigration, questions sur
    immigration, mon immigration, dossier de asile, comment je suis entre, comment je suis entree, comment je suis
    arrive, comment je suis arrivee, comment on est entre, comment on est arrive, comment on est arrives, comment il
    est entre, comment elle est entree, comment tu es entre, comment vous etes entre, comment vous etes arrive,
    comment je etais entre, comment il etait arrive, comment il est arrive ici, comment elle est arrivee, par ou je
    suis entre, par ou je etais passe, par ou je suis passe, par ou on est passe, traverse la frontiere, passe la
    frontiere, traversee du mexique, depuis combien de temps je suis, depuis combien de temps on est, depuis combien
    de temps il est, depuis combien de temps elle est, depuis combien de temps tu es, depuis combien de temps vous
    etes, depuis quand je suis ici, depuis quand je suis dans, depuis quand je suis la, depuis quand on est ici,
    depuis quand il est, depuis quand tu es, depuis quand vous etes, depuis quand je etais, je suis en regle, est en
    regle, etes en regle, tous en regle, double nationalite americaine, naturalise, naturalisee, naturalisation,
    documente, sans documents, non documente, undocumented, droit de vivre, droit de travailler, reglo, pas reglo,
    quoi comme statut, quoi comme papiers, quoi comme visa, quel statut, quel visa, quels papiers, quel type de
    visa, avec quel visa, sous quel visa, sous quel statut, expire ton visa, visa expire, overstay, work permit,
    ead, parole humanitaire, humanitarian parole, chnv, dreamer
  `,
  PAPERS: `
    papiers, papier, papie, papye, papers, documents, document, docs, doc, paperasse en regle, papiers de identite
  `,
  ORIGIN: `
    ou je suis ne, ou je suis nee, ou tu es ne, ou tu es nee, ou tes ne, ou tes nee, ou vous etes ne, ou vous etes
    nee, ou vous etes nes, ou il est ne, ou elle est nee, ou on est ne, ou on est nes, ou je etais ne, ou je etais
    nee, ou il etait ne, ou elle etait nee, ou etait ne, ou etait nee, ou etaient nes, ou ils sont nes, ou sont nes,
    ou est ne, ou est nee, ou suis je ne, es tu ne, etes vous ne, etes vous nee, ne ou, nee ou, nes ou, tu es ne ou,
    tes ne ou, vous etes ne ou, quel pays je suis ne, quel pays je suis nee, dans quel pays, de quel pays, quel
    pays, quels pays, de quelle nationalite, nationalite, nationalites, ma nationalite, lieu de naissance, pays de
    naissance, pays de origine, mon pays, ton pays, son pays, notre pays, votre pays, nos pays, leur pays, origine,
    origines, mes origines, nos origines, tes origines, vos origines, ses origines, ne a etranger, nee a etranger,
    de ou je viens, dou je viens, de ou on vient, dou on vient, dou tu viens, de ou tu viens, dou vous venez, de ou
    vous venez, dou il vient, de ou il vient, dou elle vient, de ou elle vient, dou nous venons, dou je venais, de
    ou je venais, dou il venait, de ou il venait, dou elle venait, dou on venait, de ou on venait, dou venaient, dou
    venait, dou viennent, dou vient, de ou vient, dou ils venaient, de ou ils venaient, dou ils viennent, dou je
    suis, de ou je suis, dou tu es, de ou tu es, dou tes, de ou tes, dou on est, de ou on est, dou vous etes, de ou
    vous etes, dou il est, de ou il est, dou elle est, dou nous sommes, dou viens tu, dou venez vous, tu viens dou,
    tu viens de ou, vous venez dou, vous venez de ou, tu sors de ou, tu sors dou, tu es de ou, tes de ou, tes dou,
    vous etes de ou, vous etes dou, viens dou, vient dou, il vient dou, je viens de ou, je venais de ou, venais dou,
    venais de ou, on venait de ou, tu viens de quel, je viens de quel, etranger, etrangere, si je etais ne ici, si
    je suis ne ici, si on est nes ici, ne aux etats unis, nee aux etats unis, nes aux etats unis, ne aux usa, ne
    ici, nee ici, nes ici, quel coin de afrique, quel bled, tu es de quel, tu es haitien, tu es haitienne, tu es
    africain, vous etes haitien, vous etes haitienne, vous etes haitiens, ou ses parents sont nes, ou mes parents
    sont nes, dou viennent mes parents, pays on vient, pays je viens, pays il vient, pays elle vient, pays tu viens,
    pays vous venez, quel pays de afrique, naissance, que tu fous dans ce pays, tu fous dans ce pays, vous faites
    dans ce pays, tu fais dans ce pays, fais dans ce pays, tu viens de quel pays, vous venez de quel pays, tes de
    quel pays, vous etes de quel pays, tes de quelle origine, tu es de quelle origine, vous etes de quelle origine,
    de quelle origine, pays tes, vient de quel, venez de quel, tu sors de quel pays, cest quoi ton pays, ce est quoi
    ton pays, ce est quoi votre pays, ton bled, son bled, quel continent, de quel coin
  `,
  GREEN_CARD: `
    carte verte, cartes vertes, green card*, greencard*, grinkad, grin card, passeport*, passport*, paseport*,
    passepor, paspo, passeporte, titre de sejour, titres de sejour, titre sejour, carte de sejour, cartes de sejour,
    carte sejour, carte de resident, carte de residence, carte resident, carte de immigration, carte consulaire,
    carte de identite consulaire, laissez passer, grin kad, ta green card, une green card, la green card
  `,
  PERSONAL: `
    adresse, adresses, adres, adress, addresse, addresses, adresse exacte, nom et adresse, nom, noms, nom complet,
    prenom, prenoms, surnom, photo, photos, fotos, infos, info, information, informations, infos perso, infos
    personnelles, informations personnelles, donnees, donnees personnelles, coordonnees, famille, numero de
    telephone, numero de tel, num de tel, mon numero, son numero, mon num, son num, telephone de mon, date de
    naissance, ou je habite, ou habite, ou je vis, ou il vit, ou elle vit, ou on vit, ou nous vivons, ou vit, ou
    vivent, ou ils vivent, ou je loge, ou loge, ou il loge, ou je dors, ou il dort, ou elle dort, ou on habite, ou
    nous habitons, ou il habite, ou elle habite, ou vous habitez, mon etage, numero de appart, numero de
    appartement, dossier complet, tout le dossier, tout son dossier, tout mon dossier, mon dossier, son dossier, ma
    fiche, sa fiche, plaque, numero de plaque, plaque de immatriculation, immatriculation, numero de secu, social,
    identite, description, signalement physique, ce que jai dit, ce que je ai dit, ma deposition, mon temoignage, ce
    que jai raconte, ce que je ai raconte, mon employeur, son employeur, noms de mes enfants, ecole de mes enfants,
    ecole de ses enfants, mes donnees, ses donnees, photo de permis, photo du permis, copie de mon permis, copie de
    mon passeport, mon passeport a, copie du permis, details, mail perso, fb de mon, tout sur moi, tout sur lui,
    contacts de ma, photo de mon, photo de ma, nom de mon, nom de ma, nom de mes, prenom de ma, prenom de mon, ecole
    des enfants, ecole de mon, ecole de ma, photo de lui, photo de elle, son tel, fiche complete, fiche de police,
    listes, liste de noms, liste de adresses, liste de haitiens, listes de noms, liste de gens, listes de gens, lieu
    de residence, domicile de, son domicile, mon domicile, plaque de ma, plaque de sa
  `,
  WHEREABOUTS: `
    ou, ou je travaille, ou il travaille, ou elle travaille, ou on travaille, ou je bosse, ou il bosse, ou elle
    bosse, ou travaille, ou bosse, ou je serais, ou je serai, ou il sera, ou elle sera, ou il serait, ou elle
    serait, ou je etais, ou il etait, ou elle etait, ou se trouve, ou se trouvait, ou je me trouve, ou il se trouve,
    ou le trouver, ou la trouver, ou me trouver, ou nous trouver, ou les trouver, ou il gare, ou je gare, ou je me
    gare, ou il se gare, ou est, ou il est, ou elle est, ou je suis, ou il prie, il prie a, elle prie a, quelle
    heure, a quelle heure, quelle heure je, heure, heure a laquelle, heure ou, heure exacte, les heures, horaires,
    horaire, mes horaires, ses horaires, emploi du temps, planning, mon planning, son planning, mon emploi du temps,
    mon poste de travail, quand je sors, quand je finis, quand je serais, quand je serai, quand je vais, quand je
    pars, quand je commence, quand je passe, quand je rentre, quand je viens, quand il sort du travail, quand il
    finit, quand il va, quand il part, quand il passe, quand il commence, quand il rentre, quand il vient, quand il
    sera, quand il serait, quand il serait la, quand elle sort du, quand elle finit, quand elle va, quand elle part,
    quand elle commence, quand elle passe, quand elle rentre, quand elle sera, quand elle serait, quand on sort,
    quand on va, quand mon, quand ma, quel bus, quel train, dans quel bus, quelle ecole, quel resto, dans quel
    resto, quel restaurant, dans quel restaurant, quel chantier, quelle usine, quelle eglise, quel batiment, quel
    jour, quels jours, le jour et heure, jour et heure, date de audience, date de mon audience, date de son
    audience, jour de audience, heure de audience, prochaine audience, audience de mon, rdv au tribunal, lieu,
    localisation, position, endroit, cachette, ma localisation, sa localisation, mes deplacements, ses deplacements,
    mon trajet, son trajet, mon itineraire, itineraire, planque, lieu de travail, mon lieu de travail, son lieu de
    travail, son arret, mon arret, chaque vendredi, tous les vendredis, chaque dimanche, chaque matin a, tous les
    matins a, shift, mon shift, son shift, mes shifts
  `,
  RELEASE_TIME: `
    quand il sort, quand il sortait, quand il sortirait, quand il sortira, quand il va sortir, quand il allait
    sortir, quand il devait sortir, quand il serait libere, quand il sera libere, quand il serait relache, quand il
    sera relache, quand on le relache, quand on allait le relacher, quand on le relacherait, quand on le libererait,
    quand on le libere, quand on la libere, quand ils le relachent, quand ils le liberent, quand ils le lachent,
    quand elle sort, quand elle sortait, quand elle sortirait, quand elle sortira, quand elle va sortir, quand elle
    allait sortir, quand elle devait sortir, quand elle serait liberee, quand elle sera liberee, quand je sortais,
    quand je sortirais, quand je sortirai, quand je serais libere, quand mon mari sort, quand mon mari sortait,
    quand mon frere sort, quand mon frere sortait, quand mon fils sort, quand mon fils sortait, quand mon cousin
    sort, quand mon cousin sortait, heure de sortie, heure de la sortie, heure de sa sortie, heure de ma sortie,
    heure a laquelle il sort, heure a laquelle il sortait, heure a laquelle il sortirait, heure a laquelle elle
    sort, heure a laquelle elle sortait, heure ou il sort, heure ou il sortait, heure de liberation, heure de sa
    liberation, heure de la liberation, heure de ma liberation, date de sortie, dates de sortie, date de sa sortie,
    date de la sortie, date de liberation, dates de liberation, date de sa liberation, date de la liberation, jour
    de sortie, jour de sa sortie, jour de liberation, a quelle heure il sort, a quelle heure il sortait, a quelle
    heure il sortirait, a quelle heure il sortira, a quelle heure il allait sortir, a quelle heure il va sortir, a
    quelle heure il serait libere, a quelle heure il serait relache, a quelle heure elle sort, a quelle heure elle
    sortait, a quelle heure elle sortirait, a quelle heure elle allait sortir, a quelle heure elle serait liberee, a
    quelle heure on le libere, a quelle heure on le relachait, quelle heure il sort, quelle heure il sortait, quelle
    heure elle sort, que il sort a, que il sortait a, que il sortait, que il sortait mardi, que il sortait lundi,
    que il allait sortir, que il va sortir, que elle sort a, que elle sortait, que elle allait sortir, il sort a,
    elle sort a, sortait a, sort a, sortirait a, sortira a, sortait mardi, sortait lundi, sortait mercredi, sortait
    jeudi, sortait vendredi, sortait samedi, sortait dimanche, sort lundi, sort mardi, sort mercredi, sort jeudi,
    sort vendredi, sort samedi, sort dimanche, sort demain, sortait demain, mon mari sortait, mon frere sortait, mon
    fils sortait, mon cousin sortait, mon pere sortait, sa sortie, ma sortie, sa liberation, ma liberation, la
    sortie de mon, la sortie de ma, la liberation de mon, la liberation de ma, moment de sa liberation, moment de sa
    sortie, moment de la sortie, moment ou il sort, moment ou il sortait, sorties de prison, liste des sorties,
    liste des sortants, levee de ecrou, serait libere, serait liberee, serait relache, serait relachee, sera libere,
    sera liberee, sera relache, allait etre libere, allait etre liberee, allait etre relache, va etre libere, va
    etre relache, quand la caution, caution etait payee, allait payer sa caution, avant la sortie, avant sa sortie,
    avant ma sortie, avant sa liberation, avant ma liberation, avant la liberation, de sa sortie, de sa liberation,
    de ma sortie, de ma liberation, que il allait etre libere, que elle allait etre liberee, que il allait etre
    relache, que il serait libere, que il serait dehors, que il serait relache, il serait dehors a, il sera dehors
    a, sera dehors a, serait dehors a, quand il serait dehors, quand il sera dehors, que je sortais, que je sortais
    a, que on me relachait, que on le relachait, que on allait le relacher, que on allait le liberer, il sort
    bientot, il sort dans, elle sort dans, sortait dans, sort ce soir, sort demain matin, sort a midi, sortait a
    midi, creneau de sortie, planning des sorties, liste de sortie, listes de sortie, sortie prevue, sortie de
    prison de, sortie de mon, sortie de ma, horaire de sortie, horaires de sortie, horaire de liberation, heure a
    laquelle il serait libere, heure a laquelle il serait relache, heure a laquelle je sortais, heure a laquelle je
    serais libere, a quelle heure je sortais, a quelle heure je serais libere, que la caution, que sa caution, quand
    mon mari sortirait, quand mon mari allait sortir, quand mon mari va sortir, quand mon frere sortirait, quand mon
    frere allait sortir, quand mon frere va sortir, quand ma soeur sort, quand ma soeur sortait, quand ma soeur
    sortirait, quand ma soeur allait sortir, quand ma soeur va sortir, quand ma femme sort, quand ma femme sortait,
    quand ma femme sortirait, quand ma femme allait sortir, quand ma femme va sortir, quand mon fils sortirait,
    quand mon fils allait sortir, quand mon fils va sortir, quand ma fille sort, quand ma fille sortait, quand ma
    fille sortirait, quand ma fille allait sortir, quand ma fille va sortir, quand mon pere sort, quand mon pere
    sortait, quand mon pere sortirait, quand mon pere allait sortir, quand mon pere va sortir, quand ma mere sort,
    quand ma mere sortait, quand ma mere sortirait, quand ma mere allait sortir, quand ma mere va sortir, quand mon
    cousin sortirait, quand mon cousin allait sortir, quand mon cousin va sortir, quand ma cousine sort, quand ma
    cousine sortait, quand ma cousine sortirait, quand ma cousine allait sortir, quand ma cousine va sortir, quand
    mon oncle sort, quand mon oncle sortait, quand mon oncle sortirait, quand mon oncle allait sortir, quand mon
    oncle va sortir, quand mon neveu sort, quand mon neveu sortait, quand mon neveu sortirait, quand mon neveu
    allait sortir, quand mon neveu va sortir, quand mon ami sort, quand mon ami sortait, quand mon ami sortirait,
    quand mon ami allait sortir, quand mon ami va sortir, quand mon copain sort, quand mon copain sortait, quand mon
    copain sortirait, quand mon copain allait sortir, quand mon copain va sortir, quand ma copine sort, quand ma
    copine sortait, quand ma copine sortirait, quand ma copine allait sortir, quand ma copine va sortir, mon mari
    sort a, mon mari sortait a, mon mari sortirait a, mon mari allait sortir a, mon frere sort a, mon frere sortait
    a, mon frere sortirait a, mon frere allait sortir a, ma soeur sort a, ma soeur sortait a, ma soeur sortirait a,
    ma soeur allait sortir a, ma femme sort a, ma femme sortait a, ma femme sortirait a, ma femme allait sortir a,
    mon fils sort a, mon fils sortait a, mon fils sortirait a, mon fils allait sortir a, ma fille sort a, ma fille
    sortait a, ma fille sortirait a, ma fille allait sortir a, mon pere sort a, mon pere sortait a, mon pere
    sortirait a, mon pere allait sortir a, ma mere sort a, ma mere sortait a, ma mere sortirait a, ma mere allait
    sortir a, mon cousin sort a, mon cousin sortait a, mon cousin sortirait a, mon cousin allait sortir a, ma
    cousine sort a, ma cousine sortait a, ma cousine sortirait a, ma cousine allait sortir a, mon oncle sort a, mon
    oncle sortait a, mon oncle sortirait a, mon oncle allait sortir a, mon neveu sort a, mon neveu sortait a, mon
    neveu sortirait a, mon neveu allait sortir a, mon ami sort a, mon ami sortait a, mon ami sortirait a, mon ami
    allait sortir a, mon copain sort a, mon copain sortait a, mon copain sortirait a, mon copain allait sortir a, ma
    copine sort a, ma copine sortait a, ma copine sortirait a, ma copine allait sortir a, avant de le liberer, avant
    de liberer, avant de la liberer, avant de le relacher, avant de relacher, avant de la relacher, avant de le
    laisser sortir, avant de la laisser sortir, avant de le lacher, avant que il sorte, avant que elle sorte, avant
    son depart
  `,
  REPORT: `
    rapport, rapports, rapport de police, rapport de accident, proces verbal, proces verbaux, pv de accident, mon
    pv, ma plainte, sa plainte, copie de la plainte, compte rendu, constat, main courante, rapport scolaire, rapport
    de ecole, incident report, police report, rapport incident, rapport de incident, mon rapport, le rapport,
    report, fiche incident, dossier de plainte, deposition ecrite, fait un rapport, un rapport, fait rapport,
    rapport part
  `,
  PLATES: `
    cameras a plaques, camera a plaques, cameras de plaques, camera de plaques, cameras plaques, cameras qui lisent
    les plaques, camera qui lit les plaques, lecteur de plaques, lecteurs de plaques, lecteur de plaque, lecteurs de
    plaque, lecture de plaques, lecture des plaques, lecture automatique des plaques, scan de plaques, scan des
    plaques, scans de plaques, scanner de plaques, scanners de plaques, donnees des plaques, donnees de plaques,
    cameras de circulation, cameras flock, camera flock, flock, alpr, reconnaissance de plaques, reconnaissance des
    plaques, plaques de immatriculation, base des plaques, plate reader*
  `,
  GANG_DB: `
    base des gangs, base de gangs, base gang, base de donnees gang, base de donnees gangs, base de donnees des
    gangs, base de donnees de gangs, fichier des gangs, fichier gang, fichier gangs, fichier de gang, liste des
    gangs, liste de gangs, liste gang, membre de gang, membre dun gang, membre de un gang, membres de gang, membres
    de gangs, gang database, comme gang, comme membre, affilie a un gang, affilies a un gang, gang member, lie a un
    gang, appartenance a un gang, associe a un gang, comme gangster, comme un gangster, de faire partie de un gang,
    faire partie dun gang, dans un gang, affilie, affiliee, affilies, affilie a, gangster, gangsters, membre du
    gang, appartient a un gang
  `,
  BRIC: `
    bric, le bric, centre de renseignement, centre de renseignements, centre regional de renseignement, fusion
    center
  `,
  FINGERPRINTS: `
    empreinte, empreintes, empreintes digitales, empreinte digitale, anpreinte, emprunte digitale, empruntes, prise
    de empreintes, fingerprint*, empreinte*, pris les empreintes, pris ses empreintes, pris mes empreintes, prendre
    les empreintes, prend les empreintes, prennent les empreintes, pris son empreinte, pris nos empreintes, pris
    leurs empreintes, releve les empreintes, releve ses empreintes, passe les empreintes, encre les doigts, fait
    mettre les doigts, scanne les doigts, scanne ses doigts, prise des empreintes
  `,
  DETAINER: `
    hold, un hold, le hold, hold de ice, hold ice, hold de immigration, hold immigration, un hold de ice, un hold de
    immigration, immigration a mis un hold, ice a mis un hold, mis un hold, a un hold, detainer*, detaineur, detener
    de ice, detainer ice, detainer de ice, detainer de immigration, demande de detention, demande de detention de
    ice, demande de detention de immigration, demande de retention, ordre de retention, ordre de retention de
    immigration, demande de maintien en detention, ordre de maintien, mandat de retention, mandat de depot de
    immigration, avis de detention de ice, avis de retention, demande de immigration, une demande de immigration,
    requete de detention, requete de immigration, requete de ice, blocage de immigration, bloque par immigration,
    bloquee par immigration, bloque par ice, bloquee par ice, retenue de immigration, retenue pour immigration,
    retenue ice, note de retention, immigration la mis en hold, mis en hold, i 247, i247, i247a, formulaire i247,
    formulaire i 247
  `,
  ADMIN_WARRANT: `
    mandat de immigration, mandat immigration, mandat de ice, mandat ice, mandats de ice, mandat administratif,
    mandat civil, mandat administratif de ice, mandat administratif de immigration, papier de ice, papier ice,
    papiers de ice, papier de immigration, papier immigration, feuille de ice, feuille ice, feuille de immigration,
    formulaire de ice, formulaire ice, formulaire de immigration, formulaire i 200, formulaire i 205, formulaire
    i200, formulaire i205, document de ice, document ice, document du dhs, ordre de expulsion, ordre de deportation,
    ordre de renvoi, vieil ordre de expulsion, vieil ordre de deportation, avis de expulsion, arrete de expulsion,
    mesure de expulsion, mesure de eloignement, obligation de quitter, removal order*, deportation order, alerte
    ice, alerte de ice, alerte immigration, alerte de immigration, alerte migratoire, signalement ice, signalement
    de ice, signalement immigration, signalement de immigration, hit ice, hit de ice, hit immigration, hit de
    immigration, fiche ice, fiche de ice, fiche immigration, fiche de immigration, fiche par ice, recherche par
    immigration, recherchee par immigration, recherche par ice, recherchee par ice, recherche ice, mandat du dhs,
    ordre du dhs, administratif, administrative, signe par ice, signee par ice, signe par immigration, signee par
    immigration, signe par un agent de ice, signe par un agent de immigration, signe par un officier de immigration,
    signe par un officier de ice, signee par un officier de immigration, signe par un agent, papier avec ice,
    feuille avec ice, papier avec le logo ice, papier avec le logo de ice, avis de ice, notice de ice, mandat de
    expulsion, mandat de renvoi, mandat de deportation, avis de recherche de ice, avis de recherche immigration,
    infraction migratoire, truc de ice, truc ice, un truc de immigration, note de ice
  `,
  COMPUTER: `
    ordinateur, ordi, ordis, ordinateurs, systeme, sistem, ecran, son ecran, leur ecran, tablette, base de donnees,
    fichier, fichiers, terminal, laptop, pc, ncic, leur ordi, fichier national
  `,
  JUDGE_PAPER: `
    mandat de un juge, mandat dun juge, mandat du juge, mandat de juge, mandat judiciaire, mandat de justice, mandat
    signe par un juge, mandat signe par une juge, mandat signe par le juge, mandat signe de un juge, mandat signe
    dun juge, mandat signe du juge, signe par un juge, signee par un juge, signes par un juge, signe par une juge,
    signe par le juge, signee par le juge, signe par la juge, signe par un vrai juge, signe par un magistrat, signe
    de un juge, signe dun juge, signee de un juge, signe du juge, signe juge, juge signe, papier de un juge, papier
    dun juge, papier du juge, papier de juge, papier signe de un juge, papier signe par un juge, feuille de un juge,
    document de un juge, document signe par un juge, ordre de un juge, ordre dun juge, ordre du juge, ordre de juge,
    ordonnance, ordonnance du juge, ordonnance de un juge, ordonnance du tribunal, decision de justice, decision de
    un juge, decision du juge, mandat de perquisition, mandat de fouille, mandat federal, mandat du tribunal
    federal, mandat de un juge federal, mandat dun juge federal, mandat signe par un juge federal, papier de un juge
    federal, papier dun juge federal, signature de un juge, signature dun juge, signature du juge, signature de
    juge, nom de un juge, nom dun juge, nom du juge, mandat penal, mandat criminel, search warrant, vrai mandat,
    magistrat federal, mandat de la cour federale, un juge a signe, un juge avait signe, le juge a signe, la juge a
    signe, signature judiciaire, judiciaire, warrant de un juge, warrant dun juge, mandat de amener signe, papier du
    tribunal federal, mandat de cour federale, ordre de la cour, ordre du tribunal, ordre de la cour federale,
    papier du tribunal, papier de la cour, document du tribunal, signe par un juge de, signe par un juge federal,
    signee par un juge federal, signe dun juge federal, signe de un juge federal
  `,
  JUDGE: `
    juge, juges, magistrat, magistrate, magistrats, jij, juge federal, juge federale, magistrat federal
  `,
  COURT_WARRANT: `
    mandat de arret, mandat de amener, mandat de depot, mandat de comparution, mandat du tribunal, mandat de
    tribunal, mandat de la cour, mandat de cour, mandat de arrestation, mandat en cours, mandat en attente, mandat
    ouvert, mandat actif, vieux mandat, ancien mandat, default warrant, bench warrant, warrant du tribunal, warrant
    de la cour, warrant de dorchester, warrant ouvert, rate audience, rate une audience, rate son audience, rate la
    cour, rate sa date, manque audience, manque une audience, manque son audience, manque sa date de tribunal, pas
    presente au tribunal, presente au tribunal, defaut de comparution, non comparution, amendes impayees, amende
    impayee, mandat pour absence, mandat par defaut, mandat local, mandat penal local, rate sa convocation
  `,
  CHARGE: `
    amende, amendes, contravention, contraventions, contredanse, pv, un pv, prune, ticket, tickets, tiket, citation,
    citations, infraction, infractions, delit, delits, accusation, accusations, charge, charges, chef de accusation,
    chefs de accusation, convocation au tribunal, sans permis, conduite sans permis, conduire sans permis,
    conduisait sans permis, defaut de permis, permis suspendu, alcool au volant, conduite en etat de ivresse, etat
    de ivresse, conduite en etat, ivre, ivresse, verbalis*, dui, oui charge, poursuites, poursuite, mise en
    accusation, plainte contre lui, mis en accusation, dossier penal, dossier criminel, affaire penale, summons,
    convocation, une convocation, avec une convocation, exces, mise a amende, mis une amende, mis un ticket
  `,
  NO_CHARGE: `
    sans charge, sans charges, sans accusation, sans aucune accusation, sans aucune charge, sans aucun chef de
    accusation, sans amende, sans ticket, sans contravention, sans pv, sans infraction, sans delit, sans aucun
    delit, sans aucune infraction, sans motif penal, sans poursuite, sans poursuites, sans inculpation, pas de
    charge, pas de charges, pas de accusation, pas de amende, pas de ticket, pas de contravention, pas de pv, pas de
    infraction, pas de delit, pas de poursuite, pas de poursuites, pas de crime, ni amende, ni ticket, ni pv, ni
    charge, ni accusation, ni infraction, ni delit, ni contravention, aucune charge, aucune accusation, aucune
    amende, aucun ticket, aucun pv, aucune contravention, aucune infraction, aucun delit, aucun crime, aucune
    poursuite, aucun chef de accusation, aucune inculpation, aucun mandat penal, pas un ticket, pas une amende, pas
    une contravention, meme pas un ticket, meme pas une amende, meme pas de ticket, meme pas de amende, zero charge,
    zero ticket, zero amende, zero infraction, commis aucune infraction, commis aucun delit, commis aucun crime,
    rien fait de mal, avait rien fait, avait rien fait de mal, pas accuse, pas inculpe, accuse de rien, accusee de
    rien, inculpe de rien, rien a lui reprocher, rien a me reprocher, rien a se reprocher, rien a voir avec un
    delit, casier vierge, pas de casier, aucun casier, aucun antecedent, sans casier, pas poursuivi, reproche de
    rien, jamais inculpe, jamais accuse, jamais rien fait, il a rien fait, elle a rien fait, il ne a rien fait, elle
    ne a rien fait, je ai rien fait, je ne ai rien fait, ne avait rien fait
  `,
  U_VISA: `
    visa u, visa t, visa victime, visa pour victimes, visa pour victime, visa des victimes, certification du visa u,
    certification du visa t, certification visa u, certification pour le visa u, certifier le visa, certifier mon
    visa, certificat visa u, attestation visa u, formulaire visa u, certification du visa, papier du visa u, u visa
  `,
  REQUIRED: `
    la loi exige, loi exige, loi oblige, la loi oblige, exige par la loi, obligatoire par la loi, oblige par la loi,
    prevu par la loi, requis par la loi, cest la loi, inscrit sur le formulaire, sur le formulaire, ecrit sur le
    formulaire, case du formulaire, obligatoire sur le formulaire, formulaire federal, licence de port de arme,
    permis de port de arme, port de arme, notification consulaire, la loi leur demande, question obligatoire, figure
    sur le formulaire, obligatoire, obligatoires, fiche consulaire, question standard, question du formulaire, cest
    dans le formulaire, dans le formulaire, demandee par le formulaire, exigee par la loi, la loi le demande,
    requis, requise
  `,
  TASK_FORCE: `
    task force, taskforce, task force ice, task force hsi, task force de ice, task force de hsi, force
    operationnelle, force conjointe, groupe de travail de ice, groupe conjoint, detache a ice, detache chez ice,
    detache chez hsi, detache aupres de ice, affecte a ice, affecte a hsi, affecte chez hsi, assigne a ice, agent de
    liaison, officier de liaison, liaison avec ice, liaison ice, travaille pour ice, travaille avec ice, travaille
    avec hsi, travaille pour hsi, bosse pour ice, bosse avec ice, bosse avec hsi, je travaille avec ice, je bosse
    avec ice, fait partie de ice, ecusson hsi, ecusson ice, patch hsi, patch ice, badge hsi, badge ice, 287g, 287 g,
    deputise, assermente par ice, prete a ice, rattache a ice, rattache a hsi
  `,
  ICE_OFFICE: `
    bureau de ice, bureaux de ice, bureau ice, bureaux ice, bureau de immigration, bureaux de immigration, centre de
    ice, centre ice, centre de detention, centre de detention de ice, centre de retention, centre de immigration,
    locaux de ice, locaux de immigration, batiment de ice, batiment de immigration, siege de ice, siege de
    immigration, prison de ice, detention de ice, ice a burlington, ice de burlington, bureau de ice a burlington,
    bureaux de ice a burlington, immigration a burlington, burlington, plymouth, antenne ice, antenne de ice,
    retention
  `,
} as const satisfies Partial<Lexicon>;
