import type { Lexicon } from '../../concepts.ts';

/** French: what was asked, told and shown. */
export const matters = {
  REPORT: `
    rapport, rapports, rapport de police, rapport de accident, proces verbal, proces verbaux, pv de accident, mon
    pv, ma plainte, sa plainte, copie de la plainte, compte rendu, constat, main courante, rapport scolaire, rapport
    de ecole, incident report, police report, rapport incident, rapport de incident, mon rapport, le rapport, report,
    fiche incident, dossier de plainte, deposition ecrite, fait un rapport, un rapport, fait rapport, rapport part,
    rapport de police de, rapport de arrestation, mon rapport de police, son rapport de police, rapport complet, rapport
    entier, tout le rapport, copie du rapport, declaration ecrite, ma declaration, sa declaration, ma deposition
    complete, deposition de, proces verbal de, pv de audition, mon audition, rapport de intervention, rapport
    disciplinaire, fiche de incident, dossier scolaire, dossier disciplinaire, signalement de ecole, note de ecole,
    papier de incident, ecrit du vigile, compte rendu de agent, constat de accident, rapport du 911, notre dossier de
    plainte, notre plainte, ma plainte contre, nos depositions, notre deposition, sa deposition, ma deposition,
    declaration de ma, tout le dossier de plainte, dossier de agression, dossier de accident, rapport de agression,
    rapport sur mon, rapport sur ma, rapport du vol, papier de la plainte
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
    gang, appartient a un gang, base de donnees parce, leur base de donnees, dans la base, base des gangs de, police
    gang, gang list, gang base, database gang, database des gangs, database de gang, systeme gang, systeme des gangs,
    fichier de gangs, fiche gang, fiche comme gang, fiche gangs, point gang, points gang, points de gang, membre
    presume, membre suppose, membre ms13, fait partie de un gang, font partie de un gang, appartenir a un gang,
    appartenait a un gang, proche de un gang, associe gang, associe de gang, affilie gang, affilie ms13, "affilie",
    comme affilie, comme associe, comme membre de, bandes et gangs, base des bandes, liste de bandes, fichier des bandes
  `,
  BRIC: `
    bric, le bric, centre de renseignement, centre de renseignements, centre regional de renseignement, fusion
    center, b r i c, au bric, chez bric, le centre de renseignement de boston, boston regional intelligence, regional
    intelligence center, intelligence center, centre de intelligence
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
    bloquee par immigration, bloque par ice, bloquee par ice, retenue de immigration, retenue pour immigration, retenue
    ice, note de retention, immigration la mis en hold, mis en hold, i 247, i247, i247a, formulaire i247, formulaire i
    247, papier de detention, demande de ice, un immigration hold, immigration hold, hold pour ice, hold pour
    immigration, immigration le bloque, ice le bloque, immigration bloque sa sortie, ice bloque sa sortie, ice a bloque,
    immigration a bloque, bloque pour ice, bloque pour immigration, demande de garde de ice, demande de le garder,
    demande de ice de le garder, retenue immigration, retention de ice, detenu pour ice, mise en attente par
    immigration, place un hold, mettre un hold, y a un hold, ya un hold, hold sur lui, hold sur elle, hold sur mon,
    papier qui dit de garder, papier de ice pour garder
  `,
  ADMIN_WARRANT: `
    mandat de immigration, mandat immigration, mandat de ice, mandat ice, mandats de ice, mandat administratif, mandat
    civil, mandat administratif de ice, mandat administratif de immigration, papier de ice, papier ice, papiers de ice,
    papier de immigration, papier immigration, feuille de ice, feuille ice, feuille de immigration, formulaire de ice,
    formulaire ice, formulaire de immigration, formulaire i 200, formulaire i 205, formulaire     i200, formulaire i205,
    document de ice, document ice, document du dhs, ordre de expulsion, ordre de deportation, ordre de renvoi, vieil
    ordre de expulsion, vieil ordre de deportation, avis de expulsion, arrete de expulsion, mesure de expulsion, mesure
    de eloignement, obligation de quitter, removal order*, deportation order, alerte de ice, alerte de immigration, alerte migratoire, signalement ice, signalement     de ice, signalement
    immigration, signalement de immigration, hit ice, hit de ice, hit immigration, hit de     immigration, fiche ice,
    fiche de ice, fiche immigration, fiche de immigration, fiche par ice, recherche par     immigration, recherchee par
    immigration, recherche par ice, recherchee par ice, recherche ice, mandat du dhs, ordre du dhs, administratif,
    administrative, signe par ice, signee par ice, signe par immigration, signee par     immigration, signe par un agent
    de ice, signe par un agent de immigration, signe par un officier de immigration, signe par un officier de ice,
    signee par un officier de immigration, signe par un agent, papier avec ice, feuille avec ice, papier avec le logo
    ice, papier avec le logo de ice, avis de ice, notice de ice, mandat de     expulsion, mandat de renvoi, mandat de
    deportation, avis de recherche de ice, avis de recherche immigration, infraction migratoire, truc de ice, truc ice,
    un truc de immigration, note de ice, warrant de immigration, warrant immigration, warrant de ice, warrant ice,
    warrant de deportation, warrant administratif, warrant du dhs, mandats de immigration, mandats ice, mandat de
    expulsion, papier du dhs, papier de homeland, papier du homeland, feuille du dhs, feuille de homeland, papier
    federal de immigration, lettre de immigration, lettre de ice, fax de ice, fax de immigration, notice de immigration,
    avis de immigration, hit de immigration, hit dans le systeme, hit dans ordi, flag immigration, flag ice, flag de
    ice, flag de immigration, flague par ice, flague par immigration, marque ice, note ice, mention ice, fiche par
    immigration, recherche pour immigration, recherchee pour immigration, probleme de immigration dans ordinateur,
    probleme de immigration dans le systeme, ordre de eloignement, ordre de quitter, deportation warrant, warrant for
    deportation, immigration warrant, administrative warrant, mandat de arret de immigration, mandat de arret ice,
    mandat de arret de ice, ecrit homeland security, logo homeland, logo dhs, entete homeland, en tete homeland, ecrit
    department of homeland security, papier avec homeland, feuille avec homeland, ce est ecrit homeland, papier signe
    par ice, formulaire 200, formulaire 205, le 200, i 200 ou
  `,
  COMPUTER: `
    ordinateur, ordi, ordis, ordinateurs, systeme, sistem, ecran, son ecran, leur ecran, tablette, base de donnees,
    fichier, fichiers, laptop, pc, ncic, leur ordi, fichier national, leur systeme, le systeme, dans le     systeme,
    systeme informatique, son ordi, ordi de bord, ordinateur de bord, tablette de la voiture, son ordinateur, le
    computer, computer, leur machine, la machine, son mdt, son terminal
  `,
  JUDGE_PAPER: `
    mandat de un juge, mandat dun juge, mandat du juge, mandat de juge, mandat judiciaire, mandat de justice, mandat
    signe par un juge, mandat signe par une juge, mandat signe par le juge, mandat signe de un juge, mandat signe
    dun juge, mandat signe du juge, signe par un juge, signee par un juge, signes par un juge, signe par une juge, signe
    par le juge, signee par le juge, signe par la juge, signe par un vrai juge, signe par un magistrat, signe     de un
    juge, signe dun juge, signee de un juge, signe du juge, signe juge, juge signe, papier de un juge, papier     dun
    juge, papier du juge, papier de juge, papier signe de un juge, papier signe par un juge, feuille de un juge,
    document de un juge, document signe par un juge, ordre de un juge, ordre dun juge, ordre du juge, ordre de juge,
    ordonnance, ordonnance du juge, ordonnance de un juge, ordonnance du tribunal, decision de justice, decision de
    un juge, decision du juge, mandat de perquisition, mandat de fouille, mandat federal, mandat du tribunal
    federal, mandat de un juge federal, mandat dun juge federal, mandat signe par un juge federal, papier de un juge
    federal, papier dun juge federal, signature de un juge, signature dun juge, signature du juge, signature de
    juge, nom de un juge, nom dun juge, nom du juge, mandat penal, mandat criminel, search warrant, vrai mandat,
    magistrat federal, mandat de la cour federale, un juge a signe, un juge avait signe, le juge a signe, la juge a
    signe, signature judiciaire, judiciaire, warrant de un juge, warrant dun juge, mandat de amener signe, papier du
    tribunal federal, mandat de cour federale, ordre de la cour, ordre du tribunal, ordre de la cour federale, papier du
    tribunal, papier de la cour, document du tribunal, signe par un juge de, signe par un juge federal, signee par un
    juge federal, signe dun juge federal, signe de un juge federal, mandat de la juge, mandat signe par la juge, papier
    de la juge, papier signe du juge, papier signe par le juge, signature de la juge, nom de la juge, mandat officiel de
    un juge, un vrai mandat, mandat du juge federal, mandat de cour, mandat de un magistrat, signe par un magistrat
    federal, cachet du juge, tampon du juge, tampon du tribunal, cachet du tribunal, signe de la main de un juge, papier
    de un vrai juge, mandat valable
  `,
  NO_JUDGE: `
    sans papier de juge, sans papier du juge, sans papier de un juge, sans papier de la juge, sans mandat de juge, sans
    mandat du juge, sans mandat de un juge, sans mandat de la juge, sans warrant de juge, sans warrant du juge, sans
    warrant de un juge, sans warrant de la juge, sans document de juge, sans document du juge, sans document de un juge,
    sans document de la juge, pas de papier de juge, pas de papier du juge, pas de papier de un juge, pas de papier de
    la juge, pas de mandat de juge, pas de mandat du juge, pas de mandat de un juge, pas de mandat de la juge, pas de
    warrant de juge, pas de warrant du juge, pas de warrant de un juge, pas de warrant de la juge, pas de document de
    juge, pas de document du juge, pas de document de un juge, pas de document de la juge, aucun papier de juge, aucun
    papier du juge, aucun papier de un juge, aucun papier de la juge, aucun mandat de juge, aucun mandat du juge, aucun
    mandat de un juge, aucun mandat de la juge, aucun warrant de juge, aucun warrant du juge, aucun warrant de un juge,
    aucun warrant de la juge, aucun document de juge, aucun document du juge, aucun document de un juge, aucun document
    de la juge, ni papier de juge, ni papier du juge, ni papier de un juge, ni papier de la juge, ni mandat de juge, ni
    mandat du juge, ni mandat de un juge, ni mandat de la juge, ni warrant de juge, ni warrant du juge, ni warrant de un
    juge, ni warrant de la juge, ni document de juge, ni document du juge, ni document de un juge, ni document de la
    juge, sans signature de juge, aucune signature de juge, pas de signature de juge, aucune signature, pas de
    signature, sans signature, pas signe par un juge, pas signe de un juge, pas signe du juge, pas signee par un juge,
    non signe, pas signe du tout, signe par personne, personne a signe, personne ne a signe, pas un juge qui a signe,
    pas un juge qui avait signe, pas du tribunal, pas un vrai mandat, pas un mandat de juge, pas un papier de juge, pas
    le papier de un juge, aucun juge, aucun juge dessus, jamais vu un juge, nom de juge nulle part, pas de nom de juge,
    aucun nom de juge, sans nom de juge
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
    impayee, mandat pour absence, mandat par defaut, mandat local, mandat penal local, rate sa convocation, mandat de
    defaut, mandat par default, default, defaut de se presenter, defaut de presence, manque le tribunal, manque sa date,
    manque sa cour, manque la cour, rate le tribunal, rate sa cour, rate sa comparution, pas alle au tribunal, pas allee
    au tribunal, oublie de aller au tribunal, oublie audience, oublie son audience, oublie sa date, absence au tribunal,
    absent a audience, mandat de la cour de, mandat du tribunal de, mandat de dorchester, mandat de roxbury, mandat de
    quincy, mandat pour une amende, mandat pour amendes, mandat pour des amendes, pour un vieux mandat, warrant de la
    court, warrant du juge, warrant pour absence, mandat pour non comparution, un mandat local
  `,
  CHARGE: `
    amende, amendes, contravention, contraventions, contredanse, pv, un pv, prune, ticket, tickets, tiket, citation,
    citations, infraction, infractions, delit, delits, accusation, accusations, charge, charges, chef de accusation,
    chefs de accusation, convocation au tribunal, sans permis, conduite sans permis, conduire sans permis, conduisait
    sans permis, defaut de permis, permis suspendu, alcool au volant, conduite en etat de ivresse, etat     de ivresse,
    conduite en etat, ivre, ivresse, verbalis*, dui, oui charge, poursuites, poursuite, mise en     accusation, plainte
    contre lui, mis en accusation, dossier penal, dossier criminel, affaire penale, summons, convocation, une
    convocation, avec une convocation, exces, mise a amende, mis une amende, mis un ticket, inculpation, inculpations,
    inculpation pour, charges contre, charge contre, charge penale, charges penales, accusations penales, conduite en
    etat de ebriete, etat de ebriete, alcoolemie, conduite sous, mise en cause, plainte au penal, citation a
    comparaitre, citation a comparaitre au tribunal, citation au tribunal, ticket de 50, ticket de 100, ticket de 200,
    amende de, amende pour, pv pour, contravention pour, papillon, papillons, a ete verbalise, un pv pour, convoque au
    tribunal, convoquee au tribunal, convoquer au tribunal, passe en jugement, comparution immediate
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
    zero ticket, zero amende, zero infraction, commis aucune infraction, commis aucun delit, commis aucun crime, rien
    fait de mal, avait rien fait, avait rien fait de mal, pas accuse, pas inculpe, accuse de rien, accusee de     rien,
    inculpe de rien, rien a lui reprocher, rien a me reprocher, rien a se reprocher, rien a voir avec un     delit,
    casier vierge, pas de casier, aucun casier, aucun antecedent, sans casier, pas poursuivi, reproche de     rien,
    jamais inculpe, jamais accuse, jamais rien fait, il a rien fait, elle a rien fait, il ne a rien fait, elle     ne a
    rien fait, je ai rien fait, je ne ai rien fait, pas un seul ticket, pas la moindre charge, pas     la moindre
    amende, pas de inculpation, aucun chef, aucune plainte contre, sans le moindre, aucun motif penal, aucune
    affaire, rien contre lui, rien contre elle, rien contre moi, rien sur lui, rien fait de grave, rien fait de illegal,
    ne ai rien fait, ne avais rien fait, avait commis aucun, a commis aucun, commis     aucune faute, juste pour ca, ni
    crime, ni amende ni, ni charge ni, zero pv, zero contravention, zero delit, zero     casier, zero crime, zero
    plainte, casier propre, casier nickel, casier clean, clean de chez clean, jamais eu de     probleme, jamais eu de
    probleme avec la police, jamais eu de ennuis, pas un delit, pas un crime, pas une infraction, ni delit ni, pas de
    casier judiciaire, sans casier judiciaire, sans antecedents, pas de antecedents, aucun     antecedent judiciaire,
    aucune affaire de crime, il ne avait rien fait, elle ne avait rien fait, on ne avait rien fait, on a rien fait, je
    avais rien fait, avait rien fait du tout, mon fils ne a rien fait, mon frere ne a rien fait
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
    operationnelle, force conjointe, groupe de travail de ice, groupe conjoint, detache a ice, detache chez ice, detache
    chez hsi, detache aupres de ice, affecte a ice, affecte a hsi, affecte chez hsi, assigne a ice, agent de
    liaison, officier de liaison, liaison avec ice, liaison ice, travaille     avec hsi, je travaille avec ice, je bosse
    avec ice, fait partie de ice, ecusson hsi, ecusson ice, patch hsi, patch ice, badge hsi, badge ice, 287g, 287 g,
    deputise, assermente par ice, prete a ice, rattache a ice, rattache a hsi, je travaille pour ice, je travaille pour
    hsi, je travaille pour les feds, je travaille pour les federaux, je travaille pour immigration, je travaille avec
    hsi, je travaille avec les feds, je travaille avec les federaux, je travaille avec immigration, je travaille aussi
    pour ice, je travaille aussi pour hsi, je travaille aussi pour les feds, je travaille aussi pour les federaux, je
    travaille aussi pour immigration, je travaille aussi avec ice, je travaille aussi avec hsi, je travaille aussi avec
    les feds, je travaille aussi avec les federaux, je travaille aussi avec immigration, je bosse pour ice, je bosse
    pour hsi, je bosse pour les feds, je bosse pour les federaux, je bosse pour immigration, je bosse avec ice, je bosse
    avec hsi, je bosse avec les feds, je bosse avec les federaux, je bosse avec immigration, je bosse aussi pour ice, je
    bosse aussi pour hsi, je bosse aussi pour les feds, je bosse aussi pour les federaux, je bosse aussi pour
    immigration, je bosse aussi avec ice, je bosse aussi avec hsi, je bosse aussi avec les feds, je bosse aussi avec les
    federaux, je bosse aussi avec immigration, je travaillait pour ice, je travaillait pour hsi, je travaillait pour les
    feds, je travaillait pour les federaux, je travaillait pour immigration, je travaillait avec ice, je travaillait
    avec hsi, je travaillait avec les feds, je travaillait avec les federaux, je travaillait avec immigration, je
    travaillait aussi pour ice, je travaillait aussi pour hsi, je travaillait aussi pour les feds, je travaillait aussi
    pour les federaux, je travaillait aussi pour immigration, je travaillait aussi avec ice, je travaillait aussi avec
    hsi, je travaillait aussi avec les feds, je travaillait aussi avec les federaux, je travaillait aussi avec
    immigration, je bossait pour ice, je bossait pour hsi, je bossait pour les feds, je bossait pour les federaux, je
    bossait pour immigration, je bossait avec ice, je bossait avec hsi, je bossait avec les feds, je bossait avec les
    federaux, je bossait avec immigration, je bossait aussi pour ice, je bossait aussi pour hsi, je bossait aussi pour
    les feds, je bossait aussi pour les federaux, je bossait aussi pour immigration, je bossait aussi avec ice, je
    bossait aussi avec hsi, je bossait aussi avec les feds, je bossait aussi avec les federaux, je bossait aussi avec
    immigration, il travaille pour ice, il travaille pour hsi, il travaille pour les feds, il travaille pour les
    federaux, il travaille pour immigration, il travaille avec ice, il travaille avec hsi, il travaille avec les feds,
    il travaille avec les federaux, il travaille avec immigration, il travaille aussi pour ice, il travaille aussi pour
    hsi, il travaille aussi pour les feds, il travaille aussi pour les federaux, il travaille aussi pour immigration, il
    travaille aussi avec ice, il travaille aussi avec hsi, il travaille aussi avec les feds, il travaille aussi avec les
    federaux, il travaille aussi avec immigration, il bosse pour ice, il bosse pour hsi, il bosse pour les feds, il
    bosse pour les federaux, il bosse pour immigration, il bosse avec ice, il bosse avec hsi, il bosse avec les feds, il
    bosse avec les federaux, il bosse avec immigration, il bosse aussi pour ice, il bosse aussi pour hsi, il bosse aussi
    pour les feds, il bosse aussi pour les federaux, il bosse aussi pour immigration, il bosse aussi avec ice, il bosse
    aussi avec hsi, il bosse aussi avec les feds, il bosse aussi avec les federaux, il bosse aussi avec immigration, il
    travaillait pour ice, il travaillait pour hsi, il travaillait pour les feds, il travaillait pour les federaux, il
    travaillait pour immigration, il travaillait avec ice, il travaillait avec hsi, il travaillait avec les feds, il
    travaillait avec les federaux, il travaillait avec immigration, il travaillait aussi pour ice, il travaillait aussi
    pour hsi, il travaillait aussi pour les feds, il travaillait aussi pour les federaux, il travaillait aussi pour
    immigration, il travaillait aussi avec ice, il travaillait aussi avec hsi, il travaillait aussi avec les feds, il
    travaillait aussi avec les federaux, il travaillait aussi avec immigration, il bossait pour ice, il bossait pour
    hsi, il bossait pour les feds, il bossait pour les federaux, il bossait pour immigration, il bossait avec ice, il
    bossait avec hsi, il bossait avec les feds, il bossait avec les federaux, il bossait avec immigration, il bossait
    aussi pour ice, il bossait aussi pour hsi, il bossait aussi pour les feds, il bossait aussi pour les federaux, il
    bossait aussi pour immigration, il bossait aussi avec ice, il bossait aussi avec hsi, il bossait aussi avec les
    feds, il bossait aussi avec les federaux, il bossait aussi avec immigration, elle travaille pour ice, elle travaille
    pour hsi, elle travaille pour les feds, elle travaille pour les federaux, elle travaille pour immigration, elle
    travaille avec ice, elle travaille avec hsi, elle travaille avec les feds, elle travaille avec les federaux, elle
    travaille avec immigration, elle travaille aussi pour ice, elle travaille aussi pour hsi, elle travaille aussi pour
    les feds, elle travaille aussi pour les federaux, elle travaille aussi pour immigration, elle travaille aussi avec
    ice, elle travaille aussi avec hsi, elle travaille aussi avec les feds, elle travaille aussi avec les federaux, elle
    travaille aussi avec immigration, elle bosse pour ice, elle bosse pour hsi, elle bosse pour les feds, elle bosse
    pour les federaux, elle bosse pour immigration, elle bosse avec ice, elle bosse avec hsi, elle bosse avec les feds,
    elle bosse avec les federaux, elle bosse avec immigration, elle bosse aussi pour ice, elle bosse aussi pour hsi,
    elle bosse aussi pour les feds, elle bosse aussi pour les federaux, elle bosse aussi pour immigration, elle bosse
    aussi avec ice, elle bosse aussi avec hsi, elle bosse aussi avec les feds, elle bosse aussi avec les federaux, elle
    bosse aussi avec immigration, elle travaillait pour ice, elle travaillait pour hsi, elle travaillait pour les feds,
    elle travaillait pour les federaux, elle travaillait pour immigration, elle travaillait avec ice, elle travaillait
    avec hsi, elle travaillait avec les feds, elle travaillait avec les federaux, elle travaillait avec immigration,
    elle travaillait aussi pour ice, elle travaillait aussi pour hsi, elle travaillait aussi pour les feds, elle
    travaillait aussi pour les federaux, elle travaillait aussi pour immigration, elle travaillait aussi avec ice, elle
    travaillait aussi avec hsi, elle travaillait aussi avec les feds, elle travaillait aussi avec les federaux, elle
    travaillait aussi avec immigration, elle bossait pour ice, elle bossait pour hsi, elle bossait pour les feds, elle
    bossait pour les federaux, elle bossait pour immigration, elle bossait avec ice, elle bossait avec hsi, elle bossait
    avec les feds, elle bossait avec les federaux, elle bossait avec immigration, elle bossait aussi pour ice, elle
    bossait aussi pour hsi, elle bossait aussi pour les feds, elle bossait aussi pour les federaux, elle bossait aussi
    pour immigration, elle bossait aussi avec ice, elle bossait aussi avec hsi, elle bossait aussi avec les feds, elle
    bossait aussi avec les federaux, elle bossait aussi avec immigration, lui travaille pour ice, lui travaille pour
    hsi, lui travaille pour les feds, lui travaille pour les federaux, lui travaille pour immigration, lui travaille
    avec ice, lui travaille avec hsi, lui travaille avec les feds, lui travaille avec les federaux, lui travaille avec
    immigration, lui travaille aussi pour ice, lui travaille aussi pour hsi, lui travaille aussi pour les feds, lui
    travaille aussi pour les federaux, lui travaille aussi pour immigration, lui travaille aussi avec ice, lui travaille
    aussi avec hsi, lui travaille aussi avec les feds, lui travaille aussi avec les federaux, lui travaille aussi avec
    immigration, lui bosse pour ice, lui bosse pour hsi, lui bosse pour les feds, lui bosse pour les federaux, lui bosse
    pour immigration, lui bosse avec ice, lui bosse avec hsi, lui bosse avec les feds, lui bosse avec les federaux, lui
    bosse avec immigration, lui bosse aussi pour ice, lui bosse aussi pour hsi, lui bosse aussi pour les feds, lui bosse
    aussi pour les federaux, lui bosse aussi pour immigration, lui bosse aussi avec ice, lui bosse aussi avec hsi, lui
    bosse aussi avec les feds, lui bosse aussi avec les federaux, lui bosse aussi avec immigration, lui travaillait pour
    ice, lui travaillait pour hsi, lui travaillait pour les feds, lui travaillait pour les federaux, lui travaillait
    pour immigration, lui travaillait avec ice, lui travaillait avec hsi, lui travaillait avec les feds, lui travaillait
    avec les federaux, lui travaillait avec immigration, lui travaillait aussi pour ice, lui travaillait aussi pour hsi,
    lui travaillait aussi pour les feds, lui travaillait aussi pour les federaux, lui travaillait aussi pour
    immigration, lui travaillait aussi avec ice, lui travaillait aussi avec hsi, lui travaillait aussi avec les feds,
    lui travaillait aussi avec les federaux, lui travaillait aussi avec immigration, lui bossait pour ice, lui bossait
    pour hsi, lui bossait pour les feds, lui bossait pour les federaux, lui bossait pour immigration, lui bossait avec
    ice, lui bossait avec hsi, lui bossait avec les feds, lui bossait avec les federaux, lui bossait avec immigration,
    lui bossait aussi pour ice, lui bossait aussi pour hsi, lui bossait aussi pour les feds, lui bossait aussi pour les
    federaux, lui bossait aussi pour immigration, lui bossait aussi avec ice, lui bossait aussi avec hsi, lui bossait
    aussi avec les feds, lui bossait aussi avec les federaux, lui bossait aussi avec immigration, qui travaille pour
    ice, qui travaille pour hsi, qui travaille pour les feds, qui travaille pour les federaux, qui travaille pour
    immigration, qui travaille avec ice, qui travaille avec hsi, qui travaille avec les feds, qui travaille avec les
    federaux, qui travaille avec immigration, qui travaille aussi pour ice, qui travaille aussi pour hsi, qui travaille
    aussi pour les feds, qui travaille aussi pour les federaux, qui travaille aussi pour immigration, qui travaille
    aussi avec ice, qui travaille aussi avec hsi, qui travaille aussi avec les feds, qui travaille aussi avec les
    federaux, qui travaille aussi avec immigration, qui bosse pour ice, qui bosse pour hsi, qui bosse pour les feds, qui
    bosse pour les federaux, qui bosse pour immigration, qui bosse avec ice, qui bosse avec hsi, qui bosse avec les
    feds, qui bosse avec les federaux, qui bosse avec immigration, qui bosse aussi pour ice, qui bosse aussi pour hsi,
    qui bosse aussi pour les feds, qui bosse aussi pour les federaux, qui bosse aussi pour immigration, qui bosse aussi
    avec ice, qui bosse aussi avec hsi, qui bosse aussi avec les feds, qui bosse aussi avec les federaux, qui bosse
    aussi avec immigration, qui travaillait pour ice, qui travaillait pour hsi, qui travaillait pour les feds, qui
    travaillait pour les federaux, qui travaillait pour immigration, qui travaillait avec ice, qui travaillait avec hsi,
    qui travaillait avec les feds, qui travaillait avec les federaux, qui travaillait avec immigration, qui travaillait
    aussi pour ice, qui travaillait aussi pour hsi, qui travaillait aussi pour les feds, qui travaillait aussi pour les
    federaux, qui travaillait aussi pour immigration, qui travaillait aussi avec ice, qui travaillait aussi avec hsi,
    qui travaillait aussi avec les feds, qui travaillait aussi avec les federaux, qui travaillait aussi avec
    immigration, qui bossait pour ice, qui bossait pour hsi, qui bossait pour les feds, qui bossait pour les federaux,
    qui bossait pour immigration, qui bossait avec ice, qui bossait avec hsi, qui bossait avec les feds, qui bossait
    avec les federaux, qui bossait avec immigration, qui bossait aussi pour ice, qui bossait aussi pour hsi, qui bossait
    aussi pour les feds, qui bossait aussi pour les federaux, qui bossait aussi pour immigration, qui bossait aussi avec
    ice, qui bossait aussi avec hsi, qui bossait aussi avec les feds, qui bossait aussi avec les federaux, qui bossait
    aussi avec immigration, je fait partie de ice, je fait partie de hsi, je fait partie de la task force, il fait
    partie de ice, il fait partie de hsi, il fait partie de la task force, elle fait partie de ice, elle fait partie de
    hsi, elle fait partie de la task force, detache chez eux, je suis detache, il est detache, prete a eux, prete a hsi,
    prete aux federaux, deux badges, double badge, double casquette, badge boston et badge ice, gilet hsi dessus, gilet
    ice dessus, agent de liaison ice, homme de ice chez, federal task force, joint task force, jttf, force speciale de
    ice, equipe speciale avec ice, nomme dans equipe ice, dans equipe de hsi, dans equipe hsi, membre de la task force,
    dans la task force, sur la task force, tfo, task force officer, deputise par, assermente hsi, assermente ice,
    asserment* federal, detache chez, detache a, je suis detache chez eux
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
