import type { Lexicon } from '../../concepts.ts';

/** French: keeping, letting go and handing over. */
export const custody = {
  KEEP: `
    garde, gardent, garder, gardait, gardaient, gardee, gardees, gardes 2, garderont, gardera, gardant, regarde en
    cellule, retenu, retenue, retenus, retenues, retenir, retient, retiennent, retenait, retenaient, retenant, reteint,
    detenu, detenue, detenus, detenir, detient, detiennent, detenait, detenaient, tenu en plus, tient     encore,
    tiennent encore, tiennent toujours, tient toujours, ont tenu, a tenu, fait attendre, font attendre, faire attendre,
    faisait attendre, faisaient attendre, fait patienter, faire patienter, font patienter, faut     patienter, fait
    poireauter, font poireauter, fait rester, laisse en cellule, laissee en cellule, laissent en     cellule, laisse
    moisir, laisse enferme, laisse poireauter, laisse attendre, laissent attendre, laisse assis, reste enferme, reste
    enfermee, reste en cellule, reste bloque, reste coince, restee en cellule, reste la bas, reste au poste, est reste
    dedans, reste dedans, toujours dedans, encore dedans, toujours enferme, toujours en     cellule, encore en cellule,
    toujours detenu, toujours la bas, tjrs labas, toujours labas, encore la bas, encore     labas, toujours au poste,
    encore au poste, toujours au commissariat, toujours a interieur, bouge pas, bougera     pas, bouger pas, bougeait
    pas, sort pas, sortira pas, sortait pas, sortez pas, sortent pas, peut pas sortir, pouvait pas sortir, pourra pas
    sortir, pas le droit de sortir, pas le droit de partir, peut pas partir, pouvait     pas partir, ne sort pas, ne
    sortira pas, ne peut pas sortir, ne peux pas sortir, nest pas sorti, pas ete libere, pas ete relache, refus* de le
    liberer, refus* de la liberer, refus* de le laisser, refus* de la laisser, refus*     de le lacher, refus* de la
    lacher, refus* de le relacher, refus* de la relacher, refus* de le faire sortir, refus* la liberation, refus* de
    liberer, refus* de relacher, refus* de lacher, refus* de laisser partir, refus*     de laisser sortir, voulaient pas
    le lacher, voulaient pas la lacher, voulait pas le lacher, voulait pas la     lacher, veut pas le lacher, veulent
    pas le lacher, veulent pas la lacher, voulaient pas le liberer, voulaient     pas le relacher, voulaient pas le
    laisser, veulent pas le liberer, veulent pas le laisser, veut pas le laisser, barre la porte, bloque la porte, ferme
    la porte, ramene en cellule, remis en cellule, remise en cellule, remettent en cellule, remis au trou, renvoye en
    cellule, retourne en cellule, bloqu* _ sortie, bloque a la     sortie, dit non, disent non, a dormi la, dormi la
    bas, dormi au poste, dormi en cellule, passe la nuit, passee     la nuit, passer la nuit, la nuit en cellule,
    traine, fait trainer, font trainer, traine les pieds, traine     expres, traint, gagne du temps, gagner du temps,
    gagnaient du temps, heures de plus, heures en plus, heures de     trop, h de plus, h en plus, h de trop, heures de
    rab, h de rab, enferme, enferment, enfermee, enfermer, sequestr*, assis sur, sassoir, asseoir, assoit, assoient,
    assis et attends, dit de attendre, dit de patienter, dit de rester, attend* ici, attends tes, faut attendre, devait
    attendre, doit attendre, dois attendre, devons     attendre, attend* encore, prolong*, retard*, toujours pas sorti,
    toujours pas libre, toujours pas relache, toujours pas libere, toujours pas sortie, le laisse pas partir, la laisse
    pas partir, le laissent pas partir, la     laissent pas partir, le laissent pas sortir, la laissent pas sortir,
    laisse pas sortir, laissent pas sortir, laisse pas partir, laissent pas partir, laissait pas partir, laissaient pas
    partir, laissaient pas sortir, me     laissait pas partir, bloque au poste, bloquee au poste, bloque en cellule,
    coince au poste, coincee au poste, immobilis*, de attente, tu restes, vous restez, reste ici, restez ici, restez la,
    il reste ici, elle reste ici, il reste la, reste avec nous, garde en cellule, garde au poste, garde la nuit, garde
    toute la nuit, le garde au     chaud, au frais, mis au frais, non libere, pas libere, pas relache, pas sorti, pas
    sortie, toujours pas rentre, pas encore libere, pas encore relache, encore enferme, encore enfermee, garde expres,
    refus de sortie, sortie     refusee, sortie bloquee, liberation refusee, liberation bloquee, annule sa sortie,
    annule la sortie, annule sa     liberation, retarde sa sortie, retarde sa liberation, referme la cellule, referme la
    porte, remene en cellule, remonte en cellule, redescendu en cellule, remis les menottes, remis dans la cellule,
    retour en cellule, retour     cellule, ne le lache pas, ne la lache pas, lachent pas, lache pas, lachaient pas,
    lachait pas, liberent pas, libere pas, relachent pas, relache pas, liberaient pas, relachaient pas, pas voulu le
    lacher, pas voulu la     lacher, pas voulu le liberer, pas voulu la liberer, pas voulu le relacher, pas voulu le
    laisser, pas voulu la     laisser, interdit de sortir, interdit de partir, empeche de partir, empeche de sortir,
    empechait de sortir, empecher de sortir, me empechait de partir, on ne le sort pas, ne sortait pas, ne sortira, sort
    pas de la, de ne     pas bouger, de pas bouger, ne bouge pas, bougez pas, ne bougez pas, ne bouge plus, bouge plus,
    empechait de     repartir, empeche de repartir, fait patienter expres, maintenu, maintenue, maintenus, maintenait,
    maintiennent, maintient, maintenir en cellule, maintenu en cellule, gardee au chaud, garde au chaud, garde sous le
    coude, laisse croupir, laissent croupir, croupir, moisir, mijoter, laisse mijoter, poireauter en cellule, fait
    languir, garde enferme, gardee enfermee, gardee en cellule, garde au trou, gardee au poste, garde dedans, garde
    jusqu, pas laisse sortir, pas laisse partir, pas voulu la laisser, pas voulu la relacher, voulu le garder, voulu la
    garder, ne le sortaient pas, le sortaient pas, ne sort toujours pas, ne est toujours pas sorti, ne est toujours pas
    sortie, toujours pas dehors, toujours derriere les barreaux, encore derriere les barreaux, encore au trou, toujours
    au trou, tjrs au poste, tjr au poste, tjrs dedans, toujours enfermee, y est encore, y est toujours, il y est encore,
    elle y est encore, est restee enfermee, restee enfermee, reste 3 heures, restee au poste, reste a attendre, fait
    attendre expres, fait durer, font durer, faisaient durer, prolonge sa garde, prolonge la garde, prolonger la garde,
    retarde la sortie, retarder la sortie, retardent la sortie, retardait la sortie, retardent sa liberation, retarde la
    liberation, bloque sa sortie, bloquent sa sortie, bloque sa liberation, bloquent sa liberation, refuse sa sortie,
    refuse sa liberation, refuse la sortie, refusent de le sortir, refusent de la sortir, refuse de le sortir, refusent
    de liberer, refuse de ouvrir la cellule, annule sa liberation, suspendu sa sortie, en attente au poste, en attente
    en cellule, pas bouger de la, pas bouge de la cellule, personne ne le liberait, ramene dans sa cellule, renvoye dans
    sa cellule, remis dans sa cellule, remise dans sa cellule, laisse _ cellule, laissee _ cellule, laisse _ heures,
    laissee _ heures, laisse _ au poste, laisse dans la cellule, laissee dans la cellule, laisse toute la nuit, laisse
    la nuit
  `,
  STILL: `
    toujours, encore, meme apres, malgre, alors que, toujours pas, tjr, pas encore sorti, jusqua maintenant,
    jusquici, a ce jour, nest pas encore, quand meme, pourtant, et pourtant
  `,
  LET_GO: `
    relach*, relax*, libere, liberer, liberent, liberee, liberes, liberait, lache, lachent, lacher, laisse partir,
    laissent partir, laisser partir, laissait partir, laisse repartir, laisse sortir, laissent sortir, laisser
    sortir, laisse filer, laisse rentrer, laisse aller, laisse libre, laisse y aller, reparti avec une amende, reparti
    avec une contravention, reparti avec un pv, reparti avec un avertissement, repartie avec un     avertissement,
    reparti avec un ticket, reparti avec un warning, repartie avec une amende, repartis avec une     amende, reparti
    chez moi, reparti chez lui, parti en 5 minutes, parti en, je suis reparti, je suis repartie, suis reparti, suis
    repartie, on est repartis, on est reparti, sommes repartis, pu     repartir, peux y     aller, pouvez y aller, peux
    partir, pouvez partir, pouvez circuler, bonne route, bonne soiree     et, merci bonne     soiree, merci bonne
    journee, merci au revoir, ramene a la maison, ramene chez lui, ramene chez     moi, rentre a la     maison, rentree
    a la maison, rentre chez lui, rentree chez elle, rentre chez elle, rentre chez     nous, est rentre, est rentree,
    suis rentre, suis rentree, est sorti direct, sorti tout de suite, sortie tout de     suite, sorti     direct, sorti
    aussitot, sortie aussitot, sorti dans heure, sorti dans la heure, libre dans heure, sorti 10 minutes     apres,
    juste un avertissement, un simple avertissement, avec un avertissement, avec un warning, deja a la maison,
    maintenant a la maison, dormi chez lui, dormi a la maison, il est a la maison, elle est a la     maison, est a la
    maison, renvoye chez lui, renvoye a la maison, relacher, remis en liberte, remise en liberte, libre tout de suite,
    sorti a heure, sorti a la heure, circuler, laisse circuler, repartis avec un warning, repartie chez moi, on a pu
    repartir, ai pu repartir, a pu repartir, a pu partir, ai pu partir, a pu rentrer, ai     pu rentrer, retournee chez
    elle, retourne chez lui, retourne chez moi, rentre direct, rentree direct, sorti a     heure prevue, sorti comme
    prevu, sortie comme prevu, sorti normalement, sortie normalement, sorti sans probleme, sortie sans probleme, libre
    apres 10 minutes, sans suite et rentre, sorti le soir meme, sortie le soir meme, sorti dans la foulee, rentre le
    soir meme, dehors en 10 minutes, dehors dans la foulee, laisses partir, laissee     partir, laissee repartir,
    laisses repartir, laissee sortir, sorti libre, sortie libre, libere sur le champ, libere aussitot, relache aussitot,
    libere le jour meme, relache le jour meme, rendu mon permis, rendu le permis, rend mon permis, rend le permis, rendu
    mes lacets, rendu ses lacets, rendu mes affaires, rendu ses affaires, rendu ma ceinture, et hop dehors, hop dehors,
    dehors direct, mis dehors direct, dehors tout de suite, dehors aussitot, dehors en 5 minutes, dehors le soir meme,
    dehors dans heure, sorti dans les, sorti en 10 minutes, sorti en 20 minutes, sorti en une heure, sortie dans heure,
    sortie dans la foulee, sortie direct, sors de suite, sorti de suite, sortie de suite, sort de suite, je sors direct,
    il sort direct, dehors de suite, sortie a 10h, laisse tranquille, laisses tranquilles, laisse tranquilles, laissee
    tranquille, laisse continuer, laisse passer mon chemin, repartis tranquilles, reparti tranquille, reparti
    tranquillement, repartie tranquille, partir tranquille, rentres tranquilles, rentre tranquille, circulez y a rien,
    allez y, vous pouvez y aller, tu peux y aller, tu peux partir, vous pouvez partir, tu peux rentrer, vous pouvez
    rentrer, rentrez chez vous monsieur, bonne soiree monsieur, laissee filer, laisses filer, laisse en paix, relache
    direct, relachee direct, relache dans heure, relache le lendemain matin, libere dans heure, liberee dans heure,
    libere de suite, libere dans la foulee, libere dans le quart de heure, en 10 minutes dehors, avec une simple amende,
    reparti avec une convocation, repartie avec une convocation, relachee avec une convocation, relache avec une
    convocation, sorti avec une convocation, rentree chez elle apres, a pu rentrer chez, ont pu rentrer, avons pu
    rentrer, on a pu rentrer, ai pu repartir chez, est ressorti, est ressortie, suis ressorti, suis ressortie, ressorti
    libre, ressorti aussitot, ressorti direct, sans une minute de plus, est reparti avec, est repartie avec, est reparti
    chez, est repartie chez, est reparti libre, est repartie libre, est reparti a pied, est reparti en, mon mari etait
    dehors, mon mari etait deja dehors, mon mari etait libre, mon mari etait a la maison, mon mari etait rentre, mon
    mari etait rentree, mon frere etait dehors, mon frere etait deja dehors, mon frere etait libre, mon frere etait a la
    maison, mon frere etait rentre, mon frere etait rentree, mon fils etait dehors, mon fils etait deja dehors, mon fils
    etait libre, mon fils etait a la maison, mon fils etait rentre, mon fils etait rentree, mon cousin etait dehors, mon
    cousin etait deja dehors, mon cousin etait libre, mon cousin etait a la maison, mon cousin etait rentre, mon cousin
    etait rentree, mon pere etait dehors, mon pere etait deja dehors, mon pere etait libre, mon pere etait a la maison,
    mon pere etait rentre, mon pere etait rentree, mon oncle etait dehors, mon oncle etait deja dehors, mon oncle etait
    libre, mon oncle etait a la maison, mon oncle etait rentre, mon oncle etait rentree, mon neveu etait dehors, mon
    neveu etait deja dehors, mon neveu etait libre, mon neveu etait a la maison, mon neveu etait rentre, mon neveu etait
    rentree, mon pote etait dehors, mon pote etait deja dehors, mon pote etait libre, mon pote etait a la maison, mon
    pote etait rentre, mon pote etait rentree, mon ami etait dehors, mon ami etait deja dehors, mon ami etait libre, mon
    ami etait a la maison, mon ami etait rentre, mon ami etait rentree, ma femme etait dehors, ma femme etait deja
    dehors, ma femme etait libre, ma femme etait a la maison, ma femme etait rentre, ma femme etait rentree, ma soeur
    etait dehors, ma soeur etait deja dehors, ma soeur etait libre, ma soeur etait a la maison, ma soeur etait rentre,
    ma soeur etait rentree, ma mere etait dehors, ma mere etait deja dehors, ma mere etait libre, ma mere etait a la
    maison, ma mere etait rentre, ma mere etait rentree, ma fille etait dehors, ma fille etait deja dehors, ma fille
    etait libre, ma fille etait a la maison, ma fille etait rentre, ma fille etait rentree, il etait deja dehors, il
    etait a la maison, il etait rentre, il etait rentree, elle etait deja dehors, elle etait a la maison, elle etait
    rentre, elle etait rentree, on etait deja dehors, on etait libre, on etait a la maison, on etait rentre, on etait
    rentree, j etait dehors, j etait deja dehors, j etait libre, j etait a la maison, j etait rentre, j etait rentree,
    etait rentre chez, etait rentree chez, etait de retour, etait de retour a la maison, deja rentre, deja rentree, deja
    chez lui, deja chez elle, sortie a heure, sortis a heure, laisses rentrer, laissee rentrer, laisse entrer chez,
    laisses circuler, laissee circuler, laisses aller, laissee aller, laisses sortir, laisses continuer, laissee
    continuer
  `,
  HAND_OVER: `
    remis, remise, remettre, remet, remettent, remettait, remettaient, refil*, refourgu*, cede, offert, offrir,
    abandonn*, largu*, le donne a, la donne a, donne direct a, lui a donne en cadeau, est a vous, il     est a     vous,
    elle est a vous, cest a vous, ce est a vous, tout a vous, il est tout a vous, prenez le, prenez la, passe aux
    mains, passe entre les mains, mis entre les mains, mis dans les mains, tombe dans les mains, entre les     mains,
    dans les mains, dans les bras, aux mains, passe le relais, donne le relais, ouvre la portiere, ouvert la
    portiere, ouvrent la portiere, ouvrait la portiere, ouvert la porte arriere, fait sortir pour le donner, sort
    pour le donner, amene dehors a, conduit dehors a, accompagn* jusqu, escort* jusqu, emmene dehors a, pousse vers,
    mene a, mene jusqua, conduit jusqua, amene jusqua, raccompagne a, bascul* dans, fait monter avec, ont pris en
    charge, livrer, le donner a, la donner a, les donner a, le donnent a, la donnent     a, le donnait a, le livrer a,
    livre, livrent, livrait, livraient, livree, livres, livrees, livrera, livreront, montre _ du doigt, montrer _ du
    doigt, pointe _ du doigt, designe _ du doigt, montre du doigt, pointe du doigt, designe du doigt, fait monter
    dedans, font monter dedans, faisaient monter dedans, fait monter chez, fait monter     avec eux, fait grimper,
    pousse dedans, pousse dans leur, mis dans leur, mettent dans leur, remis en main propre, remis en mains propres,
    donne en mains propres, fait cadeau, faire cadeau, en cadeau, donne comme un paquet, donne     comme un colis, comme
    un colis, comme un paquet, ouvre la porte pour que ils le prennent, le passe a, la passe a, les passe a, passe le
    paquet, ont     donnee a, laisse aux mains, echange de menottes, changent les menottes, change     les menottes,
    change de menottes, changer les menottes, passe de     leurs menottes, enleve leurs menottes et, est     pour vous,
    il est pour vous, elle est pour vous, je vous le laisse, je     vous la laisse, on vous le laisse, on     vous la
    laisse, je vous le donne, il est a toi, ce est pour vous, voila votre     client, voila votre homme, ce est     lui
    que vous cherchez, ce est elle que vous cherchez, vous pouvez le prendre, vous     pouvez la prendre, vous
    pouvez emmener, fait descendre pour, sorti pour le remettre, confie a, confiee a, expedie     chez, livre sur un
    plateau, sur un plateau, confier a, ses propres menottes, leurs propres menottes, change de mains, changer de mains,
    changement de mains, pris le relais, prend le relais, prennent le relais, prenaient le relais, de leurs mains,
    recupere de leurs mains, recuperer de leurs mains, pris en charge, ont pris en charge, me ont pris en charge,
    recuperait, recuperaient
  `,
  HANDED_ICE: `
    laisse ice le prendre, laisse ice la prendre, laisse ice les prendre, laisse ice embarquer, laisse ice emmener,
    laisse ice prendre, laisse ice le recuperer, laisse ice la recuperer, laisse immigration le prendre, laisse
    immigration la prendre, laisse immigration les prendre, laisse immigration embarquer, laisse immigration
    emmener, laisse immigration prendre, laisse immigration le recuperer, laisse immigration la recuperer, laisse
    les agents ice le prendre, laisse les agents ice la prendre, laisse les agents ice les prendre, laisse les
    agents ice embarquer, laisse les agents ice emmener, laisse les agents ice prendre, laisse les agents ice le
    recuperer, laisse les agents ice la recuperer, laisse les agents de ice le prendre, laisse les agents de ice la
    prendre, laisse les agents de ice les prendre, laisse les agents de ice embarquer, laisse les agents de ice
    emmener, laisse les agents de ice prendre, laisse les agents de ice le recuperer, laisse les agents de ice la
    recuperer, laisse les agents le prendre, laisse les agents la prendre, laisse les agents les prendre, laisse les
    agents embarquer, laisse les agents emmener, laisse les agents prendre, laisse les agents le recuperer, laisse
    les agents la recuperer, laisse les federaux le prendre, laisse les federaux la prendre, laisse les federaux les
    prendre, laisse les federaux embarquer, laisse les federaux emmener, laisse les federaux prendre, laisse les
    federaux le recuperer, laisse les federaux la recuperer, laissent ice le prendre, laissent ice la prendre,
    laissent ice les prendre, laissent ice embarquer, laissent ice emmener, laissent ice prendre, laissent ice le
    recuperer, laissent ice la recuperer, laissent immigration le prendre, laissent immigration la prendre, laissent
    immigration les prendre, laissent immigration embarquer, laissent immigration emmener, laissent immigration
    prendre, laissent immigration le recuperer, laissent immigration la recuperer, laissent les agents ice le
    prendre, laissent les agents ice la prendre, laissent les agents ice les prendre, laissent les agents ice
    embarquer, laissent les agents ice emmener, laissent les agents ice prendre, laissent les agents ice le
    recuperer, laissent les agents ice la recuperer, laissent les agents de ice le prendre, laissent les agents de
    ice la prendre, laissent les agents de ice les prendre, laissent les agents de ice embarquer, laissent les
    agents de ice emmener, laissent les agents de ice prendre, laissent les agents de ice le recuperer, laissent les
    agents de ice la recuperer, laissent les agents le prendre, laissent les agents la prendre, laissent les agents
    les prendre, laissent les agents embarquer, laissent les agents emmener, laissent les agents prendre, laissent
    les agents le recuperer, laissent les agents la recuperer, laissent les federaux le prendre, laissent les
    federaux la prendre, laissent les federaux les prendre, laissent les federaux embarquer, laissent les federaux
    emmener, laissent les federaux prendre, laissent les federaux le recuperer, laissent les federaux la recuperer,
    laisser ice le prendre, laisser ice la prendre, laisser ice les prendre, laisser ice embarquer, laisser ice
    emmener, laisser ice prendre, laisser ice le recuperer, laisser ice la recuperer, laisser immigration le
    prendre, laisser immigration la prendre, laisser immigration les prendre, laisser immigration embarquer, laisser
    immigration emmener, laisser immigration prendre, laisser immigration le recuperer, laisser immigration la
    recuperer, laisser les agents ice le prendre, laisser les agents ice la prendre, laisser les agents ice les
    prendre, laisser les agents ice embarquer, laisser les agents ice emmener, laisser les agents ice prendre,
    laisser les agents ice le recuperer, laisser les agents ice la recuperer, laisser les agents de ice le prendre,
    laisser les agents de ice la prendre, laisser les agents de ice les prendre, laisser les agents de ice
    embarquer, laisser les agents de ice emmener, laisser les agents de ice prendre, laisser les agents de ice le
    recuperer, laisser les agents de ice la recuperer, laisser les agents le prendre, laisser les agents la prendre,
    laisser les agents les prendre, laisser les agents embarquer, laisser les agents emmener, laisser les agents
    prendre, laisser les agents le recuperer, laisser les agents la recuperer, laisser les federaux le prendre,
    laisser les federaux la prendre, laisser les federaux les prendre, laisser les federaux embarquer, laisser les
    federaux emmener, laisser les federaux prendre, laisser les federaux le recuperer, laisser les federaux la
    recuperer, laissait ice le prendre, laissait ice la prendre, laissait ice les prendre, laissait ice embarquer,
    laissait ice emmener, laissait ice prendre, laissait ice le recuperer, laissait ice la recuperer, laissait
    immigration le prendre, laissait immigration la prendre, laissait immigration les prendre, laissait immigration
    embarquer, laissait immigration emmener, laissait immigration prendre, laissait immigration le recuperer,
    laissait immigration la recuperer, laissait les agents ice le prendre, laissait les agents ice la prendre,
    laissait les agents ice les prendre, laissait les agents ice embarquer, laissait les agents ice emmener,
    laissait les agents ice prendre, laissait les agents ice le recuperer, laissait les agents ice la recuperer,
    laissait les agents de ice le prendre, laissait les agents de ice la prendre, laissait les agents de ice les
    prendre, laissait les agents de ice embarquer, laissait les agents de ice emmener, laissait les agents de ice
    prendre, laissait les agents de ice le recuperer, laissait les agents de ice la recuperer, laissait les agents
    le prendre, laissait les agents la prendre, laissait les agents les prendre, laissait les agents embarquer,
    laissait les agents emmener, laissait les agents prendre, laissait les agents le recuperer, laissait les agents
    la recuperer, laissait les federaux le prendre, laissait les federaux la prendre, laissait les federaux les
    prendre, laissait les federaux embarquer, laissait les federaux emmener, laissait les federaux prendre, laissait
    les federaux le recuperer, laissait les federaux la recuperer
  `,
} as const satisfies Partial<Lexicon>;
