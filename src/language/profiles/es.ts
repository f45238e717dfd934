import type { Profile } from '../model.ts';

export const es: Profile = {
  language: 'es',
  script: 'Latin',
  letters: 'áéíóúüñ',
  words: `
hola si no gracias ayuda buenas
de la que el en y a los se no me un una por con lo mi su para es las del al le mas pero como ya si yo te nos les mis sus
hay esta estaba estan estoy eso esto este ese esa son fue era ser tiene tengo porque cuando donde quien muy todo todos
hola buenas buenos dias tardes noches dia tarde noche gracias favor ayuda ayudame ayudenme disculpe oiga senor senora
ustedes usted tu ellos ella ellas nosotros nada nadie nunca algo alguien ahora ahorita hoy ayer manana anoche antier
policia policias oficial oficiales agente agentes migra migracion inmigracion patrulla carcel corte juez abogado
preguntaron pregunto preguntaba preguntando pidieron pidio pidiendo dijeron dijo diciendo digo dicen llevaron llevo llevan llevaba
pararon paro parar detuvieron detuvo detenido detenida detenidos arrestaron arresto agarraron agarro soltaron soltar
llamaron llamo llamar llamando llegaron llego llegan vinieron vino viene vienen entraron entro salio salieron tocaron tocando puerta
casa calle carro coche camioneta troca camion trabajo tienda escuela iglesia estacion tren parque esquina edificio apartamento departamento
esposo esposa marido mujer hijo hija hijos hermano hermana mama papa madre padre primo prima tio tia sobrino cunado suegra amigo amiga
vecino vecina vecinos familia nino nina ninos bebe novio novia abuela abuelo muchacho muchacha companero jefe patron
papeles estatus migratorio legal ilegal documentos licencia placa placas pasaporte visa orden fianza horas hora minutos semana semanas mes
anos ano hace dos tres cuatro cinco seis siete ocho nueve diez uno primero primera ultimo otra otro otros vez veces
vi vimos vio vieron ver mire mira saber sabe se sabes sabia creo pienso entiendo entender hablo habla hablar hablan espanol ingles
quiero quiere quieren quisiera necesito necesita necesitamos puedo puede pueden poder hacer hizo hicieron hacen hago haciendo
tener tenia tenian tuvo tuvieron ir voy va van vamos fui fueron iba iban dar dio dieron dame deme dan doy decir digame
sin sobre hasta desde entre tambien tampoco solo solamente aqui ahi alla afuera adentro cerca frente atras lado
despues antes luego entonces pues bueno bien mal mucho mucha muchos poco mas menos tan tanto cual cuales quienes cuanto cuantos
estamos estaban esten sea sean eran somos he ha han habia habian haya hubo
que q k xq pq tmb toy ta tas pa pal porfa porfavor ola grasias ayer aser iso asen kiero ke komo aki ay ai bino yamo yamaron yego
llevaronse pusieron puso esposas esposaron golpearon pego pegaron gritaron grito amenazo amenazaron amenazan miedo susto
vestidos civil uniforme chaleco mascara enmascarados negro negra blanco blanca azul rojo grandes grande chico chica gente persona personas
hombre hombres senores chavo chava guey wey compa mano oye mijo mija orale chale simon nel apenas ayudar reportar reporte
quieren pasar paso pasando pasaron pasa cosa cosas nombre numero telefono foto fotos video grabe grabaron grabar
claro seguro verdad cierto falso tal quiza quizas acaso igual misma mismo mismos nuevo nueva empezar saltar siguiente
borrar enviar mandar mandaron mande mando mensaje mensajes pregunta respuesta idioma estado regresar atras volver ninguno ninguna
contra ante bajo segun durante mientras aunque todavia aun siempre jamas casi apenas cada cualquier
lunes martes miercoles jueves viernes sabado domingo madrugada mediodia temprano enero febrero marzo abril mayo junio julio agosto
nosotras vosotros conmigo contigo consigo suyo mio mia tuyo nuestro nuestra nuestros
vive viven vivo vivimos trabaja trabajan trabajando manejando manejaba manejar caminando esperando esperaron comprando saliendo iban
decia decian querian queria podia sabian supe supo oi oimos escuche dejaron deja dejo dejen sacaron saco subieron subio bajaron bajo
firmar firmo pais mexicano salvadoreno hondureno guatemalteco dominicano colombiano deportar deportaron deportado
reten redada operativo testigo testigos interprete traductor abogada huellas digitales cunada suegro dios bendiciones bendiga perdon apurense apurese auxilio
mordida federales federal hijole cacharon golpes metro autobus estacionamiento esquina avenida cuadra barrio comunidad informacion direccion base datos
compartio compartieron compartir dieron entregaron entrego entregar traslado trasladaron trasladado centro detencion cargos retiraron audiencia tribunal
sospechoso victima delito denuncia denunciar queja robo choque accidente multa infraccion semaforo manejo velocidad registro registraron revisaron
revisar permiso negaron derechos callado embarazada enferma enfermo medicina anciano menor estudiante maestra director doctor chofer trabajador inquilino
dueno renta cuarto pasillo escaleras ventana patio cochera urgente emergencia rapido apurado equivocado alguno algunos alguna cuidado amenaza
por que cuando donde quienes verdaderamente obviamente espere esperen ustedes mirando tomaron tomo tomar tirado jalaron jalo empujaron empujo rodearon
wena wenas wenos buenass holaa holi alou diga aja dime dimelo klk queloque kloke quiubo kiubo qubo quihubo
quiay entonce parcero parcera parceros marica chimba bacano bacana chevere chevre vaina vainas tigueraje
tiguere tigueres tato manin loco loca montro broder compadre comadre compay vale epa epale naguara pana panas
panita primazo cipote cipota cipotes bicho bicha maje majes puchica chivo cabal pisto sos tenes andas queres
podes decime vaya vaa chucho cheque patojo patoja patojos ishto chapin chapina muchaa fijese fijate pucha
catracho catracha catrachos macizo alero guirro guirra vato morro morra morros wei guei wuey cabron cabrones
pinche chingada chingado chingon neta ora andale ahorale nomas nomames apoco mandeme dispense jale chamba
chambear feria lana trocas raza paisa paisano paisanos compas boricua wepa bendito nene nena nenes mijito
mijita mami papito mamita doñita doña misis mister china chinito chamaco chamacos chavito chavitos chavalo
chavala pelao pelaos pelado peladito qe kienes kieren kiere kisiera kuando kuanto kual kosa kosas kon kasa
kaye karro kreo kerer kerian kedo kedaron keda akeyos aka isieron asta ablo abla ablan ablar abia abian aber
ayi alli aora aorita orita horita haora taba taban tamo tamos tava estube stoy stan sta staba etaba eta etan
uste utede ustede vamo vamono vayan nojotro nosotro menoh entoce entonses entons entoncs dpues dspues despue
desp dsd xfa xfavor xfis porfis porfi porfavo xfv xk porke porq porqe tb tbn tambn tamb tampoc msj mnsj cel
celu fone cell nda ntp tqm bno bna finde hrs mart mierc juev vier sab disen disieron dijieron digieron dijerom
dise desir desirle desia preguntarle preguntandole preguntan preguntas preguntar preguntado pregunte
preguntarme pedir pedirle pedian pide piden pidiole pidiendole exigieron exigio exigen enseñar enseñara enseño
enseñaron mostrar mostro mostraron sacar saque saquen denme digan dile diles diganme diganos oigan miren vean
vengan espera espereme esperame esperate llamame llameme contesten conteste contestame respondan responda
responde avisen avisa aviso avisar avisaron cuentame cuenteme ayudeme ayuden ayudenos ayudo ayudaron manden
pasen pasado gracia grasia muchas muxas mil bendicion bendicione amen saludo saludos feliz buen provecho
perdone perdona perdoname disculpa disculpen disculpame dale okey listo lista perfecto exacto mentira segura
talvez capaz ojala oigame caramba diache diablo diantre coño conio carajo mierda joder ostia puta puñeta wow
jaja jajaja jeje jejeje jaj sip siu ningun cualquiera ambos demas mismas propio propia aquel aquella aquellos
aquellas aquello esos esas estos estas dicho dicha suya tuya redadas migras lamigra polisia polisias polizia
poli chota jara jura tombo tombos cuilio guardias estatal estatales alguacil carcelero custodia custodio celda
celdas calabozo preso presa presos reja rejas encerrado encerrada encerraron trancado trancaron esposado
esposada grillete fiador bono bonos juicio jueza fiscal fiscalia defensor defensora sentencia condena culpable
inocente absuelto libertad libres soltado suelto suelta sueltan sueltalo liberado liberada liberaron salida
salidas probatoria deportacion deportada deportados deporten deportan asilo asilado refugiado ciudadano
ciudadana ciudadania residente residencia residentes indocumentado indocumentada indocumentados mojado mojados
tarjeta verde mica cedula matricula consulado consul embajada frontera nacionalidad naci nacio nacido
nacimiento pasaportes certificado acta social apellido nombres apodo edad fecha cumpleaños jefa patrona
patrones dueña dueñas casero casera mayordomo supervisor supervisora gerente contratista empleado empleada
empleados empleador obrero obreros albañil construccion obra limpieza restaurante cocina cocinero mesero
lavaplatos fabrica factoria taller bodega bodeguita colmado lavanderia tiendita pulperia barberia salon pastor
cura misa parroquia guarderia kinder colegio universidad maestro profesor profesora alumno alumna estudiantes
clase clases clinica doctora enfermera medico farmacia biblioteca alcaldia ayuntamiento correo banco cancha
plaza puente acera banqueta anden autopista carretera ruta camino parqueo parqueadero garaje aparcamiento
guagua guaguas buseta subway linea parada aeropuerto bicicleta motora carros carrito camionetas patrullas
sirena luces cuñados cuñadita cuñao cuñaos primos primas primito primita tios tias sobrinos sobrinas sobrinito
nieto nieta nietos abuelos abuelito abuelita viejo vieja viejito viejita viejos hermanos hermanas hermanito
hermanita carnal carnala hijito hijita hijastro hijastra padrastro madrastra padrino madrina ahijado ahijada
yerno nuera suegros papas pai taita ñaño jefita jefito pareja prometido prometida exesposo exmarido exnovio
embarazo viudo soltera casada casado divorcio novios amigos amigas vecinito inquilinos pariente parientes
familiares llevar llevarlo llevarla llevarse llevaban llevando llevandose traen trajo trajeron traer trae
traiga meter metio metieron meten metido metida montaron monto montado coger cogio cogieron cojio cojieron
agarrar agarran agarrado agarraba jalar jalando tirar tiraron tiro tumbar tumbaron romper rompieron rompio
tocar toco tocan toque abrir abri abrio abrieron abran abra abro cerrar cerro cerraron cierran bloquearon
bloqueo empujon correr corrio corrieron corriendo huir esconder escondido escondida quedar quedo quedaron
quede quedarme regreso regresaron volvio volvieron buscar busca buscan buscando busco buscaban encontrar
encontro encontraron perder perdi perdio pagar pague pagamos pagaron pago cobrar cobra cobran comprar vender
firme firmaron firmaba leer lei escribir escribio escribi escribieron grabando filmar tome videos camara
camaras aveces toavia todabia recien ratito rato rapidito tempranito medianoche septiembre octubre noviembre
diciembre primavera verano invierno pasada proximo proxima mañanita tardecita anochecer amanecer antenoche
anteayer ayercito hoyy llorar llorando lloro asustado asustada asustados asustar preocupado preocupada
nervioso nerviosa desesperado desesperada angustia angustiada enojado enojada bravo brava molesto molesta
cansado cansada sola solito solita contento duele dolor herido herida sangre golpe pegan pegar pelea pelear
matar mato muerto muerte robar robaron robado ladron pandilla pandillas mara maras arma armas pistola cuchillo
droga drogas alcohol borracho tomado alto gordo flaco moreno morena prieto trigueño latino latina latinos
hispano hispana hispanos americano americana gringo gringos gringa salvadoreña hondureña guatemalteca mexicana
mexicanos dominicana dominicanos colombiana puertorriqueño puertorriqueña venezolano venezolana ecuatoriano
peruano cubano brasileño brasileña haitiano derecho derechas izquierda ley leyes legales ilegales ordenanza
alcalde alcaldesa gobierno gobernador presidente noticias noticia periodico facebook feis wasap grupo rumor
chisme chismes bochinche dizque disque supuestamente textos textear textee llamada llamadas numeros contacto
contactar dato servicio servicios oficina cita citas consulta formulario papel papelito papeleo tramite
tramites copia copias costo cuesta cuestan dinero plata chavos cuartos pesos dolares barato caro gratis comida
hambre agua frio calor nieve lluvia ropa zapatos techo calefaccion alquiler mudar mudanza mudarme cuidense
cuidate cuidese atencion alerta ojo pilas aguas aguantate calma calmese tranquilo tranquila tranquilos
silencio callate callese parese pare quieto quieta manos arriba abajo suelo piso afueras dentro detras delante
encima debajo junto juntos enfrente alrededor lejos lejitos cerquita
`,
};
