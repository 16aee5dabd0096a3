package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Holding.Place.COOKIE;
import static app.dreamimage.application.rights.Holding.Place.FILE;
import static app.dreamimage.application.rights.Holding.Place.LOG_FIELD;
import static app.dreamimage.application.rights.Holding.Place.MEMORY;
import static app.dreamimage.application.rights.Lifetime.AT_MOST_A_DAY;
import static app.dreamimage.application.rights.Lifetime.TEN_MINUTES;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_PERSON_DELETES_IT;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_SESSION_ENDS;
import static app.dreamimage.application.rights.Lifetime.WHILE_THE_REQUEST_LASTS;
import static app.dreamimage.application.rights.Lifetime.WITH_THE_GENERATION;
import static app.dreamimage.domain.consent.DataCategory.ARTWORKS;
import static app.dreamimage.domain.consent.DataCategory.FACIAL_DATA;
import static app.dreamimage.domain.consent.DataCategory.GENERATIONS;
import static app.dreamimage.domain.consent.DataCategory.SESSIONS;

import java.util.List;

/** What is kept elsewhere than in the database. */
final class OutsideHoldings {

  private static final String SAME_FOR_ALL = "the same for everybody";

  private OutsideHoldings() {}

  static void addTo(HoldingList all) {
    all.personal(
        FILE, "photos", FACIAL_DATA, AT_MOST_A_DAY, "(ciphertext; the person has the photo)");
    all.personal(FILE, "artworks", ARTWORKS, UNTIL_THE_PERSON_DELETES_IT, "images.id");
    all.personal(
        FILE, "photo keys", FACIAL_DATA, AT_MOST_A_DAY, "(secrets, in memory-backed storage only)");
    all.impersonal(FILE, "dreamimage.mv.db", "the embedded database, whose columns are listed");
    all.impersonal(
        FILE, "dreamimage.trace.db", "faults of the embedded database, without any data");
    all.impersonal(FILE, "master.key", SAME_FOR_ALL);
    all.impersonal(FILE, "log.key", SAME_FOR_ALL);
    all.impersonal(FILE, "log.head", SAME_FOR_ALL);
    all.impersonal(FILE, "log.head.aside-N", SAME_FOR_ALL);
    all.impersonal(FILE, "log.heads.aside-N", SAME_FOR_ALL);
    all.impersonal(FILE, "lock", SAME_FOR_ALL);
    all.impersonal(FILE, "name", SAME_FOR_ALL);

    all.personal(
        MEMORY,
        "progress of paintings",
        GENERATIONS,
        WITH_THE_GENERATION,
        "(a number that is out of date when it is read)");
    all.personal(
        MEMORY,
        "look at an artwork under way",
        ARTWORKS,
        WITH_THE_GENERATION,
        "(a small picture, forgotten when the painting ends)");
    all.personal(
        MEMORY,
        "eye distance in a refused photo",
        FACIAL_DATA,
        TEN_MINUTES,
        "(told to the person with the refusal)");
    all.personal(
        MEMORY,
        "photo in the studio",
        FACIAL_DATA,
        WHILE_THE_REQUEST_LASTS,
        "(seen by nobody and overwritten after painting)");
    all.personal(
        MEMORY,
        "landmarks in the studio",
        FACIAL_DATA,
        WHILE_THE_REQUEST_LASTS,
        "(seen by nobody and overwritten after painting)");

    all.personal(
        COOKIE, "dream_session", SESSIONS, UNTIL_THE_SESSION_ENDS, "(a secret in the browser)");

    for (String field : List.of("time", "level", "logger")) {
      all.impersonal(LOG_FIELD, field, "about the program, not about whom it serves");
    }
    all.impersonal(LOG_FIELD, "message", "fixed texts with counts, which name nobody");
    all.impersonal(LOG_FIELD, "exception", "a type and a place in the program, without any values");
  }
}
