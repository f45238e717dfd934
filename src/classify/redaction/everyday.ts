/**
 * Words that reports of all languages use, folded (gathered from `corpus/*\/train.yaml`, words seen twice or more that aren't
 * in names.ts): written small after a naming phrase they are no name.
 */
export const EVERYDAY = `
aad aan abogado about abri accident achar acharam across acta acusacoes address addresses adeerkay adivogadu administrative
adres adresses advogado af after afuera again agarro agent agente agentes agenti agentis agents ago agora aguantaron ah ahaa
ahay ahi ahora ahorita ai ainda ajan ajuda ajudando ajudar ajudaram ajudou ak akoz aksidan al albaabka alcaldia ale algema
algemaram algemou algen alguem alguien all allston aluguel am amanha ameacando ameacou amenaza amenazo amigo amniga and andaba
andaban andan andando anfom anigoo anigu anoche anoo anos anpil anplis anprent ans ansanm ansyen antes antre anu anvan any
anyen anyone anything ao ap apartamento apartment appele apre apres aqui are area arete arkay arma armas around arrestaron
arrested arresto arrete arriba arrive as ashmont asi ask askari askarigii asked asking asks assaltada assault assim assinado
assinou assis at ate atras atrasado atxa au aucun aucune aunque aunt aux avait avant ave avec avek aviso avisou avoka away ay
ayaa ayaan ayay ayer ayisyen ayuda ayudar ayudo ayuu baa baabuurta baan baarkinka back badge bagay bai bail bajo bak bakery
bakhaar balcao balse bam ban bang bar bare barulho base bat batay bate batendo batida baxay bay bc be because been before
behind being bem bendiga bennington between bezwen bi biblioteca bibliyotek bien biet bike bilding birth bis biwo bixin
bixinay bixiyay black block blocked blocking blok bloke blue bmc bo boa bofre boletim boliiska bom bon bond bonjou bonswa
booking booliis boolis booliska boolisku border born bos boss boston bot botou bouge boulis bowdoin boyfriend bpd bps
brasileiro bri bric briga bro brockton broke broken brother brought brown bu bua buenas building buoc bureau bureaux
burlington bus buscar but buu buuxa by byen ca cada cade cadeia cai call calle called calling cam cambridge came cameras
camioneta camionetas campus can canh cant cap car cara caras carcel card cargos carro carros cars carte carteira casa case
casero caso cau causa cause caution ce cedo cela celas celda celdas cell celular centre cerraron cerro certificacion
certificate certification cest cetait chache chaj chak chama chamar chamou chaque charged charges chay cheche check checking
chegar chegou chek chelsea cherif chez chia chinh chita chiu cho chofe choi chong choque chu chua chung church chuyen cid
cidada cidadao cidade cidna cita citizen citizens citizenship citoyen city ciudad ciudadana ciudadania ciudadano clerk client
co coc codsatay coi coisa colete colocar colocou com comadre come comes coming comme commis como computador computadora con
condena cong continua contou controle cop copia cops copy corner correo corte could couloir country coup court courthouse
cousin coworker crash creo criancas crime criminal cruiser cs cu cua cual cuando cuanto cuesta cuffs cuisine cumplio cunado
cung cunhado cuop cuu cuz da daayay dacwad dad dam dambe damiinta damiintii danh dans daqiiqo das database date datos dau
daughters day dboston de debarque decia decian decir declaracion deixar deixaram deixou deja dejaron dejo deklarasyon del dela
dele delegacia deles delito dem demande demen den denonse dentu denuncia denunciar denunsia deo depi depoimento depois deport
deportacao deportacion deportar deportation deported depot depotasyon depote dept derechos derriere des desde desk despues
detained detainer detective detektif detetive detetivi detuvo deu deus deux devan devant dexa deye deyo dhacay dhan dhashay
dheeraad dheheen dhiibay dhiibeen dhs di dia dib dice dicen diciendo did didnt dien dieron digitais dijeron dijo dimanche dio
dios dipos diray direccion directing direk direto dirije dismissed disse disseram district distrik distrito dit divorcio divos
dizem dizendo dja djobe djuntu doc documento documentos documents does doi dois dollars don donde donne donnee dono dont door
dorchester dos dossier down driver driving droga drogas dropped drove drugs ds du dua duas dudley dueno dukaan dukaanka dun
dunkin duoc dwa dwog dyali dze east eastie echo ede edificio edtan ee ekri el ela ele eles elle ellos else em email embora
empreintes en encontraron encore end endereco enfo enfomasyon enfrente enquanto ensemble ensenaron enseno ensuite entepret
entewoje entra entrar entraram entrava entre entregaram entrego entregou entro entrou epi era eram eran eres es escola
escorted escritorio escuela eske eso espanol esperando esposa esposado esposas esposo esquina esse est esta estaba estacao
estacion estacionamento estadual estan estasyon estatal estati estatus este estuvo et etaient ete etidyan eu eux even everett
every everybody everything everywhere ex exigiu explained extra facebook faco fadhiyay faisait fait fala falando falar falaram
falou familia family fanmi faraha farol fasaxay fase faut favor fax faz fazer fe fecha fecharam federal federales feds femen
femme fentanyl fet feuille fez fi fianca fianza ficou fidju fields fiesta fight fighting fika filed filha filho fille filme
fils fin find fine fingerprinted fini finished firmo first fix fizeram fla flic floor fo foi fok food for fora foram force
forest formulaire forum foto fotos fouille found framingham frape fre free frente frere friday friend friends from front
fronteriza fue fuera fueron fui furaha furtay gaari gaariga gaarigii gabadh gabadhayda gacanta gad gade gai galay galeen
galiyay ganaax gang gangue garage garaje garde gars garsoore gason gave geeyay geliyeen gelo gen geneva gens gentan gente
genti genyen get ghe ghi gi giai giam giao giay gio giu giup giut give giving glas go god goes goi going gonna goobta good
gosi got grabbed gracias green greffe gritando grupu gu guagua guard guarda guardas guardia guardias guards gudaha gui guilty
guri guriga gurigana guy guys habeen habia habla hablando hablar hace had hadal hadda haddii hadlay hadlin hal halkaas hall
han handcuffs handed has hasta have hay hayay hayeen haysan he heard hegra helay held hello help helped hen her here hermana
hermano hes het heures hi hicieron hielo hier hieu high hija hijo hill hills him his hit hizo hj hoi hoje hola hold holding
hom home homeland homem hop hora horario horas hore hortiisa hospital hot hour hours house how hoy hrs hsi hubo huellas hurt
husband husbands ia iba iban ice ici id identificacion idiin if iga iglesia igreja igu ii iigu il ilaa ilegal ilegales ill
illegal ils im ima imigracao imigrason imigrasyon immigration in inaan incident informar ingles inmigracion inosan inquilinos
inspector interprete interrogar into ir irmao irmon is isaga isagaa isku isla islaanta isso it its iyo ja jai jail jaja jandam
janela janm jardineros je jeebbo jefe jenn jetais jij jile jir jira jirin jiro jirtaa jis jiskaske job jodi joogay joogin
joogo joogtaa joogtay joojiyay jou jouk jp jsuis judge juez juge juis juiz juiza junto juntos jurado jury just juste jwenn ka
kadib kai kala kale kaliya kalme kama kamera kan kanpe kantu kap karru karu kasa kat kay kazu ke keep keeps kel kenbe kept kes
kesyon kesyone keu khac khai khi khoi khong ki kid kids kien kii kijan kile kite kiyes knock knocked know ko kol kolega kondwi
konn konnen konsa konta kontravansyon koox kosyon kote kounya kounye kouto kouzen kouzin kraze kre kreyol krimi kriolu kriye
ku kuartu kuma kunhadu kusa kuu kwen ky la laakin laanta laba lado lady laga lage lagel lagent lagu lahaa lahayn lai lajan
lakay lama lambarka lameri landlord lap lapolis larga lari las last late later latino laundromat lavocate law lawyer lay leave
leba lecole leeyahay left legal legally legliz leh lekol lel len lendemain lenh les let leta leur leurs levaram levou lheure
lib liberou library lice licencia license lich liga ligar light ligou liis like limen limmigration limprimante limye line lis
lisans list lista live livre llama llamar llamaron llamo llega llegaron llego llevaron llevo lo locked lockup loja lokate lol
lon lont loo loogu looking lop los lot loud louvri love luat luc luego lugar lui lunes luon luz lwaye lynn ma mac mache machin
madanm made madi maestra magaalada magacayga magaciisa magacyo magazen main mais maison malden malgre malo mama man manager
manana manda mandado mandan mandando mandar mandaram mandat mande mandem manden mando mandou manejando manejar manha map mar
marathon mari marido maridu markii markuu marque martes mas masaajidka mascarados mask maske masks mat matant maten matin
mattapan mau maverick maxkamad maxkamadda may maya mbta me medo meesha meet meeting meio meme men menace menase menm mennaj
mennen mennenl menot mensajen mere merkanu mes mesaj meses mesi mesmo mesmu mesye met mete metio metro meu meus mi midna miedo
mientras migra migracion migratorio migratorios milford mim min minha minhas mininu minit minutes minutos minutu mirando mire
mis mismo miyaad mn mo moca moi mom mon monday monte months montre mooyee morada morning mostra mostraram mot mother motivo
moto motorista moun move mto much muchacho muchachos muito mulher multa mundo muran music must mwen na nacimiento nada nadie
naga nahay name names nan nao nas nasci nashua nau nay necesito need neg neighbor neighbors nem nen nenhum nenhuma nephew
nephews never new next ng ngay nghe ngoai ngoi nguoi nha nhap nhat nhau nho nhos nhot ni night nimewo nin ningen ninguem
ningun ninhun ninka ninkaygu ninkii ninos nite no nobody noche noi noite nomas nombres nome nomes nomi non noo normal nos
nossa nosso not nothing noti nou nous novio now nu nua nuevo numa number numero numeru nunca nuoc obi obrigado odinate odja of
off office officer officers oficial oficiales oficina ofisye oi ok okenn old olhou omi on onde one ong onibus only ont ontem
oo open operasyon or ora orange ordem orden order os osinon oswa otra ou our out outro outside ouvert ouvi ouvrir over
overnight overtime own pa paciente package padaria paga pagamos pagar pago pagou paguei pai paid pais pake pakin palabra pale
pamo pamodi panaderia pandan pandillas pandillero papa papam papeis papel papeles paper papers papia papier papiers papye
paquete par para parando pararon parents paris park parked parking parle paro parou parque parqueo parse partir party pas pasa
pasado pasajero pasaporte pasaron pase paske paspo passa passando passaporte passar passe passei passenger passou passport pat
patch patrao patrol patron patrulla patrullas patwon pay pd pe pedi pedindo pedir pediram pediu pega pegar pegaram pegou pelea
pelo people perdon pergunta perguntando perguntar perguntaram perguntou permis pero person personne perto pessoas petite peye
peyi phai phap phat phe pho phone photo phu pick picked pide pidi pidieron pidio piso pitit pizza placa plainte plak please
plent plus po pode podia poko poli police policia policiais policial policias policier polis polisia polisye ponen por porque
porta porte portugues poste posted pot pote pou poukisa pour pouse poutet povo poze pq pr pra pral pran preciso predio
prefeitura preguntando preguntar preguntaron pregunto prende prender prenderam prendeu prendia prends preso prima primero
primo primu pris prison prizon pro probation problema prof proof pros protest puede pueden puedo puerta puertas pulisia pulled
purgunta pusieron puso put pwoblem pwopriyete qaaday qaadeen qaban qd qdo qirtay qof qofkii qolka qoray qortay qua quando quay
que queimada quel quem quer queria querian quero question qui quien quiere quieren quiero quil quincy quis quitaron quito ra
raadsan rad radio radiu radyo rag raided raids ramene ran randevou ranje ranpli rapas rape rapo rapote rapport rato re real
reason reclame recuar red redada redadas refize relache relatorio rele release released remet renmen renouvle rent renta
repartis reponn report reportar reporte reported reporting reporto request residencia restaurant restaurante restoran rete
retire revere reviso ri ride riding rien right rights rive ro road robar robbery robo roi ronbe room roommate route roxbury
rua running rut sa saac saacad saacadda saacadood saartay sabab sabado sabe saber sabia sacar sacaron sach saddex safe safety
sai saio sair saiu sala saldhigga salio salir samdi same san sans sargento sarjentu sarkaal sat sau savoir saw sawiray
saxiixay say saying says scared school se search secretaria security see seen seguindo seguram seguranca segurar seguridad
seguro segurou sei sejan sekirite sel selil selling selman sem semaine semana semanas sen send sendika senhora senor senora
sent sentence sep ser sera sergeant sergent servico ses set seul seule sgt shaqeeyo shaqo sharci sharciga shariifka she
sheegay sheriff shilka shop shoplifting shorta should show showed si sidadon sidewalk sido siege signe signed sigue sii siisay
sim sin sinal since sinh sistem sistema sister sisters sit sitting sitwayen sivil siyen skola smh so sobre sobrinho sobrino
socda socdaalka socday soeur soir solo soltar soltaram soltaron solto soltou some somebody someone somerville sont soo
soomaali sort sortait sortie soti sou south soy sozinho spanish speaking speeding spera square st sta staba stadu standing
state statement station status still stolen stood stop stopped stopping straight street su subaxdii subieron sueltan sugayay
suis suite sur sure surnom sus swa swiv ta taagan tahay take taleefan talking tallaabo tande tann tanpri tao tap tarde tardes
tarjeta task tava tavam tay te teacher tel telefon telefona telefone telefoni telefono telephone tell tem temoin temwen ten
tengo tenho tenia ter terca terminar terminou tes testemunha testigo tha tham thank that thats thau thay the their them then
there theres they theyre thieu thing think this tho thoai thoi threatening thuong ti tia tich ticket tickets tiem tiempo
tienda tiene tienen tienes tieng tihiin tike til time timoun tin tinha tinham tio tipo tipped tiraram tiro tirou tmrw to toa
tocando tocaron toda todas today todo todos together toi told toma tomaron tomo tonbe tonton too took tou toujou touswit tout
towed tps tra trabadja trabaja trabajo trabalha trabalhando trabalho traduciendo tradui traduzi traffic trafico trai tram
transit transito transmis tras trat travay trem tren tribinal tribunal trong trooper troopers tru trua truoc tt tudo tudu
tuesday tui turn turned turning tuseen tuvieron tuy two txiga txoma types uga ugu um uma un una uncle undi une unidad unit uno
unos uns until up upstairs ur us used uu uun va vai vang vann vans vay vc vcs ve vecina vecino veio velocidad vem vender
vendredi ventanilla venus ver verdad verdade vermelho vest vez vi viatura viaturas victim victima vien viene viens vient
vieram viernes viktim vil vimos vin vini vino vir visa visto vites vitima viu vivo viza vizinha vizinho vizinhu vle voi voir
voisins voiture vol vole vou voulait vous voye vre vs vwazen vwazin vye waa waan waanu wacay wach wada wait waiting walaal
walaalkay walaashay walk walked want wanted wants warbixin warbixintii warning warqad warqadda warrant was wasnt watay watched
wax waxaa waxay waxba waxey way we week weeks went were weydiin weydiisay weydiiyay weydiiyeen what whats when where while who
why wi wife wiil wiilka wiilkeyga wiilku will with without wla woman wont work worker works worried wouj would wouldnt wout
wrong wrote wuu wuxuu xaafadda xaakin xabsiga xaday xafiiska xai xanh xawaare xe xerife xidhay xin xitaa xong xuong ya yap ye
year yesterday yidhi yimid yiraahdeen yiri yo yon you youn your zam zan zanmi аве адвокат адрес аис аиса аисом аису базе базу
без больше бостон бостона бостонская бостонские бостонскии бпд бумаги бывшии было велел взял взяли видел виза вообще время все
всех вчера вызвал выити вышел где говорил говорит говорят дал дали дверь дела дело депортации держали детеинер детектив для до
документы домои дорчестере дядю его ее ему если есть ждал за забрали залог записал звонили знаю из или им иммиграцию как какои
карточку кафе когда кого коп копию копы кто куртках лет ли людеи машине машины менты меня местных метро миграции миграция
минут мне моего мои моим мол муж мужа мы на надо нам нас наш наша нашли не него нет ни никого никто ним ничего номер обвинении
ограбления один он она ордер остановил остановили от отдал откуда отпустили офицер парковке парня паспорт по пока показания
полицеиские полицеискии полицию полиция полностью попросил после потом правда право при приехал приехали пристав про проезд
просто прямо русски рядом сам сами саут сеичас сержант сказал сказала сказали сколько слова соседа спрашивал спрашивали
спросил спросили сразу статус стояли страны стрит суд судьи судья сын так там те тебя теперь то только тут ты увезли уехали
уже улице утра утром участка федералы часа через черныи что чтоб чьи школьная это ابن ابني اتصلت احنا اخذوه اخوي اذا اسمي
الاقامه الايس الباب البوليس الترحيل الجيران الساعه السجن الشرطه الشرطي الضابط العصابات القاضي الكفاله اللي المحامي المحقق
المحكمه الناس الهجره ان انا انت انو اوراق اي بالهجره بدون برا بس بعد بوسطن بوليس تبع تهمه جاري جاو جناييه حتي خبر خويا دورشستر
ديال روكسبري زميلي زوجي ساعات ساعتين سال سالني ساوث ستريت سمعت سوا سياره شباك شرطه شرطي شفت شنو شو صاحبي ضابط طالع طلبت طلع
عايز عربي عشان عليه عم عمره عمي عن عند عندهم غادي غير في فين فيه قاضي قال قالو قبل قدام قسم قضيه كان كانو كتب كل كنت كوينسي لا
لازم لان لانه لحد للايس للهجره لما لوراق لي ليا ليهم ما محقق محكمه مخالفه مذكره مركز مطلوب مع معاهم مكتوب من منهم مو ناس ناشوا
هذا هسه هو هيل واحد واش ورا ورق ورقه وقال وقالو وقت وقفني ولا وما وهو وگال يقول يوم
`;
