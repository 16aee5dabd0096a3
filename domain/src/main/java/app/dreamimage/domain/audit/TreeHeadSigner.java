package app.dreamimage.domain.audit;

/** Driven port: signs tree heads and receipts with the key of the log, which never leaves it. */
public interface TreeHeadSigner {

  /** The public half of the key. */
  VerifierKey key();

  /** The Ed25519 signature of a message, 64 bytes (RFC 8032). */
  byte[] sign(byte[] message);
}
