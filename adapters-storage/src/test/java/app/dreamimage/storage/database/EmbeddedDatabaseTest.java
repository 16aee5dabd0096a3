package app.dreamimage.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {

  /** The last line may be cut off by the kill, and is not a promise then. */
  private static final Pattern TOLD =
      Pattern.compile(CommittingProcess.COMMITTED + "([0-9a-f-]{36})");

  @TempDir private Path folder;

  private ApplicationContext start() {
    return ApplicationContext.run(Map.of("dream-image.data", folder.resolve("data").toString()));
  }

  @Test
  @Proves(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
  void it_keeps_what_it_was_given_encrypted_and_under_its_own_key_only() throws IOException {
    Account account = AccountBuilder.anAccount().withEmail("very-secret@example.org").build();
    try (ApplicationContext server = start()) {
      assertNotNull(server.getBean(EmbeddedDatabase.class));
      server.getBean(Accounts.class).add(account);
    }
    Path file = folder.resolve("data").resolve("dreamimage.mv.db");
    String onDisk = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(onDisk.startsWith("H2encrypt"));
    assertFalse(onDisk.contains("very-secret"));
    try (ApplicationContext server = start()) {
      assertEquals(account, server.getBean(Accounts.class).find(account.id()).orElseThrow());
    }
    Files.write(folder.resolve("data").resolve("master.key"), new byte[32]);
    try (ApplicationContext server = start()) {
      assertThrows(RuntimeException.class, () -> server.getBean(Accounts.class).find(account.id()));
    }
  }

  @Test
  void what_several_threads_committed_survives_each_kill_of_the_process() throws Exception {
    Set<AccountId> committed = new HashSet<>();
    for (int kill = 0; kill < Integer.getInteger("dream-image.kills", 2); kill++) {
      committed.addAll(committedUntilKilled(60 + 17 * kill % 100));
      try (ApplicationContext server = start()) {
        Accounts accounts = server.getBean(Accounts.class);
        Set<AccountId> lost = new HashSet<>(committed);
        lost.removeIf(id -> accounts.find(id).isPresent());
        assertEquals(Set.of(), lost, "of " + committed.size() + " after " + kill + " kills before");
      }
    }
  }

  /** The accounts told of as committed by a process that is killed after so many. */
  private Set<AccountId> committedUntilKilled(int atLeast) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    CommittingProcess.class.getName(),
                    folder.resolve("data").toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<AccountId> committed = new HashSet<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher told = TOLD.matcher(line);
        if (told.matches()) {
          committed.add(new AccountId(UUID.fromString(told.group(1))));
        }
        if (committed.size() == atLeast) {
          // Not the process itself: it would close the stream, in which more may have been told.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
    assertTrue(committed.size() >= atLeast);
    return committed;
  }

  @Test
  void the_safeguards_in_force_are_told_and_two_of_them_are_fit_for_trying_only() {
    try (ApplicationContext server = start()) {
      List<Safeguard> inForce = server.getBean(Safeguards.class).inForce();
      assertEquals(
          List.of("database", "keyring", "master key"),
          inForce.stream().map(Safeguard::name).toList());
      assertFalse(inForce.get(0).fitForProduction());
      assertFalse(inForce.get(2).fitForProduction());
    }
  }
}
