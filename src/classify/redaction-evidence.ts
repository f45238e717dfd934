/** Officials, their things and places: a number after these is theirs, however it is grouped. */
const OFFICIALS = [
  ...['badge', 'badges', 'car', 'cars', 'cruiser', 'cruisers', 'plate', 'plates', 'unit', 'units', 'vehicle'],
  ...['district', 'station', 'area', 'precinct', 'officer', 'trooper', 'form', 'route', 'exit', 'courtroom'],
  ...[
    'placa',
    'placas',
    'insignia',
    'carro',
    'carros',
    'coche',
    'patrulla',
    'patrullas',
    'patrullero',
    'unidad',
  ],
  ...[
    'distrito',
    'estacion',
    'estación',
    'oficial',
    'agente',
    'formulario',
    'ruta',
    'salida',
    'chapa',
    'tablilla',
  ],
  ...[
    'distintivo',
    'viatura',
    'viaturas',
    'unidade',
    'delegacia',
    'policial',
    'formulário',
    'onibus',
    'ônibus',
  ],
  ...['saida', 'saída', 'crachá', 'cracha', 'veículo', 'veiculo', 'estação', 'estacao'],
  ...['badj', 'plak', 'machin', 'oto', 'inite', 'distri', 'distrik', 'estasyon', 'ofisye', 'polisye'],
  ...['fòm', 'fom', 'wout', 'vwati'],
];

/** What officials number. People also call what they sent us "my report" and "my case". */
const PAPERS = [
  ...[
    'incident',
    'incidents',
    'report',
    'case',
    'docket',
    'ticket',
    'citation',
    'complaint',
    'cad',
    'i(?=[#-])',
  ],
  ...['incidente', 'reporte', 'informe', 'caso', 'expediente', 'multa', 'querella', 'denuncia'],
  ...['ocorrência', 'ocorrencia', 'boletim', 'processo', 'relatório', 'relatorio'],
  ...['ensidan', 'rapò', 'rapo', 'dosye', 'kontravansyon', 'ka(?=\\s?(?:nimewo|no|#|:))'],
];

/** Public transport, and words that are also a telephone's ("my line is …") or an everyday verb (Creole "ka" is "can"). */
const ONLY_WITH_SHORT_NUMBERS = ['line', 'linha', 'ka', 'bus', 'auto'];

const JOINING =
  'number|numbers|num|numero|número|nimewo|no|nº|n°|nr|id|is|was|says|said|de|do|da|la|del|es|era|e|é|se|te|reads|policía|policia|police|polícia|polis|boston|bpd';

/** Ends with one of the words and, at most, the words that usually join it to its number. */
function endsWith(words: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?:[\\s,:#.\\-(]|(?<![\\p{L}])(?:${JOINING})(?![\\p{L}])){0,8}$`,
    'iu',
  );
}

export const OFFICIALS_NUMBER = endsWith(OFFICIALS);
export const LONG_EVIDENCE = endsWith([...OFFICIALS, ...PAPERS]);
export const SHORT_EVIDENCE = endsWith([...OFFICIALS, ...PAPERS, ...ONLY_WITH_SHORT_NUMBERS]);
