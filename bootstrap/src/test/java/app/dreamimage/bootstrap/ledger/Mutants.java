package app.dreamimage.bootstrap.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What became of the mutants that PIT made of the domain: changed programs that a test must notice.
 */
final class Mutants {

  /**
   * A changed program.
   *
   * @param type the simple name of the top-level type that was changed
   */
  record Mutant(String type, String method, String mutator, int line, boolean noticed) {

    @Override
    public String toString() {
      return type + "." + method + ", line " + line + ": " + mutator;
    }
  }

  private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

  private final List<Mutant> all;

  private Mutants(List<Mutant> all) {
    this.all = all;
  }

  /** Reads PIT's report. */
  static Mutants in(Path report) throws IOException, ParserConfigurationException, SAXException {
    try (InputStream in = Files.newInputStream(report)) {
      NodeList nodes =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("mutation");
      List<Mutant> all = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        all.add(mutant((Element) nodes.item(i)));
      }
      return new Mutants(List.copyOf(all));
    }
  }

  private static Mutant mutant(Element mutation) {
    String type = text(mutation, "mutatedClass").replaceFirst("\\$.*", "");
    String mutator = text(mutation, "mutator");
    return new Mutant(
        type.substring(type.lastIndexOf('.') + 1),
        text(mutation, "mutatedMethod"),
        mutator.substring(mutator.lastIndexOf('.') + 1),
        Integer.parseInt(text(mutation, "lineNumber")),
        NOTICED.contains(mutation.getAttribute("status")));
  }

  private static String text(Element element, String tag) {
    return element.getElementsByTagName(tag).item(0).getTextContent();
  }

  /** The mutants of some types. */
  List<Mutant> of(Set<String> types) {
    return all.stream().filter(mutant -> types.contains(mutant.type())).toList();
  }
}
