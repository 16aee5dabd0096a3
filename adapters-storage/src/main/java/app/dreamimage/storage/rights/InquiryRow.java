package app.dreamimage.storage.rights;

import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.InquiryDeadline;
import app.dreamimage.domain.rights.InquiryId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inquiry as a row. */
@MappedEntity("inquiry")
record InquiryRow(@Id UUID id, Instant receivedAt, Instant answerBy, @Nullable Instant answeredAt) {

  static InquiryRow of(Inquiry inquiry) {
    return new InquiryRow(
        inquiry.id().value(),
        inquiry.deadline().receivedAt(),
        inquiry.deadline().answerBy(),
        inquiry.answeredAt().orElse(null));
  }

  Inquiry toInquiry() {
    return new Inquiry(
        new InquiryId(id),
        new InquiryDeadline(receivedAt, answerBy),
        Optional.ofNullable(answeredAt));
  }
}
