import type { Lexicon } from '../../concepts.ts';

/** French: more ways to say what officials and agents did; `(a|b)` stands for either, an empty choice for none. */
export const widerActs = {
  THREAT: `
    (a|ont|) fait peur (avec|par) (ice|immigration|la migra), a fait peur _ avec (ice|immigration|la migra), ont fait peur _ avec
    (ice|immigration|la migra), (a|ont|avait|avaient|nous a|me a|lui a) (intimide|terrorise|effraye|mis la pression) avec,
    brandi (ice|immigration|expulsion|la deportation), brandit (ice|immigration|expulsion|la deportation), menace de
    (deportation|expulsion|renvoi), menaces de (deportation|expulsion|renvoi), sous menace de, sous la menace de, tu (finis|
    finiras|vas finir|dors) (chez ice|chez immigration|a immigration|dans avion), vous (finirez|allez finir) (chez ice|chez
    immigration|dans avion), dans le prochain avion, dans le premier avion, retour au (pays|bled), retour a la case, billet
    (retour|aller simple), aller simple pour, fais tes valises, faites vos valises, prepare tes valises, dis adieu a, dites
    adieu a, un coup de fil et, un appel et, une phrase a (ice|immigration), tu ferais mieux de, vous feriez mieux de, gare a
    (toi|vous), rappelle toi que, noublie pas que, oublie pas que, la prochaine fois ce est,
    tu veux (rentrer|retourner|repartir) dans ton pays, vous voulez (rentrer|retourner|repartir) dans votre pays, tu veux
    (rentrer|retourner) au (pays|bled), (fait|faisait|font|faisaient|faire) peur (avec|par) (ice|immigration|la migra),
    (fait|faisait|font|faisaient|faire) peur _ avec (ice|immigration|la migra|expulsion|la deportation),
    menac* de _ (livrer|remettre|donner|passer|refiler|balancer|denoncer|signaler) a, menac* de (livrer|remettre|donner|
    balancer|denoncer|signaler), (va|vont|allait) se occuper de (toi|vous|nous|lui|elle|ton cas|votre cas|son cas|mon
    cas), ou (deportation|expulsion|la deportation|avion|retour au pays), (parle|parlait|parlent|parlaient) de me
    (faire expulser|faire deporter|renvoyer|expulser|deporter), (parle|parlait|parlent|parlaient) de (le|la|les|nous)
    (faire expulser|faire deporter|renvoyer|expulser|deporter), (parle|parlait|parlent|parlaient) de (deportation|
    expulsion|avion), (pral|prale|ap|ta prale) rele, and i get you, i get you deported, ill get you deported, un (seul|
    petit|) mot a (ice|immigration|la migra), un seul (coup de fil|appel|coup de tel|message) a (ice|immigration|la
    migra), (fait|faisait|font|faire) chanter, fait du chantage, faisait du chantage, (tu vas|vous allez|tu finiras|tu
    vas) (finir|te retrouver|vous retrouver) (chez|a|avec) (ice|immigration), prochain avion pour, direction aeroport,
    je (te|vous) mets dans avion, je te fais renvoyer, je vous fais renvoyer, (tu vas|vous allez) (etre|vous faire|te
    faire) (expulse|expulser|deporter|deporte|renvoyer|renvoye), attention a immigration, gare a immigration
  `,
  SET_UP: `
    (a|ont|) fait peur (avec|par) (ice|immigration|la migra), a fait peur _ avec (ice|immigration|la migra), ont fait peur _ avec
    (ice|immigration|la migra), brandi (ice|immigration|expulsion|la deportation), brandit (ice|immigration|expulsion|la
    deportation), menace de (deportation|expulsion|renvoi), menaces de (deportation|expulsion|renvoi), tu (finis|finiras|vas
    finir|dors) (chez ice|chez immigration|a immigration|dans avion), vous (finirez|allez finir) (chez ice|chez immigration|
    dans avion), dans le prochain avion, dans le premier avion, retour au (pays|bled), retour a la case, billet (retour|aller
    simple), aller simple pour, (te|vous|me|le|la|nous|les) (renvoyer|renvoie|renvoient|reexpedier) (au pays|au bled|chez toi|
    chez vous|chez moi|dans ton pays|dans votre pays|la bas), la prochaine fois ce est (ice|immigration),
    rentrer dans (ton|votre) pays, retourner dans (ton|votre) pays, repartir dans (ton|votre) pays, tu veux (rentrer|
    retourner|repartir) dans ton pays, vous voulez (rentrer|retourner|repartir) dans votre pays, tu veux
    (rentrer|retourner) au (pays|bled), (fait|faisait|font|faisaient|faire) peur (avec|par) (ice|immigration|la migra),
    (fait|faisait|font|faisaient|faire) peur _ avec (ice|immigration|la migra|expulsion|la deportation),
    menac* de _ (livrer|remettre|donner|passer|refiler|balancer|denoncer|signaler) a, menac* de (livrer|remettre|donner|
    balancer|denoncer|signaler), (va|vont|allait) se occuper de (toi|vous|nous|lui|elle|ton cas|votre cas|son cas|mon
    cas), ou (deportation|expulsion|la deportation|avion|retour au pays), (parle|parlait|parlent|parlaient) de me
    (faire expulser|faire deporter|renvoyer|expulser|deporter), (parle|parlait|parlent|parlaient) de (le|la|les|nous)
    (faire expulser|faire deporter|renvoyer|expulser|deporter), (parle|parlait|parlent|parlaient) de (deportation|
    expulsion|avion), i get you deported, ill get you deported, prochain avion pour, direction aeroport, je (te|vous)
    mets dans avion, je te fais renvoyer, je vous fais renvoyer, (tu vas|vous allez) (etre|vous faire|te faire) (expulse|
    expulser|deporter|deporte|renvoyer|renvoye), tu rentres au (bled|pays), vous rentrez au (bled|pays)
  `,
  CALL: `
    (tape|tapait|envoie|envoyait|ecrit|ecrivait) (un|des) (sms|texto|textos|message|messages) a, (passe|passait|passent) (un|son|le) (appel|coup de fil|coup de tel) a, (fait|faisait) (un|le) numero de (ice|immigration), par radio a, sur la radio a,
    en speed dial, (pral|prale|ap|ta prale) rele, rele, te rele, un seul (coup de fil|appel|coup de tel|message) a
    (ice|immigration|la migra), compose le numero de, (a|ont|avait) alerte (ice|immigration|la migra), sur haut parleur
    avec
  `,
  ASK: `
    mande, te mande, ap mande, (voulait|veut|voulaient|veulent|cherchait a|cherche a|cherchaient a|essayait de) connaitre,
    (a|ont|avait|avaient) voulu (aussi|le|la|les|connaitre), (a voulu|voulait|veut) (aussi|en plus|meme) (le|la|les|mon|
    son|sa|mes), questionee, questionees, (a|ont|avait) besoin de (mon|ton|son|notre|leur|votre|mes|connaitre|savoir),
    (doit|devait|doivent|devaient) (savoir|connaitre|demander), (a|ont) (pris|note) (son|mon|leur|notre) statut,
    (pris|note) (son|mon|leur|notre) statut, parle de ma (residence|situation), tes ne ici, tes nee ici, tes ne ou, tes
    nee ou, tes ne ici ou, me pose des questions, posait plein de questions, (a|ont) verifie si, (venu|venus) voir qui a,
    (a|) fait remplir
  `,
  SAY: `
    faisaient semblant de etre, faisait semblant de etre, fait semblant de etre, font semblant de etre, joue au, jouaient aux,
    pretendaient etre, pretendait etre, se presentaient comme, se presentait comme, se sont presentes comme, se est presente
    comme, crie, gilet marque, fringues en, tenue marquee,
    me a sorti ca, ma sorti ca, ma sorti comme ca, me a sorti comme ca, nous a sorti, (se est|se sont|se etait) fait passer
    pour, se faisant passer pour, se font passer pour, (deguise|deguises|habille|habilles|sape|sapes) en, en tenue de, se
    disent, se disait, se disaient, (a|ont|avait|avaient|me a|me ont) jure (que il etait|que ils etaient|etre), jure que
    il etait, jure que ils etaient, jure etre, c ce que le policier, di, yo di, te di, li di
  `,
  TELL: `
    tuyaute, (a|ont) vendu, (a|ont) vendu a, (fait|faisait) passer info, (donne|file|passe) le tuyau, (donne|donnait) la position, montre le chemin, (a|ont) montre a (ice|immigration|la migra),
    mis _ au courant, met _ au courant, mettre _ au courant, mettent _ au courant, mis au courant, (a|ont|avait|avaient|)
    fait savoir, (a|ont|avait|avaient|) fait savoir a, guide, guidait, guidaient, oriente, orientait, (a|ont) aiguille,
    (a|ont|avait) alerte (ice|immigration|la migra), passe le mot a, passe le mot, glisse a, glisse un mot a
  `,
  GIVE: `
    bay, te bay, ba, laisse (ice|immigration|la migra) (lire|voir|consulter|prendre|copier|acceder|regarder), laisse
    (lire|consulter|copier), photocopi*, (a|ont) mis a disposition, (a|ont) partage, (a|ont) ouvert ses dossiers a
  `,
  SHARE: `
    photocopi*, (est|sont|etait) (arrive|arrivee|arrives|parti|partie|partis) (chez|a la|aux), (a|ont) (fini|atterri) (chez|a
    la|aux), se (est|) (retrouve|retrouvee) (chez|a la), est chez la police, est chez les flics, est chez les policiers
  `,
  STOPPED: `
    ma fait (signe|arreter|stopper|ranger|garer), nous a fait signe, (ma|nous a|me a|le a) (intercepte|stoppe|controle), ma (bloque|barre) la route,
    gyros dans le retro, gyrophares derriere,
    kanpe, (me|ma|nous|le|la|les|) (a|ont|) fait garer, me a fait garer, (me|nous|le|la) fait garer, (a|ont|) fait
    (arreter|stopper) (la voiture|ma voiture|notre voiture|auto), (nous|me|le|la) (a|ont) fait (arreter|stopper|ranger),
    fait signe de me (garer|ranger|arreter), fait signe de (arreter|stopper|se garer|se ranger), me (a|) fait signe, nous
    (a|) fait signe, gyrophares, gyrophare, gyros, arret sur le (cote|bas cote), arret au bord, la police derriere (moi|
    nous), police derriere (moi|nous), flic derriere (moi|nous), derriere moi direct, sirene, sirenes, (motif|raison|cause)
    (de arret|du controle|du stop), arret par la police, (me|nous) (bloque|barre) le passage, (me|nous) (bloque|barre) la
    route, vous (ai|) arrete, te ai arrete, fait vous arreter, vous me arretez, me arretez, tu me arretes
  `,
  ARREST: `
    pris mon (fils|frere|neveu|cousin|oncle|pere|mari|beau frere|copain|pote|ami|gars|fiston|petit frere|grand frere|
    collegue), pris ma (fille|soeur|niece|cousine|tante|mere|femme|copine|belle soeur|petite soeur|voisine)
  `,
  TAKE: `
    pris mon (fils|frere|neveu|cousin|oncle|pere|mari|beau frere|copain|pote|ami|gars|fiston|petit frere|grand frere|
    collegue), pris ma (fille|soeur|niece|cousine|tante|mere|femme|copine|belle soeur|petite soeur|voisine)
  `,
  KEEP: `
    (pas le|pas|aucun) droit de (bouger|partir|sortir), (bouge|bougez) (pas|plus), (bouge|bougez) pas de la, tu bouges pas, vous bougez pas, reste (ici|la|dans la voiture), restez dans (la|votre) (voiture|auto), tu restes (la|ici), vous restez (la|ici), (cle|cles|permis) (confisque|confisquees|confisquees|gardees), garde (mes|ses|les|nos) cles, (garde|gardait|gardaient|gardent) (mon|son|leur) permis, (me|nous|le) (tient|tenait|tenaient) (la|sur place), (immobilise|immobilises|immobilisee),
    ma fait (attendre|poireauter|patienter), ma bloque, ne (ma|la|nous a) pas laisse (partir|sortir), (ma|la|nous a) pas laisse (partir|sortir),
    (est|sont|etait) toujours (sous cle|dedans|enferme|enfermee|derriere les barreaux|au trou|en taule|en cellule), toujours
    (dedans|enferme|enfermee|en cellule|en prison|au trou|en taule|sous cle|derriere les barreaux|incarcere|detenu|en detention),
    encore (dedans|enferme|enfermee|en cellule|en prison|au trou|en taule|sous cle|derriere les barreaux|incarcere|detenu|en
    detention), pas laisse (sortir|partir|rentrer), le ont pas laisse, (veulent|voulaient|veut|voulait) pas (le|la|me|les|)
    (lacher|liberer|relacher|laisser sortir|laisser partir|rendre), refusent de (le|la|me|) (lacher|liberer|relacher|laisser
    sortir|laisser partir), refuse de (le|la|me) (lacher|liberer|relacher), pas (lache|relache|libere|liberee|relachee|sorti|
    sortie|rentre|dehors), toujours pas (dehors|sorti|sortie|libere|liberee|rentre|relache), jamais (sorti|sortie|libere|
    relache), la cle reste, reste (enferme|enfermee|en cellule|en prison|dedans|derriere les barreaux|bloque|bloquee|coince|
    detenu), on nous le rend pas, rendent pas, (a|ont) prolonge,
    kenbe, te kenbe, (a|ont|) fait (attendre|poireauter|patienter), (me|nous|le|la|les) fait (attendre|poireauter|
    patienter), (nous|me) (a|ont) fait (attendre|poireauter|patienter), bloque mon (fils|frere|neveu|cousin|oncle|pere|mari|
    ami|pote|collegue), bloque ma (fille|soeur|niece|cousine|tante|mere|femme|copine), (nous|me) (a|ont) bloque, (nous|me)
    (a|ont) bloques, ne (a|ont|avait) pas (laisse|voulu laisser) (partir|sortir), ne (me|nous|le|la) (a|ont) pas laisse
    (partir|sortir), ne (a|ont) pas (relache|libere|lache), stay in the car, stay here, wait here, dont move, (pour|) que
    (je|il|elle|on) (parte|sorte|bouge) pas, pour pas que (je|il|elle|on) (parte|sorte|bouge), porte (reste|est restee)
    fermee, la porte (reste|est restee) fermee, cellule pas ouverte, porte pas ouverte, ouvrent pas, se ouvre pas, ouvre
    pas la porte, ils ouvrent pas, elle se ouvre pas, pas libre, mais (nous|) on attend, mais ils attendent, mais on
    attendait, (lui|me|nous) dit (attends|attendez), (lui|me|nous) (a|ont) dit (attends|attendez|de attendre), asseyez
    vous, assieds toi, joue la montre, jouent la montre, (font|fait) trainer, (pas|) voulu (pas|) (ouvrir|le lacher|le
    relacher|la relacher|le laisser|la laisser), refuse de (ouvrir|le laisser sortir|la laisser sortir), pas de sortie
    pour, aucune sortie pour, pas de liberation pour, hold de probation, probation hold, (cour|comte|tribunal|juge)
    (la|) le reclame, demande que on le garde, a demande que on le garde, ramene dedans, ramenee dedans, remis en cellule,
    remise en cellule, renvoye en cellule
  `,
  STILL: `toujours la, toujours dedans, (est|sont|etait) toujours la, (est|sont|etait) encore la`,
  LET_GO: `li soti, et hop dehors, dehors en _ minutes, dehors en (une|1) heure, dehors (direct|aussitot|de suite)`,
  HAND_OVER: `
    (a|ont) passe le relais a, (refile|refilent|cede|cedent) (mon|ma|le|la) , (mis|met|mettent) dans les mains de, entre les mains de, (est|sont) passe aux mains de, aux mains de, dans les bras de ice, remis en main propre,
    (pousse|poussent|pousser|poussait) (mon|ma) _ vers, (le|la|me) (pousse|poussent) vers, (remet|remis|remettent|livre|
    livrent|donne|passe) (le|un|les|des) (detenu|detenus|prisonnier|prisonniers) a
  `,
  DRIVE: `
    (pris|prend|mis|mettait|embarque) (mon|ma|le|la) _ (direction|jusqua|vers) , (fait|faisait) monter (mon|ma|le|la) , direction (les bureaux|le bureau|le centre) de, a bord de (la|une) (voiture|patrouille),
    (mene|menait|menaient|amene|amenait|amenaient|emmene|emmenait|emmenaient|conduit|conduisait|transporte|transportait|transbahute|trimballe|ramene) (mon|ma|mes|le|la|nous|les) , (a|ont) fait le taxi, (fait|faisait|faisaient) le taxi, fait le chauffeur, servi de taxi,
    (fait|a fait|faisait) le trajet, (est|sont) (alle|allee|alles|parti|partie|partis) (tout droit|direct|directement), file
    tout droit, fonce tout droit, (pris|prend|prenait) (autoroute|la route|la highway) (vers|de|pour), vehicul*, convoy*,
    escort* (mon|ma|mes) , (me|le|la) escort*, ride to, transport assure, depos* (mon|ma|le|la)
  `,
  WAIT: `
    en attendant, pour attendre, on attend, on attendait, nous attendons, mais (nous|) on attend, mais ils attendent, mais
    on attendait, (lui|me|nous) dit (attends|attendez), (lui|me|nous) (a|ont) dit (attends|attendez|de attendre),
    (attendu|attendaient|attendait|attendent) que, (ice|immigration|la migra) (est|sont|etait|etaient) (deja|) la
  `,
  UNTIL: `
    jiskaske, jiska, jis, (pas|) avant (ice|immigration|la migra), (pas|) avant que (ice|immigration|la migra), pour
    (laisser|donner) le temps a, pour laisser a, le temps que, mais (nous|) on attend, mais ils attendent, mais on
    attendait, (lui|me|nous) dit (attends|attendez), (lui|me|nous) (a|ont) dit (attends|attendez|de attendre)
  `,
  ARRIVE: `rive`,
  BLOCK: `
    (fait|font|faisait|faisaient) faire demi tour, fait demi tour, faites demi tour,
    (bloque|ferme|barre|coupe|boucle|tient|garde|condamne) (les deux bouts|les bouts|tout le bloc|le bloc|le block|carrefour|intersection|le croisement), (envoyait|envoyaient|envoie|renvoie|renvoyaient) (les voitures|le trafic|tout le monde) (ailleurs|par|vers), (empechait|empechaient|empeche) de (circuler|passer|tourner|entrer),
    stoppaient le trafic, stoppait le trafic, (arretaient|arretait|bloquaient|bloquait) le trafic, verrouill*, verrouille
    le (bloc|quartier|block), (ferme|ferment|fermait|fermaient|fermer|bloque|bloquent|bloquait|bloquaient|barre|barraient)
    (allee|entree|avenue|acces|escalier), faites le tour, faites demi tour, faites un detour, prenez une autre rue, bus
    (a ete|) (devie|detourne), bus (ont ete|) (devies|detournes), (mis|pose|poses|mettait|mettaient) (des|les|un|du)
    (barrieres|cones|plots|ruban|rubans), bloke lari, bloke lari a, bloke, bloque ma rue, bloque notre rue
  `,
  PUSH_BACK: `
    (tient|tenait|tenaient|tenir|garde|gardait|gardaient|garder) (le public|le monde|les curieux|les passants|les familles|la famille|la communaute|les temoins) (loin|a distance|derriere|en arriere), (pousse|poussait|poussaient|repoussait|repoussaient|ecartait|ecartaient) (le public|les curieux|les passants|les familles|les temoins|tout le monde), (fait|faisait|faisaient) (reculer|partir|degager|circuler) (le monde|tout le monde|les voisins|la foule|les gens|les passants),
    (nous|les|me) (a|ont) (repousse|repousses|pousse|pousses|ecarte|ecartes|recule|recules|bloque|bloques|empeche|empeches), (nous|les) (tenait|tenaient|gardait|gardaient|maintenait|maintenaient) (loin|derriere|a distance|en arriere), (derriere|en arriere) (la ligne|du ruban|des barrieres), (avancez|approchez) pas, avec les boucliers,
    (tenu|tenue|tenus|tenues|gardes|garde|mis|maintenus) a distance, (fait|faisait|font|faisaient|servait de|servaient de)
    (bouclier|bouclier humain|barrage|barriere), bouclier pour, (ouvert|ouvre|ouvrait|ouvraient) un passage, passage dans la
    foule, (servait|servaient|sert) de gardes du corps, (garde|gardes) du corps, pouse moun, pouse moun yo, tenus loin,
    tenu loin, tenir loin, fend la foule, fendait la foule
  `,
  TRANSLATE: `
    (faisait|fait|faire|font) (la langue|le traducteur|interprete|la traduction|le translator), (sert|servait|servi) de
    (traducteur|interprete|translator), tradwi, ap tradwi
  `,
  ENTER: `(est|sont|etait|etaient) (passe|passes) par la (porte|fenetre|cuisine), (ont|a) (force|casse|defonce|enfonce) (la|ma|sa|notre) porte, (ont|a) fouille (la|ma|sa|notre|chaque) (maison|chambre|appart), antre, te antre, rantre, (est|sont|etait|etaient) (entre|entres|rentre|rentres) (chez|dans|par|au)`,
  ASSIST: `
    a voir avec, pris part, prend part, prenait part, participe, participait, participaient, participent, dans operation,
    dans (la|le) (descente|raid|rafle), ladan, ladan l
  `,
  TOGETHER: `
    une seule (bande|equipe), (la|) meme (bande|equipe), comme une seule equipe, deux tetes, raid a deux, melange, melanges,
    main dans la main, cote a cote, ansanm
  `,
  TALK: `kesyone, te kesyone, assis en face de moi`,
  LET_IN: `
    donne (a ice|a immigration|a la migra|) acces, donne acces (a ice|a immigration|), ouvert a ice, badge pour, badge de
    acces
  `,
  REQUESTED: `
    (demande|demandent|demandait|demandaient|reclame|sollicite) (un coup de main|assistance|du renfort|des renforts|appui|
    le soutien) (aux|a la|au|de la|des) (policiers|police|flics|flic|policier|keufs), prie (la police|les policiers|les flics)
    de, (voulait|veut|voulaient|veulent) que (le|la|les) (policier|police|policiers|flic|flics|prison|gardes|gardien) (lui|
    leur|les|nous|le|la) (donne|donnent|garde|gardent|dise|disent|file|filent|aide|aident|previenne|previennent|livre|livrent),
    (veulent|veut|voulaient|voulait) etre (avises|avise|prevenus|prevenu|informes|informe|avertis), (demande|demandent) a etre
    (avises|avise|prevenus|prevenu|informes|informe|avertis),
    (ice|immigration|migra|federaux|federal) (a|ont|avait|) (demande|demandait|demandaient|demandent|reclame|sollicite)
    (un coup de main|de aide|aide|assistance|du renfort|des renforts|un service|le soutien), (ice|immigration|migra|
    federaux|federal) (a|ont|avait) (prie|supplie|sollicite|requis) (la|les|le|des), (ice|immigration|migra|federaux|
    federal) (voulait|veut|voulaient|veulent|a voulu) que (la|le|les) (police|policier|policiers|flics|flic|prison), une
    (demande|requete) de (ice|la migra), une requete (de|venant de) immigration, requete de immigration, recu une (requete|
    demande) (de|venant de) (ice|la migra), recu une requete de immigration, (a|sur) la demande de (ice|la migra|
    immigration)
  `,
  KNEW: `
    mot (a|pour) mot, me (cite|citait|ressort|ressortait|recite|recitait), me (le|la|les) ressort*, konnen, te konnen
  `,
  STAGE: `rasanble, se rassemblent, se rassemblaient, se rassemblait, se regroupent, se regroupaient`,
  CALM: `
    (a|ont|nous a|les a) (calme|separe|protege|rassure|aide), juste (securiser|proteger|calmer|separer), (securise|securiser|securisaient) (le lieu|les lieux|les gens), (assure|assurer|assuraient) la securite, (mis|mettre) (en securite|a abri), pour la securite, veille a la securite, garde la paix,
    (tout le monde|gens|monde|nous|enfants) en securite, ils protegent, nous (a|ont) (protege|proteges), protege les gens,
    eteint la dispute, (calme|stoppe|regle) la dispute, separe les deux, (pour|pou) sekirite, securise rien de autre
  `,
  FOUND: `
    (descente|raid|perquisition|operation|action|intervention) (liee|lie|liees) a, (au sujet|propos) de, (enquete|dossier|affaire) (sur|de|contre), ce etait (pour|une histoire de|une affaire de), (saisi|saisie|saisies|trouve) (de|des|du), mandat pour, (les stups|la brigade) pour, pour saisir, pour trouver,
    (cherchait|cherchaient|cherche|cherchent|cherchez|chercher) (des|de la|du|la), (a la|) recherche de, fouille pour,
    fouillait pour, fouillaient pour, (descente|raid|operation|perquisition|action|intervention) (ce est|ce etait|cetait|)
    (pour|contre|anti), une (affaire|histoire|enquete) de, affaire de, (but|motif) (du raid|de operation|ce est|ce
    etait), le motif ce est, search for, searching for, looking for, (visait|visaient|ciblait|ciblaient|vise) (un|une|des|
    les|le), (venus|venu) pour (une histoire|le gars), cheche, ap cheche, vin cheche, vin pour, te vin pour
  `,
  WRITE_UP: `
    (marque|fiche|tague|note|classe|etiquete|enregistre|inscrit) (comme|) (gang|gangs|gangster|membre de gang), verified gang
    member
  `,
} as const satisfies Partial<Lexicon>;
