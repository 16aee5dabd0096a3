/** That a receipt is not valid. The reason is the end of a key in the catalogue of texts. */
export class NotValid extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}
