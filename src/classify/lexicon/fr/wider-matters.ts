import type { Lexicon } from '../../concepts.ts';

/** French: more words for people, papers, places and grounds; `(a|b)` stands for either, an empty choice for none. */
export const widerMatters = {
  PRIVATE: `
    (le monsieur|la dame|le gars|le vieux|la vieille) du (_ etage|dessus|dessous|rez de chaussee), monsieur du _ etage, dame
    du _ etage, voisin du (dessus|dessous)
  `,
  LOCAL: `agent local, agents locaux, officier local, agents de la ville, polisye`,
  TRANSIT: `police (du|de la) mbta, policier du mbta, policiers du mbta, police mbta, police du metro, policier du metro`,
  SCHOOL: `
    (directeur|directrice|principal|proviseur|surveillant|prof|conseiller|doyen|cpe) (de ecole|du lycee|du college|),
    rapport scolaire, dossier scolaire, dossier disciplinaire, carnet disciplinaire, fiche de conduite, rapport de
    discipline, rapport disciplinaire, student report, lekol
  `,
  NEG: `
    (il|) (y|ne y) avait (pas|jamais) de, y a pas (eu|) de, (y|il y) avait (aucun|aucune), sans (aucun|aucune), pas (un
    seul|une seule), pas la moindre, au lieu de, au lieu du, (we|i|they|you) dont, pa te, pat
  `,
  ONLY: `
    (seul|seule|seuls) (le|la|les) (policier|police|flic|flics|detective), (uniquement|seulement|juste|rien que) (a la|au|aux) (police|policier|policiers|flics|flic|detective|sergent), a part (la|le|les) (police|policier|flic|flics),
    (a|) personne (sauf|a part|de autre que), (il|) (y a|y avait|ya|ne y a) que (le|la|les|un), (rien|) que (a la|au|aux)
    (police|policier|policiere|policiers|flic|flics|detective|officier), selman, sel
  `,
  NOISE: `
    en charge,
    veut la caution, caution (du|de mon|de ma|de notre) (loyer|appart|logement|appartement|bail), caution de appartement,
    (rendre|rend pas|garde|garder|rends) ma caution, mois de caution, sans (caution|bail|payer de caution), (pas de|aucune|
    zero) caution, no bail, hold de probation, (on|je) (croyait|croyais|pensait|pensais) que (il|ils|elle) (allait|
    allaient), ce est quoi un detainer, un detainer (ca veut dire|ce est) quoi, detainer ca veut dire quoi, faut pas appeler
    (le 911|911|la police|les flics), (batiment|parking|lot|terrain|garage|cour) de (la mairie|city hall), city hall parking,
    city hall lot, (officer|) pas le juge qui, taxe, taxes, faux (policier|policiers|flic|flics|cop|cops), fausse police
  `,
  RECOGNIZANCE: `
    juge (la|le|ma|nous a|me a) (libere|relache|laisse|lache) sur (parole|promesse|engagement), (libere|relache|lache) sur (parole|promesse|
    engagement),
    (juge) (le|la|les|me|nous) (laisse|a laisse|libere|a libere|lache|a lache) (sans|sur|partir|sortir|rentrer), (sur|juste) (sa|ma) (parole|promesse|signature), sur (parole|promesse|engagement), personal recognizance, own recognizance, sans (payer|argent|un dollar),
    sans (caution|bail|payer de caution), (pas de|aucune|zero) caution, no bail, juge lui (fait|a fait) confiance, juge nous
    fait confiance
  `,
  WHEREABOUTS: `
    ou (je|il|elle|on|ils|mon frere|mon pere|ma mere) (attend|attends|travaille|travaillait|travaillent|bosse|bossait|
    bossent|joue|jouait|jouent|mange|gare|se gare|me gare|prie|priait|va|allait|vont|serait|serai|sera|serais|se retrouve|
    se retrouvent|passe|passait), (serait|sera|serais|serai|etait) (a la|au|a) (clinique|eglise|ecole|boulot|travail|
    tribunal|cour|hopital|marche|mosquee|restaurant|resto|garage|magasin|maison|parc), (il|elle|ils|) y (serait|sera|
    seraient|serais), se trouverait, (est|etait) (encore|toujours) (au|a la|a) (restaurant|resto|travail|boulot|magasin|
    garage|ecole|eglise|maison|mosquee), (sort|sortait|sortira|rentre|quitte|part) du (boulot|travail|taf|restaurant|resto|
    chantier), (sort|quitte|finit|finissait) (le travail|le boulot|son shift|le taf|son service), sort de (ecole|eglise)
  `,
  RELEASE_TIME: `
    heure (exacte|) de (la|sa|ma) (sortie|liberation), a quelle heure (on lui ouvre|il sort|elle sort|il sortait|elle
    sortait|il sortirait|il serait), quand on (lui ouvre|le lache|le relache|la relache|le laisse), jour et heure de (sa|la)
    sortie
  `,
  PERSONAL: `
    numero de (telephone|portable|tel), (mon|son|notre|leur) numero de (telephone|portable|tel), ce que je (ai|avais) (confie|
    raconte|declare|avoue|dit), ce que je dis (au|a la|aux), ce que on (a|avait) (dit|confie|raconte), ce que je leur ai dit
  `,
  REPORT: `
    (rapport|report|fiche|dossier|note) (de ecole|scolaire|du prof|du directeur|du principal|du surveillant|disciplinaire|de discipline|du lycee|de conduite),
    pv (de mon|de ma|de police|de accident|de audition), proces verbal, rapo, rapo a, rapport
    scolaire, dossier scolaire, dossier disciplinaire, carnet disciplinaire, fiche de conduite, rapport de discipline,
    rapport disciplinaire, student report
  `,
  GANG_DB: `
    gang (database|list|file|db), gang database, (base|fichier|liste|registre) (de membres de|des membres de) (gang|gangs), (membre|associe|affilie) (de|a un|de un) gang, (gang) (associate|affiliate|member), (points|point) de gang,
    (la|sa|leur|une|) liste (des gangs|de gang|de gangs|gang|gangs), (la|leur|une|) base (des gangs|de gang|de gangs|gang|
    gangs), (la|leur|une|) base de donnees (des gangs|de gang|gang), (le|leur|un|) fichier (des gangs|de gang|gang|gangs),
    (le|leur|un|) systeme (des gangs|de gang|gang), (marque|fiche|tague|note|classe|etiquete|enregistre|inscrit) (comme|)
    (gang|gangs|gangster|membre de gang), verified gang member
  `,
  PLATES: `
    (lecteur|lecteurs|scanner|camera|cameras) (automatique|automatiques|) (de|des) (plaque|plaques|license plates), (flock|alpr|lapi), (ma|mes|nos|sa|leur|leurs) (plaque|plaques) (dans|sur|chez|partagee|partagees|donnee|donnees|enregistree|enregistrees), plaques de (voiture|auto|char), plate reader, plate readers, license plate,
    plaque _ (scannee|lue|flashee|photographiee|enregistree), plaques _ (scannees|lues|flashees), (scanne|scannent|scannait|
    lit|lisent|flashe) (ma|mes|les|nos|sa|la) (plaque|plaques), (camera|cameras|lecteur|lecteurs) de (immatriculation|plaque|
    plaques), (photo|photos) de (ma|mes|sa|la|nos) (plaque|plaques), photos de plaques, kamera plak, plak
  `,
  TRAFFIC_REASON: `
    (trop|excess de|exces de) vite, (phare|feu|lampe|ampoule) (casse|cassee|grille|grillee|mort|morte|eteint|brule), (brule|grille|passe) (le|un) (feu|rouge|stop|feu rouge), (ceinture|portable|telephone) au volant, sans (ceinture|clignotant|casque), (pas|oublie) (mis|) (ma|la) ceinture, (plaque|vignette|inspection|sticker) (perimee|expiree|expire), demi tour interdit, sens interdit, u turn, (vitesse|speed),
    (je|on|il|elle) (roulait|roulais) (a|trop), (dans une|) zone (25|30|20|scolaire), (pas|) cede (le passage|la priorite),
    refus de priorite, passage pieton, kouri two vit, two vit, limye wouj, (mon|le|un) (stop light|tail light|brake light),
    stop light, tail light, brake light
  `,
  LOOKS: `
    (ma|notre|sa|leur|nos|ta|votre) (gueule|tete|peau|couleur|accent|langue|couleur de peau), (mon|notre|son|leur|ton|votre) (accent|visage|look|physique|teint|turban|boubou|voile|foulard), (parce que|car) (je suis|on est|il est|elle est|nous sommes) (noir|noire|noirs|arabe|arabes|latino|latinos|haitien|haitiens|africain|africains|bronze), (tete|gueule|air) (de|d) (etranger|haitien|latino|arabe|africain|immigre), on parlait (creole|francais|espagnol|arabe|wolof|lingala|portugais), (je parlais|je parle|parlait|parlais|parle) (creole|espagnol|wolof|lingala|arabe),
    koule me, koule po me, koule po, po nwa, aksan me, aksan, choisit au visage, trie au visage, au facies,
    dreadlocks, (mes|nos|ses) (dreads|locks|tresses), basane, basanes, basanee, que les (noirs|arabes|latinos|haitiens|
    africains|bruns|etrangers), que des (noirs|arabes|latinos|haitiens|africains), (votre|ton) (type|genre|profil), blancs
    sont passes, les blancs (passent|passaient)
  `,
  NO_REASON: `
    (aucun|pas de|zero|sans) motif, sans (rien dire|dire pourquoi|un mot|me dire pourquoi|nous dire pourquoi|raison|cause), pour rien, comme ca pour rien, (on|nous) (sait|savons) pas pourquoi, (personne|on) (nous|) (dit|explique) (rien|pourquoi|pas pourquoi), (refuse|refusent|refusaient) de dire (pourquoi|la raison), (ne|) (a|ont) (rien|pas) explique, (donne|donnent|donnait) (aucune|pas de|zero) raison,
    silence (du policier|de la police|radio|total), (zero|aucune|pas de) (raison|explication|reponse|justification), sans
    (donner|fournir) (de|une|aucune) (explication|raison|reponse), sans explication, (sais|sait|connais|connait) (toujours|)
    pas (la cause|la raison|le motif|pourquoi), (a|ont|me ont|nous ont|me a|nous a) rien dit, (on lui|lui|nous|me|) (a|ont)
    pas repondu, (dit|disent|dire|disait) pas pourquoi, pas (voulu|voulait|voulaient) dire (la raison|pourquoi|le motif),
    veulent pas dire (pourquoi|la raison), pas dit (pourquoi|la raison|le motif)
  `,
  ICE_CAR: `
    (van|vans|fourgon|camionnette|voiture|voitures|suv|camion|bus) (blanc|blanche|blancs|noir|noire|noirs|gris|grise|
    banalise|banalisee|banalisees) (ice|de ice|de immigration)
  `,
  ICE_OFFICE: `
    (bureau|bureaux|locaux|centre|batiment|parking|entree|garage|porte|quai|local) de (ice|immigration|la migra), centre de
    immigration, bureau des ice
  `,
  ICE_REASON: `
    (parce que|car|vu que|puisque) (ice|immigration|la migra) (arrive|vient|doit|ne est pas|est en retard|est pas|veut|va)
  `,
  DROPPED: `
    laisse tomber tout, tout laisse tomber, affaire est (morte|terminee|finie|annulee|tombee), dossier est (mort|vide|tombe|annule|enterre), (charges|poursuites|accusations) (sont|ont ete) (abandonnees|levees|retirees|annulees|tombees|effacees), plus (aucune|de) (charge|poursuite|accusation), (procureur|da|juge|le juge) (a|) (jete|annule|classe|laisse tomber|abandonne|efface) (tout|le cas|le dossier|affaire|les charges),
    (dossier|affaire|cas) (est|etait) (ferme|fermee|clos|close|classe|classee|rejete|rejetee), (accusation|accusations|
    charge) (est|sont|) (retiree|retirees|annulee|annulees|levee|levees|tombee|abandonnee|abandonnees), procureur a
    (abandonne|retire|laisse tomber|annule|leve) (accusation|les accusations|les charges|la charge|affaire|les poursuites)
  `,
  SERVED: `
    (a|avait|ai|) (purge|termine|fini|accompli|complete) (sa|son|ses|toute sa|tout son|mes|ma) (peine|temps|sentence|mois|annee|annees|ans|jours|condamnation|semaines), (six|trois|deux|quatre|cinq|huit|neuf|dix) mois (faits|purges|finis|termines), (peine|sentence|temps) (faite|fait|complete|completee|purge),
    (a|avait|ont|ai) fait (ses|mes|son|les) _ (jours|mois|ans|semaines), (a|avait|ai) fait (sa|toute sa|ma) (peine|sentence|
    condamnation), (a|avait|ai) fait (son|mon|tout son) temps, temps fait, (fini|termine|fait) (son|sa|ses|mon) (annee|annees),
    (condamnation|peine|sentence) (est|etait|) (terminee|finie|purgee|faite|accomplie), sa (condamnation|peine|sentence)
    (est|etait) (terminee|finie|purgee|faite|accomplie)
  `,
  RELEASED: `
    a peine (dehors|sorti|sortie|sortis),
    (etait|est|serait) (libre|liberable|sortant|relachable), (devait|aurait du|allait) (etre|sortir|rentrer|partir) (libre|dehors|chez nous|chez lui|), pret a (sortir|partir|rentrer), prete a (sortir|partir|rentrer), papiers de sortie (signes|prets|faits), sortie (signee|validee|approuvee),
    tout (est|etait) regle, pour que (il|elle) rentre, heure de sortie (est|etait|) passee, sa sortie (etait|est) (pourtant|)
    (pour|prevue), (pas de|aucune) (sortie|liberation) pour, (peut|pouvait|pourrait|devait|doit) (partir|sortir|rentrer)
  `,
  JUDGE_PAPER: `mandat (signe|) (par|de) (le|un) juge`,
  NO_JUDGE: `
    (pas|sans|aucune|zero|ni) (de|) (signature|tampon|sceau|nom|cachet) (de|du|d un|de un) (juge|tribunal), pas (de un|du|le) (juge|tribunal), (vient|venait) pas (de un|du) (juge|tribunal), (juge|tribunal|cour) (a|ont) (jamais|rien|pas) signe, (ne a|a|ont) (pas|jamais) (vu|ete vu par|ete signe par) (de|un|le) juge, jamais (ete|) signe par un juge, sans (juge|tribunal|cour),
    (vient de|) aucun (tribunal|juge), aucune (cour|signature de juge), case (du|) juge (est|) vide, ligne (du juge|judge|juge)
    (est|etait|) (vide|blanche), no judge, no court, que (le|un) juge a jamais (vu|touche|signe), jamais (vu|passe) (par|
    devant) un juge, (pas de|aucun|sans) tampon (de|du) (juge|tribunal), (cherche|cherchait) (le|la signature du|le nom du)
    juge, zero juge, (mandat|papier|warrant) (de immigration|de ice|ice) (pas|non) signe par un juge
  `,
  ADMIN_WARRANT: `
    (mandat|warrant|papier) de la migra, (mandat|papier|warrant) (de immigration|de ice|ice) (pas|non) signe par un juge,
    (mandat|papier|warrant) (signe|) par (ice|immigration|un agent ice|un chef de ice|un officier de ice), (vieux|un|leur)
    mandat i200, (vieux|un|leur) mandat (de ice|de immigration), (immigration|ice) qui a signe le mandat, li205, li200, le
    i205
  `,
  DETAINER: `
    formulaire (247|i247), form 247, papier 247, 247 de (ice|immigration), (attache|mis|pose|place|colle) un (hold de
    immigration|hold de ice|detainer|hold ice)
  `,
  OTHER_HOLD: `
    (autre|vieux|ancien|deuxieme) (mandat|dossier|affaire|cas|warrant) (a|dans|de|ouvert), (mandat|warrant) (de|a|dans) (un autre|une autre) (comte|cour|ville|etat|tribunal), (violation|infraction) de (probation|parole|liberation conditionnelle), (probation|parole) (le|la) (garde|retient|tient|veut), (hold|mandat) de (probation|parole|la probation|un autre etat|un autre comte), agent de probation (a|veut|bloque),
    (vieux|un|ancien|autre) default warrant, (cour|comte|tribunal|juge) (la|) le reclame, (pour|) (son|un)
    (proces la bas|autre proces), pour (un autre tribunal|une autre cour|un autre comte), (rate|manque) (une|sa|son) (date de
    cour|audience|cour), hold (du|de la|de un|de une) (probation|autre comte|autre cour), probation hold
  `,
  JAIL: `(devant|sortie de|porte de|sortant de) la (prison|jail|taule), devant (south bay|nashua street|nashua), prizon`,
  STATION: `devant le (poste|commissariat), devant la station, roll call, staff only, personnel (autorise|seulement)`,
  CELLS: `
    (derriere|de autre cote de) (le|du) (comptoir|guichet), (salle|zone|partie|porte|entree|couloir) (du personnel|des employes|du fond|reservee|privee|interdite|securisee|de garde|des cellules), arriere (salle|boutique), (le|leur) bureau du fond, au fond du (poste|commissariat), (back room|back office|lockup|booking),
    (au|) roll call (du matin|), salle de (briefing|appel|repos|pause), briefing, (bureaux|zone|salle|couloir) (interdits|
    interdite|interdit) au public, interdit au public, (zone|partie) (reservee|des detenus|des employes), zone des detenus,
    staff only, employees only, personnel (autorise|seulement), (sous sol|arriere) du (tribunal|poste|commissariat),
    vestiaire, vestiaires, derriere la (vitre|porte securisee)
  `,
  TASK_FORCE: `
    (dans|avec|de|pour) la task force, (membre|equipe|badge|gilet|carte|patch|ecusson|blouson|veste|casquette) (de la task force|task force|hsi task force|ice task force), (detachement|mission|poste) (chez|a|aupres de) (ice|hsi|immigration), (prete|detache|envoye|affecte) (par la police|) (a|chez|aupres de) (ice|hsi|immigration), (mi temps|temps partiel|plein temps) (chez|pour|avec) (ice|hsi|immigration),
    (travaille|bosse|travaillait) avec une equipe (ice|hsi|de ice|de hsi), dans une equipe (ice|hsi|avec ice|avec hsi|avec
    immigration), (fait|faisait) partie de une (brigade|equipe|unite) (avec|de) (ice|hsi|immigration), partie de une (brigade|
    equipe|unite) avec (ice|immigration|hsi), (moitie police|) moitie (hsi|ice), (assigne|affecte|detache|rattache|prete) a
    (hsi|ice|immigration), suis (assigne|affecte|detache|rattache) a (hsi|ice|immigration), yon ekip ak ice
  `,
  STREET: `
    lari, lari a, nan lari, autour de operation, faites le tour, faites demi tour, faites un detour, prenez une autre rue, bus
    (a ete|) (devie|detourne), bus (ont ete|) (devies|detournes), (mis|pose|poses|mettait|mettaient) (des|les|un|du)
    (barrieres|cones|plots|ruban|rubans)
  `,
  HOME: `
    (ma|notre|sa|leur) (porte|chambre|cuisine), (mon|notre|son) (salon|appart|logement|studio|couloir), (chez) (moi|nous|lui|elle|ma mere|mon oncle|ma tante|mon frere|ma soeur|mon voisin|eux), (dans le|le) (logement|studio|condo|triplex|basement), sous sol de la maison,
    au pied du lit, pied du lit, dans (la|ma|sa|notre|leur) (cuisine|chambre), dans (le|mon|notre) salon, (fenetre du|) balcon,
    lakay, lakay la
  `,
  CITY_PROPERTY: `
    (parking|lot|cour|terrain|gymnase|garage) (de la|du|des|de) (bibliotheque|parc|ecole|ville|mairie|caserne|pompiers|centre communautaire|piscine|city), (terrain|parking|lot|garage|batiment|local) municipal, (bibliotheque|centre communautaire|piscine) (municipale|municipal|de la ville|publique), caserne des pompiers,
    (batiment|parking|lot|terrain|garage|cour) de (la mairie|city hall), city hall parking, city hall lot, derriere ecole,
    derriere ecole publique, ecole publique, parking de ecole, cour de ecole, lakou lekol, lakou lekol la
  `,
  CALL_911: `appel de urgence, appel au 911, mon appel au 911, numero de urgence`,
  IMMIGRATION_ONLY: `
    ce est pour immigration, ce etait pour immigration, (on est|nous sommes|est|sont|etait|) la pour immigration, but
    immigration, motif immigration, (fait|font|faisait|faire) de immigration (aujourdhui|)
  `,
  TRAFFICKING: `
    traite des personnes, trafic (de|des) (femmes|filles|enfants|personnes|gens|humains), trafik moun, (vend|vendait|vendent)
    des (gens|femmes|filles), (forces|forcees|force|forcee) a travailler, (labor|human|sex) trafficking
  `,
  DRUGS_WEAPONS: `dwog, zam, (operation|descente|raid) anti (drogue|drogues|stups)`,
  VICTIM: `
    (on me a|on lui a|ils me ont|ils lui ont) (vole|braque|frappe|tabasse|agresse|depouille|attaque|viole|poignarde), (me|se) (est|suis) (fait|faite) (voler|agresser|braquer|tabasser|frapper|violer|depouiller|arnaquer|attaquer|cambrioler), (coup|coups) de (couteau|poing|pied), (mari|copain|ex|patron|voisin) (me|la|le) (bat|frappe|cogne|viole|menace), (a vu|ai vu|avait vu) (le crime|le vol|la bagarre|le meurtre|tout|agresseur|le tireur), (viol|agression|cambriolage|braquage) (subi|chez),
    (agresse|agressee) (dans|au|par|chez|devant), (se est|me suis|on se est) fait (arracher|piquer|racketter|cambrioler|
    attaquer|cogner), (voisine|soeur|mere|cousine|amie|cliente|tante|fille) battue, battue par, battu par, touche _ de force,
    (touche|touchee) de force, attouchements, abuse de (moi|elle)
  `,
  FINGERPRINTS: `
    (prend|pris|prennent|prenait|scanne|releve|prises) (mes|ses|nos|les|leurs) (empreintes|doigts), empreintes (digitales|prises|scannees|relevees), empreinte, empreintes, fingerprint, fingerprints, fingerprinted, livescan, (pouce|index) sur (la machine|le scanner|encre),
    (les|mes|ses|nos|) (10|dix) doigts, doigts (noirs|scannes|sur la machine|sur le scanner|dans encre), encre (sur|aux) (les|
    mes|ses|) doigts, anprent, pran anprent
  `,
  STATUS: `
    (a|ont) (pris|note) (son|mon|leur|notre) statut, (pris|note) (son|mon|leur|notre) statut,
    documente, documentee, documentes, documentees, estati, (je|on|il|elle) (suis|est) (legal|legale|legaux) (ici|), suis
    legal (ici|)
  `,
  STATUS_QUESTION: `
    (ce est quoi|quel est|cest quoi) (ton|votre) statut de immigration, (qui|) (ici|) (ne a|a) pas de papiers, qui a (les|
    des) papiers, qui a un visa (ici|), sans papiers vous aussi, tes sans (papier|papiers), w gen papiers, est ce que w gen
    papiers, tes (en regle|legal|en situation reguliere|documente), tas (le|un|ton) visa, (resident|citoyen) (citoyen|resident)
    ou, parents (ils|) sont documentes, documented or undocumented
  `,
  ORIGIN: `
    tes ne ici, tes nee ici, tes ne ou, tes nee ou, tes ne ici ou, kote me fet, kote ou fet, kote w fet, ki peyi, moun ki kote
  `,
  WHAT_IF: `hypothese, par hypothese, imaginons, supposons, mettons que, demande si un mandat, demande si ils (peuvent|ont le droit)`,
  MAY_THEY: `
    ils vont (me|nous|te|) demander, ce est quoi un detainer, un detainer (ca veut dire|ce est) quoi, detainer ca veut dire
    quoi, (la loi|) ca dit quoi, dit quoi exactement
  `,
  BAIL: `
    bail payee, bail reglee, la bail, cautionnement verse, (paye|regle|verse) (le bail|la bail|le bond)
  `,
  ACQUITTED: `
    (jury|juge) (a dit|dit) (non coupable|innocent), verdict (innocent|not guilty|acquittement)
  `,
} as const satisfies Partial<Lexicon>;
