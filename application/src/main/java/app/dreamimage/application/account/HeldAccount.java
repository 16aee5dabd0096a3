package app.dreamimage.application.account;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The account itself and its link to the audit trail: what everything else refers to, and therefore
 * the last to be erased. The protected password is a secret and not shown.
 */
public final class HeldAccount implements PersonalDataHolder {

  private final Accounts accounts;
  private final Pseudonyms pseudonyms;

  public HeldAccount(Accounts accounts, Pseudonyms pseudonyms) {
    this.accounts = accounts;
    this.pseudonyms = pseudonyms;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.ACCOUNT, "account", accounts.find(person).map(this::shown).stream().toList());
  }

  private ReportedRecord shown(Account account) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", account.id().value().toString());
    fields.put("email", account.email().value());
    fields.put("username", account.username().value());
    fields.put("region", account.region().name());
    fields.put("openedAt", account.openedAt().toString());
    pseudonyms
        .of(account.id())
        .ifPresent(pseudonym -> fields.put("pseudonym", pseudonym.value().toString()));
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    pseudonyms.unlink(person);
    accounts.remove(person);
    return () -> {};
  }
}
