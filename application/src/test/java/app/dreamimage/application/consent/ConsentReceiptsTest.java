package app.dreamimage.application.consent;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.consent;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.ConsentReceipt;
import app.dreamimage.domain.consent.ConsentReceipt.State;
import app.dreamimage.domain.consent.ConsentWording;
import app.dreamimage.domain.consent.DataController;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.consent.WordingShown;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.rights.ReportedRecord;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person can show later of what they agreed to. */
@Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
final class ConsentReceiptsTest {

  private static final DataController CONTROLLER =
      new DataController("Dream \"Image\" \\ Maker\n", "privacy@dream.example");

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final SeeConsentReceipts see =
      new SeeConsentReceipts(storage.consents, storage.pseudonyms, CONTROLLER, UseCases.POLICY);
  private final AccountId person = signUp(service);

  private static WordingShown words(Locale language) {
    return ConsentWording.of(Purpose.FACE_ANALYSIS, new PolicyVersion(1, 0), language)
        .orElseThrow()
        .shown();
  }

  @Test
  void whoever_was_never_asked_has_no_receipts() {
    assertEquals(List.of(), see.handle(person));
  }

  @Test
  void a_decision_remembers_the_words_in_the_language_in_which_they_were_shown() {
    granted(
        service.decideConsent.handle(
            new DecideConsent.Command(
                person,
                Purpose.FACE_ANALYSIS,
                true,
                new PolicyVersion(1, 0),
                Optional.of(Locale.SIMPLIFIED_CHINESE))));
    granted(withdraw(service, person));
    granted(
        service.decideConsent.handle(
            new DecideConsent.Command(
                person, Purpose.FACE_ANALYSIS, false, new PolicyVersion(9, 9))));

    ConsentReceipt receipt = see.handle(person).get(0);

    assertEquals(
        List.of(
            Optional.of(words(Locale.CHINESE)),
            Optional.of(words(Locale.ENGLISH)),
            Optional.empty()),
        receipt.events().stream().map(ConsentReceipt.Event::shown).toList());
    assertEquals(State.WITHDRAWN, receipt.state());
    List<Map<String, String>> held =
        new HeldConsents(storage.consents)
            .report(person).records().stream().map(ReportedRecord::fields).toList();
    assertEquals("zh-CN", held.get(0).get("language"));
    assertEquals(words(Locale.CHINESE).hash(), held.get(0).get("wordingHash"));
    assertFalse(held.get(2).containsKey("language"));
  }

  @Test
  void a_receipt_names_the_person_by_their_pseudonym_and_goes_with_the_account() {
    granted(consent(service, person));
    ConsentReceipt receipt = see.handle(person).get(0);

    assertEquals(storage.pseudonyms.of(person).orElseThrow().value(), receipt.principal());
    assertFalse(ConsentReceiptJson.of(receipt).contains(person.value().toString()));
    granted(service.closeAccount.handle(person));
    assertEquals(List.of(), see.handle(person));
  }

  @Test
  void a_receipt_is_written_in_the_structure_of_the_standard() {
    granted(consent(service, person));
    storage.clock.advance(Duration.ofHours(1));
    granted(withdraw(service, person));
    ConsentReceipt receipt = see.handle(person).get(0);

    String hash = words(Locale.ENGLISH).hash();
    String notice =
        "{'notice_id':'/api/v1/policy/versions/1.0','notice_version':'1.0','language':'en',"
            + "'wording_sha256':'"
            + hash
            + "'}";
    assertEquals(
        ("{'schema_version':'ISO/IEC TS 27560:2023','receipt_id':'"
                + receipt.id()
                + "','pii_principal_id':'"
                + receipt.principal()
                + "','pii_processing':{'privacy_notice':"
                + notice
                + ",'purposes':[{'purpose':'FACE_ANALYSIS','lawful_basis':'EXPLICIT_CONSENT',"
                + "'pii_information':[{'pii_type':'FACIAL_DATA','pii_optional':true,"
                + "'sensitive_pii_category':true}],'pii_controllers':['controller'],"
                + "'collection_method':'uploaded by the person','processing_method':"
                + "'landmarks are found and used in an isolated process, in real time',"
                + "'storage_locations':['home region of the person'],'retention_period':'PT24H',"
                + "'recipient_third_parties':[],"
                + "'withdrawal_method':'PUT /api/v1/me/consents/FACE_ANALYSIS'}],"
                + "'privacy_rights':['access','correction','deletion','restriction','portability',"
                + "'objection']},'party_identification':[{'party_id':'controller',"
                + "'party_name':'Dream \\'Image\\' \\\\ Maker\\u000a',"
                + "'party_role':'PII controller','party_contact':'privacy@dream.example'}],"
                + "'events':[{'event_time':'2026-12-01T12:00:00Z','event_type':'explicit',"
                + "'event_state':'GIVEN','entity_id':'pii_principal','privacy_notice':"
                + notice
                + "},{'event_time':'2026-12-01T13:00:00Z','event_type':'explicit',"
                + "'event_state':'WITHDRAWN','entity_id':'pii_principal','privacy_notice':"
                + notice
                + "}]}")
            .replace('\'', '"'),
        ConsentReceiptJson.of(receipt));
    assertTrue(hash.matches("[0-9a-f]{64}"));
  }
}
