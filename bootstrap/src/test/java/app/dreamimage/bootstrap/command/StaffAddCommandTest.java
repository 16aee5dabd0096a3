package app.dreamimage.bootstrap.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.bootstrap.serve.Offline;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Proves(Clause.ACCESS_IS_LIMITED)
final class StaffAddCommandTest {

  private static final String DATA = "dream-image.data";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream systemOut = System.out;
  private final PrintStream systemErr = System.err;

  @TempDir private Path folder;

  @BeforeEach
  void redirect() {
    System.setProperty(DATA, folder.toString());
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void restore() {
    System.setOut(systemOut);
    System.setErr(systemErr);
    System.clearProperty(DATA);
  }

  private int run(String... arguments) {
    return DreamImageCommand.run(arguments).orElseThrow();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_member_is_appointed_once_and_the_first_password_opens() throws Exception {
    assertEquals(
        0,
        run("staff", "add", "Theo@example.org", "--role", "operator", "--role", "PRIVACY_OFFICER"));

    StaffMember member = Offline.with(StaffMembers.class, StaffMembers::all).get(0);
    assertEquals("theo@example.org", member.email().value());
    assertEquals(Set.of(Role.OPERATOR, Role.PRIVACY_OFFICER), member.roles());
    assertTrue(printed().contains(member.id().value().toString()));
    String password = printed().replaceAll("(?s).*shown this once: (\\S+).*", "$1");
    boolean opens =
        Offline.with(
            PasswordProtection.class,
            protection ->
                protection.matches(
                    Password.offered(password.toCharArray()), Optional.of(member.password())));
    assertTrue(opens);

    assertEquals(3, run("staff", "add", "theo@example.org", "--role", "auditor"));
    assertTrue(complained().contains("appointed already"), complained());
    assertEquals(List.of(member), Offline.with(StaffMembers.class, StaffMembers::all));
  }

  @Test
  void wrong_usage_is_explained_and_changes_nothing() throws Exception {
    assertEquals(2, run("staff", "add", "theo@example.org"));
    assertEquals(2, run("staff", "add", "theo@example.org", "--role", "person"));
    assertTrue(
        complained()
            .contains("--role accepts one of support, privacy-officer, auditor, operator."));
    assertEquals(2, run("staff", "add", "theo", "--role", "auditor"));
    assertTrue(complained().contains("EMAIL accepts an address such as"));
    assertEquals(2, run("staff", "add", "--role", "auditor"));

    assertFalse(folder.resolve("dreamimage.mv.db").toFile().exists());
  }

  @Test
  void while_a_server_has_the_database_it_is_said_to_stop_that_first() {
    try (ApplicationContext server = ApplicationContext.run()) {
      assertEquals(List.of(), server.getBean(StaffMembers.class).all());

      assertEquals(3, run("staff", "add", "theo@example.org", "--role", "auditor"));
    }

    assertTrue(complained().contains("in use by a running server"), complained());
  }
}
