import { spanishEvents } from '../events/es.ts';
import type { Labels } from '../labels.ts';
import { occurring, words } from '../phrases.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('es');
const felt = {
  positive: { one: 'positivo', other: 'positivos' },
  neutral: { one: 'neutro', other: 'neutros' },
  mixed: { one: 'mixto', other: 'mixtos' },
  negative: { one: 'negativo', other: 'negativos' },
};

/** The words in Spanish. */
export const spanish: Labels = {
  language: 'es',
  transcript: 'Conversación',
  feedKeys: 'Usa Re Pág y Av Pág para pasar de un mensaje a otro',
  entryName: (parts) => parts.join(', '),
  sentences: (parts) => parts.join('. '),
  roles: {
    AGENT: 'Agente',
    CUSTOMER: 'Cliente',
    SYSTEM: 'Mensaje del sistema',
    BOT: 'Asistente',
    CUSTOM_BOT: 'Asistente',
    SUPERVISOR: 'Supervisión',
    UNKNOWN: 'Participante',
  },
  you: 'Tú',
  ...spanishEvents,
  redactedName: '(nombre eliminado)',
  errors: {
    denied: words('Ya no tienes acceso', 'El chat finalizó o tu acceso caducó. Inicia un chat nuevo para continuar.'),
    invalid: words(
      'No se aceptó la solicitud',
      'Vuelve a cargar la página. Si eso no ayuda, avisa al servicio de asistencia.',
    ),
    throttled: words('Hay demasiadas solicitudes en este momento', 'Espera un momento e inténtalo de nuevo.'),
    service: words('El servicio de chat tiene un problema', 'No es culpa tuya. Inténtalo de nuevo en un momento.'),
    network: words('Parece que no tienes conexión', 'Comprueba tu conexión e inténtalo de nuevo.'),
    timeout: words('La respuesta tardó demasiado', 'Comprueba tu conexión e inténtalo de nuevo.'),
    malformed: words(
      'No se pudo leer la respuesta',
      'Algo se interpuso entre tú y el servicio de chat. Inténtalo de nuevo.',
    ),
    'empty-pages': words('Nada encontrado por ahora', 'Puede haber más mensajes anteriores. ¿Seguir buscando?'),
    unavailable: words('Este archivo no está disponible', 'Es posible que se haya eliminado o que ya no se conserve.'),
  },
  delivery: {
    sending: 'Enviando',
    sent: 'Enviado',
    delivered: 'Entregado',
    read: 'Leído',
    failed: 'No entregado',
    processing: 'En revisión',
    rejected: 'No entregado: rechazado por una revisión del contenido',
  },
  deliveryToCustomer: {
    processing: 'En revisión',
    failed: 'No entregado al cliente',
    rejected: 'No entregado al cliente: rechazado por una revisión del contenido',
  },
  unsent: { failed: 'No enviado', failedText: (text) => `No enviado: ${text}` },
  recipients: 'Destinatarios',
  deliveredTo: (name, time) => `Entregado a ${name}, ${time}`,
  readBy: (name, time) => `Leído por ${name}, ${time}`,
  timeInZone: (time, zone) => `${time} (${zone})`,
  fileTypes: {
    image: 'Imagen',
    pdf: 'Documento PDF',
    document: 'Documento',
    spreadsheet: 'Hoja de cálculo',
    presentation: 'Presentación',
    audio: 'Archivo de audio',
    video: 'Vídeo',
    archive: 'Archivo comprimido',
    text: 'Archivo de texto',
    other: 'Archivo',
  },
  unnamedFile: 'Archivo sin nombre',
  attachmentStates: {
    scanning: 'Comprobación de seguridad en curso',
    refused: 'Rechazado por la comprobación de seguridad',
    unavailable: 'Ya no está disponible',
  },
  openFile: (name) => `Abrir ${name}`,
  openingFile: 'Abriendo…',
  fileLinkReady: 'Listo: selecciona para abrir',
  fileFailed: 'No se pudo abrir este archivo',
  imageFailed: 'No se pudo mostrar esta imagen',
  viewer: {
    close: 'Cerrar',
    older: 'Imagen anterior',
    newer: 'Imagen siguiente',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    zoom: (percent, formats) => `${formats.number(percent)}\u00A0%`,
    fit: 'Ajustar a la ventana',
    place: (number, count, formats) => `${formats.number(number)} de ${formats.number(count)}`,
    loading: 'Cargando la imagen',
  },
  older: {
    load: 'Cargar mensajes anteriores',
    loading: 'Cargando mensajes anteriores',
    failed: 'No se pudieron cargar los mensajes anteriores',
  },
  newer: {
    load: 'Cargar mensajes más recientes',
    loading: 'Cargando mensajes más recientes',
    failed: 'No se pudieron cargar los mensajes más recientes',
  },
  gap: {
    missing: 'Aquí faltan mensajes',
    load: 'Cargarlos',
    loading: 'Cargando…',
    failed: 'No se pudieron cargar los mensajes que faltan',
  },
  beginning: 'Inicio de la conversación',
  retry: 'Reintentar',
  loading: 'Cargando la conversación',
  loadFailed: 'No se pudo cargar la conversación',
  empty: words('Aún no hay mensajes', 'Los mensajes aparecerán aquí en cuanto alguien escriba.'),
  connection: {
    reconnecting: 'Reconectando… Los mensajes nuevos pueden tardar.',
    ended: 'Conexión terminada. Ya no aparecerán mensajes nuevos.',
  },
  unread: 'Nuevos',
  chapter: {
    past: 'Chat anterior',
    current: 'Chat actual',
    channel: 'Chat',
    messages: (count, isWhole, formats) =>
      isWhole
        ? `${formats.number(count)} ${plural(count, { one: 'mensaje', other: 'mensajes' })}`
        : `${formats.number(count)}+ mensajes`,
    navigation: 'Secciones',
    older: 'Sección anterior',
    newer: 'Sección siguiente',
  },
  jumpToLatest: 'Ir a lo más reciente',
  newMessages: (count, formats) =>
    `${formats.number(count)} ${plural(count, { one: 'mensaje nuevo', other: 'mensajes nuevos' })}`,
  typing: (names, formats) =>
    names.length > 3
      ? 'Varias personas están escribiendo'
      : `${formats.list(names)} ${names.length === 1 ? 'está' : 'están'} escribiendo`,
  messageFrom: (name, text) => `${name}: ${text}`,
  messagesFrom: (count, name, formats) => `${formats.number(count)} mensajes nuevos de ${name}`,
  fileFrom: (name, file) => `${name} envió un archivo: ${file}`,
  template: {
    chosen: 'Elegido',
    sending: 'Enviando…',
    confirmTime: 'Elegir esta hora',
    timeZone: (zone) => `Horas en ${zone}`,
    location: 'Lugar:',
    otherTimes: 'Otras horas',
    cards: 'Tarjetas',
    card: (number, count, formats) => `${formats.number(number)} de ${formats.number(count)}`,
    previousCard: 'Tarjeta anterior',
    nextCard: 'Tarjeta siguiente',
    actions: 'Respuestas',
    untitled: {
      'list-picker': 'Elige una opción',
      panel: 'Elige una opción',
      'quick-reply': 'Elige una opción',
      'time-picker': 'Elige una hora',
      carousel: 'Elige una opción',
      view: 'Formulario',
    },
    spoken: (title, options, formats) =>
      options === 0
        ? title
        : `${title}. ${formats.number(options)} ${plural(options, { one: 'opción', other: 'opciones' })}`,
  },
  analysis: {
    title: 'Análisis del contacto',
    summary: 'Resumen',
    sentiment: 'Sentimiento',
    categories: 'Categorías',
    issues: 'Motivos de contacto',
    outcomes: 'Resultados',
    actions: 'Acciones pendientes',
    found: 'Detectado en este mensaje',
    course: (name, counts, formats) => {
      const parts = occurring(counts).map(
        (sentiment) => `${formats.number(counts[sentiment])} ${plural(counts[sentiment], felt[sentiment])}`,
      );
      return `${name}: ${formats.list(parts)}`;
    },
    shift: (begin, end) => `Puntuación de ${begin} al principio a ${end} al final, entre -5 y 5`,
    notLoaded: 'En un mensaje que no está cargado',
  },
  sentiments: { positive: 'Positivo', neutral: 'Neutro', negative: 'Negativo', mixed: 'Mixto' },
  points: { issue: 'Motivo de contacto', outcome: 'Resultado', action: 'Acción pendiente', category: 'Categoría' },
  rowFailed: 'Este mensaje no se puede mostrar',
  noText: 'Mensaje sin texto',
  cutShort: 'Este mensaje es muy largo y solo se muestra el principio.',
  showWhole: 'Mostrar todo',
  streaming: 'Escribiendo…',
  showMore: 'Mostrar más',
  showLess: 'Mostrar menos',
  opensInNewTab: (site) => `Abre ${site} en una pestaña nueva`,
  table: 'Tabla',
  taskDone: 'Hecha',
  taskOpen: 'Pendiente',
  redacted: 'Contenido oculto',
};
