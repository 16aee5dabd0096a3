package app.dreamimage.bootstrap.ledger;

import app.dreamimage.domain.policy.Clause;
import java.nio.file.Path;
import java.util.Set;

/**
 * A piece of the program that keeps promises: a type or a method that carries {@code @Enforces}.
 *
 * @param name qualified without {@code app.dreamimage}, such as {@code domain.policy.Clause}
 * @param type the simple name of the type it is, or is in
 * @param code its source with its comment
 * @param file relative to the root of the project
 */
record Rule(String name, String type, Set<Clause> clauses, String code, Path file) {}
