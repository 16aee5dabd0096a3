package app.dreamimage.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The architecture as sentences, from every file of rules. {@link ArchitectureTest} holds the code
 * to all of them, {@link ArchitectureRulesBiteTest} shows that each can fail.
 */
final class ArchitectureRules {

  private static final List<Class<?>> FILES =
      List.of(
          LayerRules.class,
          ContextRules.class,
          FacialDataRules.class,
          PromiseRules.class,
          UseCaseRules.class,
          EdgeRules.class);

  private ArchitectureRules() {}

  /** Every rule, by its sentence. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> all = new TreeMap<>();
    for (Class<?> file : FILES) {
      Arrays.stream(file.getDeclaredFields())
          .filter(field -> field.getType() == ArchRule.class)
          .forEach(field -> all.put(field.getName(), ruleIn(field)));
    }
    return all;
  }

  private static ArchRule ruleIn(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
