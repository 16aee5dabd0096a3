package app.dreamimage.application.rights;

import app.dreamimage.application.JsonWriter;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.PersonalDataReport;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes everything that the service holds about a person into one ZIP file: documented JSON, the
 * artworks as they are, and a manifest with checksums. It goes straight to the person; nothing of
 * it is kept here.
 */
@Enforces({
  Clause.RIGHT_TO_PORTABILITY,
  Clause.RIGHT_OF_ACCESS,
  Clause.ACCOUNT_DELETION_IS_COMPLETE
})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The rights of access and portability are not restricted.")
public final class ExportPersonalData {

  private final Accounts accounts;
  private final Images images;
  private final ArtworkStore artworks;
  private final SeePersonalData see;
  private final AuditRecorder audit;
  private final PolicyHistory policy;

  public ExportPersonalData(
      Accounts accounts,
      Images images,
      ArtworkStore artworks,
      SeePersonalData see,
      AuditRecorder audit,
      PolicyHistory policy) {
    this.accounts = accounts;
    this.images = images;
    this.artworks = artworks;
    this.see = see;
    this.audit = audit;
    this.policy = policy;
  }

  /**
   * Writes the file, one artwork in memory at a time, and answers how many files are in it. If the
   * account is deleted meanwhile, what was written is incomplete.
   *
   * @param out is not closed
   * @throws UncheckedIOException if it cannot be written to
   */
  public Outcome<Integer> handle(AccountId person, OutputStream out) {
    return see.handle(person)
        .then(report -> write(person, report, out))
        .map(
            files -> {
              audit.record(person, AuditEvent.PERSONAL_DATA_EXPORTED, Clause.RIGHT_TO_PORTABILITY);
              return files;
            })
        .onRefusal(no -> audit.recordRefusal(person, AuditEvent.EXPORT_REFUSED, no));
  }

  private Outcome<Integer> write(AccountId person, PersonalDataReport report, OutputStream out) {
    try (ExportArchive archive = new ExportArchive(out, report.at())) {
      archive.addJson("personal-data.json", json -> writeReport(report, json));
      if (!addArtworks(person, archive) || isGone(person)) {
        return Outcome.refused(Reason.EXPORT_ABANDONED);
      }
      return Outcome.granted(archive.finish());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeReport(PersonalDataReport report, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("format").value("dream-image-maker-personal-data");
    json.name("formatVersion").value(1);
    json.name("exportedAt").value(report.at().toString());
    json.name("policyVersion").value(policy.termsAt(report.at()).version().toString());
    json.name("sections").beginArray();
    for (ReportSection section : report.sections()) {
      json.beginObject();
      json.name("name").value(section.name());
      json.name("category").value(section.category().name());
      json.name("records").beginArray();
      for (ReportedRecord reported : section.records()) {
        json.beginObject();
        for (Map.Entry<String, String> field : reported.fields().entrySet()) {
          json.name(field.getKey()).value(field.getValue());
        }
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  /**
   * Whether the account was there before every one of them. Which there are is looked up at once,
   * so that one deleted meanwhile is left out and takes no other with it.
   */
  private boolean addArtworks(AccountId person, ExportArchive archive) throws IOException {
    for (ImageId id : inOrder(images.of(person))) {
      if (isGone(person)) {
        return false;
      }
      Optional<GeneratedImage> image = images.find(id);
      Optional<byte[]> file = artworks.read(id);
      if (image.isPresent() && file.isPresent()) {
        archive.addFile(pathOf(image.get()), image.get().format().mediaType(), file.get());
      }
    }
    return true;
  }

  /** The same artworks give the same file. */
  private static List<ImageId> inOrder(Set<ImageId> ids) {
    return ids.stream().sorted(Comparator.comparing(ImageId::value)).toList();
  }

  private static String pathOf(GeneratedImage image) {
    return "artworks/" + image.id().value() + "." + image.format().extension();
  }

  private boolean isGone(AccountId person) {
    return accounts.find(person).isEmpty();
  }
}
