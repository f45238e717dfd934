/**
 * Given and family names, folded, from the communities that write to us. They decide after weak phrases only ("I am …") and win over
 * the lists of common words after strong ones; a name that isn't here is still taken out after a strong phrase.
 */
export const NAMES = `
سامر سامح وسيم رامز عامر عمرو مازن هيثم وائل معاذ معتز انور اكرم ايمن تامر جهاد حسام حمدي حمد حماد خليل داود رياض زهير سهيل شادي طلال عبدالرحيم عبدالصمد
عبدالهادي عبدالواحد عدي عماد غازي فاروق فهد قصي لؤي مالك مؤيد مهند نزار نضال همام هيام وداد ورود امل اسراء الاء اسماء بشرى بتول حسناء خلود رغد رنا
روان زهراء زهرة سحر سوسن شهد صفية عبير غدير فدوى فرح مروة منال منى نهى هاجر يسرى القيسي الجبوري الشامي الحلبي البغدادي العراقي الحسيني الموسوي السعدي
بوزيان بنعيسى بلقاسم بوعزة الزياني العبيدي التميمي الدليمي الخطيب الزعبي الاحمد العلي الحمد المحمد
nelida adilson gilson jailson helder elder edmilson odair ailton armindo belmiro benvindo bernardino domingos candido casimiro euclides evandro
faustino felisberto fortunato gilda herminia hernani idalina ildo irineu jandira jeremias juvenal lidia lizete ludmila luisa manuela marcelino mariano
mirian natalina neusa nilda nilton odete olavo palmira paulino paulo quintino rui silvestre silvina sonia suzete telma teodoro tereza
valdemiro vania vera vitalina wania zelinda zenaida tchale tino nando nhonho toninho manezinho djedje djose djoze djoana djulia djulio djulinho fatu lena beto maninho
cabral mendonca moniz vieira centeio landim robalo spencer spinola livramento mascarenhas melo gonsalves depina dacosta borges brandao
freire galvao rosario barreto leal lobo vicente dacruz darosa sena cardozo tavaris pereyra lopis gomis mendis semedu varella
sagal deeqo zamzam samsam muna jibriil cige ciige naciima naima barre aamina aamino sakariye zakariye sumaya sumayo xamdi hamdi nasteexo nasteho ridwaan diiriye
diriye mukhtaar muqtaar shukri sacdiyo sacdiya sabriin raxma rahmo qamar nafiso nafisa muxubo kaltuun jawaahir ismahan filsan fowsiya dahabo
cabdirashiid cabdifataax abdifatah cabdinuur cabdixakiim bilaal barkhad aweys ayaanle aniisa canab cilmi elmi hirsi xirsi xaashi hashi kaahin cigaal
rooble roble ducaale cawaale awale ilyaas iidle mursal khaliif khadar maxamad mahamed mohamud mohamuud xusen cabdirahman axmad
yuleidy yuleisy brayan keily keyli deysi deisy daisy nohemi sarahi sarai eulalia fredy fredi freddy oscar otto byron milagro milagros lesbia lesly lesli
glenda gladys gladis floridalma elvira elvia evangelina ermelinda ana-maria berta bertha blanqui brenda celeste delmy dora dorotea edith emely fidelina fidel
filomena flor genesis heidy heydi iris jasmin jeovany geovany giovanni kimberly leidy mabel magdalena marleny mauricio maynor melida nery nixon odalys osmin
osman pascual rosalia rosaura rosibel rutilio suyapa tatiana tomasa vilma virgilio wendi wilber wilfredo yessenia yoselin zenia funes turcios argueta pacheco
barrientos benitez cabrera caceres calderon canales cardona carranza chub coc cortez cordova estrada fuentes galdamez giron lemus lima lobo marroquin melgar molina
monterroso murcia navarro osorio oxlaj padilla palacios ponce portillo quintanilla recinos reyes rodas rosa salguero serrano sic tejada tzoc umana urbina valladares
villatoro villalobos zamora zapata
maria jose juan carlos luis ana rosa carmen miguel pedro jorge manuel francisco antonio jesus alejandro fernando ricardo eduardo roberto
mario sergio rafael daniel david alberto oscar raul ramon hector victor hugo javier diego andres felipe santiago sebastian mateo gabriel
gabriela lucia sofia valentina isabella camila daniela paola andrea claudia patricia silvia sandra monica veronica leticia guadalupe lupe
yolanda gloria teresa marta martha elena irma norma blanca alma juana margarita josefina xiomara yesenia jessica karla karina wendy
marisol maribel mayra mirna reina marlene ingrid evelyn brenda lorena adriana alejandra carolina catalina cristina esperanza dolores
concepcion mercedes pilar ramona ernesto enrique gustavo guillermo gerardo arturo armando alfredo alfonso cesar ruben rodrigo rodolfo
rigoberto wilmer wilson walter edwin elmer melvin nelson milton marvin franklin darwin jefferson kevin bryan brayan jonathan yonathan josue
isaias elias moises israel samuel abel adan noe efrain ismael leonel lionel marcos marco lucas tomas agustin ignacio nicolas pablo julio
cesar julian julia juliana emilio emilia estela esteban ivan joaquin osvaldo oswaldo orlando rolando reynaldo reinaldo ronaldo ronald
nestor napoleon salvador saul simon tito ulises vicente xavier yadira zoila zulma fatima rocio noemi ruth raquel rebeca sara sarah
garcia rodriguez martinez hernandez lopez gonzalez gonzales perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz
gutierrez chavez ramos ruiz mendoza alvarez jimenez castillo vasquez vazquez romero moreno herrera medina aguilar vargas guzman mendez
munoz salazar soto delgado rios ortega nunez maldonado pena vega contreras guerrero sandoval escobar portillo menjivar alvarado castro
velasquez orellana zelaya pineda mejia bonilla rosales figueroa santos acosta peralta polanco almonte matos batista valdez restrepo
luciana luciano joao josefa ines joana tiago thiago bruno caio rafaela fernanda marcelo marcela leandro luana larissa leticia bianca bruna vanessa
wellington wesley washington welington gilberto gilmar edson ederson anderson adilson valdir valdeci sebastiao cicero severino raimundo
francisca antonia aparecida conceicao vitoria vinicius matheus murilo otavio igor renan renato renata regina reginaldo rogerio
silva souza sousa oliveira lima pereira ferreira costa rodrigues almeida nascimento alves carvalho araujo ribeiro gomes martins barbosa
rocha dias teixeira moreira cardoso correia correa mendes nunes moura cavalcante monteiro freitas andrade tavares barros lopes semedo
fernandes goncalves goncalvez pires delgado brito fortes evora duarte varela furtado sanches tavarez baptista miranda pina veiga veríssimo
djonny djon djoao manel nelito zeca titina nhelas bia tuda dulce ivone ilda zulmira arlinda filomena domingas celestina adelina alcinda
jean marie pierre jacques jose paul joseph michel louis francois claude philippe andre alain bernard robert patrick nicolas stephane
christophe laurent sylvie nathalie isabelle catherine martine monique francoise christine chantal veronique sandrine valerie aminata
fatou fatoumata mariama aissatou kadiatou oumou binta awa adama amadou mamadou moussa ibrahima ousmane abdoulaye boubacar cheikh modou
alioune seydou souleymane issa yacouba drissa bakary lamine sekou diallo traore keita coulibaly toure diop ndiaye fall sow ba barry bah
sylla cisse konate camara kone ouattara kabore sawadogo mbaye gueye sarr faye kouassi koffi kouame kouadio yao konan aya akissi adjoua
kabongo mukendi tshibangu ilunga kasongo mbuyi ngoma nzinga emmanuel emmanuelle serge sylvain didier thierry pascal olivier arnaud yves
widline wideline roseline rosemene wislande nadege guerline marlene mirlande mirline fabiola farah islande ketly yolette jocelyne
jocelyn dieudonne dieula ronel roody rony jhonny johnny wilner wilfrid wilkens jameson jimmy kervens stanley frantz frandy fritz
evens evenson edner emmanuela guerda gerda lovely loveline myrlande odette pierrette rosette saintil saintilus saintlouis toussaint
dessalines duvalier desir charles etienne baptiste augustin celestin louissaint jeanbaptiste jeanlouis dorvil exantus joachim cadet
chery cherubin delva estime estimable fleurant germain hyppolite innocent jeune lafleur lamour laurent mathieu mesidor michaud noel
philemon prophete remy saint sanon simeon theodore thermidor valcin vilsaint michelet mackenson wadson esther rachelle naomie
mohamed mohammed muhammad mohammad mohamad ahmed ahmad ali omar umar hassan hasan hussein hussain hossein ibrahim ismail yousef youssef
yusuf yousuf mustafa mostafa mahmoud mahmud khaled khalid abdullah abdallah abdul abdel abdelkader abdelaziz abdelhak abdelilah hamza
bilal anas ayoub yassine yasin yassin younes karim kareem rachid rashid said saeed samir sami tarek tariq amine amin amina fatima fatma
fatna khadija khadijah aicha aisha maryam mariam meriem zineb zainab zaynab layla leila salma samira nadia naima latifa malika hanane
hanan houda huda imane iman karima rania ranya noor nour nora sana sanaa siham souad wafa widad yasmine yasmin hiba dounia ghita ilham
driss idriss hicham hisham jamal jamila kamal lahcen mourad murad nabil nabila omaima othman osman rida reda redouane saad salah
simo soufiane sofiane tayeb wael walid waleed zakaria ziad ziyad bachir bashir fouad habib adnan alaa ammar bassam fadi faris firas
ghassan haidar haider jawad laith majid marwan maher munir nader nasser raed rami qasim sajjad suleiman sulaiman taha thamer yahya
elmasri haddad khoury najjar mansour masri alaoui bennani berrada elidrissi tazi benali bouazza amrani fassi chaoui
maxamed maxamuud axmed cali cumar cismaan cabdi cabdullahi cabdulahi cabdiraxmaan cabdirahman abdirahman cabdulqaadir abdikadir abdi
xasan xuseen faarax farah warsame warsama jaamac jama nuur nur aadan aden adan saalax muuse muse ibraahim yuusuf ismaaciil geedi
guuleed guled dahir daahir shire ducaale liibaan liban mahad sharmaarke bile bashiir faadumo fadumo faduma caasha casha xaawo hawo
khadiijo khadija sahra sahro hodan hodo ifrah ilhaan ilhan ayaan-a nimco nimo ubax amran amaal amal safiya safiyo maryan maryama
sucaad suad saynab zeinab deqa deeqa ladan idil ikraan ikran fartuun fartun hibaaq hibo roda rooda xaliimo halimo halima asad
cabdiqani cabdinaasir cabdiwali abdiwali cabdirisaaq cabdulle abdulle samatar samater siciid saciid yaasiin faisal feysal
иван петр пётр сергей александр андрей алексей дмитрий михаил николай владимир виктор юрий олег игорь евгений максим павел роман артем
артём антон денис илья кирилл константин станислав вячеслав валерий василий григорий георгий борис вадим виталий руслан тимур ринат рустам
марат азамат бекзат нурлан талгат ерлан азиз фарход фарходжон шерзод бахром бахтиёр улугбек ульяна анна мария елена ольга наталья наталия
татьяна ирина светлана екатерина юлия анастасия людмила галина валентина надежда любовь вера лариса марина оксана алла алина дарья ксения
полина виктория кристина диана зарина гульнара айгуль динара мадина нина тамара зоя раиса лидия софья софия маша даша саша паша
катя таня наташа лена оля света юля настя лёша леша дима миша коля вова витя женя костя слава вася гриша боря ваня петя сережа
иванов иванова петров петрова сидоров сидорова смирнов смирнова кузнецов кузнецова попов попова соколов соколова лебедев козлов новиков
морозов волков соловьев васильев зайцев павлов семенов голубев виноградов богданов воробьев федоров михайлов беляев тарасов белов
комаров орлов киселев макаров андреев ковалев ильин гусев титов кузьмин кудрявцев баранов куликов шевченко бондаренко коваленко ткаченко
ivan petr pyotr sergey sergei aleksandr alexander aleksei alexey dmitry dmitri dmitriy mikhail nikolai nikolay vladimir viktor yuri
yuriy oleg igor evgeny evgeniy maksim pavel roman artem anton denis ilya kirill konstantin vasily boris vadim vitaly vitaliy ruslan timur
olga natalia natalya tatiana tatyana irina svetlana ekaterina yulia anastasia lyudmila galina nadezhda larisa marina oksana alina ksenia
petrov petrova ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova sokolov sokolova volkov volkova
محمد احمد علي عمر حسن حسين ابراهيم اسماعيل يوسف مصطفى محمود خالد عبدالله عبد عبدالرحمن عبدالعزيز عبدالكريم عبدالقادر حمزة بلال انس ايوب
ياسين ياسر يونس يحيى كريم رشيد سعيد سمير سامي طارق امين امينة فاطمة فاطنة خديجة عائشة مريم زينب ليلى سلمى سميرة نادية نعيمة لطيفة مليكة
حنان هدى ايمان كريمة رانيا نور نورا سناء سهام سعاد وفاء وداد ياسمين هبة دنيا غيثة الهام ادريس هشام جمال جميلة كمال لحسن مراد نبيل نبيلة
عثمان رضا رضوان سعد صلاح سفيان وائل وليد زكرياء زكريا زياد بشير فؤاد حبيب عدنان علاء عمار بسام فادي فارس فراس غسان حيدر جواد ليث
ماجد مروان ماهر منير نادر ناصر رائد رامي قاسم سجاد سليمان طه ثامر تامر شريف حداد خوري نجار منصور المصري العلوي بناني التازي بنعلي
العمراني الفاسي الادريسي اشرف ايهاب باسم بدر جابر حازم حاتم حكيم حليمة دعاء ديما رحمة ريم سارة سلوى شيماء صابر صباح صفاء ضياء عادل
عباس عزيز عصام عفاف غادة فيصل فريد فريدة كوثر لينا لمياء مجدي محسن مها مي ميساء نجلاء نجوى ندى نسرين نوال هالة هاني هند وسام الحسن الحسين
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong lam luong trinh doan tran luu cao thai chau ton tang
thi van huu duc ngoc minh anh thanh hung dung cuong tuan hai long phong quang son thang toan trung tung viet khanh khoa kiet nam nhan
phuc phuoc quan quoc sang tai tam tan thien thinh thuan tien tri tu vinh vu an binh chi cuc dao diem diep giang ha hang hanh hien hoa
hong hue huong huyen kim lan lien linh loan mai my nga ngan nhi nhung oanh phuong quyen quynh thao thu thuy tien trang trinh truc tuyet
uyen van vy xuan yen bao khang dat loc loi nghia bich
john james michael william richard thomas christopher matthew anthony steven andrew joshua kenneth brian george timothy jason
jeffrey ryan jacob gary eric stephen larry justin scott brandon benjamin gregory frank raymond jack dennis jerry tyler aaron adam
nathan henry peter kyle noah ethan jeremy christian keith roger terry sean gerald harold carl lawrence dylan arthur jordan jesse billy
joe bryan bruce gabriel logan alan albert willie wayne randy vincent liam mary jennifer linda elizabeth barbara susan karen lisa
nancy betty ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen
angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria heather diane olivia
julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison
teresa sara janice jean abigail alice judy sophia denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
charlotte kayla alexis lori tiffany mike dave bob bill jim tom steve chris matt dan nick alex sam ben tony kate jenny liz beth
smith johnson williams jones davis miller wilson moore taylor jackson martin lee thompson white harris clark lewis robinson walker
chen wang zhang liu li yang huang zhao wu zhou xu sun zhu lin guo zheng wong chan cheng leung cheung kwok lau tse tang
`;

