import type { RedactionWords } from './words.ts';

export const FR: RedactionWords = {
  naming:
    "je m'appelle | je m'apelle | je mapelle | je mappel | j m'appelle | jm'appelle | j'm'appelle | je me nomme | je me prénomme | mon nom est | mon nom c'est | mon nom c est | mon nom cest | mon nom de famille est | mon nom complet est | mon nom | mon prénom est | mon prénom c'est | mon prenom | moi c'est | moi cest | moi c est | appelez-moi | appelez moi | appelle-moi | appelle moi | vous pouvez m'appeler | tu peux m'appeler | on m'appelle | ils m'appellent | tout le monde m'appelle | mon surnom est | mon surnom c'est | je m appelle | j'm appelle",
  calling:
    "je suis | chui | jsuis | j'suis | ici | ici c'est | cest moi | c'est moi | je suis madame | je suis monsieur",
  namedBefore: "c'est mon nom | est mon nom",
  common:
    "le la les l un une des du de d en et ou à a au aux que qui pas ne jamais personne rien par pour pr avec sans mais parce quand comme où ou déjà deja hier aujourd'hui demain maintenant après apres avant depuis jusqu'à tout tous toute toutes ce cet cette ces ça ca autre très tres plus moins aussi seulement je tu il elle ils elles nous vous on me te se mon ma mes ton ta son sa ses leur est était etait sont sera n'est n'a n'apparaît privé prive secret important anonyme confidentiel inconnu connu faux mal bien écrit ecrit marqué marque inscrit sorti sur dans chez police policier agent immigration avocat avocate mère mere père pere frère frere soeur sœur fils fille mari femme cousin cousine ami amie voisin voisine patron chef monsieur madame homme citoyen témoin temoin immigré étranger je j'ai jai j'habite jhabite j'étais jetais veux voudrais besoin suis habite travaille vu viens venu peux sais dit disait demandé demande bonjour bonsoir salut merci svp aide aidez information signaler dénoncer quel quelle chaque deux trois quatre cinq six liste maison rue semaine jour mois an ans fois plus-tard vite urgent rappelez ils qu'il c'est ya il-y-a si quoi pourquoi comment encore toujours là la y",
  ranks:
    "officier officiers l'officier agent agents l'agent lagent policier policiers policière sergent détective detective inspecteur lieutenant capitaine brigadier commissaire shérif sherif sheriff chef gendarme adjudant juge procureur officer trooper",
  said: 'dit disait répond repond répondu crié crie déclaré declare',
  titles: 'monsieur madame mademoiselle mme mlle mr m juste seulement',
  flat: 'appartement appartements appart apparte appt apt app logement chambre studio porte bâtiment batiment bat bât local',
  house: 'habitation',
  home: 'maison',
  street: 'rue avenue boulevard bd allée allee impasse chemin ruelle quai route-de',
  living:
    "j'habite | jhabite | j habite | habite au | habite à | habite a | on habite | on habite au | nous habitons | nous habitons au | je vis au | je vis à | je loge au | mon adresse | mon adresse est | mon adresse c'est | adresse | l'adresse est | demeure au | je reste au | chez moi c'est au | ma maison est au | mon domicile | domicilié au",
  number: 'numéro numero num n no nº au le',
  counted:
    'h heure* hrs min mins minute* seconde* du de homme* officier* agent* flic* policier* an ans année* annee* semaine* mois jour* enfant* personne* gens fois porte* maison* rues voiture* véhicule* vehicule* camion* camionnette* van vans suv* type* mec* gars dollar* euro* famille* autre* pièce* étage* etage* pâté* mètre* km bis-rues eme ème er ère',
  breaks:
    'à a vers depuis jusqu dès des quand et avec mais où ya il y avait vu pour en dans est était etait sont',
  phone:
    'téléphone | telephone | tél | tel | portable | mobile | cell | cellulaire | mon numéro | mon numero | mon num | mon no | whatsapp | appelez-moi | appelez moi | appelle-moi | appelle moi | rappelez-moi | rappelez moi | joindre au | contactez-moi | contact | joignable | au numéro | numéro de sécurité sociale',
  birth:
    'né | née | nee | ne le | né le | née le | je suis né | date de naissance | ddn | naissance | anniversaire | mon anniv',
  birthAfter:
    "c'est ma date de naissance | est ma date de naissance | c'est mon anniversaire | est mon anniversaire",
  months:
    'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre janv févr juil sept déc',
  dateJoins: "est c'est cest le en à a de du au ma son sa mon l'an année",
  officials:
    'badge insigne matricule plaque immatriculation voiture auto véhicule vehicule patrouille district poste commissariat agent officier unité unite formulaire cruiser route sortie bus ligne-de',
  papers: 'incident rapport dossier affaire plainte contravention procès-verbal pv amende cas constat',
};
