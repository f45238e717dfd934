import type { Lexicon } from '../../concepts.ts';

/** French: what freed or kept people, reasons and crimes. */
export const grounds = {
  BAIL: `
    caution, cautions, kosyon, kaution, kotion, cautionnement, caution payee, caution versee, caution reglee, caution
    deposee, caution posee, paye la caution, paye sa caution, paye ma caution, payer la caution, paie la     caution,
    verse la caution, regle la caution, bail, bond, bail paye, paye le bail, sous caution, liberte sous     caution,
    libere sous caution, liberee sous caution, sorti sous caution, recu de la caution, recu en main, fixe     40
    dollars, greffier fixe, bail commissioner, paye 40 dollars, paye les 40, les 40 dollars, les 500 dollars, cautionne,
    cautionnement regle, cautionnement paye, regle en cash, paye en cash, depose la caution, caution en     cash,
    caution en liquide, caution de, caution donnee, caution acquittee, caution remise, caution postee, caution soldee,
    paye leur caution, paye notre caution, paye une caution, paye toute la caution, payer sa caution, payer ma caution,
    payer leur caution, payer notre caution, payer une caution, payer toute la caution, paie la caution, paie sa
    caution, paie ma caution, paie leur caution, paie notre caution, paie une caution, paie toute la caution, paye toute
    sa caution, paye toute ma caution, paye toute leur caution, paye toute notre caution, paye toute une caution, paye
    toute toute la caution, verse sa caution, verse ma caution, verse leur caution, verse notre caution, verse une
    caution, verse toute la caution, verser la caution, verser sa caution, verser ma caution, verser leur caution,
    verser notre caution, verser une caution, verser toute la caution, regle sa caution, regle ma caution, regle leur
    caution, regle notre caution, regle une caution, regle toute la caution, regler la caution, regler sa caution,
    regler ma caution, regler leur caution, regler notre caution, regler une caution, regler toute la caution, depose sa
    caution, depose ma caution, depose leur caution, depose notre caution, depose une caution, depose toute la caution,
    deposer la caution, deposer sa caution, deposer ma caution, deposer leur caution, deposer notre caution, deposer une
    caution, deposer toute la caution, donne la caution, donne sa caution, donne ma caution, donne leur caution, donne
    notre caution, donne une caution, donne toute la caution, poste la caution, poste sa caution, poste ma caution,
    poste leur caution, poste notre caution, poste une caution, poste toute la caution, argent de caution, argent de la
    caution, cautio, kotisyon, cash de la caution, caution de 40, 40 dollars de caution, quarante dollars, les 40
    balles, les 40$, 40 balles de caution, bail de 40, bail regle, bail poste, posted bail, paid bail, bail clerk, frais
    de caution, recu de caution, le recu de caution, prete de garant
  `,
  DROPPED: `
    classe affaire, affaire classee, classee sans suite, classe sans suite, sans suite, non lieu, nonlieu, charges
    abandonnees, charges levees, charges retirees, charges annulees, charge abandonnee, charges tombees, charges
    sont tombees, abandonne les charges, abandon des charges, abandonne les poursuites, abandon des poursuites,
    poursuites abandonnees, retire les charges, leve les charges, laisse tomber les charges, annule les charges,
    accusations abandonnees, accusations retirees, accusations levees, accusation abandonnee, accusations tombees,
    abandonne les accusations, retrait de la plainte, retrait des charges, plainte retiree, retire la plainte, retire sa
    plainte, a retire la plainte, plainte classee, dossier classe, dossier ferme, dossier clos, dossier     referme,
    classe le dossier, ferme le dossier, jete le dossier, rejete le dossier, dossier rejete, affaire     rejetee,
    affaire fermee, affaire close, affaire annulee, juge a tout annule, tout annule, dismiss*, tout laisse     tomber,
    tout abandonne, charges ont ete abandonnees, charges ont ete retirees, charges ont ete levees, charges     ont
    saute, procureur a laisse tomber, procureur a abandonne, procureur a retire, relaxe, plus aucune charge, plus de
    charges, charges droppees, drop les charges, droppe les charges, prononce le non lieu, prononce un non     lieu,
    charges effacees, charges annulees par, accusation annulee, plainte annulee, poursuites arretees, tout est
    tombe, annule affaire, affaire terminee, juge a rejete, juge a ferme, juge a classe, juge a annule, procureur
    abandonne, jete affaire, plaignant a retire, victime a retire, classee, affaire classee sans suite, procureur a tout
    abandonne, procureur a tout laisse tomber, laisse tomber affaire, laisse tomber le dossier, laisse tomber
    accusation, abandonne affaire, abandonne le dossier, abandonne accusation, abandonne toutes les charges, abandonne
    toutes les poursuites, retire toutes les charges, charges jetees, dossier vide, jete le cas, cas rejete, cas ferme,
    cas classe, affaire jetee, case dismissed, charges dropped, plus rien contre lui, plus rien contre elle, plus aucune
    accusation, plus de accusations, plus de poursuites, nolle prosequi, juge a tout jete, juge a tout classe, tout a
    ete annule, tout a ete classe, tout a ete abandonne, tout classe, tout jete, charges sont parties, charges enlevees,
    enleve les charges, a enleve les charges, accusations enlevees, plainte abandonnee, abandonne la plainte, plainte a
    ete retiree, plainte est retiree, plaignant a renonce, victime a renonce
  `,
  ACQUITTED: `
    acquitt*, acquit*, aquitt*, akitt*, acquittement, non coupable, declare innocent, declaree innocente, declare
    non coupable, innocente par, innocente, reconnu innocent, jury la acquitte, gagne son proces, gagne le proces, a
    gagne au tribunal, blanchi, blanchie, disculp*, juge innocent, jury a dit non coupable, jury a declare, jury le
    declare, declare innocente, reconnue innocente, not guilty, juge non coupable, verdict non coupable, pas coupable,
    proces gagne, a gagne son proces, gagne son affaire, gagne affaire, lave de tout, lavee de tout, lave de tout
    soupcon, blanchi par le jury, blanchie par
  `,
  SERVED: `
    fini sa peine, fini ma peine, finit sa peine, fini sa sentence, fini sa condamnation, fini de purger, fini ses _
    mois, fini ses mois, termine sa peine, termine ma peine, termine sa sentence, termine ses _ mois, purge sa
    peine, purge toute sa peine, purge ma peine, purge ses _ mois, purge _ mois, peine finie, peine terminee, peine
    purgee, peine accomplie, fin de peine, fin de sa peine, bout de sa peine, au bout de sa peine, fait sa peine, fait
    son temps, fait toute sa peine, fait ses _ mois, fait ses mois, avait fait ses _ mois, fini son temps, termine son
    temps, execute sa peine, accompli sa peine, peine etait finie, peine etait terminee, paye sa dette, fini de payer sa
    dette, fini ses jours, fin de sa     sentence, fini le     temps, purge ses, a purge, avait purge, sa peine
    terminee, jour de sa fin de peine, fait ses     six mois, fait ses     trois mois, fini ma sentence, fini ma
    condamnation, fini toute sa peine, fini toute sa sentence, fini toute sa     condamnation, fini entierement sa
    peine, fini entierement sa sentence, fini entierement sa condamnation, finit sa     sentence, finit sa condamnation,
    finit ma peine, finit ma sentence, finit ma condamnation, finit toute sa peine, finit toute sa sentence, finit toute
    sa condamnation, finit entierement sa peine, finit entierement sa sentence, finit entierement sa condamnation,
    termine sa condamnation, termine ma sentence, termine ma condamnation, termine     toute sa peine, termine toute sa
    sentence, termine toute sa condamnation, termine entierement sa peine, termine     entierement sa sentence, termine
    entierement sa condamnation, purge sa peine, purge sa sentence, purge sa     condamnation, purge ma sentence, purge
    ma condamnation, purge toute sa sentence, purge toute sa condamnation, purge     entierement sa peine, purge
    entierement sa sentence, purge entierement sa condamnation, fait sa sentence, fait sa     condamnation, fait ma
    peine, fait ma sentence, fait ma condamnation, fait toute sa sentence, fait toute sa     condamnation, fait
    entierement sa peine, fait entierement sa sentence, fait entierement sa condamnation, complete sa     peine,
    complete sa sentence, complete sa condamnation, complete ma peine, complete ma sentence, complete ma
    condamnation, complete toute sa peine, complete toute sa sentence, complete toute sa condamnation, complete
    entierement sa peine, complete entierement sa sentence, complete entierement sa condamnation, accompli sa sentence,
    accompli sa condamnation, accompli ma peine, accompli ma sentence, accompli ma condamnation, accompli toute sa
    peine, accompli toute sa sentence, accompli toute sa condamnation, accompli entierement sa peine, accompli
    entierement sa sentence, accompli entierement sa condamnation, epuise sa peine, epuise sa sentence, epuise sa
    condamnation, epuise ma peine, epuise ma sentence, epuise ma condamnation, epuise toute sa peine, epuise toute sa
    sentence, epuise toute sa condamnation, epuise entierement sa peine, epuise entierement sa sentence, epuise
    entierement sa condamnation, fini ses 3     mois, fini     ses 4 semaines, fini ses 6     jours, fini     ses 10
    ans, fini     ses deux mois, fini ses trois     ans, fini ses quatre     semaines, fini ses huit     semaines, fini
    ses dix huit ans, fini ses 30     semaines, fini ses 90     jours, fini mes 2     semaines, fini     mes 6 mois,
    fini mes 8     ans, fini     mes 18 semaines, fini mes trois     mois, fini mes quatre     jours, fini mes     huit
    mois, fini mes dix     semaines, fini     mes 30 mois, fini mes     60 ans, fini les 2     mois, fini     les 3
    semaines, fini les 5     jours, fini les     9 ans, fini les 18     mois, fini les     deux ans, fini les trois
    semaines, fini les cinq     mois, fini     les six ans, fini les huit     semaines, fini     les dix huit ans, fini
    les 30     semaines, fini les 90     jours, fini son 2     semaines, fini     son 6 mois, fini son 8     ans, fini
    son 18 semaines, fini son trois     mois, fini son quatre     jours, fini son     huit mois, fini son dix
    semaines, fini     son 30 mois, fini son     60 ans, fini mon 2     mois, fini     mon 3 semaines, fini mon 5
    jours, fini mon     9 ans, fini mon 18     mois, fini mon     deux ans, fini mon trois     semaines, fini mon cinq
    mois, fini     mon six ans, fini mon huit     semaines, fini     mon dix huit ans, fini mon 30     semaines, fini
    mon 90     jours, termine     ses 2 semaines, termine ses 4     mois, termine ses 6     semaines, termine     ses 10
    ans, termine ses 18     semaines, termine     ses trois mois, termine ses     cinq jours, termine     ses six ans,
    termine     ses huit semaines, termine ses dix huit     mois, termine     ses 90 semaines, termine mes 3     mois,
    termine mes 5     semaines, termine mes     9 ans, termine mes 10     semaines, termine mes deux     mois, termine
    mes     trois jours, termine mes cinq     ans, termine mes six     semaines, termine     mes neuf mois, termine mes
    dix     huit jours, termine     mes 60 semaines, termine les     2 mois, termine les 4     semaines, termine les
    8 ans, termine     les 18 jours, termine     les deux ans, termine les     quatre semaines, termine les neuf
    jours, termine les dix     ans, termine les 30     semaines, termine les 90     mois, termine son 3     semaines,
    termine son     6 ans, termine son     10 jours, termine son 18     ans, termine son deux     semaines, termine son
    cinq mois, termine     son six jours, termine     son huit ans, termine son dix     semaines, termine son dix huit
    semaines, termine son 60     mois, termine mon     2 semaines, termine mon     5 ans, termine mon     9 jours,
    termine mon trois     mois, termine     mon quatre jours, termine mon cinq     jours, termine mon six     ans,
    termine mon huit     semaines, termine     mon dix mois, termine     mon 30 jours, termine mon 60     ans, termine
    mon 90     semaines, purge ses 3     jours, purge ses 4     semaines, purge ses 6     jours, purge ses 8
    semaines, purge ses     10 jours, purge     ses 18 semaines, purge ses     trois mois, purge ses     quatre jours,
    purge ses     cinq ans, purge ses huit     mois, purge ses     dix semaines, purge ses dix huit     semaines, purge
    ses 60 jours, purge mes 18     ans, purge mes     six semaines, purge mes neuf     mois, purge mes dix huit     ans,
    purge mes 90     jours, purge les 2     semaines, purge les 4     jours, purge les 5     semaines, purge les 8
    jours, purge les 9     semaines, purge     les 18 jours, purge les deux     ans, purge les trois     semaines, purge
    les     cinq mois, purge les six     jours, purge     les dix huit jours, purge les 60     semaines, purge     son 2
    jours, purge son     3 semaines, purge son     5 jours, purge son 6     semaines, purge son 9     jours, purge son
    10     semaines, purge     son deux jours, purge son     trois ans, purge son     quatre semaines, purge son     six
    mois, purge     son neuf semaines, purge son dix     huit mois, purge     son 30 jours, purge mon 2     mois, purge
    mon 3     ans, purge mon 5     mois, purge mon 6     ans, purge mon 9     mois, purge mon 10     ans, purge     mon
    deux mois, purge mon     trois jours, purge mon     quatre ans, purge mon cinq     semaines, purge     mon neuf ans,
    purge mon dix     semaines, purge mon 60     jours, purge mon     90 semaines, fait ses 3     jours, fait ses     6
    ans, fait     ses 10 semaines, fait ses     trois semaines, fait ses     cinq mois, fait ses huit     semaines, fait
    ses dix huit ans, fait ses 30     semaines, fait ses 90     jours, fait mes 2     semaines, fait     mes 6 mois,
    fait mes 8     ans, fait     mes 18 semaines, fait mes trois     mois, fait mes quatre     jours, fait mes     huit
    mois, fait mes dix     semaines, fait     mes 30 mois, fait mes     60 ans, fait les 2     mois, fait     les 3
    semaines, fait les 5     jours, fait les     9 ans, fait les 18     mois, fait les     deux ans, fait les trois
    semaines, fait les cinq     mois, fait     les six ans, fait les huit     semaines, fait     les dix huit ans, fait
    les 30     semaines, fait les 90     jours, fait son 2     semaines, fait     son 6 mois, fait son 8     ans, fait
    son 18 semaines, fait son trois     mois, fait son quatre     jours, fait son     huit mois, fait son dix
    semaines, fait     son 30 mois, fait son     60 ans, fait mon 2     mois, fait     mon 3 semaines, fait mon 5
    jours, fait mon     9 ans, fait mon 18     mois, fait mon     deux ans, fait mon trois     semaines, fait mon cinq
    mois, fait     mon six ans, fait mon huit     semaines, fait     mon dix huit ans, fait mon 30     semaines, fait
    mon 90     jours, tire ses 2     semaines, tire     ses 6 mois, tire ses 8     ans, tire     ses 18 semaines, tire
    ses trois     mois, tire ses quatre     jours, tire ses     huit mois, tire ses dix     semaines, tire     ses 30
    mois, tire ses     60 ans, tire mes 2     mois, tire     mes 3 semaines, tire mes 5     jours, tire mes     9 ans,
    tire mes 18     mois, tire mes     deux ans, tire mes trois     semaines, tire mes cinq     mois, tire     mes six
    ans, tire mes huit     semaines, tire     mes dix huit ans, tire mes 30     semaines, tire mes 90     jours, tire
    les 2     semaines, tire     les 6 mois, tire les 8     ans, tire     les 18 semaines, tire les trois     mois, tire
    les quatre     jours, tire les     huit mois, tire les dix     semaines, tire     les 30 mois, tire les     60 ans,
    tire son 2     mois, tire     son 3 semaines, tire son 5     jours, tire son     9 ans, tire son 18     mois, tire
    son     deux ans, tire son trois     semaines, tire son cinq     mois, tire     son six ans, tire son huit
    semaines, tire     son dix huit ans, tire son 30     semaines, tire son 90     jours, tire mon 2     semaines, tire
    mon 6 mois, tire mon 8     ans, tire     mon 18 semaines, tire mon trois     mois, tire mon quatre     jours, tire
    mon     huit mois, tire mon dix     semaines, tire     mon 30 mois, tire mon     60 ans, a tire     ses, tire sa
    peine, peine est finie, peine est terminee, sa peine etait, fini son temps de prison, fini le temps de     prison,
    sa peine est finie, sa peine finissait, sa peine se terminait, peine completee, fin de sa condamnation, bout     de
    sa sentence, dernier jour de sa peine, dernier jour de peine, fini ses _ mois, fini ses _ jours, fini ses _ ans,
    fini ses _ semaines, fini mes _ mois, fini mes _ jours, fini mes _ ans, fini mes _ semaines, termine ses _ jours,
    termine ses _ ans, termine ses _ semaines, termine mes _ mois, termine mes _ jours, termine mes _ ans, termine mes _
    semaines, purge ses _ jours, purge ses _ ans, purge ses _ semaines, purge mes _ mois, purge mes _ jours, purge mes _
    ans, purge mes _ semaines, fait ses _ jours, fait ses _ ans, fait ses _ semaines, fait mes _ mois, fait mes _ jours,
    fait mes _ ans, fait mes _ semaines, tire ses _ mois, tire ses _ jours, tire ses _ ans, tire ses _ semaines, tire
    mes _ mois, tire mes _ jours, tire mes _ ans, tire mes _ semaines
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
    ordonne, relache par un juge, libere par un juge, liberee par un juge, juge a liberee, juge a relachee, juge a
    laisse, juge a laisse partir, juge a laisse sortir, juge a renvoye chez lui, juge a renvoyee chez elle, juge a remis
    en liberte, juge a remise en liberte, juge le libere, juge la libere, juge me libere, juge me a libere, juge me a
    liberee, juge me a laisse partir, juge ordonne, juge a ordonne que on, juge a dit libre, juge a dit rentre, juge a
    dit rentrez, juge a dit que il rentre, juge a dit que elle rentre, juge a signe sa liberation, juge a signe ordre de
    liberation, magistrat a libere, juge avait dit libre, juge avait dit de le laisser, juge avait dit que il, juge
    avait dit que elle, juge dit que il peut, juge dit que elle peut, mis dehors sur parole, sorti sur parole, sortie
    sur parole, sur sa parole, sur simple parole, promesse de revenir, promet de revenir au tribunal, promesse de se
    representer, sans payer de caution, sans rien payer
  `,
  DIVERSION: `
    diversion, mediation, programme de diversion, programme alternatif, alternative a la prison, mesure alternative,
    programme a la place de, programme de traitement, justice reparatrice, deferre a la mediation
  `,
  RELEASED: `
    sorti, sortie, sortis, sort, sortait, sortir, sortant, devait sortir, doit sortir, aurait du sortir, auraient du
    sortir, devait etre libere, devait etre liberee, devait etre relache, devait etre relachee, devait etre libre,
    aurait du etre libere, aurait du etre liberee, aurait du etre relache, aurait du etre libre, devait rentrer, aurait
    du rentrer, pouvait sortir, pouvait partir, pouvait rentrer, peut sortir, libre, liberable, libre de     partir,
    libre de sortir, en liberte, remise en liberte, mise en liberte, liberte, sa liberation, liberation, avait le droit
    de sortir, avait le droit de partir, devais sortir, aurais du sortir, pouvais partir, pouvais     sortir, sur le
    point de sortir, en sortant, ordre de liberation, papiers de sortie, signe sa sortie, cense     sortir, censee
    sortir, cense etre libre, fin de garde a vue, garde a vue finie, garde a vue terminee, relachement, quand la prison
    a relache, qd la prison a relache, prison a relache, relache par la prison, devait sortir hier, devait etre dehors,
    aurait du etre dehors, cense etre dehors, censee etre dehors, censee etre libre, censee etre liberee, cense etre
    libere, suppose sortir, supposee sortir, suppose etre libre, pouvait se en aller, avait le droit de rentrer, pret a
    sortir, prete a sortir, heure de sortir, elle devait sortir, je devais sortir, etait libre, est libre, suis libre,
    sa mise en liberte, pouvait rentrer chez lui, pouvait rentrer chez elle, peut rentrer chez lui, peut rentrer chez
    elle, pouvait rentrer a la maison
  `,
  OTHER_HOLD: `
    autre mandat, un autre mandat, dun autre mandat, de un autre mandat, autre affaire, une autre affaire, autre
    dossier, un autre dossier, autre tribunal, un autre tribunal, autre warrant, probation, mandat de probation,
    violation de probation, violation de sa probation, sursis, violation de sursis, conditionnelle, liberte
    conditionnelle, controle judiciaire, violation du controle judiciaire, parole officer, mandat dans un autre, mandat
    de un autre, mandat dun autre comte, deuxieme dossier, second dossier, affaire ailleurs, mandat de     worcester,
    mandat de lynn, mandat du tribunal de lynn, hold de probation, probation hold, autre cour, mandat     ailleurs,
    mandat de un autre etat, mandat de un autre comte, mandat du new hampshire, mandat du rhode island, mandat de new
    york, mandat de providence, mandat de chelsea, mandat de quincy, mandat de brockton, mandat de lowell, mandat de
    lawrence, mandat de cambridge, mandat de malden, mandat ouvert ailleurs, mandat ouvert a, autre mandat ouvert, autre
    mandat actif, un autre juge, une autre cour, un autre proces, un autre cas, autre cas, autre cas ouvert, dossier
    ouvert a, dossier ailleurs, deuxieme mandat, second mandat, un mandat a, affaire en cours a, affaire pendante,
    affaire a lynn, affaire a chelsea, extradition, mandat de extradition, hold de la probation, viole sa probation,
    viole sa conditionnelle, violation de conditionnelle, sous probation, en probation, agent de probation, officier de
    probation, revocation, en sursis, dangerousness, audience de dangerosite, dangerosite
  `,
  PAPERWORK: `
    paperasse, paperasses, paperasserie, formalites, formalite, formalites administratives, imprimante, systeme en
    panne, ordi en panne, ordinateur en panne, systeme etait en panne, changement de equipe, releve des equipes,
    greffier en retard, bail clerk en retard, papiers a remplir, papiers a faire, remplir les papiers, papiers de
    sortie a remplir, procedure administrative, traitement du dossier, processing, attend le greffier, papiers qui
    trainent, papiers trainent, les papiers trainaient, paperasse qui traine, lenteur administrative, retard
    administratif, probleme de papier, probleme administratif, panne informatique, panne du systeme, systeme down,
    systeme plante, systeme bug, systeme bloque, ordinateur plante, bug informatique, fax en panne, imprimante en panne,
    le temps des papiers, le temps de la paperasse, le temps des formalites, formulaires a remplir, on traite le
    dossier, traitement des papiers, papiers a signer, manque un papier, manque une signature, attendre le greffier,
    attendent le greffier, attendait le greffier, attendre le bail clerk, pas de greffier, greffier absent, greffier pas
    la, magistrat absent, manque de personnel, pas assez de personnel, changement de shift, fin de shift, releve de
    equipe, la releve, perdu le dossier, perdu les papiers, egare le dossier
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
} as const satisfies Partial<Lexicon>;
