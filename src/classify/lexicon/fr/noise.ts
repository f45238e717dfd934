import type { Lexicon } from '../../concepts.ts';

/** French: words that mean something else. */
export const noise = {
  NOISE: `
    police du texas, policiers du texas, police de floride, police de la floride, police de new york, police de chicago,
    quelquun qui parle, quelque un qui parle, quelqu un qui parle, il quelquun qui parle, agent, agents, ligne ice,
    ligne de ice, numero de ice, numero ice, hotline ice, numero de immigration, ligne de     immigration, telephone de
    immigration, avocat de immigration, avocate de immigration, avocat en immigration, avocate en immigration, avocat
    immigration, avocate immigration, avocat en droit de immigration, droit de     immigration, tribunal de immigration,
    cour de immigration, juge de immigration, dossier de immigration, mon     dossier immigration, rdv immigration,
    rendez vous immigration, rendez vous a immigration, rdv a immigration, interview immigration, entretien immigration,
    aide immigration, cas de immigration, affaire de immigration, audience de immigration, audience immigration,
    formulaire de asile, demande de asile, ma demande de asile, demande de visa, une demande, demande de aide, demande
    de logement, demande de emploi, je me demande, on se     demande, me demande pourquoi, me demande comment, je
    demande, je vous demande, je voulais demander, je voudrais     demander, question, une question, jai une question,
    je ai une question, nice, mice, sice, office, offices, notice, service, services, police de assurance, papier
    toilette, papiers de la voiture, papiers du vehicule, papiers de la moto, papiers du camion, papiers voiture,
    papiers vehicule, papiers du van, papiers de la maison, carte grise, permis et assurance, papiers de assurance,
    carte bancaire, carte de identite, piece de identite, papiers de divorce, papiers du divorce, papier peint, arrete
    de, arretez de, arretent pas de, arrete pas de, arrete pas, arreter de, arretait pas de, arret de bus, arret du bus,
    arret de travail, se arrete de, a arrete     de, le bus arrete, voiture en panne, en panne, gare du sud, gare de, la
    gare, gare centrale, arrete sarcasme, poste la photo, a poste, jai poste, je ai poste, bureau de poste, la poste,
    poste de travail, poste a pourvoir, prends mon poste, prend son poste, mon poste au, son poste au, cour de
    recreation, cours de anglais, cours du     soir, cour de anglais, merci, svp, stp, sil vous plait, sil te plait, si
    il vous plait, si il te plait, bonne     soiree, bonne journee, bonne nuit, ca va, tout le temps, au revoir, a
    demain, a plus, a bientot, prendre rendez     vous, prendre rdv, prend rdv, pris rdv, pris rendez vous, prendre le
    bus, prends le bus, pris le bus, prendre le     train, pris le train, prendre le metro, pris le metro, prendre soin,
    prenez soin, prends soin, pris la plainte, pris ma plainte, prend la plainte, prenait la plainte, pris ma
    deposition, pris sa deposition, prendre la     plainte, prendre ma plainte, pris le numero, prendre le numero, pris
    une photo, pris des photos, pris la photo, pris en photo, prendre une photo, pris en video, pris mon numero, pris
    leur numero, pris mon permis, pris son     permis, pris mon telephone, pris mon tel, pris son telephone, pris mon
    nom, pris peur, pris ma retraite, prendre     un verre, prendre un cafe, prend du temps, prenait du temps, ca prend,
    ca prenait, pris du temps, pris le temps, juste savoir, juste pour savoir, juste apres, juste avant, juste devant,
    juste derriere, juste a cote, je veux     juste, je voulais juste, juste une question, juste en face, mon appel,
    rappelez moi, rappelle moi, appelez moi, appelle moi, tu me appelles, je te appelle, je vous appelle, je vous
    rappelle, je me appelle, il se appelle, elle se appelle, qui se appelle, se appelle, sappelait, garde moi, gardez
    moi, garder mon anonymat, garder les     enfants, garde mes enfants, garde les enfants, garde de enfants, regarde,
    regardez, regarder, regardait, regardaient, de garde, greffier de garde, garde alternee, audience pour la garde,
    garde partagee, gardez votre, statue, politique, politiques, poliment, parler francais, permis de conduire, mon
    permis, son permis, permis, la     fac, aide moi, aidez moi, aider a remplir, pouvez aider, peux tu aider, besoin de
    aide, mon aide, sos, journee     de travail, attendre le bus, attends le bus, attendais le bus, attendait le bus,
    attendais le metro, je attends, je attends une reponse, je attends votre reponse, attends ta reponse, conduite
    accompagnee, lecon de conduite, cours de conduite, papa noel, glace, glaces, verglas, patinoire, boisson, boissons,
    mandat cash, mandat western, mandat postal, mandat moneygram, envoyer un mandat, envoye un mandat, envoyer de
    argent, envoyer argent, envoye     de argent, envoi de argent, livraison, livraisons, mosquee de roxbury, chaud
    lapin, livre de cuisine, livres, un     livre, le livre, petit dejeuner, sort de la, sortir ce soir, on sort, sorti
    un album, vient de sortir un, la     cause, cause de, carte de fidelite, carte sim, livret de famille, acte de
    naissance, certificat de naissance, parole de dieu, juge de paix, me juge, a prendre, cadre legal, radio, liste de
    courses, poste vacant, feu de artifice, feux de artifice, piece, pieces, travail de nuit, chef, dans le calme, au
    calme, reste calme, restez calme, restez calmes, du calme, calme toi, ambulancier, file de attente, la file, faire
    la queue, en     regle generale, regle mes, regle tout, police scientifique, serie, film, match, est ce que ce est
    normal, est ce     normal, est ce que cest normal, est ce que ca se fait, police moi, centre commercial south bay,
    parking de south     bay, south bay mall, target de south bay, comment, date, main, coin, plus, note de frais, ma
    demande de     residence, ma demande de carte, ma demande de papiers, ma demande de permis, dont, garder mon bebe,
    garde mon     bebe, baby sitting, un bracelet, bracelet electronique, bracelet a la cheville, accuse de reception,
    me juge pas, ma queue, la queue, mon telephone, mon tel, mon portable, se est arrete que, se est arrete devant, se
    est arrete a cote, se est arretee, se est arrete pour, la voiture se est arretee, le train se est arrete, il se est
    arrete, elle se est arretee, biometrics, biometrie, mes biometriques, rdv biometrique, rendez vous biometrique,
    empreintes pour uscis, uscis, lettre de uscis, empreintes pour ma, empreintes pour la carte, formulaire de
    arrestation, arrete les conneries, poste sur, dossier de la cour de immigration, dossier de cour, mon dossier,
    dossier de demande, je temoigne, je temoigne que, je temoigne ici, pour temoigner de, je viens temoigner, temoigner
    ici, prise de sang, entre nous, verifi* les papiers de la voiture, verifi* les papiers du vehicule, verifi* les
    papiers du camion, verifi* les papiers de la moto, verifi* les papiers du scooter, verifi* les papiers du taxi,
    verifi* les papiers d assurance, verifi* les papiers de auto, verifi* les papiers du van, verifi* mes papiers de la
    voiture, verifi* mes papiers du vehicule, verifi* mes papiers du camion, verifi* mes papiers de la moto, verifi* mes
    papiers du scooter, verifi* mes papiers du taxi, verifi* mes papiers d assurance, verifi* mes papiers de auto,
    verifi* mes papiers du van, verifi* ses papiers de la voiture, verifi* ses papiers du vehicule, verifi* ses papiers
    du camion, verifi* ses papiers de la moto, verifi* ses papiers du scooter, verifi* ses papiers du taxi, verifi* ses
    papiers d assurance, verifi* ses papiers de auto, verifi* ses papiers du van, verifi* nos papiers de la voiture,
    verifi* nos papiers du vehicule, verifi* nos papiers du camion, verifi* nos papiers de la moto, verifi* nos papiers
    du scooter, verifi* nos papiers du taxi, verifi* nos papiers d assurance, verifi* nos papiers de auto, verifi* nos
    papiers du van, control* les papiers de la voiture, control* les papiers du vehicule, control* les papiers du
    camion, control* les papiers de la moto, control* les papiers du scooter, control* les papiers du taxi, control* les
    papiers d assurance, control* les papiers de auto, control* les papiers du van, control* mes papiers de la voiture,
    control* mes papiers du vehicule, control* mes papiers du camion, control* mes papiers de la moto, control* mes
    papiers du scooter, control* mes papiers du taxi, control* mes papiers d assurance, control* mes papiers de auto,
    control* mes papiers du van, control* ses papiers de la voiture, control* ses papiers du vehicule, control* ses
    papiers du camion, control* ses papiers de la moto, control* ses papiers du scooter, control* ses papiers du taxi,
    control* ses papiers d assurance, control* ses papiers de auto, control* ses papiers du van, control* nos papiers de
    la voiture, control* nos papiers du vehicule, control* nos papiers du camion, control* nos papiers de la moto,
    control* nos papiers du scooter, control* nos papiers du taxi, control* nos papiers d assurance, control* nos
    papiers de auto, control* nos papiers du van, montr* les papiers de la voiture, montr* les papiers du vehicule,
    montr* les papiers du camion, montr* les papiers de la moto, montr* les papiers du scooter, montr* les papiers du
    taxi, montr* les papiers d assurance, montr* les papiers de auto, montr* les papiers du van, montr* mes papiers de
    la voiture, montr* mes papiers du vehicule, montr* mes papiers du camion, montr* mes papiers de la moto, montr* mes
    papiers du scooter, montr* mes papiers du taxi, montr* mes papiers d assurance, montr* mes papiers de auto, montr*
    mes papiers du van, montr* ses papiers de la voiture, montr* ses papiers du vehicule, montr* ses papiers du camion,
    montr* ses papiers de la moto, montr* ses papiers du scooter, montr* ses papiers du taxi, montr* ses papiers d
    assurance, montr* ses papiers de auto, montr* ses papiers du van, montr* nos papiers de la voiture, montr* nos
    papiers du vehicule, montr* nos papiers du camion, montr* nos papiers de la moto, montr* nos papiers du scooter,
    montr* nos papiers du taxi, montr* nos papiers d assurance, montr* nos papiers de auto, montr* nos papiers du van,
    demand* les papiers de la voiture, demand* les papiers du vehicule, demand* les papiers du camion, demand* les
    papiers de la moto, demand* les papiers du scooter, demand* les papiers du taxi, demand* les papiers d assurance,
    demand* les papiers de auto, demand* les papiers du van, demand* mes papiers de la voiture, demand* mes papiers du
    vehicule, demand* mes papiers du camion, demand* mes papiers de la moto, demand* mes papiers du scooter, demand* mes
    papiers du taxi, demand* mes papiers d assurance, demand* mes papiers de auto, demand* mes papiers du van, demand*
    ses papiers de la voiture, demand* ses papiers du vehicule, demand* ses papiers du camion, demand* ses papiers de la
    moto, demand* ses papiers du scooter, demand* ses papiers du taxi, demand* ses papiers d assurance, demand* ses
    papiers de auto, demand* ses papiers du van, demand* nos papiers de la voiture, demand* nos papiers du vehicule,
    demand* nos papiers du camion, demand* nos papiers de la moto, demand* nos papiers du scooter, demand* nos papiers
    du taxi, demand* nos papiers d assurance, demand* nos papiers de auto, demand* nos papiers du van, regarde les
    papiers de la voiture, regarde les papiers du vehicule, regarde les papiers du camion, regarde les papiers de la
    moto, regarde les papiers du scooter, regarde les papiers du taxi, regarde les papiers d assurance, regarde les
    papiers de auto, regarde les papiers du van, regarde mes papiers de la voiture, regarde mes papiers du vehicule,
    regarde mes papiers du camion, regarde mes papiers de la moto, regarde mes papiers du scooter, regarde mes papiers
    du taxi, regarde mes papiers d assurance, regarde mes papiers de auto, regarde mes papiers du van, regarde ses
    papiers de la voiture, regarde ses papiers du vehicule, regarde ses papiers du camion, regarde ses papiers de la
    moto, regarde ses papiers du scooter, regarde ses papiers du taxi, regarde ses papiers d assurance, regarde ses
    papiers de auto, regarde ses papiers du van, regarde nos papiers de la voiture, regarde nos papiers du vehicule,
    regarde nos papiers du camion, regarde nos papiers de la moto, regarde nos papiers du scooter, regarde nos papiers
    du taxi, regarde nos papiers d assurance, regarde nos papiers de auto, regarde nos papiers du van, donne les papiers
    de la voiture, donne les papiers du vehicule, donne les papiers du camion, donne les papiers de la moto, donne les
    papiers du scooter, donne les papiers du taxi, donne les papiers d assurance, donne les papiers de auto, donne les
    papiers du van, donne mes papiers de la voiture, donne mes papiers du vehicule, donne mes papiers du camion, donne
    mes papiers de la moto, donne mes papiers du scooter, donne mes papiers du taxi, donne mes papiers d assurance,
    donne mes papiers de auto, donne mes papiers du van, donne ses papiers de la voiture, donne ses papiers du vehicule,
    donne ses papiers du camion, donne ses papiers de la moto, donne ses papiers du scooter, donne ses papiers du taxi,
    donne ses papiers d assurance, donne ses papiers de auto, donne ses papiers du van, donne nos papiers de la voiture,
    donne nos papiers du vehicule, donne nos papiers du camion, donne nos papiers de la moto, donne nos papiers du
    scooter, donne nos papiers du taxi, donne nos papiers d assurance, donne nos papiers de auto, donne nos papiers du
    van, se arrete, se arretent, se arretait, se arretaient, se est arrete, se sont arretes, se sont arretees, se
    arreter, pneu creve, creve un pneu, creve le pneu, salle de attente, sans passer par le juge, sans passer par un
    juge, sans voir le juge, sans voir un juge, sans passer devant, ce etait la, ce sont la, devant temoins, devant
    temoin, lettre de mission, depuis 1 ans, depuis 2 ans, depuis 3 ans, depuis 4 ans, depuis 5 ans, depuis 6 ans,
    depuis 7 ans, depuis 8 ans, depuis 9 ans, depuis 10 ans, depuis 11 ans, depuis 12 ans, depuis 13 ans, depuis 14 ans,
    depuis 15 ans, depuis 16 ans, depuis 17 ans, pendant 1 ans, pendant 2 ans, pendant 3 ans, pendant 4 ans, pendant 5
    ans, pendant 6 ans, pendant 7 ans, pendant 8 ans, pendant 9 ans, pendant 10 ans, pendant 11 ans, pendant 12 ans,
    pendant 13 ans, pendant 14 ans, pendant 15 ans, pendant 16 ans, pendant 17 ans, ca fait 1 ans, ca fait 2 ans, ca
    fait 3 ans, ca fait 4 ans, ca fait 5 ans, ca fait 6 ans, ca fait 7 ans, ca fait 8 ans, ca fait 9 ans, ca fait 10
    ans, ca fait 11 ans, ca fait 12 ans, ca fait 13 ans, ca fait 14 ans, ca fait 15 ans, ca fait 16 ans, ca fait 17 ans,
    dans 1 ans, dans 2 ans, dans 3 ans, dans 4 ans, dans 5 ans, dans 6 ans, dans 7 ans, dans 8 ans, dans 9 ans, dans 10
    ans, dans 11 ans, dans 12 ans, dans 13 ans, dans 14 ans, dans 15 ans, dans 16 ans, dans 17 ans, rdv pour mes
    empreintes, pour mes empreintes a, empreintes a uscis, bail finit, mon bail, le bail de, bail de location
  `,
} as const satisfies Partial<Lexicon>;
