export type {
  AnalysisPoint,
  ContactAnalysis,
  ContactPoint,
  MessageAnalysis,
  RoleSentiment,
  Sentiment,
  TextSpan,
} from '../wire/index.ts';
