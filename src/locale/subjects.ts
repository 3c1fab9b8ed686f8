/**
 * English names of school subjects by the Russian name that the model holds; mathematics and Russian have ids of
 * their own.
 */
export const SUBJECTS_EN: Readonly<Record<string, string>> = {
  mathematics: 'mathematics',
  russian: 'Russian',
  'английский язык': 'English',
  биология: 'biology',
  география: 'geography',
  'изобразительное искусство': 'art',
  информатика: 'computer science',
  'иностранный язык': 'foreign language',
  'иностранные языки': 'foreign languages',
  'испанский язык': 'Spanish',
  история: 'history',
  'китайский язык': 'Chinese',
  литература: 'literature',
  'литературное чтение': 'literary reading',
  музыка: 'music',
  'немецкий язык': 'German',
  обж: 'life safety',
  обществознание: 'social studies',
  'окружающий мир': 'the world around us',
  'родная литература': 'native literature',
  'родной язык': 'native language',
  технология: 'technology',
  труд: 'technology',
  физика: 'physics',
  'физическая культура': 'physical education',
  физкультура: 'physical education',
  'французский язык': 'French',
  химия: 'chemistry',
};
