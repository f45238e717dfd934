import type { Lexicon } from '../../concepts.ts';

/** French: who writes, texts aimed at migrants, and words that mean something else. */
export const voices = {
  INSIDER: `
    je travaille au greffe, je travaille a la police, je travaille pour la police, je travaille chez bpd, je
    travaille a bpd, je travaille au bpd, je travaille pour bpd, je travaille pour la bpd, je travaille a la bpd, je
    travaille avec la police, je travaille au commissariat, je travaille au poste, je travaille a la mairie, je
    travaille pour la ville, je travaille au tribunal, je travaille a la prison, je travaille au siege, je travaille
    a interieur, je travaille au dispatch, je travaille au standard, je travaille aux archives, je travaille dans la
    police, je travaille dans le commissariat, je travaille dans un commissariat, je travaille au district, je
    travaille _ commissariat, je travaille _ police, je travaille _ poste de police, je travaille _ greffe, je
    travaille _ tribunal, je travaille _ prison, je travaille _ bpd, je travaille _ police de boston, je travaille _
    siege de la police, je bosse au greffe, je bosse a la police, je bosse pour la police, je bosse chez bpd, je
    bosse a bpd, je bosse au commissariat, je bosse au poste, je bosse a la mairie, je bosse pour la ville, je bosse
    au tribunal, je bosse a la prison, je bosse dans la police, je bosse au dispatch, je bosse _ police, je bosse _
    commissariat, je bosse _ bpd, je bosse _ greffe, je nettoie _ police, je nettoie _ commissariat, je nettoie _
    bpd, je nettoie _ siege de la police, je nettoie _ district, je fais le menage au poste, je fais le menage au
    commissariat, je fais le menage a la police, je fais le menage _ police, je fais le menage _ commissariat, je
    fais le menage _ district, je fais le menage _ siege, je suis policier, je suis policiere, je suis flic, je suis
    agent de police, je suis officier, je suis dispatcheur, je suis dispatcheuse, je suis dispatcher, je suis
    operateur 911, je suis operatrice, je suis greffier, je suis greffiere, je suis gardien a la prison, je suis
    gardien de prison, je suis gardien a, je suis surveillant a, je suis secretaire au poste, je suis secretaire au
    commissariat, je suis secretaire a la police, je suis secretaire au district, je suis secretaire _ police, je
    suis employe de la police, je suis employee de la police, je suis employe civil, je suis employee civile, je
    suis employe de la ville, je suis employee de la ville, je suis interprete au tribunal, je suis court officer,
    je suis huissier, je suis agent au, je suis agente au, en tant que employe de la police, lanceur de alerte,
    lanceuse de alerte, en interne chez, de interieur, employe civil de la bpd, employe au siege, employe bpd,
    employee bpd, agent bpd ici, gardez moi anonyme, mon nom doit rester secret, je travaille a la police de boston,
    je travaille pour la police de boston, je travaille dans la police de boston, je travaille chez la police de
    boston, je travaille avec la police de boston, je travaille au siege de la police de boston, je travaille de la
    police de boston, je travaille chez la bpd, je travaille pour le bpd, je travaille de bpd, je travaille de la
    bpd, je travaille du bpd, je travaille au siege de la bpd, je travaille au siege de bpd, je travaille au siege
    du bpd, je travaille au qg de la police de boston, je travaille au boston police, je travaille du commissariat,
    je travaille au poste de police, je travaille dans un poste de police, je travaille du poste, je travaille du
    tribunal, je travaille pour la mairie, je travaille de la mairie, je travaille de la ville, je travaille de la
    prison, je travaille pour le sheriff, je travaille chez le sheriff, je travaille au standard de la police, je
    travaille au 911, je travaille aux archives de la police, je travaille du district, je travaille pour bps, je
    travaille a interieur du poste, je travaille dans le poste, je bosse a la police de boston, je bosse pour la
    police de boston, je bosse dans la police de boston, je bosse chez la police de boston, je bosse avec la police
    de boston, je bosse au siege de la police de boston, je bosse de la police de boston, je bosse au bpd, je bosse
    a la bpd, je bosse chez la bpd, je bosse pour bpd, je bosse pour la bpd, je bosse pour le bpd, je bosse de bpd,
    je bosse de la bpd, je bosse du bpd, je bosse au siege de la bpd, je bosse au siege de bpd, je bosse au siege du
    bpd, je bosse au qg de la police de boston, je bosse au boston police, je bosse dans un commissariat, je bosse
    dans le commissariat, je bosse du commissariat, je bosse au poste de police, je bosse dans un poste de police,
    je bosse du poste, je bosse du tribunal, je bosse pour la mairie, je bosse de la mairie, je bosse de la ville,
    je bosse de la prison, je bosse pour le sheriff, je bosse chez le sheriff, je bosse au standard de la police, je
    bosse au 911, je bosse aux archives de la police, je bosse au district, je bosse du district, je bosse pour bps,
    je bosse a interieur du poste, je bosse dans le poste, je suis employe a la police de boston, je suis employe
    pour la police de boston, je suis employe dans la police de boston, je suis employe chez la police de boston, je
    suis employe avec la police de boston, je suis employe au siege de la police de boston, je suis employe de la
    police de boston, je suis employe a bpd, je suis employe au bpd, je suis employe a la bpd, je suis employe chez
    bpd, je suis employe chez la bpd, je suis employe pour bpd, je suis employe pour la bpd, je suis employe pour le
    bpd, je suis employe de bpd, je suis employe de la bpd, je suis employe du bpd, je suis employe au siege de la
    bpd, je suis employe au siege de bpd, je suis employe au siege du bpd, je suis employe au qg de la police de
    boston, je suis employe au boston police, je suis employe a la police, je suis employe pour la police, je suis
    employe dans la police, je suis employe au commissariat, je suis employe dans un commissariat, je suis employe
    dans le commissariat, je suis employe du commissariat, je suis employe au poste, je suis employe au poste de
    police, je suis employe dans un poste de police, je suis employe du poste, je suis employe au greffe, je suis
    employe au tribunal, je suis employe du tribunal, je suis employe a la mairie, je suis employe pour la mairie,
    je suis employe de la mairie, je suis employe pour la ville, je suis employe a la prison, je suis employe de la
    prison, je suis employe pour le sheriff, je suis employe chez le sheriff, je suis employe au dispatch, je suis
    employe au standard de la police, je suis employe au 911, je suis employe aux archives de la police, je suis
    employe au district, je suis employe du district, je suis employe pour bps, je suis employe a interieur du
    poste, je suis employe dans le poste, je suis employee a la police de boston, je suis employee pour la police de
    boston, je suis employee dans la police de boston, je suis employee chez la police de boston, je suis employee
    avec la police de boston, je suis employee au siege de la police de boston, je suis employee de la police de
    boston, je suis employee a bpd, je suis employee au bpd, je suis employee a la bpd, je suis employee chez bpd,
    je suis employee chez la bpd, je suis employee pour bpd, je suis employee pour la bpd, je suis employee pour le
    bpd, je suis employee de bpd, je suis employee de la bpd, je suis employee du bpd, je suis employee au siege de
    la bpd, je suis employee au siege de bpd, je suis employee au siege du bpd, je suis employee au qg de la police
    de boston, je suis employee au boston police, je suis employee a la police, je suis employee pour la police, je
    suis employee dans la police, je suis employee au commissariat, je suis employee dans un commissariat, je suis
    employee dans le commissariat, je suis employee du commissariat, je suis employee au poste, je suis employee au
    poste de police, je suis employee dans un poste de police, je suis employee du poste, je suis employee au
    greffe, je suis employee au tribunal, je suis employee du tribunal, je suis employee a la mairie, je suis
    employee pour la mairie, je suis employee de la mairie, je suis employee pour la ville, je suis employee a la
    prison, je suis employee de la prison, je suis employee pour le sheriff, je suis employee chez le sheriff, je
    suis employee au dispatch, je suis employee au standard de la police, je suis employee au 911, je suis employee
    aux archives de la police, je suis employee au district, je suis employee du district, je suis employee pour
    bps, je suis employee a interieur du poste, je suis employee dans le poste, je nettoie a la police de boston, je
    nettoie pour la police de boston, je nettoie dans la police de boston, je nettoie chez la police de boston, je
    nettoie avec la police de boston, je nettoie au siege de la police de boston, je nettoie de la police de boston,
    je nettoie a bpd, je nettoie au bpd, je nettoie a la bpd, je nettoie chez bpd, je nettoie chez la bpd, je
    nettoie pour bpd, je nettoie pour la bpd, je nettoie pour le bpd, je nettoie de bpd, je nettoie de la bpd, je
    nettoie du bpd, je nettoie au siege de la bpd, je nettoie au siege de bpd, je nettoie au siege du bpd, je
    nettoie au qg de la police de boston, je nettoie au boston police, je nettoie a la police, je nettoie pour la
    police, je nettoie dans la police, je nettoie au commissariat, je nettoie dans un commissariat, je nettoie dans
    le commissariat, je nettoie du commissariat, je nettoie au poste, je nettoie au poste de police, je nettoie dans
    un poste de police, je nettoie du poste, je nettoie au greffe, je nettoie au tribunal, je nettoie du tribunal,
    je nettoie a la mairie, je nettoie pour la mairie, je nettoie de la mairie, je nettoie pour la ville, je nettoie
    de la ville, je nettoie a la prison, je nettoie de la prison, je nettoie pour le sheriff, je nettoie chez le
    sheriff, je nettoie au dispatch, je nettoie au standard de la police, je nettoie au 911, je nettoie aux archives
    de la police, je nettoie au district, je nettoie du district, je nettoie pour bps, je nettoie a interieur du
    poste, je nettoie dans le poste, je fais le menage a la police de boston, je fais le menage pour la police de
    boston, je fais le menage dans la police de boston, je fais le menage chez la police de boston, je fais le
    menage avec la police de boston, je fais le menage au siege de la police de boston, je fais le menage de la
    police de boston, je fais le menage a bpd, je fais le menage au bpd, je fais le menage a la bpd, je fais le
    menage chez bpd, je fais le menage chez la bpd, je fais le menage pour bpd, je fais le menage pour la bpd, je
    fais le menage pour le bpd, je fais le menage de bpd, je fais le menage de la bpd, je fais le menage du bpd, je
    fais le menage au siege de la bpd, je fais le menage au siege de bpd, je fais le menage au siege du bpd, je fais
    le menage au qg de la police de boston, je fais le menage au boston police, je fais le menage pour la police, je
    fais le menage dans la police, je fais le menage dans un commissariat, je fais le menage dans le commissariat,
    je fais le menage du commissariat, je fais le menage au poste de police, je fais le menage dans un poste de
    police, je fais le menage du poste, je fais le menage au greffe, je fais le menage au tribunal, je fais le
    menage du tribunal, je fais le menage a la mairie, je fais le menage pour la mairie, je fais le menage de la
    mairie, je fais le menage pour la ville, je fais le menage de la ville, je fais le menage a la prison, je fais
    le menage de la prison, je fais le menage pour le sheriff, je fais le menage chez le sheriff, je fais le menage
    au dispatch, je fais le menage au standard de la police, je fais le menage au 911, je fais le menage aux
    archives de la police, je fais le menage au district, je fais le menage du district, je fais le menage pour bps,
    je fais le menage a interieur du poste, je fais le menage dans le poste, je fais les menages a la police de
    boston, je fais les menages pour la police de boston, je fais les menages dans la police de boston, je fais les
    menages chez la police de boston, je fais les menages avec la police de boston, je fais les menages au siege de
    la police de boston, je fais les menages de la police de boston, je fais les menages a bpd, je fais les menages
    au bpd, je fais les menages a la bpd, je fais les menages chez bpd, je fais les menages chez la bpd, je fais les
    menages pour bpd, je fais les menages pour la bpd, je fais les menages pour le bpd, je fais les menages de bpd,
    je fais les menages de la bpd, je fais les menages du bpd, je fais les menages au siege de la bpd, je fais les
    menages au siege de bpd, je fais les menages au siege du bpd, je fais les menages au qg de la police de boston,
    je fais les menages au boston police, je fais les menages a la police, je fais les menages pour la police, je
    fais les menages dans la police, je fais les menages au commissariat, je fais les menages dans un commissariat,
    je fais les menages dans le commissariat, je fais les menages du commissariat, je fais les menages au poste, je
    fais les menages au poste de police, je fais les menages dans un poste de police, je fais les menages du poste,
    je fais les menages au greffe, je fais les menages au tribunal, je fais les menages du tribunal, je fais les
    menages a la mairie, je fais les menages pour la mairie, je fais les menages de la mairie, je fais les menages
    pour la ville, je fais les menages de la ville, je fais les menages a la prison, je fais les menages de la
    prison, je fais les menages pour le sheriff, je fais les menages chez le sheriff, je fais les menages au
    dispatch, je fais les menages au standard de la police, je fais les menages au 911, je fais les menages aux
    archives de la police, je fais les menages au district, je fais les menages du district, je fais les menages
    pour bps, je fais les menages a interieur du poste, je fais les menages dans le poste, je suis secretaire a la
    police de boston, je suis secretaire pour la police de boston, je suis secretaire dans la police de boston, je
    suis secretaire chez la police de boston, je suis secretaire avec la police de boston, je suis secretaire au
    siege de la police de boston, je suis secretaire de la police de boston, je suis secretaire a bpd, je suis
    secretaire au bpd, je suis secretaire a la bpd, je suis secretaire chez bpd, je suis secretaire chez la bpd, je
    suis secretaire pour bpd, je suis secretaire pour la bpd, je suis secretaire pour le bpd, je suis secretaire de
    bpd, je suis secretaire de la bpd, je suis secretaire du bpd, je suis secretaire au siege de la bpd, je suis
    secretaire au siege de bpd, je suis secretaire au siege du bpd, je suis secretaire au qg de la police de boston,
    je suis secretaire au boston police, je suis secretaire pour la police, je suis secretaire dans la police, je
    suis secretaire dans un commissariat, je suis secretaire dans le commissariat, je suis secretaire du
    commissariat, je suis secretaire au poste de police, je suis secretaire dans un poste de police, je suis
    secretaire du poste, je suis secretaire au greffe, je suis secretaire au tribunal, je suis secretaire du
    tribunal, je suis secretaire a la mairie, je suis secretaire pour la mairie, je suis secretaire de la mairie, je
    suis secretaire pour la ville, je suis secretaire de la ville, je suis secretaire a la prison, je suis
    secretaire de la prison, je suis secretaire pour le sheriff, je suis secretaire chez le sheriff, je suis
    secretaire au dispatch, je suis secretaire au standard de la police, je suis secretaire au 911, je suis
    secretaire aux archives de la police, je suis secretaire du district, je suis secretaire pour bps, je suis
    secretaire a interieur du poste, je suis secretaire dans le poste, je suis receptionniste a la police de boston,
    je suis receptionniste pour la police de boston, je suis receptionniste dans la police de boston, je suis
    receptionniste chez la police de boston, je suis receptionniste avec la police de boston, je suis receptionniste
    au siege de la police de boston, je suis receptionniste de la police de boston, je suis receptionniste a bpd, je
    suis receptionniste au bpd, je suis receptionniste a la bpd, je suis receptionniste chez bpd, je suis
    receptionniste chez la bpd, je suis receptionniste pour bpd, je suis receptionniste pour la bpd, je suis
    receptionniste pour le bpd, je suis receptionniste de bpd, je suis receptionniste de la bpd, je suis
    receptionniste du bpd, je suis receptionniste au siege de la bpd, je suis receptionniste au siege de bpd, je
    suis receptionniste au siege du bpd, je suis receptionniste au qg de la police de boston, je suis receptionniste
    au boston police, je suis receptionniste a la police, je suis receptionniste pour la police, je suis
    receptionniste dans la police, je suis receptionniste au poste de police, je suis receptionniste dans un poste
    de police, je suis receptionniste au standard de la police, je suis receptionniste aux archives de la police, je
    suis agent a la police de boston, je suis agent pour la police de boston, je suis agent dans la police de
    boston, je suis agent chez la police de boston, je suis agent avec la police de boston, je suis agent au siege
    de la police de boston, je suis agent de la police de boston, je suis agent a bpd, je suis agent au bpd, je suis
    agent a la bpd, je suis agent chez bpd, je suis agent chez la bpd, je suis agent pour bpd, je suis agent pour la
    bpd, je suis agent pour le bpd, je suis agent de bpd, je suis agent de la bpd, je suis agent du bpd, je suis
    agent au siege de la bpd, je suis agent au siege de bpd, je suis agent au siege du bpd, je suis agent au qg de
    la police de boston, je suis agent au boston police, je suis agent a la police, je suis agent pour la police, je
    suis agent dans la police, je suis agent au poste de police, je suis agent dans un poste de police, je suis
    agent au standard de la police, je suis agent aux archives de la police, je suis agente a la police de boston,
    je suis agente pour la police de boston, je suis agente dans la police de boston, je suis agente chez la police
    de boston, je suis agente avec la police de boston, je suis agente au siege de la police de boston, je suis
    agente de la police de boston, je suis agente a bpd, je suis agente au bpd, je suis agente a la bpd, je suis
    agente chez bpd, je suis agente chez la bpd, je suis agente pour bpd, je suis agente pour la bpd, je suis agente
    pour le bpd, je suis agente de bpd, je suis agente de la bpd, je suis agente du bpd, je suis agente au siege de
    la bpd, je suis agente au siege de bpd, je suis agente au siege du bpd, je suis agente au qg de la police de
    boston, je suis agente au boston police, je suis agente a la police, je suis agente pour la police, je suis
    agente dans la police, je suis agente au poste de police, je suis agente dans un poste de police, je suis agente
    au standard de la police, je suis agente aux archives de la police, je suis interprete a la police de boston, je
    suis interprete pour la police de boston, je suis interprete dans la police de boston, je suis interprete chez
    la police de boston, je suis interprete avec la police de boston, je suis interprete au siege de la police de
    boston, je suis interprete de la police de boston, je suis interprete a bpd, je suis interprete au bpd, je suis
    interprete a la bpd, je suis interprete chez bpd, je suis interprete chez la bpd, je suis interprete pour bpd,
    je suis interprete pour la bpd, je suis interprete pour le bpd, je suis interprete de bpd, je suis interprete de
    la bpd, je suis interprete du bpd, je suis interprete au siege de la bpd, je suis interprete au siege de bpd, je
    suis interprete au siege du bpd, je suis interprete au qg de la police de boston, je suis interprete au boston
    police, je suis interprete a la police, je suis interprete pour la police, je suis interprete dans la police, je
    suis interprete au commissariat, je suis interprete dans un commissariat, je suis interprete dans le
    commissariat, je suis interprete du commissariat, je suis interprete au poste, je suis interprete au poste de
    police, je suis interprete dans un poste de police, je suis interprete du poste, je suis interprete au greffe,
    je suis interprete du tribunal, je suis interprete a la mairie, je suis interprete pour la mairie, je suis
    interprete de la mairie, je suis interprete pour la ville, je suis interprete de la ville, je suis interprete a
    la prison, je suis interprete de la prison, je suis interprete pour le sheriff, je suis interprete chez le
    sheriff, je suis interprete au dispatch, je suis interprete au standard de la police, je suis interprete au 911,
    je suis interprete aux archives de la police, je suis interprete au district, je suis interprete du district, je
    suis interprete pour bps, je suis interprete a interieur du poste, je suis interprete dans le poste, je suis
    stagiaire a la police de boston, je suis stagiaire pour la police de boston, je suis stagiaire dans la police de
    boston, je suis stagiaire chez la police de boston, je suis stagiaire avec la police de boston, je suis
    stagiaire au siege de la police de boston, je suis stagiaire de la police de boston, je suis stagiaire a bpd, je
    suis stagiaire au bpd, je suis stagiaire a la bpd, je suis stagiaire chez bpd, je suis stagiaire chez la bpd, je
    suis stagiaire pour bpd, je suis stagiaire pour la bpd, je suis stagiaire pour le bpd, je suis stagiaire de bpd,
    je suis stagiaire de la bpd, je suis stagiaire du bpd, je suis stagiaire au siege de la bpd, je suis stagiaire
    au siege de bpd, je suis stagiaire au siege du bpd, je suis stagiaire au qg de la police de boston, je suis
    stagiaire au boston police, je suis stagiaire a la police, je suis stagiaire pour la police, je suis stagiaire
    dans la police, je suis stagiaire au poste de police, je suis stagiaire dans un poste de police, je suis
    stagiaire au standard de la police, je suis stagiaire aux archives de la police, je suis technicien a la police
    de boston, je suis technicien pour la police de boston, je suis technicien dans la police de boston, je suis
    technicien chez la police de boston, je suis technicien avec la police de boston, je suis technicien au siege de
    la police de boston, je suis technicien de la police de boston, je suis technicien a bpd, je suis technicien au
    bpd, je suis technicien a la bpd, je suis technicien chez bpd, je suis technicien chez la bpd, je suis
    technicien pour bpd, je suis technicien pour la bpd, je suis technicien pour le bpd, je suis technicien de bpd,
    je suis technicien de la bpd, je suis technicien du bpd, je suis technicien au siege de la bpd, je suis
    technicien au siege de bpd, je suis technicien au siege du bpd, je suis technicien au qg de la police de boston,
    je suis technicien au boston police, je suis technicien a la police, je suis technicien pour la police, je suis
    technicien dans la police, je suis technicien au poste de police, je suis technicien dans un poste de police, je
    suis technicien au standard de la police, je suis technicien aux archives de la police, je suis standardiste a
    la police de boston, je suis standardiste pour la police de boston, je suis standardiste dans la police de
    boston, je suis standardiste chez la police de boston, je suis standardiste avec la police de boston, je suis
    standardiste au siege de la police de boston, je suis standardiste de la police de boston, je suis standardiste
    a bpd, je suis standardiste au bpd, je suis standardiste a la bpd, je suis standardiste chez bpd, je suis
    standardiste chez la bpd, je suis standardiste pour bpd, je suis standardiste pour la bpd, je suis standardiste
    pour le bpd, je suis standardiste de bpd, je suis standardiste de la bpd, je suis standardiste du bpd, je suis
    standardiste au siege de la bpd, je suis standardiste au siege de bpd, je suis standardiste au siege du bpd, je
    suis standardiste au qg de la police de boston, je suis standardiste au boston police, je suis standardiste a la
    police, je suis standardiste pour la police, je suis standardiste dans la police, je suis standardiste au poste
    de police, je suis standardiste dans un poste de police, je suis standardiste au standard de la police, je suis
    standardiste aux archives de la police, je nettoie _ siege de la police de boston, je nettoie _ police de
    boston, je fais le menage _ siege de la police de boston, je fais le menage _ police de boston, je fais le
    menage _ bpd, je travaille _ siege de la police de boston, je bosse _ siege de la police de boston, je bosse _
    police de boston
  `,
  ADVOCATE: `
    mon client, ma cliente, notre client, notre cliente, je suis avocat, je suis avocate, avocat ici, avocate ici,
    je suis benevole, benevole ici, benevole pour, je suis volontaire, je suis assistante sociale, je suis assistant
    social, je suis travailleur social, je suis travailleuse sociale, un de nos membres, une de nos membres, notre
    membre, nos membres, notre association, association de aide, asso ici, notre asso, notre ong, collectif de, je
    represente, observateur legal, observatrice legale, militant de, je suis mediateur, une personne que nous
    accompagnons, une dame que nous accompagnons, que nous accompagnons, que je accompagne, paroisse ici, notre
    paroisse, je suis pasteur, je suis le pasteur
  `,
  ABUSE: `
    venez les prendre, venez les chercher, venez les ramasser, venez les embarquer, venez nettoyer, quils degagent,
    que ils degagent, qu ils degagent, degagez les, degagent, virez les, virez moi ca, renvoyez les, renvoyez moi
    ca, expulsez les, expulsez tous, deportez les, faut les expulser, faut les deporter, faut tous les expulser,
    faut les renvoyer, il faut les renvoyer, quils rentrent chez eux, que ils rentrent chez eux, rentrez chez vous,
    retournez dans votre pays, retourne dans ton pays, quils retournent, que ils retournent, foutez les dehors, faut
    les virer, dehors les, du balai, nettoyez, ramassez les, embarquez les, envoyez ice, envoyez immigration,
    envoyez leur ice, que ice vienne les, ice doit venir, ice devrait venir, ice devrait passer, appelez ice pour,
    envahisseurs, parasites, sales, racaille, vermine, on est envahis, y en a marre de ces, ras le bol de ces,
    prenez les tous
  `,
  ILLEGALS: `
    clandestins, clandos, des clandestins, illegaux, des illegaux, les illegaux, sans papiers ici, plein de sans
    papiers, des sans papiers, bande de sans papiers, famille de sans papiers, tous sans papiers, sont tous sans
    papiers, immigres illegaux, migrants illegaux, etrangers illegaux, famille illegale, gens illegaux, sont tous
    illegaux, bledards, plein de illegaux, plein de clandestins, tas de clandestins, tas de illegaux, ces etrangers,
    ces immigres, ces migrants, ces gens la, que des clandestins, que des sans papiers, en situation irreguliere qui
    squattent
  `,
  WANT_REPORT: `
    je veux signaler, je voudrais signaler, je souhaite signaler, je signale, je veux denoncer, je voudrais
    denoncer, je denonce, je souhaite denoncer, je viens denoncer, ou denoncer, comment signaler, ou signaler,
    comment denoncer, je tiens a signaler, jai des gens a signaler, je veux denoncer des, je veux signaler des, pour
    denoncer des, pour signaler des, denoncer une famille, signaler une famille, signaler des
  `,
  SEND: `
    envoyez, venez les, venez le, venez la, ramassez, embarquez, expulsez, deportez, venez prendre, venez chercher,
    virez, envoyez quelquun, envoie les
  `,
} as const satisfies Partial<Lexicon>;
