package app.dreamimage.bootstrap.ledger;

import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects rules, proofs and recorded events from the syntax trees of source files. */
final class LedgerReading extends TreePathScanner<Void, Void> {

  private static final Map<String, Clause> CLAUSES = byName(Clause.values(), Clause::name);
  private static final Map<String, AuditEvent> EVENTS =
      byName(AuditEvent.values(), AuditEvent::name);
  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  private final Path root;
  private final Trees trees;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Proof> proofs = new ArrayList<>();
  private final Map<Clause, Set<AuditEvent>> events = new EnumMap<>(Clause.class);

  private final Map<String, Set<String>> mentions = new HashMap<>();
  private final Deque<ClassTree> within = new ArrayDeque<>();

  LedgerReading(Path root, Trees trees) {
    this.root = root;
    this.trees = trees;
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  List<Proof> proofs() {
    return List.copyOf(proofs);
  }

  /** Which names each type of the program speaks of, by its own simple name. */
  Map<String, Set<String>> mentions() {
    return mentions;
  }

  /** The events that are recorded under a clause. */
  Map<Clause, Set<AuditEvent>> events() {
    return events;
  }

  private static <T> Map<String, T> byName(T[] values, Function<T, String> name) {
    return Arrays.stream(values).collect(Collectors.toMap(name, Function.identity()));
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    within.addLast(type);
    mentions
        .computeIfAbsent(within.getFirst().getSimpleName().toString(), key -> new HashSet<>())
        .addAll(namesIn(List.of(type)));
    enterRule(type, type.getModifiers(), "");
    super.visitClass(type, null);
    within.removeLast();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    enterRule(method, method.getModifiers(), "." + method.getName());
    enterProof(method);
    return super.visitMethod(method, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    Set<String> names = namesIn(call.getArguments());
    Set<Clause> clauses = constants(names, CLAUSES, Clause.class);
    if (!clauses.isEmpty() && call.getMethodSelect().toString().contains("record")) {
      Set<AuditEvent> recorded = constants(names, EVENTS, AuditEvent.class);
      if (recorded.isEmpty()) {
        // The event is a variable: whichever the type speaks of.
        recorded = constants(namesIn(List.of(within.getFirst())), EVENTS, AuditEvent.class);
      }
      for (Clause clause : clauses) {
        events.computeIfAbsent(clause, key -> EnumSet.noneOf(AuditEvent.class)).addAll(recorded);
      }
    }
    return super.visitMethodInvocation(call, null);
  }

  private void enterRule(Tree tree, ModifiersTree modifiers, String suffix) {
    Set<Clause> clauses = clausesOf(modifiers, "Enforces");
    if (!clauses.isEmpty()) {
      rules.add(
          new Rule(
              typeName() + suffix,
              within.getFirst().getSimpleName().toString(),
              clauses,
              codeOf(tree),
              root.relativize(Path.of(unit().getSourceFile().toUri()))));
    }
  }

  private void enterProof(MethodTree method) {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    clauses.addAll(clausesOf(method.getModifiers(), "Proves"));
    boolean test = annotationsOf(method.getModifiers()).stream().anyMatch(TESTS::contains);
    if (test) {
      within.forEach(type -> clauses.addAll(clausesOf(type.getModifiers(), "Proves")));
    }
    if (clauses.isEmpty()) {
      return;
    }
    List<String> hindrances = new ArrayList<>(hindrancesOf(method.getModifiers()));
    within.forEach(type -> hindrances.addAll(hindrancesOf(type.getModifiers())));
    if (namesIn(List.of(method)).stream().anyMatch(name -> name.startsWith("assum"))) {
      hindrances.add("an assumption");
    }
    proofs.add(
        new Proof(
            typeName(),
            method.getName().toString(),
            clauses,
            test,
            hindrances,
            namesIn(List.of(within.getFirst()))));
  }

  private String typeName() {
    return unit().getPackageName().toString().replaceFirst("^app\\.dreamimage\\.", "")
        + "."
        + within.stream()
            .map(type -> type.getSimpleName().toString())
            .collect(Collectors.joining("."));
  }

  private CompilationUnitTree unit() {
    return getCurrentPath().getCompilationUnit();
  }

  private static Set<Clause> clausesOf(ModifiersTree modifiers, String annotation) {
    Set<Clause> clauses = EnumSet.noneOf(Clause.class);
    for (AnnotationTree each : modifiers.getAnnotations()) {
      if (simpleName(each).equals(annotation)) {
        clauses.addAll(constants(namesIn(each.getArguments()), CLAUSES, Clause.class));
      }
    }
    return clauses;
  }

  private static List<String> annotationsOf(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream().map(LedgerReading::simpleName).toList();
  }

  /** Annotations under which JUnit may leave a test out. */
  private static List<String> hindrancesOf(ModifiersTree modifiers) {
    return annotationsOf(modifiers).stream()
        .filter(name -> name.startsWith("Disabled") || name.startsWith("Enabled"))
        .map(name -> "@" + name)
        .toList();
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static <T extends Enum<T>> Set<T> constants(
      Set<String> names, Map<String, T> known, Class<T> type) {
    Set<T> found = EnumSet.noneOf(type);
    names.stream().filter(known::containsKey).map(known::get).forEach(found::add);
    return found;
  }

  private static Set<String> namesIn(Iterable<? extends Tree> parts) {
    Set<String> names = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        names.add(identifier.getName().toString());
        return super.visitIdentifier(identifier, null);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree member, Void nothing) {
        names.add(member.getIdentifier().toString());
        return super.visitMemberSelect(member, null);
      }
    }.scan(parts, null);
    return names;
  }

  /** The source of a piece of code with the comment before it. */
  private String codeOf(Tree tree) {
    try {
      String text = unit().getSourceFile().getCharContent(true).toString();
      int start = (int) trees.getSourcePositions().getStartPosition(unit(), tree);
      int end = (int) trees.getSourcePositions().getEndPosition(unit(), tree);
      String before = text.substring(0, start).stripTrailing();
      if (before.endsWith("*/")) {
        start = before.lastIndexOf("/**");
      }
      int lineStart = text.lastIndexOf('\n', start) + 1;
      return text.substring(lineStart, end).stripIndent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
