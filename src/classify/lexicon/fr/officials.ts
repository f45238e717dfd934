import type { Lexicon } from '../../concepts.ts';

/** French: local officials. */
export const officials = {
  BPD: `
    police de boston, police boston, la police de boston, boston police, police de la ville de boston, police
    municipale de boston, policier de boston, policiers de boston, policiere de boston, policieres de boston, policier
    boston, policiers boston, flic de boston, flics de boston, flic boston, flics boston, keuf de boston, keufs de
    boston, cop de boston, cops de boston, agent de boston, agents de boston, agent de la police de boston, agents de la
    police de boston, agent de police de boston, agents de police de boston, agent de bpd, agents de     bpd, agent de
    la bpd, agents de la bpd, agent du bpd, agents du bpd, agent bpd, agents bpd, officier de boston, officiers de
    boston, officier de la police de boston, officiers de la police de boston, officier de police de     boston,
    officier bpd, officiers bpd, inspecteur de la police de boston, inspecteur de boston, inspecteurs de     boston,
    inspecteur bpd, inspectrice de boston, detective de boston, detectives de boston, detective de la police     de
    boston, detective bpd, sergent de boston, sergent bpd, sergent de la police de boston, lieutenant de boston,
    patrouille de boston, patrouilles de boston, patrouille bpd, patrouille de la police de boston, voiture de bpd,
    voiture bpd, voitures bpd, voiture du bpd, voitures de bpd, voiture de la police de boston, voitures de la
    police de boston, voiture de police de boston, voitures de police de boston, voiture boston police, voiture
    marquee boston police, vehicule de la police de boston, vehicule bpd, vehicule marque boston police, motard bpd,
    motards bpd, motard de boston, motards de boston, motard de la police de boston, motards de la police de boston,
    fourgon de la police de boston, fourgon de bpd, ceux de boston, gars de boston, mecs de boston, unite gang de
    boston, unite des gangs de boston, unite anti gang de boston, gang unit de boston, brigade des gangs de boston,
    brigade anti gang de boston, commissariat de boston, departement de police de boston, le boston police
    department, siege de la police de boston, siege de la bpd, siege de bpd, poulets de boston, la bpd, le bpd, les
    bpd, gendarme de boston, gendarmes de boston, enqueteur de boston, enqueteur de la police de boston, enqueteuse
    de la police de boston, dispatch de la police de boston, bostonpd, je travaille a la police de boston, je
    travaille pour la police de boston, je travaille dans la police de boston, je travaille chez la police de
    boston, je travaille avec la police de boston, je travaille au siege de la police de boston, je travaille de la
    police de boston, je travaille a bpd, je travaille au bpd, je travaille a la bpd, je travaille chez bpd, je
    travaille chez la bpd, je travaille pour bpd, je travaille pour la bpd, je travaille pour le bpd, je travaille
    de bpd, je travaille de la bpd, je travaille du bpd, je travaille au siege de la bpd, je travaille au siege de
    bpd, je travaille au siege du bpd, je travaille au qg de la police de boston, je travaille au boston police, je
    bosse a la police de boston, je bosse pour la police de boston, je bosse dans la police de boston, je bosse chez
    la police de boston, je bosse avec la police de boston, je bosse au siege de la police de boston, je bosse de la
    police de boston, je bosse a bpd, je bosse au bpd, je bosse a la bpd, je bosse chez bpd, je bosse chez la bpd, je
    bosse pour bpd, je bosse pour la bpd, je bosse pour le bpd, je bosse de bpd, je bosse de la bpd, je bosse du
    bpd, je bosse au siege de la bpd, je bosse au siege de bpd, je bosse au siege du bpd, je bosse au qg de la
    police de boston, je bosse au boston police, je suis employe a la police de boston, je suis employe pour la
    police de boston, je suis employe dans la police de boston, je suis employe chez la police de boston, je suis
    employe avec la police de boston, je suis employe au siege de la police de boston, je suis employe de la police
    de boston, je suis employe a bpd, je suis employe au bpd, je suis employe a la bpd, je suis employe chez bpd, je
    suis employe chez la bpd, je suis employe pour bpd, je suis employe pour la bpd, je suis employe pour le bpd, je
    suis employe de bpd, je suis employe de la bpd, je suis employe du bpd, je suis employe au siege de la bpd, je
    suis employe au siege de bpd, je suis employe au siege du bpd, je suis employe au qg de la police de boston, je
    suis employe au boston police, je suis employee a la police de boston, je suis employee pour la police de
    boston, je suis employee dans la police de boston, je suis employee chez la police de boston, je suis employee
    avec la police de boston, je suis employee au siege de la police de boston, je suis employee de la police de
    boston, je suis employee a bpd, je suis employee au bpd, je suis employee a la bpd, je suis employee chez bpd, je
    suis employee chez la bpd, je suis employee pour bpd, je suis employee pour la bpd, je suis employee pour le
    bpd, je suis employee de bpd, je suis employee de la bpd, je suis employee du bpd, je suis employee au siege de
    la bpd, je suis employee au siege de bpd, je suis employee au siege du bpd, je suis employee au qg de la police
    de boston, je suis employee au boston police, je nettoie a la police de boston, je nettoie pour la police de
    boston, je nettoie dans la police de boston, je nettoie chez la police de boston, je nettoie avec la police de
    boston, je nettoie au siege de la police de boston, je nettoie de la police de boston, je nettoie a bpd, je
    nettoie au bpd, je nettoie a la bpd, je nettoie chez bpd, je nettoie chez la bpd, je nettoie pour bpd, je
    nettoie pour la bpd, je nettoie pour le bpd, je nettoie de bpd, je nettoie de la bpd, je nettoie du bpd, je
    nettoie au siege de la bpd, je nettoie au siege de bpd, je nettoie au siege du bpd, je nettoie au qg de la
    police de boston, je nettoie au boston police, je fais le menage a la police de boston, je fais le menage pour
    la police de boston, je fais le menage dans la police de boston, je fais le menage chez la police de boston, je
    fais le menage avec la police de boston, je fais le menage au siege de la police de boston, je fais le menage de
    la police de boston, je fais le menage a bpd, je fais le menage au bpd, je fais le menage a la bpd, je fais le
    menage chez bpd, je fais le menage chez la bpd, je fais le menage pour bpd, je fais le menage pour la bpd, je
    fais le menage pour le bpd, je fais le menage de bpd, je fais le menage de la bpd, je fais le menage du bpd, je
    fais le menage au siege de la bpd, je fais le menage au siege de bpd, je fais le menage au siege du bpd, je fais
    le menage au qg de la police de boston, je fais le menage au boston police, je fais les menages a la police de
    boston, je fais les menages pour la police de boston, je fais les menages dans la police de boston, je fais les
    menages chez la police de boston, je fais les menages avec la police de boston, je fais les menages au siege de
    la police de boston, je fais les menages de la police de boston, je fais les menages a bpd, je fais les menages
    au bpd, je fais les menages a la bpd, je fais les menages chez bpd, je fais les menages chez la bpd, je fais les
    menages pour bpd, je fais les menages pour la bpd, je fais les menages pour le bpd, je fais les menages de bpd, je
    fais les menages de la bpd, je fais les menages du bpd, je fais les menages au siege de la bpd, je fais les
    menages au siege de bpd, je fais les menages au siege du bpd, je fais les menages au qg de la police de boston, je
    fais les menages au boston police, je suis secretaire a la police de boston, je suis secretaire pour la     police
    de boston, je suis secretaire dans la police de boston, je suis secretaire chez la police de boston, je     suis
    secretaire avec la police de boston, je suis secretaire au siege de la police de boston, je suis secretaire     de
    la police de boston, je suis secretaire a bpd, je suis secretaire au bpd, je suis secretaire a la bpd, je     suis
    secretaire chez bpd, je suis secretaire chez la bpd, je suis secretaire pour bpd, je suis secretaire pour     la
    bpd, je suis secretaire pour le bpd, je suis secretaire de bpd, je suis secretaire de la bpd, je suis     secretaire
    du bpd, je suis secretaire au siege de la bpd, je suis secretaire au siege de bpd, je suis secretaire     au siege
    du bpd, je suis secretaire au qg de la police de boston, je suis secretaire au boston police, je suis
    receptionniste a la police de boston, je suis receptionniste pour la police de boston, je suis receptionniste
    dans la police de boston, je suis receptionniste chez la police de boston, je suis receptionniste avec la police
    de boston, je suis receptionniste au siege de la police de boston, je suis receptionniste de la police de
    boston, je suis receptionniste a bpd, je suis receptionniste au bpd, je suis receptionniste a la bpd, je suis
    receptionniste chez bpd, je suis receptionniste chez la bpd, je suis receptionniste pour bpd, je suis
    receptionniste pour la bpd, je suis receptionniste pour le bpd, je suis receptionniste de bpd, je suis
    receptionniste de la bpd, je suis receptionniste du bpd, je suis receptionniste au siege de la bpd, je suis
    receptionniste au siege de bpd, je suis receptionniste au siege du bpd, je suis receptionniste au qg de la
    police de boston, je suis receptionniste au boston police, je suis agent a la police de boston, je suis agent
    pour la police de boston, je suis agent dans la police de boston, je suis agent chez la police de boston, je
    suis agent avec la police de boston, je suis agent au siege de la police de boston, je suis agent de la police
    de boston, je suis agent a bpd, je suis agent au bpd, je suis agent a la bpd, je suis agent chez bpd, je suis
    agent chez la bpd, je suis agent pour bpd, je suis agent pour la bpd, je suis agent pour le bpd, je suis agent
    de bpd, je suis agent de la bpd, je suis agent du bpd, je suis agent au siege de la bpd, je suis agent au siege
    de bpd, je suis agent au siege du bpd, je suis agent au qg de la police de boston, je suis agent au boston
    police, je suis agente a la police de boston, je suis agente pour la police de boston, je suis agente dans la
    police de boston, je suis agente chez la police de boston, je suis agente avec la police de boston, je suis
    agente au siege de la police de boston, je suis agente de la police de boston, je suis agente a bpd, je suis
    agente au bpd, je suis agente a la bpd, je suis agente chez bpd, je suis agente chez la bpd, je suis agente pour
    bpd, je suis agente pour la bpd, je suis agente pour le bpd, je suis agente de bpd, je suis agente de la bpd, je
    suis agente du bpd, je suis agente au siege de la bpd, je suis agente au siege de bpd, je suis agente au siege
    du bpd, je suis agente au qg de la police de boston, je suis agente au boston police, je suis interprete a la
    police de boston, je suis interprete pour la police de boston, je suis interprete dans la police de boston, je
    suis interprete chez la police de boston, je suis interprete avec la police de boston, je suis interprete au
    siege de la police de boston, je suis interprete de la police de boston, je suis interprete a bpd, je suis
    interprete au bpd, je suis interprete a la bpd, je suis interprete chez bpd, je suis interprete chez la bpd, je
    suis interprete pour bpd, je suis interprete pour la bpd, je suis interprete pour le bpd, je suis interprete de
    bpd, je suis interprete de la bpd, je suis interprete du bpd, je suis interprete au siege de la bpd, je suis
    interprete au siege de bpd, je suis interprete au siege du bpd, je suis interprete au qg de la police de boston, je
    suis interprete au boston police, je suis stagiaire a la police de boston, je suis stagiaire pour la police     de
    boston, je suis stagiaire dans la police de boston, je suis stagiaire chez la police de boston, je suis
    stagiaire avec la police de boston, je suis stagiaire au siege de la police de boston, je suis stagiaire de la
    police de boston, je suis stagiaire a bpd, je suis stagiaire au bpd, je suis stagiaire a la bpd, je suis
    stagiaire chez bpd, je suis stagiaire chez la bpd, je suis stagiaire pour bpd, je suis stagiaire pour la bpd, je
    suis stagiaire pour le bpd, je suis stagiaire de bpd, je suis stagiaire de la bpd, je suis stagiaire du bpd, je
    suis stagiaire au siege de la bpd, je suis stagiaire au siege de bpd, je suis stagiaire au siege du bpd, je suis
    stagiaire au qg de la police de boston, je suis stagiaire au boston police, je suis technicien a la police de
    boston, je suis technicien pour la police de boston, je suis technicien dans la police de boston, je suis
    technicien chez la police de boston, je suis technicien avec la police de boston, je suis technicien au siege de
    la police de boston, je suis technicien de la police de boston, je suis technicien a bpd, je suis technicien au
    bpd, je suis technicien a la bpd, je suis technicien chez bpd, je suis technicien chez la bpd, je suis
    technicien pour bpd, je suis technicien pour la bpd, je suis technicien pour le bpd, je suis technicien de bpd, je
    suis technicien de la bpd, je suis technicien du bpd, je suis technicien au siege de la bpd, je suis     technicien
    au siege de bpd, je suis technicien au siege du bpd, je suis technicien au qg de la police de boston, je suis
    technicien au boston police, je suis standardiste a la police de boston, je suis standardiste pour la     police de
    boston, je suis standardiste dans la police de boston, je suis standardiste chez la police de boston, je suis
    standardiste avec la police de boston, je suis standardiste au siege de la police de boston, je suis
    standardiste de la police de boston, je suis standardiste a bpd, je suis standardiste au bpd, je suis
    standardiste a la bpd, je suis standardiste chez bpd, je suis standardiste chez la bpd, je suis standardiste
    pour bpd, je suis standardiste pour la bpd, je suis standardiste pour le bpd, je suis standardiste de bpd, je
    suis standardiste de la bpd, je suis standardiste du bpd, je suis standardiste au siege de la bpd, je suis
    standardiste au siege de bpd, je suis standardiste au siege du bpd, je suis standardiste au qg de la police de
    boston, je suis standardiste au boston police, je nettoie _ siege de la police de boston, je nettoie _ police de
    boston, je nettoie _ bpd, je fais le menage _ siege de la police de boston, je fais le menage _ police de
    boston, je fais le menage _ bpd, je travaille _ siege de la police de boston, je travaille _ police de boston, je
    travaille _ bpd, je bosse _ siege de la police de boston, je bosse _ police de boston, je bosse _ bpd, policier du
    police de boston, policier du boston pd, policier du boston police, policier du bpd, policier de la police de
    boston, policier de la boston pd, policier de la boston police, policier de la bpd, policier des police de boston,
    policier des boston pd, policier des boston police, policier des bpd, policiers du police de boston, policiers du
    boston pd, policiers du boston police, policiers du bpd, policiers de la police de boston, policiers de la boston
    pd, policiers de la boston police, policiers de la bpd, policiers des police de boston, policiers des boston pd,
    policiers des boston police, policiers des bpd, flic du police de boston, flic du boston pd, flic du boston police,
    flic du bpd, flic de la police de boston, flic de la boston pd, flic de la boston police, flic de la bpd, flic des
    police de boston, flic des boston pd, flic des boston police, flic des bpd, flics du police de boston, flics du
    boston pd, flics du boston police, flics du bpd, flics de la police de boston, flics de la boston pd, flics de la
    boston police, flics de la bpd, flics des police de boston, flics des boston pd, flics des boston police, flics des
    bpd, agent du police de boston, agent du boston pd, agent du boston police, agent de la boston pd, agent de la
    boston police, agent des police de boston, agent des boston pd, agent des boston police, agent des bpd, agents du
    police de boston, agents du boston pd, agents du boston police, agents de la boston pd, agents de la boston police,
    agents des police de boston, agents des boston pd, agents des boston police, agents des bpd, officier du police de
    boston, officier du boston pd, officier du boston police, officier du bpd, officier de la boston pd, officier de la
    boston police, officier de la bpd, officier des police de boston, officier des boston pd, officier des boston
    police, officier des bpd, officiers du police de boston, officiers du boston pd, officiers du boston police,
    officiers du bpd, officiers de la boston pd, officiers de la boston police, officiers de la bpd, officiers des
    police de boston, officiers des boston pd, officiers des boston police, officiers des bpd, sergent du police de
    boston, sergent du boston pd, sergent du boston police, sergent du bpd, sergent de la boston pd, sergent de la
    boston police, sergent de la bpd, sergent des police de boston, sergent des boston pd, sergent des boston police,
    sergent des bpd, detective du police de boston, detective du boston pd, detective du boston police, detective du
    bpd, detective de la police de boston, detective de la boston pd, detective de la boston police, detective de la
    bpd, detective des police de boston, detective des boston pd, detective des boston police, detective des bpd,
    lieutenant du police de boston, lieutenant du boston pd, lieutenant du boston police, lieutenant du bpd, lieutenant
    de la police de boston, lieutenant de la boston pd, lieutenant de la boston police, lieutenant de la bpd, lieutenant
    des police de boston, lieutenant des boston pd, lieutenant des boston police, lieutenant des bpd, capitaine du
    police de boston, capitaine du boston pd, capitaine du boston police, capitaine du bpd, capitaine de la police de
    boston, capitaine de la boston pd, capitaine de la boston police, capitaine de la bpd, capitaine des police de
    boston, capitaine des boston pd, capitaine des boston police, capitaine des bpd, inspecteur du police de boston,
    inspecteur du boston pd, inspecteur du boston police, inspecteur du bpd, inspecteur de la boston pd, inspecteur de
    la boston police, inspecteur de la bpd, inspecteur des police de boston, inspecteur des boston pd, inspecteur des
    boston police, inspecteur des bpd, sergent boston, sergent de bpd, sergente boston, sergente de boston, sergente
    bpd, sergente du bpd, sergente de la bpd, sergente de bpd, lieutenant boston, lieutenant bpd, lieutenant de bpd,
    lieutenante boston, lieutenante de boston, lieutenante bpd, lieutenante du bpd, lieutenante de la bpd, lieutenante
    de bpd, capitaine boston, capitaine de boston, capitaine bpd, capitaine de bpd, commandant boston, commandant de
    boston, commandant bpd, commandant du bpd, commandant de la bpd, commandant de bpd, inspecteur boston, inspecteur de
    bpd, inspectrice boston, inspectrice bpd, inspectrice du bpd, inspectrice de la bpd, inspectrice de bpd, detective
    boston, detective de bpd, detectives boston, detectives bpd, detectives du bpd, detectives de la bpd, detectives de
    bpd, enqueteur boston, enqueteur bpd, enqueteur du bpd, enqueteur de la bpd, enqueteur de bpd, enqueteurs boston,
    enqueteurs de boston, enqueteurs bpd, enqueteurs du bpd, enqueteurs de la bpd, enqueteurs de bpd, enqueteuse boston,
    enqueteuse de boston, enqueteuse bpd, enqueteuse du bpd, enqueteuse de la bpd, enqueteuse de bpd, keuf boston, keuf
    bpd, keuf du bpd, keuf de la bpd, keuf de bpd, keufs boston, keufs bpd, keufs du bpd, keufs de la bpd, keufs de bpd,
    condes boston, condes de boston, condes bpd, condes du bpd, condes de la bpd, condes de bpd, poulet boston, poulet
    de boston, poulet bpd, poulet du bpd, poulet de la bpd, poulet de bpd, poulets boston, poulets bpd, poulets du bpd,
    poulets de la bpd, poulets de bpd, schmitt boston, schmitt de boston, schmitt bpd, schmitt du bpd, schmitt de la
    bpd, schmitt de bpd, policiere boston, policiere bpd, policiere du bpd, policiere de la bpd, policiere de bpd,
    policieres boston, policieres bpd, policieres du bpd, policieres de la bpd, policieres de bpd, gendarme boston,
    gendarme bpd, gendarme du bpd, gendarme de la bpd, gendarme de bpd, gendarmes boston, gendarmes bpd, gendarmes du
    bpd, gendarmes de la bpd, gendarmes de bpd, officiere boston, officiere de boston, officiere bpd, officiere du bpd,
    officiere de la bpd, officiere de bpd, bleus de boston, police avec ecusson boston, ecusson boston police, ecusson
    de boston, badge boston police, badge de boston, patch boston police, uniforme boston police, uniforme de la police
    de boston, uniforme bpd, uniforme de boston, gars de bpd, mec de bpd, mecs de bpd, gars du bpd, mecs du bpd, dame du
    bpd, femme flic de boston, femme policiere de boston, policier en uniforme de boston, polis de boston, polis boston,
    boston pd, pd de boston, un boston cop, les boston police, caisse bpd, caisses bpd, bagnole bpd, bagnoles bpd,
    bagnole de la police de boston, caisse de la police de boston, cruiser bpd, cruiser de boston, cruisers de boston,
    cruisers bpd, suv bpd, suv de la police de boston, moto bpd, motos bpd, velo bpd, flic a velo de     boston, flics a
    velo de boston, agent de circulation de boston, drone de la police de boston, equipe de boston     police, brigade
    de boston, unite de boston police, unite bpd, ygst, badge boston, gilet boston police, insigne boston, insigne de
    boston, insigne de la police de boston, plaque boston police, tenue boston police, casquette boston police, logo
    boston police, policier haitien de boston, policier haitienne de boston, policier latino de boston, policier noir de
    boston, policier blanc de boston, policier arabe de boston, policier marocain de boston, policier algerien de
    boston, policier dominicain de boston, policier dominicaine de boston, policier capverdien de boston, policier
    portoricain de boston, policier en civil de boston, policier en moto de boston, policier a moto de boston, policier
    a velo de boston, policier a cheval de boston, policiere haitien de boston, policiere haitienne de boston, policiere
    latino de boston, policiere noir de boston, policiere blanc de boston, policiere arabe de boston, policiere marocain
    de boston, policiere algerien de boston, policiere dominicain de boston, policiere dominicaine de boston, policiere
    capverdien de boston, policiere portoricain de boston, policiere en civil de boston, policiere en uniforme de
    boston, policiere en moto de boston, policiere a moto de boston, policiere a velo de boston, policiere a cheval de
    boston, flic haitien de boston, flic haitienne de boston, flic latino de boston, flic noir de boston, flic blanc de
    boston, flic arabe de boston, flic marocain de boston, flic algerien de boston, flic dominicain de boston, flic
    dominicaine de boston, flic capverdien de boston, flic portoricain de boston, flic en civil de boston, flic en
    uniforme de boston, flic en moto de boston, flic a moto de boston, flic a velo de boston, flic a cheval de boston,
    agent haitien de boston, agent haitienne de boston, agent latino de boston, agent noir de boston, agent blanc de
    boston, agent arabe de boston, agent marocain de boston, agent algerien de boston, agent dominicain de boston, agent
    dominicaine de boston, agent capverdien de boston, agent portoricain de boston, agent en civil de boston, agent en
    uniforme de boston, agent en moto de boston, agent a moto de boston, agent a velo de boston, agent a cheval de
    boston, agente haitien de boston, agente haitienne de boston, agente latino de boston, agente noir de boston, agente
    blanc de boston, agente arabe de boston, agente marocain de boston, agente algerien de boston, agente dominicain de
    boston, agente dominicaine de boston, agente capverdien de boston, agente portoricain de boston, agente en civil de
    boston, agente en uniforme de boston, agente en moto de boston, agente a moto de boston, agente a velo de boston,
    agente a cheval de boston, officier haitien de boston, officier haitienne de boston, officier latino de boston,
    officier noir de boston, officier blanc de boston, officier arabe de boston, officier marocain de boston, officier
    algerien de boston, officier dominicain de boston, officier dominicaine de boston, officier capverdien de boston,
    officier portoricain de boston, officier en civil de boston, officier en uniforme de boston, officier en moto de
    boston, officier a moto de boston, officier a velo de boston, officier a cheval de boston, detective haitien de
    boston, detective haitienne de boston, detective latino de boston, detective noir de boston, detective blanc de
    boston, detective arabe de boston, detective marocain de boston, detective algerien de boston, detective dominicain
    de boston, detective dominicaine de boston, detective capverdien de boston, detective portoricain de boston,
    detective en civil de boston, detective en uniforme de boston, detective en moto de boston, detective a moto de
    boston, detective a velo de boston, detective a cheval de boston, sergent haitien de boston, sergent haitienne de
    boston, sergent latino de boston, sergent noir de boston, sergent blanc de boston, sergent arabe de boston, sergent
    marocain de boston, sergent algerien de boston, sergent dominicain de boston, sergent dominicaine de boston, sergent
    capverdien de boston, sergent portoricain de boston, sergent en civil de boston, sergent en uniforme de boston,
    sergent en moto de boston, sergent a moto de boston, sergent a velo de boston, sergent a cheval de boston, keuf
    haitien de boston, keuf haitienne de boston, keuf latino de boston, keuf noir de boston, keuf blanc de boston, keuf
    arabe de boston, keuf marocain de boston, keuf algerien de boston, keuf dominicain de boston, keuf dominicaine de
    boston, keuf capverdien de boston, keuf portoricain de boston, keuf en civil de boston, keuf en uniforme de boston,
    keuf en moto de boston, keuf a moto de boston, keuf a velo de boston, keuf a cheval de boston
  `,
  LOCAL: `
    police, polices, policier, policiers, policiere, policieres, flic, flics, fliquette, flicaille, keuf, keufs, kisde,
    conde, condes, schmitt, schmitts, poulets, bacqueux, gendarme, gendarmes, gendarmerie, agent de police, agents de
    police, agente de police, officier, officiers, officiere, officier de police, officiers de police, inspecteur,
    inspecteurs, inspectrice, inspecteur de police, inspecteurs de police, detective, detectives, enqueteur, enqueteurs,
    enqueteuse, sergent, sergente, sergents, sgt, lieutenant, capitaine de police, capitaine     du district,
    commissaire, brigadier, patrouille, patrouilles, patrouilleur, patrouilleurs, voiture de police, voitures de police,
    vehicule de police, vehicules de police, voiture de flics, voiture de flic, fourgon de     police, motard, motards,
    motard de police, agent du district, agents du district, agent du poste, agent     municipal, agents municipaux,
    police municipale, police locale, police de la ville, policier municipal, policiers municipaux, policier local,
    policiers locaux, forces de ordre, uniformes, homme en uniforme, gang     unit, unite gang, unite des gangs, brigade
    des gangs, brigade anti gang, unite anti gang, brigade, popo, lapolis, babylone, corps habilles, corps habille,
    mange mille, mbere, mberes, alkati, alkaati, hnouch, hnech, boulis, lboulis, polisya, agent de accueil du poste,
    agent en tenue, agents en tenue, agent en uniforme, agents     en uniforme, hommes en tenue, la loi, planton, agent
    a moto, cop, cops, deux cops, patrol, les gardiens, gardiens, gardien, les gardes, garde republicain, le commandant,
    commandant, capitaine, le capitaine, lieutenante, bleus, les bleus, poulet, chef de la police, chef de police, gars
    en uniforme, mec en uniforme, femme flic, femme policier, flicard, flicards, la maison poulaga, brigadiers, motard
    de la police, motards de la police, dispatcheur, dispatcheuse, dispatch
  `,
  STATE: `
    police de etat, policier de etat, policiers de etat, police de etat du massachusetts, state police, trooper*, state
    trooper*, la state police, agent de la state police, trooper de la state police, police du massachusetts, mass state
    police, patrouille routiere, police routiere, agent de etat, agents de la police de etat, police     state, police
    etat, flic de etat, flics de etat, state cop, state cops, agents de la state police, trooper, troopers, statie,
    policier de la state, policiers de la state, gendarme de etat, patrouille de etat, police de autoroute
  `,
  TRANSIT: `
    police des transports, police du metro, police du train, police de la mbta, police mbta, police du t, police de
    la t, transit police, transit cop*, transit officer*, policier du metro, policiers du metro, flic du metro, flics du
    metro, policier de la mbta, policiers de la mbta, policier mbta, policiers mbta, agent de la mbta, agents de la
    mbta, agents mbta, agent mbta, agent du metro, agents du metro, flic de la mbta, flics de la mbta, flic mbta, flics
    mbta, police transit, policier transit, policiers transit, policier des transports, policiers     des transports,
    flics des transports, flic des transports, agent des transports, agents des transports, police     des trains,
    police du bus, securite du metro, transit pd, flics transit, flic transit, police de transport, police des
    transport, police du transport, policier de transport, policiers de transport, policiers du transport, policier du
    transport, agent de transport, agents de transport, flic de transport, flics de transport, flics de la t, flic de la
    t, police de la t, policier de la t, policiers de la t, agent de la t, agents de la t, securite mbta, securite de la
    mbta, la police mbta, transit cop, transit cops, te police, flics des bus, agent de securite du metro, police des
    bus, controleur mbta, controleurs mbta, flics du t, flic du t, policier du t, agents du t, agent du t
  `,
  SHERIFF: `
    sherif, sherifs, cherif, sheriff, bureau du sherif, bureau du sheriff, adjoint du sheriff, adjoints du sheriff,
    adjoint du sherif, adjoints du sherif, gardien de prison, gardiens de prison, gardienne de prison, gardien de la
    prison, gardiens de la prison, gardiens du sherif, gardiens du sheriff, gardien du sherif, gardien du sheriff,
    gardiens de nashua, gardien de nashua, gardiens de south bay, gardien de south bay, maton, matons, matonne,
    surveillant de prison, surveillants de prison, surveillant de la prison, surveillants de la prison, agent
    penitentiaire, agents penitentiaires, agent correctionnel, agents correctionnels, officier correctionnel, agents
    de la prison, agent de la prison, geolier*, prison du comte, prison de suffolk, prison de nashua street, prison
    de nashua, prison nashua, prison de south bay, prison south bay, la prison de boston, maison de correction, house of
    correction, gardes de la prison, garde de la prison, la prison a, qd la prison, quand la prison, personnel de la
    prison, south bay, nashua, les gardes de la prison, gardes de nashua, garde de nashua, gardes de south bay, garde de
    south bay, agents de nashua, agent de nashua, agents de south bay, prison de nashua st, prison nashua st, jail de
    nashua, jail nashua, county jail, jail de suffolk, nashua jail, sherif du comte, sheriff du comte, le sheriff, les
    sheriffs, deputy sheriff, deputy sheriffs, deputes du sheriff, gardien penitentiaire, gardiens penitentiaires,
    surveillant penitentiaire, surveillants penitentiaires, matons de, officier de prison, officiers de prison, agent de
    prison, agents de prison, garde de prison, gardes de prison, co de south bay, correctional officer, correction
    officer, corrections officer, les gardiens de prison, les gardiens de la prison, les gardiens de nashua, les
    gardiens de south bay, les gardiens de suffolk, les gardes de prison, les gardes de nashua, les gardes de south bay,
    les gardes de suffolk
  `,
  COURT_OFFICER: `
    court officer*, huissier*, officier de la cour, officiers de la cour, officier du tribunal, officiers du
    tribunal, officier de cour, officiers de cour, agent du tribunal, agents du tribunal, agent de la cour, agents
    de la cour, garde du tribunal, gardes du tribunal, garde de la cour, gardes de la cour, gardien du tribunal,
    gardiens du tribunal, gardien de la cour, gardiens de la cour, police du tribunal, policier du tribunal, policiers
    du tribunal, flic du tribunal, flics du tribunal, securite du tribunal, securite de la cour, vigile du     tribunal,
    vigiles du tribunal, agent de securite du tribunal, agents de securite du tribunal, bailiff*, agent de     la court,
    officier de la court, policier de la cour, policiers de la cour, officier de justice, marshal du     tribunal, court
    oficer*, en uniforme du tribunal, monsieur du tribunal, dame du tribunal, homme du tribunal, type du tribunal, gars
    du tribunal, garde de securite du tribunal, securite au tribunal, agent de securite de la cour, gars de la cour,
    officiers de justice, officier en blanc du tribunal, chemise blanche du tribunal, agents en chemise blanche, garde
    du palais de justice, gardes du palais de justice, securite du palais, gardien du palais de justice, gendarme du
    tribunal, gendarmes du tribunal, courthouse officer, courthouse officers, court security, huissier de la cour,
    officiers en uniforme du tribunal, agent de audience, officier de audience, les gardiens du tribunal, les gardes du
    tribunal, les gardiens de la cour, les gardes de la cour, gars du tribunal
  `,
  SCHOOL_OFFICER: `
    securite de ecole, securite du lycee, securite du college, securite scolaire, agent de securite de ecole, agents
    de securite de ecole, agent de securite du lycee, agent de securite du college, agents de securite du lycee, agent
    de securite scolaire, agents de securite scolaire, vigile de ecole, vigile du lycee, vigile du college, vigiles de
    ecole, vigiles du lycee, safety officer de ecole, safety officer du lycee, safety officer du college, safety
    officer*, school safety, boston public schools safety, policier de ecole, policier du lycee, policier du
    college, police de ecole, police scolaire, police du lycee, flic de ecole, flic du lycee, flic du college, garde
    de ecole, garde du lycee, gardien de ecole, gardien du lycee, agent scolaire, agent de ecole, agent du lycee,
    resource officer*, surveillant de ecole, surveillant du lycee, officier de ecole, officier du lycee, officier
    scolaire, policiere de ecole, policiere du lycee, agent bps, agent de bps, agents de bps, securite bps, mec de la
    secu du lycee, mec de la secu de ecole, mec de la secu du college, mec de la secu scolaire, mec de la secu bps, gars
    de la secu du lycee, gars de la secu de ecole, gars de la secu du college, gars de la secu scolaire, gars de la secu
    bps, type de la secu du lycee, type de la secu de ecole, type de la secu du college, type de la secu scolaire, type
    de la secu bps, dame de la secu du lycee, dame de la secu de ecole, dame de la secu du college, dame de la secu
    scolaire, dame de la secu bps, agent de la secu du lycee, agent de la secu de ecole, agent de la secu du college,
    agent de la secu scolaire, agent de la secu bps, agents de la secu du lycee, agents de la secu de ecole, agents de
    la secu du college, agents de la secu scolaire, agents de la secu bps, monsieur de la secu du lycee, monsieur de la
    secu de ecole, monsieur de la secu du college, monsieur de la secu scolaire, monsieur de la secu bps, secu du lycee,
    secu de ecole, secu du college, secu scolaire, securite de bps, agent de securite bps, vigile scolaire, vigile bps,
    surveillant de la securite, agent de securite a ecole, agent de securite au lycee, securite a ecole, securite au
    lycee, police bps, bps police, officier bps, agents de securite bps, school officer, school police, school cop,
    officier de securite scolaire, officier de securite de ecole, garde de securite de ecole, garde scolaire, securite
    des ecoles, agent de securite des ecoles, agent des ecoles publiques
  `,
  CITY: `
    mairie, hotel de ville, city hall, mairie de boston, employe de la mairie, employee de la mairie, employe de la
    ville, employee de la ville, employes de la ville, employe municipal, employee municipale, employes municipaux,
    agent de la mairie, agent de la ville, agents de la ville, fonctionnaire de la ville, fonctionnaire municipal,
    inspecteur de la ville, inspecteur du logement, inspecteur du batiment, inspecteur municipal, inspectrice de la
    ville, inspectrice du logement, ville de boston, garde du parc, gardes du parc, gardien du parc, park ranger*,
    bibliothecaire*, bibliotheque municipale, office du logement, housing authority, boston housing, logement social
    de boston, logement de la ville, guichet de la mairie, guichet de la ville, etat civil, contractuelle, agent de
    stationnement, sante publique de boston, employe de la mairie de boston, agent du guichet de la mairie, guichetier
    de la mairie, guichetiere de la mairie, dame de la mairie, dame du guichet de la mairie, monsieur de la mairie,
    fonctionnaire de la mairie, personnel de la mairie, personne de la mairie, secretaire de la mairie, agent municipal,
    agents municipaux, agent de accueil de la mairie, accueil de la mairie, agent du city hall, employe du city hall,
    employee du city hall, employe de city hall, employee de city hall, dame du city hall, dame de city hall, gars de
    city hall, bibliothecaire de boston, inspecteur isd, inspecteur de isd, inspecteur de la mairie, inspectrice de la
    mairie, pompier de boston, pompiers de boston, ems de boston, ambulanciers de boston, agent de parking de la ville,
    agent du bha, employe du bha, office hlm, type de urbanisme, urbanisme de la ville
  `,
  CAMPUS: `
    police du campus, policier du campus, policiers du campus, flic du campus, flics du campus, police de
    universite, police universitaire, policier de universite, policiers de universite, flic de universite, flics de
    universite, flic de la fac, flics de la fac, police de la fac, securite du campus, securite de universite,
    securite de la fac, agent du campus, agents du campus, agent de universite, vigile de la fac, vigile du campus,
    campus police, police de bu, police de northeastern, police de umass, police de harvard, police du mit, police
    de mit, police de bc, securite de bu, securite de northeastern, securite de umass, policier de bu, policier de
    umass, policier de northeastern, flic de umass, flics de umass, flic de northeastern, police northeastern
  `,
} as const satisfies Partial<Lexicon>;
