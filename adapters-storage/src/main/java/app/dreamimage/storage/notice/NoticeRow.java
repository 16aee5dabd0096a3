package app.dreamimage.storage.notice;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.Delivery;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeChannel;
import app.dreamimage.domain.notice.NoticeId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as a row. */
@MappedEntity("notice")
record NoticeRow(
    @Id UUID id,
    UUID accountId,
    String kind,
    String subject,
    Instant createdAt,
    @Nullable String channel,
    @Nullable Instant deliveredAt,
    @Nullable Instant readAt) {

  static NoticeRow of(Notice notice) {
    return new NoticeRow(
        notice.id().value(),
        notice.account().value(),
        notice.kind().name(),
        notice.subject().value(),
        notice.createdAt(),
        notice.delivery().map(delivery -> delivery.channel().name()).orElse(null),
        notice.delivery().map(Delivery::at).orElse(null),
        notice.readAt().orElse(null));
  }

  Notice toNotice() {
    return new Notice(
        new NoticeId(id),
        new AccountId(accountId),
        NoticeKind.valueOf(kind),
        new NoticeSubject(subject),
        createdAt,
        channel == null || deliveredAt == null
            ? Optional.empty()
            : Optional.of(new Delivery(NoticeChannel.valueOf(channel), deliveredAt)),
        Optional.ofNullable(readAt));
  }
}
