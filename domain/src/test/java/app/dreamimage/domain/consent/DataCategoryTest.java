package app.dreamimage.domain.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DataCategoryTest {

  @Test
  @Proves({Clause.FACIAL_DATA_SERVES_THE_ARTWORK, Clause.FACIAL_DATA_NEVER_IDENTIFIES})
  void facial_data_is_used_for_face_analysis_and_for_nothing_else() {
    assertEquals(Set.of(Purpose.FACE_ANALYSIS), DataCategory.FACIAL_DATA.purposes());
    for (Purpose purpose : Purpose.values()) {
      assertEquals(
          purpose == Purpose.FACE_ANALYSIS
              ? Outcome.granted(purpose)
              : Outcome.refused(Reason.PURPOSE_NOT_ALLOWED),
          DataCategory.FACIAL_DATA.use(purpose));
    }
  }

  @ParameterizedTest
  @EnumSource(value = DataCategory.class, mode = EnumSource.Mode.EXCLUDE, names = "FACIAL_DATA")
  @Proves(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
  void data_is_used_for_the_purposes_of_its_category_only(DataCategory category) {
    assertFalse(category.purposes().isEmpty());
    for (Purpose purpose : Purpose.values()) {
      assertEquals(
          category.purposes().contains(purpose)
              ? Outcome.granted(purpose)
              : Outcome.refused(Reason.PURPOSE_NOT_OF_THE_CATEGORY),
          category.use(purpose));
    }
  }

  @ParameterizedTest
  @EnumSource(DataCategory.class)
  @Proves(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
  void no_personal_data_is_used_to_improve_the_service(DataCategory category) {
    assertFalse(category.purposes().contains(Purpose.SERVICE_IMPROVEMENT));
  }
}