/** Common words or other things as well: no name after "I am" and the like. */
export const NAMES_AND_WORDS =
  'lobo leal vera sena flor iris celeste milagro milagros genesis lima murcia ponce estrada serrano fuentes palacios fidel qamar sic coc otto rosario zamora rui tino muna victor* esperanza gloria alma reina mercedes dolores pilar santiago israel jordan washington jefferson jackson white christian an do ho le ly my nam son long dung hai hung thu mai lan tu nga vu chi ha hoa bao tai sang tan tien tri chau cao thai ton tang van huu kim hong nga rosa sara sana ba fall sow bah saint innocent jeune charles lamour noel cadet said salah iman amal nur nour sami good bill frank bob jack jean an aya yao li lin sun long chan tang lee blanca cruz flores reyes santos ramos angel vega rios guerrero delgado moreno salvador salvadora jesus victoria virginia madison carol amber joy summer нина вера надежда любовь слава света роман нур нор نور رحمة سعيد سعيدة كريم امين شريف ناصر حكيم جمال كمال رشيد حبيب دنيا هدى عزيز عادل عباس صابر صباح بدر جميلة منصور حداد نجار مراد سعد صلاح ضياء ايمان اسد فارس وفاء عبد وسام هند هاني مها مي علي';
/** Between the parts of a name. */
export const NAME_PARTICLES =
  'de da do das dos del la las los di du van von bin ibn ben bint el al abu abou ould mac mc san santa بن ابن بنت ابو أبو ام آل ال';
