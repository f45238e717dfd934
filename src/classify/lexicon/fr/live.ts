import type { LiveLexicon } from '../../concepts.ts';

/** French: what goes on this minute. */
export const live: LiveLexicon = {
  PERSON: `
    moi, nous, lui, elle, eux, le, la, les, tout le monde, quelquun, un gars, un mec, une dame
  `,
  LIVE_THEY: 'ils, elles, ils sont, sont, ca, eux, les mecs, les gars, ces gens, ces hommes, les types',
  LIVE_IS: `
    est, sont, y a, il y a, ils sont, en train de, en train, ya, voila, reste, restent, continuent a, sont toujours,
    sont encore
  `,
  LIVE_LINK: `
    de, du, des, le, la, les, un, une, et, avec, en, a, au, dans, sur, plein, beaucoup, deux, trois, tous, ici,
    juste, toujours, encore, deja, tjrs, gares, gare, stationnes, debout, postes, plantes, voiture, voitures, van,
    vans, camion, camions, suv, fourgon, fourgons, gens, hommes, mecs, gilets, masques, maintenant, meme, que, qui,
    ils, ca, groupe, police, bien, tout, vehicule, vehicules, moment, ce, cet, cette, la bas, autour
  `,
  LIVE_DOOR: `
    a ma porte, a notre porte, devant ma porte, devant notre porte, devant la porte, a la porte, derriere la porte,
    derriere ma porte, devant chez moi, devant chez nous, devant ma maison, devant la maison, devant notre maison,
    devant mon appart, devant mon appartement, devant mon immeuble, devant notre immeuble, devant immeuble, devant
    mon batiment, en bas de chez moi, en bas de chez nous, en bas de mon immeuble, en bas de immeuble, chez moi,
    chez nous, dans ma maison, dans mon appart, dans mon appartement, dans notre appart, dans mon couloir, dans mon
    escalier, sur mon palier, sur le palier, a ma fenetre, sous ma fenetre, sur mon perron, a la fenetre, dans mon
    jardin, dans ma cour, sur le pas de ma porte, dans mon salon
  `,
  LIVE_HERE: `
    ici, la, dehors, en bas, en haut, la dehors, juste la, dans immeuble, dans mon immeuble, dans notre immeuble,
    dans le batiment, dans le couloir, dans escalier, dans le hall, a mon travail, au travail, a mon boulot, au
    boulot, au taf, a mon job, au resto, sur le chantier, devant le chantier, a ecole, devant ecole, a ecole de mes
    enfants, devant ecole de mes enfants, a eglise, devant eglise, devant la mosquee, a la mosquee, dans ma rue,
    dans la rue, dans notre rue, au coin de la rue, au bout de la rue, en face, en face de chez moi, a cote de chez
    moi, chez le voisin, chez les voisins, chez ma voisine, chez mon voisin, chez ma mere, chez mon frere, chez ma
    soeur, dans mon quartier, dans le quartier, devant le magasin, dans le magasin, a la station, a arret de bus,
    sur le parking, devant mon travail, en bas de la rue
  `,
  LIVE_ACT: `
    frappent, frappe a la porte, frappent a la porte, toquent, toque, toquent a la porte, sonnent, sonne, entrent,
    rentrent, essaient de entrer, essayent de entrer, essaie de entrer, veulent entrer, veulent rentrer, montent,
    fouillent, fouille, perquisitionnent, controlent, controle, arretent les gens, arretent tout le monde, demandent
    les papiers, encerclent, encercle, bloquent, bloque, poursuivent, courent apres, cherchent, crient de ouvrir,
    disent de ouvrir, demandent de ouvrir, font une descente, font une rafle, tournent dans, verifient les papiers,
    interrogent, quadrillent, debarquent, arrivent chez moi
  `,
  LIVE_TAKING: `
    embarquent, embarque, prennent, emmenent, emmene, arretent, interpellent, menottent, menotte, attrapent,
    chopent, chope, choppent, kidnappent, enlevent, tirent, poussent, font monter, saisissent, ramassent, capturent,
    plaquent, en train de embarquer, en train de emmener, en train de arreter, en train de prendre, en train de
    menotter, en train de tirer, en train de pousser, mettent dans, mettent de force, chargent dans, mettent les
    menottes, mettent mon, mettent ma
  `,
  LIVE_TAKEN: `
    on me emmene, ils me emmenent, ils me embarquent, on me embarque, ils me arretent, on me arrete, je me fais
    arreter, je me fais embarquer, je suis en train de me faire arreter, est en train de se faire arreter, est en
    train de se faire embarquer, se fait arreter, se fait embarquer, se font arreter, se font embarquer, se fait
    prendre par ice, se fait emmener, se font emmener, ils embarquent, ils le embarquent, ils la embarquent, ils
    emmenent, ils le emmenent, ils les embarquent, ils les emmenent, ils arretent, ils le arretent, ils nous
    embarquent, ils nous arretent, ils prennent mon, ils prennent ma, ils embarquent mon, ils embarquent ma, ils
    arretent mon, ils arretent ma, ils emmenent mon, ils emmenent ma
  `,
  LIVE_FORCE: `
    tambourine, tambourinent, tambouriner, defoncent, defonce la porte, defonce ma porte, defoncer, cassent la
    porte, cassent ma porte, casse la porte, casse ma porte, cassent, casser la porte, forcent la porte, force la
    porte, forcent, enfoncent, enfonce la porte, cognent, cogne, cogner, tapent sur la porte, tapent a la porte,
    tape a la porte, tape sur la porte, tapent fort, tape fort, frappent fort, frappent comme des fous, braquent,
    pointent, pointe une arme, trainent, tabassent, tabasse, frappent mon, frappent ma, frappent un, etranglent,
    gazent, tasent, matraquent, plaquent au sol, plaquent, tirent sur, tirent dessus, brisent, brisent la vitre,
    cassent la vitre
  `,
  LIVE_TERROR: `
    armes, arme, flingue, flingues, fusil, fusils, pistolet, pistolets, pleurent, pleure, pleurer, crient, hurlent,
    hurle, cris, saigne, sang, blesse, blessee, terrorises, terrorise, terrorisee, lacrymo, gaz, belier, tambourine,
    respire plus, inconscient
  `,
  LIVE_NOW: `
    maintenant, mtn, tout de suite, tt de suite, la tout de suite, en ce moment, a linstant, toujours, encore, tjrs,
    vite, depechez, en direct, actuellement, la maintenant, en train
  `,
  LIVE_PAST: `
    hier, avant hier, ce matin, semaine derniere, mois dernier, annee derniere, an dernier, il y a deux, il y a une,
    il y a 2, il y a 3, y a 2 jours, y a 3 jours, y a une semaine, autre jour, lundi, mardi, mercredi, jeudi,
    vendredi, samedi, dimanche, week end, weekend, tout a heure, nuit derniere, cette nuit
  `,
  LIVE_BAR: `
    pas, jamais, rien, aucun, aucune, personne, sans, etait, etaient, ete, avait, avaient, a pris, ont pris, ont, a
    demande, venu, venus, venue, venues, alle, alles, passe, passes, arrive, arrives, partis, parti, repartis,
    repartie, reparti, arrete, arretes, embarques, pris, dit, viendra, viendront, venait, vient, viennent, va, vont,
    allait, parle, parlait, droit, peut, peuvent, appele, appelle, donne, remis, livre, aide, laisse, attendait,
    attendaient, fouillait, tue
  `,
  LIVE_UNREAL: `
    toujours dans le, souvent, parfois, des fois, tous les jours, chaque jour, chaque semaine, tous les matins,
    chaque matin, de habitude, en general, regulierement, ces derniers temps, ces temps ci, demain, la semaine
    prochaine, semaine prochaine, reve, reves, jai reve, viendra, viendront, viendrait, sera, serait, seraient,
    bientot, un jour, de temps en temps, de nos jours, ces jours ci, quelquefois, peur que, peur de, crains, craint,
    espere, vienne, viennent un jour, risque de
  `,
  LIVE_SUPPOSED: `
    si, et si, quand, lorsque, au cas ou, imagine, imaginons, suppose, supposons, est ce que, avant que, avant,
    jusqua, tant que, pendant que, pendant, le temps que, meme si, des que
  `,
  LIVE_ERRAND: `
    docteur, medecin, hopital, ecole, magasin, courses, eglise, mosquee, aeroport, ambulance, rendez vous, rdv,
    tribunal, midi, diner, dejeuner, travail, parc, photo, photos, temperature, leur temps, cafe, notes, soin
  `,
  LIVE_WANTED: `
    envoyez, envoie, envoyer, appeler, appelle, appelez, appele, sur, besoin de, besoin, veux, voudrais, dire, dis,
    a, au, aux, pour, avec, par, contre, demander, aider, de, laisse, laisser, amene, chez, vers
  `,
};
