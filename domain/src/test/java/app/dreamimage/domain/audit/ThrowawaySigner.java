package app.dreamimage.domain.audit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;

/** Signs with a real Ed25519 key that is made anew each time and kept nowhere. */
public final class ThrowawaySigner implements TreeHeadSigner {

  private final KeyPair keys;
  private final VerifierKey key;

  public ThrowawaySigner(String name) {
    try {
      keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    byte[] encoded = keys.getPublic().getEncoded();
    key = VerifierKey.of(name, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  @Override
  public VerifierKey key() {
    return key;
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
