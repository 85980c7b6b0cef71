/** The documented errors with their HTTP status. @see https://docs.aws.amazon.com/connect-participant/latest/APIReference/CommonErrors.html */
const statuses = {
  ValidationException: 400,
  ServiceQuotaExceededException: 402,
  AccessDeniedException: 403,
  ResourceNotFoundException: 404,
  ConflictException: 409,
  ThrottlingException: 429,
  InternalServerException: 500,
} as const;

export type ServiceErrorName = keyof typeof statuses;

/** A refusal as the Participant Service words it: a name, a status and a message in the body. */
export class ServiceError extends Error {
  override readonly name: ServiceErrorName;
  readonly status: number;

  constructor(name: ServiceErrorName, message: string) {
    super(message);
    this.name = name;
    this.status = statuses[name];
  }
}

/** The error with this status; any other status is an InternalServerException. */
export function errorWithStatus(status: number): ServiceError {
  switch (status) {
    case 400:
      return new ServiceError('ValidationException', 'Validation exception due to invalid parameter');
    case 402:
      return new ServiceError('ServiceQuotaExceededException', 'The quota of the chat is used up.');
    case 403:
      return new ServiceError('AccessDeniedException', 'Access denied');
    case 404:
      return new ServiceError('ResourceNotFoundException', 'The resource was not found.');
    case 409:
      return new ServiceError('ConflictException', 'Operation can not be performed due to the state of the contact.');
    case 429:
      return new ServiceError('ThrottlingException', 'Rate exceeded');
    default:
      return new ServiceError('InternalServerException', 'Internal server error');
  }
}
