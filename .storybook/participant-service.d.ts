/** Where the local participant service listens; null in a static build, which has none. */
declare module 'virtual:participant-service' {
  const endpoint: string | null;
  export default endpoint;
}
