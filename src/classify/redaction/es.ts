import type { RedactionWords } from './words.ts';

export const ES: RedactionWords = {
  naming:
    'me llamo | mellamo | yo me llamo | mi nombre es | mi nombre completo es | mi nombre | mi nombre verdadero es | mi nombre real es | minombre es | mi nonbre es | me yamo | me llaman | me dicen | me puedes decir | me pueden decir | me puede decir | me puedes llamar | me pueden llamar | me puede llamar | puedes llamarme | pueden llamarme | puede llamarme | llámame | llamame | llámenme | llamenme | llámeme | dígame | digame | dime | díganme | mi apellido es | mis apellidos son | mi apodo es | a mí me dicen | me conocen como | responde al nombre de | yo me nombro | me nombro',
  calling:
    'soy | yo soy | le habla | le saluda | te habla | les habla | habla | aqui | aquí | les escribe | le escribe | les saluda',
  namedBefore: 'es mi nombre | me llamo yo',
  common:
    'la las el los lo un una unos unas mi mis tu tus su sus de del en y e o u a al que no si sí nunca nadie nada algo alguien por para con sin pero porque pues cuando como donde ya hoy ayer mañana anoche ahora luego después despues antes desde hasta hace todo todos toda todas este esta esto ese esa eso aquel aquella otro otra muy mas más menos también tambien solo sólo yo él ella ellos ellas nosotros nos me te se le les es era fue esta está estaba estan están privado secreto importante anónimo anonimo confidencial mejor tarde temprano pronto rapido rápido urgente atencion atención policia policía oficial agente migra inmigracion inmigración abogado abogada mama mamá papa papá madre padre hermano hermana hijo hija esposo esposa marido mujer primo prima amigo amiga vecino vecina jefe patron patrón señor senor señora hombre tipo ciudadano ciudadana testigo inmigrante residente quiero quisiera quise necesito tengo tenia tenía vivo viví trabajo vi vengo vine llegue llegué puedo podria podría se sé sabe dijo dice dijeron preguntó pregunto preguntando diciendo gritando falso falsa verdadero cierto verdad ay oiga ola hola buenas buenos gracias favor ayuda ayudenme ayúdenme informacion información reportar reporto denunciar quien quién cual cuál estoy estamos soy somos fui me mucho mucha poco tanto cada uno dos tres cuatro cinco seis apareció aparecio aparece salió salio sale completo correcto escrito lista casa calle trabajo semana dia día mes año años vez veces le',
  ranks:
    'oficial oficiales agente agentes policia policía policias policías sargento detective teniente capitan capitán patrullero sheriff alguacil comisario comisionado jefe comandante inspector inspectora juez jueza fiscal officer',
  said: 'dijo dice dijeron contestó contesto respondió respondio decía decia gritó grito',
  titles: 'don doña dona señor senor señora sr sra srta señorita el la de con solo',
  flat: 'apto apt apartamento apartamentos aparta depto dpto departamento departamento piso cuarto interior habitacion habitación puerta',
  house: '',
  home: 'casa',
  street: 'calle avenida carretera callejon callejón pasaje',
  living:
    'vivo en | vivimos en | resido en | mi dirección | mi direccion | dirección | direccion | domicilio | mi domicilio es | vivo por | mi casa está en | mi casa esta en | vive en',
  number: 'numero número num no nro nº',
  counted:
    'am pm hora* hrs h min mins minuto* segundo* de hombre* oficial* polic* agente* año* ano anos semana* mes meses dia dias día días niño* nino* hijo* persona* vez veces cuadra* puerta* casa* milla* calle* carro* coche* patrulla* camioneta* vehiculo* vehículo* auto* van vans suv* tipo* señor* muchacho* dolar* dólar* peso* familia* mas más',
  breaks: 'a las como desde hasta hace cuando y con pero donde hay había habia vi por para en estaba estaban',
  phone:
    'teléfono | telefono | tel | celular | cel | móvil | movil | mi número | mi numero | mi núm | whatsapp | wasap | guasap | wsp | llámame | llamame | llámenme | llamenme | llámeme | llame al | llamar al | marque al | márcame | marcame | escríbeme | escribeme | escríbanme | comuníquense al | contacto | seguro social | mi seguro | mi social | mi numero es | al numero',
  birth:
    'nací | naci | nació | nacio | nacido | nacida | fecha de nacimiento | f de nacimiento | f nac | nacimiento | fecha nac | cumpleaños | cumpleanos | cumplo años | cumplo | mi cumple | cumple',
  birthAfter:
    'es mi cumpleaños | es mi fecha de nacimiento | es cuando naci | fecha de nacimiento | es su fecha de nacimiento',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic',
  dateJoins: 'es el en de del día dia la fue mi su son año un',
  officials: 'matricula matrícula tarjeta-de-policia rango comisaría comisaria',
  papers: 'folio acta orden',
};
