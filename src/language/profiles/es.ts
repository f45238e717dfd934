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
`,
};
