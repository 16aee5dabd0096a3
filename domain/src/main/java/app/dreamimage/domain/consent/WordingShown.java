package app.dreamimage.domain.consent;

import java.util.regex.Pattern;

/**
 * Which words a person had before them when they decided: enough to prove it later, without keeping
 * the words with every decision.
 *
 * @param language a language tag (BCP 47), such as {@code en} or {@code zh-CN}
 * @param hash the SHA-256 (FIPS 180-4) of the words, in lower-case hexadecimal
 */
public record WordingShown(String language, String hash) {

  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,2}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public WordingShown {
    if (!LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("language: a language tag is accepted");
    }
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("hash: 64 hexadecimal digits in lower case are accepted");
    }
  }
}
