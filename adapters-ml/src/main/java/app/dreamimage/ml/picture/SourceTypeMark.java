package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The machine-readable statement that a picture was made by software: an XMP packet (ISO 16684-1)
 * with the IPTC property {@code DigitalSourceType} and nothing else.
 *
 * <p>The value is <i>algorithmically-altered media</i>, which IPTC (vocabulary of October 2024)
 * defines as a modification by algorithm that a human asked for and that leaves the main content as
 * it was: a painting of the person in the photo, computed stroke by stroke. <i>Composite with
 * trained algorithmic media</i> now means edited by generative AI, and <i>trained algorithmic
 * media</i> created by it. The trained networks here only say where features and people are; they
 * make no picture. A style that did generate one would have to carry another value.
 */
final class SourceTypeMark {

  /** The IPTC NewsCode that artworks carry. */
  static final String DIGITAL_SOURCE_TYPE =
      "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced";

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
          Iptc4xmpExt:DigitalSourceType="%s"/>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>"""
          .formatted(DIGITAL_SOURCE_TYPE);

  private SourceTypeMark() {}

  /** The packet as UTF-8. */
  static byte[] packet() {
    return PACKET.getBytes(UTF_8);
  }
}
