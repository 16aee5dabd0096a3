package app.dreamimage.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {

  @TempDir private Path folder;

  private ApplicationContext start() {
    return ApplicationContext.run(Map.of("dream-image.data", folder.resolve("data").toString()));
  }

  @Test
  void it_keeps_what_it_was_given_encrypted_and_under_its_own_key_only() throws IOException {
    Account account = AccountBuilder.anAccount().withEmail("very-secret@example.org").build();
    try (ApplicationContext server = start()) {
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
      Accounts accounts = server.getBean(Accounts.class);
      assertThrows(RuntimeException.class, () -> accounts.find(account.id()));
    }
  }

  @Test
  void what_was_committed_survives_the_kill_of_the_process() throws Exception {
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
    AccountId last;
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      last =
          lines
              .lines()
              .filter(line -> line.startsWith(CommittingProcess.COMMITTED))
              .map(line -> line.substring(CommittingProcess.COMMITTED.length()))
              .map(id -> new AccountId(UUID.fromString(id)))
              .limit(CommittingProcess.ACCOUNTS)
              .reduce((earlier, later) -> later)
              .orElseThrow();
    } finally {
      process.destroyForcibly();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
    try (ApplicationContext server = start()) {
      assertTrue(server.getBean(Accounts.class).find(last).isPresent());
    }
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
