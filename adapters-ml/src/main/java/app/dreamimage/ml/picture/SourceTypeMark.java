package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The machine-readable statement that a picture was made by artificial intelligence: an XMP packet
 * (ISO 16684-1) with the IPTC property {@code DigitalSourceType} and nothing else.
 *
 * <p>The value is <i>composite with trained algorithmic media</i>, which IPTC defines as the
 * editing of existing media with trained models: the artwork begins from a captured photo of the
 * person. <i>Trained algorithmic media</i> alone would say that no captured picture went into it.
 */
final class SourceTypeMark {

  /** The IPTC NewsCode that artworks carry. */
  static final String DIGITAL_SOURCE_TYPE =
      "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";

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
