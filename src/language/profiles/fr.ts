import type { Profile } from '../model.ts';

export const fr: Profile = {
  language: 'fr',
  script: 'Latin',
  letters: 'éèêëàâçùûüîïôœæ',
  words: `
de la le a les et il est un que une en je des pas ont mon ma on du dans elle qui ils pour au c jai ce nous avec sur ai cest me l d qu se lui
bonjour oui non merci police salut bonsoir
sont par plus mais sa ses leur leurs mes notre nos votre vos ton ta tes son tout tous toute ne n s y ça ca cela ou où quand comme si aussi
vous tu moi toi eux elles cet cette ces aux chez sans après apres avant depuis pendant jusqu jusqua entre contre vers sous devant derriere
etait était etaient étaient suis es etes êtes sommes ete été avoir avait avaient avez avons as fait faire fais font faisait dit dire disent dis disait va vais vont allait aller
peut peux peuvent pouvait pouvez doit dois faut veut veux voulait voulaient voulez sait sais savait savoir vu voir vois voit
jsuis chui chuis g jvais jpeux jsais jvoulais jpense jcrois jveux jme jte jle jété jetais jétais ct cetait cété ya yavait pcq pck psk pske parce paske parske pr ds avc ac dc
qd kan kand quan ke ki k kil kils kel koi pk pkoi pq pourquoi pourkoi tt ts tjr tjrs tjs bcp bjr bsr slt cc mdr stp svp dsl mtn mnt mm mn tkt bn rdv ajd auj oklm jms jamais rien
slm salam wesh wsh bah ben bon voila voilà donc alors puis ensuite encore toujours deja déjà souvent maintenant hier demain aujourdhui aujourd matin soir midi nuit semaine mois année annee jour jours heure heures minute minutes
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier février mars avril juin juillet aout août septembre octobre novembre decembre décembre
policier policiers policiere policière flic flics keuf keufs gendarme gendarmes agent agents officier officiers inspecteur enqueteur enquêteur sergent commissariat poste patrouille prefecture préfecture brigade gardien gardiens
immigration limmigration imigration limigration clandestin clandestins federal fédéral federaux fédéraux sherif shérif tribunal juge juges mandat avocat avocate caution prison cellule cellules detention détention garde
papiers papier carte séjour sejour titre passeport visa statut legal légal illegal illégal citoyen citoyenne nationalite nationalité resident résident asile refugie réfugié regle règle situation irrégulière permis verte naissance
arreté arrêté arrete arrêter arreter arretée arrestation controle contrôle controlé contrôlé controler fouille fouillé menottes menotté embarqué embarque emmené emmene emmener pris prise prendre prennent gardé garder retenu relaché relâché relacher libéré libere libérer laissé laisse laisser partir parti sorti sortir sortie
demandé demande demander demandent demandait appelé appele appeler appelle appellent appelait téléphoné telephone donné donne donner donnent remis livré transmis envoyé envoyer envoie prévenu prevenu signalé menacé menace menacer expulser expulsion expulsé renvoyer
frere frère soeur sœur mari femme fils fille enfant enfants gosse gosses bébé pere père mere mère maman papa tonton oncle tante cousin cousine cousins neveu niece nièce copain copine ami amie amis pote potes voisin voisine voisins famille beau belle petit petite grand grande grands collegue collègue patron patronne proprio propriétaire logeur
homme hommes gens gars mec mecs type types dame monsieur madame quelqu quelquun qqn personne personnes monde autres autre meme même chose choses fois temps
maison appart appartement immeuble porte rue route coin voiture voitures camion fourgon parking parc ecole école lycee lycée collège eglise église mosquée hopital hôpital metro métro train bus gare station travail boulot taf chantier resto restaurant magasin cuisine bureau mairie quartier trottoir etage étage chambre fenetre fenêtre escalier couloir
dedans dehors ici là la-bas labas partout loin pres près cote côté gauche droite haut bas face
deux trois quatre cinq six sept huit neuf dix vingt trente premier premiere première deuxieme deuxième
bonne bien mal mieux grave vrai faux vraiment peut-etre être surement sûrement sûr certain seulement juste trop tres très peu beaucoup assez moins presque environ combien comment quel quelle quels quelles quoi lequel laquelle
voulu pu dû su eu mis venu venue venus arrivé arrive arrivés arrivent arrivée debarqué débarqué entré entrés entrer rentré rentrer monté descendu passé passe passer resté reste rester attendu attend attendre attendent attendait trouvé trouver cherche chercher cherchent cherchait parlé parle parler parlent parlait
raconté raconter expliqué expliquer repondu répondu répond crié crient crie pleure pleurent frappe frappé frappent tape tapent defoncé défoncé casse cassé cassent ouvert ouvrir ouvre ouvrez montré montre montrer regardé regarde regardait filme filmé filmer ecrit écrit lu signé signe payé paye payer compris comprendre comprends comprend
aide aider aidez aidé secours urgent urgence vite peur danger attention armes arme pistolet fusil couteau drogue vol volé bagarre plainte victime temoin témoin accident feu rouge phare clignotant vitesse ceinture amende contravention infraction conduire volant
lorsque puisque tandis pourtant cependant malgré malgre selon daprès d'après grace cause fin début debut moment instant suite
cagoulés cagoules masqués masques masqué gilet gilets veste blouson uniforme civil banalisée noire noir noirs blanc blancs blanche bleu bleue gris marqué
adresse nom prénom prenom numéro numero téléphone tel photo photos vidéo video rapport liste listes infos information informations dossier données donnees empreintes plaque plaques fichier base
question questions repondre répondre langue français francais anglais creole créole espagnol arabe wolof lingala traduire traduit interprete interprète parlez
droit droits loi avocats association besoin connaitre connaître voudrais voulais souhaite aimerais quelqu'un possible normal signaler dénoncer denoncer temoigner
haitien haïtien haitiens haïtiens haiti haïti africain africains sénégal senegal senegalais malien mali guinée guinee guinéen ivoirien cameroun camerounais congolais congo maroc marocain algerie algérien tunisien burkina togo benin france etranger étranger etrangers étrangers pays origine
ramadan inchallah inshallah hamdoulillah wallah dieu pasteur messe prière prie
argent salaire loyer travaille travaillait travaillent bosse bosser chef employé employés employeur collègues ouvriers livreur chauffeur
merde putain con foutu genre direct carrément franchement chelou bizarre
supprimer effacer annuler continuer retour recommencer stop suivant ignorer
conduit conduite ramené ramene transporté transporter deposé déposé escorté escortait bloqué bloque bloquait bloquaient barré repoussé repoussait reculer traduisait fouillait circulation carrefour
rendez-vous consulat acte bibliothèque bibliotheque centre communautaire foyer refuge hôtel
acquitté acquitte charges accusation accusations peine fini finie condamné audience greffe greffier huissier procureur liberté parole probation comparution procès
soirée journée week-end weekend dernier dernière derniere prochain prochaine passée lendemain tard tôt tot
quelques plusieurs chaque aucun aucune certains certaines toutes nul
tellement ainsi autant aussitôt bientôt parfois d'abord enfin finalement heureusement malheureusement justement exactement évidemment apparemment parait paraît
semble croire crois croit pense penses pensez espère souviens rappelle sache ignore oublié oublie
jl jn jm lautre lheure lagent lappart lecole lavocat lavocate lofficier lont lui-même mont nont quil quils quon dun dune dici sil sils jusquau aujourdui
toi-même moi-même nous-mêmes eux-mêmes celui celle ceux celles dont auquel
aurait auraient serait seraient aura sera seront ferait ferai fera irait viendra viendront viennent vient venait venaient venir
mettre mettent met mettait tient tenait tiennent tenir gardent gardait gardaient sort sortent sortait refuse refusé refusent refuser veulent
mattapan dorchester roxbury hyde park boston
bjour bonjours coucou allo aloo re ouais ouai nan nn nop dakor daccord dac oki okay wi ui jss jfais jvois jarrive jpp tg ptdr lol mdrr bg srx kwa koi2 koman komen coment cmt cmb jspr biz bisous bisou a+ num msg sms texto texte mail whatsapp wsp fb insta tiktok snap groupe
avait-il est-ce estce esk eske qu'est-ce quest quest-ce kesk keske kesako c'est n'est j'ai d'un d'une l'immigration l'agent l'officier l'avocat l'adresse qu'il qu'ils qu'elle qu'on s'il j'étais j'habite m'a m'ont l'a l'ont n'ont n'a d'ici jusqu'à aujourd'hui
darons daron daronne reuf reuss frerot frero tata tantine tantie papi mamie mamy gamins ado ados meuf nana potos kouz boug gros frangin frangine vieux vieille aîné cadet jumeaux fiancé fiancée épouse époux conjoint compagne compagnon
poulets condés condé bacqueux gav garde-à-vue menottés interpellé interpellée interpellés interpellation chopé choppé serré coffré balancé balance balancer dénoncé livrer livrés relâchés libérée gardée détenu détenue retenue enfermé enfermés expulsés déporté déporter déportation rafle rafles descente perquisition irruption
tambourinent cognent hurlent braquent visage cagoule treillis brassard écusson matricule badge gyrophare sirènes barrage périmètre voisinage témoigne enregistré preuve preuves capture écran
trouille panique stressé inquiet inquiète choquée choqué énervé triste fatigué malade enceinte jeune jeunes seul seule seuls ensemble
renvoi formulaire signature convocation pv ticket casier empreinte digitales témoignage déposition commis office juridique
aéroport cantine crèche garderie supermarché marché épicerie boulangerie laverie coiffure usine entrepôt livraison ménage nounou taxi uber vélo trottinette moto scooter
passait passaient marchait marchaient roulait conduisait attendaient discutait prenaient mangeait sortaient rentrait revenait cherchaient demandaient disaient criaient parlaient regardaient tenaient allaient
quasiment surtout plutôt soudain soudainement pareil normalement d'habitude rarement longtemps bientot tantôt ailleurs quelque quelques-uns puisqu lorsqu afin sinon voire hormis sauf parmi chacun chacune telle voici
abord ajouter autorité autorités avis calme carton chance changer chemin ciel clair clé compte confiance contact conseil continue contrôlent corps coup coups courage cours courir dépêchez dernièrement désolé détail détails difficile doute dur effet également endroit entendre envie équipe erreur espace étions étrange étude études évite excuse exemple exige facile façon faible faute fermé ferme fiche force fou gentil habite habitent habiter histoire honte horaires idée image important impossible inconnu jeter joindre lettre libre lieu ligne long lourd main mains manière manque marche matinée membre mensonge minuit moitié mort moyen mur nombre nouveau nouvelle nouvelles objet occupé ordre ouverte paix parent parents perdu perdre pleine plein poche point pourrait pourriez pouvoir promis protéger public publique raison rapide recommencé reçu refus remercie rencontre rendre rentrent reprendre responsable reviens revenir risque sac sérieux service services silence simple soi soin sommeil souvenir sujet supposé taille terre tête toucher tour tourner travers utile utilise valise vérité vérifier vie vieil ville villes visite vivre voie voix volonté voyage yeux zéro zone
`,
};
