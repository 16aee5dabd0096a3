package app.dreamimage.application.account;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person has added to their account. */
public final class HeldProfile implements PersonalDataHolder {

  private final Profiles profiles;

  public HeldProfile(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public ReportSection report(AccountId person) {
    Profile profile = profiles.of(person);
    return new ReportSection(
        DataCategory.PROFILE,
        "profile",
        profile.equals(Profile.EMPTY) ? List.of() : List.of(shown(profile)));
  }

  private static ReportedRecord shown(Profile profile) {
    Map<String, String> fields = new LinkedHashMap<>();
    profile.text().ifPresent(text -> fields.put("text", text.value()));
    profile.avatar().ifPresent(avatar -> fields.put("avatar", avatar.artwork().toString()));
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    profiles.put(person, Profile.EMPTY);
    return () -> {};
  }
}
