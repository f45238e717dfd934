import { everyPhrase, type RedactionWords } from './words.ts';

const NAME =
  'nombre | nonbre | nombr | nombe | nomvre | nonvre | nombre completo | nombre conpleto | nonbre completo | nombre entero | nombre de pila | nombre real | nombre verdadero | nombre y apellido | nombre y apellidos | apellido | apeyido | apodo | sobrenombre';

export const ES: RedactionWords = {
  naming: [
    everyPhrase('mi | y mi', NAME, 'es | ez | e | son | '),
    everyPhrase(
      'me',
      'llamo | yamo | iamo | llmo | llamoo | yammo | llao | nombro | apellido | apeyido',
      'yo | ',
    ),
    'mellamo | meyamo | yamo | mi llamo | me llamó | me yaman | me apodan | me disen | todos me dicen | todos me llaman | a mi me llaman | pueden decirme | puede decirme | puedes decirme | llameme | digan me | el nombre mio es | nombre mio es | yo soy de nombre | minonbre es | minombre',
    'me llamo | mellamo | yo me llamo | mi nombre es | mi nombre completo es | mi nombre | mi nombre verdadero es | mi nombre real es | minombre es | mi nonbre es | me yamo | me llaman | me dicen | me puedes decir | me pueden decir | me puede decir | me puedes llamar | me pueden llamar | me puede llamar | puedes llamarme | pueden llamarme | puede llamarme | llámame | llamame | llámenme | llamenme | llámeme | dígame | digame | dime | díganme | mi apellido es | mis apellidos son | mi apodo es | a mí me dicen | me conocen como | responde al nombre de | yo me nombro | me nombro',
  ].join(' | '),
  calling:
    'les abla | le abla | quien habla es | quien le habla es | quien les habla es | quien escribe es | quien le escribe es | les escribo | atentamente | atte | firma | aki | soi | yo soi | se despide | soy | yo soy | le habla | le saluda | te habla | les habla | habla | aqui | aquí | les escribe | le escribe | les saluda',
  namedBefore:
    'es mi nonbre | es como me llamo | asi me llamo | es mi nombre completo | es mi nombre | me llamo yo',
  common:
    'orden registro sistema nomas nada-mas mayor menor parte nuevo nueva madre-de padre-de salvadoreño salvadoreno salvadoreña hondureño hondureña guatemalteco guatemalteca mexicano mexicana dominicano dominicana colombiano colombiana ecuatoriano venezolano venezolana puertorriqueño boricua peruano cubano hispano hispana latino latina indocumentado indocumentada maestra enfermera estudiante empleado empleada dueño dueña inquilino inquilina la las el los lo un una unos unas mi mis tu tus su sus de del en y e o u a al que no si sí nunca nadie nada algo alguien por para con sin pero porque pues cuando como donde ya hoy ayer mañana anoche ahora luego después despues antes desde hasta hace todo todos toda todas este esta esto ese esa eso aquel aquella otro otra muy mas más menos también tambien solo sólo yo él ella ellos ellas nosotros nos me te se le les es era fue esta está estaba estan están privado secreto importante anónimo anonimo confidencial mejor tarde temprano pronto rapido rápido urgente atencion atención policia policía oficial agente migra inmigracion inmigración abogado abogada mama mamá papa papá madre padre hermano hermana hijo hija esposo esposa marido mujer primo prima amigo amiga vecino vecina jefe patron patrón señor senor señora hombre tipo ciudadano ciudadana testigo inmigrante residente quiero quisiera quise necesito tengo tenia tenía vivo viví trabajo vi vengo vine llegue llegué puedo podria podría se sé sabe dijo dice dijeron preguntó pregunto preguntando diciendo gritando falso falsa verdadero cierto verdad ay oiga ola hola buenas buenos gracias favor ayuda ayudenme ayúdenme informacion información reportar reporto denunciar quien quién cual cuál estoy estamos soy somos fui me mucho mucha poco tanto cada uno dos tres cuatro cinco seis apareció aparecio aparece salió salio sale completo correcto escrito lista casa calle trabajo semana dia día mes año años vez veces le',
  ranks:
    'oficial oficiales agente agentes policia policía policias policías sargento detective teniente capitan capitán patrullero sheriff alguacil comisario comisionado jefe comandante inspector inspectora juez jueza fiscal officer',
  said: 'dijo dice dijeron contestó contesto respondió respondio decía decia gritó grito',
  titles: 'don doña dona señor senor señora sr sra srta señorita el la de con solo',
  flat: 'apatamento apartameto apartmento aptmento apartament apartamiento aparto apartement departameto apto apt apartamento apartamentos aparta depto dpto departamento departamento piso cuarto interior habitacion habitación puerta',
  house: '',
  home: 'casa',
  street: 'calle avenida carretera callejon callejón pasaje',
  living:
    'vivo en el | vivo en la | vivo en casa | vibo en | bivo en | bibo en | vivo aqui en | vivo aca en | vivo a la par de | vivo al | vivo cerca de | estoy viviendo en | yo vivo en | mi casa es la | mi casa es el | mi casa es | mi casa queda en | mi domicilio | mi direccion es | direccion es | direcion | mi direcion | mi direcion es | mi dirección es | mi direccion es la | nuestra direccion es | vivimos en el | vivimos en la | rento en | alquilo en | vivo en | vivimos en | resido en | mi dirección | mi direccion | dirección | direccion | domicilio | mi domicilio es | vivo por | mi casa está en | mi casa esta en | vive en',
  number: 'numero número num no nro nº',
  counted:
    'am pm hora* hrs h min mins minuto* segundo* de hombre* oficial* polic* agente* año* ano anos semana* mes meses dia dias día días niño* nino* hijo* persona* vez veces cuadra* puerta* casa* milla* calle* carro* coche* patrulla* camioneta* vehiculo* vehículo* auto* van vans suv* tipo* señor* muchacho* dolar* dólar* peso* familia* mas más',
  breaks: 'a las como desde hasta hace cuando y con pero donde hay había habia vi por para en estaba estaban',
  phone:
    'teléfono | telefono | tel | celular | cel | móvil | movil | mi número | mi numero | mi núm | whatsapp | wasap | guasap | wsp | llámame | llamame | llámenme | llamenme | llámeme | llame al | llamar al | marque al | márcame | marcame | escríbeme | escribeme | escríbanme | comuníquense al | contacto | seguro social | mi seguro | mi social | mi numero es | al numero',
  birth:
    'nasi | nasí | nasio | nasido | nasida | nascí | nasci | fecha de nasimiento | fecha nacimiento | fecha de nac | fecha d nacimiento | fecha de nacimento | nasimiento | nacimento | cumple años | cumpleanios | cumpliré | fui nacido | fui nacida | año de nacimiento | f. nac | nací | naci | nació | nacio | nacido | nacida | fecha de nacimiento | f de nacimiento | f nac | nacimiento | fecha nac | cumpleaños | cumpleanos | cumplo años | cumplo | mi cumple | cumple',
  birthAfter:
    'es mi cumpleaños | es mi fecha de nacimiento | es cuando naci | fecha de nacimiento | es su fecha de nacimiento',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic',
  dateJoins: 'es el en de del día dia la fue mi su son año un',
  officials: 'matricula matrícula tarjeta-de-policia rango comisaría comisaria',
  papers: 'folio acta orden',
};
