package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.InquiryDeadline;
import app.dreamimage.domain.rights.InquiryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Inquiries} must do. */
public abstract class InquiriesContract {

  /** The register under test. */
  protected abstract Inquiries inquiries();

  @Test
  void open_inquiries_are_listed_oldest_first_and_answered_ones_are_not() {
    Inquiry younger = received(Moments.NOON);
    Inquiry older = received(Moments.NOON.minusSeconds(1));
    Inquiry answered = received(Moments.NOON.minusSeconds(2));
    inquiries().add(younger);
    inquiries().add(older);
    inquiries().add(answered);

    assertTrue(inquiries().close(answer(answered)));

    assertEquals(List.of(older, younger), inquiries().open());
    assertEquals(Optional.of(younger), inquiries().find(younger.id()));
    assertEquals(Optional.of(answer(answered)), inquiries().find(answered.id()));
  }

  @Test
  void an_inquiry_is_closed_once_and_only_if_it_is_there() {
    Inquiry inquiry = received(Moments.NOON);
    inquiries().add(inquiry);

    assertTrue(inquiries().close(answer(inquiry)));
    assertFalse(
        inquiries()
            .close(
                new Inquiry(
                    inquiry.id(), inquiry.deadline(), Optional.of(Moments.NOON.plusSeconds(9)))));

    assertEquals(Optional.of(answer(inquiry)), inquiries().find(inquiry.id()));
    Inquiry unknown = received(Moments.NOON);
    assertFalse(inquiries().close(answer(unknown)));
    assertEquals(Optional.empty(), inquiries().find(unknown.id()));
  }

  private static Inquiry received(Instant at) {
    return new Inquiry(
        new InquiryId(Fresh.uuid()),
        InquiryDeadline.of(at, PolicyTerms.VERSION_1_0),
        Optional.empty());
  }

  private static Inquiry answer(Inquiry inquiry) {
    return new Inquiry(inquiry.id(), inquiry.deadline(), Optional.of(Moments.NOON.plusSeconds(5)));
  }
}
