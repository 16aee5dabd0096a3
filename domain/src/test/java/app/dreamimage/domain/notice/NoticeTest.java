package app.dreamimage.domain.notice;

import static app.dreamimage.domain.notice.NoticeBuilder.aNotice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
final class NoticeTest {

  private static final Instant NOON = Moments.NOON;
  private static final Instant LATER = NOON.plusSeconds(1);
  private static final Instant LATEST = NOON.plusSeconds(2);

  @Test
  void a_new_notice_has_reached_nobody() {
    Notice notice = aNotice().build();

    assertEquals(Optional.empty(), notice.delivery());
    assertEquals(Optional.empty(), notice.readAt());
    assertEquals(NOON, notice.createdAt());
  }

  @Test
  void the_first_delivery_counts() {
    Notice delivered = aNotice().build().delivered(NoticeChannel.EMAIL, LATER);

    assertEquals(Optional.of(new Delivery(NoticeChannel.EMAIL, LATER)), delivered.delivery());
    assertEquals(Optional.empty(), delivered.readAt());
    assertEquals(delivered, delivered.delivered(NoticeChannel.IN_APP, LATEST));
  }

  @Test
  void what_was_read_was_delivered() {
    Notice read = aNotice().build().read(LATER);

    assertEquals(Optional.of(new Delivery(NoticeChannel.IN_APP, LATER)), read.delivery());
    assertEquals(Optional.of(LATER), read.readAt());
    assertEquals(read, read.read(LATEST));
  }

  @Test
  void a_notice_that_came_by_mail_can_be_read_in_the_app() {
    Notice read = aNotice().build().delivered(NoticeChannel.EMAIL, LATER).read(LATEST);

    assertEquals(Optional.of(new Delivery(NoticeChannel.EMAIL, LATER)), read.delivery());
    assertEquals(Optional.of(LATEST), read.readAt());
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void a_notice_is_about_a_version_or_about_an_identity_as_its_kind_demands(NoticeKind kind) {
    NoticeSubject version = NoticeSubject.of(new PolicyVersion(2, 0));
    NoticeSubject identity = NoticeSubject.of(Fresh.uuid());
    boolean aboutThePolicy = kind == NoticeKind.POLICY_CHANGED;

    assertEquals(
        aboutThePolicy ? version : identity,
        aNotice().of(kind).about(aboutThePolicy ? version : identity).build().subject());
    assertEquals(
        "subject: is none of a notice of this kind",
        assertThrows(
                IllegalArgumentException.class,
                () -> aNotice().of(kind).about(aboutThePolicy ? identity : version).build())
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "2.0.0",
        "20000.0",
        "Vincent",
        "vincent@example.org",
        "2.0 Vincent",
        "0f8fad5b-d9cb-469f-a165-70867728950",
        "0F8FAD5B-D9CB-469F-A165-70867728950E",
        "0f8fad5bd9cb469fa16570867728950e",
        "0f8fad5b-d9cb-469f-a165-70867728950e "
      })
  void a_subject_holds_no_words(String text) {
    assertEquals(
        "value: a version or an identity is accepted",
        assertThrows(IllegalArgumentException.class, () -> new NoticeSubject(text)).getMessage());
  }

  @Test
  void a_subject_is_written_as_what_it_names() {
    UUID identity = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    assertEquals("9999.9999", NoticeSubject.of(new PolicyVersion(9999, 9999)).value());
    assertEquals("2.0", new NoticeSubject("2.0").value());
    assertEquals(identity.toString(), NoticeSubject.of(identity).value());
  }

  @ParameterizedTest
  @CsvSource({
    "POLICY_CHANGED,       ACCOUNT_MANAGEMENT, MAJOR_CHANGES_ARE_ANNOUNCED",
    "OWNER_CHANGES,        LEGAL_COMPLIANCE,   MERGER_BINDS_THE_RECEIVER",
    "ORDERED_BY_LAW,       LEGAL_COMPLIANCE,   DISCLOSED_WHERE_LAW_REQUIRES",
    "REQUEST_ANSWERED,     LEGAL_COMPLIANCE,   RIGHTS_REQUESTS_ANSWERED_IN_TIME",
    "REQUEST_TAKES_LONGER, LEGAL_COMPLIANCE,   RIGHTS_REQUESTS_ANSWERED_IN_TIME",
    "NEWS_OF_THE_SERVICE,  COMMUNICATIONS,     PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES"
  })
  void people_are_told_for_a_purpose_and_under_a_clause(
      NoticeKind kind, Purpose purpose, Clause clause) {
    assertEquals(purpose, kind.purpose());
    assertEquals(clause, kind.clause());
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void only_what_nobody_is_bound_to_tell_can_be_declined() {
    assertEquals(
        Set.of(NoticeKind.NEWS_OF_THE_SERVICE),
        Arrays.stream(NoticeKind.values())
            .filter(kind -> kind.decline().equals(Outcome.granted(kind)))
            .collect(Collectors.toSet()));
    assertEquals(
        Outcome.refused(Reason.NOTICE_CANNOT_BE_DECLINED), NoticeKind.POLICY_CHANGED.decline());
  }
}
