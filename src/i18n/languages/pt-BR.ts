import { brazilianPortugueseEvents } from '../events/pt-BR.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt-BR');
const felt = {
  positive: { one: 'positiva', other: 'positivas' },
  neutral: { one: 'neutra', other: 'neutras' },
  mixed: { one: 'mista', other: 'mistas' },
  negative: { one: 'negativa', other: 'negativas' },
};

/** The words in Brazilian Portuguese. */
export const brazilianPortuguese: Labels = {
  language: 'pt-BR',
  transcript: 'Conversa',
  feedKeys: 'Use Page Up e Page Down para ir de uma mensagem a outra',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Atendente',
    CUSTOMER: 'Cliente',
    SYSTEM: 'Mensagem do sistema',
    BOT: 'Assistente',
    CUSTOM_BOT: 'Assistente',
    SUPERVISOR: 'Supervisão',
    UNKNOWN: 'Participante',
  },
  you: 'Você',
  ...brazilianPortugueseEvents,
  redactedName: '(nome removido)',
  errors: {
    denied: words(
      'Você não tem mais acesso',
      'O chat foi encerrado ou seu acesso expirou. Inicie um novo chat para continuar.',
    ),
    invalid: words('A solicitação não foi aceita', 'Recarregue a página. Se não resolver, avise o suporte.'),
    throttled: words('Há solicitações demais no momento', 'Aguarde um instante e tente de novo.'),
    service: words('O serviço de chat está com um problema', 'Não é culpa sua. Tente de novo em instantes.'),
    network: words('Parece que você está offline', 'Verifique sua conexão e tente de novo.'),
    timeout: words('A resposta demorou demais', 'Verifique sua conexão e tente de novo.'),
    malformed: words(
      'Não foi possível ler a resposta',
      'Algo interferiu entre você e o serviço de chat. Tente de novo.',
    ),
    'empty-pages': words('Nada encontrado até agora', 'Pode haver mais mensagens antigas. Continuar procurando?'),
    unavailable: words('Este arquivo não está disponível', 'Ele pode ter sido excluído ou não ser mais mantido.'),
  },
  delivery: {
    sending: 'Enviando',
    sent: 'Enviada',
    delivered: 'Entregue',
    read: 'Lida',
    failed: 'Não entregue',
    processing: 'Em verificação',
    rejected: 'Não entregue: recusada por uma verificação de conteúdo',
  },
  deliveryToCustomer: {
    processing: 'Em verificação',
    failed: 'Não entregue ao cliente',
    rejected: 'Não entregue ao cliente: recusada por uma verificação de conteúdo',
  },
  unsent: { failed: 'Não enviada', failedText: (text) => `Não enviada: ${text}` },
  recipients: 'Destinatários',
  deliveredTo: (name, time) => `Entregue a ${name}, ${time}`,
  readBy: (name, time) => `Lida por ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Imagem',
    pdf: 'Documento PDF',
    document: 'Documento',
    spreadsheet: 'Planilha',
    presentation: 'Apresentação',
    audio: 'Áudio',
    video: 'Vídeo',
    archive: 'Arquivo compactado',
    text: 'Arquivo de texto',
    other: 'Arquivo',
  },
  unnamedFile: 'Arquivo sem nome',
  attachmentStates: {
    scanning: 'Verificação de segurança em andamento',
    refused: 'Recusado pela verificação de segurança',
    unavailable: 'Não está mais disponível',
  },
  openFile: (name) => `Abrir ${name}`,
  openingFile: 'Abrindo…',
  fileLinkReady: 'Pronto: selecione para abrir',
  fileFailed: 'Não foi possível abrir este arquivo',
  imageFailed: 'Não foi possível mostrar esta imagem',
  viewer: {
    close: 'Fechar',
    older: 'Imagem anterior',
    newer: 'Próxima imagem',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    zoom: (percent, formats) => `${formats.number(percent)}%`,
    fit: 'Ajustar à janela',
    place: (number, count, formats) => `${formats.number(number)} de ${formats.number(count)}`,
    loading: 'Carregando a imagem',
  },
  older: {
    load: 'Carregar mensagens anteriores',
    loading: 'Carregando mensagens anteriores',
    failed: 'Não foi possível carregar as mensagens anteriores',
  },
  newer: {
    load: 'Carregar mensagens mais recentes',
    loading: 'Carregando mensagens mais recentes',
    failed: 'Não foi possível carregar as mensagens mais recentes',
  },
  gap: {
    missing: 'Faltam mensagens aqui',
    load: 'Carregar',
    loading: 'Carregando…',
    failed: 'Não foi possível carregar as mensagens que faltam',
  },
  beginning: 'Início da conversa',
  retry: 'Tentar de novo',
  loading: 'Carregando a conversa',
  loadFailed: 'Não foi possível carregar a conversa',
  empty: words('Ainda não há mensagens', 'As mensagens aparecerão aqui assim que alguém escrever.'),
  connection: {
    reconnecting: 'Reconectando… As novas mensagens podem demorar.',
    ended: 'Conexão encerrada. Novas mensagens não aparecerão mais.',
  },
  unread: 'Novas',
  chapter: {
    past: 'Chat anterior',
    current: 'Chat atual',
    channel: 'Chat',
    messages: (count, isWhole, formats) =>
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'mensagem', other: 'mensagens' })}`
        : `${formats.number(count)}+ mensagens`,
    navigation: 'Seções',
    older: 'Seção anterior',
    newer: 'Próxima seção',
  },
  jumpToLatest: 'Ir para a mais recente',
  newMessages: (count, formats) =>
    `${formats.number(count)} ${plural(count, { one: 'nova mensagem', other: 'novas mensagens' })}`,
  typing: (names, formats) =>
    names.length > 3
      ? 'Várias pessoas estão digitando'
      : `${formats.list(names)} ${names.length === 1 ? 'está' : 'estão'} digitando`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${formats.number(count)} novas mensagens de ${name}`,
  fileFrom: (name, file) => `${name} enviou um arquivo: ${file}`,
  template: {
    chosen: 'Escolhido',
    sending: 'Enviando…',
    confirmTime: 'Escolher este horário',
    timeZone: (zone) => `Horários em ${zone}`,
    location: 'Local:',
    otherTimes: 'Outros horários',
    cards: 'Cartões',
    card: (number, count, formats) => `${formats.number(number)} de ${formats.number(count)}`,
    previousCard: 'Cartão anterior',
    nextCard: 'Próximo cartão',
    actions: 'Respostas',
    untitled: {
      'list-picker': 'Escolha uma opção',
      panel: 'Escolha uma opção',
      'quick-reply': 'Escolha uma opção',
      'time-picker': 'Escolha um horário',
      carousel: 'Escolha uma opção',
      view: 'Formulário',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'opção', other: 'opções' })}`,
  },
  analysis: {
    title: 'Análise do contato',
    summary: 'Resumo',
    sentiment: 'Sentimento',
    categories: 'Categorias',
    issues: 'Motivos do contato',
    outcomes: 'Resultados',
    actions: 'Próximas ações',
    found: 'Encontrado nesta mensagem',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map(
        (sentiment) => `${formats.number(counts[sentiment])} ${plural(counts[sentiment], felt[sentiment])}`,
      );
      return `${name}: ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Pontuação de ${begin} no início a ${end} no fim, entre -5 e 5`,
    notLoaded: 'Em uma mensagem que não foi carregada',
  },
  sentiments: { positive: 'Positivo', neutral: 'Neutro', negative: 'Negativo', mixed: 'Misto' },
  points: { issue: 'Motivo do contato', outcome: 'Resultado', action: 'Próxima ação', category: 'Categoria' },
  rowFailed: 'Não é possível mostrar esta mensagem',
  noText: 'Mensagem sem texto',
  cutShort: 'Esta mensagem é muito longa, e só o começo é mostrado.',
  showWhole: 'Mostrar tudo',
  streaming: 'Ainda escrevendo…',
  showMore: 'Mostrar mais',
  showLess: 'Mostrar menos',
  opensInNewTab: (site) => `Abre ${site} em uma nova guia`,
  table: 'Tabela',
  taskDone: 'Concluída',
  taskOpen: 'Não concluída',
  redacted: 'Conteúdo oculto',
};
