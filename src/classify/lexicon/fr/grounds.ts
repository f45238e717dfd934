import type { Lexicon } from '../../concepts.ts';

/** French: what freed or kept people, reasons and crimes. */
export const grounds = {
  BAIL: `
    caution, cautions, kosyon, kaution, kotion, cautionnement, caution payee, caution versee, caution reglee,
    caution deposee, caution posee, paye la caution, paye sa caution, paye ma caution, payer la caution, paie la
    caution, verse la caution, regle la caution, bail, bond, bail paye, paye le bail, sous caution, liberte sous
    caution, libere sous caution, liberee sous caution, sorti sous caution, recu de la caution, recu en main, fixe
    40 dollars, greffier fixe, bail commissioner, paye 40 dollars, paye les 40, les 40 dollars, les 500 dollars,
    cautionne, cautionnement regle, cautionnement paye, regle en cash, paye en cash, depose la caution, caution en
    cash, caution en liquide, caution de
  `,
  DROPPED: `
    classe affaire, affaire classee, classee sans suite, classe sans suite, sans suite, non lieu, nonlieu, charges
    abandonnees, charges levees, charges retirees, charges annulees, charge abandonnee, charges tombees, charges
    sont tombees, abandonne les charges, abandon des charges, abandonne les poursuites, abandon des poursuites,
    poursuites abandonnees, retire les charges, leve les charges, laisse tomber les charges, annule les charges,
    accusations abandonnees, accusations retirees, accusations levees, accusation abandonnee, accusations tombees,
    abandonne les accusations, retrait de la plainte, retrait des charges, plainte retiree, retire la plainte,
    retire sa plainte, a retire la plainte, plainte classee, dossier classe, dossier ferme, dossier clos, dossier
    referme, classe le dossier, ferme le dossier, jete le dossier, rejete le dossier, dossier rejete, affaire
    rejetee, affaire fermee, affaire close, affaire annulee, juge a tout annule, tout annule, dismiss*, tout laisse
    tomber, tout abandonne, charges ont ete abandonnees, charges ont ete retirees, charges ont ete levees, charges
    ont saute, procureur a laisse tomber, procureur a abandonne, procureur a retire, relaxe, plus aucune charge,
    plus de charges, charges droppees, drop les charges, droppe les charges, prononce le non lieu, prononce un non
    lieu, charges effacees, charges annulees par, accusation annulee, plainte annulee, poursuites arretees, tout est
    tombe, annule affaire, affaire terminee, juge a rejete, juge a ferme, juge a classe, juge a annule, procureur
    abandonne, jete affaire, plaignant a retire, victime a retire
  `,
  ACQUITTED: `
    acquitt*, acquit*, aquitt*, akitt*, acquittement, non coupable, declare innocent, declaree innocente, declare
    non coupable, innocente par, innocente, reconnu innocent, jury la acquitte, gagne son proces, gagne le proces, a
    gagne au tribunal, blanchi, blanchie, disculp*, juge innocent
  `,
  SERVED: `
    fini sa peine, fini ma peine, finit sa peine, fini sa sentence, fini sa condamnation, fini de purger, fini ses _
    mois, fini ses mois, termine sa peine, termine ma peine, termine sa sentence, termine ses _ mois, purge sa
    peine, purge toute sa peine, purge ma peine, purge ses _ mois, purge _ mois, peine finie, peine terminee, peine
    purgee, peine accomplie, fin de peine, fin de sa peine, bout de sa peine, au bout de sa peine, fait sa peine,
    fait son temps, fait toute sa peine, fait ses _ mois, fait ses mois, avait fait ses _ mois, fini son temps,
    termine son temps, execute sa peine, accompli sa peine, peine etait finie, peine etait terminee, paye sa dette,
    fini de payer sa dette, fini ses six mois, fini ses trois mois, purge ses six mois, fini ses jours, fin de sa
    sentence, fini le temps, purge ses, a purge, avait purge, sa peine terminee, jour de sa fin de peine, fait ses
    six mois, fait ses trois mois
  `,
  RECOGNIZANCE: `
    sur parole, liberte sur parole, relache sur parole, libere sur parole, liberee sur parole, sans caution, libere
    sans caution, relache sans caution, sur son engagement, sur engagement, engagement personnel, personal
    recognizance, recognizance, promesse de comparaitre, promesse de se presenter, reconnaissance personnelle, juge
    la libere, juge la relache, juge la laisse partir, juge la laisse sortir, juge a libere, juge a relache, juge
    avait libere, juge avait relache, juge avait dit de le liberer, juge a dit de le liberer, juge a dit de le
    relacher, juge a dit qu il pouvait, juge a dit que il pouvait partir, juge a dit que il pouvait sortir, juge a
    dit que il pouvait rentrer, juge a dit que elle pouvait, juge a ordonne sa liberation, juge a ordonne de le
    liberer, juge a ordonne la liberation, juge lui a dit quil pouvait, juge lui a dit que il pouvait, liberation
    par le juge, libere par le juge, relache par le juge, liberee par la juge, relache par la juge, juge avait
    ordonne
  `,
  DIVERSION: `
    diversion, mediation, programme de diversion, programme alternatif, alternative a la prison, mesure alternative,
    programme a la place de, programme de traitement, justice reparatrice, deferre a la mediation
  `,
  RELEASED: `
    sorti, sortie, sortis, sort, sortait, sortir, sortant, devait sortir, doit sortir, aurait du sortir, auraient du
    sortir, devait etre libere, devait etre liberee, devait etre relache, devait etre relachee, devait etre libre,
    aurait du etre libere, aurait du etre liberee, aurait du etre relache, aurait du etre libre, devait rentrer,
    aurait du rentrer, pouvait sortir, pouvait partir, pouvait rentrer, peut sortir, libre, liberable, libre de
    partir, libre de sortir, en liberte, remise en liberte, mise en liberte, liberte, sa liberation, liberation,
    avait le droit de sortir, avait le droit de partir, devais sortir, aurais du sortir, pouvais partir, pouvais
    sortir, sur le point de sortir, en sortant, ordre de liberation, papiers de sortie, signe sa sortie, cense
    sortir, censee sortir, cense etre libre, fin de garde a vue, garde a vue finie, garde a vue terminee,
    relachement, quand la prison a relache, qd la prison a relache, prison a relache, relache par la prison
  `,
  OTHER_HOLD: `
    autre mandat, un autre mandat, dun autre mandat, de un autre mandat, autre affaire, une autre affaire, autre
    dossier, un autre dossier, autre tribunal, un autre tribunal, autre warrant, probation, mandat de probation,
    violation de probation, violation de sa probation, sursis, violation de sursis, conditionnelle, liberte
    conditionnelle, controle judiciaire, violation du controle judiciaire, parole officer, mandat dans un autre,
    mandat de un autre, mandat dun autre comte, deuxieme dossier, second dossier, affaire ailleurs, mandat de
    worcester, mandat de lynn, mandat du tribunal de lynn, hold de probation, probation hold, autre cour, mandat
    ailleurs
  `,
  PAPERWORK: `
    paperasse, paperasses, paperasserie, formalites, formalite, formalites administratives, imprimante, systeme en
    panne, ordi en panne, ordinateur en panne, systeme etait en panne, changement de equipe, releve des equipes,
    greffier en retard, bail clerk en retard, papiers a remplir, papiers a faire, remplir les papiers, papiers de
    sortie a remplir, procedure administrative, traitement du dossier, processing, attend le greffier
  `,
  TRAFFIC_REASON: `
    phare, phares, feu arriere, feux arriere, feu grille, feu casse, feu rouge, feu orange, feu stop, feux stop, feu
    de stop, grille un feu, grille le feu, brule un feu, brule le feu, brule un stop, grille un stop, panneau stop,
    un stop, au stop, stop pas marque, ampoule, ampoule grillee, clignotant, clignotants, clignot, vitesse, exces de
    vitesse, trop vite, ceinture, ceinture de securite, vignette, vignette expiree, sticker, sticker expire, sticker
    de inspection, inspection expiree, inspection, controle technique, plaque expiree, plaque cassee, plaque pas
    eclairee, immatriculation expiree, immatriculation perimee, enregistrement expire, telephone au volant, tel au
    volant, texto au volant, retroviseur, retro, retro casse, pare brise, vitre fissuree, vitres teintees, vitre
    teintee, vitre cassee, demi tour interdit, demi tour, double file, mal gare, mal garee, sens interdit, priorite,
    refus de priorite, virage interdit, tourne a droite, virage, phare casse, code de la route, voie de bus,
    accrochage, accident de voiture, trottinette sans, casque, tail light, traffic stop, ligne blanche, tourner a
    gauche interdit, pneu lisse, pneus lisses, radar, eclairage, lumiere arriere, lumiere cassee, lumiere grillee,
    feu de position, feu avant, pneu, freins, feu pieton, passage pieton, traverse hors, constat amiable, rond
    point, brule le rouge, grille le rouge, phares eteints, phare grille, feux eteints, stop grille, ampoule de
    plaque, assurance expiree, defaut de assurance, vitre teinte
  `,
  LOOKS: `
    parle francais, parlait francais, parlions francais, parlaient francais, parle creole, parlait creole, parlions
    creole, parlaient creole, parler creole, parle kreyol, parlait kreyol, parle arabe, parlait arabe, parlions
    arabe, parlaient arabe, parler arabe, parle wolof, parlait wolof, parlions wolof, parlaient wolof, parle
    lingala, parlait lingala, parle bambara, parlait bambara, parle espagnol, parlait espagnol, parlaient espagnol,
    parle portugais, parlait portugais, parlaient portugais, parle portugais et creole, parle une autre langue,
    parle etranger, pas parle anglais, parle pas anglais, parlait pas anglais, entendu parler, entendus parler,
    entendu notre accent, entendu mon accent, entend creole, entend parler, entendu le creole, entendu le francais,
    entendu arabe, mon accent, notre accent, son accent, lacent, accent, a cause de mon accent, parce que je suis
    noir, parce que je suis noire, parce que je suis arabe, parce que je suis haitien, parce que je suis africain,
    parce que on est noirs, parce que on est haitiens, parce que on est africains, parce que il est noir, parce que
    elle est noire, parce que elle est voilee, car je suis noir, vu que je suis noir, couleur de peau, ma couleur,
    notre couleur, ma peau, notre peau, peau noire, facies, au facies, delit de facies, controle au facies, tete de
    etranger, tete de immigre, tetes de arabes, tetes de haitiens, tete de arabe, tete de haitien, tete de africain,
    gueule de etranger, ma tete, nos tetes, ma tronche, ma gueule, que les noirs, que les arabes, que les haitiens,
    que les africains, que les latinos, que les etrangers, que les immigres, seulement les noirs, seulement les
    arabes, seulement les haitiens, seulement les latinos, uniquement les noirs, uniquement les haitiens, uniquement
    les latinos, uniquement les africains, juste les noirs, juste les haitiens, juste les africains, juste les
    latinos, juste les arabes, les blancs passent, blancs passent tranquille, les blancs eux, pas les blancs, aucun
    blanc, jamais les blancs, laisse passer les blancs, laissaient passer les blancs, boubou, mon voile, son voile,
    foulard, hijab, mon hijab, djellaba, bazin, dreads, mes dreads, mes locks, drapeau haitien, drapeau senegalais,
    drapeau du senegal, profilage, profilage racial, racis*, raciste, racisme, raciale, racial, air etranger, air de
    immigres, air africain, air haitien, air latino, ressemble a un, ressemblait a un, nom arabe, prenom arabe, nom
    etranger, nom africain, nom haitien, a cause de mon nom, plaque etrangere, apparence
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
    une plainte, ma plainte, la plainte, prendre ma plainte, prendre la plainte, pris la plainte, pris ma plainte,
    pour ma plainte, pour la plainte, appele la police parce que, appele la police pour, appelle la police pour,
    appelle la police parce que, jai appele la police, je ai appele la police, on a appele la police, nous avons
    appele la police, appele les flics, appele la police car, je les ai appeles, on ma vole, on me a vole, me suis
    fait voler, on nous a vole, vole mon, vole ma, on a vole, on a cambriole, cambriol*, signaler un vol, declarer
    un vol, declare le vol, declarer le vol, declarer le, signaler un accident, signaler le vol, declaration de vol,
    vol de, vol du, vol de ma, vol de mon, pour un vol, dispute entre voisins, tapage, nuisance sonore, querelle de
    voisins, probleme de voisinage, constat de accident, pour accident, accident de velo, mon velo vole, ma voiture
    volee, agresse dans la rue, agression, braqu*, jai porte plainte, je ai porte plainte, jai fait une deposition,
    je ai fait une deposition, on est venu signaler, je suis alle signaler, je suis allee signaler, je etais alle
    signaler, pour signaler un, pour declarer, jai signale, je ai signale, perdu mon, declarer la perte, perte de
    mon, je avais appele, avais appele la police, avais appele pour, on avait appele la police, on avait appele, ai
    appele la police, avons appele la police, appele la police moi meme, demande de aide a la police, venu pour un
    tapage, pour une bagarre de voisins, venus pour du bruit, venus pour le bruit, venu pour du bruit, venue pour du
    bruit, pour declarer un, porter plainte contre, on a porte plainte, plainte contre mon, ai declare, etais
    victime de un vol, suis fait cambrioler, sest fait voler, on ma casse ma voiture, casse la vitre de ma voiture,
    appele le 911 pour, plainte pour vol, plainte pour agression, pour du bruit, pour le bruit, trop de bruit
  `,
  IMMIGRATION_ONLY: `
    seulement pour immigration, juste pour immigration, uniquement pour immigration, rien que pour immigration, que
    pour immigration, juste immigration, seulement immigration, uniquement immigration, purement immigration,
    purement migratoire, cest immigration, ce est immigration, ce est que immigration, ce est juste immigration,
    affaire de immigration, affaire de immigration pas, question de immigration seulement, juste une affaire de
    immigration, pour expulsion, pour une expulsion, pour expulser, pour le expulser, pour la expulser, pour les
    expulser, pour deporter, pour le deporter, pour la deporter, pour les deporter, pour deportation, pour cause de
    papiers, pour defaut de papiers, pour defaut de titre, parce que il a pas de papiers, parce que elle a pas de
    papiers, parce que il na pas de papiers, parce que il ne a pas de papiers, parce que il avait pas de papiers,
    parce que sans papiers, parce que ils ont pas de papiers, vu que il a pas de papiers, car il a pas de papiers,
    car sans papiers, pas de papiers donc, rafle, rafle de immigration, descente de immigration, descente de ice,
    raid de ice, raid ice, raid de immigration, operation de immigration, operation immigration, operation
    migratoire, controle de immigration, cherchent les sans papiers, cherchait les sans papiers, cherchaient les
    sans papiers, cherchaient des sans papiers, cherchent des sans papiers, a cause de son statut, a cause de mon
    statut, motif immigration, pour motif de immigration, pour ses papiers, juste a cause des papiers, juste pour
    les papiers, pour les papiers seulement, que pour les papiers, seulement pour les papiers
  `,
  NO_CRIME: `
    aucun dossier penal, pas de dossier penal, meme pas de dossier penal, y a meme pas de dossier penal, aucune
    affaire penale, pas de affaire penale, aucune affaire criminelle, pas de affaire criminelle, aucun dossier
    criminel, pas de dossier criminel, rien de criminel, rien de penal, pas criminel, pas un crime, pas pour un
    crime, pas pour un delit, pas une affaire penale, aucun crime la dedans, pas de enquete penale, pas de enquete,
    aucune enquete, aucune enquete penale, aucun casier judiciaire, pas de casier judiciaire, sans casier
    judiciaire, pas de crime, aucune procedure penale, sans dossier penal, sans affaire penale, pas une enquete,
    aucun motif penal, sans motif criminel, rien a voir avec un crime, pas un criminel, pas une criminelle
  `,
  SERIOUS: `
    meurtre, meurtres, homicide, assassinat, viol, viols, violeur, fusillade, coups de feu, coup de couteau, coups
    de couteau, poignard*, vol a main armee, braquage, tentative de meurtre, tentative de homicide, crime violent,
    crime grave, crimes graves, affaire grave, affaire violente, kidnapping, tirs, tueur, meurtrier
  `,
  SCHOOL_CRIME: `
    couteau, couteaux, arme, armes, pistolet, flingue, gun, bombe, alerte a la bombe, menace de bombe, poignard*,
    lame, machette, crime, menace de tirer, menace la prof, menace de mort, de grave, blesse, blesses, blessee,
    couteau de cuisine, cutter, coups de couteau
  `,
  DRUGS_WEAPONS: `
    drogue, drogues, drog, came, coke, cocaine, heroine, fentanyl, crack, meth, stup, stups, stupefiants,
    narcotiques, beuh en gros, kilos, kilo de, kilos de, pilules, cachets, arme, armes, armes a feu, arme a feu,
    flingue, flingues, pistolet, pistolets, fusil, fusils, calibre, calibres, gun, guns, munitions, trafic de
    drogue, trafic de drogues, trafic de stupefiants, trafic de armes, dealer, dealers, deal de drogue
  `,
  TRAFFICKING: `
    traite, traite de etres humains, traite des etres humains, traite humaine, traite des femmes, trafic de etres
    humains, trafic humain, trafic de personnes, trafic de migrants, trafic sexuel, passeur, passeurs, reseau de
    passeurs, reseau de prostitution, proxenet*, exploitation sexuelle, esclavage, contrebande, travail force
  `,
  CHILD_CRIME: `
    pedoporno*, pornographie infantile, pornographie enfantine, pedopornographie, pedophil*, exploitation de
    enfants, abus sur mineur, abus sexuel sur enfant, images de enfants
  `,
  CYBER: `
    piratage, pirate informatique, hack*, cyber*, fraude en ligne, arnaque en ligne, rancongiciel, phishing
  `,
  VIOLENT: `
    meurtre, homicide, assassinat, viol, fusillade, coups de couteau, coup de couteau, vol a main armee, braquage,
    tentative de meurtre, carjacking, violences aggravees, agression armee, agression au couteau
  `,
  IDENTITY: `
    faux papiers, faux papier, faux documents, faux document, faux permis, des faux permis, fausse identite, fausses
    identites, faux passeport, faux passeports, fausse carte, fausses cartes, faux social, faux numeros, faux id,
    fake id, vol de identite, usurpation, usurpation de identite, fraude, fraude documentaire, fraude a la carte,
    fraude aux cartes, fraude bancaire, escroquerie, contrefacon, papiers voles, faux et usage de faux
  `,
  GANG: `
    ms13, ms 13, affaire de gang, fusillade de gang, crime de gang, guerre des gangs, inculpation de gang
  `,
  RECORD_ONLY: `
    juste le casier, seulement le casier, uniquement le casier, que le casier, juste le casier judiciaire, seulement
    le casier judiciaire, uniquement le casier judiciaire, que le casier judiciaire, rien que le casier judiciaire,
    juste son casier, seulement son casier, uniquement son casier, que son casier, rien que son casier, juste ses
    antecedents, seulement ses antecedents, uniquement ses antecedents, que ses antecedents, seulement les
    antecedents, juste les antecedents, uniquement les antecedents, casier judiciaire et rien, casier et rien, juste
    les condamnations, seulement les condamnations
  `,
  STATUS_ONLY: `
    seulement son statut, juste son statut, uniquement son statut, que son statut, seulement le statut, juste le
    statut, uniquement le statut, seulement mon statut, juste mon statut, uniquement mon statut, que mon statut,
    seulement sa nationalite, juste sa nationalite, uniquement sa nationalite, seulement ma nationalite, juste ma
    nationalite, uniquement ma nationalite, statut et rien, statut rien de plus, nationalite et rien, juste sa
    citoyennete, seulement sa citoyennete, uniquement sa citoyennete, ma nationalite et que mon visa, nationalite et
    visa, absolument tout ce que il a transmis, tout ce quil a transmis, rien de autre que le statut, rien de autre
    que son statut, rien que le statut, rien que son statut, juste si je suis citoyen, juste si il est citoyen,
    seulement si il est citoyen
  `,
  PUBLIC_INFO: `
    liste publique, liste du greffe, liste du tribunal, liste affichee au tribunal, registre public, registres
    publics, info publique, information publique, informations publiques, infos publiques, deja public, deja
    publique, site du tribunal, site de la cour, role public, role du tribunal, affiche au tribunal, en ligne sur le
    site du tribunal, masscourts, consultable par tous, docket, docket public, donnees publiques
  `,
  VICTIM: `
    victime, victimes, viktime, violences conjugales, violence conjugale, violence domestique, violences
    domestiques, violences familiales, femme battue, me bat, me frappe, ma frappe, ma frappee, me avait frappe, me
    frappait, me battait, il me tape, ma tape, tape dessus, me suis fait tabasser, ma tabasse, tabasse, tabassee, la
    frappe souvent, la bat, son mari la frappe, son mari la bat, frappe sa femme, jai ete frappe, je ai ete frappe,
    ai ete frappe, ai ete frappee, qui ai ete frappe, jai ete agresse, je ai ete agresse, je ai ete agressee, ai ete
    agresse, ai ete agressee, ete agresse, ete agressee, ma agresse, me a agresse, mont agresse, agresse dans la
    rue, ma viole, ete violee, ete viole, mon viol, apres mon viol, mon agression, agression sexuelle, mon
    agresseur, mon violeur, ma poignarde, poignarde, ete poignarde, ma plante, ma braque, fait braquer, fait
    agresser, fait racketter, fait depouiller, depouille, ma depouille, mont depouille, mont vole et, racket, ma
    vole mon sac, arrache mon sac, suis fait voler, me suis fait voler, suis fait arracher, on ma vole, on me a
    vole, ordonnance de protection, ordonnance restrictive, restraining order, abusif, mari violent, conjoint
    violent, ex violent, delit de fuite, renverse par, ma renverse, ma menace avec un couteau, maltraite,
    maltraitee, harcelee, sequestree par, coups de mon mari
  `,
  WITNESS: `
    temoin, temoins, temoigne, temoigner, temoignage, temoignais, temoignait, jai vu le crime, vu la bagarre, vu le
    meurtre, vu la fusillade, vu agression, vu accident, assiste a la fusillade, assiste a une agression, assiste au
    crime, temouin
  `,
  STATUS_QUESTION: `
    tes legal, tes legale, tu es legal, tu es legale, es tu legal, es tu legale, vous etes legal, vous etes legale,
    vous etes legaux, etes vous legal, tes illegal, tu es illegal, vous etes illegal, vous etes illegaux, etes vous
    illegal, tes en regle, tu es en regle, es tu en regle, vous etes en regle, etes vous en regle, tes citoyen, tes
    citoyenne, tu es citoyen, tu es citoyenne, es tu citoyen, es tu citoyenne, vous etes citoyen, vous etes
    citoyenne, vous etes citoyens, etes vous citoyen, etes vous citoyenne, tu as des papiers, tas des papiers, tas
    tes papiers, tas les papiers, tu as tes papiers, as tu des papiers, as tu tes papiers, vous avez des papiers,
    vous avez vos papiers, avez vous des papiers, avez vous vos papiers, tes papiers, vos papiers, tes sans papiers,
    tu es sans papiers, vous etes sans papiers, es tu sans papiers, papiers papiers, papier papier, papiers svp,
    papiers sil vous plait, papiers si il vous plait, montre tes papiers, montrez vos papiers, montre moi tes
    papiers, montrez moi vos papiers, sors tes papiers, sortez vos papiers, fais voir tes papiers, faites voir vos
    papiers, fais voir si tes legal, voir si tes legal, ou sont tes papiers, ou sont vos papiers, ils sont ou tes
    papiers, quel est ton statut, quel est votre statut, cest quoi ton statut, ce est quoi ton statut, cest quoi
    votre statut, ce est quoi votre statut, ton statut, votre statut, tas un visa, tu as un visa, as tu un visa,
    vous avez un visa, avez vous un visa, ton visa, votre visa, tes clandestin, tu es clandestin, vous etes
    clandestin, legal or illegal, legal ou illegal, legal ou pas, en regle ou pas, citoyen ou pas, avec ou sans
    papiers, ceux qui ont pas de papiers, ceux qui ne ont pas de papiers, ceux qui ont des papiers, qui est legal,
    qui a des papiers, qui a pas de papiers, qui na pas de papiers, are you legal, you legal, u legal, papers
    please, tes resident, tu es resident, vous etes resident, t es legal, tes un clandestin, tes legal toi, control*
    les papiers, control* nos papiers, control* mes papiers, control* ses papiers, control* leurs papiers, control*
    papiers, control* des papiers, control* le statut, control* les visas, controle de papiers, controle des
    papiers, controles de papiers, test de citoyennete, tes la legalement, tu es la legalement, tu es ici
    legalement, vous etes ici legalement, vous etes la legalement, tu es entre comment, vous etes entres comment,
    vous etes entre comment, tu es arrive comment, mot sur les papiers, mot sur mes papiers, mot sur ses papiers,
    mot sur nos papiers, mot sur immigration, mot sur mon statut, mot sur son statut, mot sur le statut, mot sur
    notre statut, question sur mon statut, question sur son statut, question sur notre statut, question sur mes
    papiers, question sur ses papiers, question sur les papiers, question sur nos papiers, question sur le statut,
    question sur immigration, questions sur immigration, questions sur mon statut, questions sur mes papiers,
    questions sur ses papiers, questions sur les papiers, question de papiers, sur mon statut, sur mes papiers, sur
    ses papiers, sur nos papiers, sur notre statut, sur son statut, vous avez quoi comme statut, vous avez quoi
    comme papiers, vous avez quoi comme visa, tu as quoi comme statut, tu as quoi comme papiers, tu as quoi comme
    visa, tas quoi comme papiers, tas quoi comme statut, tas quoi comme visa, quoi comme statut, quoi comme papiers,
    tes ici avec quel visa, tu es ici avec quel visa, vous etes ici avec quel visa, tes la avec quel visa, tu es la
    avec quel visa, avec quel visa, quel est ton visa, quel visa tu as, quel visa vous avez, quel statut tu as, quel
    statut vous avez, tes reglo, tu es reglo, vous etes reglo, ta situation, votre situation, ta situation ici,
    votre situation ici, tu as le droit de etre ici, vous avez le droit de etre ici, tu as le droit de etre la, vous
    avez le droit de etre la, tas le droit de etre la, tes autorise a etre, vous etes autorise a etre, tes refugie,
    vous etes refugie, tu as demande asile, vous avez demande asile, tes avec ou sans papiers, quel type de papiers,
    prouve que tes legal, prouve que tu es legal, prouvez que vous etes, cest quoi ta situation, ce est quoi ta
    situation, ce est quoi votre situation, tu es sans pap, sans papiers ou quoi, legal ici, legal toi, illegal toi,
    pas de papiers toi, vous etes en situation, tu es en situation
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
    van de ice, vans de ice, van ice, vans ice, fourgon de ice, fourgons de ice, fourgon ice, fourgons ice,
    fourgonnette de ice, fourgonnette ice, camionnette de ice, camionnettes de ice, camionnette ice, voiture de ice,
    voitures de ice, voiture ice, voitures ice, vehicule de ice, vehicules de ice, vehicule ice, vehicules ice, suv
    de ice, suv ice, suvs de ice, suvs ice, bus de ice, convoi de ice, convoi de immigration, convoi ice, convois de
    ice, van de immigration, vans de immigration, fourgon de immigration, fourgons de immigration, voiture de
    immigration, voitures de immigration, vehicule de immigration, vehicules de immigration, camionnette de
    immigration, suv de immigration, 4x4 de ice, 4x4 de immigration, camion de ice, camion de immigration, camions
    de ice, van banalise de ice, van des agents ice, voiture des agents ice, caravane de ice
  `,
} as const satisfies Partial<Lexicon>;
